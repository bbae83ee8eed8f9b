export const id=303;export const ids=[303];export const modules={8303:((e,t,n)=>{n.r(t),n.d(t,{runAuthorize:()=>D})
;var r=n(5411),o=n(2009),s=n(957),a=n(2669),i=n(5998),c=n(1032),l=n(7522),h=n(7598),u=n(1284);const d="offline_access",f="USER_ID",p="post:";function w(e){
switch(e.kind){case"user":return["CHAT_BOT_USER_MESSAGE_SEND",f];case"supplier":return["CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"];case"post":
return[`CONVERSATION_SEND_MESSAGE.${e.conversationId}`]}}function g(e){return/^[\x21\x23-\x5B\x5D-\x7E]+$/.test(e)}var m=n(1469),y=n(4170),k=n(7067)
;const b=16384;function v(e,t,n,r={}){e.writeHead(t,{"content-type":"text/plain; charset=utf-8","cache-control":"no-store","referrer-policy":"no-referrer",
"content-security-policy":"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'","x-content-type-options":"nosniff",connection:"close",...r}),
e.end(n)}
const $='<!doctype html>\n<html lang="fa" dir="rtl">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>پاسخ رسید</title>\n<style>body { font: 1.1rem/1.8 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1rem }</style>\n<p>پاسخ رسید. این صفحه را ببندید و به ترمینال برگردید.</p>\n<p lang="en" dir="ltr">The answer arrived. Close this page and go back to the terminal.</p>\n</html>\n',_=30,E="The browser ends on the redirect address, which may look like an error. Paste its whole address here, and press Enter:"
;var T=n(1357),S=n(1140);const x={client_id:"Give the app’s slug, as the Kenar panel shows it.",
client_secret:"Give the app’s OAuth secret, which the Kenar panel shows.",
redirect_uri:"Give the address that is registered in the Kenar panel, such as http://localhost:8765/callback, where authorize listens itself."}
;var A=n(6120),N=n(85),R=n(8841),I=n(8097);const C=3,U=60;async function D(e){const t={for:String(e.for??""),scopes:Array.isArray(e.scope)?e.scope:[],
repository:String(e.repository??""),print:!0===e.print};await(0,R.x)(e,"Giving up.",async({raw:e,workspace:n,context:D,refuse:K})=>{
const P=await async function(e,t,n){const r=(0,S.WF)(e),o=[],s=function(e){
for(const t of["client_id","client_secret","redirect_uri"])""===e.text(t)&&e.problem(t,`is empty. ${x[t]}`);const t=(0,T.n1)(e),n=URL.canParse(t)?function(e){
const{protocol:t,username:n,password:r,port:o}=new URL(e)
;return"https:"!==t&&"http:"!==t?`begins with ${t}; allowed: https and http.`:/[?#]/.test(e)?"holds parameters or a fragment; Divar allows neither.":n||r?"holds a user name or a password.":"0"===o&&(0,
y.X1)(e)?"names port 0; give the one that is registered.":null}(t):null;return null!==n&&e.problem("redirect_uri",`is “${(0,c.Kb)(t,100)}”, which ${n}`),{
clientId:e.credential("client_id")??"",clientSecret:e.credential("client_secret")??"",redirectUri:t}}(r),a={api:r.baseUrl("api_url"),
upload:r.baseUrl("upload_url"),oauth:r.baseUrl("oauth_url")},i=function({for:e,scopes:t},n){const r=function(e){if("user"===e||"supplier"===e)return{kind:e}
;const t=e.startsWith(p)?e.slice(p.length):"";return g(t)?{kind:"post",conversationId:t}:null}(e);""!==e&&null===r&&n.push(`--for is “${(0,
c.Kb)(e,100)}”; allowed: user, supplier, or post:CONVERSATION_ID.`);const o=t.flatMap(e=>e.split(/\s+/)).filter(e=>""!==e)
;for(const e of o.filter(e=>!g(e)))n.push(`--scope is “${(0,c.Kb)(e,100)}”, which no scope can be: it has printable ASCII letters only.`)
;return""===e&&0===o.length&&n.push("There is nothing to ask for. Give --for user, --for post:CONVERSATION_ID or --for supplier; or each scope with --scope."),
function(e,t){return[...new Set([...null===e?[]:w(e),...t,d])]}(r,o)}(t,o),l=await(0,T.mb)(r,n,!0);if(function(e,{print:t,repository:n},r){
const o=t=>""!==e.text(t),s=o("refresh_token_file")||o("refresh_token_secret")
;s||t||r.push("It is not said what to do with the tokens. Give --refresh-token-file PATH, --refresh-token-secret NAME with --repository OWNER/NAME, or --print."),
s&&t&&r.push("--print is given together with a place where the refresh token is kept. Give one of them."),
o("refresh_token_secret")!==(""!==n)&&r.push(""===n?"--repository is empty. --refresh-token-secret needs the repository whose secret it is: OWNER/NAME.":"--repository is given without --refresh-token-secret, and only a secret has a repository."),
""===n||/^[\w.-]+\/[\w.-]+$/.test(n)||r.push(`--repository is “${(0,c.Kb)(n,100)}”; allowed: OWNER/NAME.`)}(r,t,o),
o.unshift(...r.problems.map(({message:e})=>e)),o.length>0)return{ok:!1,problems:o};const{repository:h}=t,u=null===l?null:{location:l.location,repository:h}
;return{ok:!0,authorization:{hosts:a,client:s,scopes:i,apiKey:r.credential("api_key"),keptIn:u}}}(e,t,n);if(!P.ok)return K(P.problems),N.MK
;const{authorization:O}=P,{hosts:G,apiKey:L,keptIn:z}=O,W=null===z?null:await(0,I.L)(z,process.env,D),M=()=>async function(e,t){const n=()=>{e.destroy()}
;t.addEventListener("abort",n,{once:!0});let r="";try{for await(const t of e.setEncoding("utf8")){r+=t;const[e,...n]=r.trimStart().split(/\r?\n/)
;if(n.length>0)return e?.trim()??null;if(r.length>b)return null}}catch(e){if(!t.aborted)throw e}finally{t.removeEventListener("abort",n)}return r.trim()||null
}(process.stdin,D.signal),H={hosts:G,apiKey:L,retries:C,timeoutSeconds:U},V=await(0,A.S)(H,D,({kenar:e})=>async function(e,t){
const{client:n,scopes:p}=e,{kenar:w,context:g,store:T}=t,{log:S,redactor:x}=g;null!==T&&await async function(e,{redactor:t}){await e.verifyWritable().catch(n=>{
if(!(n instanceof o.b))throw n;throw new m.w(`${t.redact((0,o.z)(e,n))} The refresh token could not be kept, so nobody was asked for consent.`,{cause:n})})
}(T,g);const A=await async function(e){const t=(0,y.X1)(e);return null===t?null:async function(e){let t=()=>{};const n=new Promise(e=>{t=e}),r=(n,r)=>{
const o=(0,y.Dl)(n.url??"",e.href);return o?.pathname!==e.pathname?v(r,404,"Not found."):"GET"!==n.method?v(r,405,"Only GET is allowed here.",{allow:"GET"
}):(r.once("close",()=>t(o.searchParams)),void v(r,200,$,{"content-type":"text/html; charset=utf-8"}))},o=Number(e.port||80),s=[],a=async e=>{const t=(0,
k.createServer)({maxHeaderSize:b,requestTimeout:1e4},r);s.push(t),await(0,y.lR)(t,e,o)};return"localhost"===e.hostname?(await a("127.0.0.1"),
await a("::1").catch(()=>{})):await a(e.hostname.replace(/[[\]]/g,"")),{answer:n,close:async()=>{await Promise.all(s.map(y.qW))}}}(t).catch(e=>{
if(!(e instanceof y.U7))throw e;throw new m.w(`The redirect address can’t be listened on: ${e.message}`,{cause:e})})}(n.redirectUri);let N;const R=(0,
h.randomBytes)(32).toString("base64url");try{S.phase("Consent"),S.info("Open this address in a browser, as the user who is to consent:"),
S.info(function(e,{clientId:t,redirectUri:n},r,o){const a=new URLSearchParams({response_type:"code",client_id:t,redirect_uri:n,scope:r.join(" "),state:o})
;return`${(0,s.CH)(e)}?${a}`}(e.hosts,n,p,R)),S.info(null===A?E:`Waiting for the answer at ${n.redirectUri} (Ctrl-C gives up).`),
N=await async function(e,t,{context:{signal:n},readPasted:r}){const o=new Promise((e,t)=>{n.addEventListener("abort",()=>t(new i.cc),{once:!0}),
n.aborted&&t(new i.cc)});if(null!==e)return Promise.race([e.answer,o]);const s=await Promise.race([r(),o])
;if(null===s)throw new m.w("No address was pasted, so nothing was exchanged. Paste the whole address of the page that the browser ended on, as one line.")
;const a=function(e,t){const n=(0,y.Dl)(e.replace(/^["'<]+|["'>]+$/g,"")),r=new URL(t);return n?.origin===r.origin&&n.pathname===r.pathname?n.searchParams:null
}(s,t);if(null===a)throw new m.w(`What was pasted is not an address that begins with ${(0,
c.TN)(t)}, so nothing was exchanged. Copy the whole address from the browser’s address bar, after the answer.`);return a}(A,n.redirectUri,t)}finally{
await(A?.close())}const I=function(e,t,{redactor:n}){const r=function(e,t){const n=t=>{const[n="",...r]=e.getAll(t);return 0===r.length?n:""};if(!(0,
u.n)(n("state"),t))return{kind:"wrong_state"};const r=n("error");if("access_denied"===r)return{kind:"no"};if(""!==r)return{kind:"error",error:r,
description:n("error_description")};const o=n("code");return""===o?{kind:"no"}:{kind:"yes",code:o}}(e,t);switch(r.kind){case"yes":return r.code;case"no":
throw new m.w("The user did not consent, so there are no tokens. Nothing was exchanged.");case"wrong_state":
throw new m.w("The answer does not belong to this request: its state is missing or another one. Nothing was exchanged. Run authorize again, and open the address that it prints then.")
;case"error":{const e=[r.error,r.description].filter(e=>""!==e).join(": ");throw new m.w(`Divar did not ask the user: “${(0,
c.Kb)(n.redact(e))}”. Nothing was exchanged. ${o=r.error,
"invalid_scope"===o?`Scopes of an app are granted in the Kenar panel (${s.vm}), some by a ticket there. To leave one out, name the others with --scope instead of --for.`:`Check client_id, redirect_uri and the app’s OAuth settings in the Kenar panel (${s.vm}).`}`)
}}var o}(N,R,g);x.add(I);const C=null===T?await w.exchangeCode(n,I):await function(e,t,{client:n},{kenar:a,context:i}){return t.exclusively(async()=>{
const o=await a.exchangeCode(n,e);return await async function({refreshToken:e},t,n){
if(null===e)throw new m.w(`The consent gave no refresh token, so there is nothing to keep: the app may lack the scope ${d}. Ask for it in the Kenar panel (${s.vm}), and run authorize again.`)
;const o=await(0,r.wn)(t,e,n)
;if(null!==o)throw new m.w(`The consent was given, but its refresh token could not be saved, and is lost. ${o.reason} Fix that, and run authorize again: the user has to consent once more.`)
}(o,t,i),o},i).catch(e=>{if(!(e instanceof o.b))throw e;const n=i.redactor.redact((0,o.z)(t,e))
;throw new m.w(`${n} Nothing was exchanged. Run authorize again.`,{cause:e})})}(I,T,e,t)
;return null!==T&&S.info(`The refresh token is kept in ${function({keptIn:e},{label:t}){return"file"===e?.location.kind?`“${(0,
c.TN)(e.location.path)}”`:null===e?t:`${t} of ${e.repository}`}(e,T)}`),function({scopes:e,expiresInSeconds:t,refreshToken:n},r,{log:o}){const s=e??r
;o.info(`Granted: ${(0,c.TN)(s.join(" "))}`);const a=r.filter(e=>!s.includes(e));a.length>0&&o.warning(`Not granted: ${a.join(" ")}`)
;const i=null===t?"an hour":(0,l.U9)(Math.round(t/60),"minute")
;o.info(null===n?`The access token lives ${i}; there is no refresh token.`:`The access token lives ${i}, the refresh token ${_} days. Each refresh replaces both, and the ${_} days begin again.`)
}(C,p,g),await async function({accessToken:e,scopes:t},{scopes:n,apiKey:r},{kenar:o,context:{log:s}}){if((t??n).includes(f))if(null!==r)try{
const{userId:t}=await o.getUser(e);null===t?s.warning("Divar did not tell the user’s id."):s.info(`The user’s id, for user_id: ${(0,c.TN)(t)}`)}catch(e){
if(!(e instanceof a.I))throw e;s.warning(`The user’s id is not known. ${e.message}`)
}else s.warning("The user’s id is not known: asking for it needs api_key, which is empty. doctor tells it, too.")}(C,e,t),C}(O,{kenar:e,context:D,store:W,
readPasted:M}));return null!==W?N.DH:(await(0,R.s)(function({accessToken:e,refreshToken:t}){
return`DIVAR_ACCESS_TOKEN=${e}\n${null===t?"":`DIVAR_REFRESH_TOKEN=${t}\n`}`}(V)),null===V.refreshToken?N.pt:N.DH)})}}),8841:((e,t,n)=>{n.d(t,{s:()=>w,x:()=>p})
;var r=n(3879),o=n(5998),s=n(2748),a=n(8600),i=n(6120),c=n(6170),l=n(85),h=n(2834),u=n(6363),d=n(1510),f=n(8107);async function p(e,t,n){const p=(0,
f.P)("."),w={...(0,d.K0)(e,[],{cwd:p,workspace:p},process.env),github_token:process.env.DIVAR_GITHUB_TOKEN??""},g=(0,c.l)();for(const e of(0,r.VX)(w))g.add(e)
;const m=(0,h.$)(g,{debug:!0===e.debug}),y={...(0,u.bl)(m),info:e=>m.info((0,u._8)(e))},k=(0,o.Fh)({onCancel:()=>y.info(t)});let b=l.MK;try{b=await n({raw:w,
workspace:p,context:{clock:s.m,log:y,redactor:g,...k},refuse:e=>{for(const t of e)y.error(t)}})}catch(e){const t=(0,i.P)(e)
;null===t&&m.debug(e instanceof Error?e.stack??e.message:String(e)),y.error(t??`Unexpected: ${e instanceof Error?e.message:e}. Please report this.`),b=l.pt}(0,
a.C)(b)}function w(e){return new Promise(t=>{process.stdout.write(e,()=>t())})}}),4968:((e,t,n)=>{n.d(t,{$:()=>o,Z:()=>r});class r extends Error{
name="AccessError";endsRun;constructor(e,t){super(e,void 0===t.cause?void 0:{cause:t.cause}),this.endsRun=t.endsRun}}function o(e){return{token:()=>e,
renew:async()=>!1}}}),5411:((e,t,n)=>{n.d(t,{Zy:()=>l,f7:()=>u,wn:()=>d});var r=n(2721),o=n(5998),s=n(7522),a=n(4968),i=n(2009);const c=2e4
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