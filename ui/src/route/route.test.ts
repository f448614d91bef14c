import { screen } from "@testing-library/svelte";
import { expect, test } from "vitest";

import type { Stop } from "../api/generated/Stop.ts";
import { render } from "../testing/render.ts";
import { WRONG_PASSWORD } from "../testing/samples.ts";
import Route from "./Route.svelte";

test("reads aloud as a list of eight stations with their states", async () => {
	await render(Route, { stops: WRONG_PASSWORD.route });
	const stations = screen.getAllByRole("listitem").map((item) => item.textContent?.replace(/\s+/g, " ").trim());
	expect(stations).toEqual([
		"Settings: good",
		"Find: good",
		"Connect: good",
		"Secure: good",
		"Sign in: broken",
		"Send: not reached",
		"Trust: not reached",
		"Replies: not reached",
	]);
});

test("before a test each station asks its question", async () => {
	const stops: Stop[] = [{ station: "find", state: "waiting" }];
	await render(Route, { stops, asking: true }, { language: "ko" });
	expect(screen.getByRole("listitem").textContent).toContain("서버를 찾을 수 있습니까?");
});

test("the station under way says so to a screen reader", async () => {
	await render(Route, { stops: [{ station: "connect", state: "running" }] as Stop[] });
	expect(screen.getByRole("listitem").getAttribute("aria-current")).toBe("step");
});
