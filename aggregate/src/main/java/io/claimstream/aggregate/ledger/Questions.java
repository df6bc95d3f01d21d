package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import io.claimstream.contract.ledger.ClaimGroup;
import java.util.List;
import java.util.stream.Stream;

/** The questions that the articles of an event answer, and every answer heard, most supported first. */
final class Questions {

    // An event of thousands of articles stays under a megabyte; see also EvidenceBudget.
    private static final int MOST_GROUPS = 300;

    private final List<Assertion> assertions;
    private final List<Statement> statements;
    private final GroupIds ids;

    private Questions(String eventId, List<Reading> readings, Origins origins) {
        this.ids = new GroupIds(eventId);
        this.assertions = readings.stream()
                .flatMap(reading -> reading.assertions().stream())
                .map(assertion -> assertion.from(origins.of(assertion.article().id())))
                .toList();
        this.statements = readings.stream()
                .flatMap(reading -> reading.statements().stream())
                .map(statement -> statement.from(origins.of(statement.article().id())))
                .toList();
    }

    /** The groups of articles that are in the order of their publication, with all evidence; their histories are empty. */
    static List<ClaimGroup> of(String eventId, List<Reading> readings, Origins origins) {
        Questions questions = new Questions(eventId, readings, origins);
        List<ClaimGroup> said = StatementGroups.of(questions.ids, questions.statements);
        return Stream.concat(questions.numbers().stream(), said.stream()).toList();
    }

    private record Numbered(long articles, ClaimGroup group) {}

    private List<ClaimGroup> numbers() {
        Toll toll = TollReckoning.of(assertions).orElse(null);
        List<Question> questions = Aligner.align(assertions, toll);
        People people = People.of(assertions, questions, toll);
        return Stream.concat(questions.stream(), people.unasked().stream())
                .map(question -> new Numbered(
                        question.articles(), people.reconciled(question).group(ids.of(question))))
                .sorted(comparingLong(Numbered::articles)
                        .thenComparing(comparingInt(n -> n.group().origins()))
                        .reversed())
                .limit(MOST_GROUPS)
                .map(Numbered::group)
                .toList();
    }
}
