package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.name.NameMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pronouns may stand for a source: "she", "they" or "it". */
enum SpeakerKind {
    WOMAN,
    MAN,
    /** A man or a woman. */
    PERSON,
    PEOPLE,
    /** An organisation, a country or a paper. */
    BODY,
    /** A name that may be a person's or a body's. */
    NAME;

    private static final Map<String, SpeakerKind> ROLES = roles();

    private static Map<String, SpeakerKind> roles() {
        Map<String, SpeakerKind> roles = new HashMap<>();
        for (List<String> row : Lexicon.rows(SpeakerKind.class, "speaking-roles.txt")) {
            SpeakerKind kind = switch (row.get(0)) {
                case "f" -> WOMAN;
                case "m" -> MAN;
                case "u" -> PERSON;
                case "many" -> PEOPLE;
                default -> throw new IllegalStateException("speaking-roles.txt: " + row.get(0));
            };
            for (String noun : row.get(1).split(" ", -1)) {
                roles.put(noun, kind);
            }
        }
        return roles;
    }

    /** True for a name that may be a person's: one of two words that nothing tells to be another thing is a given name that no list knows. */
    static boolean mayBePerson(NameMention mention) {
        EntityType type = mention.entity().type();
        return type == EntityType.PERSON
                || (type == EntityType.OTHER && mention.entity().name().contains(" "));
    }

    /** The kind of a source without a name, by its head: "the girl's mother", "two officers", "the ministry". */
    static SpeakerKind ofRole(Words words, Phrase source, int head) {
        for (int i = source.from() + 1; i < source.to() - 1; i++) {
            if (words.is(i, "and")) {
                return PEOPLE;
            }
        }
        String noun = words.word(head);
        SpeakerKind kind = ROLES.get(noun);
        if (kind != null) {
            return kind;
        }
        if (words.tagged(head, "PROPN")) {
            return NAME;
        }
        return ROLES.containsKey(words.at(head).lemma()) ? PEOPLE : BODY;
    }

    /** Whether a noun, by its lemma, is a person's role: "mother", "officer". */
    static boolean isRole(String lemma) {
        return ROLES.containsKey(lemma);
    }

    boolean isOne() {
        return this == WOMAN || this == MAN || this == PERSON;
    }

    /** True when one may be spoken of like the other: a man is no woman. */
    boolean agrees(SpeakerKind other) {
        if (this == NAME || other == NAME) {
            return this != PEOPLE && other != PEOPLE;
        }
        return this == other || (isOne() && other.isOne() && (this == PERSON || other == PERSON));
    }

    /** What a pronoun stands for; null for "you", "I" and the like. */
    static @Nullable SpeakerKind ofPronoun(String pronoun) {
        return switch (pronoun) {
            case "he", "his", "him" -> MAN;
            case "she", "her" -> WOMAN;
            case "they", "their" -> PEOPLE;
            case "it", "its" -> BODY;
            default -> null;
        };
    }
}
