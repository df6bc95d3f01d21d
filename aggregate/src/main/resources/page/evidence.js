// The words that a value rests on: the quote, who says it, and on demand where it stands in its article.
import { write } from './address.js';
import { getArticle } from './api.js';
import { element, text } from './element.js';
import { time } from './format.js';

const AROUND = 320;
const articlesRead = new Map();

function reading(id) {
  if (!articlesRead.has(id)) {
    articlesRead.set(id, getArticle(id).finally(() => articlesRead.delete(id)));
  }
  return articlesRead.get(id);
}

/** The publisher; only web addresses become links, for a scraped address may be a script. */
export function publisher(article) {
  const name = article?.source ?? article?.title ?? article?.id ?? 'unknown source';
  return /^https?:\/\//i.test(article?.url ?? '')
    ? element('a', { href: article.url, rel: 'noopener noreferrer', target: '_blank', textContent: name })
    : element('span', { textContent: name });
}

function passage(evidence, { article }) {
  const whole = (evidence.field === 'title' ? article.title : article.text) ?? '';
  // The article may have changed since: a quote that does not stand there any more is not marked where it is not.
  if (whole.slice(evidence.start, evidence.end) !== evidence.quote) {
    return [element('p', { className: 'faint', textContent: 'These words do not stand in the article any more.' })];
  }
  const from = Math.max(0, evidence.start - AROUND);
  const to = Math.min(whole.length, evidence.end + AROUND);
  return [element('p', { className: 'passage' }, from > 0 ? '… ' : '', whole.slice(from, evidence.start).replace(/^\S*\s/, ''),
    element('mark', { textContent: evidence.quote }), whole.slice(evidence.end, to).replace(/\s\S*$/, ''), to < whole.length ? ' …' : '')];
}

function context(evidence, key) {
  const place = element('div', { className: 'context' });
  const details = element('details', { data: { key } }, element('summary', { textContent: 'in context' }), place);
  details.addEventListener('toggle', async () => {
    if (!details.open || place.childNodes.length) return;
    place.replaceChildren(element('p', { className: 'faint', textContent: 'Loading …' }));
    try {
      place.replaceChildren(...passage(evidence, await reading(evidence.articleId)),
        element('p', {}, element('a', { href: write('articles', evidence.articleId, { claim: evidence.claimId }),
          textContent: 'The article with all its claims' })));
    } catch (error) {
      place.replaceChildren(element('p', { className: 'faint', textContent: `Not available: ${error.message}.` }));
    }
  });
  return details;
}

const PAPERS = 4;

/** Words that hold quotation marks already need no others around them. */
const quoted = words => /["“”«»„]/.test(words) ? words : `“${words}”`;

/** The same words of the same speaker, printed by several papers, are shown once. */
function alike(all) {
  const byWords = new Map();
  for (const evidence of all) {
    const key = JSON.stringify([evidence.quote.trim(), evidence.speakers, evidence.relays]);
    byWords.set(key, [...byWords.get(key) ?? [], evidence]);
  }
  return [...byWords.values()];
}

function papers(same, articles) {
  const shown = same.slice(0, PAPERS).flatMap((evidence, place) => [place ? ', ' : null, element('span', {}, publisher(articles.get(evidence.articleId)),
    evidence.publishedAt ? element('time', { dateTime: evidence.publishedAt, textContent: time(evidence.publishedAt) }) : null)]);
  return same.length > PAPERS ? [...shown, ` and ${same.length - PAPERS} more`] : shown;
}

function proof(same, articles, key) {
  const [evidence] = same;
  const said = evidence.speakers.join(', ');
  const relayed = evidence.relays.length ? `via ${evidence.relays.join(', ')}` : '';
  return element('figure', {},
    element('blockquote', { textContent: quoted(evidence.quote.trim()) }),
    element('figcaption', {},
      text('b', '', said), said ? ' ' : null, relayed ? `${relayed} ` : null, said || relayed || same.length > 1 ? 'in ' : null,
      ...papers(same, articles)),
    context(evidence, key));
}

/** What a value rests on, the same words once. */
export const proofs = (all, articles, key) => alike(all).map((same, number) => proof(same, articles, `${key}/${number}`));
