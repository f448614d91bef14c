import { render as mount } from "@testing-library/svelte";
import type { Component } from "svelte";

import type { Api } from "../api/index.ts";
import type { Language } from "../api/generated/Language.ts";
import { Words } from "../i18n/words.svelte.ts";
import { FakeApi } from "./fake-api.ts";
import Stage from "./Stage.svelte";

/** Draws a component with words and a door around it. */
export async function render<Props extends Record<string, unknown>>(
	part: Component<Props>,
	props: Props,
	{ language = "en", api = new FakeApi() }: { language?: Language; api?: Api } = {},
) {
	const words = await Words.in(language);
	const stage = { api, words, part: part as unknown as Component, props };
	const drawn = mount(Stage, { props: stage });
	return { ...drawn, words };
}
