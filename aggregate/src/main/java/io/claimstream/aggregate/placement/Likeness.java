package io.claimstream.aggregate.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        return of(article, event.recent());
    }

    /** How alike an article is to the members of an event. */
    double of(WeighedArticle article, List<Member> members) {
        double[] odds = new double[members.size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = logOdds(article, weighed(members.get(i)));
        }
        return ofMembers(odds);
    }

    /** How alike two events are: the mean over the members of both. */
    double of(LiveEvent one, LiveEvent other) {
        List<Member> members = new ArrayList<>(one.recent());
        members.addAll(other.recent());
        int first = one.recent().size();
        return between(within(members), numbers(0, first), numbers(first, members.size()));
    }

    /** How sure it is of each two articles that they tell of one event. */
    double[][] within(List<Member> members) {
        WeighedArticle[] articles = members.stream().map(this::weighed).toArray(WeighedArticle[]::new);
        double[][] odds = new double[articles.length][articles.length];
        for (int i = 0; i < articles.length; i++) {
            for (int j = 0; j < i; j++) {
                odds[i][j] = logOdds(articles[i], articles[j]);
                odds[j][i] = odds[i][j];
            }
        }
        return odds;
    }

    /**
     * How alike two groups of articles are.
     *
     * @param odds of each two of all articles
     */
    static double between(double[][] odds, List<Integer> one, List<Integer> other) {
        return (mean(odds, one, other) + mean(odds, other, one)) / 2;
    }

    private static double mean(double[][] odds, List<Integer> rows, List<Integer> columns) {
        return rows.stream()
                .mapToDouble(row -> ofMembers(columns.stream()
                        .mapToDouble(column -> odds[row][column])
                        .toArray()))
                .average()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private double logOdds(WeighedArticle article, WeighedArticle member) {
        return Math.max(LEAST, sameEvent.logOdds(new Comparison(article, member)));
    }

    private static double ofMembers(double[] odds) {
        double[] shares = shares(odds);
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            sum += shares[i] * odds[i];
        }
        return sum;
    }

    /** How much each of an event's members has to say: half of it all of them alike, half the best ones. */
    static double[] shares(double[] odds) {
        int best = Math.min(BEST_MEMBERS, odds.length);
        double[] shares = new double[odds.length];
        for (int i = 0; i < odds.length; i++) {
            shares[i] = 0.5 / odds.length + (better(odds, i) < best ? 0.5 / best : 0);
        }
        return shares;
    }

    private static int better(double[] odds, int than) {
        int better = 0;
        for (int i = 0; i < odds.length; i++) {
            better += odds[i] > odds[than] || (odds[i] == odds[than] && i < than) ? 1 : 0;
        }
        return better;
    }
}
