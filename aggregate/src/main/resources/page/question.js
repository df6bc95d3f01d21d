// One question: its best value, every answer heard, who says it in which words, and how it came to be.
import { element, folded, some, text } from './element.js';
import { proofs, publisher } from './evidence.js';
import { amountOf, day, interval, measured, plural, time } from './format.js';
import { sign } from './relation.js';
import { stageOf, stages } from './stages.js';
import { statusMark } from './status.js';
import { stripChart } from './strip-chart.js';
import { converted } from './units.js';

const VALUES = 4;
const PROOFS = 1;

function answer(value, place, group, articles) {
  const key = `${group.id}/${place}`;
  const number = value.evidence.find(evidence => evidence.number)?.number;
  const unseen = value.mentions - value.evidence.length;
  const relation = group.measure || value.relation !== 'agrees' ? value.relation : '';
  return element('li', { data: { relation: value.relation, value: place } },
    element('p', { className: 'answer' },
      relation ? element('span', { className: 'relation' }, sign(relation), relation) : null,
      group.measure ? element('b', { textContent: number ?? interval(value, value.unit ?? group.unit) }) : null,
      text('span', 'chip', stageOf(value, group)),
      text('span', 'faint', value.derived.length ? `computed from ${plural(value.derived.length, 'claim')}` : ''),
      text('span', 'faint', value.asOf && group.measure ? `as of ${day(value.asOf)}` : '')),
    element('div', { className: 'proofs' },
      some(PROOFS, `${key}/proofs`, 'quotes', proofs(value.evidence, articles, key)),
      text('p', 'faint', unseen > 0 ? `and ${plural(unseen, 'further mention')}` : '')));
}

/** The states that differ: an article that leaves best value and standing as they were changed nothing. */
function turns(group) {
  const same = (one, other) => one.status === other.status && (one.best?.low ?? null) === (other.best?.low ?? null)
    && (one.best?.high ?? null) === (other.best?.high ?? null);
  return group.history.filter((state, place, all) => place === 0 || !same(state, all[place - 1]));
}

function history(group, articles) {
  const states = turns(group);
  if (states.length < 2) return null;
  return folded(`${group.id}/history`, `How it got here: ${plural(states.length, 'state')}`,
    element('ol', { className: 'history' }, ...states.map(state => element('li', {},
      element('time', { dateTime: state.at, textContent: time(state.at) }),
      element('b', { textContent: group.measure ? interval(state.best, group.unit) || 'nothing stood' : '' }),
      statusMark(state.status), publisher(articles.get(state.cause))))));
}

const STANDING = new Set(['agrees', 'refines', 'compatible', 'conflicts']);

/** From the least to the greatest number among the answers that stand, whatever their words leave open; empty for one number. */
function range(group) {
  const numbers = group.values.filter(value => STANDING.has(value.relation))
    .map(value => converted(value, group.unit)).filter(Boolean)
    .flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const least = Math.min(...numbers);
  const greatest = Math.max(...numbers);
  return least < greatest ? `Answers range from ${amountOf(least)} to ${measured(amountOf(greatest), group.unit, false)}` : '';
}

/** The ledger's rules as a reader would put them. */
const WHY = {
  'greater count': 'nothing else tells the answers apart: the greater number',
  'total of its articles': 'its articles give it as the total',
  'said, not derived': 'somebody said it, and it need not be computed',
  'stated in words': 'it is stated and not implied',
  'happened': 'it tells what has happened, not what is planned or possible',
  'named source': 'it has a named source',
};

function standing(group) {
  const best = group.values[0];
  const origins = group.origins === 0 && best?.derived.length
    ? `computed from ${plural(best.derived.length, 'claim')}` : plural(group.origins, 'independent origin');
  // That one paper says something is the rule for a statement; what goes beyond it is told.
  if (!group.measure && group.status === 'single') return null;
  return element('p', { className: 'standing' }, statusMark(group.status), text('span', 'faint', origins));
}

/** A statement that its first quote spells out need not be told twice; those who hear the page still get it as a heading. */
function heading(group) {
  const words = group.statement ?? group.label;
  const quoted = !group.measure && group.values[0]?.evidence[0]?.quote.includes(words);
  return element('h3', { className: quoted ? 'hidden' : '', textContent: words });
}

/** A point of the chart and its answer light up together. */
function lightUp(section) {
  const light = (happened, on) => {
    const value = happened.target.closest?.('[data-value]')?.dataset.value;
    for (const other of section.querySelectorAll('[data-value]')) other.classList.toggle('lit', on && other.dataset.value === value);
  };
  for (const [type, on] of [['pointerover', true], ['pointerout', false], ['focusin', true], ['focusout', false]]) {
    section.addEventListener(type, happened => light(happened, on));
  }
}

export function question(group, articles) {
  const best = group.measure ? interval(group.best, group.unit) : '';
  const answers = group.values.map((value, place) => answer(value, place, group, articles));
  const section = element('section', { className: group.measure ? 'question' : 'question said', id: `question-${group.id}`,
    data: { status: group.status } },
    element('div', { className: 'head' },
      heading(group),
      text('p', 'faint', group.window?.text ?? ''),
      text('p', 'best', best),
      standing(group),
      text('p', 'faint', group.measure ? range(group) : ''),
      text('p', 'why', group.why && group.measure ? `Why this value: ${WHY[group.why] ?? group.why}` : ''),
      history(group, articles)),
    element('div', { className: 'body' },
      stripChart(group, articles),
      stages(group, articles),
      element('ul', { className: 'answers' }, some(VALUES, `${group.id}/answers`, 'answers', answers))));
  lightUp(section);
  return section;
}
