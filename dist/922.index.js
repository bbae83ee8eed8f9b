export const id=922;export const ids=[922];export const modules={922:((a,e,i)=>{i.d(e,{nameUnsupported:()=>c});var o=i(5956),n=i(3801),t=i(7451);const r={
webp:["a WebP image",(0,o.Sl)("webp")],gif:["a GIF image",(0,o.Sl)("gif")],bmp:["a BMP image",(0,o.Sl)("bmp")],tif:["a TIFF image",(0,o.Sl)("tif")],
ico:["an icon (ICO)",(0,o.Sl)("ico")],cur:["a mouse pointer (CUR)",o.JO],psd:["a Photoshop image",(0,o.Sl)("psd")],jxl:["a JPEG XL image",(0,o.Sl)("jxl")],
jxr:["a JPEG XR image",o.JO],jp2:["a JPEG 2000 image",(0,o.Sl)("jp2")],jpx:["a JPEG 2000 image",(0,o.Sl)("jpx")],jpm:["a JPEG 2000 image",o.JO],
mj2:["a JPEG 2000 video",(0,o.Ki)("mj2")],heic:["a HEIC image",o.iP],avif:["an AVIF image",(0,o.Sl)("avif")],cr2:["a Canon raw photo",o.JO],
cr3:["a Canon raw photo",o.JO],nef:["a Nikon raw photo",o.JO],arw:["a Sony raw photo",o.JO],dng:["a raw photo (DNG)",o.JO],raf:["a Fuji raw photo",o.JO],
orf:["an Olympus raw photo",o.JO],icns:["a macOS icon (ICNS)",o.JO],ktx:["a texture (KTX)",o.JO],mp1:["an MPEG audio file",(0,o.z7)("mp1")],
mp2:["an MP2 audio file",(0,o.z7)("mp2")],mp3:["an MP3 audio file",(0,o.z7)("mp3")],aac:["raw AAC audio (ADTS)",(0,o.z7)("aac")],wav:["a WAV audio file",(0,
o.z7)("wav")],flac:["a FLAC audio file",(0,o.z7)("flac")],ogg:["an Ogg file",(0,o.L_)("ogg")],oga:["an Ogg audio file",(0,o.z7)("oga")],
opus:["an Opus recording",(0,o.z7)("opus")],spx:["a Speex recording",(0,o.z7)("spx")],aif:["an AIFF audio file",(0,o.z7)("aif")],
caf:["a Core Audio recording (CAF)",(0,o.z7)("caf")],wv:["a WavPack audio file",(0,o.z7)("wv")],mid:["a MIDI file",o.Gp],ac3:["an AC-3 audio file",(0,
o.z7)("ac3")],ape:["a Monkey's Audio file",(0,o.z7)("ape")],asf:["a Windows Media file",(0,o.Ki)("asf")],mkv:["a Matroska video",(0,o.Ki)("mkv")],
webm:["a WebM video",(0,o.Ki)("webm")],avi:["an AVI video",(0,o.Ki)("avi")],mov:["a QuickTime video",(0,o.Ki)("mov")],flv:["a Flash video",(0,o.Ki)("flv")],
mxf:["an MXF video",(0,o.Ki)("mxf")],mpg:["an MPEG video",(0,o.Ki)("mpg")],mts:["an MPEG transport stream",(0,o.Ki)("mts")],ogv:["an Ogg video",(0,
o.Ki)("ogv")],"3g2":["a 3G2 video",(0,o.Ki)("3g2")],rm:["a RealMedia file",(0,o.Ki)("rm")],rtf:["an RTF document",(0,o.hY)("DOCX","rtf")],
ps:["a PostScript document",o.m2],eps:["an EPS drawing",o.JO],chm:["a Windows help file",o.qD],swf:["a Flash video",o.TO],zip:["a ZIP archive",o.BM],
rar:["a RAR archive",o.BM],"7z":["a 7-Zip archive",o.BM],gz:["a gzip archive",o.BM],"tar.gz":["a tar.gz archive",o.BM],tar:["a tar archive",o.BM],
bz2:["a bzip2 archive",o.BM],xz:["an XZ archive",o.BM],zst:["a Zstandard archive",o.BM],lz:["an Lzip archive",o.BM],lz4:["an LZ4 archive",o.BM],
rpm:["an RPM package",o.BM],crx:["a Chrome extension",o.BM],iso:["a CD image",o.BM],dmg:["a macOS disk image",o.BM],exe:["a Windows program",o.mM],
elf:["a Linux program",o.mM],macho:["a macOS program",o.mM],wasm:["a WebAssembly module",o.mM],class:["a Java class",o.mM],sqlite:["an SQLite database",o.mM],
ttf:["a font",o.mM],otf:["a font",o.mM],woff:["a web font",o.mM],woff2:["a web font",o.mM]
},m=[[0,"MNG\r\n\n","an MNG animation",o.JO],[0,"JNG\r\n\n","a JNG image",o.JO],[0,"ÿØÿ÷","a JPEG-LS image",(0,
o.Sl)("jls")],[0,"ÿOÿQ","a JPEG 2000 image",(0,o.Sl)("jp2")],[0,"gimp xcf","a GIMP image",o.JO],[0,"\0\0\0\0\0","a TGA image",(0,
o.Sl)("tga")],[0,"\0\0\n\0\0\0","a TGA image",(0,o.Sl)("tga")],[0,"\n\b","a PCX image",(0,o.Sl)("pcx")],[0,"DDS |\0\0\0","a texture (DDS)",(0,
o.Sl)("dds")],[0,"qoif","a QOI image",(0,o.Sl)("qoi")],[0,"v/1","an OpenEXR image",(0,
o.Sl)("exr")],[40," EMF","a Windows metafile (EMF)",o.JO],[0,"×ÍÆ","a Windows metafile (WMF)",o.JO],[0,"#!AMR","an AMR recording",(0,
o.z7)("amr")],[0,"#!SILK","a SILK recording",o.Gp],[0,"ÿWPC","a WordPerfect document",o.qD],[0,"1¾\0\0","a Windows Write document",o.zY],[0,"2¾\0\0","a Windows Write document",o.zY],[0,"Û¥","a Word 2 document",o.zY],[0,"¥","a Word 1 document",o.zY],[0,"þ7\0","a Word 4 document for Macintosh",o.zY],[0,"þ7\0#","a Word 5 document for Macintosh",o.zY],[0,"\t\0\0","an Excel 2 worksheet",o.Iy],[0,"\t\0","an Excel 3 worksheet",o.Iy],[0,"\t\0","an Excel 4 worksheet",o.Iy],[0,"\t\b","an Excel worksheet without its container (OLE)",o.Iy],[0,"AT&TFORM","a DjVu document",o.KD],[60,"BOOKMOBI","a Mobipocket book",o.qD],[257,"ustar","a tar archive",o.BM],[0,"","a compressed file (.Z)",o.BM],[0,"MSCF","a Windows cabinet",o.BM],[0,"!<arch>\ndebian-binary","a Debian package",o.BM],[0,"!<arch>","a Unix archive",o.BM],[0,"07070","a cpio archive",o.BM],[0,"Çq","a cpio archive",o.BM]]
;async function c(a){if(a.every(a=>0===a))return(0,t.qO)("nothing but zero bytes",o.$I);const e=m.find(([e,i])=>a.toString("latin1",e,e+i.length)===i)
;if(e)return(0,t.qO)(e[2],e[3]);const n=await async function(a){try{const{fileTypeFromBuffer:e}=await i.e(791).then(i.bind(i,2791));return await e(a)}catch{
return}}(a),c=n&&r[n.ext];return n&&c?(0,t.qO)(c[0],c[1],n.mime):n&&!s.has(n.mime)?(0,t.qO)(`a file of the type ${n.mime}`,null,n.mime):(0,
t.qO)("of an unknown format","Check that it is complete, and was written by the right program.")}const s=new Set(Object.values(n.hR).map(({mimeType:a})=>a))})};