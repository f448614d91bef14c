import { type Api, commandError } from "../api/index.ts";
import type { CommandError } from "../api/generated/CommandError.ts";
import type { Language } from "../api/generated/Language.ts";
import type { SecretRequest } from "../api/generated/SecretRequest.ts";
import type { SecretPlace } from "../api/generated/SecretPlace.ts";
import type { SecretState } from "../api/generated/SecretState.ts";

/** What is known of a profile's password. */
export type Knowledge =
	| { stage: "unasked" }
	/** `slow`: the desktop may be asking the user for the keychain's own password. */
	| { stage: "asking"; slow: boolean }
	| { stage: "known"; state: SecretState }
	| { stage: "failed"; error: CommandError };

/** Where the password of the shop is. A password goes through here on its way in, and nothing of it stays. */
export class KeptSecret {
	knowledge: Knowledge = $state.raw({ stage: "unasked" });
	/** What is unusual about the password that was typed last, in words. */
	notes: readonly string[] = $state.raw([]);

	readonly #api: Api;
	#turn = 0;

	constructor(api: Api) {
		this.#api = api;
	}

	/** Asks where it is. The keychain may be slow to say, so never without reason. */
	async ask(whose: SecretRequest): Promise<void> {
		await this.#wait(this.#api.secret(whose));
	}

	/** Hands a typed password over to be kept. False where it was not kept, and `knowledge` says why. */
	async save(whose: SecretRequest, password: string, place: SecretPlace, language: Language): Promise<boolean> {
		this.notes = [];
		const answer = await this.#wait(this.#api.saveSecret({ ...whose, password, place, language }));
		this.notes = answer?.notes ?? [];
		return answer !== null;
	}

	/** It is for this server and user, too. */
	async confirm(whose: SecretRequest): Promise<void> {
		await this.#wait(this.#api.confirmSecret(whose));
	}

	/** Forgets it. */
	async forget(whose: SecretRequest): Promise<void> {
		await this.#wait(this.#api.forgetSecret(whose));
	}

	/** Knows nothing: another shop has come. */
	reset(): void {
		this.#turn++;
		this.knowledge = { stage: "unasked" };
		this.notes = [];
	}

	/** Waits for an answer; the last question wins. */
	async #wait<Answer extends { state: SecretState }>(call: Promise<Answer>): Promise<Answer | null> {
		const turn = ++this.#turn;
		this.knowledge = { stage: "asking", slow: false };
		const patience = setTimeout(() => this.#learn(turn, { stage: "asking", slow: true }), PATIENCE);
		try {
			const answer = await call;
			this.#learn(turn, { stage: "known", state: answer.state });
			return answer;
		} catch (thrown) {
			this.#learn(turn, { stage: "failed", error: commandError(thrown) });
			return null;
		} finally {
			clearTimeout(patience);
		}
	}

	#learn(turn: number, knowledge: Knowledge): void {
		if (turn === this.#turn) this.knowledge = knowledge;
	}
}

/** How long an answer may take before the page says who is being waited for, in milliseconds. */
const PATIENCE = 300;
