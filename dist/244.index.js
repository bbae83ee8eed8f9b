export const id=244,ids=[244],modules={5821:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{X:()=>askGitHub,q:()=>unfitApiUrl});var _inputs_reader_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1140),_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4900);const TIMEOUT_SECONDS=30;function unfitApiUrl(apiUrl){return URL.canParse(apiUrl)?(0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_0__.Ri)(new URL(apiUrl)):"\
is not a URL"}async function askGitHub({apiUrl,githubToken,forceSignal},route,parameters){const{request}=await __webpack_require__.e(873).then(__webpack_require__.
bind(__webpack_require__,4873)),transport=(0,_kenar_http_transport_js__WEBPACK_IMPORTED_MODULE_1__.g)({timeoutSeconds:TIMEOUT_SECONDS}),fetch=async(url,{method,
headers,body})=>{const outcome=await transport.request({method,url,headers,body:body??"",signal:forceSignal});if(outcome.kind!=="answer")throw outcome.cause;const isEmpty=outcome.
status===204||outcome.status===304;return new Response(isEmpty?null:outcome.body,{status:outcome.status,headers:Object.entries(outcome.headers).map(([name,value])=>[
name,String(value)])})};try{const{status,data}=await request(route,{baseUrl:apiUrl.replace(/\/+$/,""),headers:{authorization:`token ${githubToken}`},request:{fetch,
log:SILENT},...parameters});return{status,data}}finally{await transport.close()}}const SILENT={debug(){},info(){},warn(){},error(){}}}),6244:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readRelease:()=>readRelease});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7728),_message_read_values_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6844),_text_safe_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1032),_api_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5821);const ReleaseAnswer=valibot__WEBPACK_IMPORTED_MODULE_2__.
Ikc({name:valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),null),html_url:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),body:valibot__WEBPACK_IMPORTED_MODULE_2__.
cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),null),tag_name:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()});async function readRelease(where,redactor){const[owner="",
repo=""]=where.repository.split("/"),reason=(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.q)(where.apiUrl);if(reason!==null)throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.
l(`The release can\u2019t be read: GITHUB_API_URL ${reason}.`);try{const{status,data}=await(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.X)(where,"GET /repos/{owner}/\
{repo}/releases/tags/{tag}",{owner,repo,tag:where.tag}),result=valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(ReleaseAnswer,data);if(status===200&&result.success)return result.
output;throw Object.assign(new Error("not what the API documents"),{response:{status}})}catch(error){const{response,message}=error,seen=response?`GitHub answere\
d ${response.status}`:`GitHub gave no answer (${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(redactor.redact(message))})`;throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.
l(`The release of the tag \u201C${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(where.tag,100)}\u201D can\u2019t be read: ${seen}. ${hintFor(response?.status)}`,
{cause:error})}}function hintFor(status){return status===404?"Either there is none (a draft does not count), or github_token may not read the repository\u2019s conte\
nts. Publish it before this step, or leave release.\u2026 out of the template.":status===401?"github_token is unknown, expired or revoked.":status===403||status===
429?"github_token may not read the repository\u2019s contents (permissions: contents: read), or its limit is used up.":"Try again, or leave release.\u2026 out of the\
 template."}}),4900:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>openTransport});
