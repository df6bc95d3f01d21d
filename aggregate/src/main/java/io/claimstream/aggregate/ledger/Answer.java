package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a question: the assertions that give the same number in the same way and at the same stage.
 *
 * @param key what they have in common
 * @param span the number in the family's base unit
 * @param assertions in the order of their articles; empty for a derived answer
 * @param asOf the latest day that it was said to stand for; null when not told
 * @param derived ids of the claims that it was computed from; empty when somebody said it
 */
record Answer(
        Key key,
        Span span,
        List<Assertion> assertions,
        @Nullable LocalDate asOf,
        List<String> derived) {

    /** A number as it was told. */
    record Key(@Nullable Double low, @Nullable Double high, Bound bound, String unit, Stage stage) {

        static Key of(Quantity q, UnitFamily family, Stage stage) {
            boolean open = q.low() == null && q.high() == null;
            String unit = family.name().equals(UnitFamily.PERSON) ? UnitFamily.PERSON : q.unit();
            return new Key(open ? q.value() : q.low(), open ? q.value() : q.high(), q.bound(), unit, stage);
        }
    }

    /** The answers that assertions give, in the order of the first of each. */
    static List<Answer> of(List<Assertion> assertions) {
        Map<Key, List<Assertion>> answers = new LinkedHashMap<>();
        assertions.forEach(
                a -> answers.computeIfAbsent(a.told(), k -> new ArrayList<>()).add(a));
        return answers.entrySet().stream()
                .map(a -> new Answer(
                        a.getKey(),
                        a.getValue().get(0).span(),
                        List.copyOf(a.getValue()),
                        latest(a.getValue()),
                        List.of()))
                .toList();
    }

    private static @Nullable LocalDate latest(List<Assertion> assertions) {
        return assertions.stream()
                .map(Assertion::asOf)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** A count of people that nobody said and that follows from claims. */
    static Answer derived(double people, List<String> claims) {
        Key key = new Key(people, people, Bound.EXACT, UnitFamily.PERSON, Stage.DONE);
        return new Answer(key, Span.exactly(people), List.of(), null, claims);
    }

    Interval interval() {
        return new Interval(key.low(), key.high());
    }

    boolean said() {
        return derived.isEmpty();
    }

    /** True when its words name that number, whatever they bound it to. */
    boolean names(int people) {
        Double named = key.low() == null ? key.high() : key.low();
        return named != null && named == people;
    }

    boolean denied() {
        return key.stage() == Stage.DENIED;
    }

    /** True when no words state the number ("a man was killed"). */
    boolean implicit() {
        return said() && assertions.stream().allMatch(Assertion::implicit);
    }

    /** Whether it is told as done, as intended, or as merely possible: 2, 1, 0. */
    int reality() {
        return switch (key.stage()) {
            case DONE, ONGOING -> 2;
            case ORDERED, PLANNED, CALLED_FOR -> 1;
            case POSSIBLE, DENIED -> 0;
        };
    }

    /** The texts that say it. */
    Set<String> origins() {
        return assertions.stream().map(Assertion::origin).collect(Collectors.toSet());
    }
}
