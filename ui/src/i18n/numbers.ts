import type { Language } from "../api/generated/Language.ts";
import type { Micros } from "../api/generated/Micros.ts";

/** How long something took, as people read it: `812 µs` is `0.8 ms`, then `90 ms`, then `1.42 s`. */
export function span(micros: Micros, language: Language): string {
	const [value, unit, digits] =
		micros < 10_000
			? [micros / 1_000, "millisecond", 1]
			: micros < 1_000_000
				? [micros / 1_000, "millisecond", 0]
				: [micros / 1_000_000, "second", micros < 10_000_000 ? 2 : 1];
	return new Intl.NumberFormat(language, {
		style: "unit",
		unit: unit as string,
		unitDisplay: "short",
		maximumFractionDigits: digits as number,
	}).format(value as number);
}

/** A point in a run, in seconds with three digits, as in a log. */
export function point(micros: Micros): string {
	return (micros / 1_000_000).toFixed(3);
}

/** A moment of this computer's day. */
export function moment(instant: string, language: Language): string {
	return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
}

/** A day of this computer's calendar. */
export function day(instant: string, language: Language): string {
	return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(new Date(instant));
}

/** A date of the calendar, as `2026-11-20`, wherever this computer is. */
export function date(date: string, language: Language): string {
	return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(date));
}

/** Several things in a row, joined as the language does. */
export function row(things: string[], language: Language): string {
	return new Intl.ListFormat(language, { type: "conjunction" }).format(things);
}

/** A day with its name, as a heading. */
export function weekday(instant: string, language: Language): string {
	return new Intl.DateTimeFormat(language, { dateStyle: "full" }).format(new Date(instant));
}

/** The time of this computer's day. */
export function clock(instant: string, language: Language): string {
	return new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date(instant));
}

/** How much it is, as people read it: `812 byte`, `12 kB`. */
export function size(bytes: number, language: Language): string {
	const [value, unit] = bytes < 1_000 ? [bytes, "byte"] : [bytes / 1_000, "kilobyte"];
	const digits = value < 10 && unit === "kilobyte" ? 1 : 0;
	return new Intl.NumberFormat(language, {
		style: "unit",
		unit: unit as string,
		unitDisplay: "short",
		maximumFractionDigits: digits,
	}).format(value as number);
}
