/** The name that people know a certificate's subject or issuer by: its CN, else its O, else all of it. */
export function commonName(distinguished: string): string {
	for (const kind of ["CN", "O"]) {
		const found = new RegExp(`(?:^|, ?)${kind}=([^,]+)`).exec(distinguished)?.[1];
		if (found) return found.trim();
	}
	return distinguished;
}
