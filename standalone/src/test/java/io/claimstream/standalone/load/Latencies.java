package io.claimstream.standalone.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Times of many answers. */
final class Latencies {

    private final List<Long> micros = new ArrayList<>();

    static Latencies together(Collection<Latencies> parts) {
        Latencies all = new Latencies();
        parts.forEach(part -> all.micros.addAll(part.micros));
        return all;
    }

    void add(Duration time) {
        micros.add(time.toNanos() / 1000);
    }

    /** In milliseconds; 0 when there is none. */
    double percentile(double percent) {
        if (micros.isEmpty()) {
            return 0;
        }
        Collections.sort(micros);
        int index = (int) Math.ceil(percent / 100 * micros.size()) - 1;
        return micros.get(Math.max(0, index)) / 1000.0;
    }

    @Override
    public String toString() {
        return "%6d answers, p50 %.0f ms, p99 %.0f ms, longest %.0f ms"
                .formatted(micros.size(), percentile(50), percentile(99), percentile(100));
    }
}
