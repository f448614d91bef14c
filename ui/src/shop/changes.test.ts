import { expect, test } from "vitest";

import { difference, fill, follow } from "./changes.ts";

const ALLOWED = {
	"server.host": "old.example",
	"server.port": "25",
	"allowance.host": "old.example",
	"allowance.port": "25",
	"allowance.passwordInClear": "true",
	"allowance.certificate": "ab",
};

test("what was allowed for a server does not hold for another one", () => {
	for (const path of ["server.host", "server.port"]) {
		const draft = { ...ALLOWED };
		follow(draft, path);
		expect(draft).toMatchObject({
			"allowance.host": "",
			"allowance.port": "",
			"allowance.certificate": "",
			"allowance.passwordInClear": "false",
		});
	}
});

test("what is allowed anew is allowed for the server in the form", () => {
	const draft = { ...ALLOWED };
	follow(draft, "allowance.passwordInClear");
	expect(draft).toMatchObject({ "allowance.host": "", "allowance.port": "", "allowance.passwordInClear": "true" });
});

test("filling in the same server leaves what is allowed alone", () => {
	const draft = { ...ALLOWED };
	fill(draft, { "server.host": "old.example", "account.username": "shop" });
	expect(draft).toEqual({ ...ALLOWED, "account.username": "shop" });
	fill(draft, { "server.host": "new.example" });
	expect(draft["allowance.host"]).toBe("");
});

test("what a store is not known to hold is left out", () => {
	const draft: Record<string, string> = { "storeSettings.system/smtp/host": "old.example" };
	fill(draft, { "storeSettings.system/smtp/host": "" });
	expect(draft).toEqual({});
	expect(difference({ a: "1", b: "" }, { a: "2" })).toEqual({ a: "2" });
});

test("what one system holds is not taken to another", () => {
	const draft: Record<string, string> = { store: "magento", "storeSettings.system/smtp/disable": "0", name: "Shop" };
	follow(draft, "store");
	expect(draft).toEqual({ store: "magento", name: "Shop" });
});
