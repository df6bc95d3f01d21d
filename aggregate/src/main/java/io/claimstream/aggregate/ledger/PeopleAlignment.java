package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.partitioningBy;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins the counts of people in one role and window: all answers to "how many in all" are one question, whatever noun they
 * use, and each narrower class that has another number is a part.
 */
final class PeopleAlignment {

    private static final Noun ATTACKER = new Noun("attacker", true);

    private static final int TOTAL_IS_TOLD_BY = 2;

    private final Aligner aligner;
    private final Map<Noun, List<Integer>> explicit = new LinkedHashMap<>();
    private final Map<Noun, List<Integer>> implicit = new LinkedHashMap<>();
    private final Map<Noun, List<Integer>> parts = new LinkedHashMap<>();
    private final Set<Integer> moved = new HashSet<>();
    private final Map<Span, Set<String>> tellers = new HashMap<>();
    private final @Nullable Integer reckoned;

    private PeopleAlignment(Aligner aligner, List<Integer> block, @Nullable Integer reckoned) {
        this.aligner = aligner;
        this.reckoned = reckoned;
        for (int i : block) {
            Cell cell = aligner.cell(i);
            Map<Noun, List<Integer>> of =
                    cell.key().scope() == Scope.PART ? parts : cell.key().implicit() ? implicit : explicit;
            of.computeIfAbsent(cell.noun(), noun -> new ArrayList<>()).add(i);
            if (of == explicit) {
                tellers.computeIfAbsent(cell.span(), span -> new HashSet<>()).addAll(cell.origins());
            }
        }
    }

    /** Joins what answers the same; the toll, when there is one, tells which numbers are of all. */
    static void join(Aligner aligner, @Nullable Toll toll) {
        record Block(Measure measure, String window) {}
        Map<Block, List<Integer>> blocks = new LinkedHashMap<>();
        for (int i = 0; i < aligner.cells().size(); i++) {
            Cell cell = aligner.cell(i);
            if (cell.ofPeopleInRole() && !cell.inContext()) {
                boolean own = cell.key().window().isEmpty();
                Measure role = toll != null && own ? toll.roleOf(cell.measure()) : cell.measure();
                Block block = new Block(role, cell.key().window());
                blocks.computeIfAbsent(block, k -> new ArrayList<>()).add(i);
            }
        }
        blocks.forEach((block, cells) -> {
            boolean ofToll = Roles.ofCasualties(block.measure());
            boolean own = block.window().isEmpty();
            Integer reckoned = toll == null || !ofToll || !own ? null : Integer.valueOf(toll.people(block.measure()));
            new PeopleAlignment(aligner, cells, reckoned).join();
            if (toll != null && ofToll && !own) {
                // Those of a week, a year or an earlier attack stand beside the event's own.
                cells.forEach(cell -> aligner.decideScope(cell, Scope.CONTEXT));
            }
        });
        VictimsWhoDied.join(aligner);
    }

    private void join() {
        List<Integer> whole = whole();
        joinAll(whole);
        Set<Integer> inWhole = new HashSet<>(whole);
        for (Map.Entry<Noun, List<Integer>> noun : explicit.entrySet()) {
            List<Integer> others = new ArrayList<>(noun.getValue());
            others.removeAll(inWhole);
            others.removeAll(moved);
            List<Integer> same = parts.computeIfAbsent(noun.getKey(), k -> new ArrayList<>());
            same.addAll(others);
        }
        for (List<Integer> part : parts.values()) {
            part.forEach(cell -> aligner.decideScope(cell, Scope.PART));
        }
        parts.forEach((noun, cells) -> PartAlignment.join(aligner, cells, moved));
    }

    private List<Integer> whole() {
        Set<Integer> whole = new HashSet<>();
        explicit.forEach((noun, cells) -> {
            if (noun.anyone()) {
                whole.addAll(cells);
            }
        });
        List<Integer> ofToll = reckoned();
        whole.addAll(ofToll);
        Noun leading = leading();
        // Ten Americans are no rivals of the twelve that the toll comes to.
        if (leading != null
                && ofToll.isEmpty()
                && (whole.isEmpty() || origins(explicit.get(leading)) > 2 * origins(whole))) {
            whole.addAll(explicit.getOrDefault(leading, List.of()));
        }
        moveParts(whole);
        // "Several" would take in every number.
        List<Integer> anchor = whole.stream()
                .filter(cell -> !aligner.cell(cell).span().vague())
                .sorted()
                .toList();
        explicit.values().forEach(cells -> whole.addAll(fitting(cells, anchor)));
        boolean onlyAttacker = whole.isEmpty() && implicit.keySet().equals(Set.of(ATTACKER));
        implicit.forEach((noun, cells) -> {
            if (onlyAttacker || !noun.equals(ATTACKER)) {
                whole.addAll(cells);
            } else {
                parts.computeIfAbsent(noun, k -> new ArrayList<>()).addAll(cells);
            }
        });
        return whole.stream().sorted().toList();
    }

