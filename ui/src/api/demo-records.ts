import type { DomainRecord } from "./generated/DomainRecord.ts";
import type { Language } from "./generated/Language.ts";

const FIXTURES = import.meta.glob<DomainRecord>("./fixtures/domain/*.json", { import: "default" });

/** A look at a domain, as the engine wrote it down. */
export async function recordedDomain(language: Language): Promise<DomainRecord> {
	const load = FIXTURES[`${SCENE}.${language}.json`] ?? FIXTURES[`${SCENE}.json`];
	if (!load) throw { code: "practice-failed", facts: {}, detail: "no recording of a domain" };
	return load();
}

const SCENE = "./fixtures/domain/spf-too-many-lookups";
