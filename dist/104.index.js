export const id=104,ids=[104],modules={609:(module=>{const cached=async function(){}.constructor;module.exports=()=>cached}),8705:(module=>{const cached=async function*(){}.
constructor;module.exports=()=>cached}),7586:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports={parallel:__webpack_require__(8403),serial:__webpack_require__(
8068),serialOrdered:__webpack_require__(5167)}}),5008:(module=>{module.exports=abort;function abort(state){Object.keys(state.jobs).forEach(clean.bind(state)),state.
jobs={}}function clean(key){typeof this.jobs[key]=="function"&&this.jobs[key]()}}),5146:((module,__unused_webpack_exports,__webpack_require__)=>{var defer=__webpack_require__(
5530);module.exports=async;function async(callback){var isAsync=!1;return defer(function(){isAsync=!0}),function(err,result){isAsync?callback(err,result):defer(
function(){callback(err,result)})}}}),5530:(module=>{module.exports=defer;function defer(fn){var nextTick=typeof setImmediate=="function"?setImmediate:typeof process==
"object"&&typeof process.nextTick=="function"?process.nextTick:null;nextTick?nextTick(fn):setTimeout(fn,0)}}),7484:((module,__unused_webpack_exports,__webpack_require__)=>{
var async=__webpack_require__(5146),abort=__webpack_require__(5008);module.exports=iterate;function iterate(list,iterator,state,callback){var key=state.keyedList?
state.keyedList[state.index]:state.index;state.jobs[key]=runJob(iterator,key,list[key],function(error,output){key in state.jobs&&(delete state.jobs[key],error?abort(
state):state.results[key]=output,callback(error,state.results))})}function runJob(iterator,key,item,callback){var aborter;return iterator.length==2?aborter=iterator(
item,async(callback)):aborter=iterator(item,key,async(callback)),aborter}}),1855:(module=>{module.exports=state;function state(list,sortMethod){var isNamedList=!Array.
isArray(list),initState={index:0,keyedList:isNamedList||sortMethod?Object.keys(list):null,jobs:{},results:isNamedList?{}:[],size:isNamedList?Object.keys(list).length:
list.length};return sortMethod&&initState.keyedList.sort(isNamedList?sortMethod:function(a,b){return sortMethod(list[a],list[b])}),initState}}),5357:((module,__unused_webpack_exports,__webpack_require__)=>{
var abort=__webpack_require__(5008),async=__webpack_require__(5146);module.exports=terminator;function terminator(callback){Object.keys(this.jobs).length&&(this.
index=this.size,abort(this),async(callback)(null,this.results))}}),8403:((module,__unused_webpack_exports,__webpack_require__)=>{var iterate=__webpack_require__(
7484),initState=__webpack_require__(1855),terminator=__webpack_require__(5357);module.exports=parallel;function parallel(list,iterator,callback){for(var state=initState(
list);state.index<(state.keyedList||list).length;)iterate(list,iterator,state,function(error,result){if(error){callback(error,result);return}if(Object.keys(state.
jobs).length===0){callback(null,state.results);return}}),state.index++;return terminator.bind(state,callback)}}),8068:((module,__unused_webpack_exports,__webpack_require__)=>{
var serialOrdered=__webpack_require__(5167);module.exports=serial;function serial(list,iterator,callback){return serialOrdered(list,iterator,null,callback)}}),5167:((module,__unused_webpack_exports,__webpack_require__)=>{
var iterate=__webpack_require__(7484),initState=__webpack_require__(1855),terminator=__webpack_require__(5357);module.exports=serialOrdered,module.exports.ascending=
ascending,module.exports.descending=descending;function serialOrdered(list,iterator,sortMethod,callback){var state=initState(list,sortMethod);return iterate(list,
iterator,state,function iteratorHandler(error,result){if(error){callback(error,result);return}if(state.index++,state.index<(state.keyedList||list).length){iterate(
list,iterator,state,iteratorHandler);return}callback(null,state.results)}),terminator.bind(state,callback)}function ascending(a,b){return a<b?-1:a>b?1:0}function descending(a,b){
return-1*ascending(a,b)}}),1909:((module,__unused_webpack_exports,__webpack_require__)=>{var bind=__webpack_require__(7650),$apply=__webpack_require__(2255),$call=__webpack_require__(
3075),$reflectApply=__webpack_require__(2460);module.exports=$reflectApply||bind.call($call,$apply)}),2255:(module=>{module.exports=Function.prototype.apply}),3075:(module=>{
module.exports=Function.prototype.call}),5695:((module,__unused_webpack_exports,__webpack_require__)=>{var bind=__webpack_require__(7650),$TypeError=__webpack_require__(
7052),$call=__webpack_require__(3075),$actualApply=__webpack_require__(1909);module.exports=function(args){if(args.length<1||typeof args[0]!="function")throw new $TypeError(
"a function is required");return $actualApply(bind,$call,args)}}),2460:(module=>{module.exports=typeof Reflect<"u"&&Reflect&&Reflect.apply}),3720:((module,__unused_webpack_exports,__webpack_require__)=>{
var util=__webpack_require__(9023),Stream=__webpack_require__(2203).Stream,DelayedStream=__webpack_require__(9624);module.exports=CombinedStream;function CombinedStream(){
this.writable=!1,this.readable=!0,this.dataSize=0,this.maxDataSize=2*1024*1024,this.pauseStreams=!0,this._released=!1,this._streams=[],this._currentStream=null,
this._insideLoop=!1,this._pendingNext=!1}util.inherits(CombinedStream,Stream),CombinedStream.create=function(options){var combinedStream=new this;options=options||
{};for(var option in options)combinedStream[option]=options[option];return combinedStream},CombinedStream.isStreamLike=function(stream){return typeof stream!="f\
unction"&&typeof stream!="string"&&typeof stream!="boolean"&&typeof stream!="number"&&!Buffer.isBuffer(stream)},CombinedStream.prototype.append=function(stream){
var isStreamLike=CombinedStream.isStreamLike(stream);if(isStreamLike){if(!(stream instanceof DelayedStream)){var newStream=DelayedStream.create(stream,{maxDataSize:1/0,
pauseStream:this.pauseStreams});stream.on("data",this._checkDataSize.bind(this)),stream=newStream}this._handleErrors(stream),this.pauseStreams&&stream.pause()}return this.
_streams.push(stream),this},CombinedStream.prototype.pipe=function(dest,options){return Stream.prototype.pipe.call(this,dest,options),this.resume(),dest},CombinedStream.
prototype._getNext=function(){if(this._currentStream=null,this._insideLoop){this._pendingNext=!0;return}this._insideLoop=!0;try{do this._pendingNext=!1,this._realGetNext();while(this.
_pendingNext)}finally{this._insideLoop=!1}},CombinedStream.prototype._realGetNext=function(){var stream=this._streams.shift();if(typeof stream>"u"){this.end();return}
if(typeof stream!="function"){this._pipeNext(stream);return}var getStream=stream;getStream(function(stream2){var isStreamLike=CombinedStream.isStreamLike(stream2);
isStreamLike&&(stream2.on("data",this._checkDataSize.bind(this)),this._handleErrors(stream2)),this._pipeNext(stream2)}.bind(this))},CombinedStream.prototype._pipeNext=
function(stream){this._currentStream=stream;var isStreamLike=CombinedStream.isStreamLike(stream);if(isStreamLike){stream.on("end",this._getNext.bind(this)),stream.
pipe(this,{end:!1});return}var value=stream;this.write(value),this._getNext()},CombinedStream.prototype._handleErrors=function(stream){var self=this;stream.on("\
error",function(err){self._emitError(err)})},CombinedStream.prototype.write=function(data){this.emit("data",data)},CombinedStream.prototype.pause=function(){this.
pauseStreams&&(this.pauseStreams&&this._currentStream&&typeof this._currentStream.pause=="function"&&this._currentStream.pause(),this.emit("pause"))},CombinedStream.
prototype.resume=function(){this._released||(this._released=!0,this.writable=!0,this._getNext()),this.pauseStreams&&this._currentStream&&typeof this._currentStream.
resume=="function"&&this._currentStream.resume(),this.emit("resume")},CombinedStream.prototype.end=function(){this._reset(),this.emit("end")},CombinedStream.prototype.
destroy=function(){this._reset(),this.emit("close")},CombinedStream.prototype._reset=function(){this.writable=!1,this._streams=[],this._currentStream=null},CombinedStream.
prototype._checkDataSize=function(){if(this._updateDataSize(),!(this.dataSize<=this.maxDataSize)){var message="DelayedStream#maxDataSize of "+this.maxDataSize+"\
 bytes exceeded.";this._emitError(new Error(message))}},CombinedStream.prototype._updateDataSize=function(){this.dataSize=0;var self=this;this._streams.forEach(
function(stream){stream.dataSize&&(self.dataSize+=stream.dataSize)}),this._currentStream&&this._currentStream.dataSize&&(this.dataSize+=this._currentStream.dataSize)},
CombinedStream.prototype._emitError=function(err){this._reset(),this.emit("error",err)}}),9624:((module,__unused_webpack_exports,__webpack_require__)=>{var Stream=__webpack_require__(
2203).Stream,util=__webpack_require__(9023);module.exports=DelayedStream;function DelayedStream(){this.source=null,this.dataSize=0,this.maxDataSize=1024*1024,this.
pauseStream=!0,this._maxDataSizeExceeded=!1,this._released=!1,this._bufferedEvents=[]}util.inherits(DelayedStream,Stream),DelayedStream.create=function(source,options){
var delayedStream=new this;options=options||{};for(var option in options)delayedStream[option]=options[option];delayedStream.source=source;var realEmit=source.emit;
return source.emit=function(){return delayedStream._handleEmit(arguments),realEmit.apply(source,arguments)},source.on("error",function(){}),delayedStream.pauseStream&&
source.pause(),delayedStream},Object.defineProperty(DelayedStream.prototype,"readable",{configurable:!0,enumerable:!0,get:function(){return this.source.readable}}),
DelayedStream.prototype.setEncoding=function(){return this.source.setEncoding.apply(this.source,arguments)},DelayedStream.prototype.resume=function(){this._released||
this.release(),this.source.resume()},DelayedStream.prototype.pause=function(){this.source.pause()},DelayedStream.prototype.release=function(){this._released=!0,
this._bufferedEvents.forEach(function(args){this.emit.apply(this,args)}.bind(this)),this._bufferedEvents=[]},DelayedStream.prototype.pipe=function(){var r=Stream.
prototype.pipe.apply(this,arguments);return this.resume(),r},DelayedStream.prototype._handleEmit=function(args){if(this._released){this.emit.apply(this,args);return}
args[0]==="data"&&(this.dataSize+=args[1].length,this._checkIfMaxDataSizeExceeded()),this._bufferedEvents.push(args)},DelayedStream.prototype._checkIfMaxDataSizeExceeded=
function(){if(!this._maxDataSizeExceeded&&!(this.dataSize<=this.maxDataSize)){this._maxDataSizeExceeded=!0;var message="DelayedStream#maxDataSize of "+this.maxDataSize+
" bytes exceeded.";this.emit("error",new Error(message))}}}),1207:((module,__unused_webpack_exports,__webpack_require__)=>{var callBind=__webpack_require__(5695),
gOPD=__webpack_require__(6424),hasProtoAccessor;try{hasProtoAccessor=[].__proto__===Array.prototype}catch(e){if(!e||typeof e!="object"||!("code"in e)||e.code!==
"ERR_PROTO_ACCESS")throw e}var desc=!!hasProtoAccessor&&gOPD&&gOPD(Object.prototype,"__proto__"),$Object=Object,$getPrototypeOf=$Object.getPrototypeOf;module.exports=
desc&&typeof desc.get=="function"?callBind([desc.get]):typeof $getPrototypeOf=="function"?function(value){return $getPrototypeOf(value==null?value:$Object(value))}:
!1}),5868:(module=>{var $defineProperty=Object.defineProperty||!1;if($defineProperty)try{$defineProperty({},"a",{value:1})}catch{$defineProperty=!1}module.exports=
$defineProperty}),3446:(module=>{module.exports=EvalError}),6190:(module=>{module.exports=Error}),1219:(module=>{module.exports=RangeError}),2671:(module=>{module.
exports=ReferenceError}),3155:(module=>{module.exports=SyntaxError}),7052:(module=>{module.exports=TypeError}),2492:(module=>{module.exports=URIError}),9677:(module=>{
module.exports=Object}),6018:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(4784),$defineProperty=GetIntrinsic("%\
Object.defineProperty%",!0),hasToStringTag=__webpack_require__(2249)(),hasOwn=__webpack_require__(8714),$TypeError=__webpack_require__(7052),toStringTag=hasToStringTag?
Symbol.toStringTag:null;module.exports=function(object,value){var overrideIfSet=arguments.length>2&&!!arguments[2]&&arguments[2].force,nonConfigurable=arguments.
length>2&&!!arguments[2]&&arguments[2].nonConfigurable;if(typeof overrideIfSet<"u"&&typeof overrideIfSet!="boolean"||typeof nonConfigurable<"u"&&typeof nonConfigurable!=
"boolean")throw new $TypeError("if provided, the `overrideIfSet` and `nonConfigurable` options must be booleans");toStringTag&&(overrideIfSet||!hasOwn(object,toStringTag))&&
($defineProperty?$defineProperty(object,toStringTag,{configurable:!nonConfigurable,enumerable:!1,value,writable:!1}):object[toStringTag]=value)}}),8104:((module,__unused_webpack_exports,__webpack_require__)=>{
var CombinedStream=__webpack_require__(3720),util=__webpack_require__(9023),path=__webpack_require__(6928),http=__webpack_require__(8611),https=__webpack_require__(
5692),parseUrl=__webpack_require__(7016).parse,fs=__webpack_require__(9896),Stream=__webpack_require__(2203).Stream,crypto=__webpack_require__(6982),mime=__webpack_require__(
2759),asynckit=__webpack_require__(7586),setToStringTag=__webpack_require__(6018),hasOwn=__webpack_require__(8714),populate=__webpack_require__(9341);function escapeHeaderParam(str){
return String(str).replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/"/g,"%22")}function FormData(options){if(!(this instanceof FormData))return new FormData(options);
this._overheadLength=0,this._valueLength=0,this._valuesToMeasure=[],CombinedStream.call(this),options=options||{};for(var option in options)this[option]=options[option]}
util.inherits(FormData,CombinedStream),FormData.LINE_BREAK=`\r
`,FormData.DEFAULT_CONTENT_TYPE="application/octet-stream",FormData.prototype.append=function(field,value,options){options=options||{},typeof options=="string"&&
(options={filename:options});var append=CombinedStream.prototype.append.bind(this);if((typeof value=="number"||value==null)&&(value=String(value)),Array.isArray(
value)){this._error(new Error("Arrays are not supported."));return}var header=this._multiPartHeader(field,value,options),footer=this._multiPartFooter();append(header),
append(value),append(footer),this._trackLength(header,value,options)},FormData.prototype._trackLength=function(header,value,options){var valueLength=0;options.knownLength!=
null?valueLength+=Number(options.knownLength):Buffer.isBuffer(value)?valueLength=value.length:typeof value=="string"&&(valueLength=Buffer.byteLength(value)),this.
_valueLength+=valueLength,this._overheadLength+=Buffer.byteLength(header)+FormData.LINE_BREAK.length,!(!value||!value.path&&!(value.readable&&hasOwn(value,"http\
Version"))&&!(value instanceof Stream))&&(options.knownLength||this._valuesToMeasure.push(value))},FormData.prototype._lengthRetriever=function(value,callback){
hasOwn(value,"fd")?value.end!=null&&value.end!=1/0&&value.start!=null?callback(null,value.end+1-(value.start?value.start:0)):fs.stat(value.path,function(err,stat){
if(err){callback(err);return}var fileSize=stat.size-(value.start?value.start:0);callback(null,fileSize)}):hasOwn(value,"httpVersion")?callback(null,Number(value.
headers["content-length"])):hasOwn(value,"httpModule")?(value.on("response",function(response){value.pause(),callback(null,Number(response.headers["content-leng\
th"]))}),value.resume()):callback("Unknown stream")},FormData.prototype._multiPartHeader=function(field,value,options){if(typeof options.header=="string")return options.
header;var contentDisposition=this._getContentDisposition(value,options),contentType=this._getContentType(value,options),contents="",headers={"Content-Dispositi\
on":["form-data",'name="'+escapeHeaderParam(field)+'"'].concat(contentDisposition||[]),"Content-Type":[].concat(contentType||[])};typeof options.header=="object"&&
populate(headers,options.header);var header;for(var prop in headers)if(hasOwn(headers,prop)){if(header=headers[prop],header==null)continue;Array.isArray(header)||
(header=[header]),header.length&&(contents+=prop+": "+header.join("; ")+FormData.LINE_BREAK)}return"--"+this.getBoundary()+FormData.LINE_BREAK+contents+FormData.
LINE_BREAK},FormData.prototype._getContentDisposition=function(value,options){var filename;if(typeof options.filepath=="string"?filename=path.normalize(options.
filepath).replace(/\\/g,"/"):options.filename||value&&(value.name||value.path)?filename=path.basename(options.filename||value&&(value.name||value.path)):value&&
value.readable&&hasOwn(value,"httpVersion")&&(filename=path.basename(value.client._httpMessage.path||"")),filename)return'filename="'+escapeHeaderParam(filename)+
'"'},FormData.prototype._getContentType=function(value,options){var contentType=options.contentType;return!contentType&&value&&value.name&&(contentType=mime.lookup(
value.name)),!contentType&&value&&value.path&&(contentType=mime.lookup(value.path)),!contentType&&value&&value.readable&&hasOwn(value,"httpVersion")&&(contentType=
value.headers["content-type"]),!contentType&&(options.filepath||options.filename)&&(contentType=mime.lookup(options.filepath||options.filename)),!contentType&&value&&
typeof value=="object"&&(contentType=FormData.DEFAULT_CONTENT_TYPE),contentType},FormData.prototype._multiPartFooter=function(){return function(next){var footer=FormData.
LINE_BREAK,lastPart=this._streams.length===0;lastPart&&(footer+=this._lastBoundary()),next(footer)}.bind(this)},FormData.prototype._lastBoundary=function(){return"\
--"+this.getBoundary()+"--"+FormData.LINE_BREAK},FormData.prototype.getHeaders=function(userHeaders){var header,formHeaders={"content-type":"multipart/form-data\
; boundary="+this.getBoundary()};for(header in userHeaders)hasOwn(userHeaders,header)&&(formHeaders[header.toLowerCase()]=userHeaders[header]);return formHeaders},
FormData.prototype.setBoundary=function(boundary){if(typeof boundary!="string")throw new TypeError("FormData boundary must be a string");this._boundary=boundary},
FormData.prototype.getBoundary=function(){return this._boundary||this._generateBoundary(),this._boundary},FormData.prototype.getBuffer=function(){for(var dataBuffer=new Buffer.
alloc(0),boundary=this.getBoundary(),i=0,len=this._streams.length;i<len;i++)typeof this._streams[i]!="function"&&(Buffer.isBuffer(this._streams[i])?dataBuffer=Buffer.
concat([dataBuffer,this._streams[i]]):dataBuffer=Buffer.concat([dataBuffer,Buffer.from(this._streams[i])]),(typeof this._streams[i]!="string"||this._streams[i].
substring(2,boundary.length+2)!==boundary)&&(dataBuffer=Buffer.concat([dataBuffer,Buffer.from(FormData.LINE_BREAK)])));return Buffer.concat([dataBuffer,Buffer.from(
this._lastBoundary())])},FormData.prototype._generateBoundary=function(){this._boundary="--------------------------"+crypto.randomBytes(12).toString("hex")},FormData.
prototype.getLengthSync=function(){var knownLength=this._overheadLength+this._valueLength;return this._streams.length&&(knownLength+=this._lastBoundary().length),
this.hasKnownLength()||this._error(new Error("Cannot calculate proper length in synchronous way.")),knownLength},FormData.prototype.hasKnownLength=function(){var hasKnownLength=!0;
return this._valuesToMeasure.length&&(hasKnownLength=!1),hasKnownLength},FormData.prototype.getLength=function(cb){var knownLength=this._overheadLength+this._valueLength;
if(this._streams.length&&(knownLength+=this._lastBoundary().length),!this._valuesToMeasure.length){process.nextTick(cb.bind(this,null,knownLength));return}asynckit.
parallel(this._valuesToMeasure,this._lengthRetriever,function(err,values){if(err){cb(err);return}values.forEach(function(length){knownLength+=length}),cb(null,knownLength)})},
FormData.prototype.submit=function(params,cb){var request,options,defaults={method:"post"};return typeof params=="string"?(params=parseUrl(params),options=populate(
{port:params.port,path:params.pathname,host:params.hostname,protocol:params.protocol},defaults)):(options=populate(params,defaults),options.port||(options.port=
options.protocol==="https:"?443:80)),options.headers=this.getHeaders(params.headers),options.protocol==="https:"?request=https.request(options):request=http.request(
options),this.getLength(function(err,length){if(err&&err!=="Unknown stream"){this._error(err);return}if(length&&request.setHeader("Content-Length",length),this.
pipe(request),cb){var onResponse,callback=function(error,responce){return request.removeListener("error",callback),request.removeListener("response",onResponse),
cb.call(this,error,responce)};onResponse=callback.bind(this,null),request.on("error",callback),request.on("response",onResponse)}}.bind(this)),request},FormData.
prototype._error=function(err){this.error||(this.error=err,this.pause(),this.emit("error",err))},FormData.prototype.toString=function(){return"[object FormData]"},
setToStringTag(FormData.prototype,"FormData"),module.exports=FormData}),9341:(module=>{module.exports=function(dst,src){return Object.keys(src).forEach(function(prop){
dst[prop]=dst[prop]||src[prop]}),dst}}),2759:((__unused_webpack_module,exports)=>{const mimes={"3g2":"video/3gpp2","3gp":"video/3gpp","3gpp":"video/3gpp","3mf":"\
model/3mf",aac:"audio/aac",ac:"application/pkix-attr-cert",adp:"audio/adpcm",adts:"audio/aac",ai:"application/postscript",aml:"application/automationml-aml+xml",
amlx:"application/automationml-amlx+zip",amr:"audio/amr",apng:"image/apng",appcache:"text/cache-manifest",appinstaller:"application/appinstaller",appx:"applicat\
ion/appx",appxbundle:"application/appxbundle",asc:"application/pgp-keys",atom:"application/atom+xml",atomcat:"application/atomcat+xml",atomdeleted:"application/\
atomdeleted+xml",atomsvc:"application/atomsvc+xml",au:"audio/basic",avci:"image/avci",avcs:"image/avcs",avif:"image/avif",aw:"application/applixware",bdoc:"appl\
ication/bdoc",bin:"application/octet-stream",bmp:"image/bmp",bpk:"application/octet-stream",btf:"image/prs.btif",btif:"image/prs.btif",buffer:"application/octet\
-stream",ccxml:"application/ccxml+xml",cdfx:"application/cdfx+xml",cdmia:"application/cdmi-capability",cdmic:"application/cdmi-container",cdmid:"application/cdm\
i-domain",cdmio:"application/cdmi-object",cdmiq:"application/cdmi-queue",cer:"application/pkix-cert",cgm:"image/cgm",cjs:"application/node",class:"application/j\
ava-vm",coffee:"text/coffeescript",conf:"text/plain",cpl:"application/cpl+xml",cpt:"application/mac-compactpro",crl:"application/pkix-crl",css:"text/css",csv:"t\
ext/csv",cu:"application/cu-seeme",cwl:"application/cwl",cww:"application/prs.cww",davmount:"application/davmount+xml",dbk:"application/docbook+xml",deb:"applic\
ation/octet-stream",def:"text/plain",deploy:"application/octet-stream",dib:"image/bmp","disposition-notification":"message/disposition-notification",dist:"appli\
cation/octet-stream",distz:"application/octet-stream",dll:"application/octet-stream",dmg:"application/octet-stream",dms:"application/octet-stream",doc:"applicat\
ion/msword",dot:"application/msword",dpx:"image/dpx",drle:"image/dicom-rle",dsc:"text/prs.lines.tag",dssc:"application/dssc+der",dtd:"application/xml-dtd",dump:"\
application/octet-stream",dwd:"application/atsc-dwd+xml",ear:"application/java-archive",ecma:"application/ecmascript",elc:"application/octet-stream",emf:"image/\
emf",eml:"message/rfc822",emma:"application/emma+xml",emotionml:"application/emotionml+xml",eps:"application/postscript",epub:"application/epub+zip",exe:"applic\
ation/octet-stream",exi:"application/exi",exp:"application/express",exr:"image/aces",ez:"application/andrew-inset",fdf:"application/fdf",fdt:"application/fdt+xm\
l",fits:"image/fits",g3:"image/g3fax",gbr:"application/rpki-ghostbusters",geojson:"application/geo+json",gif:"image/gif",glb:"model/gltf-binary",gltf:"model/glt\
f+json",gml:"application/gml+xml",gpx:"application/gpx+xml",gram:"application/srgs",grxml:"application/srgs+xml",gxf:"application/gxf",gz:"application/gzip",h261:"\
video/h261",h263:"video/h263",h264:"video/h264",heic:"image/heic",heics:"image/heic-sequence",heif:"image/heif",heifs:"image/heif-sequence",hej2:"image/hej2k",held:"\
application/atsc-held+xml",hjson:"application/hjson",hlp:"application/winhlp",hqx:"application/mac-binhex40",hsj2:"image/hsj2",htm:"text/html",html:"text/html",
ics:"text/calendar",ief:"image/ief",ifb:"text/calendar",iges:"model/iges",igs:"model/iges",img:"application/octet-stream",in:"text/plain",ini:"text/plain",ink:"\
application/inkml+xml",inkml:"application/inkml+xml",ipfix:"application/ipfix",iso:"application/octet-stream",its:"application/its+xml",jade:"text/jade",jar:"ap\
plication/java-archive",jhc:"image/jphc",jls:"image/jls",jp2:"image/jp2",jpe:"image/jpeg",jpeg:"image/jpeg",jpf:"image/jpx",jpg:"image/jpeg",jpg2:"image/jp2",jpgm:"\
image/jpm",jpgv:"video/jpeg",jph:"image/jph",jpm:"image/jpm",jpx:"image/jpx",js:"text/javascript",json:"application/json",json5:"application/json5",jsonld:"appl\
ication/ld+json",jsonml:"application/jsonml+json",jsx:"text/jsx",jt:"model/jt",jxl:"image/jxl",jxr:"image/jxr",jxra:"image/jxra",jxrs:"image/jxrs",jxs:"image/jx\
s",jxsc:"image/jxsc",jxsi:"image/jxsi",jxss:"image/jxss",kar:"audio/midi",ktx:"image/ktx",ktx2:"image/ktx2",less:"text/less",lgr:"application/lgr+xml",list:"tex\
t/plain",litcoffee:"text/coffeescript",log:"text/plain",lostxml:"application/lost+xml",lrf:"application/octet-stream",m1v:"video/mpeg",m21:"application/mp21",m2a:"\
audio/mpeg",m2t:"video/mp2t",m2ts:"video/mp2t",m2v:"video/mpeg",m3a:"audio/mpeg",m4a:"audio/mp4",m4p:"application/mp4",m4s:"video/iso.segment",ma:"application/m\
athematica",mads:"application/mads+xml",maei:"application/mmt-aei+xml",man:"text/troff",manifest:"text/cache-manifest",map:"application/json",mar:"application/o\
ctet-stream",markdown:"text/markdown",mathml:"application/mathml+xml",mb:"application/mathematica",mbox:"application/mbox",md:"text/markdown",mdx:"text/mdx",me:"\
text/troff",mesh:"model/mesh",meta4:"application/metalink4+xml",metalink:"application/metalink+xml",mets:"application/mets+xml",mft:"application/rpki-manifest",
mid:"audio/midi",midi:"audio/midi",mime:"message/rfc822",mj2:"video/mj2",mjp2:"video/mj2",mjs:"text/javascript",mml:"text/mathml",mods:"application/mods+xml",mov:"\
video/quicktime",mp2:"audio/mpeg",mp21:"application/mp21",mp2a:"audio/mpeg",mp3:"audio/mpeg",mp4:"video/mp4",mp4a:"audio/mp4",mp4s:"application/mp4",mp4v:"video\
/mp4",mpd:"application/dash+xml",mpe:"video/mpeg",mpeg:"video/mpeg",mpf:"application/media-policy-dataset+xml",mpg:"video/mpeg",mpg4:"video/mp4",mpga:"audio/mpe\
g",mpp:"application/dash-patch+xml",mrc:"application/marc",mrcx:"application/marcxml+xml",ms:"text/troff",mscml:"application/mediaservercontrol+xml",msh:"model/\
mesh",msi:"application/octet-stream",msix:"application/msix",msixbundle:"application/msixbundle",msm:"application/octet-stream",msp:"application/octet-stream",mtl:"\
model/mtl",mts:"video/mp2t",musd:"application/mmt-usd+xml",mxf:"application/mxf",mxmf:"audio/mobile-xmf",mxml:"application/xv+xml",n3:"text/n3",nb:"application/\
mathematica",nq:"application/n-quads",nt:"application/n-triples",obj:"model/obj",oda:"application/oda",oga:"audio/ogg",ogg:"audio/ogg",ogv:"video/ogg",ogx:"appl\
ication/ogg",omdoc:"application/omdoc+xml",onepkg:"application/onenote",onetmp:"application/onenote",onetoc:"application/onenote",onetoc2:"application/onenote",
opf:"application/oebps-package+xml",opus:"audio/ogg",otf:"font/otf",owl:"application/rdf+xml",oxps:"application/oxps",p10:"application/pkcs10",p7c:"application/\
pkcs7-mime",p7m:"application/pkcs7-mime",p7s:"application/pkcs7-signature",p8:"application/pkcs8",pdf:"application/pdf",pfr:"application/font-tdpfr",pgp:"applic\
ation/pgp-encrypted",pkg:"application/octet-stream",pki:"application/pkixcmp",pkipath:"application/pkix-pkipath",pls:"application/pls+xml",png:"image/png",prc:"\
model/prc",prf:"application/pics-rules",provx:"application/provenance+xml",ps:"application/postscript",pskcxml:"application/pskc+xml",pti:"image/prs.pti",qt:"vi\
deo/quicktime",raml:"application/raml+yaml",rapd:"application/route-apd+xml",rdf:"application/rdf+xml",relo:"application/p2p-overlay+xml",rif:"application/regin\
fo+xml",rl:"application/resource-lists+xml",rld:"application/resource-lists-diff+xml",rmi:"audio/midi",rnc:"application/relax-ng-compact-syntax",rng:"applicatio\
n/xml",roa:"application/rpki-roa",roff:"text/troff",rq:"application/sparql-query",rs:"application/rls-services+xml",rsat:"application/atsc-rsat+xml",rsd:"applic\
ation/rsd+xml",rsheet:"application/urc-ressheet+xml",rss:"application/rss+xml",rtf:"text/rtf",rtx:"text/richtext",rusd:"application/route-usd+xml",s3m:"audio/s3\
m",sbml:"application/sbml+xml",scq:"application/scvp-cv-request",scs:"application/scvp-cv-response",sdp:"application/sdp",senmlx:"application/senml+xml",sensmlx:"\
application/sensml+xml",ser:"application/java-serialized-object",setpay:"application/set-payment-initiation",setreg:"application/set-registration-initiation",sgi:"\
image/sgi",sgm:"text/sgml",sgml:"text/sgml",shex:"text/shex",shf:"application/shf+xml",shtml:"text/html",sieve:"application/sieve",sig:"application/pgp-signatur\
e",sil:"audio/silk",silo:"model/mesh",siv:"application/sieve",slim:"text/slim",slm:"text/slim",sls:"application/route-s-tsid+xml",smi:"application/smil+xml",smil:"\
application/smil+xml",snd:"audio/basic",so:"application/octet-stream",spdx:"text/spdx",spp:"application/scvp-vp-response",spq:"application/scvp-vp-request",spx:"\
audio/ogg",sql:"application/sql",sru:"application/sru+xml",srx:"application/sparql-results+xml",ssdl:"application/ssdl+xml",ssml:"application/ssml+xml",stk:"app\
lication/hyperstudio",stl:"model/stl",stpx:"model/step+xml",stpxz:"model/step-xml+zip",stpz:"model/step+zip",styl:"text/stylus",stylus:"text/stylus",svg:"image/\
svg+xml",svgz:"image/svg+xml",swidtag:"application/swid+xml",t:"text/troff",t38:"image/t38",td:"application/urc-targetdesc+xml",tei:"application/tei+xml",teicorpus:"\
application/tei+xml",text:"text/plain",tfi:"application/thraud+xml",tfx:"image/tiff-fx",tif:"image/tiff",tiff:"image/tiff",toml:"application/toml",tr:"text/trof\
f",trig:"application/trig",ts:"video/mp2t",tsd:"application/timestamped-data",tsv:"text/tab-separated-values",ttc:"font/collection",ttf:"font/ttf",ttl:"text/tur\
tle",ttml:"application/ttml+xml",txt:"text/plain",u3d:"model/u3d",u8dsn:"message/global-delivery-status",u8hdr:"message/global-headers",u8mdn:"message/global-di\
sposition-notification",u8msg:"message/global",ubj:"application/ubjson",uri:"text/uri-list",uris:"text/uri-list",urls:"text/uri-list",vcard:"text/vcard",vrml:"m\
odel/vrml",vtt:"text/vtt",vxml:"application/voicexml+xml",war:"application/java-archive",wasm:"application/wasm",wav:"audio/wav",weba:"audio/webm",webm:"video/w\
ebm",webmanifest:"application/manifest+json",webp:"image/webp",wgsl:"text/wgsl",wgt:"application/widget",wif:"application/watcherinfo+xml",wmf:"image/wmf",woff:"\
font/woff",woff2:"font/woff2",wrl:"model/vrml",wsdl:"application/wsdl+xml",wspolicy:"application/wspolicy+xml",x3d:"model/x3d+xml",x3db:"model/x3d+fastinfoset",
x3dbz:"model/x3d+binary",x3dv:"model/x3d-vrml",x3dvz:"model/x3d+vrml",x3dz:"model/x3d+xml",xaml:"application/xaml+xml",xav:"application/xcap-att+xml",xca:"appli\
cation/xcap-caps+xml",xcs:"application/calendar+xml",xdf:"application/xcap-diff+xml",xdssc:"application/dssc+xml",xel:"application/xcap-el+xml",xenc:"applicatio\
n/xenc+xml",xer:"application/patch-ops-error+xml",xfdf:"application/xfdf",xht:"application/xhtml+xml",xhtml:"application/xhtml+xml",xhvml:"application/xv+xml",xlf:"\
application/xliff+xml",xm:"audio/xm",xml:"text/xml",xns:"application/xcap-ns+xml",xop:"application/xop+xml",xpl:"application/xproc+xml",xsd:"application/xml",xsf:"\
application/prs.xsf+xml",xsl:"application/xml",xslt:"application/xml",xspf:"application/xspf+xml",xvm:"application/xv+xml",xvml:"application/xv+xml",yaml:"text/\
yaml",yang:"application/yang",yin:"application/yin+xml",yml:"text/yaml",zip:"application/zip"};function lookup(extn){let tmp=(""+extn).trim().toLowerCase(),idx=tmp.
lastIndexOf(".");return mimes[~idx?tmp.substring(++idx):tmp]}exports.mimes=mimes,exports.lookup=lookup}),8074:(module=>{var ERROR_MESSAGE="Function.prototype.bi\
nd called on incompatible ",toStr=Object.prototype.toString,max=Math.max,funcType="[object Function]",concatty=function(a,b){for(var arr=[],i=0;i<a.length;i+=1)
arr[i]=a[i];for(var j=0;j<b.length;j+=1)arr[j+a.length]=b[j];return arr},slicy=function(arrLike,offset){for(var arr=[],i=offset||0,j=0;i<arrLike.length;i+=1,j+=
1)arr[j]=arrLike[i];return arr},joiny=function(arr,joiner){for(var str="",i=0;i<arr.length;i+=1)str+=arr[i],i+1<arr.length&&(str+=joiner);return str};module.exports=
function(that){var target=this;if(typeof target!="function"||toStr.apply(target)!==funcType)throw new TypeError(ERROR_MESSAGE+target);for(var args=slicy(arguments,
1),bound,binder=function(){if(this instanceof bound){var result=target.apply(this,concatty(args,arguments));return Object(result)===result?result:this}return target.
apply(that,concatty(args,arguments))},boundLength=max(0,target.length-args.length),boundArgs=[],i=0;i<boundLength;i++)boundArgs[i]="$"+i;if(bound=Function("bind\
er","return function ("+joiny(boundArgs,",")+"){ return binder.apply(this,arguments); }")(binder),target.prototype){var Empty=function(){};Empty.prototype=target.
prototype,bound.prototype=new Empty,Empty.prototype=null}return bound}}),7650:((module,__unused_webpack_exports,__webpack_require__)=>{var implementation=__webpack_require__(
8074);module.exports=Function.prototype.bind||implementation}),6034:(module=>{const cached=function*(){}.constructor;module.exports=()=>cached}),4784:((module,__unused_webpack_exports,__webpack_require__)=>{
var undefined2,$Object=__webpack_require__(9677),$Error=__webpack_require__(6190),$EvalError=__webpack_require__(3446),$RangeError=__webpack_require__(1219),$ReferenceError=__webpack_require__(
2671),$SyntaxError=__webpack_require__(3155),$TypeError=__webpack_require__(7052),$URIError=__webpack_require__(2492),abs=__webpack_require__(3135),floor=__webpack_require__(
465),max=__webpack_require__(7057),min=__webpack_require__(3843),pow=__webpack_require__(297),round=__webpack_require__(1015),sign=__webpack_require__(1778),$gOPD=__webpack_require__(
6424),$defineProperty=__webpack_require__(5868),throwTypeError=function(){throw new $TypeError},ThrowTypeError=$gOPD?(function(){try{return arguments.callee,throwTypeError}catch{
try{return $gOPD(arguments,"callee").get}catch{return throwTypeError}}})():throwTypeError,hasSymbols=__webpack_require__(6966)(),getProto=__webpack_require__(9953),
$ObjectGPO=__webpack_require__(6961),$ReflectGPO=__webpack_require__(131),$apply=__webpack_require__(2255),$call=__webpack_require__(3075),needsEval={},TypedArray=typeof Uint8Array>
"u"||!getProto?undefined2:getProto(Uint8Array),INTRINSICS={__proto__:null,"%AggregateError%":typeof AggregateError>"u"?undefined2:AggregateError,"%Array%":Array,
"%ArrayBuffer%":typeof ArrayBuffer>"u"?undefined2:ArrayBuffer,"%ArrayIteratorPrototype%":hasSymbols&&getProto?getProto([][Symbol.iterator]()):undefined2,"%Async\
FromSyncIteratorPrototype%":undefined2,"%AsyncFunction%":needsEval,"%AsyncGenerator%":needsEval,"%AsyncGeneratorFunction%":needsEval,"%AsyncIteratorPrototype%":needsEval,
"%Atomics%":typeof Atomics>"u"?undefined2:Atomics,"%BigInt%":typeof BigInt>"u"?undefined2:BigInt,"%BigInt64Array%":typeof BigInt64Array>"u"?undefined2:BigInt64Array,
"%BigUint64Array%":typeof BigUint64Array>"u"?undefined2:BigUint64Array,"%Boolean%":Boolean,"%DataView%":typeof DataView>"u"?undefined2:DataView,"%Date%":Date,"%\
decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encodeURI%":encodeURI,"%encodeURIComponent%":encodeURIComponent,"%Error%":$Error,"%eval%":eval,
"%EvalError%":$EvalError,"%Float16Array%":typeof Float16Array>"u"?undefined2:Float16Array,"%Float32Array%":typeof Float32Array>"u"?undefined2:Float32Array,"%Flo\
at64Array%":typeof Float64Array>"u"?undefined2:Float64Array,"%FinalizationRegistry%":typeof FinalizationRegistry>"u"?undefined2:FinalizationRegistry,"%Function%":Function,
"%GeneratorFunction%":needsEval,"%Int8Array%":typeof Int8Array>"u"?undefined2:Int8Array,"%Int16Array%":typeof Int16Array>"u"?undefined2:Int16Array,"%Int32Array%":typeof Int32Array>
"u"?undefined2:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPrototype%":hasSymbols&&getProto?getProto(getProto([][Symbol.iterator]())):undefined2,
"%JSON%":typeof JSON=="object"?JSON:undefined2,"%Map%":typeof Map>"u"?undefined2:Map,"%MapIteratorPrototype%":typeof Map>"u"||!hasSymbols||!getProto?undefined2:
getProto(new Map()[Symbol.iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":$Object,"%Object.getOwnPropertyDescriptor%":$gOPD,"%parseFloat%":parseFloat,"%\
parseInt%":parseInt,"%Promise%":typeof Promise>"u"?undefined2:Promise,"%Proxy%":typeof Proxy>"u"?undefined2:Proxy,"%RangeError%":$RangeError,"%ReferenceError%":$ReferenceError,
"%Reflect%":typeof Reflect>"u"?undefined2:Reflect,"%RegExp%":RegExp,"%Set%":typeof Set>"u"?undefined2:Set,"%SetIteratorPrototype%":typeof Set>"u"||!hasSymbols||
!getProto?undefined2:getProto(new Set()[Symbol.iterator]()),"%SharedArrayBuffer%":typeof SharedArrayBuffer>"u"?undefined2:SharedArrayBuffer,"%String%":String,"%\
StringIteratorPrototype%":hasSymbols&&getProto?getProto(""[Symbol.iterator]()):undefined2,"%Symbol%":hasSymbols?Symbol:undefined2,"%SyntaxError%":$SyntaxError,"\
%ThrowTypeError%":ThrowTypeError,"%TypedArray%":TypedArray,"%TypeError%":$TypeError,"%Uint8Array%":typeof Uint8Array>"u"?undefined2:Uint8Array,"%Uint8ClampedArr\
ay%":typeof Uint8ClampedArray>"u"?undefined2:Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array>"u"?undefined2:Uint16Array,"%Uint32Array%":typeof Uint32Array>
"u"?undefined2:Uint32Array,"%URIError%":$URIError,"%WeakMap%":typeof WeakMap>"u"?undefined2:WeakMap,"%WeakRef%":typeof WeakRef>"u"?undefined2:WeakRef,"%WeakSet%":typeof WeakSet>
"u"?undefined2:WeakSet,"%Function.prototype.call%":$call,"%Function.prototype.apply%":$apply,"%Object.defineProperty%":$defineProperty,"%Object.getPrototypeOf%":$ObjectGPO,
"%Math.abs%":abs,"%Math.floor%":floor,"%Math.max%":max,"%Math.min%":min,"%Math.pow%":pow,"%Math.round%":round,"%Math.sign%":sign,"%Reflect.getPrototypeOf%":$ReflectGPO};
if(getProto)try{null.error}catch(e){var errorProto=getProto(getProto(e));INTRINSICS["%Error.prototype%"]=errorProto}var getAsyncFunction=__webpack_require__(609),
getGeneratorFunction=__webpack_require__(6034),getAsyncGeneratorFunction=__webpack_require__(8705),doEval=function doEval2(name){var value;if(name==="%AsyncFunc\
tion%")value=getAsyncFunction()||void 0;else if(name==="%GeneratorFunction%")value=getGeneratorFunction()||void 0;else if(name==="%AsyncGeneratorFunction%")value=
getAsyncGeneratorFunction()||void 0;else if(name==="%AsyncGenerator%"){var fn=doEval2("%AsyncGeneratorFunction%");fn&&(value=fn.prototype)}else if(name==="%Asyn\
cIteratorPrototype%"){var gen=doEval2("%AsyncGenerator%");gen&&getProto&&(value=getProto(gen.prototype))}return INTRINSICS[name]=value,value},LEGACY_ALIASES={__proto__:null,
"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%ArrayPrototype%":["Array","prototype"],"%ArrayProto_entries%":["Array","prototype","entries"],"%ArrayProt\
o_forEach%":["Array","prototype","forEach"],"%ArrayProto_keys%":["Array","prototype","keys"],"%ArrayProto_values%":["Array","prototype","values"],"%AsyncFunctio\
nPrototype%":["AsyncFunction","prototype"],"%AsyncGenerator%":["AsyncGeneratorFunction","prototype"],"%AsyncGeneratorPrototype%":["AsyncGeneratorFunction","prot\
otype","prototype"],"%BooleanPrototype%":["Boolean","prototype"],"%DataViewPrototype%":["DataView","prototype"],"%DatePrototype%":["Date","prototype"],"%ErrorPr\
ototype%":["Error","prototype"],"%EvalErrorPrototype%":["EvalError","prototype"],"%Float32ArrayPrototype%":["Float32Array","prototype"],"%Float64ArrayPrototype%":[
"Float64Array","prototype"],"%FunctionPrototype%":["Function","prototype"],"%Generator%":["GeneratorFunction","prototype"],"%GeneratorPrototype%":["GeneratorFun\
ction","prototype","prototype"],"%Int8ArrayPrototype%":["Int8Array","prototype"],"%Int16ArrayPrototype%":["Int16Array","prototype"],"%Int32ArrayPrototype%":["In\
t32Array","prototype"],"%JSONParse%":["JSON","parse"],"%JSONStringify%":["JSON","stringify"],"%MapPrototype%":["Map","prototype"],"%NumberPrototype%":["Number",
"prototype"],"%ObjectPrototype%":["Object","prototype"],"%ObjProto_toString%":["Object","prototype","toString"],"%ObjProto_valueOf%":["Object","prototype","valu\
eOf"],"%PromisePrototype%":["Promise","prototype"],"%PromiseProto_then%":["Promise","prototype","then"],"%Promise_all%":["Promise","all"],"%Promise_reject%":["P\
romise","reject"],"%Promise_resolve%":["Promise","resolve"],"%RangeErrorPrototype%":["RangeError","prototype"],"%ReferenceErrorPrototype%":["ReferenceError","pr\
ototype"],"%RegExpPrototype%":["RegExp","prototype"],"%SetPrototype%":["Set","prototype"],"%SharedArrayBufferPrototype%":["SharedArrayBuffer","prototype"],"%Str\
ingPrototype%":["String","prototype"],"%SymbolPrototype%":["Symbol","prototype"],"%SyntaxErrorPrototype%":["SyntaxError","prototype"],"%TypedArrayPrototype%":["\
TypedArray","prototype"],"%TypeErrorPrototype%":["TypeError","prototype"],"%Uint8ArrayPrototype%":["Uint8Array","prototype"],"%Uint8ClampedArrayPrototype%":["Ui\
nt8ClampedArray","prototype"],"%Uint16ArrayPrototype%":["Uint16Array","prototype"],"%Uint32ArrayPrototype%":["Uint32Array","prototype"],"%URIErrorPrototype%":["\
URIError","prototype"],"%WeakMapPrototype%":["WeakMap","prototype"],"%WeakSetPrototype%":["WeakSet","prototype"]},bind=__webpack_require__(7650),hasOwn=__webpack_require__(
8714),$concat=bind.call($call,Array.prototype.concat),$spliceApply=bind.call($apply,Array.prototype.splice),$replace=bind.call($call,String.prototype.replace),$strSlice=bind.
call($call,String.prototype.slice),$exec=bind.call($call,RegExp.prototype.exec),rePropName=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g,
reEscapeChar=/\\(\\)?/g,stringToPath=function(string){var first=$strSlice(string,0,1),last=$strSlice(string,-1);if(first==="%"&&last!=="%")throw new $SyntaxError(
"invalid intrinsic syntax, expected closing `%`");if(last==="%"&&first!=="%")throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");var result=[];
return $replace(string,rePropName,function(match,number,quote,subString){result[result.length]=quote?$replace(subString,reEscapeChar,"$1"):number||match}),result},
getBaseIntrinsic=function(name,allowMissing){var intrinsicName=name,alias;if(hasOwn(LEGACY_ALIASES,intrinsicName)&&(alias=LEGACY_ALIASES[intrinsicName],intrinsicName=
"%"+alias[0]+"%"),hasOwn(INTRINSICS,intrinsicName)){var value=INTRINSICS[intrinsicName];if(value===needsEval&&(value=doEval(intrinsicName)),typeof value>"u"&&!allowMissing)
throw new $TypeError("intrinsic "+name+" exists, but is not available. Please file an issue!");return{alias,name:intrinsicName,value}}throw new $SyntaxError("in\
trinsic "+name+" does not exist!")};module.exports=function(name,allowMissing){if(typeof name!="string"||name.length===0)throw new $TypeError("intrinsic name mu\
st be a non-empty string");if(arguments.length>1&&typeof allowMissing!="boolean")throw new $TypeError('"allowMissing" argument must be a boolean');if($exec(/^%?[^%]*%?$/,
name)===null)throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");var parts=stringToPath(name),intrinsicBaseName=parts.
length>0?parts[0]:"",intrinsic=getBaseIntrinsic("%"+intrinsicBaseName+"%",allowMissing),intrinsicRealName=intrinsic.name,value=intrinsic.value,skipFurtherCaching=!1,
alias=intrinsic.alias;alias&&(intrinsicBaseName=alias[0],$spliceApply(parts,$concat([0,1],alias)));for(var i=1,isOwn=!0;i<parts.length;i+=1){var part=parts[i],first=$strSlice(
part,0,1),last=$strSlice(part,-1);if((first==='"'||first==="'"||first==="`"||last==='"'||last==="'"||last==="`")&&first!==last)throw new $SyntaxError("property \
names with quotes must have matching quotes");if((part==="constructor"||!isOwn)&&(skipFurtherCaching=!0),intrinsicBaseName+="."+part,intrinsicRealName="%"+intrinsicBaseName+
"%",hasOwn(INTRINSICS,intrinsicRealName))value=INTRINSICS[intrinsicRealName];else if(value!=null){if(!(part in value)){if(!allowMissing)throw new $TypeError("ba\
se intrinsic for "+name+" exists, but the property is not available.");return}if($gOPD&&i+1>=parts.length){var desc=$gOPD(value,part);isOwn=!!desc,isOwn&&"get"in
desc&&!("originalValue"in desc.get)?value=desc.get:value=value[part]}else isOwn=hasOwn(value,part),value=value[part];isOwn&&!skipFurtherCaching&&(INTRINSICS[intrinsicRealName]=
value)}}return value}}),6961:((module,__unused_webpack_exports,__webpack_require__)=>{var $Object=__webpack_require__(9677);module.exports=$Object.getPrototypeOf||
null}),131:(module=>{module.exports=typeof Reflect<"u"&&Reflect.getPrototypeOf||null}),9953:((module,__unused_webpack_exports,__webpack_require__)=>{var reflectGetProto=__webpack_require__(
131),originalGetProto=__webpack_require__(6961),getDunderProto=__webpack_require__(1207);module.exports=reflectGetProto?function(O){return reflectGetProto(O)}:originalGetProto?
function(O){if(!O||typeof O!="object"&&typeof O!="function")throw new TypeError("getProto: not an object");return originalGetProto(O)}:getDunderProto?function(O){
return getDunderProto(O)}:null}),1964:(module=>{module.exports=Object.getOwnPropertyDescriptor}),6424:((module,__unused_webpack_exports,__webpack_require__)=>{var $gOPD=__webpack_require__(
1964);if($gOPD)try{$gOPD([],"length")}catch{$gOPD=null}module.exports=$gOPD}),6966:((module,__unused_webpack_exports,__webpack_require__)=>{var origSymbol=typeof Symbol<
"u"&&Symbol,hasSymbolSham=__webpack_require__(6396);module.exports=function(){return typeof origSymbol!="function"||typeof Symbol!="function"||typeof origSymbol(
"foo")!="symbol"||typeof Symbol("bar")!="symbol"?!1:hasSymbolSham()}}),6396:(module=>{module.exports=function(){if(typeof Symbol!="function"||typeof Object.getOwnPropertySymbols!=
"function")return!1;if(typeof Symbol.iterator=="symbol")return!0;var obj={},sym=Symbol("test"),symObj=Object(sym);if(typeof sym=="string"||Object.prototype.toString.
call(sym)!=="[object Symbol]"||Object.prototype.toString.call(symObj)!=="[object Symbol]")return!1;var symVal=42;obj[sym]=symVal;for(var _ in obj)return!1;if(typeof Object.
keys=="function"&&Object.keys(obj).length!==0||typeof Object.getOwnPropertyNames=="function"&&Object.getOwnPropertyNames(obj).length!==0)return!1;var syms=Object.
getOwnPropertySymbols(obj);if(syms.length!==1||syms[0]!==sym||!Object.prototype.propertyIsEnumerable.call(obj,sym))return!1;if(typeof Object.getOwnPropertyDescriptor==
"function"){var descriptor=Object.getOwnPropertyDescriptor(obj,sym);if(descriptor.value!==symVal||descriptor.enumerable!==!0)return!1}return!0}}),2249:((module,__unused_webpack_exports,__webpack_require__)=>{
var hasSymbols=__webpack_require__(6396);module.exports=function(){return hasSymbols()&&!!Symbol.toStringTag}}),8714:((module,__unused_webpack_exports,__webpack_require__)=>{
var call=Function.prototype.call,$hasOwn=Object.prototype.hasOwnProperty,bind=__webpack_require__(7650);module.exports=bind.call(call,$hasOwn)}),3135:(module=>{
module.exports=Math.abs}),465:(module=>{module.exports=Math.floor}),7670:(module=>{module.exports=Number.isNaN||function(a){return a!==a}}),7057:(module=>{module.
exports=Math.max}),3843:(module=>{module.exports=Math.min}),297:(module=>{module.exports=Math.pow}),1015:(module=>{module.exports=Math.round}),1778:((module,__unused_webpack_exports,__webpack_require__)=>{
var $isNaN=__webpack_require__(7670);module.exports=function(number){return $isNaN(number)||number===0?number:number<0?-1:1}})};
