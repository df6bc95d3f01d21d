package io.claimstream.aggregate.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The routes for readers: events, one event, the changes as they come, and the page. */
public final class ReadersDoor implements AutoCloseable {

    private static final int LIMIT = 50;
    private static final int MOST = 500;
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final EventView view;
    private final ChangeStream changes;

    /** The door to a view, and to the changes of that Kafka. */
    public ReadersDoor(KafkaSettings settings, EventView view, MeterRegistry registry) {
        this.view = view;
        this.changes = new ChangeStream(settings, registry);
    }

    private record Listing(
            List<EventSummary> events, @Nullable String next) {}

    private record Problem(String type, String title, int status, String detail) {}

    /** Adds the routes to a server. */
    public void addRoutes(JavalinConfig server) {
        server.routes.get("/v1/events", this::list);
        server.routes.get("/v1/events/{id}", context -> answer(context, Event.class));
        server.routes.get("/v1/events/{id}/claims", context -> answer(context, List.class));
        server.routes.sse("/v1/changes", changes::subscribe);
        server.staticFiles.add(page -> {
            page.hostedPath = "/";
            page.directory = "/page";
            page.location = Location.CLASSPATH;
            page.headers = Map.of(
                    "Content-Security-Policy", CONTENT_SECURITY_POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer");
        });
    }

    private void list(Context context) throws JsonProcessingException {
        try {
            EventView.Position after = position(context.queryParam("cursor"));
            EventView.Page page = view.page(after, limit(context.queryParam("limit")), filter(context));
            EventView.Position next = page.next();
            write(
                    context,
                    new Listing(
                            page.events().stream().map(EventSummary::of).toList(), next == null ? null : cursor(next)));
        } catch (IllegalArgumentException e) {
            refuse(context, 400, "Bad parameter", String.valueOf(e.getMessage()));
        }
    }

    private void answer(Context context, Class<?> form) throws JsonProcessingException {
        Event event = view.find(context.pathParam("id"));
        if (event == null) {
            refuse(context, 404, "No such event", "no event has the id " + context.pathParam("id"));
        } else {
            write(context, form == Event.class ? event : event.claims());
        }
    }

    private static Predicate<Event> filter(Context context) {
        Predicate<Event> filter = event -> true;
        String text = context.queryParam("q");
        if (text != null) {
            String wanted = text.toLowerCase(Locale.ROOT);
            filter = filter.and(event -> mentions(event, wanted));
        }
        String source = context.queryParam("source");
        if (source != null) {
            filter =
                    filter.and(event -> event.articles().stream().anyMatch(article -> source.equals(article.source())));
        }
        String status = context.queryParam("status");
        if (status != null) {
            GroupStatus wanted = status(status);
            filter = filter.and(event -> event.claims().stream().anyMatch(group -> group.status() == wanted));
        }
        return filter;
    }

    private static boolean mentions(Event event, String wanted) {
        return contains(event.title(), wanted)
                || event.articles().stream().anyMatch(article -> contains(article.title(), wanted))
                || event.claims().stream().anyMatch(group -> contains(group.label(), wanted));
    }

    private static boolean contains(@Nullable String text, String wanted) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static GroupStatus status(String status) {
        try {
            return GroupStatus.valueOf(status.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("status must be single, corroborated, disputed or revised", e);
        }
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return LIMIT;
        }
        if (!limit.matches("\\d{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new IllegalArgumentException("limit must be a number from 1 to " + MOST);
        }
        return Integer.parseInt(limit);
    }

    private static String cursor(EventView.Position position) {
        String plain = position.lastUpdated() + "/" + position.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static EventView.@Nullable Position position(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int slash = plain.indexOf('/');
            return new EventView.Position(
                    Instant.parse(plain.substring(0, Math.max(0, slash))), plain.substring(slash + 1));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("cursor must be the value of next in an earlier answer", e);
        }
    }

    private static void write(Context context, Object answer) throws JsonProcessingException {
        context.contentType("application/json").result(Json.MAPPER.writeValueAsBytes(answer));
    }

    private static void refuse(Context context, int status, String title, String detail)
            throws JsonProcessingException {
        Problem problem = new Problem("about:blank", title, status, detail);
        context.status(status).contentType("application/problem+json").result(Json.MAPPER.writeValueAsBytes(problem));
    }

    @Override
    public void close() {
        changes.close();
    }
}
