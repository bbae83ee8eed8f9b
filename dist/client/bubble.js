import{el as e,fill as t}from"./dom.js";import{time as n,visibleName as a}from"./format.js";import{buttonGrids as o}from"./grid.js"
;import{icon as s}from"./icons.js";import{TEXTS as r}from"./language.js";import{voicePlayer as i}from"./voice.js"
;import{mediaTitle as c,sizeOf as l}from"./words.js";export function bubble(l){const m=e("time",{datetime:new Date(l.at).toISOString()
},n(l.at)),b=null===l.text?l.media?.media_type??"unknown":"text",g=e("div",{class:`bubble bubble-${b}`});null!==l.text?g.append(function(t){const n=e("p",{
class:"text",dir:"auto"});for(const a of t.split(/(https:\/\/[^\s<>"'«»()]+[^\s<>"'«»().,:;!?،؛؟])/)){const t=a.startsWith("https://")&&URL.canParse(a)
;n.append(t?e("a",{href:a,target:"_blank",rel:"noopener noreferrer",dir:"ltr"},a):a)}return n}(l.text)):null===l.media?g.append(function(n){const o=e("p",{
class:"caption"});return t(o,s("broken"),r.unknownMedia,e("code",{dir:"ltr"},a(n))),o}(l.media_token??"")):g.append(...function(t,n){const o=a(t.file_name)
;switch(t.media_type){case"image":{const a=e("img",{src:n,alt:o,decoding:"async"});f(a,n,t);const s=r.openImage(o);return[e("a",{class:"frame",href:n,
target:"_blank","aria-label":s},a),p(t)]}case"video":{const a=`${c("video")}: ${o}`,s=e("video",{src:n,preload:"metadata","aria-label":a});return f(s,n,t),
[e("div",{class:"frame"},s,d(s,o)),p(t)]}case"voice":{const{element:e,audio:a}=i(n,o);return f(a,n,t,e),[e,p(t)]}default:return[u(t,n)]}
}(l.media,`/_sandbox/media/${encodeURIComponent(l.media_token??"")}`)),(g.querySelector(".caption")??g).append(m)
;const h="HUMAN"===l.sender?"message message-user":"message";return e("li",{class:h,"data-id":l.id},g,...o(l))}function d(t,n){const a=e("button",{
type:"button",class:"play","aria-label":r.play(n)},s("play"));return a.addEventListener("click",()=>{a.remove(),t.controls=!0,t.focus(),t.play().catch(()=>{})
}),a}function p(t){return e("p",{class:"caption"},m(t),e("span",{class:"size"},l(t)))}function m(t){return e("bdi",{class:"name",dir:"auto"},a(t.file_name))}
function u(t,n,a){const o=/\.([a-z0-9]{1,5})$/i.exec(t.file_name)?.[1]?.toLowerCase()??"";return e("a",{class:"file",href:n,download:!0},e("span",{
class:"hidden"},r.download),e("span",{class:`sheet sheet-${o}`,"aria-hidden":!0},o.toUpperCase()),e("span",{class:"about"},m(t),e("span",{class:"size"
},a??l(t))),s("download"))}function f(e,t,n,a){e.addEventListener("error",()=>{const o=a??e.parentElement;o?.nextElementSibling?.remove(),
o?.replaceWith(u(n,t,`${r.notShown} · ${l(n)}`))})}