import type { Draft } from "../api/index.ts";
import { portFor } from "./fields.ts";

/** What follows from the merchant's change of one field. Changes the form. */
export function follow(draft: Draft, path: string): void {
	if (path === "server.security") {
		draft["server.port"] = portFor(draft["server.security"] ?? "", draft["server.port"] ?? "");
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

/** Fills in what somebody else says. Changes the form; true where anything is different then. */
export function fill(draft: Draft, values: Draft): boolean {
	const changed = Object.entries(values).filter(([path, value]) => (draft[path] ?? "") !== value);
	for (const [path, value] of changed) draft[path] = value;
	for (const path of ["server.host", "server.port"]) if (changed.some(([other]) => other === path)) follow(draft, path);
	return changed.length > 0;
}
