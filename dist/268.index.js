export const id=268;export const ids=[268];export const modules={8268:((e,t,n)=>{n.r(t),n.d(t,{runDoctor:()=>N})
;var s=n(7975),o=n(6120),r=n(2009),a=n(957),i=n(2669),c=n(1692),u=n(8856),l=n(6404),h=n(8715),d=n(1032),f=n(7522);const p=(e,t,n="")=>({name:e,status:"ok",
seen:t,advice:n}),w=(e,t,n)=>({name:e,status:"failed",seen:t,advice:n}),k=(e,t,n="")=>({name:e,status:"not_known",seen:t,advice:n
}),m="api_key",y="CHAT_UPLOAD_MEDIA",_="access_token",g="there is no key to ask with.",v="its host was not reached.",b="Divar asks that keys are changed within 60 days."
;function x([e]){return"ok"===e?.status}async function $({accessToken:e},t,n,{kenar:s}){
if(null===e)return k(_,"none is given. Only messages to users and in chats about posts need one.");if(!t)return k(_,v)
;if(!n)return k(_,"it is asked for with a key, and none that is known was given.");try{const{userId:t}=await s.getUser(e)
;return null!==t?p(_,`is that of the user ${(0,d.TN)(t)}.`):p(_,"is valid. Whose it is was not told.","The scope USER_ID lets the app know.")}catch(e){
if(!(e instanceof i.I))throw e;const{problem:t,hint:n,status:s}=e;return 401===s?w(_,t,T):403===s?k(_,t,`${n} Messages need neither.`):w(_,t,n)}}
const T="The access token has expired (it lives one hour) or was revoked. Run authorize, or let post get a fresh one with refresh_token."
;async function S({refresh:e},{store:t,context:{redactor:n}}){if("ok"!==e.status||null===t)return e;try{return await t.verifyWritable(),e}catch(s){
if(!(s instanceof r.b))throw s;const o="A refresh replaces the token, so a run refuses to refresh when the new one can’t be kept.";return w(e.name,n.redact((0,
r.z)(t,s)),o)}}
const E=[k("CHAT_BOT_SEND_MESSAGE","it shows only when a message is sent. Send one to a chat of your own.",`It is granted in the Kenar panel (${a.vm}), some permissions by a ticket there.`),k("CHAT_SEND_MESSAGE_OAUTH","it shows only when a message is sent; only chats about posts need it.")]
;var I=n(1357),U=n(1140);const A="refresh token";async function K(e,t){if(""===e.text("refresh_token")&&""===e.text("refresh_token_file"))return{
refresh:k(A,"none is given. It lets a run get a fresh access_token itself, where one is needed."),keptIn:null};const n=await(0,I.mb)(e,t,!0)
;null!==e.credential("refresh_token")||n?.hasToken||e.problem("refresh_token",null===n?"is empty.":"is empty, and refresh_token_file does not exist yet. authorize makes it.")
;for(const t of["client_id","client_secret","redirect_uri"])null===e.credential(t)&&e.problem(t,"is empty.");(0,I.n1)(e);const s=n?.location??null
;if(e.problems.length>0){const t=e.problems.map(({message:e})=>e).join(" ");return{
refresh:w(A,`incomplete: ${t}`,"A refresh needs refresh_token (or refresh_token_file), client_id, client_secret and redirect_uri."),keptIn:s}}return null===s?{
refresh:k(A,"complete, but where its successor is kept is not given.","Give --refresh-token-file here and to post; the action takes refresh_token_secret, too. Without one of them a run refuses to refresh."),
keptIn:s}:{refresh:p(A,"complete, and its successor can be kept. Whether Divar takes it is known only when it is used up, so it was not tried."),keptIn:s}}
var D=n(1469),L=n(85),P=n(6363),M=n(8841),R=n(8097);const C=15,G={ok:"ok",failed:"failed",not_known:"not known"},H={ok:"green",failed:"red",not_known:"yellow"}
;async function N(e){await(0,M.x)(e,"Stopping.",async({raw:t,workspace:n,context:s,refuse:r})=>{const _=await async function(e,t){const n=(0,U.WF)(e),s={
api:n.baseUrl("api_url"),upload:n.baseUrl("upload_url"),oauth:n.baseUrl("oauth_url")},[o,r]=[n.credential("api_key"),n.credential("access_token")]
;return n.problems.length>0?{ok:!1,problems:n.problems.map(({message:e})=>e)}:{ok:!0,examination:{hosts:s,apiKey:o,accessToken:r,...await K(n,t)}}}(t,n)
;if(!_.ok)return r(_.problems),L.MK;const{examination:T}=_,{hosts:I,apiKey:A,keptIn:D}=T,G={hosts:I,apiKey:A,retries:0,timeoutSeconds:C
},H=null===D?null:await(0,R.P)(D),N=(await(0,o.S)(G,s,e=>async function(e,t){
const n=await async function({hosts:{api:e,upload:t,oauth:n}},{transport:s,context:{signal:o,redactor:r}}){
const a=[...new Map([e,t,n].map(e=>[new URL(e).host,e]))].map(async([e,t])=>{const n=await async function(e,t,n){const s=new URL(`${t}/`),o=performance.now()
;let r={address:null,tls:null};const a=(0,h.L)(({request:e,socket:t})=>{if(new URL(e.origin).origin!==s.origin)return;const n=t instanceof c.TLSSocket;r={
address:t.remoteAddress??null,tls:n?t.getProtocol():null}}),i=await e.request({method:"GET",url:s.href,headers:{accept:"*/*"},body:"",signal:n
}).finally(a),d=performance.now()-o;if("answer"!==i.kind)return{reached:!1,milliseconds:d,...(0,u.I)("any answer",s,i)};const f=(0,l.iJ)(s,(0,
l.rq)(process.env));return{reached:!0,milliseconds:d,status:i.status,proxy:f,...r}}(s,t,o),a=(0,f.QA)(n.milliseconds);if(!n.reached){const{problem:t,hint:s}=n
;return[e,w(e,`not reached in ${a}. ${r.redact(t)}`,r.redact(s))]}
const{proxy:i,address:d,tls:k,status:m}=n,y=null===i?(null===d?"":` at ${d}`)+", without a proxy":` through the proxy ${i.host} (${i.variable})`
;return[e,p(e,`reached in ${a}${y}, ${k??"without TLS"}; it answered ${m}.`)]});return new Map(await Promise.all(a))}(e,t),s=(o=e.hosts.api,
"ok"===n.get(new URL(o).host)?.status);var o;const r=await async function({apiKey:e},t,{kenar:n}){if(null===e){
const e=`Give the app’s key; it is made in the Kenar panel (${a.vm}).`;return[w(m,"is empty.",e),k(y,g)]}if(!t)return[k(m,v),k(y,v)];try{
return await n.getUploadToken(),[p(m,"is known.",b),p(y,"is granted: an upload token was given.")]}catch(e){if(!(e instanceof i.I))throw e
;const{problem:t,hint:n,status:s}=e
;return 401===s?[w(m,t,n),k(y,"the key is not known.")]:403===s?[p(m,"is known.",b),w(y,t,n)]:[k(m,"the request for an upload token failed."),w(y,t,n)]}}(e,s,t)
;return[...n.values(),...r,await $(e,s,x(r),t),await S(e,t),...E]}(T,{...e,context:s,store:H})).catch(W)).map(e=>function({name:e,status:t,seen:n,advice:s},o){
const r=e=>o((0,P._8)(e));return{name:r(e),status:t,seen:r(n),advice:r(s)}}(e,s.redactor.redact));return await(0,M.s)(e.json?`${(0,d.EL)({points:N
})}\n`:N.map(O).join("")),N.some(({status:e})=>"failed"===e)?L.pt:L.DH})}function W(e){if(!(e instanceof D.w))throw e
;return[w("proxy",e.message,"Nothing was asked of Divar.")]}function O({name:e,status:t,seen:n,advice:o}){return`${(0,s.styleText)(H[t],G[t].padEnd(9),{
stream:process.stdout})}  ${(0,d.TN)(`${e}: ${n} ${o}`.trimEnd())}\n`}}),8841:((e,t,n)=>{n.d(t,{s:()=>w,x:()=>p})
;var s=n(3879),o=n(5998),r=n(2748),a=n(8600),i=n(6120),c=n(6170),u=n(85),l=n(2834),h=n(6363),d=n(1510),f=n(8107);async function p(e,t,n){const p=(0,
f.P)("."),w={...(0,d.K0)(e,[],{cwd:p,workspace:p},process.env),github_token:process.env.DIVAR_GITHUB_TOKEN??""},k=(0,c.l)();for(const e of(0,s.VX)(w))k.add(e)
;const m=(0,l.$)(k,{debug:!0===e.debug}),y={...(0,h.bl)(m),info:e=>m.info((0,h._8)(e))},_=(0,o.Fh)({onCancel:()=>y.info(t)});let g=u.MK;try{g=await n({raw:w,
workspace:p,context:{clock:r.m,log:y,redactor:k,..._},refuse:e=>{for(const t of e)y.error(t)}})}catch(e){const t=(0,i.P)(e)
;null===t&&m.debug(e instanceof Error?e.stack??e.message:String(e)),y.error(t??`Unexpected: ${e instanceof Error?e.message:e}. Please report this.`),g=u.pt}(0,
a.C)(g)}function w(e){return new Promise(t=>{process.stdout.write(e,()=>t())})}}),6120:((e,t,n)=>{n.d(t,{P:()=>l,S:()=>u})
;var s=n(7972),o=n(2669),r=n(6404),a=n(6665),i=n(5998),c=n(1469);async function u(e,t,n){for(const e of(0,r.Wm)(process.env))t.redactor.add(e)
;const o=function(e){try{return(0,a.g)({timeoutSeconds:e})}catch(e){if(!(e instanceof r.T6))throw e;throw new c.w(e.message,{cause:e})}}(e.timeoutSeconds),i=(0,
s.Y)({...e,apiKey:e.apiKey??""},t,o);try{return await n({kenar:i,transport:o})}finally{await i.close()}}function l(e){
return e instanceof i.cc?"Cancelled.":e instanceof c.w||e instanceof o.I?e.message:null}}),1469:((e,t,n)=>{n.d(t,{w:()=>s});class s extends Error{
name="SetupError"}})};