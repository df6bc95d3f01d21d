// The changes as they happen, once for all views.
import { before, stream } from './stream.js';

const KEPT = 300;
const EARLIER = 150;
const PATH = '/v1/changes';

/** Tells `state` (on, off or out), `ready` (what came before must be read anew) and `change`, with the change as its detail. */
export const changes = new EventTarget();

/** What a reader may want to hear of, and the types of change that tell it. */
export const KINDS = {
  moves: ['claim_disputed', 'claim_resolved', 'claim_revised', 'claim_corroborated', 'claim_withdrawn', 'stage_advanced', 'article_withdrawn'],
  events: ['event_created', 'event_merged'],
  articles: ['article_added', 'article_changed'],
  questions: ['claim_added'],
};
export const kindOf = type => Object.keys(KINDS).find(kind => KINDS[kind].includes(type)) ?? 'moves';

/** Those heard since the page was opened, newest first, each with the moment at which it came: of every kind so many. */
export const heard = [];

export let state = 'off';

let begin = '';

function tell(type, detail) {
  changes.dispatchEvent(new CustomEvent(type, { detail }));
}

function become(next) {
  state = next;
  tell('state', next);
}

/** Of the many new questions none may push out the few contradictions. */
function keep(change) {
  heard.unshift(change);
  const kind = kindOf(change.type);
  if (heard.filter(other => kindOf(other.type) === kind).length > KEPT) {
    heard.splice(heard.findLastIndex(other => kindOf(other.type) === kind), 1);
  }
}

function take({ type, data, id }) {
  if (type === 'ready') {
    begin ||= id;
    tell('ready');
  }
  if (type !== 'change') return;
  const change = { ...JSON.parse(data), heard: Date.now() };
  keep(change);
  tell('change', change);
}

/** The moment at which the stream began, as its id; asked for when it is there. */
function begun(signal) {
  if (begin) return Promise.resolve(begin);
  return new Promise(done => {
    changes.addEventListener('ready', () => done(begin), { once: true, signal });
    signal.addEventListener('abort', () => done(''));
  });
}

let asked;

/** The last of those that the server heard before this page did, newest first; asked for once. */
export function earlier(signal) {
  asked ??= begun(signal).then(id => before(PATH, id, EARLIER, signal)).then(found => {
    if (signal.aborted) asked = undefined;
    return found.map(({ data }) => JSON.parse(data)).map(change => ({ ...change, heard: Date.parse(change.at) }))
      .sort((one, other) => other.heard - one.heard);
  });
  return asked;
}

let following = new AbortController();

/** Follows them, anew with another token when it is called again. */
export function follow() {
  following.abort();
  following = new AbortController();
  begin = '';
  asked = undefined;
  stream(PATH, become, take, following.signal);
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
