// One event: every question with all its answers, now or at a past moment.
import { amend, write } from './address.js';
import { eventPath, getEvent, save } from './api.js';
import { whenChanged } from './changes.js';
import { element, replace, some, text } from './element.js';
import { publisher } from './evidence.js';
import { names, period, plural, time } from './format.js';
import { past } from './past.js';
import { question } from './question.js';
import { headline } from './headline.js';
import { legend } from './relation.js';
import { drawnIn } from './strip-chart.js';
import { stands, takenBack } from './taken-back.js';
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
  const questions = event.claims.filter(group => stands(group) && belongs(group)).map(group => question(group, articles));
  return questions.length ? [element('h2', { textContent: title }), ...some(ENTRIES, title, 'entries', questions)] : [];
}

/** Its headline; without one the words of its first claim. */
const named = event => headline(event.title, event.articles.map(article => article.title).find(Boolean)
  ?? event.claims.map(group => group.statement ?? group.values[0]?.evidence[0]?.quote).find(Boolean));

function head(event) {
  const standing = event.claims.filter(stands).length;
  const gone = event.claims.length - standing;
  const last = event.articles.map(article => article.publishedAt).filter(Boolean).sort().at(-1);
  return element('div', { className: 'headline' },
    element('p', { className: 'dateline' }, text('span', 'place', names(event.places, 3)), text('span', '', period(event.firstPublished, last))),
    element('h1', { textContent: named(event), title: event.title ?? '' }),
    element('p', { className: 'deck', textContent: `${plural(event.articles.length, 'article')} from ${plural(event.origins, 'independent origin')}, ${plural(standing, 'question')}${gone ? `, ${plural(gone, 'other')} taken back` : ''}.` }));
}

function disputes(event) {
  const disputed = event.claims.filter(group => stands(group) && group.status === 'disputed');
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
  return element('p', { className: 'exports' }, element('span', { textContent: 'Export today’s ledger' }),
    ...EXPORTS.map(link));
}

function ledger(event) {
  const articles = new Map(event.articles.map(article => [article.id, article]));
  const measured = event.claims.filter(group => group.measure);
  const relations = new Set(measured.flatMap(group => group.values.map(value => value.relation)));
  const marks = new Set(measured.flatMap(group => drawnIn(group, articles)));
  return [
    head(event),
    disputes(event),
    event.missing?.length ? text('p', 'faint', `${plural(event.missing.length, 'article')} of that time are held no more; their claims are left out.`) : null,
    legend(relations, marks),
    ...CHAPTERS.flatMap(each => chapter(each, event, articles)),
    takenBack(event.claims, articles),
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
  return { title: named(today), content: [tools, sheet] };
}
