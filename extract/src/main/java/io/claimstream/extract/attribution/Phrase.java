package io.claimstream.extract.attribution;

/**
 * A run of tokens in one sentence.
 *
 * @param from first token
 * @param to one past the last token
 */
record Phrase(int from, int to) {}
