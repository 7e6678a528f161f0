// Small comforts over pages that are complete without them. Texts come from the page: this file has no language.

const all = (selector, act) => document.querySelectorAll(selector).forEach(act);

// "Esci in fretta": leaves this page out of the history of the tab.
all('a[data-exit]', (link) =>
  link.addEventListener('click', (event) => {
    event.preventDefault();
    document.documentElement.hidden = true;
    location.replace(link.href);
  }),
);

// Buttons that only a script can serve stand hidden in the page; they are shown where they work.
const offer = (selector, works, act) =>
  all(selector, (place) => {
    if (!works) return;
    place.hidden = false;
    const button = place.matches('button') ? place : place.querySelector('button');
    button?.addEventListener('click', () => act(place, button));
  });

offer('[data-print]', 'print' in window, () => window.print());

// Shares words, never the secret address of the page: `data-share` is the text.
offer('[data-share]', 'share' in navigator, (place) => {
  navigator.share({ title: document.title, text: place.dataset.share }).catch(() => {});
});

// `data-copy` is what is copied, `data-done` the word that says so.
offer('[data-copy]', navigator.clipboard, (place, button) => {
  const label = button.querySelector('span') ?? button;
  navigator.clipboard.writeText(place.dataset.copy).then(
    () => {
      label.textContent = place.dataset.done ?? label.textContent;
    },
    () => {},
  );
});

// Reading aloud, where there is a voice for the page. `data-listen` is the script that does it, fetched when it is asked for.
const speech = window.speechSynthesis;
const ready = () => {
  const language = (tag) => tag.split(/[-_]/)[0];
  const here = language(document.documentElement.lang);
  if (!speech.getVoices().some((voice) => language(voice.lang) === here)) return;
  speech.onvoiceschanged = null;
  offer('[data-listen]', true, async (button) => {
    // Some browsers speak only if they began to when they were asked.
    speech.speak(new SpeechSynthesisUtterance(''));
    (await import(button.dataset.listen)).toggle(button);
  });
};
if (speech) {
  speech.onvoiceschanged = ready;
  ready();
}

// The time that a held slot has left. `data-hold` counts seconds from when the page was made, because the clock
// of a telephone may be wrong; the page says the hour in words besides.
all('[data-hold]', (banner) => {
  const end = Date.now() + Number(banner.dataset.hold) * 1000;
  const left = banner.querySelector('[data-left]');
  const over = banner.querySelector('[data-over]');
  const tick = () => {
    const seconds = Math.max(0, Math.round((end - Date.now()) / 1000));
    if (left) left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (seconds > 0) return;
    clearInterval(timer);
    if (over) over.hidden = false;
  };
  const timer = setInterval(tick, 1000);
  tick();
});

// One more, one fewer: beside a field for a number, which an empty one counts as none.
all('[data-stepper]', (place) => {
  const field = place.querySelector('input');
  place.querySelectorAll('[data-by]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const n = Math.max(0, (Number.parseInt(field.value, 10) || 0) + Number(button.dataset.by));
      field.value = n > 0 ? n : '';
    });
  });
});

// A second tap on "send" does nothing. The server makes sure of it too (the form's key).
all('form[data-once]', (form) => {
  let sent = false;
  form.addEventListener('submit', (event) => {
    if (sent) return event.preventDefault();
    sent = true;
    form.setAttribute('aria-busy', 'true');
    setTimeout(release, 8000);
  });
  const release = () => {
    sent = false;
    form.removeAttribute('aria-busy');
  };
  addEventListener('pageshow', release);
});

// What went wrong is read first.
document.getElementById('errori')?.focus();
