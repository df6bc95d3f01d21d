package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins what was told apart by a word only: one and the same telling number for the same nouns in one event answers one
 * question, though one reporter has troops "sent" and another has them "counted".
 */
final class SameNumbers {

    // One, two and three are everywhere; a dozen and more is rarely met twice in one event for two things.
    private static final double TELLING = 13;
    private static final double TELLING_IN_ANY_ROLE = 100;
    private static final double LEAST = 3;

    /** How many times more origins must tell one role than another that has the same number. */
    private static final int CLEARLY_MORE = 3;

    private final Aligner aligner;
    private final List<Integer> cells;

    private SameNumbers(Aligner aligner, List<Integer> cells) {
        this.aligner = aligner;
        this.cells = cells;
    }

    static void join(Aligner aligner) {
        record Told(String family, Span span) {}
        Map<Told, List<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < aligner.cells().size(); i++) {
            Cell cell = aligner.cell(i);
            boolean telling = cell.span().middle() >= LEAST || cell.hasTellingNumber();
            if (!cell.key().implicit() && telling) {
                Told number = new Told(cell.key().family(), cell.span());
                numbers.computeIfAbsent(number, k -> new ArrayList<>()).add(i);
            }
        }
        numbers.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> new SameNumbers(aligner, same).join());
    }

    private void join() {
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (sameQuestion(aligner.cell(cells.get(i)), aligner.cell(cells.get(j)))) {
                    aligner.join(cells.get(i), cells.get(j));
                }
            }
        }
        cells.stream()
                .filter(cell -> aligner.cell(cell).measure() == Measure.COUNT)
                .forEach(this::joinToTheRoleMostlyTold);
    }

    private static boolean sameQuestion(Cell one, Cell other) {
        double size = one.span().middle();
        if (ofOneThing(one, other)) {
            return true;
        }
        if (!one.noun().agreesWith(other.noun()) || size < TELLING) {
            return false;
        }
        if (one.measure() == other.measure()) {
            return oneWindow(one, other);
        }
        boolean harm = Roles.ofHarm(one.measure()) || Roles.ofHarm(other.measure());
        boolean counted = one.measure() == Measure.COUNT || other.measure() == Measure.COUNT;
        return !harm && !counted && size >= TELLING_IN_ANY_ROLE && oneWindow(one, other);
    }

    /** "1,357", "11.5 million", "3.5 mm" are one thing, whatever it is called. */
    private static boolean ofOneThing(Cell one, Cell other) {
        boolean things = !one.ofPeople() && !other.ofPeople() && one.measure() == other.measure();
        return things && one.hasTellingNumber() && other.hasTellingNumber() && oneWindow(one, other);
    }

    // A telling number makes up for a word that is in no class.
    private static boolean mayBeTheSame(Cell one, Cell other) {
        boolean unclassed = !one.noun().people() || !other.noun().people();
        return one.noun().agreesWith(other.noun())
                || (unclassed && one.ofPeople() && one.span().middle() >= TELLING);
    }

    private static boolean oneWindow(Cell one, Cell other) {
        String window = one.key().window();
        String another = other.key().window();
        return window.isEmpty() || another.isEmpty() || window.equals(another);
    }

    // "Ten of the twelve victims": twelve are counted here and killed elsewhere. Where two roles have that number and
    // neither is told much more often, who knows.
    private void joinToTheRoleMostlyTold(int count) {
        Cell counted = aligner.cell(count);
        SortedMap<Integer, Set<String>> roles = new TreeMap<>();
        for (int cell : cells) {
            Cell other = aligner.cell(cell);
            if (other.measure() != Measure.COUNT
                    && other.inContext() == counted.inContext()
                    && mayBeTheSame(other, counted)) {
                roles.computeIfAbsent(aligner.set(cell), k -> new HashSet<>()).addAll(other.origins());
            }
        }
        List<Map.Entry<Integer, Set<String>>> mostTold = roles.entrySet().stream()
                .sorted(Comparator.comparingInt(role -> -told(role)))
                .toList();
        if (mostTold.size() == 1
                || (mostTold.size() > 1 && told(mostTold.get(0)) >= CLEARLY_MORE * told(mostTold.get(1)))) {
            aligner.join(count, mostTold.get(0).getKey());
        }
    }

    private static int told(Map.Entry<Integer, Set<String>> role) {
        return role.getValue().size();
    }
}
