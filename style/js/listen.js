// Reads the main part of a page aloud, block by block: what is in another language in a voice of its own, or not at all where there
// is none; phones digit by digit. What is not seen is not heard.

const speech = window.speechSynthesis;
const language = (tag) => tag.split(/[-_]/)[0];
const voiceOf = (tag) => speech.getVoices().find((voice) => language(voice.lang) === language(tag));

// Digits one by one, with what is not said between them left out.
const spelled = (text) => text.replace(/\d/g, '$& ');
const isPhone = (element, text) => element.closest('[href^="tel:"]') || /\d[\d\s]{7}/.test(text);

/** The blocks of the main part, each in one language. */
const blocks = () => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const found = [];
  let last;
  while (walker.nextNode()) {
    const { parentElement: element, data } = walker.currentNode;
    const seen = element.checkVisibility?.() ?? element.getClientRects().length > 0;
    if (!seen || element.closest('.honey, [aria-hidden="true"], script, option')) continue;
    const { lang } = element.closest('[lang]');
    let block = element;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    if (last?.block !== block || last.lang !== lang) found.push((last = { block, lang, text: '' }));
    last.text += isPhone(element, data) ? spelled(data) : data;
  }
  return found.map(({ lang, text }) => ({ lang, text: text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
};

// The word of the button and the other one change places.
const turn = (button) => {
  const label = button.querySelector('span');
  [label.textContent, button.dataset.other] = [button.dataset.other, label.textContent];
  return button.classList.toggle('speaking');
};

/** Begins to read, or stops. */
export const toggle = (button) => {
  speech.cancel();
  if (!turn(button)) return;
  const parts = blocks().flatMap(({ lang, text }) => {
    const voice = voiceOf(lang);
    return voice ? [Object.assign(new SpeechSynthesisUtterance(text), { lang, voice })] : [];
  });
  const over = () => button.classList.contains('speaking') && turn(button);
  if (parts.length === 0) return over();
  parts.at(-1).onend = over;
  parts.forEach((part) => speech.speak(part));
};

// A voice goes on when its page is left.
addEventListener('pagehide', () => speech.cancel());
