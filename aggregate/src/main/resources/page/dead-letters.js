// What no stage could take: how much of it for which cause, and each record with what is wrong with it.
import { replay } from './api.js';
import { element, folded, text } from './element.js';
import { plural, time } from './format.js';

const simple = exception => (exception ?? 'unknown').replace(/^.*[.$]/, '');

/** What became of it, or the way to send it again. */
function sending(one) {
  if (one.replayed) return text('p', 'replayed', `Sent to ${one.replayed.topic} again ${time(one.replayed.at)}`);
  if (!one.replayable) return text('p', 'faint', 'It never was on a topic: mend it and send it to /v1/articles.');
  const told = element('span', { className: 'faint', aria: { role: 'status' } });
  const button = element('button', { type: 'button', textContent: 'Replay', data: { key: `replay/${one.partition}/${one.offset}` }, onclick: async () => {
    button.disabled = true;
    try {
      const sent = await replay(one);
      told.textContent = `Sent to ${sent.replayed.topic} again.`;
    } catch (error) {
      told.textContent = `Not sent: ${error.message}.`;
      button.disabled = error.status === 409;
    }
  } });
  return element('p', { className: 'sending' }, button, ' ', told);
}

function letter(one) {
  return element('li', {},
    element('p', { className: 'what' }, one.message ?? simple(one.exception)),
    element('p', { className: 'faint' }, `${time(one.at)} · from ${one.source ?? 'an unknown place'}${one.position ? `, ${one.position}` : ''} · key ${one.key || 'none'} · ${plural(one.bytes, 'byte')}`),
    folded(`letter/${one.partition}/${one.offset}`, 'Look at it',
      text('p', 'faint', one.exception ?? ''), element('pre', { textContent: one.beginning || '(empty)', tabIndex: 0 })),
    sending(one));
}

function causes(letters) {
  const counts = new Map();
  for (const one of letters) counts.set(simple(one.exception), (counts.get(simple(one.exception)) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([cause, count]) => `${cause} ${count}`).join(', ');
}

export function deadLetters({ total, letters }) {
  if (total === 0) return [element('p', { className: 'calm', textContent: 'No dead letters: every record on the topics was taken.' })];
  return [
    element('p', {}, element('b', { textContent: plural(total, 'dead letter') }), ` on the topic; by cause of the last ${letters.length}: ${causes(letters)}`),
    element('ol', { className: 'letters' }, ...letters.map(letter)),
  ];
}
