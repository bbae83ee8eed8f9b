import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { E as MEDIA_TYPES, T as LIMITS_IN_MB, w as FORMATS } from "./common.js";
import { C as union, S as string, T as variant, _ as record, a as integer, b as safeParse, c as minValue, d as number, g as pipe, h as picklist, i as getDotPath, o as literal, p as optional, r as boolean, s as maxValue, t as array, v as regex, w as unknown, x as strictObject, y as safeInteger } from "./valibot.js";
import { t as ICON_NAMES } from "./icons.js";
import net from "node:net";
import http from "node:http";
import { once } from "node:events";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { basename, extname } from "node:path";
import { readFileSync, readdirSync } from "node:fs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { pipeline } from "node:stream/promises";

// src/sandbox/answers.ts
var GRPC = {
	INVALID_ARGUMENT: 3,
	DEADLINE_EXCEEDED: 4,
	NOT_FOUND: 5,
	PERMISSION_DENIED: 7,
	RESOURCE_EXHAUSTED: 8,
	FAILED_PRECONDITION: 9,
	OUT_OF_RANGE: 11,
	UNIMPLEMENTED: 12,
	INTERNAL: 13,
	UNAVAILABLE: 14,
	UNAUTHENTICATED: 16
};
function grpcCodeFor(status) {
	switch (status) {
		case 401: return GRPC.UNAUTHENTICATED;
		case 403: return GRPC.PERMISSION_DENIED;
		case 404: return GRPC.NOT_FOUND;
		case 408:
		case 504: return GRPC.DEADLINE_EXCEEDED;
		case 412: return GRPC.FAILED_PRECONDITION;
		case 413: return GRPC.OUT_OF_RANGE;
		case 429: return GRPC.RESOURCE_EXHAUSTED;
		case 501: return GRPC.UNIMPLEMENTED;
		case 502:
		case 503: return GRPC.UNAVAILABLE;
		default: return status >= 500 ? GRPC.INTERNAL : GRPC.INVALID_ARGUMENT;
	}
}
function jsonAnswer(status, value, headers = {}) {
	return {
		status,
		headers: {
			"content-type": "application/json; charset=utf-8",
			...headers
		},
		body: JSON.stringify(value)
	};
}
function errorAnswer(status, code, message, headers = {}) {
	return jsonAnswer(status, {
		code,
		message,
		details: []
	}, headers);
}
var Refusal = class extends Error {
	answer;
	constructor(answer) {
		super(`refused with ${answer.status}`);
		this.answer = answer;
	}
};
function refuse(status, code, message, headers = {}) {
	throw new Refusal(errorAnswer(status, code, message, headers));
}
function refuseArgument(message) {
	refuse(400, GRPC.INVALID_ARGUMENT, message);
}

// src/sandbox/control-events.ts
var MOST_BEHIND = 4 * 2 ** 20;
function streamEvents(sandbox, response, withState) {
	response.writeHead(200, {
		"content-type": "text/event-stream; charset=utf-8",
		"cache-control": "no-store",
		"x-content-type-options": "nosniff"
	});
	const tell = (name, record) => response.write(`event: ${name}\ndata: ${JSON.stringify(record)}\n\n`);
	response.write("retry: 1000\n\n");
	if (withState) tell("state", stateToShow(sandbox.state()));
	const mostBehind = MOST_BEHIND + response.writableLength;
	const stop = sandbox.on((event) => {
		if (response.writableLength > mostBehind) return void response.destroy();
		tell(event.type, recordOf(event));
	});
	response.once("close", stop);
}
function recordOf(event) {
	switch (event.type) {
		case "request": return withoutSecrets(event.request);
		case "upload": return event.upload;
		case "message": return event.message;
		case "faults": return event.faults;
	}
}
function stateToShow(state) {
	return {
		...state,
		requests: state.requests.slice(-200).map(withoutSecrets)
	};
}
function withoutSecrets(request) {
	const { headers: _headers, raw_headers: _raw, body: _body, ...rest } = request;
	return rest;
}

// src/sandbox/control-guard.ts
var LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
function guardControl({ headers }) {
	const host = headers.host ?? "";
	if (!LOOPBACK.test(host)) refuse(403, GRPC.PERMISSION_DENIED, "the Host is not loopback");
	if (headers.origin !== void 0 && headers.origin.toLowerCase() !== `http://${host.toLowerCase()}`) refuse(403, GRPC.PERMISSION_DENIED, "the Origin is another site");
	const site = headers["sec-fetch-site"];
	if (site !== void 0 && site !== "same-origin" && site !== "none") refuse(403, GRPC.PERMISSION_DENIED, "the request comes from another site");
}

// src/sandbox/head-bytes.ts
var HEAD_BYTES = 1032;
var OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
var isPng = (head) => head.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"));
var isJpeg = (head) => head.subarray(0, 3).equals(Buffer.from("ffd8ff", "hex"));
var isPdf = (head) => head.subarray(0, HEAD_BYTES).includes("%PDF-");
var isZip = (head) => head.subarray(0, 4).equals(Buffer.from("504b0304", "hex"));
var isOle = (head) => head.subarray(0, 8).equals(OLE);
var isMp4Family = (head) => head.subarray(4, 8).equals(Buffer.from("ftyp"));
var LOOKS_LIKE = {
	image: (head) => isPng(head) || isJpeg(head),
	file: (head, extension) => extension === "pdf" ? isPdf(head) : isZip(head) || isOle(head),
	voice: isMp4Family,
	video: isMp4Family
};
function contentAgrees(mediaType, extension, head) {
	return LOOKS_LIKE[mediaType](head, extension);
}
function extensionOf(fileName) {
	return /[^/\\]\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
}
function allowedExtensions(mediaType) {
	return Object.values(FORMATS).filter((format) => format.mediaType === mediaType).flatMap((format) => [...format.extensions]);
}
function sizeLimit(mediaType) {
	return LIMITS_IN_MB[mediaType] * 2 ** 20;
}

