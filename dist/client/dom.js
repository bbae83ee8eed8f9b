export function el(e,t={},...n){const r=document.createElement(e);for(const[e,n]of Object.entries(t))null!=n&&!1!==n&&r.setAttribute(e,!0===n?"":String(n))
;return fill(r,...n),r}export function fill(e,...t){e.replaceChildren(...t.filter(e=>null!=e&&!1!==e))}export function byId(e){
const t=document.getElementById(e);if(null===t)throw new Error(`the page has no #${e}`);return t}