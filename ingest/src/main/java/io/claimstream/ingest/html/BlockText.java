package io.claimstream.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text under an element as a browser would lay it out: in blocks, white space folded. */
final class BlockText implements NodeVisitor {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private int linked;
    private int links;
    private int headings;

    private BlockText() {}

    /** The blocks, in the page's order. */
    static List<Block> blocks(Element root) {
        BlockText text = new BlockText();
        NodeTraversor.traverse(text, root);
        text.endBlock();
        return text.blocks;
    }

    /** The text of blocks, a blank line between them. */
    static String join(List<Block> blocks) {
        return String.join("\n\n", blocks.stream().map(Block::text).toList());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            block.append(words);
            linked += links > 0 ? words.strip().length() : 0;
        } else if (node instanceof Element element) {
            if (breaks(element)) {
                endBlock();
            }
            links += isLink(element) ? 1 : 0;
            headings += isHeading(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) {
                endBlock();
            }
            links -= isLink(element) ? 1 : 0;
            headings -= isHeading(element) ? 1 : 0;
        }
    }

    private void endBlock() {
        String folded = fold(block);
        if (!folded.isEmpty()) {
            blocks.add(new Block(folded, linked, headings > 0));
        }
        block.setLength(0);
        linked = 0;
    }

    private static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** What shows as space, and what shows as nothing. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }
}
