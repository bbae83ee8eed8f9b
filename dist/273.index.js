export const id=273;export const ids=[273];export const modules={8273:((e,t,n)=>{n.r(t),n.d(t,{runListen:()=>$})
;var o=n(7067),s=n(957),r=n(1032),a=n(1284),c=n(1469),i=n(7728);const u=i.FsL(i.YjP(),i.yGV(/^[^\s\p{Cc}\p{Cf}]+$/u),i.Ru6(256),i.z6Y(e=>(0,
r.TN)(e)===e)),l=i.Ikc({text:i.cl6(i.YjP()),conversation:i.Ikc({id:u,type:i.cl6(i.YjP())}),sender:i.cl6(i.Ikc({type:i.cl6(i.YjP())}))}),d=i.Oxt("type",[i.Ikc({
type:i.euz("NEW_CHATBOT_MESSAGE"),new_chatbot_message:l}),i.Ikc({type:i.euz("NEW_MESSAGE"),new_message:l})]),h=["NEW_CHATBOT_MESSAGE","NEW_MESSAGE"]
;var f=n(4170)
;const p=1e6,y=100,w=1e4,m=1e4,v=100,E="its Authorization is another one than DIVAR_IDENTIFICATION_KEY. If it came from Divar, compare the key with that in the panel"
;var I=n(85),g=n(8841);async function $({port:e,host:t,once:n},u){await(0,g.x)(u,"Stopping.",async({context:u,refuse:l})=>{
const $=process.env.DIVAR_IDENTIFICATION_KEY?.trim()??""
;if(""===$)return l(["DIVAR_IDENTIFICATION_KEY is empty. Give the identification key that the Kenar panel shows beside the events address; without it anybody could send events."]),
I.MK;let S=Promise.resolve();const b=await async function({host:e,port:t,once:n,identificationKey:u},{log:l,redactor:I,signal:g},$){I.add(u)
;const S=new Set,b=function(e){let t=0;return({method:n,url:o,socket:s},{status:a,reason:c})=>{if(t+=1,t>y)return;const i=`${(0,r.Kb)(n??"",10)} ${(0,
r.Kb)((o??"").split("?")[0]??"",60)}`;e.warning(`Refused with ${a}: ${i} from ${s.remoteAddress??"a closed connection"}: ${c}.`),
t===y&&e.warning("Further refusals are not told.")}}(l);let A=()=>{};const T=new Promise(e=>{A=e}),_=(0,o.createServer)({requestTimeout:m},async(e,t)=>{
const o=await async function(e,t){if("POST"!==e.method)return{status:405,reason:"events are sent by POST"};const{authorization:n}=e.headers
;if(void 0===n)return{status:401,reason:"it has no Authorization header"};if(!(0,a.n)(n,t))return{status:401,reason:E};const o=await async function(e){
if(Number(e.headers["content-length"])>p)return null;const t=[];let n=0;try{for await(const o of e.iterator({destroyOnReturn:!1})){if(n+=o.length,
n>p)return null;t.push(o)}}catch{return null}return Buffer.concat(t).toString("utf8")}(e);if(null===o)return{status:413,
reason:"its body is over 1 MB or broke off"};const s=function(e){let t;try{t=JSON.parse(e)}catch{return null}const n=i.xLC(d,t);if(!n.success){
const e=i.xLC(i.Ikc({type:i.FsL(i.YjP(),i.yGV(/^[A-Z_]{1,60}$/))}),t),n=e.success&&h.includes(e.output.type);return e.success&&!n?{other:e.output.type}:null}
const o=n.output,s="NEW_MESSAGE"===o.type?o.new_message:o.new_chatbot_message;if("BOT"===s.sender?.type)return{other:`${o.type} of the bot itself`}
;const{id:r,type:a}=s.conversation;return{conversationId:r,conversationType:a??null,text:s.text??""}}(o);return null===s?{status:400,
reason:"its body is no event of Divar"}:{status:200,event:s}}(e,u)
;200!==o.status?b(e,o):"other"in o.event?l.info(`An event that names no conversation: ${o.event.other}`):(({conversationId:e,conversationType:t,text:o})=>{
if(n&&S.size>0)return;const s=null===t?"":` (${(0,r.Kb)(t,20)})`,a=""===o?"":`: “${(0,r.Kb)(I.redact(o),60)}”`;l.info(`Somebody wrote in conversation ${(0,
r.TN)(e)}${s}${a}`),S.has(e)||S.size>=w||(S.add(e),$(e))})(o.event),function(e,t){const{status:n}=t;e.writeHead(n,{"content-type":"application/json",
...405===n?{allow:"POST"}:{},...200===n?{}:{connection:"close"}}),e.end(200===n?"{}":JSON.stringify({message:"refused"}))}(t,o),n&&S.size>0&&t.once("close",A)})
;_.maxConnections=v,g.addEventListener("abort",A,{once:!0}),g.aborted&&A();try{await(0,f.lR)(_,e,t),function(e,t,n){
const{port:o}=e.address(),r=`http://${t.includes(":")?`[${t}]`:t}:${o}`;n.phase(`Waiting for events at ${r} (Ctrl-C ends)`),
/^(localhost|127\.[\d.]+|::1)$/.test(t)||n.warning(`Every machine that reaches ${t} can send requests here; only those with the key are read.`),
n.info(`Divar must reach this address from outside. A tunnel makes it public, for example: cloudflared tunnel --url ${r}`),
n.info(`In the Kenar panel (${s.vm}) enter the tunnel’s https address as the app’s events address, with the identification key that DIVAR_IDENTIFICATION_KEY holds here.`),
n.info("Then write to the bot, at https://divar.ir/chat/addon_SLUG with your app’s slug. The id of that chat appears here.")}(_,e,l),await T}catch(e){
if(!(e instanceof f.U7))throw e;throw new c.w(`Events can’t be received: ${e.message}`,{cause:e})}finally{await(0,f.qW)(_)}return S.size}({port:e,host:t,once:n,
identificationKey:$},u,e=>{S=(0,g.s)(`${e}\n`)});return await S,n&&0===b?I.pt:I.DH})}}),8841:((e,t,n)=>{n.d(t,{s:()=>y,x:()=>p})
;var o=n(3879),s=n(5998),r=n(2748),a=n(8600),c=n(6120),i=n(6170),u=n(85),l=n(2834),d=n(6363),h=n(1510),f=n(8107);async function p(e,t,n){const p=(0,
f.P)("."),y={...(0,h.K0)(e,[],{cwd:p,workspace:p},process.env),github_token:process.env.DIVAR_GITHUB_TOKEN??""},w=(0,i.l)();for(const e of(0,o.VX)(y))w.add(e)
;const m=(0,l.$)(w,{debug:!0===e.debug}),v={...(0,d.bl)(m),info:e=>m.info((0,d._8)(e))},E=(0,s.Fh)({onCancel:()=>v.info(t)});let I=u.MK;try{I=await n({raw:y,
workspace:p,context:{clock:r.m,log:v,redactor:w,...E},refuse:e=>{for(const t of e)v.error(t)}})}catch(e){const t=(0,c.P)(e)
;null===t&&m.debug(e instanceof Error?e.stack??e.message:String(e)),v.error(t??`Unexpected: ${e instanceof Error?e.message:e}. Please report this.`),I=u.pt}(0,
a.C)(I)}function y(e){return new Promise(t=>{process.stdout.write(e,()=>t())})}}),6120:((e,t,n)=>{n.d(t,{P:()=>l,S:()=>u})
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