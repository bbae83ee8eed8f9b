export const id=898,ids=[898],modules={898:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{nameUnsupported:()=>nameUnsupported});var _catalog_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3801),_content_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7451);const ADVICE={image:"It is not accepted: convert it to PNG or JPEG.",audio:"It is not accepted: convert it to M4A (AAC).",video:"It is not accepted: conve\
rt it to MP4 (H.264).",document:"It is not accepted: export it as PDF.",office:"It is too old to be accepted: save it as DOCX or XLSX, or export it as PDF.",data:"\
It is not accepted: send a link to it instead.",archive:"Divar accepts no archives: send the files in it one by one.",program:"Divar accepts no programs: send a\
 link instead."},NAMES={webp:["a WebP image","image"],gif:["a GIF image","image"],bmp:["a BMP image","image"],tif:["a TIFF image","image"],ico:["an icon (ICO)",
"image"],cur:["a mouse pointer (CUR)","image"],psd:["a Photoshop image","image"],jxl:["a JPEG XL image","image"],jxr:["a JPEG XR image","image"],jls:["a JPEG-LS\
 image","image"],jp2:["a JPEG 2000 image","image"],jpx:["a JPEG 2000 image","image"],jpm:["a JPEG 2000 image","image"],mj2:["a JPEG 2000 video","video"],j2c:["a\
 JPEG 2000 image","image"],heic:["a HEIC image","image"],avif:["an AVIF image","image"],cr2:["a Canon raw photo","image"],cr3:["a Canon raw photo","image"],nef:[
"a Nikon raw photo","image"],arw:["a Sony raw photo","image"],dng:["a raw photo (DNG)","image"],raf:["a Fuji raw photo","image"],orf:["an Olympus raw photo","im\
age"],xcf:["a GIMP image","image"],icns:["a macOS icon (ICNS)","image"],ktx:["a texture (KTX)","image"],mp1:["an MPEG audio file","audio"],mp2:["an MP2 audio fi\
le","audio"],mp3:["an MP3 audio file","audio"],aac:["raw AAC audio (ADTS)","audio"],amr:["an AMR recording","audio"],wav:["a WAV audio file","audio"],flac:["a F\
LAC audio file","audio"],ogg:["an Ogg file","audio"],oga:["an Ogg audio file","audio"],opus:["an Opus recording","audio"],spx:["a Speex recording","audio"],aif:[
"an AIFF audio file","audio"],caf:["a Core Audio recording (CAF)","audio"],wv:["a WavPack audio file","audio"],mid:["a MIDI file","audio"],ac3:["an AC-3 audio f\
ile","audio"],ape:["a Monkey's Audio file","audio"],wma:["a Windows Media audio file","audio"],asf:["a Windows Media file","video"],wmv:["a Windows Media video",
"video"],mkv:["a Matroska video","video"],webm:["a WebM video","video"],avi:["an AVI video","video"],mov:["a QuickTime video","video"],flv:["a Flash video","vid\
eo"],mxf:["an MXF video","video"],mpg:["an MPEG video","video"],mts:["an MPEG transport stream","video"],ogv:["an Ogg video","video"],"3g2":["a 3G2 video","vide\
o"],rm:["a RealMedia file","video"],rtf:["an RTF document","document"],ps:["a PostScript document","document"],eps:["an EPS drawing","document"],mobi:["a Mobipo\
cket book","document"],djvu:["a DjVu document","document"],chm:["a Windows help file","document"],swf:["a Flash video","video"],zip:["a ZIP archive","archive"],
rar:["a RAR archive","archive"],"7z":["a 7-Zip archive","archive"],gz:["a gzip archive","archive"],"tar.gz":["a tar.gz archive","archive"],tar:["a tar archive",
"archive"],bz2:["a bzip2 archive","archive"],xz:["an XZ archive","archive"],zst:["a Zstandard archive","archive"],lz:["an Lzip archive","archive"],lz4:["an LZ4 \
archive","archive"],cab:["a Windows cabinet","archive"],deb:["a Debian package","archive"],rpm:["an RPM package","archive"],crx:["a Chrome extension","archive"],
iso:["a CD image","archive"],dmg:["a macOS disk image","archive"],exe:["a Windows program","program"],elf:["a Linux program","program"],macho:["a macOS program",
"program"],wasm:["a WebAssembly module","program"],class:["a Java class","program"],sqlite:["an SQLite database","data"],ttf:["a font","data"],otf:["a font","da\
ta"],woff:["a web font","data"],woff2:["a web font","data"]},MAGIC=[[0,`\x8AMNG\r

`,"an MNG animation","image"],[0,`\x8BJNG\r

`,"a JNG image","image"],[0,"\xFF\xD8\xFF\xF7","a JPEG-LS image","image"],[0,"\xFFO\xFFQ","a JPEG 2000 image","image"],[0,"gimp xcf","a GIMP image","image"],[0,
"\0\0\0\0\0","a TGA image","image"],[0,`\0\0
\0\0\0`,"a TGA image","image"],[0,`
\b`,"a PCX image","image"],[0,"DDS |\0\0\0","a texture (DDS)","image"],[0,"qoif","a QOI image","image"],[0,"v/1","an OpenEXR image","image"],[40," EMF","a Wi\
ndows metafile (EMF)","image"],[0,"\xD7\xCD\xC6\x9A","a Windows metafile (WMF)","image"],[0,"#!AMR","an AMR recording","audio"],[0,"#!SILK","a SILK recording","\
audio"],[0,"\xFFWPC","a WordPerfect document","document"],[0,"1\xBE\0\0","a Windows Write document","office"],[0,"2\xBE\0\0","a Windows Write document","office"],
[0,"\xDB\xA5-\0","a Word 2 document","office"],[0,"\x9B\xA5","a Word 1 document","office"],[0,"	\0\0","an Excel 2 worksheet","office"],[0,"	\0","an Excel 3 w\
orksheet","office"],[0,"	\0","an Excel 4 worksheet","office"],[0,"	\b","an Excel sheet without its container","office"],[0,"AT&TFORM","a DjVu document","docum\
ent"],[60,"BOOKMOBI","a Mobipocket book","document"],[257,"ustar","a tar archive","archive"],[0,"\x9D","a compressed file (.Z)","archive"],[0,"MSCF","a Windows\
 cabinet","archive"],[0,"!<arch>","a Unix archive","archive"],[0,"07070","a cpio archive","archive"],[0,"\xC7q","a cpio archive","archive"]];async function nameUnsupported(head){
if(isNothing(head))return(0,_content_js__WEBPACK_IMPORTED_MODULE_1__.qO)("nothing but zero bytes","Write it again: a full disk or a broken download leaves such \
files.");const magic=MAGIC.find(([at,bytes])=>head.toString("latin1",at,at+bytes.length)===bytes);if(magic)return(0,_content_js__WEBPACK_IMPORTED_MODULE_1__.qO)(
magic[2],ADVICE[magic[3]]);const type=await typeOf(head),name=type&&NAMES[type.ext];return type&&name?(0,_content_js__WEBPACK_IMPORTED_MODULE_1__.qO)(name[0],ADVICE[name[1]],
type.mime):type&&!ALLOWED_TYPES.has(type.mime)?(0,_content_js__WEBPACK_IMPORTED_MODULE_1__.qO)(`a file of the type ${type.mime}`,null,type.mime):(0,_content_js__WEBPACK_IMPORTED_MODULE_1__.
qO)("of no format that is known here","See that it was written in full, and by the right program.")}const ALLOWED_TYPES=new Set(Object.values(_catalog_js__WEBPACK_IMPORTED_MODULE_0__.
hR).map(({mimeType})=>mimeType));async function typeOf(head){try{const{fileTypeFromBuffer}=await __webpack_require__.e(791).then(__webpack_require__.bind(__webpack_require__,
2791));return await fileTypeFromBuffer(head)??null}catch{return null}}function isNothing(head){return head.every(byte=>byte===0)}})};
