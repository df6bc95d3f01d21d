package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

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

/** What is said and done without a number, grouped when several articles carry the same. */
final class StatementGroups {

    private StatementGroups() {}

    /** The groups that most origins carry, at most {@code most} of them. */
    static List<ClaimGroup> of(GroupIds ids, List<Statement> statements, int most) {
        DisjointSets same = SameStatements.of(statements);
        Map<Integer, List<Statement>> groups = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            groups.computeIfAbsent(same.find(i), k -> new ArrayList<>()).add(statements.get(i));
        }
        return groups.values().stream()
                .map(group -> new Group(group, Statement.independent(group)))
                .sorted(comparingInt(Group::origins)
                        .thenComparing(group -> group.statements().size())
                        .reversed())
                .limit(most)
                .map(group -> group.toClaimGroup(ids))
                .toList();
    }

    private record Group(List<Statement> statements, int origins) {

        ClaimGroup toClaimGroup(GroupIds ids) {
            Statement first = statements.get(0);
            return new ClaimGroup(
                    ids.of(first.speaker(), first.content()),
                    first.label(),
                    null,
                    null,
                    Question.mostCommon(
                            statements, statement -> statement.claim().scope()),
                    null,
                    first.content(),
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
