import { D as outputsOf, I as faultsOf, K as releaseValues, L as arrived, M as describeEnd, N as count, O as annotate, P as formatSize, V as secretValues, i as run, k as fileTokenStore, n as systemClock, q as valuesFromGitHub, r as listenForCancel, t as createRedactor, tt as oneLine, z as INPUT_NAMES } from "./common.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs$1 from "fs";
import { constants, promises } from "fs";
import { readFileSync } from "node:fs";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs$1.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs$1.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}

// src/github/log.ts
function createGitHubLog(redactor) {
	let open = false;
	const clean = (text) => oneLine(redactor.redact(text));
	const end = () => {
		if (open) endGroup();
		open = false;
	};
	const annotation = (about = {}) => ({
		...about.file === void 0 ? {} : { file: clean(about.file) },
		...about.title === void 0 ? {} : { title: clean(about.title) }
	});
	return {
		phase(title) {
			end();
			startGroup(clean(title));
			open = true;
		},
		info: (line) => info(clean(line)),
		warning: (line, about) => warning(clean(line), annotation(about)),
		error: (line, about) => error(clean(line), annotation(about)),
		debug: (line) => debug(clean(line)),
		end
	};
}

// src/github/read-values.ts
function readGitHubValues(env, tools) {
	return async ({ wanted, online }) => {
		const values = valuesFromGitHub(env);
		if (![...wanted].some((name) => name.split(".")[0] === "release") || values.release !== null || values.tag === "") return values;
		if (!online) {
			tools.log.info("The release is not read, since nothing will be sent: its notes are left out.");
			const url = `${env.GITHUB_SERVER_URL}/${values.repository}/releases/tag/${encodeURIComponent(values.tag)}`;
			return {
				...values,
				release: {
					name: values.tag,
					url,
					notes: "\u2026"
				}
			};
		}
		if (tools.githubToken === "") {
			tools.log.warning("The template wants the tag\u2019s release, which this event does not carry: its values stay empty. Give github_token, to read them.");
			return values;
		}
		const { readRelease } = await import("./release.js");
		const where = {
			repository: values.repository,
			apiUrl: env.GITHUB_API_URL || "https://api.github.com",
			tag: values.tag,
			githubToken: tools.githubToken,
			forceSignal: tools.forceSignal
		};
		return {
			...values,
			release: releaseValues(await readRelease(where, tools.redactor))
		};
	};
}

// src/github/run-context.ts
function readRawInputs(env) {
	return Object.fromEntries(INPUT_NAMES.map((name) => [name, env[`INPUT_${name.toUpperCase()}`] ?? ""]));
}
function readRunContext(env) {
	return {
		workspace: env.GITHUB_WORKSPACE || process.cwd(),
		scope: [
			"GITHUB_REPOSITORY",
			"GITHUB_RUN_ID",
			"GITHUB_JOB",
			"GITHUB_ACTION"
		].map((name) => env[name] ?? "").join("/"),
		isForkedPullRequest: isForkedPullRequest(env),
		isHosted: env.RUNNER_ENVIRONMENT === "github-hosted"
	};
}
function isForkedPullRequest(env) {
	if (!env.GITHUB_EVENT_NAME?.startsWith("pull_request") || !env.GITHUB_EVENT_PATH) return false;
	try {
		const { head, base } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8")).pull_request;
		return head.repo?.full_name !== base.repo.full_name;
	} catch {
		return false;
	}
}

// src/github/html.ts
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
var ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function table(heads, rows) {
	if (rows.length === 0) return "";
	const row = (tag, cells) => `<tr>${cells.map((one) => `<${tag}>${one}</${tag}>`).join("")}</tr>`;
	return `<table>\n${[row("th", heads), ...rows.map((cells) => row("td", cells))].join("\n")}\n</table>`;
}
function list(lines) {
	return lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
}
function folded(title, content) {
	return `<details>\n<summary>${title}</summary>\n${content}\n</details>`;
}

