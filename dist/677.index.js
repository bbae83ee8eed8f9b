export const id=677;export const ids=[677];export const modules={5677:(e,n,t)=>{t.d(n,{secretTokenStore:()=>c});var r=t(7728),o=t(2009),i=t(1032),s=t(5821)
;const a=r.Ikc({key_id:r.YjP(),key:r.FsL(r.YjP(),r.K39())});function c(e,n){const t=t=>async function(e,n,t){const r=(0,s.rU)(n.apiUrl)
;if(null!==r)throw new o.b(`can’t be written: GITHUB_API_URL ${r}.`,{passing:!1});let i=null;try{return await(0,s.WN)({...n,githubToken:e.githubToken
},n=>(i=n.repository,t(function({rest:{actions:e},repository:n},t){
if(null===n)throw new o.b("can’t be written: GITHUB_REPOSITORY names no repository. Outside GitHub Actions, keep the token in refresh_token_file.",{passing:!1})
;if(null===t)return{publicKey:()=>e.getRepoPublicKey(n),write:t=>e.createOrUpdateRepoSecret({...n,...t}),remove:t=>e.deleteRepoSecret({...n,secret_name:t})}
;const r={...n,environment_name:t};return{publicKey:()=>e.getEnvironmentPublicKey(r),write:n=>e.createOrUpdateEnvironmentSecret({...r,...n}),
remove:n=>e.deleteEnvironmentSecret({...r,secret_name:n})}}(n,e.environment))))}catch(t){if(!(t instanceof s.y_))throw t;throw function(e,n,t,r){
const{status:i,message:s}=e,{host:a}=new URL(r);if(null===i)return new o.b(`can’t be written: ${a} gave no answer (${s}).`,{passing:!0})
;const c=`can’t be written: ${a} answered ${i}${s?` “${s}”`:""}.`;if(i>=500||408===i||429===i)return new o.b(c,{passing:!0});const u=`${n?.owner}/${n?.repo}`
;return new o.b(`${c} ${function(e,n,t){if(e>=300&&e<400)return"Redirects are not followed. Check GITHUB_API_URL."
;if(401===e)return"github_token is unknown, expired or revoked. Give a new one."
;return[`github_token may not write ${null===n?"":"environment "}secrets of ${t}${null===n?"":", or there is no such environment"}.`,`The workflow’s own GITHUB_TOKEN never may: give a fine-grained personal access token, or a GitHub App’s token, with the repository permission “${null===n?"Secrets":"Environments"}: read and write”.`].join(" ")
}(i,t,u)}`,{passing:!1})}(t,i,e.environment,n.apiUrl)}}(e,n,t);return{label:`the secret ${w(e)}`,exclusively:e=>e(),load:async()=>null,
verifyWritable:()=>t(async n=>{const t=`${e.name}_WRITE_TEST`;await u(n,t,"Written to see whether secrets may be written. It can be deleted."),
await n.remove(t).catch(()=>{})}),save:n=>t(t=>u(t,e.name,n))}}async function u(e,n,t){const i=r.xLC(a,(await e.publicKey()).data)
;if(!i.success)throw new o.b("can’t be written: GitHub’s public key is not what its API documents.",{passing:!0});const{key_id:s,key:c}=i.output;await e.write({
secret_name:n,key_id:s,encrypted_value:await l(t,c)})}async function l(e,n){const{default:r}=await t.e(434).then(t.bind(t,3434));return await r.ready,
Buffer.from(r.crypto_box_seal(Buffer.from(e),Buffer.from(n,"base64"))).toString("base64")}function w({name:e,environment:n}){
return null===n?e:`${e} of the environment ${(0,i.Kb)(n,60)}`}}};