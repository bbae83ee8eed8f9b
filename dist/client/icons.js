const e={bot:"M12 3v3m-6 0h12a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zm3 5v2m6-2v2m-6 3h6M2 12v2m20-2v2",
user:"M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 8c0-3.3 3.6-5 8-5s8 1.7 8 5",post:"M4 5h16v14H4zM8 9h8M8 12h8M8 15h5",play:"M8 5.5v13l10.5-6.5z",
pause:"M8.5 5.5v13m7-13v13",download:"M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14",open:"M14 4.5h5.5V10M19 5l-8 8M18 14v5.5H4.5V6H10",
call:"M6 3.5 9 4l1.5 4L8.5 10a12 12 0 0 0 5.5 5.5l2-2 4 1.5.5 3c0 1.5-1 2.5-2.5 2.5C10.5 20 4 13.5 3.5 6c0-1.5 1-2.5 2.5-2.5z",
share:"M8 12l8-5m-8 5 8 5M6 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm12-7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
info:"M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zm0-10v6m0-9v.5",check:"M5 12.5 10 17.5 19.5 7",file:"M6 3h8l4 4v14H6zM14 3v5h4",
broken:"M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M3 3l18 18",back:"M9 5l7 7-7 7",edit:"M4 20h4L19 9l-4-4L4 16zM13.5 6.5l4 4",send:"M20 4 3.5 11l6 2.5L12 20z"},t={
DOWNLOAD:"download",LAUNCH:"open",EXIT_TO_APP:"open",CALL:"call",TELEPHONE:"call",SHARE:"share",INFO:"info",INFO_OUTLINE:"info",HELP:"info",CHECKED:"check",
CHECK_CIRCLE:"check",VERIFIED:"check",FILE:"file",FILE_O:"file",ARTICLE_OUTLINE:"file",NOTE:"file",PERSON:"user",EDIT:"edit",SEND:"send"}
;export function icon(t){const n=document.createElementNS("http://www.w3.org/2000/svg","svg"),l=document.createElementNS("http://www.w3.org/2000/svg","path")
;return n.setAttribute("viewBox","0 0 24 24"),n.setAttribute("class",`icon icon-${t}`),n.setAttribute("aria-hidden","true"),l.setAttribute("d",e[t]),
n.append(l),n}export function buttonIcon(e){return"string"==typeof e&&Object.hasOwn(t,e)?icon(t[e]):null}