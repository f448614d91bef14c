import type { Api } from "../api/index.ts";
import type { RunBatch } from "../api/generated/RunBatch.ts";
import type { TestRecord } from "../api/generated/TestRecord.ts";
import type { RunTestRequest } from "../api/generated/RunTestRequest.ts";

/** A door for tests: everything works and nothing happens, until the test says so. */
export class FakeApi implements Api {
	readonly asked: [command: string, request: unknown][] = [];
	readonly begun: { request: RunTestRequest; say: (batch: Partial<RunBatch>) => void }[] = [];
	#answer: ((record: TestRecord) => void) | undefined;
	#refuse: ((error: unknown) => void) | undefined;

	startUp: Api["startUp"] = () =>
		Promise.resolve({
			preferences: { language: null, theme: null },
			systemLanguage: "en",
			version: "test",
			scenes: ["all-well", "wrong-password"],
			domainScenes: ["mx-missing"],
		});
	practice: Api["practice"] = ({ scene }) =>
		Promise.resolve({ scene, draft: { "server.host": "localhost", recipients: "orders@shop.example" } });
	checkDraft: Api["checkDraft"] = () => Promise.resolve({ errors: [] });
	lines: Api["lines"] = () => Promise.resolve({ lines: [], total: 0 });
	report: Api["report"] = () => Promise.reject({ code: "run-unknown", facts: {}, detail: null });
	stopRun: Api["stopRun"] = (request) => this.#note("stop_run", request);
	savePreferences: Api["savePreferences"] = (request) => this.#note("save_preferences", request);
	mark: Api["mark"] = (request) => this.#note("mark", request);

	runTest: Api["runTest"] = (request, onBatch) => {
		const say = (batch: Partial<RunBatch>) => onBatch({ ...EMPTY, run: request.run, ...batch });
		this.begun.push({ request, say });
		return new Promise((resolve, reject) => {
			this.#answer = (record) => resolve({ record: { ...record, id: request.run } });
			this.#refuse = reject;
		});
	};

	/** Lets the run under way come to its end. */
	answer(record: TestRecord): void {
		this.#answer?.(record);
	}

	/** Lets the run under way fail. */
	refuse(error: unknown): void {
		this.#refuse?.(error);
	}

	#note(command: string, request: unknown): Promise<void> {
		this.asked.push([command, request]);
		return Promise.resolve();
	}
}

const EMPTY: Omit<RunBatch, "run"> = {
	seq: 0,
	route: [],
	steps: [],
	running: null,
	from: 0,
	lines: [],
	total: 0,
	ended: false,
};
