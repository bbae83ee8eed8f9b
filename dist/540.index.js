export const id=540,ids=[540],modules={8211:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{w:()=>createGitHubLog});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5360),_text_safe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1032);function createGitHubLog(redactor){let open=!1,failure=null;process.stdout.on("error",error=>{failure??=error});const write=call=>{try{call()}catch(error){
failure??=error}},clean=text=>(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.TN)(redactor.redact(text)),end=()=>{open&&write(_actions_core__WEBPACK_IMPORTED_MODULE_0__.
N4),open=!1},annotation=(about={})=>({...about.file===void 0?{}:{file:clean(about.file)},...about.title===void 0?{}:{title:clean(about.title)}});return{phase(title){
end(),write(()=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh(clean(title))),open=!0},info:line=>write(()=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(clean(line))),
warning:(line,about)=>write(()=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(clean(line),annotation(about))),error:(line,about)=>write(()=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.
z3(clean(line),annotation(about))),debug:line=>write(()=>_actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(clean(line))),end,failure:()=>failure}}}),6683:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>writeOutputs});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),_actions_core__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5360);function writeOutputs(outputs,path=process.env.GITHUB_OUTPUT){for(const[name,value]of Object.entries(outputs)){const size=path?(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(path,{throwIfNoEntry:!1})?.size:void 0;try{_actions_core__WEBPACK_IMPORTED_MODULE_1__.uH(name,value)}catch(error){throw path&&size!==void 0&&takeOut(path,
size),error}}}function takeOut(path,size){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path,size)}catch{}}}),380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>readGitHubValues});var _text_safe_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1032),_template_values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
582);function readGitHubValues(env,tools){return async({wanted,online})=>{const values=(0,_template_values_js__WEBPACK_IMPORTED_MODULE_1__.I)(env);if(![...wanted].
some(name=>name.split(".")[0]==="release")||values.release!==null||values.tag==="")return values;if(!online){tools.log.info("The release is not read, since noth\
ing will be sent: its notes are left out.");const url=`${(env.GITHUB_SERVER_URL??"").replace(/\/+$/,"")}/${values.repository}/releases/tag/${encodeURIComponent(
values.tag)}`;return{...values,release:{name:values.tag,url,notes:"\u2026"}}}if(tools.githubToken==="")return tools.log.warning("The template wants the tag\u2019s re\
lease, which this event does not carry: its values stay empty. Give github_token, to read them."),values;const{readRelease}=await Promise.all([__webpack_require__.
e(728),__webpack_require__.e(734),__webpack_require__.e(821),__webpack_require__.e(244)]).then(__webpack_require__.bind(__webpack_require__,6244)),apiUrl=env.GITHUB_API_URL||
"https://api.github.com",{githubToken,forceSignal,redactor}=tools,release=await readRelease({apiUrl,githubToken,forceSignal,redactor},values.tag);return release!==
null?{...values,release:(0,_template_values_js__WEBPACK_IMPORTED_MODULE_1__._)(release)}:(tools.log.warning(`The tag \u201C${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.
Kb)(values.tag,100)}\u201D has no release that github_token may read (a draft does not count): the values of release stay empty. Publish the release before this step\
, or give the job the permission contents: read.`),values)}}}),6050:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>readRunContext,y:()=>readRawInputs});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3879);function readRawInputs(env){return Object.fromEntries(_inputs_table_js__WEBPACK_IMPORTED_MODULE_1__.Qh.map(name=>[name,env[`INPUT_${name.toUpperCase()}`]??
""]))}function readRunContext(env){return{workspace:env.GITHUB_WORKSPACE||process.cwd(),...identifyRun(env),isForkedPullRequest:isForkedPullRequest(env),isHosted:env.
RUNNER_ENVIRONMENT==="github-hosted"}}function identifyRun(env){const{GITHUB_REPOSITORY="",GITHUB_RUN_ID,GITHUB_JOB="",GITHUB_ACTION=""}=env;if(!GITHUB_RUN_ID)return{
scope:null};const run=`${GITHUB_REPOSITORY}/${GITHUB_RUN_ID}/`,number=Number(env.GITHUB_RUN_ATTEMPT),attempt=Number.isInteger(number)&&number>0?{number,scopeStart:run}:
null;return{scope:`${run}${GITHUB_JOB}/${GITHUB_ACTION}`,attempt}}function isForkedPullRequest(env){if(!env.GITHUB_EVENT_NAME?.startsWith("pull_request")||!env.
GITHUB_EVENT_PATH)return!1;try{const event=JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH,"utf8")),{head,base}=event.pull_request;
return head.repo?.full_name!==base.repo.full_name}catch{return!1}}}),5925:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{S:()=>writeSummary});var core=__webpack_require__(5360),delivery=__webpack_require__(680),report_faults=__webpack_require__(4167),lines=__webpack_require__(
4847),html=__webpack_require__(6219),safe=__webpack_require__(1032),units=__webpack_require__(7522);function table(heads,rows){if(rows.length===0)return"";const row=(tag,cells)=>`\
<tr>${cells.map(one=>`<${tag}>${one}</${tag}>`).join("")}</tr>`;return`<table>
${[row("th",heads),...rows.map(cells=>row("td",cells))].join(`
`)}
</table>`}function list(lines2){return lines2.length===0?"":`<ul>${lines2.map(line=>`<li>${line}</li>`).join("")}</ul>`}function folded(title,content){return`<d\
etails>
<summary>${title}</summary>
${content}
</details>`}const MAX_BYTES=200*1024,MAX_ROWS=200,MAX_OPEN_ROWS=20;function summaryOf(report,redactor,env=process.env){const show=text=>(0,html.Z)((0,safe.TN)(redactor.
redact(text)));return["<h3>Divar Chat Media</h3>",`<p>${report.failed?"\u274C":report.results.some(({problems})=>problems.length>0)?"\u26A0\uFE0F":"\u2705"} ${show(
(0,lines.lA)(report))}</p>`,errorList(report.errors.map(show)),faultTable(report,show,readmeUrl(env)),fileTable(report.results,show),recipientTable(report,show)].
filter(Boolean).join(`
`)}async function writeSummary(report,redactor){await core.z.addRaw(`${summaryOf(report,redactor)}
`).write()}function faultTable(report,show,readme){const faults=(0,report_faults.i)((0,report_faults.x)(report)),rows=fitting(faults.slice(0,MAX_ROWS).map(({severity,
title,about,message})=>[severity==="error"?"\u274C":"\u26A0\uFE0F",summary_name(about,show),`${linked(title,show,readme)} ${show(message)}`]));return table(["",
"To look at","What and why"],rows)+more(faults.length-rows.length)}function fileTable(results,show){const rows=fitting(results.slice(0,MAX_ROWS).map(result=>[summary_name(
result.path??`media token ${result.media_token}`,show),show(result.format??result.media_type??""),result.size===null?"":unbroken((0,units.Xq)(result.size)),statusCell(
result)])),whole=table(["File","Type","Size","Status"],rows)+more(results.length-rows.length);return rows.length>MAX_OPEN_ROWS?folded(`${(0,units.U9)(results.length,
"file")}`,whole):whole}function statusCell({status,deliveries}){const done=deliveries.filter(delivery.K).length;return status==="failed"&&done>0?`sent to ${done}\
 of ${deliveries.length}`:status}function linked(title,show,readme){const code=`<code>${show(title)}</code>`;if(readme===null)return code;const section=title.includes(
" ")?"when-a-request-fails":"when-a-file-is-refused";return`<a href="${readme}#${section}">${code}</a>`}function readmeUrl({GITHUB_SERVER_URL="",GITHUB_ACTION_REPOSITORY="",
GITHUB_ACTION_REF=""}){return/^https:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL)&&/^[\w.-]+\/[\w.-]+$/.test(GITHUB_ACTION_REPOSITORY)&&/^[\w./-]+$/.test(GITHUB_ACTION_REF)?
`${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/README.md`:null}function recipientTable(report,show){const byRecipient=new Map;for(const delivery2 of[
...report.messageDeliveries,...report.results.flatMap(result=>result.deliveries)]){const others=byRecipient.get(delivery2.recipient);others?others.push(delivery2):
byRecipient.set(delivery2.recipient,[delivery2])}const counted=[...byRecipient].map(([recipient,deliveries])=>{const done=deliveries.filter(delivery.K).length,inDoubt=deliveries.
filter(({status})=>status==="unknown").length;return{recipient,done,inDoubt,open:deliveries.length-done-inDoubt}}),doubts=counted.some(({inDoubt})=>inDoubt>0),rows=fitting(
counted.slice(0,MAX_ROWS).map(({recipient,done,inDoubt,open})=>[summary_name(recipient,show),String(done),...doubts?[String(inDoubt)]:[],String(open)])),heads=[
"Recipient","Delivered",...doubts?["In doubt"]:[],"Not delivered"];return table(heads,rows)+more(counted.length-rows.length)}function errorList(errors){const lines2=fitting(
errors.slice(0,MAX_ROWS).map(error=>[error])).flat(),rest=errors.length-lines2.length;return list(rest>0?[...lines2,`\u2026 and ${rest} more: see the log.`]:lines2)}
function fitting(rows){let bytes=0;const end=rows.findIndex(cells=>(bytes+=Buffer.byteLength(cells.join(""))+64,bytes>MAX_BYTES));return end===-1?rows:rows.slice(
0,end)}function summary_name(text,show){return`<bdi>${show(text)}</bdi>`}function more(rows){return rows>0?`<p>\u2026 and ${rows} more: see the output <code>res\
ults</code>.</p>`:""}function unbroken(text){return text.replaceAll(" ","\xA0")}}),3496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>openTokenStore});var _credentials_token_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5847);async function openTokenStore(location,env,tools){
if(location.kind==="file")return(0,_credentials_token_file_js__WEBPACK_IMPORTED_MODULE_0__.n)(location.path);const{secretTokenStore}=await Promise.all([__webpack_require__.
e(728),__webpack_require__.e(734),__webpack_require__.e(821),__webpack_require__.e(677)]).then(__webpack_require__.bind(__webpack_require__,5677)),apiUrl=env.GITHUB_API_URL||
"https://api.github.com";return secretTokenStore(location.secret,{apiUrl,...tools})}}),8540:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.r(__webpack_exports__);var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5360),_github_log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8211),_github_outputs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6683),_github_read_values_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
380),_github_run_context_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6050),_github_summary_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(5925),_github_token_store_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
3496),_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(3879),_report_annotations_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(86),_report_lines_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
4847),_report_outputs_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(7954),_report_results_file_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(5477),
_report_write_each_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(9185),_run_run_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(9908),_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
5998),_runtime_clock_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(2748),_runtime_exit_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(8600),_text_redact_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
6170);const redactor=(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_13__.l)(_actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq),raw=(0,_github_run_context_js__WEBPACK_IMPORTED_MODULE_4__.
y)(process.env);for(const value of(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_7__.VX)(raw))redactor.add(value);const log=(0,_github_log_js__WEBPACK_IMPORTED_MODULE_1__.
w)(redactor),signals=(0,_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_14__.F)(),{forceSignal}=signals,{report,destinations}=await(0,_run_run_js__WEBPACK_IMPORTED_MODULE_11__.
e)(raw,(0,_github_run_context_js__WEBPACK_IMPORTED_MODULE_4__.$)(process.env),{clock:_runtime_clock_js__WEBPACK_IMPORTED_MODULE_12__.m,log,redactor,openTokenStore:location=>(0,_github_token_store_js__WEBPACK_IMPORTED_MODULE_6__.
P)(location,process.env,{redactor,forceSignal}),readValues:(0,_github_read_values_js__WEBPACK_IMPORTED_MODULE_3__.u)(process.env,{githubToken:raw.github_token?.
trim()??"",log,redactor,forceSignal}),...signals});log.end();const{jobSummary,resultsFile}=destinations;(0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_9__.dN)(report)&&
log.warning("The output results is longer than the 1 MB that GitHub allows, so it holds path, media_token and status only. Give results_file to have all of it i\
n a file.");const errors=await(0,_report_write_each_js__WEBPACK_IMPORTED_MODULE_15__.T)([{name:"The outputs",write:()=>(0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_2__.
K)((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_9__.Yz)(report))},...resultsFile===null?[]:[{name:"results_file",write:()=>(0,_report_results_file_js__WEBPACK_IMPORTED_MODULE_10__.
A)(resultsFile,report)}]]);(0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_16__.f)(report,log);for(const error of errors)log.error(error);if(log.failure()!==
null&&errors.push((0,_report_write_each_js__WEBPACK_IMPORTED_MODULE_15__.p)("The log",log.failure())),jobSummary&&process.env.GITHUB_STEP_SUMMARY){const write=()=>(0,_github_summary_js__WEBPACK_IMPORTED_MODULE_5__.
S)({...report,errors:[...report.errors,...errors]},redactor),unwrittenSummary=await(0,_report_write_each_js__WEBPACK_IMPORTED_MODULE_15__.T)([{name:"The job sum\
mary",write}]);for(const error of unwrittenSummary)log.error(error);errors.push(...unwrittenSummary)}log.info((0,_report_lines_js__WEBPACK_IMPORTED_MODULE_8__.lA)(
report)),(0,_runtime_exit_js__WEBPACK_IMPORTED_MODULE_17__.C)(report.failed||errors.length>0?1:0),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},
1)})};
