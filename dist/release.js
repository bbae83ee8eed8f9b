import { S as string, b as safeParse, f as object, u as nullish } from "./valibot.js";
import { t as ValuesError } from "./read-values.js";
import { $ as excerpt } from "./common.js";
import { n as unfitApiUrl, t as askGitHub } from "./api.js";

// src/github/release.ts
var ReleaseAnswer = object({
	name: nullish(string(), null),
	html_url: string(),
	body: nullish(string(), null),
	tag_name: string()
});
async function readRelease(where, redactor) {
	const [owner = "", repo = ""] = where.repository.split("/");
	const reason = unfitApiUrl(where.apiUrl);
	if (reason !== null) throw new ValuesError(`The release can\u2019t be read: GITHUB_API_URL ${reason}.`);
	try {
		const { status, data } = await askGitHub(where, "GET /repos/{owner}/{repo}/releases/tags/{tag}", {
			owner,
			repo,
			tag: where.tag
		});
		const result = safeParse(ReleaseAnswer, data);
		if (status === 200 && result.success) return result.output;
		throw Object.assign(/* @__PURE__ */ new Error("not what the API documents"), { response: { status } });
	} catch (error) {
		const { response, message } = error;
		const seen = response ? `GitHub answered ${response.status}` : `GitHub gave no answer (${excerpt(redactor.redact(message))})`;
		throw new ValuesError(`The release of the tag \u201C${excerpt(where.tag, 100)}\u201D can\u2019t be read: ${seen}. ${hintFor(response?.status)}`, { cause: error });
	}
}
function hintFor(status) {
	if (status === 404) return "Either there is none (a draft does not count), or github_token may not read the repository\u2019s contents. Publish it before this step, or leave release.\u2026 out of the template.";
	if (status === 401) return "github_token is unknown, expired or revoked.";
	if (status === 403 || status === 429) return "github_token may not read the repository\u2019s contents (permissions: contents: read), or its limit is used up.";
	return "Try again, or leave release.\u2026 out of the template.";
}

export { readRelease };