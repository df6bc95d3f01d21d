// A text cut where claims begin and end. Claims may lie in each other: each piece names all that cover it.
import { element } from './element.js';

/** Text and marks; a mark names its claims, the shortest first, for that is the one a reader points at. */
export function marked(whole, claims) {
  const cuts = [...new Set([0, whole.length, ...claims.flatMap(claim => [claim.start, claim.end])])].sort((one, other) => one - other);
  const seen = new Set();
  return cuts.slice(0, -1).map((from, number) => {
    const to = cuts[number + 1];
    const covering = claims.filter(claim => claim.start <= from && claim.end >= to)
      .sort((one, other) => (one.end - one.start) - (other.end - other.start));
    if (covering.length === 0) return whole.slice(from, to);
    const first = covering.some(claim => !seen.has(claim.id));
    covering.forEach(claim => seen.add(claim.id));
    const piece = element('mark', { textContent: whole.slice(from, to),
      data: { kind: covering[0].kind, claims: covering.map(claim => claim.id).join(' '), depth: Math.min(3, covering.length) } });
    // One stop for the keyboard where something new begins, not at each piece.
    if (first) piece.tabIndex = 0;
    return piece;
  });
}
