import type { Api } from "./index.ts";
import type { ProviderEntry } from "./generated/ProviderEntry.ts";
import type { StoreForm } from "./generated/StoreForm.ts";

type Part = "storeForm" | "takeOver" | "providers" | "detectProvider";

/** Stores and providers as the engine told them once; what is typed changes little of that. */
export function demoStores(): Pick<Api, Part> {
	const entries = async (language: string) => load(PROVIDERS, "providers/providers", language);
	return {
		storeForm: async ({ draft, language }) => load(STORES, `stores/${draft["store"] || "other"}`, language),
		takeOver: ({ draft, direction }) => {
			const taken = Object.fromEntries(Object.entries(draft).map(([path, value]) => [path, value ?? ""]));
			for (const [wanted, held] of Object.entries(PATHS[draft["store"] ?? ""] ?? {})) {
				const [from, to] = direction === "to-store" ? [wanted, held] : [held, wanted];
				if (taken[from]) taken[to] = taken[from];
			}
			return Promise.resolve({ draft: taken, cannot: [], question: null });
		},
		providers: async ({ language }) => ({ providers: await entries(language) }),
		detectProvider: async ({ text, language }) => {
			const found = text.trim().toLowerCase().split("@").at(-1) ?? "";
			const provider = (await entries(language)).find(({ id }) => id === KNOWN[found]);
			if (!provider) return { found: [] };
			const { id, name, presets } = provider;
			const reason = found.startsWith("smtp.") ? "host" : "domain";
			return { found: [{ provider: id, name, text: found, presets, reason, confidence: "exact", found }] };
		},
	};
}

async function load<T>(all: Record<string, () => Promise<T>>, name: string, language: string): Promise<T> {
	const file = all[`./fixtures/${name}.${language}.json`] ?? all[`./fixtures/${name}.json`];
	if (!file) throw { code: "internal", facts: {}, detail: `no sample of ${name}` };
	return file();
}

const PATHS: Record<string, Record<string, string>> = {
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
const KNOWN: Record<string, string> = {
	"gmail.com": "gmail",
	"smtp.gmail.com": "gmail",
	"naver.com": "naver",
	"smtp.naver.com": "naver",
	"smtp.office365.com": "microsoft-365",
	"smtp.sendgrid.net": "sendgrid",
};
const STORES = import.meta.glob<StoreForm>("./fixtures/stores/*.json", { import: "default" });
const PROVIDERS = import.meta.glob<ProviderEntry[]>("./fixtures/providers/*.json", { import: "default" });
