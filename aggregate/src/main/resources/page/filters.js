// The question that the list of events answers: a form, and the same in the address.
import { element } from './element.js';
import { spoken } from './format.js';

const MEASURES = ['killed', 'injured', 'dead_or_injured', 'missing', 'rescued', 'arrested', 'displaced', 'abducted', 'freed',
  'sent', 'crossed', 'present', 'affected', 'length', 'area', 'speed', 'depth', 'height', 'duration', 'money', 'price',
  'share', 'temperature', 'snowfall', 'count'];
const STATUSES = ['disputed', 'corroborated', 'revised', 'single'].map(status => [status]);
const SORTS = [['recent', 'latest change'], ['articles', 'most articles'], ['origins', 'most independent origins'], ['disputed', 'most disputed']];
const TYPING_MILLIS = 250;

const labelled = (label, control) => element('label', {}, element('span', { textContent: label }), control);

function choice(name, none, values) {
  return element('select', { name }, element('option', { value: '', textContent: none }),
    ...values.map(([value, textContent = spoken(value)]) => element('option', { value, textContent })));
}

const box = (name, type, more = {}) => element('input', { name, type, autocomplete: 'off', ...more });

/** The conditions that a form sets. */
function conditions(form) {
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
}

/** The form, filled from the address; `changed` is told the new conditions. */
export function filters(query, changed) {
  const further = element('details', { data: { key: 'filters' } },
    element('summary', { textContent: 'More filters' }),
    element('div', { className: 'fields' },
      labelled('Place', box('place', 'text', { placeholder: 'name or country code' })),
      labelled('Person or organisation', box('entity', 'text')),
      labelled('Publisher', box('source', 'text', { placeholder: 'paper.example' })),
      labelled('Number of', choice('measure', 'anything', MEASURES.map(measure => [measure]))),
      labelled('From', box('from', 'date')),
      labelled('To', box('to', 'date')),
      labelled('Independent origins, at least', box('minOrigins', 'number', { min: 1 }))));
  const form = element('form', { className: 'filters', aria: { role: 'search', label: 'Events' } },
    element('input', { name: 'q', type: 'search', placeholder: 'Search titles, questions and quotes', autocomplete: 'off',
      aria: { label: 'Search events' } }),
    labelled('Status', choice('status', 'any', STATUSES)),
    labelled('Sort by', choice('sort', 'latest, or best match', SORTS)),
    further);
  for (const [name, value] of query) {
    const control = form.elements.namedItem(name);
    if (control) control.value = value;
  }
  further.open = [...further.querySelectorAll('input, select')].some(control => control.value);
  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => changed(conditions(form)), TYPING_MILLIS);
  });
  form.addEventListener('submit', submitted => {
    submitted.preventDefault();
    changed(conditions(form));
  });
  return form;
}
