// One event: every question with its best value, every answer heard, who says it in which words, and how it came to be.
import { element, folded, some, text } from './element.js';
import { day, interval, plural, spoken, time } from './format.js';

const VALUES = 4;
const PROOFS = 2;
const STATEMENTS = 12;
const STAGES = ['called_for', 'planned', 'ordered', 'possible', 'ongoing', 'done', 'denied'];
const SCOPES = [
  ['The event', group => group.measure && group.scope === 'event'],
  ['Parts of it', group => group.measure && group.scope === 'part'],
  ['Said and done', group => !group.measure],
  ['Background', group => group.measure && group.scope === 'context'],
];

function publisher(article) {
  const name = article?.source ?? article?.title ?? article?.id ?? 'unknown source';
  // Only web addresses become links: a scraped address may be a script.
  return /^https?:\/\//i.test(article?.url ?? '')
    ? element('a', { href: article.url, rel: 'noopener noreferrer', target: '_blank', textContent: name })
    : element('span', { textContent: name });
}

function proof(evidence, articles) {
  const said = evidence.speakers.join(', ');
  const relayed = evidence.relays.length ? `via ${evidence.relays.join(', ')}` : '';
  return element('figure', {},
    element('blockquote', { textContent: `“${evidence.quote.trim()}”` }),
    element('figcaption', {},
      text('b', '', said), said ? ' ' : null, relayed ? `${relayed} ` : null, said || relayed ? 'in ' : null,
      publisher(articles.get(evidence.articleId)),
      evidence.publishedAt ? element('time', { dateTime: evidence.publishedAt, textContent: time(evidence.publishedAt) }) : null));
}

function answer(value, group, articles, key) {
  const number = value.evidence.find(evidence => evidence.number)?.number;
  const computed = value.derived.length ? `computed from ${plural(value.derived.length, 'claim')}` : '';
  const unseen = value.mentions - value.evidence.length;
  return element('li', { data: { relation: value.relation } },
    element('p', { className: 'answer' },
      group.measure ? element('b', { textContent: number ?? interval(value, value.unit ?? group.unit) }) : null,
      text('span', 'relation', group.measure || value.relation !== 'agrees' ? value.relation : ''),
      text('span', 'chip', value.stage === 'done' ? '' : spoken(value.stage)),
      text('span', 'faint', computed),
      text('span', 'faint', value.asOf && group.measure ? `as of ${day(value.asOf)}` : '')),
    some(PROOFS, `${key}/proofs`, 'quotes', value.evidence.map(evidence => proof(evidence, articles))),
    text('p', 'faint', unseen > 0 ? `and ${plural(unseen, 'further mention')}` : ''));
}

function earliest(values) {
  return values.flatMap(value => value.evidence).map(evidence => evidence.publishedAt).filter(Boolean).sort()[0];
}

/** How far the thing has come, each step with the day on which it was first reported. */
function stages(group) {
  const reached = STAGES.map(stage => [stage, group.values.filter(value => value.stage === stage)])
    .filter(([, values]) => values.length);
  if (reached.length < 2) return null;
  return element('ol', { className: 'stages', title: 'how far it has come, by first report' },
    ...reached.map(([stage, values]) => element('li', {}, spoken(stage), ' ', text('span', 'faint', time(earliest(values))))));
}

function history(group, articles, key) {
  if (group.history.length < 2) return null;
  return folded(`${key}/history`, `history: ${plural(group.history.length, 'state')}`,
    element('ol', { className: 'history' }, ...group.history.map(state => element('li', {},
      element('time', { dateTime: state.at, textContent: time(state.at) }),
      element('b', { textContent: group.measure ? interval(state.best, group.unit) || 'nothing stands' : '' }),
      text('span', 'status', state.status), publisher(articles.get(state.cause))))));
}

function question(group, articles) {
  const key = group.id;
  const best = interval(group.best, group.unit);
  const span = interval(group, group.unit);
  const head = element('div', { className: 'head' },
    element('h3', { textContent: group.statement ?? group.label }),
    text('p', 'faint', group.window?.text ?? ''),
    text('p', 'best', best),
    text('p', 'faint', span && span !== best ? `all answers: ${span}` : ''),
    element('p', { className: 'standing' },
      element('span', { className: 'status', data: { status: group.status }, textContent: group.status }),
      element('span', { className: 'faint', textContent: plural(group.origins, 'independent origin') })),
    text('p', 'faint', group.why ? `Why this value: ${group.why}` : ''),
    stages(group),
    history(group, articles, key));
  const answers = group.values.map((value, place) => answer(value, group, articles, `${key}/${place}`));
  return element('section', { className: 'question', id: `question-${key}` },
    head, element('ul', { className: 'answers' }, some(VALUES, `${key}/answers`, 'answers', answers)));
}

function chapter([title, belongs], event, articles) {
  const questions = event.claims.filter(belongs).map(group => question(group, articles));
  return questions.length ? [element('h2', { textContent: title }), ...some(STATEMENTS, title, 'entries', questions)] : [];
}

/** The elements that show an event. */
export function ledger(event) {
  const articles = new Map(event.articles.map(article => [article.id, article]));
  const places = event.places.slice(0, 5).map(place => place.name).join(', ');
  const disputed = event.claims.filter(group => group.status === 'disputed');
  return [
    element('p', {}, element('a', { href: '#/', textContent: '← All events' })),
    element('h1', { textContent: event.title ?? 'Untitled event' }),
    element('p', { className: 'faint', textContent: [plural(event.articles.length, 'article'),
      plural(event.origins, 'independent text'), places, time(event.firstPublished)].filter(Boolean).join(' · ') }),
    disputed.length
      ? element('p', { className: 'disputes' }, `Disputed: ${disputed.map(group => group.label).join('; ')}`)
      : null,
    ...SCOPES.flatMap(scope => chapter(scope, event, articles)),
    element('h2', { textContent: 'Articles' }),
    element('ul', { className: 'rows' }, ...event.articles.map(article => element('li', {},
      text('div', '', article.title ?? article.id),
      element('div', { className: 'counts' }, publisher(article), text('span', '', time(article.publishedAt)))))),
  ].filter(Boolean);
}
