package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Measure;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the numbers of dead and of hurt that most of what is told bears out. People add up, so the counts are weighed
 * together: "five shot", "one killed" and "four wounded" are three witnesses to one toll, and a number of another incident
 * finds no other that fits it.
 */
final class TollReckoning {

    // "Four shot, one dead" mostly has the dead among the four; sometimes it means the others.
    private static final double LEAVES_OUT_THE_DEAD = 0.6;
    // "Four were injured, one of them died."
    private static final double TAKES_IN_THE_DEAD = 0.3;
    // Who reports fewer dead may have written before the others died; two who agree still outweigh one who tells more.
    private static final double BEFORE_OTHERS_DIED = 0.49;
    private static final double PART_OF_THEM = 0.45;
    private static final double OPEN = 0.5;
    private static final double DEATH_FURTHER_DOWN = 1;
    private static final double EARLIER_DAY = 0.9;
    // Those who were hurt are told of less than the dead.
    private static final double THE_HURT = 0.5;
    private static final double NO_DEATH_TOLD = 0.4;

    // Who opens with one dead and tells of no other mostly leaves none out.
    private static final double ONE_DEATH_TOLD = 0.4;

    private record Guess(int killed, int injured, double weight, boolean said) {}

    private static final Comparator<Guess> BETTER = comparingDouble(Guess::weight)
            .thenComparing(comparing(Guess::said))
            .thenComparing(comparingInt(Guess::killed).reversed())
            .thenComparing(comparingInt(Guess::injured).reversed());

    private final ToldCasualties told;

    private TollReckoning(ToldCasualties told) {
        this.told = told;
    }

    /** The toll that an event's casualties tell; empty when there are none. */
    static Optional<Toll> of(List<Casualty> casualties) {
        ToldCasualties told = new ToldCasualties(casualties);
        return told.none() ? Optional.empty() : new TollReckoning(told).best().map(guess -> toll(guess, told));
    }

    private Optional<Guess> best() {
        Set<Integer> killed = told.numbers(Measure.KILLED);
        killed.add(0);
        for (int dead = 1; dead <= told.victims().dead(); dead++) {
            killed.add(dead);
        }
        return killed.stream()
                .flatMap(dead -> injured(dead).stream().map(hurt -> guess(dead, hurt)))
                .max(BETTER);
    }

    private Set<Integer> injured(int killed) {
        Set<Integer> injured = told.numbers(Measure.INJURED);
        told.numbers(Measure.DEAD_OR_INJURED).stream()
                .filter(hit -> hit >= killed)
                .forEach(hit -> injured.add(hit - killed));
        int single = told.victims().hurt() + (killed == 0 ? told.victims().dead() : 0);
        for (int hurt = 0; hurt <= single; hurt++) {
            injured.add(hurt);
        }
        return injured;
    }

    private Guess guess(int killed, int injured) {
        double weight = 0;
        for (int fewer : told.numbers(Measure.DEAD_OR_INJURED)) {
            weight += hit(fewer, killed + injured) * told.weight(Measure.DEAD_OR_INJURED, fewer);
        }
        for (int fewer : told.numbers(Measure.KILLED)) {
            weight += share(Measure.KILLED, fewer, killed) * told.weight(Measure.KILLED, fewer);
        }
        for (int fewer : told.numbers(Measure.INJURED)) {
            weight += hurt(fewer, killed, injured) * told.weight(Measure.INJURED, fewer);
        }
        if (killed == 0) {
            weight += NO_DEATH_TOLD * told.withoutDeath() + DEATH_FURTHER_DOWN * told.deathFurtherDown();
        } else {
            weight += LEAVES_OUT_THE_DEAD * told.weight(Measure.DEAD_OR_INJURED, injured);
            weight += TAKES_IN_THE_DEAD * told.weight(Measure.INJURED, killed + injured);
        }
        if (killed > 1) {
            weight -= ONE_DEATH_TOLD * told.oneDeath();
        }
        weight +=
                told.victims().supportOfDead(killed) + THE_HURT * told.victims().supportOfHurt(injured);
        return new Guess(killed, injured, weight, told.numbers(Measure.INJURED).contains(injured));
    }

    private double hit(int number, int people) {
        return number == people ? 1 : number < people ? OPEN * told.leftOpen(Measure.DEAD_OR_INJURED, number) : 0;
    }

    private double hurt(int number, int killed, int injured) {
        double share = share(Measure.INJURED, number, injured);
        // "Five were shot, one is in a critical condition."
        if (2 * number <= injured) {
            return Math.max(
                    share,
                    PART_OF_THEM * told.together(Measure.INJURED, number, Measure.DEAD_OR_INJURED, killed + injured));
        }
        int dead = killed + injured - number;
        return number > injured && dead > 0
                ? BEFORE_OTHERS_DIED * told.together(Measure.INJURED, number, Measure.KILLED, dead)
                : share;
    }

    private double share(Measure measure, int number, int people) {
        if (number >= people) {
            return number == people ? 1 : 0;
        }
        if (told.outgrown(measure, number, people)) {
            return EARLIER_DAY;
        }
        double part = Math.max(
                PART_OF_THEM * told.together(measure, number, measure, people), OPEN * told.leftOpen(measure, number));
        return measure == Measure.KILLED ? Math.max(BEFORE_OTHERS_DIED, part) : part;
    }

    private static Toll toll(Guess guess, ToldCasualties told) {
        Map<Measure, String> claims = new EnumMap<>(Measure.class);
        for (Measure measure : Roles.CASUALTIES) {
            int people = switch (measure) {
                case KILLED -> guess.killed();
                case INJURED -> guess.injured();
                default -> guess.killed() + guess.injured();
            };
            Claim claim = told.claim(measure, people);
            if (claim != null) {
                claims.put(measure, claim.id());
            }
        }
        return new Toll(
                guess.killed(),
                guess.injured(),
                claims,
                told.victims().claimsOfDead(guess.killed()),
                told.victims().claimsOfHurt(guess.injured()));
    }
}
