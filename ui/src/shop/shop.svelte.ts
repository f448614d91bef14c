import { createContext } from "svelte";

import { type Api, commandError, type Draft } from "../api/index.ts";
import type { CommandError } from "../api/generated/CommandError.ts";
import type { FieldError } from "../api/generated/FieldError.ts";
import type { Language } from "../api/generated/Language.ts";
import type { ProfileHead } from "../api/generated/ProfileHead.ts";
import type { SecretRequest } from "../api/generated/SecretRequest.ts";
import type { SecretPlace } from "../api/generated/SecretPlace.ts";
import { emptyDraft, isSame, usualName, wholeDraft } from "./fields.ts";
import { KeptSecret } from "./kept-secret.svelte.ts";

/** A profile as it was read or saved last. */
export interface Kept {
	id: string;
	revision: number;
	draft: Draft;
}

/** Where to go from here: a profile by its id, or a form that was never saved. */
export type Target = { profile: string } | "new";

/** What could not be done, and why. */
export interface Trouble {
	doing: "listing" | "opening" | "saving" | "deleting";
	error: CommandError;
}

/** The input that a password is typed into: the only place in the window where it ever is. */
export interface PasswordInput {
	read(): string | null;
	clear(): void;
}

/** The shop that all pages are about: a profile, a form that was never saved, or the practice server. */
export class Shop {
	profiles: readonly ProfileHead[] = $state.raw([]);
	/** The practice server is in front; the form behind it stays as it is. */
	practising: boolean = $state(true);
	kept: Kept | null = $state.raw(null);
	draft: Draft = $state(emptyDraft());
	errors: readonly FieldError[] = $state.raw([]);
	trouble: Trouble | null = $state.raw(null);
	/** Where to go once it is decided what becomes of unsaved changes. */
	wanted: Target | null = $state.raw(null);
	/** Whether a password is wanted and none is at hand. */
	passwordMissing: boolean = $state(false);
	/** Whether something stands in the password's input. */
	typed: boolean = $state(false);
	saving: boolean = $state(false);
	input: PasswordInput | null = null;
	readonly secret: KeptSecret;

	readonly #api: Api;
	#turn = 0;
	#form: number = $state(0);

	constructor(api: Api) {
		this.#api = api;
		this.secret = new KeptSecret(api);
	}

	/** Whether the form says something else than what is saved. */
	get differs(): boolean {
		return !isSame(this.draft, this.kept?.draft ?? emptyDraft());
	}

	/** What the pages are about, as a key: it stays when a form is saved, and changes when another one comes. */
	get key(): string {
		return this.practising ? "practice" : `form-${this.#form}`;
	}

	/** The name to show; empty where it has none. */
	get name(): string {
		return (this.kept?.draft ?? this.draft)["name"]?.trim() ?? "";
	}

	/** Whose password it would be, and for what: as the form says, saved or not. */
	get whose(): SecretRequest | null {
		if (!this.kept) return null;
		const says = (path: string) => this.draft[path]?.trim() || (this.kept?.draft[path] ?? "");
		return { profile: this.kept.id, host: says("server.host"), username: says("account.username") };
	}

	/** Asks where the profile's password is. */
	async askSecret(): Promise<void> {
		if (this.whose) await this.secret.ask(this.whose);
	}

	/** Reads the list of profiles. */
	async list(): Promise<void> {
		try {
			const { profiles } = await this.#api.profiles();
			this.profiles = profiles;
			if (this.trouble?.doing === "listing") this.trouble = null;
		} catch (thrown) {
			this.trouble ??= { doing: "listing", error: commandError(thrown) };
		}
	}

	/** Goes to the practice server. */
	practise(): void {
		this.practising = true;
	}

	/** Goes back to the form as it is. */
	resume(): void {
		this.practising = false;
	}

