import{en as t}from"./texts-en.js";import{fa as e}from"./texts-fa.js";const n="language";export const LANGUAGE=function(){
const t=new URLSearchParams(location.search).get("lang");return"fa"===t||"en"===t?(localStorage.setItem(n,t),
t):"en"===[localStorage.getItem(n)??"",...navigator.languages].map(t=>t.slice(0,2)).find(t=>"fa"===t||"en"===t)?"en":"fa"}()
;export const TEXTS="fa"===LANGUAGE?e:t;export function translatePage(){document.documentElement.lang=LANGUAGE,document.documentElement.dir=TEXTS.direction,
document.title=TEXTS.title;for(const t of document.querySelectorAll("[data-text]"))t.textContent=o(t.getAttribute("data-text")??"")
;for(const t of document.querySelectorAll("[data-label]"))t.setAttribute("aria-label",o(t.getAttribute("data-label")??""))
;const t="fa"===LANGUAGE?"en":"fa",e=document.getElementById("language");e?.setAttribute("href",`?lang=${t}`),e?.setAttribute("hreflang",t),
e?.setAttribute("lang",t),null!==e&&(e.textContent="en"===t?"English":"فارسی")}function o(t){let e=TEXTS;for(const n of t.split("."))e=e?.[n]
;if("string"!=typeof e)throw new Error(`there is no text ${t}`);return e}