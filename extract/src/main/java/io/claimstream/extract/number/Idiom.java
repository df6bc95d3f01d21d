package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;
import io.claimstream.extract.text.Verbs;

/** Number words that count nothing: "one another", "the one who", "two-way", "nine to five", "per 100,000", "in half". */
final class Idiom implements NotACount {

    private final Cues cues;
    private final Bounds bounds;

    Idiom(Cues cues, Bounds bounds) {
        this.cues = cues;
        this.bounds = bounds;
    }

    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        return isCompound(parts, phrase)
                || parts.word(phrase.first() - 1).equals("per")
                || isYearInWords(parts, phrase)
                || isBareOne(parts, phrase)
                || isHalf(parts, phrase)
                || isLonePart(parts, phrase)
                || isVagueMoment(parts, phrase)
                || isCounter(parts, phrase)
                || isMultiple(parts, phrase)
                || isRank(parts, phrase);
    }

    private boolean isCompound(Parts parts, Phrase phrase) {
        return endsCompound(parts, phrase) || opensCompound(parts, phrase);
    }

    /** "A one-on-one debate": the last of three joined words. */
    private static boolean endsCompound(Parts parts, Phrase phrase) {
        int first = phrase.first();
        return phrase.unit() == null
                && parts.get(first).isWord()
                && parts.get(first - 1).isHyphen()
                && parts.adjoins(first)
                && parts.get(first - 2).isWord()
                && parts.adjoins(first - 1)
                && parts.get(first - 3).isHyphen()
                && parts.adjoins(first - 2);
    }

    private boolean opensCompound(Parts parts, Phrase phrase) {
        return phrase.unit() == null
                && parts.get(phrase.end()).isHyphen()
                && parts.adjoins(phrase.end())
                && (cues.is("compound", parts.word(phrase.end() + 1))
                        || (phrase.number().value() == 1 && parts.adjoins(phrase.end() + 1)));
    }

    /** "a few weeks ago". */
    private static boolean isVagueMoment(Parts parts, Phrase phrase) {
        return phrase.number().is(Style.VAGUE)
                && phrase.measures(Dimension.DURATION)
                && parts.word(phrase.end()).equals("ago");
    }

    /** "Three times faster", "ten times as many": how much more, and not how often. */
    private boolean isMultiple(Parts parts, Phrase phrase) {
        int times = phrase.end() - (parts.word(phrase.end() - 1).equals("times") ? 1 : 0);
        return parts.word(times).equals("times") && compares(parts, times + 1);
    }

    private boolean compares(Parts parts, int at) {
        Part next = parts.get(at);
        if (next.is("as")) {
            return cues.is("as-much", parts.word(at + 1)) || isDegree(parts.get(at + 1));
        }
        return cues.is("comparing", next.word())
                || (isDegree(next) && next.word().endsWith("er") && !cues.is("not-comparing", next.word()));
    }

    private static boolean isDegree(Part part) {
        return part.tag().equals("ADJ") || part.tag().equals("ADV");
    }

    /** "1/2" before or behind a message: the first of two. */
    private static boolean isCounter(Parts parts, Phrase phrase) {
        int first = phrase.first();
        boolean slashed = phrase.number().is(Style.FRACTION)
                && phrase.unit() == null
                && parts.get(first).isDigits()
                && parts.get(first + 1).is("/");
        Part before = parts.get(first - 1);
        Part next = parts.get(phrase.end());
        boolean opens = before.isOutside() || before.isQuote() || before.is(":") || before.is("(");
        boolean closes = next.isOutside() || next.isQuote() || next.is(")");
        return slashed && ((opens && !next.is("of") && !next.isHyphen()) || closes);
    }

    /** "among the 40 busiest ports", "the 10 most wanted men": how far up a list reaches. */
    private boolean isRank(Parts parts, Phrase phrase) {
        Part before = parts.get(phrase.first() - 1);
        boolean definite = before.is("the") || before.is("s") || before.is("top");
        Part next = parts.get(phrase.end());
        boolean superlative =
                next.word().endsWith("est") && next.tag().equals("ADJ") && !cues.is("not-superlative", next.word());
        boolean most = (next.is("most") || next.is("least"))
                && parts.get(phrase.end() + 1).isWord()
                && !parts.word(phrase.end() + 1).equals("of");
        return definite && phrase.unit() == null && (superlative || most);
    }

    /** "nineteen eighty-four". */
    private static boolean isYearInWords(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        return number.is(Style.WORDS)
                && number.value() >= 10
                && number.value() <= 20
                && number.end() == phrase.end()
                && parts.get(phrase.end()).tag().equals("NUM")
                && parts.get(phrase.end()).isWord();
    }

    /** "one" counts only before what it counts: "one person", "killing one and wounding two". */
    private boolean isBareOne(Parts parts, Phrase phrase) {
        Part word = parts.get(phrase.number().first());
        if (!word.is("one") || phrase.number().value() != 1) {
            return false;
        }
        if (cues.is("one-before", parts.word(phrase.first() - 1))) {
            return true;
        }
        if (phrase.unit() != null) {
            return parts.word(phrase.end() - 1).equals("day") && phrase.first() == 0;
        }
        if (parts.word(phrase.end()).equals("of")) {
            return !isMember(parts, phrase);
        }
        Part next = parts.get(phrase.end());
        boolean swoop = next.is("fell") && parts.word(phrase.end() + 1).equals("swoop");
        if (swoop || isEach(parts, phrase.end()) || isAnybody(parts, phrase.end())) {
            return true;
        }
        boolean afterVerb = parts.get(phrase.first() - 1).tag().equals("VERB")
                && (next.is("and") || next.is(",") || next.is(".") || next.isOutside() || next.is("in"));
        return (cues.is("one-noun", next.word()) && !afterVerb) || (next.kind() == Part.Kind.SIGN && !afterVerb);
    }

    /** "From one continent to the next". */
    private static boolean isEach(Parts parts, int noun) {
        return parts.get(noun).isWord()
                && parts.word(noun + 1).equals("to")
                && (parts.word(noun + 2).equals("another")
                        || (parts.word(noun + 2).equals("the")
                                && parts.word(noun + 3).equals("next")));
    }

    /** "What one sees there": no noun has a plural behind "one". */
    private static boolean isAnybody(Parts parts, int next) {
        String word = parts.word(next);
        return parts.get(next).tag().equals("NOUN")
                && word.endsWith("s")
                && Verbs.contains(word.substring(0, word.length() - 1))
                && !parts.get(next + 1).tag().equals("NOUN");
    }

    /** "one of the girls was found", "one of five shot"; not "Smith, one of the girls", "he is one of the best officers". */
    private boolean isMember(Parts parts, Phrase phrase) {
        int noun = phrase.end() + (isNumber(parts, phrase.end() + 1) ? 1 : 2);
        boolean numbered = isNumber(parts, noun);
        noun += numbered ? 1 : 0;
        boolean ofThoseStruck = numbered && parts.get(noun).tag().equals("VERB");
        noun += cues.is("person-plural", parts.word(noun)) ? 0 : 1;
        Part before = parts.get(phrase.first() - 1);
        boolean fronted = before.is(",") && parts.get(0).tag().equals("ADP");
        boolean free =
                before.isOutside() || before.tag().equals("VERB") || before.is("of") || before.is("and") || fronted;
        return free
                && (ofThoseStruck || cues.is("person-plural", parts.word(noun)))
                && !parts.word(noun - 1).endsWith("st");
    }

    private static boolean isNumber(Parts parts, int at) {
        return parts.get(at).isDigits() || parts.get(at).tag().equals("NUM");
    }

    /** "nearly half", "by a quarter"; "some half" is none. */
    private boolean isLimited(Parts parts, Phrase phrase) {
        Part before = parts.get(phrase.first() - 1);
        return before.is("by") || (!before.is("some") && bounds.before(parts, phrase.first(), 0) != null);
    }

    private static boolean isEnd(Parts parts, int at) {
        return parts.get(at).isOutside()
                || (parts.get(at + 1).isOutside() && parts.get(at).is("."));
    }

    private boolean isHalf(Parts parts, Phrase phrase) {
        if (!parts.word(phrase.number().first()).equals("half")
                || !phrase.number().is(Style.FRACTION)
                || phrase.measures(Dimension.DURATION)
                || phrase.measures(Dimension.LENGTH)) {
            return false;
        }
        Part before = parts.get(phrase.first() - 1);
        Part next = parts.get(phrase.end());
        boolean share =
                FractionReader.WHOLE_FOLLOWS.contains(next.word()) || next.tag().equals("AUX");
        boolean limited = isLimited(parts, phrase);
        boolean other = before.is("first")
                || before.is("second")
                || before.is("in")
                || before.is("latter")
                || before.is("other")
                || (before.is("and") && !share)
                || before.is("better");
        return other || (!share && !limited) || (next.isHyphen() && parts.adjoins(phrase.end()));
    }

    /** "a third man", "two quarters": a part only of something that is named, or with words that limit it. */
    private boolean isLonePart(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        if (!number.is(Style.FRACTION)
                || phrase.unit() != null
                || parts.get(number.first()).isDigits()
                || parts.get(number.first()).is("half")) {
            return false;
        }
        Part last = parts.get(number.end() - 1);
        boolean ambiguous = last.word().startsWith("quarter")
                || parts.get(number.first()).is("a")
                || parts.get(number.first()).is("an");
        boolean limited = isLimited(parts, phrase);
        boolean alone = parts.get(phrase.first() - 1).isOutside() && isEnd(parts, phrase.end());
        return ambiguous
                && !alone
                && !parts.word(phrase.end()).equals("of")
                && !limited
                && last.kind() == Part.Kind.WORD
                && parts.get(number.first()).isWord()
                && number.end() - number.first() <= 3;
    }
}
