import type { Finding } from "../api/generated/Finding.ts";
import type { AnyProof } from "../findings/proof.ts";

/** What is to be said about settings: beside the fields that it is about, and above all of them. */
export interface Advice {
	at: ReadonlyMap<string, readonly Finding[]>;
	above: readonly Finding[];
}

/** Puts each finding at the first of its settings that is in sight. */
export function placed(findings: readonly Finding[], inSight: (path: string) => boolean): Advice {
	const at = new Map<string, Finding[]>();
	const above: Finding[] = [];
	for (const finding of findings) {
		const place = settingsOf(finding).find(inSight);
		if (place === undefined) above.push(finding);
		else at.set(place, [...(at.get(place) ?? []), finding]);
	}
	return { at, above };
}

/** The settings that show a finding; for which website or store view does not matter. */
function settingsOf({ evidence }: Finding): string[] {
	const proofs = evidence as AnyProof[];
	return proofs.flatMap((proof) => ("setting" in proof ? [proof.setting.split("@")[0] ?? ""] : []));
}
