package io.claimstream.ingest.source;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Input that is no article; the message says why in a sentence. */
final class BadArticle extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable String field;

    BadArticle(@Nullable String field, String reason) {
        // A stack trace would cost more than the rest of the work on a bad line.
        super(reason, null, false, false);
        this.field = field;
    }

    @Nullable
    String field() {
        return field;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
