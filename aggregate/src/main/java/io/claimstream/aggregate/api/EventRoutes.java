package io.claimstream.aggregate.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.aggregate.api.export.ExportFormat;
import io.claimstream.aggregate.api.view.ArticleView;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.aggregate.api.view.PastState;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.stream.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One event: now and at a past moment, its questions, and one question with all its evidence. */
final class EventRoutes {

    private static final String EVENTS = "/v1/events/";
    private static final String MEDIA_TYPES =
            Arrays.stream(ExportFormat.values()).map(ExportFormat::mediaType).collect(Collectors.joining(", "));

    private final EventView events;
    private final ArticleView articles;
    private final Supplier<Instant> now;

    EventRoutes(EventView events, ArticleView articles, Supplier<Instant> now) {
        this.events = events;
        this.articles = articles;
        this.now = now;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/v1/events/{id}", this::event);
        routes.get("/v1/events/{id}/claims", this::claims);
        routes.get("/v1/events/{id}/claims/{claimId}", this::claim);
    }

    private void event(Context context) {
        String id = standing(context);
        if (id == null) {
            return;
        }
        Parameters parameters = new Parameters(context, Set.of("at", "format"));
        Instant at = parameters.to("at");
        ExportFormat asked = parameters.constant("format", ExportFormat.class);
        if (at != null) {
            if (asked != null) {
                throw new BadParameter("format", "is for the present state; with at there is JSON only");
            }
            past(context, id, at);
            return;
        }
        Optional<ExportFormat> format = asked == null
                ? Acceptance.of(context.header(Header.ACCEPT))
                        .best(List.of(ExportFormat.values()), ExportFormat::mediaType)
                : Optional.of(asked);
        if (format.isEmpty()) {
            Answers.problem(context, HttpStatus.NOT_ACCEPTABLE, "an event can be had as " + MEDIA_TYPES);
            return;
        }
        if (asked != null) {
            // A file name of our own: ids come from outside.
            context.header("Content-Disposition", "attachment; filename=\"ledger." + asked.extension() + "\"");
        }
        present(context, id, format.get());
    }

    private void present(Context context, String id, ExportFormat format) {
        Event event = events.find(id);
        if (event == null) {
            unknown(context, id);
            return;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            format.begin(written);
            format.write(event, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.header(Header.VARY, Header.ACCEPT);
        Answers.send(context, format.mediaType(), written.toByteArray());
    }

    private void past(Context context, String id, Instant asked) {
        Event today = events.find(id);
        if (today == null) {
            unknown(context, id);
            return;
        }
        Instant present = present(today);
        // The end of today, as a day is meant, has not come yet either.
        Instant at = asked.isAfter(present) ? present : asked;
        PastState past = PastState.of(today, at, articles::find);
        if (past.event().articles().isEmpty() && past.missing().isEmpty()) {
            Answers.notFound(context, "nothing had been published about the event " + id + " by " + at);
            return;
        }
        ObjectNode answer = Json.MAPPER.valueToTree(past.event());
        answer.put("at", at.toString());
        answer.set("missing", Json.MAPPER.valueToTree(past.missing()));
        Answers.json(context, answer);
    }

    /** Now, or the last date of an event whose articles are dated later than that. */
    private Instant present(Event event) {
        return Stream.concat(
                        Stream.of(now.get(), event.lastUpdated()),
                        event.articles().stream().map(EventArticle::publishedAt).filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private record Ledger(String eventId, List<ClaimSummary> claims) {}

    private void claims(Context context) {
        new Parameters(context, Set.of());
        Event event = known(context);
        if (event != null) {
            Answers.json(
                    context,
                    new Ledger(
                            event.id(),
                            event.claims().stream().map(ClaimSummary::of).toList()));
        }
    }

    private void claim(Context context) {
        new Parameters(context, Set.of());
        Event event = known(context);
        if (event == null) {
            return;
        }
        String id = context.pathParam("claimId");
        event.claims().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        (ClaimGroup group) -> Answers.json(context, group),
                        () -> Answers.notFound(context, "the event " + event.id() + " has no claim " + id));
    }

    /** The event that the request names; null when there is none, and the reader has been told. */
    @Nullable
    Event known(Context context) {
        String id = standing(context);
        if (id == null) {
            return null;
        }
        Event event = events.find(id);
        if (event == null) {
            unknown(context, id);
        }
        return event;
    }

    /** The id asked for when an event stands under it; else null, and the reader has been told where to turn. */
    private @Nullable String standing(Context context) {
        String id = context.pathParam("id");
        String standing = events.standing(id);
        if (standing == null) {
            unknown(context, id);
            return null;
        }
        if (standing.equals(id)) {
            return id;
        }
        String path = context.path();
        int end = path.indexOf('/', EVENTS.length());
        String rest = end < 0 ? "" : path.substring(end);
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        context.header(Header.LOCATION, EVENTS + encoded(standing) + rest + query)
                .status(HttpStatus.PERMANENT_REDIRECT)
                .header(Header.CACHE_CONTROL, "no-cache")
                .contentType(Answers.JSON)
                .result(Answers.bytes(Map.of("id", id, "mergedInto", standing)));
        return null;
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void unknown(Context context, String id) {
        Answers.notFound(context, "no event has the id " + id);
    }
}
