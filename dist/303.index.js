export const id=303;export const ids=[303];export const modules={8303:(e,t,n)=>{n.r(t),n.d(t,{runAuthorize:()=>I})
;var r=n(5411),o=n(2009),s=n(957),a=n(2669),i=n(1032),c=n(7522),l=n(7598),h=n(1284);const u="offline_access",d="USER_ID";function f(e){switch(e.kind){
case"user":return["CHAT_BOT_USER_MESSAGE_SEND",d];case"supplier":return["CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"];case"post":
return[`CONVERSATION_SEND_MESSAGE.${e.conversationId}`]}}function w(e){return/^[\x21\x23-\x5B\x5D-\x7E]+$/.test(e)}var p=n(1469),g=n(4170),m=n(7067)
;const y=16384;function k(e,t,n,r={}){e.writeHead(t,{"content-type":"text/plain; charset=utf-8","cache-control":"no-store","referrer-policy":"no-referrer",
"content-security-policy":"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'","x-content-type-options":"nosniff",connection:"close",...r}),
e.end(n)}
const b='<!doctype html>\n<html lang="fa" dir="rtl">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>پاسخ رسید</title>\n<style>body { font: 1.1rem/1.8 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1rem }</style>\n<p>پاسخ رسید. این صفحه را ببندید و به ترمینال برگردید.</p>\n<p lang="en" dir="ltr">The answer arrived. Close this page and go back to the terminal.</p>\n</html>\n',v=30
;const $="The browser ends on the redirect address, which may look like an error. Paste its whole address here, and press Enter:";var _=n(1357),E=n(1140)
;const T={client_id:"Give the app’s slug, as the Kenar panel shows it.",client_secret:"Give the app’s OAuth secret, which the Kenar panel shows.",
redirect_uri:"Give the address that is registered in the Kenar panel, such as http://localhost:8765/callback, where authorize listens itself."}
;var S=n(6120),x=n(8841),A=n(8097);const N=3,R=60;async function I(e){const t={for:String(e.for??""),scopes:Array.isArray(e.scope)?e.scope:[],
repository:String(e.repository??""),print:!0===e.print};await(0,x.xn)(e,"Giving up.",async({raw:e,workspace:n,context:I,refuse:D})=>{
const C=await async function(e,t,n){const r=(0,E.WF)(e),o=[],s=function(e){
for(const t of["client_id","client_secret","redirect_uri"])""===e.text(t)&&e.problem(t,`is empty. ${T[t]}`);const t=(0,_.n1)(e),n=URL.canParse(t)?function(e){
const{protocol:t,username:n,password:r,port:o}=new URL(e)
;return"https:"!==t&&"http:"!==t?`begins with ${t}; allowed: https and http.`:/[?#]/.test(e)?"holds parameters or a fragment; Divar allows neither.":n||r?"holds a user name or a password.":"0"===o&&(0,
g.X1)(e)?"names port 0; give the one that is registered.":null}(t):null;return null!==n&&e.problem("redirect_uri",`is “${(0,i.Kb)(t,100)}”, which ${n}`),{
clientId:e.credential("client_id")??"",clientSecret:e.credential("client_secret")??"",redirectUri:t}}(r),a={api:r.baseUrl("api_url"),
upload:r.baseUrl("upload_url"),oauth:r.baseUrl("oauth_url")},c=function({for:e,scopes:t},n){const r=""===e?null:function(e){
if("user"===e||"supplier"===e)return{kind:e};const t=/^post:(.+)$/.exec(e)?.[1]??"";return w(t)?{kind:"post",conversationId:t}:null}(e)
;""!==e&&null===r&&n.push(`--for is “${(0,i.Kb)(e,100)}”; allowed: user, supplier, or post:CONVERSATION_ID.`)
;const o=t.flatMap(e=>e.split(/\s+/)).filter(e=>""!==e);for(const e of o.filter(e=>!w(e)))n.push(`--scope is “${(0,
i.Kb)(e,100)}”, which no scope can be: it has printable ASCII letters only.`)
;return""===e&&0===o.length&&n.push("There is nothing to ask for. Give --for user, --for post:CONVERSATION_ID or --for supplier; or each scope with --scope."),
function(e,t){return[...new Set([...null===e?[]:f(e),...t,u])]}(r,o)}(t,o),l=await(0,_.mb)(r,n,!0);if(function(e,{print:t,repository:n},r){
const o=t=>""!==e.text(t),s=o("refresh_token_file")||o("refresh_token_secret")
;s||t||r.push("It is not said what to do with the tokens. Give --refresh-token-file PATH, --refresh-token-secret NAME with --repository OWNER/NAME, or --print."),
s&&t&&r.push("--print is given together with a place where the refresh token is kept. Give one of them."),
o("refresh_token_secret")!==(""!==n)&&r.push(""===n?"--repository is empty. --refresh-token-secret needs the repository whose secret it is: OWNER/NAME.":"--repository is given without --refresh-token-secret, and only a secret has a repository."),
""===n||/^[\w.-]+\/[\w.-]+$/.test(n)||r.push(`--repository is “${(0,i.Kb)(n,100)}”; allowed: OWNER/NAME.`)}(r,t,o),
o.unshift(...r.problems.map(({message:e})=>e)),o.length>0)return{ok:!1,problems:o};const{repository:h}=t,d=null===l?null:{location:l.location,repository:h}
;return{ok:!0,authorization:{hosts:a,client:s,scopes:c,apiKey:r.credential("api_key"),keptIn:d}}}(e,t,n);if(!C.ok)return D(C.problems),x.ln
;const{authorization:U}=C,{hosts:O,apiKey:P,keptIn:K}=U,G=null===K?null:await(0,A.L)(K,process.env,I),L=()=>async function(e,t){const n=()=>{e.destroy()}
;t.addEventListener("abort",n,{once:!0});let r="";try{for await(const t of e.setEncoding("utf8")){r+=t;const[e,...n]=r.trimStart().split(/\r?\n/)
;if(n.length>0)return e?.trim()??null;if(r.length>y)return null}}catch(e){if(!t.aborted)throw e}finally{t.removeEventListener("abort",n)}return r.trim()||null
}(process.stdin,I.signal),H={hosts:O,apiKey:P,retries:N,timeoutSeconds:R},W=await(0,S.S)(H,I,({kenar:e})=>async function(e,t){
const{client:n,scopes:f}=e,{kenar:w,context:_,store:E}=t,{log:T,redactor:S}=_;null!==E&&await async function(e,{redactor:t}){await e.verifyWritable().catch(n=>{
if(!(n instanceof o.b))throw n;throw new p.w(`${t.redact((0,o.e)(e,n))} The refresh token could not be kept, so nobody was asked for consent.`,{cause:n})})
}(E,_);const x=await async function(e){const t=(0,g.X1)(e);return null===t?null:async function(e){let t=()=>{};const n=new Promise(e=>{t=e}),r=(n,r)=>{
const o=(0,g.Dl)(n.url??"",e.href);return o?.pathname!==e.pathname?k(r,404,"Not found."):"GET"!==n.method?k(r,405,"Only GET is allowed here.",{allow:"GET"
}):(r.once("close",()=>t(o.searchParams)),void k(r,200,b,{"content-type":"text/html; charset=utf-8"}))},o=Number(e.port||80),s=[],a=async e=>{const t=(0,
m.createServer)({maxHeaderSize:y,requestTimeout:1e4},r);s.push(t),await(0,g.lR)(t,e,o)},i=async()=>{await Promise.all(s.map(g.qW))};try{
"localhost"===e.hostname?(await a("127.0.0.1"),await a("::1").catch(()=>{})):await a(e.hostname.replace(/^\[|\]$/g,""))}catch(e){throw await i(),e}return{
answer:n,close:i}}(t).catch(e=>{if(!(e instanceof g.U7))throw e;throw new p.w(`The redirect address can’t be listened on: ${e.message}`,{cause:e})})
}(n.redirectUri);let A;const N=(0,l.randomBytes)(32).toString("base64url");try{T.phase("Consent"),
T.info("Open this address in a browser, as the user who is to consent:"),T.info(function(e,{clientId:t,redirectUri:n},r,o){const a=new URLSearchParams({
response_type:"code",client_id:t,redirect_uri:n,scope:r.join(" "),state:o});return`${(0,s.CH)(e)}?${a}`}(e.hosts,n,f,N)),
T.info(null===x?$:`Waiting for the answer at ${n.redirectUri} (Ctrl-C gives up).`),A=await async function(e,t,{context:{signal:n},readPasted:r}){
const o=new Promise((e,t)=>{n.addEventListener("abort",()=>t(new a.c),{once:!0}),n.aborted&&t(new a.c)});if(null!==e)return Promise.race([e.answer,o])
;const s=await Promise.race([r(),o])
;if(null===s)throw new p.w("No address was pasted, so nothing was exchanged. Paste the whole address of the page that the browser ended on, as one line.")
;const c=function(e,t){const n=(0,g.Dl)(e.replace(/^["'<]+|["'>]+$/g,"")),r=new URL(t);return n?.origin===r.origin&&n.pathname===r.pathname?n.searchParams:null
}(s,t);if(null===c)throw new p.w(`What was pasted is not an address that begins with ${(0,
i.TN)(t)}, so nothing was exchanged. Copy the whole address from the browser’s address bar, after the answer.`);return c}(x,n.redirectUri,t)}finally{
await(x?.close())}const R=function(e,t,{redactor:n}){const r=function(e,t){const n=t=>{const n=e.getAll(t);return 1===n.length?n[0]??"":""};if(!(0,
h.n)(n("state"),t))return{kind:"wrong_state"};const r=n("error");if("access_denied"===r)return{kind:"no"};if(""!==r)return{kind:"error",error:r,
description:n("error_description")};const o=n("code");return""===o?{kind:"no"}:{kind:"yes",code:o}}(e,t);switch(r.kind){case"yes":return r.code;case"no":
throw new p.w("The user did not consent, so there are no tokens. Nothing was exchanged.");case"wrong_state":
throw new p.w("The answer does not belong to this request: its state is missing or another one. Nothing was exchanged. Run authorize again, and open the address that it prints then.")
;case"error":{const e=[r.error,r.description].filter(e=>""!==e).join(": ");throw new p.w(`Divar did not ask the user: “${(0,
i.Kb)(n.redact(e))}”. Nothing was exchanged. ${o=r.error,
"invalid_scope"===o?`Scopes of an app are granted in the Kenar panel (${s.vm}), some by a ticket there. To leave one out, name the others with --scope instead of --for.`:`Check client_id, redirect_uri and the app’s OAuth settings in the Kenar panel (${s.vm}).`}`)
}}var o}(A,N,_);S.add(R);const I=null===E?await w.exchangeCode(n,R):await function(e,t,{client:n},{kenar:a,context:i}){return t.exclusively(async()=>{
const o=await a.exchangeCode(n,e);return await async function({refreshToken:e},t,n){
if(null===e)throw new p.w(`The consent gave no refresh token, so there is nothing to keep: the app may lack the scope ${u}. Ask for it in the Kenar panel (${s.vm}), and run authorize again.`)
;const o=await(0,r.wn)(t,e,n)
;if(null!==o)throw new p.w(`The consent was given, but its refresh token could not be saved, and is lost. ${o.reason} Fix that, and run authorize again: the user has to consent once more.`)
}(o,t,i),o},i).catch(e=>{if(!(e instanceof o.b))throw e;const n=i.redactor.redact((0,o.e)(t,e))
;throw new p.w(`${n} Nothing was exchanged. Run authorize again.`,{cause:e})})}(R,E,e,t)
;return null!==E&&T.info(`The refresh token is kept in ${function({keptIn:e},{label:t}){return"file"===e?.location.kind?`“${(0,
i.TN)(e.location.path)}”`:null===e?t:`${t} of ${e.repository}`}(e,E)}`),function({scopes:e,expiresInSeconds:t,refreshToken:n},r,{log:o}){const s=e??r
;o.info(`Granted: ${(0,i.TN)(s.join(" "))}`);const a=r.filter(e=>!s.includes(e));a.length>0&&o.warning(`Not granted: ${a.join(" ")}`)
;const l=null===t?"an hour":(0,c.U9)(Math.round(t/60),"minute")
;o.info(null===n?`The access token lives ${l}; there is no refresh token.`:`The access token lives ${l}, the refresh token ${v} days. Each refresh replaces both, and the ${v} days begin again.`)
}(I,f,_),await async function({accessToken:e,scopes:t},{scopes:n,apiKey:r},{kenar:o,context:{log:s}}){if((t??n).includes(d))if(null!==r)try{
const{userId:t}=await o.getUser(e);null===t?s.warning("Divar did not tell the user’s id."):s.info(`The user’s id, for user_id: ${(0,i.TN)(t)}`)}catch(e){
if(!(e instanceof a.I))throw e;s.warning(`The user’s id is not known. ${e.message}`)
}else s.warning("The user’s id is not known: asking for it needs api_key, which is empty. doctor tells it, too.")}(I,e,t),I}(U,{kenar:e,context:I,store:G,
readPasted:L}));return null!==G?x.DH:(await(0,x.sD)(function({accessToken:e,refreshToken:t}){
return`DIVAR_ACCESS_TOKEN=${e}\n${null===t?"":`DIVAR_REFRESH_TOKEN=${t}\n`}`}(W)),null===W.refreshToken?x.pt:x.DH)})}},8841:(e,t,n)=>{n.d(t,{DH:()=>w,ln:()=>y,
pt:()=>p,sD:()=>k,xn:()=>m});var r=n(3024),o=n(6760),s=n(3879),a=n(5998),i=n(2748),c=n(8600),l=n(6120),h=n(6170),u=n(2834),d=n(1510),f=n(8928);const w=0,p=1,g=2
;async function m(e,t,n){const w=(0,r.existsSync)(".")?r.realpathSync.native("."):(0,o.resolve)("."),m={...(0,d.K0)(e,[],{cwd:w,workspace:w},process.env),
github_token:process.env.DIVAR_GITHUB_TOKEN??""},y=(0,h.l)();for(const e of(0,s.VX)(m))y.add(e);const k=(0,u.$)(y,{debug:!0===e.debug}),b={...k,
info:e=>k.info((0,f._)(e)),warning:e=>k.warning((0,f._)(e)),error:e=>k.error((0,f._)(e))},v=(0,a.F)({onCancel:()=>b.info(t)});let $=g;try{$=await n({raw:m,
workspace:w,context:{clock:i.m,log:b,redactor:y,...v},refuse:e=>{for(const t of e)b.error(t)}})}catch(e){const t=(0,l.P)(e)
;null===t&&k.debug(e instanceof Error?e.stack??e.message:String(e)),b.error(t??`Unexpected: ${e instanceof Error?e.message:e}. Please report this.`),$=p}
k.end(),(0,c.C)($)}const y=g;function k(e){return new Promise(t=>{process.stdout.write(e,()=>t())})}},4968:(e,t,n)=>{n.d(t,{$:()=>o,Z:()=>r})
;class r extends Error{name="AccessError";endsRun;constructor(e,t){super(e,void 0===t.cause?void 0:{cause:t.cause}),this.endsRun=t.endsRun}}function o(e){
return{token:()=>e,renew:async()=>!1}}},5411:(e,t,n)=>{n.d(t,{Zy:()=>l,f7:()=>u,wn:()=>d});var r=n(2669),o=n(2721),s=n(7522),a=n(4968),i=n(2009);const c=2e4
;async function l(e,t,{clock:n,log:o,redactor:c,signal:l}){for(let u=1;;u+=1){if(l.aborted)throw new r.c;try{return await e.verifyWritable()}catch(d){
if(!(d instanceof i.b))throw d;const f=c.redact((0,i.e)(e,d));if(!d.passing||u>t)throw new a.Z(`${f} ${h}`,{endsRun:!0});const p=w(u,n.random())
;o.info(`Waiting ${(0,s.QA)(p)} before trying ${e.label} again: ${f}`),await n.sleep(p,l).catch(()=>Promise.reject(new r.c))}}}
const h="A refresh replaces the refresh token, so it is done only when the new one can be saved: nothing was refreshed, and the old token is as good as before."
;async function u(e,t,n,r){const o=await d(e,t,r);if(null===o)return;const{reason:i,tries:c,spent:l}=o;throw new a.Z(function(e,t,n,r){
return[`A fresh access token was obtained, but its refresh token could not be saved (${1===t?"one try":`${t} tries`} in ${(0,
s.QA)(n)}), so it was not used and ${r?"no further message":"no message"} was sent.`,e,"The refresh token that it replaced works until two minutes after the refresh: a re-run that begins before then can succeed.","After that, to recover: fix the reason above, ask the user for consent again, and put the refresh token of that consent where refresh_token comes from (with refresh_token_file: delete the file too, or write the token into it)."].join(" ")
}(i,c,l,n.sentBefore),{endsRun:!0})}async function d(e,t,{clock:n,log:r,redactor:a,forceSignal:i}){const c=n.monotonic();for(let l=1;;l+=1)try{
return await e.save(t),null}catch(t){const h=a.redact(f(e,t)),u=w(l,n.random()),d=n.monotonic()-c;if(d+u>1e3*o.Xs||i.aborted)return{reason:h,tries:l,spent:d}
;r.warning(`The new refresh token is not saved yet; trying again in ${(0,s.QA)(u)}. ${h}`),await n.sleep(u,i).catch(()=>{})}}function f(e,t){
return t instanceof i.b?(0,i.e)(e,t):`${e.label}: ${t instanceof Error?t.message:t}.`}function w(e,t){return Math.min(1e3*2**(e-1),c)*(.5+t/2)}},6120:(e,t,n)=>{
n.d(t,{P:()=>l,S:()=>c});var r=n(2743),o=n(2669),s=n(6404),a=n(6665),i=n(1469);async function c(e,t,n){for(const e of(0,s.Wm)(process.env))t.redactor.add(e)
;const o=function(e){try{return(0,a.g)({timeoutSeconds:e})}catch(e){if(!(e instanceof s.T6))throw e;throw new i.w(e.message,{cause:e})}}(e.timeoutSeconds),c=(0,
r.Y)({...e,apiKey:e.apiKey??""},t,o);try{return await n({kenar:c,transport:o})}finally{await c.close()}}function l(e){
return e instanceof o.c?"Cancelled.":e instanceof i.w||e instanceof o.I?e.message:null}},1469:(e,t,n)=>{n.d(t,{w:()=>r});class r extends Error{name="SetupError"
}},4170:(e,t,n)=>{n.d(t,{Dl:()=>o,U7:()=>a,X1:()=>s,lR:()=>i,qW:()=>c});var r=n(8474);function o(e,t){return URL.canParse(e,t)?new URL(e,t):null}function s(e){
const t=o(e),n=/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(t?.hostname??"");return"http:"===t?.protocol&&n?t:null}class a extends Error{name="ListenError"}
async function i(e,t,n){e.listen(n,t);try{await(0,r.once)(e,"listening")}catch(e){const{code:r}=e;throw new a(`${t}:${n} ${function(e){switch(e){
case"EADDRINUSE":return"is in use by another program. End that program, or choose another port.";case"EACCES":
return"is not allowed for this user. Choose a port above 1023.";case"EADDRNOTAVAIL":case"ENOTFOUND":return`is no address of this machine (${e}).`;default:
return`can’t be listened on (${e??"unknown error"}).`}}(r)}`,{cause:e})}}async function c(e){if(!e.listening)return;const t=(0,r.once)(e,"close");e.close(),
e.closeAllConnections(),await t}},1284:(e,t,n)=>{n.d(t,{n:()=>o});var r=n(7598);function o(e,t){return(0,r.timingSafeEqual)(s(e),s(t))}function s(e){return(0,
r.createHash)("sha256").update(e).digest()}}};