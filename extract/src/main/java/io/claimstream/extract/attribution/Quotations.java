package io.claimstream.extract.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotations of one text, found again by where they begin and end. */
final class Quotations {

    private static final String LINKS = ",:;—–-… ";

    private final String text;
    private final List<Quotation> all;

    Quotations(String text) {
        this.text = DoubledMarks.joined(text);
        this.all = QuotationFinder.in(text);
    }

    List<Quotation> all() {
        return all;
    }

    /** Index of the first quotation that ends after the offset. */
    int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The quotation that ends before the offset with nothing but commas, dashes or blanks between. */
    @Nullable
    Quotation endingJustBefore(int offset) {
        int i = firstEndingAfter(offset) - 1;
        if (i < 0) {
            return null;
        }
        Quotation last = all.get(i);
        boolean linked = onlyLinks(last.end(), offset)
                && text.substring(last.end(), offset).indexOf('\n') < 0;
        boolean leavesOpen = text.charAt(lastInside(last)) != '.' || text.charAt(last.end() - 1) == ',';
        return leavesOpen && linked ? last : null;
    }

    /** The quotation that begins after the offset with nothing but commas, colons, dashes or white space between. */
    @Nullable
    Quotation startingJustAfter(int offset) {
        int i = firstEndingAfter(offset);
        if (i == all.size()) {
            return null;
        }
        Quotation next = all.get(i);
        return next.start() >= offset && onlyLinks(offset, next.start()) ? next : null;
    }

    /** The quotation that holds the offset. */
    @Nullable
    Quotation around(int offset) {
        int i = firstEndingAfter(offset);
        return i < all.size() && all.get(i).start() <= offset ? all.get(i) : null;
    }

    /** True when its last words, or the mark behind it, close an utterance: quoted names and scare quotes have none. */
    boolean isUtterance(Quotation quotation) {
        int last = lastInside(quotation);
        boolean closed = last > quotation.start() && ",.?!…—-’'".indexOf(text.charAt(last)) >= 0;
        boolean followed = quotation.end() < text.length() && text.charAt(quotation.end()) == ',';
        return closed || followed;
    }

    /** The last character before the closing mark. */
    private int lastInside(Quotation quotation) {
        int last = Math.max(quotation.start(), quotation.end() - 2);
        while (last > quotation.start() && (text.charAt(last) == ' ' || text.charAt(last) == DoubledMarks.FILLER)) {
            last--;
        }
        return last;
    }

    private boolean onlyLinks(int from, int to) {
        if (to - from > 6) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (LINKS.indexOf(c) < 0 && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }
}
