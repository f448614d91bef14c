import { type Api, commandError } from "../../api/index.ts";
import type { CommandError } from "../../api/generated/CommandError.ts";
import type { Entry } from "../../api/generated/Entry.ts";
import type { HistoryAnswer } from "../../api/generated/HistoryAnswer.ts";
import type { Language } from "../../api/generated/Language.ts";
import type { RunRecord } from "../../api/generated/RunRecord.ts";
import { Choice } from "../../findings/choice.svelte.ts";

/** What is in front: the list, or one run of it. */
export type View =
	{ at: "list" } | { at: "opening"; run: string } | { at: "run"; run: string; record: RunRecord; language: Language };

/** The list of past runs, as far as it was read, and the run that is open. */
export class PastRuns {
	runs: readonly Entry[] = $state.raw([]);
	/** How many there are in all; `null` before anybody has asked. */
	total: number | null = $state.raw(null);
	view: View = $state.raw({ at: "list" });
	trouble: CommandError | null = $state.raw(null);
	readonly choice = new Choice();
	/** The run that was left last: its row is gone to when the list comes back. */
	left: string | null = null;
	/** How far the list was scrolled when it was left, in pixels. */
	scrolled = 0;

	readonly #api: Api;
	#reading = false;

	constructor(api: Api) {
		this.#api = api;
	}

	/** Reads the newest runs; what was read before stays where nothing new has come. */
	async refresh(): Promise<void> {
		await this.#read(null, ({ runs, total }) => {
			const same = total === this.total && runs[0]?.id === this.runs[0]?.id;
			if (!same) this.runs = runs;
			this.total = total;
		});
	}

	/** Reads on where the list ends. */
	async more(): Promise<void> {
		const last = this.runs.at(-1);
		if (!last || this.runs.length >= (this.total ?? 0)) return;
		await this.#read(last.id, ({ runs, total }) => {
			this.runs = [...this.runs, ...runs];
			// Whatever the number says: behind an empty page there is nothing.
			this.total = runs.length === 0 ? this.runs.length : total;
		});
	}

	/** Opens a run as it was shown, in this language. */
	async open(run: string, language: Language): Promise<void> {
		this.view = { at: "opening", run };
		this.choice.clear();
		await this.#fetch(run, language);
	}

	/** Says the open run in another language. */
	async speak(language: Language): Promise<void> {
		const { view } = this;
		if (view.at === "run" && view.language !== language) await this.#fetch(view.run, language);
	}

	/** Goes back to the list. */
	close(): void {
		if (this.view.at === "run") this.left = this.view.run;
		this.view = { at: "list" };
		this.trouble = null;
	}

	/** Forgets one run, or all. */
	async forget(run: string | null): Promise<void> {
		try {
			await this.#api.forgetRuns({ run });
			this.runs = run === null ? [] : this.runs.filter(({ id }) => id !== run);
			this.total = run === null ? 0 : Math.max(0, (this.total ?? 1) - 1);
			this.close();
		} catch (thrown) {
			this.trouble = commandError(thrown);
		}
	}

	async #fetch(run: string, language: Language): Promise<void> {
		try {
			const { record } = await this.#api.pastRun({ run, language });
			if (this.view.at !== "list" && this.view.run === run) this.view = { at: "run", run, record, language };
			this.trouble = null;
		} catch (thrown) {
			if (this.view.at === "opening" && this.view.run === run) this.view = { at: "list" };
			this.trouble = commandError(thrown);
		}
	}

	async #read(before: string | null, put: (answer: HistoryAnswer) => void): Promise<void> {
		if (this.#reading) return;
		this.#reading = true;
		try {
			put(await this.#api.history({ before, count: PAGE }));
			this.trouble = null;
		} catch (thrown) {
			this.trouble = commandError(thrown);
		} finally {
			this.#reading = false;
		}
	}
}

const PAGE = 100;
