package io.claimstream.extract.number;

/** Figures of a game: "7 of 16 for 83 yards", "a 48-yard field goal", "won 3 games to 1", "24 to 17". */
final class GameStatistic implements NotACount {

    private final Cues cues;

    GameStatistic(Cues cues) {
        this.cues = cues;
    }

    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        if (phrase.unit() != null && !isRecord(parts, phrase)) {
            return phrase.unit().name().equals("yard")
                    && (isPlayed(parts) || followsAttempts(parts, phrase.first() - 1));
        }
        return isScore(parts, phrase)
                || isRecord(parts, phrase)
                || (isAttempt(parts, phrase) && (isPlayed(parts) || parts.holds("yards") || isJoined(parts, phrase)));
    }

    /** "24 to 17": a range goes up, a movement comes from somewhere. */
    private boolean isScore(Parts parts, Phrase phrase) {
        if (phrase.upper() != null) {
            return false;
        }
        double value = phrase.number().value();
        int after = phrase.end() + (cues.is("score-noun", parts.word(phrase.end())) ? 1 : 0);
        boolean first = parts.word(after).equals("to")
                && value > plain(parts, after + 1)
                && endsScore(parts, after + 2)
                && !parts.word(phrase.first() - 1).equals("from");
        int to = phrase.first() - 1;
        int before = to - (cues.is("score-noun", parts.word(to - 1)) ? 2 : 1);
        boolean second = parts.word(to).equals("to")
                && plain(parts, before) > value
                && endsScore(parts, phrase.end())
                && !parts.word(before - 1).equals("from");
        return first || second;
    }

    /** "A 4-12 season", "the 11-5 mark": so many won and lost. */
    private boolean isRecord(Parts parts, Phrase phrase) {
        return phrase.upper() != null
                && parts.get(phrase.number().end()).isHyphen()
                && parts.adjoins(phrase.number().end())
                && (cues.is("game-record", parts.word(phrase.end()))
                        || cues.is("game-record", parts.word(phrase.end() - 1)));
    }

    private static double plain(Parts parts, int at) {
        Part part = parts.get(at);
        return part.isDigits() && Digits.plain(part.text()) ? Digits.read(part.text()) : Double.NaN;
    }

    private static boolean endsScore(Parts parts, int at) {
        Part next = parts.get(at);
        return !next.isNoun() && !next.tag().equals("ADJ") && !next.tag().equals("NUM") && !next.is("percent");
    }

    /** "7 of 16", "20 out of 29", "3-for-12": so many of so many. */
    private boolean isAttempt(Parts parts, Phrase phrase) {
        if (!parts.get(phrase.first()).isDigits()) {
            return false;
        }
        int of = phrase.end() + (parts.get(phrase.end()).isHyphen() ? 1 : 0);
        of += parts.word(of).equals("out") ? 1 : 0;
        int tries = of + (parts.get(of + 1).isHyphen() ? 2 : 1);
        boolean hits = isOf(parts, of) && parts.get(tries).isDigits() && !counts(parts, tries + 1);
        return hits || (followsAttempts(parts, phrase.first() - 1) && !counts(parts, phrase.end()));
    }

    /** In "21 of 71 laps" laps are counted. */
    private boolean counts(Parts parts, int at) {
        return parts.get(at).isNoun() && !cues.is("play", parts.word(at));
    }

    /** Whether a number stands before the "of" or "for" at a part. */
    private static boolean followsAttempts(Parts parts, int joint) {
        int of = joint - (parts.get(joint).isHyphen() ? 1 : 0);
        int hits =
                of - 1 - (parts.word(of - 1).equals("out") || parts.get(of - 1).isHyphen() ? 1 : 0);
        return isOf(parts, of) && parts.get(hits).isDigits();
    }

    private static boolean isJoined(Parts parts, Phrase phrase) {
        boolean after = parts.get(phrase.end()).isHyphen() && isOf(parts, phrase.end() + 1);
        boolean before = parts.get(phrase.first() - 1).isHyphen() && isOf(parts, phrase.first() - 2);
        return after || before;
    }

    private static boolean isOf(Parts parts, int at) {
        return parts.word(at).equals("of") || parts.word(at).equals("for");
    }

    private boolean isPlayed(Parts parts) {
        return parts.any(word -> cues.is("play", word));
    }
}
