import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";

import { demo } from "../../api/demo.ts";
import { FakeApi } from "../../testing/fake-api.ts";
import { render } from "../../testing/render.ts";
import { ALL_WELL, REFUSED_LINE, WRONG_PASSWORD } from "../../testing/samples.ts";
import TestPage from "./TestPage.svelte";

afterEach(() => window.history.replaceState(null, "", "/"));

test("one press sends a practice mail, and the end is told", async () => {
	const api = await practised(WRONG_PASSWORD);
	await waitFor(() => expect(screen.getByTestId("outcome").textContent).toContain("Your mail stops at “Sign in”"));
	expect(document.querySelector("[data-station=sign-in]")?.getAttribute("data-state")).toBe("broken");
	expect(screen.getByTestId("finding").dataset["check"]).toBe("password-refused");
	expect(api.begun[0]?.request.source).toEqual({ practice: "all-well" });
	await waitFor(() =>
		expect(document.querySelector(`[data-line="${REFUSED_LINE}"]`)?.getAttribute("aria-selected")).toBe("true"),
	);
});

test("a mail that was taken says what the server said about it", async () => {
	await practised(ALL_WELL);
	await waitFor(() => expect(screen.getByTestId("outcome").dataset["outcome"]).toBe("accepted"));
	expect(screen.getByTestId("outcome").textContent).toContain(ALL_WELL.queueId);
	expect(screen.getByTestId("certificate").textContent).toContain("Good for localhost");
});

test("a run under way can be stopped", async () => {
	const api = new FakeApi();
	await render(TestPage, {}, { api });
	await fireEvent.click(screen.getByTestId("practice-start"));
	await fireEvent.click(await screen.findByTestId("stop"));
	expect(api.asked.map(([command]) => command)).toContain("stop_run");
	expect((screen.getByTestId("stop") as HTMLButtonElement).disabled).toBe(true);
});

test("a test that could not begin says what, why and what to do", async () => {
	const api = new FakeApi();
	api.practice = () => Promise.reject({ code: "practice-failed", facts: {}, detail: "no port" });
	await render(TestPage, {}, { api, language: "ja" });
	await fireEvent.click(screen.getByTestId("practice-start"));
	expect((await screen.findByRole("alert")).textContent).toContain("練習用サーバーを起動できませんでした");
});

test("without a program behind it the page plays recorded runs", async () => {
	window.history.replaceState(null, "", "/?scene=wrong-password");
	await render(TestPage, {}, { api: demo(), language: "ko" });
	await waitFor(() => expect((screen.getByTestId("scene-select") as HTMLSelectElement).value).toBe("wrong-password"));
	await fireEvent.click(screen.getByTestId("practice-start"));
	await vi.waitFor(() => expect(screen.getByTestId("outcome").textContent).toContain("로그인"), 5_000);
});

async function practised(record: typeof ALL_WELL): Promise<FakeApi> {
	const api = new FakeApi();
	await render(TestPage, {}, { api });
	await fireEvent.click(screen.getByTestId("practice-start"));
	await waitFor(() => expect(api.begun).toHaveLength(1));
	api.answer(record);
	return api;
}
