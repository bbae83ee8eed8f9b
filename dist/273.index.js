export const id=273,ids=[273],modules={8273:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runListen:()=>runListen});var external_node_http_=__webpack_require__(7067),endpoints=__webpack_require__(957),safe=__webpack_require__(
1032),same_secret=__webpack_require__(1284),setup_error=__webpack_require__(1469),dist=__webpack_require__(7728);const Id=dist.FsL(dist.YjP(),dist.yGV(/^[^\s\p{Cc}\p{Cf}]+$/u),
dist.Ru6(256)),Message=dist.Ikc({text:dist.cl6(dist.YjP()),conversation:dist.Ikc({id:Id,type:dist.cl6(dist.YjP())}),sender:dist.cl6(dist.Ikc({type:dist.cl6(dist.
YjP())}))}),Event=dist.Oxt("type",[dist.Ikc({type:dist.euz("NEW_CHATBOT_MESSAGE"),new_chatbot_message:Message}),dist.Ikc({type:dist.euz("NEW_MESSAGE"),new_message:Message})]);
function readEvent(body){let json;try{json=JSON.parse(body)}catch{return null}const result=dist.xLC(Event,json);if(!result.success){const named=dist.xLC(dist.Ikc(
{type:dist.FsL(dist.YjP(),dist.yGV(/^[A-Z_]{1,60}$/))}),json),isKnown=named.success&&MESSAGE_TYPES.includes(named.output.type);return named.success&&!isKnown?{other:named.
output.type}:null}const event=result.output,message=event.type==="NEW_MESSAGE"?event.new_message:event.new_chatbot_message;if(message.sender?.type==="BOT")return{
other:`${event.type} of the bot itself`};const{id:id2,type}=message.conversation;return{conversationId:id2,conversationType:type??null,text:message.text??""}}const MESSAGE_TYPES=[
"NEW_CHATBOT_MESSAGE","NEW_MESSAGE"];var loopback=__webpack_require__(4170);const MAX_BODY_BYTES=1e6,MAX_REFUSALS_TOLD=100,MAX_CONVERSATIONS=1e4,REQUEST_TIMEOUT_MS=1e4,
MAX_CONNECTIONS=100;async function listenForEvents({host,port,once,identificationKey},{log,redactor,signal},onConversation){redactor.add(identificationKey);const seen=new Set,
tellRefusal=createRefusalLog(log);let end=()=>{};const ended=new Promise(resolve=>{end=resolve}),onEvent=({conversationId,conversationType,text})=>{if(once&&seen.
size>0)return;const kind=conversationType===null?"":` (${(0,safe.Kb)(conversationType,20)})`,quoted=text===""?"":`: \u201C${(0,safe.Kb)(redactor.redact(text),60)}\
\u201D`;log.info(`Somebody wrote in conversation ${(0,safe.TN)(conversationId)}${kind}${quoted}`),!(seen.has(conversationId)||seen.size>=MAX_CONVERSATIONS)&&(seen.
add(conversationId),onConversation(conversationId))},server=(0,external_node_http_.createServer)({requestTimeout:REQUEST_TIMEOUT_MS},async(request,response)=>{const outcome=await receive(
request,identificationKey);outcome.status!==200?tellRefusal(request,outcome):"other"in outcome.event?log.info(`An event that names no conversation: ${outcome.event.
other}`):onEvent(outcome.event),respond(response,outcome),once&&seen.size>0&&response.once("close",end)});server.maxConnections=MAX_CONNECTIONS,signal.addEventListener(
"abort",end,{once:!0}),signal.aborted&&end();try{await(0,loopback.lR)(server,host,port),describeAddress(server,host,log),await ended}catch(error){throw error instanceof
loopback.U7?new setup_error.w(`Events can\u2019t be received: ${error.message}`,{cause:error}):error}finally{await(0,loopback.qW)(server)}return seen.size}async function receive(request,identificationKey){
if(request.method!=="POST")return{status:405,reason:"events are sent by POST"};const{authorization}=request.headers;if(authorization===void 0)return{status:401,
reason:"it has no Authorization header"};if(!(0,same_secret.n)(authorization,identificationKey))return{status:401,reason:WRONG_KEY};const body=await readBody(request);
if(body===null)return{status:413,reason:"its body is over 1 MB or broke off"};const event=readEvent(body);return event===null?{status:400,reason:"its body is no\
 event of Divar"}:{status:200,event}}const WRONG_KEY="its Authorization is another one than DIVAR_IDENTIFICATION_KEY. If it came from Divar, compare the key wit\
h that in the panel";async function readBody(request){if(Number(request.headers["content-length"]??0)>MAX_BODY_BYTES)return null;const chunks=[];let size=0;try{
for await(const chunk of request.iterator({destroyOnReturn:!1})){if(size+=chunk.length,size>MAX_BODY_BYTES)return null;chunks.push(chunk)}}catch{return null}return Buffer.
concat(chunks).toString("utf8")}function respond(response,outcome){const{status}=outcome;response.writeHead(status,{"content-type":"application/json",...status===
405?{allow:"POST"}:{},...status===200?{}:{connection:"close"}}),response.end(status===200?"{}":JSON.stringify({message:"refused"}))}function createRefusalLog(log){
let told=0;return({method,url,socket},{status,reason})=>{if(told+=1,told>MAX_REFUSALS_TOLD)return;const what=`${(0,safe.Kb)(method??"",10)} ${(0,safe.Kb)((url??
"").split("?")[0]??"",60)}`;log.warning(`Refused with ${status}: ${what} from ${socket.remoteAddress??"a closed connection"}: ${reason}.`),told===MAX_REFUSALS_TOLD&&
log.warning("Further refusals are not told.")}}function describeAddress(server,host,log){const{port}=server.address(),url=`http://${host.includes(":")?`[${host}\
]`:host}:${port}`;log.phase(`Waiting for events at ${url} (Ctrl-C ends)`),/^(localhost|127\.[\d.]+|::1)$/.test(host)||log.warning(`Every machine that reaches ${host}\
 can send requests here; only those with the key are read.`),log.info(`Divar must reach this address from outside. A tunnel makes it public, for example: cloudf\
lared tunnel --url ${url}`),log.info(`In the Kenar panel (${endpoints.vm}) enter the tunnel\u2019s https address as the app\u2019s events address, with the identification\
 key that DIVAR_IDENTIFICATION_KEY holds here.`),log.info("Then write to the bot, at https://divar.ir/chat/addon_SLUG with your app\u2019s slug. The id of that chat \
appears here.")}var setup=__webpack_require__(8841);async function runListen({port,host,once},options){await(0,setup.xn)(options,"Stopping.",async({context,refuse})=>{
const identificationKey=process.env.DIVAR_IDENTIFICATION_KEY?.trim()??"";if(identificationKey==="")return refuse(["DIVAR_IDENTIFICATION_KEY is empty. Give the i\
dentification key that the Kenar panel shows beside the events address; without it anybody could send events."]),setup.ln;let printed=Promise.resolve();const count=await listenForEvents(
{port,host,once,identificationKey},context,id2=>{printed=(0,setup.sD)(`${id2}
`)});return await printed,once&&count===0?setup.pt:setup.DH})}}),8841:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{DH:()=>DONE,ln:()=>REFUSED,pt:()=>NOT_DONE,sD:()=>writeOut,xn:()=>runSetup});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3879),_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
5998),_runtime_clock_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2748),_runtime_exit_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(8600),_setup_client_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6120),_text_redact_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6170),_log_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(2834),_options_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
1510),_wording_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(8928);const DONE=0,NOT_DONE=1,WRONG_USAGE=2;async function runSetup(options,onCancel,command){
const workspace=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(".")?node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native("."):(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)("."),raw={...(0,_options_js__WEBPACK_IMPORTED_MODULE_7__.K0)(options,[],{cwd:workspace,workspace},process.env),github_token:process.env.DIVAR_GITHUB_TOKEN??
""},redactor=(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_5__.l)();for(const value of(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__.VX)(raw))redactor.add(value);
const terminal=(0,_log_js__WEBPACK_IMPORTED_MODULE_6__.$)(redactor,{debug:options.debug===!0}),log={...terminal,info:line=>terminal.info((0,_wording_js__WEBPACK_IMPORTED_MODULE_8__.
_)(line)),warning:line=>terminal.warning((0,_wording_js__WEBPACK_IMPORTED_MODULE_8__._)(line)),error:line=>terminal.error((0,_wording_js__WEBPACK_IMPORTED_MODULE_8__.
_)(line))},signals=(0,_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_9__.F)({onCancel:()=>log.info(onCancel)});let code=WRONG_USAGE;try{code=await command({raw,workspace,
context:{clock:_runtime_clock_js__WEBPACK_IMPORTED_MODULE_3__.m,log,redactor,...signals},refuse:problems=>{for(const problem of problems)log.error(problem)}})}catch(error){
const known=(0,_setup_client_js__WEBPACK_IMPORTED_MODULE_4__.P)(error);known===null&&terminal.debug(error instanceof Error?error.stack??error.message:String(error)),
log.error(known??`Unexpected: ${error instanceof Error?error.message:error}. Please report this.`),code=NOT_DONE}terminal.end(),(0,_runtime_exit_js__WEBPACK_IMPORTED_MODULE_10__.
C)(code)}const REFUSED=WRONG_USAGE;function writeOut(text){return new Promise(resolve=>{process.stdout.write(text,()=>resolve())})}}),6120:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>describeSetupError,S:()=>withClient});var _kenar_client_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2743),
_kenar_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2669),_kenar_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6404),_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6665),_error_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1469);async function withClient(about,context,use){for(const secret of(0,_kenar_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__.
Wm)(process.env))context.redactor.add(secret);const transport=openProxied(about.timeoutSeconds),kenar=(0,_kenar_client_js__WEBPACK_IMPORTED_MODULE_0__.Y)({...about,
apiKey:about.apiKey??""},context,transport);try{return await use({kenar,transport})}finally{await kenar.close()}}function openProxied(timeoutSeconds){try{return(0,_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_2__.
g)({timeoutSeconds})}catch(error){throw error instanceof _kenar_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__.T6?new _error_js__WEBPACK_IMPORTED_MODULE_4__.w(error.
message,{cause:error}):error}}function describeSetupError(error){return error instanceof _kenar_error_js__WEBPACK_IMPORTED_MODULE_1__.c?"Cancelled.":error instanceof
_error_js__WEBPACK_IMPORTED_MODULE_4__.w||error instanceof _kenar_error_js__WEBPACK_IMPORTED_MODULE_1__.I?error.message:null}}),1469:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>SetupError});class SetupError extends Error{name="SetupError"}}),4170:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dl:()=>parseUrl,U7:()=>ListenError,X1:()=>loopbackOf,lR:()=>listenOn,qW:()=>closeServer});var node_events__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8474);function parseUrl(text,base){return URL.canParse(text,base)?new URL(text,base):null}function loopbackOf(redirectUri){const url=parseUrl(redirectUri),isLoopback=/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.
test(url?.hostname??"");return url?.protocol==="http:"&&isLoopback?url:null}class ListenError extends Error{name="ListenError"}async function listenOn(server,host,port){
server.listen(port,host);try{await(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server,"listening")}catch(error){const{code}=error;throw new ListenError(`${host}\
:${port} ${problemOf(code)}`,{cause:error})}}function problemOf(code){switch(code){case"EADDRINUSE":return"is in use by another program. End that program, or ch\
oose another port.";case"EACCES":return"is not allowed for this user. Choose a port above 1023.";case"EADDRNOTAVAIL":case"ENOTFOUND":return`is no address of thi\
s machine (${code}).`;default:return`can\u2019t be listened on (${code??"unknown error"}).`}}async function closeServer(server){if(!server.listening)return;const closed=(0,node_events__WEBPACK_IMPORTED_MODULE_0__.
once)(server,"close");server.close(),server.closeAllConnections(),await closed}}),1284:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>isSameSecret});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);function isSameSecret(one,other){
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(digest(one),digest(other))}function digest(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(text).digest()}})};
