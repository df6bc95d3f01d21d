// Headlines as a front page shows them: without the name of the site that a scraper found behind them.
const SHORTEST = 12;
const NEWSROOM = /\b(news|times|post|herald|tribune|gazette|journal|chronicle|guardian|telegraph|mail|express|independent|press|daily|today|reuters|bbc|cnn|npr|cbs|nbc|abc|fox\d*|afp|radio|tv|online|magazine|review|[kw][a-z]{2,3})\b/i;
const DOMAIN = /^[\w.-]+\.(com|org|net|tv|info|co\.uk|com\.au)\b/i;
const CALL_SIGN = /^[KW][A-Z]{2,3}\b/;
const NAMED = /^(?:[\p{Lu}\d&(]\S*|of|the|and|for|in|on|de|la|le|del)$/u;
const BREAK = /\s*\|\s*|\s+[-–—»]\s+/g;

/** A name, not a part of the sentence: a domain, or a few words with capitals, one of which is one that newsrooms bear. */
function isSite(tail) {
  const words = tail.split(/\s+/);
  return DOMAIN.test(tail)
    || (words.length <= 6 && words.every(word => NAMED.test(word)) && (NEWSROOM.test(tail) || CALL_SIGN.test(tail)));
}

/** The headline; where there is none, what stands for it. */
export function headline(title, otherwise = 'Untitled event') {
  const whole = title?.trim();
  if (!whole) return otherwise;
  const breaks = [...whole.matchAll(BREAK)];
  const tail = breaks.find((found, order) => found.index >= SHORTEST
    && (found[0].includes('|') || isSite(whole.slice(found.index + found[0].length, breaks[order + 1]?.index))));
  return tail ? whole.slice(0, tail.index) : whole;
}
