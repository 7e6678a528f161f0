// Every public page and every state of a booking: marked, valid, accessible, walked through by keyboard, within a narrow screen and with
// large letters, and asking nobody else for anything. In full in four languages, of which one runs from the right and one has no
// alphabet, and in the pseudo-language, which shows what no language could change; in two with tall and long lines, whether there is
// room.
import { axe } from "../support/accessible.ts";
import { changes } from "../support/changes.ts";
import { htmlValid, keep } from "../support/html.ts";
import { keyboardWalk } from "../support/keyboard.ts";
import { marked } from "../support/marks.ts";
import { seenInForcedColours, still } from "../support/modes.ts";
import { screens } from "../support/pages.ts";
import { growsWithText, reflows, targets } from "../support/room.ts";
import { codeSniffer } from "../support/sniffer.ts";
import { wellFormed } from "../support/sound.ts";
import { unlessUnchanged } from "../support/unchanged.ts";
import { expect, test } from "../support/window.ts";

test.use({ offered: "it,en,ar,zh-Hans,si,ur" });

/** What the script changes about every page, by language. */
const everywhere = new Map<string, Promise<Set<string>>>();

for (const locale of ["it", "en", "ar", "zh-Hans", "ar-XB"]) {
  for (const screen of screens) {
    // A script has no language and a wide screen no direction: they are tried in fewer.
    const tag = [...(locale === "it" && screen.wide ? ["@wide"] : []), ...(locale === "zh-Hans" ? ["@once"] : [])];
    test(`${screen.name} in ${locale}`, { tag }, async ({ looker: { page, watch }, scenery, vicino, isMobile, javaScriptEnabled }) => {
      const onEveryPage = async () => {
        const known = everywhere.get(locale) ?? page.goto(`/${locale}/niente`).then(async (answer) => new Set(await changes(page, (await answer?.text()) ?? "")));
        everywhere.set(locale, known);
        return screen.name === "not-found" ? new Set<string>() : known;
      };
      const known = javaScriptEnabled ? await onEveryPage() : new Set<string>();
      watch.forget();

      const response = await screen.show(page, scenery(locale));
      expect(response.status()).toBe(screen.status ?? 200);
      const sent = await response.text();
      const look = async () => {
        await wellFormed(page, locale);
        if (locale === "it" && !javaScriptEnabled) await marked(page, screen.name);
        // The server sends the same bytes to a browser with a script.
        if (!javaScriptEnabled) await htmlValid(sent);

        // With a script a page is the same as without, but for what the script has changed: where that is nothing of its own, it was
        // looked at already.
        if (javaScriptEnabled && isMobile && (await changes(page, sent)).every((change) => known.has(change))) return;
        await keyboardWalk(page);
        await axe(page);
        await codeSniffer(page);
        await targets(page);
        await growsWithText(page);
        if (isMobile) await reflows(page);
      };
      await unlessUnchanged("in full", page, look, sent);
      if (!javaScriptEnabled) await keep(`${locale}/${screen.name}`, sent);
      await watch.quiet(vicino.url);
    });
  }
}

// What a device is asked for changes nothing about words: each is tried in one of these.
const asked = { si: { said: "nothing moves", check: still }, ur: { said: "it is seen in other colours", check: seenInForcedColours } };

for (const screen of screens) {
  for (const [locale, { said, check }] of Object.entries(asked)) {
    test(`${screen.name} has room in ${locale}, and ${said}`, { tag: "@once" }, async ({ looker: { page }, scenery }) => {
      const response = await screen.show(page, scenery(locale));
      const look = async () => {
        await wellFormed(page, locale);
        await check(page);
        await growsWithText(page);
        await reflows(page);
      };
      await unlessUnchanged(said, page, look, await response.text());
    });
  }
}
