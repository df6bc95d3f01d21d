package io.claimstream.extract.name;

import io.claimstream.contract.claim.EntityType;
import java.util.List;

/** Tells persons' names by their given names, their titles and what is said of them. */
final class PersonalNames {

    private static final int LONGEST = 5;

    private final List<Word> words;
    private final Usage usage;

    PersonalNames(List<Word> words, Usage usage) {
        this.words = words;
        this.usage = usage;
    }

    /** A person's name ends before a title, a role or a known place that is not its last word. */
    int end(int at, int end) {
        int stop = at + 1;
        while (stop < end && stop - at < LONGEST) {
            String lower = words.get(stop).lower();
            boolean title = NameLexicon.isTitle(lower) && stop + 1 < end;
            if (title || (NameLexicon.isTime(lower) && !words.get(stop - 1).isGiven())) {
                break;
            }
            stop++;
        }
        while (stop - at > 1 && !words.get(stop - 1).isCapitalised()) {
            stop--;
        }
        return stop;
    }

    EntityType typeOf(int at, int stop, boolean titled) {
        int length = stop - at;
        if (titled || (length > 1 && (words.get(at).isGiven() || isGivenInTwoWords(at, stop)))) {
            return EntityType.PERSON;
        }
        if (length == 1) {
            return words.get(at).isAcronym() ? EntityType.ORGANISATION : EntityType.OTHER;
        }
        boolean plain = !usage.isThing(words.get(at), words.get(at + 1));
        for (int i = at; i < stop; i++) {
            Word word = words.get(i);
            plain &= !word.isAcronym()
                    && !usage.isSmall(word)
                    && !Character.isDigit(word.text().charAt(0));
        }
        return plain && length < 4 && actsLikePerson(stop) ? EntityType.PERSON : EntityType.OTHER;
    }

    /** Followed by a verb, by "who" or by an age between commas. */
    private boolean actsLikePerson(int stop) {
        if (stop >= words.size()) {
            return false;
        }
        Word next = words.get(stop);
        if (next.follows()) {
            return next.tag().equals("VERB") || next.lower().equals("who");
        }
        boolean age = next.text().length() < 3 && Character.isDigit(next.text().charAt(0));
        return age || next.lower().equals("who");
    }

    /** "Jordan Smith", "President Washington": a place's name that here is a person's. */
    boolean isPersonsName(int at, int end, boolean titled) {
        if (end - at < 2) {
            return titled;
        }
        Word next = words.get(at + 1);
        boolean plain =
                next.isCapitalised() && !NameLexicon.isTitle(next.lower()) && !NameLexicon.isNoNameAlone(next.lower());
        return plain
                && (titled || words.get(at).isGiven())
                && Gazetteer.longest(words, at + 1, end).isEmpty();
    }

    /** "Imam Ali": here the first word is no title. */
    boolean isGivenInTwoWords(int at, int end) {
        return at + 2 < end
                && GivenNames.find(LatinForm.words(
                                words.get(at).text() + words.get(at + 1).text()))
                        .isPresent();
    }

    Gender genderOfGiven(int at) {
        return GivenNames.find(LatinForm.words(words.get(at).text()))
                .map(GivenNames.GivenName::gender)
                .orElse(Gender.UNKNOWN);
    }
}
