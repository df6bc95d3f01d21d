package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions about all people of an event, whose answers depend on each other. */
final class People {

    private final Map<Measure, Question> wholes = new EnumMap<>(Measure.class);
    private final Map<Measure, List<Answer>> derived = new EnumMap<>(Measure.class);
    private final List<Question> unasked = new ArrayList<>();
    private final @Nullable Toll toll;

    private People(List<Reading> readings, List<Question> questions, @Nullable Toll toll) {
        for (Reading reading : readings) {
            if (!reading.listed().isEmpty()) {
                reading.listed()
                        .forEach((measure, sums) -> derived.computeIfAbsent(measure, k -> new ArrayList<>())
                                .addAll(sums));
            }
        }
        this.toll = toll;
        questions.stream()
                .filter(question -> question.ofWhole() && question.window().own())
                .forEach(question -> wholes.putIfAbsent(question.measure(), question));
        if (toll != null) {
            PeopleCounts.implied(toll, wholes.keySet()).forEach(this::addUnlessTold);
        }
    }

    /** The people of an event whose toll is reckoned; null when nothing tells of casualties. */
    static People of(List<Reading> readings, List<Question> questions, @Nullable Toll toll) {
        return new People(readings, questions, toll);
    }

    private void addUnlessTold(Measure measure, Answer answer) {
        List<Answer> known = derived.computeIfAbsent(measure, k -> new ArrayList<>());
        Question whole = wholes.get(measure);
        if (whole == null) {
            Question question = Question.unasked(measure);
            wholes.put(measure, question);
            unasked.add(question);
        }
        boolean told = whole != null && whole.answers().stream().anyMatch(a -> says(a, answer));
        if (!told && known.stream().noneMatch(a -> says(a, answer))) {
            known.add(answer);
        }
    }

    private static boolean says(Answer one, Answer other) {
        return one.names((int) other.span().low());
    }

    /** Questions that nobody asked and that the others answer. */
    List<Question> unasked() {
        return List.copyOf(unasked);
    }

    /** The answers to a question, with those that follow from the others. */
    Reconciliation.Inputs inputs(Question question) {
        if (!question.equals(wholes.get(question.measure()))) {
            return new Reconciliation.Inputs(question, List.of(), null);
        }
        Integer reckoned =
                toll == null || !Roles.ofCasualties(question.measure()) ? null : toll.people(question.measure());
        return new Reconciliation.Inputs(question, derived.getOrDefault(question.measure(), List.of()), reckoned);
    }
}
