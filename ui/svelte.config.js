import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

/** @type {import("@sveltejs/vite-plugin-svelte").SvelteConfig} */
export default {
	preprocess: vitePreprocess({ script: true }),
	compilerOptions: { runes: ({ filename }) => (filename.includes("node_modules") ? undefined : true) },
};
