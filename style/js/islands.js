// Starts the islands of a page that has some. The build writes the names of the files in.

// Asked for at once, and by a script alone: a browser without one would load it for nothing.
const wasm = fetch(new URL('./frontend.wasm', import.meta.url));
const frontend = await import('./frontend.js');
await frontend.default({ module_or_path: wasm });
frontend.hydrate();
for (const island of document.querySelectorAll('leptos-island')) {
  frontend[island.dataset.component](island);
}
