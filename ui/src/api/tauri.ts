import { Channel, invoke } from "@tauri-apps/api/core";

import type { Api } from "./index.ts";
import type { DomainBatch } from "./generated/DomainBatch.ts";
import type { RunBatch } from "./generated/RunBatch.ts";

/** The door to the shell: a command takes one request and gives one answer. */
export const tauri: Api = {
	startUp: () => invoke("start_up", { request: {} }),
	practice: (request) => invoke("practice", { request }),
	checkDraft: (request) => invoke("check_draft", { request }),
	runTest: (request, onBatch) => invoke("run_test", { request, onBatch: new Channel<RunBatch>(onBatch) }),
	stopRun: (request) => invoke("stop_run", { request }),
	lines: (request) => invoke("lines", { request }),
	report: (request) => invoke("report", { request }),
	profiles: () => invoke("profiles", { request: {} }),
	profile: (request) => invoke("profile", { request }),
	saveProfile: (request) => invoke("save_profile", { request }),
	deleteProfile: (request) => invoke("delete_profile", { request }),
	secret: (request) => invoke("secret", { request }),
	saveSecret: (request) => invoke("save_secret", { request }),
	confirmSecret: (request) => invoke("confirm_secret", { request }),
	forgetSecret: (request) => invoke("forget_secret", { request }),
	storeForm: (request) => invoke("store_form", { request }),
	takeOver: (request) => invoke("take_over", { request }),
	providers: (request) => invoke("providers", { request }),
	detectProvider: (request) => invoke("detect_provider", { request }),
	checkDomain: (request, onBatch) => invoke("check_domain", { request, onBatch: new Channel<DomainBatch>(onBatch) }),
	history: (request) => invoke("history", { request }),
	pastRun: (request) => invoke("past_run", { request }),
	forgetRuns: (request) => invoke("forget_runs", { request }),
	inbox: () => invoke("inbox", { request: {} }),
	readMail: (request) => invoke("read_mail", { request }),
	savePreferences: (request) => invoke("save_preferences", { request }),
	mark: (request) => invoke("mark", { request }),
};
