package io.claimstream.aggregate.placement;

import io.claimstream.aggregate.placement.LiveEvent.Member;
import java.time.Duration;

/**
 * What time and names leave of the likeness of two articles. News of one event mostly comes within days, so likeness decays
 * with the time between publications; but follow-ups come late and dates of scraped pages err, so that articles which name the
 * same people, places and bodies stay near at any time. Articles with no name in common are about two events, however alike
 * their words.
 *
 * @param decay time between publications in which likeness falls to 1/e, for articles that share too few names
 * @param strangers cosine of their names up to which two articles share too few
 * @param acquainted cosine of their names from which time takes nothing
 * @param telling information of the shared names from which time takes nothing, in natural units: a score of rare names
 */
record Nearness(Duration decay, double strangers, double acquainted, double telling) {

    /** Fewer names than this tell nothing by being different. */
    private static final int NAMES_THAT_CLASH = 4;

    /** A day of the week or a country in the news is shared by articles that have nothing to do with each other. */
    private static final double INFORMATION_OF_A_NAME = 4;

    /**
     * From 0 for articles that cannot be about one event, to 1.
     *
     * @param alike cosine of the names of both
     * @param shared information of the names that both have, in natural units
     */
    double of(Member one, Member other, double alike, double shared) {
        if (shared < INFORMATION_OF_A_NAME
                && Math.min(one.names().size(), other.names().size()) >= NAMES_THAT_CLASH) {
            return 0;
        }
        if (one.publishedAt() == null || other.publishedAt() == null) {
            return 1;
        }
        double apart = Math.abs((double)
                Duration.between(one.publishedAt(), other.publishedAt()).toSeconds());
        double byTime = Math.exp(-apart / decay.toSeconds());
        // One publisher's pages share names of their own, and it dates them all alike: there time decides.
        double byNames = one.source() != null && one.source().equals(other.source()) ? 0 : evidence(alike, shared);
        return byTime + (1 - byTime) * byNames;
    }

    private double evidence(double alike, double shared) {
        double evidence = Math.min((alike - strangers) / (acquainted - strangers), shared / telling);
        return Math.max(0, Math.min(1, evidence));
    }
}
