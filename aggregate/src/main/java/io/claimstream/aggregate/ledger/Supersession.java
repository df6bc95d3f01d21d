package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which answers to a running count were replaced: by a greater count of a later day, or by their own sources, which later
 * gave another number. Where the order of time is not clear, nothing is replaced.
 */
final class Supersession {

    private Supersession() {}

    static Set<Answer> of(Measure measure, List<Answer> answers) {
        Set<Answer> superseded = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!Roles.running(measure)) {
            return superseded;
        }
        List<Answer> said = answers.stream()
                .filter(answer -> answer.said() && !answer.denied() && !answer.implicit())
                .toList();
        Map<String, Word> lastWords = lastWords(said);
        for (Answer answer : said) {
            if (outgrown(measure, answer, said) || takenBack(answer, lastWords)) {
                superseded.add(answer);
            }
        }
        return superseded;
    }

    private static boolean outgrown(Measure measure, Answer answer, List<Answer> said) {
        LocalDate day = answer.asOf();
        return day != null && said.stream().anyMatch(later -> replaces(measure, later, answer, day));
    }

    private static boolean replaces(Measure measure, Answer later, Answer answer, LocalDate day) {
        LocalDate laterDay = later.asOf();
        return laterDay != null
                && laterDay.isAfter(day)
                && later.reality() >= answer.reality()
                && (!Roles.growing(measure)
                        || later.span().middle() > answer.span().middle())
                && answer.span().to(later.span()) == Relation.CONFLICTS;
    }

    private record Word(Instant at, List<Answer> answers) {}

    // What each publisher said last.
    private static Map<String, Word> lastWords(List<Answer> said) {
        Map<String, Word> last = new HashMap<>();
        for (Answer answer : said) {
            for (Assertion assertion : answer.assertions()) {
                String source = assertion.article().source();
                Instant at = assertion.article().publishedAt();
                if (source != null && at != null) {
                    Word word = last.get(source);
                    if (word == null || at.isAfter(word.at())) {
                        last.put(source, new Word(at, new ArrayList<>(List.of(answer))));
                    } else if (at.equals(word.at())) {
                        word.answers().add(answer);
                    }
                }
            }
        }
        return last;
    }

    private static boolean takenBack(Answer answer, Map<String, Word> lastWords) {
        return answer.assertions().stream().allMatch(assertion -> {
            String source = assertion.article().source();
            Instant at = assertion.article().publishedAt();
            Word last = source == null ? null : lastWords.get(source);
            return at != null
                    && last != null
                    && last.at().isAfter(at)
                    && last.answers().stream().allMatch(other -> answer.span().to(other.span()) == Relation.CONFLICTS);
        });
    }
}
