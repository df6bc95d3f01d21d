package io.claimstream.standalone.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import io.claimstream.aggregate.api.hook.WebhookSettings;
import io.claimstream.ingest.GatewaySettings;
import io.claimstream.standalone.access.Tokens;
import io.claimstream.standalone.broker.BrokerSettings;
import io.claimstream.standalone.http.AccessSettings;
import io.claimstream.standalone.http.HttpSettings;
import io.claimstream.standalone.http.InputLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Defaults, then a file, then the environment, then the command line's options: the later one wins. */
public final class SettingsReader {

    private static final String VARIABLE = "CLAIMSTREAM_";
    private static final String KAFKA = "kafka";

    private final Config defaults = ConfigFactory.parseResources(SettingsReader.class, "defaults.conf");

    /** The names of all settings. */
    public Set<String> keys() {
        return defaults.root().keySet();
    }

    /**
     * Reads them once.
     *
     * @param file a file in HOCON, JSON or properties form; null: none
     * @param environment the process's variables; those that name no setting are not ours
     * @param options values by key
     * @throws SettingsException naming the key that is wrong
     */
    public Settings read(@Nullable Path file, Map<String, String> environment, Map<String, String> options) {
        try {
            Config config = ConfigFactory.parseMap(options, "the command line")
                    .withFallback(variables(environment))
                    .withFallback(parse(file))
                    .withFallback(defaults)
                    .resolve();
            return settings(config);
        } catch (ConfigException | IllegalArgumentException e) {
            throw new SettingsException(String.valueOf(e.getMessage()), e);
        }
    }

    private Config parse(@Nullable Path file) {
        if (file == null) {
            return ConfigFactory.empty();
        }
        if (!Files.isReadable(file)) {
            throw new SettingsException("the configuration file " + file + " cannot be read");
        }
        Config config = ConfigFactory.parseFile(file.toFile());
        for (String key : config.root().keySet()) {
            if (!keys().contains(key)) {
                throw new SettingsException(file + ": there is no setting " + key);
            }
        }
        return config;
    }

    private Config variables(Map<String, String> environment) {
        Map<String, String> known = new HashMap<>();
        environment.forEach((variable, value) -> {
            String key = key(variable);
            if (key != null) {
                known.put(key, value);
            }
        });
        return ConfigFactory.parseMap(known, "the environment");
    }

    private @Nullable String key(String variable) {
        if (!variable.startsWith(VARIABLE)) {
            return null;
        }
        String name = variable.substring(VARIABLE.length()).toLowerCase(Locale.ROOT);
        if (name.startsWith(KAFKA + "_")) {
            return ConfigUtil.joinPath(KAFKA, name.substring(KAFKA.length() + 1).replace('_', '.'));
        }
        String key = name.replace('_', '-');
        return keys().contains(key) ? key : null;
    }

    private static Settings settings(Config config) {
        Path data = Path.of(config.getString("data"));
        Settings settings = new Settings(
                given(config.getString("bootstrap-servers")),
                config.getString("prefix"),
                config.getInt("partitions"),
                threads(config.getInt("threads")),
                data,
                new BrokerSettings(data, config.getInt("broker-port")),
                http(config),
                new GatewaySettings(bytes(config, "max-body-bytes"), bytes(config, "max-article-bytes")),
                given(config.getString("token")),
                new LogSettings(
                        constant(LogSettings.Format.class, config, "log-format"),
                        constant(LogSettings.Level.class, config, "log-level")),
                WebhookSettings.DEFAULT.withPrivateTargets(config.getBoolean("webhook-private-targets")),
                kafka(config.getConfig(KAFKA)));
        // Only to hear now, before a broker starts, what stages would refuse.
        settings.kafkaAt("localhost:9092", Map.of());
        return settings;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Config config, String key) {
        String name = config.getString(key);
        return EnumSet.allOf(type).stream()
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(key + " must be one of " + EnumSet.allOf(type) + ", not " + name));
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value;
    }

    private static HttpSettings http(Config config) {
        return new HttpSettings(
                config.getString("http-host"),
                config.getInt("http-port"),
                new AccessSettings(
                        tokens(config),
                        config.getBoolean("open-without-tokens"),
                        words(config.getString("cors-origins"), ","),
                        config.getInt("requests-per-second")),
                new InputLimits(
                        bytes(config, "max-header-bytes"),
                        bytes(config, "max-body-bytes"),
                        config.getDuration("request-timeout")));
    }

    private static Tokens tokens(Config config) {
        String file = config.getString("tokens-file");
        List<String> lines = new ArrayList<>(words(config.getString("tokens"), ";"));
        if (!file.isBlank()) {
            lines.addAll(lines(Path.of(file)));
        }
        return Tokens.parse(lines);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new SettingsException("the tokens-file " + file + " cannot be read", e);
        }
    }

    private static List<String> words(String list, String separator) {
        return Arrays.stream(list.split(separator, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int threads(int told) {
        return told == 0 ? Runtime.getRuntime().availableProcessors() : told;
    }

    private static int bytes(Config config, String key) {
        long bytes = config.getMemorySize(key).toBytes();
        if (bytes < 1 || bytes > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(key + " must be 1 byte to 2 GB, not " + bytes);
        }
        return (int) bytes;
    }

    private static Map<String, String> kafka(Config config) {
        return config.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> String.join(".", ConfigUtil.splitPath(entry.getKey())),
                        entry -> String.valueOf(entry.getValue().unwrapped())));
    }
}
