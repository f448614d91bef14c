import type { Api } from "./index.ts";
import type { Entry } from "./generated/Entry.ts";
import type { Language } from "./generated/Language.ts";
import type { RunRecord } from "./generated/RunRecord.ts";
import type { State } from "./generated/State.ts";
import type { TestRecord } from "./generated/TestRecord.ts";
import { recordedDomain } from "./demo-records.ts";

type Kept = { entry: Entry; read: (language: Language) => Promise<RunRecord> };

/** Past runs: recorded ones spread over some days, and before them whatever is run while the page is open. */
export function demoPast(
	recorded: (scene: string, language: Language) => Promise<TestRecord>,
	scenes: string[],
	count: number,
) {
	const runs: Promise<Kept[]> = begin();

	async function begin(): Promise<Kept[]> {
		const records = await Promise.all(scenes.map((scene) => recorded(scene, "en")));
		const domain = await recordedDomain("en");
		return Array.from({ length: count }, (_, index) => {
			const startedAt = new Date(Date.now() - (index * 5.3 + 2) * 3_600_000).toISOString();
			const id = `past-${index}`;
			const scene = index % (scenes.length + 1);
			const sample = records[scene];
			const renew = <Known extends RunRecord>(record: Known): Known => ({ ...record, id, startedAt });
			const name = index % 3 === 0 ? "Aurora Tea Shop" : "";
			if (!sample) {
				return {
					entry: entryOf(renew(domain), name),
					read: async (language) => renew(await recordedDomain(language)),
				};
			}
			const read = async (language: Language) => renew(await recorded(scenes[scene] ?? "", language));
			return { entry: entryOf(renew(sample), name), read };
		});
	}

	const api: Pick<Api, "history" | "pastRun" | "forgetRuns"> = {
		history: async ({ before, count: most }) => {
			const all = await runs;
			const from = before === null ? 0 : all.findIndex(({ entry }) => entry.id === before) + 1;
			return { runs: all.slice(from, from + most).map(({ entry }) => entry), total: all.length };
		},
		pastRun: async ({ run, language }) => {
			const found = (await runs).find(({ entry }) => entry.id === run);
			if (!found) throw { code: "run-unknown", facts: {}, detail: null };
			return { record: await found.read(language) };
		},
		forgetRuns: async ({ run }) => {
			const all = await runs;
			const at = all.findIndex(({ entry }) => entry.id === run);
			if (run === null) all.length = 0;
			else if (at >= 0) all.splice(at, 1);
		},
	};

	return {
		api,
		/** Remembers a run that is over. */
		keep: (record: RunRecord, name: string): void => {
			const spoken = async (language: Language) =>
				record.kind === "domain" ? { ...record, findings: (await recordedDomain(language)).findings } : record;
			void runs.then((all) => all.unshift({ entry: entryOf(record, name), read: spoken }));
		},
	};
}

function entryOf(record: RunRecord, name: string): Entry {
	const worst = WORST.find((state) => record.route.some((stop) => stop.state === state)) ?? "waiting";
	return {
		id: record.id,
		kind: record.kind,
		profile: record.profile,
		name,
		subject: record.kind === "test" ? record.host : record.domain,
		startedAt: record.startedAt,
		outcome: record.kind === "test" ? record.outcome : null,
		state: worst,
		route: record.route,
		findings: record.findings.length,
	};
}

const WORST: readonly State[] = ["broken", "warns", "unknown", "good"];
