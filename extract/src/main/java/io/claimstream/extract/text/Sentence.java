package io.claimstream.extract.text;

import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param start first character in the field
 * @param end one past its last character
 * @param paragraph number of the paragraph that it stands in, from 0
 * @param tokens in order
 */
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
