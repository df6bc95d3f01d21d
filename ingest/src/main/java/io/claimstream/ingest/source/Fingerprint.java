package io.claimstream.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The first 128 bits of the SHA-256 of some values, in hex. */
final class Fingerprint {

    private static final int BYTES = 16;
    // Valid UTF-8 never holds these, so neighbours cannot run into each other.
    private static final byte END = (byte) 0xff;
    private static final byte ABSENT = (byte) 0xfe;

    private Fingerprint() {}

    static String of(@Nullable Object... values) {
        MessageDigest digest = sha256();
        for (Object value : values) {
            if (value == null) {
                digest.update(ABSENT);
            } else {
                digest.update(value.toString().getBytes(UTF_8));
            }
            digest.update(END);
        }
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
