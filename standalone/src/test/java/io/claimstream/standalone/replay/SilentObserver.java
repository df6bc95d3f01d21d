package io.claimstream.standalone.replay;

import io.claimstream.ingest.source.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Shows nothing; every file of a test is to be read. */
final class SilentObserver implements Replay.Observer {

    @Override
    public void onIntake(Intake intake) {}

    @Override
    public void onStart(Supplier<RunProgress> progress) {}

    @Override
    public void onUnreadable(Path file, IOException cause) {
        throw new AssertionError("cannot read " + file, cause);
    }
}
