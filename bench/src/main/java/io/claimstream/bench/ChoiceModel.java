package io.claimstream.bench;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Conditional logit (McFadden 1974): one of some alternatives is chosen with odds of e to the weighted sum of what speaks for
 * it, or none of them with odds of 1. Fitted by Newton's method, with a ridge on all weights but the first, which is what
 * every alternative starts with.
 */
final class ChoiceModel {

    private static final int STEPS = 30;
    private static final double SMALL = 1e-9;
    /** In standard deviations: longer steps may leave the region in which the curvature tells the truth. */
    private static final double LONGEST_STEP = 5;

    private final List<Choice> choices;
    private final double[] deviations;
    private final double ridge;
    private final int fixed;
    private RealVector gradient = new ArrayRealVector();
    private RealMatrix curvature = new Array2DRowRealMatrix();

    /**
     * What is to be learnt from.
     *
     * @param ridge penalty on the square of a weight of evidence that varies by 1
     * @param fixed the weight that stays as it is; beyond the last one: none
     */
    ChoiceModel(List<Choice> choices, double ridge, int fixed) {
        this.choices = choices;
        this.deviations = StandardDeviations.of(choices, SMALL);
        this.ridge = ridge;
        this.fixed = fixed;
    }

    /**
     * A choice that was made.
     *
     * @param alternatives what speaks for each
     * @param chosen the number of one of them, or a negative number for none
     * @param counts for how many choices it counts
     */
    record Choice(List<RealVector> alternatives, int chosen, double counts) {}

    /** The likeliest weights. */
    RealVector fit(RealVector start) {
        RealVector weights = start.copy();
        for (int i = 0; i < STEPS; i++) {
            measure(weights);
            RealVector step = new LUDecomposition(curvature).getSolver().solve(gradient);
            double length = length(step);
            weights = weights.add(step.mapMultiply(Math.min(1, LONGEST_STEP / Math.max(length, SMALL))));
            if (length < SMALL) {
                break;
            }
        }
        return weights;
    }

    /** How likely each alternative is; what is left is for none of them. */
    static double[] shares(List<RealVector> alternatives, RealVector weights) {
        double[] scores = alternatives.stream()
                .mapToDouble(alternative -> alternative.dotProduct(weights))
                .toArray();
        double most = Math.max(0, Arrays.stream(scores).max().orElse(0));
        double all = Math.exp(-most)
                + Arrays.stream(scores).map(score -> Math.exp(score - most)).sum();
        return Arrays.stream(scores).map(score -> Math.exp(score - most) / all).toArray();
    }

    private void measure(RealVector weights) {
        int size = weights.getDimension();
        gradient = new ArrayRealVector(size);
        curvature = new Array2DRowRealMatrix(size, size);
        choices.forEach(choice -> measure(choice, weights));
        for (int at = 0; at < size; at++) {
            double penalty = at == 0 ? 0 : ridge * deviations[at] * deviations[at];
            gradient.addToEntry(at, -penalty * weights.getEntry(at));
            curvature.addToEntry(at, at, penalty + SMALL);
        }
        if (fixed < size) {
            hold(size);
        }
    }

    private void hold(int size) {
        gradient.setEntry(fixed, 0);
        curvature.setRowVector(fixed, new ArrayRealVector(size));
        curvature.setColumnVector(fixed, new ArrayRealVector(size));
        curvature.setEntry(fixed, fixed, 1);
    }

    private void measure(Choice choice, RealVector weights) {
        double[] shares = shares(choice.alternatives(), weights);
        RealVector expected = new ArrayRealVector(weights.getDimension());
        for (int i = 0; i < shares.length; i++) {
            RealVector alternative = choice.alternatives().get(i);
            expected.combineToSelf(1, shares[i], alternative);
            addSquare(alternative, choice.counts() * shares[i]);
        }
        addSquare(expected, -choice.counts());
        gradient.combineToSelf(1, -choice.counts(), expected);
        if (choice.chosen() >= 0) {
            gradient.combineToSelf(1, choice.counts(), choice.alternatives().get(choice.chosen()));
        }
    }

    private void addSquare(RealVector of, double times) {
        for (int row = 0; row < of.getDimension(); row++) {
            for (int column = 0; column < of.getDimension(); column++) {
                curvature.addToEntry(row, column, times * of.getEntry(row) * of.getEntry(column));
            }
        }
    }

    private double length(RealVector step) {
        double longest = 0;
        for (int at = 0; at < deviations.length; at++) {
            longest = Math.max(longest, Math.abs(step.getEntry(at)) * (at == 0 ? 1 : deviations[at]));
        }
        return longest;
    }
}
