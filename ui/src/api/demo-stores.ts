import type { Api } from "./index.ts";
import type { Language } from "./generated/Language.ts";
import type { Preset } from "./generated/Preset.ts";
import type { ProviderEntry } from "./generated/ProviderEntry.ts";
import type { StoreForm } from "./generated/StoreForm.ts";

type Part = "storeForm" | "takeOver" | "providers" | "detectProvider";
type Draft = { [path in string]?: string };

/** Stores and providers as the engine told them once. What it says of a form is said where the form still holds the same. */
export function demoStores(): Pick<Api, Part> {
	return {
		storeForm: async ({ draft, language }) => {
			const store = draft["store"] || "other";
			const form = await recorded<StoreForm>(`stores/${store}`, language);
			const asks = (store === "magento" || store === "github-enterprise") && !draft["version"]?.trim();
			if (asks)
				return { ...form, behaviour: null, behaviourNote: null, question: QUESTION[language], walk: [], cannot: [] };
			return {
				...form,
				advice: form.advice.filter(({ evidence }) => evidence.some((proof) => isHeld(proof, draft, form))),
			};
		},
		takeOver: async ({ draft, direction, language }) => {
			const { cannot } = await recorded<StoreForm>(`stores/${draft["store"] || "other"}`, language);
			const pairs = PAIRS[draft["store"] ?? ""] ?? {};
			const taken = Object.entries(pairs).map(([ours, theirs]) => {
				const [from, to] = direction === "to-store" ? [ours, theirs] : [theirs, ours];
				return [to, draft[from] ?? ""] as const;
			});
			const said = taken.filter(([, value]) => value !== "");
			return {
				draft: { ...given(draft), ...Object.fromEntries(said) },
				cannot: direction === "to-store" ? cannot : [],
				question: null,
			};
		},
		providers: async ({ language }) => ({ providers: await recorded("providers/providers", language) }),
		detectProvider: async ({ text, language }) => {
			const providers = await recorded<ProviderEntry[]>("providers/providers", language);
			const found = text.split("@").at(-1)?.toLowerCase() ?? "";
			const matches = providers.filter((provider) => names(provider).some((name) => isName(name, found)));
			return {
				found: matches.map(({ id, name, presets }) => ({
					provider: id,
					name,
					text: found,
					reason: text.includes("@") ? "domain" : "host",
					confidence: "exact",
					found,
					presets: presets.map((preset) => forAddress(preset, text)),
				})),
			};
		},
	};
}

/** Names that give a provider away. */
function names({ said, presets }: ProviderEntry): string[] {
	const domains = said.lines.filter(({ about }) => about === "domains").flatMap(({ text }) => text.split(", "));
	return [...presets.map(({ host }) => host), ...domains];
}

/** Whether it is this name, perhaps with its blank filled in. */
function isName(name: string, found: string): boolean {
	const [before = "", after = ""] = name.split(/<[^>]*>/);
	return name === found || (name.includes("<") && found.startsWith(before) && found.endsWith(after));
}

function forAddress(preset: Preset, text: string): Preset {
	return { ...preset, username: preset.username ?? (text.includes("@") ? text : null) };
}

function isHeld(proof: object, draft: Draft, { fields }: StoreForm): boolean {
	if (!("setting" in proof)) return false;
	const usual = fields.find(({ path }) => path === proof.setting)?.default;
	const begun = Object.entries(draft).some(([path, value]) => path.startsWith("storeSettings.") && value);
	return begun && Boolean(draft[`storeSettings.${String(proof.setting)}`] || usual);
}

function given(draft: Draft): Record<string, string> {
	return Object.fromEntries(Object.entries(draft).map(([path, value]) => [path, value ?? ""]));
}

async function recorded<Told>(name: string, language: Language): Promise<Told> {
	const load = FIXTURES[`./fixtures/${name}.${language}.json`] ?? FIXTURES[`./fixtures/${name}.json`];
	if (!load) throw { code: "internal", facts: {}, detail: `no recording of ${name}` };
	return (await load()) as Told;
}

const FIXTURES = import.meta.glob<unknown>(["./fixtures/stores/*.json", "./fixtures/providers/*.json"], {
	import: "default",
});
/** Fields of our form, and those of the stores that mean the same. */
const PAIRS: Record<string, Record<string, string>> = {
	magento: {
		"server.host": "storeSettings.system/smtp/host",
		"server.port": "storeSettings.system/smtp/port",
		"account.username": "storeSettings.system/smtp/username",
	},
	"github-enterprise": {
		"server.host": "storeSettings.smtp.address",
		"server.port": "storeSettings.smtp.port",
		"account.username": "storeSettings.smtp.username",
	},
	"sales-connect": {
		"server.host": "storeSettings.smtp-server",
		"server.port": "storeSettings.server-port",
		"account.username": "storeSettings.username",
	},
};
const QUESTION = {
	en: "Which version is it, with all of its numbers, as in 2.4.8-p1 or 3.14.2?",
	ko: "2.4.8-p1이나 3.14.2처럼 숫자가 모두 있는 버전은 무엇입니까?",
	ja: "2.4.8-p1 や 3.14.2 のように、すべての数字を含めたバージョンは何ですか。",
	"zh-CN": "版本是多少？请写出全部数字，例如 2.4.8-p1 或 3.14.2。",
};
