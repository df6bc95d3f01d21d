package io.claimstream.aggregate.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of events.
 *
 * @param total how many the list has in all
 * @param events this part
 * @param next where the following part begins; null at the end
 */
public record EventPage(
        int total, List<EventSummary> events, @Nullable Cursor next) {

    public EventPage {
        events = List.copyOf(events);
    }
}
