// What the extractor read in one passage.
import { element } from './element.js';
import { interval, spoken } from './format.js';

const names = speakers => speakers.map(speaker => speaker.name).join(', ');

function quantityLines({ quantity }) {
  if (!quantity) return [];
  return [
    ['Words', quantity.implicit ? 'implied' : quantity.number],
    ['Interval', interval(quantity, quantity.unit) || 'open'],
    ['Bound', spoken(quantity.bound)],
    ['Counts', quantity.concept],
    ['Measure', spoken(quantity.measure)],
  ];
}

const stretch = ({ text, from, to }) => [text, from && from === to ? from : [from, to].filter(Boolean).join(' – ')].filter(Boolean).join(', ');

export function claimCard(claim) {
  const lines = [
    ...quantityLines(claim),
    ['Speaker', names(claim.speakers) || 'the article itself'],
    ['Passed on by', names(claim.relays)],
    ['Said', claim.content],
    ['Who did what', claim.quantity ? '' : [claim.subject, claim.predicate, claim.object].filter(Boolean).join(' · ')],
    ['Stage', spoken(claim.stage)],
    ['Scope', claim.scope],
    ['Time', claim.time ? stretch(claim.time) : ''],
    ['Place', claim.place?.name],
    ['Rule', claim.rule],
  ].filter(([, value]) => value);
  return element('section', { className: 'claim-card', data: { kind: claim.kind } },
    element('h2', { textContent: claim.kind }),
    element('dl', {}, ...lines.map(([name, value]) => element('div', {}, element('dt', { textContent: name }), element('dd', { textContent: value }))),
      element('div', {}, element('dt', { textContent: 'Confidence' }), element('dd', {},
        element('meter', { min: 0, max: 1, value: claim.confidence, aria: { label: 'Confidence' } }), ` ${Math.round(claim.confidence * 100)}%`))));
}
