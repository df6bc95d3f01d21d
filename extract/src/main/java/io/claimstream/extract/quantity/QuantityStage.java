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

    /** Before a time that is not over while something goes on. */
    private static final Set<String> LASTING =
            Set.of("for", "over", "during", "throughout", "last", "lasting", "taking");
    /** How many tokens a verb right before a number may have. */
    private static final int LEADING_REACH = 4;
    /** How far before that time they may stand, in tokens. */
    private static final int LASTING_REACH = 2;

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");
    private static final Set<String> MEASURING = Set.of("weighing", "measuring");

    private static final Set<Stage> UNDONE = EnumSet.of(Stage.PLANNED, Stage.CALLED_FOR, Stage.ORDERED);
    /** What is done for those who are hurt already. */
    private static final Set<String> CARE = Set.of("expect", "release", "discharge", "take", "transport", "treat");
    /** What has befallen people before anybody plans to do something about it. */
    private static final Set<Measure> BEFALLEN =
            EnumSet.of(Measure.KILLED, Measure.INJURED, Measure.DEAD_OR_INJURED, Measure.MISSING, Measure.ABDUCTED);

    private final StageReader stages = new StageReader();
    private final ReportingVerbs reporting = new ReportingVerbs();

    /** The stage; {@code said} is who says the number, null for the article's own voice. */
    Stage read(SentenceSyntax syntax, Counting counting, @Nullable Attribution said) {
        if (said != null && reporting.denies(said.verb())) {
            return Stage.DENIED;
        }
        VerbGroup verb = counting.role().verb();
        verb = verb == null ? leading(syntax, counting.counted()) : verb;
        Stage stage = verb == null || Given.is(syntax, counting, verb) ? Stage.DONE : ofVerb(syntax, counting, verb);
        Stage likelihood = likelihood(syntax, counting);
        if (stage != Stage.DONE) {
            return likelihood == null ? stage : likelihood;
        }
        Stage hedged = stages.hedged(syntax, counting.counted().first());
        hedged = hedged == null ? likelihood : hedged;
        if (hedged != null) {
            return hedged;
        }
        return StageReader.isAsked(syntax) ? Stage.POSSIBLE : stage;
    }

    /** "Could leave 400 homeless": the state tells the role, the verb right before how far it has come. */
    private static @Nullable VerbGroup leading(SentenceSyntax syntax, Counted counted) {
        return syntax.verbBefore(counted.first(), Math.max(0, counted.first() - LEADING_REACH))
                .filter(verb -> verb.end() == counted.first())
                .filter(verb -> verb.modal() != null || verb.is(Form.INFINITIVE))
                .orElse(null);
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
        boolean prognosis = measure == Measure.INJURED && CARE.contains(verb.lemma());
        // A man who is suspected of killing 12: they are dead.
        boolean suspect = measure.isOfPeople() && stages.isSuspected(syntax, verb);
        boolean survived = measure == Measure.INJURED && NearDeath.isToldBy(syntax, verb);
        Stage stage = prognosis || suspect || survived ? Stage.DONE : stages.read(syntax, verb);
        if (stage == Stage.DONE) {
            return beyondDone(syntax, counting, verb);
        }
        if (UNDONE.contains(stage) && isBehindDeed(syntax, counting, verb, stage)) {
            return Stage.DONE;
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

    /** "300 workers expect a rise" tells of 300 who do; "will mourn the deaths of 12" tells of 12 who died. */
    private boolean isBehindDeed(SentenceSyntax syntax, Counting counting, VerbGroup verb, Stage stage) {
        Counted counted = counting.counted();
        Measure measure = counting.role().measure();
        boolean wish = verb.modal() == null && stages.wish(syntax, verb) == stage;
        boolean befallen =
                BEFALLEN.contains(measure) && !counting.role().isToldByVerb() && !(wish && stage == Stage.PLANNED);
        // "$3 million it expects to get"
        boolean subject = counted.end() <= verb.first()
                && !verb.is(Form.PASSIVE)
                && !(verb.first() > counted.end()
                        && syntax.token(verb.first() - 1).is("PRON")
                        && !RELATIVE.contains(syntax.word(verb.first() - 1)));
        // "Pushed for ten years"
        boolean lasting = measure == Measure.DURATION
                && LeadRule.opening(syntax, counted.first()) - 1 == verb.end()
                && syntax.word(verb.end()).equals("for");
        return befallen || (wish && (subject || lasting));
    }

    private Stage beyondDone(SentenceSyntax syntax, Counting counting, VerbGroup verb) {
        boolean object = verb.end() <= counting.counted().first();
        Measure measure = counting.role().measure();
        boolean held = object && !measure.isOfPeople() && (counting.unit() != null || isDirect(syntax, verb, counting));
        Stage stage = held ? stages.provided(syntax, verb) : null;
        if (stage == null && object && measure == Measure.MONEY) {
            stage = stages.granted(verb);
        }
        if (stage == null && object && counting.unit() != null) {
            stage = stages.foretold(verb);
        }
        if (stage == null && object && (measure == Measure.MONEY || measure == Measure.DURATION)) {
            stage = stages.faced(syntax, verb);
        }
        if (stage == null && measure == Measure.DURATION) {
            stage = stages.lasts(syntax, verb, counting.counted().first())
                    ? Stage.ONGOING
                    : stages.coming(syntax, verb, counting.counted().first());
        }
        return stage == null ? Stage.DONE : stage;
    }

    /** "The law allows a fee of 40 stamps"; of "a rule that bans guns on its nine campuses" the campuses are there. */
    private static boolean isDirect(SentenceSyntax syntax, VerbGroup verb, Counting counting) {
        return IntStream.range(verb.end(), counting.counted().first())
                .noneMatch(i -> syntax.token(i).is("ADP") && !syntax.word(i).equals("of"));
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
}
