// Calendar files as a calendar program reads them, with a library that knows nothing of the server.
import ICAL from "ical.js";

/** An entry, on one of its days. */
export interface Shown {
  uid: string;
  title: string;
  status: string;
  /** The instant, in ISO 8601. */
  starts: string;
  place: string;
}

/** A file, taken apart. Its zones are those that stand in it, not those that the machine knows. */
export function readCalendar(text: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar;
}

/** The entries of a file, in its order. */
export function entries(calendar: ICAL.Component): ICAL.Component[] {
  return calendar.getAllSubcomponents("vevent");
}

/** A value of an entry as text. */
export function valueOf(entry: ICAL.Component, name: string): string | undefined {
  return entry.getFirstPropertyValue(name)?.toString();
}

/** Every day of every entry, as a week view would show them. */
export function shown(calendar: ICAL.Component): Shown[] {
  const all = entries(calendar);
  const masters = all.filter((entry) => !entry.hasProperty("recurrence-id"));
  return masters.flatMap((master) => {
    const uid = valueOf(master, "uid") ?? "";
    const exceptions = all.filter((entry) => entry.hasProperty("recurrence-id") && valueOf(entry, "uid") === uid);
    const event = new ICAL.Event(master, { exceptions });
    const days: Shown[] = [];
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { item, startDate } = event.getOccurrenceDetails(next);
      days.push({
        uid,
        title: item.summary,
        status: valueOf(item.component, "status") ?? "",
        starts: startDate.toJSDate().toISOString(),
        place: item.location ?? "",
      });
    }
    return days;
  });
}
