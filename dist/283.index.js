export const id=283;export const ids=[283,166];export const modules={4968:((e,t,n)=>{n.d(t,{$:()=>o,Z:()=>r});class r extends Error{name="AccessError";endsRun
;constructor(e,t){super(e,void 0===t.cause?void 0:{cause:t.cause}),this.endsRun=t.endsRun}}function o(e){return{token:()=>e,renew:async()=>!1}}}),5411:((e,t,n)=>{
n.d(t,{Zy:()=>l,f7:()=>d,wn:()=>f});var r=n(2721),o=n(5998),a=n(7522),s=n(4968),i=n(2009);const c=2e4;async function l(e,t,{clock:n,log:r,redactor:c,signal:l}){
for(let d=1;;d+=1){if(l.aborted)throw new o.cc;try{return await e.verifyWritable()}catch(f){if(!(f instanceof i.b))throw f;const h=c.redact((0,i.z)(e,f))
;if(!f.transient||d>t)throw new s.Z(`${h} ${u}`,{endsRun:!0});const p=w(d,n.random());r.info(`Waiting ${(0,a.QA)(p)} before trying ${e.label} again: ${h}`),
await n.sleep(p,l).catch(()=>Promise.reject(new o.cc))}}}
const u="A refresh replaces the refresh token, so it is done only when the new one can be saved: nothing was refreshed, and the old token is as good as before."
;async function d(e,t,n,r){const o=await f(e,t,r);if(null===o)return;const{reason:i,tries:c,spent:l}=o;throw new s.Z(function(e,t,n,r){
return[`A fresh access token was obtained, but its refresh token could not be saved (${1===t?"one try":`${t} tries`} in ${(0,
a.QA)(n)}), so it was not used and ${r?"no further message":"no message"} was sent.`,e,"The refresh token that it replaced works until two minutes after the refresh: a re-run that begins before then can succeed.","After that, to recover: fix the reason above, ask the user for consent again, and put the refresh token of that consent where refresh_token comes from (with refresh_token_file: delete the file too, or write the token into it)."].join(" ")
}(i,c,l,n.sentBefore),{endsRun:!0})}async function f(e,t,{clock:n,log:o,redactor:s,forceSignal:i}){const c=n.monotonic();for(let l=1;;l+=1)try{
return await e.save(t),null}catch(t){const u=s.redact(h(e,t)),d=w(l,n.random()),f=n.monotonic()-c;if(f+d>1e3*r.Xs||i.aborted)return{reason:u,tries:l,spent:f}
;o.warning(`The new refresh token is not saved yet; trying again in ${(0,a.QA)(d)}. ${u}`),await n.sleep(d,i).catch(()=>{})}}function h(e,t){
return t instanceof i.b?(0,i.z)(e,t):`${e.label}: ${t instanceof Error?t.message:t}.`}function w(e,t){return Math.min(1e3*2**(e-1),c)*(.5+t/2)}}),4879:((e,t,n)=>{
n.d(t,{PH:()=>d,qF:()=>u,xp:()=>l});var r=n(7728),o=n(8032);const a='{"divar_chat_media":1,',s=r.Ikc({kind:r.KIO(["text","token","file"]),
sha256:r.FsL(r.YjP(),r.yGV(/^[0-9a-f]{64}$/)),name:r.YjP(),place:r.FsL(r.aig(),r.ndf(),r.Wwf(0)),path:r.yqP(r.YjP())}),i={divar_chat_media:r.euz(1),at:r.YjP(),
scope:r.YjP(),item:s},c=r.Oxt("event",[r.Ikc({...i,event:r.euz("uploaded"),media_token:r.FsL(r.YjP(),r.yGV(o.L))}),r.Ikc({...i,
event:r.KIO(["asked","sent","refused","unknown"]),recipient:r.YjP()})]);class l extends Error{name="ReceiptError"}function u(e){const{divar_chat_media:t,...n}=e
;return`${JSON.stringify({divar_chat_media:t,...n})}\n`}function d(e){const t=[];let n=0;for(;n<e.length;){
const r=e.indexOf(10,n),o=-1===r?e.length:r,a=e.subarray(n,o);try{t.push(b(y(a)))}catch(n){if(!(t.length>0||-1===r&&m(a)))throw new l(g,{cause:n})
;if(o+1>=e.length&&h(a,-1!==r))break;throw new l(k(t.length+1),{cause:n})}n=o+1}const r=n>e.length;return{events:t,wholeBytes:Math.min(n,e.length),
lacksLineEnd:r}}const f=150;function h(e,t){return e.length<f||!(e.lastIndexOf(a)>0)&&(e.includes(0)||!t&&m(e))}const w=Buffer.from(a.slice(0,-3)),p=3
;function m(e){return e.length>=w.length?0===e.indexOf(w):e.length>=p&&0===w.indexOf(e)}
const g="it is not a receipt of this action. Give a path of its own, or one that does not exist yet";function k(e){
return`line ${e} is damaged. Repair the line, or delete it; without it a message could be sent twice`}function y(e){return new TextDecoder("utf-8",{fatal:!0,
ignoreBOM:!0}).decode(e)}function b(e){if(!e.startsWith(a))throw new Error("another beginning");return r.qgA(c,JSON.parse(e))}}),8166:((e,t,n)=>{n.d(t,{q:()=>k,
j:()=>y,readReceipt:()=>b});var r=n(822),o=n(4879),a=n(3024),s=n(1455),i=n(6760),c=n(9773),l=n(9585),u=n(6833);async function d(e){if(await f(e))return
;const t=(0,i.dirname)(e);t!==e&&await d(t),await(0,s.mkdir)(e).catch(async t=>{if("EEXIST"!==(0,u.$)(t)||!await f(e))throw t}),await(0,l.n)(t)}
async function f(e){return(0,s.stat)(e).then(e=>e.isDirectory(),e=>{if("ENOENT"===(0,u.$)(e))return!1;throw e})}const h=67108864;async function w(e){
const t=await async function(e){await d((0,i.dirname)(e)).catch(e=>{throw new o.xp(`its folder can’t be made (${m(e)})`,{cause:e})})
;const t=(a.constants.O_NONBLOCK??0)|(a.constants.O_NOFOLLOW??0),n=a.constants.O_RDWR|a.constants.O_APPEND|a.constants.O_CREAT|t,r=await(0,
s.open)(e,n,384).catch(async t=>{if(await async function(e){return(0,s.lstat)(e).then(e=>e.isSymbolicLink(),()=>!1)
}(e))throw new o.xp("it is a symbolic link; give the real path");throw new o.xp(`it can’t be opened for writing (${m(t)})`,{cause:t})})
;if((await r.stat()).isFile())return r;throw await r.close(),new o.xp("it is not a regular file")}(e);try{
const n=await p(t),{events:r,wholeBytes:a,lacksLineEnd:c}=(0,o.PH)(n);return c&&await t.appendFile("\n"),a<n.length&&await async function(e,t,n){
await("win32"===process.platform?(0,s.truncate)(t,n):e.truncate(n))}(t,e,a),await(0,l.n)((0,i.dirname)(e)),{file:t,events:r,size:a+(c?1:0)}}catch(e){
if(await t.close(),e instanceof o.xp)throw e;throw new o.xp(`it can’t be read and written (${m(e)})`,{cause:e})}}async function p(e){
const{size:t}=await e.stat();if(t>h)throw new o.xp(`it has ${t} bytes, more than is read. Give each run one of its own, or delete it`);const n=Buffer.alloc(t)
;return n.subarray(0,await(0,c.l)(e,n,0))}function m(e){const t=(0,u.$)(e)??String(e),n=g[t];return void 0===n?t:`${t}: ${n}`}const g={
ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EFBIG:"the file may not grow",EEXIST:"a file is in the way",EROFS:"the disk is read-only"},k={
...r.GE,knows:()=>!1,recordUpload:async()=>{},recordAttempt:async()=>{},recordOutcome:async()=>{},close:async()=>{}};async function y(e,t,n=Date.now){
const r=await w(e),{events:o}=r;return{...T(r,$(o,t),t,n),knows:e=>o.some(t=>t.scope.startsWith(e))}}async function b(e,t){return v($(await async function(e){
const t=await(0,s.open)(e,a.constants.O_RDONLY|(a.constants.O_NONBLOCK??0)).catch(()=>null);if(null===t)return[];try{return(await t.stat()).isFile()?(0,
o.PH)(await p(t)).events:[]}catch{return[]}finally{await t.close()}}(e),t))}function v({messages:e,tokens:t}){return{historiesOf:(t,n)=>(0,
r.mn)(e.get(t)??new Map,n),mediaToken:e=>t.get(E(e))??null}}function $(e,t){const n={messages:new Map,tokens:new Map};for(const r of e)r.scope===t&&x(n,r)
;return n}function x({messages:e,tokens:t},n){if("uploaded"===n.event)t.set(E(n.item),n.media_token);else{const t=e.get(n.recipient)??new Map
;e.set(n.recipient,t),(0,r.W2)(t,n)}}function T({file:e,size:t},n,r,a){let s=t,i=!1,c=Promise.resolve();const l=()=>({divar_chat_media:1,
at:new Date(a()).toISOString(),scope:r}),u=(t,r)=>{const a=c.then(async()=>{const a=(0,o.qF)(t);await e.appendFile(a),r&&await e.sync(),s+=Buffer.byteLength(a),
i||=(await e.stat()).size!==s,x(n,t)});return c=a,a.catch(()=>{}),a};return{...v(n),recordUpload:(e,t)=>u({...l(),event:"uploaded",item:e,media_token:t},!1),
async recordAttempt(e,t){if(i||await u({...l(),event:"asked",recipient:e,item:t},!0),i)throw new o.xp("another run writes into it at the same time")},
recordOutcome:(e,t,n)=>u({...l(),event:n,recipient:e,item:t},!0),async close(){await c.catch(()=>{}),await e.close()}}}
function E({kind:e,sha256:t,name:n,place:r}){return JSON.stringify([e,t,n,r])}}),2283:((e,t,n)=>{n.d(t,{deliverOnline:()=>G})
;var r=n(2669),o=n(4968),a=n(5411),s=n(2009);const i=6e4
;var c=n(1208),l=n(5998),u=n(1187),d=n(4226),f=n(3117),h=n(2721),w=n(6833),p=n(1032),m=n(7522),g=n(8166),k=n(4879);async function y(e,t,n,o,a){
const{kenar:s,context:i,access:l}=e,{clock:u,log:d}=i,f=(0,c.t)(t),g=u.monotonic(),y=function({context:{log:e},receipt:t},n,r){
const o=e=>e instanceof k.xp?`The receipt can’t be used: ${e.message}`:`The receipt can’t be written (${(0,w.$)(e)??e})`;return{async beforeTry(){
await t.recordAttempt(n,r).catch(e=>{throw new x(`${o(e)}, so no further message is sent.`,{cause:e})})},async afterTry(a){
const s="value"in a?"sent":"unknown"===(0,h.kg)(a.error)?"unknown":"refused";await t.recordOutcome(n,r,s).catch(t=>{
e.warning(`${o(t)}: a re-run will report this message as in doubt.`)})}}}(e,f,o);let v=null;const $=e=>s.sendMessage(t,n,{...y,accessToken:e,async afterTry(e){
v="error"in e?e.error:null,await y.afterTry(e)}});try{const e=(0,c.L)(t)?l.token():null,n=await $(e).catch(async t=>{
if(!(t instanceof r.I&&401===t.status&&null!==e&&await l.renew(e)))throw t;return $(l.token())}),o=(0,m.QA)(u.monotonic()-g);return d.info(`Sent ${(0,
p.TN)(a)} to ${f} in ${o}${function({kind:e},t){return"user"!==e||null===t?"":`; conversation ${(0,p.TN)(t)}, writable with the API key alone from now on`
}(t,n)}`),{status:"sent",conversationId:n}}catch(t){return b(t,v,e)}}function b(e,t,{context:{redactor:n},receipt:a}){if(e instanceof l.cc||e instanceof x){
const r=e.message;return null===t?{status:"not_sent",error:r,ends:r}:{status:"failed",error:`${n.redact(t.message)} ${r}`,ends:r}}
const s=n.redact(e instanceof Error?e.message:String(e)),i=(e instanceof o.Z||e instanceof r.I)&&e.endsRun?s:null;if(!(e instanceof r.I)||"unknown"!==(0,
h.kg)(e))return{status:"failed",error:s,ends:i};const c=a===g.q?"":` ${$}`;return{status:"unknown",error:`${s} ${v}${c}`,ends:i}}
const v="Whether it was delivered is not known, so it is not sent again. Look into the chat.",$="If it is not there, run the job again with on_unknown: resend."
;class x extends Error{name="ReceiptWriteError"}class T{value;next;constructor(e){this.value=e}}class E{#e;#t;#n;constructor(){this.clear()}enqueue(e){
const t=new T(e);this.#e?(this.#t.next=t,this.#t=t):(this.#e=t,this.#t=t),this.#n++}dequeue(){const e=this.#e;if(e)return this.#e=this.#e.next,this.#n--,
this.#e||(this.#t=void 0),e.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}
*[Symbol.iterator](){let e=this.#e;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#e;)yield this.dequeue()}}function O(e){let t=!1
;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),_(e),"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean")
;const n=new E;let r=0;const o=()=>{r<e&&n.size>0&&(r++,n.dequeue().run())},a=async(e,t,n)=>{const a=(async()=>e(...n))();t(a);try{await a}catch{}r--,o()
},s=(t,...s)=>new Promise((i,c)=>{((t,s,i,c)=>{const l={reject:i};new Promise(e=>{l.run=e,n.enqueue(l)}).then(a.bind(void 0,t,s,c)),r<e&&o()})(t,i,c,s)})
;return Object.defineProperties(s,{activeCount:{get:()=>r},pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t)return void n.clear()
;const e=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){_(t),e=t,queueMicrotask(()=>{for(;r<e&&n.size>0;)o()})}
},map:{async value(e,t){const n=[];try{Array.from(e,(e,r)=>{const o=s(t,e,r);return n.push(o),o})}catch(e){for(const e of n)e.catch(()=>{});throw e}
return Promise.all(n)}}}),s}function _(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var z=n(7598),I=n(1455),N=n(2509),R=n(9773);const P=131072;class S extends Error{name="FileChangedError";problem;constructor(e,t){super(e.message,t),
this.problem=e}}async function*A(e){const t=await q(e);try{const n=(0,z.createHash)("sha256"),r=[Buffer.allocUnsafe(P),Buffer.allocUnsafe(P)];let o=null,a=0,s=0
;for(;;){const i=r[s++%2],c=await(0,R.l)(t,i,a);if(0===c)break;if(a+=c,a>e.size)throw j(e,"it grew while it was read");o&&(yield o),o=i.subarray(0,c),
n.update(o)}if(a!==e.size)throw j(e,"it shrank while it was read");if(n.digest("hex")!==e.sha256)throw j(e,"its content is different");o&&(yield o)}finally{
await t.close()}}async function q(e){let t;try{t=await(0,I.open)(e.realPath,N.tM)}catch(t){throw j(e,`it can no longer be opened (${(0,w.$)(t)})`,t)}try{
const n=await t.stat({bigint:!0});if(!n.isFile())throw j(e,"it is no longer a regular file");const r=(0,N.cu)(n)
;if(r.size!==e.identity.size)throw j(e,`it had ${e.identity.size} bytes and has ${r.size}`);if(!(0,
N._G)(r,e.identity))throw j(e,"it was written to or replaced");return t}catch(e){throw await t.close(),e}}function j(e,t,n){
const r=`${e.name} changed after it was checked: ${t}. Only checked content is sent. Wait for the step that writes it to finish, then run this step again.`
;return new S({code:"changed",severity:"error",message:r},{cause:n})}const L=5e3;function B(e,t){return{status:"skipped",mediaToken:t.mediaToken(e)}}
function C(e,t=null){return{status:"failed",error:e,problem:t}}async function U(e,{obtainAccess:t},n){const r=e.filter(e=>null!==e.next()),a=r.filter(e=>(0,
c.L)(e.recipient)),s={access:(0,o.$)(null),problem:null};if(0===a.length)return s;try{return{access:await t(),problem:null}}catch(e){
if(!(e instanceof o.Z||e instanceof l.cc))throw e;(e instanceof l.cc||e.endsRun||a.length===r.length)&&n.end(e.message)
;for(const t of a)t.end(`Not sent: ${e.message}`);return{...s,problem:e.message}}}function F(e,t){let n="none";for(const r of e){const e=M(r,t)
;"none"!==e&&("waiting"===e?n="none"===n?e:n:("string"==typeof n||e.index<n.index)&&(n=e))}return n}function M(e,t){for(let n=e.next();null!==n;n=e.next()){
const r=t.tokenOf(n);if("waiting"===r)return"waiting";if("token"in r)return{queue:e,index:n,token:r.token};e.settle(n,"not_sent",`Not sent: ${r.failed}`)}
return"none"}function D(e,t,n){const r=n?{buttons:n}:{};return"text"===e.kind?{kind:"text",text:e.text,...r}:{kind:"media",mediaToken:t,...r}}function Z(e){
return"text"===e[0]?.kind?0:e.length-1}var W=n(7972),Y=n(6404);async function G(e,t,n,{openTokenStore:c,...h}){let w=g.q,b=null;try{e.receipt&&(w=await(0,
g.j)(e.receipt.path,e.receipt.scope,h.clock.now),"send"===e.kind&&function(e,{path:t,attempt:n},r){
null===n||n.number<=1||e.knows(n.scopeStart)||r.warning(`This is attempt ${n.number} of the run, and the receipt “${(0,
p.TN)(t)}” knows nothing of an earlier one. If an earlier attempt sent messages, they are sent again. Keep the receipt from attempt to attempt, even when the step fails.`)
}(w,e.receipt,h.log)),h.log.phase("send"===e.kind?"Upload and send":"Upload"),"0"===process.env.NODE_TLS_REJECT_UNAUTHORIZED&&h.log.warning(Q);const k=(0,
W.Y)(e.kenar,h);b=k;const{recipients:v,onUnknown:$,onChanged:x,credentials:T}="send"===e.kind?e:X,E={items:t,recipients:v,concurrency:e.concurrency,onUnknown:$,
onChanged:x,buttons:n},{retries:_}=e.kenar;return await async function(e,t){const{kenar:n,context:o,receipt:a}=t,{items:s,recipients:i,concurrency:c}=e,h=(0,
u.ls)(s),w=function(e){let t=null;const n=()=>t??(e.aborted?(new l.cc).message:null);return{get over(){return null!==n()},get reason(){return n()},
get endedBy(){return t},end(e){t??=e}}}(o.signal),g=(0,f.rp)(e,h,a);(0,f.EB)(s,g,o.log);const k=new Set,{access:b,problem:v}=await U(g,t,w),$=function(e,t,n){
const o=O(n.concurrency),a=new AbortController,s=AbortSignal.any([n.context.signal,a.signal]),i=new Map,c=function(e,{clock:t,log:n}){
const r=e.reduce((e,t)=>e+t.size,0);let o=0,a=e.length;return e=>{let s=0,i=t.monotonic();const c=c=>{if(o+=c-s,s=c,n.progress)return n.progress(o,r,0===a)
;const l=t.monotonic();if(l-i<L||c===e.size)return;i=l;const u=Math.floor(c/e.size*100);n.info(`Uploading ${(0,p.TN)(e.path)}: ${(0,m.Xq)(c)} of ${(0,
m.Xq)(e.size)} (${u} %)`)};return{moved:c,ended:()=>{a-=1,c(e.size)}}}}(e.flatMap(e=>"file"===e.kind?e.file:[]),n.context);let u=Promise.withResolvers()
;const d=e.map((e,a)=>{if("file"!==e.kind)return null;const{file:d}=e,f=t[a];return o(async()=>{
const e=c(d),t=s.aborted||n.state.over||!n.isNeeded(a)?B(f,n.receipt):await async function(e,t,{kenar:n,context:o,state:a,receipt:s},i){
const{clock:c,log:u,redactor:d}=o,f=c.monotonic();try{const r=await async function(e){try{return await(await q(e)).close(),null}catch(e){
if(e instanceof S)return e.problem;throw e}}(e);if(r)return C(r.message,r);const o=await n.uploadMedia(function(e){const{mediaType:t,name:n,mimeType:r,size:o}=e
;return{mediaType:t,name:n,mimeType:r,size:o,open:()=>A(e)}}(e),i);return u.info(`Uploaded ${(0,p.TN)(e.path)} (${(0,m.Xq)(e.size)}) in ${(0,
m.QA)(c.monotonic()-f)}`),await s.recordUpload(t,o).catch(e=>u.debug(`Receipt: ${e}`)),{status:"done",mediaToken:o}}catch(e){
return e instanceof S?C(e.problem.message,e.problem):e instanceof l.cc?B(t,s):(e instanceof r.I&&e.endsRun&&a.end(e.message),
C(d.redact(e instanceof Error?e.message:String(e))))}}(d,f,n,{signal:s,onBytes:e.moved});i.set(a,t),e.ended(),u.resolve(),u=Promise.withResolvers()})});return{
tokenOf(t){const n=e[t];if("file"!==n.kind)return{token:"token"===n.kind?n.mediaToken:""};const r=i.get(t);return r?"done"===r.status?{token:r.mediaToken}:{
failed:"failed"===r.status?r.error:"It was not uploaded."}:"waiting"},nextEnd:()=>u.promise,allEnded:async()=>{await Promise.all(d)},abandon:()=>a.abort(),
result:e=>i.get(e)??null}}(s,h,{kenar:n,context:o,state:w,receipt:a,concurrency:c,isNeeded:e=>0===i.length?null===a.mediaToken(h[e]):g.some(t=>t.needs(e))})
;for(;!w.over;){const t=F(g,$);if("none"===t)break;if("waiting"===t){await $.nextEnd();continue}
const{queue:r,index:i,token:c}=t,l=s[i],f=D(l,c,i===Z(s)?e.buttons:null),p=await y({kenar:n,context:o,receipt:a,access:b},r.recipient,f,h[i],(0,u.PP)(l))
;"sent"===p.status?(r.settle(i,"sent"),null!==p.conversationId&&k.add(p.conversationId)):(r.settle(i,p.status,p.error),null!==p.ends&&w.end(p.ends),
"failed"===p.status&&r.end(d.mM))}i.length>0&&$.abandon(),await $.allEnded();const x=i.length>0?g.some(e=>null!==e.next()):h.some((e,t)=>{return n=$.result(t),
"skipped"===n?.status&&null===n.mediaToken;var n});for(const e of g)e.end(`Not sent: ${w.reason}`);return{uploads:s.map((e,t)=>$.result(t)),
deliveries:s.map((e,t)=>g.map(e=>e.delivery(t))),unchecked:[],conversationIds:[...k],ended:w.endedBy??(x?w.reason:null)??v}}(E,{kenar:k,context:h,receipt:w,
obtainAccess:()=>async function(e,t){switch(e.kind){case"none":return(0,o.$)(null);case"fixed":return(0,o.$)(e.accessToken);case"refresh":
return async function(e,t,{kenar:n,context:c,retries:l}){const{clock:u,log:d,redactor:f}=c;let h={...e,hint:""},w=null,p=null
;const m=i=>t.exclusively(()=>(async s=>{const{refreshToken:i,accessToken:u,hint:w}=await async function(e,t){const n=await t.load()
;return null===n||n===e.refreshToken?e:{refreshToken:n,accessToken:null,
hint:` The refresh token came from ${t.label}, which takes precedence over the input refresh_token. After a new consent, delete the file.`}}(h,t)
;if(null===i)throw new o.Z(`${t.label} is gone, and refresh_token is empty.`,{endsRun:!0});f.add(i),await(0,a.Zy)(t,l,c)
;const p=await n.refreshTokens(e.client,i,u).catch(e=>{if(!(e instanceof r.I))throw e;const t="rejected"===e.kind?w:"";throw new o.Z(`${e.message}${t}`,{
endsRun:!1,cause:e})});await(0,a.f7)(t,p.refreshToken,{sentBefore:s},c),h={...p,hint:""},
d.info(`Got a fresh access token; the new refresh token is in ${t.label}`)})(i),c).catch(e=>{if(!(e instanceof s.b))throw e;const n=f.redact((0,s.z)(t,e))
;throw new o.Z(`${n} So nothing was refreshed.`,{endsRun:!0,cause:e})});return await m(!1),{token:()=>h.accessToken,
renew:async e=>e!==h.accessToken||!(null!==w&&u.monotonic()-w<i)&&(p??=m(!0).then(()=>{w=u.monotonic(),p=null}),await p,!0)}
}(e,await t.openTokenStore(e.keptIn),t)}}(T,{kenar:k,context:h,openTokenStore:c,retries:_})})}catch(t){if(t instanceof k.xp)return{
error:`The receipt “${e.receipt?.path}” can’t be used: ${t.message}.`};if(t instanceof Y.T6)return{error:t.message};throw t}finally{await(b?.close()),
await w.close()}}
const Q="NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not checked: others on the network could read the credentials. Remove it; for the certificate of a proxy set NODE_EXTRA_CA_CERTS.",X={
recipients:[],onUnknown:"fail",onChanged:"skip",credentials:{kind:"none"}}})};