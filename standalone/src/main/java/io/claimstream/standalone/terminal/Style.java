package io.claimstream.standalone.terminal;

/**
 * How text looks on its way to a reader.
 *
 * @param coloured true for ANSI colours
 * @param width characters in a line
 */
public record Style(boolean coloured, int width) {

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String bad(String text) {
        return paint("31", text);
    }

    String changed(String text) {
        return paint("33", text);
    }

    private String paint(String code, String text) {
        return coloured && !text.isBlank() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** The text in exactly that many characters: cut with an ellipsis, or filled up with spaces. */
    static String fit(String text, int width) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() > width) {
            return line.substring(0, Math.max(0, width - 1)) + "…";
        }
        return line + " ".repeat(width - line.length());
    }
}
