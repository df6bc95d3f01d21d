package io.claimstream.standalone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that run stages or make their topics; their values are read by {@link SettingsOptions}. */
final class StageOptions {

    @Option(names = "--partitions", paramLabel = "N", description = "Of topics that are created (default: 4).")
    @Nullable
    String partitions;

    @Option(names = "--threads", paramLabel = "N", description = "Of each stage (default: one for each processor).")
    @Nullable
    String threads;
}
