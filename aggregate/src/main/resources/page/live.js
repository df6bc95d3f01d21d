// The feed of changes as they happen.
import { amend, write } from './address.js';
import { listEvents } from './api.js';
import { changes, heard, state } from './changes.js';
import { element, replace, text } from './element.js';
import { clock, interval, plural, spoken } from './format.js';
import { statusMark } from './status.js';
import { titleOf } from './titles.js';

const SHOWN = 100;
const SHOWN_EARLIER = 12;
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
const DISAGREEMENTS = new Set(['claim_disputed', 'claim_resolved', 'claim_revised', 'claim_withdrawn', 'stage_advanced', 'article_withdrawn']);

const told = side => side?.best ? interval(side.best, null) : side?.stage && side.stage !== 'done' ? spoken(side.stage) : '';

function entry(change) {
  const before = told(change.before);
  const after = told(change.after);
  const title = element('a', { href: write('events', change.eventId), textContent: 'event' });
  titleOf(change.eventId).then(name => { title.textContent = name; });
  const label = change.claimId ? (change.after ?? change.before)?.label : '';
  return element('li', { data: { type: change.type } },
    element('time', { dateTime: new Date(change.heard).toISOString(), textContent: clock(change.heard) }),
    element('div', {},
      element('p', { className: 'what', textContent: WORDS[change.type] ?? spoken(change.type) }),
      label || before || after ? element('p', { className: 'which' }, label ? `${label} ` : '',
        before && before !== after ? [element('s', { textContent: before }), ' → '] : '', text('b', '', after),
        change.after?.status ? [' ', statusMark(change.after.status)] : '') : null,
      element('p', { className: 'where' }, title, ' · ',
        element('a', { href: write('articles', change.cause.articleId), textContent: 'the article' }))));
}

/** Something to read until the first change comes. */
const changedLast = ({ events }) => events.length === 0 ? [] : [
  element('h2', { textContent: 'Changed last' }),
  element('ol', { className: 'feed' }, ...events.map(event => element('li', {},
    element('time', { dateTime: event.lastUpdated, textContent: clock(event.lastUpdated) }),
    element('p', {}, element('a', { href: write('events', event.id), textContent: event.title ?? 'Untitled event' }),
      text('span', 'faint', ` ${plural(event.articles, 'article')}${event.disputed ? `, ${event.disputed} disputed` : ''}`)))))];

export async function live(address, signal) {
  let only = address.query.get('only') === 'disagreements';
  let paused = false;
  const feed = element('ol', { className: 'feed', aria: { role: 'log', label: 'Changes' } });
  const note = element('p', { className: 'faint', aria: { role: 'status' } });

  const earlier = element('section', { className: 'earlier' });

  function show() {
    if (paused) return;
    earlier.hidden = heard.length > 0;
    const shown = heard.filter(change => !only || DISAGREEMENTS.has(change.type)).slice(0, SHOWN);
    replace(feed, shown.map(entry));
    note.textContent = shown.length ? '' : state === 'on'
      ? 'Listening. Each change to a ledger appears here at the moment at which it happens.'
      : 'Not connected; what happens meanwhile comes in as soon as the connection stands.';
  }

  const choose = element('input', { type: 'checkbox', checked: only, onchange: () => {
    only = choose.checked;
    amend('live', '', only ? { only: 'disagreements' } : {});
    show();
  } });
  const pause = element('button', { type: 'button', textContent: 'Pause', aria: { pressed: 'false' }, onclick: () => {
    paused = !paused;
    pause.setAttribute('aria-pressed', paused);
    pause.textContent = paused ? 'Go on' : 'Pause';
    show();
  } });
  changes.addEventListener('change', show, { signal });
  changes.addEventListener('state', show, { signal });
  show();
  if (heard.length === 0) replace(earlier, changedLast(await listEvents(new URLSearchParams({ limit: SHOWN_EARLIER }), signal)));
  return { title: 'Live', content: [element('div', { className: 'feed-page' },
    element('div', { className: 'title-line' }, element('h1', { textContent: 'Live' }),
      element('label', {}, choose, ' only what moves a claim: contradictions, revisions, steps'), pause),
    note, feed, earlier)] };
}
