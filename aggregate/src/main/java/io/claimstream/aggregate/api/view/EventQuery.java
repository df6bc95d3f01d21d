package io.claimstream.aggregate.api.view;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.GroupStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for: those that satisfy every condition; of the values of one condition any will do.
 *
 * @param words free text in titles, questions, quotes and names; null: none
 * @param from its articles reach up to this moment or later; null: open
 * @param to its articles begin at this moment or earlier; null: open
 * @param places names or ISO 3166-1 alpha-2 codes of countries
 * @param entities names or keys of persons, organisations and places
 * @param sources publishers' domains
 * @param measures roles that the ledger has a number for
 * @param statuses where the answers to one of its questions stand; with measures: to one of these
 * @param minOrigins least number of independent texts
 */
public record EventQuery(
        @Nullable String words,
        @Nullable Instant from,
        @Nullable Instant to,
        List<String> places,
        List<String> entities,
        List<String> sources,
        List<Measure> measures,
        List<GroupStatus> statuses,
        int minOrigins) {

    /** All events. */
    public static final EventQuery ALL =
            new EventQuery(null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), 0);

    public EventQuery {
        places = List.copyOf(places);
        entities = List.copyOf(entities);
        sources = List.copyOf(sources);
        measures = List.copyOf(measures);
        statuses = List.copyOf(statuses);
    }
}
