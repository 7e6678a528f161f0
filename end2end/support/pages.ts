// Every page that anybody may come to see, and every state of a booking: how each is brought about.
import { randomUUID } from "node:crypto";
import type { Page, Response } from "@playwright/test";
import { today } from "./clock.ts";
import { Family } from "./family.ts";
import { Forms, somebody } from "./form.ts";
import { signIn } from "./staff.ts";

/** What pages of one language and one server can share: made when first asked for. */
export class Scenery {
  readonly locale: string;
  readonly #base: string;
  readonly #made = new Map<string, Promise<string>>();

  constructor(base: string, locale: string) {
    this.#base = base;
    this.locale = locale;
  }

  /** Somebody who sends forms, from an address of their own. */
  forms(): Forms {
    return new Forms(this.#base, randomUUID());
  }

  #once(name: string, make: () => Promise<string>): Promise<string> {
    const made = this.#made.get(name) ?? make();
    this.#made.set(name, made);
    return made;
  }

  /** A flow whose time is kept and of which nothing else is known. */
  held(): Promise<string> {
    return this.#once("held", () => this.forms().hold("gallaratese", undefined, this.locale));
  }

  /** A flow that only waits to be confirmed. */
  complete(): Promise<string> {
    const { nome, telefono } = somebody();
    return this.#once("complete", () => this.forms().upToSummary("gallaratese", { nome, telefono }, this.locale));
  }

  /** The same, of a family that has an appointment at the desk already. */
  async completeAgain(): Promise<string> {
    return this.#once("completeAgain", async () => {
      const { nome, telefono } = somebody();
      await this.forms().book("gallaratese", { nome, telefono }, this.locale);
      return this.forms().upToSummary("gallaratese", { nome, telefono }, this.locale);
    });
  }

  /** An appointment. */
  booked(): Promise<string> {
    const { nome, email } = somebody();
    return this.#once("booked", () => this.forms().book("villapizzone", { nome, email }, this.locale));
  }

  /** An appointment that was called off. */
  cancelled(): Promise<string> {
    return this.#once("cancelled", async () => {
      const path = await this.forms().book("villapizzone", { nome: "Amina" }, this.locale);
      await this.forms().fill(`${path}/annulla`, {});
      return path;
    });
  }

  /** A sign-up for an event. */
  signedUp(): Promise<string> {
    const { email } = somebody();
    const fields = { adulti: "2", "bambini-3-5": "1", email };
    return this.#once("signedUp", () => this.forms().signUp("festa-di-natale-casa-dei-giochi-2026", fields, this.locale));
  }

  /** What somebody has chosen to bring to a drive, and where: for addresses of its steps. */
  async chosen(): Promise<string> {
    const forms = this.forms();
    const basket = await forms.basket("zaino-sospeso", [1, 0, 2], this.locale);
    const [orario] = await forms.hours("zaino-sospeso", basket, this.locale);
    return new URLSearchParams({ ...basket, orario: orario ?? "" }).toString();
  }

  /** A promise to bring something to a drive. */
  pledged(): Promise<string> {
    return this.#once("pledged", () => this.pledge());
  }

  /** Another one. */
  async pledge(): Promise<string> {
    const forms = this.forms();
    const basket = await forms.basket("zaino-sospeso", [0, 1, 0, 1], this.locale);
    // In a shop there is always room.
    const shop = (await forms.hours("zaino-sospeso", basket, this.locale)).at(-1);
    return forms.pledge("zaino-sospeso", basket, shop ?? "", { nome: "Ada", email: somebody().email }, this.locale);
  }

  /** The receipt of a request to be called. */
  received(): Promise<string> {
    const { telefono } = somebody();
    const path = `/${this.locale}/richiamami`;
    return this.#once("received", () => this.forms().fill(`${path}?sportello=gallaratese`, { telefono, lingua: "it", ora: "any" }, path));
  }
}

/** A page in a state. */
export interface Screen {
  /** What it is called in the names of tests and pictures. */
  name: string;
  /** Whether a wide screen shows it in a layout of its own. */
  wide?: true;
  /** The status of the answer that shows it, 200 unless told. */
  status?: number;
  /** Brings the browser there; answers with the answer that the page came in. */
  show(page: Page, scenery: Scenery): Promise<Response>;
}

async function go(page: Page, path: string): Promise<Response> {
  const response = await page.goto(path);
  if (!response) throw new Error(`${path} gave no answer`);
  return response;
}

/** A page that has an address of its own. */
const at = (name: string, path: string, status = 200): Screen => ({
  name,
  status,
  show: (page, scenery) => go(page, `/${scenery.locale}${path}`),
});

