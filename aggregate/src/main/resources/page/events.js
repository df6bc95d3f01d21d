// The list of events: the one that changed last leads, the others follow as on a front page.
import { amend, write } from './address.js';
import { listEvents } from './api.js';
import { heard, whenChanged } from './changes.js';
import { element, replace, text } from './element.js';
import { filters } from './filters.js';
import { interval, period, plural } from './format.js';
import { sparkline } from './sparkline.js';
import { statusMark } from './status.js';

const PAGE = 50;
const MOST = 500;
const FRESH_MILLIS = 60_000;

const isFresh = id => heard.some(change => change.eventId === id && Date.now() - change.heard < FRESH_MILLIS);

function figure(question) {
  return element('div', { data: { status: question.status } },
    element('dt', { textContent: question.label }),
    element('dd', {}, interval(question.best, question.unit), ' ',
      question.status === 'disputed' ? statusMark(question.status) : null));
}

function row(event) {
  const places = event.places.slice(0, 2).map(place => place.name).join(', ');
  const figures = event.leading.filter(question => interval(question.best, question.unit));
  return element('li', { className: isFresh(event.id) ? 'fresh' : '' },
    element('article', {},
      element('p', { className: 'dateline' },
        text('span', 'place', places), text('span', '', period(event.firstPublished, event.lastPublished)),
        isFresh(event.id) ? text('span', 'new', 'changed just now') : null),
      element('h2', {}, element('a', { href: write('events', event.id), data: { key: event.id },
        textContent: event.title ?? 'Untitled event' })),
      figures.length ? element('dl', { className: 'figures' }, ...figures.map(figure)) : null),
    element('aside', { aria: { label: 'Coverage' } },
      sparkline(event.arrivals),
      element('p', {}, element('b', { textContent: plural(event.articles, 'article') }), ' of ',
        plural(event.origins, 'origin')),
      element('p', {}, plural(event.questions, 'question'),
        event.disputed ? [', ', element('b', { className: 'disputed', textContent: `${event.disputed} disputed` })] : '')));
}

function empty(query) {
  return [...query.keys()].length
    ? element('section', { className: 'notice' },
      element('h2', { textContent: 'No event fits' }),
      element('p', {}, 'Fewer words or filters find more. ', element('a', { href: '#/events', textContent: 'Show all events' })))
    : element('section', { className: 'notice' },
      element('h2', { textContent: 'Nothing has been reported yet' }),
      element('p', {}, 'Events appear here as soon as articles arrive. Send some to ', element('code', { textContent: 'POST /v1/articles' }), '.'));
}

export async function events(address, signal) {
  let query = address.query;
  let asked = 0;
  const list = element('div', { className: 'front' });
  const count = element('p', { className: 'count', aria: { role: 'status' } });

  const further = (shown, next) => element('p', { className: 'more' }, element('button', { type: 'button', data: { key: 'more' },
    textContent: 'Earlier events', onclick: () => load(shown, next) }));

  /** Asks anew for as many as are shown, or for those that follow. */
  async function load(shown = [], cursor = '') {
    const mine = ++asked;
    const limit = cursor ? PAGE : Math.min(MOST, Math.max(PAGE, list.querySelectorAll('.rows > li').length));
    const page = await listEvents(new URLSearchParams([...query, ['limit', limit], ...(cursor ? [['cursor', cursor]] : [])]), signal);
    if (mine !== asked) return;
    const found = [...shown, ...page.events];
    count.textContent = page.total ? plural(page.total, 'event') : '';
    replace(list, found.length
      ? [element('ol', { className: 'rows' }, ...found.map(row)), page.next ? further(found, page.next) : null]
      : [empty(query)]);
  }

  function refuse(error) {
    count.textContent = '';
    replace(list, [element('section', { className: 'notice', aria: { role: 'alert' } },
      element('h2', { textContent: 'That cannot be asked' }), element('p', { textContent: `${error.message}.` }))]);
  }

  /** A refusal is the reader's to mend; without an answer the list stays as it is, and the mark at the top tells. */
  const reload = () => load().catch(error => error.status && refuse(error));

  await load().catch(error => {
    if (error.status !== 400) throw error;
    refuse(error);
  });
  whenChanged(() => true, reload, signal);
  const form = filters(query, conditions => {
    query = conditions;
    amend('events', '', query);
    reload();
  });
  return { title: '', content: [element('h1', { className: 'hidden', textContent: 'Events' }), form, count, list] };
}
