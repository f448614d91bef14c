import type { Draft } from "../api/index.ts";
import type { TestSettings } from "../api/generated/TestSettings.ts";

/** The form that gives these settings: how a past test's settings are shown. */
export function draftOf({ server, account, sender, recipients, until, allowance, name }: TestSettings): Draft {
	const { returnPath } = sender;
	return {
		name,
		"server.host": server.host,
		"server.port": String(server.port),
		"server.security": server.security,
		"server.name": server.name ?? "",
		"server.family": server.family,
		"account.auth": account.auth,
		"account.username": account.username ?? "",
		"sender.from": sender.from,
		"sender.name": sender.name ?? "",
		"sender.returnPath": typeof returnPath === "object" ? returnPath.address : returnPath === "from" ? "" : returnPath,
		"sender.helo": sender.helo ?? "",
		recipients: recipients.join(", "),
		until,
		"allowance.certificate": allowance.certificate ?? "",
		"allowance.passwordInClear": String(allowance.passwordInClear),
	};
}
