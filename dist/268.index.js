export const id=268;export const ids=[268];export const modules={8268:((e,t,n)=>{n.r(t),n.d(t,{runDoctor:()=>G})
;var s=n(7975),o=n(6120),r=n(2009),a=n(957),i=n(2669),c=n(1692),l=n(8856),u=n(6404),h=n(8715),d=n(1032),f=n(7522);const p=(e,t,n="")=>({name:e,status:"ok",
seen:t,advice:n}),w=(e,t,n)=>({name:e,status:"failed",seen:t,advice:n}),k=(e,t,n="")=>({name:e,status:"not_known",seen:t,advice:n
}),m="api_key",y="CHAT_UPLOAD_MEDIA",g="access_token",_="there is no key to ask with.",v="its host was not reached.",b="Divar asks that keys are changed within 60 days."
;async function $({accessToken:e},t,n,{kenar:s}){if(null===e)return k(g,"none is given. Only messages to users and in chats about posts need one.")
;if(!t)return k(g,v);if(!n)return k(g,"it is asked for with a key, and none that is known was given.");try{const{userId:t}=await s.getUser(e)
;return null!==t?p(g,`is that of the user ${(0,d.TN)(t)}.`):p(g,"is valid. Whose it is was not told.","The scope USER_ID lets the app know.")}catch(e){
if(!(e instanceof i.I))throw e;const{problem:t,hint:n,status:s}=e;return 401===s?w(g,t,x):403===s?k(g,t,`${n} Messages need neither.`):w(g,t,n)}}
const x="The access token has expired (it lives one hour) or was revoked. Run authorize, or let post get a fresh one with refresh_token."
;async function T({refresh:e},{store:t,context:{redactor:n}}){if("ok"!==e.status||null===t)return e;try{return await t.verifyWritable(),e}catch(s){
if(!(s instanceof r.b))throw s;const o="A refresh replaces the token, so a run refuses to refresh when the new one can’t be kept.";return w(e.name,n.redact((0,
r.z)(t,s)),o)}}
const S=[k("CHAT_BOT_SEND_MESSAGE","it shows only when a message is sent. Send one to a chat of your own.",`It is granted in the Kenar panel (${a.vm}), some permissions by a ticket there.`),k("CHAT_SEND_MESSAGE_OAUTH","it shows only when a message is sent; only chats about posts need it.")]
;var E=n(1357),I=n(164),A=n(1140);const D="refresh token";async function K(e,t){if(""===e.text("refresh_token")&&""===e.text("refresh_token_file"))return{
refresh:k(D,"none is given. It lets a run get a fresh access_token itself, where one is needed."),keptIn:null};const n=await(0,E.mb)(e,t,!0)
;null!==e.credential("refresh_token")||n?.hasToken||e.problem("refresh_token",null===n?"is empty.":"is empty, and refresh_token_file does not exist yet. authorize makes it.")
;for(const t of["client_id","client_secret","redirect_uri"])null===e.credential(t)&&e.problem(t,"is empty.");(0,E.n1)(e);const s=n?.location??null
;if(e.problems.length>0){const t=e.problems.map(({message:e})=>e).join(" ");return{
refresh:w(D,`incomplete: ${t}`,"A refresh needs refresh_token (or refresh_token_file), client_id, client_secret and redirect_uri."),keptIn:s}}return null===s?{
refresh:k(D,"complete, but where its successor is kept is not given.","Give --refresh-token-file here and to post; the action takes refresh_token_secret, too. Without one of them a run refuses to refresh."),
keptIn:s}:{refresh:p(D,"complete, and its successor can be kept. Whether Divar takes it is known only when it is used up, so it was not tried."),keptIn:s}}
var U=n(1469),L=n(85),M=n(6363),P=n(8841),H=n(8097);const R=15,W={ok:"ok",failed:"failed",not_known:"not known"},C={ok:"green",failed:"red",not_known:"yellow"}
;async function G(e){await(0,P.x)(e,"Stopping.",async({raw:t,workspace:n,context:s,print:r,refuse:g})=>{const x=await async function(e,t){const n=(0,
A.WF)(e),s=(0,I.k)(n),[o,r]=[n.credential("api_key"),n.credential("access_token")];return n.problems.length>0?{ok:!1,problems:n.problems.map(({message:e})=>e)
}:{ok:!0,examination:{hosts:s,apiKey:o,accessToken:r,...await K(n,t)}}}(t,n);if(!x.ok)return g(x.problems),L.MK
;const{examination:E}=x,{hosts:D,apiKey:U,keptIn:P}=E,W={hosts:D,apiKey:U,retries:0,timeoutSeconds:R},C=null===P?null:await(0,H.P)(P),G=(await(0,
o.S)(W,s,e=>async function(e,t){const n=await async function({hosts:{api:e,upload:t,oauth:n}},{transport:s,context:{signal:o,redactor:r}}){
const a=[...new Map([e,t,n].map(e=>[new URL(e).host,e]))].map(async([e,t])=>{const n=await async function(e,t,n){const s=new URL(`${t}/`),o=performance.now()
;let r={address:null,tls:null};const a=(0,h.L)(({request:e,socket:t})=>{if(new URL(e.origin).origin!==s.origin)return;const n=t instanceof c.TLSSocket;r={
address:t.remoteAddress??null,tls:n?t.getProtocol():null}}),i=await e.request({method:"GET",url:s.href,headers:{accept:"*/*"},body:"",signal:n
}).finally(a),d=performance.now()-o;if("answer"!==i.kind)return{reached:!1,milliseconds:d,...(0,l.I)("any answer",s,i)};const f=(0,u.iJ)(s,(0,
u.rq)(process.env));return{reached:!0,milliseconds:d,status:i.status,proxy:f,...r}}(s,t,o),a=(0,f.QA)(n.milliseconds);if(!n.reached){const{problem:t,hint:s}=n
;return[e,w(e,`not reached in ${a}. ${r.redact(t)}`,r.redact(s))]}
const{proxy:i,address:d,tls:k,status:m}=n,y=null===i?(null===d?"":` at ${d}`)+", without a proxy":` through the proxy ${i.host} (${i.variable})`
;return[e,p(e,`reached in ${a}${y}, ${k??"without TLS"}; it answered ${m}.`)]});return new Map(await Promise.all(a))}(e,t),s=(o=e.hosts.api,
"ok"===n.get(new URL(o).host)?.status);var o;const[r,d]=await async function({apiKey:e},t,{kenar:n}){if(null===e){
const e=`Give the app’s key; it is made in the Kenar panel (${a.vm}).`;return[w(m,"is empty.",e),k(y,_)]}if(!t)return[k(m,v),k(y,v)];try{
return await n.getUploadToken(),[p(m,"is known.",b),p(y,"is granted: an upload token was given.")]}catch(e){if(!(e instanceof i.I))throw e
;const{problem:t,hint:n,status:s}=e
;return 401===s?[w(m,t,n),k(y,"the key is not known.")]:403===s?[p(m,"is known.",b),w(y,t,n)]:[k(m,"the request for an upload token failed."),w(y,t,n)]}}(e,s,t)
;return[...n.values(),r,d,await $(e,s,"ok"===r.status,t),await T(e,t),...S]}(E,{...e,context:s,store:C
})).catch(N)).map(e=>function({name:e,status:t,seen:n,advice:s},o){const r=e=>o((0,M._8)(e));return{name:r(e),status:t,seen:r(n),advice:r(s)}
}(e,s.redactor.redact));return await r(e.json?`${(0,d.EL)({points:G})}\n`:G.map(O).join("")),G.some(({status:e})=>"failed"===e)?L.pt:L.DH})}function N(e){
if(!(e instanceof U.w))throw e;return[w("proxy",e.message,"Nothing was asked of Divar.")]}function O({name:e,status:t,seen:n,advice:o}){return`${(0,
s.styleText)(C[t],W[t].padEnd(9),{stream:process.stdout})}  ${(0,d.TN)(`${e}: ${n} ${o}`.trimEnd())}\n`}}),8841:((e,t,n)=>{n.d(t,{x:()=>k})
;var s=n(3879),o=n(5998),r=n(2748),a=n(8600),i=n(6120),c=n(6833),l=n(6170),u=n(85),h=n(2834),d=n(6363),f=n(1510),p=n(8107),w=n(4638);async function k(e,t,n){
const k=(0,p.P)("."),y={...(0,f.K0)(e,[],{cwd:k,workspace:k},process.env),github_token:process.env.DIVAR_GITHUB_TOKEN??""},g=(0,l.l)();for(const e of(0,
s.VX)(y))g.add(e);const _=(0,h.$)(g,{debug:!0===e.debug}),v={...(0,d.bl)(_),info:e=>_.info((0,d._8)(e))},b=(0,o.Fh)({onCancel:()=>v.info(t)});let $=!1
;const x=e=>(0,w.s)(e).catch(e=>{$||v.error(`The standard output can’t be written (${(0,c.$)(e)??e}). ${m}`),$=!0});let T=u.MK;try{T=await n({raw:y,workspace:k,
context:{clock:r.m,log:v,redactor:g,...b},print:x,refuse:e=>{for(const t of e)v.error(t)}})}catch(e){const t=(0,i.P)(e)
;null===t&&_.debug(e instanceof Error?e.stack??e.message:String(e)),v.error(t??`Unexpected: ${e instanceof Error?e.message:e}. Please report this.`),T=u.pt}(0,
a.C)($&&T===u.DH?u.pt:T)}const m="What was to be printed is lost. Send it elsewhere, and run this again."}),6120:((e,t,n)=>{n.d(t,{P:()=>u,S:()=>l})
;var s=n(7972),o=n(2669),r=n(6404),a=n(6665),i=n(5998),c=n(1469);async function l(e,t,n){for(const e of(0,r.Wm)(process.env))t.redactor.add(e)
;const o=function(e){try{return(0,a.g)({timeoutSeconds:e})}catch(e){if(!(e instanceof r.T6))throw e;throw new c.w(e.message,{cause:e})}}(e.timeoutSeconds),i=(0,
s.Y)({...e,apiKey:e.apiKey??""},t,o);try{return await n({kenar:i,transport:o})}finally{await i.close()}}function u(e){
return e instanceof i.cc?"Cancelled.":e instanceof c.w||e instanceof o.I?e.message:null}}),1469:((e,t,n)=>{n.d(t,{w:()=>s});class s extends Error{
name="SetupError"}})};