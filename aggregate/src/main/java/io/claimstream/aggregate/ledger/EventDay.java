package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparingDouble;

import io.claimstream.contract.claim.TimeSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The day on which most origins say that people of an event were struck; who was struck well before it is of another event. */
final class EventDay {

    // Reports of one night give either of its two days, and a day of the week may be taken for the wrong one.
    private static final long DAYS_BEFORE = 2;
    // One look back in passing makes no day of the event.
    private static final double LEAST = 2;

    private EventDay() {}

    /** The casualties without single persons who are told to have been struck well before the event's day. */
    static List<Casualty> without(List<Casualty> casualties) {
        Map<LocalDate, Map<String, Double>> days = new TreeMap<>();
        for (Casualty casualty : casualties) {
            TimeSpan time = casualty.claim().time();
            if (time != null && time.from() != null && time.from().equals(time.to())) {
                days.computeIfAbsent(time.from(), day -> new HashMap<>())
                        .merge(casualty.origin(), Prominence.of(casualty.claim()), Math::max);
            }
        }
        return days.entrySet().stream()
                .filter(day -> weight(day.getValue()) > LEAST)
                .max(comparingDouble(day -> weight(day.getValue())))
                .map(day -> casualties.stream()
                        .filter(casualty -> !isBefore(day.getKey().minusDays(DAYS_BEFORE), casualty.assertion()))
                        .toList())
                .orElse(casualties);
    }

    private static double weight(Map<String, Double> origins) {
        return origins.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    // An earlier number of all that were struck is an earlier count and not another event's.
    private static boolean isBefore(LocalDate day, Assertion assertion) {
        TimeSpan time = assertion.claim().time();
        return assertion.implicit()
                && time != null
                && time.to() != null
                && time.to().isBefore(day);
    }
}
