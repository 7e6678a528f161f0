// What somebody hears of each step of signing up for a party: structure and words of the pages in Italian.
import { Family } from "../support/family.ts";
import { test } from "../support/test.ts";
import { alert, code, contact, erased, faultsLead, field, heard, language, trail } from "../support/transcript.ts";

const slug = "festa-di-natale-torri-bianche-2026";
const title = "Festa di Natale, dalle Torri Bianche a Comunità Oklahoma (dimostrazione)";

const stage = (time: string, place: string, address: string, besides: string[]): string => `
    - listitem:
      - paragraph:
        - time: giovedì 17 dicembre, ore ${time}
      - paragraph:
        - strong: ${place}
        - text: ${address}
      - paragraph:
        - link "Apri la mappa ${address}"${besides.map((said) => `
      - paragraph: ${said}`).join("")}`;

/** How many children of an age, and the size of their presents. */
const children = (years: string, count = field(`Bambini e ragazzi da ${years} anni`)): string => `${count}
  - text: Misura dei doni Bambini e ragazzi da ${years} anni
  - combobox "Misura dei doni Bambini e ragazzi da ${years} anni":
    - option "Va bene qualsiasi" [selected]
    - option "piccolo"
    - option "medio"
    - option "grande"`;

/** The form, with what is wrong in it above and beside. */
const form = (wrong = "", adults = field("Quanti adulti *"), babies = children("0 a 2"), email?: string): string => String.raw`${trail(["Home", "Feste e attività", title], "Iscriviti")}${wrong}
  - heading "Iscriviti" [level=1]
  - paragraph: ${title}
  - paragraph: giovedì 17 dicembre, ore 16:30
  - paragraph: /^Ci sono ancora \d+ posti\.$/
  - paragraph: I campi contraddistinti dal simbolo asterisco (*) sono obbligatori.${adults}${babies}${["3 a 5", "6 a 10", "11 a 13", "14 a 17"].map((years) => children(years)).join("")}
  - checkbox "Se i posti sono finiti, mettimi in lista d’attesa"
  - text: Se i posti sono finiti, mettimi in lista d’attesa Il tuo nome
  - textbox "Il tuo nome"${contact("Dove ti avvisiamo se cambia qualcosa", email)}${language()}${erased("I tuoi dati")}
  - button "Iscriviti"
  - link "Torna all’evento"`;

test("the way from a party to its confirmation, as it is read aloud", { tag: "@once" }, async ({ page, forms }) => {
  const family = new Family(page);
  await family.open(`/eventi/${slug}`);
  await heard(page, String.raw`${trail(["Home", "Feste e attività"], title)}
  - paragraph: Festa
  - heading "${title}" [level=1]
  - paragraph: /^Un esempio, non un evento annunciato/
  - heading "Quando e dove" [level=2]
  - list:${stage("16:30", "Agorà delle Torri Bianche", "via Saponaro, Milano", ["Ritrovo.", "Da qui andiamo insieme a piedi."])}${stage("16:45", "Comunità Oklahoma", "via Costantino Baroni 228, Milano", ["Merenda, scambio di doni, animazione."])}
  - paragraph: "I posti sono contati: iscriviti."
  - link "Iscriviti"
  - link "Aggiungi al calendario"
  - region "Fallo sapere":
    - heading "Fallo sapere" [level=2]
    - link "Manda con WhatsApp"
    - link "Manda con un’e-mail"
  - paragraph:
    - link "Locandina da stampare"
  - heading "In breve" [level=2]
  - term: Quanto costa
  - definition:
    - paragraph:
      - strong: Gratis
  - term: Per chi
  - definition: Per tutte le età
  - term: Lingue
  - definition: Italiano
  - term: Per le famiglie di
  - definition:
    - list:
      - listitem:
        - link "Municipio 5"`);

  await page.getByRole("link", { name: "Iscriviti" }).click();
  await heard(page, form());

  await family.type({ adulti: "2", "bambini-6-10": "3" });
  await family.send("adulti");
  await heard(page, String.raw`${trail(["Home"], "La tua iscrizione")}
  - heading "Sei iscritto" [level=1]
  - term: Evento
  - definition:
    - strong: ${title}${code}
  - term: Quando e dove
  - definition:
    - list:
      - listitem: giovedì 17 dicembre, ore 16:30 Agorà delle Torri Bianche via Saponaro, Milano
      - listitem: giovedì 17 dicembre, ore 16:45 Comunità Oklahoma via Costantino Baroni 228, Milano
  - term: Chi viene
  - definition: 2 adulti e 3 bambini o ragazzi
  - link "Aggiungi al calendario"
  - link "Cambia chi viene"
  - link "Non vengo più"
  - paragraph: "Tieni il codice: con quello ritrovi questa pagina."${erased("Cancellali adesso")}`);
  await forms.fill(`${new URL(page.url()).pathname}/lascia`, {});
});

test("what is wrong with a sign-up is said at once, and again at each field", { tag: "@once" }, async ({ page }) => {
  const family = new Family(page);
  await family.open(`/eventi/${slug}/iscrizione`);
  await family.type({ adulti: "due", "bambini-0-2": "-1", email: "nessuno" });
  await family.send("adulti");
  const count = "Scrivi un numero, per esempio 2.";
  const email = "Questo indirizzo e-mail non va bene: controllalo. È fatto così: nome@esempio.it";
  const babies = "Bambini e ragazzi da 0 a 2 anni";
  const links = [`Quanti adulti: ${count}`, `${babies}: ${count}`, email] as const;
  await heard(
    page,
    form(
      alert("Ci sono 3 cose da correggere", [...links]),
      field("Quanti adulti *", { fault: count, typed: "due" }),
      children("0 a 2", field(babies, { fault: count, typed: "-1" })),
      field("Oppure e-mail", { fault: email, typed: "nessuno" }),
    ),
  );
  const box = (name: string) => page.getByRole("textbox", { name, exact: true });
  await faultsLead(page, [
    [links[0], box("Quanti adulti *"), count],
    [links[1], box(babies), count],
    [links[2], box("Oppure e-mail"), email],
  ]);
});
