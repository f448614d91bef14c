/** The items that what is typed may mean, those whose text begins with it first. */
export function matching<Item extends { text: string; words?: string }>(items: readonly Item[], typed: string): Item[] {
	const sought = plain(typed);
	if (sought === "") return [...items];
	const first = items.filter((item) => plain(item.text).startsWith(sought));
	const rest = items.filter(
		(item) => !first.includes(item) && plain(`${item.text} ${item.words ?? ""}`).includes(sought),
	);
	return [...first, ...rest];
}

/** Wide and narrow letters, large and small ones are the same. */
function plain(text: string): string {
	return text.normalize("NFKC").toLowerCase().trim();
}
