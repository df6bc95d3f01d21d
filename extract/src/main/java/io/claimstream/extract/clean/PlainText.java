package io.claimstream.extract.clean;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Text with one way to write each thing: NFC, plain spaces, no invisible characters, at most one blank line. */
final class PlainText {

    /** References of an encyclopedia: "[12]" right after a word or mark. */
    private static final Pattern REFERENCE = Pattern.compile("(?<=[\\p{L}\\p{N}.,;:!?\"”’')\\]])\\[\\d{1,3}]");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char FIRST_COMBINING = 0x300;
    private static final char FIRST_DASH = 0x2010;
    private static final char LAST_MARK = 0x205F;

    private PlainText() {}

    static String of(String raw) {
        String unescaped = raw.indexOf('&') < 0 ? raw : StringEscapeUtils.unescapeHtml4(raw);
        String composed = isComposed(unescaped) ? unescaped : Normalizer.normalize(unescaped, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        int newlines = 2;
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = asMeant(composed.charAt(i));
            if (isGraphicAscii(c)) {
                if (newlines > 0 || space) {
                    separate(plain, newlines);
                    newlines = 0;
                    space = false;
                }
                plain.append(c);
            } else if (isLineBreak(c)) {
                boolean crlf = c == '\r' && i + 1 < composed.length() && composed.charAt(i + 1) == '\n';
                newlines += crlf ? 0 : 1;
                space = false;
            } else if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c) && !isLoneSurrogate(composed, i)) {
                if (newlines > 0 || space) {
                    separate(plain, newlines);
                    newlines = 0;
                    space = false;
                }
                plain.append(c);
            }
        }
        return plain.indexOf("[") < 0
                ? plain.toString()
                : REFERENCE.matcher(plain).replaceAll("");
    }

    /** Whether all characters are of those that no composition changes: Latin without combining marks, quotes, dashes. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING && (c < FIRST_DASH || c > LAST_MARK)) {
                return false;
            }
        }
        return true;
    }

    private static void separate(StringBuilder plain, int newlines) {
        if (plain.length() > 0) {
            plain.append(newlines > 1 ? "\n\n" : newlines > 0 ? "\n" : " ");
        }
    }

    /** Most characters are so, and need no table. */
    private static boolean isGraphicAscii(char c) {
        return c > ' ' && c < 0x7F;
    }

    /** The lines of a plain text; a blank one between paragraphs. */
    static List<String> lines(String plain) {
        return new ArrayList<>(List.of(plain.split("\n", -1)));
    }

    /** Quotes and dashes of Windows-1252 that were taken for control characters of Latin-1. */
    private static char asMeant(char c) {
        return c < 0x80 || c > 0x9F
                ? c
                : WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) c})).charAt(0);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || c == '\uFFFD' || c == '\uFFFC';
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
