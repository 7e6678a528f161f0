// What the removal of unused rules may look at, and what it must keep.

import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Files whose words count as "used": the views, the script that names classes of its own, and for development those in `VICINO_STYLE_CONTENT`. */
export function content() {
  const more = (process.env.VICINO_STYLE_CONTENT ?? '').split(',').filter(Boolean);
  const ours = ['../app/src/**/*.rs', '../crates/islands/src/**/*.rs', 'js/marks.js', 'js/listen.js'];
  return [...ours.map((glob) => path.join(here, glob)), ...more];
}

/** Files that only staff pages use: what appears in them alone is not kept in the sheets of the public. */
export function skipped(sheet) {
  if (sheet === 'staff') return [];
  return ['app/src/**/staff/**', 'app/src/**/staff.rs', 'crates/islands/**', 'style/js/marks.js'].map((glob) => path.join(here, '..', glob));
}

export const safelist = {
  // Elements of texts that are stored, not written in a view.
  standard: ['html', 'body', 'ul', 'ol', 'li', 'p', 'h2', 'h3', 'strong', 'a'],
  // The mark by which the evaluation of Italian public sites knows the design system.
  variables: ['--bootstrap-italia-version'],
};
