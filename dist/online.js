import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { $ as excerpt, A as TokenStoreError, F as formatSpan, G as uploadUrl, H as messageUrl, P as formatSize, S as isSameState, U as refreshUrl, W as uploadTokenUrl, a as createQueues, b as OPEN_FLAGS, d as CancelledError, f as KenarError, h as ProxyError, j as sentence, m as nameItem, o as nameRecipient, p as identify, s as needsAccessToken, tt as oneLine, x as identityOf } from "./common.js";
import { S as string, b as safeParse, f as object, g as pipe, i as getDotPath, l as nonEmpty, p as optional, v as regex } from "./valibot.js";
import { i as ReceiptError, n as openReceipt, t as noReceipt } from "./receipt.js";
import { t as openTransport } from "./transport.js";
import { createRequire } from "node:module";
import { subscribe } from "node:diagnostics_channel";
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

// src/kenar/access.ts
var AccessError = class extends Error {
	name = "AccessError";
	endsRun;
	constructor(message, about) {
		super(message, about.cause === void 0 ? void 0 : { cause: about.cause });
		this.endsRun = about.endsRun;
	}
};
function fixedAccess(token) {
	return {
		token: () => token,
		renew: async () => false
	};
}

// src/kenar/refresh-hints.ts
var CONSENT = "Operation the user for consent again (a refresh token lives 30 days, and works once: its successor must be kept) and give the new refresh token.";
var BY_CODE = {
	invalid_grant: `refresh_token has expired, was revoked, or was used up by another run; or redirect_uri is not the one of the consent. If two runs came at once, run this one again: it may find the newer token. If not: ${CONSENT}`,
	invalid_client: "client_id (the app\u2019s slug) or client_secret is wrong. Check both, and that they are of one app.",
	unauthorized_client: "This app may not refresh tokens. Check client_id, and the app\u2019s OAuth settings in the Kenar panel.",
	invalid_request: "Divar could not read one of the values. Check client_id, client_secret, refresh_token and redirect_uri: was each pasted whole?",
	invalid_scope: `The consent no longer covers what the app asks for. ${CONSENT}`
};
function hintForRefresh(body) {
	const { code, text } = errorIn(body);
	if (code === "invalid_grant" && /redirect/i.test(text)) return "redirect_uri is not the one that the consent was given with. Give the same, to the letter, a slash at its end included.";
	if (code === "invalid_grant" && /\bcode\b|access[ _]token/i.test(text)) return "access_token does not belong to refresh_token. Leave access_token empty, or give the one that came with it.";
	return code !== null && Object.hasOwn(BY_CODE, code) && BY_CODE[code] || null;
}
function errorIn(body) {
	let json;
	try {
		json = JSON.parse(body);
	} catch {
		return {
			code: null,
			text: ""
		};
	}
	if (typeof json !== "object" || json === null) return {
		code: null,
		text: ""
	};
	const { error, error_description, message } = json;
	const texts = [error_description, message].filter((text) => typeof text === "string");
	return {
		code: (typeof error === "string" ? error : /^(\w+):/.exec(texts.join(" "))?.[1]) ?? null,
		text: texts.join(" ")
	};
}

