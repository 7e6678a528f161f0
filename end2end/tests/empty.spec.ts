// An installation begins empty, then knows its municipalities, then its desks: at each stage it is of use.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { axe } from "../support/accessible.ts";
import { htmlValid } from "../support/html.ts";
import { fits, wellFormed } from "../support/sound.ts";
import { test as base, expect, settingsFor } from "../support/test.ts";
import { runVicino, Vicino } from "../support/vicino.ts";

const comuni = resolve(import.meta.dirname, "../../demo/cremona-comuni.csv");

interface Stages {
  /** A server on a database that has only its tables. */
  bare: Vicino;
  /** The same with the 113 comuni of a province. */
  imported: Vicino;
}

async function server(prepare: string[][], mailbox: Parameters<typeof settingsFor>[1], use: (vicino: Vicino) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "vicino-empty-"));
  try {
    const settings = await settingsFor(directory, mailbox);
    for (const args of prepare) await runVicino(args, settings, directory);
    const vicino = await Vicino.start(settings, directory);
    await use(vicino);
    await vicino.stop();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const test = base.extend<object, Stages>({
  bare: [async ({ mailbox }, use) => server([["migrate"]], mailbox, use), { scope: "worker", timeout: 60_000 }],
  imported: [
    async ({ mailbox }, use) => server([["import", comuni, "--network-name", "Wel(l)FARE legami", "--apply"]], mailbox, use),
    { scope: "worker", timeout: 60_000 },
  ],
});

const paths = ["/", "/municipi", "/sportelli", "/cerca?q=Crema", "/prenota", "/appuntamento", "/richiamami", "/progetto", "/privacy", "/accessibilita", "/note-legali", "/domande-frequenti"];

test.describe("without any content", { tag: "@once" }, () => {
  for (const path of paths) {
    test(`${path} says what there is to say`, async ({ page, bare }) => {
      const response = await page.goto(`${bare.url}/it${path}`);
      expect(response?.status()).toBe(200);
      await wellFormed(page, "it");
      await htmlValid((await response?.text()) ?? "");
      await fits(page, [360]);
      await axe(page);
      // Nobody leaves without a person to call: with no desk to telephone, one leaves a number.
      await expect(page.locator('a[href^="/it/richiamami"], form[action^="/it/richiamami"]').first()).toBeAttached();
    });
  }

  test("an unknown page leads home", async ({ page, bare }) => {
    expect((await page.goto(`${bare.url}/it/sportelli/niente`))?.status()).toBe(404);
    await expect(page.getByRole("main").getByRole("link", { name: "Vai alla pagina iniziale" })).toBeVisible();
  });
});

test.describe("with 113 comuni and no desk", { tag: "@once" }, () => {
  for (const path of [...paths, "/municipi/crema"]) {
    test(`${path} is of use`, async ({ page, imported }) => {
      const response = await page.goto(`${imported.url}/it${path}`);
      expect(response?.status()).toBe(200);
      await wellFormed(page, "it");
      await htmlValid((await response?.text()) ?? "");
      await fits(page, [360]);
      await axe(page);
    });
  }

  test("the home names the network and its comuni", async ({ page, imported }) => {
    await page.goto(`${imported.url}/it/`);
    await expect(page).toHaveTitle(/Wel\(l\)FARE legami/);
    await page.goto(`${imported.url}/it/municipi`);
    await expect(page.locator('main a[href^="/it/municipi/"]')).toHaveCount(113);
  });

  test("a search finds a comune by its name, or by the beginning of it", async ({ page, imported }) => {
    await page.goto(`${imported.url}/it/`);
    await page.getByLabel("Dove abiti?").fill("CREMA");
    await page.getByRole("button", { name: "Cerca" }).click();
    await expect(page, "a whole name leads there").toHaveURL(/\/it\/municipi\/crema$/);
    await page.goto(`${imported.url}/it/cerca?q=castel`);
    await expect(page.locator('main a[href="/it/municipi/castelverde"]').first()).toBeVisible();
  });

  test("the page of a comune without desks offers to be called", async ({ page, imported }) => {
    await page.goto(`${imported.url}/it/municipi/crema`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Crema");
    await page.getByRole("main").getByRole("link", { name: "Chiedi di essere richiamato" }).first().click();
    await expect(page).toHaveURL(/\/it\/richiamami\?municipio=crema/);
    await page.getByLabel("Il tuo numero").fill("351 000 0001");
    await page.getByRole("button", { name: "Chiedi di essere richiamato" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Abbiamo il tuo numero");
  });

  test("booking without a desk leads to the call-back", async ({ page, imported }) => {
    await page.goto(`${imported.url}/it/prenota?municipio=crema`);
    await expect(page.getByRole("main").locator('a[href^="/it/richiamami"]').first()).toBeVisible();
  });
});

test("importing shows first what it would change, and once more changes nothing", { tag: "@once" }, async ({ imported }) => {
  const dry = await imported.run("import", comuni);
  expect(dry).toContain("nothing was written");
});
