export const id=360;export const ids=[360];export const modules={5360:((t,e,r)=>{r.d(e,{Yz:()=>b,N4:()=>j,z3:()=>v,pq:()=>y,uH:()=>E,Pq:()=>$,Oh:()=>_,z:()=>g,
$e:()=>L});var n=r(857);function i(t){return null==t?"":"string"==typeof t||t instanceof String?t:JSON.stringify(t)}function s(t){return Object.keys(t).length?{
title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function a(t,e,r){const i=new c(t,e,r)
;process.stdout.write(i.toString()+n.EOL)}function o(t,e=""){a(t,{},e)}class c{constructor(t,e,r){t||(t="missing.command"),this.command=t,this.properties=e,
this.message=r}toString(){let t="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let e=!0
;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const n=this.properties[r];n&&(e?e=!1:t+=",",t+=`${r}=${d(n)}`)}}var e
;return t+=`::${e=this.message,i(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,t}}function d(t){
return i(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var u=r(6982),h=r(9896);r(6928)
;var f=function(t,e,r,n){return new(r||(r=Promise))(function(i,s){function a(t){try{c(n.next(t))}catch(t){s(t)}}function o(t){try{c(n.throw(t))}catch(t){s(t)}}
function c(t){var e;t.done?i(t.value):(e=t.value,e instanceof r?e:new r(function(t){t(e)})).then(a,o)}c((n=n.apply(t,e||[])).next())})}
;const{access:l,appendFile:p,writeFile:w}=h.promises,m="GITHUB_STEP_SUMMARY",g=new class{constructor(){this._buffer=""}filePath(){
return f(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[m]
;if(!t)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment supports job summaries.`);try{
yield l(t,h.constants.R_OK|h.constants.W_OK)}catch(e){
throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}
wrap(t,e,r={}){const n=Object.entries(r).map(([t,e])=>` ${t}="${e}"`).join("");return e?`<${t}${n}>${e}</${t}>`:`<${t}${n}>`}write(t){
return f(this,void 0,void 0,function*(){const e=!!(null==t?void 0:t.overwrite),r=yield this.filePath(),n=e?w:p;return yield n(r,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return f(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}
isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(t,e=!1){return this._buffer+=t,e?this.addEOL():this}addEOL(){
return this.addRaw(n.EOL)}addCodeBlock(t,e){const r=Object.assign({},e&&{lang:e}),n=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(n).addEOL()}
addList(t,e=!1){const r=e?"ol":"ul",n=t.map(t=>this.wrap("li",t)).join(""),i=this.wrap(r,n);return this.addRaw(i).addEOL()}addTable(t){const e=t.map(t=>{
const e=t.map(t=>{if("string"==typeof t)return this.wrap("td",t)
;const{header:e,data:r,colspan:n,rowspan:i}=t,s=e?"th":"td",a=Object.assign(Object.assign({},n&&{colspan:n}),i&&{rowspan:i});return this.wrap(s,r,a)}).join("")
;return this.wrap("tr",e)}).join(""),r=this.wrap("table",e);return this.addRaw(r).addEOL()}addDetails(t,e){const r=this.wrap("details",this.wrap("summary",t)+e)
;return this.addRaw(r).addEOL()}addImage(t,e,r){const{width:n,height:i}=r||{},s=Object.assign(Object.assign({},n&&{width:n}),i&&{height:i
}),a=this.wrap("img",null,Object.assign({src:t,alt:e},s));return this.addRaw(a).addEOL()}addHeading(t,e){
const r=`h${e}`,n=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(n,t);return this.addRaw(i).addEOL()}addSeparator(){const t=this.wrap("hr",null)
;return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,e){const r=Object.assign({},e&&{cite:e
}),n=this.wrap("blockquote",t,r);return this.addRaw(n).addEOL()}addLink(t,e){const r=this.wrap("a",t,{href:e});return this.addRaw(r).addEOL()}};var O
;function $(t){a("add-mask",{},t)}function E(t,e){if(process.env.GITHUB_OUTPUT)return function(t,e){const r=process.env[`GITHUB_${t}`]
;if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!h.existsSync(r))throw new Error(`Missing file at path: ${r}`)
;h.appendFileSync(r,`${i(e)}${n.EOL}`,{encoding:"utf8"})}("OUTPUT",function(t,e){const r=`ghadelimiter_${u.randomUUID()}`,s=i(e)
;if(t.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)
;if(s.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${t}<<${r}${n.EOL}${s}${n.EOL}${r}`}(t,e))
;process.stdout.write(n.EOL),a("set-output",{name:t},i(e))}function b(t){a("debug",{},t)}function v(t,e={}){a("error",s(e),t instanceof Error?t.toString():t)}
function L(t,e={}){a("warning",s(e),t instanceof Error?t.toString():t)}function y(t){process.stdout.write(t+n.EOL)}function _(t){o("group",t)}function j(){
o("endgroup")}n.platform(),n.arch(),function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"}(O||(O={}))})};