// src/kenar/retry.ts
var REPEATABLE = {
	connect_failed: "again",
	untrusted_certificate: "final",
	no_response: "again",
	server_error: "again",
	rate_limited: "again",
	rejected: "final",
	malformed_response: "again",
	done: "done"
};
var RETRY_TABLE = {
	upload_token: REPEATABLE,
	upload: REPEATABLE,
	refresh: REPEATABLE,
	message: {
		...REPEATABLE,
		no_response: "unknown",
		server_error: "unknown",
		malformed_response: "done"
	}
};
function kindOfStatus(status) {
	if (status >= 200 && status < 300) return "done";
	if (status === 429) return "rate_limited";
	if (status === 408 || status >= 500) return "server_error";
	return "rejected";
}
var FIRST_WAIT_SECONDS = 1;
var MAX_WAIT_SECONDS = 60;
var FIRST_LIMITED_WAIT_SECONDS = 10;
function waitSeconds(kind, tries, retryAfter, random) {
	if (retryAfter !== null) return retryAfter;
	const growth = 2 ** (tries - 1);
	if (kind === "rate_limited") return Math.min(FIRST_LIMITED_WAIT_SECONDS * growth, MAX_WAIT_SECONDS) * (1 + random / 4);
	return Math.min(FIRST_WAIT_SECONDS * growth * (.5 + random), MAX_WAIT_SECONDS);
}
function parseRetryAfter(header, now) {
	const value = header?.trim();
	if (!value) return null;
	if (/^\d+$/.test(value)) return Number(value);
	const date = /^[A-Za-z]/.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1e3));
}
function isDailyQuota(body) {
	const texts = [body, unescaped(body)];
	return texts.some((text) => DAILY.test(text)) && !texts.some((text) => BY_MINUTE.test(text));
}
var BY_MINUTE = /minute|\u062F\u0642\u06CC\u0642\u0647/i;
var DAILY = /\b(daily|per[ _-]?day|a day|24 ?h(ours?)?)\b|\u0631\u0648\u0632\u0627\u0646\u0647|\u062F\u0631 \u0631\u0648\u0632/i;
function unescaped(body) {
	return body.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

// src/kenar/hints.ts
function hintFor(operation, status, body) {
	if (status >= 300 && status < 400) return "Redirects are not followed, so that no credential leaves its host. Check api_url, upload_url and oauth_url, and the proxy.";
	const refresh = operation.step === "refresh" ? hintForRefresh(body) : null;
	if (refresh !== null && status >= 400 && status < 500) return refresh;
	switch (status) {
		case 400: return operation.step === "message" ? "The API did not accept this message. If it carries a media token that was given, that may be too old." : operation.step === "refresh" ? "Check refresh_token (it lives 30 days, and works once), redirect_uri and client_id. If the token is used up, ask the user for consent again." : null;
		case 401: return UNAUTHENTICATED[keyOf(operation)];
		case 403: return FORBIDDEN[keyOf(operation)];
		case 404: return operation.step === "message" ? operation.to === "user" ? "There is no such user for this app. Check user_id." : "There is no such conversation. Check conversation_id, and whether conversation_type is right (bot or post)." : "There is nothing at this address. Check the base URLs; the API may have changed.";
		case 412: return "This recipient can\u2019t be written to: it blocked the app or is blacklisted. Remove it from the recipients.";
		case 413: return "The upload is larger than Divar accepts, whatever limits says. Make the file smaller.";
		case 407: return "The proxy asks for a login. Put user and password into HTTPS_PROXY, or the host into NO_PROXY.";
		case 429: return isDailyQuota(body) ? "The daily quota of the app is used up. Run it again tomorrow." : "The app\u2019s rate limit is used up. Send less at a time, or try later.";
		default: return null;
	}
}
function keyOf(operation) {
	return operation.step === "message" ? operation.to : operation.step;
}
var KEY_UNKNOWN = "Divar does not know this api_key. Check the secret: is it complete, and of this app?";
var TOKEN_TOO = "Either api_key is unknown, or the access token has expired (it lives one hour) or was revoked. Give a fresh access_token, or refresh_token so that the step gets one itself.";
var UNAUTHENTICATED = {
	upload_token: KEY_UNKNOWN,
	upload: "The upload token was refused twice. The upload host and the API host may not belong together: check upload_url and api_url.",
	refresh: "Check client_id (the app\u2019s slug) and client_secret.",
	bot: KEY_UNKNOWN,
	user: TOKEN_TOO,
	post: TOKEN_TOO
};
var FORBIDDEN = {
	upload_token: "The api_key lacks the permission CHAT_UPLOAD_MEDIA. Ask for it in the Kenar panel.",
	upload: "The upload token was refused twice. The api_key may lack the permission CHAT_UPLOAD_MEDIA.",
	refresh: "The app is not allowed to refresh this token. Check client_id and refresh_token.",
	bot: "The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the chat is not one of this app\u2019s bot. A test app can only write in chats of test posts.",
	user: "The api_key lacks the permission CHAT_BOT_SEND_MESSAGE, or the access token lacks the scope CHAT_BOT_USER_MESSAGE_SEND.",
	post: "The api_key lacks the permission CHAT_SEND_MESSAGE_OAUTH, or the access token lacks a scope: CONVERSATION_SEND_MESSAGE.{conversation_id}, CHAT_POST_CONVERSATIONS_MESSAGE_SEND.{post_token} or CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND. A test app can only write in chats of test posts."
};

// src/kenar/http/connect-error.ts
var hosts = /* @__PURE__ */ new WeakMap();
subscribe("undici:client:connectError", (message) => {
	const { error, connectParams } = message;
	if (!hosts.has(error)) hosts.set(error, connectParams.host);
});
function failedHost(error) {
	return hosts.get(error) ?? null;
}

// src/kenar/describe-error.ts
var { STATUS_CODES } = createRequire(import.meta.url)("node:http");
var CERTIFICATE_CODES = /* @__PURE__ */ new Set([
	"SELF_SIGNED_CERT_IN_CHAIN",
	"DEPTH_ZERO_SELF_SIGNED_CERT",
	"UNABLE_TO_GET_ISSUER_CERT",
	"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
	"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
	"CERT_HAS_EXPIRED",
	"CERT_NOT_YET_VALID",
	"CERT_UNTRUSTED",
	"CERT_REJECTED",
	"CERT_REVOKED",
	"CERT_SIGNATURE_FAILURE",
	"INVALID_CA",
	"INVALID_PURPOSE",
	"ERR_TLS_CERT_ALTNAME_INVALID"
]);
var PROXY_REFUSAL = /^Proxy response \((\d{3})\)/;
var FAILURES = {
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was reset",
	EPIPE: "the connection was closed",
	UND_ERR_SOCKET: "the connection was closed",
	ENOTFOUND: "DNS does not know its name",
	EAI_AGAIN: "DNS gave no answer for its name",
	ETIMEDOUT: "the connection timed out",
	UND_ERR_CONNECT_TIMEOUT: "the connection timed out",
	EHOSTUNREACH: "it can\u2019t be reached",
	ENETUNREACH: "the network can\u2019t be reached"
};
function isUntrusted(cause) {
	return CERTIFICATE_CODES.has(codeOf$1(cause) ?? "");
}
function describeFailure(what, url, failure) {
	const { cause, kind, proxy } = failure;
	const [, refusal] = PROXY_REFUSAL.exec(cause.message) ?? [];
	if (refusal !== void 0) return describeProxyRefusal(what, url, failure, Number(refusal));
	const code = codeOf$1(cause);
	const reason = `${(code && FAILURES[code]) ?? oneLine(cause.message)}${code ? ` (${code})` : ""}`;
	const failedAtProxy = proxy !== null && failedHost(cause) === proxy.host;
	const problem = failedAtProxy ? `${askedProxy(what, url, failure)}: ${reason}.` : `Asked ${url.host} for ${what}: ${reason}.`;
	if (isUntrusted(cause)) return {
		problem,
		hint: "Its certificate is not trusted. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its certificate."
	};
	if (failedAtProxy) return {
		problem,
		hint: `${NOTHING_SENT} Check that it runs, and ${proxy.variable}; ${NO_PROXY}.`
	};
	if (kind === "no_response") return {
		problem,
		hint: "The request may have arrived."
	};
	const isPassed = failedHost(cause) === url.host && !proxy?.url.startsWith("socks");
	const way = proxy !== null && !isPassed ? `Check the network, and the proxy ${proxy.host} (${proxy.variable}); Divar may be reachable from Iran only.` : "Check the network; Divar may be reachable from Iran only, and behind a proxy HTTPS_PROXY must be set.";
	return {
		problem,
		hint: `${NOTHING_SENT} ${way}`
	};
}
var NOTHING_SENT = "Nothing was sent.";
var NO_PROXY = "NO_PROXY goes past it";
function askedProxy(what, url, { proxy }) {
	return `Asked the proxy${proxy ? ` ${proxy.host}` : ""} for a way to ${url.host}, for ${what}`;
}
function describeProxyRefusal(what, url, failure, status) {
	const name = STATUS_CODES[status];
	const variable = failure.proxy?.variable ?? "HTTPS_PROXY";
	const way = status === 407 ? `The proxy asks for a login: put user and password into ${variable}, or the host into NO_PROXY.` : `Check ${variable}, and whether the proxy allows this host; ${NO_PROXY}.`;
	return {
		problem: `${askedProxy(what, url, failure)}: its answer was ${status}${name ? ` ${name}` : ""}.`,
		hint: `${NOTHING_SENT} ${way}`
	};
}
function describeResponse(what, operation, answer, more = "") {
	const { status } = answer;
	const name = STATUS_CODES[status];
	const said = status >= 300 && status < 400 ? target(answer) : quoteResponse(operation, answer);
	return {
		problem: `Asked for ${what}, the answer was ${status}${name ? ` ${name}` : ""}${said}.`,
		hint: [more, hintFor(operation, status, answer.body)].filter(Boolean).join(" ")
	};
}
function quoteResponse(operation, { status, body }) {
	if (body.trim() === "") return " with an empty body";
	return (operation.step === "upload_token" || operation.step === "refresh") && status < 300 ? `, ${shapeOf(body)}` : `: \u201C${excerpt(messageIn(body) ?? body)}\u201D`;
}
function shapeOf(body) {
	try {
		const parsed = JSON.parse(body);
		if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return "JSON that is no object";
		const keys = Object.keys(parsed).map((key) => /^[a-z_]{1,24}$/i.test(key) ? key : "\u2026");
		return keys.length === 0 ? "an empty object" : `an object with ${keys.slice(0, 10).join(", ")}`;
	} catch {
		return `${body.trimStart().startsWith("<") ? "a page or XML" : "no JSON"} of ${Buffer.byteLength(body)} bytes`;
	}
}
function messageIn(body) {
	try {
		const parsed = JSON.parse(body);
		if (typeof parsed === "object" && parsed !== null && "message" in parsed && typeof parsed.message === "string") return parsed.message || null;
	} catch {}
	return null;
}
function target(answer) {
	const location = answer.headers.location;
	const url = typeof location === "string" && URL.canParse(location) ? new URL(location) : null;
	return url ? ` to ${oneLine(url.host)}` : "";
}
function codeOf$1(error) {
	if (!(error instanceof Error)) return null;
	if ("code" in error && typeof error.code === "string") return error.code;
	const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
	return inner === void 0 || inner === error ? null : codeOf$1(inner);
}

// src/kenar/classify.ts
var MalformedResponseError = class extends Error {
	name = "MalformedResponseError";
};
function classifyResponse(kenar, call, request, outcome) {
	const { operation, what } = call;
	const fail = (kind, { problem, hint }, more = {}) => {
		const clean = kenar.redactor.redact;
		return new KenarError(clean(problem), clean(hint), {
			step: operation.step,
			kind,
			...more
		});
	};
	if (outcome.kind !== "answer") {
		const { cause } = outcome;
		return {
			error: fail(isUntrusted(cause) ? "untrusted_certificate" : outcome.kind, describeFailure(what, new URL(request.url), outcome), { cause }),
			retryAfter: null
		};
	}
	const { status, body } = outcome;
	const kind = kindOfStatus(status);
	const explain = (more) => describeResponse(what, operation, {
		...outcome,
		body: kenar.redactor.redact(body)
	}, more);
	if (kind === "done") try {
		return { value: call.read({
			status,
			body
		}) };
	} catch (error) {
		if (!(error instanceof MalformedResponseError)) throw error;
		return {
			error: fail("malformed_response", explain(error.message), { status }),
			retryAfter: null
		};
	}
	const retryAfter = parseRetryAfter(single(outcome.headers["retry-after"]), kenar.clock.now());
	const isDaily = status === 429 && isDailyQuota(body);
	const endsRun = isDaily && retryAfter === null;
	return {
		error: fail(kind, explain(), {
			status,
			endsRun,
			isDaily
		}),
		retryAfter
	};
}
function single(header) {
	return Array.isArray(header) ? header[0] : header;
}

// src/kenar/call.ts
async function callApi(kenar, call) {
	const { step } = call.operation;
	const begun = kenar.clock.now();
	const slot = kenar.rateLimiter.slot(step);
	const stopped = (error) => step === "message" && error ? error : new CancelledError();
	let last = null;
	try {
		for (let tries = 1;; tries += 1) {
			await slot.begin(kenar.signal).catch(() => Promise.reject(stopped(last)));
			await call.before?.();
			const result = await tryOnce(kenar, call);
			await call.after?.(result);
			if ("value" in result) return result.value;
			last = result.error;
			if (kenar.signal.aborted) throw stopped(last);
			const seconds = untilNextTry(kenar, result, tries, begun);
			kenar.log.info(`Waiting ${seconds.toFixed(1)} s before asking for ${call.what} again (try ${tries + 1} of ${kenar.retries + 1}): ${last.problem}`);
			if (last.kind === "rate_limited") {
				slot.hold(seconds * 1e3);
				continue;
			}
			slot.end();
			await kenar.clock.sleep(seconds * 1e3, kenar.signal).catch(() => Promise.reject(stopped(last)));
		}
	} finally {
		slot.end();
	}
}
function retryDecisionOf(error) {
	return RETRY_TABLE[error.step][error.kind];
}
function untilNextTry(kenar, { error, retryAfter }, tries, begun) {
	if (retryDecisionOf(error) !== "again" || error.endsRun) throw error;
	if (tries > kenar.retries) throw withMore(error, `Given up after ${tries === 1 ? "one try" : `${tries} tries`}.`, { endsRun: error.isDaily });
	const seconds = waitSeconds(error.kind, tries, retryAfter, kenar.clock.random());
	if (seconds > 120) throw withMore(error, `The answer asks to wait ${Math.ceil(seconds)} s; more than ${120} s is not waited for.`, { endsRun: error.kind === "rate_limited" });
	if (error.step === "refresh" && kenar.clock.now() + seconds * 1e3 - begun > 120 * 1e3) throw withMore(error, "Not tried again: the old tokens are usable for two minutes only.");
	return seconds;
}
async function tryOnce(kenar, call) {
	const request = await call.request();
	const started = kenar.clock.now();
	const signal = call.signal ?? kenar.signal;
	const outcome = await kenar.transport.request({
		...request,
		signal
	});
	const spent = kenar.clock.now() - started;
	const result = classifyResponse(kenar, call, request, outcome);
	const shown = outcome.kind === "answer" ? {
		...outcome,
		body: kenar.redactor.redact(outcome.body)
	} : outcome;
	kenar.log.debug(describe(call.operation, request, shown, spent));
	return result;
}
function withMore(error, more, about = {}) {
	return new KenarError(error.problem, `${error.hint} ${more}`.trim(), {
		step: error.step,
		kind: error.kind,
		...error.status === null ? {} : { status: error.status },
		endsRun: about.endsRun ?? error.endsRun,
		cause: error.cause
	});
}
function describe(operation, request, outcome, milliseconds) {
	const end = outcome.kind === "answer" ? `${outcome.status}${quoteResponse(operation, outcome)}` : `${outcome.kind}: ${outcome.cause.message}`;
	return `POST ${request.url} \u2192 ${end} (${milliseconds} ms)`;
}

// src/kenar/response.ts
var Token = pipe(string(), regex(/^[\x21-\x7E]+$/, "is not a token"));
function readAnswer(schema, answer) {
	let json;
	try {
		json = JSON.parse(answer.body);
	} catch {
		throw new MalformedResponseError("That is not JSON, as the API documents. A proxy may have answered instead.");
	}
	const result = safeParse(schema, json);
	if (result.success) return result.output;
	const issue = result.issues[0];
	throw new MalformedResponseError(`That is not what the API documents: ${getDotPath(issue) ?? "the answer"} is not as expected.`);
}

// src/kenar/refresh.ts
var Refreshed = object({
	access_token: Token,
	refresh_token: Token
});
async function refreshTokens(kenar, client, refreshToken, code) {
	const form = new URLSearchParams({
		grant_type: "refresh_token",
		client_id: client.clientId,
		client_secret: client.clientSecret,
		refresh_token: refreshToken,
		redirect_uri: client.redirectUri,
		...code === null ? {} : { code }
	});
	return callApi(kenar, {
		operation: { step: "refresh" },
		what: "a fresh access token",
		request: () => ({
			url: refreshUrl(kenar.hosts),
			headers: {
				"content-type": "application/x-www-form-urlencoded",
				accept: "application/json"
			},
			body: form.toString()
		}),
		read(answer) {
			const { access_token, refresh_token } = readAnswer(Refreshed, answer);
			kenar.redactor.add(access_token);
			kenar.redactor.add(refresh_token);
			return {
				accessToken: access_token,
				refreshToken: refresh_token
			};
		},
		signal: kenar.forceSignal
	});
}

// src/credentials/save-token.ts
var MAX_WAIT_MS = 2e4;
async function verifyStoreWritable(kenar, store) {
	for (let tries = 1;; tries += 1) {
		if (kenar.signal.aborted) throw new CancelledError();
		try {
			return await store.verifyWritable();
		} catch (error) {
			if (!(error instanceof TokenStoreError)) throw error;
			const reason = kenar.redactor.redact(sentence(store, error));
			if (!error.passing || tries > kenar.retries) throw new AccessError(`${reason} A refresh replaces the refresh token, so it is done only when the new one can be kept: nothing was refreshed, and the old token is as good as before.`, { endsRun: true });
			const wait = waitMs(tries, kenar.clock.random());
			kenar.log.info(`Waiting ${formatSpan(wait)} before trying ${store.label} again: ${reason}`);
			await kenar.clock.sleep(wait, kenar.signal).catch(() => Promise.reject(new CancelledError()));
		}
	}
}
async function saveToken(kenar, store, refreshToken, about) {
	const begun = kenar.clock.now();
	for (let tries = 1;; tries += 1) try {
		return await store.save(refreshToken);
	} catch (error) {
		const reason = kenar.redactor.redact(reasonOf(store, error));
		const wait = waitMs(tries, kenar.clock.random());
		const spent = kenar.clock.now() - begun;
		if (spent + wait > 120 * 1e3 || kenar.forceSignal.aborted) throw new AccessError(recovery(reason, tries, spent, about.sentBefore), { endsRun: true });
		kenar.log.warning(`The new refresh token is not put away yet; trying again in ${formatSpan(wait)}. ${reason}`);
		await kenar.clock.sleep(wait, kenar.forceSignal).catch(() => {});
	}
}
function reasonOf(store, error) {
	if (error instanceof TokenStoreError) return sentence(store, error);
	return `${store.label}: ${error instanceof Error ? error.message : error}.`;
}
function recovery(reason, tries, spent, sentBefore) {
	return [
		`A fresh access token was obtained, but its refresh token could not be put away (${tries === 1 ? "one try" : `${tries} tries`} in ${formatSpan(spent)}), so it was not used and ${sentBefore ? "no further message" : "no message"} was sent.`,
		reason,
		"The refresh token it replaced works until two minutes after the refresh: a re-run that begins before then can succeed.",
		"After that, to recover: mend the reason above, ask the user for consent again, and put the refresh token of that consent where refresh_token comes from (with refresh_token_file: delete the file too, or write the token into it)."
	].join(" ");
}
function waitMs(tries, random) {
	return Math.min(1e3 * 2 ** (tries - 1), MAX_WAIT_MS) * (.5 + random / 2);
}

// src/credentials/renewable.ts
var TOO_FRESH_MS = 6e4;
async function obtainAccess(kenar, credentials, openTokenStore) {
	switch (credentials.kind) {
		case "none": return fixedAccess(null);
		case "fixed": return fixedAccess(credentials.accessToken);
		case "refresh": return renewableAccess(kenar, credentials, await openTokenStore(credentials.keptIn));
	}
}
async function renewableAccess(kenar, credentials, store) {
	let { refreshToken, accessToken, hint } = await firstTokens(kenar, credentials, store);
	let renewedAt = null;
	let renewal = null;
	const rotate = async (sentBefore) => {
		try {
			await verifyStoreWritable(kenar, store);
			const tokens = await refreshTokens(kenar, credentials.client, refreshToken, accessToken);
			await saveToken(kenar, store, tokens.refreshToken, { sentBefore });
			({refreshToken, accessToken} = tokens);
		} catch (error) {
			if (!(error instanceof KenarError)) throw error;
			const refused = error.kind === "rejected";
			throw new AccessError(`${error.message}${refused ? hint : ""}`, {
				endsRun: false,
				cause: error
			});
		}
		hint = "";
		kenar.log.info(`Got a fresh access token; the new refresh token is in ${store.label}`);
	};
	await rotate(false);
	return {
		token: () => accessToken,
		async renew(refused) {
			if (refused !== accessToken) return true;
			if (renewedAt !== null && kenar.clock.now() - renewedAt < TOO_FRESH_MS) return false;
			renewal ??= rotate(true).then(() => {
				renewedAt = kenar.clock.now();
				renewal = null;
			});
			await renewal;
			return true;
		}
	};
}
async function firstTokens(kenar, credentials, store) {
	const given = credentials.refreshToken;
	const kept = await store.load().catch((error) => {
		throw error instanceof TokenStoreError ? new AccessError(`${sentence(store, error)} Nothing was refreshed.`, {
			endsRun: true,
			cause: error
		}) : error;
	});
	if (kept !== null && kept !== given) {
		kenar.redactor.add(kept);
		return {
			refreshToken: kept,
			accessToken: null,
			hint: ` The refresh token came from ${store.label}, which goes before the input refresh_token: after a new consent, delete the file.`
		};
	}
	if (given === null) throw new AccessError(`${store.label} is gone, and refresh_token is empty.`, { endsRun: true });
	return {
		refreshToken: given,
		accessToken: credentials.accessToken,
		hint: ""
	};
}

// src/delivery/run-state.ts
function createRun(stop) {
	let ended = null;
	const reason = () => ended ?? (stop.aborted ? new CancelledError().message : null);
	return {
		get over() {
			return reason() !== null;
		},
		get ended() {
			return reason();
		},
		end(why) {
			ended ??= why;
		}
	};
}

// src/kenar/message.ts
var FIELDS = {
	bot: {
		text: "text_message",
		own: "buttons",
		receiver: null
	},
	user: {
		text: "text_message",
		own: "buttons",
		receiver: null
	},
	post: {
		text: "message",
		own: "sender_buttons",
		receiver: "receiver_buttons"
	}
};
var Sent = object({ conversation_id: optional(pipe(string(), nonEmpty())) });
async function sendMessage(kenar, recipient, message, accessToken, receipted = {}) {
	return callApi(kenar, {
		operation: {
			step: "message",
			to: recipient.kind
		},
		what: `a message to ${nameRecipient(recipient)}`,
		request: () => ({
			url: messageUrl(kenar.hosts, recipient.kind, recipient.id),
			headers: {
				"content-type": "application/json",
				accept: "application/json",
				"x-api-key": kenar.apiKey,
				...accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }
			},
			body: JSON.stringify(bodyOf(recipient.kind, message))
		}),
		read({ body }) {
			const id = conversationIn(body);
			return id !== null && kenar.redactor.redact(id) === id ? id : null;
		},
		signal: kenar.forceSignal,
		...receipted
	});
}
function bodyOf(kind, message) {
	const fields = FIELDS[kind];
	const body = message.kind === "text" ? { [fields.text]: message.text } : { media_token: message.mediaToken };
	if (message.buttons?.own) body[fields.own] = message.buttons.own;
	if (message.buttons?.receiver && fields.receiver) body[fields.receiver] = message.buttons.receiver;
	return body;
}
function conversationIn(body) {
	try {
		const result = safeParse(Sent, JSON.parse(body));
		return result.success ? result.output.conversation_id ?? null : null;
	} catch {
		return null;
	}
}

