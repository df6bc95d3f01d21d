package io.claimstream.standalone.cli;

import java.util.Map;

/**
 * What can be done with an output.
 *
 * @param interactive true on a terminal, where a line can be rewritten
 * @param coloured true when colours are welcome
 * @param width characters in a line
 */
record Terminal(boolean interactive, boolean coloured, int width) {

    private static final int DEFAULT_WIDTH = 100;
    private static final int MIN_WIDTH = 60;

    /** The terminal that the launcher has found on standard error. */
    static Terminal standardError() {
        return of("claimstream.terminal.err", System.getenv());
    }

    /** The terminal that the launcher has found on standard output. */
    static Terminal standardOutput() {
        return of("claimstream.terminal.out", System.getenv());
    }

    private static Terminal of(String property, Map<String, String> environment) {
        boolean interactive = Boolean.getBoolean(property);
        boolean coloured = interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        int width = Integer.getInteger("claimstream.terminal.width", DEFAULT_WIDTH);
        return new Terminal(interactive, coloured, Math.max(MIN_WIDTH, width));
    }
}
