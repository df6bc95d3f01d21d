package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads in which role people or things are counted, from the noun itself, from the words beside it, and from the verb
 * that it is subject or object of.
 */
final class RoleReader {

    /** How far a verb may stand from its subject, in tokens. */
    private static final int SUBJECT_REACH = 16;
    /** How far before a number the noun may stand that tells its role, in tokens. */
    private static final int LEAD_REACH = 5;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> STOPS = Set.of(";", ":", ".", ",", "—", "–");

    /** What people are until something is said of them: "12 abducted girls were freed" tells of those freed. */
    private static final Set<Measure> PASSING = EnumSet.of(
            Measure.ABDUCTED, Measure.MISSING, Measure.DISPLACED, Measure.ARRESTED, Measure.CROSSED, Measure.SENT);

    private static final Set<Measure> ONLY_OF_PEOPLE =
            EnumSet.of(Measure.SENT, Measure.CROSSED, Measure.PRESENT, Measure.FREED);

    private final MeasureLexicon lexicon;
    private final VerbRole verbs;

    RoleReader(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
        this.verbs = new VerbRole(lexicon);
    }

    /** The role of a counted phrase; {@link Measure#COUNT} when nothing tells. */
    Role read(SentenceSyntax syntax, Counted counted) {
        return Stream.<Rule>of(
                        this::byState, this::byObject, this::bySubject, this::byLead, this::byCounter, this::byNoun)
                .map(rule -> rule.read(syntax, counted))
                .filter(Objects::nonNull)
                .filter(role -> !ONLY_OF_PEOPLE.contains(role.measure()) || countsPeople(syntax, counted))
                .findFirst()
                .orElseGet(() -> new Role(Measure.COUNT, Governor.of(syntax, counted), "quantity/count", 0.6));
    }

    private interface Rule {
        @Nullable
        Role read(SentenceSyntax syntax, Counted counted);
    }

    /** "12 dead", "12 people injured", "12 were missing", "left 12 dead". */
    private @Nullable Role byState(SentenceSyntax syntax, Counted counted) {
        int size = syntax.sentence().tokens().size();
        int at = counted.end();
        VerbGroup verb = syntax.verbFrom(at, Math.min(at + 2, size)).orElse(null);
        Measure asVerb = verb == null || verb.first() == verb.head()
                ? null
                : lexicon.measure(Sort.STATE, word(syntax, verb.head()));
        if (asVerb != null) {
            // "are still missing": the tagger takes the state for a verb.
            return new Role(asVerb, verb, "quantity/state", 0.9);
        }
        VerbGroup copula = verb != null && syntax.token(verb.head()).lemma().equals("be") ? verb : null;
        at = skipAdverbs(syntax, copula == null ? at : copula.end());
        if (at >= size) {
            return null;
        }
        Token token = syntax.token(at);
        Measure measure = lexicon.measure(Sort.STATE, token.text());
        measure =
                measure == null ? lexicon.measure(Sort.STATE, word(syntax, at) + "_" + word(syntax, at + 1)) : measure;
        boolean participle = token.is("VERB") && !token.text().endsWith("ing") && !syntax.opensPhrase(at + 1);
        if (measure == null && participle) {
            measure = lexicon.measure(Sort.PATIENT, token.lemma());
            measure = measure == null ? null : verbs.deadlier(syntax, at, at + 1, measure);
        }
        if (measure == null && at == counted.end() && token.is("NOUN")) {
            // "1,037 troops retreat": the verb looks like a noun.
            measure = lexicon.measure(Sort.AGENT, token.lemma());
        }
        if (measure == null) {
            return null;
        }
        Role stronger = PASSING.contains(measure) ? bySubject(syntax, from(counted, at + 1)) : null;
        stronger = measure == Measure.PRESENT ? byObject(syntax, counted) : stronger;
        return stronger != null
                ? stronger
                : new Role(measure, copula == null ? verbAt(syntax, at) : copula, "quantity/state", 0.9);
    }

