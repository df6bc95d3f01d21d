package io.claimstream.extract.number;

import io.claimstream.extract.text.AnalyzedText;
import java.util.List;

/** Finds the numbers of a text that count or measure something; dates, clock times, ages, ordinals and the like are passed over. */
public final class NumberFinder {

    /** The numbers in order of their offsets; they do not overlap. */
    public List<NumberMention> find(AnalyzedText text) {
        return List.of();
    }
}
