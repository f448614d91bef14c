import { type Api, commandError, type Draft } from "../../../api/index.ts";
import type { CannotSaid } from "../../../api/generated/CannotSaid.ts";
import type { CommandError } from "../../../api/generated/CommandError.ts";
import type { Field } from "../../../api/generated/Field.ts";
import type { Language } from "../../../api/generated/Language.ts";
import type { StoreFormAnswer } from "../../../api/generated/StoreFormAnswer.ts";
import type { TakeOverDirection } from "../../../api/generated/TakeOverDirection.ts";
import { type Advice, placed } from "../../../shop/advice.ts";
import { difference, fill, write } from "../../../shop/changes.ts";
import { GROUPS, MORE, wholeDraft } from "../../../shop/fields.ts";
import { held, onScreen } from "../../../shop/held.ts";
import type { Shop } from "../../../shop/shop.svelte.ts";

/** What was taken over from one half of the form into the other. */
export interface Taken {
	direction: TakeOverDirection;
	/** How many fields are different now. */
	changed: number;
	cannot: readonly CannotSaid[];
	/** What to answer first, where nothing could be taken over without. */
	question: string | null;
	/** What stood in the fields that are different now. */
	undone: Draft;
}

/** The store's own form, what is to be said about it, and the way through its screens. */
export class StoreForm {
	answer: StoreFormAnswer | null = $state.raw(null);
	/** What was taken over last, until the form is another one. */
	taken: Taken | null = $state.raw(null);
	/** Why something could not be taken over. */
	error: CommandError | null = $state.raw(null);

	readonly #api: Api;
	readonly #shop: Shop;
	#turn = 0;

	constructor(api: Api, shop: Shop) {
		this.#api = api;
		this.#shop = shop;
	}

	/** The answer, where it is about the store that is chosen. */
	get current(): StoreFormAnswer | null {
		return this.answer?.store === this.#shop.draft["store"] ? this.answer : null;
	}

	/** The fields that stand in the page: the store's own form has them, or they hold something. */
	get fields(): readonly Field[] {
		const { current } = this;
		// Any other store's fields are those of our own form.
		if (current === null || current.store === "other") return [];
		const { draft } = this.#shop;
		return current.fields.filter((field) => onScreen(field, current.fields, draft) || held(draft, field.path) !== "");
	}

	/** What is to be said, at its place. */
	get advice(): Advice {
		const { fields } = this;
		const inSight = (path: string) => OWN.includes(path) || fields.some((field) => field.path === path);
		return placed(this.current?.advice ?? [], inSight);
	}

	/** Asks what holds for a form. The last question wins. */
	async ask(draft: Draft, language: Language): Promise<void> {
		const turn = ++this.#turn;
		try {
			const answer = await this.#api.storeForm({ draft, language });
			if (turn === this.#turn) this.answer = answer;
		} catch {
			// What is known already stays; the test and saving say what is wrong.
		}
	}

	/** Fills one half of the form from the other. */
	async takeOver(direction: TakeOverDirection, language: Language): Promise<void> {
		const before = { ...this.#shop.draft };
		try {
			const { draft, cannot, question } = await this.#api.takeOver({ draft: before, direction, language });
			const told = difference(before, wholeDraft(draft));
			fill(this.#shop.draft, told);
			const undone = difference(this.#shop.draft, before);
			this.taken = { direction, changed: Object.keys(told).length, cannot, question, undone };
			this.error = null;
		} catch (thrown) {
			this.taken = null;
			this.error = commandError(thrown);
		}
	}

	/** Puts back what stood there before; what was typed elsewhere since stays. */
	undo(): void {
		if (this.taken) write(this.#shop.draft, this.taken.undone);
		this.taken = null;
	}

	/** Another form has come. */
	reset(): void {
		this.#turn++;
		this.answer = null;
		this.taken = null;
		this.error = null;
	}
}

/** The fields of our own form. */
const OWN = [...GROUPS, MORE].flatMap(({ fields }) => fields.map(({ path }) => path));
