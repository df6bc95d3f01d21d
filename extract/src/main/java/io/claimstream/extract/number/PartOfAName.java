package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;
import java.util.regex.Pattern;

/** Numbers that name something: "Flight 370", "Highway 99", "A380", "AK-47", "Group of 20", "the Big Four", "60 Minutes". */
final class PartOfAName implements NotACount {

    private static final int CHANNELS = 100;

    /** Fewer things are counted in words. */
    private static final int FEW = 10;

    private static final int LONGEST_BROADCASTER = 3;

    /** American stations. */
    private static final Pattern CALL_SIGN = Pattern.compile("[KW][A-Z]{2,3}");

    private final Cues cues;

    PartOfAName(Cues cues) {
        this.cues = cues;
    }

    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        return isInAddress(parts, phrase.number().first())
                || isJoinedToLetters(parts, phrase)
                || isLabelled(parts, phrase)
                || isCapitalisedWord(parts, phrase)
                || isNameOf(parts, phrase)
                || followsName(parts, phrase)
                || isModel(parts, phrase)
                || isVersion(parts, phrase)
                || isBehindApostrophe(parts, phrase)
                || isStation(parts, phrase)
                || isChannel(parts, phrase)
                || hasCapitalUnit(parts, phrase);
    }

    /** Digits inside the token of a web address or a handle. */
    private static boolean isInAddress(Parts parts, int at) {
        int token = parts.get(at).token();
        for (int first = at - 1; first >= 0 && parts.get(first).token() == token; first--) {
            Part part = parts.get(first);
            boolean scheme = part.is("http") || part.is("https") || part.is("www");
            if (scheme || part.is("@") || part.is("#")) {
                return true;
            }
        }
        return false;
    }

    /** "A380", "AK-47", "mid-30s", "I-95". */
    private static boolean isJoinedToLetters(Parts parts, Phrase phrase) {
        int first = phrase.first();
        if (!phrase.number().is(Style.DIGITS)
                || first != phrase.number().first()
                || !parts.adjoins(first)
                || phrase.measures(Dimension.MAGNITUDE)) {
            return false;
        }
        Part before = parts.get(first - 1);
        boolean hyphen = (before.is("-") || before.is("\u2011") || before.is("\u2010")) && parts.adjoins(first - 1);
        return before.isWord() || (hyphen && parts.get(first - 2).isWord()) || before.is("#") || before.is("_");
    }

    private boolean isLabelled(Parts parts, Phrase phrase) {
        int at = phrase.first() - 1;
        at -= parts.word(at).equals(".")
                        || parts.word(at).equals("-")
                        || parts.word(at).equals("#")
                ? 1
                : 0;
        Part label = parts.get(at);
        if (!cues.is("label", label.word())
                || (phrase.unit() != null && phrase.number().magnitude() > 1)) {
            return false;
        }
        boolean joined = parts.get(at + 1).isHyphen() && parts.adjoins(at + 1) && parts.adjoins(phrase.first());
        if (joined) {
            return true;
        }
        if (!label.isCapitalised()) {
            // "Flight no. 446" is numbered, "no 446" denied.
            boolean abbreviated = at < phrase.first() - 1 && parts.word(at + 1).equals(".") && label.is("no");
            return abbreviated || !cues.is("label-capital", label.word()) || isFleetNumber(parts, phrase);
        }
        return !parts.headline()
                || !cues.is("label-capital", label.word())
                || !parts.get(phrase.end()).isNoun();
    }

    /** "bus 4057 of the company", "engine 112": so many digits and nothing that they could count. */
    private boolean isFleetNumber(Parts parts, Phrase phrase) {
        String digits = parts.get(phrase.number().first()).text();
        Part next = parts.get(phrase.end());
        return cues.is("fleet", parts.word(phrase.first() - 1))
                && phrase.unit() == null
                && digits.length() > 2
                && Digits.plain(digits)
                && !next.isNoun()
                && !next.tag().equals("ADJ")
                && !next.tag().equals("VERB")
                && !next.is("more");
    }

    /** "the Big Four": a number word with a capital that does not begin a sentence or quotation. */
    private static boolean isCapitalisedWord(Parts parts, Phrase phrase) {
        Part word = parts.get(phrase.number().first());
        Part before = parts.get(phrase.number().first() - 1);
        return word.isCapitalised() && !parts.headline() && before.isWord() && !before.is("a");
    }

    private boolean isNameOf(Parts parts, Phrase phrase) {
        return parts.word(phrase.first() - 1).equals("of")
                && parts.get(phrase.first() - 2).isCapitalised()
                && cues.is("name-of", parts.word(phrase.first() - 2))
                && phrase.unit() == null;
    }

    /** A name right before plain digits, and nothing after them that they could count: "Apollo 13 landed". */
    private static boolean followsName(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        Part before = parts.get(phrase.first() - 1);
        if (parts.headline()
                || phrase.unit() != null
                || phrase.upper() != null
                || !number.is(Style.DIGITS)
                || number.magnitude() > 1
                || !Digits.plain(parts.get(number.first()).text())) {
            return false;
        }
        Part next = parts.get(phrase.end());
        boolean counts =
                (next.spaced() && (next.tag().equals("NOUN") || next.tag().equals("ADJ")))
                        || next.is("of")
                        || next.is("other");
        return before.isCapitalised()
                && before.tag().equals("PROPN")
                && parts.get(phrase.first()).spaced()
                && !counts;
    }

    /** "the Ariane 5 launcher", "Pixel 2 owners", "iOS 11.2": nobody counts one launcher as five, and few as digits below ten. */
    private boolean isModel(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        boolean bare = phrase.unit() == null
                && phrase.upper() == null
                && number.is(Style.DIGITS)
                && number.magnitude() == 1
                && phrase.first() == number.first();
        if (parts.headline() || !bare || !parts.get(phrase.first()).spaced() || !endsName(parts, phrase.first() - 1)) {
            return false;
        }
        Part next = parts.get(phrase.end());
        boolean counted = cues.is("counted", next.word()) || next.is("times");
        boolean version = number.value() != Math.rint(number.value());
        boolean one = !next.word().endsWith("s");
        return version || (next.tag().equals("NOUN") && !counted && (one || number.value() < FEW));
    }

    /** "The 5.50 update", "firmware 2.1": software is numbered with a point. */
    private boolean isVersion(Parts parts, Phrase phrase) {
        String digits = parts.get(phrase.number().first()).text();
        return phrase.unit() == null
                && phrase.number().is(Style.DIGITS)
                && phrase.number().magnitude() == 1
                && digits.indexOf('.') > 0
                && (cues.is("software", parts.word(phrase.first() - 1))
                        || cues.is("software", parts.word(phrase.end())));
    }

    /** "The Chang'e 4 probe". */
    private static boolean isBehindApostrophe(Parts parts, Phrase phrase) {
        int last = phrase.first() - 1;
        return phrase.unit() == null
                && phrase.number().is(Style.DIGITS)
                && parts.get(last).isWord()
                && parts.get(last).text().length() <= 2
                && !parts.word(last).equals("s")
                && parts.adjoins(last)
                && parts.get(last - 1).isQuote()
                && parts.adjoins(last - 1)
                && parts.get(last - 2).isCapitalised();
    }

    /** "Pixel", "iOS", "PS4"; not the first word of a sentence that would have its capital anyway. */
    private boolean endsName(Parts parts, int last) {
        boolean digits = parts.get(last).isDigits() && parts.adjoins(last);
        Part word = parts.get(digits ? last - 1 : last);
        boolean capital = word.isWord() && word.text().chars().anyMatch(Character::isUpperCase);
        boolean noun = word.isNoun() || word.tag().equals("X");
        boolean opens = word.isCapitalised()
                && parts.get(last - 1).isOutside()
                && !word.tag().equals("PROPN");
        return capital && noun && !opens && !cues.is("month", word.word()) && !cues.is("weekday", word.word());
    }

    /** "1010 WINS", "FM 88.5": a station by its frequency. */
    private static boolean isStation(Parts parts, Phrase phrase) {
        double value = phrase.number().value();
        boolean medium = value >= 530 && value <= 1700 && value % 10 == 0;
        boolean ultraShort = value >= 87 && value <= 108 && value != Math.rint(value);
        String next = parts.get(phrase.end()).text();
        String before = parts.get(phrase.first() - 1).text();
        boolean band = isBand(next) || isBand(before);
        return phrase.number().is(Style.DIGITS)
                && phrase.unit() == null
                && ((medium || ultraShort) && (band || CALL_SIGN.matcher(next).matches()));
    }

    private static boolean isBand(String word) {
        return word.equals("AM") || word.equals("FM");
    }

    /** "KENS 5", "41 Action News". */
    private boolean isChannel(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        boolean plain =
                number.is(Style.DIGITS) && phrase.unit() == null && phrase.upper() == null && number.value() < CHANNELS;
        return plain
                && (CALL_SIGN.matcher(parts.get(phrase.first() - 1).text()).matches()
                        || opensBroadcaster(parts, phrase.end()));
    }

    private boolean opensBroadcaster(Parts parts, int end) {
        int at = end;
        while (parts.get(at).isCapitalised()) {
            at++;
        }
        return at > end && at - end <= LONGEST_BROADCASTER && cues.is("broadcaster", parts.word(at - 1));
    }

    /** "60 Minutes". */
    private static boolean hasCapitalUnit(Parts parts, Phrase phrase) {
        Part last = parts.get(phrase.end() - 1);
        return phrase.measures(Dimension.DURATION)
                && !parts.headline()
                && last.isCapitalised()
                && last.text().length() > 1
                && !parts.word(phrase.end()).isEmpty();
    }
}
