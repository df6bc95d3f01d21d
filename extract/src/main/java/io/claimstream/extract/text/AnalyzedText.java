package io.claimstream.extract.text;

import io.claimstream.contract.claim.Field;
import java.util.List;

/**
 * One field of an article as sentences of tagged tokens.
 *
 * @param field which field
 * @param text its cleaned text, that all offsets refer to; the beginning of it when it is too long to be read
 * @param sentences in order
 */
public record AnalyzedText(Field field, String text, List<Sentence> sentences) {

    public AnalyzedText {
        sentences = List.copyOf(sentences);
    }

    public String slice(int start, int end) {
        return text.substring(start, end);
    }
}
