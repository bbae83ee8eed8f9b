export const id=166;export const ids=[166];export const modules={4879:((t,e,n)=>{n.d(e,{PH:()=>l,qF:()=>w,xp:()=>u});var a=n(7728),i=n(8032)
;const s='{"divar_chat_media":1,',o=a.Ikc({kind:a.KIO(["text","token","file"]),sha256:a.FsL(a.YjP(),a.yGV(/^[0-9a-f]{64}$/)),name:a.YjP(),
place:a.FsL(a.aig(),a.ndf(),a.Wwf(0)),path:a.yqP(a.YjP())}),c={divar_chat_media:a.euz(1),at:a.YjP(),scope:a.YjP(),item:o},r=a.Oxt("event",[a.Ikc({...c,
event:a.euz("uploaded"),media_token:a.FsL(a.YjP(),a.yGV(i.L))}),a.Ikc({...c,event:a.KIO(["asked","sent","refused","unknown"]),recipient:a.YjP()})])
;class u extends Error{name="ReceiptError"}function w(t){const{divar_chat_media:e,...n}=t;return`${JSON.stringify({divar_chat_media:e,...n})}\n`}function l(t){
const e=[];let n=0;for(;n<t.length;){const a=t.indexOf(10,n),i=-1===a?t.length:a,s=t.subarray(n,i);try{e.push(k(O(s)))}catch(n){
if(!(e.length>0||-1===a&&m(s)))throw new u(y,{cause:n});if(i+1>=t.length&&f(s,-1!==a))break;throw new u(g(e.length+1),{cause:n})}n=i+1}const a=n>t.length
;return{events:e,wholeBytes:Math.min(n,t.length),lacksLineEnd:a}}const d=150;function f(t,e){return t.length<d||!(t.lastIndexOf(s)>0)&&(t.includes(0)||!e&&m(t))
}const h=Buffer.from(s.slice(0,-3)),p=3;function m(t){return t.length>=h.length?0===t.indexOf(h):t.length>=p&&0===h.indexOf(t)}
const y="it is not a receipt of this action. Give a path of its own, or one that does not exist yet";function g(t){
return`line ${t} is damaged. Repair the line, or delete it; without it a message could be sent twice`}function O(t){return new TextDecoder("utf-8",{fatal:!0,
ignoreBOM:!0}).decode(t)}function k(t){if(!t.startsWith(s))throw new Error("another beginning");return a.qgA(r,JSON.parse(t))}}),8166:((t,e,n)=>{n.d(e,{q:()=>g,
j:()=>O,readReceipt:()=>k});var a=n(822),i=n(4879),s=n(3024),o=n(1455),c=n(6760),r=n(9773),u=n(9585),w=n(6833);async function l(t){if(await d(t))return
;const e=(0,c.dirname)(t);e!==t&&await l(e),await(0,o.mkdir)(t).catch(async e=>{if("EEXIST"!==(0,w.$)(e)||!await d(t))throw e}),await(0,u.n)(e)}
async function d(t){return(0,o.stat)(t).then(t=>t.isDirectory(),t=>{if("ENOENT"===(0,w.$)(t))return!1;throw t})}const f=67108864;async function h(t){
const e=await async function(t){await l((0,c.dirname)(t)).catch(t=>{throw new i.xp(`its folder can’t be made (${m(t)})`,{cause:t})})
;const e=(s.constants.O_NONBLOCK??0)|(s.constants.O_NOFOLLOW??0),n=s.constants.O_RDWR|s.constants.O_APPEND|s.constants.O_CREAT|e,a=await(0,
o.open)(t,n,384).catch(async e=>{if(await async function(t){return(0,o.lstat)(t).then(t=>t.isSymbolicLink(),()=>!1)
}(t))throw new i.xp("it is a symbolic link; give the real path");throw new i.xp(`it can’t be opened for writing (${m(e)})`,{cause:e})})
;if((await a.stat()).isFile())return a;throw await a.close(),new i.xp("it is not a regular file")}(t);try{
const n=await p(e),{events:a,wholeBytes:s,lacksLineEnd:r}=(0,i.PH)(n);return r&&await e.appendFile("\n"),s<n.length&&await async function(t,e,n){
await("win32"===process.platform?(0,o.truncate)(e,n):t.truncate(n))}(e,t,s),await(0,u.n)((0,c.dirname)(t)),{file:e,events:a,size:s+(r?1:0)}}catch(t){
if(await e.close(),t instanceof i.xp)throw t;throw new i.xp(`it can’t be read and written (${m(t)})`,{cause:t})}}async function p(t){
const{size:e}=await t.stat();if(e>f)throw new i.xp(`it has ${e} bytes, more than is read. Give each run one of its own, or delete it`);const n=Buffer.alloc(e)
;return n.subarray(0,await(0,r.l)(t,n,0))}function m(t){const e=(0,w.$)(t)??String(t),n=y[e];return void 0===n?e:`${e}: ${n}`}const y={
ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EFBIG:"the file may not grow",EEXIST:"a file is in the way",EROFS:"the disk is read-only"},g={
...a.GE,knows:()=>!1,recordUpload:async()=>{},recordAttempt:async()=>{},recordOutcome:async()=>{},close:async()=>{}};async function O(t,e,n=Date.now){
const a=await h(t),{events:i}=a;return{...E(a,x(i,e),e,n),knows:t=>i.some(e=>e.scope.startsWith(t))}}async function k(t,e){return v(x(await async function(t){
const e=await(0,o.open)(t,s.constants.O_RDONLY|(s.constants.O_NONBLOCK??0)).catch(()=>null);if(null===e)return[];try{return(await e.stat()).isFile()?(0,
i.PH)(await p(e)).events:[]}catch{return[]}finally{await e.close()}}(t),e))}function v({messages:t,tokens:e}){return{historiesOf:(e,n)=>(0,
a.mn)(t.get(e)??new Map,n),mediaToken:t=>e.get(P(t))??null}}function x(t,e){const n={messages:new Map,tokens:new Map};for(const a of t)a.scope===e&&_(n,a)
;return n}function _({messages:t,tokens:e},n){if("uploaded"===n.event)e.set(P(n.item),n.media_token);else{const e=t.get(n.recipient)??new Map
;t.set(n.recipient,e),(0,a.W2)(e,n)}}function E({file:t,size:e},n,a,s){let o=e,c=!1,r=Promise.resolve();const u=()=>({divar_chat_media:1,
at:new Date(s()).toISOString(),scope:a}),w=(e,a)=>{const s=r.then(async()=>{const s=(0,i.qF)(e);await t.appendFile(s),a&&await t.sync(),o+=Buffer.byteLength(s),
c||=(await t.stat()).size!==o,_(n,e)});return r=s,s.catch(()=>{}),s};return{...v(n),recordUpload:(t,e)=>w({...u(),event:"uploaded",item:t,media_token:e},!1),
async recordAttempt(t,e){if(c||await w({...u(),event:"asked",recipient:t,item:e},!0),c)throw new i.xp("another run writes into it at the same time")},
recordOutcome:(t,e,n)=>w({...u(),event:n,recipient:t,item:e},!0),async close(){await r.catch(()=>{}),await t.close()}}}
function P({kind:t,sha256:e,name:n,place:a}){return JSON.stringify([t,e,n,a])}})};