import{byId as t,fill as e}from"./dom.js";import{TEXTS as n}from"./language.js";export function createUserMessageForm(e,r){
const a=t(e),u=a.querySelector("input");a.addEventListener("submit",async t=>{t.preventDefault();const e=u.value.trim();if(""===e)return;s("")
;const a=await async function(t){try{const e=await fetch("/_sandbox/user-messages",{method:"POST",headers:{"content-type":"application/json"},
body:JSON.stringify(t)});return e.ok?{sent:!0,text:o(await e.json())}:{sent:!1,text:n.faults.notTaken(e.status)}}catch{return{sent:!1,text:n.faults.notReached}}
}({text:e,conversation_id:r()});a.sent&&(u.value=""),s(a.text)})}function s(t){for(const n of document.querySelectorAll(".user-message output"))e(n,t)}
function o({event:t}){
return null===t?n.eventNowhere:"problem"in t?n.eventLost(t.problem):t.status>=200&&t.status<300?n.eventReceived(String(t.status)):n.eventRefused(String(t.status))
}