import type { Theme } from "./api/generated/Theme.ts";

/** Light, dark, or as the operating system has it. */
export class Look {
	theme: Theme | null = $state(null);

	constructor(theme: Theme | null) {
		this.wear(theme);
	}

	/** Changes how the window looks; `null` follows the operating system. */
	wear(theme: Theme | null): void {
		this.theme = theme;
		if (theme === null) {
			delete document.documentElement.dataset["theme"];
		} else {
			document.documentElement.dataset["theme"] = theme;
		}
	}
}
