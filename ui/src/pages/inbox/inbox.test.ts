import { fireEvent, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";

import type { MailHead } from "../../api/generated/MailHead.ts";
import type { ReadMailAnswer } from "../../api/generated/ReadMailAnswer.ts";
import { FakeApi } from "../../testing/fake-api.ts";
import { press, renderApp } from "../../testing/render-app.ts";
import { Inbox } from "./inbox.svelte.ts";

const HEAD: MailHead = {
	mail: "all-well/7",
	scene: "all-well",
	from: "merchant@shop.example",
	to: ["customer@shop.example"],
	subject: "<b>Hello</b>",
	receivedAt: "2026-11-20T13:02:00Z",
	size: 2_000,
};
const MAIL: ReadMailAnswer = {
	headers: [{ name: "Subject", value: "<b>Hello</b>" }],
	text: "Plain",
	html: "mailview://localhost/all-well/7",
	source: "Subject: =?x?=",
};

test("an empty inbox leads to practice", async () => {
	const { navigation } = await renderApp();
	await press("page-inbox");
	await press("inbox-practise");
	expect(navigation.page).toBe("test");
	expect(await screen.findByTestId("practice-start")).toBeTruthy();
});

test("a mail shows as text, and its HTML in a frame that may do nothing", async () => {
	await renderApp(received(MAIL));
	await press("page-inbox");
	await press("mail");
	expect((await screen.findByTestId("mail-text")).textContent).toBe("Plain");
	expect(document.querySelector("article b, ul b")).toBeNull();
	await fireEvent.click(screen.getByRole("radio", { name: "HTML" }));
	const frame = await screen.findByTestId("mail-html");
	expect([frame.getAttribute("sandbox"), frame.getAttribute("src")]).toEqual(["", "mailview://localhost/all-well/7"]);
	await fireEvent.click(screen.getByRole("radio", { name: "Headers" }));
	expect((await screen.findByTestId("mail-headers")).textContent).toContain("<b>Hello</b>");
	await fireEvent.click(screen.getByRole("radio", { name: "Source" }));
	expect((await screen.findByTestId("mail-source")).textContent).toBe("Subject: =?x?=");
});

test("a side that a mail does not have is not offered", async () => {
	const inbox = new Inbox(received({ ...MAIL, text: null, html: null }));
	await inbox.refresh();
	await inbox.open("all-well/7");
	expect([inbox.sides, inbox.side]).toEqual([["headers", "source"], "headers"]);
});

test("a mail that is gone is closed with the list", async () => {
	const api = received(MAIL);
	const inbox = new Inbox(api);
	await inbox.refresh();
	await inbox.open("all-well/7");
	api.inbox = () => Promise.resolve({ mails: [] });
	await inbox.refresh();
	expect([inbox.mail, inbox.content]).toEqual([null, null]);
});

function received(mail: ReadMailAnswer): FakeApi {
	const api = new FakeApi();
	api.inbox = () => Promise.resolve({ mails: [HEAD] });
	api.readMail = () => Promise.resolve(mail);
	return api;
}
