// One article as it was read: its cleaned text with the claims marked where they stand.
import { write } from './address.js';
import { getArticle } from './api.js';
import { claimCard } from './claim-card.js';
import { element, text } from './element.js';
import { publisher } from './evidence.js';
import { plural, time } from './format.js';
import { marked } from './marking.js';
import { titleOf } from './titles.js';

const KINDS = [['quantity', 'number'], ['statement', 'statement'], ['action', 'action']];

function summary(claims) {
  const counts = KINDS.map(([kind, word]) => [claims.filter(claim => claim.kind === kind).length, word]).filter(([count]) => count);
  return counts.length ? counts.map(([count, word]) => plural(count, word)).join(', ') : 'no claims';
}

function resting(claims) {
  return [element('h2', { textContent: 'Claims in this article' }), element('p', { textContent: `${summary(claims)}.` }),
    claims.length ? element('p', { className: 'faint', textContent: 'Point at a marked passage, or step through them with Tab, to see what was read there.' }) : null]
    .filter(Boolean);
}

function ledger(id) {
  const link = element('a', { href: write('events', id), textContent: 'this event' });
  titleOf(id, null).then(title => { link.textContent = title ?? link.textContent; });
  return link;
}

export async function article(address, signal) {
  const reading = await getArticle(address.id, signal);
  const { article: told, claims } = reading;
  const byId = new Map(claims.map(claim => [claim.id, claim]));
  const panel = element('aside', { className: 'reading', aria: { live: 'polite', label: 'What was read' } }, ...resting(claims));

  const inField = field => claims.filter(claim => claim.field === field);
  const sheet = element('article', { className: 'article' },
    element('p', { className: 'dateline' }, publisher(told), text('span', '', time(told.publishedAt)), text('span', '', told.author ?? '')),
    element('h1', {}, ...marked(told.title ?? 'Untitled', inField('title'))),
    told.retracted ? element('p', { className: 'disputes', textContent: 'Retracted by its publisher' }) : null,
    reading.events.length ? element('p', { className: 'faint' }, 'Part of the ledger of ', ...reading.events.map(ledger)) : null,
    element('div', { className: 'text' }, ...paragraphs(told.text, inField('text'))));

  function show(happened) {
    const passage = happened.target.closest?.('mark');
    if (!passage) return;
    for (const other of sheet.querySelectorAll('mark.lit')) other.classList.remove('lit');
    const ids = passage.dataset.claims.split(' ');
    for (const other of sheet.querySelectorAll('mark')) {
      if (other.dataset.claims.split(' ').includes(ids[0])) other.classList.add('lit');
    }
    panel.replaceChildren(...ids.map(id => claimCard(byId.get(id))));
  }
  sheet.addEventListener('pointerover', show);
  sheet.addEventListener('focusin', show);
  sheet.addEventListener('click', show);

  return { title: told.title ?? 'Article', content: [element('div', { className: 'article-page' }, sheet, panel)],
    shown: () => {
      const asked = address.query.get('claim');
      const passage = [...sheet.querySelectorAll('mark')].find(mark => mark.dataset.claims.split(' ').includes(asked));
      passage?.focus();
      passage?.scrollIntoView({ block: 'center' });
    } };
}

/** Offsets are of the whole text, so each paragraph is marked by its own part of it. */
function paragraphs(whole, claims) {
  return [...whole.matchAll(/[^\n]+/g)].map(found => {
    const from = found.index;
    const to = from + found[0].length;
    const inside = claims.filter(claim => claim.start < to && claim.end > from)
      .map(claim => ({ ...claim, start: Math.max(0, claim.start - from), end: Math.min(to, claim.end) - from }));
    return element('p', {}, ...marked(found[0], inside));
  });
}
