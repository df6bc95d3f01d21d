package io.claimstream.extract.time;

import io.claimstream.extract.text.AnalyzedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds expressions of time and reads them against the day of publication. */
public final class TimeFinder {

    /**
     * The expressions of a text in order of their offsets.
     *
     * @param published day that relative expressions count from; null: those stay without dates
     */
    public List<TimeMention> find(AnalyzedText text, @Nullable LocalDate published) {
        return List.of();
    }
}
