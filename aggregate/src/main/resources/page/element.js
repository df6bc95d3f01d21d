// The one way in which the page makes elements. Words from articles go through textContent or text nodes alone, so that a
// hostile headline stays text.
export function element(name, properties = {}, ...children) {
  const { data = {}, ...rest } = properties;
  const made = Object.assign(document.createElement(name), rest);
  for (const [key, value] of Object.entries(data)) {
    if (value !== undefined && value !== null) made.dataset[key] = value;
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}

export const text = (name, className, textContent) => textContent ? element(name, { className, textContent }) : null;

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
