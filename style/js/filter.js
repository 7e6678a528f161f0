// Typing narrows a list down at once, also without a connection: by the beginnings of the words of its rows that are
// marked to be found. The form beside it does the same at the server.

const form = document.querySelector('[data-filter]');
const field = form.querySelector('[type=text]');
const root = form.parentElement;
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const narrow = () => {
  const typed = folded(field.value);
  const code = typed.replace(/\s/g, '');
  for (const row of root.querySelectorAll('[data-row]')) {
    const found = [...row.querySelectorAll('[data-found]')].some((part) => {
      const text = folded(part.textContent);
      return ` ${text}`.includes(` ${typed}`) || text.replace(/\s/g, '').startsWith(code);
    });
    row.hidden = typed !== '' && !found;
  }
  for (const group of root.querySelectorAll('[data-group]')) {
    group.hidden = !group.querySelector('[data-row]:not([hidden])');
  }
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  narrow();
});
field.addEventListener('input', narrow);
// The list is replaced when a mark was sent.
new MutationObserver(narrow).observe(root, { childList: true });
narrow();
