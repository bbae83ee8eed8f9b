export const id=244;export const ids=[244];export const modules={6244:((e,t,n)=>{n.d(t,{readRelease:()=>i});var r=n(7728),s=n(6844),a=n(1032),o=n(5821),l=n(6321)
;const u=r.Ikc({name:r.cl6(r.YjP(),null),html_url:r.YjP(),body:r.cl6(r.YjP(),null),tag_name:r.YjP()});async function i(e,t){const n=(0,l.r)(e.apiUrl)
;if(null!==n)throw new s.l(`The release can’t be read: GITHUB_API_URL ${n}.`);try{return await(0,o.W)(e,async({rest:e,repository:n})=>{
if(null===n)throw new s.l("The release can’t be read: GITHUB_REPOSITORY names no repository. Leave release.… out of the template.")
;const{data:a}=await e.repos.getReleaseByTag({...n,tag:t}),o=r.xLC(u,a);if(o.success)return o.output
;throw new s.l(c(t,"GitHub’s answer is not what its API documents",null))})}catch(e){if(!(e instanceof o.y))throw e;const{status:n,message:r}=e
;if(404===n)return null;const a=null===n?`GitHub gave no answer (${r})`:`GitHub answered ${n}`;throw new s.l(c(t,a,n),{cause:e})}}function c(e,t,n){
return`The release of the tag “${(0,a.Kb)(e,100)}” can’t be read: ${t}. ${function(e){
return 401===e?"github_token is unknown, expired or revoked.":403===e||429===e?"github_token may not read the repository’s contents (permissions: contents: read), or its limit is used up.":"Try again, or leave release.… out of the template."
}(n)}`}}),6844:((e,t,n)=>{n.d(t,{l:()=>r});class r extends Error{name="ValuesError"}})};