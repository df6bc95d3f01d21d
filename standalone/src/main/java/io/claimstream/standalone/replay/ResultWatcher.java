package io.claimstream.standalone.replay;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.RunSequence;
import io.claimstream.contract.stream.Topics;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Watches what comes out of the pipeline and settles the articles of one run. */
final class ResultWatcher implements AutoCloseable {

    private final String run;
    private final Topics topics;
    private final Accounting accounting;
    private final InstantSource clock;
    private final AtomicLong extracted = new AtomicLong();
    private final AtomicLong deadLetters = new AtomicLong();
    private final TopicTail tail;

    ResultWatcher(String run, KafkaSettings kafka, Accounting accounting, InstantSource clock) {
        this.run = run;
        this.topics = kafka.topics();
        this.accounting = accounting;
        this.clock = clock;
        this.tail = TopicTail.start(
                kafka, List.of(topics.claims(), topics.events(), topics.deadLetters()), this::note, accounting::fail);
    }

    private void note(ConsumerRecord<byte[], byte[]> result) {
        if (result.topic().equals(topics.deadLetters().name())) {
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
        tail.close();
    }
}
