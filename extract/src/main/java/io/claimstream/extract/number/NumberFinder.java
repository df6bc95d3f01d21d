package io.claimstream.extract.number;

import io.claimstream.contract.claim.Bound;
import io.claimstream.extract.number.Numeral.Style;
import io.claimstream.extract.number.PhraseTable.Match;
import io.claimstream.extract.number.Trends.Movement;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text that count or measure something; dates, clock times, ages, ordinals and the like are passed over. */
public final class NumberFinder {

    private final Cues cues = new Cues();
    private final Bounds bounds = new Bounds(cues);
    private final Trends trends = new Trends();
    private final Units units = Units.load();
    private final PhraseReader phrases = new PhraseReader(units, bounds, trends, cues);
    private final Conversions conversions = new Conversions(units);
    private final Negations negations = new Negations(cues);
    private final List<NotACount> notCounts = List.of(
            new Age(cues),
            new ClockTime(cues),
            new CalendarDate(cues, bounds),
            new Address(cues),
            new PartOfAName(cues),
            new SerialNumber(cues),
            new PhoneNumber(cues),
            new Degrees(cues),
            new GameStatistic(cues),
            new Minus(),
            new Idiom(cues, bounds));

    /** The numbers in order of their offsets; they do not overlap. */
    public List<NumberMention> find(AnalyzedText text) {
        List<NumberMention> found = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            find(Parts.of(text, sentences.get(i)), i, found);
        }
        conversions.limit(text, found);
        return found;
    }

    private void find(Parts parts, int sentence, List<NumberMention> found) {
        int from = 0;
        int at = 0;
        while (at < parts.size()) {
            int zero = negations.end(parts, at);
            if (zero > 0) {
                found.add(new NumberMention(
                        sentence,
                        parts.get(at).token(),
                        parts.get(zero - 1).token() + 1,
                        parts.get(at).start(),
                        parts.get(zero - 1).end(),
                        0.0,
                        0.0,
                        0.0,
                        Bound.EXACT,
                        null,
                        null,
                        null,
                        Form.NEGATED));
                at = zero;
                from = zero;
                continue;
            }
            Phrase phrase = phrases.read(parts, at, from);
            if (phrase == null) {
                at++;
                continue;
            }
            at = phrase.end();
            if (counts(parts, phrase)) {
                NumberMention mention = mention(parts, sentence, phrase, from);
                found.add(mention);
                while (parts.get(at).start() < mention.end() && at < parts.size()) {
                    at++;
                }
            }
            from = at;
        }
    }

    private boolean counts(Parts parts, Phrase phrase) {
        for (NotACount kind : notCounts) {
            if (kind.covers(parts, phrase)) {
                return false;
            }
        }
        return true;
    }

    private NumberMention mention(Parts parts, int sentence, Phrase phrase, int from) {
        int first = phrase.first();
        Match<Bound> before = limitBefore(parts, phrase, from);
        Match<Bound> after = bounds.after(parts, phrase.end());
        Match<Bound> inside = bounds.after(parts, phrase.last().end());
        Movement movement = trends.around(parts, before == null ? first : before.first(), phrase);
        int begin = before == null ? first : before.first();
        int end = after == null ? phrase.end() : after.end();
        if (inside != null) {
            end = Math.max(end, inside.end());
        }
        Match<Bound> behind = after == null ? inside : after;
        Bound bound = Bounds.stronger(before, behind);
        return with(parts, sentence, begin, end, phrase, bound, movement);
    }

    /** "Worries about several ships": "about" limits no number that is vague itself. */
    private @Nullable Match<Bound> limitBefore(Parts parts, Phrase phrase, int from) {
        Match<Bound> before = bounds.before(parts, phrase.first(), from);
        boolean vague = phrase.number().is(Style.VAGUE) && before != null && before.meaning() == Bound.ABOUT;
        return vague ? null : before;
    }

    private static NumberMention with(
            Parts parts, int sentence, int begin, int end, Phrase phrase, Bound said, @Nullable Movement movement) {
        Interval interval = Interval.of(phrase, said);
        return new NumberMention(
                sentence,
                parts.get(begin).token(),
                parts.get(end - 1).token() + 1,
                parts.get(begin).start(),
                parts.get(end - 1).end(),
                interval.value(),
                interval.low(),
                interval.high(),
                interval.bound(),
                interval.unit(),
                movement == null ? null : movement.trend(),
                movement == null ? null : movement.change(),
                form(phrase));
    }

    private static Form form(Phrase phrase) {
        if (phrase.number().is(Style.FRACTION)) {
            return Form.FRACTION;
        }
        return phrase.attributive() ? Form.ATTRIBUTIVE : Form.CARDINAL;
    }
}
