package io.claimstream.standalone.cli;

import io.claimstream.standalone.settings.SettingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Errors as one plain line; the stack trace is for {@code --verbose}. */
final class Errors {

    private Errors() {}

    static int wrongArguments(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("claimstream: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    static int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (StandardOutput.ReaderGone.isIn(e)) {
            return ExitCode.OK;
        }
        PrintWriter err = command.getErr();
        err.println("claimstream: " + line(e));
        if (Logs.areVerbose()) {
            e.printStackTrace(err);
        }
        return code(e);
    }

    /** Why a file cannot be read; the system's own exceptions say no more than the file's name. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return String.valueOf(e.getMessage());
    }

    private static int code(Exception e) {
        if (e instanceof SettingsException) {
            return ExitCode.USAGE;
        }
        return e instanceof InputException ? ExitCode.INPUT : ExitCode.INTERNAL;
    }

    /** The message of an exception of ours says it all; of any other, its kind helps to find out. */
    private static String line(Exception e) {
        String message = e.getMessage();
        if (message == null) {
            return e.getClass().getName();
        }
        boolean ours = e.getClass().getName().startsWith("io.claimstream.");
        return (ours ? message : e.getClass().getSimpleName() + ": " + message).replaceAll("\\s*\\R\\s*", " ");
    }
}
