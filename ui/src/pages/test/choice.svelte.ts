import type { Proof } from "../../api/generated/Proof.ts";

/** The line, step, certificate or setting that is being looked at. */
export class Choice {
	proof: Proof | null = $state.raw(null);

	/** Looks at it; looking again at the same thing brings it back into sight. */
	readonly choose = (proof: Proof): void => {
		this.proof = { ...proof };
	};

	/** Looks at nothing. */
	clear(): void {
		this.proof = null;
	}
}
