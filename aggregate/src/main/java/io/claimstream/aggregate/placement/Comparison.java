package io.claimstream.aggregate.placement;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What two articles have in common, aspect by aspect; terms that few events share count more. */
final class Comparison {

    private static final double SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();
    /** Fewer names than this tell nothing by being different. */
    private static final int NAMES_THAT_CLASH = 4;

    /** A day of the week or a country in the news is shared by articles that have nothing to do with each other. */
    private static final double INFORMATION_OF_A_NAME = 4;

    private static final double DAYS_APART_WHEN_NOT_KNOWN = 3;

    private final double[] common = new double[Aspect.COUNT];
    private final double[] squareOne = new double[Aspect.COUNT];
    private final double[] squareOther = new double[Aspect.COUNT];
    private final double[] shared = new double[Aspect.COUNT];
    private int namesOfOne;
    private int namesOfOther;
    private final double daysApart;
    private final boolean samePublisher;

    private Comparison(double daysApart, boolean samePublisher) {
        this.daysApart = daysApart;
        this.samePublisher = samePublisher;
    }

    static Comparison of(Member one, Member other, Vocabulary vocabulary) {
        Comparison comparison = new Comparison(
                daysApart(one.publishedAt(), other.publishedAt()),
                one.source() != null && one.source().equals(other.source()));
        TermVector first = one.terms();
        TermVector second = other.terms();
        for (int i = 0, j = 0; i < first.size() || j < second.size(); ) {
            int mine = i < first.size() ? first.term(i) : Integer.MAX_VALUE;
            int theirs = j < second.size() ? second.term(j) : Integer.MAX_VALUE;
            double information = vocabulary.information(Math.min(mine, theirs));
            if (mine == theirs) {
                comparison.share(
                        one.aspects().of(i) & other.aspects().of(j), first.weight(i), second.weight(j), information);
            }
            if (mine <= theirs) {
                measure(comparison.squareOne, one.aspects().of(i), first.weight(i), information);
                comparison.namesOfOne += named(one.aspects().of(i));
                i++;
            }
            if (theirs <= mine) {
                measure(comparison.squareOther, other.aspects().of(j), second.weight(j), information);
                comparison.namesOfOther += named(other.aspects().of(j));
                j++;
            }
        }
        return comparison;
    }

    /** Cosine of the angle between the two, 0 to 1. */
    double cosine(Aspect aspect) {
        int at = aspect.index();
        return common[at] == 0 ? 0 : common[at] / Math.sqrt(squareOne[at] * squareOther[at]);
    }

    /** Whether one of the two has nothing of this kind. */
    boolean silent(Aspect aspect) {
        int at = aspect.index();
        return squareOne[at] == 0 || squareOther[at] == 0;
    }

    /** Information of all the terms that both have, in natural units. */
    double shared(Aspect aspect) {
        return shared[aspect.index()];
    }

    /** Whether both name people, places or bodies and have none in common that would tell anything. */
    boolean strangers() {
        return Math.min(namesOfOne, namesOfOther) >= NAMES_THAT_CLASH && shared(Aspect.NAMES) < INFORMATION_OF_A_NAME;
    }

    double daysApart() {
        return daysApart;
    }

    boolean samePublisher() {
        return samePublisher;
    }

    private static int named(int aspects) {
        return (aspects & Aspect.NAMES.bit()) == 0 ? 0 : 1;
    }

    private void share(int aspects, int weightOne, int weightOther, double information) {
        for (int at = 0; at < Aspect.COUNT; at++) {
            if ((aspects & (1 << at)) != 0) {
                common[at] += weight(at, weightOne) * weight(at, weightOther) * information * information;
                shared[at] += information;
            }
        }
    }

    private static void measure(double[] squares, int aspects, int weight, double information) {
        for (int at = 0; at < Aspect.COUNT; at++) {
            if ((aspects & (1 << at)) != 0) {
                double value = weight(at, weight) * information;
                squares[at] += value * value;
            }
        }
    }

    /** How often a headline says a word does not matter. */
    private static double weight(int aspect, int weight) {
        return aspect == Aspect.TITLE.index() || aspect == Aspect.LEAD.index() ? 1 : weight;
    }

    private static double daysApart(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other == null
                ? DAYS_APART_WHEN_NOT_KNOWN
                : Math.abs((double) Duration.between(one, other).toSeconds()) / SECONDS_OF_A_DAY;
    }
}
