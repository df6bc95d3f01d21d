package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Stage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A count of dead or hurt of the event itself with what its words tell beside the number: read once, as each further article
 * of the event asks for it again.
 *
 * @param assertion the count
 * @param persons whom it tells of one by one
 * @param person what its words tell of those who died without a number; null for any other count
 * @param rank 3 for "a third man"; 0 when no rank tells the person from others
 * @param others whether it counts those beside others who are counted apart
 * @param doers names of who did the harm, lower case
 * @param byAttacker whether it counts those whom somebody killed, so that he himself is left out
 * @param weight how prominently it is told, less for a count over several incidents, which says little of one of them
 */
record Casualty(
        Assertion assertion,
        List<VictimMention> persons,
        @Nullable PersonTraits person,
        int rank,
        boolean others,
        Set<String> doers,
        boolean byAttacker,
        double weight) {

    private static final double OVER_SEVERAL = 0.25;

    /** Whether an assertion is one. */
    static boolean is(Assertion assertion) {
        return Roles.ofCasualties(assertion.measure())
                && assertion.family().name().equals(UnitFamily.PERSON)
                && assertion.scope() == Scope.EVENT
                && assertion.window().own()
                && assertion.claim().stage() != Stage.DENIED;
    }

    /** Reads what an assertion's words tell. */
    static Casualty of(Assertion assertion) {
        Claim claim = assertion.claim();
        return new Casualty(
                assertion,
                VictimMention.of(assertion),
                person(assertion),
                assertion.implicit() ? PersonTraits.rank(assertion.quantity().concept()) : 0,
                assertion.ofOthers(),
                Attacker.names(assertion),
                assertion.measure() == Measure.KILLED && Attacker.strikes(claim),
                (Roundup.tells(claim.quote()) ? OVER_SEVERAL : 1) * Prominence.of(claim));
    }

    private static @Nullable PersonTraits person(Assertion assertion) {
        String phrase = assertion.quantity().concept();
        boolean died = assertion.measure() == Measure.KILLED && assertion.implicit();
        return died && phrase != null
                ? PersonTraits.of(phrase, assertion.claim().field() == Field.TITLE)
                : null;
    }

    /** The same as its assertion is told in a copy of another text. */
    Casualty in(Assertion copied) {
        return new Casualty(
                copied,
                persons.stream().map(mention -> mention.in(copied)).toList(),
                person,
                rank,
                others,
                doers,
                byAttacker,
                weight);
    }

    Measure measure() {
        return assertion.measure();
    }

    String origin() {
        return assertion.origin();
    }

    Claim claim() {
        return assertion.claim();
    }
}
