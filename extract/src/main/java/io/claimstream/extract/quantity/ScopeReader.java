package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.TimeSpan;
import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a number is about the event, about a part of it, or about its background. */
final class ScopeReader {

    /** What ended so many days before publication is background. */
    private static final int PAST_DAYS = 45;

    /** "separate drive-by shootings". */
    private static final int WORDS_OF_A_PHRASE = 4;

    private static final List<Sort> HARM = List.of(Sort.NOUN, Sort.STATE, Sort.PATIENT);

    private final MeasureLexicon lexicon;
    private final Set<String> background = Lexicon.words(ScopeReader.class, "context.txt");
    private final Set<String> others = Lexicon.words(ScopeReader.class, "other-incidents.txt");
    private final Set<String> tallied = Lexicon.words(ScopeReader.class, "tallied-deeds.txt");
    private final Set<String> incidents = Lexicon.words(ScopeReader.class, "incidents.txt");

    ScopeReader(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Scope read(SentenceSyntax syntax, Counting counting, @Nullable TimeSpan time, @Nullable LocalDate published) {
        Counted counted = counting.counted();
        if (isPast(time, published)
                || hasBackgroundWord(syntax, counted)
                || isOfOtherIncidents(syntax, counting)
                || isTally(syntax, counted)) {
            return Scope.CONTEXT;
        }
        // "Three days of talks" are no part of the talks.
        boolean partitive = counted.partitive() && counting.role().measure() != Measure.DURATION;
        boolean part = partitive && !isAllWhoDied(syntax, counting);
        boolean member = counting.role().rule().equals(MemberRule.NAME);
        return part || member || isListedPart(syntax, counted) ? Scope.PART : Scope.EVENT;
    }

    /** "There have been 44 homicides in the city": deeds of many culprits add up over a year. */
    private boolean isTally(SentenceSyntax syntax, Counted counted) {
        int first = syntax.clauseAt(counted.first()).first();
        String perfect = syntax.word(first + 1);
        return syntax.word(first).equals("there")
                && (perfect.equals("have") || perfect.equals("had"))
                && syntax.word(first + 2).equals("been")
                && counted.head() >= 0
                && tallied.contains(syntax.word(counted.head()));
    }

    /** Who tells of "one of the five shot" that he died tells how many died. */
    private boolean isAllWhoDied(SentenceSyntax syntax, Counting counting) {
        VerbGroup verb = counting.role().verb();
        if (counting.role().measure() != Measure.KILLED || verb == null) {
            return false;
        }
        boolean harmed = false;
        for (int i = counting.counted().first() + 1; i < verb.first(); i++) {
            for (Sort sort : HARM) {
                Measure told = lexicon.measure(sort, syntax.token(i).lemma());
                harmed |= told == Measure.DEAD_OR_INJURED || told == Measure.INJURED;
                if (told == Measure.KILLED) {
                    return false;
                }
            }
        }
        return harmed;
    }

    private static boolean isPast(@Nullable TimeSpan time, @Nullable LocalDate published) {
        if (time == null || published == null) {
            return false;
        }
        LocalDate last = time.to() == null ? time.from() : time.to();
        boolean longAgo = last != null && last.isBefore(published.minusDays(PAST_DAYS));
        boolean longWindow = time.from() != null && time.from().isBefore(published.minusDays(2 * PAST_DAYS));
        return longAgo || longWindow;
    }

    private boolean hasBackgroundWord(SentenceSyntax syntax, Counted counted) {
        Clause clause = syntax.clauseAt(counted.first());
        return syntax.sentence().tokens().subList(clause.first(), clause.end()).stream()
                .map(Token::lower)
                .anyMatch(background::contains);
    }

    /** "Two separate shootings left three dead": a count over several incidents, or of another one. */
    private boolean isOfOtherIncidents(SentenceSyntax syntax, Counting counting) {
        VerbGroup verb = counting.role().verb();
        return tellsOfOtherIncidents(syntax, syntax.clauseAt(counting.counted().first()))
                || (verb != null && tellsOfOtherIncidents(syntax, syntax.clauseAt(verb.first())));
    }

    private boolean tellsOfOtherIncidents(SentenceSyntax syntax, Clause clause) {
        for (int i = clause.first(); i < clause.end(); i++) {
            if (others.contains(syntax.word(i))) {
                for (int next = i + 1; next < Math.min(clause.end(), i + WORDS_OF_A_PHRASE); next++) {
                    if (incidents.contains(syntax.token(next).lemma())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "including two children", "among them 10 Americans", "of whom five". */
    private static boolean isListedPart(SentenceSyntax syntax, Counted counted) {
        if (counted.first() == 0) {
            return false;
        }
        String word = syntax.word(counted.first() - 1);
        String listing = word.equals("the") ? syntax.word(counted.first() - 2) : word;
        boolean listed = listing.equals("including") || listing.equals("included");
        boolean among = counted.first() > 1
                && Set.of("them", "whom", "those", "which").contains(word)
                && Set.of("of", "among")
                        .contains(syntax.token(counted.first() - 2).lower());
        return listed || among;
    }
}
