import { expect, test } from "vitest";

import { PROVIDERS } from "../../../testing/samples.ts";
import { blankOf, filled, stands, withBlank } from "./presets.ts";

const SES = preset("amazon-ses");
const SENDGRID = preset("sendgrid");

test("a preset fills in the server and the way of signing in, and an empty field says what is usual", () => {
	expect(filled(preset("gmail"), {})).toEqual({
		"server.host": "smtp.gmail.com",
		"server.port": "465",
		"server.security": "implicit",
		"account.auth": "",
	});
	expect(filled(SENDGRID, { "account.username": "me@shop.example" })["account.username"]).toBe("apikey");
	const proposed = { ...preset("gmail"), username: "shop@gmail.com" };
	expect(filled(proposed, {})["account.username"]).toBe("shop@gmail.com");
	expect(filled(proposed, { "account.username": "me" })["account.username"]).toBeUndefined();
});

test("a host with a blank is left to the merchant, and kept where it is filled in", () => {
	expect(filled(SES, { "server.host": "smtp.gmail.com" })["server.host"]).toBe("");
	const host = "email-smtp.eu-west-1.amazonaws.com";
	expect(filled(SES, { "server.host": host })["server.host"]).toBe(host);
	expect(blankOf(SES.host, host)).toBe("eu-west-1");
	expect(blankOf(SES.host, "email-smtp..amazonaws.com")).toBeNull();
	expect(blankOf("smtp.gmail.com", "smtp.gmail.com")).toBeNull();
	expect(withBlank(SES.host, " us-east-1 ")).toBe("email-smtp.us-east-1.amazonaws.com");
	expect(withBlank(SES.host, "")).toBe("");
});

test("a form says which preset it is", () => {
	const draft = filled(SENDGRID, {});
	expect(stands(SENDGRID, draft)).toBe(true);
	expect(stands(SENDGRID, { ...draft, "server.port": "2526" })).toBe(false);
	expect(stands(SES, { "server.host": "", "server.port": String(SES.port), "server.security": SES.security })).toBe(
		true,
	);
});

function preset(id: string) {
	const found = PROVIDERS.find((provider) => provider.id === id)?.presets[0];
	if (!found) throw new Error(`no preset of ${id}`);
	return found;
}
