package io.claimstream.standalone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that keep a broker; their values are read by {@link SettingsOptions}. */
final class BrokerOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the broker and of local state (default: data/claimstream).")
    @Nullable
    String data;

    @Option(
            names = "--broker-port",
            paramLabel = "PORT",
            description = "Where the broker inside the process listens; 0: any free port (default: 9092).")
    @Nullable
    String brokerPort;
}
