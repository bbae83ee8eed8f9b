export const id=268;export const ids=[268];export const modules={8268:(e,t,n)=>{n.r(t),n.d(t,{runDoctor:()=>W})
;var s=n(7975),r=n(6120),o=n(2009),a=n(957),i=n(2669),c=n(3053),u=n(1692),l=n(8856),d=n(6404);async function h(e,t,n){
const s=new URL(`${t}/`),r=performance.now();let o={address:null,tls:null};const a=function(e){const t=t=>{const{request:n,socket:s}=t
;new URL(n.origin).origin===e&&(e=>{const t=e instanceof u.TLSSocket;o={address:e.remoteAddress??null,tls:t?e.getProtocol():null}})(s)};return(0,
c.subscribe)(f,t),()=>{(0,c.unsubscribe)(f,t)}}(s.origin),i=await e.request({method:"GET",url:s.href,headers:{accept:"*/*"},body:"",signal:n
}).finally(a),h=performance.now()-r;if("answer"!==i.kind)return{reached:!1,milliseconds:h,...(0,l.I)("any answer",s,i)};const p=(0,d.iJ)(s,(0,
d.rq)(process.env));return{reached:!0,milliseconds:h,status:i.status,proxy:p,...o}}const f="undici:client:sendHeaders";var p=n(1032),w=n(7522)
;const k=(e,t,n="")=>({name:e,status:"ok",seen:t,advice:n}),m=(e,t,n)=>({name:e,status:"failed",seen:t,advice:n}),y=(e,t,n="")=>({name:e,status:"not_known",
seen:t,advice:n}),_="api_key",g="CHAT_UPLOAD_MEDIA",v="access_token"
;const b="there is no key to ask with.",x="its host was not reached.",$="Divar asks that keys are changed within 60 days.";function S([e]){
return"ok"===e?.status}async function T({accessToken:e},t,n,{kenar:s}){
if(null===e)return y(v,"none is given. Only messages to users and in chats about posts need one.");if(!t)return y(v,x)
;if(!n)return y(v,"it is asked for with a key, and none that is known was given.");try{const{userId:t}=await s.getUser(e)
;return null!==t?k(v,`is that of the user ${(0,p.TN)(t)}.`):k(v,"is valid. Whose it is was not told.","The scope USER_ID lets the app know.")}catch(e){
if(!(e instanceof i.I))throw e;const{problem:t,hint:n,status:s}=e;return 401===s?m(v,t,E):403===s?y(v,t,`${n} Messages need neither.`):m(v,t,n)}}
const E="The access token has expired (it lives one hour) or was revoked. Run authorize, or let post get a fresh one with refresh_token."
;async function I({refresh:e},{store:t,context:{redactor:n}}){if("ok"!==e.status||null===t)return e;try{return await t.verifyWritable(),e}catch(s){
if(!(s instanceof o.b))throw s;const r="A refresh replaces the token, so a run refuses to refresh when the new one can’t be kept.";return m(e.name,n.redact((0,
o.e)(t,s)),r)}}
const U=[y("CHAT_BOT_SEND_MESSAGE","it shows only when a message is sent. Send one to a chat of your own.",`It is granted in the Kenar panel (${a.vm}), some permissions by a ticket there.`),y("CHAT_SEND_MESSAGE_OAUTH","the same; only chats about posts need it.")]
;var A=n(1357),D=n(1140);const K="refresh token";async function H(e,t){
if(["refresh_token","client_secret","client_id","redirect_uri","refresh_token_file"].every(t=>""===e.text(t)))return{
refresh:y(K,"none is given. It is needed where access_token is, and none is given that is fresh."),keptIn:null};const n=await(0,A.mb)(e,t,!0)
;null!==e.credential("refresh_token")||n?.hasToken||e.problem("refresh_token",null===n?"is empty.":"is empty, and refresh_token_file does not exist yet. authorize makes it.")
;for(const t of["client_id","client_secret","redirect_uri"])null===e.credential(t)&&e.problem(t,"is empty.");(0,A.n1)(e);const s=n?.location??null
;if(e.problems.length>0){const t=e.problems.map(({message:e})=>e).join(" ");return{
refresh:m(K,`incomplete: ${t}`,"A refresh needs refresh_token (or refresh_token_file), client_id, client_secret and redirect_uri."),keptIn:s}}return null===s?{
refresh:y(K,"complete, but where its successor is kept is not given.","Give --refresh-token-file here and to post; the action takes refresh_token_secret, too. Without one of them a run refuses to refresh."),
keptIn:s}:{refresh:k(K,"complete, and its successor can be kept. Whether Divar takes it is known only when it is used up, so it was not tried."),keptIn:s}}
var L=n(8841),P=n(8097),R=n(8928);const C=15,G={ok:"ok",failed:"failed",not_known:"not known"},M={ok:"green",failed:"red",not_known:"yellow"}
;async function W(e){await(0,L.xn)(e,"Stopping.",async({raw:t,workspace:n,context:s,refuse:o})=>{const c=await async function(e,t){const n=(0,D.WF)(e),s={
api:n.baseUrl("api_url"),upload:n.baseUrl("upload_url"),oauth:n.baseUrl("oauth_url")},[r,o]=[n.credential("api_key"),n.credential("access_token")]
;return n.problems.length>0?{ok:!1,problems:n.problems.map(({message:e})=>e)}:{ok:!0,examination:{hosts:s,apiKey:r,accessToken:o,...await H(n,t)}}}(t,n)
;if(!c.ok)return o(c.problems),L.ln;const{examination:u}=c,{hosts:l,apiKey:d,keptIn:f}=u,v={hosts:l,apiKey:d,retries:0,timeoutSeconds:C
},E=null===f?null:await(0,P.P)(f),A=(await(0,r.S)(v,s,e=>async function(e,t){
const n=await async function({hosts:{api:e,upload:t,oauth:n}},{transport:s,context:{signal:r,redactor:o}}){
const a=[...new Map([e,t,n].map(e=>[new URL(e).host,e]))].map(async([e,t])=>{const n=await h(s,t,r),a=(0,w.QA)(n.milliseconds);if(!n.reached){
const{problem:t,hint:s}=n;return[e,m(e,`${o.redact(t)} (${a})`,o.redact(s))]}
const{proxy:i,address:c,tls:u,status:l}=n,d=null===i?(null===c?"":` at ${c}`)+", without a proxy":` through the proxy ${i.host} (${i.variable})`
;return[e,k(e,`reached in ${a}${d}, ${u??"without TLS"}; it answered ${l}.`)]});return new Map(await Promise.all(a))}(e,t),s=(r=e.hosts.api,
"ok"===n.get(new URL(r).host)?.status);var r;const o=await async function({apiKey:e},t,{kenar:n}){if(null===e){
const e=`Give the app’s key; it is made in the Kenar panel (${a.vm}).`;return[m(_,"is empty.",e),y(g,b)]}if(!t)return[y(_,x),y(g,x)];try{
return await n.getUploadToken(),[k(_,"is known.",$),k(g,"is granted: an upload token was given.")]}catch(e){if(!(e instanceof i.I))throw e
;const{problem:t,hint:n,status:s}=e
;return 401===s?[m(_,t,n),y(g,"the key is not known.")]:403===s?[k(_,"is known.",$),m(g,t,n)]:[y(_,"the request for an upload token failed."),m(g,t,n)]}}(e,s,t)
;return[...n.values(),...o,await T(e,s,S(o),t),await I(e,t),...U]}(u,{...e,context:s,store:E}))).map(e=>function({name:e,status:t,seen:n,advice:s},r){
const o=e=>r((0,R._)(e));return{name:o(e),status:t,seen:o(n),advice:o(s)}}(e,s.redactor.redact));return await(0,L.sD)(e.json?`${(0,p.EL)({points:A
})}\n`:A.map(N).join("")),A.some(({status:e})=>"failed"===e)?L.pt:L.DH})}function N({name:e,status:t,seen:n,advice:r}){return`${(0,
s.styleText)(M[t],G[t].padEnd(9),{stream:process.stdout})}  ${(0,p.TN)(`${e}: ${n} ${r}`.trimEnd())}\n`}},8841:(e,t,n)=>{n.d(t,{DH:()=>p,ln:()=>y,pt:()=>w,
sD:()=>_,xn:()=>m});var s=n(3024),r=n(6760),o=n(3879),a=n(5998),i=n(2748),c=n(8600),u=n(6120),l=n(6170),d=n(2834),h=n(1510),f=n(8928);const p=0,w=1,k=2
;async function m(e,t,n){const p=(0,s.existsSync)(".")?s.realpathSync.native("."):(0,r.resolve)("."),m={...(0,h.K0)(e,[],{cwd:p,workspace:p},process.env),
github_token:process.env.DIVAR_GITHUB_TOKEN??""},y=(0,l.l)();for(const e of(0,o.VX)(m))y.add(e);const _=(0,d.$)(y,{debug:!0===e.debug}),g={..._,
info:e=>_.info((0,f._)(e)),warning:e=>_.warning((0,f._)(e)),error:e=>_.error((0,f._)(e))},v=(0,a.F)({onCancel:()=>g.info(t)});let b=k;try{b=await n({raw:m,
workspace:p,context:{clock:i.m,log:g,redactor:y,...v},refuse:e=>{for(const t of e)g.error(t)}})}catch(e){const t=(0,u.P)(e)
;null===t&&_.debug(e instanceof Error?e.stack??e.message:String(e)),g.error(t??`Unexpected: ${e instanceof Error?e.message:e}. Please report this.`),b=w}
_.end(),(0,c.C)(b)}const y=k;function _(e){return new Promise(t=>{process.stdout.write(e,()=>t())})}},6120:(e,t,n)=>{n.d(t,{P:()=>u,S:()=>c})
;var s=n(2743),r=n(2669),o=n(6404),a=n(6665),i=n(1469);async function c(e,t,n){for(const e of(0,o.Wm)(process.env))t.redactor.add(e);const r=function(e){try{
return(0,a.g)({timeoutSeconds:e})}catch(e){if(!(e instanceof o.T6))throw e;throw new i.w(e.message,{cause:e})}}(e.timeoutSeconds),c=(0,s.Y)({...e,
apiKey:e.apiKey??""},t,r);try{return await n({kenar:c,transport:r})}finally{await c.close()}}function u(e){
return e instanceof r.c?"Cancelled.":e instanceof i.w||e instanceof r.I?e.message:null}},1469:(e,t,n)=>{n.d(t,{w:()=>s});class s extends Error{name="SetupError"
}}};