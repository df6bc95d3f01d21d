package io.claimstream.extract.attribution;

import io.claimstream.extract.name.NameMention;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the sentences of a text are about: the subject of each one's first verb. */
final class Subjects {

    private static final int SENTENCES_BACK = 4;

    /** How many sentences back when a pronoun is the subject of each. */
    private static final int LONGEST_CHAIN = 12;

    /** A subject further away from its sentence's beginning, in tokens, is none that the sentence is about. */
    private static final int FURTHEST = 60;

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

    private final List<Words> sentences;
    private final SourcePhrase sources;
    private final BiFunction<Words, Phrase, Spoken> reader;
    private int unnamedPerson = -1;

    /**
     * Those of a text.
     *
     * @param sentences in order
     * @param sources reads the phrase before a verb
     * @param reader tells who a phrase of a sentence is
     */
    Subjects(List<Words> sentences, SourcePhrase sources, BiFunction<Words, Phrase, Spoken> reader) {
        this.sentences = sentences;
        this.sources = sources;
        this.reader = reader;
    }

    /** How many sentences one stands behind another. */
    int distance(Words earlier, Words later) {
        return index(later) - index(earlier);
    }

    /** The subject that a pronoun may stand for: of its own sentence, or of one shortly before it. */
    @Nullable
    Spoken before(Words words, int offset, SpeakerKind kind) {
        int index = index(words);
        int furthest = kind.isOne() ? SENTENCES_BACK : 1;
        for (int i = index; i >= 0 && index - i <= furthest; i--) {
            Words sentence = sentences.get(i);
            Phrase subject =
                    subject(sentence, Math.min(i == index ? words.indexAt(offset) : sentence.size(), FURTHEST));
            if (subject != null && isSame(sentence, subject, kind)) {
                furthest = Math.min(furthest + 1, LONGEST_CHAIN);
            } else if (subject != null && !sentence.tagged(subject.from(), "PRON")) {
                Spoken spoken = reader.apply(sentence, subject);
                boolean meant = spoken.kind().agrees(kind) && (kind != SpeakerKind.BODY || spoken.isNamed());
                // "Two ships sank, its website said": whose it is stands in the sentence before.
                if (meant || (!kind.isOne() && i < index)) {
                    return meant ? spoken : null;
                }
            }
        }
        return null;
    }

    /** "He left. He swam. He said": each stands for the same one. */
    private static boolean isSame(Words words, Phrase subject, SpeakerKind kind) {
        boolean pronoun = subject.to() == subject.from() + 1;
        return pronoun && kind.isOne() && kind == SpeakerKind.ofPronoun(words.word(subject.from()));
    }

    private @Nullable Phrase subject(Words words, int end) {
        if (words.quoted(0)) {
            return null;
        }
        for (int i = 1; i < end; i++) {
            if (words.verbal(i) && !words.verbal(i - 1) && !words.quoted(i)) {
                Phrase subject = sources.endingAt(words, i);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** Where the text first speaks of a person without a name: "a driver", "another 16-year-old girl". */
    int unnamedPerson() {
        if (unnamedPerson < 0) {
            unnamedPerson = sentences.stream()
                    .mapToInt(Subjects::unnamedPerson)
                    .filter(offset -> offset >= 0)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
        }
        return unnamedPerson;
    }

    private static int unnamedPerson(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isAny(i, INDEFINITE)) {
                int head = i + 1;
                while (words.joinsByHyphen(head) || (words.beforeNoun(head + 1) && words.beforeNoun(head))) {
                    head++;
                }
                boolean person = SpeakerKind.isRole(words.word(head)) || SpeakerKind.isRole(words.word(head + 1));
                if (person) {
                    return words.at(i).start();
                }
            }
        }
        return -1;
    }

    /** Whether a text tells somebody's age beside the name: "Tom Berg, 34,", "34-year-old Tom Berg". */
    boolean isAged(NameMention person, int age) {
        Words words = sentences.get(indexAt(person.start()));
        String number = Integer.toString(age);
        int first = words.indexAt(person.start());
        int behind = words.indexAt(person.end());
        boolean before = words.is(first - 1, "old") && words.is(first - 3, "year") && words.is(first - 5, number);
        return before || (words.is(behind, ",") && words.is(behind + 1, number));
    }

    /** Whether a text has called somebody by an age before an offset: "a 34-year-old". */
    boolean calledByAge(int age, int until) {
        String number = Integer.toString(age);
        for (Words words : sentences) {
            for (int i = 0; i + 4 < words.size(); i++) {
                if (words.at(i).start() >= until) {
                    return false;
                }
                if (words.is(i, number) && words.is(i + 1, "-") && words.is(i + 2, "year")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when a noun stands between two offsets. */
    boolean mentioned(String noun, int start, int end) {
        for (int i = indexAt(end); i >= 0 && sentences.get(i).sentence().end() > start; i--) {
            Words words = sentences.get(i);
            for (int token = 0; token < words.size() && words.at(token).end() <= end; token++) {
                if (words.is(token, noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int index(Words words) {
        return indexAt(words.sentence().start());
    }

    /** Index of the last sentence that begins at an offset or before it. */
    private int indexAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).sentence().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
