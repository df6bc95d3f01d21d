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

    private final WeighedArticle one;
    private final WeighedArticle other;
    private final long[] common = new long[Aspect.COUNT];
    private final long[] shared = new long[Aspect.COUNT];

    Comparison(WeighedArticle one, WeighedArticle other) {
        this.one = one;
        this.other = other;
        TermVector first = one.member().terms();
        TermVector second = other.member().terms();
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            int mine = first.term(i);
            int theirs = second.term(j);
            if (mine == theirs) {
                share(first.aspects(i) & second.aspects(j), first.weight(i), second.weight(j), one.information(i));
            }
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }
    }

    private void share(int aspects, int weightOne, int weightOther, int information) {
        for (int at = 0; at < Aspect.COUNT; at++) {
            if ((aspects & (1 << at)) != 0) {
                long square = (long) information * information;
                common[at] += square * Aspect.weight(at, weightOne) * Aspect.weight(at, weightOther);
                shared[at] += information;
            }
        }
    }

    /** Cosine of the angle between the two, 0 to 1. */
    double cosine(Aspect aspect) {
        int at = aspect.index();
        return common[at] == 0 ? 0 : common[at] / Math.sqrt((double) one.square(at) * other.square(at));
    }

    /** Whether one of the two has nothing of this kind. */
    boolean silent(Aspect aspect) {
        return one.square(aspect.index()) == 0 || other.square(aspect.index()) == 0;
    }

    /** Information of all the terms that both have, in natural units. */
    double shared(Aspect aspect) {
        return (double) shared[aspect.index()] / Vocabulary.UNIT;
    }

    /** Whether both name people, places or bodies and have none in common that would tell anything. */
    boolean strangers() {
        return Math.min(one.named(), other.named()) >= NAMES_THAT_CLASH && shared(Aspect.NAMES) < INFORMATION_OF_A_NAME;
    }

    /** Between the two publications. */
    double daysApart() {
        return daysApart(one.member().publishedAt(), other.member().publishedAt());
    }

    boolean samePublisher() {
        String source = one.member().source();
        return source != null && source.equals(other.member().source());
    }

    private static double daysApart(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other == null
                ? DAYS_APART_WHEN_NOT_KNOWN
                : Math.abs((double) Duration.between(one, other).toSeconds()) / SECONDS_OF_A_DAY;
    }
}
