// Who is told of changes: each webhook with what it asked for; a parked one, which hears nothing, stands out and comes first.
import { element, text } from './element.js';
import { plural, spoken, time } from './format.js';

/** The host alone: the rest of an address may be its owner's secret. */
function host(url) {
  try {
    return new URL(url).host;
  } catch {
    return 'an address that cannot be read';
  }
}

function asked({ where = {}, events = [], types = [], on = [], minSpread }) {
  const words = [
    ...on.map(spoken), ...types.map(spoken),
    events.length ? plural(events.length, 'event') : '',
    where.words ?? '', ...where.places ?? [], ...where.entities ?? [], ...where.sources ?? [],
    ...(where.measures ?? []).map(spoken), ...(where.statuses ?? []).map(spoken),
    where.minOrigins ? `at least ${plural(where.minOrigins, 'origin')}` : '',
    minSpread ? `spread over ${minSpread} %` : '',
  ].filter(Boolean);
  return words.length ? words.join(', ') : 'every change';
}

function row(hook) {
  return element('li', { data: { state: hook.state } },
    element('p', { className: 'what' }, element('b', { textContent: hook.state }), ` ${host(hook.url)}`),
    hook.parked ? element('p', { className: 'parked' }, `Hears nothing since ${time(hook.parked.since)}: ${hook.parked.reason}. `,
      'Mend its receiver, then ', element('code', { textContent: `POST /v1/webhooks/${hook.id}/resume` }), '.') : null,
    text('p', 'faint', `asked for ${asked(hook.filter)} · since ${time(hook.created)}`));
}

export function webhooks(hooks) {
  if (hooks.length === 0) return [element('p', { className: 'calm', textContent: 'Nobody has asked to be told of changes.' })];
  const parked = hooks.filter(hook => hook.state === 'parked');
  return [
    element('p', {}, plural(hooks.length, 'webhook'), parked.length ? [', ', element('b', { className: 'bad', textContent: `${parked.length} parked` })] : '', '.'),
    element('ol', { className: 'hooks' }, ...[...parked, ...hooks.filter(hook => hook.state !== 'parked')].map(row)),
  ];
}
