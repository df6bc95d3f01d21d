// One question: its best value, every answer heard, who says it in which words, and how it came to be.
import { element, folded, some, text } from './element.js';
import { proof, publisher } from './evidence.js';
import { day, interval, plural, spoken, time } from './format.js';
import { sign } from './relation.js';
import { stages } from './stages.js';
import { statusMark } from './status.js';
import { stripChart } from './strip-chart.js';

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
      text('span', 'chip', value.stage === 'done' ? '' : spoken(value.stage)),
      text('span', 'faint', value.derived.length ? `computed from ${plural(value.derived.length, 'claim')}` : ''),
      text('span', 'faint', value.asOf && group.measure ? `as of ${day(value.asOf)}` : '')),
    element('div', { className: 'proofs' },
      some(PROOFS, `${key}/proofs`, 'quotes', value.evidence.map((evidence, number) => proof(evidence, articles, `${key}/${number}`))),
      text('p', 'faint', unseen > 0 ? `and ${plural(unseen, 'further mention')}` : '')));
}

function history(group, articles) {
  if (group.history.length < 2) return null;
  return folded(`${group.id}/history`, `How it got here: ${plural(group.history.length, 'state')}`,
    element('ol', { className: 'history' }, ...group.history.map(state => element('li', {},
      element('time', { dateTime: state.at, textContent: time(state.at) }),
      element('b', { textContent: group.measure ? interval(state.best, group.unit) || 'nothing stands' : '' }),
      statusMark(state.status), publisher(articles.get(state.cause))))));
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
  const span = group.measure ? interval(group, group.unit) : '';
  const answers = group.values.map((value, place) => answer(value, place, group, articles));
  const section = element('section', { className: group.measure ? 'question' : 'question said', id: `question-${group.id}`,
    data: { status: group.status } },
    element('div', { className: 'head' },
      heading(group),
      text('p', 'faint', group.window?.text ?? ''),
      text('p', 'best', best),
      element('p', { className: 'standing' }, statusMark(group.status),
        text('span', 'faint', plural(group.origins, 'independent origin'))),
      text('p', 'faint', span && span !== best ? `All answers: ${span}` : ''),
      text('p', 'why', group.why && group.measure ? `Why this value: ${group.why}` : ''),
      history(group, articles)),
    element('div', { className: 'body' },
      stripChart(group, articles),
      stages(group, articles),
      element('ul', { className: 'answers' }, some(VALUES, `${group.id}/answers`, 'answers', answers))));
  lightUp(section);
  return section;
}
