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

export function proof(evidence, articles, key) {
  const said = evidence.speakers.join(', ');
  const relayed = evidence.relays.length ? `via ${evidence.relays.join(', ')}` : '';
  return element('figure', {},
    element('blockquote', { textContent: `“${evidence.quote.trim()}”` }),
    element('figcaption', {},
      text('b', '', said), said ? ' ' : null, relayed ? `${relayed} ` : null, said || relayed ? 'in ' : null,
      publisher(articles.get(evidence.articleId)),
      evidence.publishedAt ? element('time', { dateTime: evidence.publishedAt, textContent: time(evidence.publishedAt) }) : null),
    context(evidence, key));
}
