// Where the reader is. The fragment holds the page and what was asked of it, so that every view can be linked to.
const decoded = part => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** `{ page, id, query }` of a fragment such as `#/events/7?at=2031-05-04`. */
export function read(fragment) {
  const [path, query = ''] = fragment.replace(/^#\/?/, '').split('?');
  const slash = path.indexOf('/');
  return {
    page: (slash < 0 ? path : path.slice(0, slash)) || 'events',
    id: slash < 0 ? '' : decoded(path.slice(slash + 1)),
    query: new URLSearchParams(query),
  };
}

export function write(page, id = '', query = {}) {
  const asked = new URLSearchParams(query).toString();
  return `#/${page}${id && `/${encodeURIComponent(id)}`}${asked && `?${asked}`}`;
}

/** The same page after a choice on it: no step back in the reader's history for each letter typed. */
export function amend(page, id, query) {
  history.replaceState(null, '', write(page, id, query));
}
