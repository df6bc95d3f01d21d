// The one way in which the page makes elements. Words from articles go through textContent or text nodes alone, so that a
// hostile headline stays text.
const SVG = 'http://www.w3.org/2000/svg';
const present = child => child !== null && child !== undefined && child !== '';

export function element(name, properties = {}, ...children) {
  const { data = {}, aria = {}, ...rest } = properties;
  const made = Object.assign(document.createElement(name), rest);
  for (const [key, value] of Object.entries(data)) {
    if (present(value)) made.dataset[key] = value;
  }
  for (const [key, value] of Object.entries(aria)) made.setAttribute(key === 'role' ? key : `aria-${key}`, value);
  made.append(...children.flat().filter(present));
  return made;
}

export const text = (name, className, textContent) => textContent ? element(name, { className, textContent }) : null;

/** An element of a drawing; its looks come from the style sheet. */
export function drawn(name, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (present(value)) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter(present));
  return made;
}

/** What is over the first few, folded away; `key` lets a fresh copy of the page keep it open. */
export function folded(key, label, ...content) {
  return element('details', { data: { key } }, element('summary', { textContent: label }), ...content);
}

/** The children, those beyond `most` folded away. */
export function some(most, key, label, children) {
  return children.length <= most + 1
    ? children
    : [...children.slice(0, most), folded(key, `${children.length - most} more ${label}`, ...children.slice(most))];
}

/** Puts fresh content in place; folds that are open and the reader's focus outlive it. */
export function replace(parent, content) {
  const open = new Set([...parent.querySelectorAll('details[open]')].map(details => details.dataset.key));
  const focused = parent.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  parent.replaceChildren(...content.flat().filter(present));
  for (const details of parent.querySelectorAll('details')) {
    if (open.has(details.dataset.key)) details.open = true;
  }
  if (focused) {
    [...parent.querySelectorAll('[data-key]')].find(other => other.dataset.key === focused)?.focus({ preventScroll: true });
  }
}
