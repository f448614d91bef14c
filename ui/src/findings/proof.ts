import type { Finding } from "../api/generated/Finding.ts";
import type { Proof } from "../api/generated/Proof.ts";
import type { Query } from "../api/generated/Query.ts";
import type { Severity } from "../api/generated/Severity.ts";
import type { StepRecord } from "../api/generated/StepRecord.ts";

/** What shows a finding: of a conversation, or of a domain, where it is a question to a DNS server or a kind of record. */
export type AnyProof = Proof | { query: number } | { record: string };

/** From the first line to the one behind the last. */
export type LineRange = readonly [from: number, to: number];

/** The lines of the main conversation that a proof points at; `null` where it points at something else. */
export function linesOf(proof: AnyProof | null, steps: readonly StepRecord[]): LineRange | null {
	if (proof === null || !isMain(proof)) return null;
	if ("line" in proof) return [proof.line, proof.line + 1];
	const step = "step" in proof ? steps[proof.step] : undefined;
	return step && step.toLine > step.fromLine ? [step.fromLine, step.toLine] : null;
}

/** The step of the main conversation that a proof points at, or whose line it points at. */
export function stepOf(proof: AnyProof | null, steps: readonly StepRecord[]): number | null {
	if (proof === null || !isMain(proof)) return null;
	if ("step" in proof) return proof.step;
	if (!("line" in proof)) return null;
	const index = steps.findIndex((step) => step.fromLine <= proof.line && proof.line < step.toLine);
	return index < 0 ? null : index;
}

/** What the findings say against single lines of the main conversation; the worst word on each. */
export function blamedLines(findings: readonly Finding[]): ReadonlyMap<number, Severity> {
	return blamed(findings, (proof) => ("line" in proof ? proof.line : null));
}

/** The same for certificates, by their depth. */
export function blamedCertificates(findings: readonly Finding[]): ReadonlyMap<number, Severity> {
	return blamed(findings, (proof) => ("certificate" in proof ? proof.certificate : null));
}

function blamed(
	findings: readonly Finding[],
	place: (proof: AnyProof) => number | null,
): ReadonlyMap<number, Severity> {
	const worst = new Map<number, Severity>();
	for (const finding of findings) {
		for (const proof of (finding.evidence as AnyProof[]).filter(isMain)) {
			const at = place(proof);
			// Findings come with the worst first.
			if (at !== null && !worst.has(at)) worst.set(at, finding.severity);
		}
	}
	return worst;
}

/** The same for questions to DNS servers, by their place. */
export function blamedQueries(findings: readonly Finding[]): ReadonlyMap<number, Severity> {
	return blamed(findings, (proof) => ("query" in proof ? proof.query : null));
}

/** A question and what came back, in a line. */
export function questionOf({ type, name, rcode, answers }: Query): string {
	return `${type} ${name} → ${answers.length > 0 ? answers.join(", ") : (rcode ?? "—")}`.slice(0, LONGEST);
}

/** Whether it is about the main conversation, or about none. */
export function isMain(proof: AnyProof): boolean {
	return !("session" in proof) || (proof.session ?? 0) === 0;
}

const LONGEST = 300;
