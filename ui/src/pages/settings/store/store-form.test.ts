import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import type { StoreForm } from "../../../api/generated/StoreForm.ts";
import type { StoreFormRequest } from "../../../api/generated/StoreFormRequest.ts";
import { FakeApi } from "../../../testing/fake-api.ts";
import { press, renderApp, type } from "../../../testing/render-app.ts";
import { MAGENTO, SALES_CONNECT } from "../../../testing/samples.ts";

const TRANSPORT = "storeSettings.system/smtp/transport";
const RETURN_PATH = "storeSettings.system/smtp/set_return_path";

test("the store's own fields stand in its sections, under its own names, and are part of the form", async () => {
	const { api } = await open(MAGENTO);
	const sections = screen.getAllByTestId("store-section").map(({ dataset }) => dataset["section"]);
	expect(sections.slice(0, 2)).toEqual([
		"Advanced › System › Mail Sending Settings",
		"Sales › Sales Emails › General Settings",
	]);
	await type("storeSettings.system/smtp/host", "mail.shop.example");
	await press("save");
	const saved = api.asked.find(([command]) => command === "save_profile")?.[1] as StoreFormRequest;
	expect(saved.draft).toMatchObject({ "storeSettings.system/smtp/host": "mail.shop.example" });
	await type("storeSettings.system/smtp/host", "");
	await press("save");
	const last = api.asked.filter(([command]) => command === "save_profile").at(-1)?.[1] as StoreFormRequest;
	expect(last.draft).not.toHaveProperty(["storeSettings.system/smtp/host"]);
});

test("a field is there only while the store's screen shows it, or while it holds something", async () => {
	await open(MAGENTO);
	expect(field("system/smtp/username")).toBeNull();
	await type(TRANSPORT, "smtp");
	await waitFor(() => expect(field("system/smtp/username")).toBeTruthy());
	await type("storeSettings.system/smtp/username", "shop");
	await type(TRANSPORT, "sendmail");
	await waitFor(() => expect(field("system/smtp/auth")).toBeNull());
	expect(field("system/smtp/username")?.textContent).toContain("Hidden by the store at the moment");
});

test("a secret is not asked for", async () => {
	await open(MAGENTO);
	await type(TRANSPORT, "smtp");
	await waitFor(() => expect(field("system/smtp/password")).toBeTruthy());
	expect(field("system/smtp/password")?.querySelector("input")).toBeNull();
	expect(field("system/smtp/password")?.textContent).toContain("Not asked for here");
});

test("what no screen shows is marked, and so are defaults and scopes", async () => {
	await open(MAGENTO);
	expect(field("sales_email/general/async_sending_attempts")?.dataset["hidden"]).toBe("");
	expect(field("system/smtp/port")?.querySelector("input")?.placeholder).toBe("Not entered (default: 25)");
	expect(field("system/smtp/port")?.textContent).toContain("Default · Website · Store view");
});

test("another value than those that are known can be entered where the list is open", async () => {
	await open(SALES_CONNECT);
	const method = document.querySelector("[data-path='authentication-method'] select");
	const other = [...(method?.querySelectorAll("option") ?? [])].find(({ text }) => text === "Another value…");
	await fireEvent.change(method as Element, { target: { value: other?.value } });
	await type("storeSettings.authentication-method", "plain");
	expect(document.querySelector<HTMLInputElement>("[data-field='storeSettings.authentication-method']")?.value).toBe(
		"plain",
	);
});

test("advice stands beside its field, the rest above, and the heading counts them", async () => {
	const lost = { ...MAGENTO.advice[0], check: "lost", evidence: [{ setting: "nowhere" }] };
	await open({ ...MAGENTO, advice: [...MAGENTO.advice, lost] } as StoreForm, { [TRANSPORT]: "smtp" });
	const checks = (part: HTMLElement | null) =>
		part
			? within(part)
					.queryAllByTestId("advice")
					.map(({ dataset }) => dataset["check"])
			: [];
	await waitFor(() => expect(checks(field("system/smtp/set_return_path"))).toEqual(["set-return-path-not-no"]));
	expect(checks(field("system/smtp/ssl"))).toEqual(["store-tls-mode-inverted", "store-differs-from-wanted"]);
	expect(checks(screen.getByTestId("advice-above"))).toEqual(["lost"]);
	expect(screen.getByTestId("advice-count").dataset["count"]).toBe("4");
	const [note] = within(field("system/smtp/set_return_path") as HTMLElement).getAllByTestId("advice");
	expect(note?.textContent).toContain("Stops mail");
	expect(note?.textContent).toContain(MAGENTO.advice[0]?.fix);
});

test("advice about a field of our own form stands there", async () => {
	const evidence = [{ setting: "account.username" }];
	await open({ ...MAGENTO, advice: [{ ...MAGENTO.advice[0], evidence }] } as StoreForm);
	const input = document.querySelector("[data-field='account.username']");
	await waitFor(() => expect(input?.closest(".wide")?.querySelector("[data-testid=advice]")).toBeTruthy());
	expect(screen.queryByTestId("advice-above")).toBeNull();
});

