package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import java.util.List;
import java.util.Map;

/**
 * How many of an event's people died and how many others were hurt.
 *
 * @param killed how many died
 * @param injured how many were hurt and live
 * @param claims for each count that bears it out, the claim that tells it most prominently
 */
record Toll(int killed, int injured, Map<Measure, String> claims) {

    Toll {
        claims = Map.copyOf(claims);
    }

    /** The number of people in a role. */
    int people(Measure measure) {
        return switch (measure) {
            case KILLED -> killed;
            case INJURED -> injured;
            default -> killed + injured;
        };
    }

    /** What a role's number is computed from when nobody says it. */
    List<String> claimsBehind(Measure measure) {
        return claims.entrySet().stream()
                .filter(claim -> claim.getKey() != measure)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
