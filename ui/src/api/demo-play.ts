import type { RunBatch } from "./generated/RunBatch.ts";
import type { TestRecord } from "./generated/TestRecord.ts";
import type { Stop } from "./generated/Stop.ts";

/** What a recorded run tells, and when, in microseconds since it began: a batch when a step begins and when it ends. */
export function pieces(record: TestRecord): { at: number; batch: RunBatch }[] {
	let seq = 0;
	let told = 0;
	return record.steps.flatMap((step, index) => {
		const begun = record.route.map((stop): Stop => {
			const over = record.steps.slice(index).every((later) => later.station !== stop.station);
			if (stop.station === step.station && stop.state !== "waiting") return { ...stop, state: "running" };
			const ahead = record.steps.every((other) => other.station !== stop.station) && stop.station !== "settings";
			return over && !ahead ? stop : { ...stop, state: "waiting" };
		});
		const piece = (at: number, done: boolean) => {
			const to = done ? step.toLine : step.fromLine;
			const batch: RunBatch = {
				run: record.id,
				seq: seq++,
				route: begun,
				steps: record.steps.slice(0, index + (done ? 1 : 0)),
				running: done ? null : step.step,
				keychain: false,
				from: told,
				lines: record.transcript.slice(told, to),
				total: to,
				ended: false,
			};
			told = to;
			return { at, batch };
		};
		return [piece(step.startMicros, false), piece(step.startMicros + step.tookMicros, true)];
	});
}

/** Waits until `at` of the page's clock; false where it was stopped before. */
export function keepUntil(at: number, stop: AbortSignal): Promise<boolean> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(!stop.aborted), Math.max(0, at - performance.now()));
		stop.addEventListener("abort", () => {
			clearTimeout(timer);
			resolve(false);
		});
	});
}