// src/sandbox/control-media.ts
function mediaAnswer(store, token, range) {
	const upload = store.upload(token);
	if (upload === void 0) refuse(404, GRPC.NOT_FOUND, "there is no such media token");
	const bytes = store.bytesOf(token);
	if (bytes === void 0) refuse(410, GRPC.NOT_FOUND, "the bytes were not kept");
	const name = encodeURIComponent(upload.file_name.toWellFormed()).replace(/['()*]/g, percentEncode);
	return cutRange({
		status: 200,
		headers: {
			"content-type": mimeTypeOf(upload.file_name),
			"content-disposition": `${upload.media_type === "file" ? "attachment" : "inline"}; filename*=UTF-8''${name}`,
			"content-security-policy": "sandbox; default-src 'none'",
			"accept-ranges": "bytes"
		},
		body: bytes
	}, bytes, range);
}
function percentEncode(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function mimeTypeOf(fileName) {
	const extension = extensionOf(fileName);
	return Object.values(FORMATS).find(({ extensions }) => extensions.some((known) => known === extension))?.mimeType ?? "application/octet-stream";
}
function cutRange(whole, bytes, range) {
	const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
	if (from === "" && to === "") return whole;
	const start = from === "" ? Math.max(0, bytes.length - Number(to)) : Number(from);
	const end = from === "" || to === "" ? bytes.length : Math.min(bytes.length, Number(to) + 1);
	if (start >= end) refuse(416, GRPC.OUT_OF_RANGE, "there is no such range", { "content-range": `bytes */${bytes.length}` });
	return {
		status: 206,
		headers: {
			...whole.headers,
			"content-range": `bytes ${start}-${end - 1}/${bytes.length}`
		},
		body: bytes.subarray(start, end)
	};
}

// src/sandbox/faults.ts
var count$1 = pipe(number(), safeInteger(), minValue(0));
var status = pipe(number(), integer(), minValue(200), maxValue(599));
var after = optional(boolean());
var headerValue = pipe(string(), regex(/^[\t\x20-\x7e]*$/, "must be printable ASCII"));
var headerName = pipe(string(), regex(/^[\w-]+$/, "must be a header name"));
var effectSchema = variant("kind", [
	strictObject({
		kind: literal("status"),
		status,
		code: optional(number()),
		message: optional(string()),
		body: optional(unknown()),
		headers: optional(record(headerName, headerValue)),
		contentType: optional(headerValue),
		after,
		early: optional(boolean())
	}),
	strictObject({
		kind: literal("html"),
		status: optional(status),
		after
	}),
	strictObject({
		kind: literal("bad_json"),
		after
	}),
	strictObject({
		kind: literal("wrong_shape"),
		body: optional(unknown()),
		after
	}),
	strictObject({
		kind: literal("redirect"),
		location: headerValue,
		status: optional(status),
		after
	}),
	strictObject({
		kind: literal("huge_answer"),
		bytes: optional(count$1)
	}),
	strictObject({ kind: literal("cut_answer") }),
	strictObject({
		kind: literal("slow_answer"),
		ms: count$1
	}),
	strictObject({ kind: literal("close_after") }),
	strictObject({ kind: literal("reset_after") }),
	strictObject({ kind: literal("hang_after") }),
	strictObject({
		kind: literal("slow_read"),
		bytesPerSecond: pipe(number(), minValue(0))
	}),
	strictObject({
		kind: literal("delay"),
		ms: count$1
	}),
	strictObject({ kind: literal("reset_before") }),
	strictObject({
		kind: literal("reset_in"),
		bytes: optional(count$1)
	}),
	strictObject({ kind: literal("hang") }),
	strictObject({
		kind: literal("refuse"),
		connections: optional(count$1),
		ms: optional(count$1)
	})
]);
var faultSchema = strictObject({
	step: optional(picklist([
		"upload_token",
		"upload",
		"message",
		"refresh",
		"any"
	])),
	recipient: optional(string()),
	skip: optional(count$1),
	times: optional(pipe(number(), safeInteger(), minValue(-1))),
	effect: effectSchema
});
function parseFault(value) {
	const result = safeParse(faultSchema, value);
	if (result.success) return result.output;
	throw new TypeError(result.issues.map((issue) => `fault: ${getDotPath(issue) ?? "(all)"}: ${issue.message}`).join("; "));
}
function createFaults() {
	let rules = [];
	return {
		add(fault) {
			rules.push({
				fault,
				skip: fault.skip ?? 0,
				times: fault.times ?? 1
			});
		},
		clear() {
			rules = [];
		},
		list: () => rules.map(({ fault, skip, times }) => ({
			...fault,
			skip,
			times
		})),
		take(step, recipient) {
			for (const rule of rules) {
				const { fault } = rule;
				if (fault.step !== void 0 && fault.step !== "any" && fault.step !== step) continue;
				if (fault.recipient !== void 0 && fault.recipient !== recipient) continue;
				if (rule.times === 0) continue;
				if (rule.skip > 0) {
					rule.skip -= 1;
					continue;
				}
				if (rule.times > 0) rule.times -= 1;
				rules = rules.filter(({ times }) => times !== 0);
				return fault.effect;
			}
			return null;
		}
	};
}

// src/sandbox/page/page.ts
var FOLDER = new URL("./client/", import.meta.url);
var TYPES = {
	".html": "text/html; charset=utf-8",
	".svg": "image/svg+xml",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8"
};
var FILES = new Map(readdirSync(FOLDER).flatMap((name) => {
	const type = TYPES[extname(name)];
	return type === void 0 ? [] : [[name, type]];
}));
var POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"media-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join("; ");
function pageAnswer(name) {
	const type = FILES.get(name);
	if (type === void 0) return void 0;
	return {
		status: 200,
		headers: {
			"content-type": type,
			"content-security-policy": POLICY,
			"referrer-policy": "no-referrer",
			"cross-origin-opener-policy": "same-origin"
		},
		body: readFileSync(new URL(name, FOLDER))
	};
}

// src/sandbox/control.ts
var LARGEST_BODY = 2 ** 20;
function createControl(sandbox, store) {
	return async (request, response) => {
		let answer;
		try {
			const [path = "", query = ""] = (request.url ?? "").split("?", 2);
			const page = ownPage(request, path);
			if (page !== void 0) return send(response, page);
			guardControl(request);
			const name = path.replace(/^\/_sandbox\/?/, "");
			if (name === "events" && request.method === "GET") return streamEvents(sandbox, response, query === "state");
			answer = await answerControl(sandbox, store, request, name);
		} catch (error) {
			answer = error instanceof Refusal ? error.answer : errorAnswer(500, GRPC.INTERNAL, `the sandbox failed: ${error.message}`);
		}
		send(response, answer);
	};
}
function ownPage({ method }, path) {
	if (method !== "GET" && method !== "HEAD") return void 0;
	const [, name] = /^\/_sandbox\/page\/([^/]+)$/.exec(path) ?? [];
	return pageAnswer(path === "/" ? "page.html" : name ?? "");
}
async function answerControl(sandbox, store, request, name) {
	const { method = "" } = request;
	if (name === "faults" && method === "POST") {
		addFaults(sandbox, await readJson(request));
		return {
			status: 204,
			headers: {},
			body: ""
		};
	}
	if (name === "faults" && method === "DELETE") {
		sandbox.clearFaults();
		return {
			status: 204,
			headers: {},
			body: ""
		};
	}
	const readers = {
		state: sandbox.state,
		chats: sandbox.chats,
		uploads: sandbox.uploads,
		requests: sandbox.requests,
		faults: () => sandbox.state().faults
	};
	const isMedia = name.startsWith("media/");
	if (!isMedia && !Object.hasOwn(readers, name)) refuse(404, GRPC.NOT_FOUND, "the sandbox has no such path");
	if (method !== "GET") refuse(405, GRPC.UNIMPLEMENTED, `${method} is not allowed here`);
	if (isMedia) return mediaAnswer(store, name.slice(6), request.headers.range);
	return jsonAnswer(200, readers[name]?.());
}
function addFaults(sandbox, value) {
	const faults = Array.isArray(value) ? value : [value];
	try {
		for (const fault of faults) parseFault(fault);
		for (const fault of faults) sandbox.fault(fault);
	} catch (error) {
		refuseArgument(error.message);
	}
}
async function readJson(request) {
	if (!request.headers["content-type"]?.startsWith("application/json")) refuse(415, GRPC.INVALID_ARGUMENT, "Content-Type must be application/json");
	const chunks = [];
	let size = 0;
	for await (const chunk of request.iterator({ destroyOnReturn: false })) {
		size += chunk.length;
		if (size > LARGEST_BODY) refuse(413, GRPC.OUT_OF_RANGE, "the request body is larger than 1 MiB");
		chunks.push(chunk);
	}
	try {
		return JSON.parse(Buffer.concat(chunks).toString("utf8"));
	} catch {
		refuseArgument("the request body is not JSON");
	}
}
function send(response, { status, headers, body }) {
	response.writeHead(status, {
		"cache-control": "no-store",
		"x-content-type-options": "nosniff",
		"cross-origin-resource-policy": "same-origin",
		...headers,
		...status === 204 ? {} : { "content-length": Buffer.byteLength(body) }
	});
	response.end(body);
}

// src/sandbox/listener.ts
function createListener(http, connectMs) {
	const sockets = /* @__PURE__ */ new Set();
	const busy = /* @__PURE__ */ new Set();
	let server = null;
	let address = {
		port: 0,
		host: ""
	};
	let connectionsToRefuse = 0;
	let reopening = null;
	let closed = false;
	function accept(socket) {
		if (connectionsToRefuse > 0) {
			connectionsToRefuse -= 1;
			socket.destroy();
			return;
		}
		sockets.add(socket);
		socket.on("error", () => {});
		socket.once("close", () => {
			sockets.delete(socket);
			busy.delete(socket);
		});
		if (connectMs === 0) hand(socket);
		else setTimeout(() => hand(socket), connectMs).unref();
	}
	function hand(socket) {
		if (socket.destroyed) return;
		http.emit("connection", socket);
		socket.resume();
	}
	function listen(port, host) {
		return new Promise((resolve, reject) => {
			const opened = net.createServer({
				allowHalfOpen: true,
				noDelay: true,
				pauseOnConnect: connectMs > 0
			}, accept);
			opened.once("error", reject);
			opened.listen({
				port,
				host,
				exclusive: true
			}, () => {
				if (closed) return void opened.close();
				server = opened;
				address = {
					port: opened.address().port,
					host
				};
				resolve(address.port);
			});
		});
	}
	function reopenAfter(ms) {
		if (closed) return;
		if (reopening !== null) clearTimeout(reopening);
		reopening = setTimeout(() => {
			reopening = null;
			listen(address.port, address.host).catch(() => reopenAfter(20));
		}, ms);
	}
	function closeIdle() {
		for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
	}
	return {
		listen,
		begin(socket) {
			busy.add(socket);
		},
		end(socket) {
			busy.delete(socket);
			if (server === null || connectionsToRefuse > 0) socket.destroySoon();
		},
		refuse({ connections, ms }) {
			connectionsToRefuse += connections ?? (ms === void 0 ? 1 : 0);
			if (ms !== void 0) {
				server?.close();
				server = null;
				reopenAfter(ms);
			}
			closeIdle();
		},
		stopRefusing() {
			connectionsToRefuse = 0;
			if (reopening !== null) reopenAfter(0);
		},
		async close() {
			closed = true;
			if (reopening !== null) clearTimeout(reopening);
			const gone = new Promise((resolve) => server === null ? resolve(null) : server.close(resolve));
			for (const socket of sockets) socket.destroy();
			await gone;
		}
	};
}

// src/sandbox/exchange.ts
var LARGEST_TEXT = 2 ** 20;
var DEEPEST = 100;
var LARGEST_DRAIN = 128 * 2 ** 20;
async function* bodyOf(exchange) {
	let due = performance.now();
	for await (const piece of exchange.request.iterator({ destroyOnReturn: false })) {
		const chunk = piece;
		exchange.entry.body_bytes += chunk.length;
		if (exchange.pace > 0) {
			due = Math.max(due, performance.now()) + chunk.length / exchange.pace * 1e3;
			await pause(due - performance.now(), exchange);
		}
		yield chunk;
	}
}
async function pause(ms, { response, house }) {
	const gone = new AbortController();
	const leave = () => gone.abort();
	response.once("close", leave);
	try {
		await setTimeout$1(ms, void 0, { signal: AbortSignal.any([gone.signal, house.closing]) });
	} finally {
		response.off("close", leave);
	}
}
async function drain(exchange) {
	if (exchange.request.readableEnded) return true;
	for await (const _ of bodyOf(exchange)) if (exchange.entry.body_bytes > LARGEST_DRAIN) return false;
	return true;
}
async function readText(exchange) {
	if (exchange.text !== null) return exchange.text;
	const chunks = [];
	let size = 0;
	for await (const chunk of bodyOf(exchange)) {
		size += chunk.length;
		if (size > LARGEST_TEXT) refuse(413, GRPC.OUT_OF_RANGE, "the request body is larger than 1 MiB");
		chunks.push(chunk);
	}
	exchange.text = Buffer.concat(chunks).toString("utf8");
	exchange.entry.body = exchange.text;
	return exchange.text;
}
function contentTypeOf(request) {
	return (request.headers["content-type"] ?? "").split(";", 1)[0].trim().toLowerCase();
}
async function readJsonObject(exchange) {
	if (contentTypeOf(exchange.request) !== "application/json") refuse(415, GRPC.INVALID_ARGUMENT, "Content-Type must be application/json");
	const text = await readText(exchange);
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		refuseArgument("the request body is not JSON");
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) refuseArgument("the request body must be a JSON object");
	if (!isShallow(value, DEEPEST)) refuseArgument(`the request body is nested deeper than ${DEEPEST} levels`);
	return value;
}
function isShallow(value, levels) {
	if (typeof value !== "object" || value === null) return true;
	return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}

// src/sandbox/oauth.ts
function createOauth({ oauth, now }) {
	const pairs = [{
		accessToken: oauth.accessToken,
		refreshToken: oauth.refreshToken,
		accessEnd: Number.POSITIVE_INFINITY,
		refreshEnd: now() + oauth.refreshTokenSeconds * 1e3,
		replacedAt: null
	}];
	function inUse({ replacedAt }) {
		return replacedAt === null || now() < replacedAt + oauth.graceSeconds * 1e3;
	}
	return {
		settings: oauth,
		grantOf(accessToken) {
			const pair = pairs.find((one) => one.accessToken === accessToken);
			if (pair === void 0 || !inUse(pair) || now() >= pair.accessEnd) return null;
			return {
				scopes: oauth.scopes,
				userId: null
			};
		},
		everIssued: (accessToken) => pairs.some((pair) => pair.accessToken === accessToken),
		isUsable(refreshToken) {
			const pair = pairs.find((one) => one.refreshToken === refreshToken);
			return pair !== void 0 && inUse(pair) && now() < pair.refreshEnd;
		},
		rotate() {
			for (const pair of pairs) pair.replacedAt ??= now();
			const pair = {
				accessToken: randomBytes(32).toString("base64url"),
				refreshToken: randomBytes(32).toString("base64url"),
				accessEnd: now() + oauth.accessTokenSeconds * 1e3,
				refreshEnd: now() + oauth.refreshTokenSeconds * 1e3,
				replacedAt: null
			};
			pairs.push(pair);
			return pair;
		}
	};
}
async function answerRefresh(exchange) {
	const { oauth } = exchange.house;
	if (contentTypeOf(exchange.request) !== "application/x-www-form-urlencoded") refuse(415, GRPC.INVALID_ARGUMENT, "Content-Type must be application/x-www-form-urlencoded");
	const form = new URLSearchParams(await readText(exchange));
	const only = (name) => {
		const values = form.getAll(name).filter((value) => value !== "");
		if (values.length !== 1) refuseGrant(400, "invalid_request", `${name} must be given, once`);
		return values[0];
	};
	if (only("grant_type") !== "refresh_token") refuseGrant(400, "unsupported_grant_type", "grant_type must be refresh_token");
	if (only("client_id") !== oauth.settings.clientId || only("client_secret") !== oauth.settings.clientSecret) refuseGrant(401, "invalid_client", "client_id or client_secret is wrong");
	if (only("redirect_uri") !== oauth.settings.redirectUri) refuseGrant(400, "invalid_grant", "redirect_uri is not the one the consent was given with");
	if (!oauth.isUsable(only("refresh_token"))) refuseGrant(400, "invalid_grant", "the refresh token is not known, has expired or was replaced");
	if (form.get("code") && !oauth.everIssued(only("code"))) refuseGrant(400, "invalid_grant", "code is not an access token of this app");
	const { accessToken, refreshToken } = oauth.rotate();
	return jsonAnswer(200, {
		access_token: accessToken,
		expires_in: oauth.settings.accessTokenSeconds,
		refresh_token: refreshToken,
		scope: oauth.settings.scopes.join(" "),
		token_type: "Bearer"
	}, { "cache-control": "no-store" });
}
function refuseGrant(status, error, description) {
	throw new Refusal(jsonAnswer(status, {
		error,
		error_description: description,
		code: grpcCodeFor(status),
		message: `${error}: ${description}`,
		details: []
	}));
}

// src/sandbox/options.ts
var count = pipe(number(), minValue(0));
var strings = array(string());
var PERMISSIONS = [
	"CHAT_UPLOAD_MEDIA",
	"CHAT_BOT_SEND_MESSAGE",
	"CHAT_SEND_MESSAGE_OAUTH"
];
var DEFAULT_SCOPES = ["CHAT_BOT_USER_MESSAGE_SEND", "CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"];
var optionsSchema = strictObject({
	port: optional(pipe(number(), integer(), minValue(0), maxValue(65535)), 0),
	host: optional(picklist([
		"127.0.0.1",
		"::1",
		"localhost"
	]), "127.0.0.1"),
	apiKeys: optional(record(string(), strings), { "sandbox-key": [...PERMISSIONS] }),
	accessTokens: optional(record(string(), union([strings, strictObject({
		scopes: strings,
		userId: string()
	})])), {}),
	oauth: optional(strictObject({
		clientId: optional(string(), "sandbox-app"),
		clientSecret: optional(string(), "sandbox-secret"),
		redirectUri: optional(string(), "https://example.com/callback"),
		refreshToken: optional(string(), "sandbox-refresh-token"),
		accessToken: optional(string(), "sandbox-access-token"),
		scopes: optional(strings, DEFAULT_SCOPES),
		accessTokenSeconds: optional(count, 3600),
		refreshTokenSeconds: optional(count, 2592e3),
		graceSeconds: optional(count, 120)
	}), {}),
	faults: optional(array(faultSchema), []),
	latencyMs: optional(count, 0),
	connectMs: optional(count, 0),
	uploadBytesPerSecond: optional(count, 0),
	rateLimit: optional(strictObject({
		perMinute: optional(count),
		perDay: optional(count),
		retryAfter: optional(boolean(), false),
		steps: optional(array(picklist(["upload_token", "message"])), ["upload_token", "message"])
	})),
	unwritable: optional(strings, []),
	recipients: optional(strings),
	posts: optional(record(string(), string()), {}),
	mediaTokens: optional(strings, []),
	uploadTokenSeconds: optional(count, 3600),
	keepBytes: optional(boolean(), true),
	keepBytesLimit: optional(count, 64 * 2 ** 20)
});
function resolveOptions({ now = Date.now, ...options }) {
	const result = safeParse(optionsSchema, options);
	if (result.success) return {
		...result.output,
		now
	};
	throw new TypeError(result.issues.map((issue) => `sandbox option ${getDotPath(issue) ?? "(all)"}: ${issue.message}`).join("; "));
}

// src/sandbox/rate-limit.ts
var MINUTE = 6e4;
var DAY = 1440 * MINUTE;
function createRateLimiter({ rateLimit, now }) {
	const seen = /* @__PURE__ */ new Map();
	return { count(key, step) {
		if (rateLimit === void 0 || !rateLimit.steps.some((limited) => limited === step)) return;
		const at = now();
		const times = (seen.get(key) ?? []).filter((time) => time > at - DAY);
		seen.set(key, times);
		if (rateLimit.perDay !== void 0 && times.length >= rateLimit.perDay) refuse(429, GRPC.RESOURCE_EXHAUSTED, `daily quota of ${rateLimit.perDay} requests is used up`);
		const lastMinute = times.filter((time) => time > at - MINUTE);
		if (rateLimit.perMinute !== void 0 && lastMinute.length >= rateLimit.perMinute) {
			const wait = Math.ceil(((lastMinute[0] ?? at) + MINUTE - at) / 1e3);
			refuse(429, GRPC.RESOURCE_EXHAUSTED, `rate limit of ${rateLimit.perMinute} requests per minute exceeded`, rateLimit.retryAfter ? { "retry-after": String(wait) } : {});
		}
		times.push(at);
	} };
}

// src/sandbox/delivery.ts
async function giveAnswer(exchange, answer, manner = {}) {
	const { response, request } = exchange;
	await latency(exchange);
	if (manner.whole === false) response.setHeader("connection", "close");
	const { socket } = request;
	if (manner.thenClose) response.once("finish", () => socket.end());
	writeHead(exchange, answer, Buffer.byteLength(answer.body));
	response.end(answer.body);
}
async function cutAnswer(exchange, answer) {
	await latency(exchange);
	const body = Buffer.from(answer.body);
	writeHead(exchange, answer, body.length);
	exchange.response.write(body.subarray(0, Math.floor(body.length / 2)), () => exchange.request.socket.destroySoon());
}
async function slowAnswer(exchange, answer, ms) {
	await latency(exchange);
	const body = Buffer.from(answer.body);
	writeHead(exchange, answer, body.length);
	exchange.response.flushHeaders();
	const step = Math.max(1, Math.ceil(body.length / 10));
	for (let start = 0; start < body.length; start += step) {
		await pause(ms / Math.ceil(body.length / step), exchange);
		exchange.response.write(body.subarray(start, start + step));
	}
	exchange.response.end();
}
async function hugeAnswer(exchange, answer, bytes) {
	await latency(exchange);
	const start = `${answer.body.toString().slice(0, -1)},"padding":"`;
	writeHead(exchange, answer, Buffer.byteLength(start) + bytes + 2);
	await pipeline(function* () {
		yield start;
		const piece = Buffer.alloc(Math.min(bytes, 2 ** 16), "x");
		for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length));
		yield "\"}";
	}, exchange.response);
}
function writeHead({ response, entry }, { status, headers }, length) {
	entry.status = status;
	const bodiless = status === 204 || status === 304;
	response.writeHead(status, bodiless ? headers : {
		...headers,
		"content-length": length
	});
}
async function latency(exchange) {
	const { latencyMs } = exchange.house.settings;
	if (latencyMs > 0) await pause(latencyMs, exchange);
}

