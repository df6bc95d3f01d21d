// The changes as they happen, once for all views.
import { stream } from './stream.js';

const KEPT = 300;

/** Tells `state` (on, off or out), `ready` (what came before must be read anew) and `change`, with the change as its detail. */
export const changes = new EventTarget();

/** Those heard since the page was opened, newest first, each with the moment at which it came. */
export const heard = [];

export let state = 'off';

function tell(type, detail) {
  changes.dispatchEvent(new CustomEvent(type, { detail }));
}

function become(next) {
  state = next;
  tell('state', next);
}

function take({ type, data }) {
  if (type === 'ready') tell('ready');
  if (type !== 'change') return;
  const change = { ...JSON.parse(data), heard: Date.now() };
  heard.unshift(change);
  heard.length = Math.min(heard.length, KEPT);
  tell('change', change);
}

let following = new AbortController();

/** Follows them, anew with another token when it is called again. */
export function follow() {
  following.abort();
  following = new AbortController();
  stream('/v1/changes', become, take, following.signal);
}

/** Calls once after a burst of changes that concern the view, until the signal. */
export function whenChanged(concerns, call, signal, calm = 600) {
  let waiting;
  const soon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (!signal.aborted) call();
    }, calm);
  };
  changes.addEventListener('ready', soon, { signal });
  changes.addEventListener('change', told => concerns(told.detail) && soon(), { signal });
}
