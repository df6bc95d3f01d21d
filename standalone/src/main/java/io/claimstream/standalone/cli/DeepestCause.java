package io.claimstream.standalone.cli;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an entry's exception comes from, in a few words: its kind, its message, and our line that it passed. The message
 * is told only of exceptions that speak of the machine; those of parsers quote what they read, and that may be an
 * article.
 */
public final class DeepestCause extends ThrowableHandlingConverter {

    private static final int LONGEST = 200;
    private static final String OURS = "io.claimstream.";
    private static final List<String> SPEAK_OF_THE_MACHINE = List.of(
            "java.io.",
            "java.net.",
            "java.nio.",
            "java.util.concurrent.",
            "javax.net.",
            "java.lang.ArithmeticException",
            "java.lang.NullPointerException",
            "java.lang.IndexOutOfBoundsException",
            "java.lang.OutOfMemoryError",
            "org.apache.kafka.",
            "org.apache.lucene.store.",
            "org.eclipse.jetty.",
            "org.rocksdb.");

    @Override
    public String convert(ILoggingEvent event) {
        IThrowableProxy cause = event.getThrowableProxy();
        if (cause == null) {
            return "";
        }
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return " (" + kind(cause) + message(cause)
                + place(cause).map(place -> ", at " + place).orElse("") + ")";
    }

    private static String kind(IThrowableProxy cause) {
        return cause.getClassName().replaceFirst(".*\\.", "");
    }

    private static String message(IThrowableProxy cause) {
        String message = cause.getMessage();
        if (message == null || SPEAK_OF_THE_MACHINE.stream().noneMatch(cause.getClassName()::startsWith)) {
            return "";
        }
        String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
        return ": " + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…");
    }

    private static Optional<String> place(IThrowableProxy cause) {
        return Arrays.stream(cause.getStackTraceElementProxyArray())
                .map(StackTraceElementProxy::getStackTraceElement)
                .filter(element -> element.getClassName().startsWith(OURS))
                .findFirst()
                .map(element -> element.getFileName() + ":" + element.getLineNumber());
    }
}
