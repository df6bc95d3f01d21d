package io.claimstream.ingest.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The innermost element that still holds most of a page's running text; sought within the part marked as the article. */
final class DenseElement {

    /** How publishers mark the article, the most telling first. */
    private static final List<String> MARKS =
            List.of("[itemprop=articleBody]", "article, [itemtype$=Article]", "main, [role=main]");

    // A teaser can be marked like the article, but does not hold as much as this of the page's text.
    private static final double MARKED_SHARE = 0.35;
    private static final double MOST = 0.8;
    // Pages of real publishers stay well below; each step reads the text once more.
    private static final int DEEPEST = 100;

    private DenseElement() {}

    static Element of(Document page) {
        Element element = marked(page);
        double enough = MOST * Pruning.prose(element);
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Element> inner = element.children().stream()
                    .filter(child -> Pruning.prose(child) >= enough)
                    .findFirst();
            if (inner.isEmpty()) {
                break;
            }
            element = inner.get();
        }
        return element;
    }

    private static Element marked(Document page) {
        double enough = MARKED_SHARE * Pruning.prose(page.body());
        return MARKS.stream()
                .flatMap(mark -> fullest(page, mark).stream())
                .filter(element -> Pruning.prose(element) >= enough)
                .findFirst()
                .orElse(page.body());
    }

    private static Optional<Element> fullest(Document page, String mark) {
        return page.select(mark).stream().max(Comparator.comparingInt(Pruning::prose));
    }
}
