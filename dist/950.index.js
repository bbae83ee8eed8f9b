export const id=950;export const ids=[950];export const modules={1950:((t,n,e)=>{e.d(n,{findFiles:()=>N})
;var r=e(8474),o=e(3024),a=e(6760),i=e(2509),s=e(4576),c=e(1455),l=e(6833),u=e(2923);const f=2,h=/\*+|\\.|\[[!^]?[^[\]\\^!]+\]|[^[\\]/g;function w(t){
return(t.match(/\*+/g)??[]).length>f&&""===t.replace(h,"")}function d(t,n){
const[e,r]="win32"===process.platform?[t.toLowerCase(),n.toLowerCase()]:[t,n],o=(e.match(h)??[]).map(t=>t.startsWith("*")?"*":function(t){
if("?"===t)return()=>!0;if(1===t.length)return n=>n===t;if(t.startsWith("\\"))return n=>n===t[1];try{const n=new RegExp(`^${t.replace("[!","[^")}$`,"s")
;return t=>n.test(t)}catch{return()=>!1}}(t));let a=0,i=-1,s=0;for(let t=0;t<r.length;){const n=o[a];if("*"===n)i=a,s=t,a+=1;else if(n?.(r[t]))a+=1,t+=1;else{
if(-1===i)return!1;a=i+1,s+=1,t=s}}return o.slice(a).every(t=>"*"===t)}async function p(t,n,e){if("*"===t)return new Set(e)
;if(w(t))return new Set(e.filter(n=>d(t,n)));try{return new Set(await y(n,[g(t)]))}catch(r){if(!b(r))throw r;const o=new Set
;for(const r of e)await m(t,n,r)&&o.add(r);return o}}async function m(t,n,e){if(w(t))return d(t,e);try{return 0===(await y(n,[(0,s.yk)(e),`!${g(t)}`])).length
}catch(t){if(!b(t))throw t;return"scandir"===t.syscall}}async function y(t,n){const e=(0,
s.yk)(t).replace(/\/$/,""),r=n.map(t=>t.replace(/^!?/,t=>`${t}${e}/`)),o={followSymbolicLinks:!1,implicitDescendants:!1},i=await S(()=>(0,u.v)(r.join("\n"),o))
;return(await S(()=>i.glob())).filter(n=>(0,a.dirname)(n)===t).map(t=>(0,a.basename)(t))}function g(t){return t.replace(/\s$/,"[$&]")}function b(t){
return t instanceof Error&&"syscall"in t}function S(t){const{write:n}=process.stdout;process.stdout.write=()=>!0;try{return t()}finally{process.stdout.write=n}}
function k(t){const n=t.map(t=>t.find(t=>"**"!==t));return new Set(n.filter(t=>void 0!==t))}function v(t,n){const e=t.flatMap(t=>x(t,n))
;return[...new Map(e.map(t=>[t.join("/"),t])).values()]}function x(t,n){const[e,...r]=0===t.length?["**"]:t;if("**"!==e)return void 0!==e&&n(e)?[r]:[]
;const o=0===r.length?[]:x(r,n);return n("**")?[[e,...r],...o]:o}function $(t){return t.every(t=>"**"===t)}function O(t,n){
return!n.startsWith(".")||/^(\.|\\\.|\[\.)/.test(t)}async function E(t,n,e){const r=new Set
;let o=await async function({base:t,rest:n},e,{workspace:r,onFound:o}){const u=(await Promise.all(e.map(n=>async function({base:t,rest:n},e){if(t===e)return[n]
;if((0,i.UO)(t,e))return[[...(0,a.relative)(e,t).split(a.sep).map(s.yk),...n]];if(!(0,i.UO)(e,t))return[];let r=[n],o=t;for(const n of(0,
a.relative)(t,e).split(a.sep)){const t=new Set;for(const e of k(r))await m(e,o,n)&&t.add(e);r=v(r,n=>"**"===n||t.has(n)),o=(0,a.join)(o,n)}return r
}(n,t)))).flat();if(u.some($))return[];const f=async t=>o((0,a.join)(await F((0,a.dirname)(t))??(0,a.dirname)(t),(0,a.basename)(t)),t);try{await(0,c.lstat)(t)
;const e=await F(t);if(null===e||(0,i.UO)(e,r)){if(null!==e&&await(0,i.lQ)(e))return[{shown:t,real:e,includes:[n],excludes:u}];$(n)&&await f(t)
}else await f(await async function(t,n){let e=t;for(let r=t;(0,i.UO)(r,n);r=(0,a.dirname)(r)){const t=await F(r);null===t||(0,i.UO)(t,n)||(e=r)}return e}(t,r))
}catch(n){["ENOENT","ENOTDIR"].includes((0,l.$)(n)??"")||await f(t)}return[]}(t,n,e);for(;o.length>0;){const t=[];for(let n=o.pop();n;n=o.pop()){
const a=JSON.stringify([n.real,n.includes,n.excludes]);if(r.has(a))continue;r.add(a);const i=await L(n,e);o.push(...i.folders),t.push(...i.behindLinks)}
o=t.sort((t,n)=>t.shown<n.shown?1:-1)}}async function L(t,{workspace:n,signal:e,onFound:r}){const o=[],s=[],u=await(0,c.readdir)(t.real,{withFileTypes:!0
}).catch(()=>null);if(null===u)return await async function({real:t,excludes:n}){return!n.some(t=>"*/**"===t.join("/"))&&(0,
c.lstat)(t).then(()=>!0,t=>"ENOENT"!==(0,l.$)(t))}(t)&&r(t.real,t.shown),{folders:o,behindLinks:s};const f=u.map(({name:t})=>t),h=new Map
;for(const n of k([...t.includes,...t.excludes]))h.set(n,await p(n,t.real,f));for(const c of u){e.throwIfAborted()
;const{name:l}=c,u=t=>"**"===t||!0===h.get(t)?.has(l),f=v(t.excludes,u);if(f.some($))continue;const w=v(t.includes,t=>O(t,l)&&u(t));if(0===w.length)continue
;const d={shown:(0,a.join)(t.shown,l),real:(0,a.join)(t.real,l),includes:w,excludes:f},p=c.isSymbolicLink()?await U(d.real):null
;c.isDirectory()?o.push(d):null!==p&&(0,i.UO)(p,n)?(0,i.UO)(d.real,p)||s.push({...d,real:p}):(null!==p||w.some($))&&r(d.real,d.shown)}return{folders:o,
behindLinks:s}}async function U(t){const n=await F(t);return null!==n&&await(0,i.lQ)(n)?n:null}async function F(t){return(0,c.realpath)(t).catch(()=>null)}
const j=1e4,A=6e4;async function N(t){const{limits:n={files:j,milliseconds:A
},signal:e}=t,o=AbortSignal.timeout(n.milliseconds),a=e?AbortSignal.any([e,o]):o,{promise:i,reject:c}=Promise.withResolvers(),l=(0,
r.addAbortListener)(a,()=>c(a.reason));try{return await Promise.race([M(t,a,n.files),i])}catch(t){
if(t===o.reason)throw new s.Fm(`The search for files did not end within ${n.milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`)
;if(t instanceof RangeError)throw new s.Fm('A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")')
;throw t}finally{l[Symbol.dispose]()}}async function M(t,n,e){const{workspace:r,onUnmatched:o}=t,c=(0,a.resolve)(r,t.workingDirectory),l=t.patterns.map(t=>(0,
s.EY)(t,c)).filter(t=>null!==t).map(t=>({...t,base:z(t.base,r)})),u=async(t,o)=>{const c=new Map,l={workspace:r,signal:n,onFound:(t,n)=>{
if(!c.has(t)&&(c.set(t,{path:(0,i.df)((0,a.relative)(r,n)),absolutePath:n}),c.size>e))throw new s.Fm(I(e))}},u=o.flatMap(t=>D(t,r))
;for(const n of D(t,r))await E(n,u,l);return[...c].sort(([,t],[,n])=>t.path<n.path?-1:1)},f=new Map;for(const[t,a]of l.entries()){if(a.excludes)continue
;const i=l.slice(t+1).filter(t=>t.excludes),c=await u(a,i);for(const[t,n]of c)f.has(t)||f.set(t,n);if(f.size>e)throw new s.Fm(I(e))
;c.length>0||!o||0!==i.length&&await T(a,r,n)||o(a.text)}return[...f.values()]}async function T(t,n,e){const r=new Error("found"),o=()=>{throw r};try{
for(const r of D(t,n))await E(r,[],{workspace:n,signal:e,onFound:o});return!1}catch(t){if(t!==r)throw t;return!0}}function D(t,n){const e=(0,s.UZ)(t)
;return(null===e?[t]:[t,e]).map(t=>({...t,base:P(t.base,n)}))}function P(t,n){const e=C(t);if(null===e||e===t||R(e)!==R(t))return t;for(let e=t;e!==n&&(0,
i.UO)(e,n);e=(0,a.dirname)(e))if((0,o.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink())return t;return e}function R(t){return t.normalize().toLowerCase()}
function z(t,n){for(let e=t;;e=(0,a.dirname)(e)){if(C(e)===n)return(0,a.join)(n,(0,a.relative)(e,t));if((0,a.dirname)(e)===e)return t}}function C(t){try{
return o.realpathSync.native(t)}catch{return null}}function I(t){const n=t.toLocaleString("en-US")
;return`The patterns match more than ${n} files. Allowed: ${n}. Narrow them, or exclude files with lines that start with "!"`}})};