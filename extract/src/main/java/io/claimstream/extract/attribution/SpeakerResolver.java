package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each source the name that readers know it by; drafts are to come in the order of the text. */
final class SpeakerResolver {

    private static final Set<String> SINGULAR_PERSON = Set.of("he", "she", "his", "her", "him");

    /** A pronoun further away, in characters, may stand for somebody else. */
    private static final int NEAR = 900;

    /** How many names a role is looked for among: enough for a story, bounded for a book. */
    private static final int MENTIONS_BACK = 60;

    private final AnalyzedText text;
    private final List<NameMention> mentions;
    private final OrganisationReference organisations;
    private @Nullable Speaker lastPerson;

    SpeakerResolver(AnalyzedText text, Names names) {
        this.text = text;
        this.mentions = names.mentions().stream()
                .filter(mention -> mention.field() == text.field())
                .toList();
        this.organisations = new OrganisationReference(mentions);
    }

    Attribution resolve(Draft draft) {
        Speaker speaker = speaker(draft);
        Phrase relay = draft.relay();
        List<Speaker> relays = relay == null ? List.of() : List.of(named(draft.words(), relay));
        return new Attribution(
                draft.start(),
                draft.end(),
                draft.contentStart(),
                draft.contentEnd(),
                draft.direct(),
                draft.verb(),
                List.of(speaker),
                relays,
                draft.confidence(),
                draft.rule());
    }

    private Speaker speaker(Draft draft) {
        Words words = draft.words();
        Phrase source = draft.source();
        if (source.to() - source.from() == 1 && SINGULAR_PERSON.contains(words.word(source.from()))) {
            return pronoun(words, source.from());
        }
        NameMention mention = mention(words, source);
        if (mention == null) {
            mention = nameBehindComma(words, source, draft.verb().equals("according to"));
        }
        Speaker speaker = speaker(words, source, mention);
        lastPerson = mention != null && mayBePerson(mention) ? speaker : null;
        organisations.spoke(mention);
        return speaker;
    }

    /** A name of two words that nothing tells to be another thing may be a person's: a given name that no list knows. */
    private static boolean mayBePerson(NameMention mention) {
        EntityType type = mention.entity().type();
        return type == EntityType.PERSON
                || (type == EntityType.OTHER && mention.entity().name().contains(" "));
    }

    /** The last speaker, when that is a person, spoke a moment ago, and nobody else was named since; else the pronoun itself. */
    private Speaker pronoun(Words words, int token) {
        int start = words.at(token).start();
        int end = words.at(token).end();
        Speaker last = lastPerson;
        if (last == null || start - last.end() > NEAR || othersNamed(last, start)) {
            return new Speaker(text.slice(start, end), null, start, end);
        }
        Speaker same = new Speaker(last.name(), last.entity(), start, end);
        lastPerson = same;
        return same;
    }

    private boolean othersNamed(Speaker last, int until) {
        for (int i = firstMentionEndingFrom(last.end() + 1); i < mentions.size(); i++) {
            NameMention mention = mentions.get(i);
            if (mention.start() >= until) {
                return false;
            }
            if (mention.entity().type() == EntityType.PERSON
                    && !mention.entity().key().equals(last.entity())) {
                return true;
            }
        }
        return false;
    }

    private Speaker named(Words words, Phrase source) {
        return speaker(words, source, mention(words, source));
    }

    private Speaker speaker(Words words, Phrase source, @Nullable NameMention mention) {
        int start = words.at(source.from()).start();
        int end = words.at(source.to() - 1).end();
        if (mention != null) {
            return new Speaker(mention.entity().name(), mention.entity().key(), start, end);
        }
        boolean article = words.is(source.from(), "the") && source.to() - source.from() > 1;
        int nameStart = article ? words.at(source.from() + 1).start() : start;
        return new Speaker(text.slice(nameStart, end), null, start, end);
    }

    /** The name in a source, or the one that its words stand for. */
    private @Nullable NameMention mention(Words words, Phrase source) {
        int start = words.at(source.from()).start();
        NameMention mention = nameAt(headEnd(words, source));
        if (mention != null) {
            return mention;
        }
        int length = source.to() - source.from();
        if (length == 1 && words.is(source.from(), "it")) {
            return organisations.speakerAt(start);
        }
        if (length != 2 || !words.is(source.from(), "the")) {
            return null;
        }
        String noun = words.word(source.from() + 1);
        NameMention role = roleBefore(noun, start);
        return role == null ? organisations.company(noun, start) : role;
    }

    /** "The girl's mother, Anna Berg, said": a person's name between commas. */
    private @Nullable NameMention nameBehindComma(Words words, Phrase source, boolean fronted) {
        int first = source.to() + 1;
        if (!words.is(source.to(), ",") || !words.tagged(first, "PROPN") || !isOneInParticular(words, source)) {
            return null;
        }
        NameMention name = nameAt(words.at(first).end());
        if (name == null || name.start() != words.at(first).start() || !mayBePerson(name)) {
            return null;
        }
        int behind = words.indexAt(name.end());
        // "According to the guard, Berg, 40, fell": what is said may begin with a name.
        return words.isFinal(behind) || (!fronted && words.is(behind, ",")) ? name : null;
    }

    /** "The mother", "his uncle", "the club’s owner"; not "police". */
    private static boolean isOneInParticular(Words words, Phrase source) {
        int head = headIndex(words, source);
        boolean owned = words.is(head - 1, "'s") || words.is(head - 1, "’s");
        return words.tagged(head, "NOUN")
                && (owned || words.tagged(source.from(), "DET") || words.possessive(source.from()));
    }

    /** "The ministry" after "Interior Ministry", "the president" after "President Rahmon": the last name with that word. */
    private @Nullable NameMention roleBefore(String role, int until) {
        int last = firstMentionEndingFrom(until) - 1;
        for (int i = last; i >= 0 && last - i < MENTIONS_BACK; i--) {
            NameMention mention = mentions.get(i);
            String name = text.slice(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
            String before = text.slice(Math.max(0, mention.start() - role.length() - 1), mention.start())
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (name.endsWith(" " + role) || name.startsWith(role + " ") || before.equals(role)) {
                return mention;
            }
        }
        return null;
    }

    private static int headIndex(Words words, Phrase source) {
        int head = source.from();
        for (int i = source.from(); i < source.to(); i++) {
            if (words.noun(i)) {
                head = i;
            } else if (words.tagged(i, "ADP")) {
                break;
            }
        }
        return head;
    }

    private static int headEnd(Words words, Phrase source) {
        return words.at(headIndex(words, source)).end();
    }

    private @Nullable NameMention nameAt(int end) {
        int i = firstMentionEndingFrom(end);
        return i < mentions.size() && mentions.get(i).start() < end ? mentions.get(i) : null;
    }

    private int firstMentionEndingFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
