import { S as string, b as safeParse, f as object, g as pipe, n as base64 } from "./valibot.js";
import { O as KeeperError, Z as excerpt } from "./common.js";
import { n as unfitApiUrl, t as askGitHub } from "./api.js";

// src/github/secret-store.ts
var NO_REPOSITORY = "can\u2019t be written: GITHUB_REPOSITORY names no repository. Outside GitHub Actions, keep the token in refresh_token_file.";
var REPOSITORY_SECRETS = "/repos/{owner}/{repo}/actions/secrets";
var ENVIRONMENT_SECRETS = "/repos/{owner}/{repo}/environments/{environment_name}/secrets";
var PublicKey = object({
	key_id: string(),
	key: pipe(string(), base64())
});
function secretKeeper(place, where, secrets) {
	const ask = (method, path, more = {}) => request(place, where, secrets, {
		method,
		path,
		more
	});
	const publicKey = async () => {
		const result = safeParse(PublicKey, await ask("GET", "/public-key"));
		if (result.success) return result.output;
		throw new KeeperError("can\u2019t be written: GitHub\u2019s public key is not what its API documents.", { passing: true });
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
		place: `the secret ${describe(place)}`,
		load: async () => null,
		async prove() {
			const probe = `${place.name}_WRITE_TEST`;
			await write(probe, "Written to see whether secrets may be written. It can be deleted.");
			await ask("DELETE", "/{secret_name}", { secret_name: probe }).catch(() => {});
		},
		keep: (refreshToken) => write(place.name, refreshToken)
	};
}
async function request(place, where, secrets, call) {
	const [owner, repo] = where.repository.split("/");
	const reason = unfitApiUrl(where.apiUrl);
	if (reason !== null) throw new KeeperError(`can\u2019t be written: GITHUB_API_URL ${reason}.`, { passing: false });
	if (!owner || !repo) throw new KeeperError(NO_REPOSITORY, { passing: false });
	const route = `${place.environment === null ? REPOSITORY_SECRETS : ENVIRONMENT_SECRETS}${call.path}`;
	try {
		const access = {
			apiUrl: where.apiUrl,
			githubToken: place.githubToken,
			kill: where.kill
		};
		const answer = await askGitHub(access, `${call.method} ${route}`, {
			owner,
			repo,
			...place.environment === null ? {} : { environment_name: place.environment },
			...call.more
		});
		if (answer.status >= 200 && answer.status < 300) return answer.data;
		throw refused(answer.status, "", place, where);
	} catch (error) {
		if (error instanceof KeeperError) throw error;
		const { response, message } = error;
		const said = excerpt(secrets.redact(message));
		if (response) throw refused(response.status, said, place, where);
		throw new KeeperError(`can\u2019t be written: ${new URL(where.apiUrl).host} gave no answer (${said}).`, { passing: true });
	}
}
function refused(status, said, place, { repository, apiUrl }) {
	const seen = `can\u2019t be written: ${new URL(apiUrl).host} answered ${status}${said ? ` \u201C${said}\u201D` : ""}.`;
	const passing = status >= 500 || status === 408 || status === 429;
	const hint = passing ? "" : ` ${hintFor(status, place, repository)}`;
	return new KeeperError(`${seen}${hint}`, { passing });
}
function hintFor(status, { environment }, repository) {
	if (status >= 300 && status < 400) return "Redirects are not followed. Check GITHUB_API_URL.";
	if (status === 401) return "github_token is unknown, expired or revoked. Give a new one.";
	const permission = environment === null ? "Secrets" : "Environments";
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

export { secretKeeper };