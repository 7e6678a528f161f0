// Titillium Web (SIL Open Font License): two weights, Latin. Other scripts use the telephone's own font.

import path from 'node:path';

const WEIGHTS = [400, 600];
// The range of the "latin" subset as @fontsource cuts it.
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** `[logical name, path]` of each font file. */
export function fontFiles(root) {
  const folder = path.join(root, 'node_modules/@fontsource/titillium-web/files');
  return WEIGHTS.map((weight) => [
    `titillium-${weight}.woff2`,
    path.join(folder, `titillium-web-latin-${weight}-normal.woff2`),
  ]);
}

/** The sheet, linked at the end of <body>. `optional`: a text that was drawn is not drawn again. */
export function fontSheet(hashed) {
  return WEIGHTS.map(
    (weight) =>
      `@font-face{font-family:"Titillium Web";font-style:normal;font-weight:${weight};font-display:optional;` +
      `src:url(${hashed[`titillium-${weight}.woff2`]}) format("woff2");unicode-range:${LATIN}}`,
  ).join('');
}
