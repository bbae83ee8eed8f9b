export const id=938;export const ids=[938];export const modules={938:((t,e,n)=>{n.r(e),n.d(e,{readOleOffice:()=>k});var r=n(5956),a=n(7451)
;const o=4294967294,s=4294967290,u=4294967296,i=32768,c=1e6,l=256,f=5e3;const d=512,h=128,m=64,p=4096,E=4294967295,g={1:"storage",2:"stream",5:"root"
},I=5e4,b=4194304;function O(t){return"past end"===t}function L(t,e){const n=e*h,r=Math.min(64,t.readUInt16LE(n+64));return{name:t.toString("utf16le",n,n+r-2),
type:g[t[n+66]]??"storage",classId:t.toString("hex",n+80,n+96),firstSector:t.readUInt32LE(n+116),size:t.readUInt32LE(n+120)}}var U=n(7598)
;const S="VelvetSweatshop";function y(t){try{if(4===t.length)return M(t.readUInt16LE(2));if(0===t.readUInt16LE(0))return M(t.readUInt16LE(4))
;const e=t.readUInt16LE(2),n=t.readUInt16LE(4);return 1===e&&1===n?function(t){if(t.length<48)return null
;const e=t.subarray(0,16),n=x("md5",P()).subarray(0,5),r=D(x("md5",x("md5",Buffer.concat(Array(16).fill(Buffer.concat([n,e])))).subarray(0,5),Buffer.alloc(4)),t.subarray(16,48))
;return x("md5",r.subarray(0,16)).equals(r.subarray(16))}(t.subarray(6)):e>=2&&e<=4&&2===n?function(t){
const e=t.readUInt32LE(4),n=t.readUInt32LE(24)||40,r=t.subarray(8+e);if(r.length<60||n>128||16!==r.readUInt32LE(0))return null
;const a=x("sha1",r.subarray(4,20),P()),o=x("sha1",a,Buffer.alloc(4)).subarray(0,n/8),s=D(40===n?Buffer.concat([o,Buffer.alloc(11)]):o,Buffer.concat([r.subarray(20,36),r.subarray(40,60)]))
;return x("sha1",s.subarray(0,16)).equals(s.subarray(16))}(t.subarray(6)):null}catch{return null}}function M(t){let e=0
;for(const t of[...Buffer.from(S).reverse(),S.length])e=(e>>14&1|e<<1&32767)^t;return(52811^e)===t}function P(){return Buffer.from(S,"utf16le")}
function x(t,...e){const n=(0,U.createHash)(t);for(const t of e)n.update(t);return n.digest()}function D(t,e){const n=Uint8Array.from({length:256},(t,e)=>e)
;let r=0;const a=(t,e)=>{[n[t],n[e]]=[n[e],n[t]]};for(let e=0;e<256;e+=1)r=r+n[e]+t[e%t.length]&255,a(e,r);return r=0,Buffer.from(e.map((t,e)=>{const o=e+1&255
;return r=r+n[o]&255,a(o,r),t^n[n[o]+n[r]&255]}))}
const w="its directory can't be read",q="a part of it reaches past the end of the file",$=[[/^__(properties_version|nameid_version|recip_version)1\.0/,"an Outlook message (MSG)",r.qD],[/^VisioDocument$/,"a Visio drawing",r.qD],[/^Quill$/,"a Publisher document",r.qD],[/^Star(Writer|Calc|Draw|Impress|Math|Chart)Document/,"a StarOffice document",r.qD],[/^(MatOST|WksSSWorkBook)$/,"a Works document",r.qD],[/^(Catalog|256_[0-9a-f]+)$/,"a cache of preview pictures (Thumbs.db)",'Exclude it with a line that starts with "!": it holds nothing to send.'],[/HwpSummaryInformation$|^FileHeader$/,"a Hangul document (HWP)",r.qD],[/^\u4840/,"a Windows installer (MSI)",r.mM],[/^(SwDocContentMgr|SwDocMgrTempStorage|_MO_VERSION_\d+)$/,"a SolidWorks file",r.qD],[/^(Props|CProps|Props9|Props12)$/,"a Microsoft Project plan",r.qD],[/^Equation Native$|Ole10Native$/,"an embedded object","Send the document that it is embedded in."]]
;function k(t,e){const n=function(t){const e=t.read(0,d);if(e.length<d)return null;const n=e.readUInt16LE(30);if(9!==n&&12!==n)return null
;const r=function(t,e,n){const r=function(t,e,n){const r=Math.min(n.readUInt32LE(44),Math.ceil(t.size/e),i),a=[]
;for(let t=76;t+4<=n.length&&a.length<r;t+=4)a.push(n.readUInt32LE(t));let o=n.readUInt32LE(68);for(;a.length<r&&o<s;){const n=t.read((o+1)*e,e)
;if(n.length<e)return null;for(let t=0;t+8<=e&&a.length<r;t+=4)a.push(n.readUInt32LE(t));o=n.readUInt32LE(e-4)}return a}(t,e,n);if(null===r)return null
;const a=t=>(t+1)*e,d=function(t,e,n){const r=e/4,a=new Map;let s=f;return{next(c){const f=Math.floor(c/r),d=n[f]
;if(void 0===d)return n.length<i?o:"budget spent";const h=((n,r)=>{const o=a.get(n);if(o)return o;if(s-=1,s<0)return null;const u=t.read((r+1)*e,e)
;return a.size>=l&&a.delete(a.keys().next().value),a.set(n,u),u})(f,d);if(null===h)return"budget spent";const m=c%r*4;return m+4<=h.length?h.readUInt32LE(m):u}}
}(t,e,r);let h=c;const m=t=>(h-=1,h<0?"budget spent":d.next(t)),p=(t,n,r)=>{let a=t;for(let t=n;t>0;t-=e){if("budget spent"===a)return"unknown"
;if(a===u)return"past end";if(a>=s)break;if(!r(a,t))return"past end";t>e&&(a=m(a))}return"in file"};return{read(n,r,o){const u=[];let i=o,c=n
;for(let n=0;i>0&&!("budget spent"===c||c>=s);n+=e){const o=Math.min(e,Math.max(0,r-n));if(o<e){const n=t.read(a(c)+o,Math.min(e-o,i));if(0===n.length)break
;u.push(Buffer.from(n)),i-=n.length}c=m(c)}return Buffer.concat(u)},extentOf:(n,r)=>p(n,r,(n,r)=>a(n)+Math.min(r,e)<=t.size),
extentOfChain:(e,n)=>p(e,n,e=>a(e)<t.size),extentOfTable:()=>r.every(e=>e>=s||a(e)<t.size)?"in file":"past end"}}(t,2**n,e),a=r&&function(t,e){
if(O(t.extentOfChain(e,I*h)))return null;const n=t.read(e,0,I*h);return n.length<h?null:n}(r,e.readUInt32LE(48)),g=a&&L(a,0),U=a&&function(t){
const e=Math.floor(t.length/h),n=(e,n)=>t.readUInt32LE(e*h+n),r=new Set,a=[n(0,76)],o=[];for(let s=a.pop();void 0!==s;s=a.pop())if(s!==E&&0!==s&&!r.has(s)){
if(s>=e&&e<I)return null;s>=e||(r.add(s),o.push(L(t,s)),a.push(n(s,68),n(s,72)))}return o}(a);if(!r||!a||!U||"root"!==g?.type)return null
;const S=function(t,e,n){const r=n.readUInt32LE(60);let a=null;const s=n=>{a??=t.read(r,0,Math.min(b,e.size/m*4));const s=[];let u=n.firstSector
;for(let t=n.size;t>0&&u<e.size/m;t-=m)s.push(u),u=4*u+4<=a.length?a.readUInt32LE(4*u):o;return s};return{tableIsPastEnd:()=>O(t.extentOfChain(r,b)),
read(n,r,a){const o=function(t){const e=[];for(const n of t){const t=e.at(-1);t&&n===t.start+t.count?t.count+=1:e.push({start:n,count:1})}return e
}(s(n)).map(({start:n,count:r})=>t.read(e.firstSector,n*m,r*m));return Buffer.concat(o).subarray(r,r+a)},endOf(t){const e=s(t),n=t.size-(e.length-1)*m
;return Math.max(0,...e.map((t,r)=>t*m+(r===e.length-1?n:m)))}}}(r,g,e),y=Math.min(e.readUInt32LE(56),p),M=t=>"root"!==t.type&&t.size<y;return{root:g,entries:U,
read(t,e,n){const a=Math.max(0,Math.min(n,t.size-e));return M(t)?S.read(t,e,a):r.read(t.firstSector,e,a)},reachesPastEnd(){
if(O(r.extentOfTable())||S.tableIsPastEnd())return!0;let t=0;for(let e=1;(e+1)*h<=a.length;e+=1){const n=L(a,e)
;if("stream"===n.type)if(M(n))t=Math.max(t,S.endOf(n));else if(O(r.extentOf(n.firstSector,n.size)))return!0}
return O(r.extentOf(g.firstSector,Math.min(t,g.size)))}}}(t);if(null===n)return(0,a.eO)(function(t){const e=t.read(512,8);if(e.length<8)return"truncated Office"
;const n=e.readUInt16LE(0);return 42476===n||42460===n?"DOC":2057===n&&e.readUInt16LE(2)<=16?"XLS":65536015===e.readUInt32LE(0)?"PPT":"truncated Office"}(t),{
truncated:w});const g=e&&n.reachesPastEnd()?q:null,U=t=>n.entries.find(({name:e,type:n})=>"stream"===n&&t.test(e))
;if(U(/^EncryptedPackage$/i)||n.entries.some(({name:t})=>/DRMContent$|DRMViewerContent$/.test(t)))return(0,a.eO)("protected Office",{truncated:g})
;const S=U(/^WordDocument$/i);if(S)return function(t,e,n){const o=t.read(e,0,12);if(o.length<12)return(0,a.eO)("DOC",{truncated:n})
;if(42459===o.readUInt16LE(0))return(0,a.qO)("a Word 2 document",r.zY,null,n);const s=o.readUInt16LE(10);return 1&s?(0,a.qO)("a Word template",(0,
r.hY)("DOCX","dot"),null,n):(0,a.eO)("DOC",{truncated:n,password:256&s?"needed":"none"})}(n,S,g);const M=U(/^Workbook$/i)??U(/^Book$/i)
;if(M)return function(t,e,n){const o=t.read(e,0,4096);let s="none";for(let t=0;t+4<=o.length;t+=4+o.readUInt16LE(t+2)){const e=o.readUInt16LE(t)
;if(0===t&&B.has(e))return(0,a.qO)("an Excel 4 workbook",r.Iy,null,n);if(e===z.boundSheet||0===e)break;if(e===z.filePass){
const e=y(o.subarray(t+4,t+4+o.readUInt16LE(t+2)));s=null===e?"possible":e?"none":"needed"}if(e===z.template)return(0,a.qO)("an Excel template",(0,
r.hY)("XLSX","xlt"),null,n);if(e===z.addIn)return(0,a.qO)("an Excel add-in",r.mM,null,n)}return(0,a.eO)("XLS",{truncated:n,password:s})}(n,M,g)
;const P=U(/^PowerPoint Document$/i);return P?(0,a.eO)("PPT",{truncated:g,password:_(n,P,U(/^Current User$/i))
}):n.entries.some(({name:t})=>/^PP97_DUALSTORAGE$/i.test(t))?(0,a.eO)("PPT",{truncated:g}):U(/^PP40$/i)?(0,
a.qO)("a PowerPoint 95 presentation",r.sU,null,g):function(t,e){if(/^8[0-9a-f]100c000{8}c0000{10}46$/.test(t.root.classId))return(0,
a.qO)("a Windows installer (MSI)",r.mM,"application/x-msi",e);const n=$.find(([e])=>t.entries.some(({name:t})=>e.test(t)));return n?(0,
a.qO)(n[1],n[2],null,e):(0,a.qO)("an OLE file that is no Office document",r.qD,"application/x-cfb",e)}(n,g)}const z={template:96,addIn:135,filePass:47,
boundSheet:133},B=new Set([9,521,1033]),C=4090610911,v=4085,W=32;function _(t,e,n){if(!n)return"none";const r=t.read(n,0,20);if(r.length<20)return"none"
;if(r.readUInt32LE(12)===C)return"possible";const a=t.read(e,r.readUInt32LE(16),8)
;return 8===a.length&&a.readUInt16LE(2)===v&&a.readUInt32LE(4)===W?"possible":"none"}})};