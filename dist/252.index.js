export const id=252;export const ids=[252];export const modules={1739:(t=>{t.exports=({onlyFirst:t=!1}={})=>{
const e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"].join("|")
;return new RegExp(e,t?void 0:"g")}}),1524:((t,e,i)=>{const u=i(9126),s=i(8121),r=i(2435),n=i(154),o=i(6745),D=i(1513),a=i(6087);t.exports={Bar:u,SingleBar:u,
MultiBar:s,Presets:r,Format:{Formatter:n,BarFormat:D,ValueFormat:o,TimeFormat:a}}}),4344:(t=>{t.exports=class{constructor(t,e,i){this.etaBufferLength=t||100,
this.valueBuffer=[i],this.timeBuffer=[e],this.eta="0"}update(t,e,i){this.valueBuffer.push(e),this.timeBuffer.push(t),this.calculate(i-e)}getTime(){
return this.eta}calculate(t){
const e=this.valueBuffer.length,i=Math.min(this.etaBufferLength,e),u=(this.valueBuffer[e-1]-this.valueBuffer[e-i])/(this.timeBuffer[e-1]-this.timeBuffer[e-i])
;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength),this.timeBuffer=this.timeBuffer.slice(-this.etaBufferLength);const s=Math.ceil(t/u/1e3)
;isNaN(s)?this.eta="NULL":isFinite(s)?this.eta=s>1e7?"INF":s<0?0:s:this.eta="INF"}}}),1513:(t=>{t.exports=function(t,e){
const i=Math.round(t*e.barsize),u=e.barsize-i;return e.barCompleteString.substr(0,i)+e.barGlue+e.barIncompleteString.substr(0,u)}}),6087:(t=>{
t.exports=function(t,e,i){function u(t){return i?i*Math.round(t/i):t}function s(t){return(e.autopaddingChar+t).slice(-2)}
return t>3600?s(Math.floor(t/3600))+"h"+s(u(t%3600/60))+"m":t>60?s(Math.floor(t/60))+"m"+s(u(t%60))+"s":t>10?s(u(t))+"s":s(t)+"s"}}),6745:(t=>{
t.exports=function(t,e,i){return!0!==e.autopadding?t:"percentage"===i?(u=t,(e.autopaddingChar+u).slice(-3)):t;var u}}),154:((t,e,i)=>{
const u=i(94),s=i(6745),r=i(1513),n=i(6087);t.exports=function(t,e,i){let o=t.format
;const D=t.formatTime||n,a=t.formatValue||s,h=t.formatBar||r,l=Math.floor(100*e.progress)+"",p=e.stopTime||Date.now(),c=Math.round((p-e.startTime)/1e3),m=Object.assign({},i,{
bar:h(e.progress,t),percentage:a(l,t,"percentage"),total:a(e.total,t,"total"),value:a(e.value,t,"value"),eta:a(e.eta,t,"eta"),eta_formatted:D(e.eta,t,5),
duration:a(c,t,"duration"),duration_formatted:D(c,t,1)});o=o.replace(/\{(\w+)\}/g,function(t,e){return void 0!==m[e]?m[e]:t})
;const d=Math.max(0,e.maxWidth-u(o)-2),C=Math.floor(d/2);switch(t.align){case"right":o=d>0?" ".repeat(d)+o:o;break;case"center":o=C>0?" ".repeat(C)+o:o}return o
}}),5089:((t,e,i)=>{const u=i(4344),s=i(9662),r=i(154),n=i(5466),o=i(4434);t.exports=class extends o{constructor(t){super(),
this.options=n.assignDerivedOptions(t),this.terminal=this.options.terminal?this.options.terminal:new s(this.options.stream),this.value=0,this.startValue=0,
this.total=100,this.lastDrawnString=null,this.startTime=null,this.stopTime=null,this.lastRedraw=Date.now(),this.eta=new u(this.options.etaBufferLength,0,0),
this.payload={},this.isActive=!1,this.formatter="function"==typeof this.options.format?this.options.format:r}render(t=!1){const e={progress:this.getProgress(),
eta:this.eta.getTime(),startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()}
;this.options.etaAsynchronousUpdate&&this.updateETA();const i=this.formatter(this.options,e,this.payload)
;(t||this.options.forceRedraw||this.options.noTTYOutput&&!this.terminal.isTTY()||this.lastDrawnString!=i)&&(this.emit("redraw-pre"),
this.terminal.cursorTo(0,null),this.terminal.write(i),this.terminal.clearRight(),this.lastDrawnString=i,this.lastRedraw=Date.now(),this.emit("redraw-post"))}
start(t,e,i){this.value=e||0,this.total=void 0!==t&&t>=0?t:100,this.startValue=e||0,this.payload=i||{},this.startTime=Date.now(),this.stopTime=null,
this.lastDrawnString="",this.eta=new u(this.options.etaBufferLength,this.startTime,this.value),this.isActive=!0,this.emit("start",t,e)}stop(){this.isActive=!1,
this.stopTime=Date.now(),this.emit("stop",this.total,this.value)}update(t,e={}){"number"==typeof t&&(this.value=t,this.eta.update(Date.now(),t,this.total))
;const i=("object"==typeof t?t:e)||{};this.emit("update",this.total,this.value);for(const t in i)this.payload[t]=i[t]
;this.value>=this.getTotal()&&this.options.stopOnComplete&&this.stop()}getProgress(){let t=this.value/this.total
;return this.options.progressCalculationRelative&&(t=(this.value-this.startValue)/(this.total-this.startValue)),
isNaN(t)&&(t=this.options&&this.options.emptyOnZero?0:1),t=Math.min(Math.max(t,0),1),t}increment(t=1,e={}){
"object"==typeof t?this.update(this.value+1,t):this.update(this.value+t,e)}getTotal(){return this.total}setTotal(t){void 0!==t&&t>=0&&(this.total=t)}
updateETA(){this.eta.update(Date.now(),this.value,this.total)}}}),8121:((t,e,i)=>{const u=i(9662),s=i(5089),r=i(5466),n=i(4434);t.exports=class extends n{
constructor(t,e){super(),this.bars=[],this.options=r.parse(t,e),this.options.synchronousUpdate=!1,
this.terminal=this.options.terminal?this.options.terminal:new u(this.options.stream),this.timer=null,this.isActive=!1,
this.schedulingRate=this.terminal.isTTY()?this.options.throttleTime:this.options.notTTYSchedule,this.loggingBuffer=[],this.sigintCallback=null}
create(t,e,i,u={}){const r=new s(Object.assign({},this.options,{terminal:this.terminal},u));return this.bars.push(r),
!1===this.options.noTTYOutput&&!1===this.terminal.isTTY()||(null===this.sigintCallback&&this.options.gracefulExit&&(this.sigintCallback=this.stop.bind(this),
process.once("SIGINT",this.sigintCallback),process.once("SIGTERM",this.sigintCallback)),this.isActive||(!0===this.options.hideCursor&&this.terminal.cursor(!1),
!1===this.options.linewrap&&this.terminal.lineWrapping(!1),this.timer=setTimeout(this.update.bind(this),this.schedulingRate)),this.isActive=!0,r.start(t,e,i),
this.emit("start")),r}remove(t){const e=this.bars.indexOf(t);return!(e<0||(this.bars.splice(e,1),this.update(),this.terminal.newline(),
this.terminal.clearBottom(),0))}update(){if(this.timer&&(clearTimeout(this.timer),this.timer=null),this.emit("update-pre"),this.terminal.cursorRelativeReset(),
this.emit("redraw-pre"),
this.loggingBuffer.length>0)for(this.terminal.clearLine();this.loggingBuffer.length>0;)this.terminal.write(this.loggingBuffer.shift(),!0)
;for(let t=0;t<this.bars.length;t++)t>0&&this.terminal.newline(),this.bars[t].render();this.emit("redraw-post"),
this.options.noTTYOutput&&!1===this.terminal.isTTY()&&(this.terminal.newline(),this.terminal.newline()),
this.timer=setTimeout(this.update.bind(this),this.schedulingRate),this.emit("update-post"),
this.options.stopOnComplete&&!this.bars.find(t=>t.isActive)&&this.stop()}stop(){if(clearTimeout(this.timer),this.timer=null,
this.sigintCallback&&(process.removeListener("SIGINT",this.sigintCallback),process.removeListener("SIGTERM",this.sigintCallback),this.sigintCallback=null),
this.isActive=!1,!0===this.options.hideCursor&&this.terminal.cursor(!0),!1===this.options.linewrap&&this.terminal.lineWrapping(!0),
this.terminal.cursorRelativeReset(),this.emit("stop-pre-clear"),this.options.clearOnComplete)this.terminal.clearBottom();else{
for(let t=0;t<this.bars.length;t++)t>0&&this.terminal.newline(),this.bars[t].render(),this.bars[t].stop();this.terminal.newline()}this.emit("stop")}log(t){
this.loggingBuffer.push(t)}}}),5466:(t=>{function e(t,e){return t??e}t.exports={parse:function(t,i){const u={},s=Object.assign({},i,t)
;return u.throttleTime=1e3/e(s.fps,10),u.stream=e(s.stream,process.stderr),u.terminal=e(s.terminal,null),u.clearOnComplete=e(s.clearOnComplete,!1),
u.stopOnComplete=e(s.stopOnComplete,!1),u.barsize=e(s.barsize,40),u.align=e(s.align,"left"),u.hideCursor=e(s.hideCursor,!1),u.linewrap=e(s.linewrap,!1),
u.barGlue=e(s.barGlue,""),u.barCompleteChar=e(s.barCompleteChar,"="),u.barIncompleteChar=e(s.barIncompleteChar,"-"),
u.format=e(s.format,"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}"),u.formatTime=e(s.formatTime,null),u.formatValue=e(s.formatValue,null),
u.formatBar=e(s.formatBar,null),u.etaBufferLength=e(s.etaBuffer,10),u.etaAsynchronousUpdate=e(s.etaAsynchronousUpdate,!1),
u.progressCalculationRelative=e(s.progressCalculationRelative,!1),u.synchronousUpdate=e(s.synchronousUpdate,!0),u.noTTYOutput=e(s.noTTYOutput,!1),
u.notTTYSchedule=e(s.notTTYSchedule,2e3),u.emptyOnZero=e(s.emptyOnZero,!1),u.forceRedraw=e(s.forceRedraw,!1),u.autopadding=e(s.autopadding,!1),
u.gracefulExit=e(s.gracefulExit,!1),u},assignDerivedOptions:function(t){return t.barCompleteString=t.barCompleteChar.repeat(t.barsize+1),
t.barIncompleteString=t.barIncompleteChar.repeat(t.barsize+1),t.autopaddingChar=t.autopadding?e(t.autopaddingChar,"   "):"",t}}}),9126:((t,e,i)=>{
const u=i(5089),s=i(5466);t.exports=class extends u{constructor(t,e){super(s.parse(t,e)),this.timer=null,
this.options.noTTYOutput&&!1===this.terminal.isTTY()&&(this.options.synchronousUpdate=!1),
this.schedulingRate=this.terminal.isTTY()?this.options.throttleTime:this.options.notTTYSchedule,this.sigintCallback=null}render(){
this.timer&&(clearTimeout(this.timer),this.timer=null),super.render(),this.options.noTTYOutput&&!1===this.terminal.isTTY()&&this.terminal.newline(),
this.timer=setTimeout(this.render.bind(this),this.schedulingRate)}update(t,e){this.timer&&(super.update(t,e),
this.options.synchronousUpdate&&this.lastRedraw+2*this.options.throttleTime<Date.now()&&this.render())}start(t,e,i){
!1===this.options.noTTYOutput&&!1===this.terminal.isTTY()||(null===this.sigintCallback&&this.options.gracefulExit&&(this.sigintCallback=this.stop.bind(this),
process.once("SIGINT",this.sigintCallback),process.once("SIGTERM",this.sigintCallback)),this.terminal.cursorSave(),
!0===this.options.hideCursor&&this.terminal.cursor(!1),!1===this.options.linewrap&&this.terminal.lineWrapping(!1),super.start(t,e,i),this.render())}stop(){
this.timer&&(this.sigintCallback&&(process.removeListener("SIGINT",this.sigintCallback),process.removeListener("SIGTERM",this.sigintCallback),
this.sigintCallback=null),this.render(),super.stop(),clearTimeout(this.timer),this.timer=null,!0===this.options.hideCursor&&this.terminal.cursor(!0),
!1===this.options.linewrap&&this.terminal.lineWrapping(!0),this.terminal.cursorRestore(),this.options.clearOnComplete?(this.terminal.cursorTo(0,null),
this.terminal.clearLine()):this.terminal.newline())}}}),9662:((t,e,i)=>{const u=i(3785);t.exports=class{constructor(t){this.stream=t,this.linewrap=!0,this.dy=0}
cursorSave(){this.stream.isTTY&&this.stream.write("7")}cursorRestore(){this.stream.isTTY&&this.stream.write("8")}cursor(t){
this.stream.isTTY&&(t?this.stream.write("[?25h"):this.stream.write("[?25l"))}cursorTo(t=null,e=null){this.stream.isTTY&&u.cursorTo(this.stream,t,e)}
cursorRelative(t=null,e=null){this.stream.isTTY&&(this.dy=this.dy+e,u.moveCursor(this.stream,t,e))}cursorRelativeReset(){
this.stream.isTTY&&(u.moveCursor(this.stream,0,-this.dy),u.cursorTo(this.stream,0,null),this.dy=0)}clearRight(){this.stream.isTTY&&u.clearLine(this.stream,1)}
clearLine(){this.stream.isTTY&&u.clearLine(this.stream,0)}clearBottom(){this.stream.isTTY&&u.clearScreenDown(this.stream)}newline(){this.stream.write("\n"),
this.dy++}write(t,e=!1){!0===this.linewrap&&!1===e?this.stream.write(t.substr(0,this.getWidth())):this.stream.write(t)}lineWrapping(t){
this.stream.isTTY&&(this.linewrap=t,t?this.stream.write("[?7h"):this.stream.write("[?7l"))}isTTY(){return!0===this.stream.isTTY}getWidth(){
return this.stream.columns||(this.stream.isTTY?80:200)}}}),2435:((t,e,i)=>{const u=i(8500),s=i(4948),r=i(9197),n=i(5865);t.exports={legacy:u,shades_classic:s,
shades_grey:r,rect:n}}),8500:(t=>{t.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"=",barIncompleteChar:"-"}}),
5865:(t=>{t.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:" "}}),4948:(t=>{t.exports={
format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"░"}}),9197:(t=>{t.exports={
format:" [90m{bar}[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"░"}}),5034:(t=>{t.exports=function(){
return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g
}}),9101:(t=>{
const e=t=>!Number.isNaN(t)&&t>=4352&&(t<=4447||9001===t||9002===t||11904<=t&&t<=12871&&12351!==t||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||65040<=t&&t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||131072<=t&&t<=262141)
;t.exports=e,t.exports.default=e}),94:((t,e,i)=>{const u=i(572),s=i(9101),r=i(5034),n=t=>{if("string"!=typeof t||0===t.length)return 0
;if(0===(t=u(t)).length)return 0;t=t.replace(r(),"  ");let e=0;for(let i=0;i<t.length;i++){const u=t.codePointAt(i)
;u<=31||u>=127&&u<=159||u>=768&&u<=879||(u>65535&&i++,e+=s(u)?2:1)}return e};t.exports=n,t.exports.default=n}),572:((t,e,i)=>{const u=i(1739)
;t.exports=t=>"string"==typeof t?t.replace(u(),""):t}),8265:((t,e,i)=>{i.d(e,{uB:()=>F,b7:()=>u,Di:()=>s,c$:()=>m});class u extends Error{constructor(t,e,i){
super(i),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=e,this.exitCode=t,this.nestedError=void 0}}class s extends u{
constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}}class r{constructor(t,e){
switch(this.description=e||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){
case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t}
this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,e){
return e!==this.defaultValue&&Array.isArray(e)?(e.push(t),e):[t]}default(t,e){return this.defaultValue=t,this.defaultValueDescription=e,this}argParser(t){
return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(t,e)=>{
if(!this.argChoices.includes(t))throw new s(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,e):t},this}
argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}}function n(t){const e=t.name()+(!0===t.variadic?"...":"")
;return t.required?"<"+e+">":"["+e+"]"}var o=i(8474),D=i(1421),a=i(6760),h=i(3024),l=i(1708),p=i(7975);class c{constructor(){this.helpWidth=void 0,
this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}
visibleCommands(t){const e=t.commands.filter(t=>!t._hidden),i=t._getHelpCommand();return i&&!i._hidden&&e.push(i),
this.sortSubcommands&&e.sort((t,e)=>t.name().localeCompare(e.name())),e}compareOptions(t,e){const i=t=>t.short?t.short.replace(/^-/,""):t.long.replace(/^--/,"")
;return i(t).localeCompare(i(e))}visibleOptions(t){const e=t.options.filter(t=>!t.hidden),i=t._getHelpOption();if(i&&!i.hidden){
const u=i.short&&t._findOption(i.short),s=i.long&&t._findOption(i.long)
;u||s?i.long&&!s?e.push(t.createOption(i.long,i.description).helpGroup(i.helpGroupHeading)):i.short&&!u&&e.push(t.createOption(i.short,i.description).helpGroup(i.helpGroupHeading)):e.push(i)
}return this.sortOptions&&e.sort(this.compareOptions),e}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];const e=[];for(let i=t.parent;i;i=i.parent){
const t=i.options.filter(t=>!t.hidden);e.push(...t)}return this.sortOptions&&e.sort(this.compareOptions),e}visibleArguments(t){
return t._argsDescription&&t.registeredArguments.forEach(e=>{e.description=e.description||t._argsDescription[e.name()]||""}),
t.registeredArguments.find(t=>t.description)?t.registeredArguments:[]}subcommandTerm(t){const e=t.registeredArguments.map(t=>n(t)).join(" ")
;return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(e?" "+e:"")}optionTerm(t){return t.flags}argumentTerm(t){
return t.name()}longestSubcommandTermLength(t,e){
return e.visibleCommands(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(i)))),0)}longestOptionTermLength(t,e){
return e.visibleOptions(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(i)))),0)}longestGlobalOptionTermLength(t,e){
return e.visibleGlobalOptions(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(i)))),0)}longestArgumentTermLength(t,e){
return e.visibleArguments(t).reduce((t,i)=>Math.max(t,this.displayWidth(e.styleArgumentTerm(e.argumentTerm(i)))),0)}commandUsage(t){let e=t._name
;t._aliases[0]&&(e=e+"|"+t._aliases[0]);let i="";for(let e=t.parent;e;e=e.parent)i=e.name()+" "+i;return i+e+" "+t.usage()}commandDescription(t){
return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){const e=[]
;if(t.argChoices&&e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`),
void 0!==t.defaultValue&&(t.required||t.optional||t.isBoolean()&&"boolean"==typeof t.defaultValue)&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),
void 0!==t.presetArg&&t.optional&&e.push(`preset: ${JSON.stringify(t.presetArg)}`),void 0!==t.envVar&&e.push(`env: ${t.envVar}`),e.length>0){
const i=`(${e.join(", ")})`;return t.description?`${t.description} ${i}`:i}return t.description}argumentDescription(t){const e=[]
;if(t.argChoices&&e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`),
void 0!==t.defaultValue&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),e.length>0){const i=`(${e.join(", ")})`
;return t.description?`${t.description} ${i}`:i}return t.description}formatItemList(t,e,i){return 0===e.length?[]:[i.styleTitle(t),...e,""]}groupItems(t,e,i){
const u=new Map;return t.forEach(t=>{const e=i(t);u.has(e)||u.set(e,[])}),e.forEach(t=>{const e=i(t);u.has(e)||u.set(e,[]),u.get(e).push(t)}),u}formatHelp(t,e){
const i=e.padWidth(t,e),u=e.helpWidth??80;function s(t,u){return e.formatItem(t,i,u,e)}let r=[`${e.styleTitle("Usage:")} ${e.styleUsage(e.commandUsage(t))}`,""]
;const n=e.commandDescription(t);n.length>0&&(r=r.concat([e.boxWrap(e.styleCommandDescription(n),u),""]))
;const o=e.visibleArguments(t).map(t=>s(e.styleArgumentTerm(e.argumentTerm(t)),e.styleArgumentDescription(e.argumentDescription(t))))
;if(r=r.concat(this.formatItemList("Arguments:",o,e)),this.groupItems(t.options,e.visibleOptions(t),t=>t.helpGroupHeading??"Options:").forEach((t,i)=>{
const u=t.map(t=>s(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))));r=r.concat(this.formatItemList(i,u,e))}),
e.showGlobalOptions){const i=e.visibleGlobalOptions(t).map(t=>s(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))))
;r=r.concat(this.formatItemList("Global Options:",i,e))}return this.groupItems(t.commands,e.visibleCommands(t),t=>t.helpGroup()||"Commands:").forEach((t,i)=>{
const u=t.map(t=>s(e.styleSubcommandTerm(e.subcommandTerm(t)),e.styleSubcommandDescription(e.subcommandDescription(t))));r=r.concat(this.formatItemList(i,u,e))
}),r.join("\n")}displayWidth(t){return(0,p.stripVTControlCharacters)(t).length}styleTitle(t){return t}styleUsage(t){
return t.split(" ").map(t=>"[options]"===t?this.styleOptionText(t):"[command]"===t?this.styleSubcommandText(t):"["===t[0]||"<"===t[0]?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")
}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){
return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){
return this.styleOptionText(t)}styleSubcommandTerm(t){
return t.split(" ").map(t=>"[options]"===t?this.styleOptionText(t):"["===t[0]||"<"===t[0]?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")}
styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}
styleCommandText(t){return t}padWidth(t,e){
return Math.max(e.longestOptionTermLength(t,e),e.longestGlobalOptionTermLength(t,e),e.longestSubcommandTermLength(t,e),e.longestArgumentTermLength(t,e))}
preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,e,i,u){const s=" ".repeat(2);if(!i)return s+t
;const r=t.padEnd(e+t.length-u.displayWidth(t)),n=(this.helpWidth??80)-e-2-2;let o
;return o=n<this.minWidthToWrap||u.preformatted(i)?i:u.boxWrap(i,n).replace(/\n/g,"\n"+" ".repeat(e+2)),s+r+" ".repeat(2)+o.replace(/\n/g,`\n${s}`)}
boxWrap(t,e){if(e<this.minWidthToWrap)return t;const i=t.split(/\r\n|\n/),u=/[\s]*[^\s]+/g,s=[];return i.forEach(t=>{const i=t.match(u)
;if(null===i)return void s.push("");let r=[i.shift()],n=this.displayWidth(r[0]);i.forEach(t=>{const i=this.displayWidth(t);if(n+i<=e)return r.push(t),void(n+=i)
;s.push(r.join(""));const u=t.trimStart();r=[u],n=this.displayWidth(u)}),s.push(r.join(""))}),s.join("\n")}}class m{constructor(t,e){this.flags=t,
this.description=e||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\p{ID_Continue}\.\.\.[>\]]$/u.test(t),this.mandatory=!1
;const i=function(t){let e,i;const u=/^-[^-]$/,s=/^--[^-]/,r=t.split(/[ |,]+/).concat("guard");if(u.test(r[0])&&(e=r.shift()),s.test(r[0])&&(i=r.shift()),
!e&&u.test(r[0])&&(e=r.shift()),!e&&s.test(r[0])&&(e=i,i=r.shift()),r[0].startsWith("-")){
const e=r[0],i=`option creation failed due to '${e}' in option flags '${t}'`
;if(/^-[^-][^-]/.test(e))throw new Error(`${i}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
;if(u.test(e))throw new Error(`${i}\n- too many short flags`);if(s.test(e))throw new Error(`${i}\n- too many long flags`)
;throw new Error(`${i}\n- unrecognised flag format`)}if(void 0===e&&void 0===i)throw new Error(`option creation failed due to no flags found in '${t}'.`)
;return{shortFlag:e,longFlag:i}}(t);this.short=i.shortFlag,this.long=i.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),
this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,
this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,e){return this.defaultValue=t,
this.defaultValueDescription=e,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){
let e=t;return"string"==typeof t&&(e={[t]:!0}),this.implied=Object.assign(this.implied||{},e),this}env(t){return this.envVar=t,this}argParser(t){
return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,e){
return e!==this.defaultValue&&Array.isArray(e)?(e.push(t),e):[t]}choices(t){return this.argChoices=t.slice(),this.parseArg=(t,e)=>{
if(!this.argChoices.includes(t))throw new s(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,e):t},this}name(){
return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?C(this.name().replace(/^no-/,"")):C(this.name())}
helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}}
class d{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(t=>{
t.negate?this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,e)=>{
this.positiveOptions.has(e)&&this.dualOptions.add(e)})}valueFromOption(t,e){const i=e.attributeName();if(!this.dualOptions.has(i))return!0
;const u=this.negativeOptions.get(i).presetArg,s=void 0!==u&&u;return e.negate===(s===t)}}function C(t){
return t.split("-").reduce((t,e)=>t+e[0].toUpperCase()+e.slice(1))}function g(t,e){if(!e||0===e.length)return"";e=Array.from(new Set(e))
;const i=t.startsWith("--");i&&(t=t.slice(2),e=e.map(t=>t.slice(2)));let u=[],s=3;return e.forEach(e=>{if(e.length<=1)return;const i=function(t,e){
if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length);const i=[];for(let e=0;e<=t.length;e++)i[e]=[e];for(let t=0;t<=e.length;t++)i[0][t]=t
;for(let u=1;u<=e.length;u++)for(let s=1;s<=t.length;s++){let r;r=t[s-1]===e[u-1]?0:1,i[s][u]=Math.min(i[s-1][u]+1,i[s][u-1]+1,i[s-1][u-1]+r),
s>1&&u>1&&t[s-1]===e[u-2]&&t[s-2]===e[u-1]&&(i[s][u]=Math.min(i[s][u],i[s-2][u-2]+1))}return i[t.length][e.length]}(t,e),r=Math.max(t.length,e.length)
;(r-i)/r>.4&&(i<s?(s=i,u=[e]):i===s&&u.push(e))}),u.sort((t,e)=>t.localeCompare(e)),i&&(u=u.map(t=>`--${t}`)),
u.length>1?`\n(Did you mean one of ${u.join(", ")}?)`:1===u.length?`\n(Did you mean ${u[0]}?)`:""}class F extends o.EventEmitter{constructor(t){super(),
this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],
this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},
this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,
this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",
this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,
this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:t=>l.stdout.write(t),writeErr:t=>l.stderr.write(t),
outputError:(t,e)=>e(t),getOutHelpWidth:()=>l.stdout.isTTY?l.stdout.columns:void 0,getErrHelpWidth:()=>l.stderr.isTTY?l.stderr.columns:void 0,
getOutHasColors:()=>E()??(l.stdout.isTTY&&l.stdout.hasColors?.()),getErrHasColors:()=>E()??(l.stderr.isTTY&&l.stderr.hasColors?.()),stripColor:t=>(0,
p.stripVTControlCharacters)(t)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},
this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){
return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,
this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,
this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,
this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,
this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){const t=[];for(let e=this;e;e=e.parent)t.push(e);return t}
command(t,e,i){let u=e,s=i;"object"==typeof u&&null!==u&&(s=u,u=null),s=s||{};const[,r,n]=t.match(/([^ ]+) *(.*)/),o=this.createCommand(r)
;return u&&(o.description(u),o._executableHandler=!0),s.isDefault&&(this._defaultCommandName=o._name),o._hidden=!(!s.noHelp&&!s.hidden),
o._executableFile=s.executableFile||null,n&&o.arguments(n),this._registerCommand(o),o.parent=this,o.copyInheritedSettings(this),u?this:o}createCommand(t){
return new F(t)}createHelp(){return Object.assign(new c,this.configureHelp())}configureHelp(t){
return void 0===t?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){
return void 0===t?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){
return"string"!=typeof t&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,e){
if(!t._name)throw new Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()")
;return(e=e||{}).isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,
t._checkForBrokenPassThrough(),this}createArgument(t,e){return new r(t,e)}argument(t,e,i,u){const s=this.createArgument(t,e)
;return"function"==typeof i?s.default(u).argParser(i):s.default(i),this.addArgument(s),this}arguments(t){return t.trim().split(/ +/).forEach(t=>{
this.argument(t)}),this}addArgument(t){const e=this.registeredArguments.slice(-1)[0]
;if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`)
;if(t.required&&void 0!==t.defaultValue&&void 0===t.parseArg)throw new Error(`a default value for a required argument is never used: '${t.name()}'`)
;return this.registeredArguments.push(t),this}helpCommand(t,e){if("boolean"==typeof t)return this._addImplicitHelpCommand=t,
t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this
;const i=t??"help [command]",[,u,s]=i.match(/([^ ]+) *(.*)/),r=e??"display help for command",n=this.createCommand(u);return n.helpOption(!1),s&&n.arguments(s),
r&&n.description(r),this._addImplicitHelpCommand=!0,this._helpCommand=n,(t||e)&&this._initCommandGroup(n),this}addHelpCommand(t,e){
return"object"!=typeof t?(this.helpCommand(t,e),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){
return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(void 0===this._helpCommand&&this.helpCommand(void 0,void 0),
this._helpCommand):null}hook(t,e){const i=["preSubcommand","preAction","postAction"]
;if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.\nExpecting one of '${i.join("', '")}'`)
;return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){return this._exitCallback=t||(t=>{
if("commander.executeSubCommandAsync"!==t.code)throw t}),this}_exit(t,e,i){this._exitCallback&&this._exitCallback(new u(t,e,i)),l.exit(t)}action(t){
return this._actionHandler=e=>{const i=this.registeredArguments.length,u=e.slice(0,i);return this._storeOptionsAsProperties?u[i]=this:u[i]=this.opts(),
u.push(this),t.apply(this,u)},this}createOption(t,e){return new m(t,e)}_callParseArg(t,e,i,u){try{return t.parseArg(e,i)}catch(t){
if("commander.invalidArgument"===t.code){const e=`${u} ${t.message}`;this.error(e,{exitCode:t.exitCode,code:t.code})}throw t}}_registerOption(t){
const e=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(e){const i=t.long&&this._findOption(t.long)?t.long:t.short
;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${i}'\n-  already used by option '${e.flags}'`)
}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){const e=t=>[t.name()].concat(t.aliases()),i=e(t).find(t=>this._findCommand(t));if(i){
const u=e(this._findCommand(i)).join("|"),s=e(t).join("|");throw new Error(`cannot add command '${s}' as already have command '${u}'`)}
this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);const e=t.name(),i=t.attributeName()
;void 0!==t.defaultValue&&this.setOptionValueWithSource(i,t.defaultValue,"default");const u=(e,u,s)=>{null==e&&void 0!==t.presetArg&&(e=t.presetArg)
;const r=this.getOptionValue(i);null!==e&&t.parseArg?e=this._callParseArg(t,e,r,u):null!==e&&t.variadic&&(e=t._collectValue(e,r)),
null==e&&(e=!t.negate&&(!(!t.isBoolean()&&!t.optional)||"")),this.setOptionValueWithSource(i,e,s)};return this.on("option:"+e,e=>{
const i=`error: option '${t.flags}' argument '${e}' is invalid.`;u(e,i,"cli")}),t.envVar&&this.on("optionEnv:"+e,e=>{
const i=`error: option '${t.flags}' value '${e}' from env '${t.envVar}' is invalid.`;u(e,i,"env")}),this}_optionEx(t,e,i,u,s){
if("object"==typeof e&&e instanceof m)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()")
;const r=this.createOption(e,i);if(r.makeOptionMandatory(!!t.mandatory),"function"==typeof u)r.default(s).argParser(u);else if(u instanceof RegExp){const t=u
;u=(e,i)=>{const u=t.exec(e);return u?u[0]:i},r.default(s).argParser(u)}else r.default(u);return this.addOption(r)}option(t,e,i,u){
return this._optionEx({},t,e,i,u)}requiredOption(t,e,i,u){return this._optionEx({mandatory:!0},t,e,i,u)}combineFlagAndOptionalValue(t=!0){
return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){
return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){
return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){
if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)
}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options")
;if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values")
;return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,e){
return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,
this._optionValueSources[t]=i,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let e
;return this._getCommandAndAncestors().forEach(i=>{Object.hasOwn(i._optionValueSources,t)&&(e=i.getOptionValueSource(t))}),e}_prepareUserArgs(t,e){
if(void 0!==t&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(e=e||{},void 0===t&&void 0===e.from){
l.versions?.electron&&(e.from="electron");const t=l.execArgv??[]
;(t.includes("-e")||t.includes("--eval")||t.includes("-p")||t.includes("--print"))&&(e.from="eval")}let i;switch(void 0===t&&(t=l.argv),this.rawArgs=t.slice(),
e.from){case void 0:case"node":this._scriptPath=t[1],i=t.slice(2);break;case"electron":l.defaultApp?(this._scriptPath=t[1],i=t.slice(2)):i=t.slice(1);break
;case"user":i=t.slice(0);break;case"eval":i=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${e.from}' }`)}
return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",i}parse(t,e){this._prepareForParse()
;const i=this._prepareUserArgs(t,e);return this._parseCommand([],i),this}async parseAsync(t,e){this._prepareForParse();const i=this._prepareUserArgs(t,e)
;return await this._parseCommand([],i),this}_prepareForParse(){
null===this._savedState?(this.options.filter(t=>t.negate&&void 0===t.defaultValue&&void 0===this.getOptionValue(t.attributeName())).forEach(t=>{
const e=t.long.replace(/^--no-/,"--");this._findOption(e)||this.setOptionValueWithSource(t.attributeName(),!0,"default")}),
this.saveStateBeforeParse()):this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},
_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties")
;this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={
...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,e,i){
if(!h.existsSync(t))throw new Error(`'${t}' does not exist\n - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`)
}_executeSubCommand(t,e){e=e.slice();const i=[".js",".ts",".tsx",".mjs",".cjs"];function s(t,e){const u=a.resolve(t,e);if(h.existsSync(u))return u
;if(i.includes(a.extname(e)))return;const s=i.find(t=>h.existsSync(`${u}${t}`));return s?`${u}${s}`:void 0}this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let r=t._executableFile||`${this._name}-${t._name}`,n=this._executableDir||"";if(this._scriptPath){let t;try{
t=h.realpathSync(this._scriptPath)}catch{t=this._scriptPath}n=a.resolve(a.dirname(t),n)}if(n){let e=s(n,r);if(!e&&!t._executableFile&&this._scriptPath){
const i=a.basename(this._scriptPath,a.extname(this._scriptPath));i!==this._name&&(e=s(n,`${i}-${t._name}`))}r=e||r}const o=i.includes(a.extname(r));let p
;"win32"!==l.platform?o?(e.unshift(r),e=f(l.execArgv).concat(e),p=D.spawn(l.argv[0],e,{stdio:"inherit"})):p=D.spawn(r,e,{stdio:"inherit"
}):(this._checkForMissingExecutable(r,n,t._name),e.unshift(r),e=f(l.execArgv).concat(e),p=D.spawn(l.execPath,e,{stdio:"inherit"})),
p.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(t=>{l.on(t,()=>{!1===p.killed&&null===p.exitCode&&p.kill(t)})});const c=this._exitCallback
;p.on("close",t=>{t=t??1,c?c(new u(t,"commander.executeSubCommandAsync","(close)")):l.exit(t)}),p.on("error",e=>{
if("ENOENT"===e.code)this._checkForMissingExecutable(r,n,t._name);else if("EACCES"===e.code)throw new Error(`'${r}' not executable`);if(c){
const t=new u(1,"commander.executeSubCommandAsync","(error)");t.nestedError=e,c(t)}else l.exit(1)}),this.runningCommand=p}_dispatchSubcommand(t,e,i){
const u=this._findCommand(t);let s;return u||this.help({error:!0}),u._prepareForParse(),s=this._chainOrCallSubCommandHook(s,u,"preSubcommand"),
s=this._chainOrCall(s,()=>{if(!u._executableHandler)return u._parseCommand(e,i);this._executeSubCommand(u,e.concat(i))}),s}_dispatchHelpCommand(t){
t||this.help();const e=this._findCommand(t);return e&&!e._executableHandler&&e.help(),
this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((t,e)=>{t.required&&null==this.args[e]&&this.missingArgument(t.name())}),
this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic||this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)
}_processArguments(){const t=(t,e,i)=>{let u=e;if(null!==e&&t.parseArg){const s=`error: command-argument value '${e}' is invalid for argument '${t.name()}'.`
;u=this._callParseArg(t,e,i,s)}return u};this._checkNumberOfArguments();const e=[];this.registeredArguments.forEach((i,u)=>{let s=i.defaultValue
;i.variadic?u<this.args.length?(s=this.args.slice(u),
i.parseArg&&(s=s.reduce((e,u)=>t(i,u,e),i.defaultValue))):void 0===s&&(s=[]):u<this.args.length&&(s=this.args[u],i.parseArg&&(s=t(i,s,i.defaultValue))),e[u]=s
}),this.processedArgs=e}_chainOrCall(t,e){return t?.then&&"function"==typeof t.then?t.then(()=>e()):e()}_chainOrCallHooks(t,e){let i=t;const u=[]
;return this._getCommandAndAncestors().reverse().filter(t=>void 0!==t._lifeCycleHooks[e]).forEach(t=>{t._lifeCycleHooks[e].forEach(e=>{u.push({hookedCommand:t,
callback:e})})}),"postAction"===e&&u.reverse(),u.forEach(t=>{i=this._chainOrCall(i,()=>t.callback(t.hookedCommand,this))}),i}_chainOrCallSubCommandHook(t,e,i){
let u=t;return void 0!==this._lifeCycleHooks[i]&&this._lifeCycleHooks[i].forEach(t=>{u=this._chainOrCall(u,()=>t(this,e))}),u}_parseCommand(t,e){
const i=this.parseOptions(e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(i.operands),e=i.unknown,this.args=t.concat(e),
t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),e)
;if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1])
;if(this._defaultCommandName)return this._outputHelpIfRequested(e),this._dispatchSubcommand(this._defaultCommandName,t,e)
;!this.commands.length||0!==this.args.length||this._actionHandler||this._defaultCommandName||this.help({error:!0}),this._outputHelpIfRequested(i.unknown),
this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();const u=()=>{i.unknown.length>0&&this.unknownOption(i.unknown[0])
},s=`command:${this.name()}`;if(this._actionHandler){let i;return u(),this._processArguments(),i=this._chainOrCallHooks(i,"preAction"),
i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(s,t,e)})),
i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(s))u(),this._processArguments(),this.parent.emit(s,t,e);else if(t.length){
if(this._findCommand("*"))return this._dispatchSubcommand("*",t,e)
;this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(u(),this._processArguments())
}else this.commands.length?(u(),this.help({error:!0})):(u(),this._processArguments())}_findCommand(t){
if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(t))}_findOption(t){return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){
this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{e.mandatory&&void 0===t.getOptionValue(e.attributeName())&&t.missingMandatoryOptionValue(e)})})
}_checkForConflictingLocalOptions(){const t=this.options.filter(t=>{const e=t.attributeName()
;return void 0!==this.getOptionValue(e)&&"default"!==this.getOptionValueSource(e)});t.filter(t=>t.conflictsWith.length>0).forEach(e=>{
const i=t.find(t=>e.conflictsWith.includes(t.attributeName()));i&&this._conflictingOption(e,i)})}_checkForConflictingOptions(){
this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){const e=[],i=[];let u=e;function s(t){
return t.length>1&&"-"===t[0]}
const r=t=>!!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(t)&&!this._getCommandAndAncestors().some(t=>t.options.map(t=>t.short).some(t=>/^-\d$/.test(t)))
;let n=null,o=null,D=0;for(;D<t.length||o;){const a=o??t[D++];if(o=null,"--"===a){u===i&&u.push(a),u.push(...t.slice(D));break}if(!n||s(a)&&!r(a)){if(n=null,
s(a)){const e=this._findOption(a);if(e){if(e.required){const i=t[D++];void 0===i&&this.optionMissingArgument(e),this.emit(`option:${e.name()}`,i)
}else if(e.optional){let i=null;D<t.length&&(!s(t[D])||r(t[D]))&&(i=t[D++]),this.emit(`option:${e.name()}`,i)}else this.emit(`option:${e.name()}`)
;n=e.variadic?e:null;continue}}if(a.length>2&&"-"===a[0]&&"-"!==a[1]){const t=this._findOption(`-${a[1]}`);if(t){
t.required||t.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${t.name()}`,a.slice(2)):(this.emit(`option:${t.name()}`),o=`-${a.slice(2)}`)
;continue}}if(/^--[^=]+=/.test(a)){const t=a.indexOf("="),e=this._findOption(a.slice(0,t));if(e&&(e.required||e.optional)){
this.emit(`option:${e.name()}`,a.slice(t+1));continue}}if(u!==e||!s(a)||0===this.commands.length&&r(a)||(u=i),
(this._enablePositionalOptions||this._passThroughOptions)&&0===e.length&&0===i.length){if(this._findCommand(a)){e.push(a),i.push(...t.slice(D));break}
if(this._getHelpCommand()&&a===this._getHelpCommand().name()){e.push(a,...t.slice(D));break}if(this._defaultCommandName){i.push(a,...t.slice(D));break}}
if(this._passThroughOptions){u.push(a,...t.slice(D));break}u.push(a)}else this.emit(`option:${n.name()}`,a)}return{operands:e,unknown:i}}opts(){
if(this._storeOptionsAsProperties){const t={},e=this.options.length;for(let i=0;i<e;i++){const e=this.options[i].attributeName()
;t[e]=e===this._versionOptionName?this._version:this[e]}return t}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((t,e)=>Object.assign(t,e.opts()),{})}error(t,e){
this._outputConfiguration.outputError(`${t}\n`,this._outputConfiguration.writeErr),
"string"==typeof this._showHelpAfterError?this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`):this._showHelpAfterError&&(this._outputConfiguration.writeErr("\n"),
this.outputHelp({error:!0}));const i=e||{},u=i.exitCode||1,s=i.code||"commander.error";this._exit(u,s,t)}_parseOptionsEnv(){this.options.forEach(t=>{
if(t.envVar&&t.envVar in l.env){const e=t.attributeName()
;(void 0===this.getOptionValue(e)||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,l.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))
}})}_parseOptionsImplied(){const t=new d(this.options),e=t=>void 0!==this.getOptionValue(t)&&!["default","implied"].includes(this.getOptionValueSource(t))
;this.options.filter(i=>void 0!==i.implied&&e(i.attributeName())&&t.valueFromOption(this.getOptionValue(i.attributeName()),i)).forEach(t=>{
Object.keys(t.implied).filter(t=>!e(t)).forEach(e=>{this.setOptionValueWithSource(e,t.implied[e],"implied")})})}missingArgument(t){
const e=`error: missing required argument '${t}'`;this.error(e,{code:"commander.missingArgument"})}optionMissingArgument(t){
const e=`error: option '${t.flags}' argument missing`;this.error(e,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){
const e=`error: required option '${t.flags}' not specified`;this.error(e,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){const i=t=>{
const e=t.attributeName(),i=this.getOptionValue(e),u=this.options.find(t=>t.negate&&e===t.attributeName()),s=this.options.find(t=>!t.negate&&e===t.attributeName())
;return u&&(void 0===u.presetArg&&!1===i||void 0!==u.presetArg&&i===u.presetArg)?u:s||t},u=t=>{const e=i(t),u=e.attributeName()
;return"env"===this.getOptionValueSource(u)?`environment variable '${e.envVar}'`:`option '${e.flags}'`},s=`error: ${u(t)} cannot be used with ${u(e)}`
;this.error(s,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let e=""
;if(t.startsWith("--")&&this._showSuggestionAfterError){let i=[],u=this;do{const t=u.createHelp().visibleOptions(u).filter(t=>t.long).map(t=>t.long)
;i=i.concat(t),u=u.parent}while(u&&!u._enablePositionalOptions);e=g(t,i)}const i=`error: unknown option '${t}'${e}`;this.error(i,{code:"commander.unknownOption"
})}_excessArguments(t){if(this._allowExcessArguments)return
;const e=this.registeredArguments.length,i=1===e?"":"s",u=t.length,s=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${e} argument${i} but got ${u}: ${t.join(", ")}.`
;this.error(s,{code:"commander.excessArguments"})}unknownCommand(){const t=this.args[0];let e="";if(this._showSuggestionAfterError){const i=[]
;this.createHelp().visibleCommands(this).forEach(t=>{i.push(t.name()),t.alias()&&i.push(t.alias())}),e=g(t,i)}const i=`error: unknown command '${t}'${e}`
;this.error(i,{code:"commander.unknownCommand"})}version(t,e,i){if(void 0===t)return this._version;this._version=t,e=e||"-V, --version",
i=i||"output the version number";const u=this.createOption(e,i);return this._versionOptionName=u.attributeName(),this._registerOption(u),
this.on("option:"+u.name(),()=>{this._outputConfiguration.writeOut(`${t}\n`),this._exit(0,"commander.version",t)}),this}description(t,e){
return void 0===t&&void 0===e?this._description:(this._description=t,e&&(this._argsDescription=e),this)}summary(t){
return void 0===t?this._summary:(this._summary=t,this)}alias(t){if(void 0===t)return this._aliases[0];let e=this
;if(0!==this.commands.length&&this.commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),
t===e._name)throw new Error("Command alias can't be the same as its name");const i=this.parent?._findCommand(t);if(i){
const e=[i.name()].concat(i.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${e}'`)}
return e._aliases.push(t),this}aliases(t){return void 0===t?this._aliases:(t.forEach(t=>this.alias(t)),this)}usage(t){if(void 0===t){
if(this._usage)return this._usage;const t=this.registeredArguments.map(t=>n(t))
;return[].concat(this.options.length||null!==this._helpOption?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")
}return this._usage=t,this}name(t){return void 0===t?this._name:(this._name=t,this)}helpGroup(t){
return void 0===t?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){
return void 0===t?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){
return void 0===t?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){
this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){
this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=a.basename(t,a.extname(t)),this}
executableDir(t){return void 0===t?this._executableDir:(this._executableDir=t,this)}helpInformation(t){const e=this.createHelp(),i=this._getOutputContext(t)
;e.prepareContext({error:i.error,helpWidth:i.helpWidth,outputHasColors:i.hasColors});const u=e.formatHelp(this,e)
;return i.hasColors?u:this._outputConfiguration.stripColor(u)}_getOutputContext(t){const e=!!(t=t||{}).error;let i,u,s
;return e?(i=t=>this._outputConfiguration.writeErr(t),u=this._outputConfiguration.getErrHasColors(),
s=this._outputConfiguration.getErrHelpWidth()):(i=t=>this._outputConfiguration.writeOut(t),u=this._outputConfiguration.getOutHasColors(),
s=this._outputConfiguration.getOutHelpWidth()),{error:e,write:t=>(u||(t=this._outputConfiguration.stripColor(t)),i(t)),hasColors:u,helpWidth:s}}outputHelp(t){
let e;"function"==typeof t&&(e=t,t=void 0);const i=this._getOutputContext(t),u={error:i.error,write:i.write,command:this}
;this._getCommandAndAncestors().reverse().forEach(t=>t.emit("beforeAllHelp",u)),this.emit("beforeHelp",u);let s=this.helpInformation({error:i.error})
;if(e&&(s=e(s),"string"!=typeof s&&!Buffer.isBuffer(s)))throw new Error("outputHelp callback must return a string or a Buffer");i.write(s),
this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",u),this._getCommandAndAncestors().forEach(t=>t.emit("afterAllHelp",u))}
helpOption(t,e){return"boolean"==typeof t?(t?(null===this._helpOption&&(this._helpOption=void 0),
this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,
this):(this._helpOption=this.createOption(t??"-h, --help",e??"display help for command"),(t||e)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){
return void 0===this._helpOption&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}
help(t){this.outputHelp(t);let e=Number(l.exitCode??0);0===e&&t&&"function"!=typeof t&&t.error&&(e=1),this._exit(e,"commander.help","(outputHelp)")}
addHelpText(t,e){const i=["beforeAll","before","after","afterAll"]
;if(!i.includes(t))throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${i.join("', '")}'`);const u=`${t}Help`
;return this.on(u,t=>{let i;i="function"==typeof e?e({error:t.error,command:t.command}):e,i&&t.write(`${i}\n`)}),this}_outputHelpIfRequested(t){
const e=this._getHelpOption();e&&t.find(t=>e.is(t))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}}function f(t){return t.map(t=>{
if(!t.startsWith("--inspect"))return t;let e,i,u="127.0.0.1",s="9229"
;return null!==(i=t.match(/^(--inspect(-brk|-wait)?)$/))?e=i[1]:null!==(i=t.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/))?(e=i[1],
/^\d+$/.test(i[3])?s=i[3]:u=i[3]):null!==(i=t.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/))&&(e=i[1],u=i[3],s=i[4]),
e&&"0"!==s?`${e}=${u}:${parseInt(s)+1}`:t})}function E(){
return!l.env.NO_COLOR&&"0"!==l.env.FORCE_COLOR&&"false"!==l.env.FORCE_COLOR&&(!(!l.env.FORCE_COLOR&&void 0===l.env.CLICOLOR_FORCE)||void 0)}new F}),
3495:((t,e,i)=>{i.d(e,{h:()=>n});const u=[],s=[];function r(t,e,i){if(t===e)return 0;const r=i?.maxDistance,n=t;t.length>e.length&&(t=e,e=n)
;let o=t.length,D=e.length;for(;o>0&&t.charCodeAt(~-o)===e.charCodeAt(~-D);)o--,D--;let a,h,l,p,c=0;for(;c<o&&t.charCodeAt(c)===e.charCodeAt(c);)c++;if(o-=c,
D-=c,void 0!==r&&D-o>r)return r;if(0===o)return void 0!==r&&D>r?r:D;let m=0,d=0;for(;m<o;)s[m]=t.charCodeAt(c+m),u[m]=++m;for(;d<D;){for(a=e.charCodeAt(c+d),
l=d++,h=d,m=0;m<o;m++)p=a===s[m]?l:l+1,l=u[m],h=u[m]=l>h?p>h?h+1:p:p>l?l+1:p;if(void 0!==r){let t=h;for(m=0;m<o;m++)u[m]<t&&(t=u[m]);if(t>r)return r}}
return u.length=o,s.length=o,void 0!==r&&h>r?r:h}function n(t,e,i){if(!Array.isArray(e)||0===e.length)return;const u=i?.maxDistance,s=t.length
;for(const i of e)if(i===t)return i;if(0===u)return;let n,o=Number.POSITIVE_INFINITY;const D=new Set;for(const i of e){if(D.has(i))continue;D.add(i)
;const e=Math.abs(i.length-s);if(e>=o)continue;if(void 0!==u&&e>u)continue;const a=Number.isFinite(o)?void 0===u?o:Math.min(o,u):u,h=void 0===a?r(t,i):r(t,i,{
maxDistance:a});if(void 0!==u&&h>u)continue;let l=h;if(void 0!==a&&h===a&&a===u&&(l=r(t,i)),l<o&&(o=l,n=i,0===o))break}return void 0!==u&&o>u?void 0:n}})};