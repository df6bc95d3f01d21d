package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the answers the ledger would give today, and by which rule: the first of the rules, in their order, that tells
 * it from the best of those that contradict it. Nothing is averaged.
 */
final class BestAnswer {

    private static final String ADDS_UP = "adds up with the other counts";

    private record Rule(@Nullable String reason, Comparator<Answer> better) {}

    private final Measure measure;
    private final List<Answer> answers;
    private final Set<Answer> superseded;
    private final Set<Answer> partial;
    private final List<Rule> rules;
    private final IdentityHashMap<Answer, Integer> support = new IdentityHashMap<>();
    private final IdentityHashMap<Answer, Double> nearest = new IdentityHashMap<>();

    BestAnswer(Measure measure, List<Answer> answers, @Nullable Integer reckoned) {
        this.measure = measure;
        this.answers = answers;
        this.superseded = Supersession.of(measure, answers);
        this.partial = partial(measure, answers);
        this.rules = rules(measure, reckoned);
    }

    // Who writes of twelve dead and of two means two of the twelve; one article that does so may be wrong, most are
    // not.
    private static Set<Answer> partial(Measure measure, List<Answer> answers) {
        Set<Answer> partial = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!Roles.growing(measure)) {
            return partial;
        }
        Map<String, Double> greatest = new HashMap<>();
        for (Answer answer : answers) {
            if (!answer.denied() && answer.span().exact()) {
                answer.origins().forEach(o -> greatest.merge(o, answer.span().middle(), Math::max));
            }
        }
        for (Answer answer : answers) {
            Set<String> origins = answer.origins();
            long within = origins.stream()
                    .filter(o -> greatest.getOrDefault(o, 0.0) > answer.span().likelyHigh())
                    .count();
            if (2 * within > origins.size()) {
                partial.add(answer);
            }
        }
        return partial;
    }

    private List<Rule> rules(Measure measure, @Nullable Integer reckoned) {
        List<Rule> order = new ArrayList<>();
        order.add(new Rule(null, comparing(answer -> !answer.denied())));
        if (reckoned != null) {
            order.add(new Rule(ADDS_UP, comparing(answer -> answer.names(reckoned))));
        }
        order.add(new Rule("said, not derived", comparing(Answer::said)));
        order.add(new Rule("stated in words", comparing(answer -> !answer.implicit())));
        order.add(new Rule("happened", comparingInt(Answer::reality)));
        order.add(new Rule("later report", comparing(answer -> !superseded.contains(answer))));
        order.add(new Rule("total of its articles", comparing(answer -> !partial.contains(answer))));
        order.add(new Rule("more independent origins", comparingInt(this::support)));
        order.add(
                new Rule("more exact", comparingDouble(answer -> -answer.span().width())));
        order.add(new Rule(
                "less rounded", comparingDouble(answer -> -answer.span().rounding())));
        if (Roles.running(measure)) {
            order.add(new Rule("later report", comparing(Answer::asOf, nullsFirst(naturalOrder()))));
        }
        order.add(new Rule("named source", comparing(BestAnswer::hasName)));
        order.add(new Rule(
                "more often said", comparingInt(answer -> answer.origins().size())));
        order.add(new Rule(
                "greater count", comparingDouble(answer -> answer.span().middle())));
        return order;
    }

    /** Best first; equals stay in the order of their articles. */
    List<Answer> ranked() {
        Comparator<Answer> worse = rules.stream()
                .map(Rule::better)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return answers.stream().sorted(worse.reversed()).toList();
    }

    /** Why the first of the ranked answers is preferred to those that contradict it; null when none does. */
    @Nullable
    String why(List<Answer> ranked) {
        Answer best = ranked.get(0);
        return ranked.stream()
                .filter(answer -> contradicts(answer, best))
                .findFirst()
                .map(rival -> reason(best, rival))
                .orElse(null);
    }

    private boolean contradicts(Answer answer, Answer best) {
        boolean apart = answer.span().to(best.span()) == Relation.CONFLICTS;
        return !answer.denied() && (apart || relation(answer, best) == Relation.CONFLICTS);
    }

    private @Nullable String reason(Answer best, Answer rival) {
        // That it adds up is worth saying where the usual rules would have it otherwise.
        for (Rule rule : rules) {
            int better = ADDS_UP.equals(rule.reason()) ? 0 : rule.better().compare(best, rival);
            if (better != 0) {
                return better > 0 ? rule.reason() : ADDS_UP;
            }
        }
        return "first reported";
    }

    /** How an answer stands to the best one. */
    Relation relation(Answer answer, Answer best) {
        Relation relation = answer.span().to(best.span());
        if (relation == Relation.COMPATIBLE
                && Roles.ofAttribute(measure)
                && answer.span().fallsShortOf(best.span())) {
            relation = Relation.CONFLICTS;
        }
        if (answer.denied() != best.denied()) {
            return relation == Relation.CONFLICTS ? Relation.COMPATIBLE : Relation.CONFLICTS;
        }
        if (relation != Relation.CONFLICTS) {
            return relation;
        }
        if (superseded.contains(answer)) {
            return Relation.SUPERSEDED;
        }
        // One victim is among three, and a plan is not contradicted by what came of it.
        boolean part = answer.implicit()
                && !best.implicit()
                && answer.span().middle() <= best.span().middle();
        return part || answer.reality() != best.reality() ? Relation.COMPATIBLE : Relation.CONFLICTS;
    }

    // Origins of all that say this number or, less exactly, a number that comes nearest to it: who says "more than
    // 1,000" has 1,037 in mind, not nearly 1,500.
    private int support(Answer answer) {
        return support.computeIfAbsent(
                answer,
                a -> independent(assertions(of ->
                        of.span().to(a.span()) == Relation.AGREES && of.span().distance(a.span()) <= nearest(of))));
    }

    private double nearest(Answer of) {
        return nearest.computeIfAbsent(
                of,
                o -> answers.stream()
                        .map(Answer::span)
                        .filter(span -> !span.equals(o.span()) && o.span().to(span) == Relation.AGREES)
                        .mapToDouble(o.span()::distance)
                        .min()
                        .orElse(Double.POSITIVE_INFINITY));
    }

    /** Independent origins of everything that bears an answer out. */
    int origins(Answer best) {
        return independent(assertions(answer -> bearsOut(answer, best)));
    }

    boolean bearsOut(Answer answer, Answer best) {
        Relation relation = relation(answer, best);
        return relation == Relation.AGREES || relation == Relation.REFINES;
    }

    private static int independent(List<Assertion> assertions) {
        return Voices.independent(
                assertions.stream().map(Assertion::origin).toList(),
                assertions.stream().map(Assertion::voices).toList());
    }

    private List<Assertion> assertions(Predicate<Answer> of) {
        return answers.stream()
                .filter(answer -> !answer.denied() && of.test(answer))
                .flatMap(answer -> answer.assertions().stream())
                .toList();
    }

    private static boolean hasName(Answer answer) {
        return answer.assertions().stream()
                .anyMatch(assertion -> assertion.claim().speakers().stream().noneMatch(Voices::anonymous));
    }
}
