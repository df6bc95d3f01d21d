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
 * @param position where the raw article stands in the log; null outside Kafka
 */
public record ExtractedArticle(
        CleanArticle article,
        List<Claim> claims,
        List<Entity> entities,
        String extractor,
        @Nullable LogPosition position) {

    public ExtractedArticle {
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
    }

    /** The same reading, told where in the log its article came from. */
    public ExtractedArticle at(LogPosition where) {
        return new ExtractedArticle(article, claims, entities, extractor, where);
    }
}
