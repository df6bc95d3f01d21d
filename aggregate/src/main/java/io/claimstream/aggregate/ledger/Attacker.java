package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Stage;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attacker's own death, and the counts of the dead that leave him out: a register of all who died takes him in. */
final class Attacker {

    // "Four people were killed by a gunman."
    private static final Pattern BY_SOMEBODY =
            Pattern.compile("\\b(?:killed|slain|murdered|shot dead|shot to death) by (?:an?|the|his|her)\\b");

    private final Set<String> names;
    private final boolean died;

    /** The attacker as the assertions of an event's casualties tell of him: whoever did harm, by his name. */
    Attacker(List<Assertion> casualties) {
        names = casualties.stream()
                .filter(Attacker::isByHim)
                .flatMap(assertion -> Stream.ofNullable(assertion.claim().subject()))
                .flatMap(subject -> PersonTraits.of(subject, false).names().stream())
                .collect(Collectors.toSet());
        died = casualties.stream().anyMatch(this::isHisDeath);
    }

    private static boolean isByHim(Assertion assertion) {
        return Roles.ofHarm(assertion.measure()) && assertion.claim().rule().endsWith("/object");
    }

    private boolean isHisDeath(Assertion assertion) {
        Claim claim = assertion.claim();
        return assertion.measure() == Measure.KILLED
                && claim.stage() == Stage.DONE
                && assertion.implicit()
                && (claim.rule().equals("victim/self") || isMeant(assertion));
    }

    private boolean isMeant(Assertion assertion) {
        String phrase = assertion.quantity().concept();
        if (phrase == null) {
            return false;
        }
        PersonTraits told = PersonTraits.of(phrase, assertion.claim().field() == Field.TITLE);
        return told.traits().contains(PersonTraits.Trait.ATTACKER)
                || told.names().stream().anyMatch(names::contains);
    }

    /** Whether he is dead, and a count is of those whom he killed: he who "killed three" and then himself is the fourth. */
    boolean isLeftOutOf(Assertion assertion) {
        Claim claim = assertion.claim();
        boolean byHim = claim.rule().endsWith("/object")
                || "murder".equals(claim.predicate())
                || BY_SOMEBODY.matcher(claim.quote()).find();
        return died && assertion.measure() == Measure.KILLED && byHim;
    }
}
