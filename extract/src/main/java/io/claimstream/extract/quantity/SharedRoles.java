package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a number that nothing tells the role of the role of the number beside it: "10 guests and two pilots were aboard",
 * "killed 12 people, including three children", "10 of the 12 victims", "five were among 12 people killed".
 */
final class SharedRoles {

    private static final Set<String> JOINTS = Set.of(",", "and", "or", "plus", "as", "well", "\"", "”", "“");
    private static final Set<String> PARTS = Set.of("including", "included", "among", "whom");
    private static final int REACH = 8;
    private static final List<Set<Measure>> LIKE_MEASURES = List.of(
            EnumSet.of(Measure.LENGTH, Measure.DEPTH, Measure.HEIGHT, Measure.SNOWFALL),
            EnumSet.of(Measure.MONEY, Measure.PRICE));

    private SharedRoles() {}

    /** The same countings in the same order, with the roles that they share. */
    static List<Counting> share(SentenceSyntax syntax, List<Counting> countings) {
        List<Counting> shared = new ArrayList<>(countings);
        for (int i = 0; i < shared.size(); i++) {
            inherit(syntax, shared, i, i - 1);
        }
        for (int i = shared.size() - 2; i >= 0; i--) {
            inherit(syntax, shared, i, i + 1);
        }
        for (int i = 1; i < shared.size(); i++) {
            convert(syntax, shared, i);
        }
        return shared;
    }

    /** "Sold it for $29 (£25)", "about 40 m deep (131 feet)": in brackets stands the same in another unit. */
    private static void convert(SentenceSyntax syntax, List<Counting> countings, int again) {
        Counting one = countings.get(again);
        Counting before = countings.get(again - 1);
        int first = one.counted().first();
        boolean bracket = syntax.word(first - 1).equals("(")
                && first - 1 - before.counted().end() <= 1;
        boolean alike = one.role().measure() == before.role().measure()
                || LIKE_MEASURES.stream()
                        .anyMatch(set -> set.contains(one.role().measure())
                                && set.contains(before.role().measure()));
        if (bracket
                && alike
                && one.unit() != null
                && before.unit() != null
                && !one.unit().equals(before.unit())) {
            Counting restated = one.with(before.role());
            countings.set(again, one.counted().hasNoun() ? restated : restated.of(before.counted()));
        }
    }

    /** "Officers said four guests and an 8-year-old were shot": what is said of the one behind is said of all. */
    static List<Counting> shareWithSingle(SentenceSyntax syntax, List<Counting> countings, List<Counting> single) {
        List<Counting> shared = new ArrayList<>(countings);
        for (int i = 0; i < shared.size() && !single.isEmpty(); i++) {
            Counting one = shared.get(i);
            if (one.counted().hasNoun() && lacksRole(one)) {
                for (Counting other : single) {
                    boolean told = other.role().rule().equals("victim/subject")
                            || other.role().rule().equals("victim/state");
                    if (told && "list".equals(link(syntax, one, other))) {
                        shared.set(
                                i,
                                one.with(new Role(
                                        other.role().measure(), other.role().verb(), "quantity/list", 0.75)));
                    }
                }
            }
        }
        return shared;
    }

    private static boolean lacksRole(Counting counting) {
        return counting.role().measure() == Measure.COUNT && counting.unit() == null && !counting.isFraction();
    }

    private static void inherit(SentenceSyntax syntax, List<Counting> countings, int heir, int giver) {
        if (giver < 0) {
            return;
        }
        Counting one = countings.get(heir);
        Counting other = countings.get(giver);
        if (!lacksRole(one) || other.role().measure() == Measure.COUNT || other.unit() != null) {
            return;
        }
        String link = link(syntax, heir < giver ? one : other, heir < giver ? other : one);
        if (link != null) {
            Role role = other.role();
            countings.set(heir, one.with(new Role(role.measure(), role.verb(), "quantity/" + link, 0.75)));
        }
    }

    /** How two numbers belong together by the words between them; null when they do not. */
    private static @Nullable String link(SentenceSyntax syntax, Counting first, Counting second) {
        int from = first.counted().end();
        int to = second.counted().first();
        if (from >= to && first.counted().partitive()) {
            return "part";
        }
        if (to - from > REACH || from > to) {
            return null;
        }
        boolean joined = to > from;
        boolean part = false;
        for (int i = from; i < to; i++) {
            Token token = syntax.token(i);
            String word = token.lower();
            part |= PARTS.contains(word);
            joined &= JOINTS.contains(word) || token.is("DET") || token.is("PRON");
        }
        return joined ? "list" : part ? "part" : null;
    }
}
