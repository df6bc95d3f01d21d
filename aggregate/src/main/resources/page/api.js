// What the page asks the server; every answer is public JSON that any other reader can have too.
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `the server answered ${status}`);
    this.status = status;
    this.parameter = problem.parameter;
  }
}

async function get(path, signal) {
  const answer = await fetch(path, { headers: { Accept: 'application/json' }, signal });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(answer.status, body);
  return body;
}

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
export const listDeadLetters = signal => get('/v1/dead-letters?limit=50', signal);

let described;

/** True when the server describes that parameter for one event; the description is asked for once. */
export async function offers(parameter) {
  described ??= fetch('/v1/openapi.yaml').then(answer => answer.text()).catch(() => '');
  const [, ofEvent = ''] = (await described).split('operationId: getEvent\n');
  return ofEvent.split('operationId:')[0].includes(`name: ${parameter}\n`);
}
