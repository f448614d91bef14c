import type { Api } from "../../api/index.ts";
import type { Language } from "../../api/generated/Language.ts";
import { Choice } from "../../findings/choice.svelte.ts";
import type { Shop } from "../../shop/shop.svelte.ts";
import { DomainRun } from "./domain-run.svelte.ts";

/** What the domain page is about: the domain as typed, and the look at it. It goes on while other pages are shown. */
export class Looker {
	readonly run: DomainRun;
	readonly choice = new Choice();
	selectors: string = $state("");
	/** What was typed, and for which shop; another shop brings its own domain. */
	#typed: { shop: string; domain: string } | null = $state.raw(null);

	readonly #shop: Shop;

	constructor(api: Api, shop: Shop) {
		this.run = new DomainRun(api);
		this.#shop = shop;
	}

	/** The domain in the field: as typed, else the one that the shop sends from. */
	get domain(): string {
		return this.#typed?.shop === this.#shop.key ? this.#typed.domain : this.#usual;
	}

	set domain(domain: string) {
		this.#typed = { shop: this.#shop.key, domain };
	}

	/** Looks at it; in practice, in the world of this scene. */
	async check(scene: string, language: Language): Promise<void> {
		const { practising, kept } = this.#shop;
		this.choice.clear();
		const asked = {
			domain: this.domain,
			selectors: this.selectors,
			profile: practising ? null : (kept?.id ?? null),
			practice: practising ? scene : null,
		};
		await this.run.check(asked, language);
	}

	get #usual(): string {
		if (this.#shop.practising) return PRACTICE_DOMAIN;
		return this.#shop.draft["sender.from"]?.split("@")[1]?.trim() ?? "";
	}
}

/** The domain that the practice servers know. */
const PRACTICE_DOMAIN = "shop.example";
