import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";

import type { DomainRecord } from "../../api/generated/DomainRecord.ts";
import { FakeApi } from "../../testing/fake-api.ts";
import { press, renderApp, type } from "../../testing/render-app.ts";
import { render } from "../../testing/render.ts";
import { DOMAIN } from "../../testing/samples.ts";
import { Choice } from "../../findings/choice.svelte.ts";
import DomainResults from "./DomainResults.svelte";
import { DomainRun } from "./domain-run.svelte.ts";

const ASKED = { domain: "shop.example", selectors: "", profile: null, practice: null };

test("questions show as they are asked, and the record brings everything", async () => {
	const { api, run, over } = begun();
	const look = api.looks[0];
	look?.say({ seq: 1, from: 0, queries: DOMAIN.queries.slice(0, 2) });
	look?.say({ seq: 4, from: 5, queries: DOMAIN.queries.slice(5) });
	expect(run.queries).toHaveLength(2);
	look?.answer({ result: "looked", record: DOMAIN, unkept: null });
	await over;
	expect(run.queries).toHaveLength(DOMAIN.queries.length);
});

test("a look is stopped by asking, also where it had not begun", async () => {
	const { api, run } = begun();
	api.stopRun = vi
		.fn()
		.mockRejectedValueOnce({ code: "run-unknown", facts: {}, detail: null })
		.mockResolvedValue(undefined);
	await run.stop();
	api.looks[0]?.say({ seq: 1 });
	expect(api.stopRun).toHaveBeenCalledTimes(2);
});

test("what is wrong with what was typed stands at its field", async () => {
	const { api } = await renderApp();
	await press("page-domain");
	await type("domain", "nonsense");
	await press("check-domain");
	await waitFor(() => expect(api.looks).toHaveLength(1));
	const error = { path: "domain", code: "not-a-host" as const, facts: {}, text: "nonsense is not a host name" };
	api.looks[0]?.answer({ result: "invalid", errors: [error] });
	expect(await screen.findByText("nonsense is not a host name")).toBeTruthy();
	await waitFor(() => expect(document.activeElement).toBe(document.querySelector("[data-field=domain]")));
});

test("a look goes on while another page is shown", async () => {
	const { api } = await renderApp();
	await press("page-domain");
	await press("check-domain");
	await waitFor(() => expect(api.looks).toHaveLength(1));
	expect(api.looks[0]?.request).toMatchObject({ domain: "shop.example", practice: "all-well" });
	await press("page-test");
	api.looks[0]?.answer({ result: "looked", record: DOMAIN, unkept: null });
	await press("page-domain");
	expect((await screen.findByTestId("domain-outcome")).dataset["outcome"]).toBe("warns");
});

test("what could not be told says why, and is never shown as missing", async () => {
	const unknown = {
		...DOMAIN.records.spf,
		state: "unknown" as const,
		why: "timed-out" as const,
		text: null,
		terms: [],
	};
	await shown({ ...DOMAIN, records: { ...DOMAIN.records, spf: { ...unknown, lookups: null } } });
	const card = screen.getByTestId("record-spf");
	expect(within(card).getByText("could not tell")).toBeTruthy();
	expect(card.textContent).toContain("No DNS server answered in time");
	expect(card.textContent).not.toContain("missing");
	expect(screen.getByTestId("record-mx").textContent).toContain("so we could not tell");
});

test("the parts of a record stand one by one", async () => {
	await shown(DOMAIN);
	expect(screen.getByTestId("spf-budget").textContent).toContain("12 of 10 lookups");
	expect(document.querySelectorAll("[data-spf-term]")).toHaveLength(DOMAIN.records.spf.terms.length);
	expect(screen.getByTestId("record-dmarc").textContent).toContain("Mail that fails is delivered all the same.");
	expect(screen.getByTestId("record-dkim").textContent).toContain("RSA 2048");
});

test("a proof leads to its record, and to its question", async () => {
	await shown(DOMAIN);
	await fireEvent.click(screen.getByRole("button", { name: /^SPF/ }));
	expect(document.querySelector("[data-record=spf]")?.getAttribute("data-chosen")).toBe("true");
	await fireEvent.click(screen.getByRole("button", { name: /^Question 2/ }));
	expect(document.querySelector("[data-query='1']")?.getAttribute("data-chosen")).toBe("true");
});

test("what a resolver says is never markup", async () => {
	const hostile = DOMAIN.queries.slice(0, 1).map((query) => ({ ...query, answers: ["<img src=x onerror=alert(1)>"] }));
	await shown({ ...DOMAIN, queries: hostile, findings: [] });
	expect(screen.getByTestId("queries").textContent).toContain("<img src=x");
	expect(document.querySelector("img")).toBeNull();
});

function begun() {
	const api = new FakeApi();
	const run = new DomainRun(api);
	const over = run.check(ASKED, "en");
	return { api, run, over };
}

async function shown(record: DomainRecord) {
	await render(DomainResults, { record, choice: new Choice() });
}
