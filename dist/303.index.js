export const id=303,ids=[303],modules={8303:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runAuthorize:()=>runAuthorize});var save_token=__webpack_require__(5411),token_store=__webpack_require__(2009),endpoints=__webpack_require__(
957),kenar_error=__webpack_require__(2669),safe=__webpack_require__(1032),units=__webpack_require__(7522),external_node_crypto_=__webpack_require__(7598),same_secret=__webpack_require__(
1284);const OFFLINE_ACCESS="offline_access",USER_ID="USER_ID";function parseTarget(text){if(text==="user"||text==="supplier")return{kind:text};const conversationId=/^post:(.+)$/.
exec(text)?.[1]??"";return isScope(conversationId)?{kind:"post",conversationId}:null}function scopesOf(target,named){return[...new Set([...target===null?[]:scopesOfTarget(
target),...named,OFFLINE_ACCESS])]}function scopesOfTarget(target){switch(target.kind){case"user":return["CHAT_BOT_USER_MESSAGE_SEND",USER_ID];case"supplier":return[
"CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"];case"post":return[`CONVERSATION_SEND_MESSAGE.${target.conversationId}`]}}function isScope(text){return/^[\x21\x23-\x5B\x5D-\x7E]+$/.
test(text)}function newState(){return(0,external_node_crypto_.randomBytes)(32).toString("base64url")}function consentAddress(hosts,{clientId,redirectUri},scopes,state){
const parameters=new URLSearchParams({response_type:"code",client_id:clientId,redirect_uri:redirectUri,scope:scopes.join(" "),state});return`${(0,endpoints.CH)(
hosts)}?${parameters}`}function readConsentAnswer(parameters,state){const single=name=>{const values=parameters.getAll(name);return values.length===1?values[0]??
"":""};if(!(0,same_secret.n)(single("state"),state))return{kind:"wrong_state"};const error=single("error");if(error==="access_denied")return{kind:"no"};if(error!==
"")return{kind:"error",error,description:single("error_description")};const code=single("code");return code===""?{kind:"no"}:{kind:"yes",code}}var setup_error=__webpack_require__(
1469),loopback=__webpack_require__(4170),external_node_http_=__webpack_require__(7067);const MAX_ADDRESS_BYTES=16*1024;async function listenForRedirect(redirectUri){
let resolve=()=>{};const answer=new Promise(use=>{resolve=use}),onRequest=(request,response)=>{const url=(0,loopback.Dl)(request.url??"",redirectUri.href);if(url?.
pathname!==redirectUri.pathname)return respond(response,404,"Not found.");if(request.method!=="GET")return respond(response,405,"Only GET is allowed here.",{allow:"\
GET"});response.once("close",()=>resolve(url.searchParams)),respond(response,200,PAGE,{"content-type":"text/html; charset=utf-8"})},port=Number(redirectUri.port||
80),servers=[],listen=async host=>{const server=(0,external_node_http_.createServer)({maxHeaderSize:MAX_ADDRESS_BYTES,requestTimeout:1e4},onRequest);servers.push(
server),await(0,loopback.lR)(server,host,port)},close=async()=>{await Promise.all(servers.map(loopback.qW))};try{redirectUri.hostname==="localhost"?(await listen(
"127.0.0.1"),await listen("::1").catch(()=>{})):await listen(redirectUri.hostname.replace(/^\[|\]$/g,""))}catch(error){throw await close(),error}return{answer,close}}
function respond(response,status,body,headers={}){response.writeHead(status,{"content-type":"text/plain; charset=utf-8","cache-control":"no-store","referrer-pol\
icy":"no-referrer","content-security-policy":"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'","x-content-type-options":"nosniff",connection:"\
close",...headers}),response.end(body)}const PAGE=`<!doctype html>
<html lang="fa" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>\u067E\u0627\u0633\u062E \u0631\u0633\u06CC\u062F</title>
<style>body { font: 1.1rem/1.8 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1rem }</style>
<p>\u067E\u0627\u0633\u062E \u0631\u0633\u06CC\u062F. \u0627\u06CC\u0646 \u0635\u0641\u062D\u0647 \u0631\u0627 \u0628\u0628\u0646\u062F\u06CC\u062F \u0648 \u0628\u0647 \u062A\u0631\u0645\u06CC\u0646\u0627\u0644 \u0628\u0631\u06AF\u0631\u062F\u06CC\u062F.</p>
<p lang="en" dir="ltr">The answer arrived. Close this page and go back to the terminal.</p>
</html>
`;async function readPastedLine(input,signal){const onAbort=()=>{input.destroy()};signal.addEventListener("abort",onAbort,{once:!0});let text="";try{for await(const chunk of input.
setEncoding("utf8")){text+=chunk;const[line,...rest]=text.trimStart().split(/\r?\n/);if(rest.length>0)return line?.trim()??null;if(text.length>MAX_ADDRESS_BYTES)
return null}}catch(error){if(!signal.aborted)throw error}finally{signal.removeEventListener("abort",onAbort)}return text.trim()||null}function parametersIn(pasted,redirectUri){
const url=(0,loopback.Dl)(pasted.replace(/^["'<]+|["'>]+$/g,"")),expected=new URL(redirectUri);return url?.origin===expected.origin&&url.pathname===expected.pathname?
url.searchParams:null}const REFRESH_TOKEN_DAYS=30;async function authorize(authorization,tools){const{client:client2,scopes}=authorization,{kenar,context,store}=tools,
{log,redactor}=context;store!==null&&await verifyWritable(store,context);const listener=await openListener(client2.redirectUri);let parameters;const state=newState();
try{log.phase("Consent"),log.info("Open this address in a browser, as the user who is to consent:"),log.info(consentAddress(authorization.hosts,client2,scopes,state)),
log.info(listener===null?PASTE:`Waiting for the answer at ${client2.redirectUri} (Ctrl-C gives up).`),parameters=await waitForAnswer(listener,client2.redirectUri,
tools)}finally{await listener?.close()}const code=codeIn(parameters,state,context);redactor.add(code);const granted=store===null?await kenar.exchangeCode(client2,
code):await exchangeAndKeep(code,store,authorization,tools);return describeGranted(granted,scopes,context),await tellUser(granted,authorization,tools),granted}const PASTE="\
The browser ends on the redirect address, which may look like an error. Paste its whole address here, and press Enter:";async function verifyWritable(store,{redactor}){
await store.verifyWritable().catch(error=>{throw error instanceof token_store.b?new setup_error.w(`${redactor.redact((0,token_store.e)(store,error))} The refres\
h token could not be kept, so nobody was asked for consent.`,{cause:error}):error})}async function openListener(redirectUri){const url=(0,loopback.X1)(redirectUri);
return url===null?null:listenForRedirect(url).catch(error=>{throw error instanceof loopback.U7?new setup_error.w(`The redirect address can\u2019t be listened on: ${error.
message}`,{cause:error}):error})}async function waitForAnswer(listener,redirectUri,{context:{signal},readPasted}){const cancelled=new Promise((_,reject)=>{signal.
addEventListener("abort",()=>reject(new kenar_error.c),{once:!0}),signal.aborted&&reject(new kenar_error.c)});if(listener!==null)return Promise.race([listener.answer,
cancelled]);const pasted=await Promise.race([readPasted(),cancelled]);if(pasted===null)throw new setup_error.w("No address was pasted, so nothing was exchanged.\
 Paste the whole address of the page that the browser ended on, as one line.");const parameters=parametersIn(pasted,redirectUri);if(parameters===null)throw new setup_error.
w(`What was pasted is not an address that begins with ${(0,safe.TN)(redirectUri)}, so nothing was exchanged. Copy the whole address from the browser\u2019s address b\
ar, after the answer.`);return parameters}function codeIn(parameters,state,{redactor}){const answer=readConsentAnswer(parameters,state);switch(answer.kind){case"\
yes":return answer.code;case"no":throw new setup_error.w("The user did not consent, so there are no tokens. Nothing was exchanged.");case"wrong_state":throw new setup_error.
w("The answer does not belong to this request: its state is missing or another one. Nothing was exchanged. Run authorize again, and open the address that it pri\
nts then.");case"error":{const said=[answer.error,answer.description].filter(text=>text!=="").join(": ");throw new setup_error.w(`Divar did not ask the user: \u201C${(0,safe.
Kb)(redactor.redact(said))}\u201D. Nothing was exchanged. ${hintForError(answer.error)}`)}}}function hintForError(error){return error==="invalid_scope"?`Scopes \
of an app are granted in the Kenar panel (${endpoints.vm}), some by a ticket there. To leave one out, name the others with --scope instead of --for.`:`Check cli\
ent_id, redirect_uri and the app\u2019s OAuth settings in the Kenar panel (${endpoints.vm}).`}function exchangeAndKeep(code,store,{client:client2},{kenar,context}){
const exchange=async()=>{const granted=await kenar.exchangeCode(client2,code);return await keep(granted,store,context),granted};return store.exclusively(exchange,
context).catch(error=>{if(!(error instanceof token_store.b))throw error;const reason=context.redactor.redact((0,token_store.e)(store,error));throw new setup_error.
w(`${reason} Nothing was exchanged. Run authorize again.`,{cause:error})})}async function keep({refreshToken},store,context){if(refreshToken===null)throw new setup_error.
w(`The consent gave no refresh token, so there is nothing to keep: the app may lack the scope ${OFFLINE_ACCESS}. Ask for it in the Kenar panel (${endpoints.vm})\
, and run authorize again.`);const failure=await(0,save_token.wn)(store,refreshToken,context);if(failure===null)return context.log.info(`The refresh token is in\
 ${store.label}`);throw new setup_error.w(`The consent was given, but its refresh token could not be saved, and is lost. ${failure.reason} Fix that, and run aut\
horize again: the user has to consent once more.`)}function describeGranted({scopes,expiresInSeconds,refreshToken},asked,{log}){const granted=scopes??asked;log.
info(`Granted: ${(0,safe.TN)(granted.join(" "))}`);const missing=asked.filter(scope=>!granted.includes(scope));missing.length>0&&log.warning(`Not granted: ${missing.
join(" ")}`);const access=expiresInSeconds===null?"an hour":(0,units.QA)(expiresInSeconds*1e3);log.info(refreshToken===null?`The access token lives ${access}; t\
here is no refresh token.`:`The access token lives ${access}, the refresh token ${REFRESH_TOKEN_DAYS} days. Each refresh replaces both, and the ${REFRESH_TOKEN_DAYS}\
 days begin again.`)}async function tellUser({accessToken,scopes},{scopes:asked,apiKey},{kenar,context:{log}}){if((scopes??asked).includes(USER_ID)){if(apiKey===
null){log.warning("The user\u2019s id is not known: asking for it needs api_key, which is empty. doctor tells it, too.");return}try{const{userId}=await kenar.getUser(
accessToken);userId===null?log.warning("Divar did not tell the user\u2019s id."):log.info(`The user\u2019s id, for user_id: ${(0,safe.TN)(userId)}`)}catch(error){
if(!(error instanceof kenar_error.I))throw error;log.warning(`The user\u2019s id is not known. ${error.message}`)}}}var credentials=__webpack_require__(1357),inputs_reader=__webpack_require__(
1140);async function readAuthorization(raw,flags,workspace){const reader=(0,inputs_reader.WF)(raw),problems=[],client2=readClient(reader),hosts={api:reader.baseUrl(
"api_url"),upload:reader.baseUrl("upload_url"),oauth:reader.baseUrl("oauth_url")},scopes=readScopes(flags,problems),kept=await(0,credentials.mb)(reader,workspace,
!0);if(checkDestination(reader,flags,problems),problems.unshift(...reader.problems.map(({message})=>message)),problems.length>0)return{ok:!1,problems};const{repository}=flags,
keptIn=kept===null?null:{location:kept.location,repository};return{ok:!0,authorization:{hosts,client:client2,scopes,apiKey:reader.credential("api_key"),keptIn}}}
function readClient(reader){for(const input of["client_id","client_secret","redirect_uri"])reader.text(input)===""&&reader.problem(input,`is empty. ${WHERE[input]}`);
const redirectUri=(0,credentials.n1)(reader),problem=URL.canParse(redirectUri)?redirectUriProblem(redirectUri):null;return problem!==null&&reader.problem("redir\
ect_uri",`is \u201C${(0,safe.Kb)(redirectUri,100)}\u201D, which ${problem}`),{clientId:reader.credential("client_id")??"",clientSecret:reader.credential("client\
_secret")??"",redirectUri}}const WHERE={client_id:"Give the app\u2019s slug, as the Kenar panel shows it.",client_secret:"Give the app\u2019s OAuth secret, which the\
 Kenar panel shows.",redirect_uri:"Give the address that is registered in the Kenar panel, such as http://localhost:8765/callback, where authorize listens itsel\
f."};function redirectUriProblem(redirectUri){const{protocol,username,password,port}=new URL(redirectUri);return protocol!=="https:"&&protocol!=="http:"?`begins\
 with ${protocol}; allowed: https and http.`:/[?#]/.test(redirectUri)?"holds parameters or a fragment; Divar allows neither.":username||password?"holds a user n\
ame or a password.":port==="0"&&(0,loopback.X1)(redirectUri)?"names port 0; give the one that is registered.":null}function readScopes({for:text,scopes},problems){
const target=text===""?null:parseTarget(text);text!==""&&target===null&&problems.push(`--for is \u201C${(0,safe.Kb)(text,100)}\u201D; allowed: user, supplier, or pos\
t:CONVERSATION_ID.`);const named=scopes.flatMap(one=>one.split(/\s+/)).filter(one=>one!=="");for(const scope of named.filter(one=>!isScope(one)))problems.push(`\
--scope is \u201C${(0,safe.Kb)(scope,100)}\u201D, which no scope can be: it has printable ASCII letters only.`);return text===""&&named.length===0&&problems.push(
"There is nothing to ask for. Give --for user, --for post:CONVERSATION_ID or --for supplier; or each scope with --scope."),scopesOf(target,named)}function checkDestination(reader,{
print,repository},problems){const isGiven=input=>reader.text(input)!=="",isKept=isGiven("refresh_token_file")||isGiven("refresh_token_secret");!isKept&&!print&&
problems.push("It is not said what to do with the tokens. Give --refresh-token-file PATH, --refresh-token-secret NAME with --repository OWNER/NAME, or --print."),
isKept&&print&&problems.push("--print is given together with a place where the refresh token is kept. Give one of them."),isGiven("refresh_token_secret")!==(repository!==
"")&&problems.push(repository===""?"--repository is empty. --refresh-token-secret needs the repository whose secret it is: OWNER/NAME.":"--repository is given w\
ithout --refresh-token-secret, and only a secret has a repository."),repository!==""&&!/^[\w.-]+\/[\w.-]+$/.test(repository)&&problems.push(`--repository is \u201C${(0,safe.
Kb)(repository,100)}\u201D; allowed: OWNER/NAME.`)}var client=__webpack_require__(6120),setup=__webpack_require__(8841),cli_token_store=__webpack_require__(8097);
const RETRIES=3,TIMEOUT_SECONDS=60;async function runAuthorize(options){const flags={for:String(options.for??""),scopes:Array.isArray(options.scope)?options.scope:
[],repository:String(options.repository??""),print:options.print===!0};await(0,setup.xn)(options,"Giving up.",async({raw,workspace,context,refuse})=>{const read=await readAuthorization(
raw,flags,workspace);if(!read.ok)return refuse(read.problems),setup.ln;const{authorization}=read,{hosts,apiKey,keptIn}=authorization,store=keptIn===null?null:await(0,cli_token_store.
L)(keptIn,process.env,context),readPasted=()=>readPastedLine(process.stdin,context.signal),about={hosts,apiKey,retries:RETRIES,timeoutSeconds:TIMEOUT_SECONDS},granted=await(0,client.
S)(about,context,({kenar})=>authorize(authorization,{kenar,context,store,readPasted}));return store!==null?setup.DH:(await(0,setup.sD)(variablesOf(granted)),granted.
refreshToken===null?setup.pt:setup.DH)})}function variablesOf({accessToken,refreshToken}){const refresh=refreshToken===null?"":`DIVAR_REFRESH_TOKEN=${refreshToken}\

`;return`DIVAR_ACCESS_TOKEN=${accessToken}
${refresh}`}}),8841:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DH:()=>DONE,ln:()=>REFUSED,
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
return new Promise(resolve=>{process.stdout.write(text,()=>resolve())})}}),4968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>fixedAccess,Z:()=>AccessError});class AccessError extends Error{name="AccessError";endsRun;constructor(message,about){
super(message,about.cause===void 0?void 0:{cause:about.cause}),this.endsRun=about.endsRun}}function fixedAccess(token){return{token:()=>token,renew:async()=>!1}}}),
5411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Zy:()=>verifyStoreWritable,f7:()=>saveToken,
wn:()=>trySaving});var _kenar_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2669),_kenar_retry_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2721),
_text_units_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7522),_access_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4968),_token_store_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2009);const MAX_WAIT_MS=2e4;async function verifyStoreWritable(store,retries,{clock,log,redactor,signal}){for(let tries=1;;tries+=1){if(signal.aborted)throw new _kenar_error_js__WEBPACK_IMPORTED_MODULE_0__.
c;try{return await store.verifyWritable()}catch(error){if(!(error instanceof _token_store_js__WEBPACK_IMPORTED_MODULE_3__.b))throw error;const reason=redactor.redact(
(0,_token_store_js__WEBPACK_IMPORTED_MODULE_3__.e)(store,error));if(!error.passing||tries>retries)throw new _access_js__WEBPACK_IMPORTED_MODULE_2__.Z(`${reason}\
 ${WHY}`,{endsRun:!0});const wait=waitMs(tries,clock.random());log.info(`Waiting ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__.QA)(wait)} before trying ${store.
label} again: ${reason}`),await clock.sleep(wait,signal).catch(()=>Promise.reject(new _kenar_error_js__WEBPACK_IMPORTED_MODULE_0__.c))}}}const WHY="A refresh re\
places the refresh token, so it is done only when the new one can be saved: nothing was refreshed, and the old token is as good as before.";async function saveToken(store,refreshToken,about,context){
const failure=await trySaving(store,refreshToken,context);if(failure===null)return;const{reason,tries,spent}=failure;throw new _access_js__WEBPACK_IMPORTED_MODULE_2__.
Z(recovery(reason,tries,spent,about.sentBefore),{endsRun:!0})}async function trySaving(store,refreshToken,{clock,log,redactor,forceSignal}){const begun=clock.monotonic();
for(let tries=1;;tries+=1)try{return await store.save(refreshToken),null}catch(error){const reason=redactor.redact(reasonOf(store,error)),wait=waitMs(tries,clock.
random()),spent=clock.monotonic()-begun;if(spent+wait>_kenar_retry_js__WEBPACK_IMPORTED_MODULE_1__.Xs*1e3||forceSignal.aborted)return{reason,tries,spent};log.warning(
`The new refresh token is not saved yet; trying again in ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__.QA)(wait)}. ${reason}`),await clock.sleep(wait,forceSignal).
catch(()=>{})}}function reasonOf(store,error){return error instanceof _token_store_js__WEBPACK_IMPORTED_MODULE_3__.b?(0,_token_store_js__WEBPACK_IMPORTED_MODULE_3__.
e)(store,error):`${store.label}: ${error instanceof Error?error.message:error}.`}function recovery(reason,tries,spent,sentBefore){return[`A fresh access token w\
as obtained, but its refresh token could not be saved (${tries===1?"one try":`${tries} tries`} in ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__.QA)(spent)}),\
 so it was not used and ${sentBefore?"no further message":"no message"} was sent.`,reason,"The refresh token that it replaced works until two minutes after the \
refresh: a re-run that begins before then can succeed.","After that, to recover: fix the reason above, ask the user for consent again, and put the refresh token\
 of that consent where refresh_token comes from (with refresh_token_file: delete the file too, or write the token into it)."].join(" ")}function waitMs(tries,random){
return Math.min(1e3*2**(tries-1),MAX_WAIT_MS)*(.5+random/2)}}),6120:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{P:()=>describeSetupError,S:()=>withClient});var _kenar_client_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2743),_kenar_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2669),_kenar_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6404),_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6665),
_error_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1469);async function withClient(about,context,use){for(const secret of(0,_kenar_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__.
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
