export const id=580;export const ids=[580];export const modules={6580:((e,t,n)=>{n.r(t),n.d(t,{readMp4:()=>x});var i=n(5956),r=n(7451),a=n(4780);const o=5e4
;function c(e,t,n,i=o){const r=[];let a=t;for(;a+8<=n&&r.length<i;){const t=d(e,a,n);if(null===t)break;r.push(t),a=t.end}return r}function d(e,t,n){
const i=e.read(t,16);if(i.length<8)return null;const r=i.toString("latin1",4,8),{headerSize:a,end:o}=function(e,t,n){const i=e.readUInt32BE(0);if(0===i)return{
headerSize:8,end:n};if(1!==i)return{headerSize:8,end:i>=8?t+i:null};const r=e.length<16?0:Number(e.readBigUInt64BE(8));return{headerSize:16,
end:r>=16&&Number.isSafeInteger(t+r)?t+r:null}}(i,t,n);return null===o||!function(e){return/^[\x20-\x7e\xa9][\x20-\x7e]{3}$/.test(e)
}(r)&&(0===i.readUInt32BE(0)||o>n)?null:{type:r,start:t+a,end:o}}const s=256,u=500,m=new Set([108,109]);function l(e,t){
if(/^(jpeg|png |mjp[ab]|mjpg|JPEG)$/.test(e))return!0;if("mp4v"!==e)return!1;const n=t.indexOf("esds");if(-1===n)return!1;const i=t.indexOf(4,n+8)
;if(-1===i)return!1;let r=i+1;for(;128&t[r];)r+=1;return m.has(t[r+1])}function f(e){const t=1===e[0]?20:12;return e.length<t+4?0:e.readUInt32BE(t)}
function p(e){const t=[];for(let n=0;n+4<=e.length;n+=4)t.push(e.readUInt32BE(n));return t}function v(e,t){return c(e,t.start,t.end,u)}function h(e,t,n){
const i=t.find(e=>e.type===n);return i?v(e,i):[]}function g(e,t,n,i){const r=t.find(e=>e.type===n)
;return r?e.read(r.start,Math.min(i,r.end-r.start)):Buffer.alloc(0)}
const y=new Set([...a.RZ,"meta","mfra","ssix"]),k=new Set(["free","skip","wide","uuid","mdat","pnot"]),T=[{pattern:/^(qt {2}|mqt )$/,label:"a QuickTime video",
advice:(0,i.Ki)("mov"),audioAdvice:(0,i.Ad)("mov"),mimeType:"video/quicktime"},{pattern:/^(3g2.|kddi|KDDI)$/,label:"a 3G2 video",advice:(0,i.Ki)("3g2"),
audioAdvice:(0,i.Ad)("3g2"),mimeType:"video/3gpp2"},{pattern:/^avi[fso]$/,label:"an AVIF image",advice:(0,i.Sl)("avif"),mimeType:"image/avif"},{
pattern:/^(mif[12]|msf1|hei[a-z]|hev[a-z]|miaf|MiHE)$/,label:"a HEIC image",advice:i.iP,mimeType:"image/heic"},{pattern:/^crx $/,
label:"a Canon raw photo (CR3)",advice:i.JO,mimeType:"image/x-canon-cr3"},{pattern:/^(jp2 |jpx |jpm |mjp2)$/,label:"a JPEG 2000 image",advice:(0,i.Sl)("jp2"),
mimeType:"image/jp2"}];function x(e){const t=c(e,0,e.size),n=function(e,t){const n=t.find(({type:e})=>"ftyp"===e)??t.find(({type:e})=>"styp"===e)
;if(!n)return null;const i=e.read(n.start,Math.min(n.end-n.start,4096)).toString("latin1"),[r="",a,...o]=i.match(/.{4}/gs)??[];return{major:r,all:[r,...o]}
}(e,t),a=t.find(e=>"moov"===e.type),o=function(e,t){const n=e.at(-1)
;return!n||n.end<=t||!y.has(n.type)?null:`its part "${n.type}" reaches past the end of the file`}(t,e.size),d=j(function(e){
return null===e?"":/^mi/.test(e.major)&&e.all.includes("avif")?"avif":e.major}(n))??(a?void 0:function(e){
return e?.all.map(j).find(e=>e?.mimeType.startsWith("image/"))}(n));if(!a)return d?(0,r.qO)(d.label,d.advice,d.mimeType,o):function(e,t,n){
return null!==t||e.some(({type:e})=>"moof"===e||"sidx"===e)?(0,r.eO)("MP4 without index",{truncated:n
}):e.every(({type:e})=>k.has(e))&&e.some(({type:e})=>"mdat"===e||"wide"===e||"pnot"===e)?(0,r.qO)("a QuickTime video",(0,i.Ki)("mov"),"video/quicktime",n):null
}(t,n,o??"it has no index (moov)");const{tracks:u,quickTime:m}=function(e,t){const n=v(e,t),i=n.filter(({type:e})=>"trak"===e).slice(0,s).map(t=>function(e,t){
const n=v(e,t),i=h(e,n,"mdia"),r=h(e,h(e,i,"minf"),"stbl"),a=g(e,n,"tkhd",32),o=g(e,i,"hdlr",12),c=g(e,r,"stsd",512),d=c.toString("latin1",12,16);return{
id:f(a),handler:o.toString("latin1",8,12),codec:d,isStillPicture:l(d,c)&&1===(s=g(e,r,"stsz",12),s.length<12?0:s.readUInt32BE(8)),
chapterTracks:p(g(e,h(e,n,"tref"),"chap",1024)),quickTime:/^[md]hlr$/.test(o.toString("latin1",4,8))};var s}(e,t)),r=new Set(i.flatMap(e=>e.chapterTracks))
;return{tracks:i.map(({chapterTracks:e,...t})=>({...t,isChapterPicture:r.has(t.id)})),
quickTime:i.some(e=>e.quickTime)||n.some(({type:e})=>/^(cmov|rmra)$/.test(e))}}(e,a);if(d){const e=P(u)?d.audioAdvice:void 0;return(0,
r.qO)(d.label,e??d.advice,d.mimeType,o)}if(null===n&&m&&!t.some(e=>"moof"===e.type)){const e=P(u)?(0,i.Ad)("mov"):(0,i.Ki)("mov");return(0,
r.qO)("a QuickTime video",e,"video/quicktime",o)}return a.end>e.size&&!S(u)?(0,r.eO)("MP4 without index",{truncated:o}):(0,r.eO)(function(e,t){
const n=t.some(e=>/^3g[efghmprst]./i.test(e));if(S(e))return n?/^3g/i.test(t[0])?"3GP video":"MP4 or 3GP video":"MP4 video";const i=e.filter($)
;return 0===i.length?"neither audio nor video":i.some(({codec:e})=>/^(samr|sawb|sawp|sqcp|sevc)$/.test(e))?"3GP audio":!n&&t.some(e=>/^M4[ABP] $/.test(e))?"M4A audio":"M4A or 3GP audio"
}(u,n?.all??[]),{truncated:o??q(t),advice:S(u)?u.every(b)?i.Oc:(0,i.J$)("3gp"):null})}function S(e){const t=e.filter(e=>"vide"===e.handler&&!e.isChapterPicture)
;return t.some(e=>!e.isStillPicture)||t.length>0&&!e.some($)}function P(e){return e.some($)&&!S(e)}function $(e){return"soun"===e.handler}
function b({handler:e,codec:t}){return"soun"===e?"mp4a"===t:"vide"!==e||/^(avc[1-4]|hev1|hvc1|mp4v)$/.test(t)}function q(e){
return e.some(({type:e,start:t,end:n})=>/^(mdat|imda)$/.test(e)&&n>t)?null:"it has no audio or video data (mdat)"}function j(e){
return T.find(({pattern:t})=>t.test(e))}})};