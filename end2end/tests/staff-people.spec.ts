// Who signs in: from the invitation to the list of one's sessions.
import { axe } from "../support/accessible.ts";
import { sound } from "../support/sound.ts";
import { freshCode, password, people, signIn, signInAnew } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

test("invite, first sign-in, second factor", { tag: ["@wide", "@database"] }, async ({ page, vicino }) => {
  const email = `nuova-${Math.random().toString(36).slice(2)}@example.org`;
  const printed = await vicino.run("staff", "invite", email, "--name", "Nuova Persona");
  const link = /http\S+\/staff\/invito\/\S+/.exec(printed)?.[0];
  expect(link).toBeTruthy();

  await page.goto(link!);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Ciao .?Nuova Persona.?, scegli la password$/);
  await page.getByLabel("Nuova password *", { exact: true }).fill("corta");
  await page.getByLabel("Ripeti la nuova password").fill("corta");
  await page.getByRole("button", { name: "Salva la password" }).click();
  await expect(page.getByRole("alert")).toContainText("troppo corta");
  await page.getByLabel("Nuova password *", { exact: true }).fill("password1234");
  await page.getByLabel("Ripeti la nuova password").fill("password1234");
  await page.getByRole("button", { name: "Salva la password" }).click();
  await expect(page.getByRole("alert")).toContainText("tra quelle che si provano per prime");
  await page.getByLabel("Nuova password *", { exact: true }).fill("una finestra sul cortile");
  await page.getByLabel("Ripeti la nuova password").fill("una finestra sul cortile");
  await page.getByRole("button", { name: "Salva la password" }).click();

  await expect(page).toHaveURL(/\/staff\/secondo-fattore/);
  await axe(page);
  const secret = await page.locator("code.key").innerText();
  await page.getByLabel("Codice").fill(await freshCode(email, secret));
  await page.getByRole("button", { name: "Conferma il codice" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("I tuoi codici di riserva");
  await expect(page.locator(".recovery-codes li")).toHaveCount(10);
  const paper = await page.locator(".recovery-codes li").first().innerText();
  await page.getByRole("link", { name: "Ho salvato i codici" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Ciao .?Nuova Persona.?$/);

  // The link was good once.
  await page.goto(link!);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Questo link non vale più");

  // Out, and in again with a code from the paper.
  await page.goto("/staff/");
  await page.getByRole("button", { name: "Esci" }).click();
  await page.goto("/staff/profilo");
  await expect(page).toHaveURL(/\/staff\/accesso\?dopo=/);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill("una finestra sul cortile");
  await page.getByRole("button", { name: "Accedi" }).click();
  await page.getByLabel("Codice").fill(paper);
  await page.getByRole("button", { name: "Entra" }).click();
  await expect(page).toHaveURL(/\/staff\/profilo$/);
  await expect(page.getByText("Ti restano 9 codici di riserva.")).toBeVisible();
});

test("a wrong password and an unknown address get the same words", async ({ page }) => {
  const words: string[] = [];
  for (const email of [people.desk, "nessuno@example.org"]) {
    await page.goto("/staff/accesso");
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password").fill("non è questa");
    await page.getByRole("button", { name: "Accedi" }).click();
    await expect(page.getByRole("alert")).toContainText("Email o password non corrispondono");
    words.push((await page.getByRole("alert").innerText()).trim());
  }
  expect(words[0]).toBe(words[1]);
});

test("sessions are listed, and ended from another device", { tag: "@wide" }, async ({ page, browser, vicino }) => {
  await signInAnew(page, people.observer);
  const other = await (await browser.newContext({ baseURL: vicino.url })).newPage();
  await signInAnew(other, people.observer);
  await page.goto("/staff/profilo");
  await expect(page.getByText("questa sessione")).toHaveCount(1);
  await page.getByRole("button", { name: "Chiudi tutte le altre" }).click();
  await expect(page.locator(".sessions li")).toHaveCount(1);
  await other.goto("/staff/profilo");
  await expect(other).toHaveURL(/\/staff\/accesso/);
  await other.context().close();
});

test("a coordinator invites, and sees and gives no more than their own part", { tag: ["@wide", "@database"] }, async ({ page, mailbox }) => {
  await signIn(page, "municipality");
  await page.goto("/staff/persone");
  await expect(page.getByRole("link", { name: "Giulia (prova)" })).toBeVisible();
  // Of Municipio 5, and of the whole network.
  await expect(page.getByRole("link", { name: "Marco (prova)" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Carla (prova)", exact: true })).toHaveCount(0);

  await page.getByRole("link", { name: "Invita una persona" }).click();
  await expect(page.getByLabel("Dove").getByRole("option", { name: "Municipio 5" })).toHaveCount(0);
  const email = `invitata-${Math.random().toString(36).slice(2)}@example.org`;
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Ruolo").selectOption("desk_worker");
  await page.getByLabel("Dove").selectOption({ label: "Sportello Quarto Oggiaro" });
  await page.getByRole("button", { name: "Manda l’invito" }).click();
  await expect(page.getByRole("alert")).toContainText("Scrivi nome e cognome");
  await page.getByLabel("Nome e cognome").fill("Invitata Nuova");
  await page.getByRole("button", { name: "Manda l’invito" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Invitata Nuova");
  await expect(page.getByText("operatore di sportello")).not.toHaveCount(0);
  await axe(page);
  const mail = await mailbox.newest(email);
  expect(mail.text).toContain("/staff/invito/");

  await page.getByRole("button", { name: "Escludi dall’accesso" }).click();
  await expect(page.getByText("esclusa")).toBeVisible();
});

test("the last coordinator of the network stays", async ({ page }) => {
  await signIn(page, "coordinator");
  const role = /^Togli\s*: coordinamento: tutta la rete$/;
  const take = async () => {
    for (const button of await page.getByRole("main").getByRole("button").all()) {
      if (role.test(plain(await button.innerText()).trim())) return button.click();
    }
    throw new Error("there is no such role to take");
  };
  const others = page.locator(".people > li").filter({ hasText: /coordinamento.*tutta la rete/ }).filter({ hasNotText: "Carla (prova)" });
  for (;;) {
    await page.goto("/staff/persone");
    if ((await others.count()) === 0) break;
    await others.first().getByRole("link").click();
    await take();
  }
  await page.getByRole("main").getByRole("link", { name: "Carla (prova)", exact: true }).click();
  await take();
  await expect(page.getByRole("alert")).toContainText("È l’ultima persona che coordina tutta la rete");
  await page.goto("/staff/persone");
  await expect(page.locator(".people > li").filter({ hasText: "Carla (prova)" })).toContainText("coordinamento");
});

const door = ["/staff/accesso", "/staff/password", "/staff/password/inviata", "/staff/invito/abc"];
const inside = ["/staff/", "/staff/persone", "/staff/persone/invita", "/staff/profilo", "/staff/profilo/password", "/staff/profilo/codici", "/staff/secondo-fattore"];

for (const path of [...door, ...inside]) {
  test(`${path} is valid, accessible and walked by keyboard`, { tag: "@wide" }, async ({ page }) => {
    if (inside.includes(path)) await signIn(page, "coordinator");
    const response = await page.goto(path);
    await sound(page, await response!.text());
  });
}

test("the password of the demonstration opens nothing without the code", async ({ page }) => {
  await page.goto("/staff/accesso");
  await page.getByLabel("Email").fill(people.coordinator);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Accedi" }).click();
  await expect(page).toHaveURL(/\/staff\/accesso\/codice/);
  await page.goto("/staff/");
  await expect(page).toHaveURL(/\/staff\/accesso\?dopo=/);
});
