import { Channel, invoke } from "@tauri-apps/api/core";

import type { Api } from "./index.ts";
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
	savePreferences: (request) => invoke("save_preferences", { request }),
	mark: (request) => invoke("mark", { request }),
};
