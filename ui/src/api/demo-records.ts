import type { DomainRecord } from "./generated/DomainRecord.ts";
import type { Finding } from "./generated/Finding.ts";
import type { Language } from "./generated/Language.ts";
import type { Query } from "./generated/Query.ts";
import type { Records } from "./generated/Records.ts";

/** A look at a domain, written by hand: mostly well, with a long SPF record, a policy of none, and a question without an answer. */
export function domainSample(language: Language): DomainRecord {
	return {
		schema: 1,
		id: "domain-sample",
		kind: "domain",
		domain: "aurora-tea.example",
		startedAt: "2026-11-20T13:02:00Z",
		engine: "demo",
		ended: "done",
		profile: null,
		route: [
			{ station: "settings", state: "good" },
			{ station: "find", state: "good" },
			{ station: "connect", state: "waiting" },
			{ station: "secure", state: "waiting" },
			{ station: "sign-in", state: "waiting" },
			{ station: "send", state: "waiting" },
			{ station: "trust", state: "warns" },
			{ station: "replies", state: "unknown" },
		],
		records: RECORDS,
		queries: QUERIES,
		findings: [found(SPF, language), found(DMARC, language)],
	};
}

const SPF_TEXT =
	"v=spf1 include:spf.protection.outlook.com include:_spf.google.com include:sendgrid.net a mx ip4:203.0.113.0/24 exists:%{i}.spf.example ~all";

const RECORDS: Records = {
	mx: {
		state: "found",
		text: "10 aurora-tea-example.mail.protection.outlook.com\n20 backup.aurora-tea.example",
		why: null,
		takesNone: false,
		implicit: false,
		hosts: [
			{
				preference: 10,
				host: "aurora-tea-example.mail.protection.outlook.com",
				addresses: { addresses: ["52.101.73.2", "2a01:111:f403:f90c::1"] },
				alias: null,
			},
			{ preference: 20, host: "backup.aurora-tea.example", addresses: { unknown: "timed-out" }, alias: null },
		],
	},
	spf: {
		state: "broken",
		text: SPF_TEXT,
		why: null,
		terms: [
			term("include:spf.protection.outlook.com", "include", 1, "v=spf1 ip4:40.92.0.0/15 ip4:40.107.0.0/16 -all"),
			term(
				"include:_spf.google.com",
				"include",
				4,
				"v=spf1 include:_netblocks.google.com include:_netblocks2.google.com include:_netblocks3.google.com ~all",
			),
			term("include:sendgrid.net", "include", 4, "v=spf1 include:ab.sendgrid.net include:u.sendgrid.net ~all"),
			term("a", "a", 1),
			term("mx", "mx", 1),
			term("ip4:203.0.113.0/24", "ip4", 0),
			term("exists:%{i}.spf.example", "exists", 1),
			term("~all", "all", 0),
		],
		lookups: 12,
		voidLookups: 0,
		mostLookups: 10,
	},
	dkim: {
		state: "found",
		text: "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu7h",
		why: null,
		given: true,
		asked: 2,
		selectors: [
			{
				selector: "selector1",
				name: "selector1._domainkey.aurora-tea.example",
				state: "found",
				text: "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu7hK0cV5tq0c1m8m7wH6vQ2b7Zr9",
				why: null,
				keyType: "rsa",
				bits: 2048,
				revoked: false,
				testing: false,
				alias: "selector1-aurora-tea-example._domainkey.aurora.onmicrosoft.com",
			},
			{
				selector: "s1",
				name: "s1._domainkey.aurora-tea.example",
				state: "unknown",
				text: null,
				why: "timed-out",
				keyType: null,
				bits: null,
				revoked: false,
				testing: false,
				alias: null,
			},
		],
	},
	dmarc: {
		state: "found",
		text: "v=DMARC1; p=none; rua=mailto:dmarc@aurora-tea.example; adkim=r",
		why: null,
		name: "_dmarc.aurora-tea.example",
		policy: "none",
		tags: [
			{ name: "v", value: "DMARC1" },
			{ name: "p", value: "none" },
			{ name: "rua", value: "mailto:dmarc@aurora-tea.example" },
			{ name: "adkim", value: "r" },
		],
	},
};

