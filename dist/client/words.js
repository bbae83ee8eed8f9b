import{digits as t,size as e,visibleName as i}from"./format.js";import{TEXTS as o}from"./language.js";const n={bot:{title:o.kinds.bot,icon:"bot"},user:{
title:o.kinds.user,icon:"user"},post:{title:o.kinds.post,icon:"post"}};export function recipientOf(t){const e=t.indexOf(":");return{...n[t.slice(0,e)]??{
title:o.kinds.other,icon:"user"},id:i(t.slice(e+1))}}const s=o.media;export const mediaTitle=t=>s[t??""]??o.media.unknown;export const STEPS=o.steps
;export function gist({text:t,media:e}){
return null!==t?t.replace(/\s+/g," ").trim():null===e?mediaTitle(void 0):`${mediaTitle(e.media_type)}: ${i(e.file_name)}`}export const sizeOf=t=>e(t.size)
;export const messageCount=e=>o.messageCount(t(e),e);