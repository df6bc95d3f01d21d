// Positions on an axis, and the round numbers and days to write beside it.
const STEPS = [1, 2, 5, 10];
const DECADES = 1.7;
const HOUR = 3_600_000;
const SPACES = [HOUR / 4, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 48 * HOUR, 7 * 24 * HOUR, 14 * 24 * HOUR, 30 * 24 * HOUR,
  91 * 24 * HOUR, 365 * 24 * HOUR];

function roundStep(size) {
  const power = 10 ** Math.floor(Math.log10(size));
  return STEPS.find(step => step * power >= size) * power;
}

/** Numbers from `least` to `most` onto pixels `from` to `to`; by powers when they lie decades apart; `whole` writes no
 * fractions beside the axis. */
export function amounts(least, most, from, to, whole) {
  const powers = least > 0 && Math.log10(most / least) > DECADES;
  const fold = powers ? Math.log10 : number => number;
  const room = (fold(most) - fold(least)) * 0.12 || Math.abs(fold(most)) * 0.2 || 1;
  const low = least >= 0 && !powers ? Math.max(0, fold(least) - room) : fold(least) - room;
  const high = fold(most) + room;
  const at = number => from + (to - from) * (fold(number) - low) / (high - low);
  const ticks = [];
  if (powers) {
    for (let power = Math.ceil(low); power <= high; power++) ticks.push(10 ** power);
  } else {
    const step = Math.max(whole ? 1 : 0, roundStep((high - low) / 4));
    for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(Number(tick.toPrecision(12)));
  }
  return { at, ticks };
}

/** Moments from `first` to `last` onto pixels; a lone moment stands in the middle. */
export function moments(first, last, from, to) {
  const room = (last - first) * 0.04 || HOUR;
  const low = first - room;
  const high = last + room;
  const at = moment => from + (to - from) * (moment - low) / (high - low);
  const most = Math.max(3, Math.floor((to - from) / 90));
  const space = SPACES.find(size => (high - low) / size <= most) ?? (high - low) / most;
  const ticks = [];
  for (let tick = Math.ceil(low / space) * space; tick <= high; tick += space) ticks.push(tick);
  return { at, ticks, hours: space < 24 * HOUR };
}