	/** Goes to a profile or to an empty form, unless unsaved changes stand in the way: then `wanted` waits for a decision. */
	async open(target: Target): Promise<void> {
		this.wanted = null;
		const here = target === "new" ? this.kept === null : this.kept?.id === target.profile;
		if (here) return this.resume();
		if (this.differs) this.wanted = target;
		else await this.go(target);
	}

	/** Goes there and drops what was not saved. */
	async go(target: Target): Promise<void> {
		const turn = ++this.#turn;
		this.wanted = null;
		if (target === "new") return this.#show(null, emptyDraft());
		try {
			const { id, revision, draft } = await this.#api.profile({ id: target.profile });
			if (turn !== this.#turn) return;
			const whole = wholeDraft(draft);
			this.#show({ id, revision, draft: whole }, whole);
			void this.askSecret();
		} catch (thrown) {
			if (turn === this.#turn) this.trouble = { doing: "opening", error: commandError(thrown) };
		}
	}

	/** Reads the profile again and drops what the form says. */
	async reload(): Promise<void> {
		if (this.kept) await this.go({ profile: this.kept.id });
	}

	/** Asks the engine what it thinks of the form; true where it has nothing against it. */
	async check(language: Language): Promise<boolean> {
		try {
			const { errors } = await this.#api.checkDraft({ draft: { ...this.draft }, language });
			this.errors = errors;
		} catch {
			// Then whatever is done with the form says what is wrong.
			this.errors = [];
		}
		return this.errors.length === 0;
	}

	/** Keeps the form. `over` writes over what was changed elsewhere, `anew` makes a new profile of it. */
	async save(language: Language, how: "usual" | "over" | "anew" = "usual"): Promise<boolean> {
		if (this.saving) return false;
		if (!this.draft["name"]?.trim()) this.draft["name"] = usualName(this.draft);
		const draft = { ...this.draft };
		const before = how === "anew" ? null : this.kept;
		const revision = how === "over" ? null : (before?.revision ?? null);
		this.saving = true;
		try {
			const answer = await this.#api.saveProfile({ id: before?.id ?? null, revision, draft, language });
			this.errors = answer.result === "invalid" ? answer.errors : [];
			if (answer.result === "invalid") return false;
			this.trouble = null;
			this.kept = { id: answer.id, revision: answer.revision, draft };
			await this.list();
			if (before && movesSecret(before.draft, draft)) void this.askSecret();
			return true;
		} catch (thrown) {
			this.trouble = { doing: "saving", error: commandError(thrown) };
			return false;
		} finally {
			this.saving = false;
		}
	}

	/** Forgets the profile and its password; an empty form takes its place. */
	async delete(): Promise<void> {
		if (!this.kept) return;
		try {
			await this.#api.deleteProfile({ id: this.kept.id });
			await this.go("new");
			await this.list();
		} catch (thrown) {
			this.trouble = { doing: "deleting", error: commandError(thrown) };
		}
	}

	/** Keeps the typed password, with the profile that it belongs to, and empties its input. False where that did not work. */
	async keepPassword(place: SecretPlace, language: Language): Promise<boolean> {
		if ((!this.kept || this.differs) && !(await this.save(language))) return false;
		const password = this.input?.read() ?? null;
		const { whose } = this;
		if (whose === null || password === null) return false;
		const kept = await this.secret.save(whose, password, place, language);
		if (kept) this.#emptyInput();
		return kept;
	}

	#show(kept: Kept | null, draft: Draft): void {
		this.practising = false;
		this.#form++;
		this.kept = kept;
		this.draft = { ...draft };
		this.errors = [];
		this.trouble = null;
		this.secret.reset();
		this.#emptyInput();
	}

	/** What was typed was for another server, or is kept already. */
	#emptyInput(): void {
		this.input?.clear();
		this.typed = false;
		this.passwordMissing = false;
	}
}

/** Whether a kept password would go to another server or user than before. */
function movesSecret(before: Draft, after: Draft): boolean {
	return ["server.host", "account.username"].some((path) => (before[path] ?? "") !== (after[path] ?? ""));
}

export const [getShop, setShop] = createContext<Shop>();