    /** "killed 12 people", "reinforced its border with 20,000 troops", "exposed the data of 2 million people". */
    private @Nullable Role byObject(SentenceSyntax syntax, Counted counted) {
        Clause clause = syntax.clauseAt(counted.first());
        VerbGroup verb = syntax.verbBefore(counted.first(), clause.first()).orElse(null);
        int first = skipModifiers(syntax, counted.first());
        String before = word(syntax, first - 1);
        if (verb == null) {
            return null;
        }
        if (before.equals("with")) {
            Measure with = lexicon.measure(Sort.WITH, verb.lemma());
            boolean company = word(syntax, first - 2).equals("along")
                    || word(syntax, first - 2).equals("together");
            with = with == null && company ? verbs.ofSubject(syntax, verb) : with;
            return with == null ? null : new Role(with, verb, "quantity/with", 0.85);
        }
        Measure via =
                first > 1 ? lexicon.measure(Sort.VIA, syntax.token(first - 2).lemma()) : null;
        if (via != null
                && (syntax.token(first - 1).is("ADP") || syntax.token(first - 1).is("SCONJ"))) {
            return lexicon.measure(Sort.TAKER, verb.lemma()) == via ? new Role(via, verb, "quantity/via", 0.8) : null;
        }
        Measure measure = reachesObject(syntax, verb.end(), counted.first()) ? verbs.ofObject(syntax, verb) : null;
        return measure == null ? null : new Role(measure, verb, "quantity/object", 0.9);
    }

    /** "12 people were killed", "12 died", "more than 1,000 who fled", "12 people thought to have died". */
    private @Nullable Role bySubject(SentenceSyntax syntax, Counted counted) {
        int size = syntax.sentence().tokens().size();
        int at = counted.end();
        boolean relative = at < size && RELATIVE.contains(syntax.token(at).lemma());
        int end = relative
                ? size
                : Math.max(at, syntax.clauseAt(counted.end() - 1).end());
        VerbGroup verb = syntax.verbFrom(at, Math.min(end, at + SUBJECT_REACH))
                .filter(group -> relative || isSubjectOf(syntax, at, group))
                .orElse(null);
        Role passing = null;
        while (verb != null) {
            Measure measure = verbs.ofSubject(syntax, verb);
            if (measure != null) {
                Role role = new Role(measure, verb, "quantity/subject", 0.85);
                if (!PASSING.contains(measure) || !verb.is(Form.BARE_PARTICIPLE)) {
                    return role;
                }
                passing = passing == null ? role : passing;
            }
            int reach = measure != null ? SUBJECT_REACH : linked(syntax, verb.end()) ? 3 : 0;
            verb = reach == 0
                    ? null
                    : syntax.verbFrom(verb.end(), Math.min(end, verb.end() + reach))
                            .orElse(null);
        }
        return passing;
    }

    /** "a death toll of 12", "the release of 21 girls", and headlines whose verb looks like a noun ("crash kills 12"). */
    private @Nullable Role byLead(SentenceSyntax syntax, Counted counted) {
        int last = counted.first() - 1;
        Measure measure = null;
        if (last >= 0 && !syntax.token(last).is("ADP") && !syntax.token(last).is("VERB")) {
            measure = lexicon.measure(Sort.PATIENT, syntax.token(last).lemma());
        }
        int of = skipModifiers(syntax, counted.first()) - 1;
        if (measure == null && word(syntax, of).equals("of")) {
            measure = lead(syntax, of - 1, Sort.LEAD);
        }
        for (int i = last; i >= Math.max(0, last - LEAD_REACH) && measure == null && !endsLead(syntax, i); i--) {
            measure = lead(syntax, i, Sort.TOLL);
        }
        return measure == null ? null : new Role(measure, Governor.of(syntax, counted), "quantity/lead", 0.8);
    }

    /** "The number of people killed in the flood has risen to 12". */
    private @Nullable Role byCounter(SentenceSyntax syntax, Counted counted) {
        Clause clause = syntax.clauseAt(counted.first());
        VerbGroup verb = syntax.verbBefore(counted.first(), counted.first() - LEAD_REACH)
                .filter(group -> lexicon.measure(Sort.COUNTER, group.lemma()) != null)
                .orElse(null);
        if (verb == null || counted.hasNoun()) {
            return null;
        }
        for (int i = verb.first() - 1; i >= clause.first(); i--) {
            String lemma = syntax.token(i).lemma();
            for (Sort sort : List.of(Sort.TOLL, Sort.NOUN, Sort.STATE, Sort.PATIENT)) {
                Measure measure = lexicon.measure(sort, lemma);
                if (measure != null) {
                    return new Role(measure, verb, "quantity/counter", 0.85);
                }
            }
        }
        return null;
    }

