export const id=510,ids=[510],modules={3510:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Qq:()=>HttpClient});class HttpClient{getAgent(){}getAgentDispatcher(){}}class BearerCredentialHandler{}function exec(){throw new Error("@actions/exec is left o\
ut of the bundle")}const getExecOutput=null})};
