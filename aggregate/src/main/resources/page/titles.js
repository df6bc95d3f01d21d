// Titles of events by their ids, for those who know only the id; asked for together.
import { listEvents } from './api.js';
import { headline } from './headline.js';

const MOST = 200;
const TOGETHER_MILLIS = 250;
const known = new Map();
let asking;

async function ask() {
  const page = await listEvents(new URLSearchParams({ sort: 'recent', limit: MOST }));
  for (const event of page.events) known.set(event.id, headline(event.title));
}

/** The title; a stand-in where the event is not among those that changed last. */
export async function titleOf(id, otherwise = 'an event') {
  if (!known.has(id)) {
    asking ??= new Promise(done => setTimeout(done, TOGETHER_MILLIS)).then(() => { asking = undefined; return ask(); });
    await asking.catch(() => {});
  }
  return known.get(id) ?? otherwise;
}
