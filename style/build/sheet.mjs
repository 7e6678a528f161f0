// One sheet: Sass → (mirrored) → without unused rules → minified.

import path from 'node:path';
import targets from './browsers.mjs';
import { Features, transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import rtlcss from 'rtlcss';
import * as sass from 'sass';
import { content, safelist, skipped } from '../safelist.mjs';

/** Deprecations that Bootstrap Italia 2 itself causes; ours are shown. */
const OF_THE_LIBRARY = ['import', 'global-builtin', 'color-functions', 'if-function', 'abs-percent'];

/** Compiles `file` for one direction of writing, `'ltr'` or `'rtl'`; answers the minified bytes. */
export async function sheet(file, direction) {
  const compiled = sass.compile(file, { quietDeps: true, silenceDeprecations: OF_THE_LIBRARY });
  const css = direction === 'rtl' ? rtlcss.process(compiled.css) : compiled.css;
  const [purged] = await new PurgeCSS().purge({
    content: content(),
    skippedContentGlobs: skipped(path.basename(file, '.scss')),
    css: [{ raw: css }],
    safelist,
    variables: true,
    dynamicAttributes: ['dir', 'lang', 'open', 'hidden', 'type', 'aria-current', 'data-theme', 'data-scheme'],
  });
  return transform({
    filename: file,
    code: Buffer.from(purged.css),
    minify: true,
    targets,
    // Kept as written: turning them into `left` and `right` by language would double the sheet.
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LangSelectorList | Features.LightDark,
  }).code;
}
