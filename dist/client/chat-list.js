import{byId as t,el as e,fill as n}from"./dom.js";import{digits as s,time as o}from"./format.js";import{icon as r}from"./icons.js"
;import{TEXTS as a}from"./language.js";import{recipientOfChat as i}from"./model.js";import{gist as c,messageCount as l,recipientOf as m}from"./words.js"
;export function createChatList(s){const o=t("chat-list"),r=new Map;function a(t){const n=r.get(t);if(void 0!==n)return n;const o=e("button",{type:"button",
class:"chat-entry"});o.addEventListener("click",()=>s(t));const a={item:e("li",{},o),button:o};return r.set(t,a),a}return{show(t){
for(const[e,{item:n}]of r)t.chats.has(e)||(n.remove(),r.delete(e));const e=[...t.chats].reverse();for(const[s,o]of e){const{button:e}=a(s)
;s===t.open?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current"),n(e,...u(o,t.unread.get(s)??0))}!function(t){const e=document.activeElement
;for(const[e,n]of t.entries())o.children[e]!==n&&o.insertBefore(n,o.children[e]??null);e instanceof HTMLElement&&o.contains(e)&&e.focus({preventScroll:!0})
}(e.map(([t])=>a(t).item))}}}function u(t,n){const{title:u,id:d,icon:p}=m(i(t)),f=t.at(-1);return[e("span",{class:"avatar"},r(p)),e("span",{class:"entry-text"
},e("span",{class:"entry-top"},e("bdi",{class:"entry-id",dir:"auto"},d),void 0!==f&&e("span",{class:"entry-time"},o(f.at))),e("span",{class:"entry-kind"
},`${u} · ${l(t.length)}`),e("span",{class:"entry-top"},e("bdi",{class:"entry-gist",dir:"auto"},void 0===f?"":c(f)),n>0&&e("span",{class:"badge"
},s(n),e("span",{class:"hidden"},a.newMessages))))]}