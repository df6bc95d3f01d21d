package io.claimstream.extract.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries ("may not have been killed"), as token indices of its sentence.
 *
 * @param first first token, auxiliaries included
 * @param head the main verb
 * @param end one past the last token
 * @param lemma the main verb's lemma
 * @param form how it stands
 * @param modal lemma of a modal auxiliary (may, will …); null without one
 * @param negated whether a "not" or "never" stands in it
 */
public record VerbGroup(
        int first,
        int head,
        int end,
        String lemma,
        Form form,
        @Nullable String modal,
        boolean negated) {

    /** How a verb stands in its clause. */
    public enum Form {
        /** "fled", "has fled": its subject acts. */
        ACTIVE,
        /** "is fleeing". */
        PROGRESSIVE,
        /** "was killed", "got hurt": its subject suffers. */
        PASSIVE,
        /** "killed" or "killing" without an auxiliary: only what stands around it tells which. */
        BARE_PARTICIPLE,
        /** "to send". */
        INFINITIVE
    }

    public boolean is(Form other) {
        return form == other;
    }
}
