package io.claimstream.contract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything read in one article: the value on the topic {@code claims}, keyed by article id.
 *
 * @param article the cleaned article that all offsets refer to
 * @param claims in order of their offsets, title first
 * @param entities persons, organisations and places named in it, most mentioned first
 * @param extractor version of the extractor that read it
 * @param unread characters at the end of a text too long to be read whole; null when all was read
 * @param position where the raw article stands in the log; null outside Kafka
 */
public record ExtractedArticle(
        CleanArticle article,
        List<Claim> claims,
        List<Entity> entities,
        String extractor,
        @Nullable Integer unread,
        @Nullable LogPosition position) {

    public ExtractedArticle {
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
    }

    /** A reading of a whole article. */
    public ExtractedArticle(
            CleanArticle article,
            List<Claim> claims,
            List<Entity> entities,
            String extractor,
            @Nullable LogPosition position) {
        this(article, claims, entities, extractor, null, position);
    }

    /** The same reading, told where in the log its article came from. */
    public ExtractedArticle at(LogPosition where) {
        return new ExtractedArticle(article, claims, entities, extractor, unread, where);
    }
}
