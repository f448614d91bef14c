import { describe, expect, test, vi } from "vitest";

import { FakeApi } from "../../testing/fake-api.ts";
import { ALL_WELL, said, WRONG_PASSWORD } from "../../testing/samples.ts";
import { TestRun } from "./test-run.svelte.ts";

describe("a run", () => {
	test("shows what batches tell, in order, and ends with the record", async () => {
		const { api, run, over } = await begun();
		const say = api.begun[0]?.say;
		say?.({ seq: 1, running: "connect", lines: [said("220 a")], total: 1 });
		say?.({ seq: 4, running: "ehlo", from: 1, lines: [said("250-b"), said("250 c")], total: 3 });
		expect(texts(run)).toEqual(["220 a", "250-b", "250 c"]);
		expect(run.running).toBe("ehlo");

		api.answer(WRONG_PASSWORD);
		await over;
		expect(run.progress).toMatchObject({ stage: "ended", record: { outcome: "not-authenticated" } });
		expect(run.running).toBeNull();
		expect(run.lines).toHaveLength(WRONG_PASSWORD.transcript.length);
	});

	test("takes no batch of another run, and none that is older than what it knows", async () => {
		const { api, run } = await begun();
		const say = api.begun[0]?.say;
		say?.({ seq: 5, lines: [said("new")], total: 1 });
		say?.({ seq: 2, lines: [said("old")], total: 1 });
		say?.({ seq: 9, run: "another", lines: [said("foreign")], total: 1 });
		expect(texts(run)).toEqual(["new"]);
	});

	test("takes several batches of one moment", async () => {
		const { api, run } = await begun();
		const say = api.begun[0]?.say;
		say?.({ seq: 7, lines: [said("one")], total: 2 });
		say?.({ seq: 7, from: 1, lines: [said("two")], total: 2 });
		expect(texts(run)).toEqual(["one", "two"]);
	});

	test("heals a gap by pulling the lines that did not come", async () => {
		const { api, run } = await begun();
		const whole = ["a", "b", "c", "d"].map((text) => said(text));
		api.lines = vi.fn(({ from }) => Promise.resolve({ lines: whole.slice(from, from + 2), total: 4 }));
		api.begun[0]?.say({ seq: 3, from: 3, lines: [said("d")], total: 4 });
		await vi.waitFor(() => expect(texts(run)).toEqual(["a", "b", "c", "d"]));
		expect(api.lines).toHaveBeenCalledTimes(2);
	});

	test("stops by asking, and ends by the run's own answer", async () => {
		const { api, run, over } = await begun();
		await run.stop();
		await run.stop();
		expect(api.asked.filter(([command]) => command === "stop_run")).toHaveLength(1);
		expect(run.progress).toMatchObject({ stage: "running", stopping: true });
		api.answer({ ...ALL_WELL, outcome: "stopped", ended: { stopped: { by: "user" } } });
		await over;
		expect(run.progress).toMatchObject({ stage: "ended", record: { outcome: "stopped" } });
	});

	test("asks again to stop where the run had not begun", async () => {
		const { api, run } = await begun();
		api.stopRun = vi
			.fn()
			.mockRejectedValueOnce({ code: "run-unknown", facts: {}, detail: null })
			.mockResolvedValue(undefined);
		await run.stop();
		api.begun[0]?.say({ seq: 1 });
		expect(api.stopRun).toHaveBeenCalledTimes(2);
	});

	test("that cannot begin says why", async () => {
		const { api, run, over } = await begun();
		api.refuse({ code: "run-busy", facts: {}, detail: null });
		await over;
		expect(run.progress).toMatchObject({ stage: "failed", error: { code: "run-busy" } });
	});

	test("says itself anew in another language", async () => {
		const { api, run, over } = await begun();
		api.answer(WRONG_PASSWORD);
		await over;
		api.report = ({ language }) => Promise.resolve({ record: { ...WRONG_PASSWORD, host: language } });
		await run.speak("ja");
		expect(run.progress).toMatchObject({ stage: "ended", record: { host: "ja" } });
	});
});

test("a password is handed on once and kept nowhere", async () => {
	const api = new FakeApi();
	const run = new TestRun(api);
	const subject = { draft: { "server.host": "mail.example" }, shop: "form-0", name: "Shop", unsaved: true, typing: 0 };
	void run.send({ ...subject, profile: null, password: "hunter2" }, "en");
	await vi.waitFor(() => expect(api.begun).toHaveLength(1));
	expect(api.begun[0]?.request.source).toMatchObject({ password: "hunter2" });
	api.begun.length = 0;
	expect(JSON.stringify([run.progress, run.subject, run.lines, { ...run }])).not.toContain("hunter2");
});

test("names of runs are UUIDs of version 7", async () => {
	const { api } = await begun();
	expect(api.begun[0]?.request.run).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	const at = parseInt((api.begun[0]?.request.run ?? "").replaceAll("-", "").slice(0, 12), 16);
	expect(Math.abs(Date.now() - at)).toBeLessThan(10_000);
});

async function begun() {
	const api = new FakeApi();
	const run = new TestRun(api);
	const over = run.practise("wrong-password", "en");
	await vi.waitFor(() => expect(api.begun).toHaveLength(1));
	return { api, run, over };
}

function texts(run: TestRun): string[] {
	return run.lines.map((line) => line.text);
}