    private List<Integer> reckoned() {
        return explicit.values().stream()
                .flatMap(List::stream)
                .filter(cell -> reckoned != null
                        && reckoned > 0
                        && aligner.cell(cell).span().equals(Span.exactly(reckoned)))
                .toList();
    }

    // Of a class that has a number of its own, "several" are some of that number and not all that there are.
    private List<Integer> fitting(List<Integer> ofOneNoun, List<Integer> anchor) {
        Map<Boolean, List<Integer>> fits = ofOneNoun.stream()
                .filter(cell -> !moved.contains(cell))
                .collect(partitioningBy(cell -> anchor.stream()
                        .anyMatch(other -> aligner.cell(cell)
                                .span()
                                .fits(aligner.cell(other).span()))));
        boolean ownNumber = fits.getOrDefault(false, List.of()).stream()
                .anyMatch(cell -> aligner.cell(cell).span().exact());
        return fits.getOrDefault(true, List.of()).stream()
                .filter(cell -> !ownNumber || aligner.cell(cell).span().exact())
                .toList();
    }

    // "Ten from the coast" among twelve dead is no rival count, though its words name no narrower class.
    private void moveParts(Set<Integer> whole) {
        Set<Integer> adding = new HashSet<>(reckoned());
        Integer total = mostTold(adding.isEmpty() ? whole : adding);
        if (total == null || tellersOf(total).size() < TOTAL_IS_TOLD_BY) {
            return;
        }
        for (int cell : whole.stream().sorted().toList()) {
            if (isPartOf(total, cell)) {
                whole.remove(cell);
                moved.add(cell);
                parts.computeIfAbsent(nounOfNumber(cell), k -> new ArrayList<>())
                        .add(cell);
            }
        }
    }

    private @Nullable Integer mostTold(Set<Integer> cells) {
        return cells.stream()
                .sorted()
                .max(comparingInt((Integer cell) -> tellersOf(cell).size())
                        .thenComparing(cell -> aligner.cell(cell).span().middle()))
                .orElse(null);
    }

    private Set<String> tellersOf(int cell) {
        return tellers.getOrDefault(aligner.cell(cell).span(), Set.of());
    }

    private boolean isPartOf(int total, int cell) {
        if (aligner.cell(cell).span().likelyHigh() >= aligner.cell(total).span().likelyLow()) {
            return false;
        }
        Set<String> tellers = tellersOf(cell);
        Set<String> ofTotal = tellersOf(total);
        long both = tellers.stream().filter(ofTotal::contains).count();
        return 2 * both > tellers.size() && ofTotal.size() >= tellers.size();
    }

    // The class that others give the same number to.
    private Noun nounOfNumber(int cell) {
        return Stream.of(explicit, parts)
                .flatMap(cells -> cells.entrySet().stream())
                .filter(noun -> !noun.getKey().anyone())
                .filter(noun -> noun.getValue().stream()
                        .anyMatch(other -> aligner.cell(other)
                                .span()
                                .equals(aligner.cell(cell).span())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(aligner.cell(cell).noun());
    }

    private @Nullable Noun leading() {
        Noun leading = null;
        for (Noun noun : explicit.keySet()) {
            boolean more = leading == null || origins(explicit.get(noun)) > origins(explicit.get(leading));
            if (!noun.anyone() && more) {
                leading = noun;
            }
        }
        return leading;
    }

    private int origins(@Nullable Iterable<Integer> cells) {
        Set<String> origins = new HashSet<>();
        if (cells != null) {
            cells.forEach(cell -> origins.addAll(aligner.cell(cell).origins()));
        }
        return origins.size();
    }

    private void joinAll(List<Integer> cells) {
        cells.forEach(cell -> aligner.decideScope(cell, Scope.EVENT));
        cells.forEach(cell -> aligner.join(cells.get(0), cell));
    }
}
