package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Field;
import io.claimstream.extract.name.GivenNames;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.syntax.NounPhrase;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the single persons that a sentence speaks of, alone or in a list: "a man", "his wife and son", "Ann Baker, 35; Tom
 * Young, 34; and Mary Lund, 26", "Ken Mills, a 22-year-old barber" (one person), "he".
 */
final class PersonPhrases {

    private static final Set<String> COLLECTIVE =
            Set.of("people", "police", "crew", "staff", "family", "personnel", "force", "security", "other");
    private static final Set<String> GENERAL = Set.of("no", "any", "each", "every", "some", "these", "those");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");
    private static final Set<String> OWNING = Set.of("his", "her", "their", "my", "our");
    private static final Set<String> SEPARATORS = Set.of(",", ";");

    private final MeasureLexicon lexicon;

    PersonPhrases(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<PersonPhrase> find(SentenceSyntax syntax, Field field, Names names) {
        List<PersonPhrase> found = new ArrayList<>();
        List<NounPhrase> phrases = syntax.nounPhrases();
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            if (i + 1 < phrases.size() && sharesSurname(syntax, phrase, phrases.get(i + 1), field, names)) {
                NounPhrase other = phrases.get(i + 1);
                found.add(new PersonPhrase(phrase.first(), afterAge(syntax, other.end()), other.head(), 2));
                i++;
                continue;
            }
            if (persons(syntax, phrase, field, names) == 0 || !isDetermined(syntax, phrase, field)) {
                continue;
            }
            int last = lastOfList(syntax, phrases, i, field, names);
            boolean described = last == i && i + 1 < phrases.size() && describes(syntax, phrase, phrases.get(i + 1));
            if (last > i) {
                int end = afterAge(syntax, phrases.get(last).end());
                int persons = phrases.subList(i, last + 1).stream()
                                .mapToInt(member -> persons(syntax, member, field, names))
                                .sum()
                        - named(syntax, phrases.subList(i, last + 1));
                found.add(
                        new PersonPhrase(phrase.first(), end, phrases.get(last).head(), persons));
            } else if (described && persons(syntax, phrases.get(i + 1), field, names) == 1) {
                NounPhrase other = phrases.get(i + 1);
                int head = syntax.token(other.head()).is("NOUN") ? other.head() : phrase.head();
                found.add(new PersonPhrase(phrase.first(), other.end(), head, 1));
                last = i + 1;
            } else {
                int persons = persons(syntax, phrase, field, names);
                found.add(new PersonPhrase(phrase.first(), afterAge(syntax, phrase.end()), phrase.head(), persons));
            }
            i = last;
        }
        addPronouns(syntax, found);
        return found;
    }

    /** "Ada and Tom Lund" are two. */
    private boolean sharesSurname(SentenceSyntax syntax, NounPhrase phrase, NounPhrase next, Field field, Names names) {
        Token first = syntax.token(phrase.head());
        boolean elsewhere = names.within(field, first.start(), first.end())
                .filter(mention -> mention.entity().type() != EntityType.PERSON)
                .isPresent();
        boolean given = GivenNames.contains(first.lower())
                || (first.is("PROPN") && !elsewhere && GivenNames.contains(syntax.word(next.first())));
        return given
                && phrase.end() == phrase.first() + 1
                && next.first() == phrase.end() + 1
                && syntax.word(phrase.end()).equals("and")
                && next.end() > next.first() + 1
                && persons(syntax, next, field, names) == 1;
    }

    private static void addPronouns(SentenceSyntax syntax, List<PersonPhrase> found) {
        for (int i = 0; i < syntax.sentence().tokens().size(); i++) {
            boolean pronoun =
                    PRONOUNS.contains(syntax.word(i)) && syntax.token(i).is("PRON");
            if ((pronoun && syntax.phraseAt(i).isEmpty())
                    || (syntax.word(i).equals(PersonPhrase.ANOTHER) && standsAlone(syntax, i))) {
                found.add(new PersonPhrase(i, i + 1, i, 1));
            }
        }
    }

