package io.claimstream.extract.time;

import io.claimstream.extract.text.FirstCharacters;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One form of time expression.
 *
 * @param cue a kind of word in it
 * @param pattern what it looks like
 * @param first what it may begin with
 * @param reader which days it means
 */
record TimeRule(Cue cue, Pattern pattern, FirstCharacters first, Reader reader) {

    static TimeRule of(Cue cue, String regex, Reader reader) {
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\d])(?:" + regex + ")(?![\\p{L}\\d])");
        return new TimeRule(cue, pattern, new FirstCharacters(pattern), reader);
    }

    /** A form that means nothing without a day of publication. */
    static TimeRule relative(Cue cue, String regex, RelativeReader reader) {
        return of(cue, regex, (match, published) -> published == null ? Days.UNKNOWN : reader.read(match, published));
    }

    /** Reads a match against the day of publication, which may not be known. */
    interface Reader {
        Days read(TimeMatch match, @Nullable LocalDate published);
    }

    /** Reads a match against the day of publication. */
    interface RelativeReader {
        Days read(TimeMatch match, LocalDate published);
    }
}
