export const id=408;export const ids=[408];export const modules={5408:((t,n,e)=>{e.d(n,{findFiles:()=>L})
;var r=e(3024),a=e(6760),o=e(2509),i=e(4576),s=e(1455),l=e(6833),c=e(2923);async function u(t,n,e){if("*"===t)return new Set(e);try{
return new Set(await h(n,[w(t)]))}catch(r){if(!d(r))throw r;const a=new Set;for(const r of e)await f(t,n,r)&&a.add(r);return a}}async function f(t,n,e){try{
return 0===(await h(n,[(0,i.yk)(e),`!${w(t)}`])).length}catch(t){if(!d(t))throw t;return"scandir"===t.syscall}}async function h(t,n){const e=(0,
i.yk)(t).replace(/\/$/,""),r=n.map(t=>t.replace(/^!?/,t=>`${t}${e}/`)),o={followSymbolicLinks:!1,implicitDescendants:!1},s=await p(()=>(0,c.v)(r.join("\n"),o))
;return(await p(()=>s.glob())).filter(n=>(0,a.dirname)(n)===t).map(t=>(0,a.basename)(t))}function w(t){return t.replace(/\s$/,"[$&]")}function d(t){
return t instanceof Error&&"syscall"in t}function p(t){const{write:n}=process.stdout;process.stdout.write=()=>!0;try{return t()}finally{process.stdout.write=n}}
function m(t){const n=t.map(t=>t.find(t=>"**"!==t));return new Set(n.filter(t=>void 0!==t))}function y(t,n){const e=t.flatMap(t=>b(t,n))
;return[...new Map(e.map(t=>[t.join("/"),t])).values()]}function b(t,n){const[e,...r]=0===t.length?["**"]:t;if("**"!==e)return void 0!==e&&n(e)?[r]:[]
;const a=0===r.length?[]:b(r,n);return n("**")?[[e,...r],...a]:a}function g(t){return t.every(t=>"**"===t)}function v(t,n){
return!n.startsWith(".")||/^(\.|\\\.|\[\.)/.test(t)}async function S(t,n,e){const r=new Set
;let c=await async function({base:t,rest:n},e,{workspace:r,onFound:c}){const u=(await Promise.all(e.map(n=>async function({base:t,rest:n},e){if(t===e)return[n]
;if((0,o.UO)(t,e))return[[...(0,a.relative)(e,t).split(a.sep).map(i.yk),...n]];if(!(0,o.UO)(e,t))return[];let r=[n],s=t;for(const n of(0,
a.relative)(t,e).split(a.sep)){const t=new Set;for(const e of m(r))await f(e,s,n)&&t.add(e);r=y(r,n=>"**"===n||t.has(n)),s=(0,a.join)(s,n)}return r
}(n,t)))).flat();if(u.some(g))return[];const h=async t=>c((0,a.join)(await E((0,a.dirname)(t))??(0,a.dirname)(t),(0,a.basename)(t)),t);try{await(0,s.lstat)(t)
;const e=await E(t);if(null===e||(0,o.UO)(e,r)){if(null!==e&&await O(e))return[{shown:t,real:e,includes:[n],excludes:u}];g(n)&&await h(t)
}else await h(await async function(t,n){let e=t;for(let r=t;(0,o.UO)(r,n);r=(0,a.dirname)(r)){const t=await E(r);null===t||(0,o.UO)(t,n)||(e=r)}return e}(t,r))
}catch(n){["ENOENT","ENOTDIR"].includes((0,l.$)(n)??"")||await h(t)}return[]}(t,n,e);for(;c.length>0;){const t=[];for(let n=c.pop();n;n=c.pop()){
const a=JSON.stringify([n.real,n.includes,n.excludes]);if(r.has(a))continue;r.add(a);const o=await k(n,e);c.push(...o.folders),t.push(...o.behindLinks)}
c=t.sort((t,n)=>t.shown<n.shown?1:-1)}}async function k(t,{workspace:n,signal:e,onFound:r}){const i=[],c=[],f=await(0,s.readdir)(t.real,{withFileTypes:!0
}).catch(()=>null);if(null===f)return await async function({real:t,excludes:n}){return!n.some(t=>"*/**"===t.join("/"))&&(0,
s.lstat)(t).then(()=>!0,t=>"ENOENT"!==(0,l.$)(t))}(t)&&r(t.real,t.shown),{folders:i,behindLinks:c};const h=f.map(({name:t})=>t),w=new Map
;for(const n of m([...t.includes,...t.excludes]))w.set(n,await u(n,t.real,h));for(const s of f){e.throwIfAborted()
;const{name:l}=s,u=t=>"**"===t||!0===w.get(t)?.has(l),f=y(t.excludes,u);if(f.some(g))continue;const h=y(t.includes,t=>v(t,l)&&u(t));if(0===h.length)continue
;const d={shown:(0,a.join)(t.shown,l),real:(0,a.join)(t.real,l),includes:h,excludes:f},p=s.isSymbolicLink()?await x(d.real):null
;s.isDirectory()?i.push(d):null!==p&&(0,o.UO)(p,n)?(0,o.UO)(d.real,p)||c.push({...d,real:p}):(null!==p||h.some(g))&&r(d.real,d.shown)}return{folders:i,
behindLinks:c}}async function x(t){const n=await E(t);return null!==n&&await O(n)?n:null}async function O(t){return(await(0,
s.stat)(t).catch(()=>null))?.isDirectory()??!1}async function E(t){return(0,s.realpath)(t).catch(()=>null)}const U=1e4,$=6e4;async function L(t){
const{limits:n={files:U,milliseconds:$},signal:e}=t,r=AbortSignal.timeout(n.milliseconds),a=e?AbortSignal.any([e,r]):r;let o=()=>{};const s=new Promise((t,n)=>{
o=()=>n(a.reason),a.aborted?o():a.addEventListener("abort",o)});try{return await Promise.race([F(t,a,n.files),s])}catch(t){
if(t===r.reason&&r.aborted)throw new i.Fm(`The search for files did not end within ${n.milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`)
;if(t instanceof RangeError)throw new i.Fm('A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")')
;throw t}finally{a.removeEventListener("abort",o)}}async function F(t,n,e){const{workspace:r,onUnmatched:s}=t,l=(0,
a.resolve)(r,t.workingDirectory),c=t.patterns.flatMap(t=>t.split(/\r?\n/)).map(t=>(0,i.EY)(t,l)).filter(t=>null!==t).map(t=>({...t,base:M(t.base,r)
})),u=async(t,s)=>{const l=new Map,c={workspace:r,signal:n,onFound:(t,n)=>{if(!l.has(t)&&(l.set(t,{path:(0,o.df)((0,a.relative)(r,n)),absolutePath:n}),
l.size>e))throw new i.Fm(D(e))}},u=s.flatMap(t=>j(t,r));for(const n of j(t,r))await S(n,u,c);return[...l].sort(([,t],[,n])=>t.path<n.path?-1:t.path>n.path?1:0)
},f=new Map;for(const[t,n]of c.entries()){if(n.excludes)continue;const r=c.slice(t+1).filter(t=>t.excludes),a=await u(n,r)
;for(const[t,n]of a)f.has(t)||f.set(t,n);if(f.size>e)throw new i.Fm(D(e));a.length>0||!s||0!==r.length&&0!==(await u(n,[])).length||s(n.text)}
return[...f.values()]}function j(t,n){const e=(0,i.UZ)(t);return(null===e?[t]:[t,e]).map(t=>({...t,base:N(t.base,n)}))}function N(t,n){const e=T(t)
;if(null===e||e===t||A(e)!==A(t))return t;for(let e=t;e!==n&&(0,o.UO)(e,n);e=(0,a.dirname)(e))if((0,r.lstatSync)(e,{throwIfNoEntry:!1
})?.isSymbolicLink())return t;return e}function A(t){return t.normalize().toLowerCase()}function M(t,n){for(let e=t;;e=(0,a.dirname)(e)){if(T(e)===n)return(0,
a.join)(n,(0,a.relative)(e,t));if((0,a.dirname)(e)===e)return t}}function T(t){try{return r.realpathSync.native(t)}catch{return null}}function D(t){
const n=t.toLocaleString("en-US");return`The patterns match more than ${n} files. Allowed: ${n}. Narrow them, or exclude files with lines that start with "!"`}})
};