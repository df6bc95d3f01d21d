package io.claimstream.ingest;

/**
 * Limits of the HTTP door.
 *
 * @param maxBodyBytes greatest request body, unpacked
 * @param maxArticleBytes greatest article
 */
public record GatewaySettings(int maxBodyBytes, int maxArticleBytes) {}
