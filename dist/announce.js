

import { byId, fill } from './dom.js';
import { digits } from './format.js';
import { gist, recipientOf } from './words.js';


const TOGETHER = 700;

let waiting = [];

export function announce(message) {
	waiting.push(message);
	if (waiting.length > 1) return;
	setTimeout(() => {
		const [first] = waiting;
		if (first === undefined) return;
		const text =
			waiting.length === 1
				? `پیام تازه در ${recipientOf(first.recipient).id}: ${gist(first)}`
				: `${digits(waiting.length)} پیام تازه در ${places(waiting)}`;
		waiting = [];
		fill(byId('announcer'), text);
	}, TOGETHER);
}

function places(  messages) {
	return [...new Set(messages.map(({ recipient }) => recipientOf(recipient).id))].slice(0, 3).join('، ');
}
