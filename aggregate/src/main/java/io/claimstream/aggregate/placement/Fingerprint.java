package io.claimstream.aggregate.placement;

import java.time.Instant;
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

    /** The parts of the article that a term stands in, as {@link Aspect#bit}s. */
    int aspects(String term) {
        return Aspect.TEXT.bit()
                | (title.contains(term) ? Aspect.TITLE.bit() : 0)
                | (lead.contains(term) ? Aspect.LEAD.bit() : 0)
                | (names.contains(term) ? Aspect.NAMES.bit() : 0)
                | (days.contains(term) ? Aspect.DAYS.bit() : 0);
    }
}
