// The frame: which view the address asks for, its loading and its failing, and whether the changes still come.
import { read } from './address.js';
import { article } from './article.js';
import { changes, follow } from './changes.js';
import { element } from './element.js';
import { event } from './event.js';
import { events } from './events.js';
import { live } from './live.js';
import { pipeline } from './pipeline.js';
import { signIn } from './sign-in.js';
import { token } from './token.js';

const main = document.getElementById('main');
const status = document.getElementById('live');
const signOut = document.getElementById('sign-out');
const PATIENCE_MILLIS = 200;
let leave = new AbortController();

/** The view for an address; each makes `{ title, content }` and stops what it began when the signal says so. */
function view(address) {
  switch (address.page) {
    case 'events': return address.id ? event : events;
    case 'articles': return article;
    case 'live': return live;
    case 'pipeline': return pipeline;
    default: return () => { throw new Error('there is no such page'); };
  }
}

const loading = () => element('div', { className: 'loading', aria: { role: 'status' } },
  element('p', { className: 'hidden', textContent: 'Loading' }),
  ...[1, 2, 3, 4].map(() => element('div', { className: 'bone' })));

const failed = error => element('section', { className: 'notice', aria: { role: 'alert' } },
  element('h1', { textContent: error.status === 404 ? 'Not found' : 'Not available' }),
  element('p', { textContent: `${error.message}.` }),
  element('p', {},
    element('button', { type: 'button', textContent: 'Try again', onclick: () => route() }),
    element('a', { href: '#/', textContent: 'All events' })));

async function route() {
  leave.abort();
  leave = new AbortController();
  const { signal } = leave;
  const address = read(location.hash);
  for (const link of document.querySelectorAll('nav a')) {
    // An article is read on the way from an event.
    if (link.dataset.page === (address.page === 'articles' ? 'events' : address.page)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const slow = setTimeout(() => main.replaceChildren(loading()), PATIENCE_MILLIS);
  let made;
  try {
    made = await view(address)(address, signal);
  } catch (error) {
    made = error.status === 401 ? signIn(enter) : { title: 'Not available', content: [failed(error)] };
  }
  clearTimeout(slow);
  // A view that was overtaken by a later address is for nobody.
  if (signal.aborted) return;
  document.title = made.title ? `${made.title} · claimstream` : 'claimstream';
  main.replaceChildren(...made.content.filter(Boolean));
  made.shown?.();
  signOut.hidden = made.title === 'Sign in' || token.get() === null;
}

function enter() {
  route();
  follow();
}

changes.addEventListener('state', told => {
  status.dataset.state = told.detail;
  status.textContent = { on: 'live', off: 'reconnecting', out: 'signed out' }[told.detail];
});
document.getElementById('today').textContent = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(new Date());
window.addEventListener('hashchange', async () => {
  await route();
  window.scrollTo(0, 0);
  main.focus({ preventScroll: true });
});
signOut.addEventListener('click', () => {
  token.forget();
  enter();
});
document.getElementById('skip').addEventListener('click', skipped => {
  skipped.preventDefault();
  main.focus();
});
route();
follow();
