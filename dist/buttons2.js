import { t as linkProblem } from "./buttons.js";
import { t as readYaml } from "./yaml.js";
import { t as ICON_NAMES } from "./icons.js";
import { r as nearest, t as checkTemplate } from "./template.js";
import { $ as excerpt } from "./common.js";

// src/inputs/button.ts
var KEYS = [
	"caption",
	"link",
	"icon"
];
function readButton(value, tell) {
	if (!isMapping(value)) {
		tell(`is ${describe(value)}; write {caption, link, icon}.`);
		return null;
	}
	const { caption, icon, action, link, ...rest } = value;
	const inner = isMapping(action) ? action : {};
	if (action !== void 0 && !isMapping(action)) tell(`has an action that is ${describe(action)}; write {open_direct_link: \u2026}.`);
	const chosen = {
		...link === void 0 ? {} : { open_direct_link: link },
		...inner
	};
	for (const [key, content] of Object.entries(rest)) if (Object.hasOwn(ACTIONS, key)) Object.assign(chosen, { [key]: content });
	else tell(unknownKey(key));
	const text = readText(caption, "caption", tell);
	const name = readIcon(icon, tell);
	const read = readAction(chosen, tell);
	if (text === null || read === null) return null;
	return {
		caption: text,
		...name === null ? {} : { icon: name },
		action: read
	};
}
function readAction(chosen, tell) {
	const names = Object.keys(chosen);
	const [name = ""] = names;
	if (names.length !== 1) {
		tell(`has ${names.length === 0 ? "no action" : `the actions ${names.map((one) => excerpt(one, 40)).join(", ")}`}; give one: ${ACTION_NAMES}.`);
		return null;
	}
	const read = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : void 0;
	if (!read) tell(`has the action \u201C${excerpt(name, 40)}\u201D; allowed: ${ACTION_NAMES}.`);
	return read?.(chosen[name], tell) ?? null;
}
var ACTIONS = {
	open_direct_link(content, tell) {
		const link = readText(content, "link", tell);
		if (link === null) return null;
		const problem = link.includes("{{") ? null : linkProblem(link);
		if (problem !== null) tell(`has the link \u201C${excerpt(link, 100)}\u201D: ${problem}.`);
		return { open_direct_link: link };
	},
	open_server_link: (content, tell) => withData("open_server_link", content, tell),
	get_dynamic_action: (content, tell) => withData("get_dynamic_action", content, tell),
	open_post_page: (content, tell) => withPost("open_post_page", content, tell),
	open_post_manage_page: (content, tell) => withPost("open_post_manage_page", content, tell)
};
var ACTION_NAMES = ["link", ...Object.keys(ACTIONS).slice(1)].join(", ");
function withData(name, content, tell) {
	const { data = {}, ...rest } = isMapping(content ?? {}) ? content ?? {} : { wrong: content };
	if (Object.keys(rest).length > 0 || !isMapping(data)) {
		tell(`has ${name} with ${describe(content)}; it takes {data: {\u2026}}, a mapping of your own.`);
		return null;
	}
	for (const text of textsIn(data)) tellTemplate(text, "data", tell);
	return name === "open_server_link" ? { open_server_link: { data } } : { get_dynamic_action: { data } };
}
function withPost(name, content, tell) {
	const post_token = readText(isMapping(content) && only(content, "post_token") ? content.post_token : content, `post_token of ${name}`, tell);
	if (post_token === null) return null;
	return name === "open_post_page" ? { open_post_page: { post_token } } : { open_post_manage_page: { post_token } };
}
function readText(value, what, tell) {
	if (typeof value !== "string" || value.trim() === "") {
		tell(value === void 0 || value === null || value === "" ? `has no ${what}.` : `has a ${what} that is ${describe(value)}; put texts in quotes.`);
		return null;
	}
	tellTemplate(value, what, tell);
	return value;
}
function tellTemplate(text, what, tell) {
	for (const problem of checkTemplate(text).problems) tell(`has a mistake in its ${what}: ${problem.replace(/^line 1: /, "")}`);
}
var ICONS = new Set(ICON_NAMES);
function readIcon(icon, tell) {
	if (icon === void 0 || icon === null || icon === "") return null;
	if (typeof icon === "string" && ICONS.has(icon)) return icon;
	if (typeof icon !== "string") tell(`has an icon that is ${describe(icon)}; write a name such as DOWNLOAD.`);
	else {
		const near = nearest(icon.trim().toUpperCase().replace(/[\s-]+/g, "_"), ICON_NAMES);
		const hint = near === null ? "Allowed are the values of DivarIconsIconName, such as DOWNLOAD, LINK or INFO" : `Did you mean ${near}?`;
		tell(`has the icon \u201C${excerpt(icon, 60)}\u201D, which Divar does not have. ${hint}`);
	}
	return null;
}
function unknownKey(key) {
	const near = key === "icon_name" ? "icon" : nearest(key, [...KEYS, ...Object.keys(ACTIONS)]);
	return `has \u201C${excerpt(key, 40)}\u201D, which is unknown${near === null ? "" : `; did you mean ${near}?`} Allowed: ${KEYS.join(", ")}, or an action in the place of link.`;
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
function only(mapping, key) {
	return Object.keys(mapping).length === 1 && key in mapping;
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value) {
	if (isMapping(value)) return "a mapping";
	if (Array.isArray(value)) return "a list";
	return value === null || value === void 0 ? "nothing" : `\u201C${excerpt(String(value), 60)}\u201D`;
}

// src/inputs/buttons.ts
var EXAMPLE = "write a list of \u201C- caption: \u2026\u201D with \u201Clink: https://\u2026\u201D, or a list of such lists, one a row";
function parseButtons(text) {
	const yaml = readYaml(text);
	if (!yaml.ok) return refused([yaml.problem]);
	const problems = [];
	const rows = rowsOf(yaml.value, (problem) => problems.push(problem));
	if (rows.length > 3) problems.push(`has ${rows.length} rows; at most ${3} rows of at most ${3} buttons are allowed.`);
	const grid = { rows: rows.map((row, index) => ({ buttons: readRow(row, `row ${index + 1}`, problems) })) };
	if (problems.length > 0) return refused(problems);
	return {
		ok: true,
		grid: rows.length === 0 ? null : grid
	};
}
function rowsOf(value, tell) {
	if (value === null) return [];
	const list = isMapping(value) && Array.isArray(value.rows) && only(value, "rows") ? value.rows : value;
	if (!Array.isArray(list)) {
		tell(`holds ${describe(value)} where a list should be: ${EXAMPLE}.`);
		return [];
	}
	return list === value && list.length > 0 && list.every(isButton) ? [list] : list;
}
function isButton(value) {
	return isMapping(value) && !Array.isArray(value.buttons);
}
function readRow(row, where, problems) {
	const buttons = isMapping(row) && Array.isArray(row.buttons) && only(row, "buttons") ? row.buttons : row;
	if (!Array.isArray(buttons)) {
		problems.push(`${where} holds ${describe(row)} where a list of buttons should be: ${EXAMPLE}.`);
		return [];
	}
	if (buttons.length === 0) problems.push(`${where} is empty. Leave it out.`);
	if (buttons.length > 3) problems.push(`${where} has ${buttons.length} buttons; at most ${3} are allowed.`);
	return buttons.flatMap((button, index) => readButton(button, (problem) => problems.push(`${where}, button ${index + 1} ${problem}`)) ?? []);
}
function refused(problems) {
	return {
		ok: false,
		problems
	};
}

export { parseButtons };