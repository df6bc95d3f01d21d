package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.syntax.NounPhrase;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds victims that no number counts: "a man was shot dead" is one killed, "his wife and son died" are two. */
final class ImplicitVictims {

    private static final Set<Measure> OF_VICTIMS = EnumSet.of(
            Measure.KILLED,
            Measure.INJURED,
            Measure.DEAD_OR_INJURED,
            Measure.MISSING,
            Measure.ABDUCTED,
            Measure.FREED,
            Measure.RESCUED);
    private static final Set<String> COLLECTIVE =
            Set.of("people", "police", "crew", "staff", "family", "couple", "personnel", "force", "security", "other");

    private final MeasureLexicon lexicon;
    private final RoleReader roles;

    ImplicitVictims(MeasureLexicon lexicon, RoleReader roles) {
        this.lexicon = lexicon;
        this.roles = roles;
    }

    /** The victims of a sentence outside the phrases that a number counts. */
    List<Counting> find(SentenceSyntax syntax, Field field, Names names, List<Counting> numbered) {
        List<Counting> found = new ArrayList<>();
        List<NounPhrase> phrases = syntax.nounPhrases();
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            boolean leads = isSinglePerson(syntax, phrase, field, names) && isDetermined(syntax, phrase);
            if (!leads || overlaps(phrase, numbered)) {
                continue;
            }
            int last = i;
            while (last + 1 < phrases.size()
                    && joins(syntax, phrases.get(last), phrases.get(last + 1))
                    && isSinglePerson(syntax, phrases.get(last + 1), field, names)) {
                last++;
            }
            add(syntax, phrase, phrases.get(last), last - i + 1, found);
            i = last;
        }
        return found;
    }

    private void add(SentenceSyntax syntax, NounPhrase first, NounPhrase last, int persons, List<Counting> found) {
        Counted counted = new Counted(first.first(), last.end(), first.first(), last.end(), last.head(), false);
        Role role = roles.read(syntax, counted);
        boolean told = role.rule().equals("quantity/subject")
                || role.rule().equals("quantity/object")
                || role.rule().equals("quantity/state");
        if (told && OF_VICTIMS.contains(role.measure()) && !counted.partitive()) {
            Role implicit = new Role(
                    role.measure(), role.verb(), role.rule().replace("quantity/", "victim/"), role.confidence() - 0.1);
            double n = persons;
            found.add(new Counting(
                    counted,
                    implicit,
                    syntax.token(first.first()).start(),
                    syntax.token(last.end() - 1).end(),
                    n,
                    n,
                    n,
                    Bound.EXACT,
                    null,
                    null,
                    true));
        }
    }

    private boolean isSinglePerson(SentenceSyntax syntax, NounPhrase phrase, Field field, Names names) {
        Token head = syntax.token(phrase.head());
        String word = head.text().toLowerCase(Locale.ROOT);
        if (head.is("NOUN") && lexicon.isPerson(head.lemma())) {
            return word.equals(head.lemma()) && !COLLECTIVE.contains(word);
        }
        return names.within(field, syntax.token(phrase.first()).start(), head.end())
                .map(NameMention::entity)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .isPresent();
    }

    /** "a man", "the driver", "his wife", "22-year-old woman": bare plurals and general nouns are no one in particular. */
    private static boolean isDetermined(SentenceSyntax syntax, NounPhrase phrase) {
        Token first = syntax.token(phrase.first());
        String word = first.text().toLowerCase(Locale.ROOT);
        boolean general =
                Set.of("no", "any", "each", "every", "some", "these", "those").contains(word);
        boolean named = syntax.token(phrase.head()).is("PROPN");
        boolean opens = first.is("DET") || first.is("PRON") || first.is("NUM") || phrase.first() == 0;
        return !general && (opens || named);
    }

    private static boolean joins(SentenceSyntax syntax, NounPhrase left, NounPhrase right) {
        return right.first() == left.end() + 1
                && syntax.token(left.end()).text().equalsIgnoreCase("and");
    }

    private static boolean overlaps(NounPhrase phrase, List<Counting> numbered) {
        return numbered.stream()
                .map(Counting::counted)
                .anyMatch(counted -> phrase.first() < counted.end() && phrase.end() > counted.first());
    }
}
