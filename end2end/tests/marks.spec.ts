// The marks by which machines read a site of the Italian national model: that they say the words of the model, and lead where they say. That
// every page has its own is told by every-page.spec.ts.
import type { Page } from "@playwright/test";
import { publishCard, saveCard } from "../support/drive.ts";
import { beginEvent, stage, thursday } from "../support/event.ts";
import { marksOn } from "../support/marks.ts";
import { signIn } from "../support/staff.ts";
import { expect, test } from "../support/window.ts";

const mark = (page: Page, name: string) => page.locator(`[data-element="${name}"]`);

test("menu and foot say in the words of the model where they lead", { tag: "@once" }, async ({ looker: { page } }) => {
  const leads: [string, string, string][] = [
    ["all-services", "Sportelli", "Sportelli"],
    ["live", "Municipi", "Municipi"],
    ["live-button-events", "Feste e attività", "Feste e attività"],
    ["management", "Enti della rete", "Enti della rete"],
    ["faq", "Domande frequenti", "Domande frequenti"],
    ["report-inefficiency", "Segnalazione disservizio", "Accessibilità"],
    ["accessibility-link", "Dichiarazione di accessibilità", "Accessibilità"],
    ["privacy-policy-link", "Privacy: i tuoi dati", "I tuoi dati"],
    ["legal-notes", "Note legali", "Note legali"],
  ];
  for (const [name, words, heading] of leads) {
    await page.goto("/it/");
    for (const link of await mark(page, name).all()) expect((await link.textContent())?.trim()).toBe(words);
    await page.goto((await mark(page, name).first().getAttribute("href")) ?? "");
    await expect(page.getByRole("heading", { level: 1 }), name).toHaveText(heading);
  }
  await expect(mark(page, "legal-notes-section")).toHaveText("Licenza dei contenuti");
  const body = mark(page, "legal-notes-body");
  await expect(body).toContainText("i dati, i documenti e le informazioni pubblicati sul sito sono rilasciati con licenza CC-BY 4.0.");
  await expect(body.getByRole("link")).toHaveAttribute("href", /^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//);
});

test("a desk is a service card: its sections in the order of the model, its data a service of the administration", { tag: "@once" }, async ({ looker: { page } }) => {
  await page.goto("/it/sportelli/quarto-oggiaro");
  const index = mark(page, "page-index").getByRole("link", { includeHidden: true });
  const sections = ["A chi è rivolto", "Come fare", "Cosa serve", "Cosa si ottiene", "Tempi e scadenze", "Accedi al servizio", "Condizioni di servizio", "Contatti"];
  expect(await index.allTextContents()).toEqual(sections);
  for (const [at, words] of sections.entries()) {
    await expect(page.locator((await index.nth(at).getAttribute("href")) ?? "")).toHaveText(words);
  }
  const voices = ["title", "description", "status", "addressed", "how-to", "needed", "achieved", "calendar-text", "area"];
  for (const voice of voices) await expect(mark(page, `service-${voice}`), voice).toContainText(/\w{3}/);
  const data = JSON.parse((await mark(page, "metatag").textContent()) ?? "") as Record<string, unknown>;
  expect([data["@type"], data.name]).toEqual(["GovernmentService", await mark(page, "service-title").textContent()]);
});

test("an appointment is booked from the list of desks, from every card in it, and from the foot", { tag: "@once" }, async ({ looker: { page } }) => {
  await page.goto("/it/sportelli");
  for (const desk of ["gallaratese", "quarto-oggiaro", "villapizzone"]) {
    const card = page.locator("main article").filter({ has: page.locator(`[data-element="service-link"][href="/it/sportelli/${desk}"]`) });
    await expect(card.locator('[data-element="appointment-booking"]')).toHaveAttribute("href", `/it/prenota/${desk}`);
  }
  await expect(page.locator('footer [data-element="appointment-booking"]')).toHaveAttribute("href", "/it/prenota");
});

test("a list of many dates leads from page to page", { tag: "@once" }, async ({ page }) => {
  await signIn(page, "coordinator");
  await beginEvent(page, "Corso di molte volte", "Municipio 9");
  await stage(page, 0, thursday(9), "10:00", "Biblioteca");
  await page.getByText("Si ripete?").first().click();
  await page.locator("#ripete").selectOption({ label: "Ogni settimana" });
  await page.getByLabel("Quante volte").fill("25");
  await saveCard(page);
  await publishCard(page);
  await page.context().clearCookies();

  await page.goto("/it/eventi?municipio=municipio-9");
  const pager = mark(page, "pager-link");
  await expect(pager).toHaveAttribute("href", /pagina=2$/);
  expect(await marksOn(page)).toContain("pager-link");
  await pager.click();
  expect(await mark(page, "event-link").count()).toBeGreaterThan(4);
  await expect(pager).toHaveAttribute("rel", "prev");
});
