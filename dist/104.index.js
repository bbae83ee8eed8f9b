export const id=104;export const ids=[104];export const modules={609:(t=>{const e=async function(){}.constructor;t.exports=()=>e}),8705:(t=>{
const e=async function*(){}.constructor;t.exports=()=>e}),7586:((t,e,o)=>{t.exports={parallel:o(8403),serial:o(8068),serialOrdered:o(5167)}}),5008:(t=>{
function e(t){"function"==typeof this.jobs[t]&&this.jobs[t]()}t.exports=function(t){Object.keys(t.jobs).forEach(e.bind(t)),t.jobs={}}}),5146:((t,e,o)=>{
var i=o(5530);t.exports=function(t){var e=!1;return i(function(){e=!0}),function(o,a){e?t(o,a):i(function(){t(o,a)})}}}),5530:(t=>{t.exports=function(t){
var e="function"==typeof setImmediate?setImmediate:"object"==typeof process&&"function"==typeof process.nextTick?process.nextTick:null;e?e(t):setTimeout(t,0)}}),
7484:((t,e,o)=>{var i=o(5146),a=o(5008);t.exports=function(t,e,o,r){var n=o.keyedList?o.keyedList[o.index]:o.index;o.jobs[n]=function(t,e,o,a){
return 2==t.length?t(o,i(a)):t(o,e,i(a))}(e,n,t[n],function(t,e){n in o.jobs&&(delete o.jobs[n],t?a(o):o.results[n]=e,r(t,o.results))})}}),1855:(t=>{
t.exports=function(t,e){var o=!Array.isArray(t),i={index:0,keyedList:o||e?Object.keys(t):null,jobs:{},results:o?{}:[],size:o?Object.keys(t).length:t.length}
;return e&&i.keyedList.sort(o?e:function(o,i){return e(t[o],t[i])}),i}}),5357:((t,e,o)=>{var i=o(5008),a=o(5146);t.exports=function(t){
Object.keys(this.jobs).length&&(this.index=this.size,i(this),a(t)(null,this.results))}}),8403:((t,e,o)=>{var i=o(7484),a=o(1855),r=o(5357)
;t.exports=function(t,e,o){for(var n=a(t);n.index<(n.keyedList||t).length;)i(t,e,n,function(t,e){t?o(t,e):0!==Object.keys(n.jobs).length||o(null,n.results)}),
n.index++;return r.bind(n,o)}}),8068:((t,e,o)=>{var i=o(5167);t.exports=function(t,e,o){return i(t,e,null,o)}}),5167:((t,e,o)=>{var i=o(7484),a=o(1855),r=o(5357)
;function n(t,e){return t<e?-1:t>e?1:0}t.exports=function(t,e,o,n){var p=a(t,o);return i(t,e,p,function o(a,r){a?n(a,r):(p.index++,
p.index<(p.keyedList||t).length?i(t,e,p,o):n(null,p.results))}),r.bind(p,n)},t.exports.ascending=n,t.exports.descending=function(t,e){return-1*n(t,e)}}),
1909:((t,e,o)=>{var i=o(7650),a=o(2255),r=o(3075),n=o(2460);t.exports=n||i.call(r,a)}),2255:(t=>{t.exports=Function.prototype.apply}),3075:(t=>{
t.exports=Function.prototype.call}),5695:((t,e,o)=>{var i=o(7650),a=o(7052),r=o(3075),n=o(1909);t.exports=function(t){
if(t.length<1||"function"!=typeof t[0])throw new a("a function is required");return n(i,r,t)}}),2460:(t=>{
t.exports="undefined"!=typeof Reflect&&Reflect&&Reflect.apply}),3720:((t,e,o)=>{var i=o(9023),a=o(2203).Stream,r=o(9624);function n(){this.writable=!1,
this.readable=!0,this.dataSize=0,this.maxDataSize=2097152,this.pauseStreams=!0,this._released=!1,this._streams=[],this._currentStream=null,this._insideLoop=!1,
this._pendingNext=!1}t.exports=n,i.inherits(n,a),n.create=function(t){var e=new this;for(var o in t=t||{})e[o]=t[o];return e},n.isStreamLike=function(t){
return"function"!=typeof t&&"string"!=typeof t&&"boolean"!=typeof t&&"number"!=typeof t&&!Buffer.isBuffer(t)},n.prototype.append=function(t){
if(n.isStreamLike(t)){if(!(t instanceof r)){var e=r.create(t,{maxDataSize:1/0,pauseStream:this.pauseStreams});t.on("data",this._checkDataSize.bind(this)),t=e}
this._handleErrors(t),this.pauseStreams&&t.pause()}return this._streams.push(t),this},n.prototype.pipe=function(t,e){return a.prototype.pipe.call(this,t,e),
this.resume(),t},n.prototype._getNext=function(){if(this._currentStream=null,this._insideLoop)this._pendingNext=!0;else{this._insideLoop=!0;try{do{
this._pendingNext=!1,this._realGetNext()}while(this._pendingNext)}finally{this._insideLoop=!1}}},n.prototype._realGetNext=function(){var t=this._streams.shift()
;void 0!==t?"function"==typeof t?t(function(t){n.isStreamLike(t)&&(t.on("data",this._checkDataSize.bind(this)),this._handleErrors(t)),this._pipeNext(t)
}.bind(this)):this._pipeNext(t):this.end()},n.prototype._pipeNext=function(t){if(this._currentStream=t,
n.isStreamLike(t))return t.on("end",this._getNext.bind(this)),void t.pipe(this,{end:!1});var e=t;this.write(e),this._getNext()},
n.prototype._handleErrors=function(t){var e=this;t.on("error",function(t){e._emitError(t)})},n.prototype.write=function(t){this.emit("data",t)},
n.prototype.pause=function(){
this.pauseStreams&&(this.pauseStreams&&this._currentStream&&"function"==typeof this._currentStream.pause&&this._currentStream.pause(),this.emit("pause"))},
n.prototype.resume=function(){this._released||(this._released=!0,this.writable=!0,this._getNext()),
this.pauseStreams&&this._currentStream&&"function"==typeof this._currentStream.resume&&this._currentStream.resume(),this.emit("resume")},
n.prototype.end=function(){this._reset(),this.emit("end")},n.prototype.destroy=function(){this._reset(),this.emit("close")},n.prototype._reset=function(){
this.writable=!1,this._streams=[],this._currentStream=null},n.prototype._checkDataSize=function(){if(this._updateDataSize(),!(this.dataSize<=this.maxDataSize)){
var t="DelayedStream#maxDataSize of "+this.maxDataSize+" bytes exceeded.";this._emitError(new Error(t))}},n.prototype._updateDataSize=function(){this.dataSize=0
;var t=this;this._streams.forEach(function(e){e.dataSize&&(t.dataSize+=e.dataSize)}),
this._currentStream&&this._currentStream.dataSize&&(this.dataSize+=this._currentStream.dataSize)},n.prototype._emitError=function(t){this._reset(),
this.emit("error",t)}}),9624:((t,e,o)=>{var i=o(2203).Stream,a=o(9023);function r(){this.source=null,this.dataSize=0,this.maxDataSize=1048576,this.pauseStream=!0,
this._maxDataSizeExceeded=!1,this._released=!1,this._bufferedEvents=[]}t.exports=r,a.inherits(r,i),r.create=function(t,e){var o=new this
;for(var i in e=e||{})o[i]=e[i];o.source=t;var a=t.emit;return t.emit=function(){return o._handleEmit(arguments),a.apply(t,arguments)},
t.on("error",function(){}),o.pauseStream&&t.pause(),o},Object.defineProperty(r.prototype,"readable",{configurable:!0,enumerable:!0,get:function(){
return this.source.readable}}),r.prototype.setEncoding=function(){return this.source.setEncoding.apply(this.source,arguments)},r.prototype.resume=function(){
this._released||this.release(),this.source.resume()},r.prototype.pause=function(){this.source.pause()},r.prototype.release=function(){this._released=!0,
this._bufferedEvents.forEach(function(t){this.emit.apply(this,t)}.bind(this)),this._bufferedEvents=[]},r.prototype.pipe=function(){
var t=i.prototype.pipe.apply(this,arguments);return this.resume(),t},r.prototype._handleEmit=function(t){
this._released?this.emit.apply(this,t):("data"===t[0]&&(this.dataSize+=t[1].length,this._checkIfMaxDataSizeExceeded()),this._bufferedEvents.push(t))},
r.prototype._checkIfMaxDataSizeExceeded=function(){if(!(this._maxDataSizeExceeded||this.dataSize<=this.maxDataSize)){this._maxDataSizeExceeded=!0
;var t="DelayedStream#maxDataSize of "+this.maxDataSize+" bytes exceeded.";this.emit("error",new Error(t))}}}),1207:((t,e,o)=>{var i,a=o(5695),r=o(6424);try{
i=[].__proto__===Array.prototype}catch(t){if(!t||"object"!=typeof t||!("code"in t)||"ERR_PROTO_ACCESS"!==t.code)throw t}
var n=!!i&&r&&r(Object.prototype,"__proto__"),p=Object,s=p.getPrototypeOf;t.exports=n&&"function"==typeof n.get?a([n.get]):"function"==typeof s&&function(t){
return s(null==t?t:p(t))}}),5868:(t=>{var e=Object.defineProperty||!1;if(e)try{e({},"a",{value:1})}catch(t){e=!1}t.exports=e}),3446:(t=>{t.exports=EvalError}),
6190:(t=>{t.exports=Error}),1219:(t=>{t.exports=RangeError}),2671:(t=>{t.exports=ReferenceError}),3155:(t=>{t.exports=SyntaxError}),7052:(t=>{t.exports=TypeError}),
2492:(t=>{t.exports=URIError}),9677:(t=>{t.exports=Object}),6018:((t,e,o)=>{
var i=o(4784)("%Object.defineProperty%",!0),a=o(2249)(),r=o(8714),n=o(7052),p=a?Symbol.toStringTag:null;t.exports=function(t,e){
var o=arguments.length>2&&!!arguments[2]&&arguments[2].force,a=arguments.length>2&&!!arguments[2]&&arguments[2].nonConfigurable
;if(void 0!==o&&"boolean"!=typeof o||void 0!==a&&"boolean"!=typeof a)throw new n("if provided, the `overrideIfSet` and `nonConfigurable` options must be booleans")
;!p||!o&&r(t,p)||(i?i(t,p,{configurable:!a,enumerable:!1,value:e,writable:!1}):t[p]=e)}}),8104:((t,e,o)=>{
var i=o(3720),a=o(9023),r=o(6928),n=o(8611),p=o(5692),s=o(7016).parse,l=o(9896),c=o(2203).Stream,m=o(6982),f=o(2759),u=o(7586),d=o(6018),y=o(8714),h=o(9341)
;function x(t){return String(t).replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/"/g,"%22")}function g(t){if(!(this instanceof g))return new g(t)
;for(var e in this._overheadLength=0,this._valueLength=0,this._valuesToMeasure=[],i.call(this),t=t||{})this[e]=t[e]}a.inherits(g,i),g.LINE_BREAK="\r\n",
g.DEFAULT_CONTENT_TYPE="application/octet-stream",g.prototype.append=function(t,e,o){"string"==typeof(o=o||{})&&(o={filename:o})
;var a=i.prototype.append.bind(this);if("number"!=typeof e&&null!=e||(e=String(e)),Array.isArray(e))this._error(new Error("Arrays are not supported."));else{
var r=this._multiPartHeader(t,e,o),n=this._multiPartFooter();a(r),a(e),a(n),this._trackLength(r,e,o)}},g.prototype._trackLength=function(t,e,o){var i=0
;null!=o.knownLength?i+=Number(o.knownLength):Buffer.isBuffer(e)?i=e.length:"string"==typeof e&&(i=Buffer.byteLength(e)),this._valueLength+=i,
this._overheadLength+=Buffer.byteLength(t)+g.LINE_BREAK.length,
e&&(e.path||e.readable&&y(e,"httpVersion")||e instanceof c)&&(o.knownLength||this._valuesToMeasure.push(e))},g.prototype._lengthRetriever=function(t,e){
y(t,"fd")?null!=t.end&&t.end!=1/0&&null!=t.start?e(null,t.end+1-(t.start?t.start:0)):l.stat(t.path,function(o,i){if(o)e(o);else{var a=i.size-(t.start?t.start:0)
;e(null,a)}}):y(t,"httpVersion")?e(null,Number(t.headers["content-length"])):y(t,"httpModule")?(t.on("response",function(o){t.pause(),
e(null,Number(o.headers["content-length"]))}),t.resume()):e("Unknown stream")},g.prototype._multiPartHeader=function(t,e,o){
if("string"==typeof o.header)return o.header;var i,a=this._getContentDisposition(e,o),r=this._getContentType(e,o),n="",p={
"Content-Disposition":["form-data",'name="'+x(t)+'"'].concat(a||[]),"Content-Type":[].concat(r||[])};for(var s in"object"==typeof o.header&&h(p,o.header),
p)if(y(p,s)){if(null==(i=p[s]))continue;Array.isArray(i)||(i=[i]),i.length&&(n+=s+": "+i.join("; ")+g.LINE_BREAK)}
return"--"+this.getBoundary()+g.LINE_BREAK+n+g.LINE_BREAK},g.prototype._getContentDisposition=function(t,e){var o
;if("string"==typeof e.filepath?o=r.normalize(e.filepath).replace(/\\/g,"/"):e.filename||t&&(t.name||t.path)?o=r.basename(e.filename||t&&(t.name||t.path)):t&&t.readable&&y(t,"httpVersion")&&(o=r.basename(t.client._httpMessage.path||"")),
o)return'filename="'+x(o)+'"'},g.prototype._getContentType=function(t,e){var o=e.contentType;return!o&&t&&t.name&&(o=f.lookup(t.name)),
!o&&t&&t.path&&(o=f.lookup(t.path)),!o&&t&&t.readable&&y(t,"httpVersion")&&(o=t.headers["content-type"]),
o||!e.filepath&&!e.filename||(o=f.lookup(e.filepath||e.filename)),!o&&t&&"object"==typeof t&&(o=g.DEFAULT_CONTENT_TYPE),o},
g.prototype._multiPartFooter=function(){return function(t){var e=g.LINE_BREAK;0===this._streams.length&&(e+=this._lastBoundary()),t(e)}.bind(this)},
g.prototype._lastBoundary=function(){return"--"+this.getBoundary()+"--"+g.LINE_BREAK},g.prototype.getHeaders=function(t){var e,o={
"content-type":"multipart/form-data; boundary="+this.getBoundary()};for(e in t)y(t,e)&&(o[e.toLowerCase()]=t[e]);return o},g.prototype.setBoundary=function(t){
if("string"!=typeof t)throw new TypeError("FormData boundary must be a string");this._boundary=t},g.prototype.getBoundary=function(){
return this._boundary||this._generateBoundary(),this._boundary},g.prototype.getBuffer=function(){
for(var t=new Buffer.alloc(0),e=this.getBoundary(),o=0,i=this._streams.length;o<i;o++)"function"!=typeof this._streams[o]&&(t=Buffer.isBuffer(this._streams[o])?Buffer.concat([t,this._streams[o]]):Buffer.concat([t,Buffer.from(this._streams[o])]),
"string"==typeof this._streams[o]&&this._streams[o].substring(2,e.length+2)===e||(t=Buffer.concat([t,Buffer.from(g.LINE_BREAK)])))
;return Buffer.concat([t,Buffer.from(this._lastBoundary())])},g.prototype._generateBoundary=function(){
this._boundary="--------------------------"+m.randomBytes(12).toString("hex")},g.prototype.getLengthSync=function(){var t=this._overheadLength+this._valueLength
;return this._streams.length&&(t+=this._lastBoundary().length),
this.hasKnownLength()||this._error(new Error("Cannot calculate proper length in synchronous way.")),t},g.prototype.hasKnownLength=function(){var t=!0
;return this._valuesToMeasure.length&&(t=!1),t},g.prototype.getLength=function(t){var e=this._overheadLength+this._valueLength
;this._streams.length&&(e+=this._lastBoundary().length),this._valuesToMeasure.length?u.parallel(this._valuesToMeasure,this._lengthRetriever,function(o,i){
o?t(o):(i.forEach(function(t){e+=t}),t(null,e))}):process.nextTick(t.bind(this,null,e))},g.prototype.submit=function(t,e){var o,i,a={method:"post"}
;return"string"==typeof t?(t=s(t),i=h({port:t.port,path:t.pathname,host:t.hostname,protocol:t.protocol
},a)):(i=h(t,a)).port||(i.port="https:"===i.protocol?443:80),i.headers=this.getHeaders(t.headers),o="https:"===i.protocol?p.request(i):n.request(i),
this.getLength(function(t,i){if(t&&"Unknown stream"!==t)this._error(t);else if(i&&o.setHeader("Content-Length",i),this.pipe(o),e){var a,r=function(t,i){
return o.removeListener("error",r),o.removeListener("response",a),e.call(this,t,i)};a=r.bind(this,null),o.on("error",r),o.on("response",a)}}.bind(this)),o},
g.prototype._error=function(t){this.error||(this.error=t,this.pause(),this.emit("error",t))},g.prototype.toString=function(){return"[object FormData]"},
d(g.prototype,"FormData"),t.exports=g}),9341:(t=>{t.exports=function(t,e){return Object.keys(e).forEach(function(o){t[o]=t[o]||e[o]}),t}}),2759:((t,e)=>{const o={
"3g2":"video/3gpp2","3gp":"video/3gpp","3gpp":"video/3gpp","3mf":"model/3mf",aac:"audio/aac",ac:"application/pkix-attr-cert",adp:"audio/adpcm",adts:"audio/aac",
ai:"application/postscript",aml:"application/automationml-aml+xml",amlx:"application/automationml-amlx+zip",amr:"audio/amr",apng:"image/apng",
appcache:"text/cache-manifest",appinstaller:"application/appinstaller",appx:"application/appx",appxbundle:"application/appxbundle",asc:"application/pgp-keys",
atom:"application/atom+xml",atomcat:"application/atomcat+xml",atomdeleted:"application/atomdeleted+xml",atomsvc:"application/atomsvc+xml",au:"audio/basic",
avci:"image/avci",avcs:"image/avcs",avif:"image/avif",aw:"application/applixware",bdoc:"application/bdoc",bin:"application/octet-stream",bmp:"image/bmp",
bpk:"application/octet-stream",btf:"image/prs.btif",btif:"image/prs.btif",buffer:"application/octet-stream",ccxml:"application/ccxml+xml",
cdfx:"application/cdfx+xml",cdmia:"application/cdmi-capability",cdmic:"application/cdmi-container",cdmid:"application/cdmi-domain",
cdmio:"application/cdmi-object",cdmiq:"application/cdmi-queue",cer:"application/pkix-cert",cgm:"image/cgm",cjs:"application/node",class:"application/java-vm",
coffee:"text/coffeescript",conf:"text/plain",cpl:"application/cpl+xml",cpt:"application/mac-compactpro",crl:"application/pkix-crl",css:"text/css",
csv:"text/csv",cu:"application/cu-seeme",cwl:"application/cwl",cww:"application/prs.cww",davmount:"application/davmount+xml",dbk:"application/docbook+xml",
deb:"application/octet-stream",def:"text/plain",deploy:"application/octet-stream",dib:"image/bmp","disposition-notification":"message/disposition-notification",
dist:"application/octet-stream",distz:"application/octet-stream",dll:"application/octet-stream",dmg:"application/octet-stream",dms:"application/octet-stream",
doc:"application/msword",dot:"application/msword",dpx:"image/dpx",drle:"image/dicom-rle",dsc:"text/prs.lines.tag",dssc:"application/dssc+der",
dtd:"application/xml-dtd",dump:"application/octet-stream",dwd:"application/atsc-dwd+xml",ear:"application/java-archive",ecma:"application/ecmascript",
elc:"application/octet-stream",emf:"image/emf",eml:"message/rfc822",emma:"application/emma+xml",emotionml:"application/emotionml+xml",
eps:"application/postscript",epub:"application/epub+zip",exe:"application/octet-stream",exi:"application/exi",exp:"application/express",exr:"image/aces",
ez:"application/andrew-inset",fdf:"application/fdf",fdt:"application/fdt+xml",fits:"image/fits",g3:"image/g3fax",gbr:"application/rpki-ghostbusters",
geojson:"application/geo+json",gif:"image/gif",glb:"model/gltf-binary",gltf:"model/gltf+json",gml:"application/gml+xml",gpx:"application/gpx+xml",
gram:"application/srgs",grxml:"application/srgs+xml",gxf:"application/gxf",gz:"application/gzip",h261:"video/h261",h263:"video/h263",h264:"video/h264",
heic:"image/heic",heics:"image/heic-sequence",heif:"image/heif",heifs:"image/heif-sequence",hej2:"image/hej2k",held:"application/atsc-held+xml",
hjson:"application/hjson",hlp:"application/winhlp",hqx:"application/mac-binhex40",hsj2:"image/hsj2",htm:"text/html",html:"text/html",ics:"text/calendar",
ief:"image/ief",ifb:"text/calendar",iges:"model/iges",igs:"model/iges",img:"application/octet-stream",in:"text/plain",ini:"text/plain",
ink:"application/inkml+xml",inkml:"application/inkml+xml",ipfix:"application/ipfix",iso:"application/octet-stream",its:"application/its+xml",jade:"text/jade",
jar:"application/java-archive",jhc:"image/jphc",jls:"image/jls",jp2:"image/jp2",jpe:"image/jpeg",jpeg:"image/jpeg",jpf:"image/jpx",jpg:"image/jpeg",
jpg2:"image/jp2",jpgm:"image/jpm",jpgv:"video/jpeg",jph:"image/jph",jpm:"image/jpm",jpx:"image/jpx",js:"text/javascript",json:"application/json",
json5:"application/json5",jsonld:"application/ld+json",jsonml:"application/jsonml+json",jsx:"text/jsx",jt:"model/jt",jxl:"image/jxl",jxr:"image/jxr",
jxra:"image/jxra",jxrs:"image/jxrs",jxs:"image/jxs",jxsc:"image/jxsc",jxsi:"image/jxsi",jxss:"image/jxss",kar:"audio/midi",ktx:"image/ktx",ktx2:"image/ktx2",
less:"text/less",lgr:"application/lgr+xml",list:"text/plain",litcoffee:"text/coffeescript",log:"text/plain",lostxml:"application/lost+xml",
lrf:"application/octet-stream",m1v:"video/mpeg",m21:"application/mp21",m2a:"audio/mpeg",m2t:"video/mp2t",m2ts:"video/mp2t",m2v:"video/mpeg",m3a:"audio/mpeg",
m4a:"audio/mp4",m4p:"application/mp4",m4s:"video/iso.segment",ma:"application/mathematica",mads:"application/mads+xml",maei:"application/mmt-aei+xml",
man:"text/troff",manifest:"text/cache-manifest",map:"application/json",mar:"application/octet-stream",markdown:"text/markdown",mathml:"application/mathml+xml",
mb:"application/mathematica",mbox:"application/mbox",md:"text/markdown",mdx:"text/mdx",me:"text/troff",mesh:"model/mesh",meta4:"application/metalink4+xml",
metalink:"application/metalink+xml",mets:"application/mets+xml",mft:"application/rpki-manifest",mid:"audio/midi",midi:"audio/midi",mime:"message/rfc822",
mj2:"video/mj2",mjp2:"video/mj2",mjs:"text/javascript",mml:"text/mathml",mods:"application/mods+xml",mov:"video/quicktime",mp2:"audio/mpeg",
mp21:"application/mp21",mp2a:"audio/mpeg",mp3:"audio/mpeg",mp4:"video/mp4",mp4a:"audio/mp4",mp4s:"application/mp4",mp4v:"video/mp4",mpd:"application/dash+xml",
mpe:"video/mpeg",mpeg:"video/mpeg",mpf:"application/media-policy-dataset+xml",mpg:"video/mpeg",mpg4:"video/mp4",mpga:"audio/mpeg",
mpp:"application/dash-patch+xml",mrc:"application/marc",mrcx:"application/marcxml+xml",ms:"text/troff",mscml:"application/mediaservercontrol+xml",
msh:"model/mesh",msi:"application/octet-stream",msix:"application/msix",msixbundle:"application/msixbundle",msm:"application/octet-stream",
msp:"application/octet-stream",mtl:"model/mtl",mts:"video/mp2t",musd:"application/mmt-usd+xml",mxf:"application/mxf",mxmf:"audio/mobile-xmf",
mxml:"application/xv+xml",n3:"text/n3",nb:"application/mathematica",nq:"application/n-quads",nt:"application/n-triples",obj:"model/obj",oda:"application/oda",
oga:"audio/ogg",ogg:"audio/ogg",ogv:"video/ogg",ogx:"application/ogg",omdoc:"application/omdoc+xml",onepkg:"application/onenote",onetmp:"application/onenote",
onetoc:"application/onenote",onetoc2:"application/onenote",opf:"application/oebps-package+xml",opus:"audio/ogg",otf:"font/otf",owl:"application/rdf+xml",
oxps:"application/oxps",p10:"application/pkcs10",p7c:"application/pkcs7-mime",p7m:"application/pkcs7-mime",p7s:"application/pkcs7-signature",
p8:"application/pkcs8",pdf:"application/pdf",pfr:"application/font-tdpfr",pgp:"application/pgp-encrypted",pkg:"application/octet-stream",
pki:"application/pkixcmp",pkipath:"application/pkix-pkipath",pls:"application/pls+xml",png:"image/png",prc:"model/prc",prf:"application/pics-rules",
provx:"application/provenance+xml",ps:"application/postscript",pskcxml:"application/pskc+xml",pti:"image/prs.pti",qt:"video/quicktime",
raml:"application/raml+yaml",rapd:"application/route-apd+xml",rdf:"application/rdf+xml",relo:"application/p2p-overlay+xml",rif:"application/reginfo+xml",
rl:"application/resource-lists+xml",rld:"application/resource-lists-diff+xml",rmi:"audio/midi",rnc:"application/relax-ng-compact-syntax",rng:"application/xml",
roa:"application/rpki-roa",roff:"text/troff",rq:"application/sparql-query",rs:"application/rls-services+xml",rsat:"application/atsc-rsat+xml",
rsd:"application/rsd+xml",rsheet:"application/urc-ressheet+xml",rss:"application/rss+xml",rtf:"text/rtf",rtx:"text/richtext",rusd:"application/route-usd+xml",
s3m:"audio/s3m",sbml:"application/sbml+xml",scq:"application/scvp-cv-request",scs:"application/scvp-cv-response",sdp:"application/sdp",
senmlx:"application/senml+xml",sensmlx:"application/sensml+xml",ser:"application/java-serialized-object",setpay:"application/set-payment-initiation",
setreg:"application/set-registration-initiation",sgi:"image/sgi",sgm:"text/sgml",sgml:"text/sgml",shex:"text/shex",shf:"application/shf+xml",shtml:"text/html",
sieve:"application/sieve",sig:"application/pgp-signature",sil:"audio/silk",silo:"model/mesh",siv:"application/sieve",slim:"text/slim",slm:"text/slim",
sls:"application/route-s-tsid+xml",smi:"application/smil+xml",smil:"application/smil+xml",snd:"audio/basic",so:"application/octet-stream",spdx:"text/spdx",
spp:"application/scvp-vp-response",spq:"application/scvp-vp-request",spx:"audio/ogg",sql:"application/sql",sru:"application/sru+xml",
srx:"application/sparql-results+xml",ssdl:"application/ssdl+xml",ssml:"application/ssml+xml",stk:"application/hyperstudio",stl:"model/stl",
stpx:"model/step+xml",stpxz:"model/step-xml+zip",stpz:"model/step+zip",styl:"text/stylus",stylus:"text/stylus",svg:"image/svg+xml",svgz:"image/svg+xml",
swidtag:"application/swid+xml",t:"text/troff",t38:"image/t38",td:"application/urc-targetdesc+xml",tei:"application/tei+xml",teicorpus:"application/tei+xml",
text:"text/plain",tfi:"application/thraud+xml",tfx:"image/tiff-fx",tif:"image/tiff",tiff:"image/tiff",toml:"application/toml",tr:"text/troff",
trig:"application/trig",ts:"video/mp2t",tsd:"application/timestamped-data",tsv:"text/tab-separated-values",ttc:"font/collection",ttf:"font/ttf",
ttl:"text/turtle",ttml:"application/ttml+xml",txt:"text/plain",u3d:"model/u3d",u8dsn:"message/global-delivery-status",u8hdr:"message/global-headers",
u8mdn:"message/global-disposition-notification",u8msg:"message/global",ubj:"application/ubjson",uri:"text/uri-list",uris:"text/uri-list",urls:"text/uri-list",
vcard:"text/vcard",vrml:"model/vrml",vtt:"text/vtt",vxml:"application/voicexml+xml",war:"application/java-archive",wasm:"application/wasm",wav:"audio/wav",
weba:"audio/webm",webm:"video/webm",webmanifest:"application/manifest+json",webp:"image/webp",wgsl:"text/wgsl",wgt:"application/widget",
wif:"application/watcherinfo+xml",wmf:"image/wmf",woff:"font/woff",woff2:"font/woff2",wrl:"model/vrml",wsdl:"application/wsdl+xml",
wspolicy:"application/wspolicy+xml",x3d:"model/x3d+xml",x3db:"model/x3d+fastinfoset",x3dbz:"model/x3d+binary",x3dv:"model/x3d-vrml",x3dvz:"model/x3d+vrml",
x3dz:"model/x3d+xml",xaml:"application/xaml+xml",xav:"application/xcap-att+xml",xca:"application/xcap-caps+xml",xcs:"application/calendar+xml",
xdf:"application/xcap-diff+xml",xdssc:"application/dssc+xml",xel:"application/xcap-el+xml",xenc:"application/xenc+xml",xer:"application/patch-ops-error+xml",
xfdf:"application/xfdf",xht:"application/xhtml+xml",xhtml:"application/xhtml+xml",xhvml:"application/xv+xml",xlf:"application/xliff+xml",xm:"audio/xm",
xml:"text/xml",xns:"application/xcap-ns+xml",xop:"application/xop+xml",xpl:"application/xproc+xml",xsd:"application/xml",xsf:"application/prs.xsf+xml",
xsl:"application/xml",xslt:"application/xml",xspf:"application/xspf+xml",xvm:"application/xv+xml",xvml:"application/xv+xml",yaml:"text/yaml",
yang:"application/yang",yin:"application/yin+xml",yml:"text/yaml",zip:"application/zip"};e.mimes=o,e.lookup=function(t){
let e=(""+t).trim().toLowerCase(),i=e.lastIndexOf(".");return o[~i?e.substring(++i):e]}}),8074:(t=>{var e=Object.prototype.toString,o=Math.max,i=function(t,e){
for(var o=[],i=0;i<t.length;i+=1)o[i]=t[i];for(var a=0;a<e.length;a+=1)o[a+t.length]=e[a];return o};t.exports=function(t){var a=this
;if("function"!=typeof a||"[object Function]"!==e.apply(a))throw new TypeError("Function.prototype.bind called on incompatible "+a);for(var r,n=function(t){
for(var e=[],o=1,i=0;o<t.length;o+=1,i+=1)e[i]=t[o];return e}(arguments),p=o(0,a.length-n.length),s=[],l=0;l<p;l++)s[l]="$"+l
;if(r=Function("binder","return function ("+function(t){for(var e="",o=0;o<t.length;o+=1)e+=t[o],o+1<t.length&&(e+=",");return e
}(s)+"){ return binder.apply(this,arguments); }")(function(){if(this instanceof r){var e=a.apply(this,i(n,arguments));return Object(e)===e?e:this}
return a.apply(t,i(n,arguments))}),a.prototype){var c=function(){};c.prototype=a.prototype,r.prototype=new c,c.prototype=null}return r}}),7650:((t,e,o)=>{
var i=o(8074);t.exports=Function.prototype.bind||i}),6034:(t=>{const e=function*(){}.constructor;t.exports=()=>e}),4784:((t,e,o)=>{
var i,a=o(9677),r=o(6190),n=o(3446),p=o(1219),s=o(2671),l=o(3155),c=o(7052),m=o(2492),f=o(3135),u=o(465),d=o(7057),y=o(3843),h=o(297),x=o(1015),g=o(1778),v=o(6424),b=o(5868),_=function(){
throw new c},j=v?function(){try{return _}catch(t){try{return v(arguments,"callee").get}catch(t){return _}}
}():_,S=o(6966)(),w=o(9953),A=o(6961),E=o(131),k=o(2255),P=o(3075),O={},B="undefined"!=typeof Uint8Array&&w?w(Uint8Array):i,I={__proto__:null,
"%AggregateError%":"undefined"==typeof AggregateError?i:AggregateError,"%Array%":Array,"%ArrayBuffer%":"undefined"==typeof ArrayBuffer?i:ArrayBuffer,
"%ArrayIteratorPrototype%":S&&w?w([][Symbol.iterator]()):i,"%AsyncFromSyncIteratorPrototype%":i,"%AsyncFunction%":O,"%AsyncGenerator%":O,
"%AsyncGeneratorFunction%":O,"%AsyncIteratorPrototype%":O,"%Atomics%":"undefined"==typeof Atomics?i:Atomics,"%BigInt%":"undefined"==typeof BigInt?i:BigInt,
"%BigInt64Array%":"undefined"==typeof BigInt64Array?i:BigInt64Array,"%BigUint64Array%":"undefined"==typeof BigUint64Array?i:BigUint64Array,"%Boolean%":Boolean,
"%DataView%":"undefined"==typeof DataView?i:DataView,"%Date%":Date,"%decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encodeURI%":encodeURI,
"%encodeURIComponent%":encodeURIComponent,"%Error%":r,"%eval%":eval,"%EvalError%":n,"%Float16Array%":"undefined"==typeof Float16Array?i:Float16Array,
"%Float32Array%":"undefined"==typeof Float32Array?i:Float32Array,"%Float64Array%":"undefined"==typeof Float64Array?i:Float64Array,
"%FinalizationRegistry%":"undefined"==typeof FinalizationRegistry?i:FinalizationRegistry,"%Function%":Function,"%GeneratorFunction%":O,
"%Int8Array%":"undefined"==typeof Int8Array?i:Int8Array,"%Int16Array%":"undefined"==typeof Int16Array?i:Int16Array,
"%Int32Array%":"undefined"==typeof Int32Array?i:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPrototype%":S&&w?w(w([][Symbol.iterator]())):i,
"%JSON%":"object"==typeof JSON?JSON:i,"%Map%":"undefined"==typeof Map?i:Map,
"%MapIteratorPrototype%":"undefined"!=typeof Map&&S&&w?w((new Map)[Symbol.iterator]()):i,"%Math%":Math,"%Number%":Number,"%Object%":a,
"%Object.getOwnPropertyDescriptor%":v,"%parseFloat%":parseFloat,"%parseInt%":parseInt,"%Promise%":"undefined"==typeof Promise?i:Promise,
"%Proxy%":"undefined"==typeof Proxy?i:Proxy,"%RangeError%":p,"%ReferenceError%":s,"%Reflect%":"undefined"==typeof Reflect?i:Reflect,"%RegExp%":RegExp,
"%Set%":"undefined"==typeof Set?i:Set,"%SetIteratorPrototype%":"undefined"!=typeof Set&&S&&w?w((new Set)[Symbol.iterator]()):i,
"%SharedArrayBuffer%":"undefined"==typeof SharedArrayBuffer?i:SharedArrayBuffer,"%String%":String,"%StringIteratorPrototype%":S&&w?w(""[Symbol.iterator]()):i,
"%Symbol%":S?Symbol:i,"%SyntaxError%":l,"%ThrowTypeError%":j,"%TypedArray%":B,"%TypeError%":c,"%Uint8Array%":"undefined"==typeof Uint8Array?i:Uint8Array,
"%Uint8ClampedArray%":"undefined"==typeof Uint8ClampedArray?i:Uint8ClampedArray,"%Uint16Array%":"undefined"==typeof Uint16Array?i:Uint16Array,
"%Uint32Array%":"undefined"==typeof Uint32Array?i:Uint32Array,"%URIError%":m,"%WeakMap%":"undefined"==typeof WeakMap?i:WeakMap,
"%WeakRef%":"undefined"==typeof WeakRef?i:WeakRef,"%WeakSet%":"undefined"==typeof WeakSet?i:WeakSet,"%Function.prototype.call%":P,
"%Function.prototype.apply%":k,"%Object.defineProperty%":b,"%Object.getPrototypeOf%":A,"%Math.abs%":f,"%Math.floor%":u,"%Math.max%":d,"%Math.min%":y,
"%Math.pow%":h,"%Math.round%":x,"%Math.sign%":g,"%Reflect.getPrototypeOf%":E};if(w)try{null.error}catch(t){var z=w(w(t));I["%Error.prototype%"]=z}
var F=o(609),R=o(6034),L=o(8705),N=function t(e){var o
;if("%AsyncFunction%"===e)o=F()||void 0;else if("%GeneratorFunction%"===e)o=R()||void 0;else if("%AsyncGeneratorFunction%"===e)o=L()||void 0;else if("%AsyncGenerator%"===e){
var i=t("%AsyncGeneratorFunction%");i&&(o=i.prototype)}else if("%AsyncIteratorPrototype%"===e){var a=t("%AsyncGenerator%");a&&w&&(o=w(a.prototype))}
return I[e]=o,o},D={__proto__:null,"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%ArrayPrototype%":["Array","prototype"],
"%ArrayProto_entries%":["Array","prototype","entries"],"%ArrayProto_forEach%":["Array","prototype","forEach"],"%ArrayProto_keys%":["Array","prototype","keys"],
"%ArrayProto_values%":["Array","prototype","values"],"%AsyncFunctionPrototype%":["AsyncFunction","prototype"],
"%AsyncGenerator%":["AsyncGeneratorFunction","prototype"],"%AsyncGeneratorPrototype%":["AsyncGeneratorFunction","prototype","prototype"],
"%BooleanPrototype%":["Boolean","prototype"],"%DataViewPrototype%":["DataView","prototype"],"%DatePrototype%":["Date","prototype"],
"%ErrorPrototype%":["Error","prototype"],"%EvalErrorPrototype%":["EvalError","prototype"],"%Float32ArrayPrototype%":["Float32Array","prototype"],
"%Float64ArrayPrototype%":["Float64Array","prototype"],"%FunctionPrototype%":["Function","prototype"],"%Generator%":["GeneratorFunction","prototype"],
"%GeneratorPrototype%":["GeneratorFunction","prototype","prototype"],"%Int8ArrayPrototype%":["Int8Array","prototype"],
"%Int16ArrayPrototype%":["Int16Array","prototype"],"%Int32ArrayPrototype%":["Int32Array","prototype"],"%JSONParse%":["JSON","parse"],
"%JSONStringify%":["JSON","stringify"],"%MapPrototype%":["Map","prototype"],"%NumberPrototype%":["Number","prototype"],
"%ObjectPrototype%":["Object","prototype"],"%ObjProto_toString%":["Object","prototype","toString"],"%ObjProto_valueOf%":["Object","prototype","valueOf"],
"%PromisePrototype%":["Promise","prototype"],"%PromiseProto_then%":["Promise","prototype","then"],"%Promise_all%":["Promise","all"],
"%Promise_reject%":["Promise","reject"],"%Promise_resolve%":["Promise","resolve"],"%RangeErrorPrototype%":["RangeError","prototype"],
"%ReferenceErrorPrototype%":["ReferenceError","prototype"],"%RegExpPrototype%":["RegExp","prototype"],"%SetPrototype%":["Set","prototype"],
"%SharedArrayBufferPrototype%":["SharedArrayBuffer","prototype"],"%StringPrototype%":["String","prototype"],"%SymbolPrototype%":["Symbol","prototype"],
"%SyntaxErrorPrototype%":["SyntaxError","prototype"],"%TypedArrayPrototype%":["TypedArray","prototype"],"%TypeErrorPrototype%":["TypeError","prototype"],
"%Uint8ArrayPrototype%":["Uint8Array","prototype"],"%Uint8ClampedArrayPrototype%":["Uint8ClampedArray","prototype"],
"%Uint16ArrayPrototype%":["Uint16Array","prototype"],"%Uint32ArrayPrototype%":["Uint32Array","prototype"],"%URIErrorPrototype%":["URIError","prototype"],
"%WeakMapPrototype%":["WeakMap","prototype"],"%WeakSetPrototype%":["WeakSet","prototype"]
},U=o(7650),M=o(8714),T=U.call(P,Array.prototype.concat),q=U.call(k,Array.prototype.splice),C=U.call(P,String.prototype.replace),G=U.call(P,String.prototype.slice),W=U.call(P,RegExp.prototype.exec),K=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g,V=/\\(\\)?/g,J=function(t,e){
var o,i=t;if(M(D,i)&&(i="%"+(o=D[i])[0]+"%"),M(I,i)){var a=I[i];if(a===O&&(a=N(i)),
void 0===a&&!e)throw new c("intrinsic "+t+" exists, but is not available. Please file an issue!");return{alias:o,name:i,value:a}}
throw new l("intrinsic "+t+" does not exist!")};t.exports=function(t,e){
if("string"!=typeof t||0===t.length)throw new c("intrinsic name must be a non-empty string")
;if(arguments.length>1&&"boolean"!=typeof e)throw new c('"allowMissing" argument must be a boolean')
;if(null===W(/^%?[^%]*%?$/,t))throw new l("`%` may not be present anywhere but at the beginning and end of the intrinsic name");var o=function(t){
var e=G(t,0,1),o=G(t,-1);if("%"===e&&"%"!==o)throw new l("invalid intrinsic syntax, expected closing `%`")
;if("%"===o&&"%"!==e)throw new l("invalid intrinsic syntax, expected opening `%`");var i=[];return C(t,K,function(t,e,o,a){i[i.length]=o?C(a,V,"$1"):e||t}),i
}(t),i=o.length>0?o[0]:"",a=J("%"+i+"%",e),r=a.name,n=a.value,p=!1,s=a.alias;s&&(i=s[0],q(o,T([0,1],s)));for(var m=1,f=!0;m<o.length;m+=1){
var u=o[m],d=G(u,0,1),y=G(u,-1)
;if(('"'===d||"'"===d||"`"===d||'"'===y||"'"===y||"`"===y)&&d!==y)throw new l("property names with quotes must have matching quotes")
;if("constructor"!==u&&f||(p=!0),M(I,r="%"+(i+="."+u)+"%"))n=I[r];else if(null!=n){if(!(u in n)){
if(!e)throw new c("base intrinsic for "+t+" exists, but the property is not available.");return}if(v&&m+1>=o.length){var h=v(n,u)
;n=(f=!!h)&&"get"in h&&!("originalValue"in h.get)?h.get:n[u]}else f=M(n,u),n=n[u];f&&!p&&(I[r]=n)}}return n}}),6961:((t,e,o)=>{var i=o(9677)
;t.exports=i.getPrototypeOf||null}),131:(t=>{t.exports="undefined"!=typeof Reflect&&Reflect.getPrototypeOf||null}),9953:((t,e,o)=>{var i=o(131),a=o(6961),r=o(1207)
;t.exports=i?function(t){return i(t)}:a?function(t){if(!t||"object"!=typeof t&&"function"!=typeof t)throw new TypeError("getProto: not an object");return a(t)
}:r?function(t){return r(t)}:null}),1964:(t=>{t.exports=Object.getOwnPropertyDescriptor}),6424:((t,e,o)=>{var i=o(1964);if(i)try{i([],"length")}catch(t){i=null}
t.exports=i}),6966:((t,e,o)=>{var i="undefined"!=typeof Symbol&&Symbol,a=o(6396);t.exports=function(){
return"function"==typeof i&&"function"==typeof Symbol&&"symbol"==typeof i("foo")&&"symbol"==typeof Symbol("bar")&&a()}}),6396:(t=>{t.exports=function(){
if("function"!=typeof Symbol||"function"!=typeof Object.getOwnPropertySymbols)return!1;if("symbol"==typeof Symbol.iterator)return!0
;var t={},e=Symbol("test"),o=Object(e);if("string"==typeof e)return!1;if("[object Symbol]"!==Object.prototype.toString.call(e))return!1
;if("[object Symbol]"!==Object.prototype.toString.call(o))return!1;for(var i in t[e]=42,t)return!1
;if("function"==typeof Object.keys&&0!==Object.keys(t).length)return!1
;if("function"==typeof Object.getOwnPropertyNames&&0!==Object.getOwnPropertyNames(t).length)return!1;var a=Object.getOwnPropertySymbols(t)
;if(1!==a.length||a[0]!==e)return!1;if(!Object.prototype.propertyIsEnumerable.call(t,e))return!1;if("function"==typeof Object.getOwnPropertyDescriptor){
var r=Object.getOwnPropertyDescriptor(t,e);if(42!==r.value||!0!==r.enumerable)return!1}return!0}}),2249:((t,e,o)=>{var i=o(6396);t.exports=function(){
return i()&&!!Symbol.toStringTag}}),8714:((t,e,o)=>{var i=Function.prototype.call,a=Object.prototype.hasOwnProperty,r=o(7650);t.exports=r.call(i,a)}),3135:(t=>{
t.exports=Math.abs}),465:(t=>{t.exports=Math.floor}),7670:(t=>{t.exports=Number.isNaN||function(t){return t!=t}}),7057:(t=>{t.exports=Math.max}),3843:(t=>{
t.exports=Math.min}),297:(t=>{t.exports=Math.pow}),1015:(t=>{t.exports=Math.round}),1778:((t,e,o)=>{var i=o(7670);t.exports=function(t){return i(t)||0===t?t:t<0?-1:1}
})};