// src/sandbox/fault-effects.ts
var HTML = "<!doctype html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n";
var WRONG_SHAPES = {
	upload_token: { token: 5 },
	upload: {
		id: "x",
		status: "error"
	},
	message: [],
	refresh: { access_token: null },
	other: {}
};
async function serve(exchange, route, effect) {
	const { entry, request, house } = exchange;
	switch (effect?.kind) {
		case "reset_before":
			request.socket.resetAndDestroy();
			return;
		case "reset_in":
			await readUpTo(exchange, effect.bytes);
			request.socket.resetAndDestroy();
			return;
		case "hang":
			await drain(exchange);
			return;
		case "slow_read":
			if (effect.bytesPerSecond === 0) return;
			exchange.pace = effect.bytesPerSecond;
			break;
		case "delay":
			if (entry.step !== "upload") await readText(exchange).catch(passRefusal);
			await setTimeout$1(effect.ms, void 0, { signal: house.closing });
			break;
		case "status": if (effect.early) return giveAnswer(exchange, statusAnswer(effect));
	}
	const instead = effect === null ? null : replacement(effect, entry.step);
	const after = instead !== null && (instead.after ?? (instead.answer.status >= 200 && instead.answer.status < 300));
	if (instead !== null && !after) return giveAnswer(exchange, instead.answer, { whole: await drain(exchange) });
	const answer = await obey(exchange, route);
	const whole = await drain(exchange);
	if (effect?.kind === "reset_after") return void request.socket.resetAndDestroy();
	if (effect?.kind === "hang_after") return;
	if (!entry.took_effect) return giveAnswer(exchange, answer, { whole });
	switch (effect?.kind) {
		case "cut_answer": return cutAnswer(exchange, answer);
		case "slow_answer": return slowAnswer(exchange, answer, effect.ms);
		case "huge_answer": return hugeAnswer(exchange, answer, effect.bytes ?? 64 * 2 ** 20);
		case "close_after": return giveAnswer(exchange, answer, { thenClose: true });
		default: return giveAnswer(exchange, instead?.answer ?? answer, { whole });
	}
}
async function obey(exchange, route) {
	try {
		const answer = await route.answer(exchange);
		exchange.entry.took_effect = true;
		return answer;
	} catch (error) {
		if (error instanceof Refusal) return error.answer;
		throw error;
	}
}
function passRefusal(error) {
	if (!(error instanceof Refusal)) throw error;
}
async function readUpTo(exchange, bytes) {
	const { entry, request } = exchange;
	const enough = bytes ?? Math.floor(Number(request.headers["content-length"] ?? 2) / 2);
	if (enough === 0) return;
	for await (const _ of bodyOf(exchange)) if (entry.body_bytes >= enough) return;
}
function replacement(effect, step) {
	switch (effect.kind) {
		case "status": return {
			answer: statusAnswer(effect),
			after: effect.after
		};
		case "html": return {
			answer: page(effect.status ?? 502),
			after: effect.after
		};
		case "bad_json": return {
			answer: {
				...jsonAnswer(200, {}),
				body: "{\"status\": \"ok\", \"id\":"
			},
			after: effect.after
		};
		case "wrong_shape": return {
			answer: jsonAnswer(200, effect.body ?? WRONG_SHAPES[step]),
			after: effect.after
		};
		case "redirect": return {
			answer: {
				status: effect.status ?? 307,
				headers: { location: effect.location },
				body: ""
			},
			after: effect.after
		};
		default: return null;
	}
}
function page(status) {
	return {
		status,
		headers: { "content-type": "text/html; charset=utf-8" },
		body: HTML
	};
}
function statusAnswer(effect) {
	const { status, code = grpcCodeFor(status), message = `the sandbox was told to answer ${status}` } = effect;
	const { body, contentType, headers = {} } = effect;
	const answer = body === void 0 ? errorAnswer(status, code, message) : jsonAnswer(status, body);
	return {
		status,
		headers: {
			...answer.headers,
			...contentType === void 0 ? {} : { "content-type": contentType },
			...headers
		},
		body: typeof body === "string" ? body : answer.body
	};
}

// src/sandbox/access.ts
function bearerToken({ request }) {
	return /^bearer +([^\s]+) *$/i.exec(request.headers.authorization ?? "")?.[1] ?? null;
}
function requireApiKey(exchange, permission) {
	const { settings, rateLimiter } = exchange.house;
	const key = exchange.request.headers["x-api-key"];
	if (typeof key !== "string" || key === "") refuse(401, GRPC.UNAUTHENTICATED, "x-api-key is missing");
	const permissions = Object.hasOwn(settings.apiKeys, key) ? settings.apiKeys[key] : void 0;
	if (permissions === void 0) refuse(401, GRPC.UNAUTHENTICATED, "x-api-key is not known");
	if (!permissions.includes(permission)) refuse(403, GRPC.PERMISSION_DENIED, `the API key lacks the permission ${permission}`);
	rateLimiter.count(key, exchange.entry.step);
}
function requireAccessToken(exchange, allowed) {
	const token = bearerToken(exchange);
	if (token === null) refuse(401, GRPC.UNAUTHENTICATED, "Authorization: Bearer with an access token is missing");
	const grant = configuredGrant(exchange, token) ?? exchange.house.oauth.grantOf(token);
	if (grant === null) refuse(401, GRPC.UNAUTHENTICATED, "the access token is not known or has expired");
	if (!grant.scopes.some(allowed)) refuse(403, GRPC.PERMISSION_DENIED, "the access token lacks the scope for this");
	return grant;
}
function configuredGrant({ house: { settings } }, token) {
	if (!Object.hasOwn(settings.accessTokens, token)) return null;
	const entry = settings.accessTokens[token];
	return Array.isArray(entry) ? {
		scopes: entry,
		userId: null
	} : entry;
}

