package io.claimstream.aggregate.api;

import com.fasterxml.jackson.databind.util.RawValue;
import io.claimstream.aggregate.api.view.Cursor;
import io.claimstream.aggregate.api.view.EventPage;
import io.claimstream.aggregate.api.view.EventQuery;
import io.claimstream.aggregate.api.view.EventSort;
import io.claimstream.aggregate.api.view.EventView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of events that fit, sorted and page by page. */
final class EventListRoutes {

    private static final int LIMIT = 50;
    private static final int MOST = 500;

    private final EventView events;

    EventListRoutes(EventView events) {
        this.events = events;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/v1/events", this::list);
    }

    private record Listing(
            int total, List<RawValue> events, @Nullable String next) {}

    private void list(Context context) {
        Parameters parameters = new Parameters(context, EventParameters.and("sort", "limit", "cursor"));
        EventQuery query = EventParameters.read(parameters);
        int limit = parameters.number("limit", LIMIT, 1, MOST);
        EventSort sort = sort(parameters, query);
        Cursor cursor = cursor(parameters, sort);
        EventPage page = cursor == null ? events.first(query, sort, limit) : events.next(query, cursor, limit);
        Cursor next = page.next();
        Answers.json(context, new Listing(page.total(), page.events(), next == null ? null : next.written()));
    }

    private static EventSort sort(Parameters parameters, EventQuery query) {
        EventSort sort = parameters.constant("sort", EventSort.class);
        if (sort == EventSort.RELEVANCE && query.words() == null) {
            throw new BadParameter("sort", "by relevance needs words to be relevant to: q");
        }
        if (sort != null) {
            return sort;
        }
        return query.words() == null ? EventSort.RECENT : EventSort.RELEVANCE;
    }

    private static @Nullable Cursor cursor(Parameters parameters, EventSort sort) {
        String written = parameters.text("cursor");
        if (written == null) {
            return null;
        }
        Cursor cursor;
        try {
            cursor = Cursor.read(written);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("cursor", "must be the value of next in an earlier answer", e);
        }
        if (cursor.sort() != sort) {
            throw new BadParameter("cursor", "is one of a list in another order: the parameters must stay the same");
        }
        return cursor;
    }
}
