package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.claim.LogPosition;
import io.claimstream.contract.claim.Speaker;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger keeps of one extracted article: all but its text.
 *
 * @param id article id
 * @param url address it was read at
 * @param source the publisher's domain
 * @param title headline, cleaned
 * @param publishedAt date of publication
 * @param claims as extracted
 * @param entities as extracted
 * @param signature of its text, by which copies know each other; null when the text is too short to tell
 * @param position where the raw article stands in the log; null outside Kafka
 */
public record LedgerArticle(
        String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable Instant publishedAt,
        List<Claim> claims,
        List<Entity> entities,
        @Nullable String signature,
        @Nullable LogPosition position) {

    public LedgerArticle {
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
    }

    /** What the ledger keeps of an article. */
    public static LedgerArticle of(ExtractedArticle extracted) {
        CleanArticle article = extracted.article();
        return new LedgerArticle(
                article.id(),
                article.url(),
                article.source(),
                article.title(),
                article.publishedAt(),
                extracted.claims(),
                extracted.entities(),
                TextSignature.of(article.text()),
                extracted.position());
    }

    /** What a reader calls a speaker who may stand as a pronoun in the article. */
    String called(Speaker speaker) {
        return speaker.entity() == null
                ? speaker.name()
                : entities.stream()
                        .filter(entity -> entity.key().equals(speaker.entity()))
                        .map(Entity::name)
                        .findFirst()
                        .orElse(speaker.name());
    }
}
