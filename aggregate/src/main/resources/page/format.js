// Numbers, spans and times as a reader wants them. Nothing is rounded: a ledger shows what was said.
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const minutes = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const LARGE = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']];
const COUNTED = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'mile', 'acre', 'hectare', 'ton', 'tonne', 'knot']);
/** The question names what is counted. */
const PLAIN = new Set(['person', 'count', 'magnitude']);
const SIGNS = { percent: '%', celsius: '°C', fahrenheit: '°F' };

export const plural = (count, word) => `${plain.format(count)} ${word}${count === 1 ? '' : 's'}`;

/** The first few names, each once, however it is written. */
export function names(places, most) {
  const known = new Map(places.map(place => [place.name.toLowerCase(), place.name]).reverse());
  return [...known.values()].reverse().slice(0, most).join(', ');
}

export const spoken = name => (name ?? '').replaceAll('_', ' ');

/** A number alone, without its unit. */
export function amountOf(value) {
  const large = LARGE.find(([size]) => Math.abs(value) >= size);
  // "1.05 million" only where it loses nothing: 1,234,567 stays as it was told.
  if (large && Number.isInteger(value / large[0] * 1000)) {
    return `${new Intl.NumberFormat('en', { maximumFractionDigits: 3 }).format(value / large[0])} ${large[1]}`;
  }
  return plain.format(value);
}

/** A number in words with its unit. */
export function measured(words, unit, one) {
  if (!unit || PLAIN.has(unit)) return words;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${words}`;
  if (unit in SIGNS) return words + SIGNS[unit];
  if (unit === 'foot') return `${words} ${one ? 'foot' : 'feet'}`;
  return `${words} ${COUNTED.has(unit) && !one ? `${unit}s` : unit}`;
}

/** What an interval allows, in words; empty when it says nothing. */
export function interval(value, unit) {
  const low = value?.low ?? null;
  const high = value?.high ?? null;
  if (low === null && high === null) return '';
  if (low === high) return measured(amountOf(low), unit, low === 1);
  if (low === null) return `up to ${measured(amountOf(high), unit, high === 1)}`;
  if (high === null) return `at least ${measured(amountOf(low), unit, low === 1)}`;
  return measured(`${amountOf(low)} – ${amountOf(high)}`, unit, false);
}

/** A moment in the reader's own time zone; pages that tell only the day are dated midnight UTC, which is no hour. */
export function time(instant) {
  if (!instant) return '';
  const moment = new Date(instant);
  return moment.getTime() % 86_400_000 === 0 ? days.format(moment) : minutes.format(moment);
}

export const day = date => date ? days.format(new Date(date)) : '';

/** The days from one moment to another. */
export function period(from, to) {
  if (!from || !to) return day(from ?? to);
  return days.formatRange(new Date(from), new Date(to));
}

/** A length of time that a reader takes in at a glance. */
export function lasting(seconds) {
  if (seconds === 0) return '0 s';
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 90) return `${seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : plural(Math.round(seconds / 86_400), 'day');
}

/** The hour by the reader's clock. */
export const clock = moment => new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(new Date(moment));
