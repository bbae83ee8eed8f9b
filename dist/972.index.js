export const id=972;export const ids=[972];export const modules={7972:((e,t,n)=>{n.d(t,{Y:()=>pe});var o=n(5998),r=n(7067),s=n(7727),a=n(1032),i=n(957);const c={
invalid_grant:/^.*was issued to another client\.\s*/s,invalid_request:/^The request is missing a required parameter.*is otherwise malformed\.\s*/s,
invalid_client:/^Client authentication failed \(.*?\)\.\s*/s,token_inactive:/^Token is inactive because it is malformed, expired or otherwise invalid\.\s*/s}
;function u(e){const t=(0,s.q)(e);if(!(0,s.G)(t))return{code:null,reason:""}
;const{error:n,error_description:o,message:r}=t,a=[o,r].filter(e=>"string"==typeof e).join(" "),i="string"==typeof n?n:/^(\w+):/.exec(a)?.[1]??null;return{
code:i,reason:l(i,a)}}function l(e,t){const n=null!==e&&Object.hasOwn(c,e)?c[e]:void 0;return void 0===n?t:t.replace(n,"")}
const d="Ask the user for consent again (a refresh token lives 30 days, and works once: its successor must be kept) and give the new refresh token.",h=`If two runs came at once, run this one again: it may find the newer token. If not: ${d}`,p="Run authorize again.",f="redirect_uri is not the one that the consent was given with. Give exactly the same, including a slash at its end.",m="The consent was given to another app: client_id is not the app’s slug that it was given with.",k={
invalid_client:"client_id (the app’s slug) or client_secret is wrong. Check both, and that they are of one app."},_={...k,
invalid_grant:`refresh_token has expired, was revoked, or was used up by another run; or redirect_uri is not the one of the consent. ${h}`,
token_inactive:`refresh_token has expired, was revoked, or was used up by another run. ${h}`,
unauthorized_client:`This app may not refresh tokens. Check client_id, and the app’s OAuth settings in the Kenar panel (${i.vm}).`,
invalid_request:"Divar could not read one of the values. Check client_id, client_secret, refresh_token and redirect_uri: was each pasted whole?",
invalid_scope:`The consent no longer covers what the app asks for. ${d}`},w={...k,
invalid_grant:`The code of the consent is not valid, or not for this client_id and redirect_uri. ${p}`,
token_inactive:`The code of the consent is no longer valid. ${p}`,
unauthorized_client:`This app may not ask for a consent. Check client_id, and the app’s OAuth settings in the Kenar panel (${i.vm}).`,
invalid_request:"Divar could not read one of the values. Check client_id, client_secret and redirect_uri: was each pasted whole?"};function y(e,t){
return null!==t&&Object.hasOwn(e,t)&&e[t]||null}var g=n(2721);function v(e,t,n){
if(t>=300&&t<400)return"Redirects are not followed, so that no credential leaves its host. Check api_url, upload_url and oauth_url, and the proxy."
;const o=t>=400&&t<500?function({step:e},t){return"refresh"===e?function(e){const{code:t,reason:n}=u(e);if("invalid_grant"===t){if(/redirect/i.test(n))return f
;if(/client id\b|another client/i.test(n))return m
;if(/\bcode\b|access[ _]token/i.test(n))return"access_token does not belong to refresh_token. Leave access_token empty, or give the one that came with it."
;if(/expired/i.test(n))return`refresh_token has expired. ${d}`
;if(/\b(re-?)?used\b|revoked|inactive/i.test(n))return`refresh_token was revoked, or was used up by another run. ${h}`}return y(_,t)
}(t):"exchange"===e?function(e){const{code:t,reason:n}=u(e);if("invalid_grant"===t){if(/redirect/i.test(n))return f
;if(/client id\b|another client/i.test(n))return m;if(/already been used|\breused\b/i.test(n))return`The code of the consent works once. ${p}`
;if(/expired/i.test(n))return`The code of the consent lives a few minutes only. ${p}`}return y(w,t)}(t):null}(e,n):null;if(null!==o)return o;switch(t){case 400:
return b[e.step]??null;case 401:return S[T(e)];case 403:return function(e,t){
if(("user"===e||"post"===e)&&/\b(another|other|different) user\b|کاربر دیگر/i.test(t))return"user"===e?"The access token speaks for another user. A user can be written to only with the access token that this user gave: check user_id, or ask this user for consent.":"The access token speaks for another user, who takes no part in this chat. Check conversation_id, or ask a user of this chat for consent."
;switch(e){case"upload":return`The upload token was refused twice. The api_key may lack the permission CHAT_UPLOAD_MEDIA. ${R}`;case"refresh":
return"The app is not allowed to refresh this token. Check client_id and refresh_token.";case"exchange":
return"The app is not allowed to exchange this code. Check client_id."}const n=A[e];if(void 0===n)return null
;const{token:o,more:r=""}=n,s=`the api_key lacks the permission ${n.key}`,a=`the access token lacks ${o}`,i=void 0!==o&&/access token|\bscope/i.test(t),c=(void 0===o||/\bapi[ _-]?key\b/i.test(t))===i?`${s}, or ${a}`:i?a:s,u=c===s?"":" A scope also needs the user’s consent."
;return`${c[0]?.toUpperCase()}${c.slice(1)}. ${R}${u} ${r}`.trim()}(T(e),n);case 404:
return"message"===e.step?"user"===e.to?"There is no such user for this app. Check user_id.":"There is no such conversation. Check conversation_id, and whether conversation_type is right (bot or post).":"There is nothing at this address. Check the base URLs; the API may have changed."
;case 412:
return"message"===e.step&&"post"===e.to?"One side of this chat can’t write to the other. The recipient blocked the sender or is blacklisted; or the sender, who is the user that gave the access token, is blacklisted. Look into the chat as that user, or remove it from the recipients.":"This recipient can’t be written to: it blocked the app or is blacklisted. Remove it from the recipients."
;case 413:return"The upload is larger than Divar accepts, whatever limits says. Make the file smaller.";case 407:
return"The proxy asks for a login. Put user and password into HTTPS_PROXY, or the host into NO_PROXY.";case 429:return(0,
g.uL)(n)?"The daily quota of the app is used up. Run it again tomorrow.":"The app’s rate limit is used up. Send less at a time, or try later.";default:
return null}}const b={message:"The API did not accept this message. If it carries a media token that was given, the token may be too old.",
refresh:"Check refresh_token (it lives 30 days, and works once), redirect_uri and client_id. If the token is used up, ask the user for consent again.",
exchange:"Check client_id and redirect_uri, and run authorize again: a code works once."};function T(e){return"message"===e.step?e.to:e.step}
const E=`Divar does not know this api_key. Check the secret: is it complete, of this app, and not revoked since? Keys are in the Kenar panel (${i.vm}).`,$="Either api_key is unknown, or the access token has expired (it lives one hour) or was revoked. Give a fresh access_token, or refresh_token so that the step gets one itself.",S={
upload_token:E,upload:"The upload token was refused twice. The upload host and the API host may not belong together: check upload_url and api_url.",
refresh:"Check client_id (the app’s slug) and client_secret.",exchange:"Check client_id (the app’s slug) and client_secret.",token_owner:$,bot:E,user:$,post:$
},x="A test app can only write in chats of test posts.",A={upload_token:{key:"CHAT_UPLOAD_MEDIA"},token_owner:{key:"USER_RETRIEVE",token:"the scope USER_ID"},
bot:{key:"CHAT_BOT_SEND_MESSAGE",more:`Or the chat is not one of this app’s bot. ${x}`},user:{key:"CHAT_BOT_SEND_MESSAGE",
token:"the scope CHAT_BOT_USER_MESSAGE_SEND"},post:{key:"CHAT_SEND_MESSAGE_OAUTH",
token:"a scope: CONVERSATION_SEND_MESSAGE.{conversation_id}, CHAT_POST_CONVERSATIONS_MESSAGE_SEND.{post_token} or CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND",
more:x}},R=`Permissions of a key and scopes of an app are granted in the Kenar panel (${i.vm}), some by a ticket there.`;function C({headers:e}){
const t=String(e["content-encoding"]??"").trim();return""===t||/^identity$/i.test(t)?null:t}function N(e,t){
const{status:n,body:o}=t,r=C(t),i=`${Buffer.byteLength(o)} bytes`;return null!==r?`, its body encoded as ${(0,
a.Kb)(r,40)}, which was not asked for`:t.isWhole?""===o.trim()?" with an empty body":I.includes(e.step)&&n<300?`, ${function(e){const t=(0,s.q)(e)
;if(void 0===t)return`${e.trimStart().startsWith("<")?"a page or XML":"no JSON"} of ${Buffer.byteLength(e)} bytes`;if(!(0,s.G)(t))return"JSON that is no object"
;const n=Object.keys(t).map(e=>/^[a-z_]{1,24}$/i.test(e)?e:"…");return 0===n.length?"an empty object":`an object with ${n.slice(0,10).join(", ")}`
}(o)}`:`: “${(0,a.Kb)(function({step:e},t){const n="refresh"===e||"exchange"===e?function(e){const{code:t,reason:n}=u(e)
;return null===t?null:""===n||n.startsWith(`${t}:`)?n||t:`${t}: ${n}`}(t):null;if(null!==n)return n;const o=(0,s.q)(t);return(0,
s.G)(o)&&"string"==typeof o.message&&o.message||null}(e,o)??o)}”`:`, and it broke off after ${i} of its body`}
const I=["upload_token","refresh","exchange","token_owner"];var O=n(2669),L=n(8856),P=n(7728),D=n(8032);class U extends Error{name="MalformedResponseError"}
const M=P.FsL(P.YjP(),P.yGV(D.L),P.Ru6(D.a));function q(e,t){const n=(0,s.q)(t.body)
;if(void 0===n)throw new U("That is not JSON, as the API documents. A proxy may have answered instead.");const o=P.xLC(e,n);if(o.success)return o.output
;const r=o.issues[0];throw new U(`That is not what the API documents: ${P.BuJ(r)??"the answer"} is not as expected.`)}function j({redactor:e,clock:t},n,o,s){
const{operation:i,what:c}=n,u=(t,{problem:n,hint:o},r={})=>new O.I(e.redact(n),e.redact(o),{step:i.step,kind:t,...r});if("answer"!==s.kind){const{cause:e}=s
;return{error:u((0,L.f)(e)?"untrusted_certificate":s.kind,(0,L.I)(c,new URL(o.url),s),{cause:e}),retryAfter:null}}const{status:l,body:d,headers:h}=s,p=(0,
g.o3)(l),f=t=>function(e,t,n,o=""){const{status:s}=n,i=r.STATUS_CODES[s];return{
problem:`Asked for ${e}, the answer was ${s}${i?` ${i}`:""}${s>=300&&s<400?function(e){
const t=e.headers.location,n="string"==typeof t&&URL.canParse(t)?new URL(t):null;return n?` to ${(0,a.TN)(n.host)}`:""}(n):N(t,n)}.`,
hint:[o,v(t,s,n.body)].filter(Boolean).join(" ")}}(c,i,{...s,body:e.redact(d)},t);if("done"===p)try{return{value:n.read({status:l,body:d})}}catch(e){
if(!(e instanceof U))throw e;return{error:u("malformed_response",f((m=s).isWhole&&null===C(m)?e.message:G),{status:l}),retryAfter:null}}var m;const k=(0,
g.m6)(B(h.date)??""),_=(0,g.mu)(B(h["retry-after"]),Number.isNaN(k)?t.now():k),w=429===l&&(0,g.uL)(d),y=w&&null===_;return{error:u(p,f(),{status:l,endsRun:y,
isDaily:w}),retryAfter:_}}const G="So it says nothing that the API documents. A proxy may have answered instead.";function B(e){return Array.isArray(e)?e[0]:e}
async function H(e,t,n={}){
const{signal:r=e.context.signal,retries:s=e.retries}=n,{clock:a,log:i,redactor:c,forceSignal:u}=e.context,{step:l}=t.operation,d=a.monotonic(),h=e.rateLimiter.slot(l)
;let p=null;const f=()=>"message"===l&&p?p:new o.cc;try{for(let o=1;;o+=1){await h.begin(r).catch(()=>Promise.reject(f())),await(n.beforeTry?.())
;const l=await t.request(),m=a.monotonic(),k=await e.transport.request({...l,signal:t.outlivesCancel?u:r
}),_=a.monotonic()-m,w=j(e.context,t,l,k),y="answer"===k.kind?{...k,body:c.redact(k.body)}:k;if(i.debug(K(t,l,y,_)),await(n.afterTry?.(w)),
"value"in w)return w.value;if(p=w.error,r.aborted)throw f();const g=F(w,{tries:o,retries:s,random:a.random(),sinceFirst:a.monotonic()-d})
;i.info(`Waiting ${g.toFixed(1)} s before asking for ${t.what} again (try ${o+1} of ${s+1}): ${p.problem}`),"rate_limited"!==p.kind?(h.end(),
await a.sleep(1e3*g,r).catch(()=>Promise.reject(f()))):h.hold(1e3*g)}}finally{h.end()}}function F({error:e,retryAfter:t},n){
const{tries:o,retries:r,random:s,sinceFirst:a}=n;if("again"!==(0,g.kg)(e)||e.endsRun)throw e
;if(o>r)throw z(e,`Given up after ${1===o?"one try":`${o} tries`}.`,e.isDaily);const i=(0,g.Dh)(e.kind,o,t,s)
;if(i>g.hz)throw z(e,`The answer asks to wait ${i} s; more than ${g.hz} s is not waited for.`,"rate_limited"===e.kind)
;if("refresh"===e.step&&a+1e3*i>1e3*g.Xs)throw z(e,"Not tried again: the old tokens are usable for two minutes only.",!1);return i}function z(e,t,n){
return new O.I(e.problem,`${e.hint} ${t}`.trim(),{step:e.step,kind:e.kind,...null===e.status?{}:{status:e.status},endsRun:n,cause:e.cause})}
function K({operation:e},t,n,o){const r="answer"===n.kind?`${n.status}${N(e,n)}`:`${n.kind}: ${n.cause.message}`
;return`${t.method??"POST"} ${t.url} → ${r} (${Math.round(o)} ms)`}function Y(e,{clientId:t,clientSecret:n,redirectUri:o},r){const s={client_id:t,
client_secret:n,redirect_uri:o};return{url:(0,i.vQ)(e),headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},
body:new URLSearchParams({...r,...s}).toString()}}const V=P.Ikc({access_token:M,refresh_token:P.cl6(M),scope:P.NpB(P.cl6(P.FsL(P.YjP(),P.Ru6(1e4))),null),
expires_in:P.NpB(P.cl6(P.FsL(P.aig(),P.E2x(),P.Wwf(0))),null)});var X=n(6665),W=n(1208);const J={bot:{text:"text_message",own:"buttons",receiver:null},user:{
text:"text_message",own:"buttons",receiver:null},post:{text:"message",own:"sender_buttons",receiver:"receiver_buttons"}},Z=P.Ikc({
conversation_id:P.lqM(P.FsL(P.YjP(),P.hq(),P.Ru6(256)))});function Q(e,t){const n=J[e],o="text"===t.kind?{[n.text]:t.text}:{media_token:t.mediaToken}
;return t.buttons?.own&&(o[n.own]=t.buttons.own),t.buttons?.receiver&&n.receiver&&(o[n.receiver]=t.buttons.receiver),o}const ee={upload_token:"api",
message:"api",upload:"upload",refresh:"oauth",exchange:"oauth",token_owner:"api"},te=6e4;function ne(e,t){return e.taken||t<e.narrowUntil}function oe(e,t){
return e.taken?new Promise((n,o)=>{const r=()=>{e.waiting.splice(e.waiting.indexOf(s),1),o(t.reason)},s=()=>{t.removeEventListener("abort",r),n()}
;e.waiting.push(s),t.addEventListener("abort",r,{once:!0})}):(e.taken=!0,Promise.resolve())}const re=P.Ikc({access_token:M,refresh_token:M});var se=n(8104)
;const ae=65536,ie=P.Ikc({token:M});function ce({hosts:e,apiKey:t,context:{redactor:n}}){return{operation:{step:"upload_token"},what:"an upload token",
request:()=>({url:(0,i.St)(e),headers:{"content-type":"application/json",accept:"application/json","x-api-key":t},body:"{}"}),read(e){const{token:t}=q(ie,e)
;return n.addShortLived(t),t}}}const ue=P.Ikc({id:M,status:P.YjP()})
;const le=["connect_failed","rate_limited"],de=P.FsL(P.YjP(),P.yGV(/^[^\s\p{Cc}]+$/u),P.Ru6(256)),he=P.Ikc({user_id:P.lqM(P.KCZ([P.euz(""),de]))})
;function pe({hosts:e,apiKey:t,retries:n,timeoutSeconds:o},r,c=(0,X.g)({timeoutSeconds:o})){const u=function(e){const t={api:{narrowUntil:0,taken:!1,waiting:[]
},upload:{narrowUntil:0,taken:!1,waiting:[]},oauth:{narrowUntil:0,taken:!1,waiting:[]}};let n=0;return{slot(o){const r=t[ee[o]];let s=!1;return{async begin(t){
for(t.throwIfAborted();;){!s&&ne(r,e.monotonic())&&(await oe(r,t),s=!0);const o=n-e.monotonic();if(o<=0)return;await e.sleep(o,t)}},hold(t){
const o=e.monotonic();n=Math.max(n,o+t),r.narrowUntil=Math.max(r.narrowUntil,n,o+te)},end(){s&&function(e){const t=e.waiting.shift();t?t():e.taken=!1}(r),s=!1}}
}}}(r.clock),l={hosts:e,apiKey:t,retries:n,transport:c,rateLimiter:u,context:r};return{getUploadToken:e=>H(l,ce(l),e),
uploadMedia:(e,t={})=>async function(e,t,n){const o=n.retries??e.retries;let r=0;const s=o=>async function(e,t,{onBytes:n=()=>{},...o},r){let s=null,c=null
;const u=e=>{c??=e},l={operation:{step:"upload"},what:`the upload of ${(0,a.TN)(t.name)}`,async request(){s??=await H(e,ce(e),{...o,retries:e.retries}),r()
;const{headers:a,body:c}=function(e,t,n){const{headers:o,head:r,tail:s}=function(e){const t=new se;var n;t.append("file",Buffer.alloc(0),{filename:(n=e.name,
n.replace(/\p{Cc}/gu,encodeURIComponent)),contentType:e.mimeType});const o=t.getBuffer(),r=o.lastIndexOf(`\r\n--${t.getBoundary()}--`);return{
headers:t.getHeaders(),head:o.subarray(0,r),tail:o.subarray(r)}}(e);return{headers:{...o,"content-length":String(r.length+e.size+s.length)},
body:async function*(){yield r;let o=0;try{for await(const n of e.open())o+=n.length,t(o),yield n.length<ae?Buffer.from(n):n}catch(e){throw n(e),e}yield s}()}
}(t,n,u);return{url:(0,i.zj)(e.hosts,t.mediaType),headers:{...a,accept:"*/*",authorization:`Bearer ${s}`},body:c}},read(t){const{id:n,status:o}=q(ue,t)
;if("ok"!==o)throw new U("Its status is not “ok”, so nothing was uploaded.")
;if(e.context.redactor.redact(n)!==n)throw new U("Its id is a secret, and no media token.");return n}};return H(e,l,{...o,async afterTry(e){if(c)throw c
;"error"in e&&!le.includes(e.error.kind)&&(s=null)}})}(e,t,{...n,retries:o},()=>r+=1);try{return await s(o)}catch(n){
if(!(n instanceof O.I&&"upload"===n.step)||401!==n.status&&403!==n.status)throw n;return e.context.log.info(`The upload token for ${(0,
a.TN)(t.name)} was refused (${n.status}); asking for a fresh one.`),await s(o-(r-1))}}(l,e,t),
sendMessage:(e,t,n={})=>H(l,function({hosts:e,apiKey:t,context:{redactor:n}},o,r,a){return{operation:{step:"message",to:o.kind},what:`a message to ${(0,
W.t)(o)}`,request:()=>({url:(0,i.HX)(e,o.kind,o.id),headers:{"content-type":"application/json",accept:"application/json","x-api-key":t,...null===a?{}:{
authorization:`Bearer ${a}`}},body:JSON.stringify(Q(o.kind,r))}),read({body:e}){const t=function(e){const t=P.xLC(Z,(0,s.q)(e))
;return t.success?t.output.conversation_id??null:null}(e);return null!==t&&n.redact(t)===t?t:null},outlivesCancel:!0}}(l,e,t,n.accessToken??null),n),
refreshTokens:(e,t,n)=>H(l,function({hosts:e,context:{redactor:t}},n,o,r){const s=Y(e,n,{grant_type:"refresh_token",refresh_token:o,...null===r?{}:{code:r}})
;return{operation:{step:"refresh"},what:"a fresh access token",request:()=>s,read(e){const{access_token:n,refresh_token:o}=q(re,e);return t.add(n),t.add(o),{
accessToken:n,refreshToken:o}},outlivesCancel:!0}}(l,e,t,n)),exchangeCode:(e,t)=>H(l,function({hosts:e,context:{redactor:t}},n,o){const r=Y(e,n,{
grant_type:"authorization_code",code:o});return{operation:{step:"exchange"},what:"the tokens of the consent",request:()=>r,read(e){
const{access_token:n,refresh_token:o,scope:r,expires_in:s}=q(V,e);return t.add(n),o&&t.add(o),{accessToken:n,refreshToken:o??null,
scopes:null==r?null:r.split(" ").filter(e=>""!==e),expiresInSeconds:s??null}},outlivesCancel:!0}}(l,e,t)),getUser:(e,t)=>H(l,function({hosts:e,apiKey:t},n){
return{operation:{step:"token_owner"},what:"the user of the access token",request:()=>({method:"GET",url:(0,i.ak)(e),headers:{accept:"application/json",
"x-api-key":t,authorization:`Bearer ${n}`},body:""}),read:e=>({userId:q(he,e).user_id||null})}}(l,e),t),close:()=>c.close()}}}),2669:((e,t,n)=>{n.d(t,{I:()=>o})
;class o extends Error{name="KenarError";problem;hint;step;kind;status;endsRun;isDaily;constructor(e,t,n){super(`${e} ${t}`.trim(),void 0===n.cause?void 0:{
cause:n.cause}),this.problem=e,this.hint=t,this.step=n.step,this.kind=n.kind,this.status=n.status??null,this.endsRun=n.endsRun??!1,this.isDaily=n.isDaily??!1}}
}),9862:((e,t,n)=>{n.d(t,{U:()=>i,Z:()=>l});var o=n(1553),r=n(7030),s=n(734);const a=250;function i(e,t=c){const n=(0,s.gU)({timeout:e,allowH2:!1
}),o=new Set,i=new AbortController,l=(e,t)=>{const n=r.connect({host:e,port:t,noDelay:!0,keepAlive:!0});return o.add(n),n.once("close",()=>o.delete(n))};return{
connect(o,s){const c=Number(o.port)||("https:"===o.protocol?443:80),d=e=>s(function(e){return u.add(e),e}(e),null)
;(async function(e,t,{lookup:n,openSocket:o,timeoutMs:s,signal:i}){const c=0===r.isIP(e)?await n(e):[e];return i.throwIfAborted(),new Promise((e,n)=>{
const r=new Set,u=[],l=[...c];let d;const h=e=>{clearTimeout(d),clearTimeout(m),i.removeEventListener("abort",f);for(const t of r)t!==e&&t.destroy()},p=()=>{
clearTimeout(d);const s=l.shift();if(void 0===s)return;const i=o(s,t);r.add(i);const c=e=>{if(r.delete(i),u.push(e),l.length>0)return p();r.size>0||(h(null),
n(1===u.length?e:new AggregateError(u,e.message)))};i.once("error",c),i.once("connect",()=>{i.off("error",c),h(i),e(i)}),l.length>0&&(d=setTimeout(p,a))
},f=()=>{h(null),n(i.reason)},m=setTimeout(()=>{h(null),n(Object.assign(new Error("the connection timed out"),{code:"ETIMEDOUT"}))},s)
;i.addEventListener("abort",f),p()})})(o.hostname.replace(/^\[|\]$/g,""),c,{lookup:t,openSocket:l,timeoutMs:e,signal:i.signal}).then(e=>{
if("https:"!==o.protocol)return s(null,e);n({...o,httpSocket:e},(e,t)=>e?d(e):s(null,t))},d)},destroy(){i.abort(new Error("the transport is closed"))
;for(const e of o)e.destroy()}}}async function c(e){const t=await(0,o.lookup)(e,{all:!0})
;return n=t.filter(({family:e})=>e===t[0]?.family).map(({address:e})=>e),r=t.filter(({family:e})=>e!==t[0]?.family).map(({address:e})=>e),
n.flatMap((e,t)=>[e,...r.slice(t,t+1)]).concat(r.slice(n.length));var n,r}const u=new WeakSet;function l(e){return e instanceof Error&&(u.has(e)||l(e.cause))}}),
8856:((e,t,n)=>{n.d(t,{I:()=>f,f:()=>c});var o=n(7067),r=n(6833),s=n(1032),a=n(9862)
;const i=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE","CERT_HAS_EXPIRED","CERT_NOT_YET_VALID","CERT_UNTRUSTED","CERT_REJECTED","CERT_REVOKED","CERT_SIGNATURE_FAILURE","INVALID_CA","INVALID_PURPOSE","ERR_TLS_CERT_ALTNAME_INVALID"])
;function c(e){return i.has((0,r.$)(e)??"")}const u={ECONNREFUSED:"the connection was refused",ECONNRESET:"the connection was reset",
EPIPE:"the connection was closed",UND_ERR_SOCKET:"the connection was closed",ENOTFOUND:"DNS does not know its name",EAI_AGAIN:"DNS gave no answer for its name",
ETIMEDOUT:"the connection timed out",UND_ERR_CONNECT_TIMEOUT:"the connection timed out",EHOSTUNREACH:"it can’t be reached",
ENETUNREACH:"the network can’t be reached"},l={"bad response":"it sent “100 Continue”, which was not asked for, instead of an answer",
"bad upgrade":"it sent “101 Switching Protocols”, which was not asked for, instead of an answer"
},d="Nothing was sent.",h="hosts in NO_PROXY are reached without it",p=/^Proxy response \((\d{3})\)/;function f(e,t,n){
const{cause:i,kind:f,proxy:k}=n,[,_]=p.exec(i.message)??[];if(void 0!==_)return function(e,t,n,r){
const s=o.STATUS_CODES[r],a=n.proxy?.variable??"HTTPS_PROXY",i=407===r?`The proxy asks for a login: put user and password into ${a}, or the host into NO_PROXY.`:`Check ${a}, and whether the proxy allows this host; ${h}.`
;return{problem:`${m(e,t,n)}: its answer was ${r}${s?` ${s}`:""}.`,hint:`${d} ${i}`}}(e,t,n,Number(_));const w=function(e){const t=(0,r.$)(e)
;return`${l[e.message]??(null===t?void 0:u[t])??(0,s.TN)(e.message)}${null===t?"":` (${t})`}`}(i),y=null!==k&&(0,
a.Z)(i),g=y?`${m(e,t,n)}: ${w}.`:`Asked ${t.host} for ${e}: ${w}.`;if(c(i))return{problem:g,
hint:"Its certificate is not trusted. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its certificate."};if(y)return{problem:g,
hint:`${d} Check that it runs, and ${k.variable}; ${h}.`};if("no_response"===f)return{problem:g,hint:"The request may have arrived."}
;const v=null!==k?`Check the network, and the proxy ${k.host} (${k.variable}); Divar may be reachable from Iran only.`:"Check the network; Divar may be reachable from Iran only, and behind a proxy HTTPS_PROXY must be set."
;return{problem:g,hint:`${d} ${v}`}}function m(e,t,{proxy:n}){return`Asked the proxy${n?` ${n.host}`:""} to connect to ${t.host}, for ${e}`}}),8715:((e,t,n)=>{
n.d(t,{L:()=>s});var o=n(3053);const r="undici:client:sendHeaders";function s(e){const t=t=>e(t);return(0,o.subscribe)(r,t),()=>{(0,o.unsubscribe)(r,t)}}}),
6665:((e,t,n)=>{n.d(t,{g:()=>k});var o=n(9862),r=n(734);const s=1e3;var a=n(7522);class i extends Error{name="StalledError";constructor(e){
super(`nothing moved for ${(0,a.QA)(e)}`)}}const c=4;var u=n(6404),l=n(1455),d=n(8715);const h=["/proc/self/net/tcp","/proc/self/net/tcp6"];function p(e){
return e.toString(16).toUpperCase().padStart(4,"0")}const f=1048576,m=10;function k(e){const t=1e3*e.timeoutSeconds,n=(0,u.rq)(process.env),a=t+1e3,k=(0,
o.U)(a,e.lookup),w=function(e,t,n){const o={connect:t.connect,keepAliveTimeout:s,keepAliveMaxTimeout:s
},a=new r.g6(o),i=null===e?a:function({url:e},{connect:t},n,o){return e.startsWith("socks")?new r.EV(e,{connect:t,connectTimeout:n}):new r.kT({...o,uri:e,
clientFactory:e=>new r.bC(e,{connect:t}),connectTimeout:n,requestTls:{allowH2:!1}})}(e,t,n,o);return{direct:a,proxied:i,async close(){
const e=[a.destroy(),i.destroy()];t.destroy(),await Promise.all(e)}}}(n.proxy,k,a);return{request(e){const o=(0,u.iJ)(new URL(e.url),n)
;return function(e,t,{timeoutMs:n,proxy:o}){const r=new URL(t.url);return new Promise(s=>{const a=[];let u=0,k=0,w=null,y=null,g=null,v=!1;const b=e=>{g??=e,
y?y.abort(e):A()},T="string"!=typeof t.body;let E=null,$=()=>{};const S=function(e,t){const n=performance.now();let o=n,r=n+e,s=!1,a=null,u=!1;const d=e=>{
o=performance.now(),r=o+e},f=()=>d(e+(s?performance.now()-n:0)),m=async()=>{const e=await(async()=>E?async function({localPort:e,remotePort:t}){
const n=new RegExp(`^ *\\d+: [0-9A-F]+:${p(e)} [0-9A-F]+:${p(t)} [0-9A-F]{2} ([0-9A-F]{8}):`,"m");for(const e of h){const t=n.exec(await(0,
l.readFile)(e,"latin1").catch(()=>""))?.[1];if(void 0!==t)return Number.parseInt(t,16)}return null}(E):null)();if(u)return;null!==e&&null!==a&&e<a&&f(),a=e
;const n=r-performance.now();n<=0?t(new i(performance.now()-o)):k(n)},k=t=>{_=setTimeout(m,Math.min(Math.ceil(t),e/c))};let _;return k(e),{moved:()=>d(e),
sent(){s=!0,f()},stop(){u=!0,clearTimeout(_)}}}(n,b),x=()=>{return b((e=t.signal?.reason,e instanceof Error?e:new Error(String(e))));var e},A=(e=!1)=>{v=!0,
S.stop(),$(),t.signal?.removeEventListener("abort",x);const n=g??new Error("the connection was closed");s(w?{kind:"answer",...w,body:_(a),isWhole:e}:{
kind:y?"no_response":"connect_failed",cause:n,proxy:o})};if(t.signal?.addEventListener("abort",x),t.signal?.aborted)return x();e.dispatch({origin:r.origin,
path:r.pathname+r.search,method:t.method??"POST",headers:{...t.headers,"user-agent":"divar-chat-media","accept-encoding":"identity"},body:t.body,
headersTimeout:0,bodyTimeout:0,reset:!0===o?.url.startsWith("socks")},{onRequestStart(e){if(v)return e.abort(g??new Error("given up"));y=e,S.moved(),
T&&($=function(){const e=(0,d.L)(({socket:{localPort:t,remotePort:n}})=>{e(),void 0!==t&&void 0!==n&&(E={localPort:t,remotePort:n})});return e}())},
onBodySent:()=>S.moved(),onRequestSent:()=>S.sent(),onResponseStart(e,t,n){t<200||(w={status:t,headers:n},k=performance.now(),S.moved())},onResponseData(e,t){
performance.now()-k<m*n&&S.moved(),u+=t.length,u<=f?a.push(t):e.abort(new Error("the answer is too long"))},onResponseEnd:()=>A(!0),onResponseError(e,t){g??=t,
A()}})})}(null===o?w.direct:w.proxied,e,{timeoutMs:t,proxy:o})},close:()=>w.close()}}function _(e){return(new TextDecoder).decode(Buffer.concat(e))}}),
2721:((e,t,n)=>{n.d(t,{Dh:()=>h,Xs:()=>c,hz:()=>i,kg:()=>s,m6:()=>m,mu:()=>f,o3:()=>a,uL:()=>k});const o={connect_failed:"again",untrusted_certificate:"final",
no_response:"again",server_error:"again",rate_limited:"again",rejected:"final",malformed_response:"again",done:"done"},r={upload_token:o,upload:o,refresh:o,
token_owner:o,exchange:{...o,no_response:"final",server_error:"final",malformed_response:"final"},message:{...o,no_response:"unknown",server_error:"unknown",
malformed_response:"done"}};function s({step:e,kind:t}){return r[e][t]}function a(e){
return e>=200&&e<300?"done":429===e?"rate_limited":408===e||e>=500?"server_error":"rejected"}const i=120,c=120,u=1,l=60,d=10;function h(e,t,n,o){
const r=2**(t-1),s="rate_limited"===e?Math.min(d*r,l)*(1+o/4):Math.min(u*r*(.5+o),l);return Math.max(s,n??0)}const p=2**31;function f(e,t){const n=e?.trim()
;if(!n)return null;if(/^\d+$/.test(n))return Math.min(Number(n),p);const o=/^[A-Za-z]/.test(n)?m(n):Number.NaN
;return Number.isNaN(o)?null:Math.max(0,Math.ceil((o-t)/1e3))}function m(e){return Date.parse(/ \d{4}$/.test(e)?`${e} GMT`:e)}function k(e){const t=[e,y(e)]
;return t.some(e=>w.test(e))&&!t.some(e=>_.test(e))}const _=/minute|دقیقه/i,w=/\b(daily|per[ _-]?day|a day|24 ?h(ours?)?)\b|روزانه|در روز/i;function y(e){
return e.replace(/\\u([0-9a-f]{4})/gi,(e,t)=>String.fromCharCode(Number.parseInt(t,16)))}})};