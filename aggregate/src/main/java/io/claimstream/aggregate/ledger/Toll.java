package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many of an event's people died and how many others were hurt.
 *
 * @param killed how many died
 * @param injured how many were hurt and live
 * @param claims for each count that bears it out, the claim that tells it most prominently
 * @param dead claims that tell of the dead one by one
 * @param hurt claims that tell of the hurt one by one
 */
record Toll(int killed, int injured, Map<Measure, String> claims, List<String> dead, List<String> hurt) {

    Toll {
        claims = Map.copyOf(claims);
        dead = List.copyOf(dead);
        hurt = List.copyOf(hurt);
    }

    /** The number of people in a role. */
    int people(Measure measure) {
        return switch (measure) {
            case KILLED -> killed;
            case INJURED -> injured;
            default -> killed + injured;
        };
    }

    /** What became of those hit: where nobody died they were hurt, and where nobody was hurt they died. */
    Measure roleOf(Measure measure) {
        if (measure != Measure.DEAD_OR_INJURED || killed + injured == 0) {
            return measure;
        }
        return killed == 0 ? Measure.INJURED : injured == 0 ? Measure.KILLED : measure;
    }

    /** What a role's number is computed from when nobody says it. */
    List<String> claimsBehind(Measure measure) {
        Stream<String> counts =
                claims.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
        List<String> persons = measure == Measure.KILLED ? dead : measure == Measure.INJURED ? hurt : List.of();
        return Stream.concat(counts, persons.stream()).distinct().toList();
    }
}
