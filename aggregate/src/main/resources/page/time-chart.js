// Lines over the last minutes, as they move. Two lines differ by their strokes and their names, not by colour alone.
import { drawn, element, replace } from './element.js';
import { clock } from './format.js';

const WIDTH = 320;
const HEIGHT = 96;
const FLOOR = HEIGHT - 4;

function line(points, x, y, order) {
  // What was not measured leaves a gap, not a line to zero.
  const path = points.reduce(({ drawn: made, pen }, [at, value]) => value === null
    ? { drawn: made, pen: 'M' }
    : { drawn: `${made}${pen}${x(at).toFixed(1)} ${y(value).toFixed(1)}`, pen: 'L' }, { drawn: '', pen: 'M' }).drawn;
  return drawn('path', { class: `line line-${order}`, d: path });
}

/**
 * A chart that is fed: `add(at, values)` takes a moment and a value by line.
 * @param written tells a value in words
 */
export function timeChart(title, written, spanMillis) {
  const lines = new Map();
  const now = element('p', { className: 'now' });
  const drawing = element('div', { className: 'moving' });
  const box = element('section', { className: 'time-chart' }, element('h3', { textContent: title }), now, drawing);
  box.hidden = true;

  function draw(at) {
    const from = at - spanMillis;
    const values = [...lines.values()].flat().map(([, value]) => value).filter(value => value !== null);
    const most = Math.max(...values, 0) || 1;
    const x = moment => WIDTH * (moment - from) / spanMillis;
    const y = value => FLOOR - (FLOOR - 14) * value / most;
    drawing.replaceChildren(drawn('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img',
      'aria-label': `${title} since ${clock(from)}${values.length ? `, highest ${written(Math.max(...values))}` : ''}` },
      drawn('line', { x1: 0, x2: WIDTH, y1: FLOOR, y2: FLOOR }),
      values.length ? drawn('text', { x: 0, y: 10 }, `highest ${written(Math.max(...values))}`) : null,
      ...[...lines.values()].map((points, order) => line(points, x, y, order))));
  }

  return {
    box,
    add(at, values) {
      for (const [name, value] of values) {
        const points = lines.get(name) ?? [];
        lines.set(name, [...points, [at, value]].filter(([moment]) => moment >= at - spanMillis));
      }
      if (lines.size === 0) return;
      box.hidden = false;
      // Where nothing was measured lately the last value is shown, and called so.
      const last = name => lines.get(name)?.findLast(([, value]) => value !== null)?.[1];
      replace(now, values.map(([name, value], order) => element('span', {}, value !== null ? written(value)
        : last(name) === undefined ? '–' : [element('small', { className: 'was', textContent: 'last ' }), written(last(name))],
        name ? element('small', { className: `name-${order}`, textContent: name }) : null)));
      draw(at);
    },
  };
}
