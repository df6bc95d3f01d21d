package io.claimstream.extract.number;

import io.claimstream.contract.claim.Bound;
import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.number.PhraseTable.Match;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words around a number that limit it: "more than", "nearly", "or so". */
final class Bounds {

    /** Limits may be stacked: "up to an estimated". */
    private static final int MOST_STACKED = 3;

    private final Cues cues;
    private final PhraseTable<Bound> before = PhraseTable.ofWords();
    private final PhraseTable<Bound> after = PhraseTable.ofWords();
    private final PhraseTable<Bound> joined = PhraseTable.ofWords();

    Bounds(Cues cues) {
        this.cues = cues;
        for (var row : Lexicon.rows(Bounds.class, "bounds.txt")) {
            PhraseTable<Bound> table = switch (row.get(2)) {
                case "before" -> before;
                case "after" -> after;
                default -> joined;
            };
            table.put(row.get(0), Bound.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** The limit that ends before a part and begins at {@code from} or later; a quotation mark may stand between. */
    @Nullable
    Match<Bound> before(Parts parts, int end, int from) {
        Match<Bound> found = null;
        int at = end;
        for (int i = 0; i < MOST_STACKED; i++) {
            Match<Bound> next = before.before(parts, pastQuote(parts, at, from), from);
            if (next == null || isSeparator(parts, next) || isPlainOver(parts, next) || isPlainAround(parts, next)) {
                break;
            }
            found = found == null ? next : new Match<>(next.first(), end, stronger(next.meaning(), found.meaning()));
            at = next.first();
        }
        return found;
    }

    /** The limit that begins at a part. */
    @Nullable
    Match<Bound> after(Parts parts, int first) {
        boolean hyphen = parts.get(first).isHyphen() && parts.adjoins(first);
        Match<Bound> found = hyphen ? joined.at(parts, first + 1) : after.at(parts, first);
        boolean limitsTheNext = found != null && parts.word(found.end()).equals("than");
        return limitsTheNext ? null : found;
    }

    /** "Home > World > 300 missing": a sign with space around it parts headings. */
    private static boolean isSeparator(Parts parts, Match<Bound> limit) {
        Part sign = parts.get(limit.first());
        return limit.end() == limit.first() + 1 && (sign.is(">") || sign.is("<")) && !parts.adjoins(limit.end());
    }

    /** In "turned around four hours later" the word goes with the verb. */
    private boolean isPlainAround(Parts parts, Match<Bound> limit) {
        return limit.end() == limit.first() + 1
                && parts.get(limit.first()).is("around")
                && cues.is("verb-with-around", parts.word(limit.first() - 1));
    }

    /** "Over" that limits nothing. */
    private boolean isPlainOver(Parts parts, Match<Bound> limit) {
        boolean over =
                limit.end() == limit.first() + 1 && parts.get(limit.first()).is("over");
        return over && (isParticle(parts, limit) || isDuring(parts, limit));
    }

    /** In "handed over 21 prisoners" the word goes with the verb. */
    private boolean isParticle(Parts parts, Match<Bound> limit) {
        return cues.is("verb-with-over", parts.word(limit.first() - 1));
    }

    /** "2 billion over six years": an amount comes in within that time. */
    private boolean isDuring(Parts parts, Match<Bound> limit) {
        String amount = parts.word(limit.first() - 1);
        boolean ofAmount = cues.is("spread-over", amount) || (!amount.isEmpty() && Character.isDigit(amount.charAt(0)));
        return ofAmount && cues.is("period", parts.word(limit.end() + 1));
    }

    private static int pastQuote(Parts parts, int at, int from) {
        return at - 1 > from && parts.get(at - 1).isQuote() ? at - 1 : at;
    }

    /** What a limit before a number and one behind it say together: "about 500 or more" is at least 500. */
    static Bound stronger(@Nullable Match<Bound> before, @Nullable Match<Bound> behind) {
        Bound last = behind == null ? Bound.EXACT : behind.meaning();
        return before == null ? last : behind == null ? before.meaning() : stronger(before.meaning(), last);
    }

    private static Bound stronger(Bound outer, Bound inner) {
        return outer == Bound.ABOUT ? inner : outer;
    }
}
