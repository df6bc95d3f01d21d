package io.claimstream.extract.name;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.Field;

/**
 * One place where an entity is named.
 *
 * @param field title or text
 * @param start first character in the field
 * @param end one past its last character
 * @param entity who or what is named
 */
public record NameMention(Field field, int start, int end, Entity entity) {}
