package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Measure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of an event say of its dead and hurt: how prominently each number is told, and which single victims are
 * spoken of. Each origin counts once for a number.
 */
final class ToldCasualties {

    // What is told in fewer places than these many other numbers is not what the event is about.
    private static final int MOST_NUMBERS = 12;

    private final Map<Measure, Map<Integer, Map<String, Double>>> numbers = new EnumMap<>(Measure.class);
    private final Map<Measure, Map<Integer, Claim>> claims = new EnumMap<>(Measure.class);
    private final Map<Measure, Claim> singleClaims = new EnumMap<>(Measure.class);
    private final Map<Measure, Map<Integer, LocalDate>> lastDays = new EnumMap<>(Measure.class);
    private final Map<Measure, Map<Integer, Set<String>>> leftOpen = new EnumMap<>(Measure.class);
    private final Set<String> origins = new HashSet<>();
    private final Set<String> opening = new HashSet<>();
    private final Set<String> openingWithDeath = new HashSet<>();
    private final Set<String> tellingOfDeath = new HashSet<>();
    private final Attacker attacker;
    private final Victims victims;
    private final double oneDeath;

    ToldCasualties(List<Casualty> casualties) {
        List<Casualty> ofTheEvent = EventDay.without(casualties);
        ofTheEvent.stream()
                .filter(casualty -> casualty.measure() == Measure.KILLED)
                .forEach(casualty -> tellingOfDeath.add(casualty.origin()));
        attacker = new Attacker(ofTheEvent);
        IdentityHashMap<Assertion, Casualty> byAssertion = new IdentityHashMap<>();
        ofTheEvent.forEach(casualty -> byAssertion.put(casualty.assertion(), casualty));
        List<List<Assertion>> lists =
                PeopleCounts.lists(ofTheEvent.stream().map(Casualty::assertion).toList());
        Set<String> listed = lists.stream()
                .flatMap(List::stream)
                .map(assertion -> assertion.claim().id())
                .collect(Collectors.toSet());
        ofTheEvent.forEach(casualty -> add(casualty, listed));
        lists.forEach(list -> addNumber(Objects.requireNonNull(byAssertion.get(list.get(0))), PeopleCounts.sum(list)));
        numbers.replaceAll((measure, told) -> mostTold(told));
        victims = new Victims(ofTheEvent);
        oneDeath = oneDeath(victims.tellersOfOneDeath());
    }

    private void add(Casualty casualty, Set<String> listed) {
        Assertion assertion = casualty.assertion();
        origins.add(assertion.origin());
        if (Prominence.opens(assertion.claim())) {
            opening.add(assertion.origin());
            if (assertion.measure() == Measure.KILLED) {
                openingWithDeath.add(assertion.origin());
            }
        }
        Double number = named(assertion);
        if (assertion.implicit()) {
            addRank(casualty);
            singleClaims.putIfAbsent(assertion.measure(), assertion.claim());
        } else if (number != null && !listed.contains(assertion.claim().id())) {
            addNumber(casualty, number);
        }
    }

    /** "A third man was shot": there are three, or more; "the third this year" counts other events' people. */
    private void addRank(Casualty casualty) {
        Assertion assertion = casualty.assertion();
        int rank = casualty.rank();
        if (rank > 1
                && Window.of(assertion.claim().time(), assertion.article().publishedAt())
                        .own()) {
            Measure measure = assertion.measure() == Measure.KILLED ? Measure.KILLED : Measure.DEAD_OR_INJURED;
            leaveOpen(measure, rank, assertion);
            add(casualty, measure, rank);
        }
    }

    private void leaveOpen(Measure measure, int people, Assertion assertion) {
        leftOpen.computeIfAbsent(measure, k -> new HashMap<>())
                .computeIfAbsent(people, k -> new HashSet<>())
                .add(assertion.origin());
    }

    private void addNumber(Casualty casualty, double number) {
        if (number != Math.rint(number) || number > Integer.MAX_VALUE) {
            return;
        }
        Assertion assertion = casualty.assertion();
        Measure measure = role(casualty);
        int people = (int) number + (attacker.isLeftOutOf(casualty) ? 1 : 0);
        if (assertion.quantity().high() == null) {
            leaveOpen(measure, people, assertion);
        }
        add(casualty, measure, people);
    }

