export const id=446;export const ids=[446];export const modules={8446:((t,e,a)=>{!function(t){t.parser=function(t,e){return new r(t,e)},t.SAXParser=r,
t.SAXStream=o,t.createStream=function(t,e){return new o(t,e)},t.MAX_BUFFER_LENGTH=65536
;var e,n=["comment","sgmlDecl","textNode","tagName","doctype","procInstName","procInstBody","entity","attribName","attribValue","cdata","script"]
;function r(e,a){if(!(this instanceof r))return new r(e,a);var i=this;!function(t){for(var e=0,a=n.length;e<a;e++)t[n[e]]=""}(i),i.q=i.c="",
i.bufferCheckPosition=t.MAX_BUFFER_LENGTH,i.encoding=null,i.opt=a||{},i.opt.lowercase=i.opt.lowercase||i.opt.lowercasetags,
i.looseCase=i.opt.lowercase?"toLowerCase":"toUpperCase",i.opt.maxEntityCount=i.opt.maxEntityCount||512,i.opt.maxEntityDepth=i.opt.maxEntityDepth||4,
i.entityCount=i.entityDepth=0,i.tags=[],i.closed=i.closedRoot=i.sawRoot=!1,i.tag=i.error=null,i.strict=!!e,i.noscript=!(!e&&!i.opt.noscript),i.state=b.BEGIN,
i.strictEntities=i.opt.strictEntities,i.ENTITIES=i.strictEntities?Object.create(t.XML_ENTITIES):Object.create(t.ENTITIES),i.attribList=[],
i.opt.xmlns&&(i.ns=Object.create(T)),void 0===i.opt.unquotedAttributeValues&&(i.opt.unquotedAttributeValues=!e),i.trackPosition=!1!==i.opt.position,
i.trackPosition&&(i.position=i.line=i.column=0),O(i,"onready")}
t.EVENTS=["text","processinginstruction","sgmldeclaration","doctype","comment","opentagstart","attribute","opentag","closetag","opencdata","cdata","closecdata","error","end","ready","script","opennamespace","closenamespace"],
Object.create||(Object.create=function(t){function e(){}return e.prototype=t,new e}),Object.keys||(Object.keys=function(t){var e=[]
;for(var a in t)t.hasOwnProperty(a)&&e.push(a);return e}),r.prototype={end:function(){R(this)},write:function(e){var a=this;if(this.error)throw this.error
;if(a.closed)return B(a,"Cannot write after close. Assign an onready handler.");if(null===e)return R(a);"object"==typeof e&&(e=e.toString())
;for(var r=0,i="";i=X(e,r++),a.c=i,i;)switch(a.trackPosition&&(a.position++,"\n"===i?(a.line++,a.column=0):a.column++),a.state){case b.BEGIN:
if(a.state=b.BEGIN_WHITESPACE,"\ufeff"===i)continue;Y(a,i);continue;case b.BEGIN_WHITESPACE:Y(a,i);continue;case b.TEXT:if(a.sawRoot&&!a.closedRoot){
for(var o=r-1;i&&"<"!==i&&"&"!==i;)(i=X(e,r++))&&a.trackPosition&&(a.position++,"\n"===i?(a.line++,a.column=0):a.column++);a.textNode+=e.substring(o,r-1)}
"<"!==i||a.sawRoot&&a.closedRoot&&!a.strict?(m(i)||a.sawRoot&&!a.closedRoot||L(a,"Text data outside of root node."),
"&"===i?a.state=b.TEXT_ENTITY:a.textNode+=i):(a.state=b.OPEN_WAKA,a.startTagPosition=a.position);continue;case b.SCRIPT:
"<"===i?a.state=b.SCRIPT_ENDING:a.script+=i;continue;case b.SCRIPT_ENDING:"/"===i?a.state=b.CLOSE_TAG:(a.script+="<"+i,a.state=b.SCRIPT);continue
;case b.OPEN_WAKA:if("!"===i)a.state=b.SGML_DECL,a.sgmlDecl="";else if(m(i));else if(g(p,i))a.state=b.OPEN_TAG,a.tagName=i;else if("/"===i)a.state=b.CLOSE_TAG,
a.tagName="";else if("?"===i)a.state=b.PROC_INST,a.procInstName=a.procInstBody="";else{if(L(a,"Unencoded <"),a.startTagPosition+1<a.position){
var u=a.position-a.startTagPosition;i=new Array(u).join(" ")+i}a.textNode+="<"+i,a.state=b.TEXT}continue;case b.SGML_DECL:if(a.sgmlDecl+i==="--"){
a.state=b.COMMENT,a.comment="",a.sgmlDecl="";continue}a.doctype&&!0!==a.doctype&&a.sgmlDecl?(a.state=b.DOCTYPE_DTD,a.doctype+="<!"+a.sgmlDecl+i,
a.sgmlDecl=""):s.test(a.sgmlDecl+i)?(S(a,"onopencdata"),a.state=b.CDATA,a.sgmlDecl="",a.cdata=""):c.test(a.sgmlDecl+i)?(a.state=b.DOCTYPE,
(a.doctype||a.sawRoot)&&L(a,"Inappropriately located doctype declaration"),a.doctype="",a.sgmlDecl=""):">"===i?(S(a,"onsgmldeclaration",a.sgmlDecl),
a.sgmlDecl="",a.state=b.TEXT):_(i)?(a.state=b.SGML_DECL_QUOTED,a.sgmlDecl+=i):a.sgmlDecl+=i;continue;case b.SGML_DECL_QUOTED:i===a.q&&(a.state=b.SGML_DECL,
a.q=""),a.sgmlDecl+=i;continue;case b.DOCTYPE:">"===i?(a.state=b.TEXT,S(a,"ondoctype",a.doctype),a.doctype=!0):(a.doctype+=i,
"["===i?a.state=b.DOCTYPE_DTD:_(i)&&(a.state=b.DOCTYPE_QUOTED,a.q=i));continue;case b.DOCTYPE_QUOTED:a.doctype+=i,i===a.q&&(a.q="",a.state=b.DOCTYPE);continue
;case b.DOCTYPE_DTD:"]"===i?(a.doctype+=i,a.state=b.DOCTYPE):"<"===i?(a.state=b.OPEN_WAKA,a.startTagPosition=a.position):_(i)?(a.doctype+=i,
a.state=b.DOCTYPE_DTD_QUOTED,a.q=i):a.doctype+=i;continue;case b.DOCTYPE_DTD_QUOTED:a.doctype+=i,i===a.q&&(a.state=b.DOCTYPE_DTD,a.q="");continue
;case b.COMMENT:"-"===i?a.state=b.COMMENT_ENDING:a.comment+=i;continue;case b.COMMENT_ENDING:"-"===i?(a.state=b.COMMENT_ENDED,a.comment=P(a.opt,a.comment),
a.comment&&S(a,"oncomment",a.comment),a.comment=""):(a.comment+="-"+i,a.state=b.COMMENT);continue;case b.COMMENT_ENDED:">"!==i?(L(a,"Malformed comment"),
a.comment+="--"+i,a.state=b.COMMENT):a.doctype&&!0!==a.doctype?a.state=b.DOCTYPE_DTD:a.state=b.TEXT;continue;case b.CDATA:
for(o=r-1;i&&"]"!==i;)(i=X(e,r++))&&a.trackPosition&&(a.position++,"\n"===i?(a.line++,a.column=0):a.column++);a.cdata+=e.substring(o,r-1),
"]"===i&&(a.state=b.CDATA_ENDING);continue;case b.CDATA_ENDING:"]"===i?a.state=b.CDATA_ENDING_2:(a.cdata+="]"+i,a.state=b.CDATA);continue;case b.CDATA_ENDING_2:
">"===i?(a.cdata&&S(a,"oncdata",a.cdata),S(a,"onclosecdata"),a.cdata="",a.state=b.TEXT):"]"===i?a.cdata+="]":(a.cdata+="]]"+i,a.state=b.CDATA);continue
;case b.PROC_INST:"?"===i?a.state=b.PROC_INST_ENDING:m(i)?a.state=b.PROC_INST_BODY:a.procInstName+=i;continue;case b.PROC_INST_BODY:
if(!a.procInstBody&&m(i))continue;"?"===i?a.state=b.PROC_INST_ENDING:a.procInstBody+=i;continue;case b.PROC_INST_ENDING:if(">"===i){const t={
name:a.procInstName,body:a.procInstBody};F(a,t),S(a,"onprocessinginstruction",t),a.procInstName=a.procInstBody="",a.state=b.TEXT}else a.procInstBody+="?"+i,
a.state=b.PROC_INST_BODY;continue;case b.OPEN_TAG:
g(E,i)?a.tagName+=i:(x(a),">"===i?M(a):"/"===i?a.state=b.OPEN_TAG_SLASH:(m(i)||L(a,"Invalid character in tag name"),a.state=b.ATTRIB));continue
;case b.OPEN_TAG_SLASH:">"===i?(M(a,!0),G(a)):(L(a,"Forward-slash in opening tag not followed by >"),a.state=b.ATTRIB);continue;case b.ATTRIB:if(m(i))continue
;">"===i?M(a):"/"===i?a.state=b.OPEN_TAG_SLASH:g(p,i)?(a.attribName=i,a.attribValue="",a.state=b.ATTRIB_NAME):L(a,"Invalid attribute name");continue
;case b.ATTRIB_NAME:"="===i?a.state=b.ATTRIB_VALUE:">"===i?(L(a,"Attribute without value"),a.attribValue=a.attribName,U(a),
M(a)):m(i)?a.state=b.ATTRIB_NAME_SAW_WHITE:g(E,i)?a.attribName+=i:L(a,"Invalid attribute name");continue;case b.ATTRIB_NAME_SAW_WHITE:
if("="===i)a.state=b.ATTRIB_VALUE;else{if(m(i))continue;L(a,"Attribute without value"),a.tag.attributes[a.attribName]="",a.attribValue="",S(a,"onattribute",{
name:a.attribName,value:""}),a.attribName="",">"===i?M(a):g(p,i)?(a.attribName=i,a.state=b.ATTRIB_NAME):(L(a,"Invalid attribute name"),a.state=b.ATTRIB)}
continue;case b.ATTRIB_VALUE:if(m(i))continue;_(i)?(a.q=i,a.state=b.ATTRIB_VALUE_QUOTED):(a.opt.unquotedAttributeValues||B(a,"Unquoted attribute value"),
a.state=b.ATTRIB_VALUE_UNQUOTED,a.attribValue=i);continue;case b.ATTRIB_VALUE_QUOTED:if(i!==a.q){"&"===i?a.state=b.ATTRIB_VALUE_ENTITY_Q:a.attribValue+=i
;continue}U(a),a.q="",a.state=b.ATTRIB_VALUE_CLOSED;continue;case b.ATTRIB_VALUE_CLOSED:
m(i)?a.state=b.ATTRIB:">"===i?M(a):"/"===i?a.state=b.OPEN_TAG_SLASH:g(p,i)?(L(a,"No whitespace between attributes"),a.attribName=i,a.attribValue="",
a.state=b.ATTRIB_NAME):L(a,"Invalid attribute name");continue;case b.ATTRIB_VALUE_UNQUOTED:if(!N(i)){"&"===i?a.state=b.ATTRIB_VALUE_ENTITY_U:a.attribValue+=i
;continue}U(a),">"===i?M(a):a.state=b.ATTRIB;continue;case b.CLOSE_TAG:if(a.tagName)">"===i?G(a):g(E,i)?a.tagName+=i:a.script?(a.script+="</"+a.tagName+i,
a.tagName="",a.state=b.SCRIPT):(m(i)||L(a,"Invalid tagname in closing tag"),a.state=b.CLOSE_TAG_SAW_WHITE);else{if(m(i))continue
;A(p,i)?a.script?(a.script+="</"+i,a.state=b.SCRIPT):L(a,"Invalid tagname in closing tag."):a.tagName=i}continue;case b.CLOSE_TAG_SAW_WHITE:if(m(i))continue
;">"===i?G(a):L(a,"Invalid characters in closing tag");continue;case b.TEXT_ENTITY:case b.ATTRIB_VALUE_ENTITY_Q:case b.ATTRIB_VALUE_ENTITY_U:var l,T
;switch(a.state){case b.TEXT_ENTITY:l=b.TEXT,T="textNode";break;case b.ATTRIB_VALUE_ENTITY_Q:l=b.ATTRIB_VALUE_QUOTED,T="attribValue";break
;case b.ATTRIB_VALUE_ENTITY_U:l=b.ATTRIB_VALUE_UNQUOTED,T="attribValue"}if(";"===i){var I=V(a)
;a.opt.unparsedEntities&&!Object.values(t.XML_ENTITIES).includes(I)?((a.entityCount+=1)>a.opt.maxEntityCount&&B(a,"Parsed entity count exceeds max entity count"),
(a.entityDepth+=1)>a.opt.maxEntityDepth&&B(a,"Parsed entity depth exceeds max entity depth"),a.entity="",a.state=l,a.write(I),a.entityDepth-=1):(a[T]+=I,
a.entity="",a.state=l)}else g(a.entity.length?f:d,i)?a.entity+=i:(L(a,"Invalid character in entity name"),a[T]+="&"+a.entity+i,a.entity="",a.state=l);continue
;default:throw new Error(a,"Unknown state: "+a.state)}return a.position>=a.bufferCheckPosition&&function(e){
for(var a=Math.max(t.MAX_BUFFER_LENGTH,10),r=0,i=0,o=n.length;i<o;i++){var s=e[n[i]].length;if(s>a)switch(n[i]){case"textNode":v(e);break;case"cdata":
S(e,"oncdata",e.cdata),e.cdata="";break;case"script":S(e,"onscript",e.script),e.script="";break;default:B(e,"Max buffer length exceeded: "+n[i])}r=Math.max(r,s)
}var c=t.MAX_BUFFER_LENGTH-r;e.bufferCheckPosition=c+e.position}(a),a},resume:function(){return this.error=null,this},close:function(){return this.write(null)},
flush:function(){var t;v(t=this),""!==t.cdata&&(S(t,"oncdata",t.cdata),t.cdata=""),""!==t.script&&(S(t,"onscript",t.script),t.script="")}};try{e=a(2203).Stream
}catch(t){e=function(){}}e||(e=function(){});var i=t.EVENTS.filter(function(t){return"error"!==t&&"end"!==t});function o(t,a){
if(!(this instanceof o))return new o(t,a);e.apply(this),this._parser=new r(t,a),this.writable=!0,this.readable=!0;var n=this;this._parser.onend=function(){
n.emit("end")},this._parser.onerror=function(t){n.emit("error",t),n._parser.error=null},this._decoder=null,this._decoderBuffer=null,i.forEach(function(t){
Object.defineProperty(n,"on"+t,{get:function(){return n._parser["on"+t]},set:function(e){if(!e)return n.removeAllListeners(t),n._parser["on"+t]=e,e;n.on(t,e)},
enumerable:!0,configurable:!1})})}o.prototype=Object.create(e.prototype,{constructor:{value:o}}),o.prototype._decodeBuffer=function(t,e){
if(this._decoderBuffer&&(t=Buffer.concat([this._decoderBuffer,t]),this._decoderBuffer=null),!this._decoder){var a=function(t,e){if(t.length>=2){
if(255===t[0]&&254===t[1])return"utf-16le";if(254===t[0]&&255===t[1])return"utf-16be"}
return t.length>=3&&239===t[0]&&187===t[1]&&191===t[2]?"utf8":t.length>=4?60===t[0]&&0===t[1]&&63===t[2]&&0===t[3]?"utf-16le":0===t[0]&&60===t[1]&&0===t[2]&&63===t[3]?"utf-16be":"utf8":e?"utf8":null
}(t,e);if(!a)return this._decoderBuffer=t,"";this._parser.encoding=a,this._decoder=new TextDecoder(a)}return this._decoder.decode(t,{stream:!e})},
o.prototype.write=function(t){
if("function"==typeof Buffer&&"function"==typeof Buffer.isBuffer&&Buffer.isBuffer(t))t=this._decodeBuffer(t,!1);else if(this._decoderBuffer){
var e=this._decodeBuffer(Buffer.alloc(0),!0);e&&(this._parser.write(e),this.emit("data",e))}return this._parser.write(t.toString()),this.emit("data",t),!0},
o.prototype.end=function(t){if(t&&t.length&&this.write(t),this._decoderBuffer){var e=this._decodeBuffer(Buffer.alloc(0),!0);e&&(this._parser.write(e),
this.emit("data",e))}else if(this._decoder){var a=this._decoder.decode();a&&(this._parser.write(a),this.emit("data",a))}return this._parser.end(),!0},
o.prototype.on=function(t,a){var n=this;return n._parser["on"+t]||-1===i.indexOf(t)||(n._parser["on"+t]=function(){
var e=1===arguments.length?[arguments[0]]:Array.apply(null,arguments);e.splice(0,0,t),n.emit.apply(n,e)}),e.prototype.on.call(n,t,a)}
;var s=/^\[CDATA\[$/i,c=/^DOCTYPE$/i,u="http://www.w3.org/XML/1998/namespace",l="http://www.w3.org/2000/xmlns/",T={xml:u,xmlns:l
},p=/[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/,E=/[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/,d=/[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/,f=/[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/
;function m(t){return" "===t||"\n"===t||"\r"===t||"\t"===t}function _(t){return'"'===t||"'"===t}function N(t){return">"===t||m(t)}function g(t,e){
return t.test(e)}function A(t,e){return!g(t,e)}var I,D,h,b=0;for(var C in t.STATE={BEGIN:b++,BEGIN_WHITESPACE:b++,TEXT:b++,TEXT_ENTITY:b++,OPEN_WAKA:b++,
SGML_DECL:b++,SGML_DECL_QUOTED:b++,DOCTYPE:b++,DOCTYPE_QUOTED:b++,DOCTYPE_DTD:b++,DOCTYPE_DTD_QUOTED:b++,COMMENT_STARTING:b++,COMMENT:b++,COMMENT_ENDING:b++,
COMMENT_ENDED:b++,CDATA:b++,CDATA_ENDING:b++,CDATA_ENDING_2:b++,PROC_INST:b++,PROC_INST_BODY:b++,PROC_INST_ENDING:b++,OPEN_TAG:b++,OPEN_TAG_SLASH:b++,
ATTRIB:b++,ATTRIB_NAME:b++,ATTRIB_NAME_SAW_WHITE:b++,ATTRIB_VALUE:b++,ATTRIB_VALUE_QUOTED:b++,ATTRIB_VALUE_CLOSED:b++,ATTRIB_VALUE_UNQUOTED:b++,
ATTRIB_VALUE_ENTITY_Q:b++,ATTRIB_VALUE_ENTITY_U:b++,CLOSE_TAG:b++,CLOSE_TAG_SAW_WHITE:b++,SCRIPT:b++,SCRIPT_ENDING:b++},
t.XML_ENTITIES=Object.assign(Object.create(null),{amp:"&",gt:">",lt:"<",quot:'"',apos:"'"}),t.ENTITIES=Object.assign(Object.create(null),{amp:"&",gt:">",lt:"<",
quot:'"',apos:"'",AElig:198,Aacute:193,Acirc:194,Agrave:192,Aring:197,Atilde:195,Auml:196,Ccedil:199,ETH:208,Eacute:201,Ecirc:202,Egrave:200,Euml:203,
Iacute:205,Icirc:206,Igrave:204,Iuml:207,Ntilde:209,Oacute:211,Ocirc:212,Ograve:210,Oslash:216,Otilde:213,Ouml:214,THORN:222,Uacute:218,Ucirc:219,Ugrave:217,
Uuml:220,Yacute:221,aacute:225,acirc:226,aelig:230,agrave:224,aring:229,atilde:227,auml:228,ccedil:231,eacute:233,ecirc:234,egrave:232,eth:240,euml:235,
iacute:237,icirc:238,igrave:236,iuml:239,ntilde:241,oacute:243,ocirc:244,ograve:242,oslash:248,otilde:245,ouml:246,szlig:223,thorn:254,uacute:250,ucirc:251,
ugrave:249,uuml:252,yacute:253,yuml:255,copy:169,reg:174,nbsp:160,iexcl:161,cent:162,pound:163,curren:164,yen:165,brvbar:166,sect:167,uml:168,ordf:170,
laquo:171,not:172,shy:173,macr:175,deg:176,plusmn:177,sup1:185,sup2:178,sup3:179,acute:180,micro:181,para:182,middot:183,cedil:184,ordm:186,raquo:187,
frac14:188,frac12:189,frac34:190,iquest:191,times:215,divide:247,OElig:338,oelig:339,Scaron:352,scaron:353,Yuml:376,fnof:402,circ:710,tilde:732,Alpha:913,
Beta:914,Gamma:915,Delta:916,Epsilon:917,Zeta:918,Eta:919,Theta:920,Iota:921,Kappa:922,Lambda:923,Mu:924,Nu:925,Xi:926,Omicron:927,Pi:928,Rho:929,Sigma:931,
Tau:932,Upsilon:933,Phi:934,Chi:935,Psi:936,Omega:937,alpha:945,beta:946,gamma:947,delta:948,epsilon:949,zeta:950,eta:951,theta:952,iota:953,kappa:954,
lambda:955,mu:956,nu:957,xi:958,omicron:959,pi:960,rho:961,sigmaf:962,sigma:963,tau:964,upsilon:965,phi:966,chi:967,psi:968,omega:969,thetasym:977,upsih:978,
piv:982,ensp:8194,emsp:8195,thinsp:8201,zwnj:8204,zwj:8205,lrm:8206,rlm:8207,ndash:8211,mdash:8212,lsquo:8216,rsquo:8217,sbquo:8218,ldquo:8220,rdquo:8221,
bdquo:8222,dagger:8224,Dagger:8225,bull:8226,hellip:8230,permil:8240,prime:8242,Prime:8243,lsaquo:8249,rsaquo:8250,oline:8254,frasl:8260,euro:8364,image:8465,
weierp:8472,real:8476,trade:8482,alefsym:8501,larr:8592,uarr:8593,rarr:8594,darr:8595,harr:8596,crarr:8629,lArr:8656,uArr:8657,rArr:8658,dArr:8659,hArr:8660,
forall:8704,part:8706,exist:8707,empty:8709,nabla:8711,isin:8712,notin:8713,ni:8715,prod:8719,sum:8721,minus:8722,lowast:8727,radic:8730,prop:8733,infin:8734,
ang:8736,and:8743,or:8744,cap:8745,cup:8746,int:8747,there4:8756,sim:8764,cong:8773,asymp:8776,ne:8800,equiv:8801,le:8804,ge:8805,sub:8834,sup:8835,nsub:8836,
sube:8838,supe:8839,oplus:8853,otimes:8855,perp:8869,sdot:8901,lceil:8968,rceil:8969,lfloor:8970,rfloor:8971,lang:9001,rang:9002,loz:9674,spades:9824,
clubs:9827,hearts:9829,diams:9830}),Object.keys(t.ENTITIES).forEach(function(e){var a=t.ENTITIES[e],n="number"==typeof a?String.fromCharCode(a):a
;t.ENTITIES[e]=n}),t.STATE)t.STATE[t.STATE[C]]=C;function O(t,e,a){t[e]&&t[e](a)}function y(t){return t?t.toLowerCase().replace(/[^a-z0-9]/g,""):null}
function F(t,e){if(t.strict&&t.encoding&&e&&"xml"===e.name){var a,n,r=(n=(a=e.body)&&a.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i))?n[2]:null
;r&&!function(t,e){const a=y(t),n=y(e);return!a||!n||("utf16"===n?"utf16le"===a||"utf16be"===a:a===n)
}(t.encoding,r)&&L(t,"XML declaration encoding "+r+" does not match detected stream encoding "+t.encoding.toUpperCase())}}function S(t,e,a){t.textNode&&v(t),
O(t,e,a)}function v(t){t.textNode=P(t.opt,t.textNode),t.textNode&&O(t,"ontext",t.textNode),t.textNode=""}function P(t,e){return t.trim&&(e=e.trim()),
t.normalize&&(e=e.replace(/\s+/g," ")),e}function B(t,e){return v(t),t.trackPosition&&(e+="\nLine: "+t.line+"\nColumn: "+t.column+"\nChar: "+t.c),
e=new Error(e),t.error=e,O(t,"onerror",e),t}function R(t){return t.sawRoot&&!t.closedRoot&&L(t,"Unclosed root tag"),
t.state!==b.BEGIN&&t.state!==b.BEGIN_WHITESPACE&&t.state!==b.TEXT&&B(t,"Unexpected end"),v(t),t.c="",t.closed=!0,O(t,"onend"),r.call(t,t.strict,t.opt),t}
function L(t,e){if("object"!=typeof t||!(t instanceof r))throw new Error("bad call to strictFail");t.strict&&B(t,e)}function x(t){
t.strict||(t.tagName=t.tagName[t.looseCase]());var e=t.tags[t.tags.length-1]||t,a=t.tag={name:t.tagName,attributes:{}};t.opt.xmlns&&(a.ns=e.ns),
t.attribList.length=0,S(t,"onopentagstart",a)}function w(t,e){var a=t.indexOf(":")<0?["",t]:t.split(":"),n=a[0],r=a[1];return e&&"xmlns"===t&&(n="xmlns",r=""),{
prefix:n,local:r}}function U(t){if(t.strict||(t.attribName=t.attribName[t.looseCase]()),
-1!==t.attribList.indexOf(t.attribName)||t.tag.attributes.hasOwnProperty(t.attribName))t.attribName=t.attribValue="";else{if(t.opt.xmlns){
var e=w(t.attribName,!0),a=e.prefix,n=e.local
;if("xmlns"===a)if("xml"===n&&t.attribValue!==u)L(t,"xml: prefix must be bound to "+u+"\nActual: "+t.attribValue);else if("xmlns"===n&&t.attribValue!==l)L(t,"xmlns: prefix must be bound to "+l+"\nActual: "+t.attribValue);else{
var r=t.tag,i=t.tags[t.tags.length-1]||t;r.ns===i.ns&&(r.ns=Object.create(i.ns)),r.ns[n]=t.attribValue}t.attribList.push([t.attribName,t.attribValue])
}else t.tag.attributes[t.attribName]=t.attribValue,S(t,"onattribute",{name:t.attribName,value:t.attribValue});t.attribName=t.attribValue=""}}function M(t,e){
if(t.opt.xmlns){var a=t.tag,n=w(t.tagName);a.prefix=n.prefix,a.local=n.local,a.uri=a.ns[n.prefix]||"",
a.prefix&&!a.uri&&(L(t,"Unbound namespace prefix: "+JSON.stringify(t.tagName)),a.uri=n.prefix);var r=t.tags[t.tags.length-1]||t
;a.ns&&r.ns!==a.ns&&Object.keys(a.ns).forEach(function(e){S(t,"onopennamespace",{prefix:e,uri:a.ns[e]})});for(var i=0,o=t.attribList.length;i<o;i++){
var s=t.attribList[i],c=s[0],u=s[1],l=w(c,!0),T=l.prefix,p=l.local,E=""===T?"":a.ns[T]||"",d={name:c,value:u,prefix:T,local:p,uri:E}
;T&&"xmlns"!==T&&!E&&(L(t,"Unbound namespace prefix: "+JSON.stringify(T)),d.uri=T),t.tag.attributes[c]=d,S(t,"onattribute",d)}t.attribList.length=0}
t.tag.isSelfClosing=!!e,
t.sawRoot=!0,t.tags.push(t.tag),S(t,"onopentag",t.tag),e||(t.noscript||"script"!==t.tagName.toLowerCase()?t.state=b.TEXT:t.state=b.SCRIPT,t.tag=null,
t.tagName=""),t.attribName=t.attribValue="",t.attribList.length=0}function G(t){if(!t.tagName)return L(t,"Weird empty close tag."),t.textNode+="</>",
void(t.state=b.TEXT);if(t.script){if("script"!==t.tagName)return t.script+="</"+t.tagName+">",t.tagName="",void(t.state=b.SCRIPT);S(t,"onscript",t.script),
t.script=""}var e=t.tags.length,a=t.tagName;t.strict||(a=a[t.looseCase]());for(var n=a;e--&&t.tags[e].name!==n;)L(t,"Unexpected close tag")
;if(e<0)return L(t,"Unmatched closing tag: "+t.tagName),t.textNode+="</"+t.tagName+">",void(t.state=b.TEXT);t.tagName=a;for(var r=t.tags.length;r-- >e;){
var i=t.tag=t.tags.pop();t.tagName=t.tag.name,S(t,"onclosetag",t.tagName);var o={};for(var s in i.ns)o[s]=i.ns[s];var c=t.tags[t.tags.length-1]||t
;t.opt.xmlns&&i.ns!==c.ns&&Object.keys(i.ns).forEach(function(e){var a=i.ns[e];S(t,"onclosenamespace",{prefix:e,uri:a})})}0===e&&(t.closedRoot=!0),
t.tagName=t.attribValue=t.attribName="",t.attribList.length=0,t.state=b.TEXT}function V(t){var e,a=t.entity,n=a.toLowerCase(),r=""
;return t.ENTITIES[a]?t.ENTITIES[a]:t.ENTITIES[n]?t.ENTITIES[n]:("#"===(a=n).charAt(0)&&("x"===a.charAt(1)?(a=a.slice(2),
r=(e=parseInt(a,16)).toString(16)):(a=a.slice(1),r=(e=parseInt(a,10)).toString(10))),a=a.replace(/^0+/,""),
isNaN(e)||r.toLowerCase()!==a||e<0||e>1114111||!function(t){return 9===t||10===t||13===t||t>=32&&t<=55295||t>=57344&&t<=65533||t>=65536&&t<=1114111
}(e)?(L(t,"Invalid character entity"),"&"+t.entity+";"):String.fromCodePoint(e))}function Y(t,e){"<"===e?(t.state=b.OPEN_WAKA,
t.startTagPosition=t.position):m(e)||(L(t,"Non-whitespace before first tag."),t.textNode=e,t.state=b.TEXT)}function X(t,e){var a=""
;return e<t.length&&(a=t.charAt(e)),a}b=t.STATE,String.fromCodePoint||(I=String.fromCharCode,D=Math.floor,h=function(){var t,e,a=[],n=-1,r=arguments.length
;if(!r)return"";for(var i="";++n<r;){var o=Number(arguments[n]);if(!isFinite(o)||o<0||o>1114111||D(o)!==o)throw RangeError("Invalid code point: "+o)
;o<=65535?a.push(o):(t=55296+((o-=65536)>>10),e=o%1024+56320,a.push(t,e)),(n+1===r||a.length>16384)&&(i+=I.apply(null,a),a.length=0)}return i},
Object.defineProperty?Object.defineProperty(String,"fromCodePoint",{value:h,configurable:!0,writable:!0}):String.fromCodePoint=h)}(e)})};