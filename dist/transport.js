import { r as __toESM } from "./rolldown-runtime.js";
import { n as require_env_http_proxy_agent, r as require_dispatcher, t as require_api_connect } from "./undici.js";
import { F as formatSpan, _ as readProxies, g as proxyFor } from "./common.js";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFile } from "node:fs/promises";

// src/kenar/http/progress.ts
var import_dispatcher = /* @__PURE__ */ __toESM(require_dispatcher(), 1);
var import_env_http_proxy_agent = /* @__PURE__ */ __toESM(require_env_http_proxy_agent(), 1);
var import_api_connect = /* @__PURE__ */ __toESM(require_api_connect(), 1);
var StalledError = class extends Error {
	name = "StalledError";
	constructor(milliseconds) {
		super(`nothing moved for ${formatSpan(milliseconds)}`);
	}
};
var LOOKS = 4;
function watchProgress(timeoutMs, giveUp, bytesInSystem = async () => null) {
	const begun = performance.now();
	let lastMove = begun;
	let deadline = begun + timeoutMs;
	let handedOver = false;
	let inSystem = null;
	let stopped = false;
	const allow = (milliseconds) => {
		lastMove = performance.now();
		deadline = lastMove + milliseconds;
	};
	const sending = () => allow(timeoutMs + (handedOver ? performance.now() - begun : 0));
	const look = async () => {
		const now = await bytesInSystem();
		if (stopped) return;
		if (now !== null && inSystem !== null && now < inSystem) sending();
		inSystem = now;
		const left = deadline - performance.now();
		if (left <= 0) giveUp(new StalledError(performance.now() - lastMove));
		else wait(left);
	};
	const wait = (left) => {
		timer = setTimeout(look, Math.min(Math.ceil(left), timeoutMs / LOOKS));
	};
	let timer;
	wait(timeoutMs);
	return {
		moved: () => allow(timeoutMs),
		sent() {
			handedOver = true;
			sending();
		},
		stop() {
			stopped = true;
			clearTimeout(timer);
		}
	};
}

// src/kenar/http/send-queue.ts
var SEND_HEADERS = "undici:client:sendHeaders";
function onNextConnection(use) {
	const listener = (message) => {
		stop();
		const { socket } = message;
		const { localPort, remotePort } = socket;
		if (localPort !== void 0 && remotePort !== void 0) use({
			localPort,
			remotePort
		});
	};
	const stop = () => void unsubscribe(SEND_HEADERS, listener);
	subscribe(SEND_HEADERS, listener);
	return stop;
}
var TABLES = ["/proc/self/net/tcp", "/proc/self/net/tcp6"];
async function bytesInSystem({ localPort, remotePort }) {
	const line = new RegExp(`^ *\\d+: [0-9A-F]+:${hex(localPort)} [0-9A-F]+:${hex(remotePort)} [0-9A-F]{2} ([0-9A-F]{8}):`, "m");
	for (const table of TABLES) {
		const found = line.exec(await readFile(table, "latin1").catch(() => ""))?.[1];
		if (found !== void 0) return Number.parseInt(found, 16);
	}
	return null;
}
function hex(port) {
	return port.toString(16).toUpperCase().padStart(4, "0");
}

// src/kenar/http/transport.ts
var MAX_ANSWER_BYTES = 1048576;
var MAX_TIMEOUTS = 10;
var KEEP_ALIVE_MS = 4e3;
import_dispatcher.default.prototype.connect = import_api_connect.default;
function openTransport(options) {
	const timeoutMs = options.timeoutSeconds * 1e3;
	const proxies = readProxies(process.env);
	const dispatcher = new import_env_http_proxy_agent.default({
		httpProxy: "",
		httpsProxy: proxies.proxy?.url ?? "",
		noProxy: proxies.noProxy,
		connect: { timeout: timeoutMs },
		connectTimeout: timeoutMs,
		headersTimeout: 0,
		bodyTimeout: 0,
		keepAliveTimeout: KEEP_ALIVE_MS,
		keepAliveMaxTimeout: KEEP_ALIVE_MS,
		allowH2: false
	});
	return {
		request: (request) => dispatch(dispatcher, request, {
			timeoutMs,
			proxies
		}),
		close: () => dispatcher.destroy()
	};
}
function dispatch(dispatcher, request, { timeoutMs, proxies }) {
	const url = new URL(request.url);
	return new Promise((resolve) => {
		const chunks = [];
		let received = 0;
		let answerBegun = 0;
		let answer = null;
		let controller = null;
		let failure = null;
		let settled = false;
		const giveUp = (reason) => {
			failure ??= reason;
			if (controller) controller.abort(reason);
			else settle();
		};
		const isLarge = typeof request.body !== "string";
		let ports = null;
		let stopListening = () => {};
		const progress = watchProgress(timeoutMs, giveUp, isLarge ? async () => ports ? bytesInSystem(ports) : null : void 0);
		const onAbort = () => giveUp(asError(request.signal?.reason));
		const settle = () => {
			if (settled) return;
			settled = true;
			progress.stop();
			stopListening();
			request.signal?.removeEventListener("abort", onAbort);
			const cause = failure ?? /* @__PURE__ */ new Error("the connection was closed");
			if (answer) resolve({
				kind: "answer",
				...answer,
				body: Buffer.concat(chunks).toString("utf8")
			});
			else resolve({
				kind: controller ? "no_response" : "connect_failed",
				cause,
				proxy: proxyFor(url, proxies)
			});
		};
		request.signal?.addEventListener("abort", onAbort);
		if (request.signal?.aborted) return onAbort();
		dispatcher.dispatch({
			origin: url.origin,
			path: url.pathname + url.search,
			method: request.method ?? "POST",
			headers: {
				...request.headers,
				"user-agent": "divar-chat-media"
			},
			body: request.body
		}, {
			onRequestStart(started) {
				if (settled) return started.abort(failure ?? /* @__PURE__ */ new Error("given up"));
				controller = started;
				progress.moved();
				if (!isLarge) return;
				stopListening = onNextConnection((found) => {
					ports = found;
				});
			},
			onBodySent: () => progress.moved(),
			onRequestSent: () => progress.sent(),
			onResponseStart(_controller, status, headers) {
				if (status < 200) return;
				answer = {
					status,
					headers
				};
				answerBegun = performance.now();
				progress.moved();
			},
			onResponseData(current, chunk) {
				if (performance.now() - answerBegun < MAX_TIMEOUTS * timeoutMs) progress.moved();
				received += chunk.length;
				if (received <= MAX_ANSWER_BYTES) chunks.push(chunk);
				else current.abort(/* @__PURE__ */ new Error("the answer is too long"));
			},
			onResponseEnd: settle,
			onResponseError(_controller, error) {
				failure ??= error;
				settle();
			}
		});
	});
}
function asError(reason) {
	return reason instanceof Error ? reason : new Error(String(reason));
}

export { openTransport as t };