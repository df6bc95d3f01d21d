package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.LogPosition;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.ledger.Evidence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One quantity claim in the form in which the ledger compares it.
 *
 * @param article where it stands
 * @param origin text that the article is a copy of
 * @param claim the claim
 * @param quantity its quantity
 * @param family what its unit converts into
 * @param span its number in the family's base unit
 * @param noun what is counted
 * @param window the time it is about
 * @param voices keys of those who say it or pass it on and whom their names tell from others
 * @param asOf the day that the count stands for; null when neither the claim nor its article tells
 * @param told the number as it was told, by which it is one answer with others
 */
record Assertion(
        LedgerArticle article,
        String origin,
        Claim claim,
        Quantity quantity,
        UnitFamily family,
        Span span,
        Noun noun,
        Window window,
        List<String> voices,
        @Nullable LocalDate asOf,
        Answer.Key told) {

    /** The claim in that form, if it is a quantity that asserts a number. */
    static Stream<Assertion> of(LedgerArticle article, Claim claim) {
        Quantity quantity = claim.quantity();
        if (quantity == null) {
            return Stream.empty();
        }
        Noun noun = Noun.of(quantity);
        if (noun.equals(Noun.NONE) && "times".equals(quantity.unit()) && claim.predicate() != null) {
            // What was done twice is told by its verb.
            noun = new Noun(claim.predicate(), false);
        }
        UnitFamily family = UnitFamily.of(noun.people() && isPlain(quantity) ? UnitFamily.PERSON : quantity.unit());
        Span span = Span.of(quantity, family);
        if (span == null) {
            return Stream.empty();
        }
        Window window = quantity.implicit()
                ? Window.ofOne(claim.time(), article.publishedAt())
                : Window.of(claim.time(), article.publishedAt());
        return Stream.of(new Assertion(
                article,
                article.id(),
                claim,
                quantity,
                family,
                span,
                noun,
                window,
                Voices.keys(claim),
                asOf(article, claim),
                Answer.Key.of(quantity, family, claim.stage())));
    }

    /** The same told in a copy of another text. */
    Assertion from(String text) {
        return text.equals(origin)
                ? this
                : new Assertion(article, text, claim, quantity, family, span, noun, window, voices, asOf, told);
    }

    private static boolean isPlain(Quantity quantity) {
        return "count".equals(quantity.unit());
    }

    Measure measure() {
        return quantity.measure();
    }

    Scope scope() {
        return claim.scope();
    }

    boolean implicit() {
        return quantity.implicit();
    }

    /** True for a count of those beside others who are counted apart: "six others", "two more victims". */
    boolean ofOthers() {
        String concept = quantity.concept() == null ? "" : quantity.concept();
        return "other".equals(quantity.head())
                || Words.split(concept).stream().anyMatch(word -> word.equals("other") || word.equals("others"));
    }

    private static @Nullable LocalDate asOf(LedgerArticle article, Claim claim) {
        if (claim.time() != null && claim.time().to() != null) {
            return claim.time().to();
        }
        return article.publishedAt() == null
                ? null
                : article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    Evidence evidence() {
        return evidence(article, claim, quantity.number());
    }

    /** The proof that a claim gives. */
    static Evidence evidence(LedgerArticle article, Claim claim, @Nullable String number) {
        LogPosition at = article.position();
        return new Evidence(
                article.id(),
                claim.id(),
                claim.field(),
                claim.start(),
                claim.end(),
                claim.quote(),
                number,
                claim.speakers().stream().map(article::called).toList(),
                claim.relays().stream().map(article::called).toList(),
                article.publishedAt(),
                at == null ? null : at.topic(),
                at == null ? null : at.partition(),
                at == null ? null : at.offset());
    }
}
