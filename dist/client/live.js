export function listen(e){const t=new EventSource("/_sandbox/events?state");t.onopen=()=>e.status(!0),t.onerror=()=>{e.status(!1),
t.readyState===EventSource.CLOSED&&setTimeout(()=>listen(e),1500)}
;for(const s of["state","message","request","faults","cleared"])t.addEventListener(s,t=>e[s](JSON.parse(t.data)))}