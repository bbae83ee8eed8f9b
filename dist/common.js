import { createHash, hash, randomUUID } from "node:crypto";
import { lstat, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, parse, posix, relative, resolve, sep } from "node:path";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/text/safe.ts
function oneLine(text) {
	return text.replace(UNPRINTABLE, escapeCharacter).replace(/##(?=\w{0,20}\[)/g, "#\u200B#").replace(/^(\s*):(?=:)/, "$1:\u200B");
}
function harmlessJson(value) {
	return JSON.stringify(value).replace(UNPRINTABLE, (character) => escaped$1(character)).replace(/#(?=#)/g, escaped$1("#"));
}
function excerpt(text, length = 200) {
	const line = oneLine(text.slice(0, length * 4).trim());
	return line.length > length ? `${line.slice(0, length).replace(/\p{Surrogate}$/u, "")}\u2026` : line;
}
var UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;
var NAMED = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function escapeCharacter(character) {
	return NAMED[character] ?? escaped$1(character);
}
function escaped$1(character) {
	return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/message/values.ts
var SHAPE = {
	repository: "address",
	workflow: "text",
	job: "text",
	run_url: "address",
	run_number: "text",
	attempt: "text",
	event: "text",
	actor: "text",
	ref_name: "text",
	tag: "text",
	sha: "text",
	short_sha: "text",
	commit_subject: "text",
	release: {
		name: "text",
		url: "address",
		notes: "lines"
	},
	pull_request: {
		number: "text",
		title: "text",
		url: "address"
	},
	date: "text",
	date_fa: "text",
	files: [{
		name: "text",
		size: "text",
		media_type: "text"
	}]
};
var NO_VALUES = {
	repository: "",
	workflow: "",
	job: "",
	run_url: "",
	run_number: "",
	attempt: "",
	event: "",
	actor: "",
	ref_name: "",
	tag: "",
	sha: "",
	short_sha: "",
	commit_subject: "",
	release: null,
	pull_request: null
};
var VALUE_NAMES = Object.entries(SHAPE).flatMap(([name, kind]) => isGroup(kind) ? Object.keys(kind).map((part) => `${name}.${part}`) : name);
function isGroup(kind) {
	return typeof kind === "object" && !Array.isArray(kind);
}
function cleanValues(values, place) {
	return cleaned(values, SHAPE, place === "text" ? forText : forLink);
}
function cleaned(value, kind, clean) {
	if (typeof kind === "string") return clean(String(value ?? ""), kind);
	if (value === null || value === void 0) return null;
	if (Array.isArray(value)) return value.map((one) => cleaned(one, kind[0], clean));
	return Object.fromEntries(Object.entries(kind).map(([name, part]) => [name, cleaned(value[name], part, clean)]));
}
function forText(value, leaf) {
	const lines = value.replace(/\r\n?/g, "\n").replace(UNWANTED, "");
	return leaf === "lines" ? lines : lines.replace(/[\n\t\u2028\u2029]+/g, " ").trim();
}
function forLink(value, leaf) {
	const text = forText(value, "text");
	if (leaf === "address") return text;
	return /^\.+$/.test(text) ? "" : encodeURIComponent(text);
}
var UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;

// src/github/template-values.ts
function valuesFromGitHub(env) {
	const event = readEvent(env);
	const reported = event.workflow_run ?? {};
	const text = (name, other) => String(other ?? env[name] ?? "");
	const sha = text("GITHUB_SHA", reported.head_sha);
	const commit = event.workflow_run ? reported.head_commit : event.head_commit;
	return {
		...NO_VALUES,
		repository: text("GITHUB_REPOSITORY"),
		workflow: text("GITHUB_WORKFLOW", reported.name),
		job: text("GITHUB_JOB"),
		run_url: reported.html_url ?? runUrl(env),
		run_number: text("GITHUB_RUN_NUMBER", reported.run_number),
		attempt: text("GITHUB_RUN_ATTEMPT", reported.run_attempt),
		event: text("GITHUB_EVENT_NAME"),
		actor: text("GITHUB_ACTOR", reported.actor?.login),
		ref_name: text("GITHUB_REF_NAME", reported.head_branch),
		tag: event.release?.tag_name ?? (env.GITHUB_REF_TYPE === "tag" ? text("GITHUB_REF_NAME") : ""),
		sha,
		short_sha: sha.slice(0, 7),
		commit_subject: String(commit?.message ?? "").split(/\r?\n/, 1)[0] ?? "",
		release: event.release ? releaseValues(event.release) : null,
		pull_request: pullRequestValues(event)
	};
}
function releaseValues(release) {
	return {
		name: release.name || (release.tag_name ?? ""),
		url: release.html_url ?? "",
		notes: release.body ?? ""
	};
}
function pullRequestValues(event) {
	const pull = event.pull_request ?? (event.issue?.pull_request ? event.issue : null);
	if (!pull) return null;
	return {
		number: String(pull.number ?? ""),
		title: pull.title ?? "",
		url: pull.html_url ?? ""
	};
}
function runUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }) {
	if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return "";
	return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
function readEvent({ GITHUB_EVENT_PATH }) {
	if (!GITHUB_EVENT_PATH) return {};
	try {
		const event = JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8"));
		return typeof event === "object" && event !== null ? event : {};
	} catch {
		return {};
	}
}

// src/kenar/endpoints.ts
var DEFAULT_HOSTS = {
	api: "https://open-api.divar.ir",
	upload: "https://chat.divar.ir",
	oauth: "https://oauth.divar.ir"
};
var MESSAGE_PATHS = {
	bot: (id) => `/v1/open-platform/chat/bot/conversations/${id}/messages`,
	user: (id) => `/v1/open-platform/chat/bot/users/${id}/messages`,
	post: (id) => `/v2/open-platform/conversations/${id}/messages`
};
function uploadTokenUrl(hosts) {
	return `${hosts.api}/experimental/open-platform/chat/upload`;
}
function uploadUrl(hosts, mediaType) {
	return `${hosts.upload}/upload/${encodeURIComponent(mediaType)}`;
}
function messageUrl(hosts, kind, id) {
	return `${hosts.api}${MESSAGE_PATHS[kind](encodeURIComponent(id))}`;
}
function refreshUrl(hosts) {
	return `${hosts.oauth}/oauth2/token`;
}

// src/inputs/table.ts
var INPUTS = {
	files: {},
	working_directory: {},
	if_no_files_found: { default: "error" },
	media_tokens: {},
	api_key: { secret: true },
	conversation_id: {},
	conversation_type: { default: "bot" },
	user_id: {},
	access_token: { secret: true },
	refresh_token: { secret: true },
	client_id: {},
	client_secret: { secret: true },
	redirect_uri: {},
	refresh_token_secret: {},
	refresh_token_file: {},
	github_token: { secret: true },
	message: {},
	message_file: {},
	buttons: {},
	receiver_buttons: {},
	on_invalid: { default: "fail" },
	dry_run: { default: "false" },
	send: { default: "true" },
	limits: {},
	receipt: {},
	on_unknown: { default: "fail" },
	concurrency: { default: "4" },
	retries: { default: "3" },
	timeout: { default: "60" },
	job_summary: { default: "true" },
	api_url: { default: DEFAULT_HOSTS.api },
	upload_url: { default: DEFAULT_HOSTS.upload },
	oauth_url: { default: DEFAULT_HOSTS.oauth }
};
var INPUT_NAMES = Object.keys(INPUTS);
function isSecret(name) {
	return "secret" in INPUTS[name];
}
function secretValues(raw) {
	return INPUT_NAMES.filter(isSecret).flatMap((name) => raw[name] ?? []);
}

// src/delivery/delivery.ts
function arrived(delivery) {
	return delivery.status === "sent" || delivery.status === "already_sent";
}

// src/report/faults.ts
function faultsOf(report) {
	const faults = [
		...problemFaults(report),
		...uploadFaults(report),
		...deliveryFaults(report)
	];
	return [...faults.filter(({ severity }) => severity === "error"), ...faults.filter(({ severity }) => severity === "warning")];
}
function problemFaults(report) {
	return report.results.flatMap(({ path, problems }) => problems.map(({ code, severity, message }) => ({
		severity,
		title: code,
		about: path ?? "",
		file: path,
		message
	})));
}
function uploadFaults(report) {
	const told = new Set(report.results.flatMap(({ problems }) => problems.map(({ message }) => message)));
	return report.uploadFailures.filter(({ error }) => !told.has(error)).map(({ path, error }) => ({
		severity: "error",
		title: "not uploaded",
		about: path,
		file: path,
		message: error
	}));
}
function deliveryFaults(report) {
	const fault = (what, file, { recipient, status, error }) => {
		if (status !== "failed" && status !== "unknown") return [];
		return [{
			severity: "error",
			title: status === "failed" ? "not delivered" : "in doubt",
			about: recipient,
			file,
			message: `${what}: ${error ?? status}`
		}];
	};
	return [...report.messageDeliveries.flatMap((delivery) => fault("The text", null, delivery)), ...report.results.flatMap(({ path, media_token, deliveries }) => deliveries.flatMap((delivery) => fault(path ?? `Media token ${media_token}`, path, delivery)))];
}

// src/text/units.ts
var UNITS$1 = [
	"B",
	"KB",
	"MB",
	"GB"
];
function formatSize(bytes) {
	let value = bytes;
	let unit = 0;
	while (value >= 999.5 && unit < UNITS$1.length - 1) {
		value /= 1e3;
		unit += 1;
	}
	const digits = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
	return `${value.toFixed(digits)} ${UNITS$1[unit]}`;
}
function formatSpan(milliseconds) {
	if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
	const seconds = milliseconds / 1e3;
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function count(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

// src/report/status.ts
function statusOf(done, all, whole) {
	if (all === 0) return "empty";
	if (done === all) return whole;
	return done > 0 ? "partial" : "failed";
}
function countMessages(report) {
	const all = [...report.messageDeliveries, ...report.results.flatMap((result) => result.deliveries)];
	const having = (status) => all.filter((delivery) => delivery.status === status).length;
	return {
		sent: having("sent"),
		already: having("already_sent"),
		failed: all.filter((delivery) => !arrived(delivery)).length,
		doubtful: having("unknown")
	};
}
function mediaTokens(results) {
	return results.flatMap((result) => result.media_token ?? []);
}

// src/report/lines.ts
function describeFound(files) {
	return files === 0 ? "No files." : `Found ${count(files, "file")}.`;
}
function describeChecked(file) {
	const size = file.size === null ? "" : ` (${[file.format, formatSize(file.size)].filter(Boolean).join(", ")})`;
	const verdict = file.problems.length === 0 ? "ok" : file.valid ? "ok, with a warning" : "not valid";
	return `${oneLine(file.path)}${size}: ${verdict}`;
}
function describeEnd(report) {
	const { sent, already, failed, doubtful } = countMessages(report);
	const invalid = report.results.filter((result) => result.status === "invalid").length;
	const skipped = invalid === 0 ? "" : `; ${count(invalid, "file")} not valid`;
	const before = already === 0 ? "" : `; ${already} had been sent by an earlier attempt`;
	switch (report.status) {
		case "empty": return invalid === 0 ? "Nothing to do: there are no files." : `Nothing to do${skipped}.`;
		case "checked": return report.results.length === 0 ? "Checked the text; nothing was sent, as asked." : `Checked ${count(report.results.length, "file")}${skipped}; nothing was sent, as asked.`;
		case "uploaded": return `Uploaded ${count(report.results.length - invalid, "file")}${skipped}; nothing was sent, as asked.`;
		case "sent": return sent === 0 ? "Everything had been sent by an earlier attempt." : `Sent ${count(sent, "message")}${before}${skipped}.`;
		default: {
			const missing = describeMissing(failed - doubtful, doubtful);
			if (failed + sent + already > 0) return `Sent ${count(sent, "message")}${before}${missing}${skipped}.`;
			const uploaded = report.results.filter((result) => result.status === "uploaded").length;
			return uploaded > 0 ? `Uploaded ${uploaded} of ${count(report.results.length - invalid, "file")}${skipped}. See the errors.` : `Nothing was sent${skipped}. See the errors.`;
		}
	}
}
function describeMissing(undelivered, doubtful) {
	const parts = [...undelivered > 0 ? [`${undelivered} not delivered`] : [], ...doubtful > 0 ? [`${doubtful} in doubt`] : []];
	return parts.length === 0 ? "" : `; ${parts.join(", ")}`;
}

// src/credentials/token-store.ts
var TokenStoreError = class extends Error {
	name = "TokenStoreError";
	passing;
	constructor(message, about) {
		super(message, about.cause === void 0 ? void 0 : { cause: about.cause });
		this.passing = about.passing;
	}
};
function sentence({ label }, { message }) {
	return `${label.replace(/^the /, "The ")} ${message}`;
}

// src/credentials/token-file.ts
var MAX_BYTES = 16384;
var OWNER_ONLY = 384;
function fileTokenStore(path) {
	return {
		label: "refresh_token_file",
		load: () => readTokenFile(path),
		async verifyWritable() {
			await readTokenFile(path);
			const temporary = await writeBeside(path, "x".repeat(MAX_BYTES));
			await rm(temporary, { force: true });
		},
		async save(refreshToken) {
			const temporary = await writeBeside(path, `${refreshToken}\n`);
			try {
				await rename(temporary, path);
			} catch (error) {
				await rm(temporary, { force: true });
				throw unusable("it can\u2019t be replaced", error);
			}
			await flushFolder(dirname(path));
		}
	};
}
async function readTokenFile(path) {
	const handle = await openTokenFile(path);
	if (handle === null) return null;
	try {
		const stats = await handle.stat();
		if (!stats.isFile()) throw unusable("it is not a regular file");
		if (process.platform !== "win32" && (stats.mode & 63) !== 0) throw unusable(`others can read or write it (mode ${(stats.mode & 511).toString(8).padStart(4, "0")}). Take the token for known: ask for consent again, and run chmod 600 on the file`);
		if (stats.size > MAX_BYTES) throw unusable(`it has ${stats.size} bytes, too many for a token`);
		const content = (await handle.readFile("utf8")).trim();
		if (content === "") throw unusable("it is empty. Put the refresh token into it, or delete it");
		if (!/^[\x21-\x7E]+$/.test(content)) throw unusable("it holds something else than one token on one line");
		return content;
	} finally {
		await handle.close();
	}
}
async function openTokenFile(path) {
	try {
		if ((await lstat(path)).isSymbolicLink()) throw unusable("it is a symbolic link; give the real path");
		const flags = constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
		return await open(path, flags);
	} catch (error) {
		if (error instanceof TokenStoreError) throw error;
		const { code } = error;
		if (code === "ENOENT") return null;
		if (code === "EISDIR") throw unusable("it is not a regular file", error);
		throw unusable("it can\u2019t be opened for reading and writing", error);
	}
}
async function writeBeside(path, content) {
	const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
	let handle = null;
	try {
		handle = await open(temporary, "wx", OWNER_ONLY);
		await handle.chmod(OWNER_ONLY);
		await handle.writeFile(content);
		await handle.sync();
	} catch (error) {
		await handle?.close().catch(() => {});
		handle = null;
		await rm(temporary, { force: true });
		throw unusable("its folder can\u2019t be written to", error);
	} finally {
		await handle?.close();
	}
	return temporary;
}
async function flushFolder(path) {
	if (process.platform === "win32") return;
	let folder = null;
	try {
		folder = await open(path, constants.O_RDONLY);
		await folder.sync();
	} catch {} finally {
		await folder?.close();
	}
}
function unusable(reason, cause) {
	const code = cause?.code;
	return new TokenStoreError(`can\u2019t be used: ${reason}${code ? ` (${code})` : ""}.`, {
		passing: code !== void 0,
		cause
	});
}

// src/report/annotations.ts
function annotate(report, log) {
	for (const error of report.errors) log.error(error);
	for (const { severity, title, about, file, message } of faultsOf(report)) {
		const where = {
			title,
			...file === null ? {} : { file }
		};
		log[severity](`${about}: ${message}`, where);
	}
}

// src/report/outputs.ts
function outputsOf(report) {
	const tokens = mediaTokens(report.results);
	const { sent, failed } = countMessages(report);
	return {
		media_tokens: JSON.stringify(tokens),
		media_token: tokens[0] ?? "",
		results: JSON.stringify(report.results),
		status: report.status,
		sent_count: String(sent),
		failed_count: String(failed),
		message_deliveries: JSON.stringify(report.messageDeliveries),
		conversation_ids: JSON.stringify(report.conversationIds),
		receipt: report.receipt ?? ""
	};
}

// src/media/catalog.ts
var MEDIA_TYPES = [
	"image",
	"file",
	"voice",
	"video"
];
var FORMATS = {
	PNG: {
		mediaType: "image",
		extensions: ["png"],
		mimeType: "image/png"
	},
	JPEG: {
		mediaType: "image",
		extensions: ["jpg", "jpeg"],
		mimeType: "image/jpeg"
	},
	PDF: {
		mediaType: "file",
		extensions: ["pdf"],
		mimeType: "application/pdf"
	},
	DOC: {
		mediaType: "file",
		extensions: ["doc"],
		mimeType: "application/msword"
	},
	DOCX: {
		mediaType: "file",
		extensions: ["docx"],
		mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	},
	XLS: {
		mediaType: "file",
		extensions: ["xls"],
		mimeType: "application/vnd.ms-excel"
	},
	XLSX: {
		mediaType: "file",
		extensions: ["xlsx"],
		mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	},
	PPT: {
		mediaType: "file",
		extensions: ["ppt"],
		mimeType: "application/vnd.ms-powerpoint"
	},
	PPTX: {
		mediaType: "file",
		extensions: ["pptx"],
		mimeType: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
	},
	M4A: {
		mediaType: "voice",
		extensions: ["m4a"],
		mimeType: "audio/mp4"
	},
	"3GP": {
		mediaType: "voice",
		extensions: ["3gp"],
		mimeType: "audio/3gpp"
	},
	MP4: {
		mediaType: "video",
		extensions: ["mp4"],
		mimeType: "video/mp4"
	}
};
var LIMITS_IN_MB = {
	image: 5,
	file: 5,
	voice: 1.5,
	video: 50
};
var FORMAT_NAMES = Object.keys(FORMATS);
var BY_EXTENSION = new Map(FORMAT_NAMES.flatMap((format) => FORMATS[format].extensions.map((extension) => [extension, format])));
function formatOfExtension(extension) {
	return BY_EXTENSION.get(extension.toLowerCase()) ?? null;
}
var ALIASES = {
	jfif: "JPEG",
	jpe: "JPEG",
	apng: "PNG",
	m4v: "MP4",
	m4b: "M4A",
	"3gpp": "3GP"
};
function likelyFormat(extension) {
	const lower = extension.toLowerCase();
	return formatOfExtension(lower) ?? (Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : null);
}

// src/media/limits.ts
var UNITS = {
	b: [1, 1],
	kb: [1e3, 1024],
	kib: [1024, 1024],
	mb: [1e3 ** 2, 1024 ** 2],
	mib: [1024 ** 2, 1024 ** 2],
	gb: [1e3 ** 3, 1024 ** 3],
	gib: [1024 ** 3, 1024 ** 3]
};
var ALLOWED_KEYS = `${MEDIA_TYPES.join(", ")} or a format: ${FORMAT_NAMES.join(", ")}`;
var ALLOWED_VALUES = "a number above 0 with a unit: B, KB, KiB, MB, MiB, GB or GiB, as in \"10 MB\"";
var DEFAULT_LIMITS = limitsOf((format) => sized(LIMITS_IN_MB[FORMATS[format].mediaType], "MB"));
function largestLimit(limits) {
	return Math.max(...FORMAT_NAMES.map((format) => limits[format].atMost));
}
async function parseLimits(text) {
	if (text.trim() === "") return {
		ok: true,
		limits: DEFAULT_LIMITS
	};
	const { readYaml } = await import("./yaml2.js");
	const yaml = readYaml(text);
	if (!yaml.ok) return {
		ok: false,
		problems: [yaml.problem]
	};
	const { value } = yaml;
	if (value === null) return {
		ok: true,
		limits: DEFAULT_LIMITS
	};
	if (typeof value !== "object" || Array.isArray(value)) return {
		ok: false,
		problems: [`holds ${quoted(value)} where lines such as "file: 10 MB" should be.`]
	};
	return readEntries(Object.entries(value));
}
function readEntries(entries) {
	const problems = [];
	const chosen = /* @__PURE__ */ new Map();
	for (const [key, value] of entries) {
		const name = nameOf(key);
		const limit = parseSize(value);
		if (name === null) problems.push(`${quoted(key)} is unknown: allowed are ${ALLOWED_KEYS}`);
		else if (chosen.has(name)) problems.push(`${quoted(key)} is given twice: keep one entry for ${name}`);
		if (limit === null) problems.push(`${key}: ${quoted(value)} is no size: allowed is ${ALLOWED_VALUES}`);
		if (name !== null && limit !== null) chosen.set(name, limit);
	}
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	return {
		ok: true,
		limits: limitsOf((format) => chosen.get(format) ?? chosen.get(FORMATS[format].mediaType) ?? DEFAULT_LIMITS[format])
	};
}
function nameOf(key) {
	const lower = key.trim().toLowerCase();
	return MEDIA_TYPES.find((mediaType) => mediaType === lower) ?? formatOfExtension(lower);
}
function parseSize(value) {
	const [, number = "", unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(typeof value === "string" ? value : "") ?? [];
	if (!Object.hasOwn(UNITS, unit.toLowerCase())) return null;
	const limit = sized(Number(number), unit);
	return limit.certain >= 1 && Number.isSafeInteger(limit.atMost) ? limit : null;
}
function sized(number, unit) {
	const [certain, atMost] = UNITS[unit.toLowerCase()];
	const bytes = (of) => Math.floor(Number((number * of).toPrecision(15)));
	return {
		certain: bytes(certain),
		atMost: bytes(atMost),
		text: `${number} ${unit}`
	};
}
function limitsOf(limit) {
	return Object.fromEntries(FORMAT_NAMES.map((format) => [format, limit(format)]));
}
function quoted(value) {
	if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "a map";
	return JSON.stringify(value) ?? String(value);
}

// src/media/disk.ts
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
async function withFile(realPath, use) {
	const fd = openSync(realPath, OPEN_FLAGS);
	try {
		return await use(fd, fstatSync(fd, { bigint: true }));
	} finally {
		closeSync(fd);
	}
}
function isInside(path, folder) {
	const way = relative(folder, path);
	return way !== "" && way !== ".." && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}
function leadsOut(path, folder) {
	if (!isInside(path, folder)) return false;
	for (let there = path; there !== folder; there = dirname(there)) {
		const real = targetOf(there);
		if (real !== null) return real !== folder && !isInside(real, folder);
	}
	return false;
}
function targetOf(path) {
	try {
		return realpathSync.native(path);
	} catch {
		try {
			const folder = realpathSync.native(dirname(path));
			return resolve(folder, readlinkSync(path));
		} catch {
			return null;
		}
	}
}
function isAt(realPath, fd, { dev, ino }) {
	if (process.platform === "linux" && openedAt(fd) === realPath) return true;
	const folder = dirname(realPath);
	if (realpathSync.native(folder) !== folder) return false;
	const there = lstatSync(realPath, { bigint: true });
	return there.dev === dev && there.ino === ino;
}
function openedAt(fd) {
	try {
		return readlinkSync(`/proc/self/fd/${fd}`);
	} catch {
		return null;
	}
}
function identityOf(stats) {
	return {
		device: stats.dev,
		inode: stats.ino,
		size: stats.size,
		modifiedNs: stats.mtimeNs,
		changedNs: stats.ctimeNs
	};
}
function isSameState(a, b) {
	return a.device === b.device && a.inode === b.inode && a.size === b.size && a.modifiedNs === b.modifiedNs;
}

// node_modules/balanced-match/dist/esm/index.js
var range = (a, b, str) => {
	let begs, beg, left, right = void 0, result;
	let ai = str.indexOf(a);
	let bi = str.indexOf(b, ai + 1);
	let i = ai;
	if (ai >= 0 && bi > 0) {
		if (a === b) return [ai, bi];
		begs = [];
		left = str.length;
		while (i >= 0 && !result) {
			if (i === ai) {
				begs.push(i);
				ai = str.indexOf(a, i + 1);
			} else if (begs.length === 1) {
				const r = begs.pop();
				if (r !== void 0) result = [r, bi];
			} else {
				beg = begs.pop();
				if (beg !== void 0 && beg < left) {
					left = beg;
					right = bi;
				}
				bi = str.indexOf(b, i + 1);
			}
			i = ai < bi && ai >= 0 ? ai : bi;
		}
		if (begs.length && right !== void 0) result = [left, right];
	}
	return result;
};

// node_modules/brace-expansion/dist/esm/index.js
var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
var escSlashPattern = new RegExp(escSlash, "g");
var escOpenPattern = new RegExp(escOpen, "g");
var escClosePattern = new RegExp(escClose, "g");
var escCommaPattern = new RegExp(escComma, "g");
var escPeriodPattern = new RegExp(escPeriod, "g");
var slashPattern = /\\\\/g;
var openPattern = /\\{/g;
var closePattern = /\\}/g;
var commaPattern = /\\,/g;
var periodPattern = /\\\./g;
var EXPANSION_MAX = 1e5;
var EXPANSION_MAX_LENGTH = 4e6;
var EXPANSION_MAX_DEPTH = 1e3;
var EXPANSION_MAX_REWRITES = 1e3;
var EXPANSION_MAX_STEPS = 2e7;
var CALL_STEPS = 16;
function numeric(str) {
	return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
	return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
	return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
	for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str, masked, budget) {
	if (budget.remaining < 0) return;
	const r = range("{", "}", masked);
	const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
	budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
	if (!r || budget.remaining < 0) return;
	return {
		end: r[1],
		pre: str.slice(0, r[0]),
		body: str.slice(r[0] + 1, r[1]),
		post: str.slice(r[1] + 1),
		unmatched
	};
}
function maskUnmatchedOpens(masked, budget) {
	budget.remaining -= masked.length;
	const open = [];
	for (let i = 0; i < masked.length; i++) {
		const c = masked.charCodeAt(i);
		if (c === 123) open.push(i);
		else if (c === 125 && open.length) open.pop();
	}
	let out = "";
	let last = 0;
	for (let i = 0; i < open.length; i++) {
		const at = open[i];
		out += masked.slice(last, at) + "\0";
		last = at + 1;
	}
	return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
	budget.remaining -= str.length;
	if (budget.remaining < 0) return false;
	let close = false;
	for (let i = str.length - 1; i >= 0; i--) {
		const c = str.charCodeAt(i);
		if (c === 125) close = true;
		else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
		else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
	}
	return false;
}
function parseCommaParts(str, budget) {
	const parts = [];
	let carry = "";
	for (;;) {
		const m = balancedWithBudget(str, str, budget);
		if (budget.remaining < 0) return;
		if (!m) {
			const tail = str.split(",");
			tail[0] = carry + tail[0];
			pushAll(parts, tail);
			return parts;
		}
		const { pre, body, post } = m;
		const p = pre.split(",");
		p[0] = carry + p[0];
		p[p.length - 1] += "{" + body + "}";
		if (!post.length) {
			pushAll(parts, p);
			return parts;
		}
		carry = p.pop();
		pushAll(parts, p);
		str = post;
	}
}
function bound(value, fallback) {
	return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
	if (!str) return [];
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
	if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
	return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
	return "{" + str + "}";
}
function isPadded(el) {
	return /^-?0\d/.test(el);
}
function lte(i, y) {
	return i <= y;
}
function gte(i, y) {
	return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
	const out = [];
	let length = 0;
	let nonEmpty;
	outer: for (let a = 0; a < acc.length; a++) {
		const prefix = acc[a] + pre;
		let vs = values;
		if (dropEmpties && !prefix) {
			if (!nonEmpty) nonEmpty = values.filter((v) => v);
			vs = nonEmpty;
		}
		for (let v = 0; v < vs.length; v++) {
			if (out.length >= max) break outer;
			const expansion = prefix + vs[v];
			if (length + expansion.length > maxLength) break outer;
			out.push(expansion);
			length += expansion.length;
		}
	}
	budget.remaining -= out.length;
	return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
	const n = body.split(/\.\./);
	const N = [];
	/* c8 ignore start */
	if (n[0] === void 0 || n[1] === void 0) return N;
	/* c8 ignore stop */
	const x = numeric(n[0]);
	const y = numeric(n[1]);
	const width = Math.max(n[0].length, n[1].length);
	let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
	let test = lte;
	if (y < x) {
		incr *= -1;
		test = gte;
	}
	const pad = n.some(isPadded);
	const cost = pad ? width : 1;
	let length = 0;
	for (let i = x; test(i, y) && N.length < max; i += incr) {
		budget.remaining -= cost;
		if (budget.remaining < 0) return;
		let c;
		if (isAlphaSequence) {
			c = String.fromCharCode(i);
			if (c === "\\") c = "";
		} else {
			c = String(i);
			if (pad) {
				const need = width - c.length;
				if (need > 0) {
					const z = new Array(need + 1).join("0");
					if (i < 0) c = "-" + z + c.slice(1);
					else c = z + c;
				}
			}
		}
		if (length + c.length > maxLength) break;
		N.push(c);
		length += c.length;
	}
	return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
	budget.remaining -= CALL_STEPS;
	if (depth > maxDepth) return [str];
	let acc = [""];
	let rewrites = 0;
	let dropEmpties = false;
	let firstGroup = true;
	let masked = str;
	for (;;) {
		const m = balancedWithBudget(str, masked, budget);
		if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
		if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
		const pre = m.pre;
		const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
		if (/\$$/.test(pre)) {
			acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
			firstGroup = false;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
			continue;
		}
		const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
		const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
		const isSequence = isNumericSequence || isAlphaSequence;
		const isOptions = m.body.indexOf(",") >= 0;
		if (!isSequence && !isOptions) {
			if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
				rewrites++;
				str = m.pre + "{" + m.body + escClose + m.post;
				masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
				isTop = true;
				continue;
			}
			return literal();
		}
		if (firstGroup) {
			dropEmpties = isTop && !isSequence;
			firstGroup = false;
		}
		let values;
		if (isSequence) {
			values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
			if (!values) return literal();
		} else {
			let n = parseCommaParts(m.body, budget);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
				if (budget.remaining < 0) return literal();
				/* c8 ignore start */
				if (n.length === 1) {
					const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
					if (budget.remaining < 0) return literal();
					acc = next;
					if (!m.post.length) break;
					str = m.post;
					masked = masked.slice(m.end + 1);
					continue;
				}
			}
			let dropsEmpties = dropEmpties && !m.post.length && !pre;
			for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
			values = [];
			let valuesLength = 0;
			outer: for (let j = 0; j < n.length; j++) {
				const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
				if (budget.remaining < 0) return literal();
				for (let k = 0; k < expanded.length; k++) {
					const v = expanded[k];
					if (dropsEmpties && !v) continue;
					if (values.length >= max || valuesLength + v.length > maxLength) break outer;
					values.push(v);
					valuesLength += v.length;
				}
			}
		}
		const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
		if (budget.remaining < 0) return literal();
		acc = next;
		if (!m.post.length) break;
		str = m.post;
		masked = masked.slice(m.end + 1);
	}
	return acc;
}

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH = 65536;
var assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};

// node_modules/minimatch/dist/esm/brace-expressions.js
var posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}", true],
	"[:alpha:]": ["\\p{L}\\p{Nl}", true],
	"[:ascii:]": ["\\x00-\\x7f", false],
	"[:blank:]": ["\\p{Zs}\\t", true],
	"[:cntrl:]": ["\\p{Cc}", true],
	"[:digit:]": ["\\p{Nd}", true],
	"[:graph:]": [
		"\\p{Z}\\p{C}",
		true,
		true
	],
	"[:lower:]": ["\\p{Ll}", true],
	"[:print:]": ["\\p{C}", true],
	"[:punct:]": ["\\p{P}", true],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f", true],
	"[:upper:]": ["\\p{Lu}", true],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}", true],
	"[:xdigit:]": ["A-Fa-f0-9", false]
};
var braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
var regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
var rangesToString = (ranges) => ranges.join("");
var parseClass = (glob, position) => {
	const pos = position;
	/* c8 ignore start */
	if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
	/* c8 ignore stop */
	const ranges = [];
	const negs = [];
	let i = pos + 1;
	let sawStart = false;
	let uflag = false;
	let escaping = false;
	let negate = false;
	let endPos = pos;
	let rangeStart = "";
	WHILE: while (i < glob.length) {
		const c = glob.charAt(i);
		if ((c === "!" || c === "^") && i === pos + 1) {
			negate = true;
			i++;
			continue;
		}
		if (c === "]" && sawStart && !escaping) {
			endPos = i + 1;
			break;
		}
		sawStart = true;
		if (c === "\\") {
			if (!escaping) {
				escaping = true;
				i++;
				continue;
			}
		}
		if (c === "[" && !escaping) {
			for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [
					"$.",
					false,
					glob.length - pos,
					true
				];
				i += cls.length;
				if (neg) negs.push(unip);
				else ranges.push(unip);
				uflag = uflag || u;
				continue WHILE;
			}
		}
		escaping = false;
		if (rangeStart) {
			if (c > rangeStart) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(c));
			else if (c === rangeStart) ranges.push(braceEscape(c));
			rangeStart = "";
			i++;
			continue;
		}
		if (glob.startsWith("-]", i + 1)) {
			ranges.push(braceEscape(c + "-"));
			i += 2;
			continue;
		}
		if (glob.startsWith("-", i + 1)) {
			rangeStart = c;
			i += 2;
			continue;
		}
		ranges.push(braceEscape(c));
		i++;
	}
	if (endPos < i) return [
		"",
		false,
		0,
		false
	];
	if (!ranges.length && !negs.length) return [
		"$.",
		false,
		glob.length - pos,
		true
	];
	if (negs.length === 0 && ranges.length === 1 && /^\\?.$/.test(ranges[0]) && !negate) {
		const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
		return [
			regexpEscape(r),
			false,
			endPos - pos,
			false
		];
	}
	const sranges = "[" + (negate ? "^" : "") + rangesToString(ranges) + "]";
	const snegs = "[" + (negate ? "" : "^") + rangesToString(negs) + "]";
	return [
		ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs,
		uflag,
		endPos - pos,
		true
	];
};

