// What no stage could take: how much of it for which cause, and each record with what is wrong with it.
import { element, folded, text } from './element.js';
import { plural, time } from './format.js';

const simple = exception => (exception ?? 'unknown').replace(/^.*[.$]/, '');

function letter(one) {
  return element('li', {},
    element('p', { className: 'what' }, one.message ?? simple(one.exception)),
    element('p', { className: 'faint' }, `${time(one.at)} · from ${one.source ?? 'an unknown place'}${one.position ? `, ${one.position}` : ''} · key ${one.key || 'none'} · ${plural(one.bytes, 'byte')}`),
    folded(`letter/${one.partition}/${one.offset}`, 'Look at it',
      text('p', 'faint', one.exception ?? ''), element('pre', { textContent: one.beginning || '(empty)', tabIndex: 0 })));
}

function causes(letters) {
  const counts = new Map();
  for (const one of letters) counts.set(simple(one.exception), (counts.get(simple(one.exception)) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([cause, count]) => `${cause} ${count}`).join(', ');
}

export function deadLetters({ total, letters }) {
  if (total === 0) return [element('p', { className: 'calm', textContent: 'None. Every record was taken.' })];
  return [
    element('p', {}, element('b', { textContent: plural(total, 'record') }), ` on the topic; by cause of the last ${letters.length}: ${causes(letters)}`),
    element('ol', { className: 'letters' }, ...letters.map(letter)),
  ];
}
