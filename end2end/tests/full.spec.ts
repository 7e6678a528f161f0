// A desk without a free time: every page that speaks of it says what to do instead.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Forms } from "../support/form.ts";
import { sound } from "../support/sound.ts";
import { test as base, expect, settingsFor } from "../support/test.ts";
import { runVicino, Vicino } from "../support/vicino.ts";

const test = base.extend<object, { full: Vicino }>({
  /** A server on which somebody has every time of Quarto Oggiaro. */
  full: [
    async ({ mailbox }, use) => {
      const directory = await mkdtemp(join(tmpdir(), "vicino-full-"));
      try {
        const settings = await settingsFor(directory, mailbox);
        await runVicino(["migrate"], settings, directory);
        await runVicino(["demo"], settings, directory);
        const vicino = await Vicino.start(settings, directory);
        const forms = () => new Forms(vicino.url);
        for (const time of await forms().freeTimes("quarto-oggiaro")) await forms().hold("quarto-oggiaro", time);
        await use(vicino);
        await vicino.stop();
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

for (const locale of ["it", "ar-XB"]) {
  for (const path of ["/prenota/quarto-oggiaro", "/sportelli/quarto-oggiaro", "/municipi/municipio-8"]) {
    test(`${path} in ${locale} when nothing is free`, { tag: "@once" }, async ({ page, full }) => {
      const response = await page.goto(`${full.url}/${locale}${path}`);
      expect(response?.status()).toBe(200);
      await sound(page, await response!.text(), locale);
      const main = page.getByRole("main");
      await expect(main.locator('a[href="tel:+393516818198"]').first()).toBeVisible();
      await expect(main.locator('a[href*="/richiamami?"]').first()).toBeVisible();
      await expect(main.locator(`form[action="/${locale}/prenota/quarto-oggiaro"]`), "nothing to choose").toHaveCount(0);
    });
  }
}

test("the page of times offers the neighbours' next ones", { tag: "@once" }, async ({ page, full }) => {
  await page.goto(`${full.url}/it/prenota/quarto-oggiaro`);
  await expect(page.getByText("Nessun posto libero nei prossimi 60 giorni. Ti richiamiamo noi.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: /Sportello Villapizzone/ }).click();
  await expect(page).toHaveURL(/\/it\/prenota\/villapizzone\?quando=/);
  await expect(page.locator('main input[name="quando"]:checked'), "the time offered is chosen already").toHaveCount(1);
});
