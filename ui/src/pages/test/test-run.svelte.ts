import { type Api, commandError, type Draft } from "../../api/index.ts";
import type { CommandError } from "../../api/generated/CommandError.ts";
import type { Language } from "../../api/generated/Language.ts";
import type { Line } from "../../api/generated/Line.ts";
import type { RunBatch } from "../../api/generated/RunBatch.ts";
import type { TestRecord } from "../../api/generated/TestRecord.ts";
import type { RunSource } from "../../api/generated/RunSource.ts";
import type { Step } from "../../api/generated/Step.ts";
import type { StepRecord } from "../../api/generated/StepRecord.ts";
import type { Stop } from "../../api/generated/Stop.ts";
import { newRunId } from "../../api/run-id.ts";
import { given } from "../../shop/fields.ts";
import { UNTRAVELLED } from "../../route/untravelled.ts";

/** How far a test has come. */
export type Progress =
	| { stage: "ready" }
	| { stage: "running"; run: string; stopping: boolean }
	| { stage: "ended"; run: string; record: TestRecord }
	| { stage: "failed"; error: CommandError };

/** What a test is about. The password is no part of it. */
export interface Subject {
	/** The scene of the practice server; `null` where it is the merchant's own. */
	scene: string | null;
	draft: Draft;
	/** Which shop it is for, as `Shop.key`. */
	shop: string;
	/** The name of its profile; empty where it has none. */
	name: string;
	/** Whether the form said something else than what is saved. */
	unsaved: boolean;
}

/** A form on its way to a test, with the password that was typed. */
export interface Sending extends Omit<Subject, "scene"> {
	profile: string | null;
	password: string | null;
}

/** One test, from the click to the findings. Knows nothing of how it is shown, and never keeps a password. */
export class TestRun {
	progress: Progress = $state.raw({ stage: "ready" });
	subject: Subject | null = $state.raw(null);
	route: readonly Stop[] = $state.raw(UNTRAVELLED);
	steps: readonly StepRecord[] = $state.raw([]);
	running: Step | null = $state.raw(null);
	lines: readonly Line[] = $state.raw([]);
	/** Whether the keychain was asked and has not answered: the desktop may be asking the user. */
	keychain: boolean = $state(false);
	/** What is unusual about the password that was used, in words. */
	notes: readonly string[] = $state.raw([]);
	/** Why it will not be found among past runs. */
	unkept: CommandError | null = $state.raw(null);

	readonly #api: Api;
	#language: Language = "en";
	/** The language that the record speaks. */
	#spoken: Language = "en";
	#lastBatch = -1;
	#total = 0;
	#pulling = false;
	#unheard = false;

	constructor(api: Api) {
		this.#api = api;
	}

	/** The whole of it, once it is over. */
	get record(): TestRecord | null {
		return this.progress.stage === "ended" ? this.progress.record : null;
	}

	/** What stands in its settings. */
	get draft(): Draft {
		return this.subject?.draft ?? {};
	}

	/** Whether it was the practice server. */
	get practised(): boolean {
		return this.subject !== null && this.subject.scene !== null;
	}

