import type { Api, Draft } from "../../api/index.ts";
import type { FieldError } from "../../api/generated/FieldError.ts";
import type { Language } from "../../api/generated/Language.ts";
import { emptyDraft } from "./fields.ts";

/** The form for the merchant's own server, as it is typed. Only the engine reads it; a password is no part of it. */
export class OwnServer {
	draft: Draft = $state(emptyDraft());
	errors: readonly FieldError[] = $state.raw([]);
	/** Whether the last test could not begin for want of a password. */
	passwordMissing: boolean = $state(false);
	/** Once opened, the form stays, and with it what was typed. */
	opened: boolean = $state(false);
	#editing: boolean = $state(false);

	readonly #api: Api;

	constructor(api: Api) {
		this.#api = api;
	}

	/** Whether the form is in front. */
	get editing(): boolean {
		return this.#editing;
	}

	set editing(editing: boolean) {
		this.#editing = editing;
		this.opened ||= editing;
	}

	/** Asks the engine what it thinks of the form; true where it has nothing against it. */
	async check(language: Language): Promise<boolean> {
		try {
			const { errors } = await this.#api.checkDraft({ draft: { ...this.draft }, language });
			this.errors = errors;
		} catch {
			// Then the test itself says what is wrong.
			this.errors = [];
		}
		return this.errors.length === 0;
	}
}
