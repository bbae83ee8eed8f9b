export const id=494;export const ids=[494,950];export const modules={1950:((t,n,e)=>{e.d(n,{findFiles:()=>E})
;var r=e(8474),o=e(3024),i=e(6760),s=e(2509),a=e(4576),l=e(1455),c=e(6833),u=e(2923);const f=2,h=/\*+|\\.|\[[!^]?[^[\]\\^!]+\]|[^[\\]/g;function d(t){
return(t.match(/\*+/g)??[]).length>f&&""===t.replace(h,"")}function w(t,n){
const[e,r]="win32"===process.platform?[t.toLowerCase(),n.toLowerCase()]:[t,n],o=(e.match(h)??[]).map(t=>t.startsWith("*")?"*":function(t){
if("?"===t)return()=>!0;if(1===t.length)return n=>n===t;if(t.startsWith("\\"))return n=>n===t[1];try{const n=new RegExp(`^${t.replace("[!","[^")}$`,"s")
;return t=>n.test(t)}catch{return()=>!1}}(t));let i=0,s=-1,a=0;for(let t=0;t<r.length;){const n=o[i];if("*"===n)s=i,a=t,i+=1;else if(n?.(r[t]))i+=1,t+=1;else{
if(-1===s)return!1;i=s+1,a+=1,t=a}}return o.slice(i).every(t=>"*"===t)}async function p(t,n,e){if("*"===t)return new Set(e)
;if(d(t))return new Set(e.filter(n=>w(t,n)));try{return new Set(await y(n,[g(t)]))}catch(r){if(!$(r))throw r;const o=new Set
;for(const r of e)await m(t,n,r)&&o.add(r);return o}}async function m(t,n,e){if(d(t))return w(t,e);try{return 0===(await y(n,[(0,a.yk)(e),`!${g(t)}`])).length
}catch(t){if(!$(t))throw t;return"scandir"===t.syscall}}async function y(t,n){const e=(0,
a.yk)(t).replace(/\/$/,""),r=n.map(t=>t.replace(/^!?/,t=>`${t}${e}/`)),o={followSymbolicLinks:!1,implicitDescendants:!1},s=await b(()=>(0,u.v)(r.join("\n"),o))
;return(await b(()=>s.glob())).filter(n=>(0,i.dirname)(n)===t).map(t=>(0,i.basename)(t))}function g(t){return t.replace(/\s$/,"[$&]")}function $(t){
return t instanceof Error&&"syscall"in t}function b(t){const{write:n}=process.stdout;process.stdout.write=()=>!0;try{return t()}finally{process.stdout.write=n}}
function k(t){const n=t.map(t=>t.find(t=>"**"!==t));return new Set(n.filter(t=>void 0!==t))}function v(t,n){const e=t.flatMap(t=>x(t,n))
;return[...new Map(e.map(t=>[t.join("/"),t])).values()]}function x(t,n){const[e,...r]=0===t.length?["**"]:t;if("**"!==e)return void 0!==e&&n(e)?[r]:[]
;const o=0===r.length?[]:x(r,n);return n("**")?[[e,...r],...o]:o}function S(t){return t.every(t=>"**"===t)}function F(t,n){
return!n.startsWith(".")||/^(\.|\\\.|\[\.)/.test(t)}async function O(t,n,e){const r=new Set
;let o=await async function({base:t,rest:n},e,{workspace:r,onFound:o}){const u=(await Promise.all(e.map(n=>async function({base:t,rest:n},e){if(t===e)return[n]
;if((0,s.UO)(t,e))return[[...(0,i.relative)(e,t).split(i.sep).map(a.yk),...n]];if(!(0,s.UO)(e,t))return[];let r=[n],o=t;for(const n of(0,
i.relative)(t,e).split(i.sep)){const t=new Set;for(const e of k(r))await m(e,o,n)&&t.add(e);r=v(r,n=>"**"===n||t.has(n)),o=(0,i.join)(o,n)}return r
}(n,t)))).flat();if(u.some(S))return[];const f=async t=>o((0,i.join)(await j((0,i.dirname)(t))??(0,i.dirname)(t),(0,i.basename)(t)),t);try{await(0,l.lstat)(t)
;const e=await j(t);if(null===e||(0,s.UO)(e,r)){if(null!==e&&await(0,s.lQ)(e))return[{shown:t,real:e,includes:[n],excludes:u}];S(n)&&await f(t)
}else await f(await async function(t,n){let e=t;for(let r=t;(0,s.UO)(r,n);r=(0,i.dirname)(r)){const t=await j(r);null===t||(0,s.UO)(t,n)||(e=r)}return e}(t,r))
}catch(n){["ENOENT","ENOTDIR"].includes((0,c.$)(n)??"")||await f(t)}return[]}(t,n,e);for(;o.length>0;){const t=[];for(let n=o.pop();n;n=o.pop()){
const i=JSON.stringify([n.real,n.includes,n.excludes]);if(r.has(i))continue;r.add(i);const s=await A(n,e);o.push(...s.folders),t.push(...s.behindLinks)}
o=t.sort((t,n)=>t.shown<n.shown?1:-1)}}async function A(t,{workspace:n,signal:e,onFound:r}){const o=[],a=[],u=await(0,l.readdir)(t.real,{withFileTypes:!0
}).catch(()=>null);if(null===u)return await async function({real:t,excludes:n}){return!n.some(t=>"*/**"===t.join("/"))&&(0,
l.lstat)(t).then(()=>!0,t=>"ENOENT"!==(0,c.$)(t))}(t)&&r(t.real,t.shown),{folders:o,behindLinks:a};const f=u.map(({name:t})=>t),h=new Map
;for(const n of k([...t.includes,...t.excludes]))h.set(n,await p(n,t.real,f));for(const l of u){e.throwIfAborted()
;const{name:c}=l,u=t=>"**"===t||!0===h.get(t)?.has(c),f=v(t.excludes,u);if(f.some(S))continue;const d=v(t.includes,t=>F(t,c)&&u(t));if(0===d.length)continue
;const w={shown:(0,i.join)(t.shown,c),real:(0,i.join)(t.real,c),includes:d,excludes:f},p=l.isSymbolicLink()?await U(w.real):null
;l.isDirectory()?o.push(w):null!==p&&(0,s.UO)(p,n)?(0,s.UO)(w.real,p)||a.push({...w,real:p}):(null!==p||d.some(S))&&r(w.real,w.shown)}return{folders:o,
behindLinks:a}}async function U(t){const n=await j(t);return null!==n&&await(0,s.lQ)(n)?n:null}async function j(t){return(0,l.realpath)(t).catch(()=>null)}
const L=1e4,N=6e4;async function E(t){const{limits:n={files:L,milliseconds:N
},signal:e}=t,o=AbortSignal.timeout(n.milliseconds),i=e?AbortSignal.any([e,o]):o,{promise:s,reject:l}=Promise.withResolvers(),c=(0,
r.addAbortListener)(i,()=>l(i.reason));try{return await Promise.race([C(t,i,n.files),s])}catch(t){
if(t===o.reason)throw new a.Fm(`The search for files did not end within ${n.milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`)
;if(t instanceof RangeError)throw new a.Fm('A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")')
;throw t}finally{c[Symbol.dispose]()}}async function C(t,n,e){const{workspace:r,onUnmatched:o}=t,l=(0,i.resolve)(r,t.workingDirectory),c=t.patterns.map(t=>(0,
a.EY)(t,l)).filter(t=>null!==t).map(t=>({...t,base:P(t.base,r)})),u=async(t,o)=>{const l=new Map,c={workspace:r,signal:n,onFound:(t,n)=>{
if(!l.has(t)&&(l.set(t,{path:(0,s.df)((0,i.relative)(r,n)),absolutePath:n}),l.size>e))throw new a.Fm(_(e))}},u=o.flatMap(t=>W(t,r))
;for(const n of W(t,r))await O(n,u,c);return[...l].sort(([,t],[,n])=>t.path<n.path?-1:1)},f=new Map;for(const[t,i]of c.entries()){if(i.excludes)continue
;const s=c.slice(t+1).filter(t=>t.excludes),l=await u(i,s);for(const[t,n]of l)f.has(t)||f.set(t,n);if(f.size>e)throw new a.Fm(_(e))
;l.length>0||!o||0!==s.length&&await M(i,r,n)||o(i.text)}return[...f.values()]}async function M(t,n,e){const r=new Error("found"),o=()=>{throw r};try{
for(const r of W(t,n))await O(r,[],{workspace:n,signal:e,onFound:o});return!1}catch(t){if(t!==r)throw t;return!0}}function W(t,n){const e=(0,a.UZ)(t)
;return(null===e?[t]:[t,e]).map(t=>({...t,base:D(t.base,n)}))}function D(t,n){const e=T(t);if(null===e||e===t||I(e)!==I(t))return t;for(let e=t;e!==n&&(0,
s.UO)(e,n);e=(0,i.dirname)(e))if((0,o.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink())return t;return e}function I(t){return t.normalize().toLowerCase()}
function P(t,n){for(let e=t;;e=(0,i.dirname)(e)){if(T(e)===n)return(0,i.join)(n,(0,i.relative)(e,t));if((0,i.dirname)(e)===e)return t}}function T(t){try{
return o.realpathSync.native(t)}catch{return null}}function _(t){const n=t.toLocaleString("en-US")
;return`The patterns match more than ${n} files. Allowed: ${n}. Narrow them, or exclude files with lines that start with "!"`}}),6494:((t,n,e)=>{e.d(n,{
describeNoMatch:()=>y,explainUnmatched:()=>g});var r=e(1032),o=e(2509),i=e(1950);const s=500,a=["0123456789","٠١٢٣٤٥٦٧٨٩","۰۱۲۳۴۵۶۷۸۹"];function l(t,n){
const e=t.replace(/^\.\//,"").split(/\*+\/?|\?|\[[^\]]*\]|\\/),r=t=>{const r=t(n);let o=0;return e.map(t).every(t=>{const n=r.indexOf(t,o);return o=n+t.length,
-1!==n})};return r(t=>t.toLowerCase())?"case":r(t=>t.normalize("NFC"))?"form":r(u)?"letters":null}const c={ك:"ک",ي:"ی",ى:"ی",ة:"ه",ۀ:"ه",أ:"ا",إ:"ا"}
;function u(t){
return t.normalize("NFC").replace(/[كيىةۀأإ]/g,t=>c[t]??t).replace(/[\u200C-\u200F\u0640\u064B-\u065F]/g,"").replace(/[٠-٩۰-۹]/g,t=>String(a.map(n=>n.indexOf(t)).find(t=>-1!==t))).toLowerCase()
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
instead:[`${(0,o.df)((0,f.relative)(e,n))}/${t}`],onlyIfFound:!0}}],d=5,w=100,p=5e3,m={case:"in other case",
form:"in another Unicode form (macOS writes an accent or a madda as a character of its own)",
letters:"with letters that look alike (Arabic ي and ك for Persian ی and ک, a half-space, other digits)"};async function y(t,n){
const e=t.patterns.map(t=>t.trim()).filter(t=>!/^(!|#|$)/.test(t))
;if(0===e.length)return`No files match: every line excludes (${v(t.patterns)}). Add a pattern of the files to send.`;const o=e.filter(t=>!n.includes(t))
;return[`No files match ${v(e)} (in ${(0,
r.Kb)(t.workingDirectory,w)}).`,...o.length>0?[`All that ${v(o)} would match is excluded, or is the receipt or results file of this run.`]:[],...(await g(t,n)).values()].join(" ")
}async function g(t,n){const e=AbortSignal.any([t.signal,AbortSignal.timeout(p)]),r=new Map;for(const o of n.slice(0,d)){const n=await $(o,{...t,signal:e})
;null!==n&&r.set(o,n)}return r}async function $(t,n){const e=function(t,n){return h.map(e=>e(t,n)).filter(t=>null!==t)}(t,{...n,
isWindows:"win32"===process.platform});for(const r of e){const{length:e}=await k(r.instead,n);if(e>0)return`${b(t,r)} (matches ${1===e?"1 file":`${e} files`}).`
}const r=function(t){if(t.length>s)return null;const n=t.split("/").map(t=>"**"===t?t:function(t){
return t.replace(/(\[[^\]]*\]|\\.)|([a-z])|(\d)|[^\0-\x7F]+/gi,(t,n,e,r)=>void 0!==n?n:void 0!==e?`[${e.toLowerCase()}${e.toUpperCase()}]`:void 0===r?"*":`[${a.map(t=>t[Number(r)]).join("")}]`).replace(/\*+/g,"*")
}(t)).join("/");return n===t?null:n}(t);for(const e of null===r?[]:await k([r],n)){const n=l(t,(0,o.df)(e.absolutePath))
;if(null!==n)return`For ${x(t)} there is ${x(e.path)}, ${m[n]}.`}const i=e.find(({onlyIfFound:t})=>!t);return void 0===i?null:`${b(t,i)}.`}
function b(t,{why:n,instead:e}){const r=1===e.length?"":", each on a line of its own";return`${x(t)} ${n}: write ${v(e,"and")}${r}`}async function k(t,n){
const{workspace:e,workingDirectory:r,signal:o}=n;return(0,i.findFiles)({patterns:t,workspace:e,workingDirectory:r,signal:o}).catch(()=>[])}function v(t,n="or"){
const e=t.slice(0,d).map(x),r=t.length-e.length;if(r>0)return`${e.join(", ")} ${n} ${r} more`;const o=e.pop()??""
;return 0===e.length?o:`${e.join(", ")} ${n} ${o}`}function x(t){return`“${(0,r.Kb)(t,w)}”`}})};