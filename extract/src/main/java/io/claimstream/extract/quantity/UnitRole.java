package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads what a number with a unit measures: from the unit's dimension, and from the words beside it. */
final class UnitRole {

    private static final int REACH = 6;

    private final MeasureLexicon lexicon;

    UnitRole(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Role read(SentenceSyntax syntax, Counted counted, String unit) {
        Measure measure = beside(syntax, counted, byDimension(unit));
        VerbGroup verb = nearestVerb(syntax, counted);
        return new Role(measure, verb, "quantity/unit", 0.85);
    }

    private static Measure byDimension(String unit) {
        return switch (unit) {
            case "km", "m", "mile", "foot", "inch", "cm", "yard" -> Measure.LENGTH;
            case "percent", "percentage_point" -> Measure.SHARE;
            case "second", "minute", "hour", "day", "week", "month", "year", "decade" -> Measure.DURATION;
            default -> unit.matches("[A-Z]{3}") ? Measure.MONEY : Measure.COUNT;
        };
    }

    private Measure beside(SentenceSyntax syntax, Counted counted, Measure measure) {
        Clause clause = syntax.clauseAt(counted.first());
        int from = Math.max(clause.first(), counted.first() - REACH);
        int to = Math.min(clause.end(), counted.end() + REACH);
        for (int i = from; i < to; i++) {
            Measure told = lexicon.dimension(syntax.token(i).lemma());
            if (told != null && fits(told, measure)) {
                return told;
            }
        }
        return measure;
    }

    private static boolean fits(Measure told, Measure measure) {
        return switch (told) {
            case HEIGHT, DEPTH, SNOWFALL -> measure == Measure.LENGTH;
            case PRICE -> measure == Measure.MONEY || measure == Measure.SHARE;
            default -> measure == told;
        };
    }

    private static @Nullable VerbGroup nearestVerb(SentenceSyntax syntax, Counted counted) {
        Clause clause = syntax.clauseAt(counted.first());
        return syntax.verbBefore(counted.first(), clause.first())
                .or(() -> syntax.verbFrom(counted.end(), clause.end()))
                .orElse(null);
    }
}
