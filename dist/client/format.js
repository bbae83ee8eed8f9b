import{TEXTS as t}from"./language.js";const e=new Intl.NumberFormat(t.locale,{maximumFractionDigits:1}),i=new Intl.NumberFormat(t.locale,{minimumIntegerDigits:2
}),o=new Intl.DateTimeFormat(t.locale,{hour:"2-digit",minute:"2-digit"}),n=new Intl.DateTimeFormat(t.locale,{hour:"2-digit",minute:"2-digit",second:"2-digit"
}),r=new Intl.DateTimeFormat(t.locale,{weekday:"long",day:"numeric",month:"long"}),a=new Intl.RelativeTimeFormat(t.locale,{numeric:"auto"})
;export const digits=t=>e.format(t);export function size(e){
return e<1e3?`${digits(e)} ${t.size.bytes}`:e<999950?`${digits(e/1e3)} ${t.size.kilobytes}`:`${digits(e/1e6)} ${t.size.megabytes}`}
export const time=t=>o.format(t);export const exactTime=t=>n.format(t);export function day(t,e=Date.now()){const i=Math.round((u(e)-u(t))/864e5)
;if(0!==i&&1!==i)return r.format(t);const o=a.format(-i,"day");return o.charAt(0).toUpperCase()+o.slice(1)}function u(t){return new Date(t).setHours(0,0,0,0)}
export function span(e){return e<999.5?`${digits(e<10?e:Math.round(e))} ${t.span.milliseconds}`:`${digits(e/1e3)} ${t.span.seconds}`}
export function playTime(t){const e=Number.isFinite(t)?Math.floor(t):0;return`${digits(Math.floor(e/60))}:${i.format(e%60)}`}export function visibleName(t){
return t.replace(/[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g,t=>`⟨U+${t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}⟩`)
}