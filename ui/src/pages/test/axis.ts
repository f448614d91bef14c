/** Marks on a time axis from 0 to `most` microseconds: about five, at round numbers. */
export function ticks(most: number): number[] {
	if (most <= 0) return [0];
	const rough = most / 4;
	const scale = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 2.5, 5, 10].map((factor) => factor * scale).find((candidate) => candidate >= rough) ?? rough;
	return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
