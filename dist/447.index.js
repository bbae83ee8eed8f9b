export const id=447,ids=[447,166],modules={4879:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{PH:()=>parseEvents,qF:()=>formatEvent,xp:()=>ReceiptError});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7728),_text_token_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8032);const LINE_START='{"divar_chat_media":1,',item=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["text","token","fi\
le"]),sha256:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{64}$/)),name:valibot__WEBPACK_IMPORTED_MODULE_0__.
YjP(),place:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_0__.
Wwf(0)),path:valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP())}),common={divar_chat_media:valibot__WEBPACK_IMPORTED_MODULE_0__.
euz(1),at:valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),scope:valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),item},ReceiptEvent=valibot__WEBPACK_IMPORTED_MODULE_0__.Oxt(
"event",[valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({...common,event:valibot__WEBPACK_IMPORTED_MODULE_0__.euz("uploaded"),media_token:valibot__WEBPACK_IMPORTED_MODULE_0__.
FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(_text_token_js__WEBPACK_IMPORTED_MODULE_1__.L))}),valibot__WEBPACK_IMPORTED_MODULE_0__.
Ikc({...common,event:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["asked","sent","refused","unknown"]),recipient:valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()})]);class ReceiptError extends Error{name="\
ReceiptError"}function formatEvent(event){const{divar_chat_media,...rest}=event;return`${JSON.stringify({divar_chat_media,...rest})}
`}function parseEvents(bytes){const events=[];let start=0;for(;start<bytes.length;){const found=bytes.indexOf(10,start),end=found===-1?bytes.length:found,line=bytes.
subarray(start,end);try{events.push(parseLine(decode(line)))}catch(error){if(!(events.length>0||found===-1&&beginsAsOurs(line)))throw new ReceiptError(NOT_A_RECEIPT,
{cause:error});if(end+1>=bytes.length&&isTorn(line,found!==-1))break;throw new ReceiptError(damaged(events.length+1),{cause:error})}start=end+1}const lacksLineEnd=start>
bytes.length;return{events,wholeBytes:Math.min(start,bytes.length),lacksLineEnd}}const SHORTER_THAN_AN_EVENT=150;function isTorn(line,hasEnd){return line.length<
SHORTER_THAN_AN_EVENT?!0:line.lastIndexOf(LINE_START)>0?!1:line.includes(0)||!hasEnd&&beginsAsOurs(line)}const OURS=LINE_START.slice(0,-3),MIN_TORN=3;function beginsAsOurs(line){
const start=Buffer.from(OURS);return line.length>=start.length?line.indexOf(start)===0:line.length>=MIN_TORN&&start.indexOf(line)===0}const NOT_A_RECEIPT="it is\
 not a receipt of this action. Give a path of its own, or one that does not exist yet";function damaged(line){return`line ${line} is damaged. Repair the line, o\
r delete it; without it a message could be sent twice`}function decode(line){return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(line)}function parseLine(line){
if(!line.startsWith(LINE_START))throw new Error("another beginning");return valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(ReceiptEvent,JSON.parse(line))}}),8166:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>noReceipt,j:()=>openReceipt,readReceipt:()=>readReceipt});var delivery_history=__webpack_require__(822),receipt_event=__webpack_require__(
4879),external_node_fs_=__webpack_require__(3024),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),read_fully=__webpack_require__(
9773),flush_folder=__webpack_require__(9585),error_code=__webpack_require__(6833);async function makeFolder(path){if(await isFolder(path))return;const parent=(0,external_node_path_.
dirname)(path);parent!==path&&await makeFolder(parent),await(0,promises_.mkdir)(path).catch(async error=>{if((0,error_code.$)(error)!=="EEXIST"||!await isFolder(
path))throw error}),await(0,flush_folder.n)(parent)}async function isFolder(path){return(0,promises_.stat)(path).then(stats=>stats.isDirectory(),error=>{if((0,error_code.
$)(error)==="ENOENT")return!1;throw error})}const MAX_BYTES=64*1024*1024;async function openReceiptFile(path){const file=await openForAppending(path);try{const bytes=await readWhole(
file),{events,wholeBytes,lacksLineEnd}=(0,receipt_event.PH)(bytes);return lacksLineEnd&&await file.appendFile(`
`),wholeBytes<bytes.length&&await cut(file,path,wholeBytes),await(0,flush_folder.n)((0,external_node_path_.dirname)(path)),{file,events}}catch(error){throw await file.
close(),error instanceof receipt_event.xp?error:new receipt_event.xp(`it can\u2019t be read and written (${describeCode(error)})`,{cause:error})}}async function readReceiptFile(path){
const file=await(0,promises_.open)(path,external_node_fs_.constants.O_RDONLY|(external_node_fs_.constants.O_NONBLOCK??0)).catch(()=>null);if(file===null)return[];
try{return(await file.stat()).isFile()?(0,receipt_event.PH)(await readWhole(file)).events:[]}catch{return[]}finally{await file.close()}}async function openForAppending(path){
await makeFolder((0,external_node_path_.dirname)(path)).catch(error=>{throw new receipt_event.xp(`its folder can\u2019t be made (${describeCode(error)})`,{cause:error})});
const careful=(external_node_fs_.constants.O_NONBLOCK??0)|(external_node_fs_.constants.O_NOFOLLOW??0),flags=external_node_fs_.constants.O_RDWR|external_node_fs_.
constants.O_APPEND|external_node_fs_.constants.O_CREAT|careful,file=await(0,promises_.open)(path,flags,384).catch(async error=>{throw await isLink(path)?new receipt_event.
xp("it is a symbolic link; give the real path"):new receipt_event.xp(`it can\u2019t be opened for writing (${describeCode(error)})`,{cause:error})});if((await file.
stat()).isFile())return file;throw await file.close(),new receipt_event.xp("it is not a regular file")}async function isLink(path){return(0,promises_.lstat)(path).
then(stats=>stats.isSymbolicLink(),()=>!1)}async function readWhole(file){const{size}=await file.stat();if(size>MAX_BYTES)throw new receipt_event.xp(`it has ${size}\
 bytes, more than is read. Give each run one of its own, or delete it`);const bytes=Buffer.alloc(size);return bytes.subarray(0,await(0,read_fully.l)(file,bytes,
0))}async function cut(file,path,bytes){await(process.platform==="win32"?(0,promises_.truncate)(path,bytes):file.truncate(bytes))}function describeCode(error){const code=(0,error_code.
$)(error)??String(error),meaning=MEANINGS[code];return meaning===void 0?code:`${code}: ${meaning}`}const MEANINGS={ENOSPC:"the disk is full",EDQUOT:"the disk qu\
ota is used up",EFBIG:"the file may not grow",EEXIST:"a file is in the way",EROFS:"the disk is read-only"},noReceipt={historiesOf:(_recipient,items)=>items.map(
()=>delivery_history.Vo),mediaToken:()=>null,knows:()=>!1,recordUpload:async()=>{},recordAttempt:async()=>{},recordOutcome:async()=>{},close:async()=>{}};async function openReceipt(path,scope,now=Date.
now){const{file,events}=await openReceiptFile(path);return{...writeTo(file,memoryOf(events,scope),scope,now),knows:scopeStart=>events.some(event=>event.scope.startsWith(
scopeStart))}}async function readReceipt(path,scope){return previousAttemptIn(memoryOf(await readReceiptFile(path),scope))}function previousAttemptIn({messages,
tokens}){return{historiesOf:(recipient,items)=>(0,delivery_history.mn)(messages.get(recipient)??new Map,items),mediaToken:item=>tokens.get(contentKey(item))??null}}
function memoryOf(events,scope){const memory={messages:new Map,tokens:new Map};for(const event of events)event.scope===scope&&remember(memory,event);return memory}
function remember({messages,tokens},event){if(event.event==="uploaded"){tokens.set(contentKey(event.item),event.media_token);return}const history=messages.get(event.
recipient)??new Map;messages.set(event.recipient,history),(0,delivery_history.W2)(history,event)}function writeTo(file,memory,scope,now){let last=Promise.resolve();
const common=()=>({divar_chat_media:1,at:new Date(now()).toISOString(),scope}),append=(event,flush)=>{const done=last.then(async()=>{await file.appendFile((0,receipt_event.
qF)(event)),flush&&await file.sync(),remember(memory,event)});return last=done,done.catch(()=>{}),done};return{...previousAttemptIn(memory),recordUpload:(item,mediaToken)=>append(
{...common(),event:"uploaded",item,media_token:mediaToken},!1),recordAttempt:(recipient,item)=>append({...common(),event:"asked",recipient,item},!0),recordOutcome:(recipient,item,event)=>append(
{...common(),event,recipient,item},!0),async close(){await last.catch(()=>{}),await file.close()}}}function contentKey({kind,sha256,name,place}){return JSON.stringify(
[kind,sha256,name,place])}}),9862:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>createConnector,
Z:()=>isConnectError});var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1553),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7030),
undici__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(734);const NEXT_ADDRESS_MS=250;function createConnector(timeoutMs,lookup=lookupAll){const secure=(0,undici__WEBPACK_IMPORTED_MODULE_2__.
gU)({timeout:timeoutMs,allowH2:!1}),sockets=new Set,closing=new AbortController,openSocket=(host,port)=>{const socket=node_net__WEBPACK_IMPORTED_MODULE_1__.connect(
{host,port,noDelay:!0,keepAlive:!0});return sockets.add(socket),socket.once("close",()=>sockets.delete(socket))};return{connect(options,callback){const port=Number(
options.port)||(options.protocol==="https:"?443:80),fail=error=>callback(markConnectError(error),null);connectTcp(options.hostname.replace(/^\[|\]$/g,""),port,{
lookup,openSocket,timeoutMs,signal:closing.signal}).then(socket=>{if(options.protocol!=="https:")return callback(null,socket);secure({...options,httpSocket:socket},
(error,tlsSocket)=>error?fail(error):callback(null,tlsSocket))},fail)},destroy(){closing.abort(new Error("the transport is closed"));for(const socket of sockets)
socket.destroy()}}}async function lookupAll(hostname){const addresses=await(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname,{all:!0});return interleave(
addresses.filter(({family})=>family===addresses[0]?.family).map(({address})=>address),addresses.filter(({family})=>family!==addresses[0]?.family).map(({address})=>address))}
function interleave(first,second){return first.flatMap((address,index)=>[address,...second.slice(index,index+1)]).concat(second.slice(first.length))}async function connectTcp(hostname,port,{
lookup,openSocket,timeoutMs,signal}){const addresses=node_net__WEBPACK_IMPORTED_MODULE_1__.isIP(hostname)===0?await lookup(hostname):[hostname];return signal.throwIfAborted(),
new Promise((resolve,reject)=>{const attempts=new Set,errors=[],waiting=[...addresses];let timer;const end=connected=>{clearTimeout(timer),clearTimeout(deadline),
signal.removeEventListener("abort",onAbort);for(const socket of attempts)socket!==connected&&socket.destroy()},tryNext=()=>{clearTimeout(timer);const address=waiting.
shift();if(address===void 0)return;const socket=openSocket(address,port);attempts.add(socket);const onError=error=>{if(attempts.delete(socket),errors.push(error),
waiting.length>0)return tryNext();attempts.size>0||(end(null),reject(errors.length===1?error:new AggregateError(errors,error.message)))};socket.once("error",onError),
socket.once("connect",()=>{socket.off("error",onError),end(socket),resolve(socket)}),waiting.length>0&&(timer=setTimeout(tryNext,NEXT_ADDRESS_MS))},onAbort=()=>{
end(null),reject(signal.reason)},deadline=setTimeout(()=>{end(null),reject(Object.assign(new Error("the connection timed out"),{code:"ETIMEDOUT"}))},timeoutMs);
signal.addEventListener("abort",onAbort),tryNext()})}const connectErrors=new WeakSet;function markConnectError(error){return connectErrors.add(error),error}function isConnectError(error){
return error instanceof Error&&(connectErrors.has(error)||isConnectError(error.cause))}}),6665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>openTransport});var connect=__webpack_require__(9862),undici=__webpack_require__(734);const KEEP_ALIVE_MS=4e3,SHORT_KEEP_ALIVE_MS=500;
function openDispatchers(proxy,connector,timeoutMs){const open=keepAliveMs=>{const options={connect:connector.connect,keepAliveTimeout:keepAliveMs,keepAliveMaxTimeout:keepAliveMs},
direct=new undici.g6(options);return{direct,proxied:proxy===null?direct:openProxyAgent(proxy,connector,timeoutMs,options)}},[usual,short]=[open(KEEP_ALIVE_MS),open(
SHORT_KEEP_ALIVE_MS)];return{dispatcherFor(route){const{direct,proxied}=route.isRepeatable?usual:short;return route.proxy===null?direct:proxied},async close(){const destroyed=[
usual,short].flatMap(({direct,proxied})=>[direct.destroy(),proxied.destroy()]);connector.destroy(),await Promise.all(destroyed)}}}function openProxyAgent({url},{
connect:connect2},timeoutMs,options){return url.startsWith("socks")?new undici.EV(url,{connect:connect2,connectTimeout:timeoutMs}):new undici.kT({...options,uri:url,
clientFactory:origin=>new undici.bC(origin,{connect:connect2}),connectTimeout:timeoutMs,requestTls:{allowH2:!1}})}var units=__webpack_require__(7522);class StalledError extends Error{name="\
StalledError";constructor(milliseconds){super(`nothing moved for ${(0,units.QA)(milliseconds)}`)}}const LOOKS=4;function watchProgress(timeoutMs,giveUp,bytesInSystem2=async()=>null){
const begun=performance.now();let lastMove=begun,deadline=begun+timeoutMs,handedOver=!1,inSystem=null,stopped=!1;const allow=milliseconds=>{lastMove=performance.
now(),deadline=lastMove+milliseconds},sending=()=>allow(timeoutMs+(handedOver?performance.now()-begun:0)),look=async()=>{const now=await bytesInSystem2();if(stopped)
return;now!==null&&inSystem!==null&&now<inSystem&&sending(),inSystem=now;const left=deadline-performance.now();left<=0?giveUp(new StalledError(performance.now()-
lastMove)):wait(left)},wait=left=>{timer=setTimeout(look,Math.min(Math.ceil(left),timeoutMs/LOOKS))};let timer;return wait(timeoutMs),{moved:()=>allow(timeoutMs),
sent(){handedOver=!0,sending()},stop(){stopped=!0,clearTimeout(timer)}}}var http_proxy=__webpack_require__(6404),external_node_diagnostics_channel_=__webpack_require__(
3053),promises_=__webpack_require__(1455);const SEND_HEADERS="undici:client:sendHeaders";function onNextConnection(use){const listener=message=>{stop();const{socket}=message,
{localPort,remotePort}=socket;localPort!==void 0&&remotePort!==void 0&&use({localPort,remotePort})},stop=()=>{(0,external_node_diagnostics_channel_.unsubscribe)(
SEND_HEADERS,listener)};return(0,external_node_diagnostics_channel_.subscribe)(SEND_HEADERS,listener),stop}const TABLES=["/proc/self/net/tcp","/proc/self/net/tc\
p6"];async function bytesInSystem({localPort,remotePort}){const line=new RegExp(`^ *\\d+: [0-9A-F]+:${hex(localPort)} [0-9A-F]+:${hex(remotePort)} [0-9A-F]{2} (\
[0-9A-F]{8}):`,"m");for(const table of TABLES){const found=line.exec(await(0,promises_.readFile)(table,"latin1").catch(()=>""))?.[1];if(found!==void 0)return Number.
parseInt(found,16)}return null}function hex(port){return port.toString(16).toUpperCase().padStart(4,"0")}const MAX_ANSWER_BYTES=1024*1024,MAX_TIMEOUTS=10;function openTransport(options){
const timeoutMs=options.timeoutSeconds*1e3,proxies=(0,http_proxy.rq)(process.env),connectTimeoutMs=timeoutMs+1e3,connector=(0,connect.U)(connectTimeoutMs,options.
lookup),dispatchers=openDispatchers(proxies.proxy,connector,connectTimeoutMs);return{request(request){const proxy=(0,http_proxy.iJ)(new URL(request.url),proxies),
{isRepeatable=!0}=request,dispatcher=dispatchers.dispatcherFor({proxy,isRepeatable});return dispatch(dispatcher,request,{timeoutMs,proxy})},close:()=>dispatchers.
close()}}function dispatch(dispatcher,request,{timeoutMs,proxy}){const url=new URL(request.url);return new Promise(resolve=>{const chunks=[];let received=0,answerBegun=0,
answer=null,controller=null,failure=null,settled=!1;const giveUp=reason=>{failure??=reason,controller?controller.abort(reason):settle()},isLarge=typeof request.
body!="string";let ports=null,stopListening=()=>{};const progress=watchProgress(timeoutMs,giveUp,isLarge?async()=>ports?bytesInSystem(ports):null:void 0),onAbort=()=>giveUp(
asError(request.signal?.reason)),settle=(isWhole=!1)=>{if(settled)return;settled=!0,progress.stop(),stopListening(),request.signal?.removeEventListener("abort",
onAbort);const cause=failure??new Error("the connection was closed");resolve(answer?{kind:"answer",...answer,body:decode(chunks),isWhole}:{kind:controller?"no_r\
esponse":"connect_failed",cause,proxy})};if(request.signal?.addEventListener("abort",onAbort),request.signal?.aborted)return onAbort();dispatcher.dispatch({origin:url.
origin,path:url.pathname+url.search,method:request.method??"POST",headers:{...request.headers,"user-agent":"divar-chat-media","accept-encoding":"identity"},body:request.
body,headersTimeout:0,bodyTimeout:0,reset:request.isRepeatable===!1&&proxy?.url.startsWith("socks")===!0},{onRequestStart(started){if(settled)return started.abort(
failure??new Error("given up"));controller=started,progress.moved(),isLarge&&(stopListening=onNextConnection(found=>{ports=found}))},onBodySent:()=>progress.moved(),
onRequestSent:()=>progress.sent(),onResponseStart(_controller,status,headers){status<200||(answer={status,headers},answerBegun=performance.now(),progress.moved())},
onResponseData(current,chunk){performance.now()-answerBegun<MAX_TIMEOUTS*timeoutMs&&progress.moved(),received+=chunk.length,received<=MAX_ANSWER_BYTES?chunks.push(
chunk):current.abort(new Error("the answer is too long"))},onResponseEnd:()=>settle(!0),onResponseError(_controller,error){failure??=error,settle()}})})}function decode(chunks){
return new TextDecoder().decode(Buffer.concat(chunks))}function asError(reason){return reason instanceof Error?reason:new Error(String(reason))}}),5447:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{deliverOnline:()=>deliverOnline});var kenar_error=__webpack_require__(2669);class AccessError extends Error{name="Acc\
essError";endsRun;constructor(message,about){super(message,about.cause===void 0?void 0:{cause:about.cause}),this.endsRun=about.endsRun}}function fixedAccess(token2){
return{token:()=>token2,renew:async()=>!1}}const REPEATABLE={connect_failed:"again",untrusted_certificate:"final",no_response:"again",server_error:"again",rate_limited:"\
again",rejected:"final",malformed_response:"again",done:"done"},RETRY_TABLE={upload_token:REPEATABLE,upload:REPEATABLE,refresh:REPEATABLE,message:{...REPEATABLE,
no_response:"unknown",server_error:"unknown",malformed_response:"done"}};function retryDecisionOf({step,kind}){return RETRY_TABLE[step][kind]}function kindOfStatus(status){
return status>=200&&status<300?"done":status===429?"rate_limited":status===408||status>=500?"server_error":"rejected"}const MAX_RETRY_AFTER_SECONDS=120,REFRESH_WINDOW_SECONDS=120,
FIRST_WAIT_SECONDS=1,MAX_WAIT_SECONDS=60,FIRST_RATE_LIMIT_WAIT_SECONDS=10;function waitSeconds(kind,tries,retryAfter,random){const growth=2**(tries-1),growing=kind===
"rate_limited"?Math.min(FIRST_RATE_LIMIT_WAIT_SECONDS*growth,MAX_WAIT_SECONDS)*(1+random/4):Math.min(FIRST_WAIT_SECONDS*growth*(.5+random),MAX_WAIT_SECONDS);return Math.
max(growing,retryAfter??0)}function parseRetryAfter(header,now){const value=header?.trim();if(!value)return null;if(/^\d+$/.test(value))return Number(value);const date=/^[A-Za-z]/.
test(value)?parseHttpDate(value):Number.NaN;return Number.isNaN(date)?null:Math.max(0,Math.ceil((date-now)/1e3))}function parseHttpDate(value){return Date.parse(
/ \d{4}$/.test(value)?`${value} GMT`:value)}function isDailyQuota(body){const texts=[body,unescaped(body)];return texts.some(text=>DAILY.test(text))&&!texts.some(
text=>BY_MINUTE.test(text))}const BY_MINUTE=/minute|دقیقه/i,DAILY=/\b(daily|per[ _-]?day|a day|24 ?h(ours?)?)\b|روزانه|در روز/i;function unescaped(body){
return body.replace(/\\u([0-9a-f]{4})/gi,(_,code)=>String.fromCharCode(Number.parseInt(code,16)))}var units=__webpack_require__(7522),token_store=__webpack_require__(
2009);const MAX_WAIT_MS=2e4;async function verifyStoreWritable(store,retries,{clock,log,redactor,signal}){for(let tries=1;;tries+=1){if(signal.aborted)throw new kenar_error.
c;try{return await store.verifyWritable()}catch(error){if(!(error instanceof token_store.b))throw error;const reason=redactor.redact((0,token_store.e)(store,error));
if(!error.passing||tries>retries)throw new AccessError(`${reason} ${WHY}`,{endsRun:!0});const wait=waitMs(tries,clock.random());log.info(`Waiting ${(0,units.QA)(
wait)} before trying ${store.label} again: ${reason}`),await clock.sleep(wait,signal).catch(()=>Promise.reject(new kenar_error.c))}}}const WHY="A refresh replac\
es the refresh token, so it is done only when the new one can be saved: nothing was refreshed, and the old token is as good as before.";async function saveToken(store,refreshToken,about,{
clock,log,redactor,forceSignal}){const begun=clock.monotonic();for(let tries=1;;tries+=1)try{return await store.save(refreshToken)}catch(error){const reason=redactor.
redact(reasonOf(store,error)),wait=waitMs(tries,clock.random()),spent=clock.monotonic()-begun;if(spent+wait>REFRESH_WINDOW_SECONDS*1e3||forceSignal.aborted)throw new AccessError(
recovery(reason,tries,spent,about.sentBefore),{endsRun:!0});log.warning(`The new refresh token is not saved yet; trying again in ${(0,units.QA)(wait)}. ${reason}`),
await clock.sleep(wait,forceSignal).catch(()=>{})}}function reasonOf(store,error){return error instanceof token_store.b?(0,token_store.e)(store,error):`${store.
label}: ${error instanceof Error?error.message:error}.`}function recovery(reason,tries,spent,sentBefore){return[`A fresh access token was obtained, but its refr\
esh token could not be saved (${tries===1?"one try":`${tries} tries`} in ${(0,units.QA)(spent)}), so it was not used and ${sentBefore?"no further message":"no m\
essage"} was sent.`,reason,"The refresh token that it replaced works until two minutes after the refresh: a re-run that begins before then can succeed.","After \
that, to recover: fix the reason above, ask the user for consent again, and put the refresh token of that consent where refresh_token comes from (with refresh_t\
oken_file: delete the file too, or write the token into it)."].join(" ")}function waitMs(tries,random){return Math.min(1e3*2**(tries-1),MAX_WAIT_MS)*(.5+random/
2)}const TOO_FRESH_MS=6e4;async function obtainAccess(credentials,tools){switch(credentials.kind){case"none":return fixedAccess(null);case"fixed":return fixedAccess(
credentials.accessToken);case"refresh":return renewableAccess(credentials,await tools.openTokenStore(credentials.keptIn),tools)}}async function renewableAccess(credentials,store,{
kenar,context,retries}){const{clock,log,redactor}=context;let newest={...credentials,hint:""},renewedAt=null,renewal=null;const refresh=async sentBefore=>{const{
refreshToken,accessToken,hint}=await loadNewest(newest,store);if(refreshToken===null)throw new AccessError(`${store.label} is gone, and refresh_token is empty.`,
{endsRun:!0});redactor.add(refreshToken),await verifyStoreWritable(store,retries,context);const tokens=await kenar.refreshTokens(credentials.client,refreshToken,
accessToken).catch(error=>{if(!(error instanceof kenar_error.I))throw error;const more=error.kind==="rejected"?hint:"";throw new AccessError(`${error.message}${more}`,
{endsRun:!1,cause:error})});await saveToken(store,tokens.refreshToken,{sentBefore},context),newest={...tokens,hint:""},log.info(`Got a fresh access token; the n\
ew refresh token is in ${store.label}`)},rotate=sentBefore=>store.exclusively(()=>refresh(sentBefore),context).catch(error=>{if(!(error instanceof token_store.b))
throw error;const reason=redactor.redact((0,token_store.e)(store,error));throw new AccessError(`${reason} So nothing was refreshed.`,{endsRun:!0,cause:error})});
return await rotate(!1),{token:()=>newest.accessToken,async renew(refused){return refused!==newest.accessToken?!0:renewedAt!==null&&clock.monotonic()-renewedAt<
TOO_FRESH_MS?!1:(renewal??=rotate(!0).then(()=>{renewedAt=clock.monotonic(),renewal=null}),await renewal,!0)}}}async function loadNewest(known,store){const stored=await store.
load();if(stored===null||stored===known.refreshToken)return known;const hint=` The refresh token came from ${store.label}, which takes precedence over the input\
 refresh_token. After a new consent, delete the file.`;return{refreshToken:stored,accessToken:null,hint}}var kenar_recipient=__webpack_require__(1208),delivery_item=__webpack_require__(
1187),queue=__webpack_require__(3117);function createRunState(signal){let ended=null;const reason=()=>ended??(signal.aborted?new kenar_error.c().message:null);return{
get over(){return reason()!==null},get reason(){return reason()},get endedBy(){return ended},end(why){ended??=why}}}var error_code=__webpack_require__(6833),safe=__webpack_require__(
1032),delivery_receipt=__webpack_require__(8166);async function send(tools,recipient,message,identity,what){const{kenar,context,access}=tools,{clock,log}=context,
name=(0,kenar_recipient.t)(recipient),started=clock.monotonic(),hooks=receiptHooks(tools,name,identity);let refusal=null;const trySending=accessToken=>kenar.sendMessage(
recipient,message,{...hooks,accessToken,async afterTry(result){refusal="error"in result?result.error:null,await hooks.afterTry(result)}});try{const token2=(0,kenar_recipient.
L)(recipient)?access.token():null,conversationId=await trySending(token2).catch(async error=>{if(!(error instanceof kenar_error.I&&error.status===401&&token2!==
null)||!await access.renew(token2))throw error;return trySending(access.token())});return log.info(`Sent ${(0,safe.TN)(what)} to ${name} in ${(0,units.QA)(clock.
monotonic()-started)}`),{status:"sent",conversationId}}catch(error){return describeUnsent(error,refusal,tools)}}function describeUnsent(error,refusal,{context:{
redactor},receipt}){if(error instanceof kenar_error.c||error instanceof ReceiptWriteError){const ends2=error.message;return refusal===null?{status:"not_sent",error:ends2,
ends:ends2}:{status:"failed",error:`${redactor.redact(refusal.message)} ${ends2}`,ends:ends2}}const text=redactor.redact(error instanceof Error?error.message:String(
error)),ends=(error instanceof AccessError||error instanceof kenar_error.I)&&error.endsRun?text:null;if(!(error instanceof kenar_error.I)||retryDecisionOf(error)!==
"unknown")return{status:"failed",error:text,ends};const again=receipt===delivery_receipt.q?"":` ${RESEND}`;return{status:"unknown",error:`${text} ${NOT_KNOWN}${again}`,
ends}}const NOT_KNOWN="Whether it was delivered is not known, so it is not sent again. Look into the chat.",RESEND="If it is not there, run the job again with o\
n_unknown: resend.";class ReceiptWriteError extends Error{name="ReceiptWriteError"}function receiptHooks({context:{log},receipt},recipient,identity){const failure=error=>`\
The receipt can\u2019t be written (${(0,error_code.$)(error)??error})`;return{async beforeTry(){await receipt.recordAttempt(recipient,identity).catch(error=>{throw new ReceiptWriteError(
`${failure(error)}, so no further message is sent.`,{cause:error})})},async afterTry(result){const outcome="value"in result?"sent":retryDecisionOf(result.error)===
"unknown"?"unknown":"refused";await receipt.recordOutcome(recipient,identity,outcome).catch(error=>{log.warning(`${failure(error)}: a re-run will report this me\
ssage as in doubt.`)})}}}var p_limit=__webpack_require__(9680),external_node_crypto_=__webpack_require__(7598),promises_=__webpack_require__(1455),disk=__webpack_require__(
2509),read_fully=__webpack_require__(9773);const CHUNK_SIZE=128*1024;class FileChangedError extends Error{name="FileChangedError";problem;constructor(problem,options){
super(problem.message,options),this.problem=problem}}async function*readChecked(file){const handle=await openChecked(file);try{const hash=(0,external_node_crypto_.
createHash)("sha256"),buffers=[Buffer.allocUnsafe(CHUNK_SIZE),Buffer.allocUnsafe(CHUNK_SIZE)];let held=null,total=0,index=0;for(;;){const buffer=buffers[index++%
2],bytesRead=await(0,read_fully.l)(handle,buffer,total);if(bytesRead===0)break;if(total+=bytesRead,total>file.size)throw changed(file,"it grew while it was read");
held&&(yield held),held=buffer.subarray(0,bytesRead),hash.update(held)}if(total!==file.size)throw changed(file,"it shrank while it was read");if(hash.digest("he\
x")!==file.sha256)throw changed(file,"its content is different");held&&(yield held)}finally{await handle.close()}}async function checkUnchanged(file){try{return await(await openChecked(
file)).close(),null}catch(error){if(error instanceof FileChangedError)return error.problem;throw error}}async function openChecked(file){let handle;try{handle=await(0,promises_.
open)(file.realPath,disk.tM)}catch(error){throw changed(file,`it can no longer be opened (${error.code})`,error)}try{const stats=await handle.stat({bigint:!0});
if(!stats.isFile())throw changed(file,"it is no longer a regular file");const now=(0,disk.cu)(stats);if(now.size!==file.identity.size)throw changed(file,`it had\
 ${file.identity.size} bytes and has ${now.size}`);if(!(0,disk._G)(now,file.identity))throw changed(file,"it was written to or replaced");return handle}catch(error){
throw await handle.close(),error}}function changed(file,how,cause){const message=`${file.name} changed after it was checked: ${how}. Only checked content is sen\
t. Wait for the step that writes it to finish, then run this step again.`;return new FileChangedError({code:"changed",severity:"error",message},{cause})}function startUploads(items,identities,tools){
const limit=(0,p_limit.A)(tools.concurrency),abandoned=new AbortController,signal=AbortSignal.any([tools.context.signal,abandoned.signal]),results=new Map,progressOf=createProgress(
items.flatMap(item=>item.kind==="file"?item.file:[]),tools.context);let wake=createWake();const all=items.map((item,index)=>{if(item.kind!=="file")return null;const{
file}=item,identity=identities[index];return limit(async()=>{const progress=progressOf(file),upload=signal.aborted||tools.state.over||!tools.isNeeded(index)?skipped(
identity,tools.receipt):await uploadItem(file,identity,tools,{signal,onBytes:progress.moved});results.set(index,upload),progress.ended(),wake.resolve(),wake=createWake()})});
return{tokenOf(index){const item=items[index];if(item.kind!=="file")return{token:item.kind==="token"?item.mediaToken:""};const result=results.get(index);return result?
result.status==="done"?{token:result.mediaToken}:{failed:result.status==="failed"?result.error:"It was not uploaded."}:"waiting"},nextEnd:()=>wake.promise,allEnded:async()=>{
await Promise.all(all)},abandon:()=>abandoned.abort(),result:index=>results.get(index)??null}}function createWake(){let resolve=()=>{};return{promise:new Promise(
done=>{resolve=done}),resolve}}async function uploadItem(file,identity,{kenar,context,state,receipt},options){const{clock,log,redactor}=context,started=clock.monotonic();
try{const changed2=await checkUnchanged(file);if(changed2)return failed(changed2.message,changed2);const mediaToken=await kenar.uploadMedia(partOf(file),options);
return log.info(`Uploaded ${(0,safe.TN)(file.path)} (${(0,units.Xq)(file.size)}) in ${(0,units.QA)(clock.monotonic()-started)}`),await receipt.recordUpload(identity,
mediaToken).catch(error=>log.debug(`Receipt: ${error}`)),{status:"done",mediaToken}}catch(error){return error instanceof FileChangedError?failed(error.problem.message,
error.problem):error instanceof kenar_error.c?skipped(identity,receipt):(error instanceof kenar_error.I&&error.endsRun&&state.end(error.message),failed(redactor.
redact(error instanceof Error?error.message:String(error))))}}function skipped(identity,receipt){return{status:"skipped",mediaToken:receipt.mediaToken(identity)}}
function failed(error,problem=null){return{status:"failed",error,problem}}function partOf(file){const{mediaType,name,mimeType,size}=file;return{mediaType,name,mimeType,
size,open:()=>readChecked(file)}}const LINE_EVERY_MS=5e3;function createProgress(files,{clock,log}){const total=files.reduce((sum,file)=>sum+file.size,0);let done=0,
waiting=files.length;return file=>{let before=0,last=clock.monotonic();const moved=bytes=>{if(done+=bytes-before,before=bytes,log.progress)return log.progress(done,
total,waiting===0);const now=clock.monotonic();if(now-last<LINE_EVERY_MS||bytes===file.size)return;last=now;const percent=Math.floor(bytes/file.size*100);log.info(
`Uploading ${(0,safe.TN)(file.path)}: ${(0,units.Xq)(bytes)} of ${(0,units.Xq)(file.size)} (${percent} %)`)};return{moved,ended:()=>{waiting-=1,moved(file.size)}}}}
async function deliver(plan,tools){const{kenar,context,receipt}=tools,{items,recipients,concurrency}=plan,identities=(0,delivery_item.ls)(items),state=createRunState(
context.signal),queues=(0,queue.rp)(plan,identities,receipt);(0,queue.EB)(items,queues,context.log);const conversationIds=new Set,{access,problem}=await accessFor(
queues,tools,state),uploads=startUploads(items,identities,{kenar,context,state,receipt,concurrency,isNeeded:index=>recipients.length===0?receipt.mediaToken(identities[index])===
null:queues.some(queue2=>queue2.needs(index))});for(;!state.over;){const turn=nextTurn(queues,uploads);if(turn==="none")break;if(turn==="waiting"){await uploads.
nextEnd();continue}const{queue:queue2,index,token:token2}=turn,item=items[index],message=messageOf(item,token2,index===buttonsIndex(items)?plan.buttons:null),sent=await send(
{kenar,context,receipt,access},queue2.recipient,message,identities[index],(0,delivery_item.PP)(item));if(sent.status==="sent"){queue2.settle(index,"sent"),sent.
conversationId!==null&&conversationIds.add(sent.conversationId);continue}queue2.settle(index,sent.status,sent.error),sent.ends!==null&&state.end(sent.ends),sent.
status==="failed"&&queue2.end("Not sent: an earlier message to this recipient failed.")}recipients.length>0&&uploads.abandon(),await uploads.allEnded();const isUnfinished=recipients.
length>0?queues.some(queue2=>queue2.next()!==null):identities.some((_identity,index)=>isMissing(uploads.result(index)));for(const queue2 of queues)queue2.end(`N\
ot sent: ${state.reason??"the run ended before it."}`);return{uploads:items.map((_item,index)=>uploads.result(index)),deliveries:items.map((_item,index)=>queues.
map(queue2=>queue2.delivery(index))),unchecked:[],conversationIds:[...conversationIds],ended:state.endedBy??(isUnfinished?state.reason:null)??problem}}function isMissing(upload){
return upload?.status==="skipped"&&upload.mediaToken===null}async function accessFor(queues,{obtainAccess:obtainAccess2},state){const open=queues.filter(queue2=>queue2.
next()!==null),needing=open.filter(queue2=>(0,kenar_recipient.L)(queue2.recipient)),none={access:fixedAccess(null),problem:null};if(needing.length===0)return none;
try{return{access:await obtainAccess2(),problem:null}}catch(error){if(!(error instanceof AccessError||error instanceof kenar_error.c))throw error;if(error instanceof
kenar_error.c||error.endsRun||needing.length===open.length)return state.end(error.message),none;for(const queue2 of needing)queue2.end(`Not sent: ${error.message}`);
return{...none,problem:error.message}}}function nextTurn(queues,uploads){let best="none";for(const queue2 of queues){const turn=turnOf(queue2,uploads);turn!=="n\
one"&&(turn==="waiting"?best=best==="none"?turn:best:(typeof best=="string"||turn.index<best.index)&&(best=turn))}return best}function turnOf(queue2,uploads){for(let index=queue2.
next();index!==null;index=queue2.next()){const upload=uploads.tokenOf(index);if(upload==="waiting")return"waiting";if("token"in upload)return{queue:queue2,index,
token:upload.token};queue2.settle(index,"not_sent",`Not sent: ${upload.failed}`)}return"none"}function messageOf(item,mediaToken,buttons){const extra=buttons?{buttons}:
{};return item.kind==="text"?{kind:"text",text:item.text,...extra}:{kind:"media",mediaToken,...extra}}function buttonsIndex(items){return items[0]?.kind==="text"?
0:items.length-1}var receipt_event=__webpack_require__(4879),external_node_http_=__webpack_require__(7067);function hintFor(operation,status,body){if(status>=300&&
status<400)return"Redirects are not followed, so that no credential leaves its host. Check api_url, upload_url and oauth_url, and the proxy.";const refresh=operation.
step==="refresh"?hintForRefresh(body):null;if(refresh!==null&&status>=400&&status<500)return refresh;switch(status){case 400:return operation.step==="message"?"\
The API did not accept this message. If it carries a media token that was given, the token may be too old.":operation.step==="refresh"?"Check refresh_token (it \
lives 30 days, and works once), redirect_uri and client_id. If the token is used up, ask the user for consent again.":null;case 401:return UNAUTHENTICATED[keyOf(
operation)];case 403:return FORBIDDEN[keyOf(operation)];case 404:return operation.step==="message"?operation.to==="user"?"There is no such user for this app. Ch\
eck user_id.":"There is no such conversation. Check conversation_id, and whether conversation_type is right (bot or post).":"There is nothing at this address. C\
heck the base URLs; the API may have changed.";case 412:return"This recipient can\u2019t be written to: it blocked the app or is blacklisted. Remove it from the reci\
pients.";case 413:return"The upload is larger than Divar accepts, whatever limits says. Make the file smaller.";case 407:return"The proxy asks for a login. Put \
user and password into HTTPS_PROXY, or the host into NO_PROXY.";case 429:return isDailyQuota(body)?"The daily quota of the app is used up. Run it again tomorrow\
.":"The app\u2019s rate limit is used up. Send less at a time, or try later.";default:return null}}function keyOf(operation){return operation.step==="message"?operation.
to:operation.step}const KEY_UNKNOWN="Divar does not know this api_key. Check the secret: is it complete, and of this app?",KEY_OR_TOKEN="Either api_key is unkno\
wn, or the access token has expired (it lives one hour) or was revoked. Give a fresh access_token, or refresh_token so that the step gets one itself.",UNAUTHENTICATED={
upload_token:KEY_UNKNOWN,upload:"The upload token was refused twice. The upload host and the API host may not belong together: check upload_url and api_url.",refresh:"\
Check client_id (the app\u2019s slug) and client_secret.",bot:KEY_UNKNOWN,user:KEY_OR_TOKEN,post:KEY_OR_TOKEN},FORBIDDEN={upload_token:"The api_key lacks the pe\
rmission CHAT_UPLOAD_MEDIA. Ask for it in the Kenar panel.",upload:"The upload token was refused twice. The api_key may lack the permission CHAT_UPLOAD_MEDIA.",
refresh:"The app is not allowed to refresh this token. Check client_id and refresh_token.",bot:"The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the c\
hat is not one of this app\u2019s bot. A test app can only write in chats of test posts.",user:"The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the a\
ccess token lacks the scope CHAT_BOT_USER_MESSAGE_SEND.",post:"The api_key lacks the permission CHAT_SEND_MESSAGE_OAUTH, or the access token lacks a scope: CONV\
ERSATION_SEND_MESSAGE.{conversation_id}, CHAT_POST_CONVERSATIONS_MESSAGE_SEND.{post_token} or CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND. A test app can only \
write in chats of test posts."},CONSENT="Ask the user for consent again (a refresh token lives 30 days, and works once: its successor must be kept) and give the\
 new refresh token.",BY_OAUTH_CODE={invalid_grant:`refresh_token has expired, was revoked, or was used up by another run; or redirect_uri is not the one of the \
consent. If two runs came at once, run this one again: it may find the newer token. If not: ${CONSENT}`,token_inactive:`refresh_token has expired, was revoked, \
or was used up by another run. If two runs came at once, run this one again: it may find the newer token. If not: ${CONSENT}`,invalid_client:"client_id (the app\
\u2019s slug) or client_secret is wrong. Check both, and that they are of one app.",unauthorized_client:"This app may not refresh tokens. Check client_id, and t\
he app\u2019s OAuth settings in the Kenar panel.",invalid_request:"Divar could not read one of the values. Check client_id, client_secret, refresh_token and red\
irect_uri: was each pasted whole?",invalid_scope:`The consent no longer covers what the app asks for. ${CONSENT}`},HYDRA_BOILERPLATE=/^.*was issued to another client\./s;
function hintForRefresh(body){const{code,text}=oauthErrorIn(body);return code==="invalid_grant"&&/redirect/i.test(text)?"redirect_uri is not the one that the co\
nsent was given with. Give exactly the same, including a slash at its end.":code==="invalid_grant"&&/\bcode\b|access[ _]token/i.test(text)?"access_token does no\
t belong to refresh_token. Leave access_token empty, or give the one that came with it.":code!==null&&Object.hasOwn(BY_OAUTH_CODE,code)&&BY_OAUTH_CODE[code]||null}
function oauthErrorIn(body){let json;try{json=JSON.parse(body)}catch{return{code:null,text:""}}if(typeof json!="object"||json===null)return{code:null,text:""};const{
error,error_description,message}=json,texts=[error_description,message].filter(text=>typeof text=="string");return{code:(typeof error=="string"?error:/^(\w+):/.
exec(texts.join(" "))?.[1])??null,text:texts.join(" ").replace(HYDRA_BOILERPLATE,"")}}function describeResponse(what,operation,answer,more=""){const{status}=answer,
name=external_node_http_.STATUS_CODES[status],said=status>=300&&status<400?redirectTarget(answer):quoteResponse(operation,answer);return{problem:`Asked for ${what}\
, the answer was ${status}${name?` ${name}`:""}${said}.`,hint:[more,hintFor(operation,status,answer.body)].filter(Boolean).join(" ")}}function isReadable(answer){
return answer.isWhole&&encodingOf(answer)===null}function encodingOf({headers}){const encoding=String(headers["content-encoding"]??"").trim();return encoding===
""||/^identity$/i.test(encoding)?null:encoding}function quoteResponse(operation,answer){const{status,body}=answer,encoding=encodingOf(answer),size=`${Buffer.byteLength(
body)} bytes`;return encoding!==null?`, its body encoded as ${(0,safe.Kb)(encoding,40)}, which was not asked for`:answer.isWhole?body.trim()===""?" with an empt\
y body":(operation.step==="upload_token"||operation.step==="refresh")&&status<300?`, ${shapeOf(body)}`:`: \u201C${(0,safe.Kb)(messageIn(body)??body)}\u201D`:`, \
and it broke off after ${size} of its body`}function shapeOf(body){try{const parsed=JSON.parse(body);if(typeof parsed!="object"||parsed===null||Array.isArray(parsed))
return"JSON that is no object";const keys=Object.keys(parsed).map(key=>/^[a-z_]{1,24}$/i.test(key)?key:"\u2026");return keys.length===0?"an empty object":`an ob\
ject with ${keys.slice(0,10).join(", ")}`}catch{return`${body.trimStart().startsWith("<")?"a page or XML":"no JSON"} of ${Buffer.byteLength(body)} bytes`}}function messageIn(body){
try{const parsed=JSON.parse(body);if(typeof parsed=="object"&&parsed!==null&&"message"in parsed&&typeof parsed.message=="string")return parsed.message||null}catch{}
return null}function redirectTarget(answer){const location=answer.headers.location,url=typeof location=="string"&&URL.canParse(location)?new URL(location):null;
return url?` to ${(0,safe.TN)(url.host)}`:""}var connect=__webpack_require__(9862);const CERTIFICATE_CODES=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF\
_SIGNED_CERT","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE","CERT_HAS_EXPIRED","CERT_NOT_YET_VALID","CERT_UN\
TRUSTED","CERT_REJECTED","CERT_REVOKED","CERT_SIGNATURE_FAILURE","INVALID_CA","INVALID_PURPOSE","ERR_TLS_CERT_ALTNAME_INVALID"]);function isUntrusted(cause){return CERTIFICATE_CODES.
has((0,error_code.$)(cause)??"")}const REASONS={ECONNREFUSED:"the connection was refused",ECONNRESET:"the connection was reset",EPIPE:"the connection was closed",
UND_ERR_SOCKET:"the connection was closed",ENOTFOUND:"DNS does not know its name",EAI_AGAIN:"DNS gave no answer for its name",ETIMEDOUT:"the connection timed ou\
t",UND_ERR_CONNECT_TIMEOUT:"the connection timed out",EHOSTUNREACH:"it can\u2019t be reached",ENETUNREACH:"the network can\u2019t be reached"},INTERIM={"bad res\
ponse":"it sent \u201C100 Continue\u201D, which was not asked for, instead of an answer","bad upgrade":"it sent \u201C101 Switching Protocols\u201D, which was not asked f\
or, instead of an answer"};function describe_failure_reasonOf(cause){const code=(0,error_code.$)(cause);return`${INTERIM[cause.message]??(code===null?void 0:REASONS[code])??
(0,safe.TN)(cause.message)}${code===null?"":` (${code})`}`}const NOTHING_SENT="Nothing was sent.",BYPASS="hosts in NO_PROXY are reached without it",PROXY_REFUSAL=/^Proxy response \((\d{3})\)/;
function describeFailure(what,url,failure){const{cause,kind,proxy:proxy2}=failure,[,refusal]=PROXY_REFUSAL.exec(cause.message)??[];if(refusal!==void 0)return describeProxyRefusal(
what,url,failure,Number(refusal));const reason=describe_failure_reasonOf(cause),failedAtProxy=proxy2!==null&&(0,connect.Z)(cause),problem=failedAtProxy?`${askedProxy(
what,url,failure)}: ${reason}.`:`Asked ${url.host} for ${what}: ${reason}.`;if(isUntrusted(cause))return{problem,hint:"Its certificate is not trusted. Behind a \
proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its certificate."};if(failedAtProxy)return{problem,hint:`${NOTHING_SENT} Check that it runs, and ${proxy2.variable}\
; ${BYPASS}.`};if(kind==="no_response")return{problem,hint:"The request may have arrived."};const check=proxy2!==null?`Check the network, and the proxy ${proxy2.
host} (${proxy2.variable}); Divar may be reachable from Iran only.`:"Check the network; Divar may be reachable from Iran only, and behind a proxy HTTPS_PROXY mu\
st be set.";return{problem,hint:`${NOTHING_SENT} ${check}`}}function askedProxy(what,url,{proxy:proxy2}){return`Asked the proxy${proxy2?` ${proxy2.host}`:""} to\
 connect to ${url.host}, for ${what}`}function describeProxyRefusal(what,url,failure,status){const name=external_node_http_.STATUS_CODES[status],variable=failure.
proxy?.variable??"HTTPS_PROXY",check=status===407?`The proxy asks for a login: put user and password into ${variable}, or the host into NO_PROXY.`:`Check ${variable}\
, and whether the proxy allows this host; ${BYPASS}.`;return{problem:`${askedProxy(what,url,failure)}: its answer was ${status}${name?` ${name}`:""}.`,hint:`${NOTHING_SENT}\
 ${check}`}}var dist=__webpack_require__(7728),token=__webpack_require__(8032);class MalformedResponseError extends Error{name="MalformedResponseError"}const Token=dist.