// src/github/summary.ts
var MAX_BYTES = 204800;
var MAX_ROWS = 200;
var MAX_OPEN_ROWS = 20;
function summaryOf(report, redactor) {
	const show = (text) => escapeHtml(oneLine(redactor.redact(text)));
	return [
		"<h3>Divar Chat Media</h3>",
		`<p>${report.failed ? "\u274C" : report.results.some(({ problems }) => problems.length > 0) ? "\u26A0\uFE0F" : "\u2705"} ${show(describeEnd(report))}</p>`,
		errorList(report.errors.map(show)),
		faultTable(report, show),
		fileTable(report.results, show),
		recipientTable(report, show)
	].filter(Boolean).join("\n");
}
async function writeSummary(report, redactor) {
	await summary.addRaw(`${summaryOf(report, redactor)}\n`).write();
}
function faultTable(report, show) {
	const faults = faultsOf(report);
	const rows = fitting(faults.slice(0, MAX_ROWS).map(({ severity, title, about, message }) => [
		severity === "error" ? "\u274C" : "\u26A0\uFE0F",
		name(about, show),
		`<code>${show(title)}</code> ${show(message)}`
	]));
	return table([
		"",
		"To look at",
		"What and why"
	], rows) + more(faults.length - rows.length);
}
function fileTable(results, show) {
	const rows = fitting(results.slice(0, MAX_ROWS).map((result) => [
		name(result.path ?? `media token ${result.media_token}`, show),
		show(result.format ?? result.media_type ?? ""),
		result.size === null ? "" : unbroken(formatSize(result.size)),
		result.status
	]));
	const whole = table([
		"File",
		"Type",
		"Size",
		"Status"
	], rows) + more(results.length - rows.length);
	return rows.length > MAX_OPEN_ROWS ? folded(`${count(results.length, "file")}`, whole) : whole;
}
function recipientTable(report, show) {
	const byRecipient = /* @__PURE__ */ new Map();
	for (const delivery of [...report.messageDeliveries, ...report.results.flatMap((result) => result.deliveries)]) {
		const others = byRecipient.get(delivery.recipient);
		if (others) others.push(delivery);
		else byRecipient.set(delivery.recipient, [delivery]);
	}
	const counted = [...byRecipient].map(([recipient, deliveries]) => {
		const done = deliveries.filter(arrived).length;
		const inDoubt = deliveries.filter(({ status }) => status === "unknown").length;
		return {
			recipient,
			done,
			inDoubt,
			open: deliveries.length - done - inDoubt
		};
	});
	const doubts = counted.some(({ inDoubt }) => inDoubt > 0);
	const rows = fitting(counted.slice(0, MAX_ROWS).map(({ recipient, done, inDoubt, open }) => [
		name(recipient, show),
		String(done),
		...doubts ? [String(inDoubt)] : [],
		String(open)
	]));
	const heads = [
		"Recipient",
		"Delivered",
		...doubts ? ["In doubt"] : [],
		"Not delivered"
	];
	return table(heads, rows) + more(counted.length - rows.length);
}
function errorList(errors) {
	const lines = fitting(errors.slice(0, MAX_ROWS).map((error) => [error])).flat();
	const rest = errors.length - lines.length;
	return list(rest > 0 ? [...lines, `\u2026 and ${rest} more: see the log.`] : lines);
}
function fitting(rows) {
	let bytes = 0;
	const end = rows.findIndex((cells) => {
		bytes += Buffer.byteLength(cells.join("")) + 64;
		return bytes > MAX_BYTES;
	});
	return end === -1 ? rows : rows.slice(0, end);
}
function name(text, show) {
	return `<bdi>${show(text)}</bdi>`;
}
function more(rows) {
	return rows > 0 ? `<p>\u2026 and ${rows} more: see the output <code>results</code>.</p>` : "";
}
function unbroken(text) {
	return text.replaceAll(" ", "\u00A0");
}

// src/github/token-store.ts
async function openTokenStore(location, env, tools) {
	if (location.kind === "file") return fileTokenStore(location.path);
	const repository = env.GITHUB_REPOSITORY ?? "";
	const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
	const { secretTokenStore } = await import("./secret-store.js");
	return secretTokenStore(location.secret, {
		repository,
		apiUrl,
		forceSignal: tools.forceSignal
	}, tools.redactor);
}

// src/main.ts
var redactor = createRedactor(setSecret);
var raw = readRawInputs(process.env);
for (const value of secretValues(raw)) redactor.add(value);
var log = createGitHubLog(redactor);
var signals = listenForCancel();
var { forceSignal } = signals;
var { report, jobSummary } = await run(raw, readRunContext(process.env), {
	clock: systemClock,
	log,
	redactor,
	openTokenStore: (location) => openTokenStore(location, process.env, {
		redactor,
		forceSignal
	}),
	readValues: readGitHubValues(process.env, {
		githubToken: raw.github_token?.trim() ?? "",
		log,
		redactor,
		forceSignal
	}),
	...signals
});
log.end();
for (const [name, value] of Object.entries(outputsOf(report))) setOutput(name, value);
annotate(report, log);
log.info(describeEnd(report));
if (jobSummary) await writeSummary(report, redactor).catch(({ message }) => log.warning(`The job summary can\u2019t be written: ${message}`));
process.exitCode = report.failed ? 1 : 0;

export {  };