// Marks of arrivals, at a desk or at the door of an event, are sent without leaving the page. While there is no connection
// they are kept, also over a closed page, and sent when it is back, in the order in which they were made. What is sent is a
// state, with the state that was seen or the time at which it was made, so that a mark sent twice is made once and a late
// one undoes nobody's. Texts come from the page.

const root = document.querySelector('[data-marks]');
const { marks: account, clock, one, many, again, pending: unsent } = root.dataset;
const told = root.querySelector('[data-unsent]');
const list = () => root.querySelector('[data-list]');
const token = () => list().querySelector('[name=modulo]')?.value ?? lastToken;
let lastToken = list().querySelector('[name=modulo]')?.value ?? '';

// The server's clock, for that of a phone may be wrong: it was read between the request for this page and its answer.
const { requestStart, responseStart } = performance.getEntriesByType('navigation')[0];
const ahead = performance.timeOrigin + (requestStart + responseStart) / 2 - Number(clock);
const now = () => Math.floor((Date.now() - ahead) / 1000);

// Of this account only: another one at the same computer neither sees nor sends them. Nothing of a family is in it.
const place = `vicino-marks-${account}`;
let kept = [];
try {
  kept = JSON.parse(localStorage.getItem(place) ?? '[]');
} catch {}
const keep = () => {
  try {
    if (kept.length > 0) localStorage.setItem(place, JSON.stringify(kept));
    else localStorage.removeItem(place);
  } catch {}
};

// What is not sent yet is told in words, above and at its row.
const tell = (signIn = false) => {
  for (const row of root.querySelectorAll('[data-row]')) {
    const waits = kept.findLast((mark) => mark.row === row.id);
    row.classList.toggle('day-waits', Boolean(waits));
    let note = row.querySelector('[data-waits]');
    if (!waits) {
      note?.remove();
      continue;
    }
    if (!note) {
      note = document.createElement('p');
      note.dataset.waits = '';
      row.querySelector('form')?.before(note);
    }
    note.textContent = `${waits.words}: ${unsent}`;
  }
  if (signIn) told.textContent = again;
  else if (kept.length === 1) told.textContent = one;
  else if (kept.length > 1) told.textContent = many.replace('(n)', kept.length);
  else told.textContent = '';
};

// The list as the server has it now. A mark that was kept on another page is answered with that page's list.
const take = (html, row) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const fresh = page.querySelector('[data-list]');
  if (!fresh) return tell();
  lastToken = fresh.querySelector('[name=modulo]')?.value ?? lastToken;
  if (fresh.dataset.list !== list().dataset.list) return tell();
  const held = row && document.getElementById(row)?.contains(document.activeElement);
  list().replaceWith(document.adoptNode(fresh));
  if (held) document.getElementById(row)?.querySelector('button, a')?.focus({ preventScroll: true });
  const warning = page.querySelector('[data-marks] > .alert')?.textContent.trim();
  tell();
  if (warning) told.textContent = warning;
};

let busy = false;
let timer;
const later = () => {
  clearTimeout(timer);
  timer = setTimeout(send, 5000);
};

const send = async () => {
  clearTimeout(timer);
  if (busy) return;
  busy = true;
  try {
    while (kept.length > 0) {
      const [mark] = kept;
      const body = new URLSearchParams([['modulo', token()], ...mark.fields]);
      const answer = await fetch(mark.action, { method: 'POST', body, signal: AbortSignal.timeout(15000) });
      if (answer.status === 401) {
        tell(true);
        return later();
      }
      if (answer.status === 429 || answer.status >= 500) return later();
      const html = await answer.text();
      // The form was too old: the answer has a new one.
      if (answer.status === 422 && !mark.renewed) {
        mark.renewed = true;
        take(html);
        continue;
      }
      kept.shift();
      keep();
      take(html, mark.row);
    }
  } catch {
    // No connection.
    later();
  } finally {
    busy = false;
  }
};

root.addEventListener('submit', (event) => {
  const form = event.target.closest('[data-mark]');
  const button = event.submitter;
  if (!form || !button) return;
  event.preventDefault();
  const row = form.closest('[data-row]').id;
  const before = kept.findLast((mark) => mark.row === row);
  const state = button.value;
  if (before?.state === state) return;
  // Of two marks in one second the later one must be known.
  const made = Math.max(now(), (before?.made ?? 0) + 1);
  const value = (field) => {
    if ('seen' in field.dataset) return before?.state ?? field.value;
    return 'made' in field.dataset ? made : field.value;
  };
  const hidden = [...form.querySelectorAll('[type=hidden]')].filter((field) => field.name !== 'modulo');
  kept.push({
    row,
    action: form.getAttribute('action'),
    fields: [...hidden.map((field) => [field.name, value(field)]), [button.name, state]],
    state,
    made,
    words: button.firstElementChild?.nextElementSibling?.firstChild?.textContent.trim() ?? '',
  });
  keep();
  tell();
  send();
});

addEventListener('online', send);

// A phone that is taken up again shows what others have marked meanwhile.
let shown = Date.now();
document.addEventListener('visibilitychange', async () => {
  if (document.hidden || Date.now() - shown < 30000) return;
  shown = Date.now();
  await send();
  if (kept.length > 0) return;
  try {
    const answer = await fetch(list().dataset.list, { signal: AbortSignal.timeout(15000) });
    if (answer.ok && !answer.redirected) take(await answer.text());
  } catch {}
});

tell();
send();
