import { createContext } from "svelte";

import { commandError } from "../api/index.ts";
import type { CommandError } from "../api/generated/CommandError.ts";
import type { StartUpAnswer } from "../api/generated/StartUpAnswer.ts";

/** What the practice servers can play, and what they shall play next. */
export class Practice {
	/** What a test mail can show. */
	mailScenes: readonly string[] = $state.raw([USUAL]);
	/** What a look at a domain can show. */
	domainScenes: readonly string[] = $state.raw([USUAL]);
	/** For a test mail. */
	scene: string = $state(USUAL);
	/** For a look at a domain. */
	domainScene: string = $state(USUAL);
	trouble: CommandError | null = $state.raw(null);

	/** Takes what the program says when the window opens. */
	async begin(answered: Promise<StartUpAnswer>): Promise<void> {
		try {
			const { scenes, domainScenes } = await answered;
			this.mailScenes = scenes;
			this.domainScenes = domainScenes.includes(USUAL) ? domainScenes : [USUAL, ...domainScenes];
			this.scene = this.mailScenes[0] ?? USUAL;
			this.domainScene = this.domainScenes[0] ?? USUAL;
		} catch (thrown) {
			this.trouble = commandError(thrown);
		}
	}
}

export const [getPractice, setPractice] = createContext<Practice>();

const USUAL = "all-well";
