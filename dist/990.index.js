export const id=990;export const ids=[990];export const modules={5990:((e,t,i)=>{const{parseContentType:s}=i(4359),r=[i(5548),i(6699)].filter(function(e){
return"function"==typeof e.detect});e.exports=e=>{if("object"==typeof e&&null!==e||(e={}),
"object"!=typeof e.headers||null===e.headers||"string"!=typeof e.headers["content-type"])throw new Error("Missing Content-Type");return function(e){
const t=e.headers,i=s(t["content-type"]);if(!i)throw new Error("Malformed content type");for(const s of r){if(!s.detect(i))continue;const r={limits:e.limits,
headers:t,conType:i,highWaterMark:void 0,fileHwm:void 0,defCharset:void 0,defParamCharset:void 0,preservePath:!1}
;return e.highWaterMark&&(r.highWaterMark=e.highWaterMark),e.fileHwm&&(r.fileHwm=e.fileHwm),r.defCharset=e.defCharset,r.defParamCharset=e.defParamCharset,
r.preservePath=e.preservePath,new s(r)}throw new Error(`Unsupported content type: ${t["content-type"]}`)}(e)}}),5548:((e,t,i)=>{
const{Readable:s,Writable:r}=i(2203),n=i(8876),{basename:o,convertToUTF8:a,getDecoder:h,parseContentType:l,parseDisposition:f}=i(4359),c=Buffer.from("\r\n"),u=Buffer.from("\r"),_=Buffer.from("-")
;function d(){}const b=16384;class m{constructor(e){this.header=Object.create(null),this.pairCount=0,this.byteCount=0,this.state=0,this.name="",this.value="",
this.crlf=0,this.cb=e}reset(){this.header=Object.create(null),this.pairCount=0,this.byteCount=0,this.state=0,this.name="",this.value="",this.crlf=0}push(e,t,i){
let s=t;for(;t<i;)switch(this.state){case 0:{let r=!1;for(;t<i;++t){if(this.byteCount===b)return-1;++this.byteCount;const i=e[t];if(1!==v[i]){if(58!==i)return-1
;if(this.name+=e.latin1Slice(s,t),0===this.name.length)return-1;++t,r=!0,this.state=1;break}}if(!r){this.name+=e.latin1Slice(s,t);break}}case 1:{let r=!1
;for(;t<i;++t){if(this.byteCount===b)return-1;++this.byteCount;const i=e[t];if(32!==i&&9!==i){s=t,r=!0,this.state=2;break}}if(!r)break}case 2:switch(this.crlf){
case 0:for(;t<i;++t){if(this.byteCount===b)return-1;++this.byteCount;const i=e[t];if(1!==w[i]){if(13!==i)return-1;++this.crlf;break}}
this.value+=e.latin1Slice(s,t++);break;case 1:if(this.byteCount===b)return-1;if(++this.byteCount,10!==e[t++])return-1;++this.crlf;break;case 2:{
if(this.byteCount===b)return-1;++this.byteCount;const i=e[t];32===i||9===i?(s=t,this.crlf=0):(++this.pairCount<2e3&&(this.name=this.name.toLowerCase(),
void 0===this.header[this.name]?this.header[this.name]=[this.value]:this.header[this.name].push(this.value)),13===i?(++this.crlf,++t):(s=t,this.crlf=0,
this.state=0,this.name="",this.value=""));break}case 3:{if(this.byteCount===b)return-1;if(++this.byteCount,10!==e[t++])return-1;const i=this.header
;return this.reset(),this.cb(i),t}}}return t}}class y extends s{constructor(e,t){super(e),this.truncated=!1,this._readcb=null,this.once("end",()=>{
if(this._read(),0===--t._fileEndsLeft&&t._finalcb){const e=t._finalcb;t._finalcb=null,process.nextTick(e)}})}_read(e){const t=this._readcb
;t&&(this._readcb=null,t())}}const p={push:(e,t)=>{},destroy:()=>{}};function k(e,t){return e}function g(e,t,i){if(i)return t(i);t(i=C(e))}function C(e){
if(e._hparser)return new Error("Malformed part header");const t=e._fileStream;return t&&(e._fileStream=null,t.destroy(new Error("Unexpected end of file"))),
e._complete?void 0:new Error("Unexpected end of form")}
const v=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],w=[0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]
;e.exports=class extends r{constructor(e){if(super({autoDestroy:!0,emitClose:!0,highWaterMark:"number"==typeof e.highWaterMark?e.highWaterMark:void 0}),
!e.conType.params||"string"!=typeof e.conType.params.boundary)throw new Error("Multipart: Boundary not found")
;const t=e.conType.params.boundary,i="string"==typeof e.defParamCharset&&e.defParamCharset?h(e.defParamCharset):k,s=e.defCharset||"utf8",r=e.preservePath,b={
autoDestroy:!0,emitClose:!0,highWaterMark:"number"==typeof e.fileHwm?e.fileHwm:void 0
},g=e.limits,C=g&&"number"==typeof g.fieldSize?g.fieldSize:1048576,v=g&&"number"==typeof g.fileSize?g.fileSize:1/0,w=g&&"number"==typeof g.files?g.files:1/0,S=g&&"number"==typeof g.fields?g.fields:1/0,P=g&&"number"==typeof g.parts?g.parts:1/0
;let T=-1,z=0,L=0,x=!1;this._fileEndsLeft=0,this._fileStream=void 0,this._complete=!1;let M,A,E,K,B,W=0,V=0,D=!1,U=!1,j=!1;this._hparser=null;const H=new m(e=>{
let t;if(this._hparser=null,x=!1,K="text/plain",A=s,E="7bit",B=void 0,D=!1,!e["content-disposition"])return void(x=!0);const n=f(e["content-disposition"][0],i)
;if(n&&"form-data"===n.type){
if(n.params&&(n.params.name&&(B=n.params.name),n.params["filename*"]?t=n.params["filename*"]:n.params.filename&&(t=n.params.filename),void 0===t||r||(t=o(t))),
e["content-type"]){const t=l(e["content-type"][0]);t&&(K=`${t.type}/${t.subtype}`,
t.params&&"string"==typeof t.params.charset&&(A=t.params.charset.toLowerCase()))}
if(e["content-transfer-encoding"]&&(E=e["content-transfer-encoding"][0].toLowerCase()),"application/octet-stream"===K||void 0!==t){if(L===w)return U||(U=!0,
this.emit("filesLimit")),void(x=!0);if(++L,0===this.listenerCount("file"))return void(x=!0);W=0,this._fileStream=new y(b,this),++this._fileEndsLeft,
this.emit("file",B,this._fileStream,{filename:t,encoding:E,mimeType:K})}else{if(z===S)return j||(j=!0,this.emit("fieldsLimit")),void(x=!0);if(++z,
0===this.listenerCount("field"))return void(x=!0);M=[],V=0}}else x=!0});let N=0;const O=(e,t,i,s,r)=>{e:for(;t;){if(null!==this._hparser){
const e=this._hparser.push(t,i,s);if(-1===e){this._hparser=null,H.reset(),this.emit("error",new Error("Malformed part header"));break}i=e}if(i===s)break
;if(0!==N){if(1===N){switch(t[i]){case 45:N=2,++i;break;case 13:N=3,++i;break;default:N=0}if(i===s)return}if(2===N){if(N=0,45===t[i])return this._complete=!0,
void(this._bparser=p);const e=this._writecb;this._writecb=d,O(!1,_,0,1,!1),this._writecb=e}else if(3===N){if(N=0,10===t[i]){if(++i,T>=P)break
;if(this._hparser=H,i===s)break;continue e}{const e=this._writecb;this._writecb=d,O(!1,u,0,1,!1),this._writecb=e}}}if(!x)if(this._fileStream){let e
;const n=Math.min(s-i,v-W);r?e=t.slice(i,i+n):(e=Buffer.allocUnsafe(n),t.copy(e,0,i,i+n)),W+=e.length,W===v?(e.length>0&&this._fileStream.push(e),
this._fileStream.emit("limit"),this._fileStream.truncated=!0,x=!0):this._fileStream.push(e)||(this._writecb&&(this._fileStream._readcb=this._writecb),
this._writecb=null)}else if(void 0!==M){let e;const n=Math.min(s-i,C-V);r?e=t.slice(i,i+n):(e=Buffer.allocUnsafe(n),t.copy(e,0,i,i+n)),V+=n,M.push(e),
V===C&&(x=!0,D=!0)}break}if(e){if(N=1,this._fileStream)this._fileStream.push(null),this._fileStream=null;else if(void 0!==M){let e;switch(M.length){case 0:e=""
;break;case 1:e=a(M[0],A,0);break;default:e=a(Buffer.concat(M,V),A,0)}M=void 0,V=0,this.emit("field",B,e,{nameTruncated:!1,valueTruncated:D,encoding:E,
mimeType:K})}++T===P&&this.emit("partsLimit")}};this._bparser=new n(`\r\n--${t}`,O),this._writecb=null,this._finalcb=null,this.write(c)}static detect(e){
return"multipart"===e.type&&"form-data"===e.subtype}_write(e,t,i){this._writecb=i,this._bparser.push(e,0),this._writecb&&function(e){const t=e._writecb
;e._writecb=null,t&&t()}(this)}_destroy(e,t){this._hparser=null,this._bparser=p,e||(e=C(this));const i=this._fileStream;i&&(this._fileStream=null,i.destroy(e)),
t(e)}_final(e){if(this._bparser.destroy(),!this._complete)return e(new Error("Unexpected end of form"))
;this._fileEndsLeft?this._finalcb=g.bind(null,this,e):g(this,e)}}}),6699:((e,t,i)=>{const{Writable:s}=i(2203),{getDecoder:r}=i(4359);function n(e,t,i,s){
if(i>=s)return s;if(-1===e._byte){const r=h[t[i++]];if(-1===r)return-1;if(r>=8&&(e._encode=2),i<s){const s=h[t[i++]];if(-1===s)return-1
;e._inKey?e._key+=String.fromCharCode((r<<4)+s):e._val+=String.fromCharCode((r<<4)+s),e._byte=-2,e._lastPos=i}else e._byte=r}else{const s=h[t[i++]]
;if(-1===s)return-1;e._inKey?e._key+=String.fromCharCode((e._byte<<4)+s):e._val+=String.fromCharCode((e._byte<<4)+s),e._byte=-2,e._lastPos=i}return i}
function o(e,t,i,s){if(e._bytesKey>e.fieldNameSizeLimit){for(e._keyTrunc||e._lastPos<i&&(e._key+=t.latin1Slice(e._lastPos,i-1)),e._keyTrunc=!0;i<s;++i){
const s=t[i];if(61===s||38===s)break;++e._bytesKey}e._lastPos=i}return i}function a(e,t,i,s){if(e._bytesVal>e.fieldSizeLimit){
for(e._valTrunc||e._lastPos<i&&(e._val+=t.latin1Slice(e._lastPos,i-1)),e._valTrunc=!0;i<s&&38!==t[i];++i)++e._bytesVal;e._lastPos=i}return i}
const h=[-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,1,2,3,4,5,6,7,8,9,-1,-1,-1,-1,-1,-1,-1,10,11,12,13,14,15,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,10,11,12,13,14,15,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1]
;e.exports=class extends s{constructor(e){super({autoDestroy:!0,emitClose:!0,highWaterMark:"number"==typeof e.highWaterMark?e.highWaterMark:void 0})
;let t=e.defCharset||"utf8";e.conType.params&&"string"==typeof e.conType.params.charset&&(t=e.conType.params.charset),this.charset=t;const i=e.limits
;this.fieldSizeLimit=i&&"number"==typeof i.fieldSize?i.fieldSize:1048576,this.fieldsLimit=i&&"number"==typeof i.fields?i.fields:1/0,
this.fieldNameSizeLimit=i&&"number"==typeof i.fieldNameSize?i.fieldNameSize:100,this._inKey=!0,this._keyTrunc=!1,this._valTrunc=!1,this._bytesKey=0,
this._bytesVal=0,this._fields=0,this._key="",this._val="",this._byte=-2,this._lastPos=0,this._encode=0,this._decoder=r(t)}static detect(e){
return"application"===e.type&&"x-www-form-urlencoded"===e.subtype}_write(e,t,i){if(this._fields>=this.fieldsLimit)return i();let s=0;const r=e.length
;if(this._lastPos=0,-2!==this._byte){if(s=n(this,e,s,r),-1===s)return i(new Error("Malformed urlencoded form"));if(s>=r)return i()
;this._inKey?++this._bytesKey:++this._bytesVal}e:for(;s<r;)if(this._inKey){for(s=o(this,e,s,r);s<r;){switch(e[s]){case 61:
this._lastPos<s&&(this._key+=e.latin1Slice(this._lastPos,s)),this._lastPos=++s,this._key=this._decoder(this._key,this._encode),this._encode=0,this._inKey=!1
;continue e;case 38:if(this._lastPos<s&&(this._key+=e.latin1Slice(this._lastPos,s)),this._lastPos=++s,this._key=this._decoder(this._key,this._encode),
this._encode=0,this._bytesKey>0&&this.emit("field",this._key,"",{nameTruncated:this._keyTrunc,valueTruncated:!1,encoding:this.charset,mimeType:"text/plain"}),
this._key="",this._val="",this._keyTrunc=!1,this._valTrunc=!1,this._bytesKey=0,this._bytesVal=0,
++this._fields>=this.fieldsLimit)return this.emit("fieldsLimit"),i();continue;case 43:this._lastPos<s&&(this._key+=e.latin1Slice(this._lastPos,s)),
this._key+=" ",this._lastPos=s+1;break;case 37:if(0===this._encode&&(this._encode=1),this._lastPos<s&&(this._key+=e.latin1Slice(this._lastPos,s)),
this._lastPos=s+1,this._byte=-1,s=n(this,e,s+1,r),-1===s)return i(new Error("Malformed urlencoded form"));if(s>=r)return i();++this._bytesKey,s=o(this,e,s,r)
;continue}++s,++this._bytesKey,s=o(this,e,s,r)}this._lastPos<s&&(this._key+=e.latin1Slice(this._lastPos,s))}else{for(s=a(this,e,s,r);s<r;){switch(e[s]){case 38:
if(this._lastPos<s&&(this._val+=e.latin1Slice(this._lastPos,s)),this._lastPos=++s,this._inKey=!0,this._val=this._decoder(this._val,this._encode),this._encode=0,
(this._bytesKey>0||this._bytesVal>0)&&this.emit("field",this._key,this._val,{nameTruncated:this._keyTrunc,valueTruncated:this._valTrunc,encoding:this.charset,
mimeType:"text/plain"}),this._key="",this._val="",this._keyTrunc=!1,this._valTrunc=!1,this._bytesKey=0,this._bytesVal=0,
++this._fields>=this.fieldsLimit)return this.emit("fieldsLimit"),i();continue e;case 43:this._lastPos<s&&(this._val+=e.latin1Slice(this._lastPos,s)),
this._val+=" ",this._lastPos=s+1;break;case 37:if(0===this._encode&&(this._encode=1),this._lastPos<s&&(this._val+=e.latin1Slice(this._lastPos,s)),
this._lastPos=s+1,this._byte=-1,s=n(this,e,s+1,r),-1===s)return i(new Error("Malformed urlencoded form"));if(s>=r)return i();++this._bytesVal,s=a(this,e,s,r)
;continue}++s,++this._bytesVal,s=a(this,e,s,r)}this._lastPos<s&&(this._val+=e.latin1Slice(this._lastPos,s))}i()}_final(e){
if(-2!==this._byte)return e(new Error("Malformed urlencoded form"))
;(!this._inKey||this._bytesKey>0||this._bytesVal>0)&&(this._inKey?this._key=this._decoder(this._key,this._encode):this._val=this._decoder(this._val,this._encode),
this.emit("field",this._key,this._val,{nameTruncated:this._keyTrunc,valueTruncated:this._valTrunc,encoding:this.charset,mimeType:"text/plain"})),e()}}}),
4359:(function(e){function t(e,t,i){for(;t<e.length;){for(;t<e.length;++t){const i=e.charCodeAt(t);if(32!==i&&9!==i)break}if(t===e.length)break
;if(59!==e.charCodeAt(t++))return;for(;t<e.length;++t){const i=e.charCodeAt(t);if(32!==i&&9!==i)break}if(t===e.length)return;let s;const r=t
;for(;t<e.length;++t){const i=e.charCodeAt(t);if(1!==o[i]){if(61!==i)return;break}}if(t===e.length)return;if(s=e.slice(r,t),++t===e.length)return;let n,h=""
;if(34===e.charCodeAt(t)){n=++t;let i=!1;for(;t<e.length;++t){const s=e.charCodeAt(t);if(92!==s){if(34===s){if(i){n=t,i=!1;continue}h+=e.slice(n,t);break}
if(i&&(n=t-1,i=!1),1!==a[s])return}else i?(n=t,i=!1):(h+=e.slice(n,t),i=!0)}if(t===e.length)return;++t}else{for(n=t;t<e.length;++t){const i=e.charCodeAt(t)
;if(1!==o[i]){if(t===n)return;break}}h=e.slice(n,t)}s=s.toLowerCase(),void 0===i[s]&&(i[s]=h)}return i}function i(e,t,i,s){for(;t<e.length;){
for(;t<e.length;++t){const i=e.charCodeAt(t);if(32!==i&&9!==i)break}if(t===e.length)break;if(59!==e.charCodeAt(t++))return;for(;t<e.length;++t){
const i=e.charCodeAt(t);if(32!==i&&9!==i)break}if(t===e.length)return;let r;const c=t;for(;t<e.length;++t){const i=e.charCodeAt(t);if(1!==o[i]){if(61===i)break
;return}}if(t===e.length)return;let u,_,d="";if(r=e.slice(c,t),42===r.charCodeAt(r.length-1)){const i=++t;for(;t<e.length;++t){const i=e.charCodeAt(t)
;if(1!==h[i]){if(39!==i)return;break}}if(t===e.length)return;for(_=e.slice(i,t),++t;t<e.length&&39!==e.charCodeAt(t);++t);if(t===e.length)return
;if(++t===e.length)return;u=t;let s=0;for(;t<e.length;++t){const i=e.charCodeAt(t);if(1!==l[i]){if(37===i){let i,r
;if(t+2<e.length&&-1!==(i=f[e.charCodeAt(t+1)])&&-1!==(r=f[e.charCodeAt(t+2)])){const n=(i<<4)+r;d+=e.slice(u,t),d+=String.fromCharCode(n),u=(t+=2)+1,
n>=128?s=2:0===s&&(s=1);continue}return}break}}if(d+=e.slice(u,t),d=n(d,_,s),void 0===d)return}else{if(++t===e.length)return;if(34===e.charCodeAt(t)){u=++t
;let i=!1;for(;t<e.length;++t){const s=e.charCodeAt(t);if(92!==s){if(34===s){if(i){u=t,i=!1;continue}d+=e.slice(u,t);break}if(i&&(u=t-1,i=!1),1!==a[s])return
}else i?(u=t,i=!1):(d+=e.slice(u,t),i=!0)}if(t===e.length)return;++t}else{for(u=t;t<e.length;++t){const i=e.charCodeAt(t);if(1!==o[i]){if(t===u)return;break}}
d=e.slice(u,t)}if(d=s(d,2),void 0===d)return}r=r.toLowerCase(),void 0===i[r]&&(i[r]=d)}return i}function s(e){let t;for(;;)switch(e){case"utf-8":case"utf8":
return r.utf8;case"latin1":case"ascii":case"us-ascii":case"iso-8859-1":case"iso8859-1":case"iso88591":case"iso_8859-1":case"windows-1252":case"iso_8859-1:1987":
case"cp1252":case"x-cp1252":return r.latin1;case"utf16le":case"utf-16le":case"ucs2":case"ucs-2":return r.utf16le;case"base64":return r.base64;default:
if(void 0===t){t=!0,e=e.toLowerCase();continue}return r.other.bind(e)}}const r={utf8:(e,t)=>{if(0===e.length)return"";if("string"==typeof e){if(t<2)return e
;e=Buffer.from(e,"latin1")}return e.utf8Slice(0,e.length)},latin1:(e,t)=>0===e.length?"":"string"==typeof e?e:e.latin1Slice(0,e.length),
utf16le:(e,t)=>0===e.length?"":("string"==typeof e&&(e=Buffer.from(e,"latin1")),e.ucs2Slice(0,e.length)),
base64:(e,t)=>0===e.length?"":("string"==typeof e&&(e=Buffer.from(e,"latin1")),e.base64Slice(0,e.length)),other:(e,t)=>{if(0===e.length)return""
;"string"==typeof e&&(e=Buffer.from(e,"latin1"));try{return new TextDecoder(this).decode(e)}catch{}}};function n(e,t,i){const r=s(t);if(r)return r(e,i)}
const o=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],a=[0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],h=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,0,0,0,0,1,0,1,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],l=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,0,0,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],f=[-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,1,2,3,4,5,6,7,8,9,-1,-1,-1,-1,-1,-1,-1,10,11,12,13,14,15,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,10,11,12,13,14,15,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1]
;e.exports={basename:function(e){if("string"!=typeof e)return"";for(let t=e.length-1;t>=0;--t)switch(e.charCodeAt(t)){case 47:case 92:
return".."===(e=e.slice(t+1))||"."===e?"":e}return".."===e||"."===e?"":e},convertToUTF8:n,getDecoder:s,parseContentType:function(e){if(0===e.length)return
;const i=Object.create(null);let s=0;for(;s<e.length;++s){const t=e.charCodeAt(s);if(1!==o[t]){if(47!==t||0===s)return;break}}if(s===e.length)return
;const r=e.slice(0,s).toLowerCase(),n=++s;for(;s<e.length;++s){const r=e.charCodeAt(s);if(1!==o[r]){if(s===n)return;if(void 0===t(e,s,i))return;break}}
return s!==n?{type:r,subtype:e.slice(n,s).toLowerCase(),params:i}:void 0},parseDisposition:function(e,t){if(0===e.length)return;const s=Object.create(null)
;let r=0;for(;r<e.length;++r){const n=e.charCodeAt(r);if(1!==o[n]){if(void 0===i(e,r,s,t))return;break}}return{type:e.slice(0,r).toLowerCase(),params:s}}}}),
8876:(e=>{function t(e,t,i,s,r){for(let n=0;n<r;++n)if(e[t+n]!==i[s+n])return!1;return!0}function i(e,i){const r=i.length,n=e._needle,o=n.length
;let a=-e._lookbehindSize;const h=o-1,l=n[h],f=r-o,c=e._occ,u=e._lookbehind;if(a<0){for(;a<0&&a<=f;){const t=a+h,r=t<0?u[e._lookbehindSize+t]:i[t]
;if(r===l&&s(e,i,a,h))return e._lookbehindSize=0,++e.matches,a>-e._lookbehindSize?e._cb(!0,u,0,e._lookbehindSize+a,!1):e._cb(!0,void 0,0,0,!0),e._bufPos=a+o
;a+=c[r]}for(;a<0&&!s(e,i,a,r-a);)++a;if(a<0){const t=e._lookbehindSize+a;return t>0&&e._cb(!1,u,0,t,!1),e._lookbehindSize-=t,u.copy(u,0,t,e._lookbehindSize),
u.set(i,e._lookbehindSize),e._lookbehindSize+=r,e._bufPos=r,r}e._cb(!1,u,0,e._lookbehindSize,!1),e._lookbehindSize=0}a+=e._bufPos;const _=n[0];for(;a<=f;){
const s=i[a+h];if(s===l&&i[a]===_&&t(n,0,i,a,h))return++e.matches,a>0?e._cb(!0,i,e._bufPos,a,!0):e._cb(!0,void 0,0,0,!0),e._bufPos=a+o;a+=c[s]}for(;a<r;){
if(i[a]===_&&t(i,a,n,0,r-a)){i.copy(u,0,a,r),e._lookbehindSize=r-a;break}++a}return a>0&&e._cb(!1,i,e._bufPos,a<r?a:r,!0),e._bufPos=r,r}function s(e,t,i,s){
const r=e._lookbehind,n=e._lookbehindSize,o=e._needle;for(let e=0;e<s;++e,++i)if((i<0?r[n+i]:t[i])!==o[e])return!1;return!0}e.exports=class{constructor(e,t){
if("function"!=typeof t)throw new Error("Missing match callback")
;if("string"==typeof e)e=Buffer.from(e);else if(!Buffer.isBuffer(e))throw new Error("Expected Buffer for needle, got "+typeof e);const i=e.length
;if(this.maxMatches=1/0,this.matches=0,this._cb=t,this._lookbehindSize=0,this._needle=e,this._bufPos=0,this._lookbehind=Buffer.allocUnsafe(i),
this._occ=[i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i,i],
i>1)for(let t=0;t<i-1;++t)this._occ[e[t]]=i-1-t}reset(){this.matches=0,this._lookbehindSize=0,this._bufPos=0}push(e,t){let s
;Buffer.isBuffer(e)||(e=Buffer.from(e,"latin1"));const r=e.length;for(this._bufPos=t||0;s!==r&&this.matches<this.maxMatches;)s=i(this,e);return s}destroy(){
const e=this._lookbehindSize;e&&this._cb(!1,this._lookbehind,0,e,!1),this.reset()}}})};