package io.claimstream.standalone.load;

import io.claimstream.standalone.ServeProcess;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Sends one article after the other, and again what the service has not acknowledged. */
final class Scraper {

    private final Supplier<ServeProcess> service;
    private final AtomicInteger sent = new AtomicInteger();

    Scraper(Supplier<ServeProcess> service) {
        this.service = service;
    }

    /** Sends so many; none of them counts when the service does not take them. */
    void send(int articles) {
        int first = sent.get();
        List<String> lines = IntStream.range(first, first + articles)
                .mapToObj(SyntheticNews::article)
                .toList();
        try {
            sent.addAndGet(service.get().client().post(lines).size());
        } catch (IOException beingKilled) {
            // Sent again at the next turn.
        }
    }

    /** Articles that the service has acknowledged. */
    int sent() {
        return sent.get();
    }
}
