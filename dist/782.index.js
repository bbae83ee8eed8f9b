export const id=782;export const ids=[782];export const modules={3495:((t,e,n)=>{n.d(e,{h:()=>a});const r=[],i=[];function o(t,e,n){if(t===e)return 0
;const o=n?.maxDistance,a=t;t.length>e.length&&(t=e,e=a);let s=t.length,c=e.length;for(;s>0&&t.charCodeAt(~-s)===e.charCodeAt(~-c);)s--,c--;let u,h,l,p,f=0
;for(;f<s&&t.charCodeAt(f)===e.charCodeAt(f);)f++;if(s-=f,c-=f,void 0!==o&&c-s>o)return o;if(0===s)return void 0!==o&&c>o?o:c;let d=0,g=0
;for(;d<s;)i[d]=t.charCodeAt(f+d),r[d]=++d;for(;g<c;){for(u=e.charCodeAt(f+g),l=g++,h=g,d=0;d<s;d++)p=u===i[d]?l:l+1,l=r[d],h=r[d]=l>h?p>h?h+1:p:p>l?l+1:p
;if(void 0!==o){let t=h;for(d=0;d<s;d++)r[d]<t&&(t=r[d]);if(t>o)return o}}return r.length=s,i.length=s,void 0!==o&&h>o?o:h}function a(t,e,n){
if(!Array.isArray(e)||0===e.length)return;const r=n?.maxDistance,i=t.length;for(const n of e)if(n===t)return n;if(0===r)return;let a,s=Number.POSITIVE_INFINITY
;const c=new Set;for(const n of e){if(c.has(n))continue;c.add(n);const e=Math.abs(n.length-i);if(e>=s)continue;if(void 0!==r&&e>r)continue
;const u=Number.isFinite(s)?void 0===r?s:Math.min(s,r):r,h=void 0===u?o(t,n):o(t,n,{maxDistance:u});if(void 0!==r&&h>r)continue;let l=h
;if(void 0!==u&&h===u&&u===r&&(l=o(t,n)),l<s&&(s=l,a=n,0===s))break}return void 0!==r&&s>r?void 0:a}}),4320:((t,e,n)=>{n.d(e,{A:()=>k})
;var r=Object.prototype.toString,i=Array.isArray||function(t){return"[object Array]"===r.call(t)};function o(t){return"function"==typeof t}function a(t){
return t.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function s(t,e){return null!=t&&"object"==typeof t&&e in t}function c(t,e){
return null!=t&&"object"!=typeof t&&t.hasOwnProperty&&t.hasOwnProperty(e)}var u=RegExp.prototype.test,h=/\S/;function l(t){return!function(t,e){
return u.call(t,e)}(h,t)}var p={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"
},f=/\s*/,d=/\s+/,g=/\s*=/,v=/\s*\}/,y=/#|\^|\/|>|\{|&|=|!/;function w(t){this.string=t,this.tail=t,this.pos=0}function m(t,e){this.view=t,this.cache={
".":this.view},this.parent=e}function C(){this.templateCache={_cache:{},set:function(t,e){this._cache[t]=e},get:function(t){return this._cache[t]},
clear:function(){this._cache={}}}}w.prototype.eos=function(){return""===this.tail},w.prototype.scan=function(t){var e=this.tail.match(t)
;if(!e||0!==e.index)return"";var n=e[0];return this.tail=this.tail.substring(n.length),this.pos+=n.length,n},w.prototype.scanUntil=function(t){
var e,n=this.tail.search(t);switch(n){case-1:e=this.tail,this.tail="";break;case 0:e="";break;default:e=this.tail.substring(0,n),
this.tail=this.tail.substring(n)}return this.pos+=e.length,e},m.prototype.push=function(t){return new m(t,this)},m.prototype.lookup=function(t){
var e,n=this.cache;if(n.hasOwnProperty(t))e=n[t];else{for(var r,i,a,u=this,h=!1;u;){if(t.indexOf(".")>0)for(r=u.view,i=t.split("."),
a=0;null!=r&&a<i.length;)a===i.length-1&&(h=s(r,i[a])||c(r,i[a])),r=r[i[a++]];else r=u.view[t],h=s(u.view,t);if(h){e=r;break}u=u.parent}n[t]=e}
return o(e)&&(e=e.call(this.view)),e},C.prototype.clearCache=function(){void 0!==this.templateCache&&this.templateCache.clear()},
C.prototype.parse=function(t,e){var n=this.templateCache,r=t+":"+(e||b.tags).join(":"),o=void 0!==n,s=o?n.get(r):void 0;return null==s&&(s=function(t,e){
if(!t)return[];var n,r,o,s=!1,c=[],u=[],h=[],p=!1,m=!1,C="",x=0;function k(){if(p&&!m)for(;h.length;)delete u[h.pop()];else h=[];p=!1,m=!1}function E(t){
if("string"==typeof t&&(t=t.split(d,2)),!i(t)||2!==t.length)throw new Error("Invalid tags: "+t);n=new RegExp(a(t[0])+"\\s*"),r=new RegExp("\\s*"+a(t[1])),
o=new RegExp("\\s*"+a("}"+t[1]))}E(e||b.tags);for(var T,A,U,j,S,I,P=new w(t);!P.eos();){if(T=P.pos,
U=P.scanUntil(n))for(var V=0,O=U.length;V<O;++V)l(j=U.charAt(V))?(h.push(u.length),C+=j):(m=!0,s=!0,C+=" "),u.push(["text",j,T,T+1]),T+=1,"\n"===j&&(k(),C="",
x=0,s=!1);if(!P.scan(n))break;if(p=!0,A=P.scan(y)||"name",P.scan(f),"="===A?(U=P.scanUntil(g),P.scan(g),P.scanUntil(r)):"{"===A?(U=P.scanUntil(o),P.scan(v),
P.scanUntil(r),A="&"):U=P.scanUntil(r),!P.scan(r))throw new Error("Unclosed tag at "+P.pos);if(S=">"==A?[A,U,T,P.pos,C,x,s]:[A,U,T,P.pos],x++,u.push(S),
"#"===A||"^"===A)c.push(S);else if("/"===A){if(!(I=c.pop()))throw new Error('Unopened section "'+U+'" at '+T)
;if(I[1]!==U)throw new Error('Unclosed section "'+I[1]+'" at '+T)}else"name"===A||"{"===A||"&"===A?m=!0:"="===A&&E(U)}if(k(),
I=c.pop())throw new Error('Unclosed section "'+I[1]+'" at '+P.pos);return function(t){for(var e,n=[],r=n,i=[],o=0,a=t.length;o<a;++o)switch((e=t[o])[0]){
case"#":case"^":r.push(e),i.push(e),r=e[4]=[];break;case"/":i.pop()[5]=e[2],r=i.length>0?i[i.length-1][4]:n;break;default:r.push(e)}return n}(function(t){
for(var e,n,r=[],i=0,o=t.length;i<o;++i)(e=t[i])&&("text"===e[0]&&n&&"text"===n[0]?(n[1]+=e[1],n[3]=e[3]):(r.push(e),n=e));return r}(u))}(t,e),o&&n.set(r,s)),s
},C.prototype.render=function(t,e,n,r){var i=this.getConfigTags(r),o=this.parse(t,i),a=e instanceof m?e:new m(e,void 0);return this.renderTokens(o,a,n,t,r)},
C.prototype.renderTokens=function(t,e,n,r,i){for(var o,a,s,c="",u=0,h=t.length;u<h;++u)s=void 0,
"#"===(a=(o=t[u])[0])?s=this.renderSection(o,e,n,r,i):"^"===a?s=this.renderInverted(o,e,n,r,i):">"===a?s=this.renderPartial(o,e,n,i):"&"===a?s=this.unescapedValue(o,e):"name"===a?s=this.escapedValue(o,e,i):"text"===a&&(s=this.rawValue(o)),
void 0!==s&&(c+=s);return c},C.prototype.renderSection=function(t,e,n,r,a){var s=this,c="",u=e.lookup(t[1]);if(u){
if(i(u))for(var h=0,l=u.length;h<l;++h)c+=this.renderTokens(t[4],e.push(u[h]),n,r,a);else if("object"==typeof u||"string"==typeof u||"number"==typeof u)c+=this.renderTokens(t[4],e.push(u),n,r,a);else if(o(u)){
if("string"!=typeof r)throw new Error("Cannot use higher-order sections without the original template");null!=(u=u.call(e.view,r.slice(t[3],t[5]),function(t){
return s.render(t,e,n,a)}))&&(c+=u)}else c+=this.renderTokens(t[4],e,n,r,a);return c}},C.prototype.renderInverted=function(t,e,n,r,o){var a=e.lookup(t[1])
;if(!a||i(a)&&0===a.length)return this.renderTokens(t[4],e,n,r,o)},C.prototype.indentPartial=function(t,e,n){
for(var r=e.replace(/[^ \t]/g,""),i=t.split("\n"),o=0;o<i.length;o++)i[o].length&&(o>0||!n)&&(i[o]=r+i[o]);return i.join("\n")},
C.prototype.renderPartial=function(t,e,n,r){if(n){var i=this.getConfigTags(r),a=o(n)?n(t[1]):n[t[1]];if(null!=a){var s=t[6],c=t[5],u=t[4],h=a
;0==c&&u&&(h=this.indentPartial(a,u,s));var l=this.parse(h,i);return this.renderTokens(l,e,n,h,r)}}},C.prototype.unescapedValue=function(t,e){
var n=e.lookup(t[1]);if(null!=n)return n},C.prototype.escapedValue=function(t,e,n){var r=this.getConfigEscape(n)||b.escape,i=e.lookup(t[1])
;if(null!=i)return"number"==typeof i&&r===b.escape?String(i):r(i)},C.prototype.rawValue=function(t){return t[1]},C.prototype.getConfigTags=function(t){
return i(t)?t:t&&"object"==typeof t?t.tags:void 0},C.prototype.getConfigEscape=function(t){return t&&"object"==typeof t&&!i(t)?t.escape:void 0};var b={
name:"mustache.js",version:"4.2.0",tags:["{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,Context:void 0,Writer:void 0,
set templateCache(t){x.templateCache=t},get templateCache(){return x.templateCache}},x=new C;b.clearCache=function(){return x.clearCache()},
b.parse=function(t,e){return x.parse(t,e)},b.render=function(t,e,n,r){
if("string"!=typeof t)throw new TypeError('Invalid template! Template should be a "string" but "'+(i(o=t)?"array":typeof o)+'" was given as the first argument for mustache#render(template, view, partials)')
;var o;return x.render(t,e,n,r)},b.escape=function(t){return String(t).replace(/[&<>"'`=\/]/g,function(t){return p[t]})},b.Scanner=w,b.Context=m,b.Writer=C
;const k=b})};