package io.claimstream.standalone.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where the HTTP server listens and whom it serves.
 *
 * @param host address to bind
 * @param port port to bind; 0: any free one
 * @param access who is let in
 * @param limits what a request may cost
 */
public record HttpSettings(String host, int port, AccessSettings access, InputLimits limits) {

    /**
     * Checks the address, and that nobody opens the door to the world without meaning to.
     *
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    public HttpSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("http-host is empty");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("http-port must be 0 to 65535, not " + port);
        }
        if (access.tokens().isEmpty() && !access.openWithoutTokens() && !isLoopback(host)) {
            throw new IllegalArgumentException("http-host " + host
                    + " lets other machines in, and there are no tokens: set tokens-file (\"claimstream token\" makes"
                    + " them), or open-without-tokens if everybody may read and write");
        }
    }

    /** True when nobody is asked for a token, and only this machine is to come in. */
    boolean isForThisMachineAlone() {
        return access.tokens().isEmpty() && !access.openWithoutTokens();
    }

    /** True for an address that stands for all of this machine's. */
    static boolean isWildcard(String host) {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
