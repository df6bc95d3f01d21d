package io.claimstream.standalone.broker;

import java.nio.file.Path;

/**
 * Where an embedded broker lives.
 *
 * @param data folder that it keeps everything in; created when missing
 * @param port port that clients connect to on 127.0.0.1; 0: any free one
 */
public record BrokerSettings(Path data, int port) {

    /**
     * Checks the port.
     *
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    public BrokerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("broker-port must be 0 to 65535, not " + port);
        }
    }
}
