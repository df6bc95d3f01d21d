// Everything that comes from articles goes through textContent: a hostile headline stays text.
const main = document.getElementById('main');
const words = document.getElementById('words');
const disputed = document.getElementById('disputed');
const live = document.getElementById('live');
const fresh = new Set();
const numbers = new Intl.NumberFormat('en');
const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const SHOWN_AT_ONCE = 3;
let asked = 0;

function element(name, properties = {}, ...children) {
  const { data = {}, ...rest } = properties;
  const made = Object.assign(document.createElement(name), rest);
  Object.assign(made.dataset, data);
  made.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}

const plural = (count, word) => `${numbers.format(count)} ${word}${count === 1 ? '' : 's'}`;
const time = instant => instant ? times.format(new Date(instant)) : '';

function interval(value, unit) {
  if (!value || (value.low == null && value.high == null)) return '';
  const { low, high } = value;
  const amount = low === high ? numbers.format(low)
    : low == null ? `up to ${numbers.format(high)}`
    : high == null ? `${numbers.format(low)} or more`
    : `${numbers.format(low)}–${numbers.format(high)}`;
  return !unit || unit === 'person' || unit === 'count' ? amount : `${amount} ${unit}`;
}

function source(article) {
  const name = article?.source ?? article?.title ?? article?.id ?? 'unknown source';
  // Only web addresses become links: a scraped address may be a script.
  return /^https?:\/\//i.test(article?.url ?? '')
    ? element('a', { href: article.url, rel: 'noopener noreferrer', target: '_blank', textContent: name })
    : element('span', { textContent: name });
}

async function fetched(path) {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.detail ?? answer.statusText);
  return body;
}

async function show(reader) {
  const mine = ++asked;
  try {
    const content = await reader();
    if (mine === asked) main.replaceChildren(...content);
  } catch (error) {
    if (mine === asked) main.replaceChildren(element('p', { textContent: `Not available: ${error.message}` }));
  }
}

function summary(event) {
  return element('li', { className: fresh.has(event.id) ? 'fresh' : '' },
    element('a', { href: `#/events/${encodeURIComponent(event.id)}`, textContent: event.title ?? 'Untitled event' }),
    element('div', { className: 'counts' },
      element('span', { textContent: plural(event.articles, 'article') }),
      element('span', { textContent: plural(event.origins, 'origin') }),
      element('span', { textContent: plural(event.questions, 'question') }),
      event.disputed ? element('span', { className: 'disputed', textContent: `${event.disputed} disputed` }) : null,
      element('span', { textContent: time(event.firstPublished) })));
}

async function listed(cursor) {
  const query = new URLSearchParams();
  if (words.value.trim()) query.set('q', words.value.trim());
  if (disputed.checked) query.set('status', 'disputed');
  if (cursor) query.set('cursor', cursor);
  return fetched(`/v1/events?${query}`);
}

async function list() {
  document.title = 'claimstream';
  const page = await listed();
  if (page.events.length === 0) return [element('p', { className: 'faint', textContent: 'No events yet, or none that fits.' })];
  const events = element('ul', { className: 'events' }, ...page.events.map(summary));
  const more = element('button', { type: 'button', textContent: 'Earlier events', hidden: !page.next });
  let next = page.next;
  more.addEventListener('click', async () => {
    const further = await listed(next);
    events.append(...further.events.map(summary));
    next = further.next;
    more.hidden = !next;
  });
  return [element('h1', { textContent: 'Events' }), events, element('p', {}, more)];
}

function evidence(proof, articles) {
  const who = [...proof.speakers, ...proof.relays.map(name => `via ${name}`)].join(', ');
  return element('blockquote', {},
    element('span', { textContent: `“${proof.quote.trim()}” ` }),
    element('span', { className: 'faint' }, who ? `${who} · ` : '', source(articles.get(proof.articleId)),
      proof.publishedAt ? ` · ${time(proof.publishedAt)}` : ''));
}

