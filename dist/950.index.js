export const id=950;export const ids=[950];export const modules={1950:((t,n,e)=>{e.d(n,{findFiles:()=>M})
;var r=e(3024),a=e(6760),i=e(2509),o=e(4576),s=e(1455),l=e(6833),c=e(2923);const u=2,f=/\*+|\[[!^]?[^[\]\\^!]+\]|[^[\\]/g;function h(t){
return(t.match(/\*+/g)??[]).length>u&&""===t.replace(f,"")}function w(t,n){
const[e,r]="win32"===process.platform?[d(t),d(n)]:[t,n],a=(e.match(f)??[]).map(t=>t.startsWith("*")?"*":function(t){if("?"===t)return()=>!0
;if(1===t.length)return n=>n===t;try{const n=new RegExp(`^${t.replace("[!","[^")}$`,"s");return t=>n.test(t)}catch{return()=>!1}}(t));let i=0,o=-1,s=0
;for(let t=0;t<r.length;){const n=a[i];if("*"===n)o=i,s=t,i+=1;else if(n?.(r[t]))i+=1,t+=1;else{if(-1===o)return!1;i=o+1,s+=1,t=s}}
return a.slice(i).every(t=>"*"===t)}function d(t){return t.toLowerCase()}async function p(t,n,e){if("*"===t)return new Set(e)
;if(h(t))return new Set(e.filter(n=>w(t,n)));try{return new Set(await y(n,[g(t)]))}catch(r){if(!b(r))throw r;const a=new Set
;for(const r of e)await m(t,n,r)&&a.add(r);return a}}async function m(t,n,e){if(h(t))return w(t,e);try{return 0===(await y(n,[(0,o.yk)(e),`!${g(t)}`])).length
}catch(t){if(!b(t))throw t;return"scandir"===t.syscall}}async function y(t,n){const e=(0,
o.yk)(t).replace(/\/$/,""),r=n.map(t=>t.replace(/^!?/,t=>`${t}${e}/`)),i={followSymbolicLinks:!1,implicitDescendants:!1},s=await v(()=>(0,c.v)(r.join("\n"),i))
;return(await v(()=>s.glob())).filter(n=>(0,a.dirname)(n)===t).map(t=>(0,a.basename)(t))}function g(t){return t.replace(/\s$/,"[$&]")}function b(t){
return t instanceof Error&&"syscall"in t}function v(t){const{write:n}=process.stdout;process.stdout.write=()=>!0;try{return t()}finally{process.stdout.write=n}}
function S(t){const n=t.map(t=>t.find(t=>"**"!==t));return new Set(n.filter(t=>void 0!==t))}function k(t,n){const e=t.flatMap(t=>x(t,n))
;return[...new Map(e.map(t=>[t.join("/"),t])).values()]}function x(t,n){const[e,...r]=0===t.length?["**"]:t;if("**"!==e)return void 0!==e&&n(e)?[r]:[]
;const a=0===r.length?[]:x(r,n);return n("**")?[[e,...r],...a]:a}function $(t){return t.every(t=>"**"===t)}function E(t,n){
return!n.startsWith(".")||/^(\.|\\\.|\[\.)/.test(t)}async function O(t,n,e){const r=new Set
;let c=await async function({base:t,rest:n},e,{workspace:r,onFound:c}){const u=(await Promise.all(e.map(n=>async function({base:t,rest:n},e){if(t===e)return[n]
;if((0,i.UO)(t,e))return[[...(0,a.relative)(e,t).split(a.sep).map(o.yk),...n]];if(!(0,i.UO)(e,t))return[];let r=[n],s=t;for(const n of(0,
a.relative)(t,e).split(a.sep)){const t=new Set;for(const e of S(r))await m(e,s,n)&&t.add(e);r=k(r,n=>"**"===n||t.has(n)),s=(0,a.join)(s,n)}return r
}(n,t)))).flat();if(u.some($))return[];const f=async t=>c((0,a.join)(await j((0,a.dirname)(t))??(0,a.dirname)(t),(0,a.basename)(t)),t);try{await(0,s.lstat)(t)
;const e=await j(t);if(null===e||(0,i.UO)(e,r)){if(null!==e&&await F(e))return[{shown:t,real:e,includes:[n],excludes:u}];$(n)&&await f(t)
}else await f(await async function(t,n){let e=t;for(let r=t;(0,i.UO)(r,n);r=(0,a.dirname)(r)){const t=await j(r);null===t||(0,i.UO)(t,n)||(e=r)}return e}(t,r))
}catch(n){["ENOENT","ENOTDIR"].includes((0,l.$)(n)??"")||await f(t)}return[]}(t,n,e);for(;c.length>0;){const t=[];for(let n=c.pop();n;n=c.pop()){
const a=JSON.stringify([n.real,n.includes,n.excludes]);if(r.has(a))continue;r.add(a);const i=await L(n,e);c.push(...i.folders),t.push(...i.behindLinks)}
c=t.sort((t,n)=>t.shown<n.shown?1:-1)}}async function L(t,{workspace:n,signal:e,onFound:r}){const o=[],c=[],u=await(0,s.readdir)(t.real,{withFileTypes:!0
}).catch(()=>null);if(null===u)return await async function({real:t,excludes:n}){return!n.some(t=>"*/**"===t.join("/"))&&(0,
s.lstat)(t).then(()=>!0,t=>"ENOENT"!==(0,l.$)(t))}(t)&&r(t.real,t.shown),{folders:o,behindLinks:c};const f=u.map(({name:t})=>t),h=new Map
;for(const n of S([...t.includes,...t.excludes]))h.set(n,await p(n,t.real,f));for(const s of u){e.throwIfAborted()
;const{name:l}=s,u=t=>"**"===t||!0===h.get(t)?.has(l),f=k(t.excludes,u);if(f.some($))continue;const w=k(t.includes,t=>E(t,l)&&u(t));if(0===w.length)continue
;const d={shown:(0,a.join)(t.shown,l),real:(0,a.join)(t.real,l),includes:w,excludes:f},p=s.isSymbolicLink()?await U(d.real):null
;s.isDirectory()?o.push(d):null!==p&&(0,i.UO)(p,n)?(0,i.UO)(d.real,p)||c.push({...d,real:p}):(null!==p||w.some($))&&r(d.real,d.shown)}return{folders:o,
behindLinks:c}}async function U(t){const n=await j(t);return null!==n&&await F(n)?n:null}async function F(t){return(await(0,
s.stat)(t).catch(()=>null))?.isDirectory()??!1}async function j(t){return(0,s.realpath)(t).catch(()=>null)}const N=1e4,A=6e4;async function M(t){
const{limits:n={files:N,milliseconds:A},signal:e}=t,r=AbortSignal.timeout(n.milliseconds),a=e?AbortSignal.any([e,r]):r;let i=()=>{};const s=new Promise((t,n)=>{
i=()=>n(a.reason),a.aborted?i():a.addEventListener("abort",i)});try{return await Promise.race([T(t,a,n.files),s])}catch(t){
if(t===r.reason)throw new o.Fm(`The search for files did not end within ${n.milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`)
;if(t instanceof RangeError)throw new o.Fm('A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")')
;throw t}finally{a.removeEventListener("abort",i)}}async function T(t,n,e){const{workspace:r,onUnmatched:s}=t,l=(0,
a.resolve)(r,t.workingDirectory),c=t.patterns.flatMap(t=>t.split(/\r?\n/)).map(t=>(0,o.EY)(t,l)).filter(t=>null!==t).map(t=>({...t,base:I(t.base,r)
})),u=async(t,s)=>{const l=new Map,c={workspace:r,signal:n,onFound:(t,n)=>{if(!l.has(t)&&(l.set(t,{path:(0,i.df)((0,a.relative)(r,n)),absolutePath:n}),
l.size>e))throw new o.Fm(B(e))}},u=s.flatMap(t=>D(t,r));for(const n of D(t,r))await O(n,u,c);return[...l].sort(([,t],[,n])=>t.path<n.path?-1:1)},f=new Map
;for(const[t,n]of c.entries()){if(n.excludes)continue;const r=c.slice(t+1).filter(t=>t.excludes),a=await u(n,r);for(const[t,n]of a)f.has(t)||f.set(t,n)
;if(f.size>e)throw new o.Fm(B(e));a.length>0||!s||0!==r.length&&0!==(await u(n,[])).length||s(n.text)}return[...f.values()]}function D(t,n){const e=(0,o.UZ)(t)
;return(null===e?[t]:[t,e]).map(t=>({...t,base:P(t.base,n)}))}function P(t,n){const e=R(t);if(null===e||e===t||z(e)!==z(t))return t;for(let e=t;e!==n&&(0,
i.UO)(e,n);e=(0,a.dirname)(e))if((0,r.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink())return t;return e}function z(t){return t.normalize().toLowerCase()}
function I(t,n){for(let e=t;;e=(0,a.dirname)(e)){if(R(e)===n)return(0,a.join)(n,(0,a.relative)(e,t));if((0,a.dirname)(e)===e)return t}}function R(t){try{
return r.realpathSync.native(t)}catch{return null}}function B(t){const n=t.toLocaleString("en-US")
;return`The patterns match more than ${n} files. Allowed: ${n}. Narrow them, or exclude files with lines that start with "!"`}})};