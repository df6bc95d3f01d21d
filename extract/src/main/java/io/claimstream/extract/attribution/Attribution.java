package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.Speaker;
import java.util.List;

/**
 * Somebody says something.
 *
 * @param start first character of the whole clause, cue and source included
 * @param end one past its last character
 * @param contentStart first character of what is said
 * @param contentEnd one past its last character
 * @param direct true for a quotation
 * @param verb lemma of the reporting verb; "according to" and the like as they are
 * @param speakers who asserts it
 * @param relays who passed it on
 * @param confidence 0 to 1
 * @param rule name of the rule that found it
 */
public record Attribution(
        int start,
        int end,
        int contentStart,
        int contentEnd,
        boolean direct,
        String verb,
        List<Speaker> speakers,
        List<Speaker> relays,
        double confidence,
        String rule) {

    public Attribution {
        speakers = List.copyOf(speakers);
        relays = List.copyOf(relays);
    }

    Attribution passedOnBy(List<Speaker> others) {
        return new Attribution(start, end, contentStart, contentEnd, direct, verb, speakers, others, confidence, rule);
    }
}
