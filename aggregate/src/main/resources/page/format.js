// Numbers, spans and times as a reader wants them. Nothing is rounded: a ledger shows what was said.
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const minutes = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const LARGE = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']];
const COUNTED = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'mile', 'acre', 'hectare', 'ton', 'tonne', 'knot']);
const SIGNS = { percent: '%', celsius: '°C', fahrenheit: '°F' };

export const plural = (count, word) => `${plain.format(count)} ${word}${count === 1 ? '' : 's'}`;

export const spoken = name => (name ?? '').replaceAll('_', ' ');

function amount(value) {
  const large = LARGE.find(([size]) => Math.abs(value) >= size);
  // "1.05 million" only where it loses nothing: 1,234,567 stays as it was told.
  if (large && Number.isInteger(value / large[0] * 1000)) {
    return `${new Intl.NumberFormat('en', { maximumFractionDigits: 3 }).format(value / large[0])} ${large[1]}`;
  }
  return plain.format(value);
}

function measured(words, unit, one) {
  if (!unit || unit === 'person' || unit === 'count') return words;
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
  if (low === high) return measured(amount(low), unit, low === 1);
  if (low === null) return `up to ${measured(amount(high), unit, high === 1)}`;
  if (high === null) return `at least ${measured(amount(low), unit, low === 1)}`;
  return measured(`${amount(low)} – ${amount(high)}`, unit, false);
}

/** A moment in the reader's own time zone; pages that tell only the day are dated midnight UTC, which is no hour. */
export function time(instant) {
  if (!instant) return '';
  const moment = new Date(instant);
  return moment.getTime() % 86_400_000 === 0 ? days.format(moment) : minutes.format(moment);
}

/** A day or a window of days. */
export const day = date => date ? days.format(new Date(date)) : '';
