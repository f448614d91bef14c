import "./styles/tokens.css";
import "./styles/base.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { openDoor } from "./api/door.ts";
import { firstLook } from "./first-look.ts";
import { Words } from "./i18n/words.svelte.ts";
import { Look } from "./look.svelte.ts";
import { Navigation } from "./navigation.svelte.ts";
import { FIRST, PAGES } from "./pages.ts";

const started = firstLook();
const look = new Look(started.theme);
document.documentElement.lang = started.language;
const navigation = new Navigation(
	PAGES.map(({ id }) => id),
	FIRST,
);
const opening = PAGES.find(({ id }) => id === navigation.page);
if (!opening) throw new Error(`there is no page ${navigation.page}`);

// All at once: the window shows nothing before it has its words.
const [api, words, page] = await Promise.all([openDoor(), Words.in(started.language), opening.load()]);

mount(App, {
	target: document.querySelector("#app") ?? document.body,
	props: { api, words, look, navigation, first: page.default },
});
