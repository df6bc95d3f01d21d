package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who did what to whom, in words that compare.
 *
 * @param predicate the verb, one for all that news uses for the same deed
 * @param agent who does it
 * @param patient whom or what it is done to
 */
record Deed(String predicate, Participant agent, Participant patient) {

    private static final Map<String, String> PREDICATES = read();

    /**
     * The deed of an action.
     *
     * @param names last words of the names in its article
     */
    static Deed of(Claim action, Set<String> names) {
        String verb = Objects.requireNonNullElse(action.predicate(), "");
        return new Deed(
                PREDICATES.getOrDefault(verb, verb),
                Participant.of(action.subject(), names),
                Participant.of(action.object(), names));
    }

    /** Whom it is done to, or else who does it. */
    Participant mainParticipant() {
        return patient.told() ? patient : agent;
    }

    /** True when both who does it and whom it is done to are told. */
    boolean whole() {
        return agent.told() && patient.told();
    }

    /** Key of the deed among the deeds of an event. */
    String key() {
        return predicate + "|" + agent.head() + "|" + patient.head();
    }

    /** True when the same is done to the same, by the same where both tell by whom. */
    boolean sameAs(Deed other) {
        boolean sameAgent = (agent.told() && other.agent.told()) ? agent.alike(other.agent) : patient.told();
        boolean samePatient =
                patient.told() == other.patient.told() && (!patient.told() || patient.alike(other.patient));
        return predicate.equals(other.predicate) && sameAgent && samePatient;
    }

    private static Map<String, String> read() {
        Map<String, String> predicates = new HashMap<>();
        for (String line : Lexicon.lines("predicates.txt")) {
            int colon = line.indexOf(':');
            for (String verb : line.substring(colon + 1).split(",", -1)) {
                predicates.put(verb.strip(), line.substring(0, colon));
            }
        }
        return Map.copyOf(predicates);
    }
}