// src/sandbox/buttons.ts
var MOST = 3;
var icons = new Set(ICON_NAMES);
var ACTIONS = {
	open_direct_link: isFilled,
	open_server_link: (value) => isObject(value) && (value.data === void 0 || isObject(value.data)),
	get_dynamic_action: (value) => isObject(value) && (value.data === void 0 || isObject(value.data)),
	open_post_page: (value) => isObject(value) && isFilled(value.post_token),
	open_post_manage_page: (value) => isObject(value) && isFilled(value.post_token)
};
function checkButtons(name, grid) {
	if (grid === void 0 || grid === null) return null;
	const rows = listIn(grid, "rows", name);
	for (const [index, row] of rows.entries()) for (const [place, button] of listIn(row, "buttons", `${name}.rows[${index}]`).entries()) checkButton(button, `${name}.rows[${index}].buttons[${place}]`);
	return grid;
}
function listIn(holder, key, where) {
	const list = isObject(holder) ? holder[key] : void 0;
	if (!Array.isArray(list)) refuseArgument(`${where} must be an object with the list "${key}"`);
	if (list.length === 0 || list.length > MOST) refuseArgument(`${where}.${key} must have 1 to ${MOST} entries, not ${list.length}`);
	return list;
}
function checkButton(button, where) {
	if (!isObject(button)) refuseArgument(`${where} must be an object`);
	if (!isFilled(button.caption)) refuseArgument(`${where}.caption must be a text that is not empty`);
	if (button.icon !== void 0 && !(typeof button.icon === "string" && icons.has(button.icon))) refuseArgument(`${where}.icon is not one of DivarIconsIconName`);
	const { action } = button;
	const names = isObject(action) ? Object.keys(action) : [];
	const [name] = names;
	if (!isObject(action) || name === void 0 || names.length > 1 || !Object.hasOwn(ACTIONS, name)) refuseArgument(`${where}.action must have exactly one of ${Object.keys(ACTIONS).join(", ")}`);
	if (!ACTIONS[name]?.(action[name])) refuseArgument(`${where}.action.${name} is not well formed`);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isFilled(value) {
	return typeof value === "string" && value.trim() !== "";
}

// src/sandbox/store.ts
var KEPT_REQUESTS = 5e4;
function createStore({ keepBytes, keepBytesLimit }) {
	const messages = [];
	const uploads = /* @__PURE__ */ new Map();
	const bytes = /* @__PURE__ */ new Map();
	let keptBytes = 0;
	const requests = [];
	const listeners = /* @__PURE__ */ new Set();
	function emit(event) {
		for (const listener of listeners) try {
			listener(event);
		} catch {}
	}
	function keep(token, content) {
		if (content.length > keepBytesLimit) return;
		bytes.set(token, content);
		keptBytes += content.length;
		for (const [oldest, old] of bytes) {
			if (keptBytes <= keepBytesLimit) break;
			bytes.delete(oldest);
			keptBytes -= old.length;
		}
	}
	return {
		keepBytes,
		emit,
		on(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		addRequest(request) {
			requests.push(request);
			if (requests.length > KEPT_REQUESTS) requests.shift();
			emit({
				type: "request",
				request
			});
		},
		addUpload(upload, content) {
			uploads.set(upload.media_token, upload);
			if (content !== null) keep(upload.media_token, content);
			emit({
				type: "upload",
				upload
			});
		},
		addMessage(message) {
			const stored = {
				id: `message-${messages.length + 1}`,
				...message
			};
			messages.push(stored);
			emit({
				type: "message",
				message: stored
			});
			return stored;
		},
		upload: (token) => uploads.get(token),
		bytesOf: (token) => bytes.get(token),
		uploads: () => [...uploads.values()],
		requests: () => requests,
		messages: () => messages,
		chats() {
			const chats = {};
			for (const message of messages) {
				chats[message.recipient] ??= [];
				chats[message.recipient]?.push(message);
			}
			return chats;
		}
	};
}
function conversationOfUser(userId) {
	return `conv-${createHash("sha256").update(userId).digest("hex").slice(0, 16)}`;
}

// src/sandbox/messages.ts
var MESSAGE_TYPES = [
	"TEXT",
	"IMAGE",
	"FILE",
	"VOICE",
	"LOCATION",
	"VIDEO",
	"CONTACT"
];
var NO_BUTTONS = {
	buttons: null,
	sender_buttons: null,
	receiver_buttons: null
};
async function answerBotMessage(exchange) {
	requireApiKey(exchange, "CHAT_BOT_SEND_MESSAGE");
	const body = await readJsonObject(exchange);
	const content = readContent(exchange, body, "text_message");
	const buttons = checkButtons("buttons", body.buttons);
	const conversationId = exchange.parameters[0] ?? "";
	store(exchange, conversationId, {
		...NO_BUTTONS,
		...content,
		buttons
	});
	return jsonAnswer(200, { conversation_id: conversationId });
}
async function answerUserMessage(exchange) {
	requireApiKey(exchange, "CHAT_BOT_SEND_MESSAGE");
	const userId = exchange.parameters[0] ?? "";
	const grant = requireAccessToken(exchange, (scope) => scope === "CHAT_BOT_USER_MESSAGE_SEND");
	if (grant.userId !== null && grant.userId !== userId) refuse(403, GRPC.PERMISSION_DENIED, "the access token belongs to another user than user_id");
	const body = await readJsonObject(exchange);
	const content = readContent(exchange, body, "text_message");
	const buttons = checkButtons("buttons", body.buttons);
	const conversationId = conversationOfUser(userId);
	store(exchange, conversationId, {
		...NO_BUTTONS,
		...content,
		buttons
	});
	return jsonAnswer(200, { conversation_id: conversationId });
}
async function answerPostMessage(exchange) {
	requireApiKey(exchange, "CHAT_SEND_MESSAGE_OAUTH");
	const conversationId = exchange.parameters[0] ?? "";
	requireAccessToken(exchange, (scope) => maySendTo(exchange, conversationId, scope));
	const body = await readJsonObject(exchange);
	const content = readContent(exchange, body, "message");
	const sender_buttons = checkButtons("sender_buttons", body.sender_buttons);
	const receiver_buttons = checkButtons("receiver_buttons", body.receiver_buttons);
	store(exchange, conversationId, {
		...NO_BUTTONS,
		...content,
		sender_buttons,
		receiver_buttons
	});
	return jsonAnswer(200, {
		status: 200,
		message: "message sent"
	});
}
function maySendTo({ house: { settings } }, conversationId, scope) {
	if (scope === "CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND") return true;
	if (scope === `CONVERSATION_SEND_MESSAGE.${conversationId}`) return true;
	const [, post] = /^CHAT_POST_CONVERSATIONS_MESSAGE_SEND\.(.+)$/.exec(scope) ?? [];
	if (post === void 0) return false;
	return !Object.hasOwn(settings.posts, conversationId) || settings.posts[conversationId] === post;
}
function readContent(exchange, body, textKey) {
	const text = body[textKey] ?? null;
	const token = body.media_token ?? null;
	if (text === null === (token === null)) refuseArgument(`exactly one of ${textKey} and media_token must be given`);
	if (body.type !== void 0 && !MESSAGE_TYPES.some((type) => type === body.type)) refuseArgument(`type must be one of ${MESSAGE_TYPES.join(", ")}`);
	if (text !== null) {
		if (typeof text !== "string" || text.trim() === "") refuseArgument(`${textKey} must be a text that is not empty`);
		return {
			text,
			media_token: null,
			media: null
		};
	}
	if (typeof token !== "string" || !isKnown(exchange, token)) refuseArgument("media_token is not known");
	return {
		text: null,
		media_token: token,
		media: mediaOf(exchange, token)
	};
}
function isKnown({ house: { settings, store } }, token) {
	return store.upload(token) !== void 0 || settings.mediaTokens.includes(token);
}
function mediaOf({ house: { store } }, token) {
	const upload = store.upload(token);
	if (upload === void 0) return null;
	const { sha256, size, file_name, media_type } = upload;
	return {
		sha256,
		size,
		file_name,
		media_type
	};
}
function store({ house: { settings, store }, entry }, conversation_id, message) {
	const recipient = entry.recipient ?? "";
	if (settings.recipients !== void 0 && !settings.recipients.includes(recipient)) refuse(404, GRPC.NOT_FOUND, "there is no such recipient");
	if (settings.unwritable.includes(recipient)) refuse(412, GRPC.FAILED_PRECONDITION, "message delivery failed due to recipient's restriction");
	store.addMessage({
		recipient,
		conversation_id,
		...message,
		at: settings.now()
	});
}

// src/sandbox/upload-token.ts
function createUploadTokens({ uploadTokenSeconds, now }) {
	const expiry = /* @__PURE__ */ new Map();
	return {
		issue() {
			for (const [token, end] of expiry) if (end <= now()) expiry.delete(token);
			const token = randomBytes(49).toString("base64");
			expiry.set(token, now() + uploadTokenSeconds * 1e3);
			return token;
		},
		spend(token) {
			const end = expiry.get(token);
			expiry.delete(token);
			return end !== void 0 && end > now();
		}
	};
}
async function answerUploadToken(exchange) {
	requireApiKey(exchange, "CHAT_UPLOAD_MEDIA");
	await readJsonObject(exchange);
	return jsonAnswer(200, { token: exchange.house.uploadTokens.issue() });
}

// node_modules/busboy/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	function parseContentType(str) {
		if (str.length === 0) return;
		const params = Object.create(null);
		let i = 0;
		for (; i < str.length; ++i) {
			const code = str.charCodeAt(i);
			if (TOKEN[code] !== 1) {
				if (code !== 47 || i === 0) return;
				break;
			}
		}
		if (i === str.length) return;
		const type = str.slice(0, i).toLowerCase();
		const subtypeStart = ++i;
		for (; i < str.length; ++i) {
			const code = str.charCodeAt(i);
			if (TOKEN[code] !== 1) {
				if (i === subtypeStart) return;
				if (parseContentTypeParams(str, i, params) === void 0) return;
				break;
			}
		}
		if (i === subtypeStart) return;
		return {
			type,
			subtype: str.slice(subtypeStart, i).toLowerCase(),
			params
		};
	}
	function parseContentTypeParams(str, i, params) {
		while (i < str.length) {
			for (; i < str.length; ++i) {
				const code = str.charCodeAt(i);
				if (code !== 32 && code !== 9) break;
			}
			if (i === str.length) break;
			if (str.charCodeAt(i++) !== 59) return;
			for (; i < str.length; ++i) {
				const code = str.charCodeAt(i);
				if (code !== 32 && code !== 9) break;
			}
			if (i === str.length) return;
			let name;
			const nameStart = i;
			for (; i < str.length; ++i) {
				const code = str.charCodeAt(i);
				if (TOKEN[code] !== 1) {
					if (code !== 61) return;
					break;
				}
			}
			if (i === str.length) return;
			name = str.slice(nameStart, i);
			++i;
			if (i === str.length) return;
			let value = "";
			let valueStart;
			if (str.charCodeAt(i) === 34) {
				valueStart = ++i;
				let escaping = false;
				for (; i < str.length; ++i) {
					const code = str.charCodeAt(i);
					if (code === 92) {
						if (escaping) {
							valueStart = i;
							escaping = false;
						} else {
							value += str.slice(valueStart, i);
							escaping = true;
						}
						continue;
					}
					if (code === 34) {
						if (escaping) {
							valueStart = i;
							escaping = false;
							continue;
						}
						value += str.slice(valueStart, i);
						break;
					}
					if (escaping) {
						valueStart = i - 1;
						escaping = false;
					}
					if (QDTEXT[code] !== 1) return;
				}
				if (i === str.length) return;
				++i;
			} else {
				valueStart = i;
				for (; i < str.length; ++i) {
					const code = str.charCodeAt(i);
					if (TOKEN[code] !== 1) {
						if (i === valueStart) return;
						break;
					}
				}
				value = str.slice(valueStart, i);
			}
			name = name.toLowerCase();
			if (params[name] === void 0) params[name] = value;
		}
		return params;
	}
	function parseDisposition(str, defDecoder) {
		if (str.length === 0) return;
		const params = Object.create(null);
		let i = 0;
		for (; i < str.length; ++i) {
			const code = str.charCodeAt(i);
			if (TOKEN[code] !== 1) {
				if (parseDispositionParams(str, i, params, defDecoder) === void 0) return;
				break;
			}
		}
		return {
			type: str.slice(0, i).toLowerCase(),
			params
		};
	}
	function parseDispositionParams(str, i, params, defDecoder) {
		while (i < str.length) {
			for (; i < str.length; ++i) {
				const code = str.charCodeAt(i);
				if (code !== 32 && code !== 9) break;
			}
			if (i === str.length) break;
			if (str.charCodeAt(i++) !== 59) return;
			for (; i < str.length; ++i) {
				const code = str.charCodeAt(i);
				if (code !== 32 && code !== 9) break;
			}
			if (i === str.length) return;
			let name;
			const nameStart = i;
			for (; i < str.length; ++i) {
				const code = str.charCodeAt(i);
				if (TOKEN[code] !== 1) {
					if (code === 61) break;
					return;
				}
			}
			if (i === str.length) return;
			let value = "";
			let valueStart;
			let charset;
			name = str.slice(nameStart, i);
			if (name.charCodeAt(name.length - 1) === 42) {
				const charsetStart = ++i;
				for (; i < str.length; ++i) {
					const code = str.charCodeAt(i);
					if (CHARSET[code] !== 1) {
						if (code !== 39) return;
						break;
					}
				}
				if (i === str.length) return;
				charset = str.slice(charsetStart, i);
				++i;
				for (; i < str.length; ++i) if (str.charCodeAt(i) === 39) break;
				if (i === str.length) return;
				++i;
				if (i === str.length) return;
				valueStart = i;
				let encode = 0;
				for (; i < str.length; ++i) {
					const code = str.charCodeAt(i);
					if (EXTENDED_VALUE[code] !== 1) {
						if (code === 37) {
							let hexUpper;
							let hexLower;
							if (i + 2 < str.length && (hexUpper = HEX_VALUES[str.charCodeAt(i + 1)]) !== -1 && (hexLower = HEX_VALUES[str.charCodeAt(i + 2)]) !== -1) {
								const byteVal = (hexUpper << 4) + hexLower;
								value += str.slice(valueStart, i);
								value += String.fromCharCode(byteVal);
								i += 2;
								valueStart = i + 1;
								if (byteVal >= 128) encode = 2;
								else if (encode === 0) encode = 1;
								continue;
							}
							return;
						}
						break;
					}
				}
				value += str.slice(valueStart, i);
				value = convertToUTF8(value, charset, encode);
				if (value === void 0) return;
			} else {
				++i;
				if (i === str.length) return;
				if (str.charCodeAt(i) === 34) {
					valueStart = ++i;
					let escaping = false;
					for (; i < str.length; ++i) {
						const code = str.charCodeAt(i);
						if (code === 92) {
							if (escaping) {
								valueStart = i;
								escaping = false;
							} else {
								value += str.slice(valueStart, i);
								escaping = true;
							}
							continue;
						}
						if (code === 34) {
							if (escaping) {
								valueStart = i;
								escaping = false;
								continue;
							}
							value += str.slice(valueStart, i);
							break;
						}
						if (escaping) {
							valueStart = i - 1;
							escaping = false;
						}
						if (QDTEXT[code] !== 1) return;
					}
					if (i === str.length) return;
					++i;
				} else {
					valueStart = i;
					for (; i < str.length; ++i) {
						const code = str.charCodeAt(i);
						if (TOKEN[code] !== 1) {
							if (i === valueStart) return;
							break;
						}
					}
					value = str.slice(valueStart, i);
				}
				value = defDecoder(value, 2);
				if (value === void 0) return;
			}
			name = name.toLowerCase();
			if (params[name] === void 0) params[name] = value;
		}
		return params;
	}
	function getDecoder(charset) {
		let lc;
		while (true) switch (charset) {
			case "utf-8":
			case "utf8": return decoders.utf8;
			case "latin1":
			case "ascii":
			case "us-ascii":
			case "iso-8859-1":
			case "iso8859-1":
			case "iso88591":
			case "iso_8859-1":
			case "windows-1252":
			case "iso_8859-1:1987":
			case "cp1252":
			case "x-cp1252": return decoders.latin1;
			case "utf16le":
			case "utf-16le":
			case "ucs2":
			case "ucs-2": return decoders.utf16le;
			case "base64": return decoders.base64;
			default:
				if (lc === void 0) {
					lc = true;
					charset = charset.toLowerCase();
					continue;
				}
				return decoders.other.bind(charset);
		}
	}
	var decoders = {
		utf8: (data, hint) => {
			if (data.length === 0) return "";
			if (typeof data === "string") {
				if (hint < 2) return data;
				data = Buffer.from(data, "latin1");
			}
			return data.utf8Slice(0, data.length);
		},
		latin1: (data, hint) => {
			if (data.length === 0) return "";
			if (typeof data === "string") return data;
			return data.latin1Slice(0, data.length);
		},
		utf16le: (data, hint) => {
			if (data.length === 0) return "";
			if (typeof data === "string") data = Buffer.from(data, "latin1");
			return data.ucs2Slice(0, data.length);
		},
		base64: (data, hint) => {
			if (data.length === 0) return "";
			if (typeof data === "string") data = Buffer.from(data, "latin1");
			return data.base64Slice(0, data.length);
		},
		other: (data, hint) => {
			if (data.length === 0) return "";
			if (typeof data === "string") data = Buffer.from(data, "latin1");
			try {
				return new TextDecoder(this$1).decode(data);
			} catch {}
		}
	};
	function convertToUTF8(data, charset, hint) {
		const decode = getDecoder(charset);
		if (decode) return decode(data, hint);
	}
	function basename(path) {
		if (typeof path !== "string") return "";
		for (let i = path.length - 1; i >= 0; --i) switch (path.charCodeAt(i)) {
			case 47:
			case 92:
				path = path.slice(i + 1);
				return path === ".." || path === "." ? "" : path;
		}
		return path === ".." || path === "." ? "" : path;
	}
	var TOKEN = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	var QDTEXT = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1
	];
	var CHARSET = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	var EXTENDED_VALUE = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	var HEX_VALUES = [
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		10,
		11,
		12,
		13,
		14,
		15,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		10,
		11,
		12,
		13,
		14,
		15,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1
	];
	module.exports = {
		basename,
		convertToUTF8,
		getDecoder,
		parseContentType,
		parseDisposition
	};
}));

