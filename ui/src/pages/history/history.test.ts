import { screen, waitFor } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";

import type { Entry } from "../../api/generated/Entry.ts";
import { FakeApi } from "../../testing/fake-api.ts";
import { press, renderApp } from "../../testing/render-app.ts";
import { ALL_WELL, DOMAIN, WRONG_PASSWORD } from "../../testing/samples.ts";
import { byDay } from "./by-day.ts";
import { PastRuns } from "./past-runs.svelte.ts";

test("runs stand under their days, in this computer's time", () => {
	const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();
	const rows = byDay([entry("a", at(21, 23)), entry("b", at(21, 0)), entry("c", at(20, 23))]);
	expect(rows.map((row) => ("entry" in row ? row.entry.id : row.day))).toEqual([
		"2026-11-21",
		"a",
		"b",
		"2026-11-20",
		"c",
	]);
});

test("the list reads on before its last run, and ends where nothing comes", async () => {
	const api = new FakeApi();
	const pages = [["a", "b"], ["c"], []];
	api.history = vi.fn(({ before }) => {
		const page = pages[before === null ? 0 : before === "b" ? 1 : 2] ?? [];
		return Promise.resolve({ runs: page.map((id) => entry(id)), total: 4 });
	});
	const past = new PastRuns(api);
	await past.refresh();
	await past.more();
	await past.more();
	await past.more();
	expect(past.runs.map(({ id }) => id)).toEqual(["a", "b", "c"]);
	expect(vi.mocked(api.history).mock.calls.map(([{ before }]) => before)).toEqual([null, "b", "c"]);
});

test("what was read stays where nothing new has come", async () => {
	const api = new FakeApi();
	api.history = ({ before }) => Promise.resolve({ runs: [entry(before === null ? "a" : "b")], total: 2 });
	const past = new PastRuns(api);
	await past.refresh();
	await past.more();
	await past.refresh();
	expect(past.runs.map(({ id }) => id)).toEqual(["a", "b"]);
});

test("a past test opens as it was shown, and back leads to its row", async () => {
	const api = keeping([entry("past", WRONG_PASSWORD.startedAt)]);
	api.pastRun = () => Promise.resolve({ record: { ...WRONG_PASSWORD, id: "past" } });
	await renderApp(api);
	await press("page-history");
	await press("past-run");
	expect((await screen.findByTestId("outcome")).dataset["outcome"]).toBe("not-authenticated");
	expect(screen.getByTestId("finding").dataset["check"]).toBe("password-refused");
	expect(screen.queryByTestId("start")).toBeNull();
	await press("history-back");
	await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("past-run")));
});

test("a past look at a domain opens with its records, in the language of today", async () => {
	const api = keeping([{ ...entry("past"), kind: "domain" }]);
	api.pastRun = vi.fn(() => Promise.resolve({ record: DOMAIN }));
	await renderApp(api, "ja");
	await press("page-history");
	await press("past-run");
	expect(await screen.findByTestId("record-spf")).toBeTruthy();
	expect(api.pastRun).toHaveBeenCalledWith({ run: "past", language: "ja" });
});

test("all is forgotten after one question", async () => {
	const api = keeping([entry("a"), entry("b")]);
	await renderApp(api);
	await press("page-history");
	await press("forget-all");
	await press("confirm-yes");
	expect(await screen.findByTestId("no-runs")).toBeTruthy();
	expect(api.asked).toContainEqual(["forget_runs", { run: null }]);
});

test("a hundred thousand runs put few rows into the document", async () => {
	await renderApp(keeping(Array.from({ length: 100_000 }, (_, index) => entry(`run-${index}`))));
	await press("page-history");
	await waitFor(() => expect(screen.getAllByTestId("past-run").length).toBeGreaterThan(3));
	expect(screen.getAllByTestId("past-run").length).toBeLessThan(200);
});

test("a history that cannot be read says so", async () => {
	const api = new FakeApi();
	api.history = () => Promise.reject({ code: "history-too-new", facts: { path: "/x/history.db" }, detail: null });
	await renderApp(api, "zh-CN");
	await press("page-history");
	expect((await screen.findByTestId("failed")).textContent).toContain("更新版本的 Mailproof");
});

function keeping(runs: Entry[]): FakeApi {
	const api = new FakeApi();
	api.history = () => Promise.resolve({ runs, total: runs.length });
	return api;
}

function entry(id: string, startedAt = ALL_WELL.startedAt): Entry {
	const { route } = WRONG_PASSWORD;
	const about = { kind: "test", profile: null, name: "Aurora", subject: "smtp.shop.example" } as const;
	return { id, startedAt, ...about, outcome: "not-authenticated", state: "broken", route, findings: 1 };
}
