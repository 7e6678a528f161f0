// Somebody of the demonstration, signed in: demo/staff.toml says who there is.
import { createHmac } from "node:crypto";
import type { Page } from "@playwright/test";
import { now } from "./clock.ts";

/** Who works in the demonstration. */
export const people = {
  /** Coordinates the network. */
  coordinator: "coordinamento@example.org",
  /** Coordinates Municipio 8. */
  municipality: "municipio8@example.org",
  /** Publishes in Municipio 8. */
  editor: "redazione@example.org",
  /** Drafts in Municipio 8. */
  author: "autore@example.org",
  /** Runs the desk of Quarto Oggiaro. */
  desk: "sportello@example.org",
  /** The community social worker of Municipio 8: runs all its desks. */
  social: "assistente@example.org",
  /** Notes who has arrived at Quarto Oggiaro. */
  counter: "accoglienza@example.org",
  /** Sees figures. */
  observer: "dati@example.org",
  /** Runs the desks of Municipio 5. */
  elsewhere: "municipio5@example.org",
} as const;

export type Who = keyof typeof people;

/** The password of everybody in the demonstration. */
export const password = "quattro mele verdi";
/** The key of everybody's one-time codes (base 32). */
export const key = "VICINODEMOVICINODEMOVICINODEMO23";

function base32(text: string): Buffer {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text.replace(/\s/g, "")].map((c) => alphabet.indexOf(c).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The code of a step (RFC 6238). */
function codeOf(step: number, secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac("sha1", base32(secret)).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** The last step whose code was handed out, for each server and account. */
const used = new Map<string, number>();

/** A code that was not used before: the server takes none twice, and takes the next one too. */
export async function freshCode(account: string, secret = key): Promise<string> {
  for (;;) {
    const current = Math.floor(now().getTime() / 30_000);
    const step = Math.max((used.get(account) ?? 0) + 1, current);
    if (step <= current + 1) {
      used.set(account, step);
      return codeOf(step, secret);
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

const sessions = new Map<string, { name: string; value: string }[]>();

/** Sends the form of a page from the browser's own session, without showing it; answers with the address it leads to. */
async function send(page: Page, path: string, fields: Record<string, string>): Promise<string> {
  const html = await (await page.request.get(path)).text();
  const modulo = /name="modulo" value="([^"]+)"/.exec(html.slice(html.indexOf("<main")))?.[1];
  if (!modulo) throw new Error(`${path} has no form`);
  const answer = await page.request.post(path, { form: { modulo, sito: "", ...fields }, maxRedirects: 0 });
  const target = answer.headers().location;
  if (answer.status() !== 303 || !target) throw new Error(`${path} answers ${answer.status()}: ${await answer.text()}`);
  return target;
}

/** Signs in with address, password and code, as a new session of the page's browser. */
export async function signInAnew(page: Page, email: string): Promise<void> {
  const base = new URL((await page.request.get("/staff/accesso")).url()).origin;
  await send(page, "/staff/accesso", { email, password });
  await send(page, "/staff/accesso/codice", { codice: await freshCode(`${base} ${email}`) });
}

/**
 * Signs the page's browser in as somebody, with or without JavaScript. Everybody's session is shared by the tests of one server: a
 * test that ends a session, or looks at the list of them, takes `signInAnew`.
 */
export async function signIn(page: Page, who: Who): Promise<void> {
  const base = new URL((await page.request.get("/staff/accesso")).url()).origin;
  const shared = `${base} ${who}`;
  if (!sessions.has(shared)) {
    await signInAnew(page, people[who]);
    const cookies = await page.context().cookies(base);
    sessions.set(shared, cookies.filter(({ name }) => name === "staff" || name === "device"));
  }
  await page.context().addCookies(sessions.get(shared)!.map(({ name, value }) => ({ name, value, url: base })));
}
