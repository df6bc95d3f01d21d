package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Stage;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The attacker's own death, and the counts of the dead that leave him out: a register of all who died takes him in. */
final class Attacker {

    // "Four people were killed by a gunman."
    private static final Pattern BY_SOMEBODY =
            Pattern.compile("\\b(?:killed|slain|murdered|shot dead|shot to death) by (?:an?|the|his|her)\\b");

    private final Set<String> names;
    private final boolean died;

    /** The attacker as the assertions of an event's casualties tell of him: whoever did harm, by his name. */
    Attacker(List<Casualty> casualties) {
        names = casualties.stream()
                .flatMap(casualty -> casualty.doers().stream())
                .collect(Collectors.toSet());
        died = casualties.stream().anyMatch(this::isHisDeath);
    }

    /** The names of who did the harm that an assertion tells. */
    static Set<String> names(Assertion assertion) {
        Claim claim = assertion.claim();
        boolean byHim = Roles.ofHarm(assertion.measure()) && claim.rule().endsWith("/object");
        return byHim && claim.subject() != null
                ? Set.copyOf(PersonTraits.of(claim.subject(), false).names())
                : Set.of();
    }

    /** Whether a claim tells of those whom somebody struck. */
    static boolean strikes(Claim claim) {
        return claim.rule().endsWith("/object")
                || "murder".equals(claim.predicate())
                || BY_SOMEBODY.matcher(claim.quote()).find();
    }

    private boolean isHisDeath(Casualty casualty) {
        Claim claim = casualty.claim();
        return casualty.measure() == Measure.KILLED
                && claim.stage() == Stage.DONE
                && casualty.assertion().implicit()
                && (claim.rule().equals("victim/self") || isMeant(casualty.person()));
    }

    private boolean isMeant(@Nullable PersonTraits dead) {
        return dead != null
                && (dead.traits().contains(PersonTraits.Trait.ATTACKER)
                        || dead.names().stream().anyMatch(names::contains));
    }

    /** Whether he is dead, and a count is of those whom he killed: he who "killed three" and then himself is the fourth. */
    boolean isLeftOutOf(Casualty casualty) {
        return died && casualty.byAttacker();
    }
}
