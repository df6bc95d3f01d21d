package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verbs by which somebody says something, from {@code reporting-verbs.txt}. */
public final class ReportingVerbs {

    private final Map<String, ReportingVerb> byLemma = new HashMap<>();

    /** First words of verbs with a particle. */
    private final Set<String> withParticle = new HashSet<>();

    /** All of them. */
    public ReportingVerbs() {
        Lexicon.rows(ReportingVerbs.class, "reporting-verbs.txt")
                .forEach(row -> add(new ReportingVerb(row.get(0), traits(row.get(1)))));
    }

    private void add(ReportingVerb verb) {
        byLemma.put(verb.lemma(), verb);
        if (verb.hasParticle()) {
            withParticle.add(verb.lemma().substring(0, verb.lemma().indexOf(' ')));
        }
    }

    private static Set<Trait> traits(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> Trait.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    /** The verb with this lemma, the one with its particle first ("go on" before "go"). */
    @Nullable
    ReportingVerb find(String lemma, String next) {
        ReportingVerb longer = withParticle.contains(lemma) ? byLemma.get(lemma + " " + next) : null;
        return longer == null ? byLemma.get(lemma) : longer;
    }

    /** True when a clause may be its content, with "that" or without. */
    public boolean takesClause(String lemma) {
        ReportingVerb verb = byLemma.get(lemma);
        return verb != null && (verb.can(Trait.CLAUSE) || verb.can(Trait.THAT));
    }

    /** True when the content is what its speaker rejects. */
    public boolean denies(String lemma) {
        ReportingVerb verb = byLemma.get(lemma);
        return verb != null && verb.can(Trait.DENIAL);
    }
}
