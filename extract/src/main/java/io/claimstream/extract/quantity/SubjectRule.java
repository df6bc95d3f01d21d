package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.syntax.NounPhrase;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Token;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what those counted did or suffered by the verbs after them: "12 people were killed", "12 died", "more than 1,000
 * who fled", "12 people thought to have died".
 */
final class SubjectRule implements RoleRule {

    /** How far a verb may stand from its subject, in tokens. */
    private static final int REACH = 16;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "it", "we", "i", "you");
    private static final Set<String> ADDRESSING = Set.of("tell", "inform", "assure", "remind", "warn", "convince");
    private static final Set<String> ASIDES = Set.of("including", "whose");
    private static final Set<String> DISCOVERED = Set.of("find", "leave");

    /** What people are until something is said of them: "12 abducted girls were freed" tells of those freed. */
    private static final Set<Measure> PASSING = EnumSet.of(
            Measure.ABDUCTED,
            Measure.MISSING,
            Measure.DISPLACED,
            Measure.ARRESTED,
            Measure.CROSSED,
            Measure.SENT,
            Measure.AFFECTED);

    private final VerbRole verbs;
    private final AddedDeath deaths;

    SubjectRule(VerbRole verbs) {
        this.verbs = verbs;
        this.deaths = new AddedDeath(verbs);
    }

    static boolean isPassing(Measure measure) {
        return PASSING.contains(measure);
    }

    @Override
    public @Nullable Role read(SentenceSyntax syntax, Counted counted) {
        if (isAddressed(syntax, counted)) {
            return null;
        }
        int size = syntax.sentence().tokens().size();
        int at = beforeVerb(syntax, counted.end());
        boolean relative = at < size && RELATIVE.contains(syntax.token(at).lemma());
        int end = relative
                ? size
                : Math.max(at, syntax.clauseAt(counted.end() - 1).end());
        VerbGroup verb = syntax.verbFrom(at, Math.min(end, at + REACH))
                .filter(group -> relative || isSubjectOf(syntax, at, group))
                .orElse(null);
        if (verb != null
                && !relative
                && isWhole(syntax, counted)
                && !(verb.is(Form.BARE_PARTICIPLE) && verb.first() == at)) {
            return null;
        }
        if (verb == null) {
            return null;
        }
        Role told = told(syntax, counted, verb, end, relative);
        boolean killed = told != null && told.measure() == Measure.KILLED;
        Role death = killed ? null : deaths.behind(syntax, verb);
        return death == null ? told : death;
    }

    private @Nullable Role told(SentenceSyntax syntax, Counted counted, VerbGroup first, int end, boolean relative) {
        VerbGroup verb = first;
        Role passing = null;
        while (verb != null) {
            Measure measure = verbs.ofSubject(syntax, verb);
            if (measure != null) {
                Role role = new Role(measure, verb, "quantity/subject", 0.85);
                // Who was robbed and shot was shot.
                boolean passes = isPassing(measure) && verb.is(Form.BARE_PARTICIPLE);
                if (!passes && measure != Measure.AFFECTED) {
                    return later(syntax, counted, role, verb);
                }
                passing = passing == null ? role : passing;
            }
            VerbGroup earlier = verb;
            int reach = measure != null || relative ? REACH : reachOfNext(syntax, verb);
            verb = reach == 0
                    ? null
                    : syntax.verbFrom(verb.end(), Math.min(end, verb.end() + reach))
                            .filter(next -> earlier.end() + reachOfNext(syntax, earlier) > next.first()
                                    || measure != null
                                    || staysWithSubject(syntax, earlier, next))
                            .orElse(null);
        }
        return passing;
    }

    private static int beforeVerb(SentenceSyntax syntax, int end) {
        int at = behindAside(syntax, end);
        // "Ann Lund, Tom Hale and a boy, who were shot"
        return syntax.word(at).equals(",") && syntax.word(at + 1).equals("who") ? at + 1 : at;
    }

    /** "Six guests, including two killed at the door, were shot": what is said of some, or of what is theirs, is not said of all. */
    private static int behindAside(SentenceSyntax syntax, int at) {
        if (!syntax.word(at).equals(",") || !(ASIDES.contains(syntax.word(at + 1)) || isGerund(syntax, at + 1))) {
            return at;
        }
        int end = at + 2;
        while (end < at + REACH
                && !syntax.word(end).equals(",")
                && !syntax.word(end).isEmpty()) {
            end++;
        }
        return syntax.word(end).equals(",") ? end + 1 : at;
    }

    /** "Six guests, ranging in age from 8 to 70, were hurt". */
    private static boolean isGerund(SentenceSyntax syntax, int token) {
        return syntax.word(token).endsWith("ing") && syntax.token(token).is("VERB");
    }

    /** "The boy who was shot in the park has died": what the clause ends with is the later state of who was hurt. */
    private Role later(SentenceSyntax syntax, Counted counted, Role role, VerbGroup verb) {
        // Of "one of five who were shot" it is the one who died.
        boolean ofOthers =
                syntax.word(LeadRule.opening(syntax, counted.first()) - 1).equals("of");
        if (ofOthers || (role.measure() != Measure.DEAD_OR_INJURED && role.measure() != Measure.INJURED)) {
            return role;
        }
        int end = syntax.clauseAt(verb.head()).end();
        VerbGroup next = syntax.verbFrom(verb.end(), Math.min(end, verb.end() + REACH))
                .filter(group -> staysWithSubject(syntax, verb, group))
                .orElse(null);
        boolean died = next != null && verbs.ofSubject(syntax, next) == Measure.KILLED;
        VerbGroup death = died ? next : finiteDeath(syntax, verb);
        return death == null ? role : new Role(Measure.KILLED, death, "quantity/subject", 0.8);
    }

    /** "A boy shot while hunting near Brel dies": the main verb behind a participle with all that belongs to it. */
    private @Nullable VerbGroup finiteDeath(SentenceSyntax syntax, VerbGroup participle) {
        if (!participle.is(Form.BARE_PARTICIPLE)) {
            return null;
        }
        int end = Math.min(syntax.sentence().tokens().size(), participle.end() + REACH);
        VerbGroup verb = participle;
        do {
            verb = syntax.verbFrom(verb.end(), end).orElse(null);
        } while (verb != null
                && (verb.is(Form.BARE_PARTICIPLE)
                        || syntax.verbFrom(verb.end(), verb.end() + 1).isPresent()));
        if (verb == null || !verb.is(Form.ACTIVE) || verbs.ofSubject(syntax, verb) != Measure.KILLED) {
            return null;
        }
        return isOneClause(syntax, participle, verb) ? verb : null;
    }

    private boolean isOneClause(SentenceSyntax syntax, VerbGroup from, VerbGroup to) {
        for (int i = from.end(); i < to.first(); i++) {
            if (syntax.word(i).equals(",") || RELATIVE.contains(syntax.word(i))) {
                return false;
            }
        }
        return syntax.nounPhrases().stream()
                .filter(phrase -> phrase.first() >= from.end() && phrase.end() <= to.first())
                .allMatch(phrase -> isBound(syntax, phrase, from));
    }

    /** In "one of the six died" it is one who did. */
    private static boolean isWhole(SentenceSyntax syntax, Counted counted) {
        int of = LeadRule.opening(syntax, counted.first()) - 1;
        return of > 0 && syntax.word(of).equals("of") && syntax.token(of - 1).is("NUM");
    }

    /** Whether no other noun can be the subject of the later of two verbs. */
    private boolean staysWithSubject(SentenceSyntax syntax, VerbGroup verb, VerbGroup later) {
        for (int i = verb.end(); i < later.first(); i++) {
            boolean parts = syntax.token(i).is("CCONJ") || syntax.token(i).is("PUNCT");
            // "The mayor said three were hurt"
            boolean others =
                    (syntax.token(i).is("NUM") && syntax.phraseAt(i).isEmpty()) || NOMINATIVE.contains(syntax.word(i));
            if (others || (parts && !syntax.word(i).equals("-"))) {
                return false;
            }
        }
        return syntax.nounPhrases().stream()
                .filter(phrase -> phrase.first() >= verb.end() && phrase.end() <= later.first())
                .reduce((first, second) -> second)
                .map(phrase -> isBound(syntax, phrase, verb))
                .orElse(true);
    }

    private boolean isBound(SentenceSyntax syntax, NounPhrase phrase, VerbGroup verb) {
        int before = phrase.first() - 1;
        Token token = syntax.token(before);
        return before < verb.end()
                || token.is("ADP")
                || token.is("SCONJ")
                || token.is("ADV")
                || verbs.isDaytime(syntax.token(phrase.head()))
                || syntax.token(phrase.head()).is("PROPN");
    }

    /** "She told her son that she had been robbed": he was not. */
    private static boolean isAddressed(SentenceSyntax syntax, Counted counted) {
        int behind = counted.end() + (syntax.word(counted.end()).equals("that") ? 1 : 0);
        return NOMINATIVE.contains(syntax.word(behind))
                && syntax.verbBefore(counted.first(), Math.max(0, counted.first() - REACH))
                        .filter(verb -> verb.end() == counted.first() && ADDRESSING.contains(verb.lemma()))
                        .isPresent();
    }

    /** How far the verb may stand that goes on: "shot and killed", "feared to have died", "found shot". */
    private static int reachOfNext(SentenceSyntax syntax, VerbGroup verb) {
        int at = verb.end();
        if (at >= syntax.sentence().tokens().size()) {
            return 0;
        }
        Token token = syntax.token(at);
        // "Women reported being robbed", "told police of being robbed"
        int addressed = syntax.phraseAt(at)
                .filter(phrase -> phrase.first() == at)
                .map(NounPhrase::end)
                .orElse(at);
        if (isBeing(syntax, verb, at) || (isOfBeing(syntax, addressed) && isBeing(syntax, verb, addressed + 1))) {
            return addressed + 2 - at + 1;
        }
        boolean linked =
                token.is("CCONJ") || token.text().equals(",") || token.text().equalsIgnoreCase("to");
        boolean found = verb.is(Form.PASSIVE) && DISCOVERED.contains(verb.lemma());
        return linked ? 3 : found ? 2 : 0;
    }

    private static boolean isBeing(SentenceSyntax syntax, VerbGroup verb, int at) {
        return syntax.word(at).equals("being")
                && (!verb.is(Form.PASSIVE) || syntax.word(at - 1).equals("as"));
    }

    private static boolean isOfBeing(SentenceSyntax syntax, int at) {
        return syntax.word(at).equals("as") || syntax.word(at).equals("of");
    }

    /** "The father of a boy who was shot", "spoke to Smith about a girl killed there": the verb tells of the nearer one. */
    private boolean isOfAnother(SentenceSyntax syntax, int at, VerbGroup verb) {
        if (syntax.word(at).equals("of") && syntax.word(verb.first() - 1).equals("who")) {
            return true;
        }
        return verb.is(Form.BARE_PARTICIPLE)
                && syntax.token(at).is("ADP")
                && syntax.phraseAt(verb.first() - 1)
                        .filter(phrase -> phrase.first() > at && verbs.isPerson(syntax.token(phrase.head())))
                        .isPresent();
    }

    /** Between a subject and its verb stand adverbs, an apposition between commas, or a phrase with a preposition. */
    private boolean isSubjectOf(SentenceSyntax syntax, int at, VerbGroup verb) {
        boolean nounBetween =
                syntax.nounPhrases().stream().anyMatch(phrase -> phrase.first() >= at && phrase.end() <= verb.first());
        Token next = syntax.token(at);
        return !nounBetween
                || (Set.of("ADP", "PART", "CCONJ").contains(next.tag()) && !isOfAnother(syntax, at, verb))
                || next.text().equals(",");
    }
}
