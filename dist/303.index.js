export const id=303;export const ids=[303];export const modules={8303:((e,t,n)=>{n.r(t),n.d(t,{runAuthorize:()=>P})
;var r=n(8474),o=n(5411),s=n(2009),a=n(957),i=n(2669),c=n(5998),l=n(1032),h=n(7522),u=n(7598),d=n(1284);const f="offline_access",p="USER_ID",w="post:"
;function g(e){switch(e.kind){case"user":return["CHAT_BOT_USER_MESSAGE_SEND",p];case"supplier":return["CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"]
;case"post":return[`CONVERSATION_SEND_MESSAGE.${e.conversationId}`]}}function m(e){return/^[\x21\x23-\x5B\x5D-\x7E]+$/.test(e)}var y=n(1469),k=n(4170),b=n(7067)
;const v=16384;function $(e,t,n,r={}){e.writeHead(t,{"content-type":"text/plain; charset=utf-8","cache-control":"no-store","referrer-policy":"no-referrer",
"content-security-policy":"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'","x-content-type-options":"nosniff",connection:"close",...r}),
e.end(n)}
const E='<!doctype html>\n<html lang="fa" dir="rtl">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>پاسخ رسید</title>\n<style>body { font: 1.1rem/1.8 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1rem }</style>\n<p>پاسخ رسید. این صفحه را ببندید و به ترمینال برگردید.</p>\n<p lang="en" dir="ltr">The answer arrived. Close this page and go back to the terminal.</p>\n</html>\n',_=30,T="The browser ends on the redirect address, which may look like an error. Paste its whole address here, and press Enter:"
;var S=n(1357),A=n(164),x=n(1140);const N={client_id:"Give the app’s slug, as the Kenar panel shows it.",
client_secret:"Give the app’s OAuth secret, which the Kenar panel shows.",
redirect_uri:"Give the address that is registered in the Kenar panel, such as http://localhost:8765/callback, where authorize listens itself."}
;var R=n(6120),I=n(85),C=n(8841),D=n(8097);const K=3,O=60;async function P(e){const t={for:String(e.for??""),scopes:Array.isArray(e.scope)?e.scope:[],
repository:String(e.repository??""),print:!0===e.print};await(0,C.x)(e,"Giving up.",async({raw:e,workspace:n,context:C,print:P,refuse:U})=>{
const G=await async function(e,t,n){const r=(0,x.WF)(e),o=[],s=function(e){
for(const t of["client_id","client_secret","redirect_uri"])""===e.text(t)&&e.problem(t,`is empty. ${N[t]}`);const t=(0,S.n1)(e),n=URL.canParse(t)?function(e){
const{protocol:t,username:n,password:r,port:o}=new URL(e)
;return"https:"!==t&&"http:"!==t?`begins with ${t}; allowed: https and http.`:/[?#]/.test(e)?"holds parameters or a fragment; Divar allows neither.":n||r?"holds a user name or a password.":"0"===o&&(0,
k.X1)(e)?"names port 0; give the one that is registered.":null}(t):null;return null!==n&&e.problem("redirect_uri",`is “${(0,l.Kb)(t,100)}”, which ${n}`),{
clientId:e.credential("client_id")??"",clientSecret:e.credential("client_secret")??"",redirectUri:t}}(r),a=(0,A.k)(r),i=function({for:e,scopes:t},n){
const r=function(e){if("user"===e||"supplier"===e)return{kind:e};const t=e.startsWith(w)?e.slice(w.length):"";return m(t)?{kind:"post",conversationId:t}:null
}(e);""!==e&&null===r&&n.push(`--for is “${(0,l.Kb)(e,100)}”; allowed: user, supplier, or post:CONVERSATION_ID.`)
;const o=t.flatMap(e=>e.split(/\s+/)).filter(e=>""!==e);for(const e of o.filter(e=>!m(e)))n.push(`--scope is “${(0,
l.Kb)(e,100)}”, which no scope can be: it has printable ASCII letters only.`)
;return""===e&&0===o.length&&n.push("There is nothing to ask for. Give --for user, --for post:CONVERSATION_ID or --for supplier; or each scope with --scope."),
function(e,t){return[...new Set([...null===e?[]:g(e),...t,f])]}(r,o)}(t,o),c=await(0,S.mb)(r,n,!0);if(function(e,{print:t,repository:n},r){
const o=t=>""!==e.text(t),s=o("refresh_token_file")||o("refresh_token_secret")
;s||t||r.push("It is not said what to do with the tokens. Give --refresh-token-file PATH, --refresh-token-secret NAME with --repository OWNER/NAME, or --print."),
s&&t&&r.push("--print is given together with a place where the refresh token is kept. Give one of them."),
o("refresh_token_secret")!==(""!==n)&&r.push(""===n?"--repository is empty. --refresh-token-secret needs the repository whose secret it is: OWNER/NAME.":"--repository is given without --refresh-token-secret, and only a secret has a repository."),
""===n||/^[\w.-]+\/[\w.-]+$/.test(n)||r.push(`--repository is “${(0,l.Kb)(n,100)}”; allowed: OWNER/NAME.`)}(r,t,o),
o.unshift(...r.problems.map(({message:e})=>e)),o.length>0)return{ok:!1,problems:o};const{repository:h}=t,u=null===c?null:{location:c.location,repository:h}
;return{ok:!0,authorization:{hosts:a,client:s,scopes:i,apiKey:r.credential("api_key"),keptIn:u}}}(e,t,n);if(!G.ok)return U(G.problems),I.MK
;const{authorization:L}=G,{hosts:W,apiKey:z,keptIn:H}=L,M=null===H?null:await(0,D.L)(H,process.env,C),V=()=>async function(e,t){const n=()=>{e.destroy()}
;t.addEventListener("abort",n,{once:!0});let r="";try{for await(const t of e.setEncoding("utf8")){r+=t;const[e,...n]=r.trimStart().split(/\r?\n/)
;if(n.length>0)return e?.trim()??null;if(r.length>v)return null}}catch(e){if(!t.aborted)throw e}finally{t.removeEventListener("abort",n)}return r.trim()||null
}(process.stdin,C.signal),j={hosts:W,apiKey:z,retries:K,timeoutSeconds:O},q=await(0,R.S)(j,C,({kenar:e})=>async function(e,t){
const{client:n,scopes:w}=e,{kenar:g,context:m,store:S}=t,{log:A,redactor:x}=m;null!==S&&await async function(e,{redactor:t}){await e.verifyWritable().catch(n=>{
if(!(n instanceof s.b))throw n;throw new y.w(`${t.redact((0,s.z)(e,n))} The refresh token could not be kept, so nobody was asked for consent.`,{cause:n})})
}(S,m);const N=await async function(e){const t=(0,k.X1)(e);return null===t?null:async function(e){const{promise:t,resolve:n}=Promise.withResolvers(),r=(t,r)=>{
const o=(0,k.Dl)(t.url??"",e.href);return o?.pathname!==e.pathname?$(r,404,"Not found."):"GET"!==t.method?$(r,405,"Only GET is allowed here.",{allow:"GET"
}):(r.once("close",()=>n(o.searchParams)),void $(r,200,E,{"content-type":"text/html; charset=utf-8"}))},o=Number(e.port||80),s=[],a=async e=>{const t=(0,
b.createServer)({maxHeaderSize:v,requestTimeout:1e4},r);s.push(t),await(0,k.lR)(t,e,o)};return"localhost"===e.hostname?(await a("127.0.0.1"),
await a("::1").catch(()=>{})):await a(e.hostname.replace(/[[\]]/g,"")),{answer:t,close:async()=>{await Promise.all(s.map(k.qW))}}}(t).catch(e=>{
if(!(e instanceof k.U7))throw e;throw new y.w(`The redirect address can’t be listened on: ${e.message}`,{cause:e})})}(n.redirectUri);let R;const I=(0,
u.randomBytes)(32).toString("base64url");try{A.phase("Consent"),A.info("Open this address in a browser, as the user who is to consent:"),
A.info(function(e,{clientId:t,redirectUri:n},r,o){const s=new URLSearchParams({response_type:"code",client_id:t,redirect_uri:n,scope:r.join(" "),state:o})
;return`${(0,a.CH)(e)}?${s}`}(e.hosts,n,w,I)),A.info(null===N?T:`Waiting for the answer at ${n.redirectUri} (Ctrl-C gives up).`),
R=await async function(e,t,{context:{signal:n},readPasted:o}){const{promise:s,reject:a}=Promise.withResolvers();if((0,r.addAbortListener)(n,()=>a(new c.cc)),
null!==e)return Promise.race([e.answer,s]);const i=await Promise.race([o(),s])
;if(null===i)throw new y.w("No address was pasted, so nothing was exchanged. Paste the whole address of the page that the browser ended on, as one line.")
;const h=function(e,t){const n=(0,k.Dl)(e.replace(/^["'<]+|["'>]+$/g,"")),r=new URL(t);return n?.origin===r.origin&&n.pathname===r.pathname?n.searchParams:null
}(i,t);if(null===h)throw new y.w(`What was pasted is not an address that begins with ${(0,
l.TN)(t)}, so nothing was exchanged. Copy the whole address from the browser’s address bar, after the answer.`);return h}(N,n.redirectUri,t)}finally{
await(N?.close())}const C=function(e,t,{redactor:n}){const r=function(e,t){const n=t=>{const[n="",...r]=e.getAll(t);return 0===r.length?n:""};if(!(0,
d.n)(n("state"),t))return{kind:"wrong_state"};const r=n("error");if("access_denied"===r)return{kind:"no"};if(""!==r)return{kind:"error",error:r,
description:n("error_description")};const o=n("code");return""===o?{kind:"no"}:{kind:"yes",code:o}}(e,t);switch(r.kind){case"yes":return r.code;case"no":
throw new y.w("The user did not consent, so there are no tokens. Nothing was exchanged.");case"wrong_state":
throw new y.w("The answer does not belong to this request: its state is missing or another one. Nothing was exchanged. Run authorize again, and open the address that it prints then.")
;case"error":{const e=[r.error,r.description].filter(e=>""!==e).join(": ");throw new y.w(`Divar did not ask the user: “${(0,
l.Kb)(n.redact(e))}”. Nothing was exchanged. ${o=r.error,
"invalid_scope"===o?`Scopes of an app are granted in the Kenar panel (${a.vm}), some by a ticket there. To leave one out, name the others with --scope instead of --for.`:`Check client_id, redirect_uri and the app’s OAuth settings in the Kenar panel (${a.vm}).`}`)
}}var o}(R,I,m);x.add(C);const D=null===S?await g.exchangeCode(n,C):await function(e,t,{client:n},{kenar:r,context:i}){return t.exclusively(async()=>{
const s=await r.exchangeCode(n,e);return await async function({refreshToken:e},t,n){
if(null===e)throw new y.w(`The consent gave no refresh token, so there is nothing to keep: the app may lack the scope ${f}. Ask for it in the Kenar panel (${a.vm}), and run authorize again.`)
;const r=await(0,o.wn)(t,e,n)
;if(null!==r)throw new y.w(`The consent was given, but its refresh token could not be saved, and is lost. ${r.reason} Fix that, and run authorize again: the user has to consent once more.`)
}(s,t,i),s},i).catch(e=>{if(!(e instanceof s.b))throw e;const n=i.redactor.redact((0,s.z)(t,e))
;throw new y.w(`${n} Nothing was exchanged. Run authorize again.`,{cause:e})})}(C,S,e,t)
;return null!==S&&A.info(`The refresh token is kept in ${function({keptIn:e},{label:t}){return"file"===e?.location.kind?`“${(0,
l.TN)(e.location.path)}”`:null===e?t:`${t} of ${e.repository}`}(e,S)}`),function({scopes:e,expiresInSeconds:t,refreshToken:n},r,{log:o}){const s=e??r
;o.info(`Granted: ${(0,l.TN)(s.join(" "))}`);const a=r.filter(e=>!s.includes(e));a.length>0&&o.warning(`Not granted: ${a.join(" ")}`)
;const i=null===t?"an hour":(0,h.U9)(Math.round(t/60),"minute")
;o.info(null===n?`The access token lives ${i}; there is no refresh token.`:`The access token lives ${i}, the refresh token ${_} days. Each refresh replaces both, and the ${_} days begin again.`)
}(D,w,m),await async function({accessToken:e,scopes:t},{scopes:n,apiKey:r},{kenar:o,context:{log:s}}){if((t??n).includes(p))if(null!==r)try{
const{userId:t}=await o.getUser(e);null===t?s.warning("Divar did not tell the user’s id."):s.info(`The user’s id, for user_id: ${(0,l.TN)(t)}`)}catch(e){
if(!(e instanceof i.I))throw e;s.warning(`The user’s id is not known. ${e.message}`)
}else s.warning("The user’s id is not known: asking for it needs api_key, which is empty. doctor tells it, too.")}(D,e,t),D}(L,{kenar:e,context:C,store:M,
readPasted:V}));return null!==M?I.DH:(await P(function({accessToken:e,refreshToken:t}){
return`DIVAR_ACCESS_TOKEN=${e}\n${null===t?"":`DIVAR_REFRESH_TOKEN=${t}\n`}`}(q)),null===q.refreshToken?I.pt:I.DH)})}}),8841:((e,t,n)=>{n.d(t,{x:()=>g})
;var r=n(3879),o=n(5998),s=n(2748),a=n(8600),i=n(6120),c=n(6833),l=n(6170),h=n(85),u=n(2834),d=n(6363),f=n(1510),p=n(8107),w=n(4638);async function g(e,t,n){
const g=(0,p.P)("."),y={...(0,f.K0)(e,[],{cwd:g,workspace:g},process.env),github_token:process.env.DIVAR_GITHUB_TOKEN??""},k=(0,l.l)();for(const e of(0,
r.VX)(y))k.add(e);const b=(0,u.$)(k,{debug:!0===e.debug}),v={...(0,d.bl)(b),info:e=>b.info((0,d._8)(e))},$=(0,o.Fh)({onCancel:()=>v.info(t)});let E=!1
;const _=e=>(0,w.s)(e).catch(e=>{E||v.error(`The standard output can’t be written (${(0,c.$)(e)??e}). ${m}`),E=!0});let T=h.MK;try{T=await n({raw:y,workspace:g,
context:{clock:s.m,log:v,redactor:k,...$},print:_,refuse:e=>{for(const t of e)v.error(t)}})}catch(e){const t=(0,i.P)(e)
;null===t&&b.debug(e instanceof Error?e.stack??e.message:String(e)),v.error(t??`Unexpected: ${e instanceof Error?e.message:e}. Please report this.`),T=h.pt}(0,
a.C)(E&&T===h.DH?h.pt:T)}const m="What was to be printed is lost. Send it elsewhere, and run this again."}),4968:((e,t,n)=>{n.d(t,{$:()=>o,Z:()=>r})
;class r extends Error{name="AccessError";endsRun;constructor(e,t){super(e,void 0===t.cause?void 0:{cause:t.cause}),this.endsRun=t.endsRun}}function o(e){
return{token:()=>e,renew:async()=>!1}}}),5411:((e,t,n)=>{n.d(t,{Zy:()=>l,f7:()=>u,wn:()=>d});var r=n(2721),o=n(5998),s=n(7522),a=n(4968),i=n(2009);const c=2e4
;async function l(e,t,{clock:n,log:r,redactor:c,signal:l}){for(let u=1;;u+=1){if(l.aborted)throw new o.cc;try{return await e.verifyWritable()}catch(d){
if(!(d instanceof i.b))throw d;const f=c.redact((0,i.z)(e,d));if(!d.transient||u>t)throw new a.Z(`${f} ${h}`,{endsRun:!0});const w=p(u,n.random())
;r.info(`Waiting ${(0,s.QA)(w)} before trying ${e.label} again: ${f}`),await n.sleep(w,l).catch(()=>Promise.reject(new o.cc))}}}
const h="A refresh replaces the refresh token, so it is done only when the new one can be saved: nothing was refreshed, and the old token is as good as before."
;async function u(e,t,n,r){const o=await d(e,t,r);if(null===o)return;const{reason:i,tries:c,spent:l}=o;throw new a.Z(function(e,t,n,r){
return[`A fresh access token was obtained, but its refresh token could not be saved (${1===t?"one try":`${t} tries`} in ${(0,
s.QA)(n)}), so it was not used and ${r?"no further message":"no message"} was sent.`,e,"The refresh token that it replaced works until two minutes after the refresh: a re-run that begins before then can succeed.","After that, to recover: fix the reason above, ask the user for consent again, and put the refresh token of that consent where refresh_token comes from (with refresh_token_file: delete the file too, or write the token into it)."].join(" ")
}(i,c,l,n.sentBefore),{endsRun:!0})}async function d(e,t,{clock:n,log:o,redactor:a,forceSignal:i}){const c=n.monotonic();for(let l=1;;l+=1)try{
return await e.save(t),null}catch(t){const h=a.redact(f(e,t)),u=p(l,n.random()),d=n.monotonic()-c;if(d+u>1e3*r.Xs||i.aborted)return{reason:h,tries:l,spent:d}
;o.warning(`The new refresh token is not saved yet; trying again in ${(0,s.QA)(u)}. ${h}`),await n.sleep(u,i).catch(()=>{})}}function f(e,t){
return t instanceof i.b?(0,i.z)(e,t):`${e.label}: ${t instanceof Error?t.message:t}.`}function p(e,t){return Math.min(1e3*2**(e-1),c)*(.5+t/2)}}),6120:((e,t,n)=>{
n.d(t,{P:()=>h,S:()=>l});var r=n(7972),o=n(2669),s=n(6404),a=n(6665),i=n(5998),c=n(1469);async function l(e,t,n){for(const e of(0,
s.Wm)(process.env))t.redactor.add(e);const o=function(e){try{return(0,a.g)({timeoutSeconds:e})}catch(e){if(!(e instanceof s.T6))throw e
;throw new c.w(e.message,{cause:e})}}(e.timeoutSeconds),i=(0,r.Y)({...e,apiKey:e.apiKey??""},t,o);try{return await n({kenar:i,transport:o})}finally{
await i.close()}}function h(e){return e instanceof i.cc?"Cancelled.":e instanceof c.w||e instanceof o.I?e.message:null}}),1469:((e,t,n)=>{n.d(t,{w:()=>r})
;class r extends Error{name="SetupError"}}),4170:((e,t,n)=>{n.d(t,{Dl:()=>s,U7:()=>i,X1:()=>a,lR:()=>c,qW:()=>l});var r=n(8474),o=n(5900);function s(e,t){
return URL.canParse(e,t)?new URL(e,t):null}function a(e){const t=s(e);return"http:"===t?.protocol&&(0,o.c)(t.hostname)?t:null}class i extends Error{
name="ListenError"}async function c(e,t,n){e.listen(n,t);try{await(0,r.once)(e,"listening")}catch(e){const{code:r}=e;throw new i(`${t}:${n} ${function(e){
switch(e){case"EADDRINUSE":return"is in use by another program. End that program, or choose another port.";case"EACCES":
return"is not allowed for this user. Choose a port above 1023.";case"EADDRNOTAVAIL":case"ENOTFOUND":return`is no address of this machine (${e}).`;default:
return`can’t be listened on (${e??"unknown error"}).`}}(r)}`,{cause:e})}}async function l(e){const t=(0,r.once)(e,"close");e.close(),e.closeAllConnections(),
await t}}),1284:((e,t,n)=>{n.d(t,{n:()=>o});var r=n(7598);function o(e,t){return(0,r.timingSafeEqual)(s(e),s(t))}function s(e){return(0,
r.createHash)("sha256").update(e).digest()}})};