package io.claimstream.ingest;

import io.claimstream.contract.stream.Topics;

/**
 * Limits of the HTTP door.
 *
 * @param maxBodyBytes greatest request body, unpacked
 * @param maxArticleBytes greatest article as it is written
 */
public record GatewaySettings(int maxBodyBytes, int maxArticleBytes) {

    /** 32 MiB a request, and an article of half of what a record may hold: JSON may grow when it is written anew. */
    public static final GatewaySettings DEFAULT = new GatewaySettings(32 * 1024 * 1024, Topics.MAX_RECORD_BYTES / 2);

    /**
     * Checks both limits.
     *
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    public GatewaySettings {
        if (maxArticleBytes < 1 || maxArticleBytes > Topics.MAX_RECORD_BYTES) {
            throw new IllegalArgumentException(
                    "max-article-bytes must be 1 to " + Topics.MAX_RECORD_BYTES + ", not " + maxArticleBytes);
        }
        if (maxBodyBytes < maxArticleBytes) {
            throw new IllegalArgumentException(
                    "max-body-bytes must be at least max-article-bytes (" + maxArticleBytes + "), not " + maxBodyBytes);
        }
    }
}