// node_modules/streamsearch/lib/sbmh.js
var require_sbmh = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function memcmp(buf1, pos1, buf2, pos2, num) {
		for (let i = 0; i < num; ++i) if (buf1[pos1 + i] !== buf2[pos2 + i]) return false;
		return true;
	}
	var SBMH = class {
		constructor(needle, cb) {
			if (typeof cb !== "function") throw new Error("Missing match callback");
			if (typeof needle === "string") needle = Buffer.from(needle);
			else if (!Buffer.isBuffer(needle)) throw new Error(`Expected Buffer for needle, got ${typeof needle}`);
			const needleLen = needle.length;
			this.maxMatches = Infinity;
			this.matches = 0;
			this._cb = cb;
			this._lookbehindSize = 0;
			this._needle = needle;
			this._bufPos = 0;
			this._lookbehind = Buffer.allocUnsafe(needleLen);
			this._occ = [
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen,
				needleLen
			];
			if (needleLen > 1) for (let i = 0; i < needleLen - 1; ++i) this._occ[needle[i]] = needleLen - 1 - i;
		}
		reset() {
			this.matches = 0;
			this._lookbehindSize = 0;
			this._bufPos = 0;
		}
		push(chunk, pos) {
			let result;
			if (!Buffer.isBuffer(chunk)) chunk = Buffer.from(chunk, "latin1");
			const chunkLen = chunk.length;
			this._bufPos = pos || 0;
			while (result !== chunkLen && this.matches < this.maxMatches) result = feed(this, chunk);
			return result;
		}
		destroy() {
			const lbSize = this._lookbehindSize;
			if (lbSize) this._cb(false, this._lookbehind, 0, lbSize, false);
			this.reset();
		}
	};
	function feed(self, data) {
		const len = data.length;
		const needle = self._needle;
		const needleLen = needle.length;
		let pos = -self._lookbehindSize;
		const lastNeedleCharPos = needleLen - 1;
		const lastNeedleChar = needle[lastNeedleCharPos];
		const end = len - needleLen;
		const occ = self._occ;
		const lookbehind = self._lookbehind;
		if (pos < 0) {
			while (pos < 0 && pos <= end) {
				const nextPos = pos + lastNeedleCharPos;
				const ch = nextPos < 0 ? lookbehind[self._lookbehindSize + nextPos] : data[nextPos];
				if (ch === lastNeedleChar && matchNeedle(self, data, pos, lastNeedleCharPos)) {
					self._lookbehindSize = 0;
					++self.matches;
					if (pos > -self._lookbehindSize) self._cb(true, lookbehind, 0, self._lookbehindSize + pos, false);
					else self._cb(true, void 0, 0, 0, true);
					return self._bufPos = pos + needleLen;
				}
				pos += occ[ch];
			}
			while (pos < 0 && !matchNeedle(self, data, pos, len - pos)) ++pos;
			if (pos < 0) {
				const bytesToCutOff = self._lookbehindSize + pos;
				if (bytesToCutOff > 0) self._cb(false, lookbehind, 0, bytesToCutOff, false);
				self._lookbehindSize -= bytesToCutOff;
				lookbehind.copy(lookbehind, 0, bytesToCutOff, self._lookbehindSize);
				lookbehind.set(data, self._lookbehindSize);
				self._lookbehindSize += len;
				self._bufPos = len;
				return len;
			}
			self._cb(false, lookbehind, 0, self._lookbehindSize, false);
			self._lookbehindSize = 0;
		}
		pos += self._bufPos;
		const firstNeedleChar = needle[0];
		while (pos <= end) {
			const ch = data[pos + lastNeedleCharPos];
			if (ch === lastNeedleChar && data[pos] === firstNeedleChar && memcmp(needle, 0, data, pos, lastNeedleCharPos)) {
				++self.matches;
				if (pos > 0) self._cb(true, data, self._bufPos, pos, true);
				else self._cb(true, void 0, 0, 0, true);
				return self._bufPos = pos + needleLen;
			}
			pos += occ[ch];
		}
		while (pos < len) {
			if (data[pos] !== firstNeedleChar || !memcmp(data, pos, needle, 0, len - pos)) {
				++pos;
				continue;
			}
			data.copy(lookbehind, 0, pos, len);
			self._lookbehindSize = len - pos;
			break;
		}
		if (pos > 0) self._cb(false, data, self._bufPos, pos < len ? pos : len, true);
		self._bufPos = len;
		return len;
	}
	function matchNeedle(self, data, pos, len) {
		const lb = self._lookbehind;
		const lbSize = self._lookbehindSize;
		const needle = self._needle;
		for (let i = 0; i < len; ++i, ++pos) if ((pos < 0 ? lb[lbSize + pos] : data[pos]) !== needle[i]) return false;
		return true;
	}
	module.exports = SBMH;
}));

