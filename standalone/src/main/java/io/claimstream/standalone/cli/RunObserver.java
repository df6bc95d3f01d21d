package io.claimstream.standalone.cli;

import io.claimstream.ingest.source.Intake;
import io.claimstream.standalone.replay.Replay;
import io.claimstream.standalone.replay.RunProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Shows a run's progress and what was wrong with its input. */
final class RunObserver implements Replay.Observer, AutoCloseable {

    private final Progress progress;
    private final Intakes intakes;

    RunObserver(Progress progress) {
        this.progress = progress;
        this.intakes = new Intakes(progress::message);
    }

    @Override
    public void onIntake(Intake intake) {
        intakes.take(intake);
    }

    @Override
    public void onStart(Supplier<RunProgress> run) {
        progress.show(run);
    }

    @Override
    public void onUnreadable(Path file, IOException cause) {
        intakes.unreadable(file, cause);
    }

    int exitCode() {
        return intakes.exitCode();
    }

    @Override
    public void close() {
        progress.close();
    }
}
