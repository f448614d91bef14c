import { type Api, commandError } from "../../api/index.ts";
import type { CheckDomainRequest } from "../../api/generated/CheckDomainRequest.ts";
import type { CommandError } from "../../api/generated/CommandError.ts";
import type { DomainBatch } from "../../api/generated/DomainBatch.ts";
import type { DomainRecord } from "../../api/generated/DomainRecord.ts";
import type { FieldError } from "../../api/generated/FieldError.ts";
import type { Language } from "../../api/generated/Language.ts";
import type { Query } from "../../api/generated/Query.ts";
import type { Stop } from "../../api/generated/Stop.ts";
import { newRunId } from "../../api/run-id.ts";
import { UNTRAVELLED } from "../../route/untravelled.ts";

/** How far a look at a domain has come. */
export type Progress =
	| { stage: "ready" }
	| { stage: "running"; run: string; stopping: boolean }
	| { stage: "ended"; run: string; record: DomainRecord }
	| { stage: "failed"; error: CommandError };

/** What to look at, as typed. */
export type Asked = Pick<CheckDomainRequest, "domain" | "selectors" | "profile" | "practice">;

/** One look at a domain, from the click to the findings. */
export class DomainRun {
	progress: Progress = $state.raw({ stage: "ready" });
	/** What is wrong with what was typed. */
	errors: readonly FieldError[] = $state.raw([]);
	route: readonly Stop[] = $state.raw(UNTRAVELLED);
	queries: readonly Query[] = $state.raw([]);
	/** Why it will not be found among past runs. */
	unkept: CommandError | null = $state.raw(null);

	readonly #api: Api;
	#spoken: Language = "en";
	#lastBatch = -1;
	#unheard = false;

	constructor(api: Api) {
		this.#api = api;
	}

	/** The whole of it, once it is over. */
	get record(): DomainRecord | null {
		return this.progress.stage === "ended" ? this.progress.record : null;
	}

	/** Looks at the domain's records. */
	async check(asked: Asked, language: Language): Promise<void> {
		if (this.progress.stage === "running") return;
		const run = newRunId();
		this.#clear();
		this.progress = { stage: "running", run, stopping: false };
		try {
			const answer = await this.#api.checkDomain({ run, ...asked, language }, (batch) => this.#hear(batch));
			if (!this.#is("running", run)) return;
			if (answer.result === "looked") {
				this.#end(run, answer.record, language);
				this.unkept = answer.unkept;
			} else {
				this.progress = { stage: "ready" };
				this.errors = answer.errors;
			}
		} catch (thrown) {
			if (this.#is("running", run)) this.progress = { stage: "failed", error: commandError(thrown) };
		}
	}

	/** Asks the run to end; it ends by its own answer. */
	async stop(): Promise<void> {
		if (this.progress.stage !== "running" || this.progress.stopping) return;
		const { run } = this.progress;
		this.progress = { stage: "running", run, stopping: true };
		await this.#askToStop(run);
	}

	/** Says what is known in another language. */
	async speak(language: Language): Promise<void> {
		if (this.progress.stage !== "ended" || this.#spoken === language) return;
		const { run } = this.progress;
		try {
			const { record } = await this.#api.report({ run, language });
			if (this.#is("ended", run) && record.kind === "domain") this.#end(run, record, language);
		} catch {
			// The words of the run stay as they are; everything else on the page has changed its language.
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

	#end(run: string, record: DomainRecord, language: Language): void {
		this.#spoken = language;
		this.route = record.route;
		this.queries = record.queries;
		this.progress = { stage: "ended", run, record };
	}

	#hear(batch: DomainBatch): void {
		if (!this.#is("running", batch.run) || batch.seq < this.#lastBatch) return;
		this.#lastBatch = batch.seq;
		if (this.#unheard) void this.#askToStop(batch.run);
		this.route = batch.route;
		const { from, queries } = batch;
		// A gap stays until the record brings everything.
		if (from <= this.queries.length && from + queries.length > this.queries.length) {
			this.queries = this.queries.slice(0, from).concat(queries);
		}
	}

	#clear(): void {
		this.route = UNTRAVELLED;
		this.queries = [];
		this.errors = [];
		this.unkept = null;
		this.#lastBatch = -1;
		this.#unheard = false;
	}

	#is(stage: "running" | "ended", run: string): boolean {
		return this.progress.stage === stage && this.progress.run === run;
	}
}