const QUERIES: Query[] = [
	asked("MX", "aurora-tea.example", RECORDS.mx.text?.split("\n") ?? [], 0, 31),
	asked("TXT", "aurora-tea.example", [`"${SPF_TEXT}"`], 1, 28),
	asked("TXT", "_dmarc.aurora-tea.example", [`"${RECORDS.dmarc.text}"`], 2, 35),
	asked(
		"CNAME",
		"selector1._domainkey.aurora-tea.example",
		["selector1-aurora-tea-example._domainkey.aurora.onmicrosoft.com"],
		3,
		41,
	),
	asked("A", "aurora-tea-example.mail.protection.outlook.com", ["52.101.73.2"], 34, 24),
	asked("AAAA", "aurora-tea-example.mail.protection.outlook.com", ["2a01:111:f403:f90c::1"], 34, 26),
	{ ...asked("A", "backup.aurora-tea.example", [], 35, 900), rcode: null, failed: "timed-out", ttl: null },
	asked("TXT", "spf.protection.outlook.com", ['"v=spf1 ip4:40.92.0.0/15 ip4:40.107.0.0/16 -all"'], 61, 22),
	{
		...asked(
			"TXT",
			"_spf.google.com",
			['"v=spf1 include:_netblocks.google.com include:_netblocks2.google.com ~all"'],
			62,
			30,
		),
		protocol: "tcp",
	},
	{ ...asked("TXT", "s1._domainkey.aurora-tea.example", [], 63, 900), rcode: "SERVFAIL", failed: "failed", ttl: null },
];

function term(text: string, name: string, lookups: number, leadsTo: string | null = null) {
	return { text, at: 0, name, lookups, wrong: false, problem: null, leadsTo };
}

function asked(type: string, name: string, answers: string[], at: number, took: number): Query {
	const times = { atMicros: at * 1_000, tookMicros: took * 1_000 };
	const answer = { rcode: "NOERROR", truncated: false, ttl: 3_600, answers, failed: null };
	return { server: "192.0.2.53:53", name, type, protocol: "udp", ...answer, ...times };
}

type Told = Record<Language, readonly [title: string, why: string, fix: string]>;

function found(
	{ words, ...finding }: Pick<Finding, "check" | "evidence"> & { words: Told },
	language: Language,
): Finding {
	const [title, why, fix] = words[language];
	const about = { station: "trust", severity: "hurts", who: "dns", confidence: "exact" } as const;
	return {
		...about,
		...finding,
		facts: {},
		title,
		why,
		fix,
		transfers: true,
		references: [],
		source: null,
		sourceDate: null,
	};
}

const SPF = {
	check: "spf-too-many-lookups",
	evidence: [{ record: "spf" }, { query: 1 }] as unknown as Finding["evidence"],
	words: {
		en: [
			"Your SPF record is too long to follow",
			"Receivers stop after 10 DNS lookups; yours needs 12.",
			"Remove the services you no longer use, or send each from its own subdomain.",
		],
		ko: [
			"SPF 레코드가 너무 길어 끝까지 따라갈 수 없습니다",
			"받는 쪽은 DNS 조회 10번에서 멈추지만, 이 레코드에는 12번이 필요합니다.",
			"더 이상 쓰지 않는 서비스를 지우거나, 서비스마다 별도의 하위 도메인에서 보내십시오.",
		],
		ja: [
			"SPF レコードが長すぎて最後までたどれません",
			"受信側は DNS の検索 10 回で止まりますが、このレコードには 12 回必要です。",
			"使わなくなったサービスを取り除くか、サービスごとに別のサブドメインから送信してください。",
		],
		"zh-CN": [
			"SPF 记录过长，无法查完",
			"收件方在 10 次 DNS 查询后停止；您的记录需要 12 次。",
			"请删除不再使用的服务，或让每项服务使用各自的子域名发信。",
		],
	} satisfies Told,
};

const DMARC = {
	check: "dmarc-none",
	evidence: [{ record: "dmarc" }, { query: 2 }] as unknown as Finding["evidence"],
	words: {
		en: [
			"Your DMARC record asks for nothing",
			"With p=none receivers deliver forged mail in your name all the same.",
			"Read the reports for some weeks, then set p=quarantine.",
		],
		ko: [
			"DMARC 레코드가 아무것도 요구하지 않습니다",
			"p=none이면 받는 쪽은 이름을 도용한 메일도 그대로 전달합니다.",
			"몇 주 동안 보고서를 살펴본 다음 p=quarantine으로 바꾸십시오.",
		],
		ja: [
			"DMARC レコードが何も求めていません",
			"p=none では、なりすましのメールもそのまま届きます。",
			"数週間レポートを確かめてから、p=quarantine に変えてください。",
		],
		"zh-CN": [
			"DMARC 记录没有任何要求",
			"设为 p=none 时，冒用您名义的邮件照样会被投递。",
			"请先查看几周的报告，再改为 p=quarantine。",
		],
	} satisfies Told,
};
