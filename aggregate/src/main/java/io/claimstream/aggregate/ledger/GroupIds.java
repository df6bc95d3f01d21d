package io.claimstream.aggregate.ledger;

import com.dynatrace.hash4j.hashing.Hashing;
import io.claimstream.contract.claim.Scope;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Ids of questions. They hang on as little as tells the questions of one event apart: the whole of a role on the role
 * alone, anything else on its earliest answer, so that further articles leave the id alone.
 */
final class GroupIds {

    private final String eventId;
    private final Map<String, Integer> given = new HashMap<>();

    GroupIds(String eventId) {
        this.eventId = eventId;
    }

    String of(Question question) {
        String asked = question.measure() + "|" + question.family() + "|"
                + question.window().key();
        if (question.ofWhole()) {
            return id(asked);
        }
        Assertion first = question.assertions().get(0);
        boolean part = question.scope() == Scope.PART;
        String number = part && !first.noun().anyone()
                ? ""
                : first.span().low() + ".." + first.span().high();
        return id(asked + "|" + part + "|" + first.noun().name() + "|" + number);
    }

    /** The id of a group without a number, after the first that carries it. */
    String of(Statement first) {
        Deed deed = first.deed();
        return id(deed == null ? "says|" + first.speaker() + "|" + first.content() : "does|" + deed.key());
    }

    private String id(String key) {
        int copy = given.merge(key, 1, Integer::sum);
        String id = HexFormat.of().toHexDigits(Hashing.komihash5_0().hashCharsToLong(eventId + "|" + key));
        return copy == 1 ? id : id + "-" + copy;
    }
}
