import{createRequire as e}from"module";var r,t,o,p,m,a,s={2613:r=>{r.exports=e(import.meta.url)("assert")},181:r=>{r.exports=e(import.meta.url)("buffer")},
6982:r=>{r.exports=e(import.meta.url)("crypto")},4434:r=>{r.exports=e(import.meta.url)("events")},9896:r=>{r.exports=e(import.meta.url)("fs")},8611:r=>{
r.exports=e(import.meta.url)("http")},5692:r=>{r.exports=e(import.meta.url)("https")},4589:r=>{r.exports=e(import.meta.url)("node:assert")},6698:r=>{
r.exports=e(import.meta.url)("node:async_hooks")},4573:r=>{r.exports=e(import.meta.url)("node:buffer")},1421:r=>{
r.exports=e(import.meta.url)("node:child_process")},7540:r=>{r.exports=e(import.meta.url)("node:console")},7598:r=>{r.exports=e(import.meta.url)("node:crypto")
},3053:r=>{r.exports=e(import.meta.url)("node:diagnostics_channel")},610:r=>{r.exports=e(import.meta.url)("node:dns")},1553:r=>{
r.exports=e(import.meta.url)("node:dns/promises")},8474:r=>{r.exports=e(import.meta.url)("node:events")},3024:r=>{r.exports=e(import.meta.url)("node:fs")},
1455:r=>{r.exports=e(import.meta.url)("node:fs/promises")},7067:r=>{r.exports=e(import.meta.url)("node:http")},2467:r=>{
r.exports=e(import.meta.url)("node:http2")},7030:r=>{r.exports=e(import.meta.url)("node:net")},8161:r=>{r.exports=e(import.meta.url)("node:os")},6760:r=>{
r.exports=e(import.meta.url)("node:path")},643:r=>{r.exports=e(import.meta.url)("node:perf_hooks")},1708:r=>{r.exports=e(import.meta.url)("node:process")},
1792:r=>{r.exports=e(import.meta.url)("node:querystring")},99:r=>{r.exports=e(import.meta.url)("node:sqlite")},7075:r=>{
r.exports=e(import.meta.url)("node:stream")},6466:r=>{r.exports=e(import.meta.url)("node:stream/promises")},7830:r=>{
r.exports=e(import.meta.url)("node:stream/web")},7997:r=>{r.exports=e(import.meta.url)("node:timers")},6119:r=>{
r.exports=e(import.meta.url)("node:timers/promises")},1692:r=>{r.exports=e(import.meta.url)("node:tls")},3136:r=>{r.exports=e(import.meta.url)("node:url")},
7975:r=>{r.exports=e(import.meta.url)("node:util")},3429:r=>{r.exports=e(import.meta.url)("node:util/types")},5919:r=>{
r.exports=e(import.meta.url)("node:worker_threads")},8522:r=>{r.exports=e(import.meta.url)("node:zlib")},857:r=>{r.exports=e(import.meta.url)("os")},6928:r=>{
r.exports=e(import.meta.url)("path")},932:r=>{r.exports=e(import.meta.url)("process")},3785:r=>{r.exports=e(import.meta.url)("readline")},2203:r=>{
r.exports=e(import.meta.url)("stream")},2018:r=>{r.exports=e(import.meta.url)("tty")},7016:r=>{r.exports=e(import.meta.url)("url")},9023:r=>{
r.exports=e(import.meta.url)("util")},4457:(e,r,t)=>{t.a(e,async(e,r)=>{try{
import.meta.url.endsWith("?cli")?await Promise.all([t.e(252),t.e(45),t.e(223)]).then(t.bind(t,6223)):await Promise.all([t.e(360),t.e(45),t.e(540)]).then(t.bind(t,8540)),
r()}catch(e){r(e)}},1)}},i={};function l(e){var r=i[e];if(void 0!==r)return r.exports;var t=i[e]={id:e,loaded:!1,exports:{}},o=!0;try{
s[e].call(t.exports,t,t.exports,l),o=!1}finally{o&&delete i[e]}return t.loaded=!0,t.exports}l.m=s,
void 0!==l&&(l.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),
r="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",t="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",
o="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",p=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},
l.a=(e,m,a)=>{var s;a&&((s=[]).d=-1);var i,l,n,u=new Set,d=e.exports,x=new Promise((e,r)=>{n=r,l=e});x[t]=d,x[r]=e=>(s&&e(s),u.forEach(e),x.catch(e=>{})),
e.exports=x,m(e=>{var m;i=(e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[r])return e;if(e.then){var m=[];m.d=0,e.then(e=>{a[t]=e,p(m)},e=>{a[o]=e,p(m)})
;var a={};return a[r]=e=>e(m),a}}var s={};return s[r]=e=>{},s[t]=e,s}))(e);var a=()=>i.map(e=>{if(e[o])throw e[o];return e[t]}),l=new Promise(e=>{
(m=()=>e(a)).r=0;var t=e=>e!==s&&!u.has(e)&&(u.add(e),e&&!e.d&&(m.r++,e.push(m)));i.map(e=>e[r](t))});return m.r?l:a()},e=>(e?n(x[o]=e):l(d),p(s))),
s&&s.d<0&&(s.d=0)},l.d=(e,r)=>{for(var t in r)l.o(r,t)&&!l.o(e,t)&&Object.defineProperty(e,t,{enumerable:!0,get:r[t]})},l.f={},
l.e=e=>Promise.all(Object.keys(l.f).reduce((r,t)=>(l.f[t](e,r),r),[])),l.u=e=>e+".index.js",l.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r),l.r=e=>{
"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},
l.nmd=e=>(e.paths=[],e.children||(e.children=[]),e),m={792:0},a=e=>{var r,t,{ids:o,modules:p,runtime:a}=e,s=0;for(r in p)l.o(p,r)&&(l.m[r]=p[r])
;for(a&&a(l);s<o.length;s++)t=o[s],l.o(m,t)&&m[t]&&m[t][0](),m[o[s]]=0},l.f.j=(e,r)=>{var t=l.o(m,e)?m[e]:void 0;if(0!==t)if(t)r.push(t[1]);else{
var o=import("./"+l.u(e)).then(a,r=>{throw 0!==m[e]&&(m[e]=void 0),r});o=Promise.race([o,new Promise(r=>t=m[e]=[r])]),r.push(t[1]=o)}};var n=l(4457);n=await n;