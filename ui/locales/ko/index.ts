/** The words of this folder, all at once. */
export default import.meta.glob<string>("./*.ftl", { eager: true, query: "?raw", import: "default" });
