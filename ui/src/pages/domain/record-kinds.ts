import type { Records } from "../../api/generated/Records.ts";
import type { AnyProof } from "../../findings/proof.ts";
import type { Words } from "../../i18n/words.svelte.ts";

/** A kind of record that has a card of its own. */
export type RecordKind = keyof Records;

/** The kind that a proof points at; `null` where it points at something else. */
export function chosenRecord(proof: AnyProof | null): RecordKind | null {
	const kind = proof !== null && "record" in proof ? (proof.record as string) : null;
	return KINDS.find((known) => known === kind) ?? null;
}

/** What stands there, in a line; how it stands where there is nothing to quote. */
export function textOf(records: Records, kind: RecordKind, say: Words["say"]): string {
	const { text, state } = records[kind];
	return text?.replaceAll("\n", " · ").slice(0, LONGEST) ?? say(`domain-state-${state}`);
}

const KINDS: readonly RecordKind[] = ["mx", "spf", "dkim", "dmarc"];
const LONGEST = 300;
