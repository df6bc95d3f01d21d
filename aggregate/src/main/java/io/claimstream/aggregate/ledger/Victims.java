package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The persons of an event who are told of one by one ("a man", "a 17-year-old boy", his name), each counted once: two
 * mentions are one person unless name, age, sex or time of life tells them apart, or one clause tells of both.
 */
final class Victims {

    // Whoever is told of in passing is mostly one of another incident.
    private static final double IN_PASSING = 3;
    private static final double HURT_IN_PASSING = 2;
    // Who tells of single victims may leave others out.
    private static final double SOME_OF_THEM = 0.7;
    private static final int MOST_PERSONS = 40;
    // Enough for every event that speaks of single persons; thousands of articles repeat them.
    private static final int MOST_MENTIONS = 600;

    private static final Comparator<Casualty> MOST_PROMINENT = comparingDouble(
                    (Casualty casualty) -> -Prominence.of(casualty.claim()))
            .thenComparing(Casualty::assertion, LedgerOrder.ASSERTIONS);

    private static final Comparator<VictimMention> MOST_TELLING = comparingInt(
                    (VictimMention mention) -> mention.traits().detail())
            .reversed()
            .thenComparing(VictimMention::assertion, LedgerOrder.ASSERTIONS)
            .thenComparing(VictimMention::place);

    private final List<ToldPerson> dead;
    private final List<ToldPerson> hurt;

    /** The persons behind casualties, whatever their order. */
    Victims(List<Casualty> casualties) {
        List<ToldPerson> persons = new ArrayList<>();
        casualties.stream()
                .filter(casualty -> casualty.assertion().implicit())
                .sorted(MOST_PROMINENT)
                .limit(MOST_MENTIONS)
                .flatMap(casualty -> casualty.persons().stream())
                .sorted(MOST_TELLING)
                .forEach(mention -> add(mention, persons));
        Comparator<ToldPerson> mostTold = comparing(ToldPerson::weight).reversed();
        this.dead = persons.stream().filter(ToldPerson::dead).sorted(mostTold).toList();
        this.hurt = persons.stream()
                .filter(person -> !person.dead())
                .sorted(mostTold)
                .toList();
    }

    private static void add(VictimMention mention, List<ToldPerson> persons) {
        persons.stream()
                .filter(person -> person.mayBe(mention))
                .max(comparing((ToldPerson person) -> person.sharesName(mention))
                        .thenComparing(
                                person -> person.isTold(mention.assertion().measure()))
                        .thenComparing(ToldPerson::articles))
                .ifPresentOrElse(person -> person.add(mention), () -> persons.add(new ToldPerson(mention)));
    }

    /** How many died. */
    int dead() {
        return Math.min(MOST_PERSONS, dead.size());
    }

    /** The origins that tell of one of the dead and of no other, each with how prominently it does. */
    Map<String, Double> tellersOfOneDeath() {
        Map<String, Integer> persons = new HashMap<>();
        Map<String, Double> told = new TreeMap<>();
        for (ToldPerson person : dead) {
            person.tellers().forEach((origin, prominence) -> {
                persons.merge(origin, 1, Integer::sum);
                told.put(origin, prominence);
            });
        }
        told.keySet().removeIf(origin -> persons.getOrDefault(origin, 0) > 1);
        return told;
    }

    /** How many were hurt and did not die. */
    int hurt() {
        return Math.min(MOST_PERSONS, hurt.size());
    }

    /** The claim that tells best of each who died. */
    List<String> claimsOfDead(int people) {
        return claims(dead, people);
    }

    /** The claim that tells best of each who was hurt and did not die. */
    List<String> claimsOfHurt(int people) {
        return claims(hurt, people);
    }

    private static List<String> claims(List<ToldPerson> persons, int people) {
        return persons.stream()
                .limit(people)
                .map(person -> person.claim().id())
                .distinct()
                .toList();
    }

    /**
     * How far the persons bear out that so many died: the more a person is told of, the more likely he belongs to the event.
     */
    double supportOfDead(int people) {
        return support(dead, people, 0);
    }

    /** How far they bear out that so many were hurt and did not die. */
    double supportOfHurt(int people) {
        return support(hurt, people, HURT_IN_PASSING);
    }

    private static double support(List<ToldPerson> persons, int people, double costOfFirst) {
        double support = 0;
        for (int i = 0; i < Math.min(people, persons.size()); i++) {
            double weight = persons.get(i).weight();
            support += i == 0 ? weight - costOfFirst : Math.max(0, weight - IN_PASSING);
        }
        return people > persons.size() && people > 1 ? SOME_OF_THEM * support : support;
    }
}
