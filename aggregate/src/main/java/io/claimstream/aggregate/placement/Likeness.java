package io.claimstream.aggregate.placement;

import java.util.Arrays;
import java.util.Collection;

/**
 * How sure it is that an article tells of an event, as the logarithm of odds. Its best members tell what a single report was
 * about, all of them whether it is about the same: so both are asked.
 */
final class Likeness {

    private static final int BEST_MEMBERS = 3;

    /** Two reports of one event may have nothing in common: one comparison must not outvote all others. */
    private static final double LEAST = -4;

    private final Vocabulary vocabulary;
    private final SameEvent sameEvent;

    Likeness(Vocabulary vocabulary, SameEvent sameEvent) {
        this.vocabulary = vocabulary;
        this.sameEvent = sameEvent;
    }

    double of(Member article, LiveEvent event) {
        Collection<Member> members = event.recent();
        double[] odds = members.stream()
                .mapToDouble(member -> logOdds(article, member))
                .sorted()
                .toArray();
        double all = Arrays.stream(odds).sum() / odds.length;
        double best = Arrays.stream(odds, Math.max(0, odds.length - BEST_MEMBERS), odds.length)
                .average()
                .orElse(all);
        return (all + best) / 2;
    }

    private double logOdds(Member article, Member member) {
        return Math.max(LEAST, sameEvent.logOdds(Comparison.of(article, member, vocabulary)));
    }

    /** How alike two events are: the mean over the members of both. */
    double of(LiveEvent one, LiveEvent other) {
        return (mean(one, other) + mean(other, one)) / 2;
    }

    private double mean(LiveEvent one, LiveEvent other) {
        return one.recent().stream()
                .mapToDouble(member -> of(member, other))
                .average()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
