package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.TimeSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The day on which most of what is told of an event's casualties happened, and what happened well before it. */
final class EventDay {

    // Reports of one night give either of its two days, and some give a wrong one.
    private static final long DAYS_BEFORE = Long.getLong("days", 2);
    private static final double LEAST = Double.parseDouble(System.getProperty("least", "2.5"));

    private EventDay() {}

    /** The assertions without those that are told of an earlier day than the event's. */
    static List<Assertion> without(List<Assertion> assertions) {
        Map<LocalDate, Map<String, Double>> days = new TreeMap<>();
        for (Assertion assertion : assertions) {
            TimeSpan time = assertion.claim().time();
            if (time != null && time.from() != null && time.from().equals(time.to())) {
                days.computeIfAbsent(time.from(), k -> new HashMap<>())
                        .merge(assertion.origin(), Prominence.of(assertion.claim()), Math::max);
            }
        }
        Optional<Map.Entry<LocalDate, Map<String, Double>>> most = days.entrySet().stream()
                .max(Comparator.comparingDouble(day -> weight(day.getValue())));
        if (most.isEmpty() || weight(most.get().getValue()) < LEAST) {
            return assertions;
        }
        LocalDate day = most.get().getKey();
        return assertions.stream().filter(assertion -> !before(assertion, day)).toList();
    }

    private static double weight(Map<String, Double> origins) {
        return origins.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static boolean before(Assertion assertion, LocalDate day) {
        TimeSpan time = assertion.claim().time();
        if (Boolean.getBoolean("impl") && !assertion.implicit()) { return false; }
        return time != null && time.to() != null && time.to().isBefore(day.minusDays(DAYS_BEFORE));
    }
}
