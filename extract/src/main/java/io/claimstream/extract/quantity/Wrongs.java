package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.Reading;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells victims of a wrong from those of violence: "victims of fraud" are neither dead nor hurt. */
final class Wrongs {

    private static final Set<Measure> CASUALTIES = EnumSet.of(Measure.KILLED, Measure.INJURED, Measure.DEAD_OR_INJURED);
    private static final List<Sort> TELLING = List.of(Sort.PATIENT, Sort.AGENT, Sort.STATE, Sort.LEAD);

    /** How far behind "victims of" the wrong may stand, in tokens. */
    private static final int REACH = 4;

    private final MeasureLexicon lexicon;
    private final Reading reading;
    private @Nullable Boolean casualties;

    /** Of one reading: whether it tells of casualties is looked up once. */
    Wrongs(MeasureLexicon lexicon, Reading reading) {
        this.lexicon = lexicon;
        this.reading = reading;
    }

    /** The same counting; of victims of a wrong, and of those in a text that tells of no dead or hurt, as people affected. */
    Counting wronged(SentenceSyntax syntax, Counting counting) {
        Counted counted = counting.counted();
        boolean victims = counting.role().measure() == Measure.DEAD_OR_INJURED
                && counting.role().rule().equals("quantity/noun")
                && counted.hasNoun()
                && syntax.token(counted.head()).lemma().equals("victim");
        boolean wronged = victims
                && (isWrong(syntax, counted.head()) || (reading.text().field() == Field.TEXT && !tellsOfCasualties()));
        return wronged
                ? counting.with(new Role(
                        Measure.AFFECTED,
                        counting.role().verb(),
                        counting.role().rule(),
                        counting.role().confidence()))
                : counting;
    }

    private boolean isWrong(SentenceSyntax syntax, int head) {
        boolean wrong = false;
        if (syntax.word(head + 1).equals("of")) {
            int end = Math.min(syntax.sentence().tokens().size(), head + 2 + REACH);
            for (int i = head + 2; i < end && !wrong; i++) {
                wrong = lexicon.measure(Sort.WRONG, syntax.token(i).lemma()) != null;
            }
        }
        return wrong;
    }

    private boolean tellsOfCasualties() {
        if (casualties == null) {
            casualties = reading.text().sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .anyMatch(this::isCasualty);
        }
        return casualties;
    }

    private boolean isCasualty(Token token) {
        for (Sort sort : TELLING) {
            Measure measure = lexicon.measure(sort, token.lemma());
            if (measure != null && CASUALTIES.contains(measure)) {
                return true;
            }
        }
        return false;
    }
}
