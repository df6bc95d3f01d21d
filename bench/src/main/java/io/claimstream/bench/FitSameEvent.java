package io.claimstream.bench;

import io.claimstream.aggregate.placement.KnownDecision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * Fits the weights of {@code same-event.properties} to labelled articles and prints them. Arguments: for each data set a file
 * of extracted articles, as stage extract writes them to topic {@code claims}, in the order in which they came, and a file of
 * labels; all data sets count the same. How well it generalises is told on standard error: fitted on each half of the
 * events, how many decisions about the articles of the other half come out right.
 */
public final class FitSameEvent {

    private static final int ROUNDS = 8;
    private static final double RIDGE = 1;

    /** Too rare in data to be fitted, as reports that are alike otherwise seldom name nobody in common. */
    private static final int STRANGERS = KnownDecision.weights().indexOf("STRANGERS");

    private static final double WEIGHT_OF_STRANGERS = -9;

    private FitSameEvent() {}

    /** Runs it. */
    public static void main(String[] files) throws IOException {
        List<List<KnownDecision>> sets = new ArrayList<>();
        for (int i = 0; i + 1 < files.length; i += 2) {
            sets.add(LabelledArticles.read(Path.of(files[i]), Path.of(files[i + 1]))
                    .decisions());
        }
        if (sets.isEmpty()) {
            System.err.println("usage: FitSameEvent ARTICLES LABELS [ARTICLES LABELS ...]");
            System.exit(2);
        }
        for (int half = 0; half < 2; half++) {
            Predicate<KnownDecision> learnt = half(half);
            double[] weights = fit(sets.stream().map(set -> only(set, learnt)).toList());
            for (List<KnownDecision> set : sets) {
                List<KnownDecision> others = only(set, learnt.negate());
                long right = others.stream()
                        .filter(decision -> isRight(decision, weights))
                        .count();
                System.err.println("held out: " + right + " of " + others.size() + " decisions right");
            }
        }
        double[] weights = fit(sets);
        for (int i = 0; i < weights.length; i++) {
            System.out.printf(
                    Locale.ROOT, "%s = %.3f%n", KnownDecision.weights().get(i), weights[i]);
        }
    }

    /** The weights at which the right decisions are likeliest, in the order of {@link KnownDecision#weights}. */
    static double[] fit(List<List<KnownDecision>> sets) {
        double[] weights = new double[KnownDecision.weights().size()];
        weights[STRANGERS] = WEIGHT_OF_STRANGERS;
        // The weights decide which members of an event are asked most, so that they are fitted until they hold.
        for (int round = 0; round < ROUNDS; round++) {
            weights = new ChoiceModel(choices(sets, weights), RIDGE, STRANGERS)
                    .fit(new ArrayRealVector(weights))
                    .toArray();
        }
        return weights;
    }

    /** Whether the weights lead to the right decision: the likeliest candidate, when it is likelier than not. */
    static boolean isRight(KnownDecision decision, double[] weights) {
        int best = KnownDecision.NONE;
        double most = 0;
        List<RealVector> alternatives = alternatives(decision, weights);
        for (int i = 0; i < alternatives.size(); i++) {
            double score = alternatives.get(i).dotProduct(new ArrayRealVector(weights));
            if (score >= most) {
                best = i;
                most = score;
            }
        }
        return best == decision.right();
    }

    private static List<ChoiceModel.Choice> choices(List<List<KnownDecision>> sets, double[] weights) {
        double all = sets.stream().mapToInt(List::size).sum();
        return sets.stream()
                .flatMap(set -> set.stream()
                        .map(decision -> new ChoiceModel.Choice(
                                alternatives(decision, weights), decision.right(), all / sets.size() / set.size())))
                .toList();
    }

    private static List<RealVector> alternatives(KnownDecision decision, double[] weights) {
        return Arrays.stream(decision.evidence(weights))
                .<RealVector>map(ArrayRealVector::new)
                .toList();
    }

    private static Predicate<KnownDecision> half(int half) {
        return decision -> Math.floorMod(decision.event().hashCode(), 2) == half;
    }

    private static List<KnownDecision> only(List<KnownDecision> set, Predicate<KnownDecision> which) {
        return set.stream().filter(which).toList();
    }
}
