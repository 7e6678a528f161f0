// Starts the islands of a page that has some. The build writes the names of the files in.

import init, * as frontend from './frontend.js';

await init({ module_or_path: new URL('./frontend.wasm', import.meta.url) });
frontend.hydrate();
for (const island of document.querySelectorAll('leptos-island')) {
  frontend[island.dataset.component](island);
}
