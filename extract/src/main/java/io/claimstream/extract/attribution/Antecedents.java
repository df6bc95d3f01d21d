package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.name.Gender;
import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.name.Names;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom "he", "they", "it", "the man" and "the statement" stand for: who spoke last, or whom the sentences before are about. */
final class Antecedents {

    /** A pronoun further away, in characters, may stand for somebody else. */
    private static final int NEAR = 900;

    private static final NewsMedia MEDIA = new NewsMedia();
    private static final Set<String> GENERIC = Lexicon.words(Antecedents.class, "generic-persons.txt");
    private static final Set<String> OWN_WRITINGS = Lexicon.words(Antecedents.class, "own-writings.txt");
    private static final Set<String> PUBLICATIONS = Lexicon.words(Antecedents.class, "publications.txt");

    private final Names names;
    private final MentionIndex mentions;
    private final Subjects subjects;
    private final @Nullable NameMention firstPerson;

    /** Where somebody else than the first person is named. */
    private final int nextPerson;

    private @Nullable Spoken last;

    Antecedents(Names names, MentionIndex mentions, Subjects subjects) {
        this.names = names;
        this.mentions = mentions;
        this.subjects = subjects;
        this.firstPerson = persons(mentions).findFirst().orElse(null);
        this.nextPerson = persons(mentions)
                .filter(mention -> firstPerson != null && !mention.entity().equals(firstPerson.entity()))
                .mapToInt(NameMention::start)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Takes note of who speaks. */
    void spoke(Spoken spoken) {
        last = spoken;
    }

    /** Whom a pronoun behind an offset stands for; null when that is open. */
    @Nullable
    Spoken ofPronoun(Words words, int until, SpeakerKind kind) {
        Spoken speaker = last;
        if (speaker != null && speaker.kind().agrees(kind)) {
            int distance = until - speaker.speaker().end();
            boolean near = (kind.isOne() && speaker.isNamed())
                    ? (distance <= NEAR && !othersNamed(speaker, until, kind))
                    : subjects.distance(speaker.words(), words) <= 1;
            if (near || speaker.words().equals(words)) {
                return speaker;
            }
        }
        Spoken subject = subjects.before(words, until, kind);
        return subject == null && kind.isOne() ? only(words, until, kind) : subject;
    }

    /**
     * Who "the 34-year-old" is: the one person whose age the text has told ("Tom Berg, 34," or "34-year-old Tom Berg"); else the only person
     * whom it has spoken of, when nobody was called by that age; null when that is open.
     */
    @Nullable
    Spoken ofAge(Words words, Phrase source, int age) {
        int start = words.at(source.from()).start();
        NameMention told = null;
        for (NameMention mention : persons(mentions).toList()) {
            if (mention.end() < start && subjects.isAged(mention, age)) {
                boolean another = told != null
                        && !told.entity().key().equals(mention.entity().key());
                if (another) {
                    return null;
                }
                told = mention;
            }
        }
        if (told == null) {
            return subjects.calledByAge(age, start) ? null : only(words, start, SpeakerKind.PERSON);
        }
        Speaker speaker = new Speaker(told.entity().name(), told.entity().key(), told.start(), told.end());
        return new Spoken(speaker, kindOf(names.genderOf(told.entity())), words);
    }

    /** Whether the owner of what a noun calls wrote it: "his statement", and not "his indictment". */
    boolean isOwnWriting(String noun) {
        return OWN_WRITINGS.contains(noun);
    }

    /** Who "the man" or "the statement" is: the last speaker or whom it is about, when nothing else was called so; null when that is open. */
    @Nullable
    Spoken ofNoun(Words words, Phrase source) {
        Spoken speaker = last;
        String noun = words.word(source.to() - 1);
        int distance = speaker == null ? 0 : subjects.distance(speaker.words(), words);
        if (speaker == null || distance == 0 || distance > 2) {
            return generic(words, source);
        }
        if (PUBLICATIONS.contains(noun)) {
            boolean same = speaker.speaker().name().endsWith(" " + noun) || saidIn(speaker.words(), noun);
            return same || isMedium(speaker) ? speaker : null;
        }
        int start = words.at(source.from()).start();
        boolean same = GENERIC.contains(noun)
                && SpeakerKind.ofRole(words, source, source.to() - 1).agrees(speaker.kind());
        boolean meant = same && !subjects.mentioned(noun, start - NEAR, start);
        return meant ? speaker : generic(words, source);
    }

    private @Nullable Spoken generic(Words words, Phrase source) {
        int start = words.at(source.from()).start();
        String noun = words.word(source.to() - 1);
        boolean open = GENERIC.contains(noun) && !subjects.mentioned(noun, start - NEAR, start);
        return open ? only(words, start, SpeakerKind.ofRole(words, source, source.to() - 1)) : null;
    }

    /** "Anna Berg left for Lund. … The actress said": the only person whom the text has spoken of by then. */
    private @Nullable Spoken only(Words words, int until, SpeakerKind kind) {
        NameMention only = firstPerson;
        if (only == null || only.end() > until || nextPerson < until || subjects.unnamedPerson() < until) {
            return null;
        }
        if (!kindOf(names.genderOf(only.entity())).agrees(kind)) {
            return null;
        }
        Speaker speaker = new Speaker(only.entity().name(), only.entity().key(), only.start(), only.end());
        return new Spoken(speaker, kind, words);
    }

    private static Stream<NameMention> persons(MentionIndex mentions) {
        return mentions.all().stream().filter(mention -> mention.entity().type() == EntityType.PERSON);
    }

    /** "The newspaper", "Reuters". */
    private static boolean isMedium(Spoken speaker) {
        Words words = speaker.words();
        int first = words.indexAt(speaker.speaker().start());
        int end = words.indexAt(speaker.speaker().end());
        return MEDIA.contains(speaker.speaker().name()) || MEDIA.contains(words.text(new Phrase(first, end)));
    }

    /** "In a statement", "in its annual report". */
    private static boolean saidIn(Words words, String noun) {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, "in") && !words.quoted(i)) {
                int head = i + 1;
                while (words.beforeNoun(head) && words.beforeNoun(head + 1)) {
                    head++;
                }
                if (words.is(head, noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean othersNamed(Spoken speaker, int until, SpeakerKind kind) {
        List<NameMention> all = mentions.all();
        for (int i = mentions.firstEndingFrom(speaker.speaker().end() + 1); i < all.size(); i++) {
            NameMention mention = all.get(i);
            if (mention.start() >= until) {
                return false;
            }
            if (mention.entity().type() == EntityType.PERSON
                    && !mention.entity().key().equals(speaker.speaker().entity())
                    && kindOf(names.genderOf(mention.entity())).agrees(kind)) {
                return true;
            }
        }
        return false;
    }

    static SpeakerKind kindOf(Gender gender) {
        return switch (gender) {
            case FEMALE -> SpeakerKind.WOMAN;
            case MALE -> SpeakerKind.MAN;
            case UNKNOWN -> SpeakerKind.PERSON;
        };
    }
}
