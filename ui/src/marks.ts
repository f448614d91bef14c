import { tick } from "svelte";

import type { Api } from "./api/index.ts";

/**
 * Tells how far the window has come: `dom-ready`, `first-paint`, and `interactive` once `answered`, a round trip to the other side, is
 * over and a frame has been drawn since.
 *
 * Measuring never disturbs: a mark that cannot be told is forgotten.
 */
export async function tellMarks(api: Api, answered: Promise<unknown>): Promise<void> {
	const tell = (name: string, at: number) => {
		api.mark({ name, at: performance.timeOrigin + at }).catch(() => undefined);
	};
	const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	tell("dom-ready", navigation?.domContentLoadedEventEnd || performance.now());
	await Promise.allSettled([answered, tick()]);
	requestAnimationFrame(() => {
		const painted =
			performance.getEntriesByName("first-contentful-paint")[0] ?? performance.getEntriesByType("paint")[0];
		tell("first-paint", painted?.startTime ?? performance.now());
		tell("interactive", performance.now());
	});
}
