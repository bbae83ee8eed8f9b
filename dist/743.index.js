export const id=743,ids=[743],modules={2743:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Y:()=>openKenar});var external_node_http_=__webpack_require__(7067),safe=__webpack_require__(1032),endpoints=__webpack_require__(957);const STANDING={invalid_grant:/^.*was issued to another client\.\s*/s,
invalid_request:/^The request is missing a required parameter.*is otherwise malformed\.\s*/s,invalid_client:/^Client authentication failed \(.*?\)\.\s*/s,token_inactive:/^Token is inactive because it is malformed, expired or otherwise invalid\.\s*/s};
function oauthErrorIn(body){let json;try{json=JSON.parse(body)}catch{return{code:null,reason:""}}if(typeof json!="object"||json===null)return{code:null,reason:""};
const{error,error_description,message}=json,text=[error_description,message].filter(one=>typeof one=="string").join(" "),code=typeof error=="string"?error:/^(\w+):/.
exec(text)?.[1]??null;return{code,reason:withoutStanding(code,text)}}function describeOauthError(body){const{code,reason}=oauthErrorIn(body);return code===null?
null:reason===""||reason.startsWith(`${code}:`)?reason||code:`${code}: ${reason}`}function withoutStanding(code,text){const standing=code!==null&&Object.hasOwn(
STANDING,code)?STANDING[code]:void 0;return standing===void 0?text:text.replace(standing,"")}const CONSENT="Ask the user for consent again (a refresh token live\
s 30 days, and works once: its successor must be kept) and give the new refresh token.",TWO_RUNS=`If two runs came at once, run this one again: it may find the \
newer token. If not: ${CONSENT}`,AGAIN="Run authorize again.",REDIRECT_URI="redirect_uri is not the one that the consent was given with. Give exactly the same, \
including a slash at its end.",OTHER_CLIENT="The consent was given to another app: client_id is not the app\u2019s slug that it was given with.",BY_CODE={invalid_client:"\
client_id (the app\u2019s slug) or client_secret is wrong. Check both, and that they are of one app."},REFRESH_BY_CODE={...BY_CODE,invalid_grant:`refresh_token \
has expired, was revoked, or was used up by another run; or redirect_uri is not the one of the consent. ${TWO_RUNS}`,token_inactive:`refresh_token has expired, \
was revoked, or was used up by another run. ${TWO_RUNS}`,unauthorized_client:`This app may not refresh tokens. Check client_id, and the app\u2019s OAuth settings in \
the Kenar panel (${endpoints.vm}).`,invalid_request:"Divar could not read one of the values. Check client_id, client_secret, refresh_token and redirect_uri: was\
 each pasted whole?",invalid_scope:`The consent no longer covers what the app asks for. ${CONSENT}`},EXCHANGE_BY_CODE={...BY_CODE,invalid_grant:`The code of the\
 consent is not valid, or not for this client_id and redirect_uri. ${AGAIN}`,token_inactive:`The code of the consent is no longer valid. ${AGAIN}`,unauthorized_client:`\
This app may not ask for a consent. Check client_id, and the app\u2019s OAuth settings in the Kenar panel (${endpoints.vm}).`,invalid_request:"Divar could not r\
ead one of the values. Check client_id, client_secret and redirect_uri: was each pasted whole?"};function hintForRefresh(body){const{code,reason}=oauthErrorIn(body);
if(code==="invalid_grant"){if(/redirect/i.test(reason))return REDIRECT_URI;if(/client id\b|another client/i.test(reason))return OTHER_CLIENT;if(/\bcode\b|access[ _]token/i.
test(reason))return"access_token does not belong to refresh_token. Leave access_token empty, or give the one that came with it.";if(/expired/i.test(reason))return`\
refresh_token has expired. ${CONSENT}`;if(/\b(re-?)?used\b|revoked|inactive/i.test(reason))return`refresh_token was revoked, or was used up by another run. ${TWO_RUNS}`}
return entry(REFRESH_BY_CODE,code)}function hintForExchange(body){const{code,reason}=oauthErrorIn(body);if(code==="invalid_grant"){if(/redirect/i.test(reason))return REDIRECT_URI;
if(/client id\b|another client/i.test(reason))return OTHER_CLIENT;if(/already been used|\breused\b/i.test(reason))return`The code of the consent works once. ${AGAIN}`;
if(/expired/i.test(reason))return`The code of the consent lives a few minutes only. ${AGAIN}`}return entry(EXCHANGE_BY_CODE,code)}function entry(table,code){return code!==
null&&Object.hasOwn(table,code)&&table[code]||null}var retry=__webpack_require__(2721);function hintFor(operation,status,body){if(status>=300&&status<400)return"\
Redirects are not followed, so that no credential leaves its host. Check api_url, upload_url and oauth_url, and the proxy.";const oauth=status>=400&&status<500?
hintForOauth(operation,body):null;if(oauth!==null)return oauth;switch(status){case 400:return BAD_REQUEST[operation.step]??null;case 401:return UNAUTHENTICATED[keyOf(
operation)];case 403:return hintForForbidden(keyOf(operation),body);case 404:return operation.step==="message"?operation.to==="user"?"There is no such user for \
this app. Check user_id.":"There is no such conversation. Check conversation_id, and whether conversation_type is right (bot or post).":"There is nothing at thi\
s address. Check the base URLs; the API may have changed.";case 412:return operation.step==="message"&&operation.to==="post"?"One side of this chat can\u2019t write \
to the other. The recipient blocked the sender or is blacklisted; or the sender, who is the user that gave the access token, is blacklisted. Look into the chat \
as that user, or remove it from the recipients.":"This recipient can\u2019t be written to: it blocked the app or is blacklisted. Remove it from the recipients.";case 413:
return"The upload is larger than Divar accepts, whatever limits says. Make the file smaller.";case 407:return"The proxy asks for a login. Put user and password \
into HTTPS_PROXY, or the host into NO_PROXY.";case 429:return(0,retry.uL)(body)?"The daily quota of the app is used up. Run it again tomorrow.":"The app\u2019s rate \
limit is used up. Send less at a time, or try later.";default:return null}}function hintForOauth({step},body){return step==="refresh"?hintForRefresh(body):step===
"exchange"?hintForExchange(body):null}const BAD_REQUEST={message:"The API did not accept this message. If it carries a media token that was given, the token may\
 be too old.",refresh:"Check refresh_token (it lives 30 days, and works once), redirect_uri and client_id. If the token is used up, ask the user for consent aga\
in.",exchange:"Check client_id and redirect_uri, and run authorize again: a code works once."};function keyOf(operation){return operation.step==="message"?operation.
to:operation.step}const KEY_UNKNOWN=`Divar does not know this api_key. Check the secret: is it complete, of this app, and not revoked since? Keys are in the Ken\
ar panel (${endpoints.vm}).`,KEY_OR_TOKEN="Either api_key is unknown, or the access token has expired (it lives one hour) or was revoked. Give a fresh access_to\
ken, or refresh_token so that the step gets one itself.",UNAUTHENTICATED={upload_token:KEY_UNKNOWN,upload:"The upload token was refused twice. The upload host a\
nd the API host may not belong together: check upload_url and api_url.",refresh:"Check client_id (the app\u2019s slug) and client_secret.",exchange:"Check clien\
t_id (the app\u2019s slug) and client_secret.",token_owner:KEY_OR_TOKEN,bot:KEY_UNKNOWN,user:KEY_OR_TOKEN,post:KEY_OR_TOKEN},TEST_APP="A test app can only write\
 in chats of test posts.",NEEDED={upload_token:{key:"CHAT_UPLOAD_MEDIA"},token_owner:{key:"USER_RETRIEVE",token:"the scope USER_ID"},bot:{key:"CHAT_BOT_SEND_MES\
SAGE",more:`Or the chat is not one of this app\u2019s bot. ${TEST_APP}`},user:{key:"CHAT_BOT_SEND_MESSAGE",token:"the scope CHAT_BOT_USER_MESSAGE_SEND"},post:{key:"\
CHAT_SEND_MESSAGE_OAUTH",token:"a scope: CONVERSATION_SEND_MESSAGE.{conversation_id}, CHAT_POST_CONVERSATIONS_MESSAGE_SEND.{post_token} or CHAT_SUPPLIER_ALL_CON\
VERSATIONS_MESSAGE_SEND",more:TEST_APP}};function hintForForbidden(key,body){if((key==="user"||key==="post")&&/\b(another|other|different) user\b|کاربر دیگر/i.
test(body))return key==="user"?"The access token speaks for another user. A user can be written to only with the access token that this user gave: check user_id\
, or ask this user for consent.":"The access token speaks for another user, who takes no part in this chat. Check conversation_id, or ask a user of this chat fo\
r consent.";switch(key){case"upload":return`The upload token was refused twice. The api_key may lack the permission CHAT_UPLOAD_MEDIA. ${GRANTED}`;case"refresh":
return"The app is not allowed to refresh this token. Check client_id and refresh_token.";case"exchange":return"The app is not allowed to exchange this code. Che\
ck client_id."}const needed=NEEDED[key];if(needed===void 0)return null;const{token:token2,more=""}=needed,ofKey=`the api_key lacks the permission ${needed.key}`,
ofToken=`the access token lacks ${token2}`,isAboutToken=token2!==void 0&&/access token|\bscope/i.test(body),missing=(token2===void 0||/\bapi[ _-]?key\b/i.test(body))===
isAboutToken?`${ofKey}, or ${ofToken}`:isAboutToken?ofToken:ofKey,what=token2===void 0?ofKey:missing,consent=token2!==void 0&&what!==ofKey?" A scope also needs \
the user\u2019s consent.":"";return`${what[0]?.toUpperCase()}${what.slice(1)}. ${GRANTED}${consent} ${more}`.trim()}const GRANTED=`Permissions of a key and scop\
es of an app are granted in the Kenar panel (${endpoints.vm}), some by a ticket there.`;function describeResponse(what,operation,answer,more=""){const{status}=answer,
name=external_node_http_.STATUS_CODES[status],said=status>=300&&status<400?redirectTarget(answer):quoteResponse(operation,answer);return{problem:`Asked for ${what}\
, the answer was ${status}${name?` ${name}`:""}${said}.`,hint:[more,hintFor(operation,status,answer.body)].filter(Boolean).join(" ")}}function isReadable(answer){
return answer.isWhole&&encodingOf(answer)===null}function encodingOf({headers}){const encoding=String(headers["content-encoding"]??"").trim();return encoding===
""||/^identity$/i.test(encoding)?null:encoding}function quoteResponse(operation,answer){const{status,body}=answer,encoding=encodingOf(answer),size=`${Buffer.byteLength(
body)} bytes`;return encoding!==null?`, its body encoded as ${(0,safe.Kb)(encoding,40)}, which was not asked for`:answer.isWhole?body.trim()===""?" with an empt\
y body":PRIVATE.includes(operation.step)&&status<300?`, ${shapeOf(body)}`:`: \u201C${(0,safe.Kb)(messageIn(operation,body)??body)}\u201D`:`, and it broke off af\
ter ${size} of its body`}const PRIVATE=["upload_token","refresh","exchange","token_owner"];function shapeOf(body){try{const parsed=JSON.parse(body);if(typeof parsed!=
"object"||parsed===null||Array.isArray(parsed))return"JSON that is no object";const keys=Object.keys(parsed).map(key=>/^[a-z_]{1,24}$/i.test(key)?key:"\u2026");
return keys.length===0?"an empty object":`an object with ${keys.slice(0,10).join(", ")}`}catch{return`${body.trimStart().startsWith("<")?"a page or XML":"no JSO\
N"} of ${Buffer.byteLength(body)} bytes`}}function messageIn({step},body){const oauth=step==="refresh"||step==="exchange"?describeOauthError(body):null;if(oauth!==
null)return oauth;try{const parsed=JSON.parse(body);if(typeof parsed=="object"&&parsed!==null&&"message"in parsed&&typeof parsed.message=="string")return parsed.
message||null}catch{}return null}function redirectTarget(answer){const location=answer.headers.location,url=typeof location=="string"&&URL.canParse(location)?new URL(
location):null;return url?` to ${(0,safe.TN)(url.host)}`:""}var kenar_error=__webpack_require__(2669),describe_failure=__webpack_require__(8856),dist=__webpack_require__(
7728),token=__webpack_require__(8032);class MalformedResponseError extends Error{name="MalformedResponseError"}const Token=dist.FsL(dist.YjP(),dist.yGV(token.L),
dist.Ru6(token.a));function readAnswer(schema,answer){let json;try{json=JSON.parse(answer.body)}catch{throw new MalformedResponseError("That is not JSON, as the\
 API documents. A proxy may have answered instead.")}const result=dist.xLC(schema,json);if(result.success)return result.output;const issue=result.issues[0];throw new MalformedResponseError(
`That is not what the API documents: ${dist.BuJ(issue)??"the answer"} is not as expected.`)}function classifyResponse({redactor,clock},call,request,outcome){const{
operation,what}=call,fail=(kind2,{problem,hint},more={})=>new kenar_error.I(redactor.redact(problem),redactor.redact(hint),{step:operation.step,kind:kind2,...more});
if(outcome.kind!=="answer"){const{cause}=outcome,kind2=(0,describe_failure.f)(cause)?"untrusted_certificate":outcome.kind;return{error:fail(kind2,(0,describe_failure.
I)(what,new URL(request.url),outcome),{cause}),retryAfter:null}}const{status,body,headers}=outcome,kind=(0,retry.o3)(status),describe=more=>describeResponse(what,
operation,{...outcome,body:redactor.redact(body)},more);if(kind==="done")try{return{value:call.read({status,body})}}catch(error){if(!(error instanceof MalformedResponseError))
throw error;const reason=isReadable(outcome)?error.message:UNREADABLE;return{error:fail("malformed_response",describe(reason),{status}),retryAfter:null}}const serverTime=(0,retry.
m6)(single(headers.date)??""),retryAfter=(0,retry.mu)(single(headers["retry-after"]),Number.isNaN(serverTime)?clock.now():serverTime),isDaily=status===429&&(0,retry.
uL)(body),endsRun=isDaily&&retryAfter===null;return{error:fail(kind,describe(),{status,endsRun,isDaily}),retryAfter}}const UNREADABLE="So it says nothing that t\
he API documents. A proxy may have answered instead.";function single(header){return Array.isArray(header)?header[0]:header}async function callApi(session,call,options={}){
const{signal=session.context.signal,retries=session.retries}=options,{clock,log,redactor,forceSignal}=session.context,{step}=call.operation,begun=clock.monotonic(),
slot=session.rateLimiter.slot(step);let last=null;const cancelled=()=>step==="message"&&last?last:new kenar_error.c;try{for(let tries=1;;tries+=1){await slot.begin(
signal).catch(()=>Promise.reject(cancelled())),await options.beforeTry?.();const request=await call.request(),started=clock.monotonic(),outcome=await session.transport.
request({...request,signal:call.outlivesCancel?forceSignal:signal}),spent=clock.monotonic()-started,result=classifyResponse(session.context,call,request,outcome),
shown=outcome.kind==="answer"?{...outcome,body:redactor.redact(outcome.body)}:outcome;if(log.debug(describeTry(call,request,shown,spent)),await options.afterTry?.(
result),"value"in result)return result.value;if(last=result.error,signal.aborted)throw cancelled();const seconds=secondsToNextTry(result,{tries,retries,random:clock.
random(),sinceFirst:clock.monotonic()-begun});if(log.info(`Waiting ${seconds.toFixed(1)} s before asking for ${call.what} again (try ${tries+1} of ${retries+1})\
: ${last.problem}`),last.kind==="rate_limited"){slot.hold(seconds*1e3);continue}slot.end(),await clock.sleep(seconds*1e3,signal).catch(()=>Promise.reject(cancelled()))}}finally{
slot.end()}}function secondsToNextTry({error,retryAfter},so){const{tries,retries,random,sinceFirst}=so;if((0,retry.kg)(error)!=="again"||error.endsRun)throw error;
if(tries>retries)throw withMore(error,`Given up after ${tries===1?"one try":`${tries} tries`}.`,error.isDaily);const seconds=(0,retry.Dh)(error.kind,tries,retryAfter,
random);if(seconds>retry.hz)throw withMore(error,`The answer asks to wait ${Math.ceil(seconds)} s; more than ${retry.hz} s is not waited for.`,error.kind==="rat\
e_limited");if(error.step==="refresh"&&sinceFirst+seconds*1e3>retry.Xs*1e3)throw withMore(error,"Not tried again: the old tokens are usable for two minutes only\
.",!1);return seconds}function withMore(error,more,endsRun){return new kenar_error.I(error.problem,`${error.hint} ${more}`.trim(),{step:error.step,kind:error.kind,
...error.status===null?{}:{status:error.status},endsRun,cause:error.cause})}function describeTry({operation},request,outcome,milliseconds){const end=outcome.kind===
"answer"?`${outcome.status}${quoteResponse(operation,outcome)}`:`${outcome.kind}: ${outcome.cause.message}`;return`${request.method??"POST"} ${request.url} \u2192 ${end}\
 (${Math.round(milliseconds)} ms)`}const Granted=dist.Ikc({access_token:Token,refresh_token:dist.cl6(Token),scope:dist.cl6(dist.FsL(dist.YjP(),dist.Ru6(1e4))),expires_in:dist.
cl6(dist.FsL(dist.aig(),dist.Wwf(0)))});function exchangeCall({hosts,context:{redactor}},client,code){const form=new URLSearchParams({grant_type:"authorization_\
code",code,client_id:client.clientId,client_secret:client.clientSecret,redirect_uri:client.redirectUri});return{operation:{step:"exchange"},what:"the tokens of \
the consent",request:()=>({url:(0,endpoints.vQ)(hosts),headers:{"content-type":"application/x-www-form-urlencoded",accept:"application/json"},body:form.toString()}),
read(answer){const{access_token,refresh_token,scope,expires_in}=readAnswer(Granted,answer);return redactor.add(access_token),refresh_token&&redactor.add(refresh_token),
{accessToken:access_token,refreshToken:refresh_token??null,scopes:scope==null?null:scope.split(" ").filter(one=>one!==""),expiresInSeconds:expires_in??null}},outlivesCancel:!0}}
var http_transport=__webpack_require__(6665),kenar_recipient=__webpack_require__(1208);const FIELDS={bot:{text:"text_message",own:"buttons",receiver:null},user:{
text:"text_message",own:"buttons",receiver:null},post:{text:"message",own:"sender_buttons",receiver:"receiver_buttons"}},Sent=dist.Ikc({conversation_id:dist.lqM(
dist.FsL(dist.YjP(),dist.hq(),dist.Ru6(256)))});function messageCall({hosts,apiKey,context:{redactor}},recipient,message,accessToken){return{operation:{step:"me\
ssage",to:recipient.kind},what:`a message to ${(0,kenar_recipient.t)(recipient)}`,request:()=>({url:(0,endpoints.HX)(hosts,recipient.kind,recipient.id),headers:{
"content-type":"application/json",accept:"application/json","x-api-key":apiKey,...accessToken===null?{}:{authorization:`Bearer ${accessToken}`}},body:JSON.stringify(
bodyOf(recipient.kind,message)),isRepeatable:!1}),read({body}){const id2=conversationIn(body);return id2!==null&&redactor.redact(id2)===id2?id2:null},outlivesCancel:!0}}
function bodyOf(kind,message){const fields=FIELDS[kind],body=message.kind==="text"?{[fields.text]:message.text}:{media_token:message.mediaToken};return message.
buttons?.own&&(body[fields.own]=message.buttons.own),message.buttons?.receiver&&fields.receiver&&(body[fields.receiver]=message.buttons.receiver),body}function conversationIn(body){
try{const result=dist.xLC(Sent,JSON.parse(body));return result.success?result.output.conversation_id??null:null}catch{return null}}const BUCKETS={upload_token:"\
api",message:"api",upload:"upload",refresh:"oauth",exchange:"oauth",token_owner:"api"},NARROW_MS=6e4;function createRateLimiter(clock){const buckets={api:createBucket(),
upload:createBucket(),oauth:createBucket()};let heldUntil=0;return{slot(step){const bucket=buckets[BUCKETS[step]];let owns=!1;return{async begin(signal){for(signal.
throwIfAborted();;){!owns&&isNarrow(bucket,clock.monotonic())&&(await take(bucket,signal),owns=!0);const left=heldUntil-clock.monotonic();if(left<=0)return;await clock.
sleep(left,signal)}},hold(milliseconds){const now=clock.monotonic();heldUntil=Math.max(heldUntil,now+milliseconds),bucket.narrowUntil=Math.max(bucket.narrowUntil,
heldUntil,now+NARROW_MS)},end(){owns&&handOver(bucket),owns=!1}}}}}function createBucket(){return{narrowUntil:0,taken:!1,waiting:[]}}function isNarrow(bucket,now){
return bucket.taken||now<bucket.narrowUntil}function take(bucket,signal){return bucket.taken?new Promise((resolve,reject)=>{const leave=()=>{bucket.waiting.splice(
bucket.waiting.indexOf(go),1),reject(signal.reason)},go=()=>{signal.removeEventListener("abort",leave),resolve()};bucket.waiting.push(go),signal.addEventListener(
"abort",leave,{once:!0})}):(bucket.taken=!0,Promise.resolve())}function handOver(bucket){const next=bucket.waiting.shift();next?next():bucket.taken=!1}const Refreshed=dist.
Ikc({access_token:Token,refresh_token:Token});function refreshCall({hosts,context:{redactor}},client,refreshToken,accessToken){const form=new URLSearchParams({grant_type:"\
refresh_token",client_id:client.clientId,client_secret:client.clientSecret,refresh_token:refreshToken,redirect_uri:client.redirectUri,...accessToken===null?{}:{
code:accessToken}});return{operation:{step:"refresh"},what:"a fresh access token",request:()=>({url:(0,endpoints.vQ)(hosts),headers:{"content-type":"application\
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
{...options,async afterTry(result){if(broken)throw broken;"error"in result&&!TOKEN_UNUSED.includes(result.error.kind)&&(token2=null)}})}const Id=dist.FsL(dist.YjP(),
dist.yGV(/^[^\s\p{Cc}]+$/u),dist.Ru6(256)),Described=dist.Ikc({user_id:dist.lqM(dist.KCZ([dist.euz(""),Id]))});function userCall({hosts,apiKey},accessToken){return{
operation:{step:"token_owner"},what:"the user of the access token",request:()=>({method:"GET",url:(0,endpoints.ak)(hosts),headers:{accept:"application/json","x-\
api-key":apiKey,authorization:`Bearer ${accessToken}`},body:""}),read:answer=>({userId:readAnswer(Described,answer).user_id||null})}}function openKenar({hosts,apiKey,
retries,timeoutSeconds},context,transport=(0,http_transport.g)({timeoutSeconds})){const rateLimiter=createRateLimiter(context.clock),session={hosts,apiKey,retries,
transport,rateLimiter,context};return{getUploadToken:options=>callApi(session,uploadTokenCall(session),options),uploadMedia:(part,options={})=>uploadMedia(session,
part,options),sendMessage:(recipient,message,options={})=>callApi(session,messageCall(session,recipient,message,options.accessToken??null),options),refreshTokens:(client,refreshToken,accessToken)=>callApi(
session,refreshCall(session,client,refreshToken,accessToken)),exchangeCode:(client,code)=>callApi(session,exchangeCall(session,client,code)),getUser:(accessToken,options)=>callApi(
session,userCall(session,accessToken),options),close:()=>transport.close()}}}),9862:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>createConnector,Z:()=>isConnectError});var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1553),
node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7030),undici__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(734);const NEXT_ADDRESS_MS=250;function createConnector(timeoutMs,lookup=lookupAll){
const secure=(0,undici__WEBPACK_IMPORTED_MODULE_2__.gU)({timeout:timeoutMs,allowH2:!1}),sockets=new Set,closing=new AbortController,openSocket=(host,port)=>{const socket=node_net__WEBPACK_IMPORTED_MODULE_1__.
connect({host,port,noDelay:!0,keepAlive:!0});return sockets.add(socket),socket.once("close",()=>sockets.delete(socket))};return{connect(options,callback){const port=Number(
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
return error instanceof Error&&(connectErrors.has(error)||isConnectError(error.cause))}}),8856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>describeFailure,f:()=>isUntrusted});var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7067),_text_error_code_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6833),_text_safe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1032),_connect_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9862);const CERTIFICATE_CODES=new Set(
["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE","CE\
RT_HAS_EXPIRED","CERT_NOT_YET_VALID","CERT_UNTRUSTED","CERT_REJECTED","CERT_REVOKED","CERT_SIGNATURE_FAILURE","INVALID_CA","INVALID_PURPOSE","ERR_TLS_CERT_ALTNA\
ME_INVALID"]);function isUntrusted(cause){return CERTIFICATE_CODES.has((0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_3__.$)(cause)??"")}const REASONS={ECONNREFUSED:"\
the connection was refused",ECONNRESET:"the connection was reset",EPIPE:"the connection was closed",UND_ERR_SOCKET:"the connection was closed",ENOTFOUND:"DNS do\
es not know its name",EAI_AGAIN:"DNS gave no answer for its name",ETIMEDOUT:"the connection timed out",UND_ERR_CONNECT_TIMEOUT:"the connection timed out",EHOSTUNREACH:"\
it can\u2019t be reached",ENETUNREACH:"the network can\u2019t be reached"},INTERIM={"bad response":"it sent \u201C100 Continue\u201D, which was not asked for, instead of \
an answer","bad upgrade":"it sent \u201C101 Switching Protocols\u201D, which was not asked for, instead of an answer"};function reasonOf(cause){const code=(0,_text_error_code_js__WEBPACK_IMPORTED_MODULE_3__.
$)(cause);return`${INTERIM[cause.message]??(code===null?void 0:REASONS[code])??(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.TN)(cause.message)}${code===null?"":
` (${code})`}`}const NOTHING_SENT="Nothing was sent.",BYPASS="hosts in NO_PROXY are reached without it",PROXY_REFUSAL=/^Proxy response \((\d{3})\)/;function describeFailure(what,url,failure){
const{cause,kind,proxy}=failure,[,refusal]=PROXY_REFUSAL.exec(cause.message)??[];if(refusal!==void 0)return describeProxyRefusal(what,url,failure,Number(refusal));
const reason=reasonOf(cause),failedAtProxy=proxy!==null&&(0,_connect_js__WEBPACK_IMPORTED_MODULE_2__.Z)(cause),problem=failedAtProxy?`${askedProxy(what,url,failure)}\
: ${reason}.`:`Asked ${url.host} for ${what}: ${reason}.`;if(isUntrusted(cause))return{problem,hint:"Its certificate is not trusted. Behind a proxy that opens T\
LS, set NODE_EXTRA_CA_CERTS to its certificate."};if(failedAtProxy)return{problem,hint:`${NOTHING_SENT} Check that it runs, and ${proxy.variable}; ${BYPASS}.`};
if(kind==="no_response")return{problem,hint:"The request may have arrived."};const check=proxy!==null?`Check the network, and the proxy ${proxy.host} (${proxy.variable}\
); Divar may be reachable from Iran only.`:"Check the network; Divar may be reachable from Iran only, and behind a proxy HTTPS_PROXY must be set.";return{problem,
hint:`${NOTHING_SENT} ${check}`}}function askedProxy(what,url,{proxy}){return`Asked the proxy${proxy?` ${proxy.host}`:""} to connect to ${url.host}, for ${what}`}
function describeProxyRefusal(what,url,failure,status){const name=node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status],variable=failure.proxy?.variable??
"HTTPS_PROXY",check=status===407?`The proxy asks for a login: put user and password into ${variable}, or the host into NO_PROXY.`:`Check ${variable}, and whethe\
r the proxy allows this host; ${BYPASS}.`;return{problem:`${askedProxy(what,url,failure)}: its answer was ${status}${name?` ${name}`:""}.`,hint:`${NOTHING_SENT}\
 ${check}`}}}),6665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>openTransport});
