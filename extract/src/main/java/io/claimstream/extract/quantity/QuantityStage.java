package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.attribution.Attribution;
import io.claimstream.extract.attribution.ReportingVerbs;
import io.claimstream.extract.stage.StageReader;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How far what is counted has come: by its verb, by who denies it, and by whether it is asked. */
final class QuantityStage {

    /** Behind a time that lies between two deeds. */
    private static final Set<String> PAST = Set.of("later", "ago", "earlier", "before", "after", "into");
    /** Before what is only there while something is done. */
    private static final Set<String> BESIDE = Set.of("with", "at", "despite", "besides");

    /** Before a time that is not over while something goes on. */
    private static final Set<String> LASTING =
            Set.of("for", "over", "during", "throughout", "last", "lasting", "taking");
    /** How far before that time they may stand, in tokens. */
    private static final int LASTING_REACH = 2;

    private static final Set<String> MEASURING = Set.of("weighing", "measuring");

    private static final Set<Measure> EXTENTS =
            EnumSet.of(Measure.LENGTH, Measure.AREA, Measure.DEPTH, Measure.HEIGHT, Measure.COUNT);

    private final StageReader stages = new StageReader();
    private final ReportingVerbs reporting = new ReportingVerbs();

    /** The stage; {@code said} is who says the number, null for the article's own voice. */
    Stage read(SentenceSyntax syntax, Counting counting, @Nullable Attribution said) {
        if (said != null && reporting.denies(said.verb())) {
            return Stage.DENIED;
        }
        VerbGroup verb = counting.role().verb();
        Stage stage =
                verb == null || isThereAlready(syntax, counting, verb) ? Stage.DONE : ofVerb(syntax, counting, verb);
        if (stage != Stage.DONE) {
            return stage;
        }
        Stage hedged = stages.hedged(syntax, counting.counted().first());
        hedged = hedged == null ? likelihood(syntax, counting) : hedged;
        if (hedged != null) {
            return hedged;
        }
        return StageReader.isAsked(syntax) ? Stage.POSSIBLE : stage;
    }

    /** "An 80 percent chance", "pieces weighing 100 kg could fall"; null when nothing leaves it open. */
    private @Nullable Stage likelihood(SentenceSyntax syntax, Counting counting) {
        Counted counted = counting.counted();
        if (counting.role().measure() == Measure.SHARE && counted.hasNoun()) {
            return stages.chance(syntax.token(counted.head()).lemma());
        }
        VerbGroup verb = counting.role().verb();
        boolean describes = counting.unit() != null
                && verb != null
                && MEASURING.contains(syntax.word(verb.head()))
                && verb.end() <= counted.first();
        int end = syntax.clauseAt(counted.first()).end();
        boolean open = describes
                && syntax.verbFrom(counted.end(), end)
                        .filter(stages::isLeftOpen)
                        .isPresent();
        return open ? Stage.POSSIBLE : null;
    }

    private Stage ofVerb(SentenceSyntax syntax, Counting counting, VerbGroup verb) {
        Measure measure = counting.role().measure();
        // Those who are expected to recover are hurt now.
        boolean prognosis = measure == Measure.INJURED && verb.lemma().equals("expect");
        // A man who is suspected of killing 12: they are dead.
        boolean suspect = measure.isOfPeople() && stages.isSuspected(syntax, verb);
        Stage stage = prognosis || suspect ? Stage.DONE : stages.read(syntax, verb);
        if (stage == Stage.DONE) {
            return beyondDone(syntax, counting, verb);
        }
        // "Cannot export more than 500": the "not" is in the limit.
        boolean limit = counting.bound() == Bound.AT_MOST
                && verb.end() <= counting.counted().first();
        if (stage == Stage.DENIED && limit) {
            return Stage.DONE;
        }
        // Where the verb does not tell the role, its "not" or its "-ing" is not about the number.
        boolean denial = stage == Stage.DENIED && stages.doubt(syntax, verb) == null;
        Double value = counting.value();
        if (denial && value != null && value == 0) {
            // "Did not report any injuries": the "not" is in the zero.
            return Stage.DONE;
        }
        if (denial) {
            return counting.role().isToldByVerb() ? stage : Stage.DONE;
        }
        boolean amount = counting.unit() != null || !counting.role().isToldByVerb();
        return stage == Stage.ONGOING && amount && onlyOfVerb(syntax, counting, verb) ? Stage.DONE : stage;
    }

    private Stage beyondDone(SentenceSyntax syntax, Counting counting, VerbGroup verb) {
        return switch (counting.role().measure()) {
            case MONEY -> {
                Stage granted = verb.end() <= counting.counted().first() ? stages.granted(verb) : null;
                yield granted == null ? Stage.DONE : granted;
            }
            case DURATION -> stages.lasts(syntax, verb, counting.counted().first()) ? Stage.ONGOING : Stage.DONE;
            default -> Stage.DONE;
        };
    }

    /** "Are investigating 12 thefts", "two were working"; but "80 diggers are working", "are still held". */
    private boolean onlyOfVerb(SentenceSyntax syntax, Counting counting, VerbGroup verb) {
        int first = LeadRule.opening(syntax, counting.counted().first());
        boolean subject = counting.counted().end() <= verb.first()
                && counting.unit() == null
                && (first == 0 || !syntax.token(first - 1).is("ADP"));
        if (counting.role().measure() == Measure.DURATION) {
            return IntStream.range(
                            Math.max(0, first - LASTING_REACH),
                            counting.counted().first())
                    .noneMatch(i -> LASTING.contains(syntax.word(i)));
        }
        boolean objectOfIt = verb.is(Form.PROGRESSIVE) && !subject;
        return (objectOfIt || stages.isPast(syntax, verb)) && !stages.goesOn(syntax, verb);
    }

    /** "To be built on a 40-hectare site", "with its 27 engines it will": what the verb does is not done to site and engines. */
    private static boolean isThereAlready(SentenceSyntax syntax, Counting counting, VerbGroup verb) {
        Counted counted = counting.counted();
        Measure measure = counting.role().measure();
        if (measure == Measure.DURATION) {
            return PAST.contains(syntax.word(counted.end()));
        }
        boolean joined = EXTENTS.contains(measure)
                && counting.unit() != null
                && IntStream.range(counted.first(), counted.end())
                        .anyMatch(i -> syntax.word(i).equals("-"));
        int before = LeadRule.opening(syntax, counted.first()) - 1;
        return joined
                || (counted.end() <= verb.first()
                        && EXTENTS.contains(measure)
                        && (counting.unit() != null || !counted.partitive())
                        && BESIDE.contains(syntax.word(before)));
    }
}
