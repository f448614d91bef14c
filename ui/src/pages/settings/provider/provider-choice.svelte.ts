import type { Api, Draft } from "../../../api/index.ts";
import type { DetectionSaid } from "../../../api/generated/DetectionSaid.ts";
import type { Language } from "../../../api/generated/Language.ts";
import type { Preset } from "../../../api/generated/Preset.ts";
import type { ProviderEntry } from "../../../api/generated/ProviderEntry.ts";
import { fill } from "../../../shop/changes.ts";
import { blankOf, filled } from "./presets.ts";

/** Which mail provider the form is about: chosen, or recognised by what is typed. */
export class ProviderChoice {
	providers: readonly ProviderEntry[] = $state.raw([]);
	/** Its id; empty where nobody knows. */
	chosen: string = $state("");
	/** Recognised, and not chosen yet. */
	offered: DetectionSaid | null = $state.raw(null);
	/** Whether its settings were filled in just now. */
	filled: boolean = $state(false);

	readonly #api: Api;
	#declined: readonly string[] = [];
	#turn = 0;

	constructor(api: Api) {
		this.#api = api;
	}

	/** The provider that is chosen. */
	get provider(): ProviderEntry | undefined {
		return this.providers.find(({ id }) => id === this.chosen);
	}

	/** Reads the catalogue in a language. */
	async list(language: Language): Promise<void> {
		try {
			this.providers = (await this.#api.providers({ language })).providers;
		} catch {
			// Without it there is nothing to choose from, and the form is filled in by hand.
			this.providers = [];
		}
	}

	/** Looks who it may be: by the server, else by the address of the user or the sender. */
	async recognise(host: string, addresses: readonly string[], language: Language): Promise<void> {
		const turn = ++this.#turn;
		const server = await this.#detect(host, language);
		if (turn !== this.#turn) return;
		if (server.length > 0) {
			// Some share a server: then the merchant's word stands.
			if (!server.some(({ provider }) => provider === this.chosen)) this.chosen = server[0]?.provider ?? "";
			this.offered = null;
			return;
		}
		// A host with a blank may be filled in with something that nobody has seen yet.
		const filling = this.provider?.presets.some(({ host: pattern }) => blankOf(pattern, host) !== null);
		if (host !== "" && !filling) this.chosen = "";
		const found = (await Promise.all(addresses.map((address) => this.#detect(address, language)))).flat();
		if (turn !== this.#turn) return;
		const fits = ({ provider }: DetectionSaid) => this.chosen === "" || this.chosen === provider;
		this.offered = found.find((one) => fits(one) && !this.#declined.includes(one.provider)) ?? null;
	}

	/** Chooses what was offered, and fills its settings in. */
	accept(draft: Draft): void {
		const { offered } = this;
		if (offered) this.choose(offered.provider, draft, offered.presets);
	}

	/** Chooses a provider and fills its settings in; an empty id chooses none and leaves the form alone. */
	choose(id: string, draft: Draft, presets?: readonly Preset[]): void {
		this.chosen = id;
		this.offered = null;
		this.filled = false;
		const preset = (presets ?? this.provider?.presets ?? [])[0];
		if (preset) this.take(preset, draft);
	}

	/** Fills in one of the provider's servers. */
	take(preset: Preset, draft: Draft): void {
		fill(draft, filled(preset, draft));
		this.filled = true;
	}

	/** It is not the one that was offered. */
	decline(): void {
		if (this.offered) this.#declined = [...this.#declined, this.offered.provider];
		this.offered = null;
	}

	/** Another form has come. */
	reset(): void {
		this.#turn++;
		this.#declined = [];
		this.chosen = "";
		this.offered = null;
		this.filled = false;
	}

	async #detect(text: string, language: Language): Promise<DetectionSaid[]> {
		if (text === "") return [];
		try {
			return (await this.#api.detectProvider({ text, language })).found;
		} catch {
			return [];
		}
	}
}
