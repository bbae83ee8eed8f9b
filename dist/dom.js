



export function el(tag, attributes = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null || value === undefined || value === false) continue;
		element.setAttribute(name, value === true ? '' : String(value));
	}
	fill(element, ...children);
	return element;
}

export function fill(element, ...children) {
	element.replaceChildren(
		...children.filter((child) => child !== null && child !== undefined && child !== false),
	);
}

export function byId(id) {
	const element = document.getElementById(id);
	if (element === null) throw new Error(`the page has no #${id}`);
	return  (element);
}
