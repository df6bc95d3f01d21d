package io.claimstream.extract.syntax;

import io.claimstream.extract.text.Sentence;
import io.claimstream.extract.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The chunks of one sentence.
 *
 * @param sentence its tokens
 * @param nounPhrases in order, not overlapping
 * @param verbs in order, not overlapping
 * @param clauses in order, together the whole sentence
 */
public record SentenceSyntax(
        Sentence sentence, List<NounPhrase> nounPhrases, List<VerbGroup> verbs, List<Clause> clauses) {

    public SentenceSyntax {
        nounPhrases = List.copyOf(nounPhrases);
        verbs = List.copyOf(verbs);
        clauses = List.copyOf(clauses);
    }

    /** Chunks a sentence. */
    public static SentenceSyntax of(Sentence sentence) {
        List<VerbGroup> verbs = VerbGroups.in(sentence);
        return new SentenceSyntax(sentence, NounPhrases.in(sentence), verbs, Clauses.in(sentence, verbs));
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** A token's text in lower case; empty outside the sentence. */
    public String word(int index) {
        boolean inside = index >= 0 && index < sentence.tokens().size();
        return inside ? token(index).text().toLowerCase(Locale.ROOT) : "";
    }

    /** The clause that a token stands in. */
    public Clause clauseAt(int token) {
        return clauses.stream()
                .filter(clause -> token >= clause.first() && token < clause.end())
                .findFirst()
                .orElseThrow();
    }

    /** The noun phrase that a token stands in. */
    public Optional<NounPhrase> phraseAt(int token) {
        return nounPhrases.stream().filter(phrase -> phrase.contains(token)).findFirst();
    }

    /** Whether a noun phrase begins at a token. */
    public boolean opensPhrase(int token) {
        return nounPhrases.stream().anyMatch(phrase -> phrase.first() == token);
    }

    /** The last verb group that ends at or before a token, not before {@code from}. */
    public Optional<VerbGroup> verbBefore(int token, int from) {
        return verbs.stream()
                .filter(verb -> verb.end() <= token && verb.first() >= from)
                .reduce((first, second) -> second);
    }

    /** The first verb group that begins at or after a token, before {@code end}. */
    public Optional<VerbGroup> verbFrom(int token, int end) {
        return verbs.stream()
                .filter(verb -> verb.first() >= token && verb.first() < end)
                .findFirst();
    }
}
