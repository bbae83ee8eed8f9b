export const id=129;export const ids=[129];export const modules={129:((e,t,n)=>{n.r(t),n.d(t,{describeStartProblem:()=>Tt,serveSandbox:()=>Et})
;var s=n(8474),o=n(6760),r=n(5900);const a={INVALID_ARGUMENT:3,DEADLINE_EXCEEDED:4,NOT_FOUND:5,PERMISSION_DENIED:7,RESOURCE_EXHAUSTED:8,FAILED_PRECONDITION:9,
OUT_OF_RANGE:11,UNIMPLEMENTED:12,INTERNAL:13,UNAVAILABLE:14,UNAUTHENTICATED:16};function i(e){switch(e){case 401:return a.UNAUTHENTICATED;case 403:
return a.PERMISSION_DENIED;case 404:return a.NOT_FOUND;case 408:case 504:return a.DEADLINE_EXCEEDED;case 412:return a.FAILED_PRECONDITION;case 413:
return a.OUT_OF_RANGE;case 429:return a.RESOURCE_EXHAUSTED;case 501:return a.UNIMPLEMENTED;case 502:case 503:return a.UNAVAILABLE;default:
return e>=500?a.INTERNAL:a.INVALID_ARGUMENT}}function c(e,t,n={}){return{status:e,headers:{"content-type":"application/json; charset=utf-8",...n},
body:JSON.stringify(t)}}function u(e,t,n,s={}){return c(e,{code:t,message:n,details:[]},s)}class l extends Error{response;constructor(e){
super(`refused with ${e.status}`),this.response=e}}function d(e,t,n,s={}){throw new l(u(e,t,n,s))}function f(e){d(400,a.INVALID_ARGUMENT,e)}function p(e){h(e)
;const{host:t,origin:n,"sec-fetch-site":s}=e.headers
;void 0!==n&&n.toLowerCase()!==`http://${t.toLowerCase()}`&&d(403,a.PERMISSION_DENIED,`the Origin ${n} is another site than the sandbox`),
void 0!==s&&"same-origin"!==s&&"none"!==s&&d(403,a.PERMISSION_DENIED,"the request comes from a page of another site")}function h({headers:{host:e=""}}){(0,
r.c)(e.replace(/:\d{1,5}$/,""))||d(403,a.PERMISSION_DENIED,`the Host "${e}" is not loopback; allowed are localhost, 127.0.0.1 and [::1]`)}
var m=n(7727),y=n(6119);async function _(e,{response:t,context:n}){const s=new AbortController,o=()=>s.abort();t.once("close",o);try{await(0,
y.setTimeout)(e,void 0,{signal:AbortSignal.any([s.signal,n.closing])})}finally{t.off("close",o)}}const b=2**20,g=134217728;async function*w(e){
let t=performance.now();for await(const n of e.request.iterator({destroyOnReturn:!1})){const s=n;e.entry.body_bytes+=s.length,
e.bytesPerSecond>0&&(t=E(t,performance.now(),s.length/e.bytesPerSecond),await _(t-performance.now(),e)),yield s}}function E(e,t,n){return Math.max(e,t)+1e3*n}
async function T(e){if(e.request.readableEnded)return!0;for await(const t of w(e))if(e.entry.body_bytes>g)return!1;return!0}async function k(e){
if(null!==e.text)return e.text;const t=[];for await(const n of w(e)){if(e.entry.body_bytes>b)break;t.push(n)}
return e.entry.body_bytes>b&&d(413,a.OUT_OF_RANGE,"the request body is larger than 1 MiB"),e.text=Buffer.concat(t).toString("utf8"),e.entry.body=e.text,e.text}
function S(e){return(e.headers["content-type"]??"").split(";")[0].trim().toLowerCase()}async function v(e){
return"application/json"!==S(e.request)&&d(415,a.INVALID_ARGUMENT,"Content-Type must be application/json"),function(e){const t=(0,m.q)(e)
;return void 0===t&&f("the request body is not JSON"),(0,m.G)(t)||f("the request body must be a JSON object"),
N(100,t)||f("the request body is nested deeper than 100 levels"),t}(await k(e))}function N(e,t){
return"object"!=typeof t||null===t||e>0&&Object.values(t).every(t=>N(e-1,t))}var $=n(6219);const A={USER_ID:{fa:"دیدن شناسهٔ کاربری شما",en:"See your user id"},
USER_PHONE:{fa:"دیدن شمارهٔ تلفن شما",en:"See your phone number"},offline_access:{fa:"دسترسی تا ۳۰ روز، وقتی که برنامه را باز نکرده‌اید",
en:"Keep access for 30 days while you do not use the app"},CHAT_BOT_USER_MESSAGE_SEND:{fa:"فرستادن پیام به شما از طرف چت‌بات",
en:"Send you messages as the chat bot"},CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND:{fa:"فرستادن پیام از طرف شما در همهٔ چت‌های آگهی‌هایتان",
en:"Send messages as you in all chats of your posts"}},I={CONVERSATION_SEND_MESSAGE:{fa:"فرستادن پیام از طرف شما در چت",en:"Send messages as you in the chat"},
CHAT_POST_CONVERSATIONS_MESSAGE_SEND:{fa:"فرستادن پیام از طرف شما در چت‌های آگهی",en:"Send messages as you in the chats of the post"},CHAT_CONVERSATION_READ:{
fa:"خواندن پیام‌های چت",en:"Read the messages of the chat"}};function x(e){if(Object.hasOwn(A,e))return A[e]
;const[,t=""]=/^([A-Z_]+)\.[\x21-\x7e]+$/.exec(e)??[];return Object.hasOwn(I,t)?I[t]:null}const O={fa:{title:"اجازهٔ دسترسی",
note:"این صفحه جای صفحهٔ دیوار را در سندباکس می‌گیرد. چیزی به دیوار فرستاده نمی‌شود.",asks:e=>`برنامهٔ ${e} این اجازه‌ها را می‌خواهد:`,
user:"شناسهٔ کاربری که اجازه می‌دهد",yes:"اجازه می‌دهم",no:"اجازه نمی‌دهم",back:"پس از پاسخ، مرورگر به این نشانی می‌رود:",other:"English",
error:"این درخواست درست نیست",unknown_client:"«client_id» شناخته نشد. شناسهٔ برنامهٔ سندباکس «sandbox-app» است.",
wrong_redirect_uri:"«redirect_uri» در برنامه ثبت نشده است. در سندباکس نشانی ثبت‌شده و هر نشانی http روی همین رایانه (localhost یا 127.0.0.1) بدون پارامتر پذیرفته می‌شود.",
no_decision:"پاسخ فرم کامل نیست. به صفحهٔ پیش برگردید و یکی از دو دکمه را بزنید."},en:{title:"Permission request",
note:"In the sandbox this page replaces Divar’s own. Nothing is sent to Divar.",asks:e=>`The app ${e} asks for these permissions:`,
user:"Id of the user who answers",yes:"Allow",no:"Do not allow",back:"After the answer the browser goes to:",other:"فارسی",error:"This request is not valid",
unknown_client:"“client_id” is not known. The id of the sandbox’s app is “sandbox-app”.",
wrong_redirect_uri:"“redirect_uri” is not registered. The sandbox takes the registered address and any http address on this computer (localhost or 127.0.0.1) without parameters.",
no_decision:"The form is not complete. Go back and press one of the two buttons."}};function q(e,t){const n=O[t]
;return M(t,400,`<h1>${n.error}</h1>\n<p>${n[e]}</p>`,null)}function M(e,t,n,s){return{status:t,headers:{"content-type":"text/html; charset=utf-8",
"cache-control":"no-store",
"content-security-policy":["default-src 'none'","style-src 'self'","img-src 'self'","base-uri 'none'","frame-ancestors 'none'",null===s?"form-action 'none'":`form-action 'self' ${s}`].join("; "),
"referrer-policy":"same-origin","x-content-type-options":"nosniff"},
body:`<!doctype html>\n<html lang="${e}" dir="${"fa"===e?"rtl":"ltr"}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>${O[e].title}</title>\n<link rel="icon" href="/_sandbox/page/icon.svg" type="image/svg+xml">\n<link rel="stylesheet" href="/_sandbox/page/colors.css">\n<link rel="stylesheet" href="/_sandbox/page/consent.css">\n</head>\n<body>\n<main>\n${n}\n</main>\n</body>\n</html>\n`
}}function D({oauth:e},t,n){const s=t.get("client_id");if(s!==e.clientId)throw new l(q("unknown_client",n));const o=t.get("redirect_uri")??""
;if(o!==e.redirectUri&&(!/^http:\/\/[\x21-\x7e]+$/.test(a=o)||/[?#@\\]/.test(a)||!URL.canParse(a)||!(0,
r.c)(new URL(a).hostname)))throw new l(q("wrong_redirect_uri",n));var a
;const i=t.get("state")??"",c=(t.get("scope")??"").split(/ +/).filter(e=>""!==e),u=(e,t)=>{throw new l(U(o,{error:e,error_description:t,state:i}))}
;"code"!==t.get("response_type")&&u("unsupported_response_type",'The parameter "response_type" must be "code".'),
i.length<8&&u("invalid_state",'The parameter "state" must be at least 8 characters long.'),0===c.length&&u("invalid_scope",'The parameter "scope" is missing.')
;const d=c.find(e=>null===x(e));return void 0!==d&&u("invalid_scope",`The OAuth 2.0 Client is not allowed to request scope '${d}'.`),{clientId:s,redirectUri:o,
scopes:[...new Set(c)],state:i}}function U(e,t){return{status:303,headers:{location:`${e}?${new URLSearchParams(t)}`,"cache-control":"no-store"},body:""}}
function R({request:e},t){const n=[t.get("ui_locales"),e.headers["accept-language"]],[s]=/\b(fa|en)\b/i.exec(n.join(","))??[]
;return"en"===s?.toLowerCase()?"en":"fa"}function P(e,t){
const n=t.replace(/_([a-z])/g,(e,t)=>t.toUpperCase()),s=[...new Set([t,n])].filter(t=>Object.hasOwn(e,t)).map(t=>e[t]??void 0)
;return s.length>1&&f(`${t} is given twice, as ${t} and as ${n}`),s[0]}function C(e,t){const n=P(e,t)??"";return"string"!=typeof n&&f(`${t} must be a string`),n
}var j=n(7598);const L=Buffer.from("9f4c6c1e6b0f4f0ea6b2a5cfd1f3c7e8","hex");function G(e){const t=(0,
j.createHash)("sha1").update(L).update(e).digest().subarray(0,16);return t[6]=15&t[6]|80,t[8]=63&t[8]|128,
t.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/,"$1-$2-$3-$4-$5")}function H({request:e}){
const t=e.headers.authorization?.match(/^bearer +([^\s]+) *$/i);return t?.[1]??null}function B(e,t){
const{settings:n,rateLimiter:s}=e.context,o=e.request.headers["x-api-key"];"string"==typeof o&&""!==o||d(401,a.UNAUTHENTICATED,"x-api-key is missing")
;const r=Object.hasOwn(n.apiKeys,o)?n.apiKeys[o]:void 0;void 0===r&&d(401,a.UNAUTHENTICATED,"x-api-key is not known"),
r.includes(t)||d(403,a.PERMISSION_DENIED,`the API key lacks the permission ${t}`);const i=s.count(o,e.entry.step)
;null!==i&&function({per:e,limit:t,waitSeconds:n}){
const s="day"===e?`daily quota of ${t} requests is used up`:`rate limit of ${t} requests per minute exceeded`,o=null===n?void 0:{"retry-after":String(n)}
;d(429,a.RESOURCE_EXHAUSTED,s,o)}(i)}function z(e,t){const n=H(e);null===n&&d(401,a.UNAUTHENTICATED,"Authorization: Bearer with an access token is missing")
;const s=function({context:{settings:e}},t){if(!Object.hasOwn(e.accessTokens,t))return null;const n=e.accessTokens[t];return Array.isArray(n)?{scopes:n,
userId:null}:n}(e,n)??e.context.oauthTokens.grantOf(n);return null===s&&d(401,a.UNAUTHENTICATED,"the access token is not known or has expired"),
s.scopes.some(t)||d(403,a.PERMISSION_DENIED,"the access token lacks the scope for this"),s}const F={open_direct_link:e=>"string"==typeof e&&""!==e.trim(),
open_server_link:W,get_dynamic_action:W,open_post_page:J,open_post_manage_page:J};function V(e,t){if(void 0===t)return null;const n=Y(t,"rows",e)
;return 0===n.length?null:{rows:n.map((t,n)=>{const s=`${e}.rows[${n}]`,o=Y(t,"buttons",s);return 0===o.length&&f(`${s}.buttons must not be empty`),{
buttons:o.map((e,t)=>function(e,t){(0,m.G)(e)||f(`${t} must be an object`);const n=C(e,"caption")
;""===n.trim()&&f(`${t}.caption must be a text that is not empty`);const s=P(e,"icon"),o=P(e,"icon_name");return{caption:n,...void 0===s?{}:{icon:s},
...void 0===o?{}:{icon_name:o},action:K(P(e,"action"),`${t}.action`)}}(e,`${s}.buttons[${t}]`))}})}}function Y(e,t,n){(0,
m.G)(e)||f(`${n} must be an object with the list "${t}"`);const s=P(e,t)??[];return Array.isArray(s)||f(`${n}.${t} must be a list`),
s.length>3&&f(`${n}.${t} must have at most 3 entries, not ${s.length}`),s}function K(e,t){const n=(0,m.G)(e)?Object.keys(F).flatMap(t=>{const n=P(e,t)
;return void 0===n?[]:[{name:t,value:n}]}):[],[s]=n;return(void 0===s||n.length>1)&&f(`${t} must have exactly one of ${Object.keys(F).join(", ")}`),
F[s.name]?.(s.value)||f(`${t}.${s.name} is not well formed`),{[s.name]:s.value}}function W(e){if(!(0,m.G)(e))return!1;const t=P(e,"data");return void 0===t||(0,
m.G)(t)}function J(e){return(0,m.G)(e)&&""!==C(e,"post_token").trim()}const Z={buttons:null,sender_buttons:null,receiver_buttons:null},X="TEXT"
;function Q(e,t,n){const s=C(t,n),o=C(t,"media_token");""===s==(""===o)&&f(`exactly one of ${n} and media_token must be given`);const r=P(t,"type")
;return void 0!==r&&r!==X&&f(`type must be ${X}, or absent`),""===o?(""===s.trim()&&f(`${n} must be a text that is not blank`),{text:s,media_token:null,
media:null}):(function({context:{settings:e,store:t}},n){return void 0!==t.upload(n)||e.mediaTokens.includes(n)}(e,o)||f("media_token is not known"),{text:null,
media_token:o,media:ee(e,o)})}function ee({context:{store:e}},t){const n=e.upload(t);if(void 0===n)return null;const{sha256:s,size:o,file_name:r,media_type:a}=n
;return{sha256:s,size:o,file_name:r,media_type:a}}function te({context:{settings:e,store:t},entry:n},s,o){const r=n.recipient
;void 0===e.recipients||e.recipients.includes(r)||d(404,a.NOT_FOUND,"there is no such recipient"),
e.unwritable.includes(r)&&d(412,a.FAILED_PRECONDITION,"message delivery failed due to recipient's restriction"),t.addMessage({recipient:r,conversation_id:s,
sender:"BOT",...o,at:e.now()})}const ne={
invalid_request:"The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed.",
invalid_client:"Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).",
invalid_grant:"The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.",
unsupported_grant_type:"The authorization grant type is not supported by the authorization server.",
token_inactive:"Token is inactive because it is malformed, expired or otherwise invalid."},se={invalid_client:401,token_inactive:401};function oe(e,t){
throw new l(c(se[e]??400,{error:e,error_description:void 0===t?ne[e]:`${ne[e]} ${t}`},{"cache-control":"no-store",pragma:"no-cache"}))}
var re=n(3801),ae=n(6466),ie=n(5990);const ce=Buffer.from("d0cf11e0a1b11ae1","hex"),ue=e=>e.subarray(4,8).equals(Buffer.from("ftyp")),le={
image:e=>(e=>e.subarray(0,8).equals(Buffer.from("89504e470d0a1a0a","hex")))(e)||(e=>e.subarray(0,3).equals(Buffer.from("ffd8ff","hex")))(e),
file:(e,t)=>"pdf"===t?(e=>e.subarray(0,1032).includes("%PDF-"))(e):(e=>e.subarray(0,4).equals(Buffer.from("504b0304","hex")))(e)||(e=>e.subarray(0,8).equals(ce))(e),
voice:ue,video:ue};function de(e){return/[^/\\]\.([^./\\]+)$/.exec(e)?.[1]?.toLowerCase()??""}function fe(e){return"USER_ID"===e||"USER_PHONE"===e}const pe=[{
method:"POST",path:/^\/experimental\/open-platform\/chat\/upload$/,step:"upload_token",endpoint:async function(e){return B(e,"CHAT_UPLOAD_MEDIA"),
await async function(e){return""===await k(e)?{}:v(e)}(e),c(200,{token:e.context.uploadTokens.issue()})}},{method:"POST",
path:/^\/v1\/open-platform\/chat\/bot\/conversations\/([^/]+)\/messages$/,step:"message",recipient:"bot",endpoint:async function(e){B(e,"CHAT_BOT_SEND_MESSAGE")
;const t=await v(e),n=Q(e,t,"text_message"),s=V("buttons",P(t,"buttons")),o=e.parameters[0];return te(e,o,{...Z,...n,buttons:s}),c(200,{conversation_id:o})}},{
method:"POST",path:/^\/v1\/open-platform\/chat\/bot\/users\/([^/]+)\/messages$/,step:"message",recipient:"user",endpoint:async function(e){
B(e,"CHAT_BOT_SEND_MESSAGE");const t=e.parameters[0],n=z(e,e=>"CHAT_BOT_USER_MESSAGE_SEND"===e)
;null!==n.userId&&n.userId!==t&&d(403,a.PERMISSION_DENIED,"the access token belongs to another user than user_id")
;const s=await v(e),o=Q(e,s,"text_message"),r=V("buttons",P(s,"buttons")),i=G(t);return te(e,i,{...Z,...o,buttons:r}),c(200,{conversation_id:i})}},{
method:"POST",path:/^\/v2\/open-platform\/conversations\/([^/]+)\/messages$/,step:"message",recipient:"post",endpoint:async function(e){
B(e,"CHAT_SEND_MESSAGE_OAUTH");const t=e.parameters[0];z(e,n=>function({context:{settings:e}},t,n){
if("CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"===n)return!0;if(n===`CONVERSATION_SEND_MESSAGE.${t}`)return!0
;const[,s]=/^CHAT_POST_CONVERSATIONS_MESSAGE_SEND\.(.+)$/.exec(n)??[];return void 0!==s&&(!Object.hasOwn(e.posts,t)||e.posts[t]===s)}(e,t,n))
;const n=await v(e),s=Q(e,n,"message"),o=V("sender_buttons",P(n,"sender_buttons")),r=V("receiver_buttons",P(n,"receiver_buttons"));return te(e,t,{...Z,...s,
sender_buttons:o,receiver_buttons:r}),c(200,{status:200,message:"message sent"})}},{method:"GET",path:/^\/v1\/open-platform\/users$/,step:"user",
endpoint:async function(e){B(e,"USER_RETRIEVE");const{scopes:t,userId:n}=z(e,fe),{oauth:s}=e.context.settings;return c(200,{...t.includes("USER_ID")?{
user_id:n??s.userId??""}:{},...t.includes("USER_PHONE")?{phone_number:s.phoneNumber}:{}})}},{method:"POST",path:/^\/v1\/open-platform\/users$/,step:"user",
endpoint:async function(e){return B(e,"USER_RETRIEVE"),z(e,e=>"USER_PHONE"===e),c(200,{phone_numbers:[e.context.settings.oauth.phoneNumber]})}},{method:"POST",
path:/^\/upload\/([^/]+)$/,step:"upload",endpoint:async function(e){const{settings:t,store:n,uploadTokens:s}=e.context,o=function(e){
const t=re.Z2.find(t=>t===e);return void 0===t&&f(`media_type must be one of ${re.Z2.join(", ")}`),t}(e.parameters[0]),r=H(e)
;null===r&&d(401,a.UNAUTHENTICATED,"Authorization: Bearer with an upload token is missing");const i=e.request.headers["content-length"]
;void 0===i&&d(411,a.INVALID_ARGUMENT,"Content-Length is required"),
"multipart/form-data"!==S(e.request)&&d(415,a.INVALID_ARGUMENT,"Content-Type must be multipart/form-data"),
s.use(r)||d(401,a.UNAUTHENTICATED,"the upload token is not known, has expired or has been used");const u=await async function(e,t){const n={},s=e=>{
n.problem??=e},o=function({request:e},t){try{return ie({headers:e.headers,preservePath:!0,defParamCharset:"utf8",limits:{parts:21,fieldSize:1024,fileSize:t+1}})
}catch(e){f(`the multipart body is malformed: ${e.message}`)}}(e,t);o.on("partsLimit",()=>s("the form has more than 20 parts")),o.on("field",e=>{
"file"===e&&s('the part "file" carries no filename')}),o.on("file",(t,o,r)=>{o.on("limit",()=>{n.tooLarge=!0}),o.on("error",()=>{}),
void 0!==n.part&&s("the form has more than one file"),"file"!==t&&s(`the form field must be named "file", not "${t??""}"`),
r.filename||s('the part "file" carries no filename');const a=function(e,t){const n=(0,j.createHash)("sha256"),s=[];let o=Buffer.alloc(0),r=0
;return e.on("data",e=>{o.length<1032&&(o=Buffer.concat([o,e])),n.update(e),r+=e.length,t&&s.push(e)}),()=>({size:r,sha256:n.digest("hex"),head:o,
content:t?Buffer.concat(s):null})}(o,e.context.store.keepBytes);n.part=()=>({field:t,fileName:r.filename,type:r.mimeType,...a()})});try{await(0,
ae.pipeline)(w(e),o)}catch(t){if(e.request.destroyed&&!e.request.complete)throw t;f(`the multipart body is malformed: ${t.message}`)}
return void 0!==n.problem&&f(n.problem),void 0===n.part&&f('the form has no part named "file"'),
n.tooLarge&&d(413,a.OUT_OF_RANGE,`the file is larger than ${t} bytes`),n.part()}(e,function(e){return re.Jc[e]*2**20}(o)),l=de(u.fileName),p=function(e){
return Object.values(re.hR).filter(t=>t.mediaType===e).flatMap(e=>[...e.extensions])}(o)
;p.includes(l)||f(`"${l}" is no format of ${o}; allowed are ${p.join(", ")}`),0===u.size&&f("the file is empty"),function(e,t,n){return le[e](n,t)
}(o,l,u.head)||f(`the content is not what a file named .${l} holds`);const h=(0,j.randomUUID)();return n.addUpload({media_token:h,media_type:o,
file_name:u.fileName,part_type:u.type,size:u.size,sha256:u.sha256,content_length:Number(i),field:u.field,at:t.now()},u.content),c(200,{id:h,status:"ok"})}},{
method:"GET",path:/^\/oauth2\/auth$/,step:"consent",endpoint:async function(e){const t=new URLSearchParams(e.request.url.split("?")[1]),n=R(e,t)
;return function(e,t,n){const s=O[n],o="fa"===n?"en":"fa",r={response_type:"code",client_id:e.clientId,redirect_uri:e.redirectUri,scope:e.scopes.join(" "),
state:e.state},a=Object.entries({...r,ui_locales:n}).map(([e,t])=>`<input type="hidden" name="${e}" value="${(0,
$.Z)(t)}">`),i=`/oauth2/auth?${new URLSearchParams({...r,ui_locales:o})}`,c=e.scopes.map(e=>`<li>${function(e,t){
const n=`<span class="scope"><code dir="ltr">${(0,$.Z)(e)}</code></span>`;return`${x(e)[t]}${n}`}(e,n)}</li>`),u=`<strong><bdi>${(0,
$.Z)(e.clientId)}</bdi></strong>`
;return M(n,200,`<h1>${s.title}</h1>\n<p class="note">${s.note}</p>\n<p>${s.asks(u)}</p>\n<ul>${c.join("")}</ul>\n<form method="post" action="/oauth2/auth">\n${a.join("\n")}\n<label>${s.user} <input name="user_id" value="${(0,
$.Z)(t)}" required dir="ltr" autocomplete="off"></label>\n<div class="buttons">\n<button name="decision" value="yes" class="yes">${s.yes}</button>\n<button name="decision" value="no" formnovalidate>${s.no}</button>\n</div>\n</form>\n<p class="note">${s.back} <code dir="ltr">${(0,
$.Z)(e.redirectUri)}</code></p>\n<p><a href="${(0,$.Z)(i)}" lang="${o}" hreflang="${o}">${s.other}</a></p>`,new URL(e.redirectUri).origin)
}(D(e.context.settings,t,n),e.context.settings.oauth.userId??"",n)},isPage:!0},{method:"POST",path:/^\/oauth2\/auth$/,step:"consent",endpoint:async function(e){
"application/x-www-form-urlencoded"!==S(e.request)&&d(415,a.INVALID_ARGUMENT,"Content-Type must be application/x-www-form-urlencoded")
;const t=new URLSearchParams(await k(e)),n=R(e,t),{redirectUri:s,scopes:o,state:r}=D(e.context.settings,t,n),i=t.get("decision");if("no"===i)return U(s,{state:r
});const c=t.get("user_id")??"";if("yes"!==i||""===c)throw new l(q("no_decision",n));return U(s,{state:r,code:e.context.oauthCodes.issue({redirectUri:s,
scopes:o,userId:c,revoked:!1})})}},{method:"POST",path:/^\/oauth2\/token$/,step:"refresh",endpoint:async function(e){const t=await async function(e){
"application/x-www-form-urlencoded"!==S(e.request)&&oe("invalid_request","The body must be a form: application/x-www-form-urlencoded.")
;const t=new URLSearchParams(await k(e)),n=e=>{const n=t.getAll(e).filter(e=>""!==e)
;return n.length>1&&oe("invalid_request",`The parameter "${e}" is given more than once.`),n[0]??null};return{
required:e=>n(e)??oe("invalid_request",`The parameter "${e}" is missing.`),optional:n}}(e),n=t.required("grant_type")
;"refresh_token"!==n&&"authorization_code"!==n&&oe("unsupported_grant_type"),function({context:{settings:e}},t){
const n=t.required("client_id"),s=t.required("client_secret");n!==e.oauth.clientId&&oe("invalid_client","The requested OAuth 2.0 Client does not exist."),
s!==e.oauth.clientSecret&&oe("invalid_client")}(e,t);const s=t.required("redirect_uri"),o="refresh_token"===n?function({context:{oauthTokens:e}},t){
const{state:n,consent:s}=e.lookUp(t.required("refresh_token"));"used"===n&&(s.revoked=!0),"used"!==n&&"unknown"!==n||oe("token_inactive"),
"expired"===n&&oe("invalid_grant","The refresh token has expired.");const o=t.optional("code")
;return null===o||e.wasIssued(o)||oe("invalid_grant",'The "code" is not an access token of this app.'),s}(e,t):function({context:{oauthCodes:e}},t){
const{state:n,consent:s}=e.lookUp(t.required("code"));return"used"===n&&(s.revoked=!0,oe("invalid_grant","The authorization code has already been used.")),
"unknown"===n&&oe("invalid_grant","The authorization code is not known."),"expired"===n&&oe("invalid_grant","The authorization code has expired."),s}(e,t)
;o.redirectUri!==s&&oe("invalid_grant",'The "redirect_uri" from this request does not match the one from the authorize request.'),
"authorization_code"===n&&e.context.oauthCodes.use(t.required("code"));const{accessToken:r,refreshToken:a}=e.context.oauthTokens.issue(o);return c(200,{
access_token:r,expires_in:e.context.settings.oauth.accessTokenSeconds,...null===a?{}:{refresh_token:a},scope:o.scopes.join(" "),token_type:"bearer"},{
"cache-control":"no-store",pragma:"no-cache"})}}];function he(e){return{step:"other",parameters:[],endpoint:async()=>e()}}const me=600,ye=10
;async function _e(e,t,n={}){const{response:s,request:o}=e;await ge(e),!1===n.bodyRead&&s.setHeader("connection","close");const{socket:r}=o
;n.thenClose&&s.once("finish",()=>r.end()),be(e,t,Buffer.byteLength(t.body)),s.end(t.body)}function be({response:e,entry:t},n,s){const{status:o,headers:r}=n
;t.status=o,o>=400&&(t.problem=function({headers:e,body:t}){const n=t.toString();if(e["content-type"]?.includes("json")){const e=(0,
m.q)(n),{message:t,error:s,error_description:o}=(0,m.G)(e)?e:{};if("string"==typeof t)return t.slice(0,me);if("string"==typeof s)return`${s}: ${o}`.slice(0,me)}
return n.slice(0,me)}(n));const a=204===o||304===o;e.writeHead(o,a?r:{...r,"content-length":s})}async function ge(e){const{latencyMs:t}=e.context.settings
;t>0&&await _(t,e)}const we="<!doctype html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n",Ee={upload_token:{token:5},
upload:{id:"x",status:"error"},message:[],refresh:{access_token:null},consent:{},user:{user_id:5},other:{}};function Te(e){
const{status:t,code:n=i(t),message:s=`the sandbox was told to answer ${t}`}=e,{body:o,contentType:r,headers:a={}}=e,l=void 0===o?u(t,n,s):c(t,o);return{
status:t,headers:{...l.headers,...void 0===r?{}:{"content-type":r},...a},body:"string"==typeof o?o:l.body}}function ke(e){if(!(e instanceof l))throw e}
var Se=n(7728);function ve(e,t,n=""){const s=Se.xLC(e,t);if(s.success)return s.output;const o=s.issues.map(e=>`${n}${Se.BuJ(e)??"(all)"}: ${e.message}`)
;throw new TypeError(o.join("; "))}
const Ne=Se.FsL(Se.aig(),Se.Y2b(),Se.Wwf(0)),$e=Se.FsL(Se.aig(),Se.ndf(),Se.Wwf(200),Se.cGV(599)),Ae=Se.lqM(Se.zMY()),Ie=Se.FsL(Se.YjP(),Se.yGV(/^[\t\x20-\x7e]*$/,"must be printable ASCII")),xe=Se.FsL(Se.YjP(),Se.yGV(/^[\w-]+$/,"must be a header name")),Oe=Se.Oxt("kind",[Se.rej({
kind:Se.euz("status"),status:$e,code:Se.lqM(Se.aig()),message:Se.lqM(Se.YjP()),body:Se.lqM(Se.L5J()),headers:Se.lqM(Se.g1P(xe,Ie)),contentType:Se.lqM(Ie),
after:Ae,early:Se.lqM(Se.zMY())}),Se.rej({kind:Se.euz("html"),status:Se.lqM($e),after:Ae}),Se.rej({kind:Se.euz("bad_json"),after:Ae}),Se.rej({
kind:Se.euz("wrong_shape"),body:Se.lqM(Se.L5J()),after:Ae}),Se.rej({kind:Se.euz("redirect"),location:Ie,status:Se.lqM($e),after:Ae}),Se.rej({
kind:Se.euz("huge_answer"),bytes:Se.lqM(Ne)}),Se.rej({kind:Se.euz("cut_answer")}),Se.rej({kind:Se.euz("slow_answer"),ms:Ne}),Se.rej({kind:Se.euz("close_after")
}),Se.rej({kind:Se.euz("reset_after")}),Se.rej({kind:Se.euz("hang_after")}),Se.rej({kind:Se.euz("slow_read"),bytesPerSecond:Se.FsL(Se.aig(),Se.Wwf(0))
}),Se.rej({kind:Se.euz("delay"),ms:Ne}),Se.rej({kind:Se.euz("reset_before")}),Se.rej({kind:Se.euz("reset_in"),bytes:Se.lqM(Ne)}),Se.rej({kind:Se.euz("hang")
}),Se.rej({kind:Se.euz("refuse"),connections:Se.lqM(Ne),ms:Se.lqM(Ne)})]),qe=Se.rej({
step:Se.lqM(Se.KIO(["upload_token","upload","message","refresh","consent","user","any"])),recipient:Se.lqM(Se.YjP()),skip:Se.lqM(Ne),
times:Se.lqM(Se.FsL(Se.aig(),Se.Y2b(),Se.Wwf(-1))),effect:Oe});function Me(e){return ve(qe,e,"fault: ")}var De=n(3024);const Ue=(0,
o.join)(import.meta.dirname,"client"),Re={".html":"text/html; charset=utf-8",".svg":"image/svg+xml",".css":"text/css; charset=utf-8",
".js":"text/javascript; charset=utf-8"},Pe=new Map((0,De.readdirSync)(Ue).flatMap(e=>{const t=Re[(0,o.extname)(e)];return void 0===t?[]:[[e,t]]
})),Ce=["default-src 'none'","script-src 'self'","style-src 'self'","img-src 'self'","media-src 'self'","connect-src 'self'","base-uri 'none'","form-action 'none'","frame-ancestors 'none'","require-trusted-types-for 'script'","trusted-types 'none'"].join("; ")
;function je(e){const t=Pe.get(e);if(void 0!==t)return{status:200,headers:{"content-type":t,"content-security-policy":Ce,"referrer-policy":"no-referrer",
"cross-origin-opener-policy":"same-origin"},body:(0,De.readFileSync)((0,o.join)(Ue,e))}}const Le=4194304,Ge=200;function He(e){
const{headers:t,raw_headers:n,body:s,...o}=e;return o}function Be(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function ze(e){
const t=de(e),n=Object.values(re.hR).find(({extensions:e})=>e.some(e=>e===t));return n?.mimeType??"application/octet-stream"}var Fe=n(6833)
;const Ve=1e4,Ye=Se.FsL(Se.YjP(),Se.BpQ(1),Se.Ru6(256)),Ke=Se.rej({text:Se.FsL(Se.YjP(),Se.BpQ(1),Se.Ru6(4096)),conversation_id:Se.lqM(Ye),user_id:Se.lqM(Ye)})
;function We(e){return ve(Ke,e)}async function Je({url:e,identificationKey:t},n){if(null===e)return null;try{const s=await fetch(e,{method:"POST",headers:{
"content-type":"application/json",authorization:t},body:JSON.stringify(n),redirect:"manual",signal:AbortSignal.timeout(Ve)});return await(s.body?.cancel()),{
status:s.status}}catch(e){return{problem:(0,Fe.$)(e)??e.message}}}const Ze=2**20,Xe="/_sandbox/page/",Qe={status:204,headers:{},body:""};function et(e,t){try{
return e(t)}catch(e){f(e.message)}}async function tt(e){"application/json"!==S(e)&&d(415,a.INVALID_ARGUMENT,"Content-Type must be application/json");const t=[]
;let n=0;for await(const s of e.iterator({destroyOnReturn:!1}))n+=s.length,n>Ze&&d(413,a.OUT_OF_RANGE,"the request body is larger than 1 MiB"),t.push(s)
;const s=(0,m.q)(Buffer.concat(t).toString("utf8"));return void 0===s&&f("the request body is not JSON"),s}function nt(e,{status:t,headers:n,body:s}){
e.writeHead(t,{"cache-control":"no-store","x-content-type-options":"nosniff","cross-origin-resource-policy":"same-origin",...n,...204===t?{}:{
"content-length":Buffer.byteLength(s)}}),e.end(s)}var st=n(7030),ot=n(7067);const rt=Se.FsL(Se.aig(),Se.Wwf(0)),at=Se.YOg(Se.YjP()),it=Se.rej({
port:Se.lqM(Se.FsL(Se.aig(),Se.ndf(),Se.Wwf(0),Se.cGV(65535)),0),host:Se.lqM(Se.KIO(["127.0.0.1","::1","localhost"]),"127.0.0.1"),
apiKeys:Se.lqM(Se.g1P(Se.YjP(),at),{"sandbox-key":["CHAT_UPLOAD_MEDIA","CHAT_BOT_SEND_MESSAGE","CHAT_SEND_MESSAGE_OAUTH","USER_RETRIEVE"]}),
accessTokens:Se.lqM(Se.g1P(Se.YjP(),Se.KCZ([at,Se.rej({scopes:at,userId:Se.YjP()})])),{}),oauth:Se.lqM(Se.rej({clientId:Se.lqM(Se.YjP(),"sandbox-app"),
clientSecret:Se.lqM(Se.YjP(),"sandbox-secret"),redirectUri:Se.lqM(Se.YjP(),"https://example.com/callback"),
refreshToken:Se.lqM(Se.YjP(),"sandbox-refresh-token"),accessToken:Se.lqM(Se.YjP(),"sandbox-access-token"),
scopes:Se.lqM(at,["CHAT_BOT_USER_MESSAGE_SEND","CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND","USER_ID","offline_access"]),
userId:Se.lqM(Se.mee(Se.YjP()),"sandbox-user"),phoneNumber:Se.lqM(Se.YjP(),"09990000000"),accessTokenSeconds:Se.lqM(rt,3600),
refreshTokenSeconds:Se.lqM(rt,2592e3),graceSeconds:Se.lqM(rt,120)}),{}),events:Se.lqM(Se.rej({
url:Se.lqM(Se.mee(Se.FsL(Se.YjP(),Se.OZ5(),Se.yGV(/^https?:/,"must be http or https"))),null),identificationKey:Se.lqM(Se.YjP(),"sandbox-identification-key")
}),{}),faults:Se.lqM(Se.YOg(qe),[]),latencyMs:Se.lqM(rt,0),connectMs:Se.lqM(rt,0),uploadBytesPerSecond:Se.lqM(rt,0),rateLimit:Se.lqM(Se.rej({
perMinute:Se.lqM(rt),perDay:Se.lqM(rt),retryAfter:Se.lqM(Se.zMY(),!1),steps:Se.lqM(Se.YOg(Se.KIO(["upload_token","message"])),["upload_token","message"])})),
unwritable:Se.lqM(at,[]),recipients:Se.lqM(at),posts:Se.lqM(Se.g1P(Se.YjP(),Se.YjP()),{}),mediaTokens:Se.lqM(at,[]),uploadTokenSeconds:Se.lqM(rt,3600),
keepBytes:Se.lqM(Se.zMY(),!0),keepBytesLimit:Se.lqM(rt,67108864)});function ct({oauth:e,now:t}){const n=[{consent:{redirectUri:e.redirectUri,scopes:e.scopes,
userId:e.userId,revoked:!1},accessToken:e.accessToken,refreshToken:e.refreshToken,accessEnd:Number.POSITIVE_INFINITY,refreshEnd:t()+1e3*e.refreshTokenSeconds,
replacedAt:null}];function s({replacedAt:n,consent:s}){return!s.revoked&&(null===n||t()<n+1e3*e.graceSeconds)}return{grantOf(e){
const o=n.find(t=>t.accessToken===e);return void 0!==o&&s(o)&&t()<o.accessEnd?o.consent:null},wasIssued:e=>n.some(t=>t.accessToken===e),lookUp(e){
const o=n.find(t=>t.refreshToken===e);if(void 0===o)return{state:"unknown",consent:null};const{consent:r}=o;return s(o)?{
state:t()<o.refreshEnd?"usable":"expired",consent:r}:{state:"used",consent:r}},issue(s){for(const e of n)e.consent===s&&(e.replacedAt??=t());const o={consent:s,
accessToken:ut("ory_at"),refreshToken:s.scopes.includes("offline_access")?ut("ory_rt"):null,accessEnd:t()+1e3*e.accessTokenSeconds,
refreshEnd:t()+1e3*e.refreshTokenSeconds,replacedAt:null};return n.push(o),o}}}function ut(e){return`${e}_${(0,j.randomBytes)(32).toString("base64url")}.${(0,
j.randomBytes)(32).toString("base64url")}`}const lt=6e5;function dt({now:e}){const t=new Map;return{issue(n){for(const[n,{end:s}]of t)s<=e()-lt&&t.delete(n)
;const s=ut("ory_ac");return t.set(s,{consent:n,end:e()+lt,used:!1}),s},lookUp(n){const s=t.get(n);if(void 0===s)return{state:"unknown",consent:null}
;const{consent:o,used:r,end:a}=s;return{state:r?"used":e()<a?"usable":"expired",consent:o}},use(e){const n=t.get(e);void 0!==n&&(n.used=!0)}}}
const ft=6e4,pt=1440*ft;function ht({rateLimit:e,now:t}){const n=new Map;return{count(s,o){if(void 0===e||!e.steps.some(e=>e===o))return null
;const{perDay:r,perMinute:a,retryAfter:i}=e,c=t(),u=(n.get(s)??[]).filter(e=>e>c-pt);if(n.set(s,u),void 0!==r&&u.length>=r)return{per:"day",limit:r,
waitSeconds:null};const l=u.filter(e=>e>c-ft);if(void 0!==a&&l.length>=a){const e=Math.ceil(((l[0]??c)+ft-c)/1e3);return{per:"minute",limit:a,
waitSeconds:i?e:null}}return u.push(c),null}}}const mt=5e4;function yt({uploadTokenSeconds:e,now:t}){const n=new Map;return{issue(){
for(const[e,s]of n)s<=t()&&n.delete(e);const s=(0,j.randomBytes)(49).toString("base64");return n.set(s,t()+1e3*e),s},use(e){const s=n.get(e);return n.delete(e),
void 0!==s&&s>t()}}}async function _t(e={}){const t=function({now:e=Date.now,...t}){return{...ve(it,t,"sandbox option "),now:e}
}(e),n=function({keepBytes:e,keepBytesLimit:t}){const n=[],s=new Map,o=new Map;let r=0,a=0;const i=[],c=new Set;function u(e){for(const t of c)try{t(e)}catch{}}
return{keepBytes:e,emit:u,on:e=>(c.add(e),()=>c.delete(e)),addRequest(e){i.push(e),i.length>mt&&i.shift(),u({type:"request",request:e})},addUpload(e,n){
s.set(e.media_token,e),null!==n&&function(e,n){if(!(n.length>t)){o.set(e,n),a+=n.length;for(const[e,n]of o){if(a<=t)break;o.delete(e),a-=n.length}}
}(e.media_token,n),u({type:"upload",upload:e})},addMessage(e){r+=1;const t={id:`message-${r}`,...e};return n.push(t),u({type:"message",message:t}),t},clear(){
n.length=0,s.clear(),o.clear(),a=0,i.length=0,u({type:"cleared"})},upload:e=>s.get(e),bytesOf:e=>o.get(e),uploads:()=>[...s.values()],requests:()=>i,
messages:()=>n,chats(){const e={};for(const t of n)e[t.recipient]??=[],e[t.recipient]?.push(t);return e}}}(t),s=function(){let e=[];return{add(t){e.push({
fault:t,skip:t.skip??0,times:t.times??1})},clear(){e=[]},list:()=>e.map(({fault:e,skip:t,times:n})=>({...e,skip:t,times:n})),take(t,n){for(const s of e){
const{fault:o}=s;if(!(void 0!==o.step&&"any"!==o.step&&o.step!==t||void 0!==o.recipient&&o.recipient!==n||0===s.times)){
if(!(s.skip>0))return-1!==s.times&&(s.times-=1),e=e.filter(({times:e})=>0!==e),o.effect;s.skip-=1}}return null}}}(),o=new AbortController,r={settings:t,store:n,
uploadTokens:yt(t),oauthTokens:ct(t),oauthCodes:dt(t),rateLimiter:ht(t),closing:o.signal},i={state:()=>structuredClone({chats:n.chats(),uploads:n.uploads(),
requests:n.requests(),faults:s.list(),events_url:t.events.url}),chats:()=>structuredClone(n.chats()),uploads:()=>structuredClone(n.uploads()),
requests:()=>structuredClone(n.requests()),fault(e){const t=Me(e);"refuse"===t.effect.kind?g.refuse(t.effect):s.add(t),n.emit({type:"faults",faults:s.list()})},
clearFaults(){s.clear(),g.stopRefusing(),n.emit({type:"faults",faults:[]})},clear:()=>n.clear(),
writeAsUser:async e=>async function({oauth:e,events:t,now:n},s,{text:o,user_id:r,conversation_id:a}){const i=a??G(r??e.userId??"sandbox-user"),c=n()
;s.addMessage({recipient:`bot:${i}`,conversation_id:i,sender:"HUMAN",text:o,media_token:null,media:null,buttons:null,sender_buttons:null,receiver_buttons:null,
at:c});const u={type:"NEW_CHATBOT_MESSAGE",new_chatbot_message:{id:(0,j.randomUUID)(),text:o,type:"TEXT",sent_at:1e3*c,conversation:{id:i,type:"BOT"},sender:{
type:"HUMAN"}}};return{conversation_id:i,event:await Je(t,u)}}(t,n,We(e)),on:e=>n.on(t=>e(structuredClone(t)))},m=function(e,t,n){const s=function(){
const e=new WeakMap;let t=0;return n=>{const s=e.get(n);return void 0!==s?s:(t+=1,e.set(n,t),t)}}();let o=0;return async(r,i)=>{const m=function(e){
const t=e.url.split("?")[0],n=pe.filter(e=>e.path.test(t)),s=n.find(({method:t})=>t===e.method),o=function(){try{return s?.isPage?h(e):p(e),null}catch(e){
return e}}();if(null!==o)return he(()=>{throw o});if(0===n.length)return he(()=>d(404,a.NOT_FOUND,"there is no such endpoint"));if(void 0===s){
const e=n.map(({method:e})=>e).join(", ");return he(()=>d(405,a.UNIMPLEMENTED,`only ${e} is allowed`,{allow:e}))}const r=function(e){try{
return e.map(e=>decodeURIComponent(e))}catch{return null}}(s.path.exec(t).slice(1));if(null===r)return he(()=>f("the path is not well percent-encoded"))
;const{step:i,endpoint:c,recipient:u}=s;return void 0===u?{step:i,parameters:r,endpoint:c}:{step:i,parameters:r,endpoint:c,recipient:`${u}:${r[0]}`}
}(r),b=function(t,n){return o+=1,{id:o,step:n.step,method:t.method,path:t.url,status:null,at:e.settings.now(),duration_ms:null,...void 0===n.recipient?{}:{
recipient:n.recipient},headers:t.headers,raw_headers:t.rawHeaders,body:null,body_bytes:0,connection:s(t.socket),took_effect:!1}
}(r,m),g=t.take(m.step,m.recipient);null!==g&&(b.fault=g.kind),e.store.addRequest(b);const E=performance.now(),{socket:S}=r;n().begin(S),i.once("close",()=>{
b.duration_ms=Math.round(1e3*(performance.now()-E))/1e3,n().end(S),e.store.emit({type:"request",request:b})})
;const v="upload"===m.step?e.settings.uploadBytesPerSecond:0,{parameters:N}=m,$={context:e,request:r,response:i,entry:b,parameters:N,bytesPerSecond:v,text:null}
;try{await async function(e,t,n){if(null!==n&&await async function(e,t){const{entry:n,request:s,context:o}=e;switch(t.kind){case"reset_before":
return s.socket.resetAndDestroy(),!0;case"reset_in":return await async function(e,t){
const{entry:n,request:s}=e,o=t??Math.floor(Number(s.headers["content-length"]??2)/2);if(0!==o)for await(const t of w(e))if(n.body_bytes>=o)return}(e,t.bytes),
s.socket.resetAndDestroy(),!0;case"hang":return await T(e),!0;case"slow_read":return e.bytesPerSecond=t.bytesPerSecond,0===t.bytesPerSecond;case"delay":
return"upload"!==n.step&&await k(e).catch(ke),await(0,y.setTimeout)(t.ms,void 0,{signal:o.closing}),!1;case"status":return t.early&&await _e(e,Te(t)),
!0===t.early;default:return!1}}(e,n))return;const{entry:s,request:o}=e,r=null===n?null:function(e,t){switch(e.kind){case"status":return{response:Te(e),
after:e.after};case"html":return{response:(n=e.status??502,{status:n,headers:{"content-type":"text/html; charset=utf-8"},body:we}),after:e.after}
;case"bad_json":return{response:{...c(200,{}),body:'{"status": "ok", "id":'},after:e.after};case"wrong_shape":return{response:c(200,e.body??Ee[t]),after:e.after
};case"redirect":return{response:{status:e.status??307,headers:{location:e.location},body:""},after:e.after};default:return null}var n
}(n,s.step),a=null===r||(r.after??r.response.status<300);if(null!==r&&!a)return _e(e,r.response,{bodyRead:await T(e)});const i=await async function(e,t){try{
const n=await t(e);return e.entry.took_effect=!0,n}catch(e){if(e instanceof l)return e.response;throw e}}(e,t),u=await T(e);if("reset_after"!==n?.kind){
if("hang_after"!==n?.kind){if(!s.took_effect)return _e(e,i,{bodyRead:u});switch(n?.kind){case"cut_answer":return async function(e,t){await ge(e)
;const n=Buffer.from(t.body);be(e,t,n.length),e.response.write(n.subarray(0,Math.floor(n.length/2)),()=>e.request.socket.destroySoon())}(e,i);case"slow_answer":
return async function(e,t,n){await ge(e);const s=Buffer.from(t.body);be(e,t,s.length),e.response.flushHeaders();const o=function(e){
const t=Math.ceil(e.length/ye);return Array.from({length:ye},(e,n)=>n*t).map(n=>e.subarray(n,n+t)).filter(({length:e})=>e>0)}(s)
;for(const t of o)await _(n/o.length,e),e.response.write(t);e.response.end()}(e,i,n.ms);case"huge_answer":return async function(e,t,n){await ge(e)
;const s=`${t.body.toString().slice(0,-1)},"padding":"`;be(e,t,Buffer.byteLength(s)+n+2),await(0,ae.pipeline)(function*(){yield s
;const e=Buffer.alloc(Math.min(n,65536),"x");for(let t=n;t>0;t-=e.length)yield e.subarray(0,Math.min(t,e.length));yield'"}'},e.response)}(e,i,n.bytes??67108864)
;case"close_after":return _e(e,i,{thenClose:!0});default:return _e(e,r?.response??i,{bodyRead:u})}}}else o.socket.resetAndDestroy()}($,m.endpoint,g)}catch(t){
if(S.destroyed||e.closing.aborted)return;const n=`the sandbox failed: ${t.message}`;i.headersSent?S.destroy():await _e($,u(500,a.INTERNAL,n),{bodyRead:!1})}}
}(r,s,()=>g),b=function(e,t){return async(n,s)=>{let o;try{const[r,i]=n.url.split("?"),u=function({method:e},t){
return"GET"!==e&&"HEAD"!==e?void 0:"/"===t?je("page.html"):t.startsWith(Xe)?je(t.slice(Xe.length)):void 0}(n,r);if(void 0!==u)return nt(s,u);p(n)
;const l=r.replace("/_sandbox/","");if("events"===l&&"GET"===n.method)return function(e,t,n){t.writeHead(200,{"content-type":"text/event-stream; charset=utf-8",
"cache-control":"no-store","x-content-type-options":"nosniff"});const s=(e,n)=>t.write(`event: ${e}\ndata: ${JSON.stringify(n)}\n\n`);var o
;t.write("retry: 1000\n\n"),n&&s("state",(o=e.state(),{...o,requests:o.requests.slice(-Ge).map(He)}));const r=Le+t.writableLength,a=e.on(e=>{
t.writableLength>r?t.destroy():s(e.type,function(e){switch(e.type){case"request":return He(e.request);case"upload":return e.upload;case"message":
return e.message;case"faults":return e.faults;case"cleared":return null}}(e))});t.once("close",a)}(e,s,"state"===i);o=await async function(e,t,n,s){
const o=n.method;if("faults"===s&&"POST"===o)return function(e,t){const n=(Array.isArray(t)?t:[t]).map(e=>et(Me,e));for(const t of n)e.fault(t)}(e,await tt(n)),
Qe;if("faults"===s&&"DELETE"===o)return e.clearFaults(),Qe;if("state"===s&&"DELETE"===o)return e.clear(),Qe;if("user-messages"===s&&"POST"===o){
const t=et(We,await tt(n));return c(200,await e.writeAsUser(t))}const r={state:e.state,chats:e.chats,uploads:e.uploads,requests:e.requests,
faults:()=>e.state().faults},i=s.startsWith("media/");return i||Object.hasOwn(r,s)||d(404,a.NOT_FOUND,"the sandbox has no such path"),
"GET"!==o&&d(405,a.UNIMPLEMENTED,`${o} is not allowed here`),i?function(e,t,n){const s=e.upload(t);void 0===s&&d(404,a.NOT_FOUND,"there is no such media token")
;const o=e.bytesOf(t);void 0===o&&d(410,a.NOT_FOUND,"the bytes were not kept");const r=encodeURIComponent(s.file_name.toWellFormed()).replace(/['()*]/g,Be)
;return function(e,t,n){const[,s="",o=""]=n?.match(/^bytes=(\d*)-(\d*)$/)??[];if(""===s&&""===o)return e
;const r=""===s?Math.max(0,t.length-Number(o)):Number(s),i=""===s||""===o?t.length:Math.min(t.length,Number(o)+1)
;return r>=i&&d(416,a.OUT_OF_RANGE,"there is no such range",{"content-range":`bytes */${t.length}`}),{status:206,headers:{...e.headers,
"content-range":`bytes ${r}-${i-1}/${t.length}`},body:t.subarray(r,i)}}({status:200,headers:{"content-type":ze(s.file_name),
"content-disposition":`${"file"===s.media_type?"attachment":"inline"}; filename*=UTF-8''${r}`,"content-security-policy":"sandbox; default-src 'none'",
"accept-ranges":"bytes"},body:o},o,n)}(t,s.slice(6),n.headers.range):c(200,r[s]?.())}(e,t,n,l)}catch(e){
o=e instanceof l?e.response:u(500,a.INTERNAL,`the sandbox failed: ${e.message}`)}nt(s,o)}}(i,n),g=function(e,t){const n=new Set,s=new WeakSet;let o,r=null,a={
port:0,host:""},i=0,c=!1;function u(e){if(i>0)return i-=1,void e.destroy();n.add(e),e.on("error",()=>{}),e.once("close",()=>n.delete(e)),
0===t?l(e):setTimeout(()=>l(e),t).unref()}function l(t){t.destroyed||(e.emit("connection",t),t.resume())}function d(e,n){return new Promise((s,o)=>{
const i=st.createServer({allowHalfOpen:!0,noDelay:!0,pauseOnConnect:t>0},u);i.once("error",o),i.listen({port:e,host:n},()=>{c?i.close():(r=i,a={
port:i.address().port,host:n},s(a.port))})})}function f(e){c||(clearTimeout(o),o=setTimeout(()=>{o=void 0,d(a.port,a.host).catch(()=>f(20))},e))}return{
listen:d,begin(e){s.add(e)},end(e){s.delete(e),(null===r||i>0)&&e.destroySoon()},refuse({connections:e,ms:t}){i+=e??(void 0===t?1:0),void 0!==t&&(r?.close(),
r=null,f(t)),function(){for(const e of n)s.has(e)||e.destroy()}()},stopRefusing(){i=0,void 0!==o&&f(0)},async close(){c=!0,clearTimeout(o)
;const e=new Promise(e=>null===r?e(null):r.close(e));for(const e of n)e.destroy();await e}}}(function(){const e=ot.createServer({keepAliveTimeout:6e4,
requestTimeout:0,headersTimeout:0},(e,t)=>{e.on("error",()=>{}),t.on("error",()=>{}),((e,t)=>function({method:e,url:t}){
return/^\/_sandbox([/?]|$)/.test(t)||("GET"===e||"HEAD"===e)&&/^\/(\?|$)/.test(t)}(e)?b(e,t):m(e,t))(e,t).catch(()=>e.socket.destroy())})
;return e.on("clientError",(e,t)=>{if(!t.writable||"ECONNRESET"===e.code)return void t.destroy()
;const n="HPE_HEADER_OVERFLOW"===e.code?"431 Request Header Fields Too Large":"400 Bad Request",s=u(400,a.INVALID_ARGUMENT,"this is not HTTP").body
;t.end(`HTTP/1.1 ${n}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${s.length}\r\n\r\n${s}`)}),e
}(),t.connectMs),E=await g.listen(t.port,t.host);for(const e of t.faults)i.fault(e);const S="::1"===t.host?"[::1]":t.host;return{...i,url:`http://${S}:${E}`,
port:E,async close(){o.abort(),await g.close()}}}var bt=n(3396);const gt="sandbox-identification-key",wt="http://127.0.0.1:8787"
;async function Et({port:e,json:t,eventsUrl:n}){const o=process.env.DIVAR_IDENTIFICATION_KEY||gt,r=await _t({port:e,events:{url:n??null,identificationKey:o}
}).catch(t=>{const n=Tt(t,e);if(null===n)throw t;return process.stderr.write(`Error: ${n}\n`),process.exitCode=1,null});if(null===r)return;const{url:a}=r
;process.stdout.write(t?`${JSON.stringify({url:a,port:r.port})}\n`:function(e,t){
const n=`--api-url ${e} --upload-url ${e} --oauth-url ${e}`,s=process.env.DIVAR_IDENTIFICATION_KEY?"":`DIVAR_IDENTIFICATION_KEY=${gt} `,o=void 0===t?`nowhere. To receive it, start the sandbox with --events-url ${wt}, and`:`to ${t}. To receive it`
;return`The sandbox stands in for Divar at ${e} until you press Ctrl-C. Nothing is sent to Divar.\n\nIn another terminal:\n\n  export DIVAR_API_KEY=sandbox-key DIVAR_ACCESS_TOKEN=sandbox-access-token\n  ${kt()} post ${n} \\\n    --conversation-id demo --message 'سلام {{date_fa}}'\n\nAdd files to the end of the command to send them. See what arrived: ${e} in a browser, or ${e}/_sandbox/chats as JSON\n\n  any id                    is a chat of the bot, or of a post\n  sandbox-user              is the user of the access token, the only one that it can write to\n  sandbox-access-token      works until two minutes after the first refresh, then it is refused (401)\n  sandbox-refresh-token     likewise, with --client-id sandbox-app --redirect-uri https://example.com/callback\n                            and DIVAR_CLIENT_SECRET=sandbox-secret; used later, it also revokes its successors\n  ${e}/oauth2/auth asks for a user's consent; any http address on this machine can be the redirect address\n  A user's message, written on the page, is sent ${o} in another terminal:\n\n  ${s}${kt()} listen\n`
}(a,n)),await Promise.race([(0,s.once)(process,"SIGINT"),(0,s.once)(process,"SIGTERM")]),await r.close()}function Tt(e,t){switch((0,Fe.$)(e)){case"EADDRINUSE":
return`port ${t} is in use. Choose another one, or leave --port out for any free one.`;case"EACCES":
return`port ${t} is not allowed for this user. Choose one above 1023, or leave --port out for any free one.`;default:return null}}function kt(){
const e=process.argv[1]??"";return"divar-chat-media"!==(0,o.basename)(e)?`node ${/\s/.test(e)?`"${e}"`:e}`:(0,
o.dirname)(e).endsWith("node_modules/.bin")?`npx divar-chat-media@${bt.x}`:"divar-chat-media"}})};