package io.claimstream.aggregate.placement;

import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * As much of an article as placing it takes.
 *
 * @param articleId article
 * @param version grows with each version of the article
 * @param retracted true when the article was withdrawn; it then has no terms
 * @param publishedAt date of publication; null: not known
 * @param source the publisher's domain; null: not known
 * @param story the sender's own event key; null: the text decides
 * @param terms salient terms with their weight in the article, at least 1
 * @param names those of the terms that are names of people, places, bodies
 * @param title those that stand in the headline
 * @param lead those that stand in the headline or the first sentences
 * @param days those that are days on which something is told to have happened
 */
public record Fingerprint(
        String articleId,
        long version,
        boolean retracted,
        @Nullable Instant publishedAt,
        @Nullable String source,
        @Nullable String story,
        SortedMap<String, Integer> terms,
        SortedSet<String> names,
        SortedSet<String> title,
        SortedSet<String> lead,
        SortedSet<String> days) {

    /** For each of the terms, in their order, the parts of the article that it stands in, as {@link Aspect#bit}s. */
    byte[] aspects() {
        String[] texts = terms.keySet().toArray(String[]::new);
        byte[] aspects = new byte[texts.length];
        Arrays.fill(aspects, (byte) Aspect.TEXT.bit());
        mark(aspects, texts, title, Aspect.TITLE);
        mark(aspects, texts, lead, Aspect.LEAD);
        mark(aspects, texts, names, Aspect.NAMES);
        mark(aspects, texts, days, Aspect.DAYS);
        return aspects;
    }

    private static void mark(byte[] aspects, String[] texts, SortedSet<String> standing, Aspect aspect) {
        int i = 0;
        for (String term : standing) {
            while (i < texts.length && texts[i].compareTo(term) < 0) {
                i++;
            }
            if (i < texts.length && texts[i].equals(term)) {
                aspects[i] |= (byte) aspect.bit();
            }
        }
    }
}
