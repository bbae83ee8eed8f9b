import{TEXTS as e}from"./language.js";export const GROUPS=[{title:e.presetGroups.access,
presets:[s(401,r(401,"the key or token is not known")),s(403,r(403,"the API key lacks the permission")),s(404,r(404,"there is no such recipient")),s(412,r(412,"message delivery failed due to recipient's restriction")),s(400,r(400,"the request is not well formed")),s(413,r(413,"the file is too large"))]
},{title:e.presetGroups.limits,presets:[s(429,{...r(429,"rate limit of 60 requests per minute exceeded"),headers:{"retry-after":"5"}
}),s("429-plain",r(429,"rate limit of 60 requests per minute exceeded")),s("429-day",r(429,"daily quota of 1000 requests is used up"))]},{
title:e.presetGroups.server,presets:[s(500,r(500,"internal error")),s(503,r(503,"the service is unavailable")),s("html",{kind:"html"}),s("bad_json",{
kind:"bad_json"}),s("wrong_shape",{kind:"wrong_shape"}),s("redirect",{kind:"redirect",location:"https://example.com/"})]},{title:e.presetGroups.network,
presets:[s("reset_before",{kind:"reset_before"}),s("reset_in",{kind:"reset_in"}),s("reset_after",{kind:"reset_after"}),s("cut_answer",{kind:"cut_answer"
}),s("hang",{kind:"hang"}),s("hang_after",{kind:"hang_after"}),s("delay",{kind:"delay",ms:1e4})]}];const t=GROUPS.flatMap(({presets:e})=>e)
;export const presetOf=e=>t.find(t=>t.id===e);export function describeEffect(s){
if("string"==typeof s)return"status"===s?e.faults.status:t.find(e=>e.effect.kind===s)?.label??s;const r=t.find(e=>JSON.stringify(e.effect)===JSON.stringify(s))
;return r?.label??("status"===s.kind?e.faults.statusOf(s.status):s.kind)}function s(t,s){const r="status"===s.kind?` (${s.status})`:"";return{id:String(t),
label:e.presets[t]+r,effect:s}}function r(e,t){return{kind:"status",status:e,message:t}}