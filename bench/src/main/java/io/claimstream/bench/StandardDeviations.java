package io.claimstream.bench;

import java.util.List;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/** How far each piece of evidence varies among all alternatives; those of one choice count as much as those of another. */
final class StandardDeviations {

    private StandardDeviations() {}

    /** At least a small number each. */
    static double[] of(List<ChoiceModel.Choice> choices, double least) {
        int size = choices.get(0).alternatives().get(0).getDimension();
        RealVector sum = new ArrayRealVector(size);
        RealVector squares = new ArrayRealVector(size);
        double counts = 0;
        for (ChoiceModel.Choice choice : choices) {
            double each = choice.counts() / choice.alternatives().size();
            for (RealVector alternative : choice.alternatives()) {
                sum = sum.add(alternative.mapMultiply(each));
                squares = squares.add(alternative.ebeMultiply(alternative).mapMultiply(each));
            }
            counts += choice.counts();
        }
        RealVector mean = sum.mapDivide(counts);
        return squares.mapDivide(counts)
                .subtract(mean.ebeMultiply(mean))
                .map(square -> Math.sqrt(Math.max(square, least)))
                .toArray();
    }
}
