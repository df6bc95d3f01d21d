package io.claimstream.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions to the attributions of one field. */
public final class Attributions {

    /** How many attributions may begin between a span and the content that holds it: bounded, so that no text takes long. */
    private static final int FURTHEST = 500;

    private Attributions() {}

    /** The attribution whose content holds the span, the innermost when they nest; they come in order of their content. */
    public static Optional<Attribution> covering(List<Attribution> attributions, int start, int end) {
        int last = firstBeginningAfter(attributions, start) - 1;
        @Nullable Attribution innermost = null;
        for (int i = last; i >= 0 && last - i < FURTHEST; i--) {
            Attribution attribution = attributions.get(i);
            boolean shorter = innermost == null || length(attribution) <= length(innermost);
            if (attribution.contentEnd() >= end && shorter) {
                innermost = attribution;
            }
        }
        return Optional.ofNullable(innermost);
    }

    private static int firstBeginningAfter(List<Attribution> attributions, int offset) {
        int low = 0;
        int high = attributions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (attributions.get(middle).contentStart() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int length(Attribution attribution) {
        return attribution.contentEnd() - attribution.contentStart();
    }
}
