package io.claimstream.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "ingest", header = "To come.")
final class IngestCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new InputException("not there yet");
    }
}
