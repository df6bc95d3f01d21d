package io.claimstream.extract.action;

/**
 * Who or what takes part in an action: a noun with what stands before and behind it ("the leader of the party"), as token
 * indices of its sentence.
 *
 * @param first first token
 * @param end one past the last token
 * @param head the noun that the rest belongs to
 */
record Argument(int first, int end, int head) {}