	/** Starts the practice server and sends it a mail. */
	async practise(scene: string, language: Language): Promise<void> {
		const subject: Subject = { scene, draft: {}, shop: "practice", name: "", unsaved: false };
		await this.#take(subject, language, async () => {
			const { draft } = await this.#api.practice({ scene });
			this.subject = { ...subject, draft: given(draft) };
			return { practice: scene };
		});
	}

	/** Sends a mail as the form says. The password is handed on and forgotten. */
	async send({ profile, password, ...subject }: Sending, language: Language): Promise<void> {
		const { draft } = subject;
		await this.#take({ scene: null, ...subject }, language, () => Promise.resolve({ draft, profile, password }));
	}

	/** Asks the run to end; it ends by its own answer. */
	async stop(): Promise<void> {
		if (this.progress.stage !== "running" || this.progress.stopping) return;
		const { run } = this.progress;
		this.progress = { stage: "running", run, stopping: true };
		await this.#askToStop(run);
	}

	/** Says what is known of the run in another language. */
	async speak(language: Language): Promise<void> {
		this.#language = language;
		if (this.progress.stage !== "ended" || this.#spoken === language) return;
		const { run } = this.progress;
		try {
			const { record } = await this.#api.report({ run, language });
			if (record.kind === "test" && this.#is("ended", run) && this.#language === language)
				this.#end(run, record, language);
		} catch {
			// The words of the run stay as they are; everything else on the page has changed its language.
		}
	}

	/** Leaves the run behind. */
	reset(): void {
		this.progress = { stage: "ready" };
		this.subject = null;
		this.#clear();
	}

	async #take(subject: Subject, language: Language, source: () => Promise<RunSource>): Promise<void> {
		if (this.progress.stage === "running") return;
		const run = newRunId();
		this.#clear();
		this.#language = language;
		this.subject = subject;
		this.progress = { stage: "running", run, stopping: false };
		try {
			const from = await source();
			if (this.#stopping(run)) return this.reset();
			const request = { run, source: from, language };
			const { record, passwordNotes, unkept } = await this.#api.runTest(request, (batch) => this.#hear(batch));
			if (!this.#is("running", run)) return;
			this.notes = passwordNotes;
			this.unkept = unkept;
			this.#end(run, record, language);
			if (this.#language !== language) await this.speak(this.#language);
		} catch (thrown) {
			if (this.#is("running", run)) this.progress = { stage: "failed", error: commandError(thrown) };
		} finally {
			this.keychain = false;
		}
	}

	async #askToStop(run: string): Promise<void> {
		this.#unheard = false;
		try {
			await this.#api.stopRun({ run });
		} catch {
			// Over already, and answers by itself; or not begun yet, and its first batch asks again.
			this.#unheard = true;
		}
	}

	#end(run: string, record: TestRecord, language: Language): void {
		this.#spoken = language;
		this.route = record.route;
		this.steps = record.steps;
		this.lines = record.transcript;
		this.running = null;
		this.progress = { stage: "ended", run, record };
	}

	#hear(batch: RunBatch): void {
		if (!this.#is("running", batch.run) || batch.seq < this.#lastBatch) return;
		this.#lastBatch = batch.seq;
		if (this.#unheard) void this.#askToStop(batch.run);
		this.route = batch.route;
		this.steps = batch.steps;
		this.running = batch.running;
		this.keychain = batch.keychain && !batch.ended;
		this.#total = Math.max(this.#total, batch.total);
		this.#put(batch.from, batch.lines);
		if (this.lines.length < this.#total) void this.#pull(batch.run);
	}

	/** Puts lines where they belong, unless that would leave a gap. */
	#put(from: number, lines: readonly Line[]): void {
		if (lines.length > 0 && from <= this.lines.length && from + lines.length > this.lines.length) {
			this.lines = this.lines.slice(0, from).concat(lines);
		}
	}

	/** Fetches the lines that did not come by themselves. */
	async #pull(run: string): Promise<void> {
		if (this.#pulling) return;
		this.#pulling = true;
		try {
			while (this.#is("running", run) && this.lines.length < this.#total) {
				const from = this.lines.length;
				const answer = await this.#api.lines({ run, session: 0, from, count: MOST_LINES, language: this.#language });
				if (answer.lines.length === 0) break;
				if (this.#is("running", run)) this.#put(from, answer.lines);
			}
		} catch {
			// The next batch asks again, and the answer of the run brings everything.
		} finally {
			this.#pulling = false;
		}
	}

	#clear(): void {
		this.route = UNTRAVELLED;
		this.steps = [];
		this.running = null;
		this.lines = [];
		this.notes = [];
		this.unkept = null;
		this.keychain = false;
		this.#lastBatch = -1;
		this.#total = 0;
		this.#unheard = false;
	}

	#is(stage: "running" | "ended", run: string): boolean {
		return this.progress.stage === stage && this.progress.run === run;
	}

	#stopping(run: string): boolean {
		return this.progress.stage === "running" && this.progress.run === run && this.progress.stopping;
	}
}

const MOST_LINES = 500;
