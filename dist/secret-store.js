import { S as string, b as safeParse, f as object, g as pipe, n as base64 } from "./valibot.js";
import { $ as excerpt, A as TokenStoreError } from "./common.js";
import { n as unfitApiUrl, t as askGitHub } from "./api.js";

// src/github/secret-store.ts
var NO_REPOSITORY = "can\u2019t be written: GITHUB_REPOSITORY names no repository. Outside GitHub Actions, keep the token in refresh_token_file.";
var REPOSITORY_SECRETS = "/repos/{owner}/{repo}/actions/secrets";
var ENVIRONMENT_SECRETS = "/repos/{owner}/{repo}/environments/{environment_name}/secrets";
var PublicKey = object({
	key_id: string(),
	key: pipe(string(), base64())
});
function secretTokenStore(location, where, redactor) {
	const ask = (method, path, more = {}) => request(location, where, redactor, {
		method,
		path,
		more
	});
	const publicKey = async () => {
		const result = safeParse(PublicKey, await ask("GET", "/public-key"));
		if (result.success) return result.output;
		throw new TokenStoreError("can\u2019t be written: GitHub\u2019s public key is not what its API documents.", { passing: true });
	};
	const write = async (name, value) => {
		const { key_id, key } = await publicKey();
		await ask("PUT", "/{secret_name}", {
			secret_name: name,
			key_id,
			encrypted_value: await seal(value, key)
		});
	};
	return {
		label: `the secret ${describe(location)}`,
		load: async () => null,
		async verifyWritable() {
			const probe = `${location.name}_WRITE_TEST`;
			await write(probe, "Written to see whether secrets may be written. It can be deleted.");
			await ask("DELETE", "/{secret_name}", { secret_name: probe }).catch(() => {});
		},
		save: (refreshToken) => write(location.name, refreshToken)
	};
}
async function request(location, where, redactor, call) {
	const [owner, repo] = where.repository.split("/");
	const reason = unfitApiUrl(where.apiUrl);
	if (reason !== null) throw new TokenStoreError(`can\u2019t be written: GITHUB_API_URL ${reason}.`, { passing: false });
	if (!owner || !repo) throw new TokenStoreError(NO_REPOSITORY, { passing: false });
	const route = `${location.environment === null ? REPOSITORY_SECRETS : ENVIRONMENT_SECRETS}${call.path}`;
	try {
		const access = {
			apiUrl: where.apiUrl,
			githubToken: location.githubToken,
			forceSignal: where.forceSignal
		};
		const answer = await askGitHub(access, `${call.method} ${route}`, {
			owner,
			repo,
			...location.environment === null ? {} : { environment_name: location.environment },
			...call.more
		});
		if (answer.status >= 200 && answer.status < 300) return answer.data;
		throw refused(answer.status, "", location, where);
	} catch (error) {
		if (error instanceof TokenStoreError) throw error;
		const { response, message } = error;
		const said = excerpt(redactor.redact(message));
		if (response) throw refused(response.status, said, location, where);
		throw new TokenStoreError(`can\u2019t be written: ${new URL(where.apiUrl).host} gave no answer (${said}).`, { passing: true });
	}
}
function refused(status, said, location, { repository, apiUrl }) {
	const seen = `can\u2019t be written: ${new URL(apiUrl).host} answered ${status}${said ? ` \u201C${said}\u201D` : ""}.`;
	const passing = status >= 500 || status === 408 || status === 429;
	const hint = passing ? "" : ` ${hintFor(status, location, repository)}`;
	return new TokenStoreError(`${seen}${hint}`, { passing });
}
function hintFor(status, { environment }, repository) {
	if (status >= 300 && status < 400) return "Redirects are not followed. Check GITHUB_API_URL.";
	if (status === 401) return "github_token is unknown, expired or revoked. Give a new one.";
	const permission = environment === null ? "Redactor" : "Environments";
	return [`github_token may not write ${environment === null ? "" : "environment "}secrets of ${repository}${environment === null ? "" : ", or there is no such environment"}.`, `The workflow\u2019s own GITHUB_TOKEN never may: give a fine-grained personal access token, or a GitHub App\u2019s token, with the repository permission \u201C${permission}: read and write\u201D.`].join(" ");
}
function describe({ name, environment }) {
	return environment === null ? name : `${name} of the environment ${excerpt(environment, 60)}`;
}
async function seal(value, key) {
	const { default: sodium } = await import("./libsodium-wrappers.js");
	await sodium.ready;
	return Buffer.from(sodium.crypto_box_seal(Buffer.from(value), Buffer.from(key, "base64"))).toString("base64");
}

export { secretTokenStore };