package io.claimstream.aggregate.placement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of the language before the first article comes: in which share of news articles a common word stands. Without
 * it the first articles would be placed by the words that all articles have in common.
 */
final class Background {

    /** For how many events of the stream this knowledge counts. */
    static final int EVENTS = 500;

    private final Map<String, Double> shares = new HashMap<>();

    /** Reads the resource {@code common-words.txt}: a share in percent, a colon, words. */
    static Background load() {
        Background background = new Background();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Background.class.getResourceAsStream("common-words.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(background::take);
        } catch (IOException e) {
            throw new UncheckedIOException("common-words.txt", e);
        }
        return background;
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        double share = Double.parseDouble(line.substring(0, colon)) / 100;
        Terms.of(line.substring(colon + 1)).forEach(term -> shares.merge(term.text(), share, Math::max));
    }

    /** Among {@link #EVENTS}. */
    double eventsWith(String term) {
        return EVENTS * shares.getOrDefault(term, 0.0);
    }
}
