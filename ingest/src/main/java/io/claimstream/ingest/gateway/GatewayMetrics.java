package io.claimstream.ingest.gateway;

import io.claimstream.ingest.source.Intake;
import io.claimstream.ingest.source.Intake.Accepted;
import io.claimstream.ingest.source.Intake.Rejected;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * What the gateway counts: {@code claimstream.articles.received} by form, {@code claimstream.articles.rejected} by the
 * field that was wrong, {@code claimstream.articles.remarks} by the field that was left out, and
 * {@code claimstream.publish} for the time until Kafka has all articles of a request.
 */
final class GatewayMetrics {

    private final MeterRegistry registry;
    private final Timer publish;

    GatewayMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.publish = Timer.builder("claimstream.publish")
                .description("Time until Kafka has all articles of a request")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    void count(Intake intake) {
        if (intake instanceof Accepted accepted) {
            registry.counter(
                            "claimstream.articles.received",
                            "form",
                            accepted.form().label())
                    .increment();
            accepted.remarks()
                    .forEach(remark -> registry.counter("claimstream.articles.remarks", "field", remark.field())
                            .increment());
        } else if (intake instanceof Rejected rejected) {
            String field = rejected.field() == null ? "whole" : rejected.field();
            registry.counter("claimstream.articles.rejected", "field", field).increment();
        }
    }

    Receipt timed(Delivery delivery) throws Refusal {
        Timer.Sample sample = Timer.start(registry);
        Receipt receipt = delivery.receipt();
        sample.stop(publish);
        return receipt;
    }
}
