package io.claimstream.contract.claim;

/**
 * A person, organisation or place named in an article.
 *
 * @param name its fullest form as written
 * @param key one key for all spellings of the name, the same across articles
 * @param type what it is
 * @param mentions how often it is named
 */
public record Entity(String name, String key, EntityType type, int mentions) {}
