package io.claimstream.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries a quotation on past its attribution: "…," he said. "…" And a paragraph that is nothing but a quotation belongs to
 * the speaker before it.
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
        return extended;
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
