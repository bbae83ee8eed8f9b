export const id=0;export const ids=[0];export const modules={5847:((e,t,n)=>{n.d(t,{n:()=>$,O:()=>_})
;var r=n(7598),o=n(3024),i=n(1455),s=n(6760),a=n(9585),l=n(6833),c=n(8032),u=n(5998),d=n(2009);const f=15e3,h=3e3,p=3e5,m=500;function g(e,t){
return e?.inode===t.inode&&e.born===t.born}async function w(e){try{return await(0,i.open)(e,"wx",384)}catch(e){if("EEXIST"===(0,l.$)(e))return null
;throw new d.b(`can’t be used: its folder can’t be written to (${(0,l.$)(e)??e}).`,{transient:!0,cause:e})}}async function b(e){const t=await(0,i.lstat)(e,{
bigint:!0}).catch(()=>null);return t&&{inode:t.ino,born:t.birthtimeNs,modified:t.mtimeNs,isFolder:t.isDirectory()}}async function y(e,t){const n=`${e}.${(0,
r.randomUUID)()}`;await(0,i.rename)(e,n).catch(()=>{}),g(await b(n),t)||await(0,i.link)(n,e).catch(()=>{}),await(0,i.rm)(n,{force:!0})}const k=16384,v=384
;function $(e){return{label:`refresh_token_file “${e}”`,exclusively:(t,n)=>async function(e,t,n){
const r=`${e}.lock`,o=await async function(e,{clock:t,log:n,signal:r}){const o=t.monotonic();let i=null;for(;;){if(r.aborted)throw new u.cc;const s=await w(e)
;if(null!==s)return s;const a=await b(e);if(null===a)continue
;if(a.isFolder)throw new d.b("can’t be used: the file with “.lock” at the end of its name is a folder. Delete or rename it.",{transient:!1})
;null===i&&n.info("Waiting for another run that uses refresh_token_file.");const l=t.monotonic();if(null!==i&&g(a,i)&&i.modified===a.modified||(i={...a,since:l
}),l-i.since>=f)await y(e,a);else{
if(l-o>=p)throw new d.b("is in use by another run, which does not end. Let it end, or delete the file with “.lock” at the end of its name.",{transient:!1})
;await t.sleep(m,r).catch(()=>Promise.reject(new u.cc))}}}(r,n),s=setInterval(()=>{o.utimes(new Date,new Date).catch(()=>{})},h);s.unref();try{return await t()
}finally{clearInterval(s),await async function(e,t){const n=await t.stat({bigint:!0}).catch(()=>null),r=null!==n&&(await b(e))?.inode===n.ino
;await t.close().catch(()=>{}),r&&await(0,i.rm)(e,{force:!0}).catch(()=>{})}(r,o)}}(e,t,n),load:()=>_(e),async verifyWritable(){await _(e)
;const t=await x(e,"x".repeat(k));await(0,i.rm)(t,{force:!0})},async save(t){const n=await x(e,`${t}\n`);try{await(0,i.rename)(n,e)}catch(e){throw await(0,
i.rm)(n,{force:!0}),X("it can’t be replaced",e)}await(0,a.n)((0,s.dirname)(e))}}}async function _(e){const t=await async function(e){try{if((await(0,
i.lstat)(e)).isSymbolicLink())throw X("it is a symbolic link; give the real path");const t=o.constants.O_RDWR|o.constants.O_NOFOLLOW|o.constants.O_NONBLOCK
;return await(0,i.open)(e,t)}catch(e){if(e instanceof d.b)throw e;const t=(0,l.$)(e);if("ENOENT"===t)return null
;if("EISDIR"===t)throw X("it is not a regular file",e);throw X("it can’t be opened for reading and writing",e)}}(e);if(null===t)return null;try{
const e=await t.stat();if(!e.isFile())throw X("it is not a regular file")
;if("win32"!==process.platform&&63&e.mode)throw X(`others can read or write it (mode ${(511&e.mode).toString(8).padStart(4,"0")}). Assume that the token is known: ask for consent again, and run chmod 600 on the file`)
;if(e.size>k)throw X(`it has ${e.size} bytes, too many for a token`);const n=(await t.readFile("utf8")).trim()
;if(""===n)throw X("it is empty. Put the refresh token into it, or delete it");if(!c.L.test(n))throw X("it holds something else than one token on one line")
;return n}finally{await t.close()}}async function x(e,t){const n=(0,s.join)((0,s.dirname)(e),`.${(0,s.basename)(e)}.${(0,r.randomUUID)()}`);let o=null;try{
o=await(0,i.open)(n,"wx",v),await o.chmod(v),await o.writeFile(t),await o.sync()}catch(e){throw await(o?.close().catch(()=>{})),o=null,await(0,i.rm)(n,{force:!0
}),X("its folder can’t be written to",e)}finally{await(o?.close())}return n}function X(e,t){const n=(0,l.$)(t)
;return new d.b(`can’t be used: ${e}${n?` (${n})`:""}.`,{transient:null!==n,cause:t})}}),2009:((e,t,n)=>{n.d(t,{b:()=>r,z:()=>o});class r extends Error{
name="TokenStoreError";transient;constructor(e,t){super(e,void 0===t.cause?void 0:{cause:t.cause}),this.transient=t.transient}}
function o({label:e},{message:t}){return`${e.replace(/^the /,"The ")} ${t}`}}),822:((e,t,n)=>{n.d(t,{GE:()=>i,W2:()=>s,iI:()=>u,mn:()=>a});var r=n(1187);const o={
sent:new Set,inDoubt:!1},i={historiesOf:(e,t)=>t.map(()=>o),mediaToken:()=>null};function s(e,{item:t,event:n}){const r=c(t),o=e.get(r)??{item:t,sent:new Set,
doubtful:new Set,asked:null};e.set(r,o);const{sent:i,doubtful:s,asked:a}=o;"asked"===n&&null!==a&&s.add(a),"unknown"===n&&s.add(t.sha256),
"sent"===n&&(i.add(t.sha256),s.clear()),o.asked="asked"===n?t.sha256:null}function a(e,t){
const n=t.map(t=>e.get(c(t))),r=[...e.values()].filter(e=>"file"===e.item.kind&&void 0===e.item.path&&function({sent:e,doubtful:t,asked:n}){
return e.size>0||t.size>0||null!==n}(e)),o=new Map,i=[...t.keys()].filter(e=>"file"===t[e]?.kind)
;return s(({sha256:e,name:t,place:n})=>JSON.stringify([e,t,n])),s(({name:e})=>e),n.map((e,t)=>{return n=l(e),r=l(o.get(t)),{sent:new Set([...n.sent,...r.sent]),
inDoubt:n.inDoubt||r.inDoubt};var n,r});function s(e){const n=new Set(o.values()),s=r.filter(e=>!n.has(e)),a=Map.groupBy(s,({item:t})=>e(t));for(const n of i){
if(o.has(n))continue;const r=a.get(e(t[n]))?.shift();r&&o.set(n,r)}}}function l(e){return void 0===e?o:{sent:e.sent,inDoubt:e.doubtful.size>0||null!==e.asked}}
function c({kind:e,path:t,sha256:n,name:r,place:o}){return JSON.stringify(void 0===t?[e,n,r,o]:[e,t])}function u(e,t,n){
return e.sent.has(t)?"sent":e.sent.size>0&&"skip"===n?"changed":e.sent.size>0&&t===r.VF||e.inDoubt?"unknown":"none"}}),1187:((e,t,n)=>{n.d(t,{GL:()=>l,PP:()=>c,
S3:()=>i,VF:()=>a,ls:()=>s});var r=n(7598),o=n(6760);function i(e){const{text:t,givenTokens:n,files:r}=e;return[...null===t?[]:[{kind:"text",text:t.filled,
source:t.source}],...n.map(e=>({kind:"token",mediaToken:e})),...r.map(e=>({kind:"file",file:e}))]}function s(e){const t=new Map;return e.map(e=>{
const n=function(e){switch(e.kind){case"text":return{sha256:u(e.source),name:""};case"token":return{sha256:u(e.mediaToken),name:""};case"file":return{
sha256:e.file.sha256,name:e.file.name,path:e.file.path}}}(e),r=JSON.stringify([e.kind,n.sha256,n.name]),o=t.get(r)??0;return t.set(r,o+1),{kind:e.kind,place:o,
...n}})}const a="";function l({path:e,absolutePath:t}){return{kind:"file",sha256:a,name:(0,o.basename)(t),place:0,path:e}}function c(e){switch(e.kind){
case"text":return"the text";case"token":return`media token ${e.mediaToken}`;case"file":return e.file.path}}function u(e){return(0,
r.createHash)("sha256").update(e).digest("hex")}}),4226:((e,t,n)=>{n.d(t,{K:()=>o,X:()=>r});const r={uploads:[],deliveries:[],unchecked:[],conversationIds:[],
ended:null};function o(e){return"sent"===e.status||"already_sent"===e.status}}),3117:((e,t,n)=>{n.d(t,{EB:()=>u,nT:()=>d,rp:()=>a})
;var r=n(1208),o=n(1032),i=n(822),s=n(1187);function a(e,t,n){return e.recipients.map(o=>{const s=n.historiesOf((0,r.t)(o),t),a=t.map(({sha256:t},n)=>(0,
i.iI)(s[n],t,e.onChanged)),u=function(e,t){const n=(0,r.t)(e),{length:o}=t,i=new Array(o).fill(null);let s=0;const a=(e,r,o=null)=>{
const s="unknown"===t[e]&&("not_sent"===r||"failed"===r);i[e]={recipient:n,status:s&&"not_sent"===r?"unknown":r,error:s?`${o??""} ${c}`.trim():o}};return{
recipient:e,next(){for(;s<o&&i[s];)s+=1;return s<o?s:null},needs:e=>null===i[e],countsChanged:e=>"changed"===t[e],settle:a,end(e){i.forEach((t,n)=>{
null===t&&a(n,"not_sent",e)})},delivery:e=>i[e]??{recipient:n,status:"not_sent",error:null}}}(o,a);return a.forEach((t,n)=>{
"sent"!==t&&"changed"!==t||u.settle(n,"already_sent"),"unknown"===t&&"fail"===e.onUnknown&&u.settle(n,"unknown",l)}),u})}
const l="An earlier attempt asked for this message and its outcome is not known, so it is not sent again. Look into the chat; with on_unknown: resend it is sent once more.",c="An earlier attempt asked for this message, and may have delivered it."
;function u(e,t,n){e.forEach((e,r)=>{if("file"!==e.kind||!t.some(e=>e.countsChanged(r)))return;const{path:i}=e.file
;n.warning(`An earlier attempt of this run sent ${(0,
o.TN)(i)} with another content. It counts as sent and is not sent again to the chats that have it. To send what changed, set on_changed: send.`,{file:i})})}
function d(e,t,n,r,o){const i=[...(0,s.ls)(e),...t.map(s.GL)],l=a({...n,onUnknown:"fail"},i,r);for(const e of l)e.end(o)
;const c=i.map((e,t)=>l.map(e=>e.delivery(t)));return{uploads:e.map((e,t)=>"file"===e.kind?{status:"skipped",mediaToken:r.mediaToken(i[t])}:null),
deliveries:c.slice(0,e.length),unchecked:c.slice(e.length),conversationIds:[],ended:null}}}),6321:((e,t,n)=>{n.d(t,{p:()=>o,r:()=>i});var r=n(1140);function o(e){
return e.GITHUB_API_URL||"https://api.github.com"}function i(e){return URL.canParse(e)?(0,r.aS)(new URL(e)):"is not a URL"}}),7189:((e,t,n)=>{n.d(t,{j:()=>i})
;var r=n(3024),o=n(7727);function i({GITHUB_EVENT_PATH:e}){if(!e)return null;try{const t=(0,o.q)((0,r.readFileSync)(e,"utf8"));return(0,o.G)(t)?t:null}catch{
return null}}}),582:((e,t,n)=>{n.d(t,{I:()=>i,_:()=>l});var r=n(1731),o=n(7189);function i(e){const t=(0,
o.j)(e)??{},n=t.workflow_run??{},i=(t,n)=>String(n??e[t]??""),d=i("GITHUB_SHA",n.head_sha),f=t.workflow_run?n.head_commit:t.head_commit;return{...r.RM,
repository:i("GITHUB_REPOSITORY"),workflow:i("GITHUB_WORKFLOW",n.name),job:i("GITHUB_JOB"),run_url:n.html_url??u(e),
run_number:i("GITHUB_RUN_NUMBER",n.run_number),attempt:i("GITHUB_RUN_ATTEMPT",n.run_attempt),event:i("GITHUB_EVENT_NAME"),
actor:i("GITHUB_ACTOR",n.actor?.login),ref_name:n.head_branch??s(e),tag:t.release?.tag_name??a(e),sha:d,short_sha:d.slice(0,7),
commit_subject:String(f?.message??"").split(/\r?\n/,1)[0]??"",release:t.release?l(t.release):null,pull_request:c(t)}}function s(e){
return e.GITHUB_REF_NAME||(e.GITHUB_REF??"").replace(/^refs\/(heads|tags|pull)\//,"")}function a(e){
return e.GITHUB_REF?/^refs\/tags\/(.+)/s.exec(e.GITHUB_REF)?.[1]??"":"tag"===e.GITHUB_REF_TYPE?s(e):""}function l(e){return{name:e.name||(e.tag_name??""),
url:e.html_url??"",notes:e.body??""}}function c(e){const t=e.pull_request??(e.issue?.pull_request?e.issue:null);return t?{number:String(t.number??""),
title:t.title??"",url:t.html_url??""}:null}function u({GITHUB_SERVER_URL:e,GITHUB_REPOSITORY:t,GITHUB_RUN_ID:n}){
return e&&t&&n?`${e.replace(/\/+$/,"")}/${t}/actions/runs/${n}`:""}}),1357:((e,t,n)=>{n.d(t,{L1:()=>f,TE:()=>h,mb:()=>m,n1:()=>p})
;var r=n(1455),o=n(6760),i=n(5847),s=n(2009),a=n(2509),l=n(1032),c=n(2868)
;const u=["client_id","client_secret","redirect_uri"],d=["refresh_token_secret","refresh_token_file"];async function f(e,t,n){
const r=e.credential("access_token"),o=e.credential("refresh_token"),i=e.credential("client_id")??"",s=e.credential("client_secret")??"",a=p(e),l=await m(e,t,n.online)
;if(!n.online)return{kind:"none"};const c=t=>""!==e.text(t);if(null===o&&!l?.hasToken){const t=[...u,...d].filter(c),n=c("refresh_token_file")&&null===l
;return t.length>0&&!n&&e.problem("refresh_token",function(e){
return e.includes("refresh_token_file")?"is empty, and refresh_token_file does not exist yet. The first time, give both.":`is empty, but ${e.join(", ")} ${1===e.length?"is":"are"} given. Give the refresh token too: does its secret exist, under this name?`
}(t)),null===r?{kind:"none"}:{kind:"fixed",accessToken:r}}
for(const t of u)c(t)||e.problem(t,"is empty. A refresh needs client_id, client_secret and redirect_uri.")
;return d.some(c)||e.problem("refresh_token_secret","is empty, and so is refresh_token_file. A refresh replaces the refresh token: name the secret or the file where the new one is kept."),
null===l?{kind:"none"}:{kind:"refresh",client:{clientId:i,clientSecret:s,redirectUri:a},refreshToken:o,accessToken:r,keptIn:l.location}}function h(e,t=!1){
return t&&"refresh"===e.kind&&"secret"!==e.keptIn.kind?["refresh_token_file is on a GitHub-hosted runner, which is thrown away after the job, and the new refresh token with it. Keep it in refresh_token_secret, or put the file away in a later step."]:[]
}function p(e){const t=e.text("redirect_uri");if(""!==t&&(!URL.canParse(t)||/[\s\p{Cc}]/u.test(t))){const n=`“${(0,l.Kb)(t,100)}”`
;e.problem("redirect_uri",`is ${n}, which is not a URL. Give the one that the consent was given with.`)}return t}async function m(e,t,n){
const[u,f]=d.map(t=>e.text(t)),h=""===u?null:function(e,t,n){const r=e.credential("github_token")
;null===r&&n&&e.problem("github_token","is empty. refresh_token_secret needs a token that may write that secret.")
;const o=t.lastIndexOf("/"),[i,s]=-1===o?[null,t]:[t.slice(0,o),t.slice(o+1)],a=/^[a-z_][a-z0-9_]*$/i.test(s)&&!/^github_/i.test(s),c=null===i||/^[^\p{Cc}]{1,255}$/u.test(i)
;return a&&c?null===r?null:{location:{kind:"secret",secret:{name:s,environment:i,githubToken:r}},hasToken:!1}:(e.problem("refresh_token_secret",`is “${(0,
l.Kb)(t,100)}”; allowed: NAME or ENVIRONMENT/NAME. The name of a secret has letters, digits and _, does not begin with a digit or with GITHUB_.`),null)
}(e,u,n),p=""===f?null:await async function(e,t,n,u){const d=n=>(e.problem("refresh_token_file",`is “${(0,l.Kb)(t,100)}”, which ${n}`),null),f=(0,
o.resolve)(n,t),h="win32"===process.platform?(0,c.u)(f):null;if(null!==h)return d(`can’t be used: ${h}. Choose another name.`);const p=await(0,r.realpath)((0,
o.dirname)(f)).catch(()=>null)
;if((0,a.UO)(f,n)||null!==p&&(0,a.UO)(p,n))return d("lies inside the workspace, where later steps could publish it. Give an absolute path outside.")
;if(null===p)return d("lies in a folder that can’t be found. Create the folder first.");const m=(0,o.join)(p,(0,o.basename)(f));if(!u)return null;try{return{
location:{kind:"file",path:m},hasToken:null!==await(0,i.O)(m)}}catch(e){if(e instanceof s.b)return d(e.message);throw e}}(e,f,t,n)
;return""!==u&&""!==f&&e.problem("refresh_token_file","is given together with refresh_token_secret: it would not be known which of them has the newest token. Give one of the two."),
h??p}}),164:((e,t,n)=>{function r(e){return{api:e.baseUrl("api_url"),upload:e.baseUrl("upload_url"),oauth:e.baseUrl("oauth_url")}}n.d(t,{k:()=>r})}),
3930:((e,t,n)=>{n.d(t,{T:()=>M});var r=n(4820),o=n(7727),i=n(1032),s=n(8032),a=n(1357),l=n(1455),c=n(6760),u=n(2017),d=n(2509),f=n(1731),h=n(6833)
;async function p(e,t,r){const o=await async function(e,t,n){const r=t?.trim()?b(t):null
;null!==r&&Buffer.byteLength(r)>f.$D&&e.problem("message",`has ${Buffer.byteLength(r)} bytes; ${g}`);const o=e.text("message_file");if(""===o)return r
;null!==r&&e.problem("message_file","is given together with message. Give one of the two.");const s=await async function(e,t){const n=await(0,l.realpath)((0,
c.resolve)(t,e));return(0,d.UO)(n,t)?(0,d.D4)(n,async(e,t)=>{if(!t.isFile())return{problem:"is not a regular file"};if(!(0,d.ii)(n,e,t))return{
problem:"was replaced while it was read"};const r=(0,u.m6)(e,0,f.$D+1);if(r.length>f.$D)return{problem:`is too long; ${g.slice(0,-1)}`}
;const o=new TextDecoder("utf-8",{fatal:!0}).decode(r);return""===o.trim()?{problem:"is empty"}:o}):{problem:"lies outside the workspace"}}(o,n).catch(w)
;return"string"==typeof s?r??b(s):(e.problem("message_file",`is “${(0,i.Kb)(o,100)}”, which ${s.problem}.`),r)
}(e,t.message,r),s=e.choice("message_format",["template","text"]);if("template"===s&&o?.includes("{{")){
const{checkTemplate:r}=await Promise.all([n.e(782),n.e(143)]).then(n.bind(n,9143)),i=t.message?.trim()?"message":"message_file",{problems:s}=r(o)
;for(const t of s)e.problem(i,`as a template: ${t}`);s.length>0&&e.problem(i,"is read as a template. To send it as it stands, give message_format: text.")}
const a=await y(e,"buttons"),h=await y(e,"receiver_buttons")
;return null!==h&&"post"!==e.text("conversation_type").toLowerCase()&&e.problem("receiver_buttons","is given, but only chats about a post have another side to show them to. Use buttons, or conversation_type: post."),
{message:o,messageFormat:s,jobStatus:m(e),buttons:a,receiverButtons:h}}function m(e){const t=e.text("job_status");return t.startsWith("${{")?"":t}
const g=`a text has at most ${f.$D} bytes (64 KiB).`;function w(e){return e instanceof TypeError?{problem:"is not UTF-8 text"}:"ENOENT"===(0,h.$)(e)?{
problem:"does not exist"}:{problem:`can’t be read (${(0,h.$)(e)??"unknown"})`}}function b(e){return e.replace(/\r?\n$/,"")}async function y(e,t){
const r=e.text(t);if(""===r)return null;const{parseButtons:o}=await Promise.all([n.e(782),n.e(637),n.e(884)]).then(n.bind(n,9884)),i=o(r);if(i.ok)return i.grid
;for(const n of i.problems)e.problem(t,n);return null}var k=n(164),v=n(4576),$=n(1140),_=n(2868);function x(e,t){const n=(0,$.Dx)(e.text("files"))
;for(const r of n)try{(0,v.EY)(r,t)}catch(t){e.problem("files",`has a line that can’t be used: ${t.message}.`)}return n}function X(e,t,n){const r=e.text(t)
;if(""===r)return null;const o=(0,c.resolve)(n,r),s=function(e,t){const n="win32"===process.platform?(0,_.u)(e):null
;return null!==n?`${n}. Choose another name.`:(0,d.qm)(e,t)?"a symbolic link there leads out of the workspace. Give the real path.":null
}(o,n)??function(e,t,n,r){const o=T[t].find(t=>""!==e.text(t)&&(0,d.Dl)((0,c.resolve)(r,e.text(t)),n))
;return void 0===o?null:`so is ${o}. Give each a file of its own.`}(e,t,o,n);return null===s?o:(e.problem(t,`is “${(0,i.Kb)(r,100)}”, and ${s}`),null)}const T={
receipt:["refresh_token_file","message_file"],results_file:["receipt","refresh_token_file","message_file"]},P={
conversation_id:"Write each id on a line of its own.",user_id:"Write one id."};function O(e,t,n){const r=[...new Set(e)]
;for(const o of r)e.indexOf(o)!==e.lastIndexOf(o)&&n.push(`The ${t} “${(0,i.Kb)(o,60)}” is given more than once; it counts once.`);return r}
function S(e,t,n,{dryRun:r,credentials:o},s){const a=e.flag("send"),l=function(e,t){
const n=e.choice("conversation_type",["bot","post"]),r=(n,r)=>O(e.lines(n),n,t).flatMap(t=>function(e){return!/[\s\p{Cc}]/u.test(e)&&"."!==e&&".."!==e}(t)?{
kind:r,id:t}:(e.problem(n,`holds “${(0,i.Kb)(t,100)}”; an id has no blank or control character and is not “.” or “..”. ${P[n]}`),[])),o=r("user_id","user")
;return o.length>1&&e.problem("user_id",`holds ${o.length} ids; one is allowed. An access token speaks for one user, and only that user can be written to with it. For several users, use a step or a matrix job for each, with its own token.`),
[...r("conversation_id",n),...o]
}(e,s),c=e.choice("on_unknown",["fail","resend"]),u=e.choice("on_changed",["skip","send"]),d=e.integer("concurrency",1,16),f=X(e,"receipt",n),h={hosts:(0,
k.k)(e),apiKey:e.credential("api_key")??"",retries:e.integer("retries",0,10),timeoutSeconds:e.integer("timeout",1,3600)
},{scope:p,attempt:m=null}=t,g=null===f?null:{path:f,scope:p??"",attempt:m};if(r)return{kind:"check",receipt:g}
;""===h.apiKey&&e.problem("api_key",t.isForkedPullRequest?"is empty: GitHub gives no secrets to pull requests from forks. Run the step on push, or with dry_run: true here.":"is empty. Give the Kenar API key, from a secret; or check only, with dry_run: true."),
""!==e.text("receipt")&&null===p&&e.problem("receipt","is given, but nothing here tells which run this is, so a second try could not be told from a new run. Set GITHUB_RUN_ID or, on the command line, give --run-id: a build number, for example.")
;const w={kenar:h,concurrency:d,receipt:g}
;return a?(""===e.text("conversation_id")&&""===e.text("user_id")&&e.problem("conversation_id","is empty, and so is user_id: there is no recipient. Give at least one, or upload only, with send: false."),
(""!==e.text("user_id")||"post"===e.text("conversation_type").toLowerCase()&&""!==e.text("conversation_id"))&&["access_token","refresh_token","refresh_token_file"].every(t=>""===e.text(t))&&e.problem("access_token","is empty, and so is refresh_token. One of them is needed for users and for conversations of type post."),
{kind:"send",...w,recipients:l,credentials:o,onUnknown:c,onChanged:u}):{kind:"upload",...w}}async function M(e,t){const n=(0,
$.WF)(e),r=[],{workspace:o,workingDirectory:s}=await async function(e,t){const n=await(0,l.realpath)(t).catch(()=>(0,
c.resolve)(t)),r=e.text("working_directory");if(""===r)return{workspace:n,workingDirectory:n};const o=await(0,l.realpath)((0,c.resolve)(n,r)).catch(()=>null)
;return null!==o&&(await(0,l.stat)(o)).isDirectory()?(0,d.UO)(o,n)||e.problem("working_directory",`is “${(0,
i.Kb)(r,100)}”, which lies outside the workspace.`):e.problem("working_directory",`is “${(0,i.Kb)(r,100)}”, which is not a folder in the workspace.`),{
workspace:n,workingDirectory:o??n}}(n,t.workspace),u=n.flag("dry_run"),f=await(0,a.L1)(n,o,{online:!u});r.push(...(0,a.TE)(f,t.isHosted));const h={workspace:o,
workingDirectory:s,patterns:x(n,s),ifNoFilesFound:n.choice("if_no_files_found",["error","warn","ignore"]),givenTokens:O(I(n),"media token",r),...await p(n,e,o),
limits:await D(n),onInvalid:n.choice("on_invalid",["fail","skip"]),jobSummary:n.flag("job_summary"),resultsFile:X(n,"results_file",o),mode:S(n,t,o,{dryRun:u,
credentials:f},r)}
;return E.every(e=>""===n.text(e))&&n.problem("files","is empty, and so are media_tokens, message and message_file: there is nothing to send. Give at least one."),
n.problems.length>0?{ok:!1,problems:n.problems,destinations:h}:{ok:!0,job:h,warnings:r}}const E=["files","media_tokens","message","message_file"];function I(e){
const t=e.text("media_tokens"),n=t.startsWith("[")?function(e){const t=(0,o.q)(e);return Array.isArray(t)&&t.every(e=>"string"==typeof e)?t:null}(t):(0,
$.Dx)(t),r=null===n?t:n.find(e=>!s.L.test(e));return null!==n&&void 0===r?n:(e.problem("media_tokens",`holds “${(0,
i.Kb)(r??"",100)}”; allowed: a JSON array of tokens, or one token a line. A token has no blanks.`),[])}async function D(e){const t=e.text("limits")
;if(""===t)return r.dR;const n=await(0,r.kd)(t);if(n.ok)return n.limits;for(const t of n.problems)e.problem("limits",t);return r.dR}}),1140:((e,t,n)=>{n.d(t,{
Dx:()=>l,WF:()=>a,aS:()=>u});var r=n(5900),o=n(1032),i=n(8032),s=n(3879);function a(e){const t=[],n=(e,n)=>{t.push({input:e,message:`${e} ${n}`})
},r=t=>e[t]?.trim()||c(t),a=e=>(0,s.$f)(e)?"not as expected":`“${(0,o.Kb)(r(e),100)}”`;return{problems:t,problem:n,text:r,choice(e,t){
const o=r(e).toLowerCase(),i=t.find(e=>e===o);return void 0===i&&n(e,`is ${a(e)}; allowed: ${t.join(", ")}.`),i??t[0]},flag(e){const t=r(e).toLowerCase()
;return"true"===t||"false"===t?"true"===t:(n(e,`is ${a(e)}; allowed: true, false.`),"true"===c(e))},integer(e,t,o){const i=r(e),s=Number(i)
;return/^\d+$/.test(i)&&s>=t&&s<=o?s:(n(e,`is ${a(e)}; allowed: a whole number from ${t} to ${o}.`),t)},lines:e=>l(r(e)),credential(e){const t=r(e)
;if(""===t)return null;if(!i.L.test(t)){const t=(0,s.$f)(e)?"":`is ${a(e)}, which `
;n(e,`${t}holds a blank, a line break or a character that no credential has. Was it pasted whole?`)}return t},baseUrl(e){
const t=URL.canParse(r(e))?u(new URL(r(e))):"is not a URL";if(null!==t){const o=/[@?#]/.test(r(e))?"":`is ${a(e)}, which `
;n(e,`${o}${t}; allowed: https://HOST, with or without a path, or http on loopback.`)}return r(e).replace(/\/+$/,"")}}}function l(e){
return e.split(/\r?\n|\r/).map(e=>e.trim()).filter(e=>""!==e)}function c(e){const t=s.mc[e];return"default"in t?t.default:""}function u(e){
return e.username||e.password?"holds a user name or a password":/[?#]/.test(e.href)?"holds a query or a fragment":"https:"===e.protocol||"http:"===e.protocol&&(0,
r.c)(e.hostname)?null:`begins with ${e.protocol}//`}}),3879:((e,t,n)=>{n.d(t,{$f:()=>s,Qh:()=>i,VX:()=>a,mc:()=>o});var r=n(957);const o={files:{},
working_directory:{},if_no_files_found:{default:"error"},media_tokens:{},api_key:{secret:!0},conversation_id:{},conversation_type:{default:"bot"},user_id:{},
access_token:{secret:!0},refresh_token:{secret:!0},client_id:{},client_secret:{secret:!0},redirect_uri:{},refresh_token_secret:{},refresh_token_file:{},
github_token:{secret:!0},message:{},job_status:{runnerDefault:"${{ job.status }}"},message_format:{default:"template"},message_file:{},buttons:{},
receiver_buttons:{},on_invalid:{default:"fail"},dry_run:{default:"false"},send:{default:"true"},limits:{},receipt:{},on_unknown:{default:"fail"},on_changed:{
default:"skip"},results_file:{},concurrency:{default:"4"},retries:{default:"3"},timeout:{default:"60"},job_summary:{default:"true"},api_url:{default:r.yX.api},
upload_url:{default:r.yX.upload},oauth_url:{default:r.yX.oauth}},i=Object.keys(o);function s(e){return"secret"in o[e]}function a(e){
return i.filter(s).flatMap(t=>e[t]??[])}}),2868:((e,t,n)=>{n.d(t,{u:()=>s});var r=n(6760),o=n(1032)
;const i=/^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])[ .]*(\.|$)/i;function s(e){const{root:t}=r.win32.parse(e);for(const n of e.slice(t.length).split(/[\\/]/)){
const e=`“${(0,o.Kb)(n,100)}”`;if(n.includes(":"))return`${e} has a colon, which on Windows leads into a stream of another file`
;if(i.test(n))return`${e} is the name of a device on Windows`;if(/[ .]$/.test(n))return`${e} ends with a dot or a blank, which other programs on Windows drop`}
return null}}),957:((e,t,n)=>{n.d(t,{CH:()=>c,HX:()=>a,St:()=>i,ak:()=>u,vQ:()=>l,vm:()=>d,yX:()=>r,zj:()=>s});const r={api:"https://open-api.divar.ir",
upload:"https://chat.divar.ir",oauth:"https://oauth.divar.ir"},o={bot:e=>`/v1/open-platform/chat/bot/conversations/${e}/messages`,
user:e=>`/v1/open-platform/chat/bot/users/${e}/messages`,post:e=>`/v2/open-platform/conversations/${e}/messages`};function i(e){
return`${e.api}/experimental/open-platform/chat/upload`}function s(e,t){return`${e.upload}/upload/${encodeURIComponent(t)}`}function a(e,t,n){
return`${e.api}${o[t](encodeURIComponent(n))}`}function l(e){return`${e.oauth}/oauth2/token`}function c(e){return`${e.oauth}/oauth2/auth`}function u(e){
return`${e.api}/v1/open-platform/users`}const d="https://divar.ir/kenar"}),6404:((e,t,n)=>{n.d(t,{T6:()=>o,Wm:()=>i,iJ:()=>c,rq:()=>l})
;const r=["HTTPS_PROXY","ALL_PROXY","HTTP_PROXY"];class o extends Error{name="ProxyError"}function i(e){
return r.flatMap(t=>[e[t]??"",e[t.toLowerCase()]??""]).flatMap(e=>/^(?:[a-z0-9]*:\/\/)?\/*([^/]+)@/i.exec(e.trim().replace(f,""))?.[1]??[]).flatMap(e=>{
const[t="",...n]=e.split(":"),r=n.join(":"),o=""===r?[]:[`${a(t)}:${a(r)}`],i=""===r&&t.length<s?"":r||t;return[i,a(i),...o].filter(e=>""!==e)})}const s=20
;function a(e){try{return decodeURIComponent(e)}catch{return e}}function l(e){
const t=t=>(e[t.toLowerCase()]||e[t]||"").trim(),n=r.find(e=>""!==t(e)),i=t("NO_PROXY");if(void 0===n)return{proxy:null,noProxy:i};const s=function(e,t){
const n=(t.includes("://")?t:`http://${t}`).replace(/^socks5h:/i,"socks5:"),r=t.search(f)>=0?p:function(e){if(!URL.canParse(e))return h
;const{protocol:t,username:n,password:r,pathname:o,search:i,hash:s}=new URL(e);if(!["","/"].includes(o)||i||s)return h;try{decodeURIComponent(n+r)}catch{
return h}return d.includes(t)?null:h}(n);if(null!==r)throw new o(`The environment variable ${e} ${r}`);return n}(n,t(n));return{proxy:{url:s,
host:new URL(s).host,variable:n},noProxy:i}}function c(e,{proxy:t,noProxy:n}){return"https:"!==e.protocol||function(e,t){
const n=e.hostname.replace(/^\[|\]$/g,"").replace(/\.$/,""),r=e.port||"443";return t.toLowerCase().split(/[,\s]+/).some(e=>{const[,t,o=t??e,i=r]=u.exec(e)??[]
;if(i!==r)return!1;if("*"===o)return!0;const s=o.replace(/^\*?\./,"").replace(/\.$/,"");return!o.startsWith("*")&&n===s||n.endsWith(`.${s}`)})}(e,n)?null:t}
const u=/^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/,d=["http:","https:","socks5:","socks:"],f=/^["'“”]|["'“”]$/g,h="is not the URL of a proxy, such as http://proxy.example:3128; allowed: http, https, socks5 and socks5h, with user and password percent-encoded.",p="is in quotation marks, which are part of its value. Remove them."
}),1208:((e,t,n)=>{function r(e){return`${e.kind}:${e.id}`}function o(e){return"bot"!==e.kind}n.d(t,{L:()=>o,t:()=>r})}),5956:((e,t,n)=>{n.d(t,{$I:()=>C,Ad:()=>a,
BM:()=>U,Gp:()=>g,Iy:()=>$,J$:()=>s,JO:()=>b,KD:()=>T,Ki:()=>d,L_:()=>f,Oc:()=>c,Sl:()=>h,TO:()=>w,_u:()=>y,a$:()=>I,cp:()=>o,g3:()=>E,hY:()=>v,iI:()=>l,
iP:()=>p,m2:()=>X,mM:()=>D,qD:()=>O,sU:()=>x,t4:()=>m,xn:()=>P,z7:()=>u,zY:()=>_});var r=n(3801);function o(e,t){
return"string"==typeof e?e:e[t??"undeclared"]??e.other}
const i=e=>`\`${e}\``,s=e=>`Convert it to MP4: ${i(`ffmpeg -i in.${e} -pix_fmt yuv420p out.mp4`)}.`,a=e=>`Convert it to M4A: ${l(e)}.`,l=e=>i(`ffmpeg -i in.${e} -vn -b:a 64k out.m4a`),c=`Make it a plain MP4: ${i("ffmpeg -i in.mp4 -c copy out.mp4")}.`,u=e=>a(e),d=e=>{
return{M4A:t=a(e),"3GP":t,other:s(e)};var t},f=e=>({MP4:s(e),other:a(e)
}),h=e=>`Convert it to PNG: ${i(`ffmpeg -i in.${e} -frames:v 1 out.png`)}.`,p=`Convert it to JPEG: ${i("heif-convert in.heic out.jpg")}, on macOS ${i("sips -s format jpeg in.heic --out out.jpg")}.`,m=`Convert it to PNG: ${i("rsvg-convert in.svg -o out.png")}.`,g="Export it as M4A from the program that made it.",w="Export it as MP4 from the program that made it.",b="Export it as PNG or JPEG from the program that made it."
;function y(e){const{mediaType:t,extensions:n}=r.hR[e],o=`ffmpeg -i in.${n[0]}`
;return"image"===t?`Make it smaller: ${i(`${o} -vf scale=1600:-1 out.jpg`)}.`:"voice"===t?`Make it smaller: ${i(`${o} -vn -ac 1 -b:a 32k out.m4a`)}.`:"video"===t?`Make it smaller: ${i(`${o} -crf 30 -vf scale=-2:720 out.mp4`)}.`:"PDF"===e?`Make it smaller: ${i("gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -o out.pdf in.pdf")}, or split it.`:"Make its pictures smaller, or split it."
}const k=(e,t)=>`Convert it to ${e}: ${i(`soffice --headless --convert-to ${e.toLowerCase()} in.${t}`)}.`,v=(e,t)=>({PDF:k("PDF",t),other:k(e,t)
}),$=v("XLSX","xls"),_="Open it in LibreOffice or Word, and save it as DOCX.",x="Open it in LibreOffice, and save it as PPTX.",X=`Convert it to PDF: ${i("ps2pdf in.ps out.pdf")}.`,T=`Convert it to PDF: ${i("ddjvu -format=pdf in.djvu out.pdf")}.`,P=`Convert it to PDF: ${i("ebook-convert in.epub out.pdf")}.`,O="Export it as PDF from the program that made it.",S="Look at its content: it may be an error message or a login page instead of the file.",M=`Print it to PDF: ${i("chromium --headless --print-to-pdf=out.pdf in.html")}.`,E={
...G(["XLS","XLSX"],`${S} If it is a report, ${N(`Convert it to XLSX: ${i('soffice --headless --infilter="HTML (StarCalc)" --convert-to xlsx in.html')}.`)}`),
...G(["DOC","DOCX"],`${S} If it is a report, ${N(`Convert it to DOCX: ${i('soffice --headless --convert-to "docx:MS Word 2007 XML" in.html')}.`)}`),
undeclared:M,other:`${S} If it is a report, ${N(M)}`},I={undeclared:k("PDF","txt"),other:`${S} If it is not, ${N(k("PDF","txt"))}`
},D="Divar accepts no programs, fonts or databases. Send a link to it instead.",U="Divar accepts no archives. Send the files in it one by one.",C="Create it again: the step that writes it may have failed, or the disk was full."
;function G(e,t){return Object.fromEntries(e.map(e=>[e,t]))}function N(e){return e.charAt(0).toLowerCase()+e.slice(1)}}),2017:((e,t,n)=>{n.d(t,{NR:()=>a,jT:()=>o,
m6:()=>l});var r=n(9773);const o=65536,i=4096,s=Buffer.alloc(0);function a(e,t,n){let r=s,o=0;return{size:t,head:n,read(a,u){if(!function(e,t){
return Number.isSafeInteger(e)&&e>=0&&e<t}(a,t))return s;const d=Math.min(a+u,t)
;return d<=n.length?c(n,a,u):((a<o||d>o+r.length)&&(r=l(e,a,Math.min(Math.max(u,i),t-a)),o=a),c(r,a-o,u))}}}function l(e,t,n){const o=Buffer.allocUnsafe(n)
;return o.subarray(0,(0,r.k)(e,o,t))}function c(e,t,n){return e.subarray(t,t+n)}}),3801:((e,t,n)=>{n.d(t,{BU:()=>s,Jc:()=>i,Z2:()=>r,hR:()=>o,qQ:()=>l,w:()=>u})
;const r=["image","file","voice","video"],o={PNG:{mediaType:"image",extensions:["png"],mimeType:"image/png"},JPEG:{mediaType:"image",extensions:["jpg","jpeg"],
mimeType:"image/jpeg"},PDF:{mediaType:"file",extensions:["pdf"],mimeType:"application/pdf"},DOC:{mediaType:"file",extensions:["doc"],
mimeType:"application/msword"},DOCX:{mediaType:"file",extensions:["docx"],mimeType:"application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
XLS:{mediaType:"file",extensions:["xls"],mimeType:"application/vnd.ms-excel"},XLSX:{mediaType:"file",extensions:["xlsx"],
mimeType:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},PPT:{mediaType:"file",extensions:["ppt"],mimeType:"application/vnd.ms-powerpoint"
},PPTX:{mediaType:"file",extensions:["pptx"],mimeType:"application/vnd.openxmlformats-officedocument.presentationml.presentation"},M4A:{mediaType:"voice",
extensions:["m4a"],mimeType:"audio/mp4"},"3GP":{mediaType:"voice",extensions:["3gp"],mimeType:"audio/3gpp"},MP4:{mediaType:"video",extensions:["mp4"],
mimeType:"video/mp4"}},i={image:5,file:5,voice:1.5,video:50},s=Object.keys(o),a=new Map(s.flatMap(e=>o[e].extensions.map(t=>[t,e])));function l(e){
return a.get(e.toLowerCase())??null}const c={jfif:"JPEG",jpe:"JPEG",apng:"PNG",m4v:"MP4",m4b:"M4A","3gpp":"3GP"};function u(e){const t=e.toLowerCase()
;return l(t)??(Object.hasOwn(c,t)?c[t]:null)}}),7451:((e,t,n)=>{n.d(t,{MR:()=>l,be:()=>a,eO:()=>i,qO:()=>s});var r=n(3801);const o={PNG:{formats:["PNG"],
label:"a PNG image"},JPEG:{formats:["JPEG"],label:"a JPEG image"},PDF:{formats:["PDF"],label:"a PDF document"},DOC:{formats:["DOC"],
label:"a Word document (DOC)"},DOCX:{formats:["DOCX"],label:"a Word document (DOCX)"},XLS:{formats:["XLS"],label:"an Excel workbook (XLS)"},XLSX:{
formats:["XLSX"],label:"an Excel workbook (XLSX)"},PPT:{formats:["PPT"],label:"a PowerPoint presentation (PPT)"},PPTX:{formats:["PPTX"],
label:"a PowerPoint presentation (PPTX)"},"protected Office":{formats:[],label:"an encrypted Office file"},"truncated Office":{formats:[],
label:"the beginning of an Office file"},"M4A audio":{formats:["M4A"],label:"an M4A recording"},"3GP audio":{formats:["3GP"],label:"a 3GP recording"},
"M4A or 3GP audio":{formats:["M4A","3GP"],label:"an audio recording"},"MP4 video":{formats:["MP4"],label:"an MP4 video"},"3GP video":{formats:["3GP"],
label:"a 3GP video",mimeType:"video/3gpp"},"MP4 or 3GP video":{formats:["MP4"],label:"an MP4 video"},"neither audio nor video":{formats:["MP4"],
label:"an MP4 file with neither audio nor picture",mimeType:"application/mp4"},"MP4 without index":{formats:["MP4","M4A","3GP"],
label:"an MP4 file without its index"},unsupported:{formats:[],label:"an unknown format"}};function i(e,t={}){
const{truncated:n=null,password:r="none",advice:i=null}=t;return{kind:e,label:o[e].label,advice:i,mimeType:null,truncated:n,password:r}}
function s(e,t=null,n=null,r=null){return{kind:"unsupported",label:e,advice:t,mimeType:n,truncated:r,password:"none"}}function a(e,t){const n=o[e.kind].formats
;return null!==t&&n.includes(t)?t:n[0]??null}function l(e,t){if(null!==e.mimeType)return e.mimeType;const n=o[e.kind];if(void 0!==n.mimeType)return n.mimeType
;const i=a(e,t)??("unsupported"===e.kind?null:t);return null===i?null:r.hR[i].mimeType}}),2509:((e,t,n)=>{n.d(t,{D4:()=>a,Dl:()=>m,FK:()=>l,UO:()=>c,_G:()=>k,
cu:()=>y,df:()=>f,ii:()=>w,lQ:()=>d,pM:()=>b,qm:()=>h,t2:()=>u,tM:()=>s});var r=n(3024),o=n(1455),i=n(6760)
;const s=r.constants.O_RDONLY|r.constants.O_NONBLOCK|r.constants.O_NOFOLLOW;async function a(e,t){const n=(0,r.openSync)(e,s);try{return await t(n,(0,
r.fstatSync)(n,{bigint:!0}))}finally{(0,r.closeSync)(n)}}function l(e,t){const n=(0,i.relative)(t,e);return""!==n&&".."!==n&&!/^\.\.[\\/]/.test(n)&&!(0,
i.isAbsolute)(n)}function c(e,t){return e===t||l(e,t)}function u(e){try{return(0,r.lstatSync)(e),!0}catch{return!1}}async function d(e){return(await(0,
o.stat)(e).catch(()=>null))?.isDirectory()??!1}function f(e){return e.replaceAll(i.sep,"/")}function h(e,t){if(!l(e,t))return!1;for(let n=e;n!==t;n=(0,
i.dirname)(n)){const e=p(n);if(null!==e)return e!==t&&!l(e,t)}return!1}function p(e){try{return r.realpathSync.native(e)}catch{try{
const t=r.realpathSync.native((0,i.dirname)(e));return(0,i.resolve)(t,(0,r.readlinkSync)(e))}catch{return null}}}function m(e,t){const[n,r]=[g(e),g(t)]
;return n===r||"linux"!==process.platform&&n.toLowerCase()===r.toLowerCase()}function g(e){const t=p((0,i.dirname)(e))??(0,i.dirname)(e);return p(e)??(0,
i.resolve)(t,(0,i.basename)(e))}function w(e,t,n){if("linux"===process.platform&&function(e){try{return(0,r.readlinkSync)(`/proc/self/fd/${e}`)}catch{return""}
}(t)===e)return!0;const o=(0,i.dirname)(e);return r.realpathSync.native(o)===o&&b((0,r.lstatSync)(e,{bigint:!0}),n)}function b(e,t){
return e.ino===t.ino&&("win32"===process.platform||e.dev===t.dev)}function y(e){return{device:e.dev,inode:e.ino,size:e.size,modifiedNs:e.mtimeNs,
changedNs:e.ctimeNs}}function k(e,t){return e.device===t.device&&e.inode===t.inode&&e.size===t.size&&e.modifiedNs===t.modifiedNs}}),4820:((e,t,n)=>{n.d(t,{
Ux:()=>c,dR:()=>l,kd:()=>u});var r=n(7727),o=n(3801);const i={b:[1,1],kb:[1e3,1024],kib:[1024,1024],mb:[1e6,1048576],mib:[1048576,1048576],gb:[1e3**3,1024**3],
gib:[1024**3,1024**3]
},s=`${o.Z2.join(", ")} or a format: ${o.BU.join(", ")}`,a='a number above 0 with a unit: B, KB, KiB, MB, MiB, GB or GiB, as in "10 MB"',l=p(e=>h(o.Jc[o.hR[e].mediaType],"MB"))
;function c(e){return Math.max(...o.BU.map(t=>e[t].atMost))}async function u(e){
const{readYaml:t}=await Promise.all([n.e(637),n.e(318)]).then(n.bind(n,9318)),i=t(e);if(!i.ok)return{ok:!1,problems:[i.problem]};const{value:c}=i
;return null===c?{ok:!0,limits:l}:(0,r.G)(c)?function(e){const t=[],n=new Map;for(const[r,o]of e){const e=d(r),i=f(o)
;null===e?t.push(`${m(r)} is unknown: allowed are ${s}`):n.has(e)&&t.push(`${m(r)} is given twice: keep one entry for ${e}`),
null===i&&t.push(`${r}: ${m(o)} is not a size: allowed is ${a}`),null!==e&&null!==i&&n.set(e,i)}return t.length>0?{ok:!1,problems:t}:{ok:!0,
limits:p(e=>n.get(e)??n.get(o.hR[e].mediaType)??l[e])}}(Object.entries(c)):{ok:!1,problems:[`holds ${m(c)} where lines such as "file: 10 MB" should be.`]}}
function d(e){const t=e.trim().toLowerCase();return o.Z2.find(e=>e===t)??(0,o.qQ)(t)}function f(e){
const t=/^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec("string"==typeof e?e:""),[,n="",r=""]=t??[];if(!Object.hasOwn(i,r.toLowerCase()))return null
;const o=h(Number(n),r);return o.certain>=1&&Number.isSafeInteger(o.atMost)?o:null}function h(e,t){
const[n,r]=i[t.toLowerCase()],o=t=>Math.floor(Number((e*t).toPrecision(15)));return{certain:o(n),atMost:o(r),text:`${e} ${t}`}}function p(e){
return Object.fromEntries(o.BU.map(t=>[t,e(t)]))}function m(e){return"object"==typeof e&&null!==e?Array.isArray(e)?"a list":"a map":JSON.stringify(e)}}),
4576:((e,t,n)=>{n.d(t,{EY:()=>d,Fm:()=>s,Jc:()=>p,UZ:()=>f,yk:()=>h});var r=n(8161),o=n(6760),i=n(2509);class s extends Error{name="SearchError"}const a=32768
;class l extends s{name="PatternError"}const c="win32"===process.platform,u=c?/[*?[]/:/[*?[\\]/;function d(e,t){const n=e.trim()
;if(""===n||n.startsWith("#"))return null;if(n.length>a)throw new l(`it has ${n.length} characters. Allowed: ${a}`)
;const i=n.replace(/^[!\s]+/,""),s=n.slice(0,n.length-i.length);if(""===i)throw new l(`"${n}" names no file: write a pattern after the "!"`)
;const d=i.replace(/\[!?\]?[^\]]*\]/g,e=>"[]]"===e?"]":e),{base:f,rest:h}=function(e,t){const n="~"===e||e.startsWith("~/"),i=n?(0,r.homedir)():(0,
o.isAbsolute)(e)?(0,o.parse)((0,o.resolve)(e)).root:t,s=e.slice(n?1:(0,o.isAbsolute)(e)?(0,
o.parse)(e).root.length:0).split("/").filter(e=>""!==e&&"."!==e),a=s.findIndex(e=>u.test(e)),l=-1===a?s:s.slice(0,a),c=/\/\.?$/.test(e)&&s.length>0?["*","**"]:[]
;return{base:(0,o.resolve)(i,...l),rest:[...s.slice(l.length),...c]}}(c?d.replaceAll("\\","/"):d,t)
;if(h.includes(".."))throw new l(`"${n}": ".." can't follow a wildcard. Write the path without it`);return{text:n,excludes:s.replace(/\s/g,"").length%2==1,
base:f,rest:h}}function f(e){let{base:t,rest:n}=e;for(let[e]=n;void 0!==e&&(0,i.t2)((0,o.join)(t,e));[e]=n)t=(0,o.join)(t,e),n=n.slice(1)
;return n===e.rest?null:{...e,base:t,rest:n}}function h(e){return p(("/"===o.sep?e.replaceAll("\\","\\\\"):(0,i.df)(e)).replace(/[*?[]/g,"[$&]"))}function p(e){
return e.replace(/\s$/,e=>/[\r\n]/.test(e)?e:`[${e}]`).replaceAll("\n","[\t-\v]").replaceAll("\r","[\f-]")}}),9773:((e,t,n)=>{n.d(t,{k:()=>i,l:()=>o})
;var r=n(3024);async function o(e,t,n){let r=0;for(;r<t.length;){const{bytesRead:o}=await e.read(t,r,t.length-r,n+r);if(0===o)break;r+=o}return r}
function i(e,t,n){let o=0;for(;o<t.length;){const i=(0,r.readSync)(e,t,o,t.length-o,n+o);if(0===i)break;o+=i}return o}}),4780:((e,t,n)=>{n.d(t,{K0:()=>l,Qv:()=>g,
RZ:()=>u,Xm:()=>a,Z0:()=>c,kJ:()=>d,oP:()=>s,tc:()=>h,th:()=>m})
;const r=Buffer.from("PNG\r\n\n","latin1"),o=Buffer.from("d0cf11e0a1b11ae1","hex"),i=[67324752,101010256];function s(e){return w(e,r)}function a(e){
return 255===e[0]&&216===e[1]&&255===e[2]&&247!==e[3]}function l(e){return e.length>=4&&i.includes(e.readUInt32LE(0))}function c(e){return w(e,o)}
const u=new Set(["ftyp","styp","moov","moof","mdat","free","skip","wide","uuid","pnot","sidx","emsg","prft","pdin"]);function d(e){
if(e.length<8||!u.has(e.toString("latin1",4,8)))return!1;const t=e.readUInt32BE(0);return 0===t||1===t||t>=8}
const f=[[0,"Rar!"],[0,"7z¼¯'"],[0,"!<arch>\n"],[257,"ustar"],[0,"07070"],[0,"Çq"],[0,"\b"],[0,'"M'],[0,"(µ/ý"]];function h(e){
return f.some(([t,n])=>e.toString("latin1",t,t+n.length)===n)}const p=1024;function m(e){const t=e.subarray(0,p).indexOf("%PDF-");return-1===t?null:t}
function g(e){if(e.length<10||"ID3"!==e.toString("latin1",0,3))return null;const t=e.subarray(6,10);if(t.some(e=>e>127))return null;const n=16&e[5]?10:0
;return 10+t.reduce((e,t)=>128*e+t,0)+n}function w(e,t){return e.subarray(0,t.length).equals(t)}}),1731:((e,t,n)=>{n.d(t,{$D:()=>r,IW:()=>o,IZ:()=>a,K0:()=>l,
RM:()=>i,zL:()=>s});const r=65536,o={repository:"address",workflow:"text",job:"text",job_status:"text",job_status_fa:"text",run_url:"address",run_number:"text",
attempt:"text",event:"text",actor:"text",ref_name:"text",tag:"text",sha:"text",short_sha:"text",commit_subject:"text",release:{name:"text",url:"address",
notes:"lines"},pull_request:{number:"text",title:"text",url:"address"},date:"text",date_fa:"text",files:[{name:"text",size:"text",media_type:"text"}]},i={
repository:"",workflow:"",job:"",job_status:"",run_url:"",run_number:"",attempt:"",event:"",actor:"",ref_name:"",tag:"",sha:"",short_sha:"",commit_subject:"",
release:null,pull_request:null},s=Object.entries(o).flatMap(([e,t])=>a(t)?Object.keys(t).map(t=>`${e}.${t}`):e);function a(e){
return"object"==typeof e&&!Array.isArray(e)}function l(e,t){return c(e,o,"text"===t?u:d)}function c(e,t,n){
return"string"==typeof t?n(String(e??""),t):null==e?null:Array.isArray(e)?e.map(e=>c(e,t[0],n)):Object.fromEntries(Object.entries(t).map(([t,r])=>[t,c(e[t],r,n)]))
}function u(e,t){const n=e.replace(/\r\n?/g,"\n").replace(f,"");return"lines"===t?n:n.replace(/[\n\t\u2028\u2029]+/g," ").trim()}function d(e,t){
const n=u(e,"text");return"address"===t?n:/^\.+$/.test(n)?"":encodeURIComponent(n)}
const f=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu}),86:((e,t,n)=>{n.d(t,{f:()=>o});var r=n(4167)
;function o(e,t){for(const n of e.errors)t.error(n);for(const{severity:n,title:o,about:i,file:s,message:a}of(0,r.x)(e)){const e={title:o,...null===s?{}:{file:s}
};t[n](`${i}: ${a}`,e)}}}),4167:((e,t,n)=>{function r(e){const t=[...o(e),...i(e),...s(e)]
;return[...t.filter(({severity:e})=>"error"===e),...t.filter(({severity:e})=>"warning"===e)]}function o(e){
return e.results.flatMap(({path:t,status:n,problems:r})=>r.map(({code:r,severity:o,message:i})=>({severity:e.skipsInvalid&&"invalid"===n?"warning":o,title:r,
about:t??"",file:t,message:i})))}function i(e){const t=new Set(e.results.flatMap(({problems:e})=>e.map(({message:e})=>e)))
;return l(e.uploadFailures.filter(({error:e})=>!t.has(e)).map(({path:e,error:t})=>({severity:"error",title:"not uploaded",about:e,file:e,message:t
})),e=>e.message).map(([e,...t])=>0===t.length?e:{...e,about:u([e,...t].map(({about:e})=>e)),file:null})}function s(e){const t=[...e.messageDeliveries.map(e=>({
what:"The text",file:null,delivery:e})),...e.results.flatMap(({path:e,media_token:t,deliveries:n})=>n.map(n=>({what:e??`Media token ${t}`,file:e,delivery:n})))]
;return l(t.filter(({delivery:{status:e}})=>"failed"===e||"unknown"===e),({delivery:e})=>JSON.stringify([e.recipient,e.status,e.error])).map(e=>{
const[n]=e,{recipient:r,status:o,error:i}=n.delivery,s=("failed"===o?t.slice(t.indexOf(n)).map(({delivery:e})=>e):[]).filter(e=>e.recipient===r&&"not_sent"===e.status).length
;return{severity:"error",title:"failed"===o?"not delivered":"in doubt",about:r,file:1===e.length?n.file:null,message:`${u(e.map(({what:e})=>e))}: ${i??o}${a=s,
0===a?"":1===a?" So the message after it was not sent there either.":` So the ${a} messages after it were not sent there either.`}`};var a})}function a(e){
return l(e,({severity:e,title:t,message:n})=>JSON.stringify([e,t,n])).map(e=>({...e[0],about:u(e.map(({about:e})=>e))}))}function l(e,t){
return[...Map.groupBy(e,t).values()].map(([e,...t])=>[e,...t])}n.d(t,{i:()=>a,x:()=>r});const c=5;function u(e){const t=e.length-c
;return t>1?`${e.slice(0,c).join(", ")} and ${t} more`:e.join(", ")}}),4847:((e,t,n)=>{n.d(t,{Kq:()=>s,j$:()=>a,lA:()=>l});var r=n(1032),o=n(7522),i=n(6632)
;function s(e){return 0===e?"No files.":`Found ${(0,o.U9)(e,"file")}.`}function a(e){const t=null===e.size?"":` (${[e.format,(0,
o.Xq)(e.size)].filter(Boolean).join(", ")})`,n=0===e.problems.length?"ok":e.valid?"ok, with a warning":"not valid";return`${(0,r.TN)(e.path)}${t}: ${n}`}
function l(e){const{sent:t,already:n,failed:r,doubtful:s}=(0,i.eY)(e),a=e.results.filter(e=>"invalid"===e.status).length,l=0===a?"":`; ${(0,
o.U9)(a,"file")} not valid`,c=0===n?"":`; ${n} had been sent by an earlier attempt`;switch(e.status){case"empty":
return 0===a?"Nothing to do: there are no files.":`Nothing to do${l}.`;case"checked":
return 0===e.results.length?"Checked the text; nothing was sent, as asked.":`Checked ${(0,o.U9)(e.results.length,"file")}${l}; nothing was sent, as asked.`
;case"uploaded":return`Uploaded ${(0,o.U9)(e.results.length-a,"file")}${l}; nothing was sent, as asked.`;case"sent":
return 0===t?"Everything had been sent by an earlier attempt.":`Sent ${(0,o.U9)(t,"message")}${c}${l}.`;default:{const i=function(e,t){
const n=[...e>0?[`${e} not delivered`]:[],...t>0?[`${t} in doubt`]:[]];return 0===n.length?"":`; ${n.join(", ")}`}(r-s,s);if(r+t+n>0)return`Sent ${(0,
o.U9)(t,"message")}${c}${i}${l}.`;const u=e.results.filter(e=>"uploaded"===e.status).length;return u>0?`Uploaded ${u} of ${(0,
o.U9)(e.results.length-a,"file")}${l}. See the errors.`:`Nothing was sent${l}. See the errors.`}}}}),7954:((e,t,n)=>{n.d(t,{Yz:()=>i,dN:()=>a,uN:()=>o})
;var r=n(6632);function o(e){const t=(0,r.Hh)(e.results),{sent:n,failed:o}=(0,r.eY)(e);return{status:e.status,sent_count:n,failed_count:o,media_token:t[0]??"",
receipt:e.receipt??"",media_tokens:t,conversation_ids:e.conversationIds,message_deliveries:e.messageDeliveries,results:e.results}}function i(e){const t={
...o(e),results:a(e)?l(e):e.results},n=Object.entries(t).map(([e,t])=>[e,"string"==typeof t?t:JSON.stringify(t)]);return Object.fromEntries(n)}const s=1048576
;function a({results:e}){return 2*JSON.stringify(e).length>s}function l({results:e}){return e.map(({path:e,media_token:t,status:n})=>({path:e,media_token:t,
status:n}))}}),5477:((e,t,n)=>{n.d(t,{A:()=>s,D:()=>i});var r=n(3024)
;const o=r.constants.O_WRONLY|r.constants.O_CREAT|(r.constants.O_NONBLOCK??0)|(r.constants.O_NOFOLLOW??0);function i(e){(0,r.closeSync)(a(e))}function s(e,t){
const n=a(e);try{(0,r.ftruncateSync)(n),(0,r.writeFileSync)(n,`${JSON.stringify(t.results)}\n`)}finally{(0,r.closeSync)(n)}}function a(e){const t=(0,
r.openSync)(e,o,420);if((0,r.fstatSync)(t).isFile())return t;throw(0,r.closeSync)(t),new Error("it is not a regular file")}}),6632:((e,t,n)=>{n.d(t,{Hh:()=>a,
K:()=>i,c2:()=>o,eY:()=>s});var r=n(4226);function o(e,t,n){return 0===t?"empty":e===t?n:e>0?"partial":"failed"}function i({messageDeliveries:e,results:t}){
return[...e,...t.flatMap(({deliveries:e})=>e)]}function s(e){const t=i(e),n=e=>t.filter(t=>t.status===e).length;return{all:t.length,sent:n("sent"),
already:n("already_sent"),failed:t.filter(e=>!(0,r.K)(e)).length,doubtful:n("unknown")}}function a(e){return e.flatMap(e=>e.media_token??[])}}),9185:((e,t,n)=>{
n.d(t,{J:()=>i,T:()=>o});var r=n(6833);async function o(e){const t=[];for(const{name:n,write:r}of e)try{await r()}catch(e){t.push(i(n,e))}return t}
function i(e,t){
return`${e} can’t be written (${(0,r.$)(t)??(t instanceof Error?t.message:String(t))}). What was sent stays sent: see the other places before you run it again.`
}}),6882:((e,t,n)=>{n.d(t,{e:()=>Me});var r=n(4226),o=n(3930),i=n(6404),s=n(6760),a=n(3801);function l(e){const t=s.posix.extname(e).slice(1);return{
stem:""===t?e:e.slice(0,-t.length-1),extension:t,format:(0,a.qQ)(t)}}function c(e,t,n){const r=[],o=new Map;return e.items.forEach((i,s)=>{
const a=t.deliveries[s]??[];if("token"===i.kind){const{mediaToken:t}=i,o=u({kind:"token",mediaToken:t,deliveries:a},e.mode,n);r.push({...d,media_token:t,
status:o,deliveries:a})}"file"===i.kind&&o.set(i.file,function(r,o){
const i=t.deliveries[o]??[],s=t.uploads[o],a=s&&"mediaToken"in s?s.mediaToken:null,l="failed"===s?.status?s.problem:null;return{...f(r),
problems:l?[...r.problems,l]:r.problems,media_token:a,status:u({kind:"file",mediaToken:a,deliveries:i},e.mode,n),deliveries:i}}(i.file,s))}),
[...r,...e.checked.map(e=>o.get(e)??function(e){return{...f(e),status:"invalid"}}(e))]}function u({kind:e,mediaToken:t,deliveries:n},o,i){
return"check"===o?"checked":"send"===o&&n.every(r.K)?"sent":"upload"===o&&null!==t?"uploaded":i?"token"===e?"failed":n.every(({status:e})=>"not_sent"===e)?"checked":"failed":"failed"
}const d={path:null,name:null,media_type:null,format:null,mime_type:null,size:null,sha256:null,media_token:null,status:"failed",problems:[],deliveries:[]}
;function f(e){return{...d,path:e.path,name:e.name,media_type:e.mediaType,format:e.format,mime_type:e.mimeType,size:e.size,sha256:e.sha256,problems:e.problems}}
var h=n(6632);const p={mode:"send",items:[],checked:[],unchecked:[],skipsInvalid:!1,problems:[],receipt:null};function m(e,t,n){
const o=n.length>0,i=[...c(e,t,o),...e.unchecked.map((e,n)=>function({path:e,absolutePath:t},n){const o=(0,
s.basename)(t),{format:i}=l(o),c=null===i?null:a.hR[i].mediaType,u=n.length>0&&n.every(r.K)?"sent":"failed";return{...d,path:e,name:o,media_type:c,status:u,
deliveries:n}}(e,t.unchecked[n]??[]))],u=function(e,t){return"text"===e[0]?.kind?t.deliveries[0]??[]:[]}(e.items,t),{all:f,undone:p}=w[e.mode](e,{results:i,
messageDeliveries:u});return{results:i,messageDeliveries:u,conversationIds:t.conversationIds,uploadFailures:e.items.flatMap((e,n)=>{const r=t.uploads[n]
;return"file"===e.kind&&"failed"===r?.status?[{path:e.file.path,error:r.error}]:[]}),status:o?b(t):(0,h.c2)(f-p,f,g[e.mode]),
errors:[...n,...e.problems,...null===t.ended?[]:[t.ended]],skipsInvalid:e.skipsInvalid&&!o,failed:o||p>0,receipt:e.receipt}}const g={check:"checked",
upload:"uploaded",send:"sent"},w={check({items:e,checked:t,skipsInvalid:n,problems:r}){const o=n?0:t.filter(e=>!e.valid).length,i=o+(r.length>0?1:0);return{
all:Math.max(e.length+o,i),undone:i}},upload:({items:e},{results:t})=>({all:e.length,undone:t.filter(({status:e})=>"failed"===e).length}),send(e,t){
const{all:n,failed:r}=(0,h.eY)(t);return{all:n,undone:r}}};function b(e){return e.deliveries.flat().some(r.K)?"partial":"failed"}
var y=n(822),k=n(1187),v=n(3117),$=n(5477),_=n(5998),x=n(6833),X=n(1032),T=n(1455),P=n(7451);const O={"=":null,o:{code:"content_mismatch",severity:"warning"},
X:{code:"content_mismatch",severity:"error"},p:{code:"encrypted",severity:"warning"},v:{code:"video_in_voice",severity:"warning"},V:{code:"video_in_voice",
severity:"error"},n:{code:"no_video",severity:"warning"}},S=function(){
const[e="",...t]="\n                         PNG JPEG PDF DOC DOCX XLS XLSX PPT PPTX M4A 3GP MP4\nPNG                      =   o    X   X   X    X   X    X   X    X   X   X\nJPEG                     o   =    X   X   X    X   X    X   X    X   X   X\nPDF                      X   X    =   o   o    o   o    o   o    X   X   X\nDOC                      X   X    o   =   o    o   o    o   o    X   X   X\nDOCX                     X   X    o   o   =    o   o    o   o    X   X   X\nXLS                      X   X    o   o   o    =   o    o   o    X   X   X\nXLSX                     X   X    o   o   o    o   =    o   o    X   X   X\nPPT                      X   X    o   o   o    o   o    =   o    X   X   X\nPPTX                     X   X    o   o   o    o   o    o   =    X   X   X\nprotected Office         X   X    X   p   p    p   p    p   p    X   X   X\ntruncated Office         X   X    X   =   =    =   =    =   =    X   X   X\nM4A audio                X   X    X   X   X    X   X    X   X    =   o   n\n3GP audio                X   X    X   X   X    X   X    X   X    o   =   n\nM4A or 3GP audio         X   X    X   X   X    X   X    X   X    =   =   n\nMP4 video                X   X    X   X   X    X   X    X   X    V   X   =\n3GP video                X   X    X   X   X    X   X    X   X    V   v   o\nMP4 or 3GP video         X   X    X   X   X    X   X    X   X    V   v   =\nneither audio nor video  X   X    X   X   X    X   X    X   X    X   X   n\nMP4 without index        X   X    X   X   X    X   X    X   X    =   =   =\nunsupported              X   X    X   X   X    X   X    X   X    X   X   X\n".trim().split("\n"),n=e.split(/\s+/)
;return Object.fromEntries(t.map(e=>{const[t="",...r]=e.split(/\s{2,}/);return[t,Object.fromEntries(r.map((e,t)=>[n[t],O[e]]))]}))}()
;var M=n(7598),E=n(3024),I=n(2017),D=n(2509),U=n(9773);const C=65536,G=67108864,N=1e5,L={startOfImage:216,endOfImage:217,startOfScan:218,temporary:1
},R="the picture data has no end marker";function j(e){const t=function(e){let t=2;for(let n=0;n<N;n+=1){const n=F(e,t)
;if(null===n||n.code===L.endOfImage)return null;if(t=n.end+A(e,n),t>e.size)return null;if(n.code===L.startOfScan)return t}return null}(e)
;return null===t?"it ends before the picture data":function(e,t){const n=e.read(Math.max(t,e.size-2),2);return 2===n.length&&255===n[0]&&n[1]===L.endOfImage
}(e,t)||function(e,t){let n=t;for(let t=0;t<N;t+=1){const t=F(e,n);if(null===t)return!1;if(t.code===L.endOfImage)return!0;n=t.end+A(e,t)}return!0}(e,t)?null:R}
function F(e,t){for(let n=t;n<e.size;){const t=n-n%C,r=e.read(t,C+1);let o=r.indexOf(255,n-t);for(;-1!==o&&o+1<r.length;){const e=r[o+1]
;if(0!==e&&255!==e&&!B(e))return{code:e,end:t+o+2};o+=1,255!==r[o]&&(o=r.indexOf(255,o))}n=t+C}return null}function A(e,{end:t}){const n=e.read(t,2)
;return n.length<2?e.size:Math.max(2,n.readUInt16BE(0))}function B(e){return e===L.temporary||e>=208&&e<=L.startOfImage}
const z=16384,K=2048,W=/[\r\n]\d{1,10} \d{1,5} obj\b/;function H(e){return(0,P.eO)("PDF",{truncated:J(e)})}function J(e){
const t=e.read(Math.max(0,e.size-z),z),n=t.lastIndexOf("%%EOF");if(-1===n)return"there is no %%EOF in its last 16 KB"
;if(W.test(t.toString("latin1",n)))return"its last update has no %%EOF";const r=t.length-n,o=function(e){
const t=e.toString("latin1",0,K),n=/<<[^>]*\/Linearized[^>]*/.exec(t)?.[0]??/\/Linearized[^>]*/.exec(t)?.[0];return Number(n&&/\/L\s+(\d+)/.exec(n)?.[1])
}(e.head);return o>e.size&&r>z/16?`it declares ${o} bytes and has ${e.size}`:null}const q=8,Y=8,V=12,Z=5e5,Q="its chunks do not end in IEND";function ee(e){
let t=q;for(let n=0;n<Z;n+=1){const n=e.read(t,Y);if(n.length<Y)return Q;const r=t+V+n.readUInt32BE(0),o=n.toString("latin1",4)
;if(r>e.size||/[^A-Za-z]/.test(o))return Q;if("IEND"===o)return null;t=r}return null}var te=n(4780);async function ne(e){
const{nameUnsupported:t}=await n.e(922).then(n.bind(n,922));return t(e)}const re=8388608,oe=65536;function ie(){const e=re/256;let t=0;return async n=>{
t+=Math.max(n,e),t<re||(t=0,await new Promise(e=>setImmediate(e)))}}var se=n(4820),ae=n(5956);function le(e,t,...n){return{code:e,severity:t,
message:n.filter(e=>null!==e).join(" ")}}function ce(e,t){
return le("encrypted","warning",e.includes("encrypted")?`This is ${e}.`:`This is ${e}, and it is encrypted.`,"needed"===t?"The recipient needs its password to open it.":"The recipient may need a password to open it.","To send it without a password, save it without one.")
}function ue(e){
return le("not_a_file","error",`This is ${e}, not a file.`,"Only regular files are sent.",'Narrow the pattern, or exclude this path with a line that starts with "!".')
}function de(e){
return le("unreadable","error",`The file can't be read: ${e}.`,"Every file is read and checked before it is sent.",'Check that it exists and that this user may read it, or exclude it with a line that starts with "!".')
}function fe(){
return le("changed","error","The file was written to while it was checked.","Only checked content is sent.","Wait for the step that writes it to finish, then run this step again.")
}function he(e){return`${e.toLocaleString("en-US")} bytes`}function pe(e,t,n){const r=t.isDirectory(),o=!(0,D.FK)(e,n),i=[];return o&&i.push(function(e){
return e?le("outside_workspace","error","This folder lies outside the workspace, or is a symbolic link that leads out of it.","Only what is inside the workspace is sent; nothing in the folder was looked at.",'Copy what you need into the workspace, or exclude this path with a line that starts with "!"; on the command line, --workspace can name a larger folder.'):le("outside_workspace","error","The file lies outside the workspace, perhaps behind a symbolic link.","Only files inside the workspace are sent; this one was not read.","Copy the file into the workspace; on the command line, --workspace can name a larger folder.")
}(r)),t.isFile()||o&&r||i.push(function(e,t){if(e.isFIFO())return ue("a named pipe");if(e.isSocket())return ue("a socket")
;if(e.isCharacterDevice()||e.isBlockDevice())return ue("a device");try{return(0,E.readdirSync)(t),ue("a folder")}catch(e){
return de(`it is a folder that can't be opened (${(0,x.$)(e)})`)}}(t,e)),i.length>0?{ok:!1,problems:i,isFolder:r}:{ok:!0,realPath:e}}function me(e,t){
const n=(0,x.$)(e)??String(e);switch(n){case"ENOENT":return t?.includes("�")?"its name is not valid UTF-8, so it must be renamed":void 0!==t&&function(e){
return(0,E.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink()??!1}(t)?"it is a symbolic link to something that does not exist":"it does not exist any more"
;case"ELOOP":return"it is a symbolic link that leads back to itself";case"EACCES":case"EPERM":return`permission denied (${n})`;default:
return`the system reports ${n}`}}const ge=a.Z2.map(e=>{const t=Object.values(a.hR).filter(t=>t.mediaType===e)
;return`${e}: ${t.flatMap(e=>e.extensions.map(e=>`.${e}`)).join(", ")}`}).join("; ");function we(e,t){const{extension:n}=l(e)
;return le("unsupported_extension","error",""!==n?`Divar's chat does not accept the extension ".${n}".`:e.startsWith(".")?`"${e}" is only an extension, without a name before it.`:`"${e}" has no extension, which Divar's chat needs.`,null===t?null:`The content is ${t.label}.`,`Allowed: ${ge}.`,null===t?"Rename or convert the file.":ye(e,t))
}const be={image:"an image",file:"a file",voice:"a voice message",video:"a video"};function ye(e,t){const{extension:n,format:r}=l(e);switch(t.kind){
case"3GP video":return(0,ae.cp)(t.advice??(0,ae.J$)("3gp"),r);case"neither audio nor video":return"Export it again, with its audio or video."
;case"MP4 without index":case"truncated Office":return ae.$I;case"protected Office":return"Give it the extension of its format (.docx, .xlsx or .pptx)."}
const o=(0,P.be)(t,(0,a.w)(n));if(null===o)return null===t.advice?"Export or convert it to one of the allowed formats.":(0,ae.cp)(t.advice,r)
;const{extensions:i,mediaType:s}=a.hR[o];return`Rename it to "${function(e,t){const{stem:n}=l(e),r=n.replace(/[. ]+$/,"")
;return/^\.[^.]*$/.test(e)||""===r?`file.${t}`:`${r}.${t}`}(e,i[0])}": it is then sent as ${be[s]}.`}async function ke(e,t,r){const o=(0,
s.basename)(e.absolutePath),i=l(o).format;let c=null,u=t.ok?[]:t.problems;if(t.ok)try{const e=null===i?(0,
se.Ux)(r.limits):r.limits[i].atMost,o=await async function(e,t){return(0,D.D4)(e,async(r,o)=>{if(!o.isFile())return"not a file";if(!(0,
D.ii)(e,r,o))return"replaced";const i=Number(o.size),s=(0,D.cu)(o),l=(0,I.m6)(r,0,Math.min(i,I.jT)),c=(0,I.NR)(r,i,l),u=0===i?null:await async function(e,t=!0){
const{head:r}=e;if((0,te.oP)(r))return function(e,t){return(0,P.eO)("PNG",{truncated:t?ee(e):null})}(e,t);if((0,te.Xm)(r))return function(e,t){
const n=t&&e.size<=G;return(0,P.eO)("JPEG",{truncated:n?j(e):null})}(e,t);if((0,
te.K0)(r))return(await Promise.all([n.e(446),n.e(552)]).then(n.bind(n,8552))).readArchive(e);if((0,
te.Z0)(r))return(await n.e(938).then(n.bind(n,938))).readOleOffice(e,t);const o=(0,te.kJ)(r)?(await n.e(580).then(n.bind(n,6580))).readMp4(e):null;if(o)return o
;if((0,te.tc)(r))return ne(r);const i=await async function(e){const t=(0,te.Qv)(e.head);if(null===t)return null;const r=e.read(t,I.jT);if(!(0,
te.kJ)(r))return null;const{readMp4:o}=await n.e(580).then(n.bind(n,6580)),i=o({size:e.size-t,head:r,read:(n,r)=>e.read(t+n,r)})
;if(null===i||"unsupported"===i.kind)return i;const s=a.hR[(0,P.be)(i,null)??"M4A"].extensions[0];return(0,
P.qO)(`${i.label} behind an ID3 tag, which belongs to MP3`,`Remove the tag: \`tail -c +${t+1} in.${s} >out.${s}\`.`,null,i.truncated)}(e);if(i)return i
;const s=(0,te.th)(r);if(0===s)return H(e);const{readText:l,readWebPage:c}=await n.e(686).then(n.bind(n,686));return c(r)||(null===s?l(r)??ne(r):H(e))
}(c,i<=t),d=i>t?null:await async function(e,{size:t,head:n}){if(n.length===t)return(0,M.hash)("sha256",n,"hex");const r=ie(),o=(0,
M.createHash)("sha256").update(n),i=Buffer.allocUnsafe(oe);for(let s=n.length;s<t;s+=oe){const n=i.subarray(0,Math.min(oe,t-s));if((0,
U.k)(e,n,s)<n.length)return"changed";o.update(n),await r(n.length)}return o.digest("hex")}(r,c);return{size:i,identity:s,content:u,sha256:"changed"===d?null:d,
changed:"changed"===d||i>I.jT&&!(0,D._G)(s,(0,D.cu)((0,E.fstatSync)(r,{bigint:!0})))}})}(t.realPath,e);"string"==typeof o?u=[ve[o]]:c=o}catch(e){u=[de(me(e))]}
return u=[...null!==i||!t.ok&&t.isFolder?[]:[we(o,c?.content??null)],...u,...c?$e(o,i,c,r.limits):[]],function(e,t,n){
const{extension:r,format:o}=l(e.name),i=(0,a.w)(r),s={...e,format:n?.content?(0,P.be)(n.content,i):null,mimeType:n?.content?(0,P.MR)(n.content,i):null
},c=null===o?null:a.hR[o].mediaType;if(e.problems.some(({severity:e})=>"error"===e)||!t.ok||!n?.sha256||null===c||null===s.mimeType)return{...s,valid:!1,
mediaType:c,size:n?.size??null,sha256:n?.sha256??null};const{size:u,sha256:d,identity:f}=n,{realPath:h}=t;return{...s,valid:!0,realPath:h,mediaType:c,
mimeType:s.mimeType,size:u,sha256:d,identity:f}}({path:e.path,name:o,problems:u},t,c)}const ve={"not a file":ue("a special file"),replaced:fe()}
;function $e(e,t,{content:n,size:r,changed:o},i){const s=[]
;if(o&&s.push(fe()),0===r&&s.push(le("empty","error","The file is empty (0 bytes).","A file must have content.","Check that the step that writes it succeeded, or exclude the file.")),
null!==t&&s.push(function(e,t,n){
return e<=t.certain?null:e>t.atMost?le("too_large","error",`The size is ${he(e)}.`,`Allowed for ${n}: ${t.text}, which is ${he(t.atMost)} at most.`,(0,
ae._u)(n)):le("size_ambiguous","warning",`The size is ${he(e)}.`,`Allowed for ${n}: ${t.text}, which is ${he(t.certain)} or ${he(t.atMost)}: Divar does not document which.`,`Up to ${he(t.certain)} are certain to be accepted.`)
}(r,i[t],t)),null!==n){const r=null===t?null:function(e,t){return S[t][e]}(t,n.kind);null!==r&&s.push(function(e,t,n,r){switch(r.code){case"encrypted":
return ce(n.label,"possible");case"video_in_voice":return function(e,t,n){
return le("video_in_voice",n,`The name says voice message, but the content is ${t.label}.`,"warning"===n?"A voice message is audio: Divar may refuse this one, or play its audio only.":"A voice message (.m4a, .3gp) is audio only.",`${ye(e,t)} Its audio alone is a voice message: ${(0,
ae.iI)(function(e){return a.hR[(0,P.be)(e,null)??"MP4"].extensions[0]}(t))}.`)}(e,n,r.severity);case"no_video":return function(e,t,n){
return le("no_video",n,`The name says video, but the content is ${t.label}.`,"A video (.mp4) has a picture: Divar may refuse this one.","neither audio nor video"===t.kind?"Export the video again.":ye(e,t))
}(e,n,r.severity);default:
return le(r.code,r.severity,`The name says ${t}, but the content is ${n.label}.`,"warning"===r.severity?"Divar accepts both, but may handle the file by its name.":`Allowed under this name: ${t}.`,ye(e,n))
}
}(e,t,n,r)),"none"!==n.password&&s.push(ce(n.label,n.password)),null!==n.truncated&&s.push(le("truncated","warning",`The end of the file seems to be missing: ${n.truncated}.`,"Such a file may not open.","Check that the step that writes it finishes before this one, and that the disk is not full."))
}return s.filter(e=>null!==e)}var _e=n(4576),xe=n(4847)
;const Xe="Check that the step which writes them succeeded, or go on without files, with if_no_files_found: warn.";async function Te(e,t){
const{mode:r}=e,{plan:o,buttons:i,errors:a}=await async function(e,t){const{mode:r}=e,{files:o,error:i}=await async function(e,{log:t,signal:r}){
const{patterns:o,workingDirectory:i,workspace:a,ifNoFilesFound:l}=e;if(0===o.length)return{files:[],error:null};t.phase("Find files");const c={patterns:o,
workingDirectory:i,workspace:a,signal:r},u=[];try{const{findFiles:r}=await Promise.all([n.e(360),n.e(923),n.e(950)]).then(n.bind(n,1950)),o=await r({...c,
onUnmatched:e=>u.push(e)}),i=await async function(e,{mode:t,resultsFile:n},r){const o=[["the receipt",t.receipt?.path??null],["results_file",n]];let i=e
;for(const[e,t]of o){const n=null===t?null:await(0,T.realpath)(t).catch(()=>null);if(null===n)continue
;const o=await Promise.all(i.map(async({absolutePath:e})=>(0,s.basename)(e)===(0,s.basename)(n)&&await(0,T.realpath)(e).catch(()=>null)===n))
;o.includes(!0)&&r.info(`Left out ${e}, which the patterns match.`),i=i.filter((e,t)=>!o[t])}return i}(o,e,t);if(t.info((0,xe.Kq)(i.length)),
"ignore"===l)return{files:i,error:null};if(i.length>0)return await async function(e,t,r){if(0===e.length)return
;const{explainUnmatched:o}=await Promise.all([n.e(360),n.e(923),n.e(494)]).then(n.bind(n,6494)),i=await o(t,e)
;for(const t of e)r.warning(`No file matches “${(0,X.Kb)(t)}”; others do. ${i.get(t)??""}`.trim())}(u,c,t),{files:i,error:null}
;const{describeNoMatch:a}=await Promise.all([n.e(360),n.e(923),n.e(494)]).then(n.bind(n,6494)),d=await a(c,u);return"error"===l?{files:i,error:`${d} ${Xe}`
}:(t.warning(d),{files:i,error:null})}catch(e){if(e instanceof _e.Fm)return{files:[],error:`${e.message}.`};if(r.aborted&&e===r.reason)return{files:[],
error:(new _.cc).message};throw e}}(e,t),a=[i,Pe(e)].filter(e=>null!==e),l=await async function(e,{workspace:t,limits:n},{log:r,signal:o}){
e.length>0&&r.phase("Check files");const i=[];return await async function(e,t){const n=function(e){const t=new Map;return({absolutePath:n})=>{try{const r=(0,
E.lstatSync)(n);if(r.isSymbolicLink()){const t=E.realpathSync.native(n);return pe(t,(0,E.statSync)(t),e)}return pe((0,s.join)((e=>{const n=(0,
s.dirname)(e),r=t.get(n);if(void 0!==r)return r;const o=E.realpathSync.native(n);return t.set(n,o),o})(n),(0,s.basename)(n)),r,e)}catch(e){return{ok:!1,
problems:[de(me(e,n))],isFolder:!1}}}}(t.workspace),r=ie(),o=[];for(const i of e){const e=await ke(i,n(i),t);o.push(e),t.onChecked?.(e),await r(e.size??0)}
return o}(e,{workspace:t,limits:n,onChecked:e=>{i.push(e),r.info((0,xe.j$)(e)),o.throwIfAborted()}}).catch(e=>{if(e!==o.reason)throw e}),i
}(o,e,t),c=o.slice(l.length);c.length>0&&a.push((new _.cc).message);const u=l.filter(e=>e.valid)
;u.length<l.length&&"fail"===e.onInvalid&&"check"!==r.kind&&a.push(Oe)
;const d="send"===r.kind&&0===a.length,f=null===i&&0===c.length?await async function(e,t,r,o){
if(null===e.message&&null===e.buttons&&null===e.receiverButtons)return Se(e)
;if("upload"===e.mode.kind)return r.log.info("With send: false no message is sent: the text and the buttons are not used."),{ok:!0,text:null,buttons:null}
;const{prepareMessage:i}=await Promise.all([n.e(782),n.e(165)]).then(n.bind(n,4165)),s=await i(e,t,{...r,online:o,now:r.clock.now()})
;return"check"===e.mode.kind&&s.ok&&null!==s.text&&r.log.info(`The text: ${(0,X.Kb)(s.text,500)}`),s}(e,u,t,d):Se(e),h=f.ok?[]:f.problems
;"check"!==r.kind&&a.push(...h);const p=f.ok?f.text:e.message;return{plan:{mode:r.kind,items:(0,k.S3)({text:null===p||null===e.message?null:{filled:p,
source:e.message},givenTokens:e.givenTokens,files:u}),checked:l,unchecked:c,skipsInvalid:"skip"===e.onInvalid,problems:"check"===r.kind?h:[],
receipt:r.receipt?.path??null},buttons:f.ok?f.buttons:null,errors:a}}(e,t);let l=null;if(0===a.length&&"check"!==r.kind){
const{deliverOnline:e}=await Promise.all([n.e(728),n.e(734),n.e(104),n.e(972),n.e(283)]).then(n.bind(n,2283)),s=await e(r,o.items,i,t)
;"error"in s?a.push(s.error):l=s}const c=a.map(e=>`Nothing was sent. ${e}`);return l??=await async function(e,t,r){
const o="send"===e.kind?e.recipients:[],i="send"===e.kind?e.onChanged:"skip",s=await async function(e){if("check"===e.kind||null===e.receipt)return y.GE
;const{readReceipt:t}=await Promise.all([n.e(728),n.e(166)]).then(n.bind(n,8166));return t(e.receipt.path,e.receipt.scope)}(e);return(0,
v.nT)(t.items,t.unchecked,{recipients:o,onChanged:i},s,r)}(r,o,c[0]??""),m(o,l,c)}function Pe({resultsFile:e}){try{return null!==e&&(0,$.D)(e),null}catch(t){
const n=(0,x.$)(t)??t.message;return`results_file is “${(0,X.Kb)(e??"")}”, which can’t be written (${n}). Give a path in a folder that exists.`}}
const Oe="A file is invalid. Correct it, or send the others with on_invalid: skip.";function Se({message:e}){return{ok:!0,text:e,buttons:null}}
async function Me(e,t,n){let s={jobSummary:!0,resultsFile:null};for(const e of(0,i.Wm)(process.env))n.redactor.add(e);const a=e=>m(p,r.X,e);try{const r=await(0,
o.T)(e,t);if(!r.ok)return{report:a(r.problems.map(({message:e})=>`Input ${e}`)),inputsRejected:!0,destinations:r.destinations};s=r.job
;for(const e of r.warnings)n.log.warning(e);return{report:await Te(r.job,n),inputsRejected:!1,destinations:s}}catch(e){
return n.log.debug(e instanceof Error?e.stack??e.message:String(e)),{report:a([`Unexpected: ${e instanceof Error?e.message:String(e)}. Please report this.`]),
inputsRejected:!1,destinations:s}}}}),5998:((e,t,n)=>{n.d(t,{Fh:()=>a,cc:()=>r});class r extends Error{name="CancelledError";constructor(){
super("The run was cancelled.")}}const o=["SIGINT","SIGTERM","SIGHUP"],i=5e3,s=300;function a(e={}){const t=new AbortController,n=new AbortController;let r=0
;const a=()=>{t.signal.aborted?e.onCancel&&Date.now()-r>s&&n.abort(new Error("cancelled")):(r=Date.now(),t.abort(new Error("cancelled")),e.onCancel?.(),
setTimeout(()=>n.abort(new Error("cancelled")),i).unref())};for(const e of o)process.on(e,a);return{signal:t.signal,forceSignal:n.signal}}}),2748:((e,t,n)=>{
n.d(t,{m:()=>o});var r=n(6119);const o={now:Date.now,monotonic:()=>performance.now(),sleep:async(e,t)=>{t?.throwIfAborted(),await(0,r.setTimeout)(e,void 0,t?{
signal:t}:{}).catch(e=>{throw t?.aborted?t.reason:e})},random:Math.random}}),8600:((e,t,n)=>{n.d(t,{C:()=>o});const r=1500;function o(e){process.exitCode=e,
setTimeout(()=>process.exit(),r).unref()}}),9585:((e,t,n)=>{n.d(t,{n:()=>i});var r=n(3024),o=n(1455);async function i(e){if("win32"===process.platform)return
;const t=await(0,o.open)(e,r.constants.O_RDONLY).catch(()=>null);await(t?.sync().catch(()=>{})),await(t?.close())}}),6833:((e,t,n)=>{function r(e){
if(!(e instanceof Error))return null;if("code"in e&&"string"==typeof e.code)return e.code;const t=e instanceof AggregateError?e.errors[0]:e.cause
;return void 0===t||t===e?null:r(t)}n.d(t,{$:()=>r})}),6219:((e,t,n)=>{n.d(t,{G:()=>r,Z:()=>o});const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&#39;"};function o(e){return e.replace(/[&<>"']/g,e=>r[e]??e)}}),7727:((e,t,n)=>{function r(e){try{return JSON.parse(e)}catch{return}}function o(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}n.d(t,{G:()=>o,q:()=>r})}),5900:((e,t,n)=>{function r(e){
return/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(e)}n.d(t,{c:()=>r})}),6170:((e,t,n)=>{n.d(t,{l:()=>w});var r=n(6219);function o(e,t){
const n=[...e.matchAll(/\\+|[^\\]/gu)].map(([e])=>function(e){if(!e.startsWith("\\"))return d(e);const{length:t}=e,[,...n]=d("\\")
;return[`\\\\{${t},${t*c}}`,...n.map(e=>`(?:${e}){${t}}`)]
}(e)),r=n.map(e=>`(?:${e.join("|")})`),o=new RegExp(r.join(""),"g"),s=new RegExp(r.slice(0,t).join(""),"g");return{length:e.length,
replace:e=>e.replace(o,"***"),cutIn(e){if(n.length<=t)return e.length;s.lastIndex=Math.max(0,e.length-n.length*u);for(let t=s.exec(e);null!==t;t=s.exec(e)){
if(i(e,t.index,n))return t.index;s.lastIndex=t.index+1}return e.length}}}function i(e,t,n){let r=[t]
;for(const t of n)if(r=[...new Set(r.flatMap(n=>t.flatMap(t=>a(t,e,n))))],r.some(t=>t===e.length||l.test(e.slice(t,t+u+1))))return!0;return!1}const s=new Map
;function a(e,t,n){const r=s.get(e)??new RegExp(e,"y");return s.set(e,r),r.lastIndex=n,r.test(t)?[r.lastIndex]:[]}
const l=new RegExp(["(?:%(?:25)?[0-9a-f]{2}){0,3}(?:%(?:25?)?[0-9a-f]?)?",String.raw`(?:\\{1,8}u[0-9a-f]{4})?(?:\\{1,8}(?:u[0-9a-f]{0,3})?)?`,"&(?:#x?[0-9a-f]{0,12}|[a-z]{0,6})"].map(e=>`^(?:${e})$`).join("|"),"i"),c=8,u=2*(c+5)
;function d(e){if(/[a-z0-9]/i.test(e))return[e]
;const t=e=>e.toString(16).padStart(2,"0"),n=[...Buffer.from(e)].map(e=>`%(?:25)?${h(t(e))}`).join(""),o=Array.from({length:e.length
},(t,n)=>e.charCodeAt(n)).map(e=>`\\\\{1,${c}}u${h(e.toString(16).padStart(4,"0"))}`).join(""),i=e.codePointAt(0)
;return[`\\\\{0,${c}}${f(e)}`,n,o,`&#0{0,8}${i};`,`&#[xX]0{0,8}${h(t(i))};`,...r.G[e]?[r.G[e]]:[],..."'"===e?["&apos;"]:[],..." "===e?["\\+"]:[]]}function f(e){
return e.replace(/[\\^$.*+?()[\]{}|/-]/,"\\$&")}function h(e){return e.replace(/[a-f]/g,e=>`[${e}${e.toUpperCase()}]`)}const p=4,m=8,g=1e3;function w(e=()=>{}){
const t=new Set,n=[],r=function(e,t){const n=new Map;let r=0;const o=(t,r)=>n.get(t.slice(r,r+e)),i=(e,t)=>{for(const[n,r]of o(e,t)??[]){const o=e.slice(t,t+n)
;if(r.has(o))return o}};return{add(t){r=Math.max(r,t.length);const o=t.slice(0,e),i=n.get(o)??new Map,s=i.get(t.length)
;s?s.add(t):n.set(o,new Map([...i,[t.length,new Set([t])]].sort(([e],[t])=>t-e)))},replace(t){if(0===n.size)return t;let r="",o=0
;for(let n=0;n+e<=t.length;n+=1){const e=i(t,n);void 0!==e&&(r+=`${t.slice(o,n)}***`,o=n+e.length,n=o-1)}return r+t.slice(o)},cutIn(e){
for(let n=Math.max(0,e.length-r);n+t<=e.length;n+=1){const t=e.slice(n);for(const r of o(e,n)?.values()??[])for(const e of r)if(e.startsWith(t))return n}
return e.length}}}(p,m);return{add(r){const i=[r,...r.split(/\r?\n/)].map(e=>e.trim());for(const r of new Set(i.filter(({length:e})=>e>=p)))if(!t.has(r)){
for(const n of b(r))t.has(n)||e(n),t.add(n);for(const e of[r,...y(r)])n.push(o(e,m))}n.sort((e,t)=>t.length-e.length)},addShortLived(n){
if(!(n.length<p||t.has(n))){t.add(n),e(n);for(const e of new Set(b(n)))r.add(e)}},redact(e){const t=n.reduce((e,{replace:t})=>t(e),r.replace(e)),o=t.split("…")
;return o.length>g?i(t):o.map(i).join("…")}};function i(e){if(e.length<m)return e;const t=Math.min(r.cutIn(e),...n.map(({cutIn:t})=>t(e)))
;return t<e.length?`${e.slice(0,t)}***`:e}}function b(e){if(e.length<p)return[];const t=JSON.stringify(e).slice(1,-1)
;return[e,encodeURIComponent(e.toWellFormed()),new URLSearchParams([["",e]]).toString().slice(1),t,t.replaceAll("/","\\/"),...y(e)]}function y(e){
const t=Buffer.from(e).toString("base64");return[t,t.replace(/=+$/,""),Buffer.from(e).toString("base64url")]}}),1032:((e,t,n)=>{function r(e){
return e.replace(s,l).replace(/##(?=\w{0,20}\[)/g,"#​#").replace(/^(\s*):(?=:)/,"$1:​")}function o(e){
return JSON.stringify(e).replace(s,e=>c(e)).replace(/#(?=#)/g,c("#"))}function i(e,t=200){const n=r(e.trim().slice(0,4*t))
;return n.length>t?`${n.slice(0,t).replace(/\p{Surrogate}$/u,"")}…`:n}n.d(t,{EL:()=>o,Kb:()=>i,TN:()=>r})
;const s=/[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu,a={"\n":"\\n","\r":"\\r","\t":"\\t"}
;function l(e){return a[e]??c(e)}function c(e){return`\\u${e.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}}),8032:((e,t,n)=>{n.d(t,{L:()=>r,a:()=>o
});const r=/^[\x21-\x7E]+$/,o=4096}),7522:((e,t,n)=>{n.d(t,{QA:()=>i,U9:()=>s,Xq:()=>o});const r=["B","KB","MB","GB"];function o(e){let t=e,n=0
;for(;t>=999.5&&n<r.length-1;)t/=1e3,n+=1;const o=0===n||t>=99.95?0:t>=9.995?1:2;return`${t.toFixed(o)} ${r[n]}`}function i(e){
if(e<999.5)return`${Math.round(e)} ms`;const t=e/1e3;if(t<59.95)return`${t.toFixed(1)} s`;const n=Math.round(t);return`${Math.floor(n/60)} min ${n%60} s`}
function s(e,t){return`${e} ${t}${1===e?"":"s"}`}})};