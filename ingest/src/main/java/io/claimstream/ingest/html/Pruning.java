package io.claimstream.ingest.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is no article by its element, its role or its name. */
final class Pruning {

    /** Never part of a text. */
    private static final String INVISIBLE =
            "script, style, noscript, template, svg, iframe, object, embed, canvas, audio,"
                    + " video, map, input, select, textarea, button, [hidden], [style~=(?i)display:\\s*none]";

    /** Around a text; but careless publishers wrap the whole of it in one of these. */
    private static final String AROUND =
            "h1, nav, footer, aside, figure, figcaption, dialog, menu, form, [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=dialog], [role=search]";

    private final Document page;
    private final double mostProse;

    private Pruning(Document page) {
        this.page = page;
        // What holds more of the page's running text than this is no furniture, whatever it is called.
        this.mostProse = 0.3 * prose(page);
    }

    static void prune(Document page) {
        page.select(INVISIBLE).forEach(Element::remove);
        Pruning pruning = new Pruning(page);
        page.select(AROUND).forEach(pruning::remove);
        page.body().getAllElements().stream().filter(FurnitureNames::areOn).forEach(pruning::remove);
    }

    private void remove(Element element) {
        // Elements of one already removed are out of the page, too.
        if (page.equals(element.ownerDocument()) && !page.body().equals(element) && prose(element) <= mostProse) {
            element.remove();
        }
    }

    /** Characters of running text under an element. */
    static int prose(Element element) {
        return Block.prose(BlockText.blocks(element));
    }
}
