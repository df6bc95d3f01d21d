package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;

/** Ages: "a 20-year-old man", "Smith, 34,", "aged between 5 and 10", "turned 50", "34 years of age". */
final class Age implements NotACount {

    private static final int OLDEST = 115;

    /** How far "is" may stand before an age, another age between them. */
    private static final int FURTHEST_BE = 5;

    private final Cues cues;

    Age(Cues cues) {
        this.cues = cues;
    }

    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        if (isTurned(parts, phrase)) {
            return true;
        }
        if (phrase.measures(Dimension.DURATION)) {
            return isOld(parts, phrase.end());
        }
        if (isYearOld(parts, phrase.end())) {
            return true;
        }
        return phrase.unit() == null
                && phrase.last().value() <= OLDEST
                && (followsAgeWord(parts, phrase)
                        || isApposition(parts, phrase)
                        || isPair(parts, phrase)
                        || isBracketed(parts, phrase)
                        || isListed(parts, phrase)
                        || leadsToAge(parts, phrase)
                        || isSaidOfAPerson(parts, phrase));
    }

    /** "turned 50", "turns 300"; not "turned 50 people away". */
    private boolean isTurned(Parts parts, Phrase phrase) {
        Part next = parts.get(phrase.end());
        boolean counts = (next.isNoun() && !cues.is("weekday", next.word()) && !cues.is("month", next.word()))
                || next.is("of")
                || next.tag().equals("ADJ")
                || cues.is("turned-where", next.word());
        return cues.is("turning", parts.word(phrase.first() - 1)) && phrase.unit() == null && !counts;
    }

    /** "a 9 -year-old boy", with a space astray. */
    private static boolean isYearOld(Parts parts, int end) {
        return parts.get(end).isHyphen()
                && parts.word(end + 1).equals("year")
                && parts.get(end + 2).isHyphen()
                && isOld(parts, end + 2);
    }

    /** "Her 14- and 11-year-old cousins", "17 and 23 years old". */
    private static boolean leadsToAge(Parts parts, Phrase phrase) {
        int at = phrase.end();
        at += parts.get(at).isHyphen() ? 1 : 0;
        boolean joined = parts.get(at).is("and") || parts.get(at).is("or");
        if (!joined || !parts.get(at + 1).isDigits()) {
            return false;
        }
        int year = at + (parts.get(at + 2).isHyphen() ? 3 : 2);
        return parts.word(year).startsWith("year") && isOld(parts, year + 1);
    }

    private static boolean isOld(Parts parts, int end) {
        int at = parts.get(end).isHyphen() ? end + 1 : end;
        String word = parts.word(at);
        return word.equals("old")
                || word.equals("olds")
                || (word.equals("of") && parts.word(at + 1).equals("age"))
                || word.equals("young")
                || (word.equals("his") && parts.word(at + 1).equals("senior"))
                || (word.equals("her") && parts.word(at + 1).equals("senior"));
    }

    private boolean followsAgeWord(Parts parts, Phrase phrase) {
        for (int back = 1; back <= 4; back++) {
            String word = parts.word(phrase.first() - back);
            if (cues.is("age-before", word)) {
                return true;
            }
            if (!(word.equals("of")
                    || word.equals("between")
                    || word.equals("from")
                    || word.equals("and")
                    || word.equals("about")
                    || word.equals("just")
                    || word.equals("only")
                    || word.equals("under")
                    || word.equals("over")
                    || parts.get(phrase.first() - back).isDigits())) {
                return false;
            }
        }
        return false;
    }

    /** A name or a person, a comma, digits or a word, and a comma or the end of the phrase. */
    private boolean isApposition(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        boolean spelled = isSpelledAge(parts, number);
        if (!(spelled || isAgeDigits(parts, number))
                || !parts.word(number.first() - 1).equals(",")) {
            return false;
        }
        int person = number.first() - 2;
        person -= parts.word(person).equals(".") ? 1 : 0;
        person -= parts.get(person).isQuote() ? 1 : 0;
        person -= parts.get(person).is("s") && parts.get(person - 1).isQuote() ? 2 : 0;
        boolean named = parts.get(person).isCapitalised()
                && !cues.is("month", parts.word(person))
                && !cues.is("weekday", parts.word(person));
        boolean described = cues.is("person", parts.word(person));
        Part next = parts.get(number.end());
        boolean closed = next.isOutside()
                || (",;.()".contains(next.text()) && next.text().length() == 1)
                || (next.isHyphen() && !parts.get(number.end() + 1).isDigits());
        boolean goesOn = next.is("of")
                || next.is("and")
                || next.is("was")
                || next.is("who")
                || next.is("were")
                || next.is("is")
                || next.is("from")
                || next.is("both")
                || next.is("with")
                || next.is("died")
                || next.is("shot")
                || next.is("in");
        return (described && (closed || goesOn)) || (named && (closed || (goesOn && isFullName(parts, person))));
    }

    private static boolean isFullName(Parts parts, int last) {
        return (parts.get(last - 1).isCapitalised() && parts.get(last).spaced())
                || (parts.get(last).tag().equals("PROPN")
                        && parts.word(last - 1).equals("."));
    }

    /** "two men, 26 and 21," and not "two men, 26 women and 21 children". */
    private boolean isPair(Parts parts, Phrase phrase) {
        int at = phrase.number().first();
        int first = parts.word(at - 1).equals("and") ? at - 2 : at;
        Part next = parts.get(first + 3);
        return isAgeDigits(parts, phrase.number())
                && parts.get(first).isDigits()
                && parts.word(first - 1).equals(",")
                && cues.is("person-plural", parts.word(first - 2))
                && parts.word(first + 1).equals("and")
                && parts.get(first + 2).isDigits()
                && (next.isOutside() || next.is(",") || next.is("."));
    }

    /** "Jane Doe (34)". */
    private boolean isBracketed(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        return isAgeDigits(parts, number)
                && parts.word(number.first() - 1).equals("(")
                && parts.word(number.end()).equals(")")
                && (parts.get(number.first() - 2).isCapitalised() || cues.is("person", parts.word(number.first() - 2)));
    }

    /** "ages 5, 7 and 9", "Ann, 34, and Bob, 36". */
    private boolean isListed(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        for (int at = number.first() - 1; at > number.first() - 10; at--) {
            Part part = parts.get(at);
            if (cues.is("age-before", part.word())) {
                return true;
            }
            if (!part.isDigits() && !part.is(",") && !part.is("and")) {
                return false;
            }
        }
        return false;
    }

    /** "Her daughters are 6 and almost 10", "he is 34", "who was 12": a number without a noun behind a person's "is". */
    private boolean isSaidOfAPerson(Parts parts, Phrase phrase) {
        if (!closesPredicate(parts, phrase.end())) {
            return false;
        }
        int at = phrase.first() - 1;
        for (int back = 0; back < FURTHEST_BE && !isBe(parts.word(at)); back++, at--) {
            Part part = parts.get(at);
            if (!part.isDigits() && !part.is(",") && !cues.is("before-age", part.word())) {
                return false;
            }
        }
        String subject = parts.word(at - 1);
        return isBe(parts.word(at))
                && (cues.is("person", subject) || cues.is("person-plural", subject) || cues.is("who", subject));
    }

    private static boolean closesPredicate(Parts parts, int end) {
        Part next = parts.get(end);
        return next.isOutside()
                || next.is("and")
                || next.is("when")
                || next.is("at")
                || (next.text().length() == 1 && ",;.)".contains(next.text()));
    }

    private static boolean isBe(String word) {
        return switch (word) {
            case "is", "are", "was", "were" -> true;
            default -> false;
        };
    }

    /** "Ann Lee, three, was": words are an age only between commas. */
    private static boolean isSpelledAge(Parts parts, Numeral number) {
        return number.is(Style.WORDS)
                && number.end() == number.first() + 1
                && number.value() >= 1
                && number.value() <= OLDEST
                && parts.get(number.end()).is(",");
    }

    private static boolean isAgeDigits(Parts parts, Numeral number) {
        return number.is(Style.DIGITS)
                && number.end() == number.first() + 1
                && Digits.plain(parts.get(number.first()).text())
                && number.value() >= 1
                && number.value() <= OLDEST;
    }
}
