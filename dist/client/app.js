import{announce as t}from"./announce.js";import{createChat as e}from"./chat.js";import{createChatList as o}from"./chat-list.js"
;import{byId as s,fill as n}from"./dom.js";import{createFaults as c}from"./faults.js";import{prepareGuide as a}from"./guide.js"
;import{TEXTS as i,translatePage as r}from"./language.js";import{listen as d}from"./live.js"
;import{chatOf as m,createModel as u,takeMessage as l,takeRequest as h,takeState as f}from"./model.js";import{createRequests as p}from"./requests.js"
;import{createUserMessageForm as g}from"./user-message.js";r();const b=u(),j=e(),w=o(function(t){b.open=t,b.unread.delete(t),j.show(b.chats.get(t)??[]),
document.body.classList.add("in-chat"),y(),null!==s("back").offsetParent&&s("back").focus()}),k=p(),v=c();function y(){const t=0===b.chats.size
;document.body.classList.toggle("is-empty",t),s("guide").hidden=!t,s("phone").hidden=t,w.show(b)}function L(t){f(b,t),y(),
null!==b.open&&j.show(b.chats.get(b.open)??[]),k.show(b),v.show(b)}function E(){document.body.classList.remove("in-chat"),
document.querySelector("[aria-current]")?.focus()}s("back").addEventListener("click",E),s("phone").addEventListener("keydown",({key:t})=>{
"Escape"===t&&null!==s("back").offsetParent&&E()});const q=s("tools-toggle");function x(t){q.setAttribute("aria-expanded",String(t)),s("tools-body").hidden=!t}
q.addEventListener("click",()=>x("true"!==q.getAttribute("aria-expanded"))),x(matchMedia("(min-width: 48rem) and (min-height: 44rem)").matches),a(),
g("guide-user",()=>{}),g("composer",()=>{const[t]=b.chats.get(b.open??"")??[];return t?.conversation_id}),s("clear").addEventListener("click",()=>{
fetch("/_sandbox/state",{method:"DELETE"}).catch(()=>{})}),d({status(t){const e=s("connection");e.dataset.connected=String(t),n(e,t?i.live:i.reconnecting)},
state:L,cleared(){document.body.classList.remove("in-chat"),L({chats:{},requests:[],faults:b.faults})},message(e){const o=b.open;l(b,e),y(),
null===o?j.show(b.chats.get(m(e))??[]):o===m(e)&&j.add(e),t(e)},request(t){h(b,t),k.show(b)},faults(t){b.faults=t,v.show(b)}});