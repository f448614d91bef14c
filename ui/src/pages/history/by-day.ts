import type { Entry } from "../../api/generated/Entry.ts";

/** A line of the list: a day, or a run of it. */
export type Row = { day: string; first: string } | { entry: Entry };

/** Past runs with their days between them, in the time of this computer. */
export function byDay(runs: readonly Entry[]): Row[] {
	const rows: Row[] = [];
	let day = "";
	for (const entry of runs) {
		const own = localDay(entry.startedAt);
		if (own !== day) rows.push({ day: own, first: entry.startedAt });
		day = own;
		rows.push({ entry });
	}
	return rows;
}

/** The day of this computer's calendar, as a key. */
function localDay(instant: string): string {
	const at = new Date(instant);
	return [at.getFullYear(), at.getMonth() + 1, at.getDate()].join("-");
}
