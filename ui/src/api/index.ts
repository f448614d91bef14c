import { createContext } from "svelte";

import type { CheckDomainAnswer } from "./generated/CheckDomainAnswer.ts";
import type { CheckDomainRequest } from "./generated/CheckDomainRequest.ts";
import type { CheckDraftAnswer } from "./generated/CheckDraftAnswer.ts";
import type { CheckDraftRequest } from "./generated/CheckDraftRequest.ts";
import type { CommandError } from "./generated/CommandError.ts";
import type { DetectProviderAnswer } from "./generated/DetectProviderAnswer.ts";
import type { DetectProviderRequest } from "./generated/DetectProviderRequest.ts";
import type { DomainBatch } from "./generated/DomainBatch.ts";
import type { ForgetRunsRequest } from "./generated/ForgetRunsRequest.ts";
import type { HistoryAnswer } from "./generated/HistoryAnswer.ts";
import type { HistoryRequest } from "./generated/HistoryRequest.ts";
import type { InboxAnswer } from "./generated/InboxAnswer.ts";
import type { LinesAnswer } from "./generated/LinesAnswer.ts";
import type { LinesRequest } from "./generated/LinesRequest.ts";
import type { MarkRequest } from "./generated/MarkRequest.ts";
import type { PastRunAnswer } from "./generated/PastRunAnswer.ts";
import type { PastRunRequest } from "./generated/PastRunRequest.ts";
import type { PracticeAnswer } from "./generated/PracticeAnswer.ts";
import type { PracticeRequest } from "./generated/PracticeRequest.ts";
import type { ProfileAnswer } from "./generated/ProfileAnswer.ts";
import type { ProfileRequest } from "./generated/ProfileRequest.ts";
import type { ProfilesAnswer } from "./generated/ProfilesAnswer.ts";
import type { ProvidersAnswer } from "./generated/ProvidersAnswer.ts";
import type { ProvidersRequest } from "./generated/ProvidersRequest.ts";
import type { ReadMailAnswer } from "./generated/ReadMailAnswer.ts";
import type { ReadMailRequest } from "./generated/ReadMailRequest.ts";
import type { ReportAnswer } from "./generated/ReportAnswer.ts";
import type { ReportRequest } from "./generated/ReportRequest.ts";
import type { RunBatch } from "./generated/RunBatch.ts";
import type { RunTestAnswer } from "./generated/RunTestAnswer.ts";
import type { RunTestRequest } from "./generated/RunTestRequest.ts";
import type { SavePreferencesRequest } from "./generated/SavePreferencesRequest.ts";
import type { SaveProfileAnswer } from "./generated/SaveProfileAnswer.ts";
import type { SaveProfileRequest } from "./generated/SaveProfileRequest.ts";
import type { SaveSecretAnswer } from "./generated/SaveSecretAnswer.ts";
import type { SaveSecretRequest } from "./generated/SaveSecretRequest.ts";
import type { SecretAnswer } from "./generated/SecretAnswer.ts";
import type { SecretRequest } from "./generated/SecretRequest.ts";
import type { StartUpAnswer } from "./generated/StartUpAnswer.ts";
import type { StopRunRequest } from "./generated/StopRunRequest.ts";
import type { StoreFormAnswer } from "./generated/StoreFormAnswer.ts";
import type { StoreFormRequest } from "./generated/StoreFormRequest.ts";
import type { TakeOverAnswer } from "./generated/TakeOverAnswer.ts";
import type { TakeOverRequest } from "./generated/TakeOverRequest.ts";

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
	/** Asks a run to end, a test or a look at a domain. The run itself then answers as stopped. */
	stopRun(request: StopRunRequest): Promise<void>;
	/** Part of a transcript. */
	lines(request: LinesRequest): Promise<LinesAnswer>;
	/** A run that is over, in another language. */
	report(request: ReportRequest): Promise<ReportAnswer>;
	/** Every profile, by name. */
	profiles(): Promise<ProfilesAnswer>;
	/** One profile, as a form. */
	profile(request: ProfileRequest): Promise<ProfileAnswer>;
	/** Keeps a form under its name; says what is wrong with each field where it cannot be kept. */
	saveProfile(request: SaveProfileRequest): Promise<SaveProfileAnswer>;
	/** Forgets a profile, and its password. */
	deleteProfile(request: ProfileRequest): Promise<void>;
	/** Where a profile's password is. May wait for the desktop, which asks the user. */
	secret(request: SecretRequest): Promise<SecretAnswer>;
	/** Takes a password to keep. It never comes back. */
	saveSecret(request: SaveSecretRequest): Promise<SaveSecretAnswer>;
	/** The merchant's word that the kept password is for the profile's server and user of today. */
	confirmSecret(request: SecretRequest): Promise<SecretAnswer>;
	/** Forgets the password of a profile. */
	forgetSecret(request: SecretRequest): Promise<SecretAnswer>;
	/** The chosen store's own form: its fields, advice on what stands there, and the way to enter it. Takes any form. */
	storeForm(request: StoreFormRequest): Promise<StoreFormAnswer>;
	/** Takes what is wanted over to the store's own fields, or what the store holds to what is wanted. */
	takeOver(request: TakeOverRequest): Promise<TakeOverAnswer>;
	/** Every mail provider, by name, and what each fills into a form. */
	providers(request: ProvidersRequest): Promise<ProvidersAnswer>;
	/** Whose an address, a domain or a server is, by its name alone. */
	detectProvider(request: DetectProviderRequest): Promise<DetectProviderAnswer>;
	/** Looks at a domain's records; `onBatch` hears each question and answer, in order, until it is over. */
	checkDomain(request: CheckDomainRequest, onBatch: (batch: DomainBatch) => void): Promise<CheckDomainAnswer>;
	/** Part of the list of past runs. */
	history(request: HistoryRequest): Promise<HistoryAnswer>;
	/** A past run as it was shown, in any language. */
	pastRun(request: PastRunRequest): Promise<PastRunAnswer>;
	/** Forgets one past run, or all. */
	forgetRuns(request: ForgetRunsRequest): Promise<void>;
	/** What the practice servers received. */
	inbox(): Promise<InboxAnswer>;
	/** One mail of them, taken apart. */
	readMail(request: ReadMailRequest): Promise<ReadMailAnswer>;
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
