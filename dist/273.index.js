export const id=273;export const ids=[273];export const modules={8273:((e,t,n)=>{n.r(t),n.d(t,{runListen:()=>A})
;var o=n(8474),s=n(7067),r=n(957),a=n(1032),c=n(1284),i=n(1469),u=n(7728),l=n(7727);const d=u.FsL(u.YjP(),u.yGV(/^[^\s\p{Cc}\p{Cf}]+$/u),u.Ru6(256),u.z6Y(e=>(0,
a.TN)(e)===e)),h=u.Ikc({text:u.cl6(u.YjP()),conversation:u.Ikc({id:d,type:u.cl6(u.YjP())}),sender:u.cl6(u.Ikc({type:u.cl6(u.YjP())}))}),f=u.Oxt("type",[u.Ikc({
type:u.euz("NEW_CHATBOT_MESSAGE"),new_chatbot_message:h}),u.Ikc({type:u.euz("NEW_MESSAGE"),new_message:h})]),p=["NEW_CHATBOT_MESSAGE","NEW_MESSAGE"]
;var w=n(4170)
;const y=1e6,v=100,m=1e4,E=1e4,g=100,I="its Authorization is another one than DIVAR_IDENTIFICATION_KEY. If it came from Divar, compare the key with that in the panel"
;var $=n(85),b=n(8841);async function A({port:e,host:t,once:n},d){await(0,b.x)(d,"Stopping.",async({context:d,print:h,refuse:b})=>{
const A=process.env.DIVAR_IDENTIFICATION_KEY?.trim()??""
;if(""===A)return b(["DIVAR_IDENTIFICATION_KEY is empty. Give the identification key that the Kenar panel shows beside the events address; without it anybody could send events."]),
$.MK;let S=Promise.resolve();const T=await async function({host:e,port:t,once:n,identificationKey:d},{log:h,redactor:$,signal:b},A){$.add(d)
;const S=new Set,T=function(e){let t=0;return({method:n,url:o,socket:s},{status:r,reason:c})=>{if(t+=1,t>v)return;const i=`${(0,a.Kb)(n??"",10)} ${(0,
a.Kb)((o??"").split("?")[0]??"",60)}`;e.warning(`Refused with ${r}: ${i} from ${s.remoteAddress??"a closed connection"}: ${c}.`),
t===v&&e.warning("Further refusals are not told.")}}(h),{promise:_,resolve:N}=Promise.withResolvers(),k=(0,s.createServer)({requestTimeout:E},async(e,t)=>{
const o=await async function(e,t){if("POST"!==e.method)return{status:405,reason:"events are sent by POST"};const{authorization:n}=e.headers
;if(void 0===n)return{status:401,reason:"it has no Authorization header"};if(!(0,c.n)(n,t))return{status:401,reason:I};const o=await async function(e){
if(Number(e.headers["content-length"])>y)return null;const t=[];let n=0;try{for await(const o of e.iterator({destroyOnReturn:!1})){if(n+=o.length,
n>y)return null;t.push(o)}}catch{return null}return Buffer.concat(t).toString("utf8")}(e);if(null===o)return{status:413,
reason:"its body is over 1 MB or broke off"};const s=function(e){const t=(0,l.q)(e),n=u.xLC(f,t);if(!n.success){const e=u.xLC(u.Ikc({
type:u.FsL(u.YjP(),u.yGV(/^[A-Z_]{1,60}$/))}),t),n=e.success&&p.includes(e.output.type);return e.success&&!n?{other:e.output.type}:null}
const o=n.output,s="NEW_MESSAGE"===o.type?o.new_message:o.new_chatbot_message;if("BOT"===s.sender?.type)return{other:`${o.type} of the bot itself`}
;const{id:r,type:a}=s.conversation;return{conversationId:r,conversationType:a??null,text:s.text??""}}(o);return null===s?{status:400,
reason:"its body is no event of Divar"}:{status:200,event:s}}(e,d)
;200!==o.status?T(e,o):"other"in o.event?h.info(`An event that names no conversation: ${o.event.other}`):(({conversationId:e,conversationType:t,text:o})=>{
if(n&&S.size>0)return;const s=null===t?"":` (${(0,a.Kb)(t,20)})`,r=""===o?"":`: “${(0,a.Kb)($.redact(o),60)}”`;h.info(`Somebody wrote in conversation ${(0,
a.TN)(e)}${s}${r}`),S.has(e)||S.size>=m||(S.add(e),A(e))})(o.event),function(e,t){const{status:n}=t;e.writeHead(n,{"content-type":"application/json",
...405===n?{allow:"POST"}:{},...200===n?{}:{connection:"close"}}),e.end(200===n?"{}":JSON.stringify({message:"refused"}))}(t,o),n&&S.size>0&&t.once("close",N)})
;k.maxConnections=g,(0,o.addAbortListener)(b,()=>N());try{await(0,w.lR)(k,e,t),function(e,t,n){
const{port:o}=e.address(),s=`http://${t.includes(":")?`[${t}]`:t}:${o}`;n.phase(`Waiting for events at ${s} (Ctrl-C ends)`),
/^(localhost|127\.[\d.]+|::1)$/.test(t)||n.warning(`Every machine that reaches ${t} can send requests here; only those with the key are read.`),
n.info(`Divar must reach this address from outside. A tunnel makes it public, for example: cloudflared tunnel --url ${s}`),
n.info(`In the Kenar panel (${r.vm}) enter the tunnel’s https address as the app’s events address, with the identification key that DIVAR_IDENTIFICATION_KEY holds here.`),
n.info("Then write to the bot, at https://divar.ir/chat/addon_SLUG with your app’s slug. The id of that chat appears here.")}(k,e,h),await _}catch(e){
if(!(e instanceof w.U7))throw e;throw new i.w(`Events can’t be received: ${e.message}`,{cause:e})}finally{await(0,w.qW)(k)}return S.size}({port:e,host:t,once:n,
identificationKey:A},d,e=>{S=h(`${e}\n`)});return await S,n&&0===T?$.pt:$.DH})}}),8841:((e,t,n)=>{n.d(t,{x:()=>y})
;var o=n(3879),s=n(5998),r=n(2748),a=n(8600),c=n(6120),i=n(6833),u=n(6170),l=n(85),d=n(2834),h=n(6363),f=n(1510),p=n(8107),w=n(4638);async function y(e,t,n){
const y=(0,p.P)("."),m={...(0,f.K0)(e,[],{cwd:y,workspace:y},process.env),github_token:process.env.DIVAR_GITHUB_TOKEN??""},E=(0,u.l)();for(const e of(0,
o.VX)(m))E.add(e);const g=(0,d.$)(E,{debug:!0===e.debug}),I={...(0,h.bl)(g),info:e=>g.info((0,h._8)(e))},$=(0,s.Fh)({onCancel:()=>I.info(t)});let b=!1
;const A=e=>(0,w.s)(e).catch(e=>{b||I.error(`The standard output can’t be written (${(0,i.$)(e)??e}). ${v}`),b=!0});let S=l.MK;try{S=await n({raw:m,workspace:y,
context:{clock:r.m,log:I,redactor:E,...$},print:A,refuse:e=>{for(const t of e)I.error(t)}})}catch(e){const t=(0,c.P)(e)
;null===t&&g.debug(e instanceof Error?e.stack??e.message:String(e)),I.error(t??`Unexpected: ${e instanceof Error?e.message:e}. Please report this.`),S=l.pt}(0,
a.C)(b&&S===l.DH?l.pt:S)}const v="What was to be printed is lost. Send it elsewhere, and run this again."}),6120:((e,t,n)=>{n.d(t,{P:()=>l,S:()=>u})
;var o=n(7972),s=n(2669),r=n(6404),a=n(6665),c=n(5998),i=n(1469);async function u(e,t,n){for(const e of(0,r.Wm)(process.env))t.redactor.add(e)
;const s=function(e){try{return(0,a.g)({timeoutSeconds:e})}catch(e){if(!(e instanceof r.T6))throw e;throw new i.w(e.message,{cause:e})}}(e.timeoutSeconds),c=(0,
o.Y)({...e,apiKey:e.apiKey??""},t,s);try{return await n({kenar:c,transport:s})}finally{await c.close()}}function l(e){
return e instanceof c.cc?"Cancelled.":e instanceof i.w||e instanceof s.I?e.message:null}}),1469:((e,t,n)=>{n.d(t,{w:()=>o});class o extends Error{
name="SetupError"}}),4170:((e,t,n)=>{n.d(t,{Dl:()=>r,U7:()=>c,X1:()=>a,lR:()=>i,qW:()=>u});var o=n(8474),s=n(5900);function r(e,t){
return URL.canParse(e,t)?new URL(e,t):null}function a(e){const t=r(e);return"http:"===t?.protocol&&(0,s.c)(t.hostname)?t:null}class c extends Error{
name="ListenError"}async function i(e,t,n){e.listen(n,t);try{await(0,o.once)(e,"listening")}catch(e){const{code:o}=e;throw new c(`${t}:${n} ${function(e){
switch(e){case"EADDRINUSE":return"is in use by another program. End that program, or choose another port.";case"EACCES":
return"is not allowed for this user. Choose a port above 1023.";case"EADDRNOTAVAIL":case"ENOTFOUND":return`is no address of this machine (${e}).`;default:
return`can’t be listened on (${e??"unknown error"}).`}}(o)}`,{cause:e})}}async function u(e){const t=(0,o.once)(e,"close");e.close(),e.closeAllConnections(),
await t}}),1284:((e,t,n)=>{n.d(t,{n:()=>s});var o=n(7598);function s(e,t){return(0,o.timingSafeEqual)(r(e),r(t))}function r(e){return(0,
o.createHash)("sha256").update(e).digest()}})};