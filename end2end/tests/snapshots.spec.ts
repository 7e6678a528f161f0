// What somebody hears of each step of a booking: structure and words of the pages in Italian.
import { Family } from "../support/family.ts";
import { expect, test } from "../support/test.ts";

const hold = `
  - paragraph:
    - text: Teniamo per te
    - strong: /^\\w+ì \\d+ \\w+, ore \\d\\d:\\d\\d$/
    - text: /^fino alle \\d\\d:\\d\\d\\.$/
    - status
  - button "Mi serve più tempo"`;

const steps = (name: string, number: number) => {
  const all = ["Luogo", "Data e orario", "Dettagli", "Richiedente", "Riepilogo"];
  const items = all.map((step, at) => `    - listitem: ${step}${at < number - 1 ? " (fatto)" : ""}`);
  return `
  - paragraph:
    - text: "Passo ${number} di 5:"
    - strong: ${name}
  - list:
${items.join("\n")}`;
};

const helpline = `
  - paragraph:
    - text: Preferisci telefonare?
    - link "333 268 3456":
      - /url: tel:+393332683456
    - text: ", venerdì 10:00–13:00"`;

test("the steps of a booking and its confirmation, as they are read aloud", { tag: "@once" }, async ({ page }) => {
  const family = new Family(page);
  const main = page.getByRole("main");

  await family.open("/prenota");
  await expect(main).toMatchAriaSnapshot(`
- main:${steps("Luogo", 1)}
  - heading "Dove vuoi andare?" [level=1]
  - group "Scegli lo sportello":
    - radio /Sportello Gallaratese Municipio 8 · mercoledì 14:00–17:00/
    - radio /Sportello Quarto Oggiaro Municipio 8 · martedì 10:00–13:00/
    - radio /Sportello Villapizzone Municipio 8 · venerdì 10:00–13:00/
  - button "Vedi gli orari liberi"
  - link "Indietro"
  - complementary:
    - heading "Nessuno va bene? Ti richiamiamo noi" [level=2]
    - link "Chiedi di essere richiamato"
`);

  const [time] = await family.look("villapizzone");
  await expect(main).toMatchAriaSnapshot(`
- main:
  - navigation "Percorso di navigazione":
    - list:
      - listitem:
        - link "Home"
      - listitem:
        - link "Sportelli"
      - listitem:
        - link "Sportello Villapizzone"
      - listitem: Prenota${steps("Data e orario", 2)}
  - heading "Quando vuoi venire?" [level=1]
  - paragraph: Sportello Villapizzone
  - combobox "Mese"
  - button "Mostra"
  - group "Scegli giorno e ora":
    - group:
      - text: /venerdì \\d+ \\w+ (\\d+ posti liberi|un posto libero)/
      - radio /^ore \\d\\d:\\d\\d venerdì \\d+ \\w+$/
  - button "Tieni questo orario e continua"
  - link "Indietro"
  - group: Nessun orario va bene?${helpline}
`);

  await family.type({ quando: time! });
  await family.send("quando");
  await expect(main).toMatchAriaSnapshot(`
- main:${steps("Dettagli", 3)}${hold}
  - heading "Di che cosa vuoi parlare?" [level=1]
  - paragraph: Puoi anche non dirlo.
  - group "Argomento":
    - radio "Servizi vicino a casa"
    - radio "Attività per i figli"
    - radio "Ascolto e orientamento"
    - radio "Preferisco dirlo a voce" [checked]
  - textbox "Una nota per lo sportello (facoltativa)"
  - 'button "Continua: chi sei"'
  - link "Indietro"
  - button "Lascia questo orario"${helpline}
`);

  await family.details({ tema: "listening", nota: "con il passeggino" });
  await expect(main).toMatchAriaSnapshot(`
- main:${steps("Richiedente", 4)}${hold}
  - heading "Chi sei?" [level=1]
  - paragraph: I campi contraddistinti dal simbolo asterisco (*) sono obbligatori.
  - textbox "Nome *"
  - group "Come ti avvisiamo?":
    - paragraph: Ne basta uno. Se non vuoi lasciarli, ti diamo un codice da conservare.
    - textbox "Telefono"
    - textbox "Oppure e-mail"
  - combobox "In che lingua ti scriviamo?":
    - option "Italiano" [selected]
    - option "English"
    - option "العربية"
  - group "Ti serve un interprete?":
    - radio "No" [checked]
    - radio "Sì"
  - paragraph:
    - text: Lo vede solo lo sportello. Cancelliamo i tuoi dati il
    - strong:
      - time: /^\\d+ \\w+ \\d{4}$/
    - text: ", 30 giorni dopo l’appuntamento."
    - link "I tuoi dati"
  - 'button "Continua: il riepilogo"'
  - link "Indietro"
  - button "Lascia questo orario"${helpline}
`);

  await family.introduce({ nome: "Amina", email: "amina@example.org" });
  await expect(main).toMatchAriaSnapshot(`
- main:${steps("Riepilogo", 5)}${hold}
  - heading "Controlla e conferma" [level=1]
  - heading "Appuntamento" [level=2]
  - term: Sportello
  - definition: Sportello Villapizzone
  - definition:
    - link "Modifica lo sportello"
  - term: Quando
  - definition: /^venerdì \\d+ \\w+ \\d{4}, ore \\d\\d:\\d\\d$/
  - definition:
    - link "Modifica data e ora"
  - term: Argomento
  - definition: Ascolto e orientamento
  - definition:
    - link "Modifica l’argomento"
  - term: Come
  - definition: Di persona
  - term: Nota
  - definition: con il passeggino
  - definition:
    - link "Modifica la nota"
  - heading "Chi sei" [level=2]
  - term: Nome
  - definition: Amina
  - definition:
    - link "Modifica il nome"
  - term: E-mail
  - definition: amina@example.org
  - definition:
    - link "Modifica come ti avvisiamo"
  - term: Lingua
  - definition: italiano, senza interprete
  - definition:
    - link "Modifica la lingua"
  - checkbox "Ho letto che cosa fate dei miei dati *"
  - button /^Prenota venerdì \\d+ \\w+, ore \\d\\d:\\d\\d$/
  - link "Indietro"
  - button "Lascia questo orario"${helpline}
`);

  await family.confirm();
  await expect(main).toMatchAriaSnapshot(`
- main:
  - heading "Appuntamento confermato" [level=1]
  - region "Il tuo appuntamento":
    - paragraph: /^venerdì \\d+ \\w+ \\d{4}$/
    - paragraph: /^ore \\d\\d:\\d\\d$/
    - paragraph: dura 30 minuti
    - term: Dove
    - definition:
      - strong: Sportello Villapizzone
      - text: /indirizzo/
    - term: Telefono dello sportello
    - definition:
      - link "333 268 3456"
      - text: venerdì 10:00–13:00
    - term: Cosa portare
    - definition
    - paragraph: /^Il tuo codice [2-9A-Z]{3} [2-9A-Z]{3}$/
  - paragraph: Ti scriviamo a amina@example.org.
  - paragraph: "Conserva il codice: con il codice puoi vedere, spostare o annullare l’appuntamento."
  - paragraph: Se arrivi tardi o non puoi venire, telefona.
  - list:
    - listitem:
      - link "Aggiungi al calendario"
    - listitem:
      - link "Sposta a un altro orario"
    - listitem:
      - link "Annulla l’appuntamento"
  - paragraph:
    - text: Cancelliamo i tuoi dati il
    - strong:
      - time: /^\\d+ \\w+ \\d{4}$/
    - link "Cancellali adesso"
`);
});

test("on paper stands what a family needs, and nothing else", { tag: "@once" }, async ({ page, forms }) => {
  await page.goto(await forms.book("villapizzone", { nome: "Amina" }));
  const code = await new Family(page).code();
  await page.emulateMedia({ media: "print" });
  const main = page.getByRole("main");
  await expect(main.getByText("Sportello Villapizzone").first()).toBeVisible();
  await expect(main.locator(".code").first()).toBeVisible();
  expect(code).toHaveLength(6);
  for (const link of ["Sposta a un altro orario", "Annulla l’appuntamento", "Cancellali adesso", "Aggiungi al calendario"]) {
    await expect(page.getByText(link)).toBeHidden();
  }
  await expect(page.getByRole("navigation", { name: "Menu principale" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Esci in fretta" })).toBeHidden();
});
