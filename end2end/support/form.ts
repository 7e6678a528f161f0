import { randomUUID } from "node:crypto";
import { type Asker, asker } from "./address.ts";

export type Fields = Record<string, string>;

/** What a person types. Two of them never have the same phone. */
export function somebody(name = "Amina"): { nome: string; telefono: string; email: string } {
  const digits = randomUUID().replace(/\D/g, "").padEnd(7, "0").slice(0, 7);
  return { nome: name, telefono: `351 ${digits.slice(0, 3)} ${digits.slice(3)}`, email: `${randomUUID().slice(0, 8)}@example.org` };
}

/** The times to choose from on a page. */
function times(html: string): string[] {
  const radios = html.match(/<input[^>]*name="quando"[^>]*>/g) ?? [];
  return radios.map((radio) => /value="([^"]+)"/.exec(radio)?.[1] ?? "");
}

/** The fields for quantities on a page, by the name of the thing. */
function quantities(html: string): Map<string, string> {
  const labels = html.matchAll(/<label for="(a-[0-9a-f]{12})"[^>]*>([^<]+)</g);
  return new Map([...labels].map((label) => [label[2] ?? "", label[1] ?? ""]));
}

/** Sends forms without a browser: to bring about quickly what a test begins with, and what no browser would send. */
export class Forms {
  readonly #base: string;
  readonly #asker: Asker;

  constructor(base: string, as: string = randomUUID()) {
    this.#base = base;
    this.#asker = asker(as);
  }

