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

    @Option(
            names = "--tokens-file",
            paramLabel = "FILE",
            description = "Whom to let in, one a line, as the command token prints them (default: everybody).")
    @Nullable
    String tokensFile;

    @Option(
            names = "--open-without-tokens",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Without tokens, let everybody on other machines in too (default: false).")
    @Nullable
    String openWithoutTokens;
}
