import { type Api, commandError } from "../../api/index.ts";
import type { CommandError } from "../../api/generated/CommandError.ts";
import type { MailHead } from "../../api/generated/MailHead.ts";
import type { ReadMailAnswer } from "../../api/generated/ReadMailAnswer.ts";

/** The side of a mail that is shown. */
export const SIDES = ["text", "html", "headers", "source"] as const;
export type Side = (typeof SIDES)[number];

/** What the practice servers received, and the mail that is open. */
export class Inbox {
	/** The newest first; `null` before anybody has asked. */
	mails: readonly MailHead[] | null = $state.raw(null);
	/** The name of the mail that is open. */
	mail: string | null = $state.raw(null);
	content: ReadMailAnswer | null = $state.raw(null);
	side: Side = $state("text");
	trouble: CommandError | null = $state.raw(null);

	readonly #api: Api;

	constructor(api: Api) {
		this.#api = api;
	}

	/** The open mail, as the list has it. */
	get head(): MailHead | null {
		return this.mails?.find(({ mail }) => mail === this.mail) ?? null;
	}

	/** The sides that the open mail has. */
	get sides(): readonly Side[] {
		const { content } = this;
		return SIDES.filter((side) => (side === "text" ? content?.text !== null : side !== "html" || content?.html));
	}

	/** Reads the list again; the open mail stays open. */
	async refresh(): Promise<void> {
		try {
			const { mails } = await this.#api.inbox();
			this.mails = mails;
			this.trouble = null;
			if (this.mail !== null && this.head === null) this.close();
		} catch (thrown) {
			this.trouble = commandError(thrown);
		}
	}

	/** Opens a mail. */
	async open(mail: string): Promise<void> {
		this.mail = mail;
		this.content = null;
		this.trouble = null;
		try {
			const content = await this.#api.readMail({ mail });
			if (this.mail !== mail) return;
			this.content = content;
			if (!this.sides.includes(this.side)) this.side = this.sides[0] ?? "source";
		} catch (thrown) {
			if (this.mail === mail) this.trouble = commandError(thrown);
		}
	}

	/** Closes it. */
	close(): void {
		this.mail = null;
		this.content = null;
	}
}
