import{byId as t,el as e,fill as s}from"./dom.js";import{describeEffect as o}from"./fault-presets.js"
;import{digits as r,exactTime as n,span as a,visibleName as u}from"./format.js";import{TEXTS as i}from"./language.js";import{STEPS as l}from"./words.js"
;export function createRequests(){const c=t("request-rows"),p=new Map;function m(t){const{tone:s,text:r}=d(t);return e("tr",{class:s,"data-id":t.id},e("td",{
class:"cell-time"},n(t.at)),e("td",{class:"cell-what"},e("span",{class:"step"},l[t.step]),e("code",{dir:"ltr",title:u(t.path)
},e("b",{},t.method),` ${function({path:t}){return u(t).replace(/\?.*/,"?…")}(t)}`),void 0!==t.fault&&e("span",{class:"met"
},i.fault(o(t.fault))),void 0!==t.problem&&e("span",{class:"why"},e("bdi",{dir:"auto"},u(t.problem)))),e("td",{},e("span",{class:"status"},r)),e("td",{
class:"cell-span"},null===t.duration_ms?"…":a(t.duration_ms)))}return{show(o){for(const[t,{row:e}]of p)o.requests.has(t)||(e.remove(),p.delete(t))
;for(const[t,e]of o.requests){const s=p.get(t);if(s?.request===e)continue;const o=m(e);void 0===s?c.prepend(o):s.row.replaceWith(o),p.set(t,{request:e,row:o})}
t("requests-empty").hidden=o.requests.size>0,t("request-table").hidden=0===o.requests.size,s(t("request-count"),r(o.requests.size)),function(o){
const r=t("last-request");if(void 0===o)return s(r);const{tone:n,text:a}=d(o);s(r,`${l[o.step]}: `,e("span",{class:`status ${n}`},a))
}([...o.requests.values()].at(-1))}}}function d({status:t,duration_ms:e}){return null!==t?{tone:t<300?"good":t<500?"warned":"bad",text:String(t)}:null===e?{
tone:"waiting",text:i.underWay}:{tone:"bad",text:i.noResponse}}