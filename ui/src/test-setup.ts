/** What jsdom leaves out: sizes, so that lists which draw only what is in sight draw something, and dialogs. */

import { configure } from "@testing-library/svelte";

// A machine that builds beside the tests is slow.
configure({ asyncUtilTimeout: 2_000 });

const VIEWPORT = { width: 800, height: 480 };
const ROW = { width: 800, height: 24 };

class MeasuringObserver implements ResizeObserver {
	readonly #hear: ResizeObserverCallback;

	constructor(hear: ResizeObserverCallback) {
		this.#hear = hear;
	}

	observe(target: Element): void {
		const size = target.matches("[data-testid=transcript], [data-testid=past-runs]") ? VIEWPORT : ROW;
		queueMicrotask(() => this.#hear([{ target, contentRect: size } as unknown as ResizeObserverEntry], this));
	}

	unobserve(): void {}
	disconnect(): void {}
}

globalThis.ResizeObserver = MeasuringObserver;
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
	get(this: HTMLElement) {
		return this.parentElement;
	},
});
HTMLDialogElement.prototype.showModal = function () {
	this.open = true;
};
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;
