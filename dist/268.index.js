export const id=268,ids=[268],modules={8268:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runDoctor:()=>runDoctor});var external_node_util_=__webpack_require__(7975),client=__webpack_require__(6120),token_store=__webpack_require__(
2009),endpoints=__webpack_require__(957),kenar_error=__webpack_require__(2669),external_node_diagnostics_channel_=__webpack_require__(3053),external_node_tls_=__webpack_require__(
1692),describe_failure=__webpack_require__(8856),http_proxy=__webpack_require__(6404);async function reachHost(transport,baseUrl,signal){const url=new URL(`${baseUrl}\
/`),begun=performance.now();let connection={address:null,tls:null};const stop=onRequestTo(url.origin,socket=>{const isTls=socket instanceof external_node_tls_.TLSSocket;
connection={address:socket.remoteAddress??null,tls:isTls?socket.getProtocol():null}}),outcome=await transport.request({method:"GET",url:url.href,headers:{accept:"\
*/*"},body:"",signal}).finally(stop),milliseconds=performance.now()-begun;if(outcome.kind!=="answer")return{reached:!1,milliseconds,...(0,describe_failure.I)("a\
ny answer",url,outcome)};const proxy=(0,http_proxy.iJ)(url,(0,http_proxy.rq)(process.env));return{reached:!0,milliseconds,status:outcome.status,proxy,...connection}}
const SEND_HEADERS="undici:client:sendHeaders";function onRequestTo(origin,use){const listener=message=>{const{request,socket}=message;new URL(request.origin).origin===
origin&&use(socket)};return(0,external_node_diagnostics_channel_.subscribe)(SEND_HEADERS,listener),()=>{(0,external_node_diagnostics_channel_.unsubscribe)(SEND_HEADERS,
listener)}}var safe=__webpack_require__(1032),units=__webpack_require__(7522);const ok=(name,seen,advice="")=>({name,status:"ok",seen,advice}),failed=(name,seen,advice)=>({
name,status:"failed",seen,advice}),notKnown=(name,seen,advice="")=>({name,status:"not_known",seen,advice}),KEY="api_key",UPLOADS="CHAT_UPLOAD_MEDIA",TOKEN="acce\
ss_token";async function examine(examination,tools){const hosts=await examineHosts(examination,tools),isApiReached=(baseUrl=>hosts.get(new URL(baseUrl).host)?.status===
"ok")(examination.hosts.api),key=await examineKey(examination,isApiReached,tools);return[...hosts.values(),...key,await examineAccessToken(examination,isApiReached,
isKeyKnown(key),tools),await examineRefresh(examination,tools),...NOT_KNOWN_WITHOUT_SENDING]}async function examineHosts({hosts:{api,upload,oauth}},{transport,context:{
signal,redactor}}){const points=[...new Map([api,upload,oauth].map(baseUrl=>[new URL(baseUrl).host,baseUrl]))].map(async([host,baseUrl])=>{const found=await reachHost(
transport,baseUrl,signal),span=(0,units.QA)(found.milliseconds);if(!found.reached){const{problem,hint}=found;return[host,failed(host,`${redactor.redact(problem)}\
 (${span})`,redactor.redact(hint))]}const{proxy,address,tls,status}=found,way=proxy===null?`${address===null?"":` at ${address}`}, without a proxy`:` through th\
e proxy ${proxy.host} (${proxy.variable})`;return[host,ok(host,`reached in ${span}${way}, ${tls??"without TLS"}; it answered ${status}.`)]});return new Map(await Promise.
all(points))}async function examineKey({apiKey},isApiReached,{kenar}){if(apiKey===null){const advice=`Give the app\u2019s key; it is made in the Kenar panel (${endpoints.
vm}).`;return[failed(KEY,"is empty.",advice),notKnown(UPLOADS,NO_KEY)]}if(!isApiReached)return[notKnown(KEY,NOT_REACHED),notKnown(UPLOADS,NOT_REACHED)];try{return await kenar.
getUploadToken(),[ok(KEY,"is known.",CHANGE_KEY),ok(UPLOADS,"is granted: an upload token was given.")]}catch(error){if(!(error instanceof kenar_error.I))throw error;
const{problem,hint,status}=error;return status===401?[failed(KEY,problem,hint),notKnown(UPLOADS,"the key is not known.")]:status===403?[ok(KEY,"is known.",CHANGE_KEY),
failed(UPLOADS,problem,hint)]:[notKnown(KEY,"the request for an upload token failed."),failed(UPLOADS,problem,hint)]}}const NO_KEY="there is no key to ask with.",
NOT_REACHED="its host was not reached.",CHANGE_KEY="Divar asks that keys are changed within 60 days.";function isKeyKnown([key]){return key?.status==="ok"}async function examineAccessToken({
accessToken},isApiReached,isKeyKnown2,{kenar}){if(accessToken===null)return notKnown(TOKEN,"none is given. Only messages to users and in chats about posts need \
one.");if(!isApiReached)return notKnown(TOKEN,NOT_REACHED);if(!isKeyKnown2)return notKnown(TOKEN,"it is asked for with a key, and none that is known was given.");
try{const{userId}=await kenar.getUser(accessToken);return userId!==null?ok(TOKEN,`is that of the user ${(0,safe.TN)(userId)}.`):ok(TOKEN,"is valid. Whose it is \
was not told.","The scope USER_ID lets the app know.")}catch(error){if(!(error instanceof kenar_error.I))throw error;const{problem,hint,status}=error;return status===
401?failed(TOKEN,problem,EXPIRED):status===403?notKnown(TOKEN,problem,`${hint} Messages need neither.`):failed(TOKEN,problem,hint)}}const EXPIRED="The access to\
ken has expired (it lives one hour) or was revoked. Run authorize, or let post get a fresh one with refresh_token.";async function examineRefresh({refresh},{store,
context:{redactor}}){if(refresh.status!=="ok"||store===null)return refresh;try{return await store.verifyWritable(),refresh}catch(error){if(!(error instanceof token_store.
b))throw error;return failed(refresh.name,redactor.redact((0,token_store.e)(store,error)),"A refresh replaces the token, so a run refuses to refresh when the ne\
w one can\u2019t be kept.")}}const NOT_KNOWN_WITHOUT_SENDING=[notKnown("CHAT_BOT_SEND_MESSAGE","it shows only when a message is sent. Send one to a chat of your\
 own.",`It is granted in the Kenar panel (${endpoints.vm}), some permissions by a ticket there.`),notKnown("CHAT_SEND_MESSAGE_OAUTH","the same; only chats about\
 posts need it.")];var credentials=__webpack_require__(1357),inputs_reader=__webpack_require__(1140);const REFRESH="refresh token";async function readExamination(raw,workspace){
const reader=(0,inputs_reader.WF)(raw),hosts={api:reader.baseUrl("api_url"),upload:reader.baseUrl("upload_url"),oauth:reader.baseUrl("oauth_url")},[apiKey,accessToken]=[
reader.credential("api_key"),reader.credential("access_token")];return reader.problems.length>0?{ok:!1,problems:reader.problems.map(({message})=>message)}:{ok:!0,
examination:{hosts,apiKey,accessToken,...await readRefresh(reader,workspace)}}}async function readRefresh(reader,workspace){if(["refresh_token","client_secret",
"client_id","redirect_uri","refresh_token_file"].every(input=>reader.text(input)===""))return{refresh:notKnown(REFRESH,"none is given. It is needed where access\
_token is, and none is given that is fresh."),keptIn:null};const kept=await(0,credentials.mb)(reader,workspace,!0);reader.credential("refresh_token")===null&&!kept?.
hasToken&&reader.problem("refresh_token",kept===null?"is empty.":"is empty, and refresh_token_file does not exist yet. authorize makes it.");for(const input of[
"client_id","client_secret","redirect_uri"])reader.credential(input)===null&&reader.problem(input,"is empty.");(0,credentials.n1)(reader);const keptIn=kept?.location??
null;if(reader.problems.length>0){const seen2=reader.problems.map(({message})=>message).join(" ");return{refresh:failed(REFRESH,`incomplete: ${seen2}`,"A refres\
h needs refresh_token (or refresh_token_file), client_id, client_secret and redirect_uri."),keptIn}}return keptIn===null?{refresh:notKnown(REFRESH,"complete, bu\
t where its successor is kept is not given.","Give --refresh-token-file here and to post; the action takes refresh_token_secret, too. Without one of them a run \
refuses to refresh."),keptIn}:{refresh:ok(REFRESH,"complete, and its successor can be kept. Whether Divar takes it is known only when it is used up, so it was n\
ot tried."),keptIn}}var setup=__webpack_require__(8841),cli_token_store=__webpack_require__(8097),wording=__webpack_require__(8928);const TIMEOUT_SECONDS=15,LABELS={
ok:"ok",failed:"failed",not_known:"not known"},STYLES={ok:"green",failed:"red",not_known:"yellow"};async function runDoctor(options){await(0,setup.xn)(options,"\
Stopping.",async({raw,workspace,context,refuse})=>{const read=await readExamination(raw,workspace);if(!read.ok)return refuse(read.problems),setup.ln;const{examination}=read,
{hosts,apiKey,keptIn}=examination,about={hosts,apiKey,retries:0,timeoutSeconds:TIMEOUT_SECONDS},store=keptIn===null?null:await(0,cli_token_store.P)(keptIn),points=(await(0,client.
S)(about,context,client2=>examine(examination,{...client2,context,store}))).map(point=>inWords(point,context.redactor.redact));return await(0,setup.sD)(options.
json?`${(0,safe.EL)({points})}
`:points.map(lineOf).join("")),points.some(({status})=>status==="failed")?setup.pt:setup.DH})}function inWords({name,status,seen,advice},redact){const say=text=>redact(
(0,wording._)(text));return{name:say(name),status,seen:say(seen),advice:say(advice)}}function lineOf({name,status,seen,advice}){return`${(0,external_node_util_.
styleText)(STYLES[status],LABELS[status].padEnd(9),{stream:process.stdout})}  ${(0,safe.TN)(`${name}: ${seen} ${advice}`.trimEnd())}
`}}),8841:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DH:()=>DONE,ln:()=>REFUSED,
pt:()=>NOT_DONE,sD:()=>writeOut,xn:()=>runSetup});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3879),_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(5998),_runtime_clock_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2748),_runtime_exit_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(8600),_setup_client_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6120),_text_redact_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
6170),_log_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(2834),_options_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(1510),_wording_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
8928);const DONE=0,NOT_DONE=1,WRONG_USAGE=2;async function runSetup(options,onCancel,command){const workspace=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(
".")?node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native("."):(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)("."),raw={...(0,_options_js__WEBPACK_IMPORTED_MODULE_7__.
K0)(options,[],{cwd:workspace,workspace},process.env),github_token:process.env.DIVAR_GITHUB_TOKEN??""},redactor=(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_5__.
l)();for(const value of(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__.VX)(raw))redactor.add(value);const terminal=(0,_log_js__WEBPACK_IMPORTED_MODULE_6__.$)(redactor,
{debug:options.debug===!0}),log={...terminal,info:line=>terminal.info((0,_wording_js__WEBPACK_IMPORTED_MODULE_8__._)(line)),warning:line=>terminal.warning((0,_wording_js__WEBPACK_IMPORTED_MODULE_8__.
_)(line)),error:line=>terminal.error((0,_wording_js__WEBPACK_IMPORTED_MODULE_8__._)(line))},signals=(0,_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_9__.F)({onCancel:()=>log.
info(onCancel)});let code=WRONG_USAGE;try{code=await command({raw,workspace,context:{clock:_runtime_clock_js__WEBPACK_IMPORTED_MODULE_3__.m,log,redactor,...signals},
refuse:problems=>{for(const problem of problems)log.error(problem)}})}catch(error){const known=(0,_setup_client_js__WEBPACK_IMPORTED_MODULE_4__.P)(error);known===
null&&terminal.debug(error instanceof Error?error.stack??error.message:String(error)),log.error(known??`Unexpected: ${error instanceof Error?error.message:error}\
. Please report this.`),code=NOT_DONE}terminal.end(),(0,_runtime_exit_js__WEBPACK_IMPORTED_MODULE_10__.C)(code)}const REFUSED=WRONG_USAGE;function writeOut(text){
return new Promise(resolve=>{process.stdout.write(text,()=>resolve())})}}),6120:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>describeSetupError,S:()=>withClient});var _kenar_client_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2743),
_kenar_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2669),_kenar_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6404),_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6665),_error_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1469);async function withClient(about,context,use){for(const secret of(0,_kenar_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__.
Wm)(process.env))context.redactor.add(secret);const transport=openProxied(about.timeoutSeconds),kenar=(0,_kenar_client_js__WEBPACK_IMPORTED_MODULE_0__.Y)({...about,
apiKey:about.apiKey??""},context,transport);try{return await use({kenar,transport})}finally{await kenar.close()}}function openProxied(timeoutSeconds){try{return(0,_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_2__.
g)({timeoutSeconds})}catch(error){throw error instanceof _kenar_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__.T6?new _error_js__WEBPACK_IMPORTED_MODULE_4__.w(error.
message,{cause:error}):error}}function describeSetupError(error){return error instanceof _kenar_error_js__WEBPACK_IMPORTED_MODULE_1__.c?"Cancelled.":error instanceof
_error_js__WEBPACK_IMPORTED_MODULE_4__.w||error instanceof _kenar_error_js__WEBPACK_IMPORTED_MODULE_1__.I?error.message:null}}),1469:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>SetupError});class SetupError extends Error{name="SetupError"}})};
