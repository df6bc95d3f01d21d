package io.claimstream.ingest.source;

import io.claimstream.contract.article.Article;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What came of one piece of input: an article, or a reason why there is none. */
public sealed interface Intake {

    /** Name of the file, feed or request that it stood in. */
    String origin();

    /** Line in it, from 1; the entry's number where there are no lines. */
    long line();

    /** A valid article. */
    record Accepted(String origin, long line, Article article) implements Intake {}

    /**
     * Input that is no article.
     *
     * @param field the field that is wrong; null when the whole is
     * @param reason what is wrong, in a sentence
     * @param raw the input as it came, cut to what a dead letter may hold
     */
    record Rejected(String origin, long line, @Nullable String field, String reason, ByteBuffer raw)
            implements Intake {}
}
