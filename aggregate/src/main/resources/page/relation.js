// How a value stands to the best one: a shape, a colour and a word for each, so that no one sense is needed.
import { drawn, element } from './element.js';

/** Drawn in a square from -1 to 1. */
const SHAPES = {
  agrees: size => drawn('circle', { r: size }),
  refines: size => drawn('path', { d: `M0 ${-1.2 * size}L${1.2 * size} 0L0 ${1.2 * size}L${-1.2 * size} 0Z` }),
  compatible: size => drawn('circle', { class: 'hollow', r: size * 0.9 }),
  conflicts: size => drawn('path', { d: `M0 ${-1.15 * size}L${1.1 * size} ${0.85 * size}H${-1.1 * size}Z` }),
  superseded: size => drawn('rect', { class: 'hollow', x: -0.85 * size, y: -0.85 * size, width: 1.7 * size, height: 1.7 * size }),
  withdrawn: size => drawn('path', { class: 'hollow', d: `M${-size} ${-size}L${size} ${size}M${size} ${-size}L${-size} ${size}` }),
};

const MEANINGS = {
  agrees: 'agrees with the best value',
  refines: 'says the same more exactly',
  compatible: 'can be true beside it',
  conflicts: 'contradicts it',
  superseded: 'was replaced by a later report',
  withdrawn: 'was taken back',
};

export const meaning = relation => MEANINGS[relation] ?? relation;

export const shape = (relation, size) => (SHAPES[relation] ?? SHAPES.compatible)(size);

/** The shape as a sign in a line of text; the word beside it says the same. */
export function sign(relation) {
  return drawn('svg', { class: 'sign', 'data-relation': relation, viewBox: '-8 -8 16 16', 'aria-hidden': 'true' }, shape(relation, 5));
}

/** What the shapes mean; only those that a reader meets. */
export function legend(relations) {
  const met = Object.keys(SHAPES).filter(relation => relations.has(relation));
  return met.length < 2 ? null : element('dl', { className: 'legend', aria: { label: 'Signs' } },
    ...met.map(relation => element('div', { data: { relation } },
      element('dt', {}, sign(relation), relation), element('dd', { textContent: meaning(relation) }))),
    element('div', {}, element('dt', {}, drawn('svg', { class: 'sign sizes', viewBox: '-14 -8 28 16', 'aria-hidden': 'true' },
      drawn('circle', { class: 'hollow', cx: -8, r: 3 }), drawn('circle', { class: 'hollow', cx: 5, r: 6 })), 'size'),
      element('dd', { textContent: 'independent origins' })));
}
