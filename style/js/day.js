// Marks of arrivals are sent without leaving the page. While there is no connection they are kept, also over a closed
// page, and sent when it is back, in the order in which they were made. What is sent is a state and the state that was
// seen, so that a mark sent twice is made once and a late one undoes nobody's. Texts come from the page.

const day = document.getElementById('giornata');
const { day: account, one, many, again, pending: unsent } = day.dataset;
const told = day.querySelector('[data-unsent]');
const list = () => day.querySelector('[data-list]');
const token = () => list().querySelector('[name=modulo]')?.value ?? lastToken;
let lastToken = list().querySelector('[name=modulo]')?.value ?? '';

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
  for (const row of day.querySelectorAll('[data-row]')) {
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

// The list as the server has it now.
const take = (html, row) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const fresh = page.querySelector('[data-list]');
  if (!fresh) return;
  const held = row && document.getElementById(row)?.contains(document.activeElement);
  lastToken = fresh.querySelector('[name=modulo]')?.value ?? lastToken;
  list().replaceWith(document.adoptNode(fresh));
  if (held) document.getElementById(row)?.querySelector('button, a')?.focus({ preventScroll: true });
  const warning = page.querySelector('#giornata > .alert')?.textContent.trim();
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
      const body = new URLSearchParams({
        modulo: token(),
        visto: mark.seen,
        stato: mark.state,
        sportello: mark.desk,
      });
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

day.addEventListener('submit', (event) => {
  const form = event.target.closest('[data-mark]');
  const button = event.submitter;
  if (!form || !button) return;
  event.preventDefault();
  const row = form.closest('[data-row]').id;
  const before = kept.findLast((mark) => mark.row === row);
  const state = button.value;
  if (before?.state === state) return;
  kept.push({
    row,
    action: form.getAttribute('action'),
    seen: before?.state ?? form.querySelector('[name=visto]').value,
    state,
    desk: form.querySelector('[name=sportello]').value,
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
    const answer = await fetch(location.pathname + location.search, { signal: AbortSignal.timeout(15000) });
    if (answer.ok && !answer.redirected) take(await answer.text());
  } catch {}
});

tell();
send();
