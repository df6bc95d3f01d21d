package io.claimstream.extract;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Labels for the sources of articles, so few that a monitor can keep a series of each: the first hundred sources that are
 * seen keep their names, all others are one. The more a source sends, the likelier it is among the first.
 */
final class SourceLabels {

    static final String OTHER = "other";
    static final int MOST = 100;

    private final Set<String> named = ConcurrentHashMap.newKeySet();

    String of(@Nullable String source) {
        if (source == null) {
            return OTHER;
        }
        if (named.size() < MOST) {
            named.add(source);
        }
        return named.contains(source) ? source : OTHER;
    }
}
