import{bubble as t}from"./bubble.js";import{byId as o,el as e,fill as s}from"./dom.js";import{day as i,digits as r,visibleName as n}from"./format.js"
;import{icon as a}from"./icons.js";import{TEXTS as c}from"./language.js";import{recipientOfChat as d}from"./model.js";import{recipientOf as l}from"./words.js"
;export function createChat(){const p=o("messages"),m=o("message-list");let h=[],f=0,u="",g=!0,b=0;function j(o){const s=i(o.at);s!==u&&m.append(e("li",{
class:"day"},e("span",{},s))),u=s,m.append(t(o))}function v(){if(u="",s(m),f>0){const t=e("button",{type:"button",class:"older"},c.older(r(f),f))
;t.addEventListener("click",()=>{f=Math.max(0,f-200),g=!1,v(),p.focus()}),m.append(e("li",{class:"day"},t))}for(const t of h.slice(f))j(t)}
return p.addEventListener("scroll",()=>{const{scrollTop:t,scrollHeight:o,clientHeight:e}=p;o-t-e<80?g=!0:t<b&&(g=!1),b=t}),new ResizeObserver(()=>{
g&&(p.scrollTop=p.scrollHeight)}).observe(m),{show(t){const i=t.length===h.length&&(r=t.at(-1),c=h.at(-1),
r?.id===c?.id&&r?.at===c?.at&&r?.recipient===c?.recipient);var r,c;if(h=t,i)return;const{title:p,id:m,icon:u}=l(d(t));s(o("chat-title"),e("bdi",{dir:"auto"},m))
;const b=n(t[0]?.conversation_id??m);s(o("chat-kind"),p,b!==m&&" ·"),b!==m&&o("chat-kind").append(e("code",{dir:"ltr"},b)),s(o("chat-avatar"),a(u))
;const j=t[0]?.recipient.startsWith("post:")??!0;o("post-composer").hidden=!j,o("composer").hidden=j,f=Math.max(0,t.length-200),g=!0,v()},add:j}}