// src/delivery/send.ts
async function send(tools, recipient, message, identity, what) {
	const { kenar } = tools;
	const name = nameRecipient(recipient);
	const started = kenar.clock.now();
	try {
		const conversationId = await sendAuthorised(tools, recipient, message, receipted(tools, name, identity));
		kenar.log.info(`Sent ${oneLine(what)} to ${name} in ${formatSpan(kenar.clock.now() - started)}`);
		return {
			status: "sent",
			conversationId
		};
	} catch (error) {
		if (error instanceof CancelledError) return {
			status: "not_sent",
			error: error.message,
			ends: error.message
		};
		if (error instanceof ReceiptWriteError) return {
			status: "not_sent",
			error: error.message,
			ends: error.message
		};
		const text = kenar.redactor.redact(error instanceof Error ? error.message : String(error));
		if (error instanceof AccessError) return {
			status: "failed",
			error: text,
			ends: error.endsRun ? text : null
		};
		if (!(error instanceof KenarError)) return {
			status: "failed",
			error: text,
			ends: null
		};
		const ends = error.endsRun ? text : null;
		if (retryDecisionOf(error) !== "unknown") return {
			status: "failed",
			error: text,
			ends
		};
		const again = tools.receipt === noReceipt ? "" : ` ${RESEND}`;
		return {
			status: "unknown",
			error: `${text} ${NOT_KNOWN}${again}`,
			ends
		};
	}
}
var NOT_KNOWN = "Whether it was delivered is not known, so it is not sent again. Look into the chat.";
var RESEND = "If it is not there, run the job again with on_unknown: resend.";
var ReceiptWriteError = class extends Error {
	name = "ReceiptWriteError";
};
async function sendAuthorised({ kenar, access }, recipient, message, hooks) {
	if (!needsAccessToken(recipient)) return sendMessage(kenar, recipient, message, null, hooks);
	const token = access.token();
	try {
		return await sendMessage(kenar, recipient, message, token, hooks);
	} catch (error) {
		if (!(error instanceof KenarError && error.status === 401 && token !== null) || !await access.renew(token)) throw error;
		return sendMessage(kenar, recipient, message, access.token(), hooks);
	}
}
function receipted({ kenar, receipt }, recipient, identity) {
	return {
		async before() {
			await receipt.recordAttempt(recipient, identity).catch((error) => {
				throw new ReceiptWriteError(`The receipt can\u2019t be written (${codeOf(error)}), so no further message is sent.`, { cause: error });
			});
		},
		async after(result) {
			const outcome = "value" in result ? "sent" : retryDecisionOf(result.error) === "unknown" ? "unknown" : "refused";
			await receipt.recordOutcome(recipient, identity, outcome).catch((error) => {
				kenar.log.warning(`The receipt can\u2019t be written (${codeOf(error)}): a re-run will report this message as in doubt.`);
			});
		}
	};
}
function codeOf(error) {
	return error.code ?? String(error);
}

// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}

// node_modules/delayed-stream/lib/delayed_stream.js
var require_delayed_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Stream = __require("stream").Stream;
	var util = __require("util");
	module.exports = DelayedStream;
	function DelayedStream() {
		this.source = null;
		this.dataSize = 0;
		this.maxDataSize = 1048576;
		this.pauseStream = true;
		this._maxDataSizeExceeded = false;
		this._released = false;
		this._bufferedEvents = [];
	}
	util.inherits(DelayedStream, Stream);
	DelayedStream.create = function(source, options) {
		var delayedStream = new this();
		options = options || {};
		for (var option in options) delayedStream[option] = options[option];
		delayedStream.source = source;
		var realEmit = source.emit;
		source.emit = function() {
			delayedStream._handleEmit(arguments);
			return realEmit.apply(source, arguments);
		};
		source.on("error", function() {});
		if (delayedStream.pauseStream) source.pause();
		return delayedStream;
	};
	Object.defineProperty(DelayedStream.prototype, "readable", {
		configurable: true,
		enumerable: true,
		get: function() {
			return this.source.readable;
		}
	});
	DelayedStream.prototype.setEncoding = function() {
		return this.source.setEncoding.apply(this.source, arguments);
	};
	DelayedStream.prototype.resume = function() {
		if (!this._released) this.release();
		this.source.resume();
	};
	DelayedStream.prototype.pause = function() {
		this.source.pause();
	};
	DelayedStream.prototype.release = function() {
		this._released = true;
		this._bufferedEvents.forEach(function(args) {
			this.emit.apply(this, args);
		}.bind(this));
		this._bufferedEvents = [];
	};
	DelayedStream.prototype.pipe = function() {
		var r = Stream.prototype.pipe.apply(this, arguments);
		this.resume();
		return r;
	};
	DelayedStream.prototype._handleEmit = function(args) {
		if (this._released) {
			this.emit.apply(this, args);
			return;
		}
		if (args[0] === "data") {
			this.dataSize += args[1].length;
			this._checkIfMaxDataSizeExceeded();
		}
		this._bufferedEvents.push(args);
	};
	DelayedStream.prototype._checkIfMaxDataSizeExceeded = function() {
		if (this._maxDataSizeExceeded) return;
		if (this.dataSize <= this.maxDataSize) return;
		this._maxDataSizeExceeded = true;
		var message = "DelayedStream#maxDataSize of " + this.maxDataSize + " bytes exceeded.";
		this.emit("error", new Error(message));
	};
}));

// node_modules/combined-stream/lib/combined_stream.js
var require_combined_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var util = __require("util");
	var Stream = __require("stream").Stream;
	var DelayedStream = require_delayed_stream();
	module.exports = CombinedStream;
	function CombinedStream() {
		this.writable = false;
		this.readable = true;
		this.dataSize = 0;
		this.maxDataSize = 2097152;
		this.pauseStreams = true;
		this._released = false;
		this._streams = [];
		this._currentStream = null;
		this._insideLoop = false;
		this._pendingNext = false;
	}
	util.inherits(CombinedStream, Stream);
	CombinedStream.create = function(options) {
		var combinedStream = new this();
		options = options || {};
		for (var option in options) combinedStream[option] = options[option];
		return combinedStream;
	};
	CombinedStream.isStreamLike = function(stream) {
		return typeof stream !== "function" && typeof stream !== "string" && typeof stream !== "boolean" && typeof stream !== "number" && !Buffer.isBuffer(stream);
	};
	CombinedStream.prototype.append = function(stream) {
		if (CombinedStream.isStreamLike(stream)) {
			if (!(stream instanceof DelayedStream)) {
				var newStream = DelayedStream.create(stream, {
					maxDataSize: Infinity,
					pauseStream: this.pauseStreams
				});
				stream.on("data", this._checkDataSize.bind(this));
				stream = newStream;
			}
			this._handleErrors(stream);
			if (this.pauseStreams) stream.pause();
		}
		this._streams.push(stream);
		return this;
	};
	CombinedStream.prototype.pipe = function(dest, options) {
		Stream.prototype.pipe.call(this, dest, options);
		this.resume();
		return dest;
	};
	CombinedStream.prototype._getNext = function() {
		this._currentStream = null;
		if (this._insideLoop) {
			this._pendingNext = true;
			return;
		}
		this._insideLoop = true;
		try {
			do {
				this._pendingNext = false;
				this._realGetNext();
			} while (this._pendingNext);
		} finally {
			this._insideLoop = false;
		}
	};
	CombinedStream.prototype._realGetNext = function() {
		var stream = this._streams.shift();
		if (typeof stream == "undefined") {
			this.end();
			return;
		}
		if (typeof stream !== "function") {
			this._pipeNext(stream);
			return;
		}
		stream(function(stream) {
			if (CombinedStream.isStreamLike(stream)) {
				stream.on("data", this._checkDataSize.bind(this));
				this._handleErrors(stream);
			}
			this._pipeNext(stream);
		}.bind(this));
	};
	CombinedStream.prototype._pipeNext = function(stream) {
		this._currentStream = stream;
		if (CombinedStream.isStreamLike(stream)) {
			stream.on("end", this._getNext.bind(this));
			stream.pipe(this, { end: false });
			return;
		}
		var value = stream;
		this.write(value);
		this._getNext();
	};
	CombinedStream.prototype._handleErrors = function(stream) {
		var self = this;
		stream.on("error", function(err) {
			self._emitError(err);
		});
	};
	CombinedStream.prototype.write = function(data) {
		this.emit("data", data);
	};
	CombinedStream.prototype.pause = function() {
		if (!this.pauseStreams) return;
		if (this.pauseStreams && this._currentStream && typeof this._currentStream.pause == "function") this._currentStream.pause();
		this.emit("pause");
	};
	CombinedStream.prototype.resume = function() {
		if (!this._released) {
			this._released = true;
			this.writable = true;
			this._getNext();
		}
		if (this.pauseStreams && this._currentStream && typeof this._currentStream.resume == "function") this._currentStream.resume();
		this.emit("resume");
	};
	CombinedStream.prototype.end = function() {
		this._reset();
		this.emit("end");
	};
	CombinedStream.prototype.destroy = function() {
		this._reset();
		this.emit("close");
	};
	CombinedStream.prototype._reset = function() {
		this.writable = false;
		this._streams = [];
		this._currentStream = null;
	};
	CombinedStream.prototype._checkDataSize = function() {
		this._updateDataSize();
		if (this.dataSize <= this.maxDataSize) return;
		var message = "DelayedStream#maxDataSize of " + this.maxDataSize + " bytes exceeded.";
		this._emitError(new Error(message));
	};
	CombinedStream.prototype._updateDataSize = function() {
		this.dataSize = 0;
		var self = this;
		this._streams.forEach(function(stream) {
			if (!stream.dataSize) return;
			self.dataSize += stream.dataSize;
		});
		if (this._currentStream && this._currentStream.dataSize) this.dataSize += this._currentStream.dataSize;
	};
	CombinedStream.prototype._emitError = function(err) {
		this._reset();
		this.emit("error", err);
	};
}));

