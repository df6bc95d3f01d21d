// How far the thing has come: each step with the first who reported it.
import { publisher } from './evidence.js';
import { element, text } from './element.js';
import { spoken, time } from './format.js';

const WAY = ['called_for', 'planned', 'ordered', 'ongoing', 'done'];
const ASIDE = ['possible', 'denied'];

function first(values) {
  return values.flatMap(value => value.evidence).filter(evidence => evidence.publishedAt)
    .sort((one, other) => one.publishedAt.localeCompare(other.publishedAt))[0];
}

function step(stage, group, articles) {
  const values = group.values.filter(value => value.stage === stage);
  const report = first(values);
  return element('li', { className: values.length ? 'reached' : '', data: { stage } },
    element('b', { textContent: spoken(stage) }),
    values.length ? null : element('span', { className: 'hidden', textContent: ' not reported' }),
    report ? element('small', {}, `${time(report.publishedAt)} `, publisher(articles.get(report.articleId))) : null);
}

/** The steps; null where only one is told. */
export function stages(group, articles) {
  const told = new Set(group.values.map(value => value.stage));
  if (told.size < 2) return null;
  return element('div', { className: 'way' }, text('p', 'small-heading', 'How far it has come, by first report'),
    element('ol', { className: 'stages' },
      ...WAY.map(stage => step(stage, group, articles)),
      ...ASIDE.filter(stage => told.has(stage)).map(stage => step(stage, group, articles))));
}
