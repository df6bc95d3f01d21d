package io.claimstream.extract;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ExtractedArticle;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What the extraction counts: {@code claimstream.articles} by source, {@code claimstream.claims} by kind and rule,
 * {@code claimstream.extraction}, the time to read an article, and {@code claimstream.stage.latency}, the time from an
 * article's arrival on its topic until it is read. Work that a failure undoes is counted again when it is done again.
 */
final class ExtractMetrics {

    private final MeterRegistry registry;
    private final SourceLabels sources = new SourceLabels();
    private final Timer extraction;
    private final Timer latency;

    ExtractMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.extraction = Timer.builder("claimstream.extraction")
                .description("Time to read an article")
                .serviceLevelObjectives(
                        Duration.ofMillis(3),
                        Duration.ofMillis(10),
                        Duration.ofMillis(30),
                        Duration.ofMillis(100),
                        Duration.ofMillis(300),
                        Duration.ofSeconds(1))
                .register(registry);
        this.latency = Timer.builder("claimstream.stage.latency")
                .description("From an article's arrival on its topic until the stage is done with it")
                .tag("stage", "extract")
                .serviceLevelObjectives(
                        Duration.ofMillis(100),
                        Duration.ofMillis(300),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(60))
                .register(registry);
    }

    ExtractedArticle timed(Supplier<ExtractedArticle> reading) {
        Timer.Sample sample = Timer.start(registry);
        ExtractedArticle extracted = reading.get();
        sample.stop(extraction);
        return extracted;
    }

    void count(ExtractedArticle extracted, Duration sinceArrival) {
        latency.record(sinceArrival);
        registry.counter(
                        "claimstream.articles",
                        "source",
                        sources.of(extracted.article().source()))
                .increment();
        for (Claim claim : extracted.claims()) {
            String kind = claim.kind().name().toLowerCase(Locale.ROOT);
            registry.counter("claimstream.claims", "kind", kind, "rule", claim.rule())
                    .increment();
        }
    }
}
