import type { Draft } from "../api/index.ts";

/** A field of the form, by its path in a draft. Its words are `settings-field-<path with hyphens>`. */
export interface FormField {
	path: string;
	/** Left out, the field is a line of text; its words are `settings-field-<path>-<choice>`. */
	choices?: readonly string[];
	/** What a good entry looks like, in no language. */
	example?: string;
	/** Not text but digits: a phone's keyboard follows it. */
	digits?: boolean;
	/** As wide as two. */
	wide?: boolean;
}

/** A group of fields. Its words are `settings-group-<id>`. */
export interface FormGroup {
	id: string;
	fields: readonly FormField[];
	/** Whether the password is asked for behind the fields. */
	password?: boolean;
}

/** What every shop has. */
export const GROUPS: readonly FormGroup[] = [
	{
		id: "shop",
		fields: [
			{ path: "name", example: "Aurora Tea Shop", wide: true },
			{ path: "store", choices: ["magento", "github-enterprise", "sales-connect", "other"] },
			{ path: "version", example: "2.4.8-p1" },
		],
	},
	{
		id: "server",
		fields: [
			{ path: "server.host", example: "smtp.example.com", wide: true },
			{ path: "server.security", choices: ["starttls", "implicit", "starttls-if-offered", "none"] },
			{ path: "server.port", example: "587", digits: true },
		],
	},
	{ id: "account", fields: [{ path: "account.username", example: "shop@example.com" }], password: true },
	{
		id: "mail",
		fields: [
			{ path: "sender.from", example: "shop@example.com" },
			{ path: "recipients", example: "me@example.com" },
		],
	},
];

/** What few need. */
export const MORE: FormGroup = {
	id: "more",
	fields: [
		{ path: "account.auth", choices: ["", "auto", "plain", "login", "none"] },
		{ path: "until", choices: ["sent", "data", "recipient", "sign-in", "secure", "connect"] },
		{ path: "server.family", choices: ["any", "ipv4", "ipv6"] },
		{ path: "server.name", example: "mail.example.com" },
		{ path: "sender.name" },
		{ path: "sender.returnPath", example: "bounces@example.com" },
		{ path: "sender.helo", example: "shop.example.com" },
		{ path: "allowance.passwordInClear", choices: ["false", "true"] },
		{ path: "allowance.certificate", wide: true },
	],
};

/** An empty form: every field is there, choices at their first. */
export function emptyDraft(): Draft {
	const fields = [...GROUPS, MORE].flatMap((group) => group.fields);
	const draft = Object.fromEntries(fields.map(({ path, choices }) => [path, choices?.[0] ?? ""]));
	return { ...draft, store: "other", "server.port": "587" };
}

/** The port that goes with a security, unless somebody chose a port of his own. */
export function portFor(security: string, port: string): string {
	if (!["", ...Object.values(USUAL_PORTS)].includes(port.trim())) return port;
	return USUAL_PORTS[security] ?? port;
}

/** A form as it comes from the other side: values may be left out there, here every field stands. */
export function wholeDraft(draft: { [path in string]?: string }): Draft {
	const whole = { ...emptyDraft(), ...given(draft) };
	// What is usual is said by an empty field.
	if (whole["sender.returnPath"] === "from") whole["sender.returnPath"] = "";
	const usual = whole["account.username"] ? "auto" : "none";
	if (whole["account.auth"] === usual) whole["account.auth"] = "";
	return whole;
}

/** The values of a form that are there. The generated form of a map has optional values. */
export function given(draft: { [path in string]?: string }): Draft {
	return Object.fromEntries(Object.entries(draft).map(([path, value]) => [path, value ?? ""]));
}

/** Whether two forms keep the same; what is left out is empty, and how far a test goes is not kept. */
export function isSame(one: Draft, other: Draft): boolean {
	const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
	paths.delete("until");
	return [...paths].every((path) => (one[path] ?? "") === (other[path] ?? ""));
}

/** The name that a shop gets where nobody gave it one: its mail domain, else its server. */
export function usualName(draft: Draft): string {
	return draft["sender.from"]?.split("@")[1]?.trim() || (draft["server.host"]?.trim() ?? "");
}

/** The id of a field's words. */
export function fieldWords(path: string): string {
	return `settings-field-${path.replaceAll(".", "-")}`;
}

const USUAL_PORTS: Record<string, string> = {
	starttls: "587",
	implicit: "465",
	"starttls-if-offered": "587",
	none: "25",
};
