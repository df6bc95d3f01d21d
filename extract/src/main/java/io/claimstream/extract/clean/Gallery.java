package io.claimstream.extract.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Galleries of pictures or films whose captions were flattened into the page. Their counters give them away ("Image 3 of 12",
 * "7/30"): no story counts on like that.
 */
final class Gallery {

    /** So many pictures in their order are no accident. */
    private static final int FEWEST = 3;

    /** What stands before the first counter of a line, or behind its last one, and still is of the gallery. */
    private static final int MARGIN = 400;

    private static final Pattern COUNTER = Pattern.compile(
            "(?<![\\w/.,$])(?:(?:image|photo|picture|slide) )?(\\d{1,3})(?: of (?:/ )?| ?/ ?)(\\d{1,3})(?![\\d/%])",
            Pattern.CASE_INSENSITIVE);

    private Gallery() {}

    /** Where one picture is counted: its number among all, and the line or the characters that the counter takes. */
    private record Picture(int number, int start, int end) {}

    /** Empties the lines of a gallery that has a picture a line, and takes galleries out of lines that hold several. */
    static void removeFrom(List<String> lines) {
        Map<Integer, List<Picture>> byTotal = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                Matcher counter = COUNTER.matcher(line);
                if (counter.lookingAt()) {
                    add(counter, i, i, byTotal);
                }
            }
        }
        galleries(byTotal.values()).forEach(gallery -> gallery.forEach(picture -> lines.set(picture.start(), "")));
        lines.replaceAll(Gallery::without);
    }

    private static String without(String line) {
        Map<Integer, List<Picture>> byTotal = new TreeMap<>();
        if (isAfterDigit(line, " of ") || isAfterDigit(line, "/") || isAfterDigit(line, " /")) {
            Matcher counter = COUNTER.matcher(line);
            while (counter.find()) {
                add(counter, counter.start(), counter.end(), byTotal);
            }
        }
        for (List<Picture> gallery : galleries(byTotal.values())) {
            int start = gallery.get(0).start();
            int end = gallery.get(gallery.size() - 1).end();
            return (start <= MARGIN ? "" : line.substring(0, start).strip() + " ")
                    + (line.length() - end <= MARGIN ? "" : line.substring(end).strip());
        }
        return line;
    }

    /** Spares most lines the search for counters. */
    private static boolean isAfterDigit(String line, String sign) {
        int at = line.indexOf(sign, 1);
        while (at > 0 && !Character.isDigit(line.charAt(at - 1))) {
            at = line.indexOf(sign, at + 1);
        }
        return at > 0;
    }

    private static void add(Matcher counter, int start, int end, Map<Integer, List<Picture>> byTotal) {
        int total = Integer.parseInt(counter.group(2));
        int number = Integer.parseInt(counter.group(1));
        if (number > 0 && number <= total) {
            byTotal.computeIfAbsent(total, k -> new ArrayList<>()).add(new Picture(number, start, end));
        }
    }

    private static List<List<Picture>> galleries(Collection<List<Picture>> byTotal) {
        return byTotal.stream().filter(Gallery::countOn).toList();
    }

    private static boolean countOn(List<Picture> pictures) {
        long steps = 0;
        for (int i = 1; i < pictures.size(); i++) {
            int step = pictures.get(i).number() - pictures.get(i - 1).number();
            steps += step == 1 || step == 2 ? 1 : 0;
        }
        return steps >= FEWEST - 1 && 2 * steps >= pictures.size() - 1;
    }
}
