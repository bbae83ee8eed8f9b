export const id=45,ids=[45],modules={5847:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{n:()=>fileTokenStore,O:()=>readTokenFile});var external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(3024),promises_=__webpack_require__(
1455),external_node_path_=__webpack_require__(6760),flush_folder=__webpack_require__(9585),error_code=__webpack_require__(6833),token=__webpack_require__(8032),
error=__webpack_require__(2669),token_store=__webpack_require__(2009);const MAX_AGE_MS=15e3,RENEW_EVERY_MS=3e3,MAX_WAIT_MS=5*6e4,LOOK_EVERY_MS=500;async function withFileLock(path,use,context){
const lock=`${path}.lock`,inode=await acquire(lock,context),renewal=setInterval(()=>{(0,promises_.utimes)(lock,new Date,new Date).catch(()=>{})},RENEW_EVERY_MS);
renewal.unref();try{return await use()}finally{clearInterval(renewal),(await inspect(lock))?.inode===inode&&await(0,promises_.rm)(lock,{force:!0})}}async function acquire(lock,{
clock,log,signal}){const begun=clock.monotonic();let seen=null;for(let looks=0;;looks+=1){if(signal.aborted)throw new error.c;const own=await create(lock);if(own!==
null)return own;const found=await inspect(lock);if(found===null)continue;const now=clock.monotonic();if((seen?.inode!==found.inode||seen.modified!==found.modified)&&
(seen={...found,since:now}),now-seen.since>=MAX_AGE_MS){await removeAbandoned(lock,found.inode);continue}if(now-begun>=MAX_WAIT_MS)throw new token_store.b("is i\
n use by another run, which does not end. Let it end, or delete the file with \u201C.lock\u201D at the end of its name.",{passing:!1});looks===0&&log.info("Wait\
ing for another run that uses refresh_token_file."),await clock.sleep(LOOK_EVERY_MS,signal).catch(()=>Promise.reject(new error.c))}}async function create(lock){
try{const file=await(0,promises_.open)(lock,"wx",384);try{return(await file.stat({bigint:!0})).ino}finally{await file.close()}}catch(error2){if((0,error_code.$)(
error2)==="EEXIST")return null;throw new token_store.b(`can\u2019t be used: its folder can\u2019t be written to (${(0,error_code.$)(error2)??error2}).`,{passing:!0,
cause:error2})}}async function inspect(lock){const stats=await(0,promises_.stat)(lock,{bigint:!0}).catch(()=>null);return stats&&{inode:stats.ino,modified:stats.
mtimeNs}}async function removeAbandoned(lock,inode){const aside=`${lock}.${(0,external_node_crypto_.randomUUID)()}`;try{await(0,promises_.rename)(lock,aside)}catch{
return}(await inspect(aside))?.inode!==inode&&await(0,promises_.link)(aside,lock).catch(()=>{}),await(0,promises_.rm)(aside,{force:!0})}const MAX_BYTES=16*1024,
OWNER_ONLY=384;function fileTokenStore(path){return{label:"refresh_token_file",exclusively:(use,context)=>withFileLock(path,use,context),load:()=>readTokenFile(
path),async verifyWritable(){await readTokenFile(path);const temporary=await writeBeside(path,"x".repeat(MAX_BYTES));await(0,promises_.rm)(temporary,{force:!0})},
async save(refreshToken){const temporary=await writeBeside(path,`${refreshToken}
`);try{await(0,promises_.rename)(temporary,path)}catch(error2){throw await(0,promises_.rm)(temporary,{force:!0}),unusable("it can\u2019t be replaced",error2)}await(0,flush_folder.
n)((0,external_node_path_.dirname)(path))}}}async function readTokenFile(path){const handle=await openTokenFile(path);if(handle===null)return null;try{const stats=await handle.
stat();if(!stats.isFile())throw unusable("it is not a regular file");if(process.platform!=="win32"&&(stats.mode&63)!==0){const mode=(stats.mode&511).toString(8).
padStart(4,"0");throw unusable(`others can read or write it (mode ${mode}). Assume that the token is known: ask for consent again, and run chmod 600 on the file`)}
if(stats.size>MAX_BYTES)throw unusable(`it has ${stats.size} bytes, too many for a token`);const content=(await handle.readFile("utf8")).trim();if(content==="")
throw unusable("it is empty. Put the refresh token into it, or delete it");if(!token.L.test(content))throw unusable("it holds something else than one token on o\
ne line");return content}finally{await handle.close()}}async function openTokenFile(path){try{if((await(0,promises_.lstat)(path)).isSymbolicLink())throw unusable(
"it is a symbolic link; give the real path");const flags=external_node_fs_.constants.O_RDWR|(external_node_fs_.constants.O_NOFOLLOW??0)|(external_node_fs_.constants.
O_NONBLOCK??0);return await(0,promises_.open)(path,flags)}catch(error2){if(error2 instanceof token_store.b)throw error2;const code=(0,error_code.$)(error2);if(code===
"ENOENT")return null;throw unusable(code==="EISDIR"?"it is not a regular file":"it can\u2019t be opened for reading and writing",error2)}}async function writeBeside(path,content){
const temporary=(0,external_node_path_.join)((0,external_node_path_.dirname)(path),`.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}`);
let handle=null;try{handle=await(0,promises_.open)(temporary,"wx",OWNER_ONLY),await handle.chmod(OWNER_ONLY),await handle.writeFile(content),await handle.sync()}catch(error2){
throw await handle?.close().catch(()=>{}),handle=null,await(0,promises_.rm)(temporary,{force:!0}),unusable("its folder can\u2019t be written to",error2)}finally{
await handle?.close()}return temporary}function unusable(reason,cause){const code=(0,error_code.$)(cause);return new token_store.b(`can\u2019t be used: ${reason}${code?
` (${code})`:""}.`,{passing:code!==null,cause})}}),2009:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>TokenStoreError,e:()=>sentence});class TokenStoreError extends Error{name="TokenStoreError";passing;constructor(message,about){super(message,about.cause===
void 0?void 0:{cause:about.cause}),this.passing=about.passing}}function sentence({label},{message}){return`${label.replace(/^the /,"The ")} ${message}`}}),680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>arrived,X:()=>NO_OUTCOME});const NO_OUTCOME={uploads:[],deliveries:[],unchecked:[],conversationIds:[],ended:null};
function arrived(delivery){return delivery.status==="sent"||delivery.status==="already_sent"}}),822:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Vo:()=>NO_HISTORY,W2:()=>addEvent,iI:()=>previousOutcome,mn:()=>matchHistory});var _item_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1187);const NO_HISTORY={sent:new Set,inDoubt:!1};function addEvent(history,{item,event}){const key=keyOf(item),entry=history.get(key)??{item,sent:new Set,doubtful:new Set,
asked:null};history.set(key,entry);const{sent,doubtful,asked}=entry;event==="asked"&&asked!==null&&doubtful.add(asked),event==="unknown"&&doubtful.add(item.sha256),
event==="sent"&&(sent.add(item.sha256),doubtful.clear()),entry.asked=event==="asked"?item.sha256:null}function matchHistory(history,items){const own=items.map(item=>history.
get(keyOf(item))),withoutPath=[...history.values()].filter(({item})=>item.kind==="file"&&item.path===void 0);if(withoutPath.length===0)return own.map(historyOf);
const adopted=new Map,files=[...items.keys()].filter(index=>items[index]?.kind==="file");return adopt(({sha256,name,place})=>JSON.stringify([sha256,name,place])),
adopt(({name})=>name),own.map((entry,index)=>merge(historyOf(entry),historyOf(adopted.get(index))));function adopt(key){const taken=new Set(adopted.values()),byKey=new Map;
for(const entry of withoutPath.filter(one=>!taken.has(one)).reverse())for(const sha256 of mayHaveArrived(entry)){const same=key({...entry.item,sha256}),equals=byKey.
get(same)??[];equals.push(entry),byKey.set(same,equals)}for(const index of files){if(adopted.has(index))continue;const candidates=byKey.get(key(items[index]))??
[];let entry=candidates.pop();for(;entry&&taken.has(entry);)entry=candidates.pop();entry&&(taken.add(entry),adopted.set(index,entry))}}}function historyOf(entry){
return entry===void 0?NO_HISTORY:{sent:entry.sent,inDoubt:entry.doubtful.size>0||entry.asked!==null}}function mayHaveArrived({sent,doubtful,asked}){return new Set(
[...sent,...doubtful,...asked===null?[]:[asked]])}function merge(a,b){return b===NO_HISTORY?a:{sent:new Set([...a.sent,...b.sent]),inDoubt:a.inDoubt||b.inDoubt}}
function keyOf({kind,path,sha256,name,place}){return JSON.stringify(path===void 0?[kind,sha256,name,place]:[kind,path])}function previousOutcome(history,sha256,onChanged){
return history.sent.has(sha256)?"sent":history.sent.size>0&&onChanged==="skip"?"changed":history.sent.size>0&&sha256===_item_js__WEBPACK_IMPORTED_MODULE_0__.VF||
history.inDoubt?"unknown":"none"}}),1187:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{GL:()=>identifyUnread,PP:()=>nameItem,S3:()=>itemsOf,VF:()=>NOT_READ,ls:()=>identify});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760);function itemsOf(parts){const{text,givenTokens,files}=parts;return[...text===null?[]:[{kind:"text",text:text.filled,source:text.source}],...givenTokens.map(
mediaToken=>({kind:"token",mediaToken})),...files.map(file=>({kind:"file",file}))]}function identify(items){const seen=new Map;return items.map(item=>{const content=contentOf(
item),equals=JSON.stringify([item.kind,content.sha256,content.name]),place=seen.get(equals)??0;return seen.set(equals,place+1),{kind:item.kind,place,...content}})}
const NOT_READ="";function identifyUnread({path,absolutePath}){return{kind:"file",sha256:NOT_READ,name:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolutePath),
place:0,path}}function nameItem(item){switch(item.kind){case"text":return"the text";case"token":return`media token ${item.mediaToken}`;case"file":return item.file.
path}}function contentOf(item){switch(item.kind){case"text":return{sha256:sha256(item.source),name:""};case"token":return{sha256:sha256(item.mediaToken),name:""};case"\
file":return{sha256:item.file.sha256,name:item.file.name,path:item.file.path}}}function sha256(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256").update(text).digest("hex")}}),3117:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EB:()=>warnOfChanged,nT:()=>skipAll,rp:()=>createQueues});var _kenar_recipient_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1208),_text_safe_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1032),_history_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(822),_item_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1187);function createQueues(plan,identities,previous){
return plan.recipients.map(recipient=>{const histories=previous.historiesOf((0,_kenar_recipient_js__WEBPACK_IMPORTED_MODULE_3__.t)(recipient),identities),outcomes=identities.
map(({sha256},index)=>(0,_history_js__WEBPACK_IMPORTED_MODULE_1__.iI)(histories[index]??_history_js__WEBPACK_IMPORTED_MODULE_1__.Vo,sha256,plan.onChanged)),queue=createQueue(
recipient,outcomes);return outcomes.forEach((outcome,index)=>{(outcome==="sent"||outcome==="changed")&&queue.settle(index,"already_sent"),outcome==="unknown"&&plan.
onUnknown==="fail"&&queue.settle(index,"unknown",IN_DOUBT)}),queue})}const IN_DOUBT="An earlier attempt asked for this message and its outcome is not known, so \
it is not sent again. Look into the chat; with on_unknown: resend it is sent once more.",MAY_HAVE_ARRIVED="An earlier attempt asked for this message, and may ha\
ve delivered it.";function createQueue(recipient,previous){const name=(0,_kenar_recipient_js__WEBPACK_IMPORTED_MODULE_3__.t)(recipient),{length}=previous,deliveries=new Array(
length).fill(null);let position=0;const settle=(index,status,error=null)=>{const inDoubt=previous[index]==="unknown"&&(status==="not_sent"||status==="failed");deliveries[index]=
{recipient:name,status:inDoubt&&status==="not_sent"?"unknown":status,error:inDoubt?`${error??""} ${MAY_HAVE_ARRIVED}`.trim():error}};return{recipient,next(){for(;position<
length&&deliveries[position];)position+=1;return position<length?position:null},needs:index=>deliveries[index]===null,countsChanged:index=>previous[index]==="ch\
anged",settle,end(reason){deliveries.forEach((delivery,index)=>{delivery===null&&settle(index,"not_sent",reason)})},delivery:index=>deliveries[index]??{recipient:name,
status:"not_sent",error:null}}}function warnOfChanged(items,queues,log){items.forEach((item,index)=>{if(item.kind!=="file"||!queues.some(queue=>queue.countsChanged(
index)))return;const{path}=item.file;log.warning(`An earlier attempt of this run sent ${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.TN)(path)} with another co\
ntent. It counts as sent and is not sent again to the chats that have it. To send what changed, set on_changed: send.`,{file:path})})}function skipAll(items,unread,plan,previous,reason){
const identities=[...(0,_item_js__WEBPACK_IMPORTED_MODULE_2__.ls)(items),...unread.map(_item_js__WEBPACK_IMPORTED_MODULE_2__.GL)],queues=createQueues({...plan,onUnknown:"\
fail"},identities,previous);for(const queue of queues)queue.end(reason);const deliveries=identities.map((_identity,index)=>queues.map(queue=>queue.delivery(index)));
return{uploads:items.map((item,index)=>item.kind==="file"?{status:"skipped",mediaToken:previous.mediaToken(identities[index])}:null),deliveries:deliveries.slice(
0,items.length),unchecked:deliveries.slice(items.length),conversationIds:[],ended:null}}}),582:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>valuesFromGitHub,_:()=>releaseValues});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),_message_values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1731);function valuesFromGitHub(env){const event=readEvent(env),reported=event.workflow_run??{},text=(name,other)=>String(other??env[name]??""),sha=text("GITHUB\
_SHA",reported.head_sha),commit=event.workflow_run?reported.head_commit:event.head_commit;return{..._message_values_js__WEBPACK_IMPORTED_MODULE_1__.RM,repository:text(
"GITHUB_REPOSITORY"),workflow:text("GITHUB_WORKFLOW",reported.name),job:text("GITHUB_JOB"),run_url:reported.html_url??runUrl(env),run_number:text("GITHUB_RUN_NU\
MBER",reported.run_number),attempt:text("GITHUB_RUN_ATTEMPT",reported.run_attempt),event:text("GITHUB_EVENT_NAME"),actor:text("GITHUB_ACTOR",reported.actor?.login),
ref_name:reported.head_branch??refName(env),tag:event.release?.tag_name??tagOf(env),sha,short_sha:sha.slice(0,7),commit_subject:String(commit?.message??"").split(
/\r?\n/,1)[0]??"",release:event.release?releaseValues(event.release):null,pull_request:pullRequestValues(event)}}function refName(env){return env.GITHUB_REF_NAME||
(env.GITHUB_REF??"").replace(/^refs\/(heads|tags|pull)\//,"")}function tagOf(env){return env.GITHUB_REF?/^refs\/tags\/(.+)$/s.exec(env.GITHUB_REF)?.[1]??"":env.
GITHUB_REF_TYPE==="tag"?refName(env):""}function releaseValues(release){return{name:release.name||(release.tag_name??""),url:release.html_url??"",notes:release.
body??""}}function pullRequestValues(event){const pull=event.pull_request??(event.issue?.pull_request?event.issue:null);return pull?{number:String(pull.number??
""),title:pull.title??"",url:pull.html_url??""}:null}function runUrl({GITHUB_SERVER_URL,GITHUB_REPOSITORY,GITHUB_RUN_ID}){return!GITHUB_SERVER_URL||!GITHUB_REPOSITORY||
!GITHUB_RUN_ID?"":`${GITHUB_SERVER_URL.replace(/\/+$/,"")}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`}function readEvent({GITHUB_EVENT_PATH}){if(!GITHUB_EVENT_PATH)
return{};try{const event=JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(GITHUB_EVENT_PATH,"utf8"));return typeof event=="object"&&event!==null?
event:{}}catch{return{}}}}),1357:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L1:()=>readCredentials,
TE:()=>locationWarnings,mb:()=>readLocation,n1:()=>readRedirectUri});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_credentials_token_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5847),_credentials_token_store_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2009),_media_disk_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2509),_text_safe_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1032);const CLIENT=["\
client_id","client_secret","redirect_uri"],LOCATIONS=["refresh_token_secret","refresh_token_file"];async function readCredentials(reader,workspace,about){const accessToken=reader.
credential("access_token"),refreshToken=reader.credential("refresh_token"),clientId=reader.credential("client_id")??"",clientSecret=reader.credential("client_se\
cret")??"",redirectUri=readRedirectUri(reader),keptIn=await readLocation(reader,workspace,about.online);if(!about.online)return{kind:"none"};const isGiven=input=>reader.
text(input)!=="";if(refreshToken===null&&!keptIn?.hasToken){const stray=[...CLIENT,...LOCATIONS].filter(isGiven),isFileWrong=isGiven("refresh_token_file")&&keptIn===
null;return stray.length>0&&!isFileWrong&&reader.problem("refresh_token",whyNeeded(stray)),accessToken===null?{kind:"none"}:{kind:"fixed",accessToken}}for(const input of CLIENT)
isGiven(input)||reader.problem(input,"is empty. A refresh needs client_id, client_secret and redirect_uri.");return LOCATIONS.some(isGiven)||reader.problem("ref\
resh_token_secret","is empty, and so is refresh_token_file. A refresh replaces the refresh token: name the secret or the file where the new one is kept."),keptIn===
null?{kind:"none"}:{kind:"refresh",client:{clientId,clientSecret,redirectUri},refreshToken,accessToken,keptIn:keptIn.location}}function locationWarnings(credentials,isHosted){
return!isHosted||credentials.kind!=="refresh"||credentials.keptIn.kind==="secret"?[]:["refresh_token_file is on a GitHub-hosted runner, which is thrown away aft\
er the job, and the new refresh token with it. Keep it in refresh_token_secret, or put the file away in a later step."]}function whyNeeded(stray){return stray.includes(
"refresh_token_file")?"is empty, and refresh_token_file does not exist yet. The first time, give both.":`is empty, but ${stray.join(", ")} ${stray.length===1?"i\
s":"are"} given. Give the refresh token too: does its secret exist, under this name?`}function readRedirectUri(reader){const value=reader.text("redirect_uri");if(value!==
""&&(!URL.canParse(value)||/[\s\p{Cc}]/u.test(value))){const quoted=`\u201C${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_5__.Kb)(value,100)}\u201D`;reader.problem(
"redirect_uri",`is ${quoted}, which is not a URL. Give the one that the consent was given with.`)}return value}async function readLocation(reader,workspace,online){
const[secret,file]=LOCATIONS.map(input=>reader.text(input)),ofSecret=secret===""?null:readSecretLocation(reader,secret,online),ofFile=file===""?null:await readFileLocation(
reader,file,workspace,online);return secret!==""&&file!==""&&reader.problem("refresh_token_file","is given together with refresh_token_secret: it would not be k\
nown which of them has the newest token. Give one of the two."),ofSecret??ofFile}function readSecretLocation(reader,text,online){const githubToken=reader.credential(
"github_token");githubToken===null&&online&&reader.problem("github_token","is empty. refresh_token_secret needs a token that may write that secret.");const[,environment=null,
name=""]=/^(?:(.*)\/)?([^/]*)$/s.exec(text)??[],isName=/^[a-z_][a-z0-9_]*$/i.test(name)&&!/^github_/i.test(name),isEnvironment=environment===null||/^[^\p{Cc}]{1,255}$/u.
test(environment);return!isName||!isEnvironment?(reader.problem("refresh_token_secret",`is \u201C${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_5__.Kb)(text,100)}\u201D\
; allowed: NAME or ENVIRONMENT/NAME. The name of a secret has letters, digits and _, does not begin with a digit or with GITHUB_.`),null):githubToken===null?null:
{location:{kind:"secret",secret:{name,environment,githubToken}},hasToken:!1}}async function readFileLocation(reader,text,workspace,online){const complain=message=>(reader.
problem("refresh_token_file",`is \u201C${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_5__.Kb)(text,100)}\u201D, which ${message}`),null),given=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(workspace,text),folder=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(given)).catch(
()=>null);if((0,_media_disk_js__WEBPACK_IMPORTED_MODULE_4__.UO)(given,workspace)||folder!==null&&(0,_media_disk_js__WEBPACK_IMPORTED_MODULE_4__.UO)(folder,workspace))
return complain("lies inside the workspace, where later steps could publish it. Give an absolute path outside.");if(folder===null)return complain("lies in a fol\
der that can\u2019t be found. Create the folder first.");const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
basename)(given));if(!online)return{location:{kind:"file",path},hasToken:!1};try{return{location:{kind:"file",path},hasToken:await(0,_credentials_token_file_js__WEBPACK_IMPORTED_MODULE_2__.
O)(path)!==null}}catch(error){if(error instanceof _credentials_token_store_js__WEBPACK_IMPORTED_MODULE_3__.b)return complain(error.message);throw error}}}),1140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dx:()=>linesOf,WF:()=>createReader,aS:()=>baseUrlProblem});var _text_safe_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1032),_table_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3879);function createReader(raw){const problems=[],problem=(input,message)=>{problems.push({input,
message:`${input} ${message}`})},text=input=>raw[input]?.trim()||defaultOf(input),quote=input=>(0,_table_js__WEBPACK_IMPORTED_MODULE_1__.$f)(input)?"not as expe\
cted":`\u201C${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(text(input),100)}\u201D`;return{problems,problem,text,choice(input,allowed){const value=text(input).
toLowerCase(),found=allowed.find(one=>one===value);return found===void 0&&problem(input,`is ${quote(input)}; allowed: ${allowed.join(", ")}.`),found??allowed[0]},
flag(input){const value=text(input).toLowerCase();return value==="true"||value==="false"?value==="true":(problem(input,`is ${quote(input)}; allowed: true, false\
.`),defaultOf(input)==="true")},integer(input,least,most){const value=text(input),number=Number(value);return/^\d+$/.test(value)&&number>=least&&number<=most?number:
(problem(input,`is ${quote(input)}; allowed: a whole number from ${least} to ${most}.`),least)},lines:input=>linesOf(text(input)),credential(input){const value=text(
input);if(value==="")return null;if(!/^[\x21-\x7E]+$/.test(value)){const which=(0,_table_js__WEBPACK_IMPORTED_MODULE_1__.$f)(input)?"":`is ${quote(input)}, whic\
h `;problem(input,`${which}holds a blank, a line break or a character that no credential has. Was it pasted whole?`)}return value},baseUrl(input){const reason=URL.
canParse(text(input))?baseUrlProblem(new URL(text(input))):"is not a URL";if(reason!==null){const which=/[@?#]/.test(text(input))?"":`is ${quote(input)}, which `;
problem(input,`${which}${reason}; allowed: https://HOST, with or without a path, or http on loopback.`)}return text(input).replace(/\/+$/,"")}}}function linesOf(text){
return text.split(/\r?\n|\r/).map(line=>line.trim()).filter(line=>line!=="")}function defaultOf(input){const entry=_table_js__WEBPACK_IMPORTED_MODULE_1__.mc[input];
return"default"in entry?entry.default:""}function baseUrlProblem(url){return url.username||url.password?"holds a user name or a password":/[?#]/.test(url.href)?
"holds a query or a fragment":url.protocol==="https:"||url.protocol==="http:"&&isLoopback(url.hostname)?null:`begins with ${url.protocol}//`}function isLoopback(hostname){
return hostname==="localhost"||hostname==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(hostname)}}),3879:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$f:()=>isSecret,Qh:()=>INPUT_NAMES,VX:()=>secretValues,mc:()=>INPUTS});var _kenar_endpoints_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
957);const INPUTS={files:{},working_directory:{},if_no_files_found:{default:"error"},media_tokens:{},api_key:{secret:!0},conversation_id:{},conversation_type:{default:"\
bot"},user_id:{},access_token:{secret:!0},refresh_token:{secret:!0},client_id:{},client_secret:{secret:!0},redirect_uri:{},refresh_token_secret:{},refresh_token_file:{},
github_token:{secret:!0},message:{},job_status:{runnerDefault:"${{ job.status }}"},message_format:{default:"template"},message_file:{},buttons:{},receiver_buttons:{},
on_invalid:{default:"fail"},dry_run:{default:"false"},send:{default:"true"},limits:{},receipt:{},on_unknown:{default:"fail"},on_changed:{default:"skip"},results_file:{},
concurrency:{default:"4"},retries:{default:"3"},timeout:{default:"60"},job_summary:{default:"true"},api_url:{default:_kenar_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.
yX.api},upload_url:{default:_kenar_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.yX.upload},oauth_url:{default:_kenar_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.yX.oauth}},
INPUT_NAMES=Object.keys(INPUTS);function isSecret(name){return"secret"in INPUTS[name]}function secretValues(raw){return INPUT_NAMES.filter(isSecret).flatMap(name=>raw[name]??
[])}}),957:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CH:()=>consentUrl,HX:()=>messageUrl,
St:()=>uploadTokenUrl,ak:()=>usersUrl,vQ:()=>tokenUrl,vm:()=>PANEL_URL,yX:()=>DEFAULT_HOSTS,zj:()=>uploadUrl});const DEFAULT_HOSTS={api:"https://open-api.divar.\
ir",upload:"https://chat.divar.ir",oauth:"https://oauth.divar.ir"},MESSAGE_PATHS={bot:id2=>`/v1/open-platform/chat/bot/conversations/${id2}/messages`,user:id2=>`\
/v1/open-platform/chat/bot/users/${id2}/messages`,post:id2=>`/v2/open-platform/conversations/${id2}/messages`};function uploadTokenUrl(hosts){return`${hosts.api}\
/experimental/open-platform/chat/upload`}function uploadUrl(hosts,mediaType){return`${hosts.upload}/upload/${encodeURIComponent(mediaType)}`}function messageUrl(hosts,kind,id2){
return`${hosts.api}${MESSAGE_PATHS[kind](encodeURIComponent(id2))}`}function tokenUrl(hosts){return`${hosts.oauth}/oauth2/token`}function consentUrl(hosts){return`${hosts.
oauth}/oauth2/auth`}function usersUrl(hosts){return`${hosts.api}/v1/open-platform/users`}const PANEL_URL="https://divar.ir/kenar"}),2669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>KenarError,c:()=>CancelledError});class KenarError extends Error{name="KenarError";problem;hint;step;kind;status;endsRun;isDaily;constructor(problem,hint,about){
super(`${problem} ${hint}`.trim(),about.cause===void 0?void 0:{cause:about.cause}),this.problem=problem,this.hint=hint,this.step=about.step,this.kind=about.kind,
this.status=about.status??null,this.endsRun=about.endsRun??!1,this.isDaily=about.isDaily??!1}}class CancelledError extends Error{name="CancelledError";constructor(){
super("The run was cancelled.")}}}),6404:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{T6:()=>ProxyError,Wm:()=>proxySecrets,iJ:()=>proxyFor,rq:()=>readProxies});const VARIABLES=["HTTPS_PROXY","ALL_PROXY","HTTP_PROXY"];class ProxyError extends Error{name="\
ProxyError"}function proxySecrets(env){return VARIABLES.flatMap(name=>[env[name],env[name.toLowerCase()]]).flatMap(value=>/^(?:[a-z0-9]+:\/\/)?\/*([^/]+)@/i.exec(
value?.trim().replace(QUOTES,"")??"")?.[1]??[]).flatMap(login=>{const[user="",...rest]=login.split(":"),password=rest.join(":"),both=password===""?[]:[`${decoded(
user)}:${decoded(password)}`],secret=password===""&&user.length<MIN_TOKEN?"":password||user;return[secret,decoded(secret),...both].filter(one=>one!=="")})}const MIN_TOKEN=20;
function decoded(password){try{return decodeURIComponent(password)}catch{return password}}function readProxies(env){const read=name=>(env[name.toLowerCase()]||env[name]||
"").trim(),variable=VARIABLES.find(name=>read(name)!==""),noProxy=read("NO_PROXY");if(variable===void 0)return{proxy:null,noProxy};const url=urlOf(variable,read(
variable));return{proxy:{url,host:new URL(url).host,variable},noProxy}}function proxyFor(url,{proxy,noProxy}){return url.protocol==="https:"&&!isExcluded(url,noProxy)?
proxy:null}function isExcluded(url,noProxy){const hostname=url.hostname.replace(/^\[|\]$/g,"").replace(/\.$/,""),port=url.port||"443";return noProxy.toLowerCase().
split(/[,\s]+/).some(entry=>{const[,bracketed,name=bracketed??entry,entryPort=port]=ENTRY.exec(entry)??[];if(name===""||entryPort!==port)return!1;if(name==="*")
return!0;const domain=name.replace(/^\*?\./,"").replace(/\.$/,"");return!name.startsWith("*")&&hostname===domain||hostname.endsWith(`.${domain}`)})}const ENTRY=/^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/,
SCHEMES=["http:","https:","socks5:","socks:"],QUOTES=/^["'“”]|["'“”]$/g;function urlOf(name,value){const url=(value.includes("://")?value:`http://${value}`).
replace(/^socks5h:/i,"socks5:"),problem=value.search(QUOTES)>=0?QUOTED:problemIn(url);if(problem!==null)throw new ProxyError(`The environment variable ${name} ${problem}`);
return url}function problemIn(url){if(!URL.canParse(url))return NOT_A_PROXY_URL;const{protocol,username,password,pathname,search,hash}=new URL(url);if(!["","/"].
includes(pathname)||search||hash)return NOT_A_PROXY_URL;try{decodeURIComponent(username+password)}catch{return NOT_A_PROXY_URL}return SCHEMES.includes(protocol)?
protocol.startsWith("socks")&&!("withResolvers"in Promise)?`names a SOCKS proxy, which needs Node 22 or newer; this is Node ${process.versions.node}. Use a newe\
r Node or an HTTP proxy.`:null:NOT_A_PROXY_URL}const NOT_A_PROXY_URL="is not the URL of a proxy, such as http://proxy.example:3128; allowed: http, https, socks5\
 and socks5h, with user and password percent-encoded.",QUOTED="is in quotation marks, which are part of its value. Remove them."}),1208:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>needsAccessToken,t:()=>nameRecipient});function nameRecipient(recipient){return`${recipient.kind}:${recipient.id}`}
function needsAccessToken(recipient){return recipient.kind!=="bot"}}),5956:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$I:()=>WRITE_AGAIN,Ad:()=>toM4a,BM:()=>SEND_CONTENT,Gp:()=>EXPORT_AUDIO,Iy:()=>OLD_EXCEL,J$:()=>toMp4,JO:()=>EXPORT_IMAGE,KD:()=>DJVU,Ki:()=>video,
L_:()=>audioOrVideo,Oc:()=>RECONTAIN_MP4,Sl:()=>image,TO:()=>EXPORT_VIDEO,_u:()=>shrinkAdvice,a$:()=>TEXT,cp:()=>adviceFor,g3:()=>HTML,hY:()=>office,iI:()=>audioOf,
iP:()=>HEIC,m2:()=>POSTSCRIPT,mM:()=>SEND_LINK,qD:()=>EXPORT_PDF,sU:()=>OLD_POWERPOINT,t4:()=>SVG,xn:()=>EPUB,z7:()=>audio,zY:()=>OLD_WORD});var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3801);function adviceFor(advice,declaredFormat){return typeof advice=="string"?advice:(declaredFormat===null?void 0:advice[declaredFormat])??advice.other}const run=command=>`\
\`${command}\``,toMp4=extension=>`Convert it to MP4: ${run(`ffmpeg -i in.${extension} -pix_fmt yuv420p out.mp4`)}.`,toM4a=extension=>`Convert it to M4A: ${audioOf(
extension)}.`,audioOf=extension=>run(`ffmpeg -i in.${extension} -vn -b:a 64k out.m4a`),RECONTAIN_MP4=`Make it a plain MP4: ${run("ffmpeg -i in.mp4 -c copy out.m\
p4")}.`,byVoice=(voice,other)=>({M4A:voice,"3GP":voice,other}),audio=extension=>toM4a(extension),video=extension=>byVoice(toM4a(extension),toMp4(extension)),audioOrVideo=extension=>({
MP4:toMp4(extension),other:toM4a(extension)}),image=extension=>`Convert it to PNG: ${run(`ffmpeg -i in.${extension} -frames:v 1 out.png`)}.`,HEIC=`Convert it to\
 JPEG: ${run("heif-convert in.heic out.jpg")}, on macOS ${run("sips -s format jpeg in.heic --out out.jpg")}.`,SVG=`Convert it to PNG: ${run("rsvg-convert in.svg\
 -o out.png")}.`,EXPORT_AUDIO="Export it as M4A from the program that made it.",EXPORT_VIDEO="Export it as MP4 from the program that made it.",EXPORT_IMAGE="Exp\
ort it as PNG or JPEG from the program that made it.";function shrinkAdvice(format){const{mediaType,extensions}=_catalog_js__WEBPACK_IMPORTED_MODULE_0__.hR[format],
source=`ffmpeg -i in.${extensions[0]}`;return mediaType==="image"?`Make it smaller: ${run(`${source} -vf scale=1600:-1 out.jpg`)}.`:mediaType==="voice"?`Make it\
 smaller: ${run(`${source} -vn -ac 1 -b:a 32k out.m4a`)}.`:mediaType==="video"?`Make it smaller: ${run(`${source} -crf 30 -vf scale=-2:720 out.mp4`)}.`:format===
"PDF"?`Make it smaller: ${run("gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -o out.pdf in.pdf")}, or split it.`:"Make its pictures smaller, or split it."}const convert=(format,extension)=>`\
Convert it to ${format}: ${run(`soffice --headless --convert-to ${format.toLowerCase()} in.${extension}`)}.`,office=(format,extension)=>({PDF:convert("PDF",extension),
other:convert(format,extension)}),OLD_EXCEL=office("XLSX","xls"),OLD_WORD="Open it in LibreOffice or Word, and save it as DOCX.",OLD_POWERPOINT="Open it in Libr\
eOffice, and save it as PPTX.",POSTSCRIPT=`Convert it to PDF: ${run("ps2pdf in.ps out.pdf")}.`,DJVU=`Convert it to PDF: ${run("ddjvu -format=pdf in.djvu out.pdf")}\
.`,EPUB=`Convert it to PDF: ${run("ebook-convert in.epub out.pdf")}.`,EXPORT_PDF="Export it as PDF from the program that made it.",SUSPECT="Look at its content:\
 it may be an error message or a login page instead of the file.",HTML={...bySuffix(["XLS","XLSX"],`${SUSPECT} If it is a report, ${lower(`Convert it to XLSX: ${run(
'soffice --headless --infilter="HTML (StarCalc)" --convert-to xlsx in.html')}.`)}`),...bySuffix(["DOC","DOCX"],`${SUSPECT} If it is a report, ${lower(`Convert i\
t to DOCX: ${run('soffice --headless --convert-to "docx:MS Word 2007 XML" in.html')}.`)}`),other:`${SUSPECT} If it is a report, print it to PDF: ${run("chromium\
 --headless --print-to-pdf=out.pdf in.html")}.`},TEXT=`${SUSPECT} If it is not, ${lower(convert("PDF","txt"))}`,SEND_LINK="Divar accepts no programs, fonts or d\
atabases. Send a link to it instead.",SEND_CONTENT="Divar accepts no archives. Send the files in it one by one.",WRITE_AGAIN="Create it again: the step that wri\
tes it may have failed, or the disk was full.";function bySuffix(formats,text){return Object.fromEntries(formats.map(format=>[format,text]))}function lower(text){
return text.charAt(0).toLowerCase()+text.slice(1)}}),3801:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{BU:()=>FORMAT_NAMES,Jc:()=>LIMITS_IN_MB,Z2:()=>MEDIA_TYPES,hR:()=>FORMATS,qQ:()=>formatOfExtension,w:()=>likelyFormat});const MEDIA_TYPES=[
"image","file","voice","video"],FORMATS={PNG:{mediaType:"image",extensions:["png"],mimeType:"image/png"},JPEG:{mediaType:"image",extensions:["jpg","jpeg"],mimeType:"\
image/jpeg"},PDF:{mediaType:"file",extensions:["pdf"],mimeType:"application/pdf"},DOC:{mediaType:"file",extensions:["doc"],mimeType:"application/msword"},DOCX:{
mediaType:"file",extensions:["docx"],mimeType:"application/vnd.openxmlformats-officedocument.wordprocessingml.document"},XLS:{mediaType:"file",extensions:["xls"],
mimeType:"application/vnd.ms-excel"},XLSX:{mediaType:"file",extensions:["xlsx"],mimeType:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},PPT:{
mediaType:"file",extensions:["ppt"],mimeType:"application/vnd.ms-powerpoint"},PPTX:{mediaType:"file",extensions:["pptx"],mimeType:"application/vnd.openxmlformat\
s-officedocument.presentationml.presentation"},M4A:{mediaType:"voice",extensions:["m4a"],mimeType:"audio/mp4"},"3GP":{mediaType:"voice",extensions:["3gp"],mimeType:"\
audio/3gpp"},MP4:{mediaType:"video",extensions:["mp4"],mimeType:"video/mp4"}},LIMITS_IN_MB={image:5,file:5,voice:1.5,video:50},FORMAT_NAMES=Object.keys(FORMATS),
BY_EXTENSION=new Map(FORMAT_NAMES.flatMap(format=>FORMATS[format].extensions.map(extension=>[extension,format])));function formatOfExtension(extension){return BY_EXTENSION.
get(extension.toLowerCase())??null}const ALIASES={jfif:"JPEG",jpe:"JPEG",apng:"PNG",m4v:"MP4",m4b:"M4A","3gpp":"3GP"};function likelyFormat(extension){const lower=extension.
toLowerCase();return formatOfExtension(lower)??(Object.hasOwn(ALIASES,lower)?ALIASES[lower]:null)}}),7451:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MR:()=>mimeTypeOf,be:()=>formatOf,eO:()=>known,qO:()=>unsupported});var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3801);const KINDS={PNG:{formats:["PNG"],label:"a PNG image"},JPEG:{formats:["JPEG"],label:"a JPEG image"},PDF:{formats:["PDF"],label:"a PDF document"},DOC:{formats:[
"DOC"],label:"a Word document (DOC)"},DOCX:{formats:["DOCX"],label:"a Word document (DOCX)"},XLS:{formats:["XLS"],label:"an Excel workbook (XLS)"},XLSX:{formats:[
"XLSX"],label:"an Excel workbook (XLSX)"},PPT:{formats:["PPT"],label:"a PowerPoint presentation (PPT)"},PPTX:{formats:["PPTX"],label:"a PowerPoint presentation \
(PPTX)"},"protected Office":{formats:[],label:"an encrypted Office file"},"truncated Office":{formats:[],label:"the beginning of an Office file"},"M4A audio":{formats:[
"M4A"],label:"an M4A recording"},"3GP audio":{formats:["3GP"],label:"a 3GP recording"},"M4A or 3GP audio":{formats:["M4A","3GP"],label:"audio recording"},"MP4 v\
ideo":{formats:["MP4"],label:"an MP4 video"},"3GP video":{formats:["3GP"],label:"a 3GP video",mimeType:"video/3gpp"},"MP4 or 3GP video":{formats:["MP4"],label:"\
an MP4 video"},"neither audio nor video":{formats:["MP4"],label:"an MP4 file with neither audio nor picture",mimeType:"application/mp4"},"MP4 without index":{formats:[
"MP4","M4A","3GP"],label:"an MP4 file without its index"},unsupported:{formats:[],label:"an unknown format"}};function known(kind,signs={}){const{truncated=null,
password="none",advice=null}=signs;return{kind,label:KINDS[kind].label,advice,mimeType:null,truncated,password}}function unsupported(label,advice=null,mimeType=null,truncated=null){
return{kind:"unsupported",label,advice,mimeType,truncated,password:"none"}}function formatOf(content,declaredFormat){const formats=KINDS[content.kind].formats;return declaredFormat!==
null&&formats.includes(declaredFormat)?declaredFormat:formats[0]??null}function mimeTypeOf(content,declaredFormat){if(content.mimeType!==null)return content.mimeType;
const kind=KINDS[content.kind];if(kind.mimeType!==void 0)return kind.mimeType;const format=formatOf(content,declaredFormat)??(content.kind==="unsupported"?null:
declaredFormat);return format===null?null:_catalog_js__WEBPACK_IMPORTED_MODULE_0__.hR[format].mimeType}}),2509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D4:()=>withFile,FK:()=>isInside,UO:()=>isWithin,_G:()=>isSameState,cu:()=>identityOf,ii:()=>isAt,qm:()=>leadsOut,tM:()=>OPEN_FLAGS});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);const OPEN_FLAGS=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0)|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW??0);async function withFile(realPath,use){
const fd=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(realPath,OPEN_FLAGS);try{return await use(fd,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd,{bigint:!0}))}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd)}}function isInside(path,folder){const inner=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,path);
return inner!==""&&inner!==".."&&!/^\.\.[\\/]/.test(inner)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner)}function isWithin(path,folder){return path===
folder||isInside(path,folder)}function leadsOut(path,folder){if(!isInside(path,folder))return!1;for(let above=path;above!==folder;above=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(above)){const real=targetOf(above);if(real!==null)return real!==folder&&!isInside(real,folder)}return!1}function targetOf(path){try{return node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync.native(path)}catch{try{const folder=node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path))}catch{return null}}}function isAt(realPath,fd,{
dev,ino}){if(process.platform==="linux"&&openedAt(fd)===realPath)return!0;const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(realPath);if(node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync.native(folder)!==folder)return!1;const current=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(realPath,{bigint:!0});return current.dev===dev&&current.
ino===ino}function openedAt(fd){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${fd}`)}catch{return null}}function identityOf(stats){
return{device:stats.dev,inode:stats.ino,size:stats.size,modifiedNs:stats.mtimeNs,changedNs:stats.ctimeNs}}function isSameState(a,b){return a.device===b.device&&
a.inode===b.inode&&a.size===b.size&&a.modifiedNs===b.modifiedNs}}),4576:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{EY:()=>parsePattern,Fm:()=>SearchError,UZ:()=>withExistingNames,yk:()=>escapeGlob});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8161),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760);class SearchError extends Error{name="\
SearchError"}class PatternError extends SearchError{name="PatternError"}const WINDOWS=process.platform==="win32",MAGIC=WINDOWS?/[*?[]/:/[*?[\\]/;function parsePattern(line,workingDirectory){
const text=line.trim();if(text===""||text.startsWith("#"))return null;const[marks=""]=/^[!\s]*/.exec(text)??[],path=text.slice(marks.length);if(path==="")throw new PatternError(
`"${text}" names no file: write a pattern after the "!"`);const plain=path.replace(/\[!?\]?[^\]]*\]/g,brackets=>brackets==="[]]"?"]":brackets),{base,rest}=split(
WINDOWS?plain.replaceAll("\\","/"):plain,workingDirectory);if(rest.includes(".."))throw new PatternError(`"${text}": ".." can't follow a wildcard. Write the pat\
h without it`);return{text,excludes:marks.replace(/\s/g,"").length%2===1,base,rest}}function split(path,workingDirectory){const atHome=path==="~"||path.startsWith(
"~/"),root=atHome?(0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)():(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path)?(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
parse)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)).root:workingDirectory,segments=path.slice(atHome?1:(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(
path)?(0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(path).root.length:0).split("/").filter(segment=>segment!==""&&segment!=="."),firstMagic=segments.findIndex(
segment=>MAGIC.test(segment)),literal=firstMagic===-1?segments:segments.slice(0,firstMagic),inside=/\/\.?$/.test(path)&&segments.length>0?["*","**"]:[];return{base:(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
resolve)(root,...literal),rest:[...segments.slice(literal.length),...inside]}}function withExistingNames(pattern){let{base,rest}=pattern;for(let[name]=rest;name!==
void 0&&exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base,name));[name]=rest)base=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base,name),rest=rest.
slice(1);return rest===pattern.rest?null:{...pattern,base,rest}}function exists(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path,{throwIfNoEntry:!1})!==
void 0}catch{return!1}}function escapeGlob(path){return(node_path__WEBPACK_IMPORTED_MODULE_2__.sep==="/"?path.replaceAll("\\","\\\\"):path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.
sep,"/")).replace(/[*?[]/g,"[$&]").replace(/[\r\n]/g,"?").replace(/\s$/,"[$&]")}}),9773:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>readFullySync,l:()=>readFully});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);async function readFully(file,buffer,position){
let filled=0;for(;filled<buffer.length;){const{bytesRead}=await file.read(buffer,filled,buffer.length-filled,position+filled);if(bytesRead===0)break;filled+=bytesRead}
return filled}function readFullySync(fd,buffer,position){let filled=0;for(;filled<buffer.length;){const bytesRead=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(
fd,buffer,filled,buffer.length-filled,position+filled);if(bytesRead===0)break;filled+=bytesRead}return filled}}),4780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K0:()=>isZip,Qv:()=>id3Size,RZ:()=>FIRST_BOXES,Xm:()=>isJpeg,Z0:()=>isOle,kJ:()=>isMp4,oP:()=>isPng,tc:()=>isArchive,
th:()=>pdfStart});const PNG=Buffer.from(`\x89PNG\r

`,"latin1"),OLE=Buffer.from("d0cf11e0a1b11ae1","hex"),ZIP=[67324752,101010256];function isPng(head){return startsWith(head,PNG)}function isJpeg(head){return head[0]===
255&&head[1]===216&&head[2]===255&&head[3]!==247}function isZip(head){return head.length>=4&&ZIP.includes(head.readUInt32LE(0))}function isOle(head){return startsWith(
head,OLE)}const FIRST_BOXES=new Set(["ftyp","styp","moov","moof","mdat","free","skip","wide","uuid","pnot","sidx","emsg","prft","pdin"]);function isMp4(head){if(head.
length<8||!FIRST_BOXES.has(head.toString("latin1",4,8)))return!1;const size=head.readUInt32BE(0);return size===0||size===1||size>=8}const ARCHIVES=[[0,"Rar!\x07"],
[0,"7z\xBC\xAF'"],[0,`!<arch>
`],[257,"ustar"],[0,"07070"],[0,"\xC7q"],[0,"\x8B\b"],[0,'"M'],[0,"(\xB5/\xFD"]];function isArchive(head){return ARCHIVES.some(([at,bytes])=>head.toString("l\
atin1",at,at+bytes.length)===bytes)}const PDF_HEADER_WITHIN=1024;function pdfStart(head){const at=head.subarray(0,PDF_HEADER_WITHIN).indexOf("%PDF-");return at===
-1?null:at}function id3Size(head){if(head.length<10||head.toString("latin1",0,3)!=="ID3")return null;const lengths=head.subarray(6,10);if(lengths.some(byte=>byte>
127))return null;const footer=(head[5]&16)===0?0:10;return 10+lengths.reduce((sum,byte)=>sum*128+byte,0)+footer}function startsWith(head,signature){return head.
subarray(0,signature.length).equals(signature)}}),1731:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$D:()=>MAX_TEXT_BYTES,IW:()=>SHAPE,IZ:()=>isGroup,K0:()=>cleanValues,RM:()=>NO_VALUES,zL:()=>VALUE_NAMES});const MAX_TEXT_BYTES=64*1024,SHAPE={repository:"addr\
ess",workflow:"text",job:"text",job_status:"text",job_status_fa:"text",run_url:"address",run_number:"text",attempt:"text",event:"text",actor:"text",ref_name:"te\
xt",tag:"text",sha:"text",short_sha:"text",commit_subject:"text",release:{name:"text",url:"address",notes:"lines"},pull_request:{number:"text",title:"text",url:"\
address"},date:"text",date_fa:"text",files:[{name:"text",size:"text",media_type:"text"}]},NO_VALUES={repository:"",workflow:"",job:"",job_status:"",run_url:"",run_number:"",
attempt:"",event:"",actor:"",ref_name:"",tag:"",sha:"",short_sha:"",commit_subject:"",release:null,pull_request:null},VALUE_NAMES=Object.entries(SHAPE).flatMap(
([name,kind])=>isGroup(kind)?Object.keys(kind).map(part=>`${name}.${part}`):name);function isGroup(kind){return typeof kind=="object"&&!Array.isArray(kind)}function cleanValues(values,target){
return cleaned(values,SHAPE,target==="text"?forText:forLink)}function cleaned(value,kind,clean){return typeof kind=="string"?clean(String(value??""),kind):value==
null?null:Array.isArray(value)?value.map(one=>cleaned(one,kind[0],clean)):Object.fromEntries(Object.entries(kind).map(([name,part])=>[name,cleaned(value[name],part,
clean)]))}function forText(value,leaf){const lines=value.replace(/\r\n?/g,`
`).replace(UNWANTED,"");return leaf==="lines"?lines:lines.replace(/[\n\t\u2028\u2029]+/g," ").trim()}function forLink(value,leaf){const text=forText(value,"text");
return leaf==="address"?text:/^\.+$/.test(text)?"":encodeURIComponent(text)}const UNWANTED=new RegExp("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202\
A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Surrogate}","gu")}),86:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>annotate});var _faults_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4167);function annotate(report,log){for(const error of report.
errors)log.error(error);for(const{severity,title,about,file,message}of(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__.x)(report)){const where={title,...file===null?{}:
{file}};log[severity](`${about}: ${message}`,where)}}}),4167:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{i:()=>mergeFaults,x:()=>faultsOf});function faultsOf(report){const faults=[...problemFaults(report),...uploadFaults(report),...deliveryFaults(
report)];return[...faults.filter(({severity})=>severity==="error"),...faults.filter(({severity})=>severity==="warning")]}function problemFaults(report){return report.
results.flatMap(({path,status,problems})=>problems.map(({code,severity,message})=>({severity:report.skipsInvalid&&status==="invalid"?"warning":severity,title:code,
about:path??"",file:path,message})))}function uploadFaults(report){const known=new Set(report.results.flatMap(({problems})=>problems.map(({message})=>message))),
faults=report.uploadFailures.filter(({error})=>!known.has(error)).map(({path,error})=>({severity:"error",title:"not uploaded",about:path,file:path,message:error}));
return grouped(faults,fault=>fault.message).map(([first,...others])=>others.length===0?first:{...first,about:listed([first,...others].map(({about})=>about)),file:null})}
function deliveryFaults(report){const undelivered=[...report.messageDeliveries.map(delivery=>({what:"The text",file:null,delivery})),...report.results.flatMap(({
path,media_token,deliveries})=>deliveries.map(delivery=>({what:path??`Media token ${media_token}`,file:path,delivery})))].filter(({delivery:{status}})=>status===
"failed"||status==="unknown");return grouped(undelivered,({delivery})=>JSON.stringify([delivery.recipient,delivery.status,delivery.error])).map(group=>{const[{file,
delivery}]=group;return{severity:"error",title:delivery.status==="failed"?"not delivered":"in doubt",about:delivery.recipient,file:group.length===1?file:null,message:`${listed(
group.map(({what})=>what))}: ${delivery.error??delivery.status}`}})}function mergeFaults(faults){return grouped(faults,({severity,title,message})=>JSON.stringify(
[severity,title,message])).map(group=>({...group[0],about:listed(group.map(({about})=>about))}))}function grouped(all,key){const groups=new Map;for(const one of all){
const group=groups.get(key(one));group?group.push(one):groups.set(key(one),[one])}return[...groups.values()]}const MAX_LISTED=5;function listed(names){const more=names.
length-MAX_LISTED;return more>1?`${names.slice(0,MAX_LISTED).join(", ")} and ${more} more`:names.join(", ")}}),4847:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kq:()=>describeFound,j$:()=>describeChecked,lA:()=>describeEnd});var _text_safe_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1032),_text_units_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7522),_status_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6632);function describeFound(files){
return files===0?"No files.":`Found ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(files,"file")}.`}function describeChecked(file){const size=file.size===
null?"":` (${[file.format,(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__.Xq)(file.size)].filter(Boolean).join(", ")})`,state=file.problems.length===0?"ok":file.
valid?"ok, with a warning":"not valid";return`${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.TN)(file.path)}${size}: ${state}`}function describeEnd(report){const{
sent,already,failed,doubtful}=(0,_status_js__WEBPACK_IMPORTED_MODULE_1__.eY)(report),invalid=report.results.filter(result=>result.status==="invalid").length,skipped=invalid===
0?"":`; ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(invalid,"file")} not valid`,before=already===0?"":`; ${already} had been sent by an earlier attempt`;
switch(report.status){case"empty":return invalid===0?"Nothing to do: there are no files.":`Nothing to do${skipped}.`;case"checked":return report.results.length===
0?"Checked the text; nothing was sent, as asked.":`Checked ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(report.results.length,"file")}${skipped}; nothin\
g was sent, as asked.`;case"uploaded":return`Uploaded ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(report.results.length-invalid,"file")}${skipped}; not\
hing was sent, as asked.`;case"sent":return sent===0?"Everything had been sent by an earlier attempt.":`Sent ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(
sent,"message")}${before}${skipped}.`;default:{const missing=describeMissing(failed-doubtful,doubtful);if(failed+sent+already>0)return`Sent ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__.
U9)(sent,"message")}${before}${missing}${skipped}.`;const uploaded=report.results.filter(result=>result.status==="uploaded").length;return uploaded>0?`Uploaded ${uploaded}\
 of ${(0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__.U9)(report.results.length-invalid,"file")}${skipped}. See the errors.`:`Nothing was sent${skipped}. See the\
 errors.`}}}function describeMissing(undelivered,doubtful){const parts=[...undelivered>0?[`${undelivered} not delivered`]:[],...doubtful>0?[`${doubtful} in doub\
t`]:[]];return parts.length===0?"":`; ${parts.join(", ")}`}}),7954:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Yz:()=>outputsOf,dN:()=>resultsIsTooLong,uN:()=>outputValues});var _status_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6632);const OUTPUT_NAMES=null;
function outputValues(report){const tokens=(0,_status_js__WEBPACK_IMPORTED_MODULE_0__.Hh)(report.results),{sent,failed}=(0,_status_js__WEBPACK_IMPORTED_MODULE_0__.
eY)(report);return{status:report.status,sent_count:sent,failed_count:failed,media_token:tokens[0]??"",receipt:report.receipt??"",media_tokens:tokens,conversation_ids:report.
conversationIds,message_deliveries:report.messageDeliveries,results:report.results}}function outputsOf(report){const values={...outputValues(report),results:resultsIsTooLong(
report)?shortened(report):report.results},texts=Object.entries(values).map(([name,value])=>[name,typeof value=="string"?value:JSON.stringify(value)]);return Object.
fromEntries(texts)}const MAX_OUTPUT_BYTES=1024*1024;function resultsIsTooLong({results}){return JSON.stringify(results).length*2>MAX_OUTPUT_BYTES}function shortened({
results}){return results.map(({path,media_token,status})=>({path,media_token,status}))}}),5477:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>writeResultsFile,D:()=>checkResultsFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);const FLAGS=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0)|(node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_NOFOLLOW??0);function checkResultsFile(path){(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(openResultsFile(path))}function writeResultsFile(path,report){
const fd=openResultsFile(path);try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fd,`${JSON.
stringify(report.results)}
`)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd)}}function openResultsFile(path){const fd=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path,
FLAGS,420);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())return fd;throw(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd),new Error("i\
t is not a regular file")}}),6632:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Hh:()=>mediaTokens,
c2:()=>statusOf,eY:()=>countMessages});var _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(680);function statusOf(done,all,whole){return all===
0?"empty":done===all?whole:done>0?"partial":"failed"}function countMessages(report){const all=[...report.messageDeliveries,...report.results.flatMap(result=>result.
deliveries)],having=status=>all.filter(delivery=>delivery.status===status).length;return{all:all.length,sent:having("sent"),already:having("already_sent"),failed:all.
filter(delivery=>!(0,_delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__.K)(delivery)).length,doubtful:having("unknown")}}function mediaTokens(results){return results.
flatMap(result=>result.media_token??[])}}),9185:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{T:()=>writeEach,p:()=>unwritten});var _text_error_code_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6833);async function writeEach(destinations){const errors=[];
for(const{name,write}of destinations)try{await write()}catch(error){errors.push(unwritten(name,error))}return errors}function unwritten(name,error){const reason=(0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_0__.
$)(error)??(error instanceof Error?error.message:String(error));return`${name} can\u2019t be written (${reason}). What was sent stays sent: see the other places\
 before you run it again.`}}),9908:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>run});
