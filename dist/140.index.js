export const id=140;export const ids=[140];export const modules={2140:(t,n,e)=>{e.d(n,{findFiles:()=>j})
;var a=e(3024),i=e(6760),o=e(4576),s=e(1455),r=e(6833),c=e(2509),l=e(2923);async function*u(t,n,e,a){
const i=[...n.map(n=>m(t,n)),...e.map(n=>`!${m(t,n)}`)],o=(await y(()=>(0,l.v)(i.join("\n"),{...a,followSymbolicLinks:!1}))).globGenerator();try{
for(let n=await y(()=>o.next());!n.done;n=await o.next())(0,c.UO)(n.value,t)&&(yield n.value)}finally{o.return(void 0).catch(()=>{})}}async function f(t,n,e){
const a=(0,i.relative)(n,t).split(i.sep).map(o.yk),s={implicitDescendants:!1,matchDirectories:!0};try{for await(const i of u(n,[a],e,s))if(i===t)return!1
;return!0}catch(t){return"scandir"===t.syscall}}async function h(t,n,e){if(d(n))return[n]
;const a=n.map((t,e)=>n.slice(0,e+1)),i=[...n,"*","**"],o=[...a.filter(t=>!d(t)),i],s=!await f(e,t,o),r=[]
;for(const[i,o]of a.entries())(d(o)||!s&&await f(e,t,[o]))&&r.push(n.slice("**"===n[i]?i:i+1));return!s&&await f(e,t,[i])&&r.push([]),r}function d(t){
return t.every(t=>"**"===t)}function w(t){return t.flat().filter(t=>/^(\.|\\\.|\[\.)/.test(t))}async function p(t,n,e){for(let a=t;a!==n&&(0,c.UO)(a,n);a=(0,
i.dirname)(a)){if(!(0,i.basename)(a).startsWith("."))continue;const t=e.map(t=>[t]);if(0===t.length||!await f(a,(0,i.dirname)(a),t))return!1}return!0}
function m(t,n){return 0===n.length?(0,o.yk)(t):[(0,o.yk)(t).replace(/\/$/,""),...n].join("/")}function y(t){const{write:n}=process.stdout
;process.stdout.write=()=>!0;try{return t()}finally{process.stdout.write=n}}async function b(t,n,e){
const a=new Set,l=await async function({base:t,rest:n},e,{workspace:a,onFound:l}){const u=(await Promise.all(e.map(n=>async function({base:t,rest:n},e){
return t===e?[n]:(0,c.UO)(t,e)?[[...(0,i.relative)(e,t).split(i.sep).map(o.yk),...n]]:(0,c.UO)(e,t)?h(t,n,e):[]}(n,t)))).flat();if(u.some(d))return[]
;const f=async t=>l((0,i.join)(await O((0,i.dirname)(t))??(0,i.dirname)(t),(0,i.basename)(t)),t);try{const e=(await(0,s.lstat)(t)).isSymbolicLink(),o=await O(t)
;if(null===o||(0,c.UO)(o,a)){if(null!==o&&(!e||await F(o)))return[{shown:t,real:o,includes:[n],excludes:u}];d(n)&&await f(t)
}else await f(await async function(t,n){let e=t;for(let a=t;(0,c.UO)(a,n);a=(0,i.dirname)(a)){const t=await O(a);null===t||(0,c.UO)(t,n)||(e=a)}return e}(t,a))
}catch(n){["ENOENT","ENOTDIR"].includes((0,r.$)(n)??"")||await f(t)}return[]}(t,n,e);for(let t=l.shift();t;t=l.shift()){
const n=JSON.stringify([t.real,t.includes,t.excludes]);if(!a.has(n)){a.add(n);try{l.push(...await g(t,e))}catch(n){const{syscall:a,path:i}=n
;if(void 0===a)throw n;l.push(...await x(t,i,e))}}}}async function g(t,n){
const{real:e,includes:o,excludes:r}=t,{signal:c,onFound:l}=n,f=w(o),h=0===f.length&&!(0,
i.basename)(e).startsWith("."),d=new Map,m=Math.max(...o.map(t=>t.includes("**")?1/0:t.length-1));for await(const t of async function*(t,n,e,a){const o=n>0?[{
path:t,depth:n}]:[];for(let t=o.pop();t;t=o.pop()){a.throwIfAborted();for(const n of await(0,s.readdir)(t.path,{withFileTypes:!0}).catch(()=>[])){
if(!e&&n.name.startsWith("."))continue;const a=(0,i.join)(t.path,n.name);n.isSymbolicLink()?yield a:n.isDirectory()&&t.depth>1&&o.push({path:a,depth:t.depth-1})
}}}(e,m,f.length>0,c))await p(t,e,f)&&d.set(t,{isMatched:!1});for await(const n of u(e,o,r,{excludeHiddenFiles:h,matchDirectories:!1})){if(c.throwIfAborted(),
!await p(n,e,f))continue;const o=(0,a.lstatSync)(n,{throwIfNoEntry:!1});o?.isSymbolicLink()?d.set(n,{isMatched:!0}):o&&l(n,(0,i.join)(t.shown,(0,
i.relative)(e,n)))}const y=[];for(const[e,{isMatched:a}]of[...d].sort(([t],[n])=>t<n?-1:1))c.throwIfAborted(),y.push(...await v(t,e,a,n));return y}
async function v(t,n,e,{workspace:a,onFound:o}){const s=(0,i.join)(t.shown,(0,i.relative)(t.real,n)),r=await O(n);if(null===r||!await F(r))return e&&o(n,s),[]
;const l=!(0,c.UO)(r,a);if(!l&&(0,c.UO)(n,r))return[];const u=await k(t,n,r);return l?(u.length>0&&o(n,s),[]):u}async function x(t,n="",e){
const{real:a,includes:o}=t,c=n===a?null:await(0,s.readdir)(a,{withFileTypes:!0}).catch(()=>null);if(null===c){
const n=t.excludes.some(t=>"*/**"===t.join("/")),i=await(0,s.lstat)(a).then(()=>!1,t=>"ENOENT"===(0,r.$)(t));return n||i||e.onFound(a,t.shown),[]}const l=[]
;for(const n of c){e.signal.throwIfAborted();const s=(0,i.join)(a,n.name);if(await p(s,a,w(o)))for(const a of await k(t,s,s)){const i=a.includes.some(d)
;n.isSymbolicLink()?l.push(...await v(t,s,i,e)):n.isDirectory()?l.push(a):i&&e.onFound(s,a.shown)}}return l}async function k(t,n,e){const a=async e=>{
const a=(await Promise.all(e.map(e=>h(t.real,e,n)))).flat();return[...new Map(a.map(t=>[t.join("/"),t])).values()]
},o=await a(t.excludes),s=o.some(d)?[]:await a(t.includes);return 0===s.length?[]:[{shown:(0,i.join)(t.shown,(0,i.relative)(t.real,n)),real:e,includes:s,
excludes:o}]}async function F(t){return(await(0,s.stat)(t).catch(()=>null))?.isDirectory()??!1}async function O(t){return(0,s.realpath)(t).catch(()=>null)}
const S=1e4,U=6e4;async function j(t){const{limits:n={files:S,milliseconds:U},signal:e}=t,a=AbortSignal.timeout(n.milliseconds),i=e?AbortSignal.any([e,a]):a
;let s=()=>{};const r=new Promise((t,n)=>{s=()=>n(i.reason),i.aborted?s():i.addEventListener("abort",s)});try{return await Promise.race([A(t,i,n.files),r])
}catch(t){
if(t===a.reason&&a.aborted)throw new o.Fm(`The search for files did not end within ${n.milliseconds/1e3} seconds. Allowed: that long for all patterns. Begin each with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")`)
;if(t instanceof RangeError)throw new o.Fm('A folder that the patterns lead through holds more than about 100,000 entries. Allowed: fewer. Begin each pattern with the folder that the files are in ("dist/**/*.pdf", not "**/*.pdf")')
;throw t}finally{i.removeEventListener("abort",s)}}async function A(t,n,e){const{workspace:a,onUnmatched:s}=t,r=(0,
i.resolve)(a,t.workingDirectory),c=t.patterns.flatMap(t=>t.split(/\r?\n/)).map(t=>(0,o.EY)(t,r)).filter(t=>null!==t).map(t=>({...t,base:M(t.base,a)
})),l=async(t,s)=>{const r=new Map,c={workspace:a,signal:n,onFound:(t,n)=>{var s;if(!r.has(t)&&(r.set(t,{path:(s=(0,i.relative)(a,n),
"/"===i.sep?s:s.replaceAll(i.sep,"/")),absolutePath:n}),r.size>e))throw new o.Fm(L(e))}};for(const n of E(t))await b(n,s.flatMap(E),c)
;return[...r].sort(([,t],[,n])=>t.path<n.path?-1:t.path>n.path?1:0)},u=new Map;for(const[t,n]of c.entries()){if(n.excludes)continue
;const a=c.slice(t+1).filter(t=>t.excludes),i=await l(n,a);for(const[t,n]of i)u.has(t)||u.set(t,n);if(u.size>e)throw new o.Fm(L(e))
;i.length>0||!s||0!==a.length&&0!==(await l(n,[])).length||s(n.text)}return[...u.values()]}function E(t){const n=(0,o.UZ)(t);return null===n?[t]:[t,n]}
function M(t,n){for(let e=t;;e=(0,i.dirname)(e)){if(D(e)===n)return(0,i.join)(n,(0,i.relative)(e,t));if((0,i.dirname)(e)===e)return t}}function D(t){try{
return a.realpathSync.native(t)}catch{return null}}function L(t){const n=t.toLocaleString("en-US")
;return`The patterns match more than ${n} files. Allowed: ${n}. Narrow them, or exclude files with lines that start with "!"`}}};