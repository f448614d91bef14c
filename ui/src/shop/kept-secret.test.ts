import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { FakeApi } from "../testing/fake-api.ts";
import { KeptSecret } from "./kept-secret.svelte.ts";

const WHOSE = { profile: "one", host: "smtp.shop.example", username: "shop" };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("who is being waited for is said only after a while", async () => {
	const { secret, answer } = asked();
	expect(secret.knowledge).toEqual({ stage: "asking", slow: false });
	vi.advanceTimersByTime(300);
	expect(secret.knowledge).toEqual({ stage: "asking", slow: true });
	answer({ state: { at: "keychain" } });
	await vi.advanceTimersByTimeAsync(0);
	expect(secret.knowledge).toEqual({ stage: "known", state: { at: "keychain" } });
	vi.advanceTimersByTime(1_000);
	expect(secret.knowledge.stage).toBe("known");
});

test("an answer for a shop that is no longer there is not heard", async () => {
	const { secret, answer } = asked();
	secret.reset();
	answer({ state: { at: "keychain" } });
	await vi.advanceTimersByTimeAsync(1_000);
	expect(secret.knowledge).toEqual({ stage: "unasked" });
});

test("a keychain that fails says how", async () => {
	const api = new FakeApi();
	api.forgetSecret = () => Promise.reject({ code: "keychain-silent", facts: {}, detail: null });
	const secret = new KeptSecret(api);
	await secret.forget(WHOSE);
	expect(secret.knowledge).toMatchObject({ stage: "failed", error: { code: "keychain-silent" } });
});

test("a password leaves nothing behind", async () => {
	const api = new FakeApi();
	const secret = new KeptSecret(api);
	expect(await secret.save(WHOSE, "hunter2", "keychain", "en")).toBe(true);
	expect(JSON.stringify([{ ...secret }, secret.knowledge, secret.notes])).not.toContain("hunter2");
});

function asked() {
	const api = new FakeApi();
	let answer: (answer: { state: { at: "keychain" } }) => void = () => undefined;
	api.secret = () => new Promise((resolve) => (answer = resolve));
	const secret = new KeptSecret(api);
	void secret.ask(WHOSE);
	return { secret, answer: (with_: { state: { at: "keychain" } }) => answer(with_) };
}
