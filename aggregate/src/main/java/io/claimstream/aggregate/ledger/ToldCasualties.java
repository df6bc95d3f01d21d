package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of an event say of its dead and hurt: how prominently each number is told, and where only single
 * victims are spoken of. Each origin counts once for a number.
 */
final class ToldCasualties {

    // Headline and lead tell of the event itself; other incidents and looks back come further down.
    private static final double IN_TITLE = 4;
    private static final double IN_LEAD = 2.5;
    private static final double FURTHER_DOWN = 1;
    private static final int LEAD = 400;
    // What is told in fewer places than these many other numbers is not what the event is about.
    private static final int MOST_NUMBERS = 12;

    private final Map<Measure, Map<Integer, Map<String, Double>>> numbers = new EnumMap<>(Measure.class);
    private final Map<Measure, Map<Integer, Claim>> claims = new EnumMap<>(Measure.class);
    private final Map<Measure, Map<String, Double>> singles = new EnumMap<>(Measure.class);
    private final Map<Measure, Claim> singleClaims = new EnumMap<>(Measure.class);
    private final Map<Integer, LocalDate> lastDayOfDead = new HashMap<>();
    private final Set<String> origins = new HashSet<>();
    private final Set<String> tellingOfDeath = new HashSet<>();

    ToldCasualties(List<Assertion> assertions) {
        assertions.stream().filter(ToldCasualties::ofTheEvent).forEach(this::add);
        PeopleCounts.lists(assertions).stream()
                .filter(list -> ofTheEvent(list.get(0)))
                .forEach(list -> addNumber(list.get(0), PeopleCounts.sum(list)));
        numbers.replaceAll((measure, told) -> mostTold(told));
    }

    private static boolean ofTheEvent(Assertion assertion) {
        return Roles.ofCasualties(assertion.measure())
                && assertion.family().name().equals(UnitFamily.PERSON)
                && assertion.scope() == Scope.EVENT
                && assertion.window().own()
                && assertion.claim().stage() != Stage.DENIED;
    }

    private void add(Assertion assertion) {
        origins.add(assertion.origin());
        if (assertion.measure() == Measure.KILLED) {
            tellingOfDeath.add(assertion.origin());
        }
        Double number = named(assertion);
        if (number == null) {
            return;
        }
        if (assertion.implicit() && number <= 1) {
            singleClaims.putIfAbsent(assertion.measure(), assertion.claim());
            singles.computeIfAbsent(assertion.measure(), k -> new TreeMap<>())
                    .merge(assertion.origin(), prominence(assertion.claim()), Math::max);
        } else {
            addNumber(assertion, number);
        }
    }

    private void addNumber(Assertion assertion, double number) {
        Measure measure = assertion.measure();
        if (number != Math.rint(number) || number > Integer.MAX_VALUE) {
            return;
        }
        int people = (int) number;
        LocalDate day = assertion.asOf();
        if (measure == Measure.KILLED && day != null) {
            lastDayOfDead.merge(people, day, (a, b) -> b.isAfter(a) ? b : a);
        }
        claims.computeIfAbsent(measure, k -> new HashMap<>())
                .merge(people, assertion.claim(), (a, b) -> prominence(b) > prominence(a) ? b : a);
        numbers.computeIfAbsent(measure, k -> new TreeMap<>())
                .computeIfAbsent(people, k -> new TreeMap<>())
                .merge(assertion.origin(), prominence(assertion.claim()), Math::max);
    }

    private static @Nullable Double named(Assertion assertion) {
        if (assertion.quantity().bound() == Bound.VAGUE) {
            return null;
        }
        Double low = assertion.quantity().low();
        return low == null ? assertion.quantity().high() : low;
    }

    private static double prominence(Claim claim) {
        if (claim.field() == Field.TITLE) {
            return IN_TITLE;
        }
        return claim.start() < LEAD ? IN_LEAD : FURTHER_DOWN;
    }

    private static Map<Integer, Map<String, Double>> mostTold(Map<Integer, Map<String, Double>> told) {
        Comparator<Map.Entry<Integer, Map<String, Double>>> byWeight =
                Comparator.comparingDouble(number -> total(number.getValue()));
        Map<Integer, Map<String, Double>> most = new TreeMap<>();
        told.entrySet().stream()
                .sorted(byWeight.reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NUMBERS)
                .forEach(number -> most.put(number.getKey(), number.getValue()));
        return most;
    }

    private static double total(Map<String, Double> prominence) {
        return prominence.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean none() {
        return origins.isEmpty();
    }

    /** The numbers that are told of a role. */
    Set<Integer> numbers(Measure measure) {
        return new TreeSet<>(numbers.getOrDefault(measure, Map.of()).keySet());
    }

    /** How prominently, by how many origins, a number is told. */
    double weight(Measure measure, int people) {
        return total(numbers.getOrDefault(measure, Map.of()).getOrDefault(people, Map.of()));
    }

    /** The same for single victims in a role, whom no number counts. */
    double ofSingles(Measure measure) {
        return total(singles.getOrDefault(measure, Map.of()));
    }

    boolean tellsOfSingles(Measure measure) {
        return singles.containsKey(measure);
    }

    /** True when the greater number of dead is told of a later day than the smaller one. */
    boolean outgrown(int fewer, int more) {
        LocalDate then = lastDayOfDead.get(fewer);
        LocalDate later = lastDayOfDead.get(more);
        return then != null && later != null && later.isAfter(then);
    }

    /** How many origins speak of casualties and of no death. */
    int withoutDeath() {
        return origins.size() - tellingOfDeath.size();
    }

    /** The claim that tells a number most prominently, else one of a single victim; null without either. */
    @Nullable
    Claim claim(Measure measure, int people) {
        Claim numbered = claims.getOrDefault(measure, Map.of()).get(people);
        return numbered == null ? singleClaims.get(measure) : numbered;
    }
}
