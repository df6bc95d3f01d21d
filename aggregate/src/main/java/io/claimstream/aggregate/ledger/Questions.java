package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import io.claimstream.contract.ledger.ClaimGroup;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The questions that the articles of an event answer, and every answer heard, most supported first. */
final class Questions {

    // An event of thousands of articles stays under a megabyte; see also RecordBudget.
    private static final int MOST_GROUPS = 300;

    private final String eventId;
    private final Pool<Cell.Key, Assertion, Cell> cells;
    private final Pool<Saying.Key, Statement, Saying> sayings;
    private final WordCounts said;
    private final Worked worked;

    /** What was worked out for the state before. */
    private record Worked(
            Memo<Aligner.Asked, Question> questions,
            Memo<Numbered, ClaimGroup> numbers,
            Memo<List<Saying>, StatementGroup> told,
            Memo<StatementGroup.Named, ClaimGroup> statements) {

        static Worked nothing() {
            return new Worked(new Memo<>(), new Memo<>(), new Memo<>(), new Memo<>());
        }

        void turnPage() {
            questions.turnPage();
            numbers.turnPage();
            told.turnPage();
            statements.turnPage();
        }
    }

    /** All that the group of a question with numbers follows from. */
    private record Numbered(Reconciliation.Inputs inputs, String id, int mostEvidence) {

        ClaimGroup group() {
            return Reconciliation.group(inputs, id, mostEvidence);
        }
    }

    private Questions(
            String eventId,
            Pool<Cell.Key, Assertion, Cell> cells,
            Pool<Saying.Key, Statement, Saying> sayings,
            WordCounts said,
            Worked worked) {
        this.eventId = eventId;
        this.cells = cells;
        this.sayings = sayings;
        this.said = said;
        this.worked = worked;
    }

    /** Before there is an article. */
    static Questions none(String eventId) {
        return new Questions(eventId, Cell.none(), Saying.none(), WordCounts.EMPTY, Worked.nothing());
    }

    /** The questions after a step of the event's articles. */
    Questions after(Readings.Step step) {
        List<Statement> gone = all(step.gone(), Reading::statements);
        List<Statement> come = all(step.come(), Reading::statements);
        return new Questions(
                eventId,
                cells.after(all(step.gone(), Reading::assertions), all(step.come(), Reading::assertions)),
                sayings.after(gone, come),
                said.after(words(gone), words(come)),
                worked);
    }

    private static List<Set<String>> words(List<Statement> statements) {
        return statements.stream().map(Statement::words).toList();
    }

    private static <T> List<T> all(List<Reading> readings, Function<Reading, List<T>> of) {
        return readings.stream().map(of).flatMap(List::stream).toList();
    }

    /**
     * The groups, with empty histories.
     *
     * @param readings that have led here
     * @param mostEvidence so many pieces of evidence for one value; the earliest ones
     */
    List<ClaimGroup> answered(Readings readings, int mostEvidence) {
        worked.turnPage();
        GroupIds ids = new GroupIds(eventId);
        List<ClaimGroup> statements = StatementGroups.of(sayings.inOrder(), said, worked.told())
                .map(group -> new StatementGroup.Named(group, ids.of(group.first()), mostEvidence))
                .map(named -> worked.statements().of(named, StatementGroup.Named::group))
                .toList();
        return Stream.concat(numbers(readings.inOrder(), ids, mostEvidence), statements.stream())
                .toList();
    }

    private Stream<ClaimGroup> numbers(List<Reading> readings, GroupIds ids, int mostEvidence) {
        Toll toll = TollReckoning.of(all(readings, Reading::casualties)).orElse(null);
        List<Question> questions = Aligner.align(cells.inOrder(), readings, toll, worked.questions());
        People people = People.of(readings, questions, toll);
        record Answered(long articles, ClaimGroup group) {}
        return Stream.concat(questions.stream(), people.unasked().stream())
                .map(question -> new Answered(
                        question.articles(),
                        worked.numbers()
                                .of(
                                        new Numbered(people.inputs(question), ids.of(question), mostEvidence),
                                        Numbered::group)))
                .sorted(comparingLong(Answered::articles)
                        .thenComparing(comparingInt(answered -> answered.group().origins()))
                        .reversed())
                .limit(MOST_GROUPS)
                .map(Answered::group);
    }
}