// node_modules/form-data/node_modules/mime-types/index.js
var require_mime_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	var mimes = {
		"3g2": "video/3gpp2",
		"3gp": "video/3gpp",
		"3gpp": "video/3gpp",
		"3mf": "model/3mf",
		"aac": "audio/aac",
		"ac": "application/pkix-attr-cert",
		"adp": "audio/adpcm",
		"adts": "audio/aac",
		"ai": "application/postscript",
		"aml": "application/automationml-aml+xml",
		"amlx": "application/automationml-amlx+zip",
		"amr": "audio/amr",
		"apng": "image/apng",
		"appcache": "text/cache-manifest",
		"appinstaller": "application/appinstaller",
		"appx": "application/appx",
		"appxbundle": "application/appxbundle",
		"asc": "application/pgp-keys",
		"atom": "application/atom+xml",
		"atomcat": "application/atomcat+xml",
		"atomdeleted": "application/atomdeleted+xml",
		"atomsvc": "application/atomsvc+xml",
		"au": "audio/basic",
		"avci": "image/avci",
		"avcs": "image/avcs",
		"avif": "image/avif",
		"aw": "application/applixware",
		"bdoc": "application/bdoc",
		"bin": "application/octet-stream",
		"bmp": "image/bmp",
		"bpk": "application/octet-stream",
		"btf": "image/prs.btif",
		"btif": "image/prs.btif",
		"buffer": "application/octet-stream",
		"ccxml": "application/ccxml+xml",
		"cdfx": "application/cdfx+xml",
		"cdmia": "application/cdmi-capability",
		"cdmic": "application/cdmi-container",
		"cdmid": "application/cdmi-domain",
		"cdmio": "application/cdmi-object",
		"cdmiq": "application/cdmi-queue",
		"cer": "application/pkix-cert",
		"cgm": "image/cgm",
		"cjs": "application/node",
		"class": "application/java-vm",
		"coffee": "text/coffeescript",
		"conf": "text/plain",
		"cpl": "application/cpl+xml",
		"cpt": "application/mac-compactpro",
		"crl": "application/pkix-crl",
		"css": "text/css",
		"csv": "text/csv",
		"cu": "application/cu-seeme",
		"cwl": "application/cwl",
		"cww": "application/prs.cww",
		"davmount": "application/davmount+xml",
		"dbk": "application/docbook+xml",
		"deb": "application/octet-stream",
		"def": "text/plain",
		"deploy": "application/octet-stream",
		"dib": "image/bmp",
		"disposition-notification": "message/disposition-notification",
		"dist": "application/octet-stream",
		"distz": "application/octet-stream",
		"dll": "application/octet-stream",
		"dmg": "application/octet-stream",
		"dms": "application/octet-stream",
		"doc": "application/msword",
		"dot": "application/msword",
		"dpx": "image/dpx",
		"drle": "image/dicom-rle",
		"dsc": "text/prs.lines.tag",
		"dssc": "application/dssc+der",
		"dtd": "application/xml-dtd",
		"dump": "application/octet-stream",
		"dwd": "application/atsc-dwd+xml",
		"ear": "application/java-archive",
		"ecma": "application/ecmascript",
		"elc": "application/octet-stream",
		"emf": "image/emf",
		"eml": "message/rfc822",
		"emma": "application/emma+xml",
		"emotionml": "application/emotionml+xml",
		"eps": "application/postscript",
		"epub": "application/epub+zip",
		"exe": "application/octet-stream",
		"exi": "application/exi",
		"exp": "application/express",
		"exr": "image/aces",
		"ez": "application/andrew-inset",
		"fdf": "application/fdf",
		"fdt": "application/fdt+xml",
		"fits": "image/fits",
		"g3": "image/g3fax",
		"gbr": "application/rpki-ghostbusters",
		"geojson": "application/geo+json",
		"gif": "image/gif",
		"glb": "model/gltf-binary",
		"gltf": "model/gltf+json",
		"gml": "application/gml+xml",
		"gpx": "application/gpx+xml",
		"gram": "application/srgs",
		"grxml": "application/srgs+xml",
		"gxf": "application/gxf",
		"gz": "application/gzip",
		"h261": "video/h261",
		"h263": "video/h263",
		"h264": "video/h264",
		"heic": "image/heic",
		"heics": "image/heic-sequence",
		"heif": "image/heif",
		"heifs": "image/heif-sequence",
		"hej2": "image/hej2k",
		"held": "application/atsc-held+xml",
		"hjson": "application/hjson",
		"hlp": "application/winhlp",
		"hqx": "application/mac-binhex40",
		"hsj2": "image/hsj2",
		"htm": "text/html",
		"html": "text/html",
		"ics": "text/calendar",
		"ief": "image/ief",
		"ifb": "text/calendar",
		"iges": "model/iges",
		"igs": "model/iges",
		"img": "application/octet-stream",
		"in": "text/plain",
		"ini": "text/plain",
		"ink": "application/inkml+xml",
		"inkml": "application/inkml+xml",
		"ipfix": "application/ipfix",
		"iso": "application/octet-stream",
		"its": "application/its+xml",
		"jade": "text/jade",
		"jar": "application/java-archive",
		"jhc": "image/jphc",
		"jls": "image/jls",
		"jp2": "image/jp2",
		"jpe": "image/jpeg",
		"jpeg": "image/jpeg",
		"jpf": "image/jpx",
		"jpg": "image/jpeg",
		"jpg2": "image/jp2",
		"jpgm": "image/jpm",
		"jpgv": "video/jpeg",
		"jph": "image/jph",
		"jpm": "image/jpm",
		"jpx": "image/jpx",
		"js": "text/javascript",
		"json": "application/json",
		"json5": "application/json5",
		"jsonld": "application/ld+json",
		"jsonml": "application/jsonml+json",
		"jsx": "text/jsx",
		"jt": "model/jt",
		"jxl": "image/jxl",
		"jxr": "image/jxr",
		"jxra": "image/jxra",
		"jxrs": "image/jxrs",
		"jxs": "image/jxs",
		"jxsc": "image/jxsc",
		"jxsi": "image/jxsi",
		"jxss": "image/jxss",
		"kar": "audio/midi",
		"ktx": "image/ktx",
		"ktx2": "image/ktx2",
		"less": "text/less",
		"lgr": "application/lgr+xml",
		"list": "text/plain",
		"litcoffee": "text/coffeescript",
		"log": "text/plain",
		"lostxml": "application/lost+xml",
		"lrf": "application/octet-stream",
		"m1v": "video/mpeg",
		"m21": "application/mp21",
		"m2a": "audio/mpeg",
		"m2t": "video/mp2t",
		"m2ts": "video/mp2t",
		"m2v": "video/mpeg",
		"m3a": "audio/mpeg",
		"m4a": "audio/mp4",
		"m4p": "application/mp4",
		"m4s": "video/iso.segment",
		"ma": "application/mathematica",
		"mads": "application/mads+xml",
		"maei": "application/mmt-aei+xml",
		"man": "text/troff",
		"manifest": "text/cache-manifest",
		"map": "application/json",
		"mar": "application/octet-stream",
		"markdown": "text/markdown",
		"mathml": "application/mathml+xml",
		"mb": "application/mathematica",
		"mbox": "application/mbox",
		"md": "text/markdown",
		"mdx": "text/mdx",
		"me": "text/troff",
		"mesh": "model/mesh",
		"meta4": "application/metalink4+xml",
		"metalink": "application/metalink+xml",
		"mets": "application/mets+xml",
		"mft": "application/rpki-manifest",
		"mid": "audio/midi",
		"midi": "audio/midi",
		"mime": "message/rfc822",
		"mj2": "video/mj2",
		"mjp2": "video/mj2",
		"mjs": "text/javascript",
		"mml": "text/mathml",
		"mods": "application/mods+xml",
		"mov": "video/quicktime",
		"mp2": "audio/mpeg",
		"mp21": "application/mp21",
		"mp2a": "audio/mpeg",
		"mp3": "audio/mpeg",
		"mp4": "video/mp4",
		"mp4a": "audio/mp4",
		"mp4s": "application/mp4",
		"mp4v": "video/mp4",
		"mpd": "application/dash+xml",
		"mpe": "video/mpeg",
		"mpeg": "video/mpeg",
		"mpf": "application/media-policy-dataset+xml",
		"mpg": "video/mpeg",
		"mpg4": "video/mp4",
		"mpga": "audio/mpeg",
		"mpp": "application/dash-patch+xml",
		"mrc": "application/marc",
		"mrcx": "application/marcxml+xml",
		"ms": "text/troff",
		"mscml": "application/mediaservercontrol+xml",
		"msh": "model/mesh",
		"msi": "application/octet-stream",
		"msix": "application/msix",
		"msixbundle": "application/msixbundle",
		"msm": "application/octet-stream",
		"msp": "application/octet-stream",
		"mtl": "model/mtl",
		"mts": "video/mp2t",
		"musd": "application/mmt-usd+xml",
		"mxf": "application/mxf",
		"mxmf": "audio/mobile-xmf",
		"mxml": "application/xv+xml",
		"n3": "text/n3",
		"nb": "application/mathematica",
		"nq": "application/n-quads",
		"nt": "application/n-triples",
		"obj": "model/obj",
		"oda": "application/oda",
		"oga": "audio/ogg",
		"ogg": "audio/ogg",
		"ogv": "video/ogg",
		"ogx": "application/ogg",
		"omdoc": "application/omdoc+xml",
		"onepkg": "application/onenote",
		"onetmp": "application/onenote",
		"onetoc": "application/onenote",
		"onetoc2": "application/onenote",
		"opf": "application/oebps-package+xml",
		"opus": "audio/ogg",
		"otf": "font/otf",
		"owl": "application/rdf+xml",
		"oxps": "application/oxps",
		"p10": "application/pkcs10",
		"p7c": "application/pkcs7-mime",
		"p7m": "application/pkcs7-mime",
		"p7s": "application/pkcs7-signature",
		"p8": "application/pkcs8",
		"pdf": "application/pdf",
		"pfr": "application/font-tdpfr",
		"pgp": "application/pgp-encrypted",
		"pkg": "application/octet-stream",
		"pki": "application/pkixcmp",
		"pkipath": "application/pkix-pkipath",
		"pls": "application/pls+xml",
		"png": "image/png",
		"prc": "model/prc",
		"prf": "application/pics-rules",
		"provx": "application/provenance+xml",
		"ps": "application/postscript",
		"pskcxml": "application/pskc+xml",
		"pti": "image/prs.pti",
		"qt": "video/quicktime",
		"raml": "application/raml+yaml",
		"rapd": "application/route-apd+xml",
		"rdf": "application/rdf+xml",
		"relo": "application/p2p-overlay+xml",
		"rif": "application/reginfo+xml",
		"rl": "application/resource-lists+xml",
		"rld": "application/resource-lists-diff+xml",
		"rmi": "audio/midi",
		"rnc": "application/relax-ng-compact-syntax",
		"rng": "application/xml",
		"roa": "application/rpki-roa",
		"roff": "text/troff",
		"rq": "application/sparql-query",
		"rs": "application/rls-services+xml",
		"rsat": "application/atsc-rsat+xml",
		"rsd": "application/rsd+xml",
		"rsheet": "application/urc-ressheet+xml",
		"rss": "application/rss+xml",
		"rtf": "text/rtf",
		"rtx": "text/richtext",
		"rusd": "application/route-usd+xml",
		"s3m": "audio/s3m",
		"sbml": "application/sbml+xml",
		"scq": "application/scvp-cv-request",
		"scs": "application/scvp-cv-response",
		"sdp": "application/sdp",
		"senmlx": "application/senml+xml",
		"sensmlx": "application/sensml+xml",
		"ser": "application/java-serialized-object",
		"setpay": "application/set-payment-initiation",
		"setreg": "application/set-registration-initiation",
		"sgi": "image/sgi",
		"sgm": "text/sgml",
		"sgml": "text/sgml",
		"shex": "text/shex",
		"shf": "application/shf+xml",
		"shtml": "text/html",
		"sieve": "application/sieve",
		"sig": "application/pgp-signature",
		"sil": "audio/silk",
		"silo": "model/mesh",
		"siv": "application/sieve",
		"slim": "text/slim",
		"slm": "text/slim",
		"sls": "application/route-s-tsid+xml",
		"smi": "application/smil+xml",
		"smil": "application/smil+xml",
		"snd": "audio/basic",
		"so": "application/octet-stream",
		"spdx": "text/spdx",
		"spp": "application/scvp-vp-response",
		"spq": "application/scvp-vp-request",
		"spx": "audio/ogg",
		"sql": "application/sql",
		"sru": "application/sru+xml",
		"srx": "application/sparql-results+xml",
		"ssdl": "application/ssdl+xml",
		"ssml": "application/ssml+xml",
		"stk": "application/hyperstudio",
		"stl": "model/stl",
		"stpx": "model/step+xml",
		"stpxz": "model/step-xml+zip",
		"stpz": "model/step+zip",
		"styl": "text/stylus",
		"stylus": "text/stylus",
		"svg": "image/svg+xml",
		"svgz": "image/svg+xml",
		"swidtag": "application/swid+xml",
		"t": "text/troff",
		"t38": "image/t38",
		"td": "application/urc-targetdesc+xml",
		"tei": "application/tei+xml",
		"teicorpus": "application/tei+xml",
		"text": "text/plain",
		"tfi": "application/thraud+xml",
		"tfx": "image/tiff-fx",
		"tif": "image/tiff",
		"tiff": "image/tiff",
		"toml": "application/toml",
		"tr": "text/troff",
		"trig": "application/trig",
		"ts": "video/mp2t",
		"tsd": "application/timestamped-data",
		"tsv": "text/tab-separated-values",
		"ttc": "font/collection",
		"ttf": "font/ttf",
		"ttl": "text/turtle",
		"ttml": "application/ttml+xml",
		"txt": "text/plain",
		"u3d": "model/u3d",
		"u8dsn": "message/global-delivery-status",
		"u8hdr": "message/global-headers",
		"u8mdn": "message/global-disposition-notification",
		"u8msg": "message/global",
		"ubj": "application/ubjson",
		"uri": "text/uri-list",
		"uris": "text/uri-list",
		"urls": "text/uri-list",
		"vcard": "text/vcard",
		"vrml": "model/vrml",
		"vtt": "text/vtt",
		"vxml": "application/voicexml+xml",
		"war": "application/java-archive",
		"wasm": "application/wasm",
		"wav": "audio/wav",
		"weba": "audio/webm",
		"webm": "video/webm",
		"webmanifest": "application/manifest+json",
		"webp": "image/webp",
		"wgsl": "text/wgsl",
		"wgt": "application/widget",
		"wif": "application/watcherinfo+xml",
		"wmf": "image/wmf",
		"woff": "font/woff",
		"woff2": "font/woff2",
		"wrl": "model/vrml",
		"wsdl": "application/wsdl+xml",
		"wspolicy": "application/wspolicy+xml",
		"x3d": "model/x3d+xml",
		"x3db": "model/x3d+fastinfoset",
		"x3dbz": "model/x3d+binary",
		"x3dv": "model/x3d-vrml",
		"x3dvz": "model/x3d+vrml",
		"x3dz": "model/x3d+xml",
		"xaml": "application/xaml+xml",
		"xav": "application/xcap-att+xml",
		"xca": "application/xcap-caps+xml",
		"xcs": "application/calendar+xml",
		"xdf": "application/xcap-diff+xml",
		"xdssc": "application/dssc+xml",
		"xel": "application/xcap-el+xml",
		"xenc": "application/xenc+xml",
		"xer": "application/patch-ops-error+xml",
		"xfdf": "application/xfdf",
		"xht": "application/xhtml+xml",
		"xhtml": "application/xhtml+xml",
		"xhvml": "application/xv+xml",
		"xlf": "application/xliff+xml",
		"xm": "audio/xm",
		"xml": "text/xml",
		"xns": "application/xcap-ns+xml",
		"xop": "application/xop+xml",
		"xpl": "application/xproc+xml",
		"xsd": "application/xml",
		"xsf": "application/prs.xsf+xml",
		"xsl": "application/xml",
		"xslt": "application/xml",
		"xspf": "application/xspf+xml",
		"xvm": "application/xv+xml",
		"xvml": "application/xv+xml",
		"yaml": "text/yaml",
		"yang": "application/yang",
		"yin": "application/yin+xml",
		"yml": "text/yaml",
		"zip": "application/zip"
	};
	function lookup(extn) {
		let tmp = ("" + extn).trim().toLowerCase();
		let idx = tmp.lastIndexOf(".");
		return mimes[!~idx ? tmp : tmp.substring(++idx)];
	}
	exports.mimes = mimes;
	exports.lookup = lookup;
}));

// node_modules/asynckit/lib/defer.js
var require_defer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = defer;
	function defer(fn) {
		var nextTick = typeof setImmediate == "function" ? setImmediate : typeof process == "object" && typeof process.nextTick == "function" ? process.nextTick : null;
		if (nextTick) nextTick(fn);
		else setTimeout(fn, 0);
	}
}));

// node_modules/asynckit/lib/async.js
var require_async = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var defer = require_defer();
	module.exports = async;
	function async(callback) {
		var isAsync = false;
		defer(function() {
			isAsync = true;
		});
		return function async_callback(err, result) {
			if (isAsync) callback(err, result);
			else defer(function nextTick_callback() {
				callback(err, result);
			});
		};
	}
}));

// node_modules/asynckit/lib/abort.js
var require_abort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = abort;
	function abort(state) {
		Object.keys(state.jobs).forEach(clean.bind(state));
		state.jobs = {};
	}
	function clean(key) {
		if (typeof this.jobs[key] == "function") this.jobs[key]();
	}
}));

