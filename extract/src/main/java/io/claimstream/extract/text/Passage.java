package io.claimstream.extract.text;

/**
 * A stretch of text within which sentences may run on: a paragraph, a heading or a bullet.
 *
 * @param start first character
 * @param end one past its last character
 * @param number place in the text, from 0
 */
record Passage(int start, int end, int number) {}
