package io.claimstream.extract.clean;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page with the furniture taken off, and what the furniture told.
 *
 * @param lines the story's lines, empty ones where furniture stood
 * @param published day of a date line
 * @param author of a byline
 */
record PageText(
        List<String> lines,
        @Nullable LocalDate published,
        @Nullable String author) {

    /** What may follow the first line of a page's foot and go with it. */
    private static final int LONGEST_FOOT = 700;

    static PageText of(String plain) {
        List<String> lines = PlainText.lines(plain);
        Gallery.removeFrom(lines);
        Teasers.removeFrom(lines);
        Furniture furniture = Furniture.english();
        boolean latin = Scripts.main(plain) == UnicodeScript.LATIN;
        boolean english = latin && LanguageReader.isEnglish(plain);
        LocalDate published = null;
        String author = null;
        int left = plain.length();
        for (int i = 0; i < lines.size(); i++) {
            String line = latin ? Scripts.latinPart(lines.get(i)) : lines.get(i);
            left -= lines.get(i).length() + 1;
            line = english && LanguageReader.isForeign(line) ? "" : line;
            lines.set(i, line);
            if (line.isEmpty()) {
                continue;
            }
            SearchedLine searched = SearchedLine.of(line);
            if (!furniture.isSuspect(searched)) {
                continue;
            }
            String writer = Byline.author(line).orElse(null);
            if (writer == null && !PageDate.isDateLine(line) && !furniture.isWhole(searched)) {
                String trimmed = furniture.trimmed(searched);
                if (published == null && line.startsWith(trimmed)) {
                    published = PageDate.in(line.substring(trimmed.length())).orElse(null);
                }
                lines.set(i, trimmed);
                continue;
            }
            author = author == null ? writer : author;
            published = published == null ? PageDate.in(line).orElse(null) : published;
            lines.set(i, "");
            boolean foot = furniture.isFoot(searched) && left <= LONGEST_FOOT;
            if (foot || furniture.isRest(searched)) {
                lines.subList(i, lines.size()).clear();
            }
        }
        return new PageText(lines, published, author);
    }
}
