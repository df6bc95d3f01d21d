package io.claimstream.standalone.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens that open the door. They are long random texts, so that a plain hash of them cannot be turned round. */
public final class Tokens {

    private static final int RANDOM_BYTES = 32;
    private static final String PREFIX = "cs_";

    private final List<Bearer> bearers;

    private Tokens(List<Bearer> bearers) {
        this.bearers = bearers;
    }

    /** No token: nobody is known. */
    public static Tokens none() {
        return new Tokens(List.of());
    }

    /**
     * Reads one bearer a line, {@code name role[,role] hash}; empty lines and those that begin with # say nothing.
     *
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static Tokens parse(Iterable<String> lines) {
        List<Bearer> bearers = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                bearers.add(parse(line, number));
            }
        }
        return new Tokens(List.copyOf(bearers));
    }

    private static Bearer parse(String line, int number) {
        try {
            return Bearer.parse(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("tokens, line " + number + ": " + e.getMessage(), e);
        }
    }

    /** A new token, which is kept nowhere. */
    public static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a token. */
    public static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public boolean isEmpty() {
        return bearers.isEmpty();
    }

    /** Who bears that token; null when nobody does. Every bearer is looked at, so that time tells nothing. */
    public @Nullable Bearer find(String token) {
        String hash = hash(token);
        Bearer found = null;
        for (Bearer bearer : bearers) {
            found = bearer.hasHash(hash) ? bearer : found;
        }
        return found;
    }
}
