package io.claimstream.standalone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that work on a Kafka; their values are read by {@link SettingsOptions}. */
final class KafkaOptions {

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "Use this Kafka instead of a broker inside the process.")
    @Nullable
    String bootstrapServers;

    @Option(
            names = "--prefix",
            paramLabel = "TEXT",
            description = "Put before the names of topics and consumer groups.")
    @Nullable
    String prefix;
}
