package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time that a count is about, as far as it asks another question than the event itself: "since 22 June" is another
 * count than "on Sunday".
 *
 * @param key empty for the event's own time; else equal for equal windows
 * @param span the words and days of it; null for the event's own time
 */
record Window(String key, @Nullable TimeSpan span) {

    static final Window OWN = new Window("", null);

    private static final String SINCE = "since ";
    private static final Set<String> STRETCHES = Set.copyOf(Lexicon.lines("stretches.txt"));

    // A night and the day after it, or a weekend, is one happening; a longer stretch sums up several.
    private static final long ONE_HAPPENING = 3;
    // What lies further back than this when the article appears is told as background.
    private static final long RECENT = 21;

    /** The window of a claim in an article of that date. */
    static Window of(@Nullable TimeSpan time, @Nullable Instant publishedAt) {
        if (time == null) {
            return OWN;
        }
        if (time.from() == null) {
            return undated(time);
        }
        LocalDate from = time.from();
        LocalDate published =
                publishedAt == null ? null : publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate to = time.to() == null ? published : time.to();
        boolean longOne = time.to() == null || ChronoUnit.DAYS.between(from, time.to()) >= ONE_HAPPENING;
        boolean past = published != null && to != null && ChronoUnit.DAYS.between(to, published) > RECENT;
        if (!longOne && !past) {
            return OWN;
        }
        // Two reporters date one stretch from its beginning; its end moves with the day they write.
        return new Window((past ? "in " + from.getYear() : SINCE + from), time);
    }

    /** The window of a claim about one person, who is struck once in whatever stretch he is struck. */
    static Window ofOne(@Nullable TimeSpan time, @Nullable Instant publishedAt) {
        Window window = of(time, publishedAt);
        boolean within = time != null && time.from() != null && time.to() != null;
        return within && window.key().startsWith(SINCE) ? OWN : window;
    }

    // "In the last few days" sums up several days though nobody can date them.
    private static Window undated(TimeSpan time) {
        List<String> words = Words.split(time.text());
        boolean stretch = time.to() == null && words.stream().anyMatch(STRETCHES::contains);
        return stretch ? new Window(String.join(" ", words), time) : OWN;
    }

    boolean own() {
        return key.isEmpty();
    }
}
