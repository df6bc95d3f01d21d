package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.TimeSpan;
import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.text.Token;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a number is about the event, about a part of it, or about its background. */
final class ScopeReader {

    /** What ended so many days before publication is background. */
    private static final int PAST_DAYS = 45;

    private final Set<String> background = Lexicon.words(ScopeReader.class, "context.txt");

    Scope read(SentenceSyntax syntax, Counted counted, @Nullable TimeSpan time, @Nullable LocalDate published) {
        if (isPast(time, published) || hasBackgroundWord(syntax, counted)) {
            return Scope.CONTEXT;
        }
        return counted.partitive() || isListedPart(syntax, counted) ? Scope.PART : Scope.EVENT;
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

    /** "including two children", "among them 10 Americans", "of whom five". */
    private static boolean isListedPart(SentenceSyntax syntax, Counted counted) {
        if (counted.first() == 0) {
            return false;
        }
        Token before = syntax.token(counted.first() - 1);
        String word = before.lower();
        boolean listed = word.equals("including") || word.equals("included");
        boolean among = counted.first() > 1
                && Set.of("them", "whom", "those", "which").contains(word)
                && Set.of("of", "among")
                        .contains(syntax.token(counted.first() - 2).lower());
        return listed || among;
    }
}