function value(answer, group, articles) {
  const said = answer.evidence.find(proof => proof.number)?.number;
  const proofs = answer.evidence.map(proof => evidence(proof, articles));
  const rest = proofs.splice(SHOWN_AT_ONCE);
  return element('div', { className: 'value', data: { relation: answer.relation } },
    element('b', { textContent: said ?? interval(answer, group.unit) }),
    element('span', { className: 'faint', textContent: ` ${answer.relation}${answer.stage === 'done' ? '' : ` · ${answer.stage.replace('_', ' ')}`}` }),
    ...proofs,
    rest.length ? element('details', {}, element('summary', { textContent: `${rest.length} more` }), ...rest) : null);
}

function row(group, articles) {
  const values = group.values.map(answer => value(answer, group, articles));
  const rest = values.splice(SHOWN_AT_ONCE);
  const span = interval(group, group.unit);
  const best = interval(group.best, group.unit);
  return element('tr', {},
    element('td', { textContent: group.label }),
    element('td', { className: 'best', textContent: best }),
    element('td', { className: 'span', textContent: span === best ? '' : span }),
    element('td', {}, element('span', { className: 'status', data: { status: group.status }, textContent: group.status }),
      element('div', { className: 'faint', textContent: plural(group.origins, 'origin') })),
    element('td', {}, ...values,
      rest.length ? element('details', {}, element('summary', { textContent: `${rest.length} more answers` }), ...rest) : null));
}

function ledger(title, groups, articles) {
  if (groups.length === 0) return [];
  const heads = ['Question', 'Best value', 'Span', 'Status', 'Who says what'];
  return [element('h2', { textContent: title }), element('table', {},
    element('thead', {}, element('tr', {}, ...heads.map(head => element('th', { scope: 'col', textContent: head })))),
    element('tbody', {}, ...groups.map(group => row(group, articles))))];
}

async function detail(id) {
  const event = await fetched(`/v1/events/${encodeURIComponent(id)}`);
  document.title = `${event.title ?? 'Event'} · claimstream`;
  const articles = new Map(event.articles.map(article => [article.id, article]));
  const numbered = event.claims.filter(group => group.measure);
  return [
    element('p', {}, element('a', { href: '#/', textContent: '← All events' })),
    element('h1', { textContent: event.title ?? 'Untitled event' }),
    element('p', { className: 'faint', textContent: [plural(event.articles.length, 'article'), plural(event.origins, 'origin'),
      event.places.map(place => place.name).slice(0, 5).join(', '), time(event.firstPublished)].filter(Boolean).join(' · ') }),
    ...ledger('Numbers', numbered.filter(group => group.scope !== 'context'), articles),
    ...ledger('Statements and actions', event.claims.filter(group => !group.measure), articles),
    ...ledger('Background', numbered.filter(group => group.scope === 'context'), articles),
    element('h2', { textContent: 'Articles' }),
    element('ul', { className: 'events' }, ...event.articles.map(article => element('li', {},
      element('div', { textContent: article.title ?? article.id }),
      element('div', { className: 'counts' }, source(article), element('span', { textContent: time(article.publishedAt) }))))),
  ];
}

function route() {
  const event = /^#\/events\/(.+)$/.exec(location.hash);
  return show(event ? () => detail(decodeURIComponent(event[1])) : list);
}

let waiting;
function soon() {
  waiting ??= setTimeout(() => { waiting = undefined; route(); }, 700);
}

const changes = new EventSource('/v1/changes');
changes.addEventListener('open', () => { live.dataset.state = 'on'; live.textContent = 'live'; soon(); });
changes.addEventListener('error', () => { live.dataset.state = 'off'; live.textContent = 'reconnecting'; });
changes.addEventListener('change', message => {
  const change = JSON.parse(message.data);
  const open = /^#\/events\/(.+)$/.exec(location.hash);
  fresh.add(change.eventId);
  // Reloading an event under its reader's eyes only when it is that event that changed.
  if (!open || decodeURIComponent(open[1]) === change.eventId) soon();
});

document.getElementById('search').addEventListener('submit', submitted => submitted.preventDefault());
for (const control of [words, disputed]) {
  control.addEventListener('input', () => { if (location.hash && location.hash !== '#/') location.hash = '#/'; else soon(); });
}
window.addEventListener('hashchange', () => { route(); main.focus(); });
route();
