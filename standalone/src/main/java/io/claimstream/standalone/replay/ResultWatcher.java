package io.claimstream.standalone.replay;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.RunSequence;
import io.claimstream.contract.stream.Topics;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;

/** Watches what comes out of the pipeline and settles the articles of one run, on a thread of its own. */
final class ResultWatcher implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String run;
    private final Topics topics;
    private final Accounting accounting;
    private final InstantSource clock;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread thread = new Thread(this::watch, "result-watcher");
    private final AtomicLong extracted = new AtomicLong();
    private final AtomicLong deadLetters = new AtomicLong();
    private volatile boolean closing;

    private ResultWatcher(String run, KafkaSettings kafka, Accounting accounting, InstantSource clock) {
        this.run = run;
        this.topics = kafka.topics();
        this.accounting = accounting;
        this.clock = clock;
        this.consumer = TopicReader.open(kafka, List.of(topics.claims(), topics.events(), topics.deadLetters()));
    }

    /** Starts to watch. */
    static ResultWatcher start(String run, KafkaSettings kafka, Accounting accounting, InstantSource clock) {
        ResultWatcher watcher = new ResultWatcher(run, kafka, accounting, clock);
        watcher.thread.start();
        return watcher;
    }

    private void watch() {
        try (consumer) {
            while (!closing) {
                consumer.poll(POLL).forEach(this::note);
            }
        } catch (WakeupException closed) {
            // The only one who wakes it is close().
        } catch (RuntimeException e) {
            accounting.fail(e);
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> result) {
        boolean deadLetter = result.topic().equals(topics.deadLetters().name());
        if (deadLetter) {
            deadLetters.incrementAndGet();
        }
        RunSequence sequence = RunSequence.read(result.headers());
        if (sequence == null || !sequence.run().equals(run)) {
            return;
        }
        if (result.topic().equals(topics.claims().name())) {
            extracted.incrementAndGet();
        } else {
            accounting.settle(sequence.number(), clock.millis() - result.timestamp());
        }
    }

    /** Readings seen on topic claims. */
    long extracted() {
        return extracted.get();
    }

    /** Records seen on the dead letters, rejected input included. */
    long deadLetters() {
        return deadLetters.get();
    }

    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
