import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

export default ts.config(
	{ ignores: ["dist/", "src/api/generated/"] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			"no-undef": "off",
			"no-console": "error",
			eqeqeq: "error",
			"svelte/no-at-html-tags": "error",
			"svelte/require-each-key": "error",
			"@typescript-eslint/consistent-type-imports": "error",
		},
	},
	{
		files: ["**/*.svelte", "**/*.svelte.ts"],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
	},
	{
		// One door to the host: whatever else asks for it cannot run in a browser or in a test.
		files: ["src/**"],
		ignores: ["src/api/tauri.ts"],
		rules: { "no-restricted-imports": ["error", { patterns: ["@tauri-apps/*"] }] },
	},
);