    private static boolean standsAlone(SentenceSyntax syntax, int token) {
        return syntax.phraseAt(token).stream().allMatch(phrase -> phrase.end() == phrase.first() + 1);
    }

    /** The last member of the list that a phrase opens; the phrase itself when it opens none. */
    private int lastOfList(SentenceSyntax syntax, List<NounPhrase> phrases, int first, Field field, Names names) {
        int last = first;
        int joined = first;
        while (last + 1 < phrases.size() && persons(syntax, phrases.get(last + 1), field, names) > 0) {
            String between = between(syntax, phrases.get(last), phrases.get(last + 1));
            boolean headline = field == Field.TITLE
                    && between.equals(",")
                    && areNouns(syntax, phrases.get(last), phrases.get(last + 1));
            if (between.endsWith("and") || headline) {
                joined = last + 1;
            } else if (!SEPARATORS.contains(between) || (last > joined && joined > first)) {
                break;
            }
            last++;
        }
        return joined;
    }

    /** How many members only name the one before: "his partner, Ann Lund, 30, and their son" are two. */
    private static int named(SentenceSyntax syntax, List<NounPhrase> members) {
        int named = 0;
        for (int i = 0; i + 1 < members.size(); i++) {
            NounPhrase member = members.get(i);
            NounPhrase next = members.get(i + 1);
            boolean owned = OWNING.contains(syntax.word(member.first()))
                    || CountedPhrases.OWNS.contains(syntax.word(member.first() - 1));
            boolean name = syntax.token(next.first()).is("PROPN")
                    && syntax.token(next.head()).is("PROPN");
            if (owned
                    && name
                    && syntax.token(member.head()).is("NOUN")
                    && syntax.word(member.end()).equals(",")) {
                named++;
            }
        }
        return named;
    }

    /** A headline lists without "and": "deaths of woman, son"; not "fire killed son, mother says". */
    private boolean areNouns(SentenceSyntax syntax, NounPhrase one, NounPhrase next) {
        return lexicon.isPerson(syntax.token(one.head()).lemma())
                && lexicon.isPerson(syntax.token(next.head()).lemma())
                && !syntax.word(next.end()).startsWith("sa");
    }

    /** What stands between two phrases, an age left out: "and", ",", ", and". */
    private static String between(SentenceSyntax syntax, NounPhrase left, NounPhrase right) {
        int from = afterAge(syntax, left.end());
        StringBuilder words = new StringBuilder();
        for (int i = from; i < right.first() && i < from + 3; i++) {
            words.append(syntax.word(i));
        }
        return right.first() <= from + 2 ? words.toString() : "";
    }

    /** "Ken Mills, a 22-year-old barber" and "a barber, Ken Mills,": a name and a noun between commas. */
    private boolean describes(SentenceSyntax syntax, NounPhrase phrase, NounPhrase next) {
        boolean aside = between(syntax, phrase, next).equals(",");
        boolean verb = next.end() < syntax.sentence().tokens().size()
                && (syntax.token(next.end()).is("VERB")
                        || syntax.token(next.end()).is("AUX"));
        // "He shot his sister, Tom Lund said": behind an object the second name opens a clause.
        boolean object = syntax.verbBefore(
                        phrase.first(), syntax.clauseAt(phrase.first()).first())
                .filter(before -> lexicon.measure(MeasureLexicon.Sort.PATIENT, before.lemma()) != null)
                .isPresent();
        boolean closed = Set.of(",", ".", "").contains(syntax.word(next.end()))
                || syntax.token(next.end()).is("ADP")
                || (verb && !object);
        boolean named = syntax.token(phrase.head()).is("PROPN");
        // "The victim, a 20-year-old woman, died"; "a man, a woman, and a child" are three.
        boolean lists = syntax.word(phrase.first()).startsWith("a")
                && !syntax.token(Math.min(
                                next.end() + 1, syntax.sentence().tokens().size() - 1))
                        .is("AUX");
        boolean told = syntax.word(next.end()).equals(",")
                && !lists
                && Set.of("a", "an").contains(syntax.word(next.first()));
        return aside && closed && (told || named != syntax.token(next.head()).is("PROPN"));
    }

