package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Evidence;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is said and done without a number, grouped when several articles carry the same. */
final class StatementGroups {

    private static final int MOST_SAID = 120;
    private static final int MOST_DONE = 40;

    private StatementGroups() {}

    /**
     * The groups that most origins carry: what is said, then what is done. An action that one article alone tells, and that
     * not in its headline, is left out: it says little of the event, and would come and go with every article.
     */
    static List<ClaimGroup> of(GroupIds ids, List<Statement> statements) {
        DisjointSets same = SameStatements.of(statements);
        Map<Integer, List<Statement>> sets = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            sets.computeIfAbsent(same.find(i), k -> new ArrayList<>()).add(statements.get(i));
        }
        List<Group> groups = sets.values().stream()
                .map(set -> new Group(set, Statement.independent(set)))
                .sorted(comparingInt(Group::origins)
                        .thenComparing(group -> group.statements().size())
                        .reversed())
                .toList();
        Stream<Group> said = groups.stream().filter(group -> !group.ofActions()).limit(MOST_SAID);
        Stream<Group> done = groups.stream()
                .filter(group -> group.ofActions() && group.isCentral())
                .limit(MOST_DONE);
        return Stream.concat(said, done).map(group -> group.toClaimGroup(ids)).toList();
    }

    private record Group(List<Statement> statements, int origins) {

        boolean ofActions() {
            return statements.get(0).isAction();
        }

        boolean isCentral() {
            return statements.stream().map(s -> s.article().id()).distinct().count() > 1
                    || statements.stream().anyMatch(s -> s.claim().field() == Field.TITLE);
        }

        /** The first that tells it whole. */
        private Statement best() {
            return statements.stream().filter(Statement::tellsAll).findFirst().orElse(statements.get(0));
        }

        ClaimGroup toClaimGroup(GroupIds ids) {
            Statement best = best();
            return new ClaimGroup(
                    ids.of(statements.get(0)),
                    best.label(),
                    null,
                    null,
                    Question.mostCommon(
                            statements, statement -> statement.claim().scope()),
                    null,
                    best.content(),
                    status(),
                    origins,
                    null,
                    null,
                    null,
                    null,
                    values(),
                    List.of());
        }

        private GroupStatus status() {
            long denials = statements.stream().filter(Group::denied).count();
            if (denials > 0 && denials < statements.size()) {
                return GroupStatus.DISPUTED;
            }
            return origins > 1 ? GroupStatus.CORROBORATED : GroupStatus.SINGLE;
        }

        private static boolean denied(Statement statement) {
            return statement.claim().stage() == Stage.DENIED;
        }

        private List<ClaimValue> values() {
            Map<Stage, List<Evidence>> stages = new TreeMap<>(comparing(Stages::rank, reverseOrder()));
            statements.forEach(
                    statement -> stages.computeIfAbsent(statement.claim().stage(), k -> new ArrayList<>())
                            .add(statement.evidence()));
            boolean affirmed = stages.keySet().stream().anyMatch(stage -> stage != Stage.DENIED);
            List<ClaimValue> values = new ArrayList<>();
            stages.forEach((stage, evidence) -> {
                Relation relation = affirmed && stage == Stage.DENIED ? Relation.CONFLICTS : Relation.AGREES;
                values.add(new ClaimValue(
                        null, null, null, null, stage, null, relation, List.of(), evidence.size(), evidence));
            });
            return values;
        }
    }
}
