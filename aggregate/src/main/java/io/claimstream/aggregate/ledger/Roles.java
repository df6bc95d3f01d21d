package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What kinds of measures there are, by how their answers behave. */
final class Roles {

    private static final Set<Measure> OF_PEOPLE =
            Collections.unmodifiableSet(EnumSet.range(Measure.KILLED, Measure.AFFECTED));
    private static final Set<Measure> HARM =
            Collections.unmodifiableSet(EnumSet.range(Measure.KILLED, Measure.MISSING));
    /** The dead, the hurt, and both together. */
    static final List<Measure> CASUALTIES = List.of(Measure.KILLED, Measure.INJURED, Measure.DEAD_OR_INJURED);

    private static final Set<Measure> ATTRIBUTES = Collections.unmodifiableSet(EnumSet.of(
            Measure.LENGTH, Measure.AREA, Measure.SPEED, Measure.DEPTH, Measure.HEIGHT, Measure.TEMPERATURE));

    private Roles() {}

    /** Roles in which the people of an event are counted: each has one whole and its parts. */
    static boolean ofPeople(Measure measure) {
        return OF_PEOPLE.contains(measure);
    }

    static boolean ofCasualties(Measure measure) {
        return CASUALTIES.contains(measure);
    }

    /** Roles that never mean one another, whatever their numbers. */
    static boolean ofHarm(Measure measure) {
        return HARM.contains(measure);
    }

    /** Properties that a thing has one of, so that two numbers for one thing contradict each other. */
    static boolean ofAttribute(Measure measure) {
        return ATTRIBUTES.contains(measure);
    }

    /** Counts that later reports replace. */
    static boolean running(Measure measure) {
        return OF_PEOPLE.contains(measure);
    }

    /** Running counts that only corrections make smaller. */
    static boolean growing(Measure measure) {
        return running(measure) && measure != Measure.MISSING && measure != Measure.PRESENT;
    }
}
