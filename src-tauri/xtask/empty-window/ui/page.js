const { invoke } = window.__TAURI_INTERNALS__;

document.querySelector("button").addEventListener("click", () => {});
await invoke("answer");
requestAnimationFrame(() => invoke("mark", { name: "interactive", at: Date.now() }));
