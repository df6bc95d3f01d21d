package io.claimstream.ingest.source;

import io.claimstream.contract.article.Article;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of one piece of input: an article, or a reason why there is none. */
public sealed interface Intake {

    /** Name of the file, feed or request that it stood in. */
    String origin();

    /** Line in it, from 1; the entry's number where there are no lines. */
    long line();

    /**
     * A valid article.
     *
     * @param form how it was written
     * @param remarks what was left out of it because it made no sense; mostly empty
     */
    record Accepted(String origin, long line, Form form, Article article, List<Remark> remarks) implements Intake {

        public Accepted {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Input that is no article.
     *
     * @param field the field that is wrong; null when the whole is
     * @param reason what is wrong, in a sentence
     * @param raw the input as it came, cut to what a dead letter may hold
     */
    record Rejected(String origin, long line, @Nullable String field, String reason, ByteBuffer raw)
            implements Intake {}

    /**
     * A flaw that did not cost the article: the field was dropped or mended.
     *
     * @param field the field, named as in claimstream's own form
     * @param reason what was wrong, in a sentence
     */
    record Remark(String field, String reason) {}
}
