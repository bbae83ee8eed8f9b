export const id=634,ids=[634,166],modules={4968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>fixedAccess,Z:()=>AccessError});class AccessError extends Error{name="AccessError";endsRun;constructor(message,about){super(message,about.cause===void 0?
void 0:{cause:about.cause}),this.endsRun=about.endsRun}}function fixedAccess(token){return{token:()=>token,renew:async()=>!1}}}),5411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Zy:()=>verifyStoreWritable,f7:()=>saveToken,wn:()=>trySaving});var _kenar_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2669),_kenar_retry_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2721),_text_units_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7522),_access_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4968),_token_store_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2009);const MAX_WAIT_MS=2e4;async function verifyStoreWritable(store,retries,{clock,log,redactor,
signal}){for(let tries=1;;tries+=1){if(signal.aborted)throw new _kenar_error_js__WEBPACK_IMPORTED_MODULE_0__.c;try{return await store.verifyWritable()}catch(error){
if(!(error instanceof _token_store_js__WEBPACK_IMPORTED_MODULE_3__.b))throw error;const reason=redactor.redact((0,_token_store_js__WEBPACK_IMPORTED_MODULE_3__.e)(
store,error));if(!error.passing||tries>retries)throw new _access_js__WEBPACK_IMPORTED_MODULE_2__.Z(`${reason} ${WHY}`,{endsRun:!0});const wait=waitMs(tries,clock.
random());log.info(`Waiting ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__.QA)(wait)} before trying ${store.label} again: ${reason}`),await clock.sleep(wait,signal).
catch(()=>Promise.reject(new _kenar_error_js__WEBPACK_IMPORTED_MODULE_0__.c))}}}const WHY="A refresh replaces the refresh token, so it is done only when the new\
 one can be saved: nothing was refreshed, and the old token is as good as before.";async function saveToken(store,refreshToken,about,context){const failure=await trySaving(
store,refreshToken,context);if(failure===null)return;const{reason,tries,spent}=failure;throw new _access_js__WEBPACK_IMPORTED_MODULE_2__.Z(recovery(reason,tries,
spent,about.sentBefore),{endsRun:!0})}async function trySaving(store,refreshToken,{clock,log,redactor,forceSignal}){const begun=clock.monotonic();for(let tries=1;;tries+=
1)try{return await store.save(refreshToken),null}catch(error){const reason=redactor.redact(reasonOf(store,error)),wait=waitMs(tries,clock.random()),spent=clock.
monotonic()-begun;if(spent+wait>_kenar_retry_js__WEBPACK_IMPORTED_MODULE_1__.Xs*1e3||forceSignal.aborted)return{reason,tries,spent};log.warning(`The new refresh\
 token is not saved yet; trying again in ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__.QA)(wait)}. ${reason}`),await clock.sleep(wait,forceSignal).catch(()=>{})}}
