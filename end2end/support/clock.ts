// When the tests take place. The demonstration's parties have the days of real ones, so that it must be a day before them: Thursday
// 26 November 2026, at ten in the morning in Rome, goes on from there, and is the same for every process of a run.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const begins = Date.UTC(2026, 10, 26, 9);

// Set by the first process, which reads the configuration, and handed on to the others.
process.env.TEST_SECONDS_AHEAD ??= String(Math.round((begins - Date.now()) / 1000));
const ahead = Number(process.env.TEST_SECONDS_AHEAD);

/** The moment that the servers under test take it to be. A browser has its own. */
export const now = (): Date => new Date(Date.now() + ahead * 1000);

/** A day so many days from today in Rome, as inputs take it: "2026-12-17". */
export function inDays(days: number): string {
  const at = new Date(now().getTime() + days * 86_400_000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Rome", dateStyle: "short" }).format(at);
}

/** Today in Rome. */
export const today = (): string => inDays(0);

/** What makes a program take it to be that moment: libfaketime, of Debian's package of that name, which moves the clock of the calendar alone. */
export function clockwork(): NodeJS.ProcessEnv {
  const libraries = readdirSync("/usr/lib").map((name) => join("/usr/lib", name, "faketime/libfaketimeMT.so.1"));
  const library = libraries.find((path) => existsSync(path));
  if (!library) throw new Error("there is no libfaketime: sudo apt-get install libfaketime");
  return { LD_PRELOAD: library, FAKETIME: `${ahead < 0 ? "" : "+"}${ahead}`, FAKETIME_DONT_FAKE_MONOTONIC: "1", NO_FAKE_STAT: "1" };
}

/** Takes away what libfaketime has put down for a program that was killed. */
export function forgetClock(pid: number): void {
  for (const file of [`faketime_shm_${pid}`, `sem.faketime_sem_${pid}`]) rmSync(join("/dev/shm", file), { force: true });
}