var undici=__webpack_require__(734),units=__webpack_require__(7522);class StalledError extends Error{name="StalledError";constructor(milliseconds){super(`nothin\
g moved for ${(0,units.QA)(milliseconds)}`)}}const LOOKS=4;function watchProgress(timeoutMs,giveUp,bytesInSystem2=async()=>null){const begun=performance.now();let lastMove=begun,
deadline=begun+timeoutMs,handedOver=!1,inSystem=null,stopped=!1;const allow=milliseconds=>{lastMove=performance.now(),deadline=lastMove+milliseconds},sending=()=>allow(
timeoutMs+(handedOver?performance.now()-begun:0)),look=async()=>{const now=await bytesInSystem2();if(stopped)return;now!==null&&inSystem!==null&&now<inSystem&&sending(),
inSystem=now;const left=deadline-performance.now();left<=0?giveUp(new StalledError(performance.now()-lastMove)):wait(left)},wait=left=>{timer=setTimeout(look,Math.
min(Math.ceil(left),timeoutMs/LOOKS))};let timer;return wait(timeoutMs),{moved:()=>allow(timeoutMs),sent(){handedOver=!0,sending()},stop(){stopped=!0,clearTimeout(
timer)}}}var proxy=__webpack_require__(6404),external_node_diagnostics_channel_=__webpack_require__(3053),promises_=__webpack_require__(1455);const SEND_HEADERS="\
undici:client:sendHeaders";function onNextConnection(use){const listener=message=>{stop();const{socket}=message,{localPort,remotePort}=socket;localPort!==void 0&&
remotePort!==void 0&&use({localPort,remotePort})},stop=()=>{(0,external_node_diagnostics_channel_.unsubscribe)(SEND_HEADERS,listener)};return(0,external_node_diagnostics_channel_.
subscribe)(SEND_HEADERS,listener),stop}const TABLES=["/proc/self/net/tcp","/proc/self/net/tcp6"];async function bytesInSystem({localPort,remotePort}){const line=new RegExp(
`^ *\\d+: [0-9A-F]+:${hex(localPort)} [0-9A-F]+:${hex(remotePort)} [0-9A-F]{2} ([0-9A-F]{8}):`,"m");for(const table of TABLES){const found=line.exec(await(0,promises_.
readFile)(table,"latin1").catch(()=>""))?.[1];if(found!==void 0)return Number.parseInt(found,16)}return null}function hex(port){return port.toString(16).toUpperCase().
padStart(4,"0")}const MAX_ANSWER_BYTES=1024*1024,MAX_TIMEOUTS=10,KEEP_ALIVE_MS=4e3;function openTransport(options){const timeoutMs=options.timeoutSeconds*1e3,proxies=(0,proxy.
rq)(process.env),dispatcher=new undici.J2({httpProxy:"",httpsProxy:proxies.proxy?.url??"",noProxy:proxies.noProxy,connect:{timeout:timeoutMs},connectTimeout:timeoutMs,
headersTimeout:0,bodyTimeout:0,keepAliveTimeout:KEEP_ALIVE_MS,keepAliveMaxTimeout:KEEP_ALIVE_MS,allowH2:!1});return{request:request=>dispatch(dispatcher,request,
{timeoutMs,proxies}),close:()=>dispatcher.destroy()}}function dispatch(dispatcher,request,{timeoutMs,proxies}){const url=new URL(request.url);return new Promise(
resolve=>{const chunks=[];let received=0,answerBegun=0,answer=null,controller=null,failure=null,settled=!1;const giveUp=reason=>{failure??=reason,controller?controller.
abort(reason):settle()},isLarge=typeof request.body!="string";let ports=null,stopListening=()=>{};const progress=watchProgress(timeoutMs,giveUp,isLarge?async()=>ports?
bytesInSystem(ports):null:void 0),onAbort=()=>giveUp(asError(request.signal?.reason)),settle=()=>{if(settled)return;settled=!0,progress.stop(),stopListening(),request.
signal?.removeEventListener("abort",onAbort);const cause=failure??new Error("the connection was closed");resolve(answer?{kind:"answer",...answer,body:Buffer.concat(
chunks).toString("utf8")}:{kind:controller?"no_response":"connect_failed",cause,proxy:(0,proxy.iJ)(url,proxies)})};if(request.signal?.addEventListener("abort",onAbort),
request.signal?.aborted)return onAbort();dispatcher.dispatch({origin:url.origin,path:url.pathname+url.search,method:request.method??"POST",headers:{...request.headers,
"user-agent":"divar-chat-media"},body:request.body},{onRequestStart(started){if(settled)return started.abort(failure??new Error("given up"));controller=started,
progress.moved(),isLarge&&(stopListening=onNextConnection(found=>{ports=found}))},onBodySent:()=>progress.moved(),onRequestSent:()=>progress.sent(),onResponseStart(_controller,status,headers){
status<200||(answer={status,headers},answerBegun=performance.now(),progress.moved())},onResponseData(current,chunk){performance.now()-answerBegun<MAX_TIMEOUTS*timeoutMs&&
progress.moved(),received+=chunk.length,received<=MAX_ANSWER_BYTES?chunks.push(chunk):current.abort(new Error("the answer is too long"))},onResponseEnd:settle,onResponseError(_controller,error){
failure??=error,settle()}})})}function asError(reason){return reason instanceof Error?reason:new Error(String(reason))}}),6844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>ValuesError});class ValuesError extends Error{name="ValuesError"}})};
