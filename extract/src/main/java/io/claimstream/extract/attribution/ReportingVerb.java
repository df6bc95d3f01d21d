package io.claimstream.extract.attribution;

import java.util.Set;

/**
 * A verb that reports speech.
 *
 * @param lemma its dictionary form, with its particle ("point out")
 * @param traits what it can take
 */
record ReportingVerb(String lemma, Set<Trait> traits) {

    boolean can(Trait trait) {
        return traits.contains(trait);
    }

    boolean takesClause() {
        return can(Trait.CLAUSE) || can(Trait.THAT);
    }

    /** "Backs", "opposes": all that it takes is what is endorsed. */
    boolean endorses() {
        return traits.equals(Set.of(Trait.OBJECT));
    }

    boolean hasParticle() {
        return lemma.indexOf(' ') > 0;
    }
}
