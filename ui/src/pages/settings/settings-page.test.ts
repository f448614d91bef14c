import { screen, waitFor } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";

import { FakeApi } from "../../testing/fake-api.ts";
import { passwordInput, press, renderApp, type } from "../../testing/render-app.ts";
import { ALL_WELL } from "../../testing/samples.ts";

const PROFILES = [
	{ id: "one", name: "Aurora", store: "magento" as const, version: "2.4.8", host: "smtp.shop.example" },
];
const DRAFT = {
	name: "Aurora",
	"server.host": "smtp.shop.example",
	"account.username": "shop",
	"sender.from": "a@b.example",
};

test("what is wrong with a field stands beside it, and the field is gone to", async () => {
	const api = new FakeApi();
	api.checkDraft = () => Promise.resolve({ errors: [missing("server.host")] });
	await renderApp(api);
	await press("own-server");
	await press("start");
	const host = document.querySelector("[data-field='server.host']");
	await waitFor(() => expect(host?.getAttribute("aria-invalid")).toBe("true"));
	expect(document.activeElement).toBe(host);
	expect(api.begun).toHaveLength(0);
});

test("the typed password stays in its field and goes along once, also from the other page", async () => {
	const { api } = await renderApp();
	await press("own-server");
	await type("password", "hunter2");
	await press("start");
	await waitFor(() => expect(api.begun[0]?.request.source).toMatchObject({ password: "hunter2", profile: null }));
	expect(passwordInput().value).toBe("hunter2");
	api.answer({ ...ALL_WELL, secret: "typed" });
	await screen.findByTestId("outcome");
	await press("start");
	await waitFor(() => expect(api.begun[1]?.request.source).toMatchObject({ password: "hunter2" }));
});

test("a missing password leads back to its field", async () => {
	const { api } = await renderApp();
	await press("own-server");
	await press("start");
	await waitFor(() => expect(api.begun).toHaveLength(1));
	api.refuse({ code: "password-missing", facts: {}, detail: null });
	await waitFor(() => expect(document.activeElement).toBe(passwordInput()));
	expect(passwordInput().getAttribute("aria-invalid")).toBe("true");
});

test("nothing asks the keychain before a profile is opened", async () => {
	const api = await withProfile();
	await renderApp(api);
	await press("page-settings");
	expect(api.asked.map(([command]) => command)).not.toContain("secret");
	await openProfile();
	await waitFor(() =>
		expect(api.asked).toContainEqual([
			"secret",
			{ profile: "one", host: "smtp.shop.example", name: "", username: "shop" },
		]),
	);
});

test("a password is kept once, and then stands nowhere in the page", async () => {
	const api = await withProfile();
	await renderApp(api);
	await openProfile();
	await press("page-settings");
	await type("password", "hunter2 ");
	await press("secret-keep");
	await waitFor(() => expect(state()).toBe("keychain"));
	expect(api.asked.filter(([command]) => command === "save_secret")).toHaveLength(1);
	expect(api.asked.find(([command]) => command === "save_secret")?.[1]).toMatchObject({ password: "hunter2 " });
	expect(passwordInput().value).toBe("");
	expect(document.documentElement.outerHTML).not.toContain("hunter2");
});

test("keeping a password of a new form saves the form first", async () => {
	const { api } = await renderApp();
	await press("own-server");
	await type("server.host", "mail.shop.example");
	await type("password", "hunter2");
	await press("secret-keep");
	await waitFor(() => expect(state()).toBe("keychain"));
	expect(commands(api)).toEqual(["save_profile", "save_secret"]);
});

test("a password that could not be kept stays in its field, and may be kept until closing", async () => {
	const api = await withProfile();
	api.saveSecret = vi
		.fn()
		.mockRejectedValueOnce({ code: "keychain-absent", facts: {}, detail: null })
		.mockResolvedValue({ state: { at: "session" }, notes: ["It ends with a space."] });
	await renderApp(api, "ko");
	await openProfile();
	await press("page-settings");
	await type("password", "hunter2 ");
	await press("secret-keep");
	await waitFor(() => expect(screen.getByTestId("secret-state").dataset["code"]).toBe("keychain-absent"));
	expect(screen.getByTestId("secret-state").textContent).toContain("키체인이 없습니다");
	expect(passwordInput().value).toBe("hunter2 ");
	expect(screen.queryByTestId("secret-keep")).toBeNull();
	await press("secret-keep-session");
	await waitFor(() => expect(state()).toBe("session"));
	expect(screen.getByTestId("secret-notes").textContent).toContain("It ends with a space.");
});

test("only what the keychain itself said is shown as it said it", async () => {
	const api = await withProfile();
	let code = "keychain-failed";
	api.secret = () => Promise.reject({ code, facts: {}, detail: "org.freedesktop.secrets: no answer" });
	await renderApp(api);
	await openProfile();
	await press("page-settings");
	await waitFor(() => expect(screen.getByTestId("secret-state").textContent).toContain("no answer"));
	code = "keychain-locked";
	await press("secret-retry");
	await waitFor(() => expect(screen.getByTestId("secret-state").dataset["code"]).toBe("keychain-locked"));
	expect(screen.getByTestId("secret-state").textContent).not.toContain("no answer");
});

