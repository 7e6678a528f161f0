// How a page and a mail in Italian tell a time, worked out apart from the server.

const days = ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"];
const months = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");

/** The parts of "2026-12-15T10:00". */
function parts(quando: string): { weekday: string; day: number; month: string; year: string; time: string } {
  const [date = "", time = ""] = quando.split("T");
  // Noon in UTC is the same day everywhere in Europe.
  const at = new Date(`${date}T12:00:00Z`);
  return {
    weekday: days[at.getUTCDay()] ?? "",
    day: at.getUTCDate(),
    month: months[at.getUTCMonth()] ?? "",
    year: date.slice(0, 4),
    time,
  };
}

/** "martedì 15 dicembre". */
export function italianDay(quando: string): string {
  const { weekday, day, month } = parts(quando);
  return `${weekday} ${day} ${month}`;
}

/** "martedì 15 dicembre 2026, ore 10:00". */
export function italianTime(quando: string): string {
  return `${italianDay(quando)} ${parts(quando).year}, ore ${parts(quando).time}`;
}

/** Text as it is read: without the marks that keep directions apart, every space a plain one. */
export function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069\u202A-\u202E\u200E\u200F]/g, "").replaceAll(/\s+/g, " ");
}
