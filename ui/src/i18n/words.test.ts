import { readdirSync, readFileSync } from "node:fs";

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";

import { LANGUAGES, nearest, Words } from "./words.svelte.ts";

const FOLDER = "locales";

describe.each(LANGUAGES.map(({ language }) => language))("the words in %s", (language) => {
	test("have the files, ids and variables of English", () => {
		expect(files(language)).toEqual(files("en"));
		for (const file of files("en")) {
			expect(shapes(language, file), file).toEqual(shapes("en", file));
		}
	});

	test("are Fluent without a fault, and say no id twice", () => {
		const bundle = new FluentBundle(language, { useIsolating: false });
		for (const file of files(language)) {
			expect(bundle.addResource(new FluentResource(read(language, file))), file).toEqual([]);
		}
	});

	test("are loaded on demand", async () => {
		const words = await Words.in(language);
		expect(words.say("test-practice-start")).not.toBe("test-practice-start");
		expect(words.say("route-find.question")).not.toBe("route-find.question");
	});
});

test("every id that the source asks for has words", () => {
	const known = new Set(files("en").flatMap((file) => Object.keys(shapes("en", file))));
	const asked = sources().flatMap((source) =>
		[...source.matchAll(/say\(\s*"([a-z0-9.-]+)"/gi)].map(([, id]) => id ?? ""),
	);
	expect(asked.filter((id) => !known.has(id))).toEqual([]);
});

test("the nearest language is found by its first part", () => {
	expect([nearest("ko-KR"), nearest("zh"), nearest("zh-Hant-TW"), nearest("fr"), nearest("C")]).toEqual([
		"ko",
		"zh-CN",
		"zh-CN",
		"en",
		"en",
	]);
});

function files(language: string): string[] {
	return readdirSync(`${FOLDER}/${language}`)
		.filter((file) => file.endsWith(".ftl"))
		.sort();
}

function read(language: string, file: string): string {
	return readFileSync(`${FOLDER}/${language}/${file}`, "utf8");
}

/** Each id, and `id.attribute`, with the variables that its words use. */
function shapes(language: string, file: string): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const { id, value, attributes } of new FluentResource(read(language, file)).body) {
		found[id] = variables(value);
		for (const [name, pattern] of Object.entries(attributes)) found[`${id}.${name}`] = variables(pattern);
	}
	return found;
}

function variables(pattern: unknown): string[] {
	const names = [...JSON.stringify(pattern).matchAll(/"type":"var","name":"(\w+)"/g)].map(([, name]) => name ?? "");
	return [...new Set(names)].sort();
}

function sources(): string[] {
	const names = readdirSync("src", { recursive: true, encoding: "utf8" });
	return names.filter((name) => /\.(svelte|ts)$/.test(name)).map((name) => readFileSync(`src/${name}`, "utf8"));
}
