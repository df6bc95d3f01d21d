package io.claimstream.aggregate.placement;

import java.util.Arrays;
import java.util.List;

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

    /** An article as the vocabulary weighs it now. */
    WeighedArticle weighed(Member member) {
        return new WeighedArticle(member, vocabulary);
    }

    double of(WeighedArticle article, LiveEvent event) {
        List<Member> members = event.recent();
        double[] odds = new double[members.size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = logOdds(article, weighed(members.get(i)));
        }
        return ofMembers(odds);
    }

    /** How alike two events are: the mean over the members of both. */
    double of(LiveEvent one, LiveEvent other) {
        WeighedArticle[] members = weighed(one);
        WeighedArticle[] others = weighed(other);
        double[][] odds = new double[members.length][others.length];
        double[][] turned = new double[others.length][members.length];
        for (int i = 0; i < members.length; i++) {
            for (int j = 0; j < others.length; j++) {
                odds[i][j] = logOdds(members[i], others[j]);
                turned[j][i] = odds[i][j];
            }
        }
        return (mean(odds) + mean(turned)) / 2;
    }

    private WeighedArticle[] weighed(LiveEvent event) {
        return event.recent().stream().map(this::weighed).toArray(WeighedArticle[]::new);
    }

    private double logOdds(WeighedArticle article, WeighedArticle member) {
        return Math.max(LEAST, sameEvent.logOdds(new Comparison(article, member)));
    }

    private static double mean(double[][] odds) {
        return Arrays.stream(odds).mapToDouble(Likeness::ofMembers).average().orElse(Double.NEGATIVE_INFINITY);
    }

    private static double ofMembers(double[] odds) {
        Arrays.sort(odds);
        double sum = 0;
        double best = 0;
        for (int i = 0; i < odds.length; i++) {
            sum += odds[i];
            best += i >= odds.length - BEST_MEMBERS ? odds[i] : 0;
        }
        return (sum / odds.length + best / Math.min(BEST_MEMBERS, odds.length)) / 2;
    }
}
