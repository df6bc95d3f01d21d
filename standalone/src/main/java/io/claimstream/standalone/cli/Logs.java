package io.claimstream.standalone.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.net.URL;
import org.slf4j.LoggerFactory;

/** What is logged: {@code logback.xml} is for users, {@code logback-verbose.xml} for those who look for a fault. */
final class Logs {

    private Logs() {}

    static void verbose() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        URL verbose = Logs.class.getResource("/logback-verbose.xml");
        context.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(verbose);
        } catch (JoranException e) {
            throw new IllegalStateException("logback-verbose.xml is wrong", e);
        }
    }

    static boolean areVerbose() {
        return LoggerFactory.getLogger(Logs.class).isInfoEnabled();
    }
}
