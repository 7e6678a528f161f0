// What nobody should send, and what anybody may mistype: a page in the reader's language with a way on and a phone,
// never an error of ours, and nothing written.
import { request } from "node:http";
import { now } from "../support/clock.ts";
import { Family } from "../support/family.ts";
import { type Fields, somebody } from "../support/form.ts";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

const unknownSecret = "a".repeat(26);

for (const [what, path, status] of [
  ["an unknown page", "/it/niente", 404],
  ["an unknown desk", "/it/sportelli/niente", 404],
  ["times of an unknown desk", "/it/prenota/niente", 404],
  ["an unknown municipality", "/it/municipi/niente", 404],
  ["an unknown language", "/xx/", 404],
  ["a language that is not offered", "/ar/", 404],
  ["an unknown link", `/it/appuntamento/${unknownSecret}`, 404],
  ["a malformed link", "/it/appuntamento/%00", 404],
  ["an unknown link in the flow", `/it/prenota/in-corso/${unknownSecret}/dettagli`, 404],
  ["an unknown receipt", `/it/richiamami/${unknownSecret}`, 404],
  ["a desk with a hostile name", "/it/sportelli/..%2F..%2Fetc%2Fpasswd", 404],
  ["a name with a null byte", "/it/sportelli/a%00b", 404],
  ["a path that is not UTF-8", "/it/sportelli/%FF%FE", 400],
] as const) {
  test(`${what}: ${status} with a way on`, { tag: "@once" }, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await expect(page.locator("html")).toHaveAttribute("lang", "it");
    const main = page.getByRole("main");
    await expect(main.locator('a[href="/it/"]').first()).toBeVisible();
    await expect(main.locator('a[href="/it/richiamami"], a[href="/it/appuntamento"]').first()).toBeVisible();
    await expect(main.getByRole("link", { name: /351 681 8198/ })).toHaveAttribute("href", "tel:+393516818198");
  });
}

test("an error speaks the language of the address", { tag: "@once" }, async ({ page }) => {
  expect((await page.goto("/en/sportelli/niente"))?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/page/i);
});

test("an odd month, language or time in the address still gives a page of times and a phone", { tag: "@once" }, async ({ page }) => {
  for (const query of ["mese=2026-13", "mese=abcd", "mese=9999-12", "lingua=xx", "quando=2026-02-30T10:00", "quando=%00", "mese=%FF", "mese=-0001-01", `mese=${"1".repeat(4000)}`]) {
    const response = await page.goto(`/it/prenota/quarto-oggiaro?${query}`);
    expect([200, 400, 414, 422], query).toContain(response?.status());
    await expect(page.getByRole("link", { name: /351 681 8198/ }).first()).toBeVisible();
  }
});

test("a search for anything at all is answered", { tag: "@once" }, async ({ page }) => {
  for (const typed of ["zzz", "<script>alert(1)</script>", "'; drop table desk; --", "\u202Eabc", "a".repeat(5000), "%", "ü", "  "]) {
    const response = await page.goto(`/it/cerca?q=${encodeURIComponent(typed)}`);
    expect([200, 303, 307, 400, 414], typed.slice(0, 20)).toContain(response?.status());
    expect(await page.locator("main script").count()).toBe(0);
  }
  for (const raw of ["q=%FF%FE", "q=%00", "q", "q=a&q=b"]) expect((await page.goto(`/it/cerca?${raw}`))?.status()).toBeLessThan(500);
});

test("a wrong code does not tell whether there is such a code, and typed words stay", async ({ page, forms }) => {
  const who = somebody();
  const family = new Family(page);
  await page.goto(await forms.book("villapizzone", { nome: who.nome, telefono: who.telefono }));
  const code = await family.code();
  const said: string[] = [];
  for (const [codice, prova] of [[code, "0000"], ["K7M4PX", who.telefono.slice(-4)], [code, who.nome]] as const) {
    await page.goto("/it/appuntamento");
    await family.type({ codice, prova });
    expect((await family.send("codice")).status()).toBe(422);
    await expect(page.locator('main [name="codice"]')).toHaveValue(codice);
    said.push(plain(await page.getByRole("alert").innerText()));
  }
  expect(new Set(said).size, "one answer to every wrong guess").toBe(1);

  await page.goto("/it/appuntamento");
  expect((await family.send("codice")).status()).toBe(422);
  await page.getByRole("alert").getByRole("link", { name: "Scrivi il codice del tuo appuntamento" }).click();
  await expect(page.locator('main [name="codice"]')).toBeFocused();
});

