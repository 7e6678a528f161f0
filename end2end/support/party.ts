// A server of its own on which the demonstration's parties of this year begin at an hour of the test's choice.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseKind } from "./database.ts";
import type { Mailbox } from "./mailbox.ts";
import { settingsFor } from "./test.ts";
import { runVicino, Vicino } from "./vicino.ts";

/** Starts the server, lets it be used, and takes all of it away again. */
export async function withPartiesAt(starts: string, kind: DatabaseKind, mailbox: Mailbox, use: (vicino: Vicino) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "vicino-party-"));
  try {
    const settings = await settingsFor(directory, mailbox, kind);
    await runVicino(["migrate"], settings, directory);
    await runVicino(["demo", "--parties-at", starts], settings, directory);
    const vicino = await Vicino.start(settings, directory);
    await use(vicino);
    await vicino.stop();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
