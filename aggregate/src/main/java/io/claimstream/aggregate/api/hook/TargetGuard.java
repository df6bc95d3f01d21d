package io.claimstream.aggregate.api.hook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Keeps webhooks out of the networks that only this machine can reach. Every address that a host's name stands for must
 * be public; connections are made to an address that was checked, so that a name that is resolved anew gains nothing.
 */
final class TargetGuard {

    /** Of IPv4, what is not public (RFC 6890, and multicast). */
    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of(0, 0, 0, 8),
            Block.of(10, 0, 0, 8),
            Block.of(100, 64, 0, 10),
            Block.of(127, 0, 0, 8),
            Block.of(169, 254, 0, 16),
            Block.of(172, 16, 0, 12),
            Block.of(192, 0, 0, 24),
            Block.of(192, 0, 2, 24),
            Block.of(192, 88, 99, 24),
            Block.of(192, 168, 0, 16),
            Block.of(198, 18, 0, 15),
            Block.of(198, 51, 100, 24),
            Block.of(203, 0, 113, 24),
            Block.of(224, 0, 0, 3));

    private final boolean privateTargets;

    TargetGuard(boolean privateTargets) {
        this.privateTargets = privateTargets;
    }

    /** The addresses that begin with the same bits. */
    private record Block(int network, int bits) {

        static Block of(int first, int second, int third, int bits) {
            return new Block(first << 24 | second << 16 | third << 8, bits);
        }

        boolean holds(int address) {
            return (address ^ network) >>> (Integer.SIZE - bits) == 0;
        }
    }

    /**
     * Does nothing for an address that a webhook may have.
     *
     * @throws TargetException for any other
     */
    void check(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new TargetException("must begin with http:// or https://");
        }
        if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
            throw new TargetException("must name a host, and neither a user nor a fragment");
        }
        resolve(url.getHost());
    }

    /**
     * The addresses of a host.
     *
     * @throws TargetException when it has none, or one that is not public
     */
    List<InetAddress> resolve(String host) {
        List<InetAddress> addresses;
        try {
            addresses = Arrays.asList(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new TargetException("is at a host that is not known: " + host);
        }
        if (!privateTargets && !addresses.stream().allMatch(TargetGuard::isPublic)) {
            throw new TargetException("is at " + host + ", which is not a public address");
        }
        return addresses;
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic(bytes, 0) : isPublic(bytes);
    }

    /** Of IPv6, what is global unicast (2000::/3) and no tunnel to an address of IPv4 that is not public. */
    private static boolean isPublic(byte[] ip6) {
        boolean global = (ip6[0] & 0xe0) == 0x20;
        boolean teredo = startsWith(ip6, 0x20, 0x01, 0x00, 0x00);
        boolean documentation = startsWith(ip6, 0x20, 0x01, 0x0d, 0xb8);
        boolean sixToFour = startsWith(ip6, 0x20, 0x02);
        return global && !teredo && !documentation && (!sixToFour || isPublic(ip6, 2));
    }

    private static boolean isPublic(byte[] bytes, int at) {
        int address = (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
        return NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
