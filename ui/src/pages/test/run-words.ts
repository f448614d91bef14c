import type { Draft } from "../../api/index.ts";
import type { Language } from "../../api/generated/Language.ts";
import type { SecretSource } from "../../api/generated/SecretSource.ts";
import type { TestRecord } from "../../api/generated/TestRecord.ts";
import { moment } from "../../i18n/numbers.ts";
import type { Words } from "../../i18n/words.svelte.ts";

/** What a test is called: by its first recipient. */
export function titleOf(draft: Draft, say: Words["say"]): string {
	const recipients = (draft["recipients"] ?? "").split(/[,;\n]/).filter((part) => part.trim() !== "");
	const [first] = recipients;
	return first ? say("test-title-to", { recipient: first.trim(), others: recipients.length - 1 }) : say("test-title");
}

/** The server of a test. */
export function serverOf(draft: Draft): string[] {
	const host = draft["server.host"];
	return host ? [`${host}:${draft["server.port"] ?? ""}`] : [];
}

/** When a test was, as whom, and with which secret. */
export function circumstances(record: TestRecord, name: string, unsaved: boolean, words: Words): string[] {
	const { say, language } = words;
	return [...asWhom(name, unsaved, say), ...secretOf(record.secret, say), when(record.startedAt, language)];
}

/** As whom a test is made, and whether what is saved says something else. */
export function asWhom(name: string, unsaved: boolean, say: Words["say"]): string[] {
	return [...(name ? [say("test-as", { name })] : []), ...(unsaved ? [say("test-unsaved")] : [])];
}

function secretOf(secret: SecretSource | null, say: Words["say"]): string[] {
	return secret === "practice" ? [] : [say(`test-secret-${secret ?? "none"}`)];
}

function when(instant: string, language: Language): string {
	return moment(instant, language);
}
