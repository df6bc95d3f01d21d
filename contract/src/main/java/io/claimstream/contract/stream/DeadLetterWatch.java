package io.claimstream.contract.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the records that a stage sends to the dead letters, {@code claimstream.dead.letters} by stage and cause, and
 * logs where each stood. What it held, and messages that may quote it, stay out of the log.
 */
final class DeadLetterWatch {

    /** Under this key of a stage's Streams settings its handlers find the watch. */
    static final String SETTING = "claimstream.dead.letter.watch";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterWatch.class);
    private static final int KEY_CHARACTERS = 200;

    private final String stage;
    private final MeterRegistry registry;

    DeadLetterWatch(String stage, MeterRegistry registry) {
        this.stage = stage;
        this.registry = registry;
    }

    /** The watch of a stage; one that nobody asks when the settings hold none, as in tests of a topology alone. */
    static DeadLetterWatch of(Map<String, ?> settings) {
        return settings.get(SETTING) instanceof DeadLetterWatch watch
                ? watch
                : new DeadLetterWatch("unknown", new SimpleMeterRegistry());
    }

    void saw(ErrorHandlerContext where, Exception cause) {
        String kind = cause.getClass().getSimpleName();
        registry.counter("claimstream.dead.letters", "stage", stage, "cause", kind)
                .increment();
        LOG.atWarn()
                .addKeyValue("stage", stage)
                .addKeyValue("cause", kind)
                .addKeyValue("topic", where.topic())
                .addKeyValue("partition", where.partition())
                .addKeyValue("offset", where.offset())
                .addKeyValue("key", key(where.sourceRawKey()))
                .log("a record could not be processed and is on the dead letters");
    }

    private static String key(byte @Nullable [] raw) {
        String key = raw == null ? "" : new String(raw, UTF_8);
        return key.length() <= KEY_CHARACTERS ? key : key.substring(0, KEY_CHARACTERS);
    }
}
