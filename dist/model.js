


export const MOST_REQUESTS = 200;

export function createModel() {
	return {
		chats: new Map(),
		unread: new Map(),
		requests: new Map(),
		faults: [],
		open: null,
	};
}


export function takeState(model, state) {
	model.chats = new Map(Object.entries(state.chats));
	model.requests = new Map(state.requests.map((request) => [request.id, request]));
	model.faults = state.faults;
	for (const recipient of model.unread.keys())
		if (!model.chats.has(recipient)) model.unread.delete(recipient);
	if (model.open === null || !model.chats.has(model.open))
		model.open = model.chats.keys().next().value ?? null;
}

export function takeMessage(model, message) {
	const { recipient } = message;
	const messages = model.chats.get(recipient) ?? [];
	messages.push(message);
	model.chats.set(recipient, messages);
	model.open ??= recipient;
	if (model.open !== recipient) model.unread.set(recipient, (model.unread.get(recipient) ?? 0) + 1);
}

export function takeRequest(model, request) {
	model.requests.set(request.id, request);
	for (const id of model.requests.keys()) {
		if (model.requests.size <= MOST_REQUESTS) break;
		model.requests.delete(id);
	}
}
