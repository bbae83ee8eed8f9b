export const id=677,ids=[677],modules={5677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{secretTokenStore:()=>secretTokenStore});var valibot__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7728),_credentials_token_store_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2009),_text_safe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1032),_api_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5821);const PublicKey=valibot__WEBPACK_IMPORTED_MODULE_3__.
Ikc({key_id:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),key:valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.
K39())});function secretTokenStore(location,access){const open=use=>withSecrets(location,access,use);return{label:`the secret ${describeLocation(location)}`,exclusively:use=>use(),
load:async()=>null,verifyWritable:()=>open(async secrets=>{const probe=`${location.name}_WRITE_TEST`;await write(secrets,probe,"Written to see whether secrets m\
ay be written. It can be deleted."),await secrets.remove(probe).catch(()=>{})}),save:refreshToken=>open(secrets=>write(secrets,location.name,refreshToken))}}async function withSecrets(location,access,use){
const problem=(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.rU)(access.apiUrl);if(problem!==null)throw new _credentials_token_store_js__WEBPACK_IMPORTED_MODULE_0__.b(
`can\u2019t be written: GITHUB_API_URL ${problem}.`,{passing:!1});let repository=null;try{return await(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.WN)({...access,githubToken:location.
githubToken},github=>(repository=github.repository,use(secretsOf(github,location.environment))))}catch(error){throw error instanceof _api_js__WEBPACK_IMPORTED_MODULE_2__.
y_?toStoreError(error,repository,location.environment,access.apiUrl):error}}function secretsOf({rest:{actions},repository},environment){if(repository===null)throw new _credentials_token_store_js__WEBPACK_IMPORTED_MODULE_0__.
b("can\u2019t be written: GITHUB_REPOSITORY names no repository. Outside GitHub Actions, keep the token in refresh_token_file.",{passing:!1});if(environment===null)
return{publicKey:()=>actions.getRepoPublicKey(repository),write:secret=>actions.createOrUpdateRepoSecret({...repository,...secret}),remove:secret_name=>actions.
deleteRepoSecret({...repository,secret_name})};const owner={...repository,environment_name:environment};return{publicKey:()=>actions.getEnvironmentPublicKey(owner),
write:secret=>actions.createOrUpdateEnvironmentSecret({...owner,...secret}),remove:secret_name=>actions.deleteEnvironmentSecret({...owner,secret_name})}}async function write(secrets,name,value){
const result=valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(PublicKey,(await secrets.publicKey()).data);if(!result.success)throw new _credentials_token_store_js__WEBPACK_IMPORTED_MODULE_0__.
b("can\u2019t be written: GitHub\u2019s public key is not what its API documents.",{passing:!0});const{key_id,key}=result.output;await secrets.write({secret_name:name,
key_id,encrypted_value:await seal(value,key)})}async function seal(value,key){const{default:sodium}=await __webpack_require__.e(434).then(__webpack_require__.bind(
__webpack_require__,3434));return await sodium.ready,Buffer.from(sodium.crypto_box_seal(Buffer.from(value),Buffer.from(key,"base64"))).toString("base64")}function toStoreError(error,repository,environment,apiUrl){
const{status,message}=error,{host}=new URL(apiUrl);if(status===null)return new _credentials_token_store_js__WEBPACK_IMPORTED_MODULE_0__.b(`can\u2019t be written: ${host}\
 gave no answer (${message}).`,{passing:!0});const problem=`can\u2019t be written: ${host} answered ${status}${message?` \u201C${message}\u201D`:""}.`;if(status>=
500||status===408||status===429)return new _credentials_token_store_js__WEBPACK_IMPORTED_MODULE_0__.b(problem,{passing:!0});const name=`${repository?.owner}/${repository?.
repo}`;return new _credentials_token_store_js__WEBPACK_IMPORTED_MODULE_0__.b(`${problem} ${hintOf(status,environment,name)}`,{passing:!1})}function hintOf(status,environment,repository){
if(status>=300&&status<400)return"Redirects are not followed. Check GITHUB_API_URL.";if(status===401)return"github_token is unknown, expired or revoked. Give a \
new one.";const permission=environment===null?"Secrets":"Environments";return[`github_token may not write ${environment===null?"":"environment "}secrets of ${repository}${environment===
null?"":", or there is no such environment"}.`,`The workflow\u2019s own GITHUB_TOKEN never may: give a fine-grained personal access token, or a GitHub App\u2019s token, w\
ith the repository permission \u201C${permission}: read and write\u201D.`].join(" ")}function describeLocation({name,environment}){return environment===null?name:
`${name} of the environment ${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(environment,60)}`}})};
