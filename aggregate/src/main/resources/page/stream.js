// Server-sent events by fetch: unlike the browser's own EventSource it can send a token. A broken stream is taken up again
// where it left off (Last-Event-ID).
import { headers } from './token.js';

const FIRST_WAIT_MILLIS = 500;
const LONGEST_WAIT_MILLIS = 15_000;
const PATIENCE_MILLIS = 5000;
const SILENCE_MILLIS = 600;
const pause = millis => new Promise(resolve => { setTimeout(resolve, millis); });

/** Calls `take` with each event, `{ type, data, id }`, as it comes. */
async function read(body, take) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (unread + value).split('\n\n');
    unread = blocks.pop();
    for (const block of blocks) {
      const event = { type: 'message', data: '', id: '' };
      for (const line of block.split('\n')) {
        const [, name, text] = /^(\w+): ?(.*)$/.exec(line) ?? [];
        if (name === 'event') event.type = text;
        else if (name === 'data') event.data += text;
        else if (name === 'id') event.id = text;
      }
      take(event);
    }
  }
}

const positions = id => new Map(id.split(',').filter(Boolean).map(part => part.split(':').map(Number)));

/**
 * The changes before an event's id, oldest first, at most so many of each partition: the stream is asked for from there and
 * left when it has come to the id, or has nothing more to tell.
 */
export async function before(path, id, many, signal) {
  const end = positions(id);
  if (end.size === 0) return [];
  const from = new Map([...end].map(([partition, offset]) => [partition, Math.max(0, offset - many)]));
  const left = new AbortController();
  signal.addEventListener('abort', () => left.abort());
  const found = [];
  let here = from;
  let silence = setTimeout(() => left.abort(), PATIENCE_MILLIS);
  try {
    const asked = headers({ Accept: 'text/event-stream', 'Last-Event-ID': [...from].map(part => part.join(':')).join() });
    const answer = await fetch(path, { headers: asked, signal: left.signal, cache: 'no-store' });
    if (answer.ok) {
      await read(answer.body, event => {
        clearTimeout(silence);
        silence = setTimeout(() => left.abort(), SILENCE_MILLIS);
        const now = positions(event.id);
        const [partition] = [...now].find(([number, offset]) => offset !== here.get(number)) ?? [];
        // What came after the id is heard by who follows the stream.
        if (event.type === 'change' && now.get(partition) <= end.get(partition)) found.push(event);
        here = now.size ? now : here;
        if (event.type === 'heartbeat' || [...end].every(([number, offset]) => here.get(number) >= offset)) left.abort();
      });
    }
  } catch {
    // Left, or broken off: what came until then is what there is.
  }
  clearTimeout(silence);
  return found;
}

/**
 * Follows the stream under a path until the signal, or until the server does not know the reader; `state` is told `on`,
 * `off` or `out`, and `take` each event.
 */
export async function stream(path, state, take, signal) {
  let last = '';
  let wait = FIRST_WAIT_MILLIS;
  while (!signal.aborted) {
    try {
      const asked = headers({ Accept: 'text/event-stream', ...(last ? { 'Last-Event-ID': last } : {}) });
      const answer = await fetch(path, { headers: asked, signal, cache: 'no-store' });
      if (answer.status === 401) {
        state('out');
        return;
      }
      if (answer.ok) {
        state('on');
        await read(answer.body, event => {
          last = event.id || last;
          wait = FIRST_WAIT_MILLIS;
          take(event);
        });
      }
    } catch {
      // Without an answer, or broken off: it is asked for again.
    }
    if (signal.aborted) return;
    state('off');
    await pause(wait);
    wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
  }
}
