import type { Draft } from "../api/index.ts";
import type { Field } from "../api/generated/Field.ts";

/** Where a form holds a setting of the store. */
export function heldAt(path: string): string {
	return `${HELD}${path}`;
}

/** What the form says that the store holds; empty where it says nothing. */
export function held(draft: Draft, path: string): string {
	return draft[heldAt(path)] ?? "";
}

/** Says what the store holds. An empty value would be one, too: what is not known is left out. */
export function hold(draft: Draft, at: string, value: string): void {
	if (value === "") Reflect.deleteProperty(draft, at);
	else draft[at] = value;
}

/** Whether the store's own screen shows the field while it holds this. */
export function onScreen(field: Field, all: readonly Field[], draft: Draft): boolean {
	const { shownWhen } = field;
	if (shownWhen === null) return true;
	const decides = all.find(({ path }) => path === shownWhen.path);
	return (held(draft, shownWhen.path) || (decides?.default ?? "")) === shownWhen.value;
}

/** The values that hold for one website or store view only: its scope and the path in the form. */
export function scoped(draft: Draft, path: string): { scope: string; at: string; value: string }[] {
	const begins = `${heldAt(path)}@`;
	const all = Object.entries(draft).filter(([at, value]) => at.startsWith(begins) && value !== "");
	return all.map(([at, value]) => ({ scope: at.slice(begins.length), at, value }));
}

/** Fields of one section of the store's screens. */
export interface Section {
	key: string;
	names: readonly string[];
	fields: readonly Field[];
}

/** The fields in their sections, in the order of the screens. */
export function sections(fields: readonly Field[]): Section[] {
	const found = new Map<string, Field[]>();
	for (const field of fields) {
		const key = field.section.join(" › ");
		found.set(key, [...(found.get(key) ?? []), field]);
	}
	return [...found].map(([key, fields]) => ({ key, names: fields[0]?.section ?? [], fields }));
}

/** What stands before the path of a store's setting. */
export const HELD = "storeSettings.";
