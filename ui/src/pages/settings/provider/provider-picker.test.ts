import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { FakeApi } from "../../../testing/fake-api.ts";
import { passwordInput, press, renderApp, type } from "../../../testing/render-app.ts";
import { PROVIDERS } from "../../../testing/samples.ts";

test("a provider is found by its name, chosen with the keyboard, and fills its settings in", async () => {
	await open();
	await type("password", "hunter2");
	const pick = await screen.findByTestId("provider-pick");
	await seek(pick, "send");
	expect(pick.getAttribute("aria-expanded")).toBe("true");
	expect(options()).toEqual(["sendgrid"]);
	await fireEvent.keyDown(pick, { key: "Enter" });
	await waitFor(() => expect(value("server.host")).toBe("smtp.sendgrid.net"));
	expect(value("server.port")).toBe("587");
	expect(value("account.username")).toBe("apikey");
	expect(passwordInput().value).toBe("hunter2");
	expect(pick.getAttribute("aria-expanded")).toBe("false");
	expect((pick as HTMLInputElement).value).toBe("Twilio SendGrid");
	expect(screen.getByTestId("provider-filled").textContent).toContain("Twilio SendGrid");
});

test("a provider is found by its server, too, and arrows and Escape work", async () => {
	await open();
	const pick = await screen.findByTestId("provider-pick");
	await seek(pick, "smtp.naver");
	expect(options()).toEqual(["naver"]);
	await seek(pick, "g");
	await fireEvent.keyDown(pick, { key: "ArrowDown" });
	const active = pick.getAttribute("aria-activedescendant") ?? "";
	expect(document.getElementById(active)?.dataset["item"]).toBe("google-workspace");
	await fireEvent.keyDown(pick, { key: "Escape" });
	expect(pick.getAttribute("aria-expanded")).toBe("false");
	expect(value("server.host")).toBe("");
	await seek(pick, "nobody");
	expect(options()).toEqual([]);
	expect(screen.getByTestId("provider").textContent).toContain("No provider is known by that name");
});

test("what the password really is, the limits and their sources are shown, and suggestions are marked", async () => {
	await open();
	await choose("naver");
	const facts = await screen.findByTestId("provider-facts");
	expect(facts.querySelector("[data-about=password]")?.textContent).toContain("app password");
	expect(facts.querySelector("[data-about=password]")?.textContent).toMatch(/\[\d\]/);
	const way = facts.querySelector<HTMLElement>("[data-about=console]");
	expect(way && within(way).getByTestId("provider-suggestion")).toBeTruthy();
	expect(within(facts).getByTestId("sources").textContent).toContain("2026");
	expect(facts.querySelector("a")).toBeNull();
});

test("a part of the server's name that is the merchant's own is asked for", async () => {
	await open();
	await choose("amazon-ses");
	await fireEvent.input(await screen.findByTestId("provider-blank"), { target: { value: "eu-west-1" } });
	expect(value("server.host")).toBe("email-smtp.eu-west-1.amazonaws.com");
});

test("another of its servers can be chosen", async () => {
	await open();
	await choose("gmail");
	expect(value("server.port")).toBe("465");
	await fireEvent.change(await screen.findByTestId("provider-preset"), { target: { value: "1" } });
	await waitFor(() => expect(value("server.port")).toBe("587"));
	expect(value("server.security")).toBe("starttls");
});

test("a provider that an address gives away is offered, used when the merchant says so, and not offered twice", async () => {
	const { api } = await open();
	api.detectProvider = ({ text }) =>
		Promise.resolve({ found: text.endsWith("@gmail.com") ? [found("gmail", text)] : [] });
	await type("account.username", "shop@gmail.com");
	const offer = await screen.findByTestId("provider-offer");
	expect(offer.textContent).toContain("This looks like Gmail. Use its settings?");
	expect(value("server.host")).toBe("");
	await press("provider-decline");
	await type("sender.from", "other@gmail.com");
	await new Promise((resolve) => setTimeout(resolve, 350));
	expect(screen.queryByTestId("provider-offer")).toBeNull();
});

test("accepting an offer fills it in", async () => {
	const { api } = await open();
	api.detectProvider = ({ text }) =>
		Promise.resolve({ found: text.endsWith("@gmail.com") ? [found("gmail", text)] : [] });
	await type("sender.from", "shop@gmail.com");
	await press("provider-use");
	await waitFor(() => expect(value("server.host")).toBe("smtp.gmail.com"));
	expect(value("account.username")).toBe("shop@gmail.com");
	expect(screen.queryByTestId("provider-offer")).toBeNull();
});

test("a provider that the server gives away is shown, and the form stays as it is", async () => {
	const { api } = await open();
	api.detectProvider = ({ text }) =>
		Promise.resolve({ found: text === "smtp.gmail.com" ? [found("gmail", text)] : [] });
	await type("server.host", "smtp.gmail.com");
	await waitFor(() => expect(screen.getByTestId("provider").dataset["provider"]).toBe("gmail"));
	expect(value("server.port")).toBe("587");
	await type("server.host", "mail.shop.example");
	await waitFor(() => expect(screen.getByTestId("provider").dataset["provider"]).toBe(""));
});

async function open() {
	const api = new FakeApi();
	api.providers = () => Promise.resolve({ providers: PROVIDERS });
	await renderApp(api);
	await press("own-server");
	await press("page-settings");
	await screen.findByTestId("provider-pick");
	return { api };
}

async function seek(pick: HTMLElement, text: string) {
	await fireEvent.input(pick, { target: { value: text } });
}

async function choose(id: string) {
	await fireEvent.click(await screen.findByTestId("provider-pick"));
	const option = document.querySelector(`[role=option][data-item='${id}']`);
	if (!option) throw new Error(`no provider ${id}`);
	await fireEvent.click(option);
}

function options() {
	return [...document.querySelectorAll<HTMLElement>("[role=option]")].map((option) => option.dataset["item"]);
}

function value(path: string): string | undefined {
	return document.querySelector<HTMLInputElement>(`[data-field='${path}']`)?.value;
}

function found(id: string, text: string) {
	const provider = PROVIDERS.find((provider) => provider.id === id);
	const presets = (provider?.presets ?? []).map((preset) => ({
		...preset,
		username: text.includes("@") ? text : null,
	}));
	const name = provider?.name ?? "";
	return { provider: id, name, text, presets, reason: "domain" as const, confidence: "exact" as const, found: text };
}
