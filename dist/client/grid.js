import{el as t}from"./dom.js";import{visibleName as r}from"./format.js";import{buttonIcon as n}from"./icons.js";import{TEXTS as e}from"./language.js"
;export function buttonGrids(t){
return[o(t.buttons,e.buttons,""),o(t.sender_buttons,e.senderButtons,e.senderSees),o(t.receiver_buttons,e.receiverButtons,e.receiverSees)].filter(t=>null!==t)}
function o(r,n,e){if(null==r)return null;const{rows:o}=r;return t("div",{class:""===e?"grid":"grid grid-sided",role:"group","aria-label":n},""!==e&&t("span",{
class:"grid-title","aria-hidden":!0},e),...o.map(({buttons:r})=>t("div",{class:"row"},...r.map(s))))}function s(e){
const[[o,s]=["",void 0]]=Object.entries(e.action),i=[n(e.icon),t("bdi",{},r(e.caption))];if("open_direct_link"===o&&function(t){
return"string"==typeof t&&URL.canParse(t)&&"https:"===new URL(t).protocol}(s)){const n=r(s);return t("a",{class:"button",href:s,target:"_blank",
rel:"noopener noreferrer",title:n},...i)}const u=`${o}: ${"string"==typeof s?r(s):JSON.stringify(s)}`;return t("span",{class:"button button-dead",title:u},...i)
}