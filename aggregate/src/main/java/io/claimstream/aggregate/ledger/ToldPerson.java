package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One person of an event, with all mentions that may be of him; it grows while the mentions are gone through. */
final class ToldPerson {

    private PersonTraits traits;
    private boolean onlyTurnedOnHimself = true;
    private final Map<String, List<VictimMention>> byArticle = new HashMap<>();
    private final Map<Measure, Claim> first = new EnumMap<>(Measure.class);
    private final Map<Measure, Map<String, Double>> prominence = new EnumMap<>(Measure.class);

    ToldPerson(VictimMention mention) {
        traits = mention.traits();
        add(mention);
    }

    void add(VictimMention mention) {
        Assertion assertion = mention.assertion();
        traits = traits.with(mention.traits());
        byArticle
                .computeIfAbsent(assertion.article().id(), k -> new ArrayList<>())
                .add(mention);
        first.putIfAbsent(assertion.measure(), assertion.claim());
        if (assertion.measure() == Measure.KILLED) {
            onlyTurnedOnHimself &= "turn".equals(assertion.claim().predicate());
        }
        prominence
                .computeIfAbsent(assertion.measure(), k -> new TreeMap<>())
                .merge(assertion.origin(), Prominence.of(assertion.claim()), Math::max);
    }

    boolean mayBe(VictimMention mention) {
        List<VictimMention> ofArticle =
                byArticle.getOrDefault(mention.assertion().article().id(), List.of());
        return traits.mayBe(mention.traits())
                && !isAnothersFate(mention)
                && ofArticle.stream().noneMatch(mention::standsBeside);
    }

    // One report's dead may be hurt in another, but a child who was hurt is not the Odo Lund who died.
    private boolean isAnothersFate(VictimMention mention) {
        return switch (mention.assertion().measure()) {
            case KILLED ->
                !dead() && isTold(Measure.INJURED) && mention.traits().onlyNamed() && traits.onlyDescribed();
            case INJURED -> dead() && traits.onlyNamed() && mention.traits().onlyDescribed();
            default -> false;
        };
    }

    boolean sharesName(VictimMention mention) {
        return traits.sharesName(mention.traits());
    }

    boolean isTold(Measure measure) {
        return first.containsKey(measure);
    }

    int articles() {
        return byArticle.size();
    }

    /** Whoever turned a gun on himself and was treated for it lives. */
    boolean dead() {
        return isTold(Measure.KILLED) && !(isTold(Measure.INJURED) && onlyTurnedOnHimself);
    }

    /** How prominently, by how many origins, the death of a dead person or the harm of another is told. */
    double weight() {
        Map<String, Double> most = new TreeMap<>();
        prominence.forEach((measure, origins) -> {
            if (!dead() || measure == Measure.KILLED) {
                origins.forEach((origin, weight) -> most.merge(origin, weight, Math::max));
            }
        });
        return most.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The origins that tell of the person, each with how prominently it does. */
    Map<String, Double> tellers() {
        Map<String, Double> tellers = new TreeMap<>();
        prominence
                .values()
                .forEach(origins -> origins.forEach((origin, told) -> tellers.merge(origin, told, Math::max)));
        return tellers;
    }

    /** The claim of the most telling mention. */
    Claim claim() {
        Claim death = first.get(Measure.KILLED);
        return death == null ? first.values().iterator().next() : death;
    }
}
