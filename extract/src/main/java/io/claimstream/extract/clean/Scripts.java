package io.claimstream.extract.clean;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Which scripts a text is written in. */
final class Scripts {

    /** Letters of another script in a row, spaces between them not counted, that are more than a name. */
    private static final int LONGER_THAN_A_NAME = 25;

    private static final int ASCII_END = 0x80;

    /** Where the Latin letters of the languages of Europe end. */
    private static final int LATIN_END = 0x250;

    private Scripts() {}

    /** The script of most letters; {@code COMMON} when there are none. */
    static UnicodeScript main(CharSequence text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c < ASCII_END) {
                latin += isAsciiLetter(c) ? 1 : 0;
                continue;
            }
            int letter = Character.codePointAt(text, i);
            i += Character.charCount(letter) - 1;
            if (Character.isLetter(letter)) {
                counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
            }
        }
        if (latin > 0) {
            counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    /** A line of Latin text without the sentences of another script at its start and end, and without names so written. */
    static String latinPart(String line) {
        if (isLatin(line)) {
            return line;
        }
        StringBuilder kept = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length()) {
            int end = foreignEnd(line, i);
            boolean cut =
                    end > i && (end - i > LONGER_THAN_A_NAME || i == 0 || end == line.length() || !spaced(line, end));
            if (end == i) {
                kept.append(line.charAt(i));
                i++;
            } else {
                kept.append(cut ? " " : line.substring(i, end));
                i = end;
            }
        }
        return kept.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll("\\s[.،؛]+\\s*$", "")
                .strip();
    }

    private static boolean isLatin(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= LATIN_END && Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean spaced(String line, int at) {
        return !Character.isLetter(line.charAt(at));
    }

    private static int foreignEnd(String line, int from) {
        int end = from;
        int i = from;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (Character.isLetter(c)) {
                if (UnicodeScript.of(c) == UnicodeScript.LATIN || Character.isSurrogate(c)) {
                    break;
                }
                end = i + 1;
            } else if (end == from
                    || !(c == ' ' || c == '،' || c == '؛' || Character.getType(c) == Character.NON_SPACING_MARK)) {
                break;
            }
            i++;
        }
        return end;
    }
}
