// What the removal of unused rules may look at, and what it must keep.

import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Files whose words count as "used": the views, and for development those in `VICINO_STYLE_CONTENT`. */
export function content() {
  const more = (process.env.VICINO_STYLE_CONTENT ?? '').split(',').filter(Boolean);
  return [path.join(here, '../app/src/**/*.rs'), ...more];
}

/** Files that only staff pages use: what appears in them alone is not kept in the sheets of the public. */
export function skipped(sheet) {
  return sheet === 'staff' ? [] : ['**/staff/**', '**/staff.rs'];
}

export const safelist = {
  // Elements of texts that are stored, not written in a view.
  standard: ['html', 'body', 'ul', 'ol', 'li', 'p', 'h2', 'h3', 'strong', 'a'],
  // The mark by which the evaluation of Italian public sites knows the design system.
  variables: ['--bootstrap-italia-version'],
};
