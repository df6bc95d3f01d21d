// One event: every question with all its answers, now or at a past moment.
import { amend, write } from './address.js';
import { eventPath, getEvent, save } from './api.js';
import { whenChanged } from './changes.js';
import { element, replace, some, text } from './element.js';
import { publisher } from './evidence.js';
import { period, plural, time } from './format.js';
import { past } from './past.js';
import { question } from './question.js';
import { legend } from './relation.js';
import { token } from './token.js';

const ENTRIES = 12;
const CHAPTERS = [
  ['The event', group => group.measure && group.scope === 'event'],
  ['Parts of it', group => group.measure && group.scope === 'part'],
  ['Said and done', group => !group.measure],
  ['Background', group => group.measure && group.scope === 'context'],
];
const EXPORTS = [['CSV', 'csv'], ['NDJSON', 'ndjson'], ['JSON-LD', 'jsonld'], ['JSON', 'json']];

function chapter([title, belongs], event, articles) {
  const questions = event.claims.filter(belongs).map(group => question(group, articles));
  return questions.length ? [element('h2', { textContent: title }), ...some(ENTRIES, title, 'entries', questions)] : [];
}

function head(event) {
  const places = event.places.slice(0, 3).map(place => place.name).join(', ');
  const last = event.articles.map(article => article.publishedAt).filter(Boolean).sort().at(-1);
  return element('div', { className: 'headline' },
    element('p', { className: 'dateline' }, text('span', 'place', places), text('span', '', period(event.firstPublished, last))),
    element('h1', { textContent: event.title ?? 'Untitled event' }),
    element('p', { className: 'deck', textContent: `${plural(event.articles.length, 'article')} from ${plural(event.origins, 'independent origin')}, ${plural(event.claims.length, 'question')}.` }));
}

function disputes(event) {
  const disputed = event.claims.filter(group => group.status === 'disputed');
  if (disputed.length === 0) return null;
  const jump = group => element('button', { type: 'button', data: { key: `jump/${group.id}` }, textContent: group.statement ?? group.label,
    onclick: () => {
      const section = document.getElementById(`question-${group.id}`);
      for (let fold = section?.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
      section?.scrollIntoView({ block: 'start' });
    } });
  return element('p', { className: 'disputes' }, element('span', { textContent: 'Disputed' }), ...disputed.map(jump));
}

function articleList(event) {
  return [element('h2', { textContent: 'Articles' }),
    element('ol', { className: 'articles' }, ...event.articles.map(article => element('li', {},
      element('a', { href: write('articles', article.id), textContent: article.title ?? article.id }),
      element('p', { className: 'faint' }, publisher(article), article.publishedAt ? ` · ${time(article.publishedAt)}` : ''))))];
}

function exports(event) {
  const link = ([name, format]) => element('a', { href: eventPath(event.id, { format }), download: '', textContent: name, onclick: clicked => {
    if (token.get()) {
      clicked.preventDefault();
      save(clicked.target.href);
    }
  } });
  return element('p', { className: 'exports' }, element('span', { textContent: 'Export' }),
    ...EXPORTS.map(link));
}

function ledger(event) {
  const articles = new Map(event.articles.map(article => [article.id, article]));
  const relations = new Set(event.claims.filter(group => group.measure).flatMap(group => group.values.map(value => value.relation)));
  return [
    head(event),
    disputes(event),
    event.missing?.length ? text('p', 'faint', `${plural(event.missing.length, 'article')} of that time are held no more; their claims are left out.`) : null,
    legend(relations),
    ...CHAPTERS.flatMap(each => chapter(each, event, articles)),
    event.claims.length ? null : element('section', { className: 'notice' }, element('p', { textContent: 'No claim was found in these articles.' })),
    ...articleList(event),
  ];
}

export async function event(address, signal) {
  let at = address.query.get('at');
  let today = await getEvent(address.id, null, signal);
  const sheet = element('div', { className: 'sheet' });
  const tools = element('div', { className: 'tools' });

  const show = shown => {
    sheet.classList.toggle('is-past', Boolean(at));
    replace(sheet, ledger(shown));
  };

  async function turnTo(moment) {
    at = moment ?? null;
    amend('events', today.id, at ? { at } : {});
    const asked = at;
    const shown = asked ? await getEvent(today.id, asked, signal) : today;
    // A slow answer for a moment that the reader has slid past is for nobody.
    if (asked === at) show(shown);
  }

  async function refresh() {
    today = await getEvent(today.id, null, signal);
    replace(tools, [past(today, at, turnTo), exports(today)]);
    if (!at) show(today);
  }

  show(at ? await getEvent(today.id, at, signal) : today);
  replace(tools, [past(today, at, turnTo), exports(today)]);
  whenChanged(change => change.eventId === today.id, () => refresh().catch(() => {}), signal);
  return { title: today.title ?? 'Event', content: [tools, sheet] };
}
