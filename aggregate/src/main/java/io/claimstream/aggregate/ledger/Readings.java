package io.claimstream.aggregate.ledger;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an event in the order of their publication, each knowing the text that it is a copy of.
 *
 * @param inOrder never changed
 */
record Readings(List<Reading> inOrder) {

    static final Readings NONE = new Readings(List.of());

    private static final Comparator<Reading> ORDER = Comparator.comparing(Reading::article, LedgerOrder.ARTICLES);

    /**
     * From one state to the next.
     *
     * @param readings the next state
     * @param gone what the last state had and the next has not, or has with another origin
     * @param come what the next state has and the last had not, or had with another origin
     */
    record Step(Readings readings, List<Reading> gone, List<Reading> come) {}

    /** From nothing to articles that have different ids. */
    static Step to(Collection<LedgerArticle> articles) {
        return NONE.to(
                Origins.named(articles.stream().map(Reading::of).sorted(ORDER).toList()));
    }

    /** From these to the same and an article of another id. */
    Step with(LedgerArticle article) {
        Reading reading = Reading.of(article);
        Set<String> copied = inOrder.stream()
                .filter(other -> Origins.copies(other, reading))
                .map(Reading::origin)
                .collect(toSet());
        List<Reading> next = new ArrayList<>(inOrder);
        next.add(-1 - Collections.binarySearch(inOrder, reading, ORDER), reading);
        List<Reading> one = next.stream()
                .filter(other -> other.equals(reading) || copied.contains(other.origin()))
                .toList();
        return to(renamed(next, Origins.oneText(one)));
    }

    /** From these to the same without the article of an id. */
    Step without(String articleId) {
        Reading leaving = find(articleId);
        List<Reading> next =
                inOrder.stream().filter(reading -> !reading.equals(leaving)).toList();
        List<Reading> copies = next.stream()
                .filter(reading -> leaving != null && reading.origin().equals(leaving.origin()))
                .toList();
        return to(renamed(next, Origins.named(copies)));
    }

    // Both are in order, and most of them is the same.
    private Step to(List<Reading> next) {
        List<Reading> gone = new ArrayList<>();
        List<Reading> come = new ArrayList<>();
        int then = 0;
        int now = 0;
        while (then < inOrder.size() || now < next.size()) {
            int order = then == inOrder.size()
                    ? 1
                    : now == next.size() ? -1 : ORDER.compare(inOrder.get(then), next.get(now));
            boolean renamed = order == 0
                    && !inOrder.get(then).origin().equals(next.get(now).origin());
            if (order < 0 || renamed) {
                gone.add(inOrder.get(then));
            }
            if (order > 0 || renamed) {
                come.add(next.get(now));
            }
            then += order <= 0 ? 1 : 0;
            now += order >= 0 ? 1 : 0;
        }
        return new Step(new Readings(next), gone, come);
    }

    private static List<Reading> renamed(List<Reading> all, List<Reading> named) {
        Map<String, Reading> byId =
                named.stream().collect(toMap(reading -> reading.article().id(), identity()));
        return all.stream()
                .map(reading -> byId.getOrDefault(reading.article().id(), reading))
                .toList();
    }

    /** The reading of an article; null when it is not here. */
    @Nullable
    Reading find(String articleId) {
        return inOrder.stream()
                .filter(reading -> reading.article().id().equals(articleId))
                .findFirst()
                .orElse(null);
    }
}
