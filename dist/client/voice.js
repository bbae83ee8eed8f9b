import{el as e,fill as a}from"./dom.js";import{playTime as t}from"./format.js";import{icon as n}from"./icons.js";import{TEXTS as r}from"./language.js"
;export function voicePlayer(i,o){const s=e("audio",{src:i,preload:"metadata"}),d=e("button",{type:"button",class:"play"},n("play")),l=Array.from({length:44
},()=>e("i")),u=e("input",{type:"range",min:0,max:1,step:.01,value:0,"aria-label":r.position}),c=e("span",{class:"clock"},t(0)),p=e("div",{class:"wave"
},e("div",{class:"bars","aria-hidden":!0},...l),u),m=e("div",{class:"voice",dir:"ltr"},s,d,p,c);function f(){
const{currentTime:e,duration:a,paused:n}=s,i=Number.isFinite(a)?a:0,p=0===i?0:e/i;u.max=String(i||1),u.value=String(e),
u.setAttribute("aria-valuetext",r.positionOf(t(e),t(i))),c.textContent=t(n&&0===e?i:e),l.forEach((e,a)=>{e.className=a<44*p?"done":""}),
d.setAttribute("aria-label",n?r.play(o):r.pause(o))}d.addEventListener("click",()=>s.paused?s.play().catch(()=>{}):s.pause()),u.addEventListener("input",()=>{
s.currentTime=Number(u.value)});for(const e of["loadedmetadata","timeupdate","play","pause","ended","seeked"])s.addEventListener(e,f)
;return s.addEventListener("play",()=>{a(d,n("pause"));for(const e of document.querySelectorAll("audio, video"))e!==s&&e instanceof HTMLMediaElement&&e.pause()
}),s.addEventListener("pause",()=>a(d,n("play"))),s.addEventListener("loadedmetadata",()=>async function(e,a){try{
const t=await(await fetch(e)).arrayBuffer(),n=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(t)).getChannelData(0),r=Math.max(1,Math.floor(n.length/a.length)),i=a.map((e,a)=>{
const t=n.subarray(a*r,(a+1)*r);return Math.sqrt(t.reduce((e,a)=>e+a*a,0)/t.length)}),o=Math.max(...i,.001);a.forEach((e,a)=>{
e.style.height=`${Math.round(14+(i[a]??0)/o*86)}%`})}catch{}}(i,l),{once:!0}),f(),{element:m,audio:s}}