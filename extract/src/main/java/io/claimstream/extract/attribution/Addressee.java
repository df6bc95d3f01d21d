package io.claimstream.extract.attribution;

/** Finds the person spoken to, between a verb and what is said: "told | reporters | that …". */
final class Addressee {

    private final SourcePhrase sources;

    Addressee(SourcePhrase sources) {
        this.sources = sources;
    }

    /** The phrase behind a verb; an empty one when nobody is named there. */
    Phrase of(Words words, Cue cue) {
        Phrase nobody = new Phrase(cue.end(), cue.end());
        boolean spokenTo = cue.verb().can(Trait.ADDRESSEE) || cue.verb().can(Trait.ADDRESSED);
        Phrase phrase = spokenTo ? sources.startingAt(words, cue.end()) : null;
        return phrase == null ? nobody : phrase;
    }
}
