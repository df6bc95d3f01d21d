package io.claimstream.standalone.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.stream.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A claim, and what it says wherever it stands. */
record ToldClaim(Claim claim, ObjectNode content) {

    /** Two extractors never give the same id, and offsets move with the furniture that is cleaned away before them. */
    static ToldClaim of(Claim claim) {
        ObjectNode content = Json.MAPPER.valueToTree(claim);
        content.remove(List.of("id", "start", "end", "contentStart", "contentEnd"));
        for (String people : List.of("speakers", "relays")) {
            content.path(people).forEach(speaker -> ((ObjectNode) speaker).remove(List.of("start", "end")));
        }
        return new ToldClaim(claim, content);
    }

    boolean sameContent(ToldClaim other) {
        return content.equals(other.content);
    }

    boolean sameClause(ToldClaim other) {
        return sameWords(other) && claim.quote().equals(other.claim.quote());
    }

    boolean sameWords(ToldClaim other) {
        return claim.kind() == other.claim.kind()
                && Objects.equals(number(), other.number())
                && Objects.equals(claim.content(), other.claim.content())
                && (number() != null || Objects.equals(claim.predicate(), other.claim.predicate()));
    }

    private @Nullable String number() {
        return claim.quantity() == null ? null : claim.quantity().number();
    }

    int distance(ToldClaim other) {
        return Math.abs(claim.start() - other.claim.start());
    }

    /** Names of the fields in which the two differ; those of inner objects after a dot. */
    List<String> differingFields(ToldClaim other) {
        return differingFields(content, other.content);
    }

    private static List<String> differingFields(JsonNode one, JsonNode other) {
        NavigableSet<String> names = new TreeSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        List<String> differing = new ArrayList<>();
        for (String name : names) {
            JsonNode left = one.path(name);
            JsonNode right = other.path(name);
            if (left.isObject() && right.isObject()) {
                differingFields(left, right).forEach(inner -> differing.add(name + "." + inner));
            } else if (!left.equals(right)) {
                differing.add(name);
            }
        }
        return differing;
    }
}
