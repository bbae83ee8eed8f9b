export const id=494,ids=[494,140],modules={2140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{findFiles:()=>findFiles});var external_node_fs_=__webpack_require__(3024),external_node_path_=__webpack_require__(6760),media_pattern=__webpack_require__(4576),
promises_=__webpack_require__(1455),error_code=__webpack_require__(6833),disk=__webpack_require__(2509),glob=__webpack_require__(2923);async function*glob_glob(root,includes,excludes,options){
const lines=[...includes.map(one=>patternIn(root,one)),...excludes.map(one=>`!${patternIn(root,one)}`)],steps=(await quietly(()=>(0,glob.v)(lines.join(`
`),{...options,followSymbolicLinks:!1}))).globGenerator();try{for(let step=await quietly(()=>steps.next());!step.done;step=await steps.next())(0,disk.UO)(step.value,
root)&&(yield step.value)}finally{steps.return(void 0).catch(()=>{})}}async function isMatch(path,root,globs){const itself=(0,external_node_path_.relative)(root,
path).split(external_node_path_.sep).map(media_pattern.yk),options={implicitDescendants:!1,matchDirectories:!0};try{for await(const found of glob_glob(root,[itself],
globs,options))if(found===path)return!1;return!0}catch(error){return error.syscall==="scandir"}}async function restAt(root,one,path){if(isEverything(one))return[
one];const beginnings=one.map((_segment,index)=>one.slice(0,index+1)),inside=[...one,"*","**"],others=[...beginnings.filter(beginning=>!isEverything(beginning)),
inside],isElsewhere=!await isMatch(path,root,others),left=[];for(const[index,beginning]of beginnings.entries())(isEverything(beginning)||!isElsewhere&&await isMatch(
path,root,[beginning]))&&left.push(one.slice(one[index]==="**"?index:index+1));return!isElsewhere&&await isMatch(path,root,[inside])&&left.push([]),left}async function restOf({
base,rest},path){return base===path?[rest]:(0,disk.UO)(base,path)?[[...(0,external_node_path_.relative)(path,base).split(external_node_path_.sep).map(media_pattern.
yk),...rest]]:(0,disk.UO)(path,base)?restAt(base,rest,path):[]}function isEverything(one){return one.every(segment=>segment==="**")}function hiddenSegments(globs){
return globs.flat().filter(segment=>/^(\.|\\\.|\[\.)/.test(segment))}async function isVisible(path,root,segments){for(let above=path;above!==root&&(0,disk.UO)(above,
root);above=(0,external_node_path_.dirname)(above)){if(!(0,external_node_path_.basename)(above).startsWith("."))continue;const globs=segments.map(segment=>[segment]);
if(globs.length===0||!await isMatch(above,(0,external_node_path_.dirname)(above),globs))return!1}return!0}function patternIn(root,one){return one.length===0?(0,media_pattern.
yk)(root):[(0,media_pattern.yk)(root).replace(/\/$/,""),...one].join("/")}function quietly(call){const{write}=process.stdout;process.stdout.write=()=>!0;try{return call()}finally{
process.stdout.write=write}}async function search(pattern,excluding,context){const seen=new Set,trees=await startOf(pattern,excluding,context);for(let tree=trees.
shift();tree;tree=trees.shift()){const key=JSON.stringify([tree.real,tree.includes,tree.excludes]);if(!seen.has(key)){seen.add(key);try{trees.push(...await searchTree(
tree,context))}catch(error){const{syscall,path}=error;if(syscall===void 0)throw error;trees.push(...await searchAround(tree,path,context))}}}}async function startOf({
base,rest},excluding,{workspace,onFound}){const excludes=(await Promise.all(excluding.map(one=>restOf(one,base)))).flat();if(excludes.some(isEverything))return[];
const found=async path=>onFound((0,external_node_path_.join)(await realPathOf((0,external_node_path_.dirname)(path))??(0,external_node_path_.dirname)(path),(0,external_node_path_.
basename)(path)),path);try{const isLink=(await(0,promises_.lstat)(base)).isSymbolicLink(),real=await realPathOf(base);if(real!==null&&!(0,disk.UO)(real,workspace))
await found(await outsideLink(base,workspace));else{if(real!==null&&(!isLink||await isFolder(real)))return[{shown:base,real,includes:[rest],excludes}];isEverything(
rest)&&await found(base)}}catch(error){["ENOENT","ENOTDIR"].includes((0,error_code.$)(error)??"")||await found(base)}return[]}async function outsideLink(path,workspace){
let outside=path;for(let above=path;(0,disk.UO)(above,workspace);above=(0,external_node_path_.dirname)(above)){const real=await realPathOf(above);real!==null&&!(0,disk.
UO)(real,workspace)&&(outside=above)}return outside}async function searchTree(tree,context){const{real,includes,excludes}=tree,{signal,onFound}=context,hidden=hiddenSegments(
includes),excludeHiddenFiles=hidden.length===0&&!(0,external_node_path_.basename)(real).startsWith("."),links=new Map,depth=Math.max(...includes.map(one=>one.includes(
"**")?1/0:one.length-1));for await(const link of linksIn(real,depth,hidden.length>0,signal))await isVisible(link,real,hidden)&&links.set(link,{isMatched:!1});for await(const path of glob_glob(
real,includes,excludes,{excludeHiddenFiles,matchDirectories:!1})){if(signal.throwIfAborted(),!await isVisible(path,real,hidden))continue;const stats=(0,external_node_fs_.
lstatSync)(path,{throwIfNoEntry:!1});stats?.isSymbolicLink()?links.set(path,{isMatched:!0}):stats&&onFound(path,(0,external_node_path_.join)(tree.shown,(0,external_node_path_.
relative)(real,path)))}const behind=[];for(const[link,{isMatched}]of[...links].sort(([a],[b])=>a<b?-1:1))signal.throwIfAborted(),behind.push(...await followLink(
tree,link,isMatched,context));return behind}async function*linksIn(root,depth,hidden,signal){const folders=depth>0?[{path:root,depth}]:[];for(let folder=folders.
pop();folder;folder=folders.pop()){signal.throwIfAborted();for(const entry of await(0,promises_.readdir)(folder.path,{withFileTypes:!0}).catch(()=>[])){if(!hidden&&
entry.name.startsWith("."))continue;const path=(0,external_node_path_.join)(folder.path,entry.name);entry.isSymbolicLink()?yield path:entry.isDirectory()&&folder.
depth>1&&folders.push({path,depth:folder.depth-1})}}}async function followLink(tree,link,isMatched,{workspace,onFound}){const shown=(0,external_node_path_.join)(
tree.shown,(0,external_node_path_.relative)(tree.real,link)),target=await realPathOf(link);if(target===null||!await isFolder(target))return isMatched&&onFound(link,
shown),[];const isOutside=!(0,disk.UO)(target,workspace);if(!isOutside&&(0,disk.UO)(link,target))return[];const behind=await below(tree,link,target);return isOutside?
(behind.length>0&&onFound(link,shown),[]):behind}async function searchAround(tree,unreadable="",context){const{real,includes}=tree,entries=unreadable===real?null:
await(0,promises_.readdir)(real,{withFileTypes:!0}).catch(()=>null);if(entries===null){const isExcluded=tree.excludes.some(one=>one.join("/")==="*/**"),isGone=await(0,promises_.
lstat)(real).then(()=>!1,error=>(0,error_code.$)(error)==="ENOENT");return!isExcluded&&!isGone&&context.onFound(real,tree.shown),[]}const trees=[];for(const entry of entries){
context.signal.throwIfAborted();const path=(0,external_node_path_.join)(real,entry.name);if(await isVisible(path,real,hiddenSegments(includes)))for(const child of await below(
tree,path,path)){const isMatched=child.includes.some(isEverything);entry.isSymbolicLink()?trees.push(...await followLink(tree,path,isMatched,context)):entry.isDirectory()?
trees.push(child):isMatched&&context.onFound(path,child.shown)}}return trees}async function below(tree,path,real){const restsOf=async globs=>{const rests=(await Promise.
all(globs.map(one=>restAt(tree.real,one,path)))).flat();return[...new Map(rests.map(one=>[one.join("/"),one])).values()]},excludes=await restsOf(tree.excludes),
includes=excludes.some(isEverything)?[]:await restsOf(tree.includes);return includes.length===0?[]:[{shown:(0,external_node_path_.join)(tree.shown,(0,external_node_path_.
relative)(tree.real,path)),real,includes,excludes}]}async function isFolder(path){return(await(0,promises_.stat)(path).catch(()=>null))?.isDirectory()??!1}async function realPathOf(path){
return(0,promises_.realpath)(path).catch(()=>null)}const MAX_FILES=1e4,MAX_SEARCH_MS=6e4;async function findFiles(options){const{limits={files:MAX_FILES,milliseconds:MAX_SEARCH_MS},
signal:cancel}=options,timeout=AbortSignal.timeout(limits.milliseconds),signal=cancel?AbortSignal.any([cancel,timeout]):timeout;let stop=()=>{};const stopped=new Promise(
(_resolve,reject)=>{stop=()=>reject(signal.reason),signal.aborted?stop():signal.addEventListener("abort",stop)});try{return await Promise.race([findAll(options,
signal,limits.files),stopped])}catch(error){throw error===timeout.reason&&timeout.aborted?new media_pattern.Fm(tooLong(limits.milliseconds)):error instanceof RangeError?
new media_pattern.Fm(tooManyInFolder()):error}finally{signal.removeEventListener("abort",stop)}}async function findAll(options,signal,maxFiles){const{workspace,
onUnmatched}=options,workingDirectory=(0,external_node_path_.resolve)(workspace,options.workingDirectory),patterns=options.patterns.flatMap(lines=>lines.split(/\r?\n/)).
map(line=>(0,media_pattern.EY)(line,workingDirectory)).filter(pattern=>pattern!==null).map(pattern=>({...pattern,base:byWorkspace(pattern.base,workspace)})),searchFor=async(pattern,excluding)=>{
const found=new Map,context={workspace,signal,onFound:(location,absolutePath)=>{if(!found.has(location)&&(found.set(location,{path:slashed((0,external_node_path_.
relative)(workspace,absolutePath)),absolutePath}),found.size>maxFiles))throw new media_pattern.Fm(tooMany(maxFiles))}};for(const one of bothWays(pattern))await search(
one,excluding.flatMap(bothWays),context);return[...found].sort(([,a],[,b])=>a.path<b.path?-1:a.path>b.path?1:0)},files=new Map;for(const[index,pattern]of patterns.
entries()){if(pattern.excludes)continue;const excluding=patterns.slice(index+1).filter(later=>later.excludes),found=await searchFor(pattern,excluding);for(const[
location,file]of found)files.has(location)||files.set(location,file);if(files.size>maxFiles)throw new media_pattern.Fm(tooMany(maxFiles));found.length>0||!onUnmatched||
(excluding.length===0||(await searchFor(pattern,[])).length===0)&&onUnmatched(pattern.text)}return[...files.values()]}function bothWays(pattern){const byName=(0,media_pattern.
UZ)(pattern);return byName===null?[pattern]:[pattern,byName]}function byWorkspace(base,workspace){for(let above=base;;above=(0,external_node_path_.dirname)(above)){
if(find_realPathOf(above)===workspace)return(0,external_node_path_.join)(workspace,(0,external_node_path_.relative)(above,base));if((0,external_node_path_.dirname)(
above)===above)return base}}function find_realPathOf(path){try{return external_node_fs_.realpathSync.native(path)}catch{return null}}function slashed(path){return external_node_path_.
sep==="/"?path:path.replaceAll(external_node_path_.sep,"/")}function tooMany(maxFiles){const most=maxFiles.toLocaleString("en-US");return`The patterns match mor\
e than ${most} files. Allowed: ${most}. Narrow them, or exclude files with lines that start with "!"`}function tooLong(milliseconds){return`The search for files\
 did not end within ${milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**\
/*.pdf")`}function tooManyInFolder(){return'A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern wi\
th the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")'}}),6494:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{describeNoMatch:()=>describeNoMatch,explainUnmatched:()=>explainUnmatched});var safe=__webpack_require__(1032),find=__webpack_require__(
2140);const MAX_PATTERN=500,DIGITS=["0123456789","\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669","\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9"];
function widen(pattern){if(pattern.length>MAX_PATTERN)return null;const widened=pattern.split("/").map(segment=>segment==="**"?segment:widenSegment(segment)).join(
"/");return widened===pattern?null:widened}function widenSegment(segment){return segment.replace(/(\[[^\]]*\]|\\.)|([a-z])|(\d)|[^\0-\x7F]+/gi,(_all,kept,letter,digit)=>kept!==
void 0?kept:letter!==void 0?`[${letter.toLowerCase()}${letter.toUpperCase()}]`:digit===void 0?"*":`[${DIGITS.map(digits=>digits[Number(digit)]).join("")}]`).replace(
/\*+/g,"*")}function differenceOf(pattern,path){const parts=pattern.replace(/^\.\//,"").split(/\*+\/?|\?|\[[^\]]*\]|\\/).filter(part=>part!==""),isSame=fold=>{const text=fold(
path);let end=0;return parts.map(fold).every(part=>{const start=text.indexOf(part,end);return end=start+part.length,start!==-1})};return isSame(text=>text.toLowerCase())?
"case":isSame(text=>text.normalize("NFC"))?"form":isSame(foldLetters)?"letters":null}const SAME_LETTERS={\u0643:"\u06A9",\u064A:"\u06CC",\u0649:"\u06CC",\u0629:"\
\u0647",\u06C0:"\u0647",\u0623:"\u0627",\u0625:"\u0627"};function foldLetters(text){return text.normalize("NFC").replace(/[كيىةۀأإ]/g,letter=>SAME_LETTERS[letter]??
letter).replace(/[\u200C-\u200F\u0640\u064B-\u065F]/g,"").replace(/[٠-٩۰-۹]/g,digit=>String(DIGITS.map(digits=>digits.indexOf(digit)).find(n=>n!==-1))).toLowerCase()}
var external_node_path_=__webpack_require__(6760),disk=__webpack_require__(2509);const MAX_ALTERNATIVES=8;function hintsFor(pattern,context){return RULES.map(rule=>rule(
pattern,context)).filter(hint=>hint!==null)}const RULES=[function(pattern){const[,inner]=/^["'](.*)["']$/.exec(pattern)??[];return inner?{why:"has quotes, which\
 are part of the name here",instead:[inner]}:null},function(pattern){const instead=expandBraces(pattern);return instead.length>1?{why:"has braces, which are not\
 expanded",instead}:null},function(pattern){const instead=splitOutsideBraces(pattern);return instead.length>1?{why:"has commas, which separate nothing",instead}:
null},function(pattern){const instead=pattern.split(/\s+/);return instead.length>1&&instead.every(word=>/[./*]/.test(word))?{why:'is several patterns on one lin\
e, as a YAML ">" block makes it (use "|")',instead}:null},function(pattern,{isWindows}){return pattern.includes("\\")&&!isWindows?{why:"has a backslash, which s\
eparates folders on Windows only",instead:[pattern.replaceAll("\\","/")]}:null},function(pattern,{workspace,workingDirectory}){if(!pattern.startsWith("/")||(0,disk.
UO)(pattern,workspace))return null;const inner=pathInCheckout(pattern,workspace);return inner===null?null:{why:`is a path of the host, but this step runs in a c\
ontainer, where the workspace is ${workspace} (the variable GITHUB_WORKSPACE, not github.workspace)`,instead:[slashed((0,external_node_path_.relative)(workingDirectory,
(0,external_node_path_.join)(workspace,inner)))]}},function(pattern){const inner=pattern.replace(/^\/+/,"");return inner===pattern||inner===""?null:{why:"begins\
 at the root of the disk",instead:[inner],onlyIfFound:!0}},function(pattern,{workspace,workingDirectory}){return workingDirectory===workspace||pattern.startsWith(
"/")?null:{why:"is relative to working_directory",instead:[`${slashed((0,external_node_path_.relative)(workingDirectory,workspace))}/${pattern}`],onlyIfFound:!0}}];
function expandBraces(pattern){let expanded=[pattern];for(;;){const next=expanded.flatMap(one=>{const group=/\{([^{}]*,[^{}]*)\}/.exec(one);if(group===null)return[
one];const[before,after]=[one.slice(0,group.index),one.slice(group.index+group[0].length)];return group[1].split(",").map(alternative=>before+alternative.trim()+
after)});if(next.length===expanded.length||next.length>MAX_ALTERNATIVES)return expanded;expanded=next}}function splitOutsideBraces(pattern){return pattern.split(
/,(?![^{]*\})/).map(part=>part.trim()).filter(part=>part!=="")}function pathInCheckout(path,workspace){if(!/^\/(?:__w|github\/workspace)(?:\/|$)/.test(workspace))
return null;const checkout=`/${(0,external_node_path_.basename)((0,external_node_path_.dirname)(workspace))}/${(0,external_node_path_.basename)(workspace)}/`,index=workspace.
startsWith("/__w/")?path.indexOf(checkout):-1;return index!==-1?path.slice(index+checkout.length)||null:/\/_?work\/([^/]+)\/\1\/(.+)$/.exec(path)?.[2]??null}function slashed(path){
return path.replaceAll("\\","/")}const MAX_EXPLAINED=5,MAX_QUOTED=100,MAX_HINT_MS=5e3,DIFFERENCES={case:"in other case",form:"in another Unicode form (macOS wri\
tes an accent or a madda as a character of its own)",letters:"with letters that look alike (Arabic \u064A and \u0643 for Persian \u06CC and \u06A9, a half-space, other digits)"};
async function describeNoMatch(search,unmatched){const including=search.patterns.map(line=>line.trim()).filter(line=>!/^(!|#|$)/.test(line));if(including.length===
0)return`No files match: every line excludes (${listOf(search.patterns)}). Add a pattern of the files to send.`;const excluded=including.filter(pattern=>!unmatched.
includes(pattern));return[`No files match ${listOf(including)} (in ${(0,safe.Kb)(search.workingDirectory,MAX_QUOTED)}).`,...excluded.length>0?[`All that ${listOf(
excluded)} would match is excluded, or is the receipt or results file of this run.`]:[],...(await explainUnmatched(search,unmatched)).values()].join(" ")}async function explainUnmatched(search,unmatched){
const signal=AbortSignal.any([search.signal,AbortSignal.timeout(MAX_HINT_MS)]),sentences=new Map;for(const pattern of unmatched.slice(0,MAX_EXPLAINED)){const sentence=await explain(
pattern,{...search,signal});sentence!==null&&sentences.set(pattern,sentence)}return sentences}async function explain(pattern,search){const hints=hintsFor(pattern,
{...search,isWindows:process.platform==="win32"});for(const hint2 of hints){const{length}=await no_match_find(hint2.instead,search);if(length>0)return`${adviceOf(
pattern,hint2)} (matches ${length===1?"1 file":`${length} files`}).`}const widened=widen(pattern);for(const file of widened===null?[]:await no_match_find([widened],
search)){const difference=differenceOf(pattern,slashed(file.absolutePath));if(difference!==null)return`For ${quoted(pattern)} there is ${quoted(file.path)}, ${DIFFERENCES[difference]}\
.`}const hint=hints.find(({onlyIfFound})=>!onlyIfFound);return hint===void 0?null:`${adviceOf(pattern,hint)}.`}function adviceOf(pattern,{why,instead}){const lines=instead.
length===1?"":", each on a line of its own";return`${quoted(pattern)} ${why}: write ${listOf(instead,"and")}${lines}`}async function no_match_find(patterns,search){
const{workspace,workingDirectory,signal}=search;return(0,find.findFiles)({patterns,workspace,workingDirectory,signal}).catch(()=>[])}function listOf(patterns,conjunction="\
or"){const named=patterns.slice(0,MAX_EXPLAINED).map(quoted),more=patterns.length-named.length;if(more>0)return`${named.join(", ")} ${conjunction} ${more} more`;
const last=named.pop()??"";return named.length===0?last:`${named.join(", ")} ${conjunction} ${last}`}function quoted(text){return`\u201C${(0,safe.Kb)(text,MAX_QUOTED)}\
\u201D`}})};
