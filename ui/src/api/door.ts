import type { Api } from "./index.ts";
import { tauri } from "./tauri.ts";

/** The door of this window: the shell where there is one, else recorded runs, so that the pages also live in a browser. */
export async function openDoor(): Promise<Api> {
	if ("__TAURI_INTERNALS__" in window) return tauri;
	const { demo } = await import("./demo.ts");
	return demo();
}