test("ten wrong guesses an hour and no more", { tag: "@once" }, async ({ forms }) => {
  const statuses: number[] = [];
  for (let i = 0; i < 11; i++) {
    const { modulo } = await forms.open("/it/appuntamento");
    statuses.push((await forms.post("/it/appuntamento", { modulo, codice: "K7M4PX", prova: "1234" })).status);
  }
  expect(statuses).toEqual([...Array(10).fill(422), 429]);
});

test("the step about the family says what is wrong and keeps what was typed", async ({ page }) => {
  const family = new Family(page);
  await family.hold("gallaratese");
  await family.details();
  await family.type({ nome: "", telefono: "351 68", lingua: "ro", interprete: "si" });
  expect((await family.send("nome")).status()).toBe(422);
  await expect(page).toHaveTitle(/^Errore: /);
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading")).toHaveText("Ci sono 2 cose da correggere");
  await expect(alert.getByRole("link")).toHaveCount(2);
  await alert.getByRole("link", { name: "Scrivi come ti chiami" }).click();
  await expect(page.getByLabel("Nome *")).toBeFocused();
  await expect(page.getByLabel("Telefono", { exact: true })).toHaveValue("351 68");
  await expect(page.locator('main [name="lingua"]')).toHaveValue("ro");
  await expect(page.getByRole("radio", { name: "Sì" })).toBeChecked();
  await family.introduce({ nome: "Ana", telefono: "" });
  expect((await family.send("condizioni")).status(), "without the box nothing is confirmed").toBe(422);
  await expect(page.getByRole("alert")).toContainText("Segna la casella per continuare");
});

test("choosing no time is said where the times are", async ({ page }) => {
  const family = new Family(page);
  await family.look("villapizzone");
  expect((await family.send("quando")).status()).toBe(422);
  await expect(page.getByRole("alert")).toContainText("Scegli un orario");
});

// What a browser would not send, straight to the steps of a booking.
const long = "a".repeat(10_000);
const badTimes: [string, Fields][] = [
  ["a time in the past", { quando: "2020-01-07T10:00" }],
  ["a time beyond the horizon", { quando: `${now().getFullYear() + 5}-01-07T10:00` }],
  ["a day that no calendar has", { quando: "2027-02-30T10:00" }],
  ["an hour at which the desk is closed", { quando: "2026-12-15T03:00" }],
  ["no time at all", { quando: "domani" }],
  ["a time with a null byte", { quando: "2026-12-15T10:00\0" }],
];
const badNames: [string, Fields][] = [
  ["a name of 10 kB", { nome: long }],
  ["a name with a null byte", { nome: "a\0b" }],
  ["a name with an escape", { nome: "a\u001B[2Jb" }],
  ["a name that turns the writing round", { nome: "a\u202Eb" }],
  ["a name of blanks", { nome: "   " }],
  ["an address with a second header", { nome: "A", email: "a@example.org\r\nBcc: b@example.org" }],
  ["a phone of 10 kB", { nome: "A", telefono: "3".repeat(10_000) }],
  ["a language that does not exist", { nome: "A", lingua: "xx" }],
  ["an answer that is no choice", { nome: "A", interprete: "forse" }],
];

test("times that nobody can book are refused and nothing is kept", { tag: ["@database", "@once"] }, async ({ forms }) => {
  const before = await forms.freeTimes("quarto-oggiaro");
  for (const [what, fields] of badTimes) {
    const { modulo } = await forms.open("/it/prenota/quarto-oggiaro");
    const response = await forms.post("/it/prenota/quarto-oggiaro", { modulo, ...fields });
    expect([400, 409, 422], what).toContain(response.status);
    expect(await response.text(), what).toContain("tel:+393516818198");
  }
  expect(await forms.freeTimes("quarto-oggiaro")).toEqual(before);
});

