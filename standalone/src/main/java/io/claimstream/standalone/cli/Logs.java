package io.claimstream.standalone.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import io.claimstream.standalone.settings.LogSettings;
import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/** What is logged and how: {@code logback.xml}, told apart by three of its variables. */
final class Logs {

    private Logs() {}

    /** For those who look for a fault. */
    static void verbose() {
        configure("verbose", "info", "warn");
    }

    /** As the settings say; what was asked for on the command line stands. */
    static void configure(LogSettings settings) {
        if (areVerbose()) {
            return;
        }
        configure(name(settings.format()), name(settings.level()), "off");
    }

    static boolean areVerbose() {
        return "verbose".equals(context().getProperty("claimstream.log.format"));
    }

    private static void configure(String format, String level, String libraries) {
        LoggerContext context = context();
        URL file = Objects.requireNonNull(Logs.class.getResource("/logback.xml"));
        context.reset();
        context.putProperty("claimstream.log.format", format);
        context.putProperty("claimstream.log.level", level);
        context.putProperty("claimstream.log.libraries", libraries);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(file);
        } catch (JoranException e) {
            throw new IllegalStateException("logback.xml is wrong", e);
        }
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
