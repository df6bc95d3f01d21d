package io.claimstream.extract.action;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ClaimKind;
import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.Reading;
import io.claimstream.extract.attribution.Attribution;
import io.claimstream.extract.attribution.Attributions;
import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.syntax.SentenceSyntax;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action where it stands in an article.
 *
 * @param reading the field
 * @param sentence number of the sentence in the field
 * @param action what is done
 */
record Told(Reading reading, int sentence, Action action) {

    private SentenceSyntax syntax() {
        return reading.syntax().get(sentence);
    }

    /** First character of the clause. */
    int start() {
        return syntax().token(action.first()).start();
    }

    /** One past the last character of the clause: without its closing marks, and not past the speech that it stands in. */
    int end() {
        int last = action.end();
        while (last > action.verb().end() && isEdge(last - 1)) {
            last--;
        }
        int end = syntax().token(last - 1).end();
        return said().map(said -> Math.min(end, said.contentEnd())).orElse(end);
    }

    private boolean isEdge(int token) {
        return syntax().token(token).is("PUNCT") || syntax().token(token).is("CCONJ");
    }

    int verbStart() {
        return syntax().token(action.verb().head()).start();
    }

    int sentenceStart() {
        return reading.text().sentences().get(sentence).start();
    }

    /** The reported speech that it stands in. */
    Optional<Attribution> said() {
        int at = verbStart();
        return Attributions.covering(
                reading.attributions(), at, syntax().token(action.verb().head()).end());
    }

    /** A participant as written; "it" at the head of what somebody says is that somebody. */
    @Nullable
    String name(@Nullable Argument argument) {
        if (argument == null) {
            return null;
        }
        return speaker(argument)
                .map(Speaker::name)
                .orElseGet(() -> reading.text().slice(start(argument), end(argument)));
    }

    private Optional<Speaker> speaker(Argument argument) {
        return Arguments.isPronoun(syntax(), argument)
                ? said().map(said -> said.speakers().get(0))
                : Optional.empty();
    }

    private int start(Argument argument) {
        return syntax().token(argument.first()).start();
    }

    private int end(Argument argument) {
        return syntax().token(argument.end() - 1).end();
    }

    /** Who or what is named by the head of a phrase. */
    Optional<Entity> named(@Nullable Argument argument) {
        if (argument == null) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = speaker(argument);
        return speaker.isPresent()
                ? speaker.flatMap(this::entity)
                : reading.names()
                        .within(
                                reading.text().field(),
                                start(argument),
                                syntax().token(argument.head()).end())
                        .map(NameMention::entity);
    }

    private Optional<Entity> entity(Speaker speaker) {
        return reading.names().entities().stream()
                .filter(entity -> entity.key().equals(speaker.entity()))
                .findFirst();
    }

    /** What it says, by its heads: the same is not listed twice. */
    String gist() {
        return word(action.agent()) + " " + action.predicate() + " " + word(action.patient());
    }

    private String word(@Nullable Argument argument) {
        return named(argument)
                .map(Entity::key)
                .orElseGet(() -> argument == null
                        ? ""
                        : syntax().token(argument.head()).lemma().toLowerCase(Locale.ROOT));
    }

    /** False for a clause that a quotation breaks off or begins in. */
    boolean isWhole() {
        String clause = reading.text().slice(start(), end());
        return count(clause, "“„\"") == count(clause, "”\"") && clause.indexOf('\n') < 0;
    }

    private static long count(String text, String marks) {
        return text.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }

    /** Whether another claim has it already: a number that this verb tells, or that somebody says something. */
    boolean isToldBy(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.field() == reading.text().field())
                .filter(claim -> claim.start() <= verbStart() && claim.end() > verbStart())
                .anyMatch(claim -> claim.kind() == ClaimKind.STATEMENT ? introduces(claim) : counts(claim));
    }

    private boolean introduces(Claim statement) {
        Integer from = statement.contentStart();
        Integer to = statement.contentEnd();
        return from == null || to == null || verbStart() < from || verbStart() >= to;
    }

    private boolean counts(Claim quantity) {
        return quantity.quantity() != null
                && !quantity.quantity().implicit()
                && action.verb().lemma().equals(quantity.predicate());
    }
}
