// Figures out of what the server measures: sums over labels, and how fast counters grow between two looks.
const of = (look, name) => look.measurements.filter(one => one.name === name);

/** Null where this process does not measure it. */
export function sum(look, name, part = 'value') {
  const found = of(look, name).filter(one => Number.isFinite(one[part]));
  return found.length ? found.reduce((all, one) => all + one[part], 0) : null;
}

/** `[label, value]` for each value of a label. */
export function by(look, name, label, part = 'value') {
  const sums = new Map();
  for (const one of of(look, name)) {
    if (Number.isFinite(one[part])) sums.set(one.labels[label], (sums.get(one.labels[label]) ?? 0) + one[part]);
  }
  return [...sums];
}

const seconds = (before, after) => (Date.parse(after.at) - Date.parse(before.at)) / 1000;

/** Growth a second; a counter that fell belongs to a process that began anew. */
export function rate(before, after, name, part = 'value') {
  const now = sum(after, name, part);
  const time = seconds(before, after);
  if (now === null || !(time > 0)) return null;
  return Math.max(0, now - (sum(before, name, part) ?? 0)) / time;
}

/** Mean of what was timed between two looks; null where there was nothing. */
export function mean(before, after, name) {
  const count = (sum(after, name, 'count') ?? 0) - (sum(before, name, 'count') ?? 0);
  return count > 0 ? ((sum(after, name, 'total') ?? 0) - (sum(before, name, 'total') ?? 0)) / count : null;
}
