/** The words of a foreign system stand as it shows them: those in Latin letters are English. */
export function languageOf(text: string): "en" | undefined {
	return /^[\x20-\x7e]*$/.test(text) ? "en" : undefined;
}
