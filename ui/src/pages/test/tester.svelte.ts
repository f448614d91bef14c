import type { Api } from "../../api/index.ts";
import type { Language } from "../../api/generated/Language.ts";
import { Choice } from "../../findings/choice.svelte.ts";
import type { Shop } from "../../shop/shop.svelte.ts";
import { TestRun } from "./test-run.svelte.ts";

/** What the test page is about: the test of a shop, or the invitation to one. It goes on while other pages are shown. */
export class Tester {
	readonly run: TestRun;
	readonly choice = new Choice();

	readonly #shop: Shop;

	constructor(api: Api, shop: Shop) {
		this.run = new TestRun(api);
		this.#shop = shop;
	}

	/** What is in front. A test of another shop is left behind once it is over; past runs have it. */
	get view(): "welcome" | "ready" | "run" {
		const { progress, subject } = this.run;
		const ours = subject?.shop === this.#shop.key;
		if (progress.stage === "running" || (progress.stage !== "ready" && ours)) return "run";
		return this.#shop.practising ? "welcome" : "ready";
	}

	/** Sends a mail to the practice server. */
	async practise(scene: string, language: Language): Promise<void> {
		this.choice.clear();
		await this.run.practise(scene, language);
		this.#point();
	}

	/** Sends a mail as the form says, saved or not. Gives the field that stands in the way, if one does. */
	async send(language: Language): Promise<string | null> {
		const shop = this.#shop;
		if (!(await shop.check(language))) return shop.errors[0]?.path ?? "";
		this.choice.clear();
		const { run } = this;
		const { key, name, typing } = shop;
		const subject = { draft: { ...shop.draft }, shop: key, name, unsaved: shop.differs, typing };
		const password = shop.input?.read() ?? null;
		await run.send({ ...subject, profile: shop.kept?.id ?? null, password }, language);
		if (subject.shop === shop.key) shop.secret.notes = run.notes;
		shop.passwordMissing = run.progress.stage === "failed" && run.progress.error.code === "password-missing";
		if (shop.passwordMissing) {
			run.reset();
			return "password";
		}
		this.#point();
		return null;
	}

	/** Looks at the first thing that shows what is wrong. */
	#point(): void {
		const [proof] = this.run.record?.findings[0]?.evidence ?? [];
		if (proof && !("setting" in proof)) this.choice.choose(proof);
	}
}