test("typing asks once it pauses, with the whole form and in the window's language", async () => {
	const { api, words } = await open(MAGENTO);
	const asked = requests(api);
	const before = asked.length;
	for (const port of ["5", "58", "587"]) await type("storeSettings.system/smtp/port", port);
	await waitFor(() => expect(asked.length).toBe(before + 1));
	expect(asked.at(-1)).toMatchObject({ language: "en", draft: { "storeSettings.system/smtp/port": "587" } });
	await words.speak("ko");
	await waitFor(() => expect(asked.at(-1)?.language).toBe("ko"));
});

test("the version says how the store behaves, or asks", async () => {
	const { api } = await open(MAGENTO);
	expect(screen.getByTestId("store-version").textContent).toContain(MAGENTO.behaviourNote);
	answer(api, { ...MAGENTO, behaviour: null, behaviourNote: null, question: "Which version is it?" });
	await type("version", "2.4.8-p3");
	await waitFor(() => expect(screen.getByTestId("store-version").textContent).toContain("Which version is it?"));
});

test("what is wanted is taken over to the store, with what it cannot be told, and undone", async () => {
	const { api } = await open(MAGENTO);
	api.takeOver = async ({ draft, direction }) => ({
		draft: { ...draft, [RETURN_PATH]: direction === "to-store" ? "0" : "1" } as Record<string, string>,
		cannot: MAGENTO.cannot,
		question: null,
	});
	await press("take-to-store");
	await waitFor(() => expect(select(RETURN_PATH).value).toBe("0"));
	expect(screen.getByTestId("taken").textContent).toContain("1 field of the store was filled in");
	expect(screen.getByTestId("cannot").textContent).toContain("STARTTLS cannot be enforced");
	await type("name", "Borealis");
	await press("take-undo");
	await waitFor(() => expect(select(RETURN_PATH).value).toBe(""));
	expect(document.querySelector<HTMLInputElement>("[data-field=name]")?.value).toBe("Borealis");
	expect(screen.queryByTestId("taken")).toBeNull();
});

test("what the store holds is taken over to what is wanted", async () => {
	const { api } = await open(MAGENTO);
	api.takeOver = async ({ draft }) => ({
		draft: { ...draft, "server.host": "held.example", "account.auth": "none" } as Record<string, string>,
		cannot: [],
		question: null,
	});
	await press("take-from-store");
	const host = document.querySelector<HTMLInputElement>("[data-field='server.host']");
	await waitFor(() => expect(host?.value).toBe("held.example"));
	expect(screen.getByTestId("taken").dataset["direction"]).toBe("from-store");
});

test("the way through the store's screens has every value to be copied", async () => {
	await open(MAGENTO);
	const walk = screen.getByTestId("store-walk");
	expect(walk.querySelectorAll("[data-step]")).toHaveLength(MAGENTO.walk.length);
	const values = MAGENTO.walk.filter(({ value, id }) => value !== null && !id.endsWith("tick"));
	expect(within(walk).getAllByTestId("walk-copy")).toHaveLength(values.length);
	expect(within(walk).getByTestId("walk-cannot")).toBeTruthy();
});

test("what the system's help advises can be read, and its question copied", async () => {
	await open(SALES_CONNECT);
	expect(screen.getAllByTestId("store-note")).toHaveLength(SALES_CONNECT.notes.length);
	const gmail = screen.getAllByTestId("store-note").find(({ dataset }) => dataset["note"] === "gmail");
	expect(gmail?.textContent).toContain("A newer page says otherwise");
	expect(gmail?.textContent).toContain("read Nov 20, 2026");
	expect(screen.getAllByTestId("question-copy")).toHaveLength(1);
});

test("what the engine refuses is told at the store's field, and its section opens", async () => {
	const { api } = await open(MAGENTO);
	const path = "storeSettings.sales_email/general/sending_limit";
	api.checkDraft = () => Promise.resolve({ errors: [{ path, code: "not-usable", facts: {}, text: "Not a number" }] });
	await type("storeSettings.sales_email/general/async_sending", "1");
	await press("start");
	await waitFor(() => expect(field("sales_email/general/sending_limit")?.textContent).toContain("Not a number"));
	const section = field("sales_email/general/sending_limit")?.closest("details");
	await waitFor(() => expect(section?.open).toBe(true));
});

async function open(form: StoreForm, held: Record<string, string> = {}) {
	const api = new FakeApi();
	answer(api, form);
	const { words } = await renderApp(api);
	await press("own-server");
	await press("page-settings");
	await type("store", form.store);
	await screen.findByTestId("store-form");
	for (const [path, value] of Object.entries(held)) await type(path, value);
	return { api, words };
}

/** Answers with this form for its store, and with an empty one for others. */
function answer(api: FakeApi, form: StoreForm) {
	const other = new FakeApi().storeForm;
	const asked = requests(api);
	api.storeForm = (request) => {
		asked.push(request);
		return request.draft["store"] === form.store ? Promise.resolve(form) : other(request);
	};
}

function requests(api: FakeApi & { forms?: StoreFormRequest[] }): StoreFormRequest[] {
	return (api.forms ??= []);
}

function field(path: string): HTMLElement | null {
	return document.querySelector<HTMLElement>(`[data-testid=store-field][data-path='${path}']`);
}

function select(path: string): HTMLSelectElement {
	return document.querySelector(`[data-field='${path}']`) as HTMLSelectElement;
}
