package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.ClaimGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions that the articles of an event answer, and every answer heard, most supported first. */
final class Questions {

    // An event of thousands of articles stays under a megabyte.
    private static final int MOST_GROUPS = 300;
    private static final int MOST_STATEMENTS = 120;
    private static final int MOST_EVIDENCE = 800;
    private static final int MOST_STATEMENT_EVIDENCE = 250;

    private final List<Assertion> assertions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final GroupIds ids;

    private Questions(String eventId, List<LedgerArticle> articles, Origins origins) {
        this.ids = new GroupIds(eventId);
        for (LedgerArticle article : articles) {
            String origin = origins.of(article.id());
            for (Claim claim :
                    article.claims().stream().sorted(LedgerOrder.CLAIMS).toList()) {
                Assertion.of(article, origin, claim).forEach(assertions::add);
                Statement.of(article, origin, claim).forEach(statements::add);
            }
        }
    }

    /** The groups of articles that are in the order of their publication; their histories are empty. */
    static List<ClaimGroup> of(String eventId, List<LedgerArticle> articles, Origins origins) {
        Questions questions = new Questions(eventId, articles, origins);
        List<ClaimGroup> numbers = EvidenceBudget.within(MOST_EVIDENCE, questions.numbers());
        List<ClaimGroup> said = StatementGroups.of(questions.ids, questions.statements, MOST_STATEMENTS);
        return Stream.concat(numbers.stream(), EvidenceBudget.within(MOST_STATEMENT_EVIDENCE, said).stream())
                .toList();
    }

    private record Numbered(long articles, ClaimGroup group) {}

    private List<ClaimGroup> numbers() {
        Map<Measure, List<Answer>> derived = PeopleCounts.listed(assertions);
        List<Question> questions = Aligner.align(assertions);
        Map<Measure, Question> wholes = new EnumMap<>(Measure.class);
        Map<Measure, Answer> best = new EnumMap<>(Measure.class);
        for (Question question : questions) {
            if (question.ofWhole()
                    && question.window().own()
                    && wholes.putIfAbsent(question.measure(), question) == null) {
                best.put(question.measure(), new Reconciliation(question, derivedFor(question, derived)).best());
            }
        }
        PeopleCounts.implied(best).forEach((measure, answer) -> {
            derived.computeIfAbsent(measure, k -> new ArrayList<>()).add(answer);
            wholes.computeIfAbsent(measure, Question::unasked);
        });
        return Stream.concat(
                        questions.stream(),
                        wholes.values().stream().filter(q -> q.assertions().isEmpty()))
                .map(question -> {
                    boolean whole = question.equals(wholes.get(question.measure()));
                    List<Answer> more = whole ? derivedFor(question, derived) : List.of();
                    return new Numbered(
                            question.articles(), new Reconciliation(question, more).group(ids.of(question)));
                })
                .sorted(comparingLong(Numbered::articles)
                        .thenComparing(comparingInt(n -> n.group().origins()))
                        .reversed())
                .limit(MOST_GROUPS)
                .map(Numbered::group)
                .toList();
    }

    private static List<Answer> derivedFor(Question question, Map<Measure, List<Answer>> derived) {
        return derived.getOrDefault(question.measure(), List.of());
    }
}
