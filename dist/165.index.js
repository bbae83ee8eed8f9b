export const id=165,ids=[165,143],modules={2114:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_J:()=>MAX_IN_A_ROW,kD:()=>linkProblem,pX:()=>MAX_ROWS});const MAX_ROWS=3,MAX_IN_A_ROW=3,LINK_SCHEMES=["https:","http:","tel:","divar:"];function linkProblem(link){
const url=/\s/.test(link)||!URL.canParse(link)?null:new URL(link);if(url===null||!LINK_SCHEMES.includes(url.protocol)||!hasTarget(link))return"it is no link tha\
t a button can open; allowed: https://HOST/\u2026, http://\u2026, tel:+98\u2026 or divar://\u2026, without blanks";const{username,password}=url;return username||
password?"it holds a user name or a password, which everybody in the chat would see":null}function hasTarget(link){return/^(https?:\/\/[^/]|tel:\+?\d|divar:[^:]*\w)/i.
test(link)}}),4165:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{prepareMessage:()=>prepareMessage});
var units=__webpack_require__(7522),read_values=__webpack_require__(6844),kenar_buttons=__webpack_require__(2114),safe=__webpack_require__(1032),message_template=__webpack_require__(
9143),message_values=__webpack_require__(1731);function namesIn(template){const names=new Set,note=text=>{for(const name of(0,message_template.checkTemplate)(text).
names)names.add(name);return text};template.message!==null&&template.messageFormat==="template"&&note(template.message);for(const grid of[template.buttons,template.
receiverButtons])grid&&mapTexts(grid,note,note);return names}function renderMessage(template,values){const problems=[],forText=(0,message_values.K0)(values,"tex\
t"),forLinks=(0,message_values.K0)(values,"link"),fillIn=(input,text2,known)=>{const filled=(0,message_template.X)(text2,known);return filled!==null?filled:(problems.
push(`${input}: filled in it has more than ${message_values.$D} bytes (64 KiB). Use fewer or shorter values.`),"?")},text=template.message===null||template.messageFormat===
"text"?template.message:fillIn("message",template.message,forText);text!==null&&text.trim()===""&&problems.push("message: the template gives an empty text. Its \
values are empty for this run.");const fillInGrid=(input,grid)=>{if(grid===null)return{};const filled=mapTexts(grid,caption=>fillIn(input,caption,forText),link=>fillIn(
input,link,forLinks).trim());return problems.push(...problemsOf(filled).map(problem=>`${input}: ${problem}`)),input==="buttons"?{own:filled}:{receiver:filled}},
buttons={...fillInGrid("buttons",template.buttons),...fillInGrid("receiver_buttons",template.receiverButtons)};return problems.length>0?{ok:!1,problems}:{ok:!0,
text,buttons:buttons.own||buttons.receiver?buttons:null}}function problemsOf(grid){return grid.rows.flatMap(({buttons},row)=>buttons.flatMap(({caption,action},index)=>{
const problems=[];if(caption.trim()===""&&problems.push("its caption is empty once filled in"),"open_direct_link"in action){const link=action.open_direct_link,problem=(0,kenar_buttons.
kD)(link);link===""?problems.push("its link is empty once filled in: its values are empty for this run"):problem&&problems.push(`its link is \u201C${(0,safe.Kb)(
link,100)}\u201D once filled in; ${problem}`)}return postToken(action)?.trim()===""&&problems.push("its post_token is empty once filled in"),problems.map(problem=>`\
row ${row+1}, button ${index+1}: ${problem}.`)}))}function postToken(action){return"open_post_page"in action?action.open_post_page.post_token:"open_post_manage_\
page"in action?action.open_post_manage_page.post_token:null}function mapTexts(grid,text,link){return{rows:grid.rows.map(({buttons})=>({buttons:buttons.map(button=>({
...button,caption:onOneLine(text(button.caption)),action:mapAction(button.action,text,link)}))}))}}function onOneLine(text){return text.includes(`
`)?text.split(`
`).map(line=>line.trim()).join(" ").trim():text}function mapAction(action,text,link){return"open_direct_link"in action?{open_direct_link:link(action.open_direct_link)}:
mapStrings(action,text)}function mapStrings(value,fill){return typeof value=="string"?fill(value):Array.isArray(value)?value.map(one=>mapStrings(one,fill)):typeof value!=
"object"||value===null?value:Object.fromEntries(Object.entries(value).map(([key,one])=>[key,mapStrings(one,fill)]))}const TIME_ZONE="Asia/Tehran",JOB_STATUS_FA={
success:"\u0645\u0648\u0641\u0642",failure:"\u0646\u0627\u0645\u0648\u0641\u0642",failed:"\u0646\u0627\u0645\u0648\u0641\u0642",cancelled:"\u0644\u063A\u0648\u0634\u062F\u0647",
canceled:"\u0644\u063A\u0648\u0634\u062F\u0647",succeeded:"\u0645\u0648\u0641\u0642"};async function prepareMessage(template,files,tools){const wanted=namesIn(template);
try{const runValues=wanted.size===0?message_values.RM:await tools.readValues({wanted,online:tools.online}),jobStatus=template.jobStatus||runValues.job_status,values={
...runValues,job_status:jobStatus,job_status_fa:JOB_STATUS_FA[jobStatus]??jobStatus,...datesOf(tools.now,wanted),files:files.map(({name,size,mediaType})=>({name,
size:(0,units.Xq)(size),media_type:mediaType}))},tooLong=[...wanted].flatMap(name=>lengthProblem(name,values));return tooLong.length>0?{ok:!1,problems:tooLong}:
renderMessage(template,values)}catch(error){if(error instanceof read_values.l)return{ok:!1,problems:[error.message]};throw error}}function lengthProblem(name,values){
const value=name.split(".").reduce((inner,key)=>inner?.[key],values),bytes=typeof value=="string"?Buffer.byteLength(value):0;return bytes<=message_values.$D?[]:
[`message: the value ${name} has ${bytes} bytes; at most ${message_values.$D} (64 KiB) are allowed. Leave it out of the template, or shorten it where it comes f\
rom.`]}function datesOf(now,wanted){const format=(locale,style)=>new Intl.DateTimeFormat(locale,{...style,timeZone:TIME_ZONE}).format(now);return{date:wanted.has(
"date")?format("en-CA",{year:"numeric",month:"2-digit",day:"2-digit"}):"",date_fa:wanted.has("date_fa")?format("fa-IR-u-ca-persian",{dateStyle:"long"}):""}}}),6844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>ValuesError});class ValuesError extends Error{name="ValuesError"}}),9143:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>renderTemplate,checkTemplate:()=>checkTemplate});var mustache__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4320),_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5895),_text_safe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1032),_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1731);function checkTemplate(template){const check={template,problems:[],names:new Set,unknown:!1},tooLarge=sizeProblem(template);if(tooLarge!==null)return{problems:[
tooLarge],names:check.names};try{walk(parse(template),[{kind:_values_js__WEBPACK_IMPORTED_MODULE_2__.IW,prefix:""}],check),check.unknown&&check.problems.push(`T\
he known values are: ${_values_js__WEBPACK_IMPORTED_MODULE_2__.zL.join(", ")}.`)}catch(error){check.problems.push(syntaxProblem(template,error))}return{problems:check.
problems,names:check.names}}function renderTemplate(template,values){try{return new BoundedWriter().render(template,values,void 0,{escape:String})}catch(error){
if(error instanceof TooLongError)return null;throw error}}class TooLongError extends Error{}class BoundedWriter extends mustache__WEBPACK_IMPORTED_MODULE_0__.A.
Writer{bytes=0;escapedValue(...args){return this.count(super.escapedValue(...args))}unescapedValue(...args){return this.count(super.unescapedValue(...args))}rawValue(...args){
return this.count(super.rawValue(...args))}count(text){if(this.bytes+=Buffer.byteLength(text??""),this.bytes>_values_js__WEBPACK_IMPORTED_MODULE_2__.$D)throw new TooLongError;
return text}}const MAX_BLANKS=1e3;function sizeProblem(template){const bytes=Buffer.byteLength(template);if(bytes>_values_js__WEBPACK_IMPORTED_MODULE_2__.$D)return`\
it has ${bytes} bytes; a template has at most ${_values_js__WEBPACK_IMPORTED_MODULE_2__.$D} (64 KiB). Shorten it.`;const blanks=new RegExp(`\\s{${MAX_BLANKS+1}}`).
exec(template);return blanks===null?null:`line ${lineAt(template,blanks.index)}: a run of more than ${MAX_BLANKS} blanks is not allowed in a template. Shorten i\
t.`}const MAX_PROBLEMS=20;function parse(template){return new mustache__WEBPACK_IMPORTED_MODULE_0__.A.Writer().parse(template)}function walk(tokens,contexts,check){
for(const[type,name,start,,content=[]]of tokens){if(check.problems.length>=MAX_PROBLEMS)return;const problem=text=>check.problems.push(`line ${lineAt(check.template,
start)}: ${text}`);if(type===">"&&problem(`{{>${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(name,60)}}} includes another template, and there are none. Wri\
te the text itself.`),!["name","&","#","^"].includes(type))continue;const found=lookUp(name,contexts);found===null?(check.unknown||=name!==""&&name!==".",problem(
unknownName(name,contexts))):(check.names.add(found.name),(type==="name"||type==="&")&&typeof found.kind!="string"&&problem(notAText(name,found.kind))),type==="\
#"&&found&&Array.isArray(found.kind)&&contexts.some(({prefix})=>prefix===`${found.name}.`)&&problem(`{{#${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(name,
60)}}} stands inside itself. Close the first one before.`);const inner=type==="#"&&found?[{kind:elementOf(found.kind),prefix:`${found.name}.`}]:[];walk(content,
[...contexts,...inner],check)}}function lookUp(name,contexts){const innermost=contexts.at(-1);if(name==="."){const{kind,prefix}=innermost;return contexts.length>
1?{kind,name:prefix.slice(0,-1)}:null}for(const{kind,prefix}of contexts.toReversed()){let inside=kind;for(const part of name.split("."))inside=inside!==void 0&&
(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(inside)&&Object.hasOwn(inside,part)?inside[part]:void 0;if(inside!==void 0)return{kind:inside,name:prefix+name}}return null}
function elementOf(kind){return Array.isArray(kind)?kind[0]:kind}function unknownName(name,contexts){if(name==="")return"{{}} names no value.";if(name===".")return"\
{{.}} stands for the text of the section around it, and there is none here.";const inner=contexts.slice(1).flatMap(({kind})=>(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.
IZ)(kind)?Object.keys(kind):[]);if(/^(github|env|vars|secrets|inputs|steps|needs|matrix|runner)\./.test(name))return`{{${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.
Kb)(name,60)}}} is an expression of GitHub\u2019s: those are filled in in workflow files only, written \${{ \u2026 }}.`;const near=(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.
p)(name,[...inner,..._values_js__WEBPACK_IMPORTED_MODULE_2__.zL]);return`{{${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(name,60)}}} is unknown${near===null?
".":`; did you mean ${near}?`}`}function notAText(name,kind){return name==="."?"{{.}} stands for more than a text here. Name what you want of it.":Array.isArray(
kind)?`{{${name}}} is a list: write {{#${name}}}{{name}} {{/${name}}}, with ${Object.keys(kind[0]).join(", ")}.`:`{{${name}}} is a group: write ${Object.keys(kind).
map(part=>`{{${name}.${part}}}`).join(", ")}.`}function syntaxProblem(template,error){const[,what="It can\u2019t be read",at="0"]=/^(.*) at (\d+)$/s.exec(error.
message)??[];return`line ${lineAt(template,Number(at))}: ${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(what,120)}. Each {{ needs its }}, each {{#name}} it\
s {{/name}}.`}function lineAt(template,offset){return template.slice(0,offset).split(`
`).length}}),5895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>nearest});var leven__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3495);function nearest(word,candidates){const maxDistance=Math.max(2,Math.floor(word.length/3));return(0,leven__WEBPACK_IMPORTED_MODULE_0__.h)(word,candidates,{
maxDistance})??null}})};
