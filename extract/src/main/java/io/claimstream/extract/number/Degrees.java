package io.claimstream.extract.number;

/** Degrees that are no temperature: "43 degrees north", "a 45-degree slope", "34.5° S", and letters that only look like them: "a 13F filing", "the 5C". */
final class Degrees implements NotACount {

    private final Cues cues;

    Degrees(Cues cues) {
        this.cues = cues;
    }

    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        boolean degrees = phrase.unit() != null
                && (phrase.measures(Dimension.TEMPERATURE)
                        || phrase.unit().name().equals("degree"));
        return degrees && (isCoordinate(parts, phrase) || isAngle(parts, phrase) || isLetter(parts, phrase));
    }

    private boolean isCoordinate(Parts parts, Phrase phrase) {
        String next = parts.word(phrase.end());
        return cues.is("compass", next) || next.equals("latitude") || next.equals("longitude");
    }

    /** "A 45-degree slope", "turned 180 degrees". */
    private boolean isAngle(Parts parts, Phrase phrase) {
        return phrase.unit() != null
                && phrase.unit().name().equals("degree")
                && (cues.is("angle", parts.word(phrase.end())) || cues.is("turned-by", parts.word(phrase.first() - 1)));
    }

    /** A bare letter right behind digits is a temperature where the sentence speaks of one. */
    private boolean isLetter(Parts parts, Phrase phrase) {
        Part unit = parts.get(phrase.end() - 1);
        boolean bare = (unit.is("c") || unit.is("f"))
                && parts.adjoins(phrase.end() - 1)
                && parts.get(phrase.end() - 2).isDigits();
        return bare && phrase.number().value() >= 0 && !parts.any(word -> cues.is("temperature", word));
    }
}
