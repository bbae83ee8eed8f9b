export const id=286,ids=[286],modules={4879:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{PH:()=>parseEvents,qF:()=>formatEvent,xp:()=>ReceiptError});var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7728),_text_token_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8032);const LINE_START='{"divar_chat_media":1,',item=valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["text","token","fi\
le"]),sha256:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{64}$/)),name:valibot__WEBPACK_IMPORTED_MODULE_0__.
YjP(),place:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_0__.
Wwf(0))}),common={divar_chat_media:valibot__WEBPACK_IMPORTED_MODULE_0__.euz(1),at:valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),scope:valibot__WEBPACK_IMPORTED_MODULE_0__.
YjP(),item},ReceiptEvent=valibot__WEBPACK_IMPORTED_MODULE_0__.Oxt("event",[valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({...common,event:valibot__WEBPACK_IMPORTED_MODULE_0__.
euz("uploaded"),media_token:valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(_text_token_js__WEBPACK_IMPORTED_MODULE_1__.
L))}),valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({...common,event:valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["asked","sent","refused","unknown"]),recipient:valibot__WEBPACK_IMPORTED_MODULE_0__.
YjP()})]);class ReceiptError extends Error{name="ReceiptError"}function formatEvent(event){const{divar_chat_media,...rest}=event;return`${JSON.stringify({divar_chat_media,
...rest})}
`}function parseEvents(bytes){const events=[];let start=0;for(;start<bytes.length;){const found=bytes.indexOf(10,start),end=found===-1?bytes.length:found,line=bytes.
subarray(start,end);try{events.push(parseLine(decode(line)))}catch(error){if(!(events.length>0||found===-1&&line.indexOf(OURS)===0))throw new ReceiptError(NOT_A_RECEIPT,
{cause:error});if(end+1>=bytes.length&&isTorn(line,found!==-1))break;throw new ReceiptError(damaged(events.length+1),{cause:error})}start=end+1}const lacksLineEnd=start>
bytes.length;return{events,wholeBytes:Math.min(start,bytes.length),lacksLineEnd}}const SHORTER_THAN_AN_EVENT=150;function isTorn(line,hasEnd){return line.length<
SHORTER_THAN_AN_EVENT?!0:line.lastIndexOf(LINE_START)>0?!1:line.includes(0)||!hasEnd&&line.indexOf(OURS)===0}const OURS=LINE_START.slice(0,-3),NOT_A_RECEIPT="it\
 is not a receipt of this action. Give a path of its own, or one that does not exist yet";function damaged(line){return`line ${line} is damaged. Repair the line\
, or delete it; without it a message could be sent twice`}function decode(line){return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(line)}function parseLine(line){
if(!line.startsWith(LINE_START))throw new Error("another beginning");return valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(ReceiptEvent,JSON.parse(line))}}),7286:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>openReceipt,q:()=>noReceipt,readReceipt:()=>readReceipt});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_media_read_fully_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9773),_runtime_flush_folder_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9585),_text_error_code_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6833),
_receipt_event_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4879);const noReceipt={outcomeOf:()=>null,knowsName:()=>!1,mediaToken:()=>null,recordUpload:async()=>{},
recordAttempt:async()=>{},recordOutcome:async()=>{},close:async()=>{}};async function openReceipt(path,scope,now=Date.now){const file=await openForAppending(path);
try{const memory=await readMemory(file,path,scope);return await(0,_runtime_flush_folder_js__WEBPACK_IMPORTED_MODULE_4__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
dirname)(path)),writeTo(file,memory,scope,now)}catch(error){throw await file.close(),error}}async function readReceipt(path,scope){const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0)).catch(()=>null);if(file===null)
return noReceipt;try{return(await file.stat()).isFile()?previousAttemptIn(memoryOf((0,_receipt_event_js__WEBPACK_IMPORTED_MODULE_5__.PH)(await readWhole(file)).
events,scope)):noReceipt}catch{return noReceipt}finally{await file.close()}}function previousAttemptIn(memory){return{outcomeOf:(recipient,item)=>storedOutcome(
memory.messages.get(keyOf(item,recipient))),knowsName:(recipient,name)=>memory.names.has(JSON.stringify([recipient,name])),mediaToken:item=>memory.tokens.get(keyOf(
item))??null}}const MAX_BYTES=64*1024*1024;async function openForAppending(path){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
dirname)(path),{recursive:!0});const careful=(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0)|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW??
0),file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR|node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_APPEND|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT|careful,384);if((await file.stat()).isFile())return file;await file.close()}catch(error){
const code=(0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_6__.$)(error)??String(error);throw code==="ELOOP"?new _receipt_event_js__WEBPACK_IMPORTED_MODULE_5__.
xp("it is a symbolic link; give the real path"):new _receipt_event_js__WEBPACK_IMPORTED_MODULE_5__.xp(`it can\u2019t be opened for writing (${code})`)}throw new _receipt_event_js__WEBPACK_IMPORTED_MODULE_5__.
xp("it is not a regular file")}async function readMemory(file,path,scope){const bytes=await readWhole(file),{events,wholeBytes,lacksLineEnd}=(0,_receipt_event_js__WEBPACK_IMPORTED_MODULE_5__.
PH)(bytes);return lacksLineEnd&&await file.appendFile(`
`),wholeBytes<bytes.length&&await(process.platform==="win32"?(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.truncate)(path,wholeBytes):file.truncate(wholeBytes)),
memoryOf(events,scope)}async function readWhole(file){const{size}=await file.stat();if(size>MAX_BYTES)throw new _receipt_event_js__WEBPACK_IMPORTED_MODULE_5__.xp(
`it has ${size} bytes, more than is read. Give each run one of its own, or delete it`);const bytes=Buffer.alloc(size);return bytes.subarray(0,await(0,_media_read_fully_js__WEBPACK_IMPORTED_MODULE_3__.
l)(file,bytes,0))}function memoryOf(events,scope){const memory={messages:new Map,tokens:new Map,names:new Set};for(const event of events)event.scope===scope&&remember(
memory,event);return memory}function remember(memory,event){if(event.event==="uploaded"){memory.tokens.set(keyOf(event.item),event.media_token);return}memory.names.
add(JSON.stringify([event.recipient,event.item.name]));const key=keyOf(event.item,event.recipient);memory.messages.set(key,next(memory.messages.get(key)??{outcome:null,
asked:!1},event.event))}function next({outcome,asked},event){return outcome==="sent"||event==="sent"?{outcome:"sent",asked:!1}:event==="asked"?{outcome:asked?"u\
nknown":outcome,asked:!0}:event==="unknown"?{outcome:"unknown",asked:!1}:{outcome:outcome??"refused",asked:!1}}function storedOutcome(known){return known?known.
asked?"unknown":known.outcome:null}function writeTo(file,memory,scope,now){let last=Promise.resolve();const common=()=>({divar_chat_media:1,at:new Date(now()).toISOString(),
scope}),append=(event,flush)=>{const done=last.then(async()=>{await file.appendFile((0,_receipt_event_js__WEBPACK_IMPORTED_MODULE_5__.qF)(event)),flush&&await file.
sync(),remember(memory,event)});return last=done,done.catch(()=>{}),done};return{...previousAttemptIn(memory),recordUpload:(item,mediaToken)=>append({...common(),
event:"uploaded",item,media_token:mediaToken},!1),recordAttempt:(recipient,item)=>append({...common(),event:"asked",recipient,item},!0),recordOutcome:(recipient,item,event)=>append(
{...common(),event,recipient,item},!0),async close(){await last.catch(()=>{}),await file.close()}}}function keyOf(item,recipient=""){return JSON.stringify([recipient,
item.kind,item.sha256,item.name,item.place])}})};
