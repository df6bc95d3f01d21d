// Publishers: what they sent, and whether one has been silent for longer than is usual for it.
import { write } from './address.js';
import { element, folded } from './element.js';
import { amountOf, lasting, plural, time } from './format.js';

const LONG = 4;
const SHORTEST_SECONDS = 600;
const SHOWN = 12;
const COLUMNS = ['Publisher', 'Silent for', 'Last article', 'Articles', 'Claims'];

/** How long is usual the server tells of those only of which enough has come. */
export const isSilent = ({ silenceSeconds, usualSilenceSeconds }) => usualSilenceSeconds !== null && usualSilenceSeconds !== undefined
  && silenceSeconds > Math.max(SHORTEST_SECONDS, LONG * usualSilenceSeconds);

function row(source) {
  const silent = isSilent(source);
  return element('tr', { className: silent ? 'silent' : '' },
    element('th', { scope: 'row' }, element('a', { href: write('events', '', { source: source.source }), textContent: source.source })),
    element('td', { textContent: lasting(source.silenceSeconds) + (silent ? ` · usually ${lasting(source.usualSilenceSeconds)}` : '') }),
    element('td', {}, element('a', { href: write('articles', source.lastArticle), textContent: time(source.lastArrived) })),
    element('td', { textContent: amountOf(source.articles) }),
    element('td', { textContent: amountOf(source.claims) }));
}

const table = (label, sources) => element('div', { className: 'scroll', tabIndex: 0, aria: { role: 'region', label } }, element('table', {},
  element('thead', {}, element('tr', {}, ...COLUMNS.map(textContent => element('th', { scope: 'col', textContent })))),
  element('tbody', {}, ...sources.map(row))));

/** Those that are silent for too long first, the others by how much they send; who is beyond the first few is folded away. */
export function sourceTable(sources) {
  if (sources.length === 0) return [element('p', { className: 'calm', textContent: 'No article of a named source is held.' })];
  const silent = sources.filter(isSilent).sort((one, other) => other.silenceSeconds - one.silenceSeconds);
  const sorted = [...silent, ...sources.filter(source => !isSilent(source))
    .sort((one, other) => other.articles - one.articles || one.source.localeCompare(other.source))];
  const rest = sorted.slice(SHOWN + 1).length ? sorted.slice(SHOWN) : [];
  return [
    element('p', {}, `${plural(sources.length, 'publisher')}`, silent.length
      ? [', ', element('b', { className: 'bad', textContent: `${silent.length} silent for longer than usual` })] : '', '.'),
    table('Sources', sorted.slice(0, sorted.length - rest.length)),
    rest.length ? folded('sources', `${rest.length} more publishers`, table('Further sources', rest)) : null,
  ];
}
