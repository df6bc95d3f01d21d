package io.claimstream.aggregate.ledger;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
        List<Reading> next = new ArrayList<>(inOrder.size() + 1);
        next.addAll(inOrder);
        next.add(-1 - Collections.binarySearch(inOrder, reading, ORDER), reading);
        int[] places = placesOfText(next, reading);
        List<Reading> text =
                Origins.oneText(Arrays.stream(places).mapToObj(next::get).toList());
        List<Reading> gone = new ArrayList<>();
        List<Reading> come = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Reading known = next.set(places[i], text.get(i));
            boolean arriving = known.equals(reading);
            if (arriving || !known.origin().equals(text.get(i).origin())) {
                come.add(text.get(i));
            }
            if (!arriving && !known.origin().equals(text.get(i).origin())) {
                gone.add(known);
            }
        }
        return new Step(new Readings(Collections.unmodifiableList(next)), gone, come);
    }

    /** Where the copies of one text stand, the text itself among them. */
    private static int[] placesOfText(List<Reading> all, Reading text) {
        Set<String> origins = new HashSet<>();
        for (Reading other : all) {
            if (Origins.copies(other, text)) {
                origins.add(other.origin());
            }
        }
        origins.add(text.origin());
        return IntStream.range(0, all.size())
                .filter(i -> origins.contains(all.get(i).origin()))
                .toArray();
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
