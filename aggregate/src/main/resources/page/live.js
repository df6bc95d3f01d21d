// The feed of changes as they happen.
import { amend, write } from './address.js';
import { changes, earlier, heard, kindOf, state } from './changes.js';
import { element, text } from './element.js';
import { clock, interval, plural, spoken, time } from './format.js';
import { statusMark } from './status.js';
import { titleOf } from './titles.js';

const SHOWN = 100;
const TOGETHER_MILLIS = 500;
const SPOKEN_MILLIS = 10_000;
const DAY_MILLIS = 86_400_000;
const WORDS = {
  event_created: 'New event',
  event_merged: 'Event merged into another',
  article_added: 'Article added',
  article_changed: 'Article changed by its publisher',
  article_withdrawn: 'Article withdrawn',
  claim_added: 'New question',
  claim_corroborated: 'Corroborated by a second origin',
  claim_disputed: 'Contradicted',
  claim_resolved: 'Contradiction resolved',
  claim_revised: 'Revised by a later report',
  claim_withdrawn: 'Withdrawn',
  stage_advanced: 'A step further',
};
const CHOICES = [
  ['moves', 'contradictions, revisions, second origins'],
  ['events', 'new events'],
  ['articles', 'articles'],
  ['questions', 'new questions'],
];
const FIRST = ['moves', 'events'];

const best = side => side?.best ? interval(side.best, side.unit) : '';
const stage = side => side?.stage && side.stage !== 'done' ? spoken(side.stage) : '';
const range = side => side && side.low !== side.high ? `answers ${interval(side, side.unit)}` : '';

/** What a change is about, before and after: a step of its stage, else its best value, else the span of all its answers. */
function told({ type, before, after }) {
  if (type === 'stage_advanced' && before?.stage !== after?.stage) return [before, after].map(side => spoken(side?.stage));
  const values = [before, after].map(side => best(side) || stage(side));
  return values[0] && values[0] === values[1] && range(before) !== range(after)
    ? [before, after].map(side => [best(side), range(side)].filter(Boolean).join(', '))
    : values;
}

function entry(change) {
  const [before, after] = told(change);
  const title = element('a', { href: write('events', change.eventId), textContent: 'event' });
  titleOf(change.eventId).then(name => { title.textContent = name; });
  const label = change.claimId ? (change.after ?? change.before)?.label : '';
  return element('li', { data: { type: change.type } },
    element('time', { dateTime: new Date(change.heard).toISOString(), textContent: Date.now() - change.heard < DAY_MILLIS ? clock(change.heard) : time(change.heard) }),
    element('div', {},
      element('p', { className: 'what', textContent: WORDS[change.type] ?? spoken(change.type) }),
      label || before || after ? element('p', { className: 'which' }, label ? `${label} ` : '',
        before && before !== after ? [element('s', { textContent: before }), ' → '] : '', text('b', '', after),
        change.after?.status ? [' ', statusMark(change.after.status)] : '') : null,
      element('p', { className: 'where' }, title, ' · ',
        element('a', { href: write('articles', change.cause.articleId), textContent: 'the article' }))));
}

/** What the address asks for. */
function chosen(query) {
  const known = (query.get('show') ?? '').split(',').filter(kind => CHOICES.some(([one]) => one === kind));
  return new Set(query.has('show') ? known : FIRST);
}

export async function live(address, signal) {
  const wanted = chosen(address.query);
  let paused = false;
  let past = [];
  let pending = [];
  let unspoken = 0;
  const feed = element('ol', { className: 'feed', aria: { label: 'Changes' } });
  const note = element('p', { className: 'faint' });
  // A screen reader hears how many came, now and then, and not each of hundreds.
  const count = element('p', { className: 'hidden', aria: { role: 'status' } });

  const shows = change => wanted.has(kindOf(change.type));

  function tell() {
    note.textContent = feed.childElementCount ? '' : state === 'on'
      ? 'Listening. Each change to a ledger appears here at the moment at which it happens.'
      : 'Not connected; what happens meanwhile comes in as soon as the connection stands.';
    pause.textContent = paused ? `Go on${pending.length ? ` (${pending.length} new)` : ''}` : 'Pause';
  }

  /** What is shown anew: after another choice, or when what came earlier is there. */
  function build() {
    pending = [];
    feed.replaceChildren(...[...heard, ...past].filter(shows).slice(0, SHOWN).map(entry));
    tell();
  }

  /** What came since is put before what is there; what the reader is at stays where it is. */
  function add() {
    if (!paused && pending.length) {
      feed.prepend(...pending.slice(0, SHOWN).map(entry));
      unspoken += pending.length;
      pending = [];
      while (feed.childElementCount > SHOWN && !feed.lastElementChild.contains(document.activeElement)) feed.lastElementChild.remove();
    }
    tell();
  }

  const choose = ([kind, label]) => element('label', {}, element('input', { type: 'checkbox', name: kind, checked: wanted.has(kind), onchange: happened => {
    if (happened.target.checked) wanted.add(kind);
    else wanted.delete(kind);
    amend('live', '', { show: CHOICES.map(([one]) => one).filter(one => wanted.has(one)).join() });
    build();
  } }), ` ${label}`);
  const pause = element('button', { type: 'button', textContent: 'Pause', aria: { pressed: 'false' }, onclick: () => {
    paused = !paused;
    pause.setAttribute('aria-pressed', paused);
    add();
  } });

  let waiting;
  changes.addEventListener('change', ({ detail }) => {
    if (!shows(detail)) return;
    pending.unshift(detail);
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (!signal.aborted) add();
    }, TOGETHER_MILLIS);
  }, { signal });
  changes.addEventListener('state', tell, { signal });
  const speaking = setInterval(() => {
    if (unspoken) count.textContent = `${plural(unspoken, 'new change')}`;
    unspoken = 0;
  }, SPOKEN_MILLIS);
  signal.addEventListener('abort', () => clearInterval(speaking));
  build();
  earlier(signal).then(found => {
    past = found;
    if (signal.aborted) return;
    // Behind what was heard since: nothing that the reader is at moves.
    feed.append(...past.filter(shows).slice(0, Math.max(0, SHOWN - feed.childElementCount)).map(entry));
    tell();
  });
  return { title: 'Live', content: [element('div', { className: 'feed-page' },
    element('div', { className: 'title-line' }, element('h1', { textContent: 'Live' }), pause),
    element('fieldset', { className: 'choices' }, element('legend', { textContent: 'Show' }), ...CHOICES.map(choose)),
    note, count, feed)] };
}
