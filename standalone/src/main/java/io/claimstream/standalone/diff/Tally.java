package io.claimstream.standalone.diff;

import java.util.EnumMap;
import java.util.Map;

/** How many claims, articles and answers two results have alike, and how many not. */
public final class Tally {

    private final Map<Difference.Subject, Count> counts = new EnumMap<>(Difference.Subject.class);

    /**
     * Of one subject.
     *
     * @param alike the same in both
     * @param changed in both, but not the same
     * @param gone only in the earlier
     * @param come only in the later
     */
    public record Count(int alike, int changed, int gone, int come) {

        private static final Count NONE = new Count(0, 0, 0, 0);

        private Count plus(Count other) {
            return new Count(alike + other.alike, changed + other.changed, gone + other.gone, come + other.come);
        }
    }

    public Count of(Difference.Subject subject) {
        return counts.getOrDefault(subject, Count.NONE);
    }

    void addAlike(Difference.Subject subject, int number) {
        add(subject, new Count(number, 0, 0, 0));
    }

    void add(Difference difference) {
        boolean gone = difference.after() == null;
        boolean come = difference.before() == null;
        add(difference.subject(), new Count(0, gone || come ? 0 : 1, gone ? 1 : 0, come ? 1 : 0));
    }

    private void add(Difference.Subject subject, Count count) {
        counts.merge(subject, count, Count::plus);
    }
}
