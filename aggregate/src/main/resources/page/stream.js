// Server-sent events by fetch: unlike the browser's own EventSource it can send a token. A broken stream is taken up again
// where it left off (Last-Event-ID).
import { headers } from './token.js';

const FIRST_WAIT_MILLIS = 500;
const LONGEST_WAIT_MILLIS = 15_000;
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
