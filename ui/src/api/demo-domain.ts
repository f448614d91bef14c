import type { CheckDomainAnswer } from "./generated/CheckDomainAnswer.ts";
import type { CheckDomainRequest } from "./generated/CheckDomainRequest.ts";
import type { DomainBatch } from "./generated/DomainBatch.ts";
import type { Stop } from "./generated/Stop.ts";
import { keepUntil } from "./demo-play.ts";
import { domainSample } from "./demo-records.ts";

/** A look at a domain that plays a sample, in its own time. */
export function demoDomain() {
	const stops = new Map<string, AbortController>();
	return {
		check: async (
			{ run, domain, language }: CheckDomainRequest,
			onBatch: (batch: DomainBatch) => void,
		): Promise<CheckDomainAnswer> => {
			if (!domain.includes(".")) {
				const code = domain.trim() === "" ? ("missing" as const) : ("not-a-host" as const);
				return { result: "invalid", errors: [{ path: "domain", code, facts: {}, text: "—" }] };
			}
			const stop = new AbortController();
			stops.set(run, stop);
			const whole = { ...domainSample(language), id: run, startedAt: new Date().toISOString() };
			const running = whole.route.map((station): Stop => {
				return station.state === "waiting" ? station : { ...station, state: "running" };
			});
			const began = performance.now();
			for (const [from, query] of whole.queries.entries()) {
				if (!(await keepUntil(began + (query.atMicros + query.tookMicros) / 250, stop.signal))) break;
				onBatch({ run, seq: from, route: running, from, queries: [query], ended: false });
			}
			if (!stop.signal.aborted) return { result: "looked", record: whole, unkept: null };
			return { result: "looked", record: { ...whole, ended: { stopped: { by: "user" } }, findings: [] }, unkept: null };
		},
		stop: (run: string): void => stops.get(run)?.abort(),
	};
}