test("a password for another server waits for the merchant's word", async () => {
	const api = await withProfile();
	const elsewhere = { at: "elsewhere" as const, host: "old.example", username: "shop" };
	api.secret = () => Promise.resolve({ state: elsewhere });
	await renderApp(api);
	await openProfile();
	await press("page-settings");
	await waitFor(() => expect(screen.getByTestId("secret-state").textContent).toContain("old.example"));
	await press("secret-confirm");
	await waitFor(() => expect(state()).toBe("keychain"));
});

test("unsaved changes are kept while other pages are shown, and asked about before another shop comes", async () => {
	const api = await withProfile();
	await renderApp(api);
	await openProfile();
	await press("page-settings");
	await type("server.host", "other.example");
	await press("page-domain");
	await press("page-settings");
	expect((document.querySelector("[data-field='server.host']") as HTMLInputElement).value).toBe("other.example");
	await press("profile-switch");
	await press("profile-new");
	expect(await screen.findByTestId("unsaved")).toBeTruthy();
	await press("unsaved-save");
	await waitFor(() => expect(screen.queryByTestId("unsaved")).toBeNull());
	expect(api.asked.find(([command]) => command === "save_profile")?.[1]).toMatchObject({ id: "one", revision: 1 });
	expect((document.querySelector("[data-field='server.host']") as HTMLInputElement).value).toBe("");
});

test("what was changed elsewhere is loaded, or written over when the merchant says so", async () => {
	const api = await withProfile();
	const save = api.saveProfile;
	api.saveProfile = (request) =>
		request.revision === null
			? save(request)
			: Promise.reject({ code: "settings-changed-elsewhere", facts: {}, detail: null });
	await renderApp(api);
	await openProfile();
	await press("page-settings");
	await type("server.host", "other.example");
	await press("save");
	expect((await screen.findByTestId("failed")).dataset["code"]).toBe("settings-changed-elsewhere");
	await press("conflict-keep");
	await waitFor(() => expect(screen.queryByTestId("failed")).toBeNull());
	expect(api.asked.find(([command]) => command === "save_profile")?.[1]).toMatchObject({ id: "one", revision: null });
});

test("a file that cannot be written says where, and the form stays", async () => {
	const api = await withProfile();
	const error = { code: "settings-unwritable", facts: { path: "/home/me/mailproof/profiles.json" }, detail: "full" };
	api.saveProfile = () => Promise.reject(error);
	await renderApp(api);
	await openProfile();
	await press("page-settings");
	await type("name", "Borealis");
	await press("save");
	expect((await screen.findByTestId("failed-path")).textContent).toBe("/home/me/mailproof/profiles.json");
	expect((document.querySelector("[data-field=name]") as HTMLInputElement).value).toBe("Borealis");
});

test("a profile is deleted after one question", async () => {
	const api = await withProfile();
	await renderApp(api);
	await openProfile();
	await press("page-settings");
	await press("delete-profile");
	expect(api.asked.map(([command]) => command)).not.toContain("delete_profile");
	await press("confirm-yes");
	await waitFor(() => expect(api.asked).toContainEqual(["delete_profile", { id: "one" }]));
});

test("after a success the page offers to save what was tried", async () => {
	const api = await withProfile();
	await renderApp(api);
	await openProfile();
	await press("page-settings");
	await type("server.port", "2525");
	await type("password", "hunter2");
	await press("start");
	await waitFor(() => expect(api.begun).toHaveLength(1));
	expect(api.begun[0]?.request.source).toMatchObject({ profile: "one", draft: { "server.port": "2525" } });
	api.answer({ ...ALL_WELL, secret: "typed" });
	await screen.findByTestId("offer");
	const below = document.querySelector("main:has([data-testid=offer]) header")?.textContent;
	expect(below).toContain("as Aurora · with unsaved changes · password as typed");
	await press("offer-keep");
	await waitFor(() => expect(screen.queryByTestId("offer")).toBeNull());
	expect(commands(api)).toEqual(["secret", "save_profile", "save_secret"]);
	expect(passwordInput().value).toBe("");
	// The result stays: it is the same shop.
	expect(screen.getByTestId("outcome")).toBeTruthy();
});

test("a keychain that stops a test leads to the password", async () => {
	const api = await withProfile();
	await renderApp(api);
	await openProfile();
	await press("start");
	await waitFor(() => expect(api.begun).toHaveLength(1));
	api.begun[0]?.say({ seq: 1, keychain: true });
	expect(await screen.findByTestId("keychain-asks")).toBeTruthy();
	api.refuse({ code: "keychain-locked", facts: {}, detail: null });
	await press("to-password");
	await waitFor(() => expect(document.activeElement).toBe(passwordInput()));
	expect(screen.queryByTestId("keychain-asks")).toBeNull();
});

async function withProfile(): Promise<FakeApi> {
	const api = new FakeApi();
	api.profiles = () => Promise.resolve({ profiles: PROFILES });
	api.profile = ({ id }) => Promise.resolve({ id, revision: 1, draft: DRAFT });
	return api;
}

async function openProfile() {
	await press("profile-switch");
	await press("profile");
}

function commands(api: FakeApi): string[] {
	return api.asked.map(([command]) => command).filter((command) => command !== "mark");
}

function state(): string | undefined {
	return screen.getByTestId("secret-state").dataset["state"];
}

function missing(path: string) {
	return { path, code: "missing" as const, facts: {}, text: "Something must stand here" };
}
