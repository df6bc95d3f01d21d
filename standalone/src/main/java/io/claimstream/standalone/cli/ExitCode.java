package io.claimstream.standalone.cli;

/** How the program ends; scripts rely on it. */
final class ExitCode {

    static final int OK = 0;
    /** An input could not be read. */
    static final int INPUT = 1;
    /** Wrong arguments or settings. */
    static final int USAGE = 2;
    /** The program itself failed (EX_SOFTWARE of sysexits.h). */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