  /** A page, redirects not followed. */
  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.#base + path, { redirect: "manual", headers: { ...this.#asker, ...headers } });
  }

  /** The token of the form on a page that holds the field `with_`, and the page. */
  async open(path: string): Promise<{ html: string; modulo: string }> {
    const response = await this.get(path);
    const html = await response.text();
    const found = /name="modulo" value="([^"]+)"/.exec(html.slice(html.indexOf("<main")));
    if (!found?.[1]) throw new Error(`${path} (${response.status}) has no form`);
    return { html, modulo: found[1] };
  }

  /** Sends a form, or bytes that claim to be one. */
  async post(path: string, body: Fields | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Response> {
    const sent = body instanceof Uint8Array ? body : new URLSearchParams({ sito: "", ...body }).toString();
    const type = { "Content-Type": "application/x-www-form-urlencoded" };
    const url = this.#base + path;
    return fetch(url, { method: "POST", redirect: "manual", headers: { ...this.#asker, ...type, ...headers }, body: sent });
  }

  /** Fills in the form on a page as it comes, and sends it; fails unless it is accepted. Answers with where it leads. */
  async fill(path: string, fields: Fields, to = path): Promise<string> {
    const { modulo } = await this.open(path);
    const response = await this.post(to, { modulo, ...fields });
    const target = response.headers.get("location");
    if (response.status !== 303 || !target) throw new Error(`${to} answers ${response.status}: ${await response.text()}`);
    return new URL(target, this.#base).pathname;
  }

  /** The times that a desk offers, in every month; none when there is none at all. */
  async freeTimes(desk: string, locale = "it"): Promise<string[]> {
    const path = `/${locale}/prenota/${desk}`;
    const first = await (await this.get(path)).text();
    const months = [...first.matchAll(/<option value="(\d{4}-\d{2})"/g)].map((month) => month[1] ?? "");
    if (months.length < 2) return times(first);
    const all = await Promise.all(months.map(async (month) => (await this.get(`${path}?mese=${month}`)).text()));
    return all.flatMap(times);
  }

  /** Keeps a time, the first one unless told; answers with the path of the flow: `/it/prenota/in-corso/{secret}`. */
  async hold(desk: string, quando?: string, locale = "it"): Promise<string> {
    const path = `/${locale}/prenota/${desk}`;
    const first = async () => times(await (await this.get(path)).text())[0] ?? (await this.freeTimes(desk, locale))[0];
    const time = quando ?? (await first());
    if (!time) throw new Error(`${desk} has no free time`);
    const target = await this.fill(`${path}?mese=${time.slice(0, 7)}`, { quando: time }, path);
    return target.slice(0, target.lastIndexOf("/"));
  }

  /** Goes as far as the summary, at the first time that is free unless told. */
  async upToSummary(desk: string, who: Fields, locale = "it", quando?: string): Promise<string> {
    const flow = await this.hold(desk, quando, locale);
    await this.fill(`${flow}/dettagli`, { tema: "none", come: "in_person", nota: "" });
    await this.fill(`${flow}/richiedente`, { telefono: "", email: "", lingua: locale === "en" ? "en" : "it", interprete: "no", ...who });
    return flow;
  }

  /** The form by which one signs up for an event: its path, its token and the date that it names. */
  async signUpForm(event: string, locale = "it"): Promise<{ path: string; modulo: string; data: string }> {
    const path = `/${locale}/eventi/${event}/iscrizione`;
    const { html, modulo } = await this.open(path);
    return { path, modulo, data: /name="data" value="([^"]+)"/.exec(html)?.[1] ?? "" };
  }

  /** Signs a family up for the next date of an event; answers with the path of its page: `/it/iscrizione/{secret}`. */
  async signUp(event: string, fields: Fields, locale = "it"): Promise<string> {
    const { path, data } = await this.signUpForm(event, locale);
    const lingua = locale === "en" ? "en" : "it";
    return this.fill(path, { data, lingua, nome: "", telefono: "", email: "", arrivo: "", ...fields });
  }

  /** What stands in the address when somebody has chosen so many of some things, in the order of the list: `[3, 0, 1]`. */
  async basket(drive: string, wanted: number[], locale = "it"): Promise<Fields> {
    const html = await (await this.get(`/${locale}/raccolte/${drive}/dona`)).text();
    const fields = [...quantities(html).values()];
    return Object.fromEntries(wanted.map((n, at) => [fields[at] ?? "", String(n)] as const).filter(([, n]) => n !== "0"));
  }

  /** How many are still needed of each thing, by name. */
  async needed(drive: string): Promise<Map<string, number>> {
    const html = await (await this.get(`/it/raccolte/${drive}/dona`)).text();
    const rows = html.matchAll(/<label for="a-[0-9a-f]{12}"[^>]*>([^<]+)<[\s\S]*?ne manca(?:no)? (\d+)/g);
    return new Map([...rows].map((row) => [row[1] ?? "", Number(row[2])]));
  }

  /** The places and hours to choose from, for a basket. */
  async hours(drive: string, basket: Fields, locale = "it"): Promise<string[]> {
    const query = new URLSearchParams(basket).toString();
    const html = await (await this.get(`/${locale}/raccolte/${drive}/dona/orario?${query}`)).text();
    return [...html.matchAll(/<input[^>]*name="orario"[^>]*>/g)].map((radio) => /value="([^"]+)"/.exec(radio[0])?.[1] ?? "");
  }

  /** Promises some things; answers with the path of the promise: `/it/promessa/{secret}`. */
  async pledge(drive: string, basket: Fields, orario: string, who: Fields = {}, locale = "it"): Promise<string> {
    const query = new URLSearchParams({ ...basket, orario }).toString();
    const path = `/${locale}/raccolte/${drive}/dona/conferma`;
    const lingua = locale === "en" ? "en" : "it";
    return this.fill(`${path}?${query}`, { ...basket, orario, lingua, nome: "", telefono: "", email: "", ...who }, path);
  }

  /** Books; answers with the path of the appointment: `/it/appuntamento/{secret}`. */
  async book(desk: string, who: Fields, locale = "it", quando?: string): Promise<string> {
    const flow = await this.upToSummary(desk, who, locale, quando);
    return this.fill(`${flow}/riepilogo`, { condizioni: "si" });
  }
}