    private @Nullable Measure lead(SentenceSyntax syntax, int token, Sort sort) {
        if (token < 0) {
            return null;
        }
        Measure measure = lexicon.measure(sort, syntax.token(token).lemma());
        return measure == null ? lexicon.measure(sort, syntax.token(token).text()) : measure;
    }

    private static boolean endsLead(SentenceSyntax syntax, int token) {
        return STOPS.contains(syntax.token(token).text()) || syntax.token(token).is("NUM");
    }

    /** "12 deaths", "25 hurt", "five of the dead", "four wounded men". */
    private @Nullable Role byNoun(SentenceSyntax syntax, Counted counted) {
        if (!counted.hasNoun() && !counted.partitive()) {
            return null;
        }
        int end = Math.min(
                Math.max(counted.conceptEnd(), counted.conceptFirst() + 1),
                syntax.sentence().tokens().size());
        Measure measure = counted.hasNoun()
                ? lexicon.measure(Sort.NOUN, syntax.token(counted.head()).lemma())
                : null;
        for (int i = counted.conceptFirst(); i < end && measure == null; i++) {
            measure = lexicon.measure(Sort.STATE, syntax.token(i).text());
        }
        return measure == null ? null : new Role(measure, Governor.of(syntax, counted), "quantity/noun", 0.85);
    }

    private boolean countsPeople(SentenceSyntax syntax, Counted counted) {
        return !counted.hasNoun()
                || lexicon.isPerson(syntax.token(counted.head()).lemma());
    }

    private static Counted from(Counted counted, int end) {
        return new Counted(
                counted.first(),
                end,
                counted.conceptFirst(),
                counted.conceptEnd(),
                counted.head(),
                counted.partitive());
    }

    /** Between a subject and its verb stand adverbs, an apposition between commas, or a phrase with a preposition. */
    private static boolean isSubjectOf(SentenceSyntax syntax, int at, VerbGroup verb) {
        boolean nounBetween =
                syntax.nounPhrases().stream().anyMatch(phrase -> phrase.first() >= at && phrase.end() <= verb.first());
        Token next = syntax.token(at);
        return !nounBetween
                || Set.of("ADP", "PART", "CCONJ").contains(next.tag())
                || next.text().equals(",");
    }

    /** Between a verb and its object stand no prepositions, but a list may. */
    private static boolean reachesObject(SentenceSyntax syntax, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = syntax.token(i);
            if (token.is("ADP") || token.is("SCONJ") || token.is("VERB") || token.is("AUX")) {
                return false;
            }
        }
        return true;
    }

    /** The verb goes on: "shot and killed", "feared to have died". */
    private static boolean linked(SentenceSyntax syntax, int at) {
        if (at >= syntax.sentence().tokens().size()) {
            return false;
        }
        Token token = syntax.token(at);
        return token.is("CCONJ") || token.text().equals(",") || token.text().equalsIgnoreCase("to");
    }

    private static @Nullable VerbGroup verbAt(SentenceSyntax syntax, int token) {
        return syntax.verbs().stream()
                .filter(verb -> token >= verb.first() && token < verb.end())
                .findFirst()
                .orElse(null);
    }

    private int skipAdverbs(SentenceSyntax syntax, int from) {
        int at = from;
        while (at < syntax.sentence().tokens().size()
                && at < from + 2
                && syntax.token(at).is("ADV")
                && lexicon.measure(Sort.STATE, syntax.token(at).text()) == null) {
            at++;
        }
        return at;
    }

    /** The first token of the phrase that the number stands in: "an additional 20,000", "the 21 girls". */
    private static int skipModifiers(SentenceSyntax syntax, int from) {
        int at = from;
        while (at > 0
                && at > from - 4
                && Set.of("DET", "ADJ", "PRON", "PUNCT")
                        .contains(syntax.token(at - 1).tag())
                && !STOPS.contains(syntax.token(at - 1).text())) {
            at--;
        }
        return at;
    }

    private static String word(SentenceSyntax syntax, int token) {
        boolean inside = token >= 0 && token < syntax.sentence().tokens().size();
        return !inside ? "" : syntax.token(token).text().toLowerCase(Locale.ROOT);
    }
}
