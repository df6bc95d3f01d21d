package io.claimstream.aggregate.api;

import io.claimstream.aggregate.api.change.ChangeStream;
import io.claimstream.aggregate.api.change.Pace;
import io.claimstream.aggregate.api.hook.WebhookSettings;
import io.claimstream.aggregate.api.hook.Webhooks;
import io.claimstream.aggregate.api.letter.Replays;
import io.claimstream.contract.stream.KafkaSettings;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** The routes for readers over this process's views: events, articles, sources, the changes as they come, and the page. */
public final class ReadersDoor implements AutoCloseable {

    /** Attribute of a request, set to true before its route, of whom may change everything here and see its secrets. */
    public static final String MAY_CHANGE_ALL = "claimstream.may-change-all";

    private final MeterRegistry registry;
    private final LocalViews views;
    private final ChangeStream changes;
    private final Webhooks webhooks;
    private final Replays replays;
    private volatile boolean open;

    /** The door to that Kafka's events and changes; nothing is read yet. */
    public ReadersDoor(KafkaSettings settings, MeterRegistry registry, WebhookSettings telling) {
        this.registry = registry;
        this.views = new LocalViews(settings, registry);
        this.changes = new ChangeStream(settings, views.events(), registry, Pace.USUAL);
        LongSupplier nowMillis = () -> registry.config().clock().wallTime();
        this.webhooks = new Webhooks(settings, views.events(), telling, nowMillis);
        this.replays = new Replays(settings, nowMillis);
    }

    /** Adds the routes to a server. */
    public void addRoutes(JavalinConfig server) {
        open = true;
        server.routes.exception(BadParameter.class, Answers::badParameter);
        server.routes.exception(KafkaException.class, Answers::unavailable);
        new EventListRoutes(views.events()).addTo(server.routes);
        EventRoutes events = new EventRoutes(views.events(), views.articles(), this::now);
        events.addTo(server.routes);
        new EvidenceRoutes(events::known, views.articles()).addTo(server.routes);
        new ArticleRoutes(views.articles(), views.events(), this::now).addTo(server.routes);
        new PipelineRoutes(registry).addTo(server.routes);
        new DeadLetterRoutes(views.deadLetters(), replays).addTo(server.routes);
        new WebhookRoutes(webhooks).addTo(server.routes);
        server.routes.get("/v1/openapi.yaml", OpenApi::answer);
        server.routes.before("/v1/changes", context -> ChangeParameters.check(context, changes));
        server.routes.sse(
                "/v1/changes",
                client -> changes.subscribe(
                        client, ChangeParameters.filter(client.ctx()), ChangeParameters.positions(client.ctx())));
        Page.addTo(server);
    }

    private Instant now() {
        return Instant.ofEpochMilli(registry.config().clock().wallTime());
    }

    /** The views, for those that fill them without a Kafka. */
    LocalViews views() {
        return views;
    }

    /** Starts to read the topics and returns at once; without a server nobody would ask the views. */
    public void start() {
        if (open) {
            views.start();
            changes.start();
            webhooks.start();
            replays.start();
        }
    }

    /** True when readers see all that stood on the topics at the start. */
    public boolean ready() {
        return !open || (views.ready() && changes.ready() && webhooks.ready() && replays.ready());
    }

    /** What made a view stand still for good; null as long as nothing has. */
    public @Nullable Throwable failure() {
        return views.failure();
    }

    @Override
    public void close() {
        changes.close();
        webhooks.close();
        replays.close();
        views.close();
    }
}
