export const id=677;export const ids=[677];export const modules={5677:((e,t,n)=>{n.d(t,{secretTokenStore:()=>l})
;var r=n(7728),o=n(2009),i=n(1032),a=n(5821),s=n(6321);const c=r.Ikc({key_id:r.YjP(),key:r.FsL(r.YjP(),r.K39())
}),u="can’t be written: GitHub’s public key is not what its API documents.";function l(e,t){const n=n=>async function(e,t,n){const r=(0,s.r)(t.apiUrl)
;if(null!==r)throw new o.b(`can’t be written: GITHUB_API_URL ${r}.`,{transient:!1});let i=null;try{return await(0,a.W)({...t,githubToken:e.githubToken
},t=>(i=t.repository,n(function({rest:{actions:e},repository:t},n){
if(null===t)throw new o.b("can’t be written: GITHUB_REPOSITORY names no repository. Outside GitHub Actions, keep the token in refresh_token_file.",{transient:!1
});if(null===n)return{publicKey:()=>e.getRepoPublicKey(t),write:n=>e.createOrUpdateRepoSecret({...t,...n}),remove:n=>e.deleteRepoSecret({...t,secret_name:n})}
;const r={...t,environment_name:n};return{publicKey:()=>e.getEnvironmentPublicKey(r),write:t=>e.createOrUpdateEnvironmentSecret({...r,...t}),
remove:t=>e.deleteEnvironmentSecret({...r,secret_name:t})}}(t,e.environment))))}catch(n){if(!(n instanceof a.y))throw n;throw function(e,t,n,r){
const{status:i,message:a}=e,{host:s}=new URL(r);if(null===i)return new o.b(`can’t be written: ${s} gave no answer (${a}).`,{transient:!0})
;const c=`can’t be written: ${s} answered ${i}${a?` “${a}”`:""}.`;if(i>=500||408===i||429===i)return new o.b(c,{transient:!0});const u=`${t?.owner}/${t?.repo}`
;return new o.b(`${c} ${function(e,t,n){
return e>=300&&e<400?"Redirects are not followed. Check GITHUB_API_URL.":401===e?"github_token is unknown, expired or revoked. Give a new one.":[`github_token may not write ${null===t?"":"environment "}secrets of ${n}${null===t?"":", or there is no such environment"}.`,`The workflow’s own GITHUB_TOKEN never may: give a fine-grained personal access token, or a GitHub App’s token, with the repository permission “${null===t?"Secrets":"Environments"}: read and write”.`].join(" ")
}(i,n,u)}`,{transient:!1})}(n,i,e.environment,t.apiUrl)}}(e,t,n);return{label:`the secret ${b(e)}`,exclusively:e=>e(),load:async()=>null,
verifyWritable:()=>n(async t=>{const n=`${e.name}_WRITE_TEST`;await w(t,n,"Written to see whether secrets may be written. It can be deleted."),
await t.remove(n).catch(()=>{})}),save:t=>n(n=>w(n,e.name,t))}}async function w(e,t,i){const a=r.xLC(c,(await e.publicKey()).data)
;if(!a.success)throw new o.b(u,{transient:!0});const{key_id:s,key:l}=a.output,w=await async function(e,t){const{default:r}=await n.e(434).then(n.bind(n,3434))
;return await r.ready,Buffer.from(r.crypto_box_seal(Buffer.from(e),Buffer.from(t,"base64"))).toString("base64")}(i,l).catch(e=>{throw new o.b(u,{transient:!0,
cause:e})});await e.write({secret_name:t,key_id:s,encrypted_value:w})}function b({name:e,environment:t}){return null===t?e:`${e} of the environment ${(0,
i.Kb)(t,60)}`}})};