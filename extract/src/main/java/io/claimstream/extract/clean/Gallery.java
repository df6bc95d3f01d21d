package io.claimstream.extract.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Galleries of pictures or films whose captions were flattened into the page. Their counters give them away ("Image 3 of 12",
 * "7/30"): no story counts on like that.
 */
final class Gallery {

    /** So many pictures in their order are no accident. */
    private static final int FEWEST = 3;

    /** Not more than this behind the last counter is the last picture's caption. */
    private static final int LAST_CAPTION = 400;

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}[.!?][\"”’]? ");

    private static final Pattern COUNTER = Pattern.compile(
            "(?<![\\w/.,$])(?:(?:image|photo|picture|slide) )?(\\d{1,3})(?: of (?:/ )?| ?/ ?)(\\d{1,3})(?![\\d/%])",
            Pattern.CASE_INSENSITIVE);

    private Gallery() {}

    /** Where one picture is counted: its number among all, and the line or the characters that the counter takes. */
    private record Picture(int number, int total, int start, int end) {

        static Picture of(Matcher counter, int start, int end) {
            return new Picture(Integer.parseInt(counter.group(1)), Integer.parseInt(counter.group(2)), start, end);
        }
    }

    /** Empties the lines of a gallery that has a picture a line, and takes galleries out of lines that hold several. */
    static void removeFrom(List<String> lines) {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                Matcher counter = COUNTER.matcher(line);
                if (counter.lookingAt()) {
                    pictures.add(Picture.of(counter, i, i));
                }
            }
        }
        galleries(pictures).forEach(gallery -> gallery.forEach(picture -> lines.set(picture.start(), "")));
        lines.replaceAll(Gallery::without);
    }

    private static String without(String line) {
        if (!isAfterDigit(line, " of ") && !isAfterDigit(line, "/") && !isAfterDigit(line, " /")) {
            return line;
        }
        List<Picture> pictures = new ArrayList<>();
        Matcher counter = COUNTER.matcher(line);
        while (counter.find()) {
            pictures.add(Picture.of(counter, counter.start(), counter.end()));
        }
        return galleries(pictures).stream()
                .findFirst()
                .map(gallery -> before(line, gallery.get(0).start())
                        + behind(line, gallery.get(gallery.size() - 1).end()))
                .orElse(line);
    }

    /** What names the photographer of the first picture goes with it, a sentence does not. */
    private static String before(String line, int gallery) {
        String before = line.substring(0, gallery);
        return SENTENCE_END.matcher(before).find() ? before.strip() + " " : "";
    }

    private static String behind(String line, int gallery) {
        return line.length() - gallery <= LAST_CAPTION
                ? ""
                : line.substring(gallery).strip();
    }

    /** Spares most lines the search for counters. */
    private static boolean isAfterDigit(String line, String sign) {
        int at = line.indexOf(sign, 1);
        while (at > 0 && !Character.isDigit(line.charAt(at - 1))) {
            at = line.indexOf(sign, at + 1);
        }
        return at > 0;
    }

    /** The pictures of each gallery: they count on from the first or second, of one total, and one may be left out. */
    private static List<List<Picture>> galleries(List<Picture> pictures) {
        Map<Integer, List<Picture>> open = new HashMap<>();
        List<List<Picture>> all = new ArrayList<>();
        for (Picture picture : pictures) {
            List<Picture> gallery = open.get(picture.total());
            int step = gallery == null
                    ? 0
                    : picture.number() - gallery.get(gallery.size() - 1).number();
            if (gallery != null && step >= 0 && step <= 2) {
                gallery.add(picture);
            } else if (picture.number() == 1 || picture.number() == 2) {
                List<Picture> begun = new ArrayList<>(List.of(picture));
                open.put(picture.total(), begun);
                all.add(begun);
            }
        }
        return all.stream().filter(Gallery::isGallery).toList();
    }

    private static boolean isGallery(List<Picture> pictures) {
        return pictures.stream().map(Picture::number).distinct().count() >= FEWEST;
    }
}
