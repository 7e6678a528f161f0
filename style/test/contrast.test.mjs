// Each pair of text and ground that the sheets use reaches WCAG 2.2 AA, in every theme, light and dark.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as sass from 'sass';

const { css } = sass.compile(fileURLToPath(new URL('../scss/_tokens.scss', import.meta.url)));
const [light, dark] = css.split('@media (prefers-color-scheme: dark)');

/** `theme → { token → #rrggbb }` of one half of the file; `''` is the default theme. */
function tokens(half) {
  const found = {};
  for (const [, theme = '', body] of half.matchAll(/:root(?:\[data-theme=(\w+)\])? \{([^}]*)\}/g)) {
    found[theme] = Object.fromEntries([...body.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, k, v]) => [k, v]));
  }
  return found;
}

function luminance(colour) {
  const hex = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

const GROUNDS = ['paper', 'card'];
/** `[text, grounds, least contrast]`: 4.5 for text, 3 for the edge of a control (WCAG 1.4.3, 1.4.11). */
const PAIRS = [
  ['ink', [...GROUNDS, 'brand-soft', 'sun-soft', 'warn-soft', 'bad-soft', 'ok-soft'], 4.5],
  ['ink-2', [...GROUNDS, 'brand-soft'], 4.5],
  ['brand', [...GROUNDS, 'brand-soft', 'sun-soft'], 4.5],
  ['brand-2', [...GROUNDS, 'brand-soft'], 4.5],
  ['on-brand', ['brand', 'brand-2'], 4.5],
  ['on-bar', ['bar'], 4.5],
  ['ok', [...GROUNDS, 'ok-soft'], 4.5],
  ['warn', [...GROUNDS, 'warn-soft'], 4.5],
  ['bad', [...GROUNDS, 'bad-soft'], 4.5],
  ['sun', ['sun-soft'], 4.5],
  ['card', ['ok'], 3],
  ['line-2', GROUNDS, 3],
  ['focus', [...GROUNDS, 'brand-soft', 'sun-soft'], 3],
];

const base = { light: tokens(light)[''], dark: { ...tokens(light)[''], ...tokens(dark)[''] } };
for (const [mode, half] of Object.entries({ light, dark })) {
  for (const [theme, own] of Object.entries(tokens(half))) {
    test(`the ${theme || 'default'} theme is readable in ${mode} mode`, () => {
      const all = { ...base[mode], ...own };
      for (const [text, grounds, least] of PAIRS) {
        for (const ground of grounds) {
          const ratio = contrast(all[text], all[ground]);
          assert.ok(ratio >= least, `--${text} on --${ground}: ${ratio.toFixed(2)}, at least ${least} is needed`);
        }
      }
    });
  }
}

test('every theme has a light and a dark form', () => {
  assert.deepEqual(Object.keys(tokens(light)).sort(), Object.keys(tokens(dark)).sort());
});
