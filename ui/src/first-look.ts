import type { Language } from "./api/generated/Language.ts";
import type { Theme } from "./api/generated/Theme.ts";
import { nearest } from "./i18n/words.svelte.ts";

/** Language and theme as the shell hands them over before the page loads; no theme follows the system. */
export interface FirstLook {
	language: Language;
	theme: Theme | null;
}

declare global {
	interface Window {
		__MAILPROOF__?: FirstLook;
	}
}

/** How the window looks and speaks in its first frame; without a shell, as the address or the browser says. */
export function firstLook(): FirstLook {
	if (window.__MAILPROOF__) {
		return window.__MAILPROOF__;
	}
	const asked = new URLSearchParams(window.location.search);
	const theme = asked.get("theme");
	return {
		language: nearest(asked.get("language") ?? navigator.language),
		theme: theme === "light" || theme === "dark" ? theme : null,
	};
}
