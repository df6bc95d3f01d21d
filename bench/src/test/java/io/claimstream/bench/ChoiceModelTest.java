package io.claimstream.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;

class ChoiceModelTest {

    private static final RealVector TRUE = new ArrayRealVector(new double[] {-1, 2, -0.5});

    @Test
    void findsTheWeightsThatChoicesWereMadeBy() {
        RealVector fitted = new ChoiceModel(choices(), 0, TRUE.getDimension()).fit(new ArrayRealVector(3));

        assertThat(fitted.getDistance(TRUE)).isCloseTo(0, within(0.1));
    }

    @Test
    void leavesTheFixedWeightAlone() {
        RealVector start = new ArrayRealVector(new double[] {0, 0, -3});

        RealVector fitted = new ChoiceModel(choices(), 0, 2).fit(start);

        assertThat(fitted.getEntry(2)).isEqualTo(-3);
    }

    @Test
    void keepsWeightsSmallWithARidge() {
        RealVector fitted = new ChoiceModel(choices(), 1e6, TRUE.getDimension()).fit(new ArrayRealVector(3));

        assertThat(fitted.getEntry(1)).isCloseTo(0, within(0.1));
    }

    private static List<ChoiceModel.Choice> choices() {
        Random random = new Random(1);
        List<ChoiceModel.Choice> choices = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            List<RealVector> alternatives = new ArrayList<>();
            for (int alternative = random.nextInt(4); alternative >= 0; alternative--) {
                alternatives.add(
                        new ArrayRealVector(new double[] {1, 1 + random.nextGaussian(), random.nextGaussian()}));
            }
            choices.add(new ChoiceModel.Choice(alternatives, chosen(alternatives, random), 1));
        }
        return choices;
    }

    private static int chosen(List<RealVector> alternatives, Random random) {
        double[] shares = ChoiceModel.shares(alternatives, TRUE);
        double drawn = random.nextDouble();
        for (int i = 0; i < shares.length; i++) {
            drawn -= shares[i];
            if (drawn < 0) {
                return i;
            }
        }
        return -1;
    }
}
