export const id=494;export const ids=[494,140];export const modules={2140:((t,n,e)=>{e.d(n,{findFiles:()=>A})
;var a=e(3024),i=e(6760),r=e(2509),o=e(4576),s=e(1455),c=e(6833),l=e(2923);async function*u(t,n,e,a){
const i=[...n.map(n=>m(t,n)),...e.map(n=>`!${m(t,n)}`)],o=(await y(()=>(0,l.v)(i.join("\n"),{...a,followSymbolicLinks:!1}))).globGenerator();try{
for(let n=await y(()=>o.next());!n.done;n=await o.next())(0,r.UO)(n.value,t)&&(yield n.value)}finally{o.return(void 0).catch(()=>{})}}async function f(t,n,e){
const a=(0,i.relative)(n,t).split(i.sep).map(o.yk),r={implicitDescendants:!1,matchDirectories:!0};try{for await(const i of u(n,[a],e,r))if(i===t)return!1
;return!0}catch(t){return"scandir"===t.syscall}}async function h(t,n,e){if(d(n))return[n]
;const a=n.map((t,e)=>n.slice(0,e+1)),i=[...n,"*","**"],r=[...a.filter(t=>!d(t)),i],o=!await f(e,t,r),s=[]
;for(const[i,r]of a.entries())(d(r)||!o&&await f(e,t,[r]))&&s.push(n.slice("**"===n[i]?i:i+1));return!o&&await f(e,t,[i])&&s.push([]),s}function d(t){
return t.every(t=>"**"===t)}function w(t){return t.flat().filter(t=>/^(\.|\\\.|\[\.)/.test(t))}async function p(t,n,e){for(let a=t;a!==n&&(0,r.UO)(a,n);a=(0,
i.dirname)(a)){if(!(0,i.basename)(a).startsWith("."))continue;const t=e.map(t=>[t]);if(0===t.length||!await f(a,(0,i.dirname)(a),t))return!1}return!0}
function m(t,n){return 0===n.length?(0,o.yk)(t):[(0,o.yk)(t).replace(/\/$/,""),...n].join("/")}function y(t){const{write:n}=process.stdout
;process.stdout.write=()=>!0;try{return t()}finally{process.stdout.write=n}}async function g(t,n,e){
const a=new Set,l=await async function({base:t,rest:n},e,{workspace:a,onFound:l}){const u=(await Promise.all(e.map(n=>async function({base:t,rest:n},e){
return t===e?[n]:(0,r.UO)(t,e)?[[...(0,i.relative)(e,t).split(i.sep).map(o.yk),...n]]:(0,r.UO)(e,t)?h(t,n,e):[]}(n,t)))).flat();if(u.some(d))return[]
;const f=async t=>l((0,i.join)(await F((0,i.dirname)(t))??(0,i.dirname)(t),(0,i.basename)(t)),t);try{const e=(await(0,s.lstat)(t)).isSymbolicLink(),o=await F(t)
;if(null===o||(0,r.UO)(o,a)){if(null!==o&&(!e||await x(o)))return[{shown:t,real:o,includes:[n],excludes:u}];d(n)&&await f(t)
}else await f(await async function(t,n){let e=t;for(let a=t;(0,r.UO)(a,n);a=(0,i.dirname)(a)){const t=await F(a);null===t||(0,r.UO)(t,n)||(e=a)}return e}(t,a))
}catch(n){["ENOENT","ENOTDIR"].includes((0,c.$)(n)??"")||await f(t)}return[]}(t,n,e);for(let t=l.shift();t;t=l.shift()){
const n=JSON.stringify([t.real,t.includes,t.excludes]);if(!a.has(n)){a.add(n);try{l.push(...await b(t,e))}catch(n){const{syscall:a,path:i}=n
;if(void 0===a)throw n;l.push(...await v(t,i,e))}}}}async function b(t,n){
const{real:e,includes:r,excludes:o}=t,{signal:c,onFound:l}=n,f=w(r),h=0===f.length&&!(0,
i.basename)(e).startsWith("."),d=new Map,m=Math.max(...r.map(t=>t.includes("**")?1/0:t.length-1));for await(const t of async function*(t,n,e,a){const r=n>0?[{
path:t,depth:n}]:[];for(let t=r.pop();t;t=r.pop()){a.throwIfAborted();for(const n of await(0,s.readdir)(t.path,{withFileTypes:!0}).catch(()=>[])){
if(!e&&n.name.startsWith("."))continue;const a=(0,i.join)(t.path,n.name);n.isSymbolicLink()?yield a:n.isDirectory()&&t.depth>1&&r.push({path:a,depth:t.depth-1})
}}}(e,m,f.length>0,c))await p(t,e,f)&&d.set(t,{isMatched:!1});for await(const n of u(e,r,o,{excludeHiddenFiles:h,matchDirectories:!1})){if(c.throwIfAborted(),
!await p(n,e,f))continue;const r=(0,a.lstatSync)(n,{throwIfNoEntry:!1});r?.isSymbolicLink()?d.set(n,{isMatched:!0}):r&&l(n,(0,i.join)(t.shown,(0,
i.relative)(e,n)))}const y=[];for(const[e,{isMatched:a}]of[...d].sort(([t],[n])=>t<n?-1:1))c.throwIfAborted(),y.push(...await $(t,e,a,n));return y}
async function $(t,n,e,{workspace:a,onFound:o}){const s=(0,i.join)(t.shown,(0,i.relative)(t.real,n)),c=await F(n);if(null===c||!await x(c))return e&&o(n,s),[]
;const l=!(0,r.UO)(c,a);if(!l&&(0,r.UO)(n,c))return[];const u=await k(t,n,c);return l?(u.length>0&&o(n,s),[]):u}async function v(t,n="",e){
const{real:a,includes:r}=t,o=n===a?null:await(0,s.readdir)(a,{withFileTypes:!0}).catch(()=>null);if(null===o){
const n=t.excludes.some(t=>"*/**"===t.join("/")),i=await(0,s.lstat)(a).then(()=>!1,t=>"ENOENT"===(0,c.$)(t));return n||i||e.onFound(a,t.shown),[]}const l=[]
;for(const n of o){e.signal.throwIfAborted();const o=(0,i.join)(a,n.name);if(await p(o,a,w(r)))for(const a of await k(t,o,o)){const i=a.includes.some(d)
;n.isSymbolicLink()?l.push(...await $(t,o,i,e)):n.isDirectory()?l.push(a):i&&e.onFound(o,a.shown)}}return l}async function k(t,n,e){const a=async e=>{
const a=(await Promise.all(e.map(e=>h(t.real,e,n)))).flat();return[...new Map(a.map(t=>[t.join("/"),t])).values()]
},r=await a(t.excludes),o=r.some(d)?[]:await a(t.includes);return 0===o.length?[]:[{shown:(0,i.join)(t.shown,(0,i.relative)(t.real,n)),real:e,includes:o,
excludes:r}]}async function x(t){return(await(0,s.stat)(t).catch(()=>null))?.isDirectory()??!1}async function F(t){return(0,s.realpath)(t).catch(()=>null)}
const O=1e4,S=6e4;async function A(t){const{limits:n={files:O,milliseconds:S},signal:e}=t,a=AbortSignal.timeout(n.milliseconds),i=e?AbortSignal.any([e,a]):a
;let r=()=>{};const s=new Promise((t,n)=>{r=()=>n(i.reason),i.aborted?r():i.addEventListener("abort",r)});try{return await Promise.race([U(t,i,n.files),s])
}catch(t){
if(t===a.reason&&a.aborted)throw new o.Fm(`The search for files did not end within ${n.milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`)
;if(t instanceof RangeError)throw new o.Fm('A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")')
;throw t}finally{i.removeEventListener("abort",r)}}async function U(t,n,e){const{workspace:a,onUnmatched:s}=t,c=(0,
i.resolve)(a,t.workingDirectory),l=t.patterns.flatMap(t=>t.split(/\r?\n/)).map(t=>(0,o.EY)(t,c)).filter(t=>null!==t).map(t=>({...t,base:M(t.base,a)
})),u=async(t,s)=>{const c=new Map,l={workspace:a,signal:n,onFound:(t,n)=>{if(!c.has(t)&&(c.set(t,{path:(0,r.df)((0,i.relative)(a,n)),absolutePath:n}),
c.size>e))throw new o.Fm(E(e))}},u=s.flatMap(t=>j(t,a));for(const n of j(t,a))await g(n,u,l);return[...c].sort(([,t],[,n])=>t.path<n.path?-1:t.path>n.path?1:0)
},f=new Map;for(const[t,n]of l.entries()){if(n.excludes)continue;const a=l.slice(t+1).filter(t=>t.excludes),i=await u(n,a)
;for(const[t,n]of i)f.has(t)||f.set(t,n);if(f.size>e)throw new o.Fm(E(e));i.length>0||!s||0!==a.length&&0!==(await u(n,[])).length||s(n.text)}
return[...f.values()]}function j(t,n){const e=(0,o.UZ)(t);return(null===e?[t]:[t,e]).map(t=>({...t,base:N(t.base,n)}))}function N(t,n){const e=D(t)
;if(null===e||e===t||L(e)!==L(t))return t;for(let e=t;e!==n&&(0,r.UO)(e,n);e=(0,i.dirname)(e))if((0,a.lstatSync)(e,{throwIfNoEntry:!1
})?.isSymbolicLink())return t;return e}function L(t){return t.normalize().toLowerCase()}function M(t,n){for(let e=t;;e=(0,i.dirname)(e)){if(D(e)===n)return(0,
i.join)(n,(0,i.relative)(e,t));if((0,i.dirname)(e)===e)return t}}function D(t){try{return a.realpathSync.native(t)}catch{return null}}function E(t){
const n=t.toLocaleString("en-US");return`The patterns match more than ${n} files. Allowed: ${n}. Narrow them, or exclude files with lines that start with "!"`}
}),6494:((t,n,e)=>{e.d(n,{describeNoMatch:()=>y,explainUnmatched:()=>g});var a=e(1032),i=e(2509),r=e(2140);const o=500,s=["0123456789","٠١٢٣٤٥٦٧٨٩","۰۱۲۳۴۵۶۷۸۹"]
;function c(t,n){const e=t.replace(/^\.\//,"").split(/\*+\/?|\?|\[[^\]]*\]|\\/).filter(t=>""!==t),a=t=>{const a=t(n);let i=0;return e.map(t).every(t=>{
const n=a.indexOf(t,i);return i=n+t.length,-1!==n})};return a(t=>t.toLowerCase())?"case":a(t=>t.normalize("NFC"))?"form":a(u)?"letters":null}const l={"ك":"ک",
"ي":"ی","ى":"ی","ة":"ه","ۀ":"ه","أ":"ا","إ":"ا"};function u(t){
return t.normalize("NFC").replace(/[كيىةۀأإ]/g,t=>l[t]??t).replace(/[\u200C-\u200F\u0640\u064B-\u065F]/g,"").replace(/[٠-٩۰-۹]/g,t=>String(s.map(n=>n.indexOf(t)).find(t=>-1!==t))).toLowerCase()
}var f=e(6760);const h=[function(t){const[,n]=/^["'](.*)["']$/.exec(t)??[];return n?{why:"has quotes, which are part of the name here",instead:[n]}:null
},function(t){const n=function(t){let n=[t];for(;;){const t=n.flatMap(t=>{const n=/\{([^{}]*,[^{}]*)\}/.exec(t);if(null===n)return[t]
;const[e,a]=[t.slice(0,n.index),t.slice(n.index+n[0].length)];return n[1].split(",").map(t=>e+t.trim()+a)});if(t.length===n.length||t.length>8)return n;n=t}}(t)
;return n.length>1?{why:"has braces, which are not expanded",instead:n}:null},function(t){const n=function(t){
return t.split(/,(?![^{]*\})/).map(t=>t.trim()).filter(t=>""!==t)}(t);return n.length>1?{why:"has commas, which separate nothing",instead:n}:null},function(t){
const n=t.split(/\s+/);return n.length>1&&n.every(t=>/[./*]/.test(t))?{why:'is several patterns on one line, as a YAML ">" block makes it (use "|")',instead:n
}:null},function(t,{isWindows:n}){return t.includes("\\")&&!n?{why:"has a backslash, which separates folders on Windows only",instead:[t.replaceAll("\\","/")]
}:null},function(t,{workspace:n,workingDirectory:e}){if(!t.startsWith("/")||(0,i.UO)(t,n))return null;const a=function(t,n){
if(!/^\/(?:__w|github\/workspace)(?:\/|$)/.test(n))return null;const e=`/${(0,f.basename)((0,f.dirname)(n))}/${(0,
f.basename)(n)}/`,a=n.startsWith("/__w/")?t.indexOf(e):-1;return-1!==a?t.slice(a+e.length)||null:/\/_?work\/([^/]+)\/\1\/(.+)$/.exec(t)?.[2]??null}(t,n)
;return null===a?null:{
why:`is a path of the host, but this step runs in a container, where the workspace is ${n} (the variable GITHUB_WORKSPACE, not github.workspace)`,instead:[(0,
i.df)((0,f.relative)(e,(0,f.join)(n,a)))]}},function(t){const n=t.replace(/^\/+/,"");return n===t||""===n?null:{why:"begins at the root of the disk",
instead:[n],onlyIfFound:!0}},function(t,{workspace:n,workingDirectory:e}){return e===n||t.startsWith("/")?null:{why:"is relative to working_directory",
instead:[`${(0,i.df)((0,f.relative)(e,n))}/${t}`],onlyIfFound:!0}}],d=5,w=100,p=5e3,m={case:"in other case",
form:"in another Unicode form (macOS writes an accent or a madda as a character of its own)",
letters:"with letters that look alike (Arabic ي and ك for Persian ی and ک, a half-space, other digits)"};async function y(t,n){
const e=t.patterns.map(t=>t.trim()).filter(t=>!/^(!|#|$)/.test(t))
;if(0===e.length)return`No files match: every line excludes (${k(t.patterns)}). Add a pattern of the files to send.`;const i=e.filter(t=>!n.includes(t))
;return[`No files match ${k(e)} (in ${(0,
a.Kb)(t.workingDirectory,w)}).`,...i.length>0?[`All that ${k(i)} would match is excluded, or is the receipt or results file of this run.`]:[],...(await g(t,n)).values()].join(" ")
}async function g(t,n){const e=AbortSignal.any([t.signal,AbortSignal.timeout(p)]),a=new Map;for(const i of n.slice(0,d)){const n=await b(i,{...t,signal:e})
;null!==n&&a.set(i,n)}return a}async function b(t,n){const e=function(t,n){return h.map(e=>e(t,n)).filter(t=>null!==t)}(t,{...n,
isWindows:"win32"===process.platform});for(const a of e){const{length:e}=await v(a.instead,n);if(e>0)return`${$(t,a)} (matches ${1===e?"1 file":`${e} files`}).`
}const a=function(t){if(t.length>o)return null;const n=t.split("/").map(t=>"**"===t?t:function(t){
return t.replace(/(\[[^\]]*\]|\\.)|([a-z])|(\d)|[^\0-\x7F]+/gi,(t,n,e,a)=>void 0!==n?n:void 0!==e?`[${e.toLowerCase()}${e.toUpperCase()}]`:void 0===a?"*":`[${s.map(t=>t[Number(a)]).join("")}]`).replace(/\*+/g,"*")
}(t)).join("/");return n===t?null:n}(t);for(const e of null===a?[]:await v([a],n)){const n=c(t,(0,i.df)(e.absolutePath))
;if(null!==n)return`For ${x(t)} there is ${x(e.path)}, ${m[n]}.`}const r=e.find(({onlyIfFound:t})=>!t);return void 0===r?null:`${$(t,r)}.`}
function $(t,{why:n,instead:e}){const a=1===e.length?"":", each on a line of its own";return`${x(t)} ${n}: write ${k(e,"and")}${a}`}async function v(t,n){
const{workspace:e,workingDirectory:a,signal:i}=n;return(0,r.findFiles)({patterns:t,workspace:e,workingDirectory:a,signal:i}).catch(()=>[])}function k(t,n="or"){
const e=t.slice(0,d).map(x),a=t.length-e.length;if(a>0)return`${e.join(", ")} ${n} ${a} more`;const i=e.pop()??""
;return 0===e.length?i:`${e.join(", ")} ${n} ${i}`}function x(t){return`“${(0,a.Kb)(t,w)}”`}})};