export const id=125,ids=[125],modules={1125:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{serveSandbox:()=>serveSandbox});var external_node_events_=__webpack_require__(8474),external_node_path_=__webpack_require__(
6760);const GRPC={INVALID_ARGUMENT:3,DEADLINE_EXCEEDED:4,NOT_FOUND:5,PERMISSION_DENIED:7,RESOURCE_EXHAUSTED:8,FAILED_PRECONDITION:9,OUT_OF_RANGE:11,UNIMPLEMENTED:12,
INTERNAL:13,UNAVAILABLE:14,UNAUTHENTICATED:16};function grpcCodeFor(status){switch(status){case 401:return GRPC.UNAUTHENTICATED;case 403:return GRPC.PERMISSION_DENIED;case 404:
return GRPC.NOT_FOUND;case 408:case 504:return GRPC.DEADLINE_EXCEEDED;case 412:return GRPC.FAILED_PRECONDITION;case 413:return GRPC.OUT_OF_RANGE;case 429:return GRPC.
RESOURCE_EXHAUSTED;case 501:return GRPC.UNIMPLEMENTED;case 502:case 503:return GRPC.UNAVAILABLE;default:return status>=500?GRPC.INTERNAL:GRPC.INVALID_ARGUMENT}}
function jsonResponse(status,value,headers={}){return{status,headers:{"content-type":"application/json; charset=utf-8",...headers},body:JSON.stringify(value)}}function errorResponse(status,code,message,headers={}){
return jsonResponse(status,{code,message,details:[]},headers)}class HttpError extends Error{response;constructor(response){super(`refused with ${response.status}`),
this.response=response}}function refuse(status,code,message,headers={}){throw new HttpError(errorResponse(status,code,message,headers))}function refuseArgument(message){
refuse(400,GRPC.INVALID_ARGUMENT,message)}var promises_=__webpack_require__(6119);async function pause(milliseconds,{response,context}){const disconnected=new AbortController,
onClose=()=>disconnected.abort();response.once("close",onClose);try{await(0,promises_.setTimeout)(milliseconds,void 0,{signal:AbortSignal.any([disconnected.signal,
context.closing])})}finally{response.off("close",onClose)}}const MAX_TEXT_BYTES=2**20,MAX_DEPTH=100,MAX_DRAIN_BYTES=128*2**20;async function*readBody(call){let due=performance.
now();for await(const piece of call.request.iterator({destroyOnReturn:!1})){const chunk=piece;call.entry.body_bytes+=chunk.length,call.bytesPerSecond>0&&(due=Math.
max(due,performance.now())+chunk.length/call.bytesPerSecond*1e3,await pause(due-performance.now(),call)),yield chunk}}async function drainBody(call){if(call.request.
readableEnded)return!0;for await(const _ of readBody(call))if(call.entry.body_bytes>MAX_DRAIN_BYTES)return!1;return!0}async function readText(call){if(call.text!==
null)return call.text;const chunks=[];let size=0;for await(const chunk of readBody(call))size+=chunk.length,size>MAX_TEXT_BYTES&&refuse(413,GRPC.OUT_OF_RANGE,"t\
he request body is larger than 1 MiB"),chunks.push(chunk);return call.text=Buffer.concat(chunks).toString("utf8"),call.entry.body=call.text,call.text}function contentTypeOf(request){
return(request.headers["content-type"]??"").split(";",1)[0].trim().toLowerCase()}async function readJsonObject(call){return contentTypeOf(call.request)!=="appli\
cation/json"&&refuse(415,GRPC.INVALID_ARGUMENT,"Content-Type must be application/json"),parseJsonObject(await readText(call))}function parseJsonObject(text){let value;
try{value=JSON.parse(text)}catch{refuseArgument("the request body is not JSON")}return(typeof value!="object"||value===null||Array.isArray(value))&&refuseArgument(
"the request body must be a JSON object"),isAtMost(MAX_DEPTH,value)||refuseArgument(`the request body is nested deeper than ${MAX_DEPTH} levels`),value}function isAtMost(depth,value){
return typeof value!="object"||value===null?!0:depth>0&&Object.values(value).every(inner=>isAtMost(depth-1,inner))}var external_node_crypto_=__webpack_require__(
7598);const MAX_REQUESTS=5e4;function createStore({keepBytes,keepBytesLimit}){const messages=[],uploads=new Map,bytes=new Map;let keptBytes=0;const requests=[],
listeners=new Set;function emit(event){for(const listener of listeners)try{listener(event)}catch{}}function keep(token,content){if(!(content.length>keepBytesLimit)){
bytes.set(token,content),keptBytes+=content.length;for(const[oldest,old]of bytes){if(keptBytes<=keepBytesLimit)break;bytes.delete(oldest),keptBytes-=old.length}}}
return{keepBytes,emit,on(listener){return listeners.add(listener),()=>listeners.delete(listener)},addRequest(request){requests.push(request),requests.length>MAX_REQUESTS&&
requests.shift(),emit({type:"request",request})},addUpload(upload,content){uploads.set(upload.media_token,upload),content!==null&&keep(upload.media_token,content),
emit({type:"upload",upload})},addMessage(message){const stored={id:`message-${messages.length+1}`,...message};return messages.push(stored),emit({type:"message",
message:stored}),stored},upload:token=>uploads.get(token),bytesOf:token=>bytes.get(token),uploads:()=>[...uploads.values()],requests:()=>requests,messages:()=>messages,
chats(){const chats={};for(const message of messages)chats[message.recipient]??=[],chats[message.recipient]?.push(message);return chats}}}function conversationOfUser(userId){
return`conv-${(0,external_node_crypto_.createHash)("sha256").update(userId).digest("hex").slice(0,16)}`}function bearerToken({request}){return/^bearer +([^\s]+) *$/i.
exec(request.headers.authorization??"")?.[1]??null}function requireApiKey(call,permission){const{settings,rateLimiter}=call.context,key=call.request.headers["x-\
api-key"];(typeof key!="string"||key==="")&&refuse(401,GRPC.UNAUTHENTICATED,"x-api-key is missing");const permissions=Object.hasOwn(settings.apiKeys,key)?settings.
apiKeys[key]:void 0;permissions===void 0&&refuse(401,GRPC.UNAUTHENTICATED,"x-api-key is not known"),permissions.includes(permission)||refuse(403,GRPC.PERMISSION_DENIED,
`the API key lacks the permission ${permission}`);const exceeded=rateLimiter.count(key,call.entry.step);exceeded!==null&&refuseOverLimit(exceeded)}function refuseOverLimit({
per,limit,waitSeconds}){const message=per==="day"?`daily quota of ${limit} requests is used up`:`rate limit of ${limit} requests per minute exceeded`,headers=waitSeconds===
null?void 0:{"retry-after":String(waitSeconds)};refuse(429,GRPC.RESOURCE_EXHAUSTED,message,headers)}function requireAccessToken(call,allowed){const token=bearerToken(
call);token===null&&refuse(401,GRPC.UNAUTHENTICATED,"Authorization: Bearer with an access token is missing");const grant=configuredGrant(call,token)??call.context.
oauthTokens.grantOf(token);return grant===null&&refuse(401,GRPC.UNAUTHENTICATED,"the access token is not known or has expired"),grant.scopes.some(allowed)||refuse(
403,GRPC.PERMISSION_DENIED,"the access token lacks the scope for this"),grant}function configuredGrant({context:{settings}},token){if(!Object.hasOwn(settings.accessTokens,
token))return null;const entry=settings.accessTokens[token];return Array.isArray(entry)?{scopes:entry,userId:null}:entry}var icons=__webpack_require__(429);const MAX_ENTRIES=3,
buttons_icons=new Set(icons.R),ACTIONS={open_direct_link:isFilled,open_server_link:value=>isObject(value)&&(value.data===void 0||isObject(value.data)),get_dynamic_action:value=>isObject(
value)&&(value.data===void 0||isObject(value.data)),open_post_page:value=>isObject(value)&&isFilled(value.post_token),open_post_manage_page:value=>isObject(value)&&
isFilled(value.post_token)};function checkButtons(name,grid){if(grid==null)return null;const rows=listIn(grid,"rows",name);for(const[index,row]of rows.entries())
for(const[column,button]of listIn(row,"buttons",`${name}.rows[${index}]`).entries())checkButton(button,`${name}.rows[${index}].buttons[${column}]`);return grid}
function listIn(holder,key,where){const list=isObject(holder)?holder[key]:void 0;return Array.isArray(list)||refuseArgument(`${where} must be an object with the\
 list "${key}"`),(list.length===0||list.length>MAX_ENTRIES)&&refuseArgument(`${where}.${key} must have 1 to ${MAX_ENTRIES} entries, not ${list.length}`),list}function checkButton(button,where){
isObject(button)||refuseArgument(`${where} must be an object`),isFilled(button.caption)||refuseArgument(`${where}.caption must be a text that is not empty`),button.
icon!==void 0&&!(typeof button.icon=="string"&&buttons_icons.has(button.icon))&&refuseArgument(`${where}.icon is not one of DivarIconsIconName`);const{action}=button,
names=isObject(action)?Object.keys(action):[],[name]=names;(!isObject(action)||name===void 0||names.length>1||!Object.hasOwn(ACTIONS,name))&&refuseArgument(`${where}\
.action must have exactly one of ${Object.keys(ACTIONS).join(", ")}`),ACTIONS[name]?.(action[name])||refuseArgument(`${where}.action.${name} is not well formed`)}
function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function isFilled(value){return typeof value=="string"&&value.trim()!==
""}const MESSAGE_TYPES=["TEXT","IMAGE","FILE","VOICE","LOCATION","VIDEO","CONTACT"],NO_BUTTONS={buttons:null,sender_buttons:null,receiver_buttons:null};async function sendBotMessage(call){
requireApiKey(call,"CHAT_BOT_SEND_MESSAGE");const body=await readJsonObject(call),content=readContent(call,body,"text_message"),buttons=checkButtons("buttons",body.
buttons),conversationId=call.parameters[0]??"";return addMessage(call,conversationId,{...NO_BUTTONS,...content,buttons}),jsonResponse(200,{conversation_id:conversationId})}
async function sendUserMessage(call){requireApiKey(call,"CHAT_BOT_SEND_MESSAGE");const userId=call.parameters[0]??"",grant=requireAccessToken(call,scope=>scope===
"CHAT_BOT_USER_MESSAGE_SEND");grant.userId!==null&&grant.userId!==userId&&refuse(403,GRPC.PERMISSION_DENIED,"the access token belongs to another user than user_\
id");const body=await readJsonObject(call),content=readContent(call,body,"text_message"),buttons=checkButtons("buttons",body.buttons),conversationId=conversationOfUser(
userId);return addMessage(call,conversationId,{...NO_BUTTONS,...content,buttons}),jsonResponse(200,{conversation_id:conversationId})}async function sendPostMessage(call){
requireApiKey(call,"CHAT_SEND_MESSAGE_OAUTH");const conversationId=call.parameters[0]??"";requireAccessToken(call,scope=>maySendTo(call,conversationId,scope));const body=await readJsonObject(
call),content=readContent(call,body,"message"),sender_buttons=checkButtons("sender_buttons",body.sender_buttons),receiver_buttons=checkButtons("receiver_buttons",
body.receiver_buttons);return addMessage(call,conversationId,{...NO_BUTTONS,...content,sender_buttons,receiver_buttons}),jsonResponse(200,{status:200,message:"m\
essage sent"})}function maySendTo({context:{settings}},conversationId,scope){if(scope==="CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"||scope===`CONVERSATION_SE\
ND_MESSAGE.${conversationId}`)return!0;const[,post]=/^CHAT_POST_CONVERSATIONS_MESSAGE_SEND\.(.+)$/.exec(scope)??[];return post===void 0?!1:!Object.hasOwn(settings.
posts,conversationId)||settings.posts[conversationId]===post}function readContent(call,body,textKey){const text=body[textKey]??null,token=body.media_token??null;
return text===null==(token===null)&&refuseArgument(`exactly one of ${textKey} and media_token must be given`),body.type!==void 0&&!MESSAGE_TYPES.some(type=>type===
body.type)&&refuseArgument(`type must be one of ${MESSAGE_TYPES.join(", ")}`),text!==null?((typeof text!="string"||text.trim()==="")&&refuseArgument(`${textKey}\
 must be a text that is not empty`),{text,media_token:null,media:null}):((typeof token!="string"||!isKnown(call,token))&&refuseArgument("media_token is not know\
n"),{text:null,media_token:token,media:mediaOf(call,token)})}function isKnown({context:{settings,store}},token){return store.upload(token)!==void 0||settings.mediaTokens.
includes(token)}function mediaOf({context:{store}},token){const upload=store.upload(token);if(upload===void 0)return null;const{sha256,size,file_name,media_type}=upload;
return{sha256,size,file_name,media_type}}function addMessage({context:{settings,store},entry},conversation_id,message){const recipient=entry.recipient??"";settings.
recipients!==void 0&&!settings.recipients.includes(recipient)&&refuse(404,GRPC.NOT_FOUND,"there is no such recipient"),settings.unwritable.includes(recipient)&&
refuse(412,GRPC.FAILED_PRECONDITION,"message delivery failed due to recipient's restriction"),store.addMessage({recipient,conversation_id,...message,at:settings.
now()})}async function refreshTokens(call){const{oauthTokens,settings}=call.context;contentTypeOf(call.request)!=="application/x-www-form-urlencoded"&&refuse(415,
GRPC.INVALID_ARGUMENT,"Content-Type must be application/x-www-form-urlencoded");const form=new URLSearchParams(await readText(call)),only=name=>{const values=form.
getAll(name).filter(value=>value!=="");return values.length!==1&&refuseGrant(400,"invalid_request",`${name} must be given, once`),values[0]};only("grant_type")!==
"refresh_token"&&refuseGrant(400,"unsupported_grant_type","grant_type must be refresh_token"),(only("client_id")!==settings.oauth.clientId||only("client_secret")!==
settings.oauth.clientSecret)&&refuseGrant(401,"invalid_client","client_id or client_secret is wrong"),only("redirect_uri")!==settings.oauth.redirectUri&&refuseGrant(
400,"invalid_grant","redirect_uri is not the one the consent was given with"),oauthTokens.isUsable(only("refresh_token"))||refuseGrant(400,"invalid_grant","the \
refresh token is not known, has expired or was replaced"),form.get("code")&&!oauthTokens.wasIssued(only("code"))&&refuseGrant(400,"invalid_grant","code is not a\
n access token of this app");const{accessToken,refreshToken}=oauthTokens.rotate();return jsonResponse(200,{access_token:accessToken,expires_in:settings.oauth.accessTokenSeconds,
refresh_token:refreshToken,scope:settings.oauth.scopes.join(" "),token_type:"Bearer"},{"cache-control":"no-store"})}function refuseGrant(status,error,description){
throw new HttpError(jsonResponse(status,{error,error_description:description,code:grpcCodeFor(status),message:`${error}: ${description}`,details:[]}))}var catalog=__webpack_require__(
3801),external_node_stream_promises_=__webpack_require__(6466),lib=__webpack_require__(5990);const HEAD_BYTES=1032,OLE=Buffer.from("d0cf11e0a1b11ae1","hex"),isPng=head=>head.
subarray(0,8).equals(Buffer.from("89504e470d0a1a0a","hex")),isJpeg=head=>head.subarray(0,3).equals(Buffer.from("ffd8ff","hex")),isPdf=head=>head.subarray(0,HEAD_BYTES).
includes("%PDF-"),isZip=head=>head.subarray(0,4).equals(Buffer.from("504b0304","hex")),isOle=head=>head.subarray(0,8).equals(OLE),isMp4Family=head=>head.subarray(
4,8).equals(Buffer.from("ftyp")),LOOKS_LIKE={image:head=>isPng(head)||isJpeg(head),file:(head,extension)=>extension==="pdf"?isPdf(head):isZip(head)||isOle(head),
voice:isMp4Family,video:isMp4Family};function contentAgrees(mediaType,extension,head){return LOOKS_LIKE[mediaType](head,extension)}function extensionOf(fileName){
return/[^/\\]\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase()??""}function allowedExtensions(mediaType){return Object.values(catalog.hR).filter(format=>format.
mediaType===mediaType).flatMap(format=>[...format.extensions])}function sizeLimit(mediaType){return catalog.Jc[mediaType]*2**20}async function readUploadForm(call,limit){
const seen={},note=message=>{seen.problem??=message},form=openForm(call,limit);form.on("partsLimit",()=>note("the form has more than one part")),form.on("field",
name=>note(`the part "${name}" carries no filename`)),form.on("file",(field,stream,info)=>{stream.on("limit",()=>{seen.tooLarge=!0}),stream.on("error",()=>{}),seen.
part!==void 0&&note("the form has more than one part"),field!=="file"&&note(`the form field must be named "file", not "${field??""}"`),info.filename||note('the \
part "file" carries no filename');const collect=collectBytes(stream,call.context.store.keepBytes);seen.part=()=>({field:field??"",fileName:info.filename??"",type:info.
mimeType,...collect()})});try{await(0,external_node_stream_promises_.pipeline)(readBody(call),form)}catch(error){if(call.request.destroyed&&!call.request.complete)
throw error;refuseArgument(`the multipart body is malformed: ${error.message}`)}return seen.problem!==void 0&&refuseArgument(seen.problem),seen.part===void 0&&refuseArgument(
'the form has no part named "file"'),seen.tooLarge&&refuse(413,GRPC.OUT_OF_RANGE,`the file is larger than ${limit} bytes`),seen.part()}function openForm({request},limit){
try{return lib({headers:request.headers,preservePath:!0,defParamCharset:"utf8",limits:{parts:2,fieldSize:1024,headerPairs:50,fileSize:limit+1}})}catch(error){refuseArgument(
`the multipart body is malformed: ${error.message}`)}}function collectBytes(stream,keepBytes){const hash=(0,external_node_crypto_.createHash)("sha256"),chunks=[];
let head=Buffer.alloc(0),size=0;return stream.on("data",chunk=>{head.length<HEAD_BYTES&&(head=Buffer.concat([head,chunk.subarray(0,HEAD_BYTES-head.length)])),hash.
update(chunk),size+=chunk.length,keepBytes&&chunks.push(chunk)}),()=>({size,sha256:hash.digest("hex"),head,content:keepBytes?Buffer.concat(chunks):null})}async function receiveUpload(call){
const{settings,store,uploadTokens}=call.context,mediaType=requireMediaType(call.parameters[0]??""),token=bearerToken(call);token===null&&refuse(401,GRPC.UNAUTHENTICATED,
"Authorization: Bearer with an upload token is missing");const length=call.request.headers["content-length"];length===void 0&&refuse(411,GRPC.INVALID_ARGUMENT,"\
Content-Length is required"),contentTypeOf(call.request)!=="multipart/form-data"&&refuse(415,GRPC.INVALID_ARGUMENT,"Content-Type must be multipart/form-data"),uploadTokens.
use(token)||refuse(401,GRPC.UNAUTHENTICATED,"the upload token is not known, has expired or has been used");const part=await readUploadForm(call,sizeLimit(mediaType)),
extension=extensionOf(part.fileName),allowed=allowedExtensions(mediaType);allowed.includes(extension)||refuseArgument(`"${extension}" is no format of ${mediaType}\
; allowed are ${allowed.join(", ")}`),part.size===0&&refuseArgument("the file is empty"),contentAgrees(mediaType,extension,part.head)||refuseArgument(`the conte\
nt is not what a file named .${extension} holds`);const media_token=(0,external_node_crypto_.randomUUID)();return store.addUpload({media_token,media_type:mediaType,
file_name:part.fileName,part_type:part.type,size:part.size,sha256:part.sha256,content_length:Number(length),field:part.field,at:settings.now()},part.content),jsonResponse(
200,{id:media_token,status:"ok"})}function requireMediaType(value){const mediaType=catalog.Z2.find(known=>known===value);return mediaType===void 0&&refuseArgument(
`media_type must be one of ${catalog.Z2.join(", ")}`),mediaType}async function issueUploadToken(call){return requireApiKey(call,"CHAT_UPLOAD_MEDIA"),await readJsonObject(
call),jsonResponse(200,{token:call.context.uploadTokens.issue()})}const ENDPOINTS=[{method:"POST",path:/^\/experimental\/open-platform\/chat\/upload$/,step:"upl\
oad_token",endpoint:issueUploadToken},{method:"POST",path:/^\/v1\/open-platform\/chat\/bot\/conversations\/([^/]+)\/messages$/,step:"message",recipient:"bot",endpoint:sendBotMessage},
{method:"POST",path:/^\/v1\/open-platform\/chat\/bot\/users\/([^/]+)\/messages$/,step:"message",recipient:"user",endpoint:sendUserMessage},{method:"POST",path:/^\/v2\/open-platform\/conversations\/([^/]+)\/messages$/,
step:"message",recipient:"post",endpoint:sendPostMessage},{method:"POST",path:/^\/upload\/([^/]+)$/,step:"upload",endpoint:receiveUpload},{method:"POST",path:/^\/oauth2\/token$/,
step:"refresh",endpoint:refreshTokens}];function findRoute(method,target){const path=target.split("?",1)[0]??"";for(const known of ENDPOINTS){const match=known.
path.exec(path);if(match===null)continue;if(method!==known.method){const allow={allow:known.method};return refusing(()=>refuse(405,GRPC.UNIMPLEMENTED,`only ${known.
method} is allowed`,allow))}const parameters=decode(match.slice(1));if(parameters===null)return refusing(()=>refuseArgument("the path is not well percent-encode\
d"));const{step,endpoint,recipient}=known;return recipient===void 0?{step,parameters,endpoint}:{step,parameters,endpoint,recipient:`${recipient}:${parameters[0]}`}}
return refusing(()=>refuse(404,GRPC.NOT_FOUND,"there is no such endpoint"))}function refusing(fail){return{step:"other",parameters:[],endpoint:async()=>fail()}}
function decode(segments){try{return segments.map(segment=>decodeURIComponent(segment))}catch{return null}}async function sendResponse(call,answer,options={}){const{
response,request}=call;await latency(call),options.bodyRead===!1&&response.setHeader("connection","close");const{socket}=request;options.thenClose&&response.once(
"finish",()=>socket.end()),writeHead(call,answer,Buffer.byteLength(answer.body)),response.end(answer.body)}async function sendHalf(call,answer){await latency(call);
const body=Buffer.from(answer.body);writeHead(call,answer,body.length),call.response.write(body.subarray(0,Math.floor(body.length/2)),()=>call.request.socket.destroySoon())}
async function sendSlowly(call,answer,milliseconds){await latency(call);const body=Buffer.from(answer.body);writeHead(call,answer,body.length),call.response.flushHeaders();
const step=Math.max(1,Math.ceil(body.length/10));for(let start=0;start<body.length;start+=step)await pause(milliseconds/Math.ceil(body.length/step),call),call.response.
write(body.subarray(start,start+step));call.response.end()}async function sendPadded(call,answer,bytes){await latency(call);const start=`${answer.body.toString().
slice(0,-1)},"padding":"`;writeHead(call,answer,Buffer.byteLength(start)+bytes+2),await(0,external_node_stream_promises_.pipeline)(function*(){yield start;const piece=Buffer.
alloc(Math.min(bytes,2**16),"x");for(let left=bytes;left>0;left-=piece.length)yield piece.subarray(0,Math.min(left,piece.length));yield'"}'},call.response)}function writeHead({
response,entry},{status,headers},length){entry.status=status;const bodiless=status===204||status===304;response.writeHead(status,bodiless?headers:{...headers,"c\
ontent-length":length})}async function latency(call){const{latencyMs}=call.context.settings;latencyMs>0&&await pause(latencyMs,call)}const HTML=`<!doctype html>\
<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>
`,WRONG_SHAPES={upload_token:{token:5},upload:{id:"x",status:"error"},message:[],refresh:{access_token:null},other:{}};function replacementFor(effect,step){switch(effect.
kind){case"status":return{response:statusResponse(effect),after:effect.after};case"html":return{response:htmlPage(effect.status??502),after:effect.after};case"b\
ad_json":return{response:{...jsonResponse(200,{}),body:'{"status": "ok", "id":'},after:effect.after};case"wrong_shape":return{response:jsonResponse(200,effect.body??
WRONG_SHAPES[step]),after:effect.after};case"redirect":return{response:{status:effect.status??307,headers:{location:effect.location},body:""},after:effect.after};default:
return null}}function htmlPage(status){return{status,headers:{"content-type":"text/html; charset=utf-8"},body:HTML}}function statusResponse(effect){const{status,
code=grpcCodeFor(status),message=`the sandbox was told to answer ${status}`}=effect,{body,contentType,headers={}}=effect,response=body===void 0?errorResponse(status,
code,message):jsonResponse(status,body);return{status,headers:{...response.headers,...contentType===void 0?{}:{"content-type":contentType},...headers},body:typeof body==
"string"?body:response.body}}async function answerWithFault(call,endpoint,effect){const{entry,request,context}=call;switch(effect?.kind){case"reset_before":request.
socket.resetAndDestroy();return;case"reset_in":await readUpTo(call,effect.bytes),request.socket.resetAndDestroy();return;case"hang":await drainBody(call);return;case"\
slow_read":if(effect.bytesPerSecond===0)return;call.bytesPerSecond=effect.bytesPerSecond;break;case"delay":entry.step!=="upload"&&await readText(call).catch(ignoreHttpError),
await(0,promises_.setTimeout)(effect.ms,void 0,{signal:context.closing});break;case"status":if(effect.early)return sendResponse(call,statusResponse(effect));break}
const replacement=effect===null?null:replacementFor(effect,entry.step),takesEffect=replacement===null||(replacement.after??isSuccess(replacement.response.status));
if(replacement!==null&&!takesEffect)return sendResponse(call,replacement.response,{bodyRead:await drainBody(call)});const response=await runEndpoint(call,endpoint),
bodyRead=await drainBody(call);if(effect?.kind==="reset_after")return void request.socket.resetAndDestroy();if(effect?.kind!=="hang_after"){if(!entry.took_effect)
return sendResponse(call,response,{bodyRead});switch(effect?.kind){case"cut_answer":return sendHalf(call,response);case"slow_answer":return sendSlowly(call,response,
effect.ms);case"huge_answer":return sendPadded(call,response,effect.bytes??64*2**20);case"close_after":return sendResponse(call,response,{thenClose:!0});default:
return sendResponse(call,replacement?.response??response,{bodyRead})}}}function isSuccess(status){return status>=200&&status<300}async function runEndpoint(call,endpoint){
try{const response=await endpoint(call);return call.entry.took_effect=!0,response}catch(error){if(error instanceof HttpError)return error.response;throw error}}
function ignoreHttpError(error){if(!(error instanceof HttpError))throw error}async function readUpTo(call,bytes){const{entry,request}=call,enough=bytes??Math.floor(
Number(request.headers["content-length"]??2)/2);if(enough!==0){for await(const _ of readBody(call))if(entry.body_bytes>=enough)return}}function createApi(context,faults,listener){
const connectionNumber=createNumbering();let requestCount=0;function entryFor(request,route){return requestCount+=1,{id:requestCount,step:route.step,method:request.
method??"",path:request.url??"",status:null,at:context.settings.now(),duration_ms:null,...route.recipient===void 0?{}:{recipient:route.recipient},headers:request.
headers,raw_headers:request.rawHeaders,body:null,body_bytes:0,connection:connectionNumber(request.socket),took_effect:!1}}return async(request,response)=>{const route=findRoute(
request.method??"",request.url??""),entry=entryFor(request,route),effect=faults.take(route.step,route.recipient);effect!==null&&(entry.fault=effect.kind),context.
store.addRequest(entry);const begun=performance.now(),{socket}=request;listener().begin(socket),response.once("close",()=>{entry.duration_ms=Math.round((performance.
now()-begun)*1e3)/1e3,listener().end(socket),context.store.emit({type:"request",request:entry})});const bytesPerSecond=route.step==="upload"?context.settings.uploadBytesPerSecond:
0,{parameters}=route,call={context,request,response,entry,parameters,bytesPerSecond,text:null};try{await answerWithFault(call,route.endpoint,effect)}catch(error){
if(socket.destroyed||context.closing.aborted)return;const message=`the sandbox failed: ${error.message}`;response.headersSent?socket.destroy():await sendResponse(
call,errorResponse(500,GRPC.INTERNAL,message),{bodyRead:!1})}}}function createNumbering(){const numbers=new WeakMap;let count2=0;return socket=>{const known=numbers.
get(socket);return known!==void 0?known:(count2+=1,numbers.set(socket,count2),count2)}}var dist=__webpack_require__(7728);const count=dist.FsL(dist.aig(),dist.Y2b(),
dist.Wwf(0)),fault_status=dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(200),dist.cGV(599)),after=dist.lqM(dist.zMY()),headerValue=dist.FsL(dist.YjP(),dist.yGV(/^[\t\x20-\x7e]*$/,
"must be printable ASCII")),headerName=dist.FsL(dist.YjP(),dist.yGV(/^[\w-]+$/,"must be a header name")),effectSchema=dist.Oxt("kind",[dist.rej({kind:dist.euz("\
status"),status:fault_status,code:dist.lqM(dist.aig()),message:dist.lqM(dist.YjP()),body:dist.lqM(dist.L5J()),headers:dist.lqM(dist.g1P(headerName,headerValue)),
contentType:dist.lqM(headerValue),after,early:dist.lqM(dist.zMY())}),dist.rej({kind:dist.euz("html"),status:dist.lqM(fault_status),after}),dist.rej({kind:dist.euz(
"bad_json"),after}),dist.rej({kind:dist.euz("wrong_shape"),body:dist.lqM(dist.L5J()),after}),dist.rej({kind:dist.euz("redirect"),location:headerValue,status:dist.
lqM(fault_status),after}),dist.rej({kind:dist.euz("huge_answer"),bytes:dist.lqM(count)}),dist.rej({kind:dist.euz("cut_answer")}),dist.rej({kind:dist.euz("slow_a\
nswer"),ms:count}),dist.rej({kind:dist.euz("close_after")}),dist.rej({kind:dist.euz("reset_after")}),dist.rej({kind:dist.euz("hang_after")}),dist.rej({kind:dist.
euz("slow_read"),bytesPerSecond:dist.FsL(dist.aig(),dist.Wwf(0))}),dist.rej({kind:dist.euz("delay"),ms:count}),dist.rej({kind:dist.euz("reset_before")}),dist.rej(
{kind:dist.euz("reset_in"),bytes:dist.lqM(count)}),dist.rej({kind:dist.euz("hang")}),dist.rej({kind:dist.euz("refuse"),connections:dist.lqM(count),ms:dist.lqM(count)})]),
faultSchema=dist.rej({step:dist.lqM(dist.KIO(["upload_token","upload","message","refresh","any"])),recipient:dist.lqM(dist.YjP()),skip:dist.lqM(count),times:dist.
lqM(dist.FsL(dist.aig(),dist.Y2b(),dist.Wwf(-1))),effect:effectSchema});function parseFault(value){const result=dist.xLC(faultSchema,value);if(result.success)return result.
output;throw new TypeError(result.issues.map(issue=>`fault: ${dist.BuJ(issue)??"(all)"}: ${issue.message}`).join("; "))}const LOOPBACK=/^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
function requireLoopback({headers}){const host=headers.host??"";LOOPBACK.test(host)||refuse(403,GRPC.PERMISSION_DENIED,"the Host is not loopback"),headers.origin!==
void 0&&headers.origin.toLowerCase()!==`http://${host.toLowerCase()}`&&refuse(403,GRPC.PERMISSION_DENIED,"the Origin is another site");const site=headers["sec-f\
etch-site"];site!==void 0&&site!=="same-origin"&&site!=="none"&&refuse(403,GRPC.PERMISSION_DENIED,"the request comes from another site")}var external_node_fs_=__webpack_require__(
3024);const FOLDER=(0,external_node_path_.join)(import.meta.dirname,"client"),TYPES={".html":"text/html; charset=utf-8",".svg":"image/svg+xml",".css":"text/css;\
 charset=utf-8",".js":"text/javascript; charset=utf-8"},FILES=new Map((0,external_node_fs_.readdirSync)(FOLDER).flatMap(name=>{const type=TYPES[(0,external_node_path_.
extname)(name)];return type===void 0?[]:[[name,type]]})),POLICY=["default-src 'none'","script-src 'self'","style-src 'self'","img-src 'self'","media-src 'self'",
"connect-src 'self'","base-uri 'none'","form-action 'none'","frame-ancestors 'none'","require-trusted-types-for 'script'","trusted-types 'none'"].join("; ");function pageResponse(name){
const type=FILES.get(name);if(type!==void 0)return{status:200,headers:{"content-type":type,"content-security-policy":POLICY,"referrer-policy":"no-referrer","cro\
ss-origin-opener-policy":"same-origin"},body:(0,external_node_fs_.readFileSync)((0,external_node_path_.join)(FOLDER,name))}}const MAX_UNREAD_BYTES=4*2**20,events_MAX_REQUESTS=200;
function streamEvents(controls,response,withState){response.writeHead(200,{"content-type":"text/event-stream; charset=utf-8","cache-control":"no-store","x-conte\
nt-type-options":"nosniff"});const write=(name,record)=>response.write(`event: ${name}
data: ${JSON.stringify(record)}

`);response.write(`retry: 1000

`),withState&&write("state",stateToShow(controls.state()));const maxUnread=MAX_UNREAD_BYTES+response.writableLength,stop=controls.on(event=>{if(response.writableLength>
maxUnread)return void response.destroy();write(event.type,recordOf(event))});response.once("close",stop)}function recordOf(event){switch(event.type){case"reques\
t":return withoutSecrets(event.request);case"upload":return event.upload;case"message":return event.message;case"faults":return event.faults}}function stateToShow(state){
return{...state,requests:state.requests.slice(-events_MAX_REQUESTS).map(withoutSecrets)}}function withoutSecrets(request){const{headers:_headers,raw_headers:_raw,
body:_body,...rest}=request;return rest}function mediaResponse(store,token,range){const upload=store.upload(token);upload===void 0&&refuse(404,GRPC.NOT_FOUND,"t\
here is no such media token");const bytes=store.bytesOf(token);bytes===void 0&&refuse(410,GRPC.NOT_FOUND,"the bytes were not kept");const name=encodeURIComponent(
upload.file_name.toWellFormed()).replace(/['()*]/g,percentEncode),headers={"content-type":mimeTypeOf(upload.file_name),"content-disposition":`${upload.media_type===
"file"?"attachment":"inline"}; filename*=UTF-8''${name}`,"content-security-policy":"sandbox; default-src 'none'","accept-ranges":"bytes"};return cutRange({status:200,
headers,body:bytes},bytes,range)}function percentEncode(character){return`%${character.charCodeAt(0).toString(16).toUpperCase()}`}function mimeTypeOf(fileName){
const extension=extensionOf(fileName);return Object.values(catalog.hR).find(({extensions})=>extensions.some(known=>known===extension))?.mimeType??"application/o\
ctet-stream"}function cutRange(whole,bytes,range){const[,from="",to=""]=/^bytes=(\d*)-(\d*)$/.exec(range??"")??[];if(from===""&&to==="")return whole;const start=from===
""?Math.max(0,bytes.length-Number(to)):Number(from),end=from===""||to===""?bytes.length:Math.min(bytes.length,Number(to)+1);return start>=end&&refuse(416,GRPC.OUT_OF_RANGE,
"there is no such range",{"content-range":`bytes */${bytes.length}`}),{status:206,headers:{...whole.headers,"content-range":`bytes ${start}-${end-1}/${bytes.length}`},
body:bytes.subarray(start,end)}}const MAX_BODY_BYTES=2**20;function createControl(controls,store){return async(request,response)=>{let answer;try{const[path="",
query=""]=(request.url??"").split("?",2),page=ownPage(request,path);if(page!==void 0)return send(response,page);requireLoopback(request);const name=path.replace(
/^\/_sandbox\/?/,"");if(name==="events"&&request.method==="GET")return streamEvents(controls,response,query==="state");answer=await answerControl(controls,store,
request,name)}catch(error){answer=error instanceof HttpError?error.response:errorResponse(500,GRPC.INTERNAL,`the sandbox failed: ${error.message}`)}send(response,
answer)}}function ownPage({method},path){if(method!=="GET"&&method!=="HEAD")return;const[,name]=/^\/_sandbox\/page\/([^/]+)$/.exec(path)??[];return pageResponse(
path==="/"?"page.html":name??"")}async function answerControl(controls,store,request,name){const{method=""}=request;if(name==="faults"&&method==="POST")return addFaults(
controls,await readJson(request)),{status:204,headers:{},body:""};if(name==="faults"&&method==="DELETE")return controls.clearFaults(),{status:204,headers:{},body:""};
const readers={state:controls.state,chats:controls.chats,uploads:controls.uploads,requests:controls.requests,faults:()=>controls.state().faults},isMedia=name.startsWith(
"media/");return!isMedia&&!Object.hasOwn(readers,name)&&refuse(404,GRPC.NOT_FOUND,"the sandbox has no such path"),method!=="GET"&&refuse(405,GRPC.UNIMPLEMENTED,
`${method} is not allowed here`),isMedia?mediaResponse(store,name.slice(6),request.headers.range):jsonResponse(200,readers[name]?.())}function addFaults(controls,value){
const faults=Array.isArray(value)?value:[value];try{for(const fault of faults)parseFault(fault);for(const fault of faults)controls.fault(fault)}catch(error){refuseArgument(
error.message)}}async function readJson(request){request.headers["content-type"]?.startsWith("application/json")||refuse(415,GRPC.INVALID_ARGUMENT,"Content-Type\
 must be application/json");const chunks=[];let size=0;for await(const chunk of request.iterator({destroyOnReturn:!1}))size+=chunk.length,size>MAX_BODY_BYTES&&refuse(
413,GRPC.OUT_OF_RANGE,"the request body is larger than 1 MiB"),chunks.push(chunk);try{return JSON.parse(Buffer.concat(chunks).toString("utf8"))}catch{refuseArgument(
"the request body is not JSON")}}function send(response,{status,headers,body}){response.writeHead(status,{"cache-control":"no-store","x-content-type-options":"n\
osniff","cross-origin-resource-policy":"same-origin",...headers,...status===204?{}:{"content-length":Buffer.byteLength(body)}}),response.end(body)}function createFaultRules(){
let rules=[];return{add(fault){rules.push({fault,skip:fault.skip??0,times:fault.times??1})},clear(){rules=[]},list:()=>rules.map(({fault,skip,times})=>({...fault,
skip,times})),take(step,recipient){for(const rule of rules){const{fault}=rule;if(!(fault.step!==void 0&&fault.step!=="any"&&fault.step!==step)&&!(fault.recipient!==
void 0&&fault.recipient!==recipient)&&rule.times!==0){if(rule.skip>0){rule.skip-=1;continue}return rule.times>0&&(rule.times-=1),rules=rules.filter(({times})=>times!==
0),fault.effect}}return null}}}var external_node_net_=__webpack_require__(7030);function createListener(http,connectMs){const sockets=new Set,busy=new Set;let server=null,
address={port:0,host:""},connectionsToRefuse=0,reopening=null,closed=!1;function accept(socket){if(connectionsToRefuse>0){connectionsToRefuse-=1,socket.destroy();
return}sockets.add(socket),socket.on("error",()=>{}),socket.once("close",()=>{sockets.delete(socket),busy.delete(socket)}),connectMs===0?handOver(socket):setTimeout(
()=>handOver(socket),connectMs).unref()}function handOver(socket){socket.destroyed||(http.emit("connection",socket),socket.resume())}function listen(port,host){
return new Promise((resolve,reject)=>{const opened=external_node_net_.createServer({allowHalfOpen:!0,noDelay:!0,pauseOnConnect:connectMs>0},accept);opened.once(
"error",reject),opened.listen({port,host,exclusive:!0},()=>{if(closed)return void opened.close();server=opened,address={port:opened.address().port,host},resolve(
address.port)})})}function reopenAfter(ms){closed||(reopening!==null&&clearTimeout(reopening),reopening=setTimeout(()=>{reopening=null,listen(address.port,address.
host).catch(()=>reopenAfter(20))},ms))}function closeIdle(){for(const socket of sockets)busy.has(socket)||socket.destroy()}return{listen,begin(socket){busy.add(
socket)},end(socket){busy.delete(socket),(server===null||connectionsToRefuse>0)&&socket.destroySoon()},refuse({connections,ms}){connectionsToRefuse+=connections??
(ms===void 0?1:0),ms!==void 0&&(server?.close(),server=null,reopenAfter(ms)),closeIdle()},stopRefusing(){connectionsToRefuse=0,reopening!==null&&reopenAfter(0)},
async close(){closed=!0,reopening!==null&&clearTimeout(reopening);const serverClosed=new Promise(resolve=>server===null?resolve(null):server.close(resolve));for(const socket of sockets)
socket.destroy();await serverClosed}}}var external_node_http_=__webpack_require__(7067);function createHttpServer(handler){const server=external_node_http_.createServer(
{keepAliveTimeout:6e4,requestTimeout:0,headersTimeout:0},(request,response)=>{request.on("error",()=>{}),response.on("error",()=>{}),handler(request,response).catch(
()=>request.socket.destroy())});return server.on("clientError",(error,socket)=>{if(!socket.writable||error.code==="ECONNRESET")return void socket.destroy();const status=error.
code==="HPE_HEADER_OVERFLOW"?"431 Request Header Fields Too Large":"400 Bad Request",body=errorResponse(400,GRPC.INVALID_ARGUMENT,"this is not HTTP").body;socket.
end(`HTTP/1.1 ${status}\r
connection: close\r
content-type: application/json\r
content-length: ${body.length}\r
\r
${body}`)}),server}const options_count=dist.FsL(dist.aig(),dist.Wwf(0)),strings=dist.YOg(dist.YjP()),PERMISSIONS=["CHAT_UPLOAD_MEDIA","CHAT_BOT_SEND_MESSAGE","C\
HAT_SEND_MESSAGE_OAUTH"],DEFAULT_SCOPES=["CHAT_BOT_USER_MESSAGE_SEND","CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"],optionsSchema=dist.rej({port:dist.lqM(dist.
FsL(dist.aig(),dist.ndf(),dist.Wwf(0),dist.cGV(65535)),0),host:dist.lqM(dist.KIO(["127.0.0.1","::1","localhost"]),"127.0.0.1"),apiKeys:dist.lqM(dist.g1P(dist.YjP(),
strings),{"sandbox-key":[...PERMISSIONS]}),accessTokens:dist.lqM(dist.g1P(dist.YjP(),dist.KCZ([strings,dist.rej({scopes:strings,userId:dist.YjP()})])),{}),oauth:dist.
lqM(dist.rej({clientId:dist.lqM(dist.YjP(),"sandbox-app"),clientSecret:dist.lqM(dist.YjP(),"sandbox-secret"),redirectUri:dist.lqM(dist.YjP(),"https://example.co\
m/callback"),refreshToken:dist.lqM(dist.YjP(),"sandbox-refresh-token"),accessToken:dist.lqM(dist.YjP(),"sandbox-access-token"),scopes:dist.lqM(strings,DEFAULT_SCOPES),
accessTokenSeconds:dist.lqM(options_count,3600),refreshTokenSeconds:dist.lqM(options_count,720*3600),graceSeconds:dist.lqM(options_count,120)}),{}),faults:dist.
lqM(dist.YOg(faultSchema),[]),latencyMs:dist.lqM(options_count,0),connectMs:dist.lqM(options_count,0),uploadBytesPerSecond:dist.lqM(options_count,0),rateLimit:dist.
lqM(dist.rej({perMinute:dist.lqM(options_count),perDay:dist.lqM(options_count),retryAfter:dist.lqM(dist.zMY(),!1),steps:dist.lqM(dist.YOg(dist.KIO(["upload_toke\
n","message"])),["upload_token","message"])})),unwritable:dist.lqM(strings,[]),recipients:dist.lqM(strings),posts:dist.lqM(dist.g1P(dist.YjP(),dist.YjP()),{}),mediaTokens:dist.
lqM(strings,[]),uploadTokenSeconds:dist.lqM(options_count,3600),keepBytes:dist.lqM(dist.zMY(),!0),keepBytesLimit:dist.lqM(options_count,64*2**20)});function resolveOptions({
now=Date.now,...options}){const result=dist.xLC(optionsSchema,options);if(result.success)return{...result.output,now};throw new TypeError(result.issues.map(issue=>`\
sandbox option ${dist.BuJ(issue)??"(all)"}: ${issue.message}`).join("; "))}function createOauthTokens({oauth,now}){const pairs=[{accessToken:oauth.accessToken,refreshToken:oauth.
refreshToken,accessEnd:Number.POSITIVE_INFINITY,refreshEnd:now()+oauth.refreshTokenSeconds*1e3,replacedAt:null}];function isInUse({replacedAt}){return replacedAt===
null||now()<replacedAt+oauth.graceSeconds*1e3}return{grantOf(accessToken){const pair=pairs.find(one=>one.accessToken===accessToken);return pair===void 0||!isInUse(
pair)||now()>=pair.accessEnd?null:{scopes:oauth.scopes,userId:null}},wasIssued:accessToken=>pairs.some(pair=>pair.accessToken===accessToken),isUsable(refreshToken){
const pair=pairs.find(one=>one.refreshToken===refreshToken);return pair!==void 0&&isInUse(pair)&&now()<pair.refreshEnd},rotate(){for(const pair2 of pairs)pair2.
replacedAt??=now();const pair={accessToken:(0,external_node_crypto_.randomBytes)(32).toString("base64url"),refreshToken:(0,external_node_crypto_.randomBytes)(32).
toString("base64url"),accessEnd:now()+oauth.accessTokenSeconds*1e3,refreshEnd:now()+oauth.refreshTokenSeconds*1e3,replacedAt:null};return pairs.push(pair),pair}}}
const MINUTE=6e4,DAY=1440*MINUTE;function createRateLimiter({rateLimit,now}){const timesByKey=new Map;return{count(key,step){if(rateLimit===void 0||!rateLimit.steps.
some(limited=>limited===step))return null;const{perDay,perMinute,retryAfter}=rateLimit,at=now(),times=(timesByKey.get(key)??[]).filter(time=>time>at-DAY);if(timesByKey.
set(key,times),perDay!==void 0&&times.length>=perDay)return{per:"day",limit:perDay,waitSeconds:null};const lastMinute=times.filter(time=>time>at-MINUTE);if(perMinute!==
void 0&&lastMinute.length>=perMinute){const wait=Math.ceil(((lastMinute[0]??at)+MINUTE-at)/1e3);return{per:"minute",limit:perMinute,waitSeconds:retryAfter?wait:
null}}return times.push(at),null}}}function createUploadTokens({uploadTokenSeconds,now}){const expiry=new Map;return{issue(){for(const[token2,end]of expiry)end<=
now()&&expiry.delete(token2);const token=(0,external_node_crypto_.randomBytes)(49).toString("base64");return expiry.set(token,now()+uploadTokenSeconds*1e3),token},
use(token){const end=expiry.get(token);return expiry.delete(token),end!==void 0&&end>now()}}}async function startSandbox(options={}){const settings=resolveOptions(
options),store=createStore(settings),faults=createFaultRules(),closing=new AbortController,context={settings,store,uploadTokens:createUploadTokens(settings),oauthTokens:createOauthTokens(
settings),rateLimiter:createRateLimiter(settings),closing:closing.signal},records=()=>({chats:store.chats(),uploads:store.uploads(),requests:store.requests()}),
controls={state:()=>structuredClone({...records(),faults:faults.list()}),chats:()=>structuredClone(store.chats()),uploads:()=>structuredClone(store.uploads()),requests:()=>structuredClone(
store.requests()),fault(fault){const parsed=parseFault(fault);parsed.effect.kind==="refuse"?listener.refuse(parsed.effect):faults.add(parsed),store.emit({type:"\
faults",faults:faults.list()})},clearFaults(){faults.clear(),listener.stopRefusing(),store.emit({type:"faults",faults:[]})},on:onEvent=>store.on(event=>onEvent(
structuredClone(event)))},answerApi=createApi(context,faults,()=>listener),answerControl2=createControl(controls,store),server=createHttpServer((request,response)=>isOwn(
request)?answerControl2(request,response):answerApi(request,response)),listener=createListener(server,settings.connectMs),port=await listener.listen(settings.port,
settings.host);for(const fault of settings.faults)controls.fault(fault);const host=settings.host==="::1"?"[::1]":settings.host;return{...controls,url:`http://${host}\
:${port}`,port,async close(){closing.abort(),await listener.close()}}}function isOwn({method,url=""}){return/^\/_sandbox([/?]|$)/.test(url)||(method==="GET"||method===
"HEAD")&&/^\/(\?|$)/.test(url)}async function serveSandbox(options){const sandbox=await startSandbox({port:options.port}).catch(error=>{if(error.code!=="EADDRIN\
USE"&&error.code!=="EACCES")throw error;const why=error.code==="EACCES"?"may not be used by this user":"is in use";return process.stderr.write(`Error: port ${options.
port} ${why}. Choose another one, or leave --port out for any free one.
`),process.exitCode=1,null});if(sandbox===null)return;const{url,port}=sandbox;process.stdout.write(options.json?`${JSON.stringify({url,port})}
`:howTo(url)),await Promise.race([(0,external_node_events_.once)(process,"SIGINT"),(0,external_node_events_.once)(process,"SIGTERM")]),await sandbox.close()}function howTo(url){
const bases=`--api-url ${url} --upload-url ${url} --oauth-url ${url}`;return`The sandbox stands in for Divar at ${url} until you press Ctrl-C. Nothing leaves th\
is machine.

In another terminal:

  export DIVAR_API_KEY=sandbox-key DIVAR_ACCESS_TOKEN=sandbox-access-token
  ${ownName()} post ${bases} \\
    --conversation-id demo --message '\u0633\u0644\u0627\u0645 {{date_fa}}'

Add files to the end of the command to send them. See what arrived: ${url} in a browser, or ${url}/_sandbox/chats as JSON
`}function ownName(){const script=process.argv[1]??"";return(0,external_node_path_.basename)(script)==="divar-chat-media"?"divar-chat-media":`node ${script}`}}),
429:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>ICON_NAMES});const ICON_NAMES=`\

  KEYBOARD_ARROW_RIGHT KEYBOARD_ARROW_LEFT ARROW_FORWARD REFRESH REMOVE SEND DELETE PHOTO_LIBRARY ADD CLOSE
  CHECKED CHECK_BOX CHECK_BOX_OUTLINE_BLANK CHAT_DOUBLE CONTENT_COPY REPORT CAT_VEHICLES PERSON CALL
  CAT_ELECTRONIC_DEVICES PLACE HISTORY CHECK_CIRCLE ACCESS_TIME INFO_OUTLINE PAYMENT SHOW_CHART
  CONTACT_PHONE TRENDING_UP CAR_BODY INSPECT CAR_TIRES CAR_ELECTRONICS CAR_ENGINE CAR_HYDRAULICS CAR_OPTIONS
  CAR_DOCUMENTS CANCEL WARNING HELP MONEY KARNAMEH EDIT SUPPORT CAR_INSPECTED TERMS LADDER_COLLECTION
  HOUSE_INSPECTION ADD_CIRCLE GAVEL LADDER_GROUP VISIBILITY TIMER LOCK BLOCK EMAIL_OUTLINE ASSIGNMENT_IND
  TOC EXIT_TO_APP HELP_OUTLINE TELEPHONE EVENT_NOTE COMMUNITY REAL_ESTATE VR NUM_1 NUM_2 NUM_3 NUM_4 NUM_5
  NUM_6 NUM_7 NUM_8 NUM_9 ELEVATOR PARKING CABINET BALCONY TEXTURE WC SNOWFLAKE SUNNY THERMOMETER VERIFIED
  SETTINGS CREDIT_ACCOUNT CAR_AUCTION CONCIERGE_SALE INFO MARKETPLACE_GENERAL MARKETPLACE_HOME
  MARKETPLACE_PERSONAL MARKETPLACE_ELECTRONIC_DEVICES INDICATOR_F SHARE CAR_INSPECTION VERIFIED_USER
  MARKETPLACE_LIST BINDER STAR CAR_AMENITY CAR_SAFETY CAR_EQUIPMENT BUSINESS_REAL_ESTATE_AGENCY
  BUSINESS_MARKETPLACE BUSINESS_AUTO_DEALERSHIP LOCAL_SHIPPING MOPED TEXT_SMS_OUTLINE PLACE_F
  MOBILE_FRIENDLY STAR_BORDER IMAGE_OUTLINE ARTICLE_OUTLINE POST_FEEDBACK DOWNLOAD FILTER SUPPORT_AGENT
  MORE_VERT BOOKMARK BOOKMARK_BORDER GIFT ANALYTICS STORE STORE_OUTLINE CAT_BUSINESSES CAT_FOR_THE_HOME
  CAT_SERVICES CAT_PERSONAL CAT_LEISURE_HOBBIES CAT_JOBS SCHOOL NOTE LOGOUT PERSON_ADD ADVERT ADVERT_OUTLINE
  ACCESS_TIME_OUTLINE NOTE_OUTLINE PAYMENT_OUTLINE INSTAGRAM TAG_CHECK_CIRCLE FULLSCREEN ADD_CIRCLE_OUTLINE
  NOTE_ADD_OUTLINE BRAND_ALFA_ROMEO BRAND_AMICO BRAND_ARIO BRAND_ARISAN BRAND_AUDI BRAND_BAIC BRAND_BESTURN
  BRAND_BISU BRAND_BMW BRAND_BORGWARD BRAND_BRILLIANCE BRAND_BUICK BRAND_BYD BRAND_CAPRA BRAND_CHANGAN
  BRAND_CHERY BRAND_CHEVROLET BRAND_CITROEN BRAND_DAEWOO BRAND_DATSUN BRAND_DEER BRAND_DELICA BRAND_DENA
  BRAND_DIGNITY BRAND_DODGE BRAND_DOMY BRAND_DONGFENG BRAND_DS BRAND_FARDA BRAND_FAW BRAND_FIAT
  BRAND_FIDELITY BRAND_FORD BRAND_FOTON BRAND_GAC_GONOW BRAND_GEELY BRAND_GREATWALL BRAND_HAFEI_LOBO
  BRAND_HAIMA BRAND_HANTENG BRAND_HAVAL BRAND_HILLMAN BRAND_HONDA BRAND_HUMMER BRAND_HYOSOW BRAND_HYUNDAI
  BRAND_IRANKHODRO_VAN BRAND_ISUZU BRAND_IVECO BRAND_JAC BRAND_JAGUAR BRAND_JEEP BRAND_JMC BRAND_JOYLONG
  BRAND_KIA BRAND_KMC BRAND_LADA BRAND_LAMBORGHINI BRAND_LAND_ROVER BRAND_LANDMARK BRAND_LEXUS BRAND_LIFAN
  BRAND_LOTUS BRAND_LUXGEN BRAND_MASERATI BRAND_MAXUS BRAND_MAZDA BRAND_MERCEDESBENZ BRAND_MG BRAND_MINI
  BRAND_MITSUBISHI BRAND_MVM BRAND_NARVAN BRAND_NISSAN BRAND_OLDSMOBILE BRAND_OPEL BRAND_PAYKAN BRAND_PAZHAN
  BRAND_PEUGEOT BRAND_PONTIAC BRAND_PORSCHE BRAND_PRIDE BRAND_PROTON BRAND_QUICK BRAND_RAYEN BRAND_RENAULT
  BRAND_RICH BRAND_RIGAN BRAND_RUNNA BRAND_SAINA BRAND_SAIPA BRAND_SAMAND BRAND_SEAT BRAND_SHAHIN
  BRAND_SINAD BRAND_SMART BRAND_SSANGYONG BRAND_SUBARU BRAND_SUZUKI BRAND_SWM BRAND_TARA BRAND_TIBA
  BRAND_TOYOTA BRAND_UAZ BRAND_VOLKSWAGEN BRAND_VOLVO BRAND_ZAMYAD BRAND_ZOTYE BRAND_SOUEAST ARCHWAY METRO
  POI STREET_SIGN TREES EARNEST RESTAURANT BACKPACK STETHOSCOPE MOSQUE HOSPITAL CAPSULE BANK CART SHOPPING
  BRAND_CHRYSLER BRAND_DAIHATSU BRAND_FOWNIX BRAND_ROLLSROYCE TUNE EXCHANGE BABY BAGUETTE BUS COFFEE FRUIT
  GAS_STATION GYM HAMBURGER HIGHWAY MEDIC SCHOOL_OUTLINE TAXI CAMERA CAMERA_O EYE_OFF BRAND_DAYUN
  BRAND_MAXMOTOR VIDEOCAM BRAND_ACER BRAND_ALCATEL BRAND_AMAZON BRAND_APPLE BRAND_ARCHOS BRAND_ASUS
  BRAND_BLACKBERRY BRAND_BLU BRAND_CATERPILLAR BRAND_ENERGIZER BRAND_GIGABYTE BRAND_GIONEE BRAND_GLX
  BRAND_GOOGLE BRAND_GPLUS BRAND_HONOR BRAND_HTC BRAND_HUAWEI BRAND_LENOVO BRAND_LG BRAND_MEIZU
  BRAND_MICROMAX BRAND_MICROSOFT BRAND_MOTOROLA BRAND_NOKIA BRAND_ONEPLUS BRAND_OPPO BRAND_PANASONIC
  BRAND_PHILIPS BRAND_PIXEL BRAND_PRESTIGIO BRAND_RAZER BRAND_REALME BRAND_SAMSUNG BRAND_SHARP
  BRAND_SONY_ERICSSON BRAND_SONY BRAND_VERTU BRAND_VIVO BRAND_XIAOMI BRAND_YOTA BRAND_ZTE BRAND_INROADS
  VIDEOCAM_O SHIELD_PHONE SHIELD_PHONE_O BRAND_LAMARI VERIFIED_GREEN CHART CHART_O LAUNCH WALLET TRASH_O
  TRASH_F BRAND_RESPECT BRAND_TIGARD FILE FILE_O IMAGE_OUTLINE_O CONTACT_PHONE_O PUZZLE PUZZLE_OUTLINE
  CALL_OUTGOING CALL_INCOMING CALL_MISSED CALL_BLOCKED ARCHIVE ARCHIVE_O CHAT_BUBBLE CHAT_BUBBLE_F MOBILE_1
  MOBILE_2 MOBILE_3 MOBILE_4 MOBILE_5 MOBILE_6 MOBILE_7 CARPET_1 CARPET_2 CARPET_3 CARPET_4 CARPET_5
  CARPET_6 SOFA_1 SOFA_2 SOFA_3 SOFA_4 SOFA_5 SOFA_6 LIGHTS_2 LIGHTS_1 LIGHTS_3 LIGHTS_4 LIGHTS_5
  BATTERY_CHARGING BATTERY_HORIZ_075 BATTERY_PROFILE BUILD_CIRCLE HEADPHONES INVENTORY SMARTPHONE
  HOME_INSPECTION MOBILE_INSPECTION CAR_COLOR_BLUE CAR_COLOR_CHERRY CAR_COLOR_PERSIANBLUE CAR_COLOR_EGGPLANT
  CAR_COLOR_BRONZE CAR_COLOR_BEIGE CAR_COLOR_PURPLE CAR_COLOR_ONIONSKIN CAR_COLOR_TITANIUM CAR_COLOR_GRAY
  CAR_COLOR_KHAKI CAR_COLOR_SLATEGRAY CAR_COLOR_CHARCOAL CAR_COLOR_YELLOW CAR_COLOR_CRIMSON CAR_COLOR_OLIVE
  CAR_COLOR_GREEN CAR_COLOR_LIGHTSLATEGRAY CAR_COLOR_NAVYBLUE CAR_COLOR_WHITE CAR_COLOR_OYSTERWHITE
  CAR_COLOR_GOLDEN CAR_COLOR_LIGHTGRAY CAR_COLOR_WARMGRAY CAR_COLOR_JUJUBE CAR_COLOR_RED CAR_COLOR_BROWN
  CAR_COLOR_CARBONBLACK CAR_COLOR_DARKRED CAR_COLOR_COPPER CAR_COLOR_BLACK CAR_COLOR_MOCHA CAR_COLOR_ORANGE
  CAR_COLOR_BLUESILVER CAR_COLOR_SILVER CAR_COLOR_DIMGRAY CAR_COLOR_JADEGREEN DIVAR_LOGO CAR_COLOR_CREAM
  CAR_FRONT_SIDE CAR_BACK_SIDE CAR_DRIVER_SIDE CAR_PASSENGER_SIDE CAR_ODOMETER CRAFTSMEN KITCHEN_UTENSILS
  STOVES_HEATERS_FIREPLACES TRAVEL_PACKAGES WATER_HEATER_PACKAGE_RADIATOR STAIRS ACCESSIBILITY MAP_VIEW
  THUMB_DOWN THUMB_UP VIDEOCAM_PLUS BADGE BADGE_F RADIO_BUTTON_UNCHECKED POLICE SORT_ASCENDING
  BUSINESS_PERSONAL BRAND_XTRIM BRAND_BESTUNE BRAND_GAC BRAND_VENUCIA BRAND_VGV BRAND_ZX_AUTO BRAND_QINGLING
  BUSINESS_JOBS SHIELD_CHECK_CIRCLE SCRIPT_TEXT DOT_INDICATOR CLOCK MAP_MARKER TOMAN_SIGN CHECK_DECOGRAM
  LADDER RUNNING_MAN CALENDAR_TEXT HOME ADMINISTRATIVE_DOC ANALOG_WATCH ANKLE_BOOTS BARTER BOOTS BRIEFCASE
  CAPACITY CARPET_DIMENSIONS CHAIRS CHANDELIER COLOR_BEAKER CONDITION CONTROLLER COSMETICS CPU DIGITAL_WATCH
  DOOR DRESS_SHOES ELECTRICAL FAKE_BADGE FANNY_PACK FURNITURE FURNITURE_CLASSIC FURNITURE_SOFA HANDBAG HDMI
  HERBAL_PILLS HOME_AREA INSTALLMENT_SALE IRANCELL IRAN_MAP JEWELRY_ANKLET JEWELRY_BRACELET JEWELRY_EARRINGS
  JEWELRY_NECKLACE JEWELRY_RING JEWELRY_SET LAN LOAFERS MAN MAN_AND_WOMAN MATERIAL MCI MEDICAL MEMORY MODEM
  MONEY_BILLS NINTENDO ORIGINAL_BADGE PAPER_DEED PARKING_LOT PERFUMES PLAY_STATION RAM RECEIVING_HAND
  RIGHTEL SANDALS SCISSORS SCREEN_SIZE SHAKING_HANDS SHOULDER_BAG SIDE_TABLE SIM SIM_HOLDER SKIN_CARE
  SLIPPERS SMART_WATCH SNEAKERS SPEEDOMETER SPORT_BAG STAIRCASE STORAGE UMBRELLA USB WOMAN WORLD_MAP XBOX
  SHIELD_CHECK CAR BUILDING STOP_WATCH CHATBOT CHATBOT_OUTLINE APARTMENT_RENT APARTMENT_SELL COMMERCIAL_RENT
  COMMERCIAL_SELL HOUSE_VILLA_RENT HOUSE_VILLA_SELL INDUSTRY_AGRICULTURE_BUSINESS_RENT
  INDUSTRY_AGRICULTURE_BUSINESS_SELL OFFICE_RENT OFFICE_SELL PARTNERSHIP PLOT_OLD PRESELL
  REAL_ESTATE_SERVICES RESIDENTIAL_RENT RESIDENTIAL_SELL SHOP_RENT SHOP_SELL SUITE_APARTMENT TEMPORARY_RENT
  VILLA WORKSPACE IMAGE_MULTIPLE SHATEL_MOBILE MEGAPHONE_F MEGAPHONE YEKTANET TAPSELL DAART CLOSE_CIRCLE
  CLOSE_CIRCLE_F ACCESSORIES ACCOUNTING_AND_FINANCE ACCOUNTING_FINANCE_LEGAL ADMINISTRATION_AND_HR
  AIR_CONDITIONING_FAN_COIL ANIMALS APPLIANCE ARTIFICIAL_FLOWER AUDIO_VIDEO BABY_AND_TOYS BALL_SPORTS
  BARBERSHOP_AND_BEAUTYSALON BATCH BATHROOMS BATHROOM_ACCESSORIES BEAUTY_AND_HAIRCARE BED_PILLOW_BLANKET
  BED_SERVICE BED_SHEET BICYCLE BIRDS BOAT BOOKCASE_SHELF BOOK_STUDENT_LITERATURE BUFFET_SHOWCASES
  BUILDING_EQUIPMENT BUS_METRO_TRAIN CAFE_AND_RESTAURANT CAMERA_CAMCODERS CAMPING_OUTDOOR CARE_HEALTH_BEAUTY
  CARPET CARPET_MOQUETTE CARS CAR_AND_MOTOR CAT CATERING CCTV CHAIR_BENCH CHANDELIERS
  CHILDRENS_CLOTHING_AND_SHOE CHILDRENS_FURNITURE CHILD_CAR_SEAT CLASSIC CLEANING CLEANING_SUPPLIES
  CLOTHES_RACK CLOTHING CLOTHING_AND_SHOES COIN_STAMP COMPUTERS COMPUTER_AND_IT COMPUTER_AND_MOBILE CONCERT
  CONFERENCE_MEETING CONSTRUCTION_CRAFT CONTAINERS CONTAINER_ORGANIZERS COOKING_UTENSILS CRAFTS
  CURTAINS_TABLE_COVER DECORATION DESK DESKTOPS DETERGENT_TISSUE DINING_TABLE DISHWASHER DIVING_WATERSPORTS
  DOG DRINK_MAKER DRUMS_PERCUSSION EDUCATION EDUCATIONAL EVENT EVENTS_SPORTS FAN_VENTILATOR_HUMIDIFIER
  FARM_ANIMALS FIGURINES FISH FISHING FOOD_AND_DRINK FOOD_MILL FOR_SALE FURNITURE_WOOD
  GAME_CONSOLES_AND_VIDEO_GAMES GARDEN_AND_LANDSCAPING GIFT_CERTIFICATE GUITAR_BASS_AMPLIFIER HEALTH_BEAUTY
  HEAVY HISTORICAL HISTORICAL_OBJECTS HOBBY_COLLECTIBLES HOME_CATERING HOME_LIGHTING HORSES_EQUESTRIAN
  INDUSTRIAL_MACHINERY INDUSTRIAL_TECHNOLOGY JANITORIAL_CLEANING JEWELRY JEWELRY_AND_WATCHES JUICERS LAMPS
  LAMPSHADE LAPTOPS LEISURE_HOBBIES_TOYS LIGHT LITERARY LOST_AND_FOUND LOST_ANIMALS LOST_THINGS
  LUMBAR_PILLOW MAGAZINES MAT MATTRESS MEDIA_ADVERTISING MEDICAL_EQUIPMENT MIRROR MOBILE_PHONES
  MOBILE_TABLET MOBILE_TABLET_ACCESSORIES MODEM_AND_NETWORK_EQUIPMENT MOQUETTE MOTORCYCLES MOVIES_AND_MUSIC
  MP3_PLAYER MUSICAL_INSTRUMENTS NATURAL_PLANTS OFFICES OFFICE_DECORATION OTHER_APPLIANCES
  OVEN_BAKING_APPLIANCES PAINTINGS_PICTURE PARTS_ACCESSORIES PARTS_AND_ACCESSORIES PERSONAL_TOYS PHONE_DESK
  PIANO_KEYBOARD PICTORIAL_CARPET POT_KETTLE PRINTER_SCANER_COPIER RANGE_HOOD REFRIGERATOR_FREEZER RELIGIOUS
  RENTAL REPTILE RESEARCH RHINESTONES RODENTS_RABBITS RUBBER_CARPET RUGS_WOOLEN_CLOTH SALES_MARKETING
  SEWING_ACCESSORIES SEWING_KNITTING SEWING_MACHINE SHOES_BELT_BAG SHOE_RACK_DRAWER SHOP_AND_CASH
  SHOP_RESTAURANT SIM_CARD SLEEP_GOODS SPORT SPORT_LEISURE STATIONERY STEAM_IRON STEREO_SURROUND
  STROLLERS_AND_ACCESSORIES TABLECLOTHS TABLET TEACHING THEATRE_AND_CINEMA TICKET TICKETS_SPORTS TOOLBOX
  TRADITIONAL TRAINING TRANSPORT TRANSPORTATION TV_PROJECTOR TV_STAND VACUUMS_CLEANER
  VENTILATION_COOLING_HEATING VIDEO_DVDPLAYER VIOLINS VOLUNTEERS WALL_CLOCK WASHING_CLEANING
  WASHING_MACHINES WATCHES WATER_COOLER WATER_COOLER_REFINERY WC_ACCESSORIES WIND WINTER_SPORTS
  WORK_EQUIPMENT YARN_LIGHTS ARTICLE_MAGNIFIER ARTICLE_MAGNIFIER_F FOOTNOTE SPARKLES_F HAND_CLICK WHATS_APP
  CHAT_SPARKLES PUZZLE_SPARKLES AI_STARS CRISIS_SUPPORT TEMPORARY_SHELTER VOLUNTEER_AID EMERGENCY_EQUIPMENT
  RIDE_SHARING LINK BUSINESS_SERVICES BELL THUMB_DOWN_BORDER THUMB_UP_BORDER CALL_MADE CALL_RECEIVED CALL_O
  AI_STARS_F CHEVRON_DOWN TAG_O PHONE_SPARKLES PAINT_BRUSH VIDEO_LIBRARY MAGNIFIER_SPARKLE PIN_VARIANT
  MORE_HORIZONTAL_O HEART BALE CAT_HOME_KITCHEN CAT_TOOLS_MATERIALS_EQUIPMENT PASSKEY
`.trim().split(/\s+/)})};
