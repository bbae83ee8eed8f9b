export const id=938,ids=[938],modules={938:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{readOleOffice:()=>readOleOffice});var advice=__webpack_require__(5956),content=__webpack_require__(7451);const END_OF_CHAIN=4294967294,
FIRST_MARKER=4294967290,PAST_END=4294967296,MAX_TABLE_SECTORS=32768,MAX_STEPS=1e6,MAX_PAGES=256,MAX_PAGE_READS=5e3;function sectorsOf(bytes,size,header){const table=tableSectors(
bytes,size,header);if(table===null)return null;const offsetOf=sector=>(sector+1)*size,pages=pagesOf(bytes,size,table);let steps=MAX_STEPS;const next=sector=>(steps-=
1,steps<0?"budget spent":pages.next(sector)),walk=(first,length,isIn)=>{let sector=first;for(let left=length;left>0;left-=size){if(sector==="budget spent")return"\
unknown";if(sector===PAST_END)return"past end";if(sector>=FIRST_MARKER)break;if(!isIn(sector,left))return"past end";left>size&&(sector=next(sector))}return"in f\
ile"};return{read(first,offset,length){const parts=[];let missing=length,sector=first;for(let position=0;missing>0&&!(sector==="budget spent"||sector>=FIRST_MARKER);position+=
size){const skip=Math.min(size,Math.max(0,offset-position));if(skip<size){const part=bytes.read(offsetOf(sector)+skip,Math.min(size-skip,missing));if(part.length===
0)break;parts.push(Buffer.from(part)),missing-=part.length}sector=next(sector)}return Buffer.concat(parts)},extentOf:(first,length)=>walk(first,length,(sector,left)=>offsetOf(
sector)+Math.min(left,size)<=bytes.size),extentOfChain:(first,length)=>walk(first,length,sector=>offsetOf(sector)<bytes.size),extentOfTable:()=>table.every(sector=>sector>=
FIRST_MARKER||offsetOf(sector)<bytes.size)?"in file":"past end"}}function tableSectors(bytes,size,header){const count=Math.min(header.readUInt32LE(44),Math.ceil(
bytes.size/size),MAX_TABLE_SECTORS),sectors=[];for(let at=76;at+4<=header.length&&sectors.length<count;at+=4)sectors.push(header.readUInt32LE(at));let more=header.
readUInt32LE(68);for(;sectors.length<count&&more<FIRST_MARKER;){const list=bytes.read((more+1)*size,size);if(list.length<size)return null;for(let at=0;at+8<=size&&
sectors.length<count;at+=4)sectors.push(list.readUInt32LE(at));more=list.readUInt32LE(size-4)}return sectors}function pagesOf(bytes,size,table){const perPage=size/
4,pages=new Map;let reads=MAX_PAGE_READS;const pageAt=(index,sector)=>{const known=pages.get(index);if(known)return known;if(reads-=1,reads<0)return null;const page=bytes.
read((sector+1)*size,size);return pages.size>=MAX_PAGES&&pages.delete(pages.keys().next().value),pages.set(index,page),page};return{next(sector){const index=Math.
floor(sector/perPage),at=table[index];if(at===void 0)return table.length<MAX_TABLE_SECTORS?END_OF_CHAIN:"budget spent";const page=pageAt(index,at);if(page===null)
return"budget spent";const offset=sector%perPage*4;return offset+4<=page.length?page.readUInt32LE(offset):PAST_END}}}const HEADER_SIZE=512,ENTRY_SIZE=128,MINI_SIZE=64,
MAX_SMALL_STREAM=4096,NO_ENTRY=4294967295,TYPES={1:"storage",2:"stream",5:"root"},MAX_ENTRIES=5e4,MAX_MINI_TABLE=4*1024*1024;function readOle(bytes){const header=bytes.
read(0,HEADER_SIZE);if(header.length<HEADER_SIZE)return null;const shift=header.readUInt16LE(30);if(shift!==9&&shift!==12)return null;const sectors=sectorsOf(bytes,
2**shift,header),directory=sectors&&readDirectory(sectors,header.readUInt32LE(48)),root=directory&&entryAt(directory,0),entries=directory&&childrenOfRoot(directory);
if(!sectors||!directory||!entries||root?.type!=="root")return null;const small=smallStreams(sectors,root,header),miniCutoff=Math.min(header.readUInt32LE(56),MAX_SMALL_STREAM),
isSmall=entry=>entry.type!=="root"&&entry.size<miniCutoff;return{root,entries,read(entry,offset,length){const wanted=Math.max(0,Math.min(length,entry.size-offset));
return isSmall(entry)?small.read(entry,offset,wanted):sectors.read(entry.firstSector,offset,wanted)},reachesPastEnd(){if(isPastEnd(sectors.extentOfTable())||small.
tableIsPastEnd())return!0;let smallEnd=0;for(let id2=1;(id2+1)*ENTRY_SIZE<=directory.length;id2+=1){const entry=entryAt(directory,id2);if(entry.type==="stream"){
if(isSmall(entry))smallEnd=Math.max(smallEnd,small.endOf(entry));else if(isPastEnd(sectors.extentOf(entry.firstSector,entry.size)))return!0}}return isPastEnd(sectors.
extentOf(root.firstSector,Math.min(smallEnd,root.size)))}}}function isPastEnd(extent){return extent==="past end"}function smallStreams(sectors,root,header){const tableStart=header.
readUInt32LE(60);let table=null;const chainOf=entry=>{table??=sectors.read(tableStart,0,Math.min(MAX_MINI_TABLE,root.size/MINI_SIZE*4));const chain=[];let sector=entry.
firstSector;for(let left=entry.size;left>0&&sector<root.size/MINI_SIZE;left-=MINI_SIZE)chain.push(sector),sector=sector*4+4<=table.length?table.readUInt32LE(sector*
4):END_OF_CHAIN;return chain};return{tableIsPastEnd:()=>isPastEnd(sectors.extentOfChain(tableStart,MAX_MINI_TABLE)),read(entry,offset,length){const parts=runsOf(
chainOf(entry)).map(({start,count})=>sectors.read(root.firstSector,start*MINI_SIZE,count*MINI_SIZE));return Buffer.concat(parts).subarray(offset,offset+length)},
endOf(entry){const chain=chainOf(entry),lastSize=entry.size-(chain.length-1)*MINI_SIZE;return Math.max(0,...chain.map((sector,i)=>sector*MINI_SIZE+(i===chain.length-
1?lastSize:MINI_SIZE)))}}}function runsOf(chain){const runs=[];for(const sector of chain){const last=runs.at(-1);last&&sector===last.start+last.count?last.count+=
1:runs.push({start:sector,count:1})}return runs}function readDirectory(sectors,first){if(isPastEnd(sectors.extentOfChain(first,MAX_ENTRIES*ENTRY_SIZE)))return null;
const content2=sectors.read(first,0,MAX_ENTRIES*ENTRY_SIZE);return content2.length<ENTRY_SIZE?null:content2}function entryAt(directory,id2){const at=id2*ENTRY_SIZE,
nameLength=Math.min(64,directory.readUInt16LE(at+64));return{name:directory.toString("utf16le",at,at+Math.max(0,nameLength-2)),type:TYPES[directory[at+66]]??"st\
orage",classId:directory.toString("hex",at+80,at+96),firstSector:directory.readUInt32LE(at+116),size:directory.readUInt32LE(at+120)}}function childrenOfRoot(directory){
const count=Math.floor(directory.length/ENTRY_SIZE),idAt=(id2,offset)=>directory.readUInt32LE(id2*ENTRY_SIZE+offset),seen=new Set,open=[idAt(0,76)],children=[];
for(let id2=open.pop();id2!==void 0;id2=open.pop())if(!(id2===NO_ENTRY||id2===0||seen.has(id2))){if(id2>=count&&count<MAX_ENTRIES)return null;id2>=count||(seen.
add(id2),children.push(entryAt(directory,id2)),open.push(idAt(id2,68),idAt(id2,72)))}return children}var external_node_crypto_=__webpack_require__(7598);const DEFAULT_PASSWORD="\
VelvetSweatshop";function opensByDefault(filePass){try{if(filePass.length===4)return matchesXor(filePass.readUInt16LE(2));if(filePass.readUInt16LE(0)===0)return matchesXor(
filePass.readUInt16LE(4));const major=filePass.readUInt16LE(2),minor=filePass.readUInt16LE(4);return major===1&&minor===1?matchesRc4(filePass.subarray(6)):major>=
2&&major<=4&&minor===2?matchesCryptoApi(filePass.subarray(6)):null}catch{return null}}function matchesXor(verifier){let hash=0;for(const byte of[...Buffer.from(
DEFAULT_PASSWORD,"latin1").reverse(),DEFAULT_PASSWORD.length])hash=(hash>>14&1|hash<<1&32767)^byte;return(hash^52811)===verifier}function matchesRc4(header){if(header.
length<48)return null;const salt=header.subarray(0,16),start=digest("md5",xls_password_password()).subarray(0,5),salted=Buffer.concat(Array(16).fill(Buffer.concat(
[start,salt]))),key=digest("md5",digest("md5",salted).subarray(0,5),Buffer.alloc(4)),plain=rc4(key,header.subarray(16,48));return digest("md5",plain.subarray(0,
16)).equals(plain.subarray(16))}function matchesCryptoApi(header){const size=header.readUInt32LE(4),keyBits=header.readUInt32LE(24)||40,verifier=header.subarray(
8+size);if(verifier.length<60||keyBits>128||verifier.readUInt32LE(0)!==16)return null;const start=digest("sha1",verifier.subarray(4,20),xls_password_password()),
short=digest("sha1",start,Buffer.alloc(4)).subarray(0,keyBits/8),key=keyBits===40?Buffer.concat([short,Buffer.alloc(11)]):short,plain=rc4(key,Buffer.concat([verifier.
subarray(20,36),verifier.subarray(40,60)]));return digest("sha1",plain.subarray(0,16)).equals(plain.subarray(16))}function xls_password_password(){return Buffer.
from(DEFAULT_PASSWORD,"utf16le")}function digest(algorithm,...parts){const hash=(0,external_node_crypto_.createHash)(algorithm);for(const part of parts)hash.update(
part);return hash.digest()}function rc4(key,data){const state=Uint8Array.from({length:256},(_,i)=>i);let j=0;const swap=(a,b)=>{[state[a],state[b]]=[state[b],state[a]]};
for(let i=0;i<256;i+=1)j=j+state[i]+key[i%key.length]&255,swap(i,j);return j=0,Buffer.from(data.map((byte,index)=>{const i=index+1&255;return j=j+state[i]&255,swap(
i,j),byte^state[state[i]+state[j]&255]}))}const UNREADABLE="its directory can't be read",ole_office_PAST_END="a part of it reaches past the end of the file",OTHERS=[
[/^__(properties_version|nameid_version|recip_version)1\.0/,"an Outlook message (MSG)",advice.qD],[/^VisioDocument$/,"a Visio drawing",advice.qD],[/^Quill$/,"a \
Publisher document",advice.qD],[/^Star(Writer|Calc|Draw|Impress|Math|Chart)Document/,"a StarOffice document",advice.qD],[/^(MatOST|WksSSWorkBook)$/,"a Works doc\
ument",advice.qD],[/^(Catalog|256_[0-9a-f]+)$/,"a cache of preview pictures (Thumbs.db)",'Exclude it with a line that starts with "!": it holds nothing to send.'],
[/HwpSummaryInformation$|^FileHeader$/,"a Hangul document (HWP)",advice.qD],[/^\u4840/,"a Windows installer (MSI)",advice.mM],[/^(SwDocContentMgr|SwDocMgrTempStorage|_MO_VERSION_\d+)$/,
"a SolidWorks file",advice.qD],[/^(Props|CProps|Props9|Props12)$/,"a Microsoft Project plan",advice.qD],[/^Equation Native$|Ole10Native$/,"an embedded object","\
Send the document that it is embedded in."]];function readOleOffice(bytes,checkEnd){const ole=readOle(bytes);if(ole===null)return(0,content.eO)(kindByStart(bytes),
{truncated:UNREADABLE});const truncated=checkEnd&&ole.reachesPastEnd()?ole_office_PAST_END:null,find=pattern=>ole.entries.find(({name,type})=>type==="stream"&&pattern.
test(name));if(find(/^EncryptedPackage$/i)||ole.entries.some(({name})=>/DRMContent$|DRMViewerContent$/.test(name)))return(0,content.eO)("protected Office",{truncated});
const word=find(/^WordDocument$/i);if(word)return readWord(ole,word,truncated);const excel=find(/^Workbook$/i)??find(/^Book$/i);if(excel)return readExcel(ole,excel,
truncated);const slides=find(/^PowerPoint Document$/i);return slides?(0,content.eO)("PPT",{truncated,password:slidesPassword(ole,slides,find(/^Current User$/i))}):
ole.entries.some(({name})=>/^PP97_DUALSTORAGE$/i.test(name))?(0,content.eO)("PPT",{truncated}):find(/^PP40$/i)?(0,content.qO)("a PowerPoint 95 presentation",advice.
sU,null,truncated):readOther(ole,truncated)}function readWord(ole,stream,truncated){const block=ole.read(stream,0,12);if(block.length<12)return(0,content.eO)("D\
OC",{truncated});if(block.readUInt16LE(0)===42459)return(0,content.qO)("a Word 2 document",advice.zY,null,truncated);const flags=block.readUInt16LE(10);return(flags&
1)!==0?(0,content.qO)("a Word template",(0,advice.hY)("DOCX","dot"),null,truncated):(0,content.eO)("DOC",{truncated,password:(flags&256)!==0?"needed":"none"})}const RECORD={
template:96,addIn:135,filePass:47,boundSheet:133},OLD_BOF=new Set([9,521,1033]);function readExcel(ole,stream,truncated){const start=ole.read(stream,0,4096);let password="\
none";for(let at=0;at+4<=start.length;at+=4+start.readUInt16LE(at+2)){const type=start.readUInt16LE(at);if(at===0&&OLD_BOF.has(type))return(0,content.qO)("an Ex\
cel 4 workbook",advice.Iy,null,truncated);if(type===RECORD.boundSheet||type===0)break;if(type===RECORD.filePass){const opens=opensByDefault(start.subarray(at+4,
at+4+start.readUInt16LE(at+2)));password=opens===null?"possible":opens?"none":"needed"}if(type===RECORD.template)return(0,content.qO)("an Excel template",(0,advice.
hY)("XLSX","xlt"),null,truncated);if(type===RECORD.addIn)return(0,content.qO)("an Excel add-in",advice.mM,null,truncated)}return(0,content.eO)("XLS",{truncated,
password})}const ENCRYPTED_TOKEN=4090610911,USER_EDIT=4085,ENCRYPTED_USER_EDIT_SIZE=32;function slidesPassword(ole,slides,user){const atom=user?ole.read(user,0,
20):Buffer.alloc(0);if(atom.length<20)return"none";if(atom.readUInt32LE(12)===ENCRYPTED_TOKEN)return"possible";const edit=ole.read(slides,atom.readUInt32LE(16),
8);return edit.length===8&&edit.readUInt16LE(2)===USER_EDIT&&edit.readUInt32LE(4)===ENCRYPTED_USER_EDIT_SIZE?"possible":"none"}function readOther(ole,truncated){
if(/^8[0-9a-f]100c000{8}c0000{10}46$/.test(ole.root.classId))return(0,content.qO)("a Windows installer (MSI)",advice.mM,"application/x-msi",truncated);const other=OTHERS.
find(([pattern])=>ole.entries.some(({name})=>pattern.test(name)));return other?(0,content.qO)(other[1],other[2],null,truncated):(0,content.qO)("an OLE file that\
 is no Office document",advice.qD,"application/x-cfb",truncated)}function kindByStart(bytes){const start=bytes.read(512,8);if(start.length<8)return"truncated Of\
fice";const first=start.readUInt16LE(0);return first===42476||first===42460?"DOC":first===2057&&start.readUInt16LE(2)<=16?"XLS":start.readUInt32LE(0)===65536015?
"PPT":"truncated Office"}})};