// node_modules/busboy/lib/types/multipart.js
var require_multipart = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var { Readable, Writable } = __require("stream");
	var StreamSearch = require_sbmh();
	var { basename, convertToUTF8, getDecoder, parseContentType, parseDisposition } = require_utils();
	var BUF_CRLF = Buffer.from("\r\n");
	var BUF_CR = Buffer.from("\r");
	var BUF_DASH = Buffer.from("-");
	function noop() {}
	var MAX_HEADER_PAIRS = 2e3;
	var MAX_HEADER_SIZE = 16384;
	var HPARSER_NAME = 0;
	var HPARSER_PRE_OWS = 1;
	var HPARSER_VALUE = 2;
	var HeaderParser = class {
		constructor(cb) {
			this.header = Object.create(null);
			this.pairCount = 0;
			this.byteCount = 0;
			this.state = HPARSER_NAME;
			this.name = "";
			this.value = "";
			this.crlf = 0;
			this.cb = cb;
		}
		reset() {
			this.header = Object.create(null);
			this.pairCount = 0;
			this.byteCount = 0;
			this.state = HPARSER_NAME;
			this.name = "";
			this.value = "";
			this.crlf = 0;
		}
		push(chunk, pos, end) {
			let start = pos;
			while (pos < end) switch (this.state) {
				case HPARSER_NAME: {
					let done = false;
					for (; pos < end; ++pos) {
						if (this.byteCount === MAX_HEADER_SIZE) return -1;
						++this.byteCount;
						const code = chunk[pos];
						if (TOKEN[code] !== 1) {
							if (code !== 58) return -1;
							this.name += chunk.latin1Slice(start, pos);
							if (this.name.length === 0) return -1;
							++pos;
							done = true;
							this.state = HPARSER_PRE_OWS;
							break;
						}
					}
					if (!done) {
						this.name += chunk.latin1Slice(start, pos);
						break;
					}
				}
				case HPARSER_PRE_OWS: {
					let done = false;
					for (; pos < end; ++pos) {
						if (this.byteCount === MAX_HEADER_SIZE) return -1;
						++this.byteCount;
						const code = chunk[pos];
						if (code !== 32 && code !== 9) {
							start = pos;
							done = true;
							this.state = HPARSER_VALUE;
							break;
						}
					}
					if (!done) break;
				}
				case HPARSER_VALUE: switch (this.crlf) {
					case 0:
						for (; pos < end; ++pos) {
							if (this.byteCount === MAX_HEADER_SIZE) return -1;
							++this.byteCount;
							const code = chunk[pos];
							if (FIELD_VCHAR[code] !== 1) {
								if (code !== 13) return -1;
								++this.crlf;
								break;
							}
						}
						this.value += chunk.latin1Slice(start, pos++);
						break;
					case 1:
						if (this.byteCount === MAX_HEADER_SIZE) return -1;
						++this.byteCount;
						if (chunk[pos++] !== 10) return -1;
						++this.crlf;
						break;
					case 2: {
						if (this.byteCount === MAX_HEADER_SIZE) return -1;
						++this.byteCount;
						const code = chunk[pos];
						if (code === 32 || code === 9) {
							start = pos;
							this.crlf = 0;
						} else {
							if (++this.pairCount < MAX_HEADER_PAIRS) {
								this.name = this.name.toLowerCase();
								if (this.header[this.name] === void 0) this.header[this.name] = [this.value];
								else this.header[this.name].push(this.value);
							}
							if (code === 13) {
								++this.crlf;
								++pos;
							} else {
								start = pos;
								this.crlf = 0;
								this.state = HPARSER_NAME;
								this.name = "";
								this.value = "";
							}
						}
						break;
					}
					case 3: {
						if (this.byteCount === MAX_HEADER_SIZE) return -1;
						++this.byteCount;
						if (chunk[pos++] !== 10) return -1;
						const header = this.header;
						this.reset();
						this.cb(header);
						return pos;
					}
				}
			}
			return pos;
		}
	};
	var FileStream = class extends Readable {
		constructor(opts, owner) {
			super(opts);
			this.truncated = false;
			this._readcb = null;
			this.once("end", () => {
				this._read();
				if (--owner._fileEndsLeft === 0 && owner._finalcb) {
					const cb = owner._finalcb;
					owner._finalcb = null;
					process.nextTick(cb);
				}
			});
		}
		_read(n) {
			const cb = this._readcb;
			if (cb) {
				this._readcb = null;
				cb();
			}
		}
	};
	var ignoreData = {
		push: (chunk, pos) => {},
		destroy: () => {}
	};
	function callAndUnsetCb(self, err) {
		const cb = self._writecb;
		self._writecb = null;
		if (err) self.destroy(err);
		else if (cb) cb();
	}
	function nullDecoder(val, hint) {
		return val;
	}
	var Multipart = class extends Writable {
		constructor(cfg) {
			const streamOpts = {
				autoDestroy: true,
				emitClose: true,
				highWaterMark: typeof cfg.highWaterMark === "number" ? cfg.highWaterMark : void 0
			};
			super(streamOpts);
			if (!cfg.conType.params || typeof cfg.conType.params.boundary !== "string") throw new Error("Multipart: Boundary not found");
			const boundary = cfg.conType.params.boundary;
			const paramDecoder = typeof cfg.defParamCharset === "string" && cfg.defParamCharset ? getDecoder(cfg.defParamCharset) : nullDecoder;
			const defCharset = cfg.defCharset || "utf8";
			const preservePath = cfg.preservePath;
			const fileOpts = {
				autoDestroy: true,
				emitClose: true,
				highWaterMark: typeof cfg.fileHwm === "number" ? cfg.fileHwm : void 0
			};
			const limits = cfg.limits;
			const fieldSizeLimit = limits && typeof limits.fieldSize === "number" ? limits.fieldSize : 1048576;
			const fileSizeLimit = limits && typeof limits.fileSize === "number" ? limits.fileSize : Infinity;
			const filesLimit = limits && typeof limits.files === "number" ? limits.files : Infinity;
			const fieldsLimit = limits && typeof limits.fields === "number" ? limits.fields : Infinity;
			const partsLimit = limits && typeof limits.parts === "number" ? limits.parts : Infinity;
			let parts = -1;
			let fields = 0;
			let files = 0;
			let skipPart = false;
			this._fileEndsLeft = 0;
			this._fileStream = void 0;
			this._complete = false;
			let fileSize = 0;
			let field;
			let fieldSize = 0;
			let partCharset;
			let partEncoding;
			let partType;
			let partName;
			let partTruncated = false;
			let hitFilesLimit = false;
			let hitFieldsLimit = false;
			this._hparser = null;
			const hparser = new HeaderParser((header) => {
				this._hparser = null;
				skipPart = false;
				partType = "text/plain";
				partCharset = defCharset;
				partEncoding = "7bit";
				partName = void 0;
				partTruncated = false;
				let filename;
				if (!header["content-disposition"]) {
					skipPart = true;
					return;
				}
				const disp = parseDisposition(header["content-disposition"][0], paramDecoder);
				if (!disp || disp.type !== "form-data") {
					skipPart = true;
					return;
				}
				if (disp.params) {
					if (disp.params.name) partName = disp.params.name;
					if (disp.params["filename*"]) filename = disp.params["filename*"];
					else if (disp.params.filename) filename = disp.params.filename;
					if (filename !== void 0 && !preservePath) filename = basename(filename);
				}
				if (header["content-type"]) {
					const conType = parseContentType(header["content-type"][0]);
					if (conType) {
						partType = `${conType.type}/${conType.subtype}`;
						if (conType.params && typeof conType.params.charset === "string") partCharset = conType.params.charset.toLowerCase();
					}
				}
				if (header["content-transfer-encoding"]) partEncoding = header["content-transfer-encoding"][0].toLowerCase();
				if (partType === "application/octet-stream" || filename !== void 0) {
					if (files === filesLimit) {
						if (!hitFilesLimit) {
							hitFilesLimit = true;
							this.emit("filesLimit");
						}
						skipPart = true;
						return;
					}
					++files;
					if (this.listenerCount("file") === 0) {
						skipPart = true;
						return;
					}
					fileSize = 0;
					this._fileStream = new FileStream(fileOpts, this);
					++this._fileEndsLeft;
					this.emit("file", partName, this._fileStream, {
						filename,
						encoding: partEncoding,
						mimeType: partType
					});
				} else {
					if (fields === fieldsLimit) {
						if (!hitFieldsLimit) {
							hitFieldsLimit = true;
							this.emit("fieldsLimit");
						}
						skipPart = true;
						return;
					}
					++fields;
					if (this.listenerCount("field") === 0) {
						skipPart = true;
						return;
					}
					field = [];
					fieldSize = 0;
				}
			});
			let matchPostBoundary = 0;
			const ssCb = (isMatch, data, start, end, isDataSafe) => {
				retrydata: while (data) {
					if (this._hparser !== null) {
						const ret = this._hparser.push(data, start, end);
						if (ret === -1) {
							this._hparser = null;
							hparser.reset();
							this.emit("error", /* @__PURE__ */ new Error("Malformed part header"));
							break;
						}
						start = ret;
					}
					if (start === end) break;
					if (matchPostBoundary !== 0) {
						if (matchPostBoundary === 1) {
							switch (data[start]) {
								case 45:
									matchPostBoundary = 2;
									++start;
									break;
								case 13:
									matchPostBoundary = 3;
									++start;
									break;
								default: matchPostBoundary = 0;
							}
							if (start === end) return;
						}
						if (matchPostBoundary === 2) {
							matchPostBoundary = 0;
							if (data[start] === 45) {
								this._complete = true;
								this._bparser = ignoreData;
								return;
							}
							const writecb = this._writecb;
							this._writecb = noop;
							ssCb(false, BUF_DASH, 0, 1, false);
							this._writecb = writecb;
						} else if (matchPostBoundary === 3) {
							matchPostBoundary = 0;
							if (data[start] === 10) {
								++start;
								if (parts >= partsLimit) break;
								this._hparser = hparser;
								if (start === end) break;
								continue retrydata;
							} else {
								const writecb = this._writecb;
								this._writecb = noop;
								ssCb(false, BUF_CR, 0, 1, false);
								this._writecb = writecb;
							}
						}
					}
					if (!skipPart) {
						if (this._fileStream) {
							let chunk;
							const actualLen = Math.min(end - start, fileSizeLimit - fileSize);
							if (!isDataSafe) {
								chunk = Buffer.allocUnsafe(actualLen);
								data.copy(chunk, 0, start, start + actualLen);
							} else chunk = data.slice(start, start + actualLen);
							fileSize += chunk.length;
							if (fileSize === fileSizeLimit) {
								if (chunk.length > 0) this._fileStream.push(chunk);
								this._fileStream.emit("limit");
								this._fileStream.truncated = true;
								skipPart = true;
							} else if (!this._fileStream.push(chunk)) {
								if (this._writecb) this._fileStream._readcb = this._writecb;
								this._writecb = null;
							}
						} else if (field !== void 0) {
							let chunk;
							const actualLen = Math.min(end - start, fieldSizeLimit - fieldSize);
							if (!isDataSafe) {
								chunk = Buffer.allocUnsafe(actualLen);
								data.copy(chunk, 0, start, start + actualLen);
							} else chunk = data.slice(start, start + actualLen);
							fieldSize += actualLen;
							field.push(chunk);
							if (fieldSize === fieldSizeLimit) {
								skipPart = true;
								partTruncated = true;
							}
						}
					}
					break;
				}
				if (isMatch) {
					matchPostBoundary = 1;
					if (this._fileStream) {
						this._fileStream.push(null);
						this._fileStream = null;
					} else if (field !== void 0) {
						let data;
						switch (field.length) {
							case 0:
								data = "";
								break;
							case 1:
								data = convertToUTF8(field[0], partCharset, 0);
								break;
							default: data = convertToUTF8(Buffer.concat(field, fieldSize), partCharset, 0);
						}
						field = void 0;
						fieldSize = 0;
						this.emit("field", partName, data, {
							nameTruncated: false,
							valueTruncated: partTruncated,
							encoding: partEncoding,
							mimeType: partType
						});
					}
					if (++parts === partsLimit) this.emit("partsLimit");
				}
			};
			this._bparser = new StreamSearch(`\r\n--${boundary}`, ssCb);
			this._writecb = null;
			this._finalcb = null;
			this.write(BUF_CRLF);
		}
		static detect(conType) {
			return conType.type === "multipart" && conType.subtype === "form-data";
		}
		_write(chunk, enc, cb) {
			this._writecb = cb;
			this._bparser.push(chunk, 0);
			if (this._writecb) callAndUnsetCb(this);
		}
		_destroy(err, cb) {
			this._hparser = null;
			this._bparser = ignoreData;
			if (!err) err = checkEndState(this);
			const fileStream = this._fileStream;
			if (fileStream) {
				this._fileStream = null;
				fileStream.destroy(err);
			}
			cb(err);
		}
		_final(cb) {
			this._bparser.destroy();
			if (!this._complete) return cb(/* @__PURE__ */ new Error("Unexpected end of form"));
			if (this._fileEndsLeft) this._finalcb = finalcb.bind(null, this, cb);
			else finalcb(this, cb);
		}
	};
	function finalcb(self, cb, err) {
		if (err) return cb(err);
		err = checkEndState(self);
		cb(err);
	}
	function checkEndState(self) {
		if (self._hparser) return /* @__PURE__ */ new Error("Malformed part header");
		const fileStream = self._fileStream;
		if (fileStream) {
			self._fileStream = null;
			fileStream.destroy(/* @__PURE__ */ new Error("Unexpected end of file"));
		}
		if (!self._complete) return /* @__PURE__ */ new Error("Unexpected end of form");
	}
	var TOKEN = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	var FIELD_VCHAR = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1
	];
	module.exports = Multipart;
}));

