// Builds `dist/`: sheets, script, font and the files of `../public`, each under a name that carries the hash
// of its bytes, with compressed siblings, and `manifest.json` that tells the server what is there.
//
// The sheets keep only the rules whose names appear in the pages (`../app/src/**/*.rs`), those of public pages only what
// appears outside folders called `staff`. While trying out markup that is not there yet, name more files:
// `VICINO_STYLE_CONTENT='/some/where/*.html' npm run build`.

import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontSheet, fontFiles } from './build/fonts.mjs';
import { addIslands } from './build/islands.mjs';
import { Output } from './build/output.mjs';
import { sheet } from './build/sheet.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, 'dist');
const publicDir = path.join(here, '../public');

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const out = new Output(dist);

for (const name of ['landing', 'vicino', 'staff', 'embed']) {
  for (const direction of ['ltr', 'rtl']) {
    const suffix = direction === 'rtl' ? '.rtl.css' : '.css';
    await out.add(`${name}${suffix}`, await sheet(path.join(here, 'scss', `${name}.scss`), direction));
  }
}

const fonts = {};
for (const [name, file] of fontFiles(here)) {
  fonts[name] = await out.add(name, await readFile(file));
}
await out.add('fonts.css', fontSheet(fonts));
for (const name of ['vicino.js', 'listen.js', 'marks.js', 'filter.js', 'passkey.js']) {
  await out.add(name, await readFile(path.join(here, 'js', name)));
}
await addIslands(out, here);

for (const name of (await readdir(publicDir)).sort()) {
  if (!name.startsWith('.')) await out.add(name, await readFile(path.join(publicDir, name)));
}

await out.writeManifest();
out.print();
