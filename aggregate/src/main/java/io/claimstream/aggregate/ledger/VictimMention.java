package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One person whom a text tells to be dead or hurt without a number.
 *
 * @param assertion the claim
 * @param traits what its words tell of him
 * @param place number of the person in the claim's list, from 0
 */
record VictimMention(Assertion assertion, PersonTraits traits, int place) {

    // "Ann Lund, 34, and Tom Hale" are two; "man, 11-year-old daughter" too.
    private static final Pattern ONE_BY_ONE = Pattern.compile("[;,]? and |; |, (?!\\d{1,2}(?:[,;]|$| and ))");

    private static final Pattern OWNED = Pattern.compile("^(?:his|her|their|my|our)\\b", Pattern.CASE_INSENSITIVE);

    /** The persons that a claim tells of; none when its words do not say who they are. */
    static List<VictimMention> of(Assertion assertion) {
        String concept = assertion.quantity().concept();
        double persons = assertion.span().low();
        if (!assertion.implicit() || concept == null || persons < 1) {
            return List.of();
        }
        if (persons == 1) {
            return List.of(new VictimMention(assertion, traits(assertion, concept), 0));
        }
        List<VictimMention> mentions = new ArrayList<>();
        for (String words : oneByOne(concept, persons)) {
            if (!words.isBlank()) {
                PersonTraits told = traits(assertion, words.strip());
                boolean pair = told.traits().contains(PersonTraits.Trait.PAIR);
                PersonTraits one = pair ? told.ofOne() : told;
                for (int i = 0; i < (pair ? 2 : 1); i++) {
                    mentions.add(new VictimMention(assertion, one, mentions.size()));
                }
            }
        }
        return mentions.size() == persons ? mentions : List.of();
    }

    // "His partner, Ann Lund, 30, and their son" are two, and the first of them has a name.
    private static List<String> oneByOne(String concept, double persons) {
        List<String> words = new ArrayList<>(List.of(ONE_BY_ONE.split(concept, -1)));
        for (int i = 0; i + 1 < words.size() && words.size() > persons; i++) {
            String name = words.get(i + 1);
            if (OWNED.matcher(words.get(i)).find()
                    && !OWNED.matcher(name).find()
                    && !PersonTraits.of(name, false).names().isEmpty()) {
                words.set(i, words.get(i) + ", " + name);
                words.remove(i + 1);
            }
        }
        return words;
    }

    /** The same person as another text tells of him in the same words. */
    VictimMention in(Assertion copied) {
        return new VictimMention(copied, traits, place);
    }

    private static PersonTraits traits(Assertion assertion, String words) {
        PersonTraits told = PersonTraits.of(words, assertion.claim().field() == Field.TITLE);
        return isStruck(assertion.claim()) ? told.struckByAnother() : told;
    }

    // "It went off and shot the boy" may tell of his own gun.
    private static boolean isStruck(Claim claim) {
        return claim.rule().equals("victim/object") && !"it".equalsIgnoreCase(claim.subject());
    }

    /** True when one clause tells of both, so that they are two: "a man shot his wife and himself". */
    boolean standsBeside(VictimMention other) {
        if (assertion.claim().id().equals(other.assertion.claim().id())) {
            return place != other.place;
        }
        return assertion.article().id().equals(other.assertion.article().id())
                && assertion.claim().field() == other.assertion.claim().field()
                && assertion.claim().start() < other.assertion.claim().end()
                && other.assertion.claim().start() < assertion.claim().end()
                && namesAnotherThan(other)
                && other.namesAnotherThan(this);
    }

    // "He" may be anybody, and so may the dead of "the murder"; "the boy shot himself" is one, "the man shot the boy
    // and
    // himself" are two.
    private boolean namesAnotherThan(VictimMention other) {
        String rule = assertion.claim().rule();
        return !rule.startsWith("victim/pronoun")
                && !rule.equals("victim/deed")
                && (!rule.equals("victim/self")
                        || other.assertion.claim().rule().equals("victim/object"));
    }
}
