export const id=552;export const ids=[552];export const modules={8552:((e,n,t)=>{t.r(n),t.d(n,{readArchive:()=>Y});var a=t(5956),o=t(7451);const r=e=>(0,
a.hY)("DOCX",e),i=e=>(0,a.hY)("XLSX",e),l=e=>(0,a.hY)("PPTX",e),s="application/vnd.openxmlformats-officedocument.",d={
[`${s}wordprocessingml.document.main+xml`]:{kind:"DOCX"},[`${s}spreadsheetml.sheet.main+xml`]:{kind:"XLSX"},[`${s}presentationml.presentation.main+xml`]:{
kind:"PPTX"},[`${s}wordprocessingml.template.main+xml`]:{label:"a Word template",advice:r("dotx")},[`${s}spreadsheetml.template.main+xml`]:{
label:"an Excel template",advice:i("xltx")},[`${s}presentationml.template.main+xml`]:{label:"a PowerPoint template",advice:l("potx")},
[`${s}presentationml.slideshow.main+xml`]:{label:"a PowerPoint slide show",advice:l("ppsx")},"application/vnd.ms-word.document.macroenabled.main+xml":{
label:"a Word document with macros (DOCM)",advice:r("docm")},"application/vnd.ms-word.template.macroenabledtemplate.main+xml":{
label:"a Word template with macros",advice:r("dotm")},"application/vnd.ms-excel.sheet.macroenabled.main+xml":{label:"an Excel workbook with macros (XLSM)",
advice:i("xlsm")},"application/vnd.ms-excel.template.macroenabled.main+xml":{label:"an Excel template with macros",advice:i("xltm")},
"application/vnd.ms-excel.addin.macroenabled.main+xml":{label:"an Excel add-in",advice:a.mM},"application/vnd.ms-excel.sheet.binary.macroenabled.main":{
label:"a binary Excel workbook (XLSB)",advice:i("xlsb")},"application/vnd.ms-powerpoint.presentation.macroenabled.main+xml":{
label:"a PowerPoint presentation with macros (PPTM)",advice:l("pptm")},"application/vnd.ms-powerpoint.slideshow.macroenabled.main+xml":{
label:"a PowerPoint slide show with macros",advice:l("ppsm")},"application/vnd.ms-powerpoint.template.macroenabled.main+xml":{
label:"a PowerPoint template with macros",advice:l("potm")},"application/vnd.ms-powerpoint.addin.macroenabled.main+xml":{label:"a PowerPoint add-in",advice:a.mM
},"application/vnd.openxmlformats-officedocument.presentationml.slide.main+xml":{label:"a single PowerPoint slide",advice:l("sldx")},[`${s}thememanager+xml`]:{
label:"an Office theme",advice:"Send a presentation that uses it."},"application/vnd.ms-visio.drawing.main+xml":{label:"a Visio drawing",advice:a.qD},
"application/vnd.ms-package.xps-fixeddocumentsequence+xml":{label:"an XPS document",advice:a.qD},"application/oxps-fixeddocumentsequence+xml":{
label:"an XPS document",advice:a.qD}};var c=t(8446);const m=16384,p=16,u=5e4,f=64;function h(e,n){const t=function(e){const[n,t]=e
;return new TextDecoder(255===n&&254===t||60===n&&0===t?"utf-16le":254===n&&255===t||0===n&&60===t?"utf-16be":"utf-8").decode(e)}(e),a=c.parser(!0)
;let o=0,r=0,i=0;a.onattribute=()=>{if(i+=1,i>f)throw new Error("too many attributes")},a.onopentag=({name:e,attributes:t})=>{if(o+=1,r+=1,i=0,
o>p||r>u)throw new Error("too many elements");n({name:e.slice(e.indexOf(":")+1),attribute:e=>Object.hasOwn(t,e)?String(t[e]):""})},a.onclosetag=()=>{o-=1},
a.onerror=e=>{throw e};try{for(let e=0;e<t.length;e+=m)a.write(t.slice(e,e+m))}catch{}}var x=t(8522)
;const w=67324752,b=33639248,v=117853008,E=30,L=46,g=22,P=65535,I=2e4,O=65536,U=1024,S=4194304,D=67108864,k=4194304;function M(e,n){const t=e.read(n.offset,E)
;if(n.encrypted||t.length<E||t.readUInt32LE(0)!==w)return null;const a=n.offset+E+t.readUInt16LE(26)+t.readUInt16LE(28),o=e.read(a,Math.min(n.compressedSize,k))
;if(0===n.method)return o;if(8!==n.method)return null;try{const{Z_SYNC_FLUSH:e}=x.constants;return(0,x.inflateRawSync)(o,{maxOutputLength:k,finishFlush:e})
}catch{return null}}function X(e,n,t,a){let o=n.readUInt32LE(12),r=t,i=n.readUInt32LE(16);if(4294967295===o||4294967295===i||65535===n.readUInt16LE(10)){
const n=function(e,n){const t=e.read(n-20,20);if(t.length<20||t.readUInt32LE(0)!==v)return null;const a=Number(t.readBigUInt64LE(8)),o=e.read(a,56)
;return o.length<56?null:{size:Number(o.readBigUInt64LE(40)),offset:Number(o.readBigUInt64LE(48)),end:a}}(e,t);n&&({size:o,offset:i,end:r}=n)}
if(0===o&&0===n.readUInt16LE(10))return[];const l=r-o-i;for(const n of[0,l]){const t=e.read(i+n,4)
;if(4===t.length&&t.readUInt32LE(0)===b)return n>0&&n<a().end?null:$(e.read(i+n,Math.min(o,S)),n)}return null}function $(e,n){const t=[]
;for(let a=0;a+L<=e.length&&t.length<I&&e.readUInt32LE(a)===b;){const o=e.readUInt16LE(a+28),r=e.readUInt16LE(a+30),i=a+L+o,l=y(e,a,i,r);t.push({
name:e.toString("utf8",a+L,a+L+Math.min(o,U)),method:e.readUInt16LE(a+10),encrypted:!!(1&e.readUInt16LE(a+8)),compressedSize:l.compressedSize,offset:l.offset+n
}),a=i+r+e.readUInt16LE(a+32)}return t}function y(e,n,t,a){const o={size:e.readUInt32LE(n+24),compressedSize:e.readUInt32LE(n+20),offset:e.readUInt32LE(n+42)
},r=Math.min(t+a,e.length);for(let n=t;n+4<=r;n+=4+e.readUInt16LE(n+2)){if(1!==e.readUInt16LE(n))continue;let t=n+4
;for(const n of["size","compressedSize","offset"])4294967295!==o[n]||t+8>r||(o[n]=Number(e.readBigUInt64LE(t)),t+=8)}return o}function q(e,n){
const t=Math.min(e.size,D);for(let a=n;a<t;){const n=a-a%O,t=e.read(n,O+3).indexOf("PK",a-n,"latin1");if(-1!==t)return n+t;a=n+O}return e.size}
function z(e,n,t){const a=n.entries.find(e=>C(e.name)===`/${t}`);return a?M(e,a):null}function C(e){
return`/${e.replaceAll("\\","/").split("/").filter(e=>""!==e&&"."!==e).join("/")}`.toLowerCase()}
const B=[[/opendocument\.text-template/,"an OpenDocument text template",(0,a.hY)("DOCX","ott")],[/opendocument\.text/,"an OpenDocument text",(0,
a.hY)("DOCX","odt")],[/opendocument\.spreadsheet/,"an OpenDocument spreadsheet",(0,
a.hY)("XLSX","ods")],[/opendocument\.presentation/,"an OpenDocument presentation",(0,
a.hY)("PPTX","odp")],[/opendocument\.graphics/,"an OpenDocument drawing",(0,
a.hY)("PDF","odg")],[/opendocument/,"an OpenDocument file",a.qD],[/sun\.xml/,"an OpenOffice 1 file",a.qD],[/epub/,"an EPUB book",a.xn],[/krita|openraster/,"a layered image",a.JO],[/sketch|figma/,"a design file","Export it as PDF or PNG from the program that made it."]],T=[[/^androidmanifest\.xml$/,"an Android app (APK)",a.mM],[/^payload\/[^/]+\.app\//,"an iOS app (IPA)",a.mM],[/^index\/(document|slide|tables)|^index\.zip$|\.iwa$/,"an Apple iWork document","Export it as PDF, or to an Office format, from the program that made it."],[/^meta-inf\/manifest\.mf$/,"a Java archive (JAR)",a.BM],[/^fixeddocseq\.fdseq$|^fixeddocumentsequence\.fdseq$/,"an XPS document",a.qD],[/^[^/]+\.nuspec$/,"a NuGet package",a.BM],[/^doc\.kml$/,"a map (KMZ)","Send a link to it, or a picture."],[/\.dist-info\/wheel$/,"a Python wheel",a.BM],[/^meta-inf\/container\.xml$/,"an EPUB book",a.xn]]
;function Y(e){const n=function(e){let n=null;const t=()=>n??=function(e){const n=[];let t=0;for(;n.length<I&&t<D;){const a=e.read(t,E)
;if(a.length<E||a.readUInt32LE(0)!==w)break
;const o=a.readUInt16LE(26),r=t+E+o+a.readUInt16LE(28),i=a.readUInt16LE(6),l=a.readUInt32LE(18),s=8&i&&0===l?q(e,r):r+l;n.push({
name:e.read(t+E,Math.min(o,U)).toString("utf8"),method:a.readUInt16LE(8),encrypted:!!(1&i),compressedSize:Math.max(0,s-r),offset:t}),t=s}return{entries:n,end:t}
}(e),a=function(e,n){const t=Math.max(0,e.size-g-P),a=e.read(t,g+P);for(let o=a.length-g;o>=0;){const r=a.lastIndexOf("PK",o);if(-1===r)return null
;const i=X(e,a.subarray(r),t+r,n);if(null!==i)return i;o=r-1}return null}(e,t);return null===a?{entries:t().entries,hasEndRecord:!1}:{entries:a,hasEndRecord:!0}
}(e);return function(e,n){const t=n.hasEndRecord?null:"it has no end record",a=function(e,n){const t=z(e,n,"[content_types].xml");if(null===t)return null
;const{overrides:a,defaults:o}=function(e){const n=new Map,t=new Map;return h(e,({name:e,attribute:a})=>{const o=a("ContentType").trim().toLowerCase()
;"Override"===e&&n.set(C(a("PartName")),o),"Default"===e&&t.set(a("Extension").toLowerCase(),o)}),{overrides:n,defaults:t}
}(t),r=z(e,n,"_rels/.rels"),i=r&&function(e){let n=null;return h(e,({name:e,attribute:t})=>{
"Relationship"===e&&/\/relationships\/officeDocument$/.test(t("Type"))&&(n??=C(t("Target")))}),n}(r),l=i&&(a.get(i)??o.get(i.slice(i.lastIndexOf(".")+1)))
;for(const e of[l,...a.values()])if(e&&Object.hasOwn(d,e))return d[e];return null}(e,n)??(n.hasEndRecord?null:function(e){
const n=e.entries.map(({name:e})=>e.toLowerCase());return n.some(e=>e.startsWith("word/"))?{kind:"DOCX"}:n.some(e=>e.startsWith("xl/"))?{kind:"XLSX"
}:n.some(e=>e.startsWith("ppt/"))?{kind:"PPTX"}:n.some(e=>/^(_rels|docprops|customxml)\/|^\[content_types\]/.test(e))?{kind:"truncated Office"}:null}(n))
;return null===a?null:"kind"in a?(0,o.eO)(a.kind,{truncated:t}):(0,o.qO)(a.label,a.advice,null,t)}(e,n)??function(e,n){
const t=n.hasEndRecord?null:"it has no end record",r=n.entries.find(({name:e})=>"mimetype"===e),i=(r&&M(e,r)?.toString("latin1",0,200).trim())??"",l=B.find(([e])=>e.test(i))
;if(l)return(0,o.qO)(l[1],l[2],/^[\w.+/-]+$/.test(i)?i:null,t);const s=n.entries.map(({name:e})=>e.toLowerCase()),d=T.find(([e])=>s.some(n=>e.test(n)))
;return d?(0,o.qO)(d[1],d[2],null,t):n.entries.some(({encrypted:e})=>e)?(0,o.qO)("a ZIP archive with a password",a.BM,"application/zip",t):(0,
o.qO)("a ZIP archive",a.BM,"application/zip",t)}(e,n)}})};