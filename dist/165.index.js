export const id=165;export const ids=[165,143];export const modules={2114:((e,t,n)=>{n.d(t,{_J:()=>r,kD:()=>i,pX:()=>s})
;const s=3,r=3,o=["https:","http:","tel:","divar:"];function i(e){const t=/\s/.test(e)||!URL.canParse(e)?null:new URL(e)
;if(null===t||!o.includes(t.protocol)||!function(e){return/^(https?:\/\/[^/]|tel:\+?\d|divar:[^:]*\w)/i.test(e)
}(e))return"it is no link that a button can open; allowed: https://HOST/…, http://…, tel:+98… or divar://…, without blanks";const{username:n,password:s}=t
;return n||s?"it holds a user name or a password, which everybody in the chat would see":null}}),4165:((e,t,n)=>{n.d(t,{prepareMessage:()=>h})
;var s=n(7522),r=n(6844),o=n(2114),i=n(1032),a=n(9143),u=n(1731);function l(e,t,n){return{rows:e.rows.map(({buttons:e})=>({buttons:e.map(e=>({...e,
caption:c(t(e.caption)),action:p(e.action,t,n)}))}))}}function c(e){return e.includes("\n")?e.split("\n").map(e=>e.trim()).join(" ").trim():e}function p(e,t,n){
return"open_direct_link"in e?{open_direct_link:n(e.open_direct_link)}:m(e,t)}function m(e,t){
return"string"==typeof e?t(e):Array.isArray(e)?e.map(e=>m(e,t)):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,n])=>[e,m(n,t)]))}
const f="Asia/Tehran",d=new Map([["success","موفق"],["failure","ناموفق"],["failed","ناموفق"],["cancelled","لغوشده"],["canceled","لغوشده"],["succeeded","موفق"],["skipped","اجرانشده"],["neutral","خنثی"],["timed_out","ناتمام (پایان مهلت)"],["action_required","نیازمند تأیید"],["startup_failure","ناموفق در شروع"],["stale","ناتمام (کهنه)"]])
;async function h(e,t,n){const c=function(e){const t=new Set,n=e=>{for(const n of(0,a.checkTemplate)(e).names)t.add(n);return e}
;null!==e.message&&"template"===e.messageFormat&&n(e.message);for(const t of[e.buttons,e.receiverButtons])t&&l(t,n,n);return t}(e);try{
const r=0===c.size?u.RM:await n.readValues({wanted:c,online:n.online}),p=e.jobStatus||r.job_status,m={...r,job_status:p,job_status_fa:d.get(p)??p,...b(n.now,c),
files:t.map(({name:e,size:t,mediaType:n})=>({name:e,size:(0,s.Xq)(t),media_type:n}))},f=[...c].flatMap(e=>function(e,t){
const n=e.split(".").reduce((e,t)=>e?.[t],t),s="string"==typeof n?Buffer.byteLength(n):0
;return s<=u.$D?[]:[`message: the value ${e} has ${s} bytes; at most ${u.$D} (64 KiB) are allowed. Leave it out of the template, or shorten it where it comes from.`]
}(e,m));return f.length>0?{ok:!1,problems:f}:function(e,t){const n=[],s=(0,u.K0)(t,"text"),r=(0,u.K0)(t,"link"),c=(e,t,s)=>{const r=(0,a.X)(t,s)
;return null!==r?r:(n.push(`${e}: filled in it has more than ${u.$D} bytes (64 KiB). Use fewer or shorter values.`),"?")
},p=null===e.message||"text"===e.messageFormat?e.message:c("message",e.message,s)
;null!==p&&""===p.trim()&&n.push("message: the template gives an empty text. Its values are empty for this run.");const m=(e,t)=>{if(null===t)return{}
;const a=l(t,t=>c(e,t,s),t=>c(e,t,r).trim());return n.push(...function(e){return e.rows.flatMap(({buttons:e},t)=>e.flatMap(({caption:e,action:n},s)=>{const r=[]
;if(""===e.trim()&&r.push("its caption is empty once filled in"),"open_direct_link"in n){const e=n.open_direct_link,t=(0,o.kD)(e)
;""===e?r.push("its link is empty once filled in: its values are empty for this run"):t&&r.push(`its link is “${(0,i.Kb)(e,100)}” once filled in; ${t}`)}
return""===function(e){return"open_post_page"in e?e.open_post_page.post_token:"open_post_manage_page"in e?e.open_post_manage_page.post_token:null
}(n)?.trim()&&r.push("its post_token is empty once filled in"),r.map(e=>`row ${t+1}, button ${s+1}: ${e}.`)}))}(a).map(t=>`${e}: ${t}`)),"buttons"===e?{own:a}:{
receiver:a}},f={...m("buttons",e.buttons),...m("receiver_buttons",e.receiverButtons)};return n.length>0?{ok:!1,problems:n}:{ok:!0,text:p,
buttons:f.own||f.receiver?f:null}}(e,m)}catch(e){if(e instanceof r.l)return{ok:!1,problems:[e.message]};throw e}}function b(e,t){
const n=(t,n)=>new Intl.DateTimeFormat(t,{...n,timeZone:f}).format(e);return{date:t.has("date")?n("en-CA",{year:"numeric",month:"2-digit",day:"2-digit"}):"",
date_fa:t.has("date_fa")?n("fa-IR-u-ca-persian",{dateStyle:"long"}):""}}}),6844:((e,t,n)=>{n.d(t,{l:()=>s});class s extends Error{name="ValuesError"}}),
9143:((e,t,n)=>{n.d(t,{X:()=>u,checkTemplate:()=>a});var s=n(4320),r=n(5895),o=n(1032),i=n(1731);function a(e){const t={template:e,problems:[],names:new Set,
unknown:!1},n=function(e){const t=Buffer.byteLength(e);if(t>i.$D)return`it has ${t} bytes; a template has at most ${i.$D} (64 KiB). Shorten it.`
;const n=new RegExp(`\\s{${p+1}}`).exec(e);return null===n?null:`line ${$(e,n.index)}: a run of more than ${p} blanks is not allowed in a template. Shorten it.`
}(e);if(null!==n)return{problems:[n],names:t.names};try{f(function(e){return(new s.A.Writer).parse(e)}(e),[{kind:i.IW,prefix:""}],t),
t.unknown&&t.problems.push(`The known values are: ${i.zL.join(", ")}.`)}catch(n){t.problems.push(function(e,t){
const[,n="It can’t be read",s="0"]=/^(.*) at (\d+)$/s.exec(t.message)??[];return`line ${$(e,Number(s))}: ${(0,
o.Kb)(n,120)}. Each {{ needs its }}, each {{#name}} its {{/name}}.`}(e,n))}return{problems:t.problems,names:t.names}}function u(e,t){try{
return(new c).render(e,t,void 0,{escape:String})}catch(e){if(e instanceof l)return null;throw e}}class l extends Error{}class c extends s.A.Writer{bytes=0
;escapedValue(...e){return this.count(super.escapedValue(...e))}unescapedValue(...e){return this.count(super.unescapedValue(...e))}rawValue(...e){
return this.count(super.rawValue(...e))}count(e){if(this.bytes+=Buffer.byteLength(e??""),this.bytes>i.$D)throw new l;return e}}const p=1e3,m=20
;function f(e,t,n){for(const[s,r,i,,a=[]]of e){if(n.problems.length>=m)return;const e=e=>n.problems.push(`line ${$(n.template,i)}: ${e}`)
;if(">"===s&&e(`{{>${(0,o.Kb)(r,60)}}} includes another template, and there are none. Write the text itself.`),!["name","&","#","^"].includes(s))continue
;const u=d(r,t);null===u?(n.unknown||=""!==r&&"."!==r,e(b(r,t))):(n.names.add(u.name),"name"!==s&&"&"!==s||"string"==typeof u.kind||e(w(r,u.kind))),
"#"===s&&u&&Array.isArray(u.kind)&&t.some(({prefix:e})=>e===`${u.name}.`)&&e(`{{#${r}}} stands inside itself. Close the first one before.`)
;const l="#"===s&&u?[{kind:h(u.kind),prefix:`${u.name}.`}]:[];f(a,[...t,...l],n)}}function d(e,t){const n=t.at(-1);if("."===e){const{kind:e,prefix:s}=n
;return t.length>1?{kind:e,name:s.slice(0,-1)}:null}for(const{kind:n,prefix:s}of t.toReversed()){let t=n;for(const n of e.split("."))t=void 0!==t&&(0,
i.IZ)(t)&&Object.hasOwn(t,n)?t[n]:void 0;if(void 0!==t)return{kind:t,name:s+e}}return null}function h(e){return Array.isArray(e)?e[0]:e}function b(e,t){
if(""===e)return"{{}} names no value.";if("."===e)return"{{.}} stands for the text of the section around it, and there is none here."
;const n=t.slice(1).flatMap(({kind:e})=>(0,i.IZ)(e)?Object.keys(e):[]);if(/^(github|env|vars|secrets|inputs|steps|needs|matrix|runner)\./.test(e))return`{{${(0,
o.Kb)(e,60)}}} is an expression of GitHub’s: those are filled in in workflow files only, written \${{ … }}.`;const s=(0,r.p)(e,[...n,...i.zL]);return`{{${(0,
o.Kb)(e,60)}}} is unknown${null===s?".":`; did you mean ${s}?`}`}function w(e,t){
return"."===e?"{{.}} stands for more than a text here. Name what you want of it.":Array.isArray(t)?`{{${e}}} is a list: write {{#${e}}}{{name}} {{/${e}}}, with ${Object.keys(t[0]).join(", ")}.`:`{{${e}}} is a group: write ${Object.keys(t).map(t=>`{{${e}.${t}}}`).join(", ")}.`
}function $(e,t){return e.slice(0,t).split("\n").length}}),5895:((e,t,n)=>{n.d(t,{p:()=>r});var s=n(3495);function r(e,t){
const n=Math.max(2,Math.floor(e.length/3));return(0,s.h)(e,t,{maxDistance:n})??null}})};