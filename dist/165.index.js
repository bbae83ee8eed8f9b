export const id=165,ids=[165,143],modules={2114:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_J:()=>MAX_IN_A_ROW,kD:()=>linkProblem,pX:()=>MAX_ROWS});const MAX_ROWS=3,MAX_IN_A_ROW=3;function linkProblem(link){if(!/^https:\/\//i.test(link)||/\s/.test(link)||
!URL.canParse(link))return"it is no link that a button can open; allowed: https://HOST/\u2026, without blanks";const{username,password}=new URL(link);return username||
password?"it holds a user name or a password, which everybody in the chat would see":null}}),4165:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{prepare:()=>prepare});var units=__webpack_require__(7522),read_values=__webpack_require__(6844),kenar_buttons=__webpack_require__(
2114),safe=__webpack_require__(1032),message_template=__webpack_require__(9143),message_values=__webpack_require__(1731);function namesIn(draft){const names=new Set,
note=template=>{for(const name of(0,message_template.checkTemplate)(template).names)names.add(name);return template};draft.message!==null&&note(draft.message);for(const grid of[
draft.buttons,draft.receiverButtons])grid&&mapTexts(grid,note,note);return names}function renderMessage(draft,values){const problems=[],forText=(0,message_values.
K0)(values,"text"),forLinks=(0,message_values.K0)(values,"link"),text=draft.message===null?null:(0,message_template.X)(draft.message,forText);text!==null&&text.
trim()===""&&problems.push("message: the template gives an empty text. Its values are empty for this run.");const fill=(input,grid)=>{if(grid===null)return{};const filled=mapTexts(
grid,template=>(0,message_template.X)(template,forText),template=>(0,message_template.X)(template,forLinks).trim());return problems.push(...problemsOf(filled).map(
problem=>`${input}: ${problem}`)),input==="buttons"?{own:filled}:{receiver:filled}},buttons={...fill("buttons",draft.buttons),...fill("receiver_buttons",draft.receiverButtons)};
return problems.length>0?{ok:!1,problems}:{ok:!0,text,buttons:buttons.own||buttons.receiver?buttons:null}}function problemsOf(grid){return grid.rows.flatMap(({buttons},row)=>buttons.
flatMap(({caption,action},place)=>{const problems=[];if(caption.trim()===""&&problems.push("its caption is empty once filled in"),"open_direct_link"in action){const link=action.
open_direct_link,problem=(0,kenar_buttons.kD)(link);link===""?problems.push("its link is empty once filled in: its values are empty for this run"):problem&&problems.
push(`its link is \u201C${(0,safe.Kb)(link,100)}\u201D once filled in; ${problem}`)}return postToken(action)?.trim()===""&&problems.push("its post_token is empt\
y once filled in"),problems.map(problem=>`row ${row+1}, button ${place+1}: ${problem}.`)}))}function postToken(action){return"open_post_page"in action?action.open_post_page.
post_token:"open_post_manage_page"in action?action.open_post_manage_page.post_token:null}function mapTexts(grid,text,link){return{rows:grid.rows.map(({buttons})=>({
buttons:buttons.map(button=>({...button,caption:text(button.caption).replace(/\s*\n\s*/g," "),action:mapAction(button.action,text,link)}))}))}}function mapAction(action,text,link){
return"open_direct_link"in action?{open_direct_link:link(action.open_direct_link)}:mapStrings(action,text)}function mapStrings(value,fill){return typeof value==
"string"?fill(value):Array.isArray(value)?value.map(one=>mapStrings(one,fill)):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).
map(([key,one])=>[key,mapStrings(one,fill)]))}const TIME_ZONE="Asia/Tehran";async function prepare(draft,files,tools){const wanted=namesIn(draft);try{const values=wanted.
size===0?message_values.RM:await tools.readValues({wanted,online:tools.online});return renderMessage(draft,{...values,...datesOf(tools.now,wanted),files:files.map(
({name,size,mediaType})=>({name,size:(0,units.Xq)(size),media_type:mediaType}))})}catch(error){if(error instanceof read_values.l)return{ok:!1,problems:[error.message]};
throw error}}function datesOf(now,wanted){const format=(locale,style)=>new Intl.DateTimeFormat(locale,{...style,timeZone:TIME_ZONE}).format(now);return{date:wanted.
has("date")?format("en-CA",{year:"numeric",month:"2-digit",day:"2-digit"}):"",date_fa:wanted.has("date_fa")?format("fa-IR-u-ca-persian",{dateStyle:"long"}):""}}}),
6844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>ValuesError});class ValuesError extends Error{name="\
ValuesError"}}),9143:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>renderTemplate,
checkTemplate:()=>checkTemplate});var mustache__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4320),_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5895),_text_safe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1032),_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1731);function checkTemplate(template){
const check={template,problems:[],names:new Set,unknown:!1};try{walk(parse(template),[{kind:_values_js__WEBPACK_IMPORTED_MODULE_2__.IW,prefix:""}],check),check.
unknown&&check.problems.push(`The known values are: ${_values_js__WEBPACK_IMPORTED_MODULE_2__.zL.join(", ")}.`)}catch(error){check.problems.push(syntaxProblem(template,
error))}return{problems:check.problems,names:check.names}}function renderTemplate(template,values){return new mustache__WEBPACK_IMPORTED_MODULE_0__.A.Writer().render(
template,values,void 0,{escape:String})}const MAX_PROBLEMS=20;function parse(template){return new mustache__WEBPACK_IMPORTED_MODULE_0__.A.Writer().parse(template)}
function walk(tokens,contexts,check){for(const[type,name,start,,content=[]]of tokens){if(check.problems.length>=MAX_PROBLEMS)return;const problem=text=>check.problems.
push(`line ${lineAt(check.template,start)}: ${text}`);if(type===">"&&problem(`{{>${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(name,60)}}} includes anothe\
r template, and there are none. Write the text itself.`),!["name","&","#","^"].includes(type))continue;const found=lookUp(name,contexts);found===null?(check.unknown||=
name!==""&&name!==".",problem(unknownName(name,contexts))):(check.names.add(found.name),(type==="name"||type==="&")&&typeof found.kind!="string"&&problem(notAText(
name,found.kind))),type==="#"&&found&&Array.isArray(found.kind)&&contexts.some(({prefix})=>prefix===`${found.name}.`)&&problem(`{{#${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.
Kb)(name,60)}}} stands inside itself. Close the first one before.`);const inner=type==="#"&&found?[{kind:elementOf(found.kind),prefix:`${found.name}.`}]:[];walk(
content,[...contexts,...inner],check)}}function lookUp(name,contexts){const innermost=contexts.at(-1);if(name==="."){const{kind,prefix}=innermost;return contexts.
length>1?{kind,name:prefix.slice(0,-1)}:null}for(const{kind,prefix}of contexts.toReversed()){let inside=kind;for(const part of name.split("."))inside=inside!==void 0&&
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
s {{/name}}.`}function lineAt(template,place){return template.slice(0,place).split(`
`).length}}),5895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>nearest});function nearest(word,candidates){
let best=null,least=Math.max(2,Math.floor(word.length/3))+1;for(const candidate of candidates){if(Math.abs(candidate.length-word.length)>=least)continue;const edits=distance(
word,candidate);edits<least&&([best,least]=[candidate,edits])}return best}function distance(a,b){let row=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=
a.length;i+=1){const next=[i];for(let j=1;j<=b.length;j+=1){const replace=(row[j-1]??0)+(a[i-1]===b[j-1]?0:1);next.push(Math.min(replace,(row[j]??0)+1,(next[j-1]??
0)+1))}row=next}return row[b.length]??0}})};
