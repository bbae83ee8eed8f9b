export const id=166,ids=[166],modules={4879:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
[kind,sha256,name,place])}})};
