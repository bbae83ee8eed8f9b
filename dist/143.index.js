export const id=143;export const ids=[143];export const modules={9143:((e,n,t)=>{t.d(n,{X:()=>u,checkTemplate:()=>a});var r=t(4320),s=t(5895),i=t(1032),o=t(1731)
;function a(e){const n={template:e,problems:[],names:new Set,unknown:!1},t=function(e){const n=Buffer.byteLength(e)
;if(n>o.$D)return`it has ${n} bytes; a template has at most ${o.$D} (64 KiB). Shorten it.`;const t=new RegExp(`\\s{${f+1}}`).exec(e)
;return null===t?null:`line ${w(e,t.index)}: a run of more than ${f} blanks is not allowed in a template. Shorten it.`}(e);if(null!==t)return{problems:[t],
names:n.names};try{p(function(e){return(new r.A.Writer).parse(e)}(e),[{kind:o.IW,prefix:""}],n),
n.unknown&&n.problems.push(`The known values are: ${o.zL.join(", ")}.`)}catch(t){n.problems.push(function(e,n){
const[,t="It can’t be read",r="0"]=/^(.*) at (\d+)$/s.exec(n.message)??[];return`line ${w(e,Number(r))}: ${(0,
i.Kb)(t,120)}. Each {{ needs its }}, each {{#name}} its {{/name}}.`}(e,t))}return{problems:n.problems,names:n.names}}function u(e,n){try{
return(new c).render(e,n,void 0,{escape:String})}catch(e){if(e instanceof l)return null;throw e}}class l extends Error{}class c extends r.A.Writer{bytes=0
;escapedValue(...e){return this.count(super.escapedValue(...e))}unescapedValue(...e){return this.count(super.unescapedValue(...e))}rawValue(...e){
return this.count(super.rawValue(...e))}count(e){if(this.bytes+=Buffer.byteLength(e??""),this.bytes>o.$D)throw new l;return e}}const f=1e3,d=20
;function p(e,n,t){for(const[r,s,o,,a=[]]of e){if(t.problems.length>=d)return;const e=e=>t.problems.push(`line ${w(t.template,o)}: ${e}`)
;if(">"===r&&e(`{{>${(0,i.Kb)(s,60)}}} includes another template, and there are none. Write the text itself.`),!["name","&","#","^"].includes(r))continue
;const u=h(s,n);null===u?(t.unknown||=""!==s&&"."!==s,e($(s,n))):(t.names.add(u.name),"name"!==r&&"&"!==r||"string"==typeof u.kind||e(b(s,u.kind))),
"#"===r&&u&&Array.isArray(u.kind)&&n.some(({prefix:e})=>e===`${u.name}.`)&&e(`{{#${s}}} stands inside itself. Close the first one before.`)
;const l="#"===r&&u?[{kind:m(u.kind),prefix:`${u.name}.`}]:[];p(a,[...n,...l],t)}}function h(e,n){const t=n.at(-1);if("."===e){const{kind:e,prefix:r}=t
;return n.length>1?{kind:e,name:r.slice(0,-1)}:null}for(const{kind:t,prefix:r}of n.toReversed()){let n=t;for(const t of e.split("."))n=void 0!==n&&(0,
o.IZ)(n)&&Object.hasOwn(n,t)?n[t]:void 0;if(void 0!==n)return{kind:n,name:r+e}}return null}function m(e){return Array.isArray(e)?e[0]:e}function $(e,n){
if(""===e)return"{{}} names no value.";if("."===e)return"{{.}} stands for the text of the section around it, and there is none here."
;const t=n.slice(1).flatMap(({kind:e})=>(0,o.IZ)(e)?Object.keys(e):[]);if(/^(github|env|vars|secrets|inputs|steps|needs|matrix|runner)\./.test(e))return`{{${(0,
i.Kb)(e,60)}}} is an expression of GitHub’s: those are filled in in workflow files only, written \${{ … }}.`;const r=(0,s.p)(e,[...t,...o.zL]);return`{{${(0,
i.Kb)(e,60)}}} is unknown${null===r?".":`; did you mean ${r}?`}`}function b(e,n){
return"."===e?"{{.}} stands for more than a text here. Name what you want of it.":Array.isArray(n)?`{{${e}}} is a list: write {{#${e}}}{{name}} {{/${e}}}, with ${Object.keys(n[0]).join(", ")}.`:`{{${e}}} is a group: write ${Object.keys(n).map(n=>`{{${e}.${n}}}`).join(", ")}.`
}function w(e,n){return e.slice(0,n).split("\n").length}}),5895:((e,n,t)=>{t.d(n,{p:()=>s});var r=t(3495);function s(e,n){
const t=Math.max(2,Math.floor(e.length/3));return(0,r.h)(e,n,{maxDistance:t})??null}})};