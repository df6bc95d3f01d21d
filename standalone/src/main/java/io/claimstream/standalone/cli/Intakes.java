package io.claimstream.standalone.cli;

import io.claimstream.ingest.source.Intake;
import java.io.IOException;
import java.util.function.Consumer;

/** What a command has read: tells each flaw in a line, and knows in the end how the command should exit. */
final class Intakes {

    private final Consumer<String> messages;
    private long accepted;
    private long rejected;
    private boolean unreadable;

    Intakes(Consumer<String> messages) {
        this.messages = messages;
    }

    void take(Intake intake) {
        if (intake instanceof Intake.Rejected input) {
            rejected++;
            messages.accept("claimstream: " + place(input) + ": " + (input.field() == null ? "" : input.field() + ": ")
                    + input.reason());
        } else if (intake instanceof Intake.Accepted article) {
            accepted++;
            for (Intake.Remark remark : article.remarks()) {
                messages.accept("claimstream: " + place(article) + ": " + remark.field() + ": " + remark.reason());
            }
        }
    }

    void unreadable(Object source, IOException cause) {
        unreadable = true;
        messages.accept("claimstream: " + source + " cannot be read: " + Errors.reason(cause));
    }

    private static String place(Intake intake) {
        return intake.origin() + ":" + intake.line();
    }

    /**
     * {@link ExitCode#INPUT} when a file could not be read or no piece of any was an article; a bad line among good ones
     * has been told and is no failure.
     */
    int exitCode() {
        return unreadable || (accepted == 0 && rejected > 0) ? ExitCode.INPUT : ExitCode.OK;
    }
}
