// One window for all the pages that a worker looks at: opening one takes longer than most pages.
import type { Page } from "@playwright/test";
import { asker } from "./address.ts";
import { Scenery } from "./pages.ts";
import { Watch } from "./sound.ts";
import { test as base } from "./test.ts";

export { expect, locales } from "./test.ts";

/** Whoever looks at pages: it comes to each as if it had never seen another. */
interface Looker {
  page: Page;
  watch: Watch;
}

interface Window extends Looker {
  sceneries: Map<string, Scenery>;
}

export const test = base.extend<{ looker: Looker; scenery: (locale: string) => Scenery }, { window: Window }>({
  window: [
    async ({ browser, vicino }, use, { project }) => {
      const { viewport, hasTouch, isMobile, javaScriptEnabled, locale, timezoneId } = project.use;
      const like = { viewport, hasTouch, isMobile, javaScriptEnabled, locale, timezoneId };
      const context = await browser.newContext({ ...like, baseURL: vicino.url });
      const page = await context.newPage();
      await use({ page, watch: new Watch(page), sceneries: new Map() });
      await context.close();
    },
    { scope: "worker" },
  ],

  looker: async ({ window: { page, watch } }, use, testInfo) => {
    // The page before must not be what asks from this address, or complains.
    await page.goto("about:blank");
    await page.context().clearCookies();
    await page.setExtraHTTPHeaders(asker(`${testInfo.testId} ${testInfo.retry}`));
    watch.forget();
    await use({ page, watch });
  },

  scenery: async ({ window: { sceneries }, vicino }, use) =>
    use((locale) => {
      const scenery = sceneries.get(locale) ?? new Scenery(vicino.url, locale);
      sceneries.set(locale, scenery);
      return scenery;
    }),
});
