export const id=223;export const ids=[223];export const modules={6223:((e,t,n)=>{n.a(e,async(e,o)=>{try{n.r(t)
;var r=n(6760),a=n(8265),s=n(7501),i=n(85),u=n(2834),l=n(6363),c=n(1510),d=n(6237),_=n(8107),h=n(8486),p=n(2569),f=n(8097),E=n(3396),I=n(3930),m=n(3879),T=n(2509),b=n(86),C=n(4847),R=n(9185),w=n(6882),N=n(5998),A=n(2748),g=n(8600),O=n(6170),U=n(1032)
;async function v(e,t,n={}){const o=(0,_.P)("."),a=(0,_.P)(String(t.workspace??".")),d={...(0,c.K0)(t,e,{cwd:o,workspace:a},process.env),...n},p=(0,O.l)()
;for(const e of(0,m.VX)(d))p.add(e);const E=(0,l.bl)((0,u.$)(p,{debug:!0===t.debug})),k=e.map(e=>(0,r.resolve)(a,d.working_directory??"",e)),v={workspace:a,
scope:(0,s.Od)(t.runId,process.env),isForkedPullRequest:!1},y=[...await(0,T.lQ)(a)?[]:[`--workspace is “${(0,
U.Kb)(String(t.workspace),100)}”, which is not a folder.`],...(0,c.ty)(e,t),...(0,h.i)(t,[...(0,c.Mr)(d),...k])];if(y.length>0){const e=await(0,I.T)(d,v)
;e.ok||y.push(...e.problems.map(({message:e})=>`Input ${e}`));for(const e of y)E.error(e);return void(process.exitCode=i.MK)}
const{report:M,inputsRejected:L,destinations:S}=await(0,w.e)(d,v,{clock:A.m,log:E,redactor:p,openTokenStore:f.P,readValues:async()=>(0,s.sm)(process.env),...(0,
N.Fh)({onCancel:()=>E.warning("Stopping after the message under way. Press Ctrl-C again to wait no longer.")})});E.end(),(0,b.f)(M,E);const D=await(0,R.T)((0,
h.h)(M,S,t));for(const e of D)E.error(e);L||E.info((0,C.lA)(M)),(0,g.C)(L?i.MK:M.failed||D.length>0?i.pt:i.DH)}
for(const L of[process.stdout,process.stderr])L.on("error",()=>{});const y=process.argv.slice(2),M=(0,p.be)(y);if(null!==M)k=M,
process.stderr.write(`Error: ${k}\n`),process.exitCode=i.MK;else{const S={post:v,check:(e,t)=>v(e,t,{dry_run:"true"}),
sandbox:async e=>(await Promise.all([n.e(728),n.e(990),n.e(129)]).then(n.bind(n,129))).serveSandbox(e),
doctor:async e=>(await Promise.all([n.e(728),n.e(734),n.e(104),n.e(972),n.e(268)]).then(n.bind(n,8268))).runDoctor(e),
authorize:async e=>(await Promise.all([n.e(728),n.e(734),n.e(104),n.e(972),n.e(303)]).then(n.bind(n,8303))).runAuthorize(e),
listen:async(e,t)=>(await Promise.all([n.e(728),n.e(734),n.e(104),n.e(972),n.e(273)]).then(n.bind(n,8273))).runListen(e,t)};try{const D=(0,d.r)(S,E.x);(0,
d.M)(D,y),await D.parseAsync(y,{from:"user"})}catch(B){if(!(B instanceof a.b7))throw B;process.exitCode=0===B.exitCode?i.DH:i.MK}}o()}catch(P){o(P)}var k},1)}),
7501:((e,t,n)=>{n.d(t,{l0:()=>c,Od:()=>u,sm:()=>l});var o=n(1731);const r={identity:["GITHUB_REPOSITORY","GITHUB_RUN_ID","GITHUB_JOB"],
optional:["GITHUB_ACTION"],values:n(582).I},a=[{name:"forgejo",mark:"FORGEJO_ACTIONS",...r},{name:"gitea",mark:"GITEA_ACTIONS",...r},{name:"github",
mark:"GITHUB_ACTIONS",...r},{name:"gitlab",mark:"GITLAB_CI",identity:["CI_PROJECT_PATH","CI_PIPELINE_ID","CI_JOB_NAME"],optional:[],values:e=>({
repository:e.CI_PROJECT_PATH??"",workflow:e.CI_PIPELINE_NAME??"",job:e.CI_JOB_NAME??"",run_url:e.CI_PIPELINE_URL??"",run_number:e.CI_PIPELINE_IID??"",
event:e.CI_PIPELINE_SOURCE??"",actor:e.GITLAB_USER_LOGIN??"",ref_name:e.CI_COMMIT_REF_NAME??"",tag:e.CI_COMMIT_TAG??"",sha:e.CI_COMMIT_SHA??"",
job_status:e.CI_JOB_STATUS??"",commit_subject:e.CI_COMMIT_TITLE??"",
pull_request:i(e.CI_MERGE_REQUEST_IID,e.CI_MERGE_REQUEST_TITLE,e.CI_MERGE_REQUEST_PROJECT_URL&&`${e.CI_MERGE_REQUEST_PROJECT_URL}/-/merge_requests/${e.CI_MERGE_REQUEST_IID}`)
})},{name:"jenkins",mark:"JENKINS_URL",identity:["BUILD_TAG"],optional:["STAGE_NAME"],values:e=>{return{repository:(t=e.GIT_URL??"",
/^(?:[a-z+]+:\/\/[^/]*\/|[^/]+:(?!\/\/))(.+?)(?:\.git)?\/?$/i.exec(t)?.[1]??""),workflow:e.JOB_NAME??"",job:e.STAGE_NAME??"",run_url:e.BUILD_URL??"",
run_number:e.BUILD_NUMBER??"",actor:e.BUILD_USER_ID??e.CHANGE_AUTHOR??"",ref_name:e.BRANCH_NAME??(e.GIT_BRANCH??"").replace(/^origin\//,""),tag:e.TAG_NAME??"",
sha:e.GIT_COMMIT??"",pull_request:i(e.CHANGE_ID,e.CHANGE_TITLE,e.CHANGE_URL)};var t}},{name:"teamcity",mark:"TEAMCITY_VERSION",
identity:["TEAMCITY_PROJECT_NAME","TEAMCITY_BUILDCONF_NAME","BUILD_NUMBER"],optional:[],values:e=>({workflow:e.TEAMCITY_PROJECT_NAME??"",
job:e.TEAMCITY_BUILDCONF_NAME??"",run_url:e.BUILD_URL??"",run_number:e.BUILD_NUMBER??"",sha:e.BUILD_VCS_NUMBER??""})},{name:"woodpecker",mark:"CI_SYSTEM_NAME",
identity:["CI_REPO","CI_PIPELINE_NUMBER"],optional:["CI_WORKFLOW_NAME","CI_STEP_NAME"],values:e=>({repository:e.CI_REPO??"",workflow:e.CI_WORKFLOW_NAME??"",
job:e.CI_STEP_NAME??"",job_status:e.CI_PIPELINE_STATUS??"",run_url:e.CI_PIPELINE_URL??"",run_number:e.CI_PIPELINE_NUMBER??"",event:e.CI_PIPELINE_EVENT??"",
actor:e.CI_COMMIT_AUTHOR??"",ref_name:e.CI_COMMIT_TAG||(e.CI_COMMIT_BRANCH??""),tag:e.CI_COMMIT_TAG??"",sha:e.CI_COMMIT_SHA??"",
commit_subject:s(e.CI_COMMIT_MESSAGE),pull_request:i(e.CI_COMMIT_PULL_REQUEST)})},{name:"drone",mark:"DRONE",identity:["DRONE_REPO","DRONE_BUILD_NUMBER"],
optional:["DRONE_STAGE_NAME","DRONE_STEP_NAME"],values:e=>({repository:e.DRONE_REPO??"",workflow:e.DRONE_STAGE_NAME??"",job:e.DRONE_STEP_NAME??"",
job_status:e.DRONE_BUILD_STATUS??"",run_url:e.DRONE_BUILD_LINK??"",run_number:e.DRONE_BUILD_NUMBER??"",event:e.DRONE_BUILD_EVENT??"",
actor:e.DRONE_COMMIT_AUTHOR??"",ref_name:e.DRONE_TAG||(e.DRONE_BRANCH??""),tag:e.DRONE_TAG??"",sha:e.DRONE_COMMIT_SHA??"",
commit_subject:s(e.DRONE_COMMIT_MESSAGE),pull_request:i(e.DRONE_PULL_REQUEST,e.DRONE_PULL_REQUEST_TITLE)})},{name:"circleci",mark:"CIRCLECI",
identity:["CIRCLE_PIPELINE_ID","CIRCLE_JOB"],optional:["CIRCLE_NODE_INDEX"],values:e=>({
repository:[e.CIRCLE_PROJECT_USERNAME,e.CIRCLE_PROJECT_REPONAME].filter(Boolean).join("/"),job:e.CIRCLE_JOB??"",run_url:e.CIRCLE_BUILD_URL??"",
run_number:e.CIRCLE_BUILD_NUM??"",actor:e.CIRCLE_USERNAME??"",ref_name:e.CIRCLE_TAG||(e.CIRCLE_BRANCH??""),tag:e.CIRCLE_TAG??"",sha:e.CIRCLE_SHA1??"",
pull_request:i(/\/(\d+)$/.exec(e.CIRCLE_PULL_REQUEST??"")?.[1],"",e.CIRCLE_PULL_REQUEST)})},{name:"azure",mark:"TF_BUILD",
identity:["SYSTEM_TEAMPROJECT","BUILD_BUILDID"],optional:["SYSTEM_STAGENAME","SYSTEM_JOBNAME"],values:e=>({repository:e.BUILD_REPOSITORY_NAME??"",
workflow:e.BUILD_DEFINITIONNAME??"",job:e.SYSTEM_JOBNAME??"",job_status:(e.AGENT_JOBSTATUS??"").toLowerCase(),
run_url:`${e.SYSTEM_TEAMFOUNDATIONCOLLECTIONURI??""}${encodeURIComponent(e.SYSTEM_TEAMPROJECT??"")}/_build/results?buildId=${e.BUILD_BUILDID??""}`,
run_number:e.BUILD_BUILDNUMBER??"",attempt:e.SYSTEM_JOBATTEMPT??"",event:e.BUILD_REASON??"",actor:e.BUILD_REQUESTEDFOR??"",
ref_name:(e.BUILD_SOURCEBRANCH??"").replace(/^refs\/(heads|tags)\//,""),tag:/^refs\/tags\/(.+)$/.exec(e.BUILD_SOURCEBRANCH??"")?.[1]??"",
sha:e.BUILD_SOURCEVERSION??"",commit_subject:s(e.BUILD_SOURCEVERSIONMESSAGE),
pull_request:i(e.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER??e.SYSTEM_PULLREQUEST_PULLREQUESTID)})},{name:"bitbucket",mark:"BITBUCKET_BUILD_NUMBER",
identity:["BITBUCKET_REPO_FULL_NAME","BITBUCKET_BUILD_NUMBER"],optional:["BITBUCKET_STEP_UUID"],values:e=>({repository:e.BITBUCKET_REPO_FULL_NAME??"",
job_status:e.BITBUCKET_EXIT_CODE?"0"===e.BITBUCKET_EXIT_CODE?"success":"failure":"",
run_url:`https://bitbucket.org/${e.BITBUCKET_REPO_FULL_NAME??""}/pipelines/results/${e.BITBUCKET_BUILD_NUMBER}`,run_number:e.BITBUCKET_BUILD_NUMBER??"",
ref_name:e.BITBUCKET_TAG||(e.BITBUCKET_BRANCH??""),tag:e.BITBUCKET_TAG??"",sha:e.BITBUCKET_COMMIT??"",pull_request:i(e.BITBUCKET_PR_ID)})}];function s(e=""){
return e.split(/\r?\n/,1)[0]??""}function i(e="",t="",n=""){return""===e?null:{number:e,title:t,url:n}}function u(e,t){return"string"!=typeof e?function(e){
const t=d(e);if(!t||t.identity.some(t=>!e[t]))return null;const n=[...t.identity,...t.optional].map(t=>e[t]);return[t.name,...n].join("/")
}(t):""===e.trim()?null:`run-id/${e}`}function l(e){const t={...o.RM,...d(e)?.values(e)};return{...t,short_sha:t.sha.slice(0,7)}}
const c=a.map(({name:e,identity:t,optional:n})=>`${e}: ${[...t,...n].join(", ")}`);function d(e){return a.find(({mark:t})=>e[t])}}),2834:((e,t,n)=>{n.d(t,{$:()=>i
});var o=n(7975),r=n(1524),a=n(1032),s=n(7522);function i(e,t){const n=t.stream??process.stderr,i=n.isTTY?function(e){let t=null;const n=()=>{t?.bars.update(),
t?.bars.stop(),t=null};return{show(o,a,i){if(null===t&&!i){const n=new r.MultiBar({stream:e,format:"  {bar} {percentage} % of {size}",barsize:30,
barCompleteChar:"█",barIncompleteChar:"░",clearOnComplete:!0,linewrap:!0,gracefulExit:!1}),o=n.create(a,0);t={bars:n,update:(e,t)=>o.update(e,t)}}t?.update(o,{
size:(0,s.Xq)(a)}),i&&n()},above:e=>(t?.bars.log(e),null!==t),end:n}}(n):null,l=(t,r,s)=>{const u=`${(0,o.styleText)(t,r+(0,a.TN)(e.redact(s)),{stream:n})}\n`
;try{i?.above(u)||n.write(u)}catch{}};return{phase:e=>l("bold","",e),info:e=>l("reset","  ",e),warning:(e,t)=>l("yellow","Warning: ",u(e,t?.title)),
error:(e,t)=>l("red","Error: ",u(e,t?.title)),debug:e=>{t.debug&&l("dim","  ",e)},...i?{progress:i.show}:{},end:()=>i?.end()}}function u(e,t){
return void 0===t?e:`${e} [${t}]`}}),6363:((e,t,n)=>{n.d(t,{_8:()=>i,bl:()=>u});var o=n(3879),r=n(2569);function a(e){if("files"===e)return"FILES"
;if("github_token"===e)return"DIVAR_GITHUB_TOKEN";const t=r.VP.find(t=>t.input===e);return t?.variable??`--${e.replaceAll("_","-")}`}
const s=/(“[^”]*”|https?:\/\/\S+|\{\{[^}]*\}\}|an object with [\w…, ]+|documents: [\w.]+)/;function i(e){
return e.replace("refresh_token_secret is empty, and so is refresh_token_file","refresh_token_file is empty").split(s).map((e,t)=>t%2==1?e:e.replaceAll("dry_run: true","--dry-run").replaceAll("send: false","--no-send").replace("media_tokens, message and message_file","media_tokens, --message and message_file").replace("given together with message.","given together with --message.").replace("Write each id on a line of its own","Give conversation_id once for each id").replace("each on a line of its own","each as an argument of its own").replace(/(?<![\w./-])([a-z]+(?:_[a-z]+)+)(?![\w/-]|\.\w)(: (?=(?:fail|skip|send|resend|post|bot|error|warn|ignore|text|template)\b))?/g,(e,t,n)=>function(e){
return"job_status"!==e&&o.Qh.includes(e)
}(t)?a(t)+(n?" ":""):e).replace(/^Input (files|message|buttons|limits|receipt|concurrency|retries|timeout|send)\b/,(e,t)=>a(t))).join("").replace(/^Input /,"")}
function u(e){return{...e,warning:(t,n)=>e.warning(i(t),n),error:(t,n)=>e.error(i(t),n)}}}),1510:((e,t,n)=>{n.d(t,{K0:()=>w,Mr:()=>C,jn:()=>m,m5:()=>u,px:()=>I,
ti:()=>T,ty:()=>R,yx:()=>l});var o=n(6760),r=n(3879),a=n(2509),s=n(4576),i=n(2569);const u={working_directory:{value:"folder",
about:"folder that the patterns begin at, inside the workspace"},if_no_files_found:{value:"what",about:"error, warn or ignore"},limits:{value:"yaml",
about:'other size limits, such as "file: 10 MB"'},on_invalid:{value:"what",about:"fail: one bad file, and nothing is sent; skip: send the others"},message:{
value:"text",about:"text sent before the files; a Mustache template"},job_status:{value:"status",about:"how the job went, for {{job_status}} in a template"},
message_format:{value:"format",about:"template, or text: sent as it stands"},message_file:{value:"path",about:"the same, from a file"},buttons:{value:"yaml",
about:"buttons under the text: a list of {caption, link, icon}"},receiver_buttons:{value:"yaml",about:"buttons for the other side of a chat about a post"},
results_file:{value:"path",about:"file to write the results of each file to, as JSON"},conversation_type:{value:"kind",
about:"bot (a chat of your app’s bot) or post (a chat about a post)"}},l={conversation_id:{value:"id",about:"chat to send to; may be repeated",many:!0},
user_id:{value:"id",about:"user to send to, from your app’s bot; one only",many:!0},media_tokens:{value:"token",
about:"token of an earlier upload, sent before the files; may be repeated",many:!0},dry_run:{about:"check only, as the command check does"},send:{
about:"upload only, and print the media tokens"},receipt:{value:"path",about:"file that keeps what was sent, so that a second try sends nothing twice"},
on_unknown:{value:"what",about:"a message that a receipt is in doubt about: fail or resend"},on_changed:{value:"what",
about:"a file that an earlier attempt sent with another content: skip or send"},concurrency:{value:"number",about:"uploads at a time, 1 to 16"},retries:{
value:"number",about:"further tries of a request, 0 to 10"},timeout:{value:"seconds",about:"without progress before a request is given up, 1 to 3600"},
client_id:{value:"slug",about:"your app, for a refresh of the access token"},redirect_uri:{value:"url",
about:"the one that the consent was given with, for a refresh"},refresh_token_file:{value:"path",
about:"where the newest refresh token is kept, outside the workspace"},api_url:{value:"url",about:"base of the API"},upload_url:{value:"url",
about:"base of the upload host"},oauth_url:{value:"url",about:"base of the OAuth host"}
},{client_id:c,redirect_uri:d,refresh_token_file:_,api_url:h,upload_url:p,oauth_url:f}=l,E={api_url:h,upload_url:p,oauth_url:f},I={client_id:c,redirect_uri:d,
refresh_token_file:_,...E},m={client_id:{...c,about:"your app’s slug"},redirect_uri:{...d,
about:"address that is registered for your app; http on loopback is listened on"},refresh_token_file:{..._,
about:"file to keep the refresh token in, outside this folder"},refresh_token_secret:{value:"name",
about:"GitHub secret to keep it in: NAME or ENVIRONMENT/NAME (needs DIVAR_GITHUB_TOKEN)"},...E};function T(e,{value:t,about:n,many:o}){
const a=e.replaceAll("_","-"),s=r.mc[e];return{flags:"send"===e?"--no-send":t?`--${a} <${t}>`:`--${a}`,about:n+(t&&"default"in s?` (default: ${s.default})`:""),
many:!0===o}}const b=["message_file","receipt","refresh_token_file","results_file"];function C(e){return b.flatMap(t=>e[t]||[])}function R(e,t){
const n=e=>""===e.trim(),{conversationId:o=[],mediaTokens:r=[]}=t,a=Object.entries({"--conversation-id":o,"--media-tokens":r
}).filter(([,e])=>e.length>1&&e.some(n)).map(([e])=>`One ${e}`)
;return[...e.some(n)?["One of FILES"]:[],...a].map(e=>`${e} is empty. Is it a variable of the shell that is not set? Set it, or leave the argument out.`)}
function w(e,t,{cwd:n,workspace:r},c){const d=(0,a.UO)(n,r)?n:r,_=Object.keys({...u,...l,...m}).flatMap(t=>{
const n=e[t.replace(/_([a-z])/g,(e,t)=>t.toUpperCase())];if(void 0===n)return[];const r=Array.isArray(n)?n.join("\n"):String(n)
;return[[t,b.includes(t)&&""!==r?(0,o.resolve)(d,r):r]]}),h=(0,o.resolve)(d,String(e.workingDirectory??""));return{...Object.fromEntries(_),
working_directory:h===r?"":h,...(0,i.ql)(c),files:t.map(e=>function(e,t){if(!/[*?[\]\\#!~\r\n]|^\s|\s$/.test(e)||!(0,a.t2)((0,o.resolve)(t,e)))return e
;const n="win32"===process.platform?e:e.replaceAll("\\","\\\\"),r=(0,s.Jc)(n.replace(/[*?[\]]/g,"[$&]"));return(0,o.isAbsolute)(e)?r:`./${r}`}(e,h)).join("\n")}
}}),6237:((e,t,n)=>{n.d(t,{r:()=>T,M:()=>m});var o=n(8265),r=n(1731),a=n(5895),s=n(1032),i=n(7501),u=n(3879),l=n(1510);function c(e,t){for(const n of u.Qh){
const r=t[n];if(!r)continue;const{flags:a,about:s,many:i}=(0,l.ti)(n,r),u=new o.c$(a,s);i&&u.argParser(d),e.addOption(u)}}function d(e,t){return[...t??[],e]}
function _(e){const t=Number(e);if(/^\d+$/.test(e)&&t<=65535)return t;throw new o.Di("Allowed: 0 to 65535.")}var h=n(2569)
;const p=8787,f="\nOne line a point: ok, failed (with what to do), or not known. Nothing is sent to a chat, and a refresh token is not\nused. Examined are the three hosts, DIVAR_API_KEY, DIVAR_ACCESS_TOKEN, and whether DIVAR_REFRESH_TOKEN has all that a\nrefresh needs (DIVAR_CLIENT_SECRET, --client-id, --redirect-uri, --refresh-token-file).\n\nExit code: 0 nothing failed; 1 a point failed; 2 wrong usage.\n",E="\nGive one of --refresh-token-file, --refresh-token-secret and --print. Whatever keeps the token is tried before the user\nis asked. Further scopes: offline_access is always asked for, and USER_ID by --for user.\n\nSecrets come from the environment: DIVAR_CLIENT_SECRET; DIVAR_API_KEY, to tell the user’s id; DIVAR_GITHUB_TOKEN, to\nwrite a secret (a fine-grained token with “Secrets: read and write” on that repository).\n\n  # Messages to a user of your bot. The browser comes back to this machine.\n  divar-chat-media authorize --for user --client-id SLUG --redirect-uri http://localhost:8765/callback \\\n    --refresh-token-file ~/divar-refresh-token\n\n  # Into a GitHub secret. The address that the browser ends on is pasted.\n  divar-chat-media authorize --for supplier --client-id SLUG --redirect-uri https://app.example/callback \\\n    --refresh-token-secret DIVAR_REFRESH_TOKEN --repository OWNER/NAME\n\nExit code: 0 the tokens are kept or printed; 1 no consent, or it could not be used; 2 wrong usage.\n",I="\nDIVAR_IDENTIFICATION_KEY holds the identification key of the panel; requests without it are refused. The ids are\nwritten to the standard output, all else to the standard error:\n\n  CHAT=$(divar-chat-media listen --once)\n\nExit code: 0 ended as asked; 1 nothing arrived, or the address can’t be used; 2 wrong usage.\n"
;function m(e,t){const[n=""]=t.filter(e=>!e.startsWith("-")),o=e.commands.map(e=>e.name());if(""===n||"help"===n||o.includes(n))return;const r=(0,
a.p)(n,o),i=null===r?"":`\n(Did you mean ${r}?)`;e.error(`error: unknown command '${(0,s.TN)(n)}'${i}`,{code:"commander.unknownCommand"})}function T(e,t){
const n=new o.uB("divar-chat-media").description("Posts files into Divar chats: checks every file first, sends nothing twice.").version(t).addHelpText("after",R).configureOutput({
outputError:(e,t)=>t(function(e){const[,t="",n=""]=/^(.*?)(\n\(Did you mean [^\n]*\))?\n$/s.exec(e)??[];return`${(0,
s.TN)(t.replace(/(unknown option '[^=]*)=.*'/s,"$1'"))}${n}\n`}(e))
}).showHelpAfterError("Try --help.").exitOverride(),r=n.command("check").description("check files (and a message) without sending; needs no key and no network").argument("<files...>",'files, or quoted patterns such as "out/**/*.png"; "!…" takes away again').action((t,n,o)=>e.check(t,o.opts()))
;c(r,l.m5),b(r)
;const a=n.command("post").description("check files, upload them and send them to chats").argument("[files...]",'files, or quoted patterns such as "out/**/*.png"; "!…" takes away again').action((t,n,o)=>e.post(t,o.opts())).addHelpText("after",w)
;return c(a,{...l.yx,...l.m5}),a.option("--run-id <id>","what tells this run from others in a receipt, where the CI does not"),b(a),function(e,t){
const n=e.command("doctor").description("say what works, and what does not, without sending anything to a chat").action(e=>t.doctor(e)).addHelpText("after",f)
;c(n,l.px),n.option("--json","print the points as one JSON object").option("--debug","tell more")
;const r=e.command("authorize").description("ask a user for consent, once, and keep the refresh token").addOption(new o.c$("--for <target>","what the consent is for: user, post:CONVERSATION_ID or supplier")).addOption(new o.c$("--scope <scope>","scope to ask for; may be repeated").argParser(d)).action(e=>t.authorize(e)).addHelpText("after",E)
;c(r,l.jn),
r.option("--repository <owner/name>","repository of the secret").option("--print","print both tokens instead of keeping one").option("--debug","tell more"),
e.command("listen").description("receive your app’s events, and print the id of each chat in which somebody writes").addOption(new o.c$("--port <number>","port to listen on; 0 for any free one").default(p).argParser(_)).option("--host <address>","address to listen on","127.0.0.1").option("--once","end after the first chat",!1).option("--debug","tell more").action(({port:e,host:n,once:o,...r})=>t.listen({
port:e,host:n,once:o},r)).addHelpText("after",I)
}(n,e),n.command("sandbox").description("run a stand-in for Divar on this machine, to try things out").addOption(new o.c$("--port <number>","port to listen on").default(0,"any free one").argParser(_)).option("--json",'print one line {"url", "port"} for programs',!1).addOption(new o.c$("--events-url <url>","where a message that a user writes on the page is sent to, with the header Authorization (DIVAR_IDENTIFICATION_KEY, by default sandbox-identification-key)").argParser(C)).addHelpText("after",A).action(t=>e.sandbox(t)),
n}function b(e){
e.option("--workspace <folder>","folder that no file may lie outside of (default: the current one)").option("--json","print the results as one JSON object on standard output").option("--dotenv <path>","write the results as DIVAR_NAME=value, as GitLab and Docker read them").option("--shell <path>","the same with quotes, for “. ./path” in a shell").option("--debug","tell more")
}function C(e){if(URL.canParse(e)&&/^https?:/i.test(e))return e;throw new o.Di("Allowed: an http or https address.")}
const R=`\nExamples:\n  # Would these be taken? Nothing is sent.\n  divar-chat-media check report.pdf "screenshots/*.png"\n\n  # Send a text and files to a chat of your bot.\n  export DIVAR_API_KEY=…\n  divar-chat-media post --conversation-id CHAT --message "نسخهٔ تازه" app.mp4 notes.pdf\n\n  # In CI: a second try of the same job sends only what is missing; the results as JSON.\n  divar-chat-media post --conversation-id CHAT --receipt /tmp/receipt.jsonl --json out/*.png | jq .status\n\n  # From nothing to the first message: the chat’s id, a user’s consent, and what works.\n  divar-chat-media listen\n  divar-chat-media authorize --for user --client-id SLUG --redirect-uri http://localhost:8765/callback --print\n  divar-chat-media doctor\n\n  # Try it without a key: this stands in for Divar, and says how to send to it.\n  divar-chat-media sandbox\n\nSecrets come from the environment only:\n  ${h.VP.map(({variable:e})=>e).join(", ")};\n  for authorize DIVAR_GITHUB_TOKEN, for listen DIVAR_IDENTIFICATION_KEY\n\nExit code: 0 done as asked; 1 not all of it could be done, and the errors say what; 2 wrong usage or options,\nand nothing was sent. More about a command: divar-chat-media post --help\n`,w=`\nValues that message, captions and links may name, as in {{date_fa}} (empty where a CI does not tell them):\n${N=r.zL,
N.join(", ").replace(/(.{1,76})(?: |$)/g,"  $1\n").trimEnd()}\n\nA receipt belongs to one run. What tells a run from others, and stays when it is tried again:\n${i.l0.map(e=>`  ${e}`).join("\n")}\nAnywhere else give --run-id, such as a build number: the same for a second try, another for a new run.\n\nSecrets come from the environment only: ${h.VP.map(({variable:e})=>e).join(", ")}\n`
;var N
;const A="\nReady-made: the API key sandbox-key; the access token sandbox-access-token of the user sandbox-user; for a refresh\nsandbox-refresh-token, the app sandbox-app, its secret sandbox-secret and https://example.com/callback.\nTwo minutes after the first refresh both tokens are refused, as Divar does it: use the new pair, or restart.\n"
}),8107:((e,t,n)=>{n.d(t,{P:()=>a});var o=n(3024),r=n(6760);function a(e){const t=(0,r.resolve)(e);return(0,o.existsSync)(t)?o.realpathSync.native(t):t}}),
8486:((e,t,n)=>{n.d(t,{i:()=>E,h:()=>m});var o=n(3024),r=n(6760),a=n(2868),s=n(2509),i=n(5477),u=n(6833),l=n(8107),c=n(7954),d=n(1032)
;const _=["results","message_deliveries"];function h(e,t){return Object.entries((0,c.Yz)(e)).filter(([e])=>!_.includes(e)).map(([e,n])=>{
const o=n.replace(/[\r\n]+/g," ");return`DIVAR_${e.toUpperCase()}=${"none"===t?o:`'${o.replaceAll("'","'\\''")}'`}\n`}).join("")}var p=n(4638)
;const f=o.constants.O_WRONLY|o.constants.O_CREAT|o.constants.O_TRUNC|(o.constants.O_NONBLOCK??0);function E({dotenv:e,shell:t},n){const o=(0,
l.P)("."),a=[],i=[];for(const u of[e,t]){if("string"!=typeof u)continue;const e=(0,r.resolve)(o,u),t=[...n,...i].some(t=>(0,
s.Dl)(t,e))?"is given for something else, too, and would be overwritten. Give a file of its own.":I(u,e,o);null!==t&&a.push(`“${u}” ${t} Nothing was sent.`),
i.push(e)}return a}function I(e,t,n){if((0,s.qm)(t,n))return"lies outside this folder, since a symbolic link leads there. Give its real path."
;const r="win32"===process.platform?(0,a.u)(t):null;if(null!==r)return`can’t be written: ${r}. Choose another name.`;try{return(0,o.closeSync)((0,
o.openSync)(e,f,438)),null}catch(e){return`can’t be written (${(0,u.$)(e)??e}).`}}function m(e,{resultsFile:t},{json:n,dotenv:r,shell:a}){return[...n?[{
name:"The standard output",write:()=>(0,p.s)(`${function(e){return(0,d.EL)((0,c.uN)(e))}(e)}\n`)}]:[],...[["--results-file",t,()=>(0,
i.A)(t,e)],["--dotenv",r,()=>(0,o.writeFileSync)(r,h(e,"none"))],["--shell",a,()=>(0,o.writeFileSync)(a,h(e,"shell"))]].flatMap(([e,t,n])=>"string"==typeof t?[{
name:e,write:n}]:[])]}}),2569:((e,t,n)=>{n.d(t,{VP:()=>r,be:()=>u,ql:()=>a});var o=n(3879);const r=o.Qh.filter(e=>(0,o.$f)(e)&&"github_token"!==e).map(e=>({
input:e,variable:`DIVAR_${e.toUpperCase()}`}));function a(e){return Object.fromEntries(r.map(({input:t,variable:n})=>[t,e[n]??""]))}const s={
"github-token":"DIVAR_GITHUB_TOKEN","identification-key":"DIVAR_IDENTIFICATION_KEY"},i=["media-token","media-tokens","refresh-token-secret"];function u(e){
for(const t of e){if("--"===t)return null;const e=/^--?([^=\s]+)/.exec(t)?.[1]?.toLowerCase().replaceAll("_","-")??""
;if(i.includes(e)||!/(^|-)(api-?key|key|token|secret|password)$/.test(e))continue
;const n=r.find(({input:t})=>e.endsWith(t.replaceAll("_","-"))),o=Object.entries(s).find(([t])=>e.endsWith(t))?.[1],a=n?.variable??o??r.map(({variable:e})=>e).join(", ")
;return`--${e} is not an option: secrets come from the environment only (${a}), since arguments are seen by every user of the machine and stay in the shell’s history. If a real one was given here, replace it.`
}return null}}),8097:((e,t,n)=>{n.d(t,{L:()=>s,P:()=>a});var o=n(5847),r=n(6321);async function a(e){if("file"===e.kind)return(0,o.n)(e.path)
;throw new Error("refresh_token_secret is for the action only")}async function s({location:e,repository:t},a,{redactor:s,forceSignal:i}){
if("file"===e.kind)return(0,o.n)(e.path)
;const{secretTokenStore:u}=await Promise.all([n.e(728),n.e(734),n.e(821),n.e(677)]).then(n.bind(n,5677)),[l="",c=""]=t.split("/"),d=(0,r.p)(a)
;return u(e.secret,{apiUrl:d,repository:{owner:l,repo:c},redactor:s,forceSignal:i})}}),3396:((e,t,n)=>{n.d(t,{x:()=>o});const o="0.1.0"}),4638:((e,t,n)=>{
function o(e){return new Promise((t,n)=>{process.stdout.write(e,e=>e?n(e):t())})}n.d(t,{s:()=>o})}),5895:((e,t,n)=>{n.d(t,{p:()=>r});var o=n(3495)
;function r(e,t){const n=Math.max(2,Math.floor(e.length/3));return(0,o.h)(e,t,{maxDistance:n})??null}})};