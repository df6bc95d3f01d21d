package io.claimstream.aggregate.placement;

import io.claimstream.aggregate.placement.LiveEvent.Member;
import java.util.Arrays;
import java.util.Collection;

/**
 * How sure it is that an article tells of an event, 0 to 1. The event as a whole knows all its words, but drifts as it grows;
 * its best members keep what a single report was about. So both are asked.
 */
final class Likeness {

    /** The event as a whole weighs less than its best members: most events are small, and theirs is the better evidence. */
    private static final double WHOLE = 0.3;

    private static final int BEST_MEMBERS = 3;

    private final Vocabulary vocabulary;
    private final Nearness nearness;

    Likeness(Vocabulary vocabulary, Nearness nearness) {
        this.vocabulary = vocabulary;
        this.nearness = nearness;
    }

    double of(Member article, LiveEvent event) {
        Collection<Member> members = event.recent();
        double[] alike = new double[members.size()];
        double nearest = 0;
        int n = 0;
        for (Member member : members) {
            double near = nearness(article, member);
            nearest = Math.max(nearest, near);
            alike[n++] = near == 0 ? 0 : near * cosine(article.terms(), member.terms());
        }
        if (nearest == 0) {
            return 0;
        }
        return WHOLE * nearest * cosine(article.terms(), event.terms()) + (1 - WHOLE) * meanOfBest(alike);
    }

    /** How alike two events are: the mean over the members of the one. */
    double of(LiveEvent one, LiveEvent other) {
        return one.recent().stream()
                .mapToDouble(member -> of(member, other))
                .average()
                .orElse(0);
    }

    private static double meanOfBest(double[] values) {
        Arrays.sort(values);
        int best = Math.min(BEST_MEMBERS, values.length);
        double sum = 0;
        for (int i = values.length - best; i < values.length; i++) {
            sum += values[i];
        }
        return sum / best;
    }

    private double nearness(Member one, Member other) {
        return nearness.of(
                one,
                other,
                cosine(one.names(), other.names()),
                vocabulary.sharedInformation(one.names(), other.names()));
    }

    /** Cosine of the angle between two vectors, each term weighted by what it tells; 0 to 1. */
    private double cosine(TermVector one, TermVector other) {
        double common = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (int i = 0, j = 0; i < one.size() || j < other.size(); ) {
            int first = i < one.size() ? one.term(i) : Integer.MAX_VALUE;
            int second = j < other.size() ? other.term(j) : Integer.MAX_VALUE;
            double information = vocabulary.information(Math.min(first, second));
            double mine = first <= second ? one.weight(i++) * information : 0;
            double theirs = second <= first ? other.weight(j++) * information : 0;
            common += mine * theirs;
            squareOne += mine * mine;
            squareOther += theirs * theirs;
        }
        return common == 0 ? 0 : common / Math.sqrt(squareOne * squareOther);
    }
}
