export const id=791,ids=[791],modules={6796:((module2,exports,__webpack_require__)=>{exports.formatArgs=formatArgs,exports.save=save,exports.load=load,exports.useColors=
useColors,exports.storage=localstorage(),exports.destroy=(()=>{let warned=!1;return()=>{warned||(warned=!0,console.warn("Instance method `debug.destroy()` is de\
precated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),exports.colors=["#0000CC","#0000FF","#0033CC","#0033FF","\
#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","\
#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","\
#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","\
#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","\
#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function useColors(){if(typeof window<"u"&&window.process&&(window.process.type===
"renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;
let m;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&
window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(m=navigator.userAgent.toLowerCase().
match(/firefox\/(\d+)/))&&parseInt(m[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function formatArgs(args){
if(args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+args[0]+(this.useColors?"%c ":" ")+"+"+module2.exports.humanize(this.diff),!this.useColors)
return;const c="color: "+this.color;args.splice(1,0,c,"color: inherit");let index=0,lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{match!=="%%"&&(index++,match===
"%c"&&(lastC=index))}),args.splice(lastC,0,c)}exports.log=console.debug||console.log||(()=>{});function save(namespaces){try{namespaces?exports.storage.setItem(
"debug",namespaces):exports.storage.removeItem("debug")}catch{}}function load(){let r;try{r=exports.storage.getItem("debug")||exports.storage.getItem("DEBUG")}catch{}
return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}function localstorage(){try{return localStorage}catch{}}module2.exports=__webpack_require__(
5427)(exports);const{formatters}=module2.exports;formatters.j=function(v){try{return JSON.stringify(v)}catch(error){return"[UnexpectedJSONParseError]: "+error.message}}}),
5427:((module2,__unused_webpack_exports,__webpack_require__)=>{function setup(env){createDebug.debug=createDebug,createDebug.default=createDebug,createDebug.coerce=
coerce,createDebug.disable=disable,createDebug.enable=enable,createDebug.enabled=enabled,createDebug.humanize=__webpack_require__(9778),createDebug.destroy=destroy,
Object.keys(env).forEach(key=>{createDebug[key]=env[key]}),createDebug.names=[],createDebug.skips=[],createDebug.formatters={};function selectColor(namespace){let hash=0;
for(let i=0;i<namespace.length;i++)hash=(hash<<5)-hash+namespace.charCodeAt(i),hash|=0;return createDebug.colors[Math.abs(hash)%createDebug.colors.length]}createDebug.
selectColor=selectColor;function createDebug(namespace){let prevTime,enableOverride=null,namespacesCache,enabledCache;function debug(...args){if(!debug.enabled)
return;const self=debug,curr=Number(new Date),ms=curr-(prevTime||curr);self.diff=ms,self.prev=prevTime,self.curr=curr,prevTime=curr,args[0]=createDebug.coerce(args[0]),
typeof args[0]!="string"&&args.unshift("%O");let index=0;args[0]=args[0].replace(/%([a-zA-Z%])/g,(match,format)=>{if(match==="%%")return"%";index++;const formatter=createDebug.
formatters[format];if(typeof formatter=="function"){const val=args[index];match=formatter.call(self,val),args.splice(index,1),index--}return match}),createDebug.
formatArgs.call(self,args),(self.log||createDebug.log).apply(self,args)}return debug.namespace=namespace,debug.useColors=createDebug.useColors(),debug.color=createDebug.
selectColor(namespace),debug.extend=extend,debug.destroy=createDebug.destroy,Object.defineProperty(debug,"enabled",{enumerable:!0,configurable:!1,get:()=>enableOverride!==
null?enableOverride:(namespacesCache!==createDebug.namespaces&&(namespacesCache=createDebug.namespaces,enabledCache=createDebug.enabled(namespace)),enabledCache),
set:v=>{enableOverride=v}}),typeof createDebug.init=="function"&&createDebug.init(debug),debug}function extend(namespace,delimiter){const newDebug=createDebug(this.
namespace+(typeof delimiter>"u"?":":delimiter)+namespace);return newDebug.log=this.log,newDebug}function enable(namespaces){createDebug.save(namespaces),createDebug.
namespaces=namespaces,createDebug.names=[],createDebug.skips=[];const split=(typeof namespaces=="string"?namespaces:"").trim().replace(/\s+/g,",").split(",").filter(
Boolean);for(const ns of split)ns[0]==="-"?createDebug.skips.push(ns.slice(1)):createDebug.names.push(ns)}function matchesTemplate(search,template){let searchIndex=0,
templateIndex=0,starIndex=-1,matchIndex=0;for(;searchIndex<search.length;)if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||template[templateIndex]===
"*"))template[templateIndex]==="*"?(starIndex=templateIndex,matchIndex=searchIndex,templateIndex++):(searchIndex++,templateIndex++);else if(starIndex!==-1)templateIndex=
starIndex+1,matchIndex++,searchIndex=matchIndex;else return!1;for(;templateIndex<template.length&&template[templateIndex]==="*";)templateIndex++;return templateIndex===
template.length}function disable(){const namespaces=[...createDebug.names,...createDebug.skips.map(namespace=>"-"+namespace)].join(",");return createDebug.enable(
""),namespaces}function enabled(name){for(const skip of createDebug.skips)if(matchesTemplate(name,skip))return!1;for(const ns of createDebug.names)if(matchesTemplate(
name,ns))return!0;return!1}function coerce(val){return val instanceof Error?val.stack||val.message:val}function destroy(){console.warn("Instance method `debug.d\
estroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return createDebug.enable(createDebug.load()),createDebug}
module2.exports=setup}),4640:((module2,__unused_webpack_exports,__webpack_require__)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.
__nwjs?module2.exports=__webpack_require__(6796):module2.exports=__webpack_require__(8286)}),8286:((module2,exports,__webpack_require__)=>{const tty=__webpack_require__(
2018),util=__webpack_require__(9023);exports.init=init,exports.log=log,exports.formatArgs=formatArgs,exports.save=save,exports.load=load,exports.useColors=useColors,
exports.destroy=util.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version\
 of `debug`."),exports.colors=[6,2,3,4,5,1];try{const supportsColor=__webpack_require__(321);supportsColor&&(supportsColor.stderr||supportsColor).level>=2&&(exports.
colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,
166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}exports.inspectOpts=Object.keys(
process.env).filter(key=>/^debug_/i.test(key)).reduce((obj,key)=>{const prop=key.substring(6).toLowerCase().replace(/_([a-z])/g,(_,k)=>k.toUpperCase());let val=process.
env[key];return/^(yes|on|true|enabled)$/i.test(val)?val=!0:/^(no|off|false|disabled)$/i.test(val)?val=!1:val==="null"?val=null:val=Number(val),obj[prop]=val,obj},
{});function useColors(){return"colors"in exports.inspectOpts?!!exports.inspectOpts.colors:tty.isatty(process.stderr.fd)}function formatArgs(args){const{namespace:name,
useColors:useColors2}=this;if(useColors2){const c=this.color,colorCode="\x1B[3"+(c<8?c:"8;5;"+c),prefix=`  ${colorCode};1m${name} \x1B[0m`;args[0]=prefix+args[0].
split(`
`).join(`
`+prefix),args.push(colorCode+"m+"+module2.exports.humanize(this.diff)+"\x1B[0m")}else args[0]=getDate()+name+" "+args[0]}function getDate(){return exports.inspectOpts.
hideDate?"":new Date().toISOString()+" "}function log(...args){return process.stderr.write(util.formatWithOptions(exports.inspectOpts,...args)+`
`)}function save(namespaces){namespaces?process.env.DEBUG=namespaces:delete process.env.DEBUG}function load(){return process.env.DEBUG}function init(debug){debug.
inspectOpts={};const keys=Object.keys(exports.inspectOpts);for(let i=0;i<keys.length;i++)debug.inspectOpts[keys[i]]=exports.inspectOpts[keys[i]]}module2.exports=
__webpack_require__(5427)(exports);const{formatters}=module2.exports;formatters.o=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,this.
inspectOpts).split(`
`).map(str=>str.trim()).join(" ")},formatters.O=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,this.inspectOpts)}}),7430:((__unused_webpack_module,exports)=>{
exports.L=function(buffer,offset,isLE,mLen,nBytes){var e,m,eLen=nBytes*8-mLen-1,eMax=(1<<eLen)-1,eBias=eMax>>1,nBits=-7,i=isLE?nBytes-1:0,d=isLE?-1:1,s=buffer[offset+
i];for(i+=d,e=s&(1<<-nBits)-1,s>>=-nBits,nBits+=eLen;nBits>0;e=e*256+buffer[offset+i],i+=d,nBits-=8);for(m=e&(1<<-nBits)-1,e>>=-nBits,nBits+=mLen;nBits>0;m=m*256+
buffer[offset+i],i+=d,nBits-=8);if(e===0)e=1-eBias;else{if(e===eMax)return m?NaN:(s?-1:1)*(1/0);m=m+Math.pow(2,mLen),e=e-eBias}return(s?-1:1)*m*Math.pow(2,e-mLen)},
exports.M=function(buffer,value,offset,isLE,mLen,nBytes){var e,m,c,eLen=nBytes*8-mLen-1,eMax=(1<<eLen)-1,eBias=eMax>>1,rt=mLen===23?Math.pow(2,-24)-Math.pow(2,-77):
0,i=isLE?0:nBytes-1,d=isLE?1:-1,s=value<0||value===0&&1/value<0?1:0;for(value=Math.abs(value),isNaN(value)||value===1/0?(m=isNaN(value)?1:0,e=eMax):(e=Math.floor(
Math.log(value)/Math.LN2),value*(c=Math.pow(2,-e))<1&&(e--,c*=2),e+eBias>=1?value+=rt/c:value+=rt*Math.pow(2,1-eBias),value*c>=2&&(e++,c/=2),e+eBias>=eMax?(m=0,
e=eMax):e+eBias>=1?(m=(value*c-1)*Math.pow(2,mLen),e=e+eBias):(m=value*Math.pow(2,eBias-1)*Math.pow(2,mLen),e=0));mLen>=8;buffer[offset+i]=m&255,i+=d,m/=256,mLen-=
8);for(e=e<<mLen|m,eLen+=mLen;eLen>0;buffer[offset+i]=e&255,i+=d,e/=256,eLen-=8);buffer[offset+i-d]|=s*128}}),9778:(module2=>{var s=1e3,m=s*60,h=m*60,d=h*24,w=d*
7,y=d*365.25;module2.exports=function(val,options){options=options||{};var type=typeof val;if(type==="string"&&val.length>0)return parse(val);if(type==="number"&&
isFinite(val))return options.long?fmtLong(val):fmtShort(val);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse(str){
if(str=String(str),!(str.length>100)){var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str);if(match){var n=parseFloat(match[1]),type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"yrs":case"yr":case"y":return n*y;case"\
weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"min\
ute":case"mins":case"min":case"m":return n*m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"msecs":case"\
msec":case"ms":return n;default:return}}}}function fmtShort(ms){var msAbs=Math.abs(ms);return msAbs>=d?Math.round(ms/d)+"d":msAbs>=h?Math.round(ms/h)+"h":msAbs>=
m?Math.round(ms/m)+"m":msAbs>=s?Math.round(ms/s)+"s":ms+"ms"}function fmtLong(ms){var msAbs=Math.abs(ms);return msAbs>=d?plural(ms,msAbs,d,"day"):msAbs>=h?plural(
ms,msAbs,h,"hour"):msAbs>=m?plural(ms,msAbs,m,"minute"):msAbs>=s?plural(ms,msAbs,s,"second"):ms+" ms"}function plural(ms,msAbs,n,name){var isPlural=msAbs>=n*1.5;
return Math.round(ms/n)+" "+name+(isPlural?"s":"")}}),321:(module=>{module.exports=eval("require")("supports-color")}),2791:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fileTypeFromBuffer:()=>fileTypeFromBuffer});const WINDOWS_1252_EXTRA={128:"\u20AC",130:"\u201A",131:"\u0192",132:"\u201E",
133:"\u2026",134:"\u2020",135:"\u2021",136:"\u02C6",137:"\u2030",138:"\u0160",139:"\u2039",140:"\u0152",142:"\u017D",145:"\u2018",146:"\u2019",147:"\u201C",148:"\
\u201D",149:"\u2022",150:"\u2013",151:"\u2014",152:"\u02DC",153:"\u2122",154:"\u0161",155:"\u203A",156:"\u0153",158:"\u017E",159:"\u0178"},WINDOWS_1252_REVERSE={};
for(const[code,char]of Object.entries(WINDOWS_1252_EXTRA))WINDOWS_1252_REVERSE[char]=Number.parseInt(code,10);let _utf8Decoder,_utf8Encoder;function utf8Decoder(){
if(_utf8Decoder===void 0)try{_utf8Decoder=typeof globalThis.TextDecoder>"u"?null:new globalThis.TextDecoder("utf-8")}catch{_utf8Decoder=null}return _utf8Decoder??
void 0}function utf8Encoder(){if(_utf8Encoder===void 0)try{_utf8Encoder=typeof globalThis.TextEncoder>"u"?null:new globalThis.TextEncoder}catch{_utf8Encoder=null}
return _utf8Encoder??void 0}const CHUNK=32*1024,REPLACEMENT=65533;function textDecode(bytes,encoding="utf-8"){switch(encoding.toLowerCase()){case"utf-8":case"ut\
f8":{const dec=utf8Decoder();return dec?dec.decode(bytes):decodeUTF8(bytes)}case"utf-16le":return decodeUTF16LE(bytes);case"us-ascii":case"ascii":return decodeASCII(
bytes);case"latin1":case"iso-8859-1":return decodeLatin1(bytes);case"windows-1252":return decodeWindows1252(bytes);default:throw new RangeError(`Encoding '${encoding}\
' not supported`)}}function textEncode(input="",encoding="utf-8"){switch(encoding.toLowerCase()){case"utf-8":case"utf8":{const enc=utf8Encoder();return enc?enc.
encode(input):encodeUTF8(input)}case"utf-16le":return encodeUTF16LE(input);case"us-ascii":case"ascii":return encodeASCII(input);case"latin1":case"iso-8859-1":return encodeLatin1(
input);case"windows-1252":return encodeWindows1252(input);default:throw new RangeError(`Encoding '${encoding}' not supported`)}}function flushChunk(parts,chunk){
chunk.length!==0&&(parts.push(String.fromCharCode.apply(null,chunk)),chunk.length=0)}function pushCodeUnit(parts,chunk,codeUnit){chunk.push(codeUnit),chunk.length>=
CHUNK&&flushChunk(parts,chunk)}function pushCodePoint(parts,chunk,cp){if(cp<=65535){pushCodeUnit(parts,chunk,cp);return}cp-=65536,pushCodeUnit(parts,chunk,55296+
(cp>>10)),pushCodeUnit(parts,chunk,56320+(cp&1023))}function decodeUTF8(bytes){const parts=[],chunk=[];let i=0;for(bytes.length>=3&&bytes[0]===239&&bytes[1]===187&&
bytes[2]===191&&(i=3);i<bytes.length;){const b1=bytes[i];if(b1<=127){pushCodeUnit(parts,chunk,b1),i++;continue}if(b1<194||b1>244){pushCodeUnit(parts,chunk,REPLACEMENT),
i++;continue}const length=b1<=223?2:b1<=239?3:4;let cp=b1&127>>length,lower=b1===224?160:b1===240?144:128,upper=b1===237?159:b1===244?143:191,consumed=1;for(i++;consumed<
length&&i<bytes.length;){const next=bytes[i];if(next<lower||next>upper)break;cp=cp<<6|next&63,consumed++,i++,lower=128,upper=191}pushCodePoint(parts,chunk,consumed===
length?cp:REPLACEMENT)}return flushChunk(parts,chunk),parts.join("")}function decodeUTF16LE(bytes){const parts=[],chunk=[],len=bytes.length;let i=0;for(len>=2&&
bytes[0]===255&&bytes[1]===254&&(i=2);i+1<len;){const u1=bytes[i]|bytes[i+1]<<8;if(i+=2,u1>=55296&&u1<=56319){if(i+1<len){const u2=bytes[i]|bytes[i+1]<<8;u2>=56320&&
u2<=57343?(pushCodeUnit(parts,chunk,u1),pushCodeUnit(parts,chunk,u2),i+=2):pushCodeUnit(parts,chunk,REPLACEMENT)}else pushCodeUnit(parts,chunk,REPLACEMENT);continue}
if(u1>=56320&&u1<=57343){pushCodeUnit(parts,chunk,REPLACEMENT);continue}pushCodeUnit(parts,chunk,u1)}return i<len&&pushCodeUnit(parts,chunk,REPLACEMENT),flushChunk(
parts,chunk),parts.join("")}function decodeASCII(bytes){const parts=[];for(let i=0;i<bytes.length;i+=CHUNK){const end=Math.min(bytes.length,i+CHUNK),codes=new Array(
end-i);for(let j=i,k=0;j<end;j++,k++)codes[k]=bytes[j]&127;parts.push(String.fromCharCode.apply(null,codes))}return parts.join("")}function decodeLatin1(bytes){
const parts=[];for(let i=0;i<bytes.length;i+=CHUNK){const end=Math.min(bytes.length,i+CHUNK),codes=new Array(end-i);for(let j=i,k=0;j<end;j++,k++)codes[k]=bytes[j];
parts.push(String.fromCharCode.apply(null,codes))}return parts.join("")}function decodeWindows1252(bytes){const parts=[];let out="";for(let i=0;i<bytes.length;i++){
const b=bytes[i],extra=b>=128&&b<=159?WINDOWS_1252_EXTRA[b]:void 0;out+=extra??String.fromCharCode(b),out.length>=CHUNK&&(parts.push(out),out="")}return out&&parts.
push(out),parts.join("")}function encodeUTF8(str){const out=[];for(let i=0;i<str.length;i++){let cp=str.charCodeAt(i);if(cp>=55296&&cp<=56319)if(i+1<str.length){
const lo=str.charCodeAt(i+1);lo>=56320&&lo<=57343?(cp=65536+(cp-55296<<10)+(lo-56320),i++):cp=REPLACEMENT}else cp=REPLACEMENT;else cp>=56320&&cp<=57343&&(cp=REPLACEMENT);
cp<128?out.push(cp):cp<2048?out.push(192|cp>>6,128|cp&63):cp<65536?out.push(224|cp>>12,128|cp>>6&63,128|cp&63):out.push(240|cp>>18,128|cp>>12&63,128|cp>>6&63,128|
cp&63)}return new Uint8Array(out)}function encodeUTF16LE(str){const units=[];for(let i=0;i<str.length;i++){const u=str.charCodeAt(i);if(u>=55296&&u<=56319){if(i+
1<str.length){const lo=str.charCodeAt(i+1);lo>=56320&&lo<=57343?(units.push(u,lo),i++):units.push(REPLACEMENT)}else units.push(REPLACEMENT);continue}if(u>=56320&&
u<=57343){units.push(REPLACEMENT);continue}units.push(u)}const out=new Uint8Array(units.length*2);for(let i=0;i<units.length;i++){const code=units[i],o=i*2;out[o]=
code&255,out[o+1]=code>>>8}return out}function encodeASCII(str){const out=new Uint8Array(str.length);for(let i=0;i<str.length;i++)out[i]=str.charCodeAt(i)&127;return out}
function encodeLatin1(str){const out=new Uint8Array(str.length);for(let i=0;i<str.length;i++)out[i]=str.charCodeAt(i)&255;return out}function encodeWindows1252(str){
const out=new Uint8Array(str.length);for(let i=0;i<str.length;i++){const ch=str[i],code=ch.charCodeAt(0);if(WINDOWS_1252_REVERSE[ch]!==void 0){out[i]=WINDOWS_1252_REVERSE[ch];
continue}if(code>=0&&code<=127||code>=160&&code<=255){out[i]=code;continue}out[i]=63}return out}var ieee754=__webpack_require__(7430);function dv(array){return new DataView(
array.buffer,array.byteOffset)}const UINT8={len:1,get(array,offset){return dv(array).getUint8(offset)},put(array,offset,value){return dv(array).setUint8(offset,
value),offset+1}},UINT16_LE={len:2,get(array,offset){return dv(array).getUint16(offset,!0)},put(array,offset,value){return dv(array).setUint16(offset,value,!0),
offset+2}},UINT16_BE={len:2,get(array,offset){return dv(array).getUint16(offset)},put(array,offset,value){return dv(array).setUint16(offset,value),offset+2}},UINT24_LE={
len:3,get(array,offset){const dataView=dv(array);return dataView.getUint8(offset)+(dataView.getUint16(offset+1,!0)<<8)},put(array,offset,value){const dataView=dv(
array);return dataView.setUint8(offset,value&255),dataView.setUint16(offset+1,value>>8,!0),offset+3}},UINT24_BE={len:3,get(array,offset){const dataView=dv(array);
return(dataView.getUint16(offset)<<8)+dataView.getUint8(offset+2)},put(array,offset,value){const dataView=dv(array);return dataView.setUint16(offset,value>>8),dataView.
setUint8(offset+2,value&255),offset+3}},UINT32_LE={len:4,get(array,offset){return dv(array).getUint32(offset,!0)},put(array,offset,value){return dv(array).setUint32(
offset,value,!0),offset+4}},UINT32_BE={len:4,get(array,offset){return dv(array).getUint32(offset)},put(array,offset,value){return dv(array).setUint32(offset,value),
offset+4}},INT8={len:1,get(array,offset){return dv(array).getInt8(offset)},put(array,offset,value){return dv(array).setInt8(offset,value),offset+1}},INT16_BE={len:2,
get(array,offset){return dv(array).getInt16(offset)},put(array,offset,value){return dv(array).setInt16(offset,value),offset+2}},INT16_LE={len:2,get(array,offset){
return dv(array).getInt16(offset,!0)},put(array,offset,value){return dv(array).setInt16(offset,value,!0),offset+2}},INT24_LE={len:3,get(array,offset){const unsigned=UINT24_LE.
get(array,offset);return unsigned>8388607?unsigned-16777216:unsigned},put(array,offset,value){const dataView=dv(array);return dataView.setUint8(offset,value&255),
dataView.setUint16(offset+1,value>>8,!0),offset+3}},INT24_BE={len:3,get(array,offset){const unsigned=UINT24_BE.get(array,offset);return unsigned>8388607?unsigned-
16777216:unsigned},put(array,offset,value){const dataView=dv(array);return dataView.setUint16(offset,value>>8),dataView.setUint8(offset+2,value&255),offset+3}},
INT32_BE={len:4,get(array,offset){return dv(array).getInt32(offset)},put(array,offset,value){return dv(array).setInt32(offset,value),offset+4}},INT32_LE={len:4,
get(array,offset){return dv(array).getInt32(offset,!0)},put(array,offset,value){return dv(array).setInt32(offset,value,!0),offset+4}},UINT64_LE={len:8,get(array,offset){
return dv(array).getBigUint64(offset,!0)},put(array,offset,value){return dv(array).setBigUint64(offset,value,!0),offset+8}},INT64_LE={len:8,get(array,offset){return dv(
array).getBigInt64(offset,!0)},put(array,offset,value){return dv(array).setBigInt64(offset,value,!0),offset+8}},UINT64_BE={len:8,get(array,offset){return dv(array).
getBigUint64(offset)},put(array,offset,value){return dv(array).setBigUint64(offset,value),offset+8}},INT64_BE={len:8,get(array,offset){return dv(array).getBigInt64(
offset)},put(array,offset,value){return dv(array).setBigInt64(offset,value),offset+8}},Float16_BE={len:2,get(dataView,offset){return ieee754.L(dataView,offset,!1,
10,this.len)},put(dataView,offset,value){return ieee754.M(dataView,value,offset,!1,10,this.len),offset+this.len}},Float16_LE={len:2,get(array,offset){return ieee754.
L(array,offset,!0,10,this.len)},put(array,offset,value){return ieee754.M(array,value,offset,!0,10,this.len),offset+this.len}},Float32_BE={len:4,get(array,offset){
return dv(array).getFloat32(offset)},put(array,offset,value){return dv(array).setFloat32(offset,value),offset+4}},Float32_LE={len:4,get(array,offset){return dv(
array).getFloat32(offset,!0)},put(array,offset,value){return dv(array).setFloat32(offset,value,!0),offset+4}},Float64_BE={len:8,get(array,offset){return dv(array).
getFloat64(offset)},put(array,offset,value){return dv(array).setFloat64(offset,value),offset+8}},Float64_LE={len:8,get(array,offset){return dv(array).getFloat64(
offset,!0)},put(array,offset,value){return dv(array).setFloat64(offset,value,!0),offset+8}},Float80_BE={len:10,get(array,offset){return ieee754.L(array,offset,!1,
63,this.len)},put(array,offset,value){return ieee754.M(array,value,offset,!1,63,this.len),offset+this.len}},Float80_LE={len:10,get(array,offset){return ieee754.
L(array,offset,!0,63,this.len)},put(array,offset,value){return ieee754.M(array,value,offset,!0,63,this.len),offset+this.len}};class IgnoreType{constructor(len){
this.len=len}get(_array,_off){}}class Uint8ArrayType{constructor(len){this.len=len}get(array,offset){return array.subarray(offset,offset+this.len)}put(array,offset,value){
if(value.length!==this.len)throw new RangeError(`Expected a value of ${this.len} byte(s), got ${value.length}`);return array.set(value,offset),offset+this.len}}
class StringType{constructor(len,encoding){this.len=len,this.encoding=encoding}get(data,offset=0){const bytes=data.subarray(offset,offset+this.len);return textDecode(
bytes,this.encoding)}put(array,offset,value){const bytes=textEncode(value,this.encoding);if(bytes.length!==this.len)throw new RangeError(`Expected an encoded va\
lue of ${this.len} byte(s), got ${bytes.length}`);return array.set(bytes,offset),offset+this.len}}class AnsiStringType extends StringType{constructor(len){super(
len,"windows-1252")}}const defaultMessages="End-Of-Stream";class EndOfStreamError extends Error{constructor(){super(defaultMessages),this.name="EndOfStreamError"}}
class AbortError extends Error{constructor(message="The operation was aborted"){super(message),this.name="AbortError"}}function AbortSignal_throwIfAborted(signal){
if(signal?.aborted)throw new AbortError}class BufferSizeError_BufferSizeError extends RangeError{constructor(requestedSize,maxBufferSize){super(`Requested buffe\
r size ${requestedSize} exceeds maxBufferSize ${maxBufferSize}`),this.requestedSize=requestedSize,this.maxBufferSize=maxBufferSize,this.name="BufferSizeError"}}
function BufferSizeError_getMaxBufferSize(options){const limit=options?.maxBufferSize??Number.POSITIVE_INFINITY;if(limit!==Number.POSITIVE_INFINITY&&(!Number.isSafeInteger(
limit)||limit<=0))throw new RangeError("maxBufferSize must be a positive safe integer or Infinity");return limit}class AbstractStreamReader{constructor(options){
this.endOfStream=!1,this.interrupted=!1,this.peekQueue=[],this.onCloseCallback=options?.onClose}async peek(uint8Array,mayBeLess=!1){const bytesRead=await this.read(
uint8Array,mayBeLess);return this.peekQueue.push(uint8Array.subarray(0,bytesRead)),bytesRead}async read(buffer,mayBeLess=!1){if(buffer.length===0)return 0;let bytesRead=this.
readFromPeekBuffer(buffer);if(this.endOfStream||(bytesRead+=await this.readRemainderFromStream(buffer.subarray(bytesRead),mayBeLess)),bytesRead===0&&!mayBeLess)
throw new EndOfStreamError;return bytesRead}readFromPeekBuffer(buffer){let remaining=buffer.length,bytesRead=0;for(;this.peekQueue.length>0&&remaining>0;){const peekData=this.
peekQueue.pop();if(!peekData)throw new Error("peekData should be defined");const lenCopy=Math.min(peekData.length,remaining);buffer.set(peekData.subarray(0,lenCopy),
bytesRead),bytesRead+=lenCopy,remaining-=lenCopy,lenCopy<peekData.length&&this.peekQueue.push(peekData.subarray(lenCopy))}return bytesRead}async readRemainderFromStream(buffer,mayBeLess){
let bytesRead=0;for(;bytesRead<buffer.length&&!this.endOfStream;){if(this.interrupted)throw new AbortError;const chunkLen=await this.readFromStream(buffer.subarray(
bytesRead),mayBeLess);if(chunkLen===0)break;bytesRead+=chunkLen}if(!mayBeLess&&bytesRead<buffer.length)throw new EndOfStreamError;return bytesRead}close(){return this.
closePromise??(this.closePromise=Promise.resolve().then(async()=>{await this.closeResource(),await this.onCloseCallback?.()})),this.closePromise}closeResource(){
return this.abort()}}class Deferred{constructor(){this.resolve=()=>null,this.reject=()=>null,this.promise=new Promise((resolve,reject)=>{this.reject=reject,this.
resolve=resolve})}}function handlePostEndError(){this.removeListener("close",removePostEndErrorHandler)}function removePostEndErrorHandler(){this.removeListener(
"error",handlePostEndError)}class StreamReader_StreamReader extends AbstractStreamReader{constructor(s,options){if(super(options),this.s=s,this.pendingRequests=
new Set,this.onEnd=()=>{this.endOfStream=!0,this.removeLifecycleListeners(),this.s.once("error",handlePostEndError),this.s.once("close",removePostEndErrorHandler);
for(const request of this.pendingRequests)this.removeRequest(request),request.deferred.resolve(0)},this.onError=err=>this.reject(err),this.onClose=()=>{this.removeLifecycleListeners(),
this.endOfStream||this.abort()},!s.read||!s.once)throw new Error("Expected an instance of stream.Readable");this.s.once("end",this.onEnd),this.s.once("error",this.
onError),this.s.once("close",this.onClose)}async readFromStream(buffer,mayBeLess){if(buffer.length===0)return 0;const readBuffer=this.s.read(buffer.length);if(readBuffer)
return buffer.set(readBuffer),readBuffer.length;const request={buffer,mayBeLess,deferred:new Deferred,onReadable:()=>this.readDeferred(request)};return this.pendingRequests.
add(request),this.s.once("readable",request.onReadable),request.deferred.promise}readDeferred(request){if(!(this.interrupted||!this.pendingRequests.has(request)))
try{const readBuffer=this.s.read(request.buffer.length);if(!this.pendingRequests.has(request))return;readBuffer?(request.buffer.set(readBuffer),this.removeRequest(
request),request.deferred.resolve(readBuffer.length)):this.s.once("readable",request.onReadable)}catch(error){this.reject(error instanceof Error?error:new Error(
String(error)))}}removeRequest(request){this.s.removeListener("readable",request.onReadable),this.pendingRequests.delete(request)}removeLifecycleListeners(){this.
s.removeListener("end",this.onEnd),this.s.removeListener("error",this.onError),this.s.removeListener("close",this.onClose)}reject(err){this.removeLifecycleListeners(),
this.interrupted=!0,this.peekQueue=[];for(const request of this.pendingRequests)this.removeRequest(request),request.deferred.reject(err)}async abort(){this.reject(
new AbortError)}}class WebStreamReader extends AbstractStreamReader{constructor(reader,options){super(options),this.reader=reader,this.released=!1}async abort(){
this.released||(this.reader.releaseLock(),this.released=!0)}}class WebStreamByobReader extends WebStreamReader{async readFromStream(buffer,mayBeLess){if(buffer.
length===0)return 0;const result=await this.reader.read(new Uint8Array(buffer.length),{min:mayBeLess?void 0:buffer.length});return result.done&&(this.endOfStream=
result.done),result.value?(buffer.set(result.value),result.value.length):0}}class WebStreamDefaultReader extends AbstractStreamReader{constructor(reader,options){
super(options),this.reader=reader,this.buffer=null}writeChunk(target,chunk){const written=Math.min(chunk.length,target.length);return target.set(chunk.subarray(
0,written)),written<chunk.length?this.buffer=chunk.subarray(written):this.buffer=null,written}async readFromStream(buffer,mayBeLess){if(buffer.length===0)return 0;
let totalBytesRead=0;for(this.buffer&&(totalBytesRead+=this.writeChunk(buffer,this.buffer));totalBytesRead<buffer.length&&!this.endOfStream;){const result=await this.
reader.read();if(result.done){this.endOfStream=!0;break}result.value&&(totalBytesRead+=this.writeChunk(buffer.subarray(totalBytesRead),result.value))}if(!mayBeLess&&
totalBytesRead===0&&this.endOfStream)throw new EndOfStreamError;return totalBytesRead}abort(){return this.interrupted=!0,this.reader.cancel()}async closeResource(){
try{await this.abort()}finally{this.reader.releaseLock()}}}function makeWebStreamReader(stream,options){try{const reader=stream.getReader({mode:"byob"});return reader instanceof
ReadableStreamDefaultReader?new WebStreamDefaultReader(reader,options):new WebStreamByobReader(reader,options)}catch(error){if(error instanceof TypeError)return new WebStreamDefaultReader(
stream.getReader(),options);throw error}}class AbstractTokenizer{constructor(options){this.numBuffer=new Uint8Array(10),this.position=0,this.maxBufferSize=BufferSizeError_getMaxBufferSize(
options),AbortSignal_throwIfAborted(options?.abortSignal),this.onClose=options?.onClose,options?.abortSignal&&this.addAbortListener(options.abortSignal,()=>{this.
abort().catch(()=>{})})}addAbortListener(signal,listener){this.abortSignal=signal,this.abortListener=listener,signal.addEventListener("abort",listener,{once:!0})}removeAbortListener(){
this.abortListener&&this.abortSignal?.removeEventListener("abort",this.abortListener),this.abortSignal=void 0,this.abortListener=void 0}async readToken(token,position=this.
position){this.validateTokenRead(token.len,position);const uint8Array=new Uint8Array(token.len);if(await this.readBuffer(uint8Array,{position})<token.len)throw new EndOfStreamError;
return token.get(uint8Array,0)}async peekToken(token,position=this.position){const peekPosition=position??this.position;this.validateTokenRead(token.len,peekPosition,
!0);const uint8Array=new Uint8Array(token.len);if(await this.peekBuffer(uint8Array,{position:peekPosition})<token.len)throw new EndOfStreamError;return token.get(
uint8Array,0)}async readNumber(token){if(await this.readBuffer(this.numBuffer,{length:token.len})<token.len)throw new EndOfStreamError;return token.get(this.numBuffer,
0)}async peekNumber(token){if(await this.peekBuffer(this.numBuffer,{length:token.len})<token.len)throw new EndOfStreamError;return token.get(this.numBuffer,0)}async ignore(length){
if(length<0)throw new RangeError("ignore length must be \u2265 0 bytes");if(this.validateLength(length,"ignore length"),this.validateLength(this.position+length,
"end position"),this.fileInfo.size!==void 0){const bytesLeft=Math.max(0,this.fileInfo.size-this.position);if(length>bytesLeft)return this.position+=bytesLeft,bytesLeft}
return this.position+=length,length}close(){return this.closePromise||(this.removeAbortListener(),this.closePromise=Promise.resolve().then(()=>this.closeOnce())),
this.closePromise}async closeOnce(){await this.abort(),await this.onClose?.()}validateLength(value,name){if(!Number.isSafeInteger(value)||value<0)throw new RangeError(
`${name} must be a non-negative safe integer`)}validateBufferSize(length){if(this.validateLength(length,"buffer length"),length>this.maxBufferSize)throw new BufferSizeError_BufferSizeError(
length,this.maxBufferSize)}validateTokenRead(length,position,peek=!1){if(this.validateBufferSize(length),this.validateLength(position,"position"),this.validateLength(
position+length,"end position"),!this.supportsRandomAccess()&&position<this.position)throw new Error("`options.position` must be equal or greater than `tokenize\
r.position`");if(peek&&!this.supportsRandomAccess()&&this.validateBufferSize(length+position-this.position),this.fileInfo.size!==void 0&&length>this.fileInfo.size-
position)throw new EndOfStreamError}normalizeOptions(uint8Array,options){const length=options?.length??uint8Array.length,position=options?.position??this.position;
if(this.validateLength(length,"length"),this.validateLength(position,"position"),this.validateLength(position+length,"end position"),length>uint8Array.length)throw new RangeError(
"length must not exceed the target buffer length");if(!this.supportsRandomAccess()&&position<this.position)throw new Error("`options.position` must be equal or \
greater than `tokenizer.position`");return{length,position,mayBeLess:options?.mayBeLess??!1}}abort(){return this.removeAbortListener(),Promise.resolve()}}class BlobTokenizer extends AbstractTokenizer{constructor(blob,options){
super(options),this.blob=blob,this.fileInfo={...options?.fileInfo??{},size:blob.size,mimeType:blob.type}}async readBuffer(uint8Array,options){const normOptions=this.
normalizeOptions(uint8Array,options),bytesRead=await this.peekBuffer(uint8Array,normOptions);return this.position=normOptions.position+bytesRead,bytesRead}async peekBuffer(buffer,options){
const normOptions=this.normalizeOptions(buffer,options),bytes2read=Math.max(0,Math.min(this.blob.size-normOptions.position,normOptions.length));if(!normOptions.
mayBeLess&&bytes2read<normOptions.length)throw new EndOfStreamError;for(let offset=0;offset<bytes2read;){const chunkLength=Math.min(this.maxBufferSize,bytes2read-
offset),position=normOptions.position+offset,arrayBuffer=await this.blob.slice(position,position+chunkLength).arrayBuffer();buffer.set(new Uint8Array(arrayBuffer),
offset),offset+=chunkLength}return bytes2read}close(){return super.close()}supportsRandomAccess(){return!0}setPosition(position){this.validateLength(position,"p\
osition"),this.position=position}}class BufferTokenizer extends AbstractTokenizer{constructor(uint8Array,options){super(options),this.uint8Array=uint8Array,this.
fileInfo={...options?.fileInfo??{},size:uint8Array.length}}async readBuffer(uint8Array,options){const normOptions=this.normalizeOptions(uint8Array,options),bytesRead=await this.
peekBuffer(uint8Array,normOptions);return this.position=normOptions.position+bytesRead,bytesRead}async peekBuffer(uint8Array,options){const normOptions=this.normalizeOptions(
uint8Array,options),bytes2read=Math.max(0,Math.min(this.uint8Array.length-normOptions.position,normOptions.length));if(!normOptions.mayBeLess&&bytes2read<normOptions.
length)throw new EndOfStreamError;return uint8Array.set(this.uint8Array.subarray(normOptions.position,normOptions.position+bytes2read)),bytes2read}close(){return super.
close()}supportsRandomAccess(){return!0}setPosition(position){this.validateLength(position,"position"),this.position=position}}const ignoreChunkSize=256e3;class ReadStreamTokenizer_ReadStreamTokenizer extends AbstractTokenizer{constructor(streamReader,options){
super(options),this.streamReader=streamReader,this.fileInfo=options?.fileInfo??{}}async readBuffer(uint8Array,options){const normOptions=this.normalizeOptions(uint8Array,
options),skipBytes=normOptions.position-this.position;if(skipBytes>0)return await this.ignore(skipBytes),this.readBuffer(uint8Array,options);if(skipBytes<0)throw new Error(
"`options.position` must be equal or greater than `tokenizer.position`");if(normOptions.length===0)return 0;let bytesRead=0;for(;bytesRead<normOptions.length;){
const chunkLength=Math.min(this.maxBufferSize,normOptions.length-bytesRead),count=await this.streamReader.read(uint8Array.subarray(bytesRead,bytesRead+chunkLength),
!0);if(bytesRead+=count,this.position+=count,count<chunkLength)break}if(!normOptions.mayBeLess&&bytesRead<normOptions.length)throw new EndOfStreamError;return bytesRead}async peekBuffer(uint8Array,options){
const normOptions=this.normalizeOptions(uint8Array,options);if(normOptions.length===0)return 0;if(this.fileInfo.size!==void 0&&normOptions.position>=this.fileInfo.
size){if(normOptions.mayBeLess)return 0;throw new EndOfStreamError}const lookaheadSize=normOptions.length+normOptions.position-this.position;this.validateBufferSize(
lookaheadSize);let bytesRead=0;if(normOptions.position){const skipBytes=normOptions.position-this.position;if(skipBytes>0){const skipBuffer=new Uint8Array(normOptions.
length+skipBytes);bytesRead=await this.peekBuffer(skipBuffer,{mayBeLess:normOptions.mayBeLess});const bytesPeeked=Math.max(0,bytesRead-skipBytes);return uint8Array.
set(skipBuffer.subarray(skipBytes,skipBytes+bytesPeeked)),bytesPeeked}if(skipBytes<0)throw new Error("Cannot peek from a negative offset in a stream")}if(normOptions.
length>0){try{const peekBuffer=new Uint8Array(normOptions.length);bytesRead=await this.streamReader.peek(peekBuffer,!0),uint8Array.set(peekBuffer.subarray(0,bytesRead))}catch(err){
if(options?.mayBeLess&&err instanceof EndOfStreamError)return 0;throw err}if(!normOptions.mayBeLess&&bytesRead<normOptions.length)throw new EndOfStreamError}return bytesRead}async ignore(length){
if(length<0)throw new RangeError("ignore length must be \u2265 0 bytes");if(this.validateLength(length,"ignore length"),this.validateLength(this.position+length,
"end position"),length>0&&this.fileInfo.size!==void 0&&length>this.fileInfo.size-this.position)throw new EndOfStreamError;const bufSize=Math.min(ignoreChunkSize,
this.maxBufferSize,length),buf=new Uint8Array(bufSize);let totBytesRead=0;for(;totBytesRead<length;){const remaining=length-totBytesRead,bytesRead=await this.readBuffer(
buf,{length:Math.min(bufSize,remaining)});if(bytesRead<0)return bytesRead;totBytesRead+=bytesRead}return totBytesRead}abort(){return this.removeAbortListener(),
this.streamReader.abort()}async close(){return this.removeAbortListener(),this.streamReader.close()}supportsRandomAccess(){return!1}}class TokenizerBoundaryError extends RangeError{constructor(position,length,size){
super(`Range at position ${position} with length ${length} exceeds tokenizer view size ${size}`),this.position=position,this.length=length,this.size=size,this.name=
"TokenizerBoundaryError"}}function isRandomAccessTokenizer(tokenizer){return tokenizer.supportsRandomAccess()&&"setPosition"in tokenizer&&typeof tokenizer.setPosition==
"function"&&typeof tokenizer.fileInfo.size=="number"}function validateOffset(value,name){if(!Number.isSafeInteger(value)||value<0)throw new RangeError(`${name} \
must be a non-negative safe integer`)}function createTokenizerView(source,length){return isRandomAccessTokenizer(source)?new RandomAccessTokenizerView(source,length):
new TokenizerView(source,length)}class TokenizerView{constructor(source,size){this.source=source,this.size=size,this.closed=!1,this.closedPosition=0,this.busy=!1,
validateOffset(size,"length"),validateOffset(source.position,"source position"),validateOffset(source.position+size,"end position"),source instanceof TokenizerView&&
(source.assertAvailable(),source.translateRange(size,source.position)),this.start=source.position,this.fileInfo={size}}get position(){return this.closed?this.closedPosition:
this.source.position-this.start}get remaining(){return this.size-this.position}supportsRandomAccess(){return!1}createView(length){return this.assertAvailable(),
createTokenizerView(this,length)}async readBuffer(buffer,options){return this.bufferOperation("readBuffer",buffer,options)}async peekBuffer(buffer,options){return this.
bufferOperation("peekBuffer",buffer,options)}async bufferOperation(method,buffer,options){this.assertAvailable();const length=options?.length??buffer.length,position=options?.
position??this.position,absolutePosition=this.translateRange(length,position);if(length>buffer.length)throw new RangeError("length must not exceed the target bu\
ffer length");return this.run(()=>this.source[method](buffer,{...options,length,position:absolutePosition}))}async readToken(token,position=this.position){this.
assertAvailable();const absolutePosition=this.translateRange(token.len,position);return this.run(()=>this.source.readToken(token,absolutePosition))}async peekToken(token,position=this.
position){this.assertAvailable();const absolutePosition=this.translateRange(token.len,position??this.position);return this.run(()=>this.source.peekToken(token,absolutePosition))}async readNumber(token){
return this.assertAvailable(),this.translateRange(token.len,this.position),this.run(()=>this.source.readNumber(token))}async peekNumber(token){return this.assertAvailable(),
this.translateRange(token.len,this.position),this.run(()=>this.source.peekNumber(token))}async ignore(length){return this.assertAvailable(),this.translateRange(
length,this.position),this.run(()=>this.source.ignore(length))}async consumeRemainder(){this.assertAvailable();const length=this.remaining,end=this.translateRange(
length,this.position)+length;return this.run(async()=>{if(length===0)return 0;if(isRandomAccessTokenizer(this.source)){if(await this.source.peekBuffer(new Uint8Array(
1),{position:end-1})!==1)throw new EndOfStreamError;this.source.setPosition(end)}else if(await this.source.ignore(length)!==length)throw new EndOfStreamError;return length})}async close(){
if(!this.closed){if(this.busy)throw new Error("Cannot close a tokenizer view during an active operation");this.closedPosition=this.position,this.closed=!0}}async abort(){
if(!this.closed)try{await this.source.abort()}finally{this.closedPosition=this.position,this.closed=!0}}assertAvailable(){if(this.closed)throw new Error("Tokeni\
zer view is closed");if(this.busy)throw new Error("Tokenizer views require sequential operations");this.source instanceof TokenizerView&&this.source.assertAvailable()}translateRange(length,position){
if(validateOffset(length,"length"),validateOffset(position,"position"),validateOffset(position+length,"end position"),position>this.size||length>this.size-position)
throw new TokenizerBoundaryError(position,length,this.size);if(!this.supportsRandomAccess()&&position<this.position)throw new Error("`options.position` must be \
equal or greater than `tokenizer.position`");return this.start+position}async run(operation){this.busy=!0;try{return await operation()}finally{this.busy=!1}}}class RandomAccessTokenizerView extends TokenizerView{constructor(source,size){
super(source,size)}supportsRandomAccess(){return!0}setPosition(position){this.assertAvailable(),this.source.setPosition(this.translateRange(0,position))}createView(length){
return this.assertAvailable(),createTokenizerView(this,length)}}const DEFAULT_INITIAL_CAPACITY=1024,MINIMUM_CAPACITY=16;class TokenWriter{constructor(initialCapacity,options){
this.offset=0,this.maxBufferSize=getMaxBufferSize(options);const capacity=initialCapacity===void 0?Math.min(DEFAULT_INITIAL_CAPACITY,this.maxBufferSize):initialCapacity;
this.validateCapacity(capacity,"initialCapacity"),this.buffer=new Uint8Array(Math.min(this.maxBufferSize,Math.max(MINIMUM_CAPACITY,capacity)))}get length(){return this.
offset}reserve(length){this.validateLength(length,"length");const start=this.offset;return this.ensureCapacity(length),this.offset+=length,start}writeToken(token,value){
const length=token.len;this.validateLength(length,"token length"),this.ensureCapacity(length);const start=this.offset;try{token.put(this.buffer,start,value)}catch(error){
throw this.buffer.fill(0,start,start+length),error}return this.offset+=length,length}writeBuffer(value){this.validateLength(value.length,"value length");const start=this.
offset;return this.ensureCapacity(value.length),this.buffer.set(value,start),this.offset+=value.length,value.length}writeBytes(value){return this.writeBuffer(value)}writeZeros(length){
const start=this.reserve(length);return this.buffer.fill(0,start,start+length),length}patchToken(token,offset,value){this.validateLength(offset,"offset");const length=token.
len;if(this.validateLength(length,"token length"),offset+length>this.offset)throw new RangeError(`Invalid patch range: offset=${offset}, length=${length}, writt\
en=${this.offset}`);const original=this.buffer.slice(offset,offset+length);try{token.put(this.buffer,offset,value)}catch(error){throw this.buffer.set(original,offset),
error}}toUint8Array(){return this.buffer.slice(0,this.offset)}ensureCapacity(extra){const required=this.offset+extra;if(this.validateCapacity(required,"required\
 capacity"),required<=this.buffer.length)return;let capacity=this.buffer.length;for(;capacity<required;)capacity=Math.min(capacity*2,this.maxBufferSize);const next=new Uint8Array(
capacity);next.set(this.buffer.subarray(0,this.offset)),this.buffer=next}validateCapacity(value,name){if(this.validateLength(value,name),value>this.maxBufferSize)
throw new BufferSizeError(value,this.maxBufferSize)}validateLength(value,name){if(!Number.isSafeInteger(value)||value<0)throw new RangeError(`${name} must be a \
non-negative safe integer`)}}function fromStream(stream,options){getMaxBufferSize(options),throwIfAborted(options?.abortSignal);const streamReader=new StreamReader(
stream);return new ReadStreamTokenizer(streamReader,options)}function fromWebStream(webStream,options){BufferSizeError_getMaxBufferSize(options),AbortSignal_throwIfAborted(
options?.abortSignal);const webStreamReader=makeWebStreamReader(webStream);return new ReadStreamTokenizer_ReadStreamTokenizer(webStreamReader,options)}function fromBuffer(uint8Array,options){
return new BufferTokenizer(uint8Array,options)}function fromBlob(blob,options){return new BlobTokenizer(blob,options)}class GzipHandler{constructor(tokenizer){this.
tokenizer=tokenizer}inflate(){const tokenizer=this.tokenizer;return new ReadableStream({async pull(controller){const buffer=new Uint8Array(1024),size=await tokenizer.
readBuffer(buffer,{mayBeLess:!0});if(size===0){controller.close();return}controller.enqueue(buffer.subarray(0,size))}}).pipeThrough(new DecompressionStream("gzi\
p"))}}var src=__webpack_require__(4640);class ZipLimitError extends RangeError{constructor(limit,requestedSize,maxSize){super(`ZIP ${limit} exceeded: ${requestedSize}\
 exceeds limit of ${maxSize}`),this.limit=limit,this.requestedSize=requestedSize,this.maxSize=maxSize,this.name="ZipLimitError"}}const Signature={LocalFileHeader:67324752,
DataDescriptor:134695760,CentralFileHeader:33639248,EndOfCentralDirectory:101010256},DataDescriptor={get(array){return{signature:UINT32_LE.get(array,0),compressedSize:UINT32_LE.
get(array,8),uncompressedSize:UINT32_LE.get(array,12)}},len:16},LocalFileHeaderToken={get(array){const flags=UINT16_LE.get(array,6);return{signature:UINT32_LE.get(
array,0),minVersion:UINT16_LE.get(array,4),dataDescriptor:!!(flags&8),compressedMethod:UINT16_LE.get(array,8),compressedSize:UINT32_LE.get(array,18),uncompressedSize:UINT32_LE.
get(array,22),filenameLength:UINT16_LE.get(array,26),extraFieldLength:UINT16_LE.get(array,28),filename:null}},len:30},EndOfCentralDirectoryRecordToken={get(array){
return{signature:UINT32_LE.get(array,0),nrOfThisDisk:UINT16_LE.get(array,4),nrOfThisDiskWithTheStart:UINT16_LE.get(array,6),nrOfEntriesOnThisDisk:UINT16_LE.get(
array,8),nrOfEntriesOfSize:UINT16_LE.get(array,10),sizeOfCd:UINT32_LE.get(array,12),offsetOfStartOfCd:UINT32_LE.get(array,16),zipFileCommentLength:UINT16_LE.get(
array,20)}},len:22},FileHeader={get(array){const flags=UINT16_LE.get(array,8);return{signature:UINT32_LE.get(array,0),minVersion:UINT16_LE.get(array,6),dataDescriptor:!!(flags&
8),compressedMethod:UINT16_LE.get(array,10),compressedSize:UINT32_LE.get(array,20),uncompressedSize:UINT32_LE.get(array,24),filenameLength:UINT16_LE.get(array,28),
extraFieldLength:UINT16_LE.get(array,30),fileCommentLength:UINT16_LE.get(array,32),relativeOffsetOfLocalHeader:UINT32_LE.get(array,42),filename:null}},len:46};function signatureToArray(signature){
const signatureBytes=new Uint8Array(UINT32_LE.len);return UINT32_LE.put(signatureBytes,0,signature),signatureBytes}const debug=src("tokenizer:inflate"),syncBufferSize=256*
1024,eocdSignatureBytes=signatureToArray(Signature.EndOfCentralDirectory);class ZipHandler{constructor(tokenizer,options={}){if(this.tokenizer=tokenizer,this.syncBuffer=
new Uint8Array(syncBufferSize),this.scannedBytes=0,this.descriptorScannedBytes=0,this.limits={maxEntryCount:options.maxEntryCount??Number.POSITIVE_INFINITY,maxTotalScanBytes:options.
maxTotalScanBytes??Number.POSITIVE_INFINITY,maxTotalDataDescriptorScanBytes:options.maxTotalDataDescriptorScanBytes??Number.POSITIVE_INFINITY,maxSkippedEntrySize:options.
maxSkippedEntrySize??Number.POSITIVE_INFINITY,maxDataDescriptorScanBytes:options.maxDataDescriptorScanBytes??Number.POSITIVE_INFINITY,maxCompressedSize:options.
maxCompressedSize??Number.POSITIVE_INFINITY,maxUncompressedSize:options.maxUncompressedSize??Number.POSITIVE_INFINITY},this.useCentralDirectory=options.useCentralDirectory??
!0,this.allowTruncatedDataDescriptor=options.allowTruncatedDataDescriptor??!1,typeof this.useCentralDirectory!="boolean")throw new TypeError("useCentralDirector\
y must be a boolean");if(typeof this.allowTruncatedDataDescriptor!="boolean")throw new TypeError("allowTruncatedDataDescriptor must be a boolean");for(const[name,
limit]of Object.entries(this.limits))if(limit!==Number.POSITIVE_INFINITY&&(!Number.isSafeInteger(limit)||limit<=0))throw new RangeError(`${name} must be a posit\
ive safe integer or Infinity`)}checkLimit(limit,size){if(size>this.limits[limit])throw new ZipLimitError(limit,size,this.limits[limit])}resetTraversal(){this.scannedBytes=
0,this.descriptorScannedBytes=0}consumeBytes(length){this.checkLimit("maxTotalScanBytes",this.scannedBytes+length),this.scannedBytes+=length}readToken(token,input=this.
tokenizer){return this.consumeBytes(token.len),input.readToken(token)}ignore(length,input=this.tokenizer){return this.consumeBytes(length),input.ignore(length)}readData(length){
this.consumeBytes(length);const data=new Uint8Array(length);return this.tokenizer.readBuffer(data).then(()=>data)}checkEntrySize(header){this.checkLimit("maxCom\
pressedSize",header.compressedSize),this.checkLimit("maxUncompressedSize",header.uncompressedSize),header.compressedMethod===0&&this.checkLimit("maxUncompressed\
Size",header.compressedSize)}async isZip(){const signature=await this.peekSignature();return signature===Signature.LocalFileHeader||signature===Signature.EndOfCentralDirectory}peekSignature(){
return this.tokenizer.peekToken(UINT32_LE)}async findEndOfCentralDirectoryLocator(){const randomReadTokenizer=this.tokenizer,chunkLength=Math.min(16*1024,randomReadTokenizer.
fileInfo.size),buffer=this.syncBuffer.subarray(0,chunkLength);this.consumeBytes(chunkLength),await this.tokenizer.readBuffer(buffer,{position:randomReadTokenizer.
fileInfo.size-chunkLength});for(let i=buffer.length-4;i>=0;i--)if(buffer[i]===eocdSignatureBytes[0]&&buffer[i+1]===eocdSignatureBytes[1]&&buffer[i+2]===eocdSignatureBytes[2]&&
buffer[i+3]===eocdSignatureBytes[3])return randomReadTokenizer.fileInfo.size-chunkLength+i;return-1}async readCentralDirectory(){this.resetTraversal();const entries=await this.
centralDirectoryEntries();if(!entries)return;const files=[];for await(const entry of entries)files.push(entry);return files}async centralDirectoryEntries(){if(!this.
tokenizer.supportsRandomAccess()){debug("Cannot reading central-directory without random-read support");return}debug("Reading central-directory...");const pos=this.
tokenizer.position;try{const offset=await this.findEndOfCentralDirectoryLocator();if(offset>=0){debug("Central-directory 32-bit signature found"),this.tokenizer.
setPosition(offset);const eocdHeader=await this.readToken(EndOfCentralDirectoryRecordToken);return this.iterateDirectory(eocdHeader.offsetOfStartOfCd,eocdHeader.
sizeOfCd,eocdHeader.nrOfEntriesOfSize)}}finally{this.tokenizer.setPosition(pos)}}async*iterateDirectory(offset,size,count){const source=this.tokenizer,pos=source.
position;let directory,position=0;try{source.setPosition(offset),directory=createTokenizerView(source,size);for(let n=0;n<count;++n){this.checkLimit("maxEntryCo\
unt",n+1),directory.setPosition(position);const entry=await this.readToken(FileHeader,directory);if(entry.signature!==Signature.CentralFileHeader)throw new Error(
"Expected Central-File-Header signature");entry.filename=await this.readToken(new StringType(entry.filenameLength,"utf-8"),directory),await this.ignore(entry.extraFieldLength,
directory),await this.ignore(entry.fileCommentLength,directory),position=directory.position,yield entry}}finally{try{await directory?.close()}finally{source.setPosition(
pos)}}}async unzip(fileCb){this.resetTraversal();const entries=this.useCentralDirectory?await this.centralDirectoryEntries():void 0;if(entries)return this.iterateOverCentralDirectory(
entries,fileCb);let stop=!1,entryCount=0;do{const zipHeader=await this.readLocalFileHeader();if(!zipHeader)break;this.checkLimit("maxEntryCount",++entryCount);const next=fileCb(
zipHeader);stop=!!next.stop;let fileData;if(await this.ignore(zipHeader.extraFieldLength),next.handler?this.checkEntrySize(zipHeader):this.checkLimit("maxSkippe\
dEntrySize",zipHeader.compressedSize),zipHeader.dataDescriptor&&zipHeader.compressedSize===0){const chunks=[];let totalSize=0;const scanLimit=Math.min(this.limits.
maxDataDescriptorScanBytes,this.limits.maxTotalDataDescriptorScanBytes-this.descriptorScannedBytes,this.limits.maxTotalScanBytes-this.scannedBytes,next.handler?
Number.POSITIVE_INFINITY:this.limits.maxSkippedEntrySize,next.handler?this.limits.maxCompressedSize:Number.POSITIVE_INFINITY,next.handler&&zipHeader.compressedMethod===
0?this.limits.maxUncompressedSize:Number.POSITIVE_INFINITY);for(debug("Compressed-file-size unknown, scanning for next data-descriptor-signature....");;){const peekLength=Math.
min(syncBufferSize,scanLimit-totalSize+DataDescriptor.len),len=await this.tokenizer.peekBuffer(this.syncBuffer.subarray(0,peekLength),{mayBeLess:!0}),allowTruncated=this.
allowTruncatedDataDescriptor&&len<peekLength,nextHeaderIndex=findDescriptor(this.syncBuffer.subarray(0,len),totalSize,allowTruncated);if(nextHeaderIndex<0&&len<
DataDescriptor.len&&!allowTruncated)throw new Error("Expected data-descriptor-signature before end of input");const size=nextHeaderIndex>=0?nextHeaderIndex:allowTruncated?
len:len-DataDescriptor.len+1;if(size===0)break;if(this.checkLimit("maxDataDescriptorScanBytes",totalSize+size),this.checkLimit("maxTotalDataDescriptorScanBytes",
this.descriptorScannedBytes+size),next.handler||this.checkLimit("maxSkippedEntrySize",totalSize+size),next.handler){if(this.checkLimit("maxCompressedSize",totalSize+
size),zipHeader.compressedMethod===0&&this.checkLimit("maxUncompressedSize",totalSize+size),size>0){const data=await this.readData(size);chunks.push(data)}}else
await this.ignore(size);if(totalSize+=size,this.descriptorScannedBytes+=size,nextHeaderIndex>=0)break}debug(`Found data-descriptor-signature at pos=${this.tokenizer.
position}`),next.handler&&(this.checkLimit("maxCompressedSize",totalSize),await this.inflate(zipHeader,mergeArrays(chunks),next.handler))}else next.handler?(debug(
`Reading compressed-file-data: ${zipHeader.compressedSize} bytes`),fileData=await this.readData(zipHeader.compressedSize),await this.inflate(zipHeader,fileData,
next.handler)):(debug(`Ignoring compressed-file-data: ${zipHeader.compressedSize} bytes`),await this.ignore(zipHeader.compressedSize));if(debug(`Reading data-de\
scriptor at pos=${this.tokenizer.position}`),zipHeader.dataDescriptor&&(await this.readToken(DataDescriptor)).signature!==134695760)throw new Error(`Expected da\
ta-descriptor-signature at position ${this.tokenizer.position-DataDescriptor.len}`)}while(!stop)}async iterateOverCentralDirectory(entries,fileCb){for await(const fileHeader of entries){
const next=fileCb(fileHeader);if(next.handler){this.tokenizer.setPosition(fileHeader.relativeOffsetOfLocalHeader);const zipHeader=await this.readLocalFileHeader();
if(!zipHeader)throw new Error(`Expected local-file-header at offset ${fileHeader.relativeOffsetOfLocalHeader}`);await this.ignore(zipHeader.extraFieldLength),this.
checkEntrySize(fileHeader),this.checkEntrySize(zipHeader);const fileData=await this.readData(fileHeader.compressedSize);await this.inflate(zipHeader,fileData,next.
handler)}if(next.stop)break}}async inflate(zipHeader,fileData,cb){if(zipHeader.compressedMethod===0)return this.checkLimit("maxUncompressedSize",fileData.length),
cb(fileData);if(zipHeader.compressedMethod!==8)throw new Error(`Unsupported ZIP compression method: ${zipHeader.compressedMethod}`);debug(`Decompress filename=${zipHeader.
filename}, compressed-size=${fileData.length}`);const uncompressedData=await this.decompressDeflateRaw(fileData);return cb(uncompressedData)}async decompressDeflateRaw(data){
const input=new ReadableStream({start(controller){controller.enqueue(data),controller.close()}}),ds=new DecompressionStream("deflate-raw"),reader=input.pipeThrough(
ds).getReader(),chunks=[];let totalSize=0;try{for(;;){const{done,value}=await reader.read();if(done)break;this.checkLimit("maxUncompressedSize",totalSize+value.
length),totalSize+=value.length,chunks.push(value)}return this.checkLimit("maxUncompressedSize",totalSize),mergeArrays(chunks)}catch(err){if(await reader.cancel(
err).catch(()=>{}),err instanceof ZipLimitError)throw err;if(err instanceof Error&&"code"in err&&err.code==="ERR_TRAILING_JUNK_AFTER_STREAM_END")return mergeArrays(
chunks);const message=err instanceof Error?`Failed to deflate ZIP entry: ${err.message}`:"Unknown decompression error in ZIP entry";throw new TypeError(message)}finally{
reader.releaseLock()}}async readLocalFileHeader(){const signature=await this.tokenizer.peekToken(UINT32_LE);if(signature===Signature.LocalFileHeader){const header=await this.
readToken(LocalFileHeaderToken);return header.filename=await this.readToken(new StringType(header.filenameLength,"utf-8")),header}if(signature===Signature.CentralFileHeader||
signature===Signature.EndOfCentralDirectory)return!1;throw signature===3759263696?new Error("Encrypted ZIP"):new Error("Unexpected signature")}}function findDescriptor(buffer,consumed,allowTruncated){
for(let i=0;i<=buffer.length-(allowTruncated?4:DataDescriptor.len);i++)if(UINT32_LE.get(buffer,i)===Signature.DataDescriptor&&(buffer.length-i<12||UINT32_LE.get(
buffer,i+8)===consumed+i))return i;return-1}function mergeArrays(chunks){const totalLength=chunks.reduce((acc,curr)=>acc+curr.length,0),mergedArray=new Uint8Array(
totalLength);let offset=0;for(const chunk of chunks)mergedArray.set(chunk,offset),offset+=chunk.length;return mergedArray}const objectToString=Object.prototype.
toString,uint8ArrayStringified="[object Uint8Array]",arrayBufferStringified="[object ArrayBuffer]";function isType(value,typeConstructor,typeStringified){return value?
value.constructor===typeConstructor?!0:objectToString.call(value)===typeStringified:!1}function isUint8Array(value){return isType(value,Uint8Array,uint8ArrayStringified)}
function isArrayBuffer(value){return isType(value,ArrayBuffer,arrayBufferStringified)}function isUint8ArrayOrArrayBuffer(value){return isUint8Array(value)||isArrayBuffer(
value)}function toUint8ArrayIfArrayBuffer(value){return isArrayBuffer(value)?new Uint8Array(value):value}function assertUint8Array(value){if(!isUint8Array(value))
throw new TypeError(`Expected \`Uint8Array\`, got \`${typeof value}\``)}function assertUint8ArrayOrArrayBuffer(value){if(!isUint8ArrayOrArrayBuffer(value))throw new TypeError(
`Expected \`Uint8Array\` or \`ArrayBuffer\`, got \`${typeof value}\``)}function toUint8Array(value){if(value instanceof ArrayBuffer)return new Uint8Array(value);
if(ArrayBuffer.isView(value))return new Uint8Array(value.buffer,value.byteOffset,value.byteLength);throw new TypeError(`Unsupported value, got \`${typeof value}\
\`.`)}function concatUint8Arrays(arrays,totalLength){if(arrays.length===0)return new Uint8Array(0);totalLength??=arrays.reduce((accumulator,currentValue)=>accumulator+
currentValue.byteLength,0);const returnValue=new Uint8Array(totalLength);let offset=0;for(let array of arrays)assertUint8ArrayOrArrayBuffer(array),array=toUint8ArrayIfArrayBuffer(
array),returnValue.set(array,offset),offset+=array.length;return returnValue}function areUint8ArraysEqual(a,b){if(assertUint8ArrayOrArrayBuffer(a),assertUint8ArrayOrArrayBuffer(
b),a=toUint8ArrayIfArrayBuffer(a),b=toUint8ArrayIfArrayBuffer(b),a===b)return!0;if(a.length!==b.length)return!1;for(let index=0;index<a.length;index++)if(a[index]!==
b[index])return!1;return!0}function compareUint8Arrays(a,b){assertUint8ArrayOrArrayBuffer(a),assertUint8ArrayOrArrayBuffer(b),a=toUint8ArrayIfArrayBuffer(a),b=toUint8ArrayIfArrayBuffer(
b);const length=Math.min(a.length,b.length);for(let index=0;index<length;index++){const diff=a[index]-b[index];if(diff!==0)return Math.sign(diff)}return Math.sign(
a.length-b.length)}const cachedDecoders={utf8:new globalThis.TextDecoder("utf8")};function uint8ArrayToString(array,encoding="utf8"){return assertUint8ArrayOrArrayBuffer(
array),cachedDecoders[encoding]??=new globalThis.TextDecoder(encoding),cachedDecoders[encoding].decode(array)}function assertString(value){if(typeof value!="str\
ing")throw new TypeError(`Expected \`string\`, got \`${typeof value}\``)}const cachedEncoder=new globalThis.TextEncoder;function stringToUint8Array(string){return assertString(
string),cachedEncoder.encode(string)}function base64ToBase64Url(base64){return base64.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}function base64UrlToBase64(base64url){
const base64=base64url.replaceAll("-","+").replaceAll("_","/"),padding=(4-base64.length%4)%4;return base64+"=".repeat(padding)}const MAX_BLOCK_SIZE=65535;function uint8ArrayToBase64(array,{
urlSafe=!1}={}){assertUint8ArrayOrArrayBuffer(array),array=toUint8ArrayIfArrayBuffer(array);let base64="";for(let index=0;index<array.length;index+=MAX_BLOCK_SIZE){
const chunk=array.subarray(index,index+MAX_BLOCK_SIZE);base64+=globalThis.btoa(String.fromCodePoint.apply(void 0,chunk))}return urlSafe?base64ToBase64Url(base64):
base64}function base64ToUint8Array(base64String){return assertString(base64String),Uint8Array.from(globalThis.atob(base64UrlToBase64(base64String)),x=>x.codePointAt(
0))}function stringToBase64(string,{urlSafe=!1}={}){return assertString(string),uint8ArrayToBase64(stringToUint8Array(string),{urlSafe})}function base64ToString(base64String){
return assertString(base64String),uint8ArrayToString(base64ToUint8Array(base64String))}const byteToHexLookupTable=Array.from({length:256},(_,index)=>index.toString(
16).padStart(2,"0"));function uint8ArrayToHex(array){assertUint8ArrayOrArrayBuffer(array),array=toUint8ArrayIfArrayBuffer(array);let hexString="";for(let index=0;index<
array.length;index++)hexString+=byteToHexLookupTable[array[index]];return hexString}const hexToDecimalLookupTable={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,a:10,
b:11,c:12,d:13,e:14,f:15,A:10,B:11,C:12,D:13,E:14,F:15};function hexToUint8Array(hexString){if(assertString(hexString),hexString.length%2!==0)throw new Error("I\
nvalid Hex string length.");const resultLength=hexString.length/2,bytes=new Uint8Array(resultLength);for(let index=0;index<resultLength;index++){const highNibble=hexToDecimalLookupTable[hexString[index*
2]],lowNibble=hexToDecimalLookupTable[hexString[index*2+1]];if(highNibble===void 0||lowNibble===void 0)throw new Error(`Invalid Hex character encountered at pos\
ition ${index*2}`);bytes[index]=highNibble<<4|lowNibble}return bytes}function getUintBE(view){const{byteLength}=view;if(byteLength===6)return view.getUint16(0)*
2**32+view.getUint32(2);if(byteLength===5)return view.getUint8(0)*2**32+view.getUint32(1);if(byteLength===4)return view.getUint32(0);if(byteLength===3)return view.
getUint8(0)*2**16+view.getUint16(1);if(byteLength===2)return view.getUint16(0);if(byteLength===1)return view.getUint8(0)}function indexOf(array,value){array=toUint8ArrayIfArrayBuffer(
array),value=toUint8ArrayIfArrayBuffer(value);const arrayLength=array.length,valueLength=value.length;if(valueLength===0||valueLength>arrayLength)return-1;const validOffsetLength=arrayLength-
valueLength;for(let index=0;index<=validOffsetLength;index++){let isMatch=!0;for(let index2=0;index2<valueLength;index2++)if(array[index+index2]!==value[index2]){
isMatch=!1;break}if(isMatch)return index}return-1}function includes(array,value){return indexOf(array,value)!==-1}function stringToBytes(string,encoding){if(encoding===
"utf-16le"){const bytes=[];for(let index=0;index<string.length;index++){const code=string.charCodeAt(index);bytes.push(code&255,code>>8&255)}return bytes}if(encoding===
"utf-16be"){const bytes=[];for(let index=0;index<string.length;index++){const code=string.charCodeAt(index);bytes.push(code>>8&255,code&255)}return bytes}return[
...string].map(character=>character.charCodeAt(0))}function tarHeaderChecksumMatches(arrayBuffer,offset=0){const readSum=Number.parseInt(new StringType(6).get(arrayBuffer,
148),8);if(Number.isNaN(readSum))return!1;let sum=256;for(let index=offset;index<offset+148;index++)sum+=arrayBuffer[index];for(let index=offset+156;index<offset+
512;index++)sum+=arrayBuffer[index];return readSum===sum}const uint32SyncSafeToken={get:(buffer,offset)=>buffer[offset+3]&127|(buffer[offset+2]&127)<<7|(buffer[offset+
1]&127)<<14|(buffer[offset]&127)<<21,len:4},extensions=["jpg","png","apng","gif","webp","flif","xcf","cr2","cr3","orf","arw","dng","nef","rw2","raf","tif","bmp",
"icns","jxr","psd","indd","zip","tar","rar","gz","bz2","7z","dmg","mp4","mid","mkv","webm","mov","avi","mpg","mp2","mp3","m4a","oga","ogg","ogv","opus","flac","\
wav","spx","amr","pdf","epub","elf","macho","exe","swf","rtf","wasm","woff","woff2","eot","ttf","otf","ttc","ico","flv","ps","xz","sqlite","nes","crx","xpi","ca\
b","deb","ar","rpm","Z","lz","cfb","mxf","mts","blend","bpg","docx","pptx","xlsx","3gp","3g2","j2c","jp2","jpm","jpx","mj2","aif","caf","qcp","odt","ods","odp",
"xml","mobi","heic","cur","ktx","ape","wv","dcm","ics","glb","pcap","dsf","dff","lnk","alias","voc","ac3","m4v","m4p","m4b","f4v","f4p","f4b","f4a","mie","asf",
"ogm","ogx","mpc","arrow","shp","aac","mp1","it","s3m","xm","skp","avif","eps","lzh","pgp","asar","stl","chm","3mf","zst","jxl","vcf","jls","pst","dwg","parquet",
"class","arj","cpio","ace","avro","icc","fbx","vsdx","vtt","apk","drc","lz4","potx","xltx","dotx","xltm","ott","ots","otp","odg","otg","xlsm","docm","dotm","pot\
m","pptm","jar","jmp","rm","sav","ppsm","ppsx","tar.gz","reg","dat","key","numbers","pages","iso"],supported_mimeTypes=["image/jpeg","image/png","image/gif","im\
age/webp","image/flif","image/x-xcf","image/x-canon-cr2","image/x-canon-cr3","image/tiff","image/bmp","image/vnd.ms-photo","image/vnd.adobe.photoshop","applicat\
ion/x-indesign","application/epub+zip","application/x-xpinstall","application/vnd.ms-powerpoint.slideshow.macroenabled.12","application/vnd.oasis.opendocument.t\
ext","application/vnd.oasis.opendocument.spreadsheet","application/vnd.oasis.opendocument.presentation","application/vnd.openxmlformats-officedocument.wordproce\
ssingml.document","application/vnd.openxmlformats-officedocument.presentationml.presentation","application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
"application/vnd.openxmlformats-officedocument.presentationml.slideshow","application/zip","application/x-tar","application/x-rar-compressed","application/gzip",
"application/x-bzip2","application/x-7z-compressed","application/x-apple-diskimage","application/vnd.apache.arrow.file","video/mp4","audio/midi","video/matroska",
"video/webm","video/quicktime","video/vnd.avi","audio/wav","audio/qcelp","audio/x-ms-asf","video/x-ms-asf","application/vnd.ms-asf","video/mpeg","video/3gpp","a\
udio/mpeg","audio/mp4","video/ogg","audio/ogg","audio/ogg; codecs=opus","application/ogg","audio/flac","audio/ape","audio/wavpack","audio/amr","application/pdf",
"application/x-elf","application/x-mach-binary","application/x-msdownload","application/x-shockwave-flash","application/rtf","application/wasm","font/woff","fon\
t/woff2","application/vnd.ms-fontobject","font/ttf","font/otf","font/collection","image/x-icon","video/x-flv","application/postscript","application/eps","applic\
ation/x-xz","application/x-sqlite3","application/x-nintendo-nes-rom","application/x-google-chrome-extension","application/vnd.ms-cab-compressed","application/x-\
deb","application/x-unix-archive","application/x-rpm","application/x-compress","application/lzip","application/x-cfb","application/x-mie","application/mxf","vid\
eo/mp2t","application/x-blender","image/bpg","image/j2c","image/jp2","image/jpx","image/jpm","image/mj2","audio/aiff","audio/x-caf","application/xml","applicati\
on/x-mobipocket-ebook","image/heif","image/heif-sequence","image/heic","image/heic-sequence","image/icns","image/ktx","application/dicom","audio/x-musepack","te\
xt/calendar","text/vcard","text/vtt","model/gltf-binary","application/vnd.tcpdump.pcap","audio/x-dsf","audio/x-dff","application/x-ms-shortcut","application/x-f\
t-apple.alias","audio/x-voc","audio/vnd.dolby.dd-raw","audio/x-m4a","image/apng","image/x-olympus-orf","image/x-sony-arw","image/x-adobe-dng","image/x-nikon-nef",
"image/x-panasonic-rw2","image/x-fujifilm-raf","video/x-m4v","video/3gpp2","application/x-esri-shape","audio/aac","audio/x-it","audio/x-s3m","audio/x-xm","video\
/MP1S","video/MP2P","application/vnd.sketchup.skp","image/avif","application/x-lzh-compressed","application/pgp-encrypted","application/x-asar","model/stl","app\
lication/vnd.ms-htmlhelp","model/3mf","image/jxl","application/zstd","image/jls","application/vnd.ms-outlook","image/vnd.dwg","application/vnd.apache.parquet","\
application/java-vm","application/x-arj","application/x-cpio","application/x-ace-compressed","application/avro","application/vnd.iccprofile","application/x-ft-f\
bx","application/vnd.visio","application/vnd.android.package-archive","application/x-ft-draco","application/x-lz4","application/vnd.openxmlformats-officedocumen\
t.presentationml.template","application/vnd.openxmlformats-officedocument.spreadsheetml.template","application/vnd.openxmlformats-officedocument.wordprocessingm\
l.template","application/vnd.ms-excel.template.macroenabled.12","application/vnd.oasis.opendocument.text-template","application/vnd.oasis.opendocument.spreadshe\
et-template","application/vnd.oasis.opendocument.presentation-template","application/vnd.oasis.opendocument.graphics","application/vnd.oasis.opendocument.graphi\
cs-template","application/vnd.ms-excel.sheet.macroenabled.12","application/vnd.ms-word.document.macroenabled.12","application/vnd.ms-word.template.macroenabled.\
12","application/vnd.ms-powerpoint.template.macroenabled.12","application/vnd.ms-powerpoint.presentation.macroenabled.12","application/java-archive","applicatio\
n/vnd.rn-realmedia","application/x-spss-sav","application/x-ms-regedit","application/x-ft-windows-registry-hive","application/x-jmp-data","application/vnd.apple\
.keynote","application/vnd.apple.numbers","application/vnd.apple.pages","application/x-iso9660-image"],maximumUntrustedSkipSizeInBytes=16*1024*1024;class ParserHardLimitError extends Error{}
function getSafeBound(value,maximum,reason){if(!Number.isFinite(value)||value<0||value>maximum)throw new ParserHardLimitError(`${reason} has invalid size ${value}\
 (maximum ${maximum} bytes)`);return value}async function safeIgnore(tokenizer,length,{maximumLength=maximumUntrustedSkipSizeInBytes,reason="skip"}={}){const safeLength=getSafeBound(
length,maximumLength,reason);await tokenizer.ignore(safeLength)}async function safeReadBuffer(tokenizer,buffer,options,{maximumLength=buffer.length,reason="read"}={}){
const length=options?.length??buffer.length,safeLength=getSafeBound(length,maximumLength,reason);return tokenizer.readBuffer(buffer,{...options,length:safeLength})}
function checkBytes(buffer,headers,options){options={offset:0,...options};for(const[index,header]of headers.entries())if(options.mask){if(header!==(options.mask[index]&
buffer[index+options.offset]))return!1}else if(header!==buffer[index+options.offset])return!1;return!0}function hasUnknownFileSize(tokenizer){const fileSize=tokenizer.
fileInfo.size;return!Number.isFinite(fileSize)||fileSize===Number.MAX_SAFE_INTEGER}function hasExceededUnknownSizeScanBudget(tokenizer,startOffset,maximumBytes){
return hasUnknownFileSize(tokenizer)&&tokenizer.position-startOffset>maximumBytes}const maximumZipEntrySizeInBytes=1024*1024,maximumZipEntryCount=1024,maximumZipTextEntrySizeInBytes=maximumZipEntrySizeInBytes,
recoverableZipErrorMessages=new Set(["Unexpected signature","Encrypted ZIP","Expected Central-File-Header signature"]),recoverableZipErrorMessagePrefixes=["Unsu\
pported ZIP compression method:","Expected data-descriptor-signature at position "],recoverableZipErrorCodes=new Set(["Z_BUF_ERROR","Z_DATA_ERROR","ERR_INVALID_\
STATE"]);function isRecoverableZipError(error){if(error instanceof EndOfStreamError||error instanceof ParserHardLimitError||error instanceof ZipLimitError)return!0;
if(!(error instanceof Error))return!1;if(error instanceof TypeError&&error.message.startsWith("Failed to deflate ZIP entry:")||recoverableZipErrorMessages.has(error.
message)||recoverableZipErrorCodes.has(error.code))return!0;for(const prefix of recoverableZipErrorMessagePrefixes)if(error.message.startsWith(prefix))return!0;
return!1}function isZipScanLimitError(error){return error instanceof ZipLimitError&&["maxTotalScanBytes","maxTotalDataDescriptorScanBytes","maxDataDescriptorSca\
nBytes","maxSkippedEntrySize"].includes(error.limit)}function canReadZipEntryForDetection(zipHeader,maximumSize=maximumZipEntrySizeInBytes){const sizes=[zipHeader.
compressedSize,zipHeader.uncompressedSize];for(const size of sizes)if(!Number.isFinite(size)||size<0||size>maximumSize)return!1;return!0}function createIWorkZipDetectionState(){
return{hasDocumentEntry:!1,hasMasterSlideEntry:!1,hasTablesEntry:!1,hasCalculationEngineEntry:!1}}function updateIWorkZipDetectionStateFromFilename(iWorkState,filename){
filename==="Index/Document.iwa"&&(iWorkState.hasDocumentEntry=!0),filename.startsWith("Index/MasterSlide")&&(iWorkState.hasMasterSlideEntry=!0),filename.startsWith(
"Index/Tables/")&&(iWorkState.hasTablesEntry=!0),filename==="Index/CalculationEngine.iwa"&&(iWorkState.hasCalculationEngineEntry=!0)}function getIWorkFileTypeFromZipEntries(iWorkState){
if(iWorkState.hasDocumentEntry)return iWorkState.hasMasterSlideEntry?{ext:"key",mime:"application/vnd.apple.keynote"}:iWorkState.hasTablesEntry?{ext:"numbers",mime:"\
application/vnd.apple.numbers"}:{ext:"pages",mime:"application/vnd.apple.pages"}}function getFileTypeFromMimeType(mimeType){switch(mimeType=mimeType.toLowerCase(),
mimeType){case"application/epub+zip":return{ext:"epub",mime:mimeType};case"application/vnd.oasis.opendocument.text":return{ext:"odt",mime:mimeType};case"applica\
tion/vnd.oasis.opendocument.text-template":return{ext:"ott",mime:mimeType};case"application/vnd.oasis.opendocument.spreadsheet":return{ext:"ods",mime:mimeType};case"\
application/vnd.oasis.opendocument.spreadsheet-template":return{ext:"ots",mime:mimeType};case"application/vnd.oasis.opendocument.presentation":return{ext:"odp",
mime:mimeType};case"application/vnd.oasis.opendocument.presentation-template":return{ext:"otp",mime:mimeType};case"application/vnd.oasis.opendocument.graphics":
return{ext:"odg",mime:mimeType};case"application/vnd.oasis.opendocument.graphics-template":return{ext:"otg",mime:mimeType};case"application/vnd.openxmlformats-o\
fficedocument.presentationml.slideshow":return{ext:"ppsx",mime:mimeType};case"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":return{ext:"xls\
x",mime:mimeType};case"application/vnd.ms-excel.sheet.macroenabled":return{ext:"xlsm",mime:"application/vnd.ms-excel.sheet.macroenabled.12"};case"application/vn\
d.openxmlformats-officedocument.spreadsheetml.template":return{ext:"xltx",mime:mimeType};case"application/vnd.ms-excel.template.macroenabled":return{ext:"xltm",
mime:"application/vnd.ms-excel.template.macroenabled.12"};case"application/vnd.ms-powerpoint.slideshow.macroenabled":return{ext:"ppsm",mime:"application/vnd.ms-\
powerpoint.slideshow.macroenabled.12"};case"application/vnd.openxmlformats-officedocument.wordprocessingml.document":return{ext:"docx",mime:mimeType};case"appli\
cation/vnd.ms-word.document.macroenabled":return{ext:"docm",mime:"application/vnd.ms-word.document.macroenabled.12"};case"application/vnd.openxmlformats-officed\
ocument.wordprocessingml.template":return{ext:"dotx",mime:mimeType};case"application/vnd.ms-word.template.macroenabledtemplate":return{ext:"dotm",mime:"applicat\
ion/vnd.ms-word.template.macroenabled.12"};case"application/vnd.openxmlformats-officedocument.presentationml.template":return{ext:"potx",mime:mimeType};case"app\
lication/vnd.ms-powerpoint.template.macroenabled":return{ext:"potm",mime:"application/vnd.ms-powerpoint.template.macroenabled.12"};case"application/vnd.openxmlf\
ormats-officedocument.presentationml.presentation":return{ext:"pptx",mime:mimeType};case"application/vnd.ms-powerpoint.presentation.macroenabled":return{ext:"pp\
tm",mime:"application/vnd.ms-powerpoint.presentation.macroenabled.12"};case"application/vnd.ms-visio.drawing":return{ext:"vsdx",mime:"application/vnd.visio"};case"\
application/vnd.ms-package.3dmanufacturing-3dmodel+xml":return{ext:"3mf",mime:"model/3mf"};default:}}function createOpenXmlZipDetectionState(){return{hasContentTypesEntry:!1,
hasParsedContentTypesEntry:!1,isParsingContentTypes:!1,hasUnparseableContentTypes:!1,hasWordDirectory:!1,hasPresentationDirectory:!1,hasSpreadsheetDirectory:!1,
hasThreeDimensionalModelEntry:!1}}function updateOpenXmlZipDetectionStateFromFilename(openXmlState,filename){filename.startsWith("word/")&&(openXmlState.hasWordDirectory=
!0),filename.startsWith("ppt/")&&(openXmlState.hasPresentationDirectory=!0),filename.startsWith("xl/")&&(openXmlState.hasSpreadsheetDirectory=!0),filename.startsWith(
"3D/")&&filename.endsWith(".model")&&(openXmlState.hasThreeDimensionalModelEntry=!0)}function getOpenXmlFileTypeFromDirectoryNames(openXmlState){if(openXmlState.
hasWordDirectory)return{ext:"docx",mime:"application/vnd.openxmlformats-officedocument.wordprocessingml.document"};if(openXmlState.hasPresentationDirectory)return{
ext:"pptx",mime:"application/vnd.openxmlformats-officedocument.presentationml.presentation"};if(openXmlState.hasSpreadsheetDirectory)return{ext:"xlsx",mime:"app\
lication/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};if(openXmlState.hasThreeDimensionalModelEntry)return{ext:"3mf",mime:"model/3mf"}}function getOpenXmlFileTypeFromZipEntries(openXmlState){
if(!(!openXmlState.hasContentTypesEntry||openXmlState.hasUnparseableContentTypes||openXmlState.isParsingContentTypes||openXmlState.hasParsedContentTypesEntry))return getOpenXmlFileTypeFromDirectoryNames(
openXmlState)}function getOpenXmlMimeTypeFromContentTypesXml(xmlContent){const endPosition=xmlContent.indexOf('.main+xml"');if(endPosition===-1){const mimeType="\
application/vnd.ms-package.3dmanufacturing-3dmodel+xml";return xmlContent.includes(`ContentType="${mimeType}"`)?mimeType:void 0}const truncatedContent=xmlContent.
slice(0,endPosition),firstQuotePosition=truncatedContent.lastIndexOf('"');return truncatedContent.slice(firstQuotePosition+1)}async function detectZip(tokenizer){
let fileType;const openXmlState=createOpenXmlZipDetectionState(),iWorkState=createIWorkZipDetectionState();try{await new ZipHandler(tokenizer,{useCentralDirectory:!1,
allowTruncatedDataDescriptor:!0,maxEntryCount:maximumZipEntryCount,maxTotalScanBytes:hasUnknownFileSize(tokenizer)?maximumUntrustedSkipSizeInBytes:1/0,maxTotalDataDescriptorScanBytes:hasUnknownFileSize(
tokenizer)?1/0:maximumZipEntrySizeInBytes,maxSkippedEntrySize:hasUnknownFileSize(tokenizer)?maximumZipEntrySizeInBytes:1/0,maxDataDescriptorScanBytes:maximumZipEntrySizeInBytes,
maxCompressedSize:maximumZipTextEntrySizeInBytes,maxUncompressedSize:maximumZipTextEntrySizeInBytes}).unzip(zipHeader=>{if(updateOpenXmlZipDetectionStateFromFilename(
openXmlState,zipHeader.filename),updateIWorkZipDetectionStateFromFilename(iWorkState,zipHeader.filename),iWorkState.hasDocumentEntry&&(iWorkState.hasMasterSlideEntry||
iWorkState.hasTablesEntry))return fileType=getIWorkFileTypeFromZipEntries(iWorkState),{stop:!0};const isOpenXmlContentTypesEntry=zipHeader.filename==="[Content_\
Types].xml",openXmlFileTypeFromEntries=getOpenXmlFileTypeFromZipEntries(openXmlState);if(!isOpenXmlContentTypesEntry&&openXmlFileTypeFromEntries)return fileType=
openXmlFileTypeFromEntries,{stop:!0};switch(zipHeader.filename){case"META-INF/mozilla.rsa":return fileType={ext:"xpi",mime:"application/x-xpinstall"},{stop:!0};case"\
META-INF/MANIFEST.MF":return fileType={ext:"jar",mime:"application/java-archive"},{stop:!0};case"mimetype":return canReadZipEntryForDetection(zipHeader,maximumZipTextEntrySizeInBytes)?
{async handler(fileData){const mimeType=new TextDecoder("utf-8").decode(fileData).trim();fileType=getFileTypeFromMimeType(mimeType)},stop:!0}:{};case"[Content_T\
ypes].xml":return openXmlState.hasContentTypesEntry=!0,canReadZipEntryForDetection(zipHeader,maximumZipTextEntrySizeInBytes)?(openXmlState.isParsingContentTypes=
!0,{async handler(fileData){const xmlContent=new TextDecoder("utf-8").decode(fileData),mimeType=getOpenXmlMimeTypeFromContentTypesXml(xmlContent);mimeType&&(fileType=
getFileTypeFromMimeType(mimeType)),openXmlState.hasParsedContentTypesEntry=!0,openXmlState.isParsingContentTypes=!1},stop:!0}):(openXmlState.hasUnparseableContentTypes=
!0,{});default:return new RegExp("classes\\d*\\.dex","v").test(zipHeader.filename)?(fileType={ext:"apk",mime:"application/vnd.android.package-archive"},{stop:!0}):
{}}})}catch(error){if(!isRecoverableZipError(error))throw error;openXmlState.isParsingContentTypes&&(openXmlState.isParsingContentTypes=!1,openXmlState.hasUnparseableContentTypes=
!0),!fileType&&(error instanceof EndOfStreamError||error instanceof ParserHardLimitError||isZipScanLimitError(error))&&!openXmlState.hasContentTypesEntry&&(fileType=
getOpenXmlFileTypeFromDirectoryNames(openXmlState))}const iWorkFileType=hasUnknownFileSize(tokenizer)&&iWorkState.hasDocumentEntry&&!iWorkState.hasMasterSlideEntry&&
!iWorkState.hasTablesEntry&&!iWorkState.hasCalculationEngineEntry?void 0:getIWorkFileTypeFromZipEntries(iWorkState);return fileType??getOpenXmlFileTypeFromZipEntries(
openXmlState)??iWorkFileType??{ext:"zip",mime:"application/zip"}}const maximumEbmlDocumentTypeSizeInBytes=64,maximumEbmlElementPayloadSizeInBytes=1024*1024,maximumEbmlElementCount=256;
async function detectEbml(tokenizer){async function readField(input){const msb=await input.peekNumber(UINT8);let mask=128,ic=0;for(;mask!==0&&(msb&mask)===0;)++ic,
mask>>=1;const id2=new Uint8Array(ic+1);return await safeReadBuffer(input,id2,void 0,{maximumLength:id2.length,reason:"EBML field"}),id2}async function readElement(input){
const idField=await readField(input),lengthField=await readField(input);lengthField[0]^=128>>lengthField.length-1;const nrLength=Math.min(6,lengthField.length),
idView=new DataView(idField.buffer),lengthView=new DataView(lengthField.buffer,lengthField.length-nrLength,nrLength);return{id:getUintBE(idView),len:getUintBE(lengthView)}}
const isUnknownFileSize=hasUnknownFileSize(tokenizer);async function readChildren(header2){let ebmlElementCount=0;for(;header2.remaining>0;){if(ebmlElementCount++,
ebmlElementCount>maximumEbmlElementCount||hasExceededUnknownSizeScanBudget(tokenizer,ebmlScanStart,maximumUntrustedSkipSizeInBytes))return;const previousPosition=tokenizer.
position,element=await readElement(header2);if(element.id===17026){if(element.len>maximumEbmlDocumentTypeSizeInBytes)return;const documentTypeLength=getSafeBound(
element.len,maximumEbmlDocumentTypeSizeInBytes,"EBML DocType");return(await header2.readToken(new StringType(documentTypeLength))).split("\0",1)[0]}if(isUnknownFileSize&&
(!Number.isFinite(element.len)||element.len<0||element.len>maximumEbmlElementPayloadSizeInBytes)||(await safeIgnore(header2,element.len,{maximumLength:isUnknownFileSize?
maximumEbmlElementPayloadSizeInBytes:tokenizer.fileInfo.size,reason:"EBML payload"}),tokenizer.position<=previousPosition))return}}const rootElement=await readElement(
tokenizer),ebmlScanStart=tokenizer.position,header=createTokenizerView(tokenizer,rootElement.len);let documentType;try{documentType=await readChildren(header)}catch(error){
if(error instanceof TokenizerBoundaryError)return;throw error}finally{await header.close()}switch(documentType){case"webm":return{ext:"webm",mime:"video/webm"};case"\
matroska":return{ext:"mkv",mime:"video/matroska"};default:}}const maximumPngChunkCount=512,maximumPngStreamScanBudgetInBytes=16*1024*1024,maximumPngChunkSizeInBytes=1024*
1024;function isPngAncillaryChunk(type){return(type.codePointAt(0)&32)!==0}async function detectPng(tokenizer){const pngFileType={ext:"png",mime:"image/png"},apngFileType={
ext:"apng",mime:"image/apng"};await tokenizer.ignore(8);async function readChunkHeader(){return{length:await tokenizer.readToken(INT32_BE),type:await tokenizer.
readToken(new StringType(4,"latin1"))}}const isUnknownPngStream=hasUnknownFileSize(tokenizer),pngScanStart=tokenizer.position;let pngChunkCount=0,hasSeenImageHeader=!1;
do{if(pngChunkCount++,pngChunkCount>maximumPngChunkCount||hasExceededUnknownSizeScanBudget(tokenizer,pngScanStart,maximumPngStreamScanBudgetInBytes))break;const previousPosition=tokenizer.
position,chunk=await readChunkHeader();if(chunk.length<0)return;if(chunk.type==="IHDR"){if(chunk.length!==13)return;hasSeenImageHeader=!0}switch(chunk.type){case"\
IDAT":return pngFileType;case"acTL":return apngFileType;default:if(!hasSeenImageHeader&&chunk.type!=="CgBI")return;if(isUnknownPngStream&&chunk.length>maximumPngChunkSizeInBytes)
return hasSeenImageHeader&&isPngAncillaryChunk(chunk.type)?pngFileType:void 0;try{await safeIgnore(tokenizer,chunk.length+4,{maximumLength:isUnknownPngStream?maximumPngChunkSizeInBytes+
4:tokenizer.fileInfo.size,reason:"PNG chunk payload"})}catch(error){if(!isUnknownPngStream&&(error instanceof ParserHardLimitError||error instanceof EndOfStreamError))
return pngFileType;throw error}}if(tokenizer.position<=previousPosition)break}while(tokenizer.position+8<tokenizer.fileInfo.size);return pngFileType}const maximumAsfHeaderObjectCount=512,
maximumAsfHeaderPayloadSizeInBytes=1024*1024;async function detectAsf(tokenizer){let isMalformedAsf=!1;try{async function readHeader(){const guid=new Uint8Array(
16);return await safeReadBuffer(tokenizer,guid,void 0,{maximumLength:guid.length,reason:"ASF header GUID"}),{id:guid,size:Number(await tokenizer.readToken(UINT64_LE))}}
await safeIgnore(tokenizer,30,{maximumLength:30,reason:"ASF header prelude"});const isUnknownFileSize=hasUnknownFileSize(tokenizer),asfHeaderScanStart=tokenizer.
position;let asfHeaderObjectCount=0;for(;tokenizer.position+24<tokenizer.fileInfo.size&&(asfHeaderObjectCount++,!(asfHeaderObjectCount>maximumAsfHeaderObjectCount||
hasExceededUnknownSizeScanBudget(tokenizer,asfHeaderScanStart,maximumUntrustedSkipSizeInBytes)));){const previousPosition=tokenizer.position,header=await readHeader();
let payload=header.size-24;if(!Number.isFinite(payload)||payload<0){isMalformedAsf=!0;break}if(checkBytes(header.id,[145,7,220,183,183,169,207,17,142,230,0,192,
12,32,83,101])){const typeId=new Uint8Array(16);if(payload-=await safeReadBuffer(tokenizer,typeId,void 0,{maximumLength:typeId.length,reason:"ASF stream type GU\
ID"}),checkBytes(typeId,[64,158,105,248,77,91,207,17,168,253,0,128,95,92,68,43]))return{ext:"asf",mime:"audio/x-ms-asf"};if(checkBytes(typeId,[192,239,25,188,77,
91,207,17,168,253,0,128,95,92,68,43]))return{ext:"asf",mime:"video/x-ms-asf"};break}if(isUnknownFileSize&&payload>maximumAsfHeaderPayloadSizeInBytes){isMalformedAsf=
!0;break}if(await safeIgnore(tokenizer,payload,{maximumLength:isUnknownFileSize?maximumAsfHeaderPayloadSizeInBytes:tokenizer.fileInfo.size,reason:"ASF header pa\
yload"}),tokenizer.position<=previousPosition){isMalformedAsf=!0;break}}}catch(error){if(error instanceof EndOfStreamError||error instanceof ParserHardLimitError)
hasUnknownFileSize(tokenizer)&&(isMalformedAsf=!0);else throw error}if(!isMalformedAsf)return{ext:"asf",mime:"application/vnd.ms-asf"}}const reasonableDetectionSizeInBytes=4100,
maximumMpegOffsetTolerance=reasonableDetectionSizeInBytes-4,maximumNestedGzipDetectionSizeInBytes=maximumUntrustedSkipSizeInBytes,maximumNestedGzipProbeDepth=1,
unknownSizeGzipProbeTimeoutInMilliseconds=100,maximumId3HeaderSizeInBytes=maximumUntrustedSkipSizeInBytes,maximumTiffTagCount=512,maximumDetectionReentryCount=256,
maximumTiffStreamIfdOffsetInBytes=1024*1024,maximumTiffIfdOffsetInBytes=maximumUntrustedSkipSizeInBytes;function normalizeSampleSize(sampleSize){return Number.isFinite(
sampleSize)?Math.max(1,Math.trunc(sampleSize)):reasonableDetectionSizeInBytes}function normalizeMpegOffsetTolerance(mpegOffsetTolerance){return Number.isFinite(
mpegOffsetTolerance)?Math.max(0,Math.min(maximumMpegOffsetTolerance,Math.trunc(mpegOffsetTolerance))):0}function getKnownFileSizeOrMaximum(fileSize){return Number.
isFinite(fileSize)?Math.max(0,fileSize):Number.MAX_SAFE_INTEGER}function importAtRuntime(specifier){return import(specifier)}function toDefaultStream(stream){return stream.
pipeThrough(new TransformStream)}function readWithSignal(reader,signal){return signal===void 0?reader.read():(signal.throwIfAborted(),Promise.race([reader.read(),
new Promise((_resolve,reject)=>{signal.addEventListener("abort",()=>{reject(signal.reason),reader.cancel(signal.reason).catch(()=>{})},{once:!0})})]))}function createByteLimitedReadableStream(stream,maximumBytes){
const reader=stream.getReader();let emittedBytes=0,isSourceDone=!1,isSourceCanceled=!1;const cancelSource=async reason=>{isSourceDone||isSourceCanceled||(isSourceCanceled=
!0,await reader.cancel(reason))};return new ReadableStream({async pull(controller){if(emittedBytes>=maximumBytes){controller.close(),await cancelSource();return}
const{done,value}=await reader.read();if(done||!value){isSourceDone=!0,controller.close();return}const remainingBytes=maximumBytes-emittedBytes;if(value.length>
remainingBytes){controller.enqueue(value.subarray(0,remainingBytes)),emittedBytes+=remainingBytes,controller.close(),await cancelSource();return}controller.enqueue(
value),emittedBytes+=value.length},async cancel(reason){await cancelSource(reason)}})}async function fileTypeFromStream(stream,options){return new FileTypeParser(
options).fromStream(stream)}async function fileTypeFromBuffer(input,options){return new FileTypeParser(options).fromBuffer(input)}async function fileTypeFromBlob(blob,options){
return new FileTypeParser(options).fromBlob(blob)}async function fileTypeFromTokenizer(tokenizer,options){return new FileTypeParser(options).fromTokenizer(tokenizer)}
async function fileTypeStream(webStream,options){return new FileTypeParser(options).toDetectionStream(webStream,options)}class FileTypeParser{buffer;tokenizer;detectionReentryCount;constructor(options){
const normalizedMpegOffsetTolerance=normalizeMpegOffsetTolerance(options?.mpegOffsetTolerance),maxBufferSize=options?.maxBufferSize??1/0;if(maxBufferSize!==1/0&&
(!Number.isSafeInteger(maxBufferSize)||maxBufferSize<=0))throw new RangeError("maxBufferSize must be a positive safe integer or Infinity");this.options={...options,
mpegOffsetTolerance:normalizedMpegOffsetTolerance},this.detectors=[...this.options.customDetectors??[],{id:"core",detect:tokenizer=>this.detectConfident(tokenizer)},
{id:"core.imprecise",detect:tokenizer=>this.detectImprecise(tokenizer)}],this.tokenizerOptions={abortSignal:this.options.signal,maxBufferSize},this.gzipProbeDepth=
0}getTokenizerOptions(){return{...this.tokenizerOptions}}createTokenizerFromWebStream(stream){return fromWebStream(toDefaultStream(stream),this.getTokenizerOptions())}async parseTokenizer(tokenizer,detectionReentryCount=0){
this.detectionReentryCount=detectionReentryCount;const initialPosition=tokenizer.position;for(const detector of this.detectors){let fileType;try{fileType=await detector.
detect(tokenizer)}catch(error){if(error instanceof EndOfStreamError||error instanceof ParserHardLimitError)return;throw error}if(fileType)return fileType;if(initialPosition!==
tokenizer.position)return}}async fromTokenizer(tokenizer){try{return await this.parseTokenizer(tokenizer)}finally{await tokenizer.close()}}async fromBuffer(input){
if(!(input instanceof Uint8Array||input instanceof ArrayBuffer))throw new TypeError(`Expected the \`input\` argument to be of type \`Uint8Array\` or \`ArrayBuffer\`, \
got \`${typeof input}\``);const buffer=input instanceof Uint8Array?input:new Uint8Array(input);if(buffer?.length>1)return this.fromTokenizer(fromBuffer(buffer,this.
getTokenizerOptions()))}async fromBlob(blob){this.options.signal?.throwIfAborted();const tokenizer=fromBlob(blob,this.getTokenizerOptions());return this.fromTokenizer(
tokenizer)}async fromStream(stream){this.options.signal?.throwIfAborted();const tokenizer=this.createTokenizerFromWebStream(stream);return this.fromTokenizer(tokenizer)}async fromFile(path){
this.options.signal?.throwIfAborted();const{fromFile,NotRegularFileError}=await importAtRuntime("strtok3");let tokenizer;try{tokenizer=await fromFile(path,{...this.
getTokenizerOptions(),regularFileOnly:!0})}catch(error){if(error instanceof NotRegularFileError)return;throw error}return this.fromTokenizer(tokenizer)}async toDetectionStream(stream,options){
this.options.signal?.throwIfAborted();const sampleSize=normalizeSampleSize(options?.sampleSize??reasonableDetectionSizeInBytes);let detectedFileType,hasStreamEnded=!1;
const reader=stream.getReader(),chunks=[];let totalSize=0;try{for(;totalSize<sampleSize;){const{value,done}=await readWithSignal(reader,this.options.signal);if(done||
!value){hasStreamEnded=!0;break}chunks.push(value),totalSize+=value.length}if(!hasStreamEnded&&totalSize===sampleSize){const{value,done}=await readWithSignal(reader,
this.options.signal);done||!value?hasStreamEnded=!0:(chunks.push(value),totalSize+=value.length)}}finally{reader.releaseLock()}if(totalSize>0){const sample=chunks.
length===1?chunks[0]:concatUint8Arrays(chunks);try{detectedFileType=await this.fromBuffer(sample.subarray(0,sampleSize))}catch(error){if(!(error instanceof EndOfStreamError))
throw error;detectedFileType=void 0}!hasStreamEnded&&detectedFileType?.ext==="pages"&&(detectedFileType={ext:"zip",mime:"application/zip"})}const transformStream=new TransformStream(
{start(controller){for(const chunk of chunks)controller.enqueue(chunk)},transform(chunk,controller){controller.enqueue(chunk)}}),newStream=stream.pipeThrough(transformStream);
return newStream.fileType=detectedFileType,newStream}async detectGzip(tokenizer){if(this.gzipProbeDepth>=maximumNestedGzipProbeDepth)return{ext:"gz",mime:"appli\
cation/gzip"};const gzipHandler=new GzipHandler(tokenizer),limitedInflatedStream=createByteLimitedReadableStream(gzipHandler.inflate(),maximumNestedGzipDetectionSizeInBytes),
hasUnknownSize=hasUnknownFileSize(tokenizer);let timeout,probeSignal,probeParser,compressedFileType;if(hasUnknownSize){const timeoutController=new AbortController;
timeout=setTimeout(()=>{timeoutController.abort(new DOMException(`Operation timed out after ${unknownSizeGzipProbeTimeoutInMilliseconds} ms`,"TimeoutError"))},unknownSizeGzipProbeTimeoutInMilliseconds),
probeSignal=this.options.signal===void 0?timeoutController.signal:AbortSignal.any([this.options.signal,timeoutController.signal]),probeParser=new FileTypeParser(
{...this.options,signal:probeSignal}),probeParser.gzipProbeDepth=this.gzipProbeDepth+1}else this.gzipProbeDepth++;try{compressedFileType=await(probeParser??this).
fromStream(limitedInflatedStream)}catch(error){if(error?.name==="AbortError"&&probeSignal?.reason?.name!=="TimeoutError")throw error}finally{clearTimeout(timeout),
hasUnknownSize||this.gzipProbeDepth--}return compressedFileType?.ext==="tar"?{ext:"tar.gz",mime:"application/gzip"}:{ext:"gz",mime:"application/gzip"}}check(header,options){
return checkBytes(this.buffer,header,options)}checkString(header,options){return this.check(stringToBytes(header,options?.encoding),options)}async detectConfident(tokenizer){
if(this.buffer=new Uint8Array(reasonableDetectionSizeInBytes),tokenizer.fileInfo.size===void 0&&(tokenizer.fileInfo.size=Number.MAX_SAFE_INTEGER),this.tokenizer=
tokenizer,hasUnknownFileSize(tokenizer)&&(await tokenizer.peekBuffer(this.buffer,{length:3,mayBeLess:!0}),this.check([31,139,8])))return this.detectGzip(tokenizer);
if(await tokenizer.peekBuffer(this.buffer,{length:32,mayBeLess:!0}),this.check([66,77]))return{ext:"bmp",mime:"image/bmp"};if(this.check([11,119]))return{ext:"a\
c3",mime:"audio/vnd.dolby.dd-raw"};if(this.check([120,1]))return{ext:"dmg",mime:"application/x-apple-diskimage"};if(this.check([77,90]))return{ext:"exe",mime:"a\
pplication/x-msdownload"};if(this.check([37,33]))return await tokenizer.peekBuffer(this.buffer,{length:24,mayBeLess:!0}),this.checkString("PS-Adobe-",{offset:2})&&
this.checkString(" EPSF-",{offset:14})?{ext:"eps",mime:"application/eps"}:{ext:"ps",mime:"application/postscript"};if(this.check([31,160])||this.check([31,157]))
return{ext:"Z",mime:"application/x-compress"};if(this.check([199,113]))return{ext:"cpio",mime:"application/x-cpio"};if(this.check([96,234]))return{ext:"arj",mime:"\
application/x-arj"};if(this.check([239,187,191]))return this.detectionReentryCount>=maximumDetectionReentryCount?void 0:(this.detectionReentryCount++,await this.
tokenizer.ignore(3),this.detectConfident(tokenizer));if(this.check([71,73,70]))return{ext:"gif",mime:"image/gif"};if(this.check([73,73,188]))return{ext:"jxr",mime:"\
image/vnd.ms-photo"};if(this.check([31,139,8]))return this.detectGzip(tokenizer);if(this.check([66,90,104]))return{ext:"bz2",mime:"application/x-bzip2"};if(this.
checkString("ID3")){await safeIgnore(tokenizer,6,{maximumLength:6,reason:"ID3 header prefix"});const id3HeaderLength=await tokenizer.readToken(uint32SyncSafeToken),
isUnknownFileSize=hasUnknownFileSize(tokenizer);if(!Number.isFinite(id3HeaderLength)||id3HeaderLength<0||isUnknownFileSize&&(id3HeaderLength>maximumId3HeaderSizeInBytes||
tokenizer.position+id3HeaderLength>maximumId3HeaderSizeInBytes))return;if(tokenizer.position+id3HeaderLength>tokenizer.fileInfo.size)return isUnknownFileSize?void 0:
{ext:"mp3",mime:"audio/mpeg"};try{await safeIgnore(tokenizer,id3HeaderLength,{maximumLength:isUnknownFileSize?maximumId3HeaderSizeInBytes:tokenizer.fileInfo.size,
reason:"ID3 payload"})}catch(error){if(error instanceof EndOfStreamError)return;throw error}return this.detectionReentryCount>=maximumDetectionReentryCount?void 0:
(this.detectionReentryCount++,this.parseTokenizer(tokenizer,this.detectionReentryCount))}if(this.checkString("MP+"))return{ext:"mpc",mime:"audio/x-musepack"};if((this.
buffer[0]===67||this.buffer[0]===70)&&this.check([87,83],{offset:1}))return{ext:"swf",mime:"application/x-shockwave-flash"};if(this.check([255,216,255]))return this.
check([247],{offset:3})?{ext:"jls",mime:"image/jls"}:{ext:"jpg",mime:"image/jpeg"};if(this.check([79,98,106,1]))return{ext:"avro",mime:"application/avro"};if(this.
checkString("FLIF"))return{ext:"flif",mime:"image/flif"};if(this.checkString("8BPS"))return{ext:"psd",mime:"image/vnd.adobe.photoshop"};if(this.checkString("MPC\
K"))return{ext:"mpc",mime:"audio/x-musepack"};if(this.checkString("FORM"))return{ext:"aif",mime:"audio/aiff"};if(this.checkString("caff")&&this.check([0,1],{offset:4})&&
this.checkString("desc",{offset:8}))return{ext:"caf",mime:"audio/x-caf"};if(this.checkString("icns",{offset:0}))return{ext:"icns",mime:"image/icns"};if(this.check(
[80,75,3,4]))return detectZip(tokenizer);if(this.checkString("OggS")){await tokenizer.ignore(28);const type=new Uint8Array(8);return await tokenizer.readBuffer(
type),checkBytes(type,[79,112,117,115,72,101,97,100])?{ext:"opus",mime:"audio/ogg; codecs=opus"}:checkBytes(type,[128,116,104,101,111,114,97])?{ext:"ogv",mime:"\
video/ogg"}:checkBytes(type,[1,118,105,100,101,111,0])?{ext:"ogm",mime:"video/ogg"}:checkBytes(type,[127,70,76,65,67])?{ext:"oga",mime:"audio/ogg"}:checkBytes(type,
[83,112,101,101,120,32,32])?{ext:"spx",mime:"audio/ogg"}:checkBytes(type,[1,118,111,114,98,105,115])?{ext:"ogg",mime:"audio/ogg"}:{ext:"ogx",mime:"application/o\
gg"}}if(this.check([80,75])&&[3,5,7].includes(this.buffer[2])&&[4,6,8].includes(this.buffer[3]))return{ext:"zip",mime:"application/zip"};if(this.checkString("MT\
hd"))return{ext:"mid",mime:"audio/midi"};if(this.checkString("wOFF")&&(this.check([0,1,0,0],{offset:4})||this.checkString("OTTO",{offset:4})))return{ext:"woff",
mime:"font/woff"};if(this.checkString("wOF2")&&(this.check([0,1,0,0],{offset:4})||this.checkString("OTTO",{offset:4})))return{ext:"woff2",mime:"font/woff2"};if(this.
check([212,195,178,161])||this.check([161,178,195,212]))return{ext:"pcap",mime:"application/vnd.tcpdump.pcap"};if(this.checkString("DSD "))return{ext:"dsf",mime:"\
audio/x-dsf"};if(this.checkString("LZIP"))return{ext:"lz",mime:"application/lzip"};if(this.checkString("fLaC"))return{ext:"flac",mime:"audio/flac"};if(this.check(
[66,80,71,251]))return{ext:"bpg",mime:"image/bpg"};if(this.checkString("wvpk"))return{ext:"wv",mime:"audio/wavpack"};if(this.checkString("%PDF"))return{ext:"pdf",
mime:"application/pdf"};if(this.check([0,97,115,109]))return{ext:"wasm",mime:"application/wasm"};if(this.check([73,73])){const fileType=await this.readTiffHeader(
!1);if(fileType)return fileType}if(this.check([77,77])){const fileType=await this.readTiffHeader(!0);if(fileType)return fileType}if(this.checkString("MAC "))return{
ext:"ape",mime:"audio/ape"};if(this.check([26,69,223,163]))return detectEbml(tokenizer);if(this.checkString("SQLi"))return{ext:"sqlite",mime:"application/x-sqli\
te3"};if(this.check([78,69,83,26]))return{ext:"nes",mime:"application/x-nintendo-nes-rom"};if(this.checkString("Cr24"))return{ext:"crx",mime:"application/x-goog\
le-chrome-extension"};if(this.checkString("MSCF")||this.checkString("ISc("))return{ext:"cab",mime:"application/vnd.ms-cab-compressed"};if(this.check([237,171,238,
219]))return{ext:"rpm",mime:"application/x-rpm"};if(this.check([197,208,211,198]))return{ext:"eps",mime:"application/eps"};if(this.check([40,181,47,253]))return{
ext:"zst",mime:"application/zstd"};if(this.check([127,69,76,70]))return{ext:"elf",mime:"application/x-elf"};if(this.check([33,66,68,78]))return{ext:"pst",mime:"\
application/vnd.ms-outlook"};if(this.checkString("PAR1")||this.checkString("PARE"))return{ext:"parquet",mime:"application/vnd.apache.parquet"};if(this.checkString(
"ttcf"))return{ext:"ttc",mime:"font/collection"};if(this.check([254,237,250,206])||this.check([254,237,250,207])||this.check([206,250,237,254])||this.check([207,
250,237,254]))return{ext:"macho",mime:"application/x-mach-binary"};if(this.check([4,34,77,24]))return{ext:"lz4",mime:"application/x-lz4"};if(this.checkString("r\
egf"))return{ext:"dat",mime:"application/x-ft-windows-registry-hive"};if(this.checkString("$FL2")||this.checkString("$FL3"))return{ext:"sav",mime:"application/x\
-spss-sav"};if(this.check([79,84,84,79,0]))return{ext:"otf",mime:"font/otf"};if(this.checkString("#!AMR"))return{ext:"amr",mime:"audio/amr"};if(this.checkString(
String.raw`{\rtf`))return{ext:"rtf",mime:"application/rtf"};if(this.check([70,76,86,1]))return{ext:"flv",mime:"video/x-flv"};if(this.checkString("IMPM"))return{
ext:"it",mime:"audio/x-it"};if(this.checkString("-lh0-",{offset:2})||this.checkString("-lh1-",{offset:2})||this.checkString("-lh2-",{offset:2})||this.checkString(
"-lh3-",{offset:2})||this.checkString("-lh4-",{offset:2})||this.checkString("-lh5-",{offset:2})||this.checkString("-lh6-",{offset:2})||this.checkString("-lh7-",
{offset:2})||this.checkString("-lzs-",{offset:2})||this.checkString("-lz4-",{offset:2})||this.checkString("-lz5-",{offset:2})||this.checkString("-lhd-",{offset:2}))
return{ext:"lzh",mime:"application/x-lzh-compressed"};if(this.check([0,0,1,186])){if(this.check([33],{offset:4,mask:[241]}))return{ext:"mpg",mime:"video/MP1S"};
if(this.check([68],{offset:4,mask:[196]}))return{ext:"mpg",mime:"video/MP2P"}}if(this.checkString("ITSF"))return{ext:"chm",mime:"application/vnd.ms-htmlhelp"};if(this.
check([202,254,186,190])){const machOArchitectureCount=UINT32_BE.get(this.buffer,4);if(machOArchitectureCount>0&&machOArchitectureCount<=30)return{ext:"macho",mime:"\
application/x-mach-binary"};if(UINT16_BE.get(this.buffer,6)>30)return{ext:"class",mime:"application/java-vm"}}if(this.checkString(".RMF"))return{ext:"rm",mime:"\
application/vnd.rn-realmedia"};if(this.checkString("DRACO"))return{ext:"drc",mime:"application/x-ft-draco"};if(this.check([253,55,122,88,90,0]))return{ext:"xz",
mime:"application/x-xz"};if(this.checkString("<?xml "))return{ext:"xml",mime:"application/xml"};if(this.check([55,122,188,175,39,28]))return{ext:"7z",mime:"appl\
ication/x-7z-compressed"};if(this.check([82,97,114,33,26,7])&&(this.buffer[6]===0||this.buffer[6]===1))return{ext:"rar",mime:"application/x-rar-compressed"};if(this.
checkString("solid "))return{ext:"stl",mime:"model/stl"};if(this.checkString("AC")){const version=new StringType(4,"latin1").get(this.buffer,2);if(new RegExp("^\
\\d+$","v").test(version)&&version>=1e3&&version<=1050)return{ext:"dwg",mime:"image/vnd.dwg"}}if(this.checkString("070707"))return{ext:"cpio",mime:"application/\
x-cpio"};if(this.checkString("BLENDER"))return{ext:"blend",mime:"application/x-blender"};if(this.checkString("!<arch>"))return await tokenizer.ignore(8),await tokenizer.
readToken(new StringType(13,"ascii"))==="debian-binary"?{ext:"deb",mime:"application/x-deb"}:{ext:"ar",mime:"application/x-unix-archive"};if(this.checkString("W\
EBVTT")&&[`
`,"\r","	"," ","\0"].some(char7=>this.checkString(char7,{offset:6})))return{ext:"vtt",mime:"text/vtt"};if(this.check([137,80,78,71,13,10,26,10]))return detectPng(
tokenizer);if(this.check([65,82,82,79,87,49,0,0]))return{ext:"arrow",mime:"application/vnd.apache.arrow.file"};if(this.check([103,108,84,70,2,0,0,0]))return{ext:"\
glb",mime:"model/gltf-binary"};if(this.check([102,114,101,101],{offset:4})||this.check([109,100,97,116],{offset:4})||this.check([109,111,111,118],{offset:4})||this.
check([119,105,100,101],{offset:4}))return{ext:"mov",mime:"video/quicktime"};if(this.check([73,73,82,79,8,0,0,0,24]))return{ext:"orf",mime:"image/x-olympus-orf"};
if(this.checkString("gimp xcf "))return{ext:"xcf",mime:"image/x-xcf"};if(this.checkString("ftyp",{offset:4})&&(this.buffer[8]&96)!==0){const brandMajor=new StringType(
4,"latin1").get(this.buffer,8).replace("\0"," ").trim();switch(brandMajor){case"avif":case"avis":return{ext:"avif",mime:"image/avif"};case"mif1":return{ext:"hei\
c",mime:"image/heif"};case"msf1":return{ext:"heic",mime:"image/heif-sequence"};case"heic":case"heix":return{ext:"heic",mime:"image/heic"};case"hevc":case"hevx":
return{ext:"heic",mime:"image/heic-sequence"};case"qt":return{ext:"mov",mime:"video/quicktime"};case"M4V":case"M4VH":case"M4VP":return{ext:"m4v",mime:"video/x-m\
4v"};case"M4P":return{ext:"m4p",mime:"video/mp4"};case"M4B":return{ext:"m4b",mime:"audio/mp4"};case"M4A":return{ext:"m4a",mime:"audio/x-m4a"};case"F4V":return{ext:"\
f4v",mime:"video/mp4"};case"F4P":return{ext:"f4p",mime:"video/mp4"};case"F4A":return{ext:"f4a",mime:"audio/mp4"};case"F4B":return{ext:"f4b",mime:"audio/mp4"};case"\
crx":return{ext:"cr3",mime:"image/x-canon-cr3"};default:return brandMajor.startsWith("3g")?brandMajor.startsWith("3g2")?{ext:"3g2",mime:"video/3gpp2"}:{ext:"3gp",
mime:"video/3gpp"}:{ext:"mp4",mime:"video/mp4"}}}if(this.checkString(`REGEDIT4\r
`))return{ext:"reg",mime:"application/x-ms-regedit"};if(this.check([82,73,70,70])){if(this.checkString("WEBP",{offset:8}))return{ext:"webp",mime:"image/webp"};if(this.
check([65,86,73],{offset:8}))return{ext:"avi",mime:"video/vnd.avi"};if(this.check([87,65,86,69],{offset:8}))return{ext:"wav",mime:"audio/wav"};if(this.check([81,
76,67,77],{offset:8}))return{ext:"qcp",mime:"audio/qcelp"}}if(this.check([73,73,85,0,24,0,0,0,136,231,116,216]))return{ext:"rw2",mime:"image/x-panasonic-rw2"};if(this.
check([48,38,178,117,142,102,207,17,166,217]))return detectAsf(tokenizer);if(this.check([171,75,84,88,32,49,49,187,13,10,26,10]))return{ext:"ktx",mime:"image/kt\
x"};if((this.check([126,16,4])||this.check([126,24,4]))&&this.check([48,77,73,69],{offset:4}))return{ext:"mie",mime:"application/x-mie"};if(this.check([39,10,0,
0,0,0,0,0,0,0,0,0],{offset:2}))return{ext:"shp",mime:"application/x-esri-shape"};if(this.check([255,79,255,81]))return{ext:"j2c",mime:"image/j2c"};if(this.check(
[0,0,0,12,106,80,32,32,13,10,135,10]))switch(await tokenizer.ignore(20),await tokenizer.readToken(new StringType(4,"ascii"))){case"jp2 ":return{ext:"jp2",mime:"\
image/jp2"};case"jpx ":return{ext:"jpx",mime:"image/jpx"};case"jpm ":return{ext:"jpm",mime:"image/jpm"};case"mjp2":return{ext:"mj2",mime:"image/mj2"};default:return}
if(this.check([255,10])||this.check([0,0,0,12,74,88,76,32,13,10,135,10]))return{ext:"jxl",mime:"image/jxl"};if(this.check([254,255]))return this.checkString("<?\
xml ",{offset:2,encoding:"utf-16be"})?{ext:"xml",mime:"application/xml"}:void 0;if(this.check([208,207,17,224,161,177,26,225]))return{ext:"cfb",mime:"applicatio\
n/x-cfb"};if(this.checkString("FRM8")&&this.checkString("DSD ",{offset:12}))return{ext:"dff",mime:"audio/x-dff"};if(await tokenizer.peekBuffer(this.buffer,{length:Math.
min(256,tokenizer.fileInfo.size),mayBeLess:!0}),this.check([97,99,115,112],{offset:36}))return{ext:"icc",mime:"application/vnd.iccprofile"};if(this.checkString(
"**ACE",{offset:7})&&this.checkString("**",{offset:12}))return{ext:"ace",mime:"application/x-ace-compressed"};if(this.checkString("BEGIN:")){if(this.checkString(
"VCARD",{offset:6}))return{ext:"vcf",mime:"text/vcard"};if(this.checkString("VCALENDAR",{offset:6}))return{ext:"ics",mime:"text/calendar"}}if(this.checkString("\
FUJIFILMCCD-RAW"))return{ext:"raf",mime:"image/x-fujifilm-raf"};if(this.checkString("Extended Module:"))return{ext:"xm",mime:"audio/x-xm"};if(this.checkString("\
Creative Voice File"))return{ext:"voc",mime:"audio/x-voc"};if(this.check([4,0,0,0])&&this.buffer.length>=16){const jsonSize=new DataView(this.buffer.buffer).getUint32(
12,!0);if(jsonSize>12&&this.buffer.length>=jsonSize+16)try{const header=new TextDecoder().decode(this.buffer.subarray(16,jsonSize+16));if(JSON.parse(header).files)
return{ext:"asar",mime:"application/x-asar"}}catch{}}if(this.check([6,14,43,52,2,5,1,1,13,1,2,1,1,2]))return{ext:"mxf",mime:"application/mxf"};if(this.checkString(
"SCRM",{offset:44}))return{ext:"s3m",mime:"audio/x-s3m"};if(this.check([71])&&this.check([71],{offset:188}))return{ext:"mts",mime:"video/mp2t"};if(this.check([71],
{offset:4})&&this.check([71],{offset:196}))return{ext:"mts",mime:"video/mp2t"};if(this.check([66,79,79,75,77,79,66,73],{offset:60}))return{ext:"mobi",mime:"appl\
ication/x-mobipocket-ebook"};if(this.check([68,73,67,77],{offset:128}))return{ext:"dcm",mime:"application/dicom"};if(this.check([76,0,0,0,1,20,2,0,0,0,0,0,192,0,
0,0,0,0,0,70]))return{ext:"lnk",mime:"application/x-ms-shortcut"};if(this.check([98,111,111,107,0,0,0,0,109,97,114,107,0,0,0,0]))return{ext:"alias",mime:"applic\
ation/x-ft-apple.alias"};if(this.checkString("Kaydara FBX Binary  \0"))return{ext:"fbx",mime:"application/x-ft-fbx"};if(this.check([76,80],{offset:34})&&(this.check(
[0,0,1],{offset:8})||this.check([1,0,2],{offset:8})||this.check([2,0,2],{offset:8})))return{ext:"eot",mime:"application/vnd.ms-fontobject"};if(this.check([6,6,237,
245,216,29,70,229,189,49,239,231,254,116,183,29]))return{ext:"indd",mime:"application/x-indesign"};if(this.check([255,255,0,0,7,0,0,0,4,0,0,0,1,0,1,0])||this.check(
[0,0,255,255,0,0,0,7,0,0,0,4,0,1,0,1]))return{ext:"jmp",mime:"application/x-jmp-data"};if(await tokenizer.peekBuffer(this.buffer,{length:Math.min(512,tokenizer.
fileInfo.size),mayBeLess:!0}),this.checkString("ustar",{offset:257})&&(this.checkString("\0",{offset:262})||this.checkString(" ",{offset:262}))||this.check([0,0,
0,0,0,0],{offset:257})&&tarHeaderChecksumMatches(this.buffer))return{ext:"tar",mime:"application/x-tar"};if(this.check([255,254])){const encoding="utf-16le";return this.
checkString("<?xml ",{offset:2,encoding})?{ext:"xml",mime:"application/xml"}:this.check([255,14],{offset:2})&&this.checkString("SketchUp Model",{offset:4,encoding})?
{ext:"skp",mime:"application/vnd.sketchup.skp"}:this.checkString(`Windows Registry Editor Version 5.00\r
`,{offset:2,encoding})?{ext:"reg",mime:"application/x-ms-regedit"}:void 0}if(this.checkString("-----BEGIN PGP MESSAGE-----"))return{ext:"pgp",mime:"application/\
pgp-encrypted"};const isoStandardIdentifierOffset=32769,isoStandardIdentifierLength=5;if(tokenizer.supportsRandomAccess()&&tokenizer.fileInfo.size>=isoStandardIdentifierOffset+
isoStandardIdentifierLength){const isoStandardIdentifier=new Uint8Array(isoStandardIdentifierLength);if(await tokenizer.peekBuffer(isoStandardIdentifier,{position:isoStandardIdentifierOffset,
length:isoStandardIdentifierLength,mayBeLess:!0}),checkBytes(isoStandardIdentifier,stringToBytes("CD001")))return{ext:"iso",mime:"application/x-iso9660-image"}}}async detectImprecise(tokenizer){
this.buffer=new Uint8Array(reasonableDetectionSizeInBytes);const fileSize=getKnownFileSizeOrMaximum(tokenizer.fileInfo.size);if(await tokenizer.peekBuffer(this.
buffer,{length:Math.min(8,fileSize),mayBeLess:!0}),this.check([0,0,1,186])||this.check([0,0,1,179]))return{ext:"mpg",mime:"video/mpeg"};if(this.check([0,1,0,0,0]))
return{ext:"ttf",mime:"font/ttf"};if(this.check([0,0,1,0]))return{ext:"ico",mime:"image/x-icon"};if(this.check([0,0,2,0]))return{ext:"cur",mime:"image/x-icon"};
if(await tokenizer.peekBuffer(this.buffer,{length:Math.min(4+this.options.mpegOffsetTolerance,fileSize),mayBeLess:!0}),this.buffer.length>=4+this.options.mpegOffsetTolerance)
for(let depth=0;depth<=this.options.mpegOffsetTolerance;++depth){const type=this.scanMpeg(depth);if(type)return type}}async readTiffTag(isBigEndian){const tagId=await this.
tokenizer.readToken(isBigEndian?UINT16_BE:UINT16_LE);switch(await this.tokenizer.ignore(10),tagId){case 50341:return{ext:"arw",mime:"image/x-sony-arw"};case 50706:
return{ext:"dng",mime:"image/x-adobe-dng"};default:}}async readTiffIFD(isBigEndian){const numberOfTags=await this.tokenizer.readToken(isBigEndian?UINT16_BE:UINT16_LE);
if(!(numberOfTags>maximumTiffTagCount)&&!(hasUnknownFileSize(this.tokenizer)&&2+numberOfTags*12>maximumTiffIfdOffsetInBytes))for(let n=0;n<numberOfTags;++n){const fileType=await this.
readTiffTag(isBigEndian);if(fileType)return fileType}}async readTiffHeader(isBigEndian){const tiffFileType={ext:"tif",mime:"image/tiff"},version=(isBigEndian?UINT16_BE:
UINT16_LE).get(this.buffer,2),ifdOffset=(isBigEndian?UINT32_BE:UINT32_LE).get(this.buffer,4);if(version===42){if(ifdOffset>=6){if(this.checkString("CR",{offset:8}))
return{ext:"cr2",mime:"image/x-canon-cr2"};if(ifdOffset>=8){const someId1=(isBigEndian?UINT16_BE:UINT16_LE).get(this.buffer,8),someId2=(isBigEndian?UINT16_BE:UINT16_LE).
get(this.buffer,10);if(someId1===28&&someId2===254||someId1===31&&someId2===11)return{ext:"nef",mime:"image/x-nikon-nef"}}}if(hasUnknownFileSize(this.tokenizer)&&
ifdOffset>maximumTiffStreamIfdOffsetInBytes)return tiffFileType;const maximumTiffOffset=hasUnknownFileSize(this.tokenizer)?maximumTiffIfdOffsetInBytes:this.tokenizer.
fileInfo.size;try{await safeIgnore(this.tokenizer,ifdOffset,{maximumLength:maximumTiffOffset,reason:"TIFF IFD offset"})}catch(error){if(error instanceof EndOfStreamError)
return;throw error}let fileType;try{fileType=await this.readTiffIFD(isBigEndian)}catch(error){if(error instanceof EndOfStreamError)return;throw error}return fileType??
tiffFileType}if(version===43)return tiffFileType}scanMpeg(offset){if(this.check([255,224],{offset,mask:[255,224]})){if(this.check([16],{offset:offset+1,mask:[22]}))
return{ext:"aac",mime:"audio/aac"};if(this.check([255,254],{offset})||this.check([8],{offset:offset+1,mask:[24]})||this.check([240],{offset:offset+2,mask:[240]})||
this.check([12],{offset:offset+2,mask:[12]}))return;if(this.check([2],{offset:offset+1,mask:[6]}))return{ext:"mp3",mime:"audio/mpeg"};if(this.check([4],{offset:offset+
1,mask:[6]}))return{ext:"mp2",mime:"audio/mpeg"};if(this.check([6],{offset:offset+1,mask:[6]}))return{ext:"mp1",mime:"audio/mpeg"}}}}const supportedExtensions=new Set(
extensions),supportedMimeTypes=new Set(supported_mimeTypes);async function fileTypeFromFile(path,options){return new FileTypeParser(options).fromFile(path)}})};
