import { y as unfit } from "./common.js";
import { t as openTransport } from "./transport.js";

// src/github/api.ts
var TIMEOUT_SECONDS = 30;
function unfitApiUrl(apiUrl) {
	return URL.canParse(apiUrl) ? unfit(new URL(apiUrl)) : "is not a URL";
}
async function askGitHub({ apiUrl, githubToken, forceSignal }, route, parameters) {
	const { request } = await import("./octokit-request.js");
	const transport = openTransport({ timeoutSeconds: TIMEOUT_SECONDS });
	const fetch = async (url, { method, headers, body }) => {
		const outcome = await transport.request({
			method,
			url,
			headers,
			body: body ?? "",
			signal: forceSignal
		});
		if (outcome.kind !== "answer") throw outcome.cause;
		const isEmpty = outcome.status === 204 || outcome.status === 304;
		return new Response(isEmpty ? null : outcome.body, {
			status: outcome.status,
			headers: Object.entries(outcome.headers).map(([name, value]) => [name, String(value)])
		});
	};
	try {
		const { status, data } = await request(route, {
			baseUrl: apiUrl.replace(/\/+$/, ""),
			headers: { authorization: `token ${githubToken}` },
			request: {
				fetch,
				log: SILENT
			},
			...parameters
		});
		return {
			status,
			data
		};
	} finally {
		await transport.close();
	}
}
var SILENT = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};

export { unfitApiUrl as n, askGitHub as t };