package io.claimstream.standalone.cli;

import io.claimstream.standalone.replay.RunProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;

/** How far a run has come: one line that is rewritten on a terminal, a plain line every few seconds elsewhere. */
final class Progress implements AutoCloseable {

    private static final Duration REWRITE = Duration.ofMillis(250);
    private static final Duration REPEAT = Duration.ofSeconds(5);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean interactive;
    private final Timer timer = new Timer("progress", true);

    Progress(PrintWriter err, Terminal terminal) {
        this.err = err;
        this.interactive = terminal.interactive();
    }

    /** Shows a run from now on. */
    void show(Supplier<RunProgress> run) {
        long period = (interactive ? REWRITE : REPEAT).toMillis();
        TimerTask print = new TimerTask() {
            @Override
            public void run() {
                print(line(run.get()));
            }
        };
        timer.schedule(print, period, period);
    }

    /** Says something that stays, above the line that is rewritten. */
    synchronized void message(String message) {
        err.println(interactive ? CLEAR_LINE + message : message);
    }

    private synchronized void print(String line) {
        if (interactive) {
            err.print(CLEAR_LINE + line);
            err.flush();
        } else {
            err.println(line);
        }
    }

    static String line(RunProgress run) {
        return String.format(
                Locale.ROOT,
                "%,d sent, %,d extracted, %,d placed, %,d dead letters, %.0f articles/s%s",
                run.sent(),
                run.extracted(),
                run.settled(),
                run.deadLetters(),
                run.rate(),
                timeLeft(run));
    }

    private static String timeLeft(RunProgress run) {
        double seconds = run.secondsLeft();
        return Double.isNaN(seconds) ? "" : String.format(Locale.ROOT, ", about %.0f s left", Math.ceil(seconds));
    }

    @Override
    public void close() {
        timer.cancel();
        if (interactive) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