// node_modules/asynckit/lib/iterate.js
var require_iterate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var async = require_async();
	var abort = require_abort();
	module.exports = iterate;
	function iterate(list, iterator, state, callback) {
		var key = state["keyedList"] ? state["keyedList"][state.index] : state.index;
		state.jobs[key] = runJob(iterator, key, list[key], function(error, output) {
			if (!(key in state.jobs)) return;
			delete state.jobs[key];
			if (error) abort(state);
			else state.results[key] = output;
			callback(error, state.results);
		});
	}
	function runJob(iterator, key, item, callback) {
		var aborter;
		if (iterator.length == 2) aborter = iterator(item, async(callback));
		else aborter = iterator(item, key, async(callback));
		return aborter;
	}
}));

// node_modules/asynckit/lib/state.js
var require_state = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = state;
	function state(list, sortMethod) {
		var isNamedList = !Array.isArray(list), initState = {
			index: 0,
			keyedList: isNamedList || sortMethod ? Object.keys(list) : null,
			jobs: {},
			results: isNamedList ? {} : [],
			size: isNamedList ? Object.keys(list).length : list.length
		};
		if (sortMethod) initState.keyedList.sort(isNamedList ? sortMethod : function(a, b) {
			return sortMethod(list[a], list[b]);
		});
		return initState;
	}
}));

// node_modules/asynckit/lib/terminator.js
var require_terminator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abort = require_abort();
	var async = require_async();
	module.exports = terminator;
	function terminator(callback) {
		if (!Object.keys(this.jobs).length) return;
		this.index = this.size;
		abort(this);
		async(callback)(null, this.results);
	}
}));

// node_modules/asynckit/parallel.js
var require_parallel = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var iterate = require_iterate();
	var initState = require_state();
	var terminator = require_terminator();
	module.exports = parallel;
	function parallel(list, iterator, callback) {
		var state = initState(list);
		while (state.index < (state["keyedList"] || list).length) {
			iterate(list, iterator, state, function(error, result) {
				if (error) {
					callback(error, result);
					return;
				}
				if (Object.keys(state.jobs).length === 0) {
					callback(null, state.results);
					return;
				}
			});
			state.index++;
		}
		return terminator.bind(state, callback);
	}
}));

// node_modules/asynckit/serialOrdered.js
var require_serialOrdered = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var iterate = require_iterate();
	var initState = require_state();
	var terminator = require_terminator();
	module.exports = serialOrdered;
	module.exports.ascending = ascending;
	module.exports.descending = descending;
	function serialOrdered(list, iterator, sortMethod, callback) {
		var state = initState(list, sortMethod);
		iterate(list, iterator, state, function iteratorHandler(error, result) {
			if (error) {
				callback(error, result);
				return;
			}
			state.index++;
			if (state.index < (state["keyedList"] || list).length) {
				iterate(list, iterator, state, iteratorHandler);
				return;
			}
			callback(null, state.results);
		});
		return terminator.bind(state, callback);
	}
	function ascending(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
	}
	function descending(a, b) {
		return -1 * ascending(a, b);
	}
}));

// node_modules/asynckit/serial.js
var require_serial = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var serialOrdered = require_serialOrdered();
	module.exports = serial;
	function serial(list, iterator, callback) {
		return serialOrdered(list, iterator, null, callback);
	}
}));

// node_modules/asynckit/index.js
var require_asynckit = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		parallel: require_parallel(),
		serial: require_serial(),
		serialOrdered: require_serialOrdered()
	};
}));

// node_modules/es-object-atoms/index.js
var require_es_object_atoms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Object;
}));

// node_modules/es-errors/index.js
var require_es_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Error;
}));

// node_modules/es-errors/eval.js
var require_eval = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = EvalError;
}));

// node_modules/es-errors/range.js
var require_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = RangeError;
}));

// node_modules/es-errors/ref.js
var require_ref = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = ReferenceError;
}));

// node_modules/es-errors/syntax.js
var require_syntax = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = SyntaxError;
}));

// node_modules/es-errors/type.js
var require_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = TypeError;
}));

// node_modules/es-errors/uri.js
var require_uri = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = URIError;
}));

// node_modules/math-intrinsics/abs.js
var require_abs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Math.abs;
}));

// node_modules/math-intrinsics/floor.js
var require_floor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Math.floor;
}));

// node_modules/math-intrinsics/max.js
var require_max = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Math.max;
}));

// node_modules/math-intrinsics/min.js
var require_min = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Math.min;
}));

// node_modules/math-intrinsics/pow.js
var require_pow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Math.pow;
}));

// node_modules/math-intrinsics/round.js
var require_round = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Math.round;
}));

// node_modules/math-intrinsics/isNaN.js
var require_isNaN = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Number.isNaN || function isNaN(a) {
		return a !== a;
	};
}));

// node_modules/math-intrinsics/sign.js
var require_sign = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $isNaN = require_isNaN();
	module.exports = function sign(number) {
		if ($isNaN(number) || number === 0) return number;
		return number < 0 ? -1 : 1;
	};
}));

// node_modules/gopd/gOPD.js
var require_gOPD = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Object.getOwnPropertyDescriptor;
}));

// node_modules/gopd/index.js
var require_gopd = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $gOPD = require_gOPD();
	if ($gOPD) try {
		$gOPD([], "length");
	} catch (e) {
		$gOPD = null;
	}
	module.exports = $gOPD;
}));

// node_modules/es-define-property/index.js
var require_es_define_property = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $defineProperty = Object.defineProperty || false;
	if ($defineProperty) try {
		$defineProperty({}, "a", { value: 1 });
	} catch (e) {
		$defineProperty = false;
	}
	module.exports = $defineProperty;
}));

// node_modules/has-symbols/shams.js
var require_shams$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function hasSymbols() {
		if (typeof Symbol !== "function" || typeof Object.getOwnPropertySymbols !== "function") return false;
		if (typeof Symbol.iterator === "symbol") return true;
		var obj = {};
		var sym = Symbol("test");
		var symObj = Object(sym);
		if (typeof sym === "string") return false;
		if (Object.prototype.toString.call(sym) !== "[object Symbol]") return false;
		if (Object.prototype.toString.call(symObj) !== "[object Symbol]") return false;
		var symVal = 42;
		obj[sym] = symVal;
		for (var _ in obj) return false;
		if (typeof Object.keys === "function" && Object.keys(obj).length !== 0) return false;
		if (typeof Object.getOwnPropertyNames === "function" && Object.getOwnPropertyNames(obj).length !== 0) return false;
		var syms = Object.getOwnPropertySymbols(obj);
		if (syms.length !== 1 || syms[0] !== sym) return false;
		if (!Object.prototype.propertyIsEnumerable.call(obj, sym)) return false;
		if (typeof Object.getOwnPropertyDescriptor === "function") {
			var descriptor = Object.getOwnPropertyDescriptor(obj, sym);
			if (descriptor.value !== symVal || descriptor.enumerable !== true) return false;
		}
		return true;
	};
}));

// node_modules/has-symbols/index.js
var require_has_symbols = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var origSymbol = typeof Symbol !== "undefined" && Symbol;
	var hasSymbolSham = require_shams$1();
	module.exports = function hasNativeSymbols() {
		if (typeof origSymbol !== "function") return false;
		if (typeof Symbol !== "function") return false;
		if (typeof origSymbol("foo") !== "symbol") return false;
		if (typeof Symbol("bar") !== "symbol") return false;
		return hasSymbolSham();
	};
}));

// node_modules/get-proto/Reflect.getPrototypeOf.js
var require_Reflect_getPrototypeOf = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = typeof Reflect !== "undefined" && Reflect.getPrototypeOf || null;
}));

// node_modules/get-proto/Object.getPrototypeOf.js
var require_Object_getPrototypeOf = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $Object = require_es_object_atoms();
	module.exports = $Object.getPrototypeOf || null;
}));

// node_modules/function-bind/implementation.js
var require_implementation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ERROR_MESSAGE = "Function.prototype.bind called on incompatible ";
	var toStr = Object.prototype.toString;
	var max = Math.max;
	var funcType = "[object Function]";
	var concatty = function concatty(a, b) {
		var arr = [];
		for (var i = 0; i < a.length; i += 1) arr[i] = a[i];
		for (var j = 0; j < b.length; j += 1) arr[j + a.length] = b[j];
		return arr;
	};
	var slicy = function slicy(arrLike, offset) {
		var arr = [];
		for (var i = offset || 0, j = 0; i < arrLike.length; i += 1, j += 1) arr[j] = arrLike[i];
		return arr;
	};
	var joiny = function(arr, joiner) {
		var str = "";
		for (var i = 0; i < arr.length; i += 1) {
			str += arr[i];
			if (i + 1 < arr.length) str += joiner;
		}
		return str;
	};
	module.exports = function bind(that) {
		var target = this;
		if (typeof target !== "function" || toStr.apply(target) !== funcType) throw new TypeError(ERROR_MESSAGE + target);
		var args = slicy(arguments, 1);
		var bound;
		var binder = function() {
			if (this instanceof bound) {
				var result = target.apply(this, concatty(args, arguments));
				if (Object(result) === result) return result;
				return this;
			}
			return target.apply(that, concatty(args, arguments));
		};
		var boundLength = max(0, target.length - args.length);
		var boundArgs = [];
		for (var i = 0; i < boundLength; i++) boundArgs[i] = "$" + i;
		bound = Function("binder", "return function (" + joiny(boundArgs, ",") + "){ return binder.apply(this,arguments); }")(binder);
		if (target.prototype) {
			var Empty = function Empty() {};
			Empty.prototype = target.prototype;
			bound.prototype = new Empty();
			Empty.prototype = null;
		}
		return bound;
	};
}));

// node_modules/function-bind/index.js
var require_function_bind = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var implementation = require_implementation();
	module.exports = Function.prototype.bind || implementation;
}));

// node_modules/call-bind-apply-helpers/functionCall.js
var require_functionCall = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Function.prototype.call;
}));

// node_modules/call-bind-apply-helpers/functionApply.js
var require_functionApply = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Function.prototype.apply;
}));

// node_modules/call-bind-apply-helpers/reflectApply.js
var require_reflectApply = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = typeof Reflect !== "undefined" && Reflect && Reflect.apply;
}));

// node_modules/call-bind-apply-helpers/actualApply.js
var require_actualApply = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var bind = require_function_bind();
	var $apply = require_functionApply();
	var $call = require_functionCall();
	var $reflectApply = require_reflectApply();
	module.exports = $reflectApply || bind.call($call, $apply);
}));

// node_modules/call-bind-apply-helpers/index.js
var require_call_bind_apply_helpers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var bind = require_function_bind();
	var $TypeError = require_type();
	var $call = require_functionCall();
	var $actualApply = require_actualApply();
	module.exports = function callBindBasic(args) {
		if (args.length < 1 || typeof args[0] !== "function") throw new $TypeError("a function is required");
		return $actualApply(bind, $call, args);
	};
}));

// node_modules/dunder-proto/get.js
var require_get = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBind = require_call_bind_apply_helpers();
	var gOPD = require_gopd();
	var hasProtoAccessor;
	try {
		hasProtoAccessor = [].__proto__ === Array.prototype;
	} catch (e) {
		if (!e || typeof e !== "object" || !("code" in e) || e.code !== "ERR_PROTO_ACCESS") throw e;
	}
	var desc = !!hasProtoAccessor && gOPD && gOPD(Object.prototype, "__proto__");
	var $Object = Object;
	var $getPrototypeOf = $Object.getPrototypeOf;
	module.exports = desc && typeof desc.get === "function" ? callBind([desc.get]) : typeof $getPrototypeOf === "function" ? function getDunder(value) {
		return $getPrototypeOf(value == null ? value : $Object(value));
	} : false;
}));

// node_modules/get-proto/index.js
var require_get_proto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var reflectGetProto = require_Reflect_getPrototypeOf();
	var originalGetProto = require_Object_getPrototypeOf();
	var getDunderProto = require_get();
	module.exports = reflectGetProto ? function getProto(O) {
		return reflectGetProto(O);
	} : originalGetProto ? function getProto(O) {
		if (!O || typeof O !== "object" && typeof O !== "function") throw new TypeError("getProto: not an object");
		return originalGetProto(O);
	} : getDunderProto ? function getProto(O) {
		return getDunderProto(O);
	} : null;
}));

// node_modules/async-function/index.js
var require_async_function = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var cached = async function() {}.constructor;
	module.exports = () => cached;
}));

// node_modules/generator-function/index.js
var require_generator_function = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var cached = function* () {}.constructor;
	module.exports = () => cached;
}));

// node_modules/async-generator-function/index.js
var require_async_generator_function = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var cached = async function* () {}.constructor;
	module.exports = () => cached;
}));

// node_modules/hasown/index.js
var require_hasown = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var call = Function.prototype.call;
	var $hasOwn = Object.prototype.hasOwnProperty;
	var bind = require_function_bind();
	module.exports = bind.call(call, $hasOwn);
}));

