package io.claimstream.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Text out of bytes that should be UTF-8.
 *
 * @param text the text, with U+FFFD where bytes were malformed
 * @param malformed how many such places there are
 * @param firstMalformed position of the first of them, in bytes from 0; -1 when there is none
 */
record Utf8(String text, int malformed, int firstMalformed) {

    private static final char REPLACEMENT = '\uFFFD';

    static Utf8 decode(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        // Most text is well-formed, and then this is all there is to do.
        return text.indexOf(REPLACEMENT) < 0 ? new Utf8(text, 0, -1) : count(bytes, text);
    }

    private static Utf8 count(byte[] bytes, String text) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        int malformed = 0;
        int first = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.clear();
            if (result.isUnderflow()) {
                return new Utf8(text, malformed, first);
            }
            if (result.isError()) {
                first = malformed == 0 ? in.position() : first;
                malformed++;
                in.position(in.position() + result.length());
            }
        }
    }

    /** The text with U+FFFD for each half of a surrogate pair that stands alone: no UTF-8 can be made of those. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
