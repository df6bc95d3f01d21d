package io.claimstream.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Carries speech on past its attribution: "…," he said. "…" And a paragraph or sentence that is nothing but a quotation
 * belongs to the speaker before it, whose words may have been indirect: he said so. "…"
 */
final class QuotationContinuation {

    private static final int REST_OF_SENTENCE = 300;

    private final String text;
    private final Quotations quotations;

    QuotationContinuation(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    List<Draft> extend(List<Draft> drafts) {
        Set<Integer> taken = drafts.stream()
                .filter(Draft::direct)
                .map(draft -> quotations.firstEndingAfter(draft.contentEnd() - 1))
                .collect(Collectors.toSet());
        List<Draft> extended = new ArrayList<>();
        for (Draft draft : drafts) {
            extended.add(draft.direct() ? extend(draft, taken) : draft);
        }
        // Of "the paper reported that Berg said so" it is Berg who goes on.
        drafts.stream()
                .filter(draft -> !draft.direct() && draft.speech())
                .sorted(Comparator.comparingInt(Draft::contentStart).reversed())
                .forEach(draft -> {
                    Quotation behind = behind(draft, taken);
                    if (behind != null) {
                        extended.add(extend(draft.quoting(behind), taken));
                    }
                });
        extended.sort(Comparator.comparingInt(Draft::sourceStart));
        return extended;
    }

    /** The quotation that stands alone right behind what somebody said. */
    private @Nullable Quotation behind(Draft draft, Set<Integer> taken) {
        int next = quotations.firstEndingAfter(draft.end());
        Quotation quotation = next < quotations.all().size() ? quotations.all().get(next) : null;
        boolean behind = quotation != null
                && follows(draft.end(), quotation)
                && text.substring(draft.end(), quotation.start()).chars().noneMatch(Character::isLetterOrDigit);
        return behind && taken.add(next) ? quotation : null;
    }

    private Draft extend(Draft draft, Set<Integer> taken) {
        int end = draft.end();
        int next = quotations.firstEndingAfter(draft.contentEnd());
        Draft longer = draft;
        while (next < quotations.all().size() && !taken.contains(next)) {
            Quotation quotation = quotations.all().get(next);
            if (!follows(end, quotation)) {
                break;
            }
            longer = longer.until(quotation.end());
            end = quotation.end();
            next++;
        }
        return longer;
    }

    /** True for an utterance of its own soon behind {@code end}: the rest of the attribution's sentence may stand between. */
    private boolean follows(int end, Quotation quotation) {
        int gap = quotation.start() - end;
        if (gap < 0 || gap > REST_OF_SENTENCE || !quotations.isUtterance(quotation)) {
            return false;
        }
        String between = text.substring(end, quotation.start());
        boolean empty = between.chars().noneMatch(Character::isLetterOrDigit);
        boolean sentenceOver = between.stripTrailing().endsWith(".");
        if (between.indexOf('\n') >= 0) {
            boolean nextParagraph = between.stripTrailing().indexOf('\n') < 0;
            return nextParagraph && (empty || sentenceOver) && endsParagraph(quotation.end());
        }
        return empty || sentenceOver || between.stripTrailing().endsWith(",");
    }

    private boolean endsParagraph(int end) {
        return end >= text.length() || text.charAt(end) == '\n';
    }
}
