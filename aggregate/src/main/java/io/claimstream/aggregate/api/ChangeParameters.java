package io.claimstream.aggregate.api;

import io.claimstream.aggregate.api.change.ChangeFilter;
import io.claimstream.aggregate.api.change.ChangeStream;
import io.claimstream.aggregate.api.change.Positions;
import io.claimstream.aggregate.api.change.Trigger;
import io.claimstream.contract.ledger.ChangeType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** What a follower of the changes asks for. */
final class ChangeParameters {

    static final String EVENT_STREAM = "text/event-stream";

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final int PERCENT = 100;

    private ChangeParameters() {}

    /** Refuses what cannot be answered, before the stream has begun. */
    static void check(Context context, ChangeStream changes) {
        if (!context.method().name().equals("GET")) {
            return;
        }
        String accept = context.header(Header.ACCEPT);
        if (accept == null || !accept.contains(EVENT_STREAM)) {
            Answers.problem(
                    context, HttpStatus.NOT_ACCEPTABLE, "Accept must name what changes can be had as: " + EVENT_STREAM);
            context.skipRemainingHandlers();
            return;
        }
        filter(context);
        Positions left = positions(context);
        if (left != null && changes.isPartOfPosition(left)) {
            throw new BadParameter(LAST_EVENT_ID, "names only some partitions: it must be the whole id of an event");
        }
    }

    static ChangeFilter filter(Context context) {
        Parameters parameters = new Parameters(context, EventParameters.and("event", "type", "on", "minSpread"));
        int minSpread = parameters.number("minSpread", 0, 1, PERCENT);
        return new ChangeFilter(
                EventParameters.read(parameters),
                parameters.texts("event"),
                parameters.constants("type", ChangeType.class),
                parameters.constants("on", Trigger.class),
                minSpread == 0 ? null : minSpread);
    }

    static @Nullable Positions positions(Context context) {
        String id = context.header(LAST_EVENT_ID);
        if (id == null || id.isBlank()) {
            return null;
        }
        try {
            return Positions.read(id);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(LAST_EVENT_ID, String.valueOf(e.getMessage()), e);
        }
    }
}
