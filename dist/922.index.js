export const id=922,ids=[922],modules={922:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{nameUnsupported:()=>nameUnsupported});var advice=__webpack_require__(5956),catalog=__webpack_require__(3801),content=__webpack_require__(7451);const NAMES={webp:[
"a WebP image",(0,advice.Sl)("webp")],gif:["a GIF image",(0,advice.Sl)("gif")],bmp:["a BMP image",(0,advice.Sl)("bmp")],tif:["a TIFF image",(0,advice.Sl)("tif")],
ico:["an icon (ICO)",(0,advice.Sl)("ico")],cur:["a mouse pointer (CUR)",advice.JO],psd:["a Photoshop image",(0,advice.Sl)("psd")],jxl:["a JPEG XL image",(0,advice.
Sl)("jxl")],jxr:["a JPEG XR image",advice.JO],jls:["a JPEG-LS image",(0,advice.Sl)("jls")],jp2:["a JPEG 2000 image",(0,advice.Sl)("jp2")],jpx:["a JPEG 2000 imag\
e",(0,advice.Sl)("jpx")],jpm:["a JPEG 2000 image",advice.JO],mj2:["a JPEG 2000 video",(0,advice.Ki)("mj2")],j2c:["a JPEG 2000 image",(0,advice.Sl)("j2c")],heic:[
"a HEIC image",advice.iP],avif:["an AVIF image",(0,advice.Sl)("avif")],cr2:["a Canon raw photo",advice.JO],cr3:["a Canon raw photo",advice.JO],nef:["a Nikon raw\
 photo",advice.JO],arw:["a Sony raw photo",advice.JO],dng:["a raw photo (DNG)",advice.JO],raf:["a Fuji raw photo",advice.JO],orf:["an Olympus raw photo",advice.
JO],xcf:["a GIMP image",advice.JO],icns:["a macOS icon (ICNS)",advice.JO],ktx:["a texture (KTX)",advice.JO],mp1:["an MPEG audio file",(0,advice.z7)("mp1")],mp2:[
"an MP2 audio file",(0,advice.z7)("mp2")],mp3:["an MP3 audio file",(0,advice.z7)("mp3")],aac:["raw AAC audio (ADTS)",(0,advice.z7)("aac")],amr:["an AMR recordin\
g",(0,advice.z7)("amr")],wav:["a WAV audio file",(0,advice.z7)("wav")],flac:["a FLAC audio file",(0,advice.z7)("flac")],ogg:["an Ogg file",(0,advice.L_)("ogg")],
oga:["an Ogg audio file",(0,advice.z7)("oga")],opus:["an Opus recording",(0,advice.z7)("opus")],spx:["a Speex recording",(0,advice.z7)("spx")],aif:["an AIFF aud\
io file",(0,advice.z7)("aif")],caf:["a Core Audio recording (CAF)",(0,advice.z7)("caf")],wv:["a WavPack audio file",(0,advice.z7)("wv")],mid:["a MIDI file",advice.
Gp],ac3:["an AC-3 audio file",(0,advice.z7)("ac3")],ape:["a Monkey's Audio file",(0,advice.z7)("ape")],wma:["a Windows Media audio file",(0,advice.z7)("wma")],asf:[
"a Windows Media file",(0,advice.Ki)("asf")],wmv:["a Windows Media video",(0,advice.Ki)("wmv")],mkv:["a Matroska video",(0,advice.Ki)("mkv")],webm:["a WebM vide\
o",(0,advice.Ki)("webm")],avi:["an AVI video",(0,advice.Ki)("avi")],mov:["a QuickTime video",(0,advice.Ki)("mov")],flv:["a Flash video",(0,advice.Ki)("flv")],mxf:[
"an MXF video",(0,advice.Ki)("mxf")],mpg:["an MPEG video",(0,advice.Ki)("mpg")],mts:["an MPEG transport stream",(0,advice.Ki)("mts")],ogv:["an Ogg video",(0,advice.
Ki)("ogv")],"3g2":["a 3G2 video",(0,advice.Ki)("3g2")],rm:["a RealMedia file",(0,advice.Ki)("rm")],rtf:["an RTF document",(0,advice.hY)("DOCX","rtf")],ps:["a Po\
stScript document",advice.m2],eps:["an EPS drawing",advice.JO],mobi:["a Mobipocket book",advice.qD],djvu:["a DjVu document",advice.KD],chm:["a Windows help file",
advice.qD],swf:["a Flash video",advice.TO],zip:["a ZIP archive",advice.BM],rar:["a RAR archive",advice.BM],"7z":["a 7-Zip archive",advice.BM],gz:["a gzip archiv\
e",advice.BM],"tar.gz":["a tar.gz archive",advice.BM],tar:["a tar archive",advice.BM],bz2:["a bzip2 archive",advice.BM],xz:["an XZ archive",advice.BM],zst:["a Z\
standard archive",advice.BM],lz:["an Lzip archive",advice.BM],lz4:["an LZ4 archive",advice.BM],cab:["a Windows cabinet",advice.BM],deb:["a Debian package",advice.
BM],rpm:["an RPM package",advice.BM],crx:["a Chrome extension",advice.BM],iso:["a CD image",advice.BM],dmg:["a macOS disk image",advice.BM],exe:["a Windows prog\
ram",advice.mM],elf:["a Linux program",advice.mM],macho:["a macOS program",advice.mM],wasm:["a WebAssembly module",advice.mM],class:["a Java class",advice.mM],sqlite:[
"an SQLite database",advice.mM],ttf:["a font",advice.mM],otf:["a font",advice.mM],woff:["a web font",advice.mM],woff2:["a web font",advice.mM]},MAGIC=[[0,`\x8AMNG\r\


`,"an MNG animation",advice.JO],[0,`\x8BJNG\r

`,"a JNG image",advice.JO],[0,"\xFF\xD8\xFF\xF7","a JPEG-LS image",(0,advice.Sl)("jls")],[0,"\xFFO\xFFQ","a JPEG 2000 image",(0,advice.Sl)("jp2")],[0,"gimp xcf",
"a GIMP image",advice.JO],[0,"\0\0\0\0\0","a TGA image",(0,advice.Sl)("tga")],[0,`\0\0
\0\0\0`,"a TGA image",(0,advice.Sl)("tga")],[0,`
\b`,"a PCX image",(0,advice.Sl)("pcx")],[0,"DDS |\0\0\0","a texture (DDS)",(0,advice.Sl)("dds")],[0,"qoif","a QOI image",(0,advice.Sl)("qoi")],[0,"v/1","an O\
penEXR image",(0,advice.Sl)("exr")],[40," EMF","a Windows metafile (EMF)",advice.JO],[0,"\xD7\xCD\xC6\x9A","a Windows metafile (WMF)",advice.JO],[0,"#!AMR","an \
AMR recording",(0,advice.z7)("amr")],[0,"#!SILK","a SILK recording",advice.Gp],[0,"\xFFWPC","a WordPerfect document",advice.qD],[0,"1\xBE\0\0","a Windows Write \
document",advice.zY],[0,"2\xBE\0\0","a Windows Write document",advice.zY],[0,"\xDB\xA5","a Word 2 document",advice.zY],[0,"\x9B\xA5","a Word 1 document",advice.
zY],[0,"\xFE7\0","a Word 4 document for Macintosh",advice.zY],[0,"\xFE7\0#","a Word 5 document for Macintosh",advice.zY],[0,"	\0\0","an Excel 2 worksheet",advice.
Iy],[0,"	\0","an Excel 3 worksheet",advice.Iy],[0,"	\0","an Excel 4 worksheet",advice.Iy],[0,"	\b","an Excel worksheet without its container (OLE)",advice.Iy],
[0,"AT&TFORM","a DjVu document",advice.KD],[60,"BOOKMOBI","a Mobipocket book",advice.qD],[257,"ustar","a tar archive",advice.BM],[0,"\x9D","a compressed file (\
.Z)",advice.BM],[0,"MSCF","a Windows cabinet",advice.BM],[0,"!<arch>","a Unix archive",advice.BM],[0,"07070","a cpio archive",advice.BM],[0,"\xC7q","a cpio arch\
ive",advice.BM]];async function nameUnsupported(head){if(head.every(byte=>byte===0))return(0,content.qO)("nothing but zero bytes",advice.$I);const magic=MAGIC.find(
([at,bytes])=>head.toString("latin1",at,at+bytes.length)===bytes);if(magic)return(0,content.qO)(magic[2],magic[3]);const type=await typeOf(head),name=type&&NAMES[type.
ext];return type&&name?(0,content.qO)(name[0],name[1],type.mime):type&&!ALLOWED_TYPES.has(type.mime)?(0,content.qO)(`a file of the type ${type.mime}`,null,type.
mime):(0,content.qO)("of an unknown format","Check that it is complete, and was written by the right program.")}const ALLOWED_TYPES=new Set(Object.values(catalog.
hR).map(({mimeType})=>mimeType));async function typeOf(head){try{const{fileTypeFromBuffer}=await __webpack_require__.e(791).then(__webpack_require__.bind(__webpack_require__,
2791));return await fileTypeFromBuffer(head)??null}catch{return null}}})};