/** A page within something that must be made first. */
const within = (name: string, made: (scenery: Scenery) => Promise<string>, path: string): Screen => ({
  name,
  show: async (page, scenery) => go(page, (await made(scenery)) + path),
});

/** A page that answers a form. */
const after = (name: string, status: number, act: (family: Family, scenery: Scenery) => Promise<Response>): Screen => ({
  name,
  status,
  show: (page, scenery) => act(new Family(page, scenery.locale), scenery),
});

/** A new link of the shop of the demonstration's drive, made by staff who are signed out again. */
async function shopLink(page: Page, scenery: Scenery): Promise<string> {
  await signIn(page, "coordinator");
  await page.goto("/staff/raccolte");
  await page.getByRole("main").getByRole("link", { name: /Zaino sospeso/ }).click();
  await page.goto(`${new URL(page.url()).pathname}/negozi`);
  await page.locator("main form button[type=submit]").click();
  const link = new URL(await page.locator(".shop-link").innerText());
  await page.context().clearCookies();
  return link.pathname.replace(/^\/\w+/, `/${scenery.locale}`);
}

const all: Screen[] = [
  at("home", "/"),
  at("start-age", "/comincia"),
  at("start-what", "/comincia/3-5"),
  at("start-where", "/comincia/3-5/feste"),
  at("start-unknown", "/comincia/99", 404),
  at("feedback", "/parere/sportelli/quarto-oggiaro"),
  at("feedback-thanks", "/grazie/sportelli/quarto-oggiaro"),
  at("feedback-unknown", "/parere/sportelli/niente", 404),
  after("feedback-error", 422, async (family) => {
    await family.open("/parere/sportelli/quarto-oggiaro");
    return family.send("voto");
  }),
  at("municipalities", "/municipi"),
  at("municipality", "/municipi/municipio-8"),
  at("municipality-empty", "/municipi/municipio-1"),
  at("desks", "/sportelli"),
  at("desk", "/sportelli/quarto-oggiaro"),
  at("silent-phone", "/sportelli/quarto-oggiaro/non-risponde"),
  at("silent-phone-noted", "/sportelli/quarto-oggiaro/non-risponde/grazie"),
  at("organisations", "/enti"),
  at("organisations-municipality", "/enti?municipio=municipio-2"),
  at("organisation", "/enti/alchemilla"),
  at("apply", "/enti/candidatura"),
  after("apply-error", 422, async (family) => {
    await family.open("/enti/candidatura");
    return family.send("persona");
  }),
  at("apply-received", "/enti/candidatura/ricevuta"),
  at("events", "/eventi"),
  at("events-narrowed", "/eventi?municipio=municipio-5&eta=7&gratis=si"),
  at("events-none", "/eventi?tipo=course"),
  at("events-unknown", "/eventi?tipo=ballo", 404),
  at("events-archive", "/eventi/archivio"),
  at("events-month", `/eventi/mese/${today().slice(0, 7)}`),
  at("events-days", "/eventi?dal=2026-12-01&eta=7"),
  at("event", "/eventi/festa-di-natale-torri-bianche-2026"),
  at("event-over", "/eventi/festa-di-natale-casa-dei-giochi-2024"),
  at("poster", "/eventi/festa-di-natale-torri-bianche-2026/locandina"),
  at("poster-a5", "/eventi/festa-di-natale-casa-dei-giochi-2026/locandina?formato=a5"),
  at("poster-unknown", "/eventi/festa-di-natale-torri-bianche-2026/locandina?formato=a0", 404),
  at("drive-poster", "/raccolte/zaino-sospeso/manifesto"),
  at("drive-poster-a5", "/raccolte/zaino-sospeso/manifesto?formato=a5"),
  at("drive-poster-unknown", "/raccolte/niente/manifesto", 404),
  at("shift", "/eventi/turni-zaino-sospeso-2026"),
  at("shift-sign-up", "/eventi/turni-zaino-sospeso-2026/iscrizione"),
  at("sign-up", "/eventi/festa-di-natale-casa-dei-giochi-2026/iscrizione"),
  after("sign-up-error", 422, async (family) => {
    await family.open("/eventi/festa-di-natale-torri-bianche-2026/iscrizione");
    return family.send("adulti");
  }),
  within("signed-up", (s) => s.signedUp(), ""),
  within("sign-up-change", (s) => s.signedUp(), "/cambia"),
  after("sign-up-change-error", 422, async (family, scenery) => {
    await go(family.page, `${await scenery.signedUp()}/cambia`);
    await family.type({ adulti: "due" });
    return family.send("adulti");
  }),
  within("sign-up-leave", (s) => s.signedUp(), "/lascia"),
  within("sign-up-erase", (s) => s.signedUp(), "/cancella-dati"),
  after("sign-up-erased", 200, async (family, scenery) => {
    const path = await scenery.forms().signUp("festa-di-natale-torri-bianche-2026", { adulti: "1" }, scenery.locale);
    await go(family.page, `${path}/cancella-dati`);
    return family.send("modulo");
  }),
  at("sign-up-gone", "/iscrizione/aaaaaaaaaaaaaaaaaaaaaaaaaa", 404),
  at("drives", "/raccolte"),
  at("drive", "/raccolte/zaino-sospeso"),
  at("pledge-basket", "/raccolte/zaino-sospeso/dona"),
  at("pledge-kits-error", "/raccolte/zaino-sospeso/dona?kit=primary_1&quanti=molti", 422),
  at("pledge-basket-error", "/raccolte/zaino-sospeso/dona/orario", 422),
  {
    name: "pledge-when",
    show: async (page, scenery) => go(page, `/${scenery.locale}/raccolte/zaino-sospeso/dona/orario?${await scenery.chosen()}`),
  },
  {
    name: "pledge-confirm",
    show: async (page, scenery) => go(page, `/${scenery.locale}/raccolte/zaino-sospeso/dona/conferma?${await scenery.chosen()}`),
  },
  after("pledge-confirm-error", 422, async (family, scenery) => {
    await go(family.page, `/${scenery.locale}/raccolte/zaino-sospeso/dona/conferma?${await scenery.chosen()}`);
    await family.type({ email: "nessuno" });
    return family.send("nome");
  }),
  within("pledged", (s) => s.pledged(), ""),
  within("pledge-change", (s) => s.pledged(), "/cambia"),
  within("pledge-withdraw", (s) => s.pledged(), "/ritira"),
  within("pledge-erase", (s) => s.pledged(), "/cancella-dati"),
  after("pledge-withdrawn", 200, async (family, scenery) => {
    const { page } = family;
    await go(page, `${await scenery.pledge()}/ritira`);
    const answered = page.waitForEvent("response", (r) => r.request().isNavigationRequest() && r.status() === 200);
    await family.send("modulo");
    return answered;
  }),
  at("pledge-gone", "/promessa/aaaaaaaaaaaaaaaaaaaaaaaaaa", 404),
  at("search", "/cerca?q=quarto"),
  at("search-none", "/cerca?q=zzzz"),
  at("search-empty", "/cerca?q="),
  at("search-events", "/cerca?q=festa"),
  at("search-slip", "/cerca?q=laborattorio"),
  at("search-drives", "/cerca?q=zaino"),
  at("search-organisations", "/cerca?q=municipio&che=enti"),
  at("search-unknown", "/cerca?q=festa&che=balli", 404),
  at("project", "/progetto"),
  at("privacy", "/privacy"),
  at("accessibility", "/accessibilita"),
  at("legal", "/note-legali"),
  at("questions", "/domande-frequenti"),
  { name: "drive-shop", show: async (page, scenery) => go(page, await shopLink(page, scenery)) },
  after("drive-shop-error", 422, async (family, scenery) => {
    await go(family.page, await shopLink(family.page, scenery));
    await family.type({ codice: "K7M4PX" });
    return family.send("codice");
  }),
  at("drive-shop-gone", "/raccolte/negozio/aaaaaaaaaaaaaaaaaaaaaaaaaa", 404),
  at("figures", "/dati"),

  at("book-place", "/prenota"),
  at("book-place-municipality", "/prenota?municipio=municipio-8"),
  at("book-place-error", "/prenota?scelta=si", 422),
  at("book-time", "/prenota/quarto-oggiaro"),
  after("book-time-error", 422, async (family) => {
    await family.look("quarto-oggiaro");
    return family.send("quando");
  }),
  after("book-time-taken", 409, async (family, scenery) => {
    const [time] = await family.look("quarto-oggiaro");
    await family.type({ quando: time! });
    await scenery.forms().hold("quarto-oggiaro", time);
    return family.send("quando");
  }),
  within("book-details", (s) => s.held(), "/dettagli"),
  after("book-details-error", 422, async (family, scenery) => {
    await go(family.page, `${await scenery.held()}/dettagli`);
    await family.page.locator("main [name=nota]").evaluate((note) => note.removeAttribute("maxlength"));
    await family.type({ nota: "a ".repeat(200) });
    return family.send("nota");
  }),
  after("book-more-time", 200, async (family, scenery) => {
    await go(family.page, `${await scenery.held()}/dettagli`);
    await family.type({ nota: "con il passeggino" });
    return family.moreTime();
  }),
  within("book-who", (s) => s.complete(), "/richiedente"),
  after("book-who-error", 422, async (family, scenery) => {
    await go(family.page, `${await scenery.complete()}/richiedente`);
    await family.type({ nome: "", telefono: "12", email: "nessuno" });
    return family.send("nome");
  }),
  within("book-summary", (s) => s.complete(), "/riepilogo"),
  within("book-summary-already", (s) => s.completeAgain(), "/riepilogo"),
  after("book-summary-error", 422, async (family, scenery) => {
    await go(family.page, `${await scenery.complete()}/riepilogo`);
    return family.send("condizioni");
  }),
  within("book-other-place", (s) => s.complete(), "/luogo"),
  within("book-other-time", (s) => s.complete(), "/orario"),
  after("book-too-many", 429, async (family, scenery) => {
    const { nome, telefono } = somebody();
    const booked: string[] = [];
    for (let i = 0; i < 4; i++) booked.push(await scenery.forms().book("gallaratese", { nome, telefono }, scenery.locale));
    await go(family.page, `${await scenery.forms().upToSummary("gallaratese", { nome, telefono }, scenery.locale)}/riepilogo`);
    await family.type({ condizioni: "si" });
    const answer = await family.send("condizioni");
    // A desk has only so many times, which others want to see too.
    for (const path of booked) await scenery.forms().fill(`${path}/annulla`, {});
    return answer;
  }),
  {
    name: "confirmed",
    async show(page, scenery) {
      const flow = await scenery.forms().upToSummary("villapizzone", { nome: "Amina" }, scenery.locale);
      await go(page, `${flow}/riepilogo`);
      const family = new Family(page, scenery.locale);
      const answered = page.waitForEvent("response", (r) => r.request().isNavigationRequest() && r.status() === 200);
      await family.confirm();
      return answered;
    },
  },

  at("find", "/appuntamento"),
  after("find-error", 422, async (family) => {
    await family.open("/appuntamento");
    await family.type({ codice: "K7M4PX", prova: "1234" });
    return family.send("codice");
  }),
  within("appointment", (s) => s.booked(), ""),
  within("move", (s) => s.booked(), "/sposta"),
  after("move-taken", 409, async (family, scenery) => {
    await go(family.page, `${await scenery.booked()}/sposta`);
    const [time] = await family.times();
    await family.type({ quando: time! });
    await scenery.forms().hold("villapizzone", time);
    return family.send("quando");
  }),
  within("cancel", (s) => s.booked(), "/annulla"),
  within("erase", (s) => s.booked(), "/cancella-dati"),
  within("cancelled", (s) => s.cancelled(), ""),
  {
    name: "moved",
    async show(page, scenery) {
      await go(page, `${await scenery.forms().book("villapizzone", { nome: "Amina" }, scenery.locale)}/sposta`);
      const family = new Family(page, scenery.locale);
      await family.type({ quando: (await family.times())[0]! });
      const answered = page.waitForEvent("response", (r) => r.request().isNavigationRequest() && r.status() === 200);
      await family.send("quando");
      return answered;
    },
  },
  after("erased", 200, async (family, scenery) => {
    await go(family.page, `${await scenery.forms().book("villapizzone", { nome: "Amina" }, scenery.locale)}/cancella-dati`);
    return family.send("modulo");
  }),

  at("callback", "/richiamami"),
  at("callback-desk", "/richiamami?sportello=gallaratese"),
  after("callback-error", 422, async (family) => {
    await family.open("/richiamami");
    return family.send("telefono");
  }),
  within("callback-received", (s) => s.received(), ""),
  within("callback-erase", (s) => s.received(), "/cancella-dati"),
  after("callback-erased", 200, async (family, scenery) => {
    const path = `/${scenery.locale}/richiamami`;
    const receipt = await scenery.forms().fill(path, { telefono: somebody().telefono, lingua: "it", ora: "any" });
    await go(family.page, `${receipt}/cancella-dati`);
    return family.send("modulo");
  }),

  at("not-found", "/niente", 404),
  at("unknown-link", "/appuntamento/aaaaaaaaaaaaaaaaaaaaaaaaaa", 404),
  at("unknown-flow", "/prenota/in-corso/aaaaaaaaaaaaaaaaaaaaaaaaaa/dettagli", 404),
  after("not-ours", 400, async (family) => {
    await family.open("/richiamami");
    await family.page.locator("main [name=sito]").evaluate((trap) => ((trap as HTMLInputElement).value = "x"));
    return family.send("telefono");
  }),
];

/** One of each layout: what a wide screen shows in another way. */
const wide = new Set(["home", "municipalities", "municipality", "municipality-empty", "desks", "desk", "search", "drive", "pledge-when", "privacy", "figures", "book-place", "book-time", "book-who-error", "book-summary", "confirmed", "callback", "not-found"]);

export const screens: Screen[] = all.map((screen) => (wide.has(screen.name) ? { ...screen, wide: true } : screen));
