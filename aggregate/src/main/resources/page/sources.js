// Publishers: what they sent, and whether one has been silent for longer than is usual for it.
import { write } from './address.js';
import { element } from './element.js';
import { lasting, plural, time } from './format.js';

const LONG = 4;
const SHORTEST_SECONDS = 600;

export const isSilent = ({ silenceSeconds, usualSilenceSeconds }) => usualSilenceSeconds !== null && usualSilenceSeconds !== undefined
  && silenceSeconds > Math.max(SHORTEST_SECONDS, LONG * usualSilenceSeconds);

function row(source) {
  const silent = isSilent(source);
  return element('tr', { className: silent ? 'silent' : '' },
    element('th', { scope: 'row' }, element('a', { href: write('events', '', { source: source.source }), textContent: source.source })),
    element('td', { textContent: source.articles }),
    element('td', { textContent: source.claims }),
    element('td', {}, element('a', { href: write('articles', source.lastArticle), textContent: time(source.lastArrived) })),
    element('td', { textContent: lasting(source.silenceSeconds) + (silent ? ' · longer than usual' : '') }));
}

export function sourceTable(sources) {
  if (sources.length === 0) return [element('p', { className: 'calm', textContent: 'No article of a named source is held.' })];
  const silent = sources.filter(isSilent).length;
  return [
    element('p', { textContent: `${plural(sources.length, 'publisher')}${silent ? `, ${silent} silent for longer than usual` : ''}.` }),
    element('div', { className: 'scroll', tabIndex: 0, aria: { role: 'region', label: 'Sources' } }, element('table', {},
      element('thead', {}, element('tr', {}, ...['Publisher', 'Articles', 'Claims', 'Last article', 'Silent for'].map(textContent => element('th', { scope: 'col', textContent })))),
      element('tbody', {}, ...sources.map(row)))),
  ];
}
