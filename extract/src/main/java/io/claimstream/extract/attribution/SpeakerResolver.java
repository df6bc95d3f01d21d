package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each source the name that readers know it by; drafts are to come in the order of the text. */
final class SpeakerResolver {

    private final Publisher publisher;
    private final AnalyzedText text;
    private final Names names;
    private final MentionIndex mentions;
    private final OrganisationReference organisations;
    private final Antecedents antecedents;

    /** Who was called by a role and by name: "her uncle, Jan Berg". */
    private final Map<String, Spoken> introduced = new HashMap<>();

    SpeakerResolver(AnalyzedText text, Names names, List<Words> sentences, SourcePhrase sources, Publisher publisher) {
        this.publisher = publisher;
        this.text = text;
        this.names = names;
        this.mentions = new MentionIndex(
                text,
                names.mentions().stream()
                        .filter(mention -> mention.field() == text.field())
                        .toList());
        this.organisations = new OrganisationReference(mentions.all());
        this.antecedents = new Antecedents(
                names,
                mentions,
                new Subjects(sentences, sources, (words, phrase) -> spoken(words, phrase, mention(words, phrase))));
    }

    Attribution resolve(Draft draft) {
        Phrase relay = draft.relay();
        List<Speaker> relays = relay == null
                ? List.of()
                : List.of(spoken(draft.words(), relay, mention(draft.words(), relay))
                        .speaker());
        return new Attribution(
                draft.start(),
                draft.end(),
                draft.contentStart(),
                draft.contentEnd(),
                draft.direct(),
                draft.verb(),
                speakers(draft),
                relays,
                draft.confidence(),
                draft.rule());
    }

    /** Each of "Ann Lund and Tom Berg"; else the one whom the source stands for. */
    private List<Speaker> speakers(Draft draft) {
        Words words = draft.words();
        Speaker whole = speaker(draft);
        List<Speaker> each = new ArrayList<>();
        EntityType kind = null;
        int first = draft.source().from();
        for (int i = first; i <= draft.source().to(); i++) {
            boolean joint = i < draft.source().to() && (words.is(i, "and") || words.is(i, "&") || words.is(i, ","));
            if (!joint && i < draft.source().to()) {
                continue;
            }
            Phrase part = new Phrase(first, i);
            NameMention named =
                    i > first ? mentions.at(words.at(words.headOf(part)).end()) : null;
            boolean within = named != null
                    && named.start() >= words.at(first).start()
                    // "Port Brel and Second Corps commander Ann Lund" is one.
                    && (kind == null || kind == named.entity().type());
            if (named == null || !within || words.headOf(part) != i - 1) {
                return List.of(whole);
            }
            kind = named.entity().type();
            each.add(spoken(words, part, named).speaker());
            first = i + 1 + (joint && words.is(i, ",") && words.is(i + 1, "and") ? 1 : 0);
            i = joint ? first - 1 : i;
        }
        return each.size() > 1 ? each : List.of(whole);
    }

    private Speaker speaker(Draft draft) {
        Words words = draft.words();
        Phrase issuer = publisher.issuer(words, draft.source());
        Phrase source = issuer == null ? draft.source() : issuer;
        NameMention behind = nameBehindComma(words, source, draft.verb().equals("according to"));
        Spoken meant = behind == null && issuer == null ? meant(draft) : null;
        if (meant != null) {
            Speaker same = new Speaker(
                    meant.speaker().name(), meant.speaker().entity(), draft.sourceStart(), draft.sourceEnd());
            antecedents.spoke(new Spoken(same, meant.kind(), words));
            return same;
        }
        NameMention mention = behind == null ? mention(words, source) : behind;
        Spoken spoken = spoken(words, source, mention);
        if (behind != null) {
            introduced.putIfAbsent(role(words, source), spoken);
        }
        if (issuer != null) {
            introduced.put(role(words, draft.source()), spoken);
        }
        String document = publisher.documentBefore(words, source);
        if (document != null) {
            introduced.put(document, spoken);
        }
        antecedents.spoke(spoken);
        organisations.spoke(mention);
        return spoken.speaker();
    }

    /** "The uncle" and "an uncle" are one role, "the girl's uncle" is another. */
    private static String role(Words words, Phrase source) {
        int head = words.headOf(source);
        boolean owned = words.owns(head - 1);
        int first = !owned ? head : words.tagged(source.from(), "DET") ? source.from() + 1 : source.from();
        return words.text(new Phrase(first, head + 1)).toLowerCase(Locale.ROOT);
    }

