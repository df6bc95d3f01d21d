package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a verb says of its subject or its object, with the words beside it ("shot dead", "taken to hospital"). */
final class VerbRole {

    /** How far the second word of a phrase may follow its verb, in tokens. */
    private static final int PHRASE_REACH = 8;

    /** How far after its verb "dead" or "to death" may follow, in tokens. */
    private static final int FATAL_REACH = 3;

    /** What stands right before a verb is its subject, so that it acts. */
    private static final Set<String> SUBJECTS = Set.of("who", "which", "that");

    private static final Set<String> FATAL = Set.of("fatally", "mortally", "fatal", "deadly", "dead", "death");
    /** "Hurt in a deadly fire" tells of others who died. */
    private static final Set<String> OF_A_DEED = Set.of("fatal", "deadly");

    /** "Shot back", "shot ahead": nobody was hit. */
    private static final Set<String> AWAY = Set.of("back", "ahead", "off", "up", "past");

    private static final Set<String> OBJECT_PRONOUNS =
            Set.of("himself", "herself", "themselves", "itself", "him", "her", "them", "me", "us");

    private final MeasureLexicon lexicon;

    VerbRole(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The role of a verb's subject; null when the verb tells none. */
    @Nullable
    Measure ofSubject(SentenceSyntax syntax, VerbGroup verb) {
        Measure measure = phrase(syntax, verb);
        if (measure == null && suffers(syntax, verb)) {
            measure = lexicon.measure(Sort.PATIENT, verb.lemma());
        }
        if (measure == null && !verb.is(Form.PASSIVE)) {
            measure = lexicon.measure(Sort.AGENT, verb.lemma());
        }
        return measure == null
                ? null
                : NearDeath.survived(syntax, verb, deadlier(syntax, verb.first(), verb.end(), measure));
    }

    /** The role of a verb's object; null when the verb tells none. */
    @Nullable
    Measure ofObject(SentenceSyntax syntax, VerbGroup verb) {
        Measure measure = verb.is(Form.PASSIVE) ? null : lexicon.measure(Sort.PATIENT, verb.lemma());
        if (measure == null && verb.first() > 0 && !verb.is(Form.PASSIVE)) {
            String striker = syntax.token(verb.first() - 1).lemma();
            measure = lexicon.measure(Sort.STRIKER, striker + "+" + verb.lemma());
        }
        return measure == null
                ? null
                : NearDeath.survived(syntax, verb, deadlier(syntax, verb.first(), verb.end(), measure));
    }

    /** Those shot or hurt are dead when the words beside the verb say so: "fatally shot", "stabbed to death". */
    Measure deadlier(SentenceSyntax syntax, int verbFirst, int verbEnd, Measure measure) {
        if (measure != Measure.DEAD_OR_INJURED && measure != Measure.INJURED) {
            return measure;
        }
        List<Token> tokens = syntax.sentence().tokens();
        if (verbFirst > 0 && isFatal(tokens.get(verbFirst - 1))) {
            return Measure.KILLED;
        }
        for (int i = verbFirst; i < Math.min(tokens.size(), verbEnd + FATAL_REACH); i++) {
            Token token = tokens.get(i);
            if (i >= verbEnd && (token.is("PUNCT") || token.is("NUM"))) {
                break;
            }
            boolean killed = i >= verbEnd && lexicon.measure(Sort.PATIENT, token.lemma()) == Measure.KILLED;
            boolean ofDeed = i >= verbEnd && OF_A_DEED.contains(syntax.word(i)) && !isWound(syntax, i + 1);
            if (killed || (isFatal(token) && !ofDeed)) {
                return Measure.KILLED;
            }
        }
        return isAddedKilled(syntax, verbEnd) ? Measure.KILLED : measure;
    }

    private boolean isWound(SentenceSyntax syntax, int token) {
        return !syntax.word(token).isEmpty()
                && lexicon.measure(Sort.BEARING, syntax.token(token).lemma()) != null;
    }

    /** In "four shot in the head, killed" the word after the comma is said of the same four. */
    private boolean isAddedKilled(SentenceSyntax syntax, int verbEnd) {
        int comma = verbEnd;
        while (comma < verbEnd + PHRASE_REACH
                && !syntax.word(comma).equals(",")
                && !syntax.word(comma).isEmpty()) {
            comma++;
        }
        VerbGroup added = syntax.word(comma).equals(",")
                ? syntax.verbFrom(comma + 1, comma + 2).orElse(null)
                : null;
        return added != null
                && added.is(Form.BARE_PARTICIPLE)
                && !syntax.token(added.head()).text().endsWith("ing")
                && lexicon.measure(Sort.PATIENT, added.lemma()) == Measure.KILLED
                && !takesObject(syntax, added.end());
    }

    /** Whether the words after a verb, or after those that it is joined with ("shot and killed", "shot, killed"), open its object. */
    boolean takesObject(SentenceSyntax syntax, int after) {
        int at = after;
        while ((syntax.word(at).equals("and") || syntax.word(at).equals(","))
                && syntax.verbFrom(at + 1, at + 2)
                        .filter(next -> lexicon.measure(Sort.PATIENT, next.lemma()) != null && !next.is(Form.PASSIVE))
                        .isPresent()) {
            at = syntax.verbFrom(at + 1, at + 2).orElseThrow().end();
        }
        boolean number =
                at < syntax.sentence().tokens().size() && syntax.token(at).is("NUM");
        int object = at;
        boolean phrase = syntax.phraseAt(object)
                .filter(next -> next.first() == object && !isDaytime(syntax.token(next.head())))
                // "Boy shot, killed, Brel police say"
                .filter(next -> !syntax.word(next.end()).startsWith("sa"))
                .isPresent();
        return number || phrase || OBJECT_PRONOUNS.contains(syntax.word(at));
    }

    /** Whether it is death that a verb tells of its subject, whatever its form: "died", not "killed". */
    boolean dies(VerbGroup verb) {
        return lexicon.measure(Sort.AGENT, verb.lemma()) == Measure.KILLED;
    }

    boolean isDaytime(Token noun) {
        return lexicon.isDaytime(noun.text());
    }

    boolean isPerson(Token noun) {
        return lexicon.isPerson(noun.lemma());
    }

    private static boolean isFatal(Token token) {
        return FATAL.contains(token.lower());
    }

    private @Nullable Measure phrase(SentenceSyntax syntax, VerbGroup verb) {
        int end = Math.min(syntax.sentence().tokens().size(), verb.end() + PHRASE_REACH);
        Measure removed = null;
        for (int i = verb.end(); i < end; i++) {
            String words = verb.lemma() + "+" + syntax.token(i).lemma();
            Measure measure = verb.is(Form.PASSIVE) ? null : lexicon.measure(Sort.PHRASE, words);
            if (measure == null && suffers(syntax, verb)) {
                measure = lexicon.measure(Sort.SUFFERED, words);
            }
            if (measure != null && !syntax.word(i).equals("from")) {
                return measure;
            }
            // "Taken from the house to a hospital", "taken from the scene": where to tells more.
            removed = measure == null ? removed : measure;
            if (syntax.word(i).equals("to") || syntax.word(i).equals("scene")) {
                removed = null;
            }
            if (syntax.token(i).is("AUX")) {
                return null;
            }
        }
        return removed;
    }

    /** What becomes of those whom a verb takes somewhere: "sent seven people to hospital". */
    @Nullable
    Measure ofTaken(SentenceSyntax syntax, VerbGroup verb, int after) {
        int end = Math.min(syntax.sentence().tokens().size(), after + PHRASE_REACH);
        for (int i = after;
                i < end
                        && !verb.is(Form.PASSIVE)
                        && !syntax.token(i).is("AUX")
                        && !syntax.token(i).is("VERB");
                i++) {
            Measure measure = lexicon.measure(
                    Sort.TAKEN, verb.lemma() + "+" + syntax.token(i).lemma());
            if (measure != null) {
                return measure;
            }
        }
        return null;
    }

    /** "shot at deputies", but "shot at a party". */
    boolean aims(SentenceSyntax syntax, int after) {
        return syntax.word(after).equals("at")
                && (OBJECT_PRONOUNS.contains(syntax.word(after + 1))
                        || syntax.phraseAt(after + 1)
                                .filter(phrase -> lexicon.isTarget(
                                        syntax.token(phrase.head()).lemma()))
                                .isPresent());
    }

    /** "were killed"; "killed in the blast", but not "killed a policeman" nor "that killed". */
    private boolean suffers(SentenceSyntax syntax, VerbGroup verb) {
        return verb.is(Form.PASSIVE)
                || (verb.is(Form.BARE_PARTICIPLE)
                        && !SUBJECTS.contains(syntax.word(verb.first() - 1))
                        && !syntax.token(verb.head()).text().endsWith("ing")
                        && !aims(syntax, verb.end())
                        && !AWAY.contains(syntax.word(verb.end()))
                        && !takesObject(syntax, verb.end()));
    }
}
