package io.claimstream.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.contract.claim.Field;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identity of a claim: the same article, span and extractor give the same id on every run. */
public final class ClaimId {

    private static final int BYTES = 10;

    private ClaimId() {}

    /**
     * The id, 20 hexadecimal digits of a SHA-256.
     *
     * @param articleId the article's id
     * @param field the field that the offsets refer to
     * @param start first character of the claim
     * @param end one past its last character
     * @param what tells apart several claims of one span
     */
    public static String of(String articleId, Field field, int start, int end, String what) {
        String identity =
                String.join("\u0000", ArticleExtractor.VERSION, articleId, field.name(), start + "-" + end, what);
        return HexFormat.of().formatHex(sha256(identity), 0, BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
