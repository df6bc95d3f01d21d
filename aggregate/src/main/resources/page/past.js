// The slider over an event's history: the ledger as it stood at each moment at which an article came out.
import { element } from './element.js';
import { plural, time } from './format.js';

const SLIDING_MILLIS = 150;

/** The slider; `show` is told a moment (ISO 8601), or nothing for today. Null where there is no past. */
export function past(event, at, show) {
  const moments = [...new Set(event.articles.map(article => article.publishedAt).filter(Boolean))].sort();
  if (moments.length < 2) return null;
  const chosen = at ? moments.findLastIndex(moment => moment <= at) : -1;
  const range = element('input', { type: 'range', id: 'past', min: 0, max: moments.length, data: { key: 'past' } });
  range.value = chosen < 0 ? moments.length : chosen;
  const output = element('output', { htmlFor: 'past' });
  const moment = () => moments[Number(range.value)];
  const tell = () => {
    const published = event.articles.filter(article => !moment() || !article.publishedAt || article.publishedAt <= moment()).length;
    output.textContent = moment() ? `${time(moment())}, from ${plural(published, 'article')}` : 'today';
    range.setAttribute('aria-valuetext', output.textContent);
  };
  let waiting;
  range.addEventListener('input', () => {
    tell();
    clearTimeout(waiting);
    waiting = setTimeout(() => show(moment()), SLIDING_MILLIS);
  });
  tell();
  return element('div', { className: 'past' },
    element('label', { htmlFor: 'past', textContent: 'As known on' }), range, output);
}
