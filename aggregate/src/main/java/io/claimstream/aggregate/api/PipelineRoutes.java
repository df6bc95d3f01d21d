package io.claimstream.aggregate.api;

import io.claimstream.aggregate.api.view.DeadLetterView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pipeline as its watchers see it: what this process measures, and what no stage could take. */
final class PipelineRoutes {

    private static final String OURS = "claimstream.";
    private static final int LIMIT = 20;
    private static final int MOST = 200;

    private final MeterRegistry registry;
    private final DeadLetterView letters;

    PipelineRoutes(MeterRegistry registry, DeadLetterView letters) {
        this.registry = registry;
        this.letters = letters;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/v1/pipeline", this::pipeline);
        routes.get("/v1/dead-letters", this::deadLetters);
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

    private record Letters(long total, List<DeadLetterView.HeldLetter> letters) {}

    private void deadLetters(Context context) {
        int limit = new Parameters(context, Set.of("limit")).number("limit", LIMIT, 1, MOST);
        Answers.json(context, new Letters(letters.seen(), letters.newest(limit)));
    }
}
