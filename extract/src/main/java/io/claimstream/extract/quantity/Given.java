package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.syntax.NounPhrase;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** What is there whatever becomes of the deed: "to be built on a 40-hectare site", "will read 15 percent of the 900 pages". */
final class Given {

    /** Behind a time that is over. */
    private static final Set<String> OVER = Set.of("ago", "earlier");
    /** Behind a time that lies between two deeds. */
    private static final Set<String> BETWEEN = Set.of("later", "before", "after", "into");
    /** Before what is only there while something is done. */
    private static final Set<String> BESIDE = Set.of("with", "at", "despite", "besides");

    private static final Set<String> OCCASIONS = Set.of("amid", "following", "despite");

    private static final Set<Measure> EXTENTS =
            EnumSet.of(Measure.LENGTH, Measure.AREA, Measure.DEPTH, Measure.HEIGHT, Measure.COUNT);

    private Given() {}

    /** Whether what a verb does is not done to those counted. */
    static boolean is(SentenceSyntax syntax, Counting counting, VerbGroup verb) {
        Counted counted = counting.counted();
        Measure measure = counting.role().measure();
        if (measure == Measure.DURATION) {
            return isOver(syntax, counted, verb);
        }
        boolean joined = EXTENTS.contains(measure)
                && counting.unit() != null
                && IntStream.range(counted.first(), counted.end())
                        .anyMatch(i -> syntax.word(i).equals("-"));
        return joined
                || isBeside(syntax, counting, verb)
                || isWhole(syntax, counting)
                || (measure == Measure.COUNT && isOccasion(syntax, counted));
    }

    /** "Two hours ago", "rang two hours before the ship will sail"; but "will ring two hours before that". */
    private static boolean isOver(SentenceSyntax syntax, Counted counted, VerbGroup verb) {
        String behind = syntax.word(counted.end());
        boolean ahead = verb.modal() != null
                && verb.end() <= counted.first()
                // "Would return 16 years later": he did.
                && !(verb.modal().equals("would") && behind.equals("later"));
        return OVER.contains(behind) || (BETWEEN.contains(behind) && !ahead);
    }

    /** "With its 27 engines it will". */
    private static boolean isBeside(SentenceSyntax syntax, Counting counting, VerbGroup verb) {
        Counted counted = counting.counted();
        int before = LeadRule.opening(syntax, counted.first()) - 1;
        return counted.end() <= verb.first()
                && EXTENTS.contains(counting.role().measure())
                && (counting.unit() != null || !counted.partitive())
                && BESIDE.contains(syntax.word(before));
    }

    /** "Will have guards amid reports of 300 thefts": the thefts come first. */
    private static boolean isOccasion(SentenceSyntax syntax, Counted counted) {
        int before = LeadRule.opening(syntax, counted.first()) - 1;
        int first = syntax.word(before).equals("of")
                ? syntax.phraseAt(before - 1).map(NounPhrase::first).orElse(0) - 1
                : before;
        return OCCASIONS.contains(syntax.word(first));
    }

    /** "15 percent of the 900 pages": the pages are there. */
    private static boolean isWhole(SentenceSyntax syntax, Counting counting) {
        int of = LeadRule.opening(syntax, counting.counted().first()) - 1;
        return counting.role().measure() == Measure.COUNT
                && counting.unit() == null
                && of > 0
                && syntax.word(of).equals("of")
                && syntax.word(of + 1).equals("the")
                && (syntax.word(of - 1).equals("percent")
                        || syntax.token(of - 1).is("NUM"));
    }
}
