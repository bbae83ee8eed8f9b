export const id=923,ids=[923],modules={2923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{v:()=>create});var lib_core=__webpack_require__(5360),external_fs_=__webpack_require__(9896);function getOptions(copy){const result={followSymbolicLinks:!0,implicitDescendants:!0,
matchDirectories:!0,omitBrokenSymbolicLinks:!0,excludeHiddenFiles:!1};return copy&&(typeof copy.followSymbolicLinks=="boolean"&&(result.followSymbolicLinks=copy.
followSymbolicLinks,lib_core.Yz(`followSymbolicLinks '${result.followSymbolicLinks}'`)),typeof copy.implicitDescendants=="boolean"&&(result.implicitDescendants=
copy.implicitDescendants,lib_core.Yz(`implicitDescendants '${result.implicitDescendants}'`)),typeof copy.matchDirectories=="boolean"&&(result.matchDirectories=copy.
matchDirectories,lib_core.Yz(`matchDirectories '${result.matchDirectories}'`)),typeof copy.omitBrokenSymbolicLinks=="boolean"&&(result.omitBrokenSymbolicLinks=copy.
omitBrokenSymbolicLinks,lib_core.Yz(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}'`)),typeof copy.excludeHiddenFiles=="boolean"&&(result.excludeHiddenFiles=
copy.excludeHiddenFiles,lib_core.Yz(`excludeHiddenFiles '${result.excludeHiddenFiles}'`))),result}var external_path_=__webpack_require__(6928),external_assert_=__webpack_require__(
2613);const IS_WINDOWS=process.platform==="win32";function dirname(p){if(p=safeTrimTrailingSeparator(p),IS_WINDOWS&&/^\\\\[^\\]+(\\[^\\]+)?$/.test(p))return p;let result=external_path_.
dirname(p);return IS_WINDOWS&&/^\\\\[^\\]+\\[^\\]+\\$/.test(result)&&(result=safeTrimTrailingSeparator(result)),result}function ensureAbsoluteRoot(root,itemPath){
if(external_assert_(root,"ensureAbsoluteRoot parameter 'root' must not be empty"),external_assert_(itemPath,"ensureAbsoluteRoot parameter 'itemPath' must not be\
 empty"),hasAbsoluteRoot(itemPath))return itemPath;if(IS_WINDOWS){if(itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let cwd=process.cwd();return external_assert_(cwd.
match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${cwd}'`),itemPath[0].toUpperCase()===cwd[0].toUpperCase()?itemPath.
length===2?`${itemPath[0]}:\\${cwd.substr(3)}`:(cwd.endsWith("\\")||(cwd+="\\"),`${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`):`${itemPath[0]}:\\${itemPath.
substr(2)}`}else if(normalizeSeparators(itemPath).match(/^\\$|^\\[^\\]/)){const cwd=process.cwd();return external_assert_(cwd.match(/^[A-Z]:\\/i),`Expected curr\
ent directory to start with an absolute drive root. Actual '${cwd}'`),`${cwd[0]}:\\${itemPath.substr(1)}`}}return external_assert_(hasAbsoluteRoot(root),"ensure\
AbsoluteRoot parameter 'root' must have an absolute root"),root.endsWith("/")||IS_WINDOWS&&root.endsWith("\\")||(root+=external_path_.sep),root+itemPath}function hasAbsoluteRoot(itemPath){
return external_assert_(itemPath,"hasAbsoluteRoot parameter 'itemPath' must not be empty"),itemPath=normalizeSeparators(itemPath),IS_WINDOWS?itemPath.startsWith(
"\\\\")||/^[A-Z]:\\/i.test(itemPath):itemPath.startsWith("/")}function hasRoot(itemPath){return external_assert_(itemPath,"isRooted parameter 'itemPath' must no\
t be empty"),itemPath=normalizeSeparators(itemPath),IS_WINDOWS?itemPath.startsWith("\\")||/^[A-Z]:/i.test(itemPath):itemPath.startsWith("/")}function normalizeSeparators(p){
return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,"\\"),(/^\\\\+[^\\]/.test(p)?"\\":"")+p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function safeTrimTrailingSeparator(p){
return p?(p=normalizeSeparators(p),!p.endsWith(external_path_.sep)||p===external_path_.sep||IS_WINDOWS&&/^[A-Z]:\\$/i.test(p)?p:p.substr(0,p.length-1)):""}var MatchKind;
(function(MatchKind2){MatchKind2[MatchKind2.None=0]="None",MatchKind2[MatchKind2.Directory=1]="Directory",MatchKind2[MatchKind2.File=2]="File",MatchKind2[MatchKind2.
All=3]="All"})(MatchKind||(MatchKind={}));const internal_pattern_helper_IS_WINDOWS=process.platform==="win32";function getSearchPaths(patterns){patterns=patterns.
filter(x=>!x.negate);const searchPathMap={};for(const pattern of patterns){const key=internal_pattern_helper_IS_WINDOWS?pattern.searchPath.toUpperCase():pattern.
searchPath;searchPathMap[key]="candidate"}const result=[];for(const pattern of patterns){const key=internal_pattern_helper_IS_WINDOWS?pattern.searchPath.toUpperCase():
pattern.searchPath;if(searchPathMap[key]==="included")continue;let foundAncestor=!1,tempKey=key,parent=dirname(tempKey);for(;parent!==tempKey;){if(searchPathMap[parent]){
foundAncestor=!0;break}tempKey=parent,parent=dirname(tempKey)}foundAncestor||(result.push(pattern.searchPath),searchPathMap[key]="included")}return result}function internal_pattern_helper_match(patterns,itemPath){
let result=MatchKind.None;for(const pattern of patterns)pattern.negate?result&=~pattern.match(itemPath):result|=pattern.match(itemPath);return result}function internal_pattern_helper_partialMatch(patterns,itemPath){
return patterns.some(x=>!x.negate&&x.partialMatch(itemPath))}var external_os_=__webpack_require__(857);const balanced=(a,b,str)=>{const ma=a instanceof RegExp?maybeMatch(
a,str):a,mb=b instanceof RegExp?maybeMatch(b,str):b,r=ma!==null&&mb!=null&&range(ma,mb,str);return r&&{start:r[0],end:r[1],pre:str.slice(0,r[0]),body:str.slice(
r[0]+ma.length,r[1]),post:str.slice(r[1]+mb.length)}},maybeMatch=(reg,str)=>{const m=str.match(reg);return m?m[0]:null},range=(a,b,str)=>{let begs,beg,left,right,
result,ai=str.indexOf(a),bi=str.indexOf(b,ai+1),i=ai;if(ai>=0&&bi>0){if(a===b)return[ai,bi];for(begs=[],left=str.length;i>=0&&!result;){if(i===ai)begs.push(i),ai=
str.indexOf(a,i+1);else if(begs.length===1){const r=begs.pop();r!==void 0&&(result=[r,bi])}else beg=begs.pop(),beg!==void 0&&beg<left&&(left=beg,right=bi),bi=str.
indexOf(b,i+1);i=ai<bi&&ai>=0?ai:bi}begs.length&&right!==void 0&&(result=[left,right])}return result},escSlash="\0SLASH"+Math.random().toFixed(16)+"\0",escOpen="\
\0OPEN"+Math.random().toFixed(16)+"\0",escClose="\0CLOSE"+Math.random().toFixed(16)+"\0",escComma="\0COMMA"+Math.random().toFixed(16)+"\0",escPeriod="\0PERIOD"+
Math.random().toFixed(16)+"\0",escSlashPattern=new RegExp(escSlash,"g"),escOpenPattern=new RegExp(escOpen,"g"),escClosePattern=new RegExp(escClose,"g"),escCommaPattern=new RegExp(
escComma,"g"),escPeriodPattern=new RegExp(escPeriod,"g"),slashPattern=/\\\\/g,openPattern=/\\{/g,closePattern=/\\}/g,commaPattern=/\\,/g,periodPattern=/\\\./g,EXPANSION_MAX=1e5,
EXPANSION_MAX_LENGTH=4e6,EXPANSION_MAX_DEPTH=1e3,EXPANSION_MAX_REWRITES=1e3,EXPANSION_MAX_STEPS=2e7,CALL_STEPS=16;function numeric(str){return isNaN(str)?str.charCodeAt(
0):parseInt(str,10)}function escapeBraces(str){return str.replace(slashPattern,escSlash).replace(openPattern,escOpen).replace(closePattern,escClose).replace(commaPattern,
escComma).replace(periodPattern,escPeriod)}function unescapeBraces(str){return str.replace(escSlashPattern,"\\").replace(escOpenPattern,"{").replace(escClosePattern,
"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target,items){for(let i=0;i<items.length;i++)target.push(items[i])}function balancedWithBudget(str,masked,budget){
if(budget.remaining<0)return;const r=range("{","}",masked),unmatched=r!==void 0&&masked.indexOf("{")<r[0];if(budget.remaining-=r&&!unmatched?r[1]+1:str.length,!(!r||
budget.remaining<0))return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){
budget.remaining-=masked.length;const open=[];for(let i=0;i<masked.length;i++){const c=masked.charCodeAt(i);c===123?open.push(i):c===125&&open.length&&open.pop()}
let out="",last=0;for(let i=0;i<open.length;i++){const at=open[i];out+=masked.slice(last,at)+"\0",last=at+1}return out+masked.slice(last)}function commaSetFollows(str,budget){
if(budget.remaining-=str.length,budget.remaining<0)return!1;let close=!1;for(let i=str.length-1;i>=0;i--){const c=str.charCodeAt(i);if(c===125)close=!0;else if(c===
10||c===13||c===8232||c===8233)close=!1;else if(c===44&&close&&str.charCodeAt(i+1)!==44)return!0}return!1}function parseCommaParts(str,budget){const parts=[];let carry="";
for(;;){const m=balancedWithBudget(str,str,budget);if(budget.remaining<0)return;if(!m){const tail=str.split(",");return tail[0]=carry+tail[0],pushAll(parts,tail),
parts}const{pre,body,post}=m,p=pre.split(",");if(p[0]=carry+p[0],p[p.length-1]+="{"+body+"}",!post.length)return pushAll(parts,p),parts;carry=p.pop(),pushAll(parts,
p),str=post}}function bound(value,fallback){return value===void 0||isNaN(value)?fallback:value}function expand(str,options={}){if(!str)return[];const max=bound(
options.max,EXPANSION_MAX),maxLength=bound(options.maxLength,EXPANSION_MAX_LENGTH),maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH),maxRewrites=bound(options.
maxRewrites,EXPANSION_MAX_REWRITES),maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);return str.slice(0,2)==="{}"&&(str="\\{\\}"+str.slice(2)),expand_(escapeBraces(
str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},!0).map(unescapeBraces)}function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.
test(el)}function lte(i,y){return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){const out=[];let length=0,
nonEmpty;outer:for(let a=0;a<acc.length;a++){const prefix=acc[a]+pre;let vs=values;dropEmpties&&!prefix&&(nonEmpty||(nonEmpty=values.filter(v=>v)),vs=nonEmpty);
for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;const expansion=prefix+vs[v];if(length+expansion.length>maxLength)break outer;out.push(expansion),length+=
expansion.length}}return budget.remaining-=out.length,out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){const n=body.split(/\.\./),N=[];if(n[0]===
void 0||n[1]===void 0)return N;const x=numeric(n[0]),y=numeric(n[1]),width=Math.max(n[0].length,n[1].length);let incr=n.length===3&&n[2]!==void 0?Math.max(Math.
abs(numeric(n[2])),1):1,test=lte;y<x&&(incr*=-1,test=gte);const pad=n.some(isPadded),cost=pad?width:1;let length=0;for(let i=x;test(i,y)&&N.length<max;i+=incr){
if(budget.remaining-=cost,budget.remaining<0)return;let c;if(isAlphaSequence)c=String.fromCharCode(i),c==="\\"&&(c="");else if(c=String(i),pad){const need=width-
c.length;if(need>0){const z=new Array(need+1).join("0");i<0?c="-"+z+c.slice(1):c=z+c}}if(length+c.length>maxLength)break;N.push(c),length+=c.length}return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){
if(budget.remaining-=CALL_STEPS,depth>maxDepth)return[str];let acc=[""],rewrites=0,dropEmpties=!1,firstGroup=!0,masked=str;for(;;){const m=balancedWithBudget(str,
masked,budget);if(!m)return combine(acc,str,[""],max,maxLength,dropEmpties,budget);m.unmatched&&(masked=maskUnmatchedOpens(masked,budget));const pre=m.pre,literal=()=>combine(
acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);if(/\$$/.test(pre)){if(acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,dropEmpties&&!m.
post.length,budget),firstGroup=!1,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}const isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.
test(m.body),isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body),isSequence=isNumericSequence||isAlphaSequence,isOptions=m.body.indexOf(",")>=0;
if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++,str=m.pre+"{"+m.body+escClose+m.post,masked=masked.slice(0,m.end)+
escClose+masked.slice(m.end+1),isTop=!0;continue}return literal()}firstGroup&&(dropEmpties=isTop&&!isSequence,firstGroup=!1);let values;if(isSequence){if(values=
expandSequence(m.body,isAlphaSequence,max,maxLength,budget),!values)return literal()}else{let n=parseCommaParts(m.body,budget);if(!n)return literal();if(n.length===
1&&n[0]!==void 0){if(n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1).map(embrace),budget.remaining<0)return literal();if(n.length===1){const next2=combine(
acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next2,!m.post.length)break;str=m.post,masked=masked.
slice(m.end+1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d=0;dropsEmpties&&d<acc.length;d++)acc[d]&&(dropsEmpties=!1);values=[];let valuesLength=0;
outer:for(let j=0;j<n.length;j++){const expanded=expand_(n[j],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1);if(budget.remaining<0)return literal();for(let k=0;k<
expanded.length;k++){const v=expanded[k];if(!(dropsEmpties&&!v)){if(values.length>=max||valuesLength+v.length>maxLength)break outer;values.push(v),valuesLength+=
v.length}}}}const next=combine(acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next,!m.post.length)
break;str=m.post,masked=masked.slice(m.end+1)}return acc}const MAX_PATTERN_LENGTH=1024*64,assertValidPattern=pattern=>{if(typeof pattern!="string")throw new TypeError(
"invalid pattern");if(pattern.length>MAX_PATTERN_LENGTH)throw new TypeError("pattern is too long")},posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alp\
ha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z\
}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],
"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},braceEscape=s=>s.replace(/[[\]\\-]/g,"\\$&"),regexpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,
"\\$&"),rangesToString=ranges=>ranges.join(""),parseClass=(glob,position)=>{const pos=position;if(glob.charAt(pos)!=="[")throw new Error("not in a brace express\
ion");const ranges=[],negs=[];let i=pos+1,sawStart=!1,uflag=!1,escaping=!1,negate=!1,endPos=pos,rangeStart="";WHILE:for(;i<glob.length;){const c=glob.charAt(i);
if((c==="!"||c==="^")&&i===pos+1){negate=!0,i++;continue}if(c==="]"&&sawStart&&!escaping){endPos=i+1;break}if(sawStart=!0,c==="\\"&&!escaping){escaping=!0,i++;continue}
if(c==="["&&!escaping){for(const[cls,[unip,u,neg]]of Object.entries(posixClasses))if(glob.startsWith(cls,i)){if(rangeStart)return["$.",!1,glob.length-pos,!0];i+=
cls.length,neg?negs.push(unip):ranges.push(unip),uflag=uflag||u;continue WHILE}}if(escaping=!1,rangeStart){c>rangeStart?ranges.push(braceEscape(rangeStart)+"-"+
braceEscape(c)):c===rangeStart&&ranges.push(braceEscape(c)),rangeStart="",i++;continue}if(glob.startsWith("-]",i+1)){ranges.push(braceEscape(c+"-")),i+=2;continue}
if(glob.startsWith("-",i+1)){rangeStart=c,i+=2;continue}ranges.push(braceEscape(c)),i++}if(endPos<i)return["",!1,0,!1];if(!ranges.length&&!negs.length)return["$\
.",!1,glob.length-pos,!0];if(negs.length===0&&ranges.length===1&&/^\\?.$/.test(ranges[0])&&!negate){const r=ranges[0].length===2?ranges[0].slice(-1):ranges[0];return[
regexpEscape(r),!1,endPos-pos,!1]}const sranges="["+(negate?"^":"")+rangesToString(ranges)+"]",snegs="["+(negate?"":"^")+rangesToString(negs)+"]";return[ranges.
length&&negs.length?"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs,uflag,endPos-pos,!0]},unescape_unescape=(s,{windowsPathsNoEscape=!1,magicalBraces=!0}={})=>magicalBraces?
windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1"):windowsPathsNoEscape?s.replace(/\[([^/\\{}])\]/g,
"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var _a;const types=new Set(["!","?","+","*","@"]),isExtglobType=c=>types.has(c),
isExtglobAST=c=>isExtglobType(c.type),adoptionMap=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),adoptionWithSpaceMap=new Map(
[["!",["?"]],["@",["?"]],["+",["?","*"]]]),adoptionAnyMap=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),
usurpMap=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map(
[["?","*"],["*","*"]])]]),startNoTraversal="(?!(?:^|/)\\.\\.?(?:$|/))",startNoDot="(?!\\.)",addPatternStart=new Set(["[","."]),justDots=new Set(["..","."]),reSpecials=new Set(
"().*{}+?[]^$\\!"),regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),qmark="[^/]",star=qmark+"*?",starNoEmpty=qmark+"+?";let ID=0;class AST{type;#root;#hasMagic;#uflag=!1;#parts=[];#parent;#parentIndex;#negs;#filledNegs=!1;#options;#toString;#emptyExt=!1;id=++ID;get depth(){
return(this.#parent?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#root.id,parent:this.#parent?.
id,depth:this.depth,partsLength:this.#parts.length,parts:this.#parts}}constructor(type,parent,options={}){this.type=type,type&&(this.#hasMagic=!0),this.#parent=
parent,this.#root=this.#parent?this.#parent.#root:this,this.#options=this.#root===this?options:this.#root.#options,this.#negs=this.#root===this?[]:this.#root.#negs,
type==="!"&&!this.#root.#filledNegs&&this.#negs.push(this),this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){if(this.#hasMagic!==void 0)
return this.#hasMagic;for(const p of this.#parts)if(typeof p!="string"&&(p.type||p.hasMagic))return this.#hasMagic=!0;return this.#hasMagic}toString(){return this.#toString!==
void 0?this.#toString:this.type?this.#toString=this.type+"("+this.#parts.map(p=>String(p)).join("|")+")":this.#toString=this.#parts.map(p=>String(p)).join("")}#fillNegs(){
if(this!==this.#root)throw new Error("should only call on root");if(this.#filledNegs)return this;this.toString(),this.#filledNegs=!0;let n;for(;n=this.#negs.pop();){
if(n.type!=="!")continue;let p=n,pp=p.#parent;for(;pp;){for(let i=p.#parentIndex+1;!pp.type&&i<pp.#parts.length;i++)for(const part of n.#parts){if(typeof part==
"string")throw new Error("string part in extglob AST??");part.copyIn(pp.#parts[i])}p=pp,pp=p.#parent}}return this}push(...parts){for(const p of parts)if(p!==""){
if(typeof p!="string"&&!(p instanceof _a&&p.#parent===this))throw new Error("invalid part: "+p);this.#parts.push(p)}}toJSON(){const ret=this.type===null?this.#parts.
slice().map(p=>typeof p=="string"?p:p.toJSON()):[this.type,...this.#parts.map(p=>p.toJSON())];return this.isStart()&&!this.type&&ret.unshift([]),this.isEnd()&&(this===
this.#root||this.#root.#filledNegs&&this.#parent?.type==="!")&&ret.push({}),ret}isStart(){if(this.#root===this)return!0;if(!this.#parent?.isStart())return!1;if(this.#parentIndex===
0)return!0;const p=this.#parent;for(let i=0;i<this.#parentIndex;i++){const pp=p.#parts[i];if(!(pp instanceof _a&&pp.type==="!"))return!1}return!0}isEnd(){if(this.#root===
this||this.#parent?.type==="!")return!0;if(!this.#parent?.isEnd())return!1;if(!this.type)return this.#parent?.isEnd();const pl=this.#parent?this.#parent.#parts.
length:0;return this.#parentIndex===pl-1}copyIn(part){typeof part=="string"?this.push(part):this.push(part.clone(this))}clone(parent){const c=new _a(this.type,parent);
for(const p of this.#parts)c.copyIn(p);return c}static#parseAST(str,ast,pos,opt,extDepth){const maxDepth=opt.maxExtglobRecursion??2;let escaping=!1,inBrace=!1,braceStart=-1,
braceNeg=!1;if(ast.type===null){let i2=pos,acc2="";for(;i2<str.length;){const c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping,acc2+=c;continue}if(inBrace){
i2===braceStart+1?(c==="^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i2===braceStart+2&&braceNeg)&&(inBrace=!1),acc2+=c;continue}else if(c==="["){inBrace=!0,braceStart=
i2,braceNeg=!1,acc2+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=maxDepth){ast.push(acc2),acc2="";const ext2=new _a(c,ast);i2=_a.#parseAST(
str,ext2,i2,opt,extDepth+1),ast.push(ext2);continue}acc2+=c}return ast.push(acc2),i2}let i=pos+1,part=new _a(null,ast);const parts=[];let acc="";for(;i<str.length;){
const c=str.charAt(i++);if(escaping||c==="\\"){escaping=!escaping,acc+=c;continue}if(inBrace){i===braceStart+1?(c==="^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i===
braceStart+2&&braceNeg)&&(inBrace=!1),acc+=c;continue}else if(c==="["){inBrace=!0,braceStart=i,braceNeg=!1,acc+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.
charAt(i)==="("&&(extDepth<=maxDepth||ast&&ast.#canAdoptType(c))){const depthAdd=ast&&ast.#canAdoptType(c)?0:1;part.push(acc),acc="";const ext2=new _a(c,part);part.
push(ext2),i=_a.#parseAST(str,ext2,i,opt,extDepth+depthAdd);continue}if(c==="|"){part.push(acc),acc="",parts.push(part),part=new _a(null,ast);continue}if(c===")")
return acc===""&&ast.#parts.length===0&&(ast.#emptyExt=!0),part.push(acc),acc="",ast.push(...parts,part),i;acc+=c}return ast.type=null,ast.#hasMagic=void 0,ast.#parts=
[str.substring(pos-1)],i}#canAdoptWithSpace(child){return this.#canAdopt(child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){if(!child||typeof child!="\
object"||child.type!==null||child.#parts.length!==1||this.type===null)return!1;const gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:this.#canAdoptType(
gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){return!!map.get(this.type)?.includes(c)}#adoptWithSpace(child,index){const gc=child.#parts[0],blank=new _a(null,
gc,this.options);blank.#parts.push(""),gc.push(blank),this.#adopt(child,index)}#adopt(child,index){const gc=child.#parts[0];this.#parts.splice(index,1,...gc.#parts);
for(const p of gc.#parts)typeof p=="object"&&(p.#parent=this);this.#toString=void 0}#canUsurpType(c){return!!usurpMap.get(this.type)?.has(c)}#canUsurp(child){if(!child||
typeof child!="object"||child.type!==null||child.#parts.length!==1||this.type===null||this.#parts.length!==1)return!1;const gc=child.#parts[0];return!gc||typeof gc!=
"object"||gc.type===null?!1:this.#canUsurpType(gc.type)}#usurp(child){const m=usurpMap.get(this.type),gc=child.#parts[0],nt=m?.get(gc.type);if(!nt)return!1;this.#parts=
gc.#parts;for(const p of this.#parts)typeof p=="object"&&(p.#parent=this);this.type=nt,this.#toString=void 0,this.#emptyExt=!1}static fromGlob(pattern,options={}){
const ast=new _a(null,void 0,options);return _a.#parseAST(pattern,ast,0,options,0),ast}toMMPattern(){if(this!==this.#root)return this.#root.toMMPattern();const glob=this.
toString(),[re,body,hasMagic,uflag]=this.toRegExpSource();if(!(hasMagic||this.#hasMagic||this.#options.nocase&&!this.#options.nocaseMagicOnly&&glob.toUpperCase()!==
glob.toLowerCase()))return body;const flags=(this.#options.nocase?"i":"")+(uflag?"u":"");return Object.assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){
return this.#options}toRegExpSource(allowDot){const dot=allowDot??!!this.#options.dot;if(this.#root===this&&(this.#flatten(),this.#fillNegs()),!isExtglobAST(this)){
const noEmpty=this.isStart()&&this.isEnd()&&!this.#parts.some(s=>typeof s!="string"),src=this.#parts.map(p=>{const[re,_,hasMagic,uflag]=typeof p=="string"?_a.#parseGlob(
p,this.#hasMagic,noEmpty):p.toRegExpSource(allowDot);return this.#hasMagic=this.#hasMagic||hasMagic,this.#uflag=this.#uflag||uflag,re}).join("");let start2="";if(this.
isStart()&&typeof this.#parts[0]=="string"&&!(this.#parts.length===1&&justDots.has(this.#parts[0]))){const aps=addPatternStart,needNoTrav=dot&&aps.has(src.charAt(
0))||src.startsWith("\\.")&&aps.has(src.charAt(2))||src.startsWith("\\.\\.")&&aps.has(src.charAt(4)),needNoDot=!dot&&!allowDot&&aps.has(src.charAt(0));start2=needNoTrav?
startNoTraversal:needNoDot?startNoDot:""}let end="";return this.isEnd()&&this.#root.#filledNegs&&this.#parent?.type==="!"&&(end="(?:$|\\/)"),[start2+src+end,unescape_unescape(
src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}const repeated=this.type==="*"||this.type==="+",start=this.type==="!"?"(?:(?!(?:":"(?:";let body=this.#partsToRegExp(
dot);if(this.isStart()&&this.isEnd()&&!body&&this.type!=="!"){const s=this.toString(),me=this;return me.#parts=[s],me.type=null,me.#hasMagic=void 0,[s,unescape_unescape(
this.toString()),!1,!1]}let bodyDotAllowed=!repeated||allowDot||dot||!startNoDot?"":this.#partsToRegExp(!0);bodyDotAllowed===body&&(bodyDotAllowed=""),bodyDotAllowed&&
(body=`(?:${body})(?:${bodyDotAllowed})*?`);let final="";if(this.type==="!"&&this.#emptyExt)final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty;else{const close=this.
type==="!"?"))"+(this.isStart()&&!dot&&!allowDot?startNoDot:"")+star+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&bodyDotAllowed?")":this.type===
"*"&&bodyDotAllowed?")?":`)${this.type}`;final=start+body+close}return[final,unescape_unescape(body),this.#hasMagic=!!this.#hasMagic,this.#uflag]}#flatten(){if(isExtglobAST(
this)){let iterations=0,done=!1;do{done=!0;for(let i=0;i<this.#parts.length;i++){const c=this.#parts[i];typeof c=="object"&&(c.#flatten(),this.#canAdopt(c)?(done=
!1,this.#adopt(c,i)):this.#canAdoptWithSpace(c)?(done=!1,this.#adoptWithSpace(c,i)):this.#canUsurp(c)&&(done=!1,this.#usurp(c)))}}while(!done&&++iterations<10)}else
for(const p of this.#parts)typeof p=="object"&&p.#flatten();this.#toString=void 0}#partsToRegExp(dot){return this.#parts.map(p=>{if(typeof p=="string")throw new Error(
"string type in extglob ast??");const[re,_,_hasMagic,uflag]=p.toRegExpSource(dot);return this.#uflag=this.#uflag||uflag,re}).filter(p=>!(this.isStart()&&this.isEnd())||
!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=!1){let escaping=!1,re="",uflag=!1,inStar=!1;for(let i=0;i<glob.length;i++){const c=glob.charAt(i);if(escaping){
escaping=!1,re+=(reSpecials.has(c)?"\\":"")+c;continue}if(c==="*"){if(inStar)continue;inStar=!0,re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:star,hasMagic=!0;continue}else
inStar=!1;if(c==="\\"){i===glob.length-1?re+="\\\\":escaping=!0;continue}if(c==="["){const[src,needUflag,consumed,magic]=parseClass(glob,i);if(consumed){re+=src,
uflag=uflag||needUflag,i+=consumed-1,hasMagic=hasMagic||magic;continue}}if(c==="?"){re+=qmark,hasMagic=!0;continue}re+=regExpEscape(c)}return[re,unescape_unescape(
glob),!!hasMagic,uflag]}}_a=AST;const escape_escape=(s,{windowsPathsNoEscape=!1,magicalBraces=!1}={})=>magicalBraces?windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,
"[$&]"):s.replace(/[?*()[\]\\{}]/g,"\\$&"):windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&"),minimatch=(p,pattern,options={})=>(assertValidPattern(
pattern),!options.nocomment&&pattern.charAt(0)==="#"?!1:new Minimatch(pattern,options).match(p)),starDotExtRE=/^\*+([^+@!?*[(]*)$/,starDotExtTest=ext2=>f=>!f.startsWith(
".")&&f.endsWith(ext2),starDotExtTestDot=ext2=>f=>f.endsWith(ext2),starDotExtTestNocase=ext2=>(ext2=ext2.toLowerCase(),f=>!f.startsWith(".")&&f.toLowerCase().endsWith(
ext2)),starDotExtTestNocaseDot=ext2=>(ext2=ext2.toLowerCase(),f=>f.toLowerCase().endsWith(ext2)),starDotStarRE=/^\*+\.\*+$/,starDotStarTest=f=>!f.startsWith(".")&&
f.includes("."),starDotStarTestDot=f=>f!=="."&&f!==".."&&f.includes("."),dotStarRE=/^\.\*+$/,dotStarTest=f=>f!=="."&&f!==".."&&f.startsWith("."),starRE=/^\*+$/,
starTest=f=>f.length!==0&&!f.startsWith("."),starTestDot=f=>f.length!==0&&f!=="."&&f!=="..",qmarksRE=/^\?+([^+@!?*[(]*)?$/,qmarksTestNocase=([$0,ext2=""])=>{const noext=qmarksTestNoExt(
[$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},qmarksTestNocaseDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot(
[$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},qmarksTestDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot([$0]);
return ext2?f=>noext(f)&&f.endsWith(ext2):noext},qmarksTest=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);return ext2?f=>noext(f)&&f.endsWith(ext2):noext},
qmarksTestNoExt=([$0])=>{const len=$0.length;return f=>f.length===len&&!f.startsWith(".")},qmarksTestNoExtDot=([$0])=>{const len=$0.length;return f=>f.length===
len&&f!=="."&&f!==".."},defaultPlatform=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",esm_path={win32:{sep:"\\"},posix:{sep:"/"}},sep=defaultPlatform==="win32"?esm_path.win32.sep:esm_path.posix.sep;minimatch.sep=sep;const GLOBSTAR=Symbol(
"globstar **");minimatch.GLOBSTAR=GLOBSTAR;const esm_star="[^/]"+"*?",twoStarDot="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",twoStarNoDot="(?:(?!(?:\\/|^)\\.).)*?",
filter=(pattern,options={})=>p=>minimatch(p,pattern,options);minimatch.filter=filter;const ext=(a,b={})=>Object.assign({},a,b),defaults=def=>{if(!def||typeof def!=
"object"||!Object.keys(def).length)return minimatch;const orig=minimatch;return Object.assign((p,pattern,options={})=>orig(p,pattern,ext(def,options)),{Minimatch:class extends orig.
Minimatch{constructor(pattern,options={}){super(pattern,ext(def,options))}static defaults(options){return orig.defaults(ext(def,options)).Minimatch}},AST:class extends orig.
AST{constructor(type,parent,options={}){super(type,parent,ext(def,options))}static fromGlob(pattern,options={}){return orig.AST.fromGlob(pattern,ext(def,options))}},
unescape:(s,options={})=>orig.unescape(s,ext(def,options)),escape:(s,options={})=>orig.escape(s,ext(def,options)),filter:(pattern,options={})=>orig.filter(pattern,
ext(def,options)),defaults:options=>orig.defaults(ext(def,options)),makeRe:(pattern,options={})=>orig.makeRe(pattern,ext(def,options)),braceExpand:(pattern,options={})=>orig.
braceExpand(pattern,ext(def,options)),match:(list,pattern,options={})=>orig.match(list,pattern,ext(def,options)),sep:orig.sep,GLOBSTAR})};minimatch.defaults=defaults;
const braceExpand=(pattern,options={})=>(assertValidPattern(pattern),options.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern)?[pattern]:expand(pattern,{max:options.braceExpandMax}));
minimatch.braceExpand=braceExpand;const makeRe=(pattern,options={})=>new Minimatch(pattern,options).makeRe();minimatch.makeRe=makeRe;const match=(list,pattern,options={})=>{
const mm=new Minimatch(pattern,options);return list=list.filter(f=>mm.match(f)),mm.options.nonull&&!list.length&&list.push(pattern),list};minimatch.match=match;
const globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/,esm_regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class Minimatch{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern,options={}){
assertValidPattern(pattern),options=options||{},this.options=options,this.maxGlobstarRecursion=options.maxGlobstarRecursion??200,this.pattern=pattern,this.platform=
options.platform||defaultPlatform,this.isWindows=this.platform==="win32";const awe="allowWindowsEscape";this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||
options[awe]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!options.preserveMultipleSlashes,this.
regexp=null,this.negate=!1,this.nonegate=!!options.nonegate,this.comment=!1,this.empty=!1,this.partial=!!options.partial,this.nocase=!!this.options.nocase,this.
windowsNoMagicRoot=options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.set=[],
this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(const pattern of this.set)for(const part of pattern)if(typeof part!="string")
return!0;return!1}debug(..._){}make(){const pattern=this.pattern,options=this.options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.comment=!0;return}if(!pattern){
this.empty=!0;return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],options.debug&&(this.debug=(...args)=>console.error(...args)),this.debug(this.
pattern,this.globSet);const rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=this.preprocess(rawGlobParts),this.debug(this.pattern,this.globParts);
let set=this.globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){const isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&!globMagic.
test(s[3]),isDrive=/^[a-z]:/i.test(s[0]);if(isUNC)return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(ss))];if(isDrive)return[s[0],...s.slice(1).map(ss=>this.
parse(ss))]}return s.map(ss=>this.parse(ss))});if(this.debug(this.pattern,set),this.set=set.filter(s=>s.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.
length;i++){const p=this.set[i];p[0]===""&&p[1]===""&&this.globParts[i][2]==="?"&&typeof p[3]=="string"&&/^[a-z]:$/i.test(p[3])&&(p[2]="?")}this.debug(this.pattern,
this.set)}preprocess(globParts){if(this.options.noglobstar)for(const partset of globParts)for(let j=0;j<partset.length;j++)partset[j]==="**"&&(partset[j]="*");const{
optimizationLevel=1}=this.options;return optimizationLevel>=2?(globParts=this.firstPhasePreProcess(globParts),globParts=this.secondPhasePreProcess(globParts)):optimizationLevel>=
1?globParts=this.levelOneOptimize(globParts):globParts=this.adjascentGlobstarOptimize(globParts),globParts}adjascentGlobstarOptimize(globParts){return globParts.
map(parts=>{let gs=-1;for(;(gs=parts.indexOf("**",gs+1))!==-1;){let i=gs;for(;parts[i+1]==="**";)i++;i!==gs&&parts.splice(gs,i-gs)}return parts})}levelOneOptimize(globParts){
return globParts.map(parts=>(parts=parts.reduce((set,part)=>{const prev=set[set.length-1];return part==="**"&&prev==="**"?set:part===".."&&prev&&prev!==".."&&prev!==
"."&&prev!=="**"?(set.pop(),set):(set.push(part),set)},[]),parts.length===0?[""]:parts))}levelTwoFileOptimize(parts){Array.isArray(parts)||(parts=this.slashSplit(
parts));let didSomething=!1;do{if(didSomething=!1,!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];i===1&&p===""&&parts[0]===""||
(p==="."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;
for(;(dd=parts.indexOf("..",dd+1))!==-1;){const p=parts[dd-1];p&&p!=="."&&p!==".."&&p!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(p))&&(didSomething=!0,parts.splice(
dd-1,2),dd-=2)}}while(didSomething);return parts.length===0?[""]:parts}firstPhasePreProcess(globParts){let didSomething=!1;do{didSomething=!1;for(let parts of globParts){
let gs=-1;for(;(gs=parts.indexOf("**",gs+1))!==-1;){let gss=gs;for(;parts[gss+1]==="**";)gss++;gss>gs&&parts.splice(gs+1,gss-gs);let next=parts[gs+1];const p=parts[gs+
2],p2=parts[gs+3];if(next!==".."||!p||p==="."||p===".."||!p2||p2==="."||p2==="..")continue;didSomething=!0,parts.splice(gs,1);const other=parts.slice(0);other[gs]=
"**",globParts.push(other),gs--}if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p===
"")&&(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;for(;(dd=
parts.indexOf("..",dd+1))!==-1;){const p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=!0;const splin=dd===1&&parts[dd+1]==="**"?["."]:[];parts.splice(
dd-1,2,...splin),parts.length===0&&parts.push(""),dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){for(let i=0;i<globParts.length-
1;i++)for(let j=i+1;j<globParts.length;j++){const matched=this.partsMatch(globParts[i],globParts[j],!this.preserveMultipleSlashes);if(matched){globParts[i]=[],globParts[j]=
matched;break}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=!1){let ai=0,bi=0,result=[],which="";for(;ai<a.length&&bi<b.length;)if(a[ai]===
b[bi])result.push(which==="b"?b[bi]:a[ai]),ai++,bi++;else if(emptyGSMatch&&a[ai]==="**"&&b[bi]===a[ai+1])result.push(a[ai]),ai++;else if(emptyGSMatch&&b[bi]==="\
**"&&a[ai]===b[bi+1])result.push(b[bi]),bi++;else if(a[ai]==="*"&&b[bi]&&(this.options.dot||!b[bi].startsWith("."))&&b[bi]!=="**"){if(which==="b")return!1;which=
"a",result.push(a[ai]),ai++,bi++}else if(b[bi]==="*"&&a[ai]&&(this.options.dot||!a[ai].startsWith("."))&&a[ai]!=="**"){if(which==="a")return!1;which="b",result.
push(b[bi]),ai++,bi++}else return!1;return a.length===b.length&&result}parseNegate(){if(this.nonegate)return;const pattern=this.pattern;let negate=!1,negateOffset=0;
for(let i=0;i<pattern.length&&pattern.charAt(i)==="!";i++)negate=!negate,negateOffset++;negateOffset&&(this.pattern=pattern.slice(negateOffset)),this.negate=negate}matchOne(file,pattern,partial=!1){
let fileStartIndex=0,patternStartIndex=0;if(this.isWindows){const fileDrive=typeof file[0]=="string"&&/^[a-z]:$/i.test(file[0]),fileUNC=!fileDrive&&file[0]===""&&
file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]),patternDrive=typeof pattern[0]=="string"&&/^[a-z]:$/i.test(pattern[0]),patternUNC=!patternDrive&&pattern[0]===
""&&pattern[1]===""&&pattern[2]==="?"&&typeof pattern[3]=="string"&&/^[a-z]:$/i.test(pattern[3]),fdi=fileUNC?3:fileDrive?0:void 0,pdi=patternUNC?3:patternDrive?
0:void 0;if(typeof fdi=="number"&&typeof pdi=="number"){const[fd,pd]=[file[fdi],pattern[pdi]];fd.toLowerCase()===pd.toLowerCase()&&(pattern[pdi]=fd,patternStartIndex=
pdi,fileStartIndex=fdi)}}const{optimizationLevel=1}=this.options;return optimizationLevel>=2&&(file=this.levelTwoFileOptimize(file)),pattern.includes(GLOBSTAR)?
this.#matchGlobstar(file,pattern,partial,fileStartIndex,patternStartIndex):this.#matchOne(file,pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){
const firstgs=pattern.indexOf(GLOBSTAR,patternIndex),lastgs=pattern.lastIndexOf(GLOBSTAR),[head,body,tail]=partial?[pattern.slice(patternIndex,firstgs),pattern.
slice(firstgs+1),[]]:[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+1,lastgs),pattern.slice(lastgs+1)];if(head.length){const fileHead=file.slice(fileIndex,
fileIndex+head.length);if(!this.#matchOne(fileHead,head,partial,0,0))return!1;fileIndex+=head.length,patternIndex+=head.length}let fileTailMatch=0;if(tail.length){
if(tail.length+fileIndex>file.length)return!1;let tailStart=file.length-tail.length;if(this.#matchOne(file,tail,partial,tailStart,0))fileTailMatch=tail.length;else{
if(file[file.length-1]!==""||fileIndex+tail.length===file.length||(tailStart--,!this.#matchOne(file,tail,partial,tailStart,0)))return!1;fileTailMatch=tail.length+
1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<file.length-fileTailMatch;i2++){const f=String(file[i2]);if(sawSome=!0,f==="."||f===".."||
!this.options.dot&&f.startsWith("."))return!1}return partial||sawSome}const bodySegments=[[[],0]];let currentBody=bodySegments[0],nonGsParts=0;const nonGsPartsSums=[
0];for(const b of body)b===GLOBSTAR?(nonGsPartsSums.push(nonGsParts),currentBody=[[],0],bodySegments.push(currentBody)):(currentBody[0].push(b),nonGsParts++);let i=bodySegments.
length-1;const fileLength=file.length-fileTailMatch;for(const b of bodySegments)b[1]=fileLength-(nonGsPartsSums[i--]+b[0].length);return!!this.#matchGlobStarBodySections(
file,bodySegments,fileIndex,0,partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){const bs=bodySegments[bodyIndex];
if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=!0;const f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1}return sawTail}const[
body,after]=bs;for(;fileIndex<=after;){if(this.#matchOne(file.slice(0,fileIndex+body.length),body,partial,fileIndex,0)&&globStarDepth<this.maxGlobstarRecursion){
const sub=this.#matchGlobStarBodySections(file,bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail);if(sub!==!1)return sub}const f=file[fileIndex];
if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1;fileIndex++}return partial||null}#matchOne(file,pattern,partial,fileIndex,patternIndex){let fi,
pi,pl,fl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){this.debug("matchOne loop");let p=pattern[pi],f=file[fi];if(this.
debug(pattern,p,f),p===!1||p===GLOBSTAR)return!1;let hit;if(typeof p=="string"?(hit=f===p,this.debug("string match",p,f,hit)):(hit=p.test(f),this.debug("pattern\
 match",p,f,hit)),!hit)return!1}if(fi===fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)return fi===fl-1&&file[fi]==="";throw new Error("wtf?")}braceExpand(){
return braceExpand(this.pattern,this.options)}parse(pattern){assertValidPattern(pattern);const options=this.options;if(pattern==="**")return GLOBSTAR;if(pattern===
"")return"";let m,fastTest=null;(m=pattern.match(starRE))?fastTest=options.dot?starTestDot:starTest:(m=pattern.match(starDotExtRE))?fastTest=(options.nocase?options.
dot?starDotExtTestNocaseDot:starDotExtTestNocase:options.dot?starDotExtTestDot:starDotExtTest)(m[1]):(m=pattern.match(qmarksRE))?fastTest=(options.nocase?options.
dot?qmarksTestNocaseDot:qmarksTestNocase:options.dot?qmarksTestDot:qmarksTest)(m):(m=pattern.match(starDotStarRE))?fastTest=options.dot?starDotStarTestDot:starDotStarTest:
(m=pattern.match(dotStarRE))&&(fastTest=dotStarTest);const re=AST.fromGlob(pattern,this.options).toMMPattern();return fastTest&&typeof re=="object"&&Reflect.defineProperty(
re,"test",{value:fastTest}),re}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;const set=this.set;if(!set.length)return this.regexp=!1,this.regexp;
const options=this.options,twoStar=options.noglobstar?esm_star:options.dot?twoStarDot:twoStarNoDot,flags=new Set(options.nocase?["i"]:[]);let re=set.map(pattern=>{
const pp=pattern.map(p=>{if(p instanceof RegExp)for(const f of p.flags.split(""))flags.add(f);return typeof p=="string"?esm_regExpEscape(p):p===GLOBSTAR?GLOBSTAR:
p._src});pp.forEach((p,i)=>{const next=pp[i+1],prev=pp[i-1];p!==GLOBSTAR||prev===GLOBSTAR||(prev===void 0?next!==void 0&&next!==GLOBSTAR?pp[i+1]="(?:\\/|"+twoStar+
"\\/)?"+next:pp[i]=twoStar:next===void 0?pp[i-1]=prev+"(?:\\/|\\/"+twoStar+")?":next!==GLOBSTAR&&(pp[i-1]=prev+"(?:\\/|\\/"+twoStar+"\\/)"+next,pp[i+1]=GLOBSTAR))});
const filtered=pp.filter(p=>p!==GLOBSTAR);if(this.partial&&filtered.length>=1){const prefixes=[];for(let i=1;i<=filtered.length;i++)prefixes.push(filtered.slice(
0,i).join("/"));return"(?:"+prefixes.join("|")+")"}return filtered.join("/")}).join("|");const[open,close]=set.length>1?["(?:",")"]:["",""];re="^"+open+re+close+
"$",this.partial&&(re="^(?:\\/|"+open+re.slice(1,-1)+close+")$"),this.negate&&(re="^(?!"+re+").+$");try{this.regexp=new RegExp(re,[...flags].join(""))}catch{this.
regexp=!1}return this.regexp}slashSplit(p){return this.preserveMultipleSlashes?p.split("/"):this.isWindows&&/^\/\/[^/]+/.test(p)?["",...p.split(/\/+/)]:p.split(
/\/+/)}match(f,partial=this.partial){if(this.debug("match",f,this.pattern),this.comment)return!1;if(this.empty)return f==="";if(f==="/"&&partial)return!0;const options=this.
options;this.isWindows&&(f=f.split("\\").join("/"));const ff=this.slashSplit(f);this.debug(this.pattern,"split",ff);const set=this.set;this.debug(this.pattern,"\
set",set);let filename=ff[ff.length-1];if(!filename)for(let i=ff.length-2;!filename&&i>=0;i--)filename=ff[i];for(const pattern of set){let file=ff;if(options.matchBase&&
pattern.length===1&&(file=[filename]),this.matchOne(file,pattern,partial))return options.flipNegate?!0:!this.negate}return options.flipNegate?!1:this.negate}static defaults(def){
return minimatch.defaults(def).Minimatch}}minimatch.AST=AST,minimatch.Minimatch=Minimatch,minimatch.escape=escape_escape,minimatch.unescape=unescape_unescape;const internal_path_IS_WINDOWS=process.
platform==="win32";class Path{constructor(itemPath){if(this.segments=[],typeof itemPath=="string")if(external_assert_(itemPath,"Parameter 'itemPath' must not be\
 empty"),itemPath=safeTrimTrailingSeparator(itemPath),!hasRoot(itemPath))this.segments=itemPath.split(external_path_.sep);else{let remaining=itemPath,dir=dirname(
remaining);for(;dir!==remaining;){const basename=external_path_.basename(remaining);this.segments.unshift(basename),remaining=dir,dir=dirname(remaining)}this.segments.
unshift(remaining)}else{external_assert_(itemPath.length>0,"Parameter 'itemPath' must not be an empty array");for(let i=0;i<itemPath.length;i++){let segment=itemPath[i];
external_assert_(segment,"Parameter 'itemPath' must not contain any empty segments"),segment=normalizeSeparators(itemPath[i]),i===0&&hasRoot(segment)?(segment=safeTrimTrailingSeparator(
segment),external_assert_(segment===dirname(segment),"Parameter 'itemPath' root segment contains information for multiple segments"),this.segments.push(segment)):
(external_assert_(!segment.includes(external_path_.sep),"Parameter 'itemPath' contains unexpected path separators"),this.segments.push(segment))}}}toString(){let result=this.
segments[0],skipSlash=result.endsWith(external_path_.sep)||internal_path_IS_WINDOWS&&/^[A-Z]:$/i.test(result);for(let i=1;i<this.segments.length;i++)skipSlash?skipSlash=
!1:result+=external_path_.sep,result+=this.segments[i];return result}}const internal_pattern_IS_WINDOWS=process.platform==="win32";class Pattern{constructor(patternOrNegate,isImplicitPattern=!1,segments,homedir){
this.negate=!1;let pattern;if(typeof patternOrNegate=="string")pattern=patternOrNegate.trim();else{segments=segments||[],external_assert_(segments.length,"Param\
eter 'segments' must not empty");const root=Pattern.getLiteral(segments[0]);external_assert_(root&&hasAbsoluteRoot(root),"Parameter 'segments' first element mus\
t be a root path"),pattern=new Path(segments).toString().trim(),patternOrNegate&&(pattern=`!${pattern}`)}for(;pattern.startsWith("!");)this.negate=!this.negate,
pattern=pattern.substr(1).trim();pattern=Pattern.fixupPattern(pattern,homedir),this.segments=new Path(pattern).segments,this.trailingSeparator=normalizeSeparators(
pattern).endsWith(external_path_.sep),pattern=safeTrimTrailingSeparator(pattern);let foundGlob=!1;const searchSegments=this.segments.map(x=>Pattern.getLiteral(x)).
filter(x=>!foundGlob&&!(foundGlob=x===""));this.searchPath=new Path(searchSegments).toString(),this.rootRegExp=new RegExp(Pattern.regExpEscape(searchSegments[0]),
internal_pattern_IS_WINDOWS?"i":""),this.isImplicitPattern=isImplicitPattern;const minimatchOptions={dot:!0,nobrace:!0,nocase:internal_pattern_IS_WINDOWS,nocomment:!0,
noext:!0,nonegate:!0};pattern=internal_pattern_IS_WINDOWS?pattern.replace(/\\/g,"/"):pattern,this.minimatch=new Minimatch(pattern,minimatchOptions)}match(itemPath){
return this.segments[this.segments.length-1]==="**"?(itemPath=normalizeSeparators(itemPath),!itemPath.endsWith(external_path_.sep)&&this.isImplicitPattern===!1&&
(itemPath=`${itemPath}${external_path_.sep}`)):itemPath=safeTrimTrailingSeparator(itemPath),this.minimatch.match(itemPath)?this.trailingSeparator?MatchKind.Directory:
MatchKind.All:MatchKind.None}partialMatch(itemPath){return itemPath=safeTrimTrailingSeparator(itemPath),dirname(itemPath)===itemPath?this.rootRegExp.test(itemPath):
this.minimatch.matchOne(itemPath.split(internal_pattern_IS_WINDOWS?/\\+/:/\/+/),this.minimatch.set[0],!0)}static globEscape(s){return(internal_pattern_IS_WINDOWS?
s:s.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(pattern,homedir){external_assert_(pattern,
"pattern cannot be empty");const literalSegments=new Path(pattern).segments.map(x=>Pattern.getLiteral(x));if(external_assert_(literalSegments.every((x,i)=>(x!==
"."||i===0)&&x!==".."),`Invalid pattern '${pattern}'. Relative pathing '.' and '..' is not allowed.`),external_assert_(!hasRoot(pattern)||literalSegments[0],`In\
valid pattern '${pattern}'. Root segment must not contain globs.`),pattern=normalizeSeparators(pattern),pattern==="."||pattern.startsWith(`.${external_path_.sep}`))
pattern=Pattern.globEscape(process.cwd())+pattern.substr(1);else if(pattern==="~"||pattern.startsWith(`~${external_path_.sep}`))homedir=homedir||external_os_.homedir(),
external_assert_(homedir,"Unable to determine HOME directory"),external_assert_(hasAbsoluteRoot(homedir),`Expected HOME directory to be a rooted path. Actual '${homedir}\
'`),pattern=Pattern.globEscape(homedir)+pattern.substr(1);else if(internal_pattern_IS_WINDOWS&&(pattern.match(/^[A-Z]:$/i)||pattern.match(/^[A-Z]:[^\\]/i))){let root=ensureAbsoluteRoot(
"C:\\dummy-root",pattern.substr(0,2));pattern.length>2&&!root.endsWith("\\")&&(root+="\\"),pattern=Pattern.globEscape(root)+pattern.substr(2)}else if(internal_pattern_IS_WINDOWS&&
(pattern==="\\"||pattern.match(/^\\[^\\]/))){let root=ensureAbsoluteRoot("C:\\dummy-root","\\");root.endsWith("\\")||(root+="\\"),pattern=Pattern.globEscape(root)+
pattern.substr(1)}else pattern=ensureAbsoluteRoot(Pattern.globEscape(process.cwd()),pattern);return normalizeSeparators(pattern)}static getLiteral(segment){let literal="";
for(let i=0;i<segment.length;i++){const c=segment[i];if(c==="\\"&&!internal_pattern_IS_WINDOWS&&i+1<segment.length){literal+=segment[++i];continue}else{if(c==="\
*"||c==="?")return"";if(c==="["&&i+1<segment.length){let set="",closed=-1;for(let i2=i+1;i2<segment.length;i2++){const c2=segment[i2];if(c2==="\\"&&!internal_pattern_IS_WINDOWS&&
i2+1<segment.length){set+=segment[++i2];continue}else if(c2==="]"){closed=i2;break}else set+=c2}if(closed>=0){if(set.length>1)return"";if(set){literal+=set,i=closed;
continue}}}}literal+=c}return literal}static regExpEscape(s){return s.replace(/[[\\^$.|?*+()]/g,"\\$&")}}class SearchState{constructor(path2,level){this.path=path2,
this.level=level}}var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}
return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(
generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})},__asyncValues=function(o){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");
var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values=="function"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("throw"),verb("return"),
i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=o[n]&&function(v){return new Promise(function(resolve,reject){v=o[n](v),settle(resolve,
reject,v.done,v.value)})}}function settle(resolve,reject,d,v){Promise.resolve(v).then(function(v2){resolve({value:v2,done:d})},reject)}},__await=function(v){return this instanceof
__await?(this.v=v,this):new __await(v)},__asyncGenerator=function(thisArg,_arguments,generator){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterat\
or is not defined.");var g=generator.apply(thisArg,_arguments||[]),i,q=[];return i=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),
verb("next"),verb("throw"),verb("return",awaitReturn),i[Symbol.asyncIterator]=function(){return this},i;function awaitReturn(f){return function(v){return Promise.
resolve(v).then(f,reject)}}function verb(n,f){g[n]&&(i[n]=function(v){return new Promise(function(a,b){q.push([n,v,a,b])>1||resume(n,v)})},f&&(i[n]=f(i[n])))}function resume(n,v){
try{step(g[n](v))}catch(e){settle(q[0][3],e)}}function step(r){r.value instanceof __await?Promise.resolve(r.value.v).then(fulfill,reject):settle(q[0][2],r)}function fulfill(value){
resume("next",value)}function reject(value){resume("throw",value)}function settle(f,v){f(v),q.shift(),q.length&&resume(q[0][0],q[0][1])}};const internal_globber_IS_WINDOWS=process.
platform==="win32";class DefaultGlobber{constructor(options){this.patterns=[],this.searchPaths=[],this.options=getOptions(options)}getSearchPaths(){return this.
searchPaths.slice()}glob(){return __awaiter(this,void 0,void 0,function*(){var _a2,e_1,_b,_c;const result=[];try{for(var _d=!0,_e=__asyncValues(this.globGenerator()),
_f;_f=yield _e.next(),_a2=_f.done,!_a2;_d=!0){_c=_f.value,_d=!1;const itemPath=_c;result.push(itemPath)}}catch(e_1_1){e_1={error:e_1_1}}finally{try{!_d&&!_a2&&(_b=
_e.return)&&(yield _b.call(_e))}finally{if(e_1)throw e_1.error}}return result})}globGenerator(){return __asyncGenerator(this,arguments,function*(){const options=getOptions(
this.options),patterns=[];for(const pattern of this.patterns)patterns.push(pattern),options.implicitDescendants&&(pattern.trailingSeparator||pattern.segments[pattern.
segments.length-1]!=="**")&&patterns.push(new Pattern(pattern.negate,!0,pattern.segments.concat("**")));const stack=[];for(const searchPath of getSearchPaths(patterns)){
lib_core.Yz(`Search path '${searchPath}'`);try{yield __await(external_fs_.promises.lstat(searchPath))}catch(err){if(err.code==="ENOENT")continue;throw err}stack.
unshift(new SearchState(searchPath,1))}const traversalChain=[];for(;stack.length;){const item=stack.pop(),match2=internal_pattern_helper_match(patterns,item.path),
partialMatch=!!match2||internal_pattern_helper_partialMatch(patterns,item.path);if(!match2&&!partialMatch)continue;const stats=yield __await(DefaultGlobber.stat(
item,options,traversalChain));if(stats&&!(options.excludeHiddenFiles&&external_path_.basename(item.path).match(/^\./)))if(stats.isDirectory()){if(match2&MatchKind.
Directory&&options.matchDirectories)yield yield __await(item.path);else if(!partialMatch)continue;const childLevel=item.level+1,childItems=(yield __await(external_fs_.
promises.readdir(item.path))).map(x=>new SearchState(external_path_.join(item.path,x),childLevel));stack.push(...childItems.reverse())}else match2&MatchKind.File&&
(yield yield __await(item.path))}})}static create(patterns,options){return __awaiter(this,void 0,void 0,function*(){const result=new DefaultGlobber(options);internal_globber_IS_WINDOWS&&
(patterns=patterns.replace(/\r\n/g,`
`),patterns=patterns.replace(/\r/g,`
`));const lines=patterns.split(`
`).map(x=>x.trim());for(const line of lines)!line||line.startsWith("#")||result.patterns.push(new Pattern(line));return result.searchPaths.push(...getSearchPaths(
result.patterns)),result})}static stat(item,options,traversalChain){return __awaiter(this,void 0,void 0,function*(){let stats;if(options.followSymbolicLinks)try{
stats=yield external_fs_.promises.stat(item.path)}catch(err){if(err.code==="ENOENT"){if(options.omitBrokenSymbolicLinks){lib_core.Yz(`Broken symlink '${item.path}\
'`);return}throw new Error(`No information found for the path '${item.path}'. This may indicate a broken symbolic link.`)}throw err}else stats=yield external_fs_.
promises.lstat(item.path);if(stats.isDirectory()&&options.followSymbolicLinks){const realPath=yield external_fs_.promises.realpath(item.path);for(;traversalChain.
length>=item.level;)traversalChain.pop();if(traversalChain.some(x=>x===realPath)){lib_core.Yz(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}\
'`);return}traversalChain.push(realPath)}return stats})}}var external_crypto_=__webpack_require__(6982),external_stream_=__webpack_require__(2203),external_util_=__webpack_require__(
9023),internal_hash_files_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(
value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})},internal_hash_files_asyncValues=function(o){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterat\
or is not defined.");var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values=="function"?__values(o):o[Symbol.iterator](),i={},verb("next"),verb("\
throw"),verb("return"),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=o[n]&&function(v){return new Promise(function(resolve,reject){v=
o[n](v),settle(resolve,reject,v.done,v.value)})}}function settle(resolve,reject,d,v){Promise.resolve(v).then(function(v2){resolve({value:v2,done:d})},reject)}};
function hashFiles(globber_1,currentWorkspace_1){return internal_hash_files_awaiter(this,arguments,void 0,function*(globber,currentWorkspace,verbose=!1){var _a2,
e_1,_b,_c,_d;const writeDelegate=verbose?core.info:core.debug;let hasMatch=!1;const githubWorkspace=currentWorkspace||((_d=process.env.GITHUB_WORKSPACE)!==null&&
_d!==void 0?_d:process.cwd()),result=crypto.createHash("sha256");let count=0;try{for(var _e=!0,_f=internal_hash_files_asyncValues(globber.globGenerator()),_g;_g=
yield _f.next(),_a2=_g.done,!_a2;_e=!0){_c=_g.value,_e=!1;const file=_c;if(writeDelegate(file),!file.startsWith(`${githubWorkspace}${path.sep}`)){writeDelegate(
`Ignore '${file}' since it is not under GITHUB_WORKSPACE.`);continue}if(fs.statSync(file).isDirectory()){writeDelegate(`Skip directory '${file}'.`);continue}const hash=crypto.
createHash("sha256");yield util.promisify(stream.pipeline)(fs.createReadStream(file),hash),result.write(hash.digest()),count++,hasMatch||(hasMatch=!0)}}catch(e_1_1){
e_1={error:e_1_1}}finally{try{!_e&&!_a2&&(_b=_f.return)&&(yield _b.call(_f))}finally{if(e_1)throw e_1.error}}return result.end(),hasMatch?(writeDelegate(`Found ${count}\
 files to hash.`),result.digest("hex")):(writeDelegate("No matches found for glob"),"")})}var glob_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(
generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(
result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function create(patterns,options){
return glob_awaiter(this,void 0,void 0,function*(){return yield DefaultGlobber.create(patterns,options)})}function glob_hashFiles(patterns_1){return glob_awaiter(
this,arguments,void 0,function*(patterns,currentWorkspace="",options,verbose=!1){let followSymbolicLinks=!0;options&&typeof options.followSymbolicLinks=="boolea\
n"&&(followSymbolicLinks=options.followSymbolicLinks);const globber=yield create(patterns,{followSymbolicLinks});return _hashFiles(globber,currentWorkspace,verbose)})}})};
