package io.claimstream.standalone.pipeline;

import io.claimstream.aggregate.AggregateStage;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.PipelineStage;
import io.claimstream.contract.stream.TopicSetup;
import io.claimstream.extract.ExtractStage;
import io.claimstream.ingest.GatewaySettings;
import io.claimstream.ingest.IngestStage;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The stages that one process runs, in the order of the data's way. */
public final class Stages implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final List<PipelineStage> stages = new ArrayList<>();
    private final List<Consumer<JavalinConfig>> routes = new ArrayList<>();

    private Stages() {}

    /** Creates the topics that are missing and the stages named; nothing runs yet. */
    public static Stages create(
            KafkaSettings kafka, GatewaySettings gateway, Set<StageName> names, MeterRegistry registry) {
        TopicSetup.createMissing(kafka);
        Stages created = new Stages();
        if (names.contains(StageName.INGEST)) {
            IngestStage ingest = new IngestStage(kafka, gateway, registry);
            created.stages.add(ingest);
            created.routes.add(ingest::addRoutes);
        }
        if (names.contains(StageName.EXTRACT)) {
            created.stages.add(ExtractStage.of(kafka, registry));
        }
        if (names.contains(StageName.AGGREGATE)) {
            AggregateStage aggregate = new AggregateStage(kafka, registry);
            created.stages.add(aggregate);
            created.routes.add(aggregate::addRoutes);
        }
        return created;
    }

    /** Adds what the stages answer over HTTP. */
    public void addRoutes(JavalinConfig server) {
        routes.forEach(route -> route.accept(server));
    }

    public void start() {
        stages.forEach(PipelineStage::start);
    }

    /** Names of the stages that cannot do their work now. */
    public List<String> notReady() {
        return stages.stream()
                .filter(stage -> !stage.ready())
                .map(PipelineStage::name)
                .toList();
    }

    /** Returns when all stages can do their work, or when it is not wanted any more. */
    public void awaitReady(BooleanSupplier stopped) {
        while (!notReady().isEmpty() && !stopped.getAsBoolean()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Closes the stages in the order of the data's way: each one's last output still finds its reader. */
    @Override
    public void close() {
        stages.forEach(PipelineStage::close);
    }
}
