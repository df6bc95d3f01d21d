package io.claimstream.standalone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that serve HTTP; their values are read by {@link SettingsOptions}. */
final class HttpOptions {

    @Option(
            names = "--http-host",
            paramLabel = "HOST",
            description = "Address that the HTTP server binds (default: 127.0.0.1).")
    @Nullable
    String httpHost;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description = "Port that the HTTP server binds; 0: any free port (default: 8080).")
    @Nullable
    String httpPort;
}
