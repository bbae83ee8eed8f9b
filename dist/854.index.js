export const id=854,ids=[854],modules={7854:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{serveSandbox:()=>serveSandbox});var external_node_events_=__webpack_require__(8474),external_node_path_=__webpack_require__(
6760);const GRPC={INVALID_ARGUMENT:3,DEADLINE_EXCEEDED:4,NOT_FOUND:5,PERMISSION_DENIED:7,RESOURCE_EXHAUSTED:8,FAILED_PRECONDITION:9,OUT_OF_RANGE:11,UNIMPLEMENTED:12,
INTERNAL:13,UNAVAILABLE:14,UNAUTHENTICATED:16};function grpcCodeFor(status){switch(status){case 401:return GRPC.UNAUTHENTICATED;case 403:return GRPC.PERMISSION_DENIED;case 404:
return GRPC.NOT_FOUND;case 408:case 504:return GRPC.DEADLINE_EXCEEDED;case 412:return GRPC.FAILED_PRECONDITION;case 413:return GRPC.OUT_OF_RANGE;case 429:return GRPC.
RESOURCE_EXHAUSTED;case 501:return GRPC.UNIMPLEMENTED;case 502:case 503:return GRPC.UNAVAILABLE;default:return status>=500?GRPC.INTERNAL:GRPC.INVALID_ARGUMENT}}
function jsonResponse(status,value,headers={}){return{status,headers:{"content-type":"application/json; charset=utf-8",...headers},body:JSON.stringify(value)}}function errorResponse(status,code,message,headers={}){
return jsonResponse(status,{code,message,details:[]},headers)}class HttpError extends Error{response;constructor(response){super(`refused with ${response.status}`),
this.response=response}}function refuse(status,code,message,headers={}){throw new HttpError(errorResponse(status,code,message,headers))}function refuseArgument(message){
refuse(400,GRPC.INVALID_ARGUMENT,message)}const LOOPBACK=/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;function isLoopbackHost(host){return LOOPBACK.test(host)}function requireLoopback(request){
requireLoopbackHost(request);const{host="",origin,"sec-fetch-site":site}=request.headers;origin!==void 0&&origin.toLowerCase()!==`http://${host.toLowerCase()}`&&
refuse(403,GRPC.PERMISSION_DENIED,`the Origin ${origin} is another site than the sandbox`),site!==void 0&&site!=="same-origin"&&site!=="none"&&refuse(403,GRPC.PERMISSION_DENIED,
"the request comes from a page of another site")}function requireLoopbackHost({headers:{host=""}}){isLoopbackHost(host.replace(/:\d{1,5}$/,""))||refuse(403,GRPC.
PERMISSION_DENIED,`the Host "${host}" is not loopback; allowed are localhost, 127.0.0.1 and [::1]`)}var promises_=__webpack_require__(6119);async function pause(milliseconds,{
response,context}){const disconnected=new AbortController,onClose=()=>disconnected.abort();response.once("close",onClose);try{await(0,promises_.setTimeout)(milliseconds,
void 0,{signal:AbortSignal.any([disconnected.signal,context.closing])})}finally{response.off("close",onClose)}}const MAX_TEXT_BYTES=2**20,MAX_DEPTH=100,MAX_DRAIN_BYTES=128*
2**20;async function*readBody(call){let due=performance.now();for await(const piece of call.request.iterator({destroyOnReturn:!1})){const chunk=piece;call.entry.
body_bytes+=chunk.length,call.bytesPerSecond>0&&(due=Math.max(due,performance.now())+chunk.length/call.bytesPerSecond*1e3,await pause(due-performance.now(),call)),
yield chunk}}async function drainBody(call){if(call.request.readableEnded)return!0;for await(const _ of readBody(call))if(call.entry.body_bytes>MAX_DRAIN_BYTES)
return!1;return!0}async function readText(call){if(call.text!==null)return call.text;const chunks=[];let size=0;for await(const chunk of readBody(call))size+=chunk.
length,size>MAX_TEXT_BYTES&&refuse(413,GRPC.OUT_OF_RANGE,"the request body is larger than 1 MiB"),chunks.push(chunk);return call.text=Buffer.concat(chunks).toString(
"utf8"),call.entry.body=call.text,call.text}function contentTypeOf(request){return(request.headers["content-type"]??"").split(";",1)[0].trim().toLowerCase()}async function readOptionalJsonObject(call){
return await readText(call)===""?{}:readJsonObject(call)}async function readJsonObject(call){return contentTypeOf(call.request)!=="application/json"&&refuse(415,
GRPC.INVALID_ARGUMENT,"Content-Type must be application/json"),parseJsonObject(await readText(call))}function parseJsonObject(text){let value;try{value=JSON.parse(
text)}catch{refuseArgument("the request body is not JSON")}return(typeof value!="object"||value===null||Array.isArray(value))&&refuseArgument("the request body \
must be a JSON object"),isAtMost(MAX_DEPTH,value)||refuseArgument(`the request body is nested deeper than ${MAX_DEPTH} levels`),value}function isAtMost(depth,value){
return typeof value!="object"||value===null?!0:depth>0&&Object.values(value).every(inner=>isAtMost(depth-1,inner))}var html=__webpack_require__(6219);const SCOPES={
USER_ID:{fa:"\u062F\u06CC\u062F\u0646 \u0634\u0646\u0627\u0633\u0647\u0654 \u06A9\u0627\u0631\u0628\u0631\u06CC \u0634\u0645\u0627",en:"See your user id"},USER_PHONE:{
fa:"\u062F\u06CC\u062F\u0646 \u0634\u0645\u0627\u0631\u0647\u0654 \u062A\u0644\u0641\u0646 \u0634\u0645\u0627",en:"See your phone number"},offline_access:{fa:"\u062F\
\u0633\u062A\u0631\u0633\u06CC \u062A\u0627 \u06F3\u06F0 \u0631\u0648\u0632\u060C \u0648\u0642\u062A\u06CC \u06A9\u0647 \u0628\u0631\u0646\u0627\u0645\u0647 \u0631\u0627 \u0628\u0627\u0632 \u0646\u06A9\u0631\u062F\u0647\u200C\u0627\u06CC\u062F",
en:"Keep access for 30 days while you do not use the app"},CHAT_BOT_USER_MESSAGE_SEND:{fa:"\u0641\u0631\u0633\u062A\u0627\u062F\u0646 \u067E\u06CC\u0627\u0645 \u0628\u0647 \u0634\u0645\u0627 \u0627\u0632 \u0637\u0631\u0641 \u0686\u062A\u200C\u0628\u0627\u062A",
en:"Send you messages as the chat bot"},CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND:{fa:"\u0641\u0631\u0633\u062A\u0627\u062F\u0646 \u067E\u06CC\u0627\u0645 \u0627\u0632 \u0637\u0631\u0641 \u0634\u0645\u0627 \u062F\u0631 \u0647\u0645\u0647\u0654 \u0686\u062A\u200C\u0647\u0627\u06CC \u0622\u06AF\u0647\u06CC\u200C\u0647\u0627\u06CC\u062A\u0627\u0646",
en:"Send messages as you in all chats of your posts"}},SCOPES_WITH_ID={CONVERSATION_SEND_MESSAGE:{fa:"\u0641\u0631\u0633\u062A\u0627\u062F\u0646 \u067E\u06CC\u0627\u0645 \u0627\u0632 \u0637\u0631\u0641 \u0634\u0645\u0627 \u062F\u0631 \u0686\u062A",
en:"Send messages as you in the chat"},CHAT_POST_CONVERSATIONS_MESSAGE_SEND:{fa:"\u0641\u0631\u0633\u062A\u0627\u062F\u0646 \u067E\u06CC\u0627\u0645 \u0627\u0632 \u0637\u0631\u0641 \u0634\u0645\u0627 \u062F\u0631 \u0686\u062A\u200C\u0647\u0627\u06CC \u0622\u06AF\u0647\u06CC",
en:"Send messages as you in the chats of the post"},CHAT_CONVERSATION_READ:{fa:"\u062E\u0648\u0627\u0646\u062F\u0646 \u067E\u06CC\u0627\u0645\u200C\u0647\u0627\u06CC \u0686\u062A",
en:"Read the messages of the chat"}};function describeScope(scope){if(Object.hasOwn(SCOPES,scope))return SCOPES[scope]??null;const[,name=""]=/^([A-Z_]+)\.[\x21-\x7e]+$/.
exec(scope)??[];return Object.hasOwn(SCOPES_WITH_ID,name)?SCOPES_WITH_ID[name]??null:null}const WORDS={fa:{title:"\u0627\u062C\u0627\u0632\u0647\u0654 \u062F\u0633\u062A\u0631\u0633\u06CC",
note:"\u0627\u06CC\u0646 \u0635\u0641\u062D\u0647 \u062C\u0627\u06CC \u0635\u0641\u062D\u0647\u0654 \u062F\u06CC\u0648\u0627\u0631 \u0631\u0627 \u062F\u0631 \u0633\u0646\u062F\u0628\u0627\u06A9\u0633 \u0645\u06CC\u200C\u06AF\u06CC\u0631\u062F. \u0686\u06CC\u0632\u06CC \u0628\u0647 \u062F\u06CC\u0648\u0627\u0631 \u0641\u0631\u0633\u062A\u0627\u062F\u0647 \u0646\u0645\u06CC\u200C\u0634\u0648\u062F.",
asks:app=>`\u0628\u0631\u0646\u0627\u0645\u0647\u0654 ${app} \u0627\u06CC\u0646 \u0627\u062C\u0627\u0632\u0647\u200C\u0647\u0627 \u0631\u0627 \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u062F:`,
user:"\u0634\u0646\u0627\u0633\u0647\u0654 \u06A9\u0627\u0631\u0628\u0631\u06CC \u06A9\u0647 \u0627\u062C\u0627\u0632\u0647 \u0645\u06CC\u200C\u062F\u0647\u062F",
yes:"\u0627\u062C\u0627\u0632\u0647 \u0645\u06CC\u200C\u062F\u0647\u0645",no:"\u0627\u062C\u0627\u0632\u0647 \u0646\u0645\u06CC\u200C\u062F\u0647\u0645",back:"\u067E\
\u0633 \u0627\u0632 \u067E\u0627\u0633\u062E\u060C \u0645\u0631\u0648\u0631\u06AF\u0631 \u0628\u0647 \u0627\u06CC\u0646 \u0646\u0634\u0627\u0646\u06CC \u0645\u06CC\u200C\u0631\u0648\u062F:",
other:"English",error:"\u0627\u06CC\u0646 \u062F\u0631\u062E\u0648\u0627\u0633\u062A \u062F\u0631\u0633\u062A \u0646\u06CC\u0633\u062A",unknown_client:"\xABclient_\
id\xBB \u0634\u0646\u0627\u062E\u062A\u0647 \u0646\u0634\u062F. \u0634\u0646\u0627\u0633\u0647\u0654 \u0628\u0631\u0646\u0627\u0645\u0647\u0654 \u0633\u0646\u062F\u0628\u0627\u06A9\u0633 \xABsandbox-app\xBB \u0627\u0633\u062A.",
wrong_redirect_uri:"\xABredirect_uri\xBB \u062F\u0631 \u0628\u0631\u0646\u0627\u0645\u0647 \u062B\u0628\u062A \u0646\u0634\u062F\u0647 \u0627\u0633\u062A. \u062F\u0631 \u0633\u0646\u062F\u0628\u0627\u06A9\u0633 \u0646\u0634\u0627\u0646\u06CC \u062B\u0628\u062A\u200C\u0634\u062F\u0647 \u0648 \u0647\u0631 \u0646\u0634\u0627\u0646\u06CC http \u0631\u0648\u06CC \u0647\u0645\u06CC\u0646 \u0631\u0627\u06CC\u0627\u0646\u0647 (localhost \u06CC\u0627 127.0.0.1) \u0628\u062F\u0648\u0646 \u067E\u0627\u0631\u0627\u0645\u062A\u0631 \u067E\u0630\u06CC\u0631\u0641\u062A\
\u0647 \u0645\u06CC\u200C\u0634\u0648\u062F.",no_decision:"\u067E\u0627\u0633\u062E \u0641\u0631\u0645 \u06A9\u0627\u0645\u0644 \u0646\u06CC\u0633\u062A. \u0628\u0647 \u0635\u0641\u062D\u0647\u0654 \u067E\u06CC\u0634 \u0628\u0631\u06AF\u0631\u062F\u06CC\u062F \u0648 \u06CC\u06A9\u06CC \u0627\u0632 \u062F\u0648 \u062F\u06A9\u0645\u0647 \u0631\u0627 \u0628\u0632\u0646\u06CC\u062F."},
en:{title:"Permission request",note:"In the sandbox this page replaces Divar\u2019s own. Nothing is sent to Divar.",asks:app=>`The app ${app} asks for these per\
missions:`,user:"Id of the user who answers",yes:"Allow",no:"Do not allow",back:"After the answer the browser goes to:",other:"\u0641\u0627\u0631\u0633\u06CC",error:"\
This request is not valid",unknown_client:"\u201Cclient_id\u201D is not known. The id of the sandbox\u2019s app is \u201Csandbox-app\u201D.",wrong_redirect_uri:"\
\u201Credirect_uri\u201D is not registered. The sandbox takes the registered address and any http address on this computer (localhost or 127.0.0.1) without parameters.",
no_decision:"The form is not complete. Go back and press one of the two buttons."}};function consentPage(request,userId,language){const words=WORDS[language],other=language===
"fa"?"en":"fa",parameters={response_type:"code",client_id:request.clientId,redirect_uri:request.redirectUri,scope:request.scopes.join(" "),state:request.state},
hidden=Object.entries({...parameters,ui_locales:language}).map(([name,value])=>`<input type="hidden" name="${name}" value="${(0,html.Z)(value)}">`),otherUrl=`/o\
auth2/auth?${new URLSearchParams({...parameters,ui_locales:other})}`,scopes=request.scopes.map(scope=>`<li>${scopeText(scope,language)}</li>`),[before="",after2=""]=words.
asks("\0").split("\0");return page(language,200,`<h1>${words.title}</h1>
<p class="note">${words.note}</p>
<p>${before}<strong><bdi>${(0,html.Z)(request.clientId)}</bdi></strong>${after2}</p>
<ul>${scopes.join("")}</ul>
<form method="post" action="/oauth2/auth">
${hidden.join(`
`)}
<label>${words.user} <input name="user_id" value="${(0,html.Z)(userId)}" required dir="ltr" autocomplete="off"></label>
<div class="buttons">
<button name="decision" value="yes" class="yes">${words.yes}</button>
<button name="decision" value="no" formnovalidate>${words.no}</button>
</div>
</form>
<p class="note">${words.back} <code dir="ltr">${(0,html.Z)(request.redirectUri)}</code></p>
<p><a href="${(0,html.Z)(otherUrl)}" lang="${other}" hreflang="${other}">${words.other}</a></p>`,new URL(request.redirectUri).origin)}function errorPage(problem,language){
const words=WORDS[language];return page(language,400,`<h1>${words.error}</h1>
<p>${words[problem]}</p>`,null)}function scopeText(scope,language){const code=`<span class="scope"><code dir="ltr">${(0,html.Z)(scope)}</code></span>`;return`${describeScope(
scope)?.[language]??""}${code}`}function page(language,status,content,formTarget){const policy=["default-src 'none'","style-src 'self'","img-src 'self'","base-u\
ri 'none'","frame-ancestors 'none'",formTarget===null?"form-action 'none'":`form-action 'self' ${formTarget}`];return{status,headers:{"content-type":"text/html;\
 charset=utf-8","cache-control":"no-store","content-security-policy":policy.join("; "),"referrer-policy":"same-origin","x-content-type-options":"nosniff"},body:`\
<!doctype html>
<html lang="${language}" dir="${language==="fa"?"rtl":"ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${WORDS[language].title}</title>
<link rel="icon" href="/_sandbox/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/_sandbox/page/colors.css">
<link rel="stylesheet" href="/_sandbox/page/consent.css">
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`}}const MIN_STATE_LENGTH=8;async function askForConsent(call){const parameters=new URLSearchParams((call.request.url??"").split("?")[1]??""),language=languageOf(
call,parameters),consent=readRequest(call.context.settings,parameters,language);return consentPage(consent,call.context.settings.oauth.userId??"",language)}async function takeDecision(call){
contentTypeOf(call.request)!=="application/x-www-form-urlencoded"&&refuse(415,GRPC.INVALID_ARGUMENT,"Content-Type must be application/x-www-form-urlencoded");const parameters=new URLSearchParams(
await readText(call)),language=languageOf(call,parameters),{clientId,redirectUri,scopes,state}=readRequest(call.context.settings,parameters,language),decision=parameters.
get("decision");if(decision==="no")return redirect(redirectUri,{state});const userId=parameters.get("user_id")??"";if(decision!=="yes"||userId==="")throw new HttpError(
errorPage("no_decision",language));const code=call.context.oauthCodes.issue({clientId,redirectUri,scopes,userId,revoked:!1});return redirect(redirectUri,{state,
code})}function readRequest({oauth},parameters,language){const clientId=parameters.get("client_id")??"";if(clientId!==oauth.clientId)throw new HttpError(errorPage(
"unknown_client",language));const redirectUri=parameters.get("redirect_uri")??"";if(redirectUri!==oauth.redirectUri&&!isLoopbackUri(redirectUri))throw new HttpError(
errorPage("wrong_redirect_uri",language));const state=parameters.get("state")??"",scopes=(parameters.get("scope")??"").split(/ +/).filter(scope=>scope!==""),fail=(error,error_description)=>{
throw new HttpError(redirect(redirectUri,{error,error_description,state}))};parameters.get("response_type")!=="code"&&fail("unsupported_response_type",'The para\
meter "response_type" must be "code".'),state.length<MIN_STATE_LENGTH&&fail("invalid_state",`The parameter "state" must be at least ${MIN_STATE_LENGTH} characte\
rs long.`),scopes.length===0&&fail("invalid_scope",'The parameter "scope" is missing.');const unknown=scopes.find(scope=>describeScope(scope)===null);return unknown!==
void 0&&fail("invalid_scope",`The OAuth 2.0 Client is not allowed to request scope '${unknown}'.`),{clientId,redirectUri,scopes:[...new Set(scopes)],state}}function isLoopbackUri(text){
return!/^http:\/\/[\x21-\x7e]+$/.test(text)||/[?#@\\]/.test(text)||!URL.canParse(text)?!1:isLoopbackHost(new URL(text).hostname)}function redirect(uri,parameters){
return{status:303,headers:{location:`${uri}?${new URLSearchParams(parameters)}`,"cache-control":"no-store"},body:""}}function languageOf({request},parameters){const wanted=`${parameters.
get("ui_locales")??""},${request.headers["accept-language"]??""}`,[language]=/\b(fa|en)\b/i.exec(wanted)??[];return language?.toLowerCase()==="en"?"en":"fa"}function fieldOf(object,name){
const camelCase=name.replace(/_([a-z])/g,(_,letter)=>letter.toUpperCase()),values=[...new Set([name,camelCase])].filter(key=>Object.hasOwn(object,key)).map(key=>object[key]??
void 0);return values.length>1&&refuseArgument(`${name} is given twice, as ${name} and as ${camelCase}`),values[0]}function textFieldOf(object,name){const value=fieldOf(
object,name)??"";return typeof value!="string"&&refuseArgument(`${name} must be a string`),value}function isJsonObject(value){return typeof value=="object"&&value!==
null&&!Array.isArray(value)}var external_node_crypto_=__webpack_require__(7598);const NAMESPACE=Buffer.from("9f4c6c1e6b0f4f0ea6b2a5cfd1f3c7e8","hex");function conversationOfUser(userId){
const bytes=(0,external_node_crypto_.createHash)("sha1").update(NAMESPACE).update(userId).digest().subarray(0,16);return bytes[6]=bytes[6]&15|80,bytes[8]=bytes[8]&
63|128,bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}function bearerToken({request}){return/^bearer +([^\s]+) *$/i.exec(request.
headers.authorization??"")?.[1]??null}function requireApiKey(call,permission){const{settings,rateLimiter}=call.context,key=call.request.headers["x-api-key"];(typeof key!=
"string"||key==="")&&refuse(401,GRPC.UNAUTHENTICATED,"x-api-key is missing");const permissions=Object.hasOwn(settings.apiKeys,key)?settings.apiKeys[key]:void 0;
permissions===void 0&&refuse(401,GRPC.UNAUTHENTICATED,"x-api-key is not known"),permissions.includes(permission)||refuse(403,GRPC.PERMISSION_DENIED,`the API key\
 lacks the permission ${permission}`);const exceeded=rateLimiter.count(key,call.entry.step);exceeded!==null&&refuseOverLimit(exceeded)}function refuseOverLimit({
per,limit,waitSeconds}){const message=per==="day"?`daily quota of ${limit} requests is used up`:`rate limit of ${limit} requests per minute exceeded`,headers=waitSeconds===
null?void 0:{"retry-after":String(waitSeconds)};refuse(429,GRPC.RESOURCE_EXHAUSTED,message,headers)}function requireAccessToken(call,allowed){const token=bearerToken(
call);token===null&&refuse(401,GRPC.UNAUTHENTICATED,"Authorization: Bearer with an access token is missing");const grant=configuredGrant(call,token)??call.context.
oauthTokens.grantOf(token);return grant===null&&refuse(401,GRPC.UNAUTHENTICATED,"the access token is not known or has expired"),grant.scopes.some(allowed)||refuse(
403,GRPC.PERMISSION_DENIED,"the access token lacks the scope for this"),grant}function configuredGrant({context:{settings}},token){if(!Object.hasOwn(settings.accessTokens,
token))return null;const entry=settings.accessTokens[token];return Array.isArray(entry)?{scopes:entry,userId:null}:entry}const MAX_ENTRIES=3,ACTIONS={open_direct_link:value=>typeof value==
"string"&&value.trim()!=="",open_server_link:hasData,get_dynamic_action:hasData,open_post_page:hasPostToken,open_post_manage_page:hasPostToken};function readButtons(name,grid){
if(grid===void 0)return null;const rows=listIn(grid,"rows",name);return rows.length===0?null:{rows:rows.map((row,index)=>{const path=`${name}.rows[${index}]`,buttons=listIn(
row,"buttons",path);return buttons.length===0&&refuseArgument(`${path}.buttons must not be empty`),{buttons:buttons.map((button,column)=>readButton(button,`${path}\
.buttons[${column}]`))}})}}function listIn(holder,key,path){isJsonObject(holder)||refuseArgument(`${path} must be an object with the list "${key}"`);const list=fieldOf(
holder,key)??[];return Array.isArray(list)||refuseArgument(`${path}.${key} must be a list`),list.length>MAX_ENTRIES&&refuseArgument(`${path}.${key} must have at\
 most ${MAX_ENTRIES} entries, not ${list.length}`),list}function readButton(button,path){isJsonObject(button)||refuseArgument(`${path} must be an object`);const caption=textFieldOf(
button,"caption");caption.trim()===""&&refuseArgument(`${path}.caption must be a text that is not empty`);const icon=fieldOf(button,"icon"),iconName=fieldOf(button,
"icon_name");return{caption,...icon===void 0?{}:{icon},...iconName===void 0?{}:{icon_name:iconName},action:readAction(fieldOf(button,"action"),`${path}.action`)}}
function readAction(action,path){const given=isJsonObject(action)?Object.keys(ACTIONS).flatMap(name=>{const value=fieldOf(action,name);return value===void 0?[]:
[{name,value}]}):[],[only]=given;return(only===void 0||given.length>1)&&refuseArgument(`${path} must have exactly one of ${Object.keys(ACTIONS).join(", ")}`),ACTIONS[only.
name]?.(only.value)||refuseArgument(`${path}.${only.name} is not well formed`),{[only.name]:only.value}}function hasData(value){if(!isJsonObject(value))return!1;
const data=fieldOf(value,"data");return data===void 0||isJsonObject(data)}function hasPostToken(value){return isJsonObject(value)&&textFieldOf(value,"post_token").
trim()!==""}const NO_BUTTONS={buttons:null,sender_buttons:null,receiver_buttons:null},MESSAGE_TYPE="TEXT";async function sendBotMessage(call){requireApiKey(call,
"CHAT_BOT_SEND_MESSAGE");const body=await readJsonObject(call),content=readContent(call,body,"text_message"),buttons=readButtons("buttons",fieldOf(body,"buttons")),
conversationId=call.parameters[0]??"";return addMessage(call,conversationId,{...NO_BUTTONS,...content,buttons}),jsonResponse(200,{conversation_id:conversationId})}
async function sendUserMessage(call){requireApiKey(call,"CHAT_BOT_SEND_MESSAGE");const userId=call.parameters[0]??"",grant=requireAccessToken(call,scope=>scope===
"CHAT_BOT_USER_MESSAGE_SEND");grant.userId!==null&&grant.userId!==userId&&refuse(403,GRPC.PERMISSION_DENIED,"the access token belongs to another user than user_\
id");const body=await readJsonObject(call),content=readContent(call,body,"text_message"),buttons=readButtons("buttons",fieldOf(body,"buttons")),conversationId=conversationOfUser(
userId);return addMessage(call,conversationId,{...NO_BUTTONS,...content,buttons}),jsonResponse(200,{conversation_id:conversationId})}async function sendPostMessage(call){
requireApiKey(call,"CHAT_SEND_MESSAGE_OAUTH");const conversationId=call.parameters[0]??"";requireAccessToken(call,scope=>maySendTo(call,conversationId,scope));const body=await readJsonObject(
call),content=readContent(call,body,"message"),sender_buttons=readButtons("sender_buttons",fieldOf(body,"sender_buttons")),receiver_buttons=readButtons("receive\
r_buttons",fieldOf(body,"receiver_buttons"));return addMessage(call,conversationId,{...NO_BUTTONS,...content,sender_buttons,receiver_buttons}),jsonResponse(200,
{status:200,message:"message sent"})}function maySendTo({context:{settings}},conversationId,scope){if(scope==="CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"||scope===
`CONVERSATION_SEND_MESSAGE.${conversationId}`)return!0;const[,post]=/^CHAT_POST_CONVERSATIONS_MESSAGE_SEND\.(.+)$/.exec(scope)??[];return post===void 0?!1:!Object.
hasOwn(settings.posts,conversationId)||settings.posts[conversationId]===post}function readContent(call,body,textKey){const text=textFieldOf(body,textKey),token=textFieldOf(
body,"media_token");text===""==(token==="")&&refuseArgument(`exactly one of ${textKey} and media_token must be given`);const type=fieldOf(body,"type");return type!==
void 0&&type!==MESSAGE_TYPE&&refuseArgument(`type must be ${MESSAGE_TYPE}, or absent`),token===""?(text.trim()===""&&refuseArgument(`${textKey} must be a text t\
hat is not blank`),{text,media_token:null,media:null}):(isKnown(call,token)||refuseArgument("media_token is not known"),{text:null,media_token:token,media:mediaOf(
call,token)})}function isKnown({context:{settings,store}},token){return store.upload(token)!==void 0||settings.mediaTokens.includes(token)}function mediaOf({context:{
store}},token){const upload=store.upload(token);if(upload===void 0)return null;const{sha256,size,file_name,media_type}=upload;return{sha256,size,file_name,media_type}}
function addMessage({context:{settings,store},entry},conversation_id,message){const recipient=entry.recipient??"";settings.recipients!==void 0&&!settings.recipients.
includes(recipient)&&refuse(404,GRPC.NOT_FOUND,"there is no such recipient"),settings.unwritable.includes(recipient)&&refuse(412,GRPC.FAILED_PRECONDITION,"messa\
ge delivery failed due to recipient's restriction"),store.addMessage({recipient,conversation_id,sender:"BOT",...message,at:settings.now()})}const DESCRIPTIONS={
invalid_request:"The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malforme\
d.",invalid_client:"Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).",invalid_grant:"\
The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redire\
ction URI used in the authorization request, or was issued to another client.",unsupported_grant_type:"The authorization grant type is not supported by the auth\
orization server.",token_inactive:"Token is inactive because it is malformed, expired or otherwise invalid."},STATUSES={invalid_client:401,token_inactive:401};function refuseOauth(error,reason){
const description=reason===void 0?DESCRIPTIONS[error]:`${DESCRIPTIONS[error]} ${reason}`,headers={"cache-control":"no-store",pragma:"no-cache"};throw new HttpError(
jsonResponse(STATUSES[error]??400,{error,error_description:description},headers))}const WRONG_REDIRECT_URI='The "redirect_uri" from this request does not match \
the one from the authorize request.';async function issueTokens(call){const form=await readForm(call),grantType=form.required("grant_type");grantType!=="refresh\
_token"&&grantType!=="authorization_code"&&refuseOauth("unsupported_grant_type");const clientId=requireClient(call,form),redirectUri=form.required("redirect_uri"),
consent=grantType==="refresh_token"?consentOfRefresh(call,form):consentOfCode(call,form);consent.clientId!==clientId&&refuseOauth("invalid_grant","The OAuth 2.0\
 Client ID from this request does not match the one from the authorize request."),consent.redirectUri!==redirectUri&&refuseOauth("invalid_grant",WRONG_REDIRECT_URI),
grantType==="authorization_code"&&call.context.oauthCodes.use(form.required("code"));const{accessToken,refreshToken}=call.context.oauthTokens.issue(consent);return jsonResponse(
200,{access_token:accessToken,expires_in:call.context.settings.oauth.accessTokenSeconds,...refreshToken===null?{}:{refresh_token:refreshToken},scope:consent.scopes.
join(" "),token_type:"bearer"},{"cache-control":"no-store",pragma:"no-cache"})}async function readForm(call){contentTypeOf(call.request)!=="application/x-www-fo\
rm-urlencoded"&&refuseOauth("invalid_request","The body must be a form: application/x-www-form-urlencoded.");const parameters=new URLSearchParams(await readText(
call)),optional=name=>{const values=parameters.getAll(name).filter(value=>value!=="");return values.length>1&&refuseOauth("invalid_request",`The parameter "${name}\
" is given more than once.`),values[0]??null};return{required:name=>optional(name)??refuseOauth("invalid_request",`The parameter "${name}" is missing.`),optional}}
function requireClient({context:{settings}},form){const clientId=form.required("client_id"),secret=form.required("client_secret");return clientId!==settings.oauth.
clientId&&refuseOauth("invalid_client","The requested OAuth 2.0 Client does not exist."),secret!==settings.oauth.clientSecret&&refuseOauth("invalid_client"),clientId}
function consentOfRefresh({context:{oauthTokens}},form){const{state,consent}=oauthTokens.lookUp(form.required("refresh_token"));state==="used"&&consent!==null&&
(consent.revoked=!0),(consent===null||state==="used")&&refuseOauth("token_inactive"),state==="expired"&&refuseOauth("invalid_grant","The refresh token has expir\
ed.");const current=form.optional("code");return current!==null&&!oauthTokens.wasIssued(current)&&refuseOauth("invalid_grant",'The "code" is not an access token\
 of this app.'),consent}function consentOfCode({context:{oauthCodes}},form){const{state,consent}=oauthCodes.lookUp(form.required("code"));return state==="used"&&
consent!==null&&(consent.revoked=!0),state==="used"&&refuseOauth("invalid_grant","The authorization code has already been used."),consent===null&&refuseOauth("i\
nvalid_grant","The authorization code is not known."),state==="expired"&&refuseOauth("invalid_grant","The authorization code has expired."),consent}var catalog=__webpack_require__(
3801),external_node_stream_promises_=__webpack_require__(6466),lib=__webpack_require__(5990);const HEAD_BYTES=1032,OLE=Buffer.from("d0cf11e0a1b11ae1","hex"),isPng=head=>head.
subarray(0,8).equals(Buffer.from("89504e470d0a1a0a","hex")),isJpeg=head=>head.subarray(0,3).equals(Buffer.from("ffd8ff","hex")),isPdf=head=>head.subarray(0,HEAD_BYTES).
includes("%PDF-"),isZip=head=>head.subarray(0,4).equals(Buffer.from("504b0304","hex")),isOle=head=>head.subarray(0,8).equals(OLE),isMp4Family=head=>head.subarray(
4,8).equals(Buffer.from("ftyp")),LOOKS_LIKE={image:head=>isPng(head)||isJpeg(head),file:(head,extension)=>extension==="pdf"?isPdf(head):isZip(head)||isOle(head),
voice:isMp4Family,video:isMp4Family};function contentAgrees(mediaType,extension,head){return LOOKS_LIKE[mediaType](head,extension)}function extensionOf(fileName){
return/[^/\\]\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase()??""}function allowedExtensions(mediaType){return Object.values(catalog.hR).filter(format=>format.
mediaType===mediaType).flatMap(format=>[...format.extensions])}function sizeLimit(mediaType){return catalog.Jc[mediaType]*2**20}const MAX_PARTS=20;async function readUploadForm(call,limit){
const seen={},note=message=>{seen.problem??=message},form=openForm(call,limit);form.on("partsLimit",()=>note(`the form has more than ${MAX_PARTS} parts`)),form.
on("field",name=>{name==="file"&&note('the part "file" carries no filename')}),form.on("file",(field,stream,info)=>{stream.on("limit",()=>{seen.tooLarge=!0}),stream.
on("error",()=>{}),seen.part!==void 0&&note("the form has more than one file"),field!=="file"&&note(`the form field must be named "file", not "${field??""}"`),info.
filename||note('the part "file" carries no filename');const collect=collectBytes(stream,call.context.store.keepBytes);seen.part=()=>({field:field??"",fileName:info.
filename??"",type:info.mimeType,...collect()})});try{await(0,external_node_stream_promises_.pipeline)(readBody(call),form)}catch(error){if(call.request.destroyed&&
!call.request.complete)throw error;refuseArgument(`the multipart body is malformed: ${error.message}`)}return seen.problem!==void 0&&refuseArgument(seen.problem),
seen.part===void 0&&refuseArgument('the form has no part named "file"'),seen.tooLarge&&refuse(413,GRPC.OUT_OF_RANGE,`the file is larger than ${limit} bytes`),seen.
part()}function openForm({request},limit){try{return lib({headers:request.headers,preservePath:!0,defParamCharset:"utf8",limits:{parts:MAX_PARTS,fieldSize:1024,
headerPairs:50,fileSize:limit+1}})}catch(error){refuseArgument(`the multipart body is malformed: ${error.message}`)}}function collectBytes(stream,keepBytes){const hash=(0,external_node_crypto_.
createHash)("sha256"),chunks=[];let head=Buffer.alloc(0),size=0;return stream.on("data",chunk=>{head.length<HEAD_BYTES&&(head=Buffer.concat([head,chunk.subarray(
0,HEAD_BYTES-head.length)])),hash.update(chunk),size+=chunk.length,keepBytes&&chunks.push(chunk)}),()=>({size,sha256:hash.digest("hex"),head,content:keepBytes?Buffer.
concat(chunks):null})}async function receiveUpload(call){const{settings,store,uploadTokens}=call.context,mediaType=requireMediaType(call.parameters[0]??""),token=bearerToken(
call);token===null&&refuse(401,GRPC.UNAUTHENTICATED,"Authorization: Bearer with an upload token is missing");const length=call.request.headers["content-length"];
length===void 0&&refuse(411,GRPC.INVALID_ARGUMENT,"Content-Length is required"),contentTypeOf(call.request)!=="multipart/form-data"&&refuse(415,GRPC.INVALID_ARGUMENT,
"Content-Type must be multipart/form-data"),uploadTokens.use(token)||refuse(401,GRPC.UNAUTHENTICATED,"the upload token is not known, has expired or has been use\
d");const part=await readUploadForm(call,sizeLimit(mediaType)),extension=extensionOf(part.fileName),allowed=allowedExtensions(mediaType);allowed.includes(extension)||
refuseArgument(`"${extension}" is no format of ${mediaType}; allowed are ${allowed.join(", ")}`),part.size===0&&refuseArgument("the file is empty"),contentAgrees(
mediaType,extension,part.head)||refuseArgument(`the content is not what a file named .${extension} holds`);const media_token=(0,external_node_crypto_.randomUUID)();
return store.addUpload({media_token,media_type:mediaType,file_name:part.fileName,part_type:part.type,size:part.size,sha256:part.sha256,content_length:Number(length),
field:part.field,at:settings.now()},part.content),jsonResponse(200,{id:media_token,status:"ok"})}function requireMediaType(value){const mediaType=catalog.Z2.find(
known=>known===value);return mediaType===void 0&&refuseArgument(`media_type must be one of ${catalog.Z2.join(", ")}`),mediaType}async function issueUploadToken(call){
return requireApiKey(call,"CHAT_UPLOAD_MEDIA"),await readOptionalJsonObject(call),jsonResponse(200,{token:call.context.uploadTokens.issue()})}async function describeUser(call){
requireApiKey(call,"USER_RETRIEVE");const{scopes,userId}=requireAccessToken(call,isUserScope),{oauth}=call.context.settings;return jsonResponse(200,{...scopes.includes(
"USER_ID")?{user_id:userId??oauth.userId??""}:{},...scopes.includes("USER_PHONE")?{phone_number:oauth.phoneNumber}:{}})}async function describeUserPhones(call){
return requireApiKey(call,"USER_RETRIEVE"),requireAccessToken(call,scope=>scope==="USER_PHONE"),jsonResponse(200,{phone_numbers:[call.context.settings.oauth.phoneNumber]})}
function isUserScope(scope){return scope==="USER_ID"||scope==="USER_PHONE"}const ENDPOINTS=[{method:"POST",path:/^\/experimental\/open-platform\/chat\/upload$/,
step:"upload_token",endpoint:issueUploadToken},{method:"POST",path:/^\/v1\/open-platform\/chat\/bot\/conversations\/([^/]+)\/messages$/,step:"message",recipient:"\
bot",endpoint:sendBotMessage},{method:"POST",path:/^\/v1\/open-platform\/chat\/bot\/users\/([^/]+)\/messages$/,step:"message",recipient:"user",endpoint:sendUserMessage},
{method:"POST",path:/^\/v2\/open-platform\/conversations\/([^/]+)\/messages$/,step:"message",recipient:"post",endpoint:sendPostMessage},{method:"GET",path:/^\/v1\/open-platform\/users$/,
step:"user",endpoint:describeUser},{method:"POST",path:/^\/v1\/open-platform\/users$/,step:"user",endpoint:describeUserPhones},{method:"POST",path:/^\/upload\/([^/]+)$/,
step:"upload",endpoint:receiveUpload},{method:"GET",path:/^\/oauth2\/auth$/,step:"consent",endpoint:askForConsent,isPage:!0},{method:"POST",path:/^\/oauth2\/auth$/,
step:"consent",endpoint:takeDecision},{method:"POST",path:/^\/oauth2\/token$/,step:"refresh",endpoint:issueTokens}];function findRoute(request){const path=(request.
url??"").split("?",1)[0]??"",matching=ENDPOINTS.filter(known2=>known2.path.test(path)),known=matching.find(({method})=>method===request.method),foreign=problemOf(
()=>known?.isPage?requireLoopbackHost(request):requireLoopback(request));if(foreign!==null)return refusing(()=>{throw foreign});if(matching.length===0)return refusing(
()=>refuse(404,GRPC.NOT_FOUND,"there is no such endpoint"));if(known===void 0){const allow=matching.map(({method})=>method).join(", ");return refusing(()=>refuse(
405,GRPC.UNIMPLEMENTED,`only ${allow} is allowed`,{allow}))}const parameters=decode(known.path.exec(path)?.slice(1)??[]);if(parameters===null)return refusing(()=>refuseArgument(
"the path is not well percent-encoded"));const{step,endpoint,recipient}=known;return recipient===void 0?{step,parameters,endpoint}:{step,parameters,endpoint,recipient:`${recipient}\
:${parameters[0]}`}}function problemOf(check){try{return check(),null}catch(error){return error}}function refusing(fail){return{step:"other",parameters:[],endpoint:async()=>fail()}}
function decode(segments){try{return segments.map(segment=>decodeURIComponent(segment))}catch{return null}}const MAX_PROBLEM_LENGTH=600;async function sendResponse(call,answer,options={}){
const{response,request}=call;await latency(call),options.bodyRead===!1&&response.setHeader("connection","close");const{socket}=request;options.thenClose&&response.
once("finish",()=>socket.end()),writeHead(call,answer,Buffer.byteLength(answer.body)),response.end(answer.body)}async function sendHalf(call,answer){await latency(
call);const body=Buffer.from(answer.body);writeHead(call,answer,body.length),call.response.write(body.subarray(0,Math.floor(body.length/2)),()=>call.request.socket.
destroySoon())}async function sendSlowly(call,answer,milliseconds){await latency(call);const body=Buffer.from(answer.body);writeHead(call,answer,body.length),call.
response.flushHeaders();const step=Math.max(1,Math.ceil(body.length/10));for(let start=0;start<body.length;start+=step)await pause(milliseconds/Math.ceil(body.length/
step),call),call.response.write(body.subarray(start,start+step));call.response.end()}async function sendPadded(call,answer,bytes){await latency(call);const start=`${answer.
body.toString().slice(0,-1)},"padding":"`;writeHead(call,answer,Buffer.byteLength(start)+bytes+2),await(0,external_node_stream_promises_.pipeline)(function*(){yield start;
const piece=Buffer.alloc(Math.min(bytes,2**16),"x");for(let left=bytes;left>0;left-=piece.length)yield piece.subarray(0,Math.min(left,piece.length));yield'"}'},
call.response)}function writeHead({response,entry},answer,length){const{status,headers}=answer;entry.status=status,status>=400&&(entry.problem=problemIn(answer));
const bodiless=status===204||status===304;response.writeHead(status,bodiless?headers:{...headers,"content-length":length})}async function latency(call){const{latencyMs}=call.
context.settings;latencyMs>0&&await pause(latencyMs,call)}function problemIn({headers,body}){const text=body.toString();if(headers["content-type"]?.includes("js\
on"))try{const{message,error,error_description}=JSON.parse(text);if(typeof message=="string")return message.slice(0,MAX_PROBLEM_LENGTH);if(typeof error=="string")
return`${error}: ${error_description}`.slice(0,MAX_PROBLEM_LENGTH)}catch{}return text.slice(0,MAX_PROBLEM_LENGTH)}const HTML=`<!doctype html><html><head><title>\
Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>
`,WRONG_SHAPES={upload_token:{token:5},upload:{id:"x",status:"error"},message:[],refresh:{access_token:null},consent:{},user:{user_id:5},other:{}};function replacementFor(effect,step){
switch(effect.kind){case"status":return{response:statusResponse(effect),after:effect.after};case"html":return{response:htmlPage(effect.status??502),after:effect.
after};case"bad_json":return{response:{...jsonResponse(200,{}),body:'{"status": "ok", "id":'},after:effect.after};case"wrong_shape":return{response:jsonResponse(
200,effect.body??WRONG_SHAPES[step]),after:effect.after};case"redirect":return{response:{status:effect.status??307,headers:{location:effect.location},body:""},after:effect.
after};default:return null}}function htmlPage(status){return{status,headers:{"content-type":"text/html; charset=utf-8"},body:HTML}}function statusResponse(effect){
const{status,code=grpcCodeFor(status),message=`the sandbox was told to answer ${status}`}=effect,{body,contentType,headers={}}=effect,response=body===void 0?errorResponse(
status,code,message):jsonResponse(status,body);return{status,headers:{...response.headers,...contentType===void 0?{}:{"content-type":contentType},...headers},body:typeof body==
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
request),entry=entryFor(request,route),effect=faults.take(route.step,route.recipient);effect!==null&&(entry.fault=effect.kind),context.store.addRequest(entry);const begun=performance.
now(),{socket}=request;listener().begin(socket),response.once("close",()=>{entry.duration_ms=Math.round((performance.now()-begun)*1e3)/1e3,listener().end(socket),
context.store.emit({type:"request",request:entry})});const bytesPerSecond=route.step==="upload"?context.settings.uploadBytesPerSecond:0,{parameters}=route,call={
context,request,response,entry,parameters,bytesPerSecond,text:null};try{await answerWithFault(call,route.endpoint,effect)}catch(error){if(socket.destroyed||context.
closing.aborted)return;const message=`the sandbox failed: ${error.message}`;response.headersSent?socket.destroy():await sendResponse(call,errorResponse(500,GRPC.
INTERNAL,message),{bodyRead:!1})}}}function createNumbering(){const numbers=new WeakMap;let count2=0;return socket=>{const known=numbers.get(socket);return known!==
void 0?known:(count2+=1,numbers.set(socket,count2),count2)}}var dist=__webpack_require__(7728);const count=dist.FsL(dist.aig(),dist.Y2b(),dist.Wwf(0)),fault_status=dist.
FsL(dist.aig(),dist.ndf(),dist.Wwf(200),dist.cGV(599)),after=dist.lqM(dist.zMY()),headerValue=dist.FsL(dist.YjP(),dist.yGV(/^[\t\x20-\x7e]*$/,"must be printable\
 ASCII")),headerName=dist.FsL(dist.YjP(),dist.yGV(/^[\w-]+$/,"must be a header name")),effectSchema=dist.Oxt("kind",[dist.rej({kind:dist.euz("status"),status:fault_status,
code:dist.lqM(dist.aig()),message:dist.lqM(dist.YjP()),body:dist.lqM(dist.L5J()),headers:dist.lqM(dist.g1P(headerName,headerValue)),contentType:dist.lqM(headerValue),
after,early:dist.lqM(dist.zMY())}),dist.rej({kind:dist.euz("html"),status:dist.lqM(fault_status),after}),dist.rej({kind:dist.euz("bad_json"),after}),dist.rej({kind:dist.
euz("wrong_shape"),body:dist.lqM(dist.L5J()),after}),dist.rej({kind:dist.euz("redirect"),location:headerValue,status:dist.lqM(fault_status),after}),dist.rej({kind:dist.
euz("huge_answer"),bytes:dist.lqM(count)}),dist.rej({kind:dist.euz("cut_answer")}),dist.rej({kind:dist.euz("slow_answer"),ms:count}),dist.rej({kind:dist.euz("cl\
ose_after")}),dist.rej({kind:dist.euz("reset_after")}),dist.rej({kind:dist.euz("hang_after")}),dist.rej({kind:dist.euz("slow_read"),bytesPerSecond:dist.FsL(dist.
aig(),dist.Wwf(0))}),dist.rej({kind:dist.euz("delay"),ms:count}),dist.rej({kind:dist.euz("reset_before")}),dist.rej({kind:dist.euz("reset_in"),bytes:dist.lqM(count)}),
dist.rej({kind:dist.euz("hang")}),dist.rej({kind:dist.euz("refuse"),connections:dist.lqM(count),ms:dist.lqM(count)})]),faultSchema=dist.rej({step:dist.lqM(dist.
KIO(["upload_token","upload","message","refresh","consent","user","any"])),recipient:dist.lqM(dist.YjP()),skip:dist.lqM(count),times:dist.lqM(dist.FsL(dist.aig(),
dist.Y2b(),dist.Wwf(-1))),effect:effectSchema});function parseFault(value){const result=dist.xLC(faultSchema,value);if(result.success)return result.output;throw new TypeError(
result.issues.map(issue=>`fault: ${dist.BuJ(issue)??"(all)"}: ${issue.message}`).join("; "))}var external_node_fs_=__webpack_require__(3024);const FOLDER=(0,external_node_path_.
join)(import.meta.dirname,"client"),TYPES={".html":"text/html; charset=utf-8",".svg":"image/svg+xml",".css":"text/css; charset=utf-8",".js":"text/javascript; ch\
arset=utf-8"},FILES=new Map((0,external_node_fs_.readdirSync)(FOLDER).flatMap(name=>{const type=TYPES[(0,external_node_path_.extname)(name)];return type===void 0?
[]:[[name,type]]})),POLICY=["default-src 'none'","script-src 'self'","style-src 'self'","img-src 'self'","media-src 'self'","connect-src 'self'","base-uri 'none\
'","form-action 'none'","frame-ancestors 'none'","require-trusted-types-for 'script'","trusted-types 'none'"].join("; ");function pageResponse(name){const type=FILES.
get(name);if(type!==void 0)return{status:200,headers:{"content-type":type,"content-security-policy":POLICY,"referrer-policy":"no-referrer","cross-origin-opener-\
policy":"same-origin"},body:(0,external_node_fs_.readFileSync)((0,external_node_path_.join)(FOLDER,name))}}const MAX_UNREAD_BYTES=4*2**20,MAX_REQUESTS=200;function streamEvents(controls,response,withState){
response.writeHead(200,{"content-type":"text/event-stream; charset=utf-8","cache-control":"no-store","x-content-type-options":"nosniff"});const write=(name,record)=>response.
write(`event: ${name}
data: ${JSON.stringify(record)}

`);response.write(`retry: 1000

`),withState&&write("state",stateToShow(controls.state()));const maxUnread=MAX_UNREAD_BYTES+response.writableLength,stop=controls.on(event=>{if(response.writableLength>
maxUnread)return void response.destroy();write(event.type,recordOf(event))});response.once("close",stop)}function recordOf(event){switch(event.type){case"reques\
t":return withoutSecrets(event.request);case"upload":return event.upload;case"message":return event.message;case"faults":return event.faults;case"cleared":return null}}
function stateToShow(state){return{...state,requests:state.requests.slice(-MAX_REQUESTS).map(withoutSecrets)}}function withoutSecrets(request){const{headers:_headers,
raw_headers:_raw,body:_body,...rest}=request;return rest}function mediaResponse(store,token,range){const upload=store.upload(token);upload===void 0&&refuse(404,
GRPC.NOT_FOUND,"there is no such media token");const bytes=store.bytesOf(token);bytes===void 0&&refuse(410,GRPC.NOT_FOUND,"the bytes were not kept");const name=encodeURIComponent(
upload.file_name.toWellFormed()).replace(/['()*]/g,percentEncode),headers={"content-type":mimeTypeOf(upload.file_name),"content-disposition":`${upload.media_type===
"file"?"attachment":"inline"}; filename*=UTF-8''${name}`,"content-security-policy":"sandbox; default-src 'none'","accept-ranges":"bytes"};return cutRange({status:200,
headers,body:bytes},bytes,range)}function percentEncode(character){return`%${character.charCodeAt(0).toString(16).toUpperCase()}`}function mimeTypeOf(fileName){
const extension=extensionOf(fileName);return Object.values(catalog.hR).find(({extensions})=>extensions.some(known=>known===extension))?.mimeType??"application/o\
ctet-stream"}function cutRange(whole,bytes,range){const[,from="",to=""]=/^bytes=(\d*)-(\d*)$/.exec(range??"")??[];if(from===""&&to==="")return whole;const start=from===
""?Math.max(0,bytes.length-Number(to)):Number(from),end=from===""||to===""?bytes.length:Math.min(bytes.length,Number(to)+1);return start>=end&&refuse(416,GRPC.OUT_OF_RANGE,
"there is no such range",{"content-range":`bytes */${bytes.length}`}),{status:206,headers:{...whole.headers,"content-range":`bytes ${start}-${end-1}/${bytes.length}`},
body:bytes.subarray(start,end)}}const EVENT_TIMEOUT_MS=1e4,id2=dist.FsL(dist.YjP(),dist.BpQ(1),dist.Ru6(256)),userMessageSchema=dist.rej({text:dist.FsL(dist.YjP(),
dist.BpQ(1),dist.Ru6(4096)),conversation_id:dist.lqM(id2),user_id:dist.lqM(id2)});function parseUserMessage(value){const result=dist.xLC(userMessageSchema,value);
if(result.success)return result.output;throw new TypeError(result.issues.map(issue=>`${dist.BuJ(issue)??"(all)"}: ${issue.message}`).join("; "))}async function writeAsUser({
oauth,events,now},store,{text,user_id,conversation_id}){const conversation=conversation_id??conversationOfUser(user_id??oauth.userId??"sandbox-user"),at=now();store.
addMessage({recipient:`bot:${conversation}`,conversation_id:conversation,sender:"HUMAN",text,media_token:null,media:null,buttons:null,sender_buttons:null,receiver_buttons:null,
at});const event={type:"NEW_CHATBOT_MESSAGE",new_chatbot_message:{id:(0,external_node_crypto_.randomUUID)(),text,type:"TEXT",sent_at:at*1e3,conversation:{id:conversation,
type:"BOT"},sender:{type:"HUMAN"}}};return{conversation_id:conversation,event:await postEvent(events,event)}}async function postEvent({url,identificationKey},event){
if(url===null)return null;try{const response=await fetch(url,{method:"POST",headers:{"content-type":"application/json",authorization:identificationKey},body:JSON.
stringify(event),redirect:"manual",signal:AbortSignal.timeout(EVENT_TIMEOUT_MS)});return await response.body?.cancel(),{status:response.status}}catch(error){const{
cause,message}=error;return{problem:cause?.code??message}}}const MAX_BODY_BYTES=2**20,NO_CONTENT={status:204,headers:{},body:""};function createControl(controls,store){
return async(request,response)=>{let answer;try{const[path="",query=""]=(request.url??"").split("?",2),page2=ownPage(request,path);if(page2!==void 0)return send(
response,page2);requireLoopback(request);const name=path.replace(/^\/_sandbox\/?/,"");if(name==="events"&&request.method==="GET")return streamEvents(controls,response,
query==="state");answer=await answerControl(controls,store,request,name)}catch(error){answer=error instanceof HttpError?error.response:errorResponse(500,GRPC.INTERNAL,
`the sandbox failed: ${error.message}`)}send(response,answer)}}function ownPage({method},path){if(method!=="GET"&&method!=="HEAD")return;const[,name]=/^\/_sandbox\/page\/([^/]+)$/.
exec(path)??[];return pageResponse(path==="/"?"page.html":name??"")}async function answerControl(controls,store,request,name){const{method=""}=request;if(name===
"faults"&&method==="POST")return addFaults(controls,await readJson(request)),NO_CONTENT;if(name==="faults"&&method==="DELETE")return controls.clearFaults(),NO_CONTENT;
if(name==="state"&&method==="DELETE")return controls.clear(),NO_CONTENT;if(name==="user-messages"&&method==="POST"){const message=parsed(parseUserMessage,await readJson(
request));return jsonResponse(200,await controls.writeAsUser(message))}const readers={state:controls.state,chats:controls.chats,uploads:controls.uploads,requests:controls.
requests,faults:()=>controls.state().faults},isMedia=name.startsWith("media/");return!isMedia&&!Object.hasOwn(readers,name)&&refuse(404,GRPC.NOT_FOUND,"the sand\
box has no such path"),method!=="GET"&&refuse(405,GRPC.UNIMPLEMENTED,`${method} is not allowed here`),isMedia?mediaResponse(store,name.slice(6),request.headers.
range):jsonResponse(200,readers[name]?.())}function addFaults(controls,value){const faults=(Array.isArray(value)?value:[value]).map(fault=>parsed(parseFault,fault));
for(const fault of faults)controls.fault(fault)}function parsed(parse,value){try{return parse(value)}catch(error){refuseArgument(error.message)}}async function readJson(request){
request.headers["content-type"]?.startsWith("application/json")||refuse(415,GRPC.INVALID_ARGUMENT,"Content-Type must be application/json");const chunks=[];let size=0;
for await(const chunk of request.iterator({destroyOnReturn:!1}))size+=chunk.length,size>MAX_BODY_BYTES&&refuse(413,GRPC.OUT_OF_RANGE,"the request body is larger\
 than 1 MiB"),chunks.push(chunk);try{return JSON.parse(Buffer.concat(chunks).toString("utf8"))}catch{refuseArgument("the request body is not JSON")}}function send(response,{
status,headers,body}){response.writeHead(status,{"cache-control":"no-store","x-content-type-options":"nosniff","cross-origin-resource-policy":"same-origin",...headers,
...status===204?{}:{"content-length":Buffer.byteLength(body)}}),response.end(body)}function createFaultRules(){let rules=[];return{add(fault){rules.push({fault,
skip:fault.skip??0,times:fault.times??1})},clear(){rules=[]},list:()=>rules.map(({fault,skip,times})=>({...fault,skip,times})),take(step,recipient){for(const rule of rules){
const{fault}=rule;if(!(fault.step!==void 0&&fault.step!=="any"&&fault.step!==step)&&!(fault.recipient!==void 0&&fault.recipient!==recipient)&&rule.times!==0){if(rule.
skip>0){rule.skip-=1;continue}return rule.times>0&&(rule.times-=1),rules=rules.filter(({times})=>times!==0),fault.effect}}return null}}}var external_node_net_=__webpack_require__(
7030);function createListener(http,connectMs){const sockets=new Set,busy=new Set;let server=null,address={port:0,host:""},connectionsToRefuse=0,reopening=null,closed=!1;
function accept(socket){if(connectionsToRefuse>0){connectionsToRefuse-=1,socket.destroy();return}sockets.add(socket),socket.on("error",()=>{}),socket.once("clos\
e",()=>{sockets.delete(socket),busy.delete(socket)}),connectMs===0?handOver(socket):setTimeout(()=>handOver(socket),connectMs).unref()}function handOver(socket){
socket.destroyed||(http.emit("connection",socket),socket.resume())}function listen(port,host){return new Promise((resolve,reject)=>{const opened=external_node_net_.
createServer({allowHalfOpen:!0,noDelay:!0,pauseOnConnect:connectMs>0},accept);opened.once("error",reject),opened.listen({port,host,exclusive:!0},()=>{if(closed)
return void opened.close();server=opened,address={port:opened.address().port,host},resolve(address.port)})})}function reopenAfter(ms){closed||(reopening!==null&&
clearTimeout(reopening),reopening=setTimeout(()=>{reopening=null,listen(address.port,address.host).catch(()=>reopenAfter(20))},ms))}function closeIdle(){for(const socket of sockets)
busy.has(socket)||socket.destroy()}return{listen,begin(socket){busy.add(socket)},end(socket){busy.delete(socket),(server===null||connectionsToRefuse>0)&&socket.
destroySoon()},refuse({connections,ms}){connectionsToRefuse+=connections??(ms===void 0?1:0),ms!==void 0&&(server?.close(),server=null,reopenAfter(ms)),closeIdle()},
stopRefusing(){connectionsToRefuse=0,reopening!==null&&reopenAfter(0)},async close(){closed=!0,reopening!==null&&clearTimeout(reopening);const serverClosed=new Promise(
resolve=>server===null?resolve(null):server.close(resolve));for(const socket of sockets)socket.destroy();await serverClosed}}}var external_node_http_=__webpack_require__(
7067);function createHttpServer(handler){const server=external_node_http_.createServer({keepAliveTimeout:6e4,requestTimeout:0,headersTimeout:0},(request,response)=>{
request.on("error",()=>{}),response.on("error",()=>{}),handler(request,response).catch(()=>request.socket.destroy())});return server.on("clientError",(error,socket)=>{
if(!socket.writable||error.code==="ECONNRESET")return void socket.destroy();const status=error.code==="HPE_HEADER_OVERFLOW"?"431 Request Header Fields Too Large":
"400 Bad Request",body=errorResponse(400,GRPC.INVALID_ARGUMENT,"this is not HTTP").body;socket.end(`HTTP/1.1 ${status}\r
connection: close\r
content-type: application/json\r
content-length: ${body.length}\r
\r
${body}`)}),server}const options_count=dist.FsL(dist.aig(),dist.Wwf(0)),strings=dist.YOg(dist.YjP()),PERMISSIONS=["CHAT_UPLOAD_MEDIA","CHAT_BOT_SEND_MESSAGE","C\
HAT_SEND_MESSAGE_OAUTH","USER_RETRIEVE"],DEFAULT_SCOPES=["CHAT_BOT_USER_MESSAGE_SEND","CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND","USER_ID","offline_access"],
optionsSchema=dist.rej({port:dist.lqM(dist.FsL(dist.aig(),dist.ndf(),dist.Wwf(0),dist.cGV(65535)),0),host:dist.lqM(dist.KIO(["127.0.0.1","::1","localhost"]),"12\
7.0.0.1"),apiKeys:dist.lqM(dist.g1P(dist.YjP(),strings),{"sandbox-key":[...PERMISSIONS]}),accessTokens:dist.lqM(dist.g1P(dist.YjP(),dist.KCZ([strings,dist.rej({
scopes:strings,userId:dist.YjP()})])),{}),oauth:dist.lqM(dist.rej({clientId:dist.lqM(dist.YjP(),"sandbox-app"),clientSecret:dist.lqM(dist.YjP(),"sandbox-secret"),
redirectUri:dist.lqM(dist.YjP(),"https://example.com/callback"),refreshToken:dist.lqM(dist.YjP(),"sandbox-refresh-token"),accessToken:dist.lqM(dist.YjP(),"sandb\
ox-access-token"),scopes:dist.lqM(strings,DEFAULT_SCOPES),userId:dist.lqM(dist.mee(dist.YjP()),"sandbox-user"),phoneNumber:dist.lqM(dist.YjP(),"09990000000"),accessTokenSeconds:dist.
lqM(options_count,3600),refreshTokenSeconds:dist.lqM(options_count,720*3600),graceSeconds:dist.lqM(options_count,120)}),{}),events:dist.lqM(dist.rej({url:dist.lqM(
dist.mee(dist.FsL(dist.YjP(),dist.OZ5(),dist.yGV(/^https?:/,"must be http or https"))),null),identificationKey:dist.lqM(dist.YjP(),"sandbox-identification-key")}),
{}),faults:dist.lqM(dist.YOg(faultSchema),[]),latencyMs:dist.lqM(options_count,0),connectMs:dist.lqM(options_count,0),uploadBytesPerSecond:dist.lqM(options_count,
0),rateLimit:dist.lqM(dist.rej({perMinute:dist.lqM(options_count),perDay:dist.lqM(options_count),retryAfter:dist.lqM(dist.zMY(),!1),steps:dist.lqM(dist.YOg(dist.
KIO(["upload_token","message"])),["upload_token","message"])})),unwritable:dist.lqM(strings,[]),recipients:dist.lqM(strings),posts:dist.lqM(dist.g1P(dist.YjP(),
dist.YjP()),{}),mediaTokens:dist.lqM(strings,[]),uploadTokenSeconds:dist.lqM(options_count,3600),keepBytes:dist.lqM(dist.zMY(),!0),keepBytesLimit:dist.lqM(options_count,
64*2**20)});function resolveOptions({now=Date.now,...options}){const result=dist.xLC(optionsSchema,options);if(result.success)return{...result.output,now};throw new TypeError(
result.issues.map(issue=>`sandbox option ${dist.BuJ(issue)??"(all)"}: ${issue.message}`).join("; "))}function createOauthTokens({oauth,now}){const pairs=[{consent:{
clientId:oauth.clientId,redirectUri:oauth.redirectUri,scopes:oauth.scopes,userId:oauth.userId,revoked:!1},accessToken:oauth.accessToken,refreshToken:oauth.refreshToken,
accessEnd:Number.POSITIVE_INFINITY,refreshEnd:now()+oauth.refreshTokenSeconds*1e3,replacedAt:null}];function isInUse({replacedAt,consent}){return!consent.revoked&&
(replacedAt===null||now()<replacedAt+oauth.graceSeconds*1e3)}return{grantOf(accessToken){const pair=pairs.find(one=>one.accessToken===accessToken);return pair!==
void 0&&isInUse(pair)&&now()<pair.accessEnd?pair.consent:null},wasIssued:accessToken=>pairs.some(pair=>pair.accessToken===accessToken),lookUp(refreshToken){const pair=pairs.
find(one=>one.refreshToken===refreshToken);if(pair===void 0)return{state:"unknown",consent:null};const{consent}=pair;return isInUse(pair)?{state:now()<pair.refreshEnd?
"usable":"expired",consent}:{state:"used",consent}},issue(consent){for(const pair2 of pairs)pair2.consent===consent&&(pair2.replacedAt??=now());const pair={consent,
accessToken:newToken("ory_at"),refreshToken:consent.scopes.includes("offline_access")?newToken("ory_rt"):null,accessEnd:now()+oauth.accessTokenSeconds*1e3,refreshEnd:now()+
oauth.refreshTokenSeconds*1e3,replacedAt:null};return pairs.push(pair),pair}}}function newToken(prefix){return`${prefix}_${(0,external_node_crypto_.randomBytes)(
32).toString("base64url")}.${(0,external_node_crypto_.randomBytes)(32).toString("base64url")}`}const CODE_MS=10*6e4;function createOauthCodes({now}){const codes=new Map;
return{issue(consent){for(const[code2,{end}]of codes)end<=now()-CODE_MS&&codes.delete(code2);const code=newToken("ory_ac");return codes.set(code,{consent,end:now()+
CODE_MS,used:!1}),code},lookUp(code){const issued=codes.get(code);if(issued===void 0)return{state:"unknown",consent:null};const{consent,used,end}=issued;return{
state:used?"used":now()<end?"usable":"expired",consent}},use(code){const issued=codes.get(code);issued!==void 0&&(issued.used=!0)}}}const MINUTE=6e4,DAY=1440*MINUTE;
function createRateLimiter({rateLimit,now}){const timesByKey=new Map;return{count(key,step){if(rateLimit===void 0||!rateLimit.steps.some(limited=>limited===step))
return null;const{perDay,perMinute,retryAfter}=rateLimit,at=now(),times=(timesByKey.get(key)??[]).filter(time=>time>at-DAY);if(timesByKey.set(key,times),perDay!==
void 0&&times.length>=perDay)return{per:"day",limit:perDay,waitSeconds:null};const lastMinute=times.filter(time=>time>at-MINUTE);if(perMinute!==void 0&&lastMinute.
length>=perMinute){const wait=Math.ceil(((lastMinute[0]??at)+MINUTE-at)/1e3);return{per:"minute",limit:perMinute,waitSeconds:retryAfter?wait:null}}return times.
push(at),null}}}const store_MAX_REQUESTS=5e4;function createStore({keepBytes,keepBytesLimit}){const messages=[],uploads=new Map,bytes=new Map;let messageCount=0,
keptBytes=0;const requests=[],listeners=new Set;function emit(event){for(const listener of listeners)try{listener(event)}catch{}}function keep(token,content){if(!(content.
length>keepBytesLimit)){bytes.set(token,content),keptBytes+=content.length;for(const[oldest,old]of bytes){if(keptBytes<=keepBytesLimit)break;bytes.delete(oldest),
keptBytes-=old.length}}}return{keepBytes,emit,on(listener){return listeners.add(listener),()=>listeners.delete(listener)},addRequest(request){requests.push(request),
requests.length>store_MAX_REQUESTS&&requests.shift(),emit({type:"request",request})},addUpload(upload,content){uploads.set(upload.media_token,upload),content!==
null&&keep(upload.media_token,content),emit({type:"upload",upload})},addMessage(message){messageCount+=1;const stored={id:`message-${messageCount}`,...message};
return messages.push(stored),emit({type:"message",message:stored}),stored},clear(){messages.length=0,uploads.clear(),bytes.clear(),keptBytes=0,requests.length=0,
emit({type:"cleared"})},upload:token=>uploads.get(token),bytesOf:token=>bytes.get(token),uploads:()=>[...uploads.values()],requests:()=>requests,messages:()=>messages,
chats(){const chats={};for(const message of messages)chats[message.recipient]??=[],chats[message.recipient]?.push(message);return chats}}}function createUploadTokens({
uploadTokenSeconds,now}){const expiry=new Map;return{issue(){for(const[token2,end]of expiry)end<=now()&&expiry.delete(token2);const token=(0,external_node_crypto_.
randomBytes)(49).toString("base64");return expiry.set(token,now()+uploadTokenSeconds*1e3),token},use(token){const end=expiry.get(token);return expiry.delete(token),
end!==void 0&&end>now()}}}async function startSandbox(options={}){const settings=resolveOptions(options),store=createStore(settings),faults=createFaultRules(),closing=new AbortController,
context={settings,store,uploadTokens:createUploadTokens(settings),oauthTokens:createOauthTokens(settings),oauthCodes:createOauthCodes(settings),rateLimiter:createRateLimiter(
settings),closing:closing.signal},records=()=>({chats:store.chats(),uploads:store.uploads(),requests:store.requests()}),controls={state:()=>structuredClone({...records(),
faults:faults.list(),events_url:settings.events.url}),chats:()=>structuredClone(store.chats()),uploads:()=>structuredClone(store.uploads()),requests:()=>structuredClone(
store.requests()),fault(fault){const parsed2=parseFault(fault);parsed2.effect.kind==="refuse"?listener.refuse(parsed2.effect):faults.add(parsed2),store.emit({type:"\
faults",faults:faults.list()})},clearFaults(){faults.clear(),listener.stopRefusing(),store.emit({type:"faults",faults:[]})},clear:()=>store.clear(),writeAsUser:async message=>writeAsUser(
settings,store,parseUserMessage(message)),on:onEvent=>store.on(event=>onEvent(structuredClone(event)))},answerApi=createApi(context,faults,()=>listener),answerControl2=createControl(
controls,store),server=createHttpServer((request,response)=>isOwn(request)?answerControl2(request,response):answerApi(request,response)),listener=createListener(
server,settings.connectMs),port=await listener.listen(settings.port,settings.host);for(const fault of settings.faults)controls.fault(fault);const host=settings.
host==="::1"?"[::1]":settings.host;return{...controls,url:`http://${host}:${port}`,port,async close(){closing.abort(),await listener.close()}}}function isOwn({method,
url=""}){return/^\/_sandbox([/?]|$)/.test(url)||(method==="GET"||method==="HEAD")&&/^\/(\?|$)/.test(url)}const IDENTIFICATION_KEY="sandbox-identification-key";async function serveSandbox({
port,json,eventsUrl}){const identificationKey=process.env.DIVAR_IDENTIFICATION_KEY||IDENTIFICATION_KEY,sandbox=await startSandbox({port,events:{url:eventsUrl??null,
identificationKey}}).catch(error=>{const problem=describeStartProblem(error,port);if(problem===null)throw error;return process.stderr.write(`Error: ${problem}
`),process.exitCode=1,null});if(sandbox===null)return;const{url}=sandbox;process.stdout.write(json?`${JSON.stringify({url,port:sandbox.port})}
`:instructions(url,eventsUrl)),await Promise.race([(0,external_node_events_.once)(process,"SIGINT"),(0,external_node_events_.once)(process,"SIGTERM")]),await sandbox.
close()}function describeStartProblem(error,port){switch(error.code){case"EADDRINUSE":return`port ${port} is in use. Choose another one, or leave --port out for\
 any free one.`;case"EACCES":return`port ${port} is not allowed for this user. Choose one above 1023, or leave --port out for any free one.`;default:return null}}
