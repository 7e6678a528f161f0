// Passkeys: made in the profile, used to sign in, and of no use once taken away. The device is one of the browser's own making.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { axe } from "../support/accessible.ts";
import { sound } from "../support/sound.ts";
import { password, people, signInAnew } from "../support/staff.ts";
import { test as base, expect, settingsFor } from "../support/test.ts";
import { runVicino, Vicino } from "../support/vicino.ts";

// An address of numbers can have no passkeys.
const test = base.extend<object, { named: Vicino }>({
  named: [
    async ({ mailbox }, use) => {
      const directory = await mkdtemp(join(tmpdir(), "vicino-named-"));
      const settings = await settingsFor(directory, mailbox);
      settings.VICINO_BASE_URL = settings.VICINO_BASE_URL!.replace("127.0.0.1", "localhost");
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
  baseURL: async ({ named }, use) => use(named.settings.VICINO_BASE_URL),
});

/** Gives the page's browser a device that keeps passkeys and whose holder unlocks it at once. */
async function device(page: Page): Promise<{ browser: CDPSession; authenticatorId: string }> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", { options });
  return { browser, authenticatorId };
}

/** Adds a passkey in the profile. */
async function add(page: Page, name: string): Promise<void> {
  await page.goto("/staff/profilo");
  await page.getByRole("link", { name: "Aggiungi una passkey" }).click();
  await page.getByLabel("Nome della passkey").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Aggiungi la passkey" }).click();
  await expect(page).toHaveURL(/\/staff\/profilo#passkey$/);
  await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("mai usata");
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Esci" }).click();
  await expect(page).toHaveURL(/\/staff\/accesso/);
}

const withPasskey = (page: Page) => page.getByRole("button", { name: "Entra con una passkey" });

test("a passkey made in the profile signs in, and one that was taken away does not", { tag: ["@script", "@wide"] }, async ({ page, mailbox }) => {
  await signInAnew(page, people.desk);
  const { browser, authenticatorId } = await device(page);
  await add(page, "Telefono nuovo");
  await axe(page);
  const { credentials } = await browser.send("WebAuthn.getCredentials", { authenticatorId });
  expect(credentials.map((one) => [one.isResidentCredential, one.rpId])).toEqual([[true, "localhost"]]);
  expect((await mailbox.newest(people.desk)).text).toContain("ha aggiunto una passkey");

  await signOut(page);
  await page.goto("/staff/profilo");
  await expect(page).toHaveURL(/\/staff\/accesso\?dopo=/);
  await axe(page);
  const before = await page.context().cookies();
  await withPasskey(page).click();
  await expect(page).toHaveURL(/\/staff\/profilo$/);
  const after = await page.context().cookies();
  const token = (cookies: typeof after) => cookies.find(({ name }) => name === "staff")?.value;
  expect(token(after)).toBeTruthy();
  expect(token(after)).not.toBe(token(before));
  expect(after.some(({ name }) => name === "passkey")).toBe(false);
  const row = page.getByRole("listitem").filter({ hasText: "Telefono nuovo" });
  await expect(row).toContainText("ultimo uso");

  await row.getByRole("link", { name: "Togli" }).click();
  await axe(page);
  await page.getByLabel("Password").fill("non è questa");
  await page.getByRole("button", { name: "Togli la passkey" }).click();
  await expect(page.getByRole("alert")).toContainText("La password non corrisponde");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Togli la passkey" }).click();
  await expect(page.getByText("Non hai ancora una passkey.")).toBeVisible();

  await signOut(page);
  await withPasskey(page).click();
  await expect(page.getByRole("alert").first()).toContainText("Con questa passkey non si entra");
  await axe(page);
  await page.goto("/staff/");
  await expect(page).toHaveURL(/\/staff\/accesso/);
});

test("after the password, a passkey stands for the code", { tag: "@script" }, async ({ page }) => {
  await signInAnew(page, people.social);
  await device(page);
  await add(page, "Computer");
  await signOut(page);
  await page.getByLabel("Email").fill(people.social);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Accedi" }).click();
  await expect(page).toHaveURL(/\/staff\/accesso\/codice/);
  await axe(page);
  await withPasskey(page).click();
  await expect(page).toHaveURL(/\/staff\/oggi$/);
});

test("what is wrong with the form is told before the device is asked", { tag: "@script" }, async ({ page }) => {
  await signInAnew(page, people.author);
  const { browser, authenticatorId } = await device(page);
  await page.goto("/staff/profilo/passkey");
  await page.getByLabel("Password").fill("non è questa");
  await page.getByRole("button", { name: "Aggiungi la passkey" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Scrivi un nome");
  await page.getByLabel("Nome della passkey").fill("Portatile");
  await page.getByLabel("Password").fill("non è questa");
  await page.getByRole("button", { name: "Aggiungi la passkey" }).click();
  await expect(page.getByRole("alert").first()).toContainText("La password non corrisponde");
  await axe(page);
  const { credentials } = await browser.send("WebAuthn.getCredentials", { authenticatorId });
  expect(credentials).toEqual([]);
});

test("a device that says no, or that has one already, is explained in words", { tag: "@script" }, async ({ page }) => {
  await signInAnew(page, people.observer);
  const { browser, authenticatorId } = await device(page);
  await page.goto("/staff/profilo/passkey");
  const told = page.locator("[data-told]");
  const send = async () => {
    await page.getByLabel("Nome della passkey").fill("Tablet");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Aggiungi la passkey" }).click();
  };
  await browser.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await send();
  await expect(told).toHaveText("Non è successo niente: la richiesta è stata annullata. Puoi riprovare.");
  await axe(page);
  await browser.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await send();
  await expect(page).toHaveURL(/\/staff\/profilo#passkey$/);
  await page.goto("/staff/profilo/passkey");
  await send();
  await expect(told).toHaveText("Su questo dispositivo c’è già una tua passkey.");
  await page.context().setOffline(true);
  await send();
  await expect(told).toHaveText("Non c’è connessione. Riprova tra poco.");
});

test("without a browser that knows passkeys nothing offers one", async ({ page, javaScriptEnabled }) => {
  // With a script, an older browser.
  if (javaScriptEnabled) await page.addInitScript("delete window.PublicKeyCredential");
  await page.goto("/staff/accesso");
  await expect(page.getByLabel("Email")).toBeVisible();
  await expect(withPasskey(page)).toBeHidden();
  await signInAnew(page, people.counter);
  await page.goto("/staff/profilo/passkey");
  await expect(page.getByText("Qui non puoi aggiungerla")).toBeVisible();
  await expect(page.getByRole("button", { name: "Aggiungi la passkey" })).toBeHidden();
});

test("a site without a name offers no passkeys", async ({ page, vicino }) => {
  await page.goto(`${vicino.url}/staff/accesso`);
  await expect(page.getByLabel("Email")).toBeVisible();
  await expect(page.locator("[data-passkey]")).toHaveCount(0);
});

for (const path of ["/staff/accesso", "/staff/profilo", "/staff/profilo/passkey"]) {
  test(`${path} with passkeys is valid, accessible and walked by keyboard`, { tag: "@wide" }, async ({ page }) => {
    if (path !== "/staff/accesso") await signInAnew(page, people.editor);
    const response = await page.goto(path);
    await sound(page, await response!.text());
  });
}
