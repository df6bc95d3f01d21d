// Units of which one can be told in the other, so that a chart can draw "1,000 miles" beside "1,700 km".
const FAMILIES = [
  { m: 1, km: 1000, cm: 0.01, mm: 0.001, mile: 1609.344, foot: 0.3048, inch: 0.0254, yard: 0.9144, nautical_mile: 1852 },
  { m2: 1, km2: 1e6, hectare: 1e4, acre: 4046.8564224, mile2: 2589988.110336, foot2: 0.09290304 },
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_746, year: 31_556_952, decade: 315_569_520 },
  { kg: 1, g: 0.001, ton: 1000, pound: 0.45359237, ounce: 0.028349523 },
  { liter: 1, gallon: 3.785411784, barrel: 158.987294928 },
  { 'km/h': 1, mph: 1.609344, 'm/s': 3.6, knot: 1.852 },
];

/** How many of `to` make one of `from`; null where they measure different things. */
export function factor(from, to) {
  if (!from || from === to) return 1;
  const family = FAMILIES.find(units => from in units && to in units);
  return family ? family[from] / family[to] : null;
}

/** What nobody said in this unit is told in as many digits as a reader takes in. */
const DIGITS = 4;

/** What a value allows, in another unit; null where it cannot be told in that. */
export function converted({ low = null, high = null, unit }, to) {
  const times = factor(unit, to);
  if (times === null) return null;
  const told = number => number === null || times === 1 ? number : Number((number * times).toPrecision(DIGITS));
  return { low: told(low), high: told(high) };
}
