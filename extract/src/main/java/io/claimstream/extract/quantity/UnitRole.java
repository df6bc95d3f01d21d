package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.number.Dimension;
import io.claimstream.extract.number.Unit;
import io.claimstream.extract.number.Units;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;

/** Reads what a number with a unit measures: from the unit's dimension, and from the words beside it. */
final class UnitRole {

    /** How far a word that tells more may stand from the number, in tokens. */
    private static final int REACH = 6;

    private final MeasureLexicon lexicon;
    private final Units units = Units.load();

    UnitRole(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Role read(SentenceSyntax syntax, Counted counted, String unit) {
        Dimension dimension = units.named(unit).map(Unit::dimension).orElse(null);
        Measure measure = dimension == null ? Measure.COUNT : measure(syntax, counted, dimension);
        return new Role(measure, Governor.of(syntax, counted), "quantity/unit", 0.85);
    }

    private Measure measure(SentenceSyntax syntax, Counted counted, Dimension dimension) {
        Clause clause = syntax.clauseAt(counted.first());
        int from = Math.max(clause.first(), counted.first() - REACH);
        int to = Math.min(clause.end(), counted.end() + REACH);
        for (int i = from; i < to; i++) {
            Measure told = lexicon.beside(dimension, syntax.token(i).lemma());
            if (told != null) {
                return told;
            }
        }
        return switch (dimension) {
            case LENGTH -> Measure.LENGTH;
            case AREA -> Measure.AREA;
            case SPEED -> Measure.SPEED;
            case DURATION -> Measure.DURATION;
            case MONEY -> Measure.MONEY;
            case PRICE -> Measure.PRICE;
            case SHARE -> Measure.SHARE;
            case TEMPERATURE -> Measure.TEMPERATURE;
            default -> Measure.COUNT;
        };
    }
}
