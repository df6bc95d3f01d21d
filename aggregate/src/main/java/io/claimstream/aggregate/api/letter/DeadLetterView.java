package io.claimstream.aggregate.api.letter;

import io.claimstream.aggregate.CompactJson;
import io.claimstream.contract.stream.DeadLetter;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The dead letters that came last. Safe for use by several threads. */
public final class DeadLetterView {

    private static final int HELD = 200;
    private static final int CHARACTERS = 2_000;
    private static final Comparator<HeldLetter> NEWEST_FIRST = Comparator.comparing(HeldLetter::at)
            .thenComparing(HeldLetter::offset)
            .reversed();

    private final Deque<HeldLetter> held = new ArrayDeque<>();
    private final Map<Integer, Long> next = new HashMap<>();
    private long seen;

    /**
     * A record that no stage took.
     *
     * @param partition of topic dead-letters
     * @param offset in that partition
     * @param at when it came there
     * @param key as it came, read as text
     * @param exception class of the exception that it caused
     * @param message what is wrong with it
     * @param source topic, file or address that it came from
     * @param position offset or line there
     * @param bytes its length
     * @param beginning its first 2,000 characters, read as text
     */
    public record HeldLetter(
            int partition,
            long offset,
            Instant at,
            @Nullable String key,
            @Nullable String exception,
            @Nullable String message,
            @Nullable String source,
            @Nullable String position,
            int bytes,
            String beginning) {}

    /** Takes one, and forgets the oldest for it; one that was taken before, as when the topic is read again, is no new one. */
    public synchronized void put(ConsumerRecord<String, byte[]> letter) {
        if (letter.offset() < next.getOrDefault(letter.partition(), 0L)) {
            return;
        }
        next.put(letter.partition(), letter.offset() + 1);
        byte[] value = letter.value();
        String text = CompactJson.text(value);
        held.addFirst(new HeldLetter(
                letter.partition(),
                letter.offset(),
                Instant.ofEpochMilli(letter.timestamp()),
                letter.key(),
                DeadLetter.read(letter.headers(), DeadLetter.EXCEPTION),
                DeadLetter.read(letter.headers(), DeadLetter.MESSAGE),
                DeadLetter.read(letter.headers(), DeadLetter.TOPIC),
                DeadLetter.read(letter.headers(), DeadLetter.OFFSET),
                value.length,
                text.substring(0, Math.min(CHARACTERS, text.length()))));
        seen++;
        if (held.size() > HELD) {
            held.removeLast();
        }
    }

    /** How many stand on the topic. */
    public synchronized long seen() {
        return seen;
    }

    /** The one at that place on topic dead-letters; null when none is held. */
    public synchronized @Nullable HeldLetter find(String partition, String offset) {
        return held.stream()
                .filter(letter -> partition.equals(Integer.toString(letter.partition())))
                .filter(letter -> offset.equals(Long.toString(letter.offset())))
                .findFirst()
                .orElse(null);
    }

    /** Those held, newest first. */
    public synchronized List<HeldLetter> newest(int limit) {
        List<HeldLetter> letters = new ArrayList<>(held);
        letters.sort(NEWEST_FIRST);
        return List.copyOf(letters.subList(0, Math.min(limit, letters.size())));
    }
}
