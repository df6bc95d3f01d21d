package io.claimstream.extract.syntax;

import io.claimstream.extract.text.Sentence;
import io.claimstream.extract.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The chunks of one sentence. Asked many times for each number, person and verb in it, so answers cost no search. */
public final class SentenceSyntax {

    private static final int NONE = -1;

    private final Sentence sentence;
    private final List<NounPhrase> nounPhrases;
    private final List<VerbGroup> verbs;
    private final List<Clause> clauses;

    /** For each token the number of its noun phrase. */
    private final int[] phraseOfToken;

    /** For each token the number of its clause. */
    private final int[] clauseOfToken;

    private SentenceSyntax(
            Sentence sentence, List<NounPhrase> nounPhrases, List<VerbGroup> verbs, List<Clause> clauses) {
        this.sentence = sentence;
        this.nounPhrases = List.copyOf(nounPhrases);
        this.verbs = List.copyOf(verbs);
        this.clauses = List.copyOf(clauses);
        this.phraseOfToken = new int[sentence.tokens().size()];
        this.clauseOfToken = new int[phraseOfToken.length];
        Arrays.fill(phraseOfToken, NONE);
        for (int i = 0; i < nounPhrases.size(); i++) {
            Arrays.fill(
                    phraseOfToken,
                    nounPhrases.get(i).first(),
                    nounPhrases.get(i).end(),
                    i);
        }
        for (int i = 0; i < clauses.size(); i++) {
            Arrays.fill(clauseOfToken, clauses.get(i).first(), clauses.get(i).end(), i);
        }
    }

    /** Chunks a sentence. */
    public static SentenceSyntax of(Sentence sentence) {
        List<VerbGroup> verbs = VerbGroups.in(sentence);
        return new SentenceSyntax(sentence, NounPhrases.in(sentence), verbs, Clauses.in(sentence, verbs));
    }

    public Sentence sentence() {
        return sentence;
    }

    /** In order, not overlapping. */
    public List<NounPhrase> nounPhrases() {
        return nounPhrases;
    }

    /** In order, not overlapping. */
    public List<VerbGroup> verbs() {
        return verbs;
    }

    /** In order, together the whole sentence. */
    public List<Clause> clauses() {
        return clauses;
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** A token's text in lower case; empty outside the sentence. */
    public String word(int index) {
        return contains(index) ? token(index).lower() : "";
    }

    /** The clause that a token stands in. */
    public Clause clauseAt(int token) {
        if (!contains(token)) {
            throw new NoSuchElementException("no token " + token);
        }
        return clauses.get(clauseOfToken[token]);
    }

    /** The noun phrase that a token stands in. */
    public Optional<NounPhrase> phraseAt(int token) {
        return contains(token) && phraseOfToken[token] != NONE
                ? Optional.of(nounPhrases.get(phraseOfToken[token]))
                : Optional.empty();
    }

    /** Whether a noun phrase begins at a token. */
    public boolean opensPhrase(int token) {
        return phraseAt(token).filter(phrase -> phrase.first() == token).isPresent();
    }

    /** The last verb group that ends at or before a token, not before {@code from}. */
    public Optional<VerbGroup> verbBefore(int token, int from) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            if (verbs.get(i).end() <= token) {
                return verbs.get(i).first() >= from ? Optional.of(verbs.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first verb group that begins at or after a token, before {@code end}. */
    public Optional<VerbGroup> verbFrom(int token, int end) {
        for (VerbGroup verb : verbs) {
            if (verb.first() >= token) {
                return verb.first() < end ? Optional.of(verb) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean contains(int token) {
        return token >= 0 && token < phraseOfToken.length;
    }
}
