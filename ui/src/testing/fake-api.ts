import type { Api } from "../api/index.ts";
import type { CheckDomainAnswer } from "../api/generated/CheckDomainAnswer.ts";
import type { CheckDomainRequest } from "../api/generated/CheckDomainRequest.ts";
import type { DomainBatch } from "../api/generated/DomainBatch.ts";
import type { RunBatch } from "../api/generated/RunBatch.ts";
import type { TestRecord } from "../api/generated/TestRecord.ts";
import type { RunTestRequest } from "../api/generated/RunTestRequest.ts";
import type { StoreFormAnswer } from "../api/generated/StoreFormAnswer.ts";
import type { StoreKind } from "../api/generated/StoreKind.ts";

/** A door for tests: everything works and nothing happens, until the test says so. */
export class FakeApi implements Api {
	readonly asked: [command: string, request: unknown][] = [];
	readonly begun: { request: RunTestRequest; say: (batch: Partial<RunBatch>) => void }[] = [];
	readonly looks: {
		request: CheckDomainRequest;
		say: (batch: Partial<DomainBatch>) => void;
		answer: (answer: CheckDomainAnswer) => void;
		refuse: (error: unknown) => void;
	}[] = [];
	/** What the next run says of its password. */
	passwordNotes: string[] = [];
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
	profiles: Api["profiles"] = () => Promise.resolve({ profiles: [] });
	profile: Api["profile"] = ({ id }) => Promise.resolve({ id, revision: 1, draft: {} });
	saveProfile: Api["saveProfile"] = (request) => {
		this.asked.push(["save_profile", request]);
		return Promise.resolve({ result: "saved", id: request.id ?? "new-profile", revision: (request.revision ?? 0) + 1 });
	};
	deleteProfile: Api["deleteProfile"] = (request) => this.#note("delete_profile", request);
	secret: Api["secret"] = (request) => this.#secret("secret", request, "nowhere");
	saveSecret: Api["saveSecret"] = async (request) => {
		return { ...(await this.#secret("save_secret", request, request.place)), notes: [] };
	};
	confirmSecret: Api["confirmSecret"] = (request) => this.#secret("confirm_secret", request, "keychain");
	forgetSecret: Api["forgetSecret"] = (request) => this.#secret("forget_secret", request, "nowhere");
	storeForm: Api["storeForm"] = ({ draft }) =>
		Promise.resolve({ ...NO_FORM, store: (draft["store"] || "other") as StoreKind });
	takeOver: Api["takeOver"] = async (request) => {
		await this.#note("take_over", request);
		return { draft: { ...request.draft } as Record<string, string>, cannot: [], question: null };
	};
	providers: Api["providers"] = () => Promise.resolve({ providers: [] });
	detectProvider: Api["detectProvider"] = () => Promise.resolve({ found: [] });
	history: Api["history"] = () => Promise.resolve({ runs: [], total: 0 });
	pastRun: Api["pastRun"] = () => Promise.reject({ code: "run-unknown", facts: {}, detail: null });
	forgetRuns: Api["forgetRuns"] = (request) => this.#note("forget_runs", request);
	inbox: Api["inbox"] = () => Promise.resolve({ mails: [] });
	readMail: Api["readMail"] = () => Promise.reject({ code: "mail-unknown", facts: {}, detail: null });
	lines: Api["lines"] = () => Promise.resolve({ lines: [], total: 0 });
	report: Api["report"] = () => Promise.reject({ code: "run-unknown", facts: {}, detail: null });
	stopRun: Api["stopRun"] = (request) => this.#note("stop_run", request);
	savePreferences: Api["savePreferences"] = (request) => this.#note("save_preferences", request);
	mark: Api["mark"] = (request) => this.#note("mark", request);

	runTest: Api["runTest"] = (request, onBatch) => {
		const say = (batch: Partial<RunBatch>) => onBatch({ ...EMPTY, run: request.run, ...batch });
		this.begun.push({ request, say });
		return new Promise((resolve, reject) => {
			this.#answer = (record) =>
				resolve({ record: { ...record, id: request.run }, passwordNotes: this.passwordNotes, unkept: null });
			this.#refuse = reject;
		});
	};

	checkDomain: Api["checkDomain"] = (request, onBatch) => {
		const say = (batch: Partial<DomainBatch>) =>
			onBatch({ run: request.run, seq: 0, route: [], from: 0, queries: [], ended: false, ...batch });
		return new Promise((resolve, reject) => {
			this.looks.push({ request, say, answer: resolve, refuse: reject });
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

	async #secret(command: string, request: unknown, at: "nowhere" | "keychain" | "session") {
		await this.#note(command, request);
		return { state: { at } };
	}

	#note(command: string, request: unknown): Promise<void> {
		this.asked.push([command, request]);
		return Promise.resolve();
	}
}

const NO_FORM: StoreFormAnswer = {
	store: "other",
	title: "",
	behaviour: null,
	behaviourNote: null,
	question: null,
	fields: [],
	advice: [],
	walk: [],
	cannot: [],
	notes: [],
};
const EMPTY: Omit<RunBatch, "run"> = {
	seq: 0,
	route: [],
	steps: [],
	running: null,
	keychain: false,
	from: 0,
	lines: [],
	total: 0,
	ended: false,
};
