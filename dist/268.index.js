export const id=268;export const ids=[268];export const modules={8268:(e,t,n)=>{n.r(t),n.d(t,{runDoctor:()=>W})
;var s=n(7975),o=n(6120),r=n(2009),a=n(957),i=n(2669),c=n(3053),u=n(1692),l=n(8856),d=n(6404);async function h(e,t,n){
const s=new URL(`${t}/`),o=performance.now();let r={address:null,tls:null};const a=function(e){const t=t=>{const{request:n,socket:s}=t
;new URL(n.origin).origin===e&&(e=>{const t=e instanceof u.TLSSocket;r={address:e.remoteAddress??null,tls:t?e.getProtocol():null}})(s)};return(0,
c.subscribe)(f,t),()=>{(0,c.unsubscribe)(f,t)}}(s.origin),i=await e.request({method:"GET",url:s.href,headers:{accept:"*/*"},body:"",signal:n
}).finally(a),h=performance.now()-o;if("answer"!==i.kind)return{reached:!1,milliseconds:h,...(0,l.I)("any answer",s,i)};const p=(0,d.iJ)(s,(0,
d.rq)(process.env));return{reached:!0,milliseconds:h,status:i.status,proxy:p,...r}}const f="undici:client:sendHeaders";var p=n(1032),w=n(7522)
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
if(!(s instanceof r.b))throw s;const o="A refresh replaces the token, so a run refuses to refresh when the new one can’t be kept.";return m(e.name,n.redact((0,
r.e)(t,s)),o)}}
const D=[y("CHAT_BOT_SEND_MESSAGE","it shows only when a message is sent. Send one to a chat of your own.",`It is granted in the Kenar panel (${a.vm}), some permissions by a ticket there.`),y("CHAT_SEND_MESSAGE_OAUTH","it shows only when a message is sent; only chats about posts need it.")]
;var U=n(1357),A=n(1140);const K="refresh token";async function H(e,t){if(""===e.text("refresh_token")&&""===e.text("refresh_token_file"))return{
refresh:y(K,"none is given. It lets a run get a fresh access_token itself, where one is needed."),keptIn:null};const n=await(0,U.mb)(e,t,!0)
;null!==e.credential("refresh_token")||n?.hasToken||e.problem("refresh_token",null===n?"is empty.":"is empty, and refresh_token_file does not exist yet. authorize makes it.")
;for(const t of["client_id","client_secret","redirect_uri"])null===e.credential(t)&&e.problem(t,"is empty.");(0,U.n1)(e);const s=n?.location??null
;if(e.problems.length>0){const t=e.problems.map(({message:e})=>e).join(" ");return{
refresh:m(K,`incomplete: ${t}`,"A refresh needs refresh_token (or refresh_token_file), client_id, client_secret and redirect_uri."),keptIn:s}}return null===s?{
refresh:y(K,"complete, but where its successor is kept is not given.","Give --refresh-token-file here and to post; the action takes refresh_token_secret, too. Without one of them a run refuses to refresh."),
keptIn:s}:{refresh:k(K,"complete, and its successor can be kept. Whether Divar takes it is known only when it is used up, so it was not tried."),keptIn:s}}
var L=n(1469),P=n(8841),R=n(8097),C=n(8928);const G=15,M={ok:"ok",failed:"failed",not_known:"not known"},N={ok:"green",failed:"red",not_known:"yellow"}
;async function W(e){await(0,P.xn)(e,"Stopping.",async({raw:t,workspace:n,context:s,refuse:r})=>{const c=await async function(e,t){const n=(0,A.WF)(e),s={
api:n.baseUrl("api_url"),upload:n.baseUrl("upload_url"),oauth:n.baseUrl("oauth_url")},[o,r]=[n.credential("api_key"),n.credential("access_token")]
;return n.problems.length>0?{ok:!1,problems:n.problems.map(({message:e})=>e)}:{ok:!0,examination:{hosts:s,apiKey:o,accessToken:r,...await H(n,t)}}}(t,n)
;if(!c.ok)return r(c.problems),P.ln;const{examination:u}=c,{hosts:l,apiKey:d,keptIn:f}=u,v={hosts:l,apiKey:d,retries:0,timeoutSeconds:G
},E=null===f?null:await(0,R.P)(f),U=(await(0,o.S)(v,s,e=>async function(e,t){
const n=await async function({hosts:{api:e,upload:t,oauth:n}},{transport:s,context:{signal:o,redactor:r}}){
const a=[...new Map([e,t,n].map(e=>[new URL(e).host,e]))].map(async([e,t])=>{const n=await h(s,t,o),a=(0,w.QA)(n.milliseconds);if(!n.reached){
const{problem:t,hint:s}=n;return[e,m(e,`not reached in ${a}. ${r.redact(t)}`,r.redact(s))]}
const{proxy:i,address:c,tls:u,status:l}=n,d=null===i?(null===c?"":` at ${c}`)+", without a proxy":` through the proxy ${i.host} (${i.variable})`
;return[e,k(e,`reached in ${a}${d}, ${u??"without TLS"}; it answered ${l}.`)]});return new Map(await Promise.all(a))}(e,t),s=(o=e.hosts.api,
"ok"===n.get(new URL(o).host)?.status);var o;const r=await async function({apiKey:e},t,{kenar:n}){if(null===e){
const e=`Give the app’s key; it is made in the Kenar panel (${a.vm}).`;return[m(_,"is empty.",e),y(g,b)]}if(!t)return[y(_,x),y(g,x)];try{
return await n.getUploadToken(),[k(_,"is known.",$),k(g,"is granted: an upload token was given.")]}catch(e){if(!(e instanceof i.I))throw e
;const{problem:t,hint:n,status:s}=e
;return 401===s?[m(_,t,n),y(g,"the key is not known.")]:403===s?[k(_,"is known.",$),m(g,t,n)]:[y(_,"the request for an upload token failed."),m(g,t,n)]}}(e,s,t)
;return[...n.values(),...r,await T(e,s,S(r),t),await I(e,t),...D]}(u,{...e,context:s,store:E})).catch(O)).map(e=>function({name:e,status:t,seen:n,advice:s},o){
const r=e=>o((0,C._)(e));return{name:r(e),status:t,seen:r(n),advice:r(s)}}(e,s.redactor.redact));return await(0,P.sD)(e.json?`${(0,p.EL)({points:U
})}\n`:U.map(q).join("")),U.some(({status:e})=>"failed"===e)?P.pt:P.DH})}function O(e){if(!(e instanceof L.w))throw e
;return[m("proxy",e.message,"Nothing was asked of Divar.")]}function q({name:e,status:t,seen:n,advice:o}){return`${(0,s.styleText)(N[t],M[t].padEnd(9),{
stream:process.stdout})}  ${(0,p.TN)(`${e}: ${n} ${o}`.trimEnd())}\n`}},8841:(e,t,n)=>{n.d(t,{DH:()=>p,ln:()=>y,pt:()=>w,sD:()=>_,xn:()=>m})
;var s=n(3024),o=n(6760),r=n(3879),a=n(5998),i=n(2748),c=n(8600),u=n(6120),l=n(6170),d=n(2834),h=n(1510),f=n(8928);const p=0,w=1,k=2;async function m(e,t,n){
const p=(0,s.existsSync)(".")?s.realpathSync.native("."):(0,o.resolve)("."),m={...(0,h.K0)(e,[],{cwd:p,workspace:p},process.env),
github_token:process.env.DIVAR_GITHUB_TOKEN??""},y=(0,l.l)();for(const e of(0,r.VX)(m))y.add(e);const _=(0,d.$)(y,{debug:!0===e.debug}),g={..._,
info:e=>_.info((0,f._)(e)),warning:e=>_.warning((0,f._)(e)),error:e=>_.error((0,f._)(e))},v=(0,a.F)({onCancel:()=>g.info(t)});let b=k;try{b=await n({raw:m,
workspace:p,context:{clock:i.m,log:g,redactor:y,...v},refuse:e=>{for(const t of e)g.error(t)}})}catch(e){const t=(0,u.P)(e)
;null===t&&_.debug(e instanceof Error?e.stack??e.message:String(e)),g.error(t??`Unexpected: ${e instanceof Error?e.message:e}. Please report this.`),b=w}
_.end(),(0,c.C)(b)}const y=k;function _(e){return new Promise(t=>{process.stdout.write(e,()=>t())})}},6120:(e,t,n)=>{n.d(t,{P:()=>u,S:()=>c})
;var s=n(2743),o=n(2669),r=n(6404),a=n(6665),i=n(1469);async function c(e,t,n){for(const e of(0,r.Wm)(process.env))t.redactor.add(e);const o=function(e){try{
return(0,a.g)({timeoutSeconds:e})}catch(e){if(!(e instanceof r.T6))throw e;throw new i.w(e.message,{cause:e})}}(e.timeoutSeconds),c=(0,s.Y)({...e,
apiKey:e.apiKey??""},t,o);try{return await n({kenar:c,transport:o})}finally{await c.close()}}function u(e){
return e instanceof o.c?"Cancelled.":e instanceof i.w||e instanceof o.I?e.message:null}},1469:(e,t,n)=>{n.d(t,{w:()=>s});class s extends Error{name="SetupError"
}}};