    private static int afterAge(SentenceSyntax syntax, int end) {
        boolean age = syntax.word(end).equals(",")
                && isAge(syntax.word(end + 1))
                && !syntax.word(end + 2).equals("-")
                && syntax.phraseAt(end + 1).filter(next -> next.end() > end + 2).isEmpty();
        return age ? end + 2 : end;
    }

    private static boolean isAge(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** How many single persons a phrase names; 0 when it names none in particular. */
    private int persons(SentenceSyntax syntax, NounPhrase phrase, Field field, Names names) {
        if (isOwner(syntax, phrase)) {
            return 0;
        }
        Token head = syntax.token(phrase.head());
        String word = syntax.word(phrase.head());
        if (word.equals("old")) {
            return syntax.word(phrase.head() - 1).equals("-") ? 1 : 0;
        }
        if (lexicon.isPair(word)) {
            return syntax.word(phrase.end()).equals("of") ? 0 : 2;
        }
        // A headline's capitals make names of its nouns.
        boolean noun = head.is("NOUN") || field == Field.TITLE || (phrase.head() == 0 && phrase.first() == 0);
        if (noun && lexicon.isPerson(head.lemma())) {
            return word.equalsIgnoreCase(head.lemma()) && !COLLECTIVE.contains(word) ? 1 : 0;
        }
        boolean person = names.within(field, syntax.token(phrase.first()).start(), head.end())
                .filter(mention -> mention.end() >= head.end())
                .filter(mention -> mention.entity().type() == EntityType.PERSON)
                .isPresent();
        return person || isAged(syntax, phrase) ? 1 : 0;
    }

    /** "7-year-old Summer Holt", though nobody knows the name. */
    private static boolean isAged(SentenceSyntax syntax, NounPhrase phrase) {
        int old = phrase.head() - 1;
        while (old > phrase.first()
                && (Character.isUpperCase(syntax.token(old).text().charAt(0))
                        || syntax.word(old).equals("-"))) {
            old--;
        }
        return old > phrase.first() + 1
                && Character.isUpperCase(syntax.token(phrase.head()).text().charAt(0))
                && syntax.word(old).equals("old")
                && syntax.word(old - 2).startsWith("year");
    }

    /** In "the victim's uncle" the victim only tells whose uncle; "the girl's arm" is the girl. */
    private boolean isOwner(SentenceSyntax syntax, NounPhrase phrase) {
        String mark = syntax.word(phrase.end());
        boolean owns = mark.equals("'s") || mark.equals("’s") || mark.equals("'") || mark.equals("’");
        if (!owns) {
            return false;
        }
        return syntax.phraseAt(phrase.end() + 1)
                .filter(owned -> lexicon.isBodyPart(syntax.token(owned.head()).lemma()))
                .isEmpty();
    }

    /** "a man", "the driver", "his wife", "22-year-old woman": bare plurals and general nouns are no one in particular. */
    private static boolean isDetermined(SentenceSyntax syntax, NounPhrase phrase, Field field) {
        Token first = syntax.token(phrase.first());
        boolean named = syntax.token(phrase.head()).is("PROPN");
        boolean owned = phrase.first() > 0
                && syntax.word(phrase.first() - 1).endsWith("s")
                && syntax.token(phrase.first() - 1).is("PART");
        boolean opens = first.is("DET") || first.is("PRON") || first.is("NUM") || phrase.first() == 0 || owned;
        // Headlines leave the article out.
        boolean headline = field == Field.TITLE;
        return !GENERAL.contains(syntax.word(phrase.first())) && (opens || named || headline);
    }
}
