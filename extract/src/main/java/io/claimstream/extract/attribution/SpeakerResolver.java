package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each source the name that readers know it by; drafts are to come in the order of the text. */
final class SpeakerResolver {

    private static final Set<String> SINGULAR_PERSON = Set.of("he", "she", "his", "her", "him");

    private final AnalyzedText text;
    private final NewsMedia media;
    private final List<NameMention> mentions;
    private @Nullable Speaker lastPersonSpeaking;

    SpeakerResolver(AnalyzedText text, Names names, NewsMedia media) {
        this.text = text;
        this.media = media;
        this.mentions = names.mentions().stream()
                .filter(mention -> mention.field() == text.field())
                .toList();
    }

    Attribution resolve(Draft draft) {
        Speaker speaker = speaker(draft.words(), draft.source());
        Phrase addressee = draft.addressee();
        List<Speaker> relays = List.of();
        if (addressee != null) {
            Speaker told = named(draft.words(), addressee);
            if (media.contains(told.name())) {
                relays = List.of(told);
            }
        }
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

    private Speaker speaker(Words words, Phrase source) {
        String word = words.word(source.from());
        if (source.to() - source.from() == 1 && words.tagged(source.from(), "PRON")) {
            if (SINGULAR_PERSON.contains(word) && lastPersonSpeaking != null) {
                return new Speaker(
                        lastPersonSpeaking.name(),
                        lastPersonSpeaking.entity(),
                        words.at(source.from()).start(),
                        words.at(source.from()).end());
            }
            return named(words, source);
        }
        Speaker speaker = named(words, source);
        NameMention mention = nameAt(headEnd(words, source));
        boolean person =
                mention == null ? properHead(words, source) : mention.entity().type() == EntityType.PERSON;
        if (person) {
            lastPersonSpeaking = speaker;
        }
        return speaker;
    }

    private static boolean properHead(Words words, Phrase source) {
        return words.tagged(headIndex(words, source), "PROPN");
    }

    private Speaker named(Words words, Phrase source) {
        int start = words.at(source.from()).start();
        int end = words.at(source.to() - 1).end();
        NameMention mention = nameAt(headEnd(words, source));
        if (mention != null) {
            return new Speaker(mention.entity().name(), mention.entity().key(), start, end);
        }
        boolean article = words.is(source.from(), "the") && source.to() - source.from() > 1;
        int nameStart = article ? words.at(source.from() + 1).start() : start;
        return new Speaker(text.slice(nameStart, end), null, start, end);
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
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() >= end) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < mentions.size() && mentions.get(low).start() < end ? mentions.get(low) : null;
    }
}
