import type { Component } from "svelte";

/** A page of the window. Its words are `page-<id>`. */
export interface Page {
	id: string;
	/** Pages come when they are asked for. */
	load: () => Promise<{ default: Component }>;
	/** Whether it stays in the document, out of sight, while another page is shown: what is typed there lives nowhere else. */
	stays?: boolean;
}

/** Every page, in the order of the menu. */
export const PAGES: readonly Page[] = [
	{ id: "settings", load: () => import("./pages/settings/SettingsPage.svelte"), stays: true },
	{ id: "test", load: () => import("./pages/test/TestPage.svelte") },
	{ id: "domain", load: () => import("./pages/domain/DomainPage.svelte") },
	{ id: "history", load: () => import("./pages/history/HistoryPage.svelte") },
	{ id: "inbox", load: () => import("./pages/inbox/InboxPage.svelte") },
];

/** The page that the window opens with. */
export const FIRST = "test";
