import type { Api } from "./index.ts";
import type { FieldError } from "./generated/FieldError.ts";
import type { Language } from "./generated/Language.ts";
import type { RunBatch } from "./generated/RunBatch.ts";
import type { TestRecord } from "./generated/TestRecord.ts";
import { UNTRAVELLED } from "../route/untravelled.ts";
import { draftOf } from "../shop/draft-of.ts";
import { demoDomain } from "./demo-domain.ts";
import { demoInbox } from "./demo-inbox.ts";
import { demoPast } from "./demo-past.ts";
import { keepUntil, pieces } from "./demo-play.ts";
import { demoShop } from "./demo-shop.ts";
import { demoStores } from "./demo-stores.ts";

/**
 * The same door without a program behind it: plays runs that were recorded, in their own time.
 *
 * The address may ask for `?scene=…`, and with `&autoplay` a practice mail goes by itself. It knows the recorded scenes only, and a
 * form that is sent plays `all-well`. `?keychain=slow|locked|absent|elsewhere|…` plays a keychain, `?runs=…` a long history.
 */
export function demo(): Api {
	const asked = new URLSearchParams(window.location.search);
	const scenes = sceneNames(asked.get("scene"));
	const runs = new Map<string, { scene: string; stop: AbortController }>();

	const past = demoPast(recorded, scenes, Number(asked.get("runs") ?? 40));
	const shop = demoShop(asked.get("keychain"));
	const domain = demoDomain();

	const record = async (run: string, language: Language): Promise<TestRecord> => {
		const known = runs.get(run);
		if (!known) throw { code: "run-unknown", facts: {}, detail: null };
		return { ...(await recorded(known.scene, language)), id: run };
	};

	if (asked.has("autoplay")) playOnce();
	return {
		startUp: () =>
			Promise.resolve({
				preferences: { language: null, theme: null },
				systemLanguage: "en",
				version: "demo",
				scenes,
				domainScenes: ["spf-too-many-lookups", "dmarc-none"],
			}),
		practice: async ({ scene }) => ({ scene, draft: draftOf((await recorded(scene, "en")).settings) }),
		checkDraft: ({ draft }) =>
			Promise.resolve({
				errors: missing(draft, ["server.host", "sender.from", "recipients"]),
			}),
		runTest: async ({ run, source, language }, onBatch) => {
			const stop = new AbortController();
			onBatch({ ...NOTHING_YET, run, keychain: !("practice" in source) });
			const used = await shop.secretOf(source);
			runs.set(run, { scene: "practice" in source ? source.practice : "all-well", stop });
			const whole = { ...(await record(run, language)), secret: used, startedAt: new Date().toISOString() };
			const heard = await play(whole, onBatch, stop.signal);
			const told = heard ? whole : stopped(whole);
			past.keep(told, shop.nameOf(source));
			return { record: told, passwordNotes: [], unkept: null };
		},
		stopRun: ({ run }) => Promise.resolve(runs.get(run)?.stop.abort() ?? domain.stop(run)),
		lines: async ({ run, from, count, language }) => {
			const { transcript } = await record(run, language);
			return { lines: transcript.slice(from, from + count), total: transcript.length };
		},
		report: async ({ run, language }) => {
			const whole = await record(run, language);
			return { record: runs.get(run)?.stop.signal.aborted ? stopped(whole) : whole };
		},
		...shop.api,
		...demoStores(),
		checkDomain: async (request, onBatch) => {
			const answer = await domain.check(request, onBatch);
			if (answer.result === "looked") past.keep(answer.record, "");
			return answer;
		},
		...past.api,
		...demoInbox(),
		savePreferences: () => Promise.resolve(),
		mark: () => Promise.resolve(),
	};
}

/** What the engine would say of fields that are empty. */
function missing(draft: { [path in string]?: string }, paths: readonly string[]): FieldError[] {
	const empty = paths.filter((path) => !draft[path]?.trim());
	return empty.map((path) => ({ path, code: "missing", facts: {}, text: "—" }));
}

async function play(record: TestRecord, onBatch: (batch: RunBatch) => void, stop: AbortSignal): Promise<boolean> {
	const began = performance.now();
	for (const { at, batch } of pieces(record)) {
		if (!(await keepUntil(began + at / 1_000, stop))) return false;
		onBatch(batch);
	}
	return true;
}

function stopped(record: TestRecord): TestRecord {
	return {
		...record,
		outcome: "stopped",
		ended: { stopped: { by: "user" } },
		route: record.route.map((stop) => ({ ...stop, state: "waiting" })),
		steps: [],
		transcript: [],
		findings: [],
		tls: null,
		body: null,
	};
}

function sceneNames(first: string | null): string[] {
	const names = Object.keys(FIXTURES).flatMap((path) => /^\.\/fixtures\/([^.]+)\.json$/.exec(path)?.[1] ?? []);
	return names.sort((a, b) => Number(b === first) - Number(a === first) || a.localeCompare(b));
}

async function recorded(scene: string, language: Language): Promise<TestRecord> {
	const load = FIXTURES[`./fixtures/${scene}.${language}.json`] ?? FIXTURES[`./fixtures/${scene}.json`];
	if (!load) throw { code: "practice-failed", facts: {}, detail: `no recording of ${scene}` };
	return load();
}

function playOnce() {
	const start = () => document.querySelector<HTMLElement>("[data-testid=practice-start]");
	const watch = setInterval(() => {
		if (!start()) return;
		clearInterval(watch);
		setTimeout(() => start()?.click(), 50);
	}, 20);
}

const NOTHING_YET: Omit<RunBatch, "run"> = {
	seq: 0,
	route: UNTRAVELLED.slice(),
	steps: [],
	running: null,
	keychain: false,
	from: 0,
	lines: [],
	total: 0,
	ended: false,
};
const FIXTURES = import.meta.glob<TestRecord>("./fixtures/*.json", { import: "default" });
