package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ClaimKind;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.ClaimId;
import io.claimstream.extract.Reading;
import io.claimstream.extract.text.AnalyzedText;
import java.util.List;
import java.util.Locale;

/** Makes a claim of each attribution: somebody says something. */
public final class StatementClaims {

    private final ReportingVerbs verbs = new ReportingVerbs();

    /** The statement claims of one field, in order of their offsets. */
    public List<Claim> of(Reading reading) {
        return reading.attributions().stream()
                .map(attribution -> claim(reading, attribution))
                .toList();
    }

    private Claim claim(Reading reading, Attribution a) {
        AnalyzedText text = reading.text();
        String content = text.slice(a.contentStart(), a.contentEnd());
        return new Claim(
                ClaimId.of(reading.article().id(), text.field(), a.start(), a.end(), a.rule() + "@" + a.contentStart()),
                ClaimKind.STATEMENT,
                text.field(),
                a.start(),
                a.end(),
                text.slice(a.start(), a.end()),
                null,
                Scope.EVENT,
                subject(text, a.speakers()),
                a.verb(),
                null,
                a.speakers().stream().map(speaker -> asWritten(text, speaker)).toList(),
                a.relays(),
                content,
                a.contentStart(),
                a.contentEnd(),
                a.direct(),
                verbs.denies(a.verb()) ? Stage.DENIED : Stage.DONE,
                null,
                null,
                a.confidence(),
                a.rule());
    }

    /** A pronoun stands beside what is said, as the article has it; its entity tells who it is. */
    private static Speaker asWritten(AnalyzedText text, Speaker speaker) {
        String mention = text.slice(speaker.start(), speaker.end());
        boolean pronoun = speaker.entity() != null && SpeakerKind.ofPronoun(mention.toLowerCase(Locale.ROOT)) != null;
        return pronoun ? new Speaker(mention, speaker.entity(), speaker.start(), speaker.end()) : speaker;
    }

    private static String subject(AnalyzedText text, List<Speaker> speakers) {
        Speaker speaker = speakers.get(0);
        return text.slice(speaker.start(), speaker.end());
    }
}
