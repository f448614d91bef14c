import type { Proof } from "../../api/generated/Proof.ts";
import type { Tls } from "../../api/generated/Tls.ts";
import type { Quote } from "../../findings/ProofList.svelte";
import type { Words } from "../../i18n/words.svelte.ts";
import { commonName } from "./common-name.ts";
import { fieldWords } from "./fields.ts";
import type { TestRun } from "./test-run.svelte.ts";

/** Puts the proofs of a run into words: where something stands, and what stands there. */
export function quoter(run: TestRun, tls: Tls | null, say: Words["say"]): (proof: Proof) => Quote | null {
	return (proof) => {
		if ("setting" in proof) {
			const words = fieldWords(proof.setting);
			const value = run.subject?.draft[proof.setting] ?? "";
			const chosen = say(`${words}-${value}`);
			return { place: say(words), text: chosen === `${words}-${value}` ? value : chosen };
		}
		// Only the main conversation is on this page.
		if ((proof.session ?? 0) !== 0) return null;
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
		const certificate = tls?.chain[proof.certificate];
		return certificate ? { place: say("test-proof-certificate"), text: commonName(certificate.subject) } : null;
	};
}

const LONGEST = 300;
