package io.claimstream.aggregate.ledger;

import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
import io.claimstream.contract.ledger.GroupState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the record of an event of thousands of articles at about a megabyte. The earliest evidence of each value stays and
 * the rest is counted, headlines and addresses are left to the first and the last articles and to those that the evidence
 * is from, and long histories lose states between the first and the last ones.
 */
final class RecordBudget {

    private static final int EVIDENCE = 800;
    private static final int EVIDENCE_OF_STATEMENTS = 250;

    /** An event of more articles than this needs half of that room for the list of them. */
    private static final int LARGE = 1_000;

    private static final int FIRST_ARTICLES = 100;
    private static final int LAST_ARTICLES = 100;
    private static final int STATES = 1_000;
    private static final int MOST_STATES = 50;

    private final int articles;

    private RecordBudget(int articles) {
        this.articles = articles;
    }

    /** That of an event of so many articles. */
    static RecordBudget of(int articles) {
        return new RecordBudget(articles);
    }

    private boolean large() {
        return large(articles);
    }

    /** Whether an event of so many articles lists some of them without headline and address. */
    static boolean large(int articles) {
        return articles > LARGE;
    }

    private int share() {
        return large() ? 2 : 1;
    }

    /** No value gets more pieces of evidence than this. */
    int mostEvidence() {
        return EVIDENCE / share();
    }

    /** The groups with no more evidence than a record on the topic should hold, and at least one piece a value. */
    List<ClaimGroup> evidence(List<ClaimGroup> groups) {
        Map<Boolean, List<ClaimGroup>> said =
                groups.stream().collect(Collectors.partitioningBy(group -> group.unit() == null));
        return Stream.concat(
                        evidence(EVIDENCE / share(), said.getOrDefault(false, List.of())).stream(),
                        evidence(EVIDENCE_OF_STATEMENTS / share(), said.getOrDefault(true, List.of())).stream())
                .toList();
    }

    private static List<ClaimGroup> evidence(int most, List<ClaimGroup> groups) {
        List<ClaimValue> values =
                groups.stream().flatMap(group -> group.values().stream()).toList();
        int each = each(most, values, value -> value.evidence().size());
        return each == Integer.MAX_VALUE
                ? groups
                : groups.stream()
                        .map(group -> group.withValues(group.values().stream()
                                .map(value -> cut(value, each))
                                .toList()))
                        .toList();
    }

    private static ClaimValue cut(ClaimValue value, int most) {
        List<Evidence> evidence = value.evidence();
        return evidence.size() <= most ? value : value.withEvidence(evidence.subList(0, most));
    }

    /** The groups with histories of the first and the last states. */
    List<ClaimGroup> histories(List<ClaimGroup> groups) {
        int room = large()
                ? Math.max(2, each(STATES, groups, group -> group.history().size()))
                : MOST_STATES;
        int each = Math.min(MOST_STATES, room);
        return groups.stream()
                .map(group -> group.history().size() <= each ? group : group.withHistory(cut(group.history(), each)))
                .toList();
    }

    // Since when something is known is asked more often than what came in between.
    private static List<GroupState> cut(List<GroupState> history, int most) {
        List<GroupState> cut = new ArrayList<>(history.subList(history.size() - most, history.size()));
        cut.set(0, history.get(0));
        return cut;
    }

    /** How much each may keep so that all keep {@code most} at most, but one each; without bound when they have no more. */
    private static <T> int each(int most, List<T> all, ToIntFunction<T> size) {
        int[] sizes = all.stream().mapToInt(size).toArray();
        if (total(sizes, Integer.MAX_VALUE) <= most) {
            return Integer.MAX_VALUE;
        }
        int each = 1;
        while (total(sizes, each + 1) <= most) {
            each++;
        }
        return each;
    }

    private static int total(int[] sizes, int each) {
        int total = 0;
        for (int size : sizes) {
            total += Math.min(size, each);
        }
        return total;
    }

    /**
     * The articles as the record lists them: in a large event only the first, the last and those that its claims name with
     * headline and address.
     */
    List<EventArticle> articles(List<Reading> readings, List<ClaimGroup> claims) {
        Set<String> named = large() ? named(claims) : Set.of();
        List<EventArticle> listed = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            LedgerArticle a = reading.article();
            int number = listed.size();
            boolean whole = !large()
                    || number < FIRST_ARTICLES
                    || number >= readings.size() - LAST_ARTICLES
                    || named.contains(a.id());
            EventArticle article =
                    new EventArticle(a.id(), a.source(), a.url(), a.title(), a.publishedAt(), reading.origin());
            listed.add(whole ? article : article.brief());
        }
        return listed;
    }

    private static Set<String> named(List<ClaimGroup> claims) {
        Set<String> named = new HashSet<>();
        for (ClaimGroup group : claims) {
            group.values().stream()
                    .flatMap(value -> value.evidence().stream())
                    .forEach(evidence -> named.add(evidence.articleId()));
        }
        return named;
    }
}