test("names and addresses that nobody has are refused and nothing is written", { tag: ["@database", "@once"] }, async ({ forms, mailbox }) => {
  const flow = await forms.hold("gallaratese");
  await forms.fill(`${flow}/dettagli`, { tema: "none", come: "in_person", nota: "" });
  const { modulo } = await forms.open(`${flow}/richiedente`);
  const mails = mailbox.mails.length;
  for (const [what, fields] of badNames) {
    const response = await forms.post(`${flow}/richiedente`, { modulo, lingua: "it", interprete: "no", ...fields });
    expect([400, 413, 422], what).toContain(response.status);
  }
  const notUtf8 = new Uint8Array(Buffer.concat([Buffer.from(`modulo=${modulo}&sito=&lingua=it&interprete=no&nome=`), Buffer.from([0xff, 0xfe, 0x41])]));
  expect([400, 422], "raw bytes that are not UTF-8").toContain((await forms.post(`${flow}/richiedente`, notUtf8)).status);
  const escaped = new Uint8Array(Buffer.from(`modulo=${modulo}&sito=&lingua=it&interprete=no&nome=%FF%FEA`));
  expect([400, 422], "escaped bytes that are not UTF-8").toContain((await forms.post(`${flow}/richiedente`, escaped)).status);
  const note = await forms.post(`${flow}/dettagli`, { modulo, tema: "none", come: "in_person", nota: long });
  expect(note.status, "a note of 10 kB").toBe(422);
  // The summary cannot be reached, because nobody has said yet who it is.
  const summary = await forms.get(`${flow}/riepilogo`);
  expect(summary.headers.get("location")).toMatch(/\/richiedente$/);
  const confirmed = await forms.post(`${flow}/riepilogo`, { modulo, condizioni: "si" });
  expect(confirmed.headers.get("location") ?? "").not.toMatch(/\/appuntamento\//);
  expect(mailbox.mails.length).toBe(mails);
});

test("a line break in a name is no line in a mail", { tag: "@once" }, async ({ forms, mailbox }) => {
  const { email } = somebody();
  await forms.book("villapizzone", { nome: "Amina\r\nBcc: altro@example.org", email });
  const mail = await mailbox.newest(email);
  expect(mail.envelope.to).toEqual([email]);
  expect(mail.bcc ?? []).toEqual([]);
});

test("forms that are not ours are refused", { tag: ["@database", "@once"] }, async ({ forms, baseURL }) => {
  const path = "/it/prenota/quarto-oggiaro";
  const before = await forms.freeTimes("quarto-oggiaro");
  const { modulo } = await forms.open(path);
  const fields = { modulo, quando: before[0] ?? "" };
  const status = async (body: Fields, headers: Record<string, string> = {}) => (await forms.post(path, body, headers)).status;
  expect(await status({ ...fields, sito: "https://spam.example" }), "a machine in the trap").toBe(400);
  expect(await status(fields, { "Content-Type": "text/plain" }), "another type").toBe(415);
  expect(await status(fields, { "Content-Type": "application/json" }), "another type").toBe(415);
  expect(await status(fields, { Origin: "https://altrove.example" }), "another site").toBe(403);
  expect(await status(fields, { "Sec-Fetch-Site": "cross-site" }), "another site").toBe(403);
  expect(await status({ ...fields, nota: "a".repeat(40_000) }), "too long").toBe(413);
  // A form without our token, or with a forged one, is shown again with what was chosen.
  const forged = fields.modulo.slice(0, -2) + (fields.modulo.endsWith("AA") ? "BA" : "AA");
  for (const modulo of ["", "x", forged]) expect([400, 422]).toContain(await status({ ...fields, modulo }));
  expect(await status(fields, { Origin: baseURL ?? "", "Sec-Fetch-Site": "same-origin" }), "our own form is taken").toBe(303);
  expect(await forms.freeTimes("quarto-oggiaro")).toEqual(before.slice(1));
});

test("a page asked for in a way it does not know says so", { tag: "@once" }, async ({ vicino }) => {
  const status = (method: string, path: string) =>
    new Promise<number>((answered, failed) => {
      const sent = request(vicino.url + path, { method }, (response) => {
        response.resume();
        answered(response.statusCode ?? 0);
      });
      sent.on("error", failed).end();
    });
  expect(await status("DELETE", "/it/")).toBe(405);
  expect([404, 405, 415]).toContain(await status("POST", "/it/"));
  expect(await status("PUT", "/it/prenota/quarto-oggiaro")).toBe(405);
  expect(await status("HEAD", "/it/")).toBe(200);
});

test("sixty forms a minute and no more", { tag: "@once" }, async ({ forms }) => {
  const { modulo } = await forms.open("/it/richiamami");
  const send = async () => (await forms.post("/it/richiamami", { modulo, telefono: "", lingua: "it", ora: "any" })).status;
  const statuses: number[] = [];
  // The minute may turn in between.
  for (let i = 0; i < 121 && !statuses.includes(429); i++) statuses.push(await send());
  expect(new Set(statuses)).toEqual(new Set([422, 429]));
  expect(statuses.length).toBeGreaterThan(60);
});