function reasonOf(store,error){return error instanceof _token_store_js__WEBPACK_IMPORTED_MODULE_3__.b?(0,_token_store_js__WEBPACK_IMPORTED_MODULE_3__.e)(store,error):
`${store.label}: ${error instanceof Error?error.message:error}.`}function recovery(reason,tries,spent,sentBefore){return[`A fresh access token was obtained, but\
 its refresh token could not be saved (${tries===1?"one try":`${tries} tries`} in ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_4__.QA)(spent)}), so it was not u\
sed and ${sentBefore?"no further message":"no message"} was sent.`,reason,"The refresh token that it replaced works until two minutes after the refresh: a re-ru\
n that begins before then can succeed.","After that, to recover: fix the reason above, ask the user for consent again, and put the refresh token of that consent\
 where refresh_token comes from (with refresh_token_file: delete the file too, or write the token into it)."].join(" ")}function waitMs(tries,random){return Math.
min(1e3*2**(tries-1),MAX_WAIT_MS)*(.5+random/2)}}),4879:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
[kind,sha256,name,place])}}),4634:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{deliverOnline:()=>deliverOnline});
var kenar_error=__webpack_require__(2669),access=__webpack_require__(4968),save_token=__webpack_require__(5411),token_store=__webpack_require__(2009);const TOO_FRESH_MS=6e4;
async function obtainAccess(credentials,tools){switch(credentials.kind){case"none":return(0,access.$)(null);case"fixed":return(0,access.$)(credentials.accessToken);case"\
refresh":return renewableAccess(credentials,await tools.openTokenStore(credentials.keptIn),tools)}}async function renewableAccess(credentials,store,{kenar,context,
retries}){const{clock,log,redactor}=context;let newest={...credentials,hint:""},renewedAt=null,renewal=null;const refresh=async sentBefore=>{const{refreshToken,
accessToken,hint}=await loadNewest(newest,store);if(refreshToken===null)throw new access.Z(`${store.label} is gone, and refresh_token is empty.`,{endsRun:!0});redactor.
add(refreshToken),await(0,save_token.Zy)(store,retries,context);const tokens=await kenar.refreshTokens(credentials.client,refreshToken,accessToken).catch(error=>{
if(!(error instanceof kenar_error.I))throw error;const more=error.kind==="rejected"?hint:"";throw new access.Z(`${error.message}${more}`,{endsRun:!1,cause:error})});
await(0,save_token.f7)(store,tokens.refreshToken,{sentBefore},context),newest={...tokens,hint:""},log.info(`Got a fresh access token; the new refresh token is i\
n ${store.label}`)},rotate=sentBefore=>store.exclusively(()=>refresh(sentBefore),context).catch(error=>{if(!(error instanceof token_store.b))throw error;const reason=redactor.
redact((0,token_store.e)(store,error));throw new access.Z(`${reason} So nothing was refreshed.`,{endsRun:!0,cause:error})});return await rotate(!1),{token:()=>newest.
accessToken,async renew(refused){return refused!==newest.accessToken?!0:renewedAt!==null&&clock.monotonic()-renewedAt<TOO_FRESH_MS?!1:(renewal??=rotate(!0).then(
()=>{renewedAt=clock.monotonic(),renewal=null}),await renewal,!0)}}}async function loadNewest(known,store){const stored=await store.load();if(stored===null||stored===
known.refreshToken)return known;const hint=` The refresh token came from ${store.label}, which takes precedence over the input refresh_token. After a new consen\
t, delete the file.`;return{refreshToken:stored,accessToken:null,hint}}var kenar_recipient=__webpack_require__(1208),delivery_item=__webpack_require__(1187),queue=__webpack_require__(
3117);function createRunState(signal){let ended=null;const reason=()=>ended??(signal.aborted?new kenar_error.c().message:null);return{get over(){return reason()!==
null},get reason(){return reason()},get endedBy(){return ended},end(why){ended??=why}}}var retry=__webpack_require__(2721),error_code=__webpack_require__(6833),
safe=__webpack_require__(1032),units=__webpack_require__(7522),delivery_receipt=__webpack_require__(8166);async function send(tools,recipient,message,identity,what){
const{kenar,context,access:access2}=tools,{clock,log}=context,name=(0,kenar_recipient.t)(recipient),started=clock.monotonic(),hooks=receiptHooks(tools,name,identity);
let refusal=null;const trySending=accessToken=>kenar.sendMessage(recipient,message,{...hooks,accessToken,async afterTry(result){refusal="error"in result?result.
error:null,await hooks.afterTry(result)}});try{const token=(0,kenar_recipient.L)(recipient)?access2.token():null,conversationId=await trySending(token).catch(async error=>{
if(!(error instanceof kenar_error.I&&error.status===401&&token!==null)||!await access2.renew(token))throw error;return trySending(access2.token())}),span=(0,units.
QA)(clock.monotonic()-started);return log.info(`Sent ${(0,safe.TN)(what)} to ${name} in ${span}${chatOf(recipient,conversationId)}`),{status:"sent",conversationId}}catch(error){
return describeUnsent(error,refusal,tools)}}function chatOf({kind},conversationId){return kind!=="user"||conversationId===null?"":`; conversation ${(0,safe.TN)(
conversationId)}, writable with the API key alone from now on`}function describeUnsent(error,refusal,{context:{redactor},receipt}){if(error instanceof kenar_error.
c||error instanceof ReceiptWriteError){const ends2=error.message;return refusal===null?{status:"not_sent",error:ends2,ends:ends2}:{status:"failed",error:`${redactor.
redact(refusal.message)} ${ends2}`,ends:ends2}}const text=redactor.redact(error instanceof Error?error.message:String(error)),ends=(error instanceof access.Z||error instanceof
kenar_error.I)&&error.endsRun?text:null;if(!(error instanceof kenar_error.I)||(0,retry.kg)(error)!=="unknown")return{status:"failed",error:text,ends};const again=receipt===
delivery_receipt.q?"":` ${RESEND}`;return{status:"unknown",error:`${text} ${NOT_KNOWN}${again}`,ends}}const NOT_KNOWN="Whether it was delivered is not known, so\
 it is not sent again. Look into the chat.",RESEND="If it is not there, run the job again with on_unknown: resend.";class ReceiptWriteError extends Error{name="\
ReceiptWriteError"}function receiptHooks({context:{log},receipt},recipient,identity){const failure=error=>`The receipt can\u2019t be written (${(0,error_code.$)(
error)??error})`;return{async beforeTry(){await receipt.recordAttempt(recipient,identity).catch(error=>{throw new ReceiptWriteError(`${failure(error)}, so no fu\
rther message is sent.`,{cause:error})})},async afterTry(result){const outcome="value"in result?"sent":(0,retry.kg)(result.error)==="unknown"?"unknown":"refused";
await receipt.recordOutcome(recipient,identity,outcome).catch(error=>{log.warning(`${failure(error)}: a re-run will report this message as in doubt.`)})}}}class Node{value;next;constructor(value){
this.value=value}}class Queue{#head;#tail;#size;constructor(){this.clear()}enqueue(value){const node=new Node(value);this.#head?(this.#tail.next=node,this.#tail=
node):(this.#head=node,this.#tail=node),this.#size++}dequeue(){const current=this.#head;if(current)return this.#head=this.#head.next,this.#size--,this.#head||(this.#tail=
void 0),current.value}peek(){if(this.#head)return this.#head.value}clear(){this.#head=void 0,this.#tail=void 0,this.#size=0}get size(){return this.#size}*[Symbol.
iterator](){let current=this.#head;for(;current;)yield current.value,current=current.next}*drain(){for(;this.#head;)yield this.dequeue()}}function pLimit(concurrency){
let rejectOnClear=!1;if(typeof concurrency=="object"&&({concurrency,rejectOnClear=!1}=concurrency),validateConcurrency(concurrency),typeof rejectOnClear!="boole\
an")throw new TypeError("Expected `rejectOnClear` to be a boolean");const queue2=new Queue;let activeCount=0;const resumeNext=()=>{activeCount<concurrency&&queue2.
size>0&&(activeCount++,queue2.dequeue().run())},next=()=>{activeCount--,resumeNext()},run=async(function_,resolve,arguments_)=>{const result=(async()=>function_(
...arguments_))();resolve(result);try{await result}catch{}next()},enqueue=(function_,resolve,reject,arguments_)=>{const queueItem={reject};new Promise(internalResolve=>{
queueItem.run=internalResolve,queue2.enqueue(queueItem)}).then(run.bind(void 0,function_,resolve,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise(
(resolve,reject)=>{enqueue(function_,resolve,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{get:()=>activeCount},pendingCount:{get:()=>queue2.
size},clearQueue:{value(){if(!rejectOnClear){queue2.clear();return}const abortError=AbortSignal.abort().reason;for(;queue2.size>0;)queue2.dequeue().reject(abortError)}},
concurrency:{get:()=>concurrency,set(newConcurrency){validateConcurrency(newConcurrency),concurrency=newConcurrency,queueMicrotask(()=>{for(;activeCount<concurrency&&
queue2.size>0;)resumeNext()})}},map:{async value(iterable,function_){const promises=[];try{Array.from(iterable,(value,index)=>{const promise=generator(function_,
value,index);return promises.push(promise),promise})}catch(error){for(const promise of promises)promise.catch(()=>{});throw error}return Promise.all(promises)}}}),
generator}function limitFunction(function_,options){const limit=pLimit(options),limitedFunction=(...arguments_)=>limit(()=>function_(...arguments_));return Object.
defineProperty(limitedFunction,"clearQueue",{value:limit.clearQueue}),limitedFunction}function validateConcurrency(concurrency){if(!((Number.isInteger(concurrency)||
concurrency===Number.POSITIVE_INFINITY)&&concurrency>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}var external_node_crypto_=__webpack_require__(
7598),promises_=__webpack_require__(1455),disk=__webpack_require__(2509),read_fully=__webpack_require__(9773);const CHUNK_SIZE=128*1024;class FileChangedError extends Error{name="\
FileChangedError";problem;constructor(problem,options){super(problem.message,options),this.problem=problem}}async function*readChecked(file){const handle=await openChecked(
file);try{const hash=(0,external_node_crypto_.createHash)("sha256"),buffers=[Buffer.allocUnsafe(CHUNK_SIZE),Buffer.allocUnsafe(CHUNK_SIZE)];let held=null,total=0,
index=0;for(;;){const buffer=buffers[index++%2],bytesRead=await(0,read_fully.l)(handle,buffer,total);if(bytesRead===0)break;if(total+=bytesRead,total>file.size)
throw changed(file,"it grew while it was read");held&&(yield held),held=buffer.subarray(0,bytesRead),hash.update(held)}if(total!==file.size)throw changed(file,"\
it shrank while it was read");if(hash.digest("hex")!==file.sha256)throw changed(file,"its content is different");held&&(yield held)}finally{await handle.close()}}
async function checkUnchanged(file){try{return await(await openChecked(file)).close(),null}catch(error){if(error instanceof FileChangedError)return error.problem;
throw error}}async function openChecked(file){let handle;try{handle=await(0,promises_.open)(file.realPath,disk.tM)}catch(error){throw changed(file,`it can no lo\
nger be opened (${error.code})`,error)}try{const stats=await handle.stat({bigint:!0});if(!stats.isFile())throw changed(file,"it is no longer a regular file");const now=(0,disk.
cu)(stats);if(now.size!==file.identity.size)throw changed(file,`it had ${file.identity.size} bytes and has ${now.size}`);if(!(0,disk._G)(now,file.identity))throw changed(
file,"it was written to or replaced");return handle}catch(error){throw await handle.close(),error}}function changed(file,how,cause){const message=`${file.name} \
changed after it was checked: ${how}. Only checked content is sent. Wait for the step that writes it to finish, then run this step again.`;return new FileChangedError(
{code:"changed",severity:"error",message},{cause})}function startUploads(items,identities,tools){const limit=pLimit(tools.concurrency),abandoned=new AbortController,
signal=AbortSignal.any([tools.context.signal,abandoned.signal]),results=new Map,progressOf=createProgress(items.flatMap(item=>item.kind==="file"?item.file:[]),tools.
context);let wake=createWake();const all=items.map((item,index)=>{if(item.kind!=="file")return null;const{file}=item,identity=identities[index];return limit(async()=>{
const progress=progressOf(file),upload=signal.aborted||tools.state.over||!tools.isNeeded(index)?skipped(identity,tools.receipt):await uploadItem(file,identity,tools,
{signal,onBytes:progress.moved});results.set(index,upload),progress.ended(),wake.resolve(),wake=createWake()})});return{tokenOf(index){const item=items[index];if(item.
kind!=="file")return{token:item.kind==="token"?item.mediaToken:""};const result=results.get(index);return result?result.status==="done"?{token:result.mediaToken}:
{failed:result.status==="failed"?result.error:"It was not uploaded."}:"waiting"},nextEnd:()=>wake.promise,allEnded:async()=>{await Promise.all(all)},abandon:()=>abandoned.
abort(),result:index=>results.get(index)??null}}function createWake(){let resolve=()=>{};return{promise:new Promise(done=>{resolve=done}),resolve}}async function uploadItem(file,identity,{
kenar,context,state,receipt},options){const{clock,log,redactor}=context,started=clock.monotonic();try{const changed2=await checkUnchanged(file);if(changed2)return failed(
changed2.message,changed2);const mediaToken=await kenar.uploadMedia(partOf(file),options);return log.info(`Uploaded ${(0,safe.TN)(file.path)} (${(0,units.Xq)(file.
size)}) in ${(0,units.QA)(clock.monotonic()-started)}`),await receipt.recordUpload(identity,mediaToken).catch(error=>log.debug(`Receipt: ${error}`)),{status:"do\
ne",mediaToken}}catch(error){return error instanceof FileChangedError?failed(error.problem.message,error.problem):error instanceof kenar_error.c?skipped(identity,
receipt):(error instanceof kenar_error.I&&error.endsRun&&state.end(error.message),failed(redactor.redact(error instanceof Error?error.message:String(error))))}}
function skipped(identity,receipt){return{status:"skipped",mediaToken:receipt.mediaToken(identity)}}function failed(error,problem=null){return{status:"failed",error,
problem}}function partOf(file){const{mediaType,name,mimeType,size}=file;return{mediaType,name,mimeType,size,open:()=>readChecked(file)}}const LINE_EVERY_MS=5e3;
function createProgress(files,{clock,log}){const total=files.reduce((sum,file)=>sum+file.size,0);let done=0,waiting=files.length;return file=>{let before=0,last=clock.
monotonic();const moved=bytes=>{if(done+=bytes-before,before=bytes,log.progress)return log.progress(done,total,waiting===0);const now=clock.monotonic();if(now-last<
LINE_EVERY_MS||bytes===file.size)return;last=now;const percent=Math.floor(bytes/file.size*100);log.info(`Uploading ${(0,safe.TN)(file.path)}: ${(0,units.Xq)(bytes)}\
 of ${(0,units.Xq)(file.size)} (${percent} %)`)};return{moved,ended:()=>{waiting-=1,moved(file.size)}}}}async function deliver(plan,tools){const{kenar,context,receipt}=tools,
{items,recipients,concurrency}=plan,identities=(0,delivery_item.ls)(items),state=createRunState(context.signal),queues=(0,queue.rp)(plan,identities,receipt);(0,queue.
EB)(items,queues,context.log);const conversationIds=new Set,{access:access2,problem}=await accessFor(queues,tools,state),uploads=startUploads(items,identities,{
kenar,context,state,receipt,concurrency,isNeeded:index=>recipients.length===0?receipt.mediaToken(identities[index])===null:queues.some(queue2=>queue2.needs(index))});
for(;!state.over;){const turn=nextTurn(queues,uploads);if(turn==="none")break;if(turn==="waiting"){await uploads.nextEnd();continue}const{queue:queue2,index,token}=turn,
item=items[index],message=messageOf(item,token,index===buttonsIndex(items)?plan.buttons:null),sent=await send({kenar,context,receipt,access:access2},queue2.recipient,
message,identities[index],(0,delivery_item.PP)(item));if(sent.status==="sent"){queue2.settle(index,"sent"),sent.conversationId!==null&&conversationIds.add(sent.
conversationId);continue}queue2.settle(index,sent.status,sent.error),sent.ends!==null&&state.end(sent.ends),sent.status==="failed"&&queue2.end("Not sent: an ear\
lier message to this recipient failed.")}recipients.length>0&&uploads.abandon(),await uploads.allEnded();const isUnfinished=recipients.length>0?queues.some(queue2=>queue2.
next()!==null):identities.some((_identity,index)=>isMissing(uploads.result(index)));for(const queue2 of queues)queue2.end(`Not sent: ${state.reason??"the run en\
ded before it."}`);return{uploads:items.map((_item,index)=>uploads.result(index)),deliveries:items.map((_item,index)=>queues.map(queue2=>queue2.delivery(index))),
unchecked:[],conversationIds:[...conversationIds],ended:state.endedBy??(isUnfinished?state.reason:null)??problem}}function isMissing(upload){return upload?.status===
"skipped"&&upload.mediaToken===null}async function accessFor(queues,{obtainAccess:obtainAccess2},state){const open=queues.filter(queue2=>queue2.next()!==null),needing=open.
filter(queue2=>(0,kenar_recipient.L)(queue2.recipient)),none={access:(0,access.$)(null),problem:null};if(needing.length===0)return none;try{return{access:await obtainAccess2(),
problem:null}}catch(error){if(!(error instanceof access.Z||error instanceof kenar_error.c))throw error;if(error instanceof kenar_error.c||error.endsRun||needing.
length===open.length)return state.end(error.message),none;for(const queue2 of needing)queue2.end(`Not sent: ${error.message}`);return{...none,problem:error.message}}}
function nextTurn(queues,uploads){let best="none";for(const queue2 of queues){const turn=turnOf(queue2,uploads);turn!=="none"&&(turn==="waiting"?best=best==="no\
ne"?turn:best:(typeof best=="string"||turn.index<best.index)&&(best=turn))}return best}function turnOf(queue2,uploads){for(let index=queue2.next();index!==null;index=
queue2.next()){const upload=uploads.tokenOf(index);if(upload==="waiting")return"waiting";if("token"in upload)return{queue:queue2,index,token:upload.token};queue2.
settle(index,"not_sent",`Not sent: ${upload.failed}`)}return"none"}function messageOf(item,mediaToken,buttons){const extra=buttons?{buttons}:{};return item.kind===
"text"?{kind:"text",text:item.text,...extra}:{kind:"media",mediaToken,...extra}}function buttonsIndex(items){return items[0]?.kind==="text"?0:items.length-1}var receipt_event=__webpack_require__(
4879),kenar_client=__webpack_require__(2743),proxy=__webpack_require__(6404);async function deliverOnline(mode,items,buttons,{openTokenStore,...context}){let receipt=delivery_receipt.
q,kenar=null;try{mode.receipt&&(receipt=await(0,delivery_receipt.j)(mode.receipt.path,mode.receipt.scope,context.clock.now),mode.kind==="send"&&warnOfLost(receipt,
mode.receipt,context.log)),context.log.phase(mode.kind==="send"?"Upload and send":"Upload"),process.env.NODE_TLS_REJECT_UNAUTHORIZED==="0"&&context.log.warning(
UNVERIFIED);const client=(0,kenar_client.Y)(mode.kenar,context);kenar=client;const{recipients,onUnknown,onChanged,credentials}=mode.kind==="send"?mode:UPLOAD_ONLY,
plan={items,recipients,concurrency:mode.concurrency,onUnknown,onChanged,buttons},{retries}=mode.kenar;return await deliver(plan,{kenar:client,context,receipt,obtainAccess:()=>obtainAccess(
credentials,{kenar:client,context,openTokenStore,retries})})}catch(error){if(error instanceof receipt_event.xp)return{error:`The receipt \u201C${mode.receipt?.path}\
\u201D can\u2019t be used: ${error.message}.`};if(error instanceof proxy.T6)return{error:error.message};throw error}finally{await kenar?.close(),await receipt.close()}}
const UNVERIFIED="NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not checked: others on the network could read the credentials. Remove it; for the certi\
ficate of a proxy set NODE_EXTRA_CA_CERTS.";function warnOfLost(receipt,{path,attempt},log){attempt===null||attempt.number<=1||receipt.knows(attempt.scopeStart)||
log.warning(`This is attempt ${attempt.number} of the run, and the receipt \u201C${(0,safe.TN)(path)}\u201D knows nothing of an earlier one. If an earlier attempt se\
nt messages, they are sent again. Keep the receipt from attempt to attempt, even when the step fails.`)}const UPLOAD_ONLY={recipients:[],onUnknown:"fail",onChanged:"\
skip",credentials:{kind:"none"}}})};
