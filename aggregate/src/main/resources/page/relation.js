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

/** What else a chart draws. */
const MARKS = {
  band: ['best value', () => drawn('rect', { class: 'best-band', x: -12, y: -3, width: 24, height: 6 })],
  span: ['all that an answer allows', () => drawn('path', { class: 'extent', d: 'M-4 -7h8m-4 0v14m-4 0h8' })],
  arrow: ['open at that end', () => drawn('path', { class: 'extent', d: 'M-4 7h8m-4 0v-14m-4 5l4 -5l4 5' })],
  later: ['told again later', () => drawn('path', { class: 'later', d: 'M-12 0H12M0 -4v8M12 -4v8' })],
};

/** What the signs mean; only those that a reader meets: how answers stand to the best one, and what the charts draw. */
export function legend(relations, marks) {
  const met = Object.keys(SHAPES).filter(relation => relations.has(relation));
  const sizes = element('div', {}, element('dt', {}, drawn('svg', { class: 'sign sizes', viewBox: '-14 -8 28 16', 'aria-hidden': 'true' },
    drawn('circle', { class: 'hollow', cx: -8, r: 3 }), drawn('circle', { class: 'hollow', cx: 5, r: 6 })), 'size'),
  element('dd', { textContent: 'independent origins' }));
  return met.length < 2 ? null : element('dl', { className: 'legend', aria: { label: 'Signs' } },
    ...met.map(relation => element('div', { data: { relation } },
      element('dt', {}, sign(relation), relation), element('dd', { textContent: meaning(relation) }))),
    ...marks.size ? [sizes] : [],
    ...Object.keys(MARKS).filter(mark => marks.has(mark)).map(mark => element('div', {},
      element('dt', {}, drawn('svg', { class: 'sign drawn', viewBox: '-14 -8 28 16', 'aria-hidden': 'true' }, MARKS[mark][1]()), mark === 'later' ? 'dotted line' : mark),
      element('dd', { textContent: MARKS[mark][0] }))));
}
