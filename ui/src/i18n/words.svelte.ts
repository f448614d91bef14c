import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext } from "svelte";

import type { Language } from "../api/generated/Language.ts";

/** Every language, by its own name, in the order of the switch. */
export const LANGUAGES: readonly { language: Language; name: string }[] = [
	{ language: "en", name: "English" },
	{ language: "ko", name: "한국어" },
	{ language: "ja", name: "日本語" },
	{ language: "zh-CN", name: "简体中文" },
];

/** What the window says, in one language at a time. Knows nothing of the engine's words. */
export class Words {
	language: Language = $state("en");
	#bundle: FluentBundle = $state.raw(new FluentBundle("en"));
	#wanted: Language = "en";

	/** Words that are ready to be shown. */
	static async in(language: Language): Promise<Words> {
		const words = new Words();
		await words.speak(language);
		return words;
	}

	/** Changes the language once its words are here. The last call wins. */
	async speak(language: Language): Promise<void> {
		this.#wanted = language;
		const bundle = await load(language);
		if (this.#wanted === language) {
			this.#bundle = bundle;
			this.language = language;
		}
	}

	/** The words of a message, or of one of its attributes as `id.attribute`; its id where there are none. */
	readonly say = (id: string, facts: Record<string, FluentVariable> = {}): string => {
		const [name = id, attribute] = id.split(".");
		const message = this.#bundle.getMessage(name);
		const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
		return pattern ? this.#bundle.formatPattern(pattern, facts, []) : id;
	};

	/** Whether there are words under this id. */
	knows(id: string): boolean {
		return this.#bundle.hasMessage(id);
	}
}

export const [getWords, setWords] = createContext<Words>();

/** The nearest language that the window speaks. */
export function nearest(tag: string): Language {
	const [primary] = tag.toLowerCase().split("-");
	return LANGUAGES.find(({ language }) => language.toLowerCase().split("-")[0] === primary)?.language ?? "en";
}

async function load(language: Language): Promise<FluentBundle> {
	const bundle = new FluentBundle(language, { useIsolating: false });
	const files = await SOURCES[`../../locales/${language}/index.ts`]?.();
	for (const source of Object.values(files ?? {})) {
		bundle.addResource(new FluentResource(source));
	}
	return bundle;
}

const SOURCES = import.meta.glob<Record<string, string>>("../../locales/*/index.ts", { import: "default" });
