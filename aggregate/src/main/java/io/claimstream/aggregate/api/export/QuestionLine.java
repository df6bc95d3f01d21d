package io.claimstream.aggregate.api.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question with its evidence, told which event it belongs to. */
record QuestionLine(
        String eventId,
        @Nullable String eventTitle,
        @JsonUnwrapped ClaimGroup group) {

    static Stream<QuestionLine> of(Event event) {
        return event.claims().stream().map(group -> new QuestionLine(event.id(), event.title(), group));
    }
}
