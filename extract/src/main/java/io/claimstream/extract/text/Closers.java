package io.claimstream.extract.text;

/** Marks that close a quotation or bracket and may stand after a full stop. */
final class Closers {

    private Closers() {}

    static boolean is(char c) {
        return "\"'”’»)]}".indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return "\"'“‘«([{".indexOf(c) >= 0;
    }
}
