export const id=821;export const ids=[821];export const modules={5821:(e,t,n)=>{n.d(t,{WN:()=>l,rU:()=>u,y_:()=>i});var o=n(3024),r=n(1140),s=n(6665),c=n(1032)
;const a=30;class i extends Error{name="GitHubError";status;constructor(e,t){super(e,void 0===t.cause?void 0:{cause:t.cause}),this.status=t.status}}
function u(e){return URL.canParse(e)?(0,r.aS)(new URL(e)):"is not a URL"}async function l(e,t){const{github:r,close:c}=await async function(e){!function(){
const e=process.env.GITHUB_EVENT_PATH;if(e)try{JSON.parse((0,o.readFileSync)(e,"utf8"))}catch{delete process.env.GITHUB_EVENT_PATH}}()
;const{context:t,getOctokit:r}=await Promise.all([n.e(75),n.e(510)]).then(n.bind(n,1075)),c=(0,s.g)({timeoutSeconds:a}),u=r(e.githubToken,{
baseUrl:e.apiUrl.replace(/\/+$/,""),log:p,request:{fetch:d(c,e.forceSignal),log:p}});return u.hook.wrap("request",async(t,n)=>{
const o=await Promise.resolve(t(n)).catch(t=>{throw f(t,e.redactor)});if(o.status>=300)throw new i("",{status:o.status});return o}),{github:{rest:u.rest,
repository:e.repository??m(t)},close:()=>c.close()}}(e).catch(t=>{throw f(t,e.redactor)});try{return await t(r)}finally{await c()}}function d(e,t){
return async(n,{method:o,headers:r,body:s})=>{const c=await e.request({method:o,url:n,headers:r,body:s??"",signal:t});if("answer"!==c.kind)throw c.cause
;if(!c.isWhole)throw new Error("the answer broke off");const a=204===c.status||304===c.status;return new Response(a?null:c.body,{status:c.status,
headers:Object.entries(c.headers).map(([e,t])=>[e,String(t)])})}}const p={debug(){},info(){},warn(){},error(){}};function f(e,t){const{response:n,message:o}=e
;return new i((0,c.Kb)(t.redact(o)),{status:n?.status??null,cause:e})}function m(e){try{const{owner:t,repo:n}=e.repo;return t&&n?{owner:t,repo:n}:null}catch{
return null}}},9862:(e,t,n)=>{n.d(t,{U:()=>a,Z:()=>l});var o=n(1553),r=n(7030),s=n(734);const c=250;function a(e,t=i){const n=(0,s.gU)({timeout:e,allowH2:!1
}),o=new Set,a=new AbortController,l=(e,t)=>{const n=r.connect({host:e,port:t,noDelay:!0,keepAlive:!0});return o.add(n),n.once("close",()=>o.delete(n))};return{
connect(o,s){const i=Number(o.port)||("https:"===o.protocol?443:80),d=e=>s(function(e){return u.add(e),e}(e),null)
;(async function(e,t,{lookup:n,openSocket:o,timeoutMs:s,signal:a}){const i=0===r.isIP(e)?await n(e):[e];return a.throwIfAborted(),new Promise((e,n)=>{
const r=new Set,u=[],l=[...i];let d;const p=e=>{clearTimeout(d),clearTimeout(h),a.removeEventListener("abort",m);for(const t of r)t!==e&&t.destroy()},f=()=>{
clearTimeout(d);const s=l.shift();if(void 0===s)return;const a=o(s,t);r.add(a);const i=e=>{if(r.delete(a),u.push(e),l.length>0)return f();r.size>0||(p(null),
n(1===u.length?e:new AggregateError(u,e.message)))};a.once("error",i),a.once("connect",()=>{a.off("error",i),p(a),e(a)}),l.length>0&&(d=setTimeout(f,c))
},m=()=>{p(null),n(a.reason)},h=setTimeout(()=>{p(null),n(Object.assign(new Error("the connection timed out"),{code:"ETIMEDOUT"}))},s)
;a.addEventListener("abort",m),f()})})(o.hostname.replace(/^\[|\]$/g,""),i,{lookup:t,openSocket:l,timeoutMs:e,signal:a.signal}).then(e=>{
if("https:"!==o.protocol)return s(null,e);n({...o,httpSocket:e},(e,t)=>e?d(e):s(null,t))},d)},destroy(){a.abort(new Error("the transport is closed"))
;for(const e of o)e.destroy()}}}async function i(e){const t=await(0,o.lookup)(e,{all:!0})
;return n=t.filter(({family:e})=>e===t[0]?.family).map(({address:e})=>e),r=t.filter(({family:e})=>e!==t[0]?.family).map(({address:e})=>e),
n.flatMap((e,t)=>[e,...r.slice(t,t+1)]).concat(r.slice(n.length));var n,r}const u=new WeakSet;function l(e){return e instanceof Error&&(u.has(e)||l(e.cause))}},
6665:(e,t,n)=>{n.d(t,{g:()=>y});var o=n(9862),r=n(734);const s=1e3;var c=n(7522);class a extends Error{name="StalledError";constructor(e){
super(`nothing moved for ${(0,c.QA)(e)}`)}}const i=4;var u=n(6404),l=n(3053),d=n(1455)
;const p="undici:client:sendHeaders",f=["/proc/self/net/tcp","/proc/self/net/tcp6"];function m(e){return e.toString(16).toUpperCase().padStart(4,"0")}
const h=1048576,w=10;function y(e){const t=1e3*e.timeoutSeconds,n=(0,u.rq)(process.env),c=t+1e3,y=(0,o.U)(c,e.lookup),b=function(e,t,n){const o={
connect:t.connect,keepAliveTimeout:s,keepAliveMaxTimeout:s},c=new r.g6(o),a=null===e?c:function({url:e},{connect:t},n,o){
return e.startsWith("socks")?new r.EV(e,{connect:t,connectTimeout:n}):new r.kT({...o,uri:e,clientFactory:e=>new r.bC(e,{connect:t}),connectTimeout:n,
requestTls:{allowH2:!1}})}(e,t,n,o);return{direct:c,proxied:a,async close(){const e=[c.destroy(),a.destroy()];t.destroy(),await Promise.all(e)}}}(n.proxy,y,c)
;return{request(e){const o=(0,u.iJ)(new URL(e.url),n);return function(e,t,{timeoutMs:n,proxy:o}){const r=new URL(t.url);return new Promise(s=>{const c=[]
;let u=0,y=0,b=null,v=null,E=null,T=!1;const k=e=>{E??=e,v?v.abort(e):R()},S="string"!=typeof t.body;let x=null,P=()=>{};const U=function(e,t,n=async()=>null){
const o=performance.now();let r=o,s=o+e,c=!1,u=null,l=!1;const d=e=>{r=performance.now(),s=r+e},p=()=>d(e+(c?performance.now()-o:0)),f=async()=>{
const e=await n();if(l)return;null!==e&&null!==u&&e<u&&p(),u=e;const o=s-performance.now();o<=0?t(new a(performance.now()-r)):m(o)},m=t=>{
h=setTimeout(f,Math.min(Math.ceil(t),e/i))};let h;return m(e),{moved:()=>d(e),sent(){c=!0,p()},stop(){l=!0,clearTimeout(h)}}
}(n,k,S?async()=>x?async function({localPort:e,remotePort:t}){const n=new RegExp(`^ *\\d+: [0-9A-F]+:${m(e)} [0-9A-F]+:${m(t)} [0-9A-F]{2} ([0-9A-F]{8}):`,"m")
;for(const e of f){const t=n.exec(await(0,d.readFile)(e,"latin1").catch(()=>""))?.[1];if(void 0!==t)return Number.parseInt(t,16)}return null
}(x):null:void 0),A=()=>{return k((e=t.signal?.reason,e instanceof Error?e:new Error(String(e))));var e},R=(e=!1)=>{if(T)return;T=!0,U.stop(),P(),
t.signal?.removeEventListener("abort",A);const n=E??new Error("the connection was closed");s(b?{kind:"answer",...b,body:g(c),isWhole:e}:{
kind:v?"no_response":"connect_failed",cause:n,proxy:o})};if(t.signal?.addEventListener("abort",A),t.signal?.aborted)return A();e.dispatch({origin:r.origin,
path:r.pathname+r.search,method:t.method??"POST",headers:{...t.headers,"user-agent":"divar-chat-media","accept-encoding":"identity"},body:t.body,
headersTimeout:0,bodyTimeout:0,reset:!0===o?.url.startsWith("socks")},{onRequestStart(e){if(T)return e.abort(E??new Error("given up"));v=e,U.moved(),
S&&(P=function(){const e=e=>{t();const{socket:n}=e,{localPort:o,remotePort:r}=n;void 0!==o&&void 0!==r&&(x={localPort:o,remotePort:r})},t=()=>{(0,
l.unsubscribe)(p,e)};return(0,l.subscribe)(p,e),t}())},onBodySent:()=>U.moved(),onRequestSent:()=>U.sent(),onResponseStart(e,t,n){t<200||(b={status:t,headers:n
},y=performance.now(),U.moved())},onResponseData(e,t){performance.now()-y<w*n&&U.moved(),u+=t.length,u<=h?c.push(t):e.abort(new Error("the answer is too long"))
},onResponseEnd:()=>R(!0),onResponseError(e,t){E??=t,R()}})})}(null===o?b.direct:b.proxied,e,{timeoutMs:t,proxy:o})},close:()=>b.close()}}function g(e){
return(new TextDecoder).decode(Buffer.concat(e))}}};