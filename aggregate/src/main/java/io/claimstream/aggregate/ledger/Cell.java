package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All assertions that ask the same in the same words and give the same number: the least thing that aligning moves.
 *
 * @param key what they have in common
 * @param assertions in the order of their articles
 */
record Cell(Key key, List<Assertion> assertions) {

    /** What the assertions of a cell have in common. */
    record Key(Measure measure, String family, Noun noun, Scope scope, String window, Span span, boolean implicit) {}

    /** The cells of assertions, in the order of their first ones. */
    static List<Cell> of(List<Assertion> assertions) {
        Map<Key, List<Assertion>> cells = new LinkedHashMap<>();
        for (Assertion a : assertions) {
            Key key = new Key(
                    a.measure(),
                    a.family().name(),
                    a.noun(),
                    a.scope(),
                    a.window().key(),
                    a.span(),
                    a.implicit());
            cells.computeIfAbsent(key, k -> new ArrayList<>()).add(a);
        }
        return cells.entrySet().stream()
                .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                .toList();
    }

    Measure measure() {
        return key.measure();
    }

    Noun noun() {
        return key.noun();
    }

    Span span() {
        return key.span();
    }

    boolean inContext() {
        return key.scope() == Scope.CONTEXT;
    }

    /** True when it counts people in one of the roles in which an event's people are counted. */
    boolean ofPeopleInRole() {
        return key.family().equals(UnitFamily.PERSON) && Roles.ofPeople(key.measure());
    }

    boolean ofPeople() {
        return key.family().equals(UnitFamily.PERSON);
    }

    Set<String> articles() {
        return assertions.stream().map(a -> a.article().id()).collect(Collectors.toSet());
    }

    Set<String> origins() {
        return assertions.stream().map(Assertion::origin).collect(Collectors.toSet());
    }

    boolean sharesArticleWith(Cell other) {
        Set<String> mine = articles();
        return other.assertions.stream().anyMatch(a -> mine.contains(a.article().id()));
    }
}
