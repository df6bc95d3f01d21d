package io.claimstream.extract.name;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Field;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that names something, before it is known which mentions name the same.
 *
 * @param field title or text
 * @param start first character in the field
 * @param end one past its last character
 * @param text as written
 * @param type what its words and neighbours say that it is
 * @param gender what a title before it tells
 * @param knownKey its key in the gazetteer; null when it is not there
 * @param placed true after "in", "at", "near" and the like
 */
record Candidate(
        Field field,
        int start,
        int end,
        String text,
        EntityType type,
        Gender gender,
        @Nullable String knownKey,
        boolean placed) {

    boolean isSingleWord() {
        return text.indexOf(' ') < 0;
    }

    Candidate as(EntityType other, @Nullable String otherKey) {
        return new Candidate(field, start, end, text, other, gender, otherKey, placed);
    }
}
