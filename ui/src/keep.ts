import { createContext } from "svelte";

/** What pages keep while another page is shown: each thing is made when it is first wanted, and lives as long as the window. */
export class Keep {
	readonly #things = new Map<string, unknown>();

	/** The thing of this name. */
	of<T>(name: string, make: () => T): T {
		if (!this.#things.has(name)) this.#things.set(name, make());
		return this.#things.get(name) as T;
	}
}

export const [getKeep, setKeep] = createContext<Keep>();
