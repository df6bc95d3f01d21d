package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Statements that say the same, or tell the same deed. */
final class StatementGroup {

    private final List<Statement> statements;
    private final int origins;
    private final boolean central;

    /** A group with the id that it has among the groups of its event; all that its record follows from. */
    record Named(StatementGroup of, String id, int mostEvidence) {

        ClaimGroup group() {
            return of.toClaimGroup(id, mostEvidence);
        }
    }

    private StatementGroup(List<Statement> statements) {
        this.statements = statements;
        this.origins = Voices.independent(
                statements.stream().map(Statement::origin).toList(),
                statements.stream().map(Statement::voices).toList());
        this.central = statements.stream().map(s -> s.article().id()).distinct().count() > 1
                || statements.stream().anyMatch(s -> s.claim().field() == Field.TITLE);
    }

    static StatementGroup of(List<Saying> sayings) {
        return new StatementGroup(sayings.stream()
                .flatMap(saying -> saying.members().stream())
                .sorted(LedgerOrder.STATEMENTS)
                .toList());
    }

    int size() {
        return statements.size();
    }

    /** How many independent origins stand behind it. */
    int origins() {
        return origins;
    }

    Statement first() {
        return statements.get(0);
    }

    boolean ofActions() {
        return first().isAction();
    }

    /** True when several articles tell it, or a headline does. */
    boolean isCentral() {
        return central;
    }

    /** The first that tells it whole. */
    private Statement best() {
        return statements.stream().filter(Statement::tellsAll).findFirst().orElse(first());
    }

    private ClaimGroup toClaimGroup(String id, int mostEvidence) {
        Statement best = best();
        return new ClaimGroup(
                id,
                best.label(),
                null,
                null,
                Question.mostCommon(statements, statement -> statement.claim().scope()),
                null,
                best.content(),
                status(),
                origins,
                null,
                null,
                null,
                null,
                values(mostEvidence),
                List.of());
    }

    private GroupStatus status() {
        long denials = statements.stream().filter(StatementGroup::denied).count();
        if (denials > 0 && denials < statements.size()) {
            return GroupStatus.DISPUTED;
        }
        return origins > 1 ? GroupStatus.CORROBORATED : GroupStatus.SINGLE;
    }

    private static boolean denied(Statement statement) {
        return statement.claim().stage() == Stage.DENIED;
    }

    private List<ClaimValue> values(int mostEvidence) {
        Map<Stage, List<Statement>> stages = new TreeMap<>(comparing(Stages::rank, reverseOrder()));
        statements.forEach(statement -> stages.computeIfAbsent(statement.claim().stage(), k -> new ArrayList<>())
                .add(statement));
        boolean affirmed = stages.keySet().stream().anyMatch(stage -> stage != Stage.DENIED);
        List<ClaimValue> values = new ArrayList<>();
        stages.forEach((stage, told) -> {
            Relation relation = affirmed && stage == Stage.DENIED ? Relation.CONFLICTS : Relation.AGREES;
            values.add(new ClaimValue(
                    null,
                    null,
                    null,
                    null,
                    stage,
                    null,
                    relation,
                    List.of(),
                    told.size(),
                    told.stream().limit(mostEvidence).map(Statement::evidence).toList()));
        });
        return values;
    }
}
