package io.claimstream.ingest.source;

import io.claimstream.contract.article.Article;
import io.claimstream.ingest.source.Intake.Accepted;
import io.claimstream.ingest.source.Intake.Rejected;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the reader of a form hands over what it found in one file, feed or request. */
final class Findings {

    /** How much of rejected input is kept: enough to see what it was, and a dead letter must stay small. */
    static final int RAW_BYTES = 64 * 1024;

    private final String origin;
    private final ArticleCheck check;
    private final Consumer<Intake> intake;

    Findings(String origin, ArticleCheck check, Consumer<Intake> intake) {
        this.origin = origin;
        this.check = check;
        this.intake = intake;
    }

    String origin() {
        return origin;
    }

    void article(long place, Draft draft, byte[] raw) {
        try {
            ArticleCheck.Checked checked = check.check(draft);
            intake.accept(new Accepted(origin, place, draft.form(), checked.article(), checked.remarks()));
        } catch (BadArticle e) {
            reject(place, e, raw);
        }
    }

    void retraction(long place, String id) {
        intake.accept(new Accepted(origin, place, Form.CLAIMSTREAM, Article.retraction(id), List.of()));
    }

    void reject(long place, BadArticle why, byte[] raw) {
        reject(place, why.field(), why.reason(), raw);
    }

    void reject(long place, @Nullable String field, String reason, byte[] raw) {
        ByteBuffer kept = ByteBuffer.wrap(raw.length <= RAW_BYTES ? raw : Arrays.copyOf(raw, RAW_BYTES))
                .asReadOnlyBuffer();
        intake.accept(new Rejected(origin, place, field, reason, kept));
    }
}
