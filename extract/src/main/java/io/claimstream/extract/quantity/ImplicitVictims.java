package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds victims that no number counts: "a man was shot dead" is one killed, "his wife and son died" are two. */
final class ImplicitVictims {

    private static final Set<Measure> OF_VICTIMS = EnumSet.of(
            Measure.KILLED,
            Measure.INJURED,
            Measure.DEAD_OR_INJURED,
            Measure.MISSING,
            Measure.ABDUCTED,
            Measure.FREED,
            Measure.RESCUED,
            Measure.AFFECTED);
    private static final Set<Measure> OF_CASUALTIES =
            EnumSet.of(Measure.KILLED, Measure.INJURED, Measure.DEAD_OR_INJURED);
    private static final Set<String> NOMINATIVE = Set.of("he", "she");
    private static final Set<String> INCLUDING = Set.of("including", "included", "excluding");
    private static final Set<String> JOINTS = Set.of("and", ",");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "that");
    private static final Set<String> NAMED_BY_DEED = Lexicon.words(ImplicitVictims.class, "named-by-deed.txt");
    private static final Set<String> OWNING = Set.of("of", "by", "with", "from", "for", "about", "in", "at");
    private static final Set<String> REMAINS = Set.of("body", "remains", "corpse");
    private static final Pattern RANK = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final Set<String> TOLD =
            Set.of("quantity/subject", "quantity/object", "quantity/state", "quantity/of");

    private final MeasureLexicon lexicon;
    private final PersonPhrases persons;
    private final RoleReader roles;
    private final Suicides suicides;
    private final FatalDeeds fatalDeeds;

    ImplicitVictims(MeasureLexicon lexicon, RoleReader roles) {
        this.lexicon = lexicon;
        this.persons = new PersonPhrases(lexicon);
        this.roles = roles;
        this.suicides = new Suicides(lexicon);
        this.fatalDeeds = new FatalDeeds(lexicon);
    }

    /** The victims of a sentence outside the phrases that a number counts. */
    List<Counting> find(SentenceSyntax syntax, Field field, Names names, List<Counting> numbered) {
        List<Counting> found = new ArrayList<>();
        for (PersonPhrase person : persons.find(syntax, field, names)) {
            if (numbered.stream().noneMatch(counting -> person.overlaps(counting.counted()))) {
                add(syntax, person, numbered, found);
            }
        }
        found.addAll(suicides.find(syntax));
        found.addAll(fatalDeeds.find(syntax, field));
        return found;
    }

    private void add(SentenceSyntax syntax, PersonPhrase person, List<Counting> numbered, List<Counting> found) {
        // "Four dead, including the gunman, and one injured" does not say that he was injured.
        boolean included = INCLUDING.contains(syntax.word(person.first() - 1));
        Optional<Role> company = included ? Optional.empty() : company(syntax, person, numbered);
        Role role = company.orElseGet(() -> roles.read(syntax, person.counted()));
        boolean pronoun = syntax.token(person.head()).is("PRON")
                && !syntax.word(person.head()).equals(PersonPhrase.ANOTHER);
        if (isDoer(syntax, person, role)
                || isAgent(syntax, person, role)
                || isNamedByDeed(syntax, person, role)
                || isBeside(syntax, person, role)
                || isRank(syntax, person)
                || isThing(role)) {
            return;
        }
        Set<Measure> measures = pronoun ? OF_CASUALTIES : OF_VICTIMS;
        if (TOLD.contains(role.rule()) && measures.contains(role.measure())) {
            Role implicit = new Role(
                    role.measure(),
                    role.verb(),
                    role.rule().replace("quantity/", pronoun ? "victim/pronoun-" : "victim/"),
                    role.confidence() - (pronoun ? 0.2 : 0.1));
            found.add(counting(syntax, person, implicit));
        }
    }

    /** "him and his two daughters dead", "son, six others shot": what is said of those behind is said of him. */
    private static Optional<Role> company(SentenceSyntax syntax, PersonPhrase person, List<Counting> numbered) {
        return numbered.stream()
                .filter(counting -> OF_CASUALTIES.contains(counting.role().measure()))
                .filter(counting ->
                        joins(syntax, person.end(), counting.counted().first()))
                .map(Counting::role)
                .filter(role ->
                        role.rule().equals("quantity/state") || role.rule().equals("quantity/subject"))
                .findFirst();
    }

    private static boolean joins(SentenceSyntax syntax, int from, int to) {
        boolean joined = JOINTS.contains(syntax.word(from)) && to > from && to <= from + 3;
        for (int i = from + 1; i < to && joined; i++) {
            joined = JOINTS.contains(syntax.word(i))
                    || syntax.token(i).is("PRON")
                    || syntax.token(i).is("DET");
        }
        return joined;
    }

    /** Of "a mother with a child on the way was killed" the child is not who was; of "the body of a man" it is. */
    private static boolean isBeside(SentenceSyntax syntax, PersonPhrase person, Role role) {
        if (person.first() < 2
                || role.verb() == null
                || !role.rule().equals("quantity/subject")
                || !syntax.token(person.first() - 1).is("ADP")) {
            return false;
        }
        boolean adjacent = role.verb().first() <= person.end() + 1;
        // "The brother of the woman shot there", but "the name of the woman was released".
        boolean finite = OWNING.contains(syntax.word(person.first() - 1))
                && syntax.token(person.first() - 2).is("NOUN")
                && !role.verb().is(Form.BARE_PARTICIPLE);
        boolean told = (adjacent && !finite)
                || RELATIVE.contains(syntax.word(person.end()))
                || RELATIVE.contains(syntax.word(person.end() + 1));
        return !told && !REMAINS.contains(syntax.token(person.first() - 2).lemma());
    }

    /** What leaks or is hacked bears a name as well. */
    private boolean isThing(Role role) {
        return role.measure() == Measure.AFFECTED
                && (role.verb() == null
                        || lexicon.measure(
                                        MeasureLexicon.Sort.TAKER, role.verb().lemma())
                                != null);
    }

    /** "The 31st person killed this year" tells how many there were before. */
    private static boolean isRank(SentenceSyntax syntax, PersonPhrase person) {
        return syntax.word(person.first()).equals("the")
                && RANK.matcher(syntax.word(person.first() + 1)).matches()
                && syntax.verbFrom(person.end(), person.end() + 1)
                        .filter(verb -> verb.is(Form.BARE_PARTICIPLE))
                        .isPresent();
    }

    /** In "woman shot by boy, 2, hurt badly" the boy is the one who shot. */
    private static boolean isAgent(SentenceSyntax syntax, PersonPhrase person, Role role) {
        return syntax.word(person.first() - 1).equals("by")
                && role.verb() != null
                && role.verb().first() >= person.end()
                && !RELATIVE.contains(syntax.word(role.verb().first() - 1))
                && syntax.verbBefore(person.first() - 1, Math.max(0, person.first() - 3))
                        .filter(deed -> deed.is(Form.PASSIVE) || deed.is(Form.BARE_PARTICIPLE))
                        .isPresent();
    }

    /** In "he wounded nine others" the verb right behind the pronoun is what he did. */
    private static boolean isDoer(SentenceSyntax syntax, PersonPhrase person, Role role) {
        boolean subject = NOMINATIVE.contains(syntax.word(person.head()));
        boolean deed = role.rule().equals("quantity/state")
                && role.verb() != null
                && role.verb().first() == person.end()
                && role.verb().is(Form.BARE_PARTICIPLE);
        // "Stabbed the girl he had been dating"
        return subject && (deed || role.rule().equals("quantity/object"));
    }

    /** "Shooting suspect", "stabbing victim": no verb and its object. */
    private static boolean isNamedByDeed(SentenceSyntax syntax, PersonPhrase person, Role role) {
        return role.verb() != null
                && role.rule().equals("quantity/object")
                && role.verb().end() == person.first()
                && syntax.token(person.first()).is("NOUN")
                && NAMED_BY_DEED.contains(syntax.token(person.first()).lemma())
                && syntax.word(role.verb().head()).endsWith("ing");
    }

    /** So many persons in a role. */
    static Counting counting(SentenceSyntax syntax, PersonPhrase person, Role role) {
        double n = person.persons();
        return new Counting(
                person.counted(),
                role,
                syntax.token(person.first()).start(),
                syntax.token(person.end() - 1).end(),
                n,
                n,
                n,
                Bound.EXACT,
                null,
                null,
                true);
    }
}
