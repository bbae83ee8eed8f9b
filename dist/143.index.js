export const id=143,ids=[143],modules={9143:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{X:()=>renderTemplate,checkTemplate:()=>checkTemplate});var mustache__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4320),_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5895),_text_safe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1032),_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1731);function checkTemplate(template){
const check={template,problems:[],names:new Set,unknown:!1},tooLarge=sizeProblem(template);if(tooLarge!==null)return{problems:[tooLarge],names:check.names};try{
walk(parse(template),[{kind:_values_js__WEBPACK_IMPORTED_MODULE_2__.IW,prefix:""}],check),check.unknown&&check.problems.push(`The known values are: ${_values_js__WEBPACK_IMPORTED_MODULE_2__.
zL.join(", ")}.`)}catch(error){check.problems.push(syntaxProblem(template,error))}return{problems:check.problems,names:check.names}}function renderTemplate(template,values){
try{return new BoundedWriter().render(template,values,void 0,{escape:String})}catch(error){if(error instanceof TooLongError)return null;throw error}}class TooLongError extends Error{}
class BoundedWriter extends mustache__WEBPACK_IMPORTED_MODULE_0__.A.Writer{bytes=0;escapedValue(...args){return this.count(super.escapedValue(...args))}unescapedValue(...args){
return this.count(super.unescapedValue(...args))}rawValue(...args){return this.count(super.rawValue(...args))}count(text){if(this.bytes+=Buffer.byteLength(text??
""),this.bytes>_values_js__WEBPACK_IMPORTED_MODULE_2__.$D)throw new TooLongError;return text}}const MAX_BLANKS=1e3;function sizeProblem(template){const bytes=Buffer.
byteLength(template);if(bytes>_values_js__WEBPACK_IMPORTED_MODULE_2__.$D)return`it has ${bytes} bytes; a template has at most ${_values_js__WEBPACK_IMPORTED_MODULE_2__.
$D} (64 KiB). Shorten it.`;const blanks=new RegExp(`\\s{${MAX_BLANKS+1}}`).exec(template);return blanks===null?null:`line ${lineAt(template,blanks.index)}: a ru\
n of more than ${MAX_BLANKS} blanks is not allowed in a template. Shorten it.`}const MAX_PROBLEMS=20;function parse(template){return new mustache__WEBPACK_IMPORTED_MODULE_0__.
A.Writer().parse(template)}function walk(tokens,contexts,check){for(const[type,name,start,,content=[]]of tokens){if(check.problems.length>=MAX_PROBLEMS)return;const problem=text=>check.
problems.push(`line ${lineAt(check.template,start)}: ${text}`);if(type===">"&&problem(`{{>${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(name,60)}}} includ\
es another template, and there are none. Write the text itself.`),!["name","&","#","^"].includes(type))continue;const found=lookUp(name,contexts);found===null?(check.
unknown||=name!==""&&name!==".",problem(unknownName(name,contexts))):(check.names.add(found.name),(type==="name"||type==="&")&&typeof found.kind!="string"&&problem(
notAText(name,found.kind))),type==="#"&&found&&Array.isArray(found.kind)&&contexts.some(({prefix})=>prefix===`${found.name}.`)&&problem(`{{#${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.
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
s {{/name}}.`}function lineAt(template,offset){return template.slice(0,offset).split(`
`).length}}),5895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>nearest});var leven__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3495);function nearest(word,candidates){const maxDistance=Math.max(2,Math.floor(word.length/3));return(0,leven__WEBPACK_IMPORTED_MODULE_0__.h)(word,candidates,{
maxDistance})??null}})};
