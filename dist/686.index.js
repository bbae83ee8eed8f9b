export const id=686,ids=[686],modules={686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{readText:()=>readText,readWebPage:()=>readWebPage});var _advice_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5956),_content_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7451);const MAX_READ=4096,WEB_PAGE=[/^(<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<title>|<table[\s>]|<meta\s)/i,"an HTML page",_advice_js__WEBPACK_IMPORTED_MODULE_0__.
g3,"text/html"],MARKUP=[WEB_PAGE,[/^(<!doctype\s+svg|<svg[\s>])/i,"an SVG image",_advice_js__WEBPACK_IMPORTED_MODULE_0__.t4,"image/svg+xml"],[/^<(script|style|link|center|div|p|h[1-6]|br|b|pre|span|a|form|iframe)(\s[^<>]{0,500})?\/?>/i,
"a piece of an HTML page",_advice_js__WEBPACK_IMPORTED_MODULE_0__.g3,"text/html"]],TEXTS=[[/^\{\\rtf/,"an RTF document",(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__.
hY)("DOCX","rtf"),"application/rtf"],[/^(<\?xml[\s\S]{0,3000})?<\?mso-application progid="Excel\.Sheet"|^<\?xml[\s\S]{0,1500}urn:schemas-microsoft-com:office:spreadsheet/i,
"an Excel 2003 XML workbook",(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__.hY)("XLSX","xml"),"application/xml"],[/^<\?xml[\s\S]{0,1500}(<\?mso-application progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003)/i,
"a Word 2003 XML document","Open it in Word, and save it as DOCX.","application/xml"],[/^<\?xml[\s\S]{0,1500}schemas\.microsoft\.com\/office\/2006\/xmlPackage/i,
"an Office document as flat XML","Open it in the program that made it, and save it as DOCX, XLSX or PPTX.","application/xml"],[/^<\?xml[\s\S]{0,1500}<office:document/i,
"an OpenDocument file as flat XML",(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__.hY)("PDF","fodt"),"application/xml"],[/^<\?xml\s/i,"an XML file",_advice_js__WEBPACK_IMPORTED_MODULE_0__.
a$,"application/xml"],[/^%!PS/,"a PostScript document",_advice_js__WEBPACK_IMPORTED_MODULE_0__.m2,"application/postscript"],[/^(mime-version:|from: <saved by)[\s\S]{0,2000}content-type:\s*(multipart\/related|text\/html)/i,
"a saved web page (MHTML)",(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__.hY)("PDF","mht"),"multipart/related"],[/^[\s\S]{0,500}content-type:\s*multipart\/related/i,
"a saved web page (MHTML)",(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__.hY)("PDF","mht"),"multipart/related"],[/^(return-path|received|from|to|subject|date|message-id|mime-version):\s[\s\S]{0,3000}\n(from|to|subject|date|content-type):/i,
"an e-mail",_advice_js__WEBPACK_IMPORTED_MODULE_0__.qD,"message/rfc822"],[/^ID;P/,"a SYLK table",(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__.hY)("XLSX","slk"),"a\
pplication/x-sylk"],[/^-----BEGIN [A-Z ]+-----/,"a PEM-encoded key or certificate","Check whether it is a secret. If it is, do not send it.","application/x-pem-\
file"],[/^version https:\/\/git-lfs\.github\.com\/spec/,"a pointer of Git LFS, not the file itself",'Fetch the file first, with "lfs: true" in actions/checkout.',
"text/plain"],[/^[[{][\s\S]*["\]}\d]/,"a JSON or other text file",_advice_js__WEBPACK_IMPORTED_MODULE_0__.a$,"application/json"]];function readWebPage(head){const[
pattern,label,advice,mimeType]=WEB_PAGE;return pattern.test(withoutProlog(decode(head.subarray(0,1024))))?(0,_content_js__WEBPACK_IMPORTED_MODULE_1__.qO)(label,
advice,mimeType):null}function readText(head){const text=textOf(head);if(text===null)return null;const markup=withoutProlog(text),page=MARKUP.find(([pattern])=>pattern.
test(markup))??TEXTS.find(([pattern])=>pattern.test(text));if(page)return(0,_content_js__WEBPACK_IMPORTED_MODULE_1__.qO)(page[1],page[2],page[3]);const lines=text.
split(/\r?\n/,8).filter(line=>line!=="");return lines.length>1&&[",",";","	"].some(mark=>lines.slice(0,-1).every(line=>line.includes(mark)))?(0,_content_js__WEBPACK_IMPORTED_MODULE_1__.
qO)("a table as plain text (CSV)",(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__.hY)("XLSX","csv"),"text/csv"):(0,_content_js__WEBPACK_IMPORTED_MODULE_1__.qO)("plai\
n text",_advice_js__WEBPACK_IMPORTED_MODULE_0__.a$,"text/plain")}function withoutProlog(text){let rest=text;for(let end=prologEnd(rest);end!==-1;end=prologEnd(rest))
rest=rest.slice(end).trimStart();return rest}function prologEnd(text){const closing=text.startsWith("<?xml")?"?>":text.startsWith("<!--")?"-->":null,at=closing===
null?-1:text.indexOf(closing);return at===-1?-1:at+closing.length}function textOf(head){const start=head.subarray(0,MAX_READ);if(isWide(start))return decode(start);
for(const byte of start)if(byte<32&&!(byte>=8&&byte<=13)&&byte!==27&&byte!==26)return null;const text=decode(start);return text.split("\uFFFD").length-1>4+start.
length/3?null:text}function isWide(start){return start[0]===255&&start[1]===254||start[0]===254&&start[1]===255}function decode(start){const encoding=isWide(start)?
start[0]===255?"utf-16le":"utf-16be":"utf-8";return new TextDecoder(encoding).decode(start).trimStart()}})};