// node_modules/get-intrinsic/index.js
var require_get_intrinsic = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var undefined;
	var $Object = require_es_object_atoms();
	var $Error = require_es_errors();
	var $EvalError = require_eval();
	var $RangeError = require_range();
	var $ReferenceError = require_ref();
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var $URIError = require_uri();
	var abs = require_abs();
	var floor = require_floor();
	var max = require_max();
	var min = require_min();
	var pow = require_pow();
	var round = require_round();
	var sign = require_sign();
	var $gOPD = require_gopd();
	var $defineProperty = require_es_define_property();
	var throwTypeError = function() {
		throw new $TypeError();
	};
	var ThrowTypeError = $gOPD ? function() {
		try {
			arguments.callee;
			return throwTypeError;
		} catch (calleeThrows) {
			try {
				return $gOPD(arguments, "callee").get;
			} catch (gOPDthrows) {
				return throwTypeError;
			}
		}
	}() : throwTypeError;
	var hasSymbols = require_has_symbols()();
	var getProto = require_get_proto();
	var $ObjectGPO = require_Object_getPrototypeOf();
	var $ReflectGPO = require_Reflect_getPrototypeOf();
	var $apply = require_functionApply();
	var $call = require_functionCall();
	var needsEval = {};
	var TypedArray = typeof Uint8Array === "undefined" || !getProto ? undefined : getProto(Uint8Array);
	var INTRINSICS = {
		__proto__: null,
		"%AggregateError%": typeof AggregateError === "undefined" ? undefined : AggregateError,
		"%Array%": Array,
		"%ArrayBuffer%": typeof ArrayBuffer === "undefined" ? undefined : ArrayBuffer,
		"%ArrayIteratorPrototype%": hasSymbols && getProto ? getProto([][Symbol.iterator]()) : undefined,
		"%AsyncFromSyncIteratorPrototype%": undefined,
		"%AsyncFunction%": needsEval,
		"%AsyncGenerator%": needsEval,
		"%AsyncGeneratorFunction%": needsEval,
		"%AsyncIteratorPrototype%": needsEval,
		"%Atomics%": typeof Atomics === "undefined" ? undefined : Atomics,
		"%BigInt%": typeof BigInt === "undefined" ? undefined : BigInt,
		"%BigInt64Array%": typeof BigInt64Array === "undefined" ? undefined : BigInt64Array,
		"%BigUint64Array%": typeof BigUint64Array === "undefined" ? undefined : BigUint64Array,
		"%Boolean%": Boolean,
		"%DataView%": typeof DataView === "undefined" ? undefined : DataView,
		"%Date%": Date,
		"%decodeURI%": decodeURI,
		"%decodeURIComponent%": decodeURIComponent,
		"%encodeURI%": encodeURI,
		"%encodeURIComponent%": encodeURIComponent,
		"%Error%": $Error,
		"%eval%": eval,
		"%EvalError%": $EvalError,
		"%Float16Array%": typeof Float16Array === "undefined" ? undefined : Float16Array,
		"%Float32Array%": typeof Float32Array === "undefined" ? undefined : Float32Array,
		"%Float64Array%": typeof Float64Array === "undefined" ? undefined : Float64Array,
		"%FinalizationRegistry%": typeof FinalizationRegistry === "undefined" ? undefined : FinalizationRegistry,
		"%Function%": Function,
		"%GeneratorFunction%": needsEval,
		"%Int8Array%": typeof Int8Array === "undefined" ? undefined : Int8Array,
		"%Int16Array%": typeof Int16Array === "undefined" ? undefined : Int16Array,
		"%Int32Array%": typeof Int32Array === "undefined" ? undefined : Int32Array,
		"%isFinite%": isFinite,
		"%isNaN%": isNaN,
		"%IteratorPrototype%": hasSymbols && getProto ? getProto(getProto([][Symbol.iterator]())) : undefined,
		"%JSON%": typeof JSON === "object" ? JSON : undefined,
		"%Map%": typeof Map === "undefined" ? undefined : Map,
		"%MapIteratorPrototype%": typeof Map === "undefined" || !hasSymbols || !getProto ? undefined : getProto((/* @__PURE__ */ new Map())[Symbol.iterator]()),
		"%Math%": Math,
		"%Number%": Number,
		"%Object%": $Object,
		"%Object.getOwnPropertyDescriptor%": $gOPD,
		"%parseFloat%": parseFloat,
		"%parseInt%": parseInt,
		"%Promise%": typeof Promise === "undefined" ? undefined : Promise,
		"%Proxy%": typeof Proxy === "undefined" ? undefined : Proxy,
		"%RangeError%": $RangeError,
		"%ReferenceError%": $ReferenceError,
		"%Reflect%": typeof Reflect === "undefined" ? undefined : Reflect,
		"%RegExp%": RegExp,
		"%Set%": typeof Set === "undefined" ? undefined : Set,
		"%SetIteratorPrototype%": typeof Set === "undefined" || !hasSymbols || !getProto ? undefined : getProto((/* @__PURE__ */ new Set())[Symbol.iterator]()),
		"%SharedArrayBuffer%": typeof SharedArrayBuffer === "undefined" ? undefined : SharedArrayBuffer,
		"%String%": String,
		"%StringIteratorPrototype%": hasSymbols && getProto ? getProto(""[Symbol.iterator]()) : undefined,
		"%Symbol%": hasSymbols ? Symbol : undefined,
		"%SyntaxError%": $SyntaxError,
		"%ThrowTypeError%": ThrowTypeError,
		"%TypedArray%": TypedArray,
		"%TypeError%": $TypeError,
		"%Uint8Array%": typeof Uint8Array === "undefined" ? undefined : Uint8Array,
		"%Uint8ClampedArray%": typeof Uint8ClampedArray === "undefined" ? undefined : Uint8ClampedArray,
		"%Uint16Array%": typeof Uint16Array === "undefined" ? undefined : Uint16Array,
		"%Uint32Array%": typeof Uint32Array === "undefined" ? undefined : Uint32Array,
		"%URIError%": $URIError,
		"%WeakMap%": typeof WeakMap === "undefined" ? undefined : WeakMap,
		"%WeakRef%": typeof WeakRef === "undefined" ? undefined : WeakRef,
		"%WeakSet%": typeof WeakSet === "undefined" ? undefined : WeakSet,
		"%Function.prototype.call%": $call,
		"%Function.prototype.apply%": $apply,
		"%Object.defineProperty%": $defineProperty,
		"%Object.getPrototypeOf%": $ObjectGPO,
		"%Math.abs%": abs,
		"%Math.floor%": floor,
		"%Math.max%": max,
		"%Math.min%": min,
		"%Math.pow%": pow,
		"%Math.round%": round,
		"%Math.sign%": sign,
		"%Reflect.getPrototypeOf%": $ReflectGPO
	};
	if (getProto) try {
		null.error;
	} catch (e) {
		INTRINSICS["%Error.prototype%"] = getProto(getProto(e));
	}
	var getAsyncFunction = require_async_function();
	var getGeneratorFunction = require_generator_function();
	var getAsyncGeneratorFunction = require_async_generator_function();
	var doEval = function doEval(name) {
		var value;
		if (name === "%AsyncFunction%") value = getAsyncFunction() || void 0;
		else if (name === "%GeneratorFunction%") value = getGeneratorFunction() || void 0;
		else if (name === "%AsyncGeneratorFunction%") value = getAsyncGeneratorFunction() || void 0;
		else if (name === "%AsyncGenerator%") {
			var fn = doEval("%AsyncGeneratorFunction%");
			if (fn) value = fn.prototype;
		} else if (name === "%AsyncIteratorPrototype%") {
			var gen = doEval("%AsyncGenerator%");
			if (gen && getProto) value = getProto(gen.prototype);
		}
		INTRINSICS[name] = value;
		return value;
	};
	var LEGACY_ALIASES = {
		__proto__: null,
		"%ArrayBufferPrototype%": ["ArrayBuffer", "prototype"],
		"%ArrayPrototype%": ["Array", "prototype"],
		"%ArrayProto_entries%": [
			"Array",
			"prototype",
			"entries"
		],
		"%ArrayProto_forEach%": [
			"Array",
			"prototype",
			"forEach"
		],
		"%ArrayProto_keys%": [
			"Array",
			"prototype",
			"keys"
		],
		"%ArrayProto_values%": [
			"Array",
			"prototype",
			"values"
		],
		"%AsyncFunctionPrototype%": ["AsyncFunction", "prototype"],
		"%AsyncGenerator%": ["AsyncGeneratorFunction", "prototype"],
		"%AsyncGeneratorPrototype%": [
			"AsyncGeneratorFunction",
			"prototype",
			"prototype"
		],
		"%BooleanPrototype%": ["Boolean", "prototype"],
		"%DataViewPrototype%": ["DataView", "prototype"],
		"%DatePrototype%": ["Date", "prototype"],
		"%ErrorPrototype%": ["Error", "prototype"],
		"%EvalErrorPrototype%": ["EvalError", "prototype"],
		"%Float32ArrayPrototype%": ["Float32Array", "prototype"],
		"%Float64ArrayPrototype%": ["Float64Array", "prototype"],
		"%FunctionPrototype%": ["Function", "prototype"],
		"%Generator%": ["GeneratorFunction", "prototype"],
		"%GeneratorPrototype%": [
			"GeneratorFunction",
			"prototype",
			"prototype"
		],
		"%Int8ArrayPrototype%": ["Int8Array", "prototype"],
		"%Int16ArrayPrototype%": ["Int16Array", "prototype"],
		"%Int32ArrayPrototype%": ["Int32Array", "prototype"],
		"%JSONParse%": ["JSON", "parse"],
		"%JSONStringify%": ["JSON", "stringify"],
		"%MapPrototype%": ["Map", "prototype"],
		"%NumberPrototype%": ["Number", "prototype"],
		"%ObjectPrototype%": ["Object", "prototype"],
		"%ObjProto_toString%": [
			"Object",
			"prototype",
			"toString"
		],
		"%ObjProto_valueOf%": [
			"Object",
			"prototype",
			"valueOf"
		],
		"%PromisePrototype%": ["Promise", "prototype"],
		"%PromiseProto_then%": [
			"Promise",
			"prototype",
			"then"
		],
		"%Promise_all%": ["Promise", "all"],
		"%Promise_reject%": ["Promise", "reject"],
		"%Promise_resolve%": ["Promise", "resolve"],
		"%RangeErrorPrototype%": ["RangeError", "prototype"],
		"%ReferenceErrorPrototype%": ["ReferenceError", "prototype"],
		"%RegExpPrototype%": ["RegExp", "prototype"],
		"%SetPrototype%": ["Set", "prototype"],
		"%SharedArrayBufferPrototype%": ["SharedArrayBuffer", "prototype"],
		"%StringPrototype%": ["String", "prototype"],
		"%SymbolPrototype%": ["Symbol", "prototype"],
		"%SyntaxErrorPrototype%": ["SyntaxError", "prototype"],
		"%TypedArrayPrototype%": ["TypedArray", "prototype"],
		"%TypeErrorPrototype%": ["TypeError", "prototype"],
		"%Uint8ArrayPrototype%": ["Uint8Array", "prototype"],
		"%Uint8ClampedArrayPrototype%": ["Uint8ClampedArray", "prototype"],
		"%Uint16ArrayPrototype%": ["Uint16Array", "prototype"],
		"%Uint32ArrayPrototype%": ["Uint32Array", "prototype"],
		"%URIErrorPrototype%": ["URIError", "prototype"],
		"%WeakMapPrototype%": ["WeakMap", "prototype"],
		"%WeakSetPrototype%": ["WeakSet", "prototype"]
	};
	var bind = require_function_bind();
	var hasOwn = require_hasown();
	var $concat = bind.call($call, Array.prototype.concat);
	var $spliceApply = bind.call($apply, Array.prototype.splice);
	var $replace = bind.call($call, String.prototype.replace);
	var $strSlice = bind.call($call, String.prototype.slice);
	var $exec = bind.call($call, RegExp.prototype.exec);
	var rePropName = /[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g;
	var reEscapeChar = /\\(\\)?/g;
	var stringToPath = function stringToPath(string) {
		var first = $strSlice(string, 0, 1);
		var last = $strSlice(string, -1);
		if (first === "%" && last !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`");
		else if (last === "%" && first !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");
		var result = [];
		$replace(string, rePropName, function(match, number, quote, subString) {
			result[result.length] = quote ? $replace(subString, reEscapeChar, "$1") : number || match;
		});
		return result;
	};
	var getBaseIntrinsic = function getBaseIntrinsic(name, allowMissing) {
		var intrinsicName = name;
		var alias;
		if (hasOwn(LEGACY_ALIASES, intrinsicName)) {
			alias = LEGACY_ALIASES[intrinsicName];
			intrinsicName = "%" + alias[0] + "%";
		}
		if (hasOwn(INTRINSICS, intrinsicName)) {
			var value = INTRINSICS[intrinsicName];
			if (value === needsEval) value = doEval(intrinsicName);
			if (typeof value === "undefined" && !allowMissing) throw new $TypeError("intrinsic " + name + " exists, but is not available. Please file an issue!");
			return {
				alias,
				name: intrinsicName,
				value
			};
		}
		throw new $SyntaxError("intrinsic " + name + " does not exist!");
	};
	module.exports = function GetIntrinsic(name, allowMissing) {
		if (typeof name !== "string" || name.length === 0) throw new $TypeError("intrinsic name must be a non-empty string");
		if (arguments.length > 1 && typeof allowMissing !== "boolean") throw new $TypeError("\"allowMissing\" argument must be a boolean");
		if ($exec(/^%?[^%]*%?$/, name) === null) throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
		var parts = stringToPath(name);
		var intrinsicBaseName = parts.length > 0 ? parts[0] : "";
		var intrinsic = getBaseIntrinsic("%" + intrinsicBaseName + "%", allowMissing);
		var intrinsicRealName = intrinsic.name;
		var value = intrinsic.value;
		var skipFurtherCaching = false;
		var alias = intrinsic.alias;
		if (alias) {
			intrinsicBaseName = alias[0];
			$spliceApply(parts, $concat([0, 1], alias));
		}
		for (var i = 1, isOwn = true; i < parts.length; i += 1) {
			var part = parts[i];
			var first = $strSlice(part, 0, 1);
			var last = $strSlice(part, -1);
			if ((first === "\"" || first === "'" || first === "`" || last === "\"" || last === "'" || last === "`") && first !== last) throw new $SyntaxError("property names with quotes must have matching quotes");
			if (part === "constructor" || !isOwn) skipFurtherCaching = true;
			intrinsicBaseName += "." + part;
			intrinsicRealName = "%" + intrinsicBaseName + "%";
			if (hasOwn(INTRINSICS, intrinsicRealName)) value = INTRINSICS[intrinsicRealName];
			else if (value != null) {
				if (!(part in value)) {
					if (!allowMissing) throw new $TypeError("base intrinsic for " + name + " exists, but the property is not available.");
					return;
				}
				if ($gOPD && i + 1 >= parts.length) {
					var desc = $gOPD(value, part);
					isOwn = !!desc;
					if (isOwn && "get" in desc && !("originalValue" in desc.get)) value = desc.get;
					else value = value[part];
				} else {
					isOwn = hasOwn(value, part);
					value = value[part];
				}
				if (isOwn && !skipFurtherCaching) INTRINSICS[intrinsicRealName] = value;
			}
		}
		return value;
	};
}));

