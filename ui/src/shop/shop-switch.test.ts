import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { FakeApi } from "../testing/fake-api.ts";
import { press, renderApp } from "../testing/render-app.ts";

test("the keyboard opens the list, goes through it, and leaves it", async () => {
	await renderApp(withProfiles());
	const face = screen.getByTestId("profile-switch");
	face.focus();
	await fireEvent.keyDown(face, { key: "ArrowDown" });
	// It begins where one is.
	await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("profile-practice")));
	await fireEvent.keyDown(document.activeElement as Element, { key: "Home" });
	expect(document.activeElement?.textContent).toContain("Aurora");
	await fireEvent.keyDown(document.activeElement as Element, { key: "b" });
	expect(document.activeElement?.textContent).toContain("Borealis");
	await fireEvent.keyDown(document.activeElement as Element, { key: "Escape" });
	expect(screen.queryByRole("menu")).toBeNull();
	expect(document.activeElement).toBe(face);
});

test("a profile that is opened is what the test page is about", async () => {
	const api = withProfiles();
	await renderApp(api);
	await press("profile-switch");
	await fireEvent.click((await screen.findAllByTestId("profile"))[1] as Element);
	expect((await screen.findByTestId("ready")).textContent).toContain("smtp.two.example");
	expect(screen.getByTestId("profile-switch").textContent).toContain("Borealis");
	await press("start");
	await waitFor(() => expect(api.begun[0]?.request.source).toMatchObject({ profile: "two" }));
});

test("a test of another shop goes on, and is left behind once it is over", async () => {
	const api = withProfiles();
	await renderApp(api);
	await press("practice-start");
	await waitFor(() => expect(api.begun).toHaveLength(1));
	await press("profile-switch");
	await fireEvent.click((await screen.findAllByTestId("profile"))[0] as Element);
	expect(await screen.findByTestId("stop")).toBeTruthy();
	api.refuse({ code: "internal", facts: {}, detail: null });
	expect(await screen.findByTestId("ready")).toBeTruthy();
});

function withProfiles(): FakeApi {
	const api = new FakeApi();
	const head = (id: string, name: string) => ({
		id,
		name,
		store: "other" as const,
		version: null,
		host: `smtp.${id}.example`,
	});
	api.profiles = () => Promise.resolve({ profiles: [head("one", "Aurora"), head("two", "Borealis")] });
	api.profile = ({ id }) =>
		Promise.resolve({
			id,
			revision: 1,
			draft: { name: id === "one" ? "Aurora" : "Borealis", "server.host": `smtp.${id}.example` },
		});
	return api;
}
