import { S as string, T as variant, a as integer, c as minValue, d as number, f as object, g as pipe, h as picklist, m as parse$1, o as literal, v as regex } from "./valibot.js";
import { mkdir, open, truncate } from "node:fs/promises";
import { dirname } from "node:path";
import { constants } from "node:fs";

// src/delivery/receipt-event.ts
var LINE_START = "{\"divar_chat_media\":1,";
var item = object({
	kind: picklist([
		"text",
		"token",
		"file"
	]),
	sha256: pipe(string(), regex(/^[0-9a-f]{64}$/)),
	name: string(),
	place: pipe(number(), integer(), minValue(0))
});
var common = {
	divar_chat_media: literal(1),
	at: string(),
	scope: string(),
	item
};
var ReceiptEvent = variant("event", [object({
	...common,
	event: literal("uploaded"),
	media_token: pipe(string(), regex(/^[\x21-\x7E]+$/))
}), object({
	...common,
	event: picklist([
		"asked",
		"sent",
		"refused",
		"unknown"
	]),
	recipient: string()
})]);
var ReceiptError = class extends Error {
	name = "ReceiptError";
};
function formatEvent(event) {
	const { divar_chat_media, ...rest } = event;
	return `${JSON.stringify({
		divar_chat_media,
		...rest
	})}\n`;
}
function parseEvents(bytes) {
	const events = [];
	let start = 0;
	while (start < bytes.length) {
		const found = bytes.indexOf(10, start);
		const end = found === -1 ? bytes.length : found;
		const line = bytes.subarray(start, end);
		try {
			events.push(parseLine(decode(line)));
		} catch (error) {
			if (!(events.length > 0 || found === -1 && line.indexOf(OURS) === 0)) throw new ReceiptError(NOT_A_RECEIPT, { cause: error });
			if (end + 1 >= bytes.length && isTorn(line, found !== -1)) break;
			throw new ReceiptError(damaged(events.length + 1), { cause: error });
		}
		start = end + 1;
	}
	const lacksLineEnd = start > bytes.length;
	return {
		events,
		wholeBytes: Math.min(start, bytes.length),
		lacksLineEnd
	};
}
var SHORTER_THAN_AN_EVENT = 150;
function isTorn(line, hasEnd) {
	if (line.length < SHORTER_THAN_AN_EVENT) return true;
	if (line.lastIndexOf("{\"divar_chat_media\":1,") > 0) return false;
	return line.includes(0) || !hasEnd && line.indexOf(OURS) === 0;
}
var OURS = LINE_START.slice(0, -3);
var NOT_A_RECEIPT = "it is not a receipt of this action. Give a path of its own, or one that does not exist yet";
function damaged(line) {
	return `line ${line} is damaged. Mend it or delete the line; without it a message could be sent twice`;
}
function decode(line) {
	return new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	}).decode(line);
}
function parseLine(line) {
	if (!line.startsWith("{\"divar_chat_media\":1,")) throw new Error("another beginning");
	return parse$1(ReceiptEvent, JSON.parse(line));
}

