import{byId as n,fill as e}from"./dom.js";import{digits as o}from"./format.js";import{TEXTS as t}from"./language.js"
;import{gist as r,recipientOf as i}from"./words.js";let m=[];export function announce(s){m.push(s),m.length>1||setTimeout(()=>{const[s]=m;if(void 0===s)return
;const p=1===m.length?`${t.newIn(i(s.recipient).id)}: ${r(s)}`:t.newInMany(o(m.length),[...new Set(m.map(({recipient:n})=>i(n).id))].slice(0,3).join(t.listSeparator))
;m=[],e(n("announcer"),p)},700)}