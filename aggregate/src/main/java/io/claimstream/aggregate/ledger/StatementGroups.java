package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is said and done without a number, grouped when several articles carry the same. */
final class StatementGroups {

    private static final int MOST_SAID = 120;
    private static final int MOST_DONE = 40;

    private StatementGroups() {}

    /**
     * The groups that most origins carry: what is said, then what is done. An action that one article alone tells, and that
     * not in its headline, is left out: it says little of the event, and would come and go with every article.
     *
     * @param sayings in the order of their first statements
     * @param said words of all that is said
     * @param known groups that may stand as they are
     */
    static Stream<StatementGroup> of(List<Saying> sayings, WordCounts said, Memo<List<Saying>, StatementGroup> known) {
        DisjointSets same = SameStatements.of(sayings, said);
        Map<Integer, List<Saying>> sets = new LinkedHashMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            sets.computeIfAbsent(same.find(i), k -> new ArrayList<>()).add(sayings.get(i));
        }
        List<StatementGroup> groups = sets.values().stream()
                .map(set -> known.of(set, StatementGroup::of))
                .sorted(comparingInt(StatementGroup::origins)
                        .thenComparing(StatementGroup::size)
                        .reversed())
                .toList();
        Stream<StatementGroup> told =
                groups.stream().filter(group -> !group.ofActions()).limit(MOST_SAID);
        Stream<StatementGroup> done = groups.stream()
                .filter(group -> group.ofActions() && group.isCentral())
                .limit(MOST_DONE);
        return Stream.concat(told, done);
    }
}
