import type { StoreKind } from "../api/generated/StoreKind.ts";
import type { Words } from "../i18n/words.svelte.ts";

/** A shop in a few words: its store with the version, and its server. */
export function inShort(
	{ store, version, host }: { store: StoreKind | string; version: string | null | undefined; host: string },
	say: Words["say"],
): string {
	const system = store === "other" || !store ? "" : `${say(`shop-store-${store}`)} ${version ?? ""}`.trim();
	return [system, host].filter(Boolean).join(" · ");
}
