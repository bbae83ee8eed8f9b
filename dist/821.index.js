export const id=821,ids=[821],modules={5821:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{WN:()=>withGitHub,rU:()=>apiUrlProblem,y_:()=>GitHubError});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),_inputs_reader_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1140),_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6665),_text_safe_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1032);const TIMEOUT_SECONDS=30;
class GitHubError extends Error{name="GitHubError";status;constructor(message,about){super(message,about.cause===void 0?void 0:{cause:about.cause}),this.status=
about.status}}function apiUrlProblem(apiUrl){return URL.canParse(apiUrl)?(0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_1__.aS)(new URL(apiUrl)):"is not a URL"}async function withGitHub(access,use){
const{github,close}=await openGitHub(access).catch(error=>{throw toGitHubError(error,access.redactor)});try{return await use(github)}finally{await close()}}async function openGitHub(access){
forgetUnreadableEvent();const{context,getOctokit}=await Promise.all([__webpack_require__.e(75),__webpack_require__.e(510)]).then(__webpack_require__.bind(__webpack_require__,
1075)),transport=(0,_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_2__.g)({timeoutSeconds:TIMEOUT_SECONDS}),octokit=getOctokit(access.githubToken,{baseUrl:access.
apiUrl.replace(/\/+$/,""),log:SILENT,request:{fetch:fetchThrough(transport,access.forceSignal),log:SILENT}});return octokit.hook.wrap("request",async(request,options)=>{
const response=await Promise.resolve(request(options)).catch(error=>{throw toGitHubError(error,access.redactor)});if(response.status>=300)throw new GitHubError(
"",{status:response.status});return response}),{github:{rest:octokit.rest,repository:access.repository??repositoryOf(context)},close:()=>transport.close()}}function fetchThrough(transport,signal){
return async(url,{method,headers,body})=>{const outcome=await transport.request({method,url,headers,body:body??"",signal});if(outcome.kind!=="answer")throw outcome.
cause;if(!outcome.isWhole)throw new Error("the answer broke off");const isEmpty=outcome.status===204||outcome.status===304;return new Response(isEmpty?null:outcome.
body,{status:outcome.status,headers:Object.entries(outcome.headers).map(([name,value])=>[name,String(value)])})}}const SILENT={debug(){},info(){},warn(){},error(){}};
function toGitHubError(error,redactor){const{response,message}=error;return new GitHubError((0,_text_safe_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(redactor.redact(message)),
{status:response?.status??null,cause:error})}function repositoryOf(context){try{const{owner,repo}=context.repo;return owner&&repo?{owner,repo}:null}catch{return null}}
function forgetUnreadableEvent(){const path=process.env.GITHUB_EVENT_PATH;if(path)try{JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf\
8"))}catch{delete process.env.GITHUB_EVENT_PATH}}}),9862:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{U:()=>createConnector,Z:()=>isConnectError});var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1553),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7030),undici__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(734);const NEXT_ADDRESS_MS=250;function createConnector(timeoutMs,lookup=lookupAll){const secure=(0,undici__WEBPACK_IMPORTED_MODULE_2__.
gU)({timeout:timeoutMs,allowH2:!1}),sockets=new Set,closing=new AbortController,openSocket=(host,port)=>{const socket=node_net__WEBPACK_IMPORTED_MODULE_1__.connect(
{host,port,noDelay:!0,keepAlive:!0});return sockets.add(socket),socket.once("close",()=>sockets.delete(socket))};return{connect(options,callback){const port=Number(
options.port)||(options.protocol==="https:"?443:80),fail=error=>callback(markConnectError(error),null);connectTcp(options.hostname.replace(/^\[|\]$/g,""),port,{
lookup,openSocket,timeoutMs,signal:closing.signal}).then(socket=>{if(options.protocol!=="https:")return callback(null,socket);secure({...options,httpSocket:socket},
(error,tlsSocket)=>error?fail(error):callback(null,tlsSocket))},fail)},destroy(){closing.abort(new Error("the transport is closed"));for(const socket of sockets)
socket.destroy()}}}async function lookupAll(hostname){const addresses=await(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname,{all:!0});return interleave(
addresses.filter(({family})=>family===addresses[0]?.family).map(({address})=>address),addresses.filter(({family})=>family!==addresses[0]?.family).map(({address})=>address))}
function interleave(first,second){return first.flatMap((address,index)=>[address,...second.slice(index,index+1)]).concat(second.slice(first.length))}async function connectTcp(hostname,port,{
lookup,openSocket,timeoutMs,signal}){const addresses=node_net__WEBPACK_IMPORTED_MODULE_1__.isIP(hostname)===0?await lookup(hostname):[hostname];return signal.throwIfAborted(),
new Promise((resolve,reject)=>{const attempts=new Set,errors=[],waiting=[...addresses];let timer;const end=connected=>{clearTimeout(timer),clearTimeout(deadline),
signal.removeEventListener("abort",onAbort);for(const socket of attempts)socket!==connected&&socket.destroy()},tryNext=()=>{clearTimeout(timer);const address=waiting.
shift();if(address===void 0)return;const socket=openSocket(address,port);attempts.add(socket);const onError=error=>{if(attempts.delete(socket),errors.push(error),
waiting.length>0)return tryNext();attempts.size>0||(end(null),reject(errors.length===1?error:new AggregateError(errors,error.message)))};socket.once("error",onError),
socket.once("connect",()=>{socket.off("error",onError),end(socket),resolve(socket)}),waiting.length>0&&(timer=setTimeout(tryNext,NEXT_ADDRESS_MS))},onAbort=()=>{
end(null),reject(signal.reason)},deadline=setTimeout(()=>{end(null),reject(Object.assign(new Error("the connection timed out"),{code:"ETIMEDOUT"}))},timeoutMs);
signal.addEventListener("abort",onAbort),tryNext()})}const connectErrors=new WeakSet;function markConnectError(error){return connectErrors.add(error),error}function isConnectError(error){
return error instanceof Error&&(connectErrors.has(error)||isConnectError(error.cause))}}),6665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>openTransport});var connect=__webpack_require__(9862),undici=__webpack_require__(734);const KEEP_ALIVE_MS=4e3,SHORT_KEEP_ALIVE_MS=500;
function openDispatchers(proxy,connector,timeoutMs){const open=keepAliveMs=>{const options={connect:connector.connect,keepAliveTimeout:keepAliveMs,keepAliveMaxTimeout:keepAliveMs},
direct=new undici.g6(options);return{direct,proxied:proxy===null?direct:openProxyAgent(proxy,connector,timeoutMs,options)}},[usual,short]=[open(KEEP_ALIVE_MS),open(
SHORT_KEEP_ALIVE_MS)];return{dispatcherFor(route){const{direct,proxied}=route.isRepeatable?usual:short;return route.proxy===null?direct:proxied},async close(){const destroyed=[
usual,short].flatMap(({direct,proxied})=>[direct.destroy(),proxied.destroy()]);connector.destroy(),await Promise.all(destroyed)}}}function openProxyAgent({url},{
connect:connect2},timeoutMs,options){return url.startsWith("socks")?new undici.EV(url,{connect:connect2,connectTimeout:timeoutMs}):new undici.kT({...options,uri:url,
clientFactory:origin=>new undici.bC(origin,{connect:connect2}),connectTimeout:timeoutMs,requestTls:{allowH2:!1}})}var units=__webpack_require__(7522);class StalledError extends Error{name="\
StalledError";constructor(milliseconds){super(`nothing moved for ${(0,units.QA)(milliseconds)}`)}}const LOOKS=4;function watchProgress(timeoutMs,giveUp,bytesInSystem2=async()=>null){
const begun=performance.now();let lastMove=begun,deadline=begun+timeoutMs,handedOver=!1,inSystem=null,stopped=!1;const allow=milliseconds=>{lastMove=performance.
now(),deadline=lastMove+milliseconds},sending=()=>allow(timeoutMs+(handedOver?performance.now()-begun:0)),look=async()=>{const now=await bytesInSystem2();if(stopped)
return;now!==null&&inSystem!==null&&now<inSystem&&sending(),inSystem=now;const left=deadline-performance.now();left<=0?giveUp(new StalledError(performance.now()-
lastMove)):wait(left)},wait=left=>{timer=setTimeout(look,Math.min(Math.ceil(left),timeoutMs/LOOKS))};let timer;return wait(timeoutMs),{moved:()=>allow(timeoutMs),
sent(){handedOver=!0,sending()},stop(){stopped=!0,clearTimeout(timer)}}}var http_proxy=__webpack_require__(6404),external_node_diagnostics_channel_=__webpack_require__(
3053),promises_=__webpack_require__(1455);const SEND_HEADERS="undici:client:sendHeaders";function onNextConnection(use){const listener=message=>{stop();const{socket}=message,
{localPort,remotePort}=socket;localPort!==void 0&&remotePort!==void 0&&use({localPort,remotePort})},stop=()=>{(0,external_node_diagnostics_channel_.unsubscribe)(
SEND_HEADERS,listener)};return(0,external_node_diagnostics_channel_.subscribe)(SEND_HEADERS,listener),stop}const TABLES=["/proc/self/net/tcp","/proc/self/net/tc\
p6"];async function bytesInSystem({localPort,remotePort}){const line=new RegExp(`^ *\\d+: [0-9A-F]+:${hex(localPort)} [0-9A-F]+:${hex(remotePort)} [0-9A-F]{2} (\
[0-9A-F]{8}):`,"m");for(const table of TABLES){const found=line.exec(await(0,promises_.readFile)(table,"latin1").catch(()=>""))?.[1];if(found!==void 0)return Number.
parseInt(found,16)}return null}function hex(port){return port.toString(16).toUpperCase().padStart(4,"0")}const MAX_ANSWER_BYTES=1024*1024,MAX_TIMEOUTS=10;function openTransport(options){
const timeoutMs=options.timeoutSeconds*1e3,proxies=(0,http_proxy.rq)(process.env),connectTimeoutMs=timeoutMs+1e3,connector=(0,connect.U)(connectTimeoutMs,options.
lookup),dispatchers=openDispatchers(proxies.proxy,connector,connectTimeoutMs);return{request(request){const proxy=(0,http_proxy.iJ)(new URL(request.url),proxies),
{isRepeatable=!0}=request,dispatcher=dispatchers.dispatcherFor({proxy,isRepeatable});return dispatch(dispatcher,request,{timeoutMs,proxy})},close:()=>dispatchers.
close()}}function dispatch(dispatcher,request,{timeoutMs,proxy}){const url=new URL(request.url);return new Promise(resolve=>{const chunks=[];let received=0,answerBegun=0,
answer=null,controller=null,failure=null,settled=!1;const giveUp=reason=>{failure??=reason,controller?controller.abort(reason):settle()},isLarge=typeof request.
body!="string";let ports=null,stopListening=()=>{};const progress=watchProgress(timeoutMs,giveUp,isLarge?async()=>ports?bytesInSystem(ports):null:void 0),onAbort=()=>giveUp(
asError(request.signal?.reason)),settle=(isWhole=!1)=>{if(settled)return;settled=!0,progress.stop(),stopListening(),request.signal?.removeEventListener("abort",
onAbort);const cause=failure??new Error("the connection was closed");resolve(answer?{kind:"answer",...answer,body:decode(chunks),isWhole}:{kind:controller?"no_r\
esponse":"connect_failed",cause,proxy})};if(request.signal?.addEventListener("abort",onAbort),request.signal?.aborted)return onAbort();dispatcher.dispatch({origin:url.
origin,path:url.pathname+url.search,method:request.method??"POST",headers:{...request.headers,"user-agent":"divar-chat-media","accept-encoding":"identity"},body:request.
body,headersTimeout:0,bodyTimeout:0,reset:request.isRepeatable===!1&&proxy?.url.startsWith("socks")===!0},{onRequestStart(started){if(settled)return started.abort(
failure??new Error("given up"));controller=started,progress.moved(),isLarge&&(stopListening=onNextConnection(found=>{ports=found}))},onBodySent:()=>progress.moved(),
onRequestSent:()=>progress.sent(),onResponseStart(_controller,status,headers){status<200||(answer={status,headers},answerBegun=performance.now(),progress.moved())},
onResponseData(current,chunk){performance.now()-answerBegun<MAX_TIMEOUTS*timeoutMs&&progress.moved(),received+=chunk.length,received<=MAX_ANSWER_BYTES?chunks.push(
chunk):current.abort(new Error("the answer is too long"))},onResponseEnd:()=>settle(!0),onResponseError(_controller,error){failure??=error,settle()}})})}function decode(chunks){
return new TextDecoder().decode(Buffer.concat(chunks))}function asError(reason){return reason instanceof Error?reason:new Error(String(reason))}})};
