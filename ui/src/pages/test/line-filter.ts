import type { Line } from "../../api/generated/Line.ts";
import type { Severity } from "../../api/generated/Severity.ts";

/** Which lines of a conversation are in sight. */
export const FILTERS = ["all", "client", "server", "problems"] as const;
export type Filter = (typeof FILTERS)[number];

/** The places of the lines that are in sight, in order. */
export function inSight(
	lines: readonly Line[],
	filter: Filter,
	problems: ReadonlyMap<number, Severity>,
): readonly number[] {
	const places: number[] = [];
	lines.forEach((line, place) => {
		if (filter === "all" || line.who === filter || (filter === "problems" && problems.has(place))) places.push(place);
	});
	return places;
}
