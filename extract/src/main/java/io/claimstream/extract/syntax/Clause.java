package io.claimstream.extract.syntax;

/**
 * A stretch of a sentence with at most one main statement, as token indices.
 *
 * @param first first token
 * @param end one past the last token
 */
public record Clause(int first, int end) {}
