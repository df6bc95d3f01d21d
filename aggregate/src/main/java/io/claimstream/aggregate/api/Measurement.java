package io.claimstream.aggregate.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A meter as it stands; times are in seconds.
 *
 * @param name as registered
 * @param labels by name
 * @param value of a gauge or a counter; null of what is weighed or timed, and of a gauge that knows none
 * @param count how many were weighed or timed; null of gauges and counters
 * @param total their sum
 * @param greatest of them lately
 */
record Measurement(
        String name,
        Map<String, String> labels,
        @Nullable Double value,
        @Nullable Long count,
        @Nullable Double total,
        @Nullable Double greatest) {

    /** Empty for kinds of meters that nobody here asks for. */
    static Optional<Measurement> of(Meter meter) {
        if (meter instanceof Counter counter) {
            return Optional.of(single(meter, counter.count()));
        }
        if (meter instanceof Gauge gauge) {
            return Optional.of(single(meter, gauge.value()));
        }
        if (meter instanceof Timer timer) {
            return Optional.of(
                    many(meter, timer.count(), timer.totalTime(TimeUnit.SECONDS), timer.max(TimeUnit.SECONDS)));
        }
        if (meter instanceof DistributionSummary summary) {
            return Optional.of(many(meter, summary.count(), summary.totalAmount(), summary.max()));
        }
        return Optional.empty();
    }

    private static Measurement single(Meter meter, double value) {
        return new Measurement(
                meter.getId().getName(), labels(meter), Double.isFinite(value) ? value : null, null, null, null);
    }

    private static Measurement many(Meter meter, long count, double total, double greatest) {
        return new Measurement(meter.getId().getName(), labels(meter), null, count, total, greatest);
    }

    private static Map<String, String> labels(Meter meter) {
        Map<String, String> labels = new TreeMap<>();
        for (Tag tag : meter.getId().getTags()) {
            labels.put(tag.getKey(), tag.getValue());
        }
        return labels;
    }
}
