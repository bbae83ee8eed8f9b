export const id=990,ids=[990],modules={5990:((module,__unused_webpack_exports,__webpack_require__)=>{const{parseContentType}=__webpack_require__(4359);function getInstance(cfg){
const headers=cfg.headers,conType=parseContentType(headers["content-type"]);if(!conType)throw new Error("Malformed content type");for(const type of TYPES){if(!type.
detect(conType))continue;const instanceCfg={limits:cfg.limits,headers,conType,highWaterMark:void 0,fileHwm:void 0,defCharset:void 0,defParamCharset:void 0,preservePath:!1};
return cfg.highWaterMark&&(instanceCfg.highWaterMark=cfg.highWaterMark),cfg.fileHwm&&(instanceCfg.fileHwm=cfg.fileHwm),instanceCfg.defCharset=cfg.defCharset,instanceCfg.
defParamCharset=cfg.defParamCharset,instanceCfg.preservePath=cfg.preservePath,new type(instanceCfg)}throw new Error(`Unsupported content type: ${headers["conten\
t-type"]}`)}const TYPES=[__webpack_require__(5548),__webpack_require__(6699)].filter(function(typemod){return typeof typemod.detect=="function"});module.exports=
cfg=>{if((typeof cfg!="object"||cfg===null)&&(cfg={}),typeof cfg.headers!="object"||cfg.headers===null||typeof cfg.headers["content-type"]!="string")throw new Error(
"Missing Content-Type");return getInstance(cfg)}}),5548:((module,__unused_webpack_exports,__webpack_require__)=>{const{Readable,Writable}=__webpack_require__(2203),
StreamSearch=__webpack_require__(8876),{basename,convertToUTF8,getDecoder,parseContentType,parseDisposition}=__webpack_require__(4359),BUF_CRLF=Buffer.from(`\r
`),BUF_CR=Buffer.from("\r"),BUF_DASH=Buffer.from("-");function noop(){}const MAX_HEADER_PAIRS=2e3,MAX_HEADER_SIZE=16*1024,HPARSER_NAME=0,HPARSER_PRE_OWS=1,HPARSER_VALUE=2;
class HeaderParser{constructor(cb){this.header=Object.create(null),this.pairCount=0,this.byteCount=0,this.state=HPARSER_NAME,this.name="",this.value="",this.crlf=
0,this.cb=cb}reset(){this.header=Object.create(null),this.pairCount=0,this.byteCount=0,this.state=HPARSER_NAME,this.name="",this.value="",this.crlf=0}push(chunk,pos,end){
let start=pos;for(;pos<end;)switch(this.state){case HPARSER_NAME:{let done=!1;for(;pos<end;++pos){if(this.byteCount===MAX_HEADER_SIZE)return-1;++this.byteCount;
const code=chunk[pos];if(TOKEN[code]!==1){if(code!==58||(this.name+=chunk.latin1Slice(start,pos),this.name.length===0))return-1;++pos,done=!0,this.state=HPARSER_PRE_OWS;
break}}if(!done){this.name+=chunk.latin1Slice(start,pos);break}}case HPARSER_PRE_OWS:{let done=!1;for(;pos<end;++pos){if(this.byteCount===MAX_HEADER_SIZE)return-1;
++this.byteCount;const code=chunk[pos];if(code!==32&&code!==9){start=pos,done=!0,this.state=HPARSER_VALUE;break}}if(!done)break}case HPARSER_VALUE:switch(this.crlf){case 0:
for(;pos<end;++pos){if(this.byteCount===MAX_HEADER_SIZE)return-1;++this.byteCount;const code=chunk[pos];if(FIELD_VCHAR[code]!==1){if(code!==13)return-1;++this.crlf;
break}}this.value+=chunk.latin1Slice(start,pos++);break;case 1:if(this.byteCount===MAX_HEADER_SIZE||(++this.byteCount,chunk[pos++]!==10))return-1;++this.crlf;break;case 2:{
if(this.byteCount===MAX_HEADER_SIZE)return-1;++this.byteCount;const code=chunk[pos];code===32||code===9?(start=pos,this.crlf=0):(++this.pairCount<MAX_HEADER_PAIRS&&
(this.name=this.name.toLowerCase(),this.header[this.name]===void 0?this.header[this.name]=[this.value]:this.header[this.name].push(this.value)),code===13?(++this.
crlf,++pos):(start=pos,this.crlf=0,this.state=HPARSER_NAME,this.name="",this.value=""));break}case 3:{if(this.byteCount===MAX_HEADER_SIZE||(++this.byteCount,chunk[pos++]!==
10))return-1;const header=this.header;return this.reset(),this.cb(header),pos}}break}return pos}}class FileStream extends Readable{constructor(opts,owner){super(
opts),this.truncated=!1,this._readcb=null,this.once("end",()=>{if(this._read(),--owner._fileEndsLeft===0&&owner._finalcb){const cb=owner._finalcb;owner._finalcb=
null,process.nextTick(cb)}})}_read(n){const cb=this._readcb;cb&&(this._readcb=null,cb())}}const ignoreData={push:(chunk,pos)=>{},destroy:()=>{}};function callAndUnsetCb(self,err){
const cb=self._writecb;self._writecb=null,err?self.destroy(err):cb&&cb()}function nullDecoder(val,hint){return val}class Multipart extends Writable{constructor(cfg){
const streamOpts={autoDestroy:!0,emitClose:!0,highWaterMark:typeof cfg.highWaterMark=="number"?cfg.highWaterMark:void 0};if(super(streamOpts),!cfg.conType.params||
typeof cfg.conType.params.boundary!="string")throw new Error("Multipart: Boundary not found");const boundary=cfg.conType.params.boundary,paramDecoder=typeof cfg.
defParamCharset=="string"&&cfg.defParamCharset?getDecoder(cfg.defParamCharset):nullDecoder,defCharset=cfg.defCharset||"utf8",preservePath=cfg.preservePath,fileOpts={
autoDestroy:!0,emitClose:!0,highWaterMark:typeof cfg.fileHwm=="number"?cfg.fileHwm:void 0},limits=cfg.limits,fieldSizeLimit=limits&&typeof limits.fieldSize=="nu\
mber"?limits.fieldSize:1*1024*1024,fileSizeLimit=limits&&typeof limits.fileSize=="number"?limits.fileSize:1/0,filesLimit=limits&&typeof limits.files=="number"?limits.
files:1/0,fieldsLimit=limits&&typeof limits.fields=="number"?limits.fields:1/0,partsLimit=limits&&typeof limits.parts=="number"?limits.parts:1/0;let parts=-1,fields=0,
files=0,skipPart=!1;this._fileEndsLeft=0,this._fileStream=void 0,this._complete=!1;let fileSize=0,field,fieldSize=0,partCharset,partEncoding,partType,partName,partTruncated=!1,
hitFilesLimit=!1,hitFieldsLimit=!1;this._hparser=null;const hparser=new HeaderParser(header=>{this._hparser=null,skipPart=!1,partType="text/plain",partCharset=defCharset,
partEncoding="7bit",partName=void 0,partTruncated=!1;let filename;if(!header["content-disposition"]){skipPart=!0;return}const disp=parseDisposition(header["cont\
ent-disposition"][0],paramDecoder);if(!disp||disp.type!=="form-data"){skipPart=!0;return}if(disp.params&&(disp.params.name&&(partName=disp.params.name),disp.params["\
filename*"]?filename=disp.params["filename*"]:disp.params.filename&&(filename=disp.params.filename),filename!==void 0&&!preservePath&&(filename=basename(filename))),
header["content-type"]){const conType=parseContentType(header["content-type"][0]);conType&&(partType=`${conType.type}/${conType.subtype}`,conType.params&&typeof conType.
params.charset=="string"&&(partCharset=conType.params.charset.toLowerCase()))}if(header["content-transfer-encoding"]&&(partEncoding=header["content-transfer-enc\
oding"][0].toLowerCase()),partType==="application/octet-stream"||filename!==void 0){if(files===filesLimit){hitFilesLimit||(hitFilesLimit=!0,this.emit("filesLimi\
t")),skipPart=!0;return}if(++files,this.listenerCount("file")===0){skipPart=!0;return}fileSize=0,this._fileStream=new FileStream(fileOpts,this),++this._fileEndsLeft,
this.emit("file",partName,this._fileStream,{filename,encoding:partEncoding,mimeType:partType})}else{if(fields===fieldsLimit){hitFieldsLimit||(hitFieldsLimit=!0,
this.emit("fieldsLimit")),skipPart=!0;return}if(++fields,this.listenerCount("field")===0){skipPart=!0;return}field=[],fieldSize=0}});let matchPostBoundary=0;const ssCb=(isMatch,data,start,end,isDataSafe)=>{
retrydata:for(;data;){if(this._hparser!==null){const ret=this._hparser.push(data,start,end);if(ret===-1){this._hparser=null,hparser.reset(),this.emit("error",new Error(
"Malformed part header"));break}start=ret}if(start===end)break;if(matchPostBoundary!==0){if(matchPostBoundary===1){switch(data[start]){case 45:matchPostBoundary=
2,++start;break;case 13:matchPostBoundary=3,++start;break;default:matchPostBoundary=0}if(start===end)return}if(matchPostBoundary===2){if(matchPostBoundary=0,data[start]===
45){this._complete=!0,this._bparser=ignoreData;return}const writecb=this._writecb;this._writecb=noop,ssCb(!1,BUF_DASH,0,1,!1),this._writecb=writecb}else if(matchPostBoundary===
3)if(matchPostBoundary=0,data[start]===10){if(++start,parts>=partsLimit||(this._hparser=hparser,start===end))break;continue retrydata}else{const writecb=this._writecb;
this._writecb=noop,ssCb(!1,BUF_CR,0,1,!1),this._writecb=writecb}}if(!skipPart){if(this._fileStream){let chunk;const actualLen=Math.min(end-start,fileSizeLimit-fileSize);
isDataSafe?chunk=data.slice(start,start+actualLen):(chunk=Buffer.allocUnsafe(actualLen),data.copy(chunk,0,start,start+actualLen)),fileSize+=chunk.length,fileSize===
fileSizeLimit?(chunk.length>0&&this._fileStream.push(chunk),this._fileStream.emit("limit"),this._fileStream.truncated=!0,skipPart=!0):this._fileStream.push(chunk)||
(this._writecb&&(this._fileStream._readcb=this._writecb),this._writecb=null)}else if(field!==void 0){let chunk;const actualLen=Math.min(end-start,fieldSizeLimit-
fieldSize);isDataSafe?chunk=data.slice(start,start+actualLen):(chunk=Buffer.allocUnsafe(actualLen),data.copy(chunk,0,start,start+actualLen)),fieldSize+=actualLen,
field.push(chunk),fieldSize===fieldSizeLimit&&(skipPart=!0,partTruncated=!0)}}break}if(isMatch){if(matchPostBoundary=1,this._fileStream)this._fileStream.push(null),
this._fileStream=null;else if(field!==void 0){let data2;switch(field.length){case 0:data2="";break;case 1:data2=convertToUTF8(field[0],partCharset,0);break;default:
data2=convertToUTF8(Buffer.concat(field,fieldSize),partCharset,0)}field=void 0,fieldSize=0,this.emit("field",partName,data2,{nameTruncated:!1,valueTruncated:partTruncated,
encoding:partEncoding,mimeType:partType})}++parts===partsLimit&&this.emit("partsLimit")}};this._bparser=new StreamSearch(`\r
--${boundary}`,ssCb),this._writecb=null,this._finalcb=null,this.write(BUF_CRLF)}static detect(conType){return conType.type==="multipart"&&conType.subtype==="for\
m-data"}_write(chunk,enc,cb){this._writecb=cb,this._bparser.push(chunk,0),this._writecb&&callAndUnsetCb(this)}_destroy(err,cb){this._hparser=null,this._bparser=
ignoreData,err||(err=checkEndState(this));const fileStream=this._fileStream;fileStream&&(this._fileStream=null,fileStream.destroy(err)),cb(err)}_final(cb){if(this.
_bparser.destroy(),!this._complete)return cb(new Error("Unexpected end of form"));this._fileEndsLeft?this._finalcb=finalcb.bind(null,this,cb):finalcb(this,cb)}}
function finalcb(self,cb,err){if(err)return cb(err);err=checkEndState(self),cb(err)}function checkEndState(self){if(self._hparser)return new Error("Malformed pa\
rt header");const fileStream=self._fileStream;if(fileStream&&(self._fileStream=null,fileStream.destroy(new Error("Unexpected end of file"))),!self._complete)return new Error(
"Unexpected end of form")}const TOKEN=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,
0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],FIELD_VCHAR=[0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1];module.exports=Multipart}),6699:((module,__unused_webpack_exports,__webpack_require__)=>{
const{Writable}=__webpack_require__(2203),{getDecoder}=__webpack_require__(4359);class URLEncoded extends Writable{constructor(cfg){const streamOpts={autoDestroy:!0,
emitClose:!0,highWaterMark:typeof cfg.highWaterMark=="number"?cfg.highWaterMark:void 0};super(streamOpts);let charset=cfg.defCharset||"utf8";cfg.conType.params&&
typeof cfg.conType.params.charset=="string"&&(charset=cfg.conType.params.charset),this.charset=charset;const limits=cfg.limits;this.fieldSizeLimit=limits&&typeof limits.
fieldSize=="number"?limits.fieldSize:1*1024*1024,this.fieldsLimit=limits&&typeof limits.fields=="number"?limits.fields:1/0,this.fieldNameSizeLimit=limits&&typeof limits.
fieldNameSize=="number"?limits.fieldNameSize:100,this._inKey=!0,this._keyTrunc=!1,this._valTrunc=!1,this._bytesKey=0,this._bytesVal=0,this._fields=0,this._key="",
this._val="",this._byte=-2,this._lastPos=0,this._encode=0,this._decoder=getDecoder(charset)}static detect(conType){return conType.type==="application"&&conType.
subtype==="x-www-form-urlencoded"}_write(chunk,enc,cb){if(this._fields>=this.fieldsLimit)return cb();let i=0;const len=chunk.length;if(this._lastPos=0,this._byte!==
-2){if(i=readPctEnc(this,chunk,i,len),i===-1)return cb(new Error("Malformed urlencoded form"));if(i>=len)return cb();this._inKey?++this._bytesKey:++this._bytesVal}
main:for(;i<len;)if(this._inKey){for(i=skipKeyBytes(this,chunk,i,len);i<len;){switch(chunk[i]){case 61:this._lastPos<i&&(this._key+=chunk.latin1Slice(this._lastPos,
i)),this._lastPos=++i,this._key=this._decoder(this._key,this._encode),this._encode=0,this._inKey=!1;continue main;case 38:if(this._lastPos<i&&(this._key+=chunk.
latin1Slice(this._lastPos,i)),this._lastPos=++i,this._key=this._decoder(this._key,this._encode),this._encode=0,this._bytesKey>0&&this.emit("field",this._key,"",
{nameTruncated:this._keyTrunc,valueTruncated:!1,encoding:this.charset,mimeType:"text/plain"}),this._key="",this._val="",this._keyTrunc=!1,this._valTrunc=!1,this.
_bytesKey=0,this._bytesVal=0,++this._fields>=this.fieldsLimit)return this.emit("fieldsLimit"),cb();continue;case 43:this._lastPos<i&&(this._key+=chunk.latin1Slice(
this._lastPos,i)),this._key+=" ",this._lastPos=i+1;break;case 37:if(this._encode===0&&(this._encode=1),this._lastPos<i&&(this._key+=chunk.latin1Slice(this._lastPos,
i)),this._lastPos=i+1,this._byte=-1,i=readPctEnc(this,chunk,i+1,len),i===-1)return cb(new Error("Malformed urlencoded form"));if(i>=len)return cb();++this._bytesKey,
i=skipKeyBytes(this,chunk,i,len);continue}++i,++this._bytesKey,i=skipKeyBytes(this,chunk,i,len)}this._lastPos<i&&(this._key+=chunk.latin1Slice(this._lastPos,i))}else{
for(i=skipValBytes(this,chunk,i,len);i<len;){switch(chunk[i]){case 38:if(this._lastPos<i&&(this._val+=chunk.latin1Slice(this._lastPos,i)),this._lastPos=++i,this.
_inKey=!0,this._val=this._decoder(this._val,this._encode),this._encode=0,(this._bytesKey>0||this._bytesVal>0)&&this.emit("field",this._key,this._val,{nameTruncated:this.
_keyTrunc,valueTruncated:this._valTrunc,encoding:this.charset,mimeType:"text/plain"}),this._key="",this._val="",this._keyTrunc=!1,this._valTrunc=!1,this._bytesKey=
0,this._bytesVal=0,++this._fields>=this.fieldsLimit)return this.emit("fieldsLimit"),cb();continue main;case 43:this._lastPos<i&&(this._val+=chunk.latin1Slice(this.
_lastPos,i)),this._val+=" ",this._lastPos=i+1;break;case 37:if(this._encode===0&&(this._encode=1),this._lastPos<i&&(this._val+=chunk.latin1Slice(this._lastPos,i)),
this._lastPos=i+1,this._byte=-1,i=readPctEnc(this,chunk,i+1,len),i===-1)return cb(new Error("Malformed urlencoded form"));if(i>=len)return cb();++this._bytesVal,
i=skipValBytes(this,chunk,i,len);continue}++i,++this._bytesVal,i=skipValBytes(this,chunk,i,len)}this._lastPos<i&&(this._val+=chunk.latin1Slice(this._lastPos,i))}
cb()}_final(cb){if(this._byte!==-2)return cb(new Error("Malformed urlencoded form"));(!this._inKey||this._bytesKey>0||this._bytesVal>0)&&(this._inKey?this._key=
this._decoder(this._key,this._encode):this._val=this._decoder(this._val,this._encode),this.emit("field",this._key,this._val,{nameTruncated:this._keyTrunc,valueTruncated:this.
_valTrunc,encoding:this.charset,mimeType:"text/plain"})),cb()}}function readPctEnc(self,chunk,pos,len){if(pos>=len)return len;if(self._byte===-1){const hexUpper=HEX_VALUES[chunk[pos++]];
if(hexUpper===-1)return-1;if(hexUpper>=8&&(self._encode=2),pos<len){const hexLower=HEX_VALUES[chunk[pos++]];if(hexLower===-1)return-1;self._inKey?self._key+=String.
fromCharCode((hexUpper<<4)+hexLower):self._val+=String.fromCharCode((hexUpper<<4)+hexLower),self._byte=-2,self._lastPos=pos}else self._byte=hexUpper}else{const hexLower=HEX_VALUES[chunk[pos++]];
if(hexLower===-1)return-1;self._inKey?self._key+=String.fromCharCode((self._byte<<4)+hexLower):self._val+=String.fromCharCode((self._byte<<4)+hexLower),self._byte=
-2,self._lastPos=pos}return pos}function skipKeyBytes(self,chunk,pos,len){if(self._bytesKey>self.fieldNameSizeLimit){for(self._keyTrunc||self._lastPos<pos&&(self.
_key+=chunk.latin1Slice(self._lastPos,pos-1)),self._keyTrunc=!0;pos<len;++pos){const code=chunk[pos];if(code===61||code===38)break;++self._bytesKey}self._lastPos=
pos}return pos}function skipValBytes(self,chunk,pos,len){if(self._bytesVal>self.fieldSizeLimit){for(self._valTrunc||self._lastPos<pos&&(self._val+=chunk.latin1Slice(
self._lastPos,pos-1)),self._valTrunc=!0;pos<len&&chunk[pos]!==38;++pos)++self._bytesVal;self._lastPos=pos}return pos}const HEX_VALUES=[-1,-1,-1,-1,-1,-1,-1,-1,-1,
-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,1,2,3,4,5,6,7,8,9,-1,-1,-1,-1,-1,-1,-1,10,
11,12,13,14,15,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,10,11,12,13,14,15,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,
-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,
-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,
-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1];module.exports=URLEncoded}),4359:(function(module){function parseContentType(str){
if(str.length===0)return;const params=Object.create(null);let i=0;for(;i<str.length;++i){const code=str.charCodeAt(i);if(TOKEN[code]!==1){if(code!==47||i===0)return;
break}}if(i===str.length)return;const type=str.slice(0,i).toLowerCase(),subtypeStart=++i;for(;i<str.length;++i){const code=str.charCodeAt(i);if(TOKEN[code]!==1){
if(i===subtypeStart||parseContentTypeParams(str,i,params)===void 0)return;break}}if(i===subtypeStart)return;const subtype=str.slice(subtypeStart,i).toLowerCase();
return{type,subtype,params}}function parseContentTypeParams(str,i,params){for(;i<str.length;){for(;i<str.length;++i){const code=str.charCodeAt(i);if(code!==32&&
code!==9)break}if(i===str.length)break;if(str.charCodeAt(i++)!==59)return;for(;i<str.length;++i){const code=str.charCodeAt(i);if(code!==32&&code!==9)break}if(i===
str.length)return;let name;const nameStart=i;for(;i<str.length;++i){const code=str.charCodeAt(i);if(TOKEN[code]!==1){if(code!==61)return;break}}if(i===str.length||
(name=str.slice(nameStart,i),++i,i===str.length))return;let value="",valueStart;if(str.charCodeAt(i)===34){valueStart=++i;let escaping=!1;for(;i<str.length;++i){
const code=str.charCodeAt(i);if(code===92){escaping?(valueStart=i,escaping=!1):(value+=str.slice(valueStart,i),escaping=!0);continue}if(code===34){if(escaping){
valueStart=i,escaping=!1;continue}value+=str.slice(valueStart,i);break}if(escaping&&(valueStart=i-1,escaping=!1),QDTEXT[code]!==1)return}if(i===str.length)return;
++i}else{for(valueStart=i;i<str.length;++i){const code=str.charCodeAt(i);if(TOKEN[code]!==1){if(i===valueStart)return;break}}value=str.slice(valueStart,i)}name=
name.toLowerCase(),params[name]===void 0&&(params[name]=value)}return params}function parseDisposition(str,defDecoder){if(str.length===0)return;const params=Object.
create(null);let i=0;for(;i<str.length;++i){const code=str.charCodeAt(i);if(TOKEN[code]!==1){if(parseDispositionParams(str,i,params,defDecoder)===void 0)return;
break}}return{type:str.slice(0,i).toLowerCase(),params}}function parseDispositionParams(str,i,params,defDecoder){for(;i<str.length;){for(;i<str.length;++i){const code=str.
charCodeAt(i);if(code!==32&&code!==9)break}if(i===str.length)break;if(str.charCodeAt(i++)!==59)return;for(;i<str.length;++i){const code=str.charCodeAt(i);if(code!==
32&&code!==9)break}if(i===str.length)return;let name;const nameStart=i;for(;i<str.length;++i){const code=str.charCodeAt(i);if(TOKEN[code]!==1){if(code===61)break;
return}}if(i===str.length)return;let value="",valueStart,charset;if(name=str.slice(nameStart,i),name.charCodeAt(name.length-1)===42){const charsetStart=++i;for(;i<
str.length;++i){const code=str.charCodeAt(i);if(CHARSET[code]!==1){if(code!==39)return;break}}if(i===str.length)return;for(charset=str.slice(charsetStart,i),++i;i<
str.length&&str.charCodeAt(i)!==39;++i);if(i===str.length||(++i,i===str.length))return;valueStart=i;let encode=0;for(;i<str.length;++i){const code=str.charCodeAt(
i);if(EXTENDED_VALUE[code]!==1){if(code===37){let hexUpper,hexLower;if(i+2<str.length&&(hexUpper=HEX_VALUES[str.charCodeAt(i+1)])!==-1&&(hexLower=HEX_VALUES[str.
charCodeAt(i+2)])!==-1){const byteVal=(hexUpper<<4)+hexLower;value+=str.slice(valueStart,i),value+=String.fromCharCode(byteVal),i+=2,valueStart=i+1,byteVal>=128?
encode=2:encode===0&&(encode=1);continue}return}break}}if(value+=str.slice(valueStart,i),value=convertToUTF8(value,charset,encode),value===void 0)return}else{if(++i,
i===str.length)return;if(str.charCodeAt(i)===34){valueStart=++i;let escaping=!1;for(;i<str.length;++i){const code=str.charCodeAt(i);if(code===92){escaping?(valueStart=
i,escaping=!1):(value+=str.slice(valueStart,i),escaping=!0);continue}if(code===34){if(escaping){valueStart=i,escaping=!1;continue}value+=str.slice(valueStart,i);
break}if(escaping&&(valueStart=i-1,escaping=!1),QDTEXT[code]!==1)return}if(i===str.length)return;++i}else{for(valueStart=i;i<str.length;++i){const code=str.charCodeAt(
i);if(TOKEN[code]!==1){if(i===valueStart)return;break}}value=str.slice(valueStart,i)}if(value=defDecoder(value,2),value===void 0)return}name=name.toLowerCase(),
params[name]===void 0&&(params[name]=value)}return params}function getDecoder(charset){let lc;for(;;)switch(charset){case"utf-8":case"utf8":return decoders.utf8;case"\
latin1":case"ascii":case"us-ascii":case"iso-8859-1":case"iso8859-1":case"iso88591":case"iso_8859-1":case"windows-1252":case"iso_8859-1:1987":case"cp1252":case"x\
-cp1252":return decoders.latin1;case"utf16le":case"utf-16le":case"ucs2":case"ucs-2":return decoders.utf16le;case"base64":return decoders.base64;default:if(lc===
void 0){lc=!0,charset=charset.toLowerCase();continue}return decoders.other.bind(charset)}}const decoders={utf8:(data,hint)=>{if(data.length===0)return"";if(typeof data==
"string"){if(hint<2)return data;data=Buffer.from(data,"latin1")}return data.utf8Slice(0,data.length)},latin1:(data,hint)=>data.length===0?"":typeof data=="strin\
g"?data:data.latin1Slice(0,data.length),utf16le:(data,hint)=>data.length===0?"":(typeof data=="string"&&(data=Buffer.from(data,"latin1")),data.ucs2Slice(0,data.
length)),base64:(data,hint)=>data.length===0?"":(typeof data=="string"&&(data=Buffer.from(data,"latin1")),data.base64Slice(0,data.length)),other:(data,hint)=>{if(data.
length===0)return"";typeof data=="string"&&(data=Buffer.from(data,"latin1"));try{return new TextDecoder(this).decode(data)}catch{}}};function convertToUTF8(data,charset,hint){
const decode=getDecoder(charset);if(decode)return decode(data,hint)}function basename(path){if(typeof path!="string")return"";for(let i=path.length-1;i>=0;--i)switch(path.
charCodeAt(i)){case 47:case 92:return path=path.slice(i+1),path===".."||path==="."?"":path}return path===".."||path==="."?"":path}const TOKEN=[0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0],QDTEXT=[0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],CHARSET=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,0,0,0,0,1,0,1,0,0,
1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],EXTENDED_VALUE=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,0,0,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],HEX_VALUES=[-1,
-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,1,2,3,4,5,6,7,8,9,
-1,-1,-1,-1,-1,-1,-1,10,11,12,13,14,15,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,10,11,12,13,14,15,-1,-1,-1,-1,-1,-1,-1,-1,-1,
-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,
-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,
-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1];module.exports={basename,convertToUTF8,getDecoder,parseContentType,
parseDisposition}}),8876:(module=>{function memcmp(buf1,pos1,buf2,pos2,num){for(let i=0;i<num;++i)if(buf1[pos1+i]!==buf2[pos2+i])return!1;return!0}class SBMH{constructor(needle,cb){
if(typeof cb!="function")throw new Error("Missing match callback");if(typeof needle=="string")needle=Buffer.from(needle);else if(!Buffer.isBuffer(needle))throw new Error(
`Expected Buffer for needle, got ${typeof needle}`);const needleLen=needle.length;if(this.maxMatches=1/0,this.matches=0,this._cb=cb,this._lookbehindSize=0,this.
_needle=needle,this._bufPos=0,this._lookbehind=Buffer.allocUnsafe(needleLen),this._occ=[needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,
needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen,needleLen],needleLen>1)for(let i=0;i<needleLen-1;++i)this._occ[needle[i]]=needleLen-1-i}reset(){
this.matches=0,this._lookbehindSize=0,this._bufPos=0}push(chunk,pos){let result;Buffer.isBuffer(chunk)||(chunk=Buffer.from(chunk,"latin1"));const chunkLen=chunk.
length;for(this._bufPos=pos||0;result!==chunkLen&&this.matches<this.maxMatches;)result=feed(this,chunk);return result}destroy(){const lbSize=this._lookbehindSize;
lbSize&&this._cb(!1,this._lookbehind,0,lbSize,!1),this.reset()}}function feed(self,data){const len=data.length,needle=self._needle,needleLen=needle.length;let pos=-self.
_lookbehindSize;const lastNeedleCharPos=needleLen-1,lastNeedleChar=needle[lastNeedleCharPos],end=len-needleLen,occ=self._occ,lookbehind=self._lookbehind;if(pos<
0){for(;pos<0&&pos<=end;){const nextPos=pos+lastNeedleCharPos,ch=nextPos<0?lookbehind[self._lookbehindSize+nextPos]:data[nextPos];if(ch===lastNeedleChar&&matchNeedle(
self,data,pos,lastNeedleCharPos))return self._lookbehindSize=0,++self.matches,pos>-self._lookbehindSize?self._cb(!0,lookbehind,0,self._lookbehindSize+pos,!1):self.
_cb(!0,void 0,0,0,!0),self._bufPos=pos+needleLen;pos+=occ[ch]}for(;pos<0&&!matchNeedle(self,data,pos,len-pos);)++pos;if(pos<0){const bytesToCutOff=self._lookbehindSize+
pos;return bytesToCutOff>0&&self._cb(!1,lookbehind,0,bytesToCutOff,!1),self._lookbehindSize-=bytesToCutOff,lookbehind.copy(lookbehind,0,bytesToCutOff,self._lookbehindSize),
lookbehind.set(data,self._lookbehindSize),self._lookbehindSize+=len,self._bufPos=len,len}self._cb(!1,lookbehind,0,self._lookbehindSize,!1),self._lookbehindSize=
0}pos+=self._bufPos;const firstNeedleChar=needle[0];for(;pos<=end;){const ch=data[pos+lastNeedleCharPos];if(ch===lastNeedleChar&&data[pos]===firstNeedleChar&&memcmp(
needle,0,data,pos,lastNeedleCharPos))return++self.matches,pos>0?self._cb(!0,data,self._bufPos,pos,!0):self._cb(!0,void 0,0,0,!0),self._bufPos=pos+needleLen;pos+=
occ[ch]}for(;pos<len;){if(data[pos]!==firstNeedleChar||!memcmp(data,pos,needle,0,len-pos)){++pos;continue}data.copy(lookbehind,0,pos,len),self._lookbehindSize=len-
pos;break}return pos>0&&self._cb(!1,data,self._bufPos,pos<len?pos:len,!0),self._bufPos=len,len}function matchNeedle(self,data,pos,len){const lb=self._lookbehind,
lbSize=self._lookbehindSize,needle=self._needle;for(let i=0;i<len;++i,++pos)if((pos<0?lb[lbSize+pos]:data[pos])!==needle[i])return!1;return!0}module.exports=SBMH})};
