import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { asker } from "./address.ts";
import { type DatabaseKind, newDatabase } from "./database.ts";
import { Forms } from "./form.ts";
import { Mailbox } from "./mailbox.ts";
import { freePort, runVicino, type Settings, Vicino } from "./vicino.ts";

export { expect } from "@playwright/test";

export interface VicinoOptions {
  /** On which database the server of this project runs. */
  database: DatabaseKind;
  /** The languages that it offers. */
  offered: string;
}

/** Every language of the product, Italian first. */
export const locales = ["it", "en", "ar", "fil", "zh-Hans", "es", "si", "ro", "uk", "bn", "sq", "fr", "ur"];

interface Shared extends VicinoOptions {
  /** Where the server's mail goes. */
  mailbox: Mailbox;
  /** A server with the demo content, shared by the tests of one worker: a test must not count on being the first. */
  vicino: Vicino;
}

interface Own {
  /** Forms without a browser, from an address of this test's own. */
  forms: Forms;
  logOfFailure: void;
}

/** The settings of a server under test, which keeps its data in `directory`. */
export async function settingsFor(directory: string, mailbox: Mailbox, kind: DatabaseKind = "sqlite"): Promise<Settings> {
  const address = `127.0.0.1:${await freePort()}`;
  return {
    VICINO_LISTEN: address,
    VICINO_BASE_URL: `http://${address}`,
    VICINO_DATABASE_URL: newDatabase(kind, directory),
    VICINO_SMTP_URL: mailbox.url,
    VICINO_LOCALES: "it,en",
    VICINO_PSEUDO_LOCALE: "true",
    // The tests say whom they stand for, so that limits can stay as they are set: see `asker`.
    VICINO_TRUSTED_PROXIES: "127.0.0.1",
    VICINO_DISK_FLOOR_MB: "1",
  };
}

export const test = base.extend<Own, Shared>({
  database: ["sqlite", { option: true, scope: "worker" }],
  offered: ["it,en", { option: true, scope: "worker" }],

  mailbox: [
    async ({}, use) => {
      const mailbox = await Mailbox.open();
      await use(mailbox);
      await mailbox.close();
    },
    { scope: "worker" },
  ],

  vicino: [
    async ({ database, offered, mailbox }, use) => {
      const directory = await mkdtemp(join(tmpdir(), "vicino-browser-"));
      const settings = { ...(await settingsFor(directory, mailbox, database)), VICINO_LOCALES: offered };
      try {
        await runVicino(["migrate"], settings, directory);
        await runVicino(["demo"], settings, directory);
        const vicino = await Vicino.start(settings, directory);
        await use(vicino);
        await vicino.stop();
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
    { scope: "worker", timeout: 60_000 },
  ],

  // Pages are named by path: page.goto("/it/").
  baseURL: async ({ vicino }, use) => use(vicino.url),

  // Each test, and each time it is tried, comes from an address of its own.
  extraHTTPHeaders: async ({}, use, testInfo) => use(asker(`${testInfo.testId} ${testInfo.retry}`)),

  forms: async ({ vicino }, use) => use(new Forms(vicino.url)),

  logOfFailure: [
    async ({ vicino }, use, testInfo) => {
      await use();
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach("server log", { body: vicino.log().slice(-20_000), contentType: "text/plain" });
      }
    },
    { auto: true },
  ],
});
