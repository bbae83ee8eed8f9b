import{createRequire as e}from"module";var r,t,o,p,s,m,a={2613:(r=>{r.exports=e(import.meta.url)("assert")}),181:(r=>{r.exports=e(import.meta.url)("buffer")}),
6982:(r=>{r.exports=e(import.meta.url)("crypto")}),4434:(r=>{r.exports=e(import.meta.url)("events")}),9896:(r=>{r.exports=e(import.meta.url)("fs")}),8611:(r=>{
r.exports=e(import.meta.url)("http")}),5692:(r=>{r.exports=e(import.meta.url)("https")}),4589:(r=>{r.exports=e(import.meta.url)("node:assert")}),6698:(r=>{
r.exports=e(import.meta.url)("node:async_hooks")}),4573:(r=>{r.exports=e(import.meta.url)("node:buffer")}),1421:(r=>{
r.exports=e(import.meta.url)("node:child_process")}),7540:(r=>{r.exports=e(import.meta.url)("node:console")}),7598:(r=>{r.exports=e(import.meta.url)("node:crypto")
}),3053:(r=>{r.exports=e(import.meta.url)("node:diagnostics_channel")}),610:(r=>{r.exports=e(import.meta.url)("node:dns")}),1553:(r=>{
r.exports=e(import.meta.url)("node:dns/promises")}),8474:(r=>{r.exports=e(import.meta.url)("node:events")}),3024:(r=>{r.exports=e(import.meta.url)("node:fs")}),
1455:(r=>{r.exports=e(import.meta.url)("node:fs/promises")}),7067:(r=>{r.exports=e(import.meta.url)("node:http")}),2467:(r=>{
r.exports=e(import.meta.url)("node:http2")}),7030:(r=>{r.exports=e(import.meta.url)("node:net")}),8161:(r=>{r.exports=e(import.meta.url)("node:os")}),6760:(r=>{
r.exports=e(import.meta.url)("node:path")}),643:(r=>{r.exports=e(import.meta.url)("node:perf_hooks")}),1708:(r=>{r.exports=e(import.meta.url)("node:process")}),
1792:(r=>{r.exports=e(import.meta.url)("node:querystring")}),99:(r=>{r.exports=e(import.meta.url)("node:sqlite")}),7075:(r=>{
r.exports=e(import.meta.url)("node:stream")}),6466:(r=>{r.exports=e(import.meta.url)("node:stream/promises")}),7830:(r=>{
r.exports=e(import.meta.url)("node:stream/web")}),7997:(r=>{r.exports=e(import.meta.url)("node:timers")}),6119:(r=>{
r.exports=e(import.meta.url)("node:timers/promises")}),1692:(r=>{r.exports=e(import.meta.url)("node:tls")}),3136:(r=>{r.exports=e(import.meta.url)("node:url")}),
7975:(r=>{r.exports=e(import.meta.url)("node:util")}),3429:(r=>{r.exports=e(import.meta.url)("node:util/types")}),5919:(r=>{
r.exports=e(import.meta.url)("node:worker_threads")}),8522:(r=>{r.exports=e(import.meta.url)("node:zlib")}),857:(r=>{r.exports=e(import.meta.url)("os")}),6928:(r=>{
r.exports=e(import.meta.url)("path")}),932:(r=>{r.exports=e(import.meta.url)("process")}),3785:(r=>{r.exports=e(import.meta.url)("readline")}),2203:(r=>{
r.exports=e(import.meta.url)("stream")}),2018:(r=>{r.exports=e(import.meta.url)("tty")}),7016:(r=>{r.exports=e(import.meta.url)("url")}),9023:(r=>{
r.exports=e(import.meta.url)("util")}),85:((e,r,t)=>{t.d(r,{DH:()=>o,MK:()=>s,pt:()=>p});const o=0,p=1,s=2}),6803:((e,r,t)=>{t.d(r,{F:()=>p});const o="22.19.0"
;function p(e){const[r=0,t=0]=e.split(".").map(Number),[p=0,s=0]=o.split(".").map(Number)
;return r>p||r===p&&t>=s?null:`This is Node ${e}; ${o} or newer is needed. Nothing was sent. Install a newer Node, or use a container image such as node:24.`}}),
4457:((e,r,t)=>{t.a(e,async(e,r)=>{try{var o=t(85),p=t(6803);if(import.meta.url.endsWith("?cli")){const e=(0,p.F)(process.versions.node)
;null===e?await Promise.all([t.e(252),t.e(0),t.e(223)]).then(t.bind(t,6223)):(process.stderr.write(`Error: ${e}\n`),process.exitCode=o.MK)
}else await Promise.all([t.e(360),t.e(0),t.e(540)]).then(t.bind(t,8540));r()}catch(e){r(e)}},1)})},i={};function n(e){var r=i[e];if(void 0!==r)return r.exports
;var t=i[e]={id:e,loaded:!1,exports:{}},o=!0;try{a[e].call(t.exports,t,t.exports,n),o=!1}finally{o&&delete i[e]}return t.loaded=!0,t.exports}n.m=a,
void 0!==n&&(n.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),
r="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",t="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",
o="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",p=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},
n.a=(e,s,m)=>{var a;m&&((a=[]).d=-1);var i,n,l,u=new Set,d=e.exports,x=new Promise((e,r)=>{l=r,n=e});x[t]=d,x[r]=e=>(a&&e(a),u.forEach(e),x.catch(e=>{})),
e.exports=x,s(e=>{var s;i=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[r])return e;if(e.then){var s=[];s.d=0,e.then(e=>{m[t]=e,p(s)},e=>{m[o]=e,p(s)})
;var m={};return m[r]=e=>e(s),m}}var a={};return a[r]=e=>{},a[t]=e,a}))(e);var m=()=>i.map(e=>{if(e[o])throw e[o];return e[t]}),n=new Promise(e=>{
(s=()=>e(m)).r=0;var t=e=>e!==a&&!u.has(e)&&(u.add(e),e&&!e.d&&(s.r++,e.push(s)));i.map(e=>e[r](t))});return s.r?n:m()},e=>(e?l(x[o]=e):n(d),p(a))),
a&&a.d<0&&(a.d=0)},n.d=(e,r)=>{for(var t in r)n.o(r,t)&&!n.o(e,t)&&Object.defineProperty(e,t,{enumerable:!0,get:r[t]})},n.f={},
n.e=e=>Promise.all(Object.keys(n.f).reduce((r,t)=>(n.f[t](e,r),r),[])),n.u=e=>e+".index.js",n.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r),n.r=e=>{
"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},
n.nmd=e=>(e.paths=[],e.children||(e.children=[]),e),s={792:0},m=e=>{var r,t,{ids:o,modules:p,runtime:m}=e,a=0;for(r in p)n.o(p,r)&&(n.m[r]=p[r])
;for(m&&m(n);a<o.length;a++)t=o[a],n.o(s,t)&&s[t]&&s[t][0](),s[o[a]]=0},n.f.j=(e,r)=>{var t=n.o(s,e)?s[e]:void 0;if(0!==t)if(t)r.push(t[1]);else{
var o=import("./"+n.u(e)).then(m,r=>{throw 0!==s[e]&&(s[e]=void 0),r});o=Promise.race([o,new Promise(r=>t=s[e]=[r])]),r.push(t[1]=o)}};var l=n(4457);l=await l;