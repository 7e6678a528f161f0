// What somebody hears of each step of promising something to a drive: structure and words of the pages in Italian.
import type { Page } from "@playwright/test";
import { Family } from "../support/family.ts";
import { test } from "../support/test.ts";
import { alert, code, contact, erased, faultsLead, field, heard, language, trail, within } from "../support/transcript.ts";

const drive = "/raccolte/zaino-sospeso";
const title = "Zaino sospeso (dimostrazione)";
const day = String.raw`[a-zì]+ \d+ [a-z]+ \d\d:\d\d–\d\d:\d\d`;

/** The places: their name and address, how one gets there, whether there are hours. */
const places = [
  { name: "La Casa dei Giochi", address: "via S. Uguzzone 8, Milano", way: "Metropolitana M1, fermate Sesto Marelli e Villa S. Giovanni." },
  { name: "Agorà delle Torri Bianche", address: "via Saponaro, Milano" },
  { name: "Cartoleria (un esempio, non esiste)", address: "Milano", shop: "Negli orari del negozio: scegli, paga e lascia lì." },
];
const four = (line: string): string => line.repeat(4);
const map = (address: string): string => `
      - paragraph:
        - link "Apri la mappa ${address}"`;

/** Where and when, before what. */
const where = places.map(({ name, address, way, shop }) => String.raw`
    - listitem:
      - paragraph:
        - strong: ${name}
        - text: ${address}${shop ? `
      - paragraph: "${shop}"` : String.raw`
      - list:${four(`
        - listitem:
          - time: /^${day}$/`)}
        - listitem: /^e altre \d+ date$/`}${way ? `
      - paragraph: ${way}` : ""}${map(address)}`).join("");

/** The places once more, to choose one of their hours. */
const hours = places.map(({ name, address, shop }) => String.raw`
  - group "${name} ${address}":
    - paragraph:
      - strong: ${name}
      - text: ${address}${map(address).replaceAll("\n  ", "\n")}${shop ? `
    - 'radio "In negozio ${shop}"'
    - text: "In negozio ${shop}"` : String.raw`${four(`
    - radio /^${day}$/
    - time: /^${day}$/`)}
    - group: /^Altre \d+ date$/`}`).join("");

/** The things, each by its name with what is still needed and a field; those that are typed, and what is wrong with them. */
async function things(page: Page, typed: Record<string, { n: string; fault?: string }> = {}): Promise<string> {
  const names = await page.locator(".quantities label").allTextContents();
  const rows = names.map((name) => {
    const { n, fault } = typed[name] ?? {};
    const literal = name.replaceAll(/[()]/g, "\\$&");
    return String.raw`
    - listitem:
      - text: /^${literal} (Serve subito )?n(e manca(no)? \d+|e serve ancora qualcuno)( · fa piacere)?${fault ? ` ${fault}` : ""}$/
      - textbox "${name}"${fault ? " [invalid]" : ""}${n ? `: "${n}"` : ""}`;
  });
  return `
  - list:${rows.join("")}
  - 'button "Avanti: dove e quando"'
  - group: Porti per una classe o un’azienda?`;
}

const chosen = (rows: string): string => `
  - term: Che cosa
  - definition:
    - list:${["4 × matita", "2 × gomma", "1 × righello"].map((said) => `
      - listitem: ${said}`).join("")}${rows}`;

const promise = { matita: "4", gomma: "2", righello: "1" };

async function write(page: Page, quantities: Record<string, string>): Promise<void> {
  for (const [name, n] of Object.entries(quantities)) await page.getByRole("textbox", { name, exact: true }).fill(n);
  await page.getByRole("button", { name: "Avanti: dove e quando" }).click();
}

