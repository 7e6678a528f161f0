import { expect, type Locator, type Page, type Response } from "@playwright/test";
import type { Fields } from "./form.ts";

/** A family at its phone: goes through the booking as its language says, page by page, without looking at the words. */
export class Family {
  readonly page: Page;
  readonly locale: string;

  constructor(page: Page, locale = "it") {
    this.page = page;
    this.locale = locale;
  }

  /** Goes to a page in the family's language. */
  async open(path: string): Promise<Response> {
    const response = await this.page.goto(`/${this.locale}${path}`);
    if (!response) throw new Error(`${path} gave no answer`);
    return response;
  }

  /** The form on this page that asks for a field. */
  form(field: string): Locator {
    return this.page.locator("main form[method=post]").filter({ has: this.page.locator(`[name="${field}"]`) });
  }

  /** Types and chooses; leaves the rest of the form as it came. */
  async type(fields: Fields): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`main [name="${name}"]`);
      const kind = await field.first().evaluate((element) => (element as HTMLInputElement).type);
      if (kind === "radio") await this.choose(name, value);
      else if (kind === "checkbox") await field.check();
      else if (kind === "select-one") await field.selectOption(value);
      else await field.fill(value);
    }
  }

  /** Chooses a radio by its value, opening the day that it stands under. */
  async choose(name: string, value: string): Promise<void> {
    const radio = this.page.locator(`main input[name="${name}"][value="${value}"]`);
    const day = this.page.locator("main details", { has: radio });
    if ((await day.count()) > 0 && (await day.getAttribute("open")) === null) await day.locator("summary").click();
    await radio.check();
  }

  /** Sends the form that asks for `field` and waits for what comes. */
  async send(field: string): Promise<Response> {
    const answered = this.page.waitForEvent("response", (r) => r.request().isNavigationRequest() && r.request().method() === "POST");
    const shown = this.page.waitForEvent("load");
    await this.form(field).locator("button[type=submit]").last().click();
    await shown;
    return answered;
  }

  /** Asks for more time. */
  async moreTime(): Promise<Response> {
    const answered = this.page.waitForEvent("response", (r) => r.request().isNavigationRequest() && r.request().method() === "POST");
    const shown = this.page.waitForEvent("load");
    await this.page.locator('main .hold button[formaction$="/tempo"]').click();
    await shown;
    return answered;
  }

  /** The times on the page to choose from, in their order. */
  async times(): Promise<string[]> {
    const radios = this.page.locator('main input[name="quando"]');
    return radios.evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).value));
  }

  /** At least so many times to choose from, in a later month if the month shown has fewer. */
  async enoughTimes(count: number): Promise<string[]> {
    const months = await this.page.locator('main select[name="mese"] option').evaluateAll((all) => all.map((month) => (month as HTMLOptionElement).value));
    for (const month of months) {
      const times = await this.times();
      if (times.length >= count) return times;
      const url = new URL(this.page.url());
      url.searchParams.set("mese", month);
      await this.page.goto(url.href);
    }
    return this.times();
  }

  /** Takes a time that is offered instead of one that is gone; answers with the time. */
  async instead(): Promise<string> {
    const [time] = await this.times();
    if (!time) throw new Error("nothing is offered instead");
    const form = this.page.locator("main form[method=post]", { has: this.page.locator(`input[type=hidden][name="quando"][value="${time}"]`) });
    await form.first().locator("button[type=submit]").click();
    return time;
  }

  /** Opens the times of a desk. */
  async look(desk: string): Promise<string[]> {
    await this.open(`/prenota/${desk}`);
    return this.times();
  }

  /** Keeps a time of a desk, the first one unless told; answers with the time. */
  async hold(desk: string, quando?: string): Promise<string> {
    const time = quando ?? (await this.look(desk))[0];
    if (!time) throw new Error(`${desk} has no free time`);
    if (quando) await this.open(`/prenota/${desk}?mese=${quando.slice(0, 7)}`);
    await this.type({ quando: time });
    await this.send("quando");
    await expect(this.page).toHaveURL(/\/prenota\/in-corso\/[\w-]+\/dettagli$/);
    return time;
  }

  /** Says what it is about, as little as can be. */
  async details(fields: Fields = {}): Promise<void> {
    await this.type(fields);
    await this.send("nota");
    await expect(this.page).toHaveURL(/\/richiedente$/);
  }

  /** Says who it is. */
  async introduce(fields: Fields): Promise<void> {
    await this.type(fields);
    await this.send("nome");
    await expect(this.page).toHaveURL(/\/riepilogo$/);
  }

  /** Confirms what the summary says. */
  async confirm(): Promise<void> {
    await this.type({ condizioni: "si" });
    await this.send("condizioni");
    await expect(this.page).toHaveURL(/\/appuntamento\/[\w-]+$/);
  }

  /** Books, from the times of a desk to the confirmation; answers with the time. */
  async book(desk: string, who: Fields, quando?: string): Promise<string> {
    const time = await this.hold(desk, quando);
    await this.details();
    await this.introduce(who);
    await this.confirm();
    return time;
  }

  /** The code on the page of an appointment, as it is read aloud: without a gap. */
  async code(): Promise<string> {
    const shown = await this.page.locator("main .code").first().textContent();
    return (shown ?? "").replaceAll(/[^0-9A-Z]/g, "");
  }
}
