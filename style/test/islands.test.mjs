// What a staff page with an island loads besides its own text, in bytes of Brotli on the wire.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const BUDGET = 138_000;
const FILES = ['frontend.wasm', 'frontend.js', 'islands.js'];

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8'));

test(`the islands weigh at most ${BUDGET} bytes`, (t) => {
  const sizes = FILES.map((name) => {
    assert.ok(manifest[name], `${name} is not there: ./run builds it`);
    return manifest[name].br;
  });
  const sum = sizes.reduce((a, b) => a + b);
  t.diagnostic(`${FILES.map((name, i) => `${name} ${sizes[i]}`).join(', ')}: ${sum} bytes of ${BUDGET}`);
  assert.ok(sum <= BUDGET, `${sum} bytes`);
});

test('what starts the islands names the files as they are served', () => {
  const start = readFileSync(new URL(manifest['islands.js'].file, dist), 'utf8');
  for (const name of ['frontend.wasm', 'frontend.js']) {
    assert.ok(start.includes(`'./${manifest[name].file}'`), name);
    assert.ok(existsSync(new URL(manifest[name].file, dist)));
  }
});
