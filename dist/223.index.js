export const id=223,ids=[223],modules={6223:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let realFolder=function(path){const absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(
absolute)?node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute):absolute},prepareFiles=function({dotenv,shell}){for(const path of[dotenv,shell])if(typeof path==
"string"){if((0,_media_disk_js__WEBPACK_IMPORTED_MODULE_12__.qm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realFolder("."),path),realFolder(".")))return refuse(
`\u201C${path}\u201D lies outside this folder, since a symbolic link leads there. Give its real path. Nothing was sent.`),!1;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
writeFileSync)(path,"")}catch(error){return refuse(`\u201C${path}\u201D can\u2019t be written (${error.code}). Nothing was sent.`),!1}}return!0},resultDestinations=function(report,{
resultsFile},{json,dotenv,shell}){const files=[["--results-file",resultsFile,()=>(0,_report_results_file_js__WEBPACK_IMPORTED_MODULE_14__.A)(resultsFile,report)],
["--dotenv",dotenv,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(dotenv,(0,_cli_results_js__WEBPACK_IMPORTED_MODULE_7__.Y)(report,"none"))],["--she\
ll",shell,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(shell,(0,_cli_results_js__WEBPACK_IMPORTED_MODULE_7__.Y)(report,"shell"))]];return[...json?
[{name:"The standard output",write:()=>writeOut(`${(0,_cli_results_js__WEBPACK_IMPORTED_MODULE_7__.V)(report)}
`)}]:[],...files.flatMap(([name,path,write])=>typeof path=="string"?[{name,write}]:[])]},writeOut=function(text){return new Promise((resolve,reject)=>{process.stdout.
write(text,error=>error?reject(error):resolve())})},refuse=function(message){process.stderr.write(`Error: ${message}
`),process.exitCode=WRONG_USAGE};__webpack_require__.r(__webpack_exports__);var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),commander__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8265),_cli_ci_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7501),_cli_log_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2834),_cli_options_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1510),_cli_program_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6237),_cli_results_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
5846),_cli_secrets_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(2569),_cli_token_store_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(8097),_cli_version_js__WEBPACK_IMPORTED_MODULE_22__=__webpack_require__(
3396),_cli_wording_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(8928),_inputs_table_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(3879),_media_disk_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
2509),_report_annotations_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(86),_report_lines_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(4847),_report_results_file_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
5477),_report_write_each_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(9185),_run_run_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(9908),_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(
5998),_runtime_clock_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(2748),_runtime_exit_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(8600),_text_redact_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
6170);const DONE=0,NOT_ALL=1,WRONG_USAGE=2;async function post(files,options,more={}){const cwd=realFolder("."),workspace=realFolder(String(options.workspace??"\
.")),raw={...(0,_cli_options_js__WEBPACK_IMPORTED_MODULE_5__.K0)(options,files,{cwd,workspace},process.env),...more},redactor=(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_17__.
l)();for(const value of(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_11__.VX)(raw))redactor.add(value);const log=(0,_cli_log_js__WEBPACK_IMPORTED_MODULE_4__.$)(redactor,
{debug:options.debug===!0});if(!prepareFiles(options))return;const scope=(0,_cli_ci_js__WEBPACK_IMPORTED_MODULE_3__.Od)(options.runId,process.env),onCancel=()=>log.
warning("Stopping after the message under way. Press Ctrl-C again to wait no longer."),{report,inputsRejected,destinations}=await(0,_run_run_js__WEBPACK_IMPORTED_MODULE_15__.
e)(raw,{workspace,scope,isForkedPullRequest:!1},{clock:_runtime_clock_js__WEBPACK_IMPORTED_MODULE_16__.m,log,redactor,openTokenStore:_cli_token_store_js__WEBPACK_IMPORTED_MODULE_9__.
P,readValues:async()=>(0,_cli_ci_js__WEBPACK_IMPORTED_MODULE_3__.sm)(process.env),...(0,_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_18__.F)({onCancel})});log.end(),
(0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_19__.f)(report,{...log,error:(line,about)=>log.error((0,_cli_wording_js__WEBPACK_IMPORTED_MODULE_10__._)(line),
about),warning:(line,about)=>log.warning((0,_cli_wording_js__WEBPACK_IMPORTED_MODULE_10__._)(line),about)});const errors=await(0,_report_write_each_js__WEBPACK_IMPORTED_MODULE_20__.
T)(resultDestinations(report,destinations,options));for(const error of errors)log.error((0,_cli_wording_js__WEBPACK_IMPORTED_MODULE_10__._)(error));inputsRejected||
log.info((0,_report_lines_js__WEBPACK_IMPORTED_MODULE_13__.lA)(report)),(0,_runtime_exit_js__WEBPACK_IMPORTED_MODULE_21__.C)(inputsRejected?WRONG_USAGE:report.failed||
errors.length>0?NOT_ALL:DONE)}for(const stream of[process.stdout,process.stderr])stream.on("error",()=>{});const args=process.argv.slice(2),secretArgument=(0,_cli_secrets_js__WEBPACK_IMPORTED_MODULE_8__.
be)(args);if(secretArgument!==null)refuse(secretArgument);else{const commands={post,check:(files,options)=>post(files,options,{dry_run:"true"}),sandbox:async options=>(await Promise.
all([__webpack_require__.e(728),__webpack_require__.e(990),__webpack_require__.e(854)]).then(__webpack_require__.bind(__webpack_require__,7854))).serveSandbox(options),
doctor:async options=>(await Promise.all([__webpack_require__.e(728),__webpack_require__.e(734),__webpack_require__.e(104),__webpack_require__.e(743),__webpack_require__.
e(268)]).then(__webpack_require__.bind(__webpack_require__,8268))).runDoctor(options),authorize:async options=>(await Promise.all([__webpack_require__.e(728),__webpack_require__.
e(734),__webpack_require__.e(104),__webpack_require__.e(743),__webpack_require__.e(303)]).then(__webpack_require__.bind(__webpack_require__,8303))).runAuthorize(
options),listen:async(command,options)=>(await Promise.all([__webpack_require__.e(728),__webpack_require__.e(734),__webpack_require__.e(104),__webpack_require__.
e(743),__webpack_require__.e(273)]).then(__webpack_require__.bind(__webpack_require__,8273))).runListen(command,options)};try{const program=(0,_cli_program_js__WEBPACK_IMPORTED_MODULE_6__.
r)(commands,_cli_version_js__WEBPACK_IMPORTED_MODULE_22__.x);(0,_cli_program_js__WEBPACK_IMPORTED_MODULE_6__.M)(program,args),await program.parseAsync(args,{from:"\
user"})}catch(error){if(!(error instanceof commander__WEBPACK_IMPORTED_MODULE_2__.b7))throw error;process.exitCode=error.exitCode===0?DONE:WRONG_USAGE}}__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)}),7501:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l0:()=>KNOWN_SYSTEMS,Od:()=>scopeOf,sm:()=>valuesOf});var message_values=__webpack_require__(1731),template_values=__webpack_require__(582);const GITHUB={identity:[
"GITHUB_REPOSITORY","GITHUB_RUN_ID","GITHUB_JOB"],optional:["GITHUB_ACTION"],values:template_values.I},CI_SYSTEMS=[{name:"forgejo",mark:"FORGEJO_ACTIONS",...GITHUB},
{name:"gitea",mark:"GITEA_ACTIONS",...GITHUB},{name:"github",mark:"GITHUB_ACTIONS",...GITHUB},{name:"gitlab",mark:"GITLAB_CI",identity:["CI_PROJECT_PATH","CI_PI\
PELINE_ID","CI_JOB_NAME"],optional:[],values:env=>({repository:env.CI_PROJECT_PATH??"",workflow:env.CI_PIPELINE_NAME??"",job:env.CI_JOB_NAME??"",run_url:env.CI_PIPELINE_URL??
"",run_number:env.CI_PIPELINE_IID??"",event:env.CI_PIPELINE_SOURCE??"",actor:env.GITLAB_USER_LOGIN??"",ref_name:env.CI_COMMIT_REF_NAME??"",tag:env.CI_COMMIT_TAG??
"",sha:env.CI_COMMIT_SHA??"",job_status:env.CI_JOB_STATUS??"",commit_subject:env.CI_COMMIT_TITLE??"",pull_request:pullRequest(env.CI_MERGE_REQUEST_IID,env.CI_MERGE_REQUEST_TITLE,
`${env.CI_MERGE_REQUEST_PROJECT_URL}/-/merge_requests/${env.CI_MERGE_REQUEST_IID}`)})},{name:"jenkins",mark:"JENKINS_URL",identity:["BUILD_TAG"],optional:["STAG\
E_NAME"],values:env=>({repository:repositoryIn(env.GIT_URL??""),workflow:env.JOB_NAME??"",job:env.STAGE_NAME??"",run_url:env.BUILD_URL??"",run_number:env.BUILD_NUMBER??
"",actor:env.BUILD_USER_ID??env.CHANGE_AUTHOR??"",ref_name:env.BRANCH_NAME??(env.GIT_BRANCH??"").replace(/^origin\//,""),tag:env.TAG_NAME??"",sha:env.GIT_COMMIT??
"",pull_request:pullRequest(env.CHANGE_ID,env.CHANGE_TITLE,env.CHANGE_URL)})},{name:"teamcity",mark:"TEAMCITY_VERSION",identity:["TEAMCITY_PROJECT_NAME","TEAMCI\
TY_BUILDCONF_NAME","BUILD_NUMBER"],optional:[],values:env=>({workflow:env.TEAMCITY_PROJECT_NAME??"",job:env.TEAMCITY_BUILDCONF_NAME??"",run_url:env.BUILD_URL??"",
run_number:env.BUILD_NUMBER??"",sha:env.BUILD_VCS_NUMBER??""})},{name:"woodpecker",mark:"CI_SYSTEM_NAME",identity:["CI_REPO","CI_PIPELINE_NUMBER"],optional:["CI\
_WORKFLOW_NAME","CI_STEP_NAME"],values:env=>({repository:env.CI_REPO??"",workflow:env.CI_WORKFLOW_NAME??"",job:env.CI_STEP_NAME??"",job_status:env.CI_PIPELINE_STATUS??
"",run_url:env.CI_PIPELINE_URL??"",run_number:env.CI_PIPELINE_NUMBER??"",event:env.CI_PIPELINE_EVENT??"",actor:env.CI_COMMIT_AUTHOR??"",ref_name:env.CI_COMMIT_TAG||
(env.CI_COMMIT_BRANCH??""),tag:env.CI_COMMIT_TAG??"",sha:env.CI_COMMIT_SHA??"",commit_subject:subjectOf(env.CI_COMMIT_MESSAGE),pull_request:pullRequest(env.CI_COMMIT_PULL_REQUEST)})},
{name:"drone",mark:"DRONE",identity:["DRONE_REPO","DRONE_BUILD_NUMBER"],optional:["DRONE_STAGE_NAME","DRONE_STEP_NAME"],values:env=>({repository:env.DRONE_REPO??
"",workflow:env.DRONE_STAGE_NAME??"",job:env.DRONE_STEP_NAME??"",job_status:env.DRONE_BUILD_STATUS??"",run_url:env.DRONE_BUILD_LINK??"",run_number:env.DRONE_BUILD_NUMBER??
"",event:env.DRONE_BUILD_EVENT??"",actor:env.DRONE_COMMIT_AUTHOR??"",ref_name:env.DRONE_TAG||(env.DRONE_BRANCH??""),tag:env.DRONE_TAG??"",sha:env.DRONE_COMMIT_SHA??
"",commit_subject:subjectOf(env.DRONE_COMMIT_MESSAGE),pull_request:pullRequest(env.DRONE_PULL_REQUEST,env.DRONE_PULL_REQUEST_TITLE)})},{name:"circleci",mark:"CI\
RCLECI",identity:["CIRCLE_PIPELINE_ID","CIRCLE_JOB"],optional:["CIRCLE_NODE_INDEX"],values:env=>({repository:[env.CIRCLE_PROJECT_USERNAME,env.CIRCLE_PROJECT_REPONAME].
filter(Boolean).join("/"),job:env.CIRCLE_JOB??"",run_url:env.CIRCLE_BUILD_URL??"",run_number:env.CIRCLE_BUILD_NUM??"",actor:env.CIRCLE_USERNAME??"",ref_name:env.
CIRCLE_TAG||(env.CIRCLE_BRANCH??""),tag:env.CIRCLE_TAG??"",sha:env.CIRCLE_SHA1??"",pull_request:pullRequest(/\/(\d+)$/.exec(env.CIRCLE_PULL_REQUEST??"")?.[1],"",
env.CIRCLE_PULL_REQUEST)})},{name:"azure",mark:"TF_BUILD",identity:["SYSTEM_TEAMPROJECT","BUILD_BUILDID"],optional:["SYSTEM_STAGENAME","SYSTEM_JOBNAME"],values:env=>({
repository:env.BUILD_REPOSITORY_NAME??"",workflow:env.BUILD_DEFINITIONNAME??"",job:env.SYSTEM_JOBNAME??"",job_status:(env.AGENT_JOBSTATUS??"").toLowerCase(),run_url:`${env.
SYSTEM_TEAMFOUNDATIONCOLLECTIONURI??""}${encodeURIComponent(env.SYSTEM_TEAMPROJECT??"")}/_build/results?buildId=${env.BUILD_BUILDID??""}`,run_number:env.BUILD_BUILDNUMBER??
"",attempt:env.SYSTEM_JOBATTEMPT??"",event:env.BUILD_REASON??"",actor:env.BUILD_REQUESTEDFOR??"",ref_name:(env.BUILD_SOURCEBRANCH??"").replace(/^refs\/(heads|tags)\//,
""),tag:/^refs\/tags\/(.+)$/.exec(env.BUILD_SOURCEBRANCH??"")?.[1]??"",sha:env.BUILD_SOURCEVERSION??"",commit_subject:subjectOf(env.BUILD_SOURCEVERSIONMESSAGE),
pull_request:pullRequest(env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER??env.SYSTEM_PULLREQUEST_PULLREQUESTID)})},{name:"bitbucket",mark:"BITBUCKET_BUILD_NUMBER",identity:[
"BITBUCKET_REPO_FULL_NAME","BITBUCKET_BUILD_NUMBER"],optional:["BITBUCKET_STEP_UUID"],values:env=>({repository:env.BITBUCKET_REPO_FULL_NAME??"",job_status:env.BITBUCKET_EXIT_CODE?
env.BITBUCKET_EXIT_CODE==="0"?"success":"failure":"",run_url:`https://bitbucket.org/${env.BITBUCKET_REPO_FULL_NAME??""}/pipelines/results/${env.BITBUCKET_BUILD_NUMBER??
""}`,run_number:env.BITBUCKET_BUILD_NUMBER??"",ref_name:env.BITBUCKET_TAG||(env.BITBUCKET_BRANCH??""),tag:env.BITBUCKET_TAG??"",sha:env.BITBUCKET_COMMIT??"",pull_request:pullRequest(
env.BITBUCKET_PR_ID)})}];function subjectOf(message=""){return message.split(/\r?\n/,1)[0]??""}function pullRequest(number="",title="",url=""){return number===""?
null:{number,title,url}}function repositoryIn(url){return/^(?:[a-z+]+:\/\/[^/]+\/|[^/]*:)(.+?)(?:\.git)?\/?$/i.exec(url)?.[1]??""}function scopeOf(runId,env){return typeof runId!=
"string"?identityOf(env):runId.trim()===""?null:`run-id/${runId}`}function identityOf(env){const system=systemOf(env);if(!system||system.identity.some(name=>!env[name]))
return null;const parts=[...system.identity,...system.optional].map(name=>env[name]??"");return[system.name,...parts].join("/")}function valuesOf(env){const values={
...message_values.RM,...systemOf(env)?.values(env)};return{...values,short_sha:values.sha.slice(0,7)}}const KNOWN_SYSTEMS=CI_SYSTEMS.map(({name,identity,optional})=>`${name}\
: ${[...identity,...optional].join(", ")}`);function systemOf(env){return CI_SYSTEMS.find(({mark})=>env[mark])}}),2834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>createTerminalLog});var node_util__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7975),cli_progress__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1524),_text_safe_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1032),_text_units_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7522);function createTerminalLog(redactor,options){
const stream=options.stream??process.stderr,bar=stream.isTTY?createBar(stream):null,write=(style,mark,text)=>{const line=`${(0,node_util__WEBPACK_IMPORTED_MODULE_0__.
styleText)(style,mark+(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_2__.TN)(redactor.redact(text)),{stream})}
`;try{bar?.above(line)||stream.write(line)}catch{}};return{...{phase:title=>write("bold","",title),info:line=>write("reset","  ",line),warning:(line,about)=>write(
"yellow","Warning: ",withCode(line,about?.title)),error:(line,about)=>write("red","Error: ",withCode(line,about?.title)),debug:line=>{options.debug&&write("dim",
"  ",line)}},...bar?{progress:bar.show}:{},end:()=>bar?.end()}}function withCode(line,code){return code===void 0?line:`${line} [${code}]`}function createBar(stream){
let shown=null;const end=()=>{shown?.bars.update(),shown?.bars.stop(),shown=null};return{show(bytes,total,over){if(shown===null&&!over){const bars=new cli_progress__WEBPACK_IMPORTED_MODULE_1__.
MultiBar({stream,format:"  {bar} {percentage} % of {size}",barsize:30,barCompleteChar:"\u2588",barIncompleteChar:"\u2591",clearOnComplete:!0,linewrap:!0,gracefulExit:!1}),
one=bars.create(total,0);shown={bars,update:(value,payload)=>one.update(value,payload)}}shown?.update(bytes,{size:(0,_text_units_js__WEBPACK_IMPORTED_MODULE_3__.
Xq)(total)}),over&&end()},above(line){return shown?.bars.log(line),shown!==null},end}}}),1510:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K0:()=>rawInputsFrom,jn:()=>AUTHORIZE_OPTIONS,m5:()=>CHECK_OPTIONS,px:()=>DOCTOR_OPTIONS,ti:()=>describeOption,yx:()=>POST_OPTIONS});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3879),_media_disk_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2509),_secrets_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2569);const CHECK_OPTIONS={
working_directory:{value:"folder",about:"folder that the patterns begin at, inside the workspace"},if_no_files_found:{value:"what",about:"error, warn or ignore"},
limits:{value:"yaml",about:'other size limits, such as "file: 10 MB"'},on_invalid:{value:"what",about:"fail: one bad file, and nothing is sent; skip: send the o\
thers"},message:{value:"text",about:"text sent before the files; a Mustache template"},job_status:{value:"status",about:"how the job went, for {{job_status}} in\
 a template"},message_format:{value:"format",about:"template, or text: sent as it stands"},message_file:{value:"path",about:"the same, from a file"},buttons:{value:"\
yaml",about:"buttons under the text: a list of {caption, link, icon}"},receiver_buttons:{value:"yaml",about:"buttons for the other side of a chat about a post"},
results_file:{value:"path",about:"file to write the results of each file to, as JSON"},conversation_type:{value:"kind",about:"bot (a chat of your app\u2019s bot) or \
post (a chat about a post)"}},POST_OPTIONS={conversation_id:{value:"id",about:"chat to send to; may be repeated",many:!0},user_id:{value:"id",about:"user to sen\
d to, from your app\u2019s bot; one only"},media_tokens:{value:"token",about:"token of an earlier upload, sent before the files; may be repeated",many:!0},dry_run:{
about:"check only, as the command check does"},send:{about:"upload only, and print the media tokens"},receipt:{value:"path",about:"file that keeps what was sent\
, so that a second try sends nothing twice"},on_unknown:{value:"what",about:"a message that a receipt is in doubt about: fail or resend"},on_changed:{value:"wha\
t",about:"a file that an earlier attempt sent with another content: skip or send"},concurrency:{value:"number",about:"uploads at a time, 1 to 16"},retries:{value:"\
number",about:"further tries of a request, 0 to 10"},timeout:{value:"seconds",about:"without progress before a request is given up, 1 to 3600"},client_id:{value:"\
slug",about:"your app, for a refresh of the access token"},redirect_uri:{value:"url",about:"the one that the consent was given with, for a refresh"},refresh_token_file:{
value:"path",about:"where the newest refresh token is kept, outside the workspace"},api_url:{value:"url",about:"base of the API"},upload_url:{value:"url",about:"\
base of the upload host"},oauth_url:{value:"url",about:"base of the OAuth host"}},{client_id,redirect_uri,refresh_token_file,api_url,upload_url,oauth_url}=POST_OPTIONS,
HOSTS={api_url,upload_url,oauth_url},DOCTOR_OPTIONS={client_id,redirect_uri,refresh_token_file,...HOSTS},AUTHORIZE_OPTIONS={client_id:{...client_id,about:"your \
app\u2019s slug"},redirect_uri:{...redirect_uri,about:"address that is registered for your app; http on loopback is listened on"},refresh_token_file:{...refresh_token_file,
about:"file to keep the refresh token in, outside this folder"},refresh_token_secret:{value:"name",about:"GitHub secret to keep it in: NAME or ENVIRONMENT/NAME \
(needs DIVAR_GITHUB_TOKEN)"},...HOSTS};function describeOption(input,{value,about,many}){const name=input.replaceAll("_","-"),entry=_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__.
mc[input],fallback=value&&"default"in entry?` (default: ${entry.default})`:"";return{flags:input==="send"?"--no-send":value?`--${name} <${value}>`:`--${name}`,about:about+
fallback,many:many===!0}}const PATHS=["message_file","receipt","refresh_token_file","results_file"];function rawInputsFrom(options,files,{cwd,workspace},env){const start=(0,_media_disk_js__WEBPACK_IMPORTED_MODULE_3__.
UO)(cwd,workspace)?cwd:workspace,given=Object.keys({...CHECK_OPTIONS,...POST_OPTIONS,...AUTHORIZE_OPTIONS}).flatMap(input=>{const value=options[input.replace(/_([a-z])/g,
(_,letter)=>letter.toUpperCase())];if(value===void 0)return[];const text=Array.isArray(value)?value.join(`
`):String(value);return[[input,PATHS.includes(input)&&text!==""?(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start,text):text]]}),base=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(start,String(options.workingDirectory??""));return{...Object.fromEntries(given),working_directory:base===workspace?"":base,...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__.
ql)(env),files:files.map(file=>patternOf(file,base)).join(`
`)}}function patternOf(file,base){if(!/[*?[\]\\#!~]/.test(file)||!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(base,file)))return file;const literal=(process.platform==="win32"?file:file.replaceAll("\\","\\\\")).replace(/[*?[\]]/g,"[$&]");return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(file)?literal:`./${literal}`}}),6237:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{r:()=>createProgram,M:()=>refuseUnknownCommand});var commander=__webpack_require__(8265),values=__webpack_require__(1731),nearest=__webpack_require__(5895),safe=__webpack_require__(
1032),ci=__webpack_require__(7501),table=__webpack_require__(3879),options=__webpack_require__(1510);function addInputs(command,inputs){for(const input of table.
Qh){const text=inputs[input];if(!text)continue;const{flags,about,many}=(0,options.ti)(input,text),option=new commander.c$(flags,about);many&&option.argParser(collect),
command.addOption(option)}}function collect(value,before){return[...before??[],value]}function readPort(text){const port=Number(text);if(/^\d+$/.test(text)&&port<=
65535)return port;throw new commander.Di("Allowed: 0 to 65535.")}var secrets=__webpack_require__(2569);function addSetupCommands(program,commands){const doctor=program.
command("doctor").description("say what works, and what does not, without sending anything to a chat").action(options2=>commands.doctor(options2)).addHelpText("\
after",ABOUT_DOCTOR);addInputs(doctor,options.px),doctor.option("--json","print the points as one JSON object").option("--debug","tell more");const authorize=program.
command("authorize").description("ask a user for consent, once, and keep the refresh token").addOption(new commander.c$("--for <target>","what the consent is fo\
r: user, post:CONVERSATION_ID or supplier")).addOption(new commander.c$("--scope <scope>","scope to ask for; may be repeated").argParser(collect)).action(options2=>commands.
authorize(options2)).addHelpText("after",ABOUT_AUTHORIZE);addInputs(authorize,options.jn),authorize.option("--repository <owner/name>","repository of the secret").
option("--print","print both tokens instead of keeping one").option("--debug","tell more"),program.command("listen").description("receive your app\u2019s events, and\
 print the id of each chat in which somebody writes").addOption(new commander.c$("--port <number>","port to listen on; 0 for any free one").default(DEFAULT_PORT).
argParser(readPort)).option("--host <address>","address to listen on","127.0.0.1").option("--once","end after the first chat",!1).option("--debug","tell more").
action(({port,host,once,...options2})=>commands.listen({port,host,once},options2)).addHelpText("after",ABOUT_LISTEN)}const DEFAULT_PORT=8787,ABOUT_DOCTOR=`
One line a point: ok, failed (with what to do), or not known. Nothing is sent to a chat, and a refresh token is not
used. Examined are the three hosts, DIVAR_API_KEY, DIVAR_ACCESS_TOKEN, and whether DIVAR_REFRESH_TOKEN has all that a
refresh needs (DIVAR_CLIENT_SECRET, --client-id, --redirect-uri, --refresh-token-file).

Exit code: 0 nothing failed; 1 a point failed; 2 wrong usage.
`,ABOUT_AUTHORIZE=`
Give one of --refresh-token-file, --refresh-token-secret and --print. Whatever keeps the token is tried before the user
is asked. Further scopes: offline_access is always asked for, and USER_ID by --for user.

Secrets come from the environment: DIVAR_CLIENT_SECRET; DIVAR_API_KEY, to tell the user\u2019s id; DIVAR_GITHUB_TOKEN, to
write a secret (a fine-grained token with \u201CSecrets: read and write\u201D on that repository).

  # Messages to a user of your bot. The browser comes back to this machine.
  divar-chat-media authorize --for user --client-id SLUG --redirect-uri http://localhost:8765/callback \\
    --refresh-token-file ~/divar-refresh-token

  # Into a GitHub secret. The address that the browser ends on is pasted.
  divar-chat-media authorize --for supplier --client-id SLUG --redirect-uri https://app.example/callback \\
    --refresh-token-secret DIVAR_REFRESH_TOKEN --repository OWNER/NAME

Exit code: 0 the tokens are kept or printed; 1 no consent, or it could not be used; 2 wrong usage.
`,ABOUT_LISTEN=`
DIVAR_IDENTIFICATION_KEY holds the identification key of the panel; requests without it are refused. The ids are
written to the standard output, all else to the standard error:

  CHAT=$(divar-chat-media listen --once)

Exit code: 0 ended as asked; 1 nothing arrived, or the address can\u2019t be used; 2 wrong usage.
`;function refuseUnknownCommand(program,args){const[command=""]=args.filter(arg=>!arg.startsWith("-")),known=program.commands.map(one=>one.name());if(command===
""||command==="help"||known.includes(command))return;const similar=(0,nearest.p)(command,known),guess=similar===null?"":`
(Did you mean ${similar}?)`;program.error(`error: unknown command '${(0,safe.TN)(command)}'${guess}`,{code:"commander.unknownCommand"})}function createProgram(commands,version){
const program=new commander.uB("divar-chat-media").description("Posts files into Divar chats: checks every file first, sends nothing twice.").version(version).addHelpText(
"after",EXAMPLES).configureOutput({outputError:(text,write)=>write(text.replace(/(unknown option '[^'=]*)=[^']*'/,"$1'"))}).showHelpAfterError("Try --help.").exitOverride(),
check=program.command("check").description("check files (and a message) without sending; needs no key and no network").argument("<files...>",'files, or quoted p\
atterns such as "out/**/*.png"; "!\u2026" takes away again').action((files,_options,command)=>commands.check(files,command.opts()));addInputs(check,options.m5),
addCommon(check);const post=program.command("post").description("check files, upload them and send them to chats").argument("[files...]",'files, or quoted patte\
rns such as "out/**/*.png"; "!\u2026" takes away again').action((files,_options,command)=>commands.post(files,command.opts())).addHelpText("after",ABOUT_POST);return addInputs(
post,{...options.yx,...options.m5}),post.option("--run-id <id>","what tells this run from others in a receipt, where the CI does not"),addCommon(post),addSetupCommands(
program,commands),program.command("sandbox").description("run a stand-in for Divar on this machine, to try things out").addOption(new commander.c$("--port <numb\
er>","port to listen on").default(0,"any free one").argParser(readPort)).option("--json",'print one line {"url", "port"} for programs',!1).addOption(new commander.
c$("--events-url <url>","where a message that a user writes on the page is sent to, with the header Authorization (DIVAR_IDENTIFICATION_KEY, by default sandbox-\
identification-key)").argParser(readEventsUrl)).addHelpText("after",ABOUT_SANDBOX).action(options2=>commands.sandbox(options2)),program}function addCommon(command){
command.option("--workspace <folder>","folder that no file may lie outside of (default: the current one)").option("--json","print the results as one JSON object\
 on standard output").option("--dotenv <path>","write the results as DIVAR_NAME=value, as GitLab and Docker read them").option("--shell <path>","the same with q\
uotes, for \u201C. ./path\u201D in a shell").option("--debug","tell more")}function readEventsUrl(text){if(URL.canParse(text)&&/^https?:/i.test(text))return text;
throw new commander.Di("Allowed: an http or https address.")}const EXAMPLES=`
Examples:
  # Would these be taken? Nothing is sent.
  divar-chat-media check report.pdf "screenshots/*.png"

  # Send a text and files to a chat of your bot.
  export DIVAR_API_KEY=\u2026
  divar-chat-media post --conversation-id CHAT --message "\u0646\u0633\u062E\u0647\u0654 \u062A\u0627\u0632\u0647" app.mp4 notes.pdf

  # In CI: a second try of the same job sends only what is missing; the results as JSON.
  divar-chat-media post --conversation-id CHAT --receipt receipt.jsonl --json out/*.png | jq .status

  # From nothing to the first message: the chat\u2019s id, a user\u2019s consent, and what works.
  divar-chat-media listen
  divar-chat-media authorize --for user --client-id SLUG --redirect-uri http://localhost:8765/callback --print
  divar-chat-media doctor

  # Try it without a key: this stands in for Divar, and says how to send to it.
  divar-chat-media sandbox

Secrets come from the environment only:
  ${secrets.VP.map(({variable})=>variable).join(", ")}

Exit code: 0 done as asked; 1 not all of it could be done, and the errors say what; 2 wrong usage or options,
and nothing was sent. More about a command: divar-chat-media post --help
`,ABOUT_POST=`
Values that message, captions and links may name, as in {{date_fa}} (empty where a CI does not tell them):
${wrapped(values.zL)}

A receipt belongs to one run. What tells a run from others, and stays when it is tried again:
${ci.l0.map(line=>`  ${line}`).join(`
`)}
Anywhere else give --run-id, such as a build number: the same for a second try, another for a new run.

Secrets come from the environment only: ${secrets.VP.map(({variable})=>variable).join(", ")}
`,ABOUT_SANDBOX=`
Ready-made: the API key sandbox-key; the access token sandbox-access-token of the user sandbox-user; for a refresh
sandbox-refresh-token, the app sandbox-app, its secret sandbox-secret and https://example.com/callback.
Two minutes after the first refresh both tokens are refused, as Divar does it: use the new pair, or restart.
`;function wrapped(names){return names.join(", ").replace(/(.{1,76})(?: |$)/g,`  $1
`).trimEnd()}}),5846:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>resultsAsJson,
Y:()=>resultsAsVariables});var _report_outputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7954),_text_safe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1032);const TOO_LONG=["results","message_deliveries"];function resultsAsJson(report){return(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.EL)((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__.
uN)(report))}function resultsAsVariables(report,quoting){return Object.entries((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(report)).filter(([name])=>!TOO_LONG.
includes(name)).map(([name,text])=>{const line=text.replace(/[\r\n]+/g," ");return`DIVAR_${name.toUpperCase()}=${quoting==="none"?line:`'${line.replaceAll("'","\
'\\''")}'`}
`}).join("")}}),2569:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{VP:()=>SECRET_VARIABLES,
be:()=>refuseSecretArguments,ql:()=>readSecrets});var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3879);const SECRET_VARIABLES=_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__.
Qh.filter(input=>(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__.$f)(input)&&input!=="github_token").map(input=>({input,variable:`DIVAR_${input.toUpperCase()}`}));
function readSecrets(env){return Object.fromEntries(SECRET_VARIABLES.map(({input,variable})=>[input,env[variable]??""]))}const SETUP_VARIABLES={"github-token":"\
DIVAR_GITHUB_TOKEN","identification-key":"DIVAR_IDENTIFICATION_KEY"},HARMLESS=["media-token","media-tokens","refresh-token-secret"];function refuseSecretArguments(args){
for(const arg of args){if(arg==="--")return null;const name=/^--?([^=]+)/.exec(arg)?.[1]?.toLowerCase().replaceAll("_","-")??"";if(HARMLESS.includes(name)||!/(^|-)(api-?key|key|token|secret|password)$/.
test(name))continue;const known=SECRET_VARIABLES.find(({input})=>name.endsWith(input.replaceAll("_","-"))),ofSetup=Object.entries(SETUP_VARIABLES).find(([ending])=>name.
endsWith(ending))?.[1],variables=known?.variable??ofSetup??SECRET_VARIABLES.map(({variable})=>variable).join(", ");return`--${name} is not an option: secrets co\
me from the environment only (${variables}), since arguments are seen by every user of the machine and stay in the shell\u2019s history. If a real one was given here\
, replace it.`}return null}}),8097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>openSetupStore,
P:()=>openTokenStore});var _credentials_token_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5847);async function openTokenStore(location){if(location.
kind==="file")return(0,_credentials_token_file_js__WEBPACK_IMPORTED_MODULE_0__.n)(location.path);throw new Error("refresh_token_secret is for the action only")}
async function openSetupStore({location,repository},env,{redactor,forceSignal}){if(location.kind==="file")return(0,_credentials_token_file_js__WEBPACK_IMPORTED_MODULE_0__.
n)(location.path);const{secretTokenStore}=await Promise.all([__webpack_require__.e(728),__webpack_require__.e(734),__webpack_require__.e(821),__webpack_require__.
e(677)]).then(__webpack_require__.bind(__webpack_require__,5677)),[owner="",repo=""]=repository.split("/"),apiUrl=env.GITHUB_API_URL||"https://api.github.com";return secretTokenStore(
location.secret,{apiUrl,repository:{owner,repo},redactor,forceSignal})}}),3396:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>VERSION});const VERSION="0.1.0"}),8928:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>inOptionWords});var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3879),_secrets_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2569);function optionOf(input){return input==="files"?"FILES":input==="github_token"?"DIVAR_GITHUB_TOKEN":_secrets_js__WEBPACK_IMPORTED_MODULE_1__.VP.find(one=>one.
input===input)?.variable??`--${input.replaceAll("_","-")}`}function inOptionWords(message){return message.replace("refresh_token_secret is empty, and so is refr\
esh_token_file","refresh_token_file is empty").split(/(“[^”]*”)/).map(part=>part.startsWith("\u201C")?part:translate(part)).join("").replace(/^Input /,"")}
function translate(text){return text.replaceAll("dry_run: true","--dry-run").replaceAll("send: false","--no-send").replace("media_tokens, message and message_fi\
le","media_tokens, --message and message_file").replace(/\b([a-z]+(?:_[a-z]+)+)\b(: (?=(?:fail|skip|resend|post|bot|error|warn|ignore)\b))?/g,(whole,name,colon)=>isInput(
name)?optionOf(name)+(colon?" ":""):whole).replace(/^Input (files|message|buttons|limits|receipt|concurrency|retries|timeout|send)\b/,(_,name)=>optionOf(name))}
function isInput(name){return _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__.Qh.includes(name)}}),5895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>nearest});var leven__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3495);function nearest(word,candidates){const maxDistance=Math.
max(2,Math.floor(word.length/3));return(0,leven__WEBPACK_IMPORTED_MODULE_0__.h)(word,candidates,{maxDistance})??null}})};