// node_modules/has-tostringtag/shams.js
var require_shams = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasSymbols = require_shams$1();
	module.exports = function hasToStringTagShams() {
		return hasSymbols() && !!Symbol.toStringTag;
	};
}));

// node_modules/es-set-tostringtag/index.js
var require_es_set_tostringtag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $defineProperty = require_get_intrinsic()("%Object.defineProperty%", true);
	var hasToStringTag = require_shams()();
	var hasOwn = require_hasown();
	var $TypeError = require_type();
	var toStringTag = hasToStringTag ? Symbol.toStringTag : null;
	module.exports = function setToStringTag(object, value) {
		var overrideIfSet = arguments.length > 2 && !!arguments[2] && arguments[2].force;
		var nonConfigurable = arguments.length > 2 && !!arguments[2] && arguments[2].nonConfigurable;
		if (typeof overrideIfSet !== "undefined" && typeof overrideIfSet !== "boolean" || typeof nonConfigurable !== "undefined" && typeof nonConfigurable !== "boolean") throw new $TypeError("if provided, the `overrideIfSet` and `nonConfigurable` options must be booleans");
		if (toStringTag && (overrideIfSet || !hasOwn(object, toStringTag))) {
			if ($defineProperty) $defineProperty(object, toStringTag, {
				configurable: !nonConfigurable,
				enumerable: false,
				value,
				writable: false
			});
			else object[toStringTag] = value;
		}
	};
}));

// node_modules/form-data/lib/populate.js
var require_populate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(dst, src) {
		Object.keys(src).forEach(function(prop) {
			dst[prop] = dst[prop] || src[prop];
		});
		return dst;
	};
}));

// node_modules/form-data/lib/form_data.js
var require_form_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var CombinedStream = require_combined_stream();
	var util = __require("util");
	var path = __require("path");
	var http = __require("http");
	var https = __require("https");
	var parseUrl = __require("url").parse;
	var fs = __require("fs");
	var Stream = __require("stream").Stream;
	var crypto = __require("crypto");
	var mime = require_mime_types();
	var asynckit = require_asynckit();
	var setToStringTag = require_es_set_tostringtag();
	var hasOwn = require_hasown();
	var populate = require_populate();
	function escapeHeaderParam(str) {
		return String(str).replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
	}
	function FormData(options) {
		if (!(this instanceof FormData)) return new FormData(options);
		this._overheadLength = 0;
		this._valueLength = 0;
		this._valuesToMeasure = [];
		CombinedStream.call(this);
		options = options || {};
		for (var option in options) this[option] = options[option];
	}
	util.inherits(FormData, CombinedStream);
	FormData.LINE_BREAK = "\r\n";
	FormData.DEFAULT_CONTENT_TYPE = "application/octet-stream";
	FormData.prototype.append = function(field, value, options) {
		options = options || {};
		if (typeof options === "string") options = { filename: options };
		var append = CombinedStream.prototype.append.bind(this);
		if (typeof value === "number" || value == null) value = String(value);
		if (Array.isArray(value)) {
			this._error(/* @__PURE__ */ new Error("Arrays are not supported."));
			return;
		}
		var header = this._multiPartHeader(field, value, options);
		var footer = this._multiPartFooter();
		append(header);
		append(value);
		append(footer);
		this._trackLength(header, value, options);
	};
	FormData.prototype._trackLength = function(header, value, options) {
		var valueLength = 0;
		if (options.knownLength != null) valueLength += Number(options.knownLength);
		else if (Buffer.isBuffer(value)) valueLength = value.length;
		else if (typeof value === "string") valueLength = Buffer.byteLength(value);
		this._valueLength += valueLength;
		this._overheadLength += Buffer.byteLength(header) + FormData.LINE_BREAK.length;
		if (!value || !value.path && !(value.readable && hasOwn(value, "httpVersion")) && !(value instanceof Stream)) return;
		if (!options.knownLength) this._valuesToMeasure.push(value);
	};
	FormData.prototype._lengthRetriever = function(value, callback) {
		if (hasOwn(value, "fd")) {
			if (value.end != void 0 && value.end != Infinity && value.start != void 0) callback(null, value.end + 1 - (value.start ? value.start : 0));
			else fs.stat(value.path, function(err, stat) {
				if (err) {
					callback(err);
					return;
				}
				callback(null, stat.size - (value.start ? value.start : 0));
			});
		} else if (hasOwn(value, "httpVersion")) callback(null, Number(value.headers["content-length"]));
		else if (hasOwn(value, "httpModule")) {
			value.on("response", function(response) {
				value.pause();
				callback(null, Number(response.headers["content-length"]));
			});
			value.resume();
		} else callback("Unknown stream");
	};
	FormData.prototype._multiPartHeader = function(field, value, options) {
		if (typeof options.header === "string") return options.header;
		var contentDisposition = this._getContentDisposition(value, options);
		var contentType = this._getContentType(value, options);
		var contents = "";
		var headers = {
			"Content-Disposition": ["form-data", "name=\"" + escapeHeaderParam(field) + "\""].concat(contentDisposition || []),
			"Content-Type": [].concat(contentType || [])
		};
		if (typeof options.header === "object") populate(headers, options.header);
		var header;
		for (var prop in headers) if (hasOwn(headers, prop)) {
			header = headers[prop];
			if (header == null) continue;
			if (!Array.isArray(header)) header = [header];
			if (header.length) contents += prop + ": " + header.join("; ") + FormData.LINE_BREAK;
		}
		return "--" + this.getBoundary() + FormData.LINE_BREAK + contents + FormData.LINE_BREAK;
	};
	FormData.prototype._getContentDisposition = function(value, options) {
		var filename;
		if (typeof options.filepath === "string") filename = path.normalize(options.filepath).replace(/\\/g, "/");
		else if (options.filename || value && (value.name || value.path)) filename = path.basename(options.filename || value && (value.name || value.path));
		else if (value && value.readable && hasOwn(value, "httpVersion")) filename = path.basename(value.client._httpMessage.path || "");
		if (filename) return "filename=\"" + escapeHeaderParam(filename) + "\"";
	};
	FormData.prototype._getContentType = function(value, options) {
		var contentType = options.contentType;
		if (!contentType && value && value.name) contentType = mime.lookup(value.name);
		if (!contentType && value && value.path) contentType = mime.lookup(value.path);
		if (!contentType && value && value.readable && hasOwn(value, "httpVersion")) contentType = value.headers["content-type"];
		if (!contentType && (options.filepath || options.filename)) contentType = mime.lookup(options.filepath || options.filename);
		if (!contentType && value && typeof value === "object") contentType = FormData.DEFAULT_CONTENT_TYPE;
		return contentType;
	};
	FormData.prototype._multiPartFooter = function() {
		return function(next) {
			var footer = FormData.LINE_BREAK;
			if (this._streams.length === 0) footer += this._lastBoundary();
			next(footer);
		}.bind(this);
	};
	FormData.prototype._lastBoundary = function() {
		return "--" + this.getBoundary() + "--" + FormData.LINE_BREAK;
	};
	FormData.prototype.getHeaders = function(userHeaders) {
		var header;
		var formHeaders = { "content-type": "multipart/form-data; boundary=" + this.getBoundary() };
		for (header in userHeaders) if (hasOwn(userHeaders, header)) formHeaders[header.toLowerCase()] = userHeaders[header];
		return formHeaders;
	};
	FormData.prototype.setBoundary = function(boundary) {
		if (typeof boundary !== "string") throw new TypeError("FormData boundary must be a string");
		this._boundary = boundary;
	};
	FormData.prototype.getBoundary = function() {
		if (!this._boundary) this._generateBoundary();
		return this._boundary;
	};
	FormData.prototype.getBuffer = function() {
		var dataBuffer = new Buffer.alloc(0);
		var boundary = this.getBoundary();
		for (var i = 0, len = this._streams.length; i < len; i++) if (typeof this._streams[i] !== "function") {
			if (Buffer.isBuffer(this._streams[i])) dataBuffer = Buffer.concat([dataBuffer, this._streams[i]]);
			else dataBuffer = Buffer.concat([dataBuffer, Buffer.from(this._streams[i])]);
			if (typeof this._streams[i] !== "string" || this._streams[i].substring(2, boundary.length + 2) !== boundary) dataBuffer = Buffer.concat([dataBuffer, Buffer.from(FormData.LINE_BREAK)]);
		}
		return Buffer.concat([dataBuffer, Buffer.from(this._lastBoundary())]);
	};
	FormData.prototype._generateBoundary = function() {
		this._boundary = "--------------------------" + crypto.randomBytes(12).toString("hex");
	};
	FormData.prototype.getLengthSync = function() {
		var knownLength = this._overheadLength + this._valueLength;
		if (this._streams.length) knownLength += this._lastBoundary().length;
		if (!this.hasKnownLength()) this._error(/* @__PURE__ */ new Error("Cannot calculate proper length in synchronous way."));
		return knownLength;
	};
	FormData.prototype.hasKnownLength = function() {
		var hasKnownLength = true;
		if (this._valuesToMeasure.length) hasKnownLength = false;
		return hasKnownLength;
	};
	FormData.prototype.getLength = function(cb) {
		var knownLength = this._overheadLength + this._valueLength;
		if (this._streams.length) knownLength += this._lastBoundary().length;
		if (!this._valuesToMeasure.length) {
			process.nextTick(cb.bind(this, null, knownLength));
			return;
		}
		asynckit.parallel(this._valuesToMeasure, this._lengthRetriever, function(err, values) {
			if (err) {
				cb(err);
				return;
			}
			values.forEach(function(length) {
				knownLength += length;
			});
			cb(null, knownLength);
		});
	};
	FormData.prototype.submit = function(params, cb) {
		var request;
		var options;
		var defaults = { method: "post" };
		if (typeof params === "string") {
			params = parseUrl(params);
			options = populate({
				port: params.port,
				path: params.pathname,
				host: params.hostname,
				protocol: params.protocol
			}, defaults);
		} else {
			options = populate(params, defaults);
			if (!options.port) options.port = options.protocol === "https:" ? 443 : 80;
		}
		options.headers = this.getHeaders(params.headers);
		if (options.protocol === "https:") request = https.request(options);
		else request = http.request(options);
		this.getLength(function(err, length) {
			if (err && err !== "Unknown stream") {
				this._error(err);
				return;
			}
			if (length) request.setHeader("Content-Length", length);
			this.pipe(request);
			if (cb) {
				var onResponse;
				var callback = function(error, responce) {
					request.removeListener("error", callback);
					request.removeListener("response", onResponse);
					return cb.call(this, error, responce);
				};
				onResponse = callback.bind(this, null);
				request.on("error", callback);
				request.on("response", onResponse);
			}
		}.bind(this));
		return request;
	};
	FormData.prototype._error = function(err) {
		if (!this.error) {
			this.error = err;
			this.pause();
			this.emit("error", err);
		}
	};
	FormData.prototype.toString = function() {
		return "[object FormData]";
	};
	setToStringTag(FormData.prototype, "FormData");
	module.exports = FormData;
}));

// src/kenar/upload-token.ts
var import_form_data = /* @__PURE__ */ __toESM(require_form_data(), 1);
var UploadToken = object({ token: Token });
async function getUploadToken(kenar) {
	return callApi(kenar, {
		operation: { step: "upload_token" },
		what: "an upload token",
		request: () => ({
			url: uploadTokenUrl(kenar.hosts),
			headers: {
				"content-type": "application/json",
				accept: "application/json",
				"x-api-key": kenar.apiKey
			},
			body: "{}"
		}),
		read(answer) {
			const { token } = readAnswer(UploadToken, answer);
			kenar.redactor.addShortLived(token);
			return token;
		}
	});
}

// src/kenar/upload.ts
var Uploaded = object({
	id: Token,
	status: string()
});
async function uploadMedia(kenar, part, onBytes = () => {}) {
	let tries = 0;
	const uploadOnce = (retries) => upload(kenar, {
		part,
		retries,
		onBytes,
		onTry: () => tries += 1
	});
	try {
		return await uploadOnce(kenar.retries);
	} catch (error) {
		if (!(error instanceof KenarError && error.step === "upload") || error.status !== 401 && error.status !== 403) throw error;
		kenar.log.info(`The upload token for ${oneLine(part.name)} was refused; asking for a fresh one.`);
		return await uploadOnce(kenar.retries - (tries - 1));
	}
}
var TOKEN_UNUSED = ["connect_failed", "rate_limited"];
async function upload(kenar, { part, retries, onBytes, onTry }) {
	let token = null;
	let broken = null;
	const onBroken = (error) => {
		broken ??= error;
	};
	const asker = {
		...kenar,
		retries
	};
	return callApi(asker, {
		operation: { step: "upload" },
		what: `the upload of ${oneLine(part.name)}`,
		async request() {
			token ??= await getUploadToken(kenar);
			onTry();
			return formRequest(uploadUrl(kenar.hosts, part.mediaType), token, part, onBytes, onBroken);
		},
		read(answer) {
			const { id, status } = readAnswer(Uploaded, answer);
			if (status !== "ok") throw new MalformedResponseError("Its status is not \u201Cok\u201D, so nothing was uploaded.");
			if (kenar.redactor.redact(id) !== id) throw new MalformedResponseError("Its id is a secret, and no media token.");
			return id;
		},
		async after(result) {
			if (broken) throw broken;
			if ("error" in result && !TOKEN_UNUSED.includes(result.error.kind)) token = null;
		}
	});
}
var SOCKET_BUFFER_BYTES = 65536;
function formRequest(url, token, part, onBytes, onBroken) {
	const { headers, head, tail } = frame(part);
	async function* body() {
		yield head;
		let bytes = 0;
		try {
			for await (const chunk of part.open()) {
				bytes += chunk.length;
				onBytes(bytes);
				yield chunk.length < SOCKET_BUFFER_BYTES ? Buffer.from(chunk) : chunk;
			}
		} catch (error) {
			onBroken(error);
			throw error;
		}
		yield tail;
	}
	return {
		url,
		headers: {
			...headers,
			accept: "*/*",
			authorization: `Bearer ${token}`,
			"content-length": String(head.length + part.size + tail.length)
		},
		body: body()
	};
}
function frame(part) {
	const form = new import_form_data.default();
	form.append("file", Buffer.alloc(0), {
		filename: headerName(part.name),
		contentType: part.mimeType
	});
	const whole = form.getBuffer();
	const end = whole.lastIndexOf(`\r\n--${form.getBoundary()}--`);
	return {
		headers: form.getHeaders(),
		head: whole.subarray(0, end),
		tail: whole.subarray(end)
	};
}
function headerName(name) {
	return name.replace(/\p{Cc}/gu, encodeURIComponent);
}