// node_modules/busboy/lib/types/urlencoded.js
var require_urlencoded = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var { Writable } = __require("stream");
	var { getDecoder } = require_utils();
	var URLEncoded = class extends Writable {
		constructor(cfg) {
			const streamOpts = {
				autoDestroy: true,
				emitClose: true,
				highWaterMark: typeof cfg.highWaterMark === "number" ? cfg.highWaterMark : void 0
			};
			super(streamOpts);
			let charset = cfg.defCharset || "utf8";
			if (cfg.conType.params && typeof cfg.conType.params.charset === "string") charset = cfg.conType.params.charset;
			this.charset = charset;
			const limits = cfg.limits;
			this.fieldSizeLimit = limits && typeof limits.fieldSize === "number" ? limits.fieldSize : 1048576;
			this.fieldsLimit = limits && typeof limits.fields === "number" ? limits.fields : Infinity;
			this.fieldNameSizeLimit = limits && typeof limits.fieldNameSize === "number" ? limits.fieldNameSize : 100;
			this._inKey = true;
			this._keyTrunc = false;
			this._valTrunc = false;
			this._bytesKey = 0;
			this._bytesVal = 0;
			this._fields = 0;
			this._key = "";
			this._val = "";
			this._byte = -2;
			this._lastPos = 0;
			this._encode = 0;
			this._decoder = getDecoder(charset);
		}
		static detect(conType) {
			return conType.type === "application" && conType.subtype === "x-www-form-urlencoded";
		}
		_write(chunk, enc, cb) {
			if (this._fields >= this.fieldsLimit) return cb();
			let i = 0;
			const len = chunk.length;
			this._lastPos = 0;
			if (this._byte !== -2) {
				i = readPctEnc(this, chunk, i, len);
				if (i === -1) return cb(/* @__PURE__ */ new Error("Malformed urlencoded form"));
				if (i >= len) return cb();
				if (this._inKey) ++this._bytesKey;
				else ++this._bytesVal;
			}
			main: while (i < len) if (this._inKey) {
				i = skipKeyBytes(this, chunk, i, len);
				while (i < len) {
					switch (chunk[i]) {
						case 61:
							if (this._lastPos < i) this._key += chunk.latin1Slice(this._lastPos, i);
							this._lastPos = ++i;
							this._key = this._decoder(this._key, this._encode);
							this._encode = 0;
							this._inKey = false;
							continue main;
						case 38:
							if (this._lastPos < i) this._key += chunk.latin1Slice(this._lastPos, i);
							this._lastPos = ++i;
							this._key = this._decoder(this._key, this._encode);
							this._encode = 0;
							if (this._bytesKey > 0) this.emit("field", this._key, "", {
								nameTruncated: this._keyTrunc,
								valueTruncated: false,
								encoding: this.charset,
								mimeType: "text/plain"
							});
							this._key = "";
							this._val = "";
							this._keyTrunc = false;
							this._valTrunc = false;
							this._bytesKey = 0;
							this._bytesVal = 0;
							if (++this._fields >= this.fieldsLimit) {
								this.emit("fieldsLimit");
								return cb();
							}
							continue;
						case 43:
							if (this._lastPos < i) this._key += chunk.latin1Slice(this._lastPos, i);
							this._key += " ";
							this._lastPos = i + 1;
							break;
						case 37:
							if (this._encode === 0) this._encode = 1;
							if (this._lastPos < i) this._key += chunk.latin1Slice(this._lastPos, i);
							this._lastPos = i + 1;
							this._byte = -1;
							i = readPctEnc(this, chunk, i + 1, len);
							if (i === -1) return cb(/* @__PURE__ */ new Error("Malformed urlencoded form"));
							if (i >= len) return cb();
							++this._bytesKey;
							i = skipKeyBytes(this, chunk, i, len);
							continue;
					}
					++i;
					++this._bytesKey;
					i = skipKeyBytes(this, chunk, i, len);
				}
				if (this._lastPos < i) this._key += chunk.latin1Slice(this._lastPos, i);
			} else {
				i = skipValBytes(this, chunk, i, len);
				while (i < len) {
					switch (chunk[i]) {
						case 38:
							if (this._lastPos < i) this._val += chunk.latin1Slice(this._lastPos, i);
							this._lastPos = ++i;
							this._inKey = true;
							this._val = this._decoder(this._val, this._encode);
							this._encode = 0;
							if (this._bytesKey > 0 || this._bytesVal > 0) this.emit("field", this._key, this._val, {
								nameTruncated: this._keyTrunc,
								valueTruncated: this._valTrunc,
								encoding: this.charset,
								mimeType: "text/plain"
							});
							this._key = "";
							this._val = "";
							this._keyTrunc = false;
							this._valTrunc = false;
							this._bytesKey = 0;
							this._bytesVal = 0;
							if (++this._fields >= this.fieldsLimit) {
								this.emit("fieldsLimit");
								return cb();
							}
							continue main;
						case 43:
							if (this._lastPos < i) this._val += chunk.latin1Slice(this._lastPos, i);
							this._val += " ";
							this._lastPos = i + 1;
							break;
						case 37:
							if (this._encode === 0) this._encode = 1;
							if (this._lastPos < i) this._val += chunk.latin1Slice(this._lastPos, i);
							this._lastPos = i + 1;
							this._byte = -1;
							i = readPctEnc(this, chunk, i + 1, len);
							if (i === -1) return cb(/* @__PURE__ */ new Error("Malformed urlencoded form"));
							if (i >= len) return cb();
							++this._bytesVal;
							i = skipValBytes(this, chunk, i, len);
							continue;
					}
					++i;
					++this._bytesVal;
					i = skipValBytes(this, chunk, i, len);
				}
				if (this._lastPos < i) this._val += chunk.latin1Slice(this._lastPos, i);
			}
			cb();
		}
		_final(cb) {
			if (this._byte !== -2) return cb(/* @__PURE__ */ new Error("Malformed urlencoded form"));
			if (!this._inKey || this._bytesKey > 0 || this._bytesVal > 0) {
				if (this._inKey) this._key = this._decoder(this._key, this._encode);
				else this._val = this._decoder(this._val, this._encode);
				this.emit("field", this._key, this._val, {
					nameTruncated: this._keyTrunc,
					valueTruncated: this._valTrunc,
					encoding: this.charset,
					mimeType: "text/plain"
				});
			}
			cb();
		}
	};
	function readPctEnc(self, chunk, pos, len) {
		if (pos >= len) return len;
		if (self._byte === -1) {
			const hexUpper = HEX_VALUES[chunk[pos++]];
			if (hexUpper === -1) return -1;
			if (hexUpper >= 8) self._encode = 2;
			if (pos < len) {
				const hexLower = HEX_VALUES[chunk[pos++]];
				if (hexLower === -1) return -1;
				if (self._inKey) self._key += String.fromCharCode((hexUpper << 4) + hexLower);
				else self._val += String.fromCharCode((hexUpper << 4) + hexLower);
				self._byte = -2;
				self._lastPos = pos;
			} else self._byte = hexUpper;
		} else {
			const hexLower = HEX_VALUES[chunk[pos++]];
			if (hexLower === -1) return -1;
			if (self._inKey) self._key += String.fromCharCode((self._byte << 4) + hexLower);
			else self._val += String.fromCharCode((self._byte << 4) + hexLower);
			self._byte = -2;
			self._lastPos = pos;
		}
		return pos;
	}
	function skipKeyBytes(self, chunk, pos, len) {
		if (self._bytesKey > self.fieldNameSizeLimit) {
			if (!self._keyTrunc) {
				if (self._lastPos < pos) self._key += chunk.latin1Slice(self._lastPos, pos - 1);
			}
			self._keyTrunc = true;
			for (; pos < len; ++pos) {
				const code = chunk[pos];
				if (code === 61 || code === 38) break;
				++self._bytesKey;
			}
			self._lastPos = pos;
		}
		return pos;
	}
	function skipValBytes(self, chunk, pos, len) {
		if (self._bytesVal > self.fieldSizeLimit) {
			if (!self._valTrunc) {
				if (self._lastPos < pos) self._val += chunk.latin1Slice(self._lastPos, pos - 1);
			}
			self._valTrunc = true;
			for (; pos < len; ++pos) {
				if (chunk[pos] === 38) break;
				++self._bytesVal;
			}
			self._lastPos = pos;
		}
		return pos;
	}
	var HEX_VALUES = [
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		10,
		11,
		12,
		13,
		14,
		15,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		10,
		11,
		12,
		13,
		14,
		15,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1,
		-1
	];
	module.exports = URLEncoded;
}));

// node_modules/busboy/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var { parseContentType } = require_utils();
	function getInstance(cfg) {
		const headers = cfg.headers;
		const conType = parseContentType(headers["content-type"]);
		if (!conType) throw new Error("Malformed content type");
		for (const type of TYPES) {
			if (!type.detect(conType)) continue;
			const instanceCfg = {
				limits: cfg.limits,
				headers,
				conType,
				highWaterMark: void 0,
				fileHwm: void 0,
				defCharset: void 0,
				defParamCharset: void 0,
				preservePath: false
			};
			if (cfg.highWaterMark) instanceCfg.highWaterMark = cfg.highWaterMark;
			if (cfg.fileHwm) instanceCfg.fileHwm = cfg.fileHwm;
			instanceCfg.defCharset = cfg.defCharset;
			instanceCfg.defParamCharset = cfg.defParamCharset;
			instanceCfg.preservePath = cfg.preservePath;
			return new type(instanceCfg);
		}
		throw new Error(`Unsupported content type: ${headers["content-type"]}`);
	}
	var TYPES = [require_multipart(), require_urlencoded()].filter(function(typemod) {
		return typeof typemod.detect === "function";
	});
	module.exports = (cfg) => {
		if (typeof cfg !== "object" || cfg === null) cfg = {};
		if (typeof cfg.headers !== "object" || cfg.headers === null || typeof cfg.headers["content-type"] !== "string") throw new Error("Missing Content-Type");
		return getInstance(cfg);
	};
}));

