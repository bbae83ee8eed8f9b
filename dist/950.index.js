export const id=950;export const ids=[950];export const modules={1950:((t,n,e)=>{e.d(n,{findFiles:()=>A})
;var r=e(3024),a=e(6760),o=e(2509),i=e(4576),s=e(1455),c=e(6833),l=e(2923);const u=2,f=/\*+|\\.|\[[!^]?[^[\]\\^!]+\]|[^[\\]/g;function h(t){
return(t.match(/\*+/g)??[]).length>u&&""===t.replace(f,"")}function w(t,n){
const[e,r]="win32"===process.platform?[t.toLowerCase(),n.toLowerCase()]:[t,n],a=(e.match(f)??[]).map(t=>t.startsWith("*")?"*":function(t){
if("?"===t)return()=>!0;if(1===t.length)return n=>n===t;if(t.startsWith("\\"))return n=>n===t[1];try{const n=new RegExp(`^${t.replace("[!","[^")}$`,"s")
;return t=>n.test(t)}catch{return()=>!1}}(t));let o=0,i=-1,s=0;for(let t=0;t<r.length;){const n=a[o];if("*"===n)i=o,s=t,o+=1;else if(n?.(r[t]))o+=1,t+=1;else{
if(-1===i)return!1;o=i+1,s+=1,t=s}}return a.slice(o).every(t=>"*"===t)}async function d(t,n,e){if("*"===t)return new Set(e)
;if(h(t))return new Set(e.filter(n=>w(t,n)));try{return new Set(await m(n,[y(t)]))}catch(r){if(!g(r))throw r;const a=new Set
;for(const r of e)await p(t,n,r)&&a.add(r);return a}}async function p(t,n,e){if(h(t))return w(t,e);try{return 0===(await m(n,[(0,i.yk)(e),`!${y(t)}`])).length
}catch(t){if(!g(t))throw t;return"scandir"===t.syscall}}async function m(t,n){const e=(0,
i.yk)(t).replace(/\/$/,""),r=n.map(t=>t.replace(/^!?/,t=>`${t}${e}/`)),o={followSymbolicLinks:!1,implicitDescendants:!1},s=await b(()=>(0,l.v)(r.join("\n"),o))
;return(await b(()=>s.glob())).filter(n=>(0,a.dirname)(n)===t).map(t=>(0,a.basename)(t))}function y(t){return t.replace(/\s$/,"[$&]")}function g(t){
return t instanceof Error&&"syscall"in t}function b(t){const{write:n}=process.stdout;process.stdout.write=()=>!0;try{return t()}finally{process.stdout.write=n}}
function v(t){const n=t.map(t=>t.find(t=>"**"!==t));return new Set(n.filter(t=>void 0!==t))}function S(t,n){const e=t.flatMap(t=>k(t,n))
;return[...new Map(e.map(t=>[t.join("/"),t])).values()]}function k(t,n){const[e,...r]=0===t.length?["**"]:t;if("**"!==e)return void 0!==e&&n(e)?[r]:[]
;const a=0===r.length?[]:k(r,n);return n("**")?[[e,...r],...a]:a}function x(t){return t.every(t=>"**"===t)}function E(t,n){
return!n.startsWith(".")||/^(\.|\\\.|\[\.)/.test(t)}async function $(t,n,e){const r=new Set
;let l=await async function({base:t,rest:n},e,{workspace:r,onFound:l}){const u=(await Promise.all(e.map(n=>async function({base:t,rest:n},e){if(t===e)return[n]
;if((0,o.UO)(t,e))return[[...(0,a.relative)(e,t).split(a.sep).map(i.yk),...n]];if(!(0,o.UO)(e,t))return[];let r=[n],s=t;for(const n of(0,
a.relative)(t,e).split(a.sep)){const t=new Set;for(const e of v(r))await p(e,s,n)&&t.add(e);r=S(r,n=>"**"===n||t.has(n)),s=(0,a.join)(s,n)}return r
}(n,t)))).flat();if(u.some(x))return[];const f=async t=>l((0,a.join)(await F((0,a.dirname)(t))??(0,a.dirname)(t),(0,a.basename)(t)),t);try{await(0,s.lstat)(t)
;const e=await F(t);if(null===e||(0,o.UO)(e,r)){if(null!==e&&await U(e))return[{shown:t,real:e,includes:[n],excludes:u}];x(n)&&await f(t)
}else await f(await async function(t,n){let e=t;for(let r=t;(0,o.UO)(r,n);r=(0,a.dirname)(r)){const t=await F(r);null===t||(0,o.UO)(t,n)||(e=r)}return e}(t,r))
}catch(n){["ENOENT","ENOTDIR"].includes((0,c.$)(n)??"")||await f(t)}return[]}(t,n,e);for(;l.length>0;){const t=[];for(let n=l.pop();n;n=l.pop()){
const a=JSON.stringify([n.real,n.includes,n.excludes]);if(r.has(a))continue;r.add(a);const o=await L(n,e);l.push(...o.folders),t.push(...o.behindLinks)}
l=t.sort((t,n)=>t.shown<n.shown?1:-1)}}async function L(t,{workspace:n,signal:e,onFound:r}){const i=[],l=[],u=await(0,s.readdir)(t.real,{withFileTypes:!0
}).catch(()=>null);if(null===u)return await async function({real:t,excludes:n}){return!n.some(t=>"*/**"===t.join("/"))&&(0,
s.lstat)(t).then(()=>!0,t=>"ENOENT"!==(0,c.$)(t))}(t)&&r(t.real,t.shown),{folders:i,behindLinks:l};const f=u.map(({name:t})=>t),h=new Map
;for(const n of v([...t.includes,...t.excludes]))h.set(n,await d(n,t.real,f));for(const s of u){e.throwIfAborted()
;const{name:c}=s,u=t=>"**"===t||!0===h.get(t)?.has(c),f=S(t.excludes,u);if(f.some(x))continue;const w=S(t.includes,t=>E(t,c)&&u(t));if(0===w.length)continue
;const d={shown:(0,a.join)(t.shown,c),real:(0,a.join)(t.real,c),includes:w,excludes:f},p=s.isSymbolicLink()?await O(d.real):null
;s.isDirectory()?i.push(d):null!==p&&(0,o.UO)(p,n)?(0,o.UO)(d.real,p)||l.push({...d,real:p}):(null!==p||w.some(x))&&r(d.real,d.shown)}return{folders:i,
behindLinks:l}}async function O(t){const n=await F(t);return null!==n&&await U(n)?n:null}async function U(t){return(await(0,
s.stat)(t).catch(()=>null))?.isDirectory()??!1}async function F(t){return(0,s.realpath)(t).catch(()=>null)}const j=1e4,N=6e4;async function A(t){
const{limits:n={files:j,milliseconds:N},signal:e}=t,r=AbortSignal.timeout(n.milliseconds),a=e?AbortSignal.any([e,r]):r;let o=()=>{};const s=new Promise((t,n)=>{
o=()=>n(a.reason),a.aborted?o():a.addEventListener("abort",o)});try{return await Promise.race([M(t,a,n.files),s])}catch(t){
if(t===r.reason)throw new i.Fm(`The search for files did not end within ${n.milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`)
;if(t instanceof RangeError)throw new i.Fm('A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")')
;throw t}finally{a.removeEventListener("abort",o)}}async function M(t,n,e){const{workspace:r,onUnmatched:s}=t,c=(0,
a.resolve)(r,t.workingDirectory),l=t.patterns.flatMap(t=>t.split(/\r?\n/)).map(t=>(0,i.EY)(t,c)).filter(t=>null!==t).map(t=>({...t,base:C(t.base,r)
})),u=async(t,s)=>{const c=new Map,l={workspace:r,signal:n,onFound:(t,n)=>{if(!c.has(t)&&(c.set(t,{path:(0,o.df)((0,a.relative)(r,n)),absolutePath:n}),
c.size>e))throw new i.Fm(R(e))}},u=s.flatMap(t=>D(t,r));for(const n of D(t,r))await $(n,u,l);return[...c].sort(([,t],[,n])=>t.path<n.path?-1:1)},f=new Map
;for(const[t,a]of l.entries()){if(a.excludes)continue;const o=l.slice(t+1).filter(t=>t.excludes),c=await u(a,o);for(const[t,n]of c)f.has(t)||f.set(t,n)
;if(f.size>e)throw new i.Fm(R(e));c.length>0||!s||0!==o.length&&await T(a,r,n)||s(a.text)}return[...f.values()]}async function T(t,n,e){
const r=new Error("found"),a=()=>{throw r};try{for(const r of D(t,n))await $(r,[],{workspace:n,signal:e,onFound:a});return!1}catch(t){if(t!==r)throw t;return!0}
}function D(t,n){const e=(0,i.UZ)(t);return(null===e?[t]:[t,e]).map(t=>({...t,base:P(t.base,n)}))}function P(t,n){const e=I(t)
;if(null===e||e===t||z(e)!==z(t))return t;for(let e=t;e!==n&&(0,o.UO)(e,n);e=(0,a.dirname)(e))if((0,r.lstatSync)(e,{throwIfNoEntry:!1
})?.isSymbolicLink())return t;return e}function z(t){return t.normalize().toLowerCase()}function C(t,n){for(let e=t;;e=(0,a.dirname)(e)){if(I(e)===n)return(0,
a.join)(n,(0,a.relative)(e,t));if((0,a.dirname)(e)===e)return t}}function I(t){try{return r.realpathSync.native(t)}catch{return null}}function R(t){
const n=t.toLocaleString("en-US");return`The patterns match more than ${n} files. Allowed: ${n}. Narrow them, or exclude files with lines that start with "!"`}})
};