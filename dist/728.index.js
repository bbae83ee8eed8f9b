export const id=728;export const ids=[728];export const modules={7728:((e,t,n)=>{n.d(t,{BpQ:()=>w,BuJ:()=>m,E2x:()=>q,FsL:()=>ee,Ikc:()=>V,K39:()=>b,KCZ:()=>W,
KIO:()=>F,L5J:()=>H,NpB:()=>J,OZ5:()=>S,Oxt:()=>T,Ru6:()=>E,Wwf:()=>O,Y2b:()=>P,YOg:()=>I,YjP:()=>Z,aig:()=>K,cGV:()=>$,cl6:()=>U,euz:()=>B,g1P:()=>G,hq:()=>_,
lqM:()=>C,mee:()=>D,ndf:()=>j,qgA:()=>X,rej:()=>M,xLC:()=>te,yGV:()=>N,yqP:()=>A,z6Y:()=>x,zMY:()=>Y});const s={lang:void 0,message:void 0,abortEarly:void 0,
abortPipeEarly:void 0};function r(e){return e?{lang:e?.lang??void 0,message:e?.message,abortEarly:e?.abortEarly??void 0,abortPipeEarly:e?.abortPipeEarly??void 0
}:s}let i,u,a;function o(e){return i?.get(e)}function c(e){return u?.get(e)}function p(e,t){return a?.get(e)?.get(t)}function l(e){const t=typeof e
;return"string"===t?`"${e}"`:"number"===t||"bigint"===t||"boolean"===t?`${e}`:"object"===t||"function"===t?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t
}function y(e,t,n,s,r){const i=r&&"input"in r?r.input:n.value,u=r?.expected??e.expects??null,a=r?.received??l(i),y={kind:e.kind,type:e.type,input:i,expected:u,
received:a,message:`Invalid ${t}: ${u?`Expected ${u} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:r?.path,issues:r?.issues,lang:s.lang,
abortEarly:s.abortEarly,abortPipeEarly:s.abortPipeEarly
},f="schema"===e.kind,d=r?.message??e.message??p(e.reference,y.lang)??(f?c(y.lang):null)??s.message??o(y.lang)
;void 0!==d&&(y.message="function"==typeof d?d(y):d),f&&(n.typed=!1),n.issues?n.issues.push(y):n.issues=[y]}function f(e,t){
return e===t||Number.isNaN(e)&&Number.isNaN(t)}function d(e,t){
return Object.prototype.hasOwnProperty.call(e,t)&&"__proto__"!==t&&"prototype"!==t&&"constructor"!==t}function h(e,t){const n=[...new Set(e)]
;return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function v(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},r())},e
}function m(e){if(e.path){let t="";for(const n of e.path){if("string"!=typeof n.key&&"number"!=typeof n.key)return null;t+=t?`.${n.key}`:n.key}return t}
return null}var g=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}}
;const k=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;function b(e){return{kind:"validation",type:"base64",reference:b,async:!1,expects:null,
requirement:k,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&y(this,"Base64",e,t),e}}}function x(e,t){return{kind:"validation",
type:"check",reference:x,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&y(this,"input",e,t),e}}}
function q(e){return{kind:"validation",type:"finite",reference:q,async:!1,expects:null,requirement:Number.isFinite,message:e,"~run"(e,t){
return e.typed&&!this.requirement(e.value)&&y(this,"finite",e,t),e}}}function j(e){return{kind:"validation",type:"integer",reference:j,async:!1,expects:null,
requirement:Number.isInteger,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&y(this,"integer",e,t),e}}}function E(e,t){return{
kind:"validation",type:"max_length",reference:E,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){
return e.typed&&e.value.length>this.requirement&&y(this,"length",e,t,{received:`${e.value.length}`}),e}}}function $(e,t){return{kind:"validation",
type:"max_value",reference:$,async:!1,expects:`<=${e instanceof Date?e.toJSON():l(e)}`,requirement:e,message:t,"~run"(e,t){
return!e.typed||e.value<=this.requirement||y(this,"value",e,t,{received:e.value instanceof Date?e.value.toJSON():l(e.value)}),e}}}function w(e,t){return{
kind:"validation",type:"min_length",reference:w,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){
return e.typed&&e.value.length<this.requirement&&y(this,"length",e,t,{received:`${e.value.length}`}),e}}}function O(e,t){return{kind:"validation",
type:"min_value",reference:O,async:!1,expects:`>=${e instanceof Date?e.toJSON():l(e)}`,requirement:e,message:t,"~run"(e,t){
return!e.typed||e.value>=this.requirement||y(this,"value",e,t,{received:e.value instanceof Date?e.value.toJSON():l(e.value)}),e}}}function _(e){return{
kind:"validation",type:"non_empty",reference:_,async:!1,expects:"!0",message:e,"~run"(e,t){return e.typed&&0===e.value.length&&y(this,"length",e,t,{received:"0"
}),e}}}function N(e,t){return{kind:"validation",type:"regex",reference:N,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){
return e.typed&&!this.requirement.test(e.value)&&y(this,"format",e,t),e}}}function P(e){return{kind:"validation",type:"safe_integer",reference:P,async:!1,
expects:null,requirement:Number.isSafeInteger,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&y(this,"safe integer",e,t),e}}}function S(e){
return{kind:"validation",type:"url",reference:S,async:!1,expects:null,requirement(e){try{return URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{return!1}},
message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&y(this,"URL",e,t),e}}}const L={abortEarly:!0};function z(e,t,n){
return"function"==typeof e.fallback?e.fallback(t,n):e.fallback}function J(e,t){return v({...e,fallback:t,"~run"(t,n){const s=e["~run"](t,n);return s.issues?{
typed:!0,value:z(this,s,n)}:s}})}function R(e,t,n){return"function"==typeof e.default?e.default(t,n):e.default}function I(e,t){return v({kind:"schema",
type:"array",reference:I,expects:"Array",async:!1,item:e,message:t,"~run"(e,t){const n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[]
;for(let s=0;s<n.length;s++){const r=n[s],i=this.item["~run"]({value:r},t);if(i.issues){const u={type:"array",origin:"value",input:n,key:s,value:r}
;for(const t of i.issues)t.path?t.path.unshift(u):t.path=[u],e.issues?.push(t);if(e.issues||(e.issues=i.issues),t.abortEarly){e.typed=!1;break}}
i.typed||(e.typed=!1),e.value.push(i.value)}}else y(this,"type",e,t);return e}})}function Y(e){return v({kind:"schema",type:"boolean",reference:Y,
expects:"boolean",async:!1,message:e,"~run"(e,t){return"boolean"==typeof e.value?e.typed=!0:y(this,"type",e,t),e}})}function A(e,t){return v({kind:"schema",
type:"exact_optional",reference:A,expects:e.expects,async:!1,wrapped:e,default:t,"~run"(e,t){return this.wrapped["~run"](e,t)}})}function B(e,t){return v({
kind:"schema",type:"literal",reference:B,expects:l(e),async:!1,literal:e,message:t,"~run"(e,t){return f(e.value,this.literal)?e.typed=!0:y(this,"type",e,t),e}})
}function D(e,t){return v({kind:"schema",type:"nullable",reference:D,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(e,t){
return null===e.value&&(void 0!==this.default&&(e.value=R(this,e,t)),null===e.value)?(e.typed=!0,e):this.wrapped["~run"](e,t)}})}function U(e,t){return v({
kind:"schema",type:"nullish",reference:U,expects:`(${e.expects} | null | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){
return null!==e.value&&void 0!==e.value||(void 0!==this.default&&(e.value=R(this,e,t)),null!==e.value&&void 0!==e.value)?this.wrapped["~run"](e,t):(e.typed=!0,
e)}})}function K(e){return v({kind:"schema",type:"number",reference:K,expects:"number",async:!1,message:e,"~run"(e,t){
return"number"!=typeof e.value||isNaN(e.value)?y(this,"type",e,t):e.typed=!0,e}})}function V(e,t){return v({kind:"schema",type:"object",reference:V,
expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){const n=e.value;if(n&&"object"==typeof n){e.typed=!0,e.value={};for(const s in this.entries){
const r=this.entries[s];if(s in n||("exact_optional"===r.type||"optional"===r.type||"nullish"===r.type)&&void 0!==r.default){
const i=s in n?n[s]:R(r),u=r["~run"]({value:i},t);if(u.issues){const r={type:"object",origin:"value",input:n,key:s,value:i}
;for(const t of u.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=u.issues),t.abortEarly){e.typed=!1;break}}
u.typed||(e.typed=!1),e.value[s]=u.value
}else if(void 0!==r.fallback)e.value[s]=z(r);else if("exact_optional"!==r.type&&"optional"!==r.type&&"nullish"!==r.type&&(y(this,"key",e,t,{input:void 0,
expected:`"${s}"`,path:[{type:"object",origin:"key",input:n,key:s,value:n[s]}]}),t.abortEarly))break}}else y(this,"type",e,t);return e}})}function C(e,t){
return v({kind:"schema",type:"optional",reference:C,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){
return void 0===e.value&&(void 0!==this.default&&(e.value=R(this,e,t)),void 0===e.value)?(e.typed=!0,e):this.wrapped["~run"](e,t)}})}function F(e,t){return v({
kind:"schema",type:"picklist",reference:F,expects:h(e.map(l),"|"),async:!1,options:e,message:t,"~run"(e,t){
return this.options.includes(e.value)?e.typed=!0:y(this,"type",e,t),e}})}function G(e,t,n){return v({kind:"schema",type:"record",reference:G,expects:"Object",
async:!1,key:e,value:t,message:n,"~run"(e,t){const n=e.value;if(n&&"object"==typeof n){e.typed=!0,e.value={};for(const s in n)if(d(n,s)){
const r=n[s],i=this.key["~run"]({value:s},t);if(i.issues){const u={type:"object",origin:"key",input:n,key:s,value:r};for(const t of i.issues)t.path=[u],
e.issues?.push(t);if(e.issues||(e.issues=i.issues),t.abortEarly){e.typed=!1;break}}const u=this.value["~run"]({value:r},t);if(u.issues){const i={type:"object",
origin:"value",input:n,key:s,value:r};for(const t of u.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=u.issues),
t.abortEarly){e.typed=!1;break}}i.typed&&u.typed||(e.typed=!1),i.typed&&(e.value[i.value]=u.value)}}else y(this,"type",e,t);return e}})}function M(e,t){
return v({kind:"schema",type:"strict_object",reference:M,expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){const n=e.value;if(n&&"object"==typeof n){
e.typed=!0,e.value={};for(const s in this.entries){const r=this.entries[s]
;if(s in n||("exact_optional"===r.type||"optional"===r.type||"nullish"===r.type)&&void 0!==r.default){const i=s in n?n[s]:R(r),u=r["~run"]({value:i},t)
;if(u.issues){const r={type:"object",origin:"value",input:n,key:s,value:i};for(const t of u.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t)
;if(e.issues||(e.issues=u.issues),t.abortEarly){e.typed=!1;break}}u.typed||(e.typed=!1),e.value[s]=u.value
}else if(void 0!==r.fallback)e.value[s]=z(r);else if("exact_optional"!==r.type&&"optional"!==r.type&&"nullish"!==r.type&&(y(this,"key",e,t,{input:void 0,
expected:`"${s}"`,path:[{type:"object",origin:"key",input:n,key:s,value:n[s]}]}),t.abortEarly))break}
if(!e.issues||!t.abortEarly)for(const s in n)if(!Object.prototype.hasOwnProperty.call(this.entries,s)){y(this,"key",e,t,{input:s,expected:"never",path:[{
type:"object",origin:"key",input:n,key:s,value:n[s]}]});break}}else y(this,"type",e,t);return e}})}function Z(e){return v({kind:"schema",type:"string",
reference:Z,expects:"string",async:!1,message:e,"~run"(e,t){return"string"==typeof e.value?e.typed=!0:y(this,"type",e,t),e}})}function Q(e){let t
;if(e)for(const n of e)if(t)for(const e of n.issues)t.push(e);else t=n.issues;return t}function W(e,t){return v({kind:"schema",type:"union",reference:W,
expects:h(e.map(e=>e.expects),"|"),async:!1,options:e,message:t,"~run"(e,t){let n,s,r;for(const i of this.options){const u=i["~run"]({value:e.value},t)
;if(u.typed){if(!u.issues){n=u;break}s?s.push(u):s=[u]}else r?r.push(u):r=[u]}if(n)return n;if(s){if(1===s.length)return s[0];y(this,"type",e,t,{issues:Q(s)}),
e.typed=!0}else{if(1===r?.length)return r[0];y(this,"type",e,t,{issues:Q(r)})}return e}})}function H(){return v({kind:"schema",type:"unknown",reference:H,
expects:"unknown",async:!1,"~run":e=>(e.typed=!0,e)})}function T(e,t,n){return v({kind:"schema",type:"variant",reference:T,expects:"Object",async:!1,key:e,
options:t,message:n,"~run"(e,t){const n=e.value;if(n&&"object"==typeof n){let s,r=0,i=this.key,u=[];const a=(e,o)=>{for(const c of e.options){
if("variant"===c.type)a(c,new Set(o).add(c.key));else{let e=!0,a=0;for(const t of o){const s=c.entries[t];if(t in n?s["~run"]({typed:!1,value:n[t]
},L).issues:"exact_optional"!==s.type&&"optional"!==s.type&&"nullish"!==s.type){e=!1,i!==t&&(r<a||r===a&&t in n&&!(i in n))&&(r=a,i=t,u=[]),
i===t&&u.push(c.entries[t].expects);break}a++}if(e){const e=c["~run"]({value:n},t);(!s||!s.typed&&e.typed)&&(s=e)}}if(s&&!s.issues)break}}
;if(a(this,new Set([this.key])),s)return s;y(this,"type",e,t,{input:n[i],expected:h(u,"|"),path:[{type:"object",origin:"value",input:n,key:i,value:n[i]}]})
}else y(this,"type",e,t);return e}})}function X(e,t,n){const s=e["~run"]({value:t},r(n));if(s.issues)throw new g(s.issues);return s.value}function ee(...e){
return v({...e[0],pipe:e,"~run"(t,n){for(const s of e)if("metadata"!==s.kind){if(t.issues&&("schema"===s.kind||"transformation"===s.kind)){t.typed=!1;break}
t.issues&&(n.abortEarly||n.abortPipeEarly)||(t=s["~run"](t,n))}return t}})}function te(e,t,n){const s=e["~run"]({value:t},r(n));return{typed:s.typed,
success:!s.issues,output:s.value,issues:s.issues}}})};