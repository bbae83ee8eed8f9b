export const id=552,ids=[552],modules={8552:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{readArchive:()=>readArchive});var advice=__webpack_require__(5956),content=__webpack_require__(7451);const AS_DOCUMENT=extension=>(0,advice.
hY)("DOCX",extension),AS_WORKBOOK=extension=>(0,advice.hY)("XLSX",extension),AS_PRESENTATION=extension=>(0,advice.hY)("PPTX",extension),OPEN_XML="application/vn\
d.openxmlformats-officedocument.",MAIN_PARTS={[`${OPEN_XML}wordprocessingml.document.main+xml`]:{kind:"DOCX"},[`${OPEN_XML}spreadsheetml.sheet.main+xml`]:{kind:"\
XLSX"},[`${OPEN_XML}presentationml.presentation.main+xml`]:{kind:"PPTX"},[`${OPEN_XML}wordprocessingml.template.main+xml`]:{label:"a Word template",advice:AS_DOCUMENT(
"dotx")},[`${OPEN_XML}spreadsheetml.template.main+xml`]:{label:"an Excel template",advice:AS_WORKBOOK("xltx")},[`${OPEN_XML}presentationml.template.main+xml`]:{
label:"a PowerPoint template",advice:AS_PRESENTATION("potx")},[`${OPEN_XML}presentationml.slideshow.main+xml`]:{label:"a PowerPoint slide show",advice:AS_PRESENTATION(
"ppsx")},"application/vnd.ms-word.document.macroenabled.main+xml":{label:"a Word document with macros (DOCM)",advice:AS_DOCUMENT("docm")},"application/vnd.ms-wo\
rd.template.macroenabledtemplate.main+xml":{label:"a Word template with macros",advice:AS_DOCUMENT("dotm")},"application/vnd.ms-excel.sheet.macroenabled.main+xm\
l":{label:"an Excel workbook with macros (XLSM)",advice:AS_WORKBOOK("xlsm")},"application/vnd.ms-excel.template.macroenabled.main+xml":{label:"an Excel template\
 with macros",advice:AS_WORKBOOK("xltm")},"application/vnd.ms-excel.addin.macroenabled.main+xml":{label:"an Excel add-in",advice:advice.mM},"application/vnd.ms-\
excel.sheet.binary.macroenabled.main":{label:"a binary Excel workbook (XLSB)",advice:AS_WORKBOOK("xlsb")},"application/vnd.ms-powerpoint.presentation.macroenabl\
ed.main+xml":{label:"a PowerPoint presentation with macros (PPTM)",advice:AS_PRESENTATION("pptm")},"application/vnd.ms-powerpoint.slideshow.macroenabled.main+xm\
l":{label:"a PowerPoint slide show with macros",advice:AS_PRESENTATION("ppsm")},"application/vnd.ms-powerpoint.template.macroenabled.main+xml":{label:"a PowerPo\
int template with macros",advice:AS_PRESENTATION("potm")},"application/vnd.ms-powerpoint.addin.macroenabled.main+xml":{label:"a PowerPoint add-in",advice:advice.
mM},"application/vnd.openxmlformats-officedocument.presentationml.slide.main+xml":{label:"a single PowerPoint slide",advice:AS_PRESENTATION("sldx")},[`${OPEN_XML}\
thememanager+xml`]:{label:"an Office theme",advice:"Send a presentation that uses it."},"application/vnd.ms-visio.drawing.main+xml":{label:"a Visio drawing",advice:advice.
qD},"application/vnd.ms-package.xps-fixeddocumentsequence+xml":{label:"an XPS document",advice:advice.qD},"application/oxps-fixeddocumentsequence+xml":{label:"a\
n XPS document",advice:advice.qD}};var sax=__webpack_require__(8446);const CHUNK=16*1024,MAX_DEPTH=16,MAX_ELEMENTS=5e4,MAX_ATTRIBUTES=64;function readElements(content2,onElement){
const text=decode(content2),parser=sax.parser(!0);let depth=0,elements=0,attributeCount=0;parser.onattribute=()=>{if(attributeCount+=1,attributeCount>MAX_ATTRIBUTES)
throw new Error("too many attributes")},parser.onopentag=({name,attributes})=>{if(depth+=1,elements+=1,attributeCount=0,depth>MAX_DEPTH||elements>MAX_ELEMENTS)throw new Error(
"too many elements");onElement({name:name.slice(name.indexOf(":")+1),attribute:key=>Object.hasOwn(attributes,key)?String(attributes[key]):void 0})},parser.onclosetag=
()=>{depth-=1},parser.onerror=error=>{throw error};try{for(let at=0;at<text.length;at+=CHUNK)parser.write(text.slice(at,at+CHUNK))}catch{}}function decode(content2){
const[first,second]=content2,encoding=first===255&&second===254||first===60&&second===0?"utf-16le":first===254&&second===255||first===0&&second===60?"utf-16be":
"utf-8";return new TextDecoder(encoding).decode(content2)}var external_node_zlib_=__webpack_require__(8522);const LOCAL=67324752,CENTRAL=33639248,END64_LOCATOR=117853008,
LOCAL_SIZE=30,CENTRAL_SIZE=46,END_SIZE=22,MAX_COMMENT=65535,MAX_ENTRIES=2e4,SEARCH_CHUNK=64*1024,MAX_NAME=1024,MAX_DIRECTORY=4*1024*1024,MAX_SEARCHED=64*1024*1024,
MAX_ENTRY=4*1024*1024;function readZip(bytes){let walked=null;const fromStart=()=>walked??=readFromStart(bytes),fromEnd=readFromEnd(bytes,fromStart);return fromEnd===
null?{entries:fromStart().entries,hasEndRecord:!1}:{entries:fromEnd,hasEndRecord:!0}}function readEntry(bytes,entry){const header=bytes.read(entry.offset,LOCAL_SIZE);
if(entry.encrypted||header.length<LOCAL_SIZE||header.readUInt32LE(0)!==LOCAL)return null;const start=entry.offset+LOCAL_SIZE+header.readUInt16LE(26)+header.readUInt16LE(
28),packed=bytes.read(start,Math.min(entry.compressedSize,MAX_ENTRY));if(entry.method===0)return packed;if(entry.method!==8)return null;try{const{Z_SYNC_FLUSH:finishFlush}=external_node_zlib_.
constants;return(0,external_node_zlib_.inflateRawSync)(packed,{maxOutputLength:MAX_ENTRY,finishFlush})}catch{return null}}function readFromEnd(bytes,fromStart){
const tailStart=Math.max(0,bytes.size-END_SIZE-MAX_COMMENT),tail=bytes.read(tailStart,bytes.size-tailStart);for(let at=tail.lastIndexOf("PK",void 0,"latin1");at>=
0;){const entries=at+END_SIZE<=tail.length?directoryOf(bytes,tail.subarray(at),tailStart+at,fromStart):null;if(entries!==null)return entries;at=at===0?-1:tail.lastIndexOf(
"PK",at-1,"latin1")}return null}function directoryOf(bytes,record,recordOffset,fromStart){let size=record.readUInt32LE(12),end=recordOffset,offset=record.readUInt32LE(
16);if(size===4294967295||offset===4294967295||record.readUInt16LE(10)===65535){const large=largeRecord(bytes,recordOffset);large&&({size,offset,end}=large)}if(size===
0&&record.readUInt16LE(10)===0)return[];const shift=end-size-offset;for(const by of shift===0?[0]:[0,shift]){const signature=bytes.read(offset+by,4);if(signature.
length===4&&signature.readUInt32LE(0)===CENTRAL)return by>0&&by<fromStart().end?null:entriesIn(bytes.read(offset+by,Math.min(size,MAX_DIRECTORY)),by)}return null}
function largeRecord(bytes,endOffset){const locator=bytes.read(endOffset-20,20);if(locator.length<20||locator.readUInt32LE(0)!==END64_LOCATOR)return null;const end=Number(
locator.readBigUInt64LE(8)),record=bytes.read(end,56);return record.length<56?null:{size:Number(record.readBigUInt64LE(40)),offset:Number(record.readBigUInt64LE(
48)),end}}function entriesIn(directory,shift){const entries=[];for(let at=0;at+CENTRAL_SIZE<=directory.length&&entries.length<MAX_ENTRIES&&directory.readUInt32LE(
at)===CENTRAL;){const nameLength=directory.readUInt16LE(at+28),extraLength=directory.readUInt16LE(at+30),nameEnd=at+CENTRAL_SIZE+nameLength,large=largeFields(directory,
at,nameEnd,extraLength);entries.push({name:directory.toString("utf8",at+CENTRAL_SIZE,at+CENTRAL_SIZE+Math.min(nameLength,MAX_NAME)),method:directory.readUInt16LE(
at+10),encrypted:(directory.readUInt16LE(at+8)&1)!==0,compressedSize:large.compressedSize,offset:large.offset+shift}),at=nameEnd+extraLength+directory.readUInt16LE(
at+32)}return entries}function largeFields(directory,at,extraStart,extraLength){const fields={size:directory.readUInt32LE(at+24),compressedSize:directory.readUInt32LE(
at+20),offset:directory.readUInt32LE(at+42)},end=Math.min(extraStart+extraLength,directory.length);for(let extra=extraStart;extra+4<=end;extra+=4+directory.readUInt16LE(
extra+2)){if(directory.readUInt16LE(extra)!==1)continue;let field=extra+4;for(const key of["size","compressedSize","offset"])fields[key]!==4294967295||field+8>end||
(fields[key]=Number(directory.readBigUInt64LE(field)),field+=8)}return fields}function readFromStart(bytes){const entries=[];let offset=0;for(;entries.length<MAX_ENTRIES&&
offset<MAX_SEARCHED;){const header=bytes.read(offset,LOCAL_SIZE);if(header.length<LOCAL_SIZE||header.readUInt32LE(0)!==LOCAL)break;const nameLength=header.readUInt16LE(
26),start=offset+LOCAL_SIZE+nameLength+header.readUInt16LE(28),flags=header.readUInt16LE(6),size=header.readUInt32LE(18),next=(flags&8)!==0&&size===0?nextHeader(
bytes,start):start+size;entries.push({name:bytes.read(offset+LOCAL_SIZE,Math.min(nameLength,MAX_NAME)).toString("utf8"),method:header.readUInt16LE(8),encrypted:(flags&
1)!==0,compressedSize:Math.max(0,next-start),offset}),offset=next}return{entries,end:offset}}function nextHeader(bytes,from){const end=Math.min(bytes.size,MAX_SEARCHED);
for(let offset=from;offset<end;){const start=offset-offset%SEARCH_CHUNK,at=bytes.read(start,SEARCH_CHUNK+3).indexOf("PK",offset-start,"latin1");if(at!==-1)return start+
at;offset=start+SEARCH_CHUNK}return bytes.size}function readOoxml(bytes,zip){const truncated=zip.hasEndRecord?null:"it has no end record",main=mainPart(bytes,zip)??
(zip.hasEndRecord?null:mainByNames(zip));return main===null?null:"kind"in main?(0,content.eO)(main.kind,{truncated}):(0,content.qO)(main.label,main.advice,null,
truncated)}function mainPart(bytes,zip){const types=readPart(bytes,zip,"[content_types].xml");if(types===null)return null;const{overrides,defaults}=contentTypes(
types),relationships=readPart(bytes,zip,"_rels/.rels"),target=relationships&&mainTarget(relationships),declared=target&&(overrides.get(target)??defaults.get(target.
slice(target.lastIndexOf(".")+1))),type=[...declared?[declared]:[],...overrides.values()].find(candidate=>Object.hasOwn(MAIN_PARTS,candidate));return type===void 0?
null:MAIN_PARTS[type]}function mainByNames(zip){const names=zip.entries.map(({name})=>name.toLowerCase());return names.some(name=>name.startsWith("word/"))?{kind:"\
DOCX"}:names.some(name=>name.startsWith("xl/"))?{kind:"XLSX"}:names.some(name=>name.startsWith("ppt/"))?{kind:"PPTX"}:names.some(name=>/^(_rels|docprops|customxml)\/|^\[content_types\]/.
test(name))?{kind:"truncated Office"}:null}function readPart(bytes,zip,name){const entry=zip.entries.find(one=>partName(one.name)===`/${name}`);return entry?readEntry(
bytes,entry):null}function contentTypes(xml){const overrides=new Map,defaults=new Map;return readElements(xml,({name,attribute})=>{const type=(attribute("Conten\
tType")??"").trim().toLowerCase();name==="Override"&&overrides.set(partName(attribute("PartName")??""),type),name==="Default"&&defaults.set((attribute("Extensio\
n")??"").toLowerCase(),type)}),{overrides,defaults}}function mainTarget(xml){let target=null;return readElements(xml,({name,attribute})=>{name!=="Relationship"||
!/\/relationships\/officeDocument$/.test(attribute("Type")??"")||(target??=partName(attribute("Target")??""))}),target}function partName(text){return`/${text.replaceAll(
"\\","/").split("/").filter(segment=>segment!==""&&segment!==".").join("/")}`.toLowerCase()}const BY_MIMETYPE=[[/opendocument\.text-template/,"an OpenDocument t\
ext template",(0,advice.hY)("DOCX","ott")],[/opendocument\.text/,"an OpenDocument text",(0,advice.hY)("DOCX","odt")],[/opendocument\.spreadsheet/,"an OpenDocume\
nt spreadsheet",(0,advice.hY)("XLSX","ods")],[/opendocument\.presentation/,"an OpenDocument presentation",(0,advice.hY)("PPTX","odp")],[/opendocument\.graphics/,
"an OpenDocument drawing",(0,advice.hY)("PDF","odg")],[/opendocument/,"an OpenDocument file",advice.qD],[/sun\.xml/,"an OpenOffice 1 file",advice.qD],[/epub/,"a\
n EPUB book",advice.xn],[/krita|openraster/,"a layered image",advice.JO],[/sketch|figma/,"a design file","Export it as PDF or PNG from the program that made it."]],
BY_NAME=[[/^androidmanifest\.xml$/,"an Android app (APK)",advice.mM],[/^payload\/[^/]+\.app\//,"an iOS app (IPA)",advice.mM],[/^index\/(document|slide|tables)|^index\.zip$|\.iwa$/,
"an Apple iWork document","Export it as PDF, or to an Office format, from the program that made it."],[/^meta-inf\/manifest\.mf$/,"a Java archive (JAR)",advice.
BM],[/^fixeddocseq\.fdseq$|^fixeddocumentsequence\.fdseq$/,"an XPS document",advice.qD],[/^[^/]+\.nuspec$/,"a NuGet package",advice.BM],[/^doc\.kml$/,"a map (KM\
Z)","Send a link to it, or a picture."],[/\.dist-info\/wheel$/,"a Python wheel",advice.BM],[/^meta-inf\/container\.xml$/,"an EPUB book",advice.xn]];function readArchive(bytes){
const zip=readZip(bytes);return readOoxml(bytes,zip)??readOther(bytes,zip)}function readOther(bytes,zip){const truncated=zip.hasEndRecord?null:"it has no end re\
cord",mimetype=zip.entries.find(({name})=>name==="mimetype"),type=(mimetype&&readEntry(bytes,mimetype)?.toString("latin1",0,200).trim())??"",byType=BY_MIMETYPE.
find(([pattern])=>pattern.test(type));if(byType)return(0,content.qO)(byType[1],byType[2],/^[\w.+/-]+$/.test(type)?type:null,truncated);const names=zip.entries.map(
({name})=>name.toLowerCase()),byName=BY_NAME.find(([pattern])=>names.some(name=>pattern.test(name)));return byName?(0,content.qO)(byName[1],byName[2],null,truncated):
zip.entries.some(({encrypted})=>encrypted)?(0,content.qO)("a ZIP archive with a password",advice.BM,"application/zip",truncated):(0,content.qO)("a ZIP archive",
advice.BM,"application/zip",truncated)}})};
