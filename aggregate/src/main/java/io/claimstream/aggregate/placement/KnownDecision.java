package io.claimstream.aggregate.placement;

import java.util.List;

/** A decision of placing whose right answer is known: what the weights of {@code same-event.properties} are learnt from. */
public final class KnownDecision {

    /** No candidate is the article's event: it begins one. */
    public static final int NONE = -1;

    private final String event;
    private final List<double[][]> candidates;
    private final int right;

    /**
     * A decision about one article.
     *
     * @param candidates of each event that it was compared with, of each member, the evidence as {@link SameEvent#read} gives it
     */
    KnownDecision(String event, List<double[][]> candidates, int right) {
        this.event = event;
        this.candidates = candidates;
        this.right = right;
    }

    /** The names of the weights. */
    public static List<String> weights() {
        return SameEvent.names();
    }

    /** The article's event. */
    public String event() {
        return event;
    }

    /** The number of the candidate that is the article's event, or {@link #NONE}. */
    public int right() {
        return right;
    }

    /** The evidence for each candidate as placing adds it up when it goes by these weights. */
    public double[][] evidence(double[] weights) {
        return candidates.stream().map(members -> together(members, weights)).toArray(double[][]::new);
    }

    private static double[] together(double[][] members, double[] weights) {
        double[] odds = new double[members.length];
        for (int i = 0; i < odds.length; i++) {
            for (int at = 0; at < weights.length; at++) {
                odds[i] += weights[at] * members[i][at];
            }
        }
        double[] shares = Likeness.shares(odds);
        double[] together = new double[weights.length];
        for (int i = 0; i < odds.length; i++) {
            for (int at = 0; at < weights.length; at++) {
                together[at] += shares[i] * members[i][at];
            }
        }
        return together;
    }
}
