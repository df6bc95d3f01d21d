package io.claimstream.aggregate.api.view;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where in a list of events a page ended: what the last event on it was sorted by. Events that change while a reader
 * pages may move past him in either direction; all others he sees exactly once.
 *
 * @param sort order of the list
 * @param first what the order sorts by first: a score, or a whole number
 * @param changed when the event last changed, in milliseconds since 1970
 * @param id the event
 * @param asked the moment from which the list counts how recent something is
 */
public record Cursor(EventSort sort, double first, long changed, String id, Instant asked) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<sort>[A-Z]{1,20}) (?<first>[-0-9.E]{1,25}) (?<changed>-?\\d{1,18}) (?<asked>-?\\d{1,15}) (?<id>.+)");

    static Cursor after(FieldDoc last, EventSort sort, Instant asked) {
        return new Cursor(
                sort,
                ((Number) last.fields[0]).doubleValue(),
                (Long) last.fields[1],
                ((BytesRef) last.fields[2]).utf8ToString(),
                asked);
    }

    /** The hit after which a search goes on. */
    FieldDoc hit(int greatestNumber) {
        Object key = sort == EventSort.RELEVANCE ? (Object) (float) first : (Object) (long) first;
        return new FieldDoc(greatestNumber, Float.NaN, new Object[] {key, changed, new BytesRef(id)});
    }

    /** Opaque text for a URL. */
    public String written() {
        String plain = sort + " " + first + " " + changed + " " + asked.toEpochMilli() + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What {@link #written} wrote.
     *
     * @throws IllegalArgumentException when it did not
     */
    public static Cursor read(String written) {
        Matcher parts = WRITTEN.matcher(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8));
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a cursor");
        }
        return new Cursor(
                EventSort.valueOf(parts.group("sort")),
                Double.parseDouble(parts.group("first")),
                Long.parseLong(parts.group("changed")),
                parts.group("id"),
                Instant.ofEpochMilli(Long.parseLong(parts.group("asked"))));
    }
}
