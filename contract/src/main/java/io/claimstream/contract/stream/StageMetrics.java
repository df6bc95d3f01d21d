package io.claimstream.contract.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;

/**
 * What every stage on Kafka Streams tells: {@code claimstream.stage.lag}, records that it has yet to read,
 * {@code claimstream.stage.restoring}, records of its state that are still to be restored, and Kafka Streams' own.
 */
final class StageMetrics implements AutoCloseable {

    private final KafkaStreams streams;
    private final KafkaStreamsMetrics own;

    StageMetrics(String stage, KafkaStreams streams, RestoreProgress restoring, MeterRegistry registry) {
        this.streams = streams;
        this.own = new KafkaStreamsMetrics(streams);
        own.bindTo(registry);
        Gauge.builder("claimstream.stage.lag", this, StageMetrics::lag)
                .description("Records that the stage has yet to read")
                .baseUnit("records")
                .tag("stage", stage)
                .register(registry);
        Gauge.builder("claimstream.stage.restoring", restoring, RestoreProgress::remaining)
                .description("Records of the stage's state that are still to be restored")
                .baseUnit("records")
                .tag("stage", stage)
                .register(registry);
    }

    private double lag() {
        return streams.metrics().entrySet().stream()
                .filter(metric -> isLagOfInput(metric.getKey()))
                .mapToDouble(metric -> (Double) metric.getValue().metricValue())
                .filter(Double::isFinite)
                .sum();
    }

    /** Consumers that restore state have a lag too, which is not the stage's. */
    private static boolean isLagOfInput(MetricName name) {
        return name.name().equals("records-lag")
                && name.group().equals("consumer-fetch-manager-metrics")
                && !name.tags().getOrDefault("client-id", "").endsWith("restore-consumer");
    }

    @Override
    public void close() {
        own.close();
    }
}
