package io.claimstream.aggregate.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a reader takes, by header Accept (RFC 9110, section 12.5.1). */
final class Acceptance {

    private static final Pattern RANGE =
            Pattern.compile("\\s*([^/;\\s]+)/([^;\\s]+)(?:\\s*;[^;]*?)*?(?:\\s*;\\s*q=(\\d(?:\\.\\d{0,3})?))?\\s*");

    private record Range(String type, String subtype, double quality) {

        boolean covers(String mediaType) {
            return type.equals("*")
                    || mediaType.equals(type + "/" + subtype)
                    || (subtype.equals("*") && mediaType.startsWith(type + "/"));
        }

        int precision() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }
    }

    private final List<Range> ranges;

    private Acceptance(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** The header's; without one everything is taken. */
    static Acceptance of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return new Acceptance(List.of(new Range("*", "*", 1)));
        }
        return new Acceptance(Arrays.stream(header.split(",", -1))
                .map(RANGE::matcher)
                .filter(Matcher::matches)
                .map(range -> new Range(
                        range.group(1),
                        range.group(2),
                        range.group(3) == null ? 1 : Double.parseDouble(range.group(3))))
                .toList());
    }

    /** The offer that is liked best, the first of several; none when nothing offered is taken. */
    <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
        T best = null;
        double liked = 0;
        for (T offer : offers) {
            double quality = quality(mediaType.apply(offer));
            if (quality > liked) {
                best = offer;
                liked = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    private double quality(String mediaType) {
        return ranges.stream()
                .filter(range -> range.covers(mediaType))
                .max((one, other) -> Integer.compare(one.precision(), other.precision()))
                .map(Range::quality)
                .orElse(0.0);
    }
}
