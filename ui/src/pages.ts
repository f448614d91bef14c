import type { Component } from "svelte";

/** A page of the window. Its words are `page-<id>`. */
export interface Page {
	id: string;
	/** Pages come when they are asked for. */
	load: () => Promise<{ default: Component }>;
}

/** Every page, in the order of the menu; the first is the one that the window opens with. */
export const PAGES: readonly [Page, ...Page[]] = [{ id: "test", load: () => import("./pages/test/TestPage.svelte") }];
