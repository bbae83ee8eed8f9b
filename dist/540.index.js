export const id=540;export const ids=[540];export const modules={8211:((e,t,n)=>{n.d(t,{w:()=>s});var r=n(5360),o=n(1032);function s(e){let t=!1,n=null
;process.stdout.on("error",e=>{n??=e});const s=e=>{try{e()}catch(e){n??=e}},i=t=>(0,o.TN)(e.redact(t)),a=()=>{t&&s(r.N4),t=!1},l=(e={})=>({
...void 0===e.file?{}:{file:i(e.file)},...void 0===e.title?{}:{title:i(e.title)}});return{phase(e){a(),s(()=>r.Oh(i(e))),t=!0},info:e=>s(()=>r.pq(i(e))),
warning:(e,t)=>s(()=>r.$e(i(e),l(t))),error:(e,t)=>s(()=>r.z3(i(e),l(t))),debug:e=>s(()=>r.Yz(i(e))),end:a,failure:()=>n}}}),6683:((e,t,n)=>{n.d(t,{K:()=>s})
;var r=n(3024),o=n(5360);function s(e,t=process.env.GITHUB_OUTPUT){for(const[n,s]of Object.entries(e)){const e=t?(0,r.statSync)(t,{throwIfNoEntry:!1
})?.size:void 0;try{o.uH(n,s)}catch(n){throw t&&void 0!==e&&i(t,e),n}}}function i(e,t){try{(0,r.truncateSync)(e,t)}catch{}}}),380:((e,t,n)=>{n.d(t,{u:()=>i})
;var r=n(1032),o=n(6321),s=n(582);function i(e,t){return async({wanted:i,online:a})=>{const l=(0,s.I)(e)
;if(![...i].some(e=>"release"===e.split(".")[0])||null!==l.release||""===l.tag)return l;if(!a){
t.log.info("The release is not read, since nothing will be sent: its notes are left out.")
;const n=`${(e.GITHUB_SERVER_URL??"").replace(/\/+$/,"")}/${l.repository}/releases/tag/${encodeURIComponent(l.tag)}`;return{...l,release:{name:l.tag,url:n,
notes:"…"}}}
if(""===t.githubToken)return t.log.warning("The template wants the tag’s release, which this event does not carry: its values stay empty. Give github_token, to read them."),
l;const{readRelease:u}=await Promise.all([n.e(728),n.e(734),n.e(821),n.e(244)]).then(n.bind(n,6244)),c=(0,
o.p)(e),{githubToken:h,forceSignal:f,redactor:d}=t,p=await u({apiUrl:c,githubToken:h,forceSignal:f,redactor:d},l.tag);return null!==p?{...l,release:(0,s._)(p)
}:(t.log.warning(`The tag “${(0,
r.Kb)(l.tag,100)}” has no release that github_token may read (a draft does not count): the values of release stay empty. Publish the release before this step, or give the job the permission contents: read.`),
l)}}}),6050:((e,t,n)=>{n.d(t,{$:()=>i,y:()=>s});var r=n(3879),o=n(7189);function s(e){
return Object.fromEntries(r.Qh.map(t=>[t,e[`INPUT_${t.toUpperCase()}`]??""]))}function i(e){return{workspace:e.GITHUB_WORKSPACE||process.cwd(),...a(e),
isForkedPullRequest:l(e),isHosted:"github-hosted"===e.RUNNER_ENVIRONMENT}}function a(e){
const{GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:n,GITHUB_JOB:r="",GITHUB_ACTION:o=""}=e;if(!n)return{scope:null};const s=`${t}/${n}/`,i=Number(e.GITHUB_RUN_ATTEMPT)
;return{scope:`${s}${r}/${o}`,attempt:Number.isInteger(i)&&i>0?{number:i,scopeStart:s}:null}}function l(e){
if(!e.GITHUB_EVENT_NAME?.startsWith("pull_request"))return!1;const{head:t,base:n}=(0,o.j)(e)?.pull_request??{}
;return null!=t&&null!=n?.repo&&t.repo?.full_name!==n.repo.full_name}}),5925:((e,t,n)=>{n.d(t,{S:()=>g})
;var r=n(5360),o=n(4226),s=n(4167),i=n(4847),a=n(6632),l=n(6219),u=n(1032),c=n(7522);function h(e,t){if(0===t.length)return""
;const n=(e,t)=>`<tr>${t.map(t=>`<${e}>${t}</${e}>`).join("")}</tr>`;return`<table>\n${[n("th",e),...t.map(e=>n("td",e))].join("\n")}\n</table>`}
const f=204800,d=200,p=20;async function g(e,t){await r.z.addRaw(`${function(e,t,n=process.env){const r=e=>(0,l.Z)((0,u.TN)(t.redact(e)))
;return["<h3>Divar Chat Media</h3>",`<p>${e.failed?"❌":e.results.some(({problems:e})=>e.length>0)?"⚠️":"✅"} ${r((0,
i.lA)(e))}</p>`,v(e.errors.map(r)),m(e,r,_(n)),T(e.results,r),w(e,r)].filter(Boolean).join("\n")}(e,t)}\n`).write()}function m(e,t,n){const r=(0,s.i)((0,
s.x)(e)),o=y(r.slice(0,d).map(({severity:e,title:r,about:o,message:s})=>["error"===e?"❌":"⚠️",I(o,t),`${b(r,t,n)} ${t(s)}`]))
;return h(["","To look at","What and why"],o)+U(r.length-o.length)}function T(e,t){const n=y(e.slice(0,d).map(e=>{
return[I(e.path??`media token ${e.media_token}`,t),t(e.format??e.media_type??""),null===e.size?"":(n=(0,c.Xq)(e.size),n.replaceAll(" "," ")),$(e)];var n
})),r=h(["File","Type","Size","Status"],n)+U(e.length-n.length);return n.length>p?`<details>\n<summary>${(0,
c.U9)(e.length,"file")}</summary>\n${r}\n</details>`:r}function $({status:e,deliveries:t}){const n=t.filter(o.K).length
;return"failed"===e&&n>0?`sent to ${n} of ${t.length}`:e}function b(e,t,n){const r=`<code>${t(e)}</code>`
;return null===n?r:`<a href="${n}#${e.includes(" ")?"when-a-request-fails":"when-a-file-is-refused"}">${r}</a>`}
function _({GITHUB_SERVER_URL:e="",GITHUB_ACTION_REPOSITORY:t="",GITHUB_ACTION_REF:n=""}){
return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^[\w./-]+$/.test(n)?`${e}/${t}/blob/${n}/README.md`:null}function w(e,t){
const n=[...Map.groupBy((0,a.K)(e),({recipient:e})=>e)].map(([e,t])=>{const n=t.filter(o.K).length,r=t.filter(({status:e})=>"unknown"===e).length;return{
recipient:e,done:n,inDoubt:r,open:t.length-n-r}
}),r=n.some(({inDoubt:e})=>e>0),s=y(n.slice(0,d).map(({recipient:e,done:n,inDoubt:o,open:s})=>[I(e,t),String(n),...r?[String(o)]:[],String(s)]))
;return h(["Recipient","Delivered",...r?["In doubt"]:[],"Not delivered"],s)+U(n.length-s.length)}function v(e){
const t=y(e.slice(0,d).map(e=>[e])).flat(),n=e.length-t.length;return function(e){return 0===e.length?"":`<ul>${e.map(e=>`<li>${e}</li>`).join("")}</ul>`
}(n>0?[...t,`… and ${n} more: see the log.`]:t)}function y(e){let t=0;const n=e.findIndex(e=>(t+=Buffer.byteLength(e.join(""))+64,t>f))
;return-1===n?e:e.slice(0,n)}function I(e,t){return`<bdi>${t(e)}</bdi>`}function U(e){
return e>0?`<p>… and ${e} more: see the output <code>results</code>.</p>`:""}}),3496:((e,t,n)=>{n.d(t,{P:()=>s});var r=n(5847),o=n(6321);async function s(e,t,s){
if("file"===e.kind)return(0,r.n)(e.path);const{secretTokenStore:i}=await Promise.all([n.e(728),n.e(734),n.e(821),n.e(677)]).then(n.bind(n,5677)),a=(0,o.p)(t)
;return i(e.secret,{apiUrl:a,...s})}}),8540:((e,t,n)=>{n.a(e,async(e,r)=>{try{n.r(t)
;var o=n(5360),s=n(8211),i=n(6683),a=n(380),l=n(6050),u=n(5925),c=n(3496),h=n(3879),f=n(86),d=n(4847),p=n(7954),g=n(5477),m=n(9185),T=n(6882),$=n(5998),b=n(2748),_=n(8600)
;const e=(0,n(6170).l)(o.Pq),w=(0,l.y)(process.env);for(const t of(0,h.VX)(w))e.add(t);const v=(0,s.w)(e),y=(0,
$.Fh)(),{forceSignal:I}=y,{report:U,destinations:S}=await(0,T.e)(w,(0,l.$)(process.env),{clock:b.m,log:v,redactor:e,openTokenStore:t=>(0,c.P)(t,process.env,{
redactor:e,forceSignal:I}),readValues:(0,a.u)(process.env,{githubToken:w.github_token?.trim()??"",log:v,redactor:e,forceSignal:I}),...y});v.end()
;const{jobSummary:R,resultsFile:N}=S
;(0,p.dN)(U)&&v.warning("The output results is longer than the 1 MB that GitHub allows, so it holds path, media_token and status only. Give results_file to have all of it in a file.")
;const E=await(0,m.T)([{name:"The outputs",write:()=>(0,i.K)((0,p.Yz)(U))},...null===N?[]:[{name:"results_file",write:()=>(0,g.A)(N,U)}]]);(0,f.f)(U,v)
;for(const e of E)v.error(e);if(null!==v.failure()&&E.push((0,m.J)("The log",v.failure())),R&&process.env.GITHUB_STEP_SUMMARY){const t=()=>(0,u.S)({...U,
errors:[...U.errors,...E]},e),n=await(0,m.T)([{name:"The job summary",write:t}]);for(const e of n)v.error(e);E.push(...n)}v.info((0,d.lA)(U)),(0,
_.C)(U.failed||E.length>0?1:0),r()}catch(e){r(e)}},1)})};