package io.claimstream.aggregate;

import io.claimstream.aggregate.placement.PlacementIndex;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the topology counts: {@code claimstream.placements} by verdict, {@code claimstream.placement.candidates} and
 * {@code claimstream.open.events} where the placing is done, {@code claimstream.event.groups} and
 * {@code claimstream.event.articles} of each update, {@code claimstream.changes} by type, and
 * {@code claimstream.stage.latency}, the time from an article's arrival on its topic until it is in a ledger. Work that a failure undoes is counted again when it is done again.
 */
final class AggregateMetrics {

    private final MeterRegistry registry;
    private final DistributionSummary candidates;
    private final DistributionSummary groups;
    private final DistributionSummary articles;
    private final Timer latency;
    private final AtomicInteger openEvents = new AtomicInteger();

    AggregateMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.candidates = DistributionSummary.builder("claimstream.placement.candidates")
                .description("Events that an article was compared with")
                .serviceLevelObjectives(1, 3, 10, 30, 100, 300, 1000)
                .register(registry);
        this.groups = DistributionSummary.builder("claimstream.event.groups")
                .description("Questions in the ledger of an event, at each of its updates")
                .serviceLevelObjectives(1, 3, 10, 30, 100, 300, 1000)
                .register(registry);
        this.articles = DistributionSummary.builder("claimstream.event.articles")
                .description("Articles of an event, at each of its updates")
                .serviceLevelObjectives(1, 3, 10, 30, 100, 300, 1000)
                .register(registry);
        this.latency = Timer.builder("claimstream.stage.latency")
                .description("From an article's arrival on its topic until the stage is done with it")
                .tag("stage", "aggregate")
                .serviceLevelObjectives(
                        Duration.ofMillis(100),
                        Duration.ofMillis(300),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(60))
                .register(registry);
        Gauge.builder("claimstream.open.events", openEvents, AtomicInteger::get)
                .description("Events that can still take articles; 0 where another instance does the placing")
                .register(registry);
    }

    void open(int events) {
        openEvents.set(events);
    }

    void count(PlacementIndex.Outcome outcome) {
        candidates.record(outcome.candidates());
        count(outcome.placement().verdict());
        outcome.consequences().forEach(consequence -> count(consequence.verdict()));
    }

    void count(LedgerUpdate update, Duration sinceArrival) {
        groups.record(update.event().claims().size());
        articles.record(update.event().articles().size());
        latency.record(sinceArrival);
        update.changes()
                .forEach(change -> registry.counter("claimstream.changes", "type", name(change.type()))
                        .increment());
    }

    private void count(Enum<?> verdict) {
        registry.counter("claimstream.placements", "verdict", name(verdict)).increment();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