function instructions(url,eventsUrl){const bases=`--api-url ${url} --upload-url ${url} --oauth-url ${url}`,events=eventsUrl===void 0?"nowhere (start the sandbox\
 with --events-url to receive them)":`to ${eventsUrl}`;return`The sandbox stands in for Divar at ${url} until you press Ctrl-C. Nothing is sent to Divar.

In another terminal:

  export DIVAR_API_KEY=sandbox-key DIVAR_ACCESS_TOKEN=sandbox-access-token
  ${ownName()} post ${bases} \\
    --conversation-id demo --message '\u0633\u0644\u0627\u0645 {{date_fa}}'

Add files to the end of the command to send them. See what arrived: ${url} in a browser, or ${url}/_sandbox/chats as JSON

  any id                    is a chat of the bot, or of a post
  sandbox-user              is the user of the access token, the only one that it can write to
  sandbox-access-token      works until two minutes after the first refresh, then it is refused (401)
  sandbox-refresh-token     likewise, with --client-id sandbox-app --redirect-uri https://example.com/callback
                            and DIVAR_CLIENT_SECRET=sandbox-secret; used later, it also revokes its successors
  ${url}/oauth2/auth asks for a user's consent; any http address on this machine can be the redirect address
  A user's message, written on the page, is sent ${events}
`}function ownName(){const script=process.argv[1]??"";return(0,external_node_path_.basename)(script)==="divar-chat-media"?"divar-chat-media":`node ${script}`}})};
