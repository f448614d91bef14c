import type { Why } from "./generated/Why.ts";

/** What was seen; `null` where nobody asked or nobody could tell. */
export function saw<T>(looked: T | { unknown: Why } | null): T | null {
	if (looked === null || (typeof looked === "object" && looked !== null && "unknown" in looked)) {
		return null;
	}
	return looked as T;
}
