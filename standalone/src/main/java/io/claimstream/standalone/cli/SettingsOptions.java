package io.claimstream.standalone.cli;

import io.claimstream.standalone.settings.Settings;
import io.claimstream.standalone.settings.SettingsReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Settings as a command takes them: every option that is named as a setting is one. */
final class SettingsOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command = CommandSpec.create();

    @Option(names = "--config", paramLabel = "FILE", description = "Settings in HOCON, JSON or properties form.")
    @Nullable
    Path file;

    /** What the command is told from all sides; {@code overrides} hold whatever these say. */
    Settings read(Map<String, String> overrides) {
        SettingsReader reader = new SettingsReader();
        Map<String, String> options = new HashMap<>();
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            String key = option.longestName().replaceFirst("^--", "");
            if (reader.keys().contains(key)) {
                options.put(key, option.stringValues().get(0));
            }
        }
        options.putAll(overrides);
        Settings told = reader.read(file, System.getenv(), options);
        Logs.configure(told.log());
        return told;
    }
}
