// Asks the browser for a passkey: a new one in the profile, one that is there in the sign-in. Forms that this can serve stand hidden
// in the page; they are shown where the browser knows passkeys. Texts come from the page.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) =>
  buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

// From the JSON of the standard and back to it. Browsers do it themselves only since 2024 or 2025.
const options = ({ challenge, user, excludeCredentials, ...rest }) => ({
  ...rest,
  challenge: bytes(challenge),
  ...(user && { user: { ...user, id: bytes(user.id) } }),
  ...(excludeCredentials && { excludeCredentials: excludeCredentials.map((known) => ({ ...known, id: bytes(known.id) })) }),
});
const answer = ({ id, rawId, type, response }) =>
  JSON.stringify({
    id,
    rawId: text(rawId),
    type,
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: text(response.userHandle),
    },
  });

// Why nothing came of it. Browsers do not tell who said no, the person or the clock.
const reason = (error, waited, timeout) => {
  if (timeout === undefined) return 'offline';
  if (error.name === 'NotAllowedError') return waited < timeout ? 'cancelled' : 'late';
  if (error.name === 'AbortError') return 'cancelled';
  return error.name === 'InvalidStateError' ? 'known' : 'unable';
};

const ask = async (form) => {
  const told = form.querySelector('[data-told]');
  told.textContent = '';
  let timeout;
  let begun;
  try {
    const body = new URLSearchParams(new FormData(form));
    const asked = await fetch(form.dataset.ask, { method: 'POST', body, signal: AbortSignal.timeout(15000) });
    // What is wrong with the form is told by a page.
    if (!asked.headers.get('content-type')?.startsWith('application/json')) return form.submit();
    const publicKey = options(await asked.json());
    timeout = publicKey.timeout;
    begun = Date.now();
    const made = await navigator.credentials[form.dataset.passkey]({ publicKey });
    form.elements.risposta.value = answer(made);
    form.submit();
  } catch (error) {
    told.textContent = form.dataset[reason(error, Date.now() - begun, timeout)] ?? form.dataset.unable;
    form.removeAttribute('aria-busy');
  }
};

if ('PublicKeyCredential' in window) {
  for (const place of document.querySelectorAll('[data-with-passkeys]')) place.hidden = false;
  for (const place of document.querySelectorAll('[data-without-passkeys]')) place.hidden = true;
  for (const form of document.querySelectorAll('[data-passkey]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (form.hasAttribute('aria-busy')) return;
      form.setAttribute('aria-busy', 'true');
      ask(form);
    });
    addEventListener('pageshow', () => form.removeAttribute('aria-busy'));
  }
}
