const zone = "America/Bogota";
const locale = "es-CO";

const clockFormat = new Intl.DateTimeFormat(locale, {
  timeZone: zone, weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "2-digit",
});
const timeFormat = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "numeric", minute: "2-digit" });
const dayFormat = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: "long", day: "numeric", month: "long" });
const shortDayFormat = new Intl.DateTimeFormat(locale, { timeZone: zone, day: "numeric", month: "short" });
const fullFormat = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: "full", timeStyle: "short" });
const preciseFormat = new Intl.DateTimeFormat(locale, {
  timeZone: zone, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23",
});
const keyFormat = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const dayKey = (iso: string | number) => keyFormat.format(new Date(iso));
export const clockText = (instant: number) => capitalised(clockFormat.format(instant));
export const timeText = (iso: string) => timeFormat.format(new Date(iso));
export const preciseTimeText = (iso: string) => preciseFormat.format(new Date(iso));
export const fullText = (iso: string) => capitalised(fullFormat.format(new Date(iso)));

/** A day as people name it: "Hoy", "Ayer" or the date. */
export function dayText(iso: string, now: number): string {
  const key = dayKey(iso);
  if (key === dayKey(now)) {
    return "Hoy";
  }
  return key === dayKey(now - 86_400_000) ? "Ayer" : capitalised(dayFormat.format(new Date(iso)));
}

/** The time within today, the date before it: what fits beside a conversation's name. */
export const stampText = (iso: string, now: number) =>
  dayKey(iso) === dayKey(now) ? timeText(iso) : shortDayFormat.format(new Date(iso));
