



const WAIT = 1500;

export function listen(listener) {
	const source = new EventSource('/_sandbox/events?state');
	source.onopen = () => listener.status(true);
	source.onerror = () => {
		listener.status(false);
		if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(listener), WAIT);
	};
	for (const name of  (['state', 'message', 'request', 'faults'])) {
		source.addEventListener(name, (event) => listener[name](JSON.parse(event.data)));
	}
}
