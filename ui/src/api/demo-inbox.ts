import type { Api } from "./index.ts";
import type { MailHead } from "./generated/MailHead.ts";
import type { ReadMailAnswer } from "./generated/ReadMailAnswer.ts";

/** Some mails that a practice server might have received. Their HTML leads nowhere: there is no program to serve it. */
export function demoInbox(): Pick<Api, "inbox" | "readMail"> {
	return {
		inbox: () => Promise.resolve({ mails: MAILS }),
		readMail: async ({ mail }) => {
			const head = MAILS.find((known) => known.mail === mail);
			if (!head) throw { code: "mail-unknown", facts: {}, detail: null };
			return content(head);
		},
	};
}

function content({ mail, from, to, subject, receivedAt }: MailHead): ReadMailAnswer {
	const headers = [
		{ name: "Received", value: "from [127.0.0.1] (localhost) by mail.shop.example with ESMTPSA id 4F2C1A" },
		{ name: "Date", value: new Date(receivedAt).toUTCString() },
		{ name: "From", value: `Aurora Tea Shop <${from}>` },
		{ name: "To", value: to.join(", ") },
		{ name: "Subject", value: subject },
		{ name: "Message-ID", value: `<0199${mail}.7c1e@shop.example>` },
		{ name: "MIME-Version", value: "1.0" },
		{ name: "Content-Type", value: 'multipart/alternative; boundary="mailproof"' },
	];
	const text = `This mail shows that mail gets through.\n\nIt was sent with the settings of Aurora Tea Shop, through localhost.\nNobody needs to do anything with it.`;
	const source = `${headers.map(({ name, value }) => `${name}: ${value}`).join("\n")}\n\n--mailproof\nContent-Type: text/plain\n\n${text}\n--mailproof--`;
	return { headers, text, html: "about:blank", source };
}

const HOUR = 3_600_000;
const MAILS: MailHead[] = [0, 1, 2].map((index) => ({
	mail: `${3 - index}`,
	scene: index === 1 ? "certificate-expired" : "all-well",
	from: "merchant@shop.example",
	to: index === 2 ? ["customer@shop.example", "orders@shop.example"] : ["customer@shop.example"],
	subject: index === 1 ? "Order #100042: thank you" : "Mailproof test from Aurora Tea Shop",
	receivedAt: new Date(Date.now() - index * 3 * HOUR).toISOString(),
	size: 1_840 + index * 12_400,
}));
