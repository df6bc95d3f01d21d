package io.claimstream.aggregate.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What this process measures of the pipeline. */
final class PipelineRoutes {

    private static final String OURS = "claimstream.";

    private final MeterRegistry registry;

    PipelineRoutes(MeterRegistry registry) {
        this.registry = registry;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/v1/pipeline", this::pipeline);
    }

    private record Pipeline(Instant at, List<Measurement> measurements) {}

    private void pipeline(Context context) {
        new Parameters(context, Set.of());
        List<Measurement> measurements = registry.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith(OURS))
                .map(Measurement::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Measurement::name)
                        .thenComparing(one -> one.labels().toString()))
                .toList();
        Instant now = Instant.ofEpochMilli(registry.config().clock().wallTime());
        Answers.json(context, new Pipeline(now, measurements));
    }
}
