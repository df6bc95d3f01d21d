package io.claimstream.aggregate.ledger;

import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.GroupState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an event and does not follow from its articles: with both, the event can be told once more as it was. A
 * tenth of the event's size or less.
 *
 * @param lastUpdated as in {@link Event}
 * @param histories of the questions that stand, by their ids
 * @param withdrawn questions that nothing stands for any more, in the order of the event
 * @param mergedInto as in {@link Event}
 */
public record EventPast(
        Instant lastUpdated,
        Map<String, List<GroupState>> histories,
        List<ClaimGroup> withdrawn,
        @Nullable String mergedInto) {

    public EventPast {
        histories = Collections.unmodifiableMap(new LinkedHashMap<>(histories));
        withdrawn = List.copyOf(withdrawn);
    }

    /** The past of an event. */
    public static EventPast of(Event event) {
        Map<String, List<GroupState>> histories = new LinkedHashMap<>();
        List<ClaimGroup> withdrawn = new ArrayList<>();
        for (ClaimGroup group : event.claims()) {
            if (group.stands()) {
                histories.put(group.id(), group.history());
            } else {
                withdrawn.add(group);
            }
        }
        return new EventPast(event.lastUpdated(), histories, withdrawn, event.mergedInto());
    }

    /** The groups that the articles tell with their histories, and those that were withdrawn. */
    List<ClaimGroup> retold(List<ClaimGroup> now) {
        List<ClaimGroup> groups = new ArrayList<>(now.size() + withdrawn.size());
        now.forEach(group -> groups.add(group.withHistory(histories.getOrDefault(group.id(), List.of()))));
        groups.addAll(withdrawn);
        return groups;
    }
}
