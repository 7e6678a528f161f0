// Every public page and every state of a booking, in every language of the tests: valid, accessible, walked through by
// keyboard, within a narrow screen, and asking nobody else for anything.
import { axe } from "../support/accessible.ts";
import { htmlValid } from "../support/html.ts";
import { keyboardWalk } from "../support/keyboard.ts";
import { Scenery, screens } from "../support/pages.ts";
import { fits, Watch, wellFormed } from "../support/sound.ts";
import { test as base, expect } from "../support/test.ts";

const locales = ["it", "en", "ar-XB"];

const test = base.extend<object, { sceneries: Map<string, Scenery> }>({
  sceneries: [
    async ({ vicino }, use) => use(new Map(locales.map((locale) => [locale, new Scenery(vicino.url, locale)]))),
    { scope: "worker" },
  ],
});

for (const locale of locales) {
  for (const screen of screens) {
    const tag = locale === "it" && screen.wide ? "@wide" : [];
    test(`${screen.name} in ${locale}`, { tag }, async ({ page, sceneries, vicino, isMobile, javaScriptEnabled }) => {
      const watch = new Watch(page);
      const response = await screen.show(page, sceneries.get(locale)!);
      expect(response.status()).toBe(screen.status ?? 200);

      await wellFormed(page, locale);
      if (isMobile) await fits(page, [360, 320]);
      // The server sends the same bytes to a browser with a script.
      if (!javaScriptEnabled) await htmlValid(await response.text());
      // The script shows and hides the same things in both languages that run from left to right.
      if (!javaScriptEnabled || locale !== "en") {
        await keyboardWalk(page);
        await axe(page);
      }
      await watch.quiet(vicino.url);
    });
  }
}
