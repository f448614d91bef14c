import { createContext } from "svelte";

import type { CheckDraftAnswer } from "./generated/CheckDraftAnswer.ts";
import type { CheckDraftRequest } from "./generated/CheckDraftRequest.ts";
import type { CommandError } from "./generated/CommandError.ts";
import type { LinesAnswer } from "./generated/LinesAnswer.ts";
import type { LinesRequest } from "./generated/LinesRequest.ts";
import type { MarkRequest } from "./generated/MarkRequest.ts";
import type { PracticeAnswer } from "./generated/PracticeAnswer.ts";
import type { PracticeRequest } from "./generated/PracticeRequest.ts";
import type { ReportAnswer } from "./generated/ReportAnswer.ts";
import type { ReportRequest } from "./generated/ReportRequest.ts";
import type { RunBatch } from "./generated/RunBatch.ts";
import type { RunTestAnswer } from "./generated/RunTestAnswer.ts";
import type { RunTestRequest } from "./generated/RunTestRequest.ts";
import type { SavePreferencesRequest } from "./generated/SavePreferencesRequest.ts";
import type { StartUpAnswer } from "./generated/StartUpAnswer.ts";
import type { StopRunRequest } from "./generated/StopRunRequest.ts";

/**
 * The one door between the window and the rest of the program.
 *
 * Every call rejects with a `CommandError` and with nothing else. What a mail server does is never an error here.
 */
export interface Api {
	/** How the app looks and speaks, and which scenes can be practised. */
	startUp(): Promise<StartUpAnswer>;
	/** Starts the practice server. Its password stays on the other side. */
	practice(request: PracticeRequest): Promise<PracticeAnswer>;
	/** Reads a form as the test would, and says what is wrong with each field. */
	checkDraft(request: CheckDraftRequest): Promise<CheckDraftAnswer>;
	/** Sends a test mail; `onBatch` hears what happens, in order, until the answer comes. */
	runTest(request: RunTestRequest, onBatch: (batch: RunBatch) => void): Promise<RunTestAnswer>;
	/** Asks a run to end. The run itself then answers as stopped. */
	stopRun(request: StopRunRequest): Promise<void>;
	/** Part of a transcript. */
	lines(request: LinesRequest): Promise<LinesAnswer>;
	/** A run that is over, in another language. */
	report(request: ReportRequest): Promise<ReportAnswer>;
	/** Keeps language and theme. */
	savePreferences(request: SavePreferencesRequest): Promise<void>;
	/** Tells how far the window has come, for those who measure it. */
	mark(request: MarkRequest): Promise<void>;
}

/** What stands in the fields of a form, by field path. Never holds a secret. */
export type Draft = Record<string, string>;

export const [getApi, setApi] = createContext<Api>();

/** What a call was rejected with; anything that is not a `CommandError` becomes `internal`. */
export function commandError(thrown: unknown): CommandError {
	if (typeof thrown === "object" && thrown !== null && "code" in thrown && "facts" in thrown) {
		return thrown as CommandError;
	}
	return { code: "internal", facts: {}, detail: thrown instanceof Error ? thrown.message : String(thrown) };
}
