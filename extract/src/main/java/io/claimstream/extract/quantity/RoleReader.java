package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.syntax.SentenceSyntax;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads in which role people or things are counted, from the noun itself, from the words beside it, and from the verb
 * that it is subject or object of.
 */
final class RoleReader {

    private static final Set<Measure> ONLY_OF_PEOPLE = EnumSet.of(
            Measure.SENT, Measure.CROSSED, Measure.PRESENT, Measure.FREED, Measure.ABDUCTED, Measure.RESCUED);

    private static final Set<String> FALLS = Set.of("fall", "plunge", "plummet", "tumble");

    private final MeasureLexicon lexicon;
    private final HurtFeelings feelings = new HurtFeelings();
    private final LeadRule lead;
    private final List<RoleRule> rules;

    RoleReader(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
        VerbRole verbs = new VerbRole(lexicon);
        ObjectRule object = new ObjectRule(lexicon, verbs);
        SubjectRule subject = new SubjectRule(verbs);
        this.lead = new LeadRule(lexicon, verbs);
        this.rules = List.of(
                new MemberRule(lexicon),
                new StateRule(lexicon, verbs, subject, object),
                object,
                subject,
                lead,
                new CounterRule(lexicon),
                new NounRule(lexicon));
    }

    /** The role of a counted phrase; {@link Measure#COUNT} when nothing tells. */
    Role read(SentenceSyntax syntax, Counted counted) {
        for (RoleRule rule : rules) {
            Role role = rule.read(syntax, counted);
            if (role != null && mayHave(syntax, counted, role) && !isFeeling(syntax, counted, role)) {
                return orDead(syntax, counted, role);
            }
        }
        return new Role(Measure.COUNT, Governor.of(syntax, counted), "quantity/count", 0.6);
    }

    private boolean isFeeling(SentenceSyntax syntax, Counted counted, Role role) {
        return role.measure() == Measure.INJURED && feelings.are(syntax, counted.end());
    }

    /** "The murder of a man who was shot": he is dead. */
    private Role orDead(SentenceSyntax syntax, Counted counted, Role role) {
        if (role.measure() != Measure.DEAD_OR_INJURED && role.measure() != Measure.INJURED) {
            return role;
        }
        Role led = lead.read(syntax, counted);
        return led != null && led.measure() == Measure.KILLED ? led : role;
    }

    private boolean mayHave(SentenceSyntax syntax, Counted counted, Role role) {
        Measure measure = role.measure();
        boolean fallen = measure == Measure.AFFECTED && falls(syntax, role);
        boolean ofPeople = fallen
                ? counted.hasNoun() && countsPeople(syntax, counted)
                : !ONLY_OF_PEOPLE.contains(measure) || countsPeople(syntax, counted);
        return ofPeople && !(measure.isOfPeople() && countsTimes(syntax, counted));
    }

    /** Shells fall into the sea as well; who "fell into the well" has to be called a person. */
    private static boolean falls(SentenceSyntax syntax, Role role) {
        return role.verb() != null
                && FALLS.contains(role.verb().lemma())
                && !syntax.word(role.verb().end()).equals("victim");
    }

    /** "shot five times", "nine times more likely to die". */
    private static boolean countsTimes(SentenceSyntax syntax, Counted counted) {
        return counted.hasNoun() && syntax.token(counted.head()).lemma().equals("time");
    }

    private boolean countsPeople(SentenceSyntax syntax, Counted counted) {
        return !counted.hasNoun()
                || lexicon.isPerson(syntax.token(counted.head()).lemma());
    }
}