// src/delivery/receipt.ts
var noReceipt = {
	outcomeOf: () => null,
	knowsName: () => false,
	mediaToken: () => null,
	recordUpload: async () => {},
	recordAttempt: async () => {},
	recordOutcome: async () => {},
	close: async () => {}
};
async function openReceipt(path, scope, now = Date.now) {
	const file = await openForAppending(path);
	try {
		const memory = await readMemory(file, path, scope);
		await flushDirectory(dirname(path));
		return writeTo(file, memory, scope, now);
	} catch (error) {
		await file.close();
		throw error;
	}
}
async function readReceipt(path, scope) {
	const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => null);
	if (file === null) return noReceipt;
	try {
		if (!(await file.stat()).isFile()) return noReceipt;
		return previousAttemptIn(memoryOf(parseEvents(await readWhole(file)).events, scope));
	} catch {
		return noReceipt;
	} finally {
		await file.close();
	}
}
function previousAttemptIn(memory) {
	return {
		outcomeOf: (recipient, item) => storedOutcome(memory.messages.get(keyOf(item, recipient))),
		knowsName: (recipient, name) => memory.names.has(JSON.stringify([recipient, name])),
		mediaToken: (item) => memory.tokens.get(keyOf(item)) ?? null
	};
}
async function flushDirectory(path) {
	const directory = await open(path, constants.O_RDONLY).catch(() => null);
	await directory?.sync().catch(() => {});
	await directory?.close();
}
var MAX_BYTES = 67108864;
async function openForAppending(path) {
	try {
		await mkdir(dirname(path), { recursive: true });
		const careful = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
		const file = await open(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | careful, 384);
		if ((await file.stat()).isFile()) return file;
		await file.close();
	} catch (error) {
		const code = error.code ?? String(error);
		if (code === "ELOOP") throw new ReceiptError("it is a symbolic link; give the real path");
		throw new ReceiptError(`it can\u2019t be opened for writing (${code})`);
	}
	throw new ReceiptError("it is not a regular file");
}
async function readMemory(file, path, scope) {
	const bytes = await readWhole(file);
	const { events, wholeBytes, lacksLineEnd } = parseEvents(bytes);
	if (lacksLineEnd) await file.appendFile("\n");
	if (wholeBytes < bytes.length) await (process.platform === "win32" ? truncate(path, wholeBytes) : file.truncate(wholeBytes));
	return memoryOf(events, scope);
}
async function readWhole(file) {
	const { size } = await file.stat();
	if (size > MAX_BYTES) throw new ReceiptError(`it has ${size} bytes, more than is read. Give each run one of its own, or delete it`);
	const bytes = Buffer.alloc(size);
	let filled = 0;
	while (filled < size) {
		const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return bytes.subarray(0, filled);
}
function memoryOf(events, scope) {
	const memory = {
		messages: /* @__PURE__ */ new Map(),
		tokens: /* @__PURE__ */ new Map(),
		names: /* @__PURE__ */ new Set()
	};
	for (const event of events) if (event.scope === scope) remember(memory, event);
	return memory;
}
function remember(memory, event) {
	if (event.event === "uploaded") {
		memory.tokens.set(keyOf(event.item), event.media_token);
		return;
	}
	memory.names.add(JSON.stringify([event.recipient, event.item.name]));
	const key = keyOf(event.item, event.recipient);
	memory.messages.set(key, next(memory.messages.get(key) ?? {
		outcome: null,
		asked: false
	}, event.event));
}
function next({ outcome, asked }, event) {
	if (outcome === "sent" || event === "sent") return {
		outcome: "sent",
		asked: false
	};
	if (event === "asked") return {
		outcome: asked ? "unknown" : outcome,
		asked: true
	};
	if (event === "unknown") return {
		outcome: "unknown",
		asked: false
	};
	return {
		outcome: outcome ?? "refused",
		asked: false
	};
}
function storedOutcome(known) {
	if (!known) return null;
	return known.asked ? "unknown" : known.outcome;
}
function writeTo(file, memory, scope, now) {
	let last = Promise.resolve();
	const common = () => ({
		divar_chat_media: 1,
		at: new Date(now()).toISOString(),
		scope
	});
	const append = (event, flush) => {
		const done = last.then(async () => {
			await file.appendFile(formatEvent(event));
			if (flush) await file.sync();
			remember(memory, event);
		});
		last = done;
		done.catch(() => {});
		return done;
	};
	return {
		...previousAttemptIn(memory),
		recordUpload: (item, mediaToken) => append({
			...common(),
			event: "uploaded",
			item,
			media_token: mediaToken
		}, false),
		recordAttempt: (recipient, item) => append({
			...common(),
			event: "asked",
			recipient,
			item
		}, true),
		recordOutcome: (recipient, item, event) => append({
			...common(),
			event,
			recipient,
			item
		}, true),
		async close() {
			await last.catch(() => {});
			await file.close();
		}
	};
}
function keyOf(item, recipient = "") {
	return JSON.stringify([
		recipient,
		item.kind,
		item.sha256,
		item.name,
		item.place
	]);
}

export { ReceiptError as i, openReceipt as n, readReceipt as r, noReceipt as t };