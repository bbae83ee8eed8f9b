export const id=244,ids=[244],modules={5821:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{WN:()=>withGitHub,rU:()=>apiUrlProblem,y_:()=>GitHubError});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),_inputs_reader_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1140),_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4900),_text_safe_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1032);const TIMEOUT_SECONDS=30;
class GitHubError extends Error{name="GitHubError";status;constructor(message,about){super(message,about.cause===void 0?void 0:{cause:about.cause}),this.status=
about.status}}function apiUrlProblem(apiUrl){return URL.canParse(apiUrl)?(0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_1__.Ri)(new URL(apiUrl)):"is not a URL"}async function withGitHub(access,use){
const{github,close}=await openGitHub(access).catch(error=>{throw toGitHubError(error,access.redactor)});try{return await use(github)}finally{await close()}}async function openGitHub(access){
forgetUnreadableEvent();const{context,getOctokit}=await Promise.all([__webpack_require__.e(75),__webpack_require__.e(510)]).then(__webpack_require__.bind(__webpack_require__,
1075)),transport=(0,_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_2__.g)({timeoutSeconds:TIMEOUT_SECONDS}),octokit=getOctokit(access.githubToken,{baseUrl:access.
apiUrl.replace(/\/+$/,""),log:SILENT,request:{fetch:fetchThrough(transport,access.forceSignal),log:SILENT}});return octokit.hook.wrap("request",async(request,options)=>{
const response=await Promise.resolve(request(options)).catch(error=>{throw toGitHubError(error,access.redactor)});if(response.status>=300)throw new GitHubError(
"",{status:response.status});return response}),{github:{rest:octokit.rest,repository:repositoryOf(context)},close:()=>transport.close()}}function fetchThrough(transport,signal){
return async(url,{method,headers,body})=>{const outcome=await transport.request({method,url,headers,body:body??"",signal});if(outcome.kind!=="answer")throw outcome.
cause;const isEmpty=outcome.status===204||outcome.status===304;return new Response(isEmpty?null:outcome.body,{status:outcome.status,headers:Object.entries(outcome.
headers).map(([name,value])=>[name,String(value)])})}}const SILENT={debug(){},info(){},warn(){},error(){}};function toGitHubError(error,redactor){const{response,
message}=error;return new GitHubError((0,_text_safe_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(redactor.redact(message)),{status:response?.status??null,cause:error})}function repositoryOf(context){
try{const{owner,repo}=context.repo;return owner&&repo?{owner,repo}:null}catch{return null}}function forgetUnreadableEvent(){const path=process.env.GITHUB_EVENT_PATH;
if(path)try{JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf8"))}catch{delete process.env.GITHUB_EVENT_PATH}}}),6244:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readRelease:()=>readRelease});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7728),_message_read_values_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6844),_text_safe_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1032),_api_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5821);const ReleaseAnswer=valibot__WEBPACK_IMPORTED_MODULE_2__.
Ikc({name:valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),null),html_url:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),body:valibot__WEBPACK_IMPORTED_MODULE_2__.
cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),null),tag_name:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()});async function readRelease(access,tag){const problem=(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.
rU)(access.apiUrl);if(problem!==null)throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.l(`The release can\u2019t be read: GITHUB_API_URL ${problem}\
.`);try{return await(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.WN)(access,async({rest,repository})=>{if(repository===null)throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.
l("The release can\u2019t be read: GITHUB_REPOSITORY names no repository. Leave release.\u2026 out of the template.");const{data}=await rest.repos.getReleaseByTag(
{...repository,tag}),result=valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(ReleaseAnswer,data);if(result.success)return result.output;throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.
l(describeFailure(tag,"GitHub\u2019s answer is not what its API documents",null))})}catch(error){if(!(error instanceof _api_js__WEBPACK_IMPORTED_MODULE_1__.y_))
throw error;const{status,message}=error;if(status===404)return null;const problem2=status===null?`GitHub gave no answer (${message})`:`GitHub answered ${status}`;
throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.l(describeFailure(tag,problem2,status),{cause:error})}}function describeFailure(tag,problem,status){
return`The release of the tag \u201C${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(tag,100)}\u201D can\u2019t be read: ${problem}. ${hintOf(status)}`}function hintOf(status){
return status===401?"github_token is unknown, expired or revoked.":status===403||status===429?"github_token may not read the repository\u2019s contents (permissions:\
 contents: read), or its limit is used up.":"Try again, or leave release.\u2026 out of the template."}}),4900:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>openTransport});var undici=__webpack_require__(734),units=__webpack_require__(7522);class StalledError extends Error{name="\
StalledError";constructor(milliseconds){super(`nothing moved for ${(0,units.QA)(milliseconds)}`)}}const LOOKS=4;function watchProgress(timeoutMs,giveUp,bytesInSystem2=async()=>null){
const begun=performance.now();let lastMove=begun,deadline=begun+timeoutMs,handedOver=!1,inSystem=null,stopped=!1;const allow=milliseconds=>{lastMove=performance.
now(),deadline=lastMove+milliseconds},sending=()=>allow(timeoutMs+(handedOver?performance.now()-begun:0)),look=async()=>{const now=await bytesInSystem2();if(stopped)
return;now!==null&&inSystem!==null&&now<inSystem&&sending(),inSystem=now;const left=deadline-performance.now();left<=0?giveUp(new StalledError(performance.now()-
lastMove)):wait(left)},wait=left=>{timer=setTimeout(look,Math.min(Math.ceil(left),timeoutMs/LOOKS))};let timer;return wait(timeoutMs),{moved:()=>allow(timeoutMs),
sent(){handedOver=!0,sending()},stop(){stopped=!0,clearTimeout(timer)}}}var proxy=__webpack_require__(6404),external_node_diagnostics_channel_=__webpack_require__(
3053),promises_=__webpack_require__(1455);const SEND_HEADERS="undici:client:sendHeaders";function onNextConnection(use){const listener=message=>{stop();const{socket}=message,
{localPort,remotePort}=socket;localPort!==void 0&&remotePort!==void 0&&use({localPort,remotePort})},stop=()=>{(0,external_node_diagnostics_channel_.unsubscribe)(
SEND_HEADERS,listener)};return(0,external_node_diagnostics_channel_.subscribe)(SEND_HEADERS,listener),stop}const TABLES=["/proc/self/net/tcp","/proc/self/net/tc\
p6"];async function bytesInSystem({localPort,remotePort}){const line=new RegExp(`^ *\\d+: [0-9A-F]+:${hex(localPort)} [0-9A-F]+:${hex(remotePort)} [0-9A-F]{2} (\
[0-9A-F]{8}):`,"m");for(const table of TABLES){const found=line.exec(await(0,promises_.readFile)(table,"latin1").catch(()=>""))?.[1];if(found!==void 0)return Number.
parseInt(found,16)}return null}function hex(port){return port.toString(16).toUpperCase().padStart(4,"0")}const MAX_ANSWER_BYTES=1024*1024,MAX_TIMEOUTS=10,KEEP_ALIVE_MS=4e3;
function openTransport(options){const timeoutMs=options.timeoutSeconds*1e3,proxies=(0,proxy.rq)(process.env),dispatcher=new undici.J2({httpProxy:"",httpsProxy:proxies.
proxy?.url??"",noProxy:proxies.noProxy,connect:{timeout:timeoutMs},connectTimeout:timeoutMs,headersTimeout:0,bodyTimeout:0,keepAliveTimeout:KEEP_ALIVE_MS,keepAliveMaxTimeout:KEEP_ALIVE_MS,
allowH2:!1});return{request:request=>dispatch(dispatcher,request,{timeoutMs,proxies}),close:()=>dispatcher.destroy()}}function dispatch(dispatcher,request,{timeoutMs,
proxies}){const url=new URL(request.url);return new Promise(resolve=>{const chunks=[];let received=0,answerBegun=0,answer=null,controller=null,failure=null,settled=!1;
const giveUp=reason=>{failure??=reason,controller?controller.abort(reason):settle()},isLarge=typeof request.body!="string";let ports=null,stopListening=()=>{};const progress=watchProgress(
timeoutMs,giveUp,isLarge?async()=>ports?bytesInSystem(ports):null:void 0),onAbort=()=>giveUp(asError(request.signal?.reason)),settle=()=>{if(settled)return;settled=
!0,progress.stop(),stopListening(),request.signal?.removeEventListener("abort",onAbort);const cause=failure??new Error("the connection was closed");resolve(answer?
{kind:"answer",...answer,body:Buffer.concat(chunks).toString("utf8")}:{kind:controller?"no_response":"connect_failed",cause,proxy:(0,proxy.iJ)(url,proxies)})};if(request.
signal?.addEventListener("abort",onAbort),request.signal?.aborted)return onAbort();dispatcher.dispatch({origin:url.origin,path:url.pathname+url.search,method:request.
method??"POST",headers:{...request.headers,"user-agent":"divar-chat-media"},body:request.body},{onRequestStart(started){if(settled)return started.abort(failure??
new Error("given up"));controller=started,progress.moved(),isLarge&&(stopListening=onNextConnection(found=>{ports=found}))},onBodySent:()=>progress.moved(),onRequestSent:()=>progress.
sent(),onResponseStart(_controller,status,headers){status<200||(answer={status,headers},answerBegun=performance.now(),progress.moved())},onResponseData(current,chunk){
performance.now()-answerBegun<MAX_TIMEOUTS*timeoutMs&&progress.moved(),received+=chunk.length,received<=MAX_ANSWER_BYTES?chunks.push(chunk):current.abort(new Error(
"the answer is too long"))},onResponseEnd:settle,onResponseError(_controller,error){failure??=error,settle()}})})}function asError(reason){return reason instanceof
Error?reason:new Error(String(reason))}}),6844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l:()=>ValuesError});class ValuesError extends Error{name="ValuesError"}})};
