// What the page asks the server; every answer is public JSON that any other reader can have too.
import { headers } from './token.js';

export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `the server answered ${status}`);
    this.status = status;
    this.parameter = problem.parameter;
  }
}

async function ask(path, options) {
  const answer = await fetch(path, { headers: headers({ Accept: 'application/json' }), ...options });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(answer.status, body);
  return body;
}

const get = (path, signal) => ask(path, { signal });

/** Ids may hold slashes, which stay what they are. */
const inPath = id => id.split('/').map(encodeURIComponent).join('/');

export const eventPath = (id, query = {}) => {
  const asked = new URLSearchParams(query).toString();
  return `/v1/events/${encodeURIComponent(id)}${asked ? `?${asked}` : ''}`;
};

export const listEvents = (query, signal) => get(`/v1/events?${query}`, signal);
export const getEvent = (id, at, signal) => get(eventPath(id, at ? { at } : {}), signal);
export const getArticle = (id, signal) => get(`/v1/articles/${inPath(id)}`, signal);
export const listSources = signal => get('/v1/sources', signal);
export const getPipeline = signal => get('/v1/pipeline', signal);
export const listWebhooks = signal => get('/v1/webhooks', signal);
export const listDeadLetters = signal => get('/v1/dead-letters?limit=50', signal);
export const replay = letter => ask(`/v1/dead-letters/${letter.partition}/${letter.offset}/replay`, { method: 'POST' });

/** Has the browser keep an answer as a file; a plain link cannot send a token. */
export async function save(path) {
  const answer = await fetch(path, { headers: headers() });
  if (!answer.ok) throw new Refusal(answer.status, await answer.json().catch(() => ({})));
  const [, name = 'ledger.json'] = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '') ?? [];
  const file = URL.createObjectURL(await answer.blob());
  Object.assign(document.createElement('a'), { href: file, download: name }).click();
  URL.revokeObjectURL(file);
}
