export const id=494;export const ids=[494,140];export const modules={2140:(t,n,e)=>{e.d(n,{findFiles:()=>S})
;var a=e(3024),i=e(6760),r=e(4576),o=e(1455),s=e(6833),l=e(2509),c=e(2923);async function*u(t,n,e,a){
const i=[...n.map(n=>m(t,n)),...e.map(n=>`!${m(t,n)}`)],r=(await y(()=>(0,c.v)(i.join("\n"),{...a,followSymbolicLinks:!1}))).globGenerator();try{
for(let n=await y(()=>r.next());!n.done;n=await r.next())(0,l.UO)(n.value,t)&&(yield n.value)}finally{r.return(void 0).catch(()=>{})}}async function f(t,n,e){
const a=(0,i.relative)(n,t).split(i.sep).map(r.yk),o={implicitDescendants:!1,matchDirectories:!0};try{for await(const i of u(n,[a],e,o))if(i===t)return!1
;return!0}catch(t){return"scandir"===t.syscall}}async function h(t,n,e){if(d(n))return[n]
;const a=n.map((t,e)=>n.slice(0,e+1)),i=[...n,"*","**"],r=[...a.filter(t=>!d(t)),i],o=!await f(e,t,r),s=[]
;for(const[i,r]of a.entries())(d(r)||!o&&await f(e,t,[r]))&&s.push(n.slice("**"===n[i]?i:i+1));return!o&&await f(e,t,[i])&&s.push([]),s}function d(t){
return t.every(t=>"**"===t)}function w(t){return t.flat().filter(t=>/^(\.|\\\.|\[\.)/.test(t))}async function p(t,n,e){for(let a=t;a!==n&&(0,l.UO)(a,n);a=(0,
i.dirname)(a)){if(!(0,i.basename)(a).startsWith("."))continue;const t=e.map(t=>[t]);if(0===t.length||!await f(a,(0,i.dirname)(a),t))return!1}return!0}
function m(t,n){return 0===n.length?(0,r.yk)(t):[(0,r.yk)(t).replace(/\/$/,""),...n].join("/")}function y(t){const{write:n}=process.stdout
;process.stdout.write=()=>!0;try{return t()}finally{process.stdout.write=n}}async function g(t,n,e){
const a=new Set,c=await async function({base:t,rest:n},e,{workspace:a,onFound:c}){const u=(await Promise.all(e.map(n=>async function({base:t,rest:n},e){
return t===e?[n]:(0,l.UO)(t,e)?[[...(0,i.relative)(e,t).split(i.sep).map(r.yk),...n]]:(0,l.UO)(e,t)?h(t,n,e):[]}(n,t)))).flat();if(u.some(d))return[]
;const f=async t=>c((0,i.join)(await F((0,i.dirname)(t))??(0,i.dirname)(t),(0,i.basename)(t)),t);try{const e=(await(0,o.lstat)(t)).isSymbolicLink(),r=await F(t)
;if(null===r||(0,l.UO)(r,a)){if(null!==r&&(!e||await x(r)))return[{shown:t,real:r,includes:[n],excludes:u}];d(n)&&await f(t)
}else await f(await async function(t,n){let e=t;for(let a=t;(0,l.UO)(a,n);a=(0,i.dirname)(a)){const t=await F(a);null===t||(0,l.UO)(t,n)||(e=a)}return e}(t,a))
}catch(n){["ENOENT","ENOTDIR"].includes((0,s.$)(n)??"")||await f(t)}return[]}(t,n,e);for(let t=c.shift();t;t=c.shift()){
const n=JSON.stringify([t.real,t.includes,t.excludes]);if(!a.has(n)){a.add(n);try{c.push(...await b(t,e))}catch(n){const{syscall:a,path:i}=n
;if(void 0===a)throw n;c.push(...await v(t,i,e))}}}}async function b(t,n){
const{real:e,includes:r,excludes:s}=t,{signal:l,onFound:c}=n,f=w(r),h=0===f.length&&!(0,
i.basename)(e).startsWith("."),d=new Map,m=Math.max(...r.map(t=>t.includes("**")?1/0:t.length-1));for await(const t of async function*(t,n,e,a){const r=n>0?[{
path:t,depth:n}]:[];for(let t=r.pop();t;t=r.pop()){a.throwIfAborted();for(const n of await(0,o.readdir)(t.path,{withFileTypes:!0}).catch(()=>[])){
if(!e&&n.name.startsWith("."))continue;const a=(0,i.join)(t.path,n.name);n.isSymbolicLink()?yield a:n.isDirectory()&&t.depth>1&&r.push({path:a,depth:t.depth-1})
}}}(e,m,f.length>0,l))await p(t,e,f)&&d.set(t,{isMatched:!1});for await(const n of u(e,r,s,{excludeHiddenFiles:h,matchDirectories:!1})){if(l.throwIfAborted(),
!await p(n,e,f))continue;const r=(0,a.lstatSync)(n,{throwIfNoEntry:!1});r?.isSymbolicLink()?d.set(n,{isMatched:!0}):r&&c(n,(0,i.join)(t.shown,(0,
i.relative)(e,n)))}const y=[];for(const[e,{isMatched:a}]of[...d].sort(([t],[n])=>t<n?-1:1))l.throwIfAborted(),y.push(...await $(t,e,a,n));return y}
async function $(t,n,e,{workspace:a,onFound:r}){const o=(0,i.join)(t.shown,(0,i.relative)(t.real,n)),s=await F(n);if(null===s||!await x(s))return e&&r(n,o),[]
;const c=!(0,l.UO)(s,a);if(!c&&(0,l.UO)(n,s))return[];const u=await k(t,n,s);return c?(u.length>0&&r(n,o),[]):u}async function v(t,n="",e){
const{real:a,includes:r}=t,l=n===a?null:await(0,o.readdir)(a,{withFileTypes:!0}).catch(()=>null);if(null===l){
const n=t.excludes.some(t=>"*/**"===t.join("/")),i=await(0,o.lstat)(a).then(()=>!1,t=>"ENOENT"===(0,s.$)(t));return n||i||e.onFound(a,t.shown),[]}const c=[]
;for(const n of l){e.signal.throwIfAborted();const o=(0,i.join)(a,n.name);if(await p(o,a,w(r)))for(const a of await k(t,o,o)){const i=a.includes.some(d)
;n.isSymbolicLink()?c.push(...await $(t,o,i,e)):n.isDirectory()?c.push(a):i&&e.onFound(o,a.shown)}}return c}async function k(t,n,e){const a=async e=>{
const a=(await Promise.all(e.map(e=>h(t.real,e,n)))).flat();return[...new Map(a.map(t=>[t.join("/"),t])).values()]
},r=await a(t.excludes),o=r.some(d)?[]:await a(t.includes);return 0===o.length?[]:[{shown:(0,i.join)(t.shown,(0,i.relative)(t.real,n)),real:e,includes:o,
excludes:r}]}async function x(t){return(await(0,o.stat)(t).catch(()=>null))?.isDirectory()??!1}async function F(t){return(0,o.realpath)(t).catch(()=>null)}
const A=1e4,O=6e4;async function S(t){const{limits:n={files:A,milliseconds:O},signal:e}=t,a=AbortSignal.timeout(n.milliseconds),i=e?AbortSignal.any([e,a]):a
;let o=()=>{};const s=new Promise((t,n)=>{o=()=>n(i.reason),i.aborted?o():i.addEventListener("abort",o)});try{return await Promise.race([j(t,i,n.files),s])
}catch(t){
if(t===a.reason&&a.aborted)throw new r.Fm(`The search for files did not end within ${n.milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`)
;if(t instanceof RangeError)throw new r.Fm('A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")')
;throw t}finally{i.removeEventListener("abort",o)}}async function j(t,n,e){const{workspace:a,onUnmatched:o}=t,s=(0,
i.resolve)(a,t.workingDirectory),l=t.patterns.flatMap(t=>t.split(/\r?\n/)).map(t=>(0,r.EY)(t,s)).filter(t=>null!==t).map(t=>({...t,base:M(t.base,a)
})),c=async(t,o)=>{const s=new Map,l={workspace:a,signal:n,onFound:(t,n)=>{var o;if(!s.has(t)&&(s.set(t,{path:(o=(0,i.relative)(a,n),
"/"===i.sep?o:o.replaceAll(i.sep,"/")),absolutePath:n}),s.size>e))throw new r.Fm(D(e))}};for(const n of U(t))await g(n,o.flatMap(U),l)
;return[...s].sort(([,t],[,n])=>t.path<n.path?-1:t.path>n.path?1:0)},u=new Map;for(const[t,n]of l.entries()){if(n.excludes)continue
;const a=l.slice(t+1).filter(t=>t.excludes),i=await c(n,a);for(const[t,n]of i)u.has(t)||u.set(t,n);if(u.size>e)throw new r.Fm(D(e))
;i.length>0||!o||0!==a.length&&0!==(await c(n,[])).length||o(n.text)}return[...u.values()]}function U(t){const n=(0,r.UZ)(t);return null===n?[t]:[t,n]}
function M(t,n){for(let e=t;;e=(0,i.dirname)(e)){if(N(e)===n)return(0,i.join)(n,(0,i.relative)(e,t));if((0,i.dirname)(e)===e)return t}}function N(t){try{
return a.realpathSync.native(t)}catch{return null}}function D(t){const n=t.toLocaleString("en-US")
;return`The patterns match more than ${n} files. Allowed: ${n}. Narrow them, or exclude files with lines that start with "!"`}},6494:(t,n,e)=>{e.d(n,{
describeNoMatch:()=>g,explainUnmatched:()=>b});var a=e(1032),i=e(2140);const r=500,o=["0123456789","٠١٢٣٤٥٦٧٨٩","۰۱۲۳۴۵۶۷۸۹"];function s(t,n){
const e=t.replace(/^\.\//,"").split(/\*+\/?|\?|\[[^\]]*\]|\\/).filter(t=>""!==t),a=t=>{const a=t(n);let i=0;return e.map(t).every(t=>{const n=a.indexOf(t,i)
;return i=n+t.length,-1!==n})};return a(t=>t.toLowerCase())?"case":a(t=>t.normalize("NFC"))?"form":a(c)?"letters":null}const l={"ك":"ک","ي":"ی","ى":"ی","ة":"ه",
"ۀ":"ه","أ":"ا","إ":"ا"};function c(t){
return t.normalize("NFC").replace(/[كيىةۀأإ]/g,t=>l[t]??t).replace(/[\u200C-\u200F\u0640\u064B-\u065F]/g,"").replace(/[٠-٩۰-۹]/g,t=>String(o.map(n=>n.indexOf(t)).find(t=>-1!==t))).toLowerCase()
}var u=e(6760),f=e(2509);const h=[function(t){const[,n]=/^["'](.*)["']$/.exec(t)??[];return n?{why:"has quotes, which are part of the name here",instead:[n]
}:null},function(t){const n=function(t){let n=[t];for(;;){const t=n.flatMap(t=>{const n=/\{([^{}]*,[^{}]*)\}/.exec(t);if(null===n)return[t]
;const[e,a]=[t.slice(0,n.index),t.slice(n.index+n[0].length)];return n[1].split(",").map(t=>e+t.trim()+a)});if(t.length===n.length||t.length>8)return n;n=t}}(t)
;return n.length>1?{why:"has braces, which are not expanded",instead:n}:null},function(t){const n=function(t){
return t.split(/,(?![^{]*\})/).map(t=>t.trim()).filter(t=>""!==t)}(t);return n.length>1?{why:"has commas, which separate nothing",instead:n}:null},function(t){
const n=t.split(/\s+/);return n.length>1&&n.every(t=>/[./*]/.test(t))?{why:'is several patterns on one line, as a YAML ">" block makes it (use "|")',instead:n
}:null},function(t,{isWindows:n}){return t.includes("\\")&&!n?{why:"has a backslash, which separates folders on Windows only",instead:[t.replaceAll("\\","/")]
}:null},function(t,{workspace:n,workingDirectory:e}){if(!t.startsWith("/")||(0,f.UO)(t,n))return null;const a=function(t,n){
if(!/^\/(?:__w|github\/workspace)(?:\/|$)/.test(n))return null;const e=`/${(0,u.basename)((0,u.dirname)(n))}/${(0,
u.basename)(n)}/`,a=n.startsWith("/__w/")?t.indexOf(e):-1;return-1!==a?t.slice(a+e.length)||null:/\/_?work\/([^/]+)\/\1\/(.+)$/.exec(t)?.[2]??null}(t,n)
;return null===a?null:{
why:`is a path of the host, but this step runs in a container, where the workspace is ${n} (the variable GITHUB_WORKSPACE, not github.workspace)`,instead:[d((0,
u.relative)(e,(0,u.join)(n,a)))]}},function(t){const n=t.replace(/^\/+/,"");return n===t||""===n?null:{why:"begins at the root of the disk",instead:[n],
onlyIfFound:!0}},function(t,{workspace:n,workingDirectory:e}){return e===n||t.startsWith("/")?null:{why:"is relative to working_directory",instead:[`${d((0,
u.relative)(e,n))}/${t}`],onlyIfFound:!0}}];function d(t){return t.replaceAll("\\","/")}const w=5,p=100,m=5e3,y={case:"in other case",
form:"in another Unicode form (macOS writes an accent or a madda as a character of its own)",
letters:"with letters that look alike (Arabic ي and ك for Persian ی and ک, a half-space, other digits)"};async function g(t,n){
const e=t.patterns.map(t=>t.trim()).filter(t=>!/^(!|#|$)/.test(t))
;if(0===e.length)return`No files match: every line excludes (${x(t.patterns)}). Add a pattern of the files to send.`;const i=e.filter(t=>!n.includes(t))
;return[`No files match ${x(e)} (in ${(0,
a.Kb)(t.workingDirectory,p)}).`,...i.length>0?[`All that ${x(i)} would match is excluded, or is the receipt or results file of this run.`]:[],...(await b(t,n)).values()].join(" ")
}async function b(t,n){const e=AbortSignal.any([t.signal,AbortSignal.timeout(m)]),a=new Map;for(const i of n.slice(0,w)){const n=await $(i,{...t,signal:e})
;null!==n&&a.set(i,n)}return a}async function $(t,n){const e=function(t,n){return h.map(e=>e(t,n)).filter(t=>null!==t)}(t,{...n,
isWindows:"win32"===process.platform});for(const a of e){const{length:e}=await k(a.instead,n);if(e>0)return`${v(t,a)} (matches ${1===e?"1 file":`${e} files`}).`
}const a=function(t){if(t.length>r)return null;const n=t.split("/").map(t=>"**"===t?t:function(t){
return t.replace(/(\[[^\]]*\]|\\.)|([a-z])|(\d)|[^\0-\x7F]+/gi,(t,n,e,a)=>void 0!==n?n:void 0!==e?`[${e.toLowerCase()}${e.toUpperCase()}]`:void 0===a?"*":`[${o.map(t=>t[Number(a)]).join("")}]`).replace(/\*+/g,"*")
}(t)).join("/");return n===t?null:n}(t);for(const e of null===a?[]:await k([a],n)){const n=s(t,d(e.absolutePath))
;if(null!==n)return`For ${F(t)} there is ${F(e.path)}, ${y[n]}.`}const i=e.find(({onlyIfFound:t})=>!t);return void 0===i?null:`${v(t,i)}.`}
function v(t,{why:n,instead:e}){const a=1===e.length?"":", each on a line of its own";return`${F(t)} ${n}: write ${x(e,"and")}${a}`}async function k(t,n){
const{workspace:e,workingDirectory:a,signal:r}=n;return(0,i.findFiles)({patterns:t,workspace:e,workingDirectory:a,signal:r}).catch(()=>[])}function x(t,n="or"){
const e=t.slice(0,w).map(F),a=t.length-e.length;if(a>0)return`${e.join(", ")} ${n} ${a} more`;const i=e.pop()??""
;return 0===e.length?i:`${e.join(", ")} ${n} ${i}`}function F(t){return`“${(0,a.Kb)(t,p)}”`}}};