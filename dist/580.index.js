export const id=580,ids=[580],modules={6580:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{readMp4:()=>readMp4});var media_advice=__webpack_require__(5956),content=__webpack_require__(7451),signature=__webpack_require__(
4780);const MAX_BOXES=5e4;function boxesOf(bytes,start,end,max=MAX_BOXES){const boxes=[];let offset=start;for(;offset+8<=end&&boxes.length<max;){const box=boxAt(
bytes,offset,end);if(box===null)break;boxes.push(box),offset=box.end}return boxes}function boxAt(bytes,offset,rangeEnd){const header=bytes.read(offset,16);if(header.
length<8)return null;const type=header.toString("latin1",4,8),{headerSize,end}=extentOf(header,offset,rangeEnd);return end===null||!isPrintable(type)&&(header.readUInt32BE(
0)===0||end>rangeEnd)?null:{type,start:offset+headerSize,end}}function extentOf(header,offset,rangeEnd){const size=header.readUInt32BE(0);if(size===0)return{headerSize:8,
end:rangeEnd};if(size!==1)return{headerSize:8,end:size>=8?offset+size:null};const large=header.length<16?0:Number(header.readBigUInt64BE(8));return{headerSize:16,
end:large>=16&&Number.isSafeInteger(offset+large)?offset+large:null}}function isPrintable(type){return/^[\x20-\x7e\xa9][\x20-\x7e]{3}$/.test(type)}const MAX_TRACKS=256,
MAX_CHILDREN=500,STILL_OBJECT_TYPES=new Set([108,109]);function readTracks(bytes,moov){const inMoov=children(bytes,moov),read=inMoov.filter(({type})=>type==="tr\
ak").slice(0,MAX_TRACKS).map(trak=>readTrack(bytes,trak)),chapters=new Set(read.flatMap(track=>track.chapterTracks));return{tracks:read.map(({chapterTracks:_,...track})=>({
...track,isChapterPicture:chapters.has(track.id)})),quickTime:read.some(track=>track.quickTime)||inMoov.some(({type})=>/^(cmov|rmra)$/.test(type))}}function readTrack(bytes,trak){
const inTrak=children(bytes,trak),inMdia=childrenOf(bytes,inTrak,"mdia"),inStbl=childrenOf(bytes,childrenOf(bytes,inMdia,"minf"),"stbl"),header=contentOf(bytes,
inTrak,"tkhd",32),handler=contentOf(bytes,inMdia,"hdlr",12),entry=contentOf(bytes,inStbl,"stsd",512),codec=entry.toString("latin1",12,16);return{id:trackId(header),
handler:handler.toString("latin1",8,12),codec,isStillPicture:isStill(codec,entry)&&samplesIn(contentOf(bytes,inStbl,"stsz",12))===1,chapterTracks:numbersIn(contentOf(
bytes,childrenOf(bytes,inTrak,"tref"),"chap",1024)),quickTime:/^[md]hlr$/.test(handler.toString("latin1",4,8))}}function isStill(codec,entry){if(/^(jpeg|png |mjp[ab]|mjpg|JPEG)$/.
test(codec))return!0;if(codec!=="mp4v")return!1;const esds=entry.indexOf("esds",16,"latin1"),config=esds===-1?-1:entry.indexOf(4,esds+8);if(config===-1)return!1;
let at=config+1;for(;at<entry.length&&(entry[at]&128)!==0;)at+=1;return STILL_OBJECT_TYPES.has(entry[at+1]??0)}function samplesIn(sizes){return sizes.length<12?
0:sizes.readUInt32BE(8)}function trackId(header){const at=header[0]===1?20:12;return header.length<at+4?0:header.readUInt32BE(at)}function numbersIn(content2){const numbers=[];
for(let at=0;at+4<=content2.length;at+=4)numbers.push(content2.readUInt32BE(at));return numbers}function children(bytes,box){return boxesOf(bytes,box.start,Math.
min(box.end,bytes.size),MAX_CHILDREN)}function childrenOf(bytes,boxes,type){const box=boxes.find(one=>one.type===type);return box?children(bytes,box):[]}function contentOf(bytes,boxes,type,length){
const box=boxes.find(one=>one.type===type);return box?bytes.read(box.start,Math.min(length,Math.max(0,box.end-box.start))):Buffer.alloc(0)}const TOP_BOXES=new Set(
[...signature.RZ,"meta","mfra","ssix"]),FILLERS=new Set(["free","skip","wide","uuid","mdat","pnot"]),UNSUPPORTED_BRANDS=[{pattern:/^(qt {2}|mqt )$/,label:"a Qui\
ckTime video",advice:(0,media_advice.Ki)("mov"),audioAdvice:(0,media_advice.Ad)("mov"),mimeType:"video/quicktime"},{pattern:/^(3g2.|kddi|KDDI)$/,label:"a 3G2 vi\
deo",advice:(0,media_advice.Ki)("3g2"),audioAdvice:(0,media_advice.Ad)("3g2"),mimeType:"video/3gpp2"},{pattern:/^avi[fso]$/,label:"an AVIF image",advice:(0,media_advice.
Sl)("avif"),mimeType:"image/avif"},{pattern:/^(mif[12]|msf1|hei[a-z]|hev[a-z]|miaf|MiHE)$/,label:"a HEIC image",advice:media_advice.iP,mimeType:"image/heic"},{pattern:/^crx $/,
label:"a Canon raw photo (CR3)",advice:media_advice.JO,mimeType:"image/x-canon-cr3"},{pattern:/^(jp2 |jpx |jpm |mjp2)$/,label:"a JPEG 2000 image",advice:(0,media_advice.
Sl)("jp2"),mimeType:"image/jp2"}];function readMp4(bytes){const boxes=boxesOf(bytes,0,bytes.size),brands=brandsOf(bytes,boxes),moov=boxes.find(box=>box.type==="\
moov"),truncated=findTruncation(boxes,bytes.size),ruledOut=ruledOutBy(decidingBrand(brands))??(moov?void 0:imageBrand(brands));if(!moov)return ruledOut?(0,content.
qO)(ruledOut.label,ruledOut.advice,ruledOut.mimeType,truncated):withoutIndex(boxes,brands,truncated??"it has no index (moov)");const{tracks,quickTime}=readTracks(
bytes,moov);if(ruledOut){const advice=isAudioOnly(tracks)?ruledOut.audioAdvice:void 0;return(0,content.qO)(ruledOut.label,advice??ruledOut.advice,ruledOut.mimeType,
truncated)}if(brands===null&&quickTime&&!boxes.some(box=>box.type==="moof")){const advice=isAudioOnly(tracks)?(0,media_advice.Ad)("mov"):(0,media_advice.Ki)("mo\
v");return(0,content.qO)("a QuickTime video",advice,"video/quicktime",truncated)}return moov.end>bytes.size&&!hasVideo(tracks)?(0,content.eO)("MP4 without index",
{truncated}):(0,content.eO)(kindOf(tracks,brands?.all??[]),{truncated:truncated??findMissingData(boxes),advice:hasVideo(tracks)?tracks.every(isOfMp4)?media_advice.
Oc:(0,media_advice.J$)("3gp"):null})}function kindOf(tracks,brands){const named3gp=brands.some(brand=>/^3g[efghmprst]./i.test(brand));if(hasVideo(tracks))return named3gp?
/^3g/i.test(brands[0]??"")?"3GP video":"MP4 or 3GP video":"MP4 video";const audio=tracks.filter(isAudio);return audio.length===0?"neither audio nor video":audio.
some(({codec})=>/^(samr|sawb|sawp|sqcp|sevc)$/.test(codec))?"3GP audio":!named3gp&&brands.some(brand=>/^M4[ABP] $/.test(brand))?"M4A audio":"M4A or 3GP audio"}function hasVideo(tracks){
const pictures=tracks.filter(track=>track.handler==="vide"&&!track.isChapterPicture);return pictures.some(track=>!track.isStillPicture)||pictures.length>0&&!tracks.
some(isAudio)}function isAudioOnly(tracks){return tracks.some(isAudio)&&!hasVideo(tracks)}function isAudio(track){return track.handler==="soun"}function isOfMp4({
handler,codec}){return handler==="soun"?codec==="mp4a":handler!=="vide"||/^(avc[1-4]|hev1|hvc1|mp4v)$/.test(codec)}function withoutIndex(boxes,brands,truncated){
return brands!==null||boxes.some(({type})=>type==="moof"||type==="sidx")?(0,content.eO)("MP4 without index",{truncated}):boxes.every(({type})=>FILLERS.has(type))&&
boxes.some(({type})=>type==="mdat"||type==="wide"||type==="pnot")?(0,content.qO)("a QuickTime video",(0,media_advice.Ki)("mov"),"video/quicktime",truncated):null}
function findTruncation(boxes,size){const last=boxes.at(-1);return!last||last.end<=size||!TOP_BOXES.has(last.type)?null:`its part "${last.type}" reaches past th\
e end of the file`}function findMissingData(boxes){return boxes.some(({type,start,end})=>/^(mdat|imda)$/.test(type)&&end>start)?null:"it has no audio or video d\
ata (mdat)"}function ruledOutBy(brand){return UNSUPPORTED_BRANDS.find(({pattern})=>pattern.test(brand))}function imageBrand(brands){return brands?.all.map(ruledOutBy).
find(found=>found?.mimeType.startsWith("image/"))}function decidingBrand(brands){return brands===null?"":/^mi/.test(brands.major)&&brands.all.includes("avif")?"\
avif":brands.major}function brandsOf(bytes,boxes){const box=boxes.find(({type})=>type==="ftyp")??boxes.find(({type})=>type==="styp");if(!box)return null;const text=bytes.
read(box.start,Math.min(box.end-box.start,4096)).toString("latin1"),major=text.slice(0,4),all=[major];for(let at=8;at+4<=text.length;at+=4)all.push(text.slice(at,
at+4));return{major,all}}})};
