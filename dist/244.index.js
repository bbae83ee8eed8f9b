export const id=244,ids=[244],modules={6244:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{readRelease:()=>readRelease});var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7728),_message_read_values_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6844),_text_safe_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1032),_api_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5821);const ReleaseAnswer=valibot__WEBPACK_IMPORTED_MODULE_2__.
Ikc({name:valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),null),html_url:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),body:valibot__WEBPACK_IMPORTED_MODULE_2__.
cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),null),tag_name:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()});async function readRelease(access,tag){const problem=(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.
rU)(access.apiUrl);if(problem!==null)throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.l(`The release can\u2019t be read: GITHUB_API_URL ${problem}\
.`);try{return await(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.WN)(access,async({rest,repository})=>{if(repository===null)throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.
l("The release can\u2019t be read: GITHUB_REPOSITORY names no repository. Leave release.\u2026 out of the template.");const{data}=await rest.repos.getReleaseByTag(
{...repository,tag}),result=valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(ReleaseAnswer,data);if(result.success)return result.output;throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.
l(describeFailure(tag,"GitHub\u2019s answer is not what its API documents",null))})}catch(error){if(!(error instanceof _api_js__WEBPACK_IMPORTED_MODULE_1__.y_))
throw error;const{status,message}=error;if(status===404)return null;const problem2=status===null?`GitHub gave no answer (${message})`:`GitHub answered ${status}`;
throw new _message_read_values_js__WEBPACK_IMPORTED_MODULE_3__.l(describeFailure(tag,problem2,status),{cause:error})}}function describeFailure(tag,problem,status){
return`The release of the tag \u201C${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(tag,100)}\u201D can\u2019t be read: ${problem}. ${hintOf(status)}`}function hintOf(status){
return status===401?"github_token is unknown, expired or revoked.":status===403||status===429?"github_token may not read the repository\u2019s contents (permissions:\
 contents: read), or its limit is used up.":"Try again, or leave release.\u2026 out of the template."}}),6844:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>ValuesError});class ValuesError extends Error{name="ValuesError"}})};
