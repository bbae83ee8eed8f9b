export const id=228,ids=[228],modules={5228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{readOleOffice:()=>readOleOffice});var content=__webpack_require__(7451);const HEADER_SIZE=512,ENTRY_SIZE=128,LAST_SECTOR=4294967290,
NO_ENTRY=4294967295,BEYOND=4294967296,TYPES={1:"storage",2:"stream",5:"root"},MAX_ENTRIES=5e4;function readOle(bytes){const header=bytes.read(0,HEADER_SIZE);if(header.
length<HEADER_SIZE)return null;const shift=header.readUInt16LE(30);if(shift<7||shift>16)return null;const sectors=sectorsOf(bytes,2**shift,header),all=sectors&&
readDirectory(sectors,header.readUInt32LE(48)),root=all?.[0],entries=all&&childrenOf(all);if(!sectors||!all||!entries||root?.type!=="root")return null;const miniCutoff=header.
readUInt32LE(56),readStart=(entry,length)=>{const wanted=Math.min(length,entry.size);if(entry.size>=miniCutoff)return sectors.read(entry.firstSector,0,wanted);const miniSize=2**
Math.min(header.readUInt16LE(32),shift);return sectors.read(root.firstSector,entry.firstSector*miniSize,wanted)};return{root,entries,reachesPastEnd:!sectors.holdsTable()||
!sectors.reaches(header.readUInt32LE(60))||all.some(entry=>isLarge(entry,miniCutoff)&&!sectors.holds(entry.firstSector,entry.size)),readStart}}function isLarge(entry,miniCutoff){
return entry.type==="root"?entry.size>0:entry.type==="stream"&&entry.size>=miniCutoff}function sectorsOf(bytes,size,header){const tables=tableSectors(bytes,size,
header);if(tables===null)return null;const next=follower(bytes,size,tables),offsetOf=sector=>(sector+1)*size;let budget=2*Math.ceil(bytes.size/size)+MAX_ENTRIES;
return{read(first,offset,length){const parts=[];let missing=length,sector=first;for(let position=0;missing>0&&sector<LAST_SECTOR&&position<bytes.size;position+=
size){const skip=Math.min(size,Math.max(0,offset-position));if(skip<size){const part=bytes.read(offsetOf(sector)+skip,Math.min(size-skip,missing));if(part.length===
0)break;parts.push(part),missing-=part.length}sector=next(sector)}return Buffer.concat(parts)},holdsTable:()=>tables.every(sector=>sector>=LAST_SECTOR||offsetOf(
sector)<bytes.size),reaches(first){let sector=first;for(;sector<LAST_SECTOR&&budget>0;sector=next(sector)){if(offsetOf(sector)>=bytes.size)return!1;budget-=1}return sector!==
BEYOND},holds(first,length){let sector=first;for(let left=length;left>0&&sector<LAST_SECTOR&&budget>0;left-=size){if(offsetOf(sector)+Math.min(left,size)>bytes.
size)return!1;left>size&&(sector=next(sector)),budget-=1}return sector!==BEYOND}}}function tableSectors(bytes,size,header){const count=Math.min(header.readUInt32LE(
44),Math.ceil(bytes.size/size)),tables=[];for(let at=76;at+4<=HEADER_SIZE&&tables.length<count;at+=4)tables.push(header.readUInt32LE(at));let more=header.readUInt32LE(
68);for(;tables.length<count&&more<LAST_SECTOR;){const sector=bytes.read((more+1)*size,size);if(sector.length<size)return null;for(let at=0;at+8<=size&&tables.length<
count;at+=4)tables.push(sector.readUInt32LE(at));more=sector.readUInt32LE(size-4)}return tables}function follower(bytes,size,tables){const perSector=size/4,parts=new Map;
return sector=>{const index=Math.floor(sector/perSector),at=tables[index];if(at===void 0)return NO_ENTRY;const part=parts.get(index)??bytes.read((at+1)*size,size);
parts.set(index,part);const offset=sector%perSector*4;return offset+4<=part.length?part.readUInt32LE(offset):BEYOND}}function readDirectory(sectors,first){const longest=MAX_ENTRIES*
ENTRY_SIZE;if(!sectors.reaches(first))return null;const content2=sectors.read(first,0,longest),nodes=[];for(let at=0;at+ENTRY_SIZE<=content2.length;at+=ENTRY_SIZE)
nodes.push(nodeOf(content2,at));return nodes}function nodeOf(content2,at){const nameLength=Math.min(64,content2.readUInt16LE(at+64));return{name:content2.toString(
"utf16le",at,at+Math.max(0,nameLength-2)),type:TYPES[content2[at+66]]??"storage",left:content2.readUInt32LE(at+68),right:content2.readUInt32LE(at+72),child:content2.
readUInt32LE(at+76),classId:content2.toString("hex",at+80,at+96),firstSector:content2.readUInt32LE(at+116),size:content2.readUInt32LE(at+120)}}function childrenOf(nodes){
const seen=new Set,open=[nodes[0]?.child??NO_ENTRY],children=[];for(let id2=open.pop();id2!==void 0;id2=open.pop()){if(id2===NO_ENTRY||id2===0||seen.has(id2))continue;
const node=nodes[id2];if(!node)return null;seen.add(id2),children.push(node),open.push(node.left,node.right)}return children}const UNREADABLE="its directory can\
't be read",PAST_END="a part of it reaches past the end of the file",ENCRYPTED_TOKEN="dfc4d1f3",OTHERS=[[/^__(properties_version|nameid_version|recip_version)1\.0/,
"an Outlook message (MSG)","Export it as PDF."],[/^VisioDocument$/,"a Visio drawing","Export it as PDF."],[/^Quill$/,"a Publisher document","Export it as PDF."],
[/^Star(Writer|Calc|Draw|Impress|Math|Chart)Document/,"a StarOffice document","Export it as PDF."],[/^(MatOST|WksSSWorkBook)$/,"a Works document","Save it as DO\
C or XLS, or export it as PDF."],[/^(Catalog|256_[0-9a-f]+)$/,"a cache of preview pictures (Thumbs.db)","Exclude it: it holds nothing to send."],[/HwpSummaryInformation$|^FileHeader$/,
"a Hangul document (HWP)","Export it as PDF."],[/^\u4840/,"a Windows installer (MSI)","Divar accepts no installers: send a link instead."],[/^(SwDocContentMgr|SwDocMgrTempStorage|_MO_VERSION_\d+)$/,
"a SolidWorks file","Export it as PDF."],[/^(Props|CProps|Props9|Props12)$/,"a Microsoft Project plan","Export it as PDF."],[/^Equation Native$|Ole10Native$/,"a\
n embedded object","Send the document that holds it."]];function readOleOffice(bytes){const ole=readOle(bytes);if(ole===null)return(0,content.eO)(kindByStart(bytes),
{truncated:UNREADABLE});const truncated=ole.reachesPastEnd?PAST_END:null,find=pattern=>ole.entries.find(({name,type})=>type==="stream"&&pattern.test(name));if(find(
/^EncryptedPackage$/i)||ole.entries.some(({name})=>/DRMContent$|DRMViewerContent$/.test(name)))return(0,content.eO)("protected Office",{truncated});const word=find(
/^WordDocument$/i);if(word)return readWord(ole,word,truncated);const excel=find(/^Workbook$/i)??find(/^Book$/i);if(excel)return readExcel(ole,excel,truncated);if(ole.
entries.some(({name})=>/^(PowerPoint Document|PP40|PP97_DUALSTORAGE)$/i.test(name))){const user=find(/^Current User$/i),token=user?ole.readStart(user,16).toString(
"hex",12,16):"";return(0,content.eO)("PPT",{truncated,encrypted:token===ENCRYPTED_TOKEN})}return readOther(ole,truncated)}function readWord(ole,stream,truncated){
const block=ole.readStart(stream,12),flags=block.length<12?0:block.readUInt16LE(10);return(flags&1)!==0?(0,content.qO)("a Word template","Save it as a plain doc\
ument (DOC or DOCX).",null,truncated):(0,content.eO)("DOC",{truncated,encrypted:(flags&256)!==0})}const RECORD={template:96,addIn:135,filePass:47,interfaceEnd:226,
boundSheet:133};function readExcel(ole,stream,truncated){const start=ole.readStart(stream,4096);let encrypted=!1;for(let at=0;at+4<=start.length;at+=4+start.readUInt16LE(
at+2)){const type=start.readUInt16LE(at);if(type===RECORD.boundSheet||type===0)break;if(type===RECORD.filePass&&(encrypted=!0),type===RECORD.template)return(0,content.
qO)("an Excel template","Save it as a plain workbook (XLS or XLSX).",null,truncated);if(type===RECORD.addIn)return(0,content.qO)("an Excel add-in","Save it as a\
 plain workbook (XLS or XLSX).",null,truncated)}return(0,content.eO)("XLS",{truncated,encrypted})}function readOther(ole,truncated){if(/^8[0-9a-f]100c000{8}c0000{10}46$/.
test(ole.root.classId))return(0,content.qO)("a Windows installer (MSI)","Divar accepts no installers: send a link instead.","application/x-msi",truncated);const other=OTHERS.
find(([pattern])=>ole.entries.some(({name})=>pattern.test(name)));return other?(0,content.qO)(other[1],other[2],null,truncated):(0,content.qO)("an OLE file that\
 is no Office document","Export it as PDF.","application/x-cfb",truncated)}function kindByStart(bytes){const start=bytes.read(512,8);if(start.length<8)return"tr\
uncated Office";const first=start.readUInt16LE(0);return first===42476||first===42460?"DOC":first===2057&&start.readUInt16LE(2)<=16?"XLS":start.readUInt32LE(0)===
65536015?"PPT":"truncated Office"}})};
