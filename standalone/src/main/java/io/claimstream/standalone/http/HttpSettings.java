package io.claimstream.standalone.http;

/**
 * Where the HTTP server listens.
 *
 * @param host address to bind
 * @param port port to bind; 0: any free one
 */
public record HttpSettings(String host, int port) {

    /**
     * Checks both.
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
    }
}
