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
ignoreBOM:!0}).decode(e)}function b(e){if(!e.startsWith(a))throw new Error("another beginning");return r.qgA(c,JSON.parse(e))}}),8166:((e,t,n)=>{n.d(t,{q:()=>y,
j:()=>b,readReceipt:()=>v});var r=n(822),o=n(4879),a=n(3024),s=n(1455),i=n(6760),c=n(2509),l=n(9773),u=n(9585),d=n(6833);async function f(e){
if(await h(e))return;const t=(0,i.dirname)(e);t!==e&&await f(t),await(0,s.mkdir)(e).catch(async t=>{if("EEXIST"!==(0,d.$)(t)||!await h(e))throw t}),await(0,
u.n)(t)}async function h(e){return(0,s.stat)(e).then(e=>e.isDirectory(),e=>{if("ENOENT"===(0,d.$)(e))return!1;throw e})}const w=67108864;async function p(e){
const t=await async function(e){await f((0,i.dirname)(e)).catch(e=>{throw new o.xp(`its folder can’t be made (${g(e)})`,{cause:e})})
;const t=(a.constants.O_NONBLOCK??0)|(a.constants.O_NOFOLLOW??0),n=a.constants.O_RDWR|a.constants.O_APPEND|a.constants.O_CREAT|t,r=await(0,
s.open)(e,n,384).catch(async t=>{if(await async function(e){return(0,s.lstat)(e).then(e=>e.isSymbolicLink(),()=>!1)
}(e))throw new o.xp("it is a symbolic link; give the real path");throw new o.xp(`it can’t be opened for writing (${g(t)})`,{cause:t})})
;if((await r.stat()).isFile())return r;throw await r.close(),new o.xp("it is not a regular file")}(e);try{
const n=await m(t),{events:r,wholeBytes:a,lacksLineEnd:c}=(0,o.PH)(n);return c&&await t.appendFile("\n"),a<n.length&&await async function(e,t,n){
await("win32"===process.platform?(0,s.truncate)(t,n):e.truncate(n))}(t,e,a),await(0,u.n)((0,i.dirname)(e)),{path:e,file:t,events:r,size:a+(c?1:0)}}catch(e){
if(await t.close(),e instanceof o.xp)throw e;throw new o.xp(`it can’t be read and written (${g(e)})`,{cause:e})}}async function m(e){
const{size:t}=await e.stat();if(t>w)throw new o.xp(`it has ${t} bytes, more than is read. Give each run one of its own, or delete it`);const n=Buffer.alloc(t)
;return n.subarray(0,await(0,l.l)(e,n,0))}function g(e){const t=(0,d.$)(e)??String(e),n=k[t];return void 0===n?t:`${t}: ${n}`}const k={
ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EFBIG:"the file may not grow",EEXIST:"a file is in the way",EROFS:"the disk is read-only"},y={
...r.GE,knows:()=>!1,recordUpload:async()=>{},recordAttempt:async()=>{},recordOutcome:async()=>{},close:async()=>{}};async function b(e,t,n=Date.now){
const r=await p(e),{events:o}=r;return{...E(r,x(o,t),t,n),knows:e=>o.some(t=>t.scope.startsWith(e))}}async function v(e,t){return $(x(await async function(e){
const t=await(0,s.open)(e,a.constants.O_RDONLY|(a.constants.O_NONBLOCK??0)).catch(()=>null);if(null===t)return[];try{return(await t.stat()).isFile()?(0,
o.PH)(await m(t)).events:[]}catch{return[]}finally{await t.close()}}(e),t))}function $({messages:e,tokens:t}){return{historiesOf:(t,n)=>(0,
r.mn)(e.get(t)??new Map,n),mediaToken:e=>t.get(_(e))??null}}function x(e,t){const n={messages:new Map,tokens:new Map};for(const r of e)r.scope===t&&T(n,r)
;return n}function T({messages:e,tokens:t},n){if("uploaded"===n.event)t.set(_(n.item),n.media_token);else{const t=e.get(n.recipient)??new Map
;e.set(n.recipient,t),(0,r.W2)(t,n)}}function E({path:e,file:t,size:n},r,a,i){let l=n,u=!1,d=Promise.resolve();const f=()=>({divar_chat_media:1,
at:new Date(i()).toISOString(),scope:a}),h=(n,a)=>{const i=d.then(async()=>{const i=(0,o.qF)(n);await t.appendFile(i),a&&await t.sync(),l+=Buffer.byteLength(i)
;const d=await t.stat({bigint:!0});if(u||=Number(d.size)!==l,!await async function(e,t){const n=await(0,s.lstat)(e,{bigint:!0}).catch(()=>null)
;return null!==n&&(0,c.pM)(n,t)}(e,d))throw new o.xp(O);T(r,n)});return d=i,i.catch(()=>{}),i};return{...$(r),recordUpload:(e,t)=>h({...f(),event:"uploaded",
item:e,media_token:t},!1),async recordAttempt(e,t){if(u||await h({...f(),event:"asked",recipient:e,item:t},!0),
u)throw new o.xp("another run writes into it at the same time")},recordOutcome:(e,t,n)=>h({...f(),event:n,recipient:e,item:t},!0),async close(){
await d.catch(()=>{}),await t.close()}}}const O="it was removed or replaced during the run (a re-run would send again what this one sent)"
;function _({kind:e,sha256:t,name:n,place:r}){return JSON.stringify([e,t,n,r])}}),2283:((e,t,n)=>{n.d(t,{deliverOnline:()=>Y})
;var r=n(2669),o=n(4968),a=n(5411),s=n(2009);const i=6e4;var c=n(1208),l=n(5998),u=n(1187),d=n(3117),f=n(2721),h=n(6833),w=n(1032),p=n(7522),m=n(8166),g=n(4879)
;async function k(e,t,n,o,a){const{kenar:s,context:i,access:l}=e,{clock:u,log:d}=i,m=(0,c.t)(t),k=u.monotonic(),b=function({context:{log:e},receipt:t},n,r){
const o=e=>e instanceof g.xp?`The receipt can’t be used: ${e.message}`:`The receipt can’t be written (${(0,h.$)(e)??e})`;return{async beforeTry(){
await t.recordAttempt(n,r).catch(e=>{throw new $(`${o(e)}, so no further message is sent.`,{cause:e})})},async afterTry(a){
const s="value"in a?"sent":"unknown"===(0,f.kg)(a.error)?"unknown":"refused";await t.recordOutcome(n,r,s).catch(t=>{
const n=t instanceof g.xp?"":": a re-run will report this message as in doubt";e.warning(`${o(t)}${n}.`)})}}}(e,m,o);let v=null;const x=e=>s.sendMessage(t,n,{
...b,accessToken:e,async afterTry(e){v="error"in e?e.error:null,await b.afterTry(e)}});try{const e=(0,c.L)(t)?l.token():null,n=await x(e).catch(async t=>{
if(!(t instanceof r.I&&401===t.status&&null!==e&&await l.renew(e)))throw t;return x(l.token())}),o=(0,p.QA)(u.monotonic()-k);return d.info(`Sent ${(0,
w.TN)(a)} to ${m} in ${o}${function({kind:e},t){return"user"!==e||null===t?"":`; conversation ${(0,w.TN)(t)}, writable with the API key alone from now on`
}(t,n)}`),{status:"sent",conversationId:n}}catch(t){return y(t,v,e)}}function y(e,t,{context:{redactor:n},receipt:a}){if(e instanceof l.cc||e instanceof $){
const r=e.message;return null===t?{status:"not_sent",error:r,ends:r}:{status:"failed",error:`${n.redact(t.message)} ${r}`,ends:r}}
const s=n.redact(e instanceof Error?e.message:String(e)),i=(e instanceof o.Z||e instanceof r.I)&&e.endsRun?s:null;if(!(e instanceof r.I)||"unknown"!==(0,
f.kg)(e))return{status:"failed",error:s,ends:i};const c=a===m.q?"":` ${v}`;return{status:"unknown",error:`${s} ${b}${c}`,ends:i}}
const b="Whether it was delivered is not known, so it is not sent again. Look into the chat.",v="If it is not there, run the job again with on_unknown: resend."
;class $ extends Error{name="ReceiptWriteError"}class x{value;next;constructor(e){this.value=e}}class T{#e;#t;#n;constructor(){this.clear()}enqueue(e){
const t=new x(e);this.#e?(this.#t.next=t,this.#t=t):(this.#e=t,this.#t=t),this.#n++}dequeue(){const e=this.#e;if(e)return this.#e=this.#e.next,this.#n--,
this.#e||(this.#t=void 0),e.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}
*[Symbol.iterator](){let e=this.#e;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#e;)yield this.dequeue()}}function E(e){let t=!1
;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),O(e),"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean")
;const n=new T;let r=0;const o=()=>{r<e&&n.size>0&&(r++,n.dequeue().run())},a=async(e,t,n)=>{const a=(async()=>e(...n))();t(a);try{await a}catch{}r--,o()
},s=(t,...s)=>new Promise((i,c)=>{((t,s,i,c)=>{const l={reject:i};new Promise(e=>{l.run=e,n.enqueue(l)}).then(a.bind(void 0,t,s,c)),r<e&&o()})(t,i,c,s)})
;return Object.defineProperties(s,{activeCount:{get:()=>r},pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t)return void n.clear()
;const e=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){O(t),e=t,queueMicrotask(()=>{for(;r<e&&n.size>0;)o()})}
},map:{async value(e,t){const n=[];try{Array.from(e,(e,r)=>{const o=s(t,e,r);return n.push(o),o})}catch(e){for(const e of n)e.catch(()=>{});throw e}
return Promise.all(n)}}}),s}function O(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var _=n(7598),N=n(1455),z=n(2509),I=n(9773);const R=131072;class P extends Error{name="FileChangedError";problem;constructor(e,t){super(e.message,t),
this.problem=e}}async function*S(e){const t=await A(e);try{const n=(0,_.createHash)("sha256"),r=[Buffer.allocUnsafe(R),Buffer.allocUnsafe(R)];let o=null,a=0,s=0
;for(;;){const i=r[s++%2],c=await(0,I.l)(t,i,a);if(0===c)break;if(a+=c,a>e.size)throw q(e,"it grew while it was read");o&&(yield o),o=i.subarray(0,c),
n.update(o)}if(a!==e.size)throw q(e,"it shrank while it was read");if(n.digest("hex")!==e.sha256)throw q(e,"its content is different");o&&(yield o)}finally{
await t.close()}}async function A(e){let t;try{t=await(0,N.open)(e.realPath,z.tM)}catch(t){throw q(e,`it can no longer be opened (${(0,h.$)(t)})`,t)}try{
const n=await t.stat({bigint:!0});if(!n.isFile())throw q(e,"it is no longer a regular file");const r=(0,z.cu)(n)
;if(r.size!==e.identity.size)throw q(e,`it had ${e.identity.size} bytes and has ${r.size}`);if(!(0,
z._G)(r,e.identity))throw q(e,"it was written to or replaced");return t}catch(e){throw await t.close(),e}}function q(e,t,n){
const r=`${e.name} changed after it was checked: ${t}. Only checked content is sent. Wait for the step that writes it to finish, then run this step again.`
;return new P({code:"changed",severity:"error",message:r},{cause:n})}const j=5e3;function L(e,t){return{status:"skipped",mediaToken:t.mediaToken(e)}}
function B(e,t=null){return{status:"failed",error:e,problem:t}}async function C(e,{obtainAccess:t},n){const r=e.filter(e=>null!==e.next()),a=r.filter(e=>(0,
c.L)(e.recipient)),s={access:(0,o.$)(null),problem:null};if(0===a.length)return s;try{return{access:await t(),problem:null}}catch(e){
if(!(e instanceof o.Z||e instanceof l.cc))throw e;(e instanceof l.cc||e.endsRun||a.length===r.length)&&n.end(e.message)
;for(const t of a)t.end(`Not sent: ${e.message}`);return{...s,problem:e.message}}}function U(e,t){let n="none";for(const r of e){const e=F(r,t)
;"none"!==e&&("waiting"===e?n="none"===n?e:n:("string"==typeof n||e.index<n.index)&&(n=e))}return n}function F(e,t){for(let n=e.next();null!==n;n=e.next()){
const r=t.tokenOf(n);if("waiting"===r)return"waiting";if("token"in r)return{queue:e,index:n,token:r.token};e.settle(n,"not_sent",`Not sent: ${r.failed}`)}
return"none"}function M(e,t,n){const r=n?{buttons:n}:{};return"text"===e.kind?{kind:"text",text:e.text,...r}:{kind:"media",mediaToken:t,...r}}function D(e){
return"text"===e[0]?.kind?0:e.length-1}var Z=n(7972),W=n(6404);async function Y(e,t,n,{openTokenStore:c,...f}){let h=m.q,y=null;try{e.receipt&&(h=await(0,
m.j)(e.receipt.path,e.receipt.scope,f.clock.now),"send"===e.kind&&function(e,{path:t,attempt:n},r){
null===n||n.number<=1||e.knows(n.scopeStart)||r.warning(`This is attempt ${n.number} of the run, and the receipt “${(0,
w.TN)(t)}” knows nothing of an earlier one. If an earlier attempt sent messages, they are sent again. Keep the receipt from attempt to attempt, even when the step fails.`)
}(h,e.receipt,f.log)),f.log.phase("send"===e.kind?"Upload and send":"Upload"),"0"===process.env.NODE_TLS_REJECT_UNAUTHORIZED&&f.log.warning(G);const g=(0,
Z.Y)(e.kenar,f);y=g;const{recipients:b,onUnknown:v,onChanged:$,credentials:x}="send"===e.kind?e:Q,T={items:t,recipients:b,concurrency:e.concurrency,onUnknown:v,
onChanged:$,buttons:n},{retries:O}=e.kenar;return await async function(e,t){const{kenar:n,context:o,receipt:a}=t,{items:s,recipients:i,concurrency:c}=e,f=(0,
u.ls)(s),h=function(e){let t=null;const n=()=>t??(e.aborted?(new l.cc).message:null);return{get over(){return null!==n()},get reason(){return n()},
get endedBy(){return t},end(e){t??=e}}}(o.signal),m=(0,d.rp)(e,f,a);(0,d.EB)(s,m,o.log);const g=new Set,{access:y,problem:b}=await C(m,t,h),v=function(e,t,n){
const o=E(n.concurrency),a=new AbortController,s=AbortSignal.any([n.context.signal,a.signal]),i=new Map,c=function(e,{clock:t,log:n}){
const r=e.reduce((e,t)=>e+t.size,0);let o=0,a=e.length;return e=>{let s=0,i=t.monotonic();const c=c=>{if(o+=c-s,s=c,n.progress)return n.progress(o,r,0===a)
;const l=t.monotonic();if(l-i<j||c===e.size)return;i=l;const u=Math.floor(c/e.size*100);n.info(`Uploading ${(0,w.TN)(e.path)}: ${(0,p.Xq)(c)} of ${(0,
p.Xq)(e.size)} (${u} %)`)};return{moved:c,ended:()=>{a-=1,c(e.size)}}}}(e.flatMap(e=>"file"===e.kind?e.file:[]),n.context);let u=Promise.withResolvers()
;const d=e.map((e,a)=>{if("file"!==e.kind)return null;const{file:d}=e,f=t[a];return o(async()=>{
const e=c(d),t=s.aborted||n.state.over||!n.isNeeded(a)?L(f,n.receipt):await async function(e,t,{kenar:n,context:o,state:a,receipt:s},i){
const{clock:c,log:u,redactor:d}=o,f=c.monotonic();try{const r=await async function(e){try{return await(await A(e)).close(),null}catch(e){
if(e instanceof P)return e.problem;throw e}}(e);if(r)return B(r.message,r);const o=await n.uploadMedia(function(e){const{mediaType:t,name:n,mimeType:r,size:o}=e
;return{mediaType:t,name:n,mimeType:r,size:o,open:()=>S(e)}}(e),i);return u.info(`Uploaded ${(0,w.TN)(e.path)} (${(0,p.Xq)(e.size)}) in ${(0,
p.QA)(c.monotonic()-f)}`),await s.recordUpload(t,o).catch(e=>u.debug(`Receipt: ${e}`)),{status:"done",mediaToken:o}}catch(e){
return e instanceof P?B(e.problem.message,e.problem):e instanceof l.cc?L(t,s):(e instanceof r.I&&e.endsRun&&a.end(e.message),
B(d.redact(e instanceof Error?e.message:String(e))))}}(d,f,n,{signal:s,onBytes:e.moved});i.set(a,t),e.ended(),u.resolve(),u=Promise.withResolvers()})});return{
tokenOf(t){const n=e[t];if("file"!==n.kind)return{token:"token"===n.kind?n.mediaToken:""};const r=i.get(t);return r?"done"===r.status?{token:r.mediaToken}:{
failed:"failed"===r.status?r.error:"It was not uploaded."}:"waiting"},nextEnd:()=>u.promise,allEnded:async()=>{await Promise.all(d)},abandon:()=>a.abort(),
result:e=>i.get(e)??null}}(s,f,{kenar:n,context:o,state:h,receipt:a,concurrency:c,isNeeded:e=>0===i.length?null===a.mediaToken(f[e]):m.some(t=>t.needs(e))})
;for(;!h.over;){const t=U(m,v);if("none"===t)break;if("waiting"===t){await v.nextEnd();continue}
const{queue:r,index:i,token:c}=t,l=s[i],d=M(l,c,i===D(s)?e.buttons:null),w=await k({kenar:n,context:o,receipt:a,access:y},r.recipient,d,f[i],(0,u.PP)(l))
;"sent"===w.status?(r.settle(i,"sent"),null!==w.conversationId&&g.add(w.conversationId)):(r.settle(i,w.status,w.error),null!==w.ends&&h.end(w.ends),
"failed"===w.status&&r.end("Not sent: an earlier message to this recipient failed."))}i.length>0&&v.abandon(),await v.allEnded()
;const $=i.length>0?m.some(e=>null!==e.next()):f.some((e,t)=>{return n=v.result(t),"skipped"===n?.status&&null===n.mediaToken;var n})
;for(const e of m)e.end(`Not sent: ${h.reason}`);return{uploads:s.map((e,t)=>v.result(t)),deliveries:s.map((e,t)=>m.map(e=>e.delivery(t))),unchecked:[],
conversationIds:[...g],ended:h.endedBy??($?h.reason:null)??b}}(T,{kenar:g,context:f,receipt:h,obtainAccess:()=>async function(e,t){switch(e.kind){case"none":
return(0,o.$)(null);case"fixed":return(0,o.$)(e.accessToken);case"refresh":return async function(e,t,{kenar:n,context:c,retries:l}){
const{clock:u,log:d,redactor:f}=c;let h={...e,hint:""},w=null,p=null;const m=i=>t.exclusively(()=>(async s=>{
const{refreshToken:i,accessToken:u,hint:w}=await async function(e,t){const n=await t.load();return null===n||n===e.refreshToken?e:{refreshToken:n,
accessToken:null,hint:` The refresh token came from ${t.label}, which takes precedence over the input refresh_token. After a new consent, delete the file.`}
}(h,t);if(null===i)throw new o.Z(`${t.label} is gone, and refresh_token is empty.`,{endsRun:!0});f.add(i),await(0,a.Zy)(t,l,c)
;const p=await n.refreshTokens(e.client,i,u).catch(e=>{if(!(e instanceof r.I))throw e;const t="rejected"===e.kind?w:"";throw new o.Z(`${e.message}${t}`,{
endsRun:!1,cause:e})});await(0,a.f7)(t,p.refreshToken,{sentBefore:s},c),h={...p,hint:""},
d.info(`Got a fresh access token; the new refresh token is in ${t.label}`)})(i),c).catch(e=>{if(!(e instanceof s.b))throw e;const n=f.redact((0,s.z)(t,e))
;throw new o.Z(`${n} So nothing was refreshed.`,{endsRun:!0,cause:e})});return await m(!1),{token:()=>h.accessToken,
renew:async e=>e!==h.accessToken||!(null!==w&&u.monotonic()-w<i)&&(p??=m(!0).then(()=>{w=u.monotonic(),p=null}),await p,!0)}
}(e,await t.openTokenStore(e.keptIn),t)}}(x,{kenar:g,context:f,openTokenStore:c,retries:O})})}catch(t){if(t instanceof g.xp)return{
error:`The receipt “${e.receipt?.path}” can’t be used: ${t.message}.`};if(t instanceof W.T6)return{error:t.message};throw t}finally{await(y?.close()),
await h.close()}}
const G="NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not checked: others on the network could read the credentials. Remove it; for the certificate of a proxy set NODE_EXTRA_CA_CERTS.",Q={
recipients:[],onUnknown:"fail",onChanged:"skip",credentials:{kind:"none"}}})};