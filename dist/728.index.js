export const id=728;export const ids=[728];export const modules={7728:((e,t,n)=>{n.d(t,{BpQ:()=>$,BuJ:()=>m,FsL:()=>T,Ikc:()=>B,K39:()=>b,KCZ:()=>F,KIO:()=>V,
L5J:()=>Q,OZ5:()=>P,Oxt:()=>W,Ru6:()=>j,Wwf:()=>w,Y2b:()=>N,YOg:()=>J,YjP:()=>M,aig:()=>U,cGV:()=>E,cl6:()=>D,euz:()=>Y,g1P:()=>C,hq:()=>O,lqM:()=>K,mee:()=>A,
ndf:()=>q,qgA:()=>H,rej:()=>G,xLC:()=>X,yGV:()=>_,yqP:()=>I,z6Y:()=>x,zMY:()=>R});const s={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0}
;function r(e){return e?{lang:e?.lang??void 0,message:e?.message,abortEarly:e?.abortEarly??void 0,abortPipeEarly:e?.abortPipeEarly??void 0}:s}let i,u,a
;function o(e){return i?.get(e)}function p(e){return u?.get(e)}function c(e,t){return a?.get(e)?.get(t)}function l(e){const t=typeof e
;return"string"===t?`"${e}"`:"number"===t||"bigint"===t||"boolean"===t?`${e}`:"object"===t||"function"===t?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t
}function y(e,t,n,s,r){const i=r&&"input"in r?r.input:n.value,u=r?.expected??e.expects??null,a=r?.received??l(i),y={kind:e.kind,type:e.type,input:i,expected:u,
received:a,message:`Invalid ${t}: ${u?`Expected ${u} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:r?.path,issues:r?.issues,lang:s.lang,
abortEarly:s.abortEarly,abortPipeEarly:s.abortPipeEarly
},f="schema"===e.kind,d=r?.message??e.message??c(e.reference,y.lang)??(f?p(y.lang):null)??s.message??o(y.lang)
;void 0!==d&&(y.message="function"==typeof d?d(y):d),f&&(n.typed=!1),n.issues?n.issues.push(y):n.issues=[y]}function f(e,t){
return e===t||Number.isNaN(e)&&Number.isNaN(t)}function d(e,t){
return Object.prototype.hasOwnProperty.call(e,t)&&"__proto__"!==t&&"prototype"!==t&&"constructor"!==t}function h(e,t){const n=[...new Set(e)]
;return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function v(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},r())},e
}function m(e){if(e.path){let t="";for(const n of e.path){if("string"!=typeof n.key&&"number"!=typeof n.key)return null;t+=t?`.${n.key}`:n.key}return t}
return null}var g=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}}
;const k=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;function b(e){return{kind:"validation",type:"base64",reference:b,async:!1,expects:null,
requirement:k,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&y(this,"Base64",e,t),e}}}function x(e,t){return{kind:"validation",
type:"check",reference:x,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&y(this,"input",e,t),e}}}
function q(e){return{kind:"validation",type:"integer",reference:q,async:!1,expects:null,requirement:Number.isInteger,message:e,"~run"(e,t){
return e.typed&&!this.requirement(e.value)&&y(this,"integer",e,t),e}}}function j(e,t){return{kind:"validation",type:"max_length",reference:j,async:!1,
expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length>this.requirement&&y(this,"length",e,t,{received:`${e.value.length}`}),e}}}
function E(e,t){return{kind:"validation",type:"max_value",reference:E,async:!1,expects:`<=${e instanceof Date?e.toJSON():l(e)}`,requirement:e,message:t,
"~run"(e,t){return!e.typed||e.value<=this.requirement||y(this,"value",e,t,{received:e.value instanceof Date?e.value.toJSON():l(e.value)}),e}}}function $(e,t){
return{kind:"validation",type:"min_length",reference:$,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){
return e.typed&&e.value.length<this.requirement&&y(this,"length",e,t,{received:`${e.value.length}`}),e}}}function w(e,t){return{kind:"validation",
type:"min_value",reference:w,async:!1,expects:`>=${e instanceof Date?e.toJSON():l(e)}`,requirement:e,message:t,"~run"(e,t){
return!e.typed||e.value>=this.requirement||y(this,"value",e,t,{received:e.value instanceof Date?e.value.toJSON():l(e.value)}),e}}}function O(e){return{
kind:"validation",type:"non_empty",reference:O,async:!1,expects:"!0",message:e,"~run"(e,t){return e.typed&&0===e.value.length&&y(this,"length",e,t,{received:"0"
}),e}}}function _(e,t){return{kind:"validation",type:"regex",reference:_,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){
return e.typed&&!this.requirement.test(e.value)&&y(this,"format",e,t),e}}}function N(e){return{kind:"validation",type:"safe_integer",reference:N,async:!1,
expects:null,requirement:Number.isSafeInteger,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&y(this,"safe integer",e,t),e}}}function P(e){
return{kind:"validation",type:"url",reference:P,async:!1,expects:null,requirement(e){try{return URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{return!1}},
message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&y(this,"URL",e,t),e}}}const S={abortEarly:!0};function L(e,t,n){
return"function"==typeof e.fallback?e.fallback(t,n):e.fallback}function z(e,t,n){return"function"==typeof e.default?e.default(t,n):e.default}function J(e,t){
return v({kind:"schema",type:"array",reference:J,expects:"Array",async:!1,item:e,message:t,"~run"(e,t){const n=e.value;if(Array.isArray(n)){e.typed=!0,
e.value=[];for(let s=0;s<n.length;s++){const r=n[s],i=this.item["~run"]({value:r},t);if(i.issues){const u={type:"array",origin:"value",input:n,key:s,value:r}
;for(const t of i.issues)t.path?t.path.unshift(u):t.path=[u],e.issues?.push(t);if(e.issues||(e.issues=i.issues),t.abortEarly){e.typed=!1;break}}
i.typed||(e.typed=!1),e.value.push(i.value)}}else y(this,"type",e,t);return e}})}function R(e){return v({kind:"schema",type:"boolean",reference:R,
expects:"boolean",async:!1,message:e,"~run"(e,t){return"boolean"==typeof e.value?e.typed=!0:y(this,"type",e,t),e}})}function I(e,t){return v({kind:"schema",
type:"exact_optional",reference:I,expects:e.expects,async:!1,wrapped:e,default:t,"~run"(e,t){return this.wrapped["~run"](e,t)}})}function Y(e,t){return v({
kind:"schema",type:"literal",reference:Y,expects:l(e),async:!1,literal:e,message:t,"~run"(e,t){return f(e.value,this.literal)?e.typed=!0:y(this,"type",e,t),e}})
}function A(e,t){return v({kind:"schema",type:"nullable",reference:A,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(e,t){
return null===e.value&&(void 0!==this.default&&(e.value=z(this,e,t)),null===e.value)?(e.typed=!0,e):this.wrapped["~run"](e,t)}})}function D(e,t){return v({
kind:"schema",type:"nullish",reference:D,expects:`(${e.expects} | null | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){
return null!==e.value&&void 0!==e.value||(void 0!==this.default&&(e.value=z(this,e,t)),null!==e.value&&void 0!==e.value)?this.wrapped["~run"](e,t):(e.typed=!0,
e)}})}function U(e){return v({kind:"schema",type:"number",reference:U,expects:"number",async:!1,message:e,"~run"(e,t){
return"number"!=typeof e.value||isNaN(e.value)?y(this,"type",e,t):e.typed=!0,e}})}function B(e,t){return v({kind:"schema",type:"object",reference:B,
expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){const n=e.value;if(n&&"object"==typeof n){e.typed=!0,e.value={};for(const s in this.entries){
const r=this.entries[s];if(s in n||("exact_optional"===r.type||"optional"===r.type||"nullish"===r.type)&&void 0!==r.default){
const i=s in n?n[s]:z(r),u=r["~run"]({value:i},t);if(u.issues){const r={type:"object",origin:"value",input:n,key:s,value:i}
;for(const t of u.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=u.issues),t.abortEarly){e.typed=!1;break}}
u.typed||(e.typed=!1),e.value[s]=u.value
}else if(void 0!==r.fallback)e.value[s]=L(r);else if("exact_optional"!==r.type&&"optional"!==r.type&&"nullish"!==r.type&&(y(this,"key",e,t,{input:void 0,
expected:`"${s}"`,path:[{type:"object",origin:"key",input:n,key:s,value:n[s]}]}),t.abortEarly))break}}else y(this,"type",e,t);return e}})}function K(e,t){
return v({kind:"schema",type:"optional",reference:K,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){
return void 0===e.value&&(void 0!==this.default&&(e.value=z(this,e,t)),void 0===e.value)?(e.typed=!0,e):this.wrapped["~run"](e,t)}})}function V(e,t){return v({
kind:"schema",type:"picklist",reference:V,expects:h(e.map(l),"|"),async:!1,options:e,message:t,"~run"(e,t){
return this.options.includes(e.value)?e.typed=!0:y(this,"type",e,t),e}})}function C(e,t,n){return v({kind:"schema",type:"record",reference:C,expects:"Object",
async:!1,key:e,value:t,message:n,"~run"(e,t){const n=e.value;if(n&&"object"==typeof n){e.typed=!0,e.value={};for(const s in n)if(d(n,s)){
const r=n[s],i=this.key["~run"]({value:s},t);if(i.issues){const u={type:"object",origin:"key",input:n,key:s,value:r};for(const t of i.issues)t.path=[u],
e.issues?.push(t);if(e.issues||(e.issues=i.issues),t.abortEarly){e.typed=!1;break}}const u=this.value["~run"]({value:r},t);if(u.issues){const i={type:"object",
origin:"value",input:n,key:s,value:r};for(const t of u.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=u.issues),
t.abortEarly){e.typed=!1;break}}i.typed&&u.typed||(e.typed=!1),i.typed&&(e.value[i.value]=u.value)}}else y(this,"type",e,t);return e}})}function G(e,t){
return v({kind:"schema",type:"strict_object",reference:G,expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){const n=e.value;if(n&&"object"==typeof n){
e.typed=!0,e.value={};for(const s in this.entries){const r=this.entries[s]
;if(s in n||("exact_optional"===r.type||"optional"===r.type||"nullish"===r.type)&&void 0!==r.default){const i=s in n?n[s]:z(r),u=r["~run"]({value:i},t)
;if(u.issues){const r={type:"object",origin:"value",input:n,key:s,value:i};for(const t of u.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t)
;if(e.issues||(e.issues=u.issues),t.abortEarly){e.typed=!1;break}}u.typed||(e.typed=!1),e.value[s]=u.value
}else if(void 0!==r.fallback)e.value[s]=L(r);else if("exact_optional"!==r.type&&"optional"!==r.type&&"nullish"!==r.type&&(y(this,"key",e,t,{input:void 0,
expected:`"${s}"`,path:[{type:"object",origin:"key",input:n,key:s,value:n[s]}]}),t.abortEarly))break}
if(!e.issues||!t.abortEarly)for(const s in n)if(!Object.prototype.hasOwnProperty.call(this.entries,s)){y(this,"key",e,t,{input:s,expected:"never",path:[{
type:"object",origin:"key",input:n,key:s,value:n[s]}]});break}}else y(this,"type",e,t);return e}})}function M(e){return v({kind:"schema",type:"string",
reference:M,expects:"string",async:!1,message:e,"~run"(e,t){return"string"==typeof e.value?e.typed=!0:y(this,"type",e,t),e}})}function Z(e){let t
;if(e)for(const n of e)if(t)for(const e of n.issues)t.push(e);else t=n.issues;return t}function F(e,t){return v({kind:"schema",type:"union",reference:F,
expects:h(e.map(e=>e.expects),"|"),async:!1,options:e,message:t,"~run"(e,t){let n,s,r;for(const i of this.options){const u=i["~run"]({value:e.value},t)
;if(u.typed){if(!u.issues){n=u;break}s?s.push(u):s=[u]}else r?r.push(u):r=[u]}if(n)return n;if(s){if(1===s.length)return s[0];y(this,"type",e,t,{issues:Z(s)}),
e.typed=!0}else{if(1===r?.length)return r[0];y(this,"type",e,t,{issues:Z(r)})}return e}})}function Q(){return v({kind:"schema",type:"unknown",reference:Q,
expects:"unknown",async:!1,"~run":e=>(e.typed=!0,e)})}function W(e,t,n){return v({kind:"schema",type:"variant",reference:W,expects:"Object",async:!1,key:e,
options:t,message:n,"~run"(e,t){const n=e.value;if(n&&"object"==typeof n){let s,r=0,i=this.key,u=[];const a=(e,o)=>{for(const p of e.options){
if("variant"===p.type)a(p,new Set(o).add(p.key));else{let e=!0,a=0;for(const t of o){const s=p.entries[t];if(t in n?s["~run"]({typed:!1,value:n[t]
},S).issues:"exact_optional"!==s.type&&"optional"!==s.type&&"nullish"!==s.type){e=!1,i!==t&&(r<a||r===a&&t in n&&!(i in n))&&(r=a,i=t,u=[]),
i===t&&u.push(p.entries[t].expects);break}a++}if(e){const e=p["~run"]({value:n},t);(!s||!s.typed&&e.typed)&&(s=e)}}if(s&&!s.issues)break}}
;if(a(this,new Set([this.key])),s)return s;y(this,"type",e,t,{input:n[i],expected:h(u,"|"),path:[{type:"object",origin:"value",input:n,key:i,value:n[i]}]})
}else y(this,"type",e,t);return e}})}function H(e,t,n){const s=e["~run"]({value:t},r(n));if(s.issues)throw new g(s.issues);return s.value}function T(...e){
return v({...e[0],pipe:e,"~run"(t,n){for(const s of e)if("metadata"!==s.kind){if(t.issues&&("schema"===s.kind||"transformation"===s.kind)){t.typed=!1;break}
t.issues&&(n.abortEarly||n.abortPipeEarly)||(t=s["~run"](t,n))}return t}})}function X(e,t,n){const s=e["~run"]({value:t},r(n));return{typed:s.typed,
success:!s.issues,output:s.value,issues:s.issues}}})};