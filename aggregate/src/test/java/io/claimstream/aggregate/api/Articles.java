package io.claimstream.aggregate.api;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ClaimKind;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.LogPosition;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Place;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.contract.claim.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extracted articles for tests of the readers' door. */
final class Articles {

    private Articles() {}

    /** An article of the flood, published at noon, that counts so many people killed. */
    static ExtractedArticle flood(String id, int killed) {
        return of(id, "flood.example", Events.NOON, killed);
    }

    static ExtractedArticle of(String id, @Nullable String source, @Nullable Instant publishedAt, int killed) {
        String text = killed + " people were killed by the river, River Watch said.";
        return new ExtractedArticle(
                new CleanArticle(id, null, source, "River floods Brevin", publishedAt, null, "en", null, false, text),
                List.of(killed(id, text, killed)),
                List.of(new Entity("River Watch", "river watch", EntityType.ORGANISATION, 1)),
                "test",
                new LogPosition("articles", 0, 7));
    }

    private static Claim killed(String articleId, String text, int number) {
        return new Claim(
                articleId + "-claim",
                ClaimKind.QUANTITY,
                Field.TEXT,
                0,
                text.length(),
                text,
                new Quantity(
                        (double) number,
                        (double) number,
                        (double) number,
                        Bound.EXACT,
                        "person",
                        String.valueOf(number),
                        "people",
                        "person",
                        Measure.KILLED,
                        null,
                        false),
                Scope.EVENT,
                "people",
                "kill",
                null,
                List.of(new Speaker("River Watch", "river watch", 0, 2)),
                List.of(),
                null,
                null,
                null,
                null,
                Stage.DONE,
                null,
                new Place("Brevin", null),
                .9,
                "test");
    }
}
