import { render as mount } from "@testing-library/svelte";
import type { Component } from "svelte";

import type { Api } from "../api/index.ts";
import type { Language } from "../api/generated/Language.ts";
import { Words } from "../i18n/words.svelte.ts";
import { Navigation } from "../navigation.svelte.ts";
import { FIRST, PAGES } from "../pages.ts";
import { Shop } from "../shop/shop.svelte.ts";
import { FakeApi } from "./fake-api.ts";
import Stage from "./Stage.svelte";

/** Draws a component with words, a door, a shop and a way to other pages around it. */
export async function render<Props extends Record<string, unknown>>(
	part: Component<Props>,
	props: Props,
	{ language = "en", api = new FakeApi(), shop = new Shop(api) }: { language?: Language; api?: Api; shop?: Shop } = {},
) {
	const words = await Words.in(language);
	const navigation = new Navigation(
		PAGES.map(({ id }) => id),
		FIRST,
	);
	const stage = { api, words, shop, navigation, part: part as unknown as Component, props };
	const drawn = mount(Stage, { props: stage });
	return { ...drawn, words, shop, navigation };
}
