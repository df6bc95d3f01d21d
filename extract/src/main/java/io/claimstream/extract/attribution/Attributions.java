package io.claimstream.extract.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Questions to the attributions of one field. */
public final class Attributions {

    private Attributions() {}

    /** The attribution whose content holds the span, the innermost when they nest. */
    public static Optional<Attribution> covering(List<Attribution> attributions, int start, int end) {
        return attributions.stream()
                .filter(a -> a.contentStart() <= start && a.contentEnd() >= end)
                .min(Comparator.comparingInt(a -> a.contentEnd() - a.contentStart()));
    }
}
