package io.claimstream.contract.ledger;

import io.claimstream.contract.claim.Field;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a value: which words of which article, who says so, and where the article stands in the log.
 *
 * @param articleId article
 * @param claimId claim in it
 * @param field which text the offsets refer to
 * @param start first character of the quote
 * @param end one past its last character
 * @param quote the clause, character for character
 * @param number the number's own words; null for statements and actions
 * @param speakers names of who asserts it; empty: the article's own voice
 * @param relays names of who passed it on
 * @param publishedAt the article's date
 * @param topic topic of the raw article; null outside Kafka, as are the next two
 * @param partition its partition
 * @param offset its offset
 */
public record Evidence(
        String articleId,
        String claimId,
        Field field,
        int start,
        int end,
        String quote,
        @Nullable String number,
        List<String> speakers,
        List<String> relays,
        @Nullable Instant publishedAt,
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset) {

    public Evidence {
        speakers = List.copyOf(speakers);
        relays = List.copyOf(relays);
    }

    /** The same wherever in the log its article stands. */
    public Evidence withoutPosition() {
        return new Evidence(
                articleId, claimId, field, start, end, quote, number, speakers, relays, publishedAt, null, null, null);
    }
}
