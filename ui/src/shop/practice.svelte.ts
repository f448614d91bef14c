import { createContext } from "svelte";

import { commandError } from "../api/index.ts";
import type { CommandError } from "../api/generated/CommandError.ts";
import type { StartUpAnswer } from "../api/generated/StartUpAnswer.ts";

/** What the practice servers can play, and what they shall play next. */
export class Practice {
	scenes: readonly string[] = $state.raw([USUAL]);
	/** For a test mail. */
	scene: string = $state(USUAL);
	/** For a look at a domain. */
	domainScene: string = $state(USUAL);
	trouble: CommandError | null = $state.raw(null);

	/** The scenes that a test mail shows. */
	get mailScenes(): readonly string[] {
		return this.scenes.filter((scene) => !OF_A_DOMAIN.test(scene));
	}

	/** The scenes that a look at a domain shows. */
	get domainScenes(): readonly string[] {
		return this.scenes.filter((scene) => scene === USUAL || OF_A_DOMAIN.test(scene));
	}

	/** Takes what the program says when the window opens. */
	async begin(answered: Promise<StartUpAnswer>): Promise<void> {
		try {
			const { scenes } = await answered;
			this.scenes = scenes;
			this.scene = this.mailScenes[0] ?? USUAL;
			this.domainScene = this.domainScenes[0] ?? USUAL;
		} catch (thrown) {
			this.trouble = commandError(thrown);
		}
	}
}

export const [getPractice, setPractice] = createContext<Practice>();

const USUAL = "all-well";
/** A scene bears the name of the check that finds it. */
const OF_A_DOMAIN = /^(mx|spf|dkim|dmarc|dns)-/;
