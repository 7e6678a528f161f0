// The islands: the WebAssembly file, the script by which it reaches the browser, and what starts them. `build_islands` in
// `../../scripts/common.sh` makes the first two.

import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Adds them to `out`; nothing while they are not built. */
export async function addIslands(out, root) {
  const read = (file) => readFile(path.join(root, 'islands', file));
  let wasm;
  try {
    wasm = await read('frontend.wasm');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.warn('the islands are not built yet, pages do without: ./run builds them');
    return;
  }
  const names = { wasm: await out.add('frontend.wasm', wasm), glue: await out.add('frontend.js', await read('frontend.js')) };
  const start = await readFile(path.join(root, 'js/islands.js'), 'utf8');
  await out.add('islands.js', start.replace('frontend.js', names.glue).replace('frontend.wasm', names.wasm));
}
