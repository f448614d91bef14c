import type { Tls } from "../../api/generated/Tls.ts";
import { type AnyProof, isMain, questionOf } from "../../findings/proof.ts";
import type { Quote } from "../../findings/ProofList.svelte";
import type { Words } from "../../i18n/words.svelte.ts";
import { commonName } from "./common-name.ts";
import { fieldWords } from "../../shop/fields.ts";
import type { Told } from "./told.ts";

/** Puts the proofs of a run into words: where something stands, and what stands there. */
export function quoter(run: Told, tls: Tls | null, say: Words["say"]): (proof: AnyProof) => Quote | null {
	return (proof) => {
		if ("setting" in proof) {
			const words = fieldWords(proof.setting);
			const value = run.draft[proof.setting] ?? "";
			const chosen = say(`${words}-${value}`);
			return { place: say(words), text: chosen === `${words}-${value}` ? value : chosen };
		}
		if ("query" in proof) {
			const query = run.record?.queries[proof.query];
			return query ? { place: say("test-proof-query"), text: questionOf(query) } : null;
		}
		// Only the main conversation is on this page.
		if (!isMain(proof)) return null;
		if ("line" in proof) {
			const line = run.lines[proof.line];
			return line
				? { place: say("test-proof-line", { line: proof.line + 1 }), text: line.text.slice(0, LONGEST) }
				: null;
		}
		if ("step" in proof) {
			const step = run.steps[proof.step];
			return step ? { place: say("test-proof-step"), text: say(`test-step-${step.step}`) } : null;
		}
		const certificate = "certificate" in proof ? tls?.chain[proof.certificate] : undefined;
		return certificate ? { place: say("test-proof-certificate"), text: commonName(certificate.subject) } : null;
	};
}

const LONGEST = 300;
