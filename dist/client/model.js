export const MAX_REQUESTS=200;export function createModel(){return{chats:new Map,unread:new Map,requests:new Map,faults:[],open:null}}
export function chatOf({recipient:e,conversation_id:t}){return e.startsWith("post:")?e:`bot:${t}`}export function recipientOfChat(e){
const t=e.find(({recipient:e})=>e.startsWith("user:"));return(t??e[0])?.recipient??""}export function takeState(s,n){s.chats=new Map
;const r=Object.values(n.chats).flat();for(const n of r.sort((e,s)=>t(e)-t(s)))e(s,n);s.requests=new Map(n.requests.map(e=>[e.id,e])),s.faults=n.faults
;for(const e of s.unread.keys())s.chats.has(e)||s.unread.delete(e);null!==s.open&&s.chats.has(s.open)||(s.open=[...s.chats.keys()].at(-1)??null)}
export function takeMessage(t,s){const n=e(t,s);t.open??=n,t.open!==n&&t.unread.set(n,(t.unread.get(n)??0)+1)}function e(e,t){
const s=chatOf(t),n=e.chats.get(s)??[];return n.push(t),e.chats.delete(s),e.chats.set(s,n),s}function t({id:e}){return Number(e.replace(/\D/g,""))}
export function takeRequest(e,t){e.requests.set(t.id,t);for(const t of e.requests.keys()){if(e.requests.size<=200)break;e.requests.delete(t)}}