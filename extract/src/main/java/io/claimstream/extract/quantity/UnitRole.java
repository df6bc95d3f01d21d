package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.number.Dimension;
import io.claimstream.extract.number.Unit;
import io.claimstream.extract.number.Units;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what a number with a unit measures: from the unit's dimension, and from the words beside it. */
final class UnitRole {

    /** How far a word that tells more may stand from the number, in tokens. */
    private static final int REACH = 6;

    private static final Set<String> STOCKS = Set.of("shares", "stock");
    private static final Set<String> AT = Set.of("at", "to");

    private final MeasureLexicon lexicon;
    private final Units units = Units.load();

    UnitRole(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Role read(SentenceSyntax syntax, Counted counted, String unit) {
        Dimension dimension = units.named(unit).map(Unit::dimension).orElse(null);
        Measure measure = dimension == null ? Measure.COUNT : measure(syntax, counted, dimension, unit);
        return new Role(measure, Governor.of(syntax, counted), "quantity/unit", 0.85);
    }

    private Measure measure(SentenceSyntax syntax, Counted counted, Dimension dimension, String unit) {
        if (isCharge(syntax, counted, dimension)) {
            return Measure.MONEY;
        }
        boolean traded = isTradedAt(syntax, counted, dimension) || isStockMove(syntax, counted, dimension);
        Measure told = traded ? Measure.PRICE : beside(syntax, counted, dimension);
        if (told != null) {
            return told;
        }
        return switch (dimension) {
            case LENGTH -> Measure.LENGTH;
            case AREA -> Measure.AREA;
            case SPEED -> Measure.SPEED;
            case DURATION -> Measure.DURATION;
            case MONEY -> Measure.MONEY;
            case PRICE -> isPerPeriod(unit) ? Measure.MONEY : Measure.PRICE;
            case SHARE -> Measure.SHARE;
            case TEMPERATURE -> Measure.TEMPERATURE;
            default -> Measure.COUNT;
        };
    }

    /** "$50,000 a year" is what is earned or spent, "$5 a ticket" a price. */
    private boolean isPerPeriod(String unit) {
        return units.named(unit.substring(unit.indexOf('/') + 1))
                .filter(divisor -> divisor.dimension() == Dimension.DURATION)
                .isPresent();
    }

    /** "Could cost them $3 billion" tells what they lose, "the ticket cost $3" a price. */
    private static boolean isCharge(SentenceSyntax syntax, Counted counted, Dimension dimension) {
        return (dimension == Dimension.MONEY || dimension == Dimension.PRICE)
                && syntax.verbBefore(counted.first(), Math.max(0, counted.first() - REACH))
                        .filter(verb -> verb.lemma().equals("cost") && hasObject(syntax, verb.end(), counted.first()))
                        .isPresent();
    }

    private static boolean hasObject(SentenceSyntax syntax, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> syntax.token(i).is("PRON")
                        || syntax.token(i).is("NOUN")
                        || syntax.token(i).is("PROPN"));
    }

    /** "Shares fell 1 percent to $254", "sold it for $3". */
    private boolean isTradedAt(SentenceSyntax syntax, Counted counted, Dimension dimension) {
        if (dimension != Dimension.MONEY) {
            return false;
        }
        String before = syntax.word(counted.first() - 1);
        int clause = syntax.clauseAt(counted.first()).first();
        boolean sold = before.equals("for")
                && syntax.verbBefore(counted.first(), Math.max(clause, counted.first() - REACH))
                        .filter(verb -> lexicon.isTrade(verb.lemma()))
                        .isPresent();
        return sold
                || (AT.contains(before)
                        && IntStream.range(clause, counted.first()).anyMatch(i -> STOCKS.contains(syntax.word(i))));
    }

    /** "Shares of the Brel Savings Bank fell 1 percent". */
    private static boolean isStockMove(SentenceSyntax syntax, Counted counted, Dimension dimension) {
        Clause clause = syntax.clauseAt(counted.first());
        return dimension == Dimension.SHARE
                && syntax.verbBefore(counted.first(), clause.first())
                        .filter(verb -> verb.end() == counted.first())
                        .isPresent()
                && IntStream.range(clause.first(), Math.min(clause.first() + 2, counted.first()))
                        .anyMatch(i -> syntax.word(i).equals("shares"));
    }

    /** What the nearest telling word says: of "130 ft deep and 12 inches wide" each amount has its own. */
    private @Nullable Measure beside(SentenceSyntax syntax, Counted counted, Dimension dimension) {
        for (int i = counted.first(); i < counted.end(); i++) {
            Measure within = told(syntax, i, dimension);
            if (within != null) {
                return within;
            }
        }
        Clause clause = syntax.clauseAt(counted.first());
        int to = Math.min(clause.end(), counted.end() + REACH);
        int from = Math.max(clause.first(), counted.first() - REACH);
        for (int far = 0; far < REACH; far++) {
            Measure behind = counted.end() + far < to ? told(syntax, counted.end() + far, dimension) : null;
            Measure before =
                    counted.first() - 1 - far >= from ? told(syntax, counted.first() - 1 - far, dimension) : null;
            if (behind != null || before != null) {
                return behind != null ? behind : before;
            }
        }
        return null;
    }

    private @Nullable Measure told(SentenceSyntax syntax, int token, Dimension dimension) {
        String lemma = syntax.token(token).lemma();
        if (lemma.equals("share") && !syntax.word(token).equals("shares")) {
            // "A 40 percent share of the market", "earnings per share"
            return null;
        }
        // "An 80m-deep well"
        return lexicon.beside(dimension, lemma.substring(lemma.lastIndexOf('-') + 1));
    }
}
