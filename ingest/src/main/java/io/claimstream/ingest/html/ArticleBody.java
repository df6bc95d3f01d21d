package io.claimstream.ingest.html;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's own text in a page. Two ways look at the pruned page: Readability4J, which follows Mozilla's
 * Readability, and the {@link DenseElement}. Where both find the same, the denser is the cleaner; where they differ,
 * Readability is right unless it found hardly anything.
 */
final class ArticleBody {

    private static final double HARDLY_ANYTHING = 0.3;
    private static final double THE_SAME = 0.95;
    private static final double MOSTLY_LINKS = 0.6;
    // A paragraph of this length may be full of links and still be the article's.
    private static final int WORDS_OF_A_PARAGRAPH = 40;

    // News pages have a tenth of this. Readability's time grows with the square of it, and hostile pages know no end.
    private static final int MOST_ELEMENTS = 10_000;

    private ArticleBody() {}

    /** The text, a blank line between paragraphs; empty when there is none. The page is used up. */
    static String find(Document page, String url) {
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            return BlockText.join(text(page.body()));
        }
        Document pruned = page.clone();
        Pruning.prune(pruned);
        List<Block> dense = text(DenseElement.of(pruned));
        List<Block> chosen = choose(dense, readable(pruned, url));
        // Some pages are furniture by all their names.
        return BlockText.join(Block.prose(chosen) > 0 ? chosen : longer(chosen, readable(page, url)));
    }

    private static List<Block> choose(List<Block> dense, List<Block> readable) {
        int inDense = Block.prose(dense);
        int inReadable = Block.prose(readable);
        boolean tooLittle = inReadable < HARDLY_ANYTHING * inDense;
        boolean theSame = inDense <= inReadable && inDense >= THE_SAME * inReadable;
        return tooLittle || theSame ? dense : readable;
    }

    private static List<Block> longer(List<Block> one, List<Block> other) {
        return Block.prose(other) > Block.prose(one) ? other : one;
    }

    private static List<Block> readable(Document page, String url) {
        Element content = new Readability4J(url, page).parse().getArticleContent();
        return content == null ? List.of() : text(content);
    }

    private static List<Block> text(Element element) {
        return BlockText.blocks(element).stream()
                .filter(block -> block.linkDensity() < MOSTLY_LINKS || block.words() > WORDS_OF_A_PARAGRAPH)
                .toList();
    }
}
