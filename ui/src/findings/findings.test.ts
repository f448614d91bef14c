import { fireEvent, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";

import { render } from "../testing/render.ts";
import { REFUSED_LINE, WRONG_PASSWORD } from "../testing/samples.ts";
import FindingList from "./FindingList.svelte";
import { blamedLines, linesOf, stepOf } from "./proof.ts";

const { steps } = WRONG_PASSWORD;
const findings = WRONG_PASSWORD.findings.map((finding) => ({ ...finding, fix: "One.\nTwo.\nThree." }));

test("a finding says what, why, what to do and who, and leads to its proof", async () => {
	const onchoose = vi.fn();
	const quote = () => ({ place: "Line 17", text: "535 <b>no</b>" });
	await render(FindingList, { findings, chosen: null, quote, onchoose });
	const card = screen.getByTestId("finding");
	expect(card.dataset["check"]).toBe("password-refused");
	expect(card.textContent).toContain("You, in these settings");
	expect(screen.getAllByRole("list")[0]?.children).toHaveLength(3);
	// What came from outside is text.
	expect(card.querySelector("b")).toBeNull();

	await fireEvent.click(screen.getByRole("button", { name: /Line 17/ }));
	expect(onchoose).toHaveBeenCalledWith({ line: REFUSED_LINE });
});

test("a proof that is not on this page is left out", async () => {
	await render(FindingList, { findings, chosen: null, quote: () => null, onchoose: vi.fn() });
	expect(screen.queryByRole("button")).toBeNull();
});

test("a line leads to its step, a step to its lines, and both only in the main conversation", () => {
	const auth = steps.findIndex((step) => step.step === "auth");
	expect(stepOf({ line: REFUSED_LINE }, steps)).toBe(auth);
	expect(linesOf({ step: auth }, steps)).toEqual([REFUSED_LINE - 1, REFUSED_LINE + 1]);
	expect(linesOf({ line: REFUSED_LINE, session: 1 }, steps)).toBeNull();
	expect([...blamedLines(findings)]).toEqual([[REFUSED_LINE, "blocks"]]);
});
