export const id=166;export const ids=[166];export const modules={4879:((t,e,n)=>{n.d(e,{PH:()=>l,qF:()=>w,xp:()=>u});var a=n(7728),i=n(8032)
;const s='{"divar_chat_media":1,',o=a.Ikc({kind:a.KIO(["text","token","file"]),sha256:a.FsL(a.YjP(),a.yGV(/^[0-9a-f]{64}$/)),name:a.YjP(),
place:a.FsL(a.aig(),a.ndf(),a.Wwf(0)),path:a.yqP(a.YjP())}),r={divar_chat_media:a.euz(1),at:a.YjP(),scope:a.YjP(),item:o},c=a.Oxt("event",[a.Ikc({...r,
event:a.euz("uploaded"),media_token:a.FsL(a.YjP(),a.yGV(i.L))}),a.Ikc({...r,event:a.KIO(["asked","sent","refused","unknown"]),recipient:a.YjP()})])
;class u extends Error{name="ReceiptError"}function w(t){const{divar_chat_media:e,...n}=t;return`${JSON.stringify({divar_chat_media:e,...n})}\n`}function l(t){
const e=[];let n=0;for(;n<t.length;){const a=t.indexOf(10,n),i=-1===a?t.length:a,s=t.subarray(n,i);try{e.push(k(O(s)))}catch(n){
if(!(e.length>0||-1===a&&m(s)))throw new u(y,{cause:n});if(i+1>=t.length&&h(s,-1!==a))break;throw new u(g(e.length+1),{cause:n})}n=i+1}const a=n>t.length
;return{events:e,wholeBytes:Math.min(n,t.length),lacksLineEnd:a}}const d=150;function h(t,e){return t.length<d||!(t.lastIndexOf(s)>0)&&(t.includes(0)||!e&&m(t))
}const f=Buffer.from(s.slice(0,-3)),p=3;function m(t){return t.length>=f.length?0===t.indexOf(f):t.length>=p&&0===f.indexOf(t)}
const y="it is not a receipt of this action. Give a path of its own, or one that does not exist yet";function g(t){
return`line ${t} is damaged. Repair the line, or delete it; without it a message could be sent twice`}function O(t){return new TextDecoder("utf-8",{fatal:!0,
ignoreBOM:!0}).decode(t)}function k(t){if(!t.startsWith(s))throw new Error("another beginning");return a.qgA(c,JSON.parse(t))}}),8166:((t,e,n)=>{n.d(e,{q:()=>O,
j:()=>k,readReceipt:()=>v});var a=n(822),i=n(4879),s=n(3024),o=n(1455),r=n(6760),c=n(2509),u=n(9773),w=n(9585),l=n(6833);async function d(t){
if(await h(t))return;const e=(0,r.dirname)(t);e!==t&&await d(e),await(0,o.mkdir)(t).catch(async e=>{if("EEXIST"!==(0,l.$)(e)||!await h(t))throw e}),await(0,
w.n)(e)}async function h(t){return(0,o.stat)(t).then(t=>t.isDirectory(),t=>{if("ENOENT"===(0,l.$)(t))return!1;throw t})}const f=67108864;async function p(t){
const e=await async function(t){await d((0,r.dirname)(t)).catch(t=>{throw new i.xp(`its folder can’t be made (${y(t)})`,{cause:t})})
;const e=(s.constants.O_NONBLOCK??0)|(s.constants.O_NOFOLLOW??0),n=s.constants.O_RDWR|s.constants.O_APPEND|s.constants.O_CREAT|e,a=await(0,
o.open)(t,n,384).catch(async e=>{if(await async function(t){return(0,o.lstat)(t).then(t=>t.isSymbolicLink(),()=>!1)
}(t))throw new i.xp("it is a symbolic link; give the real path");throw new i.xp(`it can’t be opened for writing (${y(e)})`,{cause:e})})
;if((await a.stat()).isFile())return a;throw await a.close(),new i.xp("it is not a regular file")}(t);try{
const n=await m(e),{events:a,wholeBytes:s,lacksLineEnd:c}=(0,i.PH)(n);return c&&await e.appendFile("\n"),s<n.length&&await async function(t,e,n){
await("win32"===process.platform?(0,o.truncate)(e,n):t.truncate(n))}(e,t,s),await(0,w.n)((0,r.dirname)(t)),{path:t,file:e,events:a,size:s+(c?1:0)}}catch(t){
if(await e.close(),t instanceof i.xp)throw t;throw new i.xp(`it can’t be read and written (${y(t)})`,{cause:t})}}async function m(t){
const{size:e}=await t.stat();if(e>f)throw new i.xp(`it has ${e} bytes, more than is read. Give each run one of its own, or delete it`);const n=Buffer.alloc(e)
;return n.subarray(0,await(0,u.l)(t,n,0))}function y(t){const e=(0,l.$)(t)??String(t),n=g[e];return void 0===n?e:`${e}: ${n}`}const g={
ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EFBIG:"the file may not grow",EEXIST:"a file is in the way",EROFS:"the disk is read-only"},O={
...a.GE,knows:()=>!1,recordUpload:async()=>{},recordAttempt:async()=>{},recordOutcome:async()=>{},close:async()=>{}};async function k(t,e,n=Date.now){
const a=await p(t),{events:i}=a;return{...b(a,_(i,e),e,n),knows:t=>i.some(e=>e.scope.startsWith(t))}}async function v(t,e){return x(_(await async function(t){
const e=await(0,o.open)(t,s.constants.O_RDONLY|(s.constants.O_NONBLOCK??0)).catch(()=>null);if(null===e)return[];try{return(await e.stat()).isFile()?(0,
i.PH)(await m(e)).events:[]}catch{return[]}finally{await e.close()}}(t),e))}function x({messages:t,tokens:e}){return{historiesOf:(e,n)=>(0,
a.mn)(t.get(e)??new Map,n),mediaToken:t=>e.get(N(t))??null}}function _(t,e){const n={messages:new Map,tokens:new Map};for(const a of t)a.scope===e&&E(n,a)
;return n}function E({messages:t,tokens:e},n){if("uploaded"===n.event)e.set(N(n.item),n.media_token);else{const e=t.get(n.recipient)??new Map
;t.set(n.recipient,e),(0,a.W2)(e,n)}}function b({path:t,file:e,size:n},a,s,r){let u=n,w=!1,l=Promise.resolve();const d=()=>({divar_chat_media:1,
at:new Date(r()).toISOString(),scope:s}),h=(n,s)=>{const r=l.then(async()=>{const r=(0,i.qF)(n);await e.appendFile(r),s&&await e.sync(),u+=Buffer.byteLength(r)
;const l=await e.stat({bigint:!0});if(w||=Number(l.size)!==u,!await async function(t,e){const n=await(0,o.lstat)(t,{bigint:!0}).catch(()=>null)
;return null!==n&&(0,c.pM)(n,e)}(t,l))throw new i.xp(P);E(a,n)});return l=r,r.catch(()=>{}),r};return{...x(a),recordUpload:(t,e)=>h({...d(),event:"uploaded",
item:t,media_token:e},!1),async recordAttempt(t,e){if(w||await h({...d(),event:"asked",recipient:t,item:e},!0),
w)throw new i.xp("another run writes into it at the same time")},recordOutcome:(t,e,n)=>h({...d(),event:n,recipient:t,item:e},!0),async close(){
await l.catch(()=>{}),await e.close()}}}const P="it was removed or replaced during the run (a re-run would send again what this one sent)"
;function N({kind:t,sha256:e,name:n,place:a}){return JSON.stringify([t,e,n,a])}})};