export const id=494;export const ids=[494,950];export const modules={1950:((t,n,e)=>{e.d(n,{findFiles:()=>N})
;var r=e(3024),o=e(6760),i=e(2509),a=e(4576),s=e(1455),l=e(6833),c=e(2923);const u=2,f=/\*+|\\.|\[[!^]?[^[\]\\^!]+\]|[^[\\]/g;function h(t){
return(t.match(/\*+/g)??[]).length>u&&""===t.replace(f,"")}function w(t,n){
const[e,r]="win32"===process.platform?[t.toLowerCase(),n.toLowerCase()]:[t,n],o=(e.match(f)??[]).map(t=>t.startsWith("*")?"*":function(t){
if("?"===t)return()=>!0;if(1===t.length)return n=>n===t;if(t.startsWith("\\"))return n=>n===t[1];try{const n=new RegExp(`^${t.replace("[!","[^")}$`,"s")
;return t=>n.test(t)}catch{return()=>!1}}(t));let i=0,a=-1,s=0;for(let t=0;t<r.length;){const n=o[i];if("*"===n)a=i,s=t,i+=1;else if(n?.(r[t]))i+=1,t+=1;else{
if(-1===a)return!1;i=a+1,s+=1,t=s}}return o.slice(i).every(t=>"*"===t)}async function d(t,n,e){if("*"===t)return new Set(e)
;if(h(t))return new Set(e.filter(n=>w(t,n)));try{return new Set(await m(n,[y(t)]))}catch(r){if(!g(r))throw r;const o=new Set
;for(const r of e)await p(t,n,r)&&o.add(r);return o}}async function p(t,n,e){if(h(t))return w(t,e);try{return 0===(await m(n,[(0,a.yk)(e),`!${y(t)}`])).length
}catch(t){if(!g(t))throw t;return"scandir"===t.syscall}}async function m(t,n){const e=(0,
a.yk)(t).replace(/\/$/,""),r=n.map(t=>t.replace(/^!?/,t=>`${t}${e}/`)),i={followSymbolicLinks:!1,implicitDescendants:!1},s=await $(()=>(0,c.v)(r.join("\n"),i))
;return(await $(()=>s.glob())).filter(n=>(0,o.dirname)(n)===t).map(t=>(0,o.basename)(t))}function y(t){return t.replace(/\s$/,"[$&]")}function g(t){
return t instanceof Error&&"syscall"in t}function $(t){const{write:n}=process.stdout;process.stdout.write=()=>!0;try{return t()}finally{process.stdout.write=n}}
function b(t){const n=t.map(t=>t.find(t=>"**"!==t));return new Set(n.filter(t=>void 0!==t))}function k(t,n){const e=t.flatMap(t=>v(t,n))
;return[...new Map(e.map(t=>[t.join("/"),t])).values()]}function v(t,n){const[e,...r]=0===t.length?["**"]:t;if("**"!==e)return void 0!==e&&n(e)?[r]:[]
;const o=0===r.length?[]:v(r,n);return n("**")?[[e,...r],...o]:o}function x(t){return t.every(t=>"**"===t)}function S(t,n){
return!n.startsWith(".")||/^(\.|\\\.|\[\.)/.test(t)}async function F(t,n,e){const r=new Set
;let c=await async function({base:t,rest:n},e,{workspace:r,onFound:c}){const u=(await Promise.all(e.map(n=>async function({base:t,rest:n},e){if(t===e)return[n]
;if((0,i.UO)(t,e))return[[...(0,o.relative)(e,t).split(o.sep).map(a.yk),...n]];if(!(0,i.UO)(e,t))return[];let r=[n],s=t;for(const n of(0,
o.relative)(t,e).split(o.sep)){const t=new Set;for(const e of b(r))await p(e,s,n)&&t.add(e);r=k(r,n=>"**"===n||t.has(n)),s=(0,o.join)(s,n)}return r
}(n,t)))).flat();if(u.some(x))return[];const f=async t=>c((0,o.join)(await A((0,o.dirname)(t))??(0,o.dirname)(t),(0,o.basename)(t)),t);try{await(0,s.lstat)(t)
;const e=await A(t);if(null===e||(0,i.UO)(e,r)){if(null!==e&&await U(e))return[{shown:t,real:e,includes:[n],excludes:u}];x(n)&&await f(t)
}else await f(await async function(t,n){let e=t;for(let r=t;(0,i.UO)(r,n);r=(0,o.dirname)(r)){const t=await A(r);null===t||(0,i.UO)(t,n)||(e=r)}return e}(t,r))
}catch(n){["ENOENT","ENOTDIR"].includes((0,l.$)(n)??"")||await f(t)}return[]}(t,n,e);for(;c.length>0;){const t=[];for(let n=c.pop();n;n=c.pop()){
const o=JSON.stringify([n.real,n.includes,n.excludes]);if(r.has(o))continue;r.add(o);const i=await O(n,e);c.push(...i.folders),t.push(...i.behindLinks)}
c=t.sort((t,n)=>t.shown<n.shown?1:-1)}}async function O(t,{workspace:n,signal:e,onFound:r}){const a=[],c=[],u=await(0,s.readdir)(t.real,{withFileTypes:!0
}).catch(()=>null);if(null===u)return await async function({real:t,excludes:n}){return!n.some(t=>"*/**"===t.join("/"))&&(0,
s.lstat)(t).then(()=>!0,t=>"ENOENT"!==(0,l.$)(t))}(t)&&r(t.real,t.shown),{folders:a,behindLinks:c};const f=u.map(({name:t})=>t),h=new Map
;for(const n of b([...t.includes,...t.excludes]))h.set(n,await d(n,t.real,f));for(const s of u){e.throwIfAborted()
;const{name:l}=s,u=t=>"**"===t||!0===h.get(t)?.has(l),f=k(t.excludes,u);if(f.some(x))continue;const w=k(t.includes,t=>S(t,l)&&u(t));if(0===w.length)continue
;const d={shown:(0,o.join)(t.shown,l),real:(0,o.join)(t.real,l),includes:w,excludes:f},p=s.isSymbolicLink()?await L(d.real):null
;s.isDirectory()?a.push(d):null!==p&&(0,i.UO)(p,n)?(0,i.UO)(d.real,p)||c.push({...d,real:p}):(null!==p||w.some(x))&&r(d.real,d.shown)}return{folders:a,
behindLinks:c}}async function L(t){const n=await A(t);return null!==n&&await U(n)?n:null}async function U(t){return(await(0,
s.stat)(t).catch(()=>null))?.isDirectory()??!1}async function A(t){return(0,s.realpath)(t).catch(()=>null)}const j=1e4,E=6e4;async function N(t){
const{limits:n={files:j,milliseconds:E},signal:e}=t,r=AbortSignal.timeout(n.milliseconds),o=e?AbortSignal.any([e,r]):r;let i=()=>{};const s=new Promise((t,n)=>{
i=()=>n(o.reason),o.aborted?i():o.addEventListener("abort",i)});try{return await Promise.race([C(t,o,n.files),s])}catch(t){
if(t===r.reason)throw new a.Fm(`The search for files did not end within ${n.milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`)
;if(t instanceof RangeError)throw new a.Fm('A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")')
;throw t}finally{o.removeEventListener("abort",i)}}async function C(t,n,e){const{workspace:r,onUnmatched:s}=t,l=(0,
o.resolve)(r,t.workingDirectory),c=t.patterns.flatMap(t=>t.split(/\r?\n/)).map(t=>(0,a.EY)(t,l)).filter(t=>null!==t).map(t=>({...t,base:P(t.base,r)
})),u=async(t,s)=>{const l=new Map,c={workspace:r,signal:n,onFound:(t,n)=>{if(!l.has(t)&&(l.set(t,{path:(0,i.df)((0,o.relative)(r,n)),absolutePath:n}),
l.size>e))throw new a.Fm(_(e))}},u=s.flatMap(t=>D(t,r));for(const n of D(t,r))await F(n,u,c);return[...l].sort(([,t],[,n])=>t.path<n.path?-1:1)},f=new Map
;for(const[t,o]of c.entries()){if(o.excludes)continue;const i=c.slice(t+1).filter(t=>t.excludes),l=await u(o,i);for(const[t,n]of l)f.has(t)||f.set(t,n)
;if(f.size>e)throw new a.Fm(_(e));l.length>0||!s||0!==i.length&&await M(o,r,n)||s(o.text)}return[...f.values()]}async function M(t,n,e){
const r=new Error("found"),o=()=>{throw r};try{for(const r of D(t,n))await F(r,[],{workspace:n,signal:e,onFound:o});return!1}catch(t){if(t!==r)throw t;return!0}
}function D(t,n){const e=(0,a.UZ)(t);return(null===e?[t]:[t,e]).map(t=>({...t,base:W(t.base,n)}))}function W(t,n){const e=T(t)
;if(null===e||e===t||I(e)!==I(t))return t;for(let e=t;e!==n&&(0,i.UO)(e,n);e=(0,o.dirname)(e))if((0,r.lstatSync)(e,{throwIfNoEntry:!1
})?.isSymbolicLink())return t;return e}function I(t){return t.normalize().toLowerCase()}function P(t,n){for(let e=t;;e=(0,o.dirname)(e)){if(T(e)===n)return(0,
o.join)(n,(0,o.relative)(e,t));if((0,o.dirname)(e)===e)return t}}function T(t){try{return r.realpathSync.native(t)}catch{return null}}function _(t){
const n=t.toLocaleString("en-US");return`The patterns match more than ${n} files. Allowed: ${n}. Narrow them, or exclude files with lines that start with "!"`}
}),6494:((t,n,e)=>{e.d(n,{describeNoMatch:()=>y,explainUnmatched:()=>g});var r=e(1032),o=e(2509),i=e(1950);const a=500,s=["0123456789","٠١٢٣٤٥٦٧٨٩","۰۱۲۳۴۵۶۷۸۹"]
;function l(t,n){const e=t.replace(/^\.\//,"").split(/\*+\/?|\?|\[[^\]]*\]|\\/),r=t=>{const r=t(n);let o=0;return e.map(t).every(t=>{const n=r.indexOf(t,o)
;return o=n+t.length,-1!==n})};return r(t=>t.toLowerCase())?"case":r(t=>t.normalize("NFC"))?"form":r(u)?"letters":null}const c={ك:"ک",ي:"ی",ى:"ی",ة:"ه",ۀ:"ه",
أ:"ا",إ:"ا"};function u(t){
return t.normalize("NFC").replace(/[كيىةۀأإ]/g,t=>c[t]??t).replace(/[\u200C-\u200F\u0640\u064B-\u065F]/g,"").replace(/[٠-٩۰-۹]/g,t=>String(s.map(n=>n.indexOf(t)).find(t=>-1!==t))).toLowerCase()
}var f=e(6760);const h=[function(t){const[,n]=/^["'](.*)["']$/.exec(t)??[];return n?{why:"has quotes, which are part of the name here",instead:[n]}:null
},function(t){const n=function(t){let n=[t];for(;;){const t=n.flatMap(t=>{const n=/\{([^{}]*,[^{}]*)\}/.exec(t);if(null===n)return[t]
;const[e,r]=[t.slice(0,n.index),t.slice(n.index+n[0].length)];return n[1].split(",").map(t=>e+t.trim()+r)});if(t.length===n.length||t.length>8)return n;n=t}}(t)
;return n.length>1?{why:"has braces, which are not expanded",instead:n}:null},function(t){const n=function(t){
return t.split(/,(?![^{]*\})/).map(t=>t.trim()).filter(t=>""!==t)}(t);return n.length>1?{why:"has commas, which separate nothing",instead:n}:null},function(t){
const n=t.split(/\s+/);return n.length>1&&n.every(t=>/[./*]/.test(t))?{why:'is several patterns on one line, as a YAML ">" block makes it (use "|")',instead:n
}:null},function(t,{isWindows:n}){return t.includes("\\")&&!n?{why:"has a backslash, which separates folders on Windows only",instead:[t.replaceAll("\\","/")]
}:null},function(t,{workspace:n,workingDirectory:e}){if(!t.startsWith("/")||(0,o.UO)(t,n))return null;const r=function(t,n){
if(!/^\/(?:__w|github\/workspace)(?:\/|$)/.test(n))return null;const e=`/${(0,f.basename)((0,f.dirname)(n))}/${(0,
f.basename)(n)}/`,r=n.startsWith("/__w/")?t.indexOf(e):-1;return-1!==r?t.slice(r+e.length)||null:/\/_?work\/([^/]+)\/\1\/(.+)$/.exec(t)?.[2]??null}(t,n)
;return null===r?null:{
why:`is a path of the host, but this step runs in a container, where the workspace is ${n} (the variable GITHUB_WORKSPACE, not github.workspace)`,instead:[(0,
o.df)((0,f.relative)(e,(0,f.join)(n,r)))]}},function(t){const n=t.replace(/^\/+/,"");return n===t||""===n?null:{why:"begins at the root of the disk",
instead:[n],onlyIfFound:!0}},function(t,{workspace:n,workingDirectory:e}){return e===n||t.startsWith("/")?null:{why:"is relative to working_directory",
instead:[`${(0,o.df)((0,f.relative)(e,n))}/${t}`],onlyIfFound:!0}}],w=5,d=100,p=5e3,m={case:"in other case",
form:"in another Unicode form (macOS writes an accent or a madda as a character of its own)",
letters:"with letters that look alike (Arabic ي and ك for Persian ی and ک, a half-space, other digits)"};async function y(t,n){
const e=t.patterns.map(t=>t.trim()).filter(t=>!/^(!|#|$)/.test(t))
;if(0===e.length)return`No files match: every line excludes (${v(t.patterns)}). Add a pattern of the files to send.`;const o=e.filter(t=>!n.includes(t))
;return[`No files match ${v(e)} (in ${(0,
r.Kb)(t.workingDirectory,d)}).`,...o.length>0?[`All that ${v(o)} would match is excluded, or is the receipt or results file of this run.`]:[],...(await g(t,n)).values()].join(" ")
}async function g(t,n){const e=AbortSignal.any([t.signal,AbortSignal.timeout(p)]),r=new Map;for(const o of n.slice(0,w)){const n=await $(o,{...t,signal:e})
;null!==n&&r.set(o,n)}return r}async function $(t,n){const e=function(t,n){return h.map(e=>e(t,n)).filter(t=>null!==t)}(t,{...n,
isWindows:"win32"===process.platform});for(const r of e){const{length:e}=await k(r.instead,n);if(e>0)return`${b(t,r)} (matches ${1===e?"1 file":`${e} files`}).`
}const r=function(t){if(t.length>a)return null;const n=t.split("/").map(t=>"**"===t?t:function(t){
return t.replace(/(\[[^\]]*\]|\\.)|([a-z])|(\d)|[^\0-\x7F]+/gi,(t,n,e,r)=>void 0!==n?n:void 0!==e?`[${e.toLowerCase()}${e.toUpperCase()}]`:void 0===r?"*":`[${s.map(t=>t[Number(r)]).join("")}]`).replace(/\*+/g,"*")
}(t)).join("/");return n===t?null:n}(t);for(const e of null===r?[]:await k([r],n)){const n=l(t,(0,o.df)(e.absolutePath))
;if(null!==n)return`For ${x(t)} there is ${x(e.path)}, ${m[n]}.`}const i=e.find(({onlyIfFound:t})=>!t);return void 0===i?null:`${b(t,i)}.`}
function b(t,{why:n,instead:e}){const r=1===e.length?"":", each on a line of its own";return`${x(t)} ${n}: write ${v(e,"and")}${r}`}async function k(t,n){
const{workspace:e,workingDirectory:r,signal:o}=n;return(0,i.findFiles)({patterns:t,workspace:e,workingDirectory:r,signal:o}).catch(()=>[])}function v(t,n="or"){
const e=t.slice(0,w).map(x),r=t.length-e.length;if(r>0)return`${e.join(", ")} ${n} ${r} more`;const o=e.pop()??""
;return 0===e.length?o:`${e.join(", ")} ${n} ${o}`}function x(t){return`“${(0,r.Kb)(t,d)}”`}})};