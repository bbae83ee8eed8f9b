export const id=318,ids=[318],modules={9318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{readYaml:()=>readYaml});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6637),_safe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1032);const MAX_ALIASES=20;
function readYaml(text){const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{schema:"core",logLevel:"error"}),[error]=document.errors;if(error)return refused(
error);try{return{ok:!0,value:document.toJS({maxAliasCount:MAX_ALIASES})}}catch(error2){return refused(error2)}}function refused({message}){return{ok:!1,problem:`\
is not YAML or JSON: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)((message.split(`
`)[0]??"").replace(/:$/,"."))}`}}})};
