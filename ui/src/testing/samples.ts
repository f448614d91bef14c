import type { Line } from "../api/generated/Line.ts";
import type { TestRecord } from "../api/generated/TestRecord.ts";
import { domainSample } from "./domain-sample.ts";
import allWell from "../api/fixtures/all-well.json";
import wrongPassword from "../api/fixtures/wrong-password.json";

/** Recorded runs, as the engine writes them. */
export const ALL_WELL = allWell as unknown as TestRecord;
export const WRONG_PASSWORD = wrongPassword as unknown as TestRecord;

/** A look at a domain: SPF is too long, one server's address could not be told. */
export const DOMAIN = domainSample("en");

/** Where the server refuses the password. */
export const REFUSED_LINE = WRONG_PASSWORD.transcript.findIndex(({ text }) => text.startsWith("535 "));

/** A line that the server said. */
export function said(text: string, more: Partial<Line> = {}): Line {
	return { who: "server", atMicros: 1_000, tls: false, text, secret: false, ...more };
}
