package io.claimstream.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Speaker;
import java.util.Objects;
import java.util.stream.Stream;

/** What holds for the offsets of every claim, whatever the article. */
final class ClaimOffsets {

    private ClaimOffsets() {}

    static void check(ExtractedArticle extracted) {
        extracted.claims().forEach(claim -> check(field(extracted, claim), claim));
    }

    private static String field(ExtractedArticle extracted, Claim claim) {
        return claim.field() == Field.TEXT
                ? extracted.article().text()
                : Objects.requireNonNull(extracted.article().title());
    }

    private static void check(String field, Claim claim) {
        assertThat(field.substring(claim.start(), claim.end())).isEqualTo(claim.quote());
        if (claim.content() != null) {
            int start = Objects.requireNonNull(claim.contentStart());
            int end = Objects.requireNonNull(claim.contentEnd());
            assertThat(field.substring(start, end)).isEqualTo(claim.content());
        }
        Stream.concat(claim.speakers().stream(), claim.relays().stream()).forEach(speaker -> check(field, speaker));
    }

    private static void check(String field, Speaker speaker) {
        assertThat(field.substring(speaker.start(), speaker.end())).isNotBlank();
    }
}
