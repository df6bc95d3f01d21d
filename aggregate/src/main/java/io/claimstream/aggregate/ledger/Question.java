package io.claimstream.aggregate.ledger;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Assertions that answer one question. */
final class Question {

    private final Measure measure;
    private final String family;
    private final Scope scope;
    private final List<Assertion> assertions;
    private final List<Answer> answers;
    private final long articles;

    private Question(Measure measure, String family, Scope scope, List<Assertion> assertions) {
        this.measure = measure;
        this.family = family;
        this.scope = scope;
        this.assertions = assertions;
        this.answers = Answer.of(assertions);
        this.articles =
                assertions.stream().map(a -> a.article().id()).distinct().count();
    }

    /** The question that assertions answer, of which there is at least one. */
    static Question of(List<Assertion> assertions, Scope scope) {
        List<Assertion> own = withoutCopies(assertions);
        List<Assertion> named = named(own);
        Measure measure = mostCommon(named, Assertion::measure);
        return new Question(measure, assertions.get(0).family().name(), scope, assertions);
    }

    // Who is only counted may be anybody, and who was hit may be dead or hurt.
    private static List<Assertion> named(List<Assertion> assertions) {
        for (Set<Measure> open :
                List.of(EnumSet.of(Measure.COUNT, Measure.DEAD_OR_INJURED), EnumSet.of(Measure.COUNT))) {
            List<Assertion> named =
                    assertions.stream().filter(a -> !open.contains(a.measure())).toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return assertions;
    }

    // A copy of a text has no vote of its own.
    private static List<Assertion> withoutCopies(List<Assertion> assertions) {
        List<Assertion> own = assertions.stream()
                .filter(assertion -> assertion.article().id().equals(assertion.origin()))
                .toList();
        return own.isEmpty() ? assertions : own;
    }

    /** The question how many people of the event are in a role, before anybody has said so. */
    static Question unasked(Measure measure) {
        return new Question(measure, UnitFamily.PERSON, Scope.EVENT, List.of());
    }

    /** The role that most of them name; {@link Measure#COUNT} only when none names a better one. */
    Measure measure() {
        return measure;
    }

    /** What their units convert into. */
    String family() {
        return family;
    }

    /** Whole, part or background. */
    Scope scope() {
        return scope;
    }

    /** In the order of their articles; empty when every answer is derived. */
    List<Assertion> assertions() {
        return assertions;
    }

    /** What they answer, in the order of the first of each. */
    List<Answer> answers() {
        return answers;
    }

    /** The unit of its best answer, in which the group's numbers are told. */
    String unit(Answer best) {
        return ofPeople() ? UnitFamily.PERSON : best.key().unit();
    }

    /** The window that all answers name; the event's own when one of them names none. */
    Window window() {
        boolean own = assertions.stream().anyMatch(a -> a.window().own());
        return own || assertions.isEmpty() ? Window.OWN : assertions.get(0).window();
    }

    private boolean ofPeople() {
        return family.equals(UnitFamily.PERSON);
    }

    /** True for the count of all people of the event in a role. */
    boolean ofWhole() {
        return scope == Scope.EVENT && Roles.ofPeople(measure) && ofPeople();
    }

    /** How many articles answer it. */
    long articles() {
        return articles;
    }

    /** The value that most have in common; the least of equals, so that the order of articles does not matter. */
    static <T, R extends Comparable<R>> R mostCommon(List<T> all, Function<T, @Nullable R> of) {
        Map<R, Long> counts =
                all.stream().map(of).filter(Objects::nonNull).collect(groupingBy(Function.identity(), counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<R, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
