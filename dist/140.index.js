export const id=140;export const ids=[140];export const modules={2140:((t,n,e)=>{e.d(n,{findFiles:()=>j})
;var a=e(3024),i=e(6760),o=e(2509),r=e(4576),s=e(1455),c=e(6833),l=e(2923);async function*u(t,n,e,a){
const i=[...n.map(n=>m(t,n)),...e.map(n=>`!${m(t,n)}`)],r=(await y(()=>(0,l.v)(i.join("\n"),{...a,followSymbolicLinks:!1}))).globGenerator();try{
for(let n=await y(()=>r.next());!n.done;n=await r.next())(0,o.UO)(n.value,t)&&(yield n.value)}finally{r.return(void 0).catch(()=>{})}}async function f(t,n,e){
const a=(0,i.relative)(n,t).split(i.sep).map(r.yk),o={implicitDescendants:!1,matchDirectories:!0};try{for await(const i of u(n,[a],e,o))if(i===t)return!1
;return!0}catch(t){return"scandir"===t.syscall}}async function h(t,n,e){if(d(n))return[n]
;const a=n.map((t,e)=>n.slice(0,e+1)),i=[...n,"*","**"],o=[...a.filter(t=>!d(t)),i],r=!await f(e,t,o),s=[]
;for(const[i,o]of a.entries())(d(o)||!r&&await f(e,t,[o]))&&s.push(n.slice("**"===n[i]?i:i+1));return!r&&await f(e,t,[i])&&s.push([]),s}function d(t){
return t.every(t=>"**"===t)}function w(t){return t.flat().filter(t=>/^(\.|\\\.|\[\.)/.test(t))}async function p(t,n,e){for(let a=t;a!==n&&(0,o.UO)(a,n);a=(0,
i.dirname)(a)){if(!(0,i.basename)(a).startsWith("."))continue;const t=e.map(t=>[t]);if(0===t.length||!await f(a,(0,i.dirname)(a),t))return!1}return!0}
function m(t,n){return 0===n.length?(0,r.yk)(t):[(0,r.yk)(t).replace(/\/$/,""),...n].join("/")}function y(t){const{write:n}=process.stdout
;process.stdout.write=()=>!0;try{return t()}finally{process.stdout.write=n}}async function b(t,n,e){
const a=new Set,l=await async function({base:t,rest:n},e,{workspace:a,onFound:l}){const u=(await Promise.all(e.map(n=>async function({base:t,rest:n},e){
return t===e?[n]:(0,o.UO)(t,e)?[[...(0,i.relative)(e,t).split(i.sep).map(r.yk),...n]]:(0,o.UO)(e,t)?h(t,n,e):[]}(n,t)))).flat();if(u.some(d))return[]
;const f=async t=>l((0,i.join)(await F((0,i.dirname)(t))??(0,i.dirname)(t),(0,i.basename)(t)),t);try{const e=(await(0,s.lstat)(t)).isSymbolicLink(),r=await F(t)
;if(null===r||(0,o.UO)(r,a)){if(null!==r&&(!e||await S(r)))return[{shown:t,real:r,includes:[n],excludes:u}];d(n)&&await f(t)
}else await f(await async function(t,n){let e=t;for(let a=t;(0,o.UO)(a,n);a=(0,i.dirname)(a)){const t=await F(a);null===t||(0,o.UO)(t,n)||(e=a)}return e}(t,a))
}catch(n){["ENOENT","ENOTDIR"].includes((0,c.$)(n)??"")||await f(t)}return[]}(t,n,e);for(let t=l.shift();t;t=l.shift()){
const n=JSON.stringify([t.real,t.includes,t.excludes]);if(!a.has(n)){a.add(n);try{l.push(...await g(t,e))}catch(n){const{syscall:a,path:i}=n
;if(void 0===a)throw n;l.push(...await x(t,i,e))}}}}async function g(t,n){
const{real:e,includes:o,excludes:r}=t,{signal:c,onFound:l}=n,f=w(o),h=0===f.length&&!(0,
i.basename)(e).startsWith("."),d=new Map,m=Math.max(...o.map(t=>t.includes("**")?1/0:t.length-1));for await(const t of async function*(t,n,e,a){const o=n>0?[{
path:t,depth:n}]:[];for(let t=o.pop();t;t=o.pop()){a.throwIfAborted();for(const n of await(0,s.readdir)(t.path,{withFileTypes:!0}).catch(()=>[])){
if(!e&&n.name.startsWith("."))continue;const a=(0,i.join)(t.path,n.name);n.isSymbolicLink()?yield a:n.isDirectory()&&t.depth>1&&o.push({path:a,depth:t.depth-1})
}}}(e,m,f.length>0,c))await p(t,e,f)&&d.set(t,{isMatched:!1});for await(const n of u(e,o,r,{excludeHiddenFiles:h,matchDirectories:!1})){if(c.throwIfAborted(),
!await p(n,e,f))continue;const o=(0,a.lstatSync)(n,{throwIfNoEntry:!1});o?.isSymbolicLink()?d.set(n,{isMatched:!0}):o&&l(n,(0,i.join)(t.shown,(0,
i.relative)(e,n)))}const y=[];for(const[e,{isMatched:a}]of[...d].sort(([t],[n])=>t<n?-1:1))c.throwIfAborted(),y.push(...await v(t,e,a,n));return y}
async function v(t,n,e,{workspace:a,onFound:r}){const s=(0,i.join)(t.shown,(0,i.relative)(t.real,n)),c=await F(n);if(null===c||!await S(c))return e&&r(n,s),[]
;const l=!(0,o.UO)(c,a);if(!l&&(0,o.UO)(n,c))return[];const u=await k(t,n,c);return l?(u.length>0&&r(n,s),[]):u}async function x(t,n="",e){
const{real:a,includes:o}=t,r=n===a?null:await(0,s.readdir)(a,{withFileTypes:!0}).catch(()=>null);if(null===r){
const n=t.excludes.some(t=>"*/**"===t.join("/")),i=await(0,s.lstat)(a).then(()=>!1,t=>"ENOENT"===(0,c.$)(t));return n||i||e.onFound(a,t.shown),[]}const l=[]
;for(const n of r){e.signal.throwIfAborted();const r=(0,i.join)(a,n.name);if(await p(r,a,w(o)))for(const a of await k(t,r,r)){const i=a.includes.some(d)
;n.isSymbolicLink()?l.push(...await v(t,r,i,e)):n.isDirectory()?l.push(a):i&&e.onFound(r,a.shown)}}return l}async function k(t,n,e){const a=async e=>{
const a=(await Promise.all(e.map(e=>h(t.real,e,n)))).flat();return[...new Map(a.map(t=>[t.join("/"),t])).values()]
},o=await a(t.excludes),r=o.some(d)?[]:await a(t.includes);return 0===r.length?[]:[{shown:(0,i.join)(t.shown,(0,i.relative)(t.real,n)),real:e,includes:r,
excludes:o}]}async function S(t){return(await(0,s.stat)(t).catch(()=>null))?.isDirectory()??!1}async function F(t){return(0,s.realpath)(t).catch(()=>null)}
const O=1e4,U=6e4;async function j(t){const{limits:n={files:O,milliseconds:U},signal:e}=t,a=AbortSignal.timeout(n.milliseconds),i=e?AbortSignal.any([e,a]):a
;let o=()=>{};const s=new Promise((t,n)=>{o=()=>n(i.reason),i.aborted?o():i.addEventListener("abort",o)});try{return await Promise.race([E(t,i,n.files),s])
}catch(t){
if(t===a.reason&&a.aborted)throw new r.Fm(`The search for files did not end within ${n.milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`)
;if(t instanceof RangeError)throw new r.Fm('A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")')
;throw t}finally{i.removeEventListener("abort",o)}}async function E(t,n,e){const{workspace:a,onUnmatched:s}=t,c=(0,
i.resolve)(a,t.workingDirectory),l=t.patterns.flatMap(t=>t.split(/\r?\n/)).map(t=>(0,r.EY)(t,c)).filter(t=>null!==t).map(t=>({...t,base:N(t.base,a)
})),u=async(t,s)=>{const c=new Map,l={workspace:a,signal:n,onFound:(t,n)=>{if(!c.has(t)&&(c.set(t,{path:(0,o.df)((0,i.relative)(a,n)),absolutePath:n}),
c.size>e))throw new r.Fm(I(e))}},u=s.flatMap(t=>A(t,a));for(const n of A(t,a))await b(n,u,l);return[...c].sort(([,t],[,n])=>t.path<n.path?-1:t.path>n.path?1:0)
},f=new Map;for(const[t,n]of l.entries()){if(n.excludes)continue;const a=l.slice(t+1).filter(t=>t.excludes),i=await u(n,a)
;for(const[t,n]of i)f.has(t)||f.set(t,n);if(f.size>e)throw new r.Fm(I(e));i.length>0||!s||0!==a.length&&0!==(await u(n,[])).length||s(n.text)}
return[...f.values()]}function A(t,n){const e=(0,r.UZ)(t);return(null===e?[t]:[t,e]).map(t=>({...t,base:L(t.base,n)}))}function L(t,n){const e=D(t)
;if(null===e||e===t||M(e)!==M(t))return t;for(let e=t;e!==n&&(0,o.UO)(e,n);e=(0,i.dirname)(e))if((0,a.lstatSync)(e,{throwIfNoEntry:!1
})?.isSymbolicLink())return t;return e}function M(t){return t.normalize().toLowerCase()}function N(t,n){for(let e=t;;e=(0,i.dirname)(e)){if(D(e)===n)return(0,
i.join)(n,(0,i.relative)(e,t));if((0,i.dirname)(e)===e)return t}}function D(t){try{return a.realpathSync.native(t)}catch{return null}}function I(t){
const n=t.toLocaleString("en-US");return`The patterns match more than ${n} files. Allowed: ${n}. Narrow them, or exclude files with lines that start with "!"`}})
};