package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Measure;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article with its claims in the form in which the ledger compares them, made once and not at each of the event's
 * updates.
 *
 * @param article as kept
 * @param origin text that it is a copy of
 * @param signature of its text; null when there is none
 * @param titleWords the words of its headline that carry meaning
 * @param assertions its quantities, in their order
 * @param statements what it says without a number, in their order
 * @param restated which of its numbers it tells again in another unit
 * @param listed the sums of victims that its clauses list
 * @param casualties what it tells of the dead and hurt of the event
 */
record Reading(
        LedgerArticle article,
        String origin,
        @Nullable TextSignature signature,
        Set<String> titleWords,
        List<Assertion> assertions,
        List<Statement> statements,
        List<RestatedNumbers.Pair> restated,
        Map<Measure, List<Answer>> listed,
        List<Casualty> casualties) {

    static Reading of(LedgerArticle article) {
        List<Claim> claims =
                article.claims().stream().sorted(LedgerOrder.CLAIMS).toList();
        Set<String> names = names(article);
        List<Assertion> assertions =
                claims.stream().flatMap(claim -> Assertion.of(article, claim)).toList();
        return new Reading(
                article,
                article.id(),
                article.signature() == null ? null : TextSignature.read(article.signature()),
                article.title() == null ? Set.of() : Words.content(article.title()),
                assertions,
                claims.stream()
                        .flatMap(claim -> Statement.of(article, claim, names))
                        .toList(),
                RestatedNumbers.of(assertions),
                PeopleCounts.listed(assertions),
                assertions.stream().filter(Casualty::is).map(Casualty::of).toList());
    }

    private static Set<String> names(LedgerArticle article) {
        return article.entities().stream()
                .map(entity -> Words.split(entity.name()))
                .filter(words -> !words.isEmpty())
                .map(words -> Noun.classOf(words.get(words.size() - 1)))
                .collect(Collectors.toSet());
    }

    /** The same as a copy of a text. */
    Reading from(String text) {
        if (text.equals(origin)) {
            return this;
        }
        List<Assertion> copied = assertions.stream().map(a -> a.from(text)).toList();
        Iterator<Casualty> told = casualties.iterator();
        return new Reading(
                article,
                text,
                signature,
                titleWords,
                copied,
                statements.stream().map(s -> s.from(text)).toList(),
                restated,
                listed,
                copied.stream()
                        .filter(Casualty::is)
                        .map(assertion -> told.next().in(assertion))
                        .toList());
    }
}
