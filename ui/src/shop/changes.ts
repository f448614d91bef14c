import type { Draft } from "../api/index.ts";
import { portFor } from "./fields.ts";
import { HELD, hold } from "./held.ts";

/** What follows from the merchant's change of one field. Changes the form. */
export function follow(draft: Draft, path: string): void {
	if (path === "server.security") {
		draft["server.port"] = portFor(draft["server.security"] ?? "", draft["server.port"] ?? "");
	}
	// What one system holds, another one does not know.
	if (path === "store") {
		for (const held of Object.keys(draft).filter((path) => path.startsWith(HELD))) hold(draft, held, "");
	}
	// What was allowed was allowed for one server; what is allowed anew is allowed for the one in the form.
	if (["server.host", "server.port", "allowance.passwordInClear", "allowance.certificate"].includes(path)) {
		for (const server of ["allowance.host", "allowance.port"]) if (server in draft) draft[server] = "";
	}
	if (path === "server.host" || path === "server.port") {
		draft["allowance.certificate"] = "";
		draft["allowance.passwordInClear"] = "false";
	}
}

/** Fills in what somebody else says, with what follows from that. Changes the form. */
export function fill(draft: Draft, values: Draft): void {
	const before = { ...draft };
	write(draft, values);
	for (const path of Object.keys(difference(before, draft))) {
		if (path === "server.host" || path === "server.port") follow(draft, path);
	}
}

/** Writes values into the form, and nothing else. */
export function write(draft: Draft, values: Draft): void {
	for (const [path, value] of Object.entries(values)) {
		if (path.startsWith(HELD)) hold(draft, path, value);
		else draft[path] = value;
	}
}

/** The fields that say something else after than before, as they are after. What is left out is empty. */
export function difference(before: Draft, after: Draft): Draft {
	const paths = Object.keys({ ...before, ...after }).filter((path) => (before[path] ?? "") !== (after[path] ?? ""));
	return Object.fromEntries(paths.map((path) => [path, after[path] ?? ""]));
}
