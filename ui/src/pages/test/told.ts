import type { Draft } from "../../api/index.ts";
import type { Line } from "../../api/generated/Line.ts";
import type { Step } from "../../api/generated/Step.ts";
import type { StepRecord } from "../../api/generated/StepRecord.ts";
import type { TestRecord } from "../../api/generated/TestRecord.ts";
import { draftOf } from "../../shop/draft-of.ts";

/** What can be told of a test, under way or over. */
export interface Told {
	/** The whole of it, once it is over. */
	readonly record: TestRecord | null;
	readonly steps: readonly StepRecord[];
	readonly running: Step | null;
	readonly lines: readonly Line[];
	/** What stands in its settings. */
	readonly draft: Draft;
	/** Whether it was the practice server. */
	readonly practised: boolean;
}

/** What a record tells. */
export function toldBy(record: TestRecord): Told {
	return {
		record,
		steps: record.steps,
		running: null,
		lines: record.transcript,
		draft: draftOf(record.settings),
		practised: record.secret === "practice",
	};
}
