import { expect, test } from "vitest";

import { FakeApi } from "../testing/fake-api.ts";
import { Shop } from "./shop.svelte.ts";

test("a shop differs from what is saved until it is saved", async () => {
	const { shop } = await opened();
	expect(shop.differs).toBe(false);
	shop.draft["server.host"] = "other.example";
	expect(shop.differs).toBe(true);
	await shop.save("en");
	expect(shop.differs).toBe(false);
	expect(shop.kept).toMatchObject({ id: "one", revision: 2 });
});

test("a value that is left out is the same as an empty one", async () => {
	const { shop } = await opened();
	shop.draft["sender.name"] = "";
	delete shop.draft["sender.helo"];
	expect(shop.differs).toBe(false);
});

test("another profile waits for a decision about unsaved changes, the same one does not", async () => {
	const { shop } = await opened();
	shop.draft["server.host"] = "other.example";
	await shop.open({ profile: "two" });
	expect(shop.wanted).toEqual({ profile: "two" });
	expect(shop.kept?.id).toBe("one");
	shop.practise();
	await shop.open({ profile: "one" });
	expect([shop.wanted, shop.practising, shop.draft["server.host"]]).toEqual([null, false, "other.example"]);
});

test("the key stays when a form is saved, and changes when another comes", async () => {
	const shop = new Shop(new FakeApi());
	shop.resume();
	const before = shop.key;
	shop.draft["server.host"] = "mail.example";
	await shop.save("en");
	expect(shop.key).toBe(before);
	await shop.go({ profile: "two" });
	expect(shop.key).not.toBe(before);
});

test("a form without a name gets its domain's", async () => {
	const shop = new Shop(new FakeApi());
	shop.draft["sender.from"] = "orders@shop.example";
	await shop.save("en");
	expect(shop.name).toBe("shop.example");
});

test("another shop empties the password's input", async () => {
	const { shop } = await opened();
	let value = "hunter2";
	shop.input = { read: () => value, clear: () => (value = "") };
	await shop.go({ profile: "two" });
	expect(value).toBe("");
});

test("the keychain is asked again when a kept password would go elsewhere", async () => {
	const { shop, api } = await opened();
	const asked = () => api.asked.filter(([command]) => command === "secret").length;
	shop.draft["sender.name"] = "Aurora";
	await shop.save("en");
	expect(asked()).toBe(1);
	shop.draft["server.host"] = "other.example";
	await shop.save("en");
	expect(asked()).toBe(2);
});

test("a list that cannot be read says why, and says no more once it can", async () => {
	const api = new FakeApi();
	const read = api.profiles;
	api.profiles = () => Promise.reject({ code: "settings-corrupt", facts: { path: "/x" }, detail: null });
	const shop = new Shop(api);
	await shop.list();
	expect(shop.trouble).toMatchObject({ doing: "listing", error: { code: "settings-corrupt" } });
	api.profiles = read;
	await shop.list();
	expect(shop.trouble).toBeNull();
});

async function opened() {
	const api = new FakeApi();
	const shop = new Shop(api);
	await shop.open({ profile: "one" });
	return { api, shop };
}

test("what was saved is none of the business of a form that came meanwhile", async () => {
	const { shop, api } = await opened();
	let answer: (() => void) | undefined;
	const save = api.saveProfile.bind(api);
	api.saveProfile = (request) => new Promise((resolve) => (answer = () => void save(request).then(resolve)));
	shop.draft["server.host"] = "other.example";
	const saving = shop.save("en");
	await shop.go({ profile: "two" });
	answer?.();
	expect(await saving).toBe(false);
	expect([shop.kept?.id, shop.differs, shop.errors, shop.trouble]).toEqual(["two", false, [], null]);
});