FsL(dist.YjP(),dist.yGV(token.L),dist.Ru6(token.a));function readAnswer(schema,answer){let json;try{json=JSON.parse(answer.body)}catch{throw new MalformedResponseError(
"That is not JSON, as the API documents. A proxy may have answered instead.")}const result=dist.xLC(schema,json);if(result.success)return result.output;const issue=result.
issues[0];throw new MalformedResponseError(`That is not what the API documents: ${dist.BuJ(issue)??"the answer"} is not as expected.`)}function classifyResponse({
redactor,clock},call,request,outcome){const{operation,what}=call,fail=(kind2,{problem,hint},more={})=>new kenar_error.I(redactor.redact(problem),redactor.redact(
hint),{step:operation.step,kind:kind2,...more});if(outcome.kind!=="answer"){const{cause}=outcome,kind2=isUntrusted(cause)?"untrusted_certificate":outcome.kind;return{
error:fail(kind2,describeFailure(what,new URL(request.url),outcome),{cause}),retryAfter:null}}const{status,body,headers}=outcome,kind=kindOfStatus(status),describe=more=>describeResponse(
what,operation,{...outcome,body:redactor.redact(body)},more);if(kind==="done")try{return{value:call.read({status,body})}}catch(error){if(!(error instanceof MalformedResponseError))
throw error;const reason=isReadable(outcome)?error.message:UNREADABLE;return{error:fail("malformed_response",describe(reason),{status}),retryAfter:null}}const serverTime=parseHttpDate(
single(headers.date)??""),retryAfter=parseRetryAfter(single(headers["retry-after"]),Number.isNaN(serverTime)?clock.now():serverTime),isDaily=status===429&&isDailyQuota(
body),endsRun=isDaily&&retryAfter===null;return{error:fail(kind,describe(),{status,endsRun,isDaily}),retryAfter}}const UNREADABLE="So it says nothing that the A\
PI documents. A proxy may have answered instead.";function single(header){return Array.isArray(header)?header[0]:header}async function callApi(session,call,options={}){
const{signal=session.context.signal,retries=session.retries}=options,{clock,log,redactor,forceSignal}=session.context,{step}=call.operation,begun=clock.monotonic(),
slot=session.rateLimiter.slot(step);let last=null;const cancelled=()=>step==="message"&&last?last:new kenar_error.c;try{for(let tries=1;;tries+=1){await slot.begin(
signal).catch(()=>Promise.reject(cancelled())),await options.beforeTry?.();const request=await call.request(),started=clock.monotonic(),outcome=await session.transport.
request({...request,signal:call.outlivesCancel?forceSignal:signal}),spent=clock.monotonic()-started,result=classifyResponse(session.context,call,request,outcome),
shown=outcome.kind==="answer"?{...outcome,body:redactor.redact(outcome.body)}:outcome;if(log.debug(describeTry(call,request,shown,spent)),await options.afterTry?.(
result),"value"in result)return result.value;if(last=result.error,signal.aborted)throw cancelled();const seconds=secondsToNextTry(result,{tries,retries,random:clock.
random(),sinceFirst:clock.monotonic()-begun});if(log.info(`Waiting ${seconds.toFixed(1)} s before asking for ${call.what} again (try ${tries+1} of ${retries+1})\
: ${last.problem}`),last.kind==="rate_limited"){slot.hold(seconds*1e3);continue}slot.end(),await clock.sleep(seconds*1e3,signal).catch(()=>Promise.reject(cancelled()))}}finally{
slot.end()}}function secondsToNextTry({error,retryAfter},so){const{tries,retries,random,sinceFirst}=so;if(retryDecisionOf(error)!=="again"||error.endsRun)throw error;
if(tries>retries)throw withMore(error,`Given up after ${tries===1?"one try":`${tries} tries`}.`,error.isDaily);const seconds=waitSeconds(error.kind,tries,retryAfter,
random);if(seconds>MAX_RETRY_AFTER_SECONDS)throw withMore(error,`The answer asks to wait ${Math.ceil(seconds)} s; more than ${MAX_RETRY_AFTER_SECONDS} s is not \
waited for.`,error.kind==="rate_limited");if(error.step==="refresh"&&sinceFirst+seconds*1e3>REFRESH_WINDOW_SECONDS*1e3)throw withMore(error,"Not tried again: th\
e old tokens are usable for two minutes only.",!1);return seconds}function withMore(error,more,endsRun){return new kenar_error.I(error.problem,`${error.hint} ${more}`.
trim(),{step:error.step,kind:error.kind,...error.status===null?{}:{status:error.status},endsRun,cause:error.cause})}function describeTry({operation},request,outcome,milliseconds){
const end=outcome.kind==="answer"?`${outcome.status}${quoteResponse(operation,outcome)}`:`${outcome.kind}: ${outcome.cause.message}`;return`${request.method??"P\
OST"} ${request.url} \u2192 ${end} (${Math.round(milliseconds)} ms)`}var http_transport=__webpack_require__(6665),endpoints=__webpack_require__(957);const FIELDS={
bot:{text:"text_message",own:"buttons",receiver:null},user:{text:"text_message",own:"buttons",receiver:null},post:{text:"message",own:"sender_buttons",receiver:"\
receiver_buttons"}},Sent=dist.Ikc({conversation_id:dist.lqM(dist.FsL(dist.YjP(),dist.hq(),dist.Ru6(256)))});function messageCall({hosts,apiKey,context:{redactor}},recipient,message,accessToken){
return{operation:{step:"message",to:recipient.kind},what:`a message to ${(0,kenar_recipient.t)(recipient)}`,request:()=>({url:(0,endpoints.HX)(hosts,recipient.kind,
recipient.id),headers:{"content-type":"application/json",accept:"application/json","x-api-key":apiKey,...accessToken===null?{}:{authorization:`Bearer ${accessToken}`}},
body:JSON.stringify(bodyOf(recipient.kind,message)),isRepeatable:!1}),read({body}){const id2=conversationIn(body);return id2!==null&&redactor.redact(id2)===id2?
id2:null},outlivesCancel:!0}}function bodyOf(kind,message){const fields=FIELDS[kind],body=message.kind==="text"?{[fields.text]:message.text}:{media_token:message.
mediaToken};return message.buttons?.own&&(body[fields.own]=message.buttons.own),message.buttons?.receiver&&fields.receiver&&(body[fields.receiver]=message.buttons.
receiver),body}function conversationIn(body){try{const result=dist.xLC(Sent,JSON.parse(body));return result.success?result.output.conversation_id??null:null}catch{
return null}}const BUCKETS={upload_token:"api",message:"api",upload:"upload",refresh:"oauth"},NARROW_MS=6e4;function createRateLimiter(clock){const buckets={api:createBucket(),
upload:createBucket(),oauth:createBucket()};let heldUntil=0;return{slot(step){const bucket=buckets[BUCKETS[step]];let owns=!1;return{async begin(signal){for(signal.
throwIfAborted();;){!owns&&isNarrow(bucket,clock.monotonic())&&(await take(bucket,signal),owns=!0);const left=heldUntil-clock.monotonic();if(left<=0)return;await clock.
sleep(left,signal)}},hold(milliseconds){const now=clock.monotonic();heldUntil=Math.max(heldUntil,now+milliseconds),bucket.narrowUntil=Math.max(bucket.narrowUntil,
heldUntil,now+NARROW_MS)},end(){owns&&handOver(bucket),owns=!1}}}}}function createBucket(){return{narrowUntil:0,taken:!1,waiting:[]}}function isNarrow(bucket,now){
return bucket.taken||now<bucket.narrowUntil}function take(bucket,signal){return bucket.taken?new Promise((resolve,reject)=>{const leave=()=>{bucket.waiting.splice(
bucket.waiting.indexOf(go),1),reject(signal.reason)},go=()=>{signal.removeEventListener("abort",leave),resolve()};bucket.waiting.push(go),signal.addEventListener(
"abort",leave,{once:!0})}):(bucket.taken=!0,Promise.resolve())}function handOver(bucket){const next=bucket.waiting.shift();next?next():bucket.taken=!1}const Refreshed=dist.
Ikc({access_token:Token,refresh_token:Token});function refreshCall({hosts,context:{redactor}},client,refreshToken,accessToken){const form=new URLSearchParams({grant_type:"\
refresh_token",client_id:client.clientId,client_secret:client.clientSecret,refresh_token:refreshToken,redirect_uri:client.redirectUri,...accessToken===null?{}:{
code:accessToken}});return{operation:{step:"refresh"},what:"a fresh access token",request:()=>({url:(0,endpoints.Lt)(hosts),headers:{"content-type":"application\
/x-www-form-urlencoded",accept:"application/json"},body:form.toString()}),read(answer){const{access_token,refresh_token}=readAnswer(Refreshed,answer);return redactor.
add(access_token),redactor.add(refresh_token),{accessToken:access_token,refreshToken:refresh_token}},outlivesCancel:!0}}var form_data=__webpack_require__(8104);
const SOCKET_BUFFER_BYTES=64*1024;function multipartForm(part,onBytes,onBroken){const{headers,head,tail}=multipart_frame(part);async function*body(){yield head;
let bytes=0;try{for await(const chunk of part.open())bytes+=chunk.length,onBytes(bytes),yield chunk.length<SOCKET_BUFFER_BYTES?Buffer.from(chunk):chunk}catch(error){
throw onBroken(error),error}yield tail}return{headers:{...headers,"content-length":String(head.length+part.size+tail.length)},body:body()}}function multipart_frame(part){
const form=new form_data;form.append("file",Buffer.alloc(0),{filename:headerName(part.name),contentType:part.mimeType});const whole=form.getBuffer(),end=whole.lastIndexOf(
`\r
--${form.getBoundary()}--`);return{headers:form.getHeaders(),head:whole.subarray(0,end),tail:whole.subarray(end)}}function headerName(name){return name.replace(
new RegExp("\\p{Cc}","gu"),encodeURIComponent)}const UploadToken=dist.Ikc({token:Token});function uploadTokenCall({hosts,apiKey,context:{redactor}}){return{operation:{
step:"upload_token"},what:"an upload token",request:()=>({url:(0,endpoints.St)(hosts),headers:{"content-type":"application/json",accept:"application/json","x-ap\
i-key":apiKey},body:"{}"}),read(answer){const{token:token2}=readAnswer(UploadToken,answer);return redactor.addShortLived(token2),token2}}}const Uploaded=dist.Ikc(
{id:Token,status:dist.YjP()});async function uploadMedia(session,part,options){const retries=options.retries??session.retries;let tries=0;const uploadOnce=retries2=>uploadPart(
session,part,{...options,retries:retries2},()=>tries+=1);try{return await uploadOnce(retries)}catch(error){if(!(error instanceof kenar_error.I&&error.step==="up\
load")||error.status!==401&&error.status!==403)throw error;return session.context.log.info(`The upload token for ${(0,safe.TN)(part.name)} was refused (${error.
status}); asking for a fresh one.`),await uploadOnce(retries-(tries-1))}}const TOKEN_UNUSED=["connect_failed","rate_limited"];async function uploadPart(session,part,{
onBytes=()=>{},...options},onTry){let token2=null,broken=null;const onBroken=error=>{broken??=error},call={operation:{step:"upload"},what:`the upload of ${(0,safe.
TN)(part.name)}`,async request(){token2??=await callApi(session,uploadTokenCall(session),{...options,retries:session.retries}),onTry();const{headers,body}=multipartForm(
part,onBytes,onBroken);return{url:(0,endpoints.zj)(session.hosts,part.mediaType),headers:{...headers,accept:"*/*",authorization:`Bearer ${token2}`},body}},read(answer){
const{id:id2,status}=readAnswer(Uploaded,answer);if(status!=="ok")throw new MalformedResponseError("Its status is not \u201Cok\u201D, so nothing was uploaded.");
if(session.context.redactor.redact(id2)!==id2)throw new MalformedResponseError("Its id is a secret, and no media token.");return id2}};return callApi(session,call,
{...options,async afterTry(result){if(broken)throw broken;"error"in result&&!TOKEN_UNUSED.includes(result.error.kind)&&(token2=null)}})}function openKenar({hosts,
apiKey,retries,timeoutSeconds},context,transport=(0,http_transport.g)({timeoutSeconds})){const rateLimiter=createRateLimiter(context.clock),session={hosts,apiKey,
retries,transport,rateLimiter,context};return{getUploadToken:options=>callApi(session,uploadTokenCall(session),options),uploadMedia:(part,options={})=>uploadMedia(
session,part,options),sendMessage:(recipient,message,options={})=>callApi(session,messageCall(session,recipient,message,options.accessToken??null),options),refreshTokens:(client,refreshToken,accessToken)=>callApi(
session,refreshCall(session,client,refreshToken,accessToken)),close:()=>transport.close()}}var proxy=__webpack_require__(6404);async function deliverOnline(mode,items,buttons,{
openTokenStore,...context}){let receipt=delivery_receipt.q,kenar=null;try{mode.receipt&&(receipt=await(0,delivery_receipt.j)(mode.receipt.path,mode.receipt.scope,
context.clock.now),mode.kind==="send"&&warnOfLost(receipt,mode.receipt,context.log)),context.log.phase(mode.kind==="send"?"Upload and send":"Upload"),process.env.
NODE_TLS_REJECT_UNAUTHORIZED==="0"&&context.log.warning(UNVERIFIED);const client=openKenar(mode.kenar,context);kenar=client;const{recipients,onUnknown,onChanged,
credentials}=mode.kind==="send"?mode:UPLOAD_ONLY,plan={items,recipients,concurrency:mode.concurrency,onUnknown,onChanged,buttons},{retries}=mode.kenar;return await deliver(
plan,{kenar:client,context,receipt,obtainAccess:()=>obtainAccess(credentials,{kenar:client,context,openTokenStore,retries})})}catch(error){if(error instanceof receipt_event.
xp)return{error:`The receipt \u201C${mode.receipt?.path}\u201D can\u2019t be used: ${error.message}.`};if(error instanceof proxy.T6)return{error:error.message};
throw error}finally{await kenar?.close(),await receipt.close()}}const UNVERIFIED="NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not checked: others on \
the network could read the credentials. Remove it; for the certificate of a proxy set NODE_EXTRA_CA_CERTS.";function warnOfLost(receipt,{path,attempt},log){attempt===
null||attempt.number<=1||receipt.knows(attempt.scopeStart)||log.warning(`This is attempt ${attempt.number} of the run, and the receipt \u201C${(0,safe.TN)(path)}\
\u201D knows nothing of an earlier one. If an earlier attempt sent messages, they are sent again. Keep the receipt from attempt to attempt, even when the step fails.`)}
const UPLOAD_ONLY={recipients:[],onUnknown:"fail",onChanged:"skip",credentials:{kind:"none"}}})};