test("the way from a drive to a promise, as it is read aloud", { tag: "@once" }, async ({ page, forms }) => {
  const family = new Family(page);
  await family.open(drive);
  await heard(page, String.raw`${trail(["Home", "Raccolte"], title)}
  - paragraph: Municipio 8 · Municipio 2
  - heading "${title}" [level=1]
  - paragraph: /^Un esempio, non una raccolta annunciata/
  - paragraph:
    - text: Fino al
    - time: 31 gennaio 2027
  - region "Dove e quando si porta":
    - heading "Dove e quando si porta" [level=2]
    - list:${within(1, where)}
  - heading "Che cosa serve" [level=2]
  - paragraph: /^\d+ cos[ae] promess[ae] su \d+ · \d+ già arrivat[ae]$/
  - paragraph: Scrivi quante ne porti. Puoi portare anche una cosa sola.${await things(page)}
  - region "Dai una mano":
    - /children: contain
    - heading "Dai una mano" [level=2]
    - paragraph: Cerchiamo persone adulte che ricevono le cose e le mettono in ordine. Scegli un turno.
    - list
  - region "Fallo sapere":
    - heading "Fallo sapere" [level=2]
    - link "Manda con WhatsApp"
    - link "Manda con un’e-mail"
  - paragraph:
    - link "Locandina da stampare"
  - heading "Chi risponde" [level=2]
  - paragraph: Sportello Quarto Oggiaro (dimostrazione)
  - link "Chiama 351 681 8198"
  - heading "Perché" [level=2]
  - paragraph: Un’iniziativa solidale per aiutare le famiglie del quartiere con le spese per la scuola.
  - paragraph: Scegli che cosa vuoi donare, poi dove e quando lo porti.`);

  await write(page, promise);
  await heard(page, `${trail(["Home", "Raccolte", title], "Dove e quando lo porti")}
  - heading "Dove e quando lo porti" [level=1]${chosen(`
  - definition:
    - link "Modifica le cose"`)}
  - group "Scegli un posto e un orario":
    - text: Scegli un posto e un orario${within(1, hours)}
  - button "Avanti"
  - link "Indietro"`);

  await page.locator('main input[name="orario"]').first().check();
  await page.getByRole("button", { name: "Avanti" }).click();
  await heard(page, String.raw`${trail(["Home", "Raccolte", title], "Controlla e prometti")}
  - heading "Controlla e prometti" [level=1]${chosen(`
  - definition:
    - link "Modifica le cose"`)}
  - term: Dove e quando
  - definition:
    - time: /^${day}$/
    - strong: La Casa dei Giochi
    - text: via S. Uguzzone 8, Milano
  - definition:
    - link "Modifica posto e orario"
  - heading "Chi sei" [level=2]${field("Come ti chiamiamo")}${contact("Dove ti scriviamo")}${language()}${erased("I tuoi dati", " Il tuo nome non si vede mai sul sito.")}
  - button "Prometto di portarlo"
  - link "Indietro"`);

  await family.type({ nome: "Ada" });
  await family.send("nome");
  await heard(page, String.raw`${trail(["Home"], "La tua promessa")}
  - heading "Grazie, è segnato" [level=1]
  - paragraph: "Ti aspettiamo qui:"
  - term: Quando
  - definition:
    - strong:
      - time: /^${day}$/
  - term: Dove
  - definition:
    - strong: La Casa dei Giochi
    - text: via S. Uguzzone 8, Milano
    - paragraph: Metropolitana M1, fermate Sesto Marelli e Villa S. Giovanni.
    - link "Apri la mappa via S. Uguzzone 8, Milano"${chosen("")}
  - term: Raccolta
  - definition:
    - link "${title}"${code}
  - link "Aggiungi al calendario"
  - link "Cambia la promessa"
  - link "Non lo porto più"
  - link "Chiama 351 681 8198"
  - paragraph: "Tieni il codice: con quello ritrovi questa pagina e lo dici quando porti le cose."${erased("Cancellali adesso")}`);
  await forms.fill(`${new URL(page.url()).pathname}/ritira`, {});
});

test("what is wrong with quantities is said at once by the name of each thing, and again at each", { tag: "@once" }, async ({ page }) => {
  await new Family(page).open(`${drive}/dona`);
  await write(page, { matita: "4", gomma: "-2", righello: "1,5" });
  const faults = { gomma: "Scrivi un numero più grande di zero, o lascia vuoto.", righello: "Scrivi un numero intero, per esempio 2." };
  const links = { gomma: `gomma: ${faults.gomma}`, righello: `righello: ${faults.righello}` };
  const list = await things(page, { matita: { n: "4" }, gomma: { n: "-2", fault: faults.gomma }, righello: { n: "1,5", fault: faults.righello } });
  await heard(page, `${trail(["Home", "Raccolte", title], "Che cosa porti")}${alert("Ci sono 2 cose da correggere", Object.values(links))}
  - heading "Che cosa porti" [level=1]${list}`);
  const box = (name: string) => page.getByRole("textbox", { name, exact: true });
  await faultsLead(page, [
    [links.gomma, box("gomma"), new RegExp(`^ne manca(no)? \\d+ ${faults.gomma}$`)],
    [links.righello, box("righello"), new RegExp(`^ne manca(no)? \\d+ ${faults.righello}$`)],
  ]);
});

test("nothing chosen is no fault of the first thing, and no hour chosen none of the first hour", { tag: "@once" }, async ({ page }) => {
  await new Family(page).open(`${drive}/dona`);
  await write(page, {});
  const nothing = "Scegli almeno una cosa: scrivi quante ne porti.";
  await faultsLead(page, [[nothing, page.getByRole("textbox", { name: "zaino", exact: true }), new RegExp(nothing)]]);
  await write(page, { matita: "1" });
  await page.getByRole("button", { name: "Avanti" }).click();
  const nowhere = "Scegli dove e quando lo porti.";
  await faultsLead(page, [[nowhere, page.getByRole("radio").first(), nowhere]]);
});
