import type { Api } from "./index.ts";
import type { ErrorCode } from "./generated/ErrorCode.ts";
import type { RunSource } from "./generated/RunSource.ts";
import type { SecretSource } from "./generated/SecretSource.ts";
import type { SecretState } from "./generated/SecretState.ts";
import type { StoreKind } from "./generated/StoreKind.ts";

type Part =
	"profiles" | "profile" | "saveProfile" | "deleteProfile" | "secret" | "saveSecret" | "confirmSecret" | "forgetSecret";

/** Profiles and their passwords, for as long as the page is open. No password is kept, only where it would be. */
export function demoShop(keychain: string | null) {
	const profiles = new Map(SAMPLES.map((draft, index) => [`profile-${index}`, { revision: 1, draft }]));
	const places = new Map<string, SecretState>([["profile-0", { at: "keychain" }]]);
	const first: SecretState = { at: "elsewhere", host: "smtp.old-host.example", username: "shop@aurora-tea.example" };
	if (keychain === "elsewhere") places.set("profile-0", first);

	/** What the keychain does before it answers. */
	const ask = async () => {
		if (keychain === "slow") await new Promise((resolve) => setTimeout(resolve, 4_000));
		if (keychain !== null && keychain !== "slow" && keychain !== "elsewhere") {
			throw { code: `keychain-${keychain}` as ErrorCode, facts: {}, detail: "org.freedesktop.secrets: no answer" };
		}
	};
	const state = (profile: string) => ({ state: places.get(profile) ?? ({ at: "nowhere" } as SecretState) });
	const known = (id: string) => {
		const profile = profiles.get(id);
		if (!profile) throw { code: "profile-unknown", facts: {}, detail: null };
		return profile;
	};

	const api: Pick<Api, Part> = {
		profiles: () => {
			const heads = [...profiles].map(([id, { draft }]) => ({
				id,
				name: draft["name"] ?? "",
				store: draft["store"] as StoreKind,
				version: draft["version"] || null,
				host: draft["server.host"] ?? "",
			}));
			return Promise.resolve({ profiles: heads.sort((one, other) => one.name.localeCompare(other.name)) });
		},
		profile: async ({ id }) => ({ id, revision: known(id).revision, draft: { ...known(id).draft } }),
		saveProfile: async ({ id, revision, draft }) => {
			const name = draft["name"]?.trim() ?? "";
			const empty = ["name", "server.host", "sender.from"].filter((path) => !draft[path]?.trim());
			const errors = empty.map((path) => ({ path, code: "missing" as const, facts: {}, text: "—" }));
			if (errors.length > 0) return { result: "invalid", errors };
			const taken = [...profiles].some(([other, profile]) => other !== id && profile.draft["name"] === name);
			if (taken) throw { code: "profile-name-taken", facts: {}, detail: null };
			if (id !== null && revision !== null && known(id).revision !== revision) {
				throw { code: "settings-changed-elsewhere", facts: {}, detail: null };
			}
			const own = id ?? `profile-${profiles.size}`;
			const next = (profiles.get(own)?.revision ?? 0) + 1;
			profiles.set(own, {
				revision: next,
				draft: Object.fromEntries(Object.entries(draft).map(([path, value]) => [path, value ?? ""])),
			});
			return { result: "saved", id: own, revision: next };
		},
		deleteProfile: async ({ id }) => {
			profiles.delete(id);
			places.delete(id);
		},
		secret: async ({ profile }) => {
			await ask();
			return state(profile);
		},
		saveSecret: async ({ profile, password, place, language }) => {
			if (place === "keychain") await ask();
			places.set(profile, { at: place });
			return { ...state(profile), notes: password.endsWith(" ") ? [NOTES[language]] : [] };
		},
		confirmSecret: async ({ profile }) => {
			places.set(profile, { at: "keychain" });
			return state(profile);
		},
		forgetSecret: async ({ profile }) => {
			places.delete(profile);
			return state(profile);
		},
	};

	return {
		api,
		/** The name of the profile that a test is for. */
		nameOf: (source: RunSource): string =>
			"practice" in source ? "" : (profiles.get(source.profile ?? "")?.draft["name"] ?? ""),
		/** Which secret a test would use. */
		secretOf: async (source: RunSource): Promise<SecretSource> => {
			if ("practice" in source) return "practice";
			if (source.password !== null) return "typed";
			await ask();
			const { at } = state(source.profile ?? "").state;
			if (at === "elsewhere") throw { code: "secret-elsewhere", facts: {}, detail: null };
			if (at === "nowhere") throw { code: "password-missing", facts: {}, detail: null };
			return at;
		},
	};
}

const SAMPLES: Record<string, string>[] = [
	{
		name: "Aurora Tea Shop",
		store: "magento",
		version: "2.4.8-p1",
		"server.host": "smtp.office365.com",
		"server.port": "587",
		"server.security": "starttls",
		"account.username": "shop@aurora-tea.example",
		"sender.from": "shop@aurora-tea.example",
		recipients: "orders@aurora-tea.example",
		"storeSettings.system/smtp/transport": "smtp",
		"storeSettings.system/smtp/host": "smtp.office365.com",
		"storeSettings.system/smtp/port": "587",
		"storeSettings.system/smtp/ssl": "tls",
		"storeSettings.system/smtp/set_return_path": "1",
	},
	{
		name: "Workshop",
		store: "github-enterprise",
		version: "3.15",
		"server.host": "mail.workshop.example",
		"server.port": "465",
		"server.security": "implicit",
		"account.username": "noreply@workshop.example",
		"sender.from": "noreply@workshop.example",
		recipients: "admin@workshop.example",
		"storeSettings.smtp.enabled": "true",
		"storeSettings.smtp.noreply_address": "noreply@workshop.example",
		"storeSettings.smtp.support_address_type": "url",
		"storeSettings.smtp.support_address": "support.workshop.example",
	},
];
const NOTES = {
	en: "It ends with a space.",
	ko: "끝에 공백이 있습니다.",
	ja: "末尾に空白があります。",
	"zh-CN": "末尾有一个空格。",
};
