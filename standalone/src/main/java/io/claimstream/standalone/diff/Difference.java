package io.claimstream.standalone.diff;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that the later results tell otherwise than the earlier ones; a side that is null does not tell it. */
public sealed interface Difference {

    /** What it is about. */
    enum Subject {
        CLAIM,
        ARTICLE,
        ANSWER
    }

    Subject subject();

    @Nullable
    Object before();

    @Nullable
    Object after();

    /**
     * A claim of an article.
     *
     * @param fields what differs between the two, by name; empty when there is only one
     */
    record OfClaim(
            String articleId,
            @Nullable Claim before,
            @Nullable Claim after,
            List<String> fields) implements Difference {

        public OfClaim {
            fields = List.copyOf(fields);
        }

        @Override
        public Subject subject() {
            return Subject.CLAIM;
        }
    }

    /** An article that stands in another company: ids of the events that hold it. */
    record OfArticle(
            String articleId,
            @Nullable String before,
            @Nullable String after) implements Difference {

        @Override
        public Subject subject() {
            return Subject.ARTICLE;
        }
    }

    /** What an event's ledger answers to a question; {@code eventId} is the later event's, or the earlier's that is gone. */
    record OfAnswer(
            String eventId,
            @Nullable Answer before,
            @Nullable Answer after) implements Difference {

        @Override
        public Subject subject() {
            return Subject.ANSWER;
        }
    }

    /** Where a question stands: its words, its best value (null for statements and actions) and how many bear it out. */
    record Answer(
            String label, GroupStatus status, @Nullable Interval best, int origins) {

        static Answer of(ClaimGroup group) {
            return new Answer(group.label(), group.status(), group.best(), group.origins());
        }
    }
}
