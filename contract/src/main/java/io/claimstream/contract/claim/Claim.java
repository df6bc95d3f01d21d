package io.claimstream.contract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one article asserts, with the words that assert it.
 *
 * @param id deterministic: same article, same span, same extractor, same id
 * @param kind count or amount, something said, or something done
 * @param field which text the offsets refer to
 * @param start first character of the clause, a Java (UTF-16) index into the cleaned field
 * @param end one past its last character
 * @param quote the clause, character for character
 * @param quantity the number; null unless {@link ClaimKind#QUANTITY}
 * @param scope whether it is about the event, a part of it, or its background
 * @param subject who or what acts, as written
 * @param predicate the verb as a lemma
 * @param object whom or what it acts on, as written
 * @param speakers who asserts it; empty: the article's own voice
 * @param relays who passed it on
 * @param content what is said, as written; null unless {@link ClaimKind#STATEMENT}
 * @param contentStart first character of {@code content} in the field
 * @param contentEnd one past its last character
 * @param direct true for a quotation
 * @param stage how far what is claimed has come
 * @param time the day or window that it is about
 * @param place where
 * @param confidence 0 to 1
 * @param rule name of the rule that made it
 */
public record Claim(
        String id,
        ClaimKind kind,
        Field field,
        int start,
        int end,
        String quote,
        @Nullable Quantity quantity,
        Scope scope,
        @Nullable String subject,
        @Nullable String predicate,
        @Nullable String object,
        List<Speaker> speakers,
        List<Speaker> relays,
        @Nullable String content,
        @Nullable Integer contentStart,
        @Nullable Integer contentEnd,
        @Nullable Boolean direct,
        Stage stage,
        @Nullable TimeSpan time,
        @Nullable Place place,
        double confidence,
        String rule) {

    public Claim {
        speakers = List.copyOf(speakers);
        relays = List.copyOf(relays);
    }
}
