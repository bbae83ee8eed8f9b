export const id=821;export const ids=[821];export const modules={5821:((e,t,o)=>{o.d(t,{W:()=>i,y:()=>a});var n=o(3024),r=o(6665),s=o(1032);const c=30
;class a extends Error{name="GitHubError";status;constructor(e,t){super(e,void 0===t.cause?void 0:{cause:t.cause}),this.status=t.status}}async function i(e,t){
const{github:s,close:i}=await async function(e){!function(){const e=process.env.GITHUB_EVENT_PATH;if(e)try{JSON.parse((0,n.readFileSync)(e,"utf8"))}catch{
delete process.env.GITHUB_EVENT_PATH}}();const{context:t,getOctokit:s}=await Promise.all([o.e(75),o.e(510)]).then(o.bind(o,1075)),i=(0,r.g)({timeoutSeconds:c
}),f=s(e.githubToken,{baseUrl:e.apiUrl.replace(/\/+$/,""),log:l,request:{fetch:u(i,e.forceSignal),log:l}});return f.hook.wrap("request",async(t,o)=>{
const n=await Promise.resolve(t(o)).catch(t=>{throw d(t,e.redactor)});if(n.status>=300)throw new a("",{status:n.status});return n}),{github:{rest:f.rest,
repository:e.repository??p(t)},close:()=>i.close()}}(e).catch(t=>{throw d(t,e.redactor)});try{return await t(s)}finally{await i()}}function u(e,t){
return async(o,{method:n,headers:r,body:s})=>{const c=await e.request({method:n,url:o,headers:r,body:s??"",signal:t});if("answer"!==c.kind)throw c.cause
;if(!c.isWhole)throw new Error("the answer broke off");const a=204===c.status||304===c.status;return new Response(a?null:c.body,{status:c.status,
headers:Object.entries(c.headers).map(([e,t])=>[e,String(t)])})}}const l={debug(){},info(){},warn(){},error(){}};function d(e,t){const{response:o,message:n}=e
;return new a((0,s.Kb)(t.redact(n)),{status:o?.status??null,cause:e})}function p(e){try{const{owner:t,repo:o}=e.repo;return t&&o?{owner:t,repo:o}:null}catch{
return null}}}),9862:((e,t,o)=>{o.d(t,{U:()=>a,Z:()=>l});var n=o(1553),r=o(7030),s=o(734);const c=250;function a(e,t=i){const o=(0,s.gU)({timeout:e,allowH2:!1
}),n=new Set,a=new AbortController,l=(e,t)=>{const o=r.connect({host:e,port:t,noDelay:!0,keepAlive:!0});return n.add(o),o.once("close",()=>n.delete(o))};return{
connect(n,s){const i=Number(n.port)||("https:"===n.protocol?443:80),d=e=>s(function(e){return u.add(e),e}(e),null)
;(async function(e,t,{lookup:o,openSocket:n,timeoutMs:s,signal:a}){const i=0===r.isIP(e)?await o(e):[e];return a.throwIfAborted(),new Promise((e,o)=>{
const r=new Set,u=[],l=[...i];let d;const p=e=>{clearTimeout(d),clearTimeout(h),a.removeEventListener("abort",m);for(const t of r)t!==e&&t.destroy()},f=()=>{
clearTimeout(d);const s=l.shift();if(void 0===s)return;const a=n(s,t);r.add(a);const i=e=>{if(r.delete(a),u.push(e),l.length>0)return f();r.size>0||(p(null),
o(1===u.length?e:new AggregateError(u,e.message)))};a.once("error",i),a.once("connect",()=>{a.off("error",i),p(a),e(a)}),l.length>0&&(d=setTimeout(f,c))
},m=()=>{p(null),o(a.reason)},h=setTimeout(()=>{p(null),o(Object.assign(new Error("the connection timed out"),{code:"ETIMEDOUT"}))},s)
;a.addEventListener("abort",m),f()})})(n.hostname.replace(/^\[|\]$/g,""),i,{lookup:t,openSocket:l,timeoutMs:e,signal:a.signal}).then(e=>{
if("https:"!==n.protocol)return s(null,e);o({...n,httpSocket:e},(e,t)=>e?d(e):s(null,t))},d)},destroy(){a.abort(new Error("the transport is closed"))
;for(const e of n)e.destroy()}}}async function i(e){const t=await(0,n.lookup)(e,{all:!0})
;return o=t.filter(({family:e})=>e===t[0]?.family).map(({address:e})=>e),r=t.filter(({family:e})=>e!==t[0]?.family).map(({address:e})=>e),
o.flatMap((e,t)=>[e,...r.slice(t,t+1)]).concat(r.slice(o.length));var o,r}const u=new WeakSet;function l(e){return e instanceof Error&&(u.has(e)||l(e.cause))}}),
8715:((e,t,o)=>{o.d(t,{L:()=>s});var n=o(3053);const r="undici:client:sendHeaders";function s(e){const t=t=>e(t);return(0,n.subscribe)(r,t),()=>{(0,
n.unsubscribe)(r,t)}}}),6665:((e,t,o)=>{o.d(t,{g:()=>w});var n=o(9862),r=o(734);const s=1e3;var c=o(7522);class a extends Error{name="StalledError"
;constructor(e){super(`nothing moved for ${(0,c.QA)(e)}`)}}const i=4;var u=o(6404),l=o(1455),d=o(8715);const p=["/proc/self/net/tcp","/proc/self/net/tcp6"]
;function f(e){return e.toString(16).toUpperCase().padStart(4,"0")}const m=1048576,h=10;function w(e){const t=1e3*e.timeoutSeconds,o=(0,
u.rq)(process.env),c=t+1e3,w=(0,n.U)(c,e.lookup),g=function(e,t,o){const n={connect:t.connect,keepAliveTimeout:s,keepAliveMaxTimeout:s
},c=new r.g6(n),a=null===e?c:function({url:e},{connect:t},o,n){return e.startsWith("socks")?new r.EV(e,{connect:t,connectTimeout:o}):new r.kT({...n,uri:e,
clientFactory:e=>new r.bC(e,{connect:t}),connectTimeout:o,requestTls:{allowH2:!1}})}(e,t,o,n);return{direct:c,proxied:a,async close(){
const e=[c.destroy(),a.destroy()];t.destroy(),await Promise.all(e)}}}(o.proxy,w,c);return{request(e){const n=(0,u.iJ)(new URL(e.url),o)
;return function(e,t,{timeoutMs:o,proxy:n}){const r=new URL(t.url);return new Promise(s=>{const c=[];let u=0,w=0,g=null,b=null,v=null,E=!1;const T=e=>{v??=e,
b?b.abort(e):U()},k="string"!=typeof t.body;let S=null,x=()=>{};const P=function(e,t){const o=performance.now();let n=o,r=o+e,s=!1,c=null,u=!1;const d=e=>{
n=performance.now(),r=n+e},m=()=>d(e+(s?performance.now()-o:0)),h=async()=>{const e=await(async()=>S?async function({localPort:e,remotePort:t}){
const o=new RegExp(`^ *\\d+: [0-9A-F]+:${f(e)} [0-9A-F]+:${f(t)} [0-9A-F]{2} ([0-9A-F]{8}):`,"m");for(const e of p){const t=o.exec(await(0,
l.readFile)(e,"latin1").catch(()=>""))?.[1];if(void 0!==t)return Number.parseInt(t,16)}return null}(S):null)();if(u)return;null!==e&&null!==c&&e<c&&m(),c=e
;const o=r-performance.now();o<=0?t(new a(performance.now()-n)):w(o)},w=t=>{y=setTimeout(h,Math.min(Math.ceil(t),e/i))};let y;return w(e),{moved:()=>d(e),
sent(){s=!0,m()},stop(){u=!0,clearTimeout(y)}}}(o,T),A=()=>{return T((e=t.signal?.reason,e instanceof Error?e:new Error(String(e))));var e},U=(e=!1)=>{E=!0,
P.stop(),x(),t.signal?.removeEventListener("abort",A);const o=v??new Error("the connection was closed");s(g?{kind:"answer",...g,body:y(c),isWhole:e}:{
kind:b?"no_response":"connect_failed",cause:o,proxy:n})};if(t.signal?.addEventListener("abort",A),t.signal?.aborted)return A();e.dispatch({origin:r.origin,
path:r.pathname+r.search,method:t.method??"POST",headers:{...t.headers,"user-agent":"divar-chat-media","accept-encoding":"identity"},body:t.body,
headersTimeout:0,bodyTimeout:0,reset:!0===n?.url.startsWith("socks")},{onRequestStart(e){if(E)return e.abort(v??new Error("given up"));b=e,P.moved(),
k&&(x=function(){const e=(0,d.L)(({socket:{localPort:t,remotePort:o}})=>{e(),void 0!==t&&void 0!==o&&(S={localPort:t,remotePort:o})});return e}())},
onBodySent:()=>P.moved(),onRequestSent:()=>P.sent(),onResponseStart(e,t,o){t<200||(g={status:t,headers:o},w=performance.now(),P.moved())},onResponseData(e,t){
performance.now()-w<h*o&&P.moved(),u+=t.length,u<=m?c.push(t):e.abort(new Error("the answer is too long"))},onResponseEnd:()=>U(!0),onResponseError(e,t){v??=t,
U()}})})}(null===n?g.direct:g.proxied,e,{timeoutMs:t,proxy:n})},close:()=>g.close()}}function y(e){return(new TextDecoder).decode(Buffer.concat(e))}})};