import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { type DatabaseKind, newDatabase } from "./database.ts";
import { Mailbox } from "./mailbox.ts";
import { freePort, runVicino, type Settings, Vicino } from "./vicino.ts";

export { expect } from "@playwright/test";

export interface VicinoOptions {
  /** On which database the server of this project runs. */
  database: DatabaseKind;
}

interface Shared extends VicinoOptions {
  /** Where the server's mail goes. */
  mailbox: Mailbox;
  /** A server with the demo content, shared by the tests of one worker: a test must not count on being the first. */
  vicino: Vicino;
}

export const test = base.extend<{ logOfFailure: void }, Shared>({
  database: ["sqlite", { option: true, scope: "worker" }],

  mailbox: [
    async ({}, use) => {
      const mailbox = await Mailbox.open();
      await use(mailbox);
      await mailbox.close();
    },
    { scope: "worker" },
  ],

  vicino: [
    async ({ database, mailbox }, use) => {
      const directory = await mkdtemp(join(tmpdir(), "vicino-browser-"));
      const address = `127.0.0.1:${await freePort()}`;
      const settings: Settings = {
        VICINO_LISTEN: address,
        VICINO_BASE_URL: `http://${address}`,
        VICINO_DATABASE_URL: newDatabase(database, directory),
        VICINO_SMTP_URL: mailbox.url,
        VICINO_PSEUDO_LOCALE: "true",
        // many families, one address
        VICINO_LIMIT_POSTS_PER_MINUTE: "100000",
        VICINO_LIMIT_CONTACT_PER_DAY: "100000",
        VICINO_DISK_FLOOR_MB: "1",
      };
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
