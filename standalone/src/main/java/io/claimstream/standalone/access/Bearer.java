package io.claimstream.standalone.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody whom a token was given to.
 *
 * @param name how logs and limits call them
 * @param roles what they may do; an admin may do everything
 * @param hash SHA-256 of their token, 64 lower-case hexadecimal digits
 */
public record Bearer(String name, Set<Role> roles, String hash) {

    private static final String NAME = "[A-Za-z0-9._-]{1,100}";
    private static final String HASH = "[0-9a-f]{64}";
    private static final int WORDS = 3;

    /**
     * Checks name and hash.
     *
     * @throws IllegalArgumentException saying which is none
     */
    public Bearer {
        roles = Set.copyOf(roles);
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("a name may hold letters, digits, '.', '_' and '-'");
        }
        if (!hash.matches(HASH)) {
            throw new IllegalArgumentException(
                    name + " needs the SHA-256 of a token, 64 hexadecimal digits; \"claimstream token\" makes one");
        }
    }

    /**
     * Reads {@code name role[,role] hash}.
     *
     * @throws IllegalArgumentException saying what is wrong, but never showing a token
     */
    static Bearer parse(String line) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length != WORDS) {
            throw new IllegalArgumentException("a token is written as: name role[,role] hash");
        }
        Set<Role> roles =
                Arrays.stream(words[1].split(",", -1)).map(Bearer::role).collect(Collectors.toCollection(TreeSet::new));
        return new Bearer(words[0], roles, words[2].toLowerCase(Locale.ROOT));
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a role is ingest, read or admin, not " + word));
    }

    /** How {@link #parse} reads it. */
    public String line() {
        String names = new TreeSet<>(roles).stream().map(Role::toString).collect(Collectors.joining(","));
        return name + " " + names + " " + hash;
    }

    /** True when that is the hash of their token; takes as long for a wrong one as for the right one. */
    boolean hasHash(String other) {
        return MessageDigest.isEqual(hash.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }

    public boolean may(Role role) {
        return roles.contains(role) || roles.contains(Role.ADMIN);
    }
}
