import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";

import App from "../App.svelte";
import type { Api } from "../api/index.ts";
import type { Language } from "../api/generated/Language.ts";
import { Words } from "../i18n/words.svelte.ts";
import { Look } from "../look.svelte.ts";
import { Navigation } from "../navigation.svelte.ts";
import { FIRST, PAGES } from "../pages.ts";
import TestPage from "../pages/test/TestPage.svelte";
import { FakeApi } from "./fake-api.ts";

// Pages are there before any test begins: what waits for one waits for the window, not for the compiler.
await Promise.all(PAGES.map((page) => page.load()));

/** Draws the whole window, as it opens. */
export async function renderApp<Door extends Api = FakeApi>(
	api: Door = new FakeApi() as Api as Door,
	language: Language = "en",
) {
	window.history.replaceState(null, "", "/");
	const words = await Words.in(language);
	const navigation = new Navigation(
		PAGES.map(({ id }) => id),
		FIRST,
	);
	render(App, { api, words, look: new Look(null), navigation, first: TestPage });
	return { api, words, navigation };
}

/** Presses what bears this name for tests, once it is there. */
export async function press(testid: string): Promise<void> {
	await fireEvent.click(await screen.findByTestId(testid));
}

/** Types over a field of a form. */
export async function type(path: string, value: string): Promise<void> {
	const css = path === "password" ? "[data-testid=password]" : `[data-field='${path}']`;
	const field = await waitFor(() => {
		const found = document.querySelector(css);
		if (!found) throw new Error(`no field ${path}`);
		return found;
	});
	await fireEvent.input(field, { target: { value } });
	await fireEvent.change(field);
}

/** The password's input. */
export function passwordInput(): HTMLInputElement {
	return screen.getByTestId("password");
}
