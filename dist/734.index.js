export const id=734,ids=[734],modules={734:((module,__unused_webpack_exports,__webpack_require__)=>{var __webpack_unused_export__;const Client=__webpack_require__(
5215),Dispatcher=__webpack_require__(6089),Pool=__webpack_require__(7454),BalancedPool=__webpack_require__(7479),RoundRobinPool=__webpack_require__(1694),Agent=__webpack_require__(
3779),Dispatcher1Wrapper=__webpack_require__(9536),ProxyAgent=__webpack_require__(4942),Socks5ProxyAgent=__webpack_require__(3469),EnvHttpProxyAgent=__webpack_require__(
5579),RetryAgent=__webpack_require__(8056),H2CClient=__webpack_require__(1545),errors=__webpack_require__(5793),util=__webpack_require__(586),{InvalidArgumentError}=errors,
api=__webpack_require__(8833),buildConnector=__webpack_require__(6962),MockClient=__webpack_require__(9271),{MockCallHistory,MockCallHistoryLog}=__webpack_require__(
6393),MockAgent=__webpack_require__(2107),MockPool=__webpack_require__(2646),SnapshotAgent=__webpack_require__(9105),mockErrors=__webpack_require__(1427),RetryHandler=__webpack_require__(
2406),{getGlobalDispatcher,setGlobalDispatcher}=__webpack_require__(5319),DecoratorHandler=__webpack_require__(6037),RedirectHandler=__webpack_require__(7424);Object.
assign(Dispatcher.prototype,api),__webpack_unused_export__=Dispatcher,__webpack_unused_export__=Client,module.exports.bC=Pool,__webpack_unused_export__=BalancedPool,
__webpack_unused_export__=RoundRobinPool,module.exports.g6=Agent,__webpack_unused_export__=Dispatcher1Wrapper,module.exports.kT=ProxyAgent,module.exports.EV=Socks5ProxyAgent,
__webpack_unused_export__=EnvHttpProxyAgent,__webpack_unused_export__=RetryAgent,__webpack_unused_export__=H2CClient,__webpack_unused_export__=RetryHandler,__webpack_unused_export__=
DecoratorHandler,__webpack_unused_export__=RedirectHandler,__webpack_unused_export__={redirect:__webpack_require__(92),responseError:__webpack_require__(9304),retry:__webpack_require__(
9636),dump:__webpack_require__(410),dns:__webpack_require__(1893),cache:__webpack_require__(5496),decompress:__webpack_require__(9351),deduplicate:__webpack_require__(
6814)},__webpack_unused_export__={MemoryCacheStore:__webpack_require__(751)},__webpack_unused_export__=__webpack_require__(2316),module.exports.gU=buildConnector,
__webpack_unused_export__=errors,__webpack_unused_export__={parseHeaders:util.parseHeaders,headerNameToString:util.headerNameToString};function makeDispatcher(fn){
return(url,opts,handler)=>{if(typeof opts=="function"&&(handler=opts,opts=null),!url||typeof url!="string"&&typeof url!="object"&&!(url instanceof URL))throw new InvalidArgumentError(
"invalid url");if(opts!=null&&typeof opts!="object")throw new InvalidArgumentError("invalid opts");if(opts&&opts.path!=null){if(typeof opts.path!="string")throw new InvalidArgumentError(
"invalid opts.path");let path=opts.path;opts.path.startsWith("/")||(path=`/${path}`),url=new URL(util.parseOrigin(url).origin+path)}else opts||(opts=typeof url==
"object"?url:{}),url=util.parseURL(url);const{agent,dispatcher=getGlobalDispatcher(),...restOpts}=opts;if(agent)throw new InvalidArgumentError("unsupported opts\
.agent. Did you mean opts.client?");return fn.call(dispatcher,{...restOpts,origin:url.origin,path:url.search?`${url.pathname}${url.search}`:url.pathname,method:opts.
method||(opts.body?"PUT":"GET")},handler)}}__webpack_unused_export__=setGlobalDispatcher,__webpack_unused_export__=getGlobalDispatcher;const fetchImpl=__webpack_require__(
7532).fetch,currentFilename=typeof __filename<"u"?__filename:void 0;function appendFetchStackTrace(err,filename){if(!err||typeof err!="object")return;const stack=typeof err.
stack=="string"?err.stack:"",normalizedFilename=filename.replace(/\\/g,"/");if(stack&&(stack.includes(filename)||stack.includes(normalizedFilename)))return;const capture={};
if(Error.captureStackTrace(capture,appendFetchStackTrace),!capture.stack)return;const captureLines=capture.stack.split(`
`).slice(1).join(`
`);err.stack=stack?`${stack}
${captureLines}`:capture.stack}module.exports.hd=function(init,options=void 0){return fetchImpl(init,options).catch(err=>{throw currentFilename?appendFetchStackTrace(
err,currentFilename):err&&typeof err=="object"&&Error.captureStackTrace(err,module.exports.hd),err})},module.exports.Headers=__webpack_require__(1470).Headers,module.
exports.Response=__webpack_require__(9141).Response,module.exports.Request=__webpack_require__(5601).Request,module.exports.FormData=__webpack_require__(1112).FormData;
const{setGlobalOrigin,getGlobalOrigin}=__webpack_require__(3109);__webpack_unused_export__=setGlobalOrigin,__webpack_unused_export__=getGlobalOrigin;const{CacheStorage}=__webpack_require__(
1627),{kConstruct}=__webpack_require__(33);__webpack_unused_export__=new CacheStorage(kConstruct);const{deleteCookie,getCookies,getSetCookies,setCookie,parseCookie}=__webpack_require__(
3775);__webpack_unused_export__=deleteCookie,__webpack_unused_export__=getCookies,__webpack_unused_export__=getSetCookies,__webpack_unused_export__=setCookie,__webpack_unused_export__=
parseCookie;const{parseMIMEType,serializeAMimeType}=__webpack_require__(2318);__webpack_unused_export__=parseMIMEType,__webpack_unused_export__=serializeAMimeType;
const{CloseEvent,ErrorEvent,MessageEvent}=__webpack_require__(2494),{WebSocket,ping}=__webpack_require__(2920);module.exports.kb=WebSocket,module.exports.rd=CloseEvent,
module.exports.NN=ErrorEvent,module.exports.aM=MessageEvent,__webpack_unused_export__=ping,__webpack_require__(4603).WebSocketStream,__webpack_require__(3101).WebSocketError,
__webpack_unused_export__=makeDispatcher(api.request),__webpack_unused_export__=makeDispatcher(api.stream),__webpack_unused_export__=makeDispatcher(api.pipeline),
__webpack_unused_export__=makeDispatcher(api.connect),__webpack_unused_export__=makeDispatcher(api.upgrade),__webpack_unused_export__=MockClient,__webpack_unused_export__=
MockCallHistory,__webpack_unused_export__=MockCallHistoryLog,__webpack_unused_export__=MockPool,__webpack_unused_export__=MockAgent,__webpack_unused_export__=SnapshotAgent,
__webpack_unused_export__=mockErrors;const{EventSource}=__webpack_require__(2328);module.exports.GD=EventSource;function install(){globalThis.fetch=module.exports.
hd,globalThis.Headers=module.exports.Headers,globalThis.Response=module.exports.Response,globalThis.Request=module.exports.Request,globalThis.FormData=module.exports.
FormData,globalThis.WebSocket=module.exports.kb,globalThis.CloseEvent=module.exports.rd,globalThis.ErrorEvent=module.exports.NN,globalThis.MessageEvent=module.exports.
aM,globalThis.EventSource=module.exports.GD}__webpack_unused_export__=install}),8608:((module,__unused_webpack_exports,__webpack_require__)=>{const{addAbortListener}=__webpack_require__(
586),{RequestAbortedError}=__webpack_require__(5793),{kQueuedAbort}=__webpack_require__(33),kListener=Symbol("kListener"),kSignal=Symbol("kSignal");function abort(self){
self.reason=self[kSignal]?.reason??new RequestAbortedError,self.abort&&self.abort(self.reason),removeSignal(self)}function addSignal(self,signal){if(self.reason=
null,self[kSignal]=null,self[kListener]=null,!!signal){if(signal.aborted){self.reason=signal.reason??new RequestAbortedError;return}self[kSignal]=signal,self[kListener]=
()=>{abort(self)},addAbortListener(self[kSignal],self[kListener])}}function removeSignal(self){self[kSignal]&&("removeEventListener"in self[kSignal]?self[kSignal].
removeEventListener("abort",self[kListener]):self[kSignal].removeListener("abort",self[kListener]),self[kSignal]=null,self[kListener]=null)}function queuedAbortHook(handler){
let started=null,installed=null;return cancel=>{if(handler.reason){cancel(handler.reason);return}if(handler.abort!==installed&&(started=handler.abort),started===
null)installed=cancel;else{const abortStarted=started;installed=reason=>{abortStarted(reason),cancel(reason)}}handler.abort=installed}}function dispatchWithSignal(dispatcher,opts,handler){
if(handler.reason){handler.onResponseError(null,handler.reason);return}dispatcher.dispatch({...opts,[kQueuedAbort]:queuedAbortHook(handler)},handler)}module.exports=
{addSignal,removeSignal,dispatchWithSignal}}),9086:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),{AsyncResource}=__webpack_require__(
6698),{InvalidArgumentError,SocketError}=__webpack_require__(5793),util=__webpack_require__(586),{addSignal,removeSignal,dispatchWithSignal}=__webpack_require__(
8608);class ConnectHandler extends AsyncResource{constructor(opts,callback){if(!opts||typeof opts!="object")throw new InvalidArgumentError("invalid opts");if(typeof callback!=
"function")throw new InvalidArgumentError("invalid callback");const{signal,opaque,responseHeaders}=opts;if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!=
"function")throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=opaque||null,this.responseHeaders=
responseHeaders||null,this.callback=callback,this.abort=null,addSignal(this,signal)}onRequestStart(controller,context){if(this.reason){controller.abort(this.reason);
return}assert(this.callback),this.abort=reason=>controller.abort(reason),this.context=context}onResponseStart(){throw new SocketError("bad connect",null)}onRequestUpgrade(controller,statusCode,headers,socket){
const{callback,opaque,context}=this;removeSignal(this),this.callback=null;let responseHeaders=headers;const rawHeaders=controller?.rawHeaders;responseHeaders!=null&&
(responseHeaders=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):headers),this.runInAsyncScope(callback,null,null,{statusCode,headers:responseHeaders,
socket,opaque,context})}onResponseError(_controller,err){const{callback,opaque}=this;removeSignal(this),callback&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
callback,null,err,{opaque})}))}}function connect(opts,callback){if(callback===void 0)return new Promise((resolve,reject)=>{connect.call(this,opts,(err,data)=>err?
reject(err):resolve(data))});try{const connectHandler=new ConnectHandler(opts,callback),connectOptions={...opts,method:"CONNECT"};opts.signal==null?this.dispatch(
connectOptions,connectHandler):dispatchWithSignal(this,connectOptions,connectHandler)}catch(err){if(typeof callback!="function")throw err;const opaque=opts?.opaque;
queueMicrotask(()=>callback(err,{opaque}))}}module.exports=connect}),9972:((module,__unused_webpack_exports,__webpack_require__)=>{const{Readable,Duplex,PassThrough}=__webpack_require__(
7075),assert=__webpack_require__(4589),{AsyncResource}=__webpack_require__(6698),{InvalidArgumentError,InvalidReturnValueError,RequestAbortedError}=__webpack_require__(
5793),util=__webpack_require__(586),{kBodyUsed}=__webpack_require__(33),{addSignal,removeSignal,dispatchWithSignal}=__webpack_require__(8608);function noop(){}const kResume=Symbol(
"resume");class PipelineRequest extends Readable{constructor(){super({autoDestroy:!0}),this[kResume]=null,this[kBodyUsed]=!0}_read(){const{[kResume]:resume}=this;
resume&&(this[kResume]=null,resume())}_destroy(err,callback){this._read(),callback(err)}}class PipelineResponse extends Readable{constructor(resume){super({autoDestroy:!0}),
this[kResume]=resume}_read(){this[kResume]()}_destroy(err,callback){!err&&!this._readableState.endEmitted&&(err=new RequestAbortedError),callback(err)}}class PipelineHandler extends AsyncResource{constructor(opts,handler){
if(!opts||typeof opts!="object")throw new InvalidArgumentError("invalid opts");if(typeof handler!="function")throw new InvalidArgumentError("invalid handler");const{
signal,method,opaque,onInfo,responseHeaders}=opts;if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!="function")throw new InvalidArgumentError(
"signal must be an EventEmitter or EventTarget");if(method==="CONNECT")throw new InvalidArgumentError("invalid method");if(onInfo&&typeof onInfo!="function")throw new InvalidArgumentError(
"invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=opaque||null,this.responseHeaders=responseHeaders||null,this.handler=handler,this.abort=null,this.
context=null,this.onInfo=onInfo||null,this.req=new PipelineRequest().on("error",noop),this.ret=new Duplex({readableObjectMode:opts.objectMode,autoDestroy:!0,read:()=>{
const{body}=this;body?.resume&&body.resume()},write:(chunk,encoding,callback)=>{const{req}=this;req.push(chunk,encoding)||req._readableState.destroyed?callback():
req[kResume]=callback},destroy:(err,callback)=>{const{body,req,res,ret,abort}=this;!err&&!ret._readableState.endEmitted&&(err=new RequestAbortedError),abort&&(err||
!res?.readableEnded)&&abort(),util.destroy(body,err),util.destroy(req,err),util.destroy(res,err),removeSignal(this),callback(err)}}).on("prefinish",()=>{const{req}=this;
req.push(null)}),this.res=null,addSignal(this,signal)}onRequestStart(controller,context){const{res}=this;if(this.reason){controller.abort(this.reason);return}assert(
!res,"pipeline cannot be retried"),this.abort=reason=>controller.abort(reason),this.context=context}onResponseStart(controller,statusCode,headers,_statusMessage){
const{opaque,handler,context}=this;if(statusCode<200){if(this.onInfo){const rawHeaders=controller?.rawHeaders,responseHeaders=this.responseHeaders==="raw"?util.
parseRawHeaders(rawHeaders):headers;this.onInfo({statusCode,headers:responseHeaders})}return}this.res=new PipelineResponse(()=>controller.resume());let body;try{
this.handler=null;const rawHeaders=controller?.rawHeaders,responseHeaders=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):headers;body=this.runInAsyncScope(
handler,null,{statusCode,headers:responseHeaders,opaque,body:this.res,context})}catch(err){throw this.res.on("error",noop),err}if(!body||typeof body.on!="functi\
on")throw new InvalidReturnValueError("expected Readable");body.on("data",chunk=>{const{ret,body:body2}=this;!ret.push(chunk)&&body2.pause&&body2.pause()}).on("\
error",err=>{const{ret}=this;util.destroy(ret,err)}).on("end",()=>{const{ret}=this;ret.push(null)}).on("close",()=>{const{ret}=this;ret._readableState.ended||util.
destroy(ret,new RequestAbortedError)}),this.body=body}onResponseData(controller,chunk){const{res}=this;res.push(chunk)===!1&&controller.pause()}onResponseEnd(_controller,_trailers){
const{res}=this;res.push(null)}onResponseError(_controller,err){const{ret}=this;this.handler=null,util.destroy(ret,err)}}function pipeline(opts,handler){try{const pipelineHandler=new PipelineHandler(
opts,handler),pipelineOpts={...opts,body:pipelineHandler.req};return opts.signal==null?this.dispatch(pipelineOpts,pipelineHandler):dispatchWithSignal(this,pipelineOpts,
pipelineHandler),pipelineHandler.ret}catch(err){return new PassThrough().destroy(err)}}module.exports=pipeline}),2481:((module,__unused_webpack_exports,__webpack_require__)=>{
const assert=__webpack_require__(4589),{AsyncResource}=__webpack_require__(6698),{Readable}=__webpack_require__(1433),{InvalidArgumentError,RequestAbortedError}=__webpack_require__(
5793),util=__webpack_require__(586),{dispatchWithSignal}=__webpack_require__(8608);function noop(){}class RequestHandler extends AsyncResource{constructor(opts,callback){
if(!opts||typeof opts!="object")throw new InvalidArgumentError("invalid opts");const{signal,method,opaque,body,onInfo,responseHeaders,highWaterMark}=opts;try{if(typeof callback!=
"function")throw new InvalidArgumentError("invalid callback");if(highWaterMark!=null&&(!Number.isFinite(highWaterMark)||highWaterMark<0))throw new InvalidArgumentError(
"invalid highWaterMark");if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!="function")throw new InvalidArgumentError("signal must be an E\
ventEmitter or EventTarget");if(method==="CONNECT")throw new InvalidArgumentError("invalid method");if(onInfo&&typeof onInfo!="function")throw new InvalidArgumentError(
"invalid onInfo callback");if(signal?.aborted)throw signal.reason??new RequestAbortedError;super("UNDICI_REQUEST")}catch(err){throw util.isStream(body)&&util.destroy(
body.on("error",noop),err),err}this.method=method,this.responseHeaders=responseHeaders||null,this.opaque=opaque||null,this.callback=callback,this.res=null,this.
abort=null,this.body=body,this.trailers={},this.context=null,this.controller=null,this.onInfo=onInfo||null,this.highWaterMark=highWaterMark,this.reason=null,this.
removeAbortListener=null,signal&&(this.removeAbortListener=util.addAbortListener(signal,()=>{if(this.reason=signal.reason??new RequestAbortedError,this.res){const res=this.
res;this.res=null,util.destroy(res.on("error",noop),this.reason)}else this.abort&&this.abort(this.reason)}))}onRequestStart(controller,context){if(this.reason){
controller.abort(this.reason);return}assert(this.callback),this.controller=controller,this.abort=reason=>controller.abort(reason),this.context=context}onResponseStart(controller,statusCode,headers,statusText){
const{callback,opaque,context,responseHeaders,highWaterMark}=this,rawHeaders=controller?.rawHeaders,responseHeaderData=responseHeaders==="raw"?util.parseRawHeaders(
rawHeaders):headers;if(statusCode<200){this.onInfo&&this.runInAsyncScope(this.onInfo,null,{statusCode,headers:responseHeaderData});return}const parsedHeaders=headers,
contentType=parsedHeaders?.["content-type"],contentLength=parsedHeaders?.["content-length"],res=new Readable({resume:()=>controller.resume(),abort:reason=>controller.
abort(reason),contentType,contentLength:this.method!=="HEAD"&&contentLength?Number(contentLength):null,highWaterMark});if(this.removeAbortListener&&(res.on("clo\
se",this.removeAbortListener),this.removeAbortListener=null),this.callback=null,this.res=res,callback!==null)try{this.runInAsyncScope(callback,null,null,{statusCode,
statusText,headers:responseHeaderData,trailers:this.trailers,opaque,body:res,context})}catch(err){this.res=null,util.destroy(res.on("error",noop),err),queueMicrotask(
()=>{throw err})}}onResponseData(controller,chunk){this.res&&this.res.push(chunk)===!1&&controller.pause()}onResponseEnd(_controller,trailers){if(trailers&&typeof trailers==
"object")for(const key of Object.keys(trailers))key==="__proto__"?Object.defineProperty(this.trailers,key,{value:trailers[key],enumerable:!0,configurable:!0,writable:!0}):
this.trailers[key]=trailers[key];this.res?.push(null)}onResponseError(_controller,err){const{res,callback,body,opaque}=this;callback&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(callback,null,err,{opaque})})),res&&(this.res=null,queueMicrotask(()=>{util.destroy(res.on("error",noop),err)})),body&&(this.body=null,
util.isStream(body)&&(body.on("error",noop),util.destroy(body,err))),this.removeAbortListener&&(this.removeAbortListener(),this.removeAbortListener=null)}}function request(opts,callback){
if(callback===void 0)return new Promise((resolve,reject)=>{request.call(this,opts,(err,data)=>err?reject(err):resolve(data))});try{const handler=new RequestHandler(
opts,callback);opts.signal==null?this.dispatch(opts,handler):dispatchWithSignal(this,opts,handler)}catch(err){if(typeof callback!="function")throw err;const opaque=opts?.
opaque;queueMicrotask(()=>callback(err,{opaque}))}}module.exports=request,module.exports.RequestHandler=RequestHandler}),7170:((module,__unused_webpack_exports,__webpack_require__)=>{
const assert=__webpack_require__(4589),{AsyncResource}=__webpack_require__(6698),{InvalidArgumentError,InvalidReturnValueError}=__webpack_require__(5793),util=__webpack_require__(
586),{addSignal,removeSignal,dispatchWithSignal}=__webpack_require__(8608);function noop(){}function getWritableError(stream2){return stream2.errored??stream2.writableErrored??
stream2._writableState?.errored}function createPrematureCloseError(){const err=new Error("Premature close");return err.code="ERR_STREAM_PREMATURE_CLOSE",err}function trackWritableLifecycle(stream2,callback){
let done=!1;const cleanup=()=>{stream2.removeListener("close",onClose),stream2.removeListener("error",onError),stream2.removeListener("finish",onFinish)},finish=(err,fromErrorEvent=!1)=>{
done||(done=!0,cleanup(),callback(err,fromErrorEvent))},onClose=()=>{const err=getWritableError(stream2);finish(err??(stream2.writableFinished?void 0:createPrematureCloseError()))},
onError=err=>finish(err,!0),onFinish=()=>finish();stream2.on("close",onClose),stream2.on("error",onError),stream2.on("finish",onFinish),stream2.closed?process.nextTick(
onClose):stream2.writableFinished&&process.nextTick(onFinish)}class StreamHandler extends AsyncResource{constructor(opts,factory,callback){if(!opts||typeof opts!=
"object")throw new InvalidArgumentError("invalid opts");const{signal,method,opaque,body,onInfo,responseHeaders}=opts;try{if(typeof callback!="function")throw new InvalidArgumentError(
"invalid callback");if(typeof factory!="function")throw new InvalidArgumentError("invalid factory");if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!=
"function")throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");if(method==="CONNECT")throw new InvalidArgumentError("invalid method");
if(onInfo&&typeof onInfo!="function")throw new InvalidArgumentError("invalid onInfo callback");super("UNDICI_STREAM")}catch(err){throw util.isStream(body)&&util.
destroy(body.on("error",noop),err),err}this.responseHeaders=responseHeaders||null,this.opaque=opaque||null,this.factory=factory,this.callback=callback,this.res=
null,this.abort=null,this.context=null,this.controller=null,this.trailers=null,this.body=body,this.onInfo=onInfo||null,util.isStream(body)&&body.on("error",err=>{
this.onResponseError(this.controller,err)}),addSignal(this,signal)}onRequestStart(controller,context){if(this.reason){controller.abort(this.reason);return}assert(
this.callback),this.controller=controller,this.abort=reason=>controller.abort(reason),this.context=context}onResponseStart(controller,statusCode,headers,_statusMessage){
const{factory,opaque,context,responseHeaders}=this,rawHeaders=controller?.rawHeaders,responseHeaderData=responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):
headers;if(statusCode<200){this.onInfo&&this.onInfo({statusCode,headers:responseHeaderData});return}if(this.factory=null,factory===null)return;const res=this.runInAsyncScope(
factory,null,{statusCode,headers:responseHeaderData,opaque,context});if(!res||typeof res.write!="function"||typeof res.end!="function"||typeof res.on!="function")
throw new InvalidReturnValueError("expected Writable");trackWritableLifecycle(res,(err,fromErrorEvent)=>{const{callback,res:res2,opaque:opaque2,trailers,abort}=this;
this.res=null,(err||!res2?.readable)&&util.destroy(res2,fromErrorEvent?void 0:err),this.callback=null,this.runInAsyncScope(callback,null,err||null,{opaque:opaque2,
trailers}),err&&abort(err)}),res.on("drain",()=>controller.resume()),this.res=res,(res.writableNeedDrain!==void 0?res.writableNeedDrain:res._writableState?.needDrain)===
!0&&controller.pause()}onResponseData(controller,chunk){const{res}=this;res&&res.write(chunk)===!1&&controller.pause()}onResponseEnd(_controller,trailers){const{
res}=this;removeSignal(this),res&&(trailers&&typeof trailers=="object"&&(this.trailers=trailers),res.end())}onResponseError(_controller,err){const{res,callback,
opaque,body}=this;removeSignal(this),this.factory=null,res?(this.res=null,util.destroy(res,err)):callback&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
callback,null,err,{opaque})})),body&&(this.body=null,util.destroy(body,err))}}function stream(opts,factory,callback){if(callback===void 0)return new Promise((resolve,reject)=>{
stream.call(this,opts,factory,(err,data)=>err?reject(err):resolve(data))});try{const handler=new StreamHandler(opts,factory,callback);opts.signal==null?this.dispatch(
opts,handler):dispatchWithSignal(this,opts,handler)}catch(err){if(typeof callback!="function")throw err;const opaque=opts?.opaque;queueMicrotask(()=>callback(err,
{opaque}))}}module.exports=stream}),5792:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,SocketError}=__webpack_require__(5793),
{AsyncResource}=__webpack_require__(6698),assert=__webpack_require__(4589),util=__webpack_require__(586),{kHTTP2Stream}=__webpack_require__(33),{addSignal,removeSignal,
dispatchWithSignal}=__webpack_require__(8608);class UpgradeHandler extends AsyncResource{constructor(opts,callback){if(!opts||typeof opts!="object")throw new InvalidArgumentError(
"invalid opts");if(typeof callback!="function")throw new InvalidArgumentError("invalid callback");const{signal,opaque,responseHeaders}=opts;if(signal&&typeof signal.
on!="function"&&typeof signal.addEventListener!="function")throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),
this.responseHeaders=responseHeaders||null,this.opaque=opaque||null,this.callback=callback,this.abort=null,this.context=null,addSignal(this,signal)}onRequestStart(controller,context){
if(this.reason){controller.abort(this.reason);return}assert(this.callback),this.abort=reason=>controller.abort(reason),this.context=context}onResponseStart(){throw new SocketError(
"bad upgrade",null)}onRequestUpgrade(controller,statusCode,headers,socket){const expectedStatusCode=socket[kHTTP2Stream]===!0?200:101;if(statusCode!==expectedStatusCode){
const socketInfo=socket[kHTTP2Stream]===!0?null:util.getSocketInfo(socket);controller.abort(new SocketError("bad upgrade",socketInfo));return}const{callback,opaque,
context}=this;removeSignal(this),this.callback=null;const rawHeaders=controller?.rawHeaders,responseHeaders=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):
headers;this.runInAsyncScope(callback,null,null,{headers:responseHeaders,socket,opaque,context})}onResponseError(_controller,err){const{callback,opaque}=this;removeSignal(
this),callback&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})}))}}function upgrade(opts,callback){if(callback===void 0)
return new Promise((resolve,reject)=>{upgrade.call(this,opts,(err,data)=>err?reject(err):resolve(data))});try{const upgradeHandler=new UpgradeHandler(opts,callback),
upgradeOpts={...opts,method:opts.method||"GET",upgrade:opts.protocol||"Websocket"};opts.signal==null?this.dispatch(upgradeOpts,upgradeHandler):dispatchWithSignal(
this,upgradeOpts,upgradeHandler)}catch(err){if(typeof callback!="function")throw err;const opaque=opts?.opaque;queueMicrotask(()=>callback(err,{opaque}))}}module.
exports=upgrade}),8833:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports.request=__webpack_require__(2481),module.exports.stream=__webpack_require__(
7170),module.exports.pipeline=__webpack_require__(9972),module.exports.upgrade=__webpack_require__(5792),module.exports.connect=__webpack_require__(9086)}),1433:((module,__unused_webpack_exports,__webpack_require__)=>{
const assert=__webpack_require__(4589),{addAbortListener}=__webpack_require__(8474),{Readable}=__webpack_require__(7075),{RequestAbortedError,NotSupportedError,
InvalidArgumentError,AbortError}=__webpack_require__(5793),util=__webpack_require__(586),kConsume=Symbol("kConsume"),kReading=Symbol("kReading"),kBody=Symbol("k\
Body"),kAbort=Symbol("kAbort"),kContentType=Symbol("kContentType"),kContentLength=Symbol("kContentLength"),kUsed=Symbol("kUsed"),kBytesRead=Symbol("kBytesRead"),
noop=()=>{};class BodyReadable extends Readable{constructor({resume,abort,contentType="",contentLength,highWaterMark=64*1024}){super({autoDestroy:!0,read:resume,
highWaterMark}),this._readableState.dataEmitted=!1,this[kAbort]=abort,this[kConsume]=null,this[kBytesRead]=0,this[kBody]=null,this[kUsed]=!1,this[kContentType]=
contentType,this[kContentLength]=Number.isFinite(contentLength)?contentLength:null,this[kReading]=!1}_destroy(err,callback){!err&&!this._readableState.endEmitted&&
(err=new RequestAbortedError),err&&this[kAbort](),this[kUsed]?callback(err):setImmediate(callback,err)}on(event,listener){return(event==="data"||event==="readab\
le")&&(this[kReading]=!0,this[kUsed]=!0),super.on(event,listener)}addListener(event,listener){return this.on(event,listener)}off(event,listener){const ret=super.
off(event,listener);return(event==="data"||event==="readable")&&(this[kReading]=this.listenerCount("data")>0||this.listenerCount("readable")>0),ret}removeListener(event,listener){
return this.off(event,listener)}push(chunk){return chunk&&(this[kBytesRead]+=chunk.length,this[kConsume])?(consumePush(this[kConsume],chunk),this[kReading]?super.
push(chunk):!0):super.push(chunk)}text(){return consume(this,"text")}json(){return consume(this,"json")}blob(){return consume(this,"blob")}bytes(){return consume(
this,"bytes")}arrayBuffer(){return consume(this,"arrayBuffer")}async formData(){throw new NotSupportedError}get bodyUsed(){return util.isDisturbed(this)}get body(){
return this[kBody]||(this[kBody]=ReadableStream.from(this),this[kConsume]&&(this[kBody].getReader(),assert(this[kBody].locked))),this[kBody]}dump(opts){const signal=opts?.
signal;if(signal!=null&&(typeof signal!="object"||!("aborted"in signal)))return Promise.reject(new InvalidArgumentError("signal must be an AbortSignal"));const limit=opts?.
limit&&Number.isFinite(opts.limit)?opts.limit:128*1024;return signal?.aborted?Promise.reject(signal.reason??new AbortError):this._readableState.closeEmitted?Promise.
resolve(null):new Promise((resolve,reject)=>{if((this[kContentLength]&&this[kContentLength]>limit||this[kBytesRead]>limit)&&this.destroy(new AbortError),signal){
const abortListener=addAbortListener(signal,()=>{this.destroy(signal.reason??new AbortError)});this.on("close",function(){abortListener[Symbol.dispose](),signal.
aborted?reject(signal.reason??new AbortError):resolve(null)})}else this.on("close",resolve);this.on("error",noop).on("data",()=>{this[kBytesRead]>limit&&this.destroy()}).
resume()})}setEncoding(encoding){return Buffer.isEncoding(encoding)&&super.setEncoding(encoding),this}}function isLocked(bodyReadable){return bodyReadable[kBody]?.
locked===!0||bodyReadable[kConsume]!==null}function isUnusable(bodyReadable){return util.isDisturbed(bodyReadable)||isLocked(bodyReadable)}function consume(stream,type){
return assert(!stream[kConsume]),new Promise((resolve,reject)=>{if(isUnusable(stream)){const rState=stream._readableState;rState.destroyed&&rState.closeEmitted===
!1?stream.on("error",reject).on("close",()=>{reject(new TypeError("unusable"))}):reject(rState.errored??new TypeError("unusable"))}else queueMicrotask(()=>{stream[kConsume]=
{type,stream,resolve,reject,length:0,body:[]},stream.on("error",function(err){consumeFinish(this[kConsume],err)}).on("close",function(){this[kConsume].body!==null&&
consumeFinish(this[kConsume],new RequestAbortedError)}),consumeStart(stream[kConsume])})})}function consumeStart(consume2){if(consume2.body===null)return;const{
_readableState:state}=consume2.stream;if(state.bufferIndex){const start=state.bufferIndex,end=state.buffer.length;for(let n=start;n<end;n++)consumePush(consume2,
state.buffer[n])}else for(const chunk of state.buffer)consumePush(consume2,chunk);const decoder=state.decoder;if(decoder!=null&&decoder.lastNeed>0&&consumePush(
consume2,Buffer.from(decoder.lastChar.subarray(0,decoder.lastTotal-decoder.lastNeed))),state.endEmitted){consumeEnd(consume2,state.encoding);return}for(consume2.
stream.on("end",function(){consumeEnd(this[kConsume],this._readableState.encoding)}),consume2.stream.resume();consume2.stream.read()!=null;);}function chunksDecode(chunks,length,encoding){
if(chunks.length===0||length===0)return"";const buffer=chunks.length===1?chunks[0]:Buffer.concat(chunks,length),bufferLength=buffer.length,start=bufferLength>2&&
buffer[0]===239&&buffer[1]===187&&buffer[2]===191?3:0;return!encoding||encoding==="utf8"||encoding==="utf-8"?buffer.utf8Slice(start,bufferLength):buffer.subarray(
start,bufferLength).toString(encoding)}function chunksConcat(chunks,length){if(chunks.length===0||length===0)return new Uint8Array(0);if(chunks.length===1)return new Uint8Array(
chunks[0]);const buffer=new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);let offset=0;for(let i=0;i<chunks.length;++i){const chunk=chunks[i];buffer.set(chunk,
offset),offset+=chunk.length}return buffer}function consumeEnd(consume2,encoding){const{type,body,resolve,stream,length}=consume2;try{type==="text"?resolve(chunksDecode(
body,length,encoding)):type==="json"?resolve(JSON.parse(chunksDecode(body,length,encoding))):type==="arrayBuffer"?resolve(chunksConcat(body,length).buffer):type===
"blob"?resolve(new Blob(body,{type:stream[kContentType]})):type==="bytes"&&resolve(chunksConcat(body,length)),consumeFinish(consume2)}catch(err){stream.destroy(
err)}}function consumePush(consume2,chunk){consume2.body!==null&&(typeof chunk=="string"&&(chunk=Buffer.from(chunk,consume2.stream._readableState.encoding)),consume2.
length+=chunk.length,consume2.body.push(chunk))}function consumeFinish(consume2,err){consume2.body!==null&&(err?consume2.reject(err):consume2.resolve(),consume2.
type=null,consume2.stream=null,consume2.resolve=null,consume2.reject=null,consume2.length=0,consume2.body=null)}module.exports={Readable:BodyReadable,chunksDecode}}),
751:((module,__unused_webpack_exports,__webpack_require__)=>{const{Writable}=__webpack_require__(7075),{EventEmitter}=__webpack_require__(8474),{assertCacheKey,
assertCacheValue}=__webpack_require__(9693);class MemoryCacheStore extends EventEmitter{#maxCount=1024;#maxSize=104857600;#maxEntrySize=5242880;#size=0;#count=0;#entries=new Map;#hasEmittedMaxSizeEvent=!1;constructor(opts){
if(super(),opts){if(typeof opts!="object")throw new TypeError("MemoryCacheStore options must be an object");if(opts.maxCount!==void 0){if(typeof opts.maxCount!=
"number"||!Number.isInteger(opts.maxCount)||opts.maxCount<0)throw new TypeError("MemoryCacheStore options.maxCount must be a non-negative integer");this.#maxCount=
opts.maxCount}if(opts.maxSize!==void 0){if(typeof opts.maxSize!="number"||!Number.isInteger(opts.maxSize)||opts.maxSize<0)throw new TypeError("MemoryCacheStore \
options.maxSize must be a non-negative integer");this.#maxSize=opts.maxSize}if(opts.maxEntrySize!==void 0){if(typeof opts.maxEntrySize!="number"||!Number.isInteger(
opts.maxEntrySize)||opts.maxEntrySize<0)throw new TypeError("MemoryCacheStore options.maxEntrySize must be a non-negative integer");this.#maxEntrySize=opts.maxEntrySize}}}get size(){
return this.#size}isFull(){return this.#size>=this.#maxSize||this.#count>=this.#maxCount}get(key){assertCacheKey(key);const topLevelKey=`${key.origin}:${key.path}`,
now=Date.now(),entries=this.#entries.get(topLevelKey),entry=entries?findEntry(key,entries,now):null;return entry!=null&&(this.#entries.delete(topLevelKey),this.#entries.
set(topLevelKey,entries)),entry==null?void 0:{statusMessage:entry.statusMessage,statusCode:entry.statusCode,headers:entry.headers,body:entry.body,vary:entry.vary?
entry.vary:void 0,etag:entry.etag,cacheControlDirectives:entry.cacheControlDirectives,cachedAt:entry.cachedAt,staleAt:entry.staleAt,deleteAt:entry.deleteAt}}createWriteStream(key,val){
assertCacheKey(key),assertCacheValue(val);const topLevelKey=`${key.origin}:${key.path}`,store=this,entry={...key,...val,body:[],size:0};return new Writable({write(chunk,encoding,callback){
typeof chunk=="string"&&(chunk=Buffer.from(chunk,encoding)),entry.size+=chunk.byteLength,entry.size>store.#maxEntrySize?this.destroy():entry.body.push(chunk),callback(
null)},final(callback){let entries=store.#entries.get(topLevelKey);entries?store.#entries.delete(topLevelKey):entries=[],store.#entries.set(topLevelKey,entries);
const previousEntry=findEntry(key,entries,-1/0);if(previousEntry){const index=entries.indexOf(previousEntry);entries.splice(index,1,entry),store.#size-=previousEntry.
size}else entries.push(entry),store.#count+=1;store.#size+=entry.size,(store.#size>store.#maxSize||store.#count>store.#maxCount)&&(store.#hasEmittedMaxSizeEvent||
(store.emit("maxSizeExceeded",{size:store.#size,maxSize:store.#maxSize,count:store.#count,maxCount:store.#maxCount}),store.#hasEmittedMaxSizeEvent=!0),store.#evict(
entry),store.#size<store.#maxSize&&store.#count<store.#maxCount&&(store.#hasEmittedMaxSizeEvent=!1)),callback(null)}})}#evict(keep){const targetSize=this.#maxSize/
2,targetCount=this.#maxCount/2;for(const[key,entries]of this.#entries){for(let i=0;i<entries.length&&(this.#size>targetSize||this.#count>targetCount);){const entry=entries[i];
if(entry===keep){i++;continue}entries.splice(i,1),this.#size-=entry.size,this.#count-=1}if(entries.length===0&&this.#entries.delete(key),this.#size<=targetSize&&
this.#count<=targetCount)return}if(this.#size>this.#maxSize||this.#count>this.#maxCount){const topLevelKey=`${keep.origin}:${keep.path}`,entries=this.#entries.get(
topLevelKey);entries.splice(entries.indexOf(keep),1),this.#size-=keep.size,this.#count-=1,entries.length===0&&this.#entries.delete(topLevelKey)}}delete(key){if(typeof key!=
"object")throw new TypeError(`expected key to be object, got ${typeof key}`);const topLevelKey=`${key.origin}:${key.path}`;for(const entry of this.#entries.get(
topLevelKey)??[])this.#size-=entry.size,this.#count-=1;this.#entries.delete(topLevelKey)}}function findEntry(key,entries,now){for(let i=0;i<entries.length;i++){
const entry=entries[i];if(entry.deleteAt>now&&entry.method===key.method&&varyMatches(key,entry))return entry}}function varyMatches(key,entry){if(entry.vary==null)
return!0;for(const headerName in entry.vary)if(Object.hasOwn(entry.vary,headerName)&&!headerValueEquals(key.headers?.[headerName],entry.vary[headerName]))return!1;
return!0}function headerValueEquals(lhs,rhs){if(lhs==null&&rhs==null)return!0;if(lhs==null&&rhs!=null||lhs!=null&&rhs==null)return!1;if(Array.isArray(lhs)&&Array.
isArray(rhs)){if(lhs.length!==rhs.length)return!1;for(let i=0;i<lhs.length;i++)if(lhs[i]!==rhs[i])return!1;return!0}return lhs===rhs}module.exports=MemoryCacheStore}),
2316:((module,__unused_webpack_exports,__webpack_require__)=>{const{Writable}=__webpack_require__(7075),{assertCacheKey,assertCacheValue}=__webpack_require__(9693),
{zstdCompressSync,zstdDecompressSync}=__webpack_require__(8522);let DatabaseSync;const VERSION=5,MAX_ENTRY_SIZE=2*1e3*1e3*1e3,COMPRESS_THRESHOLD=1024*1024,hasZstd=typeof zstdCompressSync==
"function"&&typeof zstdDecompressSync=="function",SQLITE_BUSY=5,SQLITE_LOCKED=6;function isLockedError(err){return err?.errcode===SQLITE_BUSY||err?.errcode===SQLITE_LOCKED}
module.exports=class{#maxEntrySize=MAX_ENTRY_SIZE;#maxCount=1/0;#compressThreshold=COMPRESS_THRESHOLD;#db;#getValuesQuery;#updateValueQuery;#insertValueQuery;#deleteExpiredValuesQuery;#deleteByUrlQuery;#countEntriesQuery;#deleteOldValuesQuery;constructor(opts){
if(opts){if(typeof opts!="object")throw new TypeError("SqliteCacheStore options must be an object");if(opts.maxEntrySize!==void 0){if(typeof opts.maxEntrySize!=
"number"||!Number.isInteger(opts.maxEntrySize)||opts.maxEntrySize<0)throw new TypeError("SqliteCacheStore options.maxEntrySize must be a non-negative integer");
if(opts.maxEntrySize>MAX_ENTRY_SIZE)throw new TypeError("SqliteCacheStore options.maxEntrySize must be less than 2gb");this.#maxEntrySize=opts.maxEntrySize}if(opts.
maxCount!==void 0){if(typeof opts.maxCount!="number"||!Number.isInteger(opts.maxCount)||opts.maxCount<0)throw new TypeError("SqliteCacheStore options.maxCount m\
ust be a non-negative integer");this.#maxCount=opts.maxCount}if(opts.compressThreshold!==void 0){if(typeof opts.compressThreshold!="number"||!Number.isInteger(opts.
compressThreshold)||opts.compressThreshold<0)throw new TypeError("SqliteCacheStore options.compressThreshold must be a non-negative integer");this.#compressThreshold=
opts.compressThreshold}}DatabaseSync||(DatabaseSync=__webpack_require__(99).DatabaseSync),this.#db=new DatabaseSync(opts?.location??":memory:"),this.#db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = memory;
      PRAGMA optimize;

      CREATE TABLE IF NOT EXISTS cacheInterceptorV${VERSION} (
        -- Data specific to us
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        url TEXT NOT NULL,
        method TEXT NOT NULL,

        -- Data returned to the interceptor
        body BUF NULL,
        compressed TEXT NULL,
        deleteAt INTEGER NOT NULL,
        statusCode INTEGER NOT NULL,
        statusMessage TEXT NOT NULL,
        headers TEXT NULL,
        cacheControlDirectives TEXT NULL,
        etag TEXT NULL,
        vary TEXT NULL,
        cachedAt INTEGER NOT NULL,
        staleAt INTEGER NOT NULL
      );

      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${VERSION}_getValuesQuery ON cacheInterceptorV${VERSION}(url, method, deleteAt);
      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${VERSION}_deleteByUrlQuery ON cacheInterceptorV${VERSION}(deleteAt);
    `),this.#getValuesQuery=this.#db.prepare(`
      SELECT
        id,
        body,
        compressed,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      FROM cacheInterceptorV${VERSION}
      WHERE
        url = ?
        AND method = ?
      ORDER BY
        deleteAt ASC
    `),this.#updateValueQuery=this.#db.prepare(`
      UPDATE cacheInterceptorV${VERSION} SET
        body = ?,
        compressed = ?,
        deleteAt = ?,
        statusCode = ?,
        statusMessage = ?,
        headers = ?,
        etag = ?,
        cacheControlDirectives = ?,
        vary = ?,
        cachedAt = ?,
        staleAt = ?
      WHERE
        id = ?
    `),this.#insertValueQuery=this.#db.prepare(`
      INSERT INTO cacheInterceptorV${VERSION} (
        url,
        method,
        body,
        compressed,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    `),this.#deleteByUrlQuery=this.#db.prepare(`DELETE FROM cacheInterceptorV${VERSION} WHERE url = ?`),this.#countEntriesQuery=this.#db.prepare(`SELECT COUNT(*\
) AS total FROM cacheInterceptorV${VERSION}`),this.#deleteExpiredValuesQuery=this.#db.prepare(`DELETE FROM cacheInterceptorV${VERSION} WHERE deleteAt <= ?`),this.#deleteOldValuesQuery=
this.#maxCount===1/0?null:this.#db.prepare(`
        DELETE FROM cacheInterceptorV${VERSION}
        WHERE id IN (
          SELECT
            id
          FROM cacheInterceptorV${VERSION}
          ORDER BY cachedAt ASC
          LIMIT ?
        )
      `)}close(){this.#db.close()}get(key){assertCacheKey(key);const value=this.#lockSafe(()=>this.#findValue(key));return value?{body:value.body?value.compressed===
"zstd"?zstdDecompressSync(Buffer.from(value.body.buffer,value.body.byteOffset,value.body.byteLength)):Buffer.from(value.body.buffer,value.body.byteOffset,value.
body.byteLength):void 0,statusCode:value.statusCode,statusMessage:value.statusMessage,headers:value.headers?JSON.parse(value.headers):void 0,etag:value.etag?value.
etag:void 0,vary:value.vary?JSON.parse(value.vary):void 0,cacheControlDirectives:value.cacheControlDirectives?JSON.parse(value.cacheControlDirectives):void 0,cachedAt:value.
cachedAt,staleAt:value.staleAt,deleteAt:value.deleteAt}:void 0}set(key,value){assertCacheKey(key);const url=this.#makeValueUrl(key),body=Array.isArray(value.body)?
Buffer.concat(value.body):value.body,size=body?.byteLength;if(size&&size>this.#maxEntrySize)return;let compressed=null,storedBody=body;if(body&&hasZstd&&(size>this.#compressThreshold||
isCompressibleContentType(getContentType(value.headers)))){const candidate=zstdCompressSync(body);candidate.byteLength<body.byteLength&&(storedBody=candidate,compressed=
"zstd")}const existingValue=this.#lockSafe(()=>this.#findValue(key,!0));existingValue?this.#lockSafe(()=>this.#updateValueQuery.run(storedBody,compressed,value.
deleteAt,value.statusCode,value.statusMessage,value.headers?JSON.stringify(value.headers):null,value.etag?value.etag:null,value.cacheControlDirectives?JSON.stringify(
value.cacheControlDirectives):null,value.vary?JSON.stringify(value.vary):null,value.cachedAt,value.staleAt,existingValue.id)):(this.#lockSafe(()=>this.#insertValueQuery.
run(url,key.method,storedBody,compressed,value.deleteAt,value.statusCode,value.statusMessage,value.headers?JSON.stringify(value.headers):null,value.etag?value.etag:
null,value.cacheControlDirectives?JSON.stringify(value.cacheControlDirectives):null,value.vary?JSON.stringify(value.vary):null,value.cachedAt,value.staleAt)),this.#prune())}createWriteStream(key,value){
assertCacheKey(key),assertCacheValue(value);let size=0;const body=[],store=this;return new Writable({decodeStrings:!0,write(chunk,encoding,callback){size+=chunk.
byteLength,size<=store.#maxEntrySize?body.push(chunk):this.destroy(),callback()},final(callback){store.set(key,{...value,body}),callback()}})}delete(key){if(typeof key!=
"object")throw new TypeError(`expected key to be object, got ${typeof key}`);this.#lockSafe(()=>this.#deleteByUrlQuery.run(this.#makeValueUrl(key)))}#lockSafe(fn){
try{return fn()}catch(err){if(!isLockedError(err))throw err;return}}#prune(){if(Number.isFinite(this.#maxCount)){const size=this.#lockSafe(()=>this.size);if(size===
void 0||size<=this.#maxCount)return 0}{const removed=this.#lockSafe(()=>this.#deleteExpiredValuesQuery.run(Date.now()).changes);if(removed)return removed}{const removed=this.#lockSafe(
()=>this.#deleteOldValuesQuery?.run(Math.max(Math.floor(this.#maxCount*.1),1)).changes);if(removed)return removed}return 0}get size(){const{total}=this.#countEntriesQuery.
get();return total}#makeValueUrl(key){return`${key.origin}/${key.path}`}#findValue(key,canBeExpired=!1){const url=this.#makeValueUrl(key),{headers,method}=key,values=this.#getValuesQuery.
all(url,method);if(values.length===0)return;const now=Date.now();for(const value of values){if(now>=value.deleteAt&&!canBeExpired)continue;let matches=!0;if(value.
vary){const vary=JSON.parse(value.vary);for(const header in vary)if(!headerValueEquals(headers[header],vary[header])){matches=!1;break}}if(matches)return value}}};
function headerValueEquals(lhs,rhs){if(lhs==null&&rhs==null)return!0;if(lhs==null&&rhs!=null||lhs!=null&&rhs==null)return!1;if(Array.isArray(lhs)&&Array.isArray(
rhs)){if(lhs.length!==rhs.length)return!1;for(let i=0;i<lhs.length;i++)if(lhs[i]!==rhs[i])return!1;return!0}return lhs===rhs}function getContentType(headers){if(headers!=
null){for(const key in headers)if(key.toLowerCase()==="content-type"){const value=headers[key];return Array.isArray(value)?value[0]:value}}}function isCompressibleContentType(contentType){
if(contentType==null)return!1;const type=contentType.toLowerCase();return/^text\//.test(type)||/^application\/(json|xml|javascript|x-www-form-urlencoded|graphql)(\s|;|$)/.
test(type)||/\+(json|xml)(\s|;|$)/.test(type)}}),6962:((module,__unused_webpack_exports,__webpack_require__)=>{const net=__webpack_require__(7030),assert=__webpack_require__(
4589),util=__webpack_require__(586),{InvalidArgumentError,ConnectTimeoutError}=__webpack_require__(5793);let tls;const SessionCache=class{constructor(maxCachedSessions){
this._maxCachedSessions=maxCachedSessions,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(key=>{if(this._sessionCache.size<this._maxCachedSessions)
return;const ref=this._sessionCache.get(key);ref!==void 0&&ref.deref()===void 0&&this._sessionCache.delete(key)})}get(sessionKey){const ref=this._sessionCache.get(
sessionKey);return ref?ref.deref():null}set(sessionKey,session){if(this._maxCachedSessions!==0){if(this._sessionCache.has(sessionKey))this._sessionCache.delete(
sessionKey);else if(this._sessionCache.size>=this._maxCachedSessions){let evicted=!1;for(const[key,ref]of this._sessionCache)if(ref.deref()===void 0){this._sessionCache.
delete(key),evicted=!0;break}if(!evicted){const oldest=this._sessionCache.keys().next();oldest.done||this._sessionCache.delete(oldest.value)}}this._sessionCache.
set(sessionKey,new WeakRef(session)),this._sessionRegistry.register(session,sessionKey)}}};function buildConnector({allowH2,preferH2,useH2c,maxCachedSessions,socketPath,
timeout,session:customSession,...opts}){if(maxCachedSessions!=null&&(!Number.isInteger(maxCachedSessions)||maxCachedSessions<0))throw new InvalidArgumentError("\
maxCachedSessions must be a positive integer or zero");const options={path:socketPath,...opts},sessionCache=new SessionCache(maxCachedSessions??100);return timeout=
timeout??1e4,allowH2=allowH2??!0,function({hostname,host,protocol,port,servername,localAddress,httpSocket},callback){let socket;if(protocol==="https:"){tls||(tls=
__webpack_require__(1692)),servername=servername||options.servername||util.getServerName(host)||null;const sessionKey=servername||hostname;assert(sessionKey);const session=customSession||
sessionCache.get(sessionKey)||null;port=port||443,socket=tls.connect({highWaterMark:16384,...options,servername,session,localAddress,ALPNProtocols:allowH2?preferH2?
["h2","http/1.1"]:["http/1.1","h2"]:["http/1.1"],socket:httpSocket,port,host:hostname}),socket.on("session",function(session2){sessionCache.set(sessionKey,session2)})}else{
assert(!httpSocket,"httpSocket can only be sent on TLS update"),port=port||80;const connectOptions={highWaterMark:64*1024,...options,localAddress,port,host:hostname},
family=net.isIP(hostname);family!==0&&servername&&servername!==hostname&&(connectOptions.host=servername,connectOptions.lookup=(_hostname,lookupOptions,cb)=>{lookupOptions.
all?cb(null,[{address:hostname,family}]):cb(null,hostname,family)}),socket=net.connect(connectOptions),useH2c===!0&&(socket.alpnProtocol="h2")}if(options.keepAlive==
null||options.keepAlive){const keepAliveInitialDelay=options.keepAliveInitialDelay===void 0?6e4:options.keepAliveInitialDelay;socket.setKeepAlive(!0,keepAliveInitialDelay)}
const clearConnectTimeout=util.setupConnectTimeout(new WeakRef(socket),{timeout,hostname,port});return socket.setNoDelay(!0).once(protocol==="https:"?"secureCon\
nect":"connect",function(){if(queueMicrotask(clearConnectTimeout),callback){const cb=callback;callback=null,cb(null,this)}}).on("error",function(err){if(queueMicrotask(
clearConnectTimeout),callback){const cb=callback;callback=null,cb(maybeNormalizeConnectError(err,this,{timeout,hostname,port}))}}),socket}}function maybeNormalizeConnectError(err,socket,opts){
if(err instanceof AggregateError&&(err.code==="ETIMEDOUT"||err.errors.some(e=>e!=null&&e.code==="ETIMEDOUT"))){let message="Connect Timeout Error";Array.isArray(
socket.autoSelectFamilyAttemptedAddresses)?message+=` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`:message+=` (attempted addr\
ess: ${opts.hostname}:${opts.port},`,message+=` timeout: ${opts.timeout}ms)`;const wrapped=new ConnectTimeoutError(message);return wrapped.cause=err,wrapped}return err}
module.exports=buildConnector}),1045:(module=>{const wellknownHeaderNames=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Cr\
edentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age",
"Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connectio\
n","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-P\
olicy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Do\
wnlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","K\
eep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Ref\
erer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Ve\
rsion","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Load\
ing-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content\
-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"],headerNameLowerCasedRecord={};
Object.setPrototypeOf(headerNameLowerCasedRecord,null);for(let i=0;i<wellknownHeaderNames.length;++i){const key=wellknownHeaderNames[i],lowerCasedKey=key.toLowerCase();
headerNameLowerCasedRecord[key]=headerNameLowerCasedRecord[lowerCasedKey]=lowerCasedKey}const defaultWebSocketMaxFragments=131072,defaultWebSocketMaxPayloadSize=128*
1024*1024;module.exports={wellknownHeaderNames,headerNameLowerCasedRecord,defaultWebSocketMaxFragments,defaultWebSocketMaxPayloadSize}}),8580:((module,__unused_webpack_exports,__webpack_require__)=>{
const diagnosticsChannel=__webpack_require__(3053),util=__webpack_require__(7975),undiciDebugLog=util.debuglog("undici"),fetchDebuglog=util.debuglog("fetch"),websocketDebuglog=util.
debuglog("websocket"),channels={beforeConnect:diagnosticsChannel.channel("undici:client:beforeConnect"),connected:diagnosticsChannel.channel("undici:client:conn\
ected"),connectError:diagnosticsChannel.channel("undici:client:connectError"),sendHeaders:diagnosticsChannel.channel("undici:client:sendHeaders"),create:diagnosticsChannel.
channel("undici:request:create"),bodySent:diagnosticsChannel.channel("undici:request:bodySent"),bodyChunkSent:diagnosticsChannel.channel("undici:request:bodyChu\
nkSent"),bodyChunkReceived:diagnosticsChannel.channel("undici:request:bodyChunkReceived"),headers:diagnosticsChannel.channel("undici:request:headers"),trailers:diagnosticsChannel.
channel("undici:request:trailers"),error:diagnosticsChannel.channel("undici:request:error"),open:diagnosticsChannel.channel("undici:websocket:open"),close:diagnosticsChannel.
channel("undici:websocket:close"),socketError:diagnosticsChannel.channel("undici:websocket:socket_error"),ping:diagnosticsChannel.channel("undici:websocket:ping"),
pong:diagnosticsChannel.channel("undici:websocket:pong"),proxyConnected:diagnosticsChannel.channel("undici:proxy:connected")};let isTrackingClientEvents=!1;function trackClientEvents(debugLog=undiciDebugLog){
if(!isTrackingClientEvents){if(channels.beforeConnect.hasSubscribers||channels.connected.hasSubscribers||channels.connectError.hasSubscribers||channels.sendHeaders.
hasSubscribers){isTrackingClientEvents=!0;return}isTrackingClientEvents=!0,diagnosticsChannel.subscribe("undici:client:beforeConnect",evt=>{const{connectParams:{
version,protocol,port,host}}=evt;debugLog("connecting to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)}),diagnosticsChannel.subscribe("undici:clien\
t:connected",evt=>{const{connectParams:{version,protocol,port,host}}=evt;debugLog("connected to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)}),diagnosticsChannel.
subscribe("undici:client:connectError",evt=>{const{connectParams:{version,protocol,port,host},error}=evt;debugLog("connection to %s%s using %s%s errored - %s",host,
port?`:${port}`:"",protocol,version,error.message)}),diagnosticsChannel.subscribe("undici:client:sendHeaders",evt=>{const{request:{method,path,origin}}=evt;debugLog(
"sending request to %s %s%s",method,origin,path)})}}let isTrackingRequestEvents=!1;function trackRequestEvents(debugLog=undiciDebugLog){if(!isTrackingRequestEvents){
if(channels.headers.hasSubscribers||channels.trailers.hasSubscribers||channels.error.hasSubscribers){isTrackingRequestEvents=!0;return}isTrackingRequestEvents=!0,
diagnosticsChannel.subscribe("undici:request:headers",evt=>{const{request:{method,path,origin},response:{statusCode}}=evt;debugLog("received response to %s %s%s\
 - HTTP %d",method,origin,path,statusCode)}),diagnosticsChannel.subscribe("undici:request:trailers",evt=>{const{request:{method,path,origin}}=evt;debugLog("trai\
lers received from %s %s%s",method,origin,path)}),diagnosticsChannel.subscribe("undici:request:error",evt=>{const{request:{method,path,origin},error}=evt;debugLog(
"request to %s %s%s errored - %s",method,origin,path,error.message)})}}let isTrackingWebSocketEvents=!1;function trackWebSocketEvents(debugLog=websocketDebuglog){
if(!isTrackingWebSocketEvents){if(channels.open.hasSubscribers||channels.close.hasSubscribers||channels.socketError.hasSubscribers||channels.ping.hasSubscribers||
channels.pong.hasSubscribers){isTrackingWebSocketEvents=!0;return}isTrackingWebSocketEvents=!0,diagnosticsChannel.subscribe("undici:websocket:open",evt=>{if(evt.
address!=null){const{address,port}=evt.address;debugLog("connection opened %s%s",address,port?`:${port}`:"")}else debugLog("connection opened")}),diagnosticsChannel.
subscribe("undici:websocket:close",evt=>{const{websocket,code,reason}=evt;debugLog("closed connection to %s - %s %s",websocket.url,code,reason)}),diagnosticsChannel.
subscribe("undici:websocket:socket_error",err=>{debugLog("connection errored - %s",err.message)}),diagnosticsChannel.subscribe("undici:websocket:ping",evt=>{debugLog(
"ping received")}),diagnosticsChannel.subscribe("undici:websocket:pong",evt=>{debugLog("pong received")})}}(undiciDebugLog.enabled||fetchDebuglog.enabled)&&(trackClientEvents(
fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog),trackRequestEvents(fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog)),websocketDebuglog.enabled&&(trackClientEvents(
undiciDebugLog.enabled?undiciDebugLog:websocketDebuglog),trackWebSocketEvents(websocketDebuglog)),module.exports={channels}}),5793:(module=>{const kUndiciError=Symbol.
for("undici.error.UND_ERR");class UndiciError extends Error{constructor(message,options){super(message,options),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.
hasInstance](instance){return instance&&instance[kUndiciError]===!0}get[kUndiciError](){return!0}}const kConnectTimeoutError=Symbol.for("undici.error.UND_ERR_CO\
NNECT_TIMEOUT");class ConnectTimeoutError extends UndiciError{constructor(message){super(message),this.name="ConnectTimeoutError",this.message=message||"Connect\
 Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&instance[kConnectTimeoutError]===!0}get[kConnectTimeoutError](){
return!0}}const kHeadersTimeoutError=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class HeadersTimeoutError extends UndiciError{constructor(message){super(
message),this.name="HeadersTimeoutError",this.message=message||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](instance){
return instance&&instance[kHeadersTimeoutError]===!0}get[kHeadersTimeoutError](){return!0}}const kHeadersOverflowError=Symbol.for("undici.error.UND_ERR_HEADERS_\
OVERFLOW");class HeadersOverflowError extends UndiciError{constructor(message){super(message),this.name="HeadersOverflowError",this.message=message||"Headers Ov\
erflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](instance){return instance&&instance[kHeadersOverflowError]===!0}get[kHeadersOverflowError](){
return!0}}const kBodyTimeoutError=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class BodyTimeoutError extends UndiciError{constructor(message){super(message),
this.name="BodyTimeoutError",this.message=message||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&instance[kBodyTimeoutError]===
!0}get[kBodyTimeoutError](){return!0}}const kInvalidArgumentError=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class InvalidArgumentError extends UndiciError{constructor(message){
super(message),this.name="InvalidArgumentError",this.message=message||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](instance){
return instance&&instance[kInvalidArgumentError]===!0}get[kInvalidArgumentError](){return!0}}const kInvalidReturnValueError=Symbol.for("undici.error.UND_ERR_INV\
ALID_RETURN_VALUE");class InvalidReturnValueError extends UndiciError{constructor(message){super(message),this.name="InvalidReturnValueError",this.message=message||
"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](instance){return instance&&instance[kInvalidReturnValueError]===
!0}get[kInvalidReturnValueError](){return!0}}const kAbortError=Symbol.for("undici.error.UND_ERR_ABORT");class AbortError extends UndiciError{constructor(message){
super(message),this.name="AbortError",this.message=message||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](instance){return instance&&
instance[kAbortError]===!0}get[kAbortError](){return!0}}const kRequestAbortedError=Symbol.for("undici.error.UND_ERR_ABORTED");class RequestAbortedError extends AbortError{constructor(message){
super(message),this.name="AbortError",this.message=message||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](instance){return instance&&
instance[kRequestAbortedError]===!0}get[kRequestAbortedError](){return!0}}const kInformationalError=Symbol.for("undici.error.UND_ERR_INFO");class InformationalError extends UndiciError{constructor(message,options){
super(message,options),this.name="InformationalError",this.message=message||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](instance){
return instance&&instance[kInformationalError]===!0}get[kInformationalError](){return!0}}const kRequestContentLengthMismatchError=Symbol.for("undici.error.UND_E\
RR_REQ_CONTENT_LENGTH_MISMATCH");class RequestContentLengthMismatchError extends UndiciError{constructor(message){super(message),this.name="RequestContentLength\
MismatchError",this.message=message||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](instance){
return instance&&instance[kRequestContentLengthMismatchError]===!0}get[kRequestContentLengthMismatchError](){return!0}}const kResponseContentLengthMismatchError=Symbol.
for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class ResponseContentLengthMismatchError extends UndiciError{constructor(message){super(message),this.name=
"ResponseContentLengthMismatchError",this.message=message||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MIS\
MATCH"}static[Symbol.hasInstance](instance){return instance&&instance[kResponseContentLengthMismatchError]===!0}get[kResponseContentLengthMismatchError](){return!0}}
const kClientDestroyedError=Symbol.for("undici.error.UND_ERR_DESTROYED");class ClientDestroyedError extends UndiciError{constructor(message){super(message),this.
name="ClientDestroyedError",this.message=message||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](instance){return instance&&
instance[kClientDestroyedError]===!0}get[kClientDestroyedError](){return!0}}const kClientClosedError=Symbol.for("undici.error.UND_ERR_CLOSED");class ClientClosedError extends UndiciError{constructor(message){
super(message),this.name="ClientClosedError",this.message=message||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](instance){return instance&&
instance[kClientClosedError]===!0}get[kClientClosedError](){return!0}}const kSocketError=Symbol.for("undici.error.UND_ERR_SOCKET");class SocketError extends UndiciError{constructor(message,socket){
super(message),this.name="SocketError",this.message=message||"Socket error",this.code="UND_ERR_SOCKET",this.socket=socket}static[Symbol.hasInstance](instance){return instance&&
instance[kSocketError]===!0}get[kSocketError](){return!0}}const kNotSupportedError=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class NotSupportedError extends UndiciError{constructor(message){
super(message),this.name="NotSupportedError",this.message=message||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](instance){
return instance&&instance[kNotSupportedError]===!0}get[kNotSupportedError](){return!0}}const kBalancedPoolMissingUpstreamError=Symbol.for("undici.error.UND_ERR_\
BPL_MISSING_UPSTREAM");class BalancedPoolMissingUpstreamError extends UndiciError{constructor(message){super(message),this.name="MissingUpstreamError",this.message=
message||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](instance){return instance&&instance[kBalancedPoolMissingUpstreamError]===
!0}get[kBalancedPoolMissingUpstreamError](){return!0}}const kWebAssemblyNotSupportedError=Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");class WebAssemblyNotSupportedError extends Error{constructor(message){
super(message||"WebAssembly is not supported in this environment, but is required for HTTP/1 parsing"),this.code="ERR_WEBASSEMBLY_NOT_SUPPORTED"}static[Symbol.hasInstance](instance){
return instance&&instance[kWebAssemblyNotSupportedError]===!0}get[kWebAssemblyNotSupportedError](){return!0}}const kHTTPParserError=Symbol.for("undici.error.UND\
_ERR_HTTP_PARSER");class HTTPParserError extends Error{constructor(message,code,data){super(message),this.name="HTTPParserError",this.code=code?`HPE_${code}`:void 0,
this.data=data?data.toString():void 0}static[Symbol.hasInstance](instance){return instance&&instance[kHTTPParserError]===!0}get[kHTTPParserError](){return!0}}const kResponseExceededMaxSizeError=Symbol.
for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class ResponseExceededMaxSizeError extends UndiciError{constructor(message){super(message),this.name="Response\
ExceededMaxSizeError",this.message=message||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](instance){
return instance&&instance[kResponseExceededMaxSizeError]===!0}get[kResponseExceededMaxSizeError](){return!0}}const kRequestRetryError=Symbol.for("undici.error.U\
ND_ERR_REQ_RETRY");class RequestRetryError extends UndiciError{constructor(message,code,{headers,data}){super(message),this.name="RequestRetryError",this.message=
message||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=code,this.data=data,this.headers=headers}static[Symbol.hasInstance](instance){return instance&&
instance[kRequestRetryError]===!0}get[kRequestRetryError](){return!0}}const kResponseError=Symbol.for("undici.error.UND_ERR_RESPONSE");class ResponseError extends UndiciError{constructor(message,code,{
headers,body,bodyTruncated=!1}){super(message),this.name="ResponseError",this.message=message||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=code,
this.body=body,this.bodyTruncated=bodyTruncated,this.headers=headers}static[Symbol.hasInstance](instance){return instance&&instance[kResponseError]===!0}get[kResponseError](){
return!0}}const kSecureProxyConnectionError=Symbol.for("undici.error.UND_ERR_PRX_TLS");class SecureProxyConnectionError extends UndiciError{constructor(cause,message,options={}){
super(message,{cause,...options}),this.name="SecureProxyConnectionError",this.message=message||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.
cause=cause}static[Symbol.hasInstance](instance){return instance&&instance[kSecureProxyConnectionError]===!0}get[kSecureProxyConnectionError](){return!0}}const kProxyConnectionError=Symbol.
for("undici.error.UND_ERR_PRX_CONN");class ProxyConnectionError extends UndiciError{constructor(cause,message,options={}){super(message,{cause,...options}),this.
name="ProxyConnectionError",this.message=message||"Proxy Connection failed",this.code="UND_ERR_PRX_CONN",this.cause=cause}static[Symbol.hasInstance](instance){return instance&&
instance[kProxyConnectionError]===!0}get[kProxyConnectionError](){return!0}}const kMaxRedirectsError=Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");class MaxRedirectsError extends UndiciError{constructor(message){
super(message),this.name="MaxRedirectsError",this.message=message||"max redirects",this.code="UND_ERR_REDIRECT_MAX"}static[Symbol.hasInstance](instance){return instance&&
instance[kMaxRedirectsError]===!0}get[kMaxRedirectsError](){return!0}}const kMaxOriginsReachedError=Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");class MaxOriginsReachedError extends UndiciError{constructor(message){
super(message),this.name="MaxOriginsReachedError",this.message=message||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.
hasInstance](instance){return instance&&instance[kMaxOriginsReachedError]===!0}get[kMaxOriginsReachedError](){return!0}}class Socks5ProxyError extends UndiciError{constructor(message,code){
super(message),this.name="Socks5ProxyError",this.message=message||"SOCKS5 proxy error",this.code=code||"UND_ERR_SOCKS5"}}const kMessageSizeExceededError=Symbol.
for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class MessageSizeExceededError extends UndiciError{constructor(message){super(message),this.name="MessageSi\
zeExceededError",this.message=message||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](instance){
return instance&&instance[kMessageSizeExceededError]===!0}get[kMessageSizeExceededError](){return!0}}module.exports={AbortError,WebAssemblyNotSupportedError,HTTPParserError,
UndiciError,HeadersTimeoutError,HeadersOverflowError,BodyTimeoutError,RequestContentLengthMismatchError,ConnectTimeoutError,InvalidArgumentError,InvalidReturnValueError,
RequestAbortedError,ClientDestroyedError,ClientClosedError,InformationalError,SocketError,NotSupportedError,ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError,
ResponseExceededMaxSizeError,RequestRetryError,ResponseError,SecureProxyConnectionError,ProxyConnectionError,MaxOriginsReachedError,MaxRedirectsError,Socks5ProxyError,
MessageSizeExceededError}}),8861:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,NotSupportedError}=__webpack_require__(5793),
assert=__webpack_require__(4589),{isValidHTTPToken,isValidHeaderValue,isStream,destroy,isBuffer,isFormDataLike,isIterable,hasSafeIterator,isBlobLike,serializePathWithQuery,
parseHeaders,assertRequestHandler,getServerName,normalizedMethodRecords,getProtocolFromUrlString}=__webpack_require__(586),{channels}=__webpack_require__(8580),
{headerNameLowerCasedRecord}=__webpack_require__(1045),invalidPathRegex=/[^\u0021-\u00ff]/;function isValidContentLengthHeaderValue(val){if(typeof val!="string"||
val.length===0)return!1;for(let i=0;i<val.length;i++){const charCode=val.charCodeAt(i);if(charCode<48||charCode>57)return!1}return!0}const kHandler=Symbol("hand\
ler"),kController=Symbol("controller"),kResume=Symbol("resume");function noop(){}class RequestController{#paused=!1;#reason=null;#aborted=!1;#abort;[kResume]=null;rawHeaders=null;rawTrailers=null;constructor(abort){
this.#abort=abort}pause(){this.#paused=!0}resume(){this.#paused&&(this.#paused=!1,this[kResume]?.())}abort(reason){this.#aborted||(this.#aborted=!0,this.#reason=
reason,this.#abort(reason))}get aborted(){return this.#aborted}get reason(){return this.#reason}get paused(){return this.#paused}}class Request{constructor(origin,{
path,method,body,headers,query,idempotent,blocking,upgrade,headersTimeout,bodyTimeout,reset,expectContinue,servername,throwOnError,maxRedirections,typeOfService},handler){
if(typeof path!="string")throw new InvalidArgumentError("path must be a string");if(path[0]!=="/"&&!(path.startsWith("http://")||path.startsWith("https://"))&&method!==
"CONNECT")throw new InvalidArgumentError("path must be an absolute URL or start with a slash");if(invalidPathRegex.test(path))throw new InvalidArgumentError("in\
valid request path");if(typeof method!="string")throw new InvalidArgumentError("method must be a string");if(normalizedMethodRecords[method]===void 0&&!isValidHTTPToken(
method))throw new InvalidArgumentError("invalid request method");if(upgrade&&typeof upgrade!="string")throw new InvalidArgumentError("upgrade must be a string");
if(upgrade&&!isValidHeaderValue(upgrade))throw new InvalidArgumentError("invalid upgrade header");if(headersTimeout!=null&&(!Number.isFinite(headersTimeout)||headersTimeout<
0))throw new InvalidArgumentError("invalid headersTimeout");if(bodyTimeout!=null&&(!Number.isFinite(bodyTimeout)||bodyTimeout<0))throw new InvalidArgumentError(
"invalid bodyTimeout");if(reset!=null&&typeof reset!="boolean")throw new InvalidArgumentError("invalid reset");if(expectContinue!=null&&typeof expectContinue!="\
boolean")throw new InvalidArgumentError("invalid expectContinue");if(throwOnError!=null)throw new InvalidArgumentError("invalid throwOnError");if(maxRedirections!=
null&&maxRedirections!==0)throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");if(typeOfService!=null&&(!Number.isInteger(
typeOfService)||typeOfService<0||typeOfService>255))throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");if(this.headersTimeout=
headersTimeout,this.bodyTimeout=bodyTimeout,this.method=method,this.typeOfService=typeOfService,this.abort=null,body==null)this.body=null;else if(isStream(body)){
this.body=body;const rState=this.body._readableState;(!rState||!rState.autoDestroy)&&(this.endHandler=function(){destroy(this)},this.body.on("end",this.endHandler)),
this.errorHandler=err=>{this.abort?this.abort(err):this.error=err},this.body.on("error",this.errorHandler)}else if(isBuffer(body))this.body=body.byteLength?body:
null;else if(ArrayBuffer.isView(body))this.body=body.buffer.byteLength?Buffer.from(body.buffer,body.byteOffset,body.byteLength):null;else if(body instanceof ArrayBuffer)
this.body=body.byteLength?Buffer.from(body):null;else if(typeof body=="string")this.body=body.length?Buffer.from(body):null;else if(isFormDataLike(body)){if(!isUndiciFormData(
body))throw new InvalidArgumentError("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormDat\
a provided by Node.js, is not supported");this.body=body}else if(isIterable(body)||isBlobLike(body))this.body=body;else throw new InvalidArgumentError("body mus\
t be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=upgrade||null,this.path=query?
serializePathWithQuery(path,query):path,this.origin=origin,this.protocol=getProtocolFromUrlString(origin),this.idempotent=idempotent??(method==="HEAD"||method===
"GET"||method==="QUERY"),this.blocking=blocking??this.method!=="HEAD",this.reset=reset??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=
[],this.expectContinue=expectContinue??!1,Array.isArray(headers)){if(headers.length%2!==0)throw new InvalidArgumentError("headers array must be even");for(let i=0;i<
headers.length;i+=2)processHeader(this,headers[i],headers[i+1])}else if(headers&&typeof headers=="object")if(hasSafeIterator(headers))for(const header of headers){
if(!Array.isArray(header)||header.length!==2)throw new InvalidArgumentError("headers must be in key-value pair format");processHeader(this,header[0],header[1])}else{
const keys=Object.keys(headers);for(let i=0;i<keys.length;++i)processHeader(this,keys[i],headers[keys[i]])}else if(headers!=null)throw new InvalidArgumentError(
"headers must be an object or an array");assertRequestHandler(handler,method,upgrade),this.servername=servername||getServerName(this.host)||null,this[kHandler]=
handler,channels.create.hasSubscribers&&channels.create.publish({request:this})}onBodySent(chunk){if(channels.bodyChunkSent.hasSubscribers&&channels.bodyChunkSent.
publish({request:this,chunk}),this[kHandler].onBodySent)try{return this[kHandler].onBodySent(chunk)}catch(err){this.abort(err)}}onRequestSent(){if(channels.bodySent.
hasSubscribers&&channels.bodySent.publish({request:this}),this[kHandler].onRequestSent)try{return this[kHandler].onRequestSent()}catch(err){this.abort(err)}}onRequestStart(abort,context){
if(assert(!this.aborted),assert(!this.completed),this[kController]=new RequestController(abort),this.error){this[kController].abort(this.error);return}return this.
abort=abort,this[kHandler].onRequestStart(this[kController],context)}onResponseStarted(){return this[kHandler].onResponseStarted?.()}onResponseStart(statusCode,headers,resume,statusText){
assert(!this.aborted),assert(!this.completed),channels.headers.hasSubscribers&&channels.headers.publish({request:this,response:{statusCode,headers,statusText}});
const controller=this[kController];controller&&(controller[kResume]=resume,controller.rawHeaders=headers);const parsedHeaders=Array.isArray(headers)?parseHeaders(
headers):headers;try{return this[kHandler].onResponseStart?.(controller,statusCode,parsedHeaders,statusText),!controller?.paused}catch(err){return this.abort(err),
!1}}onResponseData(chunk){assert(!this.aborted),assert(!this.completed),channels.bodyChunkReceived.hasSubscribers&&channels.bodyChunkReceived.publish({request:this,
chunk});const controller=this[kController];try{return this[kHandler].onResponseData?.(controller,chunk),!controller?.paused}catch(err){return this.abort(err),!1}}onRequestUpgrade(statusCode,headers,socket,statusText=""){
this.onFinally(),assert(!this.aborted),assert(!this.completed),channels.headers.hasSubscribers&&channels.headers.publish({request:this,response:{statusCode,headers,
statusText}});const controller=this[kController];controller&&(controller.rawHeaders=headers);const parsedHeaders=Array.isArray(headers)?parseHeaders(headers):headers,
result=this[kHandler].onRequestUpgrade?.(controller,statusCode,parsedHeaders,socket);return this.aborted||(this.completed=!0,channels.trailers.hasSubscribers&&channels.
trailers.publish({request:this,trailers:[]})),result}onResponseEnd(trailers){this.onFinally(),assert(!this.aborted),assert(!this.completed),this.completed=!0,channels.
trailers.hasSubscribers&&channels.trailers.publish({request:this,trailers});const controller=this[kController];controller&&(controller.rawTrailers=trailers);const parsedTrailers=Array.
isArray(trailers)?parseHeaders(trailers):trailers;try{return this[kHandler].onResponseEnd?.(controller,parsedTrailers)}catch(err){this.onResponseError(err)}}onResponseError(error){
if(this.onFinally(),channels.error.hasSubscribers&&channels.error.publish({request:this,error}),this.aborted)return;this.aborted=!0;const controller=this[kController];
return this[kHandler].onResponseError?.(controller,error)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.
endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}onQueuedAbort(reason){return this[kController]=createAbortedController(reason),this.onResponseError(
reason)}addHeader(key,value){return processHeader(this,key,value),this}}function createAbortedController(reason){const controller=new RequestController(noop);return controller.
abort(reason),controller}function processHeader(request,key,val){if(val&&typeof val=="object"&&!Array.isArray(val))throw new InvalidArgumentError(`invalid ${key}\
 header`);if(val===void 0)return;let headerName=headerNameLowerCasedRecord[key];if(headerName===void 0&&(headerName=key.toLowerCase(),headerNameLowerCasedRecord[headerName]===
void 0&&!isValidHTTPToken(headerName)))throw new InvalidArgumentError("invalid header key");if(Array.isArray(val)){const arr=[];for(let i=0;i<val.length;i++)if(typeof val[i]==
"string"){if(!isValidHeaderValue(val[i]))throw new InvalidArgumentError(`invalid ${key} header`);arr.push(val[i])}else if(val[i]===null)arr.push("");else{if(typeof val[i]==
"object")throw new InvalidArgumentError(`invalid ${key} header`);{const str=`${val[i]}`;if(!isValidHeaderValue(str))throw new InvalidArgumentError(`invalid ${key}\
 header`);arr.push(str)}}val=arr}else if(typeof val=="string"){if(!isValidHeaderValue(val))throw new InvalidArgumentError(`invalid ${key} header`)}else if(val===
null)val="";else if(val=`${val}`,!isValidHeaderValue(val))throw new InvalidArgumentError(`invalid ${key} header`);if(headerName==="host"){if(request.host!==null)
throw new InvalidArgumentError("duplicate host header");if(typeof val!="string")throw new InvalidArgumentError("invalid host header");request.host=val}else if(headerName===
"content-length"){if(request.contentLength!==null)throw new InvalidArgumentError("duplicate content-length header");if(!isValidContentLengthHeaderValue(val))throw new InvalidArgumentError(
"invalid content-length header");request.contentLength=parseInt(val,10)}else if(request.contentType===null&&headerName==="content-type")request.contentType=val,
request.headers.push(key,val);else{if(headerName==="transfer-encoding"||headerName==="keep-alive"||headerName==="upgrade")throw new InvalidArgumentError(`invali\
d ${headerName} header`);if(headerName==="connection"){const value=typeof val=="string"?val:null;if(value===null)throw new InvalidArgumentError("invalid connect\
ion header");for(const token of value.toLowerCase().split(",")){const trimmed=token.trim();if(!isValidHTTPToken(trimmed))throw new InvalidArgumentError("invalid\
 connection header");trimmed==="close"&&(request.reset=!0)}}else{if(headerName==="expect")throw new NotSupportedError("expect header not supported");request.headers.
push(key,val)}}}let isFormData;function isUndiciFormData(body){return isFormData===void 0&&(__webpack_require__(1112),isFormData=__webpack_require__(542).webidl.
is.FormData),isFormData(body)}module.exports=Request,module.exports.createAbortedController=createAbortedController}),9076:((module,__unused_webpack_exports,__webpack_require__)=>{
const{EventEmitter}=__webpack_require__(8474),{Buffer:Buffer2}=__webpack_require__(4573),{InvalidArgumentError,Socks5ProxyError}=__webpack_require__(5793),{debuglog}=__webpack_require__(
7975),{parseAddress}=__webpack_require__(8102),debug=debuglog("undici:socks5"),EMPTY_BUFFER=Buffer2.alloc(0),SOCKS_VERSION=5,AUTH_METHODS={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,
NO_ACCEPTABLE:255},COMMANDS={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},ADDRESS_TYPES={IPV4:1,DOMAIN:3,IPV6:4},REPLY_CODES={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,
NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},STATES={INITIAL:"initial",HANDSHAKING:"\
handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"};class Socks5Client extends EventEmitter{constructor(socket,options={}){
if(super(),!socket)throw new InvalidArgumentError("socket is required");this.socket=socket,this.options=options,this.state=STATES.INITIAL,this.buffer=EMPTY_BUFFER,
this.onSocketData=this.onData.bind(this),this.onSocketError=this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],options.username&&
options.password&&this.authMethods.push(AUTH_METHODS.USERNAME_PASSWORD),this.authMethods.push(AUTH_METHODS.NO_AUTH),this.socket.on("data",this.onSocketData),this.
socket.on("error",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(data){debug("received data",data.length,"bytes in state",this.state),this.
buffer=Buffer2.concat([this.buffer,data]);try{switch(this.state){case STATES.HANDSHAKING:this.handleHandshakeResponse();break;case STATES.AUTHENTICATING:this.handleAuthResponse();
break;case STATES.CONNECTING:this.handleConnectResponse();break}}catch(err){this.onError(err)}}onError(err){debug("socket error",err),this.state=STATES.ERROR,this.
emit("error",err),this.destroy()}onClose(){debug("socket closed"),this.state=STATES.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.
socket.destroy()}markAuthenticated(){this.state=STATES.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==STATES.INITIAL)throw new InvalidArgumentError(
"Handshake already started");debug("starting handshake with",this.authMethods.length,"auth methods"),this.state=STATES.HANDSHAKING;const request=Buffer2.alloc(2+
this.authMethods.length);request[0]=SOCKS_VERSION,request[1]=this.authMethods.length,this.authMethods.forEach((method,i)=>{request[2+i]=method}),this.socket.write(
request)}handleHandshakeResponse(){if(this.buffer.length<2)return;const version=this.buffer[0],method=this.buffer[1];if(version!==SOCKS_VERSION)throw new Socks5ProxyError(
`Invalid SOCKS version: ${version}`,"UND_ERR_SOCKS5_VERSION");if(method===AUTH_METHODS.NO_ACCEPTABLE)throw new Socks5ProxyError("No acceptable authentication me\
thod","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),debug("server selected auth method",method),method===AUTH_METHODS.NO_AUTH)this.markAuthenticated();else if(method===
AUTH_METHODS.USERNAME_PASSWORD)this.state=STATES.AUTHENTICATING,this.sendAuthRequest();else throw new Socks5ProxyError(`Unsupported authentication method: ${method}`,
"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){const{username,password}=this.options;if(!username||!password)throw new InvalidArgumentError("Username and passw\
ord required for authentication");debug("sending username/password auth");const usernameBuffer=Buffer2.from(username),passwordBuffer=Buffer2.from(password);if(usernameBuffer.
length>255||passwordBuffer.length>255)throw new InvalidArgumentError("Username or password too long");const request=Buffer2.alloc(3+usernameBuffer.length+passwordBuffer.
length);request[0]=1,request[1]=usernameBuffer.length,usernameBuffer.copy(request,2),request[2+usernameBuffer.length]=passwordBuffer.length,passwordBuffer.copy(
request,3+usernameBuffer.length),this.socket.write(request)}handleAuthResponse(){if(this.buffer.length<2)return;const version=this.buffer[0],status=this.buffer[1];
if(version!==1)throw new Socks5ProxyError(`Invalid auth sub-negotiation version: ${version}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(status!==0)throw new Socks5ProxyError(
"Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");this.buffer=this.buffer.subarray(2),debug("authentication successful"),this.markAuthenticated()}connect(address,port){
if(this.state===STATES.CONNECTING||this.state===STATES.CONNECTED)throw new InvalidArgumentError("Connection already in progress");if(this.state!==STATES.AUTHENTICATED)
throw new InvalidArgumentError("Client must be authenticated before CONNECT");debug("connecting to",address,port),this.state=STATES.CONNECTING;const request=this.
buildConnectRequest(COMMANDS.CONNECT,address,port);this.socket.write(request)}buildConnectRequest(command,address,port){const{type:addressType,buffer:addressBuffer}=parseAddress(
address),request=Buffer2.alloc(4+addressBuffer.length+2);return request[0]=SOCKS_VERSION,request[1]=command,request[2]=0,request[3]=addressType,addressBuffer.copy(
request,4),request.writeUInt16BE(port,4+addressBuffer.length),request}handleConnectResponse(){if(this.buffer.length<4)return;const version=this.buffer[0],reply=this.
buffer[1],addressType=this.buffer[3];if(version!==SOCKS_VERSION)throw new Socks5ProxyError(`Invalid SOCKS version in reply: ${version}`,"UND_ERR_SOCKS5_REPLY_VE\
RSION");let responseLength=4;if(addressType===ADDRESS_TYPES.IPV4)responseLength+=6;else if(addressType===ADDRESS_TYPES.DOMAIN){if(this.buffer.length<5)return;responseLength+=
1+this.buffer[4]+2}else if(addressType===ADDRESS_TYPES.IPV6)responseLength+=18;else throw new Socks5ProxyError(`Invalid address type in reply: ${addressType}`,"\
UND_ERR_SOCKS5_ADDR_TYPE");if(this.buffer.length<responseLength)return;if(reply!==REPLY_CODES.SUCCEEDED){const errorMessage=this.getReplyErrorMessage(reply);throw new Socks5ProxyError(
`SOCKS5 connection failed: ${errorMessage}`,`UND_ERR_SOCKS5_REPLY_${reply}`)}let boundAddress,offset=4;if(addressType===ADDRESS_TYPES.IPV4)boundAddress=Array.from(
this.buffer.subarray(offset,offset+4)).join("."),offset+=4;else if(addressType===ADDRESS_TYPES.DOMAIN){const domainLength=this.buffer[offset];offset+=1,boundAddress=
this.buffer.subarray(offset,offset+domainLength).toString(),offset+=domainLength}else if(addressType===ADDRESS_TYPES.IPV6){const parts=[];for(let i=0;i<8;i++){const value=this.
buffer.readUInt16BE(offset+i*2);parts.push(value.toString(16))}boundAddress=parts.join(":"),offset+=16}const boundPort=this.buffer.readUInt16BE(offset);this.buffer=
EMPTY_BUFFER,this.state=STATES.CONNECTED,this.socket.removeListener("data",this.onSocketData),debug("connected, bound address:",boundAddress,"port:",boundPort),
this.emit("connected",{address:boundAddress,port:boundPort})}getReplyErrorMessage(reply){switch(reply){case REPLY_CODES.GENERAL_FAILURE:return"General SOCKS ser\
ver failure";case REPLY_CODES.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case REPLY_CODES.NETWORK_UNREACHABLE:return"Network unreachable";case REPLY_CODES.
HOST_UNREACHABLE:return"Host unreachable";case REPLY_CODES.CONNECTION_REFUSED:return"Connection refused";case REPLY_CODES.TTL_EXPIRED:return"TTL expired";case REPLY_CODES.
COMMAND_NOT_SUPPORTED:return"Command not supported";case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown error \
code: ${reply}`}}}module.exports={Socks5Client,AUTH_METHODS,COMMANDS,ADDRESS_TYPES,REPLY_CODES,STATES}}),8102:((module,__unused_webpack_exports,__webpack_require__)=>{
const{Buffer:Buffer2}=__webpack_require__(4573),net=__webpack_require__(7030),{InvalidArgumentError}=__webpack_require__(5793);function parseAddress(address){if(net.
isIPv4(address)){const parts=address.split(".").map(Number);return{type:1,buffer:Buffer2.from(parts)}}if(net.isIPv6(address))return{type:4,buffer:parseIPv6(address)};
const domainBuffer=Buffer2.from(address,"utf8");if(domainBuffer.length>255)throw new InvalidArgumentError("Domain name too long (max 255 bytes)");return{type:3,
buffer:Buffer2.concat([Buffer2.from([domainBuffer.length]),domainBuffer])}}function parseIPv6(address){const buffer=Buffer2.alloc(16);let normalizedAddress=address;
if(address.includes(".")){const lastColonIndex=address.lastIndexOf(":"),ipv4Part=address.slice(lastColonIndex+1);if(net.isIPv4(ipv4Part)){const octets=ipv4Part.
split(".").map(Number),high=(octets[0]<<8|octets[1]).toString(16),low=(octets[2]<<8|octets[3]).toString(16);normalizedAddress=`${address.slice(0,lastColonIndex)}\
:${high}:${low}`}}const doubleColonIndex=normalizedAddress.indexOf("::");if(doubleColonIndex!==-1){const before=normalizedAddress.slice(0,doubleColonIndex),after=normalizedAddress.
slice(doubleColonIndex+2),beforeParts=before===""?[]:before.split(":"),afterParts=after===""?[]:after.split(":");let bufferIndex=0;for(const part of beforeParts)
buffer.writeUInt16BE(parseInt(part,16),bufferIndex),bufferIndex+=2;bufferIndex=16-afterParts.length*2;for(const part of afterParts)buffer.writeUInt16BE(parseInt(
part,16),bufferIndex),bufferIndex+=2}else{const parts=normalizedAddress.split(":");for(let i=0;i<parts.length;i++)buffer.writeUInt16BE(parseInt(parts[i],16),i*2)}
return buffer}function buildAddressBuffer(type,addressBuffer,port){const portBuffer=Buffer2.allocUnsafe(2);return portBuffer.writeUInt16BE(port,0),Buffer2.concat(
[Buffer2.from([type]),addressBuffer,portBuffer])}function parseResponseAddress(buffer,offset=0){if(buffer.length<offset+1)throw new InvalidArgumentError("Buffer\
 too small to contain address type");const addressType=buffer[offset];let address,currentOffset=offset+1;switch(addressType){case 1:{if(buffer.length<currentOffset+
6)throw new InvalidArgumentError("Buffer too small for IPv4 address");address=Array.from(buffer.subarray(currentOffset,currentOffset+4)).join("."),currentOffset+=
4;break}case 3:{if(buffer.length<currentOffset+1)throw new InvalidArgumentError("Buffer too small for domain length");const domainLength=buffer[currentOffset];if(currentOffset+=
1,buffer.length<currentOffset+domainLength+2)throw new InvalidArgumentError("Buffer too small for domain address");address=buffer.subarray(currentOffset,currentOffset+
domainLength).toString("utf8"),currentOffset+=domainLength;break}case 4:{if(buffer.length<currentOffset+18)throw new InvalidArgumentError("Buffer too small for \
IPv6 address");const parts=[];for(let i=0;i<8;i++){const value=buffer.readUInt16BE(currentOffset+i*2);parts.push(value.toString(16))}address=parts.join(":"),currentOffset+=
16;break}default:throw new InvalidArgumentError(`Invalid address type: ${addressType}`)}if(buffer.length<currentOffset+2)throw new InvalidArgumentError("Buffer \
too small for port");const port=buffer.readUInt16BE(currentOffset);return currentOffset+=2,{address,port,bytesRead:currentOffset-offset}}function createReplyError(replyCode){
const message={1:"General SOCKS server failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL\
 expired",7:"Command not supported",8:"Address type not supported"}[replyCode]||`Unknown SOCKS5 error code: ${replyCode}`,error=new Error(message);return error.
code=`SOCKS5_${replyCode}`,error}module.exports={parseAddress,parseIPv6,buildAddressBuffer,parseResponseAddress,createReplyError}}),33:(module=>{module.exports=
{kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRequestOrigin:Symbol("request origin"),kRedirectCacheControl:Symbol(
"redirect cache control"),kOriginless:Symbol("originless"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("conne\
ct"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol(
"keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol(
"body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol(
"abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol(
"queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.
for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),
kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("des\
troy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol(
"strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol(
"socket request counter"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2Options:Symbol("http2 options"),kQueuedAbort:Symbol(
"queued abort"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),
kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kHostAuthority:Symbol("host authority"),
kHTTP2InitialWindowSize:Symbol("http2 initial window size"),kHTTP2ConnectionWindowSize:Symbol("http2 connection window size"),kEnableConnectProtocol:Symbol("htt\
p2session connect protocol"),kRemoteSettings:Symbol("http2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("ping\
 interval"),kUseMilo:Symbol("use milo"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy a\
gent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent"),kInterceptorKind:Symbol("interceptor kind")}}),6510:((module,__unused_webpack_exports,__webpack_require__)=>{
const{wellknownHeaderNames,headerNameLowerCasedRecord}=__webpack_require__(1045);class TstNode{value=null;left=null;middle=null;right=null;code;constructor(key,value,index){
if(index===void 0||index>=key.length)throw new TypeError("Unreachable");if((this.code=key.charCodeAt(index))>127)throw new TypeError("key must be ascii string");
key.length!==++index?this.middle=new TstNode(key,value,index):this.value=value}add(key,value){const length=key.length;if(length===0)throw new TypeError("Unreach\
able");let index=0,node=this;for(;;){const code=key.charCodeAt(index);if(code>127)throw new TypeError("key must be ascii string");if(node.code===code)if(length===
++index){node.value=value;break}else if(node.middle!==null)node=node.middle;else{node.middle=new TstNode(key,value,index);break}else if(node.code<code)if(node.left!==
null)node=node.left;else{node.left=new TstNode(key,value,index);break}else if(node.right!==null)node=node.right;else{node.right=new TstNode(key,value,index);break}}}search(key){
const keylength=key.length;let index=0,node=this;for(;node!==null&&index<keylength;){let code=key[index];for(code<=90&&code>=65&&(code|=32);node!==null;){if(code===
node.code){if(keylength===++index)return node;node=node.middle;break}node=node.code<code?node.left:node.right}}return null}}class TernarySearchTree{node=null;insert(key,value){
this.node===null?this.node=new TstNode(key,value,0):this.node.add(key,value)}lookup(key){return this.node?.search(key)?.value??null}}const tree=new TernarySearchTree;
for(let i=0;i<wellknownHeaderNames.length;++i){const key=headerNameLowerCasedRecord[wellknownHeaderNames[i]];tree.insert(key,key)}module.exports={TernarySearchTree,
tree}}),586:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),{kDestroyed,kBodyUsed,kListeners,kBody}=__webpack_require__(
33),{IncomingMessage}=__webpack_require__(7067),stream=__webpack_require__(7075),net=__webpack_require__(7030),{stringify}=__webpack_require__(1792),{EventEmitter:EE,
addAbortListener:addAbortListenerNative}=__webpack_require__(8474),timers=__webpack_require__(1017),{InvalidArgumentError,ConnectTimeoutError}=__webpack_require__(
5793),{headerNameLowerCasedRecord}=__webpack_require__(1045),{tree}=__webpack_require__(6510);class BodyAsyncIterable{constructor(body){this[kBody]=body,this[kBodyUsed]=
!1}async*[Symbol.asyncIterator](){assert(!this[kBodyUsed],"disturbed"),this[kBodyUsed]=!0,yield*this[kBody]}}function noop(){}function wrapRequestBody(body){return isStream(
body)?(bodyLength(body)===0&&body.on("data",function(){assert(!1)}),typeof body.readableDidRead!="boolean"&&(body[kBodyUsed]=!1,EE.prototype.on.call(body,"data",
function(){this[kBodyUsed]=!0})),body):body&&typeof body.pipeTo=="function"?new BodyAsyncIterable(body):body&&isFormDataLike(body)?body:body&&typeof body!="stri\
ng"&&!ArrayBuffer.isView(body)&&isIterable(body)?new BodyAsyncIterable(body):body}function isStream(obj){return obj&&typeof obj=="object"&&typeof obj.pipe=="fun\
ction"&&typeof obj.on=="function"}function isBlobLike(object){return object instanceof Blob}function pathHasQueryOrFragment(url){return url.includes("?")||url.includes(
"#")}function serializePathWithQuery(url,queryParams){if(pathHasQueryOrFragment(url))throw new Error('Query params cannot be passed when url already contains "?\
" or "#".');const stringified=stringify(queryParams);return stringified&&(url+="?"+stringified),url}function isValidPort(port){const value=parseInt(port,10);return value===
Number(port)&&value>=0&&value<=65535}function isHttpOrHttpsPrefixed(value){return value!=null&&value[0]==="h"&&value[1]==="t"&&value[2]==="t"&&value[3]==="p"&&(value[4]===
":"||value[4]==="s"&&value[5]===":")}function parseURL(url){if(typeof url=="string"){if(url=new URL(url),!isHttpOrHttpsPrefixed(url.origin||url.protocol))throw new InvalidArgumentError(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return url}if(!url||typeof url!="object")throw new InvalidArgumentError("Invalid URL: The \
URL argument must be a non-null object.");if(!(url instanceof URL)){if(url.port!=null&&url.port!==""&&isValidPort(url.port)===!1)throw new InvalidArgumentError(
"Invalid URL: port must be a valid integer or a string representation of an integer.");if(url.path!=null&&typeof url.path!="string")throw new InvalidArgumentError(
"Invalid URL path: the path must be a string or null/undefined.");if(url.pathname!=null&&typeof url.pathname!="string")throw new InvalidArgumentError("Invalid U\
RL pathname: the pathname must be a string or null/undefined.");if(url.hostname!=null&&typeof url.hostname!="string")throw new InvalidArgumentError("Invalid URL\
 hostname: the hostname must be a string or null/undefined.");if(url.origin!=null&&typeof url.origin!="string")throw new InvalidArgumentError("Invalid URL origi\
n: the origin must be a string or null/undefined.");if(!isHttpOrHttpsPrefixed(url.origin||url.protocol))throw new InvalidArgumentError("Invalid URL protocol: th\
e URL must start with `http:` or `https:`.");const port=url.port!=null?url.port:url.protocol==="https:"?443:80;let origin=url.origin!=null?url.origin:`${url.protocol||
""}//${url.hostname||""}:${port}`,path=url.path!=null?url.path:`${url.pathname||""}${url.search||""}`;return origin[origin.length-1]==="/"&&(origin=origin.slice(
0,origin.length-1)),path&&path[0]!=="/"&&(path=`/${path}`),new URL(`${origin}${path}`)}if(!isHttpOrHttpsPrefixed(url.origin||url.protocol))throw new InvalidArgumentError(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return url}function parseOrigin(url){if(url=parseURL(url),url.pathname!=="/"||url.search||
url.hash)throw new InvalidArgumentError("invalid url");return url}function getHostname(host){if(host[0]==="["){const idx2=host.indexOf("]");return assert(idx2!==
-1),host.substring(1,idx2)}const idx=host.indexOf(":");return idx===-1?host:host.substring(0,idx)}function getServerName(host){if(!host)return null;assert(typeof host==
"string");const servername=getHostname(host);return net.isIP(servername)?"":servername}function deepClone(obj){return JSON.parse(JSON.stringify(obj))}function isAsyncIterable(obj){
return obj!=null&&typeof obj[Symbol.asyncIterator]=="function"}function isIterable(obj){return obj!=null&&(typeof obj[Symbol.iterator]=="function"||typeof obj[Symbol.
asyncIterator]=="function")}function hasSafeIterator(obj){const prototype=Object.getPrototypeOf(obj);return Object.hasOwn(obj,Symbol.iterator)||prototype!=null&&
prototype!==Object.prototype&&typeof obj[Symbol.iterator]=="function"}function bodyLength(body){if(body==null)return 0;if(isStream(body)){const state=body._readableState;
return state&&state.objectMode===!1&&state.ended===!0&&Number.isFinite(state.length)?state.length:null}else{if(isBlobLike(body))return body.size!=null?body.size:
null;if(isBuffer(body))return body.byteLength}return null}function isDestroyed(body){return body&&!!(body.destroyed||body[kDestroyed]||stream.isDestroyed?.(body))}
function destroy(stream2,err){if(!(stream2==null||!isStream(stream2)||isDestroyed(stream2))){if(typeof stream2.destroy=="function"){Object.getPrototypeOf(stream2).
constructor===IncomingMessage&&(stream2.socket=null);try{stream2.destroy(err)}catch{}}else err&&queueMicrotask(()=>{stream2.emit("error",err)});stream2.destroyed!==
!0&&(stream2[kDestroyed]=!0)}}const KEEPALIVE_TIMEOUT_EXPR=/(?:^|,)[\t ]*timeout=(\d+)/i;function parseKeepAliveTimeout(val){const m=val.match(KEEPALIVE_TIMEOUT_EXPR);
return m?parseInt(m[1],10)*1e3:null}function headerNameToString(value){return typeof value=="string"?headerNameLowerCasedRecord[value]??value.toLowerCase():tree.
lookup(value)??value.toString("latin1").toLowerCase()}function bufferToLowerCasedHeaderName(value){return tree.lookup(value)??value.toString("latin1").toLowerCase()}
function setHeader(obj,key,value){key==="__proto__"?Object.defineProperty(obj,key,{value,enumerable:!0,configurable:!0,writable:!0}):obj[key]=value}function parseHeaders(headers,obj){
obj===void 0&&(obj={});for(let i=0;i<headers.length;i+=2){const key=headerNameToString(headers[i]);let val=obj[key];if(val!==void 0)if(Object.hasOwn(obj,key))typeof val==
"string"&&(val=[val],obj[key]=val),val.push(headers[i+1].toString("latin1"));else{const headersValue=typeof headers[i+1]=="string"?headers[i+1]:Array.isArray(headers[i+
1])?headers[i+1].map(x=>x.toString("latin1")):headers[i+1].toString("latin1");key==="__proto__"?Object.defineProperty(obj,key,{value:headersValue,enumerable:!0,
configurable:!0,writable:!0}):obj[key]=headersValue}else{const headersValue=typeof headers[i+1]=="string"?headers[i+1]:Array.isArray(headers[i+1])?headers[i+1].
map(x=>x.toString("latin1")):headers[i+1].toString("latin1");obj[key]=headersValue}}return obj}function parseRawHeaders(headers){if(headers==null)return[];if(!Array.
isArray(headers)){const rawHeaders=[];for(const[name,value]of Object.entries(headers))if(Array.isArray(value))for(const entry of value)rawHeaders.push(name,`${entry}`);else
rawHeaders.push(name,`${value}`);return rawHeaders}const headersLength=headers.length,ret=new Array(headersLength);let key,val;for(let n=0;n<headersLength;n+=2)
key=headers[n],val=headers[n+1],typeof key!="string"&&(key=key.toString()),typeof val!="string"&&(val=val.toString("latin1")),ret[n]=key,ret[n+1]=val;return ret}
function toRawHeaders(headers){const rawHeaders=[];for(const[name,value]of Object.entries(headers))if(Array.isArray(value))for(const entry of value)rawHeaders.push(
Buffer.from(name,"latin1"),Buffer.from(`${entry}`,"latin1"));else rawHeaders.push(Buffer.from(name,"latin1"),Buffer.from(`${value}`,"latin1"));return rawHeaders}
function encodeRawHeaders(headers){if(!Array.isArray(headers))throw new TypeError("expected headers to be an array");return headers.map(x=>Buffer.from(x))}function isBuffer(buffer){
return buffer instanceof Uint8Array||Buffer.isBuffer(buffer)}function assertRequestHandler(handler,method,upgrade){if(!handler||typeof handler!="object")throw new InvalidArgumentError(
"handler must be an object");if(typeof handler.onRequestStart!="function")throw new InvalidArgumentError("invalid onRequestStart method");if(typeof handler.onResponseError!=
"function")throw new InvalidArgumentError("invalid onResponseError method");if(typeof handler.onBodySent!="function"&&handler.onBodySent!==void 0)throw new InvalidArgumentError(
"invalid onBodySent method");if(typeof handler.onRequestSent!="function"&&handler.onRequestSent!==void 0)throw new InvalidArgumentError("invalid onRequestSent m\
ethod");if(upgrade||method==="CONNECT"){if(typeof handler.onRequestUpgrade!="function")throw new InvalidArgumentError("invalid onRequestUpgrade method")}else{if(typeof handler.
onResponseStart!="function")throw new InvalidArgumentError("invalid onResponseStart method");if(typeof handler.onResponseData!="function")throw new InvalidArgumentError(
"invalid onResponseData method");if(typeof handler.onResponseEnd!="function")throw new InvalidArgumentError("invalid onResponseEnd method")}}function isDisturbed(body){
return!!(body&&(stream.isDisturbed(body)||body[kBodyUsed]))}function getSocketInfo(socket){return{localAddress:socket.localAddress,localPort:socket.localPort,remoteAddress:socket.
remoteAddress,remotePort:socket.remotePort,remoteFamily:socket.remoteFamily,timeout:socket.timeout,bytesWritten:socket.bytesWritten,bytesRead:socket.bytesRead}}
function isFormDataLike(object){return object&&typeof object=="object"&&typeof object.append=="function"&&typeof object.delete=="function"&&typeof object.get=="\
function"&&typeof object.getAll=="function"&&typeof object.has=="function"&&typeof object.set=="function"&&object[Symbol.toStringTag]==="FormData"}function addAbortListener(signal,listener){
return!signal||"aborted"in signal?addAbortListenerNative(signal,listener)[Symbol.dispose]:typeof signal.addEventListener=="function"?(signal.addEventListener("a\
bort",listener,{once:!0}),()=>signal.removeEventListener("abort",listener)):(signal.once("abort",listener),()=>signal.removeListener("abort",listener))}const validTokenChars=new Uint8Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function isTokenCharCode(c){return validTokenChars[c]===1}const tokenRegExp=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function isValidHTTPToken(characters){
if(characters.length>=12)return tokenRegExp.test(characters);if(characters.length===0)return!1;for(let i=0;i<characters.length;i++)if(validTokenChars[characters.
charCodeAt(i)]!==1)return!1;return!0}const headerCharRegex=/[^\t\x20-\x7e\x80-\xff]/;function isValidHeaderValue(characters){return!headerCharRegex.test(characters)}
const rangeHeaderRegex=/^bytes (\d+)-(\d+)\/(\d+|\*)?$/;function parseRangeHeader(range){if(range==null||range==="")return{start:0,end:null,size:null};if(!range)
return null;const m=rangeHeaderRegex.exec(range);return m?{start:parseInt(m[1]),end:m[2]?parseInt(m[2]):null,size:m[3]&&m[3]!=="*"?parseInt(m[3]):null}:null}function addListener(obj,name,listener){
return(obj[kListeners]??=[]).push([name,listener]),obj.on(name,listener),obj}function removeAllListeners(obj){if(obj[kListeners]!=null){for(const[name,listener]of obj[kListeners])
obj.removeListener(name,listener);obj[kListeners]=null}return obj}function errorRequest(client,request,err){try{request.onResponseError(err),assert(request.aborted)}catch(err2){
client.emit("error",err2)}}const setupConnectTimeout=process.platform==="win32"?(socketWeakRef,opts)=>{if(!opts.timeout)return noop;let s1=null,s2=null;const fastTimer=timers.
setFastTimeout(()=>{s1=setImmediate(()=>{s2=setImmediate(()=>onConnectTimeout(socketWeakRef.deref(),opts))})},opts.timeout);return()=>{timers.clearFastTimeout(fastTimer),
clearImmediate(s1),clearImmediate(s2)}}:(socketWeakRef,opts)=>{if(!opts.timeout)return noop;let s1=null;const fastTimer=timers.setFastTimeout(()=>{s1=setImmediate(
()=>{onConnectTimeout(socketWeakRef.deref(),opts)})},opts.timeout);return()=>{timers.clearFastTimeout(fastTimer),clearImmediate(s1)}};function onConnectTimeout(socket,opts){
if(socket==null)return;let message="Connect Timeout Error";Array.isArray(socket.autoSelectFamilyAttemptedAddresses)?message+=` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.
join(", ")},`:message+=` (attempted address: ${opts.hostname}:${opts.port},`,message+=` timeout: ${opts.timeout}ms)`,destroy(socket,new ConnectTimeoutError(message))}
let lastUrlString=null,lastProtocol=null;function getProtocolFromUrlString(urlString){if(urlString===lastUrlString)return lastProtocol;const protocol=getProtocolFromUrlStringSlow(
urlString);return lastUrlString=urlString,lastProtocol=protocol,protocol}function getProtocolFromUrlStringSlow(urlString){if(urlString[0]==="h"&&urlString[1]===
"t"&&urlString[2]==="t"&&urlString[3]==="p")switch(urlString[4]){case":":return"http:";case"s":if(urlString[5]===":")return"https:"}return urlString.slice(0,urlString.
indexOf(":")+1)}const kEnumerableProperty={__proto__:null,enumerable:!0},normalizedMethodRecordsBase={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"\
HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT",query:"QUERY",QUERY:"QUERY"},normalizedMethodRecords={...normalizedMethodRecordsBase,
patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(normalizedMethodRecordsBase,null),Object.setPrototypeOf(normalizedMethodRecords,null),module.exports={kEnumerableProperty,
isDisturbed,isBlobLike,parseOrigin,parseURL,getServerName,isStream,isIterable,hasSafeIterator,isAsyncIterable,isDestroyed,headerNameToString,bufferToLowerCasedHeaderName,
addListener,removeAllListeners,errorRequest,parseRawHeaders,toRawHeaders,encodeRawHeaders,parseHeaders,setHeader,parseKeepAliveTimeout,destroy,bodyLength,deepClone,
isBuffer,assertRequestHandler,getSocketInfo,isFormDataLike,pathHasQueryOrFragment,serializePathWithQuery,addAbortListener,isValidHTTPToken,isValidHeaderValue,isTokenCharCode,
parseRangeHeader,normalizedMethodRecordsBase,normalizedMethodRecords,isValidPort,isHttpOrHttpsPrefixed,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TR\
ACE"]),wrapRequestBody,setupConnectTimeout,getProtocolFromUrlString}}),3779:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,
MaxOriginsReachedError}=__webpack_require__(5793),{kBusy,kClients,kConnected,kRunning,kPending,kClose,kDestroy,kDispatch,kUrl}=__webpack_require__(33),DispatcherBase=__webpack_require__(
4339),Pool=__webpack_require__(7454),Client=__webpack_require__(5215),util=__webpack_require__(586),kOnConnect=Symbol("onConnect"),kOnDisconnect=Symbol("onDisco\
nnect"),kOnConnectionError=Symbol("onConnectionError"),kOnDrain=Symbol("onDrain"),kFactory=Symbol("factory"),kOptions=Symbol("options"),kOrigins=Symbol("origins");
function defaultFactory(origin,opts){return opts&&opts.connections===1?new Client(origin,opts):new Pool(origin,opts)}class Agent extends DispatcherBase{constructor({
factory=defaultFactory,maxOrigins=1/0,connect,tls,...options}={}){if(typeof factory!="function")throw new InvalidArgumentError("factory must be a function.");if(connect!=
null&&typeof connect!="function"&&typeof connect!="object")throw new InvalidArgumentError("connect must be a function or an object");if(typeof maxOrigins!="numb\
er"||Number.isNaN(maxOrigins)||maxOrigins<=0)throw new InvalidArgumentError("maxOrigins must be a number greater than 0");super(options),connect&&typeof connect!=
"function"&&(connect={...connect}),tls&&typeof tls!="function"&&(tls={...tls}),this[kOptions]={...util.deepClone(options),maxOrigins,connect,tls},this[kFactory]=
factory,this[kClients]=new Map,this[kOrigins]=new Set,this[kOnDrain]=(origin,targets)=>{this.emit("drain",origin,[this,...targets])},this[kOnConnect]=(origin,targets)=>{
this.emit("connect",origin,[this,...targets])},this[kOnDisconnect]=(origin,targets,err)=>{this.emit("disconnect",origin,[this,...targets],err)},this[kOnConnectionError]=
(origin,targets,err)=>{this.emit("connectionError",origin,[this,...targets],err)}}get[kRunning](){let ret=0;for(const dispatcher of this[kClients].values())ret+=
dispatcher[kRunning];return ret}[kDispatch](opts,handler){let origin;if(opts.origin&&(typeof opts.origin=="string"||opts.origin instanceof URL))origin=String(opts.
origin);else throw new InvalidArgumentError("opts.origin must be a non-empty string or URL.");const allowH2=opts.allowH2??this[kOptions].allowH2,key=allowH2===!1?
`${origin}#http1-only`:origin;if(this[kOrigins].size>=this[kOptions].maxOrigins&&!this[kOrigins].has(origin))throw new MaxOriginsReachedError;let dispatcher=this[kClients].
get(key);if(!dispatcher){dispatcher=this[kFactory](opts.origin,allowH2===!1?{...this[kOptions],allowH2:!1}:this[kOptions]);const closeClientIfUnused=(deferred=!1)=>{
if(this[kClients].get(key)!==dispatcher||dispatcher[kConnected]>0||dispatcher[kBusy])return;if(dispatcher[kPending]>0){deferred||queueMicrotask(()=>{closeClientIfUnused(
!0)});return}this[kClients].delete(key),dispatcher.destroyed||dispatcher.close();let hasOrigin=!1;for(const k of this[kClients].keys())if(k===origin||k===`${origin}\
#http1-only`){hasOrigin=!0;break}hasOrigin||this[kOrigins].delete(origin)};dispatcher.on("drain",this[kOnDrain]).on("connect",this[kOnConnect]).on("disconnect",
(origin2,targets,err)=>{closeClientIfUnused(),this[kOnDisconnect](origin2,targets,err)}).on("connectionError",(origin2,targets,err)=>{closeClientIfUnused(),this[kOnConnectionError](
origin2,targets,err)}),this[kClients].set(key,dispatcher),this[kOrigins].add(origin)}return dispatcher.dispatch(opts,handler)}[kClose](){const closePromises=[];
for(const dispatcher of this[kClients].values())closePromises.push(dispatcher.close());return this[kClients].clear(),Promise.all(closePromises)}[kDestroy](err){
const destroyPromises=[];for(const dispatcher of this[kClients].values())destroyPromises.push(dispatcher.destroy(err));return this[kClients].clear(),Promise.all(
destroyPromises)}get stats(){const allClientStats={};for(const dispatcher of this[kClients].values())dispatcher.stats&&(allClientStats[dispatcher[kUrl].origin]=
dispatcher.stats);return allClientStats}}module.exports=Agent}),7479:((module,__unused_webpack_exports,__webpack_require__)=>{const{BalancedPoolMissingUpstreamError,
InvalidArgumentError}=__webpack_require__(5793),{PoolBase,kClients,kNeedDrain,kAddClient,kRemoveClient,kGetDispatcher}=__webpack_require__(4830),Pool=__webpack_require__(
7454),{kOriginless,kUrl}=__webpack_require__(33),util=__webpack_require__(586),kFactory=Symbol("factory"),kOptions=Symbol("options"),kGreatestCommonDivisor=Symbol(
"kGreatestCommonDivisor"),kCurrentWeight=Symbol("kCurrentWeight"),kIndex=Symbol("kIndex"),kWeight=Symbol("kWeight"),kMaxWeightPerServer=Symbol("kMaxWeightPerSer\
ver"),kErrorPenalty=Symbol("kErrorPenalty");function getGreatestCommonDivisor(a,b){if(a===0)return b;for(;b!==0;){const t=b;b=a%b,a=t}return a}function defaultFactory(origin,opts){
return new Pool(origin,opts)}class BalancedPool extends PoolBase{constructor(upstreams=[],{factory=defaultFactory,connect,tls,...opts}={}){if(typeof factory!="f\
unction")throw new InvalidArgumentError("factory must be a function.");super(opts),this[kOriginless]=!0,connect&&typeof connect!="function"&&(connect={...connect}),
tls&&typeof tls!="function"&&(tls={...tls}),this[kOptions]={...util.deepClone(opts),connect,tls},this[kIndex]=-1,this[kCurrentWeight]=0,this[kMaxWeightPerServer]=
this[kOptions].maxWeightPerServer||100,this[kErrorPenalty]=this[kOptions].errorPenalty||15,Array.isArray(upstreams)||(upstreams=[upstreams]),this[kFactory]=factory;
for(const upstream of upstreams)this.addUpstream(upstream);this._updateBalancedPoolStats()}addUpstream(upstream){const upstreamOrigin=util.parseOrigin(upstream).
origin;if(this[kClients].find(pool2=>pool2[kUrl].origin===upstreamOrigin&&pool2.closed!==!0&&pool2.destroyed!==!0))return this;const pool=this[kFactory](upstreamOrigin,
this[kOptions]);this[kAddClient](pool),pool.on("connect",()=>{pool[kWeight]=Math.min(this[kMaxWeightPerServer],pool[kWeight]+this[kErrorPenalty])}),pool.on("con\
nectionError",()=>{pool[kWeight]=Math.max(1,pool[kWeight]-this[kErrorPenalty]),this._updateBalancedPoolStats()}),pool.on("disconnect",(...args)=>{const err=args[2];
err&&err.code==="UND_ERR_SOCKET"&&(pool[kWeight]=Math.max(1,pool[kWeight]-this[kErrorPenalty]),this._updateBalancedPoolStats())});for(const client of this[kClients])
client[kWeight]=this[kMaxWeightPerServer];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let result=0;for(let i=0;i<this[kClients].length;i++)
result=getGreatestCommonDivisor(this[kClients][i][kWeight],result);this[kGreatestCommonDivisor]=result}removeUpstream(upstream){const upstreamOrigin=util.parseOrigin(
upstream).origin,pool=this[kClients].find(pool2=>pool2[kUrl].origin===upstreamOrigin&&pool2.closed!==!0&&pool2.destroyed!==!0);return pool&&this[kRemoveClient](
pool),this}getUpstream(upstream){const upstreamOrigin=util.parseOrigin(upstream).origin;return this[kClients].find(pool=>pool[kUrl].origin===upstreamOrigin&&pool.
closed!==!0&&pool.destroyed!==!0)}get upstreams(){return this[kClients].filter(dispatcher=>dispatcher.closed!==!0&&dispatcher.destroyed!==!0).map(p=>p[kUrl].origin)}[kGetDispatcher](){
if(this[kClients].length===0)throw new BalancedPoolMissingUpstreamError;let counter=0,maxWeightIndex=-1;for(;counter++<this[kClients].length;){this[kIndex]=(this[kIndex]+
1)%this[kClients].length;const pool=this[kClients][this[kIndex]];if(this[kIndex]===0&&(this[kCurrentWeight]=this[kCurrentWeight]-this[kGreatestCommonDivisor],this[kCurrentWeight]<=
0&&(this[kCurrentWeight]=this[kMaxWeightPerServer])),!(pool[kNeedDrain]||pool.closed===!0||pool.destroyed===!0)&&((maxWeightIndex===-1||pool[kWeight]>this[kClients][maxWeightIndex][kWeight])&&
(maxWeightIndex=this[kIndex]),pool[kWeight]>=this[kCurrentWeight]))return pool}if(maxWeightIndex!==-1)return this[kCurrentWeight]=this[kClients][maxWeightIndex][kWeight],
this[kIndex]=maxWeightIndex,this[kClients][maxWeightIndex]}}module.exports=BalancedPool}),6443:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(
4589),util=__webpack_require__(586),{channels}=__webpack_require__(8580),timers=__webpack_require__(1017),{RequestContentLengthMismatchError,ResponseContentLengthMismatchError,
RequestAbortedError,InvalidArgumentError,HeadersTimeoutError,HeadersOverflowError,SocketError,InformationalError,BodyTimeoutError,HTTPParserError,WebAssemblyNotSupportedError,
ResponseExceededMaxSizeError}=__webpack_require__(5793),{kUrl,kReset,kClient,kParser,kBlocking,kRunning,kPending,kSize,kWriting,kQueue,kNoRef,kKeepAliveDefaultTimeout,
kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kSocket,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,
kBodyTimeout,kStrictContentLength,kMaxRequests,kCounter,kMaxResponseSize,kOnError,kResume,kHTTPContext,kClosed,kUseMilo}=__webpack_require__(33),constants=__webpack_require__(
2418),{H1Parser,getMiloEnabled}=typeof esbuildDetection>"u"?__webpack_require__(3475):{},EMPTY_BUF=Buffer.alloc(0),FastBuffer=Buffer[Symbol.species],removeAllListeners=util.
removeAllListeners,kIdleSocketValidation=Symbol("kIdleSocketValidation"),kIdleSocketValidationTimeout=Symbol("kIdleSocketValidationTimeout"),kSocketUsed=Symbol(
"kSocketUsed"),kIdleSince=Symbol("kIdleSince"),kTypeOfService=Symbol("kTypeOfService");let extractBody;function lazyllhttp(){if(typeof WebAssembly>"u")throw new WebAssemblyNotSupportedError;
const llhttpWasmData=process.env.JEST_WORKER_ID?__webpack_require__(8776):void 0;let mod,useWasmSIMD=!0;if(process.arch==="riscv64")useWasmSIMD=!1;else if(process.
arch==="ppc64"){const[major,minor]=process.versions.node.split(".").map(n=>parseInt(n,10));(major<24||major===24&&minor<12)&&(useWasmSIMD=!1)}if(process.env.UNDICI_NO_WASM_SIMD===
"1"?useWasmSIMD=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(useWasmSIMD=!0),useWasmSIMD)try{mod=new WebAssembly.Module(__webpack_require__(3072))}catch{}return mod||
(mod=new WebAssembly.Module(llhttpWasmData||__webpack_require__(8776))),new WebAssembly.Instance(mod,{env:{wasm_on_url:(p,at,len)=>0,wasm_on_status:(p,at,len)=>{
assert(currentParser.ptr===p);const start=at-currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer,start,
len))},wasm_on_message_begin:p=>(assert(currentParser.ptr===p),currentParser.onMessageBegin()),wasm_on_header_field:(p,at,len)=>{assert(currentParser.ptr===p);const start=at-
currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_header_value:(p,at,len)=>{
assert(currentParser.ptr===p);const start=at-currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer,
start,len))},wasm_on_headers_complete:(p,statusCode,upgrade,shouldKeepAlive)=>(assert(currentParser.ptr===p),currentParser.onHeadersComplete(statusCode,upgrade===
1,shouldKeepAlive===1)),wasm_on_body:(p,at,len)=>{assert(currentParser.ptr===p);const start=at-currentBufferPtr+currentBufferRef.byteOffset;return currentParser.
onBody(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_message_complete:p=>(assert(currentParser.ptr===p),currentParser.onMessageComplete())}})}let llhttpInstance=null,
currentParser=null,currentBufferRef=null,currentBufferSize=0,currentBufferPtr=null,currentBuffer=null;const USE_NATIVE_TIMER=0,USE_FAST_TIMER=1,TIMEOUT_HEADERS=2|
USE_FAST_TIMER,TIMEOUT_BODY=4|USE_FAST_TIMER,TIMEOUT_KEEP_ALIVE=8|USE_NATIVE_TIMER;class Parser{constructor(client,socket,{exports}){this.llhttp=exports,this.ptr=
this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE),this.client=client,this.socket=socket,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=
null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=client[kMaxHeadersSize],this.
shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength=-1,this.hasTransferEncoding=!1,this.connection=
"",this.maxResponseSize=client[kMaxResponseSize]}setTimeout(delay,type){delay!==this.timeoutValue||type&USE_FAST_TIMER^this.timeoutType&USE_FAST_TIMER?(this.timeout&&
(timers.clearTimeout(this.timeout),this.timeout=null),delay&&(type&USE_FAST_TIMER?this.timeout=timers.setFastTimeout(onParserTimeout,delay,this.timeoutWeakRef):
(this.timeout=setTimeout(onParserTimeout,delay,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=delay):this.timeout&&this.timeout.refresh&&this.timeout.
refresh(),this.timeoutType=type}resume(){this.socket.destroyed||!this.paused||(assert(this.ptr!=null),assert(currentParser===null),this.llhttp.llhttp_resume(this.
ptr),assert(this.timeoutType===TIMEOUT_BODY),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||EMPTY_BUF),
this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const chunk=this.socket.read();if(chunk===null)break;this.execute(chunk)}}execute(chunk){assert(currentParser===
null),assert(this.ptr!=null),assert(!this.paused);const{socket,llhttp}=this;chunk.length>currentBufferSize&&(currentBufferPtr&&llhttp.free(currentBufferPtr),currentBufferSize=
Math.ceil(chunk.length/4096)*4096,currentBufferPtr=llhttp.malloc(currentBufferSize)),(currentBuffer===null||currentBuffer.buffer!==llhttp.memory.buffer||currentBuffer.
byteOffset!==currentBufferPtr||currentBuffer.byteLength!==currentBufferSize)&&(currentBuffer=new Uint8Array(llhttp.memory.buffer,currentBufferPtr,currentBufferSize)),
currentBuffer.set(chunk);try{let ret;try{currentBufferRef=chunk,currentParser=this,ret=llhttp.llhttp_execute(this.ptr,currentBufferPtr,chunk.length)}finally{currentParser=
null,currentBufferRef=null}if(ret!==constants.ERROR.OK){const data=chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr)-currentBufferPtr);if(ret===constants.ERROR.
PAUSED_UPGRADE)this.onUpgrade(data);else if(ret===constants.ERROR.PAUSED)this.paused=!0,socket.unshift(data);else throw this.createError(ret,data)}}catch(err){util.
destroy(socket,err)}}finish(){assert(currentParser===null),assert(this.ptr!=null);const{llhttp}=this;if(this.paused){let data;do llhttp.llhttp_resume(this.ptr),
this.paused=!1,data=this.socket.read()||EMPTY_BUF,this.execute(data);while(this.paused&&data.length>0);this.paused&&(llhttp.llhttp_resume(this.ptr),this.paused=
!1)}let ret;try{currentParser=this,ret=llhttp.llhttp_finish(this.ptr)}finally{currentParser=null}return ret===constants.ERROR.OK?null:ret===constants.ERROR.PAUSED||
ret===constants.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(ret,EMPTY_BUF)}createError(ret,data){const{llhttp,contentLength,bytesRead}=this;if(contentLength!==
-1&&bytesRead!==contentLength)return new ResponseContentLengthMismatchError;const ptr=llhttp.llhttp_get_error_reason(this.ptr);let message="";if(ptr){const len=new Uint8Array(
llhttp.memory.buffer,ptr).indexOf(0);message="Response does not match the HTTP/1.1 protocol ("+Buffer.from(llhttp.memory.buffer,ptr,len).toString()+")"}return new HTTPParserError(
message,constants.ERROR[ret],data)}destroy(){assert(currentParser===null),assert(this.ptr!=null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&timers.
clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(buf){return this.statusText=buf.toString(),0}onMessageBegin(){
const{socket,client}=this;if(socket.destroyed)return-1;if(client[kRunning]===0)return util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket))),
-1;const request=client[kQueue][client[kRunningIdx]];return request?(request.onResponseStarted(),0):-1}onHeaderField(buf){const len=this.headers.length;return(len&
1)===0?this.headers.push(buf):this.headers[len-1]=Buffer.concat([this.headers[len-1],buf]),this.trackHeader(buf.length),0}onHeaderValue(buf){let len=this.headers.
length;const isContinuation=(len&1)===0;(len&1)===1?(this.headers.push(buf),len+=1):this.headers[len-1]=Buffer.concat([this.headers[len-1],buf]);const key=this.
headers[len-2];if(key.length===10){const headerName=util.bufferToLowerCasedHeaderName(key);headerName==="keep-alive"?this.keepAlive+=(isContinuation||this.keepAlive.
length===0?"":",")+buf.toString():headerName==="connection"&&(this.connection+=(isContinuation||this.connection.length===0?"":",")+buf.toString())}else if(key.length===
14&&util.bufferToLowerCasedHeaderName(key)==="content-length"){this.contentLength===-1&&(this.contentLength=0);for(let i=0;i<buf.length;i++)this.contentLength=this.
contentLength*10+(buf[i]-48)}else key.length===17&&util.bufferToLowerCasedHeaderName(key)==="transfer-encoding"&&(this.hasTransferEncoding=!0);return this.trackHeader(
buf.length),0}trackHeader(len){this.headersSize+=len,this.headersSize>=this.headersMaxSize&&util.destroy(this.socket,new HeadersOverflowError)}onUpgrade(head){const{
upgrade,client,socket,headers,statusCode,statusText}=this;assert(upgrade),assert(client[kSocket]===socket),assert(!socket.destroyed),assert(!this.paused),assert(
(headers.length&1)===0);const request=client[kQueue][client[kRunningIdx]];assert(request),assert(request.upgrade||request.method==="CONNECT"),this.statusCode=0,
this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,socket.unshift(head),socket[kParser].destroy(),socket[kParser]=null,socket[kClient]=
null,socket[kError]=null,removeAllListeners(socket),client[kSocket]=null,client[kHTTPContext]=null,client[kQueue][client[kRunningIdx]++]=null,client.emit("disco\
nnect",client[kUrl],[client],new InformationalError("upgrade"));try{request.onRequestUpgrade(statusCode,headers,socket,statusText)}catch(err){util.errorRequest(
client,request,err),util.destroy(socket,err)}client[kResume]()}onHeadersComplete(statusCode,upgrade,shouldKeepAlive){const{client,socket,headers,statusText}=this;
if(socket.destroyed)return-1;if(client[kRunning]===0)return util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket))),-1;const request=client[kQueue][client[kRunningIdx]];
if(!request)return-1;if(assert(!this.upgrade),assert(this.statusCode<200),statusCode===100)return util.destroy(socket,new SocketError("bad response",util.getSocketInfo(
socket))),-1;if(upgrade&&!request.upgrade)return util.destroy(socket,new SocketError("bad upgrade",util.getSocketInfo(socket))),-1;if(assert(this.timeoutType===
TIMEOUT_HEADERS),this.statusCode=statusCode,this.shouldKeepAlive=shouldKeepAlive||request.method==="HEAD"&&!socket[kReset]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.
test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection),(request.method==="HEAD"||statusCode===204||statusCode===304)&&(request.method!==
"HEAD"&&(this.contentLength>0||this.hasTransferEncoding)&&(this.shouldKeepAlive=!1),this.contentLength=-1),this.statusCode>=200){const bodyTimeout=request.bodyTimeout!=
null?request.bodyTimeout:client[kBodyTimeout];this.setTimeout(bodyTimeout,TIMEOUT_BODY)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(request.
method==="CONNECT")return assert(client[kRunning]===1),this.upgrade=!0,2;if(upgrade)return assert(client[kRunning]===1),this.upgrade=!0,2;if(assert((this.headers.
length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&client[kPipelining]){const keepAliveTimeout=this.keepAlive?util.parseKeepAliveTimeout(this.
keepAlive):null;if(keepAliveTimeout!=null){const timeout=Math.min(keepAliveTimeout-client[kKeepAliveTimeoutThreshold],client[kKeepAliveMaxTimeout]);timeout<=0?socket[kReset]=
!0:client[kKeepAliveTimeoutValue]=timeout}else client[kKeepAliveTimeoutValue]=client[kKeepAliveDefaultTimeout]}else socket[kReset]=!0;const pause=request.onResponseStart(
statusCode,headers,this.resume,statusText)===!1;return request.aborted?-1:request.method==="HEAD"||statusCode<200?1:(socket[kBlocking]&&(socket[kBlocking]=!1,client[kResume]()),
pause?constants.ERROR.PAUSED:0)}onBody(buf){const{client,socket,statusCode,maxResponseSize}=this;if(socket.destroyed)return-1;const request=client[kQueue][client[kRunningIdx]];
return assert(request),assert(this.timeoutType===TIMEOUT_BODY),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),assert(statusCode>=200),maxResponseSize>
-1&&this.bytesRead+buf.length>maxResponseSize?(util.destroy(socket,new ResponseExceededMaxSizeError),-1):(this.bytesRead+=buf.length,request.onResponseData(buf)===
!1?constants.ERROR.PAUSED:0)}onMessageComplete(){const{client,socket,statusCode,upgrade,headers,contentLength,bytesRead,shouldKeepAlive}=this;if(socket.destroyed&&
(!statusCode||shouldKeepAlive))return-1;if(upgrade)return 0;assert(statusCode>=100),assert((this.headers.length&1)===0);const request=client[kQueue][client[kRunningIdx]];
if(assert(request),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength=-1,this.hasTransferEncoding=!1,this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,statusCode<200)return 0;if(contentLength!==-1&&bytesRead!==contentLength)return util.destroy(socket,new ResponseContentLengthMismatchError),
-1;if(request.onResponseEnd(headers),client[kQueue][client[kRunningIdx]++]=null,socket[kSocketUsed]=client[kPending]===0,socket[kWriting])return assert(client[kRunning]===
0),util.destroy(socket,new InformationalError("reset")),constants.ERROR.PAUSED;if(shouldKeepAlive){if(socket[kReset]&&client[kRunning]===0)return util.destroy(socket,
new InformationalError("reset")),constants.ERROR.PAUSED;client[kPipelining]==null||client[kPipelining]===1?setImmediate(client[kResume]):client[kResume]()}else return util.
destroy(socket,new InformationalError("reset")),constants.ERROR.PAUSED;return 0}}function onParserTimeout(parserWeakRef){const parser=parserWeakRef.deref();if(!parser)
return;const{socket,timeoutType,client,paused}=parser;timeoutType===TIMEOUT_HEADERS?(!socket[kWriting]||socket.writableNeedDrain||client[kRunning]>1)&&(assert(!paused,
"cannot be paused while waiting for headers"),util.destroy(socket,new HeadersTimeoutError)):timeoutType===TIMEOUT_BODY?paused||util.destroy(socket,new BodyTimeoutError):
timeoutType===TIMEOUT_KEEP_ALIVE&&(assert(client[kRunning]===0&&client[kKeepAliveTimeoutValue]),util.destroy(socket,new InformationalError("socket idle timeout")))}
function connectH1(client,socket){if(client[kSocket]=socket,llhttpInstance||(llhttpInstance=lazyllhttp()),socket.errored)throw socket.errored;if(socket.destroyed)
throw new SocketError("destroyed");return socket[kNoRef]=!1,socket[kWriting]=!1,socket[kReset]=!1,socket[kBlocking]=!1,socket[kIdleSocketValidation]=0,socket[kIdleSocketValidationTimeout]=
null,socket[kSocketUsed]=!1,socket[kParser]=typeof esbuildDetection>"u"&&(client[kUseMilo]??getMiloEnabled())?new H1Parser(client,socket):new Parser(client,socket,
llhttpInstance),util.addListener(socket,"error",onHttpSocketError),util.addListener(socket,"readable",onHttpSocketReadable),util.addListener(socket,"end",onHttpSocketEnd),
util.addListener(socket,"close",onHttpSocketClose),socket[kClosed]=!1,socket.on("close",onSocketClose),{version:"h1",defaultPipelining:1,write(request){return writeH1(
client,request)},resume(){resumeH1(client)},destroy(err,callback){socket[kClosed]?queueMicrotask(callback):(socket.on("close",callback),socket.destroy(err))},get destroyed(){
return socket.destroyed},busy(request){return!!(socket[kWriting]||socket[kReset]||socket[kBlocking]||socket[kIdleSocketValidation]===1||request&&(client[kRunning]>
0&&!request.idempotent||client[kRunning]>0&&(request.upgrade||request.method==="CONNECT")||client[kRunning]>0&&util.bodyLength(request.body)!==0&&(util.isStream(
request.body)||util.isAsyncIterable(request.body)||util.isFormDataLike(request.body))))}}}function onHttpSocketError(err){const parser=this[kParser];if(err.code===
"ECONNRESET"&&parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.finish();parserErr&&(this[kError]=parserErr,this[kClient][kOnError](parserErr));
return}this[kError]=err,this[kClient][kOnError](err)}function onHttpSocketReadable(){this[kParser]?.readMore()}function onHttpSocketEnd(){const parser=this[kParser];
if(parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.finish();parserErr&&util.destroy(this,parserErr);return}util.destroy(this,new SocketError(
"other side closed",util.getSocketInfo(this)))}function onHttpSocketClose(){const parser=this[kParser];clearIdleSocketValidation(this),parser&&(!this[kError]&&parser.
statusCode&&!parser.shouldKeepAlive&&(this[kError]=parser.finish()||this[kError]),this[kParser].destroy(),this[kParser]=null);const err=this[kError]||new SocketError(
"closed",util.getSocketInfo(this)),client=this[kClient];if(client[kSocket]=null,client[kHTTPContext]=null,client.destroyed){assert(client[kPending]===0);const requests=client[kQueue].
splice(client[kRunningIdx]);for(let i=0;i<requests.length;i++){const request=requests[i];util.errorRequest(client,request,err)}}else if(client[kRunning]>0&&err.
code!=="UND_ERR_INFO"){const request=client[kQueue][client[kRunningIdx]];client[kQueue][client[kRunningIdx]++]=null,util.errorRequest(client,request,err)}client[kPendingIdx]=
client[kRunningIdx],assert(client[kRunning]===0),client.emit("disconnect",client[kUrl],[client],err),client[kResume]()}function onSocketClose(){this[kClosed]=!0}
function clearIdleSocketValidation(socket){socket[kIdleSocketValidationTimeout]&&(clearImmediate(socket[kIdleSocketValidationTimeout]),socket[kIdleSocketValidationTimeout]=
null),socket[kIdleSocketValidation]=0}function scheduleIdleSocketValidation(client,socket){socket[kIdleSocketValidation]=1,socket[kIdleSocketValidationTimeout]=
setImmediate(()=>{socket[kIdleSocketValidationTimeout]=null,socket[kIdleSocketValidation]=2,client[kSocket]===socket&&!socket.destroyed&&client[kResume]()})}function isIdleSocketExpired(socket){
const parser=socket[kParser];return parser.timeoutType===TIMEOUT_KEEP_ALIVE&&parser.timeoutValue>0&&performance.now()-socket[kIdleSince]>=parser.timeoutValue}function resumeH1(client){
const socket=client[kSocket];if(socket&&!socket.destroyed){if(client[kSize]===0?!socket[kNoRef]&&socket.unref&&(socket.unref(),socket[kNoRef]=!0):socket[kNoRef]&&
socket.ref&&(socket.ref(),socket[kNoRef]=!1),client[kRunning]===0&&client[kPending]>0&&isIdleSocketExpired(socket)){util.destroy(socket,new InformationalError("\
socket idle timeout"));return}if(client[kRunning]===0&&client[kPending]>0&&socket[kSocketUsed]){if(socket[kIdleSocketValidation]===0)return scheduleIdleSocketValidation(
client,socket),socket[kParser].readMore(),socket.destroyed,void 0;if(socket[kIdleSocketValidation]===1)return socket[kParser].readMore(),socket.destroyed,void 0}
if(client[kRunning]===0&&(socket[kParser].readMore(),socket.destroyed))return;if(client[kSize]===0)socket[kParser].timeoutType!==TIMEOUT_KEEP_ALIVE&&(socket[kIdleSince]=
performance.now(),socket[kParser].setTimeout(client[kKeepAliveTimeoutValue],TIMEOUT_KEEP_ALIVE));else if(client[kRunning]>0&&socket[kParser].statusCode<200&&socket[kParser].
timeoutType!==TIMEOUT_HEADERS){const request=client[kQueue][client[kRunningIdx]],headersTimeout=request.headersTimeout!=null?request.headersTimeout:client[kHeadersTimeout];
socket[kParser].setTimeout(headersTimeout,TIMEOUT_HEADERS)}}}function shouldSendContentLength(method){return method!=="GET"&&method!=="HEAD"&&method!=="OPTIONS"&&
method!=="TRACE"&&method!=="CONNECT"}function setTypeOfService(socket,request){if(typeof socket.setTypeOfService!="function")return;const typeOfService=request.
typeOfService;if(!(typeOfService===void 0||socket[kTypeOfService]===typeOfService))try{socket.setTypeOfService(typeOfService),socket[kTypeOfService]=typeOfService}catch{}}
function writeH1(client,request){const{method,path,host,upgrade,blocking,reset}=request;let{body,headers,contentLength}=request;const expectsPayload=method==="P\
UT"||method==="POST"||method==="PATCH"||method==="QUERY"||method==="PROPFIND"||method==="PROPPATCH";if(util.isFormDataLike(body)){extractBody||(extractBody=__webpack_require__(
3842).extractBody);const[bodyStream,contentType]=extractBody(body);request.contentType==null&&headers.push("content-type",contentType),body=bodyStream.stream,contentLength=
bodyStream.length}else if(util.isBlobLike(body)&&request.contentType==null){const contentType=body.type;if(contentType){const contentTypeValue=`${contentType}`;
if(!util.isValidHeaderValue(contentTypeValue))return util.errorRequest(client,request,new InvalidArgumentError("invalid content-type header")),!1;headers.push("\
content-type",contentTypeValue)}}body&&typeof body.read=="function"&&body.read(0);const bodyLength=util.bodyLength(body);if(contentLength=bodyLength??contentLength,
contentLength===null&&(contentLength=request.contentLength),contentLength===0&&!expectsPayload&&(contentLength=null),shouldSendContentLength(method)&&contentLength>
0&&request.contentLength!==null&&request.contentLength!==contentLength){if(client[kStrictContentLength])return util.errorRequest(client,request,new RequestContentLengthMismatchError),
!1;process.emitWarning(new RequestContentLengthMismatchError)}const socket=client[kSocket];clearIdleSocketValidation(socket);const abort=err=>{request.aborted||
request.completed||(util.errorRequest(client,request,err||new RequestAbortedError),util.destroy(body),util.destroy(socket,new InformationalError("aborted")))};try{
request.onRequestStart(abort,null)}catch(err){util.errorRequest(client,request,err)}if(request.aborted)return!1;method==="HEAD"&&(socket[kReset]=!0),(upgrade||method===
"CONNECT")&&(socket[kReset]=!0),reset!=null&&(socket[kReset]=reset),client[kMaxRequests]&&++socket[kCounter]>=client[kMaxRequests]&&(socket[kReset]=!0),blocking&&
(socket[kBlocking]=!0),setTypeOfService(socket,request);let header=`${method} ${path} HTTP/1.1\r
`;if(typeof host=="string"?header+=`host: ${host}\r
`:header+=client[kHostHeader],upgrade?header+=`connection: upgrade\r
upgrade: ${upgrade}\r
`:client[kPipelining]&&!socket[kReset]?header+=`connection: keep-alive\r
`:header+=`connection: close\r
`,Array.isArray(headers))for(let n=0;n<headers.length;n+=2){const key=headers[n+0],val=headers[n+1];if(Array.isArray(val))for(let i=0;i<val.length;i++)header+=`${key}\
: ${val[i]}\r
`;else header+=`${key}: ${val}\r
`}return channels.sendHeaders.hasSubscribers&&channels.sendHeaders.publish({request,headers:header,socket}),!body||bodyLength===0?writeBuffer(abort,null,client,
request,socket,contentLength,header,expectsPayload):util.isBuffer(body)?writeBuffer(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isBlobLike(
body)?typeof body.stream=="function"?writeIterable(abort,body.stream(),client,request,socket,contentLength,header,expectsPayload):writeBlob(abort,body,client,request,
socket,contentLength,header,expectsPayload):util.isStream(body)?writeStream(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isIterable(
body)?writeIterable(abort,body,client,request,socket,contentLength,header,expectsPayload):assert(!1),!0}function writeStream(abort,body,client,request,socket,contentLength,header,expectsPayload){
assert(contentLength!==0||client[kRunning]===0,"stream body cannot be pipelined");let finished=!1;const writer=new AsyncWriter({abort,socket,request,contentLength,
client,expectsPayload,header}),onData=function(chunk){if(!finished)try{!writer.write(chunk)&&this.pause&&this.pause()}catch(err){util.destroy(this,err)}},onDrain=function(){
finished||body.resume&&body.resume()},onClose=function(){if(queueMicrotask(()=>{body.removeListener("error",onFinished)}),!finished){const err=new RequestAbortedError;
queueMicrotask(()=>onFinished(err))}},onFinished=function(err){if(!finished){if(finished=!0,assert(socket.destroyed||socket[kWriting]&&client[kRunning]<=1),socket.
off("drain",onDrain).off("error",onFinished),body.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose),!err)try{writer.
end()}catch(er){err=er}writer.destroy(err),err&&(err.code!=="UND_ERR_INFO"||err.message!=="reset")?util.destroy(body,err):util.destroy(body)}};body.on("data",onData).
on("end",onFinished).on("error",onFinished).on("close",onClose),body.resume&&body.resume(),socket.on("drain",onDrain).on("error",onFinished),body.errorEmitted??
body.errored?setImmediate(onFinished,body.errored):(body.endEmitted??body.readableEnded)&&setImmediate(onFinished,null),(body.closeEmitted??body.closed)&&setImmediate(
onClose)}function writeBuffer(abort,body,client,request,socket,contentLength,header,expectsPayload){try{body?util.isBuffer(body)&&(assert(contentLength===body.byteLength,
"buffer body must have content length"),socket.cork(),socket.write(`${header}content-length: ${contentLength}\r
\r
`,"latin1"),socket.write(body),socket.uncork(),request.onBodySent(body),!expectsPayload&&request.reset!==!1&&(socket[kReset]=!0)):contentLength===0?socket.write(
`${header}content-length: 0\r
\r
`,"latin1"):(assert(contentLength===null,"no body must not have content length"),socket.write(`${header}\r
`,"latin1")),request.onRequestSent(),client[kResume]()}catch(err){abort(err)}}async function writeBlob(abort,body,client,request,socket,contentLength,header,expectsPayload){
try{if(contentLength!=null&&contentLength!==body.size)throw new RequestContentLengthMismatchError;const buffer=Buffer.from(await body.arrayBuffer());socket.cork(),
socket.write(`${header}content-length: ${contentLength}\r
\r
`,"latin1"),socket.write(buffer),socket.uncork(),request.onBodySent(buffer),request.onRequestSent(),!expectsPayload&&request.reset!==!1&&(socket[kReset]=!0),client[kResume]()}catch(err){
abort(err)}}async function writeIterable(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(contentLength!==0||client[kRunning]===0,"i\
terator body cannot be pipelined");let callback=null;function onDrain(){if(callback){const cb=callback;callback=null,cb()}}const waitForDrain=()=>new Promise((resolve,reject)=>{
assert(callback===null),socket[kError]?reject(socket[kError]):callback=resolve});socket.on("close",onDrain).on("drain",onDrain);const writer=new AsyncWriter({abort,
socket,request,contentLength,client,expectsPayload,header});try{for await(const chunk of body){if(socket[kError])throw socket[kError];writer.write(chunk)||await waitForDrain()}
writer.end()}catch(err){writer.destroy(err)}finally{socket.off("close",onDrain).off("drain",onDrain)}}class AsyncWriter{constructor({abort,socket,request,contentLength,
client,expectsPayload,header}){this.socket=socket,this.request=request,this.contentLength=contentLength,this.client=client,this.bytesWritten=0,this.expectsPayload=
expectsPayload,this.header=header,this.abort=abort,this.lengthMismatch=!1,socket[kWriting]=!0}onLengthMismatch(){this.socket[kReset]=!0,this.lengthMismatch||(this.
lengthMismatch=!0,process.emitWarning(new RequestContentLengthMismatchError))}write(chunk){const{socket,request,contentLength,client,bytesWritten,expectsPayload,
header}=this;if(socket[kError])throw socket[kError];if(socket.destroyed)return!1;let len=chunk instanceof Uint8Array?chunk.byteLength:Buffer.byteLength(chunk);if(!len)
return!0;if(contentLength!==null&&bytesWritten+len>contentLength){if(client[kStrictContentLength])throw new RequestContentLengthMismatchError;this.onLengthMismatch();
const remaining=contentLength-bytesWritten;if(remaining===0)return!0;chunk=(typeof chunk=="string"?Buffer.from(chunk):chunk).subarray(0,remaining),len=remaining}
socket.cork(),bytesWritten===0&&(!expectsPayload&&request.reset!==!1&&(socket[kReset]=!0),contentLength===null?socket.write(`${header}transfer-encoding: chunked\
\r
`,"latin1"):socket.write(`${header}content-length: ${contentLength}\r
\r
`,"latin1")),contentLength===null&&socket.write(`\r
${len.toString(16)}\r
`,"latin1"),this.bytesWritten+=len;const ret=socket.write(chunk);return socket.uncork(),request.onBodySent(chunk),ret||socket[kParser].timeout&&socket[kParser].
timeoutType===TIMEOUT_HEADERS&&socket[kParser].timeout.refresh&&socket[kParser].timeout.refresh(),ret}end(){const{socket,contentLength,client,bytesWritten,expectsPayload,
header,request}=this;if(request.onRequestSent(),socket[kWriting]=!1,socket[kError])throw socket[kError];if(!socket.destroyed){if(bytesWritten===0?expectsPayload?
socket.write(`${header}content-length: 0\r
\r
`,"latin1"):socket.write(`${header}\r
`,"latin1"):contentLength===null&&socket.write(`\r
0\r
\r
`,"latin1"),contentLength!==null&&bytesWritten!==contentLength){if(client[kStrictContentLength])throw new RequestContentLengthMismatchError;this.onLengthMismatch()}
socket[kParser].timeout&&socket[kParser].timeoutType===TIMEOUT_HEADERS&&socket[kParser].timeout.refresh&&socket[kParser].timeout.refresh(),client[kResume]()}}destroy(err){
const{socket,client,abort}=this;socket[kWriting]=!1,err&&(assert(client[kRunning]<=1,"pipeline should only contain this request"),abort(err))}}module.exports=connectH1}),
1582:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),{pipeline}=__webpack_require__(7075),util=__webpack_require__(
586),{RequestContentLengthMismatchError,ResponseContentLengthMismatchError,RequestAbortedError,SocketError,InformationalError,InvalidArgumentError,HeadersTimeoutError,
BodyTimeoutError,ResponseExceededMaxSizeError}=__webpack_require__(5793),{kUrl,kReset,kClient,kRunning,kPending,kQueue,kPendingIdx,kRunningIdx,kError,kSocket,kStrictContentLength,
kOnError,kMaxConcurrentStreams,kHTTP2Session,kHostAuthority,kResume,kSize,kHTTPContext,kClosed,kKeepAliveDefaultTimeout,kHeadersTimeout,kBodyTimeout,kEnableConnectProtocol,
kRemoteSettings,kHTTP2Stream,kHTTP2SessionState,kHTTP2Options,kMaxResponseSize}=__webpack_require__(33),{channels}=__webpack_require__(8580),kOpenStreams=Symbol(
"open streams"),kRequestStream=Symbol("request stream"),kRequestStreamCleanup=Symbol("request stream cleanup"),kRequestStreamState=Symbol("request stream state"),
kReceivedGoAway=Symbol("received goaway"),kGoAwayReplayAttempts=Symbol("goaway replay attempts"),kRefusedStreamRetry=Symbol("refused stream retry"),MAX_GOAWAY_REPLAY_ATTEMPTS=1,
HTTP2_FRAME_TYPE_HEADERS=1,MIN_PROBE_TIMEOUT=1e3;let extractBody,http2;try{http2=__webpack_require__(2467)}catch{http2={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY,
HTTP2_HEADER_METHOD,HTTP2_HEADER_PATH,HTTP2_HEADER_SCHEME,HTTP2_HEADER_CONTENT_LENGTH,HTTP2_HEADER_EXPECT,HTTP2_HEADER_STATUS,HTTP2_HEADER_PROTOCOL,NGHTTP2_NO_ERROR,
NGHTTP2_PROTOCOL_ERROR,NGHTTP2_REFUSED_STREAM}}=http2;function getGoAwayError(session,errorCode){return session[kError]||(errorCode===NGHTTP2_NO_ERROR?new InformationalError(
`HTTP/2: "GOAWAY" frame received with code ${errorCode}`):new SocketError(`HTTP/2: "GOAWAY" frame received with code ${errorCode}`,util.getSocketInfo(session[kSocket])))}
function resetHttp2Session(session,err){const client=session[kClient],socket=session[kSocket];if(client[kHTTP2Session]===session&&(client[kSocket]=null,client[kHTTPContext]=
null,client[kHTTP2Session]=null),socket!=null&&socket[kError]==null&&(socket[kError]=err),!session.closed&&!session.destroyed)try{session.destroy(err)}catch{}util.
destroy(socket,err)}function getGoAwayPendingIdx(client,lastStreamID){const maxAcceptedStreamID=Number.isInteger(lastStreamID)?lastStreamID:Number.MAX_SAFE_INTEGER;
for(let i=client[kRunningIdx];i<client[kPendingIdx];i++){const request=client[kQueue][i];if(request==null)continue;const streamId=request[kRequestStream]?.id;if(typeof streamId!=
"number"||streamId>maxAcceptedStreamID)return i}return client[kPendingIdx]}function detachRequestFromStream(request){request[kRequestStream]=null,request[kRequestStreamCleanup]=
null}function bindRequestToStream(request,stream,cleanup){const previousCleanup=request[kRequestStreamCleanup],previousStream=request[kRequestStream];detachRequestFromStream(
request),previousCleanup?.(previousStream),request[kRequestStream]=stream,request[kRequestStreamCleanup]=cleanup}function clearRequestStream(request){const cleanup=request[kRequestStreamCleanup],
stream=request[kRequestStream];detachRequestFromStream(request),cleanup?.(stream)}function requeueUnsentRequest(client,request){client[kQueue].splice(client[kPendingIdx]+
1,0,request)}function completeRequest(client,request,resetPendingIdx=!1){const queue=client[kQueue],runningIdx=client[kRunningIdx];if(runningIdx<client[kPendingIdx]&&
queue[runningIdx]===request){queue[runningIdx]=null,client[kRunningIdx]=runningIdx+1;return}const index=queue.indexOf(request,runningIdx);index===-1||index>=client[kPendingIdx]||
(queue.splice(index,1),client[kPendingIdx]--,resetPendingIdx&&client[kPendingIdx]<client[kRunningIdx]&&(client[kPendingIdx]=client[kRunningIdx]))}function canReplayRequest(request){
const{body}=request;return body==null||util.isBuffer(body)||util.isBlobLike(body)}function hasResponseStarted(request){return request[kRequestStream]?.[kRequestStreamState]?.
responseReceived===!0}function registerGoAwayRefusal(request){const attempts=(request[kGoAwayReplayAttempts]??0)+1;return request[kGoAwayReplayAttempts]=attempts,
attempts<=MAX_GOAWAY_REPLAY_ATTEMPTS}function closeStream(stream,code=NGHTTP2_REFUSED_STREAM){if(stream!=null&&!stream.destroyed&&!stream.closed)try{stream.close(
code)}catch{}}function detachRequestStreamForClose(request){const stream=request[kRequestStream];return clearRequestStream(request),severRequestStream(stream),stream}
function severRequestStream(stream){stream==null||stream[kRequestStreamState]==null||(stream[kRequestStreamState]=null,stream.off("close",completeRequestStream),
stream.off("close",onUpgradeStreamClose),stream[kHTTP2Session]!=null&&closeStreamSession(stream),!stream.destroyed&&!stream.closed&&(stream.off("error",noop),stream.
on("error",noop)))}function connectH2(client,socket){client[kSocket]=socket;const http2InitialWindowSize=client[kHTTP2Options].sessionOptions?.initialWindowSize,
http2ConnectionWindowSize=client[kHTTP2Options].connectionWindowSize,session=http2.connect(client[kUrl],{createConnection:()=>socket,peerMaxConcurrentStreams:client[kHTTP2Options].
maxConcurrentStreams,settings:{enablePush:!1,...http2InitialWindowSize!=null?{initialWindowSize:http2InitialWindowSize}:null}});return client[kSocket]=socket,session[kOpenStreams]=
0,session[kClient]=client,session[kSocket]=socket,session[kHTTP2SessionState]={idleTimeout:null,noStreamsTimeout:null,probeTimeout:null,refed:!0,ping:{interval:client[kHTTP2Options].
pingInterval===0?null:setInterval(onHttp2SendPing,client[kHTTP2Options].pingInterval,session).unref(),pending:!1}},session[kReceivedGoAway]=!1,session[kEnableConnectProtocol]=
!1,session[kRemoteSettings]=!1,http2ConnectionWindowSize&&util.addListener(session,"connect",applyConnectionWindowSize.bind(session,http2ConnectionWindowSize)),
util.addListener(session,"error",onHttp2SessionError),util.addListener(session,"frameError",onHttp2FrameError),util.addListener(session,"goaway",onHttp2SessionGoAway),
util.addListener(session,"close",onHttp2SessionClose),util.addListener(session,"remoteSettings",onHttp2RemoteSettings),unrefH2Session(session),client[kHTTP2Session]=
session,socket[kHTTP2Session]=session,util.addListener(socket,"error",onHttp2SocketError),util.addListener(socket,"end",onHttp2SocketEnd),util.addListener(socket,
"close",onHttp2SocketClose),socket[kClosed]=!1,socket.on("close",onSocketClose),{version:"h2",defaultPipelining:1/0,write(request){return writeH2(client,request)},
resume(){resumeH2(client)},destroy(err,callback){socket[kClosed]?queueMicrotask(callback):socket.destroy(err).on("close",callback)},get destroyed(){return socket.
destroyed},busy(request){if(session[kRemoteSettings]===!1&&client[kRunning]>0||session[kHTTP2SessionState].probeTimeout!=null||client[kRunning]>=client[kMaxConcurrentStreams])
return!0;if(request!=null)if(client[kRunning]>0){if((request.upgrade==="websocket"||request.method==="CONNECT")&&session[kRemoteSettings]===!1)return!0}else return(request.
upgrade==="websocket"||request.method==="CONNECT")&&session[kRemoteSettings]===!1;return!1}}}function refH2Session(session){const state=session[kHTTP2SessionState];
state.refed===!1&&(state.refed=!0,session.ref())}function unrefH2Session(session){const state=session[kHTTP2SessionState];state.refed===!0&&(state.refed=!1,session.
unref())}function resumeH2(client){const socket=client[kSocket],session=client[kHTTP2Session];socket?.destroyed===!1&&(session[kOpenStreams]===0&&client[kSize]===
0?unrefH2Session(session):refH2Session(session),client[kSize]===0&&session[kOpenStreams]===0?setHttp2IdleTimeout(session):clearHttp2IdleTimeout(session),client[kMaxConcurrentStreams]===
0&&client[kRunning]===0&&client[kPending]>0?setNoStreamsTimeout(session):clearNoStreamsTimeout(session))}function clearNoStreamsTimeout(session){const state=session[kHTTP2SessionState];
state?.noStreamsTimeout!=null&&(clearTimeout(state.noStreamsTimeout),state.noStreamsTimeout=null)}function setNoStreamsTimeout(session){const client=session[kClient],
state=session[kHTTP2SessionState],timeout=client[kHeadersTimeout];!timeout||state.noStreamsTimeout!=null||(state.noStreamsTimeout=setTimeout(onNoStreamsTimeout,
timeout,session).unref())}function onNoStreamsTimeout(session){const client=session[kClient],state=session[kHTTP2SessionState];if(state.noStreamsTimeout=null,client[kHTTP2Session]!==
session||client[kMaxConcurrentStreams]!==0||client[kRunning]!==0||client[kPending]===0)return;const err=new HeadersTimeoutError(`HTTP/2: server did not accept a\
 new stream within ${client[kHeadersTimeout]}`),requests=client[kQueue].splice(client[kPendingIdx]);for(let i=0;i<requests.length;i++)requests[i]!=null&&util.errorRequest(
client,requests[i],err);session[kError]=err,resetHttp2Session(session,err)}function probeHttp2Session(session,timeout){const state=session[kHTTP2SessionState];if(!(state.
probeTimeout!=null||session.closed||session.destroyed)){try{session.ping(onHttp2ProbeAck.bind(session))}catch{return}state.probeTimeout=setTimeout(onHttp2ProbeTimeout,
Math.max(timeout,MIN_PROBE_TIMEOUT),session).unref()}}function clearHttp2ProbeTimeout(session){const state=session[kHTTP2SessionState];state?.probeTimeout!=null&&
(clearTimeout(state.probeTimeout),state.probeTimeout=null)}function onHttp2ProbeAck(){this[kHTTP2SessionState].probeTimeout!=null&&(clearHttp2ProbeTimeout(this),
this[kClient][kResume]())}function onHttp2ProbeTimeout(session){session[kHTTP2SessionState].probeTimeout=null,!(session.closed||session.destroyed)&&resetUnresponsiveHttp2Session(
session)}function resetUnresponsiveHttp2Session(session){const err=new SocketError("HTTP/2: connection unresponsive",util.getSocketInfo(session[kSocket]));session[kError]=
err,resetHttp2Session(session,err)}function clearHttp2IdleTimeout(session){const state=session[kHTTP2SessionState];state?.idleTimeout!=null&&(clearTimeout(state.
idleTimeout),state.idleTimeout=null)}function setHttp2IdleTimeout(session){const client=session[kClient];if(client[kHTTP2Session]!==session||session.closed||session.
destroyed)return;if(session[kOpenStreams]!==0||client[kSize]!==0){clearHttp2IdleTimeout(session);return}const state=session[kHTTP2SessionState];state.idleTimeout==
null&&(state.idleTimeout=setTimeout(onHttp2SessionIdleTimeout,client[kKeepAliveDefaultTimeout],session).unref())}function onHttp2SessionIdleTimeout(session){const client=session[kClient],
socket=session[kSocket],state=session[kHTTP2SessionState];if(state.idleTimeout=null,client[kHTTP2Session]!==session||session[kOpenStreams]!==0||client[kSize]!==
0||session.closed||session.destroyed)return;const err=new InformationalError("socket idle timeout");socket[kError]=err,util.destroy(socket,err)}function applyConnectionWindowSize(connectionWindowSize){
try{typeof this.setLocalWindowSize=="function"&&this.setLocalWindowSize(connectionWindowSize)}catch{}}function onHttp2RemoteSettings(settings){const client=this[kClient],
localMaxConcurrentStreams=client[kHTTP2Options].maxConcurrentStreams,remoteMaxConcurrentStreams=settings.maxConcurrentStreams??client[kMaxConcurrentStreams]??localMaxConcurrentStreams;
if(client[kMaxConcurrentStreams]=Math.min(remoteMaxConcurrentStreams,localMaxConcurrentStreams),this[kRemoteSettings]===!0&&this[kEnableConnectProtocol]===!0&&settings.
enableConnectProtocol===!1){const err=new InformationalError("HTTP/2: Server disabled extended CONNECT protocol against RFC-8441");this[kSocket][kError]=err,this[kClient][kOnError](
err);return}this[kEnableConnectProtocol]=settings.enableConnectProtocol??this[kEnableConnectProtocol],this[kRemoteSettings]=!0,this[kClient][kResume]()}function onHttp2SendPing(session){
const state=session[kHTTP2SessionState];if((session.closed||session.destroyed)&&state.ping.interval!=null){clearInterval(state.ping.interval),state.ping.interval=
null;return}if(state.ping.pending){resetUnresponsiveHttp2Session(session);return}state.ping.pending=!0,session.ping(onPing.bind(session));function onPing(err,duration){
state.ping.pending=!1;const client=this[kClient],socket=this[kSocket];if(err!=null){const error=new InformationalError(`HTTP/2: "PING" errored - type ${err.message}`);
socket[kError]??=error,client[kOnError](error)}else client.emit("ping",duration)}}function onHttp2SessionError(err){this[kSocket][kError]=err,!this[kReceivedGoAway]&&
this[kClient][kOnError](err)}function onHttp2FrameError(type,code,id2){if(id2===0){if(this[kReceivedGoAway])return;const err=new InformationalError(`HTTP/2: "fr\
ameError" received - type ${type}, code ${code}`);this[kSocket][kError]=err,this[kClient][kOnError](err)}}function onHttp2SessionGoAway(errorCode,lastStreamID){
if(this[kReceivedGoAway])return;this[kReceivedGoAway]=!0;const err=getGoAwayError(this,errorCode),client=this[kClient],previousPendingIdx=client[kPendingIdx],pendingIdx=getGoAwayPendingIdx(
client,lastStreamID),retriableRequests=[],streamsToClose=[];for(let i=pendingIdx;i<previousPendingIdx;i++){const request=client[kQueue][i];if(request!=null){const responseStarted=hasResponseStarted(
request);streamsToClose.push(detachRequestStreamForClose(request)),!responseStarted&&canReplayRequest(request)&&registerGoAwayRefusal(request)?retriableRequests.
push(request):util.errorRequest(client,request,err)}}if(pendingIdx!==previousPendingIdx){const remainingPendingRequests=client[kQueue].slice(previousPendingIdx);
client[kQueue].length=pendingIdx,client[kQueue].push(...retriableRequests,...remainingPendingRequests)}client[kPendingIdx]=pendingIdx,client[kHTTP2Session]===this&&
(client[kSocket]=null,client[kHTTPContext]=null,client[kHTTP2Session]=null),this[kOpenStreams]===0&&unrefH2Session(this),clearHttp2IdleTimeout(this),clearNoStreamsTimeout(
this),clearHttp2ProbeTimeout(this);for(let i=0;i<streamsToClose.length;i++)closeStream(streamsToClose[i]);!this.closed&&!this.destroyed&&this.close(),client.emit(
"disconnect",client[kUrl],[client],err),client[kResume]()}function onHttp2SessionClose(){const{[kClient]:client,[kHTTP2SessionState]:state,[kSocket]:socket}=this,
err=socket[kError]||this[kError]||new SocketError("closed",util.getSocketInfo(socket));if(client[kHTTP2Session]===this&&(client[kSocket]=null,client[kHTTPContext]=
null,client[kHTTP2Session]=null),clearHttp2IdleTimeout(this),clearNoStreamsTimeout(this),clearHttp2ProbeTimeout(this),state.ping.interval!=null&&(clearInterval(
state.ping.interval),state.ping.interval=null),client.destroyed){assert(client[kPending]===0);const requests=client[kQueue].splice(client[kRunningIdx]);for(let i=0;i<
requests.length;i++){const request=requests[i];request!=null&&util.errorRequest(client,request,err)}}}function onHttp2SocketClose(){const err=this[kError]||new SocketError(
"closed",util.getSocketInfo(this)),session=this[kHTTP2Session],client=session[kClient];client[kSocket]!==this&&(session[kReceivedGoAway]||client[kHTTP2Session]!=
null&&client[kHTTP2Session]!==session)||(client[kSocket]=null,client[kHTTPContext]=null,client[kHTTP2Session]===session&&(client[kHTTP2Session]=null),session.destroy(
err),client[kPendingIdx]=client[kRunningIdx],assert(client[kRunning]===0),client.emit("disconnect",client[kUrl],[client],err),client[kResume]())}function onHttp2SocketError(err){
this[kError]=err,!this[kHTTP2Session]?.[kReceivedGoAway]&&this[kHTTP2Session]?.[kClient]?.[kOnError](err)}function onHttp2SocketEnd(){util.destroy(this,new SocketError(
"other side closed",util.getSocketInfo(this)))}function onSocketClose(){this[kClosed]=!0}function noop(){}function closeStreamSession(stream){const session=stream[kHTTP2Session],
client=session[kClient];stream[kHTTP2Session]=null,session[kOpenStreams]-=1,session[kOpenStreams]===0&&(client[kSize]===0||session[kReceivedGoAway])&&(unrefH2Session(
session),setHttp2IdleTimeout(session))}function onUpgradeStreamClose(){const state=this[kRequestStreamState];this[kRequestStreamState]=null,failUpgradeStream(state,
new InformationalError("HTTP/2: stream closed before response headers")),closeStreamSession(this)}function completeRequestStream(){const state=this[kRequestStreamState];
state!=null&&(releaseRequestStream(this),state.pendingEnd&&!state.request.aborted&&!state.request.completed?state.request.onResponseEnd(state.trailers||{}):!state.
request.aborted&&!state.request.completed&&util.errorRequest(state.client,state.request,new InformationalError("HTTP/2: stream closed before the response was co\
mplete")),finalizeRequest(state),closeStreamSession(this),this[kRequestStreamState]=null)}function shouldSendContentLength(method){return method!=="GET"&&method!==
"HEAD"&&method!=="OPTIONS"&&method!=="TRACE"&&method!=="CONNECT"}function buildRequestHeaders(reqHeaders){const headers={};for(let n=0;n<reqHeaders.length;n+=2){
const key=reqHeaders[n+0],val=reqHeaders[n+1],current=Object.hasOwn(headers,key)?headers[key]:void 0;if(key==="cookie"){current!=null?util.setHeader(headers,key,
Array.isArray(current)?(current.push(val),current):[current,val]):util.setHeader(headers,key,val);continue}if(typeof val=="string"){util.setHeader(headers,key,current?
`${current}, ${val}`:val);continue}for(let i=0;i<val.length;i++)util.setHeader(headers,key,Object.hasOwn(headers,key)?`${headers[key]}, ${val[i]}`:val[i])}return headers}
function removeUpgradeStreamListeners(stream){stream.off("response",onUpgradeResponse),stream.off("error",onUpgradeStreamError),stream.off("end",onUpgradeStreamEnd),
stream.off("timeout",onUpgradeStreamTimeout),stream.off("error",noop)}function releaseUpgradeStream(stream){if(stream==null)return;const state=stream[kRequestStreamState];
if(state==null)return;const{request}=state;request[kRequestStream]===stream&&detachRequestFromStream(request),removeUpgradeStreamListeners(stream),!stream.destroyed&&
!stream.closed&&stream.on("error",noop)}function failUpgradeStream(state,err){if(state==null)return;const{request}=state;state.responseReceived||request.aborted||
request.completed||(releaseUpgradeStream(state.stream),state.abort(err,!0))}function onUpgradeStreamError(){const state=this[kRequestStreamState];typeof this.rstCode==
"number"&&this.rstCode!==0?failUpgradeStream(state,new InformationalError(`HTTP/2: "stream error" received - code ${this.rstCode}`)):failUpgradeStream(state,new InformationalError(
"HTTP/2: stream errored before response headers"))}function onUpgradeStreamEnd(){failUpgradeStream(this[kRequestStreamState],new InformationalError("HTTP/2: str\
eam half-closed (remote)"))}function onUpgradeStreamTimeout(){const state=this[kRequestStreamState];failUpgradeStream(state,new InformationalError(`HTTP/2: "str\
eam timeout after ${state.headersTimeout}"`))}function onUpgradeResponse(headers,_flags){const stream=this,state=stream[kRequestStreamState],{request}=state;state.
responseReceived=!0;const statusCode=headers[HTTP2_HEADER_STATUS];delete headers[HTTP2_HEADER_STATUS];try{request.onRequestUpgrade(statusCode,headers,stream)}catch(err){
state.abort(err);return}request.aborted||(removeUpgradeStreamListeners(stream),detachRequestFromStream(request),finalizeRequest(state))}function setupUpgradeStream(stream,state){
const{request,headersTimeout,session}=state;stream[kHTTP2Stream]=!0,stream[kHTTP2Session]=session,stream[kRequestStreamState]=state,state.stream=stream,bindRequestToStream(
request,stream,releaseUpgradeStream),stream.once("response",onUpgradeResponse),stream.on("error",onUpgradeStreamError),stream.once("end",onUpgradeStreamEnd),stream.
on("timeout",onUpgradeStreamTimeout),stream.once("close",onUpgradeStreamClose),clearHttp2IdleTimeout(session),++session[kOpenStreams],stream.setTimeout(headersTimeout)}
function finalizeRequest(state,resetPendingIdx=!1){state.requestFinalized||(state.requestFinalized=!0,completeRequest(state.client,state.request,resetPendingIdx),
state.client[kResume]())}function openStream(client,request,session,abort,headers,options){try{return session.request(headers,options)}catch(err){if(err?.code===
"ERR_HTTP2_INVALID_SESSION"||err?.code==="ERR_HTTP2_GOAWAY_SESSION"){const wrappedErr2=new SocketError(err.message,util.getSocketInfo(session[kSocket]));return wrappedErr2.
cause=err,session[kError]=wrappedErr2,resetHttp2Session(session,wrappedErr2),requeueUnsentRequest(client,request),null}const wrappedErr=new InformationalError(err.
message,{cause:err});return session[kError]=wrappedErr,session[kSocket][kError]=wrappedErr,session.destroy(wrappedErr),util.destroy(session[kSocket],wrappedErr),
abort(wrappedErr),null}}function writeH2(client,request){const headersTimeout=request.headersTimeout??client[kHeadersTimeout],bodyTimeout=request.bodyTimeout??client[kBodyTimeout],
session=client[kHTTP2Session],{method,path,host,upgrade,expectContinue,signal,protocol,headers:reqHeaders}=request;if(upgrade!=null&&upgrade!=="websocket")return util.
errorRequest(client,request,new InvalidArgumentError(`Custom upgrade "${upgrade}" not supported over HTTP/2`)),!1;const headers=buildRequestHeaders(reqHeaders);
headers[HTTP2_HEADER_AUTHORITY]=host||client[kHostAuthority],headers[HTTP2_HEADER_METHOD]=method;const state={abort:null,body:request.body,bytesRead:0,client,contentLength:null,
expectsPayload:!1,maxResponseSize:client[kMaxResponseSize],request,headersTimeout,bodyTimeout,requestFinalized:!1,responseContentLength:null,responseReceived:!1,
bodySent:!1,pendingEnd:!1,trailers:null,session,stream:null},abort=(err,resetPendingIdx=!1)=>{if(!(request.aborted||request.completed)){if(err=err||new RequestAbortedError,
util.errorRequest(client,request,err),state.stream!=null){clearRequestStream(request);const stream2=state.stream;stream2.close(),stream2.destroyed||util.destroy(
stream2),client[kOnError](err),finalizeRequest(state,resetPendingIdx)}util.destroy(state.body,err)}};state.abort=abort;let stream=null;try{request.onRequestStart(
abort,null)}catch(err){util.errorRequest(client,request,err)}if(request.aborted)return!1;if(upgrade||method==="CONNECT")return refH2Session(session),upgrade==="\
websocket"?session[kEnableConnectProtocol]===!1?(util.errorRequest(client,request,new InformationalError("HTTP/2: Extended CONNECT protocol not supported by ser\
ver")),unrefH2Session(session),!1):(headers[HTTP2_HEADER_METHOD]="CONNECT",headers[HTTP2_HEADER_PROTOCOL]="websocket",headers[HTTP2_HEADER_PATH]=path,protocol===
"ws:"||protocol==="wss:"?headers[HTTP2_HEADER_SCHEME]=protocol==="ws:"?"http":"https":headers[HTTP2_HEADER_SCHEME]=protocol==="http:"?"http":"https",stream=openStream(
client,request,session,abort,headers,{endStream:!1,signal}),stream==null?(unrefH2Session(session),!1):(setupUpgradeStream(stream,state),!0)):(stream=openStream(
client,request,session,abort,headers,{endStream:!1,signal}),stream==null?(unrefH2Session(session),!1):(setupUpgradeStream(stream,state),!0));headers[HTTP2_HEADER_PATH]=
path,headers[HTTP2_HEADER_SCHEME]=protocol==="http:"?"http":"https";const expectsPayload=method==="PUT"||method==="POST"||method==="PATCH"||method==="QUERY"||method===
"PROPFIND"||method==="PROPPATCH";let body=state.body;body&&typeof body.read=="function"&&body.read(0);let contentLength=util.bodyLength(body);if(util.isFormDataLike(
body)){extractBody??=__webpack_require__(3842).extractBody;const[bodyStream,contentType]=extractBody(body);headers["content-type"]=contentType,body=bodyStream.stream,
contentLength=bodyStream.length}if(contentLength==null&&(contentLength=request.contentLength),contentLength===0&&!expectsPayload&&(contentLength=null),shouldSendContentLength(
method)&&contentLength>0&&request.contentLength!=null&&request.contentLength!==contentLength){if(client[kStrictContentLength])return util.errorRequest(client,request,
new RequestContentLengthMismatchError),!1;process.emitWarning(new RequestContentLengthMismatchError)}if(contentLength!=null&&(assert(body||contentLength===0,"no\
 body must not have content length"),headers[HTTP2_HEADER_CONTENT_LENGTH]=`${contentLength}`),refH2Session(session),channels.sendHeaders.hasSubscribers){let header="";
for(const key in headers)header+=`${key}: ${headers[key]}\r
`;channels.sendHeaders.publish({request,headers:header,socket:session[kSocket]})}const shouldEndStream=body===null||contentLength===0;return state.body=body,state.
contentLength=contentLength,state.expectsPayload=expectsPayload,expectContinue&&(headers[HTTP2_HEADER_EXPECT]="100-continue"),stream=openStream(client,request,session,
abort,headers,{endStream:shouldEndStream,signal}),stream==null?!1:(stream[kHTTP2Stream]=!0,stream[kRequestStreamState]=state,state.stream=stream,clearHttp2IdleTimeout(
session),++session[kOpenStreams],headersTimeout&&stream.setTimeout(headersTimeout),stream[kHTTP2Session]=session,stream.on("close",completeRequestStream),bindRequestToStream(
request,stream,releaseRequestStream),expectContinue&&stream.once("continue",writeBodyH2),stream.on("response",onResponse),stream.on("headers",onInterimResponse),
stream.on("end",onEnd),stream.on("error",onError),stream.on("frameError",onFrameError),stream.on("aborted",onAborted),(headersTimeout||bodyTimeout)&&stream.on("\
timeout",onTimeout),stream.on("trailers",onTrailers),expectContinue||writeBodyH2.call(stream),!0)}function removeRequestStreamListeners(stream){stream.off("erro\
r",noop),stream.off("continue",writeBodyH2),stream.off("response",onResponse),stream.off("headers",onInterimResponse),stream.off("end",onEnd),stream.off("error",
onError),stream.off("frameError",onFrameError),stream.off("aborted",onAborted),stream.off("timeout",onTimeout),stream.off("trailers",onTrailers),stream.off("dat\
a",onData)}function releaseRequestStream(stream){if(stream==null)return;const state=stream[kRequestStreamState];if(state==null)return;const{request}=state;request[kRequestStream]===
stream&&detachRequestFromStream(request),!stream.destroyed&&!stream.closed&&(removeRequestStreamListeners(stream),stream.on("error",noop))}function onData(chunk){
const stream=this,state=stream[kRequestStreamState];if(state==null)return;const{request,maxResponseSize,responseContentLength}=state;if(!(request.aborted||request.
completed)){if(responseContentLength!=null&&state.bytesRead+chunk.length>responseContentLength){state.abort(new ResponseContentLengthMismatchError);return}if(maxResponseSize>
-1&&state.bytesRead+chunk.length>maxResponseSize){state.abort(new ResponseExceededMaxSizeError);return}state.bytesRead+=chunk.length,request.onResponseData(chunk)===
!1&&pauseResponseStream(stream,state)}}function pauseResponseStream(stream,state){stream.pause(),state.bodyTimeout&&stream.setTimeout(0)}function resumeResponseStream(){
const stream=this,state=stream[kRequestStreamState];state!=null&&state.bodyTimeout&&stream.isPaused()&&stream.setTimeout(state.bodyTimeout),stream.resume()}function onInterimResponse(headers){
const state=this[kRequestStreamState];if(state==null)return;const{request}=state;if(request.aborted||request.completed)return;const statusCode=headers[HTTP2_HEADER_STATUS];
delete headers[HTTP2_HEADER_STATUS],request.onResponseStart(Number(statusCode),headers,noop,"")}function onResponse(headers){const stream=this,state=stream[kRequestStreamState];
if(state==null)return;const{request}=state;stream.off("response",onResponse),state.body!=null&&!state.bodySent&&!stream.writableEnded&&(stream.removeListener("c\
ontinue",writeBodyH2),stream.end());const statusCode=Number(headers[HTTP2_HEADER_STATUS]);if(delete headers[HTTP2_HEADER_STATUS],request.onResponseStarted(),state.
responseReceived=!0,request.method!=="HEAD"&&statusCode!==304){const contentLength=headers[HTTP2_HEADER_CONTENT_LENGTH];state.responseContentLength=contentLength==
null?null:Number(contentLength)}if((state.headersTimeout||state.bodyTimeout)&&stream.setTimeout(state.bodyTimeout),request.aborted||request.completed){releaseRequestStream(
stream);return}request.onResponseStart(statusCode,headers,resumeResponseStream.bind(stream),"")===!1&&pauseResponseStream(stream,state),stream.on("data",onData)}
function onEnd(){const stream=this,state=stream[kRequestStreamState];if(state==null)return;const{request}=state;if(stream.off("end",onEnd),state.responseReceived){
if(!request.aborted&&!request.completed){if(state.responseContentLength!=null&&state.bytesRead!==state.responseContentLength){state.abort(new ResponseContentLengthMismatchError);
return}state.pendingEnd=!0,completeRequestStream.call(stream)}}else state.abort(new InformationalError("HTTP/2: stream half-closed (remote)"),!0)}function retryRefusedStream(stream,state){
const{client,request}=state;return state.responseReceived||request.aborted||request.completed||request[kRefusedStreamRetry]||!canReplayRequest(request)?!1:(request[kRefusedStreamRetry]=
!0,requeueStreamRequest(client,state),!0)}function retryUnsentStream(state){const{client,request,session}=state;return!session[kReceivedGoAway]||state.responseReceived||
request.aborted||request.completed||!canReplayRequest(request)||!registerGoAwayRefusal(request)?!1:(requeueStreamRequest(client,state),!0)}function requeueStreamRequest(client,state){
const{request}=state;detachRequestStreamForClose(request),state.stream=null,state.requestFinalized=!0,completeRequest(client,request),client[kQueue].splice(client[kPendingIdx],
0,request),client[kResume]()}function onError(err){const stream=this,state=stream[kRequestStreamState];if(state!=null){if(stream.off("error",onError),stream.on(
"error",noop),(err.code==="ERR_HTTP2_ERROR"||err.code==="ERR_HTTP2_STREAM_ERROR"&&stream.rstCode===NGHTTP2_PROTOCOL_ERROR)&&state.responseContentLength!=null&&state.
bytesRead!==state.responseContentLength){const mismatch=new ResponseContentLengthMismatchError;mismatch.cause=err,err=mismatch}typeof stream.rstCode=="number"&&
stream.rstCode!==NGHTTP2_NO_ERROR&&(err.http2ErrorCode=stream.rstCode),!(stream.rstCode===NGHTTP2_REFUSED_STREAM&&retryRefusedStream(stream,state))&&state.abort(
err)}}function onFrameError(type,code){const stream=this,state=stream[kRequestStreamState];state!=null&&(stream.off("frameError",onFrameError),!(type===HTTP2_FRAME_TYPE_HEADERS&&
retryUnsentStream(state))&&state.abort(new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`)))}function onAborted(){this.off("dat\
a",onData)}function onTimeout(){const stream=this,state=stream[kRequestStreamState];if(state==null)return;stream.off("timeout",onTimeout);const{responseReceived,
session,bodyTimeout,headersTimeout}=state,err=responseReceived?new BodyTimeoutError(`HTTP/2: "stream timeout after ${bodyTimeout}"`):new HeadersTimeoutError(`HT\
TP/2: "headers timeout after ${headersTimeout}"`);probeHttp2Session(session,responseReceived?bodyTimeout:headersTimeout),state.abort(err)}function onTrailers(trailers){
const stream=this,state=stream[kRequestStreamState];if(state==null)return;const{request}=state;stream.off("trailers",onTrailers),stream.off("data",onData),!(request.
aborted||request.completed)&&(state.trailers=trailers)}function writeBodyH2(){const stream=this,state=stream[kRequestStreamState];state.bodySent=!0;const{abort,
body,client,contentLength,expectsPayload,request}=state;!body||contentLength===0?writeBuffer(abort,stream,null,client,request,client[kSocket],contentLength,expectsPayload):
util.isBuffer(body)?writeBuffer(abort,stream,body,client,request,client[kSocket],contentLength,expectsPayload):util.isBlobLike(body)?typeof body.stream=="functi\
on"?writeIterable(abort,stream,body.stream(),client,request,client[kSocket],contentLength,expectsPayload):writeBlob(abort,stream,body,client,request,client[kSocket],
contentLength,expectsPayload):util.isStream(body)?writeStream(abort,client[kSocket],expectsPayload,stream,body,client,request,contentLength):util.isIterable(body)?
writeIterable(abort,stream,body,client,request,client[kSocket],contentLength,expectsPayload):assert(!1)}function writeBuffer(abort,h2stream,body,client,request,socket,contentLength,expectsPayload){
try{body!=null&&util.isBuffer(body)&&(assert(contentLength===body.byteLength,"buffer body must have content length"),h2stream.cork(),h2stream.write(body),h2stream.
uncork(),h2stream.end(),request.onBodySent(body)),expectsPayload||(socket[kReset]=!0),request.onRequestSent(),client[kResume]()}catch(error){abort(error)}}function writeStream(abort,socket,expectsPayload,h2stream,body,client,request,contentLength){
assert(contentLength!==0||client[kRunning]===0,"stream body cannot be pipelined");const pipe=pipeline(body,h2stream,err=>{err?(util.destroy(pipe,err),abort(err)):
(util.removeAllListeners(pipe),request.onRequestSent(),expectsPayload||(socket[kReset]=!0),client[kResume]())});util.addListener(pipe,"data",onPipeData);function onPipeData(chunk){
request.onBodySent(chunk)}}async function writeBlob(abort,h2stream,body,client,request,socket,contentLength,expectsPayload){try{if(contentLength!=null&&contentLength!==
body.size)throw new RequestContentLengthMismatchError;const buffer=Buffer.from(await body.arrayBuffer());h2stream.cork(),h2stream.write(buffer),h2stream.uncork(),
h2stream.end(),request.onBodySent(buffer),request.onRequestSent(),expectsPayload||(socket[kReset]=!0),client[kResume]()}catch(err){abort(err)}}async function writeIterable(abort,h2stream,body,client,request,socket,contentLength,expectsPayload){
assert(contentLength!==0||client[kRunning]===0,"iterator body cannot be pipelined");let callback=null;function onDrain(){if(callback){const cb=callback;callback=
null,cb()}}const waitForDrain=()=>new Promise((resolve,reject)=>{assert(callback===null),socket[kError]?reject(socket[kError]):callback=resolve});h2stream.on("c\
lose",onDrain).on("drain",onDrain);try{for await(const chunk of body){if(socket[kError])throw socket[kError];const res=h2stream.write(chunk);request.onBodySent(
chunk),res||await waitForDrain()}h2stream.end(),request.onRequestSent(),expectsPayload||(socket[kReset]=!0),client[kResume]()}catch(err){abort(err)}finally{h2stream.
off("close",onDrain).off("drain",onDrain)}}module.exports=connectH2}),5215:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(
4589),net=__webpack_require__(7030),http=__webpack_require__(7067),util=__webpack_require__(586),{ClientStats}=__webpack_require__(4624),{channels}=__webpack_require__(
8580),Request=__webpack_require__(8861),DispatcherBase=__webpack_require__(4339),{InvalidArgumentError,InformationalError,ClientDestroyedError}=__webpack_require__(
5793),buildConnector=__webpack_require__(6962),{kUrl,kServerName,kClient,kBusy,kConnect,kResuming,kRunning,kPending,kSize,kQueue,kConnected,kConnecting,kNeedDrain,
kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,
kHeadersTimeout,kBodyTimeout,kStrictContentLength,kConnector,kMaxRequests,kCounter,kClose,kDestroy,kDispatch,kLocalAddress,kMaxResponseSize,kOnError,kHTTPContext,
kMaxConcurrentStreams,kHostAuthority,kResume,kHTTP2Options,kUseMilo,kQueuedAbort}=__webpack_require__(33),connectH1=__webpack_require__(6443),connectH2=__webpack_require__(
1582),kClosedResolve=Symbol("kClosedResolve"),kCancelConnect=Symbol("kCancelConnect"),getDefaultNodeMaxHeaderSize=http&&http.maxHeaderSize&&Number.isInteger(http.
maxHeaderSize)&&http.maxHeaderSize>0?()=>http.maxHeaderSize:()=>{throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid")},noop=()=>{};
function getPipelining(client){return client[kPipelining]??client[kHTTPContext]?.defaultPipelining??1}let h2NamespaceOptsWarning=!1;function emitH2OptionsNamespaceWarning(optName){
h2NamespaceOptsWarning!==!0&&(process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`,{code:"UNDICI-H2-OPT\
IONS"}),h2NamespaceOptsWarning=!0)}function getMaxConcurrent(client){return client[kHTTPContext]?.version==="h2"?client[kMaxConcurrentStreams]:getPipelining(client)}
class Client extends DispatcherBase{constructor(url,{maxHeaderSize,headersTimeout,socketTimeout,requestTimeout,connectTimeout,bodyTimeout,idleTimeout,keepAlive,
keepAliveTimeout,maxKeepAliveTimeout,keepAliveMaxTimeout,keepAliveTimeoutThreshold,socketPath,pipelining,tls,strictContentLength,maxCachedSessions,connect:connect2,
maxRequestsPerClient,localAddress,maxResponseSize,autoSelectFamily,autoSelectFamilyAttemptTimeout,maxConcurrentStreams,allowH2,useH2c,initialWindowSize,connectionWindowSize,
pingInterval,useMilo,webSocket,h2Options,eventSource}={}){if(keepAlive!==void 0)throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
if(socketTimeout!==void 0)throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(requestTimeout!==void 0)throw new InvalidArgumentError(
"unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(idleTimeout!==void 0)throw new InvalidArgumentError("unsupported idleTimeout, use kee\
pAliveTimeout instead");if(maxKeepAliveTimeout!==void 0)throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(maxHeaderSize!=
null){if(!Number.isInteger(maxHeaderSize)||maxHeaderSize<1)throw new InvalidArgumentError("invalid maxHeaderSize")}else maxHeaderSize=getDefaultNodeMaxHeaderSize();
if(socketPath!=null&&typeof socketPath!="string")throw new InvalidArgumentError("invalid socketPath");if(connectTimeout!=null&&(!Number.isFinite(connectTimeout)||
connectTimeout<0))throw new InvalidArgumentError("invalid connectTimeout");if(keepAliveTimeout!=null&&(!Number.isFinite(keepAliveTimeout)||keepAliveTimeout<=0))
throw new InvalidArgumentError("invalid keepAliveTimeout");if(keepAliveMaxTimeout!=null&&(!Number.isFinite(keepAliveMaxTimeout)||keepAliveMaxTimeout<=0))throw new InvalidArgumentError(
"invalid keepAliveMaxTimeout");if(keepAliveTimeoutThreshold!=null&&!Number.isFinite(keepAliveTimeoutThreshold))throw new InvalidArgumentError("invalid keepAlive\
TimeoutThreshold");if(headersTimeout!=null&&(!Number.isInteger(headersTimeout)||headersTimeout<0))throw new InvalidArgumentError("headersTimeout must be a posit\
ive integer or zero");if(bodyTimeout!=null&&(!Number.isInteger(bodyTimeout)||bodyTimeout<0))throw new InvalidArgumentError("bodyTimeout must be a positive integ\
er or zero");if(connect2!=null&&typeof connect2!="function"&&typeof connect2!="object")throw new InvalidArgumentError("connect must be a function or an object");
if(maxRequestsPerClient!=null&&(!Number.isInteger(maxRequestsPerClient)||maxRequestsPerClient<0))throw new InvalidArgumentError("maxRequestsPerClient must be a \
positive number");if(localAddress!=null&&(typeof localAddress!="string"||net.isIP(localAddress)===0))throw new InvalidArgumentError("localAddress must be valid \
string IP address");if(maxResponseSize!=null&&(!Number.isInteger(maxResponseSize)||maxResponseSize<-1))throw new InvalidArgumentError("maxResponseSize must be a\
 positive number");if(autoSelectFamilyAttemptTimeout!=null&&(!Number.isInteger(autoSelectFamilyAttemptTimeout)||autoSelectFamilyAttemptTimeout<-1))throw new InvalidArgumentError(
"autoSelectFamilyAttemptTimeout must be a positive number");if(allowH2!=null&&typeof allowH2!="boolean")throw new InvalidArgumentError("allowH2 must be a valid \
boolean value");if(allowH2!==!1)if(h2Options!=null){if(h2Options.useH2c!=null&&typeof h2Options.useH2c!="boolean")throw new InvalidArgumentError("h2Options.useH\
2c must be a valid boolean value");if(h2Options.settings?.initialWindowSize!=null&&(!Number.isInteger(h2Options.settings.initialWindowSize)||h2Options.settings.
initialWindowSize<1))throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");if(h2Options.maxConcurrentStreams!=
null&&(!Number.isInteger(h2Options.maxConcurrentStreams)||h2Options.maxConcurrentStreams<1))throw new InvalidArgumentError("h2Options.maxConcurrentStreams must \
be a positive integer, greater than 0");if(h2Options.connectionWindowSize!=null&&(!Number.isInteger(h2Options.connectionWindowSize)||h2Options.connectionWindowSize<
1))throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0");if(h2Options.pingInterval!=null&&(typeof h2Options.
pingInterval!="number"||!Number.isInteger(h2Options.pingInterval)||h2Options.pingInterval<0))throw new InvalidArgumentError("h2Options.pingInterval must be a po\
sitive integer, greater or equal to 0")}else{if(useH2c!=null&&typeof useH2c!="boolean")throw emitH2OptionsNamespaceWarning("useH2c"),new InvalidArgumentError("u\
seH2c must be a valid boolean value");if(maxConcurrentStreams!=null&&(typeof maxConcurrentStreams!="number"||maxConcurrentStreams<1))throw emitH2OptionsNamespaceWarning(
"maxConcurrentStreams"),new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");if(initialWindowSize!=null&&(!Number.isInteger(
initialWindowSize)||initialWindowSize<1))throw emitH2OptionsNamespaceWarning("initialWindowSize"),new InvalidArgumentError("initialWindowSize must be a positive\
 integer, greater than 0");if(connectionWindowSize!=null&&(!Number.isInteger(connectionWindowSize)||connectionWindowSize<1))throw emitH2OptionsNamespaceWarning(
"connectionWindowSize"),new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");if(pingInterval!=null&&(typeof pingInterval!=
"number"||!Number.isInteger(pingInterval)||pingInterval<0))throw emitH2OptionsNamespaceWarning("pingInterval"),new InvalidArgumentError("pingInterval must be a \
positive integer, greater or equal to 0")}if(super({webSocket,eventSource}),typeof connect2!="function")connect2=buildConnector({...tls,maxCachedSessions,allowH2,
socketPath,useH2c:h2Options?.useH2c??useH2c,timeout:connectTimeout,...typeof autoSelectFamily=="boolean"?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,
...connect2});else{const customConnect=connect2;connect2=(opts,callback)=>customConnect({...opts,...socketPath!=null?{socketPath}:null,...allowH2!=null?{allowH2}:
null},callback)}this[kUrl]=util.parseOrigin(url),this[kHostAuthority]=`${this[kUrl].hostname}${this[kUrl].port?`:${this[kUrl].port}`:""}`,this[kConnector]=connect2,
this[kPipelining]=pipelining??1,this[kMaxHeadersSize]=maxHeaderSize,this[kKeepAliveDefaultTimeout]=keepAliveTimeout??4e3,this[kKeepAliveMaxTimeout]=keepAliveMaxTimeout??
6e5,this[kKeepAliveTimeoutThreshold]=keepAliveTimeoutThreshold??2e3,this[kKeepAliveTimeoutValue]=this[kKeepAliveDefaultTimeout],this[kServerName]=null,this[kLocalAddress]=
localAddress??null,this[kResuming]=0,this[kNeedDrain]=0,this[kHostHeader]=`host: ${this[kHostAuthority]}\r
`,this[kBodyTimeout]=bodyTimeout??3e5,this[kHeadersTimeout]=headersTimeout??3e5,this[kStrictContentLength]=strictContentLength??!0,this[kMaxRequests]=maxRequestsPerClient,
this[kClosedResolve]=null,this[kMaxResponseSize]=maxResponseSize>-1?maxResponseSize:-1,this[kHTTPContext]=null,this[kCancelConnect]=null,this[kHTTP2Options]={pingInterval:h2Options?.
pingInterval??pingInterval??6e4,connectionWindowSize:h2Options?.connectionWindowSize??connectionWindowSize??524288,maxConcurrentStreams:h2Options?.maxConcurrentStreams??
maxConcurrentStreams??100,sessionOptions:{initialWindowSize:h2Options?.initialWindowSize??initialWindowSize??262144}},this[kUseMilo]=useMilo,this[kQueue]=[],this[kRunningIdx]=
0,this[kPendingIdx]=0,this[kResume]=sync=>resume(this,sync),this[kOnError]=err=>onError(this,err)}get pipelining(){return this[kPipelining]}set pipelining(value){
this[kPipelining]=value,this[kResume](!0)}get stats(){return new ClientStats(this)}get[kPending](){return this[kQueue].length-this[kPendingIdx]}get[kRunning](){
return this[kPendingIdx]-this[kRunningIdx]}get[kSize](){return this[kQueue].length-this[kRunningIdx]}get[kConnected](){return!!this[kHTTPContext]&&!this[kConnecting]&&
!this[kHTTPContext].destroyed}get[kBusy](){const allowsMux=this[kHTTPContext]?.version==="h2";return!!(this[kHTTPContext]?.busy(null)||this[kSize]>=(getMaxConcurrent(
this)||1)||this[kPending]>0&&!allowsMux)}[kConnect](cb){connect(this),this[kCancelConnect]=null,this.once("connect",cb)}[kDispatch](opts,handler){const request=new Request(
this[kUrl].origin,opts,handler);if(this[kQueue].push(request),this[kResuming]||(util.bodyLength(request.body)==null&&util.isIterable(request.body)?(this[kResuming]=
1,queueMicrotask(()=>resume(this))):this[kResume](!0)),request.abort===null&&!request.aborted){const onQueued=opts[kQueuedAbort];onQueued!==void 0&&onQueued(reason=>abortPendingRequest(
this,request,reason))}return this[kResuming]&&this[kNeedDrain]!==2&&this[kBusy]&&(this[kNeedDrain]=2),this[kNeedDrain]<2}[kClose](){return new Promise(resolve=>{
this[kSize]?this[kClosedResolve]=resolve:resolve(null)})}[kDestroy](err){return new Promise(resolve=>{const requests=this[kQueue].splice(this[kPendingIdx]);for(let i=0;i<
requests.length;i++){const request=requests[i];request!=null&&util.errorRequest(this,request,err)}const callback=()=>{this[kClosedResolve]&&(this[kClosedResolve](),
this[kClosedResolve]=null),resolve(null)};this[kHTTPContext]?(this[kHTTPContext].destroy(err,callback),this[kHTTPContext]=null):queueMicrotask(callback),this[kResume]()})}}
function failQueuedRequest(client,request,reason){try{request.onQueuedAbort(reason),assert(request.aborted)}catch(err){client.emit("error",err)}}function abortPendingRequest(client,request,reason){
if(request.aborted||request.abort!==null)return;const queue=client[kQueue],idx=queue.indexOf(request,client[kPendingIdx]);idx!==-1&&(idx===client[kPendingIdx]&&
client[kResuming]===2||(queue.splice(idx,1),failQueuedRequest(client,request,reason),client[kResume](!0),client[kCancelConnect]!==null&&client[kSize]===0&&queueMicrotask(
()=>cancelUnusedConnect(client))))}function cancelUnusedConnect(client){const cancel=client[kCancelConnect];cancel!==null&&client[kSize]===0&&cancel(new InformationalError(
"no request waits for this connection"))}function onError(client,err){if(client[kRunning]===0&&err.code!=="UND_ERR_INFO"&&err.code!=="UND_ERR_SOCKET"){assert(client[kPendingIdx]===
client[kRunningIdx]);const requests=client[kQueue].splice(client[kRunningIdx]);for(let i=0;i<requests.length;i++){const request=requests[i];request!=null&&util.
errorRequest(client,request,err)}assert(client[kSize]===0)}}function connect(client){assert(!client[kConnecting]),assert(!client[kHTTPContext]);let{host,hostname,
protocol,port}=client[kUrl];if(hostname[0]==="["){const idx=hostname.indexOf("]");assert(idx!==-1);const ip=hostname.substring(1,idx);assert(net.isIPv6(ip)),hostname=
ip}client[kConnecting]=!0;const servername=client[kServerName];let calledBack=!1,cancelled=!1;const abandon=(socket,err)=>{client[kConnecting]=!1,channels.connectError.
hasSubscribers&&channels.connectError.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername,localAddress:client[kLocalAddress]},
connector:client[kConnector],error:err}),util.destroy(socket.on("error",noop),err)};channels.beforeConnect.hasSubscribers&&channels.beforeConnect.publish({connectParams:{
host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername,localAddress:client[kLocalAddress]},connector:client[kConnector]});try{const connecting=client[kConnector](
{host,hostname,protocol,port,servername,localAddress:client[kLocalAddress]},(err,socket)=>{if(calledBack=!0,cancelled){socket&&util.destroy(socket.on("error",noop));
return}if(client[kCancelConnect]=null,err){handleConnectError(client,err,{host,hostname,protocol,port,servername}),client[kResume]();return}if(client.destroyed){
util.destroy(socket.on("error",noop),new ClientDestroyedError),client[kResume]();return}if(assert(socket),client[kServerName]!==servername){abandon(socket,new InformationalError(
"servername changed")),client[kResume]();return}try{client[kHTTPContext]=socket.alpnProtocol==="h2"?connectH2(client,socket):connectH1(client,socket)}catch(err2){
socket.destroy().on("error",noop),handleConnectError(client,err2,{host,hostname,protocol,port,servername}),client[kResume]();return}client[kConnecting]=!1,socket[kCounter]=
0,socket[kMaxRequests]=client[kMaxRequests],socket[kClient]=client,socket[kError]=null,channels.connected.hasSubscribers&&channels.connected.publish({connectParams:{
host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername,localAddress:client[kLocalAddress]},connector:client[kConnector],socket}),client.emit(
"connect",client[kUrl],[client]),client[kResume]()});!calledBack&&util.isStream(connecting)&&(client[kCancelConnect]=err=>{cancelled=!0,client[kCancelConnect]=null,
abandon(connecting,err)})}catch(err){handleConnectError(client,err,{host,hostname,protocol,port,servername}),client[kResume]()}}function handleConnectError(client,err,{
host,hostname,protocol,port,servername}){if(!client.destroyed){if(client[kConnecting]=!1,channels.connectError.hasSubscribers&&channels.connectError.publish({connectParams:{
host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername,localAddress:client[kLocalAddress]},connector:client[kConnector],error:err}),err.code===
"ERR_TLS_CERT_ALTNAME_INVALID"){const running=client[kQueue].splice(client[kRunningIdx],client[kRunning]);client[kPendingIdx]=client[kRunningIdx];for(let i=0;i<
running.length;i++)util.errorRequest(client,running[i],err);for(;client[kPending]>0&&client[kQueue][client[kPendingIdx]].servername===servername;){const request=client[kQueue].
splice(client[kPendingIdx],1)[0];util.errorRequest(client,request,err)}}else onError(client,err);client.emit("connectionError",client[kUrl],[client],err)}}function emitDrain(client){
client[kNeedDrain]=0,client.emit("drain",client[kUrl],[client])}function resume(client,sync){client[kResuming]!==2&&(client[kResuming]=2,_resume(client,sync),client[kResuming]=
0,client[kRunningIdx]>256&&(client[kQueue].splice(0,client[kRunningIdx]),client[kPendingIdx]-=client[kRunningIdx],client[kRunningIdx]=0))}function _resume(client,sync){
for(;;){if(client.destroyed){assert(client[kPending]===0);return}if(client[kClosedResolve]&&!client[kSize]){client[kClosedResolve](),client[kClosedResolve]=null;
return}if(client[kHTTPContext]&&client[kHTTPContext].resume(),client[kBusy])client[kNeedDrain]=2;else if(client[kNeedDrain]===2){sync?(client[kNeedDrain]=1,queueMicrotask(
()=>emitDrain(client))):emitDrain(client);continue}if(client[kPending]===0||client[kRunning]>=(getMaxConcurrent(client)||1))return;const request=client[kQueue][client[kPendingIdx]];
if(request===null)return;if(request.aborted){client[kQueue].splice(client[kPendingIdx],1);continue}if(client[kUrl].protocol==="https:"&&client[kServerName]!==request.
servername){if(client[kRunning]>0)return;client[kServerName]=request.servername,client[kHTTPContext]?.destroy(new InformationalError("servername changed"),()=>{
client[kHTTPContext]=null,resume(client)}),client[kCancelConnect]?.(new InformationalError("servername changed"))}if(client[kConnecting])return;if(!client[kHTTPContext]){
client[kServerName]=request.servername,connect(client);return}if(client[kHTTPContext].destroyed||client[kHTTPContext].busy(request))return;!request.aborted&&client[kHTTPContext].
write(request)?client[kPendingIdx]++:client[kQueue].splice(client[kPendingIdx],1)}}module.exports=Client}),4339:((module,__unused_webpack_exports,__webpack_require__)=>{
const buffer=__webpack_require__(4573),Dispatcher=__webpack_require__(6089),{ClientDestroyedError,ClientClosedError,InvalidArgumentError}=__webpack_require__(5793),
{kDestroy,kClose,kClosed,kDestroyed,kDispatch}=__webpack_require__(33),{defaultWebSocketMaxFragments,defaultWebSocketMaxPayloadSize}=__webpack_require__(1045),kOnDestroyed=Symbol(
"onDestroyed"),kOnClosed=Symbol("onClosed"),kWebSocketOptions=Symbol("webSocketOptions"),kEventSourceOptions=Symbol("eventSourceOptions");class DispatcherBase extends Dispatcher{[kDestroyed]=!1;[kOnDestroyed]=null;[kClosed]=!1;[kOnClosed]=null;constructor(opts){
super(),this[kWebSocketOptions]=opts?.webSocket??{},this[kEventSourceOptions]=opts?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[kWebSocketOptions].
maxFragments??defaultWebSocketMaxFragments,maxPayloadSize:this[kWebSocketOptions].maxPayloadSize??defaultWebSocketMaxPayloadSize}}get eventSourceOptions(){return{
maxEventSize:this[kEventSourceOptions].maxEventSize??buffer.kStringMaxLength}}get destroyed(){return this[kDestroyed]}get closed(){return this[kClosed]}close(callback){
if(callback===void 0)return new Promise((resolve,reject)=>{this.close((err,data)=>err?reject(err):resolve(data))});if(typeof callback!="function")throw new InvalidArgumentError(
"invalid callback");if(this[kDestroyed]){const err=new ClientDestroyedError;queueMicrotask(()=>callback(err,null));return}if(this[kClosed]){this[kOnClosed]?this[kOnClosed].
push(callback):queueMicrotask(()=>callback(null,null));return}this[kClosed]=!0,this[kOnClosed]??=[],this[kOnClosed].push(callback);const onClosed=()=>{const callbacks=this[kOnClosed];
this[kOnClosed]=null;for(let i=0;i<callbacks.length;i++)callbacks[i](null,null)};this[kClose]().then(()=>this.destroy()).then(()=>queueMicrotask(onClosed))}destroy(err,callback){
if(typeof err=="function"&&(callback=err,err=null),callback===void 0)return new Promise((resolve,reject)=>{this.destroy(err,(err2,data)=>err2?reject(err2):resolve(
data))});if(typeof callback!="function")throw new InvalidArgumentError("invalid callback");if(this[kDestroyed]){this[kOnDestroyed]?this[kOnDestroyed].push(callback):
queueMicrotask(()=>callback(null,null));return}err||(err=new ClientDestroyedError),this[kDestroyed]=!0,this[kOnDestroyed]??=[],this[kOnDestroyed].push(callback);
const onDestroyed=()=>{const callbacks=this[kOnDestroyed];this[kOnDestroyed]=null;for(let i=0;i<callbacks.length;i++)callbacks[i](null,null)};this[kDestroy](err).
then(()=>queueMicrotask(onDestroyed))}dispatch(opts,handler){if(!handler||typeof handler!="object")throw new InvalidArgumentError("handler must be an object");try{
if(!opts||typeof opts!="object")throw new InvalidArgumentError("opts must be an object.");if(opts.dispatcher)throw new InvalidArgumentError("opts.dispatcher is \
not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");if(this[kDestroyed]||
this[kOnDestroyed])throw new ClientDestroyedError;if(this[kClosed])throw new ClientClosedError;return this[kDispatch](opts,handler)}catch(err){if(typeof handler.
onResponseError!="function")throw err;return handler.onResponseError(null,err),!0}}}module.exports=DispatcherBase}),6089:((module,__unused_webpack_exports,__webpack_require__)=>{
const EventEmitter=__webpack_require__(8474),{InvalidArgumentError}=__webpack_require__(5793),{kOriginless,kUrl,kInterceptorKind}=__webpack_require__(33);class Dispatcher extends EventEmitter{dispatch(){
throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...args){const interceptors=Array.
isArray(args[0])?args[0]:args,interceptorOrigin=this[kOriginless]===!0?null:this[kUrl]?.origin;let dispatch=this.dispatch.bind(this);const orderSensitiveKinds=[];
for(const interceptor of interceptors)if(interceptor!=null){if(typeof interceptor!="function")throw new TypeError(`invalid interceptor, expected function receiv\
ed ${typeof interceptor}`);if(interceptor[kInterceptorKind]!=null&&orderSensitiveKinds.push(interceptor[kInterceptorKind]),dispatch=interceptor(dispatch,interceptorOrigin),
dispatch==null||typeof dispatch!="function"||dispatch.length!==2)throw new TypeError("invalid interceptor")}const cacheIndex=orderSensitiveKinds.indexOf("cache"),
redirectIndex=orderSensitiveKinds.indexOf("redirect");if(cacheIndex!==-1&&redirectIndex!==-1&&cacheIndex<redirectIndex)throw new InvalidArgumentError("the cache\
 interceptor must be composed after the redirect interceptor; composing the cache before the redirect disables the cache's cross-origin and credential redirect \
guards (GHSA-75VM-9G8F-99J4, GHSA-MQG3-3V4R-CM32, GHSA-4W7W-5XRC-9H26, GHSA-7XG3-FPHP-28HG)");const originalDispatch=dispatch,self=this;return dispatch=function(opts,handler){
return opts&&typeof opts=="object"&&!opts.origin&&self[kUrl]&&(opts=Object.assign({},opts,{origin:self[kUrl].origin})),originalDispatch(opts,handler)},new Proxy(
this,{get:(target,key)=>key==="dispatch"?dispatch:target[key]})}}module.exports=Dispatcher}),9536:((module,__unused_webpack_exports,__webpack_require__)=>{const Dispatcher=__webpack_require__(
6089),{InvalidArgumentError}=__webpack_require__(5793),{toRawHeaders}=__webpack_require__(586),{kOriginless,kUrl}=__webpack_require__(33);class LegacyHandlerWrapper{#handler;constructor(handler){
this.#handler=handler}onRequestStart(controller,context){this.#handler.onConnect?.(reason=>controller.abort(reason),context)}onRequestUpgrade(controller,statusCode,headers,socket){
const rawHeaders=Array.isArray(controller?.rawHeaders)?controller.rawHeaders:toRawHeaders(controller?.rawHeaders??headers??{});this.#handler.onUpgrade?.(statusCode,
rawHeaders,socket)}onResponseStart(controller,statusCode,headers,statusMessage){const rawHeaders=Array.isArray(controller?.rawHeaders)?controller.rawHeaders:toRawHeaders(
controller?.rawHeaders??headers??{});this.#handler.onHeaders?.(statusCode,rawHeaders,()=>controller.resume(),statusMessage)===!1&&controller.pause()}onResponseData(controller,chunk){
this.#handler.onData?.(chunk)===!1&&controller.pause()}onResponseEnd(controller,trailers){const rawTrailers=Array.isArray(controller?.rawTrailers)?controller.rawTrailers:
toRawHeaders(controller?.rawTrailers??trailers??{});this.#handler.onComplete?.(rawTrailers)}onResponseError(_controller,err){if(!this.#handler.onError)throw err;
this.#handler.onError(err)}onBodySent(chunk){this.#handler.onBodySent?.(chunk)}onRequestSent(){this.#handler.onRequestSent?.()}onResponseStarted(){this.#handler.
onResponseStarted?.()}}class Dispatcher1Wrapper extends Dispatcher{#dispatcher;constructor(dispatcher){if(super(),!dispatcher||typeof dispatcher.dispatch!="func\
tion")throw new InvalidArgumentError("Argument dispatcher must implement dispatch");this.#dispatcher=dispatcher,this[kUrl]=dispatcher[kUrl],this[kOriginless]=dispatcher[kOriginless]}static wrapHandler(handler){
if(!handler||typeof handler!="object")throw new InvalidArgumentError("handler must be an object");return typeof handler.onRequestStart=="function"?handler:new LegacyHandlerWrapper(
handler)}dispatch(opts,handler){return opts.allowH2!==!1&&(opts={...opts,allowH2:!1}),this.#dispatcher.dispatch(opts,Dispatcher1Wrapper.wrapHandler(handler))}get webSocketOptions(){
return this.#dispatcher.webSocketOptions}get eventSourceOptions(){return this.#dispatcher.eventSourceOptions}close(...args){return this.#dispatcher.close(...args)}destroy(...args){
return this.#dispatcher.destroy(...args)}}module.exports=Dispatcher1Wrapper}),5579:((module,__unused_webpack_exports,__webpack_require__)=>{const DispatcherBase=__webpack_require__(
4339),{kClose,kDestroy,kClosed,kDestroyed,kDispatch,kNoProxyAgent,kHttpProxyAgent,kHttpsProxyAgent}=__webpack_require__(33),ProxyAgent=__webpack_require__(4942),
Agent=__webpack_require__(3779),DEFAULT_PORTS={"http:":80,"https:":443};class EnvHttpProxyAgent extends DispatcherBase{#noProxyValue=null;#noProxyEntries=null;#opts=null;constructor(opts={}){
super(opts),this.#opts=opts;const{httpProxy,httpsProxy,noProxy,...agentOpts}=opts;this[kNoProxyAgent]=new Agent(agentOpts);const HTTP_PROXY=httpProxy??process.env.
http_proxy??process.env.HTTP_PROXY;HTTP_PROXY?this[kHttpProxyAgent]=new ProxyAgent({...agentOpts,uri:HTTP_PROXY}):this[kHttpProxyAgent]=this[kNoProxyAgent];const HTTPS_PROXY=httpsProxy??
process.env.https_proxy??process.env.HTTPS_PROXY;HTTPS_PROXY?this[kHttpsProxyAgent]=new ProxyAgent({...agentOpts,uri:HTTPS_PROXY}):this[kHttpsProxyAgent]=this[kHttpProxyAgent],
this.#parseNoProxy()}[kDispatch](opts,handler){const url=new URL(opts.origin);return this.#getProxyAgentForUrl(url).dispatch(opts,handler)}[kClose](){return Promise.
all([this[kNoProxyAgent].close(),!this[kHttpProxyAgent][kClosed]&&this[kHttpProxyAgent].close(),!this[kHttpsProxyAgent][kClosed]&&this[kHttpsProxyAgent].close()])}[kDestroy](err){
return Promise.all([this[kNoProxyAgent].destroy(err),!this[kHttpProxyAgent][kDestroyed]&&this[kHttpProxyAgent].destroy(err),!this[kHttpsProxyAgent][kDestroyed]&&
this[kHttpsProxyAgent].destroy(err)])}#getProxyAgentForUrl(url){let{protocol,host:hostname,port}=url;return hostname=hostname.replace(/:\d*$/,"").replace(/^\[(.+)\]$/,
"$1").toLowerCase(),hostname.length>1&&hostname.charCodeAt(hostname.length-1)===46&&(hostname=hostname.slice(0,-1)),port=Number.parseInt(port,10)||DEFAULT_PORTS[protocol]||
0,this.#shouldProxy(hostname,port)?protocol==="https:"?this[kHttpsProxyAgent]:this[kHttpProxyAgent]:this[kNoProxyAgent]}#shouldProxy(hostname,port){if(this.#noProxyChanged&&
this.#parseNoProxy(),this.#noProxyEntries.length===0)return!0;for(let i=0;i<this.#noProxyEntries.length;i++){const entry=this.#noProxyEntries[i];if(entry.hostname===
"*"){if(entry.port&&entry.port!==port)continue;return!1}if(!(entry.port&&entry.port!==port)&&(!entry.wildcard&&hostname===entry.hostname||hostname.slice(-(entry.
hostname.length+1))===`.${entry.hostname}`))return!1}return!0}#parseNoProxy(){const noProxyValue=this.#opts.noProxy??this.#noProxyEnv,noProxySplit=noProxyValue.
split(/[,\s]/),noProxyEntries=[];for(let i=0;i<noProxySplit.length;i++){const entry=noProxySplit[i];if(!entry)continue;let hostname,port;const ipv6WithPort=entry.
match(/^\[(.+)\]:(\d+)$/);if(ipv6WithPort)hostname=ipv6WithPort[1],port=Number.parseInt(ipv6WithPort[2],10);else{const unbracketed=entry.replace(/^\[(.+)\]$/,"$\
1"),parsed=(unbracketed.match(/:/g)||[]).length===1&&unbracketed.match(/^(.+):(\d+)$/);hostname=parsed?parsed[1]:unbracketed,port=parsed?Number.parseInt(parsed[2],
10):0}const wildcard=entry.charCodeAt(0)===42;noProxyEntries.push({hostname:hostname.replace(/^\*?\./,"").replace(/^(.+)\.$/,"$1").toLowerCase(),port,wildcard})}
this.#noProxyValue=noProxyValue,this.#noProxyEntries=noProxyEntries}get#noProxyChanged(){return this.#opts.noProxy!==void 0?!1:this.#noProxyValue!==this.#noProxyEnv}get#noProxyEnv(){
return process.env.no_proxy??process.env.NO_PROXY??""}}module.exports=EnvHttpProxyAgent}),158:(module=>{class FixedCircularBuffer{bottom=0;top=0;list=new Array(
2048).fill(void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(data){this.list[this.top]=data,this.top=
this.top+1&2047}shift(){const nextItem=this.list[this.bottom];return nextItem===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,nextItem)}}
module.exports=class{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){return this.head.isEmpty()}push(data){this.head.isFull()&&(this.head=this.
head.next=new FixedCircularBuffer),this.head.push(data)}shift(){const tail=this.tail,next=tail.shift();return tail.isEmpty()&&tail.next!==null&&(this.tail=tail.
next,tail.next=null),next}}}),1545:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError}=__webpack_require__(5793),Client=__webpack_require__(
5215);class H2CClient extends Client{constructor(origin,clientOpts){if(typeof origin=="string"&&(origin=new URL(origin)),origin.protocol!=="http:")throw new InvalidArgumentError(
"h2c-client: Only h2c protocol is supported");const{maxConcurrentStreams,pipelining,...opts}=clientOpts??{},defaultMaxConcurrentStreams=maxConcurrentStreams??100;
let defaultPipelining=100;if(maxConcurrentStreams!=null&&(!Number.isInteger(maxConcurrentStreams)||maxConcurrentStreams<1))throw new InvalidArgumentError("maxCo\
ncurrentStreams must be a positive integer, greater than 0");if(pipelining!=null&&Number.isInteger(pipelining)&&pipelining>0&&(defaultPipelining=pipelining),defaultPipelining>
defaultMaxConcurrentStreams)throw new InvalidArgumentError("h2c-client: pipelining cannot be greater than maxConcurrentStreams");super(origin,{...opts,maxConcurrentStreams:defaultMaxConcurrentStreams,
pipelining:defaultPipelining,allowH2:!0,useH2c:!0})}}module.exports=H2CClient}),3475:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(
4589),util=__webpack_require__(586),timers=__webpack_require__(1017),{HeadersTimeoutError,HeadersOverflowError,SocketError,InformationalError,BodyTimeoutError,HTTPParserError,
ResponseContentLengthMismatchError,ResponseExceededMaxSizeError}=__webpack_require__(5793),{kUrl,kReset,kClient,kParser,kBlocking,kRunning,kWriting,kQueue,kKeepAliveDefaultTimeout,
kRunningIdx,kError,kPipelining,kSocket,kKeepAliveTimeoutValue,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kBodyTimeout,kMaxResponseSize,kResume,kHTTPContext,
kMaxHeadersSize}=__webpack_require__(33),FastBuffer=Buffer[Symbol.species],removeAllListeners=util.removeAllListeners,kPausedByHandler=Symbol("kPausedByHandler"),
BUFFER_PAGE_SIZE=4096,INITIAL_BUFFER_SIZE=128*1024,EMPTY_BUF=Buffer.alloc(0),BODY_KIND_CONTENT_LENGTH=0,EVENT_RANGE_SIZE=9,EVENT_HEADERS_SIZE=19;let miloPackage,
useWasmSIMD=process.arch!=="riscv64"&&process.arch!=="ppc64";process.env.UNDICI_NO_WASM_SIMD==="1"?useWasmSIMD=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(useWasmSIMD=
!0);const USE_NATIVE_TIMER=0,USE_FAST_TIMER=1,TIMEOUT_HEADERS=2|USE_FAST_TIMER,TIMEOUT_BODY=4|USE_FAST_TIMER,TIMEOUT_KEEP_ALIVE=8|USE_NATIVE_TIMER;let miloEnabled=process.
env.UNDICI_USE_MILO==="1"||process.env.UNDICI_USE_MILO==="true",miloInstance=null,currentBuffer=null,currentBufferSize=0,currentBufferPtr=null,currentBufferRef=null;
function onParserTimeout(parserWeakRef){const parser=parserWeakRef.deref?parserWeakRef.deref():parserWeakRef;if(!parser)return;const{socket,timeoutType,client,paused}=parser;
timeoutType===TIMEOUT_HEADERS?(!socket[kWriting]||socket.writableNeedDrain||client[kRunning]>1)&&(assert(!paused,"cannot be paused while waiting for headers"),util.
destroy(socket,new HeadersTimeoutError)):timeoutType===TIMEOUT_BODY?paused||util.destroy(socket,new BodyTimeoutError):timeoutType===TIMEOUT_KEEP_ALIVE&&(assert(
client[kRunning]===0&&client[kKeepAliveTimeoutValue]),util.destroy(socket,new InformationalError("socket idle timeout")))}function getMilo(){if(miloInstance)return miloInstance;
if(useWasmSIMD)try{miloPackage=__webpack_require__(4383)}catch{}return miloPackage=miloPackage||__webpack_require__(4399),miloInstance=miloPackage.setup(),miloInstance}
class H1Parser{constructor(client,socket){this.milo=getMilo(),this.client=client,this.socket=socket,this.parser=this.milo.create(),this.events=new FastBuffer(this.
milo.memory.buffer,this.parser+this.milo.ParserFields.EVENTS,4).readUInt32LE(0),this.milo.setShouldAutodetect(this.parser,!1),this.milo.setIsRequest(this.parser,
!1),this.milo.setShouldManageUnconsumed(this.parser,!1),this.milo.setShouldSuspendAfterHeaders(this.parser,!0),this.milo.setMaxHeaderLength(this.parser,client[kMaxHeadersSize]),
this.milo.setActiveEvents(this.parser,this.milo.EVENT_ACTIVE_ON_ERROR|this.milo.EVENT_ACTIVE_ON_MESSAGE_COMPLETE|this.milo.EVENT_ACTIVE_ON_REASON|this.milo.EVENT_ACTIVE_ON_HEADER_NAME|
this.milo.EVENT_ACTIVE_ON_HEADER_VALUE|this.milo.EVENT_ACTIVE_ON_HEADERS|this.milo.EVENT_ACTIVE_ON_DATA|this.milo.EVENT_ACTIVE_ON_TRAILER_NAME|this.milo.EVENT_ACTIVE_ON_TRAILER_VALUE),
this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.responseStarted=
!1,this.pausedByParser=!1,this.pauseStateIsStart=!1,this.headers=[],this.trailers=[],this.headersSize=0,this.trailersSize=0,this.headersMaxSize=client[kMaxHeadersSize],
this.shouldKeepAlive=!1,this.paused=!1,this.errored=!1,this.waitingForMoreData=0,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.connection=
"",this.contentLength=-1,this.maxResponseSize=client[kMaxResponseSize],this.directBodyRemaining=0,this.directBodyCompletePending=!1,this.headersSuspended=!1,this.
skipBody=!1,this[kPausedByHandler]=!1,INITIAL_BUFFER_SIZE>currentBufferSize||currentBuffer.buffer!==this.milo.memory.buffer?this.ensureBuffers(INITIAL_BUFFER_SIZE):
this.updateBuffers()}setTimeout(delay,type){delay!==this.timeoutValue||type&USE_FAST_TIMER^this.timeoutType&USE_FAST_TIMER?(this.timeout&&(timers.clearTimeout(this.
timeout),this.timeout=null),delay&&(type&USE_FAST_TIMER?this.timeout=timers.setFastTimeout(onParserTimeout,delay,this.timeoutWeakRef):(this.timeout=setTimeout(onParserTimeout,
delay,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=delay):this.timeout?.refresh&&this.timeout.refresh(),this.timeoutType=type}ensureBuffers(size){
const{milo}=this;currentBufferPtr!=null&&milo.dealloc(currentBufferPtr,currentBufferSize),currentBufferSize=Math.ceil(size/BUFFER_PAGE_SIZE)*BUFFER_PAGE_SIZE,currentBufferPtr=
milo.alloc(currentBufferSize),currentBuffer=new FastBuffer(milo.memory.buffer,currentBufferPtr,currentBufferSize),this.updateBuffers()}updateBuffers(){this.parserFields=
new FastBuffer(this.milo.memory.buffer,this.parser),this.parserEvents=new FastBuffer(this.milo.memory.buffer,this.events,64*1024)}resume(){if(!(this.socket.destroyed||
!this.paused)){if(this.milo.resume(this.parser),assert(this.timeoutType===TIMEOUT_BODY),this.timeout?.refresh&&this.timeout.refresh(),this.paused=!1,this.directBodyCompletePending){
try{this.completeDirectBody()}catch(err){util.destroy(this.socket,err);return}if(this.paused)return}this.readMore()}}readMore(){if(!(this.paused||!this.parser))
for(;!this.paused&&this.parser&&!(this.waitingForMoreData&&this.socket.readableLength<=this.waitingForMoreData);){this.waitingForMoreData=0;const chunk=this.socket.
read();if(chunk===null||this.execute(chunk)===!1)break}}execute(data){const available=data.length;assert(!this.paused);const{socket,milo}=this;try{if(this.directBodyRemaining>
0)return this.consumeDirectBody(data);currentBuffer.buffer!==milo.memory.buffer?(currentBuffer=new FastBuffer(milo.memory.buffer,currentBufferPtr,currentBufferSize),
this.updateBuffers()):this.parserEvents.buffer!==milo.memory.buffer&&this.updateBuffers();let offset=0,parseLen=available;const headersEnd=this.statusCode===0?data.
indexOf(`\r
\r
`):-1;for(headersEnd!==-1&&(parseLen=headersEnd+4);;){parseLen>currentBufferSize&&this.ensureBuffers(parseLen);const parseData=data.subarray(offset,offset+parseLen);
currentBuffer.set(parseData),currentBufferRef=parseData;const consumed=milo.parse(this.parser,currentBufferPtr,parseLen);this.drainEvents();const consumedTotal=offset+
consumed;if(this.errored||consumed===0&&this.parserFields[milo.ParserFields.ERROR_CODE]!==milo.ERROR_NONE)throw this.createError(data.subarray(consumedTotal));if(this.
upgrade)return this.onUpgrade(data.subarray(consumedTotal)),!1;if(this.directBodyCompletePending){if(this.completeDirectBody(),this.paused)return!1}else if(this.
pausedByParser)return this.pausedByParser=!1,this.headersSuspended=!1,this[kPausedByHandler]&&this.pauseStateIsStart?(this.pauseStateIsStart=!1,milo.resume(this.
parser),this[kPausedByHandler]=!1,!1):(this.pauseStateIsStart=!1,this.paused=!0,socket.unshift(data.subarray(consumedTotal)),!1);if(this.directBodyRemaining>0)return this.
consumeDirectBody(data.subarray(consumedTotal));if(consumed<parseLen){const remaining=data.subarray(consumedTotal);return socket.unshift(remaining),this.waitingForMoreData=
consumed===0?remaining.length:0,!1}if(offset=consumedTotal,offset>=available){if(this.headersSuspended){this.headersSuspended=!1,parseLen=0;continue}return!0}this.
headersSuspended=!1,parseLen=available-offset}}catch(err){return util.destroy(socket,err),!1}finally{currentBufferRef=null}}consumeDirectBody(data){const{socket,
client,maxResponseSize}=this,available=data.length,len=Math.min(available,this.directBodyRemaining);if(this.timeout?.refresh&&this.timeout.refresh(),len>0){const request=client[kQueue][client[kRunningIdx]];
if(assert(request),assert(this.timeoutType===TIMEOUT_BODY),assert(this.statusCode>=200),maxResponseSize>-1&&this.bytesRead+len>maxResponseSize)throw new ResponseExceededMaxSizeError;
if(this.bytesRead+=len,this.directBodyRemaining-=len,request.onResponseData(data.subarray(0,len))===!1)return this.directBodyCompletePending=this.directBodyRemaining===
0,this.pauseParser(),this[kPausedByHandler]=!0,this.pausedByParser=!1,this.paused=!0,len<available&&socket.unshift(data.subarray(len)),!1}if(this.directBodyRemaining===
0){this.completeDirectBody();const remaining=data.subarray(len);if(this.errored||this.parserFields[this.milo.ParserFields.ERROR_CODE]!==this.milo.ERROR_NONE)throw this.
createError(remaining);if(this.pausedByParser)return this.pausedByParser=!1,this.pauseStateIsStart=!1,this.paused=!0,remaining.length>0&&socket.unshift(remaining),
!1;if(remaining.length>0)return socket.unshift(remaining),!1}return!0}completeDirectBody(){const{milo}=this;currentBuffer.buffer!==milo.memory.buffer?(currentBuffer=
new FastBuffer(milo.memory.buffer,currentBufferPtr,currentBufferSize),this.updateBuffers()):this.parserEvents.buffer!==milo.memory.buffer&&this.updateBuffers(),
this.directBodyCompletePending=!1,currentBufferRef=EMPTY_BUF,milo.complete(this.parser),this.drainEvents()}setShouldSkipBody(value){this.skipBody!==value&&(this.
skipBody=value,this.milo.setShouldSkipBody(this.parser,value))}finish(){return this.parser?this.directBodyRemaining>0?new ResponseContentLengthMismatchError:(this.
parserEvents.buffer!==this.milo.memory.buffer&&this.updateBuffers(),this.milo.finish(this.parser),this.drainEvents(),this.errored?this.createError(EMPTY_BUF):null):
null}createError(data){const{contentLength,bytesRead}=this;if(contentLength!==-1&&bytesRead!==contentLength)return new ResponseContentLengthMismatchError;const errorCode=this.
parserFields[this.milo.ParserFields.ERROR_CODE],errorName=this.milo.Errors[errorCode],errorDescription=errorName==="UNEXPECTED_EOF"?"Invalid EOF state":this.milo.
getErrorDescription(this.parser),reason=errorName==="UNEXPECTED_EOF"?errorDescription:errorDescription?`[ERROR_${errorName}] ${errorDescription}`:`ERROR_${errorName}`;
return new HTTPParserError(`Response does not match the HTTP/1.1 protocol (${reason})`,errorName,data)}destroy(){this.parser&&(this.milo.destroy(this.parser),this.
parser=null),this.timeout&&timers.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1,this.responseStarted=
!1,this.pausedByParser=!1,this.pauseStateIsStart=!1,this.connection="",this.skipBody=!1}pauseParser(stateIsStart=!1){this.milo.pause(this.parser),this.pausedByParser=
!0,this.pauseStateIsStart=stateIsStart}drainEvents(){const{socket,client,milo}=this;let cursor=0;const firstEvent=this.parserEvents[0];if(firstEvent!==milo.EVENT_END&&
firstEvent!==milo.EVENT_ERROR&&!this.responseStarted){if(this.responseStarted=!0,socket.destroyed)return this.fail(this.milo.ERROR_CALLBACK_ERROR,"Other side cl\
osed");const request=client[kQueue][client[kRunningIdx]];if(!request)return this.fail(this.milo.ERROR_CALLBACK_ERROR,"Missing request");request.onResponseStarted()}
for(;;){const event=this.parserEvents[cursor];let eventLen=EVENT_RANGE_SIZE;switch(event){case milo.EVENT_END:return;case milo.EVENT_ERROR:this.errored=!0;return;case milo.
EVENT_MESSAGE_COMPLETE:{const{client:client2,socket:socket2,statusCode,upgrade,trailers,contentLength,bytesRead,shouldKeepAlive}=this;if(this.responseStarted=!1,
socket2.destroyed&&(!statusCode||shouldKeepAlive))return this.fail(milo.ERROR_CALLBACK_ERROR,"Other side closed");if(upgrade){this.pauseParser();return}assert(statusCode>=
100);const request=client2[kQueue][client2[kRunningIdx]];if(assert(request),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength=-1,this.directBodyRemaining=
0,this.directBodyCompletePending=!1,this.headersSuspended=!1,this.skipBody=!1,this.keepAlive="",this.connection="",this.trailers=[],this.trailersSize=0,statusCode<
200)break;if(request.method!=="HEAD"&&contentLength!==-1&&bytesRead!==contentLength){util.destroy(socket2,new ResponseContentLengthMismatchError),this.pauseParser();
break}request.onResponseEnd(trailers),client2[kQueue][client2[kRunningIdx]++]=null,socket2[kWriting]?(assert(client2[kRunning]===0),util.destroy(socket2,new InformationalError(
"reset")),this.pauseParser(!0)):shouldKeepAlive?socket2[kReset]&&client2[kRunning]===0?(util.destroy(socket2,new InformationalError("reset")),this.pauseParser(!0)):
client2[kPipelining]==null||client2[kPipelining]===1?setImmediate(client2[kResume]):client2[kResume]():(util.destroy(socket2,new InformationalError("reset")),this.
pauseParser(!0));break}case milo.EVENT_REASON:{const at=this.parserEvents.readUInt32LE(cursor+1),len=this.parserEvents.readUInt32LE(cursor+5);this.statusText=new FastBuffer(
currentBufferRef.buffer,currentBufferRef.byteOffset+at,len).toString();break}case milo.EVENT_HEADER_NAME:{const at=this.parserEvents.readUInt32LE(cursor+1),len=this.
parserEvents.readUInt32LE(cursor+5),data=len>0?new FastBuffer(currentBufferRef.buffer,currentBufferRef.byteOffset+at,len):EMPTY_BUF;if(this.headers.push(data),this.
headersSize+=len,this.headersSize>=this.headersMaxSize)return util.destroy(this.socket,new HeadersOverflowError),this.fail(milo.ERROR_CALLBACK_ERROR,"Headers ov\
erflow");break}case milo.EVENT_HEADER_VALUE:{const at=this.parserEvents.readUInt32LE(cursor+1),len=this.parserEvents.readUInt32LE(cursor+5),data=len>0?new FastBuffer(
currentBufferRef.buffer,currentBufferRef.byteOffset+at,len):EMPTY_BUF,key=this.headers[this.headers.length-1];if(this.headers.push(data),key.length===10){const headerName=util.
bufferToLowerCasedHeaderName(key);headerName==="keep-alive"?this.keepAlive+=(this.keepAlive.length===0?"":",")+data.toString():headerName==="connection"&&(this.
connection+=(this.connection.length===0?"":",")+data.toString())}if(this.headersSize+=len,this.headersSize>=this.headersMaxSize)return util.destroy(this.socket,
new HeadersOverflowError),this.fail(milo.ERROR_CALLBACK_ERROR,"Headers overflow");break}case milo.EVENT_HEADERS:{eventLen=EVENT_HEADERS_SIZE;const statusCode=this.
parserEvents.readUInt16LE(cursor+5),shouldKeepAlive=this.parserEvents[cursor+7]!==0,shouldUpgrade=this.parserEvents[cursor+8]!==0,hasTrailers=this.parserEvents[cursor+
9]!==0,bodyKind=this.parserEvents[cursor+10],contentLength=this.parserEvents.readUInt32LE(cursor+11)+this.parserEvents.readUInt32LE(cursor+15)*4294967296,{socket:socket2,
client:client2,headers,statusText}=this;if(socket2.destroyed)return this.fail(milo.ERROR_CALLBACK_ERROR,"Other side closed");const request=client2[kQueue][client2[kRunningIdx]];
if(!request)return this.fail(milo.ERROR_CALLBACK_ERROR,"Missing request");if(assert(!this.upgrade),assert(this.statusCode<200),statusCode===100)return util.destroy(
socket2,new SocketError("bad response",util.getSocketInfo(socket2))),this.fail(milo.ERROR_CALLBACK_ERROR,"Bad response");if(shouldUpgrade&&!request.upgrade)return util.
destroy(socket2,new SocketError("bad upgrade",util.getSocketInfo(socket2))),this.fail(milo.ERROR_CALLBACK_ERROR,"Bad upgrade");if(assert(this.timeoutType===TIMEOUT_HEADERS),
this.statusCode=statusCode,this.shouldKeepAlive=shouldKeepAlive||request.method==="HEAD"&&!socket2[kReset]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection)&&
!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection),this.contentLength=bodyKind===BODY_KIND_CONTENT_LENGTH?contentLength:-1,this.statusCode>=200){const bodyTimeout=request.
bodyTimeout!=null?request.bodyTimeout:client2[kBodyTimeout];this.setTimeout(bodyTimeout,TIMEOUT_BODY)}else this.timeout?.refresh&&this.timeout.refresh();if(request.
method==="CONNECT"){assert(client2[kRunning]===1),milo.setIsConnect(this.parser,!0),this.upgrade=!0;return}if(shouldUpgrade){assert(client2[kRunning]===1),this.
upgrade=!0,this.pauseParser();return}if(this.headers=[],this.headersSize=0,this.shouldKeepAlive&&client2[kPipelining]){const keepAliveTimeout=this.keepAlive?util.
parseKeepAliveTimeout(this.keepAlive):null;if(keepAliveTimeout!=null){const timeout=Math.min(keepAliveTimeout-client2[kKeepAliveTimeoutThreshold],client2[kKeepAliveMaxTimeout]);
timeout<=0?socket2[kReset]=!0:client2[kKeepAliveTimeoutValue]=timeout}else client2[kKeepAliveTimeoutValue]=client2[kKeepAliveDefaultTimeout]}else socket2[kReset]=
!0;const pause=request.onResponseStart(statusCode,headers,this.resume,statusText)===!1;if(request.aborted)return this.fail(milo.ERROR_CALLBACK_ERROR,"Request ab\
orted");(request.method==="HEAD"||statusCode<200)&&this.setShouldSkipBody(!0),this.headersSuspended=!0,!pause&&request.method!=="HEAD"&&statusCode>=200&&statusCode!==
204&&statusCode!==205&&statusCode!==304&&bodyKind===BODY_KIND_CONTENT_LENGTH&&contentLength>0&&!hasTrailers&&(this.directBodyRemaining=contentLength),socket2[kBlocking]&&
(socket2[kBlocking]=!1,client2[kResume]()),pause?(this.pauseParser(),this[kPausedByHandler]=!0):(request.method==="HEAD"||statusCode<200||statusCode===204||statusCode===
205||statusCode===304||bodyKind===BODY_KIND_CONTENT_LENGTH&&contentLength===0)&&(this.directBodyCompletePending=!0);break}case milo.EVENT_DATA:{const at=this.parserEvents.
readUInt32LE(cursor+1),len=this.parserEvents.readUInt32LE(cursor+5),{client:client2,socket:socket2,statusCode,maxResponseSize}=this;if(socket2.destroyed)return this.
fail(milo.ERROR_CALLBACK_ERROR,"Other side closed");const request=client2[kQueue][client2[kRunningIdx]];if(assert(request),assert(this.timeoutType===TIMEOUT_BODY),
this.timeout?.refresh&&this.timeout.refresh(),assert(statusCode>=200),maxResponseSize>-1&&this.bytesRead+len>maxResponseSize)return util.destroy(socket2,new ResponseExceededMaxSizeError),
this.fail(milo.ERROR_CALLBACK_ERROR,"Response size exceeded");this.bytesRead+=len;const buffer=currentBufferRef;request.onResponseData(new FastBuffer(buffer.buffer,
buffer.byteOffset+at,len))===!1&&(this.pauseParser(),this[kPausedByHandler]=!0);break}case milo.EVENT_TRAILER_NAME:{const at=this.parserEvents.readUInt32LE(cursor+
1),len=this.parserEvents.readUInt32LE(cursor+5),data=len>0?new FastBuffer(currentBufferRef.buffer,currentBufferRef.byteOffset+at,len):EMPTY_BUF;if(this.trailers.
push(data),this.trailersSize+=len,this.trailersSize>=this.headersMaxSize)return util.destroy(this.socket,new HeadersOverflowError),this.fail(milo.ERROR_CALLBACK_ERROR,
"Headers overflow");break}case milo.EVENT_TRAILER_VALUE:{const at=this.parserEvents.readUInt32LE(cursor+1),len=this.parserEvents.readUInt32LE(cursor+5),data=len>
0?new FastBuffer(currentBufferRef.buffer,currentBufferRef.byteOffset+at,len):EMPTY_BUF;if(this.trailers.push(data),this.trailersSize+=len,this.trailersSize>=this.
headersMaxSize)return util.destroy(this.socket,new HeadersOverflowError),this.fail(milo.ERROR_CALLBACK_ERROR,"Headers overflow");break}default:return}cursor+=eventLen}}fail(code,message){
this.milo.fail(this.parser,code,message),this.errored=!0}onUpgrade(head){const{upgrade,client,socket,headers,statusCode}=this;assert(upgrade),assert(client[kSocket]===
socket),assert(!socket.destroyed),assert(!this.paused);const request=client[kQueue][client[kRunningIdx]];assert(request),assert(request.upgrade||request.method===
"CONNECT"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,socket.unshift(head),socket[kParser].destroy(),socket[kParser]=
null,socket[kClient]=null,socket[kError]=null,removeAllListeners(socket),client[kSocket]=null,client[kHTTPContext]=null,client[kQueue][client[kRunningIdx]++]=null,
client.emit("disconnect",client[kUrl],[client],new InformationalError("upgrade"));try{request.onRequestUpgrade(statusCode,headers,socket)}catch(err){util.destroy(
socket,err)}client[kResume]()}}function setMiloEnabled(value){miloEnabled=value}function getMiloEnabled(){return miloEnabled}module.exports={H1Parser,getMiloEnabled,
setMiloEnabled}}),4830:((module,__unused_webpack_exports,__webpack_require__)=>{const{AsyncResource}=__webpack_require__(6698),{PoolStats}=__webpack_require__(4624),
DispatcherBase=__webpack_require__(4339),FixedQueue=__webpack_require__(158),{kConnected,kSize,kRunning,kPending,kQueued,kBusy,kFree,kUrl,kClose,kDestroy,kDispatch,
kQueuedAbort}=__webpack_require__(33),{createAbortedController}=__webpack_require__(8861),kClients=Symbol("clients"),kNeedDrain=Symbol("needDrain"),kQueue=Symbol(
"queue"),kClosedResolve=Symbol("closed resolve"),kOnDrain=Symbol("onDrain"),kOnConnect=Symbol("onConnect"),kOnDisconnect=Symbol("onDisconnect"),kOnConnectionError=Symbol(
"onConnectionError"),kOnClientBusy=Symbol("on client busy"),kOnClientDrain=Symbol("on client drain"),kDrainQueue=Symbol("drain queue"),kGetDispatcher=Symbol("ge\
t dispatcher"),kHasDispatcher=Symbol("has dispatcher"),kAddClient=Symbol("add client"),kRemoveClient=Symbol("remove client"),kRetireClient=Symbol("retire client"),
kRetiring=Symbol("retiring clients"),kShiftQueue=Symbol("shift queue"),kAbortQueued=Symbol("abort queued");class QueuedRequest extends AsyncResource{constructor(opts,handler){
super("UNDICI_POOL_QUEUED_REQUEST"),this.opts=opts,this.handler=handler,this.queued=!0}dispatch(dispatcher){return this.runInAsyncScope(dispatcher.dispatch,dispatcher,
this.opts,this.handler)}}function closeClients(pool){const closeAll=[];for(let i=0;i<pool[kClients].length;i++){const client=pool[kClients][i];client.destroyed||
closeAll.push(client.close())}for(const closed of pool[kRetiring].values())closeAll.push(closed);return Promise.all(closeAll)}class PoolBase extends DispatcherBase{[kQueue]=new FixedQueue;[kQueued]=0;[kClients]=[];[kRetiring]=new Map;[kNeedDrain]=!1;[kOnDrain](client,origin,targets){
if(client.closed||client.destroyed)return;let needDrain=!1;for(this[kOnClientDrain](client);!needDrain;){const item=this[kShiftQueue]();if(!item)break;needDrain=
!item.dispatch(client)}if(client[kNeedDrain]=needDrain,needDrain&&(this[kOnClientBusy](client),this[kQueued]>0))return this[kDrainQueue](origin,targets);if(!needDrain&&
this[kNeedDrain]&&(this[kNeedDrain]=!1,this.emit("drain",origin,[this,...targets])),this[kClosedResolve]&&this[kQueued]===0)return closeClients(this).then(this[kClosedResolve])}[kOnClientBusy](){}[kOnClientDrain](){}[kDrainQueue](origin,targets){
let hasDispatcher=!0;for(;this[kQueued]>0;){let dispatcher;try{dispatcher=this[kGetDispatcher]()}catch(err){const item2=this[kShiftQueue]();item2.runInAsyncScope(
item2.handler.onResponseError,item2.handler,null,err),hasDispatcher=!this.destroyed&&this[kHasDispatcher](!1);continue}if(!dispatcher){hasDispatcher=!1;break}if(!this[kShiftQueue]().
dispatch(dispatcher)&&(dispatcher[kNeedDrain]=!0,this[kOnClientBusy](dispatcher),hasDispatcher=this[kHasDispatcher](!1),!hasDispatcher))break}if(hasDispatcher&&
this[kNeedDrain]&&(this[kNeedDrain]=!1,this.emit("drain",origin,[this,...targets])),this[kClosedResolve]&&this[kQueued]===0)return closeClients(this).then(this[kClosedResolve])}[kShiftQueue](){
const queue=this[kQueue];let item=queue.shift();for(;item!==null&&item.queued===!1;)item=queue.shift();return item!==null&&(this[kQueued]--,item.queued=!1),item}[kAbortQueued](item,reason){
if(!item.queued)return;const{handler}=item;item.queued=!1,item.opts=null,item.handler=null,this[kQueued]--,item.runInAsyncScope(handler.onResponseError,handler,
createAbortedController(reason),reason),this[kClosedResolve]&&this[kQueued]===0&&closeClients(this).then(this[kClosedResolve])}[kOnConnect]=(origin,targets)=>{this.
emit("connect",origin,[this,...targets])};[kOnDisconnect]=(origin,targets,err)=>{this.emit("disconnect",origin,[this,...targets],err)};[kOnConnectionError]=(origin,targets,err)=>{
this.emit("connectionError",origin,[this,...targets],err)};get[kBusy](){return this[kNeedDrain]}get[kConnected](){let ret=0;for(const{[kConnected]:connected}of this[kClients])
ret+=connected;return ret}get[kFree](){let ret=0;for(const{[kConnected]:connected,[kNeedDrain]:needDrain}of this[kClients])ret+=connected&&!needDrain;return ret}get[kPending](){
let ret=this[kQueued];for(const{[kPending]:pending}of this[kClients])ret+=pending;return ret}get[kRunning](){let ret=0;for(const{[kRunning]:running}of this[kClients])
ret+=running;return ret}get[kSize](){let ret=this[kQueued];for(const{[kSize]:size}of this[kClients])ret+=size;return ret}get stats(){return new PoolStats(this)}[kClose](){
return this[kQueued]===0?closeClients(this):new Promise(resolve=>{this[kClosedResolve]=resolve})}[kDestroy](err){for(;;){const item=this[kShiftQueue]();if(!item)
break;item.handler.onResponseError(null,err)}const destroyAll=new Array(this[kClients].length);for(let i=0;i<this[kClients].length;i++)destroyAll[i]=this[kClients][i].
destroy(err);for(const client of this[kRetiring].keys())destroyAll.push(client.destroy(err));return Promise.all(destroyAll)}[kDispatch](opts,handler){const dispatcher=this[kGetDispatcher]();
if(dispatcher)dispatcher.dispatch(opts,handler)||(dispatcher[kNeedDrain]=!0,this[kOnClientBusy](dispatcher),this[kNeedDrain]=!this[kHasDispatcher]());else{const item=new QueuedRequest(
opts,handler);this[kNeedDrain]=!0,this[kQueue].push(item),this[kQueued]++;const onQueued=opts[kQueuedAbort];onQueued!==void 0&&onQueued(reason=>this[kAbortQueued](
item,reason))}return!this[kNeedDrain]}[kHasDispatcher](){for(let i=0;i<this[kClients].length;i++){const dispatcher=this[kClients][i];if(!dispatcher[kNeedDrain]&&
dispatcher.closed!==!0&&dispatcher.destroyed!==!0)return!0}return!1}[kAddClient](client){return client.on("drain",this[kOnDrain].bind(this,client)).on("connect",
this[kOnConnect]).on("disconnect",this[kOnDisconnect]).on("connectionError",this[kOnConnectionError]),this[kClients].push(client),this[kNeedDrain]&&queueMicrotask(
()=>{this[kNeedDrain]&&!client[kNeedDrain]&&this[kOnDrain](client,client[kUrl],[client,this])}),this}[kRetireClient](client){const idx=this[kClients].indexOf(client);
if(idx!==-1&&this[kClients].splice(idx,1),client.destroyed||this[kRetiring].has(client))return;let done=!1,resolveClosed;const closed=new Promise(resolve=>{resolveClosed=
resolve});this[kRetiring].set(client,closed),client.close(()=>{done||(done=!0,this[kRetiring].delete(client),resolveClosed())})}[kRemoveClient](client){this[kRetireClient](
client),this[kNeedDrain]=!this[kClients].some(dispatcher=>!dispatcher[kNeedDrain]&&dispatcher.closed!==!0&&dispatcher.destroyed!==!0)}}module.exports={PoolBase,
kClients,kNeedDrain,kAddClient,kRemoveClient,kRetireClient,kDrainQueue,kOnClientBusy,kOnClientDrain,kGetDispatcher,kHasDispatcher}}),7454:((module,__unused_webpack_exports,__webpack_require__)=>{
const{PoolBase,kClients,kNeedDrain,kAddClient,kDrainQueue,kOnClientBusy,kOnClientDrain,kGetDispatcher,kHasDispatcher,kRemoveClient,kRetireClient}=__webpack_require__(
4830),Client=__webpack_require__(5215),{InvalidArgumentError}=__webpack_require__(5793),util=__webpack_require__(586),{kConnecting,kHTTPContext,kHTTP2Session,kRemoteSettings,
kUrl,kQueued}=__webpack_require__(33),buildConnector=__webpack_require__(6962),kOptions=Symbol("options"),kConnections=Symbol("connections"),kFactory=Symbol("fa\
ctory"),kProtocol=Symbol("protocol"),kProtocolProbe=Symbol("protocol probe");function defaultFactory(origin,opts){return new Client(origin,opts)}function shouldCreateProtocolProbe(pool,dispatcher){
return dispatcher instanceof Client&&pool[kProtocol]!=="h1"&&(pool[kOptions].useH2c===!0||pool[kUrl].protocol==="https:"&&pool[kOptions].allowH2!==!1)}function createClient(pool){
const dispatcher=pool[kFactory](pool[kUrl],pool[kOptions]);return shouldCreateProtocolProbe(pool,dispatcher)&&(pool[kProtocolProbe]=dispatcher),pool[kAddClient](
dispatcher),dispatcher}class Pool extends PoolBase{constructor(origin,{connections,factory=defaultFactory,connect,connectTimeout,tls,maxCachedSessions,socketPath,
autoSelectFamily,autoSelectFamilyAttemptTimeout,allowH2,useH2c,clientTtl,...options}={}){if(connections!=null&&(!Number.isFinite(connections)||connections<0))throw new InvalidArgumentError(
"invalid connections");if(typeof factory!="function")throw new InvalidArgumentError("factory must be a function.");if(connect!=null&&typeof connect!="function"&&
typeof connect!="object")throw new InvalidArgumentError("connect must be a function or an object");typeof connect!="function"&&(connect=buildConnector({...tls,maxCachedSessions,
allowH2,useH2c,socketPath,timeout:connectTimeout,...typeof autoSelectFamily=="boolean"?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,...connect})),super(
options),this[kConnections]=connections||null,this[kUrl]=util.parseOrigin(origin),this[kOptions]={...util.deepClone(options),connect,allowH2,useH2c,clientTtl,socketPath},
this[kFactory]=factory,this[kProtocol]=null,this[kProtocolProbe]=null,this.on("connect",(origin2,targets)=>{if(clientTtl!=null&&clientTtl>0)for(const target of targets)
Object.assign(target,{ttl:Date.now()});const client=targets[targets.length-1];if(client instanceof Client&&(this[kProtocol]=client[kHTTPContext]?.version),client===
this[kProtocolProbe]){const releaseProbe=()=>{client===this[kProtocolProbe]&&(this[kProtocolProbe]=null,!this.destroyed&&(this[kQueued]>0||!this.closed&&this[kHasDispatcher](
!1))&&this[kDrainQueue](origin2,targets.slice(1)))},session=client[kHTTP2Session];this[kProtocol]!=="h2"||session[kRemoteSettings]?releaseProbe():session.once("\
remoteSettings",releaseProbe)}}),this.on("disconnect",(origin2,targets)=>{targets.includes(this[kProtocolProbe])&&(this[kProtocolProbe]=null,this[kDrainQueue](origin2,
targets.slice(1)))}),this.on("connectionError",(origin2,targets)=>{let resumeQueued=!1;for(const target of targets)target===this[kProtocolProbe]&&(this[kProtocolProbe]=
null,resumeQueued=!0),this[kClients].includes(target)&&this[kRetireClient](target);(resumeQueued||this[kQueued]>0)&&this[kDrainQueue](origin2,targets.slice(1))})}[kOnClientBusy](client){
this[kProtocolProbe]===null&&client[kConnecting]&&shouldCreateProtocolProbe(this,client)&&(this[kProtocolProbe]=client)}[kOnClientDrain](client){client===this[kProtocolProbe]&&
(this[kProtocolProbe]=null)}[kGetDispatcher](){const clientTtlOption=this[kOptions].clientTtl;for(let i=0;i<this[kClients].length;i++){const client=this[kClients][i];
if(clientTtlOption!=null&&clientTtlOption>0&&client.ttl&&Date.now()-client.ttl>clientTtlOption)this[kRemoveClient](client),i--;else if(!client[kNeedDrain])return client}
if(this[kProtocolProbe]===null&&(!this[kConnections]||this[kClients].length<this[kConnections]))return createClient(this)}[kHasDispatcher](create=!0){const clientTtlOption=this[kOptions].
clientTtl;for(let i=0;i<this[kClients].length;i++){const client=this[kClients][i];if(clientTtlOption!=null&&clientTtlOption>0&&client.ttl&&Date.now()-client.ttl>
clientTtlOption)this[kRemoveClient](client),i--;else if(!client[kNeedDrain])return!0}return this[kProtocolProbe]!==null?!1:!this[kConnections]||this[kClients].length<
this[kConnections]?(create&&createClient(this),!0):!1}}module.exports=Pool}),4942:((module,__unused_webpack_exports,__webpack_require__)=>{const{kProxy,kClose,kDestroy,
kDispatch}=__webpack_require__(33),Agent=__webpack_require__(3779),Pool=__webpack_require__(7454),DispatcherBase=__webpack_require__(4339),{InvalidArgumentError,
RequestAbortedError,SecureProxyConnectionError,ProxyConnectionError}=__webpack_require__(5793),buildConnector=__webpack_require__(6962),Client=__webpack_require__(
5215),{channels}=__webpack_require__(8580),Socks5ProxyAgent=__webpack_require__(3469),{hasSafeIterator}=__webpack_require__(586),kAgent=Symbol("proxy agent"),kClient=Symbol(
"proxy client"),kProxyHeaders=Symbol("proxy headers"),kRequestTls=Symbol("request tls settings"),kProxyTls=Symbol("proxy tls settings"),kConnectEndpoint=Symbol(
"connect endpoint function"),kConnectEndpointHTTP1=Symbol("connect endpoint function (http/1.1 only)"),kTunnelProxy=Symbol("tunnel proxy"),proxyAuthorization="p\
roxy-authorization";function defaultProtocolPort(protocol){return protocol==="https:"?443:80}function defaultFactory(origin,opts){return new Pool(origin,opts)}const noop=()=>{};
function defaultAgentFactory(origin,opts){return opts.connections===1?new Client(origin,opts):new Pool(origin,opts)}function shouldProxyTunnel(requestProtocol,proxyTunnel){
return proxyTunnel===!0||requestProtocol!=="http:"}class Http1ProxyWrapper extends DispatcherBase{#client;#proxyServername;constructor(proxyUrl,{headers={},connect,
factory,proxyServername}){if(!proxyUrl)throw new InvalidArgumentError("Proxy URL is mandatory");super(),this[kProxyHeaders]=headers,this.#proxyServername=proxyServername,
factory?this.#client=factory(proxyUrl,{connect}):this.#client=new Client(proxyUrl,{connect})}[kDispatch](opts,handler){const onResponseStart=handler.onResponseStart;
handler.onResponseStart=function(controller,statusCode,data,statusMessage){if(statusCode===407){typeof handler.onResponseError=="function"&&handler.onResponseError(
controller,new InvalidArgumentError("Proxy Authentication Required (407)"));return}onResponseStart&&onResponseStart.call(this,controller,statusCode,data,statusMessage)};
const{origin,path="/",headers={}}=opts;return opts.path=origin+path,opts.headers={...this[kProxyHeaders],...headers},hasHostHeader(headers)||(opts.headers.host=
new URL(origin).host),this.#proxyServername!=null&&(opts.servername=this.#proxyServername),this.#client[kDispatch](opts,handler)}[kClose](){return this.#client.
close()}[kDestroy](err){return this.#client.destroy(err)}}class ProxyAgent extends DispatcherBase{constructor(opts){if(!opts||typeof opts=="object"&&!(opts instanceof
URL)&&!opts.uri)throw new InvalidArgumentError("Proxy uri is mandatory");const{clientFactory=defaultFactory}=opts;if(typeof clientFactory!="function")throw new InvalidArgumentError(
"Proxy opts.clientFactory must be a function.");const{proxyTunnel,connectTimeout}=opts;super(opts);const url=this.#getUrl(opts),{href,origin,port,protocol,username,
password,hostname:proxyHostname}=url;if(this[kProxy]={uri:href,protocol},this[kRequestTls]=opts.requestTls,this[kProxyTls]=opts.proxyTls,this[kProxyHeaders]=opts.
headers||{},this[kTunnelProxy]=proxyTunnel,opts.auth&&opts.token)throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token");opts.
auth?this[kProxyHeaders]["proxy-authorization"]=`Basic ${opts.auth}`:opts.token?this[kProxyHeaders]["proxy-authorization"]=opts.token:username&&password?this[kProxyHeaders]["\
proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`:username&&(this[kProxyHeaders]["\
proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(username)}:`).toString("base64")}`);const connect=buildConnector({timeout:connectTimeout,...opts.
proxyTls}),connectHTTP1=buildConnector({timeout:connectTimeout,...opts.proxyTls,allowH2:!1});this[kConnectEndpoint]=buildConnector({timeout:connectTimeout,...opts.
requestTls}),this[kConnectEndpointHTTP1]=buildConnector({timeout:connectTimeout,...opts.requestTls,allowH2:!1});const agentFactory=opts.factory||defaultAgentFactory,
factory=(origin2,options)=>{const{protocol:protocol2}=new URL(origin2);if(this[kProxy].protocol==="socks5:"||this[kProxy].protocol==="socks:")return new Socks5ProxyAgent(
this[kProxy].uri,{headers:this[kProxyHeaders],connect,factory:agentFactory,username:opts.username,password:opts.password,connectTimeout,proxyTls:opts.proxyTls,requestTls:opts.
requestTls});if(!shouldProxyTunnel(protocol2,this[kTunnelProxy])){const forwardConnect=this[kProxy].protocol==="https:"?(opts2,cb)=>connectHTTP1(opts2,(err,socket)=>{
err&&err.code==="ERR_TLS_CERT_ALTNAME_INVALID"?cb(new SecureProxyConnectionError(err)):cb(err,socket)}):connectHTTP1;return new Http1ProxyWrapper(this[kProxy].uri,
{headers:this[kProxyHeaders],connect:forwardConnect,factory:agentFactory,proxyServername:this[kProxy].protocol==="https:"?this[kProxyTls]?.servername||proxyHostname:
void 0})}return agentFactory(origin2,options)};protocol==="socks5:"||protocol==="socks:"?this[kClient]=null:this[kClient]=clientFactory(url,{connect}),this[kAgent]=
new Agent({...opts,factory,connect:async(opts2,callback)=>{if(!this[kClient]){callback(new InvalidArgumentError("Cannot establish tunnel connection without a pr\
oxy client"));return}let requestedPath=opts2.host;opts2.port||(requestedPath+=`:${defaultProtocolPort(opts2.protocol)}`);try{const connectParams={origin,port,path:requestedPath,
signal:opts2.signal,headers:{...this[kProxyHeaders],host:opts2.host,...opts2.connections==null||opts2.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[kProxyTls]?.
servername||proxyHostname},{socket,statusCode}=await this[kClient].connect(connectParams);if(statusCode!==200){socket.on("error",noop).destroy(),callback(new RequestAbortedError(
`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`));return}if(channels.proxyConnected.hasSubscribers&&channels.proxyConnected.publish({socket,connectParams}),
opts2.protocol!=="https:"){callback(null,socket);return}let servername;this[kRequestTls]?servername=this[kRequestTls].servername:servername=opts2.servername,(opts2.
allowH2===!1?this[kConnectEndpointHTTP1]:this[kConnectEndpoint])({...opts2,servername,httpSocket:socket},callback)}catch(err){err.code==="ERR_TLS_CERT_ALTNAME_I\
NVALID"?callback(new SecureProxyConnectionError(err)):err.code==="UND_ERR_SOCKET"?callback(new ProxyConnectionError(err)):callback(err)}}})}dispatch(opts,handler){
let headers=buildHeaders(opts.headers);return throwIfProxyAuthIsSent(headers),headers&&!hasHostHeader(headers)&&(headers===opts.headers&&(headers={...headers}),
headers.host=new URL(opts.origin).host),this[kAgent].dispatch({...opts,headers},handler)}#getUrl(opts){return typeof opts=="string"?new URL(opts):opts instanceof
URL?opts:new URL(opts.uri)}[kClose](){const promises=[this[kAgent].close()];return this[kClient]&&promises.push(this[kClient].close()),Promise.all(promises)}[kDestroy](){
const promises=[this[kAgent].destroy()];return this[kClient]&&promises.push(this[kClient].destroy()),Promise.all(promises)}}function buildHeaders(headers){if(Array.
isArray(headers)){const headersPair={};for(let i=0;i<headers.length;i+=2)isProxyAuthorizationHeader(headers[i])&&throwProxyAuthError(),headersPair[headers[i]]=headers[i+
1];return headersPair}if(headers&&typeof headers=="object"&&hasSafeIterator(headers)){const headersPair={};for(const[key,value]of headers){if(!Object.hasOwn(headersPair,
key)){headersPair[key]=value;continue}const previous=headersPair[key],values=[];previous!==void 0&&values.push(...Array.isArray(previous)?previous:[previous]),value!==
void 0&&values.push(...Array.isArray(value)?value:[value]),headersPair[key]=values.length>1?values:values[0]}return headersPair}return headers}function throwIfProxyAuthIsSent(headers){
for(const key in headers)isProxyAuthorizationHeader(key)&&throwProxyAuthError()}function isProxyAuthorizationHeader(key){return key.length===proxyAuthorization.
length&&key.toLowerCase()===proxyAuthorization}function hasHostHeader(headers){for(const key in headers)if(key.length===4&&key.toLowerCase()==="host")return!0;return!1}
function throwProxyAuthError(){throw new InvalidArgumentError("Proxy-Authorization should be sent in ProxyAgent constructor")}module.exports=ProxyAgent}),8056:((module,__unused_webpack_exports,__webpack_require__)=>{
const Dispatcher=__webpack_require__(6089),RetryHandler=__webpack_require__(2406),{kOriginless,kUrl}=__webpack_require__(33);class RetryAgent extends Dispatcher{#agent=null;#options=null;constructor(agent,options={}){
super(options),this.#agent=agent,this.#options=options,this[kUrl]=agent[kUrl],this[kOriginless]=agent[kOriginless]}dispatch(opts,handler){const retry=new RetryHandler(
{...opts,retryOptions:this.#options},{dispatch:this.#agent.dispatch.bind(this.#agent),handler});return this.#agent.dispatch(opts,retry)}get webSocketOptions(){return this.#agent.
webSocketOptions}get eventSourceOptions(){return this.#agent.eventSourceOptions}close(){return this.#agent.close()}destroy(){return this.#agent.destroy()}}module.
exports=RetryAgent}),1694:((module,__unused_webpack_exports,__webpack_require__)=>{const{PoolBase,kClients,kNeedDrain,kAddClient,kGetDispatcher,kHasDispatcher,kRemoveClient,
kRetireClient,kDrainQueue}=__webpack_require__(4830),Client=__webpack_require__(5215),{InvalidArgumentError}=__webpack_require__(5793),util=__webpack_require__(
586),{kUrl,kQueued}=__webpack_require__(33),buildConnector=__webpack_require__(6962),kOptions=Symbol("options"),kConnections=Symbol("connections"),kFactory=Symbol(
"factory"),kIndex=Symbol("index");function defaultFactory(origin,opts){return new Client(origin,opts)}class RoundRobinPool extends PoolBase{constructor(origin,{
connections,factory=defaultFactory,connect,connectTimeout,tls,maxCachedSessions,socketPath,autoSelectFamily,autoSelectFamilyAttemptTimeout,allowH2,clientTtl,...options}={}){
if(connections!=null&&(!Number.isFinite(connections)||connections<0))throw new InvalidArgumentError("invalid connections");if(typeof factory!="function")throw new InvalidArgumentError(
"factory must be a function.");if(connect!=null&&typeof connect!="function"&&typeof connect!="object")throw new InvalidArgumentError("connect must be a function\
 or an object");typeof connect!="function"&&(connect=buildConnector({...tls,maxCachedSessions,allowH2,socketPath,timeout:connectTimeout,...typeof autoSelectFamily==
"boolean"?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,...connect})),super(options),this[kConnections]=connections||null,this[kUrl]=util.parseOrigin(
origin),this[kOptions]={...util.deepClone(options),connect,allowH2,clientTtl,socketPath},this[kFactory]=factory,this[kIndex]=-1,this.on("connect",(origin2,targets)=>{
if(clientTtl!=null&&clientTtl>0)for(const target of targets)Object.assign(target,{ttl:Date.now()})}),this.on("connectionError",(origin2,targets,error)=>{for(const target of targets)
this[kClients].includes(target)&&this[kRetireClient](target);this[kQueued]>0&&this[kDrainQueue](origin2,targets.slice(1))})}[kGetDispatcher](){const clientTtlOption=this[kOptions].
clientTtl;if(this[kClients].length===0){const dispatcher=this[kFactory](this[kUrl],this[kOptions]);return this[kAddClient](dispatcher),dispatcher}let checked=0;
for(;checked<this[kClients].length;){this[kIndex]=(this[kIndex]+1)%this[kClients].length;const client=this[kClients][this[kIndex]];if(clientTtlOption!=null&&clientTtlOption>
0&&client.ttl&&Date.now()-client.ttl>clientTtlOption){this[kRemoveClient](client),this[kIndex]--;continue}if(!client[kNeedDrain])return client;checked++}if(!this[kConnections]||
this[kClients].length<this[kConnections]){const dispatcher=this[kFactory](this[kUrl],this[kOptions]);return this[kAddClient](dispatcher),dispatcher}}[kHasDispatcher](){
const clientTtlOption=this[kOptions].clientTtl;for(let i=0;i<this[kClients].length;i++){const client=this[kClients][i];if(clientTtlOption!=null&&clientTtlOption>
0&&client.ttl&&Date.now()-client.ttl>clientTtlOption)this[kRemoveClient](client),i<=this[kIndex]&&this[kIndex]--,i--;else if(!client[kNeedDrain])return!0}if(!this[kConnections]||
this[kClients].length<this[kConnections]){const dispatcher=this[kFactory](this[kUrl],this[kOptions]);return this[kAddClient](dispatcher),!0}return!1}}module.exports=
RoundRobinPool}),3469:((module,__unused_webpack_exports,__webpack_require__)=>{const{URL:URL2}=__webpack_require__(3136);let tls;const DispatcherBase=__webpack_require__(
4339),{ConnectTimeoutError,InvalidArgumentError}=__webpack_require__(5793),{Socks5Client,STATES}=__webpack_require__(9076),{kBusy,kConnected,kDispatch,kClose,kDestroy}=__webpack_require__(
33),Pool=__webpack_require__(7454),buildConnector=__webpack_require__(6962),{setupConnectTimeout}=__webpack_require__(586),{debuglog}=__webpack_require__(7975),
debug=debuglog("undici:socks5-proxy"),DEFAULT_SOCKS5_CONNECT_TIMEOUT=5e3,kProxyUrl=Symbol("proxy url"),kProxyHeaders=Symbol("proxy headers"),kProxyAuth=Symbol("\
proxy auth"),kProxyProtocol=Symbol("proxy protocol"),kPools=Symbol("pools"),kConnector=Symbol("connector"),kConnectTimeout=Symbol("connect timeout"),kRequestTls=Symbol(
"request tls settings"),kRequestTlsTimeout=Symbol("request tls timeout");function createConnectTimeoutError(hostname,port,timeout){return new ConnectTimeoutError(
`Connect Timeout Error (attempted address: ${hostname}:${port}, timeout: ${timeout}ms)`)}let experimentalWarningEmitted=!1;class Socks5ProxyAgent extends DispatcherBase{constructor(proxyUrl,options={}){
if(super(options),experimentalWarningEmitted||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),experimentalWarningEmitted=
!0),!proxyUrl)throw new InvalidArgumentError("Proxy URL is mandatory");const url=typeof proxyUrl=="string"?new URL2(proxyUrl):proxyUrl;if(url.protocol!=="socks5\
:"&&url.protocol!=="socks:")throw new InvalidArgumentError("Proxy URL must use socks5:// or socks:// protocol");this[kProxyUrl]=url,this[kProxyHeaders]=options.
headers||{},this[kProxyProtocol]=options.proxyTls?"https:":"http:";const connectTimeout=options.connectTimeout??DEFAULT_SOCKS5_CONNECT_TIMEOUT;if(!Number.isFinite(
connectTimeout)||connectTimeout<0)throw new InvalidArgumentError("invalid connectTimeout");this[kConnectTimeout]=connectTimeout;const{timeout,...requestTls}=options.
requestTls||{},requestTlsTimeout=timeout??connectTimeout;if(!Number.isFinite(requestTlsTimeout)||requestTlsTimeout<0)throw new InvalidArgumentError("invalid req\
uestTls.timeout");this[kRequestTls]=requestTls,this[kRequestTlsTimeout]=requestTlsTimeout,this[kProxyAuth]={username:options.username||(url.username?decodeURIComponent(
url.username):null),password:options.password||(url.password?decodeURIComponent(url.password):null)};const proxyTlsTimeout=options.proxyTls?.timeout??connectTimeout;
if(!Number.isFinite(proxyTlsTimeout)||proxyTlsTimeout<0)throw new InvalidArgumentError("invalid proxyTls.timeout");this[kConnector]=options.connect||buildConnector(
{...options.proxyTls,timeout:proxyTlsTimeout,servername:options.proxyTls?.servername||url.hostname}),this[kPools]=new Map}async createSocks5Connection(targetHost,targetPort){
const proxyHost=this[kProxyUrl].hostname,proxyPort=parseInt(this[kProxyUrl].port)||1080;debug("creating SOCKS5 connection to",proxyHost,proxyPort);const socketReady=Promise.
withResolvers();this[kConnector]({hostname:proxyHost,host:proxyHost,port:proxyPort,protocol:this[kProxyProtocol]},(err,socket2)=>{err?socketReady.reject(err):socketReady.
resolve(socket2)});const socket=await socketReady.promise,socks5Client=new Socks5Client(socket,this[kProxyAuth]);socks5Client.on("error",err=>{debug("SOCKS5 err\
or:",err),socket.destroy()}),await socks5Client.handshake();const authenticationReady=Promise.withResolvers(),authenticationTimeout=this[kConnectTimeout]===0?null:
setTimeout(()=>{cleanupAuthenticationListeners(),socks5Client.destroy(),authenticationReady.reject(createConnectTimeoutError(proxyHost,proxyPort,this[kConnectTimeout]))},
this[kConnectTimeout]),cleanupAuthenticationListeners=()=>{clearTimeout(authenticationTimeout),socks5Client.removeListener("authenticated",onAuthenticated),socks5Client.
removeListener("error",onAuthenticationError)},onAuthenticated=()=>{cleanupAuthenticationListeners(),authenticationReady.resolve()},onAuthenticationError=err=>{
cleanupAuthenticationListeners(),authenticationReady.reject(err)};socks5Client.state===STATES.AUTHENTICATED?(clearTimeout(authenticationTimeout),authenticationReady.
resolve()):(socks5Client.once("authenticated",onAuthenticated),socks5Client.once("error",onAuthenticationError)),await authenticationReady.promise,await socks5Client.
connect(targetHost,targetPort);const connectionReady=Promise.withResolvers(),connectionTimeout=this[kConnectTimeout]===0?null:setTimeout(()=>{cleanupConnectionListeners(),
socks5Client.destroy(),connectionReady.reject(createConnectTimeoutError(targetHost,targetPort,this[kConnectTimeout]))},this[kConnectTimeout]),cleanupConnectionListeners=()=>{
clearTimeout(connectionTimeout),socks5Client.removeListener("connected",onConnected),socks5Client.removeListener("error",onConnectionError)},onConnected=info=>{
debug("SOCKS5 tunnel established to",targetHost,targetPort,"via",info),cleanupConnectionListeners(),connectionReady.resolve()},onConnectionError=err=>{cleanupConnectionListeners(),
connectionReady.reject(err)};return socks5Client.once("connected",onConnected),socks5Client.once("error",onConnectionError),await connectionReady.promise,socket}[kDispatch](opts,handler){
const{origin}=opts;debug("dispatching request to",origin,"via SOCKS5");try{const originKey=String(origin);let pool=this[kPools].get(originKey);if(!pool||pool.destroyed||
pool.closed){pool=new Pool(origin,{pipelining:opts.pipelining,connections:opts.connections,connect:async(connectOpts,callback)=>{try{const url=new URL2(origin),
targetHost=url.hostname,targetPort=parseInt(url.port)||(url.protocol==="https:"?443:80);debug("establishing SOCKS5 connection to",targetHost,targetPort);const socket=await this.
createSocks5Connection(targetHost,targetPort);let finalSocket=socket;if(url.protocol==="https:"){tls||(tls=__webpack_require__(1692)),debug("upgrading to TLS"),
finalSocket=tls.connect({...this[kRequestTls],socket,servername:this[kRequestTls]?.servername||targetHost});const tlsReady=Promise.withResolvers(),cleanupTlsListeners=()=>{
queueMicrotask(clearTlsTimeout),finalSocket.removeListener("secureConnect",onSecureConnect),finalSocket.removeListener("error",onTlsError)},onSecureConnect=()=>{
cleanupTlsListeners(),tlsReady.resolve()},onTlsError=err=>{cleanupTlsListeners(),tlsReady.reject(err)},clearTlsTimeout=setupConnectTimeout(new WeakRef(finalSocket),
{timeout:this[kRequestTlsTimeout],hostname:targetHost,port:targetPort});finalSocket.once("secureConnect",onSecureConnect),finalSocket.once("error",onTlsError),await tlsReady.
promise}callback(null,finalSocket)}catch(err){debug("SOCKS5 connection error:",err),callback(err)}}}),this[kPools].set(originKey,pool);const closePoolIfUnused=()=>{
this[kPools].get(originKey)!==pool||pool[kConnected]>0||pool[kBusy]||(this[kPools].delete(originKey),pool.destroyed||pool.close())};pool.on("disconnect",closePoolIfUnused),
pool.on("connectionError",closePoolIfUnused)}return pool[kDispatch](opts,handler)}catch(err){if(debug("dispatch error:",err),typeof handler.onResponseError=="fu\
nction")return handler.onResponseError(null,err),!1;if(typeof handler.onError=="function")return handler.onError(err),!1;throw err}}async[kClose](){const closePromises=[];
for(const pool of this[kPools].values())closePromises.push(pool.close());this[kPools].clear(),await Promise.all(closePromises)}async[kDestroy](err){const destroyPromises=[];
for(const pool of this[kPools].values())destroyPromises.push(pool.destroy(err));this[kPools].clear(),await Promise.all(destroyPromises)}}module.exports=Socks5ProxyAgent}),
6478:(module=>{const textDecoder=new TextDecoder;function utf8DecodeBytes(buffer){return buffer.length===0?"":(buffer[0]===239&&buffer[1]===187&&buffer[2]===191&&
(buffer=buffer.subarray(3)),textDecoder.decode(buffer))}module.exports={utf8DecodeBytes}}),5319:((module,__unused_webpack_exports,__webpack_require__)=>{const globalDispatcher=Symbol.
for("undici.globalDispatcher.2"),legacyGlobalDispatcher=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError}=__webpack_require__(5793),Agent=__webpack_require__(
3779),Dispatcher1Wrapper=__webpack_require__(9536);let fallbackDispatcher;getGlobalDispatcher()===void 0&&setGlobalDispatcher(new Agent);function setGlobalDispatcher(agent){
if(!agent||typeof agent.dispatch!="function")throw new InvalidArgumentError("Argument agent must implement Agent");try{Object.defineProperty(globalThis,globalDispatcher,
{value:agent,writable:!0,enumerable:!1,configurable:!1})}catch(err){if(err instanceof TypeError){fallbackDispatcher=agent;return}throw err}try{const legacyAgent=agent instanceof
Dispatcher1Wrapper?agent:new Dispatcher1Wrapper(agent);Object.defineProperty(globalThis,legacyGlobalDispatcher,{value:legacyAgent,writable:!0,enumerable:!1,configurable:!1})}catch(err){
if(!(err instanceof TypeError))throw err}}function getGlobalDispatcher(){return globalThis[globalDispatcher]??fallbackDispatcher}const installedExports=["fetch",
"Headers","Response","Request","FormData","WebSocket","CloseEvent","ErrorEvent","MessageEvent","EventSource"];module.exports={setGlobalDispatcher,getGlobalDispatcher,
installedExports}}),7110:((module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(586),{kRedirectCacheControl}=__webpack_require__(
33),{parseCacheControlHeader,hasInvalidCacheControlDirective,parseVaryHeader,hasVaryStar,isInvalidOrWildcardVaryHeader,isEtagUsable}=__webpack_require__(9693),{
parseHttpDate}=__webpack_require__(8131);function noop(){}class CacheController{#blocked=!1;#downstreamPaused=!1;constructor(target){this.target=target}block(){
this.#blocked=!0}release(){this.#blocked=!1,this.#downstreamPaused||this.target.resume()}pause(){this.#downstreamPaused=!0,this.target.pause()}resume(){this.#downstreamPaused=
!1,this.#blocked||this.target.resume()}abort(reason){this.target.abort(reason)}get paused(){return this.#downstreamPaused}get aborted(){return this.target.aborted}get reason(){
return this.target.reason}get rawHeaders(){return this.target.rawHeaders}set rawHeaders(value){this.target.rawHeaders=value}get rawTrailers(){return this.target.
rawTrailers}set rawTrailers(value){this.target.rawTrailers=value}}function sameOrigin(a,b){try{return new URL(String(a)).origin===new URL(String(b)).origin}catch{
return String(a)===String(b)}}const HEURISTICALLY_CACHEABLE_STATUS_CODES=[200,203,204,206,300,301,308,404,405,410,414,501],NOT_UNDERSTOOD_STATUS_CODES=[206],MAX_RESPONSE_AGE=2147483647e3,
REVALIDATION_ONLY_RETENTION=864e5;function trimOWS(value){return value.replace(/^[\t ]+|[\t ]+$/g,"")}function arrayIncludes(array,value){for(let i=0;i<array.length;i++)
if(array[i]===value)return!0;return!1}function appendVaryValues(target,varyValue){if(Array.isArray(varyValue))for(let i=0;i<varyValue.length;i++)target.push(varyValue[i]);else
varyValue!=null&&target.push(varyValue)}function appendConnectionHeaderTokens(headersToRemove,connectionHeader){const values=Array.isArray(connectionHeader)?connectionHeader:
[connectionHeader];for(let i=0;i<values.length;i++){const tokens=values[i].split(",");for(let j=0;j<tokens.length;j++)headersToRemove.push(trimOWS(tokens[j]).toLowerCase())}}
function getSameOriginPath(cacheKey,location){if(typeof location!="string")return;let originUrl,requestUrl,locationUrl;try{originUrl=new URL(cacheKey.origin),requestUrl=
new URL(cacheKey.path,originUrl),locationUrl=new URL(location,requestUrl)}catch{return}if(locationUrl.origin===originUrl.origin)return locationUrl.pathname+locationUrl.
search}function deleteCachedUri(store,cacheKey,path){deleteCachedValue(store,{...cacheKey,path});for(let i=0;i<util.safeHTTPMethods.length;i++){const method=util.
safeHTTPMethods[i];method!==cacheKey.method&&deleteCachedValue(store,{...cacheKey,method,path})}}function deleteLocationTargets(store,cacheKey,headerValue){if(headerValue===
void 0)return;const values=Array.isArray(headerValue)?headerValue:[headerValue];for(let i=0;i<values.length;i++){const path=getSameOriginPath(cacheKey,values[i]);
path!==void 0&&deleteCachedUri(store,cacheKey,path)}}function invalidateUnsafeRequest(store,cacheKey,resHeaders){deleteCachedUri(store,cacheKey,cacheKey.path),deleteLocationTargets(
store,cacheKey,resHeaders.location),deleteLocationTargets(store,cacheKey,resHeaders["content-location"])}function requestCarriesCredentials(headers){return headers!=
null&&(Object.hasOwn(headers,"authorization")||Object.hasOwn(headers,"cookie")||Object.hasOwn(headers,"proxy-authorization"))}class CacheHandler{#cacheKey;#cacheType;#cacheByDefault;#store;#handler;#downstreamController;#writeStream;#history;constructor({
store,type,cacheByDefault},cacheKey,handler){this.#store=store,this.#cacheType=type,this.#cacheByDefault=cacheByDefault,this.#cacheKey=cacheKey,this.#handler=handler}onRequestStart(controller,context){
this.#writeStream?.destroy(),this.#writeStream=void 0,this.#downstreamController=new CacheController(controller),this.#history=context?.history,this.#handler.onRequestStart?.(
this.#downstreamController,context)}onBodySent(chunk){this.#handler.onBodySent?.(chunk)}onRequestSent(){this.#handler.onRequestSent?.()}onRequestUpgrade(_controller,statusCode,headers,socket){
this.#handler.onRequestUpgrade?.(this.#downstreamController,statusCode,headers,socket)}onResponseStart(controller,statusCode,resHeaders,statusMessage){const downstreamOnHeaders=()=>this.#handler.
onResponseStart?.(this.#downstreamController,statusCode,resHeaders,statusMessage),handler=this;if(!arrayIncludes(util.safeHTTPMethods,this.#cacheKey.method)&&statusCode>=
200&&statusCode<=399)return invalidateUnsafeRequest(this.#store,this.#cacheKey,resHeaders),downstreamOnHeaders();if(this.#history&&this.#history.length>1&&requestCarriesCredentials(
this.#cacheKey.headers))return downstreamOnHeaders();if(this.#history&&this.#history.length>0){for(const hopUrl of this.#history)if(!sameOrigin(hopUrl.origin,this.#cacheKey.
origin))return downstreamOnHeaders()}const now=Date.now(),redirectHopInfo=this.#history?.[kRedirectCacheControl],redirectPolicy=redirectHopInfo?.length>0?getRedirectPolicy(
this.#cacheType,this.#cacheKey.method,redirectHopInfo,this.#cacheKey.headers,this.#cacheByDefault,now):void 0;if(redirectHopInfo?.length>0&&redirectPolicy===void 0)
return downstreamOnHeaders();const cacheControlHeader=resHeaders["cache-control"],cacheControlDirectives=cacheControlHeader?parseCacheControlHeader(cacheControlHeader):
{};if(revalidationResponseDisallowsCachedReuse(this.#cacheType,resHeaders,cacheControlDirectives))return deleteCachedValue(this.#store,this.#cacheKey),downstreamOnHeaders();
const heuristicallyCacheable=resHeaders["last-modified"]&&arrayIncludes(HEURISTICALLY_CACHEABLE_STATUS_CODES,statusCode);if(!cacheControlHeader&&!resHeaders.expires&&
!heuristicallyCacheable&&!this.#cacheByDefault)return statusCode===304&&resHeaders.vary&&isInvalidOrWildcardVaryHeader(resHeaders.vary)&&deleteCachedValue(this.#store,
this.#cacheKey),downstreamOnHeaders();if(!canCacheResponse(this.#cacheType,this.#cacheKey.method,statusCode,resHeaders,cacheControlDirectives,this.#cacheKey.headers))
return statusCode===304&&(cacheControlHeader||revalidationResponseDisallowsCachedReuse(this.#cacheType,resHeaders,cacheControlDirectives))&&deleteCachedValue(this.#store,
this.#cacheKey),downstreamOnHeaders();const resAge=Object.hasOwn(resHeaders,"age")?getAge(resHeaders.age):void 0;if(resAge!==void 0&&resAge>=MAX_RESPONSE_AGE)return deleteCachedValueIfNotModified(
statusCode,this.#store,this.#cacheKey),downstreamOnHeaders();const resDate=Object.hasOwn(resHeaders,"date")?getDate(resHeaders.date):void 0;if(resDate===null)return deleteCachedValueIfNotModified(
statusCode,this.#store,this.#cacheKey),downstreamOnHeaders();const apparentAge=resDate?Math.max(0,now-resDate.getTime()):0,currentAge=Math.max(apparentAge,resAge??
0),hasValidator=typeof resHeaders.etag=="string"&&isEtagUsable(resHeaders.etag)||typeof resHeaders["last-modified"]=="string",staleAt=determineStaleAt(this.#cacheType,
now,resAge,resHeaders,resDate,cacheControlDirectives,hasValidator)??this.#cacheByDefault,revalidationOnly=staleAt===0&&hasValidator;if(staleAt===void 0||currentAge>=
staleAt&&!revalidationOnly)return(cacheControlHeader||staleAt!==void 0)&&deleteCachedValueIfNotModified(statusCode,this.#store,this.#cacheKey),downstreamOnHeaders();
const baseTime=now-currentAge;let absoluteStaleAt=staleAt+baseTime;if(redirectPolicy!==void 0&&(absoluteStaleAt=Math.min(absoluteStaleAt,redirectPolicy.staleAt)),
now>=absoluteStaleAt&&!revalidationOnly)return deleteCachedValueIfNotModified(statusCode,this.#store,this.#cacheKey),downstreamOnHeaders();let varyDirectives;const combinedVary=[];
if(redirectHopInfo)for(const hop of redirectHopInfo)appendVaryValues(combinedVary,hop?.headers?.vary);if(appendVaryValues(combinedVary,resHeaders.vary),combinedVary.
length>0){for(const varyHeader of combinedVary)if(hasVaryStar(varyHeader))return downstreamOnHeaders();if(this.#cacheKey.headers&&(varyDirectives=parseVaryHeader(
combinedVary,this.#cacheKey.headers),!varyDirectives))return downstreamOnHeaders()}let effectiveCacheControlDirectives=cacheControlDirectives;redirectPolicy!==void 0&&
(effectiveCacheControlDirectives={...cacheControlDirectives},delete effectiveCacheControlDirectives["stale-while-revalidate"],delete effectiveCacheControlDirectives["\
stale-if-error"],redirectPolicy.requiresRevalidation===!0&&(effectiveCacheControlDirectives["proxy-revalidate"]=!0));const cachedAt=baseTime,deleteAt=determineDeleteAt(
baseTime,now,effectiveCacheControlDirectives,absoluteStaleAt),strippedHeaders=stripNecessaryHeaders(resHeaders,cacheControlDirectives),value={statusCode,statusMessage,
headers:strippedHeaders,vary:varyDirectives,cacheControlDirectives:effectiveCacheControlDirectives,cachedAt,staleAt:absoluteStaleAt,deleteAt};if(statusCode===304){
let done=!1;const finish304=()=>{done||(done=!0,this.#downstreamController.release())},failReplay=err=>{done||(done=!0,controller.abort(err))},handle304=cachedValue=>{
if(!cachedValue){downstreamOnHeaders(),finish304();return}if(value.statusCode=cachedValue.statusCode,value.statusMessage=cachedValue.statusMessage,value.etag=cachedValue.
etag,value.vary=varyDirectives??cachedValue.vary,value.headers={...cachedValue.headers,...strippedHeaders},downstreamOnHeaders(),this.#writeStream=this.#store.createWriteStream(
this.#cacheKey,value),!this.#writeStream||!cachedValue?.body){finish304();return}if(typeof cachedValue.body.values=="function"){const bodyIterator=cachedValue.body.
values(),streamCachedBody=()=>{if(!done)try{for(const chunk of bodyIterator){const full=this.#writeStream?.write(chunk)===!1;if(this.#handler.onResponseData?.(this.#downstreamController,
chunk),full)return}finish304()}catch(err){failReplay(err)}};this.#writeStream.on("error",function(){handler.#writeStream=void 0,handler.#store.delete(handler.#cacheKey),
streamCachedBody()}).on("drain",()=>{streamCachedBody()}).on("close",function(){handler.#writeStream===this&&(handler.#writeStream=void 0,streamCachedBody())}),
streamCachedBody()}else typeof cachedValue.body.on=="function"?(cachedValue.body.on("data",chunk=>{try{this.#writeStream?.write(chunk),this.#handler.onResponseData?.(
this.#downstreamController,chunk)}catch(err){cachedValue.body.destroy(),failReplay(err)}}).on("end",()=>{this.#writeStream?.end(),finish304()}).on("error",()=>{
this.#writeStream=void 0,this.#store.delete(this.#cacheKey),finish304()}),this.#writeStream.on("error",function(){handler.#writeStream=void 0,handler.#store.delete(
handler.#cacheKey)}).on("close",function(){handler.#writeStream===this&&(handler.#writeStream=void 0)})):finish304()},result=this.#store.get(this.#cacheKey);this.#downstreamController.
block(),controller.pause(),result&&typeof result.then=="function"?result.then(handle304,()=>handle304(void 0)).catch(err=>{controller.abort(err)}):handle304(result)}else{
if(typeof resHeaders.etag=="string"&&isEtagUsable(resHeaders.etag)&&(value.etag=resHeaders.etag),this.#writeStream=this.#store.createWriteStream(this.#cacheKey,
value),!this.#writeStream)return downstreamOnHeaders();this.#writeStream.on("drain",()=>controller.resume()).on("error",function(){handler.#writeStream=void 0,handler.#store.
delete(handler.#cacheKey)}).on("close",function(){handler.#writeStream===this&&(handler.#writeStream=void 0),controller.resume()}),downstreamOnHeaders()}}onResponseData(controller,chunk){
this.#writeStream?.write(chunk)===!1&&controller.pause(),this.#handler.onResponseData?.(this.#downstreamController,chunk)}onResponseEnd(controller,trailers){this.#writeStream?.
end(),this.#handler.onResponseEnd?.(this.#downstreamController,trailers)}onResponseError(controller,err){this.#writeStream?.destroy(err),this.#writeStream=void 0,
this.#handler.onResponseError?.(this.#downstreamController,err)}}function deleteCachedValue(store,cacheKey){try{store.delete(cacheKey)?.catch?.(noop)}catch{}}function deleteCachedValueIfNotModified(statusCode,store,cacheKey){
statusCode===304&&deleteCachedValue(store,cacheKey)}function revalidationResponseDisallowsCachedReuse(cacheType,resHeaders,cacheControlDirectives){return cacheControlDirectives["\
no-store"]===!0||cacheType==="shared"&&(cacheControlDirectives.private===!0||Object.hasOwn(resHeaders,"set-cookie"))||(resHeaders.vary?isInvalidOrWildcardVaryHeader(
resHeaders.vary):!1)}function canCacheResponse(cacheType,method,statusCode,resHeaders,cacheControlDirectives,reqHeaders){return!(!arrayIncludes(util.safeHTTPMethods,
method)||statusCode<200||arrayIncludes(NOT_UNDERSTOOD_STATUS_CODES,statusCode)||!arrayIncludes(HEURISTICALLY_CACHEABLE_STATUS_CODES,statusCode)&&!resHeaders.expires&&
!cacheControlDirectives.public&&cacheControlDirectives["max-age"]===void 0&&!(cacheControlDirectives.private&&cacheType==="private")&&!(cacheControlDirectives["\
s-maxage"]!==void 0&&cacheType==="shared")||cacheControlDirectives["no-store"]||cacheType==="shared"&&(cacheControlDirectives.private===!0||Object.hasOwn(resHeaders,
"set-cookie"))||resHeaders.vary&&hasVaryStar(resHeaders.vary)||reqHeaders!=null&&Object.hasOwn(reqHeaders,"authorization")&&(!cacheControlDirectives.public&&!cacheControlDirectives["\
s-maxage"]&&!cacheControlDirectives["must-revalidate"]||typeof reqHeaders.authorization!="string"||Array.isArray(cacheControlDirectives["no-cache"])&&arrayIncludes(
cacheControlDirectives["no-cache"],"authorization")||Array.isArray(cacheControlDirectives.private)&&arrayIncludes(cacheControlDirectives.private,"authorization")))}
function getRedirectPolicy(cacheType,method,redirectHops,reqHeaders,cacheByDefault,now){let staleAt=1/0,requiresRevalidation=!1;for(const hop of redirectHops){const hopPolicy=getRedirectHopPolicy(
cacheType,method,hop,reqHeaders,cacheByDefault);if(hopPolicy===void 0||hopPolicy.staleAt<=now)return;staleAt=Math.min(staleAt,hopPolicy.staleAt),requiresRevalidation||=
hopPolicy.requiresRevalidation}return{staleAt,requiresRevalidation}}function getRedirectHopPolicy(cacheType,method,hop,reqHeaders,cacheByDefault){if(!Number.isInteger(
hop?.statusCode)||!Number.isFinite(hop?.receivedAt))return;const hopHeaders=hop.headers??{},cacheControlHeader=hopHeaders["cache-control"],hopCacheControl=cacheControlHeader?
parseCacheControlHeader(cacheControlHeader):{};if(hopHeaders.vary&&hasVaryStar(hopHeaders.vary)||hopCacheControl["no-store"]===!0||cacheType==="shared"&&Object.
hasOwn(hopCacheControl,"private")||Object.hasOwn(hopCacheControl,"no-cache")||hopCacheControl["must-revalidate"]===!0||cacheType==="shared"&&hopCacheControl["pr\
oxy-revalidate"]===!0)return;const heuristicallyCacheable=hopHeaders["last-modified"]&&arrayIncludes(HEURISTICALLY_CACHEABLE_STATUS_CODES,hop.statusCode);if(!cacheControlHeader&&
!hopHeaders.expires&&!heuristicallyCacheable&&!cacheByDefault||!canCacheResponse(cacheType,method,hop.statusCode,hopHeaders,hopCacheControl,reqHeaders))return;const age=Object.
hasOwn(hopHeaders,"age")?getAge(hopHeaders.age):void 0;if(age!==void 0&&age>=MAX_RESPONSE_AGE)return;const responseDate=Object.hasOwn(hopHeaders,"date")?getDate(
hopHeaders.date):void 0;if(responseDate===null)return;const apparentAge=responseDate?Math.max(0,hop.receivedAt-responseDate.getTime()):0,currentAge=Math.max(apparentAge,
age??0),hasValidator=typeof hopHeaders.etag=="string"&&isEtagUsable(hopHeaders.etag)||typeof hopHeaders["last-modified"]=="string",freshnessLifetime=determineStaleAt(
cacheType,hop.receivedAt,age,hopHeaders,responseDate,hopCacheControl,hasValidator)??cacheByDefault;if(freshnessLifetime!==void 0)return{staleAt:hop.receivedAt-currentAge+
freshnessLifetime,requiresRevalidation:cacheType==="shared"&&Object.hasOwn(hopCacheControl,"s-maxage")}}function getDate(dateHeader){let dateValue=dateHeader;if(Array.
isArray(dateValue)){if(dateValue.length!==1)return null;dateValue=dateValue[0]}return typeof dateValue!="string"?null:parseHttpDate(dateValue)}function getAge(ageHeader){
let ageValue=ageHeader;if(Array.isArray(ageValue)){if(ageValue.length!==1)return MAX_RESPONSE_AGE;ageValue=ageValue[0]}if(typeof ageValue!="string"||!/^[\t ]*[0-9]+[\t ]*$/.
test(ageValue))return MAX_RESPONSE_AGE;const age=BigInt(ageValue.replace(/^[\t ]+|[\t ]+$/g,""));return age>=BigInt(MAX_RESPONSE_AGE/1e3)?MAX_RESPONSE_AGE:Number(
age)*1e3}function determineStaleAt(cacheType,now,age,resHeaders,responseDate,cacheControlDirectives,hasValidator){if(cacheType==="shared"){if(hasInvalidCacheControlDirective(
cacheControlDirectives,"s-maxage"))return 0;const sMaxAge=cacheControlDirectives["s-maxage"];if(sMaxAge!==void 0)return sMaxAge>0?sMaxAge*1e3:0}if(hasInvalidCacheControlDirective(
cacheControlDirectives,"max-age"))return 0;const maxAge=cacheControlDirectives["max-age"];if(maxAge!==void 0)return maxAge>0?maxAge*1e3:0;if(Object.hasOwn(resHeaders,
"expires")){if(typeof resHeaders.expires!="string")return 0;const expiresDate=parseHttpDate(resHeaders.expires);if(!expiresDate||now>=expiresDate.getTime())return 0;
if(responseDate){if(responseDate>=expiresDate)return 0;const freshnessLifetime=expiresDate.getTime()-responseDate.getTime();return age!==void 0&&age>=freshnessLifetime?
0:freshnessLifetime}return expiresDate.getTime()-now}if(typeof resHeaders["last-modified"]=="string"){const lastModified=parseHttpDate(resHeaders["last-modified"]);
if(lastModified)return lastModified.getTime()>=now?void 0:(now-lastModified.getTime())*.1}if(cacheControlDirectives.immutable)return 31536e6;if(cacheControlDirectives["\
no-cache"]===!0&&hasValidator)return 0}function determineDeleteAt(baseTime,cachedAt,cacheControlDirectives,staleAt){let staleWhileRevalidate=-1/0,staleIfError=-1/0,
immutable=-1/0;if(cacheControlDirectives["stale-while-revalidate"]&&(staleWhileRevalidate=staleAt+cacheControlDirectives["stale-while-revalidate"]*1e3),cacheControlDirectives["\
stale-if-error"]&&(staleIfError=staleAt+cacheControlDirectives["stale-if-error"]*1e3),cacheControlDirectives.immutable&&staleWhileRevalidate===-1/0&&staleIfError===
-1/0&&(immutable=cachedAt+31536e6),staleWhileRevalidate===-1/0&&staleIfError===-1/0&&immutable===-1/0){const freshnessLifetime=staleAt-baseTime;if(freshnessLifetime<=
0)return cachedAt+REVALIDATION_ONLY_RETENTION;const datePrecisionPadding=Math.min(Math.max(cachedAt-baseTime,0),1e3);return staleAt+freshnessLifetime+datePrecisionPadding}
return Math.max(staleAt,staleWhileRevalidate,staleIfError,immutable)}function stripNecessaryHeaders(resHeaders,cacheControlDirectives){const headersToRemove=["c\
onnection","proxy-authenticate","proxy-authentication-info","proxy-authorization","proxy-connection","te","transfer-encoding","upgrade","age"];resHeaders.connection&&
appendConnectionHeaderTokens(headersToRemove,resHeaders.connection),Array.isArray(cacheControlDirectives["no-cache"])&&headersToRemove.push(...cacheControlDirectives["\
no-cache"]),Array.isArray(cacheControlDirectives.private)&&headersToRemove.push(...cacheControlDirectives.private);let strippedHeaders;for(const headerName of headersToRemove)
Object.hasOwn(resHeaders,headerName)&&(strippedHeaders??={...resHeaders},delete strippedHeaders[headerName]);return strippedHeaders??resHeaders}module.exports=CacheHandler}),
3407:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589);class CacheRevalidationHandler{#successful=!1;#callback;#handler;#context;#allowErrorStatusCodes;constructor(callback,handler,allowErrorStatusCodes){
if(typeof callback!="function")throw new TypeError("callback must be a function");this.#callback=callback,this.#handler=handler,this.#allowErrorStatusCodes=allowErrorStatusCodes}onRequestStart(_,context){
this.#successful=!1,this.#context=context}onRequestUpgrade(controller,statusCode,headers,socket){this.#handler.onRequestUpgrade?.(controller,statusCode,headers,
socket)}onResponseStart(controller,statusCode,headers,statusMessage){if(assert(this.#callback!=null),this.#successful=statusCode===304||this.#allowErrorStatusCodes&&
statusCode>=500&&statusCode<=504,this.#callback(this.#successful,this.#context,statusCode,headers),this.#callback=null,this.#successful)return!0;this.#handler.onRequestStart?.(
controller,this.#context),this.#handler.onResponseStart?.(controller,statusCode,headers,statusMessage)}onResponseData(controller,chunk){if(!this.#successful)return this.#handler.
onResponseData?.(controller,chunk)}onResponseEnd(controller,trailers){this.#successful||this.#handler.onResponseEnd?.(controller,trailers)}onResponseError(controller,err){
if(!this.#successful){if(this.#callback){if(this.#allowErrorStatusCodes){this.#successful=!0,this.#callback(!0,this.#context),this.#callback=null;return}this.#callback(
!1),this.#callback=null}if(typeof this.#handler.onResponseError=="function")this.#handler.onResponseError(controller,err);else throw err}}}module.exports=CacheRevalidationHandler}),
6037:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589);module.exports=class{#handler;#onCompleteCalled=!1;#onErrorCalled=!1;#onResponseStartCalled=!1;constructor(handler){
if(typeof handler!="object"||handler===null)throw new TypeError("handler must be an object");this.#handler=handler}onRequestStart(...args){this.#handler.onRequestStart?.(
...args)}onRequestUpgrade(...args){return assert(!this.#onCompleteCalled),assert(!this.#onErrorCalled),this.#handler.onRequestUpgrade?.(...args)}onResponseStart(...args){
return assert(!this.#onCompleteCalled),assert(!this.#onErrorCalled),args[1]>=200&&(assert(!this.#onResponseStartCalled),this.#onResponseStartCalled=!0),this.#handler.
onResponseStart?.(...args)}onResponseData(...args){return assert(!this.#onCompleteCalled),assert(!this.#onErrorCalled),this.#handler.onResponseData?.(...args)}onResponseEnd(...args){
return assert(!this.#onCompleteCalled),assert(!this.#onErrorCalled),this.#onCompleteCalled=!0,this.#handler.onResponseEnd?.(...args)}onResponseError(...args){return this.#onErrorCalled=
!0,this.#handler.onResponseError?.(...args)}onBodySent(...args){return this.#handler.onBodySent?.(...args)}onRequestSent(...args){return this.#handler.onRequestSent?.(
...args)}}}),849:((module,__unused_webpack_exports,__webpack_require__)=>{const{RequestAbortedError}=__webpack_require__(5793),DEFAULT_MAX_BUFFER_SIZE=5*1024*1024;
class DeduplicationHandler{#primaryHandler;#requestStarted=!1;#context=null;#waitingHandlers=[];#maxBufferSize=DEFAULT_MAX_BUFFER_SIZE;#statusCode=0;#headers={};#statusMessage="";#aborted=!1;#responseStarted=!1;#responseDataStarted=!1;#completed=!1;#controller=null;#onComplete=null;constructor(primaryHandler,onComplete,maxBufferSize=DEFAULT_MAX_BUFFER_SIZE){
this.#primaryHandler=primaryHandler,this.#onComplete=onComplete,this.#maxBufferSize=maxBufferSize}addWaitingHandler(handler){if(this.#completed||this.#responseDataStarted)
return!1;const waitingHandler=this.#createWaitingHandler(handler),waitingController=waitingHandler.controller;try{if(this.#requestStarted){if(handler.onRequestStart?.(
waitingController,this.#context),waitingController.aborted)return waitingHandler.done=!0,!0;this.#responseStarted&&handler.onResponseStart?.(waitingController,this.#statusCode,
this.#headers,this.#statusMessage)}else waitingHandler.pendingStart=!0}catch{return waitingHandler.done=!0,!0}return waitingController.aborted||this.#waitingHandlers.
push(waitingHandler),!0}onRequestStart(controller,context){if(this.#controller=controller,!this.#requestStarted){this.#requestStarted=!0,this.#context=context;for(const waitingHandler of this.#waitingHandlers)
if(waitingHandler.pendingStart&&!waitingHandler.done&&!waitingHandler.controller.aborted){waitingHandler.pendingStart=!1;try{waitingHandler.handler.onRequestStart?.(
waitingHandler.controller,context)}catch{waitingHandler.done=!0}}this.#pruneDoneWaitingHandlers()}this.#primaryHandler.onRequestStart?.(controller,context)}onRequestUpgrade(controller,statusCode,headers,socket){
this.#primaryHandler.onRequestUpgrade?.(controller,statusCode,headers,socket)}onResponseStart(controller,statusCode,headers,statusMessage){this.#responseStarted=
!0,this.#statusCode=statusCode,this.#headers=headers,this.#statusMessage=statusMessage,this.#primaryHandler.onResponseStart?.(controller,statusCode,headers,statusMessage);
for(const waitingHandler of this.#waitingHandlers){const{handler,controller:waitingController}=waitingHandler;if(waitingHandler.done||waitingController.aborted){
waitingHandler.done=!0;continue}try{handler.onResponseStart?.(waitingController,statusCode,headers,statusMessage)}catch{}waitingController.aborted&&(waitingHandler.
done=!0)}this.#pruneDoneWaitingHandlers()}onResponseData(controller,chunk){if(!(this.#aborted||this.#completed)){this.#responseDataStarted=!0,this.#primaryHandler.
onResponseData?.(controller,chunk);for(const waitingHandler of this.#waitingHandlers){const{handler,controller:waitingController}=waitingHandler;if(waitingHandler.
done||waitingController.aborted){waitingHandler.done=!0;continue}if(waitingController.paused){this.#bufferWaitingChunk(waitingHandler,chunk);continue}try{handler.
onResponseData?.(waitingController,chunk)}catch{}waitingController.aborted&&(waitingHandler.done=!0,waitingHandler.bufferedChunks=[],waitingHandler.bufferedBytes=
0)}this.#pruneDoneWaitingHandlers()}}onResponseEnd(controller,trailers){if(!(this.#aborted||this.#completed)){this.#completed=!0,this.#cleanup();try{this.#primaryHandler.
onResponseEnd?.(controller,trailers)}catch(err){this.#primaryHandler.onResponseError?.(controller,err)}finally{for(const waitingHandler of this.#waitingHandlers){
if(waitingHandler.done||waitingHandler.controller.aborted){waitingHandler.done=!0;continue}if(this.#flushWaitingHandler(waitingHandler),waitingHandler.done||waitingHandler.
controller.aborted){waitingHandler.done=!0;continue}if(waitingHandler.controller.paused){waitingHandler.pendingTrailers=trailers;continue}this.#endWaitingHandler(
waitingHandler,trailers)}this.#pruneDoneWaitingHandlers()}}}onResponseError(controller,err){if(!this.#completed){this.#aborted=!0,this.#completed=!0,this.#cleanup();
try{this.#primaryHandler.onResponseError?.(controller,err)}finally{for(const waitingHandler of this.#waitingHandlers)this.#errorWaitingHandler(waitingHandler,err);
this.#waitingHandlers=[]}}}#cleanup(){const onComplete=this.#onComplete;this.#onComplete=null,onComplete?.()}#createWaitingHandler(handler){const waitingHandler={
handler,controller:null,bufferedChunks:[],bufferedBytes:0,pendingTrailers:null,done:!1,pendingStart:!1},state={aborted:!1,paused:!1,reason:null};return waitingHandler.
controller={resume:()=>{state.aborted||(state.paused=!1,this.#flushWaitingHandler(waitingHandler),this.#completed&&waitingHandler.pendingTrailers&&waitingHandler.
bufferedChunks.length===0&&!state.paused&&!state.aborted&&this.#endWaitingHandler(waitingHandler,waitingHandler.pendingTrailers),this.#pruneDoneWaitingHandlers())},
pause:()=>{state.aborted||(state.paused=!0)},get paused(){return state.paused},get aborted(){return state.aborted},get reason(){return state.reason},abort:reason=>{
if(!state.aborted){state.aborted=!0,state.reason=reason??null,waitingHandler.done=!0,waitingHandler.pendingTrailers=null,waitingHandler.bufferedChunks=[],waitingHandler.
bufferedBytes=0;try{handler.onResponseError?.(waitingHandler.controller,state.reason??new RequestAbortedError)}catch{}}}},waitingHandler}#bufferWaitingChunk(waitingHandler,chunk){
if(waitingHandler.done||waitingHandler.controller.aborted){waitingHandler.done=!0,waitingHandler.bufferedChunks=[],waitingHandler.bufferedBytes=0;return}const bufferedChunk=Buffer.
from(chunk);if(waitingHandler.bufferedChunks.push(bufferedChunk),waitingHandler.bufferedBytes+=bufferedChunk.length,waitingHandler.bufferedBytes>this.#maxBufferSize){
const err=new RequestAbortedError(`Deduplicated waiting handler exceeded maxBufferSize (${this.#maxBufferSize} bytes) while paused`);waitingHandler.controller.abort(
err)}}#flushWaitingHandler(waitingHandler){const{handler,controller}=waitingHandler;for(;!waitingHandler.done&&!controller.aborted&&!controller.paused&&waitingHandler.
bufferedChunks.length>0;){const bufferedChunk=waitingHandler.bufferedChunks.shift();waitingHandler.bufferedBytes-=bufferedChunk.length;try{handler.onResponseData?.(
controller,bufferedChunk)}catch{}if(controller.aborted){waitingHandler.done=!0,waitingHandler.pendingTrailers=null,waitingHandler.bufferedChunks=[],waitingHandler.
bufferedBytes=0;break}}}#endWaitingHandler(waitingHandler,trailers){waitingHandler.done=!0,waitingHandler.pendingTrailers=null;try{waitingHandler.handler.onResponseEnd?.(
waitingHandler.controller,trailers)}catch(err){try{waitingHandler.handler.onResponseError?.(waitingHandler.controller,err)}catch{}}}#errorWaitingHandler(waitingHandler,err){
if(!waitingHandler.done){waitingHandler.done=!0,waitingHandler.pendingTrailers=null,waitingHandler.bufferedChunks=[],waitingHandler.bufferedBytes=0;try{waitingHandler.
handler.onResponseError?.(waitingHandler.controller,err)}catch{}}}#pruneDoneWaitingHandlers(){this.#waitingHandlers=this.#waitingHandlers.filter(waitingHandler=>waitingHandler.
done===!1)}}module.exports=DeduplicationHandler}),7424:((module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(586),assert=__webpack_require__(
4589),{InvalidArgumentError,MaxRedirectsError}=__webpack_require__(5793),{kRequestOrigin,kRedirectCacheControl}=__webpack_require__(33),redirectableStatusCodes=[
300,301,302,303,307,308],noop=()=>{};class RedirectHandler{static buildDispatch(dispatcher,maxRedirections){if(maxRedirections!=null&&(!Number.isInteger(maxRedirections)||
maxRedirections<0))throw new InvalidArgumentError("maxRedirections must be a positive number");const dispatch=dispatcher.dispatch.bind(dispatcher);return(opts,originalHandler)=>dispatch(
opts,new RedirectHandler(dispatch,maxRedirections,opts,originalHandler))}constructor(dispatch,maxRedirections,opts,handler){if(maxRedirections!=null&&(!Number.isInteger(
maxRedirections)||maxRedirections<0))throw new InvalidArgumentError("maxRedirections must be a positive number");if(opts.throwOnMaxRedirect!=null&&typeof opts.throwOnMaxRedirect!=
"boolean")throw new InvalidArgumentError("throwOnMaxRedirect must be a boolean");this.dispatch=dispatch,this.location=null;const{maxRedirections:_,stripHeadersOnRedirect,
stripHeadersOnCrossOriginRedirect,...cleanOpts}=opts;this.opts=cleanOpts,this.opts.body=util.wrapRequestBody(this.opts.body),this.stripHeadersOnRedirect=normalizeStripHeaders(
stripHeadersOnRedirect,"stripHeadersOnRedirect"),this.stripHeadersOnCrossOriginRedirect=normalizeStripHeaders(stripHeadersOnCrossOriginRedirect,"stripHeadersOnC\
rossOriginRedirect"),this.maxRedirections=maxRedirections,this.handler=handler,this.history=[],Object.defineProperty(this.history,kRedirectCacheControl,{value:[],
enumerable:!1})}onRequestStart(controller,context){this.handler.onRequestStart?.(controller,{...context,history:this.history})}onBodySent(chunk){this.handler.onBodySent?.(
chunk)}onRequestSent(){this.handler.onRequestSent?.()}onRequestUpgrade(controller,statusCode,headers,socket){this.handler.onRequestUpgrade?.(controller,statusCode,
headers,socket)}onResponseStart(controller,statusCode,headers,statusMessage){if(statusCode<200){this.handler.onResponseStart?.(controller,statusCode,headers,statusMessage);
return}let removeContentHeaders=statusCode===303;if((statusCode===301||statusCode===302)&&this.opts.method==="POST"&&(this.opts.method="GET",util.isStream(this.
opts.body)&&util.destroy(this.opts.body.on("error",noop)),this.opts.body=null,removeContentHeaders=!0),statusCode===303&&this.opts.method!=="HEAD"&&(this.opts.method=
"GET",util.isStream(this.opts.body)&&util.destroy(this.opts.body.on("error",noop)),this.opts.body=null),this.location=util.isDisturbed(this.opts.body)||redirectableStatusCodes.
indexOf(statusCode)===-1?null:headers.location||null,this.location&&this.history.length>=this.maxRedirections){if(this.opts.throwOnMaxRedirect)throw new MaxRedirectsError;
this.location=null}const requestOrigin=this.opts[kRequestOrigin]===void 0?this.opts.origin:this.opts[kRequestOrigin];if(requestOrigin&&this.history.push(new URL(
this.opts.path,requestOrigin)),!this.location){this.handler.onResponseStart?.(controller,statusCode,headers,statusMessage);return}this.history[kRedirectCacheControl].
push({statusCode,headers:{...headers},receivedAt:Date.now()});const baseUrl=requestOrigin?new URL(this.opts.path,requestOrigin):void 0,{origin,pathname,search}=util.
parseURL(new URL(this.location,baseUrl)),path=search?`${pathname}${search}`:pathname,redirectUrlString=`${origin}${path}`;for(const historyUrl of this.history)if(historyUrl.
toString()===redirectUrlString)throw new InvalidArgumentError(`Redirect loop detected. Cannot redirect to ${origin}. This typically happens when using a Client \
or Pool with cross-origin redirects. Use an Agent for cross-origin redirects.`);this.opts.headers=cleanRequestHeaders(this.opts.headers,removeContentHeaders,requestOrigin!==
origin,this.stripHeadersOnRedirect,this.stripHeadersOnCrossOriginRedirect),this.opts.path=path,this.opts.origin=origin,this.opts[kRequestOrigin]=origin,this.opts.
query=null}onResponseData(controller,chunk){this.location||this.handler.onResponseData?.(controller,chunk)}onResponseEnd(controller,trailers){this.location?this.
dispatch(this.opts,this):this.handler.onResponseEnd(controller,trailers)}onResponseError(controller,error){this.handler.onResponseError?.(controller,error)}}function shouldRemoveHeader(header,removeContent,unknownOrigin,stripHeaders,stripHeadersOnCrossOrigin){
const name=util.headerNameToString(header);return name==="host"||stripHeaders?.has(name)||unknownOrigin&&stripHeadersOnCrossOrigin?.has(name)||removeContent&&name.
startsWith("content-")?!0:unknownOrigin?name==="authorization"||name==="cookie"||name==="proxy-authorization":!1}function normalizeStripHeaders(headers,optionName){
if(headers==null)return null;if(!Array.isArray(headers))throw new InvalidArgumentError(`${optionName} must be an array`);const normalized=new Set;for(const header of headers){
if(typeof header!="string")throw new InvalidArgumentError(`${optionName} must contain header names`);normalized.add(util.headerNameToString(header))}return normalized}
function cleanRequestHeaders(headers,removeContent,unknownOrigin,stripHeaders,stripHeadersOnCrossOrigin){const ret=[];if(Array.isArray(headers))if(headers.length>
0&&Array.isArray(headers[0]))for(const[key,value]of headers)shouldRemoveHeader(key,removeContent,unknownOrigin,stripHeaders,stripHeadersOnCrossOrigin)||ret.push(
key,value);else for(let i=0;i<headers.length;i+=2)shouldRemoveHeader(headers[i],removeContent,unknownOrigin,stripHeaders,stripHeadersOnCrossOrigin)||ret.push(headers[i],
headers[i+1]);else if(headers&&typeof headers=="object"){const entries=util.hasSafeIterator(headers)?headers:Object.entries(headers);for(const[key,value]of entries)
shouldRemoveHeader(key,removeContent,unknownOrigin,stripHeaders,stripHeadersOnCrossOrigin)||ret.push(key,value)}else assert(headers==null,"headers must be an ob\
ject or an array");return ret}module.exports=RedirectHandler}),2406:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),
{kRetryHandlerDefaultRetry,kQueuedAbort}=__webpack_require__(33),{RequestRetryError,RequestAbortedError}=__webpack_require__(5793),{hasSafeIterator,isDisturbed,
parseRangeHeader,wrapRequestBody}=__webpack_require__(586);function calculateRetryAfterHeader(retryAfter){const retryTime=new Date(retryAfter).getTime();return isNaN(
retryTime)?null:retryTime-Date.now()}function validatePartialResponseContentLength(headers,range,statusCode,retryCount){const contentLength=headers["content-len\
gth"];if(contentLength==null||!Number.isFinite(range.start)||!Number.isFinite(range.end))return;const length=Number(contentLength),expectedLength=range.end-range.
start+1;if(!Number.isFinite(length)||length!==expectedLength)throw new RequestRetryError("Content-Length mismatch",statusCode,{headers,data:{count:retryCount}})}
class RetryController{#onAbort;#paused=!1;#target=null;constructor(onAbort){this.#onAbort=onAbort}set target(target){this.#target=target,this.#paused&&target?.pause()}get target(){
return this.#target}pause(){this.#paused=!0,this.#target?.pause()}resume(){this.#paused=!1,this.#target?.resume()}abort(reason){this.#target?.abort(reason),this.#onAbort(
reason)}get paused(){return this.#paused||(this.#target?.paused??!1)}get aborted(){return this.#target?.aborted??!1}get reason(){return this.#target?.reason??null}get rawHeaders(){
return this.#target?.rawHeaders??null}set rawHeaders(value){this.#target&&(this.#target.rawHeaders=value)}get rawTrailers(){return this.#target?.rawTrailers??null}set rawTrailers(value){
this.#target&&(this.#target.rawTrailers=value)}}class RetryHandler{#queuedCancel=null;#tracksQueuedRetry=!1;constructor(opts,{dispatch,handler}){const{retryOptions,
...dispatchOpts}=opts,{retry:retryFn,maxRetries,maxTimeout,minTimeout,timeoutFactor,methods,errorCodes,retryAfter,statusCodes,throwOnError}=retryOptions??{};this.
error=null,this.dispatch=dispatch,this.handler=handler,this.opts={...dispatchOpts,body:wrapRequestBody(opts.body)},this.retryOpts={throwOnError:throwOnError??!0,
retry:retryFn??RetryHandler[kRetryHandlerDefaultRetry],retryAfter:retryAfter??!0,maxTimeout:maxTimeout??30*1e3,minTimeout:minTimeout??500,timeoutFactor:timeoutFactor??
2,maxRetries:maxRetries??5,methods:methods??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE","QUERY"],statusCodes:statusCodes??[500,502,503,504,429],errorCodes:errorCodes??
["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=
0,this.headersSent=!1,this.start=0,this.end=null,this.etag=null,this.statusCode=null,this.headers=null,this.controllerProxy=new RetryController(reason=>this.#onAbort(
reason)),this.retryPending=!1,this.retryTimer=null,this.pendingResponseData=null,this.pendingResponseTrailers=null,this.pendingResponseEnded=!1,this.aborted=!1}onResponseStartWithRetry(controller,statusCode,headers,statusMessage,err){
if(this.retryOpts.throwOnError){this.retryOpts.statusCodes.includes(statusCode)===!1?this.headersSent?this.handler.onResponseError?.(this.controllerProxy,err):(this.
headersSent=!0,this.checkpointResponseEnd(headers),this.handler.onResponseStart?.(this.controllerProxy,statusCode,headers,statusMessage)):this.error=err;return}
if(isDisturbed(this.opts.body)){this.headersSent=!0,this.checkpointResponseEnd(headers),this.handler.onResponseStart?.(this.controllerProxy,statusCode,headers,statusMessage);
return}function shouldRetry(passedErr){if(this.aborted)return;this.retryPending=!1,this.retryTimer=null;const pendingData=this.pendingResponseData,pendingTrailers=this.
pendingResponseTrailers,pendingEnd=this.pendingResponseEnded;if(this.pendingResponseData=null,this.pendingResponseTrailers=null,this.pendingResponseEnded=!1,passedErr){
if(this.headersSent)this.handler.onResponseError?.(this.controllerProxy,passedErr);else{if(this.headersSent=!0,this.checkpointResponseEnd(headers),this.handler.
onResponseStart?.(this.controllerProxy,statusCode,headers,statusMessage),controller.resume(),pendingEnd){for(const chunk of pendingData)this.onResponseData(controller,
chunk);this.onResponseEnd(controller,pendingTrailers)}return}controller.resume();return}this.error=err,controller.resume(),pendingEnd&&this.onResponseEnd(controller,
pendingTrailers)}controller.pause(),this.retryPending=!0,this.pendingResponseData=[],this.pendingResponseTrailers=null,this.pendingResponseEnded=!1,this.retryTimer=
this.retryOpts.retry(err,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},shouldRetry.bind(this))??null}checkpointResponseEnd(headers){
if(this.end==null&&this.opts.method!=="HEAD"){const contentLength=headers["content-length"];this.end=contentLength!=null?Number(contentLength)-1:null,assert(this.
end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=this.end!=null}}onRequestStart(controller,context){this.controllerProxy.target=controller,
this.headersSent||this.handler.onRequestStart?.(this.controllerProxy,context)}onBodySent(chunk){this.handler.onBodySent?.(chunk)}onRequestSent(){this.handler.onRequestSent?.()}onRequestUpgrade(_controller,statusCode,headers,socket){
this.handler.onRequestUpgrade?.(this.controllerProxy,statusCode,headers,socket)}static[kRetryHandlerDefaultRetry](err,{state,opts},cb){const{statusCode,code,headers}=err,
{method,retryOptions}=opts,{maxRetries,minTimeout,maxTimeout,timeoutFactor,statusCodes,errorCodes,methods,retryAfter}=retryOptions,{counter}=state;if(code&&code!==
"UND_ERR_REQ_RETRY"&&!errorCodes.includes(code)){cb(err);return}if(Array.isArray(methods)&&!methods.includes(method)){cb(err);return}if(statusCode!=null&&Array.
isArray(statusCodes)&&!statusCodes.includes(statusCode)){cb(err);return}if(counter>maxRetries){cb(err);return}let retryAfterHeader=retryAfter===!1?void 0:headers?.["\
retry-after"];retryAfterHeader&&(retryAfterHeader=Number(retryAfterHeader),retryAfterHeader=Number.isNaN(retryAfterHeader)?calculateRetryAfterHeader(headers["re\
try-after"]):retryAfterHeader*1e3);const retryTimeout=retryAfterHeader===0?0:retryAfterHeader>0?Math.min(retryAfterHeader,maxTimeout):Math.min(minTimeout*timeoutFactor**
(counter-1),maxTimeout);return setTimeout(()=>cb(null),retryTimeout)}onResponseStart(controller,statusCode,headers,statusMessage){if(statusCode<200){this.handler.
onResponseStart?.(this.controllerProxy,statusCode,headers,statusMessage);return}if(this.error=null,this.retryCount+=1,this.statusCode=statusCode,this.headers=headers,
this.headersSent){if(statusCode!==206&&(this.start>0||statusCode!==200))throw new RequestRetryError("server does not support the range header and the payload wa\
s partially consumed",statusCode,{headers,data:{count:this.retryCount}});const contentRange=parseRangeHeader(headers["content-range"]);if(!contentRange)throw new RequestRetryError(
"Content-Range mismatch",statusCode,{headers,data:{count:this.retryCount}});if(this.etag!=null&&this.etag!==headers.etag)throw new RequestRetryError("ETag misma\
tch",statusCode,{headers,data:{count:this.retryCount}});validatePartialResponseContentLength(headers,contentRange,statusCode,this.retryCount);const{start,size,end=size?
size-1:null}=contentRange;if(this.start!==start||this.end!=null&&this.end!==end)throw new RequestRetryError("Content-Range mismatch",statusCode,{headers,data:{count:this.
retryCount}});return}if(statusCode>=300){const err=new RequestRetryError("Request failed",statusCode,{headers,data:{count:this.retryCount}});this.onResponseStartWithRetry(
controller,statusCode,headers,statusMessage,err);return}if(this.end==null){if(statusCode===206){const range=parseRangeHeader(headers["content-range"]);if(range==
null||range.end==null){this.headersSent=!0,this.handler.onResponseStart?.(this.controllerProxy,statusCode,headers,statusMessage);return}validatePartialResponseContentLength(
headers,range,statusCode,this.retryCount);const{start,size,end=size?size-1:null}=range;assert(start!=null&&Number.isFinite(start),"content-range mismatch"),assert(
end!=null&&Number.isFinite(end),"invalid content-length"),this.start=start,this.end=end}if(this.end==null&&this.opts.method!=="HEAD"){const contentLength=headers["\
content-length"];this.end=contentLength!=null?Number(contentLength)-1:null}assert(Number.isFinite(this.start)),assert(this.end==null||Number.isFinite(this.end),
"invalid content-length"),this.resume=!0,this.etag=headers.etag!=null?headers.etag:null,this.etag!=null&&this.etag[0]==="W"&&this.etag[1]==="/"&&(this.etag=null),
this.headersSent=!0,this.handler.onResponseStart?.(this.controllerProxy,statusCode,headers,statusMessage)}else throw new RequestRetryError("Request failed",statusCode,
{headers,data:{count:this.retryCount}})}onResponseData(_controller,chunk){if(this.pendingResponseData!==null){this.pendingResponseData.push(chunk);return}this.error||
(this.start+=chunk.length,this.handler.onResponseData?.(this.controllerProxy,chunk))}onResponseEnd(_controller,trailers){if(this.pendingResponseData!==null){this.
pendingResponseTrailers=trailers,this.pendingResponseEnded=!0;return}if(this.error&&this.retryOpts.throwOnError)throw this.error;if(!this.error){if(this.end!=null&&
Number.isFinite(this.end)&&this.start!==this.end+1)throw new RequestRetryError("Content-Range mismatch",this.statusCode,{headers:this.headers,data:{count:this.retryCount}});
return this.retryCount=0,this.handler.onResponseEnd?.(this.controllerProxy,trailers)}this.retry()}retry(){if(this.start!==0&&(this.opts={...this.opts,headers:buildResumeHeaders(
this.opts.headers,`bytes=${this.start}-${this.end??""}`,this.etag)}),!this.#tracksQueuedRetry){this.#tracksQueuedRetry=!0;const onQueued=this.opts[kQueuedAbort];
this.opts[kQueuedAbort]=cancel=>{this.#queuedCancel=cancel,onQueued?.(cancel)}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(err){
this.handler.onResponseError?.(this.controllerProxy,err)}}onResponseError(controller,err){if(this.aborted)return;if(controller?.aborted||isDisturbed(this.opts.body)||
this.headersSent&&!this.resume){this.handler.onResponseError?.(this.controllerProxy,err);return}function shouldRetry(returnedErr){if(!this.aborted){if(this.retryPending=
!1,this.retryTimer=null,!returnedErr){this.retry();return}this.handler?.onResponseError?.(this.controllerProxy,returnedErr)}}this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryPending=!0,this.retryTimer=this.retryOpts.retry(
err,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},shouldRetry.bind(this))??null}#onAbort(reason){const cancel=this.#queuedCancel;
cancel!==null&&(this.#queuedCancel=null,cancel(reason??new RequestAbortedError)),this.retryPending&&(this.aborted=!0,this.retryPending=!1,clearTimeout(this.retryTimer),
this.retryTimer=null,this.pendingResponseData=null,this.pendingResponseTrailers=null,this.pendingResponseEnded=!1,this.handler.onResponseError?.(this.controllerProxy,
reason??new RequestAbortedError))}}function isReplacedHeader(key,etag){const name=key.toLowerCase();return name==="range"||etag!=null&&name==="if-match"}function buildResumeHeaders(headers,range,etag){
if(Array.isArray(headers)||headers&&typeof headers=="object"&&hasSafeIterator(headers)){const ret2=[];if(Array.isArray(headers))for(let i=0;i<headers.length;i+=
2)isReplacedHeader(headers[i],etag)||ret2.push(headers[i],headers[i+1]);else for(const[key,value]of headers)isReplacedHeader(key,etag)||ret2.push(key,value);return ret2.
push("range",range),etag!=null&&ret2.push("if-match",etag),ret2}const ret={};for(const key in headers)Object.hasOwn(headers,key)&&!isReplacedHeader(key,etag)&&(ret[key]=
headers[key]);return ret.range=range,etag!=null&&(ret["if-match"]=etag),ret}module.exports=RetryHandler}),5496:((module,__unused_webpack_exports,__webpack_require__)=>{
const assert=__webpack_require__(4589),{Readable}=__webpack_require__(7075),util=__webpack_require__(586),CacheHandler=__webpack_require__(7110),MemoryCacheStore=__webpack_require__(
751),CacheRevalidationHandler=__webpack_require__(3407),{assertCacheStore,assertCacheMethods,getInterceptorOrigin,makeCacheKey,normalizeHeaders,parseCacheControlHeader,
isInvalidOrWildcardVaryHeader,parseVaryHeader,isEtagUsable}=__webpack_require__(9693),{AbortError}=__webpack_require__(5793),{kQueuedAbort}=__webpack_require__(
33),{parseHttpDate}=__webpack_require__(8131),{kInterceptorKind}=__webpack_require__(33);function assertCacheOrigins(origins,name){if(origins!==void 0){if(!Array.
isArray(origins))throw new TypeError(`expected ${name} to be an array or undefined, got ${typeof origins}`);for(let i=0;i<origins.length;i++){const origin=origins[i];
if(typeof origin!="string"&&!(origin instanceof RegExp))throw new TypeError(`expected ${name}[${i}] to be a string or RegExp, got ${typeof origin}`)}}}const nop=()=>{};
function trimOWS(value){return value.replace(/^[\t ]+|[\t ]+$/g,"")}function arrayIncludes(array,value){for(let i=0;i<array.length;i++)if(array[i]===value)return!0;
return!1}function hasPragmaNoCache(headers){const pragma=headers?.pragma;if(!pragma)return!1;const values=Array.isArray(pragma)?pragma:[pragma];for(let i=0;i<values.
length;i++){const value=values[i];if(typeof value!="string")continue;const directives=value.split(",");for(let j=0;j<directives.length;j++)if(trimOWS(directives[j]).
toLowerCase()==="no-cache")return!0}return!1}function needsRevalidation(result,cacheControlDirectives,{headers={}}){return!!(cacheControlDirectives?.["no-cache"]||
result.cacheControlDirectives?.["no-cache"]&&!Array.isArray(result.cacheControlDirectives["no-cache"])||headers["if-modified-since"]||headers["if-none-match"])}
function staleResponseRequiresRevalidation(result,cacheType){return result.cacheControlDirectives?.["must-revalidate"]===!0||cacheType==="shared"&&(result.cacheControlDirectives?.["\
proxy-revalidate"]===!0||result.cacheControlDirectives?.["s-maxage"]!==void 0)}function revalidationResponseDisallowsCachedReuse(cacheType,headers){if(headers.vary&&
isInvalidOrWildcardVaryHeader(headers.vary)||cacheType==="shared"&&Object.hasOwn(headers,"set-cookie"))return!0;const cacheControl=headers["cache-control"];if(!cacheControl)
return!1;const cacheControlDirectives=parseCacheControlHeader(cacheControl);return cacheControlDirectives["no-store"]===!0||cacheType==="shared"&&cacheControlDirectives.
private===!0}function revalidationResponseUpdatesCacheControl(headers){return headers["cache-control"]!==void 0}function revalidationResponseAddsVary(result,varyDirectives){
if(!varyDirectives)return!1;for(const key in varyDirectives)if(result.vary==null||!Object.hasOwn(result.vary,key))return!0;return!1}function deleteCachedValue(store,cacheKey){
try{store.delete(cacheKey)?.catch?.(nop)}catch{}}function getUsableLastModified(headers){const lastModified=headers?.["last-modified"];if(typeof lastModified=="\
string"&&parseHttpDate(lastModified))return lastModified}function makeRevalidationHeaders(opts,result){const headers={...opts.headers,"if-modified-since":getUsableLastModified(
result.headers)??new Date(result.cachedAt).toUTCString()};if(result.etag&&(headers["if-none-match"]=result.etag),result.vary)for(const key in result.vary)result.
vary[key]!=null&&(headers[key]=result.vary[key]);return headers}function revalidationTargetMatchesCacheKey(cacheKey,context){const history=context?.history;if(!Array.
isArray(history)||history.length===0)return!0;try{const cachedUrl=new URL(cacheKey.path,cacheKey.origin),responseUrl=history[history.length-1];return responseUrl.
origin===cachedUrl.origin&&responseUrl.pathname===cachedUrl.pathname&&responseUrl.search===cachedUrl.search}catch{return!1}}function revalidationEtagMatchesCachedValue(result,headers){
if(!Object.hasOwn(headers,"etag"))return!0;const responseEtag=headers.etag,cachedEtag=result.etag;if(typeof responseEtag!="string"||typeof cachedEtag!="string"||
!isEtagUsable(responseEtag)||!isEtagUsable(cachedEtag))return!1;if(!responseEtag.startsWith("W/"))return responseEtag===cachedEtag;const cachedOpaqueTag=cachedEtag.
startsWith("W/")?cachedEtag.slice(2):cachedEtag;return responseEtag.slice(2)===cachedOpaqueTag}function isStale(result,cacheControlDirectives,cacheType){const now=Date.
now();if(now>result.staleAt||result.staleAt<=result.cachedAt){if(!staleResponseRequiresRevalidation(result,cacheType)&&cacheControlDirectives?.["max-stale"]){const gracePeriod=result.
staleAt+cacheControlDirectives["max-stale"]*1e3;return now>gracePeriod}return!0}if(cacheControlDirectives?.["min-fresh"]){const timeLeftTillStale=result.staleAt-
now,threshold=cacheControlDirectives["min-fresh"]*1e3;return timeLeftTillStale<=threshold}return!1}function withinStaleWhileRevalidateWindow(result,cacheType){const staleWhileRevalidate=result.
cacheControlDirectives?.["stale-while-revalidate"];if(!staleWhileRevalidate||staleResponseRequiresRevalidation(result,cacheType))return!1;const now=Date.now(),staleWhileRevalidateExpiry=result.
staleAt+staleWhileRevalidate*1e3;return now<=staleWhileRevalidateExpiry}function handleUncachedResponse(dispatch,globalOpts,cacheKey,handler,opts,reqCacheControl){
if(reqCacheControl?.["only-if-cached"]){let aborted=!1;const controller={paused:!1,rawHeaders:[],rawTrailers:[],pause(){this.paused=!0},resume(){this.paused=!1},
abort:reason=>{aborted=!0,handler.onResponseError?.(controller,reason??new AbortError)}};try{if(handler.onRequestStart?.(controller,null),aborted||(handler.onResponseStart?.(
controller,504,{},"Gateway Timeout"),aborted))return;handler.onResponseEnd?.(controller,{})}catch(err){typeof handler.onResponseError=="function"&&handler.onResponseError(
controller,err)}return!0}return dispatch(opts,new CacheHandler(globalOpts,cacheKey,handler))}function sendCachedValue(handler,opts,result,age,context,isStale2){
const stream=util.isStream(result.body)?result.body:Readable.from(result.body??[]);assert(!stream.destroyed,"stream should not be destroyed"),assert(!stream.readableDidRead,
"stream should not be readableDidRead");let aborted=!1,abortReason=null;const controller={rawHeaders:[],rawTrailers:[],resume(){stream.resume()},pause(){stream.
pause()},get paused(){return stream.isPaused()},get aborted(){return aborted},get reason(){return abortReason},abort(reason){aborted||(aborted=!0,abortReason=reason??
new AbortError,stream.destroy(abortReason))}};stream.on("error",function(err){this.readableEnded||handler.onResponseError?.(controller,err)}).on("close",function(){
if(!this.errored)try{handler.onResponseEnd?.(controller,{})}catch(err){handler.onResponseError?.(controller,err)}});try{handler.onRequestStart?.(controller,context)}catch(err){
stream.destroy(err);return}if(stream.destroyed)return;const headers={...result.headers,age:String(age)};isStale2&&(headers.warning='110 - "response is stale"'),
controller.rawHeaders=util.toRawHeaders(headers);try{handler.onResponseStart?.(controller,result.statusCode,headers,result.statusMessage)}catch(err){stream.destroy(
err);return}opts.method==="HEAD"?stream.destroy():stream.on("data",function(chunk){try{handler.onResponseData?.(controller,chunk)}catch(err){stream.destroy(err)}})}
function handleResult(dispatch,globalOpts,cacheKey,handler,opts,reqCacheControl,result){if(!result)return handleUncachedResponse(dispatch,globalOpts,cacheKey,handler,
opts,reqCacheControl);if(globalOpts.type==="shared"&&Object.hasOwn(result.headers,"set-cookie"))return util.isStream(result.body)&&result.body.on("error",nop).destroy(),
deleteCachedValue(globalOpts.store,cacheKey),handleUncachedResponse(dispatch,globalOpts,cacheKey,handler,opts,reqCacheControl);const now=Date.now();if(now>result.
deleteAt)return dispatch(opts,new CacheHandler(globalOpts,cacheKey,handler));const age=Math.round((now-result.cachedAt)/1e3),requestMaxAgeExpired=reqCacheControl?.["\
max-age"]!==void 0&&age>=reqCacheControl["max-age"],stale=requestMaxAgeExpired||isStale(result,reqCacheControl,globalOpts.type),revalidate=requestMaxAgeExpired||
needsRevalidation(result,reqCacheControl,opts);if(stale||revalidate){if(util.isStream(opts.body)&&util.bodyLength(opts.body)!==0)return dispatch(opts,new CacheHandler(
globalOpts,cacheKey,handler));if(!revalidate&&withinStaleWhileRevalidateWindow(result,globalOpts.type))return sendCachedValue(handler,opts,result,age,null,!0),queueMicrotask(
()=>{const headers2=makeRevalidationHeaders(opts,result);dispatch({...opts,headers:headers2,[kQueuedAbort]:void 0},new CacheHandler(globalOpts,cacheKey,{onRequestStart(){},
onRequestUpgrade(){},onResponseStart(){},onResponseData(){},onResponseEnd(){},onResponseError(){}}))}),!0;let withinStaleIfErrorThreshold=!1;if(!staleResponseRequiresRevalidation(
result,globalOpts.type)){const staleIfErrorExpiry=result.cacheControlDirectives["stale-if-error"]??reqCacheControl?.["stale-if-error"];staleIfErrorExpiry&&(withinStaleIfErrorThreshold=
now<result.staleAt+staleIfErrorExpiry*1e3)}const headers=makeRevalidationHeaders(opts,result),refetch=()=>(util.isStream(result.body)&&result.body.on("error",nop).
destroy(),deleteCachedValue(globalOpts.store,cacheKey),dispatch(opts,new CacheHandler(globalOpts,cacheKey,handler)));return dispatch({...opts,headers},new CacheRevalidationHandler(
(success,context,statusCode,headers2)=>{if(success){if(statusCode===304){if(!revalidationTargetMatchesCacheKey(cacheKey,context)||!revalidationEtagMatchesCachedValue(
result,headers2)||revalidationResponseDisallowsCachedReuse(globalOpts.type,headers2))return refetch();if(revalidationResponseUpdatesCacheControl(headers2))deleteCachedValue(
globalOpts.store,cacheKey);else if(revalidationResponseAddsVary(result,headers2.vary?parseVaryHeader(headers2.vary,opts.headers):void 0))return refetch()}sendCachedValue(
handler,opts,result,age,context,stale)}else util.isStream(result.body)&&result.body.on("error",nop).destroy()},new CacheHandler(globalOpts,cacheKey,handler),withinStaleIfErrorThreshold))}
util.isStream(opts.body)&&opts.body.on("error",nop).destroy(),sendCachedValue(handler,opts,result,age,null,!1)}module.exports=(opts={})=>{const{store=new MemoryCacheStore,
methods=["GET"],cacheByDefault=void 0,type="shared",origins=void 0}=opts;if(typeof opts!="object"||opts===null)throw new TypeError(`expected type of opts to be \
an Object, got ${opts===null?"null":typeof opts}`);if(assertCacheStore(store,"opts.store"),assertCacheMethods(methods,"opts.methods"),assertCacheOrigins(origins,
"opts.origins"),typeof cacheByDefault<"u"&&typeof cacheByDefault!="number")throw new TypeError(`expected opts.cacheByDefault to be number or undefined, got ${typeof cacheByDefault}`);
if(typeof type<"u"&&type!=="shared"&&type!=="private")throw new TypeError(`expected opts.type to be shared, private, or undefined, got ${typeof type}`);const globalOpts={
store,methods,cacheByDefault,type},safeMethodsToNotCache=[];for(let i=0;i<util.safeHTTPMethods.length;i++){const method=util.safeHTTPMethods[i];arrayIncludes(methods,
method)||safeMethodsToNotCache.push(method)}const interceptor=(dispatch,interceptorOrigin)=>(opts2,handler)=>{const requestOrigin=getInterceptorOrigin(opts2,interceptorOrigin);
if(!requestOrigin||arrayIncludes(safeMethodsToNotCache,opts2.method))return dispatch(opts2,handler);if(origins!==void 0){const normalizedRequestOrigin=requestOrigin.
toString().toLowerCase();let isAllowed=!1;for(let i=0;i<origins.length;i++){const allowed=origins[i];if(typeof allowed=="string"){if(allowed.toLowerCase()===normalizedRequestOrigin){
isAllowed=!0;break}}else if(allowed.test(normalizedRequestOrigin)){isAllowed=!0;break}}if(!isAllowed)return dispatch(opts2,handler)}opts2={...opts2,headers:normalizeHeaders(
opts2)};const reqCacheControl=opts2.headers?.["cache-control"]?parseCacheControlHeader(opts2.headers["cache-control"]):hasPragmaNoCache(opts2.headers)?{"no-cach\
e":!0}:void 0;if(reqCacheControl?.["no-store"])return dispatch(opts2,handler);const cacheKey=makeCacheKey(opts2,requestOrigin);if(!arrayIncludes(util.safeHTTPMethods,
opts2.method))return dispatch(opts2,new CacheHandler(globalOpts,cacheKey,handler));const result=store.get(cacheKey);return result&&typeof result.then=="function"?
result.then(result2=>handleResult(dispatch,globalOpts,cacheKey,handler,opts2,reqCacheControl,result2)).catch(err=>{if(typeof handler.onResponseError=="function")
handler.onResponseError({rawHeaders:[],rawTrailers:[],pause(){},resume(){},get paused(){return!1},get aborted(){return!1},get reason(){return null},abort(){}},err);else
throw err}):handleResult(dispatch,globalOpts,cacheKey,handler,opts2,reqCacheControl,result)};return interceptor[kInterceptorKind]="cache",interceptor}}),9351:((module,__unused_webpack_exports,__webpack_require__)=>{
const{createInflate,createGunzip,createBrotliDecompress,createZstdDecompress,constants}=__webpack_require__(8522),{pipeline,Transform:TransformStream2}=__webpack_require__(
7075),{InvalidArgumentError,ResponseExceededMaxSizeError}=__webpack_require__(5793),DecoratorHandler=__webpack_require__(6037);class DecompressController{#onPause;#onResume;#onAbort;#paused=!1;constructor(onPause,onResume,onAbort){
this.#onPause=onPause,this.#onResume=onResume,this.#onAbort=onAbort,this.target=null}pause(){this.#paused||(this.#paused=!0,this.#onPause())}resume(){this.#paused&&
(this.#paused=!1,this.#onResume())}abort(reason){this.target?.abort(reason),this.#onAbort(reason)}get paused(){return this.#paused}get aborted(){return this.target?.
aborted??!1}get reason(){return this.target?.reason??null}get rawHeaders(){return this.target?.rawHeaders??null}set rawHeaders(value){this.target&&(this.target.
rawHeaders=value)}get rawTrailers(){return this.target?.rawTrailers??null}set rawTrailers(value){this.target&&(this.target.rawTrailers=value)}}const supportedEncodings={
__proto__:null,gzip:createGunzip,"x-gzip":createGunzip,br:createBrotliDecompress,deflate:createInflate,zstd:createZstdDecompress.bind(null,{params:{[constants.ZSTD_d_windowLogMax]:23}})},
defaultSkipStatusCodes=[204,304],defaultMaxSize=0;function createMaxSizeLimiter(maxSize){let size=0;return new TransformStream2({transform(chunk,_encoding,callback){
const decompressedSize=size+chunk.length;if(decompressedSize>maxSize){callback(new ResponseExceededMaxSizeError(`Decompressed response size (${decompressedSize}\
) exceeded maxSize (${maxSize})`));return}size=decompressedSize,callback(null,chunk)}})}class DecompressHandler extends DecoratorHandler{#decompressors=[];#trailers;#skipStatusCodes;#skipErrorResponses;#maxSize;#decompressedSize=0;#terminated=!1;#inputEnded=!1;#inputBackpressured=!1;#upstreamPaused=!1;#draining=!1;#drainRequested=!1;#completionPending=!1;#finalDecompressor;#controller;constructor(handler,{
skipStatusCodes=defaultSkipStatusCodes,skipErrorResponses=!0,maxSize=defaultMaxSize}={}){if(!Number.isSafeInteger(maxSize)||maxSize<0)throw new InvalidArgumentError(
"maxSize must be a non-negative integer");super(handler),this.#skipStatusCodes=skipStatusCodes,this.#skipErrorResponses=skipErrorResponses,this.#maxSize=maxSize,
this.#controller=new DecompressController(()=>this.#onDownstreamPause(),()=>this.#onDownstreamResume(),reason=>{this.#inputEnded&&!this.#terminated&&this.onResponseError(
this.#controller,reason)})}#onDownstreamPause(){this.#pauseUpstream()}#onDownstreamResume(){const drainWasDeferred=this.#draining;this.#drainOutput(),drainWasDeferred||
(this.#resumeUpstreamIfNeeded(),this.#finishIfReady())}#pauseUpstream(){!this.#upstreamPaused&&!this.#terminated&&(this.#upstreamPaused=!0,this.#controller.target?.
pause())}#resumeUpstreamIfNeeded(){this.#upstreamPaused&&!this.#controller.paused&&!this.#inputBackpressured&&(this.#upstreamPaused=!1,this.#inputEnded||this.#controller.
target?.resume())}#drainOutput(){if(!(this.#terminated||this.#controller.paused||!this.#finalDecompressor)){if(this.#draining){this.#drainRequested=!0;return}this.#draining=
!0;try{do{this.#drainRequested=!1;let chunk;for(;!this.#terminated&&!this.#controller.paused&&(chunk=this.#finalDecompressor.read())!==null;){if(this.#maxSize>0){
const decompressedSize=this.#decompressedSize+chunk.length;if(decompressedSize>this.#maxSize){this.#fail(new ResponseExceededMaxSizeError(`Decompressed response\
 size (${decompressedSize}) exceeded maxSize (${this.#maxSize})`));return}this.#decompressedSize=decompressedSize}try{super.onResponseData(this.#controller,chunk)===
!1&&!this.#controller.paused&&this.#controller.pause()}catch(err){this.#fail(err);return}}}while(this.#drainRequested&&!this.#terminated&&!this.#controller.paused)}finally{
this.#draining=!1}this.#resumeUpstreamIfNeeded(),this.#finishIfReady()}}#finishIfReady(){if(!(this.#terminated||!this.#completionPending||this.#controller.paused||
this.#draining)){this.#cleanupDecompressors();try{super.onResponseEnd(this.#controller,this.#trailers)}catch(err){this.#fail(err);return}this.#terminated=!0}}#onDecompressionEnd(){
this.#terminated||(this.#completionPending=!0,this.#drainOutput(),this.#finishIfReady())}#shouldSkipDecompression(contentEncoding,statusCode){return!!(!contentEncoding||
statusCode<200||this.#skipStatusCodes.includes(statusCode)||this.#skipErrorResponses&&statusCode>=400)}#createDecompressionChain(encodings){const parts=encodings.
split(","),maxContentEncodings=5;if(parts.length>maxContentEncodings)throw new Error(`too many content-encodings in response: ${parts.length}, maximum allowed i\
s ${maxContentEncodings}`);const decompressors=[];for(let i=parts.length-1;i>=0;i--){const encoding=parts[i].trim();if(encoding){if(!supportedEncodings[encoding])
return decompressors.length=0,decompressors;decompressors.push(supportedEncodings[encoding]())}}if(decompressors.length<2)return decompressors;const streams=[];
for(let i=0;i<decompressors.length;i++)streams.push(decompressors[i]),i<decompressors.length-1&&this.#maxSize>0&&streams.push(createMaxSizeLimiter(this.#maxSize));
return streams}#fail(error){this.#terminated||(this.#inputEnded?this.onResponseError(this.#controller,error):this.#controller.abort(error))}#setupDecompressorEvents(decompressor){
this.#finalDecompressor=decompressor,decompressor.on("readable",()=>this.#drainOutput()),decompressor.on("error",error=>this.#fail(error))}#setupSingleDecompressor(){
const decompressor=this.#decompressors[0];this.#setupDecompressorEvents(decompressor),decompressor.on("end",()=>this.#onDecompressionEnd())}#setupMultipleDecompressors(){
const lastDecompressor=this.#decompressors[this.#decompressors.length-1];this.#setupDecompressorEvents(lastDecompressor),pipeline(this.#decompressors,err=>{if(!this.#terminated){
if(err){this.#fail(err);return}this.#onDecompressionEnd()}})}#setupInputBackpressure(){this.#decompressors[0].on("drain",()=>{this.#terminated||(this.#inputBackpressured=
!1,this.#controller.paused||(this.#drainOutput(),this.#resumeUpstreamIfNeeded()))})}#cleanupDecompressors(){this.#decompressors.length=0,this.#finalDecompressor=
void 0}onRequestStart(controller,context){return this.#controller.target=controller,super.onRequestStart(this.#controller,context)}onRequestUpgrade(controller,statusCode,headers,socket){
return super.onRequestUpgrade(this.#controller,statusCode,headers,socket)}onResponseStart(controller,statusCode,headers,statusMessage){const rawContentEncoding=headers["\
content-encoding"],contentEncoding=Array.isArray(rawContentEncoding)?rawContentEncoding.join(","):rawContentEncoding;if(this.#shouldSkipDecompression(contentEncoding,
statusCode))return super.onResponseStart(this.#controller,statusCode,headers,statusMessage);const decompressors=this.#createDecompressionChain(contentEncoding.toLowerCase());
if(decompressors.length===0)return this.#cleanupDecompressors(),super.onResponseStart(this.#controller,statusCode,headers,statusMessage);this.#decompressors=decompressors;
const{"content-encoding":_,"content-length":__,...newHeaders}=headers;if(this.#controller.rawHeaders){const rawHeaders=this.#controller.rawHeaders;if(Array.isArray(
rawHeaders)){const filteredHeaders=[];for(let i=0;i<rawHeaders.length;i+=2){const headerName=rawHeaders[i],lowerName=(Buffer.isBuffer(headerName)?headerName.toString(
"latin1"):`${headerName}`).toLowerCase();lowerName==="content-encoding"||lowerName==="content-length"||filteredHeaders.push(rawHeaders[i],rawHeaders[i+1])}rawHeaders.
splice(0,rawHeaders.length,...filteredHeaders)}else if(typeof rawHeaders=="object")for(const name of Object.keys(rawHeaders)){const lowerName=name.toLowerCase();
(lowerName==="content-encoding"||lowerName==="content-length")&&delete rawHeaders[name]}}return this.#setupInputBackpressure(),this.#decompressors.length===1?this.#setupSingleDecompressor():
this.#setupMultipleDecompressors(),super.onResponseStart(this.#controller,statusCode,newHeaders,statusMessage)}onResponseData(controller,chunk){if(this.#decompressors.
length>0){this.#decompressors[0].write(chunk)||(this.#inputBackpressured=!0,this.#pauseUpstream());return}return super.onResponseData(this.#controller,chunk)}onResponseEnd(controller,trailers){
if(this.#decompressors.length>0){this.#inputEnded=!0,this.#trailers=trailers,this.#decompressors[0].end();return}return super.onResponseEnd(this.#controller,trailers)}onResponseError(controller,err){
if(!this.#terminated){this.#terminated=!0;for(const decompressor of this.#decompressors)decompressor.destroy();this.#cleanupDecompressors(),super.onResponseError(
this.#controller,err)}}}function createDecompressInterceptor(options={}){return dispatch=>(opts,handler)=>{if(opts.method==="HEAD")return dispatch(opts,handler);
const decompressHandler=new DecompressHandler(handler,options);return dispatch(opts,decompressHandler)}}module.exports=createDecompressInterceptor}),6814:((module,__unused_webpack_exports,__webpack_require__)=>{
const diagnosticsChannel=__webpack_require__(3053),util=__webpack_require__(586),DeduplicationHandler=__webpack_require__(849),{getInterceptorOrigin,normalizeHeaders,
makeCacheKey,makeDeduplicationKey}=__webpack_require__(9693),{kInterceptorKind}=__webpack_require__(33),pendingRequestsChannel=diagnosticsChannel.channel("undic\
i:request:pending-requests");module.exports=(opts={})=>{const{methods=["GET"],skipHeaderNames=[],excludeHeaderNames=[],maxBufferSize=5*1024*1024}=opts;if(typeof opts!=
"object"||opts===null)throw new TypeError(`expected type of opts to be an Object, got ${opts===null?"null":typeof opts}`);if(!Array.isArray(methods))throw new TypeError(
`expected opts.methods to be an array, got ${typeof methods}`);for(const method of methods)if(!util.safeHTTPMethods.includes(method))throw new TypeError(`expect\
ed opts.methods to only contain safe HTTP methods, got ${method}`);if(!Array.isArray(skipHeaderNames))throw new TypeError(`expected opts.skipHeaderNames to be a\
n array, got ${typeof skipHeaderNames}`);if(!Array.isArray(excludeHeaderNames))throw new TypeError(`expected opts.excludeHeaderNames to be an array, got ${typeof excludeHeaderNames}`);
if(!Number.isFinite(maxBufferSize)||maxBufferSize<=0)throw new TypeError(`expected opts.maxBufferSize to be a positive finite number, got ${maxBufferSize}`);const skipHeaderNamesSet=new Set(
skipHeaderNames.map(name=>name.toLowerCase())),excludeHeaderNamesSet=new Set(excludeHeaderNames.map(name=>name.toLowerCase())),pendingRequests=new Map,interceptor=(dispatch,interceptorOrigin)=>(opts2,handler)=>{
const requestOrigin=getInterceptorOrigin(opts2,interceptorOrigin);if(!requestOrigin||opts2.upgrade||methods.includes(opts2.method)===!1)return dispatch(opts2,handler);
if(opts2={...opts2,headers:normalizeHeaders(opts2)},skipHeaderNamesSet.size>0){for(const headerName of Object.keys(opts2.headers))if(skipHeaderNamesSet.has(headerName.
toLowerCase()))return dispatch(opts2,handler)}const cacheKey=makeCacheKey(opts2,requestOrigin),dedupeKey=makeDeduplicationKey(cacheKey,excludeHeaderNamesSet),pendingHandler=pendingRequests.
get(dedupeKey);if(pendingHandler)return pendingHandler.addWaitingHandler(handler)?!0:dispatch(opts2,handler);const deduplicationHandler=new DeduplicationHandler(
handler,()=>{pendingRequests.delete(dedupeKey),pendingRequestsChannel.hasSubscribers&&pendingRequestsChannel.publish({size:pendingRequests.size,key:dedupeKey,type:"\
removed"})},maxBufferSize);return pendingRequests.set(dedupeKey,deduplicationHandler),pendingRequestsChannel.hasSubscribers&&pendingRequestsChannel.publish({size:pendingRequests.
size,key:dedupeKey,type:"added"}),dispatch(opts2,deduplicationHandler)};return interceptor[kInterceptorKind]="deduplicate",interceptor}}),1893:((module,__unused_webpack_exports,__webpack_require__)=>{
const{isIP}=__webpack_require__(7030),{lookup}=__webpack_require__(610),DecoratorHandler=__webpack_require__(6037),{InvalidArgumentError,InformationalError}=__webpack_require__(
5793),{kRequestOrigin}=__webpack_require__(33),maxInt=Math.pow(2,31)-1;function hasSafeIterator(headers){const prototype=Object.getPrototypeOf(headers);return Object.
hasOwn(headers,Symbol.iterator)||prototype!=null&&prototype!==Object.prototype&&typeof headers[Symbol.iterator]=="function"}function isHostHeader(key){return typeof key==
"string"&&key.toLowerCase()==="host"}function normalizeHeaders(headers){if(headers==null)return null;if(Array.isArray(headers)){if(headers.length===0||!Array.isArray(
headers[0]))return headers;const normalized=[];for(const header of headers)Array.isArray(header)&&header.length===2?normalized.push(header[0],header[1]):normalized.
push(header);return normalized}if(typeof headers=="object"&&hasSafeIterator(headers)){const normalized=[];for(const header of headers)Array.isArray(header)&&header.
length===2?normalized.push(header[0],header[1]):normalized.push(header);return normalized}return headers}function hasHostHeader(headers){if(headers==null)return!1;
if(Array.isArray(headers)){if(headers.length===0)return!1;for(let i=0;i<headers.length;i+=2)if(isHostHeader(headers[i]))return!0;return!1}if(typeof headers=="ob\
ject"){for(const key in headers)if(isHostHeader(key))return!0}return!1}function withHostHeader(host,headers){const normalizedHeaders=normalizeHeaders(headers);return hasHostHeader(
normalizedHeaders)?normalizedHeaders:Array.isArray(normalizedHeaders)?["host",host,...normalizedHeaders]:normalizedHeaders&&typeof normalizedHeaders=="object"?{
host,...normalizedHeaders}:{host}}class DNSStorage{#maxItems=0;#records=new Map;constructor(opts){this.#maxItems=opts.maxItems}get size(){return this.#records.size}get(hostname){
return this.#records.get(hostname)??null}set(hostname,records){this.#records.set(hostname,records)}delete(hostname){this.#records.delete(hostname)}full(){return this.
size>=this.#maxItems}}class DNSInstance{#maxTTL=0;#maxItems=0;dualStack=!0;affinity=null;lookup=null;pick=null;storage=null;constructor(opts){this.#maxTTL=opts.
maxTTL,this.#maxItems=opts.maxItems,this.dualStack=opts.dualStack,this.affinity=opts.affinity,this.lookup=opts.lookup??this.#defaultLookup,this.pick=opts.pick??
this.#defaultPick,this.storage=opts.storage??new DNSStorage(opts)}runLookup(origin,opts,cb){const ips=this.storage.get(origin.hostname);if(ips==null&&this.storage.
full()){cb(null,origin);return}const newOpts={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...opts.dns,maxTTL:this.#maxTTL,
maxItems:this.#maxItems};if(ips==null)this.lookup(origin,newOpts,(err,addresses)=>{if(err||addresses==null||addresses.length===0){cb(err??new InformationalError(
"No DNS entries found"));return}this.setRecords(origin,addresses);const records=this.storage.get(origin.hostname),ip=this.pick(origin,records,newOpts.affinity);
if(ip==null){this.storage.delete(origin.hostname),cb(new InformationalError("No DNS entries found"));return}let port;typeof ip.port=="number"?port=`:${ip.port}`:
origin.port!==""?port=`:${origin.port}`:port="",cb(null,new URL(`${origin.protocol}//${ip.family===6?`[${ip.address}]`:ip.address}${port}`))});else{const ip=this.
pick(origin,ips,newOpts.affinity);if(ip==null){this.storage.delete(origin.hostname),this.runLookup(origin,opts,cb);return}let port;typeof ip.port=="number"?port=
`:${ip.port}`:origin.port!==""?port=`:${origin.port}`:port="",cb(null,new URL(`${origin.protocol}//${ip.family===6?`[${ip.address}]`:ip.address}${port}`))}}#defaultLookup(origin,opts,cb){
lookup(origin.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(err,addresses)=>{if(err)return cb(err);const results=new Map;for(const addr of addresses)
results.set(`${addr.address}:${addr.family}`,addr);cb(null,results.values())})}#defaultPick(origin,hostnameRecords,affinity){let ip=null;const{records,offset}=hostnameRecords;
let family;if(this.dualStack?(affinity==null&&(offset==null||offset===maxInt?(hostnameRecords.offset=0,affinity=4):(hostnameRecords.offset++,affinity=(hostnameRecords.
offset&1)===1?6:4)),records[affinity]!=null&&records[affinity].ips.length>0?family=records[affinity]:family=records[affinity===4?6:4]):family=records[affinity],
family==null||family.ips.length===0)return ip;family.offset==null||family.offset===maxInt?family.offset=0:family.offset++;const position=family.offset%family.ips.
length;return ip=family.ips[position]??null,ip==null?ip:Date.now()-ip.timestamp>ip.ttl?(family.ips.splice(position,1),this.pick(origin,hostnameRecords,affinity)):
ip}pickFamily(origin,ipFamily){const records=this.storage.get(origin.hostname)?.records;if(!records)return null;const family=records[ipFamily];if(!family)return null;
family.offset==null||family.offset===maxInt?family.offset=0:family.offset++;const position=family.offset%family.ips.length,ip=family.ips[position]??null;return ip==
null?ip:Date.now()-ip.timestamp>ip.ttl?(family.ips.splice(position,1),this.pickFamily(origin,ipFamily)):ip}setRecords(origin,addresses){const timestamp=Date.now(),
records={records:{4:null,6:null}};let minTTL=this.#maxTTL;for(const record of addresses){record.timestamp=timestamp,typeof record.ttl=="number"?(record.ttl=Math.
min(record.ttl,this.#maxTTL),minTTL=Math.min(minTTL,record.ttl)):record.ttl=this.#maxTTL;const familyRecords=records.records[record.family]??{ips:[]};familyRecords.
ips.push(record),records.records[record.family]=familyRecords}this.storage.set(origin.hostname,records,{ttl:minTTL})}deleteRecords(origin){this.storage.delete(origin.
hostname)}getHandler(meta,opts){return new DNSDispatchHandler(this,meta,opts)}}class DNSDispatchHandler extends DecoratorHandler{#state=null;#opts=null;#dispatch=null;#origin=null;#controller=null;#newOrigin=null;#firstTry=!0;constructor(state,{
origin,handler,dispatch,newOrigin},opts){super(handler),this.#origin=origin,this.#newOrigin=newOrigin,this.#opts={...opts},this.#state=state,this.#dispatch=dispatch}onResponseError(controller,err){
switch(err.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#state.dualStack){if(!this.#firstTry){super.onResponseError(controller,err);return}this.#firstTry=!1;
const otherFamily=this.#newOrigin.hostname[0]==="["?4:6,ip=this.#state.pickFamily(this.#origin,otherFamily);if(ip==null){super.onResponseError(controller,err);return}
let port;typeof ip.port=="number"?port=`:${ip.port}`:this.#origin.port!==""?port=`:${this.#origin.port}`:port="";const dispatchOpts={...this.#opts,origin:`${this.#origin.
protocol}//${ip.family===6?`[${ip.address}]`:ip.address}${port}`,[kRequestOrigin]:this.#opts[kRequestOrigin]===void 0?this.#origin:this.#opts[kRequestOrigin],headers:withHostHeader(
this.#origin.host,this.#opts.headers)};this.#dispatch(dispatchOpts,this);return}super.onResponseError(controller,err);break}case"ENOTFOUND":this.#state.deleteRecords(
this.#origin),super.onResponseError(controller,err);break;default:super.onResponseError(controller,err);break}}}module.exports=interceptorOpts=>{if(interceptorOpts?.
maxTTL!=null&&(typeof interceptorOpts?.maxTTL!="number"||interceptorOpts?.maxTTL<0))throw new InvalidArgumentError("Invalid maxTTL. Must be a positive number");
if(interceptorOpts?.maxItems!=null&&(typeof interceptorOpts?.maxItems!="number"||interceptorOpts?.maxItems<1))throw new InvalidArgumentError("Invalid maxItems. \
Must be a positive number and greater than zero");if(interceptorOpts?.affinity!=null&&interceptorOpts?.affinity!==4&&interceptorOpts?.affinity!==6)throw new InvalidArgumentError(
"Invalid affinity. Must be either 4 or 6");if(interceptorOpts?.dualStack!=null&&typeof interceptorOpts?.dualStack!="boolean")throw new InvalidArgumentError("Inv\
alid dualStack. Must be a boolean");if(interceptorOpts?.lookup!=null&&typeof interceptorOpts?.lookup!="function")throw new InvalidArgumentError("Invalid lookup.\
 Must be a function");if(interceptorOpts?.pick!=null&&typeof interceptorOpts?.pick!="function")throw new InvalidArgumentError("Invalid pick. Must be a function");
if(interceptorOpts?.storage!=null&&(typeof interceptorOpts?.storage?.get!="function"||typeof interceptorOpts?.storage?.set!="function"||typeof interceptorOpts?.
storage?.full!="function"||typeof interceptorOpts?.storage?.delete!="function"))throw new InvalidArgumentError("Invalid storage. Must be a object with methods: \
{ get, set, full, delete }");const dualStack=interceptorOpts?.dualStack??!0;let affinity;dualStack?affinity=interceptorOpts?.affinity??null:affinity=interceptorOpts?.
affinity??4;const opts={maxTTL:interceptorOpts?.maxTTL??1e4,lookup:interceptorOpts?.lookup??null,pick:interceptorOpts?.pick??null,dualStack,affinity,maxItems:interceptorOpts?.
maxItems??1/0,storage:interceptorOpts?.storage},instance=new DNSInstance(opts);return dispatch=>function(origDispatchOpts,handler){if(origDispatchOpts.origin==null)
return dispatch(origDispatchOpts,handler);const origin=origDispatchOpts.origin.constructor===URL?origDispatchOpts.origin:new URL(origDispatchOpts.origin);return isIP(
origin.hostname)!==0?dispatch(origDispatchOpts,handler):(instance.runLookup(origin,origDispatchOpts,(err,newOrigin)=>{if(err)return handler.onResponseError(null,
err);const dispatchOpts={...origDispatchOpts,servername:origin.hostname,origin:newOrigin.origin,[kRequestOrigin]:origDispatchOpts[kRequestOrigin]===void 0?origin:
origDispatchOpts[kRequestOrigin],headers:withHostHeader(origin.host,origDispatchOpts.headers)};dispatch(dispatchOpts,instance.getHandler({origin,dispatch,handler,
newOrigin},origDispatchOpts))}),!0)}}}),410:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,RequestAbortedError}=__webpack_require__(
5793),DecoratorHandler=__webpack_require__(6037);class DumpHandler extends DecoratorHandler{#maxSize=1024*1024;#dumped=!1;#size=0;aborted=!1;reason=!1;constructor({
maxSize,signal},handler){if(maxSize!=null&&(!Number.isFinite(maxSize)||maxSize<1))throw new InvalidArgumentError("maxSize must be a number greater than 0");super(
handler),this.#maxSize=maxSize??this.#maxSize}#abort(reason){this.aborted=!0,this.reason=reason}onRequestStart(controller,context){return controller.abort=this.#abort.
bind(this),super.onRequestStart(controller,context)}onResponseStart(controller,statusCode,headers,statusMessage){const contentLength=headers["content-length"];if(contentLength!=
null&&contentLength>this.#maxSize)throw new RequestAbortedError(`Response size (${contentLength}) larger than maxSize (${this.#maxSize})`);return this.aborted===
!0?!0:super.onResponseStart(controller,statusCode,headers,statusMessage)}onResponseError(controller,err){super.onResponseError(controller,this.aborted===!0?this.
reason:err)}onResponseData(controller,chunk){if(this.#size=this.#size+chunk.length,this.#size>this.#maxSize)throw new RequestAbortedError(`Response size (${this.#size}\
) larger than maxSize (${this.#maxSize})`);return this.#size===this.#maxSize&&(this.#dumped=!0),!0}onResponseEnd(controller,trailers){if(this.aborted===!0){super.
onResponseError(controller,this.reason);return}super.onResponseEnd(controller,this.#dumped?{}:trailers)}}function createDumpInterceptor({maxSize:defaultMaxSize}={
maxSize:1024*1024}){return dispatch=>function(opts,handler){const{dumpMaxSize=defaultMaxSize}=opts,dumpHandler=new DumpHandler({maxSize:dumpMaxSize,signal:opts.
signal},handler);return dispatch(opts,dumpHandler)}}module.exports=createDumpInterceptor}),92:((module,__unused_webpack_exports,__webpack_require__)=>{const RedirectHandler=__webpack_require__(
7424),{kInterceptorKind}=__webpack_require__(33);function createRedirectInterceptor({maxRedirections:defaultMaxRedirections,throwOnMaxRedirect:defaultThrowOnMaxRedirect,
stripHeadersOnRedirect:defaultStripHeadersOnRedirect,stripHeadersOnCrossOriginRedirect:defaultStripHeadersOnCrossOriginRedirect}={}){const interceptor=dispatch=>function(opts,handler){
const{maxRedirections=defaultMaxRedirections,throwOnMaxRedirect=defaultThrowOnMaxRedirect,stripHeadersOnRedirect=defaultStripHeadersOnRedirect,stripHeadersOnCrossOriginRedirect=defaultStripHeadersOnCrossOriginRedirect,
...rest}=opts;if(maxRedirections==null||maxRedirections===0)return dispatch(opts,handler);const dispatchOpts={...rest,throwOnMaxRedirect,stripHeadersOnRedirect,
stripHeadersOnCrossOriginRedirect},redirectHandler=new RedirectHandler(dispatch,maxRedirections,dispatchOpts,handler);return dispatch(dispatchOpts,redirectHandler)};
return interceptor[kInterceptorKind]="redirect",interceptor}module.exports=createRedirectInterceptor}),9304:((module,__unused_webpack_exports,__webpack_require__)=>{
const DecoratorHandler=__webpack_require__(6037),{InvalidArgumentError,ResponseError}=__webpack_require__(5793),defaultMaxSize=1024*1024;class ResponseErrorHandler extends DecoratorHandler{#statusCode;#contentType;#decoder;#headers;#body;#bodySize;#bodyTruncated;#maxSize;constructor({
maxSize},{handler}){super(handler),this.#maxSize=maxSize}#checkContentType(contentType){return(this.#contentType??"").indexOf(contentType)===0}onRequestStart(controller,context){
return this.#statusCode=0,this.#contentType=null,this.#decoder=null,this.#headers=null,this.#body="",this.#bodySize=0,this.#bodyTruncated=!1,super.onRequestStart(
controller,context)}onResponseStart(controller,statusCode,headers,statusMessage){if(this.#statusCode=statusCode,this.#headers=headers,this.#contentType=headers["\
content-type"],this.#statusCode<400)return super.onResponseStart(controller,statusCode,headers,statusMessage);(this.#checkContentType("application/json")||this.#checkContentType(
"text/plain"))&&(this.#decoder=new TextDecoder("utf-8"))}#createResponseError(){if(this.#body+=this.#decoder?.decode(void 0,{stream:!1})??"",this.#decoder=null,
!this.#bodyTruncated&&this.#checkContentType("application/json"))try{this.#body=JSON.parse(this.#body)}catch{}let err;const stackTraceLimit=Error.stackTraceLimit;
Error.stackTraceLimit=0;try{err=new ResponseError("Response Error",this.#statusCode,{body:this.#body,bodyTruncated:this.#bodyTruncated,headers:this.#headers})}finally{
Error.stackTraceLimit=stackTraceLimit}return err}onResponseData(controller,chunk){if(this.#statusCode<400)return super.onResponseData(controller,chunk);if(this.#decoder==
null)return;if(this.#maxSize===0){this.#body+=this.#decoder.decode(chunk,{stream:!0});return}const remaining=this.#maxSize-this.#bodySize;if(chunk.length<=remaining){
this.#bodySize+=chunk.length,this.#body+=this.#decoder.decode(chunk,{stream:!0});return}remaining>0&&(this.#body+=this.#decoder.decode(chunk.subarray(0,remaining),
{stream:!0}),this.#bodySize=this.#maxSize),this.#bodyTruncated=!0,this.#body+=this.#decoder.decode(void 0,{stream:!1}),this.#decoder=null}onResponseEnd(controller,trailers){
this.#statusCode>=400?super.onResponseError(controller,this.#createResponseError()):super.onResponseEnd(controller,trailers)}onResponseError(controller,err){super.
onResponseError(controller,err)}}module.exports=(opts={})=>{const{maxSize=defaultMaxSize}=opts;if(!Number.isSafeInteger(maxSize)||maxSize<0)throw new InvalidArgumentError(
"maxSize must be a non-negative integer");return dispatch=>function(opts2,handler){return dispatch(opts2,new ResponseErrorHandler({maxSize},{handler}))}}}),9636:((module,__unused_webpack_exports,__webpack_require__)=>{
const RetryHandler=__webpack_require__(2406);module.exports=globalOpts=>dispatch=>function(opts,handler){return dispatch(opts,new RetryHandler({...opts,retryOptions:{
...globalOpts,...opts.retryOptions}},{handler,dispatch}))}}),2418:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esMo\
dule",{value:!0}),exports.SPECIAL_HEADERS=exports.MINOR=exports.MAJOR=exports.HTAB_SP_VCHAR_OBS_TEXT=exports.QUOTED_STRING=exports.CONNECTION_TOKEN_CHARS=exports.
HEADER_CHARS=exports.TOKEN=exports.HEX=exports.URL_CHAR=exports.USERINFO_CHARS=exports.MARK=exports.ALPHANUM=exports.NUM=exports.HEX_MAP=exports.NUM_MAP=exports.
ALPHA=exports.STATUSES_HTTP=exports.H_METHOD_MAP=exports.METHOD_MAP=exports.METHODS_RTSP=exports.METHODS_ICE=exports.METHODS_HTTP=exports.HEADER_STATE=exports.FINISH=
exports.STATUSES=exports.METHODS=exports.LENIENT_FLAGS=exports.FLAGS=exports.TYPE=exports.ERROR=void 0;const utils_1=__webpack_require__(3562);exports.ERROR={OK:0,
INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,
INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,
CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,
CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,
CB_RESET:31,CB_PROTOCOL_COMPLETE:38},exports.TYPE={BOTH:0,REQUEST:1,RESPONSE:2},exports.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,
UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512},exports.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,
VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512},exports.METHODS={DELETE:0,
GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,
REPORT:20,MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,
DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46},exports.STATUSES={CONTINUE:100,
SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,
OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,
IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,
TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,
PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,
RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,
FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,
LOGIN_TIMEOUT:440,NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,
REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,
INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,
INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,
CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,
SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599},exports.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2},
exports.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8},
exports.METHODS_HTTP=[exports.METHODS.DELETE,exports.METHODS.GET,exports.METHODS.HEAD,exports.METHODS.POST,exports.METHODS.PUT,exports.METHODS.CONNECT,exports.METHODS.
OPTIONS,exports.METHODS.TRACE,exports.METHODS.COPY,exports.METHODS.LOCK,exports.METHODS.MKCOL,exports.METHODS.MOVE,exports.METHODS.PROPFIND,exports.METHODS.PROPPATCH,
exports.METHODS.SEARCH,exports.METHODS.UNLOCK,exports.METHODS.BIND,exports.METHODS.REBIND,exports.METHODS.UNBIND,exports.METHODS.ACL,exports.METHODS.REPORT,exports.
METHODS.MKACTIVITY,exports.METHODS.CHECKOUT,exports.METHODS.MERGE,exports.METHODS["M-SEARCH"],exports.METHODS.NOTIFY,exports.METHODS.SUBSCRIBE,exports.METHODS.UNSUBSCRIBE,
exports.METHODS.PATCH,exports.METHODS.PURGE,exports.METHODS.MKCALENDAR,exports.METHODS.LINK,exports.METHODS.UNLINK,exports.METHODS.PRI,exports.METHODS.SOURCE,exports.
METHODS.QUERY],exports.METHODS_ICE=[exports.METHODS.SOURCE],exports.METHODS_RTSP=[exports.METHODS.OPTIONS,exports.METHODS.DESCRIBE,exports.METHODS.ANNOUNCE,exports.
METHODS.SETUP,exports.METHODS.PLAY,exports.METHODS.PAUSE,exports.METHODS.TEARDOWN,exports.METHODS.GET_PARAMETER,exports.METHODS.SET_PARAMETER,exports.METHODS.REDIRECT,
exports.METHODS.RECORD,exports.METHODS.FLUSH,exports.METHODS.GET,exports.METHODS.POST],exports.METHOD_MAP=(0,utils_1.enumToMap)(exports.METHODS),exports.H_METHOD_MAP=
Object.fromEntries(Object.entries(exports.METHODS).filter(([k])=>k.startsWith("H"))),exports.STATUSES_HTTP=[exports.STATUSES.CONTINUE,exports.STATUSES.SWITCHING_PROTOCOLS,
exports.STATUSES.PROCESSING,exports.STATUSES.EARLY_HINTS,exports.STATUSES.RESPONSE_IS_STALE,exports.STATUSES.REVALIDATION_FAILED,exports.STATUSES.DISCONNECTED_OPERATION,
exports.STATUSES.HEURISTIC_EXPIRATION,exports.STATUSES.MISCELLANEOUS_WARNING,exports.STATUSES.OK,exports.STATUSES.CREATED,exports.STATUSES.ACCEPTED,exports.STATUSES.
NON_AUTHORITATIVE_INFORMATION,exports.STATUSES.NO_CONTENT,exports.STATUSES.RESET_CONTENT,exports.STATUSES.PARTIAL_CONTENT,exports.STATUSES.MULTI_STATUS,exports.
STATUSES.ALREADY_REPORTED,exports.STATUSES.TRANSFORMATION_APPLIED,exports.STATUSES.IM_USED,exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,exports.STATUSES.MULTIPLE_CHOICES,
exports.STATUSES.MOVED_PERMANENTLY,exports.STATUSES.FOUND,exports.STATUSES.SEE_OTHER,exports.STATUSES.NOT_MODIFIED,exports.STATUSES.USE_PROXY,exports.STATUSES.SWITCH_PROXY,
exports.STATUSES.TEMPORARY_REDIRECT,exports.STATUSES.PERMANENT_REDIRECT,exports.STATUSES.BAD_REQUEST,exports.STATUSES.UNAUTHORIZED,exports.STATUSES.PAYMENT_REQUIRED,
exports.STATUSES.FORBIDDEN,exports.STATUSES.NOT_FOUND,exports.STATUSES.METHOD_NOT_ALLOWED,exports.STATUSES.NOT_ACCEPTABLE,exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
exports.STATUSES.REQUEST_TIMEOUT,exports.STATUSES.CONFLICT,exports.STATUSES.GONE,exports.STATUSES.LENGTH_REQUIRED,exports.STATUSES.PRECONDITION_FAILED,exports.STATUSES.
PAYLOAD_TOO_LARGE,exports.STATUSES.URI_TOO_LONG,exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,exports.STATUSES.RANGE_NOT_SATISFIABLE,exports.STATUSES.EXPECTATION_FAILED,
exports.STATUSES.IM_A_TEAPOT,exports.STATUSES.PAGE_EXPIRED,exports.STATUSES.ENHANCE_YOUR_CALM,exports.STATUSES.MISDIRECTED_REQUEST,exports.STATUSES.UNPROCESSABLE_ENTITY,
exports.STATUSES.LOCKED,exports.STATUSES.FAILED_DEPENDENCY,exports.STATUSES.TOO_EARLY,exports.STATUSES.UPGRADE_REQUIRED,exports.STATUSES.PRECONDITION_REQUIRED,exports.
STATUSES.TOO_MANY_REQUESTS,exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,exports.STATUSES.LOGIN_TIMEOUT,
exports.STATUSES.NO_RESPONSE,exports.STATUSES.RETRY_WITH,exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,exports.STATUSES.
CLIENT_CLOSED_LOAD_BALANCED_REQUEST,exports.STATUSES.INVALID_X_FORWARDED_FOR,exports.STATUSES.REQUEST_HEADER_TOO_LARGE,exports.STATUSES.SSL_CERTIFICATE_ERROR,exports.
STATUSES.SSL_CERTIFICATE_REQUIRED,exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,exports.STATUSES.INVALID_TOKEN,exports.STATUSES.CLIENT_CLOSED_REQUEST,exports.
STATUSES.INTERNAL_SERVER_ERROR,exports.STATUSES.NOT_IMPLEMENTED,exports.STATUSES.BAD_GATEWAY,exports.STATUSES.SERVICE_UNAVAILABLE,exports.STATUSES.GATEWAY_TIMEOUT,
exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,exports.STATUSES.VARIANT_ALSO_NEGOTIATES,exports.STATUSES.INSUFFICIENT_STORAGE,exports.STATUSES.LOOP_DETECTED,exports.
STATUSES.BANDWIDTH_LIMIT_EXCEEDED,exports.STATUSES.NOT_EXTENDED,exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,exports.
STATUSES.WEB_SERVER_IS_DOWN,exports.STATUSES.CONNECTION_TIMEOUT,exports.STATUSES.ORIGIN_IS_UNREACHABLE,exports.STATUSES.TIMEOUT_OCCURED,exports.STATUSES.SSL_HANDSHAKE_FAILED,
exports.STATUSES.INVALID_SSL_CERTIFICATE,exports.STATUSES.RAILGUN_ERROR,exports.STATUSES.SITE_IS_OVERLOADED,exports.STATUSES.SITE_IS_FROZEN,exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
exports.STATUSES.NETWORK_READ_TIMEOUT,exports.STATUSES.NETWORK_CONNECT_TIMEOUT],exports.ALPHA=[];for(let i=65;i<=90;i++)exports.ALPHA.push(String.fromCharCode(i)),
exports.ALPHA.push(String.fromCharCode(i+32));exports.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},exports.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,
A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},exports.NUM=["0","1","2","3","4","5","6","7","8","9"],exports.ALPHANUM=exports.ALPHA.concat(exports.
NUM),exports.MARK=["-","_",".","!","~","*","'","(",")"],exports.USERINFO_CHARS=exports.ALPHANUM.concat(exports.MARK).concat(["%",";",":","&","=","+","$",","]),exports.
URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(exports.ALPHANUM),exports.
HEX=exports.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),exports.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(exports.
ALPHANUM),exports.HEADER_CHARS=["	"];for(let i=32;i<=255;i++)i!==127&&exports.HEADER_CHARS.push(i);exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS.filter(c=>c!==
44),exports.QUOTED_STRING=["	"," "];for(let i=33;i<=255;i++)i!==34&&i!==92&&exports.QUOTED_STRING.push(i);exports.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let i=33;i<=
126;i++)exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);for(let i=128;i<=255;i++)exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);exports.MAJOR=exports.NUM_MAP,exports.MINOR=exports.
MAJOR,exports.SPECIAL_HEADERS={connection:exports.HEADER_STATE.CONNECTION,"content-length":exports.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":exports.HEADER_STATE.
CONNECTION,"transfer-encoding":exports.HEADER_STATE.TRANSFER_ENCODING,upgrade:exports.HEADER_STATE.UPGRADE},exports.default={ERROR:exports.ERROR,TYPE:exports.TYPE,
FLAGS:exports.FLAGS,LENIENT_FLAGS:exports.LENIENT_FLAGS,METHODS:exports.METHODS,STATUSES:exports.STATUSES,FINISH:exports.FINISH,HEADER_STATE:exports.HEADER_STATE,
ALPHA:exports.ALPHA,NUM_MAP:exports.NUM_MAP,HEX_MAP:exports.HEX_MAP,NUM:exports.NUM,ALPHANUM:exports.ALPHANUM,MARK:exports.MARK,USERINFO_CHARS:exports.USERINFO_CHARS,
URL_CHAR:exports.URL_CHAR,HEX:exports.HEX,TOKEN:exports.TOKEN,HEADER_CHARS:exports.HEADER_CHARS,CONNECTION_TOKEN_CHARS:exports.CONNECTION_TOKEN_CHARS,QUOTED_STRING:exports.
QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:exports.HTAB_SP_VCHAR_OBS_TEXT,MAJOR:exports.MAJOR,MINOR:exports.MINOR,SPECIAL_HEADERS:exports.SPECIAL_HEADERS,METHODS_HTTP:exports.
METHODS_HTTP,METHODS_ICE:exports.METHODS_ICE,METHODS_RTSP:exports.METHODS_RTSP,METHOD_MAP:exports.METHOD_MAP,H_METHOD_MAP:exports.H_METHOD_MAP,STATUSES_HTTP:exports.
STATUSES_HTTP}}),8776:((module,__unused_webpack_exports,__webpack_require__)=>{module=__webpack_require__.nmd(module);const{Buffer:Buffer2}=__webpack_require__(
4573),wasmBase64="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYm\
VnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW\
52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC1\
9pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADA\
RmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbG\
xodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lAB\
gbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3\
BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bm\
tlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3\
NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKG\
xsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQ\
sSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQ\
uPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCC\
IAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAU\
EQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAk\
AgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAU\
EUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1Q\
AoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAg\
giACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKA\
IQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0Qf\
TXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIA\
BBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAA\
wBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0\
EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQ\
RxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtAC\
gLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACai\
EEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh\
8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5en\
t8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQ\
G6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDO\
ABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDM\
wBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3w\
EMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAA\
ylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQ\
tB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0\
HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQf\
EADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQ\
EMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQ\
EMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQ\
EMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQ\
EMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQ\
wKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAk\
ACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5\
sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAq\
ECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAc\
EBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQ\
sgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIA\
EgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAk\
AgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAk\
EocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQR\
VHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrA\
MLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDF\
gbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJg\
tBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAAC\
EACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQE\
ETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQA\
NAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4Ig\
JFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQ\
AAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBE\
cEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlg\
MLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQ\
ALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGz\
YCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynai\
IBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQR\
U2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI\
0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNg\
IcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIA\
MgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNg\
IUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0\
ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANg\
IMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIA\
NBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1Ag\
sgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIA\
E2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAE\
UEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQ\
wbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0\
EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQ\
AAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAU\
EBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8Bgy\
ILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAq\
ICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAg\
zrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0\
ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0\
HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIA\
MgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQa\
QcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCEC\
ADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQf\
wBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQ\
I6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2Ah\
AgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAg\
zFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIA\
RGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQ\
RAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQ\
FqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzAT\
YCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAy\
ABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAU\
HQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBai\
IBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgAS\
AERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQ\
IgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ\
0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIA\
EgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCy\
ABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBE\
YEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQ\
BBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQ\
AhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIA\
E2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFC\
ADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhAT\
YCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAg\
yRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgAT\
YCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0Ig\
BBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDK\
kCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQ\
A2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAw\
MDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0\
ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIg\
BFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDK\
ICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCy\
ADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNg\
IQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAg\
sgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAU\
GlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAW\
ohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgAS\
AERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTAS\
ECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw\
1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIA\
BBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAk\
YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAW\
ohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQ\
FqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQ\
FBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIA\
MoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAg\
AiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQC\
ABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQ\
IM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIA\
NBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQ\
JGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAk\
AgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQ\
UgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgAS\
AAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0\
ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECai\
EGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAk\
ADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0ND\
Q0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS\
0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAU\
EBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP\
4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIA\
MoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAg\
AiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiAC\
AEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIA\
FraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQd\
QAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQ\
FqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIg\
FHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQ\
ALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIA\
MgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAW\
ohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBC\
ABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQ\
IM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7Q\
EgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAy\
gCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCAC\
IAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIA\
QgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAA\
BByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBai\
EAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIA\
QgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAU\
EBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAU\
cNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIai\
EGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAk\
ADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQ\
sgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAA\
AgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAE\
Gw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQ\
IMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAW\
ohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAU\
EFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDA\
ULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIA\
EgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS\
0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCz\
oAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4Ig\
JFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCy\
ABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIA\
RGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIA\
EtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAU\
EBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0\
EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQ\
ELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0\
AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIg\
BFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0\
H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQ\
MhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIA\
NBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFC\
ADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQa\
DMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBg\
YGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIA\
EQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQ\
c2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd\
sANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIA\
MgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQC\
AAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIA\
NB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDK\
MBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQC\
ADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBAC\
ECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDI\
QBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKA\
IEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBAD\
YCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQ\
AhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw\
0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAk\
AgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIA\
NBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCy\
ADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDE\
EAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAy\
ABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQC\
ABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf\
8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBai\
EBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQA\
JAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQA\
JAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANg\
IEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTAC\
ECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2Ah\
AgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCEC\
ADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2Ah\
AgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBAD\
YCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANg\
IcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAg\
x+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBAC\
ECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAE\
EBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIA\
NBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIA\
NBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1g\
AhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAW\
ohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIg\
BHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAE\
EBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIA\
BBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBC\
AAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANg\
IAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBC\
AAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIA\
QgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERg\
RAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIA\
MtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDz\
YCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQY\
UcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCU\
YNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIA\
EgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgA\
RyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZA\
tBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0\
AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAw\
UFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQ\
IMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw\
0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIA\
BBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcU\
EaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAA\
AgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBi\
AAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIA\
EtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvAT\
IgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQ\
IgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBC\
EAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDD\
ULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAg\
JAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0\
EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDC\
sLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAg\
AECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQ\
A2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNg\
IUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKA\
IEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIA\
FBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXC\
ICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAj\
giBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCy\
ADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBU\
YNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ\
0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKA\
I4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAy\
ABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0\
EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJA\
sgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAE\
Ewaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCi\
EKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgAS\
AERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREh\
MWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDA\
QLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAw\
sgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFC\
ADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCT\
YCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0\
EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFC\
ADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCj\
YCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0\
EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQ\
cgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBi\
EFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIA\
A2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC\
5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIA\
Q2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5A\
AgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCAC\
ABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQC\
AALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAg\
xBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQ\
F/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6i\
wPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzS\
EPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5y\
oPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhy\
cPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9S\
IPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGg\
AgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3\
EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNAC\
ADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAj\
giA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfw\
JAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIA\
QLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEE\
EYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKU\
EFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQ\
ArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1\
cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBE\
BBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82Ag\
BBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAj\
YCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQE\
HE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCy\
AAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1Q\
AgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQ\
RAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQ\
UgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAz\
YCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIg\
hFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRx\
t0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAi\
AGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAg\
AgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgAC\
gCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2Ag\
RBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnN\
kAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNg\
IADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAg\
giAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIA\
YQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgAB\
A7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQ\
EgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACw\
wCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAz\
YCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAU\
EBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGaj\
YCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQ\
hxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAi\
AGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQ\
FHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2Ag\
wMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIA\
AgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBj\
YCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAg\
AiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2Ah\
wgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKA\
IEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1Q\
AoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIg\
MoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIA\
I2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIA\
AMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQ\
EgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBH\
FqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAG\
oiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogAT\
YCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCAC\
IBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHC\
ACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg\
0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAk\
AgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCy\
AAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cU\
Hs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokAC\
ABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACA\
BB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG\
9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdX\
JsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaW\
QgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYW\
dlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbG\
V0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIG\
Vycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcg\
Bgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaW\
QgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2\
lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm\
9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW\
1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZS\
BDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZX\
IgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYW\
xsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIH\
ZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdm\
FsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYW\
lyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludm\
FsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcG\
xldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3\
ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb2\
5fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZX\
h0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY2\
9kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeH\
BlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZX\
JlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIG\
BUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVk\
VEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0\
NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSU\
VOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVA\
BQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVA\
BNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUw\
BWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl\
9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0\
JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVE\
lPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVk\
FMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTl\
RFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORV\
hQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0\
FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRU\
FERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1\
ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl\
9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1\
VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTE\
UAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF\
9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRA\
BOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk\
9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRA\
BQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUV\
VJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0\
VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1\
AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/R\
YAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAAR\
oAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQ\
BB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAA\
IAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAw\
MDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAE\
HgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAE\
HgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQf\
HFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3\
Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQ\
UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQ\
UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAg\
ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAA\
UABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw\
MDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1\
VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU\
5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";let wasmBuffer;Object.defineProperty(module,"exports",{get:()=>wasmBuffer||(wasmBuffer=Buffer2.from(wasmBase64,"base64"))})}),
3072:((module,__unused_webpack_exports,__webpack_require__)=>{module=__webpack_require__.nmd(module);const{Buffer:Buffer2}=__webpack_require__(4573),wasmBase64="\
AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2Fz\
bV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVz\
c2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZ\
X19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRw\
X2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdy\
YWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3Vt\
ZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9l\
cnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1s\
bGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2Rh\
dGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVu\
aWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMu\
Ky8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAg\
AEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE\
1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByAC\
IgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTX\
AGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABB\
FGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2\
AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBB\
xNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiED\
CwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRA\
IAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2\
AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2\
AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAg\
ATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgAN\
AAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAA\
LQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwi\
AA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMk\
JSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGD\
AYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/\
AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM\
3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUM\
ygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtB\
OQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0Et\
DKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAM\
kgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyB\
AQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB\
9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GH\
AQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0Gb\
AQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0Gv\
AQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EB\
DBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYB\
DAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkAC\
fwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD\
/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowC\
iwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwB\
uwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEh\
Agy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3\
AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMt\
ACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANB\
ADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2Ahwg\
AyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABB\
CmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0Y\
QQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4\
IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyAD\
QS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCAB\
LQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2ot\
AAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJF\
DQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBB\
A0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCAD\
IAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0Ag\
ASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYC\
HCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEA\
IQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANB\
BzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAML\
QQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2\
AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMg\
ADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgD\
CyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiAD\
QQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIU\
IAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIU\
DIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAA\
QRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAA\
NgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQ\
IANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzv\
AgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCAD\
IAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACEC\
IANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMA\
CyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANB\
MjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAK\
IAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqIC\
ogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEAD\
QCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSEC\
DMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANB\
PTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2\
AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIM\
QQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsC\
QANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIU\
IANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCAD\
KAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACEC\
DMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgA\
Rw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIA\
IAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsg\
A0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAF\
NgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCAD\
IAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYC\
ECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFB\
AWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYC\
AAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAi\
ACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMg\
ATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0A\
IAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIM\
sgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASEC\
DK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgIL\
AkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAh\
AgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEB\
IQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxB\
ACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtB\
yQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCAD\
QdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB\
4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAg\
A0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABB\
CmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwIL\
IAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQg\
A0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMD\
AQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYC\
CyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEM\
BAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAIL\
IANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0B\
C0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAh\
AgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEh\
AgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFB\
AWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQIL\
IAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAi\
ACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCAB\
LQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABB\
AWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWoh\
ACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAE\
IAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gEL\
Qc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0B\
IQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYE\
QEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtq\
IQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUg\
ASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQA\
PT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEB\
Qa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWoh\
AUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4P\
AAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYC\
QANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANA\
IAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEt\
AAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy\
1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0\
AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADAB\
MAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABH\
DSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtq\
IQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUg\
ASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAA\
a0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EB\
aiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFB\
AWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAF\
NgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIA\
DPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUB\
CyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyAD\
QQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wEL\
IAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsg\
AyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEt\
AABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCAB\
a2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2oh\
BSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSAB\
IABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABr\
QQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZ\
GQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAg\
AEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG4\
1ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEh\
AgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABH\
DQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQog\
AEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEB\
QYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEh\
AiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiAB\
IARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARG\
DdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM\
1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0A\
AEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACAD\
QQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJF\
DQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASEC\
DMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoB\
CwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAA\
RwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgB\
IQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIU\
IANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdL\
DQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGot\
AAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIc\
IAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYC\
FCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFq\
DA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACAB\
ECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EH\
NgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJH\
BEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYG\
BgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0Hd\
ADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAEL\
AkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIU\
IAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYC\
DEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQF\
CyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2\
AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQEL\
QdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACAC\
KAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcE\
QCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHj\
ACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAg\
AyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCAD\
QeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCAD\
IAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZ\
AQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0B\
IANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2\
AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3\
AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAh\
Agx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYC\
ECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyAD\
QQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAA\
OgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEA\
IANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0A\
AEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0A\
AkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIA\
RQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAg\
AygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACEC\
DIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIM\
iAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACEC\
DIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCAD\
QcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECAD\
QQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsg\
A0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRA\
QdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJB\
gAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+\
CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8\
C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJA\
AkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB\
1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIA\
DHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMg\
BjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyAD\
IAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsg\
AyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUA\
IQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsg\
AyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQAL\
IAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyAB\
LQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEn\
CyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EA\
IQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIM\
QQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJ\
CQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIA\
QSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsg\
BCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChB\
AUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2Ahwg\
AyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsC\
QAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAg\
A0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBB\
IEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEg\
BEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDI\
AGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAi\
AWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtB\
OSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyAD\
IAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEM\
BAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgEC\
CyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAh\
AgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIU\
IANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIM\
TQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAg\
A0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYC\
DEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQIC\
QAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIM\
QwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAh\
AAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBG\
DQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2\
AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAy\
QYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxB\
ACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCAD\
IAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykD\
IEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJG\
DQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQME\
C0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIU\
IANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyAB\
NgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIK\
fSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYh\
CgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyAB\
NgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwI\
C0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQ\
IANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAg\
A0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAh\
AiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyAB\
NgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAg\
A0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAh\
AiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyAB\
NgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2\
AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAF\
QQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIM\
IAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4E\
AAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIE\
IgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRr\
QQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQ\
IABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEf\
Sw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsL\
FAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwAL\
FwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABr\
DvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFh\
YWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFh\
YWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8L\
QfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8L\
QYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8L\
QesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8L\
QbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsa\
ACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4D\
cSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeES\
NgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cN\
ACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEA\
IgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiAB\
ayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAA\
IAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEg\
AC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUh\
AgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAh\
AiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAA\
AAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZ\
AEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYA\
aiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBB\
zP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBq\
IgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEEC\
IAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAg\
AiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUA\
IAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAg\
AhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQ\
aiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0\
a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAH\
IAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIg\
BSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigC\
ACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJB\
AXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsi\
AUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBB\
sNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZ\
AC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAG\
Tw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAE\
QcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0C\
C0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgAL\
AkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIA\
QejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2\
AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0A\
IAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAg\
ADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASAB\
KAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2\
AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwH\
CyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGoh\
AiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYC\
AEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRB\
fnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiAB\
NgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYC\
GCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYC\
DCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYC\
BCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAg\
AEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB\
/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZn\
IgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EA\
IAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgII\
IARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAA\
RQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAF\
QQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2\
AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgII\
IAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgII\
DAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlB\
EEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEo\
AgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2Agwg\
ASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABB\
EHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBD\
b250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVj\
dGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJ\
bnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNh\
bGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJv\
cgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29s\
X2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBs\
ZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25h\
bWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9y\
IGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZh\
bGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1\
cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXIt\
RW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUg\
cHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNo\
dW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1\
bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYg\
YWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFy\
YWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4\
dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2Jl\
Z2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJv\
dG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRl\
IHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBD\
UiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3Npbmcg\
ZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8y\
IENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQA\
UGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsg\
ZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBV\
U0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExB\
WQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElN\
RU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RP\
X0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNU\
AENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVO\
QVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBX\
RUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9G\
T1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9J\
U19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZB\
TElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9J\
TlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBV\
TkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9D\
RVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NI\
VU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NC\
X1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5L\
X0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURf\
RU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdF\
X05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09f\
TEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNU\
RURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VE\
AEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVB\
VEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRI\
RU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJ\
T05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElN\
SVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMS\
AABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgR\
AADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwV\
AAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD\
AAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMD\
AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAA\
AAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsF\
AQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMA\
QcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14C\
AgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUF\
BQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAA\
AAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlT\
VEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";let wasmBuffer;Object.defineProperty(module,"e\
xports",{get:()=>wasmBuffer||(wasmBuffer=Buffer2.from(wasmBase64,"base64"))})}),3562:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esMod\
ule",{value:!0}),exports.enumToMap=enumToMap;function enumToMap(obj,filter=[],exceptions=[]){const emptyFilter=(filter?.length??0)===0,emptyExceptions=(exceptions?.
length??0)===0;return Object.fromEntries(Object.entries(obj).filter(([,value])=>typeof value=="number"&&(emptyFilter||filter.includes(value))&&(emptyExceptions||
!exceptions.includes(value))))}}),4399:(module=>{const wasmModule=new WebAssembly.Module(Buffer.from("AGFzbQEAAAABQgtgA39/fwBgAX8Bf2ACf38AYAF/AGABfwF+YAJ/fgBgBH\
9/f38AYAABf2AIf39/f39/f3wAYAN/f38Bf2ACf38BfwKUBBwDZW52CG9uX2Vycm9yAAADZW52Cm9uX2hlYWRlcnMACANlbnYJb25fZmluaXNoAAADZW52EG9uX21lc3NhZ2Vfc3RhcnQAAANlbnYTb25fbWVzc2\
FnZV9jb21wbGV0ZQAAA2Vudgpvbl9yZXF1ZXN0AAADZW52C29uX3Jlc3BvbnNlAAADZW52CG9uX3Jlc2V0AAADZW52CW9uX21ldGhvZAAAA2VudgZvbl91cmwAAANlbnYLb25fcHJvdG9jb2wAAANlbnYKb25fdm\
Vyc2lvbgAAA2Vudglvbl9zdGF0dXMAAANlbnYJb25fcmVhc29uAAADZW52Dm9uX2hlYWRlcl9uYW1lAAADZW52D29uX2hlYWRlcl92YWx1ZQAAA2Vudgpvbl9jb25uZWN0AAADZW52Cm9uX3VwZ3JhZGUAAANlbn\
YPb25fY2h1bmtfbGVuZ3RoAAADZW52F29uX2NodW5rX2V4dGVuc2lvbl9uYW1lAAADZW52GG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQAAA2Vudghvbl9jaHVuawAAA2Vudgdvbl9ib2R5AAADZW52B29uX2RhdG\
EAAANlbnYPb25fdHJhaWxlcl9uYW1lAAADZW52EG9uX3RyYWlsZXJfdmFsdWUAAANlbnYLb25fdHJhaWxlcnMAAANlbnYPb25fc3RhdGVfY2hhbmdlAAADQUAGAQMDBwIDBgMEBAEEBAEBAQQBBAQBAQEBAQEBAQ\
EBAQEBAQcJAwIDBQUCAgIFAgICAgICAgEBAQEKAQIDAgICBQMBABEGCQF/AUGAgMAACwedCDkGbWVtb3J5AgAFYWxsb2MAHQVjbGVhcgAeCGNvbXBsZXRlAB8GY3JlYXRlACAHZGVhbGxvYwAhB2Rlc3Ryb3kAIg\
RmYWlsACMGZmluaXNoACQOZ2V0X2NodW5rX3NpemUAJRJnZXRfY29udGVudF9sZW5ndGgAJg5nZXRfZXJyb3JfY29kZQAnGWdldF9lcnJvcl9kZXNjcmlwdGlvbl9yYXcAKBRnZXRfbWF4X2JvZHlfcGF5bG9hZA\
ApFWdldF9tYXhfaGVhZGVyX2xlbmd0aAAqGWdldF9tYXhfc3RhcnRfbGluZV9sZW5ndGgAKwpnZXRfbWV0aG9kACwKZ2V0X3BhcnNlZAAtDGdldF9wb3NpdGlvbgAuGGdldF9yZW1haW5pbmdfY2h1bmtfc2l6ZQ\
AvHGdldF9yZW1haW5pbmdfY29udGVudF9sZW5ndGgAMAlnZXRfc3RhdGUAMQpnZXRfc3RhdHVzADIdaGFzX2NodW5rZWRfdHJhbnNmZXJfZW5jb2RpbmcAMxRoYXNfY29ubmVjdGlvbl9jbG9zZQA0Fmhhc19jb2\
5uZWN0aW9uX3VwZ3JhZGUANRJoYXNfY29udGVudF9sZW5ndGgANgxoYXNfdHJhaWxlcnMANxVoYXNfdHJhbnNmZXJfZW5jb2RpbmcAOAtoYXNfdXBncmFkZQA5DWlzX2F1dG9kZXRlY3QAOgppc19jb25uZWN0AD\
sIaXNfZGVidWcAPAlpc19wYXVzZWQAPQppc19yZXF1ZXN0AD4ObWlsb19oYXNfZGVidWcAPwVwYXJzZQBABXBhdXNlAEEFcmVzZXQAQgZyZXN1bWUAQxRzZXRfYWN0aXZlX2NhbGxiYWNrcwBEEXNldF9hY3Rpdm\
VfZXZlbnRzAEUJc2V0X2RlYnVnAEYOc2V0X2lzX2Nvbm5lY3QARw5zZXRfaXNfcmVxdWVzdABIFHNldF9tYXhfYm9keV9wYXlsb2FkAEkVc2V0X21heF9oZWFkZXJfbGVuZ3RoAEoZc2V0X21heF9zdGFydF9saW\
5lX2xlbmd0aABLFXNldF9zaG91bGRfYXV0b2RldGVjdABMIHNldF9zaG91bGRfY29udGludWVfd2l0aG91dF9kYXRhAE0cc2V0X3Nob3VsZF9tYW5hZ2VfdW5jb25zdW1lZABOFHNldF9zaG91bGRfc2tpcF9ib2\
R5AE8gc2V0X3Nob3VsZF9zdXNwZW5kX2FmdGVyX2hlYWRlcnMAUBxzaG91bGRfY29udGludWVfd2l0aG91dF9kYXRhAFEYc2hvdWxkX21hbmFnZV91bmNvbnN1bWVkAFIQc2hvdWxkX3NraXBfYm9keQBTHHNob3\
VsZF9zdXNwZW5kX2FmdGVyX2hlYWRlcnMAVAr7pwJAlgIBBH8CQCACIANPDQAgAS0AACEFAkAgAyACayIHQQNNBEAMAQtBgIKECCAFQYGChAhsIgEgAigAAHMiBmsgBnJBgIGChHhxQYCBgoR4RwRADAELIAJBfH\
FBBGohAgJAIAdBCU8EQCACIANBCGsiB0sNAQNAQYCChAggAigCACABcyIGayAGckGAgYKEeHFBgIGChHhHDQJBgIKECCACQQRqKAIAIAFzIgZrIAZyQYCBgoR4cUGAgYKEeEcNAiACQQhqIgIgB00NAAsMAQsgAi\
ADTw0CDAELIAIgA08NAQsgA0EBa0EBIQQDQCAFIAItAABGDQEgAkEBaiICIANHDQALIQJBACEECyAAIAI2AgQgACAENgIACyYAAkAgAEEATgRAIABFBEBBASEADAILIABBARBVIgANAQsACyAACzMAIABCADcDKC\
AAQQA6ABUgAEIANwMwIABCADcDOCAAQgA3A0AgAEIANwNIIABBADYCUAvSAwIDfwF+AkAgACIBLQAkIgBBDk1BAEEBIAB0QYDPAXEbRQRAIAFBAzoAJiABQQI6ACQgAUENOgD0AkEAIQAgAUEAOgB5IAFBp5jAAC\
kAADcAbCABQayYwAApAAA3AHECQCABKQNYIAEpA2CEp0EBcUUEQCABKAL4AiECDAELIAEoAvgCIgJBAToAACACQQVqQQM6AAAgAkEBaiABKAIgNgAAQQYhAAsgACACakEAOgAADAELAn9BACABKQNYIAEpA2CEIg\
RCyACDUA0AGiAEQgiDQgBSBEAgASgC+AIiAEEEOgAAIABBBWpBADYAACAAQQFqIAEoAiA2AABBCSECCyACIARCwACDUA0AGiABKAL4AiACaiIAQQc6AAAgAEEFakEANgAAIABBAWogASgCIDYAACACQQlqCyECIA\
FBADoAFiABQQA6ABQCQCABLQBSQQFGBEBBDiEAIAEtABFBAXENAQsgAS0AUCEDIARCAoNQBEAgAyEADAELQQEhACADQQFxRQRAIAMhAAwBCyABKAL4AiACaiIDQQI6AAAgA0EFakEANgAAIANBAWogASgCIDYAAC\
ACQQlqIQILIAEgADoAJCABKAL4AiACakEAOgAACwvfAgEDfyMAQeAAayIAJAACQEGAgAQQViICRQ0AIAJBBGstAABBA3FFDQAgAkEAQYCABPwLAAsCQCACRQ0AIABBADYAXCAAQgA3AFQgAEIANwBMIABCADcARC\
AAQgA3ADwgAEIANwA0IABCADcCHCAAQgA3AiQgAEEANgIsIABCADcADyAAQQA6ABdBgANBCBBVIgFFDQAgAUIANwARIAFBAToAECABQgA3AwggAUKAwICAgIAINwMAIAFCADcAGSABQgA3AB8gASAAKQAzNwAnIA\
EgACkAOzcALyABIAApAEM3ADcgASAAKQBLNwA/IAEgACkAUzcARyABIAApAFg3AEwgASAAKAIoNgJkIAEgACkCIDcCXCABIAApAhg3AlQgAUHsAGpBAEH/AfwLACABIAI2AvgCIAEgAC8AFjsA8wIgASAAKQAONw\
DrAiABIAE2AmggAEHgAGokACABDwsACxUAAkAgAEUNACABRQ0AIAAgARBXCws4AQF/IAAEQCAAKALwAiIBBEAgACgC7AIgARBXCyAAKAL4AiIBBEAgAUGAgAQQVwsgAEGAAxBXCwuSAQEBfyAAIAE6ACYgAEECOg\
AkIABB7ABqIQRB/gEgAyADQf4BTxsiAwRAIAQgAiAD/AoAAAsgACADOgD0AiADIARqQQA6AABBACEDIAApA1ggACkDYIRCAYOnBH8gACgC+AIiAkEBOgAAIAJBBWogAToAACACQQFqIAAoAiA2AABBBgVBAAsgAC\
gC+AJqQQA6AAALrAIBAn8CQAJAAkAgAC0AJCIBQQlNBEBBASABdEEbcQ0BIAFBAkYNAyABQQlGDQILIABBBToAJiAAQQI6ACQgAEEWOgD0AiAAQQA6AIIBIABBgIjAACkAADcAbCAAQYiIwAApAAA3AHQgAEGOiM\
AAKQAANwB6AkAgACkDWCAAKQNghKdBAXFFBEAgACgC+AIhAQwBCyAAKAL4AiIBQQE6AAAgAUEFakEFOgAAIAFBAWogACgCIDYAAEEGIQILIAEgAmpBADoAAA8LIABBAToAJA8LAn8gACkDWCAAKQNghEIIg1AEQC\
AAKAL4AiEBQQAMAQsgACgC+AIiAUEEOgAAIAFBBWpBADYAACABQQFqIAAoAiA2AABBCQshAiAAQQE6ACQgASACakEAOgAACwsHACAAKQMwCwcAIAApAygLBwAgAC0AJgsTACAAMQD0AiAAQewAaq1CIIaECwcAIA\
ApAwgLBwAgACgCBAsHACAAKAIACwcAIAAtAEwLBwAgACkDGAsHACAAKAIgCwcAIAApA0ALBwAgACkDOAsHACAALQAkCwcAIAAoAkgLBwAgAC0ATwsHACAALQBQCwcAIAAtAFELBwAgAC0ATQsHACAALQBTCwcAIA\
AtAE4LBwAgAC0AUgsHACAALQAQCwcAIAAtABULBwAgAC0AFwsHACAALQAlCwcAIAAtABELBABBAAva3AECKn8cfiABIREgAiEUQQAhASMAQZABayIMJAAgACIDKQNYIAMpA2CEIS0CQAJAAn8CQAJAAkACQCADLQ\
AkQQJGBEAgA0EANgIgDAELIAMtACVBAUcNAQsgLUIAUg0BDAULAkACQCADLQATIAMoAvACIgBBAEdxIiAEQCADKALsAiEBIAwgETYCfCAMIAE2AnQgDCAANgJ4IAwgFDYCgAEgACAUaiIUQQBIDQICQCAURQRAQQ\
EhEQwBCyAUQQEQVSIRRQ0DCyAMQQA2AowBIAwgETYCiAEgDCAUNgKEAQNAIAxB9ABqIAhqIgAoAgAhEgJAAkAgAEEEaigCACIOIAwoAoQBIAprSwRAIAxBhAFqIQ8jAEEQayILJAAgDiAKIA5qIgBLBEAACyALQQ\
RqIQcgDygCBCERAkBBCCAAIA8oAgAiAUEBdCICIAAgAksbIgAgAEEITRsiBkEASARAIAdBADYCBCAHQQE2AgAMAQsCfyABBEBBACEAAn8CQAJAAkACQAJAIBFBBGsiCSgCACIKQXhxIgRBBEEIIApBA3EiDRsgAW\
pJDQAgDUEAIAFBJ2ogBEkbDQAgBkHM/3tLDQRBECAGQQtqQXhxIAZBC0kbIQEgEUEIayECAkACQAJAAkAgDQRAIAIgBGohDSABIARNDQMgDUHgm8AAKAIARg0EIA1B3JvAACgCAEYNAiANKAIEIgpBAnENCCAKQX\
hxIgogBGoiBCABSQ0IIA0gChBZIAQgAWsiDUEQSQ0BIAkgASAJKAIAQQFxckECcjYCACABIAJqIgEgDUEDcjYCBCACIARqIgQgBCgCBEEBcjYCBCABIA0QWgwHCyABQYACSQ0HIAJFDQcgASAETw0HIAQgAWtBgI\
AISw0HIBEMCQsgCSAEIAkoAgBBAXFyQQJyNgIAIAIgBGoiASABKAIEQQFyNgIEDAULQdSbwAAoAgAgBGoiBCABSQ0FAkAgBCABayINQQ9NBEAgCSAKQQFxIARyQQJyNgIAIAIgBGoiASABKAIEQQFyNgIEQQAhDU\
EAIQEMAQsgCSABIApBAXFyQQJyNgIAIAEgAmoiASANQQFyNgIEIAIgBGoiBCANNgIAIAQgBCgCBEF+cTYCBAtB3JvAACABNgIAQdSbwAAgDTYCAAwECyAEIAFrIgRBD00NAyAJIAEgCkEBcXJBAnI2AgAgASACai\
IBIARBA3I2AgQgDSANKAIEQQFyNgIEIAEgBBBaDAMLQdibwAAoAgAgBGoiBCABSw0BDAMLAAsgCSABIApBAXFyQQJyNgIAIAEgAmoiDSAEIAFrIgFBAXI2AgRB2JvAACABNgIAQeCbwAAgDTYCAAsgAkUNACARDA\
ILIAYQViIBRQ0AIAZBfEF4IAkoAgAiAEEDcRsgAEF4cWoiACAAIAZLGyIABEAgASARIAD8CgAACyABIQAgERBYCyAACwwBCyAGQQEQVQsiAEUEQCAHIAY2AgggB0EBNgIEIAdBATYCAAwBCyAHIAY2AgggByAANg\
IEIAdBADYCAAsgCygCBEEBRgRAIAsoAggaIAsoAgwACyALKAIIIQAgDyAGNgIAIA8gADYCBCALQRBqJAAgDCgCiAEhESAMKAKMASEKDAELIA5FDQELIA5FDQAgCiARaiASIA78CgAACyAMIAogDmoiCjYCjAEgCE\
EIaiIIQRBHDQALIAogFEkNASAMKAKEASEYCyADQQA2AiBBASEXQQEhBEEBIQpBASEIIC1QIiFFBEAgLULIAINCAFIhFiAtQoA8g0IAUiEiIC1CgA+DQgBSISMgLUIkg0IAUiEdIC1CFINCAFIhHiAtQoDAAINQIQ\
ogLUKAgAKDUCEIIC1CAoNCAYinIRkgLUKAgIAQg0IZiKchHyAtQoCAAYNCDoinIRogLUKAgIAIg1AhBAsgAy0AJQRAIBEhBCAUIQoMBgsgAykDCCEwIC1CEIMhOCAtQgSDITQgLUIggyE5IC1CgAKDIT8gLUKAAY\
MhQCAtQoAggyFBIC1CgBCDIUIgLUKACIMhOiAtQoAEgyE7IC1CgIAEgyFDIC1CgIAIgyFEIANBKGohEiAtQoCAEIMhRSAtQoCAgAKDITUgLUKAgMAAgyE8IC1CgIAggyE9IC1CgICABIMhNiAtQoCAgAGDIT4gLU\
LAAIMhMiAtQgiDITMgLUKAgIAggyFGIC1CgIACg1AgCHIhJCAtpyIAQQ52IBpxISUgLUKAwACDUCAKciEmIABBGXYgH3EhJyAtQoCAgAiDUCAEciEoIBQiCCEKIBEhBANAAkAgCA0AIAMtABRBAXENAAwHCyADQQ\
A6ABQCQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACfwJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkAgAy0AJA4PJklLHh0cLAgHBgMCAQBLKwsCQCAIRQ0AQQAhAEF/IQcCfwNAAkACQAJAAkACQAJAAkAgACAEaiICLQAAIgFBDUYEQCAIQQFrIABGDVUgAEEBaiAKTw1QIAJBAW\
oiAS0AAEEKRw0BAkACQCAARQRAIAVB1v8Da0H//3tJDVggRlANASAFQRBqQYGABE8NWCADKAIgIQAgAygC+AIgBWpBGzoAACADKAL4AiAFakEBaiAAQQJqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0EBOgAUIAVBCW\
ohBQxNCyAMQTo6AHQgDEHoAGogDEH0AGogBCABEBwgDCgCaEEBcQRAIAwoAmwiASAERw0CCyADQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhA\
EgA0H+l8AAKAAANgCMAQw8CyADQQE6ABQgBUFeTg1LDFYLIAEgBGsiCUEBaiEBIB9FBEAgASEGIAAMCgsgCUECaiIGIABPDQcgASAKTw1QIAEgBGotAABBIEcNByAEIAZqLQAAIg5BCUYNByAOQSBGDQcgAkEBay\
0AACICQQlGDQcgACACQSBHDQkaDAcLAkAgAUEgTwRAIAFB/wBGDQEMBwsgAUEJRg0GCyAAIApPDQQgAEECTQRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQUgACAIQQFqIghHDQALDAULQYCChAggBCgAACIBQb\
r06NEDc2sgAXJBgIGChHhxQYCBgoR4RwRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQUgACAIQQFqIghHDQALDAULQQQgBEEDcSIGayEBIABBCEkNASACQQFqIQYgASAEaiEIIAEgAEEHayIASw0CIAAgBGohAA\
NAQYCChAggCCgCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0DQYCChAggCEEEaigCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0DIAhBCGoiCCAATQ0ACwwCCyADQQY6ACYgA0ECOgAkIANBrorAAC\
kAADcAbCADQbOKwAApAAA3AHEMRwsgACABSQ0CIARBBGohASAAQQNrIQBBACAGayEIA0AgASAIai0AAEE6Rg0CIAhBAWoiCCAARw0ACwwCCyAGIAhNDQEDQCAILQAAQTpGDQEgAiAIRiAIQQFqIQhFDQALDAELIA\
NBBjoAJiADQQI6ACQgA0GCmMAAKQAANwBsIANBipjAACkAADcAdCADQZKYwAApAAA3AHwgA0GamMAAKQAANwCEASADQZ+YwAApAAA3AIkBQSUhCEGRAQxPCyADQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQe\
aXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhAEgA0H+l8AAKAAANgCMAQw0CyAHQQFqIQcgCCAAQQFqIgBHDQEMAwsLIAACfwJAIAAgAU0NAANAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBai\
IBRw0ACyAADAELIAELIgYgAE8NABoCQANAIAcgCk8NSSAEIAdqLQAAIgFBCUcgAUEgR3ENASAGIAdJIAdBAWshBw0ACyAGDAELIAdBAWoLQQAhAQJAA0AgASAKRg1IIAEgBGotAAAtAICAQARAIAkgAUEBaiIBRg\
0CDAELCyADQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhAEgA0H+l8AAKAAANgCMAQwxCyAoRQRAIAVBEGpBgIAESw1MIAMoAiAhASADKAL4Ai\
AFakEZOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWpBBWogCTYAACAFQQlqIQULIAUgJ0UNPhogBUEQakGAgARLDUsgBmshByADKAIgIAZqIRdBGiEBDD0LIAMoAgQgCEsNSiADQQY6ACYgA0ECOgAkIANByZ\
fAACkAADcAbCADQdGXwAApAAA3AHQgA0HWl8AAKQAANwB5DCQLIAMpA0AiMUIAUgRAIDEgCK0iLiAuIDFWGyEuIDBCAFIEQCAvIDBaDUsgMCAvfSI3IC4gLiA3VhshLgsgLlANSiAupyEAID5CAFIEQCAFQRBqQY\
GABE8NSyADKAIgIQEgAygC+AIgBWpBFjoAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCyA2QgBSBEAgBUEQakGBgARPDUsgAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAW\
ogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQsgLiAvfCEvIAMgAykDQCAufUIAIC4gMVQbNwNAQQAhAQxCCyAIQQJJDUkgCkUNRAJAIAQtAABBDUcNACAKQQFGDUUgBC0AAUEKRw0AIANBCjoAJAwmCyADQQ\
Y6ACYgA0ECOgAkIANBq5fAACkAADcAbCADQbOXwAApAAA3AHQgA0G7l8AAKQAANwB8IANBwZfAACkAADcAggEMAgsCQCAIRQ0AIAhBAWsgCk8NAAJAIAhBBE8EQCAIIQAgBCEBQYCChAggBCgAACICQY2atOgAc2\
sgAnJBgIGChHhxQYCBgoR4RgRAIARBBCAEQQNxIgJrIgZqIQEgAEEJTwRAIAAgBGohAgJAIAYgAEEIa0sNACACQQhrIQADQEGAgoQIIAEoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAUGAgoQIIAFBBG\
ooAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNASABQQhqIgEgAE0NAAsLIAEgAk8NBANAIAEtAABBDUYNBCACIAFBAWoiAUcNAAsMBAsgBiAITw0DIAIgCGpBBGshAANAIAEtAABBDUYNAyABQQFqIQEgAE\
EBayIADQALDAMLA0AgAS0AAEENRg0CIAFBAWohASAAQQFrIgANAAsMAgsgBCEBIAQtAABBDUYNACAIQQFGDQEgBC0AAUENRgRAIARBAWohAQwBCyAIQQJGDQEgBC0AAkENRw0BIARBAmohAQsgASAEayIOQQFqIh\
MgCEYNSSAKIBNNDUQCQCAEIBNqIhAtAABBCkYEQCAMQT06AIQBIAxBOzoAdCAMQeAAaiEGIAxBhAFqIQIgDEH0AGohCUEAIQ0CQCAQIAQiAE0NACAJLQAAIQkgAi0AACEHAkAgECAEa0EDTQ0AQYCChAggBCgAAC\
ICIAdBgYKECGwiC3MiD2sgD3JBgIGChHhxQYCBgoR4Rw0AQYCChAggAiAJQYGChAhsIg9zIgJrIAJyQYCBgoR4cUGAgYKEeEcNAAJAIARBfHFBBGoiACAQQQRrIgJLDQADQEGAgoQIIAAoAgAiFSALcyIbayAbck\
GAgYKEeHFBgIGChHhHDQFBgIKECCAPIBVzIhVrIBVyQYCBgoR4cUGAgYKEeEcNASAAQQRqIgAgAk0NAAsLIAAgEE8NAQsgEEEBa0EBIQ0DQCAHIAAtAAAiC0YNASAJIAtGDQEgAEEBaiIAIBBHDQALIQBBACENCy\
AGIAA2AgQgBiANNgIAIA4hBkEAIQAgDCgCYEEBcQRAIAwoAmQgBGshBgsgBkUNAQNAIAAgCkYNRyAAIARqLQAAIgJBCUcgAkEgR3ENAiAGIABBAWoiAEcNAAsgBiEADAELIANBBjoAJiADQQI6ACQgA0GuisAAKQ\
AANwBsIANBs4rAACkAADcAcQw+CwJAIAYiByAATQ0AIARBAWshCQNAIAdBAWsiAiAKTw1GIAcgCWotAAAiC0EJRyALQSBHcQ0BIAIiByAASw0ACyAAIQcLIAAgB0YEQCADQQY6ACYgA0ECOgAkIANBmJXAACkAAD\
cAbCADQaCVwAApAAA3AHQgA0GolcAAKQAANwB8IANBrZXAACkAADcAgQEMOQsCQCAAIAdPDQAgCiAAayICQQAgAiAKTRshCSAHIABrIQsgACAEaiECA0AgCUUNRiACLQAALQCAgEAEQCAJQQFrIQkgAkEBaiECIA\
tBAWsiC0UNAgwBCwsgA0EGOgAmIANBAjoAJCADQbWVwAApAAA3AGwgA0G9lcAAKQAANwB0IANBxZXAACkAADcAfCADQc2VwAApAAA3AIQBIANB05XAACkAADcAigFBJiEIQZIBDEkLAkACQAJAIAcgDkYNACAGIA\
pPDUcgBCAGai0AAEE7Rg0AIAZBAWoiCSAOTw0BA0ACQCAEIAlqLQAAIgJBCUYNACACQSBGDQAgCUEBayEGDAMLIAlBAWoiCSAOSQ0ACwwCCyA9QgBSBEAgBUEQakGBgARPDUwgAygCICEBIAMoAvgCIAVqQRQ6AA\
AgAygC+AIgBWpBAWogACABajYAACADKAL4AiAFakEFaiAHIABrNgAAIAVBCWohBQsgBiAORwRAIAZBAWohAEEAIQEgAy0AJEECRg1EIANBCzoAJAxECyADKQMwQgBSBEAgDkECaiEAQQAhASADLQAkQQJGDUQgA0\
EMOgAkDEQLIDVCAFIEQCAFQRBqQYGABE8NTCADKAIgIQAgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyAOQQJqIQBBACEBIAMtACRBAkYNQyADQQ06ACQMQw\
sgCSAORg0AIAkgCk8NRQJAIAQgCWoiCy0AAEEiRiIbBEACQCAGQQJqIgYgDksNACAEQX9zISkgDkEHayEqIBBBCGshKyABQX9zIARqIRUgDkEDayEsIAYhDwNAIAQgD2ohDQJAIBMgD2siC0EDTQRAIA8gFWohAi\
ANIQEDQCABLQAAQSJGDQIgAUEBaiEBIAJBAWoiAg0ACwwDC0GAgoQIIA0oAAAiAUGixIiRAnNrIAFyQYCBgoR4cUGAgYKEeEcEQCAPIBVqIQIgDSEBA0AgAS0AAEEiRg0CIAFBAWohASACQQFqIgINAAsMAwtBBC\
ANQQNxIhxrIgEgD2ohAiABIA1qIQEgC0EJTwRAAkAgAiAqSg0AA0BBgIKECCABKAIAIgJBosSIkQJzayACckGAgYKEeHFBgIGChHhHDQFBgIKECCABQQRqKAIAIgJBosSIkQJzayACckGAgYKEeHFBgIGChHhHDQ\
EgAUEIaiIBICtNDQALCyABIBBPDQMDQCABLQAAQSJGDQIgECABQQFqIgFHDQALDAMLIAIgDksNAiAcICxqIA9rIQIDQCABLQAAQSJGDQEgAUEBaiEBIAJBAWsiAg0ACwwCCyABIA1rIA9qIQsCQCABIA1GDQAgAS\
ApaiECIAEgBCAPamshDUEAIQECQANAIAIgCk8NTCACIARqLQAAQdwARw0BIAFBAWohASACIA9LIAJBAWshAg0ACyANIQELIAFBAXFFDQAgC0EBaiEPIAsgDkkNAQwCCwsgBiALSQRAIAYhAQNAIAEgCk8NSgJAAk\
AgASAEai0AACICQdwARgRAIAFBAWoiASALRg0BIAEgCk8NTSABIARqLQAALQCAgkBBAUcNAQwCCyACLQCAhEANAQsgA0EGOgAmIANBAjoAJCADQYuWwAApAAA3AGwgA0GTlsAAKQAANwB0IANBm5bAACkAADcAfC\
ADQaOWwAApAAA3AIQBIANBq5bAACkAADcAjAEgA0GxlsAAKQAANwCSAUEuIQhBmgEMTwsgAUEBaiIBIAtJDQALCyALQQFqIQIMAgsgA0EGOgAmIANBAjoAJCADQduVwAApAAA3AGwgA0HjlcAAKQAANwB0IANB65\
XAACkAADcAfCADQfOVwAApAAA3AIQBIANB+5XAACkAADcAjAEgA0GDlsAAKQAANwCUAQwKCyAOIgIgCU8EQCAMQTs6AHQgDEHYAGogDEH0AGogCyALIAIgBmtqEBwgDCgCWEEBcSICBH8gDCgCXCALawUgAQsgCW\
ogDiACGyECCwJAIAIgCSIGTQ0AIAogBiAGIApJGyEBA0AgASAGRg1IIAQgBmotAAAiC0EJRyALQSBHcQ0BIAIgBkEBaiIGRw0ACyACIQYLIAIhCwJAIAIgBk0NACAEQQFrIQ0DQCALQQFrIgEgCk8NSCALIA1qLQ\
AAIg9BCUcgD0EgR3ENASABIgsgBksNAAsgBiELCyAGIAtGBEAgA0EGOgAmIANBAjoAJCADQbmWwAApAAA3AGwgA0HBlsAAKQAANwB0IANByZbAACkAADcAfCADQc+WwAApAAA3AIIBDAULIAYgC08NACAGIAogBi\
AKSxshDSAGIQEDQCABIA1GDUcgASAEai0AAC0AgIBABEAgCyABQQFqIgFGDQIMAQsLIANBBjoAJiADQQI6ACQgA0HXlsAAKQAANwBsIANB35bAACkAADcAdCADQeeWwAApAAA3AHwgA0HvlsAAKQAANwCEASADQf\
aWwAApAAA3AIsBDC0LID1CAFIEQCAFQRBqQYGABE8NSyADKAIgIQEgAygC+AIgBWpBFDoAACADKAL4AiAFakEBaiAAIAFqNgAAIAMoAvgCIAVqQQVqIAcgAGs2AAAgBUEJaiEFCwJAAn8gG0UEQCA8UA0CIAVBEG\
pBgIAESw1NIAsgBmshACADKAIgIAZqDAELIDxQDQEgBUEQakGAgARLDUwgCyAJa0EBaiEAIAMoAiAgCWoLIQEgAygC+AIgBWpBFToAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCy\
AOIgYgAk8EQCAMQTs6AHQgDEHQAGogDEH0AGogAiAEaiIBIBAQHCAMKAJQQQFxIgYEfyAMKAJUIAFrBSAACyACaiAOIAYbIQYLAkAgAiAGSQRAIAogAmsiAEEAIAAgCk0bIQAgBiACayEHIAIgBGohAQNAIABFDU\
ggAS0AACICQQlHIAJBIEdxDQIgAEEBayEAIAFBAWohASAHQQFrIgcNAAsLAkAgBiAOTwRAIAMpAzBCAFINASA1QgBSBEAgBUEQakGBgARPDU4gAygCICEAIAMoAvgCIAVqQRc6AAAgAygC+AIgBWpBAWogADYAAC\
ADKAL4AiAFakEFakEANgAAIAVBCWohBQsgDkECaiEAQQAhASADLQAkQQJGDUUgA0ENOgAkDEULIAZBAWohAEEAIQEMRAsgDkECaiEAQQAhASADLQAkQQJGDUMgA0EMOgAkDEMLIANBBjoAJiADQQI6ACQgA0H+ls\
AAKQAANwBsIANBhpfAACkAADcAdCADQY6XwAApAAA3AHwgA0GWl8AAKQAANwCEASADQZ6XwAApAAA3AIwBIANBo5fAACkAADcAkQFBLSEIQZkBDEkLIANBBjoAJiADQQI6ACQgA0G5lsAAKQAANwBsIANBwZbAAC\
kAADcAdCADQcmWwAApAAA3AHwgA0HPlsAAKQAANwCCAQwCCyADKAIEIAhLDUggA0EGOgAmIANBAjoAJCADQcyUwAApAAA3AGwgA0HUlMAAKQAANwB0IANB2ZTAACkAADcAeQwiCyAIRQ0BIAhBAWsgCk8NAQJAIA\
hBBE8EQCAIIQEgBCEAQYCChAggBCgAACICQY2atOgAc2sgAnJBgIGChHhxQYCBgoR4RgRAIARBBCAEQQNxIgJrIgZqIQAgAUEJTwRAIAEgBGohAgJAIAYgAUEIa0sNACACQQhrIQEDQEGAgoQIIAAoAgAiBkGNmr\
ToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAUGAgoQIIABBBGooAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNASAAQQhqIgAgAU0NAAsLIAAgAk8NBQNAIAAtAABBDUYNBCACIABBAWoiAEcNAAsMBQsgBiAITw\
0EIAIgCGpBBGshAQNAIAAtAABBDUYNAyAAQQFqIQAgAUEBayIBDQALDAQLA0AgAC0AAEENRg0CIABBAWohACABQQFrIgENAAsMAwsgBCEAIAQtAABBDUYNACAIQQFGDQIgBC0AAUENRgRAIARBAWohAAwBCyAIQQ\
JGDQIgBC0AAkENRw0CIARBAmohAAsgACAEayICQQFqIgAgCEYNRyAAIApPDUICQAJAIAAgBGoiAC0AAEEKRgRAIAxBOzoAdCAMQcgAaiAMQfQAaiAEIAAQHCACIQkgDCgCSEEBcQRAIAwoAkwgBGshCQsgCUUEQC\
ADQQY6ACYgA0ECOgAkIANB4ZTAACkAADcAbCADQemUwAApAAA3AHQgA0HxlMAAKQAANwB8IANB95TAACkAADcAggEMBAsgCUEQSw0CQQAhAEIAIS4DQCAAIApGDUYCQCAAIARqLQAAIgZBMGsiAUH/AXFBCkkNAC\
AGQeEAa0H/AXFBBk8EQCAGQcEAa0H/AXFBBk8EQCADQQY6ACYgA0ECOgAkIANB4ZTAACkAADcAbCADQemUwAApAAA3AHQgA0HxlMAAKQAANwB8IANB95TAACkAADcAggEMBwsgBkE3ayEBDAELIAZB1wBrIQELIA\
GtQv8BgyAuQgSGfCEuIABBAWoiACAJRw0ACwwBCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMPQsgAyAuNwNAIAMgLjcDMCBFQgBSBEAgBUEQakGBgARPDUkgAygCICEAIAMoAvgCIA\
VqQRM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFaiAJNgAAIAVBCWohBQsCQCACIAlNBEAgA0EBOgAUIAMpAzBCAFINASA+QgBSBEAgBUEQakGBgARPDUsgAygCICEAIAMoAvgCIAVqQRY6AAAgAygC+A\
IgBWpBAWogAEEDajYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNUIAUgRAIAVBEGpBgYAETw1LIAMoAiAhACADKAL4AiAFakEXOgAAIAMoAvgCIAVqQQFqIABBA2o2AAAgAygC+AIgBWpBBWpBADYAACAFQQ\
lqIQULIAJBAmohAEEAIQEgAy0AJEECRg1CIANBDToAJAxCCyAJQQFqIQBBACEBIAMtACRBAkYNQSADQQs6ACQMQQsgAkECaiEAQQAhASADLQAkQQJGDUAgA0EMOgAkDEALIANBDzoAJiADQQI6ACQgA0H/lMAAKQ\
AANwBsIANBh5XAACkAADcAdCADQY+VwAApAAA3AHwgA0GXlcAALQAAOgCEAUEZIQhBhQEMRgtBHiEIQYoBDEULIAMoAgQgCEsNRSADQQY6ACYgA0ECOgAkIANBzJTAACkAADcAbCADQdSUwAApAAA3AHQgA0HZlM\
AAKQAANwB5DB8LIAitIS4gMEIAUgRAIC8gMFoNRSAwIC99IjEgLiAuIDFWGyEuCyAuUA1EIC4gL3whLyAupyEAQQAhASA2UA08IAVBEGpBgIAESw1EIAMoAiAhAiADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIA\
I2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQUMPAsgAykDOCIxIAitIi4gLiAxVhshLiAwQgBSBEAgLyAwWg1EIDAgL30iNyAuIC4gN1YbIS4LIC5QDUMgLiAvfCEvIC6nIQACQAJAAkACQCAuIDFaBEAgBUHN/w\
NrQf//e08NAQxICyA2UA0CIAVBEGpBgYAESQ0BDEcLIDZCAFIEQCAFQRBqQYGABE8NRyADKAIgIQEgAygC+AIgBWpBGDoAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCwJAIDVCAF\
IEQCAFQRBqQYGABEkNAQxICyADQQE6ABQgA0IANwM4IAVBXkgNRwwDCyADKAIgIQEgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAAIAFqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0EBOgAUIANCADcDOCAFQQlqIQ\
UMAgsgAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQsgAyADKQM4IC59NwM4QQAhAQw8CwJAIBZFDQAgM0IAUgRAIAVBcEgNRSADKAIgIQIgAygC+A\
IgBWoiAUEEOgAAIAFBBWpBADYAACABQQFqIAAgAmo2AAAgBUEJaiEFCyAyUA0AIAVBcEgNRCADKAIgIQIgAygC+AIgBWoiAUEHOgAAIAFBBWpBADYAACABQQFqIAAgAmo2AAAgBUEJaiEFCyADQQA6ABYgA0EAOg\
AUAkACQCADLQBSQQFGBEAgAy0AEUEBcQ0BCyADLQBQDQEgAy0AJEECRw07QQAhAQw9C0EAIQEgAy0AJEECRg08IANBDjoAJAw8CyAZBEAgBUFwSA1EIAMoAiAhAiADKAL4AiAFaiIBQQI6AAAgAUEFakEANgAAIA\
FBAWogAjYAACAFQQlqIQULQQAhASADLQAkQQJGDTsgA0EBOgAkDDsLIAMoAkghACADLQBMIQkCQAJAAkAgAy0AUiIBQQFGBEAgAy0AUUEBcUUNAQsgAy0ATyIGQQFxRSADLQBTQQFGcQ0BIAMtABEhAiADKQMoIS\
4CQCAJQQFrQf8BcUEBSw0AIAJBAXFFDQAgLkIAUg0DCyADLQAVDQQCQCAAQeUARyIJDQAgAUUNACACQQFxRQ0GCyACQQFxDQYgAy0AFg0SIABByAFJDQcgAEHMAWtBAkkNEiAAQbACRw0IDBILIANBEDoAJiADQQ\
I6ACRByAAhCCADQewAakHFksAAQcgA/AoAAEG0AQxDCyADQQo6ACYgA0ECOgAkQcEAIQggA0HsAGpBjZPAAEHBAPwKAABBrQEMQgsgA0EJOgAmIANBAjoAJCADQc6TwAApAAA3AGwgA0HWk8AAKQAANwB0IANB3p\
PAACkAADcAfCADQeaTwAApAAA3AIQBIANB7pPAACkAADcAjAEgA0H2k8AAKQAANwCUAQtBMCEIQZwBDEALIENQDQwgBUEQakGAgARNDQgMQAsgRFANCyAFQRBqQYCABEsNPyADKAIgIQAgAygC+AIgBWpBEjoAAC\
ADKAL4AiAFakEBaiAANgAAQQAhASADKAL4AiAFakEFakEANgAAIAVBCWohBSADLQAkQQJGDTgMCwsgBkEBcSIARSADLQBOQQFGcQ0CIAMtABYNAyADLQBNDQQgAA0HIANBAToAFCAFQd//A2tB//97SQ0+AkAgFk\
UNACAzQgBSBEAgBUFwSA1AIAMoAiAhAiADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQULIDJQDQAgBUFwSA0/IAMoAiAhAiADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAj\
YAACAFQQlqIQULIANBADoAFiADQQA6ABQgAQ0KDAwLIAkNCgsgAy0ATUUEQCAGQQFxDQYgA0EJOgAkDAwLIC5CAFINAyADQQE6ABQgBUHf/wNrQf//e0kNPAJAIBZFDQAgM0IAUgRAIAVBcEgNPiADKAIgIQEgAy\
gC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAE2AAAgBUEJaiEFCyAyUA0AIAVBcEgNPSADKAIgIQEgAygC+AIgBWoiAEEHOgAAIABBBWpBADYAACAAQQFqIAE2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUDA\
oLIANBBzoAJiADQQI6ACRBzgAhCCADQewAakH+k8AAQc4A/AoAAEG6AQw6CyADQQE6ABQgBUHf/wNrQf//e0kNOiAWRQ0FIDNCAFIEQCAFQXBIDTsgAygCICECIAMoAvgCIAVqIgBBBDoAACAAQQVqQQA2AAAgAE\
EBaiACNgAAIAVBCWohBQsgMlANBSAFQXBIDTogAygCICECIAMoAvgCIAVqIgBBBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQwFCyAuQgBSDQAgA0EBOgAUIAVB3/8Da0H//3tJDTkgFkUNAyAzQgBSBE\
AgBUFwSA06IAMoAiAhAiADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQULIDJQDQMgBUFwSA05IAMoAiAhAiADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQ\
UMAwsgA0EIOgAkDAcLIAMoAiAhACADKAL4AiAFakEROgAAIAMoAvgCIAVqQQFqIAA2AABBACEBIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFIAMtACRBAkcNAwwwCyADQQo6ACQMBQsgA0EAOgAWIANBADoAFCABDQ\
EMAwsgA0EAOgAWIANBADoAFCABDQAMAgsgA0EOOgAkDAILIANBAToAFCAFQd//A2tB//97SQ0yAkAgFkUNACAzQgBSBEAgBUFwSA00IAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogATYAAC\
AFQQlqIQULIDJQDQAgBUFwSA0zIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBADoAFiADQQA6ABQLIAMtAFBBAUcNASAZBEAgBUFwSA0yIAMoAiAhASADKAL4Ai\
AFaiIAQQI6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBAToAJAtBACEBDCkLQQAhASADQQA6ACQMKAsgCEEISQ0uIApBB00NKSAEKQAAQo2UzOrUwcKGClIEQCADQQY6ACYgA0ECOgAkIANB54vAAC\
kAADcAbCADQe+LwAApAAA3AHQgA0H3i8AAKQAANwB8IANB/4vAAC8AADsAhAFBGiEIQYYBDC4LIANBDjoAJEEAIQFBCCEADCYLAkAgCEUNACAIQQFrIApPDQACQCAIQQRPBEAgCCEBIAQhAEGAgoQIIAQoAAAiAk\
GNmrToAHNrIAJyQYCBgoR4cUGAgYKEeEYEQCAEQQQgBEEDcSICayIGaiEAIAFBCU8EQCABIARqIQICQCAGIAFBCGtLDQAgAkEIayEBA0BBgIKECCAAKAIAIgZBjZq06ABzayAGckGAgYKEeHFBgIGChHhHDQFBgI\
KECCAAQQRqKAIAIgZBjZq06ABzayAGckGAgYKEeHFBgIGChHhHDQEgAEEIaiIAIAFNDQALCyAAIAJPDQQDQCAALQAAQQ1GDQQgAiAAQQFqIgBHDQALDAQLIAYgCE8NAyACIAhqQQRrIQEDQCAALQAAQQ1GDQMgAE\
EBaiEAIAFBAWsiAQ0ACwwDCwNAIAAtAABBDUYNAiAAQQFqIQAgAUEBayIBDQALDAILIAQhACAELQAAQQ1GDQAgCEEBRg0BIAQtAAFBDUYEQCAEQQFqIQAMAQsgCEECRg0BIAQtAAJBDUcNASAEQQJqIQALIAAgBG\
siAkEBaiIBIAhGDS4gASAKTw0pAkAgASAEai0AAEEKRgRAQQAhASAAIARHDQFBAiEADCgLIANBBjoAJiADQQI6ACQgA0GuisAAKQAANwBsIANBs4rAACkAADcAcQwjCwJAAkACQCACQQ1PBEAgEkIANwMAIANBAD\
oAFSASQgA3AwggEkIANwMQIBJCADcDGCASQgA3AyAgEkEANgIoIAQtAAhBIEcEQCADQQY6ACYgA0ECOgAkIANBtYvAACkAADcAbCADQb2LwAApAAA3AHQgA0HFi8AAKQAANwB8IANByovAACkAADcAgQEMIgsgBC\
0AAEHIAEcNBiAELQABQdQARw0GIAQtAAJB1ABHDQEgBC0AA0HQAEcNASAELQAEQS9HDQEgBC0ABUExRw0BIAQtAAZBLkcNASAELQAHQTFHDQEgBC0ACUEwa0H/AXEiB0EKTw0DIAQtAApBMGsiDkH/AXFBCUsNAy\
AELQALQTBrQf8BcSILQQlLDQMgBC0ADEEgRgRAIAJBDUYiDUUEQCAEQQ1qIQAgAkENayEJA0ACQAJAIAAtAAAiBkEgTwRAIAZB/wBGDQEMAgsgBkEJRg0BCyADQQY6ACYgA0ECOgAkIANB64rAACkAADcAbCADQf\
OKwAApAAA3AHQgA0H7isAAKQAANwB8IANBgovAACkAADcAgwEMJwsgAEEBaiEAIAlBAWsiCQ0ACwsgAyAHQeQAbCAOQQpsQf4BcWogC2o2AkggIkUNAyA7QgBSBEAgBUEQakGBgARPDTQgAygCICEAIAMoAvgCIA\
VqQQo6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEENgAAIAVBCWohBQsgOkIAUgRAIAVBEGpBgYAETw00IAMoAiAhACADKAL4AiAFakELOgAAIAMoAvgCIAVqQQFqIABBBWo2AAAgAygC+AIgBWpBBW\
pBAzYAACAFQQlqIQULIEJCAFIEQCAFQRBqQYGABE8NNCADKAIgIQAgAygC+AIgBWpBDDoAACADKAL4AiAFakEBaiAAQQlqNgAAIAMoAvgCIAVqQQVqQQM2AAAgBUEJaiEFCyBBUA0DIA0NAyAFQRBqQYCABEsNMy\
ADKAIgIQAgAygC+AIgBWpBDToAACADKAL4AiAFakEBaiAAQQ1qNgAAIAMoAvgCIAVqQQVqIAJBDWs2AAAgBUEJaiEFDAMLIANBDDoAJiADQQI6ACQgA0GKi8AAKQAANwBsIANBkovAACkAADcAdCADQZqLwAApAA\
A3AHwgA0Gii8AAKQAANwCEASADQaqLwAApAAA3AIwBIANBsYvAACgAADYAkwFBKyEIQZcBDDELIANBBjoAJiADQQI6ACQgA0HSi8AAKQAANwBsIANB2ovAACkAADcAdCADQd+LwAApAAA3AHkMCwsgBC0AAkHUAE\
cNBCAELQADQdAARw0EIAQtAARBL0cNBCADQRE6ACYgA0ECOgAkIANBhonAACkAADcAbCADQY6JwAApAAA3AHQgA0GWicAAKQAANwB8DAgLIAJBAmohACADLQAkQQJGDScgA0EGOgAkDCcLIANBDDoAJiADQQI6AC\
QgA0HPisAAKQAANwBsIANB14rAACkAADcAdCADQd+KwAApAAA3AHwgA0HnisAAKAAANgCEAQwcCyADKAIAIAhLDS0gA0EGOgAmIANBAjoAJCADQbuKwAApAAA3AGwgA0HDisAAKQAANwB0IANBy4rAACgAADYAfA\
wdCyAIRQ0FIAhBAWsgCk8NBQJAIAhBBE8EQCAIIQEgBCEAQYCChAggBCgAACICQY2atOgAc2sgAnJBgIGChHhxQYCBgoR4RgRAIARBBCAEQQNxIgJrIgZqIQAgAUEJTwRAIAEgBGohAgJAIAYgAUEIa0sNACACQQ\
hrIQEDQEGAgoQIIAAoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAUGAgoQIIABBBGooAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNASAAQQhqIgAgAU0NAAsLIAAgAk8NCQNAIAAtAABBDUYNBC\
ACIABBAWoiAEcNAAsMCQsgBiAITw0IIAIgCGpBBGshAQNAIAAtAABBDUYNAyAAQQFqIQAgAUEBayIBDQALDAgLA0AgAC0AAEENRg0CIABBAWohACABQQFrIgENAAsMBwsgBCEAIAQtAABBDUYNACAIQQFGDQYgBC\
0AAUENRgRAIARBAWohAAwBCyAIQQJGDQYgBC0AAkENRw0GIARBAmohAAsgACAEayIOQQFqIgEgCEYNLCABIApPDScCQCABIARqIgItAABBCkYEQEEAIQEgACAERw0BQQIhAAwmCyADQQY6ACYgA0ECOgAkIANBro\
rAACkAADcAbCADQbOKwAApAAA3AHEMIQsCQAJAAkACfwJAIA5BDk8EQCASQgA3AwAgA0EAOgAVIBJCADcDCCASQgA3AxAgEkIANwMYIBJCADcDICASQQA2AiggDEEgOgB0IAxBEGogDEH0AGogBCACEBwCQCAMKA\
IQQQFxBEAgDCgCFCIAIARHDQELIANBBjoAJiADQQI6ACQgA0H9icAAKQAANwBsIANBhYrAACkAADcAdCADQY2KwAApAAA3AHwgA0GUisAAKAAANgCDAUEbIQhBhwEMMgsCQAJAIA4gACAEayICTQ0AIAxBIDoAdC\
AMQQhqIAxB9ABqIAQgAkEBaiIGaiIAIAAgDiACa2oQHCAMKAIIQQFxRQ0AIAwoAgwiCSAARw0BCyADQQY6ACYgA0ECOgAkIANB5YnAACkAADcAbCADQe2JwAApAAA3AHQgA0H1icAAKQAANwB8DAsLAkACQCAOIA\
kgAGsiCSAGaiIQQQFqIgtJDQAgDEEvOgB0IAwgDEH0AGogBCALaiINIA0gDiAQa2oQHCAMKAIAQQFxRQ0AIAwoAgQiEyANRw0BCyADQQY6ACYgA0ECOgAkIANBw4nAACkAADcAbCADQcuJwAApAAA3AHQgA0HTic\
AAKQAANwB8IANB24nAACkAADcAhAEgA0HjicAALwAAOwCMAUEiIQhBjgEMMgsgAiAKSw0tAkACQAJAAkACQAJAAkAgAkEDaw4FAAECAwQGCwJAIAQtAABBxwBrDgoFBgYGBgYGBgYABgsCQAJAIAQtAAFB0gBrDg\
QBBwcABwsgBC0AAkHUAEcNBkEEIQAMCAsgBC0AAkHJAEcNBUEKIQBBAQwICwJAAkAgBC0AAEHIAGsOCQAGBgYGBgYGAQYLIAQtAAFBxQBHDQUgBC0AAkHBAEcNBSAELQADQcQARw0FQQIhAAwHCyAELQABQc8ARw\
0EIAQtAAJB0wBHDQQgBC0AA0HUAEcNBEEDIQAMBgsCQAJAIAQtAABB0ABrDgUABQUFAQULIAQtAAFBwQBHDQQgBC0AAkHUAEcNBCAELQADQcMARw0EIAQtAARByABHDQRBCSEADAYLIAQtAAFB0gBHDQMgBC0AAk\
HBAEcNAyAELQADQcMARw0DIAQtAARBxQBHDQNBCCEADAULIAQtAABBxABHDQIgBC0AAUHFAEcNAiAELQACQcwARw0CIAQtAANBxQBHDQIgBC0ABEHUAEcNAiAELQAFQcUARw0CQQUhAAwECwJAAkAgBC0AAEHDAG\
sODQADAwMDAwMDAwMDAwEDCyAELQABQc8ARw0CIAQtAAJBzgBHDQIgBC0AA0HOAEcNAiAELQAEQcUARw0CIAQtAAVBwwBHDQIgBC0ABkHUAEcNAiADQQE6ABVBBiEADAQLIAQtAAFB0ABHDQEgBC0AAkHUAEcNAS\
AELQADQckARw0BIAQtAARBzwBHDQEgBC0ABUHOAEcNASAELQAGQdMARw0BQQchAAwDCyAELQABQcUARg0ECyADQQA6AEwgAiEHIAQhAAwECyADQQY6ACYgA0ECOgAkIANBmIrAACkAADcAbCADQaCKwAApAAA3AH\
QgA0GmisAAKQAANwB6QRYhCEGCAQwwC0EACyEPIAMgADoATAwCCyADIAQtAAJB1ABGIg86AEwgAiEHIAQhACAPRQ0AQQAhDwwBCwJAA0AgAC0AAC0AgIBARQ0BIABBAWohACAHQQFrIgcNAAtBACEPDAELIANBBj\
oAJiADQQI6ACQgA0G6iMAAKQAANwBsIANBwojAACkAADcAdCADQcqIwAApAAA3AHwMBQsgEyANayITIAtqIRUgCSEHIAYhAAJAA0AgACAKTw0pIAAgBGotAAAtAICGQARAIABBAWohACAHQQFrIgdFDQIMAQsLIA\
NBBjoAJiADQQI6ACQgA0HSiMAAKQAANwBsIANB2ojAACkAADcAdCADQd+IwAApAAA3AHkMBwsgDiAQQQlqRw0CAkAgDiALa0EIRw0AIA0pAAAiLkLIqNGC9cWMlzBRDQIgLkLIqNGC9aWMlzFSDQAgD0UNBCADQR\
E6ACYgA0ECOgAkIANB54jAACkAADcAbCADQe+IwAApAAA3AHQgA0H3iMAAKQAANwB8IANB/ojAACkAADcAgwEMHgsLIANBBjoAJiADQQI6ACQgA0GeicAAKQAANwBsIANBponAACkAADcAdEEQIQhB/AAMKgsgDw\
0BIANBEToAJiADQQI6ACQgA0GGicAAKQAANwBsIANBjonAACkAADcAdCADQZaJwAApAAA3AHwMAgsgA0EGOgAmIANBAjoAJCADQa6JwAApAAA3AGwgA0G2icAAKQAANwB0IANBu4nAACkAADcAeQwDCwJAICNFDQ\
AgQEIAUgRAIAVBEGpBgYAETw0qIAMoAiAhACADKAL4AiAFakEIOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWogAjYAACAFQQlqIQULID9CAFIEQCAFQRBqQYGABE8NKiADKAIgIQAgAygC+AIgBWpBCT\
oAACADKAL4AiAFakEBaiAAIAZqNgAAIAMoAvgCIAVqQQVqIAk2AAAgBUEJaiEFCyA7QgBSBEAgBUEQakGBgARPDSogAygCICEAIAMoAvgCIAVqQQo6AAAgAygC+AIgBWpBAWogACALajYAACADKAL4AiAFakEFai\
ATNgAAIAVBCWohBQsgOlANACAFQRBqQYCABEsNKSADKAIgIQAgAygC+AIgBWpBCzoAACADKAL4AiAFakEBaiAAIBVBAWpqNgAAIAMoAvgCIAVqQQVqQQM2AAAgBUEJaiEFCyAOQQJqIQAgAy0AJCECIAMtAExBCk\
YEQCACQQJGDSEgA0EFOgAkDCELIAJBAkYNICADQQY6ACQMIAtBGCEIQYQBDCYLIAMoAgAgCEsNJiADQQY6ACYgA0ECOgAkIANBpYjAACkAADcAbCADQa2IwAApAAA3AHQgA0GyiMAAKQAANwB5C0EVIQhBgQEMJA\
sCQAJAAkAgAy0AECIARQRAIAMtABFBAXENAQsgAA0CIB0NAQwGCyAeRQ0EIDhCAFIEQCAFQRBqQYGABE8NJyADKAIgIQAgAygC+AIgBWpBBToAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBU\
EJaiEFCyA0UA0EIAVBEGpBgIAESw0mIAMoAiAhACADKAL4AiAFakEDOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQUMBAsgOUIAUgRAIAVBEGpBgYAETw0mIAMoAiAhACADKAL4Ai\
AFakEGOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIDRQDQQgBUEQakGAgARLDSUgAygCICEAIAMoAvgCIAVqQQM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANg\
AAIAVBCWohBQwECwJAIApBBE0EQCAKQQFNDQMMAQsgBC0ABEEvRw0AIAQoAABByKjRggVHDQAgA0EAOgARAkAgHUUNACA5QgBSBEAgBUEQakGBgARPDScgAygCICEAIAMoAvgCIAVqQQY6AAAgAygC+AIgBWpBAW\
ogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNFANACAFQRBqQYCABEsNJiADKAIgIQAgAygC+AIgBWpBAzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFC0EAIQEgAy0AJE\
ECRg0eIANBBDoAJAweCyAELwAAQY0URw0BC0EAIQFBAiEADBsLIANBAToAEQJAIB5FDQAgOEIAUgRAIAVBEGpBgYAETw0kIAMoAiAhACADKAL4AiAFakEFOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBW\
pBADYAACAFQQlqIQULIDRQDQAgBUEQakGAgARLDSMgAygCICEAIAMoAvgCIAVqQQM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQtBACEBIAMtACRBAkYNGyADQQM6ACQMGwtBAC\
EBIAMtACRBAkYNGiADQQM6ACQMGgtBACEBIAMtACRBAkYNGSADQQQ6ACQMGQsgA0EDOgAmIANBAjoAJCADQaeYwAApAAA3AGwgA0GsmMAAKQAANwBxDBMLIAhFDQtBACEAQX8hBwJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAA0ACQAJAAkACQAJAAkACQAJAIAAgBGoiCS0AACIBQQ1GBEAgCEEBayAARg04IABBAWoiDyAKTw0zIAlBAWoiAS0AAEEKRw0BAkACQAJAAkAgAEUEQCAkDQIgBUEaakGAgARNDQFBASEBQQ\
IhAAw1CyAMQTo6AHQgDEFAayAMQfQAaiAEIAEQHCAMKAJAQQFxBEAgDCgCRCIBIARHDQQLDCgLIAMtAEwgAygCSCIBIAMtABEiAhshBkEAIQBBAEECIAMtAE9rIAMtAE0iCRshByADKAIgQQJqIQ4gAy0AUEF/c0\
EBcSELAkAgAy0AUkEBRw0AIAMtAFFBAXFFDQAgAiABQeUARnIhAAsgAykDKCEuIAMtAFMhASADKAL4AiAFakEQOgAAIAMoAvgCIAVqQQFqIA42AAAgAygC+AIgBWpBBWogBjsAACADKAL4AiAFakEHaiALOgAAIA\
MoAvgCIAVqQQhqIAA6AAAgAygC+AIgBWpBCWogAToAACADKAL4AiAFakEKaiAHOgAAIAMoAvgCIAVqQQtqIC5CACAJGzcAACAFQRNqIQUgAy0AJEECRg0BCyADQQc6ACQLIANBAToAFCADLQASIQFBAiEADDELIA\
EgBGsiDkEBaiEGAkACQAJAIAQtAAAiAUHDAGsOMwEAAAAAAAAAAAAAAAAAAAAAAQEAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAABAQALQQAhAQNAIAEgCkYNNiABIARqLQAALQCAgEAEQCAOIAFBAWoiAU\
YNAwwBCwsMJgsgCiAOSQ00IAMoAkghCwJAAkACQAJAIA5BB2sOCwMkJAIkJCQAJCQBJAsgDiECIAQgAUEgckHjAEcNJBogBCAELQABQSByQe8ARw0kGiAEIAQtAAJBIHJB7gBHDSQaIAQgBC0AA0EgckH0AEcNJB\
ogBCAELQAEQSByQeUARw0kGiAEIAQtAAVBIHJB7gBHDSQaIAQgBC0ABkEgckH0AEcNJBogBCAELQAHQS1HDSQaIAQgBC0ACEEgckHsAEcNJBogBCAELQAJQSByQeUARw0kGiAEIAQtAApBIHJB7gBHDSQaIAQgBC\
0AC0EgckHnAEcNJBogBCAELQAMQSByQfQARw0kGiAEIAQtAA1BIHJB6ABHDSQaIAMtAE4NBiALQX5xQcwBRyALQeQAa0HkAE9xRQRAIANBBzoAJiADQQI6ACQgA0GVjMAAKQAANwBsIANBnYzAACkAADcAdCADQa\
WMwAApAAA3AHwgA0GtjMAAKQAANwCEASADQbWMwAApAAA3AIwBIANBvYzAACkAADcAlAEgA0HFjMAAKQAANwCcASADQc2MwAAoAAA2AKQBQTwhCEGoAQw8CwJAAkAgAy0ATUUEQEEPIQEgACAGTQ0jIAlBAWsiAS\
0AACICQSBGIgtFIAJBCUdxDQIgAEEQSw0BDCILIANBDToAJiADQQI6ACQgA0GSjcAAKQAANwBsIANBmo3AACkAADcAdCADQaKNwAApAAA3AHwgA0GqjcAAKQAANwCEASADQbGNwAApAAA3AIsBDCALIAYgCk8NOC\
AEIAZqLQAAQSBHDSAgBC0AECICQQlGDSAgAkEgRg0gIAEtAAAiAUEJRg0gIAFBIEYNIEEQIQEgACEJDCMLQRAgBiAEIAZqLQAAIgJBIEYbIgEgAE8NHSABIARqLQAAIgZBCUYNHCAAIQkgBkEgRg0cDCILIA4hAi\
AEIAFBIHJB9ABHDSMaIAQgBC0AAUEgckHyAEcNIxogBCAELQACQSByQeEARw0jGiAEIAQtAANBIHJB7gBHDSMaIAQgBC0ABEEgckHzAEcNIxogBCAELQAFQSByQeYARw0jGiAEIAQtAAZBIHJB5QBHDSMaIAQgBC\
0AB0EgckHyAEcNIxogBCAELQAIQS1HDSMaIAQgBC0ACUEgckHlAEcNIxogBCAELQAKQSByQe4ARw0jGiAEIAQtAAtBIHJB4wBHDSMaIAQgBC0ADEEgckHvAEcNIxogBCAELQANQSByQeQARw0jGiAEIAQtAA5BIH\
JB6QBHDSMaIAQgBC0AD0EgckHuAEcNIxogBCAELQAQQSByQecARw0jGiADLQBNDQYgC0HMAWtBAkkNGiALQbACRg0aIAtB5ABrQeQASQ0aIABBE00EQEESIQEgAEETRw0ZDBgLIAYgCk8NNiAEIAZqLQAAQSBHDR\
cgBC0AEyIBQQlGDRcgAUEgRg0XIAlBAWstAAAiAUEJRg0XIAFBIEYNF0ETIQEgACEJDBkLIA4hAiAEIAFBIHJB4wBHDSIaIAQgBC0AAUEgckHvAEcNIhogBCAELQACQSByQe4ARw0iGiAEIAQtAANBIHJB7gBHDS\
IaIAQgBC0ABEEgckHlAEcNIhogBCAELQAFQSByQeMARw0iGiAEIAQtAAZBIHJB9ABHDSIaIAQgBC0AB0EgckHpAEcNIhogBCAELQAIQSByQe8ARw0iGiAEIAQtAAlBIHJB7gBHDSIaIABBDE0EQEELIQEgAEEMRw\
0UDBMLIAYgCk8NNSAEIAZqLQAAQSBHDRIgBC0ADCIBQQlGDRIgAUEgRg0SIAlBAWstAAAiAUEJRg0SIAFBIEYNEkEMIQEgACEJDBQLAkACQCABQdQAaw4iAAEiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIi\
IAASILAkAgBC0AAUEgckHyAEcNACAELQACQSByQeEARw0AIAQtAANBIHJB6QBHDQAgBC0ABEEgckHsAEcNACAELQAFQSByQeUARw0AIAQtAAZBIHJB8gBHDQAgA0EBOgBTIABBCU0EQEEIIQEgAEEJRw0TDBILIA\
YgCk8NNiAEIAZqLQAAQSBHDREgBC0ACSIBQQlGDREgAUEgRg0RIAlBAWstAAAiAUEJRg0RIAFBIEYNEUEJIQEgACEJDCYLIA4hAiAEIAFB1QBHDSIaCyAOIQIgBCAELQABQSByQfAARw0hGiAEIAQtAAJBIHJB5w\
BHDSEaIAQgBC0AA0EgckHyAEcNIRogBCAELQAEQSByQeEARw0hGiAEIAQtAAVBIHJB5ABHDSEaIAQgBC0ABkEgckHlAEcNIRogAEEJTQRAQQghASAAQQlHDQ0MDAsgBiAKTw00IAQgBmotAABBIEcNCyAELQAJIg\
FBCUYNCyABQSBGDQsgCUEBay0AACIBQQlGDQsgAUEgRg0LQQkhASAAIQkMDQsgGkUNISAOQQJqIgEgAE8NCCAGIApPDTMgBCAGai0AAEEgRw0IIAEgBGotAAAiAkEJRg0IIAJBIEYNCCAJQQFrLQAAIgJBCUYNCC\
AAIQkgAkEgRw0jDAgLAkAgAUEgTwRAIAFB/wBGDQEMCAsgAUEJRg0HCyAAIApPDSMgAEECTQRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQcgACAIQQFqIghHDQALDCQLQYCChAggBCgAACIBQbr06NEDc2sgAX\
JBgIGChHhxQYCBgoR4RwRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQcgACAIQQFqIghHDQALDCQLQQQgBEEDcSICayEBIABBCEkNAyAJQQFqIQIgASAEaiEIIAEgAEEHayIASw0EIAAgBGohAANAQYCChAggCC\
gCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0FQYCChAggCEEEaigCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0FIAhBCGoiCCAATQ0ACwwECyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQb\
OKwAApAAA3AHEMKgsgA0EHOgAmIANBAjoAJEHJACEIIANB7ABqQbmNwABByQD8CgAAQbUBDDQLIANBCDoAJiADQQI6ACRByQAhCCADQewAakGgkMAAQckA/AoAAEG1AQwzCyAAIAFJDR8gBEEEaiEBIABBA2shAE\
EAIAJrIQgDQCABIAhqLQAAQTpGDQIgCEEBaiIIIABHDQALDB8LIAIgCE0NHgNAIAgtAABBOkYNASAIIAlGIAhBAWohCEUNAAsMHgsgA0EGOgAmIANBAjoAJCADQaGSwAApAAA3AGwgA0GpksAAKQAANwB0IANBsZ\
LAACkAADcAfCADQbmSwAApAAA3AIQBIANBwZLAACgAADYAjAEMFgsgB0EBaiEHIAggAEEBaiIARw0BDB0LCyAAAn8CQCAAIAZNDQADQCAEIAZqLQAAIgFBCUcgAUEgR3ENASAAIAZBAWoiBkcNAAsgAAwBCyAGCy\
IBTQRAIAAhCQwaCwNAIAcgCk8NKgJAIAQgB2otAAAiAkEJRg0AIAJBIEYNACAHQQFqIQkMGwsgASAHSSAHQQFrIQcNAAsgASEJDBkLQQghAQNAIAEgBGotAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQ\
ELAn8gACAAIAFNDQAaAkADQCAHIApPDSogBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFGDQEgCUEBaiEPCyAEQQFrIRAgBCAPaiETIAEhBwNAAkAgByAJTw0AIAcgCk\
8NKCAEIAdqLQAAIgJBCUYEQCAHQQFqIQcMAgsgAkEgRw0AIAdBAWohBwwBCwJAIAcgCUYNAAJAAkACfyAJIAkgCk8NABogCSAHIAlLDQAaIAxBLDoAdCAMQThqIAxB9ABqIAQgB2oiBiATEBwgDCgCOEEBcSILBH\
8gDCgCPCAGawUgAgsgB2ogCSALGwsiCyAHQQFqIgZNDQAgByAKTw0qIAQgB2otAABBIEcNACAGIApPDSogBCAGai0AACICQQlGDQAgAkEgRg0AIAtBAWsiAiAKTw0qIAIgBGotAAAiDUEJRg0AIAshAiANQSBHDQ\
ELAkACfwJAIAcgC08NACAHIAogByAKSxshAgNAIAIgB0YNLSAEIAdqLQAAIgZBCUcgBkEgR3ENASALIAdBAWoiB0cNAAsgCwwBCyAHCyIGIAsiAk8NAANAIAJBAWsiByAKTw0rIAIgEGotAAAiDUEJRyANQSBHcQ\
0BIAciAiAGSw0ACyAGIQILIAIgBkcNACADQQY6ACYgA0ECOgAkIANBxZHAACkAADcAbCADQc2RwAApAAA3AHQgA0HVkcAAKQAANwB8IANB2pHAACkAADcAgQEMHQsCQAJAAn8gAiACIApPIhUNABogAiACIAZJDQ\
AaIAxBLzoAdCAMQTBqIAxB9ABqIAQgBmoiDSACIARqQQFqEBwgDCgCMEEBcSIPBH8gDCgCNCANawUgBwsgBmogAiAPGwsiDSAGRg0AIAYgDU8NASAKIAZrIgdBACAHIApNGyEHIA0gBmshDyAEIAZqIQYDQCAHRQ\
0rIAYtAAAtAICAQEUNASAHQQFrIQcgBkEBaiEGIA9BAWsiDw0ACwwBCyADQQY6ACYgA0ECOgAkIANB4pHAACkAADcAbCADQeqRwAApAAA3AHQgA0HykcAAKQAANwB8IANB+pHAACgAADYAhAEMHAsCQCACIA1NDQ\
AgDUEBaiEHAkAgFUUEQCAMQS86AHQgDEEoaiAMQfQAaiAEIAdqIgYgBiACIA1rahAcIAwoAihBAXENAQsgAiAHRg0AIAIgB00NAQNAIAcgCk8NKyAEIAdqLQAALQCAgEBFDQEgB0EBaiIHIAJHDQALDAELIANBBj\
oAJiADQQI6ACQgA0HikcAAKQAANwBsIANB6pHAACkAADcAdCADQfKRwAApAAA3AHwgA0H6kcAAKAAANgCEAQwcCyAJIAtGDQAgC0EBaiEHDAELCyADQQE6AFIMFgsgA0EGOgAmIANBAjoAJCADQcWRwAApAAA3AG\
wgA0HNkcAAKQAANwB0IANB1ZHAACkAADcAfCADQdqRwAApAAA3AIEBDBkLQQghAQNAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSYgBCAHai0AAC\
ICQQlHIAJBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDRMgA0EGOgAmIANBAjoAJCADQaiRwAApAAA3AGwgA0GwkcAAKQAANwB0IANBuJHAACkAADcAfCADQb2RwAApAAA3AIEBDBcLQQshAQ\
NAIAEgBGotAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSQgBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDQAMAQ\
sgCSAKSw0gIAEgCUsNICABIARqIQYCQAJAAkACQCAJIAFrQQVrDgYAAwIDAwEDCyAGLQAAQSByQeMARw0CIAYtAAFBIHJB7ABHDQIgBi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0\
EBOgBQDBMLIAYtAABBIHJB6wBHDQEgBi0AAUEgckHlAEcNASAGLQACQSByQeUARw0BIAYtAANBIHJB8ABHDQEgBi0ABEEtRw0BIAYtAAVBIHJB4QBHDQEgBi0ABkEgckHsAEcNASAGLQAHQSByQekARw0BIAYtAA\
hBIHJB9gBHDQEgBi0ACUEgckHlAEcNAQwSCyAGLQAAQSByQfUARw0AIAYtAAFBIHJB8ABHDQAgBi0AAkEgckHnAEcNACAGLQADQSByQfIARw0AIAYtAARBIHJB4QBHDQAgBi0ABUEgckHkAEcNACAGLQAGQSByQe\
UARw0AIANBAToAUQwRCyAEQQFrIQ0gBCAJakEBaiEQIAEhBwNAAkAgByAJTw0AIAQgB2otAAAiAkEJRgRAIAdBAWohBwwCCyACQSBHDQAgB0EBaiEHDAELIAcgCUYNEQJAAkACfyAJIAkgCk8NABogCSAHIAlLDQ\
AaIAxBLDoAdCAMQSBqIAxB9ABqIAQgB2oiBiAQEBwgDCgCIEEBcSILBH8gDCgCJCAGawUgAgsgB2ogCSALGwsiCyAHQQFqIgZNDQAgByAKTw0jIAQgB2otAABBIEcNACAGIApPDSMgBCAGai0AACICQQlGDQAgAk\
EgRg0AIAtBAWsiAiAKTw0jIAIgBGotAAAiD0EJRg0AIAshAiAPQSBHDQELAkACfwJAIAcgC08NACAHIAogByAKSxshAgNAIAIgB0YNJiAEIAdqLQAAIgZBCUcgBkEgR3ENASALIAdBAWoiB0cNAAsgCwwBCyAHCy\
IGIAsiAk8NAANAIAJBAWsiByAKTw0kIAIgDWotAAAiD0EJRyAPQSBHcQ0BIAciAiAGSw0ACyAGIQILIAIgBkcNAAwCCyACIApLDSEgAiAGSQ0hIAQgBmohBwJAAkACQAJAAkAgAiAGayIPQQVrDgYAAwEDAwIDCy\
AHLQAAQSByQeMARw0CIActAAFBIHJB7ABHDQIgBy0AAkEgckHvAEcNAiAHLQADQSByQfMARw0CIActAARBIHJB5QBHDQIgA0EBOgBQDAMLIActAABBIHJB9QBHDQEgBy0AAUEgckHwAEcNASAHLQACQSByQecARw\
0BIActAANBIHJB8gBHDQEgBy0ABEEgckHhAEcNASAHLQAFQSByQeQARw0BIActAAZBIHJB5QBHDQEgA0EBOgBRDAILIActAABBIHJB6wBHDQAgBy0AAUEgckHlAEcNACAHLQACQSByQeUARw0AIActAANBIHJB8A\
BHDQAgBy0ABEEtRw0AIActAAVBIHJB4QBHDQAgBy0ABkEgckHsAEcNACAHLQAHQSByQekARw0AIActAAhBIHJB9gBHDQAgBy0ACUEgckHlAEYNAQsCQCACIAZGDQAgAiAGTQ0BA0AgBy0AAC0AgIBARQ0BIAdBAW\
ohByAPQQFrIg8NAAsMAQsgA0EGOgAmIANBAjoAJCADQYmRwAApAAA3AGwgA0GRkcAAKQAANwB0IANBmZHAACkAADcAfCADQaCRwAApAAA3AIMBDBgLIAkgC0YNESALQQFqIQcMAAsACyADQQY6ACYgA0ECOgAkIA\
NB6ZDAACkAADcAbCADQfGQwAApAAA3AHQgA0H5kMAAKQAANwB8IANBgZHAACkAADcAhAFBICEIQYwBDCMLQRIhAQNAIAEgBGotAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAk\
ADQCAHIApPDSAgBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDQAgA0EGOgAmIANBAjoAJCADQcGOwAApAAA3AGwgA0HJjsAAKQAANwB0IANB0Y7AACkAADcAfCADQd\
mOwAApAAA3AIQBIANB4I7AACkAADcAiwEMBAsgA0EBOgBOIAkgCksNHCABIAlLDRwCQCAJIAFrQQdGBEAgASAEaiIGNQAAIAZBBmoxAABCMIYgBkEEajMAAEIghoSEQuPQ1fO2rZkyUQ0BCyAEQQFrIQ8gBCAJak\
EBaiEQIAMtAE8hDSABIQcDQAJAIAcgCU8NACAEIAdqLQAAIgJBCUYEQCAHQQFqIQcMAgsgAkEgRw0AIAdBAWohBwwBCyAHIAlGDQ4CQCAJIgYgCk8NACAGIAdJDQAgDEEsOgB0IAxBGGogDEH0AGogBCAHaiIGIB\
AQHCAMKAIYQQFxIgsEfyAMKAIcIAZrBSACCyAHaiAJIAsbIQYLAkACQCAHQQFqIgsgBk8NACAHIApPDSAgBCAHai0AAEEgRw0AIAogC00NICAEIAtqLQAAIgJBCUYNACACQSBGDQAgBkEBayICIApPDSAgAiAEai\
0AACITQQlGDQAgBiECIBNBIEcNAQsCfwJAIAYgB00NACAHIAogByAKSxshAgNAIAIgB0YNIiAEIAdqLQAAIgtBCUcgC0EgR3ENASAGIAdBAWoiB0cNAAsgBgwBCyAHCyELAkAgCyAGIgJPDQADQCACQQFrIgcgCk\
8NISACIA9qLQAAIhNBCUcgE0EgR3ENASAHIgIgC0sNAAsgCyECCyACIAtHDQAgA0EGOgAmIANBAjoAJCADQcGOwAApAAA3AGwgA0HJjsAAKQAANwB0IANB0Y7AACkAADcAfCADQdmOwAApAAA3AIQBIANB4I7AAC\
kAADcAiwEMBgsgA0EBOgBOIAIgCksNHiACIAtJDR4CQAJAIAIgC2tBB0cNACAEIAtqIgctAABBIHJB4wBHDQAgBy0AAUEgckHoAEcNACAHLQACQSByQfUARw0AIActAANBIHJB7gBHDQAgBy0ABEEgckHrAEcNAC\
AHLQAFQSByQeUARw0AIActAAZBIHJB5ABHDQAgDUEBcUUEQEEBIQ0gA0EBOgBPDAILIANBDjoAJiADQQI6ACRB6wAhCCADQewAakHojsAAQesA/AoAAEHXAQwkCyANQQFxQQAhDUUNACADQQ46ACYgA0ECOgAkQc\
0AIQggA0HsAGpB04/AAEHNAPwKAABBuQEMIwsgBiAJRg0OIAZBAWohBwwACwALIAMtAE9FBEAgA0EBOgBPDA0LIANBDjoAJiADQQI6ACRB6wAhCCADQewAakHojsAAQesA/AoAAEHXAQwgCyADQQg6ACYgA0ECOg\
AkIANBgo7AACkAADcAbCADQYqOwAApAAA3AHQgA0GSjsAAKQAANwB8IANBmo7AACkAADcAhAEgA0GijsAAKQAANwCMASADQaqOwAApAAA3AJQBIANBso7AACkAADcAnAEgA0G5jsAAKQAANwCjAUE/IQhBqwEMHw\
sgAEERSQ0AIAJBIEcNACAELQAQIgFBCUYNACABQSBGDQBBECEBIAAhCSALRQ0FC0EPIQECQANAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDRwgBC\
AHai0AACICQQlHIAJBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDQQgA0EGOgAmIANBAjoAJCADQdGMwAApAAA3AGwgA0HZjMAAKQAANwB0IANB4YzAACkAADcAfCADQemMwAApAAA3AIQBIA\
NB8YzAACgAADYAjAEMAwtBJyEIQZMBDBwLQQ8hAQNAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaA0AgByAKTw0YAkAgBCAHai0AACICQQlGDQAgAkEgRg0AIAdBAW\
oMAgsgASAHSSAHQQFrIQcNAAsgAQsiCSABRw0BIANBBjoAJiADQQI6ACQgA0HRjMAAKQAANwBsIANB2YzAACkAADcAdCADQeGMwAApAAA3AHwgA0HpjMAAKQAANwCEASADQfGMwAAoAAA2AIwBC0EkIQhBkAEMGQ\
sgCSABayIGQRNNBEBCACEuIAEgCUkEQCAKIAFrIgJBACACIApNGyEHIAEgBGohAgNAIAdFDRcgAi0AAEEwayILQf8BcUEKTwRAIANBDToAJiADQQI6ACQgA0H1jMAAKQAANwBsIANB/YzAACkAADcAdCADQYWNwA\
ApAAA3AHwgA0GKjcAAKQAANwCBAQwMCyAuQgp+IAutQv8Bg3whLiAHQQFrIQcgAkEBaiECIAZBAWsiBg0ACwsgAyAuNwM4IAMgLjcDKCADQQE6AE0MBQsgA0ENOgAmIANBAjoAJCADQfWMwAApAAA3AGwgA0H9jM\
AAKQAANwB0IANBhY3AACkAADcAfCADQYqNwAApAAA3AIEBDAgLIA4hAiAECyEBAkADQCABLQAALQCAgEAEQCABQQFqIQEgAkEBayICDQEMAgsLDAQLIBpFDQACQCAOQQJqIgEgAE8NACAGIApPDRMgBCAGai0AAE\
EgRw0AIAEgBGotAAAiAkEJRg0AIAJBIEYNACAJQQFrLQAAIgJBCUYNACAAIQkgAkEgRw0DCwJAIAAgBk0NAANAIAQgBmotAAAiAUEJRyABQSBHcQ0BIAAgBkEBaiIGRw0ACyAAIQYLIAAgBk0NAAJAA0AgByAKTw\
0UIAQgB2otAAAiAUEJRyABQSBHcQ0BIAYgB0kgB0EBayEHDQALIAYMAgsgB0EBagwBCyAACyEJIAYhAQsgJkUEQCAFQRBqQYCABEsNFSADKAIgIQIgAygC+AIgBWpBDjoAACADKAL4AiAFakEBaiACNgAAIAMoAv\
gCIAVqQQVqIA42AAAgBUEJaiEFCyAFICVFDQcaIAVBEGpBgIAESw0UIAkgAWshByADKAIgIAFqIRdBDyEBDAYLIANBBjoAJiADQQI6ACQgA0H+kcAAKQAANwBsIANBhpLAACkAADcAdCADQY6SwAApAAA3AHwgA0\
GWksAAKQAANwCEASADQZ2SwAAoAAA2AIsBQSMhCEGPAQwSCyADKAIEIAhLDRIgA0EGOgAmIANBAjoAJCADQYGMwAApAAA3AGwgA0GJjMAAKQAANwB0IANBkYzAACgAADYAfAwCC0EcIQhBiAEMEAtBHSEIQYkBDA\
8LQRQhCEGAAQwOC0EfIQhBiwEMDQsgAygC+AIgBWogAToAACADKAL4AiAFakEBaiAXNgAAIAMoAvgCIAVqQQVqIAc2AAAgBUEJagshBUEAIQEgAEECaiIADQQMBQtBDSEIQfkADAoLAkAgFkUNACAzQgBSBEAgBU\
FwSA0MIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAUECajYAACAFQQlqIQULIDJQDQAgBUFwSA0LIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAUECajYAACAFQQ\
lqIQULIANBADoAFiADQQA6ABQCQAJAIAMtAFJBAUYEQCADLQARQQFxDQELIAMtAFANAUECIQAgAy0AJEECRw0CQQAhAQwEC0ECIQBBACEBIAMtACRBAkYNAyADQQ46ACQMAwsgGUUNASAFQXBIDQogAygCICEBIA\
MoAvgCIAVqIgBBAjoAACAAQQVqQQA2AAAgAEEBaiABNgAAIAVBCWohBQwBC0EAIQEgA0EAOgAkDAELQQIhAEEAIQEgAy0AJEECRg0AIANBAToAJAsgAyADKAIgIABqNgIgIAAgCksNAiAIIABrIQggACAEaiEEIA\
ogAGshCgtBASEXIAFBAXENBiADLQAlQQFxRQ0ACwwFCwALAAsgAygC+AJBADoAAAwDCyADQQY6ACYgA0ECOgAkIANBlojAACkAADcAbCADQZ2IwAApAAA3AHNBDyEIQfsACyADIAg6APQCQQAhFyADakEAOgAACy\
ADIAMpAxggAygCICIBrXw3AxgCQCADLQATRQ0AIAMoAvACIgAEQCADKALsAiAAEFcLIANCADcC7AIgASAUTw0AAkACQCAKRQRAQQEhCAwBCyAKQQEQVSIIRQ0BIApFDQAgCCAEIAr8CgAACyADIAg2AuwCIAMgCj\
YC8AIMAQsACwJAAkAgLUIBg1AgF3IEQCAhRQ0BDAILIAVB+v8Da0H//3tJDQAgAygC+AIgBWoiAEEBOgAAIABBAWogAygCIDYAACAAQQVqIAMtACY6AAAgBUEGaiEFCyADKAL4AiAFakEAOgAACwJAIAMpA1giLV\
ANACAtQgGDIS4gLUKAgAKDIS8gLUICgyEwIC1CBIMhMiAtQgiDITMgLUIQgyE0IC1CIIMhNSAtQsAAgyE2IC1CgAGDITEgLUKAAoMhOCAtQoAEgyE5IC1CgAiDITogLUKAEIMhOyAtQoAggyE8IC1CgMAAgyE9IC\
1CgIABgyE+IC1CgIAEgyE/IC1CgIAIgyFAIC1CgIAQgyFBIC1CgIAggyFCIC1CgIDAAIMhQyAtQoCAgAGDIUQgLUKAgIACgyFFIC1CgICABIMhRiAtQoCAgAiDITcgLUKAgIAQgyFHIC1CgICAIIMhSCAtQoCAgM\
AAgyEtIAMoAmghBiADKAL4AiEJQQAhBANAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAQgCWoiAC0AAEEBaw4cAAIDBAUGBwgJCgsMDQ4PARAREh\
MUFRYXGBkaGx8LQQYhAiAuUA0bIAYgAEEBaigAAEEAEAAgBEEGaiEEDB0LQRMhAiAvUA0aIAYgAEEBaigAACAAQQVqLwAAIABBB2otAABBAEcgAEEIai0AAEEARyAAQQlqLQAAQQBHIABBCmotAAAgAEELaikAAL\
oQASAEQRNqIQQMHAtBCSECIDBQDRkgBiAAQQFqKAAAIABBBWooAAAQAiAEQQlqIQQMGwtBCSECIDJQDRggBiAAQQFqKAAAIABBBWooAAAQAyAEQQlqIQQMGgtBCSECIDNQDRcgBiAAQQFqKAAAIABBBWooAAAQBC\
AEQQlqIQQMGQtBCSECIDRQDRYgBiAAQQFqKAAAIABBBWooAAAQBSAEQQlqIQQMGAtBCSECIDVQDRUgBiAAQQFqKAAAIABBBWooAAAQBiAEQQlqIQQMFwtBCSECIDZQDRQgBiAAQQFqKAAAIABBBWooAAAQByAEQQ\
lqIQQMFgtBCSECIDFQDRMgBiAAQQFqKAAAIABBBWooAAAQCCAEQQlqIQQMFQtBCSECIDhQDRIgBiAAQQFqKAAAIABBBWooAAAQCSAEQQlqIQQMFAtBCSECIDlQDREgBiAAQQFqKAAAIABBBWooAAAQCiAEQQlqIQ\
QMEwtBCSECIDpQDRAgBiAAQQFqKAAAIABBBWooAAAQCyAEQQlqIQQMEgtBCSECIDtQDQ8gBiAAQQFqKAAAIABBBWooAAAQDCAEQQlqIQQMEQtBCSECIDxQDQ4gBiAAQQFqKAAAIABBBWooAAAQDSAEQQlqIQQMEA\
tBCSECID1QDQ0gBiAAQQFqKAAAIABBBWooAAAQDiAEQQlqIQQMDwtBCSECID5QDQwgBiAAQQFqKAAAIABBBWooAAAQDyAEQQlqIQQMDgtBCSECID9QDQsgBiAAQQFqKAAAIABBBWooAAAQECAEQQlqIQQMDQtBCS\
ECIEBQDQogBiAAQQFqKAAAIABBBWooAAAQESAEQQlqIQQMDAtBCSECIEFQDQkgBiAAQQFqKAAAIABBBWooAAAQEiAEQQlqIQQMCwtBCSECIEJQDQggBiAAQQFqKAAAIABBBWooAAAQEyAEQQlqIQQMCgtBCSECIE\
NQDQcgBiAAQQFqKAAAIABBBWooAAAQFCAEQQlqIQQMCQtBCSECIERQDQYgBiAAQQFqKAAAIABBBWooAAAQFSAEQQlqIQQMCAtBCSECIEVQDQUgBiAAQQFqKAAAIABBBWooAAAQFiAEQQlqIQQMBwtBCSECIEZQDQ\
QgBiAAQQFqKAAAIABBBWooAAAQFyAEQQlqIQQMBgtBCSECIDdQDQMgBiAAQQFqKAAAIABBBWooAAAQGCAEQQlqIQQMBQtBCSECIEdQDQIgBiAAQQFqKAAAIABBBWooAAAQGSAEQQlqIQQMBAtBCSECIEhQDQEgBi\
AAQQFqKAAAIABBBWooAAAQGiAEQQlqIQQMAwtBCSECIC1CAFINAQsgAiAEaiEEDAELIAYgAEEBaigAACAAQQVqKAAAEBsgBEEJaiEEDAALAAsgICAYQQBHcUUNACARIBgQVwsgDEGQAWokACABCwkAIABBAToAJQ\
uFAQAgAEEAOwEkIAFFBEAgAEIANwMYCyAAQQA6APQCIABBADoAbCAAQQA6ACYgACgC8AIiAQRAIAAoAuwCIAEQVwsgAEIANwMoIABBADsAFSAAQgA3AuwCIABCADcDMCAAQgA3AzggAEIANwNAIABCADcDSCAAQQ\
A2AlAgACgC+AJBADoAAAsJACAAQQA6ACULCQAgACABNwNYCwkAIAAgATcDYAsJACAAIAE6ABcLCQAgACABOgAVCwkAIAAgAToAEQsJACAAIAE3AwgLCQAgACABNgIECwkAIAAgATYCAAsJACAAIAE6ABALCQAgAC\
ABOgAUCwkAIAAgAToAEwsJACAAIAE6ABYLCQAgACABOgASCwcAIAAtABQLBwAgAC0AEwsHACAALQAWCwcAIAAtABIL9AIBBX8gAUEJTwRAAkAgAEHN/3tBECABIAFBEE0bIgJrTw0AIAJBECAAQQtqQXhxIABBC0\
kbIgRqQQxqEFYiAEUNACAAQQhrIQECQCACQQFrIgMgAHFFBEAgASEADAELIABBBGsiBSgCACIGQXhxIAAgA2pBACACa3FBCGsiACACQQAgACABa0EQTRtqIgAgAWsiAmshAyAGQQNxBEAgACADIAAoAgRBAXFyQQ\
JyNgIEIAAgA2oiAyADKAIEQQFyNgIEIAUgAiAFKAIAQQFxckECcjYCACABIAJqIgMgAygCBEEBcjYCBCABIAIQWgwBCyABKAIAIQEgACADNgIEIAAgASACajYCAAsCQCAAKAIEIgFBA3FFDQAgAUF4cSICIARBEG\
pNDQAgACAEIAFBAXFyQQJyNgIEIAAgBGoiASACIARrIgRBA3I2AgQgACACaiICIAIoAgRBAXI2AgQgASAEEFoLIABBCGohAwsgAw8LIAAQVguTJgIJfwF+IwBBEGsiCCQAAkACQAJAIABB9QFPBEAgAEHM/3tLBE\
BBACEADAQLIABBC2oiAUF4cSEFQdCbwAAoAgAiCUUNAkEfIQYgAEH1//8HTw0BIAVBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBgwBCwJAAkACQAJAAkBBzJvAACgCACIEQRAgAEELakH4A3EgAEELSRsiBUEDdi\
IAdiIBQQNxBEAgAUF/c0EBcSAAaiIHQQN0IgFBxJnAAGoiACABQcyZwABqKAIAIgIoAggiA0YNASADIAA2AgwgACADNgIIDAILIAVB1JvAACgCAE0NBiABRQRAQdCbwAAoAgAiAEUNByAAaEECdEG0mMAAaigCAC\
IBKAIEQXhxIAVrIQMgASECA0ACQCABKAIQIgBFBEAgASgCFCIARQ0BCyAAKAIEQXhxIAVrIgEgAyABIANJIgEbIQMgACACIAEbIQIgACEBDAELCyACKAIYIQYCQAJAIAIgAigCDCIARgRAIAJBFEEQIAIoAhQiAB\
tqKAIAIgENAUEAIQAMAgsgAigCCCIBIAA2AgwgACABNgIIDAELIAJBFGogAkEQaiAAGyEEA0AgBCEHIAEiAEEUaiAAQRBqIAAoAhQiARshBCAAQRRBECABG2ooAgAiAQ0ACyAHQQA2AgALIAZFDQUCQCACKAIcQQ\
J0QbSYwABqIgEoAgAgAkcEQCACIAYoAhBHBEAgBiAANgIUIAANAgwICyAGIAA2AhAgAA0BDAcLIAEgADYCACAARQ0FCyAAIAY2AhggAigCECIBBEAgACABNgIQIAEgADYCGAsgAigCFCIBRQ0FIAAgATYCFCABIA\
A2AhgMBQsCQEECIAB0IgJBACACa3IgASAAdHFoIgdBA3QiAUHEmcAAaiICIAFBzJnAAGooAgAiACgCCCIDRwRAIAMgAjYCDCACIAM2AggMAQtBzJvAACAEQX4gB3dxNgIACyAAIAVBA3I2AgQgACAFaiIGIAEgBW\
siB0EBcjYCBCAAIAFqIAc2AgBB1JvAACgCACICRQ0CQdybwAAoAgAhAQJAQcybwAAoAgAiBEEBIAJBA3Z0IgNxRQRAQcybwAAgAyAEcjYCACACQXhxQcSZwABqIgMhBAwBCyACQXhxIgJBxJnAAGohBCACQcyZwA\
BqKAIAIQMLIAQgATYCCCADIAE2AgwgASAENgIMIAEgAzYCCAwCC0HMm8AAIARBfiAHd3E2AgALIAJBCGohACACIAFBA3I2AgQgASACaiIBIAEoAgRBAXI2AgQMBQsgAEEIaiEAQdybwAAgBjYCAEHUm8AAIAc2Ag\
AMBAtB0JvAAEHQm8AAKAIAQX4gAigCHHdxNgIACwJAAkAgA0EQTwRAIAIgBUEDcjYCBCACIAVqIgcgA0EBcjYCBCADIAdqIAM2AgBB1JvAACgCACIBRQ0BQdybwAAoAgAhAAJAQcybwAAoAgAiBEEBIAFBA3Z0Ig\
ZxRQRAQcybwAAgBCAGcjYCACABQXhxQcSZwABqIgQhAQwBCyABQXhxIgRBxJnAAGohASAEQcyZwABqKAIAIQQLIAEgADYCCCAEIAA2AgwgACABNgIMIAAgBDYCCAwBCyACIAMgBWoiAEEDcjYCBCAAIAJqIgAgAC\
gCBEEBcjYCBAwBC0Hcm8AAIAc2AgBB1JvAACADNgIACyACQQhqIgBFDQEMAgtBACAFayEDAkACQAJAIAZBAnRBtJjAAGooAgAiAkUEQEEAIQFBACEADAELQQAhASAFQRkgBkEBdmtBACAGQR9HG3QhBEEAIQADQA\
JAIAIoAgRBeHEiByAFSQ0AIAcgBWsiByADTw0AIAIhASAHIgMNAEEAIQMgASEADAMLIAIoAhQiByAAIAcgAiAEQR12QQRxaigCECICRxsgACAHGyEAIARBAXQhBCACDQALCyAAIAFyRQRAQQAhAUECIAZ0IgBBAC\
AAa3IgCXEiAEUNAyAAaEECdEG0mMAAaigCACEACyAARQ0BCwNAIAMgACgCBEF4cSICIAVrIgQgAyADIARLIgQbIAIgBUkiAhshAyABIAAgASAEGyACGyEBIAAoAhAiAgR/IAIFIAAoAhQLIgANAAsLIAFFDQAgBU\
HUm8AAKAIAIgBNIAMgACAFa09xDQAgASgCGCEGAkACQCABIAEoAgwiAEYEQCABQRRBECABKAIUIgAbaigCACICDQFBACEADAILIAEoAggiAiAANgIMIAAgAjYCCAwBCyABQRRqIAFBEGogABshBANAIAQhByACIg\
BBFGogAEEQaiAAKAIUIgIbIQQgAEEUQRAgAhtqKAIAIgINAAsgB0EANgIACwJAIAZFDQACQAJAIAEoAhxBAnRBtJjAAGoiAigCACABRwRAIAEgBigCEEcEQCAGIAA2AhQgAA0CDAQLIAYgADYCECAADQEMAwsgAi\
AANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABKAIUIgJFDQEgACACNgIUIAIgADYCGAwBC0HQm8AAQdCbwAAoAgBBfiABKAIcd3E2AgALAkAgA0EQTwRAIAEgBUEDcjYCBCABIAVqIg\
AgA0EBcjYCBCAAIANqIAM2AgAgA0GAAk8EQCAAIAMQWwwCCwJAQcybwAAoAgAiAkEBIANBA3Z0IgRxRQRAQcybwAAgAiAEcjYCACADQfgBcUHEmcAAaiIDIQIMAQsgA0H4AXEiBEHEmcAAaiECIARBzJnAAGooAg\
AhAwsgAiAANgIIIAMgADYCDCAAIAI2AgwgACADNgIIDAELIAEgAyAFaiIAQQNyNgIEIAAgAWoiACAAKAIEQQFyNgIECyABQQhqIgANAQsCQAJAAkACQAJAAkACQCAFQdSbwAAoAgAiAUsEQCAFQdibwAAoAgAiAE\
8EQCAIQQRqIQACfwJAIAVBr4AEakGAgHxxIgFFDQBB+JvAAC0AAEH4m8AAQQE6AABBgJzAACECIAFBgOQDSw0ADQBBgOQDDAELQQAhAkEAIAFBEHYgAUH//wNxQQBHaiIBQAAiBEF/Rg0AGiABQRB0IgFBEGsgAS\
AEQRB0IgJBACABa0YbCyEBIABBADYCCCAAIAE2AgQgACACNgIAIAgoAgQiAUUEQEEAIQAMCgsgCCgCDCEHQeSbwAAgCCgCCCIEQeSbwAAoAgBqIgA2AgBB6JvAACAAQeibwAAoAgAiAiAAIAJLGzYCAAJAAkBB4J\
vAACgCACICBEBBtJnAACEAA0AgASAAKAIAIgMgACgCBCIGakYNAiAAKAIIIgANAAsMAgtB8JvAACgCACIARQ0HIAAgAUsNBwwJCyABIAJNDQAgAiADSQ0AIAAoAgwiA0EBcQ0AIANBAXYgB0YNAwtB8JvAAEHwm8\
AAKAIAIgAgASAAIAFJGzYCACABIARqIQNBtJnAACEAAkACQAJAA0AgAyAAKAIAIgZHBEAgACgCCCIADQEMAgsLIAAoAgwiA0EBcQ0AIANBAXYgB0YNAQtBtJnAACEAA0AgAiAAKAIAIgNPBEAgAiADIAAoAgRqIg\
ZJDQMLIAAoAgghAAwACwALIAAgATYCACAAIAAoAgQgBGo2AgQgAUEPakF4cUEIayIEIAVBA3I2AgQgBkEPakF4cUEIayIDIAQgBWoiAGshBSADQeCbwAAoAgBGDQQgA0Hcm8AAKAIARg0FIAMoAgQiAkEDcUEBRg\
RAIAMgAkF4cSIBEFkgASAFaiEFIAEgA2oiAygCBCECCyADIAJBfnE2AgQgACAFQQFyNgIEIAAgBWogBTYCACAFQYACTwRAIAAgBRBbDAgLAkBBzJvAACgCACIBQQEgBUEDdnQiAnFFBEBBzJvAACABIAJyNgIAIA\
VB+AFxQcSZwABqIgUhAwwBCyAFQfgBcSIBQcSZwABqIQMgAUHMmcAAaigCACEFCyADIAA2AgggBSAANgIMIAAgAzYCDCAAIAU2AggMBwtB4JvAACABQQ9qQXhxIgBBCGsiAzYCAEHYm8AAIARBKGsiCSABIABrak\
EIaiIANgIAIAMgAEEBcjYCBCABIAlqQSg2AgRB7JvAAEGAgIABNgIAIAIgBkEga0F4cUEIayIAIAAgAkEQakkbIgNBGzYCBEG0mcAAKQIAIQogA0EQakG8mcAAKQIANwIAIANBCGoiACAKNwIAQcCZwAAgBzYCAE\
G4mcAAIAQ2AgBBtJnAACABNgIAQbyZwAAgADYCACADQRxqIQADQCAAQQc2AgAgAEEEaiIAIAZJDQALIAIgA0YNCCADIAMoAgRBfnE2AgQgAiADIAJrIgBBAXI2AgQgAyAANgIAIABBgAJPBEAgAiAAEFsMCQsCQE\
HMm8AAKAIAIgFBASAAQQN2dCIEcUUEQEHMm8AAIAEgBHI2AgAgAEH4AXFBxJnAAGoiACEBDAELIABB+AFxIgBBxJnAAGohASAAQcyZwABqKAIAIQALIAEgAjYCCCAAIAI2AgwgAiABNgIMIAIgADYCCAwIC0HYm8\
AAIAAgBWsiATYCAEHgm8AAQeCbwAAoAgAiACAFaiICNgIAIAIgAUEBcjYCBCAAIAVBA3I2AgQgAEEIaiEADAgLQdybwAAoAgAhAAJAIAEgBWsiAkEPTQRAQdybwABBADYCAEHUm8AAQQA2AgAgACABQQNyNgIEIA\
AgAWoiASABKAIEQQFyNgIEDAELQdSbwAAgAjYCAEHcm8AAIAAgBWoiBDYCACAEIAJBAXI2AgQgACABaiACNgIAIAAgBUEDcjYCBAsgAEEIaiEADAcLIAAgBCAGajYCBEHgm8AAQeCbwAAoAgAiAEEPakF4cSIBQQ\
hrIgI2AgBB2JvAAEHYm8AAKAIAIARqIgQgACABa2pBCGoiATYCACACIAFBAXI2AgQgACAEakEoNgIEQeybwABBgICAATYCAAwFC0Hgm8AAIAA2AgBB2JvAAEHYm8AAKAIAIAVqIgE2AgAgACABQQFyNgIEDAILQd\
ybwAAgADYCAEHUm8AAQdSbwAAoAgAgBWoiATYCACAAIAFBAXI2AgQgACABaiABNgIADAELQfCbwAAgATYCAAwBCyAEQQhqIQAMAgtB9JvAAEH/HzYCAEHAmcAAIAc2AgBBuJnAACAENgIAQbSZwAAgATYCAEHQmc\
AAQcSZwAA2AgBB2JnAAEHMmcAANgIAQcyZwABBxJnAADYCAEHgmcAAQdSZwAA2AgBB1JnAAEHMmcAANgIAQeiZwABB3JnAADYCAEHcmcAAQdSZwAA2AgBB8JnAAEHkmcAANgIAQeSZwABB3JnAADYCAEH4mcAAQe\
yZwAA2AgBB7JnAAEHkmcAANgIAQYCawABB9JnAADYCAEH0mcAAQeyZwAA2AgBBiJrAAEH8mcAANgIAQfyZwABB9JnAADYCAEGQmsAAQYSawAA2AgBBhJrAAEH8mcAANgIAQYyawABBhJrAADYCAEGYmsAAQYyawA\
A2AgBBlJrAAEGMmsAANgIAQaCawABBlJrAADYCAEGcmsAAQZSawAA2AgBBqJrAAEGcmsAANgIAQaSawABBnJrAADYCAEGwmsAAQaSawAA2AgBBrJrAAEGkmsAANgIAQbiawABBrJrAADYCAEG0msAAQayawAA2Ag\
BBwJrAAEG0msAANgIAQbyawABBtJrAADYCAEHImsAAQbyawAA2AgBBxJrAAEG8msAANgIAQdCawABBxJrAADYCAEHYmsAAQcyawAA2AgBBzJrAAEHEmsAANgIAQeCawABB1JrAADYCAEHUmsAAQcyawAA2AgBB6J\
rAAEHcmsAANgIAQdyawABB1JrAADYCAEHwmsAAQeSawAA2AgBB5JrAAEHcmsAANgIAQfiawABB7JrAADYCAEHsmsAAQeSawAA2AgBBgJvAAEH0msAANgIAQfSawABB7JrAADYCAEGIm8AAQfyawAA2AgBB/JrAAE\
H0msAANgIAQZCbwABBhJvAADYCAEGEm8AAQfyawAA2AgBBmJvAAEGMm8AANgIAQYybwABBhJvAADYCAEGgm8AAQZSbwAA2AgBBlJvAAEGMm8AANgIAQaibwABBnJvAADYCAEGcm8AAQZSbwAA2AgBBsJvAAEGkm8\
AANgIAQaSbwABBnJvAADYCAEG4m8AAQaybwAA2AgBBrJvAAEGkm8AANgIAQcCbwABBtJvAADYCAEG0m8AAQaybwAA2AgBByJvAAEG8m8AANgIAQbybwABBtJvAADYCAEHgm8AAIAFBD2pBeHEiAEEIayICNgIAQc\
SbwABBvJvAADYCAEHYm8AAIARBKGsiBCABIABrakEIaiIANgIAIAIgAEEBcjYCBCABIARqQSg2AgRB7JvAAEGAgIABNgIAC0EAIQBB2JvAACgCACIBIAVNDQBB2JvAACABIAVrIgE2AgBB4JvAAEHgm8AAKAIAIg\
AgBWoiAjYCACACIAFBAXI2AgQgACAFQQNyNgIEIABBCGohAAsgCEEQaiQAIAALPQECfwJAIABBBGsoAgAiAkF4cSIDQQRBCCACQQNxIgIbIAFqSQ0AIAJBACADIAFBJ2pLGw0AIAAQWA8LAAuiBgEEfyAAQQhrIg\
EgAEEEaygCACIDQXhxIgBqIQICQAJAIANBAXENACADQQJxRQ0BIAEoAgAiAyAAaiEAIAEgA2siAUHcm8AAKAIARgRAIAIoAgRBA3FBA0cNAUHUm8AAIAA2AgAgAiACKAIEQX5xNgIEIAEgAEEBcjYCBCACIAA2Ag\
APCyABIAMQWQsCQAJAQfSbwAACfwJAAkACQAJAIAIoAgQiA0ECcUUEQCACQeCbwAAoAgBGDQIgAkHcm8AAKAIARg0DIAIgA0F4cSICEFkgASAAIAJqIgBBAXI2AgQgACABaiAANgIAIAFB3JvAACgCAEcNAUHUm8\
AAIAA2AgAPCyACIANBfnE2AgQgASAAQQFyNgIEIAAgAWogADYCAAsgAEGAAkkNBCABIAAQW0H0m8AAQfSbwAAoAgBBAWsiADYCACAADQZBvJnAACgCACIADQJB/x8MAwtB4JvAACABNgIAQdibwABB2JvAACgCAC\
AAaiIANgIAIAEgAEEBcjYCBEHcm8AAKAIAIAFGBEBB1JvAAEEANgIAQdybwABBADYCAAsgAEHsm8AAKAIAIgJNDQVB4JvAACgCACIARQ0FQdibwAAoAgAiA0EpSQ0EQbSZwAAhAQNAIAAgASgCACIETwRAIAAgBC\
ABKAIEakkNBgsgASgCCCEBDAALAAtB3JvAACABNgIAQdSbwABB1JvAACgCACAAaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAPC0EAIQEDQCABQQFqIQEgACgCCCIADQALQf8fIAEgAUH/H00bCzYCAA8LAkBBzJ\
vAACgCACICQQEgAEEDdnQiA3FFBEBBzJvAACACIANyNgIAIABB+AFxQcSZwABqIgAhAgwBCyAAQfgBcSIAQcSZwABqIQIgAEHMmcAAaigCACEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0H0m8AAQb\
yZwAAoAgAiAAR/QQAhAQNAIAFBAWohASAAKAIIIgANAAtB/x8gASABQf8fTRsFQf8fCzYCACACIANPDQBB7JvAAEF/NgIACwuCAwEEfyAAKAIMIQICQAJAAkAgAUGAAk8EQCAAKAIYIQMCQAJAIAAgAkYEQCAAQR\
RBECAAKAIUIgIbaigCACIBDQFBACECDAILIAAoAggiASACNgIMIAIgATYCCAwBCyAAQRRqIABBEGogAhshBANAIAQhBSABIgJBFGogAkEQaiACKAIUIgEbIQQgAkEUQRAgARtqKAIAIgENAAsgBUEANgIACyADRQ\
0CAkAgACgCHEECdEG0mMAAaiIBKAIAIABHBEAgAygCECAARg0BIAMgAjYCFCACDQMMBAsgASACNgIAIAJFDQQMAgsgAyACNgIQIAINAQwCCyAAKAIIIgAgAkcEQCAAIAI2AgwgAiAANgIIDwtBzJvAAEHMm8AAKA\
IAQX4gAUEDdndxNgIADwsgAiADNgIYIAAoAhAiAQRAIAIgATYCECABIAI2AhgLIAAoAhQiAEUNACACIAA2AhQgACACNgIYDwsPC0HQm8AAQdCbwAAoAgBBfiAAKAIcd3E2AgALjgQBAn8gACABaiECAkACQAJAIA\
AoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQEgACADayIAQdybwAAoAgBGBEAgAigCBEEDcUEDRw0BQdSbwAAgATYCACACIAIoAgRBfnE2AgQgACABQQFyNgIEIAIgATYCAA8LIAAgAxBZCwJAAkAgAigCBC\
IDQQJxRQRAIAJB4JvAACgCAEYNAiACQdybwAAoAgBGDQQgAiADQXhxIgIQWSAAIAEgAmoiAUEBcjYCBCAAIAFqIAE2AgAgAEHcm8AAKAIARw0BQdSbwAAgATYCAA8LIAIgA0F+cTYCBCAAIAFBAXI2AgQgACABai\
ABNgIACyABQYACTwRAIAAgARBbDwsCQEHMm8AAKAIAIgJBASABQQN2dCIDcUUEQEHMm8AAIAIgA3I2AgAgAUH4AXFBxJnAAGoiASECDAELIAFB+AFxIgFBxJnAAGohAiABQcyZwABqKAIAIQELIAIgADYCCCABIA\
A2AgwgACACNgIMIAAgATYCCA8LQeCbwAAgADYCAEHYm8AAQdibwAAoAgAgAWoiATYCACAAIAFBAXI2AgQgAEHcm8AAKAIARw0AQdSbwABBADYCAEHcm8AAQQA2AgALDwtB3JvAACAANgIAQdSbwABB1JvAACgCAC\
ABaiIBNgIAIAAgAUEBcjYCBCAAIAFqIAE2AgALwwIBBH8gAEIANwIQIAACf0EAIAFBCHYiA0UNABpBHyABQYCAgAhPDQAaIAFBJiADZyIDa3ZBAXEgA0EBdHJBPnMLIgI2AhwgAkECdEG0mMAAaiEEQQEgAnQiA0\
HQm8AAKAIAcUUEQCAEIAA2AgAgACAENgIYIAAgADYCDCAAIAA2AghB0JvAAEHQm8AAKAIAIANyNgIADwsCQAJAIAEgBCgCACIDKAIEQXhxRgRAIAMhAgwBCyABQRkgAkEBdmtBACACQR9HG3QhBQNAIAMgBUEddk\
EEcWoiBCgCECICRQ0CIAVBAXQhBSACIQMgAigCBEF4cSABRw0ACwsgAigCCCIBIAA2AgwgAiAANgIIIABBADYCGCAAIAI2AgwgACABNgIIDwsgBEEQaiAANgIAIAAgAzYCGCAAIAA2AgwgACAANgIICwvuFQcAQa\
GAwAALXgEAAQEBAQEAAAEBAAEBAAEBAQEBAQEBAQEAAAAAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEAQYmCwAALAQEAQaCCwAAL4AEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiYTAAAsBAQBBoITAAAvgAQ\
EBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGhhsAAC14BAAABAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAABAEGAiMAAC7QQVW5leHBlY3RlZCBlbmQgb2YgZGF0YVVuZX\
hwZWN0ZWQgZGF0YVJlcXVlc3QgbGluZSB0b28gbG9uZ0ludmFsaWQgbWV0aG9kIGNoYXJhY3RlckludmFsaWQgVVJMIGNoYXJhY3RlclBSSSBpcyBvbmx5IHZhbGlkIHdpdGggSFRUUC8yLjBVbnN1cHBvcnRlZC\
BIVFRQIHZlcnNpb25JbnZhbGlkIHByb3RvY29sSW52YWxpZCBwcm90b2NvbCBuYW1lRXhwZWN0ZWQgLyBhZnRlciB0aGUgcHJvdG9jb2wgbmFtZUV4cGVjdGVkIHNwYWNlIGFmdGVyIFVSTEV4cGVjdGVkIHNwYW\
NlIGFmdGVyIG1ldGhvZFJlcXVlc3QgbGluZSB0b28gc2hvcnRFeHBlY3RlZCBDUkxGU3RhdHVzIGxpbmUgdG9vIGxvbmdJbnZhbGlkIEhUVFAgcmVzcG9uc2Ugc3RhdHVzSW52YWxpZCBzdGF0dXMgcmVhc29uIG\
NoYXJhY3RlckV4cGVjdGVkIGEgc3BhY2UgYWZ0ZXIgSFRUUCByZXNwb25zZSBzdGF0dXNFeHBlY3RlZCBzcGFjZSBhZnRlciBwcm90b2NvbFN0YXR1cyBsaW5lIHRvbyBzaG9ydE1hbGZvcm1lZCBIVFRQLzIuMC\
BwcmVmYWNlSGVhZGVyIGxpbmUgdG9vIGxvbmdVbmV4cGVjdGVkIENvbnRlbnQtTGVuZ3RoIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBDb250ZW50LUxlbmd0aCBoZWFkZXIgdm\
FsdWVJbnZhbGlkIENvbnRlbnQtTGVuZ3RoIGhlYWRlckludmFsaWQgZHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoIGhlYWRlclVuZXhwZWN0ZWQgQ29udGVudC1MZW5ndGggaGVhZGVyIHdoZW4gVHJhbnNmZXItRW\
5jb2RpbmcgaGVhZGVyIGlzIHByZXNlbnRVbmV4cGVjdGVkIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZX\
IgdmFsdWVUaGUgdmFsdWUgImNodW5rZWQiIGluIHRoZSBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgbXVzdCBiZSB0aGUgbGFzdCBwcm92aWRlZCBhbmQgY2FuIGJlIHByb3ZpZGVkIG9ubHkgb25jZVRoZSB2YW\
x1ZSAiY2h1bmtlZCIgaW4gdGhlIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBtdXN0IGJlIHRoZSBsYXN0IHByb3ZpZGVkVW5leHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgd2hlbiBDb250ZW50LU\
xlbmd0aCBoZWFkZXIgaXMgcHJlc2VudEV4cGVjdGVkIENvbm5lY3Rpb24gaGVhZGVyIHZhbHVlSW52YWxpZCBDb25uZWN0aW9uIGhlYWRlciB2YWx1ZUV4cGVjdGVkIFRyYWlsZXIgaGVhZGVyIHZhbHVlRXhwZW\
N0ZWQgVXBncmFkZSBoZWFkZXIgdmFsdWVJbnZhbGlkIFVwZ3JhZGUgaGVhZGVyIHZhbHVlSW52YWxpZCBoZWFkZXIgZmllbGQgbmFtZSBjaGFyYWN0ZXJJbnZhbGlkIGhlYWRlciBmaWVsZCB2YWx1ZSBjaGFyYW\
N0ZXJNaXNzaW5nIENvbm5lY3Rpb24gaGVhZGVyIHNldCB0byAidXBncmFkZSIgd2hlbiB1c2luZyB0aGUgVXBncmFkZSBoZWFkZXJUcmFpbGVycyBhcmUgbm90IGFsbG93ZWQgd2hlbiBub3QgdXNpbmcgY2h1bm\
tlZCB0cmFuc2ZlciBlbmNvZGluZ1VuZXhwZWN0ZWQgY29udGVudCBmb3IgdGhlIHJlcXVlc3QgKEdFVCBvciBIRUFEKVRyYW5zZmVyLUVuY29kaW5nIGxhc3QgaGVhZGVyIHZhbHVlIG11c3QgYmUgImNodW5rZW\
QiIGlmIHRoZSBoZWFkZXIgaXMgcHJlc2VudENodW5rIGhlYWRlciB0b28gbG9uZ0ludmFsaWQgY2h1bmsgbGVuZ3RoIGNoYXJhY3RlckludmFsaWQgY2h1bmsgbGVuZ3RoIHNpemVFeHBlY3RlZCBjaHVuayBleH\
RlbnNpb24gbmFtZUludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIG5hbWUgY2hhcmFjdGVyRXhwZWN0ZWQgY2xvc2luZyBxdW90ZSBmb3IgY2h1bmsgZXh0ZW5zaW9uIHZhbHVlSW52YWxpZCBjaHVuayBleHRlbnNpb2\
4gcXVvdGVkIHZhbHVlIGNoYXJhY3RlckV4cGVjdGVkIGNodW5rIGV4dGVuc2lvbiB2YWx1ZUludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIHZhbHVlIGNoYXJhY3RlckludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIGNoYX\
JhY3RlciBhZnRlciB2YWx1ZUV4cGVjdGVkIENSTEYgYWZ0ZXIgY2h1bmsgZGF0YVRyYWlsZXIgbGluZSB0b28gbG9uZ0ludmFsaWQgdHJhaWxlciBmaWVsZCBuYW1lIGNoYXJhY3RlckludmFsaWQgdHJhaWxlci\
BmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJJbnZhbGlkIHN0YXRl","base64")),textEncoder=new TextEncoder,textDecoder=new TextDecoder;function log(logger,raw){const len=Number(BigInt.
asUintN(32,raw)),ptr=Number(raw>>32n);logger(textDecoder.decode(new Uint8Array(this.memory.buffer,ptr,len)))}function alloc(len){return this.alloc(len)>>>0}function dealloc(ptr,len){
return this.dealloc(ptr,len)}function create(){return this.create()>>>0}function destroy(parser){this.destroy(parser)}function parse(parser,data,limit){return this.
parse(parser,data,limit)>>>0}function fail(parser,code,description){const len=description.length,ptr=this.alloc(len),buffer=new Uint8Array(this.memory.buffer,ptr,
len);textEncoder.encodeInto(description,buffer),this.fail(parser,code,ptr,len),this.dealloc(ptr,len)}function hasDebug(){return this.milo_has_debug()!==0}const Errors=Object.
freeze({NONE:0,USER:1,CALLBACK_ERROR:2,UNEXPECTED_STATE:3,UNEXPECTED_DATA:4,UNEXPECTED_EOF:5,UNEXPECTED_CHARACTER:6,UNEXPECTED_CONTENT_LENGTH:7,UNEXPECTED_TRANSFER_ENCODING:8,
UNEXPECTED_CONTENT:9,UNEXPECTED_TRAILERS:10,INVALID_VERSION:11,INVALID_STATUS:12,INVALID_CONTENT_LENGTH:13,INVALID_TRANSFER_ENCODING:14,INVALID_CHUNK_SIZE:15,MISSING_CONNECTION_UPGRADE:16,
UNSUPPORTED_HTTP_VERSION:17,0:"NONE",1:"USER",2:"CALLBACK_ERROR",3:"UNEXPECTED_STATE",4:"UNEXPECTED_DATA",5:"UNEXPECTED_EOF",6:"UNEXPECTED_CHARACTER",7:"UNEXPEC\
TED_CONTENT_LENGTH",8:"UNEXPECTED_TRANSFER_ENCODING",9:"UNEXPECTED_CONTENT",10:"UNEXPECTED_TRAILERS",11:"INVALID_VERSION",12:"INVALID_STATUS",13:"INVALID_CONTEN\
T_LENGTH",14:"INVALID_TRANSFER_ENCODING",15:"INVALID_CHUNK_SIZE",16:"MISSING_CONNECTION_UPGRADE",17:"UNSUPPORTED_HTTP_VERSION"}),Methods=Object.freeze({OTHER:0,
GET:1,HEAD:2,POST:3,PUT:4,DELETE:5,CONNECT:6,OPTIONS:7,TRACE:8,PATCH:9,PRI:10,0:"OTHER",1:"GET",2:"HEAD",3:"POST",4:"PUT",5:"DELETE",6:"CONNECT",7:"OPTIONS",8:"\
TRACE",9:"PATCH",10:"PRI"}),Callbacks=Object.freeze({ON_ERROR:0,ON_FINISH:1,ON_MESSAGE_START:2,ON_MESSAGE_COMPLETE:3,ON_REQUEST:4,ON_RESPONSE:5,ON_RESET:6,ON_METHOD:7,
ON_URL:8,ON_PROTOCOL:9,ON_VERSION:10,ON_STATUS:11,ON_REASON:12,ON_HEADER_NAME:13,ON_HEADER_VALUE:14,ON_HEADERS:15,ON_CONNECT:16,ON_UPGRADE:17,ON_CHUNK_LENGTH:18,
ON_CHUNK_EXTENSION_NAME:19,ON_CHUNK_EXTENSION_VALUE:20,ON_CHUNK:21,ON_BODY:22,ON_DATA:23,ON_TRAILER_NAME:24,ON_TRAILER_VALUE:25,ON_TRAILERS:26,ON_STATE_CHANGE:27,
0:"ON_ERROR",1:"ON_FINISH",2:"ON_MESSAGE_START",3:"ON_MESSAGE_COMPLETE",4:"ON_REQUEST",5:"ON_RESPONSE",6:"ON_RESET",7:"ON_METHOD",8:"ON_URL",9:"ON_PROTOCOL",10:"\
ON_VERSION",11:"ON_STATUS",12:"ON_REASON",13:"ON_HEADER_NAME",14:"ON_HEADER_VALUE",15:"ON_HEADERS",16:"ON_CONNECT",17:"ON_UPGRADE",18:"ON_CHUNK_LENGTH",19:"ON_C\
HUNK_EXTENSION_NAME",20:"ON_CHUNK_EXTENSION_VALUE",21:"ON_CHUNK",22:"ON_BODY",23:"ON_DATA",24:"ON_TRAILER_NAME",25:"ON_TRAILER_VALUE",26:"ON_TRAILERS",27:"ON_ST\
ATE_CHANGE"}),CallbackActives=Object.freeze({NONE:0n,ON_ERROR:1n,ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,
ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,
ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,ON_CHUNK_EXTENSION_NAME:524288n,ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,ON_BODY:4194304n,ON_DATA:8388608n,
ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"\
ON_MESSAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_REQUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"ON_PROTOCOL",1024n:"ON_VERSION",
2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADER_NAME",16384n:"ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHU\
NK_LENGTH",524288n:"ON_CHUNK_EXTENSION_NAME",1048576n:"ON_CHUNK_EXTENSION_VALUE",2097152n:"ON_CHUNK",4194304n:"ON_BODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER\
_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAILERS",134217728n:"ON_STATE_CHANGE",268435455n:"ALL"}),Events=Object.freeze({END:0,ERROR:1,FINISH:2,MESSAGE_START:3,
MESSAGE_COMPLETE:4,REQUEST:5,RESPONSE:6,RESET:7,METHOD:8,URL:9,PROTOCOL:10,VERSION:11,STATUS:12,REASON:13,HEADER_NAME:14,HEADER_VALUE:15,HEADERS:16,CONNECT:17,UPGRADE:18,
CHUNK_LENGTH:19,CHUNK_EXTENSION_NAME:20,CHUNK_EXTENSION_VALUE:21,CHUNK:22,BODY:23,DATA:24,TRAILER_NAME:25,TRAILER_VALUE:26,TRAILERS:27,STATE_CHANGE:28,0:"END",1:"\
ERROR",2:"FINISH",3:"MESSAGE_START",4:"MESSAGE_COMPLETE",5:"REQUEST",6:"RESPONSE",7:"RESET",8:"METHOD",9:"URL",10:"PROTOCOL",11:"VERSION",12:"STATUS",13:"REASON",
14:"HEADER_NAME",15:"HEADER_VALUE",16:"HEADERS",17:"CONNECT",18:"UPGRADE",19:"CHUNK_LENGTH",20:"CHUNK_EXTENSION_NAME",21:"CHUNK_EXTENSION_VALUE",22:"CHUNK",23:"\
BODY",24:"DATA",25:"TRAILER_NAME",26:"TRAILER_VALUE",27:"TRAILERS",28:"STATE_CHANGE"}),EventActives=Object.freeze({NONE:0n,ON_ERROR:1n,ON_FINISH:2n,ON_MESSAGE_START:4n,
ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,
ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,ON_CHUNK_EXTENSION_NAME:524288n,ON_CHUNK_EXTENSION_VALUE:1048576n,
ON_CHUNK:2097152n,ON_BODY:4194304n,ON_DATA:8388608n,ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,
0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"ON_MESSAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_REQUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"O\
N_URL",512n:"ON_PROTOCOL",1024n:"ON_VERSION",2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADER_NAME",16384n:"ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_\
CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHUNK_LENGTH",524288n:"ON_CHUNK_EXTENSION_NAME",1048576n:"ON_CHUNK_EXTENSION_VALUE",2097152n:"ON_CHUNK",4194304n:"ON_B\
ODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAILERS",134217728n:"ON_STATE_CHANGE",268435455n:"ALL"}),States=Object.
freeze({START:0,FINISH:1,ERROR:2,REQUEST_LINE:3,STATUS_LINE:4,HTTP2_PREFACE:5,HEADER:6,BODY_DECISION:7,BODY_VIA_CONTENT_LENGTH:8,BODY_WITH_NO_LENGTH:9,CHUNK_HEADER:10,
CHUNK_EXTENSIONS:11,CHUNK_DATA:12,TRAILER:13,TUNNEL:14,0:"START",1:"FINISH",2:"ERROR",3:"REQUEST_LINE",4:"STATUS_LINE",5:"HTTP2_PREFACE",6:"HEADER",7:"BODY_DECI\
SION",8:"BODY_VIA_CONTENT_LENGTH",9:"BODY_WITH_NO_LENGTH",10:"CHUNK_HEADER",11:"CHUNK_EXTENSIONS",12:"CHUNK_DATA",13:"TRAILER",14:"TUNNEL"}),ParserFields=Object.
freeze({MAX_START_LINE_LENGTH:0,MAX_HEADER_LENGTH:4,MAX_BODY_PAYLOAD:8,AUTODETECT:16,IS_REQUEST:17,SUSPEND_AFTER_HEADERS:18,MANAGE_UNCONSUMED:19,CONTINUE_WITHOUT_DATA:20,
IS_CONNECT:21,SKIP_BODY:22,DEBUG:23,PARSED:24,POSITION:32,STATE:36,PAUSED:37,ERROR_CODE:38,CONTENT_LENGTH:40,CHUNK_SIZE:48,REMAINING_CONTENT_LENGTH:56,REMAINING_CHUNK_SIZE:64,
STATUS:72,METHOD:76,HAS_CONTENT_LENGTH:77,HAS_TRANSFER_ENCODING:78,HAS_CHUNKED_TRANSFER_ENCODING:79,HAS_CONNECTION_CLOSE:80,HAS_CONNECTION_UPGRADE:81,HAS_UPGRADE:82,
HAS_TRAILERS:83,ACTIVE_CALLBACKS:88,ACTIVE_EVENTS:96,PTR:104,ERROR_DESCRIPTION:108,UNCONSUMED:364,UNCONSUMED_LEN:368,ERROR_DESCRIPTION_LEN:372,EVENTS:376,0:"MAX\
_START_LINE_LENGTH",4:"MAX_HEADER_LENGTH",8:"MAX_BODY_PAYLOAD",16:"AUTODETECT",17:"IS_REQUEST",18:"SUSPEND_AFTER_HEADERS",19:"MANAGE_UNCONSUMED",20:"CONTINUE_WI\
THOUT_DATA",21:"IS_CONNECT",22:"SKIP_BODY",23:"DEBUG",24:"PARSED",32:"POSITION",36:"STATE",37:"PAUSED",38:"ERROR_CODE",40:"CONTENT_LENGTH",48:"CHUNK_SIZE",56:"R\
EMAINING_CONTENT_LENGTH",64:"REMAINING_CHUNK_SIZE",72:"STATUS",76:"METHOD",77:"HAS_CONTENT_LENGTH",78:"HAS_TRANSFER_ENCODING",79:"HAS_CHUNKED_TRANSFER_ENCODING",
80:"HAS_CONNECTION_CLOSE",81:"HAS_CONNECTION_UPGRADE",82:"HAS_UPGRADE",83:"HAS_TRAILERS",88:"ACTIVE_CALLBACKS",96:"ACTIVE_EVENTS",104:"PTR",108:"ERROR_DESCRIPTI\
ON",364:"UNCONSUMED",368:"UNCONSUMED_LEN",372:"ERROR_DESCRIPTION_LEN",376:"EVENTS"});function isAutodetect(parser){return this.is_autodetect(parser)!==0}function isRequest(parser){
return this.is_request(parser)!==0}function isPaused(parser){return this.is_paused(parser)!==0}function shouldManageUnconsumed(parser){return this.should_manage_unconsumed(
parser)!==0}function shouldSuspendAfterHeaders(parser){return this.should_suspend_after_headers(parser)!==0}function getMaxStartLineLength(parser){return this.get_max_start_line_length(
parser)>>>0}function getMaxHeaderLength(parser){return this.get_max_header_length(parser)>>>0}function getMaxBodyPayload(parser){return BigInt.asUintN(64,this.get_max_body_payload(
parser))}function shouldContinueWithoutData(parser){return this.should_continue_without_data(parser)!==0}function isConnect(parser){return this.is_connect(parser)!==
0}function isDebug(parser){return this.is_debug(parser)!==0}function shouldSkipBody(parser){return this.should_skip_body(parser)!==0}function getState(parser){return this.
get_state(parser)>>>0}function getPosition(parser){return this.get_position(parser)>>>0}function getParsed(parser){return BigInt.asUintN(64,this.get_parsed(parser))}
function getErrorCode(parser){return this.get_error_code(parser)>>>0}function getMethod(parser){return this.get_method(parser)>>>0}function getStatus(parser){return this.
get_status(parser)>>>0}function hasConnectionClose(parser){return this.has_connection_close(parser)!==0}function hasConnectionUpgrade(parser){return this.has_connection_upgrade(
parser)!==0}function getContentLength(parser){return BigInt.asUintN(64,this.get_content_length(parser))}function getChunkSize(parser){return BigInt.asUintN(64,this.
get_chunk_size(parser))}function getRemainingContentLength(parser){return BigInt.asUintN(64,this.get_remaining_content_length(parser))}function getRemainingChunkSize(parser){
return BigInt.asUintN(64,this.get_remaining_chunk_size(parser))}function hasContentLength(parser){return this.has_content_length(parser)!==0}function hasTransferEncoding(parser){
return this.has_transfer_encoding(parser)!==0}function hasChunkedTransferEncoding(parser){return this.has_chunked_transfer_encoding(parser)!==0}function hasUpgrade(parser){
return this.has_upgrade(parser)!==0}function hasTrailers(parser){return this.has_trailers(parser)!==0}function getErrorDescription(parser){const raw=this.get_error_description_raw(
parser),len=Number(BigInt.asUintN(32,raw)),ptr=Number(raw>>32n);return textDecoder.decode(new Uint8Array(this.memory.buffer,ptr,len))}function setShouldAutodetect(parser,value){
this.set_should_autodetect(parser,value)}function setShouldContinueWithoutData(parser,value){this.set_should_continue_without_data(parser,value)}function setIsRequest(parser,value){
this.set_is_request(parser,value)}function setIsConnect(parser,value){this.set_is_connect(parser,value)}function setDebug(parser,value){this.set_debug(parser,value)}
function setShouldManageUnconsumed(parser,value){this.set_should_manage_unconsumed(parser,value)}function setShouldSuspendAfterHeaders(parser,value){this.set_should_suspend_after_headers(
parser,value)}function setMaxStartLineLength(parser,value){this.set_max_start_line_length(parser,value)}function setMaxHeaderLength(parser,value){this.set_max_header_length(
parser,value)}function setMaxBodyPayload(parser,value){this.set_max_body_payload(parser,value)}function setShouldSkipBody(parser,value){this.set_should_skip_body(
parser,value)}function setActiveCallbacks(parser,value){this.set_active_callbacks(parser,value)}function setActiveEvents(parser,value){this.set_active_events(parser,
value)}function simpleCreate(spans,create2){const parser=create2();return spans[parser]=[],this.setActiveCallbacks(parser,this.CALLBACK_ACTIVE_ALL),parser}function simpleDestroy(spans,destroy2,parser){
spans[parser]=void 0,destroy2(parser)}function noop(){}function setup(env={}){let{logger:logOption,...instanceEnvironment}=env,logger=noop;const context={};logOption&&
(typeof logOption!="function"&&(logOption=console.log),logger=log.bind(context,logOption));const wasm=new WebAssembly.Instance(wasmModule,{env:{logger,on_error:noop,
on_finish:noop,on_message_start:noop,on_message_complete:noop,on_request:noop,on_response:noop,on_reset:noop,on_method:noop,on_url:noop,on_protocol:noop,on_version:noop,
on_status:noop,on_reason:noop,on_header_name:noop,on_header_value:noop,on_headers:noop,on_connect:noop,on_upgrade:noop,on_chunk_length:noop,on_chunk_extension_name:noop,
on_chunk_extension_value:noop,on_chunk:noop,on_body:noop,on_data:noop,on_trailer_name:noop,on_trailer_value:noop,on_trailers:noop,on_state_change:noop,...instanceEnvironment}}).
exports;return context.memory=wasm.memory,{version:{raw:"0.9.0",major:0,minor:9,patch:0,prerelease:""},METHOD_OTHER:0,METHOD_GET:1,METHOD_HEAD:2,METHOD_POST:3,METHOD_PUT:4,
METHOD_DELETE:5,METHOD_CONNECT:6,METHOD_OPTIONS:7,METHOD_TRACE:8,METHOD_PATCH:9,METHOD_PRI:10,CALLBACK_ON_ERROR:0,CALLBACK_ON_FINISH:1,CALLBACK_ON_MESSAGE_START:2,
CALLBACK_ON_MESSAGE_COMPLETE:3,CALLBACK_ON_REQUEST:4,CALLBACK_ON_RESPONSE:5,CALLBACK_ON_RESET:6,CALLBACK_ON_METHOD:7,CALLBACK_ON_URL:8,CALLBACK_ON_PROTOCOL:9,CALLBACK_ON_VERSION:10,
CALLBACK_ON_STATUS:11,CALLBACK_ON_REASON:12,CALLBACK_ON_HEADER_NAME:13,CALLBACK_ON_HEADER_VALUE:14,CALLBACK_ON_HEADERS:15,CALLBACK_ON_CONNECT:16,CALLBACK_ON_UPGRADE:17,
CALLBACK_ON_CHUNK_LENGTH:18,CALLBACK_ON_CHUNK_EXTENSION_NAME:19,CALLBACK_ON_CHUNK_EXTENSION_VALUE:20,CALLBACK_ON_CHUNK:21,CALLBACK_ON_BODY:22,CALLBACK_ON_DATA:23,
CALLBACK_ON_TRAILER_NAME:24,CALLBACK_ON_TRAILER_VALUE:25,CALLBACK_ON_TRAILERS:26,CALLBACK_ON_STATE_CHANGE:27,EVENT_END:0,EVENT_ERROR:1,EVENT_FINISH:2,EVENT_MESSAGE_START:3,
EVENT_MESSAGE_COMPLETE:4,EVENT_REQUEST:5,EVENT_RESPONSE:6,EVENT_RESET:7,EVENT_METHOD:8,EVENT_URL:9,EVENT_PROTOCOL:10,EVENT_VERSION:11,EVENT_STATUS:12,EVENT_REASON:13,
EVENT_HEADER_NAME:14,EVENT_HEADER_VALUE:15,EVENT_HEADERS:16,EVENT_CONNECT:17,EVENT_UPGRADE:18,EVENT_CHUNK_LENGTH:19,EVENT_CHUNK_EXTENSION_NAME:20,EVENT_CHUNK_EXTENSION_VALUE:21,
EVENT_CHUNK:22,EVENT_BODY:23,EVENT_DATA:24,EVENT_TRAILER_NAME:25,EVENT_TRAILER_VALUE:26,EVENT_TRAILERS:27,EVENT_STATE_CHANGE:28,CALLBACK_ACTIVE_NONE:0n,EVENT_ACTIVE_NONE:0n,
CALLBACK_ACTIVE_ON_ERROR:1n,EVENT_ACTIVE_ON_ERROR:1n,CALLBACK_ACTIVE_ON_FINISH:2n,EVENT_ACTIVE_ON_FINISH:2n,CALLBACK_ACTIVE_ON_MESSAGE_START:4n,EVENT_ACTIVE_ON_MESSAGE_START:4n,
CALLBACK_ACTIVE_ON_MESSAGE_COMPLETE:8n,EVENT_ACTIVE_ON_MESSAGE_COMPLETE:8n,CALLBACK_ACTIVE_ON_REQUEST:16n,EVENT_ACTIVE_ON_REQUEST:16n,CALLBACK_ACTIVE_ON_RESPONSE:32n,
EVENT_ACTIVE_ON_RESPONSE:32n,CALLBACK_ACTIVE_ON_RESET:64n,EVENT_ACTIVE_ON_RESET:64n,CALLBACK_ACTIVE_ON_METHOD:128n,EVENT_ACTIVE_ON_METHOD:128n,CALLBACK_ACTIVE_ON_URL:256n,
EVENT_ACTIVE_ON_URL:256n,CALLBACK_ACTIVE_ON_PROTOCOL:512n,EVENT_ACTIVE_ON_PROTOCOL:512n,CALLBACK_ACTIVE_ON_VERSION:1024n,EVENT_ACTIVE_ON_VERSION:1024n,CALLBACK_ACTIVE_ON_STATUS:2048n,
EVENT_ACTIVE_ON_STATUS:2048n,CALLBACK_ACTIVE_ON_REASON:4096n,EVENT_ACTIVE_ON_REASON:4096n,CALLBACK_ACTIVE_ON_HEADER_NAME:8192n,EVENT_ACTIVE_ON_HEADER_NAME:8192n,
CALLBACK_ACTIVE_ON_HEADER_VALUE:16384n,EVENT_ACTIVE_ON_HEADER_VALUE:16384n,CALLBACK_ACTIVE_ON_HEADERS:32768n,EVENT_ACTIVE_ON_HEADERS:32768n,CALLBACK_ACTIVE_ON_CONNECT:65536n,
EVENT_ACTIVE_ON_CONNECT:65536n,CALLBACK_ACTIVE_ON_UPGRADE:131072n,EVENT_ACTIVE_ON_UPGRADE:131072n,CALLBACK_ACTIVE_ON_CHUNK_LENGTH:262144n,EVENT_ACTIVE_ON_CHUNK_LENGTH:262144n,
CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,
CALLBACK_ACTIVE_ON_CHUNK:2097152n,EVENT_ACTIVE_ON_CHUNK:2097152n,CALLBACK_ACTIVE_ON_BODY:4194304n,EVENT_ACTIVE_ON_BODY:4194304n,CALLBACK_ACTIVE_ON_DATA:8388608n,
EVENT_ACTIVE_ON_DATA:8388608n,CALLBACK_ACTIVE_ON_TRAILER_NAME:16777216n,EVENT_ACTIVE_ON_TRAILER_NAME:16777216n,CALLBACK_ACTIVE_ON_TRAILER_VALUE:33554432n,EVENT_ACTIVE_ON_TRAILER_VALUE:33554432n,
CALLBACK_ACTIVE_ON_TRAILERS:67108864n,EVENT_ACTIVE_ON_TRAILERS:67108864n,CALLBACK_ACTIVE_ON_STATE_CHANGE:134217728n,EVENT_ACTIVE_ON_STATE_CHANGE:134217728n,CALLBACK_ACTIVE_ALL:268435455n,
EVENT_ACTIVE_ALL:268435455n,ERROR_NONE:0,ERROR_USER:1,ERROR_CALLBACK_ERROR:2,ERROR_UNEXPECTED_STATE:3,ERROR_UNEXPECTED_DATA:4,ERROR_UNEXPECTED_EOF:5,ERROR_UNEXPECTED_CHARACTER:6,
ERROR_UNEXPECTED_CONTENT_LENGTH:7,ERROR_UNEXPECTED_TRANSFER_ENCODING:8,ERROR_UNEXPECTED_CONTENT:9,ERROR_UNEXPECTED_TRAILERS:10,ERROR_INVALID_VERSION:11,ERROR_INVALID_STATUS:12,
ERROR_INVALID_CONTENT_LENGTH:13,ERROR_INVALID_TRANSFER_ENCODING:14,ERROR_INVALID_CHUNK_SIZE:15,ERROR_MISSING_CONNECTION_UPGRADE:16,ERROR_UNSUPPORTED_HTTP_VERSION:17,
STATE_START:0,STATE_FINISH:1,STATE_ERROR:2,STATE_REQUEST_LINE:3,STATE_STATUS_LINE:4,STATE_HTTP2_PREFACE:5,STATE_HEADER:6,STATE_BODY_DECISION:7,STATE_BODY_VIA_CONTENT_LENGTH:8,
STATE_BODY_WITH_NO_LENGTH:9,STATE_CHUNK_HEADER:10,STATE_CHUNK_EXTENSIONS:11,STATE_CHUNK_DATA:12,STATE_TRAILER:13,STATE_TUNNEL:14,PARSER_FIELD_MAX_START_LINE_LENGTH:0,
PARSER_FIELD_MAX_HEADER_LENGTH:4,PARSER_FIELD_MAX_BODY_PAYLOAD:8,PARSER_FIELD_AUTODETECT:16,PARSER_FIELD_IS_REQUEST:17,PARSER_FIELD_SUSPEND_AFTER_HEADERS:18,PARSER_FIELD_MANAGE_UNCONSUMED:19,
PARSER_FIELD_CONTINUE_WITHOUT_DATA:20,PARSER_FIELD_IS_CONNECT:21,PARSER_FIELD_SKIP_BODY:22,PARSER_FIELD_DEBUG:23,PARSER_FIELD_PARSED:24,PARSER_FIELD_POSITION:32,
PARSER_FIELD_STATE:36,PARSER_FIELD_PAUSED:37,PARSER_FIELD_ERROR_CODE:38,PARSER_FIELD_CONTENT_LENGTH:40,PARSER_FIELD_CHUNK_SIZE:48,PARSER_FIELD_REMAINING_CONTENT_LENGTH:56,
PARSER_FIELD_REMAINING_CHUNK_SIZE:64,PARSER_FIELD_STATUS:72,PARSER_FIELD_METHOD:76,PARSER_FIELD_HAS_CONTENT_LENGTH:77,PARSER_FIELD_HAS_TRANSFER_ENCODING:78,PARSER_FIELD_HAS_CHUNKED_TRANSFER_ENCODING:79,
PARSER_FIELD_HAS_CONNECTION_CLOSE:80,PARSER_FIELD_HAS_CONNECTION_UPGRADE:81,PARSER_FIELD_HAS_UPGRADE:82,PARSER_FIELD_HAS_TRAILERS:83,PARSER_FIELD_ACTIVE_CALLBACKS:88,
PARSER_FIELD_ACTIVE_EVENTS:96,PARSER_FIELD_PTR:104,PARSER_FIELD_ERROR_DESCRIPTION:108,PARSER_FIELD_UNCONSUMED:364,PARSER_FIELD_UNCONSUMED_LEN:368,PARSER_FIELD_ERROR_DESCRIPTION_LEN:372,
PARSER_FIELD_EVENTS:376,Errors,Methods,Callbacks,CallbackActives,Events,EventActives,States,ParserFields,isAutodetect:isAutodetect.bind(wasm),isRequest:isRequest.
bind(wasm),isPaused:isPaused.bind(wasm),shouldManageUnconsumed:shouldManageUnconsumed.bind(wasm),shouldSuspendAfterHeaders:shouldSuspendAfterHeaders.bind(wasm),
getMaxStartLineLength:getMaxStartLineLength.bind(wasm),getMaxHeaderLength:getMaxHeaderLength.bind(wasm),getMaxBodyPayload:getMaxBodyPayload.bind(wasm),shouldContinueWithoutData:shouldContinueWithoutData.
bind(wasm),isConnect:isConnect.bind(wasm),isDebug:isDebug.bind(wasm),shouldSkipBody:shouldSkipBody.bind(wasm),getState:getState.bind(wasm),getPosition:getPosition.
bind(wasm),getParsed:getParsed.bind(wasm),getErrorCode:getErrorCode.bind(wasm),getMethod:getMethod.bind(wasm),getStatus:getStatus.bind(wasm),hasConnectionClose:hasConnectionClose.
bind(wasm),hasConnectionUpgrade:hasConnectionUpgrade.bind(wasm),getContentLength:getContentLength.bind(wasm),getChunkSize:getChunkSize.bind(wasm),getRemainingContentLength:getRemainingContentLength.
bind(wasm),getRemainingChunkSize:getRemainingChunkSize.bind(wasm),hasContentLength:hasContentLength.bind(wasm),hasTransferEncoding:hasTransferEncoding.bind(wasm),
hasChunkedTransferEncoding:hasChunkedTransferEncoding.bind(wasm),hasUpgrade:hasUpgrade.bind(wasm),hasTrailers:hasTrailers.bind(wasm),getErrorDescription:getErrorDescription.
bind(wasm),setShouldAutodetect:setShouldAutodetect.bind(wasm),setShouldContinueWithoutData:setShouldContinueWithoutData.bind(wasm),setIsRequest:setIsRequest.bind(
wasm),setIsConnect:setIsConnect.bind(wasm),setDebug:setDebug.bind(wasm),setShouldManageUnconsumed:setShouldManageUnconsumed.bind(wasm),setShouldSuspendAfterHeaders:setShouldSuspendAfterHeaders.
bind(wasm),setMaxStartLineLength:setMaxStartLineLength.bind(wasm),setMaxHeaderLength:setMaxHeaderLength.bind(wasm),setMaxBodyPayload:setMaxBodyPayload.bind(wasm),
setShouldSkipBody:setShouldSkipBody.bind(wasm),setActiveCallbacks:setActiveCallbacks.bind(wasm),setActiveEvents:setActiveEvents.bind(wasm),memory:wasm.memory,alloc:alloc.
bind(wasm),dealloc:dealloc.bind(wasm),create:create.bind(wasm),destroy:destroy.bind(wasm),parse:parse.bind(wasm),fail:fail.bind(wasm),hasDebug:hasDebug.bind(wasm),
clear:wasm.clear,complete:wasm.complete,finish:wasm.finish,pause:wasm.pause,reset:wasm.reset,resume:wasm.resume}}function simple(){const spans={},milo=setup({});
return milo.spans=spans,milo.create=simpleCreate.bind(milo,spans,milo.create),milo.destroy=simpleDestroy.bind(milo,spans,milo.destroy),milo}module.exports={wasmModule,
noop,setup,simple}}),4383:(module=>{const wasmModule=new WebAssembly.Module(Buffer.from("AGFzbQEAAAABQgtgA39/fwBgAX8Bf2ACf38AYAF/AGABfwF+YAJ/fgBgBH9/f38AYAABf2A\
If39/f39/f3wAYAN/f38Bf2ACf38BfwKUBBwDZW52CG9uX2Vycm9yAAADZW52Cm9uX2hlYWRlcnMACANlbnYJb25fZmluaXNoAAADZW52EG9uX21lc3NhZ2Vfc3RhcnQAAANlbnYTb25fbWVzc2FnZV9jb21wbGV\
0ZQAAA2Vudgpvbl9yZXF1ZXN0AAADZW52C29uX3Jlc3BvbnNlAAADZW52CG9uX3Jlc2V0AAADZW52CW9uX21ldGhvZAAAA2VudgZvbl91cmwAAANlbnYLb25fcHJvdG9jb2wAAANlbnYKb25fdmVyc2lvbgAAA2V\
udglvbl9zdGF0dXMAAANlbnYJb25fcmVhc29uAAADZW52Dm9uX2hlYWRlcl9uYW1lAAADZW52D29uX2hlYWRlcl92YWx1ZQAAA2Vudgpvbl9jb25uZWN0AAADZW52Cm9uX3VwZ3JhZGUAAANlbnYPb25fY2h1bmt\
fbGVuZ3RoAAADZW52F29uX2NodW5rX2V4dGVuc2lvbl9uYW1lAAADZW52GG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQAAA2Vudghvbl9jaHVuawAAA2Vudgdvbl9ib2R5AAADZW52B29uX2RhdGEAAANlbnYPb25\
fdHJhaWxlcl9uYW1lAAADZW52EG9uX3RyYWlsZXJfdmFsdWUAAANlbnYLb25fdHJhaWxlcnMAAANlbnYPb25fc3RhdGVfY2hhbmdlAAADQkEGAAEDAwcCAwYDBAQBBAQBAQEEAQQEAQEBAQEBAQEBAQEBAQEHCQM\
CAwUFAgICBQICAgICAgIBAQEBCgECAwICAgUDAQARBgkBfwFBgIDAAAsHnQg5Bm1lbW9yeQIABWFsbG9jAB4FY2xlYXIAHwhjb21wbGV0ZQAgBmNyZWF0ZQAhB2RlYWxsb2MAIgdkZXN0cm95ACMEZmFpbAAkBmZ\
pbmlzaAAlDmdldF9jaHVua19zaXplACYSZ2V0X2NvbnRlbnRfbGVuZ3RoACcOZ2V0X2Vycm9yX2NvZGUAKBlnZXRfZXJyb3JfZGVzY3JpcHRpb25fcmF3ACkUZ2V0X21heF9ib2R5X3BheWxvYWQAKhVnZXRfbWF\
4X2hlYWRlcl9sZW5ndGgAKxlnZXRfbWF4X3N0YXJ0X2xpbmVfbGVuZ3RoACwKZ2V0X21ldGhvZAAtCmdldF9wYXJzZWQALgxnZXRfcG9zaXRpb24ALxhnZXRfcmVtYWluaW5nX2NodW5rX3NpemUAMBxnZXRfcmV\
tYWluaW5nX2NvbnRlbnRfbGVuZ3RoADEJZ2V0X3N0YXRlADIKZ2V0X3N0YXR1cwAzHWhhc19jaHVua2VkX3RyYW5zZmVyX2VuY29kaW5nADQUaGFzX2Nvbm5lY3Rpb25fY2xvc2UANRZoYXNfY29ubmVjdGlvbl9\
1cGdyYWRlADYSaGFzX2NvbnRlbnRfbGVuZ3RoADcMaGFzX3RyYWlsZXJzADgVaGFzX3RyYW5zZmVyX2VuY29kaW5nADkLaGFzX3VwZ3JhZGUAOg1pc19hdXRvZGV0ZWN0ADsKaXNfY29ubmVjdAA8CGlzX2RlYnV\
nAD0JaXNfcGF1c2VkAD4KaXNfcmVxdWVzdAA/Dm1pbG9faGFzX2RlYnVnAEAFcGFyc2UAQQVwYXVzZQBCBXJlc2V0AEMGcmVzdW1lAEQUc2V0X2FjdGl2ZV9jYWxsYmFja3MARRFzZXRfYWN0aXZlX2V2ZW50cwB\
GCXNldF9kZWJ1ZwBHDnNldF9pc19jb25uZWN0AEgOc2V0X2lzX3JlcXVlc3QASRRzZXRfbWF4X2JvZHlfcGF5bG9hZABKFXNldF9tYXhfaGVhZGVyX2xlbmd0aABLGXNldF9tYXhfc3RhcnRfbGluZV9sZW5ndGg\
ATBVzZXRfc2hvdWxkX2F1dG9kZXRlY3QATSBzZXRfc2hvdWxkX2NvbnRpbnVlX3dpdGhvdXRfZGF0YQBOHHNldF9zaG91bGRfbWFuYWdlX3VuY29uc3VtZWQATxRzZXRfc2hvdWxkX3NraXBfYm9keQBQIHNldF9\
zaG91bGRfc3VzcGVuZF9hZnRlcl9oZWFkZXJzAFEcc2hvdWxkX2NvbnRpbnVlX3dpdGhvdXRfZGF0YQBSGHNob3VsZF9tYW5hZ2VfdW5jb25zdW1lZABTEHNob3VsZF9za2lwX2JvZHkAVBxzaG91bGRfc3VzcGV\
uZF9hZnRlcl9oZWFkZXJzAFUKoLQCQdgDAgJ/BXsCQCACIANPDQAgAS0AACEBIAMgAmsiBUEPTQRAIANBAWsDQCABIAItAABGBEBBASEEDAMLIAJBAWoiAiADRw0ACyECDAELIAH9DyIGIAL9AAAA/SP9ZCIBBEA\
gAiABaGohAkEBIQQMAQsgAkFwcUEQaiEBAkACQCAFQcAASQ0AIAEgA0FAaiIFSw0AIAIgAkEPcWtBIGohAgNAIAYgAv0ABAD9IyIHIAYgAkEQayIB/QAEAP0jIgj9UCAGIAJBEGr9AAQA/SMiCf1QIAYgAkEgav0\
ABAD9IyIK/VD9ZA0CIAJBQGshAiABQUBrIAVNDQALIAJBEGshAQsgA0EQayICIAFPBEADQCAGIAH9AAAA/SP9ZCIFBEAgASAFaGohAkEBIQQMBAsgAUEQaiIBIAJNDQALCyABIANPDQEgA0EQayIBIAYgAf0AAAD\
9I/1kQf//A3EiAWhqIQIgAUEARyEEDAELAkAgCP1kIgFFBEAgB/1kIgENASAJ/WQiAUUEQCACIAr9ZGhqQSBqIQJBASEEDAMLIAIgAWhqQRBqIQJBASEEDAILIAIgAWhqQRBrIQJBASEEDAELIAIgAWhqIQJBASE\
ECyAAIAI2AgQgACAENgIAC7ADAgR/AXsCQCACQRBPBEADQCACIANBEGoiBEkEQEECIQUgAiADTQ0DA0AgASADai0AACIEQQ1GBEBBACEFDAULAkAgBEEgTwRAIARB/wBHDQFBASEFDAYLIARBCUYNAEEBIQUMBQs\
gAiADQQFqIgNHDQALIAIhAwwDCyABIANqIAQhA/0AAAAiB/0Mf39/f39/f39/f39/f39/f/0jIAf9DAkJCQkJCQkJCQkJCQkJCQn9JCAH/QwgICAgICAgICAgICAgICAg/Sb9Tv1Q/VNFDQALQXAhA0ECIQUgBEU\
NASAEQRBrIQMgBCAEQQ9rIgIgAiAESRsDQCABIANqLQAAIgZBDUYEQEEAIQUMAwsCQCAGQSBPBEAgBkH/AEcNAUEBIQUMBAsgBkEJRg0AQQEhBQwDCyADQQFqIgMgBEkNAAshAwwBC0ECIQUgAkUEQAwBCwNAIAE\
gA2otAAAiBEENRgRAQQAhBQwCCwJAIARBIE8EQCAEQf8ARw0BQQEhBQwDCyAEQQlGDQBBASEFDAILIAIgA0EBaiIDRw0ACyACIQMLIAAgAzYCBCAAIAU2AgALJgACQCAAQQBOBEAgAEUEQEEBIQAMAgsgAEEBEFY\
iAA0BCwALIAALRwAgAEIANwMoIABBADoAFSAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDMCAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDQCAAQQA2AlAL0gMCA38BfgJAIAAiAS0AJCIAQQ5NQQBBASAAdEGAzwFxG0UEQCA\
BQQM6ACYgAUECOgAkIAFBDToA9AJBACEAIAFBADoAeSABQaeYwAApAAA3AGwgAUGsmMAAKQAANwBxAkAgASkDWCABKQNghKdBAXFFBEAgASgC+AIhAgwBCyABKAL4AiICQQE6AAAgAkEFakEDOgAAIAJBAWogASg\
CIDYAAEEGIQALIAAgAmpBADoAAAwBCwJ/QQAgASkDWCABKQNghCIEQsgAg1ANABogBEIIg0IAUgRAIAEoAvgCIgBBBDoAACAAQQVqQQA2AAAgAEEBaiABKAIgNgAAQQkhAgsgAiAEQsAAg1ANABogASgC+AIgAmo\
iAEEHOgAAIABBBWpBADYAACAAQQFqIAEoAiA2AAAgAkEJagshAiABQQA6ABYgAUEAOgAUAkAgAS0AUkEBRgRAQQ4hACABLQARQQFxDQELIAEtAFAhAyAEQgKDUARAIAMhAAwBC0EBIQAgA0EBcUUEQCADIQAMAQs\
gASgC+AIgAmoiA0ECOgAAIANBBWpBADYAACADQQFqIAEoAiA2AAAgAkEJaiECCyABIAA6ACQgASgC+AIgAmpBADoAAAsL7wIBA38jAEHgAGsiASQAAkBBgIAEEFciAkUNACACQQRrLQAAQQNxRQ0AIAJBAEGAgAT\
8CwALAkAgAkUNACABQQA2AFwgAUIANwBUIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwBEIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwA0IAH9DAAAAAAAAAAAAAAAAAAAAAD9CwIcIAFBADYCLCABQgA3AA8gAUEAOgAXQYA\
DQQgQViIARQ0AIABBAToAECAAQgA3AwggAEKAwICAgIAINwMAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwARIABCADcAHyAAIAEpADM3ACcgACAB/QAAO/0LAC8gACAB/QAAS/0LAD8gACABKQBYNwBMIAAgASgCKDY\
CZCAAIAH9AAIY/QsCVCAAQewAakEAQf8B/AsAIAAgAjYC+AIgACABLwAWOwDzAiAAIAEpAA43AOsCIAAgADYCaCABQeAAaiQAIAAPCwALFQACQCAARQ0AIAFFDQAgACABEFgLCzgBAX8gAARAIAAoAvACIgEEQCA\
AKALsAiABEFgLIAAoAvgCIgEEQCABQYCABBBYCyAAQYADEFgLC5IBAQF/IAAgAToAJiAAQQI6ACQgAEHsAGohBEH+ASADIANB/gFPGyIDBEAgBCACIAP8CgAACyAAIAM6APQCIAMgBGpBADoAAEEAIQMgACkDWCA\
AKQNghEIBg6cEfyAAKAL4AiICQQE6AAAgAkEFaiABOgAAIAJBAWogACgCIDYAAEEGBUEACyAAKAL4AmpBADoAAAuhAgECfwJAAkACQCAALQAkIgFBCU0EQEEBIAF0QRtxDQEgAUECRg0DIAFBCUYNAgsgAEEFOgA\
mIABBAjoAJCAAQRY6APQCIABBADoAggEgAEGAiMAA/QAAAP0LAGwgAEGOiMAAKQAANwB6AkAgACkDWCAAKQNghKdBAXFFBEAgACgC+AIhAQwBCyAAKAL4AiIBQQE6AAAgAUEFakEFOgAAIAFBAWogACgCIDYAAEE\
GIQILIAEgAmpBADoAAA8LIABBAToAJA8LAn8gACkDWCAAKQNghEIIg1AEQCAAKAL4AiEBQQAMAQsgACgC+AIiAUEEOgAAIAFBBWpBADYAACABQQFqIAAoAiA2AABBCQshAiAAQQE6ACQgASACakEAOgAACwsHACA\
AKQMwCwcAIAApAygLBwAgAC0AJgsTACAAMQD0AiAAQewAaq1CIIaECwcAIAApAwgLBwAgACgCBAsHACAAKAIACwcAIAAtAEwLBwAgACkDGAsHACAAKAIgCwcAIAApA0ALBwAgACkDOAsHACAALQAkCwcAIAAoAkg\
LBwAgAC0ATwsHACAALQBQCwcAIAAtAFELBwAgAC0ATQsHACAALQBTCwcAIAAtAE4LBwAgAC0AUgsHACAALQAQCwcAIAAtABULBwAgAC0AFwsHACAALQAlCwcAIAAtABELBABBAAvy4wEDK38cfgR7IAEhECACIRQ\
jAEGQAWsiDCQAIAAiAykDWCADKQNghCEuAkACQCADAn8CQAJAAkACQAJAAkAgAy0AJEECRgRAIANBADYCIAwBCyADLQAlQQFHDQELIC5CAFINAQwHCwJAIAMtABMgAygC8AIiAEEAR3EiHwRAIAMoAuwCIQEgDCA\
QNgJ8IAwgATYCdCAMIAA2AnggDCAUNgKAASAAIBRqIhRBAEgNAQJAIBRFBEBBASEQDAELIBRBARBWIhBFDQILIAxBADYCjAEgDCAQNgKIASAMIBQ2AoQBQQAhAANAIAxB9ABqIABqIgEoAgAhDwJAAkAgAUEEaig\
CACINIAwoAoQBIAlrSwRAIAxBhAFqIQ4jAEEQayILJAAgDSAJIA1qIgFLBEAACyALQQRqIQogDigCBCERAkBBCCABIA4oAgAiAkEBdCIGIAEgBksbIgEgAUEITRsiB0EASARAIApBADYCBCAKQQE2AgAMAQsCfyA\
CBEBBACEBAn8CQAJAAkACQAJAIBFBBGsiBCgCACIJQXhxIghBBEEIIAlBA3EiEBsgAmpJDQAgEEEAIAJBJ2ogCEkbDQAgB0HM/3tLDQRBECAHQQtqQXhxIAdBC0kbIQIgEUEIayEGAkACQAJAAkAgEARAIAYgCGo\
hECACIAhNDQMgEEHgm8AAKAIARg0EIBBB3JvAACgCAEYNAiAQKAIEIglBAnENCCAJQXhxIgkgCGoiCCACSQ0IIBAgCRBaIAggAmsiEEEQSQ0BIAQgAiAEKAIAQQFxckECcjYCACACIAZqIgIgEEEDcjYCBCAGIAh\
qIgggCCgCBEEBcjYCBCACIBAQWwwHCyACQYACSQ0HIAZFDQcgAiAITw0HIAggAmtBgIAISw0HIBEMCQsgBCAIIAQoAgBBAXFyQQJyNgIAIAYgCGoiAiACKAIEQQFyNgIEDAULQdSbwAAoAgAgCGoiCCACSQ0FAkA\
gCCACayIQQQ9NBEAgBCAJQQFxIAhyQQJyNgIAIAYgCGoiAiACKAIEQQFyNgIEQQAhEEEAIQIMAQsgBCACIAlBAXFyQQJyNgIAIAIgBmoiAiAQQQFyNgIEIAYgCGoiCCAQNgIAIAggCCgCBEF+cTYCBAtB3JvAACA\
CNgIAQdSbwAAgEDYCAAwECyAIIAJrIghBD00NAyAEIAIgCUEBcXJBAnI2AgAgAiAGaiICIAhBA3I2AgQgECAQKAIEQQFyNgIEIAIgCBBbDAMLQdibwAAoAgAgCGoiCCACSw0BDAMLAAsgBCACIAlBAXFyQQJyNgI\
AIAIgBmoiECAIIAJrIgJBAXI2AgRB2JvAACACNgIAQeCbwAAgEDYCAAsgBkUNACARDAILIAcQVyICRQ0AIAdBfEF4IAQoAgAiAUEDcRsgAUF4cWoiASABIAdLGyIBBEAgAiARIAH8CgAACyACIQEgERBZCyABCww\
BCyAHQQEQVgsiAUUEQCAKIAc2AgggCkEBNgIEIApBATYCAAwBCyAKIAc2AgggCiABNgIEIApBADYCAAsgCygCBEEBRgRAIAsoAggaIAsoAgwACyALKAIIIQEgDiAHNgIAIA4gATYCBCALQRBqJAAgDCgCiAEhECA\
MKAKMASEJDAELIA1FDQELIA1FDQAgCSAQaiAPIA38CgAACyAMIAkgDWoiCTYCjAEgAEEIaiIAQRBHDQALIAkgFEkNAyAMKAKEASEYCyADQQA2AiBBASERQQEhBEEBIQlBASEAIC5QIiBFBEAgLkLIAINCAFIhFyA\
uQoA8g0IAUiEhIC5CgA+DQgBSISIgLkIkg0IAUiEcIC5CFINCAFIhHSAuQoCAgAiDUCEEIC5CgMAAg1AhCSAuQgKDQgGIpyEZIC5CgICAEINCGYinIR4gLkKAgAGDQg6IpyEaIC5CgIACg1AhAAsgAy0AJQRAIBA\
hBCAUIQkMBwsgAykDCCExIC5CEIMhOSAuQgSDITUgLkIggyE6IC5CgAKDIUAgLkKAAYMhQSAuQoAggyFCIC5CgBCDIUMgLkKACIMhOyAuQoAEgyE8IC5CgIAEgyFEIC5CgIAIgyFFIANBKGohFSAuQoCAEIMhRiA\
uQoCAgAKDITYgLkKAgMAAgyE9IC5CgIAggyE+IC5CgICABIMhNyAuQoCAgAGDIT8gLkLAAIMhMyAuQgiDITQgLkKAgIAggyFHIC5CgIACg1AgAHIhIyAupyIAQQ52IBpxISQgLkKAwACDUCAJciElIABBGXYgHnE\
hJiAuQoCAgAiDUCAEciEnIBQiCyEJIBAhBANAAkAgCw0AIAMtABRBAXENAAwICyADQQA6ABQCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAy0AJA4PAYYBiAECAwQFBgcICQonC4gBAAsgA0EDOgAmIANBAjoAJCADQaeYwAA\
pAAA3AGwgA0GsmMAAKQAANwBxDIQBCyADLQAQIgBFBEAgAy0AEUEBcQ0LCyAADQwgHA0LDH0LIAtFDXogC0EBayAJTw16IAshESAEIQAgC0EPSw0MA0AgAC0AAEENRg1gIABBAWohACARQQFrIhENAAsMegsgC0U\
NdyALQQFrIAlPDXcgCyERIAQhACALQQ9LDQwDQCAALQAAQQ1GDVYgAEEBaiEAIBFBAWsiEQ0ACwx3CyALQQhPDQwMgwELIAxByABqIAQgCxAdIAwoAkwhASAMKAJIIgBFDQ4gAEECaw0MDA0LIAMoAkghACADLQB\
MIQcgAy0AUiIBQQFGBEAgAy0AUUEBcUUNEAsgAy0ATyIGQQFxRSADLQBTQQFGcQ0QIAMtABEhAiADKQMoIS8CQCAHQQFrQf8BcUEBSw0AIAJBAXFFDQAgL0IAUg0SCyADLQAVDRICQCAAQeUARyIHDQAgAUUNACA\
CQQFxRQ0UCyACQQFxDRQgAy0AFg1wIABByAFJDRUgAEHMAWtBAkkNcCAAQbACRw0WDHALIAMpAzgiMiALrSIvIC8gMlYbIS8gMUIAUg0bDGsLIAutIS8gMUIAUg0bDGkLIAtFDWcgC0EBayAJTw1nIAshESAEIQA\
gC0EPSw0bA0AgAC0AAEENRg05IABBAWohACARQQFrIhENAAsMZwsgC0UNZSALQQFrIAlPDWUgBCEHIAsiAEEPSw0bA0AgBy0AAEENRg02IAdBAWohByAAQQFrIgANAAsMZQsgDEHoAGogBCALEB0gDCgCbCEBIAw\
oAmgiAEUNHiAAQQJrDRwMHQsgHUUNYCA5QgBSBEAgBUEQakGBgARPDXwgAygCICEAIAMoAvgCIAVqQQU6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNVANYCAFQRBqQYCABEs\
NeyADKAIgIQAgAygC+AIgBWpBAzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFDGALIDpCAFIEQCAFQRBqQYGABE8NeyADKAIgIQAgAygC+AIgBWpBBjoAACADKAL4AiAFakEBaiA\
ANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA1UA1xIAVBEGpBgIAESw16IAMoAiAhACADKAL4AiAFakEDOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQUMcQsgCUEETQRAIAl\
BAU0NXgxcCyAELQAEQS9HDVsgBCgAAEHIqNGCBUcNWyADQQA6ABEgHEUNWiA6QgBSBEAgBUEQakGBgARPDXogAygCICEAIAMoAvgCIAVqQQY6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAV\
BCWohBQsgNVANWiAFQRBqQYCABEsNeSADKAIgIQAgAygC+AIgBWpBAzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFDFoLIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEA\
gBCAAaGohAAxTCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0\
NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUE\
QayICSw1SA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMVAsLIAAgBmhqIQAMUwsgS/1kIgFFBEAgSv1kIgENICBM/WQiAUUEQCAAIE39ZGhqQSBqIQAMVAsgACABaGpBEGo\
hAAxTCyAAIAFoakEQayEADFILIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAxJCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmt\
BIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0\
NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw1IA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMSgsLIAAgBmhqIQAMSQs\
gS/1kIgFFBEAgSv1kIgENICBM/WQiAUUEQCAAIE39ZGhqQSBqIQAMSgsgACABaGpBEGohAAxJCyAAIAFoakEQayEADEgLIAlBB00NciAEKQAAQo2UzOrUwcKGClENGyADQQY6ACYgA0ECOgAkIANB54vAACkAADc\
AbCADQe+LwAD9AAAA/QsAdCADQf+LwAAvAAA7AIQBQYYBIQtBGgx1CyABIAlPDUQgDEE6OgB0IAxBQGsgDEH0AGogBCABIARqQQFqEBwgDCgCQEEBcUUNRCADQQY6ACYgA0ECOgAkIANBjZLAAP0AAAD9CwBsIAN\
BnZLAAP0AAAD9CwB8IANBrZLAACgAADYAjAEMPAsgCyADKAIETw0BDHQLIAFBAWoiAiALRg1zIAIgCU8NbyACIARqIgYtAABBCkcNHAJAAkACQCABRQRAICMNAiAFQRpqQYCABE0NAUEBIQdBAiEADGULIAEgCU8\
NRSAEIQAgAiIHQQ9LBEAgAP0AAAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9I/1kIgAEQCAEIABoaiEADDkLIARBECAEQQ9xIgdrIghqIQACQAJAIAJBwABJDQAgCCABQT9rSw0AIAZBQGohCCAEIAdrQSBqIQADQCAA/QA\
EAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkogAEEQayIH/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkv9UCAAQRBq/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkz9UCAAQSBq/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0\
jIk39UP1kDQIgAEFAayEAIAdBQGsgCE0NAAsgAEEQayEACyAAIAZBEGsiB0sNOANAIAD9AAAA/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SP9ZCIIRQRAIAcgAEEQaiIATw0BDDoLCyAAIAhoaiEADDkLIEv9ZCIGDSEgSv1\
kIgYNIiBM/WQiBkUEQCAAIE39ZGhqQSBqIQAMOQsgACAGaGpBEGohAAw4CwNAIAAtAABBOkYNOCAAQQFqIQAgB0EBayIHDQALDEULIAMtAEwgAygCSCIBIAMtABEiAhshBkEAIQBBAEECIAMtAE9rIAMtAE0iBxs\
hCCADKAIgQQJqIQogAy0AUEF/c0EBcSENAkAgAy0AUkEBRw0AIAMtAFFBAXFFDQAgAiABQeUARnIhAAsgAykDKCEvIAMtAFMhASADKAL4AiAFakEQOgAAIAMoAvgCIAVqQQFqIAo2AAAgAygC+AIgBWpBBWogBjs\
AACADKAL4AiAFakEHaiANOgAAIAMoAvgCIAVqQQhqIAA6AAAgAygC+AIgBWpBCWogAToAACADKAL4AiAFakEKaiAIOgAAIAMoAvgCIAVqQQtqIC9CACAHGzcAACAFQRNqIQUgAy0AJEECRg0BCyADQQc6ACQLIAN\
BAToAFCADLQASIQdBAiEADGELIANBBjoAJiADQQI6ACQgA0GxksAA/QAAAP0LAGwgA0HBksAAKAAANgB8DGYLIANBEDoAJiADQQI6ACQgA0HsAGpBxZLAAEHIAPwKAABBtAEhC0HIAAxwCyADQQo6ACYgA0ECOgA\
kIANB7ABqQY2TwABBwQD8CgAAQa0BIQtBwQAMbwsgA0EJOgAmIANBAjoAJCADQc6TwAD9AAAA/QsAbCADQd6TwAD9AAAA/QsAfCADQe6TwAD9AAAA/QsAjAEMLgsgRFANLCAFQRBqQYCABE0NCAxuCyBFUA0rIAV\
BEGpBgIAESw1tIAMoAiAhACADKAL4AiAFakESOgAAIAMoAvgCIAVqQQFqIAA2AABBACEHIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFIAMtACRBAkYNZQwrCyAGQQFxIgBFIAMtAE5BAUZxDQIgAy0AFg0DIAMtAE0\
NBCAADRIgA0EBOgAUIAVB3/8Da0H//3tJDWwCQCAXRQ0AIDRCAFIEQCAFQXBIDW4gAygCICECIAMoAvgCIAVqIgBBBDoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgM1ANACAFQXBIDW0gAygCICECIAM\
oAvgCIAVqIgBBBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgA0EAOgAWIANBADoAFCABDSoMXAsgBw1aCyADLQBNRQRAIAZBAXENESADQQk6ACQMXAsgL0IAUg0DIANBAToAFCAFQd//A2tB//97SQ1\
qAkAgF0UNACA0QgBSBEAgBUFwSA1sIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIDNQDQAgBUFwSA1rIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIAB\
BAWogATYAACAFQQlqIQULIANBADoAFiADQQA6ABQMWgsgA0EHOgAmIANBAjoAJCADQewAakH+k8AAQc4A/AoAAEG6ASELQc4ADGgLIANBAToAFCAFQd//A2tB//97SQ1oIBdFDSUgNEIAUgRAIAVBcEgNaSADKAI\
gIQIgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAI2AAAgBUEJaiEFCyAzUA0lIAVBcEgNaCADKAIgIQIgAygC+AIgBWoiAEEHOgAAIABBBWpBADYAACAAQQFqIAI2AAAgBUEJaiEFDCULIC9CAFINACA\
DQQE6ABQgBUHf/wNrQf//e0kNZyAXRQ0jIDRCAFIEQCAFQXBIDWggAygCICECIAMoAvgCIAVqIgBBBDoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgM1ANIyAFQXBIDWcgAygCICECIAMoAvgCIAVqIgB\
BBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQwjCyADQQg6ACQMVwsgAygCICEAIAMoAvgCIAVqQRE6AAAgAygC+AIgBWpBAWogADYAAEEAIQcgAygC+AIgBWpBBWpBADYAACAFQQlqIQUgAy0AJEECRw0\
jDF0LIDAgMVoNZCAxIDB9IjggLyAvIDhWGyEvDE8LIDAgMVoNYyAxIDB9IjIgLyAvIDJWGyEvDE0LIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAwdCyAEIAtqIQEgBEEQIARBD3EiAms\
iBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/Qw\
NDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw0cA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0\
NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMHgsLIAAgBmhqIQAMHQsgS/1kIgFFBEAgSv1kIgENDyBM/WQiAUUEQCAAIE39ZGhqQSBqIQAMHgsgACABaGpBEGohAAwdCyAAIAFoakEQayEADBwLIAT9AAAA/QwNDQ0\
NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohBwwaCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0\
N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkF\
AayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw0ZA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMGwsLIAAgBmhqIQcMGgsgS/1kIgFFBEAgSv1kIgENDyBM/WQiAUUEQCAAIE3\
9ZGhqQSBqIQcMGwsgACABaGpBEGohBwwaCyAAIAFoakEQayEHDBkLIAMpA0AiMlANFiAyIAutIi8gLyAyVhshLyAxUA0VIDAgMVoNYCAxIDB9IjggLyAvIDhWGyEvDBULIAEgCU8NAiAMQTo6AHQgDEHgAGogDEH\
0AGogBCABIARqQQFqEBwgDCgCYEEBcUUNAiADQQY6ACYgA0ECOgAkIANB7ZfAAP0AAAD9CwBsIANB/ZfAAP0AAAD9CwB8IANBipjAACkAADcAiQFBkQEhC0ElDF4LIAsgAygCBE8NAgxeCyABQQFqIgcgC0YNXSA\
HIAlPDVkgBCAHaiICLQAAQQpHDQsCQCABRQRAIAVB1v8Da0H//3tJDV8gR1ANASAFQRBqQYGABE8NXyADKAIgIQAgAygC+AIgBWpBGzoAACADKAL4AiAFakEBaiAAQQJqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0E\
BOgAUIAVBCWohBQwTCyABIAlPDREgB0EPTQRAIAQhAANAIAAtAABBOkYNEiAAQQFqIQAgB0EBayIHDQALDBILIAT9AAAA/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SP9ZCIABEAgBCAAaGohAAwRCyAEQRAgBEEPcSIGayI\
IaiEAAkACQCAHQcAASQ0AIAggAUE/a0sNACACQUBqIQcgBCAGa0EgaiEAA0AgAP0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJKIABBEGsiBv0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJL/VAgAEEQav0ABAD9DDo\
6Ojo6Ojo6Ojo6Ojo6Ojr9IyJM/VAgAEEgav0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJN/VD9ZA0CIABBQGshACAGQUBrIAdNDQALIABBEGshAAsgACACQRBrIgZLDRADQCAA/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo\
6Ov0j/WQiB0UEQCAGIABBEGoiAE8NAQwSCwsgACAHaGohAAwRCyBL/WQiAg0NIEr9ZCICDQ4gTP1kIgJFBEAgACBN/WRoakEgaiEADBELIAAgAmhqQRBqIQAMEAsgA0EBOgAUIAVBXk4NEQxdCyADQQY6ACYgA0E\
COgAkIANByZfAAP0AAAD9CwBsIANB2ZfAAP0AAAD9CwB8IANB6ZfAACgAADYAjAEMIwsgA0EGOgAmIANBAjoAJCADQZKYwAD9AAAA/QsAbCADQZ+YwAApAAA3AHkMUQsgA0EOOgAkQQAhB0EIIQAMSAsgA0EKOgA\
kDEoLIAAgAWhqIQAMMgsgACABaGohAAwoCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMUwsgACAGaGpBEGshAAwWCyAAIAZoaiEADBULIAAgAWhqIQAMDQsgACABaGohBwwKCyADQQY\
6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMTgsgACACaGpBEGshAAwCCyAAIAJoaiEADAELIAAgAk8NASAG/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAEUNASAGIABoaiEACyAAIARGDQA\
gACAEayIHQQFqIQACQCAeRQRAIAAhAiABIQYMAQsCQAJAIAdBAmoiAiABTw0AIAAgCU8NTCAAIARqLQAAQSBHDQAgAiAEai0AACIGQQlGDQAgBkEgRg0AIAEgBGpBAWstAAAiCEEJRg0AIAEhBiAIQSBHDQELAkA\
gACABTw0AA0AgACAEai0AACICQQlHIAJBIEdxDQEgASAAQQFqIgBHDQALIAEiAiEGDAILIAAiAiABTwRAIAEhBgwCCyAEQQFrIQggASEGA0AgBkEBayIAIAlPDUwgBiAIai0AACIKQQlHIApBIEdxDQEgACIGIAJ\
LDQALIAIhBgsLQQAhAAJAA0AgACAJRg1LIAAgBGotAAAtAICAQARAIAcgAEEBaiIARg0CDAELCyADQQY6ACYgA0ECOgAkIANByZfAAP0AAAD9CwBsIANB2ZfAAP0AAAD9CwB8IANB6ZfAACgAADYAjAEMFQsgJ0U\
EQCAFQRBqQYCABEsNTiADKAIgIQAgAygC+AIgBWpBGToAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqIAc2AAAgBUEJaiEFCyAFICZFDTQaIAVBEGpBgIAESw1NIAYgAmshBiADKAIgIAJqIRFBGiEADDM\
LIANBBjoAJiADQQI6ACQgA0HJl8AA/QAAAP0LAGwgA0HZl8AA/QAAAP0LAHwgA0Hpl8AAKAAANgCMAQwTCwJAIBdFDQAgNEIAUgRAIAVBcEgNTSADKAIgIQEgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQF\
qIAFBAmo2AAAgBUEJaiEFCyAzUA0AIAVBcEgNTCADKAIgIQEgAygC+AIgBWoiAEEHOgAAIABBBWpBADYAACAAQQFqIAFBAmo2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUAkACQCADLQBSQQFGBEAgAy0AEUEBcQ0\
BCyADLQBQDQFBAiEAIAMtACRBAkcNOUEAIQcMOwtBAiEAQQAhByADLQAkQQJGDTogA0EOOgAkDDoLIBkEQCAFQXBIDUwgAygCICEBIAMoAvgCIAVqIgBBAjoAACAAQQVqQQA2AAAgAEEBaiABNgAAIAVBCWohBQt\
BAiEAQQAhByADLQAkQQJGDTkgA0EBOgAkDDkLIC9QDUogL6chACA/QgBSBEAgBUEQakGBgARPDUsgAygCICEBIAMoAvgCIAVqQRY6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQs\
gN0IAUgRAIAVBEGpBgYAETw1LIAMoAiAhASADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQULIC8gMHwhMCADIAMpA0AgL31CACAvIDJUGzcDQEEAIQcMOAsgC0E\
CSQ1JIAlFDUUCQCAELQAAQQ1HDQAgCUEBRg1GIAQtAAFBCkcNACADQQo6ACQMLQsgA0EGOgAmIANBAjoAJCADQauXwAApAAA3AGwgA0Gzl8AA/QAAAP0LAHQgA0HBl8AAKQAANwCCAQwECyAAIAFPDTAgAv0AAAD\
9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgBFDTAgAiAAaGohBwsgByAEayINQQFqIhMgC0YNRyAJIBNNDUMCfwJAAkAgBCATaiISLQAAQQpGBEAgEyEBIAQhACANQQ5LBEAgAP0AAAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs\
7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UP1kBEAgACBL/WQgSv1kcmhqIQAMBAsgBEEQIARBD3FrIgFqIQACQAJAIA1BH0kNACABIA1BH2tLDQAgEkEgayEBA0AgAP0ABAAiSv0MOzs7Ozs7Ozs7Ozs\
7Ozs7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UCAAQRBq/QAEACJM/Qw9PT09PT09PT09PT09PT09/SMiTf1QIEz9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJM/VD9ZA0CIABBIGoiACABTQ0ACwsgACASQRB\
rIgFLDQMDQCAA/QAAACJK/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SMiSyBK/Qw9PT09PT09PT09PT09PT09/SMiSv1Q/WRFBEAgASAAQRBqIgBPDQEMBQsLIAAgSv1kIEv9ZHJoaiAEawwFCyAAIE39ZCBM/WRyaGpBEGo\
gBGsgSv1kIEv9ZHIiAUUNBBogACABaGogBGsMBAsDQAJAIAAtAABBO2sOAwQABAALIABBAWohACABQQFrIgENAAsgDQwDCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMRwsgDSAAIBJ\
PDQEaIA0gAf0AAAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UP1kRQ0BGiABIEr9ZCBL/WRyaGogBGsMAQsgACAEawshCkEAIQACQCAKRQ0AA0AgACAJRg1FIAAgBGo\
tAAAiAUEJRyABQSBHcQ0BIAogAEEBaiIARw0ACyAKIQALAkAgCiIBIABNDQAgBEEBayEGA0AgAUEBayICIAlPDUUgASAGai0AACIIQQlHIAhBIEdxDQEgAiIBIABLDQALIAAhAQsgACABRgRAIANBBjoAJiADQQI\
6ACQgA0GYlcAAKQAANwBsIANBoJXAAP0AAAD9CwB0IANBrZXAACkAADcAgQEMGgsCQCAAIAFPDQAgCSAAayICQQAgAiAJTRshBiABIABrIQggACAEaiECA0AgBkUNRSACLQAALQCAgEAEQCAGQQFrIQYgAkEBaiE\
CIAhBAWsiCEUNAgwBCwsgA0EGOgAmIANBAjoAJCADQbWVwAD9AAAA/QsAbCADQcWVwAD9AAAA/QsAfCADQdOVwAApAAA3AIoBQZIBIQtBJgxHCwJAAkACQAJAIAEgDUYNACAJIApNDUcgBCAKai0AAEE7Rg0AIAp\
BAWoiBiANTw0BA0ACQCAEIAZqLQAAIgJBCUYNACACQSBGDQAgBkEBayEKDAMLIAZBAWoiBiANSQ0ACwwCCyA+QgBSBEAgBUEQakGBgARPDUsgAygCICECIAMoAvgCIAVqQRQ6AAAgAygC+AIgBWpBAWogACACajY\
AACADKAL4AiAFakEFaiABIABrNgAAIAVBCWohBQsgCiANRwRAIApBAWohAEEAIQcgAy0AJEECRg05IANBCzoAJAw5CyADKQMwQgBSBEAgDUECaiEAQQAhByADLQAkQQJGDTkgA0EMOgAkDDkLIDZCAFIEQCAFQRB\
qQYGABE8NSyADKAIgIQAgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyANQQJqIQBBACEHIAMtACRBAkYNOCADQQ06ACQMOAsgBiANRg0AIAYgCU8NRQJAIAQ\
gBmoiCC0AAEEiRiIoBEAgCkECaiIIIA1LDQMgBEF/cyEpIARBIGohKiASQRBrIRYgDUE/ayErIBJBQGohLCAHQX9zIARqIS0gCCEOA0AgBCAOaiEPAkAgEyAOayICQQ9NBEAgDiAtaiEHIA8hAgNAIAItAABBIkY\
NAiACQQFqIQIgB0EBaiIHDQALDAYLIA/9AAAA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCIHBEAgDyAHaGohAgwBCyAPQRAgD0EPcSIKayIbaiEHAkACQAJAIAJBwABJDQAgDiAbaiArSg0AICogDiAKa2ohBwNAIAf\
9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiSiAHQRBrIgL9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiS/1QIAdBEGr9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiTP1QIAdBIGr9AAQA/QwiIiIiIiIiIiIiIiIiIiI\
i/SMiTf1Q/WQNAiAHQUBrIQcgAkFAayAsTQ0ACyAHQRBrIQcLIAcgFksNAQNAIAf9AAAA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCICRQRAIBYgB0EQaiIHTw0BDAMLCyAHIAJoaiECDAILAkAgS/1kIgJFBEAgSv1\
kIgINASBM/WQiAkUEQCAHIE39ZGhqQSBqIQIMBAsgByACaGpBEGohAgwDCyAHIAJoakEQayECDAILIAcgAmhqIQIMAQsgByASTw0FIBb9AAAA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCICRQ0FIBYgAmhqIQILIAI\
gD2sgDmohCgJAIAIgD0YNACACIClqIQcgAiAEIA5qayEPQQAhAgJAA0AgByAJTw1LIAQgB2otAABB3ABHDQEgAkEBaiECIAcgDksgB0EBayEHDQALIA8hAgsgAkEBcUUNACAKQQFqIQ4gCiANSQ0BDAULCyAIIAp\
JBEAgCCEHA0AgByAJTw1JAkACQCAEIAdqLQAAIgJB3ABGBEAgB0EBaiIHIApGDQEgByAJTw1MIAQgB2otAAAtAICCQEEBRw0BDAILIAItAICEQA0BCyADQQY6ACYgA0ECOgAkIANBi5bAACkAADcAbCADQZOWwAD\
9AAAA/QsAdCADQaOWwAD9AAAA/QsAhAEgA0GxlsAAKQAANwCSAUGaASELQS4MTQsgB0EBaiIHIApJDQALCyAKQQFqIQIMAQsgDSICIAZPBEAgDEE7OgB0IAxB2ABqIAxB9ABqIAggCCACIAprahAcIAwoAlhBAXE\
iAgR/IAwoAlwgCGsFIAcLIAZqIA0gAhshAgsgBiEIAkAgAiAGTQ0AIAkgBiAGIAlJGyEHA0AgByAIRg1IIAQgCGotAAAiCkEJRyAKQSBHcQ0BIAIgCEEBaiIIRw0ACyACIQgLIAIhCgJAIAIgCE0NACAEQQFrIQ4\
DQCAKQQFrIgcgCU8NSCAKIA5qLQAAIg9BCUcgD0EgR3ENASAHIgogCEsNAAsgCCEKCyAIIApGBEAgA0EGOgAmIANBAjoAJCADQbmWwAApAAA3AGwgA0HBlsAA/QAAAP0LAHQgA0HPlsAAKQAANwCCAQwGCyAIIAp\
PDQAgCCAJIAggCUsbIQ4gCCEHA0AgByAORg1HIAQgB2otAAAtAICAQARAIAogB0EBaiIHRg0CDAELCyADQQY6ACYgA0ECOgAkIANB15bAAP0AAAD9CwBsIANB55bAAP0AAAD9CwB8IANB9pbAACkAADcAiwEMDAs\
gPkIAUgRAIAVBEGpBgYAETw1KIAMoAiAhByADKAL4AiAFakEUOgAAIAMoAvgCIAVqQQFqIAAgB2o2AAAgAygC+AIgBWpBBWogASAAazYAACAFQQlqIQULAkACfyAoRQRAID1QDQIgBUEQakGAgARLDUwgAygCICA\
IaiEHIAogCGsMAQsgPVANASAFQRBqQYCABEsNSyADKAIgIAZqIQcgCiAGa0EBagshACADKAL4AiAFakEVOgAAIAMoAvgCIAVqQQFqIAc2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQULIA0iCiACTwRAIAxBOzo\
AdCAMQdAAaiAMQfQAaiACIARqIgEgEhAcIAwoAlBBAXEiBgR/IAwoAlQgAWsFIAALIAJqIA0gBhshCgsCQCACIApJBEAgCSACayIAQQAgACAJTRshACAKIAJrIQEgAiAEaiEHA0AgAEUNSCAHLQAAIgJBCUcgAkE\
gR3ENAiAAQQFrIQAgB0EBaiEHIAFBAWsiAQ0ACwsCQCAKIA1PBEAgAykDMEIAUg0BIDZCAFIEQCAFQRBqQYGABE8NTSADKAIgIQAgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA\
2AAAgBUEJaiEFCyANQQJqIQBBACEHIAMtACRBAkYNOiADQQ06ACQMOgsgCkEBaiEAQQAhBww5CyANQQJqIQBBACEHIAMtACRBAkYNOCADQQw6ACQMOAsgA0EGOgAmIANBAjoAJCADQf6WwAApAAA3AGwgA0GGl8A\
A/QAAAP0LAHQgA0GWl8AA/QAAAP0LAIQBIANBo5fAACkAADcAkQFBmQEhC0EtDEgLIANBBjoAJiADQQI6ACQgA0G5lsAAKQAANwBsIANBwZbAAP0AAAD9CwB0IANBz5bAACkAADcAggEMAwsgA0EGOgAmIANBAjo\
AJCADQduVwAD9AAAA/QsAbCADQeuVwAD9AAAA/QsAfCADQfuVwAD9AAAA/QsAjAEMBgsgACABTw0vIAL9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIARQ0vIAIgAGhqIQALQQEhESAAIARrIgFBAWoiByALRg1\
FIAcgCU8NQQJAAkACQCAEIAdqIgItAABBCkYEQCAEIQACQAJAIAFBDksEQCAA/QAAAP0MOzs7Ozs7Ozs7Ozs7Ozs7O/0j/WQiAARAIAQgAGhqIQAMBgsgBEEQIARBD3EiBmsiB2ohAAJAAkAgAUE/SQ0AIAcgAUE\
/a0sNACACQUBqIQcgBCAGa0EgaiEAA0AgAP0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJKIABBEGsiBv0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJL/VAgAEEQav0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJM/VA\
gAEEgav0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJN/VD9ZA0CIABBQGshACAGQUBrIAdNDQALIABBEGshAAsgACACQRBrIgdLDQUDQCAA/QAAAP0MOzs7Ozs7Ozs7Ozs7Ozs7O/0j/WQiBkUEQCAHIABBEGoiAE8\
NAQwHCwsgACAGaGogBGshBgwHCyBL/WQiAg0BIEr9ZCICDQIgTP1kIgJFBEAgACBN/WRoakEgaiAEayEGDAcLIAAgAmhqQRBqIARrIQYMBgsDQCAALQAAQTtGDQUgAEEBaiEAIAdBAWsiBw0ACyABIQYMBQsgACA\
CaGpBEGsgBGshBgwECyAAIAJoaiAEayEGDAMLIANBBjoAJiADQQI6ACQgA0GuisAAKQAANwBsIANBs4rAACkAADcAcQxFCyABIQYgACACTw0BIAf9AAAA/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SP9ZCIARQ0BIAcgAGh\
qIARrIQYMAQsgACAEayEGCyAGRQRAIANBBjoAJiADQQI6ACQgA0HhlMAAKQAANwBsIANB6ZTAAP0AAAD9CwB0IANB95TAACkAADcAggEMAQsgBkEQTQRAQQAhAEIAIS8DQCAAIAlGDUMCQCAAIARqLQAAIgJBMGs\
iB0H/AXFBCkkNACACQeEAa0H/AXFBBk8EQCACQcEAa0H/AXFBBk8EQCADQQY6ACYgA0ECOgAkIANB4ZTAACkAADcAbCADQemUwAD9AAAA/QsAdCADQfeUwAApAAA3AIIBDAULIAJBN2shBwwBCyACQdcAayEHCyA\
HrUL/AYMgL0IEhnwhLyAGIABBAWoiAEcNAAsgAyAvNwNAIAMgLzcDMCBGQgBSBEAgBUEQakGBgARPDUcgAygCICEAIAMoAvgCIAVqQRM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFaiAGNgAAIAVBCWo\
hBQsCQCABIAZNBEAgA0EBOgAUIAMpAzBCAFINASA/QgBSBEAgBUEQakGBgARPDUkgAygCICEAIAMoAvgCIAVqQRY6AAAgAygC+AIgBWpBAWogAEEDajYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNkIAUgR\
AIAVBEGpBgYAETw1JIAMoAiAhACADKAL4AiAFakEXOgAAIAMoAvgCIAVqQQFqIABBA2o2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIAFBAmohAEEAIQcgAy0AJEECRg02IANBDToAJAw2CyAGQQFqIQBBACE\
HIAMtACRBAkYNNSADQQs6ACQMNQsgAUECaiEAQQAhByADLQAkQQJGDTQgA0EMOgAkDDQLIANBDzoAJiADQQI6ACQgA0H/lMAAKQAANwBsIANBh5XAAP0AAAD9CwB0IANBl5XAAC0AADoAhAFBhQEhC0EZDEQLQYo\
BIQtBHgxDCyADQQA6ABYgA0EAOgAUIAENAQwzCyADQQA6ABYgA0EAOgAUIAENAAwyCyADQQ46ACQMMgtBnAEhC0EwDD8LIAAgBk8NDiAH/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAEUNDiAHIABoaiEACyA\
AIARGDQ0gACAEayINQQFqIQYCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAELQAAIgBBwwBrDjMBAAAAAAAAAAAAAAAAAAAAAAEBAAAAAAAAAAAAAAAAAAEAAAAAAAA\
AAAAAAAAAAAAAAQEAC0EAIQADQCAAIAlGDVMgACAEai0AAC0AgIBABEAgDSAAQQFqIgBGDQMMAQsLDCULIAkgDUkNUSADKAJIIQgCQAJAAkACQCANQQdrDgsDISECISEhACEhASELIA0hByAEIABBIHJB4wBHDSE\
aIAQgBC0AAUEgckHvAEcNIRogBCAELQACQSByQe4ARw0hGiAEIAQtAANBIHJB9ABHDSEaIAQgBC0ABEEgckHlAEcNIRogBCAELQAFQSByQe4ARw0hGiAEIAQtAAZBIHJB9ABHDSEaIAQgBC0AB0EtRw0hGiAEIAQ\
tAAhBIHJB7ABHDSEaIAQgBC0ACUEgckHlAEcNIRogBCAELQAKQSByQe4ARw0hGiAEIAQtAAtBIHJB5wBHDSEaIAQgBC0ADEEgckH0AEcNIRogBCAELQANQSByQegARw0hGiADLQBODQQgCEF+cUHMAUcgCEHkAGt\
B5ABPcUUEQCADQQc6ACYgA0ECOgAkIANBgYzAACkAADcAbCADQYmMwAD9AAAA/QsAdCADQZmMwAD9AAAA/QsAhAEgA0GpjMAA/QAAAP0LAJQBIANBuYzAACgAADYApAFBqAEhC0E8DFgLAkACQCADLQBNRQRAQQ8\
hByAGIAEiAE8NHyAAIARqQQFrIgItAAAiCEEgRiIKRSAIQQlHcQ0CIABBEEsNAQweCyADQQ06ACYgA0ECOgAkIANB/ozAAP0AAAD9CwBsIANBjo3AAP0AAAD9CwB8IANBnY3AACkAADcAiwEMHAsgBiAJTw1VIAQ\
gBmotAABBIEcNHCAELQAQIgBBCUYNHCAAQSBGDRwgAi0AACIAQQlGDRwgAEEgRg0cDBoLQRAgBiAEIAZqLQAAIgJBIEYbIgcgAU8NGCAEIAdqLQAAIgZBCUYNFyAGQSBHDR0MFwsgDSEHIAQgAEEgckH0AEcNIBo\
gBCAELQABQSByQfIARw0gGiAEIAQtAAJBIHJB4QBHDSAaIAQgBC0AA0EgckHuAEcNIBogBCAELQAEQSByQfMARw0gGiAEIAQtAAVBIHJB5gBHDSAaIAQgBC0ABkEgckHlAEcNIBogBCAELQAHQSByQfIARw0gGiA\
EIAQtAAhBLUcNIBogBCAELQAJQSByQeUARw0gGiAEIAQtAApBIHJB7gBHDSAaIAQgBC0AC0EgckHjAEcNIBogBCAELQAMQSByQe8ARw0gGiAEIAQtAA1BIHJB5ABHDSAaIAQgBC0ADkEgckHpAEcNIBogBCAELQA\
PQSByQe4ARw0gGiAEIAQtABBBIHJB5wBHDSAaIAMtAE0NBCAIQcwBa0ECSQ0VIAhBsAJGDRUgCEHkAGtB5ABJDRUgAUETTQRAQRIhByABIgBBE0cNEwwSCyAGIAlPDVMgBCAGai0AAEEgRw0RIAQtABMiAEEJRg0\
RIABBIEYNESABIARqQQFrLQAAIgZBCUYNEUETIQcgASEAIAZBIEYNEQwTCyANIQcgBCAAQSByQeMARw0fGiAEIAQtAAFBIHJB7wBHDR8aIAQgBC0AAkEgckHuAEcNHxogBCAELQADQSByQe4ARw0fGiAEIAQtAAR\
BIHJB5QBHDR8aIAQgBC0ABUEgckHjAEcNHxogBCAELQAGQSByQfQARw0fGiAEIAQtAAdBIHJB6QBHDR8aIAQgBC0ACEEgckHvAEcNHxogBCAELQAJQSByQe4ARw0fGiABQQxNBEBBCyEHIAEiAEEMRw0ODA0LIAY\
gCU8NUiAEIAZqLQAAQSBHDQwgBC0ADCIAQQlGDQwgAEEgRg0MIAEgBGpBAWstAAAiBkEJRg0MQQwhByABIQAgBkEgRg0MDA4LAkACQCAAQdQAaw4iAAEfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8AAR8\
LAkAgBC0AAUEgckHyAEcNACAELQACQSByQeEARw0AIAQtAANBIHJB6QBHDQAgBC0ABEEgckHsAEcNACAELQAFQSByQeUARw0AIAQtAAZBIHJB8gBHDQAgA0EBOgBTIAFBCU0EQEEIIQcgASIAQQlHDQwMCwsgBiA\
JTw1TIAQgBmotAABBIEcNCiAELQAJIgBBCUYNCiAAQSBGDQpBCSEHIAEgBGpBAWstAAAiAkEJRg0KIAEhACACQSBGDQoMJQsgDSEHIAQgAEHVAEcNHxoLIA0hByAEIAQtAAFBIHJB8ABHDR4aIAQgBC0AAkEgckH\
nAEcNHhogBCAELQADQSByQfIARw0eGiAEIAQtAARBIHJB4QBHDR4aIAQgBC0ABUEgckHkAEcNHhogBCAELQAGQSByQeUARw0eGiABQQlNBEBBCCEHIAEiAEEJRw0GDAULIAYgCU8NUSAEIAZqLQAAQSBHDQQgBC0\
ACSIAQQlGDQQgAEEgRg0EQQkhByABIARqQQFrLQAAIgZBCUYNBCABIQAgBkEgRg0EDAYLIBpFDSAgDUECaiIHIAFPDQIgBiAJTw1QIAQgBmotAABBIEcNAiAEIAdqLQAAIgBBCUYNAiAAQSBGDQIgASAEakEBay0\
AACICQQlGDQIgASEAIAJBIEcNIgwCCyADQQc6ACYgA0ECOgAkIANB7ABqQaWNwABByQD8CgAAQbUBIQtByQAMUgsgA0EIOgAmIANBAjoAJCADQewAakGMkMAAQckA/AoAAEG1ASELQckADFELAkAgASAGTQ0AA0A\
gBCAGai0AACIAQQlHIABBIEdxDQEgBkEBaiIGIAFHDQALDBwLDBwLQQghBwNAAkAgBCAHai0AACIAQQlGDQAgAEEgRg0AIAEgB00EQCABIQAMAwsgBEEBayEGIAEhAANAIABBAWsiAiAJTw1PIAAgBmotAAAiCEE\
JRyAIQSBHcQ0DIAIiACAHSw0ACwwECyABIAdBAWoiB0cNAAsMAgsgACAHRg0BIABBAWohAgsgBEEBayETIAIgBGohEiAHIQYDQAJAIAAgBk0NACAGIAlPDUwgBCAGai0AACICQQlGBEAgBkEBaiEGDAILIAJBIEc\
NACAGQQFqIQYMAQsCQCAAIAZGDQACQAJAAn8gACAAIAlPDQAaIAAgACAGSQ0AGiAMQSw6AHQgDEE4aiAMQfQAaiAEIAZqIgggEhAcIAwoAjhBAXEiCgR/IAwoAjwgCGsFIAILIAZqIAAgChsLIgogBkEBaiIITQ0\
AIAYgCU8NTiAEIAZqLQAAQSBHDQAgCCAJTw1OIAQgCGotAAAiAkEJRg0AIAJBIEYNACAKQQFrIgIgCU8NTiACIARqLQAAIg5BCUYNACAKIQIgDkEgRw0BCwJAAn8CQCAGIApPDQAgBiAJIAYgCUsbIQIDQCACIAZ\
GDVEgBCAGai0AACIIQQlHIAhBIEdxDQEgCiAGQQFqIgZHDQALIAoMAQsgBgsiCCAKIgJPDQADQCACQQFrIgYgCU8NTyACIBNqLQAAIg5BCUcgDkEgR3ENASAGIQIgBiAISw0ACyAIIQILIAIgCEcNACADQQY6ACY\
gA0ECOgAkIANBsZHAACkAADcAbCADQbmRwAD9AAAA/QsAdCADQcaRwAApAAA3AIEBDCMLAkACQAJ/IAIgAiAJTyIWDQAaIAIgAiAISQ0AGiAMQS86AHQgDEEwaiAMQfQAaiAEIAhqIg4gAiAEakEBahAcIAwoAjB\
BAXEiDwR/IAwoAjQgDmsFIAYLIAhqIAIgDxsLIg8gCEYNACAIIA9PDQEgCSAIayIGQQAgBiAJTRshBiAPIAhrIQ4gBCAIaiEIA0AgBkUNTyAILQAALQCAgEBFDQEgBkEBayEGIAhBAWohCCAOQQFrIg4NAAsMAQs\
gA0EGOgAmIANBAjoAJCADQc6RwAApAAA3AGwgA0HWkcAA/QAAAP0LAHQgA0HmkcAAKAAANgCEAQwpCwJAIAIgD00NACAPQQFqIQYCQCAWRQRAIAxBLzoAdCAMQShqIAxB9ABqIAQgBmoiCCAIIAIgD2tqEBwgDCg\
CKEEBcQ0BCyACIAZGDQAgAiAGTQ0BA0AgBiAJTw1PIAQgBmotAAAtAICAQEUNASAGQQFqIgYgAkcNAAsMAQsgA0EGOgAmIANBAjoAJCADQc6RwAApAAA3AGwgA0HWkcAA/QAAAP0LAHQgA0HmkcAAKAAANgCEAQw\
pCyAAIApGDQAgCkEBaiEGDAELCyADQQE6AFIMHAsgA0EGOgAmIANBAjoAJCADQbGRwAApAAA3AGwgA0G5kcAA/QAAAP0LAHQgA0HGkcAAKQAANwCBAQwfC0EIIQcDQAJAIAQgB2otAAAiAEEJRg0AIABBIEYNACA\
BIAdNBEAgASEADAMLIARBAWshBiABIQADQCAAQQFrIgIgCU8NSyAAIAZqLQAAIghBCUcgCEEgR3ENAyACIgAgB0sNAAsMAwsgASAHQQFqIgdHDQALDAELIAAgB0cNGQsgA0EGOgAmIANBAjoAJCADQZSRwAApAAA\
3AGwgA0GckcAA/QAAAP0LAHQgA0GpkcAAKQAANwCBAQwcC0ELIQcDQAJAIAQgB2otAAAiAEEJRg0AIABBIEYNACABIAdNBEAgASEADAMLIARBAWshCCABIQADQCAAQQFrIgYgCU8NSCAAIAhqLQAAIgJBCUcgAkE\
gR3ENAyAGIgAgB0sNAAsMBAsgASAHQQFqIgdHDQALDAILIAAgB0YNAQsgACAJSw1DIAAgB0kNQyAEIAdqIQYCQAJAAkACQCAAIAdrQQVrDgYAAwIDAwEDCyAGLQAAQSByQeMARw0CIAYtAAFBIHJB7ABHDQIgBi0\
AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDBgLIAYtAABBIHJB6wBHDQEgBi0AAUEgckHlAEcNASAGLQACQSByQeUARw0BIAYtAANBIHJB8ABHDQEgBi0ABEEtRw0BIAYtAAV\
BIHJB4QBHDQEgBi0ABkEgckHsAEcNASAGLQAHQSByQekARw0BIAYtAAhBIHJB9gBHDQEgBi0ACUEgckHlAEcNAQwXCyAGLQAAQSByQfUARw0AIAYtAAFBIHJB8ABHDQAgBi0AAkEgckHnAEcNACAGLQADQSByQfI\
ARw0AIAYtAARBIHJB4QBHDQAgBi0ABUEgckHkAEcNACAGLQAGQSByQeUARw0AIANBAToAUQwWCyAEQQFrIQ8gACAEakEBaiETIAchBgNAAkAgACAGTQ0AIAQgBmotAAAiAkEJRgRAIAZBAWohBgwCCyACQSBHDQA\
gBkEBaiEGDAELIAAgBkYNFgJAAkACfyAAIAAgCU8NABogACAAIAZJDQAaIAxBLDoAdCAMQSBqIAxB9ABqIAQgBmoiCCATEBwgDCgCIEEBcSIKBH8gDCgCJCAIawUgAgsgBmogACAKGwsiCiAGQQFqIghNDQAgBiA\
JTw1GIAQgBmotAABBIEcNACAIIAlPDUYgBCAIai0AACICQQlGDQAgAkEgRg0AIApBAWsiAiAJTw1GIAIgBGotAAAiDkEJRg0AIAohAiAOQSBHDQELAkACfwJAIAYgCk8NACAGIAkgBiAJSxshAgNAIAIgBkYNSSA\
EIAZqLQAAIghBCUcgCEEgR3ENASAKIAZBAWoiBkcNAAsgCgwBCyAGCyIIIAoiAk8NAANAIAJBAWsiBiAJTw1HIAIgD2otAAAiDkEJRyAOQSBHcQ0BIAYiAiAISw0ACyAIIQILIAIgCEcNAAwCCyACIAlLDUQgAiA\
ISQ1EIAQgCGohBgJAAkACQAJAAkAgAiAIayIOQQVrDgYAAwEDAwIDCyAGLQAAQSByQeMARw0CIAYtAAFBIHJB7ABHDQIgBi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDAM\
LIAYtAABBIHJB9QBHDQEgBi0AAUEgckHwAEcNASAGLQACQSByQecARw0BIAYtAANBIHJB8gBHDQEgBi0ABEEgckHhAEcNASAGLQAFQSByQeQARw0BIAYtAAZBIHJB5QBHDQEgA0EBOgBRDAILIAYtAABBIHJB6wB\
HDQAgBi0AAUEgckHlAEcNACAGLQACQSByQeUARw0AIAYtAANBIHJB8ABHDQAgBi0ABEEtRw0AIAYtAAVBIHJB4QBHDQAgBi0ABkEgckHsAEcNACAGLQAHQSByQekARw0AIAYtAAhBIHJB9gBHDQAgBi0ACUEgckH\
lAEYNAQsCQCACIAhGDQAgAiAITQ0BA0AgBi0AAC0AgIBARQ0BIAZBAWohBiAOQQFrIg4NAAsMAQsgA0EGOgAmIANBAjoAJCADQfWQwAApAAA3AGwgA0H9kMAA/QAAAP0LAHQgA0GMkcAAKQAANwCDAQwkCyAAIAp\
GDRYgCkEBaiEGDAALAAsgA0EGOgAmIANBAjoAJCADQdWQwAD9AAAA/QsAbCADQeWQwAD9AAAA/QsAfEGMASELQSAMRQtBEiEHA0ACQCAEIAdqLQAAIgBBCUYNACAAQSBGDQAgASAHTQRAIAEhAAwDCyAEQQFrIQg\
gASEAA0AgAEEBayIGIAlPDUQgACAIai0AACICQQlHIAJBIEdxDQMgBiIAIAdLDQALDAQLIAEgB0EBaiIHRw0ACwwCCyAAIAdGDQELIANBAToATiAAIAlLDT8gACAHSQ0/AkAgACAHa0EHRgRAIAQgB2oiBjUAACA\
GQQZqMQAAQjCGIAZBBGozAABCIIaEhELj0NXztq2ZMlENAQsgBEEBayEPIAAgBGpBAWohEyADLQBPIQ4gByEGA0ACQCAAIAZNDQAgBCAGai0AACICQQlGBEAgBkEBaiEGDAILIAJBIEcNACAGQQFqIQYMAQsgACA\
GRg0TAkACQAJ/IAAgACAJTw0AGiAAIAAgBkkNABogDEEsOgB0IAxBGGogDEH0AGogBCAGaiIIIBMQHCAMKAIYQQFxIgoEfyAMKAIcIAhrBSACCyAGaiAAIAobCyIIIAZBAWoiCk0NACAGIAlPDUMgBCAGai0AAEE\
gRw0AIAkgCk0NQyAEIApqLQAAIgJBCUYNACACQSBGDQAgCEEBayICIAlPDUMgAiAEai0AACISQQlGDQAgCCECIBJBIEcNAQsCfwJAIAYgCE8NACAGIAkgBiAJSxshAgNAIAIgBkYNRSAEIAZqLQAAIgpBCUcgCkE\
gR3ENASAIIAZBAWoiBkcNAAsgCAwBCyAGCyEKAkAgCiAIIgJPDQADQCACQQFrIgYgCU8NRCACIA9qLQAAIhJBCUcgEkEgR3ENASAGIgIgCksNAAsgCiECCyACIApHDQAgA0EGOgAmIANBAjoAJCADQa2OwAD9AAA\
A/QsAbCADQb2OwAD9AAAA/QsAfCADQcyOwAApAAA3AIsBDAgLIANBAToATiACIAlLDUEgAiAKSQ1BAkACQCACIAprQQdHDQAgBCAKaiIGLQAAQSByQeMARw0AIAYtAAFBIHJB6ABHDQAgBi0AAkEgckH1AEcNACA\
GLQADQSByQe4ARw0AIAYtAARBIHJB6wBHDQAgBi0ABUEgckHlAEcNACAGLQAGQSByQeQARw0AIA5BAXFFBEBBASEOIANBAToATwwCCyADQQ46ACYgA0ECOgAkIANB7ABqQdSOwABB6wD8CgAAQdcBIQtB6wAMRgs\
gDkEBcUEAIQ5FDQAgA0EOOgAmIANBAjoAJCADQewAakG/j8AAQc0A/AoAAEG5ASELQc0ADEULIAAgCEYNEyAIQQFqIQYMAAsACyADLQBPRQRAIANBAToATwwSCyADQQ46ACYgA0ECOgAkIANB7ABqQdSOwABB6wD\
8CgAAQdcBIQtB6wAMQgsgA0EGOgAmIANBAjoAJCADQa2OwAD9AAAA/QsAbCADQb2OwAD9AAAA/QsAfCADQcyOwAApAAA3AIsBDAQLIANBCDoAJiADQQI6ACQgA0HujcAAKQAANwBsIANB9o3AAP0AAAD9CwB0IAN\
Bho7AAP0AAAD9CwCEASADQZaOwAD9AAAA/QsAlAEgA0GljsAAKQAANwCjAUGrASELQT8MQAsgAUERSQ0AIAJBIEcNACAELQAQIgBBCUYNACAAQSBGDQAgCkUNAQtBDyEHAkADQAJAAkAgBCAHai0AACIAQQlGDQA\
gAEEgRg0AIAcgASIATw0BIARBAWshBgNAIABBAWsiAiAJTw1AIAAgBmotAAAiCEEJRyAIQSBHcQ0CIAIiACAHSw0ACwwDCyABIAdBAWoiB0cNAQwCCwsgACAHRw0FCyADQQY6ACYgA0ECOgAkIANBvYzAAP0AAAD\
9CwBsIANBzYzAAP0AAAD9CwB8IANB3YzAACgAADYAjAEMBgtBECEHIAEhAAwDC0GTASELQScMPAsDQAJAIAQgB2otAAAiAEEJRg0AIABBIEYNACABIAdNBEAgASEADAMLIARBAWshBiABIQADQCAAQQFrIgIgCU8\
NOyAAIAZqLQAAIghBCUcgCEEgR3ENAyACIgAgB0sNAAsMBAsgASAHQQFqIgdHDQALDAILIAAgB0YNAQsgACAHayIIQRNNBEBCACEvIAAgB0sEQCAJIAdrIgJBACACIAlNGyEGIAQgB2ohAgNAIAZFDTkgAi0AAEE\
wayIKQf8BcUEKTwRAIANBDToAJiADQQI6ACQgA0HhjMAAKQAANwBsIANB6YzAAP0AAAD9CwB0IANB9ozAACkAADcAgQEMEAsgL0IKfiAKrUL/AYN8IS8gBkEBayEGIAJBAWohAiAIQQFrIggNAAsLIAMgLzcDOCA\
DIC83AyggA0EBOgBNDAkLIANBDToAJiADQQI6ACQgA0HhjMAAKQAANwBsIANB6YzAAP0AAAD9CwB0IANB9ozAACkAADcAgQEMDAsgA0EGOgAmIANBAjoAJCADQb2MwAD9AAAA/QsAbCADQc2MwAD9AAAA/QsAfCA\
DQd2MwAAoAAA2AIwBC0GQASELQSQMNwsgDSEHIAQLIQACQANAIAAtAAAtAICAQARAIABBAWohACAHQQFrIgcNAQwCCwsMBgsgGkUNAgJAIA1BAmoiByABTw0AIAYgCU8NMyAEIAZqLQAAQSBHDQAgBCAHai0AACI\
AQQlGDQAgAEEgRg0AIAEgBGpBAWstAAAiAkEJRg0AIAEhACACQSBHDQULIAEgBk0NAQNAIAQgBmotAAAiAEEJRyAAQSBHcQ0CIAEgBkEBaiIGRw0ACwsgASIAIQcMAwsgASAGTQ0AIARBAWshByABIQADQCAAQQF\
rIgIgCU8NMSAAIAdqLQAAIghBCUcgCEEgR3ENAiACIgAgBksNAAsgBiIAIQcMAgsgASEACyAGIQcLICVFBEAgBUEQakGAgARLDTIgAygCICECIAMoAvgCIAVqQQ46AAAgAygC+AIgBWpBAWogAjYAACADKAL4AiA\
FakEFaiANNgAAIAVBCWohBQsgBSAkRQ0YGiAFQRBqQYCABEsNMSAAIAdrIQYgAygCICAHaiERQQ8hAAwXCyADQQY6ACYgA0ECOgAkIANB6pHAAP0AAAD9CwBsIANB+pHAAP0AAAD9CwB8IANBiZLAACgAADYAiwF\
BjwEhC0EjDC8LIAAgAU8NIiAC/QAAAP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WQiAEUNIiACIABoaiEAC0EBIREgACAEayICQQFqIgEgC0YNLiABIAlPDSoCQCABIARqLQAAQQpGBEBBACEHIAAgBEcNAUECIQAMHgs\
gA0EGOgAmIANBAjoAJCADQa6KwAApAAA3AGwgA0GzisAAKQAANwBxDCwLIAJBDUkNAiAVQgA3AwAgA0EAOgAVIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMIIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMYIBVBADYCKCA\
ELQAIQSBGDQEgA0EGOgAmIANBAjoAJCADQbWLwAApAAA3AGwgA0G9i8AA/QAAAP0LAHQgA0HKi8AAKQAANwCBAQtBiQEhC0EdDCwLIAQtAABByABHDQggBC0AAUHUAEcNCAJAIAQtAAJB1ABHDQAgBC0AA0HQAEc\
NACAELQAEQS9HDQAgBC0ABUExRw0AIAQtAAZBLkcNACAELQAHQTFHDQAgBC0ACUEwa0H/AXEiCkEKTw0EIAQtAApBMGsiDUH/AXFBCUsNBCAELQALQTBrQf8BcSIOQQlLDQQgBC0ADEEgRw0CAkAgAkENRiIPDQA\
CfyAEQQ1qIQggAkENayEGQQAhAAJAA0AgBiAAQRBqIgFJBEAgACAGSQ0CQQEMAwsgACAIaiABIQD9AAAAIkr9DH9/f39/f39/f39/f39/f3/9IyBK/QwJCQkJCQkJCQkJCQkJCQkJ/SQgSv0MICAgICAgICAgICA\
gICAgIP0m/U79UP1TRQ0AC0EADAELIAYgAGshASAAIAhqIQADQAJAIAAtAAAiBkEgTwRAIAZB/wBHDQFBAAwDCyAGQQlGDQBBAAwCCyAAQQFqIQAgAUEBayIBDQALQQELDQAgA0EGOgAmIANBAjoAJCADQeuKwAA\
pAAA3AGwgA0HzisAA/QAAAP0LAHQgA0GCi8AAKQAANwCDAQwJCyADIApB5ABsIA1BCmxB/gFxaiAOajYCSCAhRQ0DIDxCAFIEQCAFQRBqQYGABE8NLiADKAIgIQAgAygC+AIgBWpBCjoAACADKAL4AiAFakEBaiA\
ANgAAIAMoAvgCIAVqQQVqQQQ2AAAgBUEJaiEFCyA7QgBSBEAgBUEQakGBgARPDS4gAygCICEAIAMoAvgCIAVqQQs6AAAgAygC+AIgBWpBAWogAEEFajYAACADKAL4AiAFakEFakEDNgAAIAVBCWohBQsgQ0IAUgR\
AIAVBEGpBgYAETw0uIAMoAiAhACADKAL4AiAFakEMOgAAIAMoAvgCIAVqQQFqIABBCWo2AAAgAygC+AIgBWpBBWpBAzYAACAFQQlqIQULIEJQDQMgDw0DIAVBEGpBgIAESw0tIAMoAiAhACADKAL4AiAFakENOgA\
AIAMoAvgCIAVqQQFqIABBDWo2AAAgAygC+AIgBWpBBWogAkENazYAACAFQQlqIQUMAwsgBC0AAkHUAEcNCCAELQADQdAARw0IIAQtAARBL0cNCCADQRE6ACYgA0ECOgAkIANBhonAACkAADcAbCADQY6JwAD9AAA\
A/QsAdAwMCyADQQY6ACYgA0ECOgAkIANB0ovAAP0AAAD9CwBsIANB34vAACkAADcAeQwhCyADQQw6ACYgA0ECOgAkIANBiovAACkAADcAbCADQZKLwAD9AAAA/QsAdCADQaKLwAD9AAAA/QsAhAEgA0Gxi8AAKAA\
ANgCTAUGXASELQSsMKQsgAkECaiEAIAMtACRBAkYNFyADQQY6ACQMFwsgA0EMOgAmIANBAjoAJCADQc+KwAApAAA3AGwgA0HXisAA/QAAAP0LAHQgA0HnisAAKAAANgCEAQtBiAEhC0EcDCYLIAAgAU8NGyAC/QA\
AAP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WQiAEUNGyACIABoaiEAC0EBIREgACAEayIKQQFqIgEgC0YNJSABIAlPDSECQCABIARqIgEtAABBCkYEQEEAIQcgACAERw0BQQIhAAwVCyADQQY6ACYgA0ECOgAkIANBror\
AACkAADcAbCADQbOKwAApAAA3AHEMIwsCQAJAAkACfwJAIApBDk8EQCAVQgA3AwAgA0EAOgAVIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMIIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMYIBVBADYCKCAMQSA6AHQgDEE\
QaiAMQfQAaiAEIAEQHAJAIAwoAhBBAXEEQCAMKAIUIgAgBEcNAQsgA0EGOgAmIANBAjoAJCADQf2JwAApAAA3AGwgA0GFisAA/QAAAP0LAHQgA0GUisAAKAAANgCDAUGHASELQRsMKwsCQAJAIAogACAEayICTQ0\
AIAxBIDoAdCAMQQhqIAxB9ABqIAQgAkEBaiIGaiIAIAAgCiACa2oQHCAMKAIIQQFxRQ0AIAwoAgwiASAARw0BCyADQQY6ACYgA0ECOgAkIANB5YnAACkAADcAbCADQe2JwAD9AAAA/QsAdAwMCwJAAkAgCiABIAB\
rIgggBmoiE0EBaiINSQ0AIAxBLzoAdCAMIAxB9ABqIAQgDWoiDyAPIAogE2tqEBwgDCgCAEEBcUUNACAMKAIEIhIgD0cNAQsgA0EGOgAmIANBAjoAJCADQcOJwAD9AAAA/QsAbCADQdOJwAD9AAAA/QsAfCADQeO\
JwAAvAAA7AIwBQY4BIQtBIgwrCyACIAlLDScCQAJAAkACQAJAAkACQCACQQNrDgUAAQIDBAYLAkAgBC0AAEHHAGsOCgUGBgYGBgYGBgAGCwJAAkAgBC0AAUHSAGsOBAEHBwAHCyAELQACQdQARw0GQQQhAAwICyA\
ELQACQckARw0FQQohAEEBDAgLAkACQCAELQAAQcgAaw4JAAYGBgYGBgYBBgsgBC0AAUHFAEcNBSAELQACQcEARw0FIAQtAANBxABHDQVBAiEADAcLIAQtAAFBzwBHDQQgBC0AAkHTAEcNBCAELQADQdQARw0EQQM\
hAAwGCwJAAkAgBC0AAEHQAGsOBQAFBQUBBQsgBC0AAUHBAEcNBCAELQACQdQARw0EIAQtAANBwwBHDQQgBC0ABEHIAEcNBEEJIQAMBgsgBC0AAUHSAEcNAyAELQACQcEARw0DIAQtAANBwwBHDQMgBC0ABEHFAEc\
NA0EIIQAMBQsgBC0AAEHEAEcNAiAELQABQcUARw0CIAQtAAJBzABHDQIgBC0AA0HFAEcNAiAELQAEQdQARw0CIAQtAAVBxQBHDQJBBSEADAQLAkACQCAELQAAQcMAaw4NAAMDAwMDAwMDAwMDAQMLIAQtAAFBzwB\
HDQIgBC0AAkHOAEcNAiAELQADQc4ARw0CIAQtAARBxQBHDQIgBC0ABUHDAEcNAiAELQAGQdQARw0CIANBAToAFUEGIQAMBAsgBC0AAUHQAEcNASAELQACQdQARw0BIAQtAANByQBHDQEgBC0ABEHPAEcNASAELQA\
FQc4ARw0BIAQtAAZB0wBHDQFBByEADAMLIAQtAAFBxQBGDQQLIANBADoATCACIQEgBCEADAQLIANBBjoAJiADQQI6ACQgA0GYisAA/QAAAP0LAGwgA0GmisAAKQAANwB6QYIBIQtBFgwpC0EACyEOIAMgADoATAw\
CCyADIAQtAAJB1ABGIg46AEwgAiEBIAQhACAORQ0AQQAhDgwBCwJAA0AgAC0AAC0AgIBARQ0BIABBAWohACABQQFrIgENAAtBACEODAELIANBBjoAJiADQQI6ACQgA0G6iMAAKQAANwBsIANBwojAAP0AAAD9CwB\
0DAYLIBIgD2siEiANaiEWIAghASAGIQACQANAIAAgCU8NIyAAIARqLQAALQCAhkAEQCAAQQFqIQAgAUEBayIBRQ0CDAELCyADQQY6ACYgA0ECOgAkIANB0ojAAP0AAAD9CwBsIANB34jAACkAADcAeQwcCyAKIBN\
BCWpHDQMgCiANa0EIRw0BIA8pAAAiL0LIqNGC9cWMlzBRDQIgL0LIqNGC9aWMlzFSDQEgDkUNBCADQRE6ACYgA0ECOgAkIANB54jAACkAADcAbCADQe+IwAD9AAAA/QsAdCADQf6IwAApAAA3AIMBC0GLASELQR8\
MIwsgA0EGOgAmIANBAjoAJCADQZ6JwAD9AAAA/QsAbEH8ACELQRAMIgsgDg0BIANBEToAJiADQQI6ACQgA0GGicAAKQAANwBsIANBjonAAP0AAAD9CwB0DAILIANBBjoAJiADQQI6ACQgA0GuicAA/QAAAP0LAGw\
gA0G7icAAKQAANwB5DBcLAkAgIkUNACBBQgBSBEAgBUEQakGBgARPDSIgAygCICEAIAMoAvgCIAVqQQg6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFaiACNgAAIAVBCWohBQsgQEIAUgRAIAVBEGpBgYA\
ETw0iIAMoAiAhACADKAL4AiAFakEJOgAAIAMoAvgCIAVqQQFqIAAgBmo2AAAgAygC+AIgBWpBBWogCDYAACAFQQlqIQULIDxCAFIEQCAFQRBqQYGABE8NIiADKAIgIQAgAygC+AIgBWpBCjoAACADKAL4AiAFakE\
BaiAAIA1qNgAAIAMoAvgCIAVqQQVqIBI2AAAgBUEJaiEFCyA7UA0AIAVBEGpBgIAESw0hIAMoAiAhACADKAL4AiAFakELOgAAIAMoAvgCIAVqQQFqIAAgFkEBamo2AAAgAygC+AIgBWpBBWpBAzYAACAFQQlqIQU\
LIApBAmohACADLQAkIQEgAy0ATEEKRgRAIAFBAkYNDyADQQU6ACQMDwsgAUECRg0OIANBBjoAJAwOC0GEASELQRgMHgtBACEHIAMtACRBAkYNFiADQQQ6ACQMFgsgBC8AAEGNFEcNAQtBACEHQQIhAAwKCyADQQE\
6ABECQCAdRQ0AIDlCAFIEQCAFQRBqQYGABE8NHSADKAIgIQAgAygC+AIgBWpBBToAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA1UA0AIAVBEGpBgIAESw0cIAMoAiAhACADKAL\
4AiAFakEDOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULQQAhByADLQAkQQJGDRMgA0EDOgAkDBMLQQAhByADLQAkQQJGDRIgA0EDOgAkDBILIAMoAvgCIAVqIAA6AAAgAygC+AI\
gBWpBAWogETYAACADKAL4AiAFakEFaiAGNgAAIAVBCWoLIQVBACEHIAFBAmoiAA0GDBALIAMoAgQgC0sNFyADQQY6ACYgA0ECOgAkIANBzJTAAP0AAAD9CwBsIANB2ZTAACkAADcAeQwNCyADKAIEIAtLBEBBASE\
RDBcLIANBBjoAJiADQQI6ACQgA0HMlMAA/QAAAP0LAGwgA0HZlMAAKQAANwB5DAwLIC9QDRUgLyAwfCEwIC+nIQBBACEHIDdQDQMgBUEQakGAgARLDRUgAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWo\
gATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQwDCyAvUA0UIC8gMHwhMCAvpyEAAkACQAJAAkAgLyAyWgRAIAVBzf8Da0H//3tPDQEMGQsgN1ANAiAFQRBqQYGABEkNAQwYCyA3QgBSBEAgBUEQakGBgARPDRg\
gAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQsCQCA2QgBSBEAgBUEQakGBgARJDQEMGQsgA0EBOgAUIANCADcDOCAFQV5IDRgMAwsgAygCICEBIAM\
oAvgCIAVqQRc6AAAgAygC+AIgBWpBAWogACABajYAACADKAL4AiAFakEFakEANgAAIANBAToAFCADQgA3AzggBUEJaiEFDAILIAMoAiAhASADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWp\
BBWogADYAACAFQQlqIQULIAMgAykDOCAvfTcDOEEAIQcMAwsCQCAXRQ0AIDRCAFIEQCAFQXBIDRYgAygCICECIAMoAvgCIAVqIgFBBDoAACABQQVqQQA2AAAgAUEBaiAAIAJqNgAAIAVBCWohBQsgM1ANACAFQXB\
IDRUgAygCICECIAMoAvgCIAVqIgFBBzoAACABQQVqQQA2AAAgAUEBaiAAIAJqNgAAIAVBCWohBQsgA0EAOgAWIANBADoAFAJAAkAgAy0AUkEBRgRAIAMtABFBAXENAQsgAy0AUA0BIAMtACRBAkcNAkEAIQcMBAt\
BACEHIAMtACRBAkYNAyADQQ46ACQMAwsgGUUNASAFQXBIDRQgAygCICECIAMoAvgCIAVqIgFBAjoAACABQQVqQQA2AAAgAUEBaiACNgAAIAVBCWohBQwBC0EAIQcgA0EAOgAkDAELQQAhByADLQAkQQJGDQAgA0E\
BOgAkCyADIAMoAiAgAGo2AiAgACAJSw0NIAsgAGshCyAAIARqIQQgCSAAayEJDAkLIANBAToAFCAFQd//A2tB//97SQ0QAkAgF0UNACA0QgBSBEAgBUFwSA0SIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakE\
ANgAAIABBAWogATYAACAFQQlqIQULIDNQDQAgBUFwSA0RIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBADoAFiADQQA6ABQLIAMtAFBBAUcNASAZBEAgBUFwSA0\
QIAMoAiAhASADKAL4AiAFaiIAQQI6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBAToAJAtBACEHDAYLQQAhByADQQA6ACQMBQsgAygCACALSwRAQQEhEQwNCyADQQY6ACYgA0ECOgAkIANBu4rAAP0\
AAAD9CwBsIANBy4rAACgAADYAfAtBgAEhC0EUDAoLIAMoAgAgC0sEQEEBIREMCwsgA0EGOgAmIANBAjoAJCADQaWIwAD9AAAA/QsAbCADQbKIwAApAAA3AHkLQYEBIQtBFQwIC0EAIQcgAy0AJEECRg0AIANBBDo\
AJAtBASERIAdBAXENByADLQAlQQFxRQ0ACwwGCwALIAMoAvgCQQA6AAAMBQsAC0H5ACELQQ0MAQsgA0EGOgAmIANBAjoAJCADQZaIwAApAAA3AGwgA0GdiMAAKQAANwBzQfsAIQtBDws6APQCQQAhESADIAtqQQA\
6AAALIAMgAykDGCADKAIgIgutfDcDGAJAIAMtABNFDQAgAygC8AIiAARAIAMoAuwCIAAQWAsgA0IANwLsAiALIBRPDQACQAJAIAlFBEBBASEADAELIAlBARBWIgBFDQEgCUUNACAAIAQgCfwKAAALIAMgADYC7AI\
gAyAJNgLwAgwBCwALAkACQCAuQgGDUCARcgRAICBFDQEMAgsgBUH6/wNrQf//e0kNACADKAL4AiAFaiIAQQE6AAAgAEEBaiADKAIgNgAAIABBBWogAy0AJjoAACAFQQZqIQULIAMoAvgCIAVqQQA6AAALAkAgAyk\
DWCIuUA0AIC5CAYMhLyAuQoCAAoMhMCAuQgKDITEgLkIEgyEzIC5CCIMhNCAuQhCDITUgLkIggyE2IC5CwACDITcgLkKAAYMhMiAuQoACgyE5IC5CgASDITogLkKACIMhOyAuQoAQgyE8IC5CgCCDIT0gLkKAwAC\
DIT4gLkKAgAGDIT8gLkKAgASDIUAgLkKAgAiDIUEgLkKAgBCDIUIgLkKAgCCDIUMgLkKAgMAAgyFEIC5CgICAAYMhRSAuQoCAgAKDIUYgLkKAgIAEgyFHIC5CgICACIMhOCAuQoCAgBCDIUggLkKAgIAggyFJIC5\
CgICAwACDIS4gAygCaCECIAMoAvgCIQZBACEEA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgBCAGaiIALQAAQQFrDhwAAgMEBQYHCAkKCwwNDg8\
BEBESExQVFhcYGRobHwtBBiEBIC9QDRsgAiAAQQFqKAAAQQAQACAEQQZqIQQMHQtBEyEBIDBQDRogAiAAQQFqKAAAIABBBWovAAAgAEEHai0AAEEARyAAQQhqLQAAQQBHIABBCWotAABBAEcgAEEKai0AACAAQQt\
qKQAAuhABIARBE2ohBAwcC0EJIQEgMVANGSACIABBAWooAAAgAEEFaigAABACIARBCWohBAwbC0EJIQEgM1ANGCACIABBAWooAAAgAEEFaigAABADIARBCWohBAwaC0EJIQEgNFANFyACIABBAWooAAAgAEEFaig\
AABAEIARBCWohBAwZC0EJIQEgNVANFiACIABBAWooAAAgAEEFaigAABAFIARBCWohBAwYC0EJIQEgNlANFSACIABBAWooAAAgAEEFaigAABAGIARBCWohBAwXC0EJIQEgN1ANFCACIABBAWooAAAgAEEFaigAABA\
HIARBCWohBAwWC0EJIQEgMlANEyACIABBAWooAAAgAEEFaigAABAIIARBCWohBAwVC0EJIQEgOVANEiACIABBAWooAAAgAEEFaigAABAJIARBCWohBAwUC0EJIQEgOlANESACIABBAWooAAAgAEEFaigAABAKIAR\
BCWohBAwTC0EJIQEgO1ANECACIABBAWooAAAgAEEFaigAABALIARBCWohBAwSC0EJIQEgPFANDyACIABBAWooAAAgAEEFaigAABAMIARBCWohBAwRC0EJIQEgPVANDiACIABBAWooAAAgAEEFaigAABANIARBCWo\
hBAwQC0EJIQEgPlANDSACIABBAWooAAAgAEEFaigAABAOIARBCWohBAwPC0EJIQEgP1ANDCACIABBAWooAAAgAEEFaigAABAPIARBCWohBAwOC0EJIQEgQFANCyACIABBAWooAAAgAEEFaigAABAQIARBCWohBAw\
NC0EJIQEgQVANCiACIABBAWooAAAgAEEFaigAABARIARBCWohBAwMC0EJIQEgQlANCSACIABBAWooAAAgAEEFaigAABASIARBCWohBAwLC0EJIQEgQ1ANCCACIABBAWooAAAgAEEFaigAABATIARBCWohBAwKC0E\
JIQEgRFANByACIABBAWooAAAgAEEFaigAABAUIARBCWohBAwJC0EJIQEgRVANBiACIABBAWooAAAgAEEFaigAABAVIARBCWohBAwIC0EJIQEgRlANBSACIABBAWooAAAgAEEFaigAABAWIARBCWohBAwHC0EJIQE\
gR1ANBCACIABBAWooAAAgAEEFaigAABAXIARBCWohBAwGC0EJIQEgOFANAyACIABBAWooAAAgAEEFaigAABAYIARBCWohBAwFC0EJIQEgSFANAiACIABBAWooAAAgAEEFaigAABAZIARBCWohBAwEC0EJIQEgSVA\
NASACIABBAWooAAAgAEEFaigAABAaIARBCWohBAwDC0EJIQEgLkIAUg0BCyABIARqIQQMAQsgAiAAQQFqKAAAIABBBWooAAAQGyAEQQlqIQQMAAsACyAfIBhBAEdxRQ0AIBAgGBBYCyAMQZABaiQAIAsLCQAgAEE\
BOgAlC5kBACAAQQA7ASQgAUUEQCAAQgA3AxgLIABBADoA9AIgAEEAOgBsIABBADoAJiAAKALwAiIBBEAgACgC7AIgARBYCyAAQgA3AyggAEEAOwAVIABCADcC7AIgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAzAgAP0\
MAAAAAAAAAAAAAAAAAAAAAP0LA0AgAEEANgJQIAAoAvgCQQA6AAALCQAgAEEAOgAlCwkAIAAgATcDWAsJACAAIAE3A2ALCQAgACABOgAXCwkAIAAgAToAFQsJACAAIAE6ABELCQAgACABNwMICwkAIAAgATYCBAs\
JACAAIAE2AgALCQAgACABOgAQCwkAIAAgAToAFAsJACAAIAE6ABMLCQAgACABOgAWCwkAIAAgAToAEgsHACAALQAUCwcAIAAtABMLBwAgAC0AFgsHACAALQASC/QCAQV/IAFBCU8EQAJAIABBzf97QRAgASABQRB\
NGyICa08NACACQRAgAEELakF4cSAAQQtJGyIEakEMahBXIgBFDQAgAEEIayEBAkAgAkEBayIDIABxRQRAIAEhAAwBCyAAQQRrIgUoAgAiBkF4cSAAIANqQQAgAmtxQQhrIgAgAkEAIAAgAWtBEE0baiIAIAFrIgJ\
rIQMgBkEDcQRAIAAgAyAAKAIEQQFxckECcjYCBCAAIANqIgMgAygCBEEBcjYCBCAFIAIgBSgCAEEBcXJBAnI2AgAgASACaiIDIAMoAgRBAXI2AgQgASACEFsMAQsgASgCACEBIAAgAzYCBCAAIAEgAmo2AgALAkA\
gACgCBCIBQQNxRQ0AIAFBeHEiAiAEQRBqTQ0AIAAgBCABQQFxckECcjYCBCAAIARqIgEgAiAEayIEQQNyNgIEIAAgAmoiAiACKAIEQQFyNgIEIAEgBBBbCyAAQQhqIQMLIAMPCyAAEFcL/yUBCX8jAEEQayIIJAA\
CQAJAAkAgAEH1AU8EQCAAQcz/e0sEQEEAIQAMBAsgAEELaiIBQXhxIQVB0JvAACgCACIJRQ0CQR8hBiAAQfX//wdPDQEgBUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEGDAELAkACQAJAAkACQEHMm8AAKAIAIgR\
BECAAQQtqQfgDcSAAQQtJGyIFQQN2IgB2IgFBA3EEQCABQX9zQQFxIABqIgdBA3QiAUHEmcAAaiIAIAFBzJnAAGooAgAiAigCCCIDRg0BIAMgADYCDCAAIAM2AggMAgsgBUHUm8AAKAIATQ0GIAFFBEBB0JvAACg\
CACIARQ0HIABoQQJ0QbSYwABqKAIAIgEoAgRBeHEgBWshAyABIQIDQAJAIAEoAhAiAEUEQCABKAIUIgBFDQELIAAoAgRBeHEgBWsiASADIAEgA0kiARshAyAAIAIgARshAiAAIQEMAQsLIAIoAhghBgJAAkAgAiA\
CKAIMIgBGBEAgAkEUQRAgAigCFCIAG2ooAgAiAQ0BQQAhAAwCCyACKAIIIgEgADYCDCAAIAE2AggMAQsgAkEUaiACQRBqIAAbIQQDQCAEIQcgASIAQRRqIABBEGogACgCFCIBGyEEIABBFEEQIAEbaigCACIBDQA\
LIAdBADYCAAsgBkUNBQJAIAIoAhxBAnRBtJjAAGoiASgCACACRwRAIAIgBigCEEcEQCAGIAA2AhQgAA0CDAgLIAYgADYCECAADQEMBwsgASAANgIAIABFDQULIAAgBjYCGCACKAIQIgEEQCAAIAE2AhAgASAANgI\
YCyACKAIUIgFFDQUgACABNgIUIAEgADYCGAwFCwJAQQIgAHQiAkEAIAJrciABIAB0cWgiB0EDdCIBQcSZwABqIgIgAUHMmcAAaigCACIAKAIIIgNHBEAgAyACNgIMIAIgAzYCCAwBC0HMm8AAIARBfiAHd3E2AgA\
LIAAgBUEDcjYCBCAAIAVqIgYgASAFayIHQQFyNgIEIAAgAWogBzYCAEHUm8AAKAIAIgJFDQJB3JvAACgCACEBAkBBzJvAACgCACIEQQEgAkEDdnQiA3FFBEBBzJvAACADIARyNgIAIAJBeHFBxJnAAGoiAyEEDAE\
LIAJBeHEiAkHEmcAAaiEEIAJBzJnAAGooAgAhAwsgBCABNgIIIAMgATYCDCABIAQ2AgwgASADNgIIDAILQcybwAAgBEF+IAd3cTYCAAsgAkEIaiEAIAIgAUEDcjYCBCABIAJqIgEgASgCBEEBcjYCBAwFCyAAQQh\
qIQBB3JvAACAGNgIAQdSbwAAgBzYCAAwEC0HQm8AAQdCbwAAoAgBBfiACKAIcd3E2AgALAkACQCADQRBPBEAgAiAFQQNyNgIEIAIgBWoiByADQQFyNgIEIAMgB2ogAzYCAEHUm8AAKAIAIgFFDQFB3JvAACgCACE\
AAkBBzJvAACgCACIEQQEgAUEDdnQiBnFFBEBBzJvAACAEIAZyNgIAIAFBeHFBxJnAAGoiBCEBDAELIAFBeHEiBEHEmcAAaiEBIARBzJnAAGooAgAhBAsgASAANgIIIAQgADYCDCAAIAE2AgwgACAENgIIDAELIAI\
gAyAFaiIAQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDAELQdybwAAgBzYCAEHUm8AAIAM2AgALIAJBCGoiAEUNAQwCC0EAIAVrIQMCQAJAAkAgBkECdEG0mMAAaigCACICRQRAQQAhAUEAIQAMAQtBACEBIAVBGSA\
GQQF2a0EAIAZBH0cbdCEEQQAhAANAAkAgAigCBEF4cSIHIAVJDQAgByAFayIHIANPDQAgAiEBIAciAw0AQQAhAyABIQAMAwsgAigCFCIHIAAgByACIARBHXZBBHFqKAIQIgJHGyAAIAcbIQAgBEEBdCEEIAINAAs\
LIAAgAXJFBEBBACEBQQIgBnQiAEEAIABrciAJcSIARQ0DIABoQQJ0QbSYwABqKAIAIQALIABFDQELA0AgAyAAKAIEQXhxIgIgBWsiBCADIAMgBEsiBBsgAiAFSSICGyEDIAEgACABIAQbIAIbIQEgACgCECICBH8\
gAgUgACgCFAsiAA0ACwsgAUUNACAFQdSbwAAoAgAiAE0gAyAAIAVrT3ENACABKAIYIQYCQAJAIAEgASgCDCIARgRAIAFBFEEQIAEoAhQiABtqKAIAIgINAUEAIQAMAgsgASgCCCICIAA2AgwgACACNgIIDAELIAF\
BFGogAUEQaiAAGyEEA0AgBCEHIAIiAEEUaiAAQRBqIAAoAhQiAhshBCAAQRRBECACG2ooAgAiAg0ACyAHQQA2AgALAkAgBkUNAAJAAkAgASgCHEECdEG0mMAAaiICKAIAIAFHBEAgASAGKAIQRwRAIAYgADYCFCA\
ADQIMBAsgBiAANgIQIAANAQwDCyACIAA2AgAgAEUNAQsgACAGNgIYIAEoAhAiAgRAIAAgAjYCECACIAA2AhgLIAEoAhQiAkUNASAAIAI2AhQgAiAANgIYDAELQdCbwABB0JvAACgCAEF+IAEoAhx3cTYCAAsCQCA\
DQRBPBEAgASAFQQNyNgIEIAEgBWoiACADQQFyNgIEIAAgA2ogAzYCACADQYACTwRAIAAgAxBcDAILAkBBzJvAACgCACICQQEgA0EDdnQiBHFFBEBBzJvAACACIARyNgIAIANB+AFxQcSZwABqIgMhAgwBCyADQfg\
BcSIEQcSZwABqIQIgBEHMmcAAaigCACEDCyACIAA2AgggAyAANgIMIAAgAjYCDCAAIAM2AggMAQsgASADIAVqIgBBA3I2AgQgACABaiIAIAAoAgRBAXI2AgQLIAFBCGoiAA0BCwJAAkACQAJAAkACQAJAIAVB1Jv\
AACgCACIBSwRAIAVB2JvAACgCACIATwRAIAhBBGohAAJ/AkAgBUGvgARqQYCAfHEiAUUNAEH4m8AALQAAQfibwABBAToAAEGAnMAAIQIgAUGA5ANLDQANAEGA5AMMAQtBACECQQAgAUEQdiABQf//A3FBAEdqIgF\
AACIEQX9GDQAaIAFBEHQiAUEQayABIARBEHQiAkEAIAFrRhsLIQEgAEEANgIIIAAgATYCBCAAIAI2AgAgCCgCBCIBRQRAQQAhAAwKCyAIKAIMIQdB5JvAACAIKAIIIgRB5JvAACgCAGoiADYCAEHom8AAIABB6Jv\
AACgCACICIAAgAksbNgIAAkACQEHgm8AAKAIAIgIEQEG0mcAAIQADQCABIAAoAgAiAyAAKAIEIgZqRg0CIAAoAggiAA0ACwwCC0Hwm8AAKAIAIgBFDQcgACABSw0HDAkLIAEgAk0NACACIANJDQAgACgCDCIDQQF\
xDQAgA0EBdiAHRg0DC0Hwm8AAQfCbwAAoAgAiACABIAAgAUkbNgIAIAEgBGohA0G0mcAAIQACQAJAAkADQCADIAAoAgAiBkcEQCAAKAIIIgANAQwCCwsgACgCDCIDQQFxDQAgA0EBdiAHRg0BC0G0mcAAIQADQCA\
CIAAoAgAiA08EQCACIAMgACgCBGoiBkkNAwsgACgCCCEADAALAAsgACABNgIAIAAgACgCBCAEajYCBCABQQ9qQXhxQQhrIgQgBUEDcjYCBCAGQQ9qQXhxQQhrIgMgBCAFaiIAayEFIANB4JvAACgCAEYNBCADQdy\
bwAAoAgBGDQUgAygCBCICQQNxQQFGBEAgAyACQXhxIgEQWiABIAVqIQUgASADaiIDKAIEIQILIAMgAkF+cTYCBCAAIAVBAXI2AgQgACAFaiAFNgIAIAVBgAJPBEAgACAFEFwMCAsCQEHMm8AAKAIAIgFBASAFQQN\
2dCICcUUEQEHMm8AAIAEgAnI2AgAgBUH4AXFBxJnAAGoiBSEDDAELIAVB+AFxIgFBxJnAAGohAyABQcyZwABqKAIAIQULIAMgADYCCCAFIAA2AgwgACADNgIMIAAgBTYCCAwHC0Hgm8AAIAFBD2pBeHEiAEEIayI\
DNgIAQdibwAAgBEEoayIJIAEgAGtqQQhqIgA2AgAgAyAAQQFyNgIEIAEgCWpBKDYCBEHsm8AAQYCAgAE2AgAgAiAGQSBrQXhxQQhrIgAgACACQRBqSRsiA0EbNgIEIANBCGoiAEG0mcAA/QACAP0LAgBBwJnAACA\
HNgIAQbiZwAAgBDYCAEG0mcAAIAE2AgBBvJnAACAANgIAIANBHGohAANAIABBBzYCACAAQQRqIgAgBkkNAAsgAiADRg0IIAMgAygCBEF+cTYCBCACIAMgAmsiAEEBcjYCBCADIAA2AgAgAEGAAk8EQCACIAAQXAw\
JCwJAQcybwAAoAgAiAUEBIABBA3Z0IgRxRQRAQcybwAAgASAEcjYCACAAQfgBcUHEmcAAaiIAIQEMAQsgAEH4AXEiAEHEmcAAaiEBIABBzJnAAGooAgAhAAsgASACNgIIIAAgAjYCDCACIAE2AgwgAiAANgIIDAg\
LQdibwAAgACAFayIBNgIAQeCbwABB4JvAACgCACIAIAVqIgI2AgAgAiABQQFyNgIEIAAgBUEDcjYCBCAAQQhqIQAMCAtB3JvAACgCACEAAkAgASAFayICQQ9NBEBB3JvAAEEANgIAQdSbwABBADYCACAAIAFBA3I\
2AgQgACABaiIBIAEoAgRBAXI2AgQMAQtB1JvAACACNgIAQdybwAAgACAFaiIENgIAIAQgAkEBcjYCBCAAIAFqIAI2AgAgACAFQQNyNgIECyAAQQhqIQAMBwsgACAEIAZqNgIEQeCbwABB4JvAACgCACIAQQ9qQXh\
xIgFBCGsiAjYCAEHYm8AAQdibwAAoAgAgBGoiBCAAIAFrakEIaiIBNgIAIAIgAUEBcjYCBCAAIARqQSg2AgRB7JvAAEGAgIABNgIADAULQeCbwAAgADYCAEHYm8AAQdibwAAoAgAgBWoiATYCACAAIAFBAXI2AgQ\
MAgtB3JvAACAANgIAQdSbwABB1JvAACgCACAFaiIBNgIAIAAgAUEBcjYCBCAAIAFqIAE2AgAMAQtB8JvAACABNgIADAELIARBCGohAAwCC0H0m8AAQf8fNgIAQcCZwAAgBzYCAEG4mcAAIAQ2AgBBtJnAACABNgI\
AQdCZwABBxJnAADYCAEHYmcAAQcyZwAA2AgBBzJnAAEHEmcAANgIAQeCZwABB1JnAADYCAEHUmcAAQcyZwAA2AgBB6JnAAEHcmcAANgIAQdyZwABB1JnAADYCAEHwmcAAQeSZwAA2AgBB5JnAAEHcmcAANgIAQfi\
ZwABB7JnAADYCAEHsmcAAQeSZwAA2AgBBgJrAAEH0mcAANgIAQfSZwABB7JnAADYCAEGImsAAQfyZwAA2AgBB/JnAAEH0mcAANgIAQZCawABBhJrAADYCAEGEmsAAQfyZwAA2AgBBjJrAAEGEmsAANgIAQZiawAB\
BjJrAADYCAEGUmsAAQYyawAA2AgBBoJrAAEGUmsAANgIAQZyawABBlJrAADYCAEGomsAAQZyawAA2AgBBpJrAAEGcmsAANgIAQbCawABBpJrAADYCAEGsmsAAQaSawAA2AgBBuJrAAEGsmsAANgIAQbSawABBrJr\
AADYCAEHAmsAAQbSawAA2AgBBvJrAAEG0msAANgIAQciawABBvJrAADYCAEHEmsAAQbyawAA2AgBB0JrAAEHEmsAANgIAQdiawABBzJrAADYCAEHMmsAAQcSawAA2AgBB4JrAAEHUmsAANgIAQdSawABBzJrAADY\
CAEHomsAAQdyawAA2AgBB3JrAAEHUmsAANgIAQfCawABB5JrAADYCAEHkmsAAQdyawAA2AgBB+JrAAEHsmsAANgIAQeyawABB5JrAADYCAEGAm8AAQfSawAA2AgBB9JrAAEHsmsAANgIAQYibwABB/JrAADYCAEH\
8msAAQfSawAA2AgBBkJvAAEGEm8AANgIAQYSbwABB/JrAADYCAEGYm8AAQYybwAA2AgBBjJvAAEGEm8AANgIAQaCbwABBlJvAADYCAEGUm8AAQYybwAA2AgBBqJvAAEGcm8AANgIAQZybwABBlJvAADYCAEGwm8A\
AQaSbwAA2AgBBpJvAAEGcm8AANgIAQbibwABBrJvAADYCAEGsm8AAQaSbwAA2AgBBwJvAAEG0m8AANgIAQbSbwABBrJvAADYCAEHIm8AAQbybwAA2AgBBvJvAAEG0m8AANgIAQeCbwAAgAUEPakF4cSIAQQhrIgI\
2AgBBxJvAAEG8m8AANgIAQdibwAAgBEEoayIEIAEgAGtqQQhqIgA2AgAgAiAAQQFyNgIEIAEgBGpBKDYCBEHsm8AAQYCAgAE2AgALQQAhAEHYm8AAKAIAIgEgBU0NAEHYm8AAIAEgBWsiATYCAEHgm8AAQeCbwAA\
oAgAiACAFaiICNgIAIAIgAUEBcjYCBCAAIAVBA3I2AgQgAEEIaiEACyAIQRBqJAAgAAs9AQJ/AkAgAEEEaygCACICQXhxIgNBBEEIIAJBA3EiAhsgAWpJDQAgAkEAIAMgAUEnaksbDQAgABBZDwsAC6IGAQR/IAB\
BCGsiASAAQQRrKAIAIgNBeHEiAGohAgJAAkAgA0EBcQ0AIANBAnFFDQEgASgCACIDIABqIQAgASADayIBQdybwAAoAgBGBEAgAigCBEEDcUEDRw0BQdSbwAAgADYCACACIAIoAgRBfnE2AgQgASAAQQFyNgIEIAI\
gADYCAA8LIAEgAxBaCwJAAkBB9JvAAAJ/AkACQAJAAkAgAigCBCIDQQJxRQRAIAJB4JvAACgCAEYNAiACQdybwAAoAgBGDQMgAiADQXhxIgIQWiABIAAgAmoiAEEBcjYCBCAAIAFqIAA2AgAgAUHcm8AAKAIARw0\
BQdSbwAAgADYCAA8LIAIgA0F+cTYCBCABIABBAXI2AgQgACABaiAANgIACyAAQYACSQ0EIAEgABBcQfSbwABB9JvAACgCAEEBayIANgIAIAANBkG8mcAAKAIAIgANAkH/HwwDC0Hgm8AAIAE2AgBB2JvAAEHYm8A\
AKAIAIABqIgA2AgAgASAAQQFyNgIEQdybwAAoAgAgAUYEQEHUm8AAQQA2AgBB3JvAAEEANgIACyAAQeybwAAoAgAiAk0NBUHgm8AAKAIAIgBFDQVB2JvAACgCACIDQSlJDQRBtJnAACEBA0AgACABKAIAIgRPBEA\
gACAEIAEoAgRqSQ0GCyABKAIIIQEMAAsAC0Hcm8AAIAE2AgBB1JvAAEHUm8AAKAIAIABqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAA8LQQAhAQNAIAFBAWohASAAKAIIIgANAAtB/x8gASABQf8fTRsLNgIADws\
CQEHMm8AAKAIAIgJBASAAQQN2dCIDcUUEQEHMm8AAIAIgA3I2AgAgAEH4AXFBxJnAAGoiACECDAELIABB+AFxIgBBxJnAAGohAiAAQcyZwABqKAIAIQALIAIgATYCCCAAIAE2AgwgASACNgIMIAEgADYCCA8LQfS\
bwABBvJnAACgCACIABH9BACEBA0AgAUEBaiEBIAAoAggiAA0AC0H/HyABIAFB/x9NGwVB/x8LNgIAIAIgA08NAEHsm8AAQX82AgALC4IDAQR/IAAoAgwhAgJAAkACQCABQYACTwRAIAAoAhghAwJAAkAgACACRgR\
AIABBFEEQIAAoAhQiAhtqKAIAIgENAUEAIQIMAgsgACgCCCIBIAI2AgwgAiABNgIIDAELIABBFGogAEEQaiACGyEEA0AgBCEFIAEiAkEUaiACQRBqIAIoAhQiARshBCACQRRBECABG2ooAgAiAQ0ACyAFQQA2AgA\
LIANFDQICQCAAKAIcQQJ0QbSYwABqIgEoAgAgAEcEQCADKAIQIABGDQEgAyACNgIUIAINAwwECyABIAI2AgAgAkUNBAwCCyADIAI2AhAgAg0BDAILIAAoAggiACACRwRAIAAgAjYCDCACIAA2AggPC0HMm8AAQcy\
bwAAoAgBBfiABQQN2d3E2AgAPCyACIAM2AhggACgCECIBBEAgAiABNgIQIAEgAjYCGAsgACgCFCIARQ0AIAIgADYCFCAAIAI2AhgPCw8LQdCbwABB0JvAACgCAEF+IAAoAhx3cTYCAAuOBAECfyAAIAFqIQICQAJ\
AAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohASAAIANrIgBB3JvAACgCAEYEQCACKAIEQQNxQQNHDQFB1JvAACABNgIAIAIgAigCBEF+cTYCBCAAIAFBAXI2AgQgAiABNgIADwsgACADEFoLAkACQCA\
CKAIEIgNBAnFFBEAgAkHgm8AAKAIARg0CIAJB3JvAACgCAEYNBCACIANBeHEiAhBaIAAgASACaiIBQQFyNgIEIAAgAWogATYCACAAQdybwAAoAgBHDQFB1JvAACABNgIADwsgAiADQX5xNgIEIAAgAUEBcjYCBCA\
AIAFqIAE2AgALIAFBgAJPBEAgACABEFwPCwJAQcybwAAoAgAiAkEBIAFBA3Z0IgNxRQRAQcybwAAgAiADcjYCACABQfgBcUHEmcAAaiIBIQIMAQsgAUH4AXEiAUHEmcAAaiECIAFBzJnAAGooAgAhAQsgAiAANgI\
IIAEgADYCDCAAIAI2AgwgACABNgIIDwtB4JvAACAANgIAQdibwABB2JvAACgCACABaiIBNgIAIAAgAUEBcjYCBCAAQdybwAAoAgBHDQBB1JvAAEEANgIAQdybwABBADYCAAsPC0Hcm8AAIAA2AgBB1JvAAEHUm8A\
AKAIAIAFqIgE2AgAgACABQQFyNgIEIAAgAWogATYCAAvDAgEEfyAAQgA3AhAgAAJ/QQAgAUEIdiIDRQ0AGkEfIAFBgICACE8NABogAUEmIANnIgNrdkEBcSADQQF0ckE+cwsiAjYCHCACQQJ0QbSYwABqIQRBASA\
CdCIDQdCbwAAoAgBxRQRAIAQgADYCACAAIAQ2AhggACAANgIMIAAgADYCCEHQm8AAQdCbwAAoAgAgA3I2AgAPCwJAAkAgASAEKAIAIgMoAgRBeHFGBEAgAyECDAELIAFBGSACQQF2a0EAIAJBH0cbdCEFA0AgAyA\
FQR12QQRxaiIEKAIQIgJFDQIgBUEBdCEFIAIhAyACKAIEQXhxIAFHDQALCyACKAIIIgEgADYCDCACIAA2AgggAEEANgIYIAAgAjYCDCAAIAE2AggPCyAEQRBqIAA2AgAgACADNgIYIAAgADYCDCAAIAA2AggLC+4\
VBwBBoYDAAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBiYLAAAsBAQBBoILAAAv\
gAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGJhMAACwEBAEGghMA\
AC+ABAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQaGGwAALXgEAAAE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAQYCIwAALtBBVbmV4cGVjdGVkIGVuZCBvZiBkYXR\
hVW5leHBlY3RlZCBkYXRhUmVxdWVzdCBsaW5lIHRvbyBsb25nSW52YWxpZCBtZXRob2QgY2hhcmFjdGVySW52YWxpZCBVUkwgY2hhcmFjdGVyUFJJIGlzIG9ubHkgdmFsaWQgd2l0aCBIVFRQLzIuMFVuc3VwcG9\
ydGVkIEhUVFAgdmVyc2lvbkludmFsaWQgcHJvdG9jb2xJbnZhbGlkIHByb3RvY29sIG5hbWVFeHBlY3RlZCAvIGFmdGVyIHRoZSBwcm90b2NvbCBuYW1lRXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgVVJMRXhwZWN0ZWQ\
gc3BhY2UgYWZ0ZXIgbWV0aG9kUmVxdWVzdCBsaW5lIHRvbyBzaG9ydEV4cGVjdGVkIENSTEZTdGF0dXMgbGluZSB0b28gbG9uZ0ludmFsaWQgSFRUUCByZXNwb25zZSBzdGF0dXNJbnZhbGlkIHN0YXR1cyByZWF\
zb24gY2hhcmFjdGVyRXhwZWN0ZWQgYSBzcGFjZSBhZnRlciBIVFRQIHJlc3BvbnNlIHN0YXR1c0V4cGVjdGVkIHNwYWNlIGFmdGVyIHByb3RvY29sU3RhdHVzIGxpbmUgdG9vIHNob3J0TWFsZm9ybWVkIEhUVFA\
vMi4wIHByZWZhY2VVbmV4cGVjdGVkIENvbnRlbnQtTGVuZ3RoIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBDb250ZW50LUxlbmd0aCBoZWFkZXIgdmFsdWVJbnZhbGlkIENvbnR\
lbnQtTGVuZ3RoIGhlYWRlckludmFsaWQgZHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoIGhlYWRlclVuZXhwZWN0ZWQgQ29udGVudC1MZW5ndGggaGVhZGVyIHdoZW4gVHJhbnNmZXItRW5jb2RpbmcgaGVhZGVyIGl\
zIHByZXNlbnRVbmV4cGVjdGVkIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgdmFsdWVUaGUgdmFsdWU\
gImNodW5rZWQiIGluIHRoZSBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgbXVzdCBiZSB0aGUgbGFzdCBwcm92aWRlZCBhbmQgY2FuIGJlIHByb3ZpZGVkIG9ubHkgb25jZVRoZSB2YWx1ZSAiY2h1bmtlZCIgaW4\
gdGhlIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBtdXN0IGJlIHRoZSBsYXN0IHByb3ZpZGVkVW5leHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgd2hlbiBDb250ZW50LUxlbmd0aCBoZWFkZXIgaXM\
gcHJlc2VudEV4cGVjdGVkIENvbm5lY3Rpb24gaGVhZGVyIHZhbHVlSW52YWxpZCBDb25uZWN0aW9uIGhlYWRlciB2YWx1ZUV4cGVjdGVkIFRyYWlsZXIgaGVhZGVyIHZhbHVlRXhwZWN0ZWQgVXBncmFkZSBoZWF\
kZXIgdmFsdWVJbnZhbGlkIFVwZ3JhZGUgaGVhZGVyIHZhbHVlSW52YWxpZCBoZWFkZXIgZmllbGQgbmFtZSBjaGFyYWN0ZXJJbnZhbGlkIGhlYWRlciBmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJIZWFkZXIgbGluZSB\
0b28gbG9uZ01pc3NpbmcgQ29ubmVjdGlvbiBoZWFkZXIgc2V0IHRvICJ1cGdyYWRlIiB3aGVuIHVzaW5nIHRoZSBVcGdyYWRlIGhlYWRlclRyYWlsZXJzIGFyZSBub3QgYWxsb3dlZCB3aGVuIG5vdCB1c2luZyB\
jaHVua2VkIHRyYW5zZmVyIGVuY29kaW5nVW5leHBlY3RlZCBjb250ZW50IGZvciB0aGUgcmVxdWVzdCAoR0VUIG9yIEhFQUQpVHJhbnNmZXItRW5jb2RpbmcgbGFzdCBoZWFkZXIgdmFsdWUgbXVzdCBiZSAiY2h\
1bmtlZCIgaWYgdGhlIGhlYWRlciBpcyBwcmVzZW50Q2h1bmsgaGVhZGVyIHRvbyBsb25nSW52YWxpZCBjaHVuayBsZW5ndGggY2hhcmFjdGVySW52YWxpZCBjaHVuayBsZW5ndGggc2l6ZUV4cGVjdGVkIGNodW5\
rIGV4dGVuc2lvbiBuYW1lSW52YWxpZCBjaHVuayBleHRlbnNpb24gbmFtZSBjaGFyYWN0ZXJFeHBlY3RlZCBjbG9zaW5nIHF1b3RlIGZvciBjaHVuayBleHRlbnNpb24gdmFsdWVJbnZhbGlkIGNodW5rIGV4dGV\
uc2lvbiBxdW90ZWQgdmFsdWUgY2hhcmFjdGVyRXhwZWN0ZWQgY2h1bmsgZXh0ZW5zaW9uIHZhbHVlSW52YWxpZCBjaHVuayBleHRlbnNpb24gdmFsdWUgY2hhcmFjdGVySW52YWxpZCBjaHVuayBleHRlbnNpb24\
gY2hhcmFjdGVyIGFmdGVyIHZhbHVlRXhwZWN0ZWQgQ1JMRiBhZnRlciBjaHVuayBkYXRhSW52YWxpZCB0cmFpbGVyIGZpZWxkIG5hbWUgY2hhcmFjdGVySW52YWxpZCB0cmFpbGVyIGZpZWxkIHZhbHVlIGNoYXJ\
hY3RlclRyYWlsZXIgbGluZSB0b28gbG9uZ0ludmFsaWQgc3RhdGU=","base64")),textEncoder=new TextEncoder,textDecoder=new TextDecoder;function log(logger,raw){const len=Number(
BigInt.asUintN(32,raw)),ptr=Number(raw>>32n);logger(textDecoder.decode(new Uint8Array(this.memory.buffer,ptr,len)))}function alloc(len){return this.alloc(len)>>>
0}function dealloc(ptr,len){return this.dealloc(ptr,len)}function create(){return this.create()>>>0}function destroy(parser){this.destroy(parser)}function parse(parser,data,limit){
return this.parse(parser,data,limit)>>>0}function fail(parser,code,description){const len=description.length,ptr=this.alloc(len),buffer=new Uint8Array(this.memory.
buffer,ptr,len);textEncoder.encodeInto(description,buffer),this.fail(parser,code,ptr,len),this.dealloc(ptr,len)}function hasDebug(){return this.milo_has_debug()!==
0}const Errors=Object.freeze({NONE:0,USER:1,CALLBACK_ERROR:2,UNEXPECTED_STATE:3,UNEXPECTED_DATA:4,UNEXPECTED_EOF:5,UNEXPECTED_CHARACTER:6,UNEXPECTED_CONTENT_LENGTH:7,
UNEXPECTED_TRANSFER_ENCODING:8,UNEXPECTED_CONTENT:9,UNEXPECTED_TRAILERS:10,INVALID_VERSION:11,INVALID_STATUS:12,INVALID_CONTENT_LENGTH:13,INVALID_TRANSFER_ENCODING:14,
INVALID_CHUNK_SIZE:15,MISSING_CONNECTION_UPGRADE:16,UNSUPPORTED_HTTP_VERSION:17,0:"NONE",1:"USER",2:"CALLBACK_ERROR",3:"UNEXPECTED_STATE",4:"UNEXPECTED_DATA",5:"\
UNEXPECTED_EOF",6:"UNEXPECTED_CHARACTER",7:"UNEXPECTED_CONTENT_LENGTH",8:"UNEXPECTED_TRANSFER_ENCODING",9:"UNEXPECTED_CONTENT",10:"UNEXPECTED_TRAILERS",11:"INVA\
LID_VERSION",12:"INVALID_STATUS",13:"INVALID_CONTENT_LENGTH",14:"INVALID_TRANSFER_ENCODING",15:"INVALID_CHUNK_SIZE",16:"MISSING_CONNECTION_UPGRADE",17:"UNSUPPOR\
TED_HTTP_VERSION"}),Methods=Object.freeze({OTHER:0,GET:1,HEAD:2,POST:3,PUT:4,DELETE:5,CONNECT:6,OPTIONS:7,TRACE:8,PATCH:9,PRI:10,0:"OTHER",1:"GET",2:"HEAD",3:"P\
OST",4:"PUT",5:"DELETE",6:"CONNECT",7:"OPTIONS",8:"TRACE",9:"PATCH",10:"PRI"}),Callbacks=Object.freeze({ON_ERROR:0,ON_FINISH:1,ON_MESSAGE_START:2,ON_MESSAGE_COMPLETE:3,
ON_REQUEST:4,ON_RESPONSE:5,ON_RESET:6,ON_METHOD:7,ON_URL:8,ON_PROTOCOL:9,ON_VERSION:10,ON_STATUS:11,ON_REASON:12,ON_HEADER_NAME:13,ON_HEADER_VALUE:14,ON_HEADERS:15,
ON_CONNECT:16,ON_UPGRADE:17,ON_CHUNK_LENGTH:18,ON_CHUNK_EXTENSION_NAME:19,ON_CHUNK_EXTENSION_VALUE:20,ON_CHUNK:21,ON_BODY:22,ON_DATA:23,ON_TRAILER_NAME:24,ON_TRAILER_VALUE:25,
ON_TRAILERS:26,ON_STATE_CHANGE:27,0:"ON_ERROR",1:"ON_FINISH",2:"ON_MESSAGE_START",3:"ON_MESSAGE_COMPLETE",4:"ON_REQUEST",5:"ON_RESPONSE",6:"ON_RESET",7:"ON_METH\
OD",8:"ON_URL",9:"ON_PROTOCOL",10:"ON_VERSION",11:"ON_STATUS",12:"ON_REASON",13:"ON_HEADER_NAME",14:"ON_HEADER_VALUE",15:"ON_HEADERS",16:"ON_CONNECT",17:"ON_UPG\
RADE",18:"ON_CHUNK_LENGTH",19:"ON_CHUNK_EXTENSION_NAME",20:"ON_CHUNK_EXTENSION_VALUE",21:"ON_CHUNK",22:"ON_BODY",23:"ON_DATA",24:"ON_TRAILER_NAME",25:"ON_TRAILE\
R_VALUE",26:"ON_TRAILERS",27:"ON_STATE_CHANGE"}),CallbackActives=Object.freeze({NONE:0n,ON_ERROR:1n,ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,
ON_RESPONSE:32n,ON_RESET:64n,ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,
ON_HEADERS:32768n,ON_CONNECT:65536n,ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,ON_CHUNK_EXTENSION_NAME:524288n,ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,
ON_BODY:4194304n,ON_DATA:8388608n,ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,0n:"NONE",
1n:"ON_ERROR",2n:"ON_FINISH",4n:"ON_MESSAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_REQUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"\
ON_PROTOCOL",1024n:"ON_VERSION",2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADER_NAME",16384n:"ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"\
ON_UPGRADE",262144n:"ON_CHUNK_LENGTH",524288n:"ON_CHUNK_EXTENSION_NAME",1048576n:"ON_CHUNK_EXTENSION_VALUE",2097152n:"ON_CHUNK",4194304n:"ON_BODY",8388608n:"ON_\
DATA",16777216n:"ON_TRAILER_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAILERS",134217728n:"ON_STATE_CHANGE",268435455n:"ALL"}),Events=Object.freeze({END:0,
ERROR:1,FINISH:2,MESSAGE_START:3,MESSAGE_COMPLETE:4,REQUEST:5,RESPONSE:6,RESET:7,METHOD:8,URL:9,PROTOCOL:10,VERSION:11,STATUS:12,REASON:13,HEADER_NAME:14,HEADER_VALUE:15,
HEADERS:16,CONNECT:17,UPGRADE:18,CHUNK_LENGTH:19,CHUNK_EXTENSION_NAME:20,CHUNK_EXTENSION_VALUE:21,CHUNK:22,BODY:23,DATA:24,TRAILER_NAME:25,TRAILER_VALUE:26,TRAILERS:27,
STATE_CHANGE:28,0:"END",1:"ERROR",2:"FINISH",3:"MESSAGE_START",4:"MESSAGE_COMPLETE",5:"REQUEST",6:"RESPONSE",7:"RESET",8:"METHOD",9:"URL",10:"PROTOCOL",11:"VERS\
ION",12:"STATUS",13:"REASON",14:"HEADER_NAME",15:"HEADER_VALUE",16:"HEADERS",17:"CONNECT",18:"UPGRADE",19:"CHUNK_LENGTH",20:"CHUNK_EXTENSION_NAME",21:"CHUNK_EXT\
ENSION_VALUE",22:"CHUNK",23:"BODY",24:"DATA",25:"TRAILER_NAME",26:"TRAILER_VALUE",27:"TRAILERS",28:"STATE_CHANGE"}),EventActives=Object.freeze({NONE:0n,ON_ERROR:1n,
ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,ON_VERSION:1024n,
ON_STATUS:2048n,ON_REASON:4096n,ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,ON_CHUNK_EXTENSION_NAME:524288n,
ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,ON_BODY:4194304n,ON_DATA:8388608n,ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,ON_TRAILERS:67108864n,
ON_STATE_CHANGE:134217728n,ALL:268435455n,0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"ON_MESSAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_REQUEST",32n:"ON_RESPONS\
E",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"ON_PROTOCOL",1024n:"ON_VERSION",2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADER_NAME",16384n:"ON_HEA\
DER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHUNK_LENGTH",524288n:"ON_CHUNK_EXTENSION_NAME",1048576n:"ON_CHUNK_EXTENSION\
_VALUE",2097152n:"ON_CHUNK",4194304n:"ON_BODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAILERS",134217728n:"O\
N_STATE_CHANGE",268435455n:"ALL"}),States=Object.freeze({START:0,FINISH:1,ERROR:2,REQUEST_LINE:3,STATUS_LINE:4,HTTP2_PREFACE:5,HEADER:6,BODY_DECISION:7,BODY_VIA_CONTENT_LENGTH:8,
BODY_WITH_NO_LENGTH:9,CHUNK_HEADER:10,CHUNK_EXTENSIONS:11,CHUNK_DATA:12,TRAILER:13,TUNNEL:14,0:"START",1:"FINISH",2:"ERROR",3:"REQUEST_LINE",4:"STATUS_LINE",5:"\
HTTP2_PREFACE",6:"HEADER",7:"BODY_DECISION",8:"BODY_VIA_CONTENT_LENGTH",9:"BODY_WITH_NO_LENGTH",10:"CHUNK_HEADER",11:"CHUNK_EXTENSIONS",12:"CHUNK_DATA",13:"TRAI\
LER",14:"TUNNEL"}),ParserFields=Object.freeze({MAX_START_LINE_LENGTH:0,MAX_HEADER_LENGTH:4,MAX_BODY_PAYLOAD:8,AUTODETECT:16,IS_REQUEST:17,SUSPEND_AFTER_HEADERS:18,
MANAGE_UNCONSUMED:19,CONTINUE_WITHOUT_DATA:20,IS_CONNECT:21,SKIP_BODY:22,DEBUG:23,PARSED:24,POSITION:32,STATE:36,PAUSED:37,ERROR_CODE:38,CONTENT_LENGTH:40,CHUNK_SIZE:48,
REMAINING_CONTENT_LENGTH:56,REMAINING_CHUNK_SIZE:64,STATUS:72,METHOD:76,HAS_CONTENT_LENGTH:77,HAS_TRANSFER_ENCODING:78,HAS_CHUNKED_TRANSFER_ENCODING:79,HAS_CONNECTION_CLOSE:80,
HAS_CONNECTION_UPGRADE:81,HAS_UPGRADE:82,HAS_TRAILERS:83,ACTIVE_CALLBACKS:88,ACTIVE_EVENTS:96,PTR:104,ERROR_DESCRIPTION:108,UNCONSUMED:364,UNCONSUMED_LEN:368,ERROR_DESCRIPTION_LEN:372,
EVENTS:376,0:"MAX_START_LINE_LENGTH",4:"MAX_HEADER_LENGTH",8:"MAX_BODY_PAYLOAD",16:"AUTODETECT",17:"IS_REQUEST",18:"SUSPEND_AFTER_HEADERS",19:"MANAGE_UNCONSUMED",
20:"CONTINUE_WITHOUT_DATA",21:"IS_CONNECT",22:"SKIP_BODY",23:"DEBUG",24:"PARSED",32:"POSITION",36:"STATE",37:"PAUSED",38:"ERROR_CODE",40:"CONTENT_LENGTH",48:"CH\
UNK_SIZE",56:"REMAINING_CONTENT_LENGTH",64:"REMAINING_CHUNK_SIZE",72:"STATUS",76:"METHOD",77:"HAS_CONTENT_LENGTH",78:"HAS_TRANSFER_ENCODING",79:"HAS_CHUNKED_TRA\
NSFER_ENCODING",80:"HAS_CONNECTION_CLOSE",81:"HAS_CONNECTION_UPGRADE",82:"HAS_UPGRADE",83:"HAS_TRAILERS",88:"ACTIVE_CALLBACKS",96:"ACTIVE_EVENTS",104:"PTR",108:"\
ERROR_DESCRIPTION",364:"UNCONSUMED",368:"UNCONSUMED_LEN",372:"ERROR_DESCRIPTION_LEN",376:"EVENTS"});function isAutodetect(parser){return this.is_autodetect(parser)!==
0}function isRequest(parser){return this.is_request(parser)!==0}function isPaused(parser){return this.is_paused(parser)!==0}function shouldManageUnconsumed(parser){
return this.should_manage_unconsumed(parser)!==0}function shouldSuspendAfterHeaders(parser){return this.should_suspend_after_headers(parser)!==0}function getMaxStartLineLength(parser){
return this.get_max_start_line_length(parser)>>>0}function getMaxHeaderLength(parser){return this.get_max_header_length(parser)>>>0}function getMaxBodyPayload(parser){
return BigInt.asUintN(64,this.get_max_body_payload(parser))}function shouldContinueWithoutData(parser){return this.should_continue_without_data(parser)!==0}function isConnect(parser){
return this.is_connect(parser)!==0}function isDebug(parser){return this.is_debug(parser)!==0}function shouldSkipBody(parser){return this.should_skip_body(parser)!==
0}function getState(parser){return this.get_state(parser)>>>0}function getPosition(parser){return this.get_position(parser)>>>0}function getParsed(parser){return BigInt.
asUintN(64,this.get_parsed(parser))}function getErrorCode(parser){return this.get_error_code(parser)>>>0}function getMethod(parser){return this.get_method(parser)>>>
0}function getStatus(parser){return this.get_status(parser)>>>0}function hasConnectionClose(parser){return this.has_connection_close(parser)!==0}function hasConnectionUpgrade(parser){
return this.has_connection_upgrade(parser)!==0}function getContentLength(parser){return BigInt.asUintN(64,this.get_content_length(parser))}function getChunkSize(parser){
return BigInt.asUintN(64,this.get_chunk_size(parser))}function getRemainingContentLength(parser){return BigInt.asUintN(64,this.get_remaining_content_length(parser))}
function getRemainingChunkSize(parser){return BigInt.asUintN(64,this.get_remaining_chunk_size(parser))}function hasContentLength(parser){return this.has_content_length(
parser)!==0}function hasTransferEncoding(parser){return this.has_transfer_encoding(parser)!==0}function hasChunkedTransferEncoding(parser){return this.has_chunked_transfer_encoding(
parser)!==0}function hasUpgrade(parser){return this.has_upgrade(parser)!==0}function hasTrailers(parser){return this.has_trailers(parser)!==0}function getErrorDescription(parser){
const raw=this.get_error_description_raw(parser),len=Number(BigInt.asUintN(32,raw)),ptr=Number(raw>>32n);return textDecoder.decode(new Uint8Array(this.memory.buffer,
ptr,len))}function setShouldAutodetect(parser,value){this.set_should_autodetect(parser,value)}function setShouldContinueWithoutData(parser,value){this.set_should_continue_without_data(
parser,value)}function setIsRequest(parser,value){this.set_is_request(parser,value)}function setIsConnect(parser,value){this.set_is_connect(parser,value)}function setDebug(parser,value){
this.set_debug(parser,value)}function setShouldManageUnconsumed(parser,value){this.set_should_manage_unconsumed(parser,value)}function setShouldSuspendAfterHeaders(parser,value){
this.set_should_suspend_after_headers(parser,value)}function setMaxStartLineLength(parser,value){this.set_max_start_line_length(parser,value)}function setMaxHeaderLength(parser,value){
this.set_max_header_length(parser,value)}function setMaxBodyPayload(parser,value){this.set_max_body_payload(parser,value)}function setShouldSkipBody(parser,value){
this.set_should_skip_body(parser,value)}function setActiveCallbacks(parser,value){this.set_active_callbacks(parser,value)}function setActiveEvents(parser,value){
this.set_active_events(parser,value)}function simpleCreate(spans,create2){const parser=create2();return spans[parser]=[],this.setActiveCallbacks(parser,this.CALLBACK_ACTIVE_ALL),
parser}function simpleDestroy(spans,destroy2,parser){spans[parser]=void 0,destroy2(parser)}function noop(){}function setup(env={}){let{logger:logOption,...instanceEnvironment}=env,
logger=noop;const context={};logOption&&(typeof logOption!="function"&&(logOption=console.log),logger=log.bind(context,logOption));const wasm=new WebAssembly.Instance(
wasmModule,{env:{logger,on_error:noop,on_finish:noop,on_message_start:noop,on_message_complete:noop,on_request:noop,on_response:noop,on_reset:noop,on_method:noop,
on_url:noop,on_protocol:noop,on_version:noop,on_status:noop,on_reason:noop,on_header_name:noop,on_header_value:noop,on_headers:noop,on_connect:noop,on_upgrade:noop,
on_chunk_length:noop,on_chunk_extension_name:noop,on_chunk_extension_value:noop,on_chunk:noop,on_body:noop,on_data:noop,on_trailer_name:noop,on_trailer_value:noop,
on_trailers:noop,on_state_change:noop,...instanceEnvironment}}).exports;return context.memory=wasm.memory,{version:{raw:"0.9.0",major:0,minor:9,patch:0,prerelease:""},
METHOD_OTHER:0,METHOD_GET:1,METHOD_HEAD:2,METHOD_POST:3,METHOD_PUT:4,METHOD_DELETE:5,METHOD_CONNECT:6,METHOD_OPTIONS:7,METHOD_TRACE:8,METHOD_PATCH:9,METHOD_PRI:10,
CALLBACK_ON_ERROR:0,CALLBACK_ON_FINISH:1,CALLBACK_ON_MESSAGE_START:2,CALLBACK_ON_MESSAGE_COMPLETE:3,CALLBACK_ON_REQUEST:4,CALLBACK_ON_RESPONSE:5,CALLBACK_ON_RESET:6,
CALLBACK_ON_METHOD:7,CALLBACK_ON_URL:8,CALLBACK_ON_PROTOCOL:9,CALLBACK_ON_VERSION:10,CALLBACK_ON_STATUS:11,CALLBACK_ON_REASON:12,CALLBACK_ON_HEADER_NAME:13,CALLBACK_ON_HEADER_VALUE:14,
CALLBACK_ON_HEADERS:15,CALLBACK_ON_CONNECT:16,CALLBACK_ON_UPGRADE:17,CALLBACK_ON_CHUNK_LENGTH:18,CALLBACK_ON_CHUNK_EXTENSION_NAME:19,CALLBACK_ON_CHUNK_EXTENSION_VALUE:20,
CALLBACK_ON_CHUNK:21,CALLBACK_ON_BODY:22,CALLBACK_ON_DATA:23,CALLBACK_ON_TRAILER_NAME:24,CALLBACK_ON_TRAILER_VALUE:25,CALLBACK_ON_TRAILERS:26,CALLBACK_ON_STATE_CHANGE:27,
EVENT_END:0,EVENT_ERROR:1,EVENT_FINISH:2,EVENT_MESSAGE_START:3,EVENT_MESSAGE_COMPLETE:4,EVENT_REQUEST:5,EVENT_RESPONSE:6,EVENT_RESET:7,EVENT_METHOD:8,EVENT_URL:9,
EVENT_PROTOCOL:10,EVENT_VERSION:11,EVENT_STATUS:12,EVENT_REASON:13,EVENT_HEADER_NAME:14,EVENT_HEADER_VALUE:15,EVENT_HEADERS:16,EVENT_CONNECT:17,EVENT_UPGRADE:18,
EVENT_CHUNK_LENGTH:19,EVENT_CHUNK_EXTENSION_NAME:20,EVENT_CHUNK_EXTENSION_VALUE:21,EVENT_CHUNK:22,EVENT_BODY:23,EVENT_DATA:24,EVENT_TRAILER_NAME:25,EVENT_TRAILER_VALUE:26,
EVENT_TRAILERS:27,EVENT_STATE_CHANGE:28,CALLBACK_ACTIVE_NONE:0n,EVENT_ACTIVE_NONE:0n,CALLBACK_ACTIVE_ON_ERROR:1n,EVENT_ACTIVE_ON_ERROR:1n,CALLBACK_ACTIVE_ON_FINISH:2n,
EVENT_ACTIVE_ON_FINISH:2n,CALLBACK_ACTIVE_ON_MESSAGE_START:4n,EVENT_ACTIVE_ON_MESSAGE_START:4n,CALLBACK_ACTIVE_ON_MESSAGE_COMPLETE:8n,EVENT_ACTIVE_ON_MESSAGE_COMPLETE:8n,
CALLBACK_ACTIVE_ON_REQUEST:16n,EVENT_ACTIVE_ON_REQUEST:16n,CALLBACK_ACTIVE_ON_RESPONSE:32n,EVENT_ACTIVE_ON_RESPONSE:32n,CALLBACK_ACTIVE_ON_RESET:64n,EVENT_ACTIVE_ON_RESET:64n,
CALLBACK_ACTIVE_ON_METHOD:128n,EVENT_ACTIVE_ON_METHOD:128n,CALLBACK_ACTIVE_ON_URL:256n,EVENT_ACTIVE_ON_URL:256n,CALLBACK_ACTIVE_ON_PROTOCOL:512n,EVENT_ACTIVE_ON_PROTOCOL:512n,
CALLBACK_ACTIVE_ON_VERSION:1024n,EVENT_ACTIVE_ON_VERSION:1024n,CALLBACK_ACTIVE_ON_STATUS:2048n,EVENT_ACTIVE_ON_STATUS:2048n,CALLBACK_ACTIVE_ON_REASON:4096n,EVENT_ACTIVE_ON_REASON:4096n,
CALLBACK_ACTIVE_ON_HEADER_NAME:8192n,EVENT_ACTIVE_ON_HEADER_NAME:8192n,CALLBACK_ACTIVE_ON_HEADER_VALUE:16384n,EVENT_ACTIVE_ON_HEADER_VALUE:16384n,CALLBACK_ACTIVE_ON_HEADERS:32768n,
EVENT_ACTIVE_ON_HEADERS:32768n,CALLBACK_ACTIVE_ON_CONNECT:65536n,EVENT_ACTIVE_ON_CONNECT:65536n,CALLBACK_ACTIVE_ON_UPGRADE:131072n,EVENT_ACTIVE_ON_UPGRADE:131072n,
CALLBACK_ACTIVE_ON_CHUNK_LENGTH:262144n,EVENT_ACTIVE_ON_CHUNK_LENGTH:262144n,CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,
CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,CALLBACK_ACTIVE_ON_CHUNK:2097152n,EVENT_ACTIVE_ON_CHUNK:2097152n,
CALLBACK_ACTIVE_ON_BODY:4194304n,EVENT_ACTIVE_ON_BODY:4194304n,CALLBACK_ACTIVE_ON_DATA:8388608n,EVENT_ACTIVE_ON_DATA:8388608n,CALLBACK_ACTIVE_ON_TRAILER_NAME:16777216n,
EVENT_ACTIVE_ON_TRAILER_NAME:16777216n,CALLBACK_ACTIVE_ON_TRAILER_VALUE:33554432n,EVENT_ACTIVE_ON_TRAILER_VALUE:33554432n,CALLBACK_ACTIVE_ON_TRAILERS:67108864n,
EVENT_ACTIVE_ON_TRAILERS:67108864n,CALLBACK_ACTIVE_ON_STATE_CHANGE:134217728n,EVENT_ACTIVE_ON_STATE_CHANGE:134217728n,CALLBACK_ACTIVE_ALL:268435455n,EVENT_ACTIVE_ALL:268435455n,
ERROR_NONE:0,ERROR_USER:1,ERROR_CALLBACK_ERROR:2,ERROR_UNEXPECTED_STATE:3,ERROR_UNEXPECTED_DATA:4,ERROR_UNEXPECTED_EOF:5,ERROR_UNEXPECTED_CHARACTER:6,ERROR_UNEXPECTED_CONTENT_LENGTH:7,
ERROR_UNEXPECTED_TRANSFER_ENCODING:8,ERROR_UNEXPECTED_CONTENT:9,ERROR_UNEXPECTED_TRAILERS:10,ERROR_INVALID_VERSION:11,ERROR_INVALID_STATUS:12,ERROR_INVALID_CONTENT_LENGTH:13,
ERROR_INVALID_TRANSFER_ENCODING:14,ERROR_INVALID_CHUNK_SIZE:15,ERROR_MISSING_CONNECTION_UPGRADE:16,ERROR_UNSUPPORTED_HTTP_VERSION:17,STATE_START:0,STATE_FINISH:1,
STATE_ERROR:2,STATE_REQUEST_LINE:3,STATE_STATUS_LINE:4,STATE_HTTP2_PREFACE:5,STATE_HEADER:6,STATE_BODY_DECISION:7,STATE_BODY_VIA_CONTENT_LENGTH:8,STATE_BODY_WITH_NO_LENGTH:9,
STATE_CHUNK_HEADER:10,STATE_CHUNK_EXTENSIONS:11,STATE_CHUNK_DATA:12,STATE_TRAILER:13,STATE_TUNNEL:14,PARSER_FIELD_MAX_START_LINE_LENGTH:0,PARSER_FIELD_MAX_HEADER_LENGTH:4,
PARSER_FIELD_MAX_BODY_PAYLOAD:8,PARSER_FIELD_AUTODETECT:16,PARSER_FIELD_IS_REQUEST:17,PARSER_FIELD_SUSPEND_AFTER_HEADERS:18,PARSER_FIELD_MANAGE_UNCONSUMED:19,PARSER_FIELD_CONTINUE_WITHOUT_DATA:20,
PARSER_FIELD_IS_CONNECT:21,PARSER_FIELD_SKIP_BODY:22,PARSER_FIELD_DEBUG:23,PARSER_FIELD_PARSED:24,PARSER_FIELD_POSITION:32,PARSER_FIELD_STATE:36,PARSER_FIELD_PAUSED:37,
PARSER_FIELD_ERROR_CODE:38,PARSER_FIELD_CONTENT_LENGTH:40,PARSER_FIELD_CHUNK_SIZE:48,PARSER_FIELD_REMAINING_CONTENT_LENGTH:56,PARSER_FIELD_REMAINING_CHUNK_SIZE:64,
PARSER_FIELD_STATUS:72,PARSER_FIELD_METHOD:76,PARSER_FIELD_HAS_CONTENT_LENGTH:77,PARSER_FIELD_HAS_TRANSFER_ENCODING:78,PARSER_FIELD_HAS_CHUNKED_TRANSFER_ENCODING:79,
PARSER_FIELD_HAS_CONNECTION_CLOSE:80,PARSER_FIELD_HAS_CONNECTION_UPGRADE:81,PARSER_FIELD_HAS_UPGRADE:82,PARSER_FIELD_HAS_TRAILERS:83,PARSER_FIELD_ACTIVE_CALLBACKS:88,
PARSER_FIELD_ACTIVE_EVENTS:96,PARSER_FIELD_PTR:104,PARSER_FIELD_ERROR_DESCRIPTION:108,PARSER_FIELD_UNCONSUMED:364,PARSER_FIELD_UNCONSUMED_LEN:368,PARSER_FIELD_ERROR_DESCRIPTION_LEN:372,
PARSER_FIELD_EVENTS:376,Errors,Methods,Callbacks,CallbackActives,Events,EventActives,States,ParserFields,isAutodetect:isAutodetect.bind(wasm),isRequest:isRequest.
bind(wasm),isPaused:isPaused.bind(wasm),shouldManageUnconsumed:shouldManageUnconsumed.bind(wasm),shouldSuspendAfterHeaders:shouldSuspendAfterHeaders.bind(wasm),
getMaxStartLineLength:getMaxStartLineLength.bind(wasm),getMaxHeaderLength:getMaxHeaderLength.bind(wasm),getMaxBodyPayload:getMaxBodyPayload.bind(wasm),shouldContinueWithoutData:shouldContinueWithoutData.
bind(wasm),isConnect:isConnect.bind(wasm),isDebug:isDebug.bind(wasm),shouldSkipBody:shouldSkipBody.bind(wasm),getState:getState.bind(wasm),getPosition:getPosition.
bind(wasm),getParsed:getParsed.bind(wasm),getErrorCode:getErrorCode.bind(wasm),getMethod:getMethod.bind(wasm),getStatus:getStatus.bind(wasm),hasConnectionClose:hasConnectionClose.
bind(wasm),hasConnectionUpgrade:hasConnectionUpgrade.bind(wasm),getContentLength:getContentLength.bind(wasm),getChunkSize:getChunkSize.bind(wasm),getRemainingContentLength:getRemainingContentLength.
bind(wasm),getRemainingChunkSize:getRemainingChunkSize.bind(wasm),hasContentLength:hasContentLength.bind(wasm),hasTransferEncoding:hasTransferEncoding.bind(wasm),
hasChunkedTransferEncoding:hasChunkedTransferEncoding.bind(wasm),hasUpgrade:hasUpgrade.bind(wasm),hasTrailers:hasTrailers.bind(wasm),getErrorDescription:getErrorDescription.
bind(wasm),setShouldAutodetect:setShouldAutodetect.bind(wasm),setShouldContinueWithoutData:setShouldContinueWithoutData.bind(wasm),setIsRequest:setIsRequest.bind(
wasm),setIsConnect:setIsConnect.bind(wasm),setDebug:setDebug.bind(wasm),setShouldManageUnconsumed:setShouldManageUnconsumed.bind(wasm),setShouldSuspendAfterHeaders:setShouldSuspendAfterHeaders.
bind(wasm),setMaxStartLineLength:setMaxStartLineLength.bind(wasm),setMaxHeaderLength:setMaxHeaderLength.bind(wasm),setMaxBodyPayload:setMaxBodyPayload.bind(wasm),
setShouldSkipBody:setShouldSkipBody.bind(wasm),setActiveCallbacks:setActiveCallbacks.bind(wasm),setActiveEvents:setActiveEvents.bind(wasm),memory:wasm.memory,alloc:alloc.
bind(wasm),dealloc:dealloc.bind(wasm),create:create.bind(wasm),destroy:destroy.bind(wasm),parse:parse.bind(wasm),fail:fail.bind(wasm),hasDebug:hasDebug.bind(wasm),
clear:wasm.clear,complete:wasm.complete,finish:wasm.finish,pause:wasm.pause,reset:wasm.reset,resume:wasm.resume}}function simple(){const spans={},milo=setup({});
return milo.spans=spans,milo.create=simpleCreate.bind(milo,spans,milo.create),milo.destroy=simpleDestroy.bind(milo,spans,milo.destroy),milo}module.exports={wasmModule,
noop,setup,simple}}),2107:((module,__unused_webpack_exports,__webpack_require__)=>{const{kClients}=__webpack_require__(33),Agent=__webpack_require__(3779),{kAgent,
kMockAgentSet,kMockAgentGet,kDispatches,kIsMockActive,kNetConnect,kGetNetConnect,kOptions,kFactory,kMockAgentRegisterCallHistory,kMockAgentIsCallHistoryEnabled,
kMockAgentAddCallHistoryLog,kMockAgentMockCallHistoryInstance,kMockAgentAcceptsNonStandardSearchParameters,kMockCallHistoryAddLog,kIgnoreTrailingSlash}=__webpack_require__(
7595),MockClient=__webpack_require__(9271),MockPool=__webpack_require__(2646),{matchValue,normalizeSearchParams,buildAndValidateMockOptions,normalizeOrigin}=__webpack_require__(
4511),{InvalidArgumentError,UndiciError}=__webpack_require__(5793),Dispatcher=__webpack_require__(6089),PendingInterceptorsFormatter=__webpack_require__(2612),{
MockCallHistory}=__webpack_require__(6393);class MockAgent extends Dispatcher{constructor(opts={}){super(opts);const mockOptions=buildAndValidateMockOptions(opts);
if(this[kNetConnect]=!0,this[kIsMockActive]=!0,this[kMockAgentIsCallHistoryEnabled]=mockOptions.enableCallHistory??!1,this[kMockAgentAcceptsNonStandardSearchParameters]=
mockOptions.acceptNonStandardSearchParameters??!1,this[kIgnoreTrailingSlash]=mockOptions.ignoreTrailingSlash??!1,opts?.agent&&typeof opts.agent.dispatch!="funct\
ion")throw new InvalidArgumentError("Argument opts.agent must implement Agent");const agent=opts?.agent?opts.agent:new Agent(opts);this[kAgent]=agent,this[kClients]=
agent[kClients],this[kOptions]=mockOptions,this[kMockAgentIsCallHistoryEnabled]&&this[kMockAgentRegisterCallHistory]()}get webSocketOptions(){return this[kAgent].
webSocketOptions}get eventSourceOptions(){return this[kAgent].eventSourceOptions}get(origin){const normalizedOrigin=normalizeOrigin(origin),originKey=this[kIgnoreTrailingSlash]?
normalizedOrigin.replace(/\/$/,""):normalizedOrigin;let dispatcher=this[kMockAgentGet](originKey);return dispatcher||(dispatcher=this[kFactory](originKey),this[kMockAgentSet](
originKey,dispatcher)),dispatcher}dispatch(opts,handler){opts.origin=normalizeOrigin(opts.origin);const mockDispatcher=this.get(opts.origin);this[kMockAgentAddCallHistoryLog](
opts);const acceptNonStandardSearchParameters=this[kMockAgentAcceptsNonStandardSearchParameters],dispatchOpts={...opts};if(dispatchOpts.allowH2===!1){const http1OnlyKey=`${dispatchOpts.
origin}#http1-only`;if(!this[kClients].has(http1OnlyKey)){const http1OnlyDispatcher=this[kFactory](dispatchOpts.origin);http1OnlyDispatcher[kDispatches]=mockDispatcher[kDispatches],
this[kMockAgentSet](http1OnlyKey,http1OnlyDispatcher)}}if(acceptNonStandardSearchParameters&&dispatchOpts.path){const[path,searchParams]=dispatchOpts.path.split(
"?"),normalizedSearchParams=normalizeSearchParams(searchParams,acceptNonStandardSearchParameters);dispatchOpts.path=`${path}?${normalizedSearchParams}`}return this[kAgent].
dispatch(dispatchOpts,handler)}async close(){this.clearCallHistory(),await this[kAgent].close(),this[kClients].clear()}deactivate(){this[kIsMockActive]=!1}activate(){
this[kIsMockActive]=!0}enableNetConnect(matcher){if(typeof matcher=="string"||typeof matcher=="function"||matcher instanceof RegExp)Array.isArray(this[kNetConnect])?
this[kNetConnect].push(matcher):this[kNetConnect]=[matcher];else if(typeof matcher>"u")this[kNetConnect]=!0;else throw new InvalidArgumentError("Unsupported mat\
cher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[kNetConnect]=!1}enableCallHistory(){return this[kMockAgentIsCallHistoryEnabled]=!0,this}disableCallHistory(){
return this[kMockAgentIsCallHistoryEnabled]=!1,this}getCallHistory(){return this[kMockAgentMockCallHistoryInstance]}clearCallHistory(){this[kMockAgentMockCallHistoryInstance]!==
void 0&&this[kMockAgentMockCallHistoryInstance].clear()}get isMockActive(){return this[kIsMockActive]}[kMockAgentRegisterCallHistory](){this[kMockAgentMockCallHistoryInstance]===
void 0&&(this[kMockAgentMockCallHistoryInstance]=new MockCallHistory)}[kMockAgentAddCallHistoryLog](opts){this[kMockAgentIsCallHistoryEnabled]&&(this[kMockAgentRegisterCallHistory](),
this[kMockAgentMockCallHistoryInstance][kMockCallHistoryAddLog](opts))}[kMockAgentSet](origin,dispatcher){this[kClients].set(origin,dispatcher)}[kFactory](origin){
const mockOptions=Object.assign({agent:this},this[kOptions]);return this[kOptions]&&this[kOptions].connections===1?new MockClient(origin,mockOptions):new MockPool(
origin,mockOptions)}[kMockAgentGet](origin){const dispatcher=this[kClients].get(origin);if(dispatcher)return dispatcher;if(typeof origin!="string"){const dispatcher2=this[kFactory](
"http://localhost:9999");return this[kMockAgentSet](origin,dispatcher2),dispatcher2}for(const[keyMatcher,nonExplicitDispatcher]of Array.from(this[kClients]))if(nonExplicitDispatcher&&
typeof keyMatcher!="string"&&matchValue(keyMatcher,origin)){const dispatcher2=this[kFactory](origin);return this[kMockAgentSet](origin,dispatcher2),dispatcher2[kDispatches]=
nonExplicitDispatcher[kDispatches],dispatcher2}}[kGetNetConnect](){return this[kNetConnect]}pendingInterceptors(){const mockAgentClients=this[kClients];return Array.
from(mockAgentClients.entries()).flatMap(([origin,dispatcher])=>dispatcher[kDispatches].map(dispatch=>({...dispatch,origin}))).filter(({pending})=>pending)}assertNoPendingInterceptors({
pendingInterceptorsFormatter=new PendingInterceptorsFormatter}={}){const pending=this.pendingInterceptors();if(pending.length!==0)throw new UndiciError(pending.
length===1?`1 interceptor is pending:

${pendingInterceptorsFormatter.format(pending)}`.trim():`${pending.length} interceptors are pending:

${pendingInterceptorsFormatter.format(pending)}`.trim())}}module.exports=MockAgent}),6393:((module,__unused_webpack_exports,__webpack_require__)=>{const{kMockCallHistoryAddLog}=__webpack_require__(
7595),{InvalidArgumentError}=__webpack_require__(5793);function handleFilterCallsWithOptions(criteria,options,handler,store,allLogs){switch(options.operator){case"\
OR":return store.push(...handler(criteria,allLogs)),store;case"AND":return handler(criteria,store);default:throw new InvalidArgumentError("options.operator must\
 to be a case insensitive string equal to 'OR' or 'AND'")}}function buildAndValidateFilterCallsOptions(options={}){const finalOptions={};if("operator"in options){
if(typeof options.operator!="string"||options.operator.toUpperCase()!=="OR"&&options.operator.toUpperCase()!=="AND")throw new InvalidArgumentError("options.oper\
ator must to be a case insensitive string equal to 'OR' or 'AND'");return{...finalOptions,operator:options.operator.toUpperCase()}}return finalOptions}function makeFilterCalls(parameterName){
return(parameterValue,logs=this.logs)=>{if(typeof parameterValue=="string"||parameterValue==null)return logs.filter(log=>log[parameterName]===parameterValue);if(parameterValue instanceof
RegExp)return logs.filter(log=>parameterValue.test(log[parameterName]));throw new InvalidArgumentError(`${parameterName} parameter should be one of string, rege\
xp, undefined or null`)}}function computeUrlWithMaybeSearchParameters(requestInit){try{const url=new URL(requestInit.path,requestInit.origin);return url.search.
length!==0||(url.search=new URLSearchParams(requestInit.query).toString()),url}catch(error){throw new InvalidArgumentError("An error occurred when computing Moc\
kCallHistoryLog.url",{cause:error})}}class MockCallHistoryLog{constructor(requestInit={}){this.body=requestInit.body,this.headers=requestInit.headers,this.method=
requestInit.method;const url=computeUrlWithMaybeSearchParameters(requestInit);this.fullUrl=url.toString(),this.origin=url.origin,this.path=url.pathname,this.searchParams=
Object.fromEntries(url.searchParams),this.protocol=url.protocol,this.host=url.host,this.port=url.port,this.hash=url.hash}toMap(){return new Map([["protocol",this.
protocol],["host",this.host],["port",this.port],["origin",this.origin],["path",this.path],["hash",this.hash],["searchParams",this.searchParams],["fullUrl",this.
fullUrl],["method",this.method],["body",this.body],["headers",this.headers]])}toString(){const options={betweenKeyValueSeparator:"->",betweenPairSeparator:"|"};
let result="";return this.toMap().forEach((value,key)=>{(typeof value=="string"||value===void 0||value===null)&&(result=`${result}${key}${options.betweenKeyValueSeparator}${value}${options.
betweenPairSeparator}`),(typeof value=="object"&&value!==null||Array.isArray(value))&&(result=`${result}${key}${options.betweenKeyValueSeparator}${JSON.stringify(
value)}${options.betweenPairSeparator}`)}),result.slice(0,-1)}}class MockCallHistory{logs=[];calls(){return this.logs}firstCall(){return this.logs.at(0)}lastCall(){
return this.logs.at(-1)}nthCall(number){if(typeof number!="number")throw new InvalidArgumentError("nthCall must be called with a number");if(!Number.isInteger(number))
throw new InvalidArgumentError("nthCall must be called with an integer");if(Math.sign(number)!==1)throw new InvalidArgumentError("nthCall must be called with a \
positive value. use firstCall or lastCall instead");return this.logs.at(number-1)}filterCalls(criteria,options){if(this.logs.length===0)return this.logs;if(typeof criteria==
"function")return this.logs.filter(criteria);if(criteria instanceof RegExp)return this.logs.filter(log=>criteria.test(log.toString()));if(typeof criteria=="obje\
ct"&&criteria!==null){if(Object.keys(criteria).length===0)return this.logs;const finalOptions={operator:"OR",...buildAndValidateFilterCallsOptions(options)};let maybeDuplicatedLogsFiltered=finalOptions.
operator==="AND"?this.logs:[];return"protocol"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.protocol,finalOptions,this.filterCallsByProtocol,
maybeDuplicatedLogsFiltered,this.logs)),"host"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.host,finalOptions,this.filterCallsByHost,
maybeDuplicatedLogsFiltered,this.logs)),"port"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.port,finalOptions,this.filterCallsByPort,
maybeDuplicatedLogsFiltered,this.logs)),"origin"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.origin,finalOptions,this.filterCallsByOrigin,
maybeDuplicatedLogsFiltered,this.logs)),"path"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.path,finalOptions,this.filterCallsByPath,
maybeDuplicatedLogsFiltered,this.logs)),"hash"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.hash,finalOptions,this.filterCallsByHash,
maybeDuplicatedLogsFiltered,this.logs)),"fullUrl"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.fullUrl,finalOptions,this.filterCallsByFullUrl,
maybeDuplicatedLogsFiltered,this.logs)),"method"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.method,finalOptions,this.filterCallsByMethod,
maybeDuplicatedLogsFiltered,this.logs)),[...new Set(maybeDuplicatedLogsFiltered)]}throw new InvalidArgumentError("criteria parameter should be one of function, \
regexp, or object")}filterCallsByProtocol=makeFilterCalls.call(this,"protocol");filterCallsByHost=makeFilterCalls.call(this,"host");filterCallsByPort=makeFilterCalls.
call(this,"port");filterCallsByOrigin=makeFilterCalls.call(this,"origin");filterCallsByPath=makeFilterCalls.call(this,"path");filterCallsByHash=makeFilterCalls.
call(this,"hash");filterCallsByFullUrl=makeFilterCalls.call(this,"fullUrl");filterCallsByMethod=makeFilterCalls.call(this,"method");clear(){this.logs=[]}[kMockCallHistoryAddLog](requestInit){
const log=new MockCallHistoryLog(requestInit);return this.logs.push(log),log}*[Symbol.iterator](){for(const log of this.calls())yield log}}module.exports.MockCallHistory=
MockCallHistory,module.exports.MockCallHistoryLog=MockCallHistoryLog}),9271:((module,__unused_webpack_exports,__webpack_require__)=>{const{promisify}=__webpack_require__(
7975),Client=__webpack_require__(5215),{buildMockDispatch}=__webpack_require__(4511),{kDispatches,kMockAgent,kClose,kOriginalClose,kOrigin,kOriginalDispatch,kConnected,
kIgnoreTrailingSlash}=__webpack_require__(7595),{MockInterceptor}=__webpack_require__(4705),Symbols=__webpack_require__(33),{InvalidArgumentError}=__webpack_require__(
5793);class MockClient extends Client{constructor(origin,opts){if(!opts||!opts.agent||typeof opts.agent.dispatch!="function")throw new InvalidArgumentError("Arg\
ument opts.agent must implement Agent");super(origin,opts),this[kMockAgent]=opts.agent,this[kOrigin]=origin,this[kIgnoreTrailingSlash]=opts.ignoreTrailingSlash??
!1,this[kDispatches]=[],this[kConnected]=1,this[kOriginalDispatch]=this.dispatch,this[kOriginalClose]=this.close.bind(this),this.dispatch=buildMockDispatch.call(
this),this.close=this[kClose]}get[Symbols.kConnected](){return this[kConnected]}intercept(opts){return new MockInterceptor(opts&&{ignoreTrailingSlash:this[kIgnoreTrailingSlash],
...opts},this[kDispatches])}cleanMocks(){this[kDispatches]=[]}async[kClose](){await promisify(this[kOriginalClose])(),this[kConnected]=0,this[kMockAgent][Symbols.
kClients].delete(this[kOrigin])}}module.exports=MockClient}),1427:((module,__unused_webpack_exports,__webpack_require__)=>{const{UndiciError}=__webpack_require__(
5793),kMockNotMatchedError=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class MockNotMatchedError extends UndiciError{constructor(message){super(message),
this.name="MockNotMatchedError",this.message=message||"The request does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.
hasInstance](instance){return instance&&instance[kMockNotMatchedError]===!0}get[kMockNotMatchedError](){return!0}}module.exports={MockNotMatchedError}}),4705:((module,__unused_webpack_exports,__webpack_require__)=>{
const{getResponseData,buildKey,addMockDispatch}=__webpack_require__(4511),{kDispatches,kDispatchKey,kDefaultHeaders,kDefaultTrailers,kContentLength,kMockDispatch,
kIgnoreTrailingSlash}=__webpack_require__(7595),{InvalidArgumentError}=__webpack_require__(5793),{serializePathWithQuery}=__webpack_require__(586),{types:{isPromise}}=__webpack_require__(
7975);class MockScope{constructor(mockDispatch){this[kMockDispatch]=mockDispatch}delay(waitInMs){if(typeof waitInMs!="number"||!Number.isInteger(waitInMs)||waitInMs<=
0)throw new InvalidArgumentError("waitInMs must be a valid integer > 0");return this[kMockDispatch].delay=waitInMs,this}persist(){return this[kMockDispatch].persist=
!0,this}times(repeatTimes){if(typeof repeatTimes!="number"||!Number.isInteger(repeatTimes)||repeatTimes<=0)throw new InvalidArgumentError("repeatTimes must be a\
 valid integer > 0");return this[kMockDispatch].times=repeatTimes,this}}class MockInterceptor{constructor(opts,mockDispatches){if(typeof opts!="object")throw new InvalidArgumentError(
"opts must be an object");if(typeof opts.path>"u")throw new InvalidArgumentError("opts.path must be defined");if(typeof opts.method>"u"&&(opts.method="GET"),typeof opts.
path=="string")if(opts.query)opts.path=serializePathWithQuery(opts.path,opts.query);else{const parsedURL=new URL(opts.path,"data://");opts.path=parsedURL.pathname+
parsedURL.search}typeof opts.method=="string"&&(opts.method=opts.method.toUpperCase()),this[kDispatchKey]=buildKey(opts),this[kDispatches]=mockDispatches,this[kIgnoreTrailingSlash]=
opts.ignoreTrailingSlash??!1,this[kDefaultHeaders]={},this[kDefaultTrailers]={},this[kContentLength]=!1}createMockScopeDispatchData({statusCode,data,responseOptions}){
const responseData=getResponseData(data),contentLength=this[kContentLength]?{"content-length":responseData.length}:{},headers={...this[kDefaultHeaders],...contentLength,
...responseOptions.headers},trailers={...this[kDefaultTrailers],...responseOptions.trailers};return{statusCode,data,headers,trailers}}validateReplyParameters(replyParameters){
if(typeof replyParameters.statusCode>"u")throw new InvalidArgumentError("statusCode must be defined");if(typeof replyParameters.responseOptions!="object"||replyParameters.
responseOptions===null)throw new InvalidArgumentError("responseOptions must be an object")}reply(replyOptionsCallbackOrStatusCode){if(typeof replyOptionsCallbackOrStatusCode==
"function"){const resolveReplyCallbackData=resolvedData=>{if(typeof resolvedData!="object"||resolvedData===null)throw new InvalidArgumentError("reply options ca\
llback must return an object");const replyParameters2={data:"",responseOptions:{},...resolvedData};return this.validateReplyParameters(replyParameters2),{...this.
createMockScopeDispatchData(replyParameters2)}},wrappedDefaultsCallback=opts=>{const resolvedData=replyOptionsCallbackOrStatusCode(opts);return isPromise(resolvedData)?
resolvedData.then(resolveReplyCallbackData):resolveReplyCallbackData(resolvedData)},newMockDispatch2=addMockDispatch(this[kDispatches],this[kDispatchKey],wrappedDefaultsCallback,
{ignoreTrailingSlash:this[kIgnoreTrailingSlash]});return new MockScope(newMockDispatch2)}const replyParameters={statusCode:replyOptionsCallbackOrStatusCode,data:arguments[1]===
void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(replyParameters);const dispatchData=this.createMockScopeDispatchData(
replyParameters),newMockDispatch=addMockDispatch(this[kDispatches],this[kDispatchKey],dispatchData,{ignoreTrailingSlash:this[kIgnoreTrailingSlash]});return new MockScope(
newMockDispatch)}replyWithError(error){if(typeof error>"u")throw new InvalidArgumentError("error must be defined");const newMockDispatch=addMockDispatch(this[kDispatches],
this[kDispatchKey],{error},{ignoreTrailingSlash:this[kIgnoreTrailingSlash]});return new MockScope(newMockDispatch)}defaultReplyHeaders(headers){if(typeof headers>
"u")throw new InvalidArgumentError("headers must be defined");return this[kDefaultHeaders]=headers,this}defaultReplyTrailers(trailers){if(typeof trailers>"u")throw new InvalidArgumentError(
"trailers must be defined");return this[kDefaultTrailers]=trailers,this}replyContentLength(){return this[kContentLength]=!0,this}}module.exports.MockInterceptor=
MockInterceptor,module.exports.MockScope=MockScope}),2646:((module,__unused_webpack_exports,__webpack_require__)=>{const{promisify}=__webpack_require__(7975),Pool=__webpack_require__(
7454),{buildMockDispatch}=__webpack_require__(4511),{kDispatches,kMockAgent,kClose,kOriginalClose,kOrigin,kOriginalDispatch,kConnected,kIgnoreTrailingSlash}=__webpack_require__(
7595),{MockInterceptor}=__webpack_require__(4705),Symbols=__webpack_require__(33),{InvalidArgumentError}=__webpack_require__(5793);class MockPool extends Pool{constructor(origin,opts){
if(!opts||!opts.agent||typeof opts.agent.dispatch!="function")throw new InvalidArgumentError("Argument opts.agent must implement Agent");super(origin,opts),this[kMockAgent]=
opts.agent,this[kOrigin]=origin,this[kIgnoreTrailingSlash]=opts.ignoreTrailingSlash??!1,this[kDispatches]=[],this[kConnected]=1,this[kOriginalDispatch]=this.dispatch,
this[kOriginalClose]=this.close.bind(this),this.dispatch=buildMockDispatch.call(this),this.close=this[kClose]}get[Symbols.kConnected](){return this[kConnected]}intercept(opts){
return new MockInterceptor(opts&&{ignoreTrailingSlash:this[kIgnoreTrailingSlash],...opts},this[kDispatches])}cleanMocks(){this[kDispatches]=[]}async[kClose](){await promisify(
this[kOriginalClose])(),this[kConnected]=0,this[kMockAgent][Symbols.kClients].delete(this[kOrigin])}}module.exports=MockPool}),7595:(module=>{module.exports={kAgent:Symbol(
"agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("defa\
ult headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock age\
nt set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOriginalDispatch:Symbol(
"original dispatch"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),
kConnected:Symbol("connected"),kIgnoreTrailingSlash:Symbol("ignore trailing slash"),kMockAgentMockCallHistoryInstance:Symbol("mock agent mock call history name"),
kMockAgentRegisterCallHistory:Symbol("mock agent register mock call history"),kMockAgentAddCallHistoryLog:Symbol("mock agent add call history log"),kMockAgentIsCallHistoryEnabled:Symbol(
"mock agent is call history enabled"),kMockAgentAcceptsNonStandardSearchParameters:Symbol("mock agent accepts non standard search parameters"),kMockCallHistoryAddLog:Symbol(
"mock call history add log"),kTotalDispatchCount:Symbol("total dispatch count")}}),4511:((module,__unused_webpack_exports,__webpack_require__)=>{const{MockNotMatchedError}=__webpack_require__(
1427),{kDispatches,kMockAgent,kOriginalDispatch,kOrigin,kGetNetConnect,kTotalDispatchCount}=__webpack_require__(7595),{serializePathWithQuery,parseHeaders}=__webpack_require__(
586),{STATUS_CODES}=__webpack_require__(7067),{types:{isPromise}}=__webpack_require__(7975),{InvalidArgumentError}=__webpack_require__(5793),requestAborted=Symbol(
"request aborted");function matchValue(match,value){return typeof match=="string"?match===value:match instanceof RegExp?match.test(value):typeof match=="functio\
n"?match(value)===!0:!1}function lowerCaseEntries(headers){return Object.fromEntries(Object.entries(headers).map(([headerName,headerValue])=>[headerName.toLocaleLowerCase(),
headerValue]))}function getHeaderByName(headers,key){if(Array.isArray(headers)){for(let i=0;i<headers.length;i+=2)if(headers[i].toLocaleLowerCase()===key.toLocaleLowerCase())
return headers[i+1];return}else return typeof headers.get=="function"?headers.get(key):lowerCaseEntries(headers)[key.toLocaleLowerCase()]}function buildHeadersFromArray(headers){
const clone=headers.slice(),entries=[];for(let index=0;index<clone.length;index+=2)entries.push([clone[index],clone[index+1]]);return Object.fromEntries(entries)}
function matchHeaders(mockDispatch2,headers){if(typeof mockDispatch2.headers=="function")return Array.isArray(headers)&&(headers=buildHeadersFromArray(headers)),
mockDispatch2.headers(headers?lowerCaseEntries(headers):{});if(typeof mockDispatch2.headers>"u")return!0;if(typeof headers!="object"||typeof mockDispatch2.headers!=
"object")return!1;for(const[matchHeaderName,matchHeaderValue]of Object.entries(mockDispatch2.headers)){const headerValue=getHeaderByName(headers,matchHeaderName);
if(!matchValue(matchHeaderValue,headerValue))return!1}return!0}function normalizeSearchParams(query){if(typeof query!="string")return query;const originalQp=new URLSearchParams(
query),normalizedQp=new URLSearchParams;for(let[key,value]of originalQp.entries()){if(key=key.replace("[]",""),/^(['"]).*\1$/.test(value)){normalizedQp.append(key,
value);continue}if(value.includes(",")){const values=value.split(",");for(const v of values)normalizedQp.append(key,v);continue}normalizedQp.append(key,value)}return normalizedQp}
function safeUrl(path){if(typeof path!="string")return path;const pathSegments=path.split("?",3);if(pathSegments.length!==2)return path;const qp=new URLSearchParams(
pathSegments.pop());return qp.sort(),[...pathSegments,qp.toString()].join("?")}function matchKey(mockDispatch2,{path,method,body,headers}){const pathMatch=matchValue(
mockDispatch2.path,path),methodMatch=matchValue(mockDispatch2.method,method),bodyMatch=typeof mockDispatch2.body<"u"?matchValue(mockDispatch2.body,body):!0,headersMatch=matchHeaders(
mockDispatch2,headers);return pathMatch&&methodMatch&&bodyMatch&&headersMatch}function getResponseData(data){return Buffer.isBuffer(data)||data instanceof Uint8Array||
data instanceof ArrayBuffer?data:ArrayBuffer.isView(data)?new Uint8Array(data.buffer,data.byteOffset,data.byteLength):typeof data=="object"?JSON.stringify(data):
data?data.toString():""}function getMockDispatch(mockDispatches,key){const basePath=key.query?serializePathWithQuery(key.path,key.query):key.path,resolvedPath=typeof basePath==
"string"?safeUrl(basePath):basePath,resolvedPathWithoutTrailingSlash=removeTrailingSlash(resolvedPath);let matchedMockDispatches=mockDispatches.filter(({consumed})=>!consumed).
filter(({path,ignoreTrailingSlash})=>ignoreTrailingSlash?matchValue(removeTrailingSlash(safeUrl(path)),resolvedPathWithoutTrailingSlash):matchValue(safeUrl(path),
resolvedPath));if(matchedMockDispatches.length===0)throw new MockNotMatchedError(`Mock dispatch not matched for path '${resolvedPath}'`);if(matchedMockDispatches=
matchedMockDispatches.filter(({method})=>matchValue(method,key.method)),matchedMockDispatches.length===0)throw new MockNotMatchedError(`Mock dispatch not matche\
d for method '${key.method}' on path '${resolvedPath}'`);if(matchedMockDispatches=matchedMockDispatches.filter(({body})=>typeof body<"u"?matchValue(body,key.body):
!0),matchedMockDispatches.length===0)throw new MockNotMatchedError(`Mock dispatch not matched for body '${key.body}' on path '${resolvedPath}'`);if(matchedMockDispatches=
matchedMockDispatches.filter(mockDispatch2=>matchHeaders(mockDispatch2,key.headers)),matchedMockDispatches.length===0){const headers=typeof key.headers=="object"?
JSON.stringify(key.headers):key.headers;throw new MockNotMatchedError(`Mock dispatch not matched for headers '${headers}' on path '${resolvedPath}'`)}return matchedMockDispatches[0]}
function addMockDispatch(mockDispatches,key,data,opts){const baseData={timesInvoked:0,times:1,persist:!1,consumed:!1,...opts},replyData=typeof data=="function"?
{callback:data}:{...data},newMockDispatch={...baseData,...key,pending:!0,data:{error:null,...replyData}};return mockDispatches.push(newMockDispatch),mockDispatches[kTotalDispatchCount]=
(mockDispatches[kTotalDispatchCount]||0)+1,newMockDispatch}function deleteMockDispatch(mockDispatches,key){const index=mockDispatches.findIndex(dispatch=>dispatch.
consumed?matchKey(dispatch,key):!1);index!==-1&&mockDispatches.splice(index,1)}function removeTrailingSlash(path){if(typeof path!="string")return path;const queryIndex=path.
indexOf("?"),search=queryIndex===-1?"":path.slice(queryIndex);for(queryIndex!==-1&&(path=path.slice(0,queryIndex));path.endsWith("/");)path=path.slice(0,-1);return path.
length===0&&(path="/"),path+search}function buildKey(opts){const{path,method,body,headers,query}=opts;return{path,method,body,headers,query}}function generateKeyValues(data){
const keys=Object.keys(data),result=[];for(let i=0;i<keys.length;++i){const key=keys[i],value=data[key],name=Buffer.from(`${key}`);if(Array.isArray(value))for(let j=0;j<
value.length;++j)result.push(name,Buffer.from(`${value[j]}`));else result.push(name,Buffer.from(`${value}`))}return result}function getStatusText(statusCode){return STATUS_CODES[statusCode]||
"unknown"}async function getResponse(body){const buffers=[];for await(const data of body)buffers.push(data);return Buffer.concat(buffers).toString("utf8")}function mockDispatch(opts,handler){
const key=buildKey(opts),mockDispatch2=getMockDispatch(this[kDispatches],key),mockDispatches=this[kDispatches];mockDispatch2.timesInvoked++;const{timesInvoked,times}=mockDispatch2;
mockDispatch2.consumed=!mockDispatch2.persist&&timesInvoked>=times,mockDispatch2.pending=timesInvoked<times;const hasBodyHooks=typeof handler.onBodySent=="funct\
ion"||typeof handler.onRequestSent=="function";if(mockDispatch2.data.callback&&(!hasBodyHooks||opts.body==null)){const{callback,...responseDefaults}=mockDispatch2.
data,callbackResult=callback(opts);if(isPromise(callbackResult))return callbackResult.then(resolvedData=>{if(resolvedData==null||typeof resolvedData!="object"){
handler.onResponseError(null,new InvalidArgumentError("reply options callback must return an object"));return}dispatchMockReply(mockDispatches,mockDispatch2,key,
opts,handler,{...responseDefaults,...resolvedData})},error=>{handler.onResponseError(null,error)}),!0;if(callbackResult==null||typeof callbackResult!="object")throw new InvalidArgumentError(
"reply options callback must return an object");return dispatchMockReply(mockDispatches,mockDispatch2,key,opts,handler,{...responseDefaults,...callbackResult})}
return dispatchMockReply(mockDispatches,mockDispatch2,key,opts,handler)}function dispatchMockReply(mockDispatches,mockDispatch2,key,opts,handler,resolvedResponse){
const{data:responseData,delay}=mockDispatch2,response=resolvedResponse??responseData;if(response.error!==null)return deleteMockDispatch(mockDispatches,key),handler.
onResponseError(null,response.error),!0;let aborted=!1,timer=null;const controller={paused:!1,rawHeaders:null,rawTrailers:null,get aborted(){return aborted},pause(){
this.paused=!0},resume(){this.paused=!1},abort:reason=>{aborted||(aborted=!0,timer!==null&&(clearTimeout(timer),timer=null),handler.onResponseError?.(controller,
reason))}};let replyOpts=opts;const dispatches=mockDispatches;if(handler.onRequestStart?.(controller,null),aborted)return!0;const requestBody=dispatchRequestBody(
opts.body,handler,controller,()=>aborted);if(isPromise(requestBody))return requestBody.then(body=>{body!==requestAborted&&(body!==opts.body&&(replyOpts={...opts,
body}),sendReply())},error=>controller.abort(error)),!0;if(requestBody===requestAborted)return!0;requestBody!==opts.body&&(replyOpts={...opts,body:requestBody}),
sendReply();function sendReply(){if(response.callback){const{callback,...responseDefaults}=response;let callbackResult;try{callbackResult=callback(replyOpts)}catch(err){
deleteMockDispatch(mockDispatches,key),handler.onResponseError(null,err);return}if(isPromise(callbackResult)){callbackResult.then(resolvedData=>{if(resolvedData==
null||typeof resolvedData!="object"){handler.onResponseError(null,new InvalidArgumentError("reply options callback must return an object"));return}handleReply(dispatches,
{...responseDefaults,...resolvedData})},err=>{handler.onResponseError(null,err)});return}if(callbackResult==null||typeof callbackResult!="object")throw new InvalidArgumentError(
"reply options callback must return an object");handleReply(dispatches,{...responseDefaults,...callbackResult});return}typeof delay=="number"&&delay>0?timer=setTimeout(
()=>{timer=null,handleReply(dispatches)},delay):handleReply(dispatches)}function handleReply(mockDispatches2,_response=response){if(aborted)return;const{statusCode,
data,headers,trailers}=_response,optsHeaders=Array.isArray(opts.headers)?buildHeadersFromArray(opts.headers):opts.headers,body=typeof data=="function"?data({...replyOpts,
headers:optsHeaders}):data;if(isPromise(body))return body.then(newData=>handleReply(mockDispatches2,{..._response,data:newData}));if(aborted)return;const responseData2=getResponseData(
body),responseHeaders=generateKeyValues(headers??{}),responseTrailers=generateKeyValues(trailers??{});controller.rawHeaders=responseHeaders,controller.rawTrailers=
responseTrailers,handler.onResponseStart?.(controller,statusCode,parseHeaders(responseHeaders),getStatusText(statusCode)),handler.onResponseData?.(controller,Buffer.
from(responseData2)),handler.onResponseEnd?.(controller,parseHeaders(responseTrailers)),deleteMockDispatch(mockDispatches2,key)}return!0}function dispatchRequestBody(body,handler,controller,isAborted){
if(typeof handler.onBodySent!="function"&&typeof handler.onRequestSent!="function")return body;if(body==null)return callOnRequestSent(handler,controller,isAborted)?
body:requestAborted;if(body&&typeof body[Symbol.asyncIterator]=="function")return dispatchAsyncIterableBody(body,handler,controller,isAborted);if(isIterableBody(
body)){const chunks=[];for(const chunk of body)if(isAborted()||(chunks.push(chunk),!callOnBodySent(handler,controller,chunk)||isAborted()))return requestAborted;
return callOnRequestSent(handler,controller,isAborted)?chunks:requestAborted}return isAborted()||!callOnBodySent(handler,controller,body)?requestAborted:callOnRequestSent(
handler,controller,isAborted)?body:requestAborted}async function dispatchAsyncIterableBody(body,handler,controller,isAborted){const chunks=[];for await(const chunk of body)
if(isAborted()||(chunks.push(chunk),!callOnBodySent(handler,controller,chunk)||isAborted()))return requestAborted;return callOnRequestSent(handler,controller,isAborted)?
{async*[Symbol.asyncIterator](){yield*chunks}}:requestAborted}function callOnBodySent(handler,controller,chunk){try{return handler.onBodySent?.(chunk),!0}catch(error){
return controller.abort(error),!1}}function callOnRequestSent(handler,controller,isAborted){try{return handler.onRequestSent?.(),!isAborted()}catch(error){return controller.
abort(error),!1}}function isIterableBody(body){return typeof body!="string"&&!Buffer.isBuffer(body)&&!ArrayBuffer.isView(body)&&typeof body[Symbol.iterator]=="f\
unction"}function buildMockDispatch(){const agent=this[kMockAgent],origin=this[kOrigin],originalDispatch=this[kOriginalDispatch];return function(opts,handler){if(agent.
isMockActive)try{mockDispatch.call(this,opts,handler)}catch(error){if(error.code==="UND_MOCK_ERR_MOCK_NOT_MATCHED"){const netConnect=agent[kGetNetConnect](),totalInterceptsCount=this[kDispatches][kTotalDispatchCount]||
this[kDispatches].length,interceptsMessage=`, ${this[kDispatches].filter(({consumed})=>!consumed).length} interceptor(s) remaining out of ${totalInterceptsCount}\
 defined`;if(netConnect===!1)throw new MockNotMatchedError(`${error.message}: subsequent request to origin ${origin} was not allowed (net.connect disabled)${interceptsMessage}`);
if(checkNetConnect(netConnect,origin))originalDispatch.call(this,"__mockAgentBodyForDispatch"in opts?{...opts,body:opts.__mockAgentBodyForDispatch}:opts,handler);else
throw new MockNotMatchedError(`${error.message}: subsequent request to origin ${origin} was not allowed (net.connect is not enabled for this origin)${interceptsMessage}`)}else
throw error}else originalDispatch.call(this,opts,handler)}}function checkNetConnect(netConnect,origin){const url=new URL(origin);return netConnect===!0?!0:!!(Array.
isArray(netConnect)&&netConnect.some(matcher=>matchValue(matcher,url.host)))}function normalizeOrigin(origin){return typeof origin!="string"&&!(origin instanceof
URL)?origin:origin instanceof URL?origin.origin:origin.toLowerCase()}function buildAndValidateMockOptions(opts){const{agent,...mockOptions}=opts;if("enableCallH\
istory"in mockOptions&&typeof mockOptions.enableCallHistory!="boolean")throw new InvalidArgumentError("options.enableCallHistory must to be a boolean");if("acce\
ptNonStandardSearchParameters"in mockOptions&&typeof mockOptions.acceptNonStandardSearchParameters!="boolean")throw new InvalidArgumentError("options.acceptNonS\
tandardSearchParameters must to be a boolean");if("ignoreTrailingSlash"in mockOptions&&typeof mockOptions.ignoreTrailingSlash!="boolean")throw new InvalidArgumentError(
"options.ignoreTrailingSlash must to be a boolean");return mockOptions}module.exports={getResponseData,getMockDispatch,addMockDispatch,deleteMockDispatch,buildKey,
generateKeyValues,matchValue,getResponse,getStatusText,mockDispatch,buildMockDispatch,checkNetConnect,buildAndValidateMockOptions,getHeaderByName,buildHeadersFromArray,
normalizeSearchParams,normalizeOrigin}}),2612:((module,__unused_webpack_exports,__webpack_require__)=>{const{Transform}=__webpack_require__(7075),{Console}=__webpack_require__(
7540),PERSISTENT=process.versions.icu?"\u2705":"Y ",NOT_PERSISTENT=process.versions.icu?"\u274C":"N ";module.exports=class{constructor({disableColors}={}){this.
transform=new Transform({transform(chunk,_enc,cb){cb(null,chunk)}}),this.logger=new Console({stdout:this.transform,inspectOptions:{colors:!disableColors&&!process.
env.CI}})}format(pendingInterceptors){const withPrettyHeaders=pendingInterceptors.map(({method,path,data:{statusCode},persist,times,timesInvoked,origin})=>({Method:method,
Origin:origin,Path:path,"Status code":statusCode,Persistent:persist?PERSISTENT:NOT_PERSISTENT,Invocations:timesInvoked,Remaining:persist?1/0:times-timesInvoked}));
return this.logger.table(withPrettyHeaders),this.transform.read().toString()}}}),9105:((module,__unused_webpack_exports,__webpack_require__)=>{const Agent=__webpack_require__(
3779),MockAgent=__webpack_require__(2107),{SnapshotRecorder}=__webpack_require__(9816),{InvalidArgumentError,UndiciError}=__webpack_require__(5793),util=__webpack_require__(
586),{validateSnapshotMode}=__webpack_require__(7425),kSnapshotRecorder=Symbol("kSnapshotRecorder"),kSnapshotMode=Symbol("kSnapshotMode"),kSnapshotPath=Symbol("\
kSnapshotPath"),kSnapshotLoaded=Symbol("kSnapshotLoaded"),kRealAgent=Symbol("kRealAgent");let warningEmitted=!1;class SnapshotAgent extends MockAgent{constructor(opts={}){
warningEmitted||(process.emitWarning("SnapshotAgent is experimental and subject to change","ExperimentalWarning"),warningEmitted=!0);const{mode="record",snapshotPath=null,
...mockAgentOpts}=opts;if(super(mockAgentOpts),validateSnapshotMode(mode),(mode==="playback"||mode==="update")&&!snapshotPath)throw new InvalidArgumentError(`sn\
apshotPath is required when mode is '${mode}'`);this[kSnapshotMode]=mode,this[kSnapshotPath]=snapshotPath,this[kSnapshotRecorder]=new SnapshotRecorder({snapshotPath:this[kSnapshotPath],
mode:this[kSnapshotMode],maxSnapshots:opts.maxSnapshots,autoFlush:opts.autoFlush,flushInterval:opts.flushInterval,matchHeaders:opts.matchHeaders,ignoreHeaders:opts.
ignoreHeaders,excludeHeaders:opts.excludeHeaders,matchBody:opts.matchBody,normalizeBody:opts.normalizeBody,matchQuery:opts.matchQuery,normalizeQuery:opts.normalizeQuery,
caseSensitive:opts.caseSensitive,shouldRecord:opts.shouldRecord,shouldPlayback:opts.shouldPlayback,excludeUrls:opts.excludeUrls}),this[kSnapshotLoaded]=!1,(this[kSnapshotMode]===
"record"||this[kSnapshotMode]==="update"||this[kSnapshotMode]==="playback"&&opts.excludeUrls&&opts.excludeUrls.length>0)&&(this[kRealAgent]=new Agent(opts)),(this[kSnapshotMode]===
"playback"||this[kSnapshotMode]==="update")&&this[kSnapshotPath]&&this.loadSnapshots().catch(()=>{})}dispatch(opts,handler){const mode=this[kSnapshotMode];if(this[kSnapshotRecorder].
isUrlExcluded(opts))return this[kRealAgent].dispatch(opts,handler);if(mode==="playback"||mode==="update"){if(!this[kSnapshotLoaded])return this.#asyncDispatch(opts,
handler);const snapshot=this[kSnapshotRecorder].findSnapshot(opts);if(snapshot)return this.#replaySnapshot(snapshot,handler);if(mode==="update")return this.#recordAndReplay(
opts,handler);{const error=new UndiciError(`No snapshot found for ${opts.method||"GET"} ${opts.path}`);if(handler.onResponseError){handler.onResponseError(null,
error);return}throw error}}else if(mode==="record")return this.#recordAndReplay(opts,handler)}async#asyncDispatch(opts,handler){return await this.loadSnapshots(),
this.dispatch(opts,handler)}#recordAndReplay(opts,handler){const responseData={statusCode:null,headers:{},trailers:{},body:[]},self=this,recordingHandler={onRequestStart(controller,context){
return handler.onRequestStart(controller,{...context,history:this.history})},onRequestUpgrade(controller,statusCode,headers,socket){return handler.onRequestUpgrade(
controller,statusCode,headers,socket)},onResponseStart(controller,statusCode,headers,statusMessage){return responseData.statusCode=statusCode,responseData.headers=
headers,handler.onResponseStart(controller,statusCode,headers,statusMessage)},onResponseData(controller,chunk){return responseData.body.push(chunk),handler.onResponseData(
controller,chunk)},onResponseEnd(controller,trailers){responseData.trailers=trailers;const responseBody=Buffer.concat(responseData.body);self[kSnapshotRecorder].
record(opts,{statusCode:responseData.statusCode,headers:responseData.headers,body:responseBody,trailers:responseData.trailers}).then(()=>handler.onResponseEnd(controller,
trailers)).catch(error=>handler.onResponseError(controller,error))},onResponseError(controller,error){return handler.onResponseError(controller,error)}};return this[kRealAgent].
dispatch(opts,recordingHandler)}#replaySnapshot(snapshot,handler){try{const{response}=snapshot,rawHeaders=response.headers?util.toRawHeaders(response.headers):[],
rawTrailers=response.trailers?util.toRawHeaders(response.trailers):[],controller={rawHeaders,rawTrailers,pause(){},resume(){},abort(reason){this.aborted=!0,this.
reason=reason},aborted:!1,paused:!1};handler.onRequestStart(controller),handler.onResponseStart(controller,response.statusCode,response.headers,response.statusMessage);
const body=Buffer.from(response.body,"base64");handler.onResponseData(controller,body),handler.onResponseEnd(controller,response.trailers)}catch(error){handler.
onResponseError?.(null,error)}}async loadSnapshots(filePath){await this[kSnapshotRecorder].loadSnapshots(filePath||this[kSnapshotPath]),this[kSnapshotLoaded]=!0,
this[kSnapshotMode]==="playback"&&this.#setupMockInterceptors()}async saveSnapshots(filePath){return this[kSnapshotRecorder].saveSnapshots(filePath||this[kSnapshotPath])}#setupMockInterceptors(){
for(const snapshot of this[kSnapshotRecorder].getSnapshots()){const{request,responses,response}=snapshot,url=new URL(request.url),mockPool=this.get(url.origin),
responseData=responses?responses[0]:response;responseData&&mockPool.intercept({path:url.pathname+url.search,method:request.method,headers:request.headers,body:request.
body}).reply(responseData.statusCode,responseData.body,{headers:responseData.headers,trailers:responseData.trailers}).persist()}}getRecorder(){return this[kSnapshotRecorder]}getMode(){
return this[kSnapshotMode]}clearSnapshots(){this[kSnapshotRecorder].clear()}resetCallCounts(){this[kSnapshotRecorder].resetCallCounts()}deleteSnapshot(requestOpts){
return this[kSnapshotRecorder].deleteSnapshot(requestOpts)}getSnapshotInfo(requestOpts){return this[kSnapshotRecorder].getSnapshotInfo(requestOpts)}replaceSnapshots(snapshotData){
this[kSnapshotRecorder].replaceSnapshots(snapshotData)}async close(){this[kSnapshotMode]==="playback"?this[kSnapshotRecorder].destroy():await this[kSnapshotRecorder].
close(),await this[kRealAgent]?.close(),await super.close()}}module.exports=SnapshotAgent}),9816:((module,__unused_webpack_exports,__webpack_require__)=>{const{
writeFile,readFile,mkdir}=__webpack_require__(1455),{dirname,resolve}=__webpack_require__(6760),{setTimeout:setTimeout2,clearTimeout:clearTimeout2}=__webpack_require__(
7997),{InvalidArgumentError,UndiciError}=__webpack_require__(5793),{setHeader}=__webpack_require__(586),{hashId,isUrlExcludedFactory,normalizeHeaders,createHeaderFilters}=__webpack_require__(
7425);function normalizeUrlForMatching(url,matchQuery,normalizeQuery){if(matchQuery===!1)return`${url.origin}${url.pathname}`;if(normalizeQuery){const normalized=String(
normalizeQuery(url.searchParams)??"");return normalized?`${url.origin}${url.pathname}?${normalized}`:`${url.origin}${url.pathname}`}return url.toString()}function normalizeBodyForMatching(body,matchBody,normalizeBody){
return matchBody===!1?"":normalizeBody?String(normalizeBody(body)??""):body?String(body):""}function formatRequestKey(opts,headerFilters,matchOptions={}){const url=new URL(
opts.path,opts.origin),normalized=opts._normalizedHeaders||normalizeHeaders(opts.headers);return opts._normalizedHeaders||(opts._normalizedHeaders=normalized),{
method:opts.method||"GET",url:normalizeUrlForMatching(url,matchOptions.matchQuery,matchOptions.normalizeQuery),headers:filterHeadersForMatching(normalized,headerFilters,
matchOptions),body:normalizeBodyForMatching(opts.body,matchOptions.matchBody,matchOptions.normalizeBody)}}function filterHeadersForMatching(headers,headerFilters,matchOptions={}){
if(!headers||typeof headers!="object")return{};const{caseSensitive=!1}=matchOptions,filtered={},{ignore,exclude,match}=headerFilters;for(const[key,value]of Object.
entries(headers)){const headerKey=caseSensitive?key:key.toLowerCase();exclude.has(headerKey)||ignore.has(headerKey)||match.size!==0&&!match.has(headerKey)||setHeader(
filtered,headerKey,value)}return filtered}function filterHeadersForStorage(headers,headerFilters,matchOptions={}){if(!headers||typeof headers!="object")return{};
const{caseSensitive=!1}=matchOptions,filtered={},{exclude:excludeSet}=headerFilters;for(const[key,value]of Object.entries(headers)){const headerKey=caseSensitive?
key:key.toLowerCase();excludeSet.has(headerKey)||setHeader(filtered,headerKey,value)}return filtered}function createRequestHash(formattedRequest){const parts=[formattedRequest.
method,formattedRequest.url];if(formattedRequest.headers&&typeof formattedRequest.headers=="object"){const headerKeys=Object.keys(formattedRequest.headers).sort();
for(const key of headerKeys){const values=Array.isArray(formattedRequest.headers[key])?formattedRequest.headers[key]:[formattedRequest.headers[key]];parts.push(
key);for(const value of values.sort())parts.push(String(value))}}parts.push(formattedRequest.body);const content=parts.join("|");return hashId(content)}class SnapshotRecorder{#flushTimeout;#isUrlExcluded;#snapshots=new Map;#snapshotPath;#maxSnapshots=1/0;#autoFlush=!1;#headerFilters;constructor(options={}){
this.#snapshotPath=options.snapshotPath,this.#maxSnapshots=options.maxSnapshots||1/0,this.#autoFlush=options.autoFlush||!1,this.flushInterval=options.flushInterval||
3e4,this._flushTimer=null,this.matchOptions={matchHeaders:options.matchHeaders||[],ignoreHeaders:options.ignoreHeaders||[],excludeHeaders:options.excludeHeaders||
[],matchBody:options.matchBody!==!1,normalizeBody:options.normalizeBody||void 0,matchQuery:options.matchQuery!==!1,normalizeQuery:options.normalizeQuery||void 0,
caseSensitive:options.caseSensitive||!1},this.#headerFilters=createHeaderFilters(this.matchOptions),this.shouldRecord=options.shouldRecord||(()=>!0),this.shouldPlayback=
options.shouldPlayback||(()=>!0),this.#isUrlExcluded=isUrlExcludedFactory(options.excludeUrls),this.#autoFlush&&this.#snapshotPath&&this.#startAutoFlush()}async record(requestOpts,response){
if(!this.shouldRecord(requestOpts)||this.isUrlExcluded(requestOpts))return;const request=formatRequestKey(requestOpts,this.#headerFilters,this.matchOptions),hash=createRequestHash(
request),normalizedHeaders=normalizeHeaders(response.headers),responseData={statusCode:response.statusCode,headers:filterHeadersForStorage(normalizedHeaders,this.#headerFilters,
this.matchOptions),body:Buffer.isBuffer(response.body)?response.body.toString("base64"):Buffer.from(String(response.body||"")).toString("base64"),trailers:response.
trailers};if(this.#snapshots.size>=this.#maxSnapshots&&!this.#snapshots.has(hash)){const oldestKey=this.#snapshots.keys().next().value;this.#snapshots.delete(oldestKey)}
const existingSnapshot=this.#snapshots.get(hash);existingSnapshot&&existingSnapshot.responses?(existingSnapshot.responses.push(responseData),existingSnapshot.timestamp=
new Date().toISOString()):this.#snapshots.set(hash,{request,responses:[responseData],callCount:0,timestamp:new Date().toISOString()}),this.#autoFlush&&this.#snapshotPath&&
this.#scheduleFlush()}isUrlExcluded(requestOpts){const url=new URL(requestOpts.path,requestOpts.origin).toString();return this.#isUrlExcluded(url)}findSnapshot(requestOpts){
if(!this.shouldPlayback(requestOpts)||this.isUrlExcluded(requestOpts))return;const request=formatRequestKey(requestOpts,this.#headerFilters,this.matchOptions),hash=createRequestHash(
request),snapshot=this.#snapshots.get(hash);if(!snapshot)return;const currentCallCount=snapshot.callCount||0,responseIndex=Math.min(currentCallCount,snapshot.responses.
length-1);return snapshot.callCount=currentCallCount+1,{...snapshot,response:snapshot.responses[responseIndex]}}async loadSnapshots(filePath){const path=filePath||
this.#snapshotPath;if(!path)throw new InvalidArgumentError("Snapshot path is required");try{const data=await readFile(resolve(path),"utf8"),parsed=JSON.parse(data);
if(Array.isArray(parsed)){this.#snapshots.clear();for(const{hash,snapshot}of parsed)this.#snapshots.set(hash,snapshot)}else this.#snapshots=new Map(Object.entries(
parsed))}catch(error){if(error.code==="ENOENT")this.#snapshots.clear();else throw new UndiciError(`Failed to load snapshots from ${path}`,{cause:error})}}async saveSnapshots(filePath){
const path=filePath||this.#snapshotPath;if(!path)throw new InvalidArgumentError("Snapshot path is required");const resolvedPath=resolve(path);await mkdir(dirname(
resolvedPath),{recursive:!0});const data=Array.from(this.#snapshots.entries()).map(([hash,snapshot])=>({hash,snapshot}));await writeFile(resolvedPath,JSON.stringify(
data,null,2),{flush:!0})}clear(){this.#snapshots.clear()}getSnapshots(){return Array.from(this.#snapshots.values())}size(){return this.#snapshots.size}resetCallCounts(){
for(const snapshot of this.#snapshots.values())snapshot.callCount=0}deleteSnapshot(requestOpts){const request=formatRequestKey(requestOpts,this.#headerFilters,this.
matchOptions),hash=createRequestHash(request);return this.#snapshots.delete(hash)}getSnapshotInfo(requestOpts){const request=formatRequestKey(requestOpts,this.#headerFilters,
this.matchOptions),hash=createRequestHash(request),snapshot=this.#snapshots.get(hash);return snapshot?{hash,request:snapshot.request,responseCount:snapshot.responses?
snapshot.responses.length:snapshot.response?1:0,callCount:snapshot.callCount||0,timestamp:snapshot.timestamp}:null}replaceSnapshots(snapshotData){if(this.#snapshots.
clear(),Array.isArray(snapshotData))for(const{hash,snapshot}of snapshotData)this.#snapshots.set(hash,snapshot);else snapshotData&&typeof snapshotData=="object"&&
(this.#snapshots=new Map(Object.entries(snapshotData)))}#startAutoFlush(){return this.#scheduleFlush()}#stopAutoFlush(){this.#flushTimeout&&(clearTimeout2(this.#flushTimeout),
this.saveSnapshots().catch(()=>{}),this.#flushTimeout=null)}#scheduleFlush(){this.#flushTimeout=setTimeout2(()=>{this.saveSnapshots().catch(()=>{}),this.#autoFlush?
this.#flushTimeout?.refresh():this.#flushTimeout=null},1e3)}destroy(){this.#stopAutoFlush(),this.#flushTimeout&&(clearTimeout2(this.#flushTimeout),this.#flushTimeout=
null)}async close(){this.#snapshotPath&&this.#snapshots.size!==0&&await this.saveSnapshots(),this.destroy()}}module.exports={SnapshotRecorder,formatRequestKey,createRequestHash,
filterHeadersForMatching,filterHeadersForStorage,createHeaderFilters}}),7425:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError}=__webpack_require__(
5793),{setHeader}=__webpack_require__(586),{runtimeFeatures}=__webpack_require__(1811);function createHeaderFilters(matchOptions={}){const{ignoreHeaders=[],excludeHeaders=[],
matchHeaders=[],caseSensitive=!1}=matchOptions;return{ignore:new Set(ignoreHeaders.map(header=>caseSensitive?header:header.toLowerCase())),exclude:new Set(excludeHeaders.
map(header=>caseSensitive?header:header.toLowerCase())),match:new Set(matchHeaders.map(header=>caseSensitive?header:header.toLowerCase()))}}const crypto=runtimeFeatures.
has("crypto")?__webpack_require__(7598):null,hashId=crypto?.hash?value=>crypto.hash("sha256",value,"base64url"):value=>Buffer.from(value).toString("base64url");
function isUndiciHeaders(headers){return Array.isArray(headers)&&(headers.length&1)===0}function isUrlExcludedFactory(excludePatterns=[]){return excludePatterns.
length===0?()=>!1:function(url){let urlLowerCased;for(const pattern of excludePatterns)if(typeof pattern=="string"){if(urlLowerCased||(urlLowerCased=url.toLowerCase()),
urlLowerCased.includes(pattern.toLowerCase()))return!0}else if(pattern instanceof RegExp&&pattern.test(url))return!0;return!1}}function normalizeHeaders(headers){
const normalizedHeaders={};if(!headers)return normalizedHeaders;if(isUndiciHeaders(headers)){for(let i=0;i<headers.length;i+=2){const key=headers[i],value=headers[i+
1];if(key&&value!==void 0){const keyStr=Buffer.isBuffer(key)?key.toString():key,valueStr=Buffer.isBuffer(value)?value.toString():value;setHeader(normalizedHeaders,
keyStr.toLowerCase(),valueStr)}}return normalizedHeaders}if(headers&&typeof headers=="object")for(const[key,value]of Object.entries(headers))key&&typeof key=="s\
tring"&&setHeader(normalizedHeaders,key.toLowerCase(),Array.isArray(value)?value.join(", "):String(value));return normalizedHeaders}const validSnapshotModes=["r\
ecord","playback","update"];function validateSnapshotMode(mode){if(!validSnapshotModes.includes(mode))throw new InvalidArgumentError(`Invalid snapshot mode: ${mode}\
. Must be one of: ${validSnapshotModes.join(", ")}`)}module.exports={createHeaderFilters,hashId,isUndiciHeaders,normalizeHeaders,isUrlExcludedFactory,validateSnapshotMode}}),
9693:((module,__unused_webpack_exports,__webpack_require__)=>{const{safeHTTPMethods,pathHasQueryOrFragment,hasSafeIterator,isValidHTTPToken,setHeader}=__webpack_require__(
586),{serializePathWithQuery}=__webpack_require__(586),{kRequestOrigin}=__webpack_require__(33),MAX_DELTA_SECONDS=2147483647,RESTRICTIVE_DIRECTIVE_NAMES=["no-st\
ore","private","no-cache"],kInvalidCacheControlDirectives=Symbol("invalid cache-control directives");function trimOWS(value){return value.replace(/^[\t ]+|[\t ]+$/g,
"")}function arrayIncludes(array,value){for(let i=0;i<array.length;i++)if(array[i]===value)return!0;return!1}function trimOWSStart(value){return value.replace(/^[\t ]+/,
"")}function trimOWSEnd(value){return value.replace(/[\t ]+$/,"")}function findUnescapedQuote(value,start){let escaped=!1;for(let i=start;i<value.length;i++)if(escaped)
escaped=!1;else if(value[i]==="\\")escaped=!0;else if(value[i]==='"')return i;return-1}function splitCacheControlHeaderValue(value){const directives=[];let start=0,
quoteStart=-1,inQuote=!1,escaped=!1;for(let i=0;i<value.length;i++)inQuote?escaped?escaped=!1:value[i]==="\\"?escaped=!0:value[i]==='"'&&(inQuote=!1,quoteStart=
-1):value[i]==='"'?(inQuote=!0,quoteStart=i):value[i]===","&&(directives.push({value:value.substring(start,i),fromMalformedQuote:!1}),start=i+1);if(!inQuote)return directives.
push({value:value.substring(start),fromMalformedQuote:!1}),directives;const tail=value.substring(start),quoteOffset=quoteStart-start;let tailStart=0;for(let i=0;i<
tail.length;i++)tail[i]===","&&(directives.push({value:tail.substring(tailStart,i),fromMalformedQuote:tailStart>quoteOffset}),tailStart=i+1);return directives.push(
{value:tail.substring(tailStart),fromMalformedQuote:tailStart>quoteOffset}),directives}function markInvalidCacheControlDirective(directives,key){let invalidDirectives=directives[kInvalidCacheControlDirectives];
invalidDirectives===void 0&&(invalidDirectives=new Set,Object.defineProperty(directives,kInvalidCacheControlDirectives,{value:invalidDirectives})),invalidDirectives.
add(key)}function hasInvalidCacheControlDirective(directives,key){return directives[kInvalidCacheControlDirectives]?.has(key)===!0}function getMalformedRestrictiveDirectiveName(key){
for(const directiveName of RESTRICTIVE_DIRECTIVE_NAMES)if(key.startsWith(directiveName)&&key.length>directiveName.length&&!isValidHTTPToken(key[directiveName.length]))
return directiveName;let tokenOnlyKey="",hasInvalidTokenChar=!1;for(let i=0;i<key.length;i++)isValidHTTPToken(key[i])?tokenOnlyKey+=key[i]:hasInvalidTokenChar=!0;
if(hasInvalidTokenChar&&arrayIncludes(RESTRICTIVE_DIRECTIVE_NAMES,tokenOnlyKey))return tokenOnlyKey}function getRequestOrigin(opts){const origin=opts[kRequestOrigin]===
void 0?opts.origin:opts[kRequestOrigin];return typeof origin=="string"||origin instanceof URL?origin:null}function getInterceptorOrigin(opts,interceptorOrigin){
const requestOrigin=getRequestOrigin(opts);if(interceptorOrigin===void 0)return requestOrigin;if(interceptorOrigin===null)return null;if(requestOrigin)try{if(new URL(
requestOrigin).origin!==interceptorOrigin)return null}catch{return interceptorOrigin}return interceptorOrigin}function makeCacheKey(opts,origin=getRequestOrigin(
opts)){if(!origin)throw new Error("opts.origin is undefined");let fullPath=opts.path||"/";return opts.query&&!pathHasQueryOrFragment(fullPath)&&(fullPath=serializePathWithQuery(
fullPath,opts.query)),{origin:origin.toString(),method:opts.method,path:fullPath,headers:opts.headers}}function appendHeader(headers,key,val){const headerName=key.
toLowerCase(),current=Object.hasOwn(headers,headerName)?headers[headerName]:void 0,values=Array.isArray(val)?val:[val];current===void 0?setHeader(headers,headerName,
Array.isArray(val)?val.slice():val):Array.isArray(current)?current.push(...values):setHeader(headers,headerName,[current,...values])}function normalizeHeaders(opts){
let headers;if(opts.headers==null)headers={};else if(typeof opts.headers=="object")if(headers={},hasSafeIterator(opts.headers))if(Array.isArray(opts.headers)){const first=opts.
headers[0];if(Array.isArray(first))for(const x of opts.headers){if(!Array.isArray(x))throw new Error("opts.headers is not a valid header map");const[key,val]=x;
if(typeof key!="string"||typeof val!="string")throw new Error("opts.headers is not a valid header map");appendHeader(headers,key,val)}else{const len=opts.headers.
length;if(len%2!==0)throw new Error("opts.headers is not a valid header map");for(let i=0;i<len;i+=2){const key=opts.headers[i],val=opts.headers[i+1];if(typeof key!=
"string"||typeof val!="string"&&!Array.isArray(val))throw new Error("opts.headers is not a valid header map");if(typeof val=="string")appendHeader(headers,key,val);else{
const mapped=[];for(let j=0;j<val.length;j++){const v=val[j];mapped.push(typeof v=="string"?v:v.toString("latin1"))}appendHeader(headers,key,mapped)}}}}else for(const x of opts.
headers){if(!Array.isArray(x))throw new Error("opts.headers is not a valid header map");const[key,val]=x;if(typeof key!="string"||typeof val!="string")throw new Error(
"opts.headers is not a valid header map");appendHeader(headers,key,val)}else for(const key of Object.keys(opts.headers))appendHeader(headers,key,opts.headers[key]);else
throw new Error("opts.headers is not an object");return headers}function assertCacheKey(key){if(typeof key!="object")throw new TypeError(`expected key to be obj\
ect, got ${typeof key}`);for(const property of["origin","method","path"])if(typeof key[property]!="string")throw new TypeError(`expected key.${property} to be s\
tring, got ${typeof key[property]}`);if(key.headers!==void 0&&typeof key.headers!="object")throw new TypeError(`expected headers to be object, got ${typeof key}`)}
function assertCacheValue(value){if(typeof value!="object")throw new TypeError(`expected value to be object, got ${typeof value}`);for(const property of["status\
Code","cachedAt","staleAt","deleteAt"])if(typeof value[property]!="number")throw new TypeError(`expected value.${property} to be number, got ${typeof value[property]}`);
if(typeof value.statusMessage!="string")throw new TypeError(`expected value.statusMessage to be string, got ${typeof value.statusMessage}`);if(value.headers!=null&&
typeof value.headers!="object")throw new TypeError(`expected value.rawHeaders to be object, got ${typeof value.headers}`);if(value.vary!==void 0&&typeof value.vary!=
"object")throw new TypeError(`expected value.vary to be object, got ${typeof value.vary}`);if(value.etag!==void 0&&typeof value.etag!="string")throw new TypeError(
`expected value.etag to be string, got ${typeof value.etag}`)}function parseCacheControlHeader(header){const output={},invalidNumericDirectives=new Set,invalidNoArgumentDirectives=new Set,
directives=splitCacheControlHeaderValue(Array.isArray(header)?header.join(","):header);for(let i=0;i<directives.length;i++){const directiveRecord=directives[i],
directive=directiveRecord.value.toLowerCase(),fromMalformedQuote=directiveRecord.fromMalformedQuote,keyValueDelimiter=directive.indexOf("=");let key,value,keyHasTrailingWhitespace=!1,
valueHasLeadingWhitespace=!1;if(keyValueDelimiter!==-1){const rawKey=directive.substring(0,keyValueDelimiter),rawValue=directive.substring(keyValueDelimiter+1);
keyHasTrailingWhitespace=trimOWSEnd(rawKey)!==rawKey,valueHasLeadingWhitespace=trimOWSStart(rawValue)!==rawValue,key=trimOWS(rawKey),value=trimOWSStart(rawValue)}else
key=trimOWS(directive);const malformedRestrictiveDirectiveName=getMalformedRestrictiveDirectiveName(key);if(malformedRestrictiveDirectiveName!==void 0){output[malformedRestrictiveDirectiveName]=
!0;continue}switch(key){case"min-fresh":case"max-stale":case"max-age":case"s-maxage":case"stale-while-revalidate":case"stale-if-error":{if(fromMalformedQuote||invalidNumericDirectives.
has(key))continue;if(value===void 0||keyHasTrailingWhitespace||valueHasLeadingWhitespace){delete output[key],invalidNumericDirectives.add(key),markInvalidCacheControlDirective(
output,key);continue}if(value.length>=2&&value[0]==='"'&&value[value.length-1]==='"'&&(value=value.substring(1,value.length-1)),!/^[0-9]+$/.test(value)){delete output[key],
invalidNumericDirectives.add(key),markInvalidCacheControlDirective(output,key);continue}const parsedValue=Math.min(parseInt(value,10),MAX_DELTA_SECONDS);key==="\
min-fresh"?(!(key in output)||output[key]<parsedValue)&&(output[key]=parsedValue):(!(key in output)||output[key]>parsedValue)&&(output[key]=parsedValue);break}case"\
private":case"no-cache":{if(fromMalformedQuote){output[key]=!0;break}if(value!==void 0&&value.length===0){output[key]=!0;break}if(value){if(value[0]==='"'){value=
trimOWSEnd(value);let fieldList="",lastQuotedPart=i,foundEndingQuote=!1;const closingQuote=findUnescapedQuote(value,1);if(closingQuote!==-1)fieldList=value.substring(
1,closingQuote),foundEndingQuote=!0;else{const fieldListParts=[value.substring(1)];for(let j=i+1;j<directives.length;j++){const nextPart=trimOWS(directives[j].value),
closingQuote2=findUnescapedQuote(nextPart,0);if(lastQuotedPart=j,closingQuote2!==-1){fieldListParts.push(nextPart.substring(0,closingQuote2)),foundEndingQuote=!0;
break}fieldListParts.push(nextPart)}fieldList=fieldListParts.join(",")}if(!foundEndingQuote){output[key]=!0;break}i=lastQuotedPart;const headers=fieldList.split(
",");let validFieldNames=!0;for(let j=0;j<headers.length;j++)headers[j]=trimOWS(headers[j]),isValidHTTPToken(headers[j])||(validFieldNames=!1);validFieldNames?output[key]!==
!0&&(key in output?output[key]=output[key].concat(headers):output[key]=headers):output[key]=!0}else{const fieldName=trimOWS(value);isValidHTTPToken(fieldName)?output[key]!==
!0&&(key in output?output[key]=output[key].concat(fieldName):output[key]=[fieldName]):output[key]=!0}break}}case"public":case"must-revalidate":case"proxy-revali\
date":case"immutable":case"no-transform":case"must-understand":case"only-if-cached":if(fromMalformedQuote||invalidNoArgumentDirectives.has(key))continue;if(value!==
void 0){delete output[key],invalidNoArgumentDirectives.add(key);continue}output[key]=!0;break;case"no-store":output[key]=!0;break;default:continue}}return output}
function splitVaryHeader(varyHeader){const values=Array.isArray(varyHeader)?varyHeader:[varyHeader],output=[];for(let i=0;i<values.length;i++){const parts=values[i].
split(",");for(let j=0;j<parts.length;j++)output.push(parts[j])}return output}function hasVaryStar(varyHeader){const values=splitVaryHeader(varyHeader);for(let i=0;i<
values.length;i++)if(trimOWS(values[i]).indexOf("*")!==-1)return!0;return!1}function parseVaryHeader(varyHeader,headers){if(hasVaryStar(varyHeader))return headers;
const output={},varyingHeaders=splitVaryHeader(varyHeader);for(const header of varyingHeaders){const trimmedHeader=trimOWS(header).toLowerCase();if(trimmedHeader.
length===0)continue;if(!isValidHTTPToken(trimmedHeader))return;const headerValue=headers[trimmedHeader];output[trimmedHeader]=Array.isArray(headerValue)?headerValue.
slice():headerValue??null}return output}function isInvalidOrWildcardVaryHeader(varyHeader){return hasVaryStar(varyHeader)||parseVaryHeader(varyHeader,{})===void 0}
function isEtagUsable(etag){return etag.length<=2?!1:etag[0]==='"'&&etag[etag.length-1]==='"'?!(etag[1]==='"'||etag.startsWith('"W/')):etag.startsWith('W/"')&&etag[etag.
length-1]==='"'?etag.length!==4:!1}function assertCacheStore(store,name="CacheStore"){if(typeof store!="object"||store===null)throw new TypeError(`expected type\
 of ${name} to be a CacheStore, got ${store===null?"null":typeof store}`);for(const fn of["get","createWriteStream","delete"])if(typeof store[fn]!="function")throw new TypeError(
`${name} needs to have a \`${fn}()\` function`)}function assertCacheMethods(methods,name="CacheMethods"){if(!Array.isArray(methods))throw new TypeError(`expecte\
d type of ${name} needs to be an array, got ${methods===null?"null":typeof methods}`);if(methods.length===0)throw new TypeError(`${name} needs to have at least \
one method`);for(const method of methods)if(!arrayIncludes(safeHTTPMethods,method))throw new TypeError(`element of ${name}-array needs to be one of following va\
lues: ${safeHTTPMethods.join(", ")}, got ${method}`)}function makeDeduplicationKey(cacheKey,excludeHeaders){const headers={};if(cacheKey.headers){const sortedHeaders=Object.
keys(cacheKey.headers).sort();for(const header of sortedHeaders)excludeHeaders?.has(header.toLowerCase())||setHeader(headers,header,cacheKey.headers[header])}return JSON.
stringify([cacheKey.origin,cacheKey.method,cacheKey.path,headers])}module.exports={getInterceptorOrigin,getRequestOrigin,makeCacheKey,normalizeHeaders,assertCacheKey,
assertCacheValue,parseCacheControlHeader,hasInvalidCacheControlDirective,parseVaryHeader,hasVaryStar,isInvalidOrWildcardVaryHeader,isEtagUsable,assertCacheMethods,
assertCacheStore,makeDeduplicationKey}}),8131:(module=>{function parseHttpDate(date){switch(date[3]){case",":return parseImfDate(date);case" ":return parseAscTimeDate(
date);default:return parseRfc850Date(date)}}function makeDate(year,monthIdx,day,hour,minute,second,weekday){const result=new Date(Date.UTC(year,monthIdx,day,hour,
minute,second));return year>=0&&year<=99&&result.setUTCFullYear(year),result.getUTCFullYear()===year&&result.getUTCMonth()===monthIdx&&result.getUTCDate()===day&&
result.getUTCHours()===hour&&result.getUTCMinutes()===minute&&result.getUTCSeconds()===second&&result.getUTCDay()===weekday?result:void 0}function parseImfDate(date){
if(date.length!==29||date[4]!==" "||date[7]!==" "||date[11]!==" "||date[16]!==" "||date[19]!==":"||date[22]!==":"||date[25]!==" "||date[26]!=="G"||date[27]!=="M"||
date[28]!=="T")return;let weekday=-1;if(date[0]==="S"&&date[1]==="u"&&date[2]==="n")weekday=0;else if(date[0]==="M"&&date[1]==="o"&&date[2]==="n")weekday=1;else if(date[0]===
"T"&&date[1]==="u"&&date[2]==="e")weekday=2;else if(date[0]==="W"&&date[1]==="e"&&date[2]==="d")weekday=3;else if(date[0]==="T"&&date[1]==="h"&&date[2]==="u")weekday=
4;else if(date[0]==="F"&&date[1]==="r"&&date[2]==="i")weekday=5;else if(date[0]==="S"&&date[1]==="a"&&date[2]==="t")weekday=6;else return;let day=0;if(date[5]===
"0"){const code=date.charCodeAt(6);if(code<49||code>57)return;day=code-48}else{const code1=date.charCodeAt(5);if(code1<49||code1>51)return;const code2=date.charCodeAt(
6);if(code2<48||code2>57)return;day=(code1-48)*10+(code2-48)}let monthIdx=-1;if(date[8]==="J"&&date[9]==="a"&&date[10]==="n")monthIdx=0;else if(date[8]==="F"&&date[9]===
"e"&&date[10]==="b")monthIdx=1;else if(date[8]==="M"&&date[9]==="a")if(date[10]==="r")monthIdx=2;else if(date[10]==="y")monthIdx=4;else return;else if(date[8]===
"J")if(date[9]==="a"&&date[10]==="n")monthIdx=0;else if(date[9]==="u")if(date[10]==="n")monthIdx=5;else if(date[10]==="l")monthIdx=6;else return;else return;else if(date[8]===
"A")if(date[9]==="p"&&date[10]==="r")monthIdx=3;else if(date[9]==="u"&&date[10]==="g")monthIdx=7;else return;else if(date[8]==="S"&&date[9]==="e"&&date[10]==="p")
monthIdx=8;else if(date[8]==="O"&&date[9]==="c"&&date[10]==="t")monthIdx=9;else if(date[8]==="N"&&date[9]==="o"&&date[10]==="v")monthIdx=10;else if(date[8]==="D"&&
date[9]==="e"&&date[10]==="c")monthIdx=11;else return;const yearDigit1=date.charCodeAt(12);if(yearDigit1<48||yearDigit1>57)return;const yearDigit2=date.charCodeAt(
13);if(yearDigit2<48||yearDigit2>57)return;const yearDigit3=date.charCodeAt(14);if(yearDigit3<48||yearDigit3>57)return;const yearDigit4=date.charCodeAt(15);if(yearDigit4<
48||yearDigit4>57)return;const year=(yearDigit1-48)*1e3+(yearDigit2-48)*100+(yearDigit3-48)*10+(yearDigit4-48);let hour=0;if(date[17]==="0"){const code=date.charCodeAt(
18);if(code<48||code>57)return;hour=code-48}else{const code1=date.charCodeAt(17);if(code1<48||code1>50)return;const code2=date.charCodeAt(18);if(code2<48||code2>
57||code1===50&&code2>51)return;hour=(code1-48)*10+(code2-48)}let minute=0;if(date[20]==="0"){const code=date.charCodeAt(21);if(code<48||code>57)return;minute=code-
48}else{const code1=date.charCodeAt(20);if(code1<48||code1>53)return;const code2=date.charCodeAt(21);if(code2<48||code2>57)return;minute=(code1-48)*10+(code2-48)}
let second=0;if(date[23]==="0"){const code=date.charCodeAt(24);if(code<48||code>57)return;second=code-48}else{const code1=date.charCodeAt(23);if(code1<48||code1>
53)return;const code2=date.charCodeAt(24);if(code2<48||code2>57)return;second=(code1-48)*10+(code2-48)}return makeDate(year,monthIdx,day,hour,minute,second,weekday)}
function parseAscTimeDate(date){if(date.length!==24||date[7]!==" "||date[10]!==" "||date[19]!==" ")return;let weekday=-1;if(date[0]==="S"&&date[1]==="u"&&date[2]===
"n")weekday=0;else if(date[0]==="M"&&date[1]==="o"&&date[2]==="n")weekday=1;else if(date[0]==="T"&&date[1]==="u"&&date[2]==="e")weekday=2;else if(date[0]==="W"&&
date[1]==="e"&&date[2]==="d")weekday=3;else if(date[0]==="T"&&date[1]==="h"&&date[2]==="u")weekday=4;else if(date[0]==="F"&&date[1]==="r"&&date[2]==="i")weekday=
5;else if(date[0]==="S"&&date[1]==="a"&&date[2]==="t")weekday=6;else return;let monthIdx=-1;if(date[4]==="J"&&date[5]==="a"&&date[6]==="n")monthIdx=0;else if(date[4]===
"F"&&date[5]==="e"&&date[6]==="b")monthIdx=1;else if(date[4]==="M"&&date[5]==="a")if(date[6]==="r")monthIdx=2;else if(date[6]==="y")monthIdx=4;else return;else if(date[4]===
"J")if(date[5]==="a"&&date[6]==="n")monthIdx=0;else if(date[5]==="u")if(date[6]==="n")monthIdx=5;else if(date[6]==="l")monthIdx=6;else return;else return;else if(date[4]===
"A")if(date[5]==="p"&&date[6]==="r")monthIdx=3;else if(date[5]==="u"&&date[6]==="g")monthIdx=7;else return;else if(date[4]==="S"&&date[5]==="e"&&date[6]==="p")monthIdx=
8;else if(date[4]==="O"&&date[5]==="c"&&date[6]==="t")monthIdx=9;else if(date[4]==="N"&&date[5]==="o"&&date[6]==="v")monthIdx=10;else if(date[4]==="D"&&date[5]===
"e"&&date[6]==="c")monthIdx=11;else return;let day=0;if(date[8]===" "){const code=date.charCodeAt(9);if(code<49||code>57)return;day=code-48}else{const code1=date.
charCodeAt(8);if(code1<49||code1>51)return;const code2=date.charCodeAt(9);if(code2<48||code2>57)return;day=(code1-48)*10+(code2-48)}let hour=0;if(date[11]==="0"){
const code=date.charCodeAt(12);if(code<48||code>57)return;hour=code-48}else{const code1=date.charCodeAt(11);if(code1<48||code1>50)return;const code2=date.charCodeAt(
12);if(code2<48||code2>57||code1===50&&code2>51)return;hour=(code1-48)*10+(code2-48)}let minute=0;if(date[14]==="0"){const code=date.charCodeAt(15);if(code<48||
code>57)return;minute=code-48}else{const code1=date.charCodeAt(14);if(code1<48||code1>53)return;const code2=date.charCodeAt(15);if(code2<48||code2>57)return;minute=
(code1-48)*10+(code2-48)}let second=0;if(date[17]==="0"){const code=date.charCodeAt(18);if(code<48||code>57)return;second=code-48}else{const code1=date.charCodeAt(
17);if(code1<48||code1>53)return;const code2=date.charCodeAt(18);if(code2<48||code2>57)return;second=(code1-48)*10+(code2-48)}const yearDigit1=date.charCodeAt(20);
if(yearDigit1<48||yearDigit1>57)return;const yearDigit2=date.charCodeAt(21);if(yearDigit2<48||yearDigit2>57)return;const yearDigit3=date.charCodeAt(22);if(yearDigit3<
48||yearDigit3>57)return;const yearDigit4=date.charCodeAt(23);if(yearDigit4<48||yearDigit4>57)return;const year=(yearDigit1-48)*1e3+(yearDigit2-48)*100+(yearDigit3-
48)*10+(yearDigit4-48);return makeDate(year,monthIdx,day,hour,minute,second,weekday)}function parseRfc850Date(date){let commaIndex=-1,weekday=-1;if(date[0]==="S")
date[1]==="u"&&date[2]==="n"&&date[3]==="d"&&date[4]==="a"&&date[5]==="y"?(weekday=0,commaIndex=6):date[1]==="a"&&date[2]==="t"&&date[3]==="u"&&date[4]==="r"&&date[5]===
"d"&&date[6]==="a"&&date[7]==="y"&&(weekday=6,commaIndex=8);else if(date[0]==="M"&&date[1]==="o"&&date[2]==="n"&&date[3]==="d"&&date[4]==="a"&&date[5]==="y")weekday=
1,commaIndex=6;else if(date[0]==="T")date[1]==="u"&&date[2]==="e"&&date[3]==="s"&&date[4]==="d"&&date[5]==="a"&&date[6]==="y"?(weekday=2,commaIndex=7):date[1]===
"h"&&date[2]==="u"&&date[3]==="r"&&date[4]==="s"&&date[5]==="d"&&date[6]==="a"&&date[7]==="y"&&(weekday=4,commaIndex=8);else if(date[0]==="W"&&date[1]==="e"&&date[2]===
"d"&&date[3]==="n"&&date[4]==="e"&&date[5]==="s"&&date[6]==="d"&&date[7]==="a"&&date[8]==="y")weekday=3,commaIndex=9;else if(date[0]==="F"&&date[1]==="r"&&date[2]===
"i"&&date[3]==="d"&&date[4]==="a"&&date[5]==="y")weekday=5,commaIndex=6;else return;if(date[commaIndex]!==","||date.length-commaIndex-1!==23||date[commaIndex+1]!==
" "||date[commaIndex+4]!=="-"||date[commaIndex+8]!=="-"||date[commaIndex+11]!==" "||date[commaIndex+14]!==":"||date[commaIndex+17]!==":"||date[commaIndex+20]!==
" "||date[commaIndex+21]!=="G"||date[commaIndex+22]!=="M"||date[commaIndex+23]!=="T")return;let day=0;if(date[commaIndex+2]==="0"){const code=date.charCodeAt(commaIndex+
3);if(code<49||code>57)return;day=code-48}else{const code1=date.charCodeAt(commaIndex+2);if(code1<49||code1>51)return;const code2=date.charCodeAt(commaIndex+3);
if(code2<48||code2>57)return;day=(code1-48)*10+(code2-48)}let monthIdx=-1;if(date[commaIndex+5]==="J"&&date[commaIndex+6]==="a"&&date[commaIndex+7]==="n")monthIdx=
0;else if(date[commaIndex+5]==="F"&&date[commaIndex+6]==="e"&&date[commaIndex+7]==="b")monthIdx=1;else if(date[commaIndex+5]==="M"&&date[commaIndex+6]==="a"&&date[commaIndex+
7]==="r")monthIdx=2;else if(date[commaIndex+5]==="A"&&date[commaIndex+6]==="p"&&date[commaIndex+7]==="r")monthIdx=3;else if(date[commaIndex+5]==="M"&&date[commaIndex+
6]==="a"&&date[commaIndex+7]==="y")monthIdx=4;else if(date[commaIndex+5]==="J"&&date[commaIndex+6]==="u"&&date[commaIndex+7]==="n")monthIdx=5;else if(date[commaIndex+
5]==="J"&&date[commaIndex+6]==="u"&&date[commaIndex+7]==="l")monthIdx=6;else if(date[commaIndex+5]==="A"&&date[commaIndex+6]==="u"&&date[commaIndex+7]==="g")monthIdx=
7;else if(date[commaIndex+5]==="S"&&date[commaIndex+6]==="e"&&date[commaIndex+7]==="p")monthIdx=8;else if(date[commaIndex+5]==="O"&&date[commaIndex+6]==="c"&&date[commaIndex+
7]==="t")monthIdx=9;else if(date[commaIndex+5]==="N"&&date[commaIndex+6]==="o"&&date[commaIndex+7]==="v")monthIdx=10;else if(date[commaIndex+5]==="D"&&date[commaIndex+
6]==="e"&&date[commaIndex+7]==="c")monthIdx=11;else return;const yearDigit1=date.charCodeAt(commaIndex+9);if(yearDigit1<48||yearDigit1>57)return;const yearDigit2=date.
charCodeAt(commaIndex+10);if(yearDigit2<48||yearDigit2>57)return;let year=(yearDigit1-48)*10+(yearDigit2-48);year+=year<70?2e3:1900;let hour=0;if(date[commaIndex+
12]==="0"){const code=date.charCodeAt(commaIndex+13);if(code<48||code>57)return;hour=code-48}else{const code1=date.charCodeAt(commaIndex+12);if(code1<48||code1>
50)return;const code2=date.charCodeAt(commaIndex+13);if(code2<48||code2>57||code1===50&&code2>51)return;hour=(code1-48)*10+(code2-48)}let minute=0;if(date[commaIndex+
15]==="0"){const code=date.charCodeAt(commaIndex+16);if(code<48||code>57)return;minute=code-48}else{const code1=date.charCodeAt(commaIndex+15);if(code1<48||code1>
53)return;const code2=date.charCodeAt(commaIndex+16);if(code2<48||code2>57)return;minute=(code1-48)*10+(code2-48)}let second=0;if(date[commaIndex+18]==="0"){const code=date.
charCodeAt(commaIndex+19);if(code<48||code>57)return;second=code-48}else{const code1=date.charCodeAt(commaIndex+18);if(code1<48||code1>53)return;const code2=date.
charCodeAt(commaIndex+19);if(code2<48||code2>57)return;second=(code1-48)*10+(code2-48)}return makeDate(year,monthIdx,day,hour,minute,second,weekday)}module.exports=
{parseHttpDate}}),1811:((module,__unused_webpack_exports,__webpack_require__)=>{const lazyLoaders={__proto__:null,"node:crypto":()=>__webpack_require__(7598),"n\
ode:sqlite":()=>__webpack_require__(99)};function detectRuntimeFeatureByNodeModule(moduleName){try{return lazyLoaders[moduleName](),!0}catch(err){if(err.code!==
"ERR_UNKNOWN_BUILTIN_MODULE"&&err.code!=="ERR_NO_CRYPTO")throw err;return!1}}const runtimeFeaturesAsNodeModule=["crypto","sqlite"];function detectRuntimeFeature(feature){
if(runtimeFeaturesAsNodeModule.includes(feature))return detectRuntimeFeatureByNodeModule(`node:${feature}`);throw new TypeError(`unknown feature: ${feature}`)}class RuntimeFeatures{#map=new Map;clear(){
this.#map.clear()}has(feature){return this.#map.get(feature)??this.#detectRuntimeFeature(feature)}set(feature,value){if(runtimeFeaturesAsNodeModule.includes(feature)===
!1)throw new TypeError(`unknown feature: ${feature}`);this.#map.set(feature,value)}#detectRuntimeFeature(feature){const result=detectRuntimeFeature(feature);return this.#map.
set(feature,result),result}}const instance=new RuntimeFeatures;module.exports.runtimeFeatures=instance,module.exports.default=instance}),4624:((module,__unused_webpack_exports,__webpack_require__)=>{
const{kConnected,kPending,kRunning,kSize,kFree,kQueued}=__webpack_require__(33);class ClientStats{constructor(client){this.connected=client[kConnected],this.pending=
client[kPending],this.running=client[kRunning],this.size=client[kSize]}}class PoolStats{constructor(pool){this.connected=pool[kConnected],this.free=pool[kFree],
this.pending=pool[kPending],this.queued=pool[kQueued],this.running=pool[kRunning],this.size=pool[kSize]}}module.exports={ClientStats,PoolStats}}),1017:(module=>{
let fastNow=0;const RESOLUTION_MS=1e3,TICK_MS=(RESOLUTION_MS>>1)-1;let fastNowTimeout;const kFastTimer=Symbol("kFastTimer"),fastTimers=[],NOT_IN_LIST=-2,TO_BE_CLEARED=-1,
PENDING=0,ACTIVE=1;function onTick(){fastNow+=TICK_MS;let idx=0,len=fastTimers.length;for(;idx<len;){const timer=fastTimers[idx];timer._state===PENDING?(timer._idleStart=
fastNow-TICK_MS,timer._state=ACTIVE):timer._state===ACTIVE&&fastNow>=timer._idleStart+timer._idleTimeout&&(timer._state=TO_BE_CLEARED,timer._idleStart=-1,timer.
_onTimeout(timer._timerArg)),timer._state===TO_BE_CLEARED?(timer._state=NOT_IN_LIST,--len!==0&&(fastTimers[idx]=fastTimers[len])):++idx}fastTimers.length=len,fastTimers.
length!==0&&refreshTimeout()}function refreshTimeout(){fastNowTimeout?.refresh?fastNowTimeout.refresh():(clearTimeout(fastNowTimeout),fastNowTimeout=setTimeout(
onTick,TICK_MS),fastNowTimeout?.unref())}class FastTimer{[kFastTimer]=!0;_state=NOT_IN_LIST;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(callback,delay,arg){
this._onTimeout=callback,this._idleTimeout=delay,this._timerArg=arg,this.refresh()}refresh(){this._state===NOT_IN_LIST&&fastTimers.push(this),(!fastNowTimeout||
fastTimers.length===1)&&refreshTimeout(),this._state=PENDING}clear(){this._state=TO_BE_CLEARED,this._idleStart=-1}}module.exports={setTimeout(callback,delay,arg){
return delay<=RESOLUTION_MS?setTimeout(callback,delay,arg):new FastTimer(callback,delay,arg)},clearTimeout(timeout){timeout[kFastTimer]?timeout.clear():clearTimeout(
timeout)},setFastTimeout(callback,delay,arg){return new FastTimer(callback,delay,arg)},clearFastTimeout(timeout){timeout.clear()},now(){return fastNow},tick(delay=0){
fastNow+=delay-RESOLUTION_MS+1,onTick(),onTick()},reset(){fastNow=0,fastTimers.length=0,clearTimeout(fastNowTimeout),fastNowTimeout=null},kFastTimer}}),8036:((module,__unused_webpack_exports,__webpack_require__)=>{
const assert=__webpack_require__(4589),{kConstruct}=__webpack_require__(33),{urlEquals,getFieldValues}=__webpack_require__(8060),{kEnumerableProperty,isDisturbed}=__webpack_require__(
586),{webidl}=__webpack_require__(542),{cloneResponse,fromInnerResponse,getResponseState}=__webpack_require__(9141),{Request,fromInnerRequest,getRequestState}=__webpack_require__(
5601),{fetching}=__webpack_require__(7532),{urlIsHttpHttpsScheme,readAllBytes}=__webpack_require__(9774);class Cache{#relevantRequestResponseList;constructor(){
arguments[0]!==kConstruct&&webidl.illegalConstructor(),webidl.util.markAsUncloneable(this),this.#relevantRequestResponseList=arguments[1]}async match(request,options={}){
webidl.brandCheck(this,webidl.is.Cache);const prefix="Cache.match";webidl.argumentLengthCheck(arguments,1,prefix),request=webidl.converters.RequestInfo(request),
options=webidl.converters.CacheQueryOptions(options,prefix,"options");const p=this.#internalMatchAll(request,options,1);if(p.length!==0)return p[0]}async matchAll(request=void 0,options={}){
webidl.brandCheck(this,webidl.is.Cache);const prefix="Cache.matchAll";return request!==void 0&&(request=webidl.converters.RequestInfo(request)),options=webidl.converters.
CacheQueryOptions(options,prefix,"options"),this.#internalMatchAll(request,options)}async add(request){webidl.brandCheck(this,webidl.is.Cache),webidl.argumentLengthCheck(
arguments,1,"Cache.add"),request=webidl.converters.RequestInfo(request);const requests=[request];return await this.addAll(requests)}async addAll(requests){webidl.
brandCheck(this,webidl.is.Cache);const prefix="Cache.addAll";webidl.argumentLengthCheck(arguments,1,prefix);const responsePromises=[],requestList=[];for(let request of requests){
if(request===void 0)throw webidl.errors.conversionFailed({prefix,argument:"Argument 1",types:["undefined is not allowed"]});if(request=webidl.converters.RequestInfo(
request),typeof request=="string")continue;const r=getRequestState(request);if(!urlIsHttpHttpsScheme(r.url)||r.method!=="GET")throw webidl.errors.exception({header:prefix,
message:"Expected http/s scheme when method is not GET."})}const fetchControllers=[];for(const request of requests){const r=getRequestState(new Request(request));
if(!urlIsHttpHttpsScheme(r.url))throw webidl.errors.exception({header:prefix,message:"Expected http/s scheme."});r.initiator="fetch",r.destination="subresource",
requestList.push(r);const responsePromise=Promise.withResolvers();fetchControllers.push(fetching({request:r,processResponse(response){if(response.type==="error"||
response.status===206||response.status<200||response.status>299)responsePromise.reject(webidl.errors.exception({header:"Cache.addAll",message:"Received an inval\
id status code or the request failed."}));else if(response.headersList.contains("vary")){const fieldValues=getFieldValues(response.headersList.get("vary"));for(const fieldValue of fieldValues)
if(fieldValue==="*"){responsePromise.reject(webidl.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const controller of fetchControllers)
controller.abort();return}}},processResponseConsumeBody(response){if(response.aborted){responsePromise.reject(new DOMException("aborted","AbortError"));return}responsePromise.
resolve(response)}})),responsePromises.push(responsePromise.promise)}const responses=await Promise.all(responsePromises),operations=[];let index=0;for(const response of responses){
const operation={type:"put",request:requestList[index],response};operations.push(operation),index++}const cacheJobPromise=Promise.withResolvers();let errorData=null;
try{this.#batchCacheOperations(operations)}catch(e){errorData=e}return queueMicrotask(()=>{errorData===null?cacheJobPromise.resolve(void 0):cacheJobPromise.reject(
errorData)}),cacheJobPromise.promise}async put(request,response){webidl.brandCheck(this,webidl.is.Cache);const prefix="Cache.put";webidl.argumentLengthCheck(arguments,
2,prefix),request=webidl.converters.RequestInfo(request),response=webidl.converters.Response(response,prefix,"response");let innerRequest=null;if(webidl.is.Request(
request)?innerRequest=getRequestState(request):innerRequest=getRequestState(new Request(request)),!urlIsHttpHttpsScheme(innerRequest.url)||innerRequest.method!==
"GET")throw webidl.errors.exception({header:prefix,message:"Expected an http/s scheme when method is not GET"});const innerResponse=getResponseState(response);if(innerResponse.
status===206)throw webidl.errors.exception({header:prefix,message:"Got 206 status"});if(innerResponse.headersList.contains("vary")){const fieldValues=getFieldValues(
innerResponse.headersList.get("vary"));for(const fieldValue of fieldValues)if(fieldValue==="*")throw webidl.errors.exception({header:prefix,message:"Got * vary \
field value"})}if(innerResponse.body&&(isDisturbed(innerResponse.body.stream)||innerResponse.body.stream.locked))throw webidl.errors.exception({header:prefix,message:"\
Response body is locked or disturbed"});const clonedResponse=cloneResponse(innerResponse),bodyReadPromise=Promise.withResolvers();if(innerResponse.body!=null){const reader=innerResponse.
body.stream.getReader();readAllBytes(reader,bodyReadPromise.resolve,bodyReadPromise.reject)}else bodyReadPromise.resolve(void 0);const operations=[],operation={
type:"put",request:innerRequest,response:clonedResponse};operations.push(operation);const bytes=await bodyReadPromise.promise;clonedResponse.body!=null&&(clonedResponse.
body.source=bytes);const cacheJobPromise=Promise.withResolvers();let errorData=null;try{this.#batchCacheOperations(operations)}catch(e){errorData=e}return queueMicrotask(
()=>{errorData===null?cacheJobPromise.resolve():cacheJobPromise.reject(errorData)}),cacheJobPromise.promise}async delete(request,options={}){webidl.brandCheck(this,
webidl.is.Cache);const prefix="Cache.delete";webidl.argumentLengthCheck(arguments,1,prefix),request=webidl.converters.RequestInfo(request),options=webidl.converters.
CacheQueryOptions(options,prefix,"options");let r=null;if(webidl.is.Request(request)){if(r=getRequestState(request),r.method!=="GET"&&!options.ignoreMethod)return!1}else
assert(typeof request=="string"),r=getRequestState(new Request(request));const operations=[],operation={type:"delete",request:r,options};operations.push(operation);
const cacheJobPromise=Promise.withResolvers();let errorData=null,requestResponses;try{requestResponses=this.#batchCacheOperations(operations)}catch(e){errorData=
e}return queueMicrotask(()=>{errorData===null?cacheJobPromise.resolve(!!requestResponses?.length):cacheJobPromise.reject(errorData)}),cacheJobPromise.promise}async keys(request=void 0,options={}){
webidl.brandCheck(this,webidl.is.Cache);const prefix="Cache.keys";request!==void 0&&(request=webidl.converters.RequestInfo(request)),options=webidl.converters.CacheQueryOptions(
options,prefix,"options");let r=null;if(request!==void 0)if(webidl.is.Request(request)){if(r=getRequestState(request),r.method!=="GET"&&!options.ignoreMethod)return[]}else
typeof request=="string"&&(r=getRequestState(new Request(request)));const promise=Promise.withResolvers(),requests=[];if(request===void 0)for(const requestResponse of this.#relevantRequestResponseList)
requests.push(requestResponse[0]);else{const requestResponses=this.#queryCache(r,options);for(const requestResponse of requestResponses)requests.push(requestResponse[0])}
return queueMicrotask(()=>{const requestList=[];for(const request2 of requests){const requestObject=fromInnerRequest(request2,void 0,new AbortController().signal,
"immutable");requestList.push(requestObject)}promise.resolve(Object.freeze(requestList))}),promise.promise}#batchCacheOperations(operations){const cache=this.#relevantRequestResponseList,
backupCache=[...cache],addedItems=[],resultList=[];try{for(const operation of operations){if(operation.type!=="delete"&&operation.type!=="put")throw webidl.errors.
exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(operation.type==="delete"&&operation.response!=null)
throw webidl.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#queryCache(operation.
request,operation.options,addedItems).length)throw new DOMException("???","InvalidStateError");let requestResponses;if(operation.type==="delete"){if(requestResponses=
this.#queryCache(operation.request,operation.options),requestResponses.length===0)return[];for(const requestResponse of requestResponses){const idx=cache.indexOf(
requestResponse);assert(idx!==-1),cache.splice(idx,1)}}else if(operation.type==="put"){if(operation.response==null)throw webidl.errors.exception({header:"Cache.\
#batchCacheOperations",message:"put operation should have an associated response"});const r=operation.request;if(!urlIsHttpHttpsScheme(r.url))throw webidl.errors.
exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(r.method!=="GET")throw webidl.errors.exception({header:"Cache.#batc\
hCacheOperations",message:"not get method"});if(operation.options!=null)throw webidl.errors.exception({header:"Cache.#batchCacheOperations",message:"options mus\
t not be defined"});requestResponses=this.#queryCache(operation.request);for(const requestResponse of requestResponses){const idx=cache.indexOf(requestResponse);
assert(idx!==-1),cache.splice(idx,1)}cache.push([operation.request,operation.response]),addedItems.push([operation.request,operation.response])}resultList.push(
[operation.request,operation.response])}return resultList}catch(e){throw this.#relevantRequestResponseList.length=0,this.#relevantRequestResponseList=backupCache,
e}}#queryCache(requestQuery,options,targetStorage){const resultList=[],storage=targetStorage??this.#relevantRequestResponseList;for(const requestResponse of storage){
const[cachedRequest,cachedResponse]=requestResponse;this.#requestMatchesCachedItem(requestQuery,cachedRequest,cachedResponse,options)&&resultList.push(requestResponse)}
return resultList}#requestMatchesCachedItem(requestQuery,request,response=null,options){const queryURL=new URL(requestQuery.url),cachedURL=new URL(request.url);
if(options?.ignoreSearch&&(cachedURL.search="",queryURL.search=""),!urlEquals(queryURL,cachedURL,!0))return!1;if(response==null||options?.ignoreVary||!response.
headersList.contains("vary"))return!0;const fieldValues=getFieldValues(response.headersList.get("vary"));for(const fieldValue of fieldValues){if(fieldValue==="*")
return!1;const requestValue=request.headersList.get(fieldValue),queryValue=requestQuery.headersList.get(fieldValue);if(requestValue!==queryValue)return!1}return!0}#internalMatchAll(request,options,maxResponses=1/0){
let r=null;if(request!==void 0)if(webidl.is.Request(request)){if(r=getRequestState(request),r.method!=="GET"&&!options.ignoreMethod)return[]}else typeof request==
"string"&&(r=getRequestState(new Request(request)));const responses=[];if(request===void 0)for(const requestResponse of this.#relevantRequestResponseList)responses.
push(requestResponse[1]);else{const requestResponses=this.#queryCache(r,options);for(const requestResponse of requestResponses)responses.push(requestResponse[1])}
const responseList=[];for(const response of responses){const responseObject=fromInnerResponse(cloneResponse(response),"immutable");if(responseList.push(responseObject),
responseList.length>=maxResponses)break}return Object.freeze(responseList)}static{webidl.is.Cache=arg=>arg!=null&&typeof arg=="object"&&#relevantRequestResponseList in
arg}}Object.defineProperties(Cache.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:kEnumerableProperty,matchAll:kEnumerableProperty,add:kEnumerableProperty,
addAll:kEnumerableProperty,put:kEnumerableProperty,delete:kEnumerableProperty,keys:kEnumerableProperty});const cacheQueryOptionConverters=[{key:"ignoreSearch",converter:webidl.
converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:webidl.converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:webidl.converters.
boolean,defaultValue:()=>!1}];webidl.converters.CacheQueryOptions=webidl.dictionaryConverter(cacheQueryOptionConverters),webidl.converters.MultiCacheQueryOptions=
webidl.dictionaryConverter([...cacheQueryOptionConverters,{key:"cacheName",converter:webidl.converters.DOMString}]),webidl.converters.Response=webidl.interfaceConverter(
webidl.is.Response,"Response"),webidl.converters["sequence<RequestInfo>"]=webidl.sequenceConverter(webidl.converters.RequestInfo),module.exports={Cache}}),1627:((module,__unused_webpack_exports,__webpack_require__)=>{
const{Cache}=__webpack_require__(8036),{webidl}=__webpack_require__(542),{kEnumerableProperty}=__webpack_require__(586),{kConstruct}=__webpack_require__(33);class CacheStorage{#caches=new Map;constructor(){
arguments[0]!==kConstruct&&webidl.illegalConstructor(),webidl.util.markAsUncloneable(this)}async match(request,options={}){if(webidl.brandCheck(this,webidl.is.CacheStorage),
webidl.argumentLengthCheck(arguments,1,"CacheStorage.match"),request=webidl.converters.RequestInfo(request),options=webidl.converters.MultiCacheQueryOptions(options),
options.cacheName!=null){if(this.#caches.has(options.cacheName)){const cacheList=this.#caches.get(options.cacheName);return await new Cache(kConstruct,cacheList).
match(request,options)}}else for(const cacheList of this.#caches.values()){const response=await new Cache(kConstruct,cacheList).match(request,options);if(response!==
void 0)return response}}async has(cacheName){webidl.brandCheck(this,webidl.is.CacheStorage);const prefix="CacheStorage.has";return webidl.argumentLengthCheck(arguments,
1,prefix),cacheName=webidl.converters.DOMString(cacheName,prefix,"cacheName"),this.#caches.has(cacheName)}async open(cacheName){webidl.brandCheck(this,webidl.is.
CacheStorage);const prefix="CacheStorage.open";if(webidl.argumentLengthCheck(arguments,1,prefix),cacheName=webidl.converters.DOMString(cacheName,prefix,"cacheNa\
me"),this.#caches.has(cacheName)){const cache2=this.#caches.get(cacheName);return new Cache(kConstruct,cache2)}const cache=[];return this.#caches.set(cacheName,
cache),new Cache(kConstruct,cache)}async delete(cacheName){webidl.brandCheck(this,webidl.is.CacheStorage);const prefix="CacheStorage.delete";return webidl.argumentLengthCheck(
arguments,1,prefix),cacheName=webidl.converters.DOMString(cacheName,prefix,"cacheName"),this.#caches.delete(cacheName)}async keys(){return webidl.brandCheck(this,
webidl.is.CacheStorage),[...this.#caches.keys()]}static{webidl.is.CacheStorage=arg=>arg!=null&&typeof arg=="object"&&#caches in arg}}Object.defineProperties(CacheStorage.
prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:kEnumerableProperty,has:kEnumerableProperty,open:kEnumerableProperty,delete:kEnumerableProperty,
keys:kEnumerableProperty}),module.exports={CacheStorage}}),8060:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),
{URLSerializer}=__webpack_require__(2318),{isValidHeaderName}=__webpack_require__(9774);function urlEquals(A,B,excludeFragment=!1){const serializedA=URLSerializer(
A,excludeFragment),serializedB=URLSerializer(B,excludeFragment);return serializedA===serializedB}function getFieldValues(header){assert(header!==null);const values=[];
for(let value of header.split(","))value=value.trim(),isValidHeaderName(value)&&values.push(value);return values}module.exports={urlEquals,getFieldValues}}),9234:(module=>{
module.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),3775:((module,__unused_webpack_exports,__webpack_require__)=>{const{parseSetCookie}=__webpack_require__(
6024),{stringify}=__webpack_require__(1631),{webidl}=__webpack_require__(542),globalHeadersBrandCheck=arg=>webidl.brandCheck(arg,webidl.util.MakeTypeAssertion(globalThis.
Headers)),undiciHeadersBrandCheck=arg=>webidl.brandCheck(arg,webidl.is.Headers);function brandCheckHeaders(arg){try{undiciHeadersBrandCheck(arg);return}catch{}globalHeadersBrandCheck(
arg)}function getCookies(headers){webidl.argumentLengthCheck(arguments,1,"getCookies"),brandCheckHeaders(headers);const cookie=headers.get("cookie"),out={__proto__:null};
if(!cookie)return out;for(const piece of cookie.split(";")){const[name,...value]=piece.split("=");out[name.trim()]=value.join("=")}return out}function deleteCookie(headers,name,attributes){
brandCheckHeaders(headers);const prefix="deleteCookie";webidl.argumentLengthCheck(arguments,2,prefix),name=webidl.converters.DOMString(name,prefix,"name"),attributes=
webidl.converters.DeleteCookieAttributes(attributes),setCookie(headers,{name,value:"",expires:new Date(0),...attributes})}function getSetCookies(headers){webidl.
argumentLengthCheck(arguments,1,"getSetCookies"),brandCheckHeaders(headers);const cookies=headers.getSetCookie();return cookies?cookies.map(pair=>parseSetCookie(
pair)):[]}function parseCookie(cookie){return cookie=webidl.converters.DOMString(cookie),parseSetCookie(cookie)}function setCookie(headers,cookie){webidl.argumentLengthCheck(
arguments,2,"setCookie"),brandCheckHeaders(headers),cookie=webidl.converters.Cookie(cookie);const str=stringify(cookie);str&&headers.append("set-cookie",str,!0)}
webidl.converters.DeleteCookieAttributes=webidl.dictionaryConverter([{converter:webidl.nullableConverter(webidl.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:webidl.nullableConverter(webidl.converters.DOMString),key:"domain",defaultValue:()=>null}]),webidl.converters.Cookie=webidl.dictionaryConverter([{converter:webidl.
converters.DOMString,key:"name"},{converter:webidl.converters.DOMString,key:"value"},{converter:webidl.nullableConverter(value=>typeof value=="number"?webidl.converters["\
unsigned long long"](value):new Date(value)),key:"expires",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.converters["long long"]),key:"maxAg\
e",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:webidl.nullableConverter(
webidl.converters.DOMString),key:"path",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.converters.boolean),key:"secure",defaultValue:()=>null},
{converter:webidl.nullableConverter(webidl.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:webidl.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:webidl.sequenceConverter(webidl.converters.DOMString),key:"unparsed",defaultValue:()=>[]}]),module.exports={getCookies,deleteCookie,
getSetCookies,setCookie,parseCookie}}),6024:((module,__unused_webpack_exports,__webpack_require__)=>{const{collectASequenceOfCodePointsFast}=__webpack_require__(
926),{maxNameValuePairSize,maxAttributeValueSize}=__webpack_require__(9234),{isCTLExcludingHtab}=__webpack_require__(1631),assert=__webpack_require__(4589);function parseSetCookie(header){
if(isCTLExcludingHtab(header))return null;let nameValuePair="",unparsedAttributes="",name="",value="";if(header.includes(";")){const position={position:0};nameValuePair=
collectASequenceOfCodePointsFast(";",header,position),unparsedAttributes=header.slice(position.position)}else nameValuePair=header;if(!nameValuePair.includes("="))
value=nameValuePair;else{const position={position:0};name=collectASequenceOfCodePointsFast("=",nameValuePair,position),value=nameValuePair.slice(position.position+
1)}return name=name.trim(),value=value.trim(),name.length+value.length>maxNameValuePairSize?null:{name,value,...parseUnparsedAttributes(unparsedAttributes)}}function parseUnparsedAttributes(unparsedAttributes,cookieAttributeList={}){
for(;;){if(unparsedAttributes.length===0)return cookieAttributeList;assert(unparsedAttributes[0]===";"),unparsedAttributes=unparsedAttributes.slice(1);let cookieAv="";
unparsedAttributes.includes(";")?(cookieAv=collectASequenceOfCodePointsFast(";",unparsedAttributes,{position:0}),unparsedAttributes=unparsedAttributes.slice(cookieAv.
length)):(cookieAv=unparsedAttributes,unparsedAttributes="");let attributeName="",attributeValue="";if(cookieAv.includes("=")){const position={position:0};attributeName=
collectASequenceOfCodePointsFast("=",cookieAv,position),attributeValue=cookieAv.slice(position.position+1)}else attributeName=cookieAv;if(attributeName=attributeName.
trim(),attributeValue=attributeValue.trim(),attributeValue.length>maxAttributeValueSize)continue;const attributeNameLowercase=attributeName.toLowerCase();if(attributeNameLowercase===
"expires"){const expiryTime=new Date(attributeValue);Number.isNaN(expiryTime.getTime())||(cookieAttributeList.expires=expiryTime)}else if(attributeNameLowercase===
"max-age"){const charCode=attributeValue.charCodeAt(0),startsWithDigit=charCode>=48&&charCode<=57,startsWithSignedDigit=attributeValue[0]==="-"&&attributeValue.
length>1;if(!startsWithDigit&&!startsWithSignedDigit||/[^\d]/.test(attributeValue.slice(1)))continue;const deltaSeconds=Number(attributeValue);cookieAttributeList.
maxAge=deltaSeconds}else if(attributeNameLowercase==="domain"){let cookieDomain=attributeValue;cookieDomain[0]==="."&&(cookieDomain=cookieDomain.slice(1)),cookieDomain=
cookieDomain.toLowerCase(),cookieAttributeList.domain=cookieDomain}else if(attributeNameLowercase==="path"){let cookiePath="";attributeValue.length===0||attributeValue[0]!==
"/"?cookiePath="/":cookiePath=attributeValue,cookieAttributeList.path=cookiePath}else if(attributeNameLowercase==="secure")cookieAttributeList.secure=!0;else if(attributeNameLowercase===
"httponly")cookieAttributeList.httpOnly=!0;else if(attributeNameLowercase==="samesite"){const attributeValueLowercase=attributeValue.toLowerCase();attributeValueLowercase===
"none"?cookieAttributeList.sameSite="None":attributeValueLowercase==="strict"?cookieAttributeList.sameSite="Strict":attributeValueLowercase==="lax"&&(cookieAttributeList.
sameSite="Lax")}else cookieAttributeList.unparsed??=[],cookieAttributeList.unparsed.push(`${attributeName}=${attributeValue}`)}}module.exports={parseSetCookie,parseUnparsedAttributes}}),
1631:(module=>{function isCTLExcludingHtab(value){for(let i=0;i<value.length;++i){const code=value.charCodeAt(i);if(code>=0&&code<=8||code>=10&&code<=31||code===
127)return!0}return!1}function validateCookieName(name){for(let i=0;i<name.length;++i){const code=name.charCodeAt(i);if(code<33||code>126||code===34||code===40||
code===41||code===60||code===62||code===64||code===44||code===59||code===58||code===92||code===47||code===91||code===93||code===63||code===61||code===123||code===
125)throw new Error("Invalid cookie name")}}function validateCookieValue(value){let len=value.length,i=0;if(value[0]==='"'){if(len===1||value[len-1]!=='"')throw new Error(
"Invalid cookie value");--len,++i}for(;i<len;){const code=value.charCodeAt(i++);if(code<33||code>126||code===34||code===44||code===59||code===92)throw new Error(
"Invalid cookie value")}}function validateCookiePath(path){for(let i=0;i<path.length;++i){const code=path.charCodeAt(i);if(code<32||code>126||code===59)throw new Error(
"Invalid cookie path")}}function isLetterOrDigit(code){return code>=48&&code<=57||code>=65&&code<=90||code>=97&&code<=122}function validateCookieDomain(domain){
if(domain===" ")return;if(domain.length>255)throw new Error("Invalid cookie domain");let labelLength=0;for(let i=0;i<domain.length;++i){const code=domain.charCodeAt(
i);if(code===46){if(labelLength===0)throw new Error("Invalid cookie domain");if(domain.charCodeAt(i-1)===45)throw new Error("Invalid cookie domain");labelLength=
0;continue}if(labelLength===0&&!isLetterOrDigit(code))throw new Error("Invalid cookie domain");if(!isLetterOrDigit(code)&&code!==45)throw new Error("Invalid coo\
kie domain");if(++labelLength>63)throw new Error("Invalid cookie domain")}if(labelLength===0||domain.charCodeAt(domain.length-1)===45)throw new Error("Invalid c\
ookie domain")}const IMFDays=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],IMFMonths=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],IMFPaddedNumbers=Array(
61).fill(0).map((_,i)=>i.toString().padStart(2,"0"));function toIMFDate(date){return typeof date=="number"&&(date=new Date(date)),`${IMFDays[date.getUTCDay()]},\
 ${IMFPaddedNumbers[date.getUTCDate()]} ${IMFMonths[date.getUTCMonth()]} ${date.getUTCFullYear()} ${IMFPaddedNumbers[date.getUTCHours()]}:${IMFPaddedNumbers[date.
getUTCMinutes()]}:${IMFPaddedNumbers[date.getUTCSeconds()]} GMT`}function validateCookieMaxAge(maxAge){if(maxAge<0)throw new Error("Invalid cookie max-age")}function stringify(cookie){
if(cookie.name.length===0)return null;validateCookieName(cookie.name),validateCookieValue(cookie.value);const out=[`${cookie.name}=${cookie.value}`];if(cookie.name.
startsWith("__Secure-")&&(cookie.secure=!0),cookie.name.startsWith("__Host-")&&(cookie.secure=!0,cookie.domain=null,cookie.path="/"),cookie.secure&&out.push("Se\
cure"),cookie.httpOnly&&out.push("HttpOnly"),typeof cookie.maxAge=="number"&&(validateCookieMaxAge(cookie.maxAge),out.push(`Max-Age=${cookie.maxAge}`)),cookie.domain&&
(validateCookieDomain(cookie.domain),out.push(`Domain=${cookie.domain}`)),cookie.path&&(validateCookiePath(cookie.path),out.push(`Path=${cookie.path}`)),cookie.
expires!=null){const expiresMs=cookie.expires instanceof Date?cookie.expires.getTime():cookie.expires;typeof expiresMs=="number"&&Number.isFinite(expiresMs)&&Math.
abs(expiresMs)<=864e13&&out.push(`Expires=${toIMFDate(cookie.expires)}`)}cookie.sameSite&&out.push(`SameSite=${cookie.sameSite}`);for(const part of cookie.unparsed){
if(!part.includes("="))throw new Error("Invalid unparsed");const[key,...value]=part.split("="),trimmedKey=key.trim(),joinedValue=value.join("=");validateCookieName(
trimmedKey),validateCookieValue(joinedValue),out.push(`${trimmedKey}=${joinedValue}`)}return out.join("; ")}module.exports={isCTLExcludingHtab,validateCookieName,
validateCookiePath,validateCookieValue,toIMFDate,stringify}}),6954:((module,__unused_webpack_exports,__webpack_require__)=>{const buffer=__webpack_require__(4573),
{Transform}=__webpack_require__(7075),{isASCIINumber,isValidLastEventId}=__webpack_require__(9457),BOM=[239,187,191],LF=10,CR=13,COLON=58,SPACE=32,defaultMaxEventSize=buffer.
kStringMaxLength,DATA=Buffer.from("data"),EVENT=Buffer.from("event"),ID=Buffer.from("id"),RETRY=Buffer.from("retry"),minParserItems=1024,maxParserItems=131072,bytesPerParserItem=128;
function isASCIINumberBytes(buffer2,start){if(start>=buffer2.length)return!1;for(let i=start;i<buffer2.length;i++)if(buffer2[i]<48||buffer2[i]>57)return!1;return!0}
function isValidLastEventIdBytes(buffer2,start){for(let i=start;i<buffer2.length;i++)if(buffer2[i]===0)return!1;return!0}function isFieldName(line,length,field){
if(length!==field.length)return!1;for(let i=0;i<length;i++)if(line[i]!==field[i])return!1;return!0}function createMaxEventSizeExceededError(){const error=new Error(
"EventSource message size exceeded");return error.aborted=!1,error}class EventSourceStream extends Transform{state;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(options={}){
options.readableObjectMode=!0,super(options),this.state=options.eventSourceSettings||{},this.maxEventSize=options.maxEventSize??defaultMaxEventSize;const parserItemLimit=this.
maxEventSize>0?Math.min(maxParserItems,Math.max(minParserItems,Math.floor(this.maxEventSize/bytesPerParserItem))):0;this.maxDataLines=parserItemLimit,this.maxBufferedChunks=
parserItemLimit,options.push&&(this.push=options.push)}_transform(chunk,_encoding,callback){if(chunk.length===0){callback();return}if(this.maxEventSize>0&&this.
chunks.length>=this.maxBufferedChunks&&chunk[0]!==LF&&chunk[0]!==CR){callback(createMaxEventSizeExceededError());return}if(this.chunks.push(chunk),this.checkBOM&&
this.handleBOM()){callback();return}for(;this.hasCurrentByte();){const byte=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(byte===LF){this.crlfCheck=
!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(byte===LF||byte===CR){byte===CR&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(byte===LF||byte===CR){byte===CR&&(this.crlfCheck=!0);try{this.parseLine(
this.readLine(),this.event)}catch(error){callback(error);return}this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>
this.maxEventSize+7){callback(createMaxEventSizeExceededError());return}this.advanceCursor()}callback()}_destroy(error,callback){this.chunks.length=0,this.clearEvent(),
super._destroy(error,callback)}parseLine(line,event){if(line.length===0)return;const colonPosition=line.indexOf(COLON);if(colonPosition===0)return;let fieldLength=line.
length,valueStart=line.length;if(colonPosition!==-1&&(fieldLength=colonPosition,valueStart=colonPosition+1,line[valueStart]===SPACE&&++valueStart),isFieldName(line,
fieldLength,DATA)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw createMaxEventSizeExceededError();const valueBytes=line.length-valueStart,
dataSize=this.eventFieldSizes.data+(event.data===void 0?0:1)+valueBytes;this.setEventFieldSize("data",dataSize);const value=line.toString("utf8",valueStart);event.
data===void 0?event.data=value:event.data+=`
${value}`,this.dataLineCount++;return}if(isFieldName(line,fieldLength,RETRY)){isASCIINumberBytes(line,valueStart)&&(this.setEventFieldSize("retry",line.length-valueStart),
event.retry=line.toString("utf8",valueStart));return}if(isFieldName(line,fieldLength,ID)){isValidLastEventIdBytes(line,valueStart)&&(this.setEventFieldSize("id",
line.length-valueStart),event.id=line.toString("utf8",valueStart));return}isFieldName(line,fieldLength,EVENT)&&valueStart<line.length&&(this.setEventFieldSize("\
event",line.length-valueStart),event.event=line.toString("utf8",valueStart))}setEventFieldSize(field,size){const eventSize=this.eventSize-this.eventFieldSizes[field]+
size;if(this.maxEventSize>0&&eventSize>this.maxEventSize)throw createMaxEventSizeExceededError();this.eventSize=eventSize,this.eventFieldSizes[field]=size}processEvent(event){
event.retry&&isASCIINumber(event.retry)&&(this.state.reconnectionTime=parseInt(event.retry,10)),event.id!==void 0&&isValidLastEventId(event.id)&&(this.state.lastEventId=
event.id),event.data!==void 0&&this.push({type:event.event||"message",options:{data:event.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){
this.event.data=void 0,this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.
eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.
event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){
return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<
this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.
linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const consumed=this.lineChunkIndex;this.chunks.splice(
0,consumed),this.lineChunkIndex=0,this.chunkIndex-=consumed}this.chunkIndex===this.chunks.length&&(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=
0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos);const chunks=[];let length=0;
for(let i=this.lineChunkIndex;i<=this.chunkIndex;i++){const chunk=this.chunks[i],start=i===this.lineChunkIndex?this.linePos:0,end=i===this.chunkIndex?this.pos:chunk.
length,slice=chunk.subarray(start,end);length+=slice.length,chunks.push(slice)}return Buffer.concat(chunks,length)}peekBufferedByte(offset){let chunkIndex=this.
lineChunkIndex,pos=this.linePos;for(;chunkIndex<this.chunks.length;){const chunk=this.chunks[chunkIndex],remaining=chunk.length-pos;if(offset<remaining)return chunk[pos+
offset];offset-=remaining,chunkIndex++,pos=0}}discardLeadingBytes(count){for(;count>0&&this.lineChunkIndex<this.chunks.length;){const remaining=this.chunks[this.
lineChunkIndex].length-this.linePos;count<remaining?(this.linePos+=count,count=0):(count-=remaining,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,
this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const first=this.peekBufferedByte(0),second=this.peekBufferedByte(1),third=this.peekBufferedByte(2);
return second===void 0?(first===BOM[0]||(this.checkBOM=!1),!0):third===void 0?first===BOM[0]&&second===BOM[1]?!0:(this.checkBOM=!1,!1):(first===BOM[0]&&second===
BOM[1]&&third===BOM[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}module.exports={EventSourceStream}}),2328:((module,__unused_webpack_exports,__webpack_require__)=>{
const{pipeline}=__webpack_require__(7075),{fetching}=__webpack_require__(7532),{webidl}=__webpack_require__(542),{EventSourceStream}=__webpack_require__(6954),{
parseMIMEType}=__webpack_require__(2318),{createFastMessageEvent}=__webpack_require__(2494),{isNetworkError}=__webpack_require__(9141),{cloneRequest}=__webpack_require__(
5601),{isValidHeaderValue,kEnumerableProperty}=__webpack_require__(586),{environmentSettingsObject}=__webpack_require__(9774),{createPotentialCORSRequest}=__webpack_require__(
9457),{getGlobalDispatcher}=__webpack_require__(5319),{isomorphicDecode}=__webpack_require__(926),textEncoder=new TextEncoder;let experimentalWarned=!1;const defaultReconnectionTime=3e3,
maxReconnectionTime=2**31-1,CONNECTING=0,OPEN=1,CLOSED=2,ANONYMOUS="anonymous",USE_CREDENTIALS="use-credentials";class EventSource extends EventTarget{#events={
open:null,error:null,message:null};#url;#withCredentials=!1;#readyState=CONNECTING;#request=null;#controller=null;#dispatcher;#state;constructor(url,eventSourceInitDict={}){
super(),webidl.util.markAsUncloneable(this);const prefix="EventSource constructor";webidl.argumentLengthCheck(arguments,1,prefix),experimentalWarned||(experimentalWarned=
!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),url=webidl.converters.USVString(url),eventSourceInitDict=
webidl.converters.EventSourceInitDict(eventSourceInitDict,prefix,"eventSourceInitDict"),this.#dispatcher=eventSourceInitDict.node.dispatcher||eventSourceInitDict.
dispatcher,this.#state={lastEventId:"",reconnectionTime:eventSourceInitDict.node.reconnectionTime};const settings=environmentSettingsObject;let urlRecord;try{urlRecord=
new URL(url,settings.settingsObject.baseUrl),this.#state.origin=urlRecord.origin}catch(e){throw new DOMException(e,"SyntaxError")}this.#url=urlRecord.href;let corsAttributeState=ANONYMOUS;
eventSourceInitDict.withCredentials===!0&&(corsAttributeState=USE_CREDENTIALS,this.#withCredentials=!0);const request=createPotentialCORSRequest(urlRecord,"",corsAttributeState);
request.client=environmentSettingsObject.settingsObject,request.headersList.set("Accept","text/event-stream"),request.cache="no-store",request.initiator="other",
this.#request=request,this.#connect()}get readyState(){return webidl.brandCheck(this,webidl.is.EventSource),this.#readyState}get url(){return webidl.brandCheck(
this,webidl.is.EventSource),this.#url}get withCredentials(){return webidl.brandCheck(this,webidl.is.EventSource),this.#withCredentials}#connect(){if(this.#readyState===
CLOSED)return;this.#readyState=CONNECTING;const request=cloneRequest(this.#request);request.urlList=[...this.#request.urlList];const fetchParams={request,dispatcher:this.#dispatcher},
processEventSourceEndOfBody=response=>{if(!isNetworkError(response))return this.#reconnect()};fetchParams.processResponseEndOfBody=processEventSourceEndOfBody,fetchParams.
processResponse=response=>{if(isNetworkError(response))if(response.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#reconnect();return}
const contentType=response.headersList.get("content-type",!0),mimeType=contentType!==null?parseMIMEType(contentType):"failure",contentTypeValid=mimeType!=="fail\
ure"&&mimeType.essence==="text/event-stream";if(response.status!==200||contentTypeValid===!1){this.close(),this.dispatchEvent(new Event("error"));return}this.#readyState=
OPEN,this.dispatchEvent(new Event("open")),this.#state.origin=response.urlList[response.urlList.length-1].origin;const eventSourceStream=new EventSourceStream({
eventSourceSettings:this.#state,maxEventSize:this.#dispatcher.eventSourceOptions?.maxEventSize,push:event=>{this.dispatchEvent(createFastMessageEvent(event.type,
event.options))}});pipeline(response.body.stream,eventSourceStream,error=>{error?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#controller=
fetching(fetchParams)}#reconnect(){this.#readyState!==CLOSED&&(this.#readyState=CONNECTING,this.dispatchEvent(new Event("error")),setTimeout(()=>{if(this.#readyState===
CONNECTING){if(this.#request.headersList.delete("last-event-id",!0),this.#state.lastEventId.length){const lastEventId=isomorphicDecode(textEncoder.encode(this.#state.
lastEventId));isValidHeaderValue(lastEventId)&&this.#request.headersList.set("last-event-id",lastEventId,!0)}this.#connect()}},Math.min(this.#state.reconnectionTime,
maxReconnectionTime))?.unref())}close(){webidl.brandCheck(this,webidl.is.EventSource),this.#readyState!==CLOSED&&(this.#readyState=CLOSED,this.#controller.abort(),
this.#request=null)}get onopen(){return webidl.brandCheck(this,webidl.is.EventSource),this.#events.open}set onopen(fn){webidl.brandCheck(this,webidl.is.EventSource),
this.#events.open&&this.removeEventListener("open",this.#events.open);const listener=webidl.converters.EventHandlerNonNull(fn);listener!==null?(this.addEventListener(
"open",listener),this.#events.open=fn):this.#events.open=null}get onmessage(){return webidl.brandCheck(this,webidl.is.EventSource),this.#events.message}set onmessage(fn){
webidl.brandCheck(this,webidl.is.EventSource),this.#events.message&&this.removeEventListener("message",this.#events.message);const listener=webidl.converters.EventHandlerNonNull(
fn);listener!==null?(this.addEventListener("message",listener),this.#events.message=fn):this.#events.message=null}get onerror(){return webidl.brandCheck(this,webidl.
is.EventSource),this.#events.error}set onerror(fn){webidl.brandCheck(this,webidl.is.EventSource),this.#events.error&&this.removeEventListener("error",this.#events.
error);const listener=webidl.converters.EventHandlerNonNull(fn);listener!==null?(this.addEventListener("error",listener),this.#events.error=fn):this.#events.error=
null}static{webidl.is.EventSource=arg=>arg!=null&&typeof arg=="object"&&#events in arg}}const constantsPropertyDescriptors={CONNECTING:{__proto__:null,configurable:!1,
enumerable:!0,value:CONNECTING,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:OPEN,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,
value:CLOSED,writable:!1}};Object.defineProperties(EventSource,constantsPropertyDescriptors),Object.defineProperties(EventSource.prototype,constantsPropertyDescriptors),
Object.defineProperties(EventSource.prototype,{close:kEnumerableProperty,onerror:kEnumerableProperty,onmessage:kEnumerableProperty,onopen:kEnumerableProperty,readyState:kEnumerableProperty,
url:kEnumerableProperty,withCredentials:kEnumerableProperty}),webidl.converters.EventSourceInitDict=webidl.dictionaryConverter([{key:"withCredentials",converter:webidl.
converters.boolean,defaultValue:()=>!1},{key:"dispatcher",converter:webidl.converters.any,defaultValue:()=>getGlobalDispatcher()},{key:"node",converter:webidl.dictionaryConverter(
[{key:"reconnectionTime",converter:webidl.converters["unsigned long"],defaultValue:()=>defaultReconnectionTime},{key:"dispatcher",converter:webidl.converters.any}]),
defaultValue:()=>({})}]),module.exports={EventSource,defaultReconnectionTime}}),9457:((module,__unused_webpack_exports,__webpack_require__)=>{const{makeRequest}=__webpack_require__(
5601);function isValidLastEventId(value){return value.indexOf("\0")===-1}function isASCIINumber(value){if(value.length===0)return!1;for(let i=0;i<value.length;i++)
if(value.charCodeAt(i)<48||value.charCodeAt(i)>57)return!1;return!0}function createPotentialCORSRequest(url,destination,corsAttributeState,sameOriginFallback){let mode=corsAttributeState===
"no cors"?"no-cors":"cors";sameOriginFallback&&mode==="no-cors"&&(mode="same-origin");let credentialsMode="include";return corsAttributeState==="anonymous"&&(credentialsMode=
"same-origin"),makeRequest({urlList:[url],destination,mode,credentials:credentialsMode,useURLCredentials:!0})}module.exports={isValidLastEventId,isASCIINumber,createPotentialCORSRequest}}),
3842:((module,__unused_webpack_exports,__webpack_require__)=>{const util=__webpack_require__(586),{readableStreamClose,fullyReadBody,extractMimeType}=__webpack_require__(
9774),{FormData,setFormDataState,getFormDataBoundary}=__webpack_require__(1112),{webidl}=__webpack_require__(542),assert=__webpack_require__(4589),{isErrored,isDisturbed}=__webpack_require__(
7075),{isUint8Array}=__webpack_require__(3429),{serializeAMimeType}=__webpack_require__(2318),{multipartFormDataParser}=__webpack_require__(2102),{parseJSONFromBytes}=__webpack_require__(
926),{utf8DecodeBytes}=__webpack_require__(6478),{ReadableStreamTee}=__webpack_require__(7830),textEncoder=new TextEncoder;function noop(){}const streamRegistry=new FinalizationRegistry(
weakRef=>{const stream=weakRef.deref();stream&&!stream.locked&&!isDisturbed(stream)&&!isErrored(stream)&&stream.cancel("Response object has been garbage collect\
ed").catch(noop)});function extractBody(object,keepalive=!1){let stream=null;webidl.is.ReadableStream(object)?stream=object:webidl.is.Blob(object)?stream=object.
stream():stream=new ReadableStream({start(){},async pull(controller){const result=action(),iterator=result?.[Symbol.asyncIterator]?.();if(iterator==null){result?.
length&&!isErrored(stream)&&controller.enqueue(typeof result=="string"?textEncoder.encode(result):new Uint8Array(result)),queueMicrotask(()=>readableStreamClose(
controller));return}for(;;){const{value,done}=await iterator.next();if(done){queueMicrotask(()=>readableStreamClose(controller));return}if(value.length&&!isErrored(
stream)){controller.enqueue(new Uint8Array(value));return}}},cancel(reason){return action()[Symbol.asyncIterator]?.().return(reason)},type:"bytes"}),assert(webidl.
is.ReadableStream(stream));let action=null,source=null,length=null,type=null;if(typeof object=="string")source=object,type="text/plain;charset=UTF-8";else if(webidl.
is.URLSearchParams(object))source=object.toString(),type="application/x-www-form-urlencoded;charset=UTF-8";else if(webidl.is.BufferSource(object))source=webidl.
util.getCopyOfBytesHeldByBufferSource(object);else if(webidl.is.FormData(object)){const boundary=getFormDataBoundary(object),prefix=`--${boundary}\r
Content-Disposition: form-data`;const formdataEscape=str=>str.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),normalizeLinefeeds=value=>value.replace(
/\r?\n|\r/g,`\r
`),blobParts=[],rn=new Uint8Array([13,10]);length=0;let hasUnknownSizeValue=!1;for(const[name,value]of object)if(typeof value=="string"){const chunk2=textEncoder.
encode(prefix+`; name="${formdataEscape(normalizeLinefeeds(name))}"\r
\r
${normalizeLinefeeds(value)}\r
`);blobParts.push(chunk2),length+=chunk2.byteLength}else{const chunk2=textEncoder.encode(`${prefix}; name="${formdataEscape(normalizeLinefeeds(name))}"`+(value.
name?`; filename="${formdataEscape(value.name)}"`:"")+`\r
Content-Type: ${value.type||"application/octet-stream"}\r
\r
`);blobParts.push(chunk2,value,rn),typeof value.size=="number"?length+=chunk2.byteLength+value.size+rn.byteLength:hasUnknownSizeValue=!0}const chunk=textEncoder.
encode(`--${boundary}--\r
`);blobParts.push(chunk),length+=chunk.byteLength,hasUnknownSizeValue&&(length=null),source=object;const parts=(async function*(){for(const part of blobParts)part.
stream?yield*part.stream():yield part})();action=()=>parts,type=`multipart/form-data; boundary=${boundary}`}else if(webidl.is.Blob(object))source=object,length=
object.size,object.type&&(type=object.type);else if(typeof object[Symbol.asyncIterator]=="function"){if(keepalive)throw new TypeError("keepalive");if(util.isDisturbed(
object)||object.locked)throw new TypeError("Response body object should not be disturbed or locked");if(webidl.is.ReadableStream(object))stream=object;else{const reader=ReadableStream.
from(object).getReader();let cancelled=!1;stream=new ReadableStream({async pull(controller){for(;;){const{done,value}=await reader.read();if(cancelled)return;if(done){
controller.close();return}const bytes=isUint8Array(value)?value:Buffer.from(value);if(bytes.byteLength){controller.enqueue(bytes);return}}},cancel(reason){return cancelled=
!0,reader.cancel(reason)}},{highWaterMark:0})}}return(typeof source=="string"||isUint8Array(source))&&(action=()=>source,length=typeof source=="string"?Buffer.byteLength(
source):source.length),[{stream,source,length},type]}function safelyExtractBody(object,keepalive=!1){return webidl.is.ReadableStream(object)&&(assert(!util.isDisturbed(
object),"The body has already been consumed."),assert(!object.locked,"The stream is locked.")),extractBody(object,keepalive)}function cloneBody(body){const{0:out1,
1:out2}=ReadableStreamTee?.(body.stream,!0)??body.stream.tee();return body.stream=out1,{stream:out2,length:body.length,source:body.source}}function bodyMixinMethods(brandCheck,getInternalState){
return{blob(){return consumeBody(this,bytes=>{let mimeType=bodyMimeType(getInternalState(this));return mimeType===null?mimeType="":mimeType&&(mimeType=serializeAMimeType(
mimeType)),new Blob([bytes],{type:mimeType})},brandCheck,getInternalState)},arrayBuffer(){return consumeBody(this,bytes=>new Uint8Array(bytes).buffer,brandCheck,
getInternalState)},text(){return consumeBody(this,utf8DecodeBytes,brandCheck,getInternalState)},json(){return consumeBody(this,parseJSONFromBytes,brandCheck,getInternalState)},
formData(){return consumeBody(this,value=>{const mimeType=bodyMimeType(getInternalState(this));if(mimeType!==null)switch(mimeType.essence){case"multipart/form-d\
ata":{const parsed=multipartFormDataParser(value,mimeType),fd=new FormData;return setFormDataState(fd,parsed),fd}case"application/x-www-form-urlencoded":{const entries=new URLSearchParams(
value.toString()),fd=new FormData;for(const[name,value2]of entries)fd.append(name,value2);return fd}}throw new TypeError('Content-Type was not one of "multipart\
/form-data" or "application/x-www-form-urlencoded".')},brandCheck,getInternalState)},bytes(){return consumeBody(this,bytes=>new Uint8Array(bytes),brandCheck,getInternalState)},
textStream(){const this_=getInternalState(this);if(bodyUnusable(this_))throw new TypeError("Body is unusable: Body has already been read");if(this_.body==null){
let controller;const emptyStream=new ReadableStream({start:c=>{controller=c},pull:()=>Promise.resolve(),cancel:()=>Promise.resolve()},{size:()=>1});return controller.
close(),emptyStream}const stream=this_.body.stream,decoder=new TextDecoderStream("UTF-8");return stream.pipeThrough(decoder)}}}function mixinBody(prototype,getInternalState,brandCheck){
Object.assign(prototype.prototype,bodyMixinMethods(brandCheck,getInternalState))}function consumeBody(object,convertBytesToJSValue,brandCheck,getInternalState){
try{webidl.brandCheck(object,brandCheck)}catch(e){return Promise.reject(e)}if(object=getInternalState(object),bodyUnusable(object))return Promise.reject(new TypeError(
"Body is unusable: Body has already been read"));const promise=Promise.withResolvers(),errorSteps=promise.reject,successSteps=data=>{try{promise.resolve(convertBytesToJSValue(
data))}catch(e){errorSteps(e)}};return object.body==null?(successSteps(Buffer.allocUnsafe(0)),promise.promise):(fullyReadBody(object.body,successSteps,errorSteps),
promise.promise)}function bodyUnusable(object){const body=object.body;return body!=null&&(body.stream.locked||util.isDisturbed(body.stream))}function bodyMimeType(requestOrResponse){
const headers=requestOrResponse.headersList,mimeType=extractMimeType(headers);return mimeType==="failure"?null:mimeType}module.exports={extractBody,safelyExtractBody,
cloneBody,mixinBody,streamRegistry,bodyUnusable}}),6689:(module=>{const corsSafeListedMethods=["GET","HEAD","POST"],corsSafeListedMethodsSet=new Set(corsSafeListedMethods),
nullBodyStatus=[101,204,205,304],redirectStatus=[301,302,303,307,308],redirectStatusSet=new Set(redirectStatus),badPorts=["1","7","9","11","13","15","17","19","\
20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","\
143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719",
"1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],badPortsSet=new Set(badPorts),referrerPolicyTokens=[
"no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],referrerPolicy=[
"",...referrerPolicyTokens],referrerPolicyTokensSet=new Set(referrerPolicyTokens),requestRedirect=["follow","manual","error"],safeMethods=["GET","HEAD","OPTIONS",
"TRACE","QUERY"],safeMethodsSet=new Set(safeMethods),requestMode=["navigate","same-origin","no-cors","cors"],requestCredentials=["omit","same-origin","include"],
requestCache=["default","no-store","reload","no-cache","force-cache","only-if-cached"],requestBodyHeader=["content-encoding","content-language","content-locatio\
n","content-type","content-length"],requestDuplex=["half"],forbiddenMethods=["CONNECT","TRACE","TRACK"],forbiddenMethodsSet=new Set(forbiddenMethods),subresource=[
"audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],subresourceSet=new Set(subresource);module.exports={
subresource,forbiddenMethods,requestBodyHeader,referrerPolicy,requestRedirect,requestMode,requestCredentials,requestCache,redirectStatus,corsSafeListedMethods,nullBodyStatus,
safeMethods,badPorts,requestDuplex,subresourceSet,badPortsSet,redirectStatusSet,corsSafeListedMethodsSet,safeMethodsSet,forbiddenMethodsSet,referrerPolicyTokens:referrerPolicyTokensSet}}),
2318:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),{asciiLowercase,forgivingBase64,collectASequenceOfCodePoints,
collectASequenceOfCodePointsFast,isomorphicDecode,removeASCIIWhitespace,removeChars}=__webpack_require__(926),encoder=new TextEncoder,HTTP_TOKEN_CODEPOINTS=/^[-!#$%&'*+.^_`|~A-Za-z0-9]+$/u,
HTTP_WHITESPACE_REGEX=/[\u000A\u000D\u0009\u0020]/u,HTTP_QUOTED_STRING_TOKENS=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function dataURLProcessor(dataURL){assert(
dataURL.protocol==="data:");let input=URLSerializer(dataURL,!0);input=input.slice(5);const position={position:0};let mimeType=collectASequenceOfCodePointsFast("\
,",input,position);const mimeTypeLength=mimeType.length;if(mimeType=removeASCIIWhitespace(mimeType,!0,!0),position.position>=input.length)return"failure";position.
position++;const encodedBody=input.slice(mimeTypeLength+1);let body=stringPercentDecode(encodedBody);if(/;\u0020*[Bb][Aa][Ss][Ee]64$/u.test(mimeType)){const stringBody=isomorphicDecode(
body);if(body=forgivingBase64(stringBody),body==="failure")return"failure";mimeType=mimeType.slice(0,-6),mimeType=mimeType.replace(/(\u0020+)$/u,""),mimeType=mimeType.
slice(0,-1)}mimeType.startsWith(";")&&(mimeType="text/plain"+mimeType);let mimeTypeRecord=parseMIMEType(mimeType);return mimeTypeRecord==="failure"&&(mimeTypeRecord=
parseMIMEType("text/plain;charset=US-ASCII")),{mimeType:mimeTypeRecord,body}}function URLSerializer(url,excludeFragment=!1){if(!excludeFragment)return url.href;
const href=url.href,hashLength=url.hash.length,serialized=hashLength===0?href:href.substring(0,href.length-hashLength);return!hashLength&&href.endsWith("#")?serialized.
slice(0,-1):serialized}function stringPercentDecode(input){const bytes=encoder.encode(input);return percentDecode(bytes)}function isHexCharByte(byte){return byte>=
48&&byte<=57||byte>=65&&byte<=70||byte>=97&&byte<=102}function hexByteToNumber(byte){return byte>=48&&byte<=57?byte-48:(byte&223)-55}function percentDecode(input){
const length=input.length,output=new Uint8Array(length);let j=0,i=0;for(;i<length;){const byte=input[i];byte!==37?output[j++]=byte:byte===37&&!(isHexCharByte(input[i+
1])&&isHexCharByte(input[i+2]))?output[j++]=37:(output[j++]=hexByteToNumber(input[i+1])<<4|hexByteToNumber(input[i+2]),i+=2),++i}return length===j?output:output.
subarray(0,j)}function parseMIMEType(input){input=removeHTTPWhitespace(input,!0,!0);const position={position:0},type=collectASequenceOfCodePointsFast("/",input,
position);if(type.length===0||!HTTP_TOKEN_CODEPOINTS.test(type)||position.position>=input.length)return"failure";position.position++;let subtype=collectASequenceOfCodePointsFast(
";",input,position);if(subtype=removeHTTPWhitespace(subtype,!1,!0),subtype.length===0||!HTTP_TOKEN_CODEPOINTS.test(subtype))return"failure";const typeLowercase=asciiLowercase(
type),subtypeLowercase=asciiLowercase(subtype),mimeType={type:typeLowercase,subtype:subtypeLowercase,parameters:new Map,essence:`${typeLowercase}/${subtypeLowercase}`};
for(;position.position<input.length;){position.position++,collectASequenceOfCodePoints(char=>HTTP_WHITESPACE_REGEX.test(char),input,position);let parameterName=collectASequenceOfCodePoints(
char=>char!==";"&&char!=="=",input,position);if(parameterName=asciiLowercase(parameterName),position.position<input.length){if(input[position.position]===";")continue;
position.position++}if(position.position>=input.length)break;let parameterValue=null;if(input[position.position]==='"')parameterValue=collectAnHTTPQuotedString(
input,position,!0),collectASequenceOfCodePointsFast(";",input,position);else if(parameterValue=collectASequenceOfCodePointsFast(";",input,position),parameterValue=
removeHTTPWhitespace(parameterValue,!1,!0),parameterValue.length===0)continue;parameterName.length!==0&&HTTP_TOKEN_CODEPOINTS.test(parameterName)&&(parameterValue.
length===0||HTTP_QUOTED_STRING_TOKENS.test(parameterValue))&&!mimeType.parameters.has(parameterName)&&mimeType.parameters.set(parameterName,parameterValue)}return mimeType}
function collectAnHTTPQuotedString(input,position,extractValue=!1){const positionStart=position.position;let value="";for(assert(input[position.position]==='"'),
position.position++;value+=collectASequenceOfCodePoints(char=>char!=='"'&&char!=="\\",input,position),!(position.position>=input.length);){const quoteOrBackslash=input[position.
position];if(position.position++,quoteOrBackslash==="\\"){if(position.position>=input.length){value+="\\";break}value+=input[position.position],position.position++}else{
assert(quoteOrBackslash==='"');break}}return extractValue?value:input.slice(positionStart,position.position)}function serializeAMimeType(mimeType){assert(mimeType!==
"failure");const{parameters,essence}=mimeType;let serialization=essence;for(let[name,value]of parameters.entries())serialization+=";",serialization+=name,serialization+=
"=",HTTP_TOKEN_CODEPOINTS.test(value)||(value=value.replace(/[\\"]/ug,"\\$&"),value='"'+value,value+='"'),serialization+=value;return serialization}function isHTTPWhiteSpace(char){
return char===13||char===10||char===9||char===32}function removeHTTPWhitespace(str,leading=!0,trailing=!0){return removeChars(str,leading,trailing,isHTTPWhiteSpace)}
function minimizeSupportedMimeType(mimeType){switch(mimeType.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"\
application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javas\
cript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text\
/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"\
application/xml"}return mimeType.subtype.endsWith("+json")?"application/json":mimeType.subtype.endsWith("+xml")?"application/xml":""}module.exports={dataURLProcessor,
URLSerializer,stringPercentDecode,parseMIMEType,collectAnHTTPQuotedString,serializeAMimeType,removeHTTPWhitespace,minimizeSupportedMimeType,HTTP_TOKEN_CODEPOINTS}}),
2102:((module,__unused_webpack_exports,__webpack_require__)=>{const{bufferToLowerCasedHeaderName}=__webpack_require__(586),{HTTP_TOKEN_CODEPOINTS}=__webpack_require__(
2318),{makeEntry}=__webpack_require__(1112),{webidl}=__webpack_require__(542),assert=__webpack_require__(4589),{isomorphicDecode}=__webpack_require__(926),dd=Buffer.
from("--"),decoder=new TextDecoder,decoderIgnoreBOM=new TextDecoder("utf-8",{ignoreBOM:!0});function isAsciiString(chars){for(let i=0;i<chars.length;++i)if((chars.
charCodeAt(i)&-128)!==0)return!1;return!0}function validateBoundary(boundary){const length=boundary.length;if(length<27||length>70)return!1;for(let i=0;i<length;++i){
const cp=boundary.charCodeAt(i);if(!(cp>=48&&cp<=57||cp>=65&&cp<=90||cp>=97&&cp<=122||cp===39||cp===45||cp===95))return!1}return!0}function multipartFormDataParser(input,mimeType){
assert(mimeType!=="failure"&&mimeType.essence==="multipart/form-data");const boundaryString=mimeType.parameters.get("boundary");if(boundaryString===void 0)throw parsingError(
"missing boundary in content-type header");const boundary=Buffer.from(`--${boundaryString}`,"utf8"),entryList=[],position={position:0},firstBoundaryIndex=input.
indexOf(boundary);if(firstBoundaryIndex===-1)throw parsingError("no boundary found in multipart body");for(position.position=firstBoundaryIndex;;){if(input.subarray(
position.position,position.position+boundary.length).equals(boundary))position.position+=boundary.length;else throw parsingError("expected a value starting with\
 -- and the boundary");if(bufferStartsWith(input,dd,position))return entryList;if(input[position.position]!==13||input[position.position+1]!==10)throw parsingError(
"expected CRLF");position.position+=2;const result=parseMultipartFormDataHeaders(input,position);let{name,filename,contentType,encoding}=result;position.position+=
2;let body;{const boundaryIndex=input.indexOf(boundary.subarray(2),position.position);if(boundaryIndex===-1)throw parsingError("expected boundary after body");body=
input.subarray(position.position,boundaryIndex-4),position.position+=body.length,encoding==="base64"&&(body=Buffer.from(body.toString(),"base64"))}if(input[position.
position]!==13||input[position.position+1]!==10)throw parsingError("expected CRLF");position.position+=2;let value;filename!==null?(contentType??="text/plain",isAsciiString(
contentType)||(contentType=""),value=new File([body],filename,{type:contentType})):value=decoderIgnoreBOM.decode(Buffer.from(body)),assert(webidl.is.USVString(name)),
assert(typeof value=="string"&&webidl.is.USVString(value)||webidl.is.File(value)),entryList.push(makeEntry(name,value,filename))}}function parseContentDispositionAttribute(input,position){
input[position.position]===59&&position.position++,collectASequenceOfBytes(char=>char===32||char===9,input,position);const attributeName=collectASequenceOfBytes(
char=>isToken(char)&&char!==61&&char!==42,input,position);if(attributeName.length===0)return null;const attrNameStr=attributeName.toString("ascii").toLowerCase(),
isExtended=input[position.position]===42;if(isExtended&&position.position++,input[position.position]!==61)return null;position.position++,collectASequenceOfBytes(
char=>char===32||char===9,input,position);let value;if(isExtended){const headerValue=collectASequenceOfBytes(char=>char!==32&&char!==13&&char!==10&&char!==59,input,
position),charsetSeparator=headerValue.indexOf(39),languageSeparator=charsetSeparator===-1?-1:headerValue.indexOf(39,charsetSeparator+1);if(charsetSeparator===-1||
languageSeparator===-1)throw parsingError("expected charset and language separators in extended value");if(charsetSeparator!==5||headerValue[0]!==117&&headerValue[0]!==
85||headerValue[1]!==116&&headerValue[1]!==84||headerValue[2]!==102&&headerValue[2]!==70||headerValue[3]!==45||headerValue[4]!==56)throw parsingError("unknown c\
harset, expected utf-8");value=decodeURIComponent(decoder.decode(headerValue.subarray(languageSeparator+1)))}else if(input[position.position]===34){position.position++;
const quotedValue=collectASequenceOfBytes(char=>char!==10&&char!==13&&char!==34,input,position);if(input[position.position]!==34)throw parsingError("Closing quo\
te not found");position.position++,value=decoder.decode(quotedValue).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{const tokenValue=collectASequenceOfBytes(char=>isToken(char)&&char!==59,input,position);value=decoder.decode(tokenValue)}
return{name:attrNameStr,value,extended:isExtended}}function parseMultipartFormDataHeaders(input,position){let name=null,filename=null,contentType=null,encoding=null;
for(;;){if(input[position.position]===13&&input[position.position+1]===10){if(name===null)throw parsingError("header name is null");return{name,filename,contentType,
encoding}}let headerName=collectASequenceOfBytes(char=>char!==10&&char!==13&&char!==58,input,position);if(headerName=removeChars(headerName,!0,!0,char=>char===9||
char===32),!HTTP_TOKEN_CODEPOINTS.test(headerName.toString()))throw parsingError("header name does not match the field-name token production");if(input[position.
position]!==58)throw parsingError("expected :");switch(position.position++,collectASequenceOfBytes(char=>char===32||char===9,input,position),bufferToLowerCasedHeaderName(
headerName)){case"content-disposition":{name=filename=null;let filenameIsExtended=!1;if(collectASequenceOfBytes(char=>isToken(char),input,position).toString("as\
cii").toLowerCase()!=="form-data")throw parsingError("expected form-data for content-disposition header");for(;position.position<input.length&&(input[position.position]!==
13||input[position.position+1]!==10);){const attribute=parseContentDispositionAttribute(input,position);if(!attribute)break;attribute.name==="name"?name=attribute.
value:attribute.name==="filename"&&(attribute.extended?(filename=attribute.value,filenameIsExtended=!0):filenameIsExtended||(filename=attribute.value))}if(name===
null)throw parsingError("name attribute is required in content-disposition header");break}case"content-type":{let headerValue=collectASequenceOfBytes(char=>char!==
10&&char!==13,input,position);headerValue=removeChars(headerValue,!1,!0,char=>char===9||char===32),contentType=isomorphicDecode(headerValue);break}case"content-\
transfer-encoding":{let headerValue=collectASequenceOfBytes(char=>char!==10&&char!==13,input,position);headerValue=removeChars(headerValue,!1,!0,char=>char===9||
char===32),encoding=isomorphicDecode(headerValue);break}default:collectASequenceOfBytes(char=>char!==10&&char!==13,input,position)}if(input[position.position]!==
13||input[position.position+1]!==10)throw parsingError("expected CRLF");position.position+=2}}function collectASequenceOfBytes(condition,input,position){let start=position.
position;for(;start<input.length&&condition(input[start]);)++start;return input.subarray(position.position,position.position=start)}function removeChars(buf,leading,trailing,predicate){
let lead=0,trail=buf.length-1;if(leading)for(;lead<buf.length&&predicate(buf[lead]);)lead++;if(trailing)for(;trail>0&&predicate(buf[trail]);)trail--;return lead===
0&&trail===buf.length-1?buf:buf.subarray(lead,trail+1)}function bufferStartsWith(buffer,start,position){if(buffer.length<start.length)return!1;for(let i=0;i<start.
length;i++)if(start[i]!==buffer[position.position+i])return!1;return!0}function parsingError(cause){return new TypeError("Failed to parse body as FormData.",{cause:new TypeError(
cause)})}function isCTL(char){return char<=31||char===127}function isTSpecial(char){return char===40||char===41||char===60||char===62||char===64||char===44||char===
59||char===58||char===92||char===34||char===47||char===91||char===93||char===63||char===61}function isToken(char){return char<=127&&char!==32&&char!==9&&!isCTL(
char)&&!isTSpecial(char)}module.exports={multipartFormDataParser,validateBoundary}}),1112:((module,__unused_webpack_exports,__webpack_require__)=>{const{iteratorMixin}=__webpack_require__(
9774),{kEnumerableProperty}=__webpack_require__(586),{webidl}=__webpack_require__(542),nodeUtil=__webpack_require__(7975),{runtimeFeatures}=__webpack_require__(
1811),random=runtimeFeatures.has("crypto")?__webpack_require__(7598).randomInt:max=>Math.floor(Math.random()*max);let getFormDataState,setFormDataState,getFormDataBoundary;
class FormData{#state=[];#boundary=null;constructor(form=void 0){if(webidl.util.markAsUncloneable(this),form!==void 0)throw webidl.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]})}append(name,value,filename=void 0){webidl.brandCheck(this,webidl.is.FormData);const prefix="Fo\
rmData.append";webidl.argumentLengthCheck(arguments,2,prefix),name=webidl.converters.USVString(name),arguments.length===3||webidl.is.Blob(value)?(value=webidl.converters.
Blob(value,prefix,"value"),filename!==void 0&&(filename=webidl.converters.USVString(filename))):value=webidl.converters.USVString(value);const entry=makeEntry(name,
value,filename);this.#state.push(entry)}delete(name){webidl.brandCheck(this,webidl.is.FormData),webidl.argumentLengthCheck(arguments,1,"FormData.delete"),name=webidl.
converters.USVString(name),this.#state=this.#state.filter(entry=>entry.name!==name)}get(name){webidl.brandCheck(this,webidl.is.FormData),webidl.argumentLengthCheck(
arguments,1,"FormData.get"),name=webidl.converters.USVString(name);const idx=this.#state.findIndex(entry=>entry.name===name);return idx===-1?null:this.#state[idx].
value}getAll(name){return webidl.brandCheck(this,webidl.is.FormData),webidl.argumentLengthCheck(arguments,1,"FormData.getAll"),name=webidl.converters.USVString(
name),this.#state.filter(entry=>entry.name===name).map(entry=>entry.value)}has(name){return webidl.brandCheck(this,webidl.is.FormData),webidl.argumentLengthCheck(
arguments,1,"FormData.has"),name=webidl.converters.USVString(name),this.#state.findIndex(entry=>entry.name===name)!==-1}set(name,value,filename=void 0){webidl.brandCheck(
this,webidl.is.FormData);const prefix="FormData.set";webidl.argumentLengthCheck(arguments,2,prefix),name=webidl.converters.USVString(name),arguments.length===3||
webidl.is.Blob(value)?(value=webidl.converters.Blob(value,prefix,"value"),filename!==void 0&&(filename=webidl.converters.USVString(filename))):value=webidl.converters.
USVString(value);const entry=makeEntry(name,value,filename),idx=this.#state.findIndex(entry2=>entry2.name===name);idx!==-1?this.#state=[...this.#state.slice(0,idx),
entry,...this.#state.slice(idx+1).filter(entry2=>entry2.name!==name)]:this.#state.push(entry)}[nodeUtil.inspect.custom](depth,options){const state=Object.groupBy(
this.#state,({name})=>name);for(const[name,entries]of Object.entries(state))state[name]=entries.length===1?entries[0].value:entries.map(({value})=>value);options.
depth??=depth,options.colors??=!0;const output=nodeUtil.formatWithOptions(options,state);return`FormData ${output.slice(output.indexOf("]")+2)}`}static{getFormDataState=
formData=>formData.#state,setFormDataState=(formData,newState)=>{formData.#state=newState},getFormDataBoundary=formData=>formData.#boundary??=`----formdata-undi\
ci-0${`${random(1e11)}`.padStart(11,"0")}`,webidl.is.FormData=arg=>arg!=null&&typeof arg=="object"&&#state in arg}}iteratorMixin("FormData",FormData,getFormDataState,
"name","value",webidl.is.FormData),Object.defineProperties(FormData.prototype,{append:kEnumerableProperty,delete:kEnumerableProperty,get:kEnumerableProperty,getAll:kEnumerableProperty,
has:kEnumerableProperty,set:kEnumerableProperty,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function makeEntry(name,value,filename){if(typeof value!=
"string"){if(webidl.is.File(value)||(value=new File([value],"blob",{type:value.type})),filename!==void 0){const options={type:value.type,lastModified:value.lastModified};
value=new File([value],filename,options)}}return{name,value}}module.exports={FormData,makeEntry,setFormDataState,getFormDataBoundary}}),3109:(module=>{const globalOrigin=Symbol.
for("undici.globalOrigin.1");function getGlobalOrigin(){return globalThis[globalOrigin]}function setGlobalOrigin(newOrigin){if(newOrigin===void 0){Object.defineProperty(
globalThis,globalOrigin,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const parsedURL=new URL(newOrigin);if(parsedURL.protocol!=="http:"&&parsedURL.
protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${parsedURL.protocol}`);Object.defineProperty(globalThis,globalOrigin,{value:parsedURL,
writable:!0,enumerable:!1,configurable:!1})}module.exports={getGlobalOrigin,setGlobalOrigin}}),1470:((module,__unused_webpack_exports,__webpack_require__)=>{const{
kConstruct}=__webpack_require__(33),{kEnumerableProperty,setHeader}=__webpack_require__(586),{iteratorMixin,isValidHeaderName,isValidHeaderValue}=__webpack_require__(
9774),{webidl}=__webpack_require__(542),assert=__webpack_require__(4589),util=__webpack_require__(7975);function isHTTPWhiteSpaceCharCode(code){return code===10||
code===13||code===9||code===32}function headerValueNormalize(potentialValue){let i=0,j=potentialValue.length;for(;j>i&&isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(
j-1));)--j;for(;j>i&&isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(i));)++i;return i===0&&j===potentialValue.length?potentialValue:potentialValue.substring(
i,j)}function fill(headers,object){if(Array.isArray(object))for(let i=0;i<object.length;++i){const header=object[i];if(header.length!==2)throw webidl.errors.exception(
{header:"Headers constructor",message:`expected name/value pair to be length 2, found ${header.length}.`});appendHeader(headers,header[0],header[1])}else if(typeof object==
"object"&&object!==null){const keys=Object.keys(object);for(let i=0;i<keys.length;++i)appendHeader(headers,keys[i],object[keys[i]])}else throw webidl.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function appendHeader(headers,name,value){
if(value=headerValueNormalize(value),isValidHeaderName(name)){if(!isValidHeaderValue(value))throw webidl.errors.invalidArgument({prefix:"Headers.append",value,type:"\
header value"})}else throw webidl.errors.invalidArgument({prefix:"Headers.append",value:name,type:"header name"});if(getHeadersGuard(headers)==="immutable")throw new TypeError(
"immutable");return getHeadersList(headers).append(name,value,!1)}function headersListSortAndCombine(target){const headersList=getHeadersList(target);if(!headersList)
return[];if(headersList.sortedMap)return headersList.sortedMap;const headers=[],names=headersList.toSortedArray(),cookies=headersList.cookies;if(cookies===null||
cookies.length===1)return headersList.sortedMap=names;for(let i=0;i<names.length;++i){const{0:name,1:value}=names[i];if(name==="set-cookie")for(let j=0;j<cookies.
length;++j)headers.push([name,cookies[j]]);else headers.push([name,value])}return headersList.sortedMap=headers}function compareHeaderName(a,b){return a[0]<b[0]?
-1:1}class HeadersList{cookies=null;sortedMap;headersMap;constructor(init){init instanceof HeadersList?(this.headersMap=new Map(init.headersMap),this.sortedMap=
init.sortedMap,this.cookies=init.cookies===null?null:[...init.cookies]):(this.headersMap=new Map(init),this.sortedMap=null)}contains(name,isLowerCase){return this.
headersMap.has(isLowerCase?name:name.toLowerCase())}clear(){this.headersMap.clear(),this.sortedMap=null,this.cookies=null}append(name,value,isLowerCase){this.sortedMap=
null;const lowercaseName=isLowerCase?name:name.toLowerCase(),exists=this.headersMap.get(lowercaseName);if(exists){const delimiter=lowercaseName==="cookie"?"; ":
", ";this.headersMap.set(lowercaseName,{name:exists.name,value:`${exists.value}${delimiter}${value}`})}else this.headersMap.set(lowercaseName,{name,value});lowercaseName===
"set-cookie"&&(this.cookies??=[]).push(value)}set(name,value,isLowerCase){this.sortedMap=null;const lowercaseName=isLowerCase?name:name.toLowerCase();lowercaseName===
"set-cookie"&&(this.cookies=[value]),this.headersMap.set(lowercaseName,{name,value})}delete(name,isLowerCase){this.sortedMap=null,isLowerCase||(name=name.toLowerCase()),
name==="set-cookie"&&(this.cookies=null),this.headersMap.delete(name)}get(name,isLowerCase){return this.headersMap.get(isLowerCase?name:name.toLowerCase())?.value??
null}*[Symbol.iterator](){for(const{0:name,1:{value}}of this.headersMap)yield[name,value]}get entries(){const headers={};if(this.headersMap.size!==0)for(const{name,
value}of this.headersMap.values())setHeader(headers,name,value);return headers}rawValues(){return this.headersMap.values()}get entriesList(){const headers=[];if(this.
headersMap.size!==0)for(const{0:lowerName,1:{name,value}}of this.headersMap)if(lowerName==="set-cookie")for(const cookie of this.cookies)headers.push([name,cookie]);else
headers.push([name,value]);return headers}toSortedArray(){const size=this.headersMap.size,array=new Array(size);if(size<=32){if(size===0)return array;const iterator=this.
headersMap[Symbol.iterator](),firstValue=iterator.next().value;array[0]=[firstValue[0],firstValue[1].value],assert(firstValue[1].value!==null);for(let i=1,j=0,right=0,
left=0,pivot=0,x,value;i<size;++i){for(value=iterator.next().value,x=array[i]=[value[0],value[1].value],assert(x[1]!==null),left=0,right=i;left<right;)pivot=left+
(right-left>>1),array[pivot][0]<=x[0]?left=pivot+1:right=pivot;if(i!==pivot){for(j=i;j>left;)array[j]=array[--j];array[left]=x}}if(!iterator.next().done)throw new TypeError(
"Unreachable");return array}else{let i=0;for(const{0:name,1:{value}}of this.headersMap)array[i++]=[name,value],assert(value!==null);return array.sort(compareHeaderName)}}}
let getHeadersGuard,setHeadersGuard,getHeadersList,setHeadersList;class Headers{#guard;#headersList;constructor(init=void 0){webidl.util.markAsUncloneable(this),
init!==kConstruct&&(this.#headersList=new HeadersList,this.#guard="none",init!==void 0&&(init=webidl.converters.HeadersInit(init,"Headers constructor","init"),fill(
this,init)))}append(name,value){webidl.brandCheck(this,webidl.is.Headers),webidl.argumentLengthCheck(arguments,2,"Headers.append");const prefix="Headers.append";
return name=webidl.converters.ByteString(name,prefix,"name"),value=webidl.converters.ByteString(value,prefix,"value"),appendHeader(this,name,value)}delete(name){
if(webidl.brandCheck(this,webidl.is.Headers),webidl.argumentLengthCheck(arguments,1,"Headers.delete"),name=webidl.converters.ByteString(name,"Headers.delete","n\
ame"),!isValidHeaderName(name))throw webidl.errors.invalidArgument({prefix:"Headers.delete",value:name,type:"header name"});if(this.#guard==="immutable")throw new TypeError(
"immutable");this.#headersList.contains(name,!1)&&this.#headersList.delete(name,!1)}get(name){webidl.brandCheck(this,webidl.is.Headers),webidl.argumentLengthCheck(
arguments,1,"Headers.get");const prefix="Headers.get";if(name=webidl.converters.ByteString(name,prefix,"name"),!isValidHeaderName(name))throw webidl.errors.invalidArgument(
{prefix,value:name,type:"header name"});return this.#headersList.get(name,!1)}has(name){webidl.brandCheck(this,webidl.is.Headers),webidl.argumentLengthCheck(arguments,
1,"Headers.has");const prefix="Headers.has";if(name=webidl.converters.ByteString(name,prefix,"name"),!isValidHeaderName(name))throw webidl.errors.invalidArgument(
{prefix,value:name,type:"header name"});return this.#headersList.contains(name,!1)}set(name,value){webidl.brandCheck(this,webidl.is.Headers),webidl.argumentLengthCheck(
arguments,2,"Headers.set");const prefix="Headers.set";if(name=webidl.converters.ByteString(name,prefix,"name"),value=webidl.converters.ByteString(value,prefix,"\
value"),value=headerValueNormalize(value),isValidHeaderName(name)){if(!isValidHeaderValue(value))throw webidl.errors.invalidArgument({prefix,value,type:"header \
value"})}else throw webidl.errors.invalidArgument({prefix,value:name,type:"header name"});if(this.#guard==="immutable")throw new TypeError("immutable");this.#headersList.
set(name,value,!1)}getSetCookie(){webidl.brandCheck(this,webidl.is.Headers);const list=this.#headersList.cookies;return list?[...list]:[]}[util.inspect.custom](depth,options){
return options.depth??=depth,`Headers ${util.formatWithOptions(options,this.#headersList.entries)}`}static{getHeadersGuard=headers=>headers.#guard,setHeadersGuard=
(headers,guard)=>{headers.#guard=guard},getHeadersList=headers=>headers.#headersList,setHeadersList=(target,list)=>{target.#headersList=list},webidl.is.Headers=
arg=>arg!=null&&typeof arg=="object"&&#guard in arg}}iteratorMixin("Headers",Headers,headersListSortAndCombine,0,1,webidl.is.Headers),Object.defineProperties(Headers.
prototype,{append:kEnumerableProperty,delete:kEnumerableProperty,get:kEnumerableProperty,has:kEnumerableProperty,set:kEnumerableProperty,getSetCookie:kEnumerableProperty,
[Symbol.toStringTag]:{value:"Headers",configurable:!0},[util.inspect.custom]:{enumerable:!1}}),webidl.converters.HeadersInit=function(V,prefix,argument){if(webidl.
util.Type(V)===webidl.util.Types.OBJECT){const iterator=Reflect.get(V,Symbol.iterator);if(!util.types.isProxy(V)&&iterator===Headers.prototype.entries)try{return getHeadersList(
V).entriesList}catch{}return typeof iterator=="function"?webidl.converters["sequence<sequence<ByteString>>"](V,prefix,argument,iterator.bind(V)):webidl.converters["\
record<ByteString, ByteString>"](V,prefix,argument)}throw webidl.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<se\
quence<ByteString>>","record<ByteString, ByteString>"]})},module.exports={fill,compareHeaderName,Headers,HeadersList,getHeadersGuard,setHeadersGuard,setHeadersList,
getHeadersList}}),7532:((module,__unused_webpack_exports,__webpack_require__)=>{const{makeNetworkError,makeAppropriateNetworkError,filterResponse,makeResponse,fromInnerResponse,
getResponseState}=__webpack_require__(9141),{HeadersList}=__webpack_require__(1470),{Request,cloneRequest,getRequestDispatcher,getRequestState,removeRequestAbortListener}=__webpack_require__(
5601),zlib=__webpack_require__(8522),{makePolicyContainer,clonePolicyContainer,requestBadPort,TAOCheck,appendRequestOriginHeader,responseLocationURL,requestCurrentURL,
setRequestReferrerPolicyOnRedirect,tryUpgradeRequestToAPotentiallyTrustworthyURL,createOpaqueTimingInfo,appendFetchMetadata,corsCheck,crossOriginResourcePolicyCheck,
determineRequestsReferrer,coarsenedSharedCurrentTime,sameOrigin,isCancelled,isAborted,isErrorLike,fullyReadBody,readableStreamClose,urlIsLocal,urlIsHttpHttpsScheme,
urlHasHttpsScheme,clampAndCoarsenConnectionTimingInfo,simpleRangeHeaderValue,buildContentRange,createInflate,extractMimeType,hasAuthenticationEntry,includesCredentials,
isTraversableNavigable}=__webpack_require__(9774),assert=__webpack_require__(4589),{safelyExtractBody,extractBody}=__webpack_require__(3842),{redirectStatusSet,
nullBodyStatus,safeMethodsSet,requestBodyHeader,subresourceSet}=__webpack_require__(6689),EE=__webpack_require__(8474),{Readable,pipeline,finished,isErrored,isReadable}=__webpack_require__(
7075),{addAbortListener,bufferToLowerCasedHeaderName}=__webpack_require__(586),{SocketError,InformationalError}=__webpack_require__(5793),{dataURLProcessor,serializeAMimeType,
minimizeSupportedMimeType}=__webpack_require__(2318),{getGlobalDispatcher}=__webpack_require__(5319),{webidl}=__webpack_require__(542),{STATUS_CODES}=__webpack_require__(
7067),{bytesMatch}=__webpack_require__(4300),{isomorphicEncode}=__webpack_require__(926),GET_OR_HEAD=["GET","HEAD"],defaultUserAgent=typeof __UNDICI_IS_NODE__<"\
u"||typeof esbuildDetection<"u"?"node":"undici";let resolveObjectURL;function appendHeadersListFromResponseHeaders(headersList,headers,rawHeaders){if(Array.isArray(
rawHeaders)){for(let i=0;i<rawHeaders.length;i+=2){const nameStr=bufferToLowerCasedHeaderName(rawHeaders[i]),value=rawHeaders[i+1];if(Array.isArray(value)&&!Buffer.
isBuffer(value))for(const val of value)headersList.append(nameStr,val.toString("latin1"),!0);else headersList.append(nameStr,value.toString("latin1"),!0)}return}
for(const[name,value]of Object.entries(headers??{}))if(Array.isArray(value))for(const entry of value)headersList.append(name,`${entry}`,!0);else headersList.append(
name,`${value}`,!0)}class Fetch extends EE{constructor(dispatcher){super(),this.dispatcher=dispatcher,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(reason){
this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(reason),this.emit("terminated",reason))}abort(error){this.state==="ongoing"&&(this.state=
"aborted",error||(error=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=error,this.connection?.destroy(error),this.emit(
"terminated",error))}}function handleFetchDone(response){finalizeAndReportTiming(response,"fetch")}function fetch(input,init=void 0){webidl.argumentLengthCheck(
arguments,1,"globalThis.fetch");let p=Promise.withResolvers(),requestObject;try{requestObject=new Request(input,init)}catch(e){return p.reject(e),p.promise}const request=getRequestState(
requestObject);if(requestObject.signal.aborted)return abortFetch(p,request,null,requestObject.signal.reason,null),p.promise;request.client.globalObject?.constructor?.
name==="ServiceWorkerGlobalScope"&&(request.serviceWorkers="none");let responseObject=null,locallyAborted=!1,controller=null;const removeAbortListener=addAbortListener(
requestObject.signal,()=>{locallyAborted=!0,assert(controller!=null),controller.abort(requestObject.signal.reason);const realResponse=responseObject?.deref();abortFetch(
p,request,realResponse,requestObject.signal.reason,controller.controller)}),cleanupAbortListeners=()=>{removeAbortListener(),removeRequestAbortListener(requestObject)};
return controller=fetching({request,processResponseEndOfBody:response=>{handleFetchDone(response),cleanupAbortListeners()},processResponse:response=>{if(!locallyAborted){
if(response.aborted){abortFetch(p,request,responseObject,controller.serializedAbortReason,controller.controller),cleanupAbortListeners();return}if(response.type===
"error"){p.reject(new TypeError("fetch failed",{cause:response.error})),cleanupAbortListeners();return}responseObject=new WeakRef(fromInnerResponse(response,"im\
mutable")),p.resolve(responseObject.deref()),p=null}},dispatcher:getRequestDispatcher(requestObject)}),p.promise}function finalizeAndReportTiming(response,initiatorType="\
other"){if(response.type==="error"&&response.aborted||!response.urlList?.length)return;const originalURL=response.urlList[0];let timingInfo=response.timingInfo,
cacheState=response.cacheState;urlIsHttpHttpsScheme(originalURL)&&timingInfo!==null&&(response.timingAllowPassed||(timingInfo=createOpaqueTimingInfo({startTime:timingInfo.
startTime}),cacheState=""),timingInfo.endTime=coarsenedSharedCurrentTime(),response.timingInfo=timingInfo,markResourceTiming(timingInfo,originalURL.href,initiatorType,
globalThis,cacheState,"",response.status))}const markResourceTiming=performance.markResourceTiming;function abortFetch(p,request,responseObject,error,controller){
if(p&&p.reject(error),request.body?.stream!=null&&isReadable(request.body.stream)&&request.body.stream.cancel(error).catch(err=>{if(err.code!=="ERR_INVALID_STAT\
E")throw err}),responseObject==null)return;const response=getResponseState(responseObject);response.body?.stream!=null&&isReadable(response.body.stream)&&controller.
error(error)}function fetching({request,processRequestBodyChunkLength,processRequestEndOfBody,processResponse,processResponseEndOfBody,processResponseConsumeBody,
useParallelQueue=!1,dispatcher=getGlobalDispatcher()}){assert(dispatcher);let taskDestination=null,crossOriginIsolatedCapability=!1;request.client!=null&&(taskDestination=
request.client.globalObject,crossOriginIsolatedCapability=request.client.crossOriginIsolatedCapability);const currentTime=coarsenedSharedCurrentTime(crossOriginIsolatedCapability),
timingInfo=createOpaqueTimingInfo({startTime:currentTime}),fetchParams={controller:new Fetch(dispatcher),request,timingInfo,processRequestBodyChunkLength,processRequestEndOfBody,
processResponse,processResponseConsumeBody,processResponseEndOfBody,taskDestination,crossOriginIsolatedCapability};return assert(!request.body||request.body.stream),
request.window==="client"&&(request.window=request.client?.globalObject?.constructor?.name==="Window"?request.client:"no-window"),request.origin==="client"&&(request.
origin=request.client.origin),request.policyContainer==="client"&&(request.client!=null?request.policyContainer=clonePolicyContainer(request.client.policyContainer):
request.policyContainer=makePolicyContainer()),request.headersList.contains("accept",!0)||request.headersList.append("accept","*/*",!0),request.headersList.contains(
"accept-language",!0)||request.headersList.append("accept-language","*",!0),request.priority,subresourceSet.has(request.destination),mainFetch(fetchParams,!1),fetchParams.
controller}async function mainFetch(fetchParams,recursive){try{const request=fetchParams.request;let response=null;if(request.localURLsOnly&&!urlIsLocal(requestCurrentURL(
request))&&(response=makeNetworkError("local URLs only")),tryUpgradeRequestToAPotentiallyTrustworthyURL(request),requestBadPort(request)==="blocked"&&(response=
makeNetworkError("bad port")),request.referrerPolicy===""&&(request.referrerPolicy=request.policyContainer.referrerPolicy),request.referrer!=="no-referrer"&&(request.
referrer=determineRequestsReferrer(request)),response===null){const currentURL=requestCurrentURL(request);sameOrigin(currentURL,request.url)&&request.responseTainting===
"basic"||currentURL.protocol==="data:"||request.mode==="navigate"||request.mode==="websocket"?(request.responseTainting="basic",response=await schemeFetch(fetchParams)):
request.mode==="same-origin"?response=makeNetworkError('request mode cannot be "same-origin"'):request.mode==="no-cors"?request.redirect!=="follow"?response=makeNetworkError(
'redirect mode cannot be "follow" for "no-cors" request'):(request.responseTainting="opaque",response=await schemeFetch(fetchParams)):urlIsHttpHttpsScheme(requestCurrentURL(
request))?(request.responseTainting="cors",response=await httpFetch(fetchParams)):response=makeNetworkError("URL scheme must be a HTTP(S) scheme")}if(recursive)
return response;response.status!==0&&!response.internalResponse&&(request.responseTainting,request.responseTainting==="basic"?response=filterResponse(response,"\
basic"):request.responseTainting==="cors"?response=filterResponse(response,"cors"):request.responseTainting==="opaque"?response=filterResponse(response,"opaque"):
assert(!1));let internalResponse=response.status===0?response:response.internalResponse;if(internalResponse.urlList.length===0&&internalResponse.urlList.push(...request.
urlList),request.timingAllowFailed||(response.timingAllowPassed=!0),response.type==="opaque"&&internalResponse.status===206&&internalResponse.rangeRequested&&!request.
headers.contains("range",!0)&&(response=internalResponse=makeNetworkError()),response.status!==0&&(request.method==="HEAD"||request.method==="CONNECT"||nullBodyStatus.
includes(internalResponse.status))&&(internalResponse.body=null,fetchParams.controller.dump=!0),request.integrity){const processBodyError=reason=>fetchFinale(fetchParams,
makeNetworkError(reason));if(request.responseTainting==="opaque"||response.body==null){processBodyError(response.error);return}const processBody=bytes=>{if(!bytesMatch(
bytes,request.integrity)){processBodyError("integrity mismatch");return}response.body=safelyExtractBody(bytes)[0],fetchFinale(fetchParams,response)};fullyReadBody(
response.body,processBody,processBodyError)}else fetchFinale(fetchParams,response)}catch(err){fetchParams.controller.terminate(err)}}function schemeFetch(fetchParams){
if(isCancelled(fetchParams))return Promise.resolve(makeAppropriateNetworkError(fetchParams));const{request}=fetchParams,{protocol:scheme}=requestCurrentURL(request);
switch(scheme){case"about:":return Promise.resolve(makeNetworkError("about scheme is not supported"));case"blob:":{resolveObjectURL||(resolveObjectURL=__webpack_require__(
4573).resolveObjectURL);const blobURLEntry=requestCurrentURL(request);if(blobURLEntry.search.length!==0)return Promise.resolve(makeNetworkError("NetworkError wh\
en attempting to fetch resource."));const blob=resolveObjectURL(blobURLEntry.toString());if(request.method!=="GET"||!webidl.is.Blob(blob))return Promise.resolve(
makeNetworkError("invalid method"));const response=makeResponse(),fullLength=blob.size,serializedFullLength=isomorphicEncode(`${fullLength}`),type=blob.type;if(request.
headersList.contains("range",!0)){response.rangeRequested=!0;const rangeHeader=request.headersList.get("range",!0),rangeValue=simpleRangeHeaderValue(rangeHeader,
!0);if(rangeValue==="failure")return Promise.resolve(makeNetworkError("failed to fetch the data URL"));let{rangeStartValue:rangeStart,rangeEndValue:rangeEnd}=rangeValue;
if(rangeStart===null)rangeStart=fullLength-rangeEnd,rangeEnd=rangeStart+rangeEnd-1;else{if(rangeStart>=fullLength)return Promise.resolve(makeNetworkError("Range\
 start is greater than the blob's size."));(rangeEnd===null||rangeEnd>=fullLength)&&(rangeEnd=fullLength-1)}const slicedBlob=blob.slice(rangeStart,rangeEnd+1,type),
slicedBodyWithType=extractBody(slicedBlob);response.body=slicedBodyWithType[0];const serializedSlicedLength=isomorphicEncode(`${slicedBlob.size}`),contentRange=buildContentRange(
rangeStart,rangeEnd,fullLength);response.status=206,response.statusText="Partial Content",response.headersList.set("content-length",serializedSlicedLength,!0),response.
headersList.set("content-type",type,!0),response.headersList.set("content-range",contentRange,!0)}else{const bodyWithType=extractBody(blob);response.statusText=
"OK",response.body=bodyWithType[0],response.headersList.set("content-length",serializedFullLength,!0),response.headersList.set("content-type",type,!0)}return Promise.
resolve(response)}case"data:":{const currentURL=requestCurrentURL(request),dataURLStruct=dataURLProcessor(currentURL);if(dataURLStruct==="failure")return Promise.
resolve(makeNetworkError("failed to fetch the data URL"));const mimeType=serializeAMimeType(dataURLStruct.mimeType);return Promise.resolve(makeResponse({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:mimeType}]],body:safelyExtractBody(dataURLStruct.body)[0]}))}case"file:":return Promise.resolve(makeNetworkError(
"not implemented... yet..."));case"http:":case"https:":return httpFetch(fetchParams).catch(err=>makeNetworkError(err));default:return Promise.resolve(makeNetworkError(
"unknown scheme"))}}function finalizeResponse(fetchParams,response){fetchParams.request.done=!0,fetchParams.processResponseDone!=null&&queueMicrotask(()=>fetchParams.
processResponseDone(response))}function fetchFinale(fetchParams,response){let timingInfo=fetchParams.timingInfo;fetchParams.request.destination==="document"&&(fetchParams.
controller.fullTimingInfo=timingInfo);const processResponseEndOfBody=()=>{const unsafeEndTime=Date.now();fetchParams.controller.reportTimingSteps=()=>{if(!urlIsHttpHttpsScheme(
fetchParams.request.url))return;timingInfo.endTime=unsafeEndTime;let cacheState=response.cacheState;const bodyInfo=response.bodyInfo;response.timingAllowPassed||
(timingInfo=createOpaqueTimingInfo(timingInfo),cacheState="");let responseStatus=0;if(fetchParams.request.mode!=="navigate"||!response.hasCrossOriginRedirects){
responseStatus=response.status;const mimeType=extractMimeType(response.headersList);mimeType!=="failure"&&(bodyInfo.contentType=minimizeSupportedMimeType(mimeType))}
fetchParams.request.initiatorType!=null&&markResourceTiming(timingInfo,fetchParams.request.url.href,fetchParams.request.initiatorType,globalThis,cacheState,bodyInfo,
responseStatus)};const processResponseEndOfBodyTask=()=>{fetchParams.request.done=!0,fetchParams.processResponseEndOfBody!=null&&queueMicrotask(()=>fetchParams.
processResponseEndOfBody(response)),fetchParams.request.initiatorType!=null&&fetchParams.controller.reportTimingSteps()};queueMicrotask(()=>processResponseEndOfBodyTask())};
fetchParams.processResponse!=null&&queueMicrotask(()=>{fetchParams.processResponse(response),fetchParams.processResponse=null});const internalResponse=response.
type==="error"?response:response.internalResponse??response;if(internalResponse.body==null?processResponseEndOfBody():finished(internalResponse.body.stream,()=>{
processResponseEndOfBody()}),fetchParams.processResponseConsumeBody!=null){const processBody=nullOrBytes=>fetchParams.processResponseConsumeBody(response,nullOrBytes),
processBodyError=()=>fetchParams.processResponseConsumeBody(response,"failure");internalResponse.body==null?queueMicrotask(()=>processBody(null)):fullyReadBody(
internalResponse.body,processBody,processBodyError)}}async function httpFetch(fetchParams){const request=fetchParams.request;let response=null,actualResponse=null;
const timingInfo=fetchParams.timingInfo;if(request.serviceWorkers,response===null){if(request.redirect==="follow"&&(request.serviceWorkers="none"),actualResponse=
response=await httpNetworkOrCacheFetch(fetchParams),request.responseTainting==="cors"&&corsCheck(request,response)==="failure")return makeNetworkError("cors fai\
lure");TAOCheck(request,response)==="failure"&&(request.timingAllowFailed=!0)}return(request.responseTainting==="opaque"||response.type==="opaque")&&crossOriginResourcePolicyCheck(
request.origin,request.client,request.destination,actualResponse)==="blocked"?makeNetworkError("blocked"):(redirectStatusSet.has(actualResponse.status)&&(request.
redirect!=="manual"&&fetchParams.controller.connection.destroy(),request.redirect==="error"?response=makeNetworkError("unexpected redirect"):request.redirect===
"manual"?response=actualResponse:request.redirect==="follow"?response=await httpRedirectFetch(fetchParams,response):assert(!1)),response.timingInfo=timingInfo,response)}
function httpRedirectFetch(fetchParams,response){const request=fetchParams.request,actualResponse=response.internalResponse?response.internalResponse:response;let locationURL;
try{if(locationURL=responseLocationURL(actualResponse,requestCurrentURL(request).hash),locationURL==null)return response}catch(err){return Promise.resolve(makeNetworkError(
err))}if(!urlIsHttpHttpsScheme(locationURL))return Promise.resolve(makeNetworkError("URL scheme must be a HTTP(S) scheme"));if(request.redirectCount===20)return Promise.
resolve(makeNetworkError("redirect count exceeded"));if(request.redirectCount+=1,request.mode==="cors"&&(locationURL.username||locationURL.password)&&!sameOrigin(
request,locationURL))return Promise.resolve(makeNetworkError('cross origin not allowed for request mode "cors"'));if(request.responseTainting==="cors"&&(locationURL.
username||locationURL.password))return Promise.resolve(makeNetworkError('URL cannot contain credentials for request mode "cors"'));if(actualResponse.status!==303&&
request.body!=null&&request.body.source==null)return Promise.resolve(makeNetworkError());if([301,302].includes(actualResponse.status)&&request.method==="POST"||
actualResponse.status===303&&!GET_OR_HEAD.includes(request.method)){request.method="GET",request.body=null;for(const headerName of requestBodyHeader)request.headersList.
delete(headerName)}sameOrigin(requestCurrentURL(request),locationURL)||(request.headersList.delete("authorization",!0),request.headersList.delete("proxy-authori\
zation",!0),request.headersList.delete("cookie",!0),request.headersList.delete("host",!0)),request.body!=null&&(assert(request.body.source!=null),request.body=safelyExtractBody(
request.body.source)[0]);const timingInfo=fetchParams.timingInfo;return timingInfo.redirectEndTime=timingInfo.postRedirectStartTime=coarsenedSharedCurrentTime(fetchParams.
crossOriginIsolatedCapability),timingInfo.redirectStartTime===0&&(timingInfo.redirectStartTime=timingInfo.startTime),request.urlList.push(locationURL),setRequestReferrerPolicyOnRedirect(
request,actualResponse),mainFetch(fetchParams,!0)}async function httpNetworkOrCacheFetch(fetchParams,isAuthenticationFetch=!1,isNewConnectionFetch=!1){const request=fetchParams.
request;let httpFetchParams=null,httpRequest=null,response=null;const httpCache=null,revalidatingFlag=!1;request.window==="no-window"&&request.redirect==="error"?
(httpFetchParams=fetchParams,httpRequest=request):(request.body?.source!=null?httpRequest=cloneRequest(request):(httpRequest=cloneRequest({...request,body:null}),
httpRequest.body=request.body),httpFetchParams={...fetchParams},httpFetchParams.request=httpRequest);const includeCredentials=request.credentials==="include"||request.
credentials==="same-origin"&&request.responseTainting==="basic",contentLength=httpRequest.body?httpRequest.body.length:null;let contentLengthHeaderValue=null;if(httpRequest.
body==null&&["POST","PUT"].includes(httpRequest.method)&&(contentLengthHeaderValue="0"),contentLength!=null&&(contentLengthHeaderValue=isomorphicEncode(`${contentLength}`)),
contentLengthHeaderValue!=null&&!httpRequest.headersList.contains("content-length",!0)&&httpRequest.headersList.append("content-length",contentLengthHeaderValue,
!0),contentLength!=null&&httpRequest.keepalive,webidl.is.URL(httpRequest.referrer)&&httpRequest.headersList.append("referer",isomorphicEncode(httpRequest.referrer.
href),!0),appendRequestOriginHeader(httpRequest),appendFetchMetadata(httpRequest),httpRequest.headersList.contains("user-agent",!0)||httpRequest.headersList.append(
"user-agent",defaultUserAgent,!0),httpRequest.cache==="default"&&(httpRequest.headersList.contains("if-modified-since",!0)||httpRequest.headersList.contains("if\
-none-match",!0)||httpRequest.headersList.contains("if-unmodified-since",!0)||httpRequest.headersList.contains("if-match",!0)||httpRequest.headersList.contains(
"if-range",!0))&&(httpRequest.cache="no-store"),httpRequest.cache==="no-cache"&&!httpRequest.preventNoCacheCacheControlHeaderModification&&!httpRequest.headersList.
contains("cache-control",!0)&&httpRequest.headersList.append("cache-control","max-age=0",!0),(httpRequest.cache==="no-store"||httpRequest.cache==="reload")&&(httpRequest.
headersList.contains("pragma",!0)||httpRequest.headersList.append("pragma","no-cache",!0),httpRequest.headersList.contains("cache-control",!0)||httpRequest.headersList.
append("cache-control","no-cache",!0)),httpRequest.headersList.contains("range",!0)&&httpRequest.headersList.append("accept-encoding","identity",!0),httpRequest.
headersList.contains("accept-encoding",!0)||(urlHasHttpsScheme(requestCurrentURL(httpRequest))?httpRequest.headersList.append("accept-encoding","br, gzip, defla\
te, zstd",!0):httpRequest.headersList.append("accept-encoding","gzip, deflate",!0)),httpRequest.headersList.delete("host",!0),includeCredentials&&!httpRequest.headersList.
contains("authorization",!0)){let authorizationValue=null;if(!(hasAuthenticationEntry(httpRequest)&&(httpRequest.useURLCredentials===void 0||!includesCredentials(
requestCurrentURL(httpRequest))))){if(includesCredentials(requestCurrentURL(httpRequest))&&isAuthenticationFetch){const{username,password}=requestCurrentURL(httpRequest);
authorizationValue=`Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`}}authorizationValue!==null&&httpRequest.headersList.append("Authorizatio\
n",authorizationValue,!1)}if(httpCache==null&&(httpRequest.cache="no-store"),httpRequest.cache!=="no-store"&&httpRequest.cache,response==null){if(httpRequest.cache===
"only-if-cached")return makeNetworkError("only if cached");const forwardResponse=await httpNetworkFetch(httpFetchParams,includeCredentials,isNewConnectionFetch);
!safeMethodsSet.has(httpRequest.method)&&forwardResponse.status>=200&&forwardResponse.status<=399,revalidatingFlag&&forwardResponse.status,response==null&&(response=
forwardResponse)}if(response.urlList=[...httpRequest.urlList],httpRequest.headersList.contains("range",!0)&&(response.rangeRequested=!0),response.requestIncludesCredentials=
includeCredentials,response.status===401&&httpRequest.responseTainting!=="cors"&&includeCredentials&&(request.useURLCredentials!==void 0||isTraversableNavigable(
request.traversableForUserPrompts))){if(request.body!=null){if(request.body.source==null)return response;request.body=safelyExtractBody(request.body.source)[0]}
if(request.useURLCredentials===void 0||isAuthenticationFetch)return isCancelled(fetchParams)?makeAppropriateNetworkError(fetchParams):response;fetchParams.controller.
connection.destroy(),response=await httpNetworkOrCacheFetch(fetchParams,!0)}if(response.status===407)return request.window==="no-window"?makeNetworkError():isCancelled(
fetchParams)?makeAppropriateNetworkError(fetchParams):makeNetworkError("proxy authentication required");if(response.status===421&&!isNewConnectionFetch&&(request.
body==null||request.body.source!=null)){if(isCancelled(fetchParams))return makeAppropriateNetworkError(fetchParams);fetchParams.controller.connection.destroy(),
response=await httpNetworkOrCacheFetch(fetchParams,isAuthenticationFetch,!0)}return response}async function httpNetworkFetch(fetchParams,includeCredentials=!1,forceNewConnection=!1){
assert(!fetchParams.controller.connection||fetchParams.controller.connection.destroyed),fetchParams.controller.connection={abort:null,destroyed:!1,destroy(err){
this.destroyed||(this.destroyed=!0,this.abort?.(err??new DOMException("The operation was aborted.","AbortError")))}};const request=fetchParams.request;let response=null;
const timingInfo=fetchParams.timingInfo;null==null&&(request.cache="no-store");const newConnection=forceNewConnection?"yes":"no";request.mode;let requestBody=null;
if(request.body==null&&fetchParams.processRequestEndOfBody)queueMicrotask(()=>fetchParams.processRequestEndOfBody());else if(request.body!=null){const processBodyChunk=async function*(bytes){
isCancelled(fetchParams)||(yield bytes,fetchParams.processRequestBodyChunkLength?.(bytes.byteLength))},processEndOfBody=()=>{isCancelled(fetchParams)||fetchParams.
processRequestEndOfBody&&fetchParams.processRequestEndOfBody()},processBodyError=e=>{isCancelled(fetchParams)||(e.name==="AbortError"?fetchParams.controller.abort():
fetchParams.controller.terminate(e))};requestBody=(async function*(){try{for await(const bytes of request.body.stream)yield*processBodyChunk(bytes);processEndOfBody()}catch(err){
processBodyError(err)}})()}try{const{body,status,statusText,headersList,socket}=await dispatch({body:requestBody});if(socket)response=makeResponse({status,statusText,
headersList,socket});else{const iterator=body[Symbol.asyncIterator]();fetchParams.controller.next=()=>iterator.next(),response=makeResponse({status,statusText,headersList})}}catch(err){
return err.name==="AbortError"?(fetchParams.controller.connection.destroy(),makeAppropriateNetworkError(fetchParams,err)):makeNetworkError(err)}const pullAlgorithm=()=>fetchParams.
controller.resume(),cancelAlgorithm=reason=>{isCancelled(fetchParams)||fetchParams.controller.abort(reason)},stream=new ReadableStream({start(controller){fetchParams.
controller.controller=controller},pull:pullAlgorithm,cancel:cancelAlgorithm,type:"bytes"});response.body={stream,source:null,length:null},fetchParams.controller.
resume||fetchParams.controller.on("terminated",onAborted),fetchParams.controller.resume=async()=>{for(;;){let bytes,isFailure;try{const{done,value}=await fetchParams.
controller.next();if(isAborted(fetchParams))break;bytes=done?void 0:value}catch(err){fetchParams.controller.ended&&!timingInfo.encodedBodySize?bytes=void 0:(bytes=
err,isFailure=!0)}if(bytes===void 0){readableStreamClose(fetchParams.controller.controller),finalizeResponse(fetchParams,response);return}if(timingInfo.decodedBodySize+=
bytes?.byteLength??0,isFailure){fetchParams.controller.terminate(bytes);return}const buffer=new Uint8Array(bytes);if(buffer.byteLength&&fetchParams.controller.controller.
enqueue(buffer),isErrored(stream)){fetchParams.controller.terminate();return}if(fetchParams.controller.controller.desiredSize<=0)return}};function onAborted(reason){
isAborted(fetchParams)?(response.aborted=!0,isReadable(stream)&&fetchParams.controller.controller.error(fetchParams.controller.serializedAbortReason)):isReadable(
stream)&&fetchParams.controller.controller.error(new TypeError("terminated",{cause:isErrorLike(reason)?reason:void 0})),fetchParams.controller.connection.destroy()}
return response;function dispatch({body}){const url=requestCurrentURL(request),agent=fetchParams.controller.dispatcher,path=url.pathname+url.search,hasTrailingQuestionMark=url.
search.length===0&&url.href[url.href.length-url.hash.length-1]==="?";return dispatchWithProtocolPreference(body);function dispatchWithProtocolPreference(body2,allowH2){
return new Promise((resolve,reject)=>agent.dispatch({path:hasTrailingQuestionMark?`${path}?`:path,origin:url.origin,method:request.method,body:agent.isMockActive?
request.body&&(request.body.source||request.body.stream):body2,__mockAgentBodyForDispatch:body2,headers:request.headersList.entries,maxRedirections:0,upgrade:request.
mode==="websocket"?"websocket":void 0,...allowH2===!1?{allowH2}:null},{body:null,abort:null,onRequestStart(controller){const{connection}=fetchParams.controller;
timingInfo.finalConnectionTimingInfo=clampAndCoarsenConnectionTimingInfo(void 0,timingInfo.postRedirectStartTime,fetchParams.crossOriginIsolatedCapability);const abort=reason=>controller.
abort(reason);connection.destroyed?abort(new DOMException("The operation was aborted.","AbortError")):(fetchParams.controller.on("terminated",abort),this.abort=
connection.abort=abort),timingInfo.finalNetworkRequestStartTime=coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability)},onResponseStarted(){timingInfo.
finalNetworkResponseStartTime=coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability)},onResponseStart(controller,status,headers,statusText){if(status<
200)return;const rawHeaders=controller?.rawHeaders??[],headersList=new HeadersList;appendHeadersListFromResponseHeaders(headersList,headers,rawHeaders);const willFollow=headersList.
get("location",!0)&&request.redirect==="follow"&&redirectStatusSet.has(status),decoders=[];if(request.method!=="HEAD"&&request.method!=="CONNECT"&&!nullBodyStatus.
includes(status)&&!willFollow){const contentEncoding=headersList.get("content-encoding",!0),codings=contentEncoding?contentEncoding.toLowerCase().split(","):[],
maxContentEncodings=5;if(codings.length>maxContentEncodings){controller.abort(new Error(`too many content-encodings in response: ${codings.length}, maximum allo\
wed is ${maxContentEncodings}`));return}for(let i=codings.length-1;i>=0;--i){const coding=codings[i].trim();if(coding==="x-gzip"||coding==="gzip")decoders.push(
zlib.createGunzip({flush:zlib.constants.Z_SYNC_FLUSH,finishFlush:zlib.constants.Z_SYNC_FLUSH}));else if(coding==="deflate")decoders.push(createInflate({flush:zlib.
constants.Z_SYNC_FLUSH,finishFlush:zlib.constants.Z_SYNC_FLUSH}));else if(coding==="br")decoders.push(zlib.createBrotliDecompress({flush:zlib.constants.BROTLI_OPERATION_FLUSH,
finishFlush:zlib.constants.BROTLI_OPERATION_FLUSH}));else if(coding==="zstd")decoders.push(zlib.createZstdDecompress({flush:zlib.constants.ZSTD_e_continue,finishFlush:zlib.
constants.ZSTD_e_end,params:{[zlib.constants.ZSTD_d_windowLogMax]:23}}));else{decoders.length=0;break}}}this.nullBodyStatus=nullBodyStatus.includes(status),this.
body=new Readable({read:()=>controller.resume()});const onError=err=>this.onResponseError(controller,err);resolve({status,statusText,headersList,body:decoders.length?
pipeline(this.body,...decoders,err=>{err&&this.onResponseError(controller,err)}).on("error",onError):this.body.on("error",onError)})},onResponseData(controller,chunk){
if(this.nullBodyStatus){controller.abort(new InformationalError("response with null body status has content"));return}if(fetchParams.controller.dump)return;const bytes=chunk;
timingInfo.encodedBodySize+=bytes.byteLength,this.body.push(bytes)===!1&&controller.pause()},onResponseEnd(){this.abort&&fetchParams.controller.off("terminated",
this.abort),fetchParams.controller.ended=!0,this.body?.push(null)},onResponseError(controller,error){if(this.abort&&fetchParams.controller.off("terminated",this.
abort),this.nullBodyStatus){this.body?.destroy();return}if(request.mode==="websocket"&&allowH2!==!1&&error?.code==="UND_ERR_INFO"&&error?.message==="HTTP/2: Ext\
ended CONNECT protocol not supported by server"){resolve(dispatchWithProtocolPreference(body2,!1));return}this.body?.destroy(error),controller?.aborted||fetchParams.
controller.terminate(error),reject(error)},onRequestUpgrade(controller,status,headers,socket){if(socket.session!=null&&status!==200||socket.session==null&&status!==
101)return socket.session!=null&&controller.abort(new SocketError("bad upgrade",null)),!1;const rawHeaders=controller?.rawHeaders??[],headersList=new HeadersList;
return appendHeadersListFromResponseHeaders(headersList,headers,rawHeaders),resolve({status,statusText:STATUS_CODES[status],headersList,socket}),!0}}))}}}module.
exports={fetch,Fetch,fetching,finalizeAndReportTiming}}),5601:((module,__unused_webpack_exports,__webpack_require__)=>{const{extractBody,mixinBody,cloneBody,bodyUnusable}=__webpack_require__(
3842),{Headers,fill:fillHeaders,HeadersList,setHeadersGuard,getHeadersGuard,setHeadersList,getHeadersList}=__webpack_require__(1470),util=__webpack_require__(586),
nodeUtil=__webpack_require__(7975),{isValidHTTPToken,sameOrigin,environmentSettingsObject}=__webpack_require__(9774),{forbiddenMethodsSet,corsSafeListedMethodsSet,
referrerPolicy,requestRedirect,requestMode,requestCredentials,requestCache,requestDuplex}=__webpack_require__(6689),{kEnumerableProperty,normalizedMethodRecordsBase,
normalizedMethodRecords}=util,{webidl}=__webpack_require__(542),{URLSerializer}=__webpack_require__(2318),{kConstruct}=__webpack_require__(33),assert=__webpack_require__(
4589),requestFinalizer=new FinalizationRegistry(({signal,reference})=>{removeSignalFollower(signal,reference)}),requestSignals=new WeakMap,signalFollowers=new WeakMap;
function removeSignalFollower(signal,reference){const followers=signalFollowers.get(signal);followers instanceof Set&&(followers.delete(reference),followers.size!==
0)||(signal.removeEventListener("abort",abortSignalFollowers),signalFollowers.delete(signal))}function abortSignalFollower(reference,reason){requestFinalizer.unregister(
reference);const ac=reference.deref();ac!==void 0&&(requestSignals.delete(ac.signal),ac.abort(reason))}function abortSignalFollowers(){this.removeEventListener(
"abort",abortSignalFollowers);const followers=signalFollowers.get(this);if(followers instanceof Set){for(const reference of followers)abortSignalFollower(reference,
this.reason);followers.clear()}else abortSignalFollower(followers,this.reason);signalFollowers.delete(this)}function createDependentSignal(signal){const ac=new AbortController;
if(signal==null)return ac.signal;if(signal.aborted)return ac.abort(signal.reason),ac.signal;const reference=new WeakRef(ac),followers=signalFollowers.get(signal);
if(followers===void 0)util.addAbortListener(signal,abortSignalFollowers),signalFollowers.set(signal,reference);else if(followers instanceof WeakRef){const controllers=new Set;
controllers.add(followers),controllers.add(reference),signalFollowers.set(signal,controllers)}else followers.add(reference);return requestFinalizer.register(ac,
{signal,reference},reference),requestSignals.set(ac.signal,{controller:ac,source:signal,reference}),ac.signal}let patchMethodWarning=!1,setRequestSignal,getRequestDispatcher,
setRequestDispatcher,setRequestHeaders,getRequestState,setRequestState,removeRequestAbortListener;class Request{#signal;#dispatcher;#headers;#state;constructor(input,init=void 0){
if(webidl.util.markAsUncloneable(this),input===kConstruct)return;webidl.argumentLengthCheck(arguments,1,"Request constructor"),input=webidl.converters.RequestInfo(
input),init=webidl.converters.RequestInit(init);let request=null,fallbackMode=null;const baseUrl=environmentSettingsObject.settingsObject.baseUrl;let signal=null;
if(typeof input=="string"){this.#dispatcher=init.dispatcher;let parsedURL;try{parsedURL=new URL(input,baseUrl)}catch(err){throw new TypeError("Failed to parse U\
RL from "+input,{cause:err})}if(parsedURL.username||parsedURL.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+
input);request=makeRequest({urlList:[parsedURL]}),fallbackMode="cors"}else assert(webidl.is.Request(input)),request=input.#state,signal=input.#signal,this.#dispatcher=
init.dispatcher||input.#dispatcher;const origin=environmentSettingsObject.settingsObject.origin;let window="client";if(request.window?.constructor?.name==="Envi\
ronmentSettingsObject"&&sameOrigin(request.window,origin)&&(window=request.window),init.window!=null)throw new TypeError(`'window' option '${window}' must be nu\
ll`);"window"in init&&(window="no-window"),request=makeRequest({method:request.method,headersList:request.headersList,unsafeRequest:request.unsafeRequest,client:environmentSettingsObject.
settingsObject,window,priority:request.priority,origin:request.origin,referrer:request.referrer,referrerPolicy:request.referrerPolicy,mode:request.mode,credentials:request.
credentials,cache:request.cache,redirect:request.redirect,integrity:request.integrity,keepalive:request.keepalive,reloadNavigation:request.reloadNavigation,historyNavigation:request.
historyNavigation,urlList:[...request.urlList]});const initHasKey=Object.keys(init).length!==0;if(initHasKey&&(request.mode==="navigate"&&(request.mode="same-or\
igin"),request.reloadNavigation=!1,request.historyNavigation=!1,request.origin="client",request.referrer="client",request.referrerPolicy="",request.url=request.
urlList[request.urlList.length-1],request.urlList=[request.url]),init.referrer!==void 0){const referrer=init.referrer;if(referrer==="")request.referrer="no-refe\
rrer";else{let parsedReferrer;try{parsedReferrer=new URL(referrer,baseUrl)}catch(err){throw new TypeError(`Referrer "${referrer}" is not a valid URL.`,{cause:err})}
parsedReferrer.protocol==="about:"&&parsedReferrer.hostname==="client"||origin&&!sameOrigin(parsedReferrer,environmentSettingsObject.settingsObject.baseUrl)?request.
referrer="client":request.referrer=parsedReferrer}}init.referrerPolicy!==void 0&&(request.referrerPolicy=init.referrerPolicy);let mode;if(init.mode!==void 0?mode=
init.mode:mode=fallbackMode,mode==="navigate")throw webidl.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(mode!=null&&
(request.mode=mode),init.credentials!==void 0&&(request.credentials=init.credentials),init.cache!==void 0&&(request.cache=init.cache),request.cache==="only-if-c\
ached"&&request.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(init.redirect!==void 0&&(request.redirect=
init.redirect),init.integrity!=null&&(request.integrity=String(init.integrity)),init.keepalive!==void 0&&(request.keepalive=!!init.keepalive),init.method!==void 0){
let method=init.method;const mayBeNormalized=normalizedMethodRecords[method];if(mayBeNormalized!==void 0)request.method=mayBeNormalized;else{if(!isValidHTTPToken(
method))throw new TypeError(`'${method}' is not a valid HTTP method.`);const upperCase=method.toUpperCase();if(forbiddenMethodsSet.has(upperCase))throw new TypeError(
`'${method}' HTTP method is unsupported.`);method=normalizedMethodRecordsBase[upperCase]??method,request.method=method}!patchMethodWarning&&request.method==="pa\
tch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH\
-patch"}),patchMethodWarning=!0)}if(init.signal!==void 0&&(signal=init.signal),this.#state=request,this.#signal=createDependentSignal(signal),this.#headers=new Headers(
kConstruct),setHeadersList(this.#headers,request.headersList),setHeadersGuard(this.#headers,"request"),mode==="no-cors"){if(!corsSafeListedMethodsSet.has(request.
method))throw new TypeError(`'${request.method} is unsupported in no-cors mode.`);setHeadersGuard(this.#headers,"request-no-cors")}if(initHasKey){const headersList=getHeadersList(
this.#headers),headers=init.headers!==void 0?init.headers:new HeadersList(headersList);if(headersList.clear(),headers instanceof HeadersList){for(const{name,value}of headers.
rawValues())headersList.append(name,value,!1);headersList.cookies=headers.cookies}else fillHeaders(this.#headers,headers)}const inputBody=webidl.is.Request(input)?
input.#state.body:null;if((init.body!=null||inputBody!=null)&&(request.method==="GET"||request.method==="HEAD"))throw new TypeError("Request with GET/HEAD metho\
d cannot have body.");let initBody=null;if(init.body!=null){const[extractedBody,contentType]=extractBody(init.body,request.keepalive);initBody=extractedBody,contentType&&
!getHeadersList(this.#headers).contains("content-type",!0)&&this.#headers.append("content-type",contentType,!0)}const inputOrInitBody=initBody??inputBody;if(inputOrInitBody!=
null&&inputOrInitBody.source==null){if(initBody!=null&&init.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(request.
mode!=="same-origin"&&request.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');request.useCORSPreflightFlag=
!0}let finalBody=inputOrInitBody;if(initBody==null&&inputBody!=null){if(bodyUnusable(input.#state))throw new TypeError("Cannot construct a Request with a Reques\
t object that has already been used.");const identityTransform=new TransformStream;inputBody.stream.pipeThrough(identityTransform),finalBody={source:inputBody.source,
length:inputBody.length,stream:identityTransform.readable}}this.#state.body=finalBody}get method(){return webidl.brandCheck(this,webidl.is.Request),this.#state.
method}get url(){return webidl.brandCheck(this,webidl.is.Request),URLSerializer(this.#state.url)}get headers(){return webidl.brandCheck(this,webidl.is.Request),
this.#headers}get destination(){return webidl.brandCheck(this,webidl.is.Request),this.#state.destination}get referrer(){return webidl.brandCheck(this,webidl.is.
Request),this.#state.referrer==="no-referrer"?"":this.#state.referrer==="client"?"about:client":this.#state.referrer.toString()}get referrerPolicy(){return webidl.
brandCheck(this,webidl.is.Request),this.#state.referrerPolicy}get mode(){return webidl.brandCheck(this,webidl.is.Request),this.#state.mode}get credentials(){return webidl.
brandCheck(this,webidl.is.Request),this.#state.credentials}get cache(){return webidl.brandCheck(this,webidl.is.Request),this.#state.cache}get redirect(){return webidl.
brandCheck(this,webidl.is.Request),this.#state.redirect}get integrity(){return webidl.brandCheck(this,webidl.is.Request),this.#state.integrity}get keepalive(){return webidl.
brandCheck(this,webidl.is.Request),this.#state.keepalive}get isReloadNavigation(){return webidl.brandCheck(this,webidl.is.Request),this.#state.reloadNavigation}get isHistoryNavigation(){
return webidl.brandCheck(this,webidl.is.Request),this.#state.historyNavigation}get signal(){return webidl.brandCheck(this,webidl.is.Request),this.#signal}get body(){
return webidl.brandCheck(this,webidl.is.Request),this.#state.body?this.#state.body.stream:null}get bodyUsed(){return webidl.brandCheck(this,webidl.is.Request),!!this.#state.
body&&util.isDisturbed(this.#state.body.stream)}get duplex(){return webidl.brandCheck(this,webidl.is.Request),"half"}clone(){if(webidl.brandCheck(this,webidl.is.
Request),bodyUnusable(this.#state))throw new TypeError("unusable");const clonedRequest=cloneRequest(this.#state),signal=createDependentSignal(this.#signal);return fromInnerRequest(
clonedRequest,this.#dispatcher,signal,getHeadersGuard(this.#headers))}[nodeUtil.inspect.custom](depth,options){options.depth===null&&(options.depth=2),options.colors??=
!0;const properties={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,
mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,
isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${nodeUtil.formatWithOptions(options,properties)}`}static{setRequestSignal=(request,newSignal)=>{
request.#signal=newSignal},getRequestDispatcher=request=>request.#dispatcher,setRequestDispatcher=(request,newDispatcher)=>{request.#dispatcher=newDispatcher},setRequestHeaders=
(request,newHeaders)=>{request.#headers=newHeaders},getRequestState=request=>request.#state,setRequestState=(request,newState)=>{request.#state=newState},removeRequestAbortListener=
request=>{const state=requestSignals.get(request.#signal);state!==void 0&&(requestSignals.delete(request.#signal),requestFinalizer.unregister(state.reference),removeSignalFollower(
state.source,state.reference))},webidl.is.Request=arg=>arg!=null&&typeof arg=="object"&&#state in arg}}mixinBody(Request,getRequestState,webidl.is.Request);function makeRequest(init){
return{method:init.method??"GET",localURLsOnly:init.localURLsOnly??!1,unsafeRequest:init.unsafeRequest??!1,body:init.body??null,client:init.client??null,reservedClient:init.
reservedClient??null,replacesClientId:init.replacesClientId??"",window:init.window??"client",keepalive:init.keepalive??!1,serviceWorkers:init.serviceWorkers??"a\
ll",initiator:init.initiator??"",destination:init.destination??"",priority:init.priority??"auto",origin:init.origin??"client",policyContainer:init.policyContainer??
"client",referrer:init.referrer??"client",referrerPolicy:init.referrerPolicy??"",mode:init.mode??"no-cors",useCORSPreflightFlag:init.useCORSPreflightFlag??!1,credentials:init.
credentials??"same-origin",useCredentials:init.useCredentials??!1,cache:init.cache??"default",redirect:init.redirect??"follow",integrity:init.integrity??"",cryptoGraphicsNonceMetadata:init.
cryptoGraphicsNonceMetadata??"",parserMetadata:init.parserMetadata??"",reloadNavigation:init.reloadNavigation??!1,historyNavigation:init.historyNavigation??!1,userActivation:init.
userActivation??!1,taintedOrigin:init.taintedOrigin??!1,redirectCount:init.redirectCount??0,responseTainting:init.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:init.
preventNoCacheCacheControlHeaderModification??!1,done:init.done??!1,timingAllowFailed:init.timingAllowFailed??!1,useURLCredentials:init.useURLCredentials??void 0,
traversableForUserPrompts:init.traversableForUserPrompts??"client",urlList:init.urlList,url:init.urlList[0],headersList:init.headersList?new HeadersList(init.headersList):
new HeadersList}}function cloneRequest(request){const newRequest=makeRequest({...request,body:null});return request.body!=null&&(newRequest.body=cloneBody(request.
body)),newRequest}function fromInnerRequest(innerRequest,dispatcher,signal,guard){const request=new Request(kConstruct);setRequestState(request,innerRequest),setRequestDispatcher(
request,dispatcher),setRequestSignal(request,signal);const headers=new Headers(kConstruct);return setRequestHeaders(request,headers),setHeadersList(headers,innerRequest.
headersList),setHeadersGuard(headers,guard),request}Object.defineProperties(Request.prototype,{method:kEnumerableProperty,url:kEnumerableProperty,headers:kEnumerableProperty,
redirect:kEnumerableProperty,clone:kEnumerableProperty,signal:kEnumerableProperty,duplex:kEnumerableProperty,destination:kEnumerableProperty,body:kEnumerableProperty,
bodyUsed:kEnumerableProperty,isHistoryNavigation:kEnumerableProperty,isReloadNavigation:kEnumerableProperty,keepalive:kEnumerableProperty,integrity:kEnumerableProperty,
cache:kEnumerableProperty,credentials:kEnumerableProperty,attribute:kEnumerableProperty,referrerPolicy:kEnumerableProperty,referrer:kEnumerableProperty,mode:kEnumerableProperty,
[Symbol.toStringTag]:{value:"Request",configurable:!0}}),webidl.converters.RequestInfo=function(V){return typeof V=="string"?webidl.converters.USVString(V):webidl.
is.Request(V)?V:webidl.converters.USVString(V)},webidl.converters.RequestInit=webidl.dictionaryConverter([{key:"method",converter:webidl.converters.ByteString},
{key:"headers",converter:webidl.converters.HeadersInit},{key:"body",converter:webidl.nullableConverter(webidl.converters.BodyInit)},{key:"referrer",converter:webidl.
converters.USVString},{key:"referrerPolicy",converter:webidl.converters.DOMString,allowedValues:referrerPolicy},{key:"mode",converter:webidl.converters.DOMString,
allowedValues:requestMode},{key:"credentials",converter:webidl.converters.DOMString,allowedValues:requestCredentials},{key:"cache",converter:webidl.converters.DOMString,
allowedValues:requestCache},{key:"redirect",converter:webidl.converters.DOMString,allowedValues:requestRedirect},{key:"integrity",converter:webidl.converters.DOMString},
{key:"keepalive",converter:webidl.converters.boolean},{key:"signal",converter:webidl.nullableConverter(signal=>webidl.converters.AbortSignal(signal,"RequestInit",
"signal"))},{key:"window",converter:webidl.converters.any},{key:"duplex",converter:webidl.converters.DOMString,allowedValues:requestDuplex},{key:"dispatcher",converter:webidl.
converters.any},{key:"priority",converter:webidl.converters.DOMString,allowedValues:["high","low","auto"]}]),module.exports={Request,makeRequest,fromInnerRequest,
cloneRequest,getRequestDispatcher,getRequestState,removeRequestAbortListener}}),9141:((module,__unused_webpack_exports,__webpack_require__)=>{const{Headers,HeadersList,
fill,getHeadersGuard,setHeadersGuard,setHeadersList}=__webpack_require__(1470),{extractBody,cloneBody,mixinBody,streamRegistry,bodyUnusable}=__webpack_require__(
3842),util=__webpack_require__(586),nodeUtil=__webpack_require__(7975),{kEnumerableProperty}=util,{isValidReasonPhrase,isCancelled,isAborted,isErrorLike,environmentSettingsObject:relevantRealm}=__webpack_require__(
9774),{redirectStatusSet,nullBodyStatus}=__webpack_require__(6689),{webidl}=__webpack_require__(542),{URLSerializer}=__webpack_require__(2318),{kConstruct}=__webpack_require__(
33),assert=__webpack_require__(4589),{isomorphicEncode,serializeJavascriptValueToJSONString}=__webpack_require__(926),textEncoder=new TextEncoder("utf-8");let getResponseHeaders,
setResponseHeaders,getResponseState,setResponseState;class Response{#headers;#state;static error(){return fromInnerResponse(makeNetworkError(),"immutable")}static json(data,init=void 0){
webidl.argumentLengthCheck(arguments,1,"Response.json"),init=webidl.converters.ResponseInit(init);const bytes=textEncoder.encode(serializeJavascriptValueToJSONString(
data)),body=extractBody(bytes),responseObject=fromInnerResponse(makeResponse({}),"response");return initializeResponse(responseObject,init,{body:body[0],type:"a\
pplication/json"}),responseObject}static redirect(url,status=302){webidl.argumentLengthCheck(arguments,1,"Response.redirect"),url=webidl.converters.USVString(url),
status=webidl.converters["unsigned short"](status);let parsedURL;try{parsedURL=new URL(url,relevantRealm.settingsObject.baseUrl)}catch(err){throw new TypeError(
`Failed to parse URL from ${url}`,{cause:err})}if(!redirectStatusSet.has(status))throw new RangeError(`Invalid status code ${status}`);const responseObject=fromInnerResponse(
makeResponse({}),"immutable");responseObject.#state.status=status;const value=isomorphicEncode(URLSerializer(parsedURL));return responseObject.#state.headersList.
append("location",value,!0),responseObject}constructor(body=null,init=void 0){if(webidl.util.markAsUncloneable(this),body===kConstruct)return;body!==null&&(body=
webidl.converters.BodyInit(body,"Response","body")),init=webidl.converters.ResponseInit(init),this.#state=makeResponse({}),this.#headers=new Headers(kConstruct),
setHeadersGuard(this.#headers,"response"),setHeadersList(this.#headers,this.#state.headersList);let bodyWithType=null;if(body!=null){const[extractedBody,type]=extractBody(
body);bodyWithType={body:extractedBody,type}}initializeResponse(this,init,bodyWithType)}get type(){return webidl.brandCheck(this,webidl.is.Response),this.#state.
type}get url(){webidl.brandCheck(this,webidl.is.Response);const urlList=this.#state.urlList,url=urlList[urlList.length-1]??null;return url===null?"":URLSerializer(
url,!0)}get redirected(){return webidl.brandCheck(this,webidl.is.Response),this.#state.urlList.length>1}get status(){return webidl.brandCheck(this,webidl.is.Response),
this.#state.status}get ok(){return webidl.brandCheck(this,webidl.is.Response),this.#state.status>=200&&this.#state.status<=299}get statusText(){return webidl.brandCheck(
this,webidl.is.Response),this.#state.statusText}get headers(){return webidl.brandCheck(this,webidl.is.Response),this.#headers}get body(){return webidl.brandCheck(
this,webidl.is.Response),this.#state.body?this.#state.body.stream:null}get bodyUsed(){return webidl.brandCheck(this,webidl.is.Response),!!this.#state.body&&util.
isDisturbed(this.#state.body.stream)}clone(){if(webidl.brandCheck(this,webidl.is.Response),bodyUnusable(this.#state))throw webidl.errors.exception({header:"Resp\
onse.clone",message:"Body has already been consumed."});const clonedResponse=cloneResponse(this.#state);return this.#state.urlList.length!==0&&this.#state.body?.
stream&&streamRegistry.register(this,new WeakRef(this.#state.body.stream)),fromInnerResponse(clonedResponse,getHeadersGuard(this.#headers))}[nodeUtil.inspect.custom](depth,options){
options.depth===null&&(options.depth=2),options.colors??=!0;const properties={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,
bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${nodeUtil.formatWithOptions(options,properties)}`}static{
getResponseHeaders=response=>response.#headers,setResponseHeaders=(response,newHeaders)=>{response.#headers=newHeaders},getResponseState=response=>response.#state,
setResponseState=(response,newState)=>{response.#state=newState},webidl.is.Response=arg=>arg!=null&&typeof arg=="object"&&#state in arg}}mixinBody(Response,getResponseState,
webidl.is.Response),Object.defineProperties(Response.prototype,{type:kEnumerableProperty,url:kEnumerableProperty,status:kEnumerableProperty,ok:kEnumerableProperty,
redirected:kEnumerableProperty,statusText:kEnumerableProperty,headers:kEnumerableProperty,clone:kEnumerableProperty,body:kEnumerableProperty,bodyUsed:kEnumerableProperty,
[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(Response,{json:kEnumerableProperty,redirect:kEnumerableProperty,error:kEnumerableProperty});
function cloneResponse(response){if(response.internalResponse)return filterResponse(cloneResponse(response.internalResponse),response.type);const newResponse=makeResponse(
{...response,body:null});return response.body!=null&&(newResponse.body=cloneBody(response.body)),newResponse}function makeResponse(init){return{aborted:!1,rangeRequested:!1,
timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...init,headersList:init?.headersList?new HeadersList(
init?.headersList):new HeadersList,urlList:init?.urlList?[...init.urlList]:[]}}function makeNetworkError(reason){const isError=isErrorLike(reason);return makeResponse(
{type:"error",status:0,error:isError?reason:new Error(reason&&String(reason)),aborted:reason&&reason.name==="AbortError"})}function isNetworkError(response){return response.
type==="error"&&response.status===0}function makeFilteredResponse(response,state){return state={internalResponse:response,...state},new Proxy(response,{get(target,p){
return p in state?state[p]:target[p]},set(target,p,value){return assert(!(p in state)),target[p]=value,!0}})}function filterResponse(response,type){if(type==="b\
asic")return makeFilteredResponse(response,{type:"basic",headersList:response.headersList});if(type==="cors")return makeFilteredResponse(response,{type:"cors",headersList:response.
headersList});if(type==="opaque")return makeFilteredResponse(response,{type:"opaque",urlList:[],status:0,statusText:"",body:null});if(type==="opaqueredirect")return makeFilteredResponse(
response,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});assert(!1)}function makeAppropriateNetworkError(fetchParams,err=null){return assert(
isCancelled(fetchParams)),isAborted(fetchParams)?makeNetworkError(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:err})):makeNetworkError(
Object.assign(new DOMException("Request was cancelled."),{cause:err}))}function initializeResponse(response,init,body){if(init.status!==null&&(init.status<200||
init.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in init&&init.statusText!=null&&!isValidReasonPhrase(
String(init.statusText)))throw new TypeError("Invalid statusText");if("status"in init&&init.status!=null&&(getResponseState(response).status=init.status),"statu\
sText"in init&&init.statusText!=null&&(getResponseState(response).statusText=init.statusText),"headers"in init&&init.headers!=null&&fill(getResponseHeaders(response),
init.headers),body){if(nullBodyStatus.includes(response.status))throw webidl.errors.exception({header:"Response constructor",message:`Invalid response status co\
de ${response.status}`});getResponseState(response).body=body.body,body.type!=null&&!getResponseState(response).headersList.contains("content-type",!0)&&getResponseState(
response).headersList.append("content-type",body.type,!0)}}function fromInnerResponse(innerResponse,guard){const response=new Response(kConstruct);setResponseState(
response,innerResponse);const headers=new Headers(kConstruct);return setResponseHeaders(response,headers),setHeadersList(headers,innerResponse.headersList),setHeadersGuard(
headers,guard),innerResponse.urlList.length!==0&&innerResponse.body?.stream&&streamRegistry.register(response,new WeakRef(innerResponse.body.stream)),response}webidl.
converters.XMLHttpRequestBodyInit=function(V,prefix,name){return typeof V=="string"?webidl.converters.USVString(V,prefix,name):webidl.is.Blob(V)||webidl.is.BufferSource(
V)||webidl.is.FormData(V)||webidl.is.URLSearchParams(V)?V:webidl.converters.DOMString(V,prefix,name)},webidl.converters.BodyInit=function(V,prefix,argument){return webidl.
is.ReadableStream(V)||V?.[Symbol.asyncIterator]?V:webidl.converters.XMLHttpRequestBodyInit(V,prefix,argument)},webidl.converters.ResponseInit=webidl.dictionaryConverter(
[{key:"status",converter:webidl.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:webidl.converters.ByteString,defaultValue:()=>""},
{key:"headers",converter:webidl.converters.HeadersInit}]),module.exports={isNetworkError,makeNetworkError,makeResponse,makeAppropriateNetworkError,filterResponse,
Response,cloneResponse,fromInnerResponse,getResponseState}}),9774:((module,__unused_webpack_exports,__webpack_require__)=>{const{Transform}=__webpack_require__(
7075),zlib=__webpack_require__(8522),{redirectStatusSet,referrerPolicyTokens,badPortsSet}=__webpack_require__(6689),{getGlobalOrigin}=__webpack_require__(3109),
{collectAnHTTPQuotedString,parseMIMEType}=__webpack_require__(2318),{performance:performance2}=__webpack_require__(643),{isValidHTTPToken,normalizedMethodRecordsBase}=__webpack_require__(
586),assert=__webpack_require__(4589),{isUint8Array}=__webpack_require__(3429),{webidl}=__webpack_require__(542),{isomorphicEncode,collectASequenceOfCodePoints,
removeChars}=__webpack_require__(926);function responseURL(response){const urlList=response.urlList,length=urlList.length;return length===0?null:urlList[length-
1].toString()}function responseLocationURL(response,requestFragment){if(!redirectStatusSet.has(response.status))return null;let location=response.headersList.get(
"location",!0);return location!==null&&isValidHeaderValue(location)&&(isValidEncodedURL(location)||(location=normalizeBinaryStringToUtf8(location)),location=new URL(
location,responseURL(response))),location&&!location.hash&&(location.hash=requestFragment),location}function isValidEncodedURL(url){for(let i=0;i<url.length;++i){
const code=url.charCodeAt(i);if(code>126||code<32)return!1}return!0}function normalizeBinaryStringToUtf8(value){return Buffer.from(value,"binary").toString("utf\
8")}function requestCurrentURL(request){return request.urlList[request.urlList.length-1]}function requestBadPort(request){const url=requestCurrentURL(request);return urlIsHttpHttpsScheme(
url)&&badPortsSet.has(url.port)?"blocked":"allowed"}function isErrorLike(object){return object instanceof Error||object?.constructor?.name==="Error"||object?.constructor?.
name==="DOMException"}function isValidReasonPhrase(statusText){for(let i=0;i<statusText.length;++i){const c=statusText.charCodeAt(i);if(!(c===9||c>=32&&c<=126||
c>=128&&c<=255))return!1}return!0}const isValidHeaderName=isValidHTTPToken;function isValidHeaderValue(potentialValue){return(potentialValue[0]==="	"||potentialValue[0]===
" "||potentialValue[potentialValue.length-1]==="	"||potentialValue[potentialValue.length-1]===" "||potentialValue.includes(`
`)||potentialValue.includes("\r")||potentialValue.includes("\0"))===!1}function parseReferrerPolicy(actualResponse){const policyHeader=(actualResponse.headersList.
get("referrer-policy",!0)??"").split(",");let policy="";if(policyHeader.length)for(let i=policyHeader.length;i!==0;i--){const token=policyHeader[i-1].trim();if(referrerPolicyTokens.
has(token)){policy=token;break}}return policy}function setRequestReferrerPolicyOnRedirect(request,actualResponse){const policy=parseReferrerPolicy(actualResponse);
policy!==""&&(request.referrerPolicy=policy)}function crossOriginResourcePolicyCheck(){return"allowed"}function corsCheck(){return"success"}function TAOCheck(){
return"success"}function appendFetchMetadata(httpRequest){if(!isURLPotentiallyTrustworthy(requestCurrentURL(httpRequest)))return;let header=null;header=httpRequest.
mode,httpRequest.headersList.set("sec-fetch-mode",header,!0)}function appendRequestOriginHeader(request){let serializedOrigin=request.origin;if(!(serializedOrigin===
"client"||serializedOrigin===void 0)){if(request.responseTainting==="cors"||request.mode==="websocket")request.headersList.append("origin",serializedOrigin,!0);else if(request.
method!=="GET"&&request.method!=="HEAD"){switch(request.referrerPolicy){case"no-referrer":serializedOrigin=null;break;case"no-referrer-when-downgrade":case"stri\
ct-origin":case"strict-origin-when-cross-origin":request.origin&&urlHasHttpsScheme(request.origin)&&!urlHasHttpsScheme(requestCurrentURL(request))&&(serializedOrigin=
null);break;case"same-origin":sameOrigin(request,requestCurrentURL(request))||(serializedOrigin=null);break;default:}request.headersList.append("origin",serializedOrigin,
!0)}}}function coarsenTime(timestamp,crossOriginIsolatedCapability){return timestamp}function clampAndCoarsenConnectionTimingInfo(connectionTimingInfo,defaultStartTime,crossOriginIsolatedCapability){
return!connectionTimingInfo?.startTime||connectionTimingInfo.startTime<defaultStartTime?{domainLookupStartTime:defaultStartTime,domainLookupEndTime:defaultStartTime,
connectionStartTime:defaultStartTime,connectionEndTime:defaultStartTime,secureConnectionStartTime:defaultStartTime,ALPNNegotiatedProtocol:connectionTimingInfo?.
ALPNNegotiatedProtocol}:{domainLookupStartTime:coarsenTime(connectionTimingInfo.domainLookupStartTime,crossOriginIsolatedCapability),domainLookupEndTime:coarsenTime(
connectionTimingInfo.domainLookupEndTime,crossOriginIsolatedCapability),connectionStartTime:coarsenTime(connectionTimingInfo.connectionStartTime,crossOriginIsolatedCapability),
connectionEndTime:coarsenTime(connectionTimingInfo.connectionEndTime,crossOriginIsolatedCapability),secureConnectionStartTime:coarsenTime(connectionTimingInfo.secureConnectionStartTime,
crossOriginIsolatedCapability),ALPNNegotiatedProtocol:connectionTimingInfo.ALPNNegotiatedProtocol}}function coarsenedSharedCurrentTime(crossOriginIsolatedCapability){
return coarsenTime(performance2.now(),crossOriginIsolatedCapability)}function createOpaqueTimingInfo(timingInfo){return{startTime:timingInfo.startTime??0,redirectStartTime:0,
redirectEndTime:0,postRedirectStartTime:timingInfo.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,
encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function makePolicyContainer(){return{referrerPolicy:"strict-origin-when-cross-origin"}}function clonePolicyContainer(policyContainer){
return{referrerPolicy:policyContainer.referrerPolicy}}function determineRequestsReferrer(request){const policy=request.referrerPolicy;assert(policy);let referrerSource=null;
if(request.referrer==="client"){const globalOrigin=getGlobalOrigin();if(!globalOrigin||globalOrigin.origin==="null")return"no-referrer";referrerSource=new URL(globalOrigin)}else
webidl.is.URL(request.referrer)&&(referrerSource=request.referrer);let referrerURL=stripURLForReferrer(referrerSource);const referrerOrigin=stripURLForReferrer(
referrerSource,!0);switch(referrerURL.toString().length>4096&&(referrerURL=referrerOrigin),policy){case"no-referrer":return"no-referrer";case"origin":return referrerOrigin??
stripURLForReferrer(referrerSource,!0);case"unsafe-url":return referrerURL;case"strict-origin":{const currentURL=requestCurrentURL(request);return isURLPotentiallyTrustworthy(
referrerURL)&&!isURLPotentiallyTrustworthy(currentURL)?"no-referrer":referrerOrigin}case"strict-origin-when-cross-origin":{const currentURL=requestCurrentURL(request);
return sameOrigin(referrerURL,currentURL)?referrerURL:isURLPotentiallyTrustworthy(referrerURL)&&!isURLPotentiallyTrustworthy(currentURL)?"no-referrer":referrerOrigin}case"\
same-origin":return sameOrigin(request,referrerURL)?referrerURL:"no-referrer";case"origin-when-cross-origin":return sameOrigin(request,referrerURL)?referrerURL:
referrerOrigin;case"no-referrer-when-downgrade":{const currentURL=requestCurrentURL(request);return isURLPotentiallyTrustworthy(referrerURL)&&!isURLPotentiallyTrustworthy(
currentURL)?"no-referrer":referrerURL}}}function stripURLForReferrer(url,originOnly=!1){return assert(webidl.is.URL(url)),url=new URL(url),urlIsLocal(url)?"no-r\
eferrer":(url.username="",url.password="",url.hash="",originOnly===!0&&(url.pathname="",url.search=""),url)}const isPotentiallyTrustworthyIPv4=RegExp.prototype.
test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),isPotentiallyTrustworthyIPv6=RegExp.prototype.test.bind(
/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function isOriginIPPotentiallyTrustworthy(origin){return origin.includes(":")?(origin[0]==="["&&origin[origin.
length-1]==="]"&&(origin=origin.slice(1,-1)),isPotentiallyTrustworthyIPv6(origin)):isPotentiallyTrustworthyIPv4(origin)}function isOriginPotentiallyTrustworthy(origin){
return origin==null||origin==="null"?!1:(origin=new URL(origin),!!(origin.protocol==="https:"||origin.protocol==="wss:"||isOriginIPPotentiallyTrustworthy(origin.
hostname)||origin.hostname==="localhost"||origin.hostname==="localhost."||origin.hostname.endsWith(".localhost")||origin.hostname.endsWith(".localhost.")||origin.
protocol==="file:"))}function isURLPotentiallyTrustworthy(url){return webidl.is.URL(url)?url.href==="about:blank"||url.href==="about:srcdoc"||url.protocol==="da\
ta:"||url.protocol==="blob:"?!0:isOriginPotentiallyTrustworthy(url.origin):!1}function tryUpgradeRequestToAPotentiallyTrustworthyURL(request){}function sameOrigin(A,B){
return A.origin===B.origin&&A.origin==="null"||A.protocol===B.protocol&&A.hostname===B.hostname&&A.port===B.port}function isAborted(fetchParams){return fetchParams.
controller.state==="aborted"}function isCancelled(fetchParams){return fetchParams.controller.state==="aborted"||fetchParams.controller.state==="terminated"}function normalizeMethod(method){
return normalizedMethodRecordsBase[method.toLowerCase()]??method}const esIteratorPrototype=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function createIterator(name,kInternalIterator,keyIndex=0,valueIndex=1){
class FastIterableIterator{#target;#kind;#index;constructor(target,kind){this.#target=target,this.#kind=kind,this.#index=0}next(){if(typeof this!="object"||this===
null||!(#target in this))throw new TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`);const index=this.#index,values=kInternalIterator(
this.#target),len=values.length;if(index>=len)return{value:void 0,done:!0};const{[keyIndex]:key,[valueIndex]:value}=values[index];this.#index=index+1;let result;
switch(this.#kind){case"key":result=key;break;case"value":result=value;break;case"key+value":result=[key,value];break}return{value:result,done:!1}}}return delete FastIterableIterator.
prototype.constructor,Object.setPrototypeOf(FastIterableIterator.prototype,esIteratorPrototype),Object.defineProperties(FastIterableIterator.prototype,{[Symbol.
toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${name} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(target,kind){return new FastIterableIterator(
target,kind)}}function iteratorMixin(name,object,kInternalIterator,keyIndex=0,valueIndex=1,brandCheck){const makeIterator=createIterator(name,kInternalIterator,
keyIndex,valueIndex),properties={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return webidl.brandCheck(this,brandCheck),makeIterator(this,"k\
ey")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return webidl.brandCheck(this,brandCheck),makeIterator(this,"value")}},entries:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return webidl.brandCheck(this,brandCheck),makeIterator(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,
value:function(callbackfn,thisArg=globalThis){if(webidl.brandCheck(this,brandCheck),webidl.argumentLengthCheck(arguments,1,`${name}.forEach`),typeof callbackfn!=
"function")throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`);for(const{0:key,1:value}of makeIterator(this,
"key+value"))callbackfn.call(thisArg,value,key,this)}}};return Object.defineProperties(object.prototype,{...properties,[Symbol.iterator]:{writable:!0,enumerable:!1,
configurable:!0,value:properties.entries.value}})}function fullyReadBody(body,processBody,processBodyError){const successSteps=processBody,errorSteps=processBodyError;
try{const reader=body.stream.getReader();readAllBytes(reader,successSteps,errorSteps)}catch(e){errorSteps(e)}}function readableStreamClose(controller){try{controller.
close(),controller.byobRequest?.respond(0)}catch(err){if(!err.message.includes("Controller is already closed")&&!err.message.includes("ReadableStream is already\
 closed"))throw err}}async function readAllBytes(reader,successSteps,failureSteps){try{const bytes=[];let byteLength=0;do{const{done,value:chunk}=await reader.read();
if(done){successSteps(Buffer.concat(bytes,byteLength));return}if(!isUint8Array(chunk)){failureSteps(new TypeError("Received non-Uint8Array chunk"));return}bytes.
push(chunk),byteLength+=chunk.length}while(!0)}catch(e){failureSteps(e)}}function urlIsLocal(url){assert("protocol"in url);const protocol=url.protocol;return protocol===
"about:"||protocol==="blob:"||protocol==="data:"}function urlHasHttpsScheme(url){return typeof url=="string"&&url[5]===":"&&url[0]==="h"&&url[1]==="t"&&url[2]===
"t"&&url[3]==="p"&&url[4]==="s"||url.protocol==="https:"}function urlIsHttpHttpsScheme(url){assert("protocol"in url);const protocol=url.protocol;return protocol===
"http:"||protocol==="https:"}function simpleRangeHeaderValue(value,allowWhitespace){const data=value;if(!data.startsWith("bytes"))return"failure";const position={
position:5};if(allowWhitespace&&collectASequenceOfCodePoints(char=>char==="	"||char===" ",data,position),data.charCodeAt(position.position)!==61)return"failure";
position.position++,allowWhitespace&&collectASequenceOfCodePoints(char=>char==="	"||char===" ",data,position);const rangeStart=collectASequenceOfCodePoints(char=>{
const code=char.charCodeAt(0);return code>=48&&code<=57},data,position),rangeStartValue=rangeStart.length?Number(rangeStart):null;if(allowWhitespace&&collectASequenceOfCodePoints(
char=>char==="	"||char===" ",data,position),data.charCodeAt(position.position)!==45)return"failure";position.position++,allowWhitespace&&collectASequenceOfCodePoints(
char=>char==="	"||char===" ",data,position);const rangeEnd=collectASequenceOfCodePoints(char=>{const code=char.charCodeAt(0);return code>=48&&code<=57},data,position),
rangeEndValue=rangeEnd.length?Number(rangeEnd):null;return position.position<data.length||rangeEndValue===null&&rangeStartValue===null||rangeStartValue!==null&&
rangeEndValue!==null&&rangeStartValue>rangeEndValue?"failure":{rangeStartValue,rangeEndValue}}function buildContentRange(rangeStart,rangeEnd,fullLength){let contentRange="\
bytes ";return contentRange+=isomorphicEncode(`${rangeStart}`),contentRange+="-",contentRange+=isomorphicEncode(`${rangeEnd}`),contentRange+="/",contentRange+=isomorphicEncode(
`${fullLength}`),contentRange}class InflateStream extends Transform{#zlibOptions;constructor(zlibOptions){super(),this.#zlibOptions=zlibOptions}_transform(chunk,encoding,callback){
if(!this._inflateStream){if(chunk.length===0){callback();return}this._inflateStream=(chunk[0]&15)===8?zlib.createInflate(this.#zlibOptions):zlib.createInflateRaw(
this.#zlibOptions),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",err=>this.
destroy(err))}this._inflateStream.write(chunk,encoding,callback)}_final(callback){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),callback()}}
function createInflate(zlibOptions){return new InflateStream(zlibOptions)}function extractMimeType(headers){let charset=null,essence=null,mimeType=null;const values=getDecodeSplit(
"content-type",headers);if(values===null)return"failure";for(const value of values){const temporaryMimeType=parseMIMEType(value);temporaryMimeType==="failure"||
temporaryMimeType.essence==="*/*"||(mimeType=temporaryMimeType,mimeType.essence!==essence?(charset=null,mimeType.parameters.has("charset")&&(charset=mimeType.parameters.
get("charset")),essence=mimeType.essence):!mimeType.parameters.has("charset")&&charset!==null&&mimeType.parameters.set("charset",charset))}return mimeType??"fai\
lure"}function gettingDecodingSplitting(value){const input=value,position={position:0},values=[];let temporaryValue="";for(;position.position<input.length;){if(temporaryValue+=
collectASequenceOfCodePoints(char=>char!=='"'&&char!==",",input,position),position.position<input.length)if(input.charCodeAt(position.position)===34){if(temporaryValue+=
collectAnHTTPQuotedString(input,position),position.position<input.length)continue}else assert(input.charCodeAt(position.position)===44),position.position++;temporaryValue=
removeChars(temporaryValue,!0,!0,char=>char===9||char===32),values.push(temporaryValue),temporaryValue=""}return values}function getDecodeSplit(name,list){const value=list.
get(name,!0);return value===null?null:gettingDecodingSplitting(value)}function hasAuthenticationEntry(request){return!1}function includesCredentials(url){return!!(url.
username||url.password)}function isTraversableNavigable(navigable){return navigable!=null&&navigable!=="client"&&navigable!=="no-traversable"}class EnvironmentSettingsObjectBase{get baseUrl(){
return getGlobalOrigin()}get origin(){return this.baseUrl?.origin}policyContainer=makePolicyContainer()}class EnvironmentSettingsObject{settingsObject=new EnvironmentSettingsObjectBase}
const environmentSettingsObject=new EnvironmentSettingsObject;module.exports={isAborted,isCancelled,isValidEncodedURL,tryUpgradeRequestToAPotentiallyTrustworthyURL,
clampAndCoarsenConnectionTimingInfo,coarsenedSharedCurrentTime,determineRequestsReferrer,makePolicyContainer,clonePolicyContainer,appendFetchMetadata,appendRequestOriginHeader,
TAOCheck,corsCheck,crossOriginResourcePolicyCheck,createOpaqueTimingInfo,setRequestReferrerPolicyOnRedirect,isValidHTTPToken,requestBadPort,requestCurrentURL,responseURL,
responseLocationURL,isURLPotentiallyTrustworthy,isValidReasonPhrase,sameOrigin,normalizeMethod,iteratorMixin,createIterator,isValidHeaderName,isValidHeaderValue,
isErrorLike,fullyReadBody,readableStreamClose,urlIsLocal,urlHasHttpsScheme,urlIsHttpHttpsScheme,readAllBytes,simpleRangeHeaderValue,buildContentRange,createInflate,
extractMimeType,getDecodeSplit,environmentSettingsObject,isOriginIPPotentiallyTrustworthy,hasAuthenticationEntry,includesCredentials,isTraversableNavigable}}),926:((module,__unused_webpack_exports,__webpack_require__)=>{
const assert=__webpack_require__(4589),{utf8DecodeBytes}=__webpack_require__(6478);function collectASequenceOfCodePoints(condition,input,position){let result="";
for(;position.position<input.length&&condition(input[position.position]);)result+=input[position.position],position.position++;return result}function collectASequenceOfCodePointsFast(char,input,position){
const idx=input.indexOf(char,position.position),start=position.position;return idx===-1?(position.position=input.length,input.slice(start)):(position.position=idx,
input.slice(start,position.position))}const ASCII_WHITESPACE_REPLACE_REGEX=/[\u0009\u000A\u000C\u000D\u0020]/g;function forgivingBase64(data){data=data.replace(
ASCII_WHITESPACE_REPLACE_REGEX,"");let dataLength=data.length;if(dataLength%4===0&&data.charCodeAt(dataLength-1)===61&&(--dataLength,data.charCodeAt(dataLength-
1)===61&&--dataLength),dataLength%4===1||/[^+/0-9A-Za-z]/.test(data.length===dataLength?data:data.substring(0,dataLength)))return"failure";const buffer=Buffer.from(
data,"base64");return new Uint8Array(buffer.buffer,buffer.byteOffset,buffer.byteLength)}function isASCIIWhitespace(char){return char===9||char===10||char===12||
char===13||char===32}function isomorphicDecode(input){const length=input.length;if(65535>length)return String.fromCharCode.apply(null,input);let result="",i=0,addition=65535;
for(;i<length;)i+addition>length&&(addition=length-i),result+=String.fromCharCode.apply(null,input.subarray(i,i+=addition));return result}const invalidIsomorphicEncodeValueRegex=/[^\x00-\xFF]/;
function isomorphicEncode(input){return assert(!invalidIsomorphicEncodeValueRegex.test(input)),input}const nonASCIIRegex=/[^\x00-\x7F]/;function asciiLowercase(str){
return nonASCIIRegex.test(str)?str.replace(/[A-Z]+/g,upper=>upper.toLowerCase()):str.toLowerCase()}function parseJSONFromBytes(bytes){return JSON.parse(utf8DecodeBytes(
bytes))}function removeASCIIWhitespace(str,leading=!0,trailing=!0){return removeChars(str,leading,trailing,isASCIIWhitespace)}function removeChars(str,leading,trailing,predicate){
let lead=0,trail=str.length-1;if(leading)for(;lead<str.length&&predicate(str.charCodeAt(lead));)lead++;if(trailing)for(;trail>=lead&&predicate(str.charCodeAt(trail));)
trail--;return lead===0&&trail===str.length-1?str:str.slice(lead,trail+1)}function serializeJavascriptValueToJSONString(value){const result=JSON.stringify(value);
if(result===void 0)throw new TypeError("Value is not JSON serializable");return assert(typeof result=="string"),result}module.exports={asciiLowercase,collectASequenceOfCodePoints,
collectASequenceOfCodePointsFast,forgivingBase64,isASCIIWhitespace,isomorphicDecode,isomorphicEncode,parseJSONFromBytes,removeASCIIWhitespace,removeChars,serializeJavascriptValueToJSONString}}),
4300:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),{runtimeFeatures}=__webpack_require__(1811),{asciiLowercase}=__webpack_require__(
926),validSRIHashAlgorithmTokenSet=new Map([["sha256",0],["sha384",1],["sha512",2]]);let crypto;if(runtimeFeatures.has("crypto")){crypto=__webpack_require__(7598);
const cryptoHashes=crypto.getHashes();cryptoHashes.length===0&&validSRIHashAlgorithmTokenSet.clear();for(const algorithm of validSRIHashAlgorithmTokenSet.keys())
cryptoHashes.includes(algorithm)===!1&&validSRIHashAlgorithmTokenSet.delete(algorithm)}else validSRIHashAlgorithmTokenSet.clear();const getSRIHashAlgorithmIndex=Map.
prototype.get.bind(validSRIHashAlgorithmTokenSet),isValidSRIHashAlgorithm=algorithm=>validSRIHashAlgorithmTokenSet.has(asciiLowercase(algorithm)),bytesMatch=runtimeFeatures.
has("crypto")===!1||validSRIHashAlgorithmTokenSet.size===0?()=>!0:(bytes,metadataList)=>{const parsedMetadata=parseMetadata(metadataList);if(parsedMetadata.length===
0)return!0;const metadata=getStrongestMetadata(parsedMetadata);for(const item of metadata){const algorithm=item.alg,expectedValue=item.val,actualValue=applyAlgorithmToBytes(
algorithm,bytes);if(caseSensitiveMatch(actualValue,expectedValue))return!0}return!1};function getStrongestMetadata(metadataList){const result=[];let strongest=null;
for(const item of metadataList){if(assert(isValidSRIHashAlgorithm(item.alg),"Invalid SRI hash algorithm token"),result.length===0){result.push(item),strongest=item;
continue}const currentAlgorithm=strongest.alg,currentAlgorithmIndex=getSRIHashAlgorithmIndex(currentAlgorithm),newAlgorithm=item.alg,newAlgorithmIndex=getSRIHashAlgorithmIndex(
newAlgorithm);newAlgorithmIndex<currentAlgorithmIndex||(newAlgorithmIndex>currentAlgorithmIndex?(strongest=item,result[0]=item,result.length=1):result.push(item))}
return result}function parseMetadata(metadata){const result=[];for(const item of metadata.split(/[\t\n\f\r ]+/)){const algorithmExpression=item.split("?",1)[0];
let base64Value="";const algorithmAndValue=[algorithmExpression.slice(0,6),algorithmExpression.slice(7)],algorithm=algorithmAndValue[0];if(!isValidSRIHashAlgorithm(
algorithm))continue;algorithmAndValue[1]&&(base64Value=algorithmAndValue[1]);const metadata2={alg:asciiLowercase(algorithm),val:base64Value};result.push(metadata2)}
return result}const applyAlgorithmToBytes=(algorithm,bytes)=>crypto.hash(algorithm,bytes,"base64");function caseSensitiveMatch(actualValue,expectedValue){let actualValueLength=actualValue.
length;actualValueLength!==0&&actualValue[actualValueLength-1]==="="&&(actualValueLength-=1),actualValueLength!==0&&actualValue[actualValueLength-1]==="="&&(actualValueLength-=
1);let expectedValueLength=expectedValue.length;if(expectedValueLength!==0&&expectedValue[expectedValueLength-1]==="="&&(expectedValueLength-=1),expectedValueLength!==
0&&expectedValue[expectedValueLength-1]==="="&&(expectedValueLength-=1),actualValueLength!==expectedValueLength)return!1;for(let i=0;i<actualValueLength;++i)if(!(actualValue[i]===
expectedValue[i]||actualValue[i]==="+"&&expectedValue[i]==="-"||actualValue[i]==="/"&&expectedValue[i]==="_"))return!1;return!0}module.exports={applyAlgorithmToBytes,
bytesMatch,caseSensitiveMatch,isValidSRIHashAlgorithm,getStrongestMetadata,parseMetadata}}),542:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(
4589),{types,inspect}=__webpack_require__(7975),{markAsUncloneable}=__webpack_require__(5919),UNDEFINED=1,BOOLEAN=2,STRING=3,SYMBOL=4,NUMBER=5,BIGINT=6,NULL=7,OBJECT=8,
FunctionPrototypeSymbolHasInstance=Function.call.bind(Function.prototype[Symbol.hasInstance]),webidl={converters:{},util:{},errors:{},is:{}};webidl.errors.exception=
function(message){return new TypeError(`${message.header}: ${message.message}`)},webidl.errors.conversionFailed=function(opts){const plural=opts.types.length===
1?"":" one of",message=`${opts.argument} could not be converted to${plural}: ${opts.types.join(", ")}.`;return webidl.errors.exception({header:opts.prefix,message})},
webidl.errors.invalidArgument=function(context){return webidl.errors.exception({header:context.prefix,message:`"${context.value}" is an invalid ${context.type}.`})},
webidl.brandCheck=function(V,is){if(!is(V)){const err=new TypeError("Illegal invocation");throw err.code="ERR_INVALID_THIS",err}},webidl.argumentLengthCheck=function({
length},min,ctx){if(length<min)throw webidl.errors.exception({message:`${min} argument${min!==1?"s":""} required, but${length?" only":""} ${length} found.`,header:ctx})},
webidl.illegalConstructor=function(){throw webidl.errors.exception({header:"TypeError",message:"Illegal constructor"})},webidl.util.MakeTypeAssertion=function(I){
return O=>FunctionPrototypeSymbolHasInstance(I,O)},webidl.util.Type=function(V){switch(typeof V){case"undefined":return UNDEFINED;case"boolean":return BOOLEAN;case"\
string":return STRING;case"symbol":return SYMBOL;case"number":return NUMBER;case"bigint":return BIGINT;case"function":case"object":return V===null?NULL:OBJECT}},
webidl.util.Types={UNDEFINED,BOOLEAN,STRING,SYMBOL,NUMBER,BIGINT,NULL,OBJECT},webidl.util.TypeValueToString=function(o){switch(webidl.util.Type(o)){case UNDEFINED:
return"Undefined";case BOOLEAN:return"Boolean";case STRING:return"String";case SYMBOL:return"Symbol";case NUMBER:return"Number";case BIGINT:return"BigInt";case NULL:
return"Null";case OBJECT:return"Object"}},webidl.util.markAsUncloneable=markAsUncloneable,webidl.util.ConvertToInt=function(V,bitLength,signedness,flags){let upperBound,
lowerBound;bitLength===64?(upperBound=Math.pow(2,53)-1,signedness==="unsigned"?lowerBound=0:lowerBound=Math.pow(-2,53)+1):signedness==="unsigned"?(lowerBound=0,
upperBound=Math.pow(2,bitLength)-1):(lowerBound=-Math.pow(2,bitLength-1),upperBound=Math.pow(2,bitLength-1)-1);let x=Number(V);if(x===0&&(x=0),webidl.util.HasFlag(
flags,webidl.attributes.EnforceRange)){if(Number.isNaN(x)||x===Number.POSITIVE_INFINITY||x===Number.NEGATIVE_INFINITY)throw webidl.errors.exception({header:"Int\
eger conversion",message:`Could not convert ${webidl.util.Stringify(V)} to an integer.`});if(x=webidl.util.IntegerPart(x),x<lowerBound||x>upperBound)throw webidl.
errors.exception({header:"Integer conversion",message:`Value must be between ${lowerBound}-${upperBound}, got ${x}.`});return x}return!Number.isNaN(x)&&webidl.util.
HasFlag(flags,webidl.attributes.Clamp)?(x=Math.min(Math.max(x,lowerBound),upperBound),Math.floor(x)%2===0?x=Math.floor(x):x=Math.ceil(x),x):Number.isNaN(x)||x===
0&&Object.is(0,x)||x===Number.POSITIVE_INFINITY||x===Number.NEGATIVE_INFINITY?0:(x=webidl.util.IntegerPart(x),x=x%Math.pow(2,bitLength),signedness==="signed"&&x>=
Math.pow(2,bitLength-1)?x-Math.pow(2,bitLength):x)},webidl.util.IntegerPart=function(n){const r=Math.floor(Math.abs(n));return n<0?-1*r:r},webidl.util.Stringify=
function(V){switch(webidl.util.Type(V)){case SYMBOL:return`Symbol(${V.description})`;case OBJECT:return inspect(V);case STRING:return`"${V}"`;case BIGINT:return`${V}\
n`;default:return`${V}`}},webidl.util.IsResizableArrayBuffer=function(V){if(types.isArrayBuffer(V))return V.resizable;if(types.isSharedArrayBuffer(V))return V.growable;
throw webidl.errors.exception({header:"IsResizableArrayBuffer",message:`"${webidl.util.Stringify(V)}" is not an array buffer.`})},webidl.util.HasFlag=function(flags,attributes){
return typeof flags=="number"&&(flags&attributes)===attributes},webidl.sequenceConverter=function(converter){return(V,prefix,argument,Iterable)=>{if(webidl.util.
Type(V)!==OBJECT)throw webidl.errors.exception({header:prefix,message:`${argument} (${webidl.util.Stringify(V)}) is not iterable.`});const method=typeof Iterable==
"function"?Iterable():V?.[Symbol.iterator]?.(),seq=[];let index=0;if(method===void 0||typeof method.next!="function")throw webidl.errors.exception({header:prefix,
message:`${argument} is not iterable.`});for(;;){const{done,value}=method.next();if(done)break;seq.push(converter(value,prefix,`${argument}[${index++}]`))}return seq}},
webidl.recordConverter=function(keyConverter,valueConverter){return(O,prefix,argument)=>{if(webidl.util.Type(O)!==OBJECT)throw webidl.errors.exception({header:prefix,
message:`${argument} ("${webidl.util.TypeValueToString(O)}") is not an Object.`});const result={};if(!types.isProxy(O)){const keys2=[...Object.getOwnPropertyNames(
O),...Object.getOwnPropertySymbols(O)];for(const key of keys2){const keyName=webidl.util.Stringify(key),typedKey=keyConverter(key,prefix,`Key ${keyName} in ${argument}`),
typedValue=valueConverter(O[key],prefix,`${argument}[${keyName}]`);result[typedKey]=typedValue}return result}const keys=Reflect.ownKeys(O);for(const key of keys)
if(Reflect.getOwnPropertyDescriptor(O,key)?.enumerable){const typedKey=keyConverter(key,prefix,argument),typedValue=valueConverter(O[key],prefix,argument);result[typedKey]=
typedValue}return result}},webidl.interfaceConverter=function(TypeCheck,name){return(V,prefix,argument)=>{if(!TypeCheck(V))throw webidl.errors.exception({header:prefix,
message:`Expected ${argument} ("${webidl.util.Stringify(V)}") to be an instance of ${name}.`});return V}},webidl.dictionaryConverter=function(converters){return converters.
sort((a,b)=>(a.key>b.key)-(a.key<b.key)),(dictionary,prefix,argument)=>{const dict={};if(dictionary!=null&&webidl.util.Type(dictionary)!==OBJECT)throw webidl.errors.
exception({header:prefix,message:`Expected ${dictionary} to be one of: Null, Undefined, Object.`});for(const options of converters){const{key,defaultValue,required,
converter}=options;if(required===!0&&(dictionary==null||!Object.hasOwn(dictionary,key)))throw webidl.errors.exception({header:prefix,message:`Missing required k\
ey "${key}".`});let value=dictionary?.[key];const hasDefault=defaultValue!==void 0;if(hasDefault&&value===void 0&&(value=defaultValue()),required||hasDefault||value!==
void 0){if(value=converter(value,prefix,`${argument}.${key}`),options.allowedValues&&!options.allowedValues.includes(value))throw webidl.errors.exception({header:prefix,
message:`${value} is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.`});dict[key]=value}}return dict}},webidl.nullableConverter=function(converter){
return(V,prefix,argument)=>V===null?V:converter(V,prefix,argument)},webidl.is.USVString=function(value){return typeof value=="string"&&value.isWellFormed()},webidl.
is.ReadableStream=webidl.util.MakeTypeAssertion(ReadableStream),webidl.is.Blob=webidl.util.MakeTypeAssertion(Blob),webidl.is.URLSearchParams=webidl.util.MakeTypeAssertion(
URLSearchParams),webidl.is.File=webidl.util.MakeTypeAssertion(File),webidl.is.URL=webidl.util.MakeTypeAssertion(URL),webidl.is.AbortSignal=webidl.util.MakeTypeAssertion(
AbortSignal),webidl.is.MessagePort=webidl.util.MakeTypeAssertion(MessagePort),webidl.is.BufferSource=function(V){return types.isArrayBuffer(V)||ArrayBuffer.isView(
V)&&types.isArrayBuffer(V.buffer)},webidl.util.getCopyOfBytesHeldByBufferSource=function(bufferSource){const jsBufferSource=bufferSource;let jsArrayBuffer=jsBufferSource,
offset=0,length=0;if(types.isTypedArray(jsBufferSource)||types.isDataView(jsBufferSource)?(jsArrayBuffer=jsBufferSource.buffer,offset=jsBufferSource.byteOffset,
length=jsBufferSource.byteLength):(assert(types.isAnyArrayBuffer(jsBufferSource)),length=jsBufferSource.byteLength),jsArrayBuffer.detached)return new Uint8Array(
0);const bytes=new Uint8Array(length),view=new Uint8Array(jsArrayBuffer,offset,length);return bytes.set(view),bytes},webidl.converters.DOMString=function(V,prefix,argument,flags){
if(V===null&&webidl.util.HasFlag(flags,webidl.attributes.LegacyNullToEmptyString))return"";if(typeof V=="symbol")throw webidl.errors.exception({header:prefix,message:`${argument}\
 is a symbol, which cannot be converted to a DOMString.`});return String(V)},webidl.converters.ByteString=function(V,prefix,argument){if(typeof V=="symbol")throw webidl.
errors.exception({header:prefix,message:`${argument} is a symbol, which cannot be converted to a ByteString.`});const x=String(V);for(let index=0;index<x.length;index++)
if(x.charCodeAt(index)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${x.charCodeAt(index)}\
 which is greater than 255.`);return x},webidl.converters.USVString=function(value){return typeof value=="string"?value.toWellFormed():`${value}`.toWellFormed()},
webidl.converters.boolean=function(V){return!!V},webidl.converters.any=function(V){return V},webidl.converters["long long"]=function(V,prefix,argument){return webidl.
util.ConvertToInt(V,64,"signed",0,prefix,argument)},webidl.converters["unsigned long long"]=function(V,prefix,argument){return webidl.util.ConvertToInt(V,64,"un\
signed",0,prefix,argument)},webidl.converters["unsigned long"]=function(V,prefix,argument){return webidl.util.ConvertToInt(V,32,"unsigned",0,prefix,argument)},webidl.
converters["unsigned short"]=function(V,prefix,argument,flags){return webidl.util.ConvertToInt(V,16,"unsigned",flags,prefix,argument)},webidl.converters.ArrayBuffer=
function(V,prefix,argument,flags){if(webidl.util.Type(V)!==OBJECT||!types.isArrayBuffer(V))throw webidl.errors.conversionFailed({prefix,argument:`${argument} ("${webidl.
util.Stringify(V)}")`,types:["ArrayBuffer"]});if(!webidl.util.HasFlag(flags,webidl.attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(V))throw webidl.
errors.exception({header:prefix,message:`${argument} cannot be a resizable ArrayBuffer.`});return V},webidl.converters.SharedArrayBuffer=function(V,prefix,argument,flags){
if(webidl.util.Type(V)!==OBJECT||!types.isSharedArrayBuffer(V))throw webidl.errors.conversionFailed({prefix,argument:`${argument} ("${webidl.util.Stringify(V)}"\
)`,types:["SharedArrayBuffer"]});if(!webidl.util.HasFlag(flags,webidl.attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(V))throw webidl.errors.exception(
{header:prefix,message:`${argument} cannot be a resizable SharedArrayBuffer.`});return V},webidl.converters.TypedArray=function(V,T,prefix,argument,flags){if(webidl.
util.Type(V)!==OBJECT||!types.isTypedArray(V)||V.constructor.name!==T.name)throw webidl.errors.conversionFailed({prefix,argument:`${argument} ("${webidl.util.Stringify(
V)}")`,types:[T.name]});if(!webidl.util.HasFlag(flags,webidl.attributes.AllowShared)&&types.isSharedArrayBuffer(V.buffer))throw webidl.errors.exception({header:prefix,
message:`${argument} cannot be a view on a shared array buffer.`});if(!webidl.util.HasFlag(flags,webidl.attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(
V.buffer))throw webidl.errors.exception({header:prefix,message:`${argument} cannot be a view on a resizable array buffer.`});return V},webidl.converters.DataView=
function(V,prefix,argument,flags){if(webidl.util.Type(V)!==OBJECT||!types.isDataView(V))throw webidl.errors.conversionFailed({prefix,argument:`${argument} ("${webidl.
util.Stringify(V)}")`,types:["DataView"]});if(!webidl.util.HasFlag(flags,webidl.attributes.AllowShared)&&types.isSharedArrayBuffer(V.buffer))throw webidl.errors.
exception({header:prefix,message:`${argument} cannot be a view on a shared array buffer.`});if(!webidl.util.HasFlag(flags,webidl.attributes.AllowResizable)&&webidl.
util.IsResizableArrayBuffer(V.buffer))throw webidl.errors.exception({header:prefix,message:`${argument} cannot be a view on a resizable array buffer.`});return V},
webidl.converters.ArrayBufferView=function(V,prefix,argument,flags){if(webidl.util.Type(V)!==OBJECT||!types.isArrayBufferView(V))throw webidl.errors.conversionFailed(
{prefix,argument:`${argument} ("${webidl.util.Stringify(V)}")`,types:["ArrayBufferView"]});if(!webidl.util.HasFlag(flags,webidl.attributes.AllowShared)&&types.isSharedArrayBuffer(
V.buffer))throw webidl.errors.exception({header:prefix,message:`${argument} cannot be a view on a shared array buffer.`});if(!webidl.util.HasFlag(flags,webidl.attributes.
AllowResizable)&&webidl.util.IsResizableArrayBuffer(V.buffer))throw webidl.errors.exception({header:prefix,message:`${argument} cannot be a view on a resizable \
array buffer.`});return V},webidl.converters.BufferSource=function(V,prefix,argument,flags){if(types.isArrayBuffer(V))return webidl.converters.ArrayBuffer(V,prefix,
argument,flags);if(types.isArrayBufferView(V))return flags&=~webidl.attributes.AllowShared,webidl.converters.ArrayBufferView(V,prefix,argument,flags);throw types.
isSharedArrayBuffer(V)?webidl.errors.exception({header:prefix,message:`${argument} cannot be a SharedArrayBuffer.`}):webidl.errors.conversionFailed({prefix,argument:`${argument}\
 ("${webidl.util.Stringify(V)}")`,types:["ArrayBuffer","ArrayBufferView"]})},webidl.converters.AllowSharedBufferSource=function(V,prefix,argument,flags){if(types.
isArrayBuffer(V))return webidl.converters.ArrayBuffer(V,prefix,argument,flags);if(types.isSharedArrayBuffer(V))return webidl.converters.SharedArrayBuffer(V,prefix,
argument,flags);if(types.isArrayBufferView(V))return flags|=webidl.attributes.AllowShared,webidl.converters.ArrayBufferView(V,prefix,argument,flags);throw webidl.
errors.conversionFailed({prefix,argument:`${argument} ("${webidl.util.Stringify(V)}")`,types:["ArrayBuffer","SharedArrayBuffer","ArrayBufferView"]})},webidl.converters["\
sequence<ByteString>"]=webidl.sequenceConverter(webidl.converters.ByteString),webidl.converters["sequence<sequence<ByteString>>"]=webidl.sequenceConverter(webidl.
converters["sequence<ByteString>"]),webidl.converters["record<ByteString, ByteString>"]=webidl.recordConverter(webidl.converters.ByteString,webidl.converters.ByteString),
webidl.converters.Blob=webidl.interfaceConverter(webidl.is.Blob,"Blob"),webidl.converters.AbortSignal=webidl.interfaceConverter(webidl.is.AbortSignal,"AbortSign\
al"),webidl.converters.EventHandlerNonNull=function(V){return webidl.util.Type(V)!==OBJECT?null:typeof V=="function"?V:()=>{}},webidl.attributes={Clamp:1,EnforceRange:2,
AllowShared:4,AllowResizable:8,LegacyNullToEmptyString:16},module.exports={webidl}}),4347:((module,__unused_webpack_exports,__webpack_require__)=>{const{uid,states,
sentCloseFrameState,emptyBuffer,opcodes}=__webpack_require__(7450),{parseExtensions,isClosed,isClosing,isEstablished,isConnecting,validateCloseCodeAndReason}=__webpack_require__(
4391),{makeRequest}=__webpack_require__(5601),{fetching}=__webpack_require__(7532),{Headers,getHeadersList}=__webpack_require__(1470),{getDecodeSplit}=__webpack_require__(
9774),{WebsocketFrameSend}=__webpack_require__(6674),assert=__webpack_require__(4589),{runtimeFeatures}=__webpack_require__(1811),crypto=runtimeFeatures.has("cr\
ypto")?__webpack_require__(7598):null;let warningEmitted=!1;function establishWebSocketConnection(url,protocols,client,handler,options){const requestURL=url;requestURL.
protocol=url.protocol==="ws:"?"http:":"https:";const request=makeRequest({urlList:[requestURL],client,serviceWorkers:"none",referrer:"no-referrer",mode:"websock\
et",credentials:"include",cache:"no-store",redirect:"error",useURLCredentials:!0});if(options.headers){const headersList=getHeadersList(new Headers(options.headers));
request.headersList=headersList}const keyValue=crypto.randomBytes(16).toString("base64");request.headersList.append("sec-websocket-key",keyValue,!0),request.headersList.
append("sec-websocket-version","13",!0);for(const protocol of protocols)request.headersList.append("sec-websocket-protocol",protocol,!0);return request.headersList.
append("sec-websocket-extensions","permessage-deflate; client_max_window_bits",!0),fetching({request,useParallelQueue:!0,dispatcher:options.dispatcher,processResponse(response){
if(response.type==="error"||response.status!==101){if(response.socket?.session==null){failHandshake(handler,response,1002,"Received network error or non-101 sta\
tus code.",response.error);return}if(response.status!==200){failHandshake(handler,response,1002,"Received network error or non-200 status code.",response.error);
return}}if(warningEmitted===!1&&response.socket?.session!=null&&(process.emitWarning("WebSocket over HTTP2 is experimental, and subject to change.","Experimenta\
lWarning"),warningEmitted=!0),protocols.length!==0&&!response.headersList.get("Sec-WebSocket-Protocol")){failHandshake(handler,response,1002,"Server did not res\
pond with sent protocols.");return}if(response.socket.session==null&&response.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){failHandshake(handler,response,
1002,'Server did not set Upgrade header to "websocket".');return}if(response.socket.session==null&&response.headersList.get("Connection")?.toLowerCase()!=="upgr\
ade"){failHandshake(handler,response,1002,'Server did not set Connection header to "upgrade".');return}if(response.socket.session==null){const secWSAccept=response.
headersList.get("Sec-WebSocket-Accept"),digest=crypto.hash("sha1",keyValue+uid,"base64");if(secWSAccept!==digest){failHandshake(handler,response,1002,"Incorrect\
 hash received in Sec-WebSocket-Accept header.");return}}const secExtension=response.headersList.get("Sec-WebSocket-Extensions");let extensions;if(secExtension!==
null&&(extensions=parseExtensions(secExtension),!extensions.has("permessage-deflate"))){failHandshake(handler,response,1002,"Sec-WebSocket-Extensions header doe\
s not match.");return}const secProtocol=response.headersList.get("Sec-WebSocket-Protocol");if(secProtocol!==null){const requestProtocols=getDecodeSplit("sec-web\
socket-protocol",request.headersList);if(requestProtocols===null||!requestProtocols.includes(secProtocol)){failHandshake(handler,response,1002,"Protocol was not\
 set in the opening handshake.");return}}response.socket.session!=null&&(response.socket.allowHalfOpen=!1),response.socket.on("data",handler.onSocketData),response.
socket.on("close",handler.onSocketClose),response.socket.on("error",handler.onSocketError),handler.wasEverConnected=!0,handler.onConnectionEstablished(response,
extensions)}})}function closeWebSocketConnection(object,code,reason,validate=!1){if(code??=null,reason??="",validate&&validateCloseCodeAndReason(code,reason),!(isClosed(
object.readyState)||isClosing(object.readyState)))if(!isEstablished(object.readyState))failWebsocketConnection(object),object.readyState=states.CLOSING;else if(!object.
closeState.has(sentCloseFrameState.SENT)&&!object.closeState.has(sentCloseFrameState.RECEIVED)){const frame=new WebsocketFrameSend;reason.length!==0&&code===null&&
(code=1e3),assert(code===null||Number.isInteger(code)),code===null&&reason.length===0?frame.frameData=emptyBuffer:code!==null&&reason===null?(frame.frameData=Buffer.
allocUnsafe(2),frame.frameData.writeUInt16BE(code,0)):code!==null&&reason!==null?(frame.frameData=Buffer.allocUnsafe(2+Buffer.byteLength(reason)),frame.frameData.
writeUInt16BE(code,0),frame.frameData.write(reason,2,"utf-8")):frame.frameData=emptyBuffer,object.socket.write(frame.createFrame(opcodes.CLOSE)),object.closeState.
add(sentCloseFrameState.SENT),object.readyState=states.CLOSING}else object.readyState=states.CLOSING}function failHandshake(handler,response,code,reason,cause){
response.socket?.session!=null&&!response.socket.destroyed&&response.socket.destroy(),failWebsocketConnection(handler,code,reason,cause)}function failWebsocketConnection(handler,code,reason,cause){
isEstablished(handler.readyState)&&closeWebSocketConnection(handler,code,reason,!1),handler.controller.abort(),isConnecting(handler.readyState)?handler.onSocketClose():
handler.socket?.destroyed===!1&&handler.socket.destroy()}module.exports={establishWebSocketConnection,failWebsocketConnection,closeWebSocketConnection}}),7450:(module=>{
const uid="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",staticPropertyDescriptors={enumerable:!0,writable:!1,configurable:!1},states={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},
sentCloseFrameState={SENT:1,RECEIVED:2},opcodes={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},maxUnsigned16Bit=65535,parserStates={INFO:0,PAYLOADLENGTH_16:2,
PAYLOADLENGTH_64:3,READ_DATA:4},emptyBuffer=Buffer.allocUnsafe(0),sendHints={text:1,typedArray:2,arrayBuffer:3,blob:4};module.exports={uid,sentCloseFrameState,staticPropertyDescriptors,
states,opcodes,maxUnsigned16Bit,parserStates,emptyBuffer,sendHints}}),2494:((module,__unused_webpack_exports,__webpack_require__)=>{const{webidl}=__webpack_require__(
542),{kEnumerableProperty}=__webpack_require__(586),{kConstruct}=__webpack_require__(33);let createFastMessageEvent;class MessageEvent extends Event{#eventInit;constructor(type,eventInitDict={}){
if(type===kConstruct){super(arguments[1],arguments[2]),webidl.util.markAsUncloneable(this);return}const prefix="MessageEvent constructor";webidl.argumentLengthCheck(
arguments,1,prefix),type=webidl.converters.DOMString(type,prefix,"type"),eventInitDict=webidl.converters.MessageEventInit(eventInitDict,prefix,"eventInitDict"),
super(type,eventInitDict),this.#eventInit=eventInitDict,webidl.util.markAsUncloneable(this)}get data(){return webidl.brandCheck(this,webidl.is.MessageEvent),this.#eventInit.
data}get origin(){return webidl.brandCheck(this,webidl.is.MessageEvent),this.#eventInit.origin}get lastEventId(){return webidl.brandCheck(this,webidl.is.MessageEvent),
this.#eventInit.lastEventId}get source(){return webidl.brandCheck(this,webidl.is.MessageEvent),this.#eventInit.source}get ports(){return webidl.brandCheck(this,
webidl.is.MessageEvent),Object.isFrozen(this.#eventInit.ports)||Object.freeze(this.#eventInit.ports),this.#eventInit.ports}initMessageEvent(type,bubbles=!1,cancelable=!1,data=null,origin="",lastEventId="",source=null,ports=[]){
return webidl.brandCheck(this,webidl.is.MessageEvent),webidl.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new MessageEvent(type,{bubbles,cancelable,
data,origin,lastEventId,source,ports})}static{createFastMessageEvent=(type,init)=>{const messageEvent=new MessageEvent(kConstruct,type,init);return messageEvent.#eventInit=
init,messageEvent.#eventInit.data??=null,messageEvent.#eventInit.origin??="",messageEvent.#eventInit.lastEventId??="",messageEvent.#eventInit.source??=null,messageEvent.#eventInit.
ports??=[],messageEvent},webidl.is.MessageEvent=arg=>arg!=null&&typeof arg=="object"&&#eventInit in arg}}class CloseEvent extends Event{#eventInit;constructor(type,eventInitDict={}){
const prefix="CloseEvent constructor";webidl.argumentLengthCheck(arguments,1,prefix),type=webidl.converters.DOMString(type,prefix,"type"),eventInitDict=webidl.converters.
CloseEventInit(eventInitDict),super(type,eventInitDict),this.#eventInit=eventInitDict,webidl.util.markAsUncloneable(this)}get wasClean(){return webidl.brandCheck(
this,webidl.is.CloseEvent),this.#eventInit.wasClean}get code(){return webidl.brandCheck(this,webidl.is.CloseEvent),this.#eventInit.code}get reason(){return webidl.
brandCheck(this,webidl.is.CloseEvent),this.#eventInit.reason}static{webidl.is.CloseEvent=arg=>arg!=null&&typeof arg=="object"&&#eventInit in arg}}class ErrorEvent extends Event{#eventInit;constructor(type,eventInitDict){
const prefix="ErrorEvent constructor";webidl.argumentLengthCheck(arguments,1,prefix),super(type,eventInitDict),webidl.util.markAsUncloneable(this),type=webidl.converters.
DOMString(type,prefix,"type"),eventInitDict=webidl.converters.ErrorEventInit(eventInitDict??{}),this.#eventInit=eventInitDict}get message(){return webidl.brandCheck(
this,webidl.is.ErrorEvent),this.#eventInit.message}get filename(){return webidl.brandCheck(this,webidl.is.ErrorEvent),this.#eventInit.filename}get lineno(){return webidl.
brandCheck(this,webidl.is.ErrorEvent),this.#eventInit.lineno}get colno(){return webidl.brandCheck(this,webidl.is.ErrorEvent),this.#eventInit.colno}get error(){return webidl.
brandCheck(this,webidl.is.ErrorEvent),this.#eventInit.error}static{webidl.is.ErrorEvent=arg=>arg!=null&&typeof arg=="object"&&#eventInit in arg}}Object.defineProperties(
MessageEvent.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:kEnumerableProperty,origin:kEnumerableProperty,lastEventId:kEnumerableProperty,
source:kEnumerableProperty,ports:kEnumerableProperty,initMessageEvent:kEnumerableProperty}),Object.defineProperties(CloseEvent.prototype,{[Symbol.toStringTag]:{
value:"CloseEvent",configurable:!0},reason:kEnumerableProperty,code:kEnumerableProperty,wasClean:kEnumerableProperty}),Object.defineProperties(ErrorEvent.prototype,
{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:kEnumerableProperty,filename:kEnumerableProperty,lineno:kEnumerableProperty,colno:kEnumerableProperty,
error:kEnumerableProperty}),webidl.converters.MessagePort=webidl.interfaceConverter(webidl.is.MessagePort,"MessagePort"),webidl.converters["sequence<MessagePort\
>"]=webidl.sequenceConverter(webidl.converters.MessagePort);const eventInit=[{key:"bubbles",converter:webidl.converters.boolean,defaultValue:()=>!1},{key:"cance\
lable",converter:webidl.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:webidl.converters.boolean,defaultValue:()=>!1}];webidl.converters.MessageEventInit=
webidl.dictionaryConverter([...eventInit,{key:"data",converter:webidl.converters.any,defaultValue:()=>null},{key:"origin",converter:webidl.converters.USVString,
defaultValue:()=>""},{key:"lastEventId",converter:webidl.converters.DOMString,defaultValue:()=>""},{key:"source",converter:webidl.nullableConverter(webidl.converters.
MessagePort),defaultValue:()=>null},{key:"ports",converter:webidl.converters["sequence<MessagePort>"],defaultValue:()=>[]}]),webidl.converters.CloseEventInit=webidl.
dictionaryConverter([...eventInit,{key:"wasClean",converter:webidl.converters.boolean,defaultValue:()=>!1},{key:"code",converter:webidl.converters["unsigned sho\
rt"],defaultValue:()=>0},{key:"reason",converter:webidl.converters.USVString,defaultValue:()=>""}]),webidl.converters.ErrorEventInit=webidl.dictionaryConverter(
[...eventInit,{key:"message",converter:webidl.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:webidl.converters.USVString,defaultValue:()=>""},
{key:"lineno",converter:webidl.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:webidl.converters["unsigned long"],defaultValue:()=>0},{key:"\
error",converter:webidl.converters.any}]),module.exports={MessageEvent,CloseEvent,ErrorEvent,createFastMessageEvent}}),6674:((module,__unused_webpack_exports,__webpack_require__)=>{
const{runtimeFeatures}=__webpack_require__(1811),{maxUnsigned16Bit,opcodes}=__webpack_require__(7450),BUFFER_SIZE=8*1024;let buffer=null,bufIdx=BUFFER_SIZE;const randomFillSync=runtimeFeatures.
has("crypto")?__webpack_require__(7598).randomFillSync:null;function generateMask(){return bufIdx===BUFFER_SIZE&&(bufIdx=0,randomFillSync(buffer??=Buffer.allocUnsafeSlow(
BUFFER_SIZE),0,BUFFER_SIZE)),[buffer[bufIdx++],buffer[bufIdx++],buffer[bufIdx++],buffer[bufIdx++]]}class WebsocketFrameSend{constructor(data){this.frameData=data}createFrame(opcode){
const frameData=this.frameData,maskKey=generateMask(),bodyLength=frameData?.byteLength??0;let payloadLength=bodyLength,offset=6;bodyLength>maxUnsigned16Bit?(offset+=
8,payloadLength=127):bodyLength>125&&(offset+=2,payloadLength=126);const buffer2=Buffer.allocUnsafe(bodyLength+offset);buffer2[0]=buffer2[1]=0,buffer2[0]|=128,buffer2[0]=
(buffer2[0]&240)+opcode;buffer2[offset-4]=maskKey[0],buffer2[offset-3]=maskKey[1],buffer2[offset-2]=maskKey[2],buffer2[offset-1]=maskKey[3],buffer2[1]=payloadLength,
payloadLength===126?buffer2.writeUInt16BE(bodyLength,2):payloadLength===127&&(buffer2[2]=buffer2[3]=0,buffer2.writeUIntBE(bodyLength,4,6)),buffer2[1]|=128;for(let i=0;i<
bodyLength;++i)buffer2[offset+i]=frameData[i]^maskKey[i&3];return buffer2}static createFastTextFrame(buffer2){const maskKey=generateMask(),bodyLength=buffer2.length;
for(let i=0;i<bodyLength;++i)buffer2[i]^=maskKey[i&3];let payloadLength=bodyLength,offset=6;bodyLength>maxUnsigned16Bit?(offset+=8,payloadLength=127):bodyLength>
125&&(offset+=2,payloadLength=126);const head=Buffer.allocUnsafeSlow(offset);return head[0]=128|opcodes.TEXT,head[1]=payloadLength|128,head[offset-4]=maskKey[0],
head[offset-3]=maskKey[1],head[offset-2]=maskKey[2],head[offset-1]=maskKey[3],payloadLength===126?head.writeUInt16BE(bodyLength,2):payloadLength===127&&(head[2]=
head[3]=0,head.writeUIntBE(bodyLength,4,6)),[head,buffer2]}}module.exports={WebsocketFrameSend,generateMask}}),767:((module,__unused_webpack_exports,__webpack_require__)=>{
const{createInflateRaw,Z_DEFAULT_WINDOWBITS}=__webpack_require__(8522),{isValidClientWindowBits}=__webpack_require__(4391),{MessageSizeExceededError}=__webpack_require__(
5793),tail=Buffer.from([0,0,255,255]),kBuffer=Symbol("kBuffer"),kLength=Symbol("kLength");class PerMessageDeflate{#inflate;#options={};#maxPayloadSize=0;constructor(extensions,options){
this.#options.serverNoContextTakeover=extensions.has("server_no_context_takeover"),this.#options.serverMaxWindowBits=extensions.get("server_max_window_bits"),this.#maxPayloadSize=
options.maxPayloadSize}decompress(chunk,fin,callback){if(!this.#inflate){let windowBits=Z_DEFAULT_WINDOWBITS;if(this.#options.serverMaxWindowBits){if(!isValidClientWindowBits(
this.#options.serverMaxWindowBits)){callback(new Error("Invalid server_max_window_bits"));return}windowBits=Number.parseInt(this.#options.serverMaxWindowBits)}try{
this.#inflate=createInflateRaw({windowBits})}catch(err){callback(err);return}this.#inflate[kBuffer]=[],this.#inflate[kLength]=0,this.#inflate.on("data",data=>{if(this.#inflate[kLength]+=
data.length,this.#maxPayloadSize>0&&this.#inflate[kLength]>this.#maxPayloadSize){callback(new MessageSizeExceededError),this.#inflate.removeAllListeners(),this.#inflate.
destroy(),this.#inflate=null;return}this.#inflate[kBuffer].push(data)}),this.#inflate.on("error",err=>{this.#inflate=null,callback(err)})}this.#inflate.write(chunk),
fin&&this.#inflate.write(tail),this.#inflate.flush(()=>{if(!this.#inflate)return;const full=Buffer.concat(this.#inflate[kBuffer],this.#inflate[kLength]);this.#inflate[kBuffer].
length=0,this.#inflate[kLength]=0,callback(null,full)})}}module.exports={PerMessageDeflate}}),3922:((module,__unused_webpack_exports,__webpack_require__)=>{const{
Writable}=__webpack_require__(7075),assert=__webpack_require__(4589),{parserStates,opcodes,states,emptyBuffer,sentCloseFrameState}=__webpack_require__(7450),{isValidStatusCode,
isValidOpcode,websocketMessageReceived,utf8Decode,isControlFrame,isTextBinaryFrame,isContinuationFrame}=__webpack_require__(4391),{failWebsocketConnection}=__webpack_require__(
4347),{WebsocketFrameSend}=__webpack_require__(6674),{PerMessageDeflate}=__webpack_require__(767),{MessageSizeExceededError}=__webpack_require__(5793),{defaultWebSocketMaxFragments,
defaultWebSocketMaxPayloadSize}=__webpack_require__(1045);class ByteParser extends Writable{#buffers=[];#fragmentsBytes=0;#byteOffset=0;#loop=!1;#state=parserStates.
INFO;#info={};#fragments=[];#extensions;#handler;#maxFragments;#maxPayloadSize;constructor(handler,extensions,options={}){super(),this.#handler=handler,this.#extensions=
extensions??new Map,this.#maxFragments=options.maxFragments??defaultWebSocketMaxFragments,this.#maxPayloadSize=options.maxPayloadSize??defaultWebSocketMaxPayloadSize,
this.#extensions.has("permessage-deflate")&&this.#extensions.set("permessage-deflate",new PerMessageDeflate(extensions,{maxPayloadSize:this.#maxPayloadSize}))}_write(chunk,_,callback){
this.#buffers.push(chunk),this.#byteOffset+=chunk.length,this.#loop=!0,this.run(callback)}#validatePayloadLength(){return this.#maxPayloadSize>0&&!isControlFrame(
this.#info.opcode)&&this.#info.payloadLength+this.#fragmentsBytes>this.#maxPayloadSize?(failWebsocketConnection(this.#handler,1009,"Payload size exceeds maximum\
 allowed size"),!1):!0}run(callback){for(;this.#loop;)if(this.#state===parserStates.INFO){if(this.#byteOffset<2)return callback();const buffer=this.consume(2),fin=(buffer[0]&
128)!==0,opcode=buffer[0]&15,masked=(buffer[1]&128)===128,fragmented=!fin&&opcode!==opcodes.CONTINUATION,payloadLength=buffer[1]&127,rsv1=buffer[0]&64,rsv2=buffer[0]&
32,rsv3=buffer[0]&16;if(!isValidOpcode(opcode))return failWebsocketConnection(this.#handler,1002,"Invalid opcode received"),callback();if(masked)return failWebsocketConnection(
this.#handler,1002,"Frame cannot be masked"),callback();if(rsv1!==0&&!this.#extensions.has("permessage-deflate")){failWebsocketConnection(this.#handler,1002,"Ex\
pected RSV1 to be clear.");return}if(rsv2!==0||rsv3!==0){failWebsocketConnection(this.#handler,1002,"RSV1, RSV2, RSV3 must be clear");return}if(fragmented&&!isTextBinaryFrame(
opcode)){failWebsocketConnection(this.#handler,1002,"Invalid frame type was fragmented.");return}if(isTextBinaryFrame(opcode)&&this.#fragments.length>0){failWebsocketConnection(
this.#handler,1002,"Expected continuation frame");return}if(this.#info.fragmented&&fragmented){failWebsocketConnection(this.#handler,1002,"Fragmented frame exce\
eded 125 bytes.");return}if((payloadLength>125||fragmented)&&isControlFrame(opcode)){failWebsocketConnection(this.#handler,1002,"Control frame either too large \
or fragmented");return}if(isContinuationFrame(opcode)&&this.#fragments.length===0&&!this.#info.compressed){failWebsocketConnection(this.#handler,1002,"Unexpecte\
d continuation frame");return}if(payloadLength<=125){if(this.#info.payloadLength=payloadLength,this.#state=parserStates.READ_DATA,!this.#validatePayloadLength())
return}else payloadLength===126?this.#state=parserStates.PAYLOADLENGTH_16:payloadLength===127&&(this.#state=parserStates.PAYLOADLENGTH_64);isTextBinaryFrame(opcode)&&
(this.#info.binaryType=opcode,this.#info.compressed=rsv1!==0),this.#info.opcode=opcode,this.#info.masked=masked,this.#info.fin=fin,this.#info.fragmented=fragmented}else if(this.#state===
parserStates.PAYLOADLENGTH_16){if(this.#byteOffset<2)return callback();const buffer=this.consume(2);if(this.#info.payloadLength=buffer.readUInt16BE(0),this.#state=
parserStates.READ_DATA,!this.#validatePayloadLength())return}else if(this.#state===parserStates.PAYLOADLENGTH_64){if(this.#byteOffset<8)return callback();const buffer=this.
consume(8),upper=buffer.readUInt32BE(0),lower=buffer.readUInt32BE(4);if(upper!==0||lower>2**31-1){failWebsocketConnection(this.#handler,1009,"Received payload l\
ength > 2^31 bytes.");return}if(this.#info.payloadLength=lower,this.#state=parserStates.READ_DATA,!this.#validatePayloadLength())return}else if(this.#state===parserStates.
READ_DATA){if(this.#byteOffset<this.#info.payloadLength)return callback();const body=this.consume(this.#info.payloadLength);if(isControlFrame(this.#info.opcode)){
if(this.#loop=this.parseControlFrame(body),this.#state=parserStates.INFO,this.#loop&&this.#handler.socket.writableNeedDrain){this.#loop=!1,this.#handler.socket.
once("drain",()=>{this.destroyed||(this.#loop=!0,this.run(callback))});return}}else if(this.#info.compressed){this.#extensions.get("permessage-deflate").decompress(
body,this.#info.fin,(error,data)=>{if(error){const code=error instanceof MessageSizeExceededError?1009:1007;failWebsocketConnection(this.#handler,code,error.message);
return}if(this.writeFragments(data)){if(this.#maxPayloadSize>0&&this.#fragmentsBytes>this.#maxPayloadSize){failWebsocketConnection(this.#handler,1009,new MessageSizeExceededError().
message);return}if(!this.#info.fin){this.#state=parserStates.INFO,this.#loop=!0,this.run(callback);return}websocketMessageReceived(this.#handler,this.#info.binaryType,
this.consumeFragments()),this.#loop=!0,this.#state=parserStates.INFO,this.run(callback)}},this.#fragmentsBytes),this.#loop=!1;break}else{if(!this.writeFragments(
body))return;!this.#info.fragmented&&this.#info.fin&&websocketMessageReceived(this.#handler,this.#info.binaryType,this.consumeFragments()),this.#state=parserStates.
INFO}}}consume(n){if(n>this.#byteOffset)throw new Error("Called consume() before buffers satiated.");if(n===0)return emptyBuffer;this.#byteOffset-=n;const first=this.#buffers[0];
if(first.length>n)return this.#buffers[0]=first.subarray(n,first.length),first.subarray(0,n);if(first.length===n)return this.#buffers.shift();{let offset=0;const buffer=Buffer.
allocUnsafeSlow(n);for(;offset!==n;){const next=this.#buffers[0],length=next.length;if(length+offset===n){buffer.set(this.#buffers.shift(),offset);break}else if(length+
offset>n){buffer.set(next.subarray(0,n-offset),offset),this.#buffers[0]=next.subarray(n-offset);break}else buffer.set(this.#buffers.shift(),offset),offset+=length}
return buffer}}writeFragments(fragment){return this.#maxFragments>0&&this.#fragments.length===this.#maxFragments?(failWebsocketConnection(this.#handler,1008,"To\
o many message fragments"),!1):(this.#fragmentsBytes+=fragment.length,this.#fragments.push(fragment),!0)}consumeFragments(){const fragments=this.#fragments;if(this.#info.
compressed=!1,fragments.length===1)return this.#fragmentsBytes=0,fragments.shift();let offset=0;const output=Buffer.allocUnsafeSlow(this.#fragmentsBytes);for(let i=0;i<
fragments.length;++i){const buffer=fragments[i];output.set(buffer,offset),offset+=buffer.length}return this.#fragments=[],this.#fragmentsBytes=0,output}parseCloseBody(data){
assert(data.length!==1);let code;if(data.length>=2&&(code=data.readUInt16BE(0)),code!==void 0&&!isValidStatusCode(code))return{code:1002,reason:"Invalid status \
code",error:!0};let reason=data.subarray(2);reason[0]===239&&reason[1]===187&&reason[2]===191&&(reason=reason.subarray(3));try{reason=utf8Decode(reason)}catch{return{
code:1007,reason:"Invalid UTF-8",error:!0}}return{code,reason,error:!1}}parseControlFrame(body){const{opcode,payloadLength}=this.#info;if(opcode===opcodes.CLOSE){
if(payloadLength===1)return failWebsocketConnection(this.#handler,1002,"Received close frame with a 1-byte body."),!1;if(this.#info.closeInfo=this.parseCloseBody(
body),this.#info.closeInfo.error){const{code,reason}=this.#info.closeInfo;return failWebsocketConnection(this.#handler,code,reason),!1}if(!this.#handler.closeState.
has(sentCloseFrameState.SENT)&&!this.#handler.closeState.has(sentCloseFrameState.RECEIVED)){let body2=emptyBuffer;this.#info.closeInfo.code&&(body2=Buffer.allocUnsafe(
2),body2.writeUInt16BE(this.#info.closeInfo.code,0));const closeFrame=new WebsocketFrameSend(body2);this.#handler.socket.write(closeFrame.createFrame(opcodes.CLOSE)),
this.#handler.closeState.add(sentCloseFrameState.SENT)}return this.#handler.readyState=states.CLOSING,this.#handler.closeState.add(sentCloseFrameState.RECEIVED),
!1}else if(opcode===opcodes.PING){if(!this.#handler.closeState.has(sentCloseFrameState.RECEIVED)){const frame=new WebsocketFrameSend(body);this.#handler.socket.
write(frame.createFrame(opcodes.PONG)),this.#handler.onPing(body)}}else opcode===opcodes.PONG&&this.#handler.onPong(body);return!0}get closingInfo(){return this.#info.
closeInfo}}module.exports={ByteParser}}),5094:((module,__unused_webpack_exports,__webpack_require__)=>{const{WebsocketFrameSend}=__webpack_require__(6674),{opcodes,
sendHints}=__webpack_require__(7450),FixedQueue=__webpack_require__(158);class SendQueue{#queue=new FixedQueue;#running=!1;#socket;constructor(socket){this.#socket=
socket}add(item,cb,hint){if(hint!==sendHints.blob){if(this.#running){const node2={promise:null,callback:cb,frame:createFrame(item,hint)};this.#queue.push(node2)}else if(hint===
sendHints.text){const{0:head,1:body}=WebsocketFrameSend.createFastTextFrame(item);this.#socket.cork(),this.#socket.write(head),this.#socket.write(body,cb),this.#socket.
uncork()}else this.#socket.write(createFrame(item,hint),cb);return}const node={promise:item.arrayBuffer().then(ab=>{node.promise=null,node.frame=createFrame(ab,
hint)}),callback:cb,frame:null};this.#queue.push(node),this.#running||this.#run()}async#run(){this.#running=!0;const queue=this.#queue;for(;!queue.isEmpty();){const node=queue.
shift();node.promise!==null&&await node.promise,this.#socket.write(node.frame,node.callback),node.callback=node.frame=null}this.#running=!1}}function createFrame(data,hint){
return new WebsocketFrameSend(toBuffer(data,hint)).createFrame(hint===sendHints.text?opcodes.TEXT:opcodes.BINARY)}function toBuffer(data,hint){switch(hint){case sendHints.
text:case sendHints.typedArray:return new Uint8Array(data.buffer,data.byteOffset,data.byteLength);case sendHints.arrayBuffer:case sendHints.blob:return new Uint8Array(
data)}}module.exports={SendQueue}}),3101:((module,__unused_webpack_exports,__webpack_require__)=>{const{webidl}=__webpack_require__(542),{validateCloseCodeAndReason}=__webpack_require__(
4391),{kConstruct}=__webpack_require__(33),{kEnumerableProperty}=__webpack_require__(586);function createInheritableDOMException(){class Test extends DOMException{get reason(){
return""}}return new Test().reason!==void 0?DOMException:new Proxy(DOMException,{construct(target,args,newTarget){const instance=Reflect.construct(target,args,target);
return Object.setPrototypeOf(instance,newTarget.prototype),instance}})}let createUnvalidatedWebSocketError;class WebSocketError extends createInheritableDOMException(){#closeCode;#reason;constructor(message="",init=void 0){
if(message=webidl.converters.DOMString(message,"WebSocketError","message"),super(message,"WebSocketError"),init===kConstruct)return;init!==null&&(init=webidl.converters.
WebSocketCloseInfo(init));let code=init.closeCode??null;const reason=init.reason??"";validateCloseCodeAndReason(code,reason),reason.length!==0&&code===null&&(code=
1e3),this.#closeCode=code,this.#reason=reason}get closeCode(){return this.#closeCode}get reason(){return this.#reason}static{createUnvalidatedWebSocketError=(message,code,reason)=>{
const error=new WebSocketError(message,kConstruct);return error.#closeCode=code,error.#reason=reason,error},webidl.is.WebSocketError=arg=>arg!=null&&typeof arg==
"object"&&#reason in arg}}Object.defineProperties(WebSocketError.prototype,{closeCode:kEnumerableProperty,reason:kEnumerableProperty,[Symbol.toStringTag]:{value:"\
WebSocketError",writable:!1,enumerable:!1,configurable:!0}}),module.exports={WebSocketError,createUnvalidatedWebSocketError}}),4603:((module,__unused_webpack_exports,__webpack_require__)=>{
const{addAbortListener}=__webpack_require__(8474),{environmentSettingsObject,readableStreamClose}=__webpack_require__(9774),{states,opcodes,sentCloseFrameState}=__webpack_require__(
7450),{webidl}=__webpack_require__(542),{getURLRecord,isValidSubprotocol,isEstablished,utf8Decode}=__webpack_require__(4391),{establishWebSocketConnection,failWebsocketConnection,
closeWebSocketConnection}=__webpack_require__(4347),{channels}=__webpack_require__(8580),{WebsocketFrameSend}=__webpack_require__(6674),{ByteParser}=__webpack_require__(
3922),{WebSocketError,createUnvalidatedWebSocketError}=__webpack_require__(3101),{kEnumerableProperty}=__webpack_require__(586),{utf8DecodeBytes}=__webpack_require__(
6478);let emittedExperimentalWarning=!1;class WebSocketStream{#url;#openedPromise;#closedPromise;#readableStream;#readableStreamController;#writableStreamController;#handshakeAborted=!1;#handler={
onConnectionEstablished:(response,extensions)=>this.#onConnectionEstablished(response,extensions),onMessage:(opcode,data)=>this.#onMessage(opcode,data),onParserError:err=>failWebsocketConnection(
this.#handler,null,err.message),onParserDrain:()=>this.#handler.socket.resume(),onSocketData:chunk=>{this.#parser.write(chunk)||this.#handler.socket.pause()},onSocketError:err=>{
this.#handler.readyState=states.CLOSING,channels.socketError.hasSubscribers&&channels.socketError.publish(err),this.#handler.socket.destroy()},onSocketClose:()=>queueMicrotask(
()=>this.#onSocketClose()),onPing:()=>{},onPong:()=>{},readyState:states.CONNECTING,socket:null,closeState:new Set,controller:null,wasEverConnected:!1};#parser;constructor(url,options=void 0){
emittedExperimentalWarning||(process.emitWarning("WebSocketStream is experimental! Expect it to change at any time.",{code:"UNDICI-WSS"}),emittedExperimentalWarning=
!0),webidl.argumentLengthCheck(arguments,1,"WebSocket"),url=webidl.converters.USVString(url),options!==null&&(options=webidl.converters.WebSocketStreamOptions(options));
const baseURL=environmentSettingsObject.settingsObject.baseUrl,urlRecord=getURLRecord(url,baseURL),protocols=options.protocols;if(protocols.length!==new Set(protocols.
map(p=>p.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(protocols.length>0&&!protocols.every(p=>isValidSubprotocol(
p)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(this.#url=urlRecord.toString(),this.#openedPromise=Promise.withResolvers(),this.#closedPromise=
Promise.withResolvers(),options.signal!=null){const signal=options.signal;if(signal.aborted){this.#openedPromise.reject(signal.reason),this.#closedPromise.reject(
signal.reason);return}addAbortListener(signal,()=>{isEstablished(this.#handler.readyState)||(failWebsocketConnection(this.#handler),this.#handler.readyState=states.
CLOSING,this.#openedPromise.reject(signal.reason),this.#closedPromise.reject(signal.reason),this.#handshakeAborted=!0)})}const client=environmentSettingsObject.
settingsObject;this.#handler.controller=establishWebSocketConnection(urlRecord,protocols,client,this.#handler,options)}get url(){return this.#url.toString()}get opened(){
return this.#openedPromise.promise}get closed(){return this.#closedPromise.promise}close(closeInfo=void 0){closeInfo!==null&&(closeInfo=webidl.converters.WebSocketCloseInfo(
closeInfo));const code=closeInfo.closeCode??null,reason=closeInfo.reason;closeWebSocketConnection(this.#handler,code,reason,!0)}#write(chunk){chunk=webidl.converters.
WebSocketStreamWrite(chunk);const promise=Promise.withResolvers();let data=null,opcode=null;if(webidl.is.BufferSource(chunk))data=new Uint8Array(ArrayBuffer.isView(
chunk)?new Uint8Array(chunk.buffer,chunk.byteOffset,chunk.byteLength):chunk.slice()),opcode=opcodes.BINARY;else{let string;try{string=webidl.converters.DOMString(
chunk)}catch(e){return promise.reject(e),promise.promise}data=new TextEncoder().encode(string),opcode=opcodes.TEXT}if(!this.#handler.closeState.has(sentCloseFrameState.
SENT)&&!this.#handler.closeState.has(sentCloseFrameState.RECEIVED)){const frame=new WebsocketFrameSend(data);this.#handler.socket.write(frame.createFrame(opcode),
()=>{promise.resolve(void 0)})}else promise.resolve(void 0);return promise.promise}#onConnectionEstablished(response,parsedExtensions){this.#handler.socket=response.
socket;const maxFragments=this.#handler.controller.dispatcher?.webSocketOptions?.maxFragments,maxPayloadSize=this.#handler.controller.dispatcher?.webSocketOptions?.
maxPayloadSize,parser=new ByteParser(this.#handler,parsedExtensions,{maxFragments,maxPayloadSize});parser.on("drain",()=>this.#handler.onParserDrain()),parser.on(
"error",err=>this.#handler.onParserError(err)),this.#parser=parser,this.#handler.readyState=states.OPEN;const extensions=response.headersList.get("sec-websocket\
-extensions")??"",protocol=response.headersList.get("sec-websocket-protocol")??"",readable=new ReadableStream({start:controller=>{this.#readableStreamController=
controller},pull:()=>this.#pull(),cancel:reason=>this.#cancel(reason)}),writable=new WritableStream({start:controller=>{this.#writableStreamController=controller},
write:chunk=>this.#write(chunk),close:()=>closeWebSocketConnection(this.#handler,null,null),abort:reason=>this.#closeUsingReason(reason)});this.#readableStream=
readable,this.#openedPromise.resolve({extensions,protocol,readable,writable})}#onMessage(type,data){if(this.#handler.readyState!==states.OPEN)return;let chunk;if(type===
opcodes.TEXT)try{chunk=utf8Decode(data)}catch{failWebsocketConnection(this.#handler,1007,"Received invalid UTF-8 in text frame.");return}else type===opcodes.BINARY&&
(chunk=new Uint8Array(data.buffer,data.byteOffset,data.byteLength));this.#readableStreamController.enqueue(chunk),this.#readableStreamController.desiredSize<=0&&
this.#handler.socket.pause()}#onSocketClose(){const wasClean=this.#handler.closeState.has(sentCloseFrameState.SENT)&&this.#handler.closeState.has(sentCloseFrameState.
RECEIVED);if(this.#handler.readyState=states.CLOSED,this.#handshakeAborted)return;this.#handler.wasEverConnected||this.#openedPromise.reject(new WebSocketError(
"Socket never opened"));const result=this.#parser?.closingInfo;let code=result?.code??1005;this.#handler.closeState.has(sentCloseFrameState.RECEIVED)||(code=1006);
const reason=result?.reason==null?"":utf8DecodeBytes(Buffer.from(result.reason));if(wasClean)readableStreamClose(this.#readableStreamController),this.#writableStreamController.
error(new DOMException("A closed WebSocketStream cannot be written to","InvalidStateError")),this.#closedPromise.resolve({closeCode:code,reason});else{const error=createUnvalidatedWebSocketError(
"unclean close",code,reason);this.#readableStreamController?.error(error),this.#writableStreamController?.error(error),this.#closedPromise.reject(error)}}#closeUsingReason(reason){
let code=null,reasonString="";webidl.is.WebSocketError(reason)&&(code=reason.closeCode,reasonString=reason.reason),closeWebSocketConnection(this.#handler,code,reasonString)}#pull(){
this.#handler.socket.resume()}#cancel(reason){this.#closeUsingReason(reason)}}Object.defineProperties(WebSocketStream.prototype,{url:kEnumerableProperty,opened:kEnumerableProperty,
closed:kEnumerableProperty,close:kEnumerableProperty,[Symbol.toStringTag]:{value:"WebSocketStream",writable:!1,enumerable:!1,configurable:!0}}),webidl.converters.
WebSocketStreamOptions=webidl.dictionaryConverter([{key:"protocols",converter:webidl.sequenceConverter(webidl.converters.USVString),defaultValue:()=>[]},{key:"s\
ignal",converter:webidl.nullableConverter(webidl.converters.AbortSignal),defaultValue:()=>null}]),webidl.converters.WebSocketCloseInfo=webidl.dictionaryConverter(
[{key:"closeCode",converter:V=>webidl.converters["unsigned short"](V,webidl.attributes.EnforceRange)},{key:"reason",converter:webidl.converters.USVString,defaultValue:()=>""}]),
webidl.converters.WebSocketStreamWrite=function(V){return typeof V=="string"?webidl.converters.USVString(V):webidl.converters.BufferSource(V)},module.exports={WebSocketStream}}),
4391:((module,__unused_webpack_exports,__webpack_require__)=>{const{states,opcodes}=__webpack_require__(7450),{isUtf8}=__webpack_require__(4573),{removeHTTPWhitespace}=__webpack_require__(
2318),{collectASequenceOfCodePointsFast}=__webpack_require__(926);function isConnecting(readyState){return readyState===states.CONNECTING}function isEstablished(readyState){
return readyState===states.OPEN}function isClosing(readyState){return readyState===states.CLOSING}function isClosed(readyState){return readyState===states.CLOSED}
function fireEvent(e,target,eventFactory=(type,init)=>new Event(type,init),eventInitDict={}){const event=eventFactory(e,eventInitDict);target.dispatchEvent(event)}
function websocketMessageReceived(handler,type,data){handler.onMessage(type,data)}function toArrayBuffer(buffer){return buffer.byteLength===buffer.buffer.byteLength?
buffer.buffer:new Uint8Array(buffer).buffer}function isValidSubprotocol(protocol){if(protocol.length===0)return!1;for(let i=0;i<protocol.length;++i){const code=protocol.
charCodeAt(i);if(code<33||code>126||code===34||code===40||code===41||code===44||code===47||code===58||code===59||code===60||code===61||code===62||code===63||code===
64||code===91||code===92||code===93||code===123||code===125)return!1}return!0}function isValidStatusCode(code){return code>=1e3&&code<1015?code!==1004&&code!==1005&&
code!==1006:code>=3e3&&code<=4999}function isControlFrame(opcode){return opcode===opcodes.CLOSE||opcode===opcodes.PING||opcode===opcodes.PONG}function isContinuationFrame(opcode){
return opcode===opcodes.CONTINUATION}function isTextBinaryFrame(opcode){return opcode===opcodes.TEXT||opcode===opcodes.BINARY}function isValidOpcode(opcode){return isTextBinaryFrame(
opcode)||isContinuationFrame(opcode)||isControlFrame(opcode)}function parseExtensions(extensions){const position={position:0},extensionList=new Map;for(;position.
position<extensions.length;){const pair=collectASequenceOfCodePointsFast(";",extensions,position),[name,value=""]=pair.split("=",2);extensionList.set(removeHTTPWhitespace(
name,!0,!1),removeHTTPWhitespace(value,!1,!0)),position.position++}return extensionList}function isValidClientWindowBits(value){if(value.length===0)return!1;for(let i=0;i<
value.length;i++){const byte=value.charCodeAt(i);if(byte<48||byte>57)return!1}const num=Number.parseInt(value,10);return num>=8&&num<=15}function getURLRecord(url,baseURL){
let urlRecord;try{urlRecord=new URL(url,baseURL)}catch(e){throw new DOMException(e,"SyntaxError")}if(urlRecord.protocol==="http:"?urlRecord.protocol="ws:":urlRecord.
protocol==="https:"&&(urlRecord.protocol="wss:"),urlRecord.protocol!=="ws:"&&urlRecord.protocol!=="wss:")throw new DOMException("expected a ws: or wss: url","Sy\
ntaxError");if(urlRecord.hash.length||urlRecord.href.endsWith("#"))throw new DOMException("hash","SyntaxError");return urlRecord}function validateCloseCodeAndReason(code,reason){
if(code!==null&&code!==1e3&&(code<3e3||code>4999))throw new DOMException("invalid code","InvalidAccessError");if(reason!==null){const reasonBytesLength=Buffer.byteLength(
reason);if(reasonBytesLength>123)throw new DOMException(`Reason must be less than 123 bytes; received ${reasonBytesLength}`,"SyntaxError")}}const utf8Decode=(()=>{
if(typeof process.versions.icu=="string"){const fatalDecoder=new TextDecoder("utf-8",{fatal:!0});return fatalDecoder.decode.bind(fatalDecoder)}return function(buffer){
if(isUtf8(buffer))return buffer.toString("utf-8");throw new TypeError("Invalid utf-8 received.")}})();module.exports={isConnecting,isEstablished,isClosing,isClosed,
fireEvent,isValidSubprotocol,isValidStatusCode,websocketMessageReceived,utf8Decode,isControlFrame,isContinuationFrame,isTextBinaryFrame,isValidOpcode,parseExtensions,
isValidClientWindowBits,toArrayBuffer,getURLRecord,validateCloseCodeAndReason}}),2920:((module,__unused_webpack_exports,__webpack_require__)=>{const{isArrayBuffer}=__webpack_require__(
3429),{webidl}=__webpack_require__(542),{URLSerializer}=__webpack_require__(2318),{environmentSettingsObject}=__webpack_require__(9774),{staticPropertyDescriptors,
states,sentCloseFrameState,sendHints,opcodes}=__webpack_require__(7450),{isConnecting,isEstablished,isClosing,isClosed,isValidSubprotocol,fireEvent,utf8Decode,toArrayBuffer,
getURLRecord}=__webpack_require__(4391),{establishWebSocketConnection,closeWebSocketConnection,failWebsocketConnection}=__webpack_require__(4347),{ByteParser}=__webpack_require__(
3922),{kEnumerableProperty}=__webpack_require__(586),{getGlobalDispatcher}=__webpack_require__(5319),{ErrorEvent,CloseEvent,createFastMessageEvent}=__webpack_require__(
2494),{SendQueue}=__webpack_require__(5094),{WebsocketFrameSend}=__webpack_require__(6674),{channels}=__webpack_require__(8580),kRef=Symbol.for("nodejs.ref"),kUnref=Symbol.
for("nodejs.unref");let ping;function getSocketAddress(socket){return typeof socket?.address=="function"?socket.address():typeof socket?.session?.socket?.address==
"function"?socket.session.socket.address():null}class WebSocket extends EventTarget{#events={open:null,error:null,close:null,message:null};#bufferedAmount=0;#protocol="";#extensions="";#refed=!0;#sendQueue;#handler={
onConnectionEstablished:(response,extensions)=>this.#onConnectionEstablished(response,extensions),onMessage:(opcode,data)=>this.#onMessage(opcode,data),onParserError:err=>failWebsocketConnection(
this.#handler,null,err.message),onParserDrain:()=>this.#onParserDrain(),onSocketData:chunk=>{this.#parser.write(chunk)||this.#handler.socket.pause()},onSocketError:err=>{
this.#handler.readyState=states.CLOSING,channels.socketError.hasSubscribers&&channels.socketError.publish(err),this.#handler.socket.destroy()},onSocketClose:()=>this.#onSocketClose(),
onPing:body=>{channels.ping.hasSubscribers&&channels.ping.publish({payload:body,websocket:this})},onPong:body=>{channels.pong.hasSubscribers&&channels.pong.publish(
{payload:body,websocket:this})},readyState:states.CONNECTING,socket:null,closeState:new Set,controller:null,wasEverConnected:!1};#url;#binaryType;#parser;constructor(url,protocols=[]){
super(),webidl.util.markAsUncloneable(this);const prefix="WebSocket constructor";webidl.argumentLengthCheck(arguments,1,prefix);const options=webidl.converters["\
DOMString or sequence<DOMString> or WebSocketInit"](protocols,prefix,"options");url=webidl.converters.USVString(url),protocols=options.protocols;const baseURL=environmentSettingsObject.
settingsObject.baseUrl,urlRecord=getURLRecord(url,baseURL);if(typeof protocols=="string"&&(protocols=[protocols]),protocols.length!==new Set(protocols.map(p=>p.
toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(protocols.length>0&&!protocols.every(p=>isValidSubprotocol(
p)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this.#url=new URL(urlRecord.href);const client=environmentSettingsObject.settingsObject;
this.#handler.controller=establishWebSocketConnection(urlRecord,protocols,client,this.#handler,options),this.#handler.readyState=WebSocket.CONNECTING,this.#binaryType=
"blob"}[kRef](){this.#refed=!0,this.#handler.socket?.ref?.()}[kUnref](){this.#refed=!1,this.#handler.socket?.unref?.()}close(code=void 0,reason=void 0){webidl.brandCheck(
this,webidl.is.WebSocket),code!==void 0&&(code=webidl.converters["unsigned short"](code,"WebSocket.close","code",webidl.attributes.Clamp)),reason!==void 0&&(reason=
webidl.converters.USVString(reason)),code??=null,reason??="",closeWebSocketConnection(this.#handler,code,reason,!0)}send(data){webidl.brandCheck(this,webidl.is.
WebSocket);const prefix="WebSocket.send";if(webidl.argumentLengthCheck(arguments,1,prefix),data=webidl.converters.WebSocketSendData(data,prefix,"data"),isConnecting(
this.#handler.readyState))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!isEstablished(this.#handler.readyState)||isClosing(this.#handler.
readyState)))if(typeof data=="string"){const buffer=Buffer.from(data);this.#bufferedAmount+=buffer.byteLength,this.#sendQueue.add(buffer,()=>{this.#bufferedAmount-=
buffer.byteLength},sendHints.text)}else isArrayBuffer(data)?(this.#bufferedAmount+=data.byteLength,this.#sendQueue.add(data,()=>{this.#bufferedAmount-=data.byteLength},
sendHints.arrayBuffer)):ArrayBuffer.isView(data)?(this.#bufferedAmount+=data.byteLength,this.#sendQueue.add(data,()=>{this.#bufferedAmount-=data.byteLength},sendHints.
typedArray)):webidl.is.Blob(data)&&(this.#bufferedAmount+=data.size,this.#sendQueue.add(data,()=>{this.#bufferedAmount-=data.size},sendHints.blob))}get readyState(){
return webidl.brandCheck(this,webidl.is.WebSocket),this.#handler.readyState}get bufferedAmount(){return webidl.brandCheck(this,webidl.is.WebSocket),this.#bufferedAmount}get url(){
return webidl.brandCheck(this,webidl.is.WebSocket),URLSerializer(this.#url)}get extensions(){return webidl.brandCheck(this,webidl.is.WebSocket),this.#extensions}get protocol(){
return webidl.brandCheck(this,webidl.is.WebSocket),this.#protocol}get onopen(){return webidl.brandCheck(this,webidl.is.WebSocket),this.#events.open}set onopen(fn){
webidl.brandCheck(this,webidl.is.WebSocket),this.#events.open&&this.removeEventListener("open",this.#events.open);const listener=webidl.converters.EventHandlerNonNull(
fn);listener!==null?(this.addEventListener("open",listener),this.#events.open=fn):this.#events.open=null}get onerror(){return webidl.brandCheck(this,webidl.is.WebSocket),
this.#events.error}set onerror(fn){webidl.brandCheck(this,webidl.is.WebSocket),this.#events.error&&this.removeEventListener("error",this.#events.error);const listener=webidl.
converters.EventHandlerNonNull(fn);listener!==null?(this.addEventListener("error",listener),this.#events.error=fn):this.#events.error=null}get onclose(){return webidl.
brandCheck(this,webidl.is.WebSocket),this.#events.close}set onclose(fn){webidl.brandCheck(this,webidl.is.WebSocket),this.#events.close&&this.removeEventListener(
"close",this.#events.close);const listener=webidl.converters.EventHandlerNonNull(fn);listener!==null?(this.addEventListener("close",listener),this.#events.close=
fn):this.#events.close=null}get onmessage(){return webidl.brandCheck(this,webidl.is.WebSocket),this.#events.message}set onmessage(fn){webidl.brandCheck(this,webidl.
is.WebSocket),this.#events.message&&this.removeEventListener("message",this.#events.message);const listener=webidl.converters.EventHandlerNonNull(fn);listener!==
null?(this.addEventListener("message",listener),this.#events.message=fn):this.#events.message=null}get binaryType(){return webidl.brandCheck(this,webidl.is.WebSocket),
this.#binaryType}set binaryType(type){webidl.brandCheck(this,webidl.is.WebSocket),type!=="blob"&&type!=="arraybuffer"?this.#binaryType="blob":this.#binaryType=type}#onConnectionEstablished(response,parsedExtensions){
this.#handler.socket=response.socket,this.#refed||this.#handler.socket.unref?.();const maxFragments=this.#handler.controller.dispatcher?.webSocketOptions?.maxFragments,
maxPayloadSize=this.#handler.controller.dispatcher?.webSocketOptions?.maxPayloadSize,parser=new ByteParser(this.#handler,parsedExtensions,{maxFragments,maxPayloadSize});
parser.on("drain",()=>this.#handler.onParserDrain()),parser.on("error",err=>this.#handler.onParserError(err)),this.#parser=parser,this.#sendQueue=new SendQueue(
response.socket),this.#handler.readyState=states.OPEN;const extensions=response.headersList.get("sec-websocket-extensions");extensions!==null&&(this.#extensions=
extensions);const protocol=response.headersList.get("sec-websocket-protocol");if(protocol!==null&&(this.#protocol=protocol),fireEvent("open",this),channels.open.
hasSubscribers){const headers=response.headersList.entries;channels.open.publish({address:getSocketAddress(response.socket),protocol:this.#protocol,extensions:this.#extensions,
websocket:this,handshakeResponse:{status:response.status,statusText:response.statusText,headers}})}}#onMessage(type,data){if(this.#handler.readyState!==states.OPEN)
return;let dataForEvent;if(type===opcodes.TEXT)try{dataForEvent=utf8Decode(data)}catch{failWebsocketConnection(this.#handler,1007,"Received invalid UTF-8 in tex\
t frame.");return}else type===opcodes.BINARY&&(this.#binaryType==="blob"?dataForEvent=new Blob([data]):dataForEvent=toArrayBuffer(data));fireEvent("message",this,
createFastMessageEvent,{origin:this.#url.origin,data:dataForEvent})}#onParserDrain(){this.#handler.socket.resume()}#onSocketClose(){const wasClean=this.#handler.
closeState.has(sentCloseFrameState.SENT)&&this.#handler.closeState.has(sentCloseFrameState.RECEIVED);let code=1005,reason="";const result=this.#parser?.closingInfo;
result&&!result.error&&(code=result.code??1005,reason=result.reason),this.#handler.readyState=states.CLOSED,this.#handler.closeState.has(sentCloseFrameState.RECEIVED)||
(code=1006,fireEvent("error",this,(type,init)=>new ErrorEvent(type,init),{error:new TypeError(reason)})),fireEvent("close",this,(type,init)=>new CloseEvent(type,
init),{wasClean,code,reason}),channels.close.hasSubscribers&&channels.close.publish({websocket:this,code,reason})}static{ping=(ws,buffer)=>{if(Buffer.isBuffer(buffer)){
if(buffer.length>125)throw new TypeError("A PING frame cannot have a body larger than 125 bytes.")}else if(buffer!==void 0)throw new TypeError("Expected buffer \
payload");const readyState=ws.#handler.readyState;if(isEstablished(readyState)&&!isClosing(readyState)&&!isClosed(readyState)){const frame=new WebsocketFrameSend(
buffer);ws.#handler.socket.write(frame.createFrame(opcodes.PING))}},webidl.is.WebSocket=arg=>arg!=null&&typeof arg=="object"&&#handler in arg}}WebSocket.CONNECTING=
WebSocket.prototype.CONNECTING=states.CONNECTING,WebSocket.OPEN=WebSocket.prototype.OPEN=states.OPEN,WebSocket.CLOSING=WebSocket.prototype.CLOSING=states.CLOSING,
WebSocket.CLOSED=WebSocket.prototype.CLOSED=states.CLOSED,Object.defineProperties(WebSocket.prototype,{CONNECTING:staticPropertyDescriptors,OPEN:staticPropertyDescriptors,
CLOSING:staticPropertyDescriptors,CLOSED:staticPropertyDescriptors,url:kEnumerableProperty,readyState:kEnumerableProperty,bufferedAmount:kEnumerableProperty,onopen:kEnumerableProperty,
onerror:kEnumerableProperty,onclose:kEnumerableProperty,close:kEnumerableProperty,onmessage:kEnumerableProperty,binaryType:kEnumerableProperty,send:kEnumerableProperty,
extensions:kEnumerableProperty,protocol:kEnumerableProperty,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
WebSocket,{CONNECTING:staticPropertyDescriptors,OPEN:staticPropertyDescriptors,CLOSING:staticPropertyDescriptors,CLOSED:staticPropertyDescriptors}),webidl.converters["\
sequence<DOMString>"]=webidl.sequenceConverter(webidl.converters.DOMString),webidl.converters["DOMString or sequence<DOMString>"]=function(V,prefix,argument){return webidl.
util.Type(V)===webidl.util.Types.OBJECT&&Symbol.iterator in V?webidl.converters["sequence<DOMString>"](V):webidl.converters.DOMString(V,prefix,argument)},webidl.
converters.WebSocketInit=webidl.dictionaryConverter([{key:"protocols",converter:webidl.converters["DOMString or sequence<DOMString>"],defaultValue:()=>[]},{key:"\
dispatcher",converter:webidl.converters.any,defaultValue:()=>getGlobalDispatcher()},{key:"headers",converter:webidl.nullableConverter(webidl.converters.HeadersInit)}]),
webidl.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(V){return webidl.util.Type(V)===webidl.util.Types.OBJECT&&!(Symbol.iterator in V)?
webidl.converters.WebSocketInit(V):{protocols:webidl.converters["DOMString or sequence<DOMString>"](V)}},webidl.converters.WebSocketSendData=function(V){return webidl.
util.Type(V)===webidl.util.Types.OBJECT&&(webidl.is.Blob(V)||webidl.is.BufferSource(V))?V:webidl.converters.USVString(V)},module.exports={WebSocket,ping}})};
