package io.claimstream.standalone.cli;

/** Where the program begins and ends. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(ClaimstreamCommand.commandLine().execute(arguments));
    }
}
