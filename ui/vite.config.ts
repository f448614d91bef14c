import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
	plugins: [svelte(), svelteTesting(), firstFrame()],
	// The shell serves the pages from its own root, and `vite preview` from `/`.
	base: "./",
	clearScreen: false,
	server: { port: 5173, strictPort: true },
	build: {
		target: ["chrome111", "safari16.4"],
		// Nothing is inlined as a `data:` script or style: the shell's content policy would stop it.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		rolldownOptions: {
			output: { chunkFileNames: ({ moduleIds, name }) => `assets/${languageOf(moduleIds) ?? name}-[hash].js` },
		},
	},
	test: {
		environment: "jsdom",
		include: ["src/**/*.test.ts"],
		setupFiles: ["src/test-setup.ts"],
	},
});

/** Holds the first frame until language and theme are set, where the browser can. */
function firstFrame(): Plugin {
	const hold = (html: string) => html.replace('<script type="module"', '<script type="module" blocking="render"');
	return { name: "first-frame", transformIndexHtml: { order: "post", handler: hold } };
}

/** The words of a language bear its name. */
function languageOf(modules: readonly string[]): string | undefined {
	const language = modules.map((id) => /\/locales\/([^/]+)\/index\.ts/.exec(id)?.[1]).find(Boolean);
	return language && `words-${language}`;
}
