// What a reader sees whom the server does not know: a token is asked for, which is kept until the tab is closed.
import { element, text } from './element.js';
import { token } from './token.js';

/** The form; `enter` is called with the token in its place. */
export function signIn(enter) {
  const refused = token.get() !== null;
  const field = element('input', { id: 'token', type: 'password', required: true, autocomplete: 'current-password' });
  const form = element('form', { className: 'sign-in', onsubmit: sent => {
    sent.preventDefault();
    token.set(field.value.trim());
    enter();
  } },
  element('h1', { textContent: 'Sign in' }),
  element('p', {}, 'This service shows itself to those who have a token. Whoever runs it makes one with ',
    element('code', { textContent: 'claimstream token NAME read' }), '.'),
  refused ? element('p', { className: 'refused', textContent: 'That token is not known here.', aria: { role: 'alert' } }) : null,
  element('label', { htmlFor: 'token', textContent: 'Token' }), field,
  element('button', { type: 'submit', textContent: 'Sign in' }),
  text('p', 'faint', 'It is kept in this tab only, and forgotten when you close it.'));
  return { title: 'Sign in', content: [form], shown: () => field.focus() };
}
