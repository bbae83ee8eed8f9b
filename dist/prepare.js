import { $ as excerpt, J as NO_VALUES, P as formatSize, Z as cleanValues } from "./common.js";
import { t as ValuesError } from "./read-values.js";
import { t as linkProblem } from "./buttons.js";
import { n as renderTemplate, t as checkTemplate } from "./template.js";

// src/message/render.ts
function namesIn(draft) {
	const names = /* @__PURE__ */ new Set();
	const note = (template) => {
		for (const name of checkTemplate(template).names) names.add(name);
		return template;
	};
	if (draft.message !== null) note(draft.message);
	for (const grid of [draft.buttons, draft.receiverButtons]) if (grid) mapTexts(grid, note, note);
	return names;
}
function renderMessage(draft, values) {
	const problems = [];
	const forText = cleanValues(values, "text");
	const forLinks = cleanValues(values, "link");
	const text = draft.message === null ? null : renderTemplate(draft.message, forText);
	if (text !== null && text.trim() === "") problems.push("message: the template gives an empty text. Its values are empty for this run.");
	const fill = (input, grid) => {
		if (grid === null) return {};
		const filled = mapTexts(grid, (template) => renderTemplate(template, forText), (template) => renderTemplate(template, forLinks).trim());
		problems.push(...problemsOf(filled).map((problem) => `${input}: ${problem}`));
		return input === "buttons" ? { own: filled } : { receiver: filled };
	};
	const buttons = {
		...fill("buttons", draft.buttons),
		...fill("receiver_buttons", draft.receiverButtons)
	};
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	return {
		ok: true,
		text,
		buttons: buttons.own || buttons.receiver ? buttons : null
	};
}
function problemsOf(grid) {
	return grid.rows.flatMap(({ buttons }, row) => buttons.flatMap(({ caption, action }, place) => {
		const problems = [];
		if (caption.trim() === "") problems.push("its caption is empty once filled in");
		if ("open_direct_link" in action) {
			const link = action.open_direct_link;
			const problem = linkProblem(link);
			if (link === "") problems.push("its link is empty once filled in: its values are empty for this run");
			else if (problem) problems.push(`its link is \u201C${excerpt(link, 100)}\u201D once filled in; ${problem}`);
		}
		if (postToken(action)?.trim() === "") problems.push("its post_token is empty once filled in");
		return problems.map((problem) => `row ${row + 1}, button ${place + 1}: ${problem}.`);
	}));
}
function postToken(action) {
	if ("open_post_page" in action) return action.open_post_page.post_token;
	return "open_post_manage_page" in action ? action.open_post_manage_page.post_token : null;
}
function mapTexts(grid, text, link) {
	return { rows: grid.rows.map(({ buttons }) => ({ buttons: buttons.map((button) => ({
		...button,
		caption: text(button.caption).replace(/\s*\n\s*/g, " "),
		action: mapAction(button.action, text, link)
	})) })) };
}
function mapAction(action, text, link) {
	if ("open_direct_link" in action) return { open_direct_link: link(action.open_direct_link) };
	return mapStrings(action, text);
}
function mapStrings(value, fill) {
	if (typeof value === "string") return fill(value);
	if (Array.isArray(value)) return value.map((one) => mapStrings(one, fill));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapStrings(one, fill)]));
}

// src/message/prepare.ts
var TIME_ZONE = "Asia/Tehran";
async function prepare(draft, files, tools) {
	const wanted = namesIn(draft);
	try {
		const values = wanted.size === 0 ? NO_VALUES : await tools.readValues({
			wanted,
			online: tools.online
		});
		return renderMessage(draft, {
			...values,
			...datesOf(tools.now),
			files: files.map(({ name, size, mediaType }) => ({
				name,
				size: formatSize(size),
				media_type: mediaType
			}))
		});
	} catch (error) {
		if (error instanceof ValuesError) return {
			ok: false,
			problems: [error.message]
		};
		throw error;
	}
}
function datesOf(now) {
	const format = (locale, style) => new Intl.DateTimeFormat(locale, {
		...style,
		timeZone: TIME_ZONE
	}).format(now);
	return {
		date: format("en-CA", {
			year: "numeric",
			month: "2-digit",
			day: "2-digit"
		}),
		date_fa: format("fa-IR-u-ca-persian", { dateStyle: "long" })
	};
}

export { prepare };