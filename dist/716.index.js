export const id=716,ids=[716],modules={5716:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{readArchive:()=>readArchive});var content=__webpack_require__(7451),external_node_zlib_=__webpack_require__(8522);const LOCAL=67324752,
CENTRAL=33639248,END64_LOCATOR=117853008,LOCAL_SIZE=30,CENTRAL_SIZE=46,END_SIZE=22,MAX_COMMENT=65535,MAX_ENTRIES=2e4,MAX_DIRECTORY=4*1024*1024,MAX_SEARCHED=64*1024*
1024,MAX_ENTRY=4*1024*1024;function readZip(bytes){let walked=null;const fromStart=()=>walked??=readFromStart(bytes),fromEnd=readFromEnd(bytes,fromStart);return fromEnd===
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
at,nameEnd,extraLength);entries.push({name:directory.toString("utf8",at+CENTRAL_SIZE,nameEnd),method:directory.readUInt16LE(at+10),encrypted:(directory.readUInt16LE(
at+8)&1)!==0,compressedSize:large.compressedSize,offset:large.offset+shift}),at=nameEnd+extraLength+directory.readUInt16LE(at+32)}return entries}function largeFields(directory,at,extraStart,extraLength){
const fields={size:directory.readUInt32LE(at+24),compressedSize:directory.readUInt32LE(at+20),offset:directory.readUInt32LE(at+42)},end=Math.min(extraStart+extraLength,
directory.length);for(let extra=extraStart;extra+4<=end;extra+=4+directory.readUInt16LE(extra+2)){if(directory.readUInt16LE(extra)!==1)continue;let field=extra+
4;for(const key of["size","compressedSize","offset"])fields[key]!==4294967295||field+8>end||(fields[key]=Number(directory.readBigUInt64LE(field)),field+=8)}return fields}
function readFromStart(bytes){const entries=[];let offset=0;for(;entries.length<MAX_ENTRIES&&offset<MAX_SEARCHED;){const header=bytes.read(offset,LOCAL_SIZE);if(header.
length<LOCAL_SIZE||header.readUInt32LE(0)!==LOCAL)break;const nameLength=header.readUInt16LE(26),start=offset+LOCAL_SIZE+nameLength+header.readUInt16LE(28),flags=header.
readUInt16LE(6),size=header.readUInt32LE(18),next=(flags&8)!==0&&size===0?nextHeader(bytes,start):start+size;entries.push({name:bytes.read(offset+LOCAL_SIZE,nameLength).
toString("utf8"),method:header.readUInt16LE(8),encrypted:(flags&1)!==0,compressedSize:Math.max(0,next-start),offset}),offset=next}return{entries,end:offset}}function nextHeader(bytes,from){
for(let offset=from;offset<Math.min(bytes.size,MAX_SEARCHED);offset+=65533){const at=bytes.read(offset,65536).indexOf("PK",0,"latin1");if(at!==-1)return offset+
at}return bytes.size}const AS_DOCUMENT="Save it as a plain document (DOCX) or export it as PDF.",AS_WORKBOOK="Save it as a plain workbook (XLSX).",AS_PRESENTATION="\
Save it as a plain presentation (PPTX) or export it as PDF.",OPEN_XML="application/vnd.openxmlformats-officedocument.",MAIN_PARTS={[`${OPEN_XML}wordprocessingml\
.document.main+xml`]:{kind:"DOCX"},[`${OPEN_XML}spreadsheetml.sheet.main+xml`]:{kind:"XLSX"},[`${OPEN_XML}presentationml.presentation.main+xml`]:{kind:"PPTX"},[`${OPEN_XML}\
wordprocessingml.template.main+xml`]:{label:"a Word template",advice:AS_DOCUMENT},[`${OPEN_XML}spreadsheetml.template.main+xml`]:{label:"an Excel template",advice:AS_WORKBOOK},
[`${OPEN_XML}presentationml.template.main+xml`]:{label:"a PowerPoint template",advice:AS_PRESENTATION},[`${OPEN_XML}presentationml.slideshow.main+xml`]:{label:"\
a PowerPoint slide show",advice:AS_PRESENTATION},"application/vnd.ms-word.document.macroenabled.main+xml":{label:"a Word document with macros (DOCM)",advice:AS_DOCUMENT},
"application/vnd.ms-word.template.macroenabledtemplate.main+xml":{label:"a Word template with macros",advice:AS_DOCUMENT},"application/vnd.ms-excel.sheet.macroe\
nabled.main+xml":{label:"an Excel workbook with macros (XLSM)",advice:AS_WORKBOOK},"application/vnd.ms-excel.template.macroenabled.main+xml":{label:"an Excel te\
mplate with macros",advice:AS_WORKBOOK},"application/vnd.ms-excel.addin.macroenabled.main+xml":{label:"an Excel add-in",advice:AS_WORKBOOK},"application/vnd.ms-\
excel.sheet.binary.macroenabled.main":{label:"a binary Excel workbook (XLSB)",advice:AS_WORKBOOK},"application/vnd.ms-powerpoint.presentation.macroenabled.main+\
xml":{label:"a PowerPoint presentation with macros (PPTM)",advice:AS_PRESENTATION},"application/vnd.ms-powerpoint.slideshow.macroenabled.main+xml":{label:"a Pow\
erPoint slide show with macros",advice:AS_PRESENTATION},"application/vnd.ms-powerpoint.template.macroenabled.main+xml":{label:"a PowerPoint template with macros",
advice:AS_PRESENTATION},"application/vnd.ms-powerpoint.addin.macroenabled.main+xml":{label:"a PowerPoint add-in",advice:AS_PRESENTATION},"application/vnd.openxm\
lformats-officedocument.presentationml.slide.main+xml":{label:"a single PowerPoint slide",advice:AS_PRESENTATION},[`${OPEN_XML}thememanager+xml`]:{label:"an Off\
ice theme",advice:AS_PRESENTATION},"application/vnd.ms-visio.drawing.main+xml":{label:"a Visio drawing",advice:"Export it as PDF."},"application/vnd.ms-package.\
xps-fixeddocumentsequence+xml":{label:"an XPS document",advice:"Print or convert it to PDF."},"application/oxps-fixeddocumentsequence+xml":{label:"an XPS docume\
nt",advice:"Print or convert it to PDF."}};function readOoxml(bytes,zip){const truncated=zip.hasEndRecord?null:"it has no end record",main=mainPart(bytes,zip)??
(zip.hasEndRecord?null:mainByNames(zip));return main===null?null:"kind"in main?(0,content.eO)(main.kind,{truncated}):(0,content.qO)(main.label,main.advice,null,
truncated)}function mainPart(bytes,zip){const types=readPart(bytes,zip,"[content_types].xml");if(types===null)return null;const{overrides,defaults}=contentTypes(
types),target=mainTarget(readPart(bytes,zip,"_rels/.rels")??""),declared=target&&(overrides.get(target)??defaults.get(target.slice(target.lastIndexOf(".")+1))),
type=[...declared?[declared]:[],...overrides.values()].find(candidate=>Object.hasOwn(MAIN_PARTS,candidate));return type===void 0?null:MAIN_PARTS[type]}function mainByNames(zip){
const names=zip.entries.map(({name})=>name.toLowerCase());return names.some(name=>name.startsWith("word/"))?{kind:"DOCX"}:names.some(name=>name.startsWith("xl/"))?
{kind:"XLSX"}:names.some(name=>name.startsWith("ppt/"))?{kind:"PPTX"}:names.some(name=>/^(_rels|docprops|customxml)\/|^\[content_types\]/.test(name))?{kind:"tru\
ncated Office"}:null}function readPart(bytes,zip,name){const entry=zip.entries.find(one=>one.name.replaceAll("\\","/").replace(/^\//,"").toLowerCase()===name),content2=entry?
readEntry(bytes,entry):null;return content2===null?null:decodeXml(content2)}function decodeXml(content2){const[first,second]=content2,encoding=first===255&&second===
254||first===60&&second===0?"utf-16le":first===254&&second===255||first===0&&second===60?"utf-16be":"utf-8";return withoutComments(new TextDecoder(encoding).decode(
content2))}function withoutComments(xml){let text="",at=0;for(let start=xml.indexOf("<!--");start!==-1;start=xml.indexOf("<!--",at)){text+=xml.slice(at,start);const end=xml.
indexOf("-->",start+4);if(end===-1)return text;at=end+3}return text+xml.slice(at)}function contentTypes(xml){const overrides=new Map,defaults=new Map;for(const[
,tag,text=""]of xml.matchAll(/<(?:[\w.-]+:)?(Override|Default)\s([^<>]*)>/g)){const attributes=attributesOf(text),type=(attributes.get("ContentType")??"").trim().
toLowerCase();tag==="Override"?overrides.set(partName(attributes.get("PartName")??""),type):defaults.set((attributes.get("Extension")??"").toLowerCase(),type)}return{
overrides,defaults}}function mainTarget(xml){for(const[,text=""]of xml.matchAll(/<(?:[\w.-]+:)?Relationship\s([^<>]*)>/g)){const attributes=attributesOf(text);if(/\/relationships\/officeDocument$/.
test(attributes.get("Type")??""))return partName(attributes.get("Target")??"")}return null}const MAX_TAG=8192;function attributesOf(text){const found=text.slice(
0,MAX_TAG).matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);return new Map([...found].map(([,name="",double,single])=>[name,unescapeXml(double??
single??"")]))}function unescapeXml(text){return text.replace(/&(amp|#x2f|#47|#x2b|#43);/gi,(_,name)=>name==="amp"?"&":/f|47/i.test(name)?"/":"+")}function partName(text){
return`/${text.replaceAll("\\","/").split("/").filter(name=>name!==""&&name!==".").join("/")}`.toLowerCase()}const AS_PDF="Export it as PDF.",ONE_BY_ONE="Divar \
accepts no archives: send the files in it one by one.",BY_MIMETYPE=[[/opendocument\.text-template/,"an OpenDocument text template","Save it as DOCX or export it\
 as PDF."],[/opendocument\.text/,"an OpenDocument text","Save it as DOCX or export it as PDF."],[/opendocument\.spreadsheet/,"an OpenDocument spreadsheet","Save\
 it as XLSX."],[/opendocument\.presentation/,"an OpenDocument presentation","Save it as PPTX or export it as PDF."],[/opendocument\.graphics/,"an OpenDocument d\
rawing",AS_PDF],[/opendocument/,"an OpenDocument file",AS_PDF],[/sun\.xml/,"an OpenOffice 1 file",AS_PDF],[/epub/,"an EPUB book","Convert it to PDF."],[/krita|openraster/,
"a layered image","Export it as PNG or JPEG."],[/sketch|figma/,"a design file","Export it as PDF or PNG."]],BY_NAME=[[/^androidmanifest\.xml$/,"an Android app (\
APK)","Divar accepts no apps: send a link instead."],[/^payload\/[^/]+\.app\//,"an iOS app (IPA)","Divar accepts no apps: send a link instead."],[/^index\/(document|slide|tables)|^index\.zip$|\.iwa$/,
"an Apple iWork document","Export it as PDF or to an Office format."],[/^meta-inf\/manifest\.mf$/,"a Java archive (JAR)",ONE_BY_ONE],[/^fixeddocseq\.fdseq$|^fixeddocumentsequence\.fdseq$/,
"an XPS document","Print or convert it to PDF."],[/^[^/]+\.nuspec$/,"a NuGet package",ONE_BY_ONE],[/^doc\.kml$/,"a map (KMZ)","Send a link or a picture of it."],
[/\.dist-info\/wheel$/,"a Python wheel",ONE_BY_ONE],[/^meta-inf\/container\.xml$/,"an EPUB book","Convert it to PDF."]];function readArchive(bytes){const zip=readZip(
bytes);return readOoxml(bytes,zip)??readOther(bytes,zip)}function readOther(bytes,zip){const truncated=zip.hasEndRecord?null:"it has no end record",mimetype=zip.
entries.find(({name})=>name==="mimetype"),type=(mimetype&&readEntry(bytes,mimetype)?.toString("latin1",0,200).trim())??"",byType=BY_MIMETYPE.find(([pattern])=>pattern.
test(type));if(byType)return(0,content.qO)(byType[1],byType[2],/^[\w.+/-]+$/.test(type)?type:null,truncated);const names=zip.entries.map(({name})=>name.toLowerCase()),
byName=BY_NAME.find(([pattern])=>names.some(name=>pattern.test(name)));return byName?(0,content.qO)(byName[1],byName[2],null,truncated):zip.entries.some(({encrypted})=>encrypted)?
(0,content.qO)("a ZIP archive with a password",ONE_BY_ONE,"application/zip",truncated):(0,content.qO)("a ZIP archive",ONE_BY_ONE,"application/zip",truncated)}})};