var delivery=__webpack_require__(680),catalog=__webpack_require__(3801);const UNITS={b:[1,1],kb:[1e3,1024],kib:[1024,1024],mb:[1e3**2,1024**2],mib:[1024**2,1024**
2],gb:[1e3**3,1024**3],gib:[1024**3,1024**3]},ALLOWED_KEYS=`${catalog.Z2.join(", ")} or a format: ${catalog.BU.join(", ")}`,ALLOWED_VALUES='a number above 0 wit\
h a unit: B, KB, KiB, MB, MiB, GB or GiB, as in "10 MB"',DEFAULT_LIMITS=limitsOf(format=>sized(catalog.Jc[catalog.hR[format].mediaType],"MB"));function maxLimit(limits){
return Math.max(...catalog.BU.map(format=>limits[format].atMost))}async function parseLimits(text){if(text.trim()==="")return{ok:!0,limits:DEFAULT_LIMITS};const{
readYaml}=await Promise.all([__webpack_require__.e(637),__webpack_require__.e(318)]).then(__webpack_require__.bind(__webpack_require__,9318)),yaml=readYaml(text);
if(!yaml.ok)return{ok:!1,problems:[yaml.problem]};const{value}=yaml;return value===null?{ok:!0,limits:DEFAULT_LIMITS}:typeof value!="object"||Array.isArray(value)?
{ok:!1,problems:[`holds ${quoted(value)} where lines such as "file: 10 MB" should be.`]}:readEntries(Object.entries(value))}function readEntries(entries){const problems=[],
chosen=new Map;for(const[key,value]of entries){const name=nameOf(key),limit=parseSize(value);name===null?problems.push(`${quoted(key)} is unknown: allowed are ${ALLOWED_KEYS}`):
chosen.has(name)&&problems.push(`${quoted(key)} is given twice: keep one entry for ${name}`),limit===null&&problems.push(`${key}: ${quoted(value)} is not a size\
: allowed is ${ALLOWED_VALUES}`),name!==null&&limit!==null&&chosen.set(name,limit)}return problems.length>0?{ok:!1,problems}:{ok:!0,limits:limitsOf(format=>chosen.
get(format)??chosen.get(catalog.hR[format].mediaType)??DEFAULT_LIMITS[format])}}function nameOf(key){const lower=key.trim().toLowerCase();return catalog.Z2.find(
mediaType=>mediaType===lower)??(0,catalog.qQ)(lower)}function parseSize(value){const match=/^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(typeof value=="string"?value:
""),[,number="",unit=""]=match??[];if(!Object.hasOwn(UNITS,unit.toLowerCase()))return null;const limit=sized(Number(number),unit);return limit.certain>=1&&Number.
isSafeInteger(limit.atMost)?limit:null}function sized(number,unit){const[certain,atMost]=UNITS[unit.toLowerCase()],bytes2=of=>Math.floor(Number((number*of).toPrecision(
15)));return{certain:bytes2(certain),atMost:bytes2(atMost),text:`${number} ${unit}`}}function limitsOf(limit){return Object.fromEntries(catalog.BU.map(format=>[
format,limit(format)]))}function quoted(value){return typeof value=="object"&&value!==null?Array.isArray(value)?"a list":"a map":JSON.stringify(value)??String(value)}
var safe=__webpack_require__(1032),inputs_credentials=__webpack_require__(1357),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),
read_fully=__webpack_require__(9773);const HEAD_SIZE=64*1024,WINDOW_SIZE=4096,NO_BYTES=Buffer.alloc(0);function bytesOfBuffer(buffer){return{size:buffer.length,
head:buffer.subarray(0,HEAD_SIZE),read:(offset,length)=>isWithin(offset,buffer.length)?slice(buffer,offset,length):NO_BYTES}}function bytesOfFile(fd,size,head){
let window=NO_BYTES,windowStart=0;return{size,head,read(offset,length){if(!isWithin(offset,size))return NO_BYTES;const end=Math.min(offset+length,size);return end<=
head.length?slice(head,offset,length):((offset<windowStart||end>windowStart+window.length)&&(window=readAt(fd,offset,Math.min(Math.max(length,WINDOW_SIZE),size-
offset)),windowStart=offset),slice(window,offset-windowStart,length))}}}function readAt(fd,offset,length){const buffer=Buffer.allocUnsafe(length);return buffer.
subarray(0,(0,read_fully.k)(fd,buffer,offset))}function isWithin(offset,size){return Number.isSafeInteger(offset)&&offset>=0&&offset<size}function slice(buffer,offset,length){
return buffer.subarray(offset,offset+length)}var disk=__webpack_require__(2509),values=__webpack_require__(1731);async function readMessageTemplate(reader,raw,workspace){
const message=await readMessage(reader,raw.message,workspace),messageFormat=reader.choice("message_format",["template","text"]);if(messageFormat==="template"&&message?.
includes("{{")){const{checkTemplate}=await Promise.all([__webpack_require__.e(782),__webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__,
9143)),input=raw.message?.trim()?"message":"message_file",{problems}=checkTemplate(message);for(const problem2 of problems)reader.problem(input,`as a template: ${problem2}`);
problems.length>0&&reader.problem(input,"is read as a template. To send it as it stands, give message_format: text.")}const buttons=await readButtons(reader,"bu\
ttons"),receiverButtons=await readButtons(reader,"receiver_buttons");return receiverButtons!==null&&reader.text("conversation_type").toLowerCase()!=="post"&&reader.
problem("receiver_buttons","is given, but only chats about a post have another side to show them to. Use buttons, or conversation_type: post."),{message,messageFormat,
jobStatus:readJobStatus(reader),buttons,receiverButtons}}function readJobStatus(reader){const status=reader.text("job_status");return status.startsWith("${{")?"":
status}async function readMessage(reader,message,workspace){const text=message?.trim()?withoutLineEnd(message):null;text!==null&&Buffer.byteLength(text)>values.
$D&&reader.problem("message",`has ${Buffer.byteLength(text)} bytes; ${AT_MOST}`);const path=reader.text("message_file");if(path==="")return text;text!==null&&reader.
problem("message_file","is given together with message. Give one of the two.");const content=await readMessageFile(path,workspace).catch(describeReadError);return typeof content==
"string"?text??withoutLineEnd(content):(reader.problem("message_file",`is \u201C${(0,safe.Kb)(path,100)}\u201D, which ${content.problem}.`),text)}const AT_MOST=`\
a text has at most ${values.$D} bytes (64 KiB).`;async function readMessageFile(path,workspace){const real=await(0,promises_.realpath)((0,external_node_path_.resolve)(
workspace,path));return(0,disk.UO)(real,workspace)?(0,disk.D4)(real,async(fd,stats)=>{if(!stats.isFile())return{problem:"is not a regular file"};if(!(0,disk.ii)(
real,fd,stats))return{problem:"was replaced while it was read"};const bytes2=readAt(fd,0,values.$D+1);if(bytes2.length>values.$D)return{problem:`is too long; ${AT_MOST.
slice(0,-1)}`};const content=new TextDecoder("utf-8",{fatal:!0}).decode(bytes2);return content.trim()===""?{problem:"is empty"}:content}):{problem:"lies outside\
 the workspace"}}function describeReadError(error){return error instanceof TypeError?{problem:"is not UTF-8 text"}:{problem:`can\u2019t be read (${error.code??"\
unknown"})`}}function withoutLineEnd(text){return text.replace(/\r?\n$/,"")}async function readButtons(reader,input){const text=reader.text(input);if(text==="")
return null;const{parseButtons}=await Promise.all([__webpack_require__.e(782),__webpack_require__.e(637),__webpack_require__.e(884)]).then(__webpack_require__.bind(
__webpack_require__,9884)),parsed=parseButtons(text);if(parsed.ok)return parsed.grid;for(const problem2 of parsed.problems)reader.problem(input,problem2);return null}
var pattern=__webpack_require__(4576),inputs_reader=__webpack_require__(1140);async function resolveDirectory(reader,workspace){const root=await(0,promises_.realpath)(
workspace).catch(()=>(0,external_node_path_.resolve)(workspace)),given=reader.text("working_directory");if(given==="")return{workspace:root,workingDirectory:root};
const path=await(0,promises_.realpath)((0,external_node_path_.resolve)(root,given)).catch(()=>null);return path===null||!(await(0,promises_.stat)(path)).isDirectory()?
reader.problem("working_directory",`is \u201C${(0,safe.Kb)(given,100)}\u201D, which is not a folder in the workspace.`):(0,disk.UO)(path,root)||reader.problem("\
working_directory",`is \u201C${(0,safe.Kb)(given,100)}\u201D, which lies outside the workspace.`),{workspace:root,workingDirectory:path??root}}function readPatterns(reader,workingDirectory){
const lines2=(0,inputs_reader.Dx)(reader.text("files"));for(const line of lines2)try{(0,pattern.EY)(line,workingDirectory)}catch(error){reader.problem("files",`\
has a line that can\u2019t be used: ${error.message}.`)}return lines2}function readWrittenPath(reader,input,workspace){const given=reader.text(input);if(given===
"")return null;const path=(0,external_node_path_.resolve)(workspace,given);if((0,disk.qm)(path,workspace)){const quoted2=`\u201C${(0,safe.Kb)(given,100)}\u201D`;
reader.problem(input,`is ${quoted2}, and a symbolic link there leads out of the workspace. Give the real path.`)}return path}async function parseInputs(raw,runContext){
const reader=(0,inputs_reader.WF)(raw),warnings=[],workspace=await resolveDirectory(reader,runContext.workspace),dryRun=reader.flag("dry_run"),credentials=await(0,inputs_credentials.
L1)(reader,workspace.workspace,{online:!dryRun});warnings.push(...(0,inputs_credentials.TE)(credentials,runContext.isHosted??!1));const job={...workspace,patterns:readPatterns(
reader,workspace.workingDirectory),ifNoFilesFound:reader.choice("if_no_files_found",["error","warn","ignore"]),givenTokens:once(readTokens(reader),"media token",
warnings),...await readMessageTemplate(reader,raw,workspace.workspace),limits:await readLimits(reader),onInvalid:reader.choice("on_invalid",["fail","skip"]),jobSummary:reader.
flag("job_summary"),resultsFile:readWrittenPath(reader,"results_file",workspace.workspace),mode:readMode(reader,runContext,workspace.workspace,{dryRun,credentials},
warnings)};return["files","media_tokens","message","message_file"].every(name=>!raw[name]?.trim())&&reader.problem("files","is empty, and so are media_tokens, m\
essage and message_file: there is nothing to send. Give at least one."),reader.problems.length>0?{ok:!1,problems:reader.problems,destinations:job}:{ok:!0,job,warnings}}
function readMode(reader,runContext,workspace,{dryRun,credentials},warnings){const sends=reader.flag("send"),recipients=readRecipients(reader,warnings),onUnknown=reader.
choice("on_unknown",["fail","resend"]),onChanged=reader.choice("on_changed",["skip","send"]),concurrency=reader.integer("concurrency",1,16),receiptPath=readWrittenPath(
reader,"receipt",workspace),kenar={hosts:readHosts(reader),apiKey:reader.credential("api_key")??"",retries:reader.integer("retries",0,10),timeoutSeconds:reader.
integer("timeout",1,3600)},{scope,attempt=null}=runContext,receipt=receiptPath===null?null:{path:receiptPath,scope:scope??"",attempt};if(dryRun)return{kind:"che\
ck",receipt};kenar.apiKey===""&&reader.problem("api_key",runContext.isForkedPullRequest?"is empty: GitHub gives no secrets to pull requests from forks. Run the \
step on push, or with dry_run: true here.":"is empty. Give the Kenar API key, from a secret; or check only, with dry_run: true."),receiptPath!==null&&scope===null&&
reader.problem("receipt","is given, but nothing here tells which run this is, so a second try could not be told from a new run. Set GITHUB_RUN_ID or, on the com\
mand line, give --run-id: a build number, for example.");const online={kenar,concurrency,receipt};if(!sends)return{kind:"upload",...online};reader.text("convers\
ation_id")===""&&reader.text("user_id")===""&&reader.problem("conversation_id","is empty, and so is user_id: there is no recipient. Give at least one, or upload\
 only, with send: false.");const sources=["access_token","refresh_token","refresh_token_file"];return(reader.text("user_id")!==""||reader.text("conversation_typ\
e").toLowerCase()==="post"&&reader.text("conversation_id")!=="")&&sources.every(input=>reader.text(input)==="")&&reader.problem("access_token","is empty, and so\
 is refresh_token. One of them is needed for users and for conversations of type post."),{kind:"send",...online,recipients,credentials,onUnknown,onChanged}}function readHosts(reader){
return{api:reader.baseUrl("api_url"),upload:reader.baseUrl("upload_url"),oauth:reader.baseUrl("oauth_url")}}function readRecipients(reader,warnings){const conversationKind=reader.
choice("conversation_type",["bot","post"]),read=(input,kind)=>once(reader.lines(input),input,warnings).flatMap(id2=>isId(id2)?{kind,id:id2}:(reader.problem(input,
`holds \u201C${(0,safe.Kb)(id2,100)}\u201D; an id has no blank or control character and is not \u201C.\u201D or \u201C..\u201D, one a line.`),[])),users=read("u\
ser_id","user");return users.length>1&&reader.problem("user_id",`holds ${users.length} ids; one is allowed. An access token speaks for one user, and only that u\
ser can be written to with it. For several users, use a step or a matrix job for each, with its own token.`),[...read("conversation_id",conversationKind),...users]}
function isId(id2){return!/[\s\p{Cc}]/u.test(id2)&&id2!=="."&&id2!==".."}function readTokens(reader){const text=reader.text("media_tokens"),tokens=text.startsWith(
"[")?tokensInJson(text):(0,inputs_reader.Dx)(text),wrong=tokens===null?text:tokens.find(token=>!/^[\x21-\x7E]+$/.test(token));return tokens!==null&&wrong===void 0?
tokens:(reader.problem("media_tokens",`holds \u201C${(0,safe.Kb)(wrong??"",100)}\u201D; allowed: a JSON array of tokens, or one token a line. A token has no blanks.`),
[])}function tokensInJson(text){try{const json=JSON.parse(text);return Array.isArray(json)&&json.every(one=>typeof one=="string")?json:null}catch{return null}}async function readLimits(reader){
const text=reader.text("limits");if(text==="")return DEFAULT_LIMITS;const parsed=await parseLimits(text);if(parsed.ok)return parsed.limits;for(const problem2 of parsed.
problems)reader.problem("limits",problem2);return DEFAULT_LIMITS}function once(values2,what,warnings){const unique=[...new Set(values2)];for(const value of unique)
values2.indexOf(value)!==values2.lastIndexOf(value)&&warnings.push(`The ${what} \u201C${(0,safe.Kb)(value,60)}\u201D is given more than once; it counts once.`);
return unique}var proxy=__webpack_require__(6404);function nameParts(name){const extension=external_node_path_.posix.extname(name).slice(1);return{stem:extension===
""?name:name.slice(0,-extension.length-1),extension,format:(0,catalog.qQ)(extension)}}function renamed(name,extension){const{stem}=nameParts(name),base=stem.replace(
/[. ]+$/u,"");return/^\.[^.]*$/.test(name)||base===""?`file.${extension}`:`${base}.${extension}`}function resultsOf(plan,outcome,stopped){const tokens=[],byFile=new Map;
return plan.items.forEach((item2,index)=>{const deliveries=outcome.deliveries[index]??[];if(item2.kind==="token"){const{mediaToken}=item2,status=statusOf({kind:"\
token",mediaToken,deliveries},plan.mode,stopped);tokens.push({...EMPTY,media_token:mediaToken,status,deliveries})}item2.kind==="file"&&byFile.set(item2.file,fileResult(
item2.file,index))}),[...tokens,...plan.checked.map(file=>byFile.get(file)??invalidResult(file))];function fileResult(file,index){const deliveries=outcome.deliveries[index]??
[],upload=outcome.uploads[index]??null,mediaToken=upload&&"mediaToken"in upload?upload.mediaToken:null,problem2=upload?.status==="failed"?upload.problem:null;return{
...describeFile(file),problems:problem2?[...file.problems,problem2]:file.problems,media_token:mediaToken,status:statusOf({kind:"file",mediaToken,deliveries},plan.
mode,stopped),deliveries}}}function uncheckedResult({path,absolutePath},deliveries){const name=(0,external_node_path_.basename)(absolutePath),{format}=nameParts(
name),mediaType=format===null?null:catalog.hR[format].mediaType;return{...EMPTY,path,name,media_type:mediaType,status:"failed",deliveries}}function invalidResult(file){
return{...describeFile(file),status:"invalid"}}function statusOf({kind,mediaToken,deliveries},mode,stopped){return mode==="check"?"checked":mode==="send"&&deliveries.
every(delivery.K)?"sent":mode==="upload"&&mediaToken!==null?"uploaded":stopped?kind==="token"?mode==="send"?"failed":"checked":deliveries.every(({status})=>status===
"not_sent")?"checked":"failed":"failed"}const EMPTY={path:null,name:null,media_type:null,format:null,mime_type:null,size:null,sha256:null,media_token:null,status:"\
failed",problems:[],deliveries:[]};function describeFile(file){return{...EMPTY,path:file.path,name:file.name,media_type:file.mediaType,format:file.format,mime_type:file.
mimeType,size:file.size,sha256:file.sha256,problems:file.problems}}var report_status=__webpack_require__(6632);const NO_PLAN={mode:"send",items:[],checked:[],unchecked:[],
skipsInvalid:!1,problems:[],receipt:null};function buildReport(plan,outcome,errors){const stopped=errors.length>0,results=[...resultsOf(plan,outcome,stopped),...plan.
unchecked.map((file,index)=>uncheckedResult(file,outcome.unchecked[index]??[]))],messageDeliveries=textDeliveries(plan.items,outcome),{all,undone}=count[plan.mode](
plan,{results,messageDeliveries});return{results,messageDeliveries,conversationIds:outcome.conversationIds,uploadFailures:plan.items.flatMap((item2,index)=>{const upload=outcome.
uploads[index];return item2.kind==="file"&&upload?.status==="failed"?[{path:item2.file.path,error:upload.error}]:[]}),status:stopped?stoppedStatus(outcome):(0,report_status.
c2)(all-undone,all,COMPLETE[plan.mode]),errors:[...errors,...plan.problems,...outcome.ended===null?[]:[outcome.ended]],skipsInvalid:plan.skipsInvalid&&!stopped,
failed:stopped||undone>0,receipt:plan.receipt}}const COMPLETE={check:"checked",upload:"uploaded",send:"sent"},count={check({items,checked,skipsInvalid,problems}){
const invalid=skipsInvalid?0:checked.filter(file=>!file.valid).length,undone=invalid+(problems.length>0?1:0);return{all:Math.max(items.length+invalid,undone),undone}},
upload:({items},{results})=>({all:items.length,undone:results.filter(({status})=>status==="failed").length}),send(_plan,report){const{all,failed}=(0,report_status.
eY)(report);return{all,undone:failed}}};function stoppedStatus(outcome){return outcome.deliveries.flat().some(delivery.K)?"partial":"failed"}function textDeliveries(items,outcome){
return items[0]?.kind==="text"?outcome.deliveries[0]??[]:[]}var delivery_history=__webpack_require__(822),item=__webpack_require__(1187),queue=__webpack_require__(
3117),kenar_error=__webpack_require__(2669),results_file=__webpack_require__(5477),error_code=__webpack_require__(6833),media_content=__webpack_require__(7451);
const SIGNS={"=":null,o:{code:"content_mismatch",severity:"warning"},X:{code:"content_mismatch",severity:"error"},p:{code:"encrypted",severity:"warning"},v:{code:"\
video_in_voice",severity:"warning"},V:{code:"video_in_voice",severity:"error"},n:{code:"no_video",severity:"warning"}},TABLE=`
                        PNG JPEG PDF DOC DOCX XLS XLSX PPT PPTX M4A 3GP MP4
PNG                     =   o    X   X   X    X   X    X   X    X   X   X
JPEG                    o   =    X   X   X    X   X    X   X    X   X   X
PDF                     X   X    =   o   o    o   o    o   o    X   X   X
DOC                     X   X    o   =   o    o   o    o   o    X   X   X
DOCX                    X   X    o   o   =    o   o    o   o    X   X   X
XLS                     X   X    o   o   o    =   o    o   o    X   X   X
XLSX                    X   X    o   o   o    o   =    o   o    X   X   X
PPT                     X   X    o   o   o    o   o    =   o    X   X   X
PPTX                    X   X    o   o   o    o   o    o   =    X   X   X
protected Office        X   X    X   p   p    p   p    p   p    X   X   X
truncated Office          X   X    X   =   =    =   =    =   =    X   X   X
M4A audio               X   X    X   X   X    X   X    X   X    =   o   n
3GP audio               X   X    X   X   X    X   X    X   X    o   =   n
M4A or 3GP audio        X   X    X   X   X    X   X    X   X    =   =   n
MP4 video                X   X    X   X   X    X   X    X   X    V   X   =
3GP video                X   X    X   X   X    X   X    X   X    V   v   o
MP4 or 3GP video         X   X    X   X   X    X   X    X   X    V   v   =
neither audio nor video  X   X    X   X   X    X   X    X   X    X   X   n
MP4 without index       X   X    X   X   X    X   X    X   X    =   =   =
unsupported                 X   X    X   X   X    X   X    X   X    X   X   X
`,CONTENT_MATCHES=readTable();function matchContent(declaredFormat,content){return CONTENT_MATCHES[content][declaredFormat]}function readTable(){const[head="",...rows]=TABLE.
trim().split(`
`),formats=head.trim().split(/\s+/);return Object.fromEntries(rows.map(row=>{const[kind="",...signs]=row.split(/\s{2,}/).flatMap((part,i)=>i===0?part:part.split(
/\s+/));return[kind,Object.fromEntries(signs.map((sign,i)=>[formats[i],SIGNS[sign]]))]}))}var external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(
3024);const SCAN_CHUNK=64*1024,MAX_SEARCHED=64*1024*1024,MAX_MARKERS=1e5,MARKER={startOfImage:216,endOfImage:217,startOfScan:218,temporary:1},NO_END="the pictur\
e data has no end marker";function readJpeg(bytes2,checkEnd){const isSearched=checkEnd&&bytes2.size<=MAX_SEARCHED;return(0,media_content.eO)("JPEG",{truncated:isSearched?
findTruncation(bytes2):null})}function findTruncation(bytes2){const scan=findScan(bytes2);return scan===null?"it ends before the picture data":endsInEndMarker(bytes2,
scan)||hasEndMarker(bytes2,scan)?null:NO_END}function findScan(bytes2){let offset=2;for(let count2=0;count2<MAX_MARKERS;count2+=1){const marker=nextMarker(bytes2,
offset);if(marker===null||marker.code===MARKER.endOfImage||(offset=marker.end+segmentLength(bytes2,marker),offset>bytes2.size))return null;if(marker.code===MARKER.
startOfScan)return offset}return null}function nextMarker(bytes2,from){for(let offset=from;offset<bytes2.size-1;){const start=offset-offset%SCAN_CHUNK,chunk=bytes2.
read(start,SCAN_CHUNK+1);let at=chunk.indexOf(255,offset-start);for(;at!==-1&&at+1<chunk.length;){const code=chunk[at+1];if(code!==0&&code!==255&&!isAlone(code))
return{code,end:start+at+2};at+=code===255?1:2,chunk[at]!==255&&(at=chunk.indexOf(255,at))}if(chunk.length<=SCAN_CHUNK)return null;offset=start+SCAN_CHUNK}return null}
function segmentLength(bytes2,{end}){const length=bytes2.read(end,2);return length.length<2?bytes2.size:Math.max(2,length.readUInt16BE(0))}function isAlone(code){
return code===MARKER.temporary||code>=208&&code<=MARKER.startOfImage}function endsInEndMarker(bytes2,scan){const tail=bytes2.read(Math.max(scan,bytes2.size-2),2);
return tail.length===2&&tail[0]===255&&tail[1]===MARKER.endOfImage}function hasEndMarker(bytes2,scan){let offset=scan;for(let count2=0;count2<MAX_MARKERS;count2+=
1){const marker=nextMarker(bytes2,offset);if(marker===null)return!1;if(marker.code===MARKER.endOfImage)return!0;offset=marker.end+segmentLength(bytes2,marker)}return!0}
const TAIL=16*1024,DICTIONARY_WITHIN=2048,UNFINISHED_UPDATE=/[\r\n]\d{1,10} \d{1,5} obj\b/;function readPdf(bytes2){return(0,media_content.eO)("PDF",{truncated:pdf_findTruncation(
bytes2)})}function pdf_findTruncation(bytes2){const tail=bytes2.read(Math.max(0,bytes2.size-TAIL),TAIL),mark=tail.lastIndexOf("%%EOF");if(mark===-1)return"there\
 is no %%EOF in its last 16 KB";if(UNFINISHED_UPDATE.test(tail.toString("latin1",mark)))return"its last update has no %%EOF";const after=tail.length-mark,declaredLength=linearisedLength(
bytes2.head);return declaredLength!==null&&declaredLength>bytes2.size&&after>TAIL/16?`it declares ${declaredLength} bytes and has ${bytes2.size}`:null}function linearisedLength(head){
const start=head.toString("latin1",0,DICTIONARY_WITHIN),dictionary=/<<[^>]*\/Linearized[^>]*/.exec(start)?.[0]??/\/Linearized[^>]*/.exec(start)?.[0],length=dictionary&&
/\/L\s+(\d+)/.exec(dictionary)?.[1];return length?Number(length):null}const SIGNATURE_SIZE=8,HEADER_SIZE=8,OVERHEAD=12,MAX_CHUNKS=5e5;function readPng(bytes2,checkEnd){
return(0,media_content.eO)("PNG",{truncated:checkEnd?png_findTruncation(bytes2):null})}function png_findTruncation(bytes2){let offset=SIGNATURE_SIZE;for(let count2=0;count2<
MAX_CHUNKS;count2+=1){const header=bytes2.read(offset,HEADER_SIZE);if(header.length<HEADER_SIZE)break;const end=offset+OVERHEAD+header.readUInt32BE(0),type=header.
toString("latin1",4);if(end>bytes2.size||!/^[A-Za-z]{4}$/.test(type))break;if(type==="IEND"||(offset=end,count2===MAX_CHUNKS-1))return null}return"its chunks do\
 not end in IEND"}var signature=__webpack_require__(4780);async function sniff(bytes2,checkEnd=!0){const{head}=bytes2;if((0,signature.oP)(head))return readPng(bytes2,
checkEnd);if((0,signature.Xm)(head))return readJpeg(bytes2,checkEnd);if((0,signature.K0)(head))return(await Promise.all([__webpack_require__.e(446),__webpack_require__.
e(552)]).then(__webpack_require__.bind(__webpack_require__,8552))).readArchive(bytes2);if((0,signature.Z0)(head))return(await __webpack_require__.e(938).then(__webpack_require__.
bind(__webpack_require__,938))).readOleOffice(bytes2,checkEnd);const mp4=(0,signature.kJ)(head)?(await __webpack_require__.e(580).then(__webpack_require__.bind(
__webpack_require__,6580))).readMp4(bytes2):null;if(mp4)return mp4;if((0,signature.tc)(head))return readUnsupported(head);const tagged=await readBehindId3(bytes2);
if(tagged)return tagged;const pdfAt=(0,signature.th)(head);if(pdfAt===0)return readPdf(bytes2);const{readText,readWebPage}=await __webpack_require__.e(686).then(
__webpack_require__.bind(__webpack_require__,686)),page=readWebPage(head);return page||(pdfAt===null?readText(head)??readUnsupported(head):readPdf(bytes2))}async function readBehindId3(bytes2){
const size=(0,signature.Qv)(bytes2.head);if(size===null)return null;const head=bytes2.read(size,HEAD_SIZE);if(!(0,signature.kJ)(head))return null;const{readMp4}=await __webpack_require__.
e(580).then(__webpack_require__.bind(__webpack_require__,6580)),rest=readMp4({size:bytes2.size-size,head,read:(offset,length)=>offset>=0?bytes2.read(size+offset,
length):head.subarray(0,0)});if(rest===null||rest.kind==="unsupported")return rest;const extension=catalog.hR[(0,media_content.be)(rest,null)??"M4A"].extensions[0];
return(0,media_content.qO)(`${rest.label} behind an ID3 tag, which belongs to MP3`,`Remove the tag: \`tail -c +${size+1} in.${extension} >out.${extension}\`.`,null,
rest.truncated)}async function readUnsupported(head){const{nameUnsupported}=await __webpack_require__.e(922).then(__webpack_require__.bind(__webpack_require__,922));
return nameUnsupported(head)}const YIELD_EVERY=8*1024*1024,HASH_CHUNK=64*1024;async function inspectFile(realPath,maxSize){return(0,disk.D4)(realPath,async(fd,stats)=>{
if(!stats.isFile())return"not a file";if(!(0,disk.ii)(realPath,fd,stats))return"replaced";const size=Number(stats.size),identity=(0,disk.cu)(stats),head=readAt(
fd,0,Math.min(size,HEAD_SIZE)),bytes2=bytesOfFile(fd,size,head),content=size===0?null:await sniff(bytes2,size<=maxSize),sha256=size>maxSize?null:await hashOf(fd,
bytes2),changed=sha256==="changed"||size>HEAD_SIZE&&!(0,disk._G)(identity,(0,disk.cu)((0,external_node_fs_.fstatSync)(fd,{bigint:!0})));return{size,identity,content,
sha256:sha256==="changed"?null:sha256,changed}})}async function hashOf(fd,{size,head}){if(head.length===size)return(0,external_node_crypto_.hash)("sha256",head,
"hex");if(head.length<Math.min(size,HEAD_SIZE))return"changed";const yieldAfter=yielder(),sha256=(0,external_node_crypto_.createHash)("sha256").update(head),buffer=Buffer.
allocUnsafe(HASH_CHUNK);for(let offset=head.length;offset<size;offset+=HASH_CHUNK){const chunk=buffer.subarray(0,Math.min(HASH_CHUNK,size-offset));if((0,read_fully.
k)(fd,chunk,offset)<chunk.length)return"changed";sha256.update(chunk),await yieldAfter(chunk.length)}return sha256.digest("hex")}function yielder(){const minCost=YIELD_EVERY/
256;let spent=0;return async bytes2=>{spent+=Math.max(bytes2,minCost),!(spent<YIELD_EVERY)&&(spent=0,await new Promise(resolve=>setImmediate(resolve)))}}var advice=__webpack_require__(
5956);const PROBLEM_CODES=null;function problem(code,severity,...sentences){return{code,severity,message:sentences.filter(sentence=>sentence!==null).join(" ")}}
function encrypted(label,password){return problem("encrypted","warning",label.includes("encrypted")?`This is ${label}.`:`This is ${label}, and it is encrypted.`,
password==="needed"?"The recipient needs its password to open it.":"The recipient may need a password to open it.","To send it without a password, save it witho\
ut one.")}function truncated(evidence){return problem("truncated","warning",`The end of the file seems to be missing: ${evidence}.`,"Such a file may not open.",
"Check that the step that writes it finishes before this one, and that the disk is not full.")}function empty(){return problem("empty","error","The file is empt\
y (0 bytes).","A file must have content.","Check that the step that writes it succeeded, or exclude the file.")}function sizeProblem(size,limit,format){return size<=
limit.certain?null:size>limit.atMost?problem("too_large","error",`The size is ${bytes(size)}.`,`Allowed for ${format}: ${limit.text}, which is ${bytes(limit.atMost)}\
 at most.`,(0,advice._u)(format)):problem("size_ambiguous","warning",`The size is ${bytes(size)}.`,`Allowed for ${format}: ${limit.text}, which is ${bytes(limit.
certain)} or ${bytes(limit.atMost)}: Divar does not document which.`,`Up to ${bytes(limit.certain)} are certain to be accepted.`)}function notAFile(what){return problem(
"not_a_file","error",`This is ${what}, not a file.`,"Only regular files are sent.",'Narrow the pattern, or exclude this path with a line that starts with "!".')}
function outsideWorkspace(isFolder){return isFolder?problem("outside_workspace","error","This folder lies outside the workspace, or is a symbolic link that lead\
s out of it.","Only what is inside the workspace is sent; nothing in the folder was looked at.",'Copy what you need into the workspace, or exclude this path wit\
h a line that starts with "!"; on the command line, --workspace can name a larger folder.'):problem("outside_workspace","error","The file lies outside the works\
pace, perhaps behind a symbolic link.","Only files inside the workspace are sent; this one was not read.","Copy the file into the workspace; on the command line\
, --workspace can name a larger folder.")}function unreadable(why){return problem("unreadable","error",`The file can't be read: ${why}.`,"Every file is read and\
 checked before it is sent.",'Check that it exists and that this user may read it, or exclude it with a line that starts with "!".')}function changedWhileChecked(){
return problem("changed","error","The file was written to while it was checked.","Only checked content is sent.","Wait for the step that writes it to finish, th\
en run this step again.")}function bytes(count2){return`${count2.toLocaleString("en-US")} bytes`}function locate_locator(workspace){const realFolders=new Map,realFolderOf=path=>{
const folder=(0,external_node_path_.dirname)(path),known=realFolders.get(folder);if(known!==void 0)return known;const real=external_node_fs_.realpathSync.native(
folder);return realFolders.set(folder,real),real};return({absolutePath})=>{try{const stats=(0,external_node_fs_.lstatSync)(absolutePath,{bigint:!0});if(stats.isSymbolicLink()){
const realPath=external_node_fs_.realpathSync.native(absolutePath);return toLocation(realPath,(0,external_node_fs_.statSync)(realPath,{bigint:!0}),workspace)}return toLocation(
(0,external_node_path_.join)(realFolderOf(absolutePath),(0,external_node_path_.basename)(absolutePath)),stats,workspace)}catch(error){return{ok:!1,problems:[unreadable(
reasonOf(error,absolutePath))],isFolder:!1}}}}function toLocation(realPath,stats,workspace){const isFolder=stats.isDirectory(),isOutside=!(0,disk.FK)(realPath,workspace),
problems=[];return isOutside&&problems.push(outsideWorkspace(isFolder)),!stats.isFile()&&!(isOutside&&isFolder)&&problems.push(problemOf(stats,realPath)),problems.
length>0?{ok:!1,problems,isFolder}:{ok:!0,realPath}}function problemOf(stats,realPath){if(stats.isFIFO())return notAFile("a named pipe");if(stats.isSocket())return notAFile(
"a socket");if(stats.isCharacterDevice()||stats.isBlockDevice())return notAFile("a device");if(!stats.isDirectory())return notAFile("a special file");try{return(0,external_node_fs_.
readdirSync)(realPath),notAFile("a folder")}catch(error){return unreadable(`it is a folder that can't be opened (${(0,error_code.$)(error)??error})`)}}function reasonOf(error,path){
const code=(0,error_code.$)(error)??String(error);switch(code){case"ENOENT":return path?.includes("\uFFFD")?"its name is not valid UTF-8, so it must be renamed":
path!==void 0&&isLink(path)?"it is a symbolic link to something that does not exist":"it does not exist any more";case"ELOOP":return"it is a symbolic link that \
leads back to itself";case"EACCES":case"EPERM":return`permission denied (${code})`;default:return`the system reports ${code}`}}function isLink(path){return(0,external_node_fs_.
lstatSync)(path,{throwIfNoEntry:!1})?.isSymbolicLink()??!1}const ALLOWED_EXTENSIONS=catalog.Z2.map(mediaType=>{const entries=Object.values(catalog.hR).filter(entry=>entry.
mediaType===mediaType);return`${mediaType}: ${entries.flatMap(entry=>entry.extensions.map(extension=>`.${extension}`)).join(", ")}`}).join("; ");function unsupportedExtension(name,content){
const{extension}=nameParts(name),found=extension!==""?`Divar's chat does not accept the extension ".${extension}".`:name.startsWith(".")?`"${name}" is only an e\
xtension, without a name before it.`:`"${name}" has no extension, which Divar's chat needs.`;return problem("unsupported_extension","error",found,content===null?
null:`The content is ${content.label}.`,`Allowed: ${ALLOWED_EXTENSIONS}.`,content===null?"Rename or convert the file.":remedy(name,content))}function mismatch(name,declaredFormat,content,match){
switch(match.code){case"encrypted":return encrypted(content.label,"possible");case"video_in_voice":return videoInVoice(name,content,match.severity);case"no_vide\
o":return withoutVideo(name,content,match.severity);default:return problem(match.code,match.severity,`The name says ${declaredFormat}, but the content is ${content.
label}.`,match.severity==="warning"?"Divar accepts both, but may handle the file by its name.":`Allowed under this name: ${declaredFormat}.`,remedy(name,content))}}
function videoInVoice(name,content,severity){return problem("video_in_voice",severity,`The name says voice message, but the content is ${content.label}.`,severity===
"warning"?"A voice message is audio: Divar may refuse this one, or play its audio only.":"A voice message (.m4a, .3gp) is audio only.",`${remedy(name,content)} \
Its audio alone is a voice message: ${(0,advice.iI)(extensionOf(content))}.`)}function withoutVideo(name,content,severity){return problem("no_video",severity,`T\
he name says video, but the content is ${content.label}.`,"A video (.mp4) has a picture: Divar may refuse this one.",content.kind==="neither audio nor video"?"E\
xport the video again.":remedy(name,content))}function extensionOf(content){return catalog.hR[(0,media_content.be)(content,null)??"MP4"].extensions[0]}const SENT_AS={
image:"an image",file:"a file",voice:"a voice message",video:"a video"};function remedy(name,content){const{extension,format:declaredFormat}=nameParts(name);switch(content.
kind){case"3GP video":return(0,advice.cp)(content.advice??(0,advice.J$)("3gp"),declaredFormat);case"neither audio nor video":return"Export it again, with its au\
dio or video.";case"MP4 without index":case"truncated Office":return advice.$I;case"protected Office":return"Give it the extension of its format (.docx, .xlsx o\
r .pptx)."}const format=(0,media_content.be)(content,(0,catalog.w)(extension));if(format===null)return content.advice===null?"Export or convert it to one of the\
 allowed formats.":(0,advice.cp)(content.advice,declaredFormat);const{extensions,mediaType}=catalog.hR[format];return`Rename it to "${renamed(name,extensions[0])}\
": it is then sent as ${SENT_AS[mediaType]}.`}async function checkFile(found,options){return checkAt(found,locator(options.workspace)(found),options)}async function checkFiles(found,options){
const locate=locate_locator(options.workspace),yieldAfter=yielder(),checked=[];for(const one of found){const file=await checkAt(one,locate(one),options);checked.
push(file),options.onChecked?.(file),await yieldAfter(file.size??0)}return checked}async function checkAt(found,location,options){const name=(0,external_node_path_.
basename)(found.absolutePath),declaredFormat=nameParts(name).format;let inspection=null,problems=location.ok?[]:location.problems;if(location.ok)try{const maxSize=declaredFormat===
null?maxLimit(options.limits):options.limits[declaredFormat].atMost,result=await inspectFile(location.realPath,maxSize);typeof result=="string"?problems=[REPLACEMENTS[result]]:
inspection=result}catch(error){problems=[unreadable(reasonOf(error))]}return problems=[...declaredFormat===null&&(location.ok||!location.isFolder)?[unsupportedExtension(
name,inspection?.content??null)]:[],...problems,...inspection?problemsOf(name,declaredFormat,inspection,options.limits):[]],toCheckedFile({path:found.path,name,
problems},location,inspection)}const REPLACEMENTS={"not a file":notAFile("a special file"),replaced:changedWhileChecked()};function problemsOf(name,declaredFormat,{
content,size,changed},limits){const problems=[];if(changed&&problems.push(changedWhileChecked()),size===0&&problems.push(empty()),declaredFormat!==null&&problems.
push(sizeProblem(size,limits[declaredFormat],declaredFormat)),content!==null){const match=declaredFormat===null?null:matchContent(declaredFormat,content.kind);match!==
null&&problems.push(mismatch(name,declaredFormat,content,match)),content.password!=="none"&&problems.push(encrypted(content.label,content.password)),content.truncated!==
null&&problems.push(truncated(content.truncated))}return problems.filter(one=>one!==null)}function toCheckedFile(common,location,inspection){const{extension,format:declaredFormat}=nameParts(
common.name),likely=(0,catalog.w)(extension),facts={...common,format:inspection?.content?(0,media_content.be)(inspection.content,likely):null,mimeType:inspection?.
content?(0,media_content.MR)(inspection.content,likely):null},mediaType=declaredFormat===null?null:catalog.hR[declaredFormat].mediaType;if(common.problems.some(
({severity})=>severity==="error")||!location.ok||!inspection?.sha256||mediaType===null||facts.mimeType===null)return{...facts,valid:!1,mediaType,size:inspection?.
size??null,sha256:inspection?.sha256??null};const{size,sha256,identity}=inspection,{realPath}=location;return{...facts,valid:!0,realPath,mediaType,mimeType:facts.
mimeType,size,sha256,identity}}var lines=__webpack_require__(4847);async function findMedia(job,{log,signal}){const{patterns,workingDirectory,workspace,ifNoFilesFound}=job;
if(patterns.length===0)return{files:[],error:null};log.phase("Find files");const search={patterns,workingDirectory,workspace,signal},unmatched=[];try{const{findFiles}=await Promise.
all([__webpack_require__.e(360),__webpack_require__.e(923),__webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__,2140)),all=await findFiles(
{...search,onUnmatched:pattern2=>unmatched.push(pattern2)}),files=await withoutOwnFiles(all,job,log);if(log.info((0,lines.Kq)(files.length)),ifNoFilesFound==="i\
gnore")return{files,error:null};if(files.length>0)return await warnOfUnmatched(unmatched,search,log),{files,error:null};const{describeNoMatch}=await Promise.all(
[__webpack_require__.e(360),__webpack_require__.e(923),__webpack_require__.e(494)]).then(__webpack_require__.bind(__webpack_require__,6494)),message=await describeNoMatch(
search,unmatched);return ifNoFilesFound==="error"?{files,error:`${message} ${NO_FILES}`}:(log.warning(message),{files,error:null})}catch(error){if(error instanceof
pattern.Fm)return{files:[],error:`${error.message}.`};if(signal.aborted&&error===signal.reason)return{files:[],error:new kenar_error.c().message};throw error}}async function warnOfUnmatched(unmatched,search,log){
if(unmatched.length===0)return;const{explainUnmatched}=await Promise.all([__webpack_require__.e(360),__webpack_require__.e(923),__webpack_require__.e(494)]).then(
__webpack_require__.bind(__webpack_require__,6494)),reasons=await explainUnmatched(search,unmatched);for(const pattern2 of unmatched)log.warning(`No file matche\
s \u201C${(0,safe.Kb)(pattern2)}\u201D; others do. ${reasons.get(pattern2)??""}`.trim())}const NO_FILES="Check that the step which writes them succeeded, or go \
on without files, with if_no_files_found: warn.";async function withoutOwnFiles(found,{mode,resultsFile},log){const own=[["the receipt",mode.receipt?.path??null],
["results_file",resultsFile]];let files=found;for(const[name,path]of own){const real=path===null?null:await(0,promises_.realpath)(path).catch(()=>null);if(real===
null)continue;const isOwn=await Promise.all(files.map(async({absolutePath})=>(0,external_node_path_.basename)(absolutePath)===(0,external_node_path_.basename)(real)&&
await(0,promises_.realpath)(absolutePath).catch(()=>null)===real));isOwn.includes(!0)&&log.info(`Left out ${name}, which the patterns match.`),files=files.filter(
(_file,index)=>!isOwn[index])}return files}async function checkFound(found,{workspace,limits},{log,signal}){found.length>0&&log.phase("Check files");const checked=[];
return await checkFiles(found,{workspace,limits,onChecked:file=>{checked.push(file),log.info((0,lines.j$)(file)),signal.throwIfAborted()}}).catch(error=>{if(error!==
signal.reason)throw error}),checked}async function runPipeline(job,context){const{mode}=job,{plan,buttons,errors}=await prepare(job,context);let outcome=null;if(errors.
length===0&&mode.kind!=="check"){const{deliverOnline}=await Promise.all([__webpack_require__.e(728),__webpack_require__.e(734),__webpack_require__.e(104),__webpack_require__.
e(743),__webpack_require__.e(634)]).then(__webpack_require__.bind(__webpack_require__,4634)),delivered=await deliverOnline(mode,plan.items,buttons,context);"err\
or"in delivered?errors.push(delivered.error):outcome=delivered}const reasons=errors.map(error=>`Nothing was sent. ${error}`);return outcome??=await skipPlan(mode,
plan,reasons[0]??""),buildReport(plan,outcome,reasons)}async function prepare(job,context){const{mode}=job,{files:found,error}=await findMedia(job,context),errors=[
error,resultsFileError(job)].filter(one=>one!==null),checked=await checkFound(found,job,context),unchecked=found.slice(checked.length);unchecked.length>0&&errors.
push(new kenar_error.c().message);const valid=checked.filter(file=>file.valid);valid.length<checked.length&&job.onInvalid==="fail"&&mode.kind!=="check"&&errors.
push(INVALID);const online=mode.kind==="send"&&errors.length===0,message=await renderText(job,valid,context,online,error!==null||unchecked.length>0),problems=message.
ok?[]:message.problems;mode.kind!=="check"&&errors.push(...problems);const text=message.ok?message.text:job.message;return{plan:{mode:mode.kind,items:(0,item.S3)(
{text:text===null||job.message===null?null:{filled:text,source:job.message},givenTokens:job.givenTokens,files:valid}),checked,unchecked,skipsInvalid:job.onInvalid===
"skip",problems:mode.kind==="check"?problems:[],receipt:mode.receipt?.path??null},buttons:message.ok?message.buttons:null,errors}}function resultsFileError({resultsFile}){
try{return resultsFile!==null&&(0,results_file.D)(resultsFile),null}catch(error){const reason=(0,error_code.$)(error)??error.message;return`results_file is \u201C${(0,safe.
Kb)(resultsFile??"")}\u201D, which can\u2019t be written (${reason}). Give a path in a folder that exists.`}}const INVALID="A file is invalid. Correct it, or se\
nd the others with on_invalid: skip.";async function renderText(job,files,context,online,stopped){if(job.message===null&&job.buttons===null&&job.receiverButtons===
null||stopped)return{ok:!0,text:job.message,buttons:null};if(job.mode.kind==="upload")return context.log.info("With send: false no message is sent: the text and\
 the buttons are not used."),{ok:!0,text:null,buttons:null};const{prepareMessage}=await Promise.all([__webpack_require__.e(782),__webpack_require__.e(165)]).then(
__webpack_require__.bind(__webpack_require__,4165)),message=await prepareMessage(job,files,{...context,online,now:context.clock.now()});return job.mode.kind==="\
check"&&message.ok&&message.text!==null&&context.log.info(`The text: ${(0,safe.Kb)(message.text,500)}`),message}async function skipPlan(mode,plan,reason){const recipients=mode.
kind==="send"?mode.recipients:[],onChanged=mode.kind==="send"?mode.onChanged:"skip",previous=await previousAttemptOf(mode);return(0,queue.nT)(plan.items,plan.unchecked,
{recipients,onChanged},previous,reason)}const NO_ATTEMPT={historiesOf:(_recipient,items)=>items.map(()=>delivery_history.Vo),mediaToken:()=>null};async function previousAttemptOf(mode){
if(mode.kind==="check"||mode.receipt===null)return NO_ATTEMPT;const{readReceipt}=await Promise.all([__webpack_require__.e(728),__webpack_require__.e(166)]).then(
__webpack_require__.bind(__webpack_require__,8166));return readReceipt(mode.receipt.path,mode.receipt.scope)}async function run(raw,runContext,context){let destinations={
jobSummary:!0,resultsFile:null};for(const secret of(0,proxy.Wm)(process.env))context.redactor.add(secret);const failed=errors=>buildReport(NO_PLAN,delivery.X,errors);
try{const inputs=await parseInputs(raw,runContext);if(!inputs.ok){const errors=inputs.problems.map(({message})=>`Input ${message}`);return{report:failed(errors),
inputsRejected:!0,destinations:inputs.destinations}}destinations=inputs.job;for(const warning of inputs.warnings)context.log.warning(warning);return{report:await runPipeline(
inputs.job,context),inputsRejected:!1,destinations}}catch(error){context.log.debug(error instanceof Error?error.stack??error.message:String(error));const what=error instanceof
Error?error.message:String(error);return{report:failed([`Unexpected: ${what}. Please report this.`]),inputsRejected:!1,destinations}}}}),5998:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>listenForCancel});const GRACE_MS=5e3,ECHO_MS=300;function listenForCancel(options={}){const controller=new AbortController,
forceController=new AbortController;let since=0;const cancel=()=>{if(controller.signal.aborted){options.onCancel&&Date.now()-since>ECHO_MS&&forceController.abort(
new Error("cancelled"));return}since=Date.now(),controller.abort(new Error("cancelled")),options.onCancel?.(),setTimeout(()=>forceController.abort(new Error("ca\
ncelled")),GRACE_MS).unref()};return process.on("SIGINT",cancel),process.on("SIGTERM",cancel),{signal:controller.signal,forceSignal:forceController.signal}}}),2748:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>systemClock});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6119);const systemClock={
now:Date.now,monotonic:()=>performance.now(),sleep:async(milliseconds,signal)=>{signal?.throwIfAborted(),await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.
setTimeout)(milliseconds,void 0,signal?{signal}:{}).catch(error=>{throw signal?.aborted?signal.reason:error})},random:Math.random}}),8600:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>exitSoon});const MAX_LINGER_MS=1500;function exitSoon(code){process.exitCode=code,setTimeout(()=>process.exit(),
MAX_LINGER_MS).unref()}}),9585:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>flushFolder});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455);async function flushFolder(path){
if(process.platform==="win32")return;const folder=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.
O_RDONLY).catch(()=>null);await folder?.sync().catch(()=>{}),await folder?.close()}}),6833:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>codeOf});function codeOf(error){if(!(error instanceof Error))return null;if("code"in error&&typeof error.code==
"string")return error.code;const inner=error instanceof AggregateError?error.errors[0]:error.cause;return inner===void 0||inner===error?null:codeOf(inner)}}),6219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>HTML_ENTITIES,Z:()=>escapeHtml});const HTML_ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};
function escapeHtml(text){return text.replace(/[&<>"']/g,character=>HTML_ENTITIES[character]??character)}}),6170:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>createRedactor});function createNeedles(beginning,minCut){const byBeginning=new Map;let longest=0;const startingAt=(text,index)=>byBeginning.
get(text.slice(index,index+beginning)),needleAt=(text,index)=>{for(const[length,needles]of startingAt(text,index)??[]){const found=text.slice(index,index+length);
if(needles.has(found))return found}};return{add(needle){longest=Math.max(longest,needle.length);const key=needle.slice(0,beginning),byLength=byBeginning.get(key)??
new Map,equals=byLength.get(needle.length);equals?equals.add(needle):byBeginning.set(key,new Map([...byLength,[needle.length,new Set([needle])]].sort(([a],[b])=>b-
a)))},replace(text){if(byBeginning.size===0)return text;let clean="",end=0;for(let index=0;index+beginning<=text.length;index+=1){const needle=needleAt(text,index);
needle!==void 0&&(clean+=`${text.slice(end,index)}***`,end=index+needle.length,index=end-1)}return clean+text.slice(end)},cutIn(text){for(let index=Math.max(0,text.
length-longest);index+minCut<=text.length;index+=1){const end=text.slice(index);for(const needles of startingAt(text,index)?.values()??[])for(const needle of needles)
if(needle.startsWith(end))return index}return text.length}}}var html=__webpack_require__(6219);function createPattern(value,minCut){const pieces=(value.match(/\\+|[^\\]/gu)??
[]).map(spellingsOfPiece),source=pieces.map(spellings=>`(?:${spellings.join("|")})`),whole=new RegExp(source.join(""),"g"),beginning=new RegExp(source.slice(0,minCut).
join(""),"g");return{length:value.length,replace:text=>text.replace(whole,"***"),cutIn(text){if(pieces.length<=minCut)return text.length;beginning.lastIndex=Math.
max(0,text.length-pieces.length*MAX_SPELLING_LENGTH);for(let found=beginning.exec(text);found!==null;found=beginning.exec(text)){if(reachesEnd(text,found.index,
pieces))return found.index;beginning.lastIndex=found.index+1}return text.length}}}function reachesEnd(text,start,pieces){let ends=[start];for(const spellings of pieces){
if(ends=[...new Set(ends.flatMap(end=>spellings.flatMap(spelling=>endsOf(spelling,text,end))))],ends.some(end=>end===text.length||CUT_ESCAPE.test(text.slice(end,
end+MAX_SPELLING_LENGTH+1))))return!0;if(ends.length===0)return!1}return!1}const patterns=new Map;function endsOf(spelling,text,start){const pattern=patterns.get(
spelling)??new RegExp(spelling,"y");return patterns.set(spelling,pattern),pattern.lastIndex=start,pattern.test(text)?[pattern.lastIndex]:[]}const CUT_ESCAPE=new RegExp(
["(?:%(?:25)?[0-9a-f]{2}){0,3}(?:%(?:25?)?[0-9a-f]?)?",String.raw`(?:\\{1,8}u[0-9a-f]{4})?(?:\\{1,8}(?:u[0-9a-f]{0,3})?)?`,"&(?:#x?[0-9a-f]{0,12}|[a-z]{0,6})"].
map(form=>`^(?:${form})$`).join("|"),"i"),MAX_BACKSLASHES=8,MAX_SPELLING_LENGTH=2*(MAX_BACKSLASHES+5);function spellingsOfPiece(piece){if(!piece.startsWith("\\"))
return spellingsOf(piece);const{length}=piece,[,...escaped]=spellingsOf("\\");return[`\\\\{${length},${length*MAX_BACKSLASHES}}`,...escaped.map(one=>`(?:${one})\
{${length}}`)]}function spellingsOf(character){if(/^[a-z0-9]$/i.test(character))return[character];const hex=code2=>code2.toString(16).padStart(2,"0"),percent=[...Buffer.
from(character)].map(byte=>`%(?:25)?${anyCase(hex(byte))}`).join(""),json=Array.from({length:character.length},(_,index)=>character.charCodeAt(index)).map(unit=>`\
\\\\{1,${MAX_BACKSLASHES}}u${anyCase(unit.toString(16).padStart(4,"0"))}`).join(""),code=character.codePointAt(0);return[`\\\\{0,${MAX_BACKSLASHES}}${literal(character)}`,
percent,json,`&#0{0,8}${code};`,`&#[xX]0{0,8}${anyCase(hex(code))};`,...html.G[character]?[html.G[character]]:[],...character==="'"?["&apos;"]:[],...character===
" "?["\\+"]:[]]}function literal(character){return character.replace(/[\\^$.*+?()[\]{}|/-]/,"\\$&")}function anyCase(hex){return hex.replace(/[a-f]/g,letter=>`[${letter}${letter.
toUpperCase()}]`)}const MIN_LENGTH=4,MIN_CUT_LENGTH=8;function createRedactor(announce=()=>{}){const announced=new Set,lasting=[],shortLived=createNeedles(MIN_LENGTH,
MIN_CUT_LENGTH);return{add(value){const pieces=[value,...value.split(/\r?\n/)].map(piece=>piece.trim());for(const piece of new Set(pieces.filter(({length})=>length>=
MIN_LENGTH)))if(!announced.has(piece)){for(const form of formsOf(piece))announced.has(form)||announce(form),announced.add(form);for(const one of[piece,...base64Of(
piece)])lasting.push(createPattern(one,MIN_CUT_LENGTH))}lasting.sort((a,b)=>b.length-a.length)},addShortLived(value){if(!(value.length<MIN_LENGTH||announced.has(
value))){announced.add(value),announce(value);for(const form of new Set(formsOf(value)))shortLived.add(form)}},redact(text){const whole=lasting.reduce((clean,{replace})=>replace(
clean),shortLived.replace(text)),cut=Math.min(shortLived.cutIn(whole),...lasting.map(({cutIn})=>cutIn(whole)));return cut<whole.length?`${whole.slice(0,cut)}***`:
whole}}}function formsOf(value){if(value.length<MIN_LENGTH)return[];const json=JSON.stringify(value).slice(1,-1);return[value,encodeURIComponent(value.toWellFormed()),
new URLSearchParams([["",value]]).toString().slice(1),json,json.replaceAll("/","\\/"),...base64Of(value)]}function base64Of(value){const base64=Buffer.from(value).
toString("base64");return[base64,base64.replace(/=+$/,""),Buffer.from(value).toString("base64url")]}}),1032:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EL:()=>harmlessJson,Kb:()=>excerpt,TN:()=>oneLine});function oneLine(text){return text.replace(UNPRINTABLE,escapeCharacter).
replace(/##(?=\w{0,20}\[)/g,"#\u200B#").replace(/^(\s*):(?=:)/,"$1:\u200B")}function harmlessJson(value){return JSON.stringify(value).replace(UNPRINTABLE,character=>escaped(
character)).replace(/#(?=#)/g,escaped("#"))}function excerpt(text,length=200){const line=oneLine(text.slice(0,length*4).trim());return line.length>length?`${line.
slice(0,length).replace(new RegExp("\\p{Surrogate}$","u"),"")}\u2026`:line}const UNPRINTABLE=new RegExp("[\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u2028\\u20\
29\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Surrogate}","gu"),NAMED={"\n":"\\n","\r":"\\r","	":"\\t"};function escapeCharacter(character){return NAMED[character]??
escaped(character)}function escaped(character){return`\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}}),8032:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>TOKEN_PATTERN,a:()=>MAX_TOKEN_LENGTH});const TOKEN_PATTERN=/^[\x21-\x7E]+$/,MAX_TOKEN_LENGTH=4096}),7522:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QA:()=>formatSpan,U9:()=>count,Xq:()=>formatSize});const UNITS=["B","KB","MB","GB"];function formatSize(bytes){let value=bytes,
unit=0;for(;value>=999.5&&unit<UNITS.length-1;)value/=1e3,unit+=1;const digits=unit===0||value>=99.95?0:value>=9.995?1:2;return`${value.toFixed(digits)} ${UNITS[unit]}`}
function formatSpan(milliseconds){if(milliseconds<999.5)return`${Math.round(milliseconds)} ms`;const seconds=milliseconds/1e3;if(seconds<59.95)return`${seconds.
toFixed(1)} s`;const whole=Math.round(seconds);return`${Math.floor(whole/60)} min ${whole%60} s`}function count(n,noun){return`${n} ${noun}${n===1?"":"s"}`}})};
