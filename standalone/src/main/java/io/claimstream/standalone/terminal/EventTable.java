package io.claimstream.standalone.terminal;

import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import io.claimstream.contract.ledger.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event's ledger as a table: each question with its best value, and below it every answer with who gives it. */
public final class EventTable {

    private static final int MAX_QUESTIONS = 10;
    private static final int MAX_ANSWERS = 6;
    private static final int BEST_WIDTH = 16;
    private static final int SPAN_WIDTH = 16;
    private static final int STATUS_WIDTH = 24;
    private static final int RELATION_WIDTH = 12;
    private static final int INDENT = 2;

    private final Style style;
    private final int questionWidth;
    private final Map<Relation, Function<String, String>> relationStyles;

    public EventTable(Style style) {
        this.style = style;
        this.questionWidth = Math.max(20, style.width() - INDENT - BEST_WIDTH - SPAN_WIDTH - STATUS_WIDTH - 3);
        this.relationStyles = Map.of(
                Relation.AGREES, style::good,
                Relation.REFINES, style::good,
                Relation.COMPATIBLE, Function.identity(),
                Relation.CONFLICTS, style::bad,
                Relation.SUPERSEDED, style::changed,
                Relation.WITHDRAWN, style::dim);
    }

    /** The table's lines. */
    public List<String> lines(Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(Style.fit(Objects.requireNonNullElse(event.title(), event.id()), style.width())
                .stripTrailing()));
        lines.add(style.dim("  " + summary(event)));
        lines.add(row(style::dim, "question", "best value", "all answers", "standing"));
        Map<String, String> sources = event.articles().stream()
                .collect(Collectors.toMap(EventArticle::id, EventTable::source, (first, second) -> first));
        List<ClaimGroup> questions = questions(event);
        for (ClaimGroup question : questions.subList(0, Math.min(MAX_QUESTIONS, questions.size()))) {
            lines.add(question(question));
            answers(question, sources).forEach(lines::add);
        }
        int left = event.claims().size() - Math.min(MAX_QUESTIONS, questions.size());
        if (left > 0) {
            lines.add(style.dim("  … and " + left + " more on the page"));
        }
        return lines;
    }

    private static String summary(Event event) {
        String first = event.firstPublished() == null
                ? ""
                : ", first on " + event.firstPublished().toString().substring(0, 10);
        return count(event.articles().size(), "article") + " of " + count(event.origins(), "origin") + first;
    }

    /** Numbers first; of the statements only those that more than one origin makes. */
    private static List<ClaimGroup> questions(Event event) {
        List<ClaimGroup> questions = new ArrayList<>(
                event.claims().stream().filter(EventTable::isStandingNumber).toList());
        event.claims().stream()
                .filter(group -> group.measure() == null && group.origins() > 1)
                .forEach(questions::add);
        return questions;
    }

    private static boolean isStandingNumber(ClaimGroup group) {
        return group.measure() != null && group.best() != null;
    }

    private String question(ClaimGroup group) {
        String standing = group.status().name().toLowerCase(Locale.ROOT) + ", " + count(group.origins(), "origin");
        Function<String, String> look = switch (group.status()) {
            case CORROBORATED -> style::good;
            case DISPUTED -> style::bad;
            case REVISED -> style::changed;
            case SINGLE -> Function.identity();
        };
        boolean number = group.measure() != null;
        return " ".repeat(INDENT)
                + style.bold(Style.fit(group.label(), questionWidth))
                + " " + style.bold(Style.fit(number ? Numbers.text(group.best(), group.unit()) : "said", BEST_WIDTH))
                + " " + Style.fit(number ? span(group) : "", SPAN_WIDTH)
                + " " + look.apply(Style.fit(standing, STATUS_WIDTH).stripTrailing());
    }

    private static String span(ClaimGroup group) {
        return group.status() == GroupStatus.SINGLE ? "" : Numbers.text(new Interval(group.low(), group.high()), null);
    }

    private List<String> answers(ClaimGroup group, Map<String, String> sources) {
        List<String> lines = new ArrayList<>();
        for (ClaimValue value :
                group.values().subList(0, Math.min(MAX_ANSWERS, group.values().size()))) {
            String relation = value.relation().name().toLowerCase(Locale.ROOT);
            int width = style.width() - 2 * INDENT - RELATION_WIDTH;
            lines.add(" ".repeat(2 * INDENT)
                    + Objects.requireNonNull(relationStyles.get(value.relation()))
                            .apply(Style.fit(relation, RELATION_WIDTH))
                    + Style.fit(answer(value, group.unit(), sources), width).stripTrailing());
        }
        int left = group.values().size() - lines.size();
        if (left > 0) {
            lines.add(style.dim(" ".repeat(2 * INDENT) + "… and " + left + " more"));
        }
        return lines;
    }

    private static String answer(ClaimValue value, @Nullable String unit, Map<String, String> sources) {
        String words = value.evidence().stream()
                .map(evidence -> Objects.requireNonNullElse(evidence.number(), evidence.quote()))
                .findFirst()
                .orElseGet(() -> Numbers.text(new Interval(value.low(), value.high()), unit) + " (computed)");
        String who = String.join("; ", voices(value.evidence(), sources));
        return words + (who.isEmpty() ? "" : " — " + who);
    }

    /** Who says it, each once; a source that names a speaker is not told again without one. */
    private static List<String> voices(List<Evidence> evidence, Map<String, String> sources) {
        Set<String> voices = new LinkedHashSet<>();
        evidence.forEach(each -> voices.add(voice(each, sources)));
        evidence.stream()
                .filter(each -> !each.speakers().isEmpty())
                .forEach(each -> voices.remove(source(each, sources)));
        return List.copyOf(voices);
    }

    private static String voice(Evidence evidence, Map<String, String> sources) {
        String source = source(evidence, sources);
        return evidence.speakers().isEmpty() ? source : String.join(", ", evidence.speakers()) + " in " + source;
    }

    private static String source(Evidence evidence, Map<String, String> sources) {
        return sources.getOrDefault(evidence.articleId(), evidence.articleId());
    }

    private static String source(EventArticle article) {
        return Objects.requireNonNullElse(article.source(), article.id());
    }

    private String row(Function<String, String> look, String question, String best, String span, String standing) {
        return " ".repeat(INDENT)
                + look.apply(Style.fit(question, questionWidth) + " " + Style.fit(best, BEST_WIDTH) + " "
                        + Style.fit(span, SPAN_WIDTH) + " " + standing);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
