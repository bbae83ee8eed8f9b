// src/kenar/buttons.ts
function linkProblem(link) {
	if (!/^https:\/\//i.test(link) || /\s/.test(link) || !URL.canParse(link)) return "it is no link that a button can open; allowed: https://HOST/\u2026, without blanks";
	const { username, password } = new URL(link);
	return username || password ? "it holds a user name or a password, which everybody in the chat would see" : null;
}

export { linkProblem as t };