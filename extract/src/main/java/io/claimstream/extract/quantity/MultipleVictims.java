package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.SentenceSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the victims that the name of a deed counts: "a quadruple shooting", "the double homicide". */
final class MultipleVictims {

    private static final Set<String> FATAL = Set.of("fatal", "deadly");

    private final MeasureLexicon lexicon;
    private final Map<String, Double> multiples = Lexicon.rows(MultipleVictims.class, "multiples.txt").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));

    MultipleVictims(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Counting> find(SentenceSyntax syntax) {
        List<Counting> found = new ArrayList<>();
        for (int i = 0; i < syntax.sentence().tokens().size(); i++) {
            Double number = multiples.get(syntax.word(i));
            int deed = syntax.token(Math.min(i + 1, syntax.sentence().tokens().size() - 1))
                            .is("ADJ")
                    ? i + 2
                    : i + 1;
            Measure measure = number == null ? null : measure(syntax, deed);
            if (number != null && measure != null) {
                found.add(counting(syntax, i, number, measure));
            }
        }
        return found;
    }

    /** A murder that ends in a suicide has one victim more than its name counts. */
    private @Nullable Measure measure(SentenceSyntax syntax, int deed) {
        boolean suicide =
                syntax.word(deed + 1).equals("suicide") || syntax.word(deed + 2).equals("suicide");
        if (deed >= syntax.sentence().tokens().size() || suicide) {
            return null;
        }
        Measure named = lexicon.measure(Sort.LEAD, syntax.word(deed));
        Measure measure =
                named == null ? lexicon.measure(Sort.LEAD, syntax.token(deed).lemma()) : named;
        boolean fatal = FATAL.contains(syntax.word(deed - 1)) || FATAL.contains(syntax.word(deed - 2));
        return measure == Measure.DEAD_OR_INJURED && fatal ? Measure.KILLED : ofHarm(measure);
    }

    private static @Nullable Measure ofHarm(@Nullable Measure measure) {
        return measure == Measure.KILLED || measure == Measure.DEAD_OR_INJURED ? measure : null;
    }

    private static Counting counting(SentenceSyntax syntax, int token, double number, Measure measure) {
        Counted counted = new Counted(token, token + 1, token, token, -1, false);
        return new Counting(
                counted,
                new Role(measure, Governor.of(syntax, counted), "quantity/lead", 0.8),
                syntax.token(token).start(),
                syntax.token(token).end(),
                number,
                number,
                number,
                Bound.EXACT,
                null,
                null,
                false);
    }
}