    private void add(Casualty casualty, Measure measure, int people) {
        LocalDate day = casualty.assertion().asOf();
        if (day != null) {
            lastDays.computeIfAbsent(measure, k -> new HashMap<>()).merge(people, day, (a, b) -> b.isAfter(a) ? b : a);
        }
        claims.computeIfAbsent(measure, k -> new HashMap<>())
                .merge(people, casualty.claim(), (a, b) -> Prominence.of(b) > Prominence.of(a) ? b : a);
        numbers.computeIfAbsent(measure, k -> new TreeMap<>())
                .computeIfAbsent(people, k -> new TreeMap<>())
                .merge(casualty.origin(), casualty.weight(), Math::max);
    }

    /** "One killed, six others shot": the six are the hurt. */
    private Measure role(Casualty casualty) {
        boolean others = casualty.measure() == Measure.DEAD_OR_INJURED
                && casualty.others()
                && tellingOfDeath.contains(casualty.origin());
        return others ? Measure.INJURED : casualty.measure();
    }

    private static @Nullable Double named(Assertion assertion) {
        if (assertion.quantity().bound() == Bound.VAGUE) {
            return null;
        }
        Double low = assertion.quantity().low();
        return low == null ? assertion.quantity().high() : low;
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

    /** Those of whom no number tells. */
    Victims victims() {
        return victims;
    }

    /** The numbers that are told of a role. */
    Set<Integer> numbers(Measure measure) {
        return new TreeSet<>(numbers.getOrDefault(measure, Map.of()).keySet());
    }

    /** How prominently, by how many origins, a number is told. */
    double weight(Measure measure, int people) {
        return total(numbers.getOrDefault(measure, Map.of()).getOrDefault(people, Map.of()));
    }

    /** True when the greater number is told of a later day than the smaller one. */
    boolean outgrown(Measure measure, int fewer, int more) {
        Map<Integer, LocalDate> days = lastDays.getOrDefault(measure, Map.of());
        LocalDate then = days.get(fewer);
        LocalDate later = days.get(more);
        return then != null && later != null && later.isAfter(then);
    }

    /** What share of the origins of one number tells another one too. */
    double together(Measure measure, int people, Measure other, int others) {
        Set<String> all = origins(measure, people);
        Set<String> too = origins(other, others);
        long both = all.stream().filter(too::contains).count();
        return all.isEmpty() ? 0 : (double) both / all.size();
    }

    private Set<String> origins(Measure measure, int people) {
        return numbers.getOrDefault(measure, Map.of())
                .getOrDefault(people, Map.of())
                .keySet();
    }

    /** What share of the origins of a number says that there may be more. */
    double leftOpen(Measure measure, int people) {
        Set<String> all = numbers.getOrDefault(measure, Map.of())
                .getOrDefault(people, Map.of())
                .keySet();
        Set<String> open = leftOpen.getOrDefault(measure, Map.of()).getOrDefault(people, Set.of());
        return all.isEmpty() ? 0 : (double) open.size() / all.size();
    }

    /** How many origins open with casualties and tell of a death further down, where other incidents are told. */
    long deathFurtherDown() {
        return opening.stream()
                .filter(origin -> tellingOfDeath.contains(origin) && !openingWithDeath.contains(origin))
                .count();
    }

    /** How many origins speak of casualties and of no death. */
    int withoutDeath() {
        return origins.size() - tellingOfDeath.size();
    }

    private double oneDeath(Map<String, Double> tellers) {
        Set<String> counting = numbers.getOrDefault(Measure.KILLED, Map.of()).values().stream()
                .flatMap(told -> told.keySet().stream())
                .collect(Collectors.toSet());
        return tellers.entrySet().stream()
                .filter(teller -> opening.contains(teller.getKey()) && !counting.contains(teller.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** How prominently origins that open with casualties and give no number of the dead tell of one dead and no other. */
    double oneDeath() {
        return oneDeath;
    }

    /** The claim that tells a number most prominently, else one of a single victim; null without either. */
    @Nullable
    Claim claim(Measure measure, int people) {
        Claim numbered = claims.getOrDefault(measure, Map.of()).get(people);
        return numbered == null ? singleClaims.get(measure) : numbered;
    }
}
