import { createContext } from "svelte";

/** Which page is shown, and what it was sent for. The address says the page, so that the way back works. */
export class Navigation {
	page: string = $state("");
	#errand: { page: string; for: string } | null = $state.raw(null);

	readonly #pages: readonly string[];

	/** Begins where the address points, else at `first`. */
	constructor(pages: readonly string[], first: string) {
		this.#pages = pages;
		this.page = first;
		this.follow();
	}

	/** Shows a page; `errand` is for the page to understand, as a field to go to. */
	go(page: string, errand: string | null = null): void {
		this.#errand = errand === null ? null : { page, for: errand };
		this.page = page;
		if (window.location.hash !== `#${page}`) window.location.hash = page;
	}

	/** Goes where the address points. */
	follow(): void {
		const page = window.location.hash.slice(1);
		if (this.#pages.includes(page)) this.page = page;
	}

	/** What the page was sent for; told once. */
	takeErrand(page: string): string | null {
		if (this.#errand?.page !== page) return null;
		const errand = this.#errand.for;
		this.#errand = null;
		return errand;
	}
}

export const [getNavigation, setNavigation] = createContext<Navigation>();
