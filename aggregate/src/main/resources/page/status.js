// Where the answers to a question stand: a word with a sign before it.
import { element } from './element.js';

const SIGNS = { single: '○', corroborated: '●', disputed: '▲', revised: '↻' };

export const statusMark = status => element('span', { className: 'status', data: { status } },
  element('span', { textContent: SIGNS[status] ?? '', aria: { hidden: 'true' } }), ` ${status}`);
