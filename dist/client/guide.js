import{fill as t}from"./dom.js";import{TEXTS as e}from"./language.js";export function prepareGuide(){
for(const e of document.querySelectorAll("[data-origin]"))t(e,location.origin);for(const o of document.querySelectorAll("button[data-copies]")){
const n=o.textContent;o.addEventListener("click",async()=>{const i=document.getElementById(o.getAttribute("data-copies")??"")?.textContent??"";try{
await navigator.clipboard.writeText(i),t(o,e.guide.copied)}catch{t(o,e.guide.notCopied)}setTimeout(()=>t(o,n),2e3)})}}