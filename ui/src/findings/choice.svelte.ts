import type { AnyProof } from "./proof.ts";

/** The line, step, certificate, setting, question or record that is being looked at. */
export class Choice {
	proof: AnyProof | null = $state.raw(null);

	/** Looks at it; looking again at the same thing brings it back into sight. */
	readonly choose = (proof: AnyProof): void => {
		this.proof = { ...proof };
	};

	/** Looks at nothing. */
	clear(): void {
		this.proof = null;
	}
}
