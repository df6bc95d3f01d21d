// The list of events, the way to each, and the changes that keep both fresh.
import { element, text } from './element.js';
import { interval, plural, time } from './format.js';
import { ledger } from './ledger.js';

const main = document.getElementById('main');
const words = document.getElementById('words');
const disputed = document.getElementById('disputed');
const live = document.getElementById('live');
const fresh = new Set();
const REFRESH_MILLIS = 700;
let asked = 0;

async function fetched(path) {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.detail ?? answer.statusText);
  return body;
}

function replace(content) {
  // A reader's open folds outlive a refresh.
  const open = new Set([...main.querySelectorAll('details[open]')].map(details => details.dataset.key));
  main.replaceChildren(...content);
  for (const details of main.querySelectorAll('details')) details.open = open.has(details.dataset.key);
}

async function show(reader) {
  const mine = ++asked;
  let content;
  try {
    content = await reader();
  } catch (error) {
    content = [element('p', {}, element('a', { href: '#/', textContent: '← All events' })),
      element('p', { textContent: `Not available: ${error.message}` })];
  }
  // An answer that was overtaken by a later question is for nobody.
  if (mine === asked) replace(content);
}

function figure(question) {
  return element('div', { data: { status: question.status } },
    element('dd', { textContent: interval(question.best, question.unit) }),
    element('dt', { textContent: question.label }));
}

function row(event) {
  return element('li', { className: fresh.has(event.id) ? 'fresh' : '' },
    element('a', { href: `#/events/${encodeURIComponent(event.id)}`, textContent: event.title ?? 'Untitled event' }),
    event.leading?.length ? element('dl', { className: 'figures' }, ...event.leading.map(figure)) : null,
    element('div', { className: 'counts' },
      text('span', '', time(event.firstPublished)),
      text('span', '', plural(event.articles, 'article')),
      text('span', '', plural(event.origins, 'independent text')),
      text('span', '', plural(event.questions, 'question')),
      text('span', 'disputed', event.disputed ? `${event.disputed} disputed` : '')));
}

function listed(cursor) {
  const query = new URLSearchParams();
  if (words.value.trim()) query.set('q', words.value.trim());
  if (disputed.checked) query.set('status', 'disputed');
  if (cursor) query.set('cursor', cursor);
  return fetched(`/v1/events?${query}`);
}

async function list() {
  const page = await listed();
  document.title = 'claimstream';
  if (page.events.length === 0) {
    return [element('p', { className: 'faint', textContent: 'No events yet, or none that fits.' })];
  }
  const events = element('ul', { className: 'rows' }, ...page.events.map(row));
  const more = element('button', { type: 'button', textContent: 'Earlier events', hidden: !page.next });
  let next = page.next;
  more.addEventListener('click', async () => {
    more.disabled = true;
    try {
      const further = await listed(next);
      events.append(...further.events.map(row));
      next = further.next;
      more.hidden = !next;
    } finally {
      more.disabled = false;
    }
  });
  return [element('h1', { textContent: 'Events' }), events, element('p', {}, more)];
}

async function detail(id) {
  const event = await fetched(`/v1/events/${encodeURIComponent(id)}`);
  document.title = `${event.title ?? 'Event'} · claimstream`;
  fresh.delete(event.id);
  return ledger(event);
}

function openEvent() {
  const path = /^#\/events\/(.+)$/.exec(location.hash);
  try {
    return path && decodeURIComponent(path[1]);
  } catch {
    return null;
  }
}

function route() {
  const id = openEvent();
  return show(id ? () => detail(id) : list);
}

let waiting;
function soon() {
  waiting ??= setTimeout(() => { waiting = undefined; route(); }, REFRESH_MILLIS);
}

const changes = new EventSource('/v1/changes');
changes.addEventListener('open', () => { live.dataset.state = 'on'; live.textContent = 'live'; });
// Only now does every later change reach us: what came before it is read anew.
changes.addEventListener('ready', soon);
changes.addEventListener('error', () => { live.dataset.state = 'off'; live.textContent = 'reconnecting'; });
changes.addEventListener('change', message => {
  const change = JSON.parse(message.data);
  const open = openEvent();
  fresh.add(change.eventId);
  // An event is reloaded under its reader's eyes only when it is that event that changed.
  if (!open || open === change.eventId) soon();
});

document.getElementById('search').addEventListener('submit', submitted => submitted.preventDefault());
for (const control of [words, disputed]) {
  control.addEventListener('input', () => { if (openEvent()) location.hash = '#/'; else soon(); });
}
window.addEventListener('hashchange', async () => {
  await route();
  window.scrollTo(0, 0);
  if (document.activeElement !== words) main.focus({ preventScroll: true });
});
route();
