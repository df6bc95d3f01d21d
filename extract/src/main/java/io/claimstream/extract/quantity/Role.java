package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * The role in which something is counted, and what told it.
 *
 * @param measure the role
 * @param verb the verb that told it, or that governs the phrase; null when there is none
 * @param rule name of the rule
 * @param confidence 0 to 1
 */
record Role(Measure measure, @Nullable VerbGroup verb, String rule, double confidence) {

    /** Whether the verb itself tells the role, rather than a noun or a unit beside it. */
    boolean isToldByVerb() {
        return switch (rule) {
            case "quantity/noun", "quantity/lead", "quantity/of", "victim/of", "victim/deed", "quantity/count" -> false;
            case "quantity/unit" -> measure != Measure.DURATION && measure != Measure.SHARE;
            default -> true;
        };
    }
}
