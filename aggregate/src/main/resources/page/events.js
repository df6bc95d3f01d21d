// The list of events: the one that weighs most leads, those that changed last follow as on a front page.
import { amend, write } from './address.js';
import { listEvents } from './api.js';
import { heard, whenChanged } from './changes.js';
import { element, replace, text } from './element.js';
import { filters } from './filters.js';
import { interval, names, period, plural } from './format.js';
import { headline } from './headline.js';
import { sparkline } from './sparkline.js';
import { statusMark } from './status.js';

const PAGE = 50;
const MOST = 500;
const FRESH_MILLIS = 60_000;
const CANDIDATES = 20;
const HALF_AS_FRESH_MILLIS = 24 * 3_600_000;

const isFresh = id => heard.some(change => change.eventId === id && Date.now() - change.heard < FRESH_MILLIS);

/** "6.1 magnitude" under "magnitude of earthquake" says it twice. */
const unitBeside = ({ label, unit }) => unit && label.toLowerCase().split(/\W+/).includes(unit) ? null : unit;

function figure(question) {
  return element('div', { data: { status: question.status } },
    element('dt', { textContent: question.label }),
    element('dd', {}, interval(question.best, unitBeside(question)), ' ',
      question.status === 'disputed' ? statusMark(question.status) : null,
      question.origins === 0 ? text('small', '', '(computed)') : null));
}

/** What a front page would lead with: much of it told independently, contradictions, not long ago. */
function weight(event) {
  const age = Math.max(0, Date.now() - Date.parse(event.lastUpdated));
  return event.origins * Math.sqrt(1 + event.disputed) * 0.5 ** (age / HALF_AS_FRESH_MILLIS);
}

/** The event that leads, before all others. */
function ledBy(candidates, events) {
  const lead = [...candidates, ...events].reduce((best, event) => best && weight(best) >= weight(event) ? best : event, undefined);
  return lead ? [lead, ...events.filter(event => event.id !== lead.id)] : events;
}

function row(event) {
  const figures = event.leading.filter(question => interval(question.best, question.unit));
  return element('li', { className: isFresh(event.id) ? 'fresh' : '' },
    element('article', {},
      element('p', { className: 'dateline' },
        text('span', 'place', names(event.places, 2)), text('span', '', period(event.firstPublished, event.lastPublished)),
        isFresh(event.id) ? text('span', 'new', 'changed just now') : null),
      element('h2', {}, element('a', { href: write('events', event.id), data: { key: event.id },
        title: event.title ?? '', textContent: headline(event.title) })),
      figures.length ? element('dl', { className: 'figures' }, ...figures.map(figure)) : null),
    element('div', { className: 'coverage' },
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

  /** Those that may lead although they did not change last. */
  async function weighty() {
    const pages = await Promise.all(['origins', 'disputed'].map(sort =>
      listEvents(new URLSearchParams({ sort, limit: CANDIDATES }), signal)));
    return pages.flatMap(page => page.events);
  }

  /** Asks anew for as many as are shown, or for those that follow. */
  async function load(shown = [], cursor = '') {
    const mine = ++asked;
    const limit = cursor ? PAGE : Math.min(MOST, Math.max(PAGE, list.querySelectorAll('.rows > li').length));
    const page = await listEvents(new URLSearchParams([...query, ['limit', limit], ...(cursor ? [['cursor', cursor]] : [])]), signal);
    const candidates = [...query.keys()].length || shown.length ? [] : await weighty();
    if (mine !== asked) return;
    const found = shown.length ? [...shown, ...page.events.filter(event => event.id !== shown[0].id)]
      : [...query.keys()].length ? page.events : ledBy(candidates, page.events);
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
