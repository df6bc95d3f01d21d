package io.claimstream.aggregate.api;

import io.claimstream.aggregate.api.view.EventQuery;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.GroupStatus;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The conditions on events that readers give in a URL, the same wherever events are chosen. */
final class EventParameters {

    private static final Set<String> NAMES =
            Set.of("q", "from", "to", "place", "entity", "source", "measure", "status", "minOrigins");

    private EventParameters() {}

    /** Their names and more. */
    static Set<String> and(String... others) {
        Set<String> names = new TreeSet<>(NAMES);
        names.addAll(Set.of(others));
        return names;
    }

    static EventQuery read(Parameters parameters) {
        EventQuery query = new EventQuery(
                parameters.text("q"),
                parameters.from("from"),
                parameters.to("to"),
                parameters.texts("place"),
                parameters.texts("entity"),
                parameters.texts("source"),
                parameters.constants("measure", Measure.class),
                parameters.constants("status", GroupStatus.class),
                parameters.number("minOrigins", 0, 0, Integer.MAX_VALUE));
        if (query.from() != null
                && query.to() != null
                && Objects.requireNonNull(query.to()).isBefore(query.from())) {
            throw new BadParameter("to", "must not be before from");
        }
        return query;
    }
}
