// How far a deed has come: each step with the first who reported it; what is denied or only possible stands beside the way.
import { publisher } from './evidence.js';
import { element, text } from './element.js';
import { spoken, time } from './format.js';

const WAY = ['called_for', 'planned', 'ordered', 'ongoing', 'done'];
const AHEAD = ['called_for', 'planned', 'ordered'];
const ASIDE = ['possible', 'denied'];
/** Numbers of what somebody does; a toll or a length goes no way. */
const DEEDS = new Set(['sent', 'freed', 'rescued', 'arrested', 'displaced', 'money']);

/** Statements and actions can be deeds, and some numbers count one. */
const isDeed = group => !group.measure || DEEDS.has(group.measure);

function first(values) {
  return values.flatMap(value => value.evidence).filter(evidence => evidence.publishedAt)
    .sort((one, other) => one.publishedAt.localeCompare(other.publishedAt))[0];
}

function reported(stage, group, articles) {
  const report = first(group.values.filter(value => value.stage === stage));
  return report ? element('small', {}, `${time(report.publishedAt)} `, publisher(articles.get(report.articleId))) : null;
}

function step(stage, told, group, articles) {
  return element('li', { className: told.has(stage) ? 'reached' : '', data: { stage } },
    element('b', { textContent: spoken(stage) }),
    told.has(stage) ? reported(stage, group, articles) : element('span', { className: 'hidden', textContent: ' not reported' }));
}

function beside(told, group, articles) {
  const others = ASIDE.filter(stage => told.has(stage));
  return others.length === 0 ? null : element('p', { className: 'beside' }, ...others.map(stage =>
    element('span', { data: { stage } }, element('b', { textContent: `Also told as ${stage}` }), ' ', reported(stage, group, articles))));
}

/** The steps; null where there is no way to go. */
export function stages(group, articles) {
  const told = new Set(group.values.map(value => value.stage));
  const steps = WAY.filter(stage => told.has(stage));
  if (!isDeed(group) || !(steps.length > 1 || AHEAD.some(stage => told.has(stage)))) return null;
  return element('div', { className: 'way' }, text('p', 'small-heading', 'How far it has come, by first report'),
    element('ol', { className: 'stages' }, ...WAY.map(stage => step(stage, told, group, articles))),
    beside(told, group, articles));
}

/** The stage of one answer where it says something: a number that is no deed is not "ongoing". */
export const stageOf = (value, group) => value.stage === 'done' || (value.stage === 'ongoing' && !isDeed(group)) ? '' : spoken(value.stage);
