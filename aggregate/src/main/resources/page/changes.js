// The changes as they happen, once for all views. The browser resumes a broken stream where it left off (Last-Event-ID).
const KEPT = 300;

/** Tells `state` (on or off), `ready` (what came before must be read anew) and `change`, with the change as its detail. */
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

export function follow() {
  const source = new EventSource('/v1/changes');
  source.addEventListener('open', () => become('on'));
  source.addEventListener('error', () => become('off'));
  source.addEventListener('ready', () => tell('ready'));
  source.addEventListener('change', message => {
    const change = { ...JSON.parse(message.data), heard: Date.now() };
    heard.unshift(change);
    heard.length = Math.min(heard.length, KEPT);
    tell('change', change);
  });
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
