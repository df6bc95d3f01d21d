package io.claimstream.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResequencerTest {

    private final MockProcessorContext<String, LedgerEntry> context = new MockProcessorContext<>();
    private final Resequencer<LedgerEntry> resequencer = Resequencer.ofEvents();

    @BeforeEach
    void open() {
        add(AggregateTopology.HELD_ENTRIES, CompactJson.serde(HeldRecord.class));
        add(AggregateTopology.NEXT_TURN, Serdes.Long());
        context.setCurrentSystemTimeMs(0);
        resequencer.init(context);
    }

    @Test
    void holdsAnEntryBackUntilThoseBeforeItHaveCome() {
        resequencer.process(entry("flood", 1L, "second"));
        resequencer.process(entry("flood", 2L, "third"));
        resequencer.process(entry("flood", 0L, "first"));

        assertThat(forwarded()).containsExactly("first", "second", "third");
    }

    @Test
    void letsOneEventNotWaitForAnother() {
        resequencer.process(entry("flood", 1L, "late"));
        resequencer.process(entry("fire", 0L, "prompt"));

        assertThat(forwarded()).containsExactly("prompt");
    }

    @Test
    void passesWhatHasNoNumber() {
        resequencer.process(entry("flood", null, "any"));

        assertThat(forwarded()).containsExactly("any");
    }

    @Test
    void givesUpAGapThatDoesNotClose() {
        resequencer.process(entry("flood", 1L, "second"));

        look(Resequencer.PATIENCE_WITH_EVENTS.minusSeconds(1));
        assertThat(forwarded()).isEmpty();

        look(Resequencer.PATIENCE_WITH_EVENTS.plusSeconds(1));
        assertThat(forwarded()).containsExactly("second");
    }

    @Test
    void waitsOnWhileOthersOfTheRunCome() {
        resequencer.process(entry("flood", 1L, "second"));
        context.setCurrentSystemTimeMs(Resequencer.PATIENCE_WITH_EVENTS.toMillis());
        resequencer.process(entry("flood", 2L, "third"));

        look(Resequencer.PATIENCE_WITH_EVENTS.plusSeconds(1));
        resequencer.process(entry("flood", 0L, "first"));

        assertThat(forwarded()).containsExactly("first", "second", "third");
    }

    @Test
    void waitsForTheNextGapAnew() {
        resequencer.process(entry("flood", 1L, "second"));
        resequencer.process(entry("flood", 4L, "fifth"));
        context.setCurrentSystemTimeMs(Resequencer.PATIENCE_WITH_EVENTS.toMillis());
        resequencer.process(entry("flood", 0L, "first"));

        look(Resequencer.PATIENCE_WITH_EVENTS.plusSeconds(1));
        assertThat(forwarded()).containsExactly("first", "second");

        look(Resequencer.PATIENCE_WITH_EVENTS.multipliedBy(2));
        assertThat(forwarded()).containsExactly("first", "second", "fifth");
    }

    @Test
    void doesNotLetMoreAndMoreComePastANumber() {
        for (long turn = 1; turn < HeldUpRun.MOST_HELD; turn++) {
            resequencer.process(entry("flood", turn, "early"));
        }
        Duration later = Resequencer.PATIENCE_WITH_EVENTS.plusSeconds(1);
        context.setCurrentSystemTimeMs(later.toMillis());
        resequencer.process(entry("flood", (long) HeldUpRun.MOST_HELD, "early"));
        look(later);
        assertThat(forwarded()).isEmpty();

        resequencer.process(entry("flood", HeldUpRun.MOST_HELD + 1L, "last"));
        look(later);
        assertThat(forwarded()).hasSize(HeldUpRun.MOST_HELD + 1).endsWith("last");
    }

    @Test
    void losesNothingWhenANumberIsGivenTwice() {
        resequencer.process(entry("flood", 1L, "second"));
        resequencer.process(entry("flood", 1L, "the same"));
        resequencer.process(entry("flood", 0L, "first"));
        look(Resequencer.PATIENCE_WITH_EVENTS.plusSeconds(1));

        assertThat(forwarded()).containsExactly("the same", "first", "second");
    }

    private void look(Duration sinceStart) {
        context.scheduledPunctuators().stream()
                .filter(punctuator -> punctuator.getType() == PunctuationType.WALL_CLOCK_TIME)
                .forEach(punctuator -> punctuator.getPunctuator().punctuate(sinceStart.toMillis()));
    }

    private List<String> forwarded() {
        return context.forwarded().stream()
                .map(captured -> captured.record().value().articleId())
                .toList();
    }

    private static Record<String, LedgerEntry> entry(String eventId, @Nullable Long turn, String articleId) {
        return new Record<>(eventId, LedgerEntry.withdraw(turn, articleId), 0L);
    }

    private <V> void add(String name, Serde<V> serde) {
        KeyValueStore<String, V> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), Serdes.String(), serde)
                .withLoggingDisabled()
                .withCachingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
    }
}
