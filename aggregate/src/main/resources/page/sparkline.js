// How an event's articles came in, from its first to its last.
import { drawn } from './element.js';
import { plural, time } from './format.js';

const WIDTH = 144;
const HEIGHT = 30;
const GAP = 2;

export function sparkline(arrivals) {
  if (!arrivals || arrivals.articles.length === 0) return null;
  const most = Math.max(...arrivals.articles);
  const all = arrivals.articles.reduce((sum, count) => sum + count, 0);
  const step = WIDTH / arrivals.articles.length;
  const label = `${plural(all, 'article')} from ${time(arrivals.from)} to ${time(arrivals.to)}`;
  const width = Math.max(2, Math.min(step - GAP, 12));
  return drawn('svg', { class: 'sparkline', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
    drawn('title', {}, label),
    drawn('line', { x1: 0, x2: WIDTH, y1: HEIGHT - 0.5, y2: HEIGHT - 0.5 }),
    ...arrivals.articles.map((count, part) => count === 0 ? null : drawn('rect', {
      x: part * step, width, y: (HEIGHT - 2) * (1 - count / most), height: (HEIGHT - 2) * count / most,
    })));
}
