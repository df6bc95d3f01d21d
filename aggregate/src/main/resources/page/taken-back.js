// Questions that nobody answers any more: what was believed, since when it is not, and which article took it back.
import { write } from './address.js';
import { element, folded, text } from './element.js';
import { publisher } from './evidence.js';
import { interval, plural, time } from './format.js';

export const stands = group => group.values.length > 0;

const knows = state => Number.isFinite(state.best?.low) || Number.isFinite(state.best?.high);

function line(group, articles) {
  const told = group.history.filter(knows).at(-1);
  const last = group.history.at(-1);
  // A number's history ends with the state in which nothing stood; of a statement only its beginning is told.
  const end = last && told && !knows(last) ? last : null;
  const article = end && articles.get(end.cause);
  return element('li', {},
    element('p', {}, element('s', { textContent: group.statement ?? group.label }),
      told ? [' ', element('s', { className: 'was', textContent: interval(told.best, group.unit) })] : ''),
    element('p', { className: 'faint' }, 'taken back',
      end ? [' ', element('time', { dateTime: end.at, textContent: time(end.at) }), ' by ',
        article ? element('a', { href: write('articles', end.cause), textContent: article.title ?? article.id }) : 'an article that is gone',
        article ? [', ', publisher(article)] : ''] : ''));
}

/** The chapter; null where nothing was taken back. */
export function takenBack(groups, articles) {
  const gone = groups.filter(group => !stands(group));
  return gone.length === 0 ? null : element('section', { className: 'taken-back' },
    element('h2', { textContent: 'Taken back' }),
    text('p', 'faint', 'Claimed once, and by nobody any more: a correction or a withdrawal has ended it.'),
    folded('taken-back', plural(gone.length, 'question'), element('ul', {}, ...gone.map(group => line(group, articles)))));
}
