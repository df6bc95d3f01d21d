package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An article with its claims in the form in which the ledger compares them, made once and not at each of the event's
 * updates.
 *
 * @param article as kept
 * @param assertions its quantities, in their order
 * @param statements what it says without a number, in their order
 */
record Reading(LedgerArticle article, List<Assertion> assertions, List<Statement> statements) {

    static Reading of(LedgerArticle article) {
        List<Claim> claims =
                article.claims().stream().sorted(LedgerOrder.CLAIMS).toList();
        Set<String> names = names(article);
        return new Reading(
                article,
                claims.stream().flatMap(claim -> Assertion.of(article, claim)).toList(),
                claims.stream()
                        .flatMap(claim -> Statement.of(article, claim, names))
                        .toList());
    }

    private static Set<String> names(LedgerArticle article) {
        return article.entities().stream()
                .map(entity -> Words.split(entity.name()))
                .filter(words -> !words.isEmpty())
                .map(words -> Noun.classOf(words.get(words.size() - 1)))
                .collect(Collectors.toSet());
    }
}
