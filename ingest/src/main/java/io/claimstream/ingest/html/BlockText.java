package io.claimstream.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text under an element as a browser would lay it out: blocks apart by a blank line, white space folded. */
final class BlockText implements NodeVisitor {

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();

    private BlockText() {}

    static String of(Element root) {
        return String.join("\n\n", blocks(root));
    }

    /** The blocks, none of them blank. */
    static List<String> blocks(Element root) {
        BlockText text = new BlockText();
        NodeTraversor.traverse(text, root);
        text.endBlock();
        return text.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            block.append(text.getWholeText());
        } else if (breaks(node)) {
            endBlock();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (breaks(node)) {
            endBlock();
        }
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private void endBlock() {
        String folded =
                block.toString().replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ").strip();
        if (!folded.isEmpty()) {
            blocks.add(folded);
        }
        block.setLength(0);
    }
}
