package io.claimstream.extract.attribution;

/**
 * A reporting verb with its auxiliaries, in one sentence.
 *
 * @param verb what the lexicon knows of it
 * @param first its first auxiliary or adverb
 * @param head the verb itself
 * @param end one past its particle
 * @param form how it stands
 */
record Cue(ReportingVerb verb, int first, int head, int end, Form form) {

    enum Form {
        FINITE,
        PARTICIPLE,
        PASSIVE
    }

    boolean is(Form other) {
        return form == other;
    }

    /** "Argued and decided to leave": a will or belief of the past, that somebody else may have told. */
    boolean mayBeTold(Words words) {
        boolean held = verb.can(Trait.BELIEF) || (verb.can(Trait.INFINITIVE) && !verb.can(Trait.QUOTE));
        return held
                && is(Form.FINITE)
                && !words.is(head, verb.lemma())
                && !words.word(head).endsWith("s");
    }
}
