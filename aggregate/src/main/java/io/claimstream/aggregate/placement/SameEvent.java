package io.claimstream.aggregate.placement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The odds that two articles tell of one event: logistic regression over {@link Evidence}. */
final class SameEvent {

    private static final String WEIGHTS = "same-event.properties";
    private static final String START = "START";
    private static final Evidence[] EVIDENCE = Evidence.values();

    private final double start;
    private final double[] weights = new double[EVIDENCE.length];

    SameEvent(Properties read) {
        start = number(read, START);
        for (int i = 0; i < EVIDENCE.length; i++) {
            weights[i] = number(read, EVIDENCE[i].name());
        }
    }

    /** The weights of the resource {@code same-event.properties}. */
    static SameEvent load() {
        Properties read = new Properties();
        try (InputStream in = Objects.requireNonNull(SameEvent.class.getResourceAsStream(WEIGHTS))) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(WEIGHTS, e);
        }
        return new SameEvent(read);
    }

    /** The logarithm of the odds; 0: as likely as not. */
    double logOdds(Comparison comparison) {
        double sum = start;
        for (int i = 0; i < EVIDENCE.length; i++) {
            sum += weights[i] * EVIDENCE[i].in(comparison);
        }
        return sum;
    }

    private static double number(Properties read, String name) {
        return Double.parseDouble(Objects.requireNonNull(read.getProperty(name), name));
    }
}