    /** "The uncle" is the one uncle whom the text has named, whosever he is. */
    private @Nullable Spoken introduced(String role) {
        Spoken same = introduced.get(role);
        if (same != null || role.indexOf(' ') >= 0) {
            return same;
        }
        List<Spoken> owned = introduced.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + role))
                .map(Map.Entry::getValue)
                .toList();
        return owned.size() == 1 ? owned.get(0) : null;
    }

    /** The age in "the 34-year-old" and "the 34-year-old driver"; null where the phrase has none. */
    private static @Nullable Integer age(Words words, Phrase source) {
        int at = source.from() + 1;
        boolean aged = words.is(source.from(), "the")
                && source.to() >= at + 5
                && words.joinsByHyphen(at + 1)
                && words.is(at + 2, "year")
                && words.joinsByHyphen(at + 3)
                && words.is(at + 4, "old");
        String number = words.word(at);
        return aged && number.length() <= 2 && number.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.valueOf(number)
                : null;
    }

    /** Whom a pronoun or a noun stands for that somebody was called before. */
    private @Nullable Spoken meant(Draft draft) {
        Words words = draft.words();
        Phrase source = draft.source();
        int length = source.to() - source.from();
        SpeakerKind pronoun = SpeakerKind.ofPronoun(words.word(source.from()));
        if (length == 1 && pronoun != null) {
            // "Berg is better, she said": not of herself.
            return antecedents.ofPronoun(words, Math.min(draft.sourceStart(), draft.contentStart()), pronoun);
        }
        Integer age = age(words, source);
        if (age != null) {
            return antecedents.ofAge(words, source, age);
        }
        int head = words.headOf(source);
        if (head != source.to() - 1 || mentions.at(words.at(head).end()) != null) {
            return null;
        }
        if (pronoun != null && antecedents.isOwnWriting(words.word(head))) {
            // "Its website", "his report": whose it is.
            return antecedents.ofPronoun(words, draft.sourceStart(), pronoun);
        }
        boolean definite = words.is(source.from(), "the") || words.owns(head - 1);
        Spoken role = definite ? introduced(role(words, source)) : null;
        return role == null && length == 2 && definite ? antecedents.ofNoun(words, source) : role;
    }

    private Spoken spoken(Words words, Phrase source, @Nullable NameMention mention) {
        int start = words.at(source.from()).start();
        int end = words.at(source.to() - 1).end();
        if (mention != null) {
            Speaker named =
                    new Speaker(mention.entity().name(), mention.entity().key(), start, end);
            int head = words.headOf(source);
            boolean role = mentions.at(words.at(head).end()) == null && words.tagged(head, "NOUN");
            return new Spoken(named, role ? SpeakerKind.ofRole(words, source, head) : kind(mention), words);
        }
        boolean article = words.is(source.from(), "the") && source.to() - source.from() > 1;
        int nameStart = article ? words.at(source.from() + 1).start() : start;
        Speaker unnamed = new Speaker(text.slice(nameStart, end), null, start, end);
        return new Spoken(unnamed, SpeakerKind.ofRole(words, source, words.headOf(source)), words);
    }

    private SpeakerKind kind(NameMention mention) {
        if (SpeakerKind.mayBePerson(mention)) {
            return Antecedents.kindOf(names.genderOf(mention.entity()));
        }
        return mention.entity().type() == EntityType.OTHER ? SpeakerKind.NAME : SpeakerKind.BODY;
    }

    /** The name in a source, or the one that its words stand for. */
    private @Nullable NameMention mention(Words words, Phrase source) {
        int start = words.at(source.from()).start();
        int head = words.headOf(source);
        NameMention mention = mentions.at(words.at(head).end());
        if (mention != null) {
            return mention;
        }
        int length = source.to() - source.from();
        if (length == 1 && words.is(source.from(), "it")) {
            return organisations.speakerAt(start);
        }
        if (length < 2 || !words.is(source.from(), "the") || head != source.to() - 1) {
            return null;
        }
        NameMention role = length == 2 ? mentions.withRole(words.word(head), start) : null;
        return role == null ? organisations.company(words.word(head), length == 2, start) : role;
    }

    /** "The girl's mother, Anna Berg, said", "who gave her first name, Anna, said": a person's name between commas. */
    private @Nullable NameMention nameBehindComma(Words words, Phrase source, boolean fronted) {
        int first = source.to() + 1;
        if (!words.is(source.to(), ",") || !words.tagged(first, "PROPN") || !isOneInParticular(words, source)) {
            return null;
        }
        // "The author, Professor Anna Berg,"
        first += mentions.at(words.at(first).end()) == null && words.tagged(first + 1, "PROPN") ? 1 : 0;
        NameMention name = mentions.at(words.at(words.headOf(source)).end()) == null
                ? mentions.at(words.at(first).end())
                : null;
        if (name == null || name.start() != words.at(first).start()) {
            return null;
        }
        boolean called = words.is(words.headOf(source), "name");
        if (!called && !SpeakerKind.mayBePerson(name)) {
            return null;
        }
        int behind = words.indexAt(name.end());
        // "According to the guard, Berg, 40, fell": what is said may begin with a name.
        return words.isFinal(behind) || (!fronted && words.is(behind, ",")) ? name : null;
    }

    /** "The mother", "his uncle", "the club’s owner"; not "police". */
    private static boolean isOneInParticular(Words words, Phrase source) {
        int head = words.headOf(source);
        boolean owned = words.owns(head - 1);
        boolean named = words.is(head, "name");
        return words.tagged(head, "NOUN")
                && (owned
                        || named
                        || words.tagged(source.from(), "DET")
                        || words.possessive(source.from())
                        || SpeakerKind.ofRole(words, source, head).isOne());
    }
}