var connect=__webpack_require__(9862),undici=__webpack_require__(734);const KEEP_ALIVE_MS=4e3,SHORT_KEEP_ALIVE_MS=500;function openDispatchers(proxy,connector,timeoutMs){
const open=keepAliveMs=>{const options={connect:connector.connect,keepAliveTimeout:keepAliveMs,keepAliveMaxTimeout:keepAliveMs},direct=new undici.g6(options);return{
direct,proxied:proxy===null?direct:openProxyAgent(proxy,connector,timeoutMs,options)}},[usual,short]=[open(KEEP_ALIVE_MS),open(SHORT_KEEP_ALIVE_MS)];return{dispatcherFor(route){
const{direct,proxied}=route.isRepeatable?usual:short;return route.proxy===null?direct:proxied},async close(){const destroyed=[usual,short].flatMap(({direct,proxied})=>[
direct.destroy(),proxied.destroy()]);connector.destroy(),await Promise.all(destroyed)}}}function openProxyAgent({url},{connect:connect2},timeoutMs,options){return url.
startsWith("socks")?new undici.EV(url,{connect:connect2,connectTimeout:timeoutMs}):new undici.kT({...options,uri:url,clientFactory:origin=>new undici.bC(origin,
{connect:connect2}),connectTimeout:timeoutMs,requestTls:{allowH2:!1}})}var units=__webpack_require__(7522);class StalledError extends Error{name="StalledError";constructor(milliseconds){
super(`nothing moved for ${(0,units.QA)(milliseconds)}`)}}const LOOKS=4;function watchProgress(timeoutMs,giveUp,bytesInSystem2=async()=>null){const begun=performance.
now();let lastMove=begun,deadline=begun+timeoutMs,handedOver=!1,inSystem=null,stopped=!1;const allow=milliseconds=>{lastMove=performance.now(),deadline=lastMove+
milliseconds},sending=()=>allow(timeoutMs+(handedOver?performance.now()-begun:0)),look=async()=>{const now=await bytesInSystem2();if(stopped)return;now!==null&&
inSystem!==null&&now<inSystem&&sending(),inSystem=now;const left=deadline-performance.now();left<=0?giveUp(new StalledError(performance.now()-lastMove)):wait(left)},
wait=left=>{timer=setTimeout(look,Math.min(Math.ceil(left),timeoutMs/LOOKS))};let timer;return wait(timeoutMs),{moved:()=>allow(timeoutMs),sent(){handedOver=!0,
sending()},stop(){stopped=!0,clearTimeout(timer)}}}var http_proxy=__webpack_require__(6404),external_node_diagnostics_channel_=__webpack_require__(3053),promises_=__webpack_require__(
1455);const SEND_HEADERS="undici:client:sendHeaders";function onNextConnection(use){const listener=message=>{stop();const{socket}=message,{localPort,remotePort}=socket;
localPort!==void 0&&remotePort!==void 0&&use({localPort,remotePort})},stop=()=>{(0,external_node_diagnostics_channel_.unsubscribe)(SEND_HEADERS,listener)};return(0,external_node_diagnostics_channel_.
subscribe)(SEND_HEADERS,listener),stop}const TABLES=["/proc/self/net/tcp","/proc/self/net/tcp6"];async function bytesInSystem({localPort,remotePort}){const line=new RegExp(
`^ *\\d+: [0-9A-F]+:${hex(localPort)} [0-9A-F]+:${hex(remotePort)} [0-9A-F]{2} ([0-9A-F]{8}):`,"m");for(const table of TABLES){const found=line.exec(await(0,promises_.
readFile)(table,"latin1").catch(()=>""))?.[1];if(found!==void 0)return Number.parseInt(found,16)}return null}function hex(port){return port.toString(16).toUpperCase().
padStart(4,"0")}const MAX_ANSWER_BYTES=1024*1024,MAX_TIMEOUTS=10;function openTransport(options){const timeoutMs=options.timeoutSeconds*1e3,proxies=(0,http_proxy.
rq)(process.env),connectTimeoutMs=timeoutMs+1e3,connector=(0,connect.U)(connectTimeoutMs,options.lookup),dispatchers=openDispatchers(proxies.proxy,connector,connectTimeoutMs);
return{request(request){const proxy=(0,http_proxy.iJ)(new URL(request.url),proxies),{isRepeatable=!0}=request,dispatcher=dispatchers.dispatcherFor({proxy,isRepeatable});
return dispatch(dispatcher,request,{timeoutMs,proxy})},close:()=>dispatchers.close()}}function dispatch(dispatcher,request,{timeoutMs,proxy}){const url=new URL(
request.url);return new Promise(resolve=>{const chunks=[];let received=0,answerBegun=0,answer=null,controller=null,failure=null,settled=!1;const giveUp=reason=>{
failure??=reason,controller?controller.abort(reason):settle()},isLarge=typeof request.body!="string";let ports=null,stopListening=()=>{};const progress=watchProgress(
timeoutMs,giveUp,isLarge?async()=>ports?bytesInSystem(ports):null:void 0),onAbort=()=>giveUp(asError(request.signal?.reason)),settle=(isWhole=!1)=>{if(settled)return;
settled=!0,progress.stop(),stopListening(),request.signal?.removeEventListener("abort",onAbort);const cause=failure??new Error("the connection was closed");resolve(
answer?{kind:"answer",...answer,body:decode(chunks),isWhole}:{kind:controller?"no_response":"connect_failed",cause,proxy})};if(request.signal?.addEventListener(
"abort",onAbort),request.signal?.aborted)return onAbort();dispatcher.dispatch({origin:url.origin,path:url.pathname+url.search,method:request.method??"POST",headers:{
...request.headers,"user-agent":"divar-chat-media","accept-encoding":"identity"},body:request.body,headersTimeout:0,bodyTimeout:0,reset:request.isRepeatable===!1&&
proxy?.url.startsWith("socks")===!0},{onRequestStart(started){if(settled)return started.abort(failure??new Error("given up"));controller=started,progress.moved(),
isLarge&&(stopListening=onNextConnection(found=>{ports=found}))},onBodySent:()=>progress.moved(),onRequestSent:()=>progress.sent(),onResponseStart(_controller,status,headers){
status<200||(answer={status,headers},answerBegun=performance.now(),progress.moved())},onResponseData(current,chunk){performance.now()-answerBegun<MAX_TIMEOUTS*timeoutMs&&
progress.moved(),received+=chunk.length,received<=MAX_ANSWER_BYTES?chunks.push(chunk):current.abort(new Error("the answer is too long"))},onResponseEnd:()=>settle(
!0),onResponseError(_controller,error){failure??=error,settle()}})})}function decode(chunks){return new TextDecoder().decode(Buffer.concat(chunks))}function asError(reason){
return reason instanceof Error?reason:new Error(String(reason))}}),2721:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Dh:()=>waitSeconds,Xs:()=>REFRESH_WINDOW_SECONDS,hz:()=>MAX_RETRY_AFTER_SECONDS,kg:()=>retryDecisionOf,m6:()=>parseHttpDate,mu:()=>parseRetryAfter,
o3:()=>kindOfStatus,uL:()=>isDailyQuota});const REPEATABLE={connect_failed:"again",untrusted_certificate:"final",no_response:"again",server_error:"again",rate_limited:"\
again",rejected:"final",malformed_response:"again",done:"done"},RETRY_TABLE={upload_token:REPEATABLE,upload:REPEATABLE,refresh:REPEATABLE,token_owner:REPEATABLE,
exchange:{...REPEATABLE,no_response:"final",server_error:"final",malformed_response:"final"},message:{...REPEATABLE,no_response:"unknown",server_error:"unknown",
malformed_response:"done"}};function retryDecisionOf({step,kind}){return RETRY_TABLE[step][kind]}function kindOfStatus(status){return status>=200&&status<300?"d\
one":status===429?"rate_limited":status===408||status>=500?"server_error":"rejected"}const MAX_RETRY_AFTER_SECONDS=120,REFRESH_WINDOW_SECONDS=120,FIRST_WAIT_SECONDS=1,
MAX_WAIT_SECONDS=60,FIRST_RATE_LIMIT_WAIT_SECONDS=10;function waitSeconds(kind,tries,retryAfter,random){const growth=2**(tries-1),growing=kind==="rate_limited"?
Math.min(FIRST_RATE_LIMIT_WAIT_SECONDS*growth,MAX_WAIT_SECONDS)*(1+random/4):Math.min(FIRST_WAIT_SECONDS*growth*(.5+random),MAX_WAIT_SECONDS);return Math.max(growing,
retryAfter??0)}function parseRetryAfter(header,now){const value=header?.trim();if(!value)return null;if(/^\d+$/.test(value))return Number(value);const date=/^[A-Za-z]/.
test(value)?parseHttpDate(value):Number.NaN;return Number.isNaN(date)?null:Math.max(0,Math.ceil((date-now)/1e3))}function parseHttpDate(value){return Date.parse(
/ \d{4}$/.test(value)?`${value} GMT`:value)}function isDailyQuota(body){const texts=[body,unescaped(body)];return texts.some(text=>DAILY.test(text))&&!texts.some(
text=>BY_MINUTE.test(text))}const BY_MINUTE=/minute|دقیقه/i,DAILY=/\b(daily|per[ _-]?day|a day|24 ?h(ours?)?)\b|روزانه|در روز/i;function unescaped(body){
return body.replace(/\\u([0-9a-f]{4})/gi,(_,code)=>String.fromCharCode(Number.parseInt(code,16)))}})};
