package io.claimstream.aggregate.placement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

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

    /** What weights are called, in the order in which {@link #read} gives the evidence. */
    static List<String> names() {
        return Stream.concat(Stream.of(START), Arrays.stream(EVIDENCE).map(Evidence::name))
                .toList();
    }

    /** The evidence that {@link #logOdds} weighs, with 1 for where it starts. */
    static double[] read(Comparison comparison) {
        double[] read = new double[EVIDENCE.length + 1];
        read[0] = 1;
        for (int i = 0; i < EVIDENCE.length; i++) {
            read[i + 1] = EVIDENCE[i].in(comparison);
        }
        return read;
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
