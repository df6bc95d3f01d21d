package io.claimstream.aggregate.api.view;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of events.
 *
 * @param total how many the list has in all
 * @param events the {@link EventSummary} of each in this part, as JSON: it goes out as it is held
 * @param next where the following part begins; null at the end
 */
public record EventPage(
        int total, List<RawValue> events, @Nullable Cursor next) {

    public EventPage {
        events = List.copyOf(events);
    }
}
