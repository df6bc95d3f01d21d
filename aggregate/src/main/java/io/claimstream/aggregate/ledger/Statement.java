package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ClaimKind;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.Evidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim without a number in the form in which the ledger compares it.
 *
 * @param article where it stands
 * @param origin text that the article is a copy of
 * @param claim the claim
 * @param content what is said or done, as written
 * @param words the words of it that carry meaning; empty for an action, which is compared by its deed
 * @param deed who did what, for an action; null for what somebody says
 * @param voices keys of those who say it or pass it on and whom their names tell from others
 */
record Statement(
        LedgerArticle article,
        String origin,
        Claim claim,
        String content,
        Set<String> words,
        @Nullable Deed deed,
        List<String> voices) {

    // "He agreed" says nothing that two articles could be found to share.
    private static final int LEAST_WORDS = 3;

    /** The claim in that form, if it says enough to be compared. */
    static Stream<Statement> of(LedgerArticle article, Claim claim, Set<String> names) {
        if (claim.kind() == ClaimKind.QUANTITY) {
            return Stream.empty();
        }
        String content = claim.content() != null ? claim.content() : claim.quote();
        Deed deed = claim.kind() == ClaimKind.ACTION ? Deed.of(claim, names) : null;
        Set<String> words = deed == null ? Words.content(content) : Set.of();
        return deed == null && words.size() < LEAST_WORDS
                ? Stream.empty()
                : Stream.of(new Statement(article, article.id(), claim, content, words, deed, Voices.keys(claim)));
    }

    /** The same told in a copy of another text. */
    Statement from(String text) {
        return text.equals(origin) ? this : new Statement(article, text, claim, content, words, deed, voices);
    }

    /** Key of the first speaker; empty for the article's own voice. */
    String speaker() {
        return claim.speakers().isEmpty() ? "" : Voices.key(claim.speakers().get(0));
    }

    boolean isAction() {
        return deed != null;
    }

    /** True when nobody who takes part is left out, and it is told as a fact. */
    boolean tellsAll() {
        boolean fact = Stages.rank(claim.stage()) >= Stages.rank(Stage.PLANNED);
        return deed == null || (deed.whole() && fact);
    }

    String label() {
        String who = isAction() || claim.speakers().isEmpty()
                ? ""
                : article.called(claim.speakers().get(0)) + ": ";
        return Labels.line(who + content);
    }

    Evidence evidence() {
        return Assertion.evidence(article, claim, null);
    }
}
