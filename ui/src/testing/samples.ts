import type { Line } from "../api/generated/Line.ts";
import type { ProviderEntry } from "../api/generated/ProviderEntry.ts";
import type { StoreForm } from "../api/generated/StoreForm.ts";
import type { TestRecord } from "../api/generated/TestRecord.ts";
import { domainSample } from "./domain-sample.ts";
import allWell from "../api/fixtures/all-well.json";
import providers from "../api/fixtures/providers/providers.json";
import magento from "../api/fixtures/stores/magento.json";
import salesConnect from "../api/fixtures/stores/sales-connect.json";
import wrongPassword from "../api/fixtures/wrong-password.json";

/** Recorded runs, as the engine writes them. */
export const ALL_WELL = allWell as unknown as TestRecord;
export const WRONG_PASSWORD = wrongPassword as unknown as TestRecord;

/** Stores and providers, as the engine tells them. */
export const MAGENTO = magento as unknown as StoreForm;
export const SALES_CONNECT = salesConnect as unknown as StoreForm;
export const PROVIDERS = providers as unknown as ProviderEntry[];

/** A look at a domain: SPF is too long, one server's address could not be told. */
export const DOMAIN = domainSample("en");

/** Where the server refuses the password. */
export const REFUSED_LINE = WRONG_PASSWORD.transcript.findIndex(({ text }) => text.startsWith("535 "));

/** A line that the server said. */
export function said(text: string, more: Partial<Line> = {}): Line {
	return { who: "server", atMicros: 1_000, tls: false, text, secret: false, ...more };
}
