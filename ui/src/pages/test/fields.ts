import type { Draft } from "../../api/index.ts";

/** A field of the form, by its path in a draft. Its words are `test-field-<path with hyphens>`. */
export interface FormField {
	path: string;
	/** Left out, the field is a line of text; its words are `test-choice-<choice>`. */
	choices?: readonly string[];
	/** What a good entry looks like, in no language. */
	example?: string;
	/** Not text but digits: a phone's keyboard follows it. */
	digits?: boolean;
	/** As wide as two. */
	wide?: boolean;
}

/** A group of fields. Its words are `test-group-<id>`. */
export interface FormGroup {
	id: string;
	fields: readonly FormField[];
	/** Whether the password is asked for behind the fields. */
	password?: boolean;
}

/** What every test needs to know. */
export const GROUPS: readonly FormGroup[] = [
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

/** What few tests need to know. */
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
	return { ...draft, "server.port": "587" };
}

/** The port that goes with a security, unless somebody chose a port of his own. */
export function portFor(security: string, port: string): string {
	if (!["", ...Object.values(USUAL_PORTS)].includes(port.trim())) return port;
	return USUAL_PORTS[security] ?? port;
}

/** The id of a field's words. */
export function fieldWords(path: string): string {
	return `test-field-${path.replaceAll(".", "-")}`;
}

const USUAL_PORTS: Record<string, string> = {
	starttls: "587",
	implicit: "465",
	"starttls-if-offered": "587",
	none: "25",
};
