package io.claimstream.standalone.pipeline;

import io.claimstream.aggregate.AggregateStage;
import io.claimstream.aggregate.api.hook.WebhookSettings;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.PipelineStage;
import io.claimstream.contract.stream.TopicSetup;
import io.claimstream.extract.ExtractStage;
import io.claimstream.ingest.GatewaySettings;
import io.claimstream.ingest.IngestStage;
import io.claimstream.standalone.http.Health;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stages that one process runs, in the order of the data's way. */
public final class Stages implements Health, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Stages.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);

    private final KafkaSettings kafka;
    private final List<PipelineStage> stages = new ArrayList<>();
    private final List<Consumer<JavalinConfig>> routes = new ArrayList<>();

    private Stages(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /** The stages named; nothing runs yet. */
    public static Stages create(
            KafkaSettings kafka,
            GatewaySettings gateway,
            WebhookSettings webhooks,
            Set<StageName> names,
            MeterRegistry registry) {
        Stages created = new Stages(kafka);
        if (names.contains(StageName.INGEST)) {
            IngestStage ingest = new IngestStage(kafka, gateway, registry);
            created.stages.add(ingest);
            created.routes.add(ingest::addRoutes);
        }
        if (names.contains(StageName.EXTRACT)) {
            created.stages.add(ExtractStage.of(kafka, registry));
        }
        if (names.contains(StageName.AGGREGATE)) {
            AggregateStage aggregate = new AggregateStage(kafka, registry, webhooks);
            created.stages.add(aggregate);
            created.routes.add(aggregate::addRoutes);
        }
        return created;
    }

    /** Adds what the stages answer over HTTP. */
    public void addRoutes(JavalinConfig server) {
        routes.forEach(route -> route.accept(server));
    }

    /**
     * Creates the topics that are missing and starts the stages.
     *
     * @throws PipelineException when Kafka does not answer
     */
    public void start() {
        try {
            startOnTopics();
        } catch (RetriableException e) {
            throw new PipelineException("Kafka at " + kafka.bootstrapServers() + " does not answer", e);
        }
    }

    /** The same, but waits for Kafka as long as it takes or is wanted. */
    public void startOnceKafkaAnswers(BooleanSupplier stopped) {
        while (!stopped.getAsBoolean()) {
            try {
                startOnTopics();
                return;
            } catch (RetriableException e) {
                LOG.warn("waiting for Kafka at {}, which does not answer", kafka.bootstrapServers());
            }
        }
    }

    private void startOnTopics() {
        TopicSetup.createMissing(kafka);
        stages.forEach(PipelineStage::start);
    }

    @Override
    public List<String> notReady() {
        return names(stage -> !stage.ready());
    }

    @Override
    public List<String> failed() {
        return names(stage -> stage.failure() != null);
    }

    private List<String> names(Predicate<PipelineStage> condition) {
        return stages.stream().filter(condition).map(PipelineStage::name).toList();
    }

    /**
     * Does nothing as long as no stage has given up.
     *
     * @throws PipelineException naming the stage that has
     */
    public void requireNoFailure() {
        for (PipelineStage stage : stages) {
            Throwable failure = stage.failure();
            if (failure != null) {
                throw new PipelineException("stage " + stage.name() + " has failed: " + failure, failure);
            }
        }
    }

    /**
     * Returns when all stages can do their work, or when it is not wanted any more.
     *
     * @throws PipelineException when a stage gives up or is not ready within minutes
     */
    public void awaitReady(BooleanSupplier stopped) {
        for (Duration waited = Duration.ZERO; !notReady().isEmpty(); waited = waited.plus(LOOK_AGAIN)) {
            requireNoFailure();
            if (stopped.getAsBoolean()) {
                return;
            }
            if (waited.compareTo(READY_WITHIN) > 0) {
                throw new PipelineException("not ready within " + READY_WITHIN.toMinutes() + " minutes: " + notReady());
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Closes the stages in the order of the data's way: each one's last output still finds its reader. */
    @Override
    public void close() {
        stages.forEach(PipelineStage::close);
    }
}