// src/media/read.ts
var CHUNK_SIZE = 131072;
var FileChangedError = class extends Error {
	name = "FileChangedError";
	problem;
	constructor(problem, options) {
		super(problem.message, options);
		this.problem = problem;
	}
};
async function* readChecked(file) {
	const handle = await openChecked(file);
	try {
		const hash = createHash("sha256");
		const buffers = [Buffer.allocUnsafe(CHUNK_SIZE), Buffer.allocUnsafe(CHUNK_SIZE)];
		let held = null;
		let total = 0;
		let turn = 0;
		while (true) {
			const buffer = buffers[turn++ % 2];
			const bytesRead = await fill(handle, buffer, total);
			if (bytesRead === 0) break;
			total += bytesRead;
			if (total > file.size) throw changed(file, "it grew while it was read");
			if (held) yield held;
			held = buffer.subarray(0, bytesRead);
			hash.update(held);
		}
		if (total !== file.size) throw changed(file, "it shrank while it was read");
		if (hash.digest("hex") !== file.sha256) throw changed(file, "its content is another");
		if (held) yield held;
	} finally {
		await handle.close();
	}
}
async function fill(handle, buffer, position) {
	let filled = 0;
	while (filled < buffer.length) {
		const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, position + filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return filled;
}
async function checkUnchanged(file) {
	try {
		await (await openChecked(file)).close();
		return null;
	} catch (error) {
		if (error instanceof FileChangedError) return error.problem;
		throw error;
	}
}
async function openChecked(file) {
	let handle;
	try {
		handle = await open(file.realPath, OPEN_FLAGS);
	} catch (error) {
		throw changed(file, `it can't be opened any more (${error.code})`, error);
	}
	try {
		const stats = await handle.stat({ bigint: true });
		if (!stats.isFile()) throw changed(file, "something else took its place");
		const now = identityOf(stats);
		if (now.size !== file.identity.size) throw changed(file, `it had ${file.identity.size} bytes and has ${now.size}`);
		if (!isSameState(now, file.identity)) throw changed(file, "it was written to or replaced");
		return handle;
	} catch (error) {
		await handle.close();
		throw error;
	}
}
function changed(file, how, cause) {
	const message = `${file.name} changed after it was checked: ${how}. Only what was checked is sent. Let the step that writes it end first, then run this one again.`;
	return new FileChangedError({
		code: "changed",
		severity: "error",
		message
	}, { cause });
}

// src/delivery/progress.ts
var LINE_EVERY_MS = 5e3;
function createProgress(files, { clock, log }) {
	const total = files.reduce((sum, file) => sum + file.size, 0);
	let done = 0;
	let waiting = files.length;
	return (file) => {
		let before = 0;
		let last = clock.now();
		const moved = (bytes) => {
			done += bytes - before;
			before = bytes;
			if (log.progress) return log.progress(done, total, waiting === 0);
			const now = clock.now();
			if (now - last < LINE_EVERY_MS || bytes === file.size) return;
			last = now;
			const percent = Math.floor(bytes / file.size * 100);
			log.info(`Uploading ${oneLine(file.path)}: ${formatSize(bytes)} of ${formatSize(file.size)} (${percent} %)`);
		};
		const ended = () => {
			waiting -= 1;
			moved(file.size);
		};
		return {
			moved,
			ended
		};
	};
}

// src/delivery/uploads.ts
function startUploads(items, identities, tools) {
	const limit = pLimit(tools.concurrency);
	const abandoned = new AbortController();
	const kenar = {
		...tools.kenar,
		signal: AbortSignal.any([tools.kenar.signal, abandoned.signal])
	};
	const results = /* @__PURE__ */ new Map();
	const progressOf = createProgress(items.flatMap((item) => item.kind === "file" ? item.file : []), kenar);
	let wake = createWake();
	const all = items.map((item, index) => {
		if (item.kind !== "file") return null;
		const identity = identities[index];
		return limit(async () => {
			const progress = progressOf(item.file);
			results.set(index, await uploadItem(item.file, identity, index, progress.moved, {
				...tools,
				kenar
			}));
			progress.ended();
			wake.resolve();
			wake = createWake();
		});
	});
	return {
		tokenOf(index) {
			const item = items[index];
			if (item.kind !== "file") return { token: item.kind === "token" ? item.mediaToken : "" };
			const result = results.get(index);
			if (!result) return "waiting";
			if (result.status === "done") return { token: result.mediaToken };
			return { failed: result.status === "failed" ? result.error : "It was not uploaded." };
		},
		nextEnd: () => wake.promise,
		allEnded: async () => {
			await Promise.all(all);
		},
		abandon: () => abandoned.abort(),
		result: (index) => results.get(index) ?? null
	};
}
function createWake() {
	let resolve = () => {};
	return {
		promise: new Promise((done) => {
			resolve = done;
		}),
		resolve
	};
}
async function uploadItem(file, identity, index, onBytes, { kenar, run, receipt, isNeeded }) {
	const skipped = {
		status: "skipped",
		mediaToken: receipt.mediaToken(identity)
	};
	if (run.over || kenar.signal.aborted || !isNeeded(index)) return skipped;
	const started = kenar.clock.now();
	try {
		const changed = await checkUnchanged(file);
		if (changed) return failed(changed.message, changed);
		const mediaToken = await uploadMedia(kenar, partOf(file), onBytes);
		kenar.log.info(`Uploaded ${oneLine(file.path)} (${formatSize(file.size)}) in ${formatSpan(kenar.clock.now() - started)}`);
		await receipt.recordUpload(identity, mediaToken).catch((error) => kenar.log.debug(`Receipt: ${error}`));
		return {
			status: "done",
			mediaToken
		};
	} catch (error) {
		if (error instanceof FileChangedError) return failed(error.problem.message, error.problem);
		if (error instanceof CancelledError) return skipped;
		if (error instanceof KenarError && error.endsRun) run.end(error.message);
		return failed(kenar.redactor.redact(error instanceof Error ? error.message : String(error)));
	}
}
function failed(error, problem = null) {
	return {
		status: "failed",
		error,
		problem
	};
}
function partOf(file) {
	const { mediaType, name, mimeType, size } = file;
	return {
		mediaType,
		name,
		mimeType,
		size,
		open: () => readChecked(file)
	};
}

// src/delivery/deliver.ts
async function deliver(kenar, plan, receipt, obtain) {
	const { items, recipients } = plan;
	const identities = identify(items);
	const run = createRun(kenar.signal);
	const queues = createQueues(plan, identities, receipt);
	const conversationIds = /* @__PURE__ */ new Set();
	const access = await accessFor(queues, obtain, run);
	const uploads = startUploads(items, identities, {
		kenar,
		run,
		receipt,
		concurrency: plan.concurrency,
		isNeeded: (index) => recipients.length === 0 ? receipt.mediaToken(identities[index]) === null : queues.some((queue) => queue.needs(index))
	});
	while (!run.over) {
		const turn = nextTurn(queues, uploads);
		if (turn === "none") break;
		if (turn === "waiting") {
			await uploads.nextEnd();
			continue;
		}
		const { queue, index, token } = turn;
		const item = items[index];
		const message = messageOf(item, token, index === buttonsAt(items) ? plan.buttons : null);
		const sent = await send({
			kenar,
			receipt,
			access
		}, queue.recipient, message, identities[index], nameItem(item));
		if (sent.status === "sent") {
			queue.settle(index, "sent");
			if (sent.conversationId !== null) conversationIds.add(sent.conversationId);
			continue;
		}
		queue.settle(index, sent.status, sent.error);
		if (sent.ends !== null) run.end(sent.ends);
		if (sent.status === "failed") queue.end("Not sent: an earlier message to this recipient failed.");
	}
	if (recipients.length > 0) uploads.abandon();
	await uploads.allEnded();
	for (const queue of queues) queue.end(`Not sent: ${run.ended ?? "the run ended before it."}`);
	return {
		uploads: items.map((_item, index) => uploads.result(index)),
		deliveries: items.map((_item, index) => queues.map((queue) => queue.delivery(index))),
		conversationIds: [...conversationIds],
		ended: run.ended
	};
}
async function accessFor(queues, obtain, run) {
	if (!queues.some((queue) => needsAccessToken(queue.recipient) && queue.next() !== null)) return fixedAccess(null);
	try {
		return await obtain();
	} catch (error) {
		if (!(error instanceof AccessError || error instanceof CancelledError)) throw error;
		run.end(error.message);
		return fixedAccess(null);
	}
}
function nextTurn(queues, uploads) {
	let best = "none";
	for (const queue of queues) {
		const turn = turnOf(queue, uploads);
		if (turn === "none") continue;
		if (turn === "waiting") best = best === "none" ? turn : best;
		else if (typeof best === "string" || turn.index < best.index) best = turn;
	}
	return best;
}
function turnOf(queue, uploads) {
	for (let index = queue.next(); index !== null; index = queue.next()) {
		const upload = uploads.tokenOf(index);
		if (upload === "waiting") return "waiting";
		if ("token" in upload) return {
			queue,
			index,
			token: upload.token
		};
		queue.settle(index, "not_sent", `Not sent: ${upload.failed}`);
	}
	return "none";
}
function messageOf(item, mediaToken, buttons) {
	const extra = buttons ? { buttons } : {};
	return item.kind === "text" ? {
		kind: "text",
		text: item.text,
		...extra
	} : {
		kind: "media",
		mediaToken,
		...extra
	};
}
function buttonsAt(items) {
	return items[0]?.kind === "text" ? 0 : items.length - 1;
}

// src/kenar/rate-limiter.ts
var BUCKETS = {
	upload_token: "api",
	message: "api",
	upload: "upload",
	refresh: "oauth"
};
var NARROW_MS = 6e4;
function createRateLimiter(clock) {
	const buckets = {
		api: createBucket(),
		upload: createBucket(),
		oauth: createBucket()
	};
	let heldUntil = 0;
	return { slot(step) {
		const bucket = buckets[BUCKETS[step]];
		let owns = false;
		return {
			async begin(signal) {
				signal.throwIfAborted();
				for (;;) {
					if (!owns && isNarrow(bucket, clock.now())) {
						await take(bucket, signal);
						owns = true;
					}
					const left = heldUntil - clock.now();
					if (left <= 0) return;
					await clock.sleep(left, signal);
				}
			},
			hold(milliseconds) {
				const now = clock.now();
				heldUntil = Math.max(heldUntil, now + milliseconds);
				bucket.narrowUntil = Math.max(bucket.narrowUntil, heldUntil, now + NARROW_MS);
			},
			end() {
				if (owns) pass(bucket);
				owns = false;
			}
		};
	} };
}
function createBucket() {
	return {
		narrowUntil: 0,
		taken: false,
		waiting: []
	};
}
function isNarrow(bucket, now) {
	return bucket.taken || now < bucket.narrowUntil;
}
function take(bucket, signal) {
	if (!bucket.taken) {
		bucket.taken = true;
		return Promise.resolve();
	}
	return new Promise((resolve, reject) => {
		const leave = () => {
			bucket.waiting.splice(bucket.waiting.indexOf(go), 1);
			reject(signal.reason);
		};
		const go = () => {
			signal.removeEventListener("abort", leave);
			resolve();
		};
		bucket.waiting.push(go);
		signal.addEventListener("abort", leave, { once: true });
	});
}
function pass(bucket) {
	const next = bucket.waiting.shift();
	if (next) next();
	else bucket.taken = false;
}

// src/kenar/client.ts
function openKenar(options, tools) {
	const { hosts, apiKey, retries, timeoutSeconds } = options;
	const { clock, log, redactor, signal, forceSignal } = tools;
	return {
		hosts,
		apiKey,
		retries,
		transport: openTransport({ timeoutSeconds }),
		rateLimiter: createRateLimiter(clock),
		clock,
		log,
		redactor,
		signal,
		forceSignal
	};
}

// src/run/online.ts
async function dispatch(mode, items, buttons, tools) {
	let receipt = noReceipt;
	let kenar = null;
	try {
		if (mode.receipt) receipt = await openReceipt(mode.receipt.path, mode.receipt.scope, tools.clock.now);
		tools.log.phase(mode.kind === "send" ? "Upload and send" : "Upload");
		const open = openKenar(mode.kenar, tools);
		kenar = open;
		const { recipients, onUnknown, credentials } = mode.kind === "send" ? mode : UPLOAD_ONLY;
		const plan = {
			items,
			recipients,
			concurrency: mode.concurrency,
			onUnknown,
			buttons
		};
		return await deliver(open, plan, receipt, () => obtainAccess(open, credentials, tools.openTokenStore));
	} catch (error) {
		if (error instanceof ReceiptError) return { refused: `The receipt \u201C${mode.receipt?.path}\u201D can\u2019t be used: ${error.message}.` };
		if (error instanceof ProxyError) return { refused: error.message };
		throw error;
	} finally {
		await kenar?.transport.close();
		await receipt.close();
	}
}
var UPLOAD_ONLY = {
	recipients: [],
	onUnknown: "fail",
	credentials: { kind: "none" }
};

export { dispatch };