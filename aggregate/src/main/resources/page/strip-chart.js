// All values of one question over time: when each was first told, how wide it is, how it stands to the best one.
import { drawn, element, text } from './element.js';
import { amountOf, interval, plural, spoken, time } from './format.js';
import { meaning, shape } from './relation.js';
import { amounts, moments } from './scale.js';
import { converted } from './units.js';

const HEIGHT = 178;
const MARGIN = { left: 58, right: 14, top: 22, bottom: 24 };
const OPEN = 16;
const hours = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

const size = origins => Math.min(11, 3.5 + 2 * Math.sqrt(origins));

/** Counts have no halves. */
const isWhole = unit => !unit || unit === 'person' || unit === 'count';

/** The values that have a time and a number in a unit that the question's can tell; `place` is a value's place in the group. */
function points(group, articles) {
  return group.values.flatMap((value, place) => {
    const told = value.evidence.map(evidence => Date.parse(evidence.publishedAt)).filter(Number.isFinite);
    const allowed = converted(value, group.unit);
    if (told.length === 0 || !allowed || (allowed.low ?? allowed.high) === null) return [];
    const origins = new Set(value.evidence.map(evidence => articles.get(evidence.articleId)?.origin ?? evidence.articleId));
    return [{ place, value, ...allowed, first: Math.min(...told), told: [...new Set(told)], origins: origins.size,
      number: value.evidence.find(evidence => evidence.number)?.number ?? interval(value, value.unit ?? group.unit) }];
  });
}

/** The chart's points; none where there is nothing to compare. */
function comparable(group, articles) {
  if (!group.measure) return [];
  const shown = points(group, articles);
  const numbers = new Set(shown.flatMap(({ low, high }) => [low, high]).filter(number => number !== null));
  return shown.length > 1 && numbers.size > 1 ? shown : [];
}

/** What a question's chart draws beside its points, for the legend. */
export function drawnIn(group, articles) {
  const shown = comparable(group, articles);
  if (shown.length === 0) return [];
  return ['band',
    ...shown.some(({ low, high }) => low !== null && high !== null && low !== high) ? ['span'] : [],
    ...shown.some(({ low, high }) => low === null || high === null) ? ['arrow'] : [],
    ...shown.some(({ told }) => told.length > 1) ? ['later'] : []];
}

function described({ value, number, origins, first }) {
  return `${number}: ${meaning(value.relation)}; ${plural(origins, 'origin')}, first on ${time(new Date(first).toISOString())}`;
}

/** The span that a value allows: a bar where both ends are told, an arrow where one is open. */
function extent({ low, high }, x, y) {
  if (low === high) return null;
  if (low !== null && high !== null) return drawn('path', { class: 'extent', d: `M${x - 4} ${y(low)}h8m-4 0V${y(high)}m-4 0h8` });
  const from = y(low ?? high);
  const up = high === null ? -1 : 1;
  return drawn('path', { class: 'extent', d: `M${x - 4} ${from}h8m-4 0v${up * OPEN}m-4 ${up * -5}l4 ${up * 5}l4 ${up * -5}` });
}

function mark(point, scale) {
  const { low, high } = point;
  const x = scale.x(point.first);
  const y = scale.y(low !== null && high !== null ? (low + high) / 2 : low ?? high);
  const later = point.told.filter(moment => moment !== point.first).map(scale.x);
  return drawn('g', { class: 'mark', 'data-relation': point.value.relation, 'data-value': point.place, tabindex: 0, role: 'img',
    'aria-label': described(point) },
    drawn('title', {}, described(point)),
    later.length ? drawn('path', { class: 'later', d: `M${x} ${y}H${Math.max(...later)}${later.map(at => `M${at} ${y - 4}v8`).join('')}` }) : null,
    extent(point, x, scale.y),
    drawn('g', { class: 'shape', transform: `translate(${x} ${y})` }, drawn('circle', { class: 'touch', r: 14 }),
      shape(point.value.relation, size(point.origins))));
}

function best(group, scale, width) {
  const { low = null, high = null } = group.best ?? {};
  if (low === null && high === null) return null;
  const top = high === null ? MARGIN.top : scale.y(high);
  const bottom = low === null ? HEIGHT - MARGIN.bottom : scale.y(low);
  return drawn('rect', { class: 'best-band', x: MARGIN.left, width: width - MARGIN.left - MARGIN.right,
    y: Math.min(top, bottom) - 1, height: Math.max(2, bottom - top + 2) });
}

/** The first and the last day stay inside the frame. */
const anchor = (at, width) => at > width - 40 ? 'end' : at < MARGIN.left + 30 ? 'start' : 'middle';

function draw(group, shown, width) {
  const numbers = [...shown, group.best ?? {}].flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const told = shown.flatMap(point => point.told);
  const y = amounts(Math.min(...numbers), Math.max(...numbers), HEIGHT - MARGIN.bottom, MARGIN.top, isWhole(group.unit));
  const x = moments(Math.min(...told), Math.max(...told), MARGIN.left + 8, width - MARGIN.right - 8);
  const scale = { x: x.at, y: y.at };
  const written = x.hours ? hours : days;
  return drawn('svg', { class: 'strip', width, height: HEIGHT, role: 'group', 'aria-label': `Answers over time: ${plural(shown.length, 'value')}` },
    ...y.ticks.map(tick => drawn('g', { class: 'tick' },
      drawn('line', { x1: MARGIN.left, x2: width - MARGIN.right, y1: y.at(tick), y2: y.at(tick) }),
      drawn('text', { x: MARGIN.left - 8, y: y.at(tick) + 4, 'text-anchor': 'end' }, amountOf(tick)))),
    isWhole(group.unit) ? null : drawn('text', { class: 'unit', x: MARGIN.left - 8, y: 9, 'text-anchor': 'end' }, spoken(group.unit)),
    ...x.ticks.map(tick => drawn('text', { class: 'day', x: x.at(tick), y: HEIGHT - 6, 'text-anchor': anchor(x.at(tick), width) }, written.format(tick))),
    best(group, scale, width),
    ...shown.map(point => mark(point, scale)));
}

/** The chart, as wide as its place, and what it leaves out; null where there is nothing to compare. */
export function stripChart(group, articles) {
  const shown = comparable(group, articles);
  if (shown.length === 0) return null;
  const left = group.values.length - shown.length;
  const chart = element('div', { className: 'chart' });
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry.contentRect.width);
    if (width > 0) chart.replaceChildren(draw(group, shown, width));
  }).observe(chart);
  return left === 0 ? chart : element('div', {}, chart,
    text('p', 'faint', `${plural(left, 'answer')} without a date or in another kind of unit ${left === 1 ? 'is' : 'are'} not drawn.`));
}