// src/sandbox/multipart.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
async function readFilePart(exchange, limit) {
	const seen = {};
	const complain = (message) => {
		seen.fault ??= message;
	};
	const form = openForm(exchange, limit);
	form.on("partsLimit", () => complain("the form has more than one part"));
	form.on("field", (name) => complain(`the part "${name}" carries no filename`));
	form.on("file", (field, stream, info) => {
		stream.on("limit", () => {
			seen.tooLarge = true;
		});
		stream.on("error", () => {});
		if (seen.part !== void 0) complain("the form has more than one part");
		if (field !== "file") complain(`the form field must be named "file", not "${field ?? ""}"`);
		if (!info.filename) complain("the part \"file\" carries no filename");
		const collect = collectBytes(stream, exchange.house.store.keepBytes);
		seen.part = () => ({
			field: field ?? "",
			fileName: info.filename ?? "",
			type: info.mimeType,
			...collect()
		});
	});
	try {
		await pipeline(bodyOf(exchange), form);
	} catch (error) {
		if (exchange.request.destroyed && !exchange.request.complete) throw error;
		refuseArgument(`the multipart body is malformed: ${error.message}`);
	}
	if (seen.fault !== void 0) refuseArgument(seen.fault);
	if (seen.part === void 0) refuseArgument("the form has no part named \"file\"");
	if (seen.tooLarge) refuse(413, GRPC.OUT_OF_RANGE, `the file is larger than ${limit} bytes`);
	return seen.part();
}
function openForm({ request }, limit) {
	try {
		return (0, import_lib.default)({
			headers: request.headers,
			preservePath: true,
			defParamCharset: "utf8",
			limits: {
				parts: 2,
				fieldSize: 1024,
				headerPairs: 50,
				fileSize: limit + 1
			}
		});
	} catch (error) {
		refuseArgument(`the multipart body is malformed: ${error.message}`);
	}
}
function collectBytes(stream, keepBytes) {
	const hash = createHash("sha256");
	const chunks = [];
	let head = Buffer.alloc(0);
	let size = 0;
	stream.on("data", (chunk) => {
		if (head.length < 1032) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
		hash.update(chunk);
		size += chunk.length;
		if (keepBytes) chunks.push(chunk);
	});
	return () => ({
		size,
		sha256: hash.digest("hex"),
		head,
		content: keepBytes ? Buffer.concat(chunks) : null
	});
}

// src/sandbox/uploads.ts
async function answerUpload(exchange) {
	const { settings, store, uploadTokens } = exchange.house;
	const mediaType = requireMediaType(exchange.parameters[0] ?? "");
	const token = bearerToken(exchange);
	if (token === null) refuse(401, GRPC.UNAUTHENTICATED, "Authorization: Bearer with an upload token is missing");
	const length = exchange.request.headers["content-length"];
	if (length === void 0) refuse(411, GRPC.INVALID_ARGUMENT, "Content-Length is required");
	if (contentTypeOf(exchange.request) !== "multipart/form-data") refuse(415, GRPC.INVALID_ARGUMENT, "Content-Type must be multipart/form-data");
	if (!uploadTokens.spend(token)) refuse(401, GRPC.UNAUTHENTICATED, "the upload token is not known, has expired or has been used");
	const part = await readFilePart(exchange, sizeLimit(mediaType));
	const extension = extensionOf(part.fileName);
	const allowed = allowedExtensions(mediaType);
	if (!allowed.includes(extension)) refuseArgument(`"${extension}" is no format of ${mediaType}; allowed are ${allowed.join(", ")}`);
	if (part.size === 0) refuseArgument("the file is empty");
	if (!contentAgrees(mediaType, extension, part.head)) refuseArgument(`the content is not what a file named .${extension} holds`);
	const media_token = randomUUID();
	store.addUpload({
		media_token,
		media_type: mediaType,
		file_name: part.fileName,
		part_type: part.type,
		size: part.size,
		sha256: part.sha256,
		content_length: Number(length),
		field: part.field,
		at: settings.now()
	}, part.content);
	return jsonAnswer(200, {
		id: media_token,
		status: "ok"
	});
}
function requireMediaType(value) {
	const mediaType = MEDIA_TYPES.find((known) => known === value);
	if (mediaType === void 0) refuseArgument(`media_type must be one of ${MEDIA_TYPES.join(", ")}`);
	return mediaType;
}

// src/sandbox/router.ts
var ENDPOINTS = [
	{
		method: "POST",
		path: /^\/experimental\/open-platform\/chat\/upload$/,
		step: "upload_token",
		answer: answerUploadToken
	},
	{
		method: "POST",
		path: /^\/v1\/open-platform\/chat\/bot\/conversations\/([^/]+)\/messages$/,
		step: "message",
		recipient: "bot",
		answer: answerBotMessage
	},
	{
		method: "POST",
		path: /^\/v1\/open-platform\/chat\/bot\/users\/([^/]+)\/messages$/,
		step: "message",
		recipient: "user",
		answer: answerUserMessage
	},
	{
		method: "POST",
		path: /^\/v2\/open-platform\/conversations\/([^/]+)\/messages$/,
		step: "message",
		recipient: "post",
		answer: answerPostMessage
	},
	{
		method: "POST",
		path: /^\/upload\/([^/]+)$/,
		step: "upload",
		answer: answerUpload
	},
	{
		method: "POST",
		path: /^\/oauth2\/token$/,
		step: "refresh",
		answer: answerRefresh
	}
];
function findRoute(method, target) {
	const path = target.split("?", 1)[0] ?? "";
	for (const endpoint of ENDPOINTS) {
		const match = endpoint.path.exec(path);
		if (match === null) continue;
		if (method !== endpoint.method) {
			const allow = { allow: endpoint.method };
			return other(() => refuse(405, GRPC.UNIMPLEMENTED, `only ${endpoint.method} is allowed`, allow));
		}
		const parameters = decode(match.slice(1));
		if (parameters === null) return other(() => refuseArgument("the path is not well percent-encoded"));
		const { step, answer, recipient } = endpoint;
		if (recipient === void 0) return {
			step,
			parameters,
			answer
		};
		return {
			step,
			parameters,
			answer,
			recipient: `${recipient}:${parameters[0]}`
		};
	}
	return other(() => refuse(404, GRPC.NOT_FOUND, "there is no such endpoint"));
}
function other(complain) {
	return {
		step: "other",
		parameters: [],
		answer: async () => complain()
	};
}
function decode(segments) {
	try {
		return segments.map((segment) => decodeURIComponent(segment));
	} catch {
		return null;
	}
}

// src/sandbox/server.ts
function isOwn({ method, url = "" }) {
	return /^\/_sandbox([/?]|$)/.test(url) || (method === "GET" || method === "HEAD") && /^\/(\?|$)/.test(url);
}
function createHttpServer(house, faults, control, watch) {
	const connections = /* @__PURE__ */ new WeakMap();
	let connectionCount = 0;
	let requestCount = 0;
	function connectionNumber(socket) {
		const known = connections.get(socket);
		if (known !== void 0) return known;
		connectionCount += 1;
		connections.set(socket, connectionCount);
		return connectionCount;
	}
	function log(request, route) {
		requestCount += 1;
		return {
			id: requestCount,
			step: route.step,
			method: request.method ?? "",
			path: request.url ?? "",
			status: null,
			at: house.settings.now(),
			duration_ms: null,
			...route.recipient === void 0 ? {} : { recipient: route.recipient },
			headers: request.headers,
			raw_headers: request.rawHeaders,
			body: null,
			body_bytes: 0,
			connection: connectionNumber(request.socket),
			took_effect: false
		};
	}
	async function handle(request, response) {
		const route = findRoute(request.method ?? "", request.url ?? "");
		const entry = log(request, route);
		const effect = faults.take(route.step, route.recipient);
		if (effect !== null) entry.fault = effect.kind;
		house.store.addRequest(entry);
		const begun = performance.now();
		const { socket } = request;
		watch().begin(socket);
		response.once("close", () => {
			entry.duration_ms = Math.round((performance.now() - begun) * 1e3) / 1e3;
			watch().end(socket);
			house.store.emit({
				type: "request",
				request: entry
			});
		});
		const pace = route.step === "upload" ? house.settings.uploadBytesPerSecond : 0;
		const { parameters } = route;
		const exchange = {
			house,
			request,
			response,
			entry,
			parameters,
			pace,
			text: null
		};
		try {
			await serve(exchange, route, effect);
		} catch (error) {
			if (socket.destroyed || house.closing.aborted) return;
			const message = `the sandbox failed: ${error.message}`;
			if (response.headersSent) socket.destroy();
			else await giveAnswer(exchange, errorAnswer(500, GRPC.INTERNAL, message), { whole: false });
		}
	}
	const server = http.createServer({
		keepAliveTimeout: 6e4,
		requestTimeout: 0,
		headersTimeout: 0
	}, (request, response) => {
		request.on("error", () => {});
		response.on("error", () => {});
		(isOwn(request) ? control(request, response) : handle(request, response)).catch(() => request.socket.destroy());
	});
	server.on("clientError", (error, socket) => {
		if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
		const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
		const body = errorAnswer(400, GRPC.INVALID_ARGUMENT, "this is not HTTP").body;
		socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
	});
	return server;
}

// src/sandbox/sandbox.ts
async function startSandbox(options = {}) {
	const settings = resolveOptions(options);
	const store = createStore(settings);
	const faults = createFaults();
	const closing = new AbortController();
	const house = {
		settings,
		store,
		uploadTokens: createUploadTokens(settings),
		oauth: createOauth(settings),
		rateLimiter: createRateLimiter(settings),
		closing: closing.signal
	};
	const sandbox = {
		state: () => structuredClone({
			...record(),
			faults: faults.list()
		}),
		chats: () => structuredClone(store.chats()),
		uploads: () => structuredClone(store.uploads()),
		requests: () => structuredClone(store.requests()),
		fault(fault) {
			const rule = parseFault(fault);
			if (rule.effect.kind === "refuse") listener.refuse(rule.effect);
			else faults.add(rule);
			store.emit({
				type: "faults",
				faults: faults.list()
			});
		},
		clearFaults() {
			faults.clear();
			listener.stopRefusing();
			store.emit({
				type: "faults",
				faults: []
			});
		},
		on: (listener) => store.on((event) => listener(structuredClone(event)))
	};
	const record = () => ({
		chats: store.chats(),
		uploads: store.uploads(),
		requests: store.requests()
	});
	const server = createHttpServer(house, faults, createControl(sandbox, store), () => listener);
	const listener = createListener(server, settings.connectMs);
	const port = await listener.listen(settings.port, settings.host);
	for (const fault of settings.faults) sandbox.fault(fault);
	const host = settings.host === "::1" ? "[::1]" : settings.host;
	return {
		...sandbox,
		url: `http://${host}:${port}`,
		port,
		async close() {
			closing.abort();
			await listener.close();
		}
	};
}

// src/cli/sandbox.ts
async function serveSandbox(options) {
	const sandbox = await startSandbox({ port: options.port }).catch((error) => {
		if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
		const why = error.code === "EACCES" ? "may not be used" : "is in use";
		process.stderr.write(`Error: port ${options.port} ${why}. Give another one, or none for any that is free.\n`);
		process.exitCode = 1;
		return null;
	});
	if (sandbox === null) return;
	const { url, port } = sandbox;
	process.stdout.write(options.json ? `${JSON.stringify({
		url,
		port
	})}\n` : howTo(url));
	await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
	await sandbox.close();
}
function howTo(url) {
	const bases = `--api-url ${url} --upload-url ${url} --oauth-url ${url}`;
	return `The sandbox stands in for Divar at ${url} until you press Ctrl-C. Nothing leaves this machine.

In another terminal:

  export DIVAR_API_KEY=sandbox-key DIVAR_ACCESS_TOKEN=sandbox-access-token
  ${ownName()} post ${bases} \\
    --conversation-id demo --message '\u0633\u0644\u0627\u0645 {{date_fa}}'

Files to send go behind it. What has arrived: ${url} in a browser, or ${url}/_sandbox/chats as JSON
`;
}
function ownName() {
	const script = process.argv[1] ?? "";
	return basename(script) === "divar-chat-media" ? "divar-chat-media" : `node ${script}`;
}

export { serveSandbox };