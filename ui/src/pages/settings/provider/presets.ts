import type { Draft } from "../../../api/index.ts";
import type { Preset } from "../../../api/generated/Preset.ts";

/** What a preset fills into the form. A host with a blank is left to the merchant, and a password is never touched. */
export function filled({ host, blank, port, security, auth, username }: Preset, draft: Draft): Draft {
	const now = draft["server.host"]?.trim() ?? "";
	const values: Draft = {
		"server.host": blank === null ? host : blankOf(host, now) === null ? "" : now,
		"server.port": String(port),
		"server.security": security,
		// What is usual is said by an empty field.
		"account.auth": auth === "auto" ? "" : auth,
	};
	// A name that everybody has is the provider's word; an address is only a proposal.
	const typed = draft["account.username"]?.trim() ?? "";
	if (username !== null && (typed === "" || !username.includes("@"))) values["account.username"] = username;
	return values;
}

/** Whether the form says what the preset would fill in. */
export function stands(preset: Preset, draft: Draft): boolean {
	const host = draft["server.host"]?.trim().toLowerCase() ?? "";
	const same = preset.blank === null ? host === preset.host : host === "" || blankOf(preset.host, host) !== null;
	return same && draft["server.port"] === String(preset.port) && draft["server.security"] === preset.security;
}

/** What stands in the place of a host's blank; `null` where the host is another one. */
export function blankOf(pattern: string, host: string): string | null {
	if (!pattern.includes("<")) return null;
	const [before, after] = around(pattern);
	const inner = host.slice(before.length, host.length - after.length);
	return inner !== "" && before + inner + after === host ? inner : null;
}

/** The host with its blank filled in; empty where nothing is. */
export function withBlank(pattern: string, text: string): string {
	const [before, after] = around(pattern);
	return text.trim() === "" ? "" : before + text.trim() + after;
}

function around(pattern: string): [before: string, after: string] {
	const [before = "", rest = ""] = pattern.split("<");
	return [before, rest.slice(rest.indexOf(">") + 1)];
}
