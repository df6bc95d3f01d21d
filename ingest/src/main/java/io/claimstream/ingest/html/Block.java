package io.claimstream.ingest.html;

import java.util.List;

/**
 * A block of a page's text: a paragraph, a heading, an item of a list.
 *
 * @param text its text, white space folded; never empty
 * @param linked how many of its characters stand in links
 * @param heading true for h1 to h6
 */
record Block(String text, int linked, boolean heading) {

    private static final int FEWEST_WORDS_OF_PROSE = 10;
    private static final String SENTENCE_ENDS = ".!?…:;\"”'’)]。！？」؟۔।";

    /** The share of the text that leads elsewhere, 0 to 1. */
    double linkDensity() {
        return Math.min(1, (double) linked / text.length());
    }

    /** Words, counted by the spaces between them; two characters are about a word where there are no spaces. */
    int words() {
        int spaces = (int) text.chars().filter(c -> c == ' ').count();
        int unspaced = (int) text.chars().filter(Block::isUnspaced).count();
        return 1 + spaces + unspaced / 2;
    }

    /** Kana and Chinese characters. */
    private static boolean isUnspaced(int c) {
        return c >= '\u3040' && c <= '\u9fff';
    }

    /** True for running text: long enough for a sentence, ended like one, and not made of links. */
    boolean isProse() {
        return !heading
                && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                && linkDensity() < 0.5
                && words() >= FEWEST_WORDS_OF_PROSE;
    }

    /** Characters of running text in blocks. */
    static int prose(List<Block> blocks) {
        return blocks.stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }
}
