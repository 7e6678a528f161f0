// Looking back: figures, the history, messages that failed, and a family that asks to be erased.
import type { Page } from "@playwright/test";
import { now } from "../support/clock.ts";
import { somebody } from "../support/form.ts";
import { sound } from "../support/sound.ts";
import { signIn } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";

/** The page as it was sent. */
async function sent(page: Page, path: string): Promise<string> {
  return (await page.request.get(path)).text();
}

const year = now().getFullYear();

test("a coordinator sees the figures of a period, drawn and as tables", { tag: "@wide" }, async ({ page, forms }) => {
  const { nome, email } = somebody();
  await forms.book("villapizzone", { nome, email });
  await signIn(page, "coordinator");
  await page.goto("/staff/");
  await page.getByRole("main").getByRole("link", { name: "Dati" }).click();
  await page.getByRole("link", { name: "Anno", exact: true }).click();
  const later = page.getByRole("link", { name: /^Dopo: / });
  // An appointment made in the last days of a year falls in the next.
  if (await page.getByText("non c’è ancora nessun appuntamento").isVisible()) await later.click();
  await expect(page.getByRole("heading", { name: "Per sportello" })).toBeVisible();
  const desks = page.getByRole("region", { name: "Per sportello" });
  await expect(desks.getByRole("row", { name: /Villapizzone/ })).toBeVisible();
  await expect(page.getByRole("img", { name: "Per sportello" })).toBeVisible();
  await sound(page, await sent(page, page.url()));
});

test("an observer sees figures and nothing else", { tag: "@wide" }, async ({ page }) => {
  await signIn(page, "observer");
  await page.goto("/staff/dati");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dati");
  await expect(page.getByText("Di quest’anno contiamo solo i mesi già finiti.")).toBeVisible();
  await sound(page, await sent(page, "/staff/dati"));
  for (const path of ["/staff/storia", "/staff/messaggi", "/staff/cancella-famiglia"]) {
    expect((await page.goto(path))?.status(), path).toBe(403);
  }
  await page.goto("/staff/");
  await expect(page.getByRole("main").getByRole("listitem").getByRole("link")).toHaveText(["Dati", "Pareri sulle pagine"]);
});

test("the file is for spreadsheets, and nobody else’s", { tag: "@once" }, async ({ page }) => {
  await signIn(page, "coordinator");
  const answer = await page.request.get(`/staff/dati.csv?anno=${year}`);
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(answer.headers()["cache-control"]).toBe("no-store");
  const text = (await answer.body()).toString("utf8");
  expect(text.startsWith("\ufeffanno;tabella;voce;misura;numero\r\n")).toBe(true);
  for (const line of text.split("\r\n").slice(1)) {
    // No count from one to four leaves.
    expect(line).not.toMatch(/;[1-4]$/);
  }
  const open = await page.request.get("/it/dati.csv");
  expect((await open.body()).toString("utf8")).toContain("anno;tabella;voce;misura;numero");
});

test("a message that failed is sent again, once, and the history says so", { tag: ["@wide", "@database"] }, async ({ page, forms, mailbox }) => {
  const { nome, email } = somebody();
  mailbox.refuse(email);
  await forms.book("quarto-oggiaro", { nome, email });
  await signIn(page, "social");
  await expect(async () => {
    await page.goto("/staff/messaggi?stato=failed");
    await expect(page.getByRole("button", { name: /^Rimanda/ }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole("main")).not.toContainText(email);
  await expect(page.getByRole("main")).not.toContainText("@example.org");
  await sound(page, await sent(page, "/staff/messaggi?stato=failed"));

  mailbox.accept(email);
  await page.getByRole("button", { name: /^Rimanda/ }).first().click();
  const mail = await mailbox.newest(email);
  expect(mail.subject).toBeTruthy();

  await page.context().clearCookies();
  await signIn(page, "coordinator");
  await page.goto("/staff/storia?cosa=message");
  await expect(page.getByRole("main")).toContainText("ha rimandato un messaggio");
  await expect(page.getByRole("main")).not.toContainText(email);
  await sound(page, await sent(page, "/staff/storia"));
  await page.getByLabel("Che cosa").selectOption("family");
  await page.getByRole("button", { name: "Mostra" }).click();
  await expect(page).toHaveURL(/cosa=family/);
});

test("a family that asks is erased, and gets a receipt that does not name it", { tag: ["@wide", "@database"] }, async ({ page, forms }) => {
  const { nome, telefono } = somebody("Zeudi");
  await forms.book("quarto-oggiaro", { nome, telefono });
  await signIn(page, "social");
  await page.goto("/staff/cancella-famiglia");
  await sound(page);
  await page.getByRole("button", { name: "Cerca" }).click();
  await expect(page.getByRole("alert")).toContainText("Scrivi un telefono, un’e-mail o un codice");
  await page.getByLabel("Telefono, e-mail o codice").fill(telefono);
  await page.getByRole("button", { name: "Cerca" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cancelliamo tutto?");
  await expect(page.getByRole("main")).toContainText("Uno è ancora da fare: sarà annullato");
  expect(page.url()).not.toContain(telefono.replaceAll(" ", "").slice(-7));
  await sound(page);
  await page.getByRole("button", { name: "Sì, cancella tutto" }).click();
  await expect(page).toHaveURL(/\/ricevuta\//);
  const receipt = page.getByRole("main");
  await expect(receipt).toContainText("Abbiamo cancellato i tuoi dati");
  await expect(receipt).toContainText("un appuntamento");
  await expect(receipt).not.toContainText(nome);
  await expect(receipt).not.toContainText(telefono.slice(-4));
  await sound(page, await sent(page, page.url()));

  await page.goto("/staff/cancella-famiglia");
  await page.getByLabel("Telefono, e-mail o codice").fill(telefono);
  await page.getByRole("button", { name: "Cerca" }).click();
  await expect(page.getByRole("alert")).toContainText("Ai tuoi sportelli non risulta niente");
});
