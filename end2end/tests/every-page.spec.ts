// Every public page and every state of a booking, in every language of the tests: valid, accessible, walked through by
// keyboard, within a narrow screen, and asking nobody else for anything.
import { axe } from "../support/accessible.ts";
import { htmlValid } from "../support/html.ts";
import { keyboardWalk } from "../support/keyboard.ts";
import { Scenery, screens } from "../support/pages.ts";
import { fits, Watch, wellFormed } from "../support/sound.ts";
import { test as base, expect } from "../support/test.ts";

const test = base.extend<object, { sceneries: Map<string, Scenery> }>({
  sceneries: [
    async ({ vicino }, use) => {
      const made = ["it", "en", "ar-XB"].map((locale) => [locale, new Scenery(vicino.url, locale)] as const);
      await use(new Map(made));
    },
    { scope: "worker" },
  ],
});

for (const locale of ["it", "en", "ar-XB"]) {
  for (const screen of screens) {
    test(`${screen.name} in ${locale}`, { tag: locale === "it" ? "@wide" : [] }, async ({ page, sceneries, vicino, isMobile }) => {
      const watch = new Watch(page);
      const response = await screen.show(page, sceneries.get(locale)!);
      expect(response.status()).toBe(screen.status ?? 200);

      await wellFormed(page, locale);
      await htmlValid(await response.text());
      if (isMobile) await fits(page, [360, 320]);
      await keyboardWalk(page);
      await axe(page);
      await watch.quiet(vicino.url);
    });
  }
}
