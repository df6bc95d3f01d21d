package io.claimstream.aggregate.ledger;

import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Relation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets the answers to one question beside each other: the best one, how the others stand to it, and where that leaves us. */
final class Reconciliation {

    private final Question question;
    private final BestAnswer choice;
    private final List<Answer> ranked;

    /**
     * All that a group follows from but its id.
     *
     * @param question with its assertions
     * @param derived answers that nobody said
     * @param reckoned the number that the other counts of the event bear out; null when they tell none
     */
    record Inputs(
            Question question,
            List<Answer> derived,
            @Nullable Integer reckoned) {}

    private Reconciliation(Inputs inputs) {
        this.question = inputs.question();
        List<Answer> answers = Stream.concat(question.answers().stream(), inputs.derived().stream())
                .toList();
        this.choice = new BestAnswer(question.measure(), answers, inputs.reckoned());
        this.ranked = choice.ranked();
    }

    /** The group of that id, with at most so many pieces of evidence for each value. */
    static ClaimGroup group(Inputs inputs, String id, int mostEvidence) {
        return new Reconciliation(inputs).group(id, mostEvidence);
    }

    private Answer best() {
        return ranked.get(0);
    }

    private ClaimGroup group(String id, int mostEvidence) {
        String unit = question.unit(best());
        return new ClaimGroup(
                id,
                Labels.of(question, best()),
                question.measure(),
                unit,
                question.scope(),
                question.window().span(),
                null,
                status(),
                choice.origins(best()),
                best().interval(),
                choice.why(ranked),
                end(unit, true),
                end(unit, false),
                ranked.stream().map(answer -> value(answer, unit, mostEvidence)).toList(),
                List.of());
    }

    private GroupStatus status() {
        Set<String> behindBest = ranked.stream()
                .filter(answer -> choice.bearsOut(answer, best()))
                .flatMap(answer -> answer.origins().stream())
                .collect(Collectors.toSet());
        // An article that gives both numbers does not contradict itself: it speaks of two things or corrects one.
        boolean disputed = ranked.stream()
                .filter(answer -> choice.relation(answer, best()) == Relation.CONFLICTS)
                .flatMap(answer -> answer.origins().stream())
                .anyMatch(origin -> !behindBest.contains(origin));
        if (disputed) {
            return GroupStatus.DISPUTED;
        }
        if (ranked.stream().anyMatch(answer -> choice.relation(answer, best()) == Relation.SUPERSEDED)) {
            return GroupStatus.REVISED;
        }
        return choice.origins(best()) > 1 ? GroupStatus.CORROBORATED : GroupStatus.SINGLE;
    }

    private @Nullable Double end(String unit, boolean low) {
        UnitFamily family = UnitFamily.of(unit);
        Double end = null;
        for (Answer answer : ranked) {
            if (!stands(answer)) {
                continue;
            }
            Double told = low ? answer.key().low() : answer.key().high();
            if (told == null) {
                return null;
            }
            double here = answer.key().unit().equals(unit)
                    ? told
                    : converted(told, answer.key().unit(), family);
            end = end == null ? here : low ? Math.min(end, here) : Math.max(end, here);
        }
        return end;
    }

    // A restatement in a unit of another family (a share, another currency) is no end of this scale.
    private static double converted(double told, String unit, UnitFamily family) {
        return told * UnitFamily.of(unit).factor() / family.factor();
    }

    private boolean stands(Answer answer) {
        boolean scale = UnitFamily.of(answer.key().unit())
                .name()
                .equals(UnitFamily.of(best().key().unit()).name());
        return scale && !answer.denied() && choice.relation(answer, best()) != Relation.SUPERSEDED;
    }

    private ClaimValue value(Answer answer, String unit, int mostEvidence) {
        return new ClaimValue(
                answer.key().low(),
                answer.key().high(),
                answer.key().bound(),
                answer.key().unit().equals(unit) ? null : answer.key().unit(),
                answer.key().stage(),
                answer.asOf(),
                choice.relation(answer, best()),
                answer.derived(),
                answer.assertions().size(),
                answer.assertions().stream()
                        .limit(mostEvidence)
                        .map(Assertion::evidence)
                        .toList());
    }
}
