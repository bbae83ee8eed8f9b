import{byId as t,el as e,fill as a}from"./dom.js";import{describeEffect as o,GROUPS as s,presetOf as n}from"./fault-presets.js"
;import{digits as l}from"./format.js";import{TEXTS as f}from"./language.js";import{STEPS as i}from"./words.js"
;const r=["any","upload_token","upload","message","refresh","user"];export function createFaults(){const c=t("fault-form"),p=t("fault-kind"),d=t("fault-step")
;for(const{title:t,presets:a}of s){const o=a.map(({id:t,label:a})=>e("option",{value:t},a));p.append(e("optgroup",{label:t},...o))}
for(const t of r)d.append(e("option",{value:t},i[t]));return c.addEventListener("submit",t=>{t.preventDefault();const e=n(p.value);if(void 0===e)return
;const a="always"===new FormData(c).get("times")?-1:1;u("POST",{step:d.value,times:a,effect:e.effect})}),t("fault-clear").addEventListener("click",()=>{
u("DELETE"),p.focus()}),{show({faults:s}){a(t("fault-list"),...s.map(t=>e("li",{},function({step:t="any",recipient:e,skip:a=0,times:s=1,effect:n}){
const r=s<0?f.faults.always:1===s?f.faults.oneTime:f.faults.manyTimes(l(s)),u=void 0===e?i[t]:f.faults.to(i[t]??t,e),c=a>0?f.faults.after(l(a),a):""
;return`${u}: ${o(n)} · ${r}${c}`}(t)))),t("faults-none").hidden=s.length>0,t("fault-clear").hidden=0===s.length;const n=t("fault-sign");n.hidden=0===s.length,
a(n,f.faults.active(l(s.length),s.length))}}}async function u(e,o){const s=t("fault-problem"),n=void 0===o?{}:{headers:{"content-type":"application/json"},
body:JSON.stringify(o)};try{const t=await fetch("/_sandbox/faults",{method:e,...n});a(s,t.ok?"":f.faults.notTaken(t.status))}catch{a(s,f.faults.notReached)}}