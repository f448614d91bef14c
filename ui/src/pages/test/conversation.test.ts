import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";

import { render } from "../../testing/render.ts";
import { said, WRONG_PASSWORD } from "../../testing/samples.ts";
import Conversation from "./Conversation.svelte";

const nothing = { problems: new Map(), chosen: null, live: false, onchoose: vi.fn() };

test("every line is there, with who said it and what went under TLS", async () => {
	await render(Conversation, { ...nothing, lines: WRONG_PASSWORD.transcript.slice(0, 4) });
	const rows = await rowTexts(4);
	expect(rows[1]).toContain("Server");
	expect(rows[1]).toContain(WRONG_PASSWORD.transcript[1]?.text);
});

test("a masked secret is shown as masked", async () => {
	await render(Conversation, {
		...nothing,
		lines: [said("AUTH PLAIN •••", { who: "client", secret: true, tls: true })],
	});
	expect((await rowTexts(1))[0]).toMatch(/You.*private.*AUTH PLAIN •••/);
	expect(screen.getByText("•••").title).toContain("hidden before it was recorded");
});

test("what a server says is never markup", async () => {
	await render(Conversation, { ...nothing, lines: [said("220 <img src=x onerror=alert(1)>")] });
	expect((await rowTexts(1))[0]).toContain("<img src=x onerror=alert(1)>");
	expect(document.querySelector("img")).toBeNull();
});

test("a very long line is cut, and shown whole when asked", async () => {
	await render(Conversation, { ...nothing, lines: [said("x".repeat(65_536))] });
	expect((await rowTexts(1))[0]?.length).toBeLessThan(2_000);
	await fireEvent.click(screen.getByRole("button", { name: /65,536/ }));
	expect((await rowTexts(1))[0]?.length).toBeGreaterThan(65_536);
});

test("a hundred thousand lines put few rows into the document", async () => {
	const lines = Array.from({ length: 100_000 }, (_, index) => said(`250-${index}`));
	await render(Conversation, { ...nothing, lines });
	await waitFor(() => expect(screen.getAllByRole("row").length).toBeGreaterThan(5));
	expect(screen.getAllByRole("row").length).toBeLessThan(300);
	expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("100000");
});

test("the keyboard goes from line to line", async () => {
	const onchoose = vi.fn();
	const lines = ["a", "b", "c"].map((text) => said(text));
	await render(Conversation, { ...nothing, lines, chosen: [1, 2] as const, onchoose });
	await rowTexts(3);
	await fireEvent.keyDown(screen.getByRole("grid"), { key: "ArrowDown" });
	await fireEvent.keyDown(screen.getByRole("grid"), { key: "Home" });
	expect(onchoose.mock.calls).toEqual([[2], [0]]);
	expect(screen.getByRole("row", { selected: true }).dataset["line"]).toBe("1");
});

test("problems can be looked at alone", async () => {
	const lines = ["a", "b", "c"].map((text) => said(text));
	await render(Conversation, { ...nothing, lines, problems: new Map([[2, "blocks" as const]]) });
	await fireEvent.click(screen.getByRole("radio", { name: "Problems 1" }));
	expect(await rowTexts(1)).toEqual([expect.stringContaining("c")]);
});

async function rowTexts(count: number): Promise<string[]> {
	await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(count));
	return screen.getAllByRole("row").map((row) => row.textContent ?? "");
}