// node_modules/minimatch/dist/esm/unescape.js
var unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/ast.js
var _a;
var types = /* @__PURE__ */ new Set([
	"!",
	"?",
	"+",
	"*",
	"@"
]);
var isExtglobType = (c) => types.has(c);
var isExtglobAST = (c) => isExtglobType(c.type);
var adoptionMap = /* @__PURE__ */ new Map([
	["!", ["@"]],
	["?", ["?", "@"]],
	["@", ["@"]],
	["*", [
		"*",
		"+",
		"?",
		"@"
	]],
	["+", ["+", "@"]]
]);
var adoptionWithSpaceMap = /* @__PURE__ */ new Map([
	["!", ["?"]],
	["@", ["?"]],
	["+", ["?", "*"]]
]);
var adoptionAnyMap = /* @__PURE__ */ new Map([
	["!", ["?", "@"]],
	["?", ["?", "@"]],
	["@", ["?", "@"]],
	["*", [
		"*",
		"+",
		"?",
		"@"
	]],
	["+", [
		"+",
		"@",
		"?",
		"*"
	]]
]);
var usurpMap = /* @__PURE__ */ new Map([
	["!", /* @__PURE__ */ new Map([["!", "@"]])],
	["?", /* @__PURE__ */ new Map([["*", "*"], ["+", "*"]])],
	["@", /* @__PURE__ */ new Map([
		["!", "!"],
		["?", "?"],
		["@", "@"],
		["*", "*"],
		["+", "+"]
	])],
	["+", /* @__PURE__ */ new Map([["?", "*"], ["*", "*"]])]
]);
var startNoTraversal = "(?!(?:^|/)\\.\\.?(?:$|/))";
var startNoDot = "(?!\\.)";
var addPatternStart = /* @__PURE__ */ new Set(["[", "."]);
var justDots = /* @__PURE__ */ new Set(["..", "."]);
var reSpecials = /* @__PURE__ */ new Set("().*{}+?[]^$\\!");
var regExpEscape$1 = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
var qmark = "[^/]";
var star$1 = "[^/]*?";
var starNoEmpty = "[^/]+?";
var ID = 0;
var AST = class {
	type;
	#root;
	#hasMagic;
	#uflag = false;
	#parts = [];
	#parent;
	#parentIndex;
	#negs;
	#filledNegs = false;
	#options;
	#toString;
	#emptyExt = false;
	id = ++ID;
	get depth() {
		return (this.#parent?.depth ?? -1) + 1;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return {
			"@@type": "AST",
			id: this.id,
			type: this.type,
			root: this.#root.id,
			parent: this.#parent?.id,
			depth: this.depth,
			partsLength: this.#parts.length,
			parts: this.#parts
		};
	}
	constructor(type, parent, options = {}) {
		this.type = type;
		if (type) this.#hasMagic = true;
		this.#parent = parent;
		this.#root = this.#parent ? this.#parent.#root : this;
		this.#options = this.#root === this ? options : this.#root.#options;
		this.#negs = this.#root === this ? [] : this.#root.#negs;
		if (type === "!" && !this.#root.#filledNegs) this.#negs.push(this);
		this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
	}
	get hasMagic() {
		/* c8 ignore start */
		if (this.#hasMagic !== void 0) return this.#hasMagic;
		/* c8 ignore stop */
		for (const p of this.#parts) {
			if (typeof p === "string") continue;
			if (p.type || p.hasMagic) return this.#hasMagic = true;
		}
		return this.#hasMagic;
	}
	toString() {
		return this.#toString !== void 0 ? this.#toString : !this.type ? this.#toString = this.#parts.map((p) => String(p)).join("") : this.#toString = this.type + "(" + this.#parts.map((p) => String(p)).join("|") + ")";
	}
	#fillNegs() {
		/* c8 ignore start */
		if (this !== this.#root) throw new Error("should only call on root");
		if (this.#filledNegs) return this;
		/* c8 ignore stop */
		this.toString();
		this.#filledNegs = true;
		let n;
		while (n = this.#negs.pop()) {
			if (n.type !== "!") continue;
			let p = n;
			let pp = p.#parent;
			while (pp) {
				for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) for (const part of n.#parts) {
					/* c8 ignore start */
					if (typeof part === "string") throw new Error("string part in extglob AST??");
					/* c8 ignore stop */
					part.copyIn(pp.#parts[i]);
				}
				p = pp;
				pp = p.#parent;
			}
		}
		return this;
	}
	push(...parts) {
		for (const p of parts) {
			if (p === "") continue;
			/* c8 ignore start */
			if (typeof p !== "string" && !(p instanceof _a && p.#parent === this)) throw new Error("invalid part: " + p);
			/* c8 ignore stop */
			this.#parts.push(p);
		}
	}
	toJSON() {
		const ret = this.type === null ? this.#parts.slice().map((p) => typeof p === "string" ? p : p.toJSON()) : [this.type, ...this.#parts.map((p) => p.toJSON())];
		if (this.isStart() && !this.type) ret.unshift([]);
		if (this.isEnd() && (this === this.#root || this.#root.#filledNegs && this.#parent?.type === "!")) ret.push({});
		return ret;
	}
	isStart() {
		if (this.#root === this) return true;
		if (!this.#parent?.isStart()) return false;
		if (this.#parentIndex === 0) return true;
		const p = this.#parent;
		for (let i = 0; i < this.#parentIndex; i++) {
			const pp = p.#parts[i];
			if (!(pp instanceof _a && pp.type === "!")) return false;
		}
		return true;
	}
	isEnd() {
		if (this.#root === this) return true;
		if (this.#parent?.type === "!") return true;
		if (!this.#parent?.isEnd()) return false;
		if (!this.type) return this.#parent?.isEnd();
		/* c8 ignore start */
		const pl = this.#parent ? this.#parent.#parts.length : 0;
		/* c8 ignore stop */
		return this.#parentIndex === pl - 1;
	}
	copyIn(part) {
		if (typeof part === "string") this.push(part);
		else this.push(part.clone(this));
	}
	clone(parent) {
		const c = new _a(this.type, parent);
		for (const p of this.#parts) c.copyIn(p);
		return c;
	}
	static #parseAST(str, ast, pos, opt, extDepth) {
		const maxDepth = opt.maxExtglobRecursion ?? 2;
		let escaping = false;
		let inBrace = false;
		let braceStart = -1;
		let braceNeg = false;
		if (ast.type === null) {
			let i = pos;
			let acc = "";
			while (i < str.length) {
				const c = str.charAt(i++);
				if (escaping || c === "\\") {
					escaping = !escaping;
					acc += c;
					continue;
				}
				if (inBrace) {
					if (i === braceStart + 1) {
						if (c === "^" || c === "!") braceNeg = true;
					} else if (c === "]" && !(i === braceStart + 2 && braceNeg)) inBrace = false;
					acc += c;
					continue;
				} else if (c === "[") {
					inBrace = true;
					braceStart = i;
					braceNeg = false;
					acc += c;
					continue;
				}
				if (!opt.noext && isExtglobType(c) && str.charAt(i) === "(" && extDepth <= maxDepth) {
					ast.push(acc);
					acc = "";
					const ext = new _a(c, ast);
					i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
					ast.push(ext);
					continue;
				}
				acc += c;
			}
			ast.push(acc);
			return i;
		}
		let i = pos + 1;
		let part = new _a(null, ast);
		const parts = [];
		let acc = "";
		while (i < str.length) {
			const c = str.charAt(i++);
			if (escaping || c === "\\") {
				escaping = !escaping;
				acc += c;
				continue;
			}
			if (inBrace) {
				if (i === braceStart + 1) {
					if (c === "^" || c === "!") braceNeg = true;
				} else if (c === "]" && !(i === braceStart + 2 && braceNeg)) inBrace = false;
				acc += c;
				continue;
			} else if (c === "[") {
				inBrace = true;
				braceStart = i;
				braceNeg = false;
				acc += c;
				continue;
			}
			/* c8 ignore stop */
			if (!opt.noext && isExtglobType(c) && str.charAt(i) === "(" && (extDepth <= maxDepth || ast && ast.#canAdoptType(c))) {
				const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
				part.push(acc);
				acc = "";
				const ext = new _a(c, part);
				part.push(ext);
				i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
				continue;
			}
			if (c === "|") {
				part.push(acc);
				acc = "";
				parts.push(part);
				part = new _a(null, ast);
				continue;
			}
			if (c === ")") {
				if (acc === "" && ast.#parts.length === 0) ast.#emptyExt = true;
				part.push(acc);
				acc = "";
				ast.push(...parts, part);
				return i;
			}
			acc += c;
		}
		ast.type = null;
		ast.#hasMagic = void 0;
		ast.#parts = [str.substring(pos - 1)];
		return i;
	}
	#canAdoptWithSpace(child) {
		return this.#canAdopt(child, adoptionWithSpaceMap);
	}
	#canAdopt(child, map = adoptionMap) {
		if (!child || typeof child !== "object" || child.type !== null || child.#parts.length !== 1 || this.type === null) return false;
		const gc = child.#parts[0];
		if (!gc || typeof gc !== "object" || gc.type === null) return false;
		return this.#canAdoptType(gc.type, map);
	}
	#canAdoptType(c, map = adoptionAnyMap) {
		return !!map.get(this.type)?.includes(c);
	}
	#adoptWithSpace(child, index) {
		const gc = child.#parts[0];
		const blank = new _a(null, gc, this.options);
		blank.#parts.push("");
		gc.push(blank);
		this.#adopt(child, index);
	}
	#adopt(child, index) {
		const gc = child.#parts[0];
		this.#parts.splice(index, 1, ...gc.#parts);
		for (const p of gc.#parts) if (typeof p === "object") p.#parent = this;
		this.#toString = void 0;
	}
	#canUsurpType(c) {
		return !!usurpMap.get(this.type)?.has(c);
	}
	#canUsurp(child) {
		if (!child || typeof child !== "object" || child.type !== null || child.#parts.length !== 1 || this.type === null || this.#parts.length !== 1) return false;
		const gc = child.#parts[0];
		if (!gc || typeof gc !== "object" || gc.type === null) return false;
		return this.#canUsurpType(gc.type);
	}
	#usurp(child) {
		const m = usurpMap.get(this.type);
		const gc = child.#parts[0];
		const nt = m?.get(gc.type);
		/* c8 ignore start - impossible */
		if (!nt) return false;
		/* c8 ignore stop */
		this.#parts = gc.#parts;
		for (const p of this.#parts) if (typeof p === "object") p.#parent = this;
		this.type = nt;
		this.#toString = void 0;
		this.#emptyExt = false;
	}
	static fromGlob(pattern, options = {}) {
		const ast = new _a(null, void 0, options);
		_a.#parseAST(pattern, ast, 0, options, 0);
		return ast;
	}
	toMMPattern() {
		/* c8 ignore start */
		if (this !== this.#root) return this.#root.toMMPattern();
		/* c8 ignore stop */
		const glob = this.toString();
		const [re, body, hasMagic, uflag] = this.toRegExpSource();
		if (!(hasMagic || this.#hasMagic || this.#options.nocase && !this.#options.nocaseMagicOnly && glob.toUpperCase() !== glob.toLowerCase())) return body;
		const flags = (this.#options.nocase ? "i" : "") + (uflag ? "u" : "");
		return Object.assign(new RegExp(`^${re}$`, flags), {
			_src: re,
			_glob: glob
		});
	}
	get options() {
		return this.#options;
	}
	toRegExpSource(allowDot) {
		const dot = allowDot ?? !!this.#options.dot;
		if (this.#root === this) {
			this.#flatten();
			this.#fillNegs();
		}
		if (!isExtglobAST(this)) {
			const noEmpty = this.isStart() && this.isEnd() && !this.#parts.some((s) => typeof s !== "string");
			const src = this.#parts.map((p) => {
				const [re, _, hasMagic, uflag] = typeof p === "string" ? _a.#parseGlob(p, this.#hasMagic, noEmpty) : p.toRegExpSource(allowDot);
				this.#hasMagic = this.#hasMagic || hasMagic;
				this.#uflag = this.#uflag || uflag;
				return re;
			}).join("");
			let start = "";
			if (this.isStart()) {
				if (typeof this.#parts[0] === "string") {
					if (!(this.#parts.length === 1 && justDots.has(this.#parts[0]))) {
						const aps = addPatternStart;
						const needNoTrav = dot && aps.has(src.charAt(0)) || src.startsWith("\\.") && aps.has(src.charAt(2)) || src.startsWith("\\.\\.") && aps.has(src.charAt(4));
						const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
						start = needNoTrav ? startNoTraversal : needNoDot ? startNoDot : "";
					}
				}
			}
			let end = "";
			if (this.isEnd() && this.#root.#filledNegs && this.#parent?.type === "!") end = "(?:$|\\/)";
			return [
				start + src + end,
				unescape(src),
				this.#hasMagic = !!this.#hasMagic,
				this.#uflag
			];
		}
		const repeated = this.type === "*" || this.type === "+";
		const start = this.type === "!" ? "(?:(?!(?:" : "(?:";
		let body = this.#partsToRegExp(dot);
		if (this.isStart() && this.isEnd() && !body && this.type !== "!") {
			const s = this.toString();
			const me = this;
			me.#parts = [s];
			me.type = null;
			me.#hasMagic = void 0;
			return [
				s,
				unescape(this.toString()),
				false,
				false
			];
		}
		let bodyDotAllowed = !repeated || allowDot || dot || false ? "" : this.#partsToRegExp(true);
		if (bodyDotAllowed === body) bodyDotAllowed = "";
		if (bodyDotAllowed) body = `(?:${body})(?:${bodyDotAllowed})*?`;
		let final = "";
		if (this.type === "!" && this.#emptyExt) final = (this.isStart() && !dot ? startNoDot : "") + starNoEmpty;
		else {
			const close = this.type === "!" ? "))" + (this.isStart() && !dot && !allowDot ? startNoDot : "") + "[^/]*?)" : this.type === "@" ? ")" : this.type === "?" ? ")?" : this.type === "+" && bodyDotAllowed ? ")" : this.type === "*" && bodyDotAllowed ? `)?` : `)${this.type}`;
			final = start + body + close;
		}
		return [
			final,
			unescape(body),
			this.#hasMagic = !!this.#hasMagic,
			this.#uflag
		];
	}
	#flatten() {
		if (!isExtglobAST(this)) {
			for (const p of this.#parts) if (typeof p === "object") p.#flatten();
		} else {
			let iterations = 0;
			let done = false;
			do {
				done = true;
				for (let i = 0; i < this.#parts.length; i++) {
					const c = this.#parts[i];
					if (typeof c === "object") {
						c.#flatten();
						if (this.#canAdopt(c)) {
							done = false;
							this.#adopt(c, i);
						} else if (this.#canAdoptWithSpace(c)) {
							done = false;
							this.#adoptWithSpace(c, i);
						} else if (this.#canUsurp(c)) {
							done = false;
							this.#usurp(c);
						}
					}
				}
			} while (!done && ++iterations < 10);
		}
		this.#toString = void 0;
	}
	#partsToRegExp(dot) {
		return this.#parts.map((p) => {
			/* c8 ignore start */
			if (typeof p === "string") throw new Error("string type in extglob ast??");
			/* c8 ignore stop */
			const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
			this.#uflag = this.#uflag || uflag;
			return re;
		}).filter((p) => !(this.isStart() && this.isEnd()) || !!p).join("|");
	}
	static #parseGlob(glob, hasMagic, noEmpty = false) {
		let escaping = false;
		let re = "";
		let uflag = false;
		let inStar = false;
		for (let i = 0; i < glob.length; i++) {
			const c = glob.charAt(i);
			if (escaping) {
				escaping = false;
				re += (reSpecials.has(c) ? "\\" : "") + c;
				continue;
			}
			if (c === "*") {
				if (inStar) continue;
				inStar = true;
				re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star$1;
				hasMagic = true;
				continue;
			} else inStar = false;
			if (c === "\\") {
				if (i === glob.length - 1) re += "\\\\";
				else escaping = true;
				continue;
			}
			if (c === "[") {
				const [src, needUflag, consumed, magic] = parseClass(glob, i);
				if (consumed) {
					re += src;
					uflag = uflag || needUflag;
					i += consumed - 1;
					hasMagic = hasMagic || magic;
					continue;
				}
			}
			if (c === "?") {
				re += qmark;
				hasMagic = true;
				continue;
			}
			re += regExpEscape$1(c);
		}
		return [
			re,
			unescape(glob),
			!!hasMagic,
			uflag
		];
	}
};
_a = AST;

// node_modules/minimatch/dist/esm/escape.js
var escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&");
	return windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
};

// node_modules/minimatch/dist/esm/index.js
var minimatch = (p, pattern, options = {}) => {
	assertValidPattern(pattern);
	if (!options.nocomment && pattern.charAt(0) === "#") return false;
	return new Minimatch(pattern, options).match(p);
};
var starDotExtRE = /^\*+([^+@!?*[(]*)$/;
var starDotExtTest = (ext) => (f) => !f.startsWith(".") && f.endsWith(ext);
var starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
var starDotExtTestNocase = (ext) => {
	ext = ext.toLowerCase();
	return (f) => !f.startsWith(".") && f.toLowerCase().endsWith(ext);
};
var starDotExtTestNocaseDot = (ext) => {
	ext = ext.toLowerCase();
	return (f) => f.toLowerCase().endsWith(ext);
};
var starDotStarRE = /^\*+\.\*+$/;
var starDotStarTest = (f) => !f.startsWith(".") && f.includes(".");
var starDotStarTestDot = (f) => f !== "." && f !== ".." && f.includes(".");
var dotStarRE = /^\.\*+$/;
var dotStarTest = (f) => f !== "." && f !== ".." && f.startsWith(".");
var starRE = /^\*+$/;
var starTest = (f) => f.length !== 0 && !f.startsWith(".");
var starTestDot = (f) => f.length !== 0 && f !== "." && f !== "..";
var qmarksRE = /^\?+([^+@!?*[(]*)?$/;
var qmarksTestNocase = ([$0, ext = ""]) => {
	const noext = qmarksTestNoExt([$0]);
	if (!ext) return noext;
	ext = ext.toLowerCase();
	return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
var qmarksTestNocaseDot = ([$0, ext = ""]) => {
	const noext = qmarksTestNoExtDot([$0]);
	if (!ext) return noext;
	ext = ext.toLowerCase();
	return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
var qmarksTestDot = ([$0, ext = ""]) => {
	const noext = qmarksTestNoExtDot([$0]);
	return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
var qmarksTest = ([$0, ext = ""]) => {
	const noext = qmarksTestNoExt([$0]);
	return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
var qmarksTestNoExt = ([$0]) => {
	const len = $0.length;
	return (f) => f.length === len && !f.startsWith(".");
};
var qmarksTestNoExtDot = ([$0]) => {
	const len = $0.length;
	return (f) => f.length === len && f !== "." && f !== "..";
};
/* c8 ignore start */
var defaultPlatform = typeof process === "object" && process ? typeof process.env === "object" && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
var path$1 = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
/* c8 ignore stop */
var sep$1 = defaultPlatform === "win32" ? path$1.win32.sep : path$1.posix.sep;
minimatch.sep = sep$1;
var GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
var star = "[^/]*?";
var twoStarDot = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";
var twoStarNoDot = "(?:(?!(?:\\/|^)\\.).)*?";
var filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
var ext = (a, b = {}) => Object.assign({}, a, b);
var defaults = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
	const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
	return Object.assign(m, {
		Minimatch: class Minimatch extends orig.Minimatch {
			constructor(pattern, options = {}) {
				super(pattern, ext(def, options));
			}
			static defaults(options) {
				return orig.defaults(ext(def, options)).Minimatch;
			}
		},
		AST: class AST extends orig.AST {
			/* c8 ignore start */
			constructor(type, parent, options = {}) {
				super(type, parent, ext(def, options));
			}
			/* c8 ignore stop */
			static fromGlob(pattern, options = {}) {
				return orig.AST.fromGlob(pattern, ext(def, options));
			}
		},
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
minimatch.defaults = defaults;
var braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
var makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
var match = (list, pattern, options = {}) => {
	const mm = new Minimatch(pattern, options);
	list = list.filter((f) => mm.match(f));
	if (mm.options.nonull && !list.length) list.push(pattern);
	return list;
};
minimatch.match = match;
var globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
var regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	regexp;
	constructor(pattern, options = {}) {
		assertValidPattern(pattern);
		options = options || {};
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
		this.pattern = pattern;
		this.platform = options.platform || defaultPlatform;
		this.isWindows = this.platform === "win32";
		const awe = "allowWindowsEscape";
		this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[awe] === false;
		if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
		this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
		this.regexp = null;
		this.negate = false;
		this.nonegate = !!options.nonegate;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.nocase = !!this.options.nocase;
		this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
		this.globSet = [];
		this.globParts = [];
		this.set = [];
		this.make();
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return true;
		for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
		return false;
	}
	debug(..._) {}
	make() {
		const pattern = this.pattern;
		const options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		this.globSet = [...new Set(this.braceExpand())];
		if (options.debug) this.debug = (...args) => console.error(...args);
		this.debug(this.pattern, this.globSet);
		const rawGlobParts = this.globSet.map((s) => this.slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts);
		this.debug(this.pattern, this.globParts);
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && !globMagic.test(s[3]);
				const isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, 4), ...s.slice(4).map((ss) => this.parse(ss))];
				else if (isDrive) return [s[0], ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		this.debug(this.pattern, set);
		this.set = set.filter((s) => s.indexOf(false) === -1);
		if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
			const p = this.set[i];
			if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && typeof p[3] === "string" && /^[a-z]:$/i.test(p[3])) p[2] = "?";
		}
		this.debug(this.pattern, this.set);
	}
	preprocess(globParts) {
		if (this.options.noglobstar) {
			for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) {
			globParts = this.firstPhasePreProcess(globParts);
			globParts = this.secondPhasePreProcess(globParts);
		} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
		else globParts = this.adjascentGlobstarOptimize(globParts);
		return globParts;
	}
	adjascentGlobstarOptimize(globParts) {
		return globParts.map((parts) => {
			let gs = -1;
			while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
				let i = gs;
				while (parts[i + 1] === "**") i++;
				if (i !== gs) parts.splice(gs, i - gs);
			}
			return parts;
		});
	}
	levelOneOptimize(globParts) {
		return globParts.map((parts) => {
			parts = parts.reduce((set, part) => {
				const prev = set[set.length - 1];
				if (part === "**" && prev === "**") return set;
				if (part === "..") {
					if (prev && prev !== ".." && prev !== "." && prev !== "**") {
						set.pop();
						return set;
					}
				}
				set.push(part);
				return set;
			}, []);
			return parts.length === 0 ? [""] : parts;
		});
	}
	levelTwoFileOptimize(parts) {
		if (!Array.isArray(parts)) parts = this.slashSplit(parts);
		let didSomething = false;
		do {
			didSomething = false;
			if (!this.preserveMultipleSlashes) {
				for (let i = 1; i < parts.length - 1; i++) {
					const p = parts[i];
					if (i === 1 && p === "" && parts[0] === "") continue;
					if (p === "." || p === "") {
						didSomething = true;
						parts.splice(i, 1);
						i--;
					}
				}
				if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
					didSomething = true;
					parts.pop();
				}
			}
			let dd = 0;
			while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
				const p = parts[dd - 1];
				if (p && p !== "." && p !== ".." && p !== "**" && !(this.isWindows && /^[a-z]:$/i.test(p))) {
					didSomething = true;
					parts.splice(dd - 1, 2);
					dd -= 2;
				}
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		let didSomething = false;
		do {
			didSomething = false;
			for (let parts of globParts) {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let gss = gs;
					while (parts[gss + 1] === "**") gss++;
					if (gss > gs) parts.splice(gs + 1, gss - gs);
					let next = parts[gs + 1];
					const p = parts[gs + 2];
					const p2 = parts[gs + 3];
					if (next !== "..") continue;
					if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
					didSomething = true;
					parts.splice(gs, 1);
					const other = parts.slice(0);
					other[gs] = "**";
					globParts.push(other);
					gs--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				let dd = 0;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin);
						if (parts.length === 0) parts.push("");
						dd -= 2;
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		for (let i = 0; i < globParts.length - 1; i++) for (let j = i + 1; j < globParts.length; j++) {
			const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
			if (matched) {
				globParts[i] = [];
				globParts[j] = matched;
				break;
			}
		}
		return globParts.filter((gs) => gs.length);
	}
	partsMatch(a, b, emptyGSMatch = false) {
		let ai = 0;
		let bi = 0;
		let result = [];
		let which = "";
		while (ai < a.length && bi < b.length) if (a[ai] === b[bi]) {
			result.push(which === "b" ? b[bi] : a[ai]);
			ai++;
			bi++;
		} else if (emptyGSMatch && a[ai] === "**" && b[bi] === a[ai + 1]) {
			result.push(a[ai]);
			ai++;
		} else if (emptyGSMatch && b[bi] === "**" && a[ai] === b[bi + 1]) {
			result.push(b[bi]);
			bi++;
		} else if (a[ai] === "*" && b[bi] && (this.options.dot || !b[bi].startsWith(".")) && b[bi] !== "**") {
			if (which === "b") return false;
			which = "a";
			result.push(a[ai]);
			ai++;
			bi++;
		} else if (b[bi] === "*" && a[ai] && (this.options.dot || !a[ai].startsWith(".")) && a[ai] !== "**") {
			if (which === "a") return false;
			which = "b";
			result.push(b[bi]);
			ai++;
			bi++;
		} else return false;
		return a.length === b.length && result;
	}
	parseNegate() {
		if (this.nonegate) return;
		const pattern = this.pattern;
		let negate = false;
		let negateOffset = 0;
		for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.slice(negateOffset);
		this.negate = negate;
	}
	matchOne(file, pattern, partial = false) {
		let fileStartIndex = 0;
		let patternStartIndex = 0;
		if (this.isWindows) {
			const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
			const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
			const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
			const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
			const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
			const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi === "number" && typeof pdi === "number") {
				const [fd, pd] = [file[fdi], pattern[pdi]];
				if (fd.toLowerCase() === pd.toLowerCase()) {
					pattern[pdi] = fd;
					patternStartIndex = pdi;
					fileStartIndex = fdi;
				}
			}
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) file = this.levelTwoFileOptimize(file);
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
		return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const [head, body, tail] = partial ? [
			pattern.slice(patternIndex, firstgs),
			pattern.slice(firstgs + 1),
			[]
		] : [
			pattern.slice(patternIndex, firstgs),
			pattern.slice(firstgs + 1, lastgs),
			pattern.slice(lastgs + 1)
		];
		if (head.length) {
			const fileHead = file.slice(fileIndex, fileIndex + head.length);
			if (!this.#matchOne(fileHead, head, partial, 0, 0)) return false;
			fileIndex += head.length;
			patternIndex += head.length;
		}
		let fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			let tailStart = file.length - tail.length;
			if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			let sawSome = !!fileTailMatch;
			for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
				const f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return partial || sawSome;
		}
		const bodySegments = [[[], 0]];
		let currentBody = bodySegments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
			nonGsPartsSums.push(nonGsParts);
			currentBody = [[], 0];
			bodySegments.push(currentBody);
		} else {
			currentBody[0].push(b);
			nonGsParts++;
		}
		let i = bodySegments.length - 1;
		const fileLength = file.length - fileTailMatch;
		for (const b of bodySegments) b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
		return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
	}
	#matchGlobStarBodySections(file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
		const bs = bodySegments[bodyIndex];
		if (!bs) {
			for (let i = fileIndex; i < file.length; i++) {
				sawTail = true;
				const f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return sawTail;
		}
		const [body, after] = bs;
		while (fileIndex <= after) {
			if (this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0) && globStarDepth < this.maxGlobstarRecursion) {
				const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
				if (sub !== false) return sub;
			}
			const f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex) {
		let fi;
		let pi;
		let pl;
		let fl;
		for (fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			this.debug("matchOne loop");
			let p = pattern[pi];
			let f = file[fi];
			this.debug(pattern, p, f);
			/* c8 ignore start */
			if (p === false || p === GLOBSTAR) return false;
			/* c8 ignore stop */
			let hit;
			if (typeof p === "string") {
				hit = f === p;
				this.debug("string match", p, f, hit);
			} else {
				hit = p.test(f);
				this.debug("pattern match", p, f, hit);
			}
			if (!hit) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
		/* c8 ignore stop */
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		let m;
		let fastTest = null;
		if (m = pattern.match(starRE)) fastTest = options.dot ? starTestDot : starTest;
		else if (m = pattern.match(starDotExtRE)) fastTest = (options.nocase ? options.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : options.dot ? starDotExtTestDot : starDotExtTest)(m[1]);
		else if (m = pattern.match(qmarksRE)) fastTest = (options.nocase ? options.dot ? qmarksTestNocaseDot : qmarksTestNocase : options.dot ? qmarksTestDot : qmarksTest)(m);
		else if (m = pattern.match(starDotStarRE)) fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
		else if (m = pattern.match(dotStarRE)) fastTest = dotStarTest;
		const re = AST.fromGlob(pattern, this.options).toMMPattern();
		if (fastTest && typeof re === "object") Reflect.defineProperty(re, "test", { value: fastTest });
		return re;
	}
	makeRe() {
		if (this.regexp || this.regexp === false) return this.regexp;
		const set = this.set;
		if (!set.length) {
			this.regexp = false;
			return this.regexp;
		}
		const options = this.options;
		const twoStar = options.noglobstar ? star : options.dot ? twoStarDot : twoStarNoDot;
		const flags = new Set(options.nocase ? ["i"] : []);
		let re = set.map((pattern) => {
			const pp = pattern.map((p) => {
				if (p instanceof RegExp) for (const f of p.flags.split("")) flags.add(f);
				return typeof p === "string" ? regExpEscape(p) : p === GLOBSTAR ? GLOBSTAR : p._src;
			});
			pp.forEach((p, i) => {
				const next = pp[i + 1];
				const prev = pp[i - 1];
				if (p !== GLOBSTAR || prev === GLOBSTAR) return;
				if (prev === void 0) {
					if (next !== void 0 && next !== GLOBSTAR) pp[i + 1] = "(?:\\/|" + twoStar + "\\/)?" + next;
					else pp[i] = twoStar;
				} else if (next === void 0) pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + ")?";
				else if (next !== GLOBSTAR) {
					pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + "\\/)" + next;
					pp[i + 1] = GLOBSTAR;
				}
			});
			const filtered = pp.filter((p) => p !== GLOBSTAR);
			if (this.partial && filtered.length >= 1) {
				const prefixes = [];
				for (let i = 1; i <= filtered.length; i++) prefixes.push(filtered.slice(0, i).join("/"));
				return "(?:" + prefixes.join("|") + ")";
			}
			return filtered.join("/");
		}).join("|");
		const [open, close] = set.length > 1 ? ["(?:", ")"] : ["", ""];
		re = "^" + open + re + close + "$";
		if (this.partial) re = "^(?:\\/|" + open + re.slice(1, -1) + close + ")$";
		if (this.negate) re = "^(?!" + re + ").+$";
		try {
			this.regexp = new RegExp(re, [...flags].join(""));
		} catch {
			this.regexp = false;
		}
		/* c8 ignore stop */
		return this.regexp;
	}
	slashSplit(p) {
		if (this.preserveMultipleSlashes) return p.split("/");
		else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
		else return p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		this.debug("match", f, this.pattern);
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		const options = this.options;
		if (this.isWindows) f = f.split("\\").join("/");
		const ff = this.slashSplit(f);
		this.debug(this.pattern, "split", ff);
		const set = this.set;
		this.debug(this.pattern, "set", set);
		let filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (const pattern of set) {
			let file = ff;
			if (options.matchBase && pattern.length === 1) file = [filename];
			if (this.matchOne(file, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// src/media/pattern.ts
var PatternError = class extends Error {
	name = "PatternError";
};
var WINDOWS = process.platform === "win32";
var MAGIC = WINDOWS ? /[*?[]/ : /[*?[\\]/;
var OPTIONS = {
	nobrace: true,
	nocase: WINDOWS,
	nocomment: true,
	noext: true,
	nonegate: true,
	windowsPathsNoEscape: WINDOWS
};
function parsePattern(line, workingDirectory) {
	let text = line.trim();
	if (text === "" || text.startsWith("#")) return null;
	let excludes = false;
	while (text.startsWith("!")) {
		excludes = !excludes;
		text = text.slice(1).trim();
	}
	if (text === "") throw new PatternError(`"${line.trim()}" names no file: write a pattern after the "!"`);
	const { base, rest, directoriesOnly } = split(text, workingDirectory);
	if (rest.includes("..")) throw new PatternError(`"${line.trim()}": ".." can't follow a wildcard. Write the path without it`);
	const glob = rest.join("/");
	const folder = new Minimatch(`${glob}/**`, {
		...OPTIONS,
		dot: excludes
	});
	return {
		text: line.trim(),
		excludes,
		base,
		namesHidden: rest.some((segment) => /^(\.|\\\.|\[\.)/.test(segment)),
		matches: (path) => path === "" ? glob === "**" && !directoriesOnly : folder.match(directoriesOnly ? path : `${path}/`),
		matchesWithin: (path) => folder.match(path, true)
	};
}
function split(text, workingDirectory) {
	const slashed = WINDOWS ? text.replaceAll("\\", "/") : text;
	const atHome = slashed === "~" || slashed.startsWith("~/");
	const root = atHome ? homedir() : isAbsolute(slashed) ? parse(resolve(slashed)).root : workingDirectory;
	const segments = slashed.slice(atHome ? 1 : isAbsolute(slashed) ? parse(slashed).root.length : 0).split("/").filter((segment) => segment !== "" && segment !== ".");
	const magicAt = segments.findIndex((segment) => MAGIC.test(segment));
	const literal = magicAt === -1 ? segments : segments.slice(0, magicAt);
	const full = resolve(root, ...literal);
	const directoriesOnly = /\/\.?$/.test(slashed);
	if (magicAt !== -1) return {
		base: full,
		rest: segments.slice(magicAt),
		directoriesOnly
	};
	const base = resolve(full, "..");
	const last = full.slice(base.endsWith(sep) ? base.length : base.length + 1);
	return last === "" ? {
		base,
		rest: ["**"],
		directoriesOnly: false
	} : {
		base,
		rest: [escaped(last)],
		directoriesOnly
	};
}
function escaped(name) {
	return name.replace(/[*?[\]]/g, "[$&]");
}

// src/inputs/reader.ts
function createReader(raw) {
	const problems = [];
	const problem = (input, message) => {
		problems.push({
			input,
			message: `${input} ${message}`
		});
	};
	const text = (input) => raw[input]?.trim() || defaultOf(input);
	const quote = (input) => isSecret(input) ? "not as expected" : `\u201C${excerpt(text(input), 100)}\u201D`;
	return {
		problems,
		problem,
		text,
		choice(input, allowed) {
			const value = text(input);
			const found = allowed.find((one) => one === value);
			if (found === void 0) problem(input, `is ${quote(input)}; allowed: ${allowed.join(", ")}.`);
			return found ?? allowed[0];
		},
		flag(input) {
			const value = text(input).toLowerCase();
			if (value === "true" || value === "false") return value === "true";
			problem(input, `is ${quote(input)}; allowed: true, false.`);
			return defaultOf(input) === "true";
		},
		integer(input, least, most) {
			const value = text(input);
			const number = Number(value);
			if (/^\d+$/.test(value) && number >= least && number <= most) return number;
			problem(input, `is ${quote(input)}; allowed: a whole number from ${least} to ${most}.`);
			return least;
		},
		lines: (input) => linesOf(text(input)),
		credential(input) {
			const value = text(input);
			if (value === "") return null;
			if (!/^[\x21-\x7E]+$/.test(value)) {
				const which = isSecret(input) ? "" : `is ${quote(input)}, which `;
				problem(input, `${which}holds a blank, a line break or a character that no credential has. Was it pasted whole?`);
			}
			return value;
		},
		baseUrl(input) {
			const reason = URL.canParse(text(input)) ? unfit(new URL(text(input))) : "is not a URL";
			if (reason !== null) {
				const which = /[@?#]/.test(text(input)) ? "" : `is ${quote(input)}, which `;
				problem(input, `${which}${reason}; allowed: https://HOST, with or without a path, or http on loopback.`);
			}
			return text(input).replace(/\/+$/, "");
		}
	};
}
function linesOf(text) {
	return text.split(/\r?\n|\r/).map((line) => line.trim()).filter((line) => line !== "");
}
function defaultOf(input) {
	const entry = INPUTS[input];
	return "default" in entry ? entry.default : "";
}
function unfit(url) {
	if (url.username || url.password) return "holds a user name or a password";
	if (/[?#]/.test(url.href)) return "holds a query or a fragment";
	if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname)) return null;
	return `begins with ${url.protocol}//`;
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

// src/inputs/paths.ts
async function resolveDirectory(reader, workspace) {
	const root = await realpath(workspace).catch(() => resolve(workspace));
	const given = reader.text("working_directory");
	if (given === "") return {
		workspace: root,
		workingDirectory: root
	};
	const path = await realpath(resolve(root, given)).catch(() => null);
	if (path === null || !(await stat(path)).isDirectory()) reader.problem("working_directory", `is \u201C${excerpt(given, 100)}\u201D, which is not a folder in the workspace.`);
	else if (!isWithin(path, root)) reader.problem("working_directory", `is \u201C${excerpt(given, 100)}\u201D, which lies outside the workspace.`);
	return {
		workspace: root,
		workingDirectory: path ?? root
	};
}
function readPatterns(reader, workingDirectory) {
	const lines = linesOf(reader.text("files"));
	for (const line of lines) try {
		parsePattern(line, workingDirectory);
	} catch (error) {
		reader.problem("files", `has a line that can\u2019t be used: ${error.message}.`);
	}
	return lines;
}
var MAX_MESSAGE_BYTES = 1048576;
async function readMessage(reader, message, workspace) {
	const path = reader.text("message_file");
	const text = message?.trim() ? withoutLineEnd(message) : null;
	if (path === "") return text;
	if (text !== null) reader.problem("message_file", "is given together with message. Give one of the two.");
	const quoted = `\u201C${excerpt(path, 100)}\u201D`;
	try {
		const real = await realpath(resolve(workspace, path));
		if (!isWithin(real, workspace)) reader.problem("message_file", `is ${quoted}, which lies outside the workspace.`);
		else if (!(await stat(real)).isFile()) reader.problem("message_file", `is ${quoted}, which is not a regular file.`);
		else if ((await stat(real)).size > MAX_MESSAGE_BYTES) reader.problem("message_file", `is ${quoted}, which is larger than 1 MiB: a text is much shorter.`);
		else {
			const content = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(real));
			if (content.trim() !== "") return withoutLineEnd(content);
			reader.problem("message_file", `is ${quoted}, which is empty.`);
		}
	} catch (error) {
		const reason = error instanceof TypeError ? "it is not UTF-8 text" : error.code ?? "unknown";
		reader.problem("message_file", `is ${quoted}, which can\u2019t be read (${reason}).`);
	}
	return text;
}
function readReceiptPath(reader, workspace) {
	const given = reader.text("receipt");
	if (given === "") return null;
	const path = resolve(workspace, given);
	if (leadsOut(path, workspace)) {
		const quoted = `\u201C${excerpt(given, 100)}\u201D`;
		reader.problem("receipt", `is ${quoted}, which a symbolic link leads out of the workspace. Give its real path.`);
	}
	return path;
}
function isWithin(path, folder) {
	return path === folder || isInside(path, folder);
}
function withoutLineEnd(text) {
	return text.replace(/\r?\n$/, "");
}

// src/inputs/credentials.ts
var CLIENT = [
	"client_id",
	"client_secret",
	"redirect_uri"
];
var PLACES = ["refresh_token_secret", "refresh_token_file"];
async function readCredentials(reader, workspace, about) {
	const accessToken = reader.credential("access_token");
	const refreshToken = reader.credential("refresh_token");
	const clientId = reader.credential("client_id") ?? "";
	const clientSecret = reader.credential("client_secret") ?? "";
	const redirectUri = readRedirectUri(reader);
	const keptIn = await readPlace(reader, workspace, about.online);
	if (!about.online) return { kind: "none" };
	const isGiven = (input) => reader.text(input) !== "";
	if (refreshToken === null && !keptIn?.hasToken) {
		const stray = [...CLIENT, ...PLACES].filter(isGiven);
		const isFileWrong = isGiven("refresh_token_file") && keptIn === null;
		if (stray.length > 0 && !isFileWrong) reader.problem("refresh_token", whyNeeded(stray));
		return accessToken === null ? { kind: "none" } : {
			kind: "fixed",
			accessToken
		};
	}
	for (const input of CLIENT) if (!isGiven(input)) reader.problem(input, "is empty. A refresh needs client_id, client_secret and redirect_uri.");
	if (!PLACES.some(isGiven)) reader.problem("refresh_token_secret", "is empty, and so is refresh_token_file. A refresh replaces the refresh token: name the secret or the file where the new one is kept.");
	if (keptIn === null) return { kind: "none" };
	return {
		kind: "refresh",
		client: {
			clientId,
			clientSecret,
			redirectUri
		},
		refreshToken,
		accessToken,
		keptIn: keptIn.location
	};
}
function warnOfPlace(credentials, isHosted) {
	if (!isHosted || credentials.kind !== "refresh" || credentials.keptIn.kind === "secret") return [];
	return ["refresh_token_file is on a GitHub-hosted runner, which is thrown away after the job, and the new refresh token with it. Keep it in refresh_token_secret, or put the file away in a later step."];
}
function whyNeeded(stray) {
	return stray.includes("refresh_token_file") ? `is empty, and refresh_token_file does not exist yet. The first time, give both.` : `is empty, but ${stray.join(", ")} ${stray.length === 1 ? "is" : "are"} given. Give the refresh token too: does its secret exist, under this name?`;
}
function readRedirectUri(reader) {
	const value = reader.text("redirect_uri");
	if (value !== "" && (!URL.canParse(value) || /[\s\p{Cc}]/u.test(value))) {
		const quoted = `\u201C${excerpt(value, 100)}\u201D`;
		reader.problem("redirect_uri", `is ${quoted}, which is not a URL. Give the one that the consent was given with.`);
	}
	return value;
}
async function readPlace(reader, workspace, online) {
	const [secret, file] = PLACES.map((input) => reader.text(input));
	const ofSecret = secret === "" ? null : readSecretPlace(reader, secret, online);
	const ofFile = file === "" ? null : await readFilePlace(reader, file, workspace, online);
	if (secret !== "" && file !== "") reader.problem("refresh_token_file", "is given together with refresh_token_secret: it would not be known which of them has the newest token. Give one of the two.");
	return ofSecret ?? ofFile;
}
function readSecretPlace(reader, text, online) {
	const githubToken = reader.credential("github_token");
	if (githubToken === null && online) reader.problem("github_token", "is empty. refresh_token_secret needs a token that may write that secret.");
	const [, environment = null, name = ""] = /^(?:(.*)\/)?([^/]*)$/s.exec(text) ?? [];
	const isName = /^[a-z_][a-z0-9_]*$/i.test(name) && !/^github_/i.test(name);
	const isEnvironment = environment === null || /^[^\p{Cc}]{1,255}$/u.test(environment);
	if (!isName || !isEnvironment) {
		reader.problem("refresh_token_secret", `is \u201C${excerpt(text, 100)}\u201D; allowed: NAME or ENVIRONMENT/NAME. The name of a secret has letters, digits and _, does not begin with a digit or with GITHUB_.`);
		return null;
	}
	if (githubToken === null) return null;
	return {
		location: {
			kind: "secret",
			secret: {
				name,
				environment,
				githubToken
			}
		},
		hasToken: false
	};
}
async function readFilePlace(reader, text, workspace, online) {
	const complain = (message) => {
		reader.problem("refresh_token_file", `is \u201C${excerpt(text, 100)}\u201D, which ${message}`);
		return null;
	};
	const given = resolve(workspace, text);
	const folder = await realpath(dirname(given)).catch(() => null);
	if (isWithin(given, workspace) || folder !== null && isWithin(folder, workspace)) return complain("lies inside the workspace, where later steps could publish it. Give an absolute path outside.");
	if (folder === null) return complain("lies in a folder that can\u2019t be found. Create the folder first.");
	const path = join(folder, basename(given));
	if (!online) return {
		location: {
			kind: "file",
			path
		},
		hasToken: false
	};
	try {
		return {
			location: {
				kind: "file",
				path
			},
			hasToken: await readTokenFile(path) !== null
		};
	} catch (error) {
		if (error instanceof TokenStoreError) return complain(error.message);
		throw error;
	}
}

// src/inputs/draft.ts
async function readMessageTemplate(reader, raw, workspace) {
	const message = await readMessage(reader, raw.message, workspace);
	if (message?.includes("{{")) {
		const { checkTemplate } = await import("./template2.js");
		const input = raw.message?.trim() ? "message" : "message_file";
		for (const problem of checkTemplate(message).problems) reader.problem(input, `as a template: ${problem}`);
	}
	const buttons = await readButtons(reader, "buttons");
	const receiverButtons = await readButtons(reader, "receiver_buttons");
	if (receiverButtons !== null && reader.text("conversation_type") !== "post") reader.problem("receiver_buttons", "is given, but only chats about a post have another side to show them to. Use buttons, or conversation_type: post.");
	return {
		message,
		buttons,
		receiverButtons
	};
}
async function readButtons(reader, input) {
	const text = reader.text(input);
	if (text === "") return null;
	const { parseButtons } = await import("./buttons2.js");
	const parsed = parseButtons(text);
	if (parsed.ok) return parsed.grid;
	for (const problem of parsed.problems) reader.problem(input, problem);
	return null;
}

// src/inputs/parse.ts
async function parseInputs(raw, runContext) {
	const reader = createReader(raw);
	const warnings = [];
	const workspace = await resolveDirectory(reader, runContext.workspace);
	const dryRun = reader.flag("dry_run");
	const credentials = await readCredentials(reader, workspace.workspace, { online: !dryRun });
	warnings.push(...warnOfPlace(credentials, runContext.isHosted ?? false));
	const job = {
		...workspace,
		patterns: readPatterns(reader, workspace.workingDirectory),
		ifNoFilesFound: reader.choice("if_no_files_found", [
			"error",
			"warn",
			"ignore"
		]),
		givenTokens: once(readTokens(reader), "media token", warnings),
		...await readMessageTemplate(reader, raw, workspace.workspace),
		limits: await readLimits(reader),
		onInvalid: reader.choice("on_invalid", ["fail", "skip"]),
		jobSummary: reader.flag("job_summary"),
		mode: readAim(reader, runContext, workspace.workspace, {
			dryRun,
			credentials
		}, warnings)
	};
	if ([
		"files",
		"media_tokens",
		"message",
		"message_file"
	].every((name) => !raw[name]?.trim())) reader.problem("files", "is empty, and so are media_tokens, message and message_file: there is nothing to send. Give at least one.");
	if (reader.problems.length > 0) return {
		ok: false,
		problems: reader.problems,
		jobSummary: job.jobSummary
	};
	return {
		ok: true,
		job,
		warnings
	};
}
function readAim(reader, runContext, workspace, { dryRun, credentials }, warnings) {
	const sends = reader.flag("send");
	const recipients = readRecipients(reader, warnings);
	const onUnknown = reader.choice("on_unknown", ["fail", "resend"]);
	const concurrency = reader.integer("concurrency", 1, 16);
	const receiptPath = readReceiptPath(reader, workspace);
	const kenar = {
		hosts: readHosts(reader),
		apiKey: reader.credential("api_key") ?? "",
		retries: reader.integer("retries", 0, 10),
		timeoutSeconds: reader.integer("timeout", 1, 3600)
	};
	const receipt = receiptPath === null ? null : {
		path: receiptPath,
		scope: runContext.scope ?? ""
	};
	if (dryRun) return {
		kind: "check",
		receipt
	};
	if (kenar.apiKey === "") reader.problem("api_key", runContext.isForkedPullRequest ? "is empty: GitHub gives no secrets to pull requests from forks. Run the step on push, or with dry_run: true here." : "is empty. Give the Kenar API key, from a secret; or check only, with dry_run: true.");
	if (receiptPath !== null && runContext.scope === null) reader.problem("receipt", "is given, but nothing here tells which run this is, so a second try would look like a new run. Give --run-id, such as a build number.");
	const online = {
		kenar,
		concurrency,
		receipt
	};
	if (!sends) return {
		kind: "upload",
		...online
	};
	if (reader.text("conversation_id") === "" && reader.text("user_id") === "") reader.problem("conversation_id", "is empty, and so is user_id: nobody to send to. Give at least one, or upload only, with send: false.");
	if ((reader.text("user_id") !== "" || reader.text("conversation_type") === "post" && reader.text("conversation_id") !== "") && [
		"access_token",
		"refresh_token",
		"refresh_token_file"
	].every((input) => reader.text(input) === "")) reader.problem("access_token", "is empty, and so is refresh_token. One of them is needed for users and for conversations of type post.");
	return {
		kind: "send",
		...online,
		recipients,
		credentials,
		onUnknown
	};
}
function readHosts(reader) {
	return {
		api: reader.baseUrl("api_url"),
		upload: reader.baseUrl("upload_url"),
		oauth: reader.baseUrl("oauth_url")
	};
}
function readRecipients(reader, warnings) {
	const conversationKind = reader.choice("conversation_type", ["bot", "post"]);
	const read = (input, kind) => once(reader.lines(input), input, warnings).flatMap((id) => {
		if (isId(id)) return {
			kind,
			id
		};
		reader.problem(input, `holds \u201C${excerpt(id, 100)}\u201D; an id has no slash, blank or control character and is not \u201C.\u201D or \u201C..\u201D, one a line.`);
		return [];
	});
	return [...read("conversation_id", conversationKind), ...read("user_id", "user")];
}
function isId(id) {
	return !/[/\s\p{Cc}]/u.test(id) && id !== "." && id !== "..";
}
function readTokens(reader) {
	const text = reader.text("media_tokens");
	const tokens = text.startsWith("[") ? tokensInJson(text) : linesOf(text);
	const wrong = tokens === null ? text : tokens.find((token) => !/^[\x21-\x7E]+$/.test(token));
	if (tokens !== null && wrong === void 0) return tokens;
	reader.problem("media_tokens", `holds \u201C${excerpt(wrong ?? "", 100)}\u201D; allowed: a JSON array of tokens, or one token a line. A token has no blanks.`);
	return [];
}
function tokensInJson(text) {
	try {
		const json = JSON.parse(text);
		return Array.isArray(json) && json.every((one) => typeof one === "string") ? json : null;
	} catch {
		return null;
	}
}
async function readLimits(reader) {
	const text = reader.text("limits");
	if (text === "") return DEFAULT_LIMITS;
	const parsed = await parseLimits(text);
	if (parsed.ok) return parsed.limits;
	for (const problem of parsed.problems) reader.problem("limits", problem);
	return DEFAULT_LIMITS;
}
function once(values, what, warnings) {
	const unique = [...new Set(values)];
	for (const value of unique) if (values.indexOf(value) !== values.lastIndexOf(value)) warnings.push(`The ${what} \u201C${excerpt(value, 60)}\u201D is given more than once; it counts once.`);
	return unique;
}

// src/kenar/http/proxy.ts
var ProxyError = class extends Error {
	name = "ProxyError";
};
function proxySecrets(env) {
	return ["HTTPS_PROXY", "HTTP_PROXY"].flatMap((name) => [env[name], env[name.toLowerCase()]]).flatMap((value) => /^(?:[a-z0-9]+:\/\/)?\/*([^/]+)@/i.exec(value?.trim() ?? "")?.[1] ?? []).flatMap((login) => {
		const [user = "", ...rest] = login.split(":");
		const password = rest.join(":");
		const both = password === "" ? [] : [`${decoded(user)}:${decoded(password)}`];
		const secret = password === "" && user.length < MIN_TOKEN ? "" : password || user;
		return [
			secret,
			decoded(secret),
			...both
		].filter((one) => one !== "");
	});
}
var MIN_TOKEN = 20;
function decoded(password) {
	try {
		return decodeURIComponent(password);
	} catch {
		return password;
	}
}
function readProxies(env) {
	const read = (name) => (env[name.toLowerCase()] || env[name] || "").trim();
	const variable = ["HTTPS_PROXY", "HTTP_PROXY"].find((name) => read(name) !== "");
	const noProxy = read("NO_PROXY");
	if (variable === void 0) return {
		proxy: null,
		noProxy
	};
	const url = urlOf(variable, read(variable));
	return {
		proxy: {
			url,
			host: new URL(url).host,
			variable
		},
		noProxy
	};
}
function proxyFor(url, { proxy }) {
	return url.protocol === "https:" ? proxy : null;
}
var SCHEMES = [
	"http:",
	"https:",
	"socks5:",
	"socks:"
];
function urlOf(name, value) {
	const url = value.includes("://") ? value : `http://${value}`;
	const wrong = mistakeIn(url);
	if (wrong !== null) throw new ProxyError(`The environment variable ${name} ${wrong}`);
	return url;
}
function mistakeIn(url) {
	if (!URL.canParse(url)) return NO_PROXY_URL;
	const { protocol, username, password, pathname, search, hash } = new URL(url);
	if (!["", "/"].includes(pathname) || search || hash) return NO_PROXY_URL;
	try {
		decodeURIComponent(username + password);
	} catch {
		return NO_PROXY_URL;
	}
	if (!SCHEMES.includes(protocol)) return NO_PROXY_URL;
	if (protocol.startsWith("socks") && !("withResolvers" in Promise)) return `names a SOCKS proxy, which needs Node 22 or newer; this is Node ${process.versions.node}. Use a newer Node or an HTTP proxy.`;
	return null;
}
var NO_PROXY_URL = "is not the URL of a proxy, such as http://proxy.example:3128; allowed: http, https and socks5, with user and password percent-encoded.";

// src/report/report.ts
function failedReport(errors, receipt = null) {
	return {
		results: [],
		messageDeliveries: [],
		conversationIds: [],
		uploadFailures: [],
		status: "failed",
		errors,
		failed: true,
		receipt
	};
}

// src/delivery/item.ts
function itemsOf(parts) {
	const { text, givenTokens, files } = parts;
	return [
		...text === null ? [] : [{
			kind: "text",
			text: text.filled,
			source: text.source
		}],
		...givenTokens.map((mediaToken) => ({
			kind: "token",
			mediaToken
		})),
		...files.map((file) => ({
			kind: "file",
			file
		}))
	];
}
function identify(items) {
	const seen = /* @__PURE__ */ new Map();
	return items.map((item) => {
		const { sha256, name } = contentOf(item);
		const equals = JSON.stringify([
			item.kind,
			sha256,
			name
		]);
		const place = seen.get(equals) ?? 0;
		seen.set(equals, place + 1);
		return {
			kind: item.kind,
			sha256,
			name,
			place
		};
	});
}
function nameItem(item) {
	switch (item.kind) {
		case "text": return "the text";
		case "token": return `media token ${item.mediaToken}`;
		case "file": return item.file.path;
	}
}
function contentOf(item) {
	switch (item.kind) {
		case "text": return {
			sha256: sha256(item.source),
			name: ""
		};
		case "token": return {
			sha256: sha256(item.mediaToken),
			name: ""
		};
		case "file": return {
			sha256: item.file.sha256,
			name: item.file.name
		};
	}
}
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}

// src/kenar/error.ts
var KenarError = class extends Error {
	name = "KenarError";
	problem;
	hint;
	step;
	kind;
	status;
	endsRun;
	isDaily;
	constructor(problem, hint, about) {
		super(`${problem} ${hint}`.trim(), about.cause === void 0 ? void 0 : { cause: about.cause });
		this.problem = problem;
		this.hint = hint;
		this.step = about.step;
		this.kind = about.kind;
		this.status = about.status ?? null;
		this.endsRun = about.endsRun ?? false;
		this.isDaily = about.isDaily ?? false;
	}
};
var CancelledError = class extends Error {
	name = "CancelledError";
	constructor() {
		super("The run was cancelled.");
	}
};

// src/media/bytes.ts
var HEAD_SIZE = 65536;
var WINDOW_SIZE = 4096;
var NOTHING$1 = Buffer.alloc(0);
function bytesOfFile(fd, size, head) {
	let window = NOTHING$1;
	let windowStart = 0;
	return {
		size,
		head,
		read(offset, length) {
			if (!inside(offset, size)) return NOTHING$1;
			const end = Math.min(offset + length, size);
			if (end <= head.length) return slice(head, offset, length);
			if (offset < windowStart || end > windowStart + window.length) {
				window = readFully(fd, offset, Math.min(Math.max(length, WINDOW_SIZE), size - offset));
				windowStart = offset;
			}
			return slice(window, offset - windowStart, length);
		}
	};
}
function readFully(fd, offset, length) {
	const buffer = Buffer.allocUnsafe(length);
	const filled = readInto(fd, buffer, offset);
	return filled === length ? buffer : buffer.subarray(0, filled);
}
function readInto(fd, buffer, offset) {
	let filled = 0;
	while (filled < buffer.length) {
		const count = readSync(fd, buffer, filled, buffer.length - filled, offset + filled);
		if (count === 0) break;
		filled += count;
	}
	return filled;
}
function inside(offset, size) {
	return Number.isSafeInteger(offset) && offset >= 0 && offset < size;
}
function slice(buffer, offset, length) {
	return buffer.subarray(offset, offset + length);
}

// src/media/content.ts
var KINDS = {
	PNG: {
		formats: ["PNG"],
		label: "a PNG image"
	},
	JPEG: {
		formats: ["JPEG"],
		label: "a JPEG image"
	},
	PDF: {
		formats: ["PDF"],
		label: "a PDF document"
	},
	DOC: {
		formats: ["DOC"],
		label: "a Word document (DOC)"
	},
	DOCX: {
		formats: ["DOCX"],
		label: "a Word document (DOCX)"
	},
	XLS: {
		formats: ["XLS"],
		label: "an Excel workbook (XLS)"
	},
	XLSX: {
		formats: ["XLSX"],
		label: "an Excel workbook (XLSX)"
	},
	PPT: {
		formats: ["PPT"],
		label: "a PowerPoint presentation (PPT)"
	},
	PPTX: {
		formats: ["PPTX"],
		label: "a PowerPoint presentation (PPTX)"
	},
	"protected Office": {
		formats: [],
		label: "a password-protected Office file"
	},
	"cut-off Office": {
		formats: [],
		label: "the beginning of an Office file"
	},
	"M4A sound": {
		formats: ["M4A"],
		label: "an M4A recording"
	},
	"3GP sound": {
		formats: ["3GP"],
		label: "a 3GP recording"
	},
	"M4A or 3GP sound": {
		formats: ["M4A", "3GP"],
		label: "a sound recording"
	},
	"MP4 film": {
		formats: ["MP4"],
		label: "an MP4 video"
	},
	"3GP film": {
		formats: ["3GP"],
		label: "a 3GP video",
		mimeType: "video/3gpp"
	},
	"MP4 or 3GP film": {
		formats: ["MP4"],
		label: "an MP4 video"
	},
	"neither sound nor film": {
		formats: ["MP4"],
		label: "an MP4 file with neither sound nor picture",
		mimeType: "application/mp4"
	},
	"MP4 without index": {
		formats: [
			"MP4",
			"M4A",
			"3GP"
		],
		label: "an MP4 file without its index"
	},
	foreign: {
		formats: [],
		label: "an unknown format"
	}
};
function known(kind, signs = {}) {
	const { cutOff = null, encrypted = false } = signs;
	return {
		kind,
		label: KINDS[kind].label,
		advice: null,
		mimeType: null,
		cutOff,
		encrypted
	};
}
function foreign(label, advice = null, mimeType = null, cutOff = null) {
	return {
		kind: "foreign",
		label,
		advice,
		mimeType,
		cutOff,
		encrypted: false
	};
}
function formatOf(content, promised) {
	const formats = KINDS[content.kind].formats;
	if (promised !== null && formats.includes(promised)) return promised;
	return formats[0] ?? null;
}
function mimeTypeOf(content, promised) {
	if (content.mimeType !== null) return content.mimeType;
	const kind = KINDS[content.kind];
	if (kind.mimeType !== void 0) return kind.mimeType;
	const format = formatOf(content, promised) ?? (content.kind === "foreign" ? null : promised);
	return format === null ? null : FORMATS[format].mimeType;
}

// src/media/name.ts
function nameParts(name) {
	const extension = posix.extname(name).slice(1);
	return {
		stem: extension === "" ? name : name.slice(0, -extension.length - 1),
		extension,
		format: formatOfExtension(extension)
	};
}
function renamed(name, extension) {
	const { stem } = nameParts(name);
	const base = stem.replace(/[. ]+$/u, "");
	return /^\.[^.]*$/.test(name) || base === "" ? `file.${extension}` : `${base}.${extension}`;
}

// src/media/message.ts
var ALLOWED_EXTENSIONS = MEDIA_TYPES.map((mediaType) => {
	return `${mediaType}: ${Object.values(FORMATS).filter((entry) => entry.mediaType === mediaType).flatMap((entry) => entry.extensions.map((extension) => `.${extension}`)).join(", ")}`;
}).join("; ");
function problem(code, severity, ...sentences) {
	return {
		code,
		severity,
		message: sentences.filter((sentence) => sentence !== null).join(" ")
	};
}
function unsupportedExtension(name, content) {
	const { extension } = nameParts(name);
	return problem("unsupported_extension", "error", extension !== "" ? `The extension ".${extension}" is not one that Divar's chat accepts.` : name.startsWith(".") ? `"${name}" is only an extension: there is no name before it.` : `"${name}" has no extension, and Divar's chat goes by it.`, content === null ? null : `The content is ${content.label}.`, `Allowed: ${ALLOWED_EXTENSIONS}.`, content === null ? "Rename or convert the file." : remedy(name, content));
}
function verdictMessage(name, promised, content, { code, severity }) {
	switch (code) {
		case "encrypted": return encrypted(content.label);
		case "video_in_voice": return severity === "error" ? problem(code, severity, `The name says voice, but the content is ${content.label}, with a picture.`, "Voice messages (.m4a, .3gp) hold sound only.", `To send it as a video, name it "${renamed(name, "mp4")}"; to send the sound, export that alone as M4A.`) : problem(code, severity, "This 3GP file holds a video, and .3gp is sent as a voice message.", "Voice messages hold sound; Divar may refuse it or play the sound only.", "To send it as a video, convert it to MP4.");
		case "no_video": return problem(code, severity, `The name says video, but the content is ${content.label}${content.kind === "neither sound nor film" ? "" : ", with no picture"}.`, "Videos (.mp4) hold a picture; Divar may refuse it.", content.kind === "neither sound nor film" ? "Export the video again." : `To send it as a voice message, name it "${renamed(name, "m4a")}".`);
		default: return problem(code, severity, `The name says ${promised}, but the content is ${content.label}.`, severity === "warning" ? "Divar accepts both, but may go by the name." : `Allowed under this name: ${promised}.`, remedy(name, content));
	}
}
var SENT_AS = {
	image: "an image",
	file: "a file",
	voice: "a voice message",
	video: "a video"
};
function remedy(name, content) {
	const format = formatOf(content, likelyFormat(nameParts(name).extension));
	if (format !== null && content.kind !== "neither sound nor film") {
		const { extensions, mediaType } = FORMATS[format];
		return `Rename it to "${renamed(name, extensions[0])}": it is sent as ${SENT_AS[mediaType]} then.`;
	}
	if (content.kind === "protected Office") return "Give it the extension of its kind (.docx, .xlsx or .pptx).";
	return content.advice ?? "Export or convert it to one of the allowed formats.";
}
function encrypted(label) {
	return problem("encrypted", "warning", `This is ${label.includes("protected") ? label : `${label} behind a password`}.`, "It is sent as it is: whoever gets it needs the password to open it.", "Save it without a password if that is not meant.");
}
function truncated(cutOff) {
	return problem("truncated", "warning", `The end of the file seems to be missing: ${cutOff}.`, "It is sent as it is, and may not open.", "See that the step which writes it ends before this one, and that the disk was not full.");
}
function empty() {
	return problem("empty", "error", "The file is empty (0 bytes).", "Divar needs content.", "See that the step which writes it succeeded, or leave the file out.");
}
function sizeProblem(size, limit, of) {
	if (size <= limit.certain) return null;
	if (size > limit.atMost) return problem("too_large", "error", `The file has ${bytes(size)}.`, `Allowed for ${of}: ${limit.text}, which is ${bytes(limit.atMost)} at most.`, "Make it smaller, or split it.");
	return problem("size_ambiguous", "warning", `The file has ${bytes(size)}.`, `Allowed for ${of}: ${limit.text}, which is ${bytes(limit.certain)} or ${bytes(limit.atMost)}: Divar does not say which.`, `It is sent as it is; below ${bytes(limit.certain)} it would be safe.`);
}
function notAFile(what) {
	return problem("not_a_file", "error", `This is ${what}, not a file.`, "Only regular files are sent.", "Narrow the pattern, or exclude this path with a line that starts with \"!\".");
}
function outsideWorkspace() {
	return problem("outside_workspace", "error", "The file lies outside the workspace, perhaps behind a symbolic link.", "Only what is inside the workspace is sent; nothing of it was read.", "Copy the file into the workspace; on the command line, --workspace can name a larger folder.");
}
function unreadable(why) {
	return problem("unreadable", "error", `The file can't be read: ${why}.`, "Every file is read and checked before it is sent.", "See that it exists and that this user may read it, or exclude it with a line that starts with \"!\".");
}
function changedWhileChecked() {
	return problem("changed", "error", "The file was written to while it was checked.", "Only what was checked is sent.", "Let the step that writes it end first, then run this one again.");
}
function bytes(count) {
	return `${count.toLocaleString("en-US")} bytes`;
}

// src/media/locate.ts
function locator(workspace) {
	const realFolders = /* @__PURE__ */ new Map();
	const realFolderOf = (path) => {
		const folder = dirname(path);
		const known = realFolders.get(folder);
		if (known !== void 0) return known;
		const real = realpathSync.native(folder);
		realFolders.set(folder, real);
		return real;
	};
	return ({ absolutePath }) => {
		try {
			const stats = lstatSync(absolutePath, { bigint: true });
			if (stats.isSymbolicLink()) {
				const realPath = realpathSync.native(absolutePath);
				return judge(realPath, statSync(realPath, { bigint: true }), workspace);
			}
			return judge(join(realFolderOf(absolutePath), basename(absolutePath)), stats, workspace);
		} catch (error) {
			return {
				ok: false,
				problems: [unreadable(reasonOf(error, absolutePath))]
			};
		}
	};
}
function judge(realPath, stats, workspace) {
	const problems = [];
	if (!isInside(realPath, workspace)) problems.push(outsideWorkspace());
	if (!stats.isFile()) problems.push(problemOf(stats, realPath));
	return problems.length > 0 ? {
		ok: false,
		problems
	} : {
		ok: true,
		realPath
	};
}
function problemOf(stats, realPath) {
	if (stats.isFIFO()) return notAFile("a named pipe");
	if (stats.isSocket()) return notAFile("a socket");
	if (stats.isCharacterDevice() || stats.isBlockDevice()) return notAFile("a device");
	if (!stats.isDirectory()) return notAFile("something special");
	try {
		readdirSync(realPath);
		return notAFile("a folder");
	} catch (error) {
		return unreadable(`it is a folder that can't be looked into (${codeOf(error)})`);
	}
}
function reasonOf(error, path) {
	const code = codeOf(error);
	switch (code) {
		case "ENOENT": return path !== void 0 && isLink(path) ? "it is a symbolic link to something that does not exist" : "it does not exist any more";
		case "ELOOP": return "it is a symbolic link that leads back to itself";
		case "EACCES":
		case "EPERM": return `permission denied (${code})`;
		default: return `the system reports ${code}`;
	}
}
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
function codeOf(error) {
	return error.code ?? String(error);
}

// src/media/formats/jpeg.ts
var SCAN_CHUNK = 65536;
var SEARCHED$1 = 67108864;
var MOST_MARKERS = 1e5;
var MARKER = {
	startOfImage: 216,
	endOfImage: 217,
	startOfScan: 218,
	temporary: 1
};
var NO_END = "the picture data has no end marker";
function readJpeg(bytes) {
	return known("JPEG", { cutOff: bytes.size > SEARCHED$1 ? null : findCut$2(bytes) });
}
function findCut$2(bytes) {
	const scan = findScan(bytes);
	if (scan === null) return "it ends before the picture data";
	return endsInEndMarker(bytes, scan) || hasEndMarker(bytes, scan) ? null : NO_END;
}
function findScan(bytes) {
	let offset = 2;
	for (let count = 0; count < MOST_MARKERS; count += 1) {
		const marker = nextMarker(bytes, offset);
		if (marker === null || marker.code === MARKER.endOfImage) return null;
		offset = marker.end + segmentLength(bytes, marker);
		if (offset > bytes.size) return null;
		if (marker.code === MARKER.startOfScan) return offset;
	}
	return null;
}
function nextMarker(bytes, from) {
	for (let offset = from; offset < bytes.size - 1;) {
		const start = offset - offset % SCAN_CHUNK;
		const chunk = bytes.read(start, 65537);
		let at = chunk.indexOf(255, offset - start);
		while (at !== -1 && at + 1 < chunk.length) {
			const code = chunk[at + 1];
			if (code !== 0 && code !== 255 && !isAlone(code)) return {
				code,
				end: start + at + 2
			};
			at = chunk.indexOf(255, at + 1);
		}
		if (chunk.length <= SCAN_CHUNK) return null;
		offset = start + SCAN_CHUNK;
	}
	return null;
}
function segmentLength(bytes, { end }) {
	const length = bytes.read(end, 2);
	return length.length < 2 ? bytes.size : Math.max(2, length.readUInt16BE(0));
}
function isAlone(code) {
	return code === MARKER.temporary || code >= 208 && code <= MARKER.startOfImage;
}
function endsInEndMarker(bytes, scan) {
	const tail = bytes.read(Math.max(scan, bytes.size - 2), 2);
	return tail.length === 2 && tail[0] === 255 && tail[1] === MARKER.endOfImage;
}
function hasEndMarker(bytes, scan) {
	let offset = scan;
	for (let count = 0; count < MOST_MARKERS; count += 1) {
		const marker = nextMarker(bytes, offset);
		if (marker === null) return false;
		if (marker.code === MARKER.endOfImage) return true;
		offset = marker.end + segmentLength(bytes, marker);
	}
	return true;
}

// src/media/formats/pdf.ts
var TAIL = 16384;
var SEARCHED = 2048;
var UNFINISHED_UPDATE = /[\r\n]\d{1,10} \d{1,5} obj\b/;
function readPdf(bytes) {
	return known("PDF", { cutOff: findCut$1(bytes) });
}
function findCut$1(bytes) {
	const tail = bytes.read(Math.max(0, bytes.size - TAIL), TAIL);
	const mark = tail.lastIndexOf("%%EOF");
	if (mark === -1) return "there is no %%EOF in its last 16 KB";
	if (UNFINISHED_UPDATE.test(tail.toString("latin1", mark))) return "what was added to it after its first version has no %%EOF";
	const after = tail.length - mark;
	const promised = linearisedLength(bytes.head);
	if (promised !== null && promised > bytes.size && after > TAIL / 16) return `it says it has ${promised} bytes and has ${bytes.size}`;
	return null;
}
function linearisedLength(head) {
	const start = head.toString("latin1", 0, SEARCHED);
	const dictionary = /\/Linearized[^>]*/.exec(start)?.[0] ?? /<<[^>]*\/Linearized[^>]*/.exec(start)?.[0];
	const length = dictionary && /\/L\s+(\d+)/.exec(dictionary)?.[1];
	return length ? Number(length) : null;
}

// src/media/formats/png.ts
var SIGNATURE_SIZE = 8;
var HEADER_SIZE = 8;
var OVERHEAD = 12;
var MOST_CHUNKS = 5e5;
function readPng(bytes) {
	return known("PNG", { cutOff: findCut(bytes) });
}
function findCut(bytes) {
	let offset = SIGNATURE_SIZE;
	for (let count = 0; count < MOST_CHUNKS; count += 1) {
		const header = bytes.read(offset, HEADER_SIZE);
		if (header.length < HEADER_SIZE) break;
		const end = offset + OVERHEAD + header.readUInt32BE(0);
		const type = header.toString("latin1", 4);
		if (end > bytes.size || !/^[A-Za-z]{4}$/.test(type)) break;
		if (type === "IEND") return null;
		offset = end;
		if (count === 499999) return null;
	}
	return "its chunks do not end in IEND";
}

// src/media/signature.ts
var PNG = Buffer.from("\u0089PNG\r\n\n", "latin1");
var OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
var ZIP = [67324752, 101010256];
function isPng(head) {
	return startsWith(head, PNG);
}
function isJpeg(head) {
	return head[0] === 255 && head[1] === 216 && head[2] === 255 && head[3] !== 247;
}
function isZip(head) {
	return head.length >= 4 && ZIP.includes(head.readUInt32LE(0));
}
function isOle(head) {
	return startsWith(head, OLE);
}
var FIRST_BOXES = /* @__PURE__ */ new Set([
	"ftyp",
	"styp",
	"moov",
	"moof",
	"mdat",
	"free",
	"skip",
	"wide",
	"uuid",
	"pnot",
	"sidx",
	"emsg",
	"prft",
	"pdin"
]);
function isMp4(head) {
	if (head.length < 8 || !FIRST_BOXES.has(head.toString("latin1", 4, 8))) return false;
	const size = head.readUInt32BE(0);
	return size === 0 || size === 1 || size >= 8;
}
var ARCHIVES = [
	[0, "Rar!\x07"],
	[0, "7z\u00BC\u00AF'"],
	[0, "!<arch>\n"],
	[257, "ustar"],
	[0, "07070"],
	[0, "\u00C7q"],
	[0, "\u008B\b"],
	[0, "\"M"],
	[0, "(\u00B5/\u00FD"]
];
function isArchive(head) {
	return ARCHIVES.some(([at, bytes]) => head.toString("latin1", at, at + bytes.length) === bytes);
}
var PDF_WITHIN = 1024;
function pdfStart(head) {
	const at = head.subarray(0, PDF_WITHIN).indexOf("%PDF-");
	return at === -1 ? null : at;
}
function startsWith(head, signature) {
	return head.subarray(0, signature.length).equals(signature);
}

// src/media/sniff.ts
async function sniff(bytes) {
	const { head } = bytes;
	if (isPng(head)) return readPng(bytes);
	if (isJpeg(head)) return readJpeg(bytes);
	if (isZip(head)) return (await import("./archive.js")).readArchive(bytes);
	if (isOle(head)) return (await import("./ole-office.js")).readOleOffice(bytes);
	const film = isMp4(head) ? (await import("./mp4.js")).readMp4(bytes) : null;
	if (film) return film;
	if (isArchive(head)) return readForeign(head);
	const pdfAt = pdfStart(head);
	if (pdfAt === 0) return readPdf(bytes);
	const { readText, readWebPage } = await import("./text.js");
	const page = readWebPage(head);
	if (page) return page;
	return pdfAt === null ? readText(head) ?? readForeign(head) : readPdf(bytes);
}
async function readForeign(head) {
	const { nameForeign } = await import("./foreign.js");
	return nameForeign(head);
}

// src/media/verdict.ts
var SIGNS = {
	"=": null,
	o: {
		code: "content_mismatch",
		severity: "warning"
	},
	X: {
		code: "content_mismatch",
		severity: "error"
	},
	p: {
		code: "encrypted",
		severity: "warning"
	},
	v: {
		code: "video_in_voice",
		severity: "warning"
	},
	V: {
		code: "video_in_voice",
		severity: "error"
	},
	n: {
		code: "no_video",
		severity: "warning"
	}
};
var TABLE = `
                        PNG JPEG PDF DOC DOCX XLS XLSX PPT PPTX M4A 3GP MP4
PNG                     =   o    X   X   X    X   X    X   X    X   X   X
JPEG                    o   =    X   X   X    X   X    X   X    X   X   X
PDF                     X   X    =   o   o    o   o    o   o    X   X   X
DOC                     X   X    o   =   o    o   o    o   o    X   X   X
DOCX                    X   X    o   o   =    o   o    o   o    X   X   X
XLS                     X   X    o   o   o    =   o    o   o    X   X   X
XLSX                    X   X    o   o   o    o   =    o   o    X   X   X
PPT                     X   X    o   o   o    o   o    =   o    X   X   X
PPTX                    X   X    o   o   o    o   o    o   =    X   X   X
protected Office        X   X    X   p   p    p   p    p   p    X   X   X
cut-off Office          X   X    X   =   =    =   =    =   =    X   X   X
M4A sound               X   X    X   X   X    X   X    X   X    =   o   n
3GP sound               X   X    X   X   X    X   X    X   X    o   =   n
M4A or 3GP sound        X   X    X   X   X    X   X    X   X    =   =   n
MP4 film                X   X    X   X   X    X   X    X   X    V   X   =
3GP film                X   X    X   X   X    X   X    X   X    V   v   o
MP4 or 3GP film         X   X    X   X   X    X   X    X   X    V   v   =
neither sound nor film  X   X    X   X   X    X   X    X   X    X   X   n
MP4 without index       X   X    X   X   X    X   X    X   X    =   =   =
foreign                 X   X    X   X   X    X   X    X   X    X   X   X
`;
var VERDICTS = readTable();
function verdictOf(promised, content) {
	return VERDICTS[content][promised];
}
function readTable() {
	const [head = "", ...rows] = TABLE.trim().split("\n");
	const formats = head.trim().split(/\s+/);
	return Object.fromEntries(rows.map((row) => {
		const [kind = "", ...signs] = row.split(/\s{2,}/).flatMap((part, i) => i === 0 ? part : part.split(/\s+/));
		return [kind, Object.fromEntries(signs.map((sign, i) => [formats[i], SIGNS[sign]]))];
	}));
}

// src/media/check.ts
var BREATH = 8388608;
var HASH_CHUNK = 65536;
async function checkFiles(found, options) {
	const locate = locator(options.workspace);
	const breathe = breather();
	const checked = [];
	for (const one of found) {
		const file = await checkAt(one, locate(one), options);
		checked.push(file);
		options.onChecked?.(file);
		await breathe(file.size ?? 0);
	}
	return checked;
}
async function checkAt(found, place, options) {
	const name = basename(found.absolutePath);
	const promised = nameParts(name).format;
	let reading = null;
	let problems = place.ok ? [] : place.problems;
	if (place.ok) try {
		const read = await readFile$1(place.realPath, largestLimit(options.limits));
		if (typeof read === "string") problems = [REPLACED[read]];
		else reading = read;
	} catch (error) {
		problems = [unreadable(reasonOf(error))];
	}
	problems = [
		...promised === null ? [unsupportedExtension(name, reading?.content ?? null)] : [],
		...problems,
		...reading ? problemsOf(name, promised, reading, options.limits) : []
	];
	return assemble({
		path: found.path,
		name,
		problems
	}, place, reading);
}
function assemble(common, place, reading) {
	const { extension, format: promised } = nameParts(common.name);
	const likely = likelyFormat(extension);
	const facts = {
		...common,
		format: reading?.content ? formatOf(reading.content, likely) : null,
		mimeType: reading?.content ? mimeTypeOf(reading.content, likely) : null
	};
	const mediaType = promised === null ? null : FORMATS[promised].mediaType;
	if (common.problems.some(({ severity }) => severity === "error") || !place.ok || !reading?.sha256 || mediaType === null || facts.mimeType === null) return {
		...facts,
		valid: false,
		mediaType,
		size: reading?.size ?? null,
		sha256: reading?.sha256 ?? null
	};
	const { size, sha256, identity } = reading;
	const { realPath } = place;
	return {
		...facts,
		valid: true,
		realPath,
		mediaType,
		mimeType: facts.mimeType,
		size,
		sha256,
		identity
	};
}
function problemsOf(name, promised, reading, limits) {
	const { content, size } = reading;
	const problems = [];
	if (reading.changed) problems.push(changedWhileChecked());
	if (size === 0) problems.push(empty());
	if (promised !== null) problems.push(sizeProblem(size, limits[promised], promised));
	if (content !== null) {
		const verdict = promised === null ? null : verdictOf(promised, content.kind);
		if (verdict !== null) problems.push(verdictMessage(name, promised, content, verdict));
		if (content.encrypted) problems.push(encrypted(content.label));
		if (content.cutOff !== null) problems.push(truncated(content.cutOff));
	}
	return problems.filter((one) => one !== null);
}
var REPLACED = {
	"no file": notAFile("something special"),
	"another file": changedWhileChecked()
};
async function readFile$1(realPath, largest) {
	return withFile(realPath, async (fd, stats) => {
		if (!stats.isFile()) return "no file";
		if (!isAt(realPath, fd, stats)) return "another file";
		const size = Number(stats.size);
		const identity = identityOf(stats);
		const head = readFully(fd, 0, Math.min(size, HEAD_SIZE));
		const bytes = bytesOfFile(fd, size, head);
		const content = size === 0 ? null : await sniff(bytes);
		const sha256 = size > largest ? null : await hashOf(fd, bytes);
		const changed = sha256 === "changed" || size > 65536 && !isSameState(identity, identityOf(fstatSync(fd, { bigint: true })));
		return {
			size,
			identity,
			content,
			sha256: sha256 === "changed" ? null : sha256,
			changed
		};
	});
}
async function hashOf(fd, { size, head }) {
	if (head.length === size) return hash("sha256", head, "hex");
	if (head.length < Math.min(size, 65536)) return "changed";
	const breathe = breather();
	const sha256 = createHash("sha256").update(head);
	const buffer = Buffer.allocUnsafe(HASH_CHUNK);
	for (let offset = head.length; offset < size; offset += HASH_CHUNK) {
		const length = Math.min(HASH_CHUNK, size - offset);
		if (readInto(fd, buffer.subarray(0, length), offset) < length) return "changed";
		sha256.update(buffer.subarray(0, length));
		await breathe(length);
	}
	return sha256.digest("hex");
}
function breather() {
	const perCall = BREATH / 256;
	let spent = 0;
	return async (bytes) => {
		spent += Math.max(bytes, perCall);
		if (spent < BREATH) return;
		spent = 0;
		await new Promise((resolve) => setImmediate(resolve));
	};
}

// src/media/walk.ts
var MOST_FOLDERS_OUTSIDE = 1e3;
var MOST_FOLDERS_BEHIND_TWO_LINKS = 5e4;
function walk(pattern, workspace, isExcluded, onLeft) {
	const files = [];
	const doorTo = (realPath, absolutePath, parent) => {
		if (realPath === workspace || isInside(realPath, workspace)) return null;
		return parent?.door ?? {
			absolutePath,
			looked: 0
		};
	};
	const start = realPathOf(pattern.base);
	const folders = [];
	if (start !== null) {
		const door = doorTo(start, pattern.base, null);
		folders.push({
			path: "",
			realPath: start,
			parent: null,
			door,
			links: 0
		});
	}
	let behindTwo = 0;
	for (let folder = folders.pop(); folder; folder = folders.pop()) {
		if (folder.links > 1) behindTwo += 1;
		if (behindTwo > MOST_FOLDERS_BEHIND_TWO_LINKS) throw new PatternError(tooMany(pattern));
		if (folder.door) {
			folder.door.looked += 1;
			if (folder.door.looked === MOST_FOLDERS_OUTSIDE) onLeft(folder.door.absolutePath);
			if (folder.door.looked >= MOST_FOLDERS_OUTSIDE) continue;
		}
		const absolute = join(pattern.base, folder.path);
		for (const entry of entriesOf(absolute)) {
			if (entry === "not a folder") {
				if (pattern.matches(folder.path)) files.push(absolute);
				continue;
			}
			if (entry === "unreadable") {
				files.push(absolute);
				continue;
			}
			if (!pattern.namesHidden && entry.name.startsWith(".")) continue;
			const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
			const absolutePath = join(absolute, entry.name);
			if (!isFolder(entry, absolutePath)) {
				if (pattern.matches(path)) files.push(absolutePath);
			} else if (pattern.matchesWithin(path) && !isExcluded(absolutePath)) {
				const isLink = entry.isSymbolicLink();
				const realPath = isLink ? realPathOf(absolutePath) : join(folder.realPath, entry.name);
				if (realPath === null || isAbove(realPath, folder)) continue;
				const door = isLink ? doorTo(realPath, absolutePath, folder) : folder.door;
				folders.push({
					path,
					realPath,
					parent: folder,
					door,
					links: folder.links + (isLink ? 1 : 0)
				});
			}
		}
	}
	return files;
}
function tooMany({ text }) {
	return `"${text}" leads through more than ${MOST_FOLDERS_BEHIND_TWO_LINKS.toLocaleString("en-US")} folders behind links in links. Narrow it, or exclude the links with a line such as "!**/node_modules"`;
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		const { code } = error;
		return code === "ENOENT" ? [] : [code === "ENOTDIR" ? "not a folder" : "unreadable"];
	}
}
function isFolder(entry, absolutePath) {
	if (!entry.isSymbolicLink()) return entry.isDirectory();
	try {
		return statSync(absolutePath).isDirectory();
	} catch {
		return false;
	}
}
function isAbove(realPath, folder) {
	for (let above = folder; above; above = above.parent) if (above.realPath === realPath) return true;
	return false;
}
function realPathOf(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return null;
	}
}

// src/media/find.ts
async function findFiles(options) {
	const { workspace, onUnmatched, onLeft } = options;
	const workingDirectory = resolve(workspace, options.workingDirectory);
	const patterns = options.patterns.flatMap((lines) => lines.split(/\r?\n/)).map((line) => parsePattern(line, workingDirectory)).filter((pattern) => pattern !== null).map((pattern) => ({
		...pattern,
		base: realBase(pattern.base, workspace)
	}));
	const found = /* @__PURE__ */ new Map();
	for (const [index, pattern] of patterns.entries()) {
		if (pattern.excludes) continue;
		const excluding = patterns.slice(index + 1).filter((later) => later.excludes);
		let excludes = false;
		const isExcluded = (absolutePath) => {
			const excluded = excluding.some((one) => isMatched(one, absolutePath));
			excludes ||= excluded;
			return excluded;
		};
		const files = walk(pattern, workspace, isExcluded, (link) => onLeft?.(slashed(relative(workspace, link)))).filter((absolutePath) => !isExcluded(absolutePath)).map((absolutePath) => ({
			path: slashed(relative(workspace, absolutePath)),
			absolutePath
		})).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
		for (const file of files) if (!found.has(file.path)) found.set(file.path, file);
		if (files.length === 0 && !excludes) onUnmatched?.(pattern.text);
	}
	return [...found.values()];
}
function realBase(base, workspace) {
	for (let above = base;; above = dirname(above)) {
		if (realPathOf(above) === workspace) return join(workspace, relative(above, base));
		if (dirname(above) === above) return base;
	}
}
function isMatched(pattern, absolutePath) {
	const path = slashed(relative(pattern.base, absolutePath));
	return !path.startsWith("../") && pattern.matches(path);
}
function slashed(path) {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}

// src/report/results.ts
function resultOfCheck(file) {
	return resultOf(file, {
		media_token: null,
		status: file.valid ? "checked" : "invalid",
		deliveries: []
	});
}
function resultOfToken(mediaToken, status, deliveries) {
	return {
		path: null,
		name: null,
		media_type: null,
		format: null,
		mime_type: null,
		size: null,
		sha256: null,
		media_token: mediaToken,
		status,
		problems: [],
		deliveries
	};
}
function resultOfFound({ path, absolutePath }, deliveries) {
	const name = basename(absolutePath);
	const { format } = nameParts(name);
	return {
		...resultOfToken("", "failed", deliveries),
		path,
		name,
		media_type: format === null ? null : FORMATS[format].mediaType,
		media_token: null
	};
}
function resultsOf(items, outcome, checked, status) {
	const byFile = /* @__PURE__ */ new Map();
	const tokens = [];
	items.forEach((item, index) => {
		const deliveries = outcome.deliveries[index] ?? [];
		if (item.kind === "token") {
			const { kind, mediaToken } = item;
			tokens.push(resultOfToken(mediaToken, status({
				kind,
				mediaToken,
				deliveries
			}), deliveries));
		}
		if (item.kind !== "file") return;
		const upload = outcome.uploads[index] ?? null;
		const mediaToken = upload && "mediaToken" in upload ? upload.mediaToken : null;
		const problem = upload?.status === "failed" ? upload.problem : null;
		const file = problem ? {
			...item.file,
			problems: [...item.file.problems, problem]
		} : item.file;
		byFile.set(item.file, resultOf(file, {
			media_token: mediaToken,
			status: status({
				kind: "file",
				mediaToken,
				deliveries
			}),
			deliveries
		}));
	});
	return [...tokens, ...checked.map((file) => byFile.get(file) ?? resultOfCheck(file))];
}
function statusAfter(mode, { mediaToken, deliveries }) {
	if (mode === "upload") return mediaToken === null ? "failed" : "uploaded";
	return deliveries.every(arrived) ? "sent" : "failed";
}
function statusKeptBack(mode, { kind, mediaToken, deliveries }) {
	if (mode === "send" && deliveries.every(arrived)) return "sent";
	if (mode === "upload" && mediaToken !== null) return "uploaded";
	if (kind === "token") return mode === "send" ? "failed" : "checked";
	return deliveries.every(({ status }) => status === "not_sent") ? "checked" : "failed";
}
function resultOf(file, rest) {
	return {
		path: file.path,
		name: file.name,
		media_type: file.mediaType,
		format: file.format,
		mime_type: file.mimeType,
		size: file.size,
		sha256: file.sha256,
		media_token: rest.media_token,
		status: rest.status,
		problems: file.problems,
		deliveries: rest.deliveries
	};
}

// src/report/reports.ts
function reportOfCheck(material, problems) {
	const { givenTokens, checked, hasText, skipsInvalid, receipt } = material;
	const tokens = givenTokens.map((token) => resultOfToken(token, "checked", []));
	const invalid = checked.filter((file) => !file.valid).length;
	const passedOver = skipsInvalid ? invalid : 0;
	const wrong = invalid - passedOver + (problems.length > 0 ? 1 : 0);
	const all = Math.max(tokens.length + checked.length - passedOver + (hasText ? 1 : 0), wrong);
	return {
		...nothingSent,
		results: [...tokens, ...checked.map((file) => resultOfCheck(file))],
		status: statusOf(all - wrong, all, "checked"),
		errors: problems,
		failed: wrong > 0,
		receipt
	};
}
function reportOfRefusal(mode, kept, errors) {
	const { items, outcome, checked, unchecked, receipt } = kept;
	return {
		...nothingSent,
		results: [...resultsOf(items, outcome, checked, (ended) => statusKeptBack(mode, ended)), ...unchecked.map(({ file, deliveries }) => resultOfFound(file, deliveries))],
		messageDeliveries: textDeliveries(items, outcome),
		status: outcome.deliveries.flat().some(arrived) ? "partial" : "failed",
		errors,
		failed: true,
		receipt
	};
}
function reportOfDelivery(items, outcome, checked, mode, receipt) {
	const results = resultsOf(items, outcome, checked, (ended) => statusAfter(mode, ended));
	const messageDeliveries = textDeliveries(items, outcome);
	const messages = outcome.deliveries.flat().length;
	const undone = mode === "send" ? countMessages({
		results,
		messageDeliveries
	}).failed : results.filter((result) => result.status === "failed").length;
	const all = mode === "send" ? messages : items.length;
	return {
		results,
		messageDeliveries,
		conversationIds: outcome.conversationIds,
		uploadFailures: items.flatMap((item, index) => {
			const upload = outcome.uploads[index];
			return item.kind === "file" && upload?.status === "failed" ? [{
				path: item.file.path,
				error: upload.error
			}] : [];
		}),
		status: statusOf(all - undone, all, mode === "send" ? "sent" : "uploaded"),
		errors: outcome.ended === null ? [] : [outcome.ended],
		failed: undone > 0,
		receipt
	};
}
function textDeliveries(items, outcome) {
	return items[0]?.kind === "text" ? outcome.deliveries[0] ?? [] : [];
}
var nothingSent = {
	messageDeliveries: [],
	conversationIds: [],
	uploadFailures: []
};

// src/kenar/recipient.ts
function nameRecipient(recipient) {
	return `${recipient.kind}:${recipient.id}`;
}
function needsAccessToken(recipient) {
	return recipient.kind !== "bot";
}

// src/delivery/queue.ts
function createQueues(plan, identities, earlier) {
	return plan.recipients.map((recipient) => {
		const remembered = identities.map((identity) => earlier.outcomeOf(nameRecipient(recipient), identity));
		const queue = createQueue(recipient, remembered.map((outcome) => outcome === "unknown"));
		remembered.forEach((outcome, index) => {
			if (outcome === "sent") queue.settle(index, "already_sent");
			if (outcome === "unknown" && plan.onUnknown === "fail") queue.settle(index, "unknown", IN_DOUBT);
		});
		return queue;
	});
}
var IN_DOUBT = "An earlier attempt asked for this message and its outcome is not known, so it is not sent again. Look into the chat; with on_unknown: resend it is sent once more.";
var MAY_HAVE_ARRIVED = "An earlier attempt asked for this message, and may have delivered it.";
function createQueue(recipient, doubtful) {
	const name = nameRecipient(recipient);
	const { length } = doubtful;
	const deliveries = new Array(length).fill(null);
	let position = 0;
	const settle = (index, status, error = null) => {
		const inDoubt = doubtful[index] && (status === "not_sent" || status === "failed");
		deliveries[index] = {
			recipient: name,
			status: inDoubt && status === "not_sent" ? "unknown" : status,
			error: inDoubt ? `${error ?? ""} ${MAY_HAVE_ARRIVED}`.trim() : error
		};
	};
	return {
		recipient,
		next() {
			while (position < length && deliveries[position]) position += 1;
			return position < length ? position : null;
		},
		needs: (index) => deliveries[index] === null,
		settle,
		end(reason) {
			deliveries.forEach((delivery, index) => {
				if (delivery === null) settle(index, "not_sent", reason);
			});
		},
		delivery: (index) => deliveries[index] ?? {
			recipient: name,
			status: "not_sent",
			error: null
		}
	};
}

// src/delivery/withhold.ts
function skipAll(items, recipients, earlier, reason) {
	const identities = identify(items);
	const queues = createQueues({
		recipients,
		onUnknown: "fail"
	}, identities, earlier);
	for (const queue of queues) queue.end(reason);
	return {
		uploads: identities.map((identity) => identity.kind === "file" ? {
			status: "skipped",
			mediaToken: earlier.mediaToken(identity)
		} : null),
		deliveries: identities.map((_identity, index) => queues.map((queue) => queue.delivery(index))),
		conversationIds: [],
		ended: null
	};
}
function skipUnread(name, recipients, earlier, reason) {
	return recipients.map((to) => {
		const recipient = nameRecipient(to);
		return earlier.knowsName(recipient, name) ? {
			recipient,
			status: "unknown",
			error: `${reason} ${SAME_NAME}`
		} : {
			recipient,
			status: "not_sent",
			error: reason
		};
	});
}
var SAME_NAME = "An earlier attempt asked to send a file of this name, and may have delivered it.";

// src/run/refuse.ts
async function refuse(job, reasons, checked = [], unchecked = []) {
	const { mode } = job;
	const items = itemsOf({
		text: job.message === null ? null : {
			filled: job.message,
			source: job.message
		},
		givenTokens: job.givenTokens,
		files: checked.filter((file) => file.valid)
	});
	const recipients = mode.kind === "send" ? mode.recipients : [];
	const reason = `Nothing was sent. ${reasons[0] ?? ""}`;
	const earlier = await previousAttemptOf(mode);
	const outcome = skipAll(items, recipients, earlier, reason);
	return reportOfRefusal(mode.kind, {
		items,
		outcome,
		checked,
		unchecked: unchecked.map((file) => ({
			file,
			deliveries: skipUnread(basename(file.absolutePath), recipients, earlier, reason)
		})),
		receipt: mode.receipt?.path ?? null
	}, reasons.map((one) => `Nothing was sent. ${one}`));
}
var NOTHING = {
	outcomeOf: () => null,
	knowsName: () => false,
	mediaToken: () => null
};
async function previousAttemptOf(mode) {
	if (mode.kind === "check" || mode.receipt === null) return NOTHING;
	const { readReceipt } = await import("./receipt2.js");
	return readReceipt(mode.receipt.path, mode.receipt.scope);
}

// src/run/pipeline.ts
async function post(job, tools) {
	const { log } = tools;
	const { mode } = job;
	const found = await find(job, log).catch(passPatternError);
	if (found instanceof PatternError) return refuse(job, [`${found.message}.`]);
	if (found.length === 0 && job.patterns.length > 0) {
		const message = `No files match the patterns: ${job.patterns.join(" ")} (in ${job.workingDirectory}).`;
		if (job.ifNoFilesFound === "error") return refuse(job, [`${message} ${NO_FILES}`]);
		if (job.ifNoFilesFound === "warn") log.warning(message);
	}
	const checked = await check(found, job, tools);
	if (checked.length < found.length) return refuse(job, [new CancelledError().message], checked, found.slice(checked.length));
	const valid = checked.filter((file) => file.valid);
	const refused = valid.length < checked.length && job.onInvalid === "fail";
	const said = await renderText(job, valid, tools, mode.kind === "send" && !refused);
	const problems = said.ok ? [] : said.problems;
	if (mode.kind === "check") {
		const material = {
			givenTokens: job.givenTokens,
			checked,
			hasText: job.message !== null,
			skipsInvalid: job.onInvalid === "skip",
			receipt: mode.receipt?.path ?? null
		};
		return reportOfCheck(material, problems);
	}
	if (refused || !said.ok) return refuse(job, [...refused ? [INVALID] : [], ...problems], checked);
	const text = said.text === null ? null : {
		filled: said.text,
		source: job.message ?? ""
	};
	const items = itemsOf({
		text,
		givenTokens: job.givenTokens,
		files: valid
	});
	const { dispatch } = await import("./online.js");
	const outcome = await dispatch(mode, items, said.buttons, tools);
	if ("refused" in outcome) return refuse(job, [outcome.refused], checked);
	return reportOfDelivery(items, outcome, checked, mode.kind, mode.receipt?.path ?? null);
}
async function find(job, log) {
	if (job.patterns.length === 0) return [];
	log.phase("Find files");
	const unmatched = [];
	const found = await withoutReceipt(await findFiles({
		...job,
		onUnmatched: (pattern) => unmatched.push(pattern),
		onLeft: (path) => log.info(`Not all of ${oneLine(path)} was looked through: it leads out of the workspace, and nothing there may be sent.`)
	}), job, log);
	log.info(describeFound(found.length));
	if (found.length > 0 && job.ifNoFilesFound !== "ignore") for (const pattern of unmatched) log.warning(`No file matches \u201C${excerpt(pattern)}\u201D; others do.`);
	return found;
}
function passPatternError(error) {
	if (error instanceof PatternError) return error;
	throw error;
}
async function withoutReceipt(found, { mode }, log) {
	if (mode.receipt === null) return found;
	const { path } = mode.receipt;
	const real = await realpath(path).catch(() => null);
	const isReceipt = await Promise.all(found.map(async ({ absolutePath }) => {
		if (real === null || basename(absolutePath) !== basename(path)) return false;
		return await realpath(absolutePath).catch(() => null) === real;
	}));
	if (isReceipt.includes(true)) log.info("Passed over the receipt, which the patterns match.");
	return found.filter((_file, index) => !isReceipt[index]);
}
async function check(found, { workspace, limits }, { log, signal }) {
	if (found.length > 0) log.phase("Check files");
	const checked = [];
	const onChecked = (file) => {
		checked.push(file);
		log.info(describeChecked(file));
		signal.throwIfAborted();
	};
	await checkFiles(found, {
		workspace,
		limits,
		onChecked
	}).catch((error) => {
		if (error !== signal.reason) throw error;
	});
	return checked;
}
var NO_FILES = "See that the step which writes them succeeded, or go on without files, with if_no_files_found: warn.";
var INVALID = "A file is invalid. Mend it, or send the others with on_invalid: skip.";
async function renderText(job, files, tools, online) {
	const silent = job.message === null && job.buttons === null && job.receiverButtons === null;
	if (job.mode.kind === "upload" && !silent) tools.log.info("With send: false nothing is said: the text and the buttons are left aside.");
	if (silent || job.mode.kind === "upload") return {
		ok: true,
		text: null,
		buttons: null
	};
	const { prepare } = await import("./prepare.js");
	const said = await prepare(job, files, {
		...tools,
		online,
		now: tools.clock.now()
	});
	if (job.mode.kind === "check" && said.ok && said.text !== null) tools.log.info(`The text: ${excerpt(said.text, 500)}`);
	return said;
}

// src/run/run.ts
async function run(raw, runContext, tools) {
	let jobSummary = true;
	for (const secret of proxySecrets(process.env)) tools.redactor.add(secret);
	try {
		const inputs = await parseInputs(raw, runContext);
		if (!inputs.ok) {
			const problems = inputs.problems.map(({ message }) => `Input ${message}`);
			return {
				report: failedReport(problems),
				refused: true,
				jobSummary: inputs.jobSummary
			};
		}
		jobSummary = inputs.job.jobSummary;
		for (const warning of inputs.warnings) tools.log.warning(warning);
		return {
			report: await post(inputs.job, tools),
			refused: false,
			jobSummary
		};
	} catch (error) {
		tools.log.debug(error instanceof Error ? error.stack ?? error.message : String(error));
		const what = error instanceof Error ? error.message : String(error);
		return {
			report: failedReport([`Unexpected: ${what}. Please report this.`]),
			refused: false,
			jobSummary
		};
	}
}

// src/runtime/cancel.ts
var GRACE_MS = 5e3;
var ECHO_MS = 300;
function listenForCancel(options = {}) {
	const controller = new AbortController();
	const forceController = new AbortController();
	let since = 0;
	const cancel = () => {
		if (controller.signal.aborted) {
			if (options.onCancel && Date.now() - since > ECHO_MS) forceController.abort(/* @__PURE__ */ new Error("cancelled"));
			return;
		}
		since = Date.now();
		controller.abort(/* @__PURE__ */ new Error("cancelled"));
		options.onCancel?.();
		setTimeout(() => forceController.abort(/* @__PURE__ */ new Error("cancelled")), GRACE_MS).unref();
	};
	process.on("SIGINT", cancel);
	process.on("SIGTERM", cancel);
	return {
		signal: controller.signal,
		forceSignal: forceController.signal
	};
}

// src/runtime/clock.ts
var systemClock = {
	now: Date.now,
	sleep: async (milliseconds, signal) => {
		signal?.throwIfAborted();
		await setTimeout$1(milliseconds, void 0, signal ? { signal } : {}).catch((error) => {
			throw signal?.aborted ? signal.reason : error;
		});
	},
	random: Math.random
};

// src/text/redact.ts
var MIN_LENGTH = 4;
function createRedactor(announce = () => {}) {
	const announced = /* @__PURE__ */ new Set();
	const lasting = [];
	const passing = createNeedles();
	return {
		add(value) {
			const pieces = [value, ...value.split(/\r?\n/)].map((piece) => piece.trim());
			for (const piece of new Set(pieces.filter(({ length }) => length >= MIN_LENGTH))) {
				if (announced.has(piece)) continue;
				for (const form of formsOf(piece)) {
					if (!announced.has(form)) announce(form);
					announced.add(form);
				}
				for (const one of [piece, ...base64Of(piece)]) lasting.push({
					length: one.length,
					spelling: anySpelling(one)
				});
			}
			lasting.sort((a, b) => b.length - a.length);
		},
		addShortLived(value) {
			if (value.length < MIN_LENGTH || announced.has(value)) return;
			announced.add(value);
			announce(value);
			for (const form of new Set(formsOf(value))) passing.add(form);
		},
		redact: (text) => lasting.reduce((clean, { spelling }) => clean.replace(spelling, "***"), passing.replace(text))
	};
}
function createNeedles() {
	const byBeginning = /* @__PURE__ */ new Map();
	const needleAt = (text, place) => {
		const byLength = byBeginning.get(text.slice(place, place + MIN_LENGTH));
		if (byLength === void 0) return void 0;
		for (const [length, needles] of byLength) {
			const found = text.slice(place, place + length);
			if (needles.has(found)) return found;
		}
	};
	return {
		add(needle) {
			const beginning = needle.slice(0, MIN_LENGTH);
			const byLength = byBeginning.get(beginning) ?? /* @__PURE__ */ new Map();
			const equals = byLength.get(needle.length);
			if (equals) equals.add(needle);
			else byBeginning.set(beginning, new Map([...byLength, [needle.length, /* @__PURE__ */ new Set([needle])]].sort(([a], [b]) => b - a)));
		},
		replace(text) {
			if (byBeginning.size === 0) return text;
			let clean = "";
			let end = 0;
			for (let place = 0; place + MIN_LENGTH <= text.length; place += 1) {
				const needle = needleAt(text, place);
				if (needle === void 0) continue;
				clean += `${text.slice(end, place)}***`;
				end = place + needle.length;
				place = end - 1;
			}
			return clean + text.slice(end);
		}
	};
}
function formsOf(value) {
	if (value.length < MIN_LENGTH) return [];
	const json = JSON.stringify(value).slice(1, -1);
	return [
		value,
		encodeURIComponent(value.toWellFormed()),
		new URLSearchParams([["", value]]).toString().slice(1),
		json,
		json.replaceAll("/", "\\/"),
		...base64Of(value)
	];
}
function base64Of(value) {
	const base64 = Buffer.from(value).toString("base64");
	return [
		base64,
		base64.replace(/=+$/, ""),
		Buffer.from(value).toString("base64url")
	];
}
function anySpelling(text) {
	const pieces = text.match(/\\+|[^\\]/gu) ?? [];
	return new RegExp(pieces.map((piece) => `(?:${spellingsOfPiece(piece).join("|")})`).join(""), "g");
}
function spellingsOfPiece(piece) {
	if (!piece.startsWith("\\")) return spellingsOf(piece);
	const { length } = piece;
	const [, ...escaped] = spellingsOf("\\");
	return [`\\\\{${length},${length * MAX_BACKSLASHES}}`, ...escaped.map((one) => `(?:${one}){${length}}`)];
}
var ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
var MAX_BACKSLASHES = 8;
function spellingsOf(character) {
	if (/^[a-z0-9]$/i.test(character)) return [character];
	const hex = (code) => code.toString(16).padStart(2, "0");
	const percent = [...Buffer.from(character)].map((byte) => `%(?:25)?${anyCase(hex(byte))}`).join("");
	const json = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\\\{1,${MAX_BACKSLASHES}}u${anyCase(unit.toString(16).padStart(4, "0"))}`).join("");
	const code = character.codePointAt(0);
	return [
		`\\\\{0,${MAX_BACKSLASHES}}${literal(character)}`,
		percent,
		json,
		`&#0{0,8}${code};`,
		`&#[xX]0{0,8}${anyCase(hex(code))};`,
		...ENTITIES[character] ? [ENTITIES[character]] : [],
		...character === " " ? ["\\+"] : []
	];
}
function literal(character) {
	return character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
}
function anyCase(hex) {
	return hex.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

export { excerpt as $, TokenStoreError as A, isSecret as B, leadsOut as C, outputsOf as D, MEDIA_TYPES as E, formatSpan as F, uploadUrl as G, messageUrl as H, faultsOf as I, NO_VALUES as J, releaseValues as K, arrived as L, describeEnd as M, count as N, annotate as O, formatSize as P, isGroup as Q, INPUTS as R, isSameState as S, LIMITS_IN_MB as T, refreshUrl as U, secretValues as V, uploadTokenUrl as W, VALUE_NAMES as X, SHAPE as Y, cleanValues as Z, readProxies as _, createQueues as a, OPEN_FLAGS as b, FIRST_BOXES as c, CancelledError as d, harmlessJson as et, KenarError as f, proxyFor as g, ProxyError as h, run as i, sentence as j, fileTokenStore as k, foreign as l, nameItem as m, systemClock as n, nameRecipient as o, identify as p, valuesFromGitHub as q, listenForCancel as r, needsAccessToken as s, createRedactor as t, oneLine as tt, known as u, isWithin as v, FORMATS as w, identityOf as x, unfit as y, INPUT_NAMES as z };