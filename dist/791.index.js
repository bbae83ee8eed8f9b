export const id=791;export const ids=[791];export const modules={6796:((e,t,i)=>{t.formatArgs=function(t){
if(t[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+t[0]+(this.useColors?"%c ":" ")+"+"+e.exports.humanize(this.diff),
!this.useColors)return;const i="color: "+this.color;t.splice(1,0,i,"color: inherit");let n=0,r=0;t[0].replace(/%[a-zA-Z%]/g,e=>{"%%"!==e&&(n++,"%c"===e&&(r=n))
}),t.splice(r,0,i)},t.save=function(e){try{e?t.storage.setItem("debug",e):t.storage.removeItem("debug")}catch(e){}},t.load=function(){let e;try{
e=t.storage.getItem("debug")||t.storage.getItem("DEBUG")}catch(e){}return!e&&"undefined"!=typeof process&&"env"in process&&(e=process.env.DEBUG),e},
t.useColors=function(){if("undefined"!=typeof window&&window.process&&("renderer"===window.process.type||window.process.__nwjs))return!0
;if("undefined"!=typeof navigator&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let e
;return"undefined"!=typeof document&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||"undefined"!=typeof window&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||"undefined"!=typeof navigator&&navigator.userAgent&&(e=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||"undefined"!=typeof navigator&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)
},t.storage=function(){try{return localStorage}catch(e){}}(),t.destroy=(()=>{let e=!1;return()=>{e||(e=!0,
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),
t.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"],
t.log=console.debug||console.log||(()=>{}),e.exports=i(5427)(t);const{formatters:n}=e.exports;n.j=function(e){try{return JSON.stringify(e)}catch(e){
return"[UnexpectedJSONParseError]: "+e.message}}}),5427:((e,t,i)=>{e.exports=function(e){function t(e){let i,r,s,a=null;function o(...e){if(!o.enabled)return
;const n=o,r=Number(new Date),s=r-(i||r);n.diff=s,n.prev=i,n.curr=r,i=r,e[0]=t.coerce(e[0]),"string"!=typeof e[0]&&e.unshift("%O");let a=0
;e[0]=e[0].replace(/%([a-zA-Z%])/g,(i,r)=>{if("%%"===i)return"%";a++;const s=t.formatters[r];if("function"==typeof s){const t=e[a];i=s.call(n,t),e.splice(a,1),
a--}return i}),t.formatArgs.call(n,e),(n.log||t.log).apply(n,e)}return o.namespace=e,o.useColors=t.useColors(),o.color=t.selectColor(e),o.extend=n,
o.destroy=t.destroy,Object.defineProperty(o,"enabled",{enumerable:!0,configurable:!1,get:()=>null!==a?a:(r!==t.namespaces&&(r=t.namespaces,s=t.enabled(e)),s),
set:e=>{a=e}}),"function"==typeof t.init&&t.init(o),o}function n(e,i){const n=t(this.namespace+(void 0===i?":":i)+e);return n.log=this.log,n}function r(e,t){
let i=0,n=0,r=-1,s=0;for(;i<e.length;)if(n<t.length&&(t[n]===e[i]||"*"===t[n]))"*"===t[n]?(r=n,s=i,n++):(i++,n++);else{if(-1===r)return!1;n=r+1,s++,i=s}
for(;n<t.length&&"*"===t[n];)n++;return n===t.length}return t.debug=t,t.default=t,t.coerce=function(e){return e instanceof Error?e.stack||e.message:e},
t.disable=function(){const e=[...t.names,...t.skips.map(e=>"-"+e)].join(",");return t.enable(""),e},t.enable=function(e){t.save(e),t.namespaces=e,t.names=[],
t.skips=[];const i=("string"==typeof e?e:"").trim().replace(/\s+/g,",").split(",").filter(Boolean)
;for(const e of i)"-"===e[0]?t.skips.push(e.slice(1)):t.names.push(e)},t.enabled=function(e){for(const i of t.skips)if(r(e,i))return!1
;for(const i of t.names)if(r(e,i))return!0;return!1},t.humanize=i(9778),t.destroy=function(){
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")},
Object.keys(e).forEach(i=>{t[i]=e[i]}),t.names=[],t.skips=[],t.formatters={},t.selectColor=function(e){let i=0
;for(let t=0;t<e.length;t++)i=(i<<5)-i+e.charCodeAt(t),i|=0;return t.colors[Math.abs(i)%t.colors.length]},t.enable(t.load()),t}}),4640:((e,t,i)=>{
"undefined"==typeof process||"renderer"===process.type||!0===process.browser||process.__nwjs?e.exports=i(6796):e.exports=i(8286)}),8286:((e,t,i)=>{
const n=i(2018),r=i(9023);t.init=function(e){e.inspectOpts={};const i=Object.keys(t.inspectOpts)
;for(let n=0;n<i.length;n++)e.inspectOpts[i[n]]=t.inspectOpts[i[n]]},t.log=function(...e){
return process.stderr.write(r.formatWithOptions(t.inspectOpts,...e)+"\n")},t.formatArgs=function(i){const{namespace:n,useColors:r}=this;if(r){
const t=this.color,r="[3"+(t<8?t:"8;5;"+t),s=`  ${r};1m${n} [0m`;i[0]=s+i[0].split("\n").join("\n"+s),i.push(r+"m+"+e.exports.humanize(this.diff)+"[0m")
}else i[0]=(t.inspectOpts.hideDate?"":(new Date).toISOString()+" ")+n+" "+i[0]},t.save=function(e){e?process.env.DEBUG=e:delete process.env.DEBUG},
t.load=function(){return process.env.DEBUG},t.useColors=function(){return"colors"in t.inspectOpts?Boolean(t.inspectOpts.colors):n.isatty(process.stderr.fd)},
t.destroy=r.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),
t.colors=[6,2,3,4,5,1];try{const e=i(321)
;e&&(e.stderr||e).level>=2&&(t.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])
}catch(e){}t.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{
const i=t.substring(6).toLowerCase().replace(/_([a-z])/g,(e,t)=>t.toUpperCase());let n=process.env[t]
;return n=!!/^(yes|on|true|enabled)$/i.test(n)||!/^(no|off|false|disabled)$/i.test(n)&&("null"===n?null:Number(n)),e[i]=n,e},{}),e.exports=i(5427)(t)
;const{formatters:s}=e.exports;s.o=function(e){return this.inspectOpts.colors=this.useColors,
r.inspect(e,this.inspectOpts).split("\n").map(e=>e.trim()).join(" ")},s.O=function(e){return this.inspectOpts.colors=this.useColors,
r.inspect(e,this.inspectOpts)}}),7430:((e,t)=>{t.L=function(e,t,i,n,r){var s,a,o=8*r-n-1,c=(1<<o)-1,h=c>>1,f=-7,p=i?r-1:0,m=i?-1:1,l=e[t+p];for(p+=m,
s=l&(1<<-f)-1,l>>=-f,f+=o;f>0;s=256*s+e[t+p],p+=m,f-=8);for(a=s&(1<<-f)-1,s>>=-f,f+=n;f>0;a=256*a+e[t+p],p+=m,f-=8);if(0===s)s=1-h;else{
if(s===c)return a?NaN:1/0*(l?-1:1);a+=Math.pow(2,n),s-=h}return(l?-1:1)*a*Math.pow(2,s-n)},t.M=function(e,t,i,n,r,s){
var a,o,c,h=8*s-r-1,f=(1<<h)-1,p=f>>1,m=23===r?Math.pow(2,-24)-Math.pow(2,-77):0,l=n?0:s-1,u=n?1:-1,d=t<0||0===t&&1/t<0?1:0;for(t=Math.abs(t),
isNaN(t)||t===1/0?(o=isNaN(t)?1:0,a=f):(a=Math.floor(Math.log(t)/Math.LN2),t*(c=Math.pow(2,-a))<1&&(a--,c*=2),(t+=a+p>=1?m/c:m*Math.pow(2,1-p))*c>=2&&(a++,
c/=2),a+p>=f?(o=0,a=f):a+p>=1?(o=(t*c-1)*Math.pow(2,r),a+=p):(o=t*Math.pow(2,p-1)*Math.pow(2,r),a=0));r>=8;e[i+l]=255&o,l+=u,o/=256,r-=8);for(a=a<<r|o,
h+=r;h>0;e[i+l]=255&a,l+=u,a/=256,h-=8);e[i+l-u]|=128*d}}),9778:(e=>{var t=1e3,i=60*t,n=60*i,r=24*n,s=7*r;function a(e,t,i,n){var r=t>=1.5*i
;return Math.round(e/i)+" "+n+(r?"s":"")}e.exports=function(e,o){o=o||{};var c,h,f=typeof e;if("string"===f&&e.length>0)return function(e){
if(!((e=String(e)).length>100)){
var a=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);if(a){
var o=parseFloat(a[1]);switch((a[2]||"ms").toLowerCase()){case"years":case"year":case"yrs":case"yr":case"y":return 315576e5*o;case"weeks":case"week":case"w":
return o*s;case"days":case"day":case"d":return o*r;case"hours":case"hour":case"hrs":case"hr":case"h":return o*n;case"minutes":case"minute":case"mins":case"min":
case"m":return o*i;case"seconds":case"second":case"secs":case"sec":case"s":return o*t;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return o;default:return}}}}(e)
;if("number"===f&&isFinite(e))return o.long?(c=e,(h=Math.abs(c))>=r?a(c,h,r,"day"):h>=n?a(c,h,n,"hour"):h>=i?a(c,h,i,"minute"):h>=t?a(c,h,t,"second"):c+" ms"):function(e){
var s=Math.abs(e);return s>=r?Math.round(e/r)+"d":s>=n?Math.round(e/n)+"h":s>=i?Math.round(e/i)+"m":s>=t?Math.round(e/t)+"s":e+"ms"}(e)
;throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))}}),321:(module=>{module.exports=eval("require")("supports-color")}),
2791:((e,t,i)=>{i.d(t,{fileTypeFromBuffer:()=>Me});const n={128:"€",130:"‚",131:"ƒ",132:"„",133:"…",134:"†",135:"‡",136:"ˆ",137:"‰",138:"Š",139:"‹",140:"Œ",
142:"Ž",145:"‘",146:"’",147:"“",148:"”",149:"•",150:"–",151:"—",152:"˜",153:"™",154:"š",155:"›",156:"œ",158:"ž",159:"Ÿ"},r={}
;for(const[e,t]of Object.entries(n))r[t]=Number.parseInt(e,10);let s,a;const o=32768,c=65533;function h(e,t){
0!==t.length&&(e.push(String.fromCharCode.apply(null,t)),t.length=0)}function f(e,t,i){t.push(i),t.length>=o&&h(e,t)}function p(e,t,i){
i<=65535?f(e,t,i):(f(e,t,55296+((i-=65536)>>10)),f(e,t,56320+(1023&i)))}function m(e){return new DataView(e.buffer,e.byteOffset)}i(7430);const l={len:1,
get:(e,t)=>m(e).getUint8(t),put:(e,t,i)=>(m(e).setUint8(t,i),t+1)},u={len:2,get:(e,t)=>m(e).getUint16(t,!0),put:(e,t,i)=>(m(e).setUint16(t,i,!0),t+2)},d={len:2,
get:(e,t)=>m(e).getUint16(t),put:(e,t,i)=>(m(e).setUint16(t,i),t+2)},g={len:4,get:(e,t)=>m(e).getUint32(t,!0),put:(e,t,i)=>(m(e).setUint32(t,i,!0),t+4)},x={
len:4,get:(e,t)=>m(e).getUint32(t),put:(e,t,i)=>(m(e).setUint32(t,i),t+4)},w={len:4,get:(e,t)=>m(e).getInt32(t),put:(e,t,i)=>(m(e).setInt32(t,i),t+4)},y={len:8,
get:(e,t)=>m(e).getBigUint64(t,!0),put:(e,t,i)=>(m(e).setBigUint64(t,i,!0),t+8)};class k{constructor(e,t){this.len=e,this.encoding=t}get(e,t=0){
return function(e,t="utf-8"){switch(t.toLowerCase()){case"utf-8":case"utf8":{const t=function(){if(void 0===s)try{
s=void 0===globalThis.TextDecoder?null:new globalThis.TextDecoder("utf-8")}catch{s=null}return null!=s?s:void 0}();return t?t.decode(e):function(e){
const t=[],i=[];let n=0;for(e.length>=3&&239===e[0]&&187===e[1]&&191===e[2]&&(n=3);n<e.length;){const r=e[n];if(r<=127){f(t,i,r),n++;continue}if(r<194||r>244){
f(t,i,c),n++;continue}const s=r<=223?2:r<=239?3:4;let a=r&127>>s,o=224===r?160:240===r?144:128,h=237===r?159:244===r?143:191,m=1;for(n++;m<s&&n<e.length;){
const t=e[n];if(t<o||t>h)break;a=a<<6|63&t,m++,n++,o=128,h=191}p(t,i,m===s?a:c)}return h(t,i),t.join("")}(e)}case"utf-16le":return function(e){
const t=[],i=[],n=e.length;let r=0;for(n>=2&&255===e[0]&&254===e[1]&&(r=2);r+1<n;){const s=e[r]|e[r+1]<<8;if(r+=2,s>=55296&&s<=56319)if(r+1<n){
const n=e[r]|e[r+1]<<8;n>=56320&&n<=57343?(f(t,i,s),f(t,i,n),r+=2):f(t,i,c)}else f(t,i,c);else f(t,i,s>=56320&&s<=57343?c:s)}return r<n&&f(t,i,c),h(t,i),
t.join("")}(e);case"us-ascii":case"ascii":return function(e){const t=[];for(let i=0;i<e.length;i+=o){const n=Math.min(e.length,i+o),r=new Array(n-i)
;for(let t=i,s=0;t<n;t++,s++)r[s]=127&e[t];t.push(String.fromCharCode.apply(null,r))}return t.join("")}(e);case"latin1":case"iso-8859-1":return function(e){
const t=[];for(let i=0;i<e.length;i+=o){const n=Math.min(e.length,i+o),r=new Array(n-i);for(let t=i,s=0;t<n;t++,s++)r[s]=e[t]
;t.push(String.fromCharCode.apply(null,r))}return t.join("")}(e);case"windows-1252":return function(e){const t=[];let i="";for(let r=0;r<e.length;r++){
const s=e[r],a=s>=128&&s<=159?n[s]:void 0;i+=null!=a?a:String.fromCharCode(s),i.length>=o&&(t.push(i),i="")}return i&&t.push(i),t.join("")}(e);default:
throw new RangeError(`Encoding '${t}' not supported`)}}(e.subarray(t,t+this.len),this.encoding)}put(e,t,i){const n=function(e="",t="utf-8"){
switch(t.toLowerCase()){case"utf-8":case"utf8":{const t=function(){if(void 0===a)try{a=void 0===globalThis.TextEncoder?null:new globalThis.TextEncoder}catch{
a=null}return null!=a?a:void 0}();return t?t.encode(e):function(e){const t=[];for(let i=0;i<e.length;i++){let n=e.charCodeAt(i)
;if(n>=55296&&n<=56319)if(i+1<e.length){const t=e.charCodeAt(i+1);t>=56320&&t<=57343?(n=65536+(n-55296<<10)+(t-56320),i++):n=c
}else n=c;else n>=56320&&n<=57343&&(n=c)
;n<128?t.push(n):n<2048?t.push(192|n>>6,128|63&n):n<65536?t.push(224|n>>12,128|n>>6&63,128|63&n):t.push(240|n>>18,128|n>>12&63,128|n>>6&63,128|63&n)}
return new Uint8Array(t)}(e)}case"utf-16le":return function(e){const t=[];for(let i=0;i<e.length;i++){const n=e.charCodeAt(i)
;if(n>=55296&&n<=56319)if(i+1<e.length){const r=e.charCodeAt(i+1);r>=56320&&r<=57343?(t.push(n,r),i++):t.push(c)
}else t.push(c);else n>=56320&&n<=57343?t.push(c):t.push(n)}const i=new Uint8Array(2*t.length);for(let e=0;e<t.length;e++){const n=t[e],r=2*e;i[r]=255&n,
i[r+1]=n>>>8}return i}(e);case"us-ascii":case"ascii":return function(e){const t=new Uint8Array(e.length);for(let i=0;i<e.length;i++)t[i]=127&e.charCodeAt(i)
;return t}(e);case"latin1":case"iso-8859-1":return function(e){const t=new Uint8Array(e.length);for(let i=0;i<e.length;i++)t[i]=255&e.charCodeAt(i);return t}(e)
;case"windows-1252":return function(e){const t=new Uint8Array(e.length);for(let i=0;i<e.length;i++){const n=e[i],s=n.charCodeAt(0)
;void 0===r[n]?t[i]=s>=0&&s<=127||s>=160&&s<=255?s:63:t[i]=r[n]}return t}(e);default:throw new RangeError(`Encoding '${t}' not supported`)}}(i,this.encoding)
;if(n.length!==this.len)throw new RangeError(`Expected an encoded value of ${this.len} byte(s), got ${n.length}`);return e.set(n,t),t+this.len}}
class b extends Error{constructor(){super("End-Of-Stream"),this.name="EndOfStreamError"}}class v extends Error{constructor(e="The operation was aborted"){
super(e),this.name="AbortError"}}function S(e){if(e?.aborted)throw new v}class C extends RangeError{constructor(e,t){
super(`Requested buffer size ${e} exceeds maxBufferSize ${t}`),this.requestedSize=e,this.maxBufferSize=t,this.name="BufferSizeError"}}function z(e){
const t=e?.maxBufferSize??Number.POSITIVE_INFINITY
;if(t!==Number.POSITIVE_INFINITY&&(!Number.isSafeInteger(t)||t<=0))throw new RangeError("maxBufferSize must be a positive safe integer or Infinity");return t}
class T{constructor(e){this.endOfStream=!1,this.interrupted=!1,this.peekQueue=[],this.onCloseCallback=e?.onClose}async peek(e,t=!1){const i=await this.read(e,t)
;return this.peekQueue.push(e.subarray(0,i)),i}async read(e,t=!1){if(0===e.length)return 0;let i=this.readFromPeekBuffer(e)
;if(this.endOfStream||(i+=await this.readRemainderFromStream(e.subarray(i),t)),0===i&&!t)throw new b;return i}readFromPeekBuffer(e){let t=e.length,i=0
;for(;this.peekQueue.length>0&&t>0;){const n=this.peekQueue.pop();if(!n)throw new Error("peekData should be defined");const r=Math.min(n.length,t)
;e.set(n.subarray(0,r),i),i+=r,t-=r,r<n.length&&this.peekQueue.push(n.subarray(r))}return i}async readRemainderFromStream(e,t){let i=0
;for(;i<e.length&&!this.endOfStream;){if(this.interrupted)throw new v;const n=await this.readFromStream(e.subarray(i),t);if(0===n)break;i+=n}
if(!t&&i<e.length)throw new b;return i}close(){return this.closePromise??(this.closePromise=Promise.resolve().then(async()=>{await this.closeResource(),
await(this.onCloseCallback?.())})),this.closePromise}closeResource(){return this.abort()}}class E extends T{constructor(e,t){super(t),this.reader=e,
this.released=!1}async abort(){this.released||(this.reader.releaseLock(),this.released=!0)}}class I extends E{async readFromStream(e,t){if(0===e.length)return 0
;const i=await this.reader.read(new Uint8Array(e.length),{min:t?void 0:e.length});return i.done&&(this.endOfStream=i.done),i.value?(e.set(i.value),
i.value.length):0}}class F extends T{constructor(e,t){super(t),this.reader=e,this.buffer=null}writeChunk(e,t){const i=Math.min(t.length,e.length)
;return e.set(t.subarray(0,i)),i<t.length?this.buffer=t.subarray(i):this.buffer=null,i}async readFromStream(e,t){if(0===e.length)return 0;let i=0
;for(this.buffer&&(i+=this.writeChunk(e,this.buffer));i<e.length&&!this.endOfStream;){const t=await this.reader.read();if(t.done){this.endOfStream=!0;break}
t.value&&(i+=this.writeChunk(e.subarray(i),t.value))}if(!t&&0===i&&this.endOfStream)throw new b;return i}abort(){return this.interrupted=!0,this.reader.cancel()
}async closeResource(){try{await this.abort()}finally{this.reader.releaseLock()}}}class B{constructor(e){this.numBuffer=new Uint8Array(10),this.position=0,
this.maxBufferSize=z(e),S(e?.abortSignal),this.onClose=e?.onClose,e?.abortSignal&&this.addAbortListener(e.abortSignal,()=>{this.abort().catch(()=>{})})}
addAbortListener(e,t){this.abortSignal=e,this.abortListener=t,e.addEventListener("abort",t,{once:!0})}removeAbortListener(){
this.abortListener&&this.abortSignal?.removeEventListener("abort",this.abortListener),this.abortSignal=void 0,this.abortListener=void 0}
async readToken(e,t=this.position){this.validateTokenRead(e.len,t);const i=new Uint8Array(e.len);if(await this.readBuffer(i,{position:t})<e.len)throw new b
;return e.get(i,0)}async peekToken(e,t=this.position){const i=t??this.position;this.validateTokenRead(e.len,i,!0);const n=new Uint8Array(e.len)
;if(await this.peekBuffer(n,{position:i})<e.len)throw new b;return e.get(n,0)}async readNumber(e){if(await this.readBuffer(this.numBuffer,{length:e.len
})<e.len)throw new b;return e.get(this.numBuffer,0)}async peekNumber(e){if(await this.peekBuffer(this.numBuffer,{length:e.len})<e.len)throw new b
;return e.get(this.numBuffer,0)}async ignore(e){if(e<0)throw new RangeError("ignore length must be ≥ 0 bytes");if(this.validateLength(e,"ignore length"),
this.validateLength(this.position+e,"end position"),void 0!==this.fileInfo.size){const t=Math.max(0,this.fileInfo.size-this.position)
;if(e>t)return this.position+=t,t}return this.position+=e,e}close(){return this.closePromise||(this.removeAbortListener(),
this.closePromise=Promise.resolve().then(()=>this.closeOnce())),this.closePromise}async closeOnce(){await this.abort(),await(this.onClose?.())}
validateLength(e,t){if(!Number.isSafeInteger(e)||e<0)throw new RangeError(`${t} must be a non-negative safe integer`)}validateBufferSize(e){
if(this.validateLength(e,"buffer length"),e>this.maxBufferSize)throw new C(e,this.maxBufferSize)}validateTokenRead(e,t,i=!1){if(this.validateBufferSize(e),
this.validateLength(t,"position"),
this.validateLength(t+e,"end position"),!this.supportsRandomAccess()&&t<this.position)throw new Error("`options.position` must be equal or greater than `tokenizer.position`")
;if(i&&!this.supportsRandomAccess()&&this.validateBufferSize(e+t-this.position),void 0!==this.fileInfo.size&&e>this.fileInfo.size-t)throw new b}
normalizeOptions(e,t){const i=t?.length??e.length,n=t?.position??this.position;if(this.validateLength(i,"length"),this.validateLength(n,"position"),
this.validateLength(n+i,"end position"),i>e.length)throw new RangeError("length must not exceed the target buffer length")
;if(!this.supportsRandomAccess()&&n<this.position)throw new Error("`options.position` must be equal or greater than `tokenizer.position`");return{length:i,
position:n,mayBeLess:t?.mayBeLess??!1}}abort(){return this.removeAbortListener(),Promise.resolve()}}class A extends B{constructor(e,t){super(t),this.blob=e,
this.fileInfo={...t?.fileInfo??{},size:e.size,mimeType:e.type}}async readBuffer(e,t){const i=this.normalizeOptions(e,t),n=await this.peekBuffer(e,i)
;return this.position=i.position+n,n}async peekBuffer(e,t){const i=this.normalizeOptions(e,t),n=Math.max(0,Math.min(this.blob.size-i.position,i.length))
;if(!i.mayBeLess&&n<i.length)throw new b;for(let t=0;t<n;){const r=Math.min(this.maxBufferSize,n-t),s=i.position+t,a=await this.blob.slice(s,s+r).arrayBuffer()
;e.set(new Uint8Array(a),t),t+=r}return n}close(){return super.close()}supportsRandomAccess(){return!0}setPosition(e){this.validateLength(e,"position"),
this.position=e}}class D extends B{constructor(e,t){super(t),this.uint8Array=e,this.fileInfo={...t?.fileInfo??{},size:e.length}}async readBuffer(e,t){
const i=this.normalizeOptions(e,t),n=await this.peekBuffer(e,i);return this.position=i.position+n,n}async peekBuffer(e,t){
const i=this.normalizeOptions(e,t),n=Math.max(0,Math.min(this.uint8Array.length-i.position,i.length));if(!i.mayBeLess&&n<i.length)throw new b
;return e.set(this.uint8Array.subarray(i.position,i.position+n)),n}close(){return super.close()}supportsRandomAccess(){return!0}setPosition(e){
this.validateLength(e,"position"),this.position=e}}class L extends B{constructor(e,t){super(t),this.streamReader=e,this.fileInfo=t?.fileInfo??{}}
async readBuffer(e,t){const i=this.normalizeOptions(e,t),n=i.position-this.position;if(n>0)return await this.ignore(n),this.readBuffer(e,t)
;if(n<0)throw new Error("`options.position` must be equal or greater than `tokenizer.position`");if(0===i.length)return 0;let r=0;for(;r<i.length;){
const t=Math.min(this.maxBufferSize,i.length-r),n=await this.streamReader.read(e.subarray(r,r+t),!0);if(r+=n,this.position+=n,n<t)break}
if(!i.mayBeLess&&r<i.length)throw new b;return r}async peekBuffer(e,t){const i=this.normalizeOptions(e,t);if(0===i.length)return 0
;if(void 0!==this.fileInfo.size&&i.position>=this.fileInfo.size){if(i.mayBeLess)return 0;throw new b}const n=i.length+i.position-this.position
;this.validateBufferSize(n);let r=0;if(i.position){const t=i.position-this.position;if(t>0){const n=new Uint8Array(i.length+t);r=await this.peekBuffer(n,{
mayBeLess:i.mayBeLess});const s=Math.max(0,r-t);return e.set(n.subarray(t,t+s)),s}if(t<0)throw new Error("Cannot peek from a negative offset in a stream")}
if(i.length>0){try{const t=new Uint8Array(i.length);r=await this.streamReader.peek(t,!0),e.set(t.subarray(0,r))}catch(e){
if(t?.mayBeLess&&e instanceof b)return 0;throw e}if(!i.mayBeLess&&r<i.length)throw new b}return r}async ignore(e){
if(e<0)throw new RangeError("ignore length must be ≥ 0 bytes");if(this.validateLength(e,"ignore length"),this.validateLength(this.position+e,"end position"),
e>0&&void 0!==this.fileInfo.size&&e>this.fileInfo.size-this.position)throw new b;const t=Math.min(256e3,this.maxBufferSize,e),i=new Uint8Array(t);let n=0
;for(;n<e;){const r=e-n,s=await this.readBuffer(i,{length:Math.min(t,r)});if(s<0)return s;n+=s}return n}abort(){return this.removeAbortListener(),
this.streamReader.abort()}async close(){return this.removeAbortListener(),this.streamReader.close()}supportsRandomAccess(){return!1}}class O extends RangeError{
constructor(e,t,i){super(`Range at position ${e} with length ${t} exceeds tokenizer view size ${i}`),this.position=e,this.length=t,this.size=i,
this.name="TokenizerBoundaryError"}}function R(e){
return e.supportsRandomAccess()&&"setPosition"in e&&"function"==typeof e.setPosition&&"number"==typeof e.fileInfo.size}function M(e,t){
if(!Number.isSafeInteger(e)||e<0)throw new RangeError(`${t} must be a non-negative safe integer`)}function N(e,t){return R(e)?new U(e,t):new P(e,t)}class P{
constructor(e,t){this.source=e,this.size=t,this.closed=!1,this.closedPosition=0,this.busy=!1,M(t,"length"),M(e.position,"source position"),
M(e.position+t,"end position"),e instanceof P&&(e.assertAvailable(),e.translateRange(t,e.position)),this.start=e.position,this.fileInfo={size:t}}get position(){
return this.closed?this.closedPosition:this.source.position-this.start}get remaining(){return this.size-this.position}supportsRandomAccess(){return!1}
createView(e){return this.assertAvailable(),N(this,e)}async readBuffer(e,t){return this.bufferOperation("readBuffer",e,t)}async peekBuffer(e,t){
return this.bufferOperation("peekBuffer",e,t)}async bufferOperation(e,t,i){this.assertAvailable()
;const n=i?.length??t.length,r=i?.position??this.position,s=this.translateRange(n,r)
;if(n>t.length)throw new RangeError("length must not exceed the target buffer length");return this.run(()=>this.source[e](t,{...i,length:n,position:s}))}
async readToken(e,t=this.position){this.assertAvailable();const i=this.translateRange(e.len,t);return this.run(()=>this.source.readToken(e,i))}
async peekToken(e,t=this.position){this.assertAvailable();const i=this.translateRange(e.len,t??this.position);return this.run(()=>this.source.peekToken(e,i))}
async readNumber(e){return this.assertAvailable(),this.translateRange(e.len,this.position),this.run(()=>this.source.readNumber(e))}async peekNumber(e){
return this.assertAvailable(),this.translateRange(e.len,this.position),this.run(()=>this.source.peekNumber(e))}async ignore(e){return this.assertAvailable(),
this.translateRange(e,this.position),this.run(()=>this.source.ignore(e))}async consumeRemainder(){this.assertAvailable()
;const e=this.remaining,t=this.translateRange(e,this.position)+e;return this.run(async()=>{if(0===e)return 0;if(R(this.source)){
if(1!==await this.source.peekBuffer(new Uint8Array(1),{position:t-1}))throw new b;this.source.setPosition(t)}else if(await this.source.ignore(e)!==e)throw new b
;return e})}async close(){if(!this.closed){if(this.busy)throw new Error("Cannot close a tokenizer view during an active operation")
;this.closedPosition=this.position,this.closed=!0}}async abort(){if(!this.closed)try{await this.source.abort()}finally{this.closedPosition=this.position,
this.closed=!0}}assertAvailable(){if(this.closed)throw new Error("Tokenizer view is closed")
;if(this.busy)throw new Error("Tokenizer views require sequential operations");this.source instanceof P&&this.source.assertAvailable()}translateRange(e,t){
if(M(e,"length"),M(t,"position"),M(t+e,"end position"),t>this.size||e>this.size-t)throw new O(t,e,this.size)
;if(!this.supportsRandomAccess()&&t<this.position)throw new Error("`options.position` must be equal or greater than `tokenizer.position`");return this.start+t}
async run(e){this.busy=!0;try{return await e()}finally{this.busy=!1}}}class U extends P{constructor(e,t){super(e,t)}supportsRandomAccess(){return!0}
setPosition(e){this.assertAvailable(),this.source.setPosition(this.translateRange(0,e))}createView(e){return this.assertAvailable(),N(this,e)}}class j{
constructor(e){this.tokenizer=e}inflate(){const e=this.tokenizer;return new ReadableStream({async pull(t){const i=new Uint8Array(1024),n=await e.readBuffer(i,{
mayBeLess:!0});0!==n?t.enqueue(i.subarray(0,n)):t.close()}}).pipeThrough(new DecompressionStream("gzip"))}}var $=i(4640);class _ extends RangeError{
constructor(e,t,i){super(`ZIP ${e} exceeded: ${t} exceeds limit of ${i}`),this.limit=e,this.requestedSize=t,this.maxSize=i,this.name="ZipLimitError"}}
const q=67324752,V=33639248,W=101010256,G={get:e=>({signature:g.get(e,0),compressedSize:g.get(e,8),uncompressedSize:g.get(e,12)}),len:16},Z={get(e){
const t=u.get(e,6);return{signature:g.get(e,0),minVersion:u.get(e,4),dataDescriptor:!!(8&t),compressedMethod:u.get(e,8),compressedSize:g.get(e,18),
uncompressedSize:g.get(e,22),filenameLength:u.get(e,26),extraFieldLength:u.get(e,28),filename:null}},len:30},H={get:e=>({signature:g.get(e,0),
nrOfThisDisk:u.get(e,4),nrOfThisDiskWithTheStart:u.get(e,6),nrOfEntriesOnThisDisk:u.get(e,8),nrOfEntriesOfSize:u.get(e,10),sizeOfCd:g.get(e,12),
offsetOfStartOfCd:g.get(e,16),zipFileCommentLength:u.get(e,20)}),len:22},Y={get(e){const t=u.get(e,8);return{signature:g.get(e,0),minVersion:u.get(e,6),
dataDescriptor:!!(8&t),compressedMethod:u.get(e,10),compressedSize:g.get(e,20),uncompressedSize:g.get(e,24),filenameLength:u.get(e,28),
extraFieldLength:u.get(e,30),fileCommentLength:u.get(e,32),relativeOffsetOfLocalHeader:g.get(e,42),filename:null}},len:46
},J=$("tokenizer:inflate"),Q=262144,X=function(e){const t=new Uint8Array(g.len);return g.put(t,0,e),t}(W);class K{constructor(e,t={}){if(this.tokenizer=e,
this.syncBuffer=new Uint8Array(Q),this.scannedBytes=0,this.descriptorScannedBytes=0,this.limits={maxEntryCount:t.maxEntryCount??Number.POSITIVE_INFINITY,
maxTotalScanBytes:t.maxTotalScanBytes??Number.POSITIVE_INFINITY,maxTotalDataDescriptorScanBytes:t.maxTotalDataDescriptorScanBytes??Number.POSITIVE_INFINITY,
maxSkippedEntrySize:t.maxSkippedEntrySize??Number.POSITIVE_INFINITY,maxDataDescriptorScanBytes:t.maxDataDescriptorScanBytes??Number.POSITIVE_INFINITY,
maxCompressedSize:t.maxCompressedSize??Number.POSITIVE_INFINITY,maxUncompressedSize:t.maxUncompressedSize??Number.POSITIVE_INFINITY},
this.useCentralDirectory=t.useCentralDirectory??!0,this.allowTruncatedDataDescriptor=t.allowTruncatedDataDescriptor??!1,
"boolean"!=typeof this.useCentralDirectory)throw new TypeError("useCentralDirectory must be a boolean")
;if("boolean"!=typeof this.allowTruncatedDataDescriptor)throw new TypeError("allowTruncatedDataDescriptor must be a boolean")
;for(const[e,t]of Object.entries(this.limits))if(t!==Number.POSITIVE_INFINITY&&(!Number.isSafeInteger(t)||t<=0))throw new RangeError(`${e} must be a positive safe integer or Infinity`)
}checkLimit(e,t){if(t>this.limits[e])throw new _(e,t,this.limits[e])}resetTraversal(){this.scannedBytes=0,this.descriptorScannedBytes=0}consumeBytes(e){
this.checkLimit("maxTotalScanBytes",this.scannedBytes+e),this.scannedBytes+=e}readToken(e,t=this.tokenizer){return this.consumeBytes(e.len),t.readToken(e)}
ignore(e,t=this.tokenizer){return this.consumeBytes(e),t.ignore(e)}readData(e){this.consumeBytes(e);const t=new Uint8Array(e)
;return this.tokenizer.readBuffer(t).then(()=>t)}checkEntrySize(e){this.checkLimit("maxCompressedSize",e.compressedSize),
this.checkLimit("maxUncompressedSize",e.uncompressedSize),0===e.compressedMethod&&this.checkLimit("maxUncompressedSize",e.compressedSize)}async isZip(){
const e=await this.peekSignature();return e===q||e===W}peekSignature(){return this.tokenizer.peekToken(g)}async findEndOfCentralDirectoryLocator(){
const e=this.tokenizer,t=Math.min(16384,e.fileInfo.size),i=this.syncBuffer.subarray(0,t);this.consumeBytes(t),await this.tokenizer.readBuffer(i,{
position:e.fileInfo.size-t});for(let n=i.length-4;n>=0;n--)if(i[n]===X[0]&&i[n+1]===X[1]&&i[n+2]===X[2]&&i[n+3]===X[3])return e.fileInfo.size-t+n;return-1}
async readCentralDirectory(){this.resetTraversal();const e=await this.centralDirectoryEntries();if(!e)return;const t=[];for await(const i of e)t.push(i)
;return t}async centralDirectoryEntries(){
if(!this.tokenizer.supportsRandomAccess())return void J("Cannot reading central-directory without random-read support");J("Reading central-directory...")
;const e=this.tokenizer.position;try{const e=await this.findEndOfCentralDirectoryLocator();if(e>=0){J("Central-directory 32-bit signature found"),
this.tokenizer.setPosition(e);const t=await this.readToken(H);return this.iterateDirectory(t.offsetOfStartOfCd,t.sizeOfCd,t.nrOfEntriesOfSize)}}finally{
this.tokenizer.setPosition(e)}}async*iterateDirectory(e,t,i){const n=this.tokenizer,r=n.position;let s,a=0;try{n.setPosition(e),s=N(n,t);for(let e=0;e<i;++e){
this.checkLimit("maxEntryCount",e+1),s.setPosition(a);const t=await this.readToken(Y,s)
;if(t.signature!==V)throw new Error("Expected Central-File-Header signature");t.filename=await this.readToken(new k(t.filenameLength,"utf-8"),s),
await this.ignore(t.extraFieldLength,s),await this.ignore(t.fileCommentLength,s),a=s.position,yield t}}finally{try{await(s?.close())}finally{n.setPosition(r)}}}
async unzip(e){this.resetTraversal();const t=this.useCentralDirectory?await this.centralDirectoryEntries():void 0
;if(t)return this.iterateOverCentralDirectory(t,e);let i=!1,n=0;do{const t=await this.readLocalFileHeader();if(!t)break;this.checkLimit("maxEntryCount",++n)
;const r=e(t);let s
;if(i=!!r.stop,await this.ignore(t.extraFieldLength),r.handler?this.checkEntrySize(t):this.checkLimit("maxSkippedEntrySize",t.compressedSize),
t.dataDescriptor&&0===t.compressedSize){const e=[];let i=0
;const n=Math.min(this.limits.maxDataDescriptorScanBytes,this.limits.maxTotalDataDescriptorScanBytes-this.descriptorScannedBytes,this.limits.maxTotalScanBytes-this.scannedBytes,r.handler?Number.POSITIVE_INFINITY:this.limits.maxSkippedEntrySize,r.handler?this.limits.maxCompressedSize:Number.POSITIVE_INFINITY,r.handler&&0===t.compressedMethod?this.limits.maxUncompressedSize:Number.POSITIVE_INFINITY)
;for(J("Compressed-file-size unknown, scanning for next data-descriptor-signature....");;){
const s=Math.min(Q,n-i+G.len),a=await this.tokenizer.peekBuffer(this.syncBuffer.subarray(0,s),{mayBeLess:!0
}),o=this.allowTruncatedDataDescriptor&&a<s,c=ee(this.syncBuffer.subarray(0,a),i,o)
;if(c<0&&a<G.len&&!o)throw new Error("Expected data-descriptor-signature before end of input");const h=c>=0?c:o?a:a-G.len+1;if(0===h)break
;if(this.checkLimit("maxDataDescriptorScanBytes",i+h),this.checkLimit("maxTotalDataDescriptorScanBytes",this.descriptorScannedBytes+h),
r.handler||this.checkLimit("maxSkippedEntrySize",i+h),r.handler){if(this.checkLimit("maxCompressedSize",i+h),
0===t.compressedMethod&&this.checkLimit("maxUncompressedSize",i+h),h>0){const t=await this.readData(h);e.push(t)}}else await this.ignore(h);if(i+=h,
this.descriptorScannedBytes+=h,c>=0)break}J(`Found data-descriptor-signature at pos=${this.tokenizer.position}`),
r.handler&&(this.checkLimit("maxCompressedSize",i),await this.inflate(t,te(e),r.handler))
}else r.handler?(J(`Reading compressed-file-data: ${t.compressedSize} bytes`),s=await this.readData(t.compressedSize),
await this.inflate(t,s,r.handler)):(J(`Ignoring compressed-file-data: ${t.compressedSize} bytes`),await this.ignore(t.compressedSize))
;if(J(`Reading data-descriptor at pos=${this.tokenizer.position}`),
t.dataDescriptor&&134695760!==(await this.readToken(G)).signature)throw new Error("Expected data-descriptor-signature at position "+(this.tokenizer.position-G.len))
}while(!i)}async iterateOverCentralDirectory(e,t){for await(const i of e){const e=t(i);if(e.handler){this.tokenizer.setPosition(i.relativeOffsetOfLocalHeader)
;const t=await this.readLocalFileHeader();if(!t)throw new Error(`Expected local-file-header at offset ${i.relativeOffsetOfLocalHeader}`)
;await this.ignore(t.extraFieldLength),this.checkEntrySize(i),this.checkEntrySize(t);const n=await this.readData(i.compressedSize)
;await this.inflate(t,n,e.handler)}if(e.stop)break}}async inflate(e,t,i){if(0===e.compressedMethod)return this.checkLimit("maxUncompressedSize",t.length),i(t)
;if(8!==e.compressedMethod)throw new Error(`Unsupported ZIP compression method: ${e.compressedMethod}`)
;return J(`Decompress filename=${e.filename}, compressed-size=${t.length}`),i(await this.decompressDeflateRaw(t))}async decompressDeflateRaw(e){
const t=new ReadableStream({start(t){t.enqueue(e),t.close()}}),i=new DecompressionStream("deflate-raw"),n=t.pipeThrough(i).getReader(),r=[];let s=0;try{for(;;){
const{done:e,value:t}=await n.read();if(e)break;this.checkLimit("maxUncompressedSize",s+t.length),s+=t.length,r.push(t)}
return this.checkLimit("maxUncompressedSize",s),te(r)}catch(e){if(await n.cancel(e).catch(()=>{}),e instanceof _)throw e
;if(e instanceof Error&&"code"in e&&"ERR_TRAILING_JUNK_AFTER_STREAM_END"===e.code)return te(r)
;const t=e instanceof Error?`Failed to deflate ZIP entry: ${e.message}`:"Unknown decompression error in ZIP entry";throw new TypeError(t)}finally{
n.releaseLock()}}async readLocalFileHeader(){const e=await this.tokenizer.peekToken(g);if(e===q){const e=await this.readToken(Z)
;return e.filename=await this.readToken(new k(e.filenameLength,"utf-8")),e}if(e===V||e===W)return!1;if(3759263696===e)throw new Error("Encrypted ZIP")
;throw new Error("Unexpected signature")}}function ee(e,t,i){
for(let n=0;n<=e.length-(i?4:G.len);n++)if(134695760===g.get(e,n)&&(e.length-n<12||g.get(e,n+8)===t+n))return n;return-1}function te(e){
const t=e.reduce((e,t)=>e+t.length,0),i=new Uint8Array(t);let n=0;for(const t of e)i.set(t,n),n+=t.length;return i}const ie=Object.prototype.toString
;function ne(e,t,i){return!!e&&(e.constructor===t||ie.call(e)===i)}function re(e){return ne(e,ArrayBuffer,"[object ArrayBuffer]")}function se(e){
return re(e)?new Uint8Array(e):e}function ae(e){if(!function(e){return function(e){return ne(e,Uint8Array,"[object Uint8Array]")}(e)||re(e)
}(e))throw new TypeError(`Expected \`Uint8Array\` or \`ArrayBuffer\`, got \`${typeof e}\``)}function oe(e){const{byteLength:t}=e
;return 6===t?e.getUint16(0)*2**32+e.getUint32(2):5===t?e.getUint8(0)*2**32+e.getUint32(1):4===t?e.getUint32(0):3===t?65536*e.getUint8(0)+e.getUint16(1):2===t?e.getUint16(0):1===t?e.getUint8(0):void 0
}function ce(e,t){if("utf-16le"===t){const t=[];for(let i=0;i<e.length;i++){const n=e.charCodeAt(i);t.push(255&n,n>>8&255)}return t}if("utf-16be"===t){
const t=[];for(let i=0;i<e.length;i++){const n=e.charCodeAt(i);t.push(n>>8&255,255&n)}return t}return[...e].map(e=>e.charCodeAt(0))}
new globalThis.TextDecoder("utf8"),new globalThis.TextEncoder,Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));const he={
get:(e,t)=>127&e[t+3]|(127&e[t+2])<<7|(127&e[t+1])<<14|(127&e[t])<<21,len:4},fe=16777216;class pe extends Error{}function me(e,t,i){
if(!Number.isFinite(e)||e<0||e>t)throw new pe(`${i} has invalid size ${e} (maximum ${t} bytes)`);return e}
async function le(e,t,{maximumLength:i=16777216,reason:n="skip"}={}){const r=me(t,i,n);await e.ignore(r)}
async function ue(e,t,i,{maximumLength:n=t.length,reason:r="read"}={}){const s=me(i?.length??t.length,n,r);return e.readBuffer(t,{...i,length:s})}
function de(e,t,i){i={offset:0,...i};for(const[n,r]of t.entries())if(i.mask){if(r!==(i.mask[n]&e[n+i.offset]))return!1}else if(r!==e[n+i.offset])return!1
;return!0}function ge(e){const t=e.fileInfo.size;return!Number.isFinite(t)||t===Number.MAX_SAFE_INTEGER}function xe(e,t,i){return ge(e)&&e.position-t>i}
const we=1048576,ye=we,ke=new Set(["Unexpected signature","Encrypted ZIP","Expected Central-File-Header signature"]),be=["Unsupported ZIP compression method:","Expected data-descriptor-signature at position "],ve=new Set(["Z_BUF_ERROR","Z_DATA_ERROR","ERR_INVALID_STATE"])
;function Se(e,t=1048576){const i=[e.compressedSize,e.uncompressedSize];for(const e of i)if(!Number.isFinite(e)||e<0||e>t)return!1;return!0}function Ce(e){
if(e.hasDocumentEntry)return e.hasMasterSlideEntry?{ext:"key",mime:"application/vnd.apple.keynote"}:e.hasTablesEntry?{ext:"numbers",
mime:"application/vnd.apple.numbers"}:{ext:"pages",mime:"application/vnd.apple.pages"}}function ze(e){switch(e=e.toLowerCase()){case"application/epub+zip":
return{ext:"epub",mime:e};case"application/vnd.oasis.opendocument.text":return{ext:"odt",mime:e};case"application/vnd.oasis.opendocument.text-template":return{
ext:"ott",mime:e};case"application/vnd.oasis.opendocument.spreadsheet":return{ext:"ods",mime:e};case"application/vnd.oasis.opendocument.spreadsheet-template":
return{ext:"ots",mime:e};case"application/vnd.oasis.opendocument.presentation":return{ext:"odp",mime:e}
;case"application/vnd.oasis.opendocument.presentation-template":return{ext:"otp",mime:e};case"application/vnd.oasis.opendocument.graphics":return{ext:"odg",
mime:e};case"application/vnd.oasis.opendocument.graphics-template":return{ext:"otg",mime:e}
;case"application/vnd.openxmlformats-officedocument.presentationml.slideshow":return{ext:"ppsx",mime:e}
;case"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":return{ext:"xlsx",mime:e};case"application/vnd.ms-excel.sheet.macroenabled":return{
ext:"xlsm",mime:"application/vnd.ms-excel.sheet.macroenabled.12"};case"application/vnd.openxmlformats-officedocument.spreadsheetml.template":return{ext:"xltx",
mime:e};case"application/vnd.ms-excel.template.macroenabled":return{ext:"xltm",mime:"application/vnd.ms-excel.template.macroenabled.12"}
;case"application/vnd.ms-powerpoint.slideshow.macroenabled":return{ext:"ppsm",mime:"application/vnd.ms-powerpoint.slideshow.macroenabled.12"}
;case"application/vnd.openxmlformats-officedocument.wordprocessingml.document":return{ext:"docx",mime:e};case"application/vnd.ms-word.document.macroenabled":
return{ext:"docm",mime:"application/vnd.ms-word.document.macroenabled.12"};case"application/vnd.openxmlformats-officedocument.wordprocessingml.template":return{
ext:"dotx",mime:e};case"application/vnd.ms-word.template.macroenabledtemplate":return{ext:"dotm",mime:"application/vnd.ms-word.template.macroenabled.12"}
;case"application/vnd.openxmlformats-officedocument.presentationml.template":return{ext:"potx",mime:e}
;case"application/vnd.ms-powerpoint.template.macroenabled":return{ext:"potm",mime:"application/vnd.ms-powerpoint.template.macroenabled.12"}
;case"application/vnd.openxmlformats-officedocument.presentationml.presentation":return{ext:"pptx",mime:e}
;case"application/vnd.ms-powerpoint.presentation.macroenabled":return{ext:"pptm",mime:"application/vnd.ms-powerpoint.presentation.macroenabled.12"}
;case"application/vnd.ms-visio.drawing":return{ext:"vsdx",mime:"application/vnd.visio"};case"application/vnd.ms-package.3dmanufacturing-3dmodel+xml":return{
ext:"3mf",mime:"model/3mf"}}}function Te(e){return e.hasWordDirectory?{ext:"docx",mime:"application/vnd.openxmlformats-officedocument.wordprocessingml.document"
}:e.hasPresentationDirectory?{ext:"pptx",mime:"application/vnd.openxmlformats-officedocument.presentationml.presentation"}:e.hasSpreadsheetDirectory?{
ext:"xlsx",mime:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}:e.hasThreeDimensionalModelEntry?{ext:"3mf",mime:"model/3mf"}:void 0}
function Ee(e){if(e.hasContentTypesEntry&&!e.hasUnparseableContentTypes&&!e.isParsingContentTypes&&!e.hasParsedContentTypesEntry)return Te(e)}const Ie=1048576
;function Fe(e){return!!(32&e.codePointAt(0))}const Be=1048576,Ae=4100,De=fe,Le=fe,Oe=fe;function Re(e,t){return void 0===t?e.read():(t.throwIfAborted(),
Promise.race([e.read(),new Promise((i,n)=>{t.addEventListener("abort",()=>{n(t.reason),e.cancel(t.reason).catch(()=>{})},{once:!0})})]))}async function Me(e,t){
return new Ne(t).fromBuffer(e)}class Ne{buffer;tokenizer;detectionReentryCount;constructor(e){const t=(i=e?.mpegOffsetTolerance,
Number.isFinite(i)?Math.max(0,Math.min(4096,Math.trunc(i))):0);var i;const n=e?.maxBufferSize??1/0
;if(n!==1/0&&(!Number.isSafeInteger(n)||n<=0))throw new RangeError("maxBufferSize must be a positive safe integer or Infinity");this.options={...e,
mpegOffsetTolerance:t},this.detectors=[...this.options.customDetectors??[],{id:"core",detect:e=>this.detectConfident(e)},{id:"core.imprecise",
detect:e=>this.detectImprecise(e)}],this.tokenizerOptions={abortSignal:this.options.signal,maxBufferSize:n},this.gzipProbeDepth=0}getTokenizerOptions(){return{
...this.tokenizerOptions}}createTokenizerFromWebStream(e){return function(e,t){z(t),S(t?.abortSignal);const i=function(e,t){try{const i=e.getReader({mode:"byob"
});return i instanceof ReadableStreamDefaultReader?new F(i,t):new I(i,t)}catch(i){if(i instanceof TypeError)return new F(e.getReader(),t);throw i}}(e)
;return new L(i,t)}(function(e){return e.pipeThrough(new TransformStream)}(e),this.getTokenizerOptions())}async parseTokenizer(e,t=0){
this.detectionReentryCount=t;const i=e.position;for(const t of this.detectors){let n;try{n=await t.detect(e)}catch(e){if(e instanceof b)return
;if(e instanceof pe)return;throw e}if(n)return n;if(i!==e.position)return}}async fromTokenizer(e){try{return await this.parseTokenizer(e)}finally{
await e.close()}}async fromBuffer(e){
if(!(e instanceof Uint8Array||e instanceof ArrayBuffer))throw new TypeError(`Expected the \`input\` argument to be of type \`Uint8Array\` or \`ArrayBuffer\`, got \`${typeof e}\``)
;const t=e instanceof Uint8Array?e:new Uint8Array(e);var i,n;if(t?.length>1)return this.fromTokenizer((i=t,n=this.getTokenizerOptions(),new D(i,n)))}
async fromBlob(e){this.options.signal?.throwIfAborted();const t=function(e,t){return new A(e,t)}(e,this.getTokenizerOptions());return this.fromTokenizer(t)}
async fromStream(e){this.options.signal?.throwIfAborted();const t=this.createTokenizerFromWebStream(e);return this.fromTokenizer(t)}async fromFile(e){
this.options.signal?.throwIfAborted();const{fromFile:t,NotRegularFileError:i}=await(import("strtok3"));let n;try{n=await t(e,{...this.getTokenizerOptions(),
regularFileOnly:!0})}catch(e){if(e instanceof i)return;throw e}return this.fromTokenizer(n)}async toDetectionStream(e,t){this.options.signal?.throwIfAborted()
;const i=function(e){return Number.isFinite(e)?Math.max(1,Math.trunc(e)):Ae}(t?.sampleSize??Ae);let n,r=!1;const s=e.getReader(),a=[];let o=0;try{for(;o<i;){
const{value:e,done:t}=await Re(s,this.options.signal);if(t||!e){r=!0;break}a.push(e),o+=e.length}if(!r&&o===i){
const{value:e,done:t}=await Re(s,this.options.signal);t||!e?r=!0:(a.push(e),o+=e.length)}}finally{s.releaseLock()}if(o>0){
const e=1===a.length?a[0]:function(e,t){if(0===e.length)return new Uint8Array(0);t??=e.reduce((e,t)=>e+t.byteLength,0);const i=new Uint8Array(t);let n=0
;for(let t of e)ae(t),t=se(t),i.set(t,n),n+=t.length;return i}(a);try{n=await this.fromBuffer(e.subarray(0,i))}catch(e){if(!(e instanceof b))throw e;n=void 0}
r||"pages"!==n?.ext||(n={ext:"zip",mime:"application/zip"})}const c=new TransformStream({start(e){for(const t of a)e.enqueue(t)},transform(e,t){t.enqueue(e)}
}),h=e.pipeThrough(c);return h.fileType=n,h}async detectGzip(e){if(this.gzipProbeDepth>=1)return{ext:"gz",mime:"application/gzip"};const t=function(e,t){
const i=e.getReader();let n=0,r=!1,s=!1;const a=async e=>{r||s||(s=!0,await i.cancel(e))};return new ReadableStream({async pull(e){if(n>=t)return e.close(),
void await a();const{done:s,value:o}=await i.read();if(s||!o)return r=!0,void e.close();const c=t-n;if(o.length>c)return e.enqueue(o.subarray(0,c)),n+=c,
e.close(),void await a();e.enqueue(o),n+=o.length},async cancel(e){await a(e)}})}(new j(e).inflate(),De),i=ge(e);let n,r,s,a;if(i){const e=new AbortController
;n=setTimeout(()=>{e.abort(new DOMException("Operation timed out after 100 ms","TimeoutError"))},100),
r=void 0===this.options.signal?e.signal:AbortSignal.any([this.options.signal,e.signal]),s=new Ne({...this.options,signal:r}),
s.gzipProbeDepth=this.gzipProbeDepth+1}else this.gzipProbeDepth++;try{a=await(s??this).fromStream(t)}catch(e){
if("AbortError"===e?.name&&"TimeoutError"!==r?.reason?.name)throw e}finally{clearTimeout(n),i||this.gzipProbeDepth--}return"tar"===a?.ext?{ext:"tar.gz",
mime:"application/gzip"}:{ext:"gz",mime:"application/gzip"}}check(e,t){return de(this.buffer,e,t)}checkString(e,t){return this.check(ce(e,t?.encoding),t)}
async detectConfident(e){if(this.buffer=new Uint8Array(Ae),void 0===e.fileInfo.size&&(e.fileInfo.size=Number.MAX_SAFE_INTEGER),this.tokenizer=e,
ge(e)&&(await e.peekBuffer(this.buffer,{length:3,mayBeLess:!0}),this.check([31,139,8])))return this.detectGzip(e);if(await e.peekBuffer(this.buffer,{length:32,
mayBeLess:!0}),this.check([66,77]))return{ext:"bmp",mime:"image/bmp"};if(this.check([11,119]))return{ext:"ac3",mime:"audio/vnd.dolby.dd-raw"}
;if(this.check([120,1]))return{ext:"dmg",mime:"application/x-apple-diskimage"};if(this.check([77,90]))return{ext:"exe",mime:"application/x-msdownload"}
;if(this.check([37,33]))return await e.peekBuffer(this.buffer,{length:24,mayBeLess:!0}),this.checkString("PS-Adobe-",{offset:2})&&this.checkString(" EPSF-",{
offset:14})?{ext:"eps",mime:"application/eps"}:{ext:"ps",mime:"application/postscript"};if(this.check([31,160])||this.check([31,157]))return{ext:"Z",
mime:"application/x-compress"};if(this.check([199,113]))return{ext:"cpio",mime:"application/x-cpio"};if(this.check([96,234]))return{ext:"arj",
mime:"application/x-arj"};if(this.check([239,187,191])){if(this.detectionReentryCount>=256)return;return this.detectionReentryCount++,
await this.tokenizer.ignore(3),this.detectConfident(e)}if(this.check([71,73,70]))return{ext:"gif",mime:"image/gif"};if(this.check([73,73,188]))return{ext:"jxr",
mime:"image/vnd.ms-photo"};if(this.check([31,139,8]))return this.detectGzip(e);if(this.check([66,90,104]))return{ext:"bz2",mime:"application/x-bzip2"}
;if(this.checkString("ID3")){await le(e,6,{maximumLength:6,reason:"ID3 header prefix"});const t=await e.readToken(he),i=ge(e)
;if(!Number.isFinite(t)||t<0||i&&(t>Le||e.position+t>Le))return;if(e.position+t>e.fileInfo.size){if(i)return;return{ext:"mp3",mime:"audio/mpeg"}}try{
await le(e,t,{maximumLength:i?Le:e.fileInfo.size,reason:"ID3 payload"})}catch(e){if(e instanceof b)return;throw e}if(this.detectionReentryCount>=256)return
;return this.detectionReentryCount++,this.parseTokenizer(e,this.detectionReentryCount)}if(this.checkString("MP+"))return{ext:"mpc",mime:"audio/x-musepack"}
;if((67===this.buffer[0]||70===this.buffer[0])&&this.check([87,83],{offset:1}))return{ext:"swf",mime:"application/x-shockwave-flash"}
;if(this.check([255,216,255]))return this.check([247],{offset:3})?{ext:"jls",mime:"image/jls"}:{ext:"jpg",mime:"image/jpeg"}
;if(this.check([79,98,106,1]))return{ext:"avro",mime:"application/avro"};if(this.checkString("FLIF"))return{ext:"flif",mime:"image/flif"}
;if(this.checkString("8BPS"))return{ext:"psd",mime:"image/vnd.adobe.photoshop"};if(this.checkString("MPCK"))return{ext:"mpc",mime:"audio/x-musepack"}
;if(this.checkString("FORM"))return{ext:"aif",mime:"audio/aiff"};if(this.checkString("caff")&&this.check([0,1],{offset:4})&&this.checkString("desc",{offset:8
}))return{ext:"caf",mime:"audio/x-caf"};if(this.checkString("icns",{offset:0}))return{ext:"icns",mime:"image/icns"}
;if(this.check([80,75,3,4]))return async function(e){let t;const i={hasContentTypesEntry:!1,hasParsedContentTypesEntry:!1,isParsingContentTypes:!1,
hasUnparseableContentTypes:!1,hasWordDirectory:!1,hasPresentationDirectory:!1,hasSpreadsheetDirectory:!1,hasThreeDimensionalModelEntry:!1},n={
hasDocumentEntry:!1,hasMasterSlideEntry:!1,hasTablesEntry:!1,hasCalculationEngineEntry:!1};try{await new K(e,{useCentralDirectory:!1,
allowTruncatedDataDescriptor:!0,maxEntryCount:1024,maxTotalScanBytes:ge(e)?fe:1/0,maxTotalDataDescriptorScanBytes:ge(e)?1/0:we,maxSkippedEntrySize:ge(e)?we:1/0,
maxDataDescriptorScanBytes:we,maxCompressedSize:ye,maxUncompressedSize:ye}).unzip(e=>{if(function(e,t){t.startsWith("word/")&&(e.hasWordDirectory=!0),
t.startsWith("ppt/")&&(e.hasPresentationDirectory=!0),t.startsWith("xl/")&&(e.hasSpreadsheetDirectory=!0),
t.startsWith("3D/")&&t.endsWith(".model")&&(e.hasThreeDimensionalModelEntry=!0)}(i,e.filename),function(e,t){"Index/Document.iwa"===t&&(e.hasDocumentEntry=!0),
t.startsWith("Index/MasterSlide")&&(e.hasMasterSlideEntry=!0),t.startsWith("Index/Tables/")&&(e.hasTablesEntry=!0),
"Index/CalculationEngine.iwa"===t&&(e.hasCalculationEngineEntry=!0)}(n,e.filename),n.hasDocumentEntry&&(n.hasMasterSlideEntry||n.hasTablesEntry))return t=Ce(n),
{stop:!0};const r="[Content_Types].xml"===e.filename,s=Ee(i);if(!r&&s)return t=s,{stop:!0};switch(e.filename){case"META-INF/mozilla.rsa":return t={ext:"xpi",
mime:"application/x-xpinstall"},{stop:!0};case"META-INF/MANIFEST.MF":return t={ext:"jar",mime:"application/java-archive"},{stop:!0};case"mimetype":
return Se(e,ye)?{async handler(e){const i=new TextDecoder("utf-8").decode(e).trim();t=ze(i)},stop:!0}:{};case"[Content_Types].xml":
return i.hasContentTypesEntry=!0,Se(e,ye)?(i.isParsingContentTypes=!0,{async handler(e){const n=function(e){const t=e.indexOf('.main+xml"');if(-1===t){
const t="application/vnd.ms-package.3dmanufacturing-3dmodel+xml";return e.includes(`ContentType="${t}"`)?t:void 0}const i=e.slice(0,t),n=i.lastIndexOf('"')
;return i.slice(n+1)}(new TextDecoder("utf-8").decode(e));n&&(t=ze(n)),i.hasParsedContentTypesEntry=!0,i.isParsingContentTypes=!1},stop:!0
}):(i.hasUnparseableContentTypes=!0,{});default:return/classes\d*\.dex/v.test(e.filename)?(t={ext:"apk",mime:"application/vnd.android.package-archive"},{stop:!0
}):{}}})}catch(e){if(!function(e){if(e instanceof b)return!0;if(e instanceof pe||e instanceof _)return!0;if(!(e instanceof Error))return!1
;if(e instanceof TypeError&&e.message.startsWith("Failed to deflate ZIP entry:"))return!0;if(ke.has(e.message))return!0;if(ve.has(e.code))return!0
;for(const t of be)if(e.message.startsWith(t))return!0;return!1}(e))throw e;i.isParsingContentTypes&&(i.isParsingContentTypes=!1,
i.hasUnparseableContentTypes=!0),t||!(e instanceof b||e instanceof pe||function(e){
return e instanceof _&&["maxTotalScanBytes","maxTotalDataDescriptorScanBytes","maxDataDescriptorScanBytes","maxSkippedEntrySize"].includes(e.limit)
}(e))||i.hasContentTypesEntry||(t=Te(i))}const r=!ge(e)||!n.hasDocumentEntry||n.hasMasterSlideEntry||n.hasTablesEntry||n.hasCalculationEngineEntry?Ce(n):void 0
;return t??Ee(i)??r??{ext:"zip",mime:"application/zip"}}(e);if(this.checkString("OggS")){await e.ignore(28);const t=new Uint8Array(8)
;return await e.readBuffer(t),de(t,[79,112,117,115,72,101,97,100])?{ext:"opus",mime:"audio/ogg; codecs=opus"}:de(t,[128,116,104,101,111,114,97])?{ext:"ogv",
mime:"video/ogg"}:de(t,[1,118,105,100,101,111,0])?{ext:"ogm",mime:"video/ogg"}:de(t,[127,70,76,65,67])?{ext:"oga",mime:"audio/ogg"
}:de(t,[83,112,101,101,120,32,32])?{ext:"spx",mime:"audio/ogg"}:de(t,[1,118,111,114,98,105,115])?{ext:"ogg",mime:"audio/ogg"}:{ext:"ogx",mime:"application/ogg"}
}if(this.check([80,75])&&[3,5,7].includes(this.buffer[2])&&[4,6,8].includes(this.buffer[3]))return{ext:"zip",mime:"application/zip"}
;if(this.checkString("MThd"))return{ext:"mid",mime:"audio/midi"};if(this.checkString("wOFF")&&(this.check([0,1,0,0],{offset:4})||this.checkString("OTTO",{
offset:4})))return{ext:"woff",mime:"font/woff"};if(this.checkString("wOF2")&&(this.check([0,1,0,0],{offset:4})||this.checkString("OTTO",{offset:4})))return{
ext:"woff2",mime:"font/woff2"};if(this.check([212,195,178,161])||this.check([161,178,195,212]))return{ext:"pcap",mime:"application/vnd.tcpdump.pcap"}
;if(this.checkString("DSD "))return{ext:"dsf",mime:"audio/x-dsf"};if(this.checkString("LZIP"))return{ext:"lz",mime:"application/lzip"}
;if(this.checkString("fLaC"))return{ext:"flac",mime:"audio/flac"};if(this.check([66,80,71,251]))return{ext:"bpg",mime:"image/bpg"}
;if(this.checkString("wvpk"))return{ext:"wv",mime:"audio/wavpack"};if(this.checkString("%PDF"))return{ext:"pdf",mime:"application/pdf"}
;if(this.check([0,97,115,109]))return{ext:"wasm",mime:"application/wasm"};if(this.check([73,73])){const e=await this.readTiffHeader(!1);if(e)return e}
if(this.check([77,77])){const e=await this.readTiffHeader(!0);if(e)return e}if(this.checkString("MAC "))return{ext:"ape",mime:"audio/ape"}
;if(this.check([26,69,223,163]))return async function(e){async function t(e){const t=await e.peekNumber(l);let i=128,n=0;for(;0!==i&&0===(t&i);)++n,i>>=1
;const r=new Uint8Array(n+1);return await ue(e,r,void 0,{maximumLength:r.length,reason:"EBML field"}),r}async function i(e){const i=await t(e),n=await t(e)
;n[0]^=128>>n.length-1;const r=Math.min(6,n.length),s=new DataView(i.buffer),a=new DataView(n.buffer,n.length-r,r);return{id:oe(s),len:oe(a)}}
const n=ge(e),r=await i(e),s=e.position,a=N(e,r.len);let o;try{o=await async function(t){let r=0;for(;t.remaining>0;){if(r++,r>256)return;if(xe(e,s,fe))return
;const a=e.position,o=await i(t);if(17026===o.id){if(o.len>64)return;const e=me(o.len,64,"EBML DocType");return(await t.readToken(new k(e))).split("\0",1)[0]}
if(n&&(!Number.isFinite(o.len)||o.len<0||o.len>Ie))return;if(await le(t,o.len,{maximumLength:n?Ie:e.fileInfo.size,reason:"EBML payload"}),e.position<=a)return}
}(a)}catch(e){if(e instanceof O)return;throw e}finally{await a.close()}switch(o){case"webm":return{ext:"webm",mime:"video/webm"};case"matroska":return{
ext:"mkv",mime:"video/matroska"}}}(e);if(this.checkString("SQLi"))return{ext:"sqlite",mime:"application/x-sqlite3"};if(this.check([78,69,83,26]))return{
ext:"nes",mime:"application/x-nintendo-nes-rom"};if(this.checkString("Cr24"))return{ext:"crx",mime:"application/x-google-chrome-extension"}
;if(this.checkString("MSCF")||this.checkString("ISc("))return{ext:"cab",mime:"application/vnd.ms-cab-compressed"};if(this.check([237,171,238,219]))return{
ext:"rpm",mime:"application/x-rpm"};if(this.check([197,208,211,198]))return{ext:"eps",mime:"application/eps"};if(this.check([40,181,47,253]))return{ext:"zst",
mime:"application/zstd"};if(this.check([127,69,76,70]))return{ext:"elf",mime:"application/x-elf"};if(this.check([33,66,68,78]))return{ext:"pst",
mime:"application/vnd.ms-outlook"};if(this.checkString("PAR1")||this.checkString("PARE"))return{ext:"parquet",mime:"application/vnd.apache.parquet"}
;if(this.checkString("ttcf"))return{ext:"ttc",mime:"font/collection"}
;if(this.check([254,237,250,206])||this.check([254,237,250,207])||this.check([206,250,237,254])||this.check([207,250,237,254]))return{ext:"macho",
mime:"application/x-mach-binary"};if(this.check([4,34,77,24]))return{ext:"lz4",mime:"application/x-lz4"};if(this.checkString("regf"))return{ext:"dat",
mime:"application/x-ft-windows-registry-hive"};if(this.checkString("$FL2")||this.checkString("$FL3"))return{ext:"sav",mime:"application/x-spss-sav"}
;if(this.check([79,84,84,79,0]))return{ext:"otf",mime:"font/otf"};if(this.checkString("#!AMR"))return{ext:"amr",mime:"audio/amr"}
;if(this.checkString(String.raw`{\rtf`))return{ext:"rtf",mime:"application/rtf"};if(this.check([70,76,86,1]))return{ext:"flv",mime:"video/x-flv"}
;if(this.checkString("IMPM"))return{ext:"it",mime:"audio/x-it"};if(this.checkString("-lh0-",{offset:2})||this.checkString("-lh1-",{offset:2
})||this.checkString("-lh2-",{offset:2})||this.checkString("-lh3-",{offset:2})||this.checkString("-lh4-",{offset:2})||this.checkString("-lh5-",{offset:2
})||this.checkString("-lh6-",{offset:2})||this.checkString("-lh7-",{offset:2})||this.checkString("-lzs-",{offset:2})||this.checkString("-lz4-",{offset:2
})||this.checkString("-lz5-",{offset:2})||this.checkString("-lhd-",{offset:2}))return{ext:"lzh",mime:"application/x-lzh-compressed"}
;if(this.check([0,0,1,186])){if(this.check([33],{offset:4,mask:[241]}))return{ext:"mpg",mime:"video/MP1S"};if(this.check([68],{offset:4,mask:[196]}))return{
ext:"mpg",mime:"video/MP2P"}}if(this.checkString("ITSF"))return{ext:"chm",mime:"application/vnd.ms-htmlhelp"};if(this.check([202,254,186,190])){
const e=x.get(this.buffer,4);if(e>0&&e<=30)return{ext:"macho",mime:"application/x-mach-binary"};if(d.get(this.buffer,6)>30)return{ext:"class",
mime:"application/java-vm"}}if(this.checkString(".RMF"))return{ext:"rm",mime:"application/vnd.rn-realmedia"};if(this.checkString("DRACO"))return{ext:"drc",
mime:"application/x-ft-draco"};if(this.check([253,55,122,88,90,0]))return{ext:"xz",mime:"application/x-xz"};if(this.checkString("<?xml "))return{ext:"xml",
mime:"application/xml"};if(this.check([55,122,188,175,39,28]))return{ext:"7z",mime:"application/x-7z-compressed"}
;if(this.check([82,97,114,33,26,7])&&(0===this.buffer[6]||1===this.buffer[6]))return{ext:"rar",mime:"application/x-rar-compressed"}
;if(this.checkString("solid "))return{ext:"stl",mime:"model/stl"};if(this.checkString("AC")){const e=new k(4,"latin1").get(this.buffer,2)
;if(/^\d+$/v.test(e)&&e>=1e3&&e<=1050)return{ext:"dwg",mime:"image/vnd.dwg"}}if(this.checkString("070707"))return{ext:"cpio",mime:"application/x-cpio"}
;if(this.checkString("BLENDER"))return{ext:"blend",mime:"application/x-blender"};if(this.checkString("!<arch>"))return await e.ignore(8),
"debian-binary"===await e.readToken(new k(13,"ascii"))?{ext:"deb",mime:"application/x-deb"}:{ext:"ar",mime:"application/x-unix-archive"}
;if(this.checkString("WEBVTT")&&["\n","\r","\t"," ","\0"].some(e=>this.checkString(e,{offset:6})))return{ext:"vtt",mime:"text/vtt"}
;if(this.check([137,80,78,71,13,10,26,10]))return async function(e){const t={ext:"png",mime:"image/png"},i={ext:"apng",mime:"image/apng"};async function n(){
return{length:await e.readToken(w),type:await e.readToken(new k(4,"latin1"))}}await e.ignore(8);const r=ge(e),s=e.position;let a=0,o=!1;do{if(a++,a>512)break
;if(xe(e,s,16777216))break;const c=e.position,h=await n();if(h.length<0)return;if("IHDR"===h.type){if(13!==h.length)return;o=!0}switch(h.type){case"IDAT":
return t;case"acTL":return i;default:if(!o&&"CgBI"!==h.type)return;if(r&&h.length>1048576)return o&&Fe(h.type)?t:void 0;try{await le(e,h.length+4,{
maximumLength:r?1048580:e.fileInfo.size,reason:"PNG chunk payload"})}catch(e){if(!r&&(e instanceof pe||e instanceof b))return t;throw e}}if(e.position<=c)break
}while(e.position+8<e.fileInfo.size);return t}(e);if(this.check([65,82,82,79,87,49,0,0]))return{ext:"arrow",mime:"application/vnd.apache.arrow.file"}
;if(this.check([103,108,84,70,2,0,0,0]))return{ext:"glb",mime:"model/gltf-binary"};if(this.check([102,114,101,101],{offset:4})||this.check([109,100,97,116],{
offset:4})||this.check([109,111,111,118],{offset:4})||this.check([119,105,100,101],{offset:4}))return{ext:"mov",mime:"video/quicktime"}
;if(this.check([73,73,82,79,8,0,0,0,24]))return{ext:"orf",mime:"image/x-olympus-orf"};if(this.checkString("gimp xcf "))return{ext:"xcf",mime:"image/x-xcf"}
;if(this.checkString("ftyp",{offset:4})&&96&this.buffer[8]){const e=new k(4,"latin1").get(this.buffer,8).replace("\0"," ").trim();switch(e){case"avif":
case"avis":return{ext:"avif",mime:"image/avif"};case"mif1":return{ext:"heic",mime:"image/heif"};case"msf1":return{ext:"heic",mime:"image/heif-sequence"}
;case"heic":case"heix":return{ext:"heic",mime:"image/heic"};case"hevc":case"hevx":return{ext:"heic",mime:"image/heic-sequence"};case"qt":return{ext:"mov",
mime:"video/quicktime"};case"M4V":case"M4VH":case"M4VP":return{ext:"m4v",mime:"video/x-m4v"};case"M4P":return{ext:"m4p",mime:"video/mp4"};case"M4B":return{
ext:"m4b",mime:"audio/mp4"};case"M4A":return{ext:"m4a",mime:"audio/x-m4a"};case"F4V":return{ext:"f4v",mime:"video/mp4"};case"F4P":return{ext:"f4p",
mime:"video/mp4"};case"F4A":return{ext:"f4a",mime:"audio/mp4"};case"F4B":return{ext:"f4b",mime:"audio/mp4"};case"crx":return{ext:"cr3",mime:"image/x-canon-cr3"}
;default:return e.startsWith("3g")?e.startsWith("3g2")?{ext:"3g2",mime:"video/3gpp2"}:{ext:"3gp",mime:"video/3gpp"}:{ext:"mp4",mime:"video/mp4"}}}
if(this.checkString("REGEDIT4\r\n"))return{ext:"reg",mime:"application/x-ms-regedit"};if(this.check([82,73,70,70])){if(this.checkString("WEBP",{offset:8
}))return{ext:"webp",mime:"image/webp"};if(this.check([65,86,73],{offset:8}))return{ext:"avi",mime:"video/vnd.avi"};if(this.check([87,65,86,69],{offset:8
}))return{ext:"wav",mime:"audio/wav"};if(this.check([81,76,67,77],{offset:8}))return{ext:"qcp",mime:"audio/qcelp"}}
if(this.check([73,73,85,0,24,0,0,0,136,231,116,216]))return{ext:"rw2",mime:"image/x-panasonic-rw2"}
;if(this.check([48,38,178,117,142,102,207,17,166,217]))return async function(e){let t=!1;try{async function i(){const t=new Uint8Array(16)
;return await ue(e,t,void 0,{maximumLength:t.length,reason:"ASF header GUID"}),{id:t,size:Number(await e.readToken(y))}}await le(e,30,{maximumLength:30,
reason:"ASF header prelude"});const n=ge(e),r=e.position;let s=0;for(;e.position+24<e.fileInfo.size&&(s++,!(s>512))&&!xe(e,r,fe);){
const a=e.position,o=await i();let c=o.size-24;if(!Number.isFinite(c)||c<0){t=!0;break}if(de(o.id,[145,7,220,183,183,169,207,17,142,230,0,192,12,32,83,101])){
const h=new Uint8Array(16);if(c-=await ue(e,h,void 0,{maximumLength:h.length,reason:"ASF stream type GUID"}),
de(h,[64,158,105,248,77,91,207,17,168,253,0,128,95,92,68,43]))return{ext:"asf",mime:"audio/x-ms-asf"}
;if(de(h,[192,239,25,188,77,91,207,17,168,253,0,128,95,92,68,43]))return{ext:"asf",mime:"video/x-ms-asf"};break}if(n&&c>Be){t=!0;break}if(await le(e,c,{
maximumLength:n?Be:e.fileInfo.size,reason:"ASF header payload"}),e.position<=a){t=!0;break}}}catch(f){if(!(f instanceof b||f instanceof pe))throw f
;ge(e)&&(t=!0)}if(!t)return{ext:"asf",mime:"application/vnd.ms-asf"}}(e);if(this.check([171,75,84,88,32,49,49,187,13,10,26,10]))return{ext:"ktx",
mime:"image/ktx"};if((this.check([126,16,4])||this.check([126,24,4]))&&this.check([48,77,73,69],{offset:4}))return{ext:"mie",mime:"application/x-mie"}
;if(this.check([39,10,0,0,0,0,0,0,0,0,0,0],{offset:2}))return{ext:"shp",mime:"application/x-esri-shape"};if(this.check([255,79,255,81]))return{ext:"j2c",
mime:"image/j2c"};if(this.check([0,0,0,12,106,80,32,32,13,10,135,10]))switch(await e.ignore(20),await e.readToken(new k(4,"ascii"))){case"jp2 ":return{
ext:"jp2",mime:"image/jp2"};case"jpx ":return{ext:"jpx",mime:"image/jpx"};case"jpm ":return{ext:"jpm",mime:"image/jpm"};case"mjp2":return{ext:"mj2",
mime:"image/mj2"};default:return}if(this.check([255,10])||this.check([0,0,0,12,74,88,76,32,13,10,135,10]))return{ext:"jxl",mime:"image/jxl"}
;if(this.check([254,255]))return this.checkString("<?xml ",{offset:2,encoding:"utf-16be"})?{ext:"xml",mime:"application/xml"}:void 0
;if(this.check([208,207,17,224,161,177,26,225]))return{ext:"cfb",mime:"application/x-cfb"};if(this.checkString("FRM8")&&this.checkString("DSD ",{offset:12
}))return{ext:"dff",mime:"audio/x-dff"};if(await e.peekBuffer(this.buffer,{length:Math.min(256,e.fileInfo.size),mayBeLess:!0}),this.check([97,99,115,112],{
offset:36}))return{ext:"icc",mime:"application/vnd.iccprofile"};if(this.checkString("**ACE",{offset:7})&&this.checkString("**",{offset:12}))return{ext:"ace",
mime:"application/x-ace-compressed"};if(this.checkString("BEGIN:")){if(this.checkString("VCARD",{offset:6}))return{ext:"vcf",mime:"text/vcard"}
;if(this.checkString("VCALENDAR",{offset:6}))return{ext:"ics",mime:"text/calendar"}}if(this.checkString("FUJIFILMCCD-RAW"))return{ext:"raf",
mime:"image/x-fujifilm-raf"};if(this.checkString("Extended Module:"))return{ext:"xm",mime:"audio/x-xm"};if(this.checkString("Creative Voice File"))return{
ext:"voc",mime:"audio/x-voc"};if(this.check([4,0,0,0])&&this.buffer.length>=16){const e=new DataView(this.buffer.buffer).getUint32(12,!0)
;if(e>12&&this.buffer.length>=e+16)try{const t=(new TextDecoder).decode(this.buffer.subarray(16,e+16));if(JSON.parse(t).files)return{ext:"asar",
mime:"application/x-asar"}}catch{}}if(this.check([6,14,43,52,2,5,1,1,13,1,2,1,1,2]))return{ext:"mxf",mime:"application/mxf"};if(this.checkString("SCRM",{
offset:44}))return{ext:"s3m",mime:"audio/x-s3m"};if(this.check([71])&&this.check([71],{offset:188}))return{ext:"mts",mime:"video/mp2t"};if(this.check([71],{
offset:4})&&this.check([71],{offset:196}))return{ext:"mts",mime:"video/mp2t"};if(this.check([66,79,79,75,77,79,66,73],{offset:60}))return{ext:"mobi",
mime:"application/x-mobipocket-ebook"};if(this.check([68,73,67,77],{offset:128}))return{ext:"dcm",mime:"application/dicom"}
;if(this.check([76,0,0,0,1,20,2,0,0,0,0,0,192,0,0,0,0,0,0,70]))return{ext:"lnk",mime:"application/x-ms-shortcut"}
;if(this.check([98,111,111,107,0,0,0,0,109,97,114,107,0,0,0,0]))return{ext:"alias",mime:"application/x-ft-apple.alias"}
;if(this.checkString("Kaydara FBX Binary  \0"))return{ext:"fbx",mime:"application/x-ft-fbx"};if(this.check([76,80],{offset:34})&&(this.check([0,0,1],{offset:8
})||this.check([1,0,2],{offset:8})||this.check([2,0,2],{offset:8})))return{ext:"eot",mime:"application/vnd.ms-fontobject"}
;if(this.check([6,6,237,245,216,29,70,229,189,49,239,231,254,116,183,29]))return{ext:"indd",mime:"application/x-indesign"}
;if(this.check([255,255,0,0,7,0,0,0,4,0,0,0,1,0,1,0])||this.check([0,0,255,255,0,0,0,7,0,0,0,4,0,1,0,1]))return{ext:"jmp",mime:"application/x-jmp-data"}
;if(await e.peekBuffer(this.buffer,{length:Math.min(512,e.fileInfo.size),mayBeLess:!0}),this.checkString("ustar",{offset:257})&&(this.checkString("\0",{
offset:262})||this.checkString(" ",{offset:262}))||this.check([0,0,0,0,0,0],{offset:257})&&function(e,t=0){const i=Number.parseInt(new k(6).get(e,148),8)
;if(Number.isNaN(i))return!1;let n=256;for(let i=t;i<t+148;i++)n+=e[i];for(let i=t+156;i<t+512;i++)n+=e[i];return i===n}(this.buffer))return{ext:"tar",
mime:"application/x-tar"};if(this.check([255,254])){const e="utf-16le";return this.checkString("<?xml ",{offset:2,encoding:e})?{ext:"xml",mime:"application/xml"
}:this.check([255,14],{offset:2})&&this.checkString("SketchUp Model",{offset:4,encoding:e})?{ext:"skp",mime:"application/vnd.sketchup.skp"
}:this.checkString("Windows Registry Editor Version 5.00\r\n",{offset:2,encoding:e})?{ext:"reg",mime:"application/x-ms-regedit"}:void 0}
if(this.checkString("-----BEGIN PGP MESSAGE-----"))return{ext:"pgp",mime:"application/pgp-encrypted"};if(e.supportsRandomAccess()&&e.fileInfo.size>=32774){
const t=new Uint8Array(5);if(await e.peekBuffer(t,{position:32769,length:5,mayBeLess:!0}),de(t,ce("CD001")))return{ext:"iso",mime:"application/x-iso9660-image"}
}}async detectImprecise(e){this.buffer=new Uint8Array(Ae);const t=function(e){return Number.isFinite(e)?Math.max(0,e):Number.MAX_SAFE_INTEGER}(e.fileInfo.size)
;if(await e.peekBuffer(this.buffer,{length:Math.min(8,t),mayBeLess:!0}),this.check([0,0,1,186])||this.check([0,0,1,179]))return{ext:"mpg",mime:"video/mpeg"}
;if(this.check([0,1,0,0,0]))return{ext:"ttf",mime:"font/ttf"};if(this.check([0,0,1,0]))return{ext:"ico",mime:"image/x-icon"};if(this.check([0,0,2,0]))return{
ext:"cur",mime:"image/x-icon"};if(await e.peekBuffer(this.buffer,{length:Math.min(4+this.options.mpegOffsetTolerance,t),mayBeLess:!0}),
this.buffer.length>=4+this.options.mpegOffsetTolerance)for(let e=0;e<=this.options.mpegOffsetTolerance;++e){const t=this.scanMpeg(e);if(t)return t}}
async readTiffTag(e){const t=await this.tokenizer.readToken(e?d:u);switch(await this.tokenizer.ignore(10),t){case 50341:return{ext:"arw",mime:"image/x-sony-arw"
};case 50706:return{ext:"dng",mime:"image/x-adobe-dng"}}}async readTiffIFD(e){const t=await this.tokenizer.readToken(e?d:u)
;if(!(t>512||ge(this.tokenizer)&&2+12*t>Oe))for(let i=0;i<t;++i){const t=await this.readTiffTag(e);if(t)return t}}async readTiffHeader(e){const t={ext:"tif",
mime:"image/tiff"},i=(e?d:u).get(this.buffer,2),n=(e?x:g).get(this.buffer,4);if(42===i){if(n>=6){if(this.checkString("CR",{offset:8}))return{ext:"cr2",
mime:"image/x-canon-cr2"};if(n>=8){const t=(e?d:u).get(this.buffer,8),i=(e?d:u).get(this.buffer,10);if(28===t&&254===i||31===t&&11===i)return{ext:"nef",
mime:"image/x-nikon-nef"}}}if(ge(this.tokenizer)&&n>1048576)return t;const i=ge(this.tokenizer)?Oe:this.tokenizer.fileInfo.size;try{await le(this.tokenizer,n,{
maximumLength:i,reason:"TIFF IFD offset"})}catch(e){if(e instanceof b)return;throw e}let r;try{r=await this.readTiffIFD(e)}catch(e){if(e instanceof b)return
;throw e}return r??t}if(43===i)return t}scanMpeg(e){if(this.check([255,224],{offset:e,mask:[255,224]})){if(this.check([16],{offset:e+1,mask:[22]}))return{
ext:"aac",mime:"audio/aac"};if(this.check([255,254],{offset:e}))return;if(this.check([8],{offset:e+1,mask:[24]}))return;if(this.check([240],{offset:e+2,
mask:[240]}))return;if(this.check([12],{offset:e+2,mask:[12]}))return;if(this.check([2],{offset:e+1,mask:[6]}))return{ext:"mp3",mime:"audio/mpeg"}
;if(this.check([4],{offset:e+1,mask:[6]}))return{ext:"mp2",mime:"audio/mpeg"};if(this.check([6],{offset:e+1,mask:[6]}))return{ext:"mp1",mime:"audio/mpeg"}}}}
new Set(["jpg","png","apng","gif","webp","flif","xcf","cr2","cr3","orf","arw","dng","nef","rw2","raf","tif","bmp","icns","jxr","psd","indd","zip","tar","rar","gz","bz2","7z","dmg","mp4","mid","mkv","webm","mov","avi","mpg","mp2","mp3","m4a","oga","ogg","ogv","opus","flac","wav","spx","amr","pdf","epub","elf","macho","exe","swf","rtf","wasm","woff","woff2","eot","ttf","otf","ttc","ico","flv","ps","xz","sqlite","nes","crx","xpi","cab","deb","ar","rpm","Z","lz","cfb","mxf","mts","blend","bpg","docx","pptx","xlsx","3gp","3g2","j2c","jp2","jpm","jpx","mj2","aif","caf","qcp","odt","ods","odp","xml","mobi","heic","cur","ktx","ape","wv","dcm","ics","glb","pcap","dsf","dff","lnk","alias","voc","ac3","m4v","m4p","m4b","f4v","f4p","f4b","f4a","mie","asf","ogm","ogx","mpc","arrow","shp","aac","mp1","it","s3m","xm","skp","avif","eps","lzh","pgp","asar","stl","chm","3mf","zst","jxl","vcf","jls","pst","dwg","parquet","class","arj","cpio","ace","avro","icc","fbx","vsdx","vtt","apk","drc","lz4","potx","xltx","dotx","xltm","ott","ots","otp","odg","otg","xlsm","docm","dotm","potm","pptm","jar","jmp","rm","sav","ppsm","ppsx","tar.gz","reg","dat","key","numbers","pages","iso"]),
new Set(["image/jpeg","image/png","image/gif","image/webp","image/flif","image/x-xcf","image/x-canon-cr2","image/x-canon-cr3","image/tiff","image/bmp","image/vnd.ms-photo","image/vnd.adobe.photoshop","application/x-indesign","application/epub+zip","application/x-xpinstall","application/vnd.ms-powerpoint.slideshow.macroenabled.12","application/vnd.oasis.opendocument.text","application/vnd.oasis.opendocument.spreadsheet","application/vnd.oasis.opendocument.presentation","application/vnd.openxmlformats-officedocument.wordprocessingml.document","application/vnd.openxmlformats-officedocument.presentationml.presentation","application/vnd.openxmlformats-officedocument.spreadsheetml.sheet","application/vnd.openxmlformats-officedocument.presentationml.slideshow","application/zip","application/x-tar","application/x-rar-compressed","application/gzip","application/x-bzip2","application/x-7z-compressed","application/x-apple-diskimage","application/vnd.apache.arrow.file","video/mp4","audio/midi","video/matroska","video/webm","video/quicktime","video/vnd.avi","audio/wav","audio/qcelp","audio/x-ms-asf","video/x-ms-asf","application/vnd.ms-asf","video/mpeg","video/3gpp","audio/mpeg","audio/mp4","video/ogg","audio/ogg","audio/ogg; codecs=opus","application/ogg","audio/flac","audio/ape","audio/wavpack","audio/amr","application/pdf","application/x-elf","application/x-mach-binary","application/x-msdownload","application/x-shockwave-flash","application/rtf","application/wasm","font/woff","font/woff2","application/vnd.ms-fontobject","font/ttf","font/otf","font/collection","image/x-icon","video/x-flv","application/postscript","application/eps","application/x-xz","application/x-sqlite3","application/x-nintendo-nes-rom","application/x-google-chrome-extension","application/vnd.ms-cab-compressed","application/x-deb","application/x-unix-archive","application/x-rpm","application/x-compress","application/lzip","application/x-cfb","application/x-mie","application/mxf","video/mp2t","application/x-blender","image/bpg","image/j2c","image/jp2","image/jpx","image/jpm","image/mj2","audio/aiff","audio/x-caf","application/xml","application/x-mobipocket-ebook","image/heif","image/heif-sequence","image/heic","image/heic-sequence","image/icns","image/ktx","application/dicom","audio/x-musepack","text/calendar","text/vcard","text/vtt","model/gltf-binary","application/vnd.tcpdump.pcap","audio/x-dsf","audio/x-dff","application/x-ms-shortcut","application/x-ft-apple.alias","audio/x-voc","audio/vnd.dolby.dd-raw","audio/x-m4a","image/apng","image/x-olympus-orf","image/x-sony-arw","image/x-adobe-dng","image/x-nikon-nef","image/x-panasonic-rw2","image/x-fujifilm-raf","video/x-m4v","video/3gpp2","application/x-esri-shape","audio/aac","audio/x-it","audio/x-s3m","audio/x-xm","video/MP1S","video/MP2P","application/vnd.sketchup.skp","image/avif","application/x-lzh-compressed","application/pgp-encrypted","application/x-asar","model/stl","application/vnd.ms-htmlhelp","model/3mf","image/jxl","application/zstd","image/jls","application/vnd.ms-outlook","image/vnd.dwg","application/vnd.apache.parquet","application/java-vm","application/x-arj","application/x-cpio","application/x-ace-compressed","application/avro","application/vnd.iccprofile","application/x-ft-fbx","application/vnd.visio","application/vnd.android.package-archive","application/x-ft-draco","application/x-lz4","application/vnd.openxmlformats-officedocument.presentationml.template","application/vnd.openxmlformats-officedocument.spreadsheetml.template","application/vnd.openxmlformats-officedocument.wordprocessingml.template","application/vnd.ms-excel.template.macroenabled.12","application/vnd.oasis.opendocument.text-template","application/vnd.oasis.opendocument.spreadsheet-template","application/vnd.oasis.opendocument.presentation-template","application/vnd.oasis.opendocument.graphics","application/vnd.oasis.opendocument.graphics-template","application/vnd.ms-excel.sheet.macroenabled.12","application/vnd.ms-word.document.macroenabled.12","application/vnd.ms-word.template.macroenabled.12","application/vnd.ms-powerpoint.template.macroenabled.12","application/vnd.ms-powerpoint.presentation.macroenabled.12","application/java-archive","application/vnd.rn-realmedia","application/x-spss-sav","application/x-ms-regedit","application/x-ft-windows-registry-hive","application/x-jmp-data","application/vnd.apple.keynote","application/vnd.apple.numbers","application/vnd.apple.pages","application/x-iso9660-image"